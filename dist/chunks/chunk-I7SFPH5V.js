import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as Ta,
  b as ka,
  c as Zi,
  d as qt,
  e as Ia,
  f as Ar,
  g as ja,
  h as Va
} from "./chunk-WXEZUPW2.js";
import {
  a as ig
} from "./chunk-MCFYVJRQ.js";
import {
  b as ea
} from "./chunk-K2IQEN74.js";
import {
  A as Ma,
  C as vn,
  D as Qi,
  E as Ra,
  F as Pa,
  I as La,
  K as Fa,
  L as Ba,
  M as _a,
  N as $a,
  O as qa,
  P as Ua,
  g as Ue,
  t as Oa,
  u as Sa,
  y as Na,
  z as xa
} from "./chunk-7E2OWS3K.js";
import {
  a as wn,
  b as Cr,
  c as Aa
} from "./chunk-VPHVWHIQ.js";
import {
  a as Ki,
  b as $t
} from "./chunk-2DJABXMF.js";
import {
  a as la,
  b as fa,
  c as pa,
  f as wr,
  g as Gi,
  i as vr,
  j as br
} from "./chunk-AY3REMHI.js";
import {
  a as et,
  b as T
} from "./chunk-T2E5Y44U.js";
import {
  b as Re,
  c as Dr,
  d as ga,
  e as Er,
  f as ya,
  g as wa,
  h as va,
  k as ba,
  m as Da,
  o as Ea,
  q as Ca,
  r as Ji
} from "./chunk-KRHUNNOF.js";
import {
  d as yr
} from "./chunk-HPOEIAUX.js";
import {
  b as gr,
  e as ha,
  i as _t,
  p as Me
} from "./chunk-MV7VLRZH.js";
import {
  g as ma,
  h as Yi,
  l as de
} from "./chunk-N6WWLB4J.js";
import {
  a as be,
  b as aa,
  c as ua,
  e as oe,
  g as nt,
  h as ca,
  m as ie,
  n as rt,
  o as da,
  p as mr,
  q as hr
} from "./chunk-64WU6PY2.js";
import {
  B as ra,
  E as Ie,
  G as tt,
  H as X,
  I as Ft,
  L as Bt,
  M as ia,
  O as pr,
  Q as sa,
  R as fe,
  U as oa,
  b as ta,
  n as z,
  v as na,
  w as Ae,
  y as fr
} from "./chunk-3P6HYWCU.js";
import {
  a as At,
  c as F,
  e as Wi
} from "./chunk-ZV56ONXB.js";

// node_modules/yazl/index.js
var Fl = F((Js) => {
  var vl = At("fs"), Kr = At("stream").Transform, El = At("stream").PassThrough, Cl = At("zlib"), Gs = At("util"), h0 = At("events").EventEmitter, g0 = At("events").errorMonitor, Al = ig();
  Js.ZipFile = lt;
  Js.dateToDosDateTime = Ll;
  Gs.inherits(lt, h0);
  function lt() {
    this.outputStream = new El(), this.entries = [], this.outputStreamCursor = 0, this.ended = !1, this.allDone = !1, this.forceZip64Eocd = !1, this.errored = !1, this.on(g0, function() {
      this.errored = !0;
    });
  }
  lt.prototype.addFile = function(e, t, n) {
    var r = this;
    if (t = Qr(t, !1), n == null && (n = {}), !Zr(r)) {
      var i = new H(t, !1, n);
      r.entries.push(i), vl.stat(e, function(s, o) {
        if (s) return r.emit("error", s);
        if (!o.isFile()) return r.emit("error", new Error("not a file: " + e));
        i.uncompressedSize = o.size, n.mtime == null && i.setLastModDate(o.mtime), n.mode == null && i.setFileAttributesMode(o.mode), i.setFileDataPumpFunction(function() {
          var a = vl.createReadStream(e);
          i.state = H.FILE_DATA_IN_PROGRESS, a.on("error", function(u) {
            r.emit("error", u);
          }), Ol(r, i, a);
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
    if (typeof t == "function" && (n = t, t = null), t == null && (t = {}), e = Qr(e, !1), !Zr(r)) {
      var i = new H(e, !1, t);
      r.entries.push(i), i.setFileDataPumpFunction(function() {
        i.state = H.FILE_DATA_IN_PROGRESS, n(function(s, o) {
          if (s) return r.emit("error", s);
          Ol(r, i, o);
        });
      }), dt(r);
    }
  };
  lt.prototype.addBuffer = function(e, t, n) {
    var r = this;
    if (t = Qr(t, !1), e.length > 1073741823) throw new Error("buffer too large: " + e.length + " > 1073741823");
    if (n == null && (n = {}), n.size != null) throw new Error("options.size not allowed");
    if (Zr(r)) return;
    var i = new H(t, !1, n);
    i.uncompressedSize = e.length, i.crc32 = Al.unsigned(e), i.crcAndFileSizeKnown = !0, r.entries.push(i), i.compressionLevel === 0 ? s(e) : Cl.deflateRaw(e, { level: i.compressionLevel }, function(o, a) {
      s(a);
    });
    function s(o) {
      i.compressedSize = o.length, i.setFileDataPumpFunction(function() {
        Nt(r, o), Nt(r, i.getDataDescriptor()), i.state = H.FILE_DATA_DONE, setImmediate(function() {
          dt(r);
        });
      }), dt(r);
    }
  };
  lt.prototype.addEmptyDirectory = function(e, t) {
    var n = this;
    if (e = Qr(e, !0), t == null && (t = {}), t.size != null) throw new Error("options.size not allowed");
    if (t.compress != null) throw new Error("options.compress not allowed");
    if (t.compressionLevel != null) throw new Error("options.compressionLevel not allowed");
    if (!Zr(n)) {
      var r = new H(e, !0, t);
      n.entries.push(r), r.setFileDataPumpFunction(function() {
        Nt(n, r.getDataDescriptor()), r.state = H.FILE_DATA_DONE, dt(n);
      }), dt(n);
    }
  };
  var y0 = ct([80, 75, 5, 6]);
  lt.prototype.end = function(e, t) {
    if (typeof e == "function" && (t = e, e = null), e == null && (e = {}), !this.ended && (this.ended = !0, !this.errored)) {
      if (this.calculatedTotalSizeCallback = t, this.forceZip64Eocd = !!e.forceZip64Format, e.comment) {
        if (typeof e.comment == "string" ? this.comment = D0(e.comment) : this.comment = e.comment, this.comment.length > 65535) throw new Error("comment is too large");
        if (Fn(this.comment, y0)) throw new Error("comment contains end of central directory record signature");
      } else
        this.comment = Bn;
      dt(this);
    }
  };
  function Nt(e, t) {
    e.outputStream.write(t), e.outputStreamCursor += t.length;
  }
  function Ol(e, t, n) {
    var r = new Ys(), i = new Jr(), s = t.compressionLevel !== 0 ? new Cl.DeflateRaw({ level: t.compressionLevel }) : new El(), o = new Jr();
    n.pipe(r).pipe(i).pipe(s).pipe(o).pipe(e.outputStream, { end: !1 }), o.on("end", function() {
      if (t.crc32 = r.crc32, t.uncompressedSize == null)
        t.uncompressedSize = i.byteCount;
      else if (t.uncompressedSize !== i.byteCount) return e.emit("error", new Error("file data stream has unexpected number of bytes"));
      t.compressedSize = o.byteCount, e.outputStreamCursor += t.compressedSize, Nt(e, t.getDataDescriptor()), t.state = H.FILE_DATA_DONE, dt(e);
    });
  }
  function w0(e) {
    if (e.compress != null && e.compressionLevel != null && !!e.compress != !!e.compressionLevel)
      throw new Error("conflicting settings for compress and compressionLevel");
    return e.compressionLevel != null ? e.compressionLevel : e.compress === !1 ? 0 : 6;
  }
  function dt(e) {
    if (e.allDone || e.errored) return;
    if (e.ended && e.calculatedTotalSizeCallback != null) {
      var t = v0(e);
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
      }), Nt(e, b0(e)), e.outputStream.end(), e.allDone = !0);
  }
  function v0(e) {
    for (var t = 0, n = 0, r = 0; r < e.entries.length; r++) {
      var i = e.entries[r];
      if (i.compressionLevel !== 0) return -1;
      if (i.state >= H.READY_TO_PUMP_FILE_DATA) {
        if (i.uncompressedSize == null) return -1;
      } else if (i.uncompressedSize == null) return null;
      i.relativeOffsetOfLocalHeader = t;
      var s = i.useZip64Format();
      t += Sl + i.utf8FileName.length, t += i.uncompressedSize, i.crcAndFileSizeKnown || (s ? t += Rl : t += Il), n += Pl + i.utf8FileName.length + i.fileComment.length, i.forceDosTimestamp || (n += Hs), s && (n += Xs);
    }
    var o = 0;
    return (e.forceZip64Eocd || e.entries.length >= 65535 || n >= 65535 || t >= 4294967295) && (o += Gr + zs), o += Yr + e.comment.length, t + n + o;
  }
  function Zr(e) {
    if (e.ended) throw new Error("cannot add entries after calling end()");
    return !!e.errored;
  }
  var Gr = 56, zs = 20, Yr = 22;
  function b0(e, t) {
    var n = !1, r = e.entries.length;
    (e.forceZip64Eocd || e.entries.length >= 65535) && (r = 65535, n = !0);
    var i = e.outputStreamCursor - e.offsetOfStartOfCentralDirectory, s = i;
    (e.forceZip64Eocd || i >= 4294967295) && (s = 4294967295, n = !0);
    var o = e.offsetOfStartOfCentralDirectory;
    if ((e.forceZip64Eocd || e.offsetOfStartOfCentralDirectory >= 4294967295) && (o = 4294967295, n = !0), t)
      return n ? Gr + zs + Yr : Yr;
    var a = pe(Yr + e.comment.length);
    if (a.writeUInt32LE(101010256, 0), a.writeUInt16LE(0, 4), a.writeUInt16LE(0, 6), a.writeUInt16LE(r, 8), a.writeUInt16LE(r, 10), a.writeUInt32LE(s, 12), a.writeUInt32LE(o, 16), a.writeUInt16LE(e.comment.length, 20), e.comment.copy(a, 22), !n) return a;
    var u = pe(Gr);
    u.writeUInt32LE(101075792, 0), ke(u, Gr - 12, 4), u.writeUInt16LE(xl, 12), u.writeUInt16LE(Nl, 14), u.writeUInt32LE(0, 16), u.writeUInt32LE(0, 20), ke(u, e.entries.length, 24), ke(u, e.entries.length, 32), ke(u, i, 40), ke(u, e.offsetOfStartOfCentralDirectory, 48);
    var c = pe(zs);
    return c.writeUInt32LE(117853008, 0), c.writeUInt32LE(0, 4), ke(c, e.outputStreamCursor, 8), c.writeUInt32LE(1, 16), Buffer.concat([
      u,
      c,
      a
    ]);
  }
  function Qr(e, t) {
    if (e === "") throw new Error("empty metadataPath");
    if (e = e.replace(/\\/g, "/"), /^[a-zA-Z]:/.test(e) || /^\//.test(e)) throw new Error("absolute path: " + e);
    if (e.split("/").indexOf("..") !== -1) throw new Error("invalid relative path: " + e);
    var n = /\/$/.test(e);
    if (t)
      n || (e += "/");
    else if (n) throw new Error("file path cannot end with '/': " + e);
    return e;
  }
  var Bn = pe(0);
  function H(e, t, n) {
    if (this.utf8FileName = ct(e), this.utf8FileName.length > 65535) throw new Error("utf8 file name too long. " + utf8FileName.length + " > 65535");
    if (this.isDirectory = t, this.state = H.WAITING_FOR_METADATA, this.setLastModDate(n.mtime != null ? n.mtime : /* @__PURE__ */ new Date()), this.forceDosTimestamp = !!n.forceDosTimestamp, n.mode != null ? this.setFileAttributesMode(n.mode) : this.setFileAttributesMode(t ? 16893 : 33204), t ? (this.crcAndFileSizeKnown = !0, this.crc32 = 0, this.uncompressedSize = 0, this.compressedSize = 0) : (this.crcAndFileSizeKnown = !1, this.crc32 = null, this.uncompressedSize = null, this.compressedSize = null, n.size != null && (this.uncompressedSize = n.size)), t ? this.compressionLevel = 0 : this.compressionLevel = w0(n), this.forceZip64Format = !!n.forceZip64Format, n.fileComment) {
      if (typeof n.fileComment == "string" ? this.fileComment = ct(n.fileComment, "utf-8") : this.fileComment = n.fileComment, this.fileComment.length > 65535) throw new Error("fileComment is too large");
    } else
      this.fileComment = Bn;
  }
  H.WAITING_FOR_METADATA = 0;
  H.READY_TO_PUMP_FILE_DATA = 1;
  H.FILE_DATA_IN_PROGRESS = 2;
  H.FILE_DATA_DONE = 3;
  H.prototype.setLastModDate = function(e) {
    this.mtime = e;
    var t = Ll(e);
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
  var Sl = 30, Tl = 20, Nl = 45, xl = 831, Ml = 2048, kl = 8;
  H.prototype.getLocalFileHeader = function() {
    var e = 0, t = 0, n = 0;
    this.crcAndFileSizeKnown && (e = this.crc32, t = this.compressedSize, n = this.uncompressedSize);
    var r = pe(Sl), i = Ml;
    return this.crcAndFileSizeKnown || (i |= kl), r.writeUInt32LE(67324752, 0), r.writeUInt16LE(Tl, 4), r.writeUInt16LE(i, 6), r.writeUInt16LE(this.getCompressionMethod(), 8), r.writeUInt16LE(this.lastModFileTime, 10), r.writeUInt16LE(this.lastModFileDate, 12), r.writeUInt32LE(e, 14), r.writeUInt32LE(t, 18), r.writeUInt32LE(n, 22), r.writeUInt16LE(this.utf8FileName.length, 26), r.writeUInt16LE(0, 28), Buffer.concat([
      r,
      // file name (variable size)
      this.utf8FileName
      // extra field (variable size)
      // no extra fields
    ]);
  };
  var Il = 16, Rl = 24;
  H.prototype.getDataDescriptor = function() {
    if (this.crcAndFileSizeKnown)
      return Bn;
    if (this.useZip64Format()) {
      var e = pe(Rl);
      return e.writeUInt32LE(134695760, 0), e.writeUInt32LE(this.crc32, 4), ke(e, this.compressedSize, 8), ke(e, this.uncompressedSize, 16), e;
    } else {
      var e = pe(Il);
      return e.writeUInt32LE(134695760, 0), e.writeUInt32LE(this.crc32, 4), e.writeUInt32LE(this.compressedSize, 8), e.writeUInt32LE(this.uncompressedSize, 12), e;
    }
  };
  var Pl = 46, Hs = 9, Xs = 28;
  H.prototype.getCentralDirectoryRecord = function() {
    var e = pe(Pl), t = Ml;
    this.crcAndFileSizeKnown || (t |= kl);
    var n = Bn;
    if (!this.forceDosTimestamp) {
      n = pe(Hs), n.writeUInt16LE(21589, 0), n.writeUInt16LE(Hs - 4, 2);
      var r = 1, i = 2;
      n.writeUInt8(r | i, 4);
      var s = Math.floor(this.mtime.getTime() / 1e3);
      s < -2147483648 && (s = -2147483648), s > 2147483647 && (s = 2147483647), n.writeUInt32LE(s, 5);
    }
    var o = this.compressedSize, a = this.uncompressedSize, u = this.relativeOffsetOfLocalHeader, c = Tl, d = Bn;
    return this.useZip64Format() && (o = 4294967295, a = 4294967295, u = 4294967295, c = Nl, d = pe(Xs), d.writeUInt16LE(1, 0), d.writeUInt16LE(Xs - 4, 2), ke(d, this.uncompressedSize, 4), ke(d, this.compressedSize, 12), ke(d, this.relativeOffsetOfLocalHeader, 20)), e.writeUInt32LE(33639248, 0), e.writeUInt16LE(xl, 4), e.writeUInt16LE(c, 6), e.writeUInt16LE(t, 8), e.writeUInt16LE(this.getCompressionMethod(), 10), e.writeUInt16LE(this.lastModFileTime, 12), e.writeUInt16LE(this.lastModFileDate, 14), e.writeUInt32LE(this.crc32, 16), e.writeUInt32LE(o, 20), e.writeUInt32LE(a, 24), e.writeUInt16LE(this.utf8FileName.length, 28), e.writeUInt16LE(n.length + d.length, 30), e.writeUInt16LE(this.fileComment.length, 32), e.writeUInt16LE(0, 34), e.writeUInt16LE(0, 36), e.writeUInt32LE(this.externalFileAttributes, 38), e.writeUInt32LE(u, 42), Buffer.concat([
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
  var bl = new Date(1980, 0, 1), Dl = new Date(2107, 11, 31, 23, 59, 58);
  function Ll(e) {
    e < bl ? e = bl : e > Dl && (e = Dl);
    var t = 0;
    t |= e.getDate() & 31, t |= (e.getMonth() + 1 & 15) << 5, t |= (e.getFullYear() - 1980 & 127) << 9;
    var n = 0;
    return n |= Math.floor(e.getSeconds() / 2), n |= (e.getMinutes() & 63) << 5, n |= (e.getHours() & 31) << 11, { date: t, time: n };
  }
  function ke(e, t, n) {
    var r = Math.floor(t / 4294967296), i = t % 4294967296;
    e.writeUInt32LE(i, n), e.writeUInt32LE(r, n + 4);
  }
  Gs.inherits(Jr, Kr);
  function Jr(e) {
    Kr.call(this, e), this.byteCount = 0;
  }
  Jr.prototype._transform = function(e, t, n) {
    this.byteCount += e.length, n(null, e);
  };
  Gs.inherits(Ys, Kr);
  function Ys(e) {
    Kr.call(this, e), this.crc32 = 0;
  }
  Ys.prototype._transform = function(e, t, n) {
    this.crc32 = Al.unsigned(e, this.crc32), n(null, e);
  };
  var Ws = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ";
  if (Ws.length !== 256) throw new Error("assertion failure");
  var Wr = null;
  function D0(e) {
    if (/^[\x20-\x7e]*$/.test(e))
      return ct(e, "utf-8");
    if (Wr == null) {
      Wr = {};
      for (var t = 0; t < Ws.length; t++)
        Wr[Ws[t]] = t;
    }
    for (var n = pe(e.length), t = 0; t < e.length; t++) {
      var r = Wr[e[t]];
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
  function Fn(e, t) {
    Fn = n;
    try {
      return Fn(e, t);
    } catch {
      return Fn = r, Fn(e, t);
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
  function X0(e, t, n) {
    if (n === void 0 && (n = Array.prototype), e && typeof n.find == "function")
      return n.find.call(e, t);
    for (var r = 0; r < e.length; r++)
      if (xt(e, r)) {
        var i = e[r];
        if (t.call(void 0, i, r, e))
          return i;
      }
  }
  function Gt(e, t) {
    return t === void 0 && (t = Object), t && typeof t.getOwnPropertyDescriptors == "function" && (e = t.create(null, t.getOwnPropertyDescriptors(e))), t && typeof t.freeze == "function" ? t.freeze(e) : e;
  }
  function xt(e, t) {
    return Object.prototype.hasOwnProperty.call(e, t);
  }
  function W0(e, t) {
    if (e === null || typeof e != "object")
      throw new TypeError("target is not an object");
    for (var n in t)
      xt(t, n) && (e[n] = t[n]);
    return e;
  }
  var Vl = Gt({
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
  function G0(e) {
    return xt(Vl, e.toLowerCase());
  }
  var zl = Gt({
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
  function Y0(e) {
    return xt(zl, e.toLowerCase());
  }
  var _n = Gt({
    script: !1,
    style: !1,
    textarea: !0,
    title: !0
  });
  function J0(e) {
    var t = e.toLowerCase();
    return xt(_n, t) && !_n[t];
  }
  function K0(e) {
    var t = e.toLowerCase();
    return xt(_n, t) && _n[t];
  }
  function Hl(e) {
    return e === $n.HTML;
  }
  function Z0(e) {
    return Hl(e) || e === $n.XML_XHTML_APPLICATION;
  }
  var $n = Gt({
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
  }), Q0 = Object.keys($n).map(function(e) {
    return $n[e];
  });
  function ev(e) {
    return Q0.indexOf(e) > -1;
  }
  var tv = Gt({
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
  ae.assign = W0;
  ae.find = X0;
  ae.freeze = Gt;
  ae.HTML_BOOLEAN_ATTRIBUTES = Vl;
  ae.HTML_RAW_TEXT_ELEMENTS = _n;
  ae.HTML_VOID_ELEMENTS = zl;
  ae.hasDefaultHTMLNamespace = Z0;
  ae.hasOwn = xt;
  ae.isHTMLBooleanAttribute = G0;
  ae.isHTMLRawTextElement = J0;
  ae.isHTMLEscapableRawTextElement = K0;
  ae.isHTMLMimeType = Hl;
  ae.isHTMLVoidElement = Y0;
  ae.isValidMimeType = ev;
  ae.MIME_TYPE = $n;
  ae.NAMESPACE = tv;
});

// node_modules/@xmldom/xmldom/lib/errors.js
var zn = F((Vn) => {
  "use strict";
  var nv = Mt();
  function Wl(e, t) {
    e.prototype = Object.create(Error.prototype, {
      constructor: { value: e },
      name: { value: e.name, enumerable: !0, writable: t }
    });
  }
  var Un = nv.freeze({
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
  }), Gl = Object.keys(Un);
  function Yl(e) {
    return typeof e == "number" && e >= 1 && e <= 25;
  }
  function rv(e) {
    return typeof e == "string" && e.substring(e.length - Un.Error.length) === Un.Error;
  }
  function jn(e, t) {
    Yl(e) ? (this.name = Gl[e], this.message = t || "") : (this.message = e, this.name = rv(t) ? t : Un.Error), Error.captureStackTrace && Error.captureStackTrace(this, jn);
  }
  Wl(jn, !0);
  Object.defineProperties(jn.prototype, {
    code: {
      enumerable: !0,
      get: function() {
        var e = Gl.indexOf(this.name);
        return Yl(e) ? e : 0;
      }
    }
  });
  var Jl = {
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
  }, Zs = Object.entries(Jl);
  for (qn = 0; qn < Zs.length; qn++)
    Xl = Zs[qn][0], jn[Xl] = Zs[qn][1];
  var Xl, qn;
  function Qs(e, t, n) {
    this.message = e, this.locator = t, this.cause = n, Error.captureStackTrace && Error.captureStackTrace(this, Qs);
  }
  Wl(Qs);
  Vn.DOMException = jn;
  Vn.DOMExceptionName = Un;
  Vn.ExceptionCode = Jl;
  Vn.ParseError = Qs;
});

// node_modules/@xmldom/xmldom/lib/grammar.js
var oo = F((P) => {
  "use strict";
  function nf(e) {
    try {
      typeof e != "function" && (e = RegExp);
      var t = new e("𝌆", "u").exec("𝌆");
      return !!t && t[0].length === 2;
    } catch {
    }
    return !1;
  }
  var Kt = nf();
  function pt(e) {
    if (e.source[0] !== "[")
      throw new Error(e + " can not be used with chars");
    return e.source.slice(1, e.source.lastIndexOf("]"));
  }
  function Yt(e, t) {
    if (e.source[0] !== "[")
      throw new Error("/" + e.source + "/ can not be used with chars_without");
    if (!t || typeof t != "string")
      throw new Error(JSON.stringify(t) + " is not a valid search");
    if (e.source.indexOf(t) === -1)
      throw new Error('"' + t + '" is not is /' + e.source + "/");
    if (t === "-" && e.source.indexOf(t) !== 1)
      throw new Error('"' + t + '" is not at the first postion of /' + e.source + "/");
    return new RegExp(e.source.replace(t, ""), Kt ? "u" : "");
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
      Kt ? "u" : ""
    );
  }
  function R(e) {
    if (arguments.length === 0)
      throw new Error("no parameters provided");
    return B.apply(R, ["(?:"].concat(Array.prototype.slice.call(arguments), [")"]));
  }
  var iv = "�", mt = /[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;
  Kt && (mt = B("[", pt(mt), "\\u{10000}-\\u{10FFFF}", "]"));
  var sv = new RegExp("[^" + pt(mt) + "]", Kt ? "u" : ""), ei = /[\x20\x09\x0D\x0A]/, ov = pt(ei), V = B(ei, "+"), G = B(ei, "*"), Hn = /[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
  Kt && (Hn = B("[", pt(Hn), "\\u{10000}-\\u{10FFFF}", "]"));
  var av = pt(Hn), no = B("[", av, pt(/[-.0-9\xB7]/), pt(/[\u0300-\u036F\u203F-\u2040]/), "]"), Ee = B(Hn, no, "*"), uv = B("^", Ee, "$"), Kl = B(no, "+"), cv = B("&", Ee, ";"), dv = R(/&#[0-9]+;|&#x[0-9a-fA-F]+;/), Xn = R(cv, "|", dv), Wn = B("%", Ee, ";"), ro = R(
    B('"', R(/[^%&"]/, "|", Wn, "|", Xn), "*", '"'),
    "|",
    B("'", R(/[^%&']/, "|", Wn, "|", Xn), "*", "'")
  ), lv = R('"', R(/[^<&"]/, "|", Xn), "*", '"', "|", "'", R(/[^<&']/, "|", Xn), "*", "'"), fv = Yt(Hn, ":"), pv = Yt(no, ":"), eo = B(fv, pv, "*"), mv = B("^", eo, "$"), Gn = B(eo, R(":", eo), "?"), hv = B("^", Gn, "$"), gv = B("(", Gn, ")"), Jt = R(/"[^"]*"|'[^']*'/), yv = B(/^<\?/, "(", Ee, ")", R(V, "(?!", ei, ")(", mt, "*?)"), "?", /\?>/), Zl = /[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/, Yn = R('"', Zl, '*"', "|", "'", Yt(Zl, "'"), "*'"), rf = "<!--", sf = "-->", wv = B(rf, R(Yt(mt, "-"), "|", B("-", Yt(mt, "-"))), "*", sf), Ql = "#PCDATA", vv = R(
    B(/\(/, G, Ql, R(G, /\|/, G, Gn), "*", G, /\)\*/),
    "|",
    B(/\(/, G, Ql, G, /\)/)
  ), bv = /[?*+]?/, Dv = B(
    /\([^>]+\)/,
    bv
    /*regg(choice, '|', seq), _children_quantity*/
  ), Ev = R("EMPTY", "|", "ANY", "|", vv, "|", Dv), Cv = "<!ELEMENT", Av = B(Cv, V, R(Gn, "|", Wn), V, R(Ev, "|", Wn), G, ">"), Ov = B("NOTATION", V, /\(/, G, Ee, R(G, /\|/, G, Ee), "*", G, /\)/), Sv = B(/\(/, G, Kl, R(G, /\|/, G, Kl), "*", G, /\)/), Tv = R(Ov, "|", Sv), Nv = R(/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/, "|", Tv), xv = R(/#REQUIRED|#IMPLIED/, "|", R(R("#FIXED", V), "?", lv)), Mv = R(V, Ee, V, Nv, V, xv), kv = "<!ATTLIST", Iv = B(kv, V, Ee, Mv, "*", G, ">"), to = "about:legacy-compat", Rv = R('"' + to + '"', "|", "'" + to + "'"), io = "SYSTEM", ti = "PUBLIC", ni = R(R(io, V, Jt), "|", R(ti, V, Yn, V, Jt)), Pv = B(
    "^",
    R(
      R(io, V, "(?<SystemLiteralOnly>", Jt, ")"),
      "|",
      R(ti, V, "(?<PubidLiteral>", Yn, ")", V, "(?<SystemLiteral>", Jt, ")")
    )
  ), Lv = B("^", Yn, "$"), Fv = B("^", Jt, "$"), Bv = R(V, "NDATA", V, Ee), _v = R(ro, "|", R(ni, Bv, "?")), of = "<!ENTITY", $v = B(of, V, Ee, V, _v, G, ">"), qv = R(ro, "|", ni), Uv = B(of, V, "%", V, Ee, V, qv, G, ">"), jv = R($v, "|", Uv), Vv = B(ti, V, Yn), zv = B("<!NOTATION", V, Ee, V, R(ni, "|", Vv), G, ">"), so = B(G, "=", G), ef = /1[.]\d+/, Hv = B(V, "version", so, R("'", ef, "'", "|", '"', ef, '"')), tf = /[A-Za-z][-A-Za-z0-9._]*/, Xv = R(V, "encoding", so, R('"', tf, '"', "|", "'", tf, "'")), Wv = R(V, "standalone", so, R("'", R("yes", "|", "no"), "'", "|", '"', R("yes", "|", "no"), '"')), Gv = B(/^<\?xml/, Hv, Xv, "?", Wv, "?", G, /\?>/), Yv = "<!DOCTYPE", Jv = "<![CDATA[", Kv = "]]>", Zv = /<!\[CDATA\[/, Qv = /\]\]>/, eb = B(mt, "*?", Qv), tb = B(Zv, eb);
  P.chars = pt;
  P.chars_without = Yt;
  P.detectUnicodeSupport = nf;
  P.reg = B;
  P.regg = R;
  P.ABOUT_LEGACY_COMPAT = to;
  P.ABOUT_LEGACY_COMPAT_SystemLiteral = Rv;
  P.AttlistDecl = Iv;
  P.CDATA_START = Jv;
  P.CDATA_END = Kv;
  P.CDSect = tb;
  P.Char = mt;
  P.Comment = wv;
  P.COMMENT_START = rf;
  P.COMMENT_END = sf;
  P.DOCTYPE_DECL_START = Yv;
  P.elementdecl = Av;
  P.EntityDecl = jv;
  P.EntityValue = ro;
  P.ExternalID = ni;
  P.ExternalID_match = Pv;
  P.Name = Ee;
  P.Name_exact = uv;
  P.NCName_exact = mv;
  P.NotationDecl = zv;
  P.Reference = Xn;
  P.PEReference = Wn;
  P.PI = yv;
  P.PUBLIC = ti;
  P.PubidLiteral = Yn;
  P.PubidLiteral_match = Lv;
  P.QName = Gn;
  P.QName_exact = hv;
  P.QName_group = gv;
  P.S = V;
  P.SChar_s = ov;
  P.S_OPT = G;
  P.SYSTEM = io;
  P.SystemLiteral = Jt;
  P.SystemLiteral_match = Fv;
  P.InvalidChar = sv;
  P.UNICODE_REPLACEMENT_CHARACTER = iv;
  P.UNICODE_SUPPORT = Kt;
  P.XMLDecl = Gv;
});

// node_modules/@xmldom/xmldom/lib/dom.js
var yo = F((K) => {
  "use strict";
  var Ne = Mt(), Fe = Ne.find, nb = Ne.hasDefaultHTMLNamespace, Qt = Ne.hasOwn, rb = Ne.isHTMLMimeType, ib = Ne.isHTMLRawTextElement, sb = Ne.isHTMLVoidElement, Jn = Ne.MIME_TYPE, Be = Ne.NAMESPACE, me = /* @__PURE__ */ Symbol(), pf = zn(), k = pf.DOMException, le = pf.DOMExceptionName, J = oo();
  function ge(e) {
    if (e !== me)
      throw new TypeError("Illegal constructor");
  }
  function ob(e) {
    return e !== "";
  }
  function ab(e) {
    return e ? e.split(/[\t\n\f\r ]+/).filter(ob) : [];
  }
  function ub(e, t) {
    return Qt(e, t) || (e[t] = !0), e;
  }
  function af(e) {
    if (!e) return [];
    var t = ab(e);
    return Object.keys(t.reduce(ub, {}));
  }
  function cb(e) {
    return function(t) {
      return e && e.indexOf(t) !== -1;
    };
  }
  function mf(e) {
    if (!J.QName_exact.test(e))
      throw new k(k.INVALID_CHARACTER_ERR, 'invalid character in qualified name "' + e + '"');
  }
  function uo(e, t) {
    mf(t), e = e || null;
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
  function nn(e, t) {
    for (var n in e)
      Qt(e, n) && (t[n] = e[n]);
  }
  function ye(e, t) {
    var n = e.prototype;
    if (!(n instanceof t)) {
      let r = function() {
      };
      r.prototype = t.prototype, r = new r(), nn(n, r), e.prototype = n = r;
    }
    n.constructor != e && (typeof e != "function" && console.error("unknown Class:" + e), n.constructor = e);
  }
  var we = {}, Te = we.ELEMENT_NODE = 1, en = we.ATTRIBUTE_NODE = 2, Kn = we.TEXT_NODE = 3, hf = we.CDATA_SECTION_NODE = 4, gf = we.ENTITY_REFERENCE_NODE = 5, db = we.ENTITY_NODE = 6, co = we.PROCESSING_INSTRUCTION_NODE = 7, lo = we.COMMENT_NODE = 8, Zt = we.DOCUMENT_NODE = 9, yf = we.DOCUMENT_TYPE_NODE = 10, ht = we.DOCUMENT_FRAGMENT_NODE = 11, lb = we.NOTATION_NODE = 12, Y = Ne.freeze({
    DOCUMENT_POSITION_DISCONNECTED: 1,
    DOCUMENT_POSITION_PRECEDING: 2,
    DOCUMENT_POSITION_FOLLOWING: 4,
    DOCUMENT_POSITION_CONTAINS: 8,
    DOCUMENT_POSITION_CONTAINED_BY: 16,
    DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC: 32
  });
  function wf(e, t) {
    if (t.length < e.length) return wf(t, e);
    var n = null;
    for (var r in e) {
      if (e[r] !== t[r]) return n;
      n = e[r];
    }
    return n;
  }
  function uf(e) {
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
        go(this[r], n, null, t);
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
    this._node = e, this._refresh = t, oi(this);
  }
  function oi(e) {
    var t = e._node._inc || e._node.ownerDocument._inc;
    if (e._inc !== t) {
      var n = e._refresh(e._node);
      if (xf(e, "length", n.length), !e.$$length || n.length < e.$$length)
        for (var r = n.length; r in e; r++)
          Qt(e, r) && delete e[r];
      nn(n, e), e._inc = t;
    }
  }
  Le.prototype.item = function(e) {
    return oi(this), this[e] || null;
  };
  ye(Le, te);
  function tn() {
    this._nsIndex = /* @__PURE__ */ Object.create(null), this._noNsIndex = /* @__PURE__ */ Object.create(null);
  }
  function vf(e, t) {
    for (var n = 0; n < e.length; ) {
      if (e[n] === t)
        return n;
      n++;
    }
  }
  function fo(e, t, n) {
    if (!t)
      return e._noNsIndex;
    var r = e._nsIndex[t];
    return !r && n && (r = e._nsIndex[t] = /* @__PURE__ */ Object.create(null)), r;
  }
  function fb(e, t, n) {
    var r = fo(e, t, !1), i = r && r[n];
    return i || null;
  }
  function pb(e, t) {
    fo(e, t.namespaceURI, !0)[t.localName] = t;
  }
  function mb(e, t) {
    var n = fo(e, t.namespaceURI, !1);
    n && delete n[t.localName];
  }
  function hb(e, t, n, r) {
    if (r ? t[vf(t, r)] = n : (t[t.length] = n, t.length++), pb(t, n), e) {
      n.ownerElement = e;
      var i = e.ownerDocument;
      i && (r && Ef(i, e, r), gb(i, e, n));
    }
  }
  function cf(e, t, n) {
    var r = vf(t, n);
    if (r >= 0) {
      for (var i = t.length - 1; r <= i; )
        t[r] = t[++r];
      if (t.length = i, mb(t, n), e) {
        var s = e.ownerDocument;
        s && Ef(s, e, n), n.ownerElement = null;
      }
    }
  }
  tn.prototype = {
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
      var n = fb(this, e.namespaceURI, e.localName);
      return n === e ? e : (hb(this._ownerElement, this, e, n), n);
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
      return cf(this._ownerElement, this, t), t;
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
      return cf(this._ownerElement, this, n), n;
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
  tn.prototype[Symbol.iterator] = function() {
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
  function bf() {
  }
  bf.prototype = {
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
      var r = Jn.XML_APPLICATION;
      e === Be.HTML ? r = Jn.XML_XHTML_APPLICATION : e === Be.SVG && (r = Jn.XML_SVG_IMAGE);
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
      mf(e);
      var i = new ci(me);
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
      var t = new We(me, { contentType: Jn.HTML });
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
      return si(this, e, t);
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
      si(this, e, t, Of), t && this.removeChild(t);
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
      return Cf(this, e);
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
      return Nf(this.ownerDocument || this, this, e);
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
            if (n !== null && n.nodeType === Kn && t.nodeType === Kn) {
              for (var r = [], i = n; i !== null && i.nodeType === Kn; )
                r.push(i.data), i = i.nextSibling;
              for (var s = t.nextSibling; s !== i; ) {
                var o = s.nextSibling;
                s.parentNode = null, s.previousSibling = null, s.nextSibling = null, s = o;
              }
              t.nextSibling = i, i !== null ? i.previousSibling = t : e.lastChild = t, t.appendData(r.join("")), po(e.ownerDocument, e), t = i;
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
            if (Qt(n, r) && n[r] === e)
              return r;
        }
        t = t.nodeType == en ? t.ownerDocument : t.parentNode;
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
        if (n && Qt(n, e))
          return n[e];
        t = t.nodeType == en ? t.ownerDocument : t.parentNode;
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
        return Y.DOCUMENT_POSITION_DISCONNECTED + Y.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC + (uf(n.ownerDocument) > uf(t.ownerDocument) ? Y.DOCUMENT_POSITION_FOLLOWING : Y.DOCUMENT_POSITION_PRECEDING);
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
      var l = wf(a, c);
      for (var f in l.childNodes) {
        var p = l.childNodes[f];
        if (p === n) return Y.DOCUMENT_POSITION_FOLLOWING;
        if (p === t) return Y.DOCUMENT_POSITION_PRECEDING;
        if (c.indexOf(p) >= 0) return Y.DOCUMENT_POSITION_FOLLOWING;
        if (a.indexOf(p) >= 0) return Y.DOCUMENT_POSITION_PRECEDING;
      }
      return 0;
    }
  };
  function Df(e) {
    return e == "<" && "&lt;" || e == ">" && "&gt;" || e == "&" && "&amp;" || e == '"' && "&quot;" || "&#" + e.charCodeAt() + ";";
  }
  nn(we, U);
  nn(we, U.prototype);
  nn(Y, U);
  nn(Y, U.prototype);
  function ii(e, t) {
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
    this.ownerDocument = this, this.contentType = n.contentType || Jn.XML_APPLICATION, this.type = rb(this.contentType) ? "html" : "xml";
  }
  function gb(e, t, n) {
    e && e._inc++;
    var r = n.namespaceURI;
    r === Be.XMLNS && (t._nsMap[n.prefix ? n.localName : ""] = n.value);
  }
  function Ef(e, t, n, r) {
    e && e._inc++;
    var i = n.namespaceURI;
    i === Be.XMLNS && delete t._nsMap[n.prefix ? n.localName : ""];
  }
  function po(e, t, n) {
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
  function Cf(e, t) {
    if (e !== t.parentNode)
      throw new k(k.NOT_FOUND_ERR, "child's parent is not parent");
    var n = t.previousSibling, r = t.nextSibling;
    return n ? n.nextSibling = r : e.firstChild = r, r ? r.previousSibling = n : e.lastChild = n, po(e.ownerDocument, e), t.parentNode = null, t.previousSibling = null, t.nextSibling = null, t;
  }
  function yb(e) {
    return e && (e.nodeType === U.DOCUMENT_NODE || e.nodeType === U.DOCUMENT_FRAGMENT_NODE || e.nodeType === U.ELEMENT_NODE);
  }
  function wb(e) {
    return e && (e.nodeType === U.CDATA_SECTION_NODE || e.nodeType === U.COMMENT_NODE || e.nodeType === U.DOCUMENT_FRAGMENT_NODE || e.nodeType === U.DOCUMENT_TYPE_NODE || e.nodeType === U.ELEMENT_NODE || e.nodeType === U.PROCESSING_INSTRUCTION_NODE || e.nodeType === U.TEXT_NODE);
  }
  function gt(e) {
    return e && e.nodeType === U.DOCUMENT_TYPE_NODE;
  }
  function Xe(e) {
    return e && e.nodeType === U.ELEMENT_NODE;
  }
  function Af(e) {
    return e && e.nodeType === U.TEXT_NODE;
  }
  function df(e, t) {
    var n = e.childNodes || [];
    if (Fe(n, Xe) || gt(t))
      return !1;
    var r = Fe(n, gt);
    return !(t && r && n.indexOf(r) > n.indexOf(t));
  }
  function lf(e, t) {
    var n = e.childNodes || [];
    function r(s) {
      return Xe(s) && s !== t;
    }
    if (Fe(n, r))
      return !1;
    var i = Fe(n, gt);
    return !(t && i && n.indexOf(i) > n.indexOf(t));
  }
  function vb(e, t, n) {
    if (!yb(e))
      throw new k(k.HIERARCHY_REQUEST_ERR, "Unexpected parent node type " + e.nodeType);
    if (n && n.parentNode !== e)
      throw new k(k.NOT_FOUND_ERR, "child not in parent");
    if (
      // 4. If `node` is not a DocumentFragment, DocumentType, Element, or CharacterData node, then throw a "HierarchyRequestError" DOMException.
      !wb(t) || // 5. If either `node` is a Text node and `parent` is a document,
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
  function bb(e, t, n) {
    var r = e.childNodes || [], i = t.childNodes || [];
    if (t.nodeType === U.DOCUMENT_FRAGMENT_NODE) {
      var s = i.filter(Xe);
      if (s.length > 1 || Fe(i, Af))
        throw new k(k.HIERARCHY_REQUEST_ERR, "More than one element or text in fragment");
      if (s.length === 1 && !df(e, n))
        throw new k(k.HIERARCHY_REQUEST_ERR, "Element in fragment can not be inserted before doctype");
    }
    if (Xe(t) && !df(e, n))
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
  function Of(e, t, n) {
    var r = e.childNodes || [], i = t.childNodes || [];
    if (t.nodeType === U.DOCUMENT_FRAGMENT_NODE) {
      var s = i.filter(Xe);
      if (s.length > 1 || Fe(i, Af))
        throw new k(k.HIERARCHY_REQUEST_ERR, "More than one element or text in fragment");
      if (s.length === 1 && !lf(e, n))
        throw new k(k.HIERARCHY_REQUEST_ERR, "Element in fragment can not be inserted before doctype");
    }
    if (Xe(t) && !lf(e, n))
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
  function si(e, t, n, r) {
    vb(e, t, n), e.nodeType === U.DOCUMENT_NODE && (r || bb)(e, t, n);
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
    return po(e.ownerDocument || e, e, t), t.nodeType == ht && (t.firstChild = t.lastChild = null), t;
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
    nodeType: Zt,
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
      return si(this, e, t), e.ownerDocument = this, this.documentElement === null && e.nodeType === Te && (this.documentElement = e), e;
    },
    removeChild: function(e) {
      var t = Cf(this, e);
      return t === this.documentElement && (this.documentElement = null), t;
    },
    replaceChild: function(e, t) {
      si(this, e, t, Of), e.ownerDocument = this, t && this.removeChild(t), Xe(e) && (this.documentElement = e);
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
      return Db(this, e, t);
    },
    // Introduced in DOM Level 2:
    getElementById: function(e) {
      var t = null;
      return ii(this.documentElement, function(n) {
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
      t.ownerDocument = this, this.type === "html" && (e = e.toLowerCase()), nb(this.contentType) && (t.namespaceURI = Be.HTML), t.nodeName = e, t.tagName = e, t.localName = e, t.childNodes = new te();
      var n = t.attributes = new tn();
      return n._ownerElement = t, t;
    },
    /**
     * @returns {DocumentFragment}
     */
    createDocumentFragment: function() {
      var e = new rn(me);
      return e.ownerDocument = this, e.childNodes = new te(), e;
    },
    /**
     * @param {string} data
     * @returns {Text}
     */
    createTextNode: function(e) {
      var t = new Zn(me);
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
      var t = new ai(me);
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
      var t = new ui(me);
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
      var n = new li(me);
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
      var t = new kt(me);
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
      var t = new di(me);
      return t.ownerDocument = this, t.childNodes = new te(), t.nodeName = e, t;
    },
    // Introduced in DOM Level 2:
    /**
     * @param {string} namespaceURI
     * @param {string} qualifiedName
     * @returns {Element}
     */
    createElementNS: function(e, t) {
      var n = uo(e, t), r = new Ge(me), i = r.attributes = new tn();
      return r.childNodes = new te(), r.ownerDocument = this, r.nodeName = t, r.tagName = t, r.namespaceURI = n[0], r.prefix = n[1], r.localName = n[2], i._ownerElement = r, r;
    },
    // Introduced in DOM Level 2:
    /**
     * @param {string} namespaceURI
     * @param {string} qualifiedName
     * @returns {Attr}
     */
    createAttributeNS: function(e, t) {
      var n = uo(e, t), r = new kt(me);
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
      var r = uo(e, t), i = r[2], s = this.getAttributeNodeNS(e, i);
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
      var t = af(e);
      return new Le(this, function(n) {
        var r = [];
        return t.length > 0 && ii(n, function(i) {
          if (i !== n && i.nodeType === Te) {
            var s = i.getAttribute("class");
            if (s) {
              var o = e === s;
              if (!o) {
                var a = af(s);
                o = t.every(cb(a));
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
      var t = (this.nodeType === Zt ? this : this.ownerDocument).type === "html", n = e.toLowerCase();
      return new Le(this, function(r) {
        var i = [];
        return ii(r, function(s) {
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
        return ii(n, function(i) {
          i !== n && i.nodeType === Te && (e === "*" || i.namespaceURI === e) && (t === "*" || i.localName == t) && r.push(i);
        }), r;
      });
    }
  };
  We.prototype.getElementsByClassName = Ge.prototype.getElementsByClassName;
  We.prototype.getElementsByTagName = Ge.prototype.getElementsByTagName;
  We.prototype.getElementsByTagNameNS = Ge.prototype.getElementsByTagNameNS;
  ye(Ge, U);
  function kt(e) {
    ge(e), this.namespaceURI = null, this.prefix = null, this.ownerElement = null;
  }
  kt.prototype.nodeType = en;
  ye(kt, U);
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
  function Zn(e) {
    ge(e);
  }
  Zn.prototype = {
    nodeName: "#text",
    nodeType: Kn,
    splitText: function(e) {
      var t = this.data, n = t.substring(e);
      t = t.substring(0, e), this.data = this.nodeValue = t, this.length = t.length;
      var r = this.ownerDocument.createTextNode(n);
      return this.parentNode && this.parentNode.insertBefore(r, this.nextSibling), r;
    }
  };
  ye(Zn, yt);
  function ai(e) {
    ge(e);
  }
  ai.prototype = {
    nodeName: "#comment",
    nodeType: lo
  };
  ye(ai, yt);
  function ui(e) {
    ge(e);
  }
  ui.prototype = {
    nodeName: "#cdata-section",
    nodeType: hf
  };
  ye(ui, Zn);
  function ci(e) {
    ge(e);
  }
  ci.prototype.nodeType = yf;
  ye(ci, U);
  function mo(e) {
    ge(e);
  }
  mo.prototype.nodeType = lb;
  ye(mo, U);
  function ho(e) {
    ge(e);
  }
  ho.prototype.nodeType = db;
  ye(ho, U);
  function di(e) {
    ge(e);
  }
  di.prototype.nodeType = gf;
  ye(di, U);
  function rn(e) {
    ge(e);
  }
  rn.prototype.nodeName = "#document-fragment";
  rn.prototype.nodeType = ht;
  ye(rn, U);
  function li(e) {
    ge(e);
  }
  li.prototype.nodeType = co;
  ye(li, yt);
  function Sf() {
  }
  Sf.prototype.serializeToString = function(e, t) {
    return Tf.call(e, t);
  };
  U.prototype.toString = Tf;
  function Tf(e) {
    var t;
    typeof e == "function" ? t = { requireWellFormed: !1, splitCDATASections: !0, nodeFilter: e } : e != null ? t = {
      requireWellFormed: !!e.requireWellFormed,
      splitCDATASections: e.splitCDATASections !== !1,
      nodeFilter: e.nodeFilter || null
    } : t = { requireWellFormed: !1, splitCDATASections: !0, nodeFilter: null };
    var n = [], r = this.nodeType === Zt && this.documentElement || this, i = r.prefix, s = r.namespaceURI;
    if (s && i == null) {
      var i = r.lookupPrefix(s);
      if (i == null)
        var o = [
          { namespace: s, prefix: null }
          //{namespace:uri,prefix:''}
        ];
    }
    return go(this, n, o, t), n.join("");
  }
  function ff(e, t, n) {
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
  function ri(e, t, n, r) {
    if (r && !J.QName_exact.test(t))
      throw new k(
        'The attribute name "' + t + '" is not a valid XML QName',
        le.InvalidStateError
      );
    e.push(" ", t, '="', n.replace(/[<>&"\t\n\r]/g, Df), '"');
  }
  function go(e, t, n, r) {
    n || (n = []);
    var i = r.nodeFilter, s = r.requireWellFormed, o = r.splitCDATASections, a = e.nodeType === Zt ? e : e.ownerDocument, u = a.type === "html";
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
              var f = c.attributes, p = f.length, y = c.tagName, v = y;
              if (!u && !c.prefix && c.namespaceURI) {
                for (var S, A = 0; A < f.length; A++)
                  if (f.item(A).name === "xmlns") {
                    S = f.item(A).value;
                    break;
                  }
                if (!S)
                  for (var N = l.length - 1; N >= 0; N--) {
                    var w = l[N];
                    if (w.prefix === "" && w.namespace === c.namespaceURI) {
                      S = w.namespace;
                      break;
                    }
                  }
                if (S !== c.namespaceURI)
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
              for (var g = l.slice(), D = 0; D < p; D++) {
                var m = f.item(D);
                m.prefix == "xmlns" ? g.push({
                  prefix: m.localName,
                  namespace: m.value
                }) : m.nodeName == "xmlns" && g.push({ prefix: "", namespace: m.value });
              }
              for (var D = 0; D < p; D++) {
                var m = f.item(D);
                if (ff(m, u, g)) {
                  var b = m.prefix || "", E = m.namespaceURI;
                  ri(t, b ? "xmlns:" + b : "xmlns", E, s), g.push({ prefix: b, namespace: E });
                }
                var h = i ? i(m) : m;
                h && (typeof h == "string" ? t.push(h) : ri(t, h.name, h.value, s));
              }
              if (y === v && ff(c, u, g)) {
                var C = c.prefix || "", E = c.namespaceURI;
                ri(t, C ? "xmlns:" + C : "xmlns", E, s), g.push({ prefix: C, namespace: E });
              }
              var O = !c.firstChild;
              if (O && (u || c.namespaceURI === Be.HTML) && (O = sb(y)), O)
                return t.push("/>"), null;
              if (t.push(">"), u && ib(y)) {
                for (var x = c.firstChild; x; )
                  x.data ? t.push(x.data) : go(x, t, g.slice(), r), x = x.nextSibling;
                return t.push("</", v, ">"), null;
              }
              return { ns: g, tag: v };
            case Zt:
            case ht:
              if (s && c.nodeType === Zt && c.documentElement == null)
                throw new k("The Document has no documentElement", le.InvalidStateError);
              return { ns: l };
            case en:
              return ri(t, c.name, c.value, s), null;
            case Kn:
              if (s && J.InvalidChar.test(c.data))
                throw new k(
                  "The Text node data contains characters outside the XML Char production",
                  le.InvalidStateError
                );
              return t.push(c.data.replace(/[<&>]/g, Df)), null;
            case hf:
              if (s && c.data.indexOf("]]>") !== -1)
                throw new k('The CDATASection data contains "]]>"', le.InvalidStateError);
              return o ? t.push(J.CDATA_START, c.data.replace(/]]>/g, "]]]]><![CDATA[>"), J.CDATA_END) : t.push(J.CDATA_START, c.data, J.CDATA_END), null;
            case lo:
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
            case yf:
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
            case co:
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
            case gf:
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
  function Db(e, t, n) {
    var r;
    return ue(t, null, {
      enter: function(i, s) {
        var o = i.cloneNode(!1);
        o.ownerDocument = e, o.parentNode = null, s === null ? r = o : s.appendChild(o);
        var a = i.nodeType === en || n;
        return a ? o : null;
      }
    }), r;
  }
  function Nf(e, t, n) {
    var r;
    return ue(t, null, {
      enter: function(i, s) {
        var o = new i.constructor(me);
        for (var a in i)
          if (Qt(i, a)) {
            var u = i[a];
            typeof u != "object" && u != o[a] && (o[a] = u);
          }
        i.childNodes && (o.childNodes = new te()), o.ownerDocument = e;
        var c = n;
        switch (o.nodeType) {
          case Te:
            var d = i.attributes, l = o.attributes = new tn(), f = d.length;
            l._ownerElement = o;
            for (var p = 0; p < f; p++)
              o.setAttributeNode(Nf(e, d.item(p), !0));
            break;
          case en:
            c = !0;
        }
        return s !== null ? s.appendChild(o) : r = o, c ? o : null;
      }
    }), r;
  }
  function xf(e, t, n) {
    e[t] = n;
  }
  function ao(e) {
    for (var t = [], n = e.firstChild; n; )
      n.nodeType === Te && t.push(n), n = n.nextSibling;
    return t;
  }
  try {
    Object.defineProperty && (Object.defineProperty(Le.prototype, "length", {
      get: function() {
        return oi(this), this.$$length;
      }
    }), Object.defineProperty(U.prototype, "textContent", {
      get: function() {
        if (this.nodeType === Te || this.nodeType === ht) {
          var e = [];
          return ue(this, null, {
            enter: function(t) {
              if (t.nodeType === Te || t.nodeType === ht)
                return !0;
              if (t.nodeType === co || t.nodeType === lo)
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
        return new Le(this, ao);
      }
    }), Object.defineProperty(We.prototype, "children", {
      get: function() {
        return new Le(this, ao);
      }
    }), Object.defineProperty(rn.prototype, "children", {
      get: function() {
        return new Le(this, ao);
      }
    }), xf = function(e, t, n) {
      e["$$" + t] = n;
    });
  } catch {
  }
  K._updateLiveList = oi;
  K.Attr = kt;
  K.CDATASection = ui;
  K.CharacterData = yt;
  K.Comment = ai;
  K.Document = We;
  K.DocumentFragment = rn;
  K.DocumentType = ci;
  K.DOMImplementation = bf;
  K.Element = Ge;
  K.Entity = ho;
  K.EntityReference = di;
  K.LiveNodeList = Le;
  K.NamedNodeMap = tn;
  K.Node = U;
  K.NodeList = te;
  K.Notation = mo;
  K.Text = Zn;
  K.ProcessingInstruction = li;
  K.walkDOM = ue;
  K.XMLSerializer = Sf;
});

// node_modules/@xmldom/xmldom/lib/entities.js
var kf = F((Qn) => {
  "use strict";
  var Mf = Mt().freeze;
  Qn.XML_ENTITIES = Mf({
    amp: "&",
    apos: "'",
    gt: ">",
    lt: "<",
    quot: '"'
  });
  Qn.HTML_ENTITIES = Mf({
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
  Qn.entityMap = Qn.HTML_ENTITIES;
});

// node_modules/@xmldom/xmldom/lib/sax.js
var qf = F((pi) => {
  "use strict";
  var cn = Mt(), L = oo(), Lf = zn(), Eb = cn.isHTMLEscapableRawTextElement, Cb = cn.isHTMLMimeType, Ab = cn.isHTMLRawTextElement, nr = cn.hasOwn, If = cn.NAMESPACE, Ob = Lf.ParseError, Sb = Lf.DOMException, sn = 0, wt = 1, on = 2, er = 3, an = 4, un = 5, tr = 6, fi = 7;
  function Ff() {
  }
  Ff.prototype = {
    parse: function(e, t, n) {
      var r = this.domBuilder;
      r.startDocument(), Mb(t, t = /* @__PURE__ */ Object.create(null)), Tb(e, t, n, r, this.errorHandler), r.endDocument();
    }
  };
  var wo = /&#?\w+;?/g;
  function Tb(e, t, n, r, i) {
    var s = Cb(r.mimeType);
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
      return nr(n, xe) ? n[xe] : xe.charAt(0) === "#" ? o(parseInt(xe.substring(1).replace("x", "0x"))) : (i.error("entity not found:" + q), q);
    }
    function u(q) {
      if (q > S) {
        var ce = e.substring(S, q).replace(wo, a);
        f && p(S), r.characters(ce, 0, q - S), S = q;
      }
    }
    var c = 0, d = 0, l = /\r\n?|\n|$/g, f = r.locator;
    function p(q, ce) {
      for (; q >= d && (ce = l.exec(e)); )
        c = d, d = ce.index + ce[0].length, f.lineNumber++;
      f.columnNumber = q - c + 1;
    }
    for (var y = [{ currentNSMap: t }], v = [], S = 0; ; ) {
      try {
        var A = e.indexOf("<", S);
        if (A < 0) {
          if (!s && v.length > 0)
            return i.fatalError("unclosed xml tag(s): " + v.join(", "));
          if (!e.substring(S).match(/^\s*$/)) {
            var N = r.doc, w = N.createTextNode(e.substring(S));
            if (N.documentElement)
              return i.error("Extra content at the end of the document");
            N.appendChild(w), r.currentElement = w;
          }
          return;
        }
        if (A > S) {
          var g = e.substring(S, A);
          !s && v.length === 0 && (g = g.replace(new RegExp(L.S_OPT.source, "g"), ""), g && i.error("Unexpected content outside root element: '" + g + "'")), u(A);
        }
        switch (e.charAt(A + 1)) {
          case "/":
            var $ = e.indexOf(">", A + 2), D = e.substring(A + 2, $ > 0 ? $ : void 0);
            if (!D)
              return i.fatalError("end tag name missing");
            var m = L.reg("^", L.QName_group, L.S_OPT, "$"), b = $ > 0 && m.exec(D);
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
                E && new RegExp(m.source, m.flags + "m").test(D)
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
            var O = y.pop();
            v.pop();
            var x = O.localNSMap;
            if (r.endElement(O.uri, O.localName, h), x)
              for (var I in x)
                nr(x, I) && r.endPrefixMapping(I);
            $++;
            break;
          // end element
          case "?":
            f && p(A), $ = Ib(e, A, r, i);
            break;
          case "!":
            f && p(A), $ = _f(e, A, r, i, s);
            break;
          default:
            f && p(A);
            var M = new $f(), W = y[y.length - 1].currentNSMap, $ = Nb(e, A, M, W, a, i, s), _ = M.length;
            if (M.closed || (s && cn.isHTMLVoidElement(M.tagName) ? M.closed = !0 : v.push(M.tagName)), f && _) {
              for (var re = Rf(f, {}), Ze = 0; Ze < _; Ze++) {
                var Ct = M[Ze];
                p(Ct.offset), Ct.locator = Rf(f, {});
              }
              r.locator = re, Pf(M, r, W) && y.push(M), r.locator = f;
            } else
              Pf(M, r, W) && y.push(M);
            s && !M.closed ? $ = xb(e, $, M.tagName, a, r) : $++;
        }
      } catch (q) {
        if (q instanceof Ob)
          throw q;
        if (q instanceof Sb)
          return i.fatalError("Error constructing the DOM: " + q.name + ": " + q.message, q);
        i.error("element parse error: " + q), $ = -1;
      }
      $ > S ? S = $ : u(Math.max(A, S) + 1);
    }
  }
  function Rf(e, t) {
    return t.lineNumber = e.lineNumber, t.columnNumber = e.columnNumber, t;
  }
  function Nb(e, t, n, r, i, s, o) {
    function a(p, y, v) {
      if (nr(n.attributeNames, p))
        return s.fatalError("Attribute " + p + " redefined");
      if (!o && y.indexOf("<") >= 0)
        return s.fatalError("Unescaped '<' not allowed in attributes values");
      n.addValue(
        p,
        // @see https://www.w3.org/TR/xml/#AVNormalize
        // since the xmldom sax parser does not "interpret" DTD the following is not implemented:
        // - recursive replacement of (DTD) entity references
        // - trimming and collapsing multiple spaces into a single one for attributes that are not of type CDATA
        y.replace(/[\t\n\r]/g, " ").replace(wo, i),
        v
      );
    }
    for (var u, c, d = ++t, l = sn; ; ) {
      var f = e.charAt(d);
      if (l === sn && f === "<")
        throw new Error("unexpected < in tag name: " + e.slice(t, d));
      switch (f) {
        case "=":
          if (l === wt)
            u = e.slice(t, d), l = er;
          else if (l === on)
            l = er;
          else
            throw new Error("attribute equal must after attrName");
          break;
        case "'":
        case '"':
          if (l === er || l === wt)
            if (l === wt && (s.warning('attribute value must after "="'), u = e.slice(t, d)), t = d + 1, d = e.indexOf(f, t), d > 0)
              c = e.slice(t, d), a(u, c, t - 1), l = un;
            else
              throw new Error("attribute value no end '" + f + "' match");
          else if (l == an)
            c = e.slice(t, d), a(u, c, t), s.warning('attribute "' + u + '" missed start quot(' + f + ")!!"), t = d + 1, l = un;
          else
            throw new Error('attribute value must after "="');
          break;
        case "/":
          switch (l) {
            case sn:
              n.setTagName(e.slice(t, d));
            case un:
            case tr:
            case fi:
              l = fi, n.closed = !0;
            case an:
            case wt:
              break;
            case on:
              n.closed = !0;
              break;
            //case S_EQ:
            default:
              throw new Error("attribute invalid close char('/')");
          }
          break;
        case "":
          return s.error("unexpected end of input"), l == sn && n.setTagName(e.slice(t, d)), d;
        case ">":
          switch (l) {
            case sn:
              n.setTagName(e.slice(t, d));
            case un:
            case tr:
            case fi:
              break;
            //normal
            case an:
            //Compatible state
            case wt:
              c = e.slice(t, d), c.slice(-1) === "/" && (n.closed = !0, c = c.slice(0, -1));
            case on:
              l === on && (c = u), l == an ? (s.warning('attribute "' + c + '" missed quot(")!'), a(u, c, t)) : (o || s.warning('attribute "' + c + '" missed value!! "' + c + '" instead!!'), a(c, c, t));
              break;
            case er:
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
              case sn:
                n.setTagName(e.slice(t, d)), l = tr;
                break;
              case wt:
                u = e.slice(t, d), l = on;
                break;
              case an:
                var c = e.slice(t, d);
                s.warning('attribute "' + c + '" missed quot(")!!'), a(u, c, t);
              case un:
                l = tr;
                break;
            }
          else
            switch (l) {
              //case S_TAG:void();break;
              //case S_ATTR:void();break;
              //case S_ATTR_NOQUOT_VALUE:void();break;
              case on:
                o || s.warning('attribute "' + u + '" missed value!! "' + u + '" instead2!!'), a(u, u, t), t = d, l = wt;
                break;
              case un:
                s.warning('attribute space is required"' + u + '"!!');
              case tr:
                l = wt, t = d;
                break;
              case er:
                l = an, t = d;
                break;
              case fi:
                throw new Error("elements closed character '/' and '>' must be connected to");
            }
      }
      d++;
    }
  }
  function Pf(e, t, n) {
    for (var r = e.tagName, i = null, l = e.length; l--; ) {
      var s = e[l], o = s.qName, a = s.value, f = o.indexOf(":");
      if (f > 0)
        var u = s.prefix = o.slice(0, f), c = o.slice(f + 1), d = u === "xmlns" && c;
      else
        c = o, u = null, d = o === "xmlns" && "";
      s.localName = c, d !== !1 && (i == null && (i = /* @__PURE__ */ Object.create(null), n = Object.create(n)), n[d] = i[d] = a, s.uri = If.XMLNS, t.startPrefixMapping(d, a));
    }
    for (var l = e.length; l--; )
      s = e[l], s.prefix && (s.prefix === "xml" && (s.uri = If.XML), s.prefix !== "xmlns" && (s.uri = n[s.prefix]));
    var f = r.indexOf(":");
    f > 0 ? (u = e.prefix = r.slice(0, f), c = e.localName = r.slice(f + 1)) : (u = null, c = e.localName = r);
    var p = e.uri = n[u || ""];
    if (t.startElement(p, c, r, e), e.closed) {
      if (t.endElement(p, c, r), i)
        for (u in i)
          nr(i, u) && t.endPrefixMapping(u);
    } else
      return e.currentNSMap = n, e.localNSMap = i, !0;
  }
  function xb(e, t, n, r, i) {
    var s = Eb(n);
    if (s || Ab(n)) {
      var o = new RegExp("</" + n.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") + ">", "ig");
      o.lastIndex = t;
      var a = o.exec(e), u = a ? a.index : -1;
      if (u < 0)
        return t + 1;
      var c = e.substring(t + 1, u);
      return s && (c = c.replace(wo, r)), i.characters(c, 0, c.length), u;
    }
    return t + 1;
  }
  function Mb(e, t) {
    for (var n in e)
      nr(e, n) && (t[n] = e[n]);
  }
  function Bf(e, t) {
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
  function kb(e, t) {
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
  function _f(e, t, n, r, i) {
    var s = Bf(e, t);
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
        return i && u.systemId && !L.ABOUT_LEGACY_COMPAT_SystemLiteral.test(u.systemId) && r.warning("Unexpected doctype.systemId in HTML document at position " + s.getIndex()), i || (s.skipBlanks(), u.internalSubset = kb(s, r)), s.skipBlanks(), s.char() !== ">" ? r.fatalError("doctype not terminated with > at position " + s.getIndex()) : (s.skip(1), n.startDTD(u.name, u.publicId, u.systemId, u.internalSubset), n.endDTD(), s.getIndex());
      }
      default:
        return r.fatalError('Not well-formed XML starting with "<!" at position ' + t);
    }
  }
  function Ib(e, t, n, r) {
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
  function $f() {
    this.attributeNames = /* @__PURE__ */ Object.create(null);
  }
  $f.prototype = {
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
  pi.XMLReader = Ff;
  pi.parseUtils = Bf;
  pi.parseDoctypeCommentOrCData = _f;
});

// node_modules/@xmldom/xmldom/lib/dom-parser.js
var Wf = F((ln) => {
  "use strict";
  var It = Mt(), Rb = yo(), Pb = zn(), Uf = kf(), Lb = qf(), Fb = Rb.DOMImplementation, Bb = It.hasDefaultHTMLNamespace, _b = It.isHTMLMimeType, $b = It.isValidMimeType, zf = It.MIME_TYPE, vo = It.NAMESPACE, jf = Pb.ParseError, qb = Lb.XMLReader;
  function Hf(e) {
    return e.replace(/\r[\n\u0085]/g, `
`).replace(/[\r\u0085\u2028\u2029]/g, `
`);
  }
  function Xf(e) {
    if (e = e || {}, e.locator === void 0 && (e.locator = !0), this.assign = e.assign || It.assign, this.domHandler = e.domHandler || hi, this.onError = e.onError || e.errorHandler, e.errorHandler && typeof e.errorHandler != "function")
      throw new TypeError("errorHandler object is no longer supported, switch to onError!");
    e.errorHandler && e.errorHandler("warning", "The `errorHandler` option has been deprecated, use `onError` instead!", this), this.normalizeLineEndings = e.normalizeLineEndings || Hf, this.locator = !!e.locator, this.xmlns = this.assign(/* @__PURE__ */ Object.create(null), e.xmlns);
  }
  Xf.prototype.parseFromString = function(e, t) {
    if (!$b(t))
      throw new TypeError('DOMParser.parseFromString: the provided mimeType "' + t + '" is not valid.');
    var n = this.assign(/* @__PURE__ */ Object.create(null), this.xmlns), r = Uf.XML_ENTITIES, i = n[""] || null;
    Bb(t) ? (r = Uf.HTML_ENTITIES, i = vo.HTML) : t === zf.XML_SVG_IMAGE && (i = vo.SVG), n[""] = i, n.xml = n.xml || vo.XML;
    var s = new this.domHandler({
      mimeType: t,
      defaultNamespace: i,
      onError: this.onError
    }), o = this.locator ? {} : void 0;
    this.locator && s.setDocumentLocator(o);
    var a = new qb();
    a.errorHandler = s, a.domBuilder = s;
    var u = !It.isHTMLMimeType(t);
    return u && typeof e != "string" && a.errorHandler.fatalError("source is not a string"), a.parse(this.normalizeLineEndings(String(e)), n, r), s.doc.documentElement || a.errorHandler.fatalError("missing root element"), s.doc;
  };
  function hi(e) {
    var t = e || {};
    this.mimeType = t.mimeType || zf.XML_APPLICATION, this.defaultNamespace = t.defaultNamespace || null, this.cdata = !1, this.currentElement = void 0, this.doc = void 0, this.locator = void 0, this.onError = t.onError;
  }
  function dn(e, t) {
    t.lineNumber = e.lineNumber, t.columnNumber = e.columnNumber;
  }
  hi.prototype = {
    /**
     * Either creates an XML or an HTML document and stores it under `this.doc`.
     * If it is an XML document, `this.defaultNamespace` is used to create it,
     * and it will not contain any `childNodes`.
     * If it is an HTML document, it will be created without any `childNodes`.
     *
     * @see http://www.saxproject.org/apidoc/org/xml/sax/ContentHandler.html
     */
    startDocument: function() {
      var e = new Fb();
      this.doc = _b(this.mimeType) ? e.createHTMLDocument(!1) : e.createDocument(this.defaultNamespace, "");
    },
    startElement: function(e, t, n, r) {
      var i = this.doc, s = i.createElementNS(e, n || t), o = r.length;
      mi(this, s), this.currentElement = s, this.locator && dn(this.locator, s);
      for (var a = 0; a < o; a++) {
        var e = r.getURI(a), u = r.getValue(a), n = r.getQName(a), c = i.createAttributeNS(e, n);
        this.locator && dn(r.getLocator(a), c), c.value = c.nodeValue = u, s.setAttributeNode(c);
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
      this.locator && dn(this.locator, n), mi(this, n);
    },
    ignorableWhitespace: function(e, t, n) {
    },
    characters: function(e, t, n) {
      if (e = Vf.apply(this, arguments), e) {
        if (this.cdata)
          var r = this.doc.createCDATASection(e);
        else
          var r = this.doc.createTextNode(e);
        this.currentElement ? this.currentElement.appendChild(r) : /^\s*$/.test(e) && this.doc.appendChild(r), this.locator && dn(this.locator, r);
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
      e = Vf.apply(this, arguments);
      var r = this.doc.createComment(e);
      this.locator && dn(this.locator, r), mi(this, r);
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
        this.locator && dn(this.locator, s), mi(this, s), this.doc.doctype = s;
      }
    },
    reportError: function(e, t) {
      if (typeof this.onError == "function")
        try {
          this.onError(e, t, this);
        } catch (n) {
          throw new jf("Reporting " + e + ' "' + t + '" caused ' + n, this.locator);
        }
      else
        console.error("[xmldom " + e + "]	" + t, Ub(this.locator));
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
      throw this.reportError("fatalError", e), new jf(e, this.locator, t);
    }
  };
  function Ub(e) {
    if (e)
      return `
@#[line:` + e.lineNumber + ",col:" + e.columnNumber + "]";
  }
  function Vf(e, t, n) {
    return typeof e == "string" ? e.substr(t, n) : e.length >= t + n || t ? new java.lang.String(e, t, n) + "" : e;
  }
  "endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
    /\w+/g,
    function(e) {
      hi.prototype[e] = function() {
        return null;
      };
    }
  );
  function mi(e, t) {
    e.currentElement ? e.currentElement.appendChild(t) : e.doc.appendChild(t);
  }
  function jb(e) {
    if (e === "error") throw "onErrorStopParsing";
  }
  function Vb() {
    throw "onWarningStopParsing";
  }
  ln.__DOMHandler = hi;
  ln.DOMParser = Xf;
  ln.normalizeLineEndings = Hf;
  ln.onErrorStopParsing = jb;
  ln.onWarningStopParsing = Vb;
});

// node_modules/@xmldom/xmldom/lib/index.js
var Gf = F((j) => {
  "use strict";
  var fn = Mt();
  j.assign = fn.assign;
  j.hasDefaultHTMLNamespace = fn.hasDefaultHTMLNamespace;
  j.isHTMLMimeType = fn.isHTMLMimeType;
  j.isValidMimeType = fn.isValidMimeType;
  j.MIME_TYPE = fn.MIME_TYPE;
  j.NAMESPACE = fn.NAMESPACE;
  var gi = zn();
  j.DOMException = gi.DOMException;
  j.DOMExceptionName = gi.DOMExceptionName;
  j.ExceptionCode = gi.ExceptionCode;
  j.ParseError = gi.ParseError;
  var ne = yo();
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
  var yi = Wf();
  j.DOMParser = yi.DOMParser;
  j.normalizeLineEndings = yi.normalizeLineEndings;
  j.onErrorStopParsing = yi.onErrorStopParsing;
  j.onWarningStopParsing = yi.onWarningStopParsing;
});

// node_modules/xmlbuilder/lib/Utility.js
var $e = F((Zf, vt) => {
  (function() {
    var e, t, n, r, i, s, o, a = {}.hasOwnProperty;
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
  }).call(Zf);
});

// node_modules/xmlbuilder/lib/XMLDOMImplementation.js
var Ao = F((Qf, ep) => {
  (function() {
    var e;
    ep.exports = e = class {
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
  }).call(Qf);
});

// node_modules/xmlbuilder/lib/XMLDOMErrorHandler.js
var rp = F((tp, np) => {
  (function() {
    var e;
    np.exports = e = class {
      // Initializes a new instance of `XMLDOMErrorHandler`
      constructor() {
      }
      // Called on the error handler when an error occurs.
      // `error` the error message as a string
      handleError(n) {
        throw new Error(n);
      }
    };
  }).call(tp);
});

// node_modules/xmlbuilder/lib/XMLDOMStringList.js
var op = F((ip, sp) => {
  (function() {
    var e;
    sp.exports = e = (function() {
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
  }).call(ip);
});

// node_modules/xmlbuilder/lib/XMLDOMConfiguration.js
var cp = F((ap, up) => {
  (function() {
    var e, t, n;
    t = rp(), n = op(), up.exports = e = (function() {
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
  }).call(ap);
});

// node_modules/xmlbuilder/lib/NodeType.js
var Z = F((dp, lp) => {
  (function() {
    lp.exports = {
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
  }).call(dp);
});

// node_modules/xmlbuilder/lib/XMLAttribute.js
var Oo = F((fp, pp) => {
  (function() {
    var e, t, n;
    e = Z(), n = Ce(), pp.exports = t = (function() {
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
  }).call(fp);
});

// node_modules/xmlbuilder/lib/XMLNamedNodeMap.js
var vi = F((mp, hp) => {
  (function() {
    var e;
    hp.exports = e = (function() {
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
  }).call(mp);
});

// node_modules/xmlbuilder/lib/XMLElement.js
var bi = F((gp, yp) => {
  (function() {
    var e, t, n, r, i, s, o, a, u = {}.hasOwnProperty;
    ({ isObject: a, isFunction: o, getValue: s } = $e()), i = Ce(), e = Z(), t = Oo(), r = vi(), yp.exports = n = (function() {
      class c extends i {
        // Initializes a new instance of `XMLElement`
        // `parent` the parent node
        // `name` element name
        // `attributes` an object containing name/value pairs of attributes
        constructor(l, f, p) {
          var y, v, S, A;
          if (super(l), f == null)
            throw new Error("Missing element name. " + this.debugInfo());
          if (this.name = this.stringify.name(f), this.type = e.Element, this.attribs = {}, this.schemaTypeInfo = null, p != null && this.attribute(p), l.type === e.Document && (this.isRoot = !0, this.documentObject = l, l.rootObject = this, l.children)) {
            for (A = l.children, v = 0, S = A.length; v < S; v++)
              if (y = A[v], y.type === e.DocType) {
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
          return p.children = [], this.children.forEach(function(v) {
            var S;
            return S = v.clone(), S.parent = p, p.children.push(S);
          }), p;
        }
        // Adds or modifies an attribute
        // `name` attribute name
        // `value` attribute value
        attribute(l, f) {
          var p, y;
          if (l != null && (l = s(l)), a(l))
            for (p in l)
              u.call(l, p) && (y = l[p], this.attribute(p, y));
          else
            o(f) && (f = f.apply()), this.options.keepNullAttributes && f == null ? this.attribs[l] = new t(this, l, "") : f != null && (this.attribs[l] = new t(this, l, f));
          return this;
        }
        // Removes an attribute
        // `name` attribute name
        removeAttribute(l) {
          var f, p, y;
          if (l == null)
            throw new Error("Missing attribute name. " + this.debugInfo());
          if (l = s(l), Array.isArray(l))
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
  }).call(gp);
});

// node_modules/xmlbuilder/lib/XMLCharacterData.js
var sr = F((wp, vp) => {
  (function() {
    var e, t;
    t = Ce(), vp.exports = e = (function() {
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
  }).call(wp);
});

// node_modules/xmlbuilder/lib/XMLCData.js
var Di = F((bp, Dp) => {
  (function() {
    var e, t, n;
    e = Z(), n = sr(), Dp.exports = t = class extends n {
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
  }).call(bp);
});

// node_modules/xmlbuilder/lib/XMLComment.js
var Ei = F((Ep, Cp) => {
  (function() {
    var e, t, n;
    e = Z(), t = sr(), Cp.exports = n = class extends t {
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
  }).call(Ep);
});

// node_modules/xmlbuilder/lib/XMLDeclaration.js
var Ci = F((Ap, Op) => {
  (function() {
    var e, t, n, r;
    ({ isObject: r } = $e()), n = Ce(), e = Z(), Op.exports = t = class extends n {
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
  }).call(Ap);
});

// node_modules/xmlbuilder/lib/XMLDTDAttList.js
var Ai = F((Sp, Tp) => {
  (function() {
    var e, t, n;
    n = Ce(), e = Z(), Tp.exports = t = class extends n {
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
  }).call(Sp);
});

// node_modules/xmlbuilder/lib/XMLDTDEntity.js
var Oi = F((Np, xp) => {
  (function() {
    var e, t, n, r;
    ({ isObject: r } = $e()), n = Ce(), e = Z(), xp.exports = t = (function() {
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
  }).call(Np);
});

// node_modules/xmlbuilder/lib/XMLDTDElement.js
var Si = F((Mp, kp) => {
  (function() {
    var e, t, n;
    n = Ce(), e = Z(), kp.exports = t = class extends n {
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
  }).call(Mp);
});

// node_modules/xmlbuilder/lib/XMLDTDNotation.js
var Ti = F((Ip, Rp) => {
  (function() {
    var e, t, n;
    n = Ce(), e = Z(), Rp.exports = t = (function() {
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
  }).call(Ip);
});

// node_modules/xmlbuilder/lib/XMLDocType.js
var Ni = F((Pp, Lp) => {
  (function() {
    var e, t, n, r, i, s, o, a, u;
    ({ isObject: u } = $e()), a = Ce(), e = Z(), t = Ai(), r = Oi(), n = Si(), i = Ti(), o = vi(), Lp.exports = s = (function() {
      class c extends a {
        // Initializes a new instance of `XMLDocType`
        // `parent` the document object
        // `pubID` public identifier of the external subset
        // `sysID` system identifier of the external subset
        constructor(l, f, p) {
          var y, v, S, A;
          if (super(l), this.type = e.DocType, l.children) {
            for (A = l.children, v = 0, S = A.length; v < S; v++)
              if (y = A[v], y.type === e.Element) {
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
        attList(l, f, p, y, v) {
          var S;
          return S = new t(this, l, f, p, y, v), this.children.push(S), this;
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
        att(l, f, p, y, v) {
          return this.attList(l, f, p, y, v);
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
          return new o(p);
        }
      }), Object.defineProperty(c.prototype, "notations", {
        get: function() {
          var d, l, f, p, y;
          for (p = {}, y = this.children, l = 0, f = y.length; l < f; l++)
            d = y[l], d.type === e.NotationDeclaration && (p[d.name] = d);
          return new o(p);
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
  }).call(Pp);
});

// node_modules/xmlbuilder/lib/XMLRaw.js
var xi = F((Fp, Bp) => {
  (function() {
    var e, t, n;
    e = Z(), t = Ce(), Bp.exports = n = class extends t {
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
  }).call(Fp);
});

// node_modules/xmlbuilder/lib/XMLText.js
var Mi = F((_p, $p) => {
  (function() {
    var e, t, n;
    e = Z(), t = sr(), $p.exports = n = (function() {
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
  }).call(_p);
});

// node_modules/xmlbuilder/lib/XMLProcessingInstruction.js
var ki = F((qp, Up) => {
  (function() {
    var e, t, n;
    e = Z(), t = sr(), Up.exports = n = class extends t {
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
  }).call(qp);
});

// node_modules/xmlbuilder/lib/XMLDummy.js
var So = F((jp, Vp) => {
  (function() {
    var e, t, n;
    n = Ce(), e = Z(), Vp.exports = t = class extends n {
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
  }).call(jp);
});

// node_modules/xmlbuilder/lib/XMLNodeList.js
var Xp = F((zp, Hp) => {
  (function() {
    var e;
    Hp.exports = e = (function() {
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
  }).call(zp);
});

// node_modules/xmlbuilder/lib/DocumentPosition.js
var Yp = F((Wp, Gp) => {
  (function() {
    Gp.exports = {
      Disconnected: 1,
      Preceding: 2,
      Following: 4,
      Contains: 8,
      ContainedBy: 16,
      ImplementationSpecific: 32
    };
  }).call(Wp);
});

// node_modules/xmlbuilder/lib/XMLNode.js
var Ce = F((Jp, Kp) => {
  (function() {
    var e, t, n, r, i, s, o, a, u, c, d, l, f, p, y, v, S, A, N = {}.hasOwnProperty, w = [].splice;
    ({ isObject: A, isFunction: S, isEmpty: v, getValue: y } = $e()), a = null, n = null, r = null, i = null, s = null, f = null, p = null, l = null, o = null, t = null, d = null, u = null, e = null, Kp.exports = c = (function() {
      class g {
        // Initializes a new instance of `XMLNode`
        // `parent` the parent node
        constructor(m) {
          this.parent = m, this.parent && (this.options = this.parent.options, this.stringify = this.parent.stringify), this.value = null, this.children = [], this.baseURI = null, a || (a = bi(), n = Di(), r = Ei(), i = Ci(), s = Ni(), f = xi(), p = Mi(), l = ki(), o = So(), t = Z(), d = Xp(), u = vi(), e = Yp());
        }
        // Sets the parent node of this node and its children recursively
        // `parent` the parent node
        setParent(m) {
          var b, E, h, C, O;
          for (this.parent = m, m && (this.options = m.options, this.stringify = m.stringify), C = this.children, O = [], E = 0, h = C.length; E < h; E++)
            b = C[E], O.push(b.setParent(this));
          return O;
        }
        // Creates a child element node
        // `name` node name or an object describing the XML tree
        // `attributes` an object containing name/value pairs of attributes
        // `text` element text
        element(m, b, E) {
          var h, C, O, x, I, M, W, $, _;
          if (M = null, b === null && E == null && ([b, E] = [{}, null]), b == null && (b = {}), b = y(b), A(b) || ([E, b] = [b, E]), m != null && (m = y(m)), Array.isArray(m))
            for (O = 0, W = m.length; O < W; O++)
              C = m[O], M = this.element(C);
          else if (S(m))
            M = this.element(m.apply());
          else if (A(m)) {
            for (I in m)
              if (N.call(m, I))
                if (_ = m[I], S(_) && (_ = _.apply()), !this.options.ignoreDecorators && this.stringify.convertAttKey && I.indexOf(this.stringify.convertAttKey) === 0)
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
          } else !this.options.keepNullNodes && E === null ? M = this.dummy() : !this.options.ignoreDecorators && this.stringify.convertTextKey && m.indexOf(this.stringify.convertTextKey) === 0 ? M = this.text(E) : !this.options.ignoreDecorators && this.stringify.convertCDataKey && m.indexOf(this.stringify.convertCDataKey) === 0 ? M = this.cdata(E) : !this.options.ignoreDecorators && this.stringify.convertCommentKey && m.indexOf(this.stringify.convertCommentKey) === 0 ? M = this.comment(E) : !this.options.ignoreDecorators && this.stringify.convertRawKey && m.indexOf(this.stringify.convertRawKey) === 0 ? M = this.raw(E) : !this.options.ignoreDecorators && this.stringify.convertPIKey && m.indexOf(this.stringify.convertPIKey) === 0 ? M = this.instruction(m.substr(this.stringify.convertPIKey.length), E) : M = this.node(m, b, E);
          if (M == null)
            throw new Error("Could not create any elements with: " + m + ". " + this.debugInfo());
          return M;
        }
        // Creates a child element node before the current node
        // `name` node name or an object describing the XML tree
        // `attributes` an object containing name/value pairs of attributes
        // `text` element text
        insertBefore(m, b, E) {
          var h, C, O, x, I;
          if (m?.type)
            return O = m, x = b, O.setParent(this), x ? (C = children.indexOf(x), I = children.splice(C), children.push(O), Array.prototype.push.apply(children, I)) : children.push(O), O;
          if (this.isRoot)
            throw new Error("Cannot insert elements at root level. " + this.debugInfo(m));
          return C = this.parent.children.indexOf(this), I = this.parent.children.splice(C), h = this.parent.element(m, b, E), Array.prototype.push.apply(this.parent.children, I), h;
        }
        // Creates a child element node after the current node
        // `name` node name or an object describing the XML tree
        // `attributes` an object containing name/value pairs of attributes
        // `text` element text
        insertAfter(m, b, E) {
          var h, C, O;
          if (this.isRoot)
            throw new Error("Cannot insert elements at root level. " + this.debugInfo(m));
          return C = this.parent.children.indexOf(this), O = this.parent.children.splice(C + 1), h = this.parent.element(m, b, E), Array.prototype.push.apply(this.parent.children, O), h;
        }
        // Deletes a child element node
        remove() {
          var m, b;
          if (this.isRoot)
            throw new Error("Cannot remove the root element. " + this.debugInfo());
          return m = this.parent.children.indexOf(this), w.apply(this.parent.children, [m, m - m + 1].concat(b = [])), this.parent;
        }
        // Creates a node
        // `name` name of the node
        // `attributes` an object containing name/value pairs of attributes
        // `text` element text
        node(m, b, E) {
          var h;
          return m != null && (m = y(m)), b || (b = {}), b = y(b), A(b) || ([E, b] = [b, E]), h = new a(this, m, b), E != null && h.text(E), this.children.push(h), h;
        }
        // Creates a text node
        // `value` element text
        text(m) {
          var b;
          return A(m) && this.element(m), b = new p(this, m), this.children.push(b), this;
        }
        // Creates a CDATA node
        // `value` element text without CDATA delimiters
        cdata(m) {
          var b;
          return b = new n(this, m), this.children.push(b), this;
        }
        // Creates a comment node
        // `value` comment text
        comment(m) {
          var b;
          return b = new r(this, m), this.children.push(b), this;
        }
        // Creates a comment node before the current node
        // `value` comment text
        commentBefore(m) {
          var b, E, h;
          return E = this.parent.children.indexOf(this), h = this.parent.children.splice(E), b = this.parent.comment(m), Array.prototype.push.apply(this.parent.children, h), this;
        }
        // Creates a comment node after the current node
        // `value` comment text
        commentAfter(m) {
          var b, E, h;
          return E = this.parent.children.indexOf(this), h = this.parent.children.splice(E + 1), b = this.parent.comment(m), Array.prototype.push.apply(this.parent.children, h), this;
        }
        // Adds unescaped raw text
        // `value` text
        raw(m) {
          var b;
          return b = new f(this, m), this.children.push(b), this;
        }
        // Adds a dummy node
        dummy() {
          var m;
          return m = new o(this), m;
        }
        // Adds a processing instruction
        // `target` instruction target
        // `value` instruction value
        instruction(m, b) {
          var E, h, C, O, x;
          if (m != null && (m = y(m)), b != null && (b = y(b)), Array.isArray(m))
            for (O = 0, x = m.length; O < x; O++)
              E = m[O], this.instruction(E);
          else if (A(m))
            for (E in m)
              N.call(m, E) && (h = m[E], this.instruction(E, h));
          else
            S(b) && (b = b.apply()), C = new l(this, m, b), this.children.push(C);
          return this;
        }
        // Creates a processing instruction node before the current node
        // `target` instruction target
        // `value` instruction value
        instructionBefore(m, b) {
          var E, h, C;
          return h = this.parent.children.indexOf(this), C = this.parent.children.splice(h), E = this.parent.instruction(m, b), Array.prototype.push.apply(this.parent.children, C), this;
        }
        // Creates a processing instruction node after the current node
        // `target` instruction target
        // `value` instruction value
        instructionAfter(m, b) {
          var E, h, C;
          return h = this.parent.children.indexOf(this), C = this.parent.children.splice(h + 1), E = this.parent.instruction(m, b), Array.prototype.push.apply(this.parent.children, C), this;
        }
        // Creates the xml declaration
        // `version` A version number string, e.g. 1.0
        // `encoding` Encoding declaration, e.g. UTF-8
        // `standalone` standalone document declaration: true or false
        declaration(m, b, E) {
          var h, C;
          return h = this.document(), C = new i(h, m, b, E), h.children.length === 0 ? h.children.unshift(C) : h.children[0].type === t.Declaration ? h.children[0] = C : h.children.unshift(C), h.root() || h;
        }
        // Creates the document type declaration
        // `pubID` the public identifier of the external subset
        // `sysID` the system identifier of the external subset
        dtd(m, b) {
          var E, h, C, O, x, I, M, W, $, _;
          for (h = this.document(), C = new s(h, m, b), $ = h.children, O = x = 0, M = $.length; x < M; O = ++x)
            if (E = $[O], E.type === t.DocType)
              return h.children[O] = C, C;
          for (_ = h.children, O = I = 0, W = _.length; I < W; O = ++I)
            if (E = _[O], E.isRoot)
              return h.children.splice(O, 0, C), C;
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
          var b, E, h, C, O;
          if (E = m.root().clone(), E.parent = this, E.isRoot = !1, this.children.push(E), this.type === t.Document && (E.isRoot = !0, E.documentObject = this, this.rootObject = E, this.children)) {
            for (O = this.children, h = 0, C = O.length; h < C; h++)
              if (b = O[h], b.type === t.DocType) {
                b.name = E.name;
                break;
              }
          }
          return this;
        }
        // Returns debug string for this node
        debugInfo(m) {
          var b, E;
          return m = m || this.name, m == null && !((b = this.parent) != null && b.name) ? "" : m == null ? "parent: <" + this.parent.name + ">" : (E = this.parent) != null && E.name ? "node: <" + m + ">, parent: <" + this.parent.name + ">" : "node: <" + m + ">";
        }
        // Aliases
        ele(m, b, E) {
          return this.element(m, b, E);
        }
        nod(m, b, E) {
          return this.node(m, b, E);
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
        ins(m, b) {
          return this.instruction(m, b);
        }
        doc() {
          return this.document();
        }
        dec(m, b, E) {
          return this.declaration(m, b, E);
        }
        e(m, b, E) {
          return this.element(m, b, E);
        }
        n(m, b, E) {
          return this.node(m, b, E);
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
        i(m, b) {
          return this.instruction(m, b);
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
        attribute(m, b) {
          throw new Error("attribute() applies to element nodes only.");
        }
        att(m, b) {
          return this.attribute(m, b);
        }
        a(m, b) {
          return this.attribute(m, b);
        }
        // Removes an attribute
        // `name` attribute name
        removeAttribute(m) {
          throw new Error("attribute() applies to element nodes only.");
        }
        // DOM level 1 functions to be implemented later
        replaceChild(m, b) {
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
        isSupported(m, b) {
          return !0;
        }
        hasAttributes() {
          return this.attribs.length !== 0;
        }
        // DOM level 3 functions to be implemented later
        compareDocumentPosition(m) {
          var b, E;
          return b = this, b === m ? 0 : this.document() !== m.document() ? (E = e.Disconnected | e.ImplementationSpecific, Math.random() < 0.5 ? E |= e.Preceding : E |= e.Following, E) : b.isAncestor(m) ? e.Contains | e.Preceding : b.isDescendant(m) ? e.Contains | e.Following : b.isPreceding(m) ? e.Preceding : e.Following;
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
          var b, E, h;
          if (m.nodeType !== this.nodeType || m.children.length !== this.children.length)
            return !1;
          for (b = E = 0, h = this.children.length - 1; 0 <= h ? E <= h : E >= h; b = 0 <= h ? ++E : --E)
            if (!this.children[b].isEqualNode(m.children[b]))
              return !1;
          return !0;
        }
        getFeature(m, b) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        setUserData(m, b, E) {
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
          var b, E, h, C, O;
          for (O = this.children, h = 0, C = O.length; h < C; h++)
            if (b = O[h], m === b || (E = b.isDescendant(m), E))
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
          var b, E;
          return b = this.treePosition(m), E = this.treePosition(this), b === -1 || E === -1 ? !1 : b < E;
        }
        // An object A is folllowing an object B if A and B are in the 
        // same tree and A comes after B in tree order.
        isFollowing(m) {
          var b, E;
          return b = this.treePosition(m), E = this.treePosition(this), b === -1 || E === -1 ? !1 : b > E;
        }
        // Returns the preorder position of the given node in the tree, or -1
        // if the node is not in the tree.
        treePosition(m) {
          var b, E;
          return E = 0, b = !1, this.foreachTreeNode(this.document(), function(h) {
            if (E++, !b && h === m)
              return b = !0;
          }), b ? E : -1;
        }
        // Depth-first preorder traversal through the XML tree
        foreachTreeNode(m, b) {
          var E, h, C, O, x;
          for (m || (m = this.document()), O = m.children, h = 0, C = O.length; h < C; h++) {
            if (E = O[h], x = b(E))
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
          var D, m, b, E, h;
          if (this.nodeType === t.Element || this.nodeType === t.DocumentFragment) {
            for (h = "", E = this.children, m = 0, b = E.length; m < b; m++)
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
  }).call(Jp);
});

// node_modules/xmlbuilder/lib/XMLStringifier.js
var To = F((Zp, Qp) => {
  (function() {
    var e, t = {}.hasOwnProperty;
    Qp.exports = e = (function() {
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
  }).call(Zp);
});

// node_modules/xmlbuilder/lib/WriterState.js
var or = F((em, tm) => {
  (function() {
    tm.exports = {
      None: 0,
      OpenTag: 1,
      InsideTag: 2,
      CloseTag: 3
    };
  }).call(em);
});

// node_modules/xmlbuilder/lib/XMLWriterBase.js
var No = F((nm, rm) => {
  (function() {
    var e, t, n, r, i, s, o, a, u, c, d, l, f, p, y, v, S, A = {}.hasOwnProperty;
    ({ assign: S } = $e()), e = Z(), u = Ci(), c = Ni(), n = Di(), r = Ei(), l = bi(), p = xi(), y = Mi(), f = ki(), d = So(), i = Ai(), s = Si(), o = Oi(), a = Ti(), t = or(), rm.exports = v = class {
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
          A.call(D, g) && (m = D[g], this["_" + g] = this[g], this[g] = m);
      }
      // Filters writer options and provides defaults
      // `options` writer options
      filterOptions(w) {
        var g, D, m, b, E, h, C, O, x;
        return w || (w = {}), w = S({}, this.options, w), g = {
          writer: this
        }, g.pretty = w.pretty || !1, g.allowEmpty = w.allowEmpty || !1, g.indent = (D = w.indent) != null ? D : "  ", g.newline = (m = w.newline) != null ? m : `
`, g.offset = (b = w.offset) != null ? b : 0, g.width = (E = w.width) != null ? E : 0, g.dontPrettyTextNodes = (h = (C = w.dontPrettyTextNodes) != null ? C : w.dontprettytextnodes) != null ? h : 0, g.spaceBeforeSlash = (O = (x = w.spaceBeforeSlash) != null ? x : w.spacebeforeslash) != null ? O : "", g.spaceBeforeSlash === !0 && (g.spaceBeforeSlash = " "), g.suppressPrettyCount = 0, g.user = {}, g.state = t.None, g;
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
        var m, b, E, h, C;
        if (D || (D = 0), this.openNode(w, g, D), g.state = t.OpenTag, h = this.indent(w, g, D), h += "<!DOCTYPE " + w.root().name, w.pubID && w.sysID ? h += ' PUBLIC "' + w.pubID + '" "' + w.sysID + '"' : w.sysID && (h += ' SYSTEM "' + w.sysID + '"'), w.children.length > 0) {
          for (h += " [", h += this.endline(w, g, D), g.state = t.InsideTag, C = w.children, b = 0, E = C.length; b < E; b++)
            m = C[b], h += this.writeChildNode(m, g, D + 1);
          g.state = t.CloseTag, h += "]";
        }
        return g.state = t.CloseTag, h += g.spaceBeforeSlash + ">", h += this.endline(w, g, D), g.state = t.None, this.closeNode(w, g, D), h;
      }
      element(w, g, D) {
        var m, b, E, h, C, O, x, I, M, W, $, _, re, Ze, Ct, q, ce, Qe, xe;
        if (D || (D = 0), _ = !1, this.openNode(w, g, D), g.state = t.OpenTag, re = this.indent(w, g, D) + "<" + w.name, g.pretty && g.width > 0) {
          I = re.length, Ct = w.attribs;
          for ($ in Ct)
            A.call(Ct, $) && (m = Ct[$], Ze = this.attribute(m, g, D), b = Ze.length, I + b > g.width ? (xe = this.indent(w, g, D + 1) + Ze, re += this.endline(w, g, D) + xe, I = xe.length) : (xe = " " + Ze, re += xe, I += xe.length));
        } else {
          q = w.attribs;
          for ($ in q)
            A.call(q, $) && (m = q[$], re += this.attribute(m, g, D));
        }
        if (h = w.children.length, C = h === 0 ? null : w.children[0], h === 0 || w.children.every(function(lr) {
          return (lr.type === e.Text || lr.type === e.Raw || lr.type === e.CData) && lr.value === "";
        }))
          g.allowEmpty ? (re += ">", g.state = t.CloseTag, re += "</" + w.name + ">" + this.endline(w, g, D)) : (g.state = t.CloseTag, re += g.spaceBeforeSlash + "/>" + this.endline(w, g, D));
        else if (g.pretty && h === 1 && (C.type === e.Text || C.type === e.Raw || C.type === e.CData) && C.value != null)
          re += ">", g.state = t.InsideTag, g.suppressPrettyCount++, _ = !0, re += this.writeChildNode(C, g, D + 1), g.suppressPrettyCount--, _ = !1, g.state = t.CloseTag, re += "</" + w.name + ">" + this.endline(w, g, D);
        else {
          if (g.dontPrettyTextNodes) {
            for (ce = w.children, O = 0, M = ce.length; O < M; O++)
              if (E = ce[O], (E.type === e.Text || E.type === e.Raw || E.type === e.CData) && E.value != null) {
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
  }).call(nm);
});

// node_modules/xmlbuilder/lib/XMLStringWriter.js
var Ii = F((im, sm) => {
  (function() {
    var e, t;
    t = No(), sm.exports = e = class extends t {
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
  }).call(im);
});

// node_modules/xmlbuilder/lib/XMLDocument.js
var xo = F((om, am) => {
  (function() {
    var e, t, n, r, i, s, o, a;
    ({ isPlainObject: a } = $e()), n = Ao(), t = cp(), i = Ce(), e = Z(), o = To(), s = Ii(), am.exports = r = (function() {
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
  }).call(om);
});

// node_modules/xmlbuilder/lib/XMLDocumentCB.js
var dm = F((um, cm) => {
  (function() {
    var e, t, n, r, i, s, o, a, u, c, d, l, f, p, y, v, S, A, N, w, g, D, m, b = {}.hasOwnProperty;
    ({ isObject: D, isFunction: g, isPlainObject: m, getValue: w } = $e()), e = Z(), l = xo(), p = bi(), r = Di(), i = Ei(), v = xi(), N = Mi(), y = ki(), c = Ci(), d = Ni(), s = Ai(), a = Oi(), o = Si(), u = Ti(), n = Oo(), A = To(), S = Ii(), t = or(), cm.exports = f = class {
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
      constructor(h, C, O) {
        var x;
        this.name = "?xml", this.type = e.Document, h || (h = {}), x = {}, h.writer ? m(h.writer) && (x = h.writer, h.writer = new S()) : h.writer = new S(), this.options = h, this.writer = h.writer, this.writerOptions = this.writer.filterOptions(x), this.stringify = new A(h), this.onDataCallback = C || function() {
        }, this.onEndCallback = O || function() {
        }, this.currentNode = null, this.currentLevel = -1, this.openTags = {}, this.documentStarted = !1, this.documentCompleted = !1, this.root = null;
      }
      // Creates a child element node from the given XMLNode
      // `node` the child node
      createChildNode(h) {
        var C, O, x, I, M, W, $, _;
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
              b.call($, O) && (C = $[O], x[O] = C.value);
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
      node(h, C, O) {
        if (h == null)
          throw new Error("Missing node name.");
        if (this.root && this.currentLevel === -1)
          throw new Error("Document can only have one root node. " + this.debugInfo(h));
        return this.openCurrent(), h = w(h), C == null && (C = {}), C = w(C), D(C) || ([O, C] = [C, O]), this.currentNode = new p(this, h, C), this.currentNode.children = !1, this.currentLevel++, this.openTags[this.currentLevel] = this.currentNode, O != null && this.text(O), this;
      }
      // Creates a child element node or an element type declaration when called
      // inside the DTD
      // `name` name of the node
      // `attributes` an object containing name/value pairs of attributes
      // `text` element text
      element(h, C, O) {
        var x, I, M, W, $, _;
        if (this.currentNode && this.currentNode.type === e.DocType)
          this.dtdElement(...arguments);
        else if (Array.isArray(h) || D(h) || g(h))
          for (W = this.options.noValidation, this.options.noValidation = !0, _ = new l(this.options).element("TEMP_ROOT"), _.element(h), this.options.noValidation = W, $ = _.children, I = 0, M = $.length; I < M; I++)
            x = $[I], this.createChildNode(x), x.type === e.Element && this.up();
        else
          this.node(h, C, O);
        return this;
      }
      // Adds or modifies an attribute
      // `name` attribute name
      // `value` attribute value
      attribute(h, C) {
        var O, x;
        if (!this.currentNode || this.currentNode.children)
          throw new Error("att() can only be used immediately after an ele() call in callback mode. " + this.debugInfo(h));
        if (h != null && (h = w(h)), D(h))
          for (O in h)
            b.call(h, O) && (x = h[O], this.attribute(O, x));
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
        var O, x, I, M, W;
        if (this.openCurrent(), h != null && (h = w(h)), C != null && (C = w(C)), Array.isArray(h))
          for (O = 0, M = h.length; O < M; O++)
            x = h[O], this.instruction(x);
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
      declaration(h, C, O) {
        var x;
        if (this.openCurrent(), this.documentStarted)
          throw new Error("declaration() must be the first node.");
        return x = new c(this, h, C, O), this.onData(this.writer.declaration(x, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Creates the document type declaration
      // `root`  the name of the root node
      // `pubID` the public identifier of the external subset
      // `sysID` the system identifier of the external subset
      doctype(h, C, O) {
        if (this.openCurrent(), h == null)
          throw new Error("Missing root node name.");
        if (this.root)
          throw new Error("dtd() must come before the root node.");
        return this.currentNode = new d(this, C, O), this.currentNode.rootNodeName = h, this.currentNode.children = !1, this.currentLevel++, this.openTags[this.currentLevel] = this.currentNode, this;
      }
      // Creates an element type declaration
      // `name` element name
      // `value` element content (defaults to #PCDATA)
      dtdElement(h, C) {
        var O;
        return this.openCurrent(), O = new o(this, h, C), this.onData(this.writer.dtdElement(O, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Creates an attribute declaration
      // `elementName` the name of the element containing this attribute
      // `attributeName` attribute name
      // `attributeType` type of the attribute (defaults to CDATA)
      // `defaultValueType` default value type (either #REQUIRED, #IMPLIED, #FIXED or
      //                    #DEFAULT) (defaults to #IMPLIED)
      // `defaultValue` default value of the attribute
      //                (only used for #FIXED or #DEFAULT)
      attList(h, C, O, x, I) {
        var M;
        return this.openCurrent(), M = new s(this, h, C, O, x, I), this.onData(this.writer.dtdAttList(M, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Creates a general entity declaration
      // `name` the name of the entity
      // `value` internal entity value or an object with external entity details
      // `value.pubID` public identifier
      // `value.sysID` system identifier
      // `value.nData` notation declaration
      entity(h, C) {
        var O;
        return this.openCurrent(), O = new a(this, !1, h, C), this.onData(this.writer.dtdEntity(O, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Creates a parameter entity declaration
      // `name` the name of the entity
      // `value` internal entity value or an object with external entity details
      // `value.pubID` public identifier
      // `value.sysID` system identifier
      pEntity(h, C) {
        var O;
        return this.openCurrent(), O = new a(this, !0, h, C), this.onData(this.writer.dtdEntity(O, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Creates a NOTATION declaration
      // `name` the name of the notation
      // `value` an object with external entity details
      // `value.pubID` public identifier
      // `value.sysID` system identifier
      notation(h, C) {
        var O;
        return this.openCurrent(), O = new u(this, h, C), this.onData(this.writer.dtdNotation(O, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
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
        var C, O, x, I;
        if (!h.isOpen) {
          if (!this.root && this.currentLevel === 0 && h.type === e.Element && (this.root = h), O = "", h.type === e.Element) {
            this.writerOptions.state = t.OpenTag, O = this.writer.indent(h, this.writerOptions, this.currentLevel) + "<" + h.name, I = h.attribs;
            for (x in I)
              b.call(I, x) && (C = I[x], O += this.writer.attribute(C, this.writerOptions, this.currentLevel));
            O += (h.children ? ">" : "/>") + this.writer.endline(h, this.writerOptions, this.currentLevel), this.writerOptions.state = t.InsideTag;
          } else
            this.writerOptions.state = t.OpenTag, O = this.writer.indent(h, this.writerOptions, this.currentLevel) + "<!DOCTYPE " + h.rootNodeName, h.pubID && h.sysID ? O += ' PUBLIC "' + h.pubID + '" "' + h.sysID + '"' : h.sysID && (O += ' SYSTEM "' + h.sysID + '"'), h.children ? (O += " [", this.writerOptions.state = t.InsideTag) : (this.writerOptions.state = t.CloseTag, O += ">"), O += this.writer.endline(h, this.writerOptions, this.currentLevel);
          return this.onData(O, this.currentLevel), h.isOpen = !0;
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
      nod(h, C, O) {
        return this.node(h, C, O);
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
      dec(h, C, O) {
        return this.declaration(h, C, O);
      }
      dtd(h, C, O) {
        return this.doctype(h, C, O);
      }
      e(h, C, O) {
        return this.element(h, C, O);
      }
      n(h, C, O) {
        return this.node(h, C, O);
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
  }).call(um);
});

// node_modules/xmlbuilder/lib/XMLStreamWriter.js
var pm = F((lm, fm) => {
  (function() {
    var e, t, n, r, i = {}.hasOwnProperty;
    e = Z(), r = No(), t = or(), fm.exports = n = class extends r {
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
        var u, c, d, l, f, p, y, v, S;
        for (y = o.children, c = d = 0, f = y.length; d < f; c = ++d)
          u = y[c], u.isLastRootNode = c === o.children.length - 1;
        for (a = this.filterOptions(a), v = o.children, S = [], l = 0, p = v.length; l < p; l++)
          u = v[l], S.push(this.writeChildNode(u, a, 0));
        return S;
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
        var c, d, l, f, p, y, v, S, A, N, w, g, D, m, b, E;
        if (u || (u = 0), this.openNode(o, a, u), a.state = t.OpenTag, w = this.indent(o, a, u) + "<" + o.name, a.pretty && a.width > 0) {
          v = w.length, D = o.attribs;
          for (A in D)
            i.call(D, A) && (c = D[A], g = this.attribute(c, a, u), d = g.length, v + d > a.width ? (E = this.indent(o, a, u + 1) + g, w += this.endline(o, a, u) + E, v = E.length) : (E = " " + g, w += E, v += E.length));
        } else {
          m = o.attribs;
          for (A in m)
            i.call(m, A) && (c = m[A], w += this.attribute(c, a, u));
        }
        if (this.stream.write(w), f = o.children.length, p = f === 0 ? null : o.children[0], f === 0 || o.children.every(function(h) {
          return (h.type === e.Text || h.type === e.Raw || h.type === e.CData) && h.value === "";
        }))
          a.allowEmpty ? (this.stream.write(">"), a.state = t.CloseTag, this.stream.write("</" + o.name + ">")) : (a.state = t.CloseTag, this.stream.write(a.spaceBeforeSlash + "/>"));
        else if (a.pretty && f === 1 && (p.type === e.Text || p.type === e.Raw || p.type === e.CData) && p.value != null)
          this.stream.write(">"), a.state = t.InsideTag, a.suppressPrettyCount++, N = !0, this.writeChildNode(p, a, u + 1), a.suppressPrettyCount--, N = !1, a.state = t.CloseTag, this.stream.write("</" + o.name + ">");
        else {
          for (this.stream.write(">" + this.endline(o, a, u)), a.state = t.InsideTag, b = o.children, y = 0, S = b.length; y < S; y++)
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
  }).call(lm);
});

// node_modules/xmlbuilder/lib/index.js
var hm = F((mm, bt) => {
  (function() {
    var e, t, n, r, i, s, o, a, u;
    ({ assign: a, isFunction: u } = $e()), n = Ao(), r = xo(), i = dm(), o = Ii(), s = pm(), e = Z(), t = or(), bt.exports.create = function(c, d, l, f) {
      var p, y;
      if (c == null)
        throw new Error("Root element needs a name.");
      return f = a({}, d, l, f), p = new r(f), y = p.element(c), f.headless || (p.declaration(f), (f.pubID != null || f.sysID != null) && p.dtd(f)), y;
    }, bt.exports.begin = function(c, d, l) {
      return u(c) && ([d, l] = [c, d], c = {}), d ? new i(c, d, l) : new r(c);
    }, bt.exports.stringWriter = function(c) {
      return new o(c);
    }, bt.exports.streamWriter = function(c, d) {
      return new s(c, d);
    }, bt.exports.implementation = new n(), bt.exports.nodeType = e, bt.exports.writerState = t;
  }).call(mm);
});

// src/stages/build.ts
async function za({ workspace: e, farm: t, appBuilders: n, progress: r, signal: i }, s = nt) {
  let { subject: o, body: a } = await e.read("plan", "prepare"), u = new Map(
    a.devices.flatMap(({ platform: d, runtime: l, request: f }) => f === void 0 ? [] : [[d, l]])
  ), c = [];
  if (t.needsApp)
    for (let [d, l] of u) {
      if (!s.includes(d)) continue;
      let f = n.find((p) => p.platform === d);
      if (f === void 0 || l === void 0)
        throw T.internal(`no builder makes the app of ${d}`);
      c.push(await f.build({ runtime: l, files: sg(a, d), workspace: e, signal: i, progress: r }));
    }
  await e.write("app-bundle", o, ["plan"], { apps: c });
}
function sg(e, t) {
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
var og = { "app-bundle": "build", waivers: "conclude", history: "conclude" };
async function Ha(e, t) {
  return await e.has(t) ? (await e.read(t, og[t])).body : void 0;
}
async function es(e, t) {
  return await e.has(t) ? [t] : [];
}

// src/domain/judge/past.ts
function it(e, t) {
  return e - t > 1e-9 * Math.max(Math.abs(e), Math.abs(t));
}

// src/domain/judge/limit.ts
var Xa = "awaits a second round";
function Wa(e) {
  return e.of === "budget" && e.status === "unknown" && e.reason === Xa;
}
function Ga(e) {
  let { rule: t } = e;
  return t.kind === "max" || t.kind === "min" ? ag(e, t.kind) : e.noBaseline ? void 0 : ug(e, t.kind);
}
function Ya({ rule: e, scope: t }) {
  let n = e.limit.of === "absolute" ? e.limit.value : e.limit.fraction, r = e.kind === "max" ? n - (e.reserve ?? 0) : n;
  return { of: "budget", scope: t, metric: e.metric, rule: e, expected: r };
}
function Oe(e, t, n = {}) {
  return { ...e, ...n, status: "unknown", reason: t };
}
function ag(e, t) {
  let n = Ya(e), { row: r, rule: i } = e;
  if (i.limit.of !== "absolute") return Oe(n, `a ${t} needs a value, not a share`);
  if (r === void 0) return Oe(n, e.missing);
  if (r.candidate.status !== "known") return Oe(n, r.candidate.reason);
  let { value: s, interval: o, n: a } = r.candidate, u = { found: s, interval: o, n: a }, c = (d) => t === "max" ? it(d, n.expected) : it(n.expected, d);
  return c(s) ? o === void 0 ? Ue(i.metric).nature === "noisy" ? Oe(n, "one launch is past the limit, and makes no claim", u) : { ...n, ...u, status: "exceeded" } : c(t === "max" ? o.low : o.high) ? { ...n, ...u, status: "exceeded" } : Oe(n, "the estimate is past the limit, but noise can't be ruled out", u) : { ...n, ...u, status: "within" };
}
function ug(e, t) {
  let n = Ya(e), { row: r, rule: i } = e;
  if (r === void 0) return Oe(n, e.missing);
  let { baseline: s, difference: o } = r;
  if (o === void 0 || s.status !== "known") return Oe(n, fg(r));
  let a = (l) => dg(l, s, t, r), u = Ja(i, a(o), s.value);
  if (u === void 0) return Oe(n, "the baseline is 0, so a share of it says nothing");
  let c = { found: u.estimate, interval: u.interval, n: o.n }, d = (l) => lg(i, n.expected, a(l), s.value);
  if (!d(o)) return { ...n, ...c, status: "within" };
  switch (Ue(i.metric).nature) {
    case "exact":
      return { ...n, ...c, status: "exceeded" };
    case "sampled":
      return u.interval === void 0 || u.interval.low > 0 ? { ...n, ...c, status: "exceeded" } : Oe(n, `the estimate is past the limit, but ${o.n} samples can't rule out chance`, c);
    case "noisy":
      return cg(e, { ...n, ...c }, a(o), r.secondRound, a, d);
  }
}
function cg(e, t, n, r, i, s) {
  if (n.share.interval === void 0) return Oe(t, "one launch is past the limit, and makes no claim");
  let o = n.share.interval.low > 0;
  if (!o && n.share.estimate <= e.minimumEffect) return { ...t, status: "within" };
  if (r === void 0)
    return Oe(t, e.secondRoundAsked ? "the second round could not be measured" : Xa);
  let a = { ...t, secondRound: r };
  if (!s(r)) return { ...a, status: "within", reason: "the second round did not confirm it" };
  let u = (i(r).share.interval?.low ?? 0) > 0;
  return o && u ? { ...a, status: "exceeded" } : Oe(a, "both rounds are past the limit, but noise can't be ruled out");
}
function dg(e, t, n, r) {
  let i = n === "max-drop" && (r.metric !== "accuracy" || r.task?.higherIsBetter !== !1), s = ts(e, i ? -1 : 1);
  return e.as === "ratio" ? { share: s, unit: ts(s, t.value) } : { share: ts(s, 1 / Math.abs(t.value)), unit: s };
}
function ts({ estimate: e, interval: t }, n) {
  if (t === void 0) return { estimate: e * n, interval: void 0 };
  let [r, i] = [t.low * n, t.high * n];
  return {
    estimate: e * n,
    interval: { low: Math.min(r, i), high: Math.max(r, i), confidence: t.confidence }
  };
}
function Ja(e, { share: t, unit: n }, r) {
  return e.limit.of === "absolute" ? n : r !== 0 ? t : n.estimate === 0 ? { estimate: 0, interval: void 0 } : void 0;
}
function lg(e, t, n, r) {
  let i = Ja(e, n, r)?.estimate ?? Number.POSITIVE_INFINITY;
  return it(i, t) && (e.floor === void 0 || it(n.unit.estimate, e.floor));
}
function fg({ baseline: e, candidate: t, note: n }) {
  return t.status !== "known" ? t.reason : e.status !== "known" ? `of the baseline: ${e.reason}` : n ?? "the two sides can't be compared";
}

// src/domain/money/session-time.ts
var Za = {
  cpu: 3e8,
  xnnpack: 3e8,
  gpu: 15e8,
  nnapi: 15e8,
  coreml: 15e8
}, Ka = 4, pg = 3e9, mg = 40 * 6e10, hg = 3;
function Ut(e, t) {
  return Qa(e, (n, r) => {
    let i = r === "cpu" ? Ka * t : t, s = n.loadOrder.length, o = Math.min(e.warmUp.maxNs, Math.max(e.warmUp.minNs, 3 * i)), a = e.coolDown.pauseNs + 1e9 + s * Za[r];
    if (n.kind === "single") return a + i;
    let u = n.pairs * s * (n.dropped + n.inferences) * i, c = s * (n.dropped + hg) * i, d = n.checkOutputs ? s * (1 + Ka) * t : 0;
    return a + s * o + Math.max(c, Math.min(n.timeBoxNs, u)) + d;
  });
}
function bn(e) {
  return Qa(e, (t, n) => {
    let r = t.loadOrder.length, i = e.coolDown.pauseNs + 1e9 + r * Za[n];
    return t.kind === "single" ? i + e.warmUp.maxNs : i + r * e.warmUp.maxNs + t.timeBoxNs + (t.checkOutputs ? pg : 0);
  });
}
function jt(e) {
  return Dn([...bn(e).values()], e.coolDown.maxWaitNs);
}
function Dn(e, t) {
  return e.length === 0 ? 0 : Math.min(mg, e.reduce((n, r) => n + r, 0) + t);
}
function Qa({ cases: e, launches: t }, n) {
  let r = new Map(e.map(({ id: s, delegate: o }) => [s, o])), i = /* @__PURE__ */ new Map();
  for (let s of t) {
    let o = r.get(s.case);
    o !== void 0 && i.set(s.case, (i.get(s.case) ?? 0) + n(s, o));
  }
  return i;
}

// src/domain/op-versions.ts
var gg = ["tflite-2.16.1", "tflite-2.17.0", "litert-1.4.2"], yg = {
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
function tu({ operators: e }, t) {
  let n = e.flatMap(({ op: d, version: l }) => {
    let f = eu(d, t);
    return f !== void 0 && l > f ? [{ op: d, version: l, highest: f }] : [];
  });
  if (n.length === 0) return;
  let { name: r, version: i } = de[t], s = n.map(
    (d) => d.highest === 0 ? `no ${d.op}` : `${d.op} up to version ${d.highest}, and the file needs ${d.version}`
  ), o = Yi.some((d) => d === t) ? "ios" : "android", u = (o === "ios" ? Yi : ma).find(
    (d) => n.every((l) => (eu(l.op, d) ?? l.version) >= l.version)
  ), c = u === void 0 ? "" : `, or ship ${de[u].name} ${de[u].version} and set runtime: { ${o}: ${u} }`;
  return `${r} ${i} has ${[...new Set(s)].join("; ")}: convert for the older runtime${c}`;
}
function eu(e, t) {
  return yg[e]?.[gg.indexOf(t)];
}

// src/domain/request-file.ts
function nu(e, t) {
  return {
    id: `f-${e.sha256.slice(0, 24)}`,
    path: `files/${e.sha256}.${t}`,
    sha256: e.sha256,
    sizeBytes: e.sizeBytes
  };
}

// src/domain/schedule.ts
function ru(e, t) {
  let n = Array.from(
    { length: t.launches },
    (s, o) => e.filter(({ gated: a }) => a || o === 0).flatMap((a) => wg(a, o, t))
  ), r = e.filter((s) => s.gated), i = Array.from(
    { length: 2 },
    (s, o) => r.flatMap((a) => iu(a.sides, o).map((u) => vg(a, u, o, t)))
  );
  return [...n.flat(), ...i.flat()];
}
function wg(e, t, n) {
  let r = iu(e.sides, t), i = e.apart ? r.map((o) => [o]) : [r], s = su(e, n);
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
function vg(e, t, n, r) {
  return {
    id: `${e.id}-s${n + 1}-${t}`,
    case: e.id,
    kind: "single",
    loadOrder: [t],
    pairs: 0,
    inferences: 0,
    dropped: 0,
    timeBoxNs: su(e, r),
    checkOutputs: !1
  };
}
function iu(e, t) {
  return t % 2 === 0 ? e : e.toReversed();
}
function su(e, t) {
  return e.gated ? Math.floor(t.gatedTimeBoxNs / t.launches) : t.lookTimeBoxNs;
}

// src/domain/ship.ts
function ou(e, t, n) {
  let r = e.models.find(({ name: i }) => i === t.model)?.ship ?? {};
  return nt.flatMap((i) => {
    let s = r[i];
    return s !== void 0 ? [{ model: t.model, platform: i, ...s, assumed: !1 }] : n.has(i) ? [
      { model: t.model, platform: i, variant: bg(t), delegates: ["xnnpack"], assumed: !0 }
    ] : [];
  });
}
function bg({ baseline: e, candidate: t }) {
  return [t, e].flatMap((r) => r.status === "present" ? r.variants : []).some(({ variant: r }) => r === "as-is") ? "as-is" : "float32";
}

// src/domain/tolerances.ts
var Dg = {
  float32: { absolute: 1e-3, relative: 1e-3, outlierShare: 1e-3 },
  half: { absolute: 0.02, relative: 0.02, outlierShare: 0.01 },
  "dynamic-int8": { absolute: 0.1, relative: 0.05, magnitudeShare: 0.05, outlierShare: 0.05 },
  int8: { absolute: 0.1, relative: 0.05, steps: 2, magnitudeShare: 0.15, outlierShare: 0.05 }
}, Eg = /* @__PURE__ */ new Set(["gpu", "nnapi", "coreml"]), au = /* @__PURE__ */ new Set(["int8", "uint8", "int16", "int4"]);
function uu(e, t) {
  return Dg[Cg(e, t)];
}
function Cg(e, t) {
  let n = e.operators.filter(({ weightsDtype: r }) => au.has(r ?? ""));
  return n.some(({ inputDtype: r }) => au.has(r ?? "")) ? "int8" : n.some(({ inputDtype: r }) => r === "float32") ? "dynamic-int8" : Eg.has(t) ? "half" : "float32";
}
function cu(e, t) {
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
var Ag = 1024 ** 3, Og = { minInferences: 3, minNs: 2e8, maxNs: 3e9 }, Sg = {
  host: { pauseNs: 0, maxStartCelsius: 90, maxWaitNs: 0 },
  android: { pauseNs: 1e9, maxStartCelsius: 40, maxWaitNs: 6e10 },
  ios: { pauseNs: 1e9, maxStartCelsius: 40, maxWaitNs: 6e10 }
};
function lu(e) {
  let { settings: t } = e.settings, n = e.variants.models.filter(
    ({ model: c }) => e.changes.models.some((d) => d.model === c && (d.change === "modified" || d.change === "added"))
  ), r = new Set(e.devices.map(({ platform: c }) => c)), i = n.flatMap((c) => ou(t, c, r)), s = /* @__PURE__ */ new Map(), o = Lg(e.requestIdSeed), a = e.devices.map(({ device: c, platform: d, facts: l, unavailable: f }, p) => {
    let y = d === "host" ? void 0 : t.runtime[d], v = i.filter((w) => w.platform === d), S = n.flatMap((w) => {
      let g = v.find(({ model: D }) => D === w.model);
      return g === void 0 ? [] : Tg(e, w, g, { device: c, runtime: y }, s);
    }), A = f === void 0 ? S : S.map((w) => Mg(w, f)), N = Ig(A).map((w, g) => Rg(w, `d${p + 1}-c${g + 1}`));
    return {
      device: c,
      platform: d,
      ...l === void 0 ? {} : { facts: l },
      ...y && { runtime: y },
      cases: N.map(({ planned: w }) => w),
      request: Pg(`${o}-d${p + 1}-r1`, N, t, d, s)
    };
  }), u = [...s.values()].map(({ request: c, file: d }) => ({ id: c.id, file: d }));
  return { devices: a, ship: i, files: u.sort((c, d) => c.id < d.id ? -1 : 1) };
}
function Tg(e, t, n, { device: r, runtime: i }, s) {
  let { settings: o } = e.settings, a = /* @__PURE__ */ new Set([n.variant, ...oe.flatMap((c) => Ng(t, c))]), u = /* @__PURE__ */ new Set([...n.delegates, ...o.delegates]);
  return be.filter((c) => a.has(c)).flatMap((c) => {
    let d = {
      baseline: du(e, t, "baseline", c, i, s),
      candidate: du(e, t, "candidate", c, i, s)
    };
    return ua.filter((l) => u.has(l)).map(
      (l) => xg(
        { model: t.model, variant: c, device: r, delegate: l, threads: o.measure.threads },
        c === n.variant && n.delegates.includes(l),
        d
      )
    );
  });
}
function Ng(e, t) {
  let n = e[t];
  return n.status === "present" ? n.variants.map(({ variant: r }) => r) : [];
}
function du(e, t, n, r, i, s) {
  let o = t[n];
  if (o.status === "absent") return En("no-model", `there is no such model on the ${n} side`);
  if (o.status === "unusable") return En("source", o.reason);
  let a = o.variants.find((p) => p.variant === r);
  if (a === void 0) return En("variant", `the ${n} source gives no ${r}`);
  if (a.status !== "converted") return En("variant", a.reason);
  let u = i && tu(a.inspection, i);
  if (u !== void 0) return { planned: { status: "unsupported", reason: u }, runnable: void 0 };
  let c = e.inputs.find((p) => p.model === t.model && p.side === n && p.variant === r);
  if (c === void 0 || c.tensors.length !== c.files.length)
    return En("variant", "no input tensors could be made for it");
  let d = (p, y) => {
    let v = nu(p, y);
    return s.has(v.id) || s.set(v.id, { request: v, file: p }), v;
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
function En(e, t) {
  return { planned: { status: "absent", cause: e, reason: t }, runnable: void 0 };
}
function xg(e, t, { baseline: n, candidate: r }) {
  let [i, s] = [n.runnable, r.runnable], o = i !== void 0 && s !== void 0 && i.model.sha256 === s.model.sha256, a = [i, s].flatMap(
    (f) => f === void 0 ? [] : [uu(f.variant.inspection, e.delegate)]
  ), [u, ...c] = a, d = u === void 0 ? { unplanned: kg(r.planned, n.planned) } : {}, l = {
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
      tolerance: c.reduce(cu, u)
    },
    sizeBytes: (i?.model.sizeBytes ?? 0) + (s?.model.sizeBytes ?? 0)
  };
}
function Mg({ planned: e }, t) {
  return { planned: { ...e, unplanned: e.unplanned ?? t }, request: void 0, sizeBytes: 0 };
}
function kg(...e) {
  let t = e.find(({ status: n }) => n === "unsupported");
  return t?.status === "unsupported" ? t.reason : "neither side has anything to run";
}
function Ig(e) {
  return [...e].sort(
    ({ planned: t }, { planned: n }) => Number(n.gated) - Number(t.gated) || hr(t.key, n.key)
  );
}
function Rg({ planned: e, request: t, sizeBytes: n }, r) {
  return { planned: { ...e, id: r }, request: t && { ...t, id: r }, sizeBytes: n };
}
function Pg(e, t, { measure: n }, r, i) {
  let s = t.flatMap(({ request: u }) => u === void 0 ? [] : [u]);
  if (s.length === 0) return;
  let o = t.flatMap(({ planned: u, request: c, sizeBytes: d }) => {
    if (c === void 0) return [];
    let l = oe.filter((f) => c[f] !== void 0);
    return [{ id: u.id, gated: u.gated, sides: l, apart: l.length > 1 && d > Ag }];
  }), a = {
    kind: "bench-request",
    schemaVersion: 1,
    requestId: e,
    round: 1,
    files: Cn(
      s,
      [...i.values()].map(({ request: u }) => u)
    ),
    cases: s,
    launches: ru(o, n),
    warmUp: Og,
    hangTimeoutNs: n.hangTimeoutNs,
    coolDown: Sg[r]
  };
  return r === "host" ? a : { ...a, sessionTimeBoxNs: jt(a) };
}
function Cn(e, t) {
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
function Lg(e) {
  let t = e.toLowerCase().replaceAll(/[^a-z0-9-]+/g, "-").replace(/^-+/, "").slice(0, 40);
  return t === "" ? "run" : t;
}

// src/domain/second-round.ts
function Or(e, t) {
  let n = t.checks.flatMap(
    (s) => Wa(s) && s.scope.of === "case" ? [s.scope.key] : []
  ), r = e.devices.flatMap((s) => {
    let o = s.cases.filter(({ key: u }) => n.some((c) => rt(u, c))), a = s.request && Fg(s.request, new Set(o.map(({ id: u }) => u)));
    return a === void 0 ? [] : [{ ...s, cases: o, request: a }];
  });
  if (r.length === 0) return;
  let i = new Set(r.flatMap(({ request: s }) => s?.files.map(({ id: o }) => o) ?? []));
  return { ...e, devices: r, files: e.files.filter(({ id: s }) => i.has(s)) };
}
function Fg(e, t) {
  let n = e.cases.filter(({ id: o }) => t.has(o)), r = e.launches.filter((o) => t.has(o.case)).map((o) => ({
    ...o,
    id: `${o.id}-again`,
    loadOrder: o.loadOrder.toReversed(),
    checkOutputs: !1
  }));
  if (n.length === 0 || r.length === 0) return;
  let i = `${e.requestId.replace(/-r1$/, "")}-r2`, s = { ...e, requestId: i, round: 2, cases: n, launches: r, files: Cn(n, e.files) };
  return e.sessionTimeBoxNs === void 0 ? s : { ...s, sessionTimeBoxNs: jt(s) };
}

// src/domain/collect/outcome.ts
var Bg = /* @__PURE__ */ new Set(["crashed", "hung", "out-of-memory"]), _g = ["crashed", "hung", "out-of-memory", "invalid-model", "unsupported", "error"];
function rs(e, t, n, r) {
  let i = e[t];
  if (i.status !== "planned") return { status: i.status, detail: i.reason, crashes: 0, finished: 0 };
  if (e.unplanned !== void 0) return { status: "missing", detail: e.unplanned, crashes: 0, finished: 0 };
  let s = e.identical ? "candidate" : t, o = n.filter(({ loadOrder: d }) => d.includes(s)), a = {
    crashes: o.filter((d) => Bg.has(d.status) && Sr(d) === s).length,
    finished: o.filter(({ status: d }) => d === "finished").length
  }, { status: u, detail: c } = $g(
    e.key.delegate,
    s,
    o.filter(({ round: d }) => d === 1),
    r
  );
  return { status: u, detail: c, ...a };
}
function is(e, t, n) {
  let r = e.filter((s) => s.kind === "paired" && s.round === n && s.loadOrder.includes(t)), i = r.filter(({ status: s }) => s === "finished");
  return i.length > 0 && i.length >= Math.min(3, r.length);
}
function $g(e, t, n, r) {
  let i = n.filter(({ kind: c }) => c === "paired");
  if (is(n, t, 1)) return qg(e, t, i);
  let s = ns(n.filter((c) => Sr(c) === t));
  if (s !== void 0) return s;
  let o = ns(n.filter((c) => Sr(c) === void 0));
  if (o !== void 0) return { ...o, detail: Ug(o.detail, n) };
  let a = ns(n.filter((c) => Sr(c) !== t));
  if (a !== void 0)
    return { status: "missing", detail: `its launches were lost to the other side (${a.status})` };
  let u = `${i.filter(({ status: c }) => c === "finished").length} of ${i.length} launches finished`;
  return r !== void 0 ? { status: "infrastructure", detail: `${u}; ${r}` } : { status: "missing", detail: u };
}
function qg(e, t, n) {
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
function ns(e) {
  let t;
  for (let n of _g) {
    let r = e.filter((i) => i.status === n);
    r.length > (t?.count ?? 0) && (t = { status: n, detail: r[0]?.detail, count: r.length });
  }
  return t && { status: t.status, detail: t.detail };
}
function Sr({ failedSide: e, loadOrder: t }) {
  return e ?? (t.length === 1 ? t[0] : void 0);
}
function Ug(e, t) {
  let n = t.some(({ loadOrder: r }) => r.length > 1) ? "; in which side is not known" : "";
  return `${e ?? "no reason was given"}${n}`;
}

// src/domain/collect/launches.ts
function pu(e, t, n) {
  let r = new Map(e.launches.map((u) => [u.id, u])), i = Wg(e), s = /* @__PURE__ */ new Map(), o, a = (u) => {
    o !== void 0 && s.set(o.asked.id, Hg(o, u, e.round)), o = void 0;
  };
  for (let u of t)
    switch (u.event) {
      case "launch-started": {
        a(ss(o));
        let c = r.get(u.launch);
        o = c && jg(c, u);
        break;
      }
      case "launch-skipped": {
        a(ss(o));
        let c = r.get(u.launch);
        c !== void 0 && s.set(c.id, Vg(c, u, e.round));
        break;
      }
      case "launch-finished":
        a({ status: "finished", failedSide: void 0, detail: void 0 });
        break;
      case "launch-failed":
        a({ status: u.failure, failedSide: u.side ?? hu(o), detail: u.detail });
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
        o !== void 0 && zg(o, u, i);
    }
  return a(
    n === "complete" ? ss(o) : { status: "cut", failedSide: void 0, detail: "the report ends inside this launch" }
  ), s;
}
function mu(e, t) {
  return { ...os(e, t), status: "missing", blocks: [] };
}
function os({ id: e, kind: t, loadOrder: n }, r) {
  return { launch: e, round: r, kind: t, loadOrder: n };
}
function jg(e, t) {
  let r = t.case === e.case && t.kind === e.kind && t.loadOrder.join() === e.loadOrder.join() ? void 0 : "the device ran another launch under this name than was asked";
  return { asked: e, started: t, sides: {}, blocks: [], lastSide: void 0, wrong: r };
}
function Vg(e, t, n) {
  return {
    ...os(e, n),
    status: "skipped",
    failedSide: t.side,
    detail: t.detail,
    blocks: []
  };
}
function zg(e, t, n) {
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
        throttled: fu(t.thermalBefore) || fu(t.thermalAfter)
      });
      break;
    case "warmed-up":
      break;
  }
}
function fu({ state: e, headroom: t }) {
  return e === "serious" || e === "critical" || t !== void 0 && t >= 1;
}
function Hg(e, t, n) {
  let r = e.wrong ?? (t.status === "finished" ? Xg(e) : void 0), { status: i, failedSide: s, detail: o } = r === void 0 ? t : { status: "error", failedSide: void 0, detail: r };
  return { ...os(e.asked, n), status: i, failedSide: s, detail: o, ...e.sides, blocks: e.blocks };
}
function Xg({ asked: e, sides: t, blocks: n }) {
  for (let r of e.loadOrder) {
    if (t[r]?.loadNs === void 0) return `it finished without loading the ${r}`;
    let i = n.some((s) => s.side === r && s.samplesNs.length > 0);
    if (e.kind === "paired" && !i) return `it finished without samples of the ${r}`;
  }
}
function ss(e) {
  return {
    status: "crashed",
    failedSide: e?.lastSide ?? hu(e),
    detail: "it started and ended without a word"
  };
}
function hu(e) {
  return e?.asked.loadOrder.length === 1 ? e.asked.loadOrder[0] : void 0;
}
function Wg(e) {
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
function as(e, t) {
  let { request: n } = e;
  if (n === void 0) return { launches: /* @__PURE__ */ new Map(), environments: [], trouble: void 0 };
  let r = n.round === 2 ? 2 : 1, i = t.filter(({ run: u }) => u.round === r && ie(va(u), e.device)), s = i.map((u) => Gg(n, e.runtime, u)), o = new Map(n.cases.map(({ id: u }) => [u, []]));
  for (let u of n.launches) {
    let c = s.flatMap((l) => l.launches.get(u.id) ?? []), d = c.find(({ status: l }) => l === "finished") ?? c[0] ?? mu(u, r);
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
function Gg(e, t, { run: n, report: r }) {
  let { outcome: i } = n, s = i.status === "reported" ? void 0 : `${i.status}: ${i.reason}`, o = n.substitutes === void 0 ? {} : { ranOn: { device: n.device, reason: n.substitutes.reason } }, a = (f) => ({ launches: /* @__PURE__ */ new Map(), environment: void 0, ranOn: o, trouble: f });
  if (r === void 0) return a(s ?? "the report of the device is not there");
  if (r.status === "unreadable") return a(Tr(s, `the report can't be read: ${r.reason}`));
  let [u] = r.events;
  if (u?.event !== "session-started") return a(Tr(s, "the report does not begin with a session"));
  let c = Yg(e, n, u) ?? Jg(t, u.environment);
  if (c !== void 0) return a(Tr(s, c));
  let d = r.events.find((f) => f.event === "session-interrupted"), l = d === void 0 ? r.end === "cut" ? "the report is cut" : void 0 : `the device stopped early (${d.reason}): ${d.detail}`;
  return {
    launches: pu(e, r.events, r.end),
    environment: u.environment,
    ranOn: o,
    trouble: s === void 0 ? l : Tr(s, l)
  };
}
function Yg(e, t, n) {
  return n.requestId === e.requestId && n.requestSha256 === t.requestSha256 && n.round === e.round ? void 0 : "the report answers another request";
}
function Jg(e, { runtime: t }) {
  if (e === void 0) return;
  let { name: n, version: r } = de[e];
  if (!(t.name === n && t.version === r))
    return `the app measured with ${t.name} ${t.version}, and ${n} ${r} was asked for (runtime: ${e})`;
}
function Tr(e, t) {
  return [e, t].filter((n) => n !== void 0).join("; ");
}

// src/domain/collect.ts
function gu({ plan: e, secondRound: t, runs: n }) {
  let r = e.devices.map((i) => {
    let s = t?.devices.find(({ device: o }) => ie(o, i.device));
    return { planned: i, first: as(i, n), second: s && as(s, n) };
  });
  return {
    cases: r.flatMap(({ planned: i, first: s, second: o }) => Kg(i, s, o)),
    sessions: r.flatMap(({ planned: { device: i }, first: s, second: o }) => [
      ...s.environments.map((a) => ({ device: i, round: 1, ...a })),
      ...(o?.environments ?? []).map((a) => ({ device: i, round: 2, ...a }))
    ])
  };
}
function Kg(e, t, n) {
  return e.cases.map((r) => {
    let i = [...t.launches.get(r.id) ?? [], ...n?.launches.get(r.id) ?? []], { key: s, gated: o, identical: a } = r;
    return {
      key: s,
      gated: o,
      identical: a,
      baseline: rs(r, "baseline", i, t.trouble),
      candidate: rs(r, "candidate", i, t.trouble),
      launches: i
    };
  });
}

// src/domain/compare/change.ts
function yu({ estimate: e, interval: t }, n, r) {
  if (t === void 0) return "unclear";
  let i = Math.log1p(n), [s, o, a] = [Math.log1p(e), Math.log1p(t.low), Math.log1p(t.high)];
  return (o > 0 || a < 0) && Math.abs(s) > i ? us(s, r) : o >= -i && a <= i ? "none" : "unclear";
}
function Ot(e, t) {
  return e === 0 ? "none" : us(e, t);
}
function wu({ estimate: e, interval: t }, n) {
  return t === void 0 ? Ot(e, n) : t.low === 0 && t.high === 0 ? "none" : t.low > 0 || t.high < 0 ? us(e, n) : "unclear";
}
function us(e, t) {
  return e > 0 === t ? "regression" : "improvement";
}

// src/domain/stats/quantile.ts
function cs(e, t) {
  let n = (e.length - 1) * t, r = Math.floor(n), i = e[r], s = e[Math.ceil(n)];
  if (!(i === void 0 || s === void 0))
    return i + (s - i) * (n - r);
}

// src/domain/compare/launch-percentiles.ts
var vu = { "latency-p50": 0.5, "latency-p90": 0.9 };
function An(e, t) {
  return e.filter((n) => n.kind === "paired" && n.status === "finished" && n.round === t).map((n) => ({ ...bu(n, "baseline"), ...bu(n, "candidate") }));
}
function bu(e, t) {
  let n = e.blocks.filter((a) => a.side === t), r = new Float64Array(n.reduce((a, { samplesNs: u }) => a + u.length, 0)), i = 0;
  for (let { samplesNs: a } of n)
    r.set(a, i), i += a.length;
  r.sort();
  let s = cs(r, vu["latency-p50"]), o = cs(r, vu["latency-p90"]);
  return s === void 0 || o === void 0 || s <= 0 ? {} : { [t]: { "latency-p50": Math.log(s), "latency-p90": Math.log(o) } };
}

// src/domain/stats/student-t.ts
var Zg = 1.959963984540054, Qg = 1e3, Du = /* @__PURE__ */ new Map();
function ds(e) {
  if (!Number.isInteger(e) || e < 1) throw new RangeError("degrees of freedom are whole and at least 1");
  let t = Du.get(e);
  if (t !== void 0) return t;
  let n = e > Qg ? ey(e) : ty(e);
  return Du.set(e, n), n;
}
function ey(e) {
  let t = Zg, n = (t ** 3 + t) / 4, r = (5 * t ** 5 + 16 * t ** 3 + 3 * t) / 96, i = (3 * t ** 7 + 19 * t ** 5 + 17 * t ** 3 - 15 * t) / 384;
  return t + n / e + r / e ** 2 + i / e ** 3;
}
function ty(e) {
  let t = 0, n = 16;
  for (let r = 0; r < 80; r += 1) {
    let i = (t + n) / 2;
    ny(i, e) < 0.95 ? t = i : n = i;
  }
  return (t + n) / 2;
}
function ny(e, t) {
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
  let n = ls(e);
  if (t === 1) return { mean: n, interval: void 0, n: t };
  let r = ds(t - 1) * Math.sqrt(fs(e, n) / (t - 1) / t);
  return { mean: n, interval: { low: n - r, high: n + r, confidence: 0.95 }, n: t };
}
function Cu(e, t) {
  if (e.length === 0 || t.length === 0) return;
  let [n, r] = [ls(e), ls(t)], i = r - n, s = Math.min(e.length, t.length);
  if (s === 1) return { mean: i, interval: void 0, n: s };
  let o = e.length + t.length - 2, a = (fs(e, n) + fs(t, r)) / o, u = ds(o) * Math.sqrt(a * (1 / e.length + 1 / t.length));
  return { mean: i, interval: { low: i - u, high: i + u, confidence: 0.95 }, n: s };
}
function ls(e) {
  let t = 0;
  for (let i = 0; i < e.length; i += 1) t += e[i] ?? Number.NaN;
  let n = t / e.length, r = 0;
  for (let i = 0; i < e.length; i += 1) r += (e[i] ?? Number.NaN) - n;
  return n + r / e.length;
}
function fs(e, t) {
  let n = 0;
  for (let r = 0; r < e.length; r += 1) n += ((e[r] ?? Number.NaN) - t) ** 2;
  return n;
}
function ps(e, t) {
  let { interval: n } = e;
  return {
    mean: t(e.mean),
    interval: n && { low: t(n.low), high: t(n.high), confidence: n.confidence },
    n: e.n
  };
}

// src/domain/compare/noisy-row.ts
function Au(e) {
  let t = St(e);
  if (t === void 0) return;
  let { mean: n, interval: r, n: i } = ps(t, Math.exp);
  return { status: "known", value: n, interval: r, n: i };
}
function Ou(e) {
  let t = e.flatMap(
    ({ baseline: n, candidate: r }) => n === void 0 || r === void 0 ? [] : [r - n]
  );
  return Tu(St(t));
}
function Su(e) {
  return Tu(Cu(Nr(e, "baseline"), Nr(e, "candidate")));
}
function Nr(e, t) {
  return e.flatMap((n) => n[t] ?? []);
}
function Tu(e) {
  if (e === void 0) return;
  let { mean: t, interval: n, n: r } = ps(e, Math.expm1);
  return { as: "ratio", estimate: t, interval: n, n: r };
}
var he = {
  change: "not-comparable",
  pairing: "none"
};

// src/domain/compare/case-rows.ts
function ku(e) {
  let { measured: t } = e, [n, r] = [An(t.launches, 1), An(t.launches, 2)], i = [Nu("latency-p50", e, n, r), Nu("latency-p90", e, n, r)];
  return t.gated && i.push(
    ms("load", e, ({ loadNs: s }) => s),
    ms("first-inference", e, ({ firstInferenceNs: s }) => s),
    ms(
      "peak-memory",
      e,
      ({ beforeBytes: s, peakBytes: o }) => s === void 0 || o === void 0 ? void 0 : Math.max(0, o - s)
    )
  ), t.key.delegate !== "cpu" && i.push(sy(e), oy(e)), i;
}
function Nu(e, t, n, r) {
  let i = (o) => o.map(({ baseline: a, candidate: u }) => ({ baseline: a?.[e], candidate: u?.[e] })), s = t.measured.launches.some((o) => o.kind === "paired" && o.loadOrder.length > 1);
  return Iu(e, t, i(n), i(r), s);
}
function ms(e, t, n) {
  let r = (i) => t.measured.launches.filter((s) => s.kind === "single" && s.status === "finished" && s.round === i).map((s) => ({
    baseline: xu(s, "baseline", n),
    candidate: xu(s, "candidate", n)
  }));
  return Iu(e, t, r(1), r(2), !1);
}
function xu(e, t, n) {
  let r = e[t], i = r === void 0 ? void 0 : n(r);
  return i === void 0 || i <= 0 ? void 0 : Math.log(i);
}
function Iu(e, t, n, r, i) {
  let { measured: s, minimumEffect: o, refusal: a } = t, u = ay(s, (p) => Au(Nr(n, p))), c = { ...Pu(e, s), ...u };
  if (s.identical) return iy(c);
  if (a.sides !== void 0) return { ...c, ...he, note: a.sides };
  let d = i ? Ou : Su, l = u.baseline.status === "known" && u.candidate.status === "known" ? d(n) : void 0;
  if (l === void 0) return { ...c, ...he };
  let f = ry(t, d(r));
  return {
    ...c,
    difference: l,
    change: yu(l, o, Ue(e).polarity === "lower-is-better"),
    pairing: i ? "same-launch" : "own-launches",
    ...f
  };
}
function ry({ measured: e, refusal: t }, n) {
  return n === void 0 ? {} : t.rounds !== void 0 ? { note: t.rounds } : oe.every((r) => is(e.launches, r, 2)) ? { secondRound: n } : {};
}
function iy(e) {
  if (e.candidate.status !== "known") return { ...e, ...he };
  let t = { as: Ue(e.metric).difference, estimate: 0, n: e.candidate.n };
  return { ...e, difference: t, change: "none", pairing: "exact", note: "both sides are the same bytes" };
}
function sy(e) {
  return Ru(
    "delegated-nodes",
    e,
    ({ delegatedNodes: t }) => t,
    (t, n) => Mu(t) - Mu(n)
  );
}
function Mu({ totalNodes: e, delegatedNodes: t }) {
  return e - t;
}
function oy(e) {
  return Ru(
    "partitions",
    e,
    ({ partitions: t, delegatedNodes: n }) => n === 0 ? void 0 : t,
    (t, n) => n.partitions - t.partitions
  );
}
function Ru(e, { measured: t, refusal: n }, r, i) {
  let s = (l) => {
    let { status: f, detail: p } = t[l];
    if (f === "absent") return { status: "absent", reason: p ?? "not there" };
    let y = On(t, l);
    if (y === void 0) return { status: "unknown", reason: p ?? f, because: f };
    if (y.proof === "unknown")
      return { status: "unknown", reason: "the runtime does not tell what it delegated" };
    let v = r(y);
    return v === void 0 ? { status: "unknown", reason: "nothing is delegated", because: f } : { status: "known", value: v, n: 1 };
  }, o = { ...Pu(e, t), baseline: s("baseline"), candidate: s("candidate") }, [a, u] = [On(t, "baseline"), On(t, "candidate")];
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
function On(e, t) {
  let n = e.identical ? "candidate" : t, r;
  for (let i of e.launches) {
    let s = i.status === "finished" ? i[n]?.delegation : void 0;
    s !== void 0 && (r === void 0 || s.delegatedNodes < r.delegatedNodes) && (r = s);
  }
  return r;
}
function Pu(e, { key: t, gated: n }) {
  return { scope: { of: "case", key: t, gated: n }, metric: e };
}
function ay(e, t) {
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
function Fu(e) {
  let { key: t, gated: n, identical: r, launches: i } = e, s = i.filter(({ status: c }) => c === "finished"), o = s.flatMap((c) => c.blocks), a = o.some((c) => c.side === "candidate") ? "candidate" : "baseline", u = o.filter((c) => c.side === a);
  return {
    key: t,
    gated: n,
    identical: r,
    baseline: Lu(e, "baseline"),
    candidate: Lu(e, "candidate"),
    launchesFinished: s.length,
    launchesPlanned: i.length,
    samplesPerSide: u.reduce((c, { samplesNs: d }) => c + d.length, 0),
    droppedSamples: u.reduce((c, { droppedCount: d }) => c + d, 0),
    throttledBlocks: o.filter(({ throttled: c }) => c).length,
    rounds: i.reduce((c, { round: d }) => Math.max(c, d), 0)
  };
}
function Lu(e, t) {
  return {
    ...e[t],
    delegation: On(e, t),
    outputCheck: uy(e, t)
  };
}
function uy(e, t) {
  let n = e.identical ? "candidate" : t, r = e.launches.flatMap((s) => s[n]?.outputCheck ?? []);
  return r.find(({ status: s }) => s === "outside") ?? r.find(cy) ?? r.find(({ status: s }) => s === "within") ?? r[0];
}
function cy({ nonFiniteOutputs: e }) {
  return (e ?? 0) > 0;
}

// src/domain/compare/refusals.ts
function _u(e, t) {
  let n = e.filter((o) => ie(o.device, t)), [r, ...i] = n.filter(({ round: o }) => o === 1).map(({ environment: o }) => o), s = n.filter(({ round: o }) => o === 2).map(({ environment: o }) => o);
  return r === void 0 ? { sides: void 0, rounds: void 0 } : {
    sides: Bu("The sessions of this device ran in different environments", r, i),
    rounds: Bu("The second round ran in another environment", r, s)
  };
}
var dy = [
  ["device model", ({ deviceModel: e }) => e],
  ["OS", ({ platform: e, osVersion: t }) => `${e} ${t}`],
  ["OS build", ({ osBuild: e }) => e],
  ["ABI", ({ abi: e }) => e],
  ["SoC", ({ soc: e }) => e],
  ["runtime", ({ runtime: e }) => `${e.name} ${e.version}`],
  ["app", ({ appSha256: e }) => e.slice(0, 12)]
];
function Bu(e, t, n) {
  let r = n.flatMap(
    (i) => dy.flatMap(([s, o]) => o(t) === o(i) ? [] : [`${s} ${o(t)} and ${o(i)}`])
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
function qu(e, t, n) {
  let r = $u("size", e, t, { status: "known", bytes: 0 });
  return n.length === 0 ? [r] : [r, $u("app-size", e, t, ly(n))];
}
function ly(e) {
  let t = 0;
  for (let { platform: n, runtimeBytes: r } of e) {
    let i = Object.entries(r), s = i.filter(([a]) => !a.startsWith("x86")), o = s.length > 0 ? s : i;
    if (o.length === 0)
      return { status: "unknown", reason: `the app of ${n} does not tell what its runtime takes` };
    t = Math.max(t, ...o.map(([, a]) => a));
  }
  return { status: "known", bytes: t };
}
function $u(e, t, n, r) {
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
function ju(e, t, n) {
  let r = new Set(oe.flatMap((i) => fy(e[i]).map(({ variant: s }) => s)));
  return be.flatMap((i) => {
    if (!r.has(i)) return [];
    let s = qu(e, i, n);
    return t === void 0 ? s : [...s, ...py(e, t, i), ...gy(e, t, i)];
  });
}
function fy(e) {
  return e.status === "present" ? e.variants : [];
}
function Vu(e, t) {
  return { of: "variant", model: e, variant: t };
}
function py(e, t, n) {
  let r = { baseline: xr(t, "baseline", n), candidate: xr(t, "candidate", n) };
  if (oe.every((l) => r[l] === void 0 || r[l].status === "not-configured")) return [];
  let i = (l) => {
    let f = De(e, l, n);
    if ("absent" in f) return { status: "absent", reason: f.absent };
    let p = r[l];
    return p?.status === "measured" ? { status: "known", value: p.value, n: p.n } : { status: "unknown", reason: hs(p) };
  }, s = {
    scope: Vu(e.model, n),
    metric: "accuracy",
    baseline: i("baseline"),
    candidate: i("candidate"),
    ...zu(r.candidate, r.baseline)
  }, [o, a] = [r.baseline, r.candidate];
  if (o?.status !== "measured" || a?.status !== "measured") return [{ ...s, ...he }];
  let u = hy(t, o, a);
  if (u !== void 0) return [{ ...s, ...he, note: u }];
  let { difference: c, paired: d } = Sn(o, a);
  return [
    {
      ...s,
      difference: c,
      change: wu(c, !a.higherIsBetter),
      pairing: d ? "same-data" : "exact"
    }
  ];
}
function Sn(e, t) {
  let n = my(e, t), r = n === void 0 ? void 0 : St(n);
  return r?.interval === void 0 ? {
    difference: { as: "delta", estimate: t.value - e.value, n: Math.min(e.n, t.n) },
    paired: !1
  } : {
    difference: { as: "delta", estimate: r.mean, interval: r.interval, n: r.n },
    paired: !0
  };
}
function my(e, t) {
  let [n, r] = [e.scores, t.scores];
  if (!(n === void 0 || r?.length !== n.length) && e.dataSha256 === t.dataSha256)
    return r.map((i, s) => i - (n[s] ?? Number.NaN));
}
function hy(e, t, n) {
  if (!e.sameData) return e.note ?? "the sides were scored on different data";
  if (t.metric !== n.metric || t.higherIsBetter !== n.higherIsBetter)
    return `the sides were scored by different metrics (${t.metric}, ${n.metric})`;
  if (t.dataSha256 !== n.dataSha256) return "the sides were scored on different data";
}
function gy(e, t, n) {
  let r = { baseline: Uu(t.baseline), candidate: Uu(t.candidate) };
  if (oe.every((u) => r[u]?.variant === n)) return [];
  let i = { baseline: xr(t, "baseline", n), candidate: xr(t, "candidate", n) };
  if (oe.every((u) => i[u]?.status !== "measured")) return [];
  let s = (u) => {
    let c = De(e, u, n);
    if ("absent" in c) return { status: "absent", reason: c.absent };
    let [d, l] = [i[u], r[u]?.task];
    if (d?.status !== "measured") return { status: "unknown", reason: hs(d) };
    if (l?.status !== "measured")
      return { status: "unknown", reason: `no float32 to compare with: ${hs(l)}` };
    let { estimate: f, interval: p, n: y } = wy(l, d);
    return { status: "known", value: f, interval: p, n: y };
  }, o = {
    scope: Vu(e.model, n),
    metric: "conversion-loss",
    baseline: s("baseline"),
    candidate: s("candidate"),
    ...zu(i.candidate, i.baseline)
  };
  if (o.baseline.status !== "known" || o.candidate.status !== "known") return [{ ...o, ...he }];
  if (!t.sameData) return [{ ...o, ...he, note: t.note ?? "the data differ" }];
  let a = {
    as: "delta",
    estimate: o.candidate.value - o.baseline.value,
    n: Math.min(o.baseline.n, o.candidate.n)
  };
  return [{ ...o, difference: a, change: yy(a.estimate, o), pairing: "same-data" }];
}
function yy(e, { baseline: t, candidate: n }) {
  let r = Ot(e, !0);
  if (r === "none" || t.status !== "known" || n.status !== "known") return r;
  let i = (s, o) => s !== void 0 && s.low <= o && o <= s.high;
  return i(t.interval, n.value) || i(n.interval, t.value) ? "unclear" : r;
}
function wy(e, t) {
  let { difference: n } = e.higherIsBetter ? Sn(t, e) : Sn(e, t);
  return n;
}
function Uu(e) {
  return e.find(({ fidelity: t }) => t.status === "is-reference") ?? e.find(({ variant: t }) => t === "float32");
}
function xr(e, t, n) {
  return e[t].find(({ variant: r }) => r === n)?.task;
}
function hs(e) {
  return e === void 0 ? "it was not evaluated" : e.status === "failed" ? e.reason : e.status === "not-configured" ? "no evaluation is configured" : "it was scored";
}
function zu(...e) {
  let t = e.find((s) => s?.status === "measured");
  if (t?.status !== "measured") return {};
  let { metric: n, unit: r, higherIsBetter: i } = t;
  return { task: { metric: n, unit: r, higherIsBetter: i } };
}

// src/domain/why/pair-up.ts
function Mr(e, t, n) {
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
var vy = 200, by = 64;
function Xu(e, t) {
  let n = Math.max(Hu(e), Hu(t)), r = (c) => c.sizeBytes > n && !Dy(c), i = [
    (c, d) => c.name === d.name && Tn(c, d) && gs(c, d),
    (c, d) => c.sha256 === d.sha256 && Tn(c, d) && gs(c, d),
    (c, d) => Tn(c, d) && gs(c, d)
  ], s = [
    (c, d) => c.name === d.name && Tn(c, d),
    ...[1, 2, 1 / 0].map(
      (c) => (d, l) => Tn(d, l) && d.shape.length === l.shape.length && Ey(d, l) <= c
    )
  ], { byRule: o, unpairedFrom: a, unpairedTo: u } = Mr(
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
function Nn({ shape: e }) {
  return e.reduce((t, n) => t * n, 1);
}
function Hu({ constants: e }) {
  return e.length < vy ? -1 : e.at(-1)?.sizeBytes ?? -1;
}
function Dy({ dtype: e, sizeBytes: t }) {
  return (e === "int32" || e === "int64") && t <= by;
}
function Tn(e, t) {
  return e.usedBy === t.usedBy || e.usedBy === "DEQUANTIZE" || t.usedBy === "DEQUANTIZE";
}
function gs(e, t) {
  return e.shape.join() === t.shape.join();
}
function Ey(e, t) {
  return e.shape.filter((n, r) => n !== t.shape[r]).length;
}

// src/domain/why/delegation.ts
function Wu(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  for (let { key: i, baseline: s, candidate: o } of e) {
    if (i.delegate === "cpu") continue;
    let [a, u] = [s.delegation, o.delegation];
    if (a === void 0 || u === void 0 || !Ay(a, u)) continue;
    let c = Cy(i.delegate, a, u, Oy(a, u, t, n)), d = JSON.stringify(c);
    r.has(d) || r.set(d, c);
  }
  return [...r.values()];
}
function Cy(e, t, n, r) {
  return { kind: "delegation", delegate: e, baseline: t, candidate: n, suspects: r };
}
function Ay(e, t) {
  return e.applied !== t.applied ? !0 : e.proof === "unknown" || t.proof === "unknown" ? !1 : xn(e) !== xn(t) || e.partitions !== t.partitions;
}
function xn({ totalNodes: e, delegatedNodes: t }) {
  return e - t;
}
function Oy(e, t, n, r) {
  if (e.proof === "unknown" || t.proof === "unknown") return [];
  let i = new Set(xn(e) === 0 ? n.operators.map(({ op: a }) => a) : []), s = [...r].filter(([a, u]) => u > 0 && !i.has(a)), o = s.reduce((a, [, u]) => a + u, 0);
  return o > 0 && o === xn(t) - xn(e) ? s.map(([a]) => a) : [];
}

// src/domain/why/operators.ts
var Zu = /* @__PURE__ */ new Set(["CAST", "QUANTIZE", "DEQUANTIZE"]);
function Qu(e, t) {
  let n = Ju(kr(e, Gu), kr(t, Gu)), r = Ju(kr(e, Yu), kr(t, Yu)), i = [], s = [];
  for (let [o, a] of r) {
    let [u = "", c = ""] = o.split(" ");
    if (c === "") continue;
    let d = Math.min(
      Math.abs(a),
      Ku(a, r.get(`${u} `)),
      Ku(a, n.get(c))
    );
    d !== 0 && ((a < 0 ? i : s).push({ op: u, activation: c, count: d }), ys(n, c, a < 0 ? -d : d));
  }
  return { changed: n, lost: i, gained: s };
}
function Gu({ op: e }) {
  return e;
}
function Yu({ op: e, activation: t }) {
  return `${e} ${t ?? ""}`;
}
function kr({ operators: e }, t) {
  let n = /* @__PURE__ */ new Map();
  for (let r of e) ys(n, t(r), r.count);
  return n;
}
function Ju(e, t) {
  let n = [.../* @__PURE__ */ new Set([...e.keys(), ...t.keys()])].sort(), r = /* @__PURE__ */ new Map();
  for (let i of n) ys(r, i, (t.get(i) ?? 0) - (e.get(i) ?? 0));
  return r;
}
function ys(e, t, n) {
  let r = (e.get(t) ?? 0) + n;
  r === 0 ? e.delete(t) : e.set(t, r);
}
function Ku(e, t) {
  return Math.max(0, -Math.sign(e) * (t ?? 0));
}

// src/domain/why/resized.ts
var vs = {
  CONV_2D: { output: 0, input: 3 },
  TRANSPOSE_CONV: { output: 0, input: 3 },
  FULLY_CONNECTED: { output: 0, input: 1 },
  CONV_3D: { output: 4, input: 3 },
  /** One filter a channel: it is as wide as what it reads, times its multiplier. */
  DEPTHWISE_CONV_2D: { output: 3, input: 3 }
};
function tc(e, t) {
  let n = e.resized.filter((c) => Vt(c) !== void 0), r = n.filter(Ny), i = n.filter((c) => !r.includes(c) && !nc(c)), s = r.flatMap((c) => ic(c, Ty(c))), o = (c) => Vt(c) === "DEPTHWISE_CONV_2D", a = i.filter((c) => o(c) && !ws(c, s));
  s.push(...a.flatMap(rc));
  let u = i.filter((c) => !o(c) && !t && !ws(c, s));
  return [
    ...Sy([...r, ...a, ...u], n),
    ...e.resized.filter((c) => Vt(c) === void 0 && !ws(c, s)).map(({ from: c, to: d }) => Ir(d.name, c.sizeBytes, d.sizeBytes))
  ];
}
function Ir(e, t, n) {
  return { kind: "constant-resized", name: e, baselineBytes: t, candidateBytes: n };
}
function Sy(e, t) {
  let n = Map.groupBy(e, (i) => Vt(i) ?? ""), r = ec(t.filter((i) => !e.includes(i)));
  return [...n].sort(([i], [s]) => i < s ? -1 : 1).map(([i, s], o) => {
    let a = s.length;
    return { kind: "layers-resized", op: i, count: a, parameters: ec(s) + (o === 0 ? r : 0) };
  });
}
function ec(e) {
  return e.reduce((t, { from: n, to: r }) => t + Nn(r) - Nn(n), 0);
}
function Vt({ from: e, to: t }) {
  return [t.usedBy, e.usedBy].find((n) => n !== void 0 && n in vs);
}
function Ty(e) {
  return vs[Vt(e) ?? ""]?.output ?? 0;
}
function nc({ to: e }) {
  return e.shape.length < 2;
}
function Ny(e) {
  let t = vs[Vt(e) ?? ""];
  return t === void 0 || nc(e) ? !1 : e.to.shape.some((n, r) => n !== e.from.shape[r] && r !== t.input);
}
function rc(e) {
  return e.to.shape.flatMap((t, n) => ic(e, n));
}
function ic({ from: e, to: t }, n) {
  let [r, i] = [e.shape[n], t.shape[n]];
  return r === void 0 || i === void 0 || r === i ? [] : [{ from: r, to: i }];
}
function ws(e, t) {
  return e.from.shape.length !== e.to.shape.length ? !1 : rc(e).every((n) => t.some((r) => My(n, r)));
}
var xy = 4;
function My({ from: e, to: t }, n) {
  let r = (t - e) / (n.to - n.from);
  return e * n.to === t * n.from || Number.isInteger(r) && r >= 1 && r <= xy;
}

// src/domain/why/signature.ts
function ac(e, t) {
  let n = sc(e.inputs, t.inputs), r = sc(e.outputs, t.outputs), i = [
    ...n.changed.map(({ from: o, to: a }) => ({ kind: "input-changed", name: a.name, ...oc(o, a) })),
    ...n.added.map(({ name: o }) => ({ kind: "input-added", name: o })),
    ...n.removed.map(({ name: o }) => ({ kind: "input-removed", name: o })),
    ...r.changed.map(({ from: o, to: a }) => ({ kind: "output-changed", name: a.name, ...oc(o, a) })),
    ...r.added.map(({ name: o }) => ({ kind: "output-added", name: o })),
    ...r.removed.map(({ name: o }) => ({ kind: "output-removed", name: o }))
  ], s = [...n.changed, ...r.changed];
  return {
    facts: i,
    retyped: s.filter(({ from: o, to: a }) => o.dtype !== a.dtype).length,
    inputReshaped: n.changed.some(({ from: o, to: a }) => bs(o) !== bs(a))
  };
}
function sc(e, t) {
  let { byRule: n, unpairedFrom: r, unpairedTo: i } = Mr(e, t, [
    (o, a) => o.name === a.name && st(o) === st(a),
    (o, a) => st(o) === st(a),
    (o, a) => o.name === a.name,
    () => e.length === t.length
  ]);
  return { changed: n.flat().filter(({ from: o, to: a }) => st(o) !== st(a)), added: i, removed: r };
}
function oc(e, t) {
  return { from: st(e), to: st(t) };
}
function st(e) {
  return `${e.dtype}${bs(e)}`;
}
function bs({ shape: e, dynamicDimensions: t }) {
  return `[${e.map((n, r) => t.includes(r) ? "?" : n).join(", ")}]`;
}

// src/domain/why/weights-dtype.ts
function cc(e) {
  let t = e.filter(({ from: n, to: r }) => n.dtype !== r.dtype);
  return [...Map.groupBy(t, ({ from: n }) => n.dtype)].sort(([n], [r]) => n < r ? -1 : 1).flatMap(([n, r]) => {
    let [i] = [...Map.groupBy(r, ({ to: a }) => a.dtype)].sort(([, a], [, u]) => uc(u) - uc(a));
    if (i === void 0) return [];
    let [s, o] = i;
    return [
      { kind: "weights-dtype", from: n, to: s, sizeBytes: o.reduce((a, u) => a + u.to.sizeBytes, 0) }
    ];
  });
}
function uc(e) {
  return e.reduce((t, { to: n }) => t + Nn(n), 0);
}

// src/domain/why.ts
function fc(e, t) {
  return be.flatMap((n) => {
    let r = De(e, "baseline", n), i = De(e, "candidate", n);
    if ("absent" in r || "absent" in i) return [];
    let s = t.filter(({ key: a }) => a.variant === n), o = ky(r.inspection, i.inspection, s);
    return o.length === 0 ? [] : [{ variant: n, facts: o }];
  });
}
function ky(e, t, n) {
  let r = ac(e, t), i = Xu(e, t), s = cc([...i.kept, ...i.resized]), o = Qu(e, t), a = Iy(o.changed, r.retyped, s.length > 0), u = Wu(n, e, a), c = new Set(u.flatMap(({ suspects: d }) => d));
  return [
    ...r.facts,
    ...s,
    ...dc("operators-added", a, c),
    ...dc("operators-removed", a, c),
    ...lc("fusion-lost", o.lost),
    ...lc("fusion-gained", o.gained),
    ...tc(i, r.inputReshaped),
    ...Ry(i, o.changed),
    ...u
  ];
}
function Iy(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  for (let [i, s] of e) {
    let o = Zu.has(i) ? n && i !== "CAST" ? 1 / 0 : t : 0, a = Math.sign(s) * Math.max(0, Math.abs(s) - o);
    a !== 0 && r.set(i, a);
  }
  return r;
}
function dc(e, t, n) {
  let r = e === "operators-added" ? 1 : -1;
  return [...t].flatMap(
    ([i, s]) => s * r > 0 && !n.has(i) ? [{ kind: e, op: i, count: Math.abs(s) }] : []
  );
}
function lc(e, t) {
  return t.map((n) => ({ kind: e, ...n }));
}
function Ry({ added: e, removed: t }, n) {
  let r = ({ usedBy: i }, s) => i !== void 0 && (i === "DEQUANTIZE" || (n.get(i) ?? 0) * s > 0);
  return [
    ...e.filter((i) => !r(i, 1)).map(({ name: i, sizeBytes: s }) => Ir(i, 0, s)),
    ...t.filter((i) => !r(i, -1)).map(({ name: i, sizeBytes: s }) => Ir(i, s, 0))
  ];
}

// src/domain/compare.ts
function pc(e) {
  let t = Map.groupBy(e.measurements.cases, ({ key: n }) => n.model);
  return {
    models: e.changes.models.map(({ model: n, change: r }) => {
      let i = e.variants.models.find((u) => u.model === n);
      if (i === void 0 || r === "unchanged" || r === "deleted")
        return { model: n, change: r, rows: [], cases: [], why: [] };
      let s = t.get(n) ?? [], o = s.map(Fu), a = e.accuracy.models.find((u) => u.model === n);
      return {
        model: n,
        change: r,
        rows: [...ju(i, a, e.apps), ...Py(s, e)],
        cases: o,
        why: fc(i, o)
      };
    })
  };
}
function Py(e, t) {
  let { minimumEffect: n } = t.settings.settings;
  return e.flatMap(
    (r) => ku({ measured: r, minimumEffect: n, refusal: _u(t.measurements.sessions, r.key.device) })
  );
}

// src/domain/judge/rules.ts
function Rr(e, t) {
  let n = e.filter(
    (r) => Ue(r.metric).scope === t.of && Ds(r.match ?? {}, t)
  );
  return n.filter(
    (r, i) => !n.slice(i + 1).some((s) => s.metric === r.metric && s.kind === r.kind)
  ).filter(({ level: r }) => r !== "off");
}
function Ds(e, t) {
  if (t.of === "variant")
    return e.device !== void 0 || e.delegate !== void 0 ? !1 : Tt(e.model, t.model) && Tt(e.variant, t.variant);
  let { model: n, variant: r, delegate: i, device: s } = t.key;
  return Tt(e.model, n) && Tt(e.variant, r) && Tt(e.delegate, i) && (Tt(e.device, s.model) || Tt(e.device, mr(s)));
}
function Tt(e, t) {
  return e === void 0 || la(e, t);
}

// src/domain/advise/keeps-accuracy.ts
var Ly = 0.01, mc = { topOne: 0.99, cosine: 0.999 };
function hc(e, t, n, r) {
  let i = t.models.find((u) => u.model === n.model), s = i?.candidate.find(({ variant: u }) => u === r), o = i?.candidate.find(({ variant: u }) => u === n.variant);
  if (s === void 0 || o === void 0) return { kept: n.variant === r };
  if (s.task.status === "measured" && o.task.status === "measured")
    return Fy(e, { of: "variant", model: n.model, variant: n.variant }, s.task, o.task);
  let a = s.task.status === "not-configured" && o.task.status === "not-configured";
  return { kept: n.variant === r || a && By(o) };
}
function Fy(e, t, n, r) {
  let { difference: i } = Sn(n, r), { estimate: s, interval: o } = i, a = r.higherIsBetter ? -s : s, u = Rr(e.budgets, t).filter(({ metric: v }) => v === "accuracy"), c = u.find(({ kind: v }) => v === "max-drop")?.limit, d = c === void 0 ? r.unit === "number" : c.of === "relative", l = (c?.of === "absolute" ? c.value : c?.fraction ?? Ly) * (d ? Math.abs(n.value) : 1), f = o !== void 0 && (r.higherIsBetter ? o.high < 0 : o.low > 0), p = u.every(
    ({ kind: v, limit: S }) => v !== "min" || S.of !== "absolute" || !it(S.value, r.value)
  );
  return { kept: !it(a, l) && (c !== void 0 || !f) && p, delta: s };
}
function By({ fidelity: e }) {
  return e.status === "is-reference" ? !0 : e.status !== "measured" || e.nonFiniteOutputs > 0 ? !1 : e.topOneAgreement === void 0 ? e.cosine >= mc.cosine : e.topOneAgreement >= mc.topOne;
}

// src/domain/advise.ts
function gc(e, t, n, r) {
  return e.plan.devices.flatMap(
    ({ device: i, platform: s, cases: o }) => e.plan.ship.filter((a) => a.platform === s).flatMap((a) => {
      let u = r(a, i)?.planned.key;
      if (u === void 0) return [];
      let c = o.filter(({ key: d }) => d.model === a.model).flatMap(({ key: d }) => _y(e, d, u, t, n) ?? []);
      return $y(a, i, u, c, e.settings.settings.minimumEffect) ?? [];
    })
  );
}
function _y(e, t, n, r, i) {
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
      accuracy: hc(e.settings.settings, e.accuracy, t, n.variant)
    };
}
function $y(e, t, n, r, i) {
  let s = r.find(({ key: y }) => rt(y, n)), o = r.filter((y) => y.accuracy.kept);
  if (s === void 0 || o.length === 0) return;
  let a = Math.min(...o.map(({ p50Ns: y }) => y)), [u] = o.filter(({ p50Ns: y }) => y <= a * (1 + i)).sort((y, v) => y.sizeBytes - v.sizeBytes || y.p50Ns - v.p50Ns || qy(y, v));
  if (u === void 0 || rt(u.key, n)) return;
  let c = u.p50Ns / s.p50Ns - 1, d = u.sizeBytes / s.sizeBytes - 1, l = u.p50Ns * (1 + i) < s.p50Ns, f = u.p50Ns <= s.p50Ns * (1 + i) && u.sizeBytes * (1 + i) < s.sizeBytes;
  if (!l && !f) return;
  let p = Math.min(u.launches, s.launches);
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
    note: `Measured in one session, each in launches of its own (${p === 1 ? "the proposal in one: a look" : `at least ${p} each`}).`
  };
}
function qy(e, t) {
  let [n, r] = [e, t].map(({ key: i }) => `${i.variant} ${i.delegate}`);
  return n !== void 0 && r !== void 0 && n < r ? -1 : 1;
}

// src/domain/case-index.ts
function Mn(e, t) {
  let n = /* @__PURE__ */ new Map();
  for (let r of e) {
    let i = t(r);
    if (i === void 0) continue;
    let s = yc(i), o = n.get(s) ?? [];
    n.set(s, o);
    let a = o.find((u) => rt(u.key, i));
    a === void 0 ? o.push({ key: i, values: [r] }) : a.values.push(r);
  }
  return { get: (r) => n.get(yc(r))?.find((i) => rt(i.key, r))?.values ?? [] };
}
function yc({ model: e, variant: t, delegate: n, threads: r, device: i }) {
  return [e, t, n, r, i.farm, i.model, i.osVersion].join(" ");
}

// src/domain/judge/findings.ts
function wc(e) {
  return [
    ...e.settings.changedByHead.map(({ path: t, base: n, head: r, loosens: i }) => ({
      kind: "setting-changed",
      detail: `${t}: ${n ?? "not set"} → ${r ?? "not set"}${i ? " (looser)" : ""}; the base decides`
    })),
    ...e.changes.models.filter(({ differs: t, change: n }) => n === "modified" && t.includes("evaluation")).map(({ model: t }) => ({ kind: "evaluation-changed", detail: `${t}: the evaluation data changed` })),
    ...e.variants.models.flatMap(Uy),
    ...e.comparison.models.flatMap((t) => jy(t, e.ships))
  ];
}
function Uy({ model: e, baseline: t, candidate: n }) {
  return n.status !== "present" ? [] : n.variants.flatMap((r) => {
    if (r.status !== "failed" && r.status !== "no-effect") return [];
    let s = (t.status === "present" ? t.variants.find(({ variant: o }) => o === r.variant) : void 0)?.status === r.status ? " (on the baseline, too)" : "";
    return [
      { kind: "variant-failed", scope: { of: "variant", model: e, variant: r.variant }, detail: `${r.reason}${s}` }
    ];
  });
}
function jy({ rows: e, cases: t }, n) {
  return [...t.flatMap(zy), ...e.filter((r) => Hy(r, n)).map(Xy)];
}
var Vy = /* @__PURE__ */ new Set(["crashed", "hung", "out-of-memory", "invalid-model", "error"]);
function zy(e) {
  let { key: t, gated: n, candidate: r, baseline: i, throttledBlocks: s } = e, o = { of: "case", key: t, gated: n }, a = [], u = (d, l) => a.push({ kind: d, scope: o, detail: l });
  r.status === "fell-back" ? u("fell-back", Es(r, i)) : Vy.has(r.status) || r.crashes > 0 ? u("crashed", Es(r, i)) : n && r.status === "unsupported" && i.status === "measured" ? u("not-measured", Es(r, i)) : (r.status === "missing" || r.status === "infrastructure") && u("not-measured", r.detail ?? r.status);
  let { outputCheck: c } = r;
  return c?.status === "outside" ? u("wrong-output", c.detail) : (c?.nonFiniteOutputs ?? 0) > 0 && u("wrong-output", `${c?.nonFiniteOutputs} outputs are NaN or infinite`), s > 0 && u("throttled", `the device was hot around ${s} blocks`), a;
}
function Es(e, t) {
  let n = e.detail ?? `${e.crashes} launches ended in it`;
  return e.status === t.status && e.status !== "measured" ? `${n} (on the baseline, too)` : n;
}
function Hy({ change: e, scope: t, metric: n }, r) {
  return e !== "regression" || n === "app-size" ? !1 : t.of === "case" ? t.gated : r(t.model, t.variant);
}
function Xy({ scope: e, metric: t }) {
  return { kind: "regression", scope: e, detail: t };
}

// src/domain/judge/lattice.ts
function Pr(e, t) {
  return Ji.indexOf(e) >= Ji.indexOf(t) ? e : t;
}
function zt(e) {
  if (e.status === "within") return "pass";
  if (e.waiver !== void 0) return "warn";
  let t = e.of === "budget" ? e.rule.level : e.level;
  return t === "off" ? "pass" : t === "warn" ? "warn" : e.status === "exceeded" ? "fail" : "inconclusive";
}
function Lr(e, t) {
  return e === "fail" ? 1 : e === "inconclusive" && t === "fail" ? 4 : 0;
}

// src/domain/judge/shipping-case.ts
function Dc(e, t, n) {
  let r = [];
  for (let i of n) {
    let s = i.facts?.candidate.status ?? "missing";
    if (s === "fell-back" || s === "unsupported") {
      r.push(i);
      continue;
    }
    let o = [Wy(i), ...Gy(r, i), ...Yy(i)];
    return { judged: i, checks: o };
  }
  return { judged: void 0, checks: r.length === 0 ? [Jy(e, t)] : Ky(e, r) };
}
var vc = 2;
function Wy(e) {
  let t = Ht(e, "runs", "error", "runs to the end"), { facts: n } = e;
  if (n === void 0) return ot(t, "nothing", "the case is in the plan, but nothing came back of it");
  let { baseline: r, candidate: i } = n, s = bc(i);
  return i.crashes >= vc || i.status === "invalid-model" ? r.finished > 0 && r.crashes < vc ? { ...t, status: "exceeded", found: s, reason: i.detail ?? "the baseline runs there" } : ot(t, s, `the baseline does not run there either: ${bc(r)}`) : i.status === "measured" ? { ...t, status: "within", found: s } : ot(t, s, i.detail ?? "it was not measured");
}
function Gy(e, t) {
  let n = e.find(({ facts: a }) => a?.baseline.status === "measured");
  if (n !== void 0) {
    let a = Ht(n, "delegate-applies", "warn", n.planned.key.delegate), u = n.facts?.candidate.detail;
    return [{ ...a, status: "exceeded", found: t.planned.key.delegate, reason: u }];
  }
  let { facts: r, planned: i } = t;
  if (r?.candidate.status !== "measured") return [];
  let s = Ht(t, "delegate-applies", "warn", i.key.delegate), o = r.candidate.delegation?.applied;
  return o !== void 0 ? [{ ...s, status: "within", found: o }] : [ot({ ...s, level: "error" }, "unknown", "the report does not say what really ran")];
}
function Yy(e) {
  let { facts: t, planned: n } = e;
  if (t?.candidate.status !== "measured") return [];
  let r = Ht(e, "output-is-right", "error", "the output of built-in kernels"), [i, s] = [t.baseline.outputCheck, t.candidate.outputCheck];
  if (s === void 0)
    return n.key.delegate === "cpu" ? [] : [ot(r, "unchecked", "no launch compared the output")];
  let o = i?.status === "outside" ? " (on the baseline, too)" : "";
  if (s.status === "outside") return [{ ...r, status: "exceeded", found: `${s.detail}${o}` }];
  let a = s.nonFiniteOutputs ?? 0;
  return a > (i?.nonFiniteOutputs ?? 0) ? [{ ...r, status: "exceeded", found: `${a} outputs are NaN or infinite` }] : s.status === "within" ? [{ ...r, status: "within", found: s.detail }] : i?.status === "within" ? [ot({ ...r, level: "warn" }, s.detail, "built-in kernels no longer run this file")] : [];
}
function Jy({ model: e, variant: t }, n) {
  let i = { of: "built-in", scope: { of: "variant", model: e, variant: t }, check: "runs", level: "error" }, s = `no case of it is planned on ${mr(n)}`;
  return { ...i, status: "unknown", expected: "runs to the end", found: "not planned", reason: s };
}
function Ky(e, t) {
  let r = t.find(
    ({ planned: d }) => d.candidate.status === "unsupported" && d.baseline.status !== "unsupported"
  ) ?? t.find(({ facts: d }) => d?.baseline.status === "measured"), i = r ?? t.at(-1);
  if (i === void 0) return [];
  let s = Ht(i, "runs", "error", `runs on ${e.delegates.join(" or ")}`), o = t.map(({ planned: d, facts: l }) => `${d.key.delegate}: ${l?.candidate.status}`).join(", "), a = i.facts?.candidate.detail, u = t.every(({ facts: d }) => d?.candidate.status === "unsupported");
  if (r !== void 0 && u)
    return [{ ...s, status: "exceeded", found: o, reason: a ?? "the baseline runs there" }];
  let c = `no shipping delegate applies${a === void 0 ? "" : `: ${a}`}`;
  return r === void 0 ? [ot(s, o, c)] : [
    ot(s, o, c),
    { ...Ht(r, "delegate-applies", "warn", r.planned.key.delegate), status: "exceeded", found: o }
  ];
}
function Ht({ planned: e }, t, n, r) {
  return { of: "built-in", scope: { of: "case", key: e.key, gated: e.gated }, check: t, level: n, expected: r };
}
function ot(e, t, n) {
  return { ...e, status: "unknown", found: t, reason: n };
}
function bc({ status: e, crashes: t, finished: n }) {
  return t === 0 ? e : `${e}; ${t} launches ended in it, ${n} finished`;
}

// src/domain/judge/shipping-variant.ts
function Ec(e, t, n) {
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
  if (Zy(e.candidate.source))
    return { ...r, status: "unknown", found: s, reason: "the file itself was not fetched" };
  let o = De(t, "baseline", n);
  return e.change === "added" ? { ...r, status: "exceeded", found: s, reason: "it is what ships" } : "absent" in o ? { ...r, status: "unknown", found: s, reason: `the baseline has none either: ${o.absent}` } : { ...r, status: "exceeded", found: s, reason: "the baseline has it" };
}
function Zy(e) {
  return e.status === "unreadable" && e.reason === "lfs-pointer";
}
function Cc(e, t) {
  if (e.status === "absent") return !0;
  if (e.status === "unusable") return !1;
  let n = e.variants.find((r) => r.variant === t);
  return n === void 0 || n.status === "not-possible";
}
function Ac(e, t, n) {
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
function Oc(e) {
  let t = Qy(e), n = e.changes.models.filter(({ change: i }) => i === "modified" || i === "added").flatMap((i) => e2(e, i, t)), r = n.map(zt).reduce(Pr, "pass");
  return {
    verdict: r,
    exitCode: Lr(r, e.settings.settings.onInconclusive),
    checks: n,
    findings: wc({
      ...e,
      ships: (i, s) => e.plan.ship.some((o) => o.model === i && o.variant === s)
    }),
    advice: gc(e, t.facts, t.rows, (i, s) => Sc(e, i, s, t).judged)
  };
}
function Qy({ comparison: e }) {
  let t = e.models.flatMap((r) => r.rows), n = Map.groupBy(
    t,
    ({ scope: r }) => r.of === "variant" ? `${r.model} ${r.variant}` : ""
  );
  return {
    facts: Mn(
      e.models.flatMap(({ cases: r }) => r),
      ({ key: r }) => r
    ),
    rows: Mn(t, ({ scope: r }) => r.of === "case" ? r.key : void 0),
    variantRows: (r, i) => n.get(`${r} ${i}`) ?? []
  };
}
function e2(e, t, n) {
  let r = e.plan.ship.filter(({ model: u }) => u === t.model), i = e.variants.models.find(({ model: u }) => u === t.model), s = [...new Set(r.map(({ variant: u }) => u))], o = s.map((u) => Ec(t, i, u)), a = new Set(s.filter((u, c) => o[c]?.status === "within"));
  return [
    ...o,
    ...Ac(t.model, r, e.plan.devices),
    ...s.filter((u) => a.has(u)).flatMap((u) => t2(e, t.model, u, n)),
    ...r.filter(({ variant: u }) => a.has(u)).flatMap(
      (u) => e.plan.devices.filter(({ platform: c }) => c === u.platform).flatMap(({ device: c }) => n2(e, u, c, n))
    )
  ];
}
function t2(e, t, n, r) {
  let i = r.variantRows(t, n);
  return Tc(
    e,
    { of: "variant", model: t, variant: n },
    i,
    !1,
    (s) => s === "app-size" ? "no app was built: this farm measures without one" : "no evaluation is configured, or it did not run"
  );
}
function n2(e, t, n, r) {
  let { judged: i, checks: s } = Sc(e, t, n, r);
  if (i === void 0) return s;
  let { key: o, gated: a } = i.planned, u = (i.facts?.rounds ?? 0) > 1;
  return [
    ...s,
    ...Tc(e, { of: "case", key: o, gated: a }, r.rows.get(o), u, () => "it was not measured")
  ];
}
function Sc(e, t, n, r) {
  let i = e.plan.devices.filter((o) => ie(o.device, n)).flatMap(({ cases: o }) => o).filter(({ gated: o, key: a }) => o && a.model === t.model && a.variant === t.variant), s = t.delegates.flatMap(
    (o) => i.filter(({ key: a }) => a.delegate === o).map((a) => ({ planned: a, facts: r.facts.get(a.key)[0] }))
  );
  return Dc(t, n, s);
}
function Tc(e, t, n, r, i) {
  let { settings: s } = e.settings, { model: o, variant: a } = t.of === "case" ? t.key : t, u = e.variants.models.find((d) => d.model === o), c = u !== void 0 && Cc(u.baseline, a);
  return Rr(s.budgets, t).flatMap((d) => {
    if (t.of === "case" && t.key.delegate === "cpu" && r2(d.metric)) return [];
    let l = n.find(({ metric: y }) => y === d.metric), { minimumEffect: f } = s, p = i(d.metric);
    return Ga({ rule: d, scope: t, row: l, missing: p, noBaseline: c, secondRoundAsked: r, minimumEffect: f }) ?? [];
  });
}
function r2(e) {
  return e === "delegated-nodes" || e === "partitions";
}

// src/stages/decide.ts
function je(e, t, n) {
  let { settings: r, changes: i, variants: s, accuracy: o, plan: a, apps: u } = e, c = gu({ plan: a, secondRound: n, runs: t }), d = pc({ settings: r, changes: i, variants: s, accuracy: o, apps: u, plan: a, measurements: c }), l = Oc({ settings: r, changes: i, variants: s, accuracy: o, plan: a, comparison: d });
  return { measurements: c, comparison: d, verdict: l };
}

// src/domain/money/prices.ts
var Nc = {
  firebase: {
    asOf: "2026-11-24",
    source: "https://firebase.google.com/docs/test-lab/usage-quotas-pricing",
    centsPerHour: { physical: 500, virtual: 100 },
    freeMinutesPerDay: { physical: 30, virtual: 60 },
    aroundSessionSeconds: 120,
    longestSessionSeconds: 2700
  }
};
function Cs(e) {
  return Object.hasOwn(Nc, e) ? Nc[e] : void 0;
}
function As(e) {
  return Math.ceil(e / 60);
}
function Ve(e, { centsPerHour: t }) {
  return Math.ceil((e.physical * t.physical + e.virtual * t.virtual) / 60);
}
function xc(e, t, n) {
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
var kn = 15e6;
function Mc(e, t) {
  let n = e.devices.flatMap((r) => {
    let { request: i } = r;
    if (i === void 0) return [];
    let s = i.sessionTimeBoxNs ?? t.longestSessionSeconds * 1e9, o = bn(i), a = i.cases.filter((u) => u.gated).map(({ id: u }) => o.get(u) ?? 0);
    return [
      {
        worst: at(r, Xt(s, t)),
        confirmation: at(r, Os(a, i.coolDown.maxWaitNs, t)),
        likely: at(r, i2(i, kn))
      }
    ];
  });
  return {
    worst: ze(n.map(({ worst: r }) => r)),
    confirmation: ze(n.map(({ confirmation: r }) => r)),
    likely: ze(n.map(({ likely: r }) => r))
  };
}
function i2(e, t) {
  let n = [...Ut(e, t).values()].reduce((r, i) => r + i, 0) / 1e9;
  return As(n);
}
function kc({ devices: e }) {
  let t = e.map(({ cases: n, request: r }) => {
    if (r === void 0) return 0;
    let i = new Set(n.filter((u) => u.identical).map(({ id: u }) => u)), s = r.launches.map(
      (u) => i.has(u.case) ? { ...u, loadOrder: [...oe] } : u
    ), o = (u) => [...u.values()].reduce((c, d) => c + d, 0);
    return (o(Ut({ ...r, launches: s }, kn)) - o(Ut(r, kn))) / 1e9;
  });
  return Math.floor(t.reduce((n, r) => n + r, 0) / 60);
}
function Xt(e, { aroundSessionSeconds: t, longestSessionSeconds: n }) {
  return As(Math.min(n, Math.ceil(e / 1e9) + t));
}
function Os(e, t, n) {
  return e.length === 0 ? 0 : Xt(Dn(e, t), n);
}
function at({ facts: e }, t) {
  return e?.form === "virtual" ? { physical: 0, virtual: t } : { physical: t, virtual: 0 };
}

// src/domain/money/ledger.ts
function Ic(e, t) {
  return ze(e.filter((n) => n.day === t).map(({ minutes: n }) => n));
}
function Ss(e, { day: t, pullRequest: n }, r, i) {
  let s = (c) => Ve(ze(c.map(({ minutes: d }) => d)), i), o = n === void 0 ? [] : e.filter((c) => c.pullRequest === n), a = r.maxPerPullRequestCents - s(o), u = r.maxPerDayCents - s(e.filter((c) => c.day === t));
  return Math.max(0, Math.min(a, u));
}
function Ts(e, t) {
  let n = (i) => `$${(i / 100).toFixed(2)}`;
  return `the spend limit (${`${n(e.maxPerPullRequestCents)} a pull request, ${n(e.maxPerDayCents)} a day`}) has ${n(t)} left`;
}

// src/domain/leave-out.ts
function Fr(e, t) {
  let n = e.devices.map((i) => {
    let s = new Map(
      i.cases.flatMap((o) => {
        let a = o.unplanned === void 0 ? t(o, i) : void 0;
        return a === void 0 ? [] : [[o.id, a]];
      })
    );
    return s.size === 0 ? i : s2(i, s);
  }), r = new Set(n.flatMap(({ request: i }) => i?.files.map(({ id: s }) => s) ?? []));
  return { ...e, devices: n, files: e.files.filter(({ id: i }) => r.has(i)) };
}
function s2(e, t) {
  let { request: n, ...r } = e, i = e.cases.map((u) => {
    let c = t.get(u.id);
    return c === void 0 ? u : { ...u, unplanned: c };
  }), s = n?.cases.filter(({ id: u }) => !t.has(u)) ?? [];
  if (n === void 0 || s.length === 0) return { ...r, cases: i };
  let o = {
    ...n,
    cases: s,
    launches: n.launches.filter((u) => !t.has(u.case)),
    files: Cn(s, n.files)
  }, a = n.sessionTimeBoxNs === void 0 ? {} : { sessionTimeBoxNs: jt(o) };
  return { ...r, cases: i, request: { ...o, ...a } };
}

// src/domain/money/trim.ts
function Rc(e, t) {
  let { prices: n, capCents: r, reason: i } = t, s = e.devices.map(({ request: f }) => f === void 0 ? /* @__PURE__ */ new Map() : new Map(bn(f))), o = e.devices.map(
    ({ request: f }) => new Set(f?.cases.filter((p) => p.gated).map(({ id: p }) => p))
  ), a = e.devices.map((f, p) => l(p)), u = /* @__PURE__ */ new Set(), d = e.devices.flatMap(
    (f, p) => f.cases.filter(({ id: y }) => s[p]?.has(y) === !0).map((y) => ({ device: p, id: y.id, gated: y.gated, turn: o2(y, f) }))
  ).toReversed().toSorted((f, p) => p.turn - f.turn);
  for (let { device: f, id: p } of d) {
    if (Ve(ze(a), n) <= r) break;
    s[f]?.delete(p), u.add(p), a[f] = l(f);
  }
  return u.size === 0 ? e : Fr(e, ({ id: f }) => u.has(f) ? i : void 0);
  function l(f) {
    let p = s[f] ?? /* @__PURE__ */ new Map(), y = e.devices[f];
    if (p.size === 0 || y?.request === void 0) return { physical: 0, virtual: 0 };
    let v = y.request.coolDown.maxWaitNs, S = [...p].flatMap(([N, w]) => o[f]?.has(N) === !0 ? [w] : []), A = Xt(Dn([...p.values()], v), n);
    return at(y, A + Os(S, v, n));
  }
}
function o2(e, { device: t, platform: n }) {
  let r = wn(t, n), i = r !== void 0 && Cr(r) === "low";
  return e.gated ? i ? 0 : 1 : i ? 2 : 3;
}

// src/stages/spend.ts
async function Pc(e, t, { spend: n }) {
  let r = Cs(e.farm.name);
  if (r === void 0) return t;
  let { today: i, spending: s } = e, o = s?.pullRequest, a = await s?.ledger.read({ day: i, pullRequest: o }) ?? [], u = Ss(a, { day: i, pullRequest: o }, n, r), c = `not measured: ${Ts(n, u)}`, d = Rc(t, { prices: r, capCents: u, reason: c }), { worst: l, confirmation: f, likely: p } = Mc(d, r), y = {
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
      worstCents: Ve(y, r),
      likelyCents: Ve(p, r),
      likelyAfterFreeCents: xc(p, Ic(a, i), r),
      savedMinutes: kc(t)
    }
  };
}
var a2 = { status: "reserved", settle: () => Promise.resolve() };
async function Lc(e, t, n, { spend: r }) {
  let i = Cs(e.farm.name), { request: s } = t;
  if (i === void 0 || e.spending === void 0 || s === void 0) return a2;
  let { ledger: o, pullRequest: a } = e.spending, u = { day: e.today, pullRequest: a }, c = s.sessionTimeBoxNs ?? i.longestSessionSeconds * 1e9, d = await o.read(u), l = {
    kind: "ledger-entry",
    schemaVersion: 1,
    id: u2(`${s.requestId}.${t.device.model}.${t.device.osVersion}`, d),
    day: u.day,
    farm: e.farm.name,
    ...a === void 0 ? {} : { pullRequest: a },
    headSha: n,
    state: "reserved",
    minutes: at(t, Xt(c, i))
  };
  await o.write(l);
  let f = (await o.read(u)).filter(({ id: y }) => y !== l.id), p = Ss(f, u, r, i);
  return Ve(l.minutes, i) <= p ? {
    status: "reserved",
    async settle(y) {
      y !== void 0 && await o.write({ ...l, state: "billed", minutes: at(t, y) });
    }
  } : (await o.write({ ...l, state: "billed", minutes: { physical: 0, virtual: 0 } }), { status: "refused", reason: `${Ts(r, p)}, and this session may take more` });
}
function u2(e, t) {
  let n = e.replaceAll(/[^A-Za-z0-9._-]/g, "-").slice(0, 180), r = new Set(t.filter(({ state: s }) => s === "billed").map(({ id: s }) => s)), i = n;
  for (let s = 2; r.has(i); s += 1) i = `${n}.${s}`;
  return i;
}

// src/stages/run.ts
async function Bc(e) {
  let { workspace: t, signal: n } = e, r = await Ns(t), { subject: i } = await t.read("plan", "prepare"), { settings: s } = r.settings, o = await Fc(e, i, r.plan, r.plan, s), { verdict: a } = je(r, await xs(t, o), void 0), u = Or(r.plan, a), c = u === void 0 || n?.aborted === !0 ? [] : await Fc(e, i, u, r.plan, s);
  if (await t.write("device-runs", i, ["plan"], { runs: [...o, ...c] }), n?.aborted === !0) throw T.aborted();
}
async function Ns(e) {
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
    apps: (await Ha(e, "app-bundle"))?.apps ?? []
  };
}
async function xs(e, t) {
  return Promise.all(
    t.map(async (n) => {
      let r = n.outcome.report;
      return { run: n, report: r === void 0 ? void 0 : Ta(await e.readText(r)) };
    })
  );
}
async function Fc(e, t, n, r, i) {
  let s = new Map(r.files.map(({ id: p, file: y }) => [p, y])), { farm: o, workspace: a, progress: u, signal: c } = e, d = o.needsApp ? (await a.read("app-bundle", "build")).body.apps : [], l = (p) => o.needsApp && !d.some((y) => y.platform === p), f = [];
  for (let p of n.devices) {
    let { request: y, platform: v } = p;
    if (y === void 0) continue;
    let S = l(v) ? c2(v) : await Lc(e, p, t.headSha, i);
    f.push({ planned: p, request: y, money: S });
  }
  return Promise.all(
    f.map(async ({ planned: { device: p, platform: y, cases: v }, request: S, money: A }) => {
      if (A.status !== "reserved") return d2(a, p, S, A);
      let N = new Map(v.map(({ id: b, key: E }) => [b, da(E)])), g = { subject: t, device: p, request: S, files: s, signal: c, progress: u, labelOf: (b) => N.get(b) ?? b }, D = o.needsApp ? { app: await l2(e, d, y, S) } : {}, m = await o.run({ ...g, ...D });
      return await A.settle(m.billedMinutes), m;
    })
  );
}
function c2(e) {
  return { status: "no-app", reason: `the job that builds the app for ${e} left none` };
}
async function d2(e, t, n, { status: r, reason: i }) {
  let { sha256: s } = await e.writeText(`device-runs/${n.requestId}.json`, Re(n)), o = { status: r === "refused" ? "quota" : "infrastructure", reason: i };
  return { device: t, round: n.round, requestSha256: s, outcome: o };
}
async function l2({ appBuilders: e, workspace: t, signal: n }, r, i, s) {
  let o = r.find((u) => u.platform === i), a = e.find((u) => u.platform === i);
  if (o === void 0 || a === void 0) throw T.internal(`no app was built for ${i}`);
  return { built: o, driver: await a.driver({ app: o, request: s, workspace: t, signal: n }) };
}

// src/stages/report-input.ts
function Br(e, t, n, r, i) {
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
function _c(e, { asOf: t, waivers: n }, r) {
  let i = [], s = e.checks.map((a) => {
    if (a.status !== "exceeded") return a;
    let u = n.filter((y) => f2(y, a)).toSorted((y, v) => y.until === v.until ? 0 : y.until < v.until ? 1 : -1), [c] = u;
    if (c === void 0) return a;
    if (c.until < t)
      return i.push({
        kind: "waiver-expired",
        scope: a.scope,
        detail: `${c.actor} accepted ${c.check} until ${c.until}, which has passed`
      }), a;
    let { actor: d, until: l, reason: f, url: p } = c;
    return { ...a, waiver: { by: d, until: l, reason: f, ...p === void 0 ? {} : { url: p } } };
  }), o = s.map(zt).reduce(Pr, "pass");
  return {
    ...e,
    verdict: o,
    exitCode: Lr(o, r),
    checks: s,
    findings: [...e.findings, ...i]
  };
}
function f2({ check: e, match: t }, n) {
  return (n.of === "budget" ? n.metric : n.check) === e && Ds(t, n.scope);
}

// src/domain/wants-comment.ts
function In({ comment: e }, t, n) {
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
var p2 = { ofCase: 20, ofDevice: 8e3, years: 2 };
function qc(e, t = p2) {
  let n = e.flat().toSorted($c), r = h2(n[0]?.at ?? "", t.years), i = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map(), o = [];
  for (let a of n) {
    if (a.at < r || o.length === t.ofDevice) break;
    let u = m2(a);
    if (i.has(u)) continue;
    i.add(u);
    let c = Me([a.key, a.side]), d = s.get(c) ?? 0;
    s.set(c, d + 1), d < t.ofCase && o.push(a);
  }
  return o.sort((a, u) => hr(a.key, u.key) || $c(u, a));
}
function m2({ key: e, environment: t, side: n, commit: r, session: i, modelSha256: s }) {
  return Me([e, t, n, r, i, s]);
}
function $c(e, t) {
  return _r(e.at, t.at) || _r(e.session, t.session) || _r(e.side, t.side) || _r(Me(e), Me(t));
}
function _r(e, t) {
  return e === t ? 0 : e < t ? 1 : -1;
}
function h2(e, t) {
  return `${String(Number(e.slice(0, 4)) - t).padStart(4, "0")}${e.slice(4)}`;
}

// src/domain/history/record.ts
function dN({ baseSha: e, headSha: t }, { cases: n, sessions: r }, i, s) {
  return n.filter(({ gated: a }) => a).flatMap((a) => {
    let u = Ms(r, a.key.device);
    if (u === void 0) return [];
    let c = An(a.launches, 1);
    return oe.flatMap((d) => {
      let l = ks(i, a.key.model, d, a.key.variant), f = c.flatMap((y) => y[d] ?? []);
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
          p50Ns: f.map((y) => Uc(y["latency-p50"])),
          p90Ns: f.map((y) => Uc(y["latency-p90"])),
          ...s
        }
      ];
    });
  });
}
function Uc(e) {
  return Math.max(1, Math.round(Math.exp(e)));
}
function Ms(e, t) {
  let n = e.filter((s) => s.round === 1 && ie(s.device, t)), [r, ...i] = n.map(({ environment: s }) => s);
  return i.every((s) => Me(s) === Me(r)) ? r : void 0;
}
function ks(e, t, n, r) {
  let i = e.models.find((o) => o.model === t)?.[n], s = i?.status === "present" ? i.variants.find((o) => o.variant === r) : void 0;
  return s?.status === "converted" ? s.file.sha256 : void 0;
}

// src/domain/history/trend.ts
function jc(e, t) {
  return e.filter((n) => n.side === "candidate" && $r(t, n)).map(Xc);
}
function Vc(e, t) {
  let n = e.filter(({ side: i }) => i === "candidate"), r = new Set(n.filter((i) => $r(t, i)).map(({ commit: i }) => i));
  return new Set(n.map(({ commit: i }) => i).filter((i) => !r.has(i))).size;
}
function zc(e, t) {
  let n = Map.groupBy(
    e.filter((o) => $r(t, o)),
    ({ modelSha256: o }) => o
  ), [r, i, s] = [0, 0, 0];
  for (let o of n.values()) {
    let a = o.map(Wc);
    if (a.length < 2) continue;
    let u = a.reduce((c, d) => c + d, 0) / a.length;
    r += a.reduce((c, d) => c + (d - u) ** 2, 0), i += a.length - 1, s += a.length;
  }
  return i === 0 ? void 0 : { logSd: Math.sqrt(r / i), sessions: s };
}
function Hc(e, t, n) {
  let r = e.filter((s) => s.modelSha256 === n), i = r.findLast((s) => $r(t, s));
  return i !== void 0 ? { last: Xc(i) } : e.length === 0 ? { lacking: "no-record" } : t === void 0 ? { lacking: "no-environment" } : { lacking: r.length === 0 ? "other-file" : "other-environment" };
}
function $r(e, t) {
  return e !== void 0 && Me(e) === Me(t.environment);
}
function Xc(e) {
  let { commit: t, at: n, run: r } = e;
  return { commit: t, day: n.slice(0, 10), p50Ns: Math.exp(Wc(e)), ...r === void 0 ? {} : { run: r } };
}
function Wc({ p50Ns: e }) {
  return St(e.map(Math.log))?.mean ?? Number.NaN;
}

// src/domain/history/case-history.ts
function Gc({ cases: e, sessions: t }, n, r) {
  let i = Mn(r, ({ key: s }) => s);
  return e.filter(({ gated: s }) => s).map((s) => {
    let { key: o } = s, a = qc([i.get(o)]), u = Ms(t, o.device), c = zc(a, u);
    return {
      key: o,
      baseline: g2(
        s,
        Hc(a, u, ks(n, o.model, "baseline", o.variant))
      ),
      trend: jc(a, u),
      otherEnvironments: Vc(a, u),
      ...c === void 0 ? {} : { noise: c }
    };
  });
}
function g2({ identical: e, baseline: { status: t } }, n) {
  return e ? { of: "same-bytes" } : t === "measured" ? { of: "same-session" } : t === "absent" ? { of: "no-model" } : { of: "not-measured", status: t, ...n };
}

// src/stages/history.ts
async function Yc({ history: e, workspace: t, progress: n }, r, i, s) {
  let o = i.cases.filter(({ gated: d }) => d);
  if (o.length === 0) return;
  let a = w2(o.map(({ key: d }) => d.device)), u = (d) => ({
    cases: Gc(i, s, d)
  }), c = e === void 0 ? u([]) : await e.files().then(async (d) => Promise.all(a.map((l) => y2(d, l)))).then((d) => u(d.flat())).catch((d) => {
    let l = d instanceof Error ? d.message : String(d);
    return n.warn(`The history of main could not be read, so the report shows none: ${l}`), { ...u([]), unreadable: l };
  });
  return await t.write("history", r, ["variants", "measurements"], c), c;
}
async function y2(e, t) {
  let n = await e.read(Da(t));
  return n === void 0 ? [] : Ea(t, n);
}
function w2(e) {
  return e.filter((t, n) => e.findIndex((r) => ie(t, r)) === n);
}

// src/stages/waivers.ts
var v2 = "waivers.json";
async function Jc({ decisions: e, commit: t, today: n, workspace: r, progress: i }, s) {
  if (e === void 0) return;
  let o = await b2(e, t).then((a) => ({ asOf: n, waivers: a })).catch((a) => {
    let u = a instanceof Error ? a.message : String(a);
    return i.warn(`Accepted findings could not be read, so none is applied: ${u}`), { asOf: n, waivers: [], unreadable: u };
  });
  return await r.write("waivers", s, [], o), o;
}
async function b2(e, t) {
  return (await D2(await e.files())).filter((r) => r.commit === void 0 || r.commit === t);
}
async function D2(e) {
  let t = await e.read(v2);
  return t === void 0 ? [] : ba.parse(JSON.parse(t)).waivers;
}

// src/stages/conclude.ts
async function Kc(e) {
  let { workspace: t } = e, { subject: n, evidence: r, deviceRuns: i, decision: s } = await E2(t);
  await t.write("measurements", n, ["plan", "device-runs"], s.measurements);
  let o = ["settings", "changes", "variants", "accuracy", "plan", "measurements"], a = await es(t, "app-bundle");
  await t.write("comparison", n, [...o, ...a], s.comparison);
  let u = await Jc(e, n), c = await Yc(e, n, s.measurements, r.variants), d = Br(e, n, r, C2(s, u, r), c), l = i.runs.map(({ billedMinutes: y }) => y), f = l.filter((y) => y !== void 0), p = f.reduce((y, v) => y + v, 0);
  return A2(e, f.length < l.length || f.length === 0 ? d : { ...d, billedMinutes: p });
}
async function E2(e) {
  let t = await Ns(e), { subject: n, body: r } = await e.read("device-runs", "run"), i = await xs(e, r.runs), s = je(
    t,
    i.filter(({ run: u }) => u.round === 1),
    void 0
  ), a = i.some(({ run: u }) => u.round === 2) ? je(t, i, Or(t.plan, s.verdict)) : s;
  return { subject: n, evidence: t, deviceRuns: r, decision: a };
}
function C2(e, t, { settings: n }) {
  return t === void 0 ? e : { ...e, verdict: _c(e.verdict, t, n.settings.onInconclusive) };
}
async function A2(e, t) {
  let { workspace: n, pullRequest: r, progress: i } = e, { verdict: s } = t, o = await es(n, "waivers");
  await n.write("verdict", t.subject, ["settings", "accuracy", "comparison", ...o], s);
  let a = Oa(t), u = await n.writeText("comment.md", a), c = await n.writeText("summary.md", Sa(t)), d = In(t.settings.settings, t.changes, s), l = await r?.publish(a, { as: "report", begin: d });
  return l?.status === "skipped" && l.expected !== !0 && i.warn(`The comment was not posted: ${l.reason}`, l.fix), { verdict: s, input: t, comment: u, summary: c, published: l };
}

// src/domain/legs.ts
function Zc(e) {
  return Math.min(10, Math.ceil(e.filter(ed).length / 4));
}
function Qc({ number: e, of: t }, n) {
  let r = new Map(n.filter(ed).map(({ model: i }, s) => [i, s]));
  return n.filter(({ model: i }) => (r.get(i) ?? 0) % t === e - 1);
}
function ed({ change: e }) {
  return e !== "unchanged";
}

// src/stages/adopted-files.ts
async function nd(e) {
  let { litert: t, adopted: n, model: r, into: i, signal: s, onDone: o } = e, a = [];
  for (let c of e.wanted ?? be.filter((d) => d !== "as-is")) {
    let d = n.get(`variants/${r}/candidate/${c}.tflite`);
    a.push(d === void 0 ? { variant: c, status: "failed", reason: td } : await u(d, c)), o(c);
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
    return f === void 0 ? { variant: d, status: "failed", reason: td } : { ...f, variant: d };
  }
}
var td = "the fork's own workflow run left no such file; its log says why";

// src/stages/convert.ts
async function id(e) {
  let t = e.changes.filter(({ change: r }) => r !== "unchanged"), n = [];
  for (let r of t) {
    let i = e.progress.start(`Converting ${r.model}`), s = 0, o = (l) => (f) => i.update(s += 1, `${f} of the ${l}`), a = O2(r.model, e.base, e.head), u = (l) => S2(
      e.litert,
      r,
      l,
      a,
      Rn(l === "baseline" ? e.base : e.head, r.model),
      e.signal,
      o(l),
      l === "candidate" ? e.adopted : void 0
    ), [c, d] = await Promise.all([u("baseline"), u("candidate")]);
    i.finish(`${rd(c)} + ${rd(d)} files`), n.push({ model: r.model, baseline: c, candidate: d });
  }
  return n;
}
function Rn(e, t) {
  return e?.models.find((n) => n.name === t);
}
function O2(e, t, n) {
  let r = Rn(n, e)?.variants ?? Rn(t, e)?.variants;
  if (r === void 0) return;
  let i = Object.values((Rn(t, e) ?? Rn(n, e))?.ship ?? {}), s = /* @__PURE__ */ new Set([...r, ...i.map(({ variant: o }) => o)]);
  return be.filter((o) => s.has(o));
}
async function S2(e, t, n, r, i, s, o, a) {
  let u = t[n];
  if (i === void 0) return { status: "absent" };
  if (u.source.status === "absent")
    return n === "baseline" ? { status: "absent" } : { status: "unusable", reason: `the config names ${i.source}, but there is no such file` };
  if (u.source.status === "unreadable") return { status: "unusable", reason: u.source.detail };
  let { kind: c, file: d } = u.source;
  if (c === "npz" || c === "other")
    return { status: "unusable", reason: `${i.source} is not a model: a source is a SavedModel folder, or a .keras, .h5 or .tflite file` };
  let l = i.calibration !== void 0 && u.calibration?.status === "present" ? { data: u.calibration.file, samples: i.calibration.samples } : void 0, f = `variants/${t.model}/${n}`;
  return a !== void 0 && c !== "tflite" ? nd({ litert: e, adopted: a, model: t.model, wanted: r, into: f, signal: s, onDone: o }) : e.convert({
    source: d,
    kind: c,
    variants: r,
    calibration: l,
    into: f,
    signal: s,
    onDone: ({ variant: p }) => o(p)
  });
}
function rd(e) {
  return e.status === "present" ? e.variants.filter(({ status: t }) => t === "converted").length : 0;
}

// src/stages/detect.ts
var T2 = ["source", "calibration", "evaluation"];
async function ad(e, t, n, r) {
  let i = [...new Set([...ut(t), ...ut(n)].map(({ name: c }) => c))].sort(), s = r.start("Looking for changed models", i.length), o = [];
  for (let [c, d] of i.entries()) {
    let l = ut(t).find((p) => p.name === d), f = ut(n).find((p) => p.name === d);
    o.push(await N2(e, d, l, f)), s.update(c + 1, d);
  }
  let a = await M2(e, t, n, o), u = a.filter(({ change: c }) => c !== "unchanged").length;
  return s.finish(`${u} of ${a.length} changed`), a;
}
function ut(e) {
  return e?.models ?? [];
}
async function N2(e, t, n, r) {
  let i = [];
  for (let u of T2) {
    let [c, d] = [
      await Pn(e, "baseline", n, u),
      await Pn(e, "candidate", r, u)
    ];
    c !== d && i.push(u);
  }
  n !== void 0 && r !== void 0 && sd(n) !== sd(r) && i.push("settings");
  let s = await Pn(e, "baseline", n, "source") !== void 0, o = x2(s, r !== void 0, i.length > 0), a = n !== void 0 && r !== void 0 && n.source !== r.source && !i.includes("source");
  return {
    model: t,
    change: o,
    differs: i,
    ...a ? { renamedFrom: n.source } : {},
    baseline: Is,
    candidate: Is
  };
}
async function ud(e, t, n, r) {
  let i = [];
  for (let s of r) {
    let o = ({ name: a }) => a === s.model;
    s.change === "unchanged" ? i.push(s) : i.push({
      ...s,
      baseline: await od(e, "baseline", ut(t).find(o)),
      candidate: await od(e, "candidate", ut(n).find(o))
    });
  }
  return i;
}
function x2(e, t, n) {
  return t ? e ? n ? "modified" : "unchanged" : "added" : "deleted";
}
var Is = { source: { status: "absent" } };
function cd(e, t) {
  return t === "source" ? e?.source : e?.[t]?.data;
}
async function Pn(e, t, n, r) {
  let i = cd(n, r);
  return i === void 0 ? void 0 : await e.identity(t, i);
}
function sd(e) {
  return JSON.stringify([e.variants ?? [], e.calibration?.samples ?? 0]);
}
async function od(e, t, n) {
  if (n === void 0) return Is;
  let r = async (a) => {
    let u = cd(n, a);
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
async function M2(e, t, n, r) {
  let i = /* @__PURE__ */ new Map();
  for (let o of r.filter(({ change: a }) => a === "added")) {
    let a = ut(n).find(({ name: c }) => c === o.model), u = await Pn(e, "candidate", a, "source");
    for (let c of r.filter(
      ({ change: d, model: l }) => d === "deleted" && ![...i.values()].includes(l)
    )) {
      let d = ut(t).find(({ name: l }) => l === c.model);
      if (!(u === void 0 || await Pn(e, "baseline", d, "source") !== u)) {
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
async function ld(e) {
  let t = [];
  for (let n of e.variants) {
    let r = e.changes.find(({ model: s }) => s === n.model), i = e.settings.models.find(({ name: s }) => s === n.model);
    r === void 0 || i === void 0 || t.push(await k2(e, r, i, n));
  }
  return t;
}
async function k2(e, t, n, r) {
  let i = Rs(r.baseline).length + Rs(r.candidate).length, s = e.progress.start(`Evaluating ${t.model}`, i), o = 0, a = (v, S) => R2(
    e,
    t,
    v,
    r[v],
    n.evaluation?.metric,
    S,
    (A) => s.update(o += 1, `${A} of the ${v}`)
  ), u = (v) => t[v].evaluation, c = u("baseline") ?? u("candidate"), [d, l] = await Promise.all([a("baseline", c), a("candidate", c)]), f = t.differs.includes("evaluation") && u("baseline") !== void 0;
  if (!f || !l.some(I2)) {
    s.finish();
    let v = f ? "the change edits the evaluation data; both sides are scored on the base's" : void 0;
    return { model: t.model, sameData: !0, ...v === void 0 ? {} : { note: v }, baseline: d, candidate: l };
  }
  let p = await a("candidate", u("candidate"));
  return s.finish("each side on its own data"), { model: t.model, sameData: !1, note: "the base's evaluation data does not fit the candidate, so each side is scored on its own data", baseline: d, candidate: p };
}
function I2({ task: e }) {
  return e.status === "failed" && e.cause === "data";
}
function Rs(e) {
  return e.status !== "present" ? [] : e.variants.flatMap((t) => t.status === "converted" ? [{ variant: t.variant, file: t.file }] : []);
}
async function R2(e, t, n, r, i, s, o) {
  let a = Rs(r);
  if (a.length === 0) return [];
  let u = i?.kind === "built-in" ? P2(s) : void 0, c = i?.kind === "command" && e.fromStranger, d = await e.litert.evaluate({
    models: a,
    reference: ["float32", "as-is"].find((l) => a.some(({ variant: f }) => f === l)),
    data: dd(s),
    calibration: dd(t[n].calibration),
    metric: u === void 0 && !c ? i : void 0,
    signal: e.signal,
    onDone: o
  });
  return c ? d.map((l) => ({ ...l, task: { status: "failed", cause: "command", reason: L2 } })) : u === void 0 ? d : d.map((l) => ({ ...l, task: { status: "failed", cause: "data", reason: u } }));
}
function dd(e) {
  return e?.status === "present" ? e.file : void 0;
}
function P2(e) {
  if (e?.status !== "present")
    return e?.status === "unreadable" ? e.detail : "the config names evaluation data, but there is no such file";
}
var L2 = "the change comes from a fork, and the repository's own command is not run on a stranger's files";

// src/stages/make-inputs.ts
async function fd(e) {
  let t = /* @__PURE__ */ new Map(), n = [], r = e.progress.start("Preparing inputs");
  for (let { model: i, ...s } of e.variants) {
    let o = e.changes.find((c) => c.model === i), a = o?.baseline.evaluation ?? o?.candidate.evaluation, u = a?.status === "present" ? a.file : void 0;
    for (let c of oe) {
      let d = s[c];
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

// src/config/devices-lock.ts
var qr = "edgegate.devices.lock", F2 = [
  "# Which phones `devices:` stands for. Commit it: a run then asks for the same phones, and says when one is gone.",
  "# requirement = farm platform model version"
];
function pd(e) {
  let t = e.map(
    ({ asked: n, platform: r, device: i }) => `${n} = ${i.farm} ${r} ${i.model} ${i.osVersion}`
  );
  return `${[...F2, ...t].join(`
`)}
`;
}
function md(e) {
  let t = [];
  for (let [n, r] of e.split(/\r?\n/).entries()) {
    if (r.trim() === "" || r.startsWith("#")) continue;
    let [, i, s, o, a, u] = /^(\S.*) = (\S+) (\S+) (\S+) (\S+)$/.exec(r) ?? [], c = ca.safeParse(o);
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
function hd(e) {
  let { plan: t, settings: n } = e;
  if (n.settings.spend.whenAlreadyFailing === "measure") return t;
  let { verdict: r } = je(e, [], void 0), i = r.checks.find((o) => zt(o) === "fail");
  if (i === void 0) return t;
  let s = `not measured: ${B2(i)} already exceeds its limit (spend.when-already-failing: skip)`;
  return Fr(t, (o, { platform: a }) => a === "host" ? void 0 : s);
}
var B2 = (e) => e.of === "budget" ? e.metric : e.check;

// src/domain/devices/default-set.ts
var gd = {
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
function vd(e) {
  let { farm: t, requirements: n } = e, r = n ?? ["android", "ios"].flatMap((c) => e.platforms.has(c) ? gd[c] : []), i = [], s = [], o = [], a = [], u = e.locked.filter(({ device: c }) => c.farm === t);
  for (let c of r) {
    let d = gr(c), l = u.findIndex((v) => v.asked === d), [f] = l < 0 ? [] : u.splice(l, 1), p = e.offered.filter(({ device: v }) => !i.some((S) => _2(v, S.device, c))), y = $2(c, e, f, p);
    if (y.device === void 0) {
      o.push({ kind: "missing", asked: d, reason: y.reason }), n !== void 0 && s.push({
        device: { farm: t, model: c.model ?? d, osVersion: c.version ?? "any version" },
        platform: Ps(c) ?? "android",
        reason: y.reason
      });
      continue;
    }
    y.reason !== void 0 && o.push({ kind: "replaced", asked: d, reason: y.reason, device: y.device.device }), i.push(y.device), a.push({ asked: d, platform: y.device.platform, device: y.device.device });
  }
  return { chosen: i, unavailable: s, notices: o, locked: a };
}
function _2(e, t, { model: n }) {
  return n === void 0 ? e.model === t.model : ie(e, t);
}
function $2(e, t, n, r) {
  let i = r.filter((v) => yd(v, e)).toSorted(Ia), s = i.filter((v) => qt(v) === void 0), o = n && i.find(({ device: v }) => ie(v, n.device));
  if (o !== void 0 && qt(o) === void 0) return { device: o };
  if (n !== void 0) {
    let v = o === void 0 ? "left the catalog" : `is locked, but ${qt(o)}`, S = `${Ln(n.device)} ${v}`, A = Ar(n.device, s) ?? s[0] ?? Ar(n.device, wd(r, n.platform));
    return A === void 0 ? { device: void 0, reason: S } : { device: A, reason: S };
  }
  let [a] = s;
  if (a !== void 0) return { device: a };
  let u = e.model === void 0 ? void 0 : i.find((v) => v.facts?.capacity !== "none");
  if (u !== void 0) return { device: u, reason: `it was named, although ${qt(u)}` };
  if (e.model === void 0) {
    let [v] = i;
    return { device: void 0, reason: (v === void 0 ? "no phone like this is offered" : qt(v)) ?? "no phone like this is offered" };
  }
  let c = { farm: t.farm, model: e.model, osVersion: e.version ?? "0" }, d = t.offered.filter(({ device: v }) => v.model === e.model), l = d.map(({ device: v }) => v.osVersion).toSorted(ka), f = d.some((v) => yd(v, e) && !r.includes(v)), p = d.length === 0 ? `${Ln(c)} left the catalog` : i.length > 0 ? `the farm has no ${Ln(c)} at the moment` : f ? `${Ln(c)} is asked for already` : `${Ln(c)} is offered with ${l.join(", ")} only`, y = Ar(c, wd(r, Ps(e)));
  return y === void 0 ? { device: void 0, reason: p } : { device: y, reason: p };
}
function yd(e, t) {
  let { device: n, platform: r, facts: i } = e, { model: s, version: o, tier: a, soc: u, android: c, ios: d, form: l = "physical" } = t, f = wn(n, r), p = Ps(t);
  return (p === void 0 || r === p) && (i?.form ?? "physical") === l && (s === void 0 || n.model === s) && (o === void 0 || n.osVersion === o) && (a === void 0 || f !== void 0 && Cr(f) === a) && (u === void 0 || Aa(n, r, i) === u) && (c === void 0 || Zi(n.osVersion, c)) && (d === void 0 || Zi(n.osVersion, d));
}
function Ps({ android: e, ios: t, model: n, soc: r }) {
  return t !== void 0 ? "ios" : e !== void 0 ? "android" : n !== void 0 ? wn({ farm: "", model: n, osVersion: "" }, "ios") === void 0 ? void 0 : "ios" : r === void 0 ? "android" : void 0;
}
function wd(e, t) {
  return e.filter(
    (n) => (t === void 0 || n.platform === t) && n.facts?.form !== "virtual"
  );
}
function Ln({ model: e, osVersion: t }) {
  return t === "0" ? e : `${e} ${t}`;
}

// src/stages/choose-devices.ts
async function bd(e, t) {
  let n = await e.devices();
  if (e.offers === "own") return { devices: n, notices: [], locked: [] };
  let { settings: r, lockedDevices: i = [] } = t, { chosen: s, unavailable: o, notices: a, locked: u } = vd({
    farm: e.name,
    offered: n,
    requirements: r.devices,
    locked: i,
    platforms: q2(r)
  }), c = o.map(({ device: d, platform: l, reason: f }) => ({ device: d, platform: l, unavailable: f }));
  return { devices: [...s, ...c], notices: a, locked: u };
}
function q2({ models: e }) {
  let t = nt.filter((n) => n !== "host" && e.some(({ ship: r }) => r[n] !== void 0));
  return new Set(t.length === 0 ? ["android"] : t);
}

// src/domain/expected-time.ts
function Dd({ devices: e }) {
  let t = e.flatMap(({ platform: i, request: s }) => s === void 0 ? [] : [{ platform: i, request: s }]), n = t.map(({ request: i }) => {
    let s = [...Ut(i, kn).values()].reduce((o, a) => o + a, 0);
    return Math.min(s, i.sessionTimeBoxNs ?? s);
  }), r = t.filter(({ platform: i }) => i !== "host").length;
  return { phones: r, thisComputer: r < t.length, likelyNs: Math.max(0, ...n) };
}

// src/stages/comment-life.ts
async function b1(e, { settings: t, changes: n }) {
  let r = In(t.settings, n, void 0), i = n.models.filter(({ change: s }) => s !== "unchanged").map(({ model: s }) => s);
  await e.pullRequest?.publish(Na(i, e), { as: "measuring", begin: r });
}
async function Ed(e, t, n) {
  let r = Dd(n.plan);
  if (e.pullRequest === void 0 || r.phones === 0 && !r.thisComputer) return;
  let i = In(n.settings.settings, n.changes, void 0), s = Br(e, t, n, je(n, [], void 0), void 0);
  await e.pullRequest.publish(xa({ input: s, expected: r }), { as: "measuring", begin: i });
}
async function Cd(e, t) {
  try {
    return await t();
  } catch (n) {
    let r = Ma(U2(n, e.signal), e);
    throw await e.pullRequest?.publish(r, { as: "stopped", begin: !1 }).catch((i) => {
      e.progress.warn(`The comment could not be ended: ${String(i)}`);
    }), n;
  }
}
function U2(e, t) {
  return t?.aborted === !0 ? { of: "cut-off" } : e instanceof et ? { of: "failure", text: `${e.message}
${e.remedy}` } : { of: "failure", text: "This is a bug of edgegate; the log of the run says more." };
}

// src/stages/plan.ts
var j2 = { devices: [], notices: [], locked: [] };
async function Ad(e) {
  let { workspace: t, farm: n, progress: r } = e, [{ subject: i, body: s }, { body: o }, { body: a }, { body: u }, { body: c }] = await Promise.all([
    t.read("settings", "prepare"),
    t.read("changes", "prepare"),
    t.read("variants", "prepare"),
    t.read("accuracy", "prepare"),
    t.read("model-inputs", "prepare")
  ]), d = a.models.length === 0 ? j2 : await bd(n, s);
  d.locked.length > 0 && await t.writeText(qr, pd(d.locked));
  let l = `${i.baseSha.slice(0, 12)}-${i.headSha.slice(0, 12)}`, { devices: f, notices: p } = d, y = lu({ settings: s, changes: o, variants: a, inputs: c.models, devices: f, requestIdSeed: l }), v = {
    settings: s,
    changes: o,
    variants: a,
    accuracy: u,
    plan: p.length === 0 ? y : { ...y, deviceNotices: p },
    apps: []
  }, S = f.length === 0 ? v.plan : await Pc(e, hd(v), s.settings);
  V2(S, r), await t.write("plan", i, ["settings", "changes", "variants", "accuracy", "model-inputs"], S), await Ed(e, i, { ...v, plan: S });
}
function V2({ devices: e, spend: t }, n) {
  if (t === void 0) return;
  let r = e.filter(({ request: o }) => o !== void 0).length, i = (o) => `$${(o / 100).toFixed(2)}`, s = e.flatMap(({ cases: o }) => o.filter(({ unplanned: a }) => a !== void 0)).length;
  n.note(
    `${r} phones: likely ${i(t.likelyCents)} (${i(t.likelyAfterFreeCents)} after free minutes), at most ${i(t.worstCents)}${s === 0 ? "" : `; ${s} cases are left out`}.`
  );
}

// src/config/changed-budgets.ts
function Td(e, t) {
  let [n, r] = [Od(e), Od(t)], s = [.../* @__PURE__ */ new Set([...n.keys(), ...r.keys()])].flatMap((o) => {
    let [a, u] = [n.get(o), r.get(o)], c = W2(a ?? u);
    return a === void 0 && u === void 0 ? [] : a === void 0 ? [{ path: c, head: jr(u), loosens: u !== void 0 && H2(u, t) }] : u === void 0 ? [{ path: c, base: jr(a), loosens: X2(a, e) }] : wr(a) === wr(u) ? [] : [{ path: c, base: jr(a), head: jr(u), loosens: Ls(a, u) }];
  });
  return s.length > 0 ? s : z2([...n.values()], [...r.values()]);
}
function Od(e) {
  let t = /* @__PURE__ */ new Map();
  for (let n of e) {
    let r = Nd(n);
    t.delete(r), t.set(r, n);
  }
  return t;
}
function Nd({ metric: e, kind: t, match: n }) {
  return JSON.stringify([e, t, ...fa.map((r) => n?.[r] ?? null)]);
}
function z2(e, t) {
  let n = (i) => i.filter(({ match: s }) => s).map(Nd).join();
  if (n(e) === n(t)) return [];
  let r = (i) => [...new Set(i.filter(({ match: s }) => s).map(({ match: s }) => Gi(s)))].join("; ");
  return [{ path: "overrides", base: r(e), head: r(t), loosens: !0 }];
}
function H2(e, t) {
  return xd(e, t).some((n) => Ls(n, e));
}
function X2(e, t) {
  if (e.level === "off") return !1;
  let n = xd(e, t);
  return n.length === 0 || n.some((r) => Ls(e, r));
}
function xd(e, t) {
  let n = t.indexOf(e);
  return t.slice(0, n).filter(
    ({ metric: r, kind: i, match: s }) => r === e.metric && i === e.kind && pa(s, e.match) !== "none"
  );
}
var Ur = { off: 0, warn: 1, error: 2 };
function Ls(e, t) {
  if (Ur[t.level] !== Ur[e.level]) {
    if (Ur[t.level] < Ur[e.level]) return !0;
    if (e.level === "off") return !1;
  }
  if ((t.floor ?? 0) > (e.floor ?? 0)) return !0;
  let [n, r] = [Sd(e), Sd(t)];
  return e.limit.of !== t.limit.of ? !0 : e.kind === "min" ? r < n : r > n;
}
function Sd({ limit: e, reserve: t }) {
  return e.of === "relative" ? e.fraction : e.value - (t ?? 0);
}
function jr(e) {
  return e === void 0 ? "" : wr(e);
}
function W2(e) {
  if (e === void 0) return "budgets";
  let t = Gi(e.match);
  return t === "" ? `budgets.${e.metric}.${e.kind}` : `overrides (${t}) ${e.metric}.${e.kind}`;
}

// src/config/changed-settings.ts
function Pd(e, t) {
  return [
    ...J2(e, t),
    ...Q("delegates", e.delegates.join(", "), t.delegates.join(", "), !1),
    // Neither runtime is the faster one on every model.
    ...Q("runtime.android", e.runtime.android, t.runtime.android, !0),
    ...Q("runtime.ios", e.runtime.ios, t.runtime.ios, !0),
    ...Q("firebase.project", e.firebase?.project, t.firebase?.project, !1),
    ...Q("firebase.bucket", e.firebase?.bucket, t.firebase?.bucket, !1),
    ...G2(e, t),
    ...Y2(e, t),
    ...Td(e.budgets, t.budgets),
    ...K2(e, t),
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
      Md(e.minimumEffect),
      Md(t.minimumEffect),
      t.minimumEffect > e.minimumEffect
    )
  ];
}
function G2(e, t) {
  let [n, r] = [e.devices, t.devices].map((s) => s?.map(gr)), i = r === void 0 || (n ?? []).every((s) => r.includes(s));
  return Q("devices", n?.join("; ") ?? "the default set", r?.join("; ") ?? "the default set", !i);
}
function Y2(e, t) {
  let [n, r] = [e.spend, t.spend];
  return [
    ...Q("spend.max-per-pull-request", Vr(n.maxPerPullRequestCents), Vr(r.maxPerPullRequestCents), !1),
    ...Q("spend.max-per-day", Vr(n.maxPerDayCents), Vr(r.maxPerDayCents), !1),
    ...Q("spend.when-already-failing", n.whenAlreadyFailing, r.whenAlreadyFailing, !1)
  ];
}
function J2(e, t) {
  return e.models.flatMap((n) => {
    let r = t.models.find(({ name: o }) => o === n.name), i = `models.${n.name}`;
    if (r === void 0) return [{ path: i, base: n.source, loosens: !0 }];
    let s = nt.flatMap((o) => {
      let [a, u] = [n.ship[o], r.ship[o]];
      return Q(`${i}.ship.${o}`, Id(a), Id(u), a !== void 0 && u === void 0);
    });
    return [...Q(`${i}.evaluation`, Rd(n), Rd(r), !0), ...s];
  });
}
function K2(e, t) {
  let [n, r] = [e.measure, t.measure], i = (o) => Q(`measure.${o}`, String(n[o]), String(r[o]), r[o] < n[o]), s = (o, a) => Q(`measure.${o}`, kd(n[a]), kd(r[a]), a === "gatedTimeBoxNs" && r[a] < n[a]);
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
var Vr = (e) => yr({ dimension: "money", value: e }), Md = (e) => yr({ dimension: "share", value: e }), kd = (e) => yr({ dimension: "duration", value: e });
function Id(e) {
  return e && `${e.variant} with ${e.delegates.join(", ")}`;
}
function Rd({ evaluation: e }) {
  return e && `${Z2(e.metric)}${e.data === void 0 ? "" : ` on ${e.data}`}`;
}
function Z2(e) {
  return e.kind === "built-in" ? e.name : `${e.command} (at most ${e.timeoutSeconds} s)`;
}

// src/stages/settings.ts
async function Fd(e, t) {
  let n = await Ld(e, "baseline", t), r = await Ld(e, "candidate", t), [i, s] = [n?.settings, r?.settings], { settings: o, assumedRuntimes: a = [] } = n ?? r ?? {};
  if (o === void 0) throw T.configMissing(t);
  let u = await Q2(e, t), c = new Set(o.models.map(({ name: l }) => l)), d = s?.models.filter(({ name: l }) => !c.has(l)) ?? [];
  return {
    base: i,
    head: s,
    body: {
      settings: { ...o, models: [...o.models, ...d] },
      ...u === void 0 ? {} : { lockedDevices: u },
      ...a.length === 0 ? {} : { assumedRuntimes: a },
      decidedBy: i === void 0 ? "head" : "base",
      changedByHead: i === void 0 || s === void 0 ? [] : Pd(i, s)
    }
  };
}
async function Q2(e, t) {
  let n = `${t.slice(0, t.lastIndexOf("/") + 1)}${qr}`, r = await e.readText("baseline", n) ?? await e.readText("candidate", n);
  if (r === void 0) return;
  let i = md(r);
  if (i.status === "read") return i.devices;
  throw T.configInvalid([`${n}:${i.line}:1: ${i.seen}.`]);
}
async function Ld(e, t, n) {
  let r = await e.readText(t, n);
  if (r === void 0) return;
  let i = vr(r, n);
  if (i.status === "read") {
    let { settings: s, assumedRuntimes: o } = i;
    return { settings: s, assumedRuntimes: o };
  }
  throw T.configInvalid(
    i.problems.map(br),
    t === "baseline" ? `at the base commit ${e.subject.baseSha}` : ""
  );
}

// src/stages/prepare.ts
async function Bd(e, t) {
  await ew(e, t), await Ad(e);
}
async function ew(e, t) {
  let { workspace: n, litert: r, progress: i, signal: s } = e;
  await n.clear();
  let o = await e.repository.open(t.base, t.head, n, s), { subject: a } = o, { base: u, head: c, body: d } = await Fd(o, t.configFile);
  await n.write("settings", a, [], d);
  let l = await ad(o, u, c, i), f = t.leg === void 0 ? l : Qc(t.leg, l), p = { models: await ud(o, u, c, f) };
  await n.write("changes", a, ["settings"], p);
  let y = await t.adopted?.(Zc(l)), v = {
    models: await id({ litert: r, changes: p.models, base: u, head: c, adopted: y, progress: i, signal: s })
  };
  await n.write("variants", a, ["settings", "changes"], v);
  let S = {
    models: await ld({
      litert: r,
      changes: p.models,
      variants: v.models,
      settings: d.settings,
      fromStranger: y !== void 0,
      progress: i,
      signal: s
    })
  };
  await n.write("accuracy", a, ["settings", "changes", "variants"], S);
  let A = {
    models: await fd({ litert: r, changes: p.models, variants: v.models, progress: i, signal: s })
  };
  await n.write("model-inputs", a, ["settings", "changes", "variants"], A);
}

// src/stages/gate.ts
async function nx(e, t) {
  return Cd(e, async () => (await Bd(e, t), await za(e), await Bc(e), Kc(e)));
}

// src/entrypoints/settings-on-disk.ts
import { readFile as tw } from "node:fs/promises";
async function ux(e) {
  let t = await tw(e, "utf8").catch(() => {
    throw T.configMissing(e);
  }), n = vr(t, e);
  if (n.status === "invalid") throw T.configInvalid(n.problems.map(br));
  return n.settings;
}

// src/entrypoints/wire.ts
import { existsSync as zA } from "node:fs";
import { join as Lt, resolve as HA } from "node:path";
import XA from "node:process";

// src/adapters/apps/android/builder.ts
import { createHash as s0 } from "node:crypto";
import { copyFile as o0, mkdir as a0 } from "node:fs/promises";
import { dirname as hl } from "node:path";

// src/adapters/apps/android/base.ts
import { createHash as aw } from "node:crypto";
import { mkdir as uw, rm as cw, stat as dw } from "node:fs/promises";
import { dirname as lw, join as zr, relative as fw } from "node:path";
import { fileURLToPath as pw } from "node:url";

// src/adapters/apps/android/source-files.ts
import { createHash as nw } from "node:crypto";
import { readdir as rw, readFile as iw } from "node:fs/promises";
import { join as sw, relative as ow } from "node:path";
async function Se(e) {
  return (await rw(e, { recursive: !0, withFileTypes: !0 }).catch(
    (n) => {
      if (n.code === "ENOENT") return [];
      throw n;
    }
  )).filter((n) => n.isFile()).map((n) => sw(n.parentPath, n.name)).sort();
}
async function Wt(e, t) {
  let n = nw("sha256");
  for (let r of t) {
    let i = await iw(r);
    n.update(`${ow(e, r).replaceAll("\\", "/")} ${i.length}
`).update(i);
  }
  return n.digest("hex");
}

// src/adapters/apps/android/base.ts
async function $d(e, t) {
  let { cacheFolder: n, makeOnce: r, progress: i, signal: s } = t, o = [e.appSha256, e.tools, await hw()].join(`
`), a = aw("sha256").update(o).digest("hex").slice(0, 16), u = zr(n, "android", a);
  await r(u, (l) => mw(e, l, i), {
    signal: s,
    onWait: () => i.note("Another edgegate is building the Android app; waiting for it.")
  });
  let [c, d] = await Promise.all([_d(zr(u, "app")), _d(zr(u, "driver"))]);
  return { app: c, driver: d, runtimeBytes: await gw(c) };
}
async function mw(e, t, n) {
  let r = zr(t, "work"), i = n.start("Building the Android app (once)", e.steps), s = 0;
  try {
    await uw(r), await e.make(t, r, (o) => i.update(s++, o)), await cw(r, { recursive: !0 }), i.finish();
  } catch (o) {
    throw i.finish("not finished"), o;
  }
}
async function hw() {
  let e = lw(pw(import.meta.url));
  return Wt(e, await Se(e));
}
async function _d(e) {
  return (await Se(e)).map((n) => ({ name: fw(e, n).replaceAll("\\", "/"), path: n }));
}
async function gw(e) {
  let t = {};
  for (let { name: n, path: r } of e) {
    let [, i] = /^lib\/([^/]+)\/[^/]+\.so$/.exec(n) ?? [];
    i !== void 0 && (t[i] = (t[i] ?? 0) + (await dw(r)).size);
  }
  return t;
}

// src/adapters/apps/android/gradle-build.ts
import { createHash as yw } from "node:crypto";
import { cp as ww, mkdir as vw, rm as bw } from "node:fs/promises";
import { basename as Dw, join as Hr, relative as qd } from "node:path";
var Ew = [":app:assembleRelease", ":driver:assembleRelease"], Cw = /^(jvm|\.gradle|build|[^/]+\/build|[^/]+\/src\/test)(\/|$)/;
async function jd(e) {
  let { run: t, sources: n } = e, r = (await Se(n)).filter((o) => Ud(qd(n, o))), i = JSON.stringify({ builtBy: "gradle", ...de["litert-1.4.2"] });
  return {
    appSha256: yw("sha256").update(i).update(await Wt(n, r)).digest("hex"),
    tools: await t("gradle", ["--version", "--quiet"]),
    steps: 3,
    async make(o, a, u) {
      let c = Hr(a, "project");
      await ww(n, c, { recursive: !0, filter: (d) => Ud(qd(n, d)) }), u("Gradle"), await t("gradle", ["--no-daemon", "--console=plain", "--project-dir", c, ...Ew]), u("taking its packages apart");
      for (let d of ["app", "driver"]) await Aw(t, c, d, Hr(o, d));
      u("keeping it");
    }
  };
}
function Ud(e) {
  return !Cw.test(e.replaceAll("\\", "/"));
}
async function Aw(e, t, n, r) {
  let i = await Se(Hr(t, n, "build", "outputs", "apk")), [s, ...o] = i.filter((a) => a.endsWith(".apk"));
  if (s === void 0 || o.length > 0)
    throw T.internal(
      `Gradle made ${s === void 0 ? "no package" : [s, ...o].map((a) => Dw(a)).join(" and ")} of ${n}`
    );
  await vw(r, { recursive: !0 }), await e("jar", ["xf", s], r), await bw(Hr(r, "META-INF"), { recursive: !0, force: !0 });
}

// src/adapters/apps/android/sdkless-build.ts
import { createHash as Xw } from "node:crypto";
import { cp as el, mkdir as tl } from "node:fs/promises";
import { join as se } from "node:path";
import Jd from "node:process";

// src/adapters/apps/android/byte-code.ts
import { mkdir as Vd } from "node:fs/promises";
import { delimiter as Ow } from "node:path";
async function Fs(e) {
  let { run: t, r8: n, androidAll: r, packed: i, given: s, jar: o, into: a } = e, u = (await Promise.all(e.sources.map(Se))).flat().filter((v) => v.endsWith(".java")), c = `${o}.classes`;
  await Vd(c, { recursive: !0 });
  let d = [r, ...i, ...s].join(Ow);
  await t("javac", [...["--release", "8", "-encoding", "UTF-8", "-nowarn", "-Xlint:-options", "-proc:none"], "-cp", d, "-d", c, ...u]), await t("jar", ["cf", o, "-C", c, "."]), await Vd(a, { recursive: !0 });
  let f = ["--lib", r, "--lib", await Sw(t)], p = ["-cp", n, "com.android.tools.r8.D8", "--release", "--min-api", String(e.minSdk), ...f], y = s.flatMap((v) => ["--classpath", v]);
  await t("java", [...p, ...y, "--output", a, o, ...i]);
}
async function Sw(e) {
  let [, t] = /^\s*java\.home = (.+)$/m.exec(await e("java", ["-XshowSettings:properties", "-version"])) ?? [];
  if (t === void 0) throw T.internal("this Java does not say where it is");
  return t.trim();
}

// src/adapters/apps/android/resources.ts
import { chmod as _w, mkdir as Wd, readFile as $w, writeFile as qw } from "node:fs/promises";
import { join as He } from "node:path";

// src/adapters/apps/android/stored-zip.ts
import { createHash as Tw } from "node:crypto";
import { open as Nw, readFile as xw } from "node:fs/promises";
import { crc32 as Mw } from "node:zlib";
var zd = { time: 2081, day: 545 }, Hd = 2 ** 31 - 1, kw = 55605;
async function Xr(e, t, n) {
  let r = await Nw(e, "w");
  try {
    let i = [], s = 0;
    for (let a of [...t].sort((u, c) => u.name < c.name ? -1 : 1)) {
      if (n?.aborted === !0) throw T.aborted();
      let u = await Iw(a), c = Buffer.from(a.name, "utf8"), d = Rw(u, c), l = Lw(s + Xd + c.length, a.name.endsWith(".so") ? 16384 : 4), f = Buffer.concat([Pw(d, l), c, l]);
      if (s + f.length + u.length > Hd) throw T.appTooLarge(Hd);
      await r.writeFile(f), await r.writeFile(u), i.push(Fw(d, s), c), s += f.length + u.length;
    }
    let o = Buffer.concat(i);
    await r.writeFile(Buffer.concat([o, Bw(t.length, o.length, s)]));
  } finally {
    await r.close();
  }
}
async function Iw({ content: e, sha256: t }) {
  if (typeof e != "string") return e;
  let n = await xw(e);
  if (t !== void 0 && Tw("sha256").update(n).digest("hex") !== t)
    throw T.fileChanged(e);
  return n;
}
var Xd = 30;
function Rw(e, t) {
  let n = Buffer.alloc(24);
  return n.writeUInt16LE(10, 0), n.writeUInt16LE(2048, 2), n.writeUInt16LE(0, 4), n.writeUInt16LE(zd.time, 6), n.writeUInt16LE(zd.day, 8), n.writeUInt32LE(Mw(e), 10), n.writeUInt32LE(e.length, 14), n.writeUInt32LE(e.length, 18), n.writeUInt16LE(t.length, 22), n;
}
function Pw(e, t) {
  let n = Buffer.alloc(Xd);
  return n.writeUInt32LE(67324752, 0), e.copy(n, 4), n.writeUInt16LE(t.length, 28), n;
}
function Lw(e, t) {
  let r = (t - (e + 6) % t) % t, i = Buffer.alloc(6 + r);
  return i.writeUInt16LE(kw, 0), i.writeUInt16LE(i.length - 4, 2), i.writeUInt16LE(t, 4), i;
}
function Fw(e, t) {
  let n = Buffer.alloc(46);
  return n.writeUInt32LE(33639248, 0), n.writeUInt16LE(10, 4), e.copy(n, 6), n.writeUInt32LE(t, 42), n;
}
function Bw(e, t, n) {
  let r = Buffer.alloc(22);
  return r.writeUInt32LE(101010256, 0), r.writeUInt16LE(e, 8), r.writeUInt16LE(e, 10), r.writeUInt32LE(t, 12), r.writeUInt32LE(n, 16), r;
}

// src/adapters/apps/android/resources.ts
var Uw = {
  "linux-x64": "prebuilt/linux/aapt2_64",
  "darwin-x64": "prebuilt/macosx/aapt2_64",
  "darwin-arm64": "prebuilt/macosx/aapt2_64"
};
async function Gd(e) {
  let { run: t, apktool: n, framework: r, versions: i, draft: s, host: o } = e, a = Uw[o];
  if (a === void 0)
    throw T.environmentBroken(
      `The Android app can't be built on ${o}: there is no aapt2 for it.`,
      "Use a Linux computer with an x86_64 processor or a Mac; or an Android SDK with Gradle, and `runtime: { android: litert-1.4.2 }`."
    );
  let u = He(s, "aapt2");
  await Wd(u, { recursive: !0 }), await t("jar", ["xf", n, a], u);
  let c = He(u, a);
  await _w(c, 493), await t("jar", ["xf", r, "resources.arsc", "AndroidManifest.xml"], u);
  let d = ["resources.arsc", "AndroidManifest.xml"], l = He(u, "framework.apk");
  return await Xr(
    l,
    d.map((f) => ({ name: f, content: He(u, f) })),
    void 0
  ), {
    async link({ source: f, packageName: p, into: y, java: v }) {
      let S = He(s, `${p}.res.zip`), A = (await Se(He(f, "res"))).length > 0;
      A && await t(c, ["compile", "--dir", He(f, "res"), "-o", S]);
      let N = He(s, `${p}.xml`);
      await qw(N, jw(await $w(He(f, "AndroidManifest.xml"), "utf8"), p));
      let w = ["--min-sdk-version", String(i.minSdk), "--target-sdk-version", String(i.targetSdk)], g = ["--version-code", "1", "--version-name", i.versionName], D = ["--output-to-dir", "-o", y, "--java", v];
      await Wd(y, { recursive: !0 });
      let m = ["link", "-I", l, "--manifest", N, ...w, ...g, ...D];
      await t(c, A ? [...m, S] : m);
    }
  };
}
function jw(e, t) {
  let [n] = /<manifest\b[^>]*>/.exec(e) ?? [];
  if (n === void 0) throw T.internal("a manifest of the Android app has no <manifest>");
  return /\spackage\s*=/.test(n) ? e : e.replace("<manifest", `<manifest package="${t}"`);
}

// src/adapters/apps/android/versions.ts
import { readFile as Vw } from "node:fs/promises";
import { join as zw } from "node:path";
var Hw = tt({
  applicationId: z(),
  versionName: z(),
  minSdk: Ae(),
  targetSdk: Ae()
});
async function Bs(e) {
  return Hw.parse(JSON.parse(await Vw(zw(e, "versions.json"), "utf8")));
}
function Yd({ applicationId: e }) {
  return `${e}.test`;
}

// src/adapters/apps/android/sdkless-build.ts
var _s = ["tensorflow-lite", "tensorflow-lite-api", "tensorflow-lite-gpu", "tensorflow-lite-gpu-api"], nl = [
  "androidx-test-runner",
  "androidx-test-monitor",
  "androidx-test-ext-junit",
  "androidx-test-annotation",
  "androidx-test-storage",
  "androidx-tracing"
], Kd = [..._s, ...nl], Zd = ["junit", "hamcrest", "androidx-concurrent-futures", "androidx-annotation"], Qd = ["arm64-v8a", "armeabi-v7a", "x86_64"];
async function rl(e) {
  let { run: t, packages: n, sources: r, versions: i, signal: s } = e, o = (l) => se(r, l, "src", "main"), a = [...Kd, ...Zd, "gson", "r8", "android-all", "apktool-lib"], u = await n.fetch(a, s), c = (await Promise.all(["core", "app", "driver"].map((l) => Se(o(l))))).flat(), d = Xw("sha256");
  d.update(`${JSON.stringify({ ...i, ...de["tflite-2.16.1"], abis: Qd })}
`);
  for (let l of a) d.update(`${u(l).split("/").slice(-2).join("/")}
`);
  return d.update(await Wt(r, c)), {
    appSha256: d.digest("hex"),
    tools: await t("javac", ["-version"]),
    steps: 5,
    async make(l, f, p) {
      p("unpacking libraries");
      let y = /* @__PURE__ */ new Map();
      for (let h of Kd) y.set(h, await Ww(t, u(h), se(f, h)));
      let v = (h) => h.map((C) => se(y.get(C) ?? "", "classes.jar"));
      for (let h of Qd) await Gw(y, h, se(l, "app", "lib", h));
      p("manifests and resources");
      let S = u("android-all"), A = `${Jd.platform}-${Jd.arch}`, { link: N } = await Gd({ run: t, apktool: u("apktool-lib"), framework: S, versions: i, draft: f, host: A }), w = se(f, "generated"), g = { app: i.applicationId, driver: Yd(i) };
      await N({ source: o("app"), packageName: g.app, into: se(l, "app"), java: w });
      let D = se(f, "generated-driver");
      await N({ source: o("driver"), packageName: g.driver, into: se(l, "driver"), java: D }), await el(se(o("app"), "assets"), se(l, "app", "assets"), { recursive: !0 }).catch(il);
      let m = { run: t, r8: u("r8"), androidAll: S, minSdk: i.minSdk }, b = [...v(_s), u("gson")], E = se(f, "app.jar");
      p("the app's code"), await Fs({
        ...m,
        sources: [se(o("core"), "java"), se(o("app"), "java"), w],
        packed: b,
        given: [],
        jar: E,
        into: se(l, "app")
      }), p("the driver's code"), await Fs({
        ...m,
        sources: [se(o("driver"), "java")],
        packed: [...v(nl), ...Zd.map((h) => u(h))],
        given: [E, ...b],
        jar: se(f, "driver.jar"),
        into: se(l, "driver")
      }), p("keeping it");
    }
  };
}
async function Ww(e, t, n) {
  return await tl(n, { recursive: !0 }), await e("jar", ["xf", t], n), n;
}
async function Gw(e, t, n) {
  await tl(n, { recursive: !0 });
  for (let r of _s)
    await el(se(e.get(r) ?? "", "jni", t), n, { recursive: !0 }).catch(il);
}
function il(e) {
  if (e.code !== "ENOENT") throw e;
}

// src/adapters/apps/android/signing.ts
import { randomUUID as ol } from "node:crypto";
import { access as Yw, link as Jw, mkdir as al, rename as Kw, rm as ul } from "node:fs/promises";
import { basename as Zw, dirname as $s, join as cl } from "node:path";
var dl = "android", ll = "edgegate";
async function fl(e, t) {
  let n = cl(t, "android", "debug.p12");
  if (await sl(n)) return n;
  await al($s(n), { recursive: !0 });
  let r = `${n}.${ol()}`;
  try {
    let i = ["-alias", ll, "-dname", "CN=edgegate debug", "-validity", "36500"];
    await e("keytool", ["-genkeypair", "-keystore", r, "-storepass", dl, ...["-storetype", "PKCS12", "-keyalg", "RSA", "-keysize", "2048"], ...i]), await Jw(r, n).catch(async (o) => {
      if (!await sl(n)) throw o;
    });
  } finally {
    await ul(r, { force: !0 });
  }
  return n;
}
async function qs(e) {
  let { run: t, apkSigner: n, key: r, minSdk: i, entries: s, path: o, signal: a } = e, u = cl($s(o), `.${Zw(o)}.${ol()}`), c = `${u}.unsigned`, d = ["--ks", r, "--ks-type", "PKCS12", "--ks-pass", `pass:${dl}`, "--ks-key-alias", ll], l = [
    "--min-sdk-version",
    String(i),
    "--v1-signing-enabled",
    "false",
    "--v4-signing-enabled",
    "false"
  ];
  await al($s(o), { recursive: !0 });
  try {
    await Xr(c, s, a), await t(n, ["sign", ...d, ...l, "--out", u, c]), await Kw(u, o);
  } finally {
    for (let f of [c, u]) await ul(f, { force: !0 });
  }
}
async function sl(e) {
  return Yw(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/apps/android/tools.ts
import { readdir as Qw } from "node:fs/promises";
import { join as pl } from "node:path";
import e0 from "node:process";
var ml = 15 * 6e4, t0 = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"], n0 = /* @__PURE__ */ new Set(["gradle", "apksigner"]), r0 = {
  apksigner: "On Debian and Ubuntu: `sudo apt-get install apksigner`. With an Android SDK: set ANDROID_HOME, and its newest build-tools are taken. Runners of GitHub have both.",
  gradle: "Install Gradle 8.9 or newer and put it on PATH. Runners of GitHub have it."
}, i0 = "On Debian and Ubuntu: `sudo apt-get install default-jdk-headless`. In a workflow: actions/setup-java with Java 17.";
function Us(e, t) {
  return async (n, r, i) => {
    let s = n.split("/").at(-1) ?? n, o = { ...t === void 0 ? {} : { signal: t }, ...i === void 0 ? {} : { cwd: i } }, a = [e0.env.JAVA_TOOL_OPTIONS ?? "", ...t0].join(" ").trim(), u = n0.has(s) ? {} : { JAVA_TOOL_OPTIONS: a }, c = await e.run(n, r, { timeoutMs: ml, env: u, ...o }), { exitCode: d, stdout: l, timedOut: f } = c, p = c.stderr.replace(/^Picked up JAVA_TOOL_OPTIONS: .*\n?/m, "");
    if (d === 0) return l + p;
    if (d === 127)
      throw T.environmentBroken(
        `The Android app can't be built: ${s} is not here.`,
        r0[s] ?? i0
      );
    let y = (p.trim() === "" ? l : p).trim();
    throw /No space left on device|Disk quota exceeded/.test(y) ? T.diskFull(`while ${s} was running`) : f ? T.environmentBroken(
      `The Android app can't be built: ${s} was not done after ${ml / 6e4} minutes.`,
      "Run the command again when the computer is less busy."
    ) : T.internal(`${s} fails on the Android app: ${y.slice(-2e3)}`);
  };
}
async function js(e, t) {
  try {
    return await t();
  } catch (n) {
    throw n instanceof Error && "code" in n && (n.code === "ENOSPC" || n.code === "EDQUOT") ? T.diskFull(e, n) : n;
  }
}
async function Vs(e) {
  if (e === void 0) return "apksigner";
  let t = pl(e, "build-tools"), n = await Qw(t).catch(() => []), r = new Intl.Collator("en", { numeric: !0 }), i = n.filter((s) => /^\d+\.\d+\.\d+$/.test(s)).sort(r.compare).at(-1);
  return i === void 0 ? "apksigner" : pl(t, i, "apksigner");
}

// src/adapters/apps/android/builder.ts
var u0 = "assets/edgegate/app.json", c0 = "assets/edgegate/request.json", d0 = "apps/android", gl = "driver/";
function yl(e) {
  let t = m0();
  return {
    platform: "android",
    build: (n) => js("while the Android app was built", () => l0(e, n)),
    driver: (n) => t(() => js("while a driver was made", () => f0(e, n)))
  };
}
async function l0(e, { runtime: t, files: n, workspace: r, signal: i, progress: s }) {
  let { cacheFolder: o, makeOnce: a, sources: u, androidHome: c } = e, d = Us(e.processes, i), l = await Bs(u), { minSdk: f } = l, p = await p0(e, t, d, l, i), y = await $d(p, { cacheFolder: o, makeOnce: a, progress: s, signal: i }), v = await fl(d, o), { appSha256: S } = p, A = { appSha256: S, runtime: de[t] }, N = [
    ...y.app.map(({ name: b, path: E }) => ({ name: b, content: E })),
    { name: u0, content: Buffer.from(`${JSON.stringify(A)}
`) },
    ...[...n].map(([b, E]) => ({
      name: `assets/${b}`,
      content: r.absolute(E.path),
      sha256: E.sha256
    }))
  ], w = [...n].map(([b, { sha256: E }]) => `${b} ${E}`).sort(), g = `${d0}/${wl([S, p.tools, ...w].join(`
`))}`, D = s.start("Putting the models into the Android app");
  try {
    let b = await Vs(c), E = r.absolute(`${g}/app.apk`);
    await qs({ run: d, apkSigner: b, key: v, minSdk: f, entries: N, path: E, signal: i });
  } finally {
    D.finish();
  }
  let m = async (b, E) => (await a0(hl(r.absolute(E)), { recursive: !0 }), await o0(b, r.absolute(E)), r.ref(E));
  return {
    platform: "android",
    runtime: de[t],
    appSha256: S,
    app: await r.ref(`${g}/app.apk`),
    driverParts: await Promise.all([
      m(v, `${g}/debug.p12`),
      ...y.driver.map(({ name: b, path: E }) => m(E, `${g}/${gl}${b}`))
    ]),
    runtimeBytes: y.runtimeBytes
  };
}
async function f0({ processes: e, sources: t, androidHome: n }, { app: r, request: i, workspace: s, signal: o }) {
  let a = hl(r.app.path), [u, ...c] = r.driverParts;
  if (u === void 0) throw T.internal("the Android app came without the parts of its driver");
  if ((await s.ref(u.path)).sha256 !== u.sha256) throw T.fileChanged(u.path);
  let d = Re(i), l = [
    ...c.map(({ path: p, sha256: y }) => ({
      name: p.slice(`${a}/${gl}`.length),
      content: s.absolute(p),
      sha256: y
    })),
    { name: c0, content: Buffer.from(d) }
  ], f = `${a}/drivers/${wl(d)}.apk`;
  return await qs({
    run: Us(e, o),
    apkSigner: await Vs(n),
    key: s.absolute(u.path),
    minSdk: (await Bs(t)).minSdk,
    entries: l,
    path: s.absolute(f),
    signal: o
  }), s.ref(f);
}
function wl(e) {
  return s0("sha256").update(e).digest("hex").slice(0, 16);
}
async function p0({ packages: e, sources: t, androidHome: n }, r, i, s, o) {
  if (r === "tflite-2.16.1") return rl({ run: i, packages: e, sources: t, versions: s, signal: o });
  if (r === "litert-1.4.2") {
    if (n !== void 0) return jd({ run: i, sources: t });
    throw T.environmentBroken(
      "The Android app can't be built around LiteRT 1.4.2 here: that needs an Android SDK, and ANDROID_HOME is not set.",
      "Build on a runner that has one (GitHub's ubuntu runners do), or measure with TensorFlow Lite: `runtime: { android: tflite-2.16.1 }` in the config."
    );
  }
  throw T.internal(`no Android app is built around ${r}`);
}
function m0() {
  let e = Promise.resolve();
  return async (t) => {
    let n = e.then(t, t);
    return e = n, n;
  };
}

// src/adapters/apps/ios/builder.ts
import { randomUUID as Jb } from "node:crypto";
import { copyFile as Cm, cp as Kb, mkdir as Am, readdir as Zb, rm as Qb, writeFile as eD } from "node:fs/promises";
import { dirname as tD, join as Dt } from "node:path";

// src/adapters/apps/ios/archive.ts
var Bl = Wi(Fl(), 1);
import { createWriteStream as E0 } from "node:fs";
import { readdir as C0, readlink as A0, stat as O0 } from "node:fs/promises";
import { join as S0, relative as T0, sep as N0 } from "node:path";
import { pipeline as x0 } from "node:stream/promises";
var M0 = new Date(1980, 0, 1), k0 = 41471;
async function _l(e, t) {
  let n = new Bl.ZipFile(), i = (await C0(e, { recursive: !0, withFileTypes: !0 })).map((s) => {
    let o = S0(s.parentPath, s.name);
    return { entry: s, path: o, name: T0(e, o).split(N0).join("/") };
  });
  for (let { entry: s, path: o, name: a } of i.sort((u, c) => u.name < c.name ? -1 : 1)) {
    let u = { mtime: M0, forceDosTimestamp: !0 };
    if (s.isSymbolicLink())
      n.addBuffer(Buffer.from(await A0(o)), a, { ...u, mode: k0, compress: !1 });
    else if (s.isFile()) {
      let c = ((await O0(o)).mode & 73) !== 0;
      n.addFile(o, a, { ...u, mode: c ? 33261 : 33188 });
    }
  }
  n.end(), await x0(n.outputStream, E0(t));
}

// src/adapters/apps/ios/products.ts
import { createHash as $0 } from "node:crypto";
import { readFile as ql, writeFile as q0 } from "node:fs/promises";
import { join as ft } from "node:path";

// src/adapters/apps/ios/link-map.ts
function $l(e) {
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
import { createHash as I0 } from "node:crypto";
import { readdir as R0, readFile as P0, readlink as L0 } from "node:fs/promises";
import { join as F0, relative as B0, sep as _0 } from "node:path";
async function Ks(e, t = () => !1) {
  let r = (await R0(e, { recursive: !0, withFileTypes: !0 })).filter((s) => !s.isDirectory()).map((s) => {
    let o = F0(s.parentPath, s.name);
    return { path: o, name: B0(e, o).split(_0).join("/"), isLink: s.isSymbolicLink() };
  }).filter(({ name: s }) => !t(s)), i = I0("sha256");
  for (let { path: s, name: o, isLink: a } of r.sort((u, c) => u.name < c.name ? -1 : 1)) {
    let u = a ? Buffer.from(await L0(s)) : await P0(s);
    i.update(`${o}
${u.length}
`).update(u);
  }
  return i.digest("hex");
}

// src/adapters/apps/ios/products.ts
var U0 = X({
  /** Of the app and the driver as built, before anything was put in. */
  appSha256: _t,
  /** Absent: the linker did not say. */
  runtimeBytes: ha.optional()
}).readonly(), j0 = 45 * 6e4;
async function Ul(e, t, n, r) {
  let i = await z0(e, r), s = await Ks(e.sources, V0), o = $0("sha256").update([t, e.team ?? "ad hoc", i, s].join(`
`)).digest("hex").slice(0, 16), a = ft(e.cacheFolder, "ios-app", o);
  return await e.makeOnce(a, (c) => H0(e, { runtime: t, draft: c, progress: n, signal: r }), {
    signal: r,
    onWait: () => n.note("Another edgegate is building the iOS app; waiting for it.")
  }), { ...U0.parse(JSON.parse(await ql(ft(a, "facts.json"), "utf8"))), folder: ft(a, "Products") };
}
function V0(e) {
  return /^(CommandLine|LinuxTensorFlowLite)\/|^versions\.json$|(^|\/)Package\.swift$/.test(e) || /(^|\/)(Pods|build|\.build|Tests|LinkProbe|\.DS_Store|[^/]+\.(xcodeproj|xcworkspace|md))(\/|$)/.test(e);
}
async function z0({ processes: e, platform: t }, n) {
  if (t !== "darwin") throw T.xcodeMissing(`it needs Xcode, and this computer runs ${t}`);
  let r = n === void 0 ? {} : { signal: n }, { exitCode: i, stdout: s, stderr: o } = await e.run("xcodebuild", ["-version"], { timeoutMs: 6e4, ...r });
  if (i === 0) return s;
  throw T.xcodeMissing(`\`xcodebuild -version\` says: ${jl(o || s)}`);
}
async function H0({ processes: e, sources: t }, n) {
  let { runtime: r, draft: i, progress: s, signal: o } = n, a = s.start("Building the iOS app with Xcode (once)");
  try {
    let { exitCode: u, stdout: c, stderr: d, timedOut: l } = await e.run(
      "bash",
      [ft(t, "build.sh"), "products", r.replace(/^tflite-/, ""), i],
      { timeoutMs: j0, ...o === void 0 ? {} : { signal: o } }
    );
    if (l) throw T.environmentBroken("Xcode did not finish the iOS app in 45 minutes.", "Run it again.");
    if (u === 3) throw T.xcodeMissing(jl(d));
    if (u !== 0)
      throw T.environmentBroken(
        `Xcode can't build the iOS app: ${(d || c).trim().slice(-2e3)}`,
        `See the whole of it with \`bash ${ft(t, "build.sh")} products ${r.replace(/^tflite-/, "")} /tmp/ios-app\`; the README beside it says with which Xcode it was last built.`
      );
    let f = ft(i, "Products"), p = await ql(ft(i, "link-map.txt"), "utf8").catch(() => ""), y = $l(p), v = {
      appSha256: await Ks(f),
      ...y === void 0 ? {} : { runtimeBytes: y }
    };
    await q0(ft(i, "facts.json"), JSON.stringify(v)), a.finish();
  } catch (u) {
    throw a.finish("not finished"), u;
  }
}
function jl(e) {
  return e.trim().split(`
`)[0]?.replace(/\.$/, "") ?? "";
}

// src/adapters/apps/ios/test-run.ts
import { deflateRawSync as Hb } from "node:zlib";

// node_modules/plist/dist/parse.js
var Jf = Wi(Gf(), 1);

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
function rr(e) {
  let t = new DataView(e.buffer, e.byteOffset, e.byteLength), n = e.byteLength;
  if (String.fromCharCode(...e.subarray(0, 8)) !== "bplist00")
    throw new Error("Invalid binary plist: bad magic");
  let i = n - 32, s = t.getUint8(i + 6), o = t.getUint8(i + 7), a = _e(t, i + 8, 8), u = _e(t, i + 16, 8), c = _e(t, i + 24, 8), d = [];
  for (let f = 0; f < a; f++)
    d.push(_e(t, c + f * s, s));
  function l(f) {
    let p = d[f], y = t.getUint8(p), v = y >> 4, S = y & 15;
    if (p++, v !== 0 && v !== 8 && S === 15) {
      let A = t.getUint8(p);
      p++;
      let N = 1 << (A & 15);
      S = _e(t, p, N), p += N;
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
        let A = 1 << S;
        if (A <= 4)
          return _e(t, p, A);
        let N = t.getInt32(p), w = t.getUint32(p + 4);
        return N * 4294967296 + w;
      }
      case 2: {
        let A = 1 << S;
        if (A === 4)
          return t.getFloat32(p);
        if (A === 8)
          return t.getFloat64(p);
        throw new Error(`Unsupported real size: ${A}`);
      }
      case 3: {
        let A = t.getFloat64(p);
        return new Date(A * 1e3 + 9783072e5);
      }
      case 4:
        return new Uint8Array(e.buffer, e.byteOffset + p, S);
      case 5: {
        let A = "";
        for (let N = 0; N < S; N++)
          A += String.fromCharCode(t.getUint8(p + N));
        return A;
      }
      case 6: {
        let A = "";
        for (let N = 0; N < S; N++)
          A += String.fromCharCode(t.getUint16(p + N * 2));
        return A;
      }
      case 8: {
        let A = S + 1;
        return { UID: _e(t, p, A) };
      }
      case 10: {
        let A = [];
        for (let N = 0; N < S; N++) {
          let w = _e(t, p + N * o, o);
          A.push(l(w));
        }
        return A;
      }
      case 13: {
        let A = {};
        for (let N = 0; N < S; N++) {
          let w = _e(t, p + N * o, o), g = _e(t, p + (S + N) * o, o), D = l(w);
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
var bo = class {
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
function Do(e) {
  return new bo(e).parseValue();
}

// node_modules/plist/dist/parse.js
function Yf(e) {
  let t = atob(e), n = new Uint8Array(t.length);
  for (let r = 0; r < t.length; r++)
    n[r] = t.charCodeAt(r);
  return n;
}
var wi = 3, Kf = 4, zb = 8;
function Eo(e) {
  return e.nodeType === wi || e.nodeType === zb || e.nodeType === Kf;
}
function Ye(e) {
  return !e.childNodes || e.childNodes.length === 0;
}
function Rt(e, t) {
  if (!e)
    throw new Error(t);
}
function Co(e) {
  if (e instanceof ArrayBuffer)
    return rr(new Uint8Array(e));
  if (e instanceof Uint8Array)
    return rr(e);
  if (typeof e == "string" && e.startsWith("bplist")) {
    let i = new TextEncoder();
    return rr(i.encode(e));
  }
  if (typeof e == "string") {
    let i = e.trimStart();
    if ((i[0] === "{" || i[0] === "(") && !i.startsWith("<?xml") && !i.startsWith("<!DOCTYPE") && !i.startsWith("<plist"))
      return Do(e);
  }
  let n = new Jf.DOMParser().parseFromString(e, "text/xml").documentElement;
  Rt(n !== null && n.nodeName === "plist", "malformed document. First element should be <plist>");
  let r = ir(n);
  return Array.isArray(r) && r.length == 1 && (r = r[0]), r;
}
function ir(e) {
  if (!e)
    return null;
  if (e.nodeName === "plist") {
    let t = [];
    if (Ye(e))
      return t;
    for (let n = 0; n < e.childNodes.length; n++)
      Eo(e.childNodes[n]) || t.push(ir(e.childNodes[n]));
    return t;
  } else if (e.nodeName === "dict") {
    let t = {}, n = null, r = 0;
    if (Ye(e))
      return t;
    for (let i = 0; i < e.childNodes.length; i++)
      Eo(e.childNodes[i]) || (r % 2 === 0 ? (Rt(e.childNodes[i].nodeName === "key", "Missing key while parsing <dict/>."), n = ir(e.childNodes[i])) : (Rt(e.childNodes[i].nodeName !== "key", "Unexpected <key> while parsing <dict/>. Keys and values must alternate."), t[n] = ir(e.childNodes[i])), r += 1);
    return r % 2 === 1 && (t[n] = ""), t;
  } else if (e.nodeName === "array") {
    let t = [];
    if (Ye(e))
      return t;
    for (let n = 0; n < e.childNodes.length; n++)
      if (!Eo(e.childNodes[n])) {
        let r = ir(e.childNodes[n]);
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
        (r === wi || r === Kf) && (t += e.childNodes[n].nodeValue);
      }
      return t;
    } else {
      if (e.nodeName === "integer")
        return Rt(!Ye(e), 'Cannot parse "" as integer.'), parseInt(e.childNodes[0].nodeValue, 10);
      if (e.nodeName === "real") {
        Rt(!Ye(e), 'Cannot parse "" as real.');
        let t = "";
        for (let n = 0; n < e.childNodes.length; n++)
          e.childNodes[n].nodeType === wi && (t += e.childNodes[n].nodeValue);
        return parseFloat(t);
      } else if (e.nodeName === "data") {
        let t = "";
        if (Ye(e))
          return Yf(t);
        for (let n = 0; n < e.childNodes.length; n++)
          e.childNodes[n].nodeType === wi && (t += e.childNodes[n].nodeValue.replace(/\s+/g, ""));
        return Yf(t);
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
var ym = Wi(hm(), 1);
function gm(e) {
  let t = "";
  for (let n = 0; n < e.length; n++)
    t += String.fromCharCode(e[n]);
  return btoa(t);
}
function ko(e, t) {
  let n = {
    version: "1.0",
    encoding: "UTF-8"
  }, r = {
    pubid: "-//Apple//DTD PLIST 1.0//EN",
    sysid: "http://www.apple.com/DTDs/PropertyList-1.0.dtd"
  }, i = ym.default.create("plist");
  return i.dec(n.version, n.encoding), i.dtd(r.pubid, r.sysid), i.att("version", "1.0"), Mo(e, i), t || (t = {}), t.pretty = t.pretty !== !1, i.end(t);
}
function Mo(e, t) {
  if (!(typeof e > "u"))
    if (Array.isArray(e)) {
      t = t.ele("array");
      for (let n = 0; n < e.length; n++)
        Mo(e[n], t);
    } else if (e instanceof ArrayBuffer)
      t.ele("data").raw(gm(new Uint8Array(e)));
    else if (ArrayBuffer.isView(e)) {
      let n = e instanceof Uint8Array ? e : new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
      t.ele("data").raw(gm(n));
    } else if (typeof e == "object" && e !== null && !(e instanceof Date)) {
      t = t.ele("dict");
      for (let n in e)
        if (Object.hasOwn(e, n)) {
          let r = e[n];
          if (r == null)
            continue;
          t.ele("key").txt(n), Mo(r, t);
        }
    } else if (typeof e == "number") {
      let n = e % 1 === 0 ? "integer" : "real";
      t.ele(n).txt(e.toString());
    } else typeof e == "bigint" ? t.ele("integer").txt(e.toString()) : e instanceof Date ? t.ele("date").txt(new Date(e).toISOString().replace(/\.\d{3}Z$/, "Z")) : typeof e == "boolean" ? t.ele(e ? "true" : "false") : typeof e == "string" && t.ele("string").txt(e);
}

// src/adapters/apps/ios/test-run.ts
var wm = 512 * 1024, bm = Ft({ TestingEnvironmentVariables: pr(z(), z()).optional() }), Xb = tt({ __xctestrun_metadata__: Ft({ FormatVersion: fe(1) }) }).catchall(bm).refine((e) => Object.keys(e).length > 1, "it has no test target"), Wb = Ft({
  __xctestrun_metadata__: Ft({ FormatVersion: fe(2) }),
  TestConfigurations: Ie(Ft({ TestTargets: Ie(bm).min(1) })).min(1)
});
function Dm(e, t) {
  let n = Gb(t);
  if (n.length > wm) throw T.requestTooLarge(n.length, wm);
  let r = (u) => ({
    ...u,
    TestingEnvironmentVariables: { ...u.TestingEnvironmentVariables, EDGEGATE_REQUEST: n }
  }), i = Yb(e), s = Xb.safeParse(i);
  if (s.success) {
    let { __xctestrun_metadata__: u, ...c } = s.data, d = Object.entries(c).map(([l, f]) => [l, r(f)]);
    return vm({ ...Object.fromEntries(d), __xctestrun_metadata__: u });
  }
  let o = Wb.safeParse(i);
  if (!o.success) throw Em(`it is of neither format that is known (${s.error.issues[0]?.message ?? ""})`);
  let a = o.data.TestConfigurations.map((u) => ({
    ...u,
    TestTargets: u.TestTargets.map(r)
  }));
  return vm({ ...o.data, TestConfigurations: a });
}
function Gb(e) {
  return Hb(e, { level: 9 }).toString("base64");
}
function Yb(e) {
  try {
    return Co(e);
  } catch (t) {
    throw Em(t instanceof Error ? t.message : String(t));
  }
}
function vm(e) {
  return `${ko(e)}
`;
}
function Em(e) {
  return T.documentUnreadable("the app's .xctestrun", e);
}

// src/adapters/apps/ios/builder.ts
var nD = Dt("Release-iphoneos", "EdgegateBench.app");
function Om(e) {
  return {
    platform: "ios",
    async build({ runtime: t, files: n, workspace: r, signal: i, progress: s }) {
      let o = await Ul(e, t, s, i), a = Dt(e.cacheFolder, "ios-app", `.draft-${Jb()}`), u = s.start("Putting models into the iOS app", n.size);
      try {
        await Kb(o.folder, a, { recursive: !0, verbatimSymlinks: !0 });
        let c = Dt(a, nD), d = 0;
        for (let [p, y] of n)
          await Am(tD(Dt(c, p)), { recursive: !0 }), await Cm(r.absolute(y.path), Dt(c, p)).catch(() => {
            throw T.fileChanged(y.path);
          }), u.update(d += 1);
        let l = { appSha256: o.appSha256, runtime: de[t] };
        await eD(Dt(c, "edgegate-app.json"), `${JSON.stringify(l)}
`), await rD(e, c, i);
        let f = await iD(a);
        return await Am(r.absolute("apps/ios"), { recursive: !0 }), await Cm(Dt(a, f), r.absolute("apps/ios/template.xctestrun")), await _l(a, r.absolute("apps/ios/app.zip")), u.finish(), {
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
        await Qb(a, { recursive: !0, force: !0 });
      }
    },
    async driver({ app: t, request: n, workspace: r }) {
      let [i] = t.driverParts;
      if (i === void 0) throw T.internal("the iOS app was built without its .xctestrun");
      let s = Dm(await r.readText(i), Re(n));
      return r.writeText(`apps/ios/${n.requestId}.xctestrun`, s);
    }
  };
}
async function rD(e, t, n) {
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
async function iD(e) {
  let [t, ...n] = (await Zb(e)).filter((r) => r.endsWith(".xctestrun"));
  if (t === void 0 || n.length > 0)
    throw T.internal(`Xcode made ${n.length === 0 ? "no" : "more than one"} .xctestrun of the iOS app`);
  return t;
}

// src/adapters/cache/make-once.ts
import { randomUUID as fD } from "node:crypto";
import { access as pD, mkdir as Tm, readdir as mD, rename as hD, rm as Nm, stat as gD } from "node:fs/promises";
import { dirname as xm, join as yD } from "node:path";

// src/adapters/cache/turn.ts
import { mkdir as sD, rm as Sm, stat as oD, utimes as aD } from "node:fs/promises";
import { setTimeout as uD } from "node:timers/promises";
async function Ri(e, t, n = {}) {
  let { signal: r, onWait: i, beatMs: s = 2e3, staleMs: o = 2e4 } = n;
  for (let u = !0; !await cD(e); u = !1) {
    u && i?.();
    let c = await dD(e);
    c !== void 0 && c > o ? await Sm(e, { recursive: !0, force: !0 }) : await lD(s / 4, r);
  }
  let a = setInterval(() => {
    let u = /* @__PURE__ */ new Date();
    aD(e, u, u).catch(() => {
    });
  }, s);
  a.unref();
  try {
    return await t();
  } finally {
    clearInterval(a), await Sm(e, { recursive: !0, force: !0 });
  }
}
async function cD(e) {
  try {
    return await sD(e), !0;
  } catch (t) {
    if (t instanceof Error && "code" in t && t.code === "EEXIST") return !1;
    throw t;
  }
}
async function dD(e) {
  try {
    return Date.now() - (await oD(e)).mtimeMs;
  } catch {
    return;
  }
}
async function lD(e, t) {
  try {
    await uD(e, void 0, t === void 0 ? {} : { signal: t });
  } catch {
    throw T.aborted();
  }
}

// src/adapters/cache/make-once.ts
var Mm = ".draft-", wD = 1440 * 6e4, pn = async (e, t, n = {}) => {
  if (await Io(e)) return;
  let r = xm(e);
  await Tm(r, { recursive: !0 }).catch((i) => {
    throw T.environmentBroken(
      `The cache folder ${r} can't be made: ${i instanceof Error ? i.message : String(i)}.`,
      "Set EDGEGATE_CACHE to a folder that can be written.",
      i
    );
  }), await Ri(
    `${e}.turn`,
    async () => {
      await Io(e) || await vD(e, t);
    },
    n
  );
};
async function vD(e, t) {
  await bD(xm(e));
  let n = `${e}${Mm}${fD()}`;
  try {
    await Tm(n), await t(n), await hD(n, e).catch(async (r) => {
      if (!await Io(e)) throw r;
    });
  } finally {
    await Nm(n, { recursive: !0, force: !0 });
  }
}
async function bD(e) {
  for (let t of await mD(e)) {
    if (!t.includes(Mm)) continue;
    let n = yD(e, t), r = await gD(n).catch(() => {
    });
    r !== void 0 && Date.now() - r.mtimeMs > wD && await Nm(n, { recursive: !0, force: !0 });
  }
}
async function Io(e) {
  return pD(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/cache/user-cache.ts
import { homedir as DD } from "node:os";
import { join as Ro, resolve as ED } from "node:path";
import km from "node:process";
function Im(e = km.env, t = km.platform, n = DD()) {
  let r = e.EDGEGATE_CACHE;
  if (r !== void 0 && r !== "") return ED(r);
  let i = e.XDG_CACHE_HOME;
  return i?.startsWith("/") === !0 ? Ro(i, "edgegate") : t === "darwin" ? Ro(n, "Library", "Caches", "edgegate") : Ro(n, ".cache", "edgegate");
}

// src/adapters/farms/adb/farm.ts
import { createHash as YD } from "node:crypto";
import { mkdir as JD } from "node:fs/promises";
import { join as Bi } from "node:path";

// src/adapters/farms/local/follow-session.ts
var CD = /* @__PURE__ */ new Set(["launch-finished", "launch-failed", "launch-skipped"]);
function Pi(e, { clock: t, progress: n, labelOf: r, where: i = "this computer" }) {
  let s = e.launches.length, o = e.round === 1 ? `Measuring on ${i}` : `Measuring suspicious cases again on ${i}`, a = n.start(o, s), u = new Map(e.launches.map((y) => [y.id, y])), c = [], d = 0, l = t.monotonicMs(), f, p = (y) => {
    if (y.event === "session-interrupted" && (f = y), y.event === "launch-started") {
      l = t.monotonicMs();
      let v = u.get(y.launch), S = v === void 0 ? y.launch : r(v.case), A = AD(c, e.launches);
      a.update(c.length, `launch ${c.length + 1} of ${s}: ${S}${A}`);
    }
    CD.has(y.event) && (c.push(y.event === "launch-skipped" ? 0 : t.monotonicMs() - l), y.event !== "launch-finished" && (d += 1), a.update(c.length));
  };
  return {
    hear(y) {
      let v = Er.safeParse(OD(y));
      v.success && p(v.data);
    },
    finish() {
      let y = `${c.length} of ${s} launches`;
      a.finish(d === 0 ? y : `${y}, ${d} of them failed`);
    },
    interruption: () => f
  };
}
function AD(e, t) {
  if (e.length < 2) return "";
  let n = (o) => {
    let a = e.filter((c, d) => t[d]?.kind === o), u = a.length > 0 ? a : e;
    return u.reduce((c, d) => c + d, 0) / u.length;
  }, r = { paired: n("paired"), single: n("single") }, i = t.slice(e.length).reduce((o, { kind: a }) => o + r[a], 0), s = Math.max(1, Math.round(i / 1e3));
  return s < 90 ? `, about ${s} s left` : `, about ${Math.round(s / 60)} min left`;
}
function OD(e) {
  try {
    return JSON.parse(e);
  } catch {
    return;
  }
}

// src/adapters/farms/adb/client.ts
function Rm({ processes: e, adb: t, env: n }) {
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
function Po(e) {
  return `'${e.replaceAll("'", "'\\''")}'`;
}

// src/adapters/farms/adb/phone-text.ts
function Pm(e) {
  return e.split(/\r?\n/).flatMap((t) => {
    if (t.startsWith("List of devices") || t.startsWith("*")) return [];
    let [, n, r] = /^(\S+)\s+(.+)$/.exec(t.trim()) ?? [];
    if (n === void 0 || r === void 0) return [];
    let [i = ""] = r.split(/\s+(?=usb:|product:|transport_id:|model:|device:)|;/);
    return [{ serial: n, state: i.trim() }];
  });
}
function Lm(e) {
  return new Map(
    e.split(/\r?\n/).flatMap((t) => {
      let [, n, r] = /^\[([^\]]+)\]: \[(.*)\]$/.exec(t.trim()) ?? [];
      return n === void 0 || r === void 0 ? [] : [[n, r]];
    })
  );
}
function Fm(e) {
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
function Bm(e) {
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
var _m = 20, SD = 10 * 6e4, TD = 15e3;
async function $m(e, t) {
  let { maxStartCelsius: n, clock: r, task: i, signal: s } = t, o = r.monotonicMs();
  for (; ; ) {
    let a = { timeoutMs: 3e4, ...s === void 0 ? {} : { signal: s } }, u = await e.shell("dumpsys battery", a);
    if (u.exitCode !== 0) return `the phone does not answer: ${Et(u)}`;
    let { level: c, celsius: d } = Bm(u.stdout);
    if (c !== void 0 && c < _m)
      return `its battery is at ${c}%, and phones slow down when it is low: charge it to ${_m}% at least`;
    if (d === void 0 || d <= n) return;
    let l = SD - (r.monotonicMs() - o);
    if (l <= 0) return `it is still at ${d} °C after ten minutes; ${n} °C is the most`;
    i.update(0, `waiting until it has cooled from ${d} to ${n} °C`), await r.sleep(Math.min(l, TD), s);
  }
}

// src/adapters/farms/adb/session.ts
import { mkdir as FD, readFile as BD, rm as Vm, writeFile as _D } from "node:fs/promises";
import { dirname as $D, join as qD } from "node:path";

// src/adapters/farms/local/session-outcome.ts
import { createHash as ND } from "node:crypto";
import { readFile as xD } from "node:fs/promises";
var ar = { finished: 0, wrongRequest: 64, reportUnwritable: 74, interrupted: 130 }, MD = {
  "time-box": "timed-out",
  "storage-full": "infrastructure",
  signal: "cancelled"
};
async function qm(e) {
  try {
    return await e;
  } catch (t) {
    if (t instanceof et && t.code === "aborted") return "aborted";
    throw t;
  }
}
async function Um(e, t, n, r) {
  let i = await Lo(t.report, t.reportPath), s = i === void 0 ? {} : { report: i };
  if (e === "aborted") return { status: "cancelled", reason: "interrupted by the user", ...s };
  let o = kD(e.stderr), { exitCode: a } = e;
  if (a === ar.finished && i !== void 0) return { status: "reported", report: i };
  if (a === ar.finished) return { status: "infrastructure", reason: `${r} left no report` };
  if (a === ar.wrongRequest) throw T.internal(`${r} refuses the request: ${o}`);
  if (a === ar.reportUnwritable) return { status: "infrastructure", reason: o, ...s };
  if (a === ar.interrupted)
    return { status: MD[n?.reason ?? "signal"] ?? "cancelled", reason: n?.detail ?? `${r} was stopped`, ...s };
  let u = e.signal ?? `exit code ${a}`;
  return { status: "infrastructure", reason: `${r} ended with ${u}: ${o}`, ...s };
}
async function Lo(e, t) {
  let n = await xD(e).catch((r) => {
    if (r.code !== "ENOENT")
      throw r;
  });
  if (!(n === void 0 || n.length === 0))
    return { path: t, sha256: ID(n), sizeBytes: n.length };
}
function Li(e) {
  try {
    return oa().parse(JSON.parse(e));
  } catch {
    return;
  }
}
function kD(e) {
  return e.trim().split(`
`).at(-1) ?? "";
}
function ID(e) {
  return ND("sha256").update(e).digest("hex");
}

// src/adapters/farms/adb/instrumentation.ts
import { createHash as RD } from "node:crypto";
import { gunzipSync as PD } from "node:zlib";
function jm(e) {
  let t = /* @__PURE__ */ new Map(), n, r = 0, i = "", s = "", o, a, u;
  function c(d) {
    let [l, f] = [t.get("edgegate.part"), t.get("edgegate.data")];
    if (l !== void 0 && f !== void 0 && Number(l) === r) {
      r += 1, i += f;
      let v = LD(i);
      if (v !== void 0) {
        i = "", s += v;
        for (let S of v.split(`
`).slice(0, -1)) e(S);
      }
    }
    let [p, y] = [t.get("edgegate.parts"), t.get("edgegate.sha256")];
    p !== void 0 && y !== void 0 && (o = { parts: Number(p), sha256: y }), (d === "-1" || d === "-2") && (u ??= (t.get("stack") ?? "the test failed").split(`
`)[0]), t = /* @__PURE__ */ new Map(), n = void 0;
  }
  return {
    hear(d) {
      let l = d.replace(/\r$/, ""), [, f, p] = /^INSTRUMENTATION_STATUS: ([^=]+)=(.*)$/.exec(l) ?? [], [, y] = /^INSTRUMENTATION_STATUS_CODE: (-?\d+)$/.exec(l) ?? [], [, v, S] = /^INSTRUMENTATION_(?:RESULT: (\w+)=|FAILED: ?)(.*)$/.exec(l) ?? [], [, A] = /^INSTRUMENTATION_CODE: (-?\d+)$/.exec(l) ?? [];
      f !== void 0 && p !== void 0 ? (t.set(f, p), n = f) : y !== void 0 ? c(y) : A !== void 0 ? a = A : l.startsWith("INSTRUMENTATION_FAILED") ? u ??= `it can't be started: ${S ?? ""}` : l.startsWith("INSTRUMENTATION_ABORTED") ? u ??= l.slice(25) : v === "shortMsg" || v === "longMsg" ? u ??= S : n !== void 0 && t.set(n, `${t.get(n) ?? ""}
${l}`);
    },
    report() {
      if (s === "") return;
      let d = o !== void 0 && o.parts === r && o.sha256 === RD("sha256").update(s).digest("hex");
      return { text: s, isWhole: d };
    },
    failure: () => u ?? (a === "-1" ? void 0 : "it ended without saying so")
  };
}
function LD(e) {
  try {
    return PD(Buffer.from(e, "base64")).toString("utf8");
  } catch {
    return;
  }
}

// src/adapters/farms/adb/session.ts
var Fi = "dev.edgegate.bench", Fo = `${Fi}.test`, UD = "androidx.test.runner.AndroidJUnitRunner", jD = "dev.edgegate.bench.instrumentation.BenchTest", VD = `/sdcard/Android/media/${Fi}`, zD = 5 * 6e4, zm = 6e4, Xm = 12e4, HD = 360 * 6e4;
async function Wm(e) {
  let { phone: t, request: n, app: r, driver: i, root: s, follower: o, aroundSessionMs: a, signal: u } = e, c = (b) => ({ timeoutMs: b, ...u === void 0 ? {} : { signal: u } }), d = `${VD}/${n.requestId}-round-${n.round}.ndjson`, l = `device-runs/adb/${n.requestId}/report.ndjson`, f = jm((b) => o.hear(b)), p = !1, y;
  try {
    for (let h of [r, i]) {
      let C = await WD(t, h, c(zD));
      if (C !== void 0) return { status: "infrastructure", reason: `${C} (installing)` };
    }
    await t.shell(`rm -f ${Po(d)}; input keyevent KEYCODE_WAKEUP`, c(zm)), p = !0;
    let b = `am instrument -w -r -e class ${jD} ${Fo}/${UD}`, E = n.sessionTimeBoxNs === void 0 ? HD : n.sessionTimeBoxNs / 1e6;
    y = await t.shell(b, {
      ...c(E + n.hangTimeoutNs / 1e6 + a),
      onLine: (h) => f.hear(h)
    });
  } catch (b) {
    if (!(b instanceof et) || b.code !== "aborted") throw b;
    y = "aborted";
  }
  if (!p) return { status: "cancelled", reason: "interrupted by the user" };
  let v = { timeoutMs: zm };
  (y === "aborted" || y.timedOut || y.exitCode !== 0) && await t.shell(`am force-stop ${Fi}; am force-stop ${Fo}`, v);
  let A = qD(s, l);
  await FD($D(A), { recursive: !0 }), await Vm(A, { force: !0 });
  let N = await t.pull(d, A, v), w = f.report();
  N.exitCode !== 0 && (await Vm(A, { force: !0 }), w !== void 0 && await _D(A, w.text)), await t.shell(`rm -f ${Po(d)}`, v);
  let g = await Lo(A, l), D = /device .*not found|device offline|no devices/.test(N.stdout + N.stderr) ? Et(N) : void 0, m = g === void 0 ? void 0 : await GD(A);
  return XD({ ended: y, lost: D, failure: f.failure(), report: g, last: m });
}
function XD({
  ended: e,
  lost: t,
  failure: n,
  report: r,
  last: i
}) {
  let s = r === void 0 ? {} : { report: r };
  return e === "aborted" ? { status: "cancelled", reason: "interrupted by the user", ...s } : e.timedOut ? { status: "timed-out", reason: "the session went on beyond its time", ...s } : i?.event === "session-finished" && r !== void 0 ? { status: "reported", report: r } : i?.event === "session-interrupted" ? { status: i.reason === "time-box" ? "timed-out" : i.reason === "signal" ? "cancelled" : "infrastructure", reason: i.detail, ...s } : t !== void 0 ? { status: "infrastructure", reason: `the phone was lost: ${t}`, ...s } : e.exitCode !== 0 ? { status: "infrastructure", reason: `adb ended with ${e.exitCode ?? e.signal}: ${Et(e)}`, ...s } : n !== void 0 ? { status: "infrastructure", reason: `the app failed: ${n}`, ...s } : r === void 0 ? { status: "infrastructure", reason: "the phone left no report" } : { status: "reported", report: r };
}
async function WD(e, t, n) {
  let r = await e.install(t, n);
  if (Hm(r)) return;
  let i = r.stdout + r.stderr;
  if (!/INSTALL_FAILED_(UPDATE_INCOMPATIBLE|VERSION_DOWNGRADE)/.test(i)) return Et(r);
  await e.shell(`pm uninstall ${Fo}; pm uninstall ${Fi}`, n);
  let s = await e.install(t, n);
  return Hm(s) ? void 0 : Et(s);
}
function Hm({ exitCode: e, stdout: t, stderr: n }) {
  return e === 0 && !/^(Failure|adb: failed)/m.test(t + n);
}
async function GD(e) {
  let t = (await BD(e, "utf8")).trimEnd().split(`
`).at(-1) ?? "", n = Er.safeParse(Li(t));
  return n.success ? n.data : void 0;
}

// src/adapters/farms/adb/farm.ts
function Gm(e) {
  let { clock: t, root: n, cacheFolder: r, takeTurn: i, aroundSessionMs: s = Xm } = e, o = Rm(e), a = /* @__PURE__ */ new Map();
  async function u(d) {
    let { serial: l = "" } = e, f = Pm(await o.list(d)).filter(({ serial: A }) => l === "" || A === l), p = f.filter(({ state: A }) => A !== "device").map((A) => `${A.serial} ${A.state}`), y = f.filter(({ state: A }) => A === "device"), S = (await Promise.all(
      y.map(async ({ serial: A }) => {
        let N = { timeoutMs: 3e4, ...d === void 0 ? {} : { signal: d } }, { exitCode: w, stdout: g } = await o.phone(A).shell("getprop", N), D = w === 0 ? Fm(Lm(g)) : void 0;
        return D !== void 0 ? [{ serial: A, offered: D }] : (p.push(`${A} does not say what it is`), []);
      })
    )).flat();
    if (S.length === 0) throw T.noPhone(p);
    return S;
  }
  function c(d, l) {
    let f = ({ serial: p }) => a.get(p) ?? 0;
    return d.filter(({ offered: p }) => ie(p.device, l)).toSorted((p, y) => f(p) - f(y))[0];
  }
  return {
    name: "adb",
    needsApp: !0,
    offers: "own",
    async devices() {
      return (await u(void 0)).map(({ offered: l }) => l).filter((l, f, p) => p.findIndex(({ device: y }) => ie(y, l.device)) === f).toSorted((l, f) => l.device.model < f.device.model ? -1 : 1);
    },
    async run({ device: d, request: l, app: f, signal: p, progress: y, labelOf: v }) {
      let [S] = Dr(l);
      if (S !== void 0) throw T.internal(`the bench request is not sound: ${S}`);
      if (f === void 0) throw T.internal("the farm adb was given no app");
      let A = YD("sha256").update(Re(l)).digest("hex"), N = (g) => ({
        device: d,
        round: l.round,
        requestSha256: A,
        outcome: g
      }), w;
      try {
        let g = c(await u(p), d);
        if (g === void 0)
          return N({
            status: "infrastructure",
            reason: "no phone of this model and version is connected any more"
          });
        w = g.serial, a.set(w, (a.get(w) ?? 0) + 1);
        let D = Bi(r, "adb");
        await JD(D, { recursive: !0 });
        let m = g.offered.facts?.name ?? d.model, b = o.phone(w), E = Bi(D, `${w.replaceAll(/[^A-Za-z0-9._-]/g, "_")}.lock`);
        return await i(
          E,
          async () => {
            let { maxStartCelsius: C } = l.coolDown, O = y.start(`Preparing ${m}`), x = await $m(b, { maxStartCelsius: C, clock: t, task: O, signal: p }).finally(
              () => O.finish()
            );
            if (x !== void 0) return N({ status: "infrastructure", reason: x });
            let M = Pi(l, { clock: t, progress: y, labelOf: v ?? ((_) => _), where: m }), W = { app: Bi(n, f.built.app.path), driver: Bi(n, f.driver.path) }, $ = { phone: b, request: l, ...W, root: n, follower: M, aroundSessionMs: s, signal: p };
            return N(await Wm($).finally(() => M.finish()));
          },
          { signal: p, onWait: () => y.note(`${m} (${E}) is in use by another run; waiting for it.`) }
        );
      } catch (g) {
        if (p?.aborted === !0) return N({ status: "cancelled", reason: "interrupted by the user" });
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
import { createHash as oE } from "node:crypto";
import { rm as aE } from "node:fs/promises";
import { join as uE } from "node:path";

// src/adapters/farms/local/session-folder.ts
import { createHash as KD } from "node:crypto";
import { createReadStream as ZD } from "node:fs";
import { copyFile as QD, link as eE, mkdir as Ym, rm as tE, writeFile as nE } from "node:fs/promises";
import { dirname as rE, join as mn } from "node:path";
import { pipeline as iE } from "node:stream/promises";
async function Jm(e) {
  let { root: t, farm: n, request: r, text: i, files: s } = e, o = `device-runs/${n}/${r.requestId}`, a = mn(t, o);
  await tE(a, { recursive: !0, force: !0 }), await Ym(a, { recursive: !0 });
  for (let c of r.files) {
    let d = s.get(c.id);
    if (d === void 0) throw T.internal(`nobody said where the request's file ${c.id} is`);
    await sE(mn(t, d.path), mn(a, c.path), c, d);
  }
  await nE(mn(a, "request.json"), i);
  let u = "report.ndjson";
  return {
    folder: a,
    request: mn(a, "request.json"),
    report: mn(a, u),
    reportPath: `${o}/${u}`
  };
}
async function sE(e, t, n, r) {
  await Ym(rE(t), { recursive: !0 });
  let i = () => T.fileChanged(r.path);
  await eE(e, t).catch((o) => {
    if (o.code === "ENOENT") throw i();
    return QD(e, t);
  });
  let s = KD("sha256");
  if (await iE(ZD(t), s), s.digest("hex") !== n.sha256) throw i();
}

// src/adapters/farms/local/local-farm.ts
function hn({ name: e, runner: t, runDriver: n, clock: r, root: i }) {
  return {
    name: e,
    needsApp: !1,
    offers: "own",
    async devices() {
      let { exitCode: s, stdout: o, stderr: a } = await n(["--describe"], {}), u = s === 0 ? ga.safeParse(Li(o)) : void 0;
      if (u?.success !== !0)
        throw T.internal(`${t} can't describe this computer (exit code ${s}): ${a}`);
      let { deviceModel: c, osVersion: d } = u.data;
      return [{ device: { farm: e, model: c, osVersion: d }, platform: "host" }];
    },
    async run({ device: s, request: o, files: a, signal: u, progress: c, labelOf: d }) {
      let [l] = Dr(o);
      if (l !== void 0) throw T.internal(`the bench request is not sound: ${l}`);
      let f = Re(o), p = await Jm({ root: i, farm: e, request: o, text: f, files: a }), y = Pi(o, { clock: r, progress: c, labelOf: d ?? ((A) => A) }), v = ["--request", p.request, "--files", p.folder, "--report", p.report], S = (A) => y.hear(A);
      try {
        let A = await qm(n(v, u === void 0 ? { onLine: S } : { onLine: S, signal: u })), N = await Um(A, p, y.interruption(), t), w = oE("sha256").update(f).digest("hex");
        return { device: s, round: o.round, requestSha256: w, outcome: N };
      } finally {
        y.finish(), await aE(uE(p.folder, "files"), { recursive: !0, force: !0 });
      }
    }
  };
}

// src/adapters/farms/host/farm.ts
var cE = { PYTHONPATH: void 0, PYTHONHOME: void 0, PYTHONNOUSERSITE: "1", PYTHONUTF8: "1" };
function Km({ processes: e, python: t, clock: n, root: r }) {
  return hn({
    name: "host",
    runner: "the host runner",
    clock: n,
    root: r,
    async runDriver(i, s) {
      let o = await t.python("litert", s.signal), a = ["-m", "edgegate_litert.bench", ...i];
      return e.run(o, a, { cwd: t.packageRoot, env: cE, ...s });
    }
  });
}

// src/adapters/farms/jvm/jvm-app.ts
import { createHash as dE } from "node:crypto";
import { cp as lE, mkdir as fE, readdir as pE, readFile as mE, rename as hE, rm as gE, symlink as Zm } from "node:fs/promises";
import { delimiter as Qm, join as ee } from "node:path";
import _i from "node:process";
var $i = ["tensorflow-lite", "tensorflow-lite-api", "tensorflow-lite-gpu", "tensorflow-lite-gpu-api"], yE = ["tensorflow-lite", "tensorflow-lite-gpu"];
async function eh(e, t) {
  let { packages: n, makeOnce: r, sources: i, cacheFolder: s } = e;
  if (_i.platform !== "linux" || _i.arch !== "x64")
    throw T.environmentBroken(
      `The farm jvm runs Android's x86_64 library, and this is ${_i.platform} on ${_i.arch}.`,
      "Use a Linux computer with an x86_64 processor, or another farm: `--farm host`."
    );
  let o = wE(e, t), a = await o("java", ["-version"]), u = [...$i, "gson"], c = await n.fetch(u, t), d = await DE(i), l = dE("sha256").update(a);
  for (let v of u) l.update(`${c(v).split("/").slice(-2).join("/")}
`);
  for (let v of d) l.update(`${v}
`).update(await mE(ee(i, v)));
  let f = l.digest("hex"), p = ee(s, "jvm", f.slice(0, 16));
  await r(p, (v) => vE({ run: o, sources: i, files: d, pathOf: c, draft: v }), { signal: t });
  let y = [ee(p, "classes"), c("gson"), ...$i.map((v) => ee(p, `${v}.jar`))];
  return {
    options: ["-XX:+UseSerialGC", `-Djava.library.path=${ee(p, "android")}`, "-cp", y.join(Qm)],
    // Resolved at once: a function that our libc lacks must be noticed while loading, not in the middle of a launch.
    env: { LD_LIBRARY_PATH: ee(p, "bionic"), LD_BIND_NOW: "1", EGL_PLATFORM: "surfaceless" },
    sha256: f
  };
}
function wE({ processes: e }, t) {
  return async (n, r) => {
    let i = t === void 0 ? {} : { signal: t }, { exitCode: s, stdout: o, stderr: a } = await e.run(n, r, { timeoutMs: 5 * 6e4, ...i });
    if (s === 0) return o + a;
    throw s === 127 ? T.environmentBroken(
      `The farm jvm needs ${n}, which is not here.`,
      "On Debian and Ubuntu: `sudo apt-get install openjdk-17-jdk-headless maven gcc libc6-dev unzip`."
    ) : T.internal(`${n} fails on the Android core: ${(a || o).trim().slice(-2e3)}`);
  };
}
async function vE(e) {
  let { run: t, sources: n, files: r, pathOf: i, draft: s } = e, o = (...d) => ee(s, ...d);
  for (let d of ["classes", "android", "bionic", "aar"]) await fE(o(d), { recursive: !0 });
  for (let d of $i)
    await t("unzip", ["-qo", i(d), "-d", o("aar", d)]), await hE(o("aar", d, "classes.jar"), o(`${d}.jar`));
  for (let d of yE) await lE(o("aar", d, "jni", "x86_64"), o("android"), { recursive: !0 });
  await gE(o("aar"), { recursive: !0 });
  let a = [o("classes"), i("gson"), ...$i.map((d) => o(`${d}.jar`))].join(Qm), u = (d) => r.filter((l) => l.startsWith(d) && l.endsWith(".java")), c = (d, l) => t("javac", [
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
  await c("8", "core/"), await c("11", "jvm/"), await bE(t, ee(n, "jvm/src/main/c"), o("bionic"));
}
async function bE(e, t, n) {
  let r = (o, ...a) => e("gcc", ["-O2", "-fPIC", "-shared", `-Wl,-soname,${o}.so`, "-o", ee(n, `${o}.so`), ...a]), i = `-Wl,--version-script=${ee(t, "bionic.map")}`;
  await r("libc", "-fno-builtin", i, ee(t, "bionic.c"), ee(t, "forward.S"), "-lm", "-ldl"), await r("libm", i, ee(t, "empty.c")), await r("libdl", i, ee(t, "empty.c")), await r("liblog", ee(t, "log.c"));
  let s = "/usr/lib/x86_64-linux-gnu";
  await Zm(`${s}/libGLESv2.so.2`, ee(n, "libGLESv3.so")), await Zm(`${s}/libEGL.so.1`, ee(n, "libEGL.so"));
}
async function DE(e) {
  return (await Promise.all(
    ["core/src/main", "jvm/src/main"].map(async (n) => (await pE(ee(e, n), { recursive: !0, withFileTypes: !0 })).filter((i) => i.isFile()).map((i) => ee(i.parentPath, i.name)))
  )).flat().map((n) => n.slice(e.length + 1)).sort();
}

// src/adapters/farms/jvm/farm.ts
function th(e) {
  let { processes: t, clock: n, root: r } = e, i;
  return hn({
    name: "jvm",
    runner: "the JVM driver",
    clock: n,
    root: r,
    async runDriver(s, o) {
      i ??= eh(e, o.signal).catch((c) => {
        throw i = void 0, c;
      });
      let a = await i, u = [...a.options, "dev.edgegate.bench.jvm.DriverMain", "--app", a.sha256, ...s];
      return t.run("java", u, { env: a.env, ...o });
    }
  });
}

// src/adapters/farms/swift/swift-app.ts
import { createHash as EE } from "node:crypto";
import { copyFile as Bo, cp as CE, mkdir as pR, readdir as AE, readFile as OE } from "node:fs/promises";
import { join as ve } from "node:path";
import qi from "node:process";
var _o = "tensorflow-lite-linux", ji = "libjnitensorflowlite.so", Ui = "edgegate-bench", nh = "ld-linux-x86-64.so.2", SE = [
  nh,
  "libc.so.6",
  "libm.so.6",
  "libpthread.so.0",
  "libstdc++.so.6",
  "libgcc_s.so.1"
], rh = ["Package.swift", "BenchCore", "LinuxTensorFlowLite", "CommandLine"];
async function ih(e, t) {
  if (qi.platform !== "linux" || qi.arch !== "x64")
    throw T.environmentBroken(
      `The farm swift runs TensorFlow Lite's library for Linux on x86_64, and this is ${qi.platform} on ${qi.arch}.`,
      "Use a Linux computer with an x86_64 processor, or another farm: `--farm host`."
    );
  let n = await e.swift.get(t), r = await e.packages.fetch([_o], t), i = await kE(e.sources, [n.identity, r(_o).split("/").slice(-2).join("/")]), s = ve(e.cacheFolder, "swift", `app-${i.slice(0, 16)}`), o = (a) => TE(e, { swift: n, archive: r(_o), folder: s, draft: a, signal: t });
  return await e.makeOnce(s, o, { signal: t }), { program: ve(s, Ui), sha256: i };
}
async function TE(e, t) {
  let { swift: n, archive: r, folder: i, draft: s, signal: o } = t;
  if (await n.withFolder(async (a) => {
    await NE(e, a, r);
    let u = ["build", "-c", "release", "--static-swift-stdlib", "--product", Ui, ...xE(a)], c = await a.run("swift", [...u, ...ME(i, n)], o);
    if (c.exitCode !== 0)
      throw T.internal(`swift can't build the iOS core: ${(c.stderr + c.stdout).trim().slice(-2e3)}`);
    await Bo(ve(a.path, ".build", "release", Ui), ve(s, Ui)), await Bo(ve(a.path, "lib", ji), ve(s, ji));
  }), n.libraries !== void 0)
    for (let a of SE) await Bo(ve(n.libraries, a), ve(s, a));
}
async function NE({ processes: e, sources: t }, n, r) {
  for (let a of rh) await CE(ve(t, a), ve(n.path, a), { recursive: !0 });
  let i = ["-qoj", r, `*/${ji}`, "-d", ve(n.path, "lib")], { exitCode: s, stderr: o } = await e.run("unzip", i, {});
  if (s !== 0)
    throw T.environmentBroken(
      `unzip can't take ${ji} out of its package: ${o.trim()}.`,
      "On Debian and Ubuntu: `sudo apt-get install unzip`."
    );
}
function xE({ seen: e }) {
  return ["-Xlinker", `-L${e}/lib`];
}
function ME(e, t) {
  let n = ["--disable-new-dtags", "-rpath", "$ORIGIN"], r = t.libraries === void 0 ? [] : [`--dynamic-linker=${ve(e, nh)}`];
  return [...n, ...r].flatMap((i) => ["-Xlinker", i]);
}
async function kE(e, t) {
  let n = EE("sha256");
  for (let r of t) n.update(`${r}
`);
  for (let r of await IE(e)) {
    let i = await OE(ve(e, r));
    n.update(`${r}
${i.length}
`).update(i);
  }
  return n.digest("hex");
}
async function IE(e) {
  return (await AE(e, { recursive: !0, withFileTypes: !0 })).filter((n) => n.isFile()).map((n) => ve(n.parentPath, n.name).slice(e.length + 1)).filter((n) => rh.some((r) => n === r || n.startsWith(`${r}/`)) && !n.includes("/Tests/")).sort();
}

// src/adapters/farms/swift/farm.ts
function sh(e) {
  let { processes: t, clock: n, root: r } = e, i;
  return hn({
    name: "swift",
    runner: "the Swift driver",
    clock: n,
    root: r,
    async runDriver(s, o) {
      i ??= ih(e, o.signal).catch((u) => {
        throw i = void 0, u;
      });
      let a = await i;
      return t.run(a.program, ["--app", a.sha256, ...s], o);
    }
  });
}

// src/adapters/git/repository.ts
import { createHash as LE } from "node:crypto";
import { mkdir as FE, readFile as BE, rename as _E, writeFile as $E } from "node:fs/promises";
import { dirname as qE, join as qo } from "node:path";

// src/adapters/git/lfs.ts
var oh = `version https://git-lfs.github.com/spec/v1
`;
function $o(e) {
  return e.length < 1024 && new TextDecoder().decode(e.subarray(0, oh.length)) === oh;
}
async function ah(e, t, n) {
  let r = await e.bytes(["lfs", "smudge", t], n);
  if (r !== void 0 && !$o(r)) return { bytes: r };
  let s = await e.ask(["lfs", "version"]) !== void 0 ? "git-lfs could not fetch the object: run `git lfs fetch --all`, or give the checkout `lfs: true` and a token that may read it" : "install git-lfs and run `git lfs pull`; in a workflow, give actions/checkout `lfs: true`";
  return { detail: `${t} is a Git LFS pointer, not the file itself; ${s}` };
}

// src/adapters/git/repository-name.ts
async function uh(e, t, n) {
  let r = new vn(e, t, n), i = await r.ask(["config", "--get", "remote.origin.url"]), s = i === void 0 ? null : /[/:]([^/:]+\/[^/:]+?)(\.git)?\/?$/.exec(i), o = await r.ask(["rev-parse", "--show-toplevel"]) ?? "";
  return s?.[1] ?? o.split("/").at(-1) ?? "repository";
}

// src/adapters/git/tree.ts
import { lstat as RE, readdir as PE } from "node:fs/promises";
import { join as ch } from "node:path";
async function dh(e, t, n) {
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
  return i.length === 0 ? void 0 : fh(i);
}
async function lh(e, t, n) {
  let r = [], i = async (c) => {
    let d = await RE(ch(t, n, c)).catch(() => {
    });
    if (d !== void 0) {
      if (d.isSymbolicLink()) r.push({ path: c, kind: "link" });
      else if (d.isFile()) r.push({ path: c, kind: "file" });
      else if (d.isDirectory())
        for (let l of await PE(ch(t, n, c))) await i(c === "" ? l : `${c}/${l}`);
    }
  };
  if (await i(""), r.length === 0) return;
  let s = r.filter(({ kind: c }) => c === "file"), o = s.map((c) => c.path === "" ? n : `${n}/${c.path}`), a = (await e.ask(["hash-object", "--stdin-paths"], o.map((c) => `${c}
`).join("")))?.split(`
`);
  if (a === void 0 || o.length > 0 && a.length !== o.length)
    throw T.internal(`git can't hash ${n}`);
  let u = new Map(s.map((c, d) => [c.path, a[d] ?? ""]));
  return fh(r.map((c) => ({ ...c, objectId: u.get(c.path) ?? "link" })));
}
function fh(e) {
  return [...e].sort((t, n) => t.path < n.path ? -1 : 1);
}

// src/adapters/git/repository.ts
function ph(e, t, n) {
  return {
    async open(r, i, s, o) {
      let u = await new vn(e, t, o).ask(["rev-parse", "--show-toplevel"]);
      if (u === void 0) throw T.notARepository(t);
      let c = new vn(e, u, o), d = await Qi(c, i === "worktree" ? "HEAD" : i), l = await Qi(c, r), f = await Pa(c, l, d), p = i === "worktree" ? i : d, y = await uh(e, u, o), v = await Ra(c, r) ?? n, S = { repository: y, baseSha: f, headSha: p, ...v === void 0 ? {} : { baseBranch: v } };
      return UE(c, u, S, s);
    }
  };
}
function UE(e, t, n, r) {
  let i = (a) => a === "baseline" ? n.baseSha : n.headSha, s = (a, u) => i(a) === "worktree" ? lh(e, t, u) : dh(e, i(a), u), o = async (a, u, c) => {
    let d = c.path === "" ? u : `${u}/${c.path}`;
    if (i(a) === "worktree") return BE(qo(t, d));
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
      return c === void 0 ? void 0 : Uo(c.map((d) => `${d.objectId} ${d.path}
`).join(""));
    },
    async materialise(a, u) {
      let c = await s(a, u);
      if (c === void 0) return { status: "absent" };
      let d = c.find(({ kind: f }) => f === "link");
      if (d !== void 0)
        return { status: "unreadable", reason: "outside-repository", detail: `${qo(u, d.path)} is a symbolic link or a submodule; only files of this repository are read` };
      let l = [];
      for (let f of c) {
        let p = await o(a, u, f);
        if ($o(p)) {
          let y = await ah(e, qo(u, f.path), p);
          if ("detail" in y) return { status: "unreadable", reason: "lfs-pointer", detail: y.detail };
          p = y.bytes;
        }
        l.push({ path: f.path, bytes: p });
      }
      return l.every(({ bytes: f }) => f.length === 0) ? { status: "unreadable", reason: "empty", detail: `${u} has no bytes` } : { status: "present", kind: jE(u, c), file: await VE(r, u, l) };
    }
  };
}
function jE(e, t) {
  if (t.some((r) => r.path === "saved_model.pb" || r.path === "saved_model.pbtxt")) return "saved-model";
  let n = /\.([a-z0-9]+)$/i.exec(e)?.[1]?.toLowerCase();
  return n === "tflite" || n === "keras" || n === "npz" || n === "h5" ? n : n === "hdf5" ? "h5" : "other";
}
async function VE(e, t, n) {
  let r = t.split("/").at(-1) ?? t, i = n.map((c) => `${Uo(c.bytes)} ${c.path}
`).join(""), s = n[0]?.path === "" ? n[0].bytes : void 0, o = Uo(s ?? i), a = n.reduce((c, { bytes: d }) => c + d.length, 0), u = `sources/${o.slice(0, 16)}/${r}`;
  for (let c of n) {
    let d = e.absolute(c.path === "" ? u : `${u}/${c.path}`);
    await FE(qE(d), { recursive: !0 }), await $E(`${d}.part`, c.bytes), await _E(`${d}.part`, d);
  }
  return { path: u, sha256: o, sizeBytes: a };
}
function Uo(e) {
  return LE("sha256").update(e).digest("hex");
}

// src/adapters/litert/convert.ts
import { mkdir as nC } from "node:fs/promises";
import { dirname as rC, join as Ke } from "node:path";

// src/adapters/litert/digest.ts
import { createHash as zE } from "node:crypto";
import { readFile as HE } from "node:fs/promises";
import { join as XE } from "node:path";
async function ur(e, t) {
  let n = await HE(XE(e, t));
  return { path: t, sha256: zE("sha256").update(n).digest("hex"), sizeBytes: n.length };
}

// src/adapters/litert/python-verb.ts
import { mkdtemp as WE, readFile as GE, rm as YE, stat as JE, writeFile as KE } from "node:fs/promises";
import { tmpdir as ZE } from "node:os";
import { join as jo } from "node:path";
var QE = 15 * 6e4, eC = 64, tC = 71, mh = 64 * 2 ** 20;
async function Je({ processes: e, python: t, memoryBytes: n }, r) {
  let { verb: i, signal: s, silenceMs: o = QE } = r, a = await t.python(r.set ?? "litert", s), u = await WE(jo(ZE(), "edgegate-verb-")), c = new AbortController(), d = setTimeout(() => c.abort(), o);
  try {
    let [l, f] = [jo(u, "request.json"), jo(u, "response.json")];
    await KE(l, JSON.stringify(r.request));
    let p = n === void 0 ? [] : ["--memory-bytes", String(n)], y = ["-m", "edgegate_litert", i, "--request", l, "--response", f, ...p], v = await e.run(a, y, {
      cwd: t.packageRoot,
      env: { PYTHONPATH: void 0, PYTHONHOME: void 0, PYTHONNOUSERSITE: "1", PYTHONUTF8: "1" },
      signal: s === void 0 ? c.signal : AbortSignal.any([s, c.signal]),
      onLine: () => d.refresh()
    });
    if (v.signal === "SIGKILL")
      return { status: "died", reason: "it was killed by the system, as when memory runs out (SIGKILL)" };
    if (v.signal !== void 0)
      return { status: "died", reason: `it crashed (${v.signal})${Vo(v.stderr)}` };
    if (v.exitCode === eC)
      throw T.internal(`the verb ${i} refuses its request: ${v.stderr}`);
    if (v.exitCode === tC)
      return { status: "died", reason: `it needs more memory than ${n === void 0 ? "this computer has" : `${n / 1048576} MiB`}${Vo(v.stderr)}` };
    if (v.exitCode !== 0)
      return { status: "died", reason: `it ended with exit code ${v.exitCode}${Vo(v.stderr)}` };
    let { size: S } = await JE(f);
    if (S > mh)
      return { status: "died", reason: `its answer has ${S} bytes, at most ${mh} are read` };
    let A = r.response.safeParse(JSON.parse(await GE(f, "utf8")));
    if (!A.success) throw T.internal(`the verb ${i} answers in another shape: ${A.error.message}`);
    return { status: "answered", response: A.data };
  } catch (l) {
    if (!c.signal.aborted || s?.aborted === !0) throw l;
    return { status: "died", reason: `it hung: killed after ${o / 6e4} minutes of silence` };
  } finally {
    clearTimeout(d), await YE(u, { recursive: !0, force: !0 });
  }
}
function Vo(e) {
  let t = e.trim().split(`
`).at(-1)?.slice(0, 500);
  return t === void 0 || t === "" ? "" : `: ${t}`;
}

// src/adapters/litert/convert.ts
var cr = z(), zo = X({ status: fe("unusable"), reason: cr }), hh = Bt("status", [
  X({ status: fe("converted"), inspection: Ca }),
  X({ status: fe("failed"), reason: cr }),
  X({ status: fe("no-effect"), reason: cr }),
  X({ status: fe("not-possible"), reason: cr }),
  zo
]), iC = Bt("status", [
  X({ status: fe("model"), arithmetic: z(), variants: Ie(aa) }),
  zo
]), gh = Bt("status", [
  X({ status: fe("converted") }),
  X({ status: fe("failed"), reason: cr }),
  zo
]), sC = be.filter((e) => e !== "as-is"), oC = "only a .tflite source can be taken as it is";
async function vh(e, t) {
  await nC(Ke(e.root, t.into), { recursive: !0 });
  let { kind: n } = t;
  if (n === "tflite") {
    let s = await e.inTurn(
      () => Je(e, {
        verb: "examine",
        request: { source: Ke(e.root, t.source.path) },
        response: iC,
        signal: t.signal
      })
    );
    return s.status === "died" ? { status: "unusable", reason: `reading it failed: ${s.reason}` } : s.response.status === "unusable" ? s.response : wh(e, t, t.source, t.variants ?? s.response.variants);
  }
  let r = await aC(e, t, n);
  if (r.status === "unusable") return r;
  let i = t.variants ?? sC;
  if (r.status === "failed") {
    let s = i.map((o) => ({ variant: o, status: "failed", reason: r.reason }));
    for (let o of s) t.onDone(o);
    return { status: "present", variants: s };
  }
  return wh(e, t, r.file, i);
}
async function aC(e, t, n) {
  let r = `${t.into}/source.tflite`, i = JSON.stringify(["framework", await e.python.digest(), t.source.sha256, n]), s = Ke(e.root, t.into);
  return e.alone(i, () => uC(e, t, n, i, s, r));
}
async function uC(e, t, n, r, i, s) {
  let o = gh.safeParse(await e.store.get(r, i));
  if (o.success) return yh(e, o.data, s);
  let a = await e.inTurn(
    () => Je(e, {
      verb: "framework",
      request: { source: Ke(e.root, t.source.path), kind: n, output: Ke(e.root, s) },
      response: gh,
      set: "tensorflow",
      signal: t.signal
    })
  );
  if (a.status === "died") return { status: "failed", reason: `TensorFlow's converter: ${a.reason}` };
  let u = a.response.status === "converted" ? ["source.tflite"] : [];
  return await e.store.put(r, a.response, i, u), yh(e, a.response, s);
}
async function yh(e, t, n) {
  return t.status === "converted" ? { status: "converted", file: await ur(e.root, n) } : t;
}
async function wh(e, t, n, r) {
  let i = await Promise.all(
    be.filter((o) => r.includes(o)).map(async (o) => {
      let a = o === "as-is" && t.kind !== "tflite" ? { status: "not-possible", reason: oC } : await cC(e, t, n, o);
      if (a.status === "unusable") return a;
      let u = bh(t, o), c = a.status === "converted" ? { ...a, variant: o, file: await ur(e.root, u) } : { ...a, variant: o };
      return t.onDone(c), c;
    })
  ), s = i.find((o) => o.status === "unusable");
  return s !== void 0 ? s : { status: "present", variants: i.filter((o) => o.status !== "unusable") };
}
function bh(e, t) {
  return `${e.into}/${t}.tflite`;
}
async function cC(e, t, n, r) {
  let i = r === "full-int8" ? t.calibration : void 0, s = JSON.stringify([
    "convert",
    await e.python.digest(),
    n.sha256,
    r,
    i === void 0 ? "" : [i.data.sha256, i.samples]
  ]);
  return e.alone(s, () => dC(e, t, n, r, i, s));
}
async function dC(e, t, n, r, i, s) {
  let o = bh(t, r), a = Ke(e.root, rC(o)), u = hh.safeParse(await e.store.get(s, a));
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
      response: hh,
      signal: t.signal
    })
  );
  if (c.status === "died") return { status: "failed", reason: `the converter did not answer: ${c.reason}` };
  let d = c.response.status === "converted" ? [`${r}.tflite`] : [];
  return await e.store.put(s, c.response, a, d), c.response;
}

// src/adapters/litert/evaluate.ts
import { access as yC, mkdir as wC, mkdtemp as vC, rm as bC } from "node:fs/promises";
import { tmpdir as DC } from "node:os";
import { join as dr } from "node:path";

// src/adapters/litert/user-command.ts
import { join as lC } from "node:path";
import fC from "node:process";
var pC = X({
  metric: z().min(1).max(100),
  value: na(),
  n: Ae().positive(),
  higherIsBetter: fr(),
  unit: sa(["share", "number"]).optional()
});
async function Dh(e, t, n, r) {
  let i = gC(t.command);
  if (i === void 0) return Pt(`\`${t.command}\` has a quote that is not closed`);
  let s = t.command.includes("{python}") ? await e.python.python("litert", r) : "", o = lC(e.root, n.path), [a, ...u] = i.map(
    (v) => (
      // A function, because a path may hold what a replacement text gives a meaning (`$&`).
      v.replaceAll("{model}", () => o).replaceAll("{python}", () => s)
    )
  );
  if (a === void 0 || a === "") return Pt(`\`${t.command}\` names no program`);
  let c = await e.processes.run(a, u, {
    cwd: e.repository,
    env: hC(fC.env),
    timeoutMs: t.timeoutSeconds * 1e3,
    ...r === void 0 ? {} : { signal: r }
  });
  if (c.timedOut) return Pt(`it was killed after ${t.timeoutSeconds} s; give it longer with \`timeout\``);
  if (c.signal !== void 0) return Pt(`it was ended by ${c.signal}${Ho(c.stderr)}`);
  if (c.exitCode !== 0) return Pt(`it ended with exit code ${c.exitCode}${Ho(c.stderr)}`);
  let d = c.stdout.split(`
`).map(mC).findLast((v) => typeof v == "object" && v !== null);
  if (d === void 0)
    return Pt(`it printed no JSON line with metric, value, n and higherIsBetter${Ho(c.stdout)}`);
  let l = pC.safeParse(d);
  if (!l.success) return Pt(`its JSON is not as needed: ${ta(l.error)}`);
  let { value: f, higherIsBetter: p } = l.data, y = p && f >= 0 && f <= 1;
  return { status: "measured", ...l.data, unit: l.data.unit ?? (y ? "share" : "number") };
}
function Pt(e) {
  return { status: "failed", cause: "command", reason: `the evaluation command: ${e}` };
}
function Ho(e) {
  let t = e.trim().split(`
`).at(-1)?.slice(0, 300) ?? "";
  return t === "" ? "" : `: ${t}`;
}
function mC(e) {
  try {
    return JSON.parse(e);
  } catch {
    return;
  }
}
function hC(e) {
  let t = Object.keys(e).filter((n) => /TOKEN|SECRET|PASSWORD|CREDENTIAL|^INPUT_/i.test(n));
  return Object.fromEntries(t.map((n) => [n, void 0]));
}
function gC(e) {
  let t = [...e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+|["']/g)].map(([n]) => n);
  if (!t.some((n) => n === '"' || n === "'"))
    return t.map(
      (n) => n.replaceAll(/"([^"]*)"|'([^']*)'/g, (r, i, s) => i ?? s ?? "")
    );
}

// src/adapters/litert/evaluate.ts
var EC = Bt("status", [
  X({ status: fe("unpacked") }),
  X({ status: fe("refused"), reason: z() })
]), Eh = X({ task: ya, fidelity: wa });
async function Oh(e, t) {
  let n = await vC(dr(DC(), "edgegate-evaluate-"));
  try {
    let r = await CC(e, t, n), i = t.models.find(({ variant: c }) => c === t.reference), s = i === void 0 ? [] : [await Ch(e, t, r, i, i)], o = t.models.filter((c) => c !== i), a = await Promise.all(o.map((c) => Ch(e, t, r, c, i))), u = [...s, ...a];
    return t.models.flatMap(({ variant: c }) => u.filter((d) => d.variant === c));
  } finally {
    await bC(n, { recursive: !0, force: !0 });
  }
}
async function CC(e, t, n) {
  let r = dr(n, "reference.npy"), i = t.metric?.kind === "built-in" ? t.metric.name : void 0, s = { outputs: r, data: void 0, source: void 0, inputsFrom: "random", metric: void 0 }, [o, a] = t.data === void 0 ? [t.calibration, "calibration"] : [t.data, "evaluation"];
  if (o === void 0) return { ...s, refused: void 0 };
  let u = dr(n, "data");
  await wC(u);
  let c = await Je(e, {
    verb: "unpack",
    request: { source: dr(e.root, o.path), folder: u },
    response: EC,
    signal: t.signal
  });
  if (c.status === "died" || c.response.status === "refused") {
    let l = c.status === "died" ? `reading the data failed: ${c.reason}` : AC(c.response);
    return { ...s, refused: t.data === void 0 ? void 0 : l };
  }
  return { outputs: r, data: u, source: o, inputsFrom: a, metric: a === "evaluation" ? i : void 0, refused: void 0 };
}
function AC(e) {
  return e.status === "refused" ? e.reason : "";
}
async function Ch(e, t, n, r, i) {
  let { variant: s } = r, { task: o, fidelity: a } = await SC(e, t, n, r, i), u = { variant: s, task: await OC(e, t, n, r, o), fidelity: a };
  return t.onDone(s), u;
}
async function OC(e, { metric: t, signal: n }, { refused: r, source: i }, { file: s }, o) {
  return t?.kind === "command" ? e.inTurn(() => Dh(e, t, s, n)) : t !== void 0 && r !== void 0 ? { status: "failed", cause: "data", reason: r } : o.status === "measured" && i !== void 0 ? { ...o, dataSha256: i.sha256 } : o;
}
async function SC(e, t, n, r, i) {
  let s = r === i, o = async (c) => {
    let d = Eh.safeParse(
      await e.store.get(await Ah(e, n, c, i), e.root)
    );
    return d.success ? d.data : void 0;
  }, a = await o(r);
  if (a !== void 0 && !(s ? await Promise.all(t.models.map(o)) : []).includes(void 0))
    return a;
  let u = await e.inTurn(
    () => Je(e, {
      verb: "evaluate",
      request: {
        model: dr(e.root, r.file.path),
        inputsFrom: n.inputsFrom,
        outputs: n.outputs,
        isReference: s,
        reference: i?.variant ?? "float32",
        ...n.data === void 0 ? {} : { data: n.data },
        ...n.metric === void 0 ? {} : { metric: n.metric }
      },
      response: Eh,
      signal: t.signal
    })
  );
  if (u.status === "died") {
    let c = `running it failed: ${u.reason}`;
    return { task: n.metric === void 0 ? { status: "not-configured" } : { status: "failed", cause: "model", reason: c }, fidelity: { status: "failed", reason: c } };
  }
  return (s || i === void 0 || await TC(n.outputs) || u.response.fidelity.status !== "failed") && await e.store.put(await Ah(e, n, r, i), u.response, e.root, []), u.response;
}
async function TC(e) {
  return yC(e).then(
    () => !0,
    () => !1
  );
}
async function Ah(e, t, n, r) {
  let { source: i, inputsFrom: s, metric: o } = t, a = [
    await e.python.digest(),
    n.file.sha256,
    r?.file.sha256 ?? "",
    i?.sha256 ?? ""
  ];
  return JSON.stringify(["evaluate", ...a, s, o ?? ""]);
}

// src/adapters/litert/in-turn.ts
import { availableParallelism as NC } from "node:os";
function Sh(e = NC()) {
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
function Th() {
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
import { mkdir as xC, mkdtemp as MC, rename as kC, rm as IC } from "node:fs/promises";
import { join as gn } from "node:path";
var RC = X({
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
async function Nh(e, t) {
  let n = gn(e.root, t.into);
  await xC(n, { recursive: !0 });
  let r = await MC(gn(n, "draft-"));
  try {
    let i = await e.inTurn(
      () => Je(e, {
        verb: "inputs",
        request: {
          model: gn(e.root, t.model.path),
          folder: r,
          ...t.data === void 0 ? {} : { data: gn(e.root, t.data.path) }
        },
        response: RC,
        signal: t.signal
      })
    );
    if (i.status === "died") return { tensors: [], files: [] };
    let s = [];
    for (let { file: o, ...a } of i.response.tensors) {
      let u = await ur(r, o), c = `${t.into}/${u.sha256.slice(0, 24)}.bin`;
      await kC(gn(r, o), gn(e.root, c)), s.push({ tensor: a, file: { ...u, path: c } });
    }
    return { tensors: s.map(({ tensor: o }) => o), files: s.map(({ file: o }) => o) };
  } finally {
    await IC(r, { recursive: !0, force: !0 });
  }
}

// src/adapters/litert/lite-rt.ts
function xh(e) {
  let t = { ...e, inTurn: Sh(), alone: Th() };
  return {
    convert: (n) => vh(t, n),
    evaluate: (n) => Oh(t, n),
    makeInputs: (n) => Nh(t, n)
  };
}

// src/adapters/maven/packages.ts
import { createHash as PC, randomUUID as LC } from "node:crypto";
import { createReadStream as FC } from "node:fs";
import { access as BC, mkdir as Mh, readFile as _C, rename as $C, rm as qC, writeFile as UC } from "node:fs/promises";
import { join as yn } from "node:path";
import { pipeline as jC } from "node:stream/promises";
var VC = tt({
  packages: pr(
    z(),
    X({ coordinates: z().regex(/^[\w.-]+:[\w.-]+:[\w.-]+:(jar|aar)(:[\w.-]+)?$/), sha256: _t })
  )
}), zC = 15 * 6e4, HC = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";
function Xo(e) {
  let t;
  return {
    async fetch(n, r) {
      t ??= _C(e.lockFile, "utf8").then((u) => VC.parse(JSON.parse(u)));
      let { packages: i } = await t, s = n.map((u) => {
        let c = i[u];
        if (c === void 0) throw T.internal(`${e.lockFile} has no package ${u}`);
        return { name: u, one: c, path: yn(e.cacheFolder, "packages", c.sha256, kh(c)) };
      }), o = [];
      for (let u of s) await KC(u.path) || o.push(u);
      o.length > 0 && await WC(e, o, r);
      let a = new Map(s.map(({ name: u, path: c }) => [u, c]));
      return (u) => a.get(u) ?? XC(u);
    }
  };
}
function XC(e) {
  throw T.internal(`nobody asked for the Java package ${e}`);
}
async function WC({ processes: e, progress: t, cacheFolder: n }, r, i) {
  let s = yn(n, "packages", `.draft-${LC()}`);
  await Mh(s, { recursive: !0 });
  let o = t.start("Fetching Java packages (once)", r.length);
  try {
    await UC(yn(s, "pom.xml"), YC(r.map(({ one: f }) => f)));
    let a = ["-B", "-q", "-f", yn(s, "pom.xml"), HC, `-DoutputDirectory=${s}`], u = i === void 0 ? {} : { signal: i }, { exitCode: c, stdout: d, stderr: l } = await e.run("mvn", a, {
      cwd: s,
      timeoutMs: zC,
      ...u
    });
    if (c !== 0) throw GC(c, `${d}
${l}`);
    for (let { one: f, path: p } of r) {
      let y = yn(s, kh(f)), v = await JC(y);
      if (v !== f.sha256)
        throw T.environmentBroken(
          `The Java package ${f.coordinates} is not the one that edgegate was tested with: its SHA-256 is ${v}, not ${f.sha256}.`,
          "Check the repository that your Maven settings name (`mvn help:effective-settings`); remove the package from ~/.m2/repository and run the command again."
        );
      await Mh(yn(p, ".."), { recursive: !0 }), await $C(y, p);
    }
    o.finish();
  } catch (a) {
    throw o.finish("not finished"), a;
  } finally {
    await qC(s, { recursive: !0, force: !0 });
  }
}
function GC(e, t) {
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
function YC(e) {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>edgegate</groupId><artifactId>packages</artifactId><version>1</version><packaging>pom</packaging>
<build><plugins><plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-dependency-plugin</artifactId>
<configuration><artifactItems>${e.map(({ coordinates: n }) => {
    let [r, i, s, o, a] = n.split(":"), u = a === void 0 ? "" : `<classifier>${a}</classifier>`;
    return `<artifactItem><groupId>${r}</groupId><artifactId>${i}</artifactId><version>${s}</version><type>${o}</type>${u}</artifactItem>`;
  }).join("")}</artifactItems></configuration></plugin></plugins></build></project>
`;
}
function kh({ coordinates: e }) {
  let [, t, n, r, i] = e.split(":");
  return `${[t, n, i].filter((s) => s !== void 0).join("-")}.${r}`;
}
async function JC(e) {
  let t = PC("sha256");
  return await jC(FC(e), t), t.digest("hex");
}
async function KC(e) {
  return BC(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/python/environment.ts
import { createHash as Uh } from "node:crypto";
import { access as lA, readFile as fA } from "node:fs/promises";
import { join as Vi, resolve as pA } from "node:path";

// src/adapters/python/interpreter.ts
import Ih from "node:process";
var ZC = ["python3.13", "python3.12", "python3.11", "python3.10", "python3", "python"], Rh = [3, 10], QC = [3, 13], eA = `
import json, platform, sys
try:
    import ensurepip, venv
    can_make = True
except ImportError:
    can_make = False
print(json.dumps({"version": list(sys.version_info[:3]), "executable": sys.executable, "canMakeEnvironments": can_make,
    "implementation": sys.implementation.name, "machine": platform.machine()}))`, tA = tt({
  version: ia([Ae(), Ae(), Ae()]),
  executable: z().min(1),
  canMakeEnvironments: fr(),
  implementation: z(),
  machine: z()
}), Wo = {
  PYTHONHOME: void 0,
  PYTHONPATH: void 0,
  PYTHONNOUSERSITE: "1",
  PIP_USER: void 0,
  PIP_TARGET: void 0,
  PIP_PREFIX: void 0
};
async function Ph(e, t = Ih.env, n) {
  let r = t.EDGEGATE_PYTHON, i = r === void 0 || r === "" ? ZC : [r], s = [];
  for (let o of i) {
    let a = await e.run(o, ["-c", eA], {
      env: { ...t, ...Wo },
      timeoutMs: 2e4,
      ...n === void 0 ? {} : { signal: n }
    }), u = rA(a);
    if (u === void 0) {
      a.stderr.endsWith(": not found") || s.push(`${o} does not run`);
      continue;
    }
    let c = u.version.join(".");
    if (!nA(u.version)) s.push(`${o} is ${c}`);
    else if (!u.canMakeEnvironments) s.push(`${o} ${c} has no venv module`);
    else {
      let d = `${u.implementation}-${c}-${Ih.platform}-${u.machine}`;
      return { path: u.executable, identity: d };
    }
  }
  throw T.pythonMissing(s);
}
function nA([e, t]) {
  return e === Rh[0] && t >= Rh[1] && t <= QC[1];
}
function rA(e) {
  if (e.exitCode === 0)
    try {
      return tA.parse(JSON.parse(e.stdout));
    } catch {
      return;
    }
}

// src/adapters/python/pip.ts
function Fh(e) {
  return ["-m", "pip", "install", ...["--disable-pip-version-check", "--no-input", "--progress-bar", "off"], "--require-hashes", "--only-binary", ":all:", "--requirement", e];
}
function Bh(e) {
  let t = /^(?:Collecting |Processing (?:\S*\/)?)([A-Za-z0-9._]+(?:-[A-Za-z_][A-Za-z0-9._]*)*)/.exec(
    e
  )?.[1];
  return t !== void 0 ? { package: t } : e.startsWith("Installing collected packages") ? "installing" : void 0;
}
function _h(e) {
  return e.split(`
`).filter((t) => /^[A-Za-z0-9]/.test(t)).length;
}
var Lh = /Failed to establish a new connection|NewConnectionError|NameResolutionError|Temporary failure in name resolution|Name or service not known|ProxyError|ConnectTimeout|ReadTimeout|Read timed out|Connection refused|Connection reset|Network is unreachable|SSLError|CERTIFICATE_VERIFY_FAILED|Max retries exceeded|Connection broken/, iA = /from versions: none/;
function $h(e, t) {
  let n = t.split(`
`).map((o) => o.trim()).filter((o) => o !== ""), r = n.find((o) => Lh.test(o));
  if (r !== void 0)
    return T.packagesUnreachable(e, Go(Lh.exec(r)?.[0] ?? r));
  let i = n.filter((o) => o.startsWith("ERROR: ")).map((o) => o.slice(7)), s = i.find((o) => iA.test(o));
  return s !== void 0 ? T.packagesUnreachable(e, Go(s)) : T.packagesRefused(e, Go(i.join(" ") || n.at(-1) || "pip gave no reason"));
}
function Go(e) {
  let t = e.replace(/\.$/, "");
  return t.length <= 400 ? t : `${t.slice(0, 400)}…`;
}

// src/adapters/python/sources.ts
import { createHash as sA } from "node:crypto";
import { readdir as oA, readFile as aA } from "node:fs/promises";
import { join as uA, relative as cA, sep as dA } from "node:path";
async function qh(e) {
  let r = (await oA(e, { recursive: !0, withFileTypes: !0 })).filter((s) => s.isFile() && (s.name.endsWith(".py") || s.name.endsWith(".txt"))).map((s) => uA(s.parentPath, s.name)).map((s) => ({ path: s, name: cA(e, s).split(dA).join("/") })), i = sA("sha256");
  for (let { path: s, name: o } of r.sort((a, u) => a.name < u.name ? -1 : 1)) {
    let a = await aA(s);
    i.update(`${o}
${a.length}
`).update(a);
  }
  return i.digest("hex");
}

// src/adapters/python/environment.ts
var mA = 45 * 6e4;
function jh(e) {
  let t = pA(e.packageRoot), n, r = /* @__PURE__ */ new Map(), i = (s) => (n ??= Ph(e.processes, e.env, s).catch((o) => {
    throw n = void 0, o;
  }), n);
  return {
    packageRoot: t,
    python(s, o) {
      let a = r.get(s);
      if (a !== void 0) return a;
      let u = i(o).then((c) => hA(e, t, s, c, o)).catch((c) => {
        throw r.delete(s), c;
      });
      return r.set(s, u), u;
    },
    async isMade(s) {
      let { python: o } = await Vh(e.cacheFolder, t, s, await i());
      return yA(o);
    },
    async digest() {
      let { identity: s } = await i();
      return Uh("sha256").update(`${s}
${await qh(t)}`).digest("hex");
    }
  };
}
async function hA(e, t, n, r, i) {
  let { folder: s, python: o, lock: a, lockFile: u } = await Vh(e.cacheFolder, t, n, r);
  return await e.makeOnce(s, (c) => gA(e, { set: n, lock: a, lockFile: u, draft: c, interpreter: r, signal: i }), {
    signal: i,
    onWait: () => e.progress.note(`Another edgegate is installing the ${n} packages; waiting for it.`)
  }), o;
}
async function Vh(e, t, n, r) {
  let i = Vi(t, "locks", `${n}.txt`), s = await fA(i, "utf8").catch((u) => {
    throw T.internal(`the lock file ${i} is missing`, u);
  }), o = Uh("sha256").update(`${r.identity}
${s}`).digest("hex"), a = Vi(e, "python", `${n}-${o.slice(0, 16)}`);
  return { folder: a, python: Vi(a, "bin", "python"), lock: s, lockFile: i };
}
async function gA(e, t) {
  let { set: n, draft: r, signal: i } = t, s = {
    env: { ...e.env, ...Wo },
    cwd: e.cacheFolder,
    timeoutMs: mA,
    ...i === void 0 ? {} : { signal: i }
  }, o = _h(t.lock) + 1, a = e.progress.start(`Installing the Python packages of the ${n} set (once)`, o);
  try {
    let u = await e.processes.run(t.interpreter.path, ["-m", "venv", r], s);
    if (u.exitCode !== 0)
      throw T.environmentBroken(
        `${t.interpreter.path} can't make a virtual environment: ${(u.stderr || u.stdout).trim()}.`,
        "On Debian and Ubuntu: `sudo apt-get install python3-venv`. A full disk or a read-only cache folder: set EDGEGATE_CACHE to another folder."
      );
    let c = 0, d = await e.processes.run(Vi(r, "bin", "python"), [...Fh(t.lockFile)], {
      ...s,
      onLine: (l) => {
        let f = Bh(l);
        f === "installing" ? a.update(o - 1, "unpacking") : f !== void 0 && a.update(Math.min(c += 1, o - 1), f.package);
      }
    });
    if (d.exitCode !== 0) throw $h(n, d.timedOut ? "Read timed out" : d.stderr);
    a.finish();
  } catch (u) {
    throw a.finish("not finished"), u;
  }
}
async function yA(e) {
  return lA(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/store/folder.ts
import { createHash as Gh, randomUUID as wA } from "node:crypto";
import { copyFile as vA, mkdir as Yo, readFile as Jo, rename as bA, rm as zh, writeFile as Hh } from "node:fs/promises";
import { dirname as Xh, join as qe } from "node:path";
var DA = X({
  key: z(),
  value: ra(),
  files: Ie(X({ path: z(), sha256: _t }))
});
function Yh(e) {
  let t = (n) => {
    let r = Gh("sha256").update(n).digest("hex");
    return qe(e, r.slice(0, 2), r);
  };
  return {
    async get(n, r) {
      let i = t(n), s = await EA(i);
      if (s === void 0) return;
      let o = await Promise.all(
        s.files.map(async (u, c) => ({
          ...u,
          bytes: await Jo(qe(i, String(c))).catch(() => {
          })
        }))
      ), a = o.every(({ bytes: u, sha256: c }) => u !== void 0 && Wh(u) === c);
      if (s.key !== n || !a) {
        await zh(i, { recursive: !0, force: !0 });
        return;
      }
      for (let { path: u, bytes: c } of o)
        c !== void 0 && (await Yo(Xh(qe(r, u)), { recursive: !0 }), await Hh(qe(r, u), c));
      return s.value;
    },
    async put(n, r, i, s) {
      let o = t(n), a = qe(e, `draft-${wA()}`);
      await Yo(a, { recursive: !0 });
      let u = [];
      for (let [d, l] of s.entries())
        await vA(qe(i, l), qe(a, String(d))), u.push({ path: l, sha256: Wh(await Jo(qe(a, String(d)))) });
      let c = { key: n, value: r, files: u };
      await Hh(qe(a, "entry.json"), JSON.stringify(c)), await Yo(Xh(o), { recursive: !0 }), await bA(a, o).catch(() => zh(a, { recursive: !0, force: !0 }));
    }
  };
}
async function EA(e) {
  try {
    return DA.parse(JSON.parse(await Jo(qe(e, "entry.json"), "utf8")));
  } catch {
    return;
  }
}
function Wh(e) {
  return Gh("sha256").update(e).digest("hex");
}

// src/adapters/swift/toolchain.ts
import { randomUUID as IA } from "node:crypto";
import { mkdir as RA, readFile as PA, rm as LA } from "node:fs/promises";
import { join as FA } from "node:path";
import Qo from "node:process";

// src/adapters/swift/debian-root.ts
import { createHash as CA, randomUUID as AA } from "node:crypto";
import { mkdir as OA, rm as SA } from "node:fs/promises";
import { join as zi } from "node:path";
import Jh from "node:process";
var Zo = "trixie", Kh = ["swiftlang", "clang", "gcc", "libc6-dev", "libstdc++-14-dev"], TA = zi("usr", "lib", "x86_64-linux-gnu"), NA = 20 * 6e4, xA = 'root=$1; folder=$2; shift 2; mount -t proc proc "$root/proc"; exec chroot "$root" /usr/bin/env -C "$folder" "$@"';
async function Zh(e, t) {
  let n = CA("sha256").update([Zo, ...Kh].join(" ")).digest("hex"), r = zi(e.cacheFolder, "swift", `debian-${n.slice(0, 16)}`);
  await e.makeOnce(r, (s) => MA(e, s, t), {
    signal: t,
    onWait: () => e.progress.note("Another edgegate is installing Swift; waiting for it.")
  });
  let i = await Hi(e, r, "/", ["swift", "--version"], t);
  if (i.exitCode !== 0)
    throw T.environmentBroken(
      `Swift does not start in ${r}: ${eg(i)}.`,
      "The computer must let root mount /proc in a namespace (in a container: `--cap-add SYS_ADMIN`). Or install Swift 6 from swift.org/install."
    );
  return {
    identity: `${i.stdout.trim()}
Debian ${Zo}`,
    libraries: zi(r, TA),
    async withFolder(s) {
      let o = `/build/${AA()}`, a = zi(r, o);
      await OA(a, { recursive: !0 });
      try {
        return await s({
          path: a,
          seen: o,
          run: (u, c, d) => Hi(e, r, o, [u, ...c], d)
        });
      } finally {
        await SA(a, { recursive: !0, force: !0 });
      }
    }
  };
}
async function MA(e, t, n) {
  let r = e.progress.start("Installing Swift in a small Debian of its own (once, 3 GB)", 2);
  try {
    let i = await kA(e, n);
    r.update(0, "the system"), Ko(
      await Qh(e, ["debootstrap", "--variant=minbase", Zo, t, i], n),
      "debootstrap can't make a Debian"
    ), r.update(1, "the compiler");
    let s = ["apt-get", "install", "-q", "-y", "--no-install-recommends", ...Kh];
    Ko(await Hi(e, t, "/", s, n), "apt-get can't install Swift"), Ko(await Hi(e, t, "/", ["apt-get", "clean"], n), "apt-get can't clean up"), r.finish();
  } catch (i) {
    throw r.finish("not finished"), i;
  }
}
async function kA({ processes: e }, t) {
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
function Hi(e, t, n, r, i) {
  return Qh(e, ["sh", "-ec", xA, "sh", t, n, ...r], i);
}
function Qh({ processes: e }, t, n) {
  let r = Object.fromEntries(Object.keys(Jh.env).map((a) => [a, void 0])), i = Object.entries(Jh.env).filter(([a]) => /^(https?|no)_proxy$/i.test(a)), s = {
    ...r,
    ...Object.fromEntries(i),
    HOME: "/root",
    PATH: "/usr/sbin:/usr/bin:/sbin:/bin",
    LANG: "C.UTF-8",
    DEBIAN_FRONTEND: "noninteractive"
  }, o = n === void 0 ? {} : { signal: n };
  return e.run("unshare", ["--mount", "--propagation", "private", "--", ...t], {
    env: s,
    timeoutMs: NA,
    ...o
  });
}
function Ko(e, t) {
  if (e.exitCode !== 0)
    throw T.environmentBroken(
      `${t}: ${eg(e)}.`,
      "Run `sudo apt-get install debootstrap` and check the network; the computer must let root mount /proc in a namespace. Or install Swift 6 from swift.org/install."
    );
}
function eg({ stdout: e, stderr: t }) {
  return (t.trim() || e.trim()).split(`
`).at(-1)?.slice(0, 400) ?? "";
}

// src/adapters/swift/toolchain.ts
var BA = 15 * 6e4;
function tg(e) {
  let t;
  return {
    get(n) {
      return t ??= _A(e, n).catch((r) => {
        throw t = void 0, r;
      }), t;
    }
  };
}
async function _A(e, t) {
  let n = t === void 0 ? {} : { signal: t }, r = await e.processes.run("swift", ["--version"], { timeoutMs: 6e4, ...n });
  if (r.exitCode === 0) return $A(e, r.stdout.trim());
  if (Qo.platform !== "linux" || Qo.arch !== "x64" || Qo.getuid?.() !== 0 || !await qA())
    throw T.environmentBroken(
      "There is no `swift` here, and edgegate makes one only for root on Debian (x86_64).",
      "Install Swift 6 from swift.org/install, so that `swift --version` answers. Runners of GitHub have it."
    );
  return Zh(e, t);
}
function $A({ processes: e, cacheFolder: t }, n) {
  return {
    identity: n,
    async withFolder(r) {
      let i = FA(t, "swift", `work-${IA()}`);
      await RA(i, { recursive: !0 });
      try {
        return await r({
          path: i,
          seen: i,
          run: (s, o, a) => e.run(s, o, { cwd: i, timeoutMs: BA, ...a === void 0 ? {} : { signal: a } })
        });
      } finally {
        await LA(i, { recursive: !0, force: !0 });
      }
    }
  };
}
async function qA() {
  let e = await PA("/etc/os-release", "utf8").catch(() => "");
  return /^ID=debian$/m.test(e);
}

// src/entrypoints/tool-root.ts
import { existsSync as UA } from "node:fs";
import { dirname as ng, join as jA } from "node:path";
import { fileURLToPath as VA } from "node:url";
function Xi() {
  let e = ng(VA(import.meta.url));
  for (; !UA(jA(e, "src", "litert", "pyproject.toml")); ) {
    let t = ng(e);
    if (t === e) throw T.internal("the folder src/litert is not where edgegate is");
    e = t;
  }
  return e;
}

// src/entrypoints/wire.ts
var WA = 2 * 2 ** 30;
function XL(e) {
  let { cwd: t, env: n, signal: r, progress: i } = e, s = qa(), o = ja(HA(t, e.out), Ki), a = Im(n), u = Lt(Xi(), "src", "litert"), c = jh({
    processes: s,
    progress: i,
    makeOnce: pn,
    packageRoot: u,
    cacheFolder: a,
    env: ea(n)
  }), d = Yh(Lt(a, "results")), l = Lt(Xi(), "benchmark-apps", "android"), f = Xo({ processes: s, progress: i, lockFile: Lt(l, "versions.json"), cacheFolder: a }), p = { processes: s, packages: f, makeOnce: pn, sources: l, cacheFolder: a }, y = Lt(Xi(), "benchmark-apps", "ios"), v, S = () => v ??= Va({ env: n, workspace: o, progress: i, signal: r }), N = {
    host: () => Km({ processes: s, python: c, clock: $t, root: o.root }),
    firebase: () => S().farm,
    adb: () => Gm({
      processes: s,
      adb: GA(n),
      clock: $t,
      root: o.root,
      cacheFolder: a,
      serial: n.ANDROID_SERIAL,
      takeTurn: Ri
    }),
    jvm: () => th({ ...p, clock: $t, root: o.root }),
    swift: () => sh({
      processes: s,
      swift: tg({ processes: s, progress: i, makeOnce: pn, cacheFolder: a }),
      packages: Xo({ processes: s, progress: i, lockFile: Lt(y, "versions.json"), cacheFolder: a }),
      makeOnce: pn,
      sources: y,
      cacheFolder: a,
      clock: $t,
      root: o.root
    })
  }[e.farm];
  if (N === void 0) throw T.internal(`no adapter plays the farm ${e.farm}`);
  return {
    repository: ph(s, t, La(n)),
    workspace: o,
    litert: xh({
      processes: s,
      python: c,
      store: d,
      root: o.root,
      repository: t,
      ...e.strangersModels === !0 ? { memoryBytes: WA } : {}
    }),
    farm: N(),
    appBuilders: [
      yl({ ...p, androidHome: n.ANDROID_HOME }),
      Om({
        processes: s,
        makeOnce: pn,
        sources: y,
        cacheFolder: a,
        platform: XA.platform,
        team: n.EDGEGATE_IOS_TEAM
      })
    ],
    pullRequest: e.publish === "github" ? $a({ env: n, token: e.token ?? n.GITHUB_TOKEN }) : void 0,
    decisions: rg(e, Fa),
    commit: e.commit,
    history: rg(e, Ba),
    spending: e.farm === "firebase" ? S().spending : void 0,
    today: $t.instant().slice(0, 10),
    progress: i,
    signal: r,
    toolVersion: Ki,
    links: e.runUrl === void 0 ? {} : { run: e.runUrl }
  };
}
function rg({ env: e, publish: t, token: n = e.GITHUB_TOKEN }, r) {
  let i = t === "none" ? void 0 : Ua(e, n);
  return i && _a({ ...i, name: r });
}
function GA(e) {
  let t = e.ANDROID_HOME, n = t === void 0 || t === "" ? void 0 : Lt(t, "platform-tools", "adb");
  return n !== void 0 && zA(n) ? n : "adb";
}

// src/entrypoints/actions/commits.ts
async function YL(e, t, n) {
  let r = await YA(t, n), i = e.base ?? r.base;
  if (i === void 0) throw T.noBase(t.event.of === "other" ? t.event.name : t.event.of);
  return { base: i, head: e.head ?? r.head };
}
async function YA({ sha: e, event: t }, n) {
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
function KL({ drafts: e, label: t }, n) {
  return e === "wait" && n.isDraft ? { of: "draft" } : t === void 0 || ((i) => n.labels.some((s) => s.toLowerCase() === i.toLowerCase()))(t) ? void 0 : { of: "label", label: t };
}
function ZL({ drafts: e, label: t }) {
  return e === "wait" || t !== void 0;
}

export {
  za as a,
  Oc as b,
  qc as c,
  dN as d,
  y2 as e,
  w2 as f,
  Ha as g,
  Bc as h,
  Ns as i,
  Br as j,
  v2 as k,
  b2 as l,
  D2 as m,
  Kc as n,
  E2 as o,
  C2 as p,
  A2 as q,
  b1 as r,
  Cd as s,
  Zc as t,
  ad as u,
  Ad as v,
  Fd as w,
  Bd as x,
  ew as y,
  nx as z,
  YL as A,
  $o as B,
  uh as C,
  ux as D,
  KL as E,
  ZL as F,
  Xi as G,
  XL as H
};
