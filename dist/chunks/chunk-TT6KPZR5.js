import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as kt,
  b as bi,
  c as gc,
  d as yc,
  e as wc,
  f as gs,
  g as Cn,
  h as bc,
  i as vi,
  j as Nc,
  k as kc,
  l as Mc
} from "./chunk-NMK5PFYQ.js";
import {
  a as n0
} from "./chunk-MCFYVJRQ.js";
import {
  b as Wu
} from "./chunk-K2IQEN74.js";
import {
  a as hs
} from "./chunk-TFW7LRV5.js";
import {
  a as vc,
  b as Dc,
  c as Ec,
  d as Cc,
  e as Sc,
  f as Tc,
  g as Ac,
  h as Oc
} from "./chunk-YJ4MQGQP.js";
import {
  a as ys,
  b as xc
} from "./chunk-QABR5SMZ.js";
import {
  a as En
} from "./chunk-CPQBIKZ7.js";
import {
  a as rc,
  b as ic,
  c as oc,
  f as mi,
  g as fs,
  i as hi,
  j as gi
} from "./chunk-Y7L6NYJ2.js";
import {
  a as si,
  b as R,
  c as ai,
  d as Xu
} from "./chunk-ZLZNT46R.js";
import {
  a as gn,
  b as O
} from "./chunk-3UGP4P64.js";
import {
  b as rt,
  c as yi,
  d as uc,
  e as wi,
  f as cc,
  g as dc,
  h as lc,
  k as fc,
  m as pc,
  o as mc,
  q as hc,
  r as ms
} from "./chunk-YR4T4FCR.js";
import {
  d as pi
} from "./chunk-NMJPJADA.js";
import {
  b as fi,
  c as tc,
  e as nc,
  i as sc,
  m as Dn,
  t as Ze,
  u as ac,
  v as ps,
  x as Ee
} from "./chunk-MATG72RU.js";
import {
  a as De,
  b as Qu,
  c as sr,
  e as xe,
  g as xt,
  h as ec,
  m as pe,
  n as Nt,
  o as li,
  p as bn,
  q as vn
} from "./chunk-64WU6PY2.js";
import {
  B as Ku,
  E as nt,
  G as Ot,
  H as K,
  I as yn,
  L as wn,
  M as Ju,
  O as ci,
  Q as di,
  R as Oe,
  U as Zu,
  b as Gu,
  n as X,
  v as Yu,
  w as Ae,
  y as ui
} from "./chunk-3P6HYWCU.js";
import {
  a as t0
} from "./chunk-6MX7TYOA.js";
import {
  a as Zt,
  c as _,
  e as oi
} from "./chunk-ZV56ONXB.js";

// node_modules/yazl/index.js
var wm = _((Fa) => {
  var tm = Zt("fs"), bo = Zt("stream").Transform, im = Zt("stream").PassThrough, om = Zt("zlib"), Ba = Zt("util"), JE = Zt("events").EventEmitter, ZE = Zt("events").errorMonitor, sm = n0();
  Fa.ZipFile = $t;
  Fa.dateToDosDateTime = ym;
  Ba.inherits($t, JE);
  function $t() {
    this.outputStream = new im(), this.entries = [], this.outputStreamCursor = 0, this.ended = !1, this.allDone = !1, this.forceZip64Eocd = !1, this.errored = !1, this.on(ZE, function() {
      this.errored = !0;
    });
  }
  $t.prototype.addFile = function(e, t, n) {
    var r = this;
    if (t = Do(t, !1), n == null && (n = {}), !vo(r)) {
      var i = new J(t, !1, n);
      r.entries.push(i), tm.stat(e, function(o, s) {
        if (o) return r.emit("error", o);
        if (!s.isFile()) return r.emit("error", new Error("not a file: " + e));
        i.uncompressedSize = s.size, n.mtime == null && i.setLastModDate(s.mtime), n.mode == null && i.setFileAttributesMode(s.mode), i.setFileDataPumpFunction(function() {
          var a = tm.createReadStream(e);
          i.state = J.FILE_DATA_IN_PROGRESS, a.on("error", function(u) {
            r.emit("error", u);
          }), am(r, i, a);
        }), Ft(r);
      });
    }
  };
  $t.prototype.addReadStream = function(e, t, n) {
    this.addReadStreamLazy(t, n, function(r) {
      r(null, e);
    });
  };
  $t.prototype.addReadStreamLazy = function(e, t, n) {
    var r = this;
    if (typeof t == "function" && (n = t, t = null), t == null && (t = {}), e = Do(e, !1), !vo(r)) {
      var i = new J(e, !1, t);
      r.entries.push(i), i.setFileDataPumpFunction(function() {
        i.state = J.FILE_DATA_IN_PROGRESS, n(function(o, s) {
          if (o) return r.emit("error", o);
          am(r, i, s);
        });
      }), Ft(r);
    }
  };
  $t.prototype.addBuffer = function(e, t, n) {
    var r = this;
    if (t = Do(t, !1), e.length > 1073741823) throw new Error("buffer too large: " + e.length + " > 1073741823");
    if (n == null && (n = {}), n.size != null) throw new Error("options.size not allowed");
    if (vo(r)) return;
    var i = new J(t, !1, n);
    i.uncompressedSize = e.length, i.crc32 = sm.unsigned(e), i.crcAndFileSizeKnown = !0, r.entries.push(i), i.compressionLevel === 0 ? o(e) : om.deflateRaw(e, { level: i.compressionLevel }, function(s, a) {
      o(a);
    });
    function o(s) {
      i.compressedSize = s.length, i.setFileDataPumpFunction(function() {
        un(r, s), un(r, i.getDataDescriptor()), i.state = J.FILE_DATA_DONE, setImmediate(function() {
          Ft(r);
        });
      }), Ft(r);
    }
  };
  $t.prototype.addEmptyDirectory = function(e, t) {
    var n = this;
    if (e = Do(e, !0), t == null && (t = {}), t.size != null) throw new Error("options.size not allowed");
    if (t.compress != null) throw new Error("options.compress not allowed");
    if (t.compressionLevel != null) throw new Error("options.compressionLevel not allowed");
    if (!vo(n)) {
      var r = new J(e, !0, t);
      n.entries.push(r), r.setFileDataPumpFunction(function() {
        un(n, r.getDataDescriptor()), r.state = J.FILE_DATA_DONE, Ft(n);
      }), Ft(n);
    }
  };
  var QE = Lt([80, 75, 5, 6]);
  $t.prototype.end = function(e, t) {
    if (typeof e == "function" && (t = e, e = null), e == null && (e = {}), !this.ended && (this.ended = !0, !this.errored)) {
      if (this.calculatedTotalSizeCallback = t, this.forceZip64Eocd = !!e.forceZip64Format, e.comment) {
        if (typeof e.comment == "string" ? this.comment = rC(e.comment) : this.comment = e.comment, this.comment.length > 65535) throw new Error("comment is too large");
        if (xr(this.comment, QE)) throw new Error("comment contains end of central directory record signature");
      } else
        this.comment = Nr;
      Ft(this);
    }
  };
  function un(e, t) {
    e.outputStream.write(t), e.outputStreamCursor += t.length;
  }
  function am(e, t, n) {
    var r = new La(), i = new wo(), o = t.compressionLevel !== 0 ? new om.DeflateRaw({ level: t.compressionLevel }) : new im(), s = new wo();
    n.pipe(r).pipe(i).pipe(o).pipe(s).pipe(e.outputStream, { end: !1 }), s.on("end", function() {
      if (t.crc32 = r.crc32, t.uncompressedSize == null)
        t.uncompressedSize = i.byteCount;
      else if (t.uncompressedSize !== i.byteCount) return e.emit("error", new Error("file data stream has unexpected number of bytes"));
      t.compressedSize = s.byteCount, e.outputStreamCursor += t.compressedSize, un(e, t.getDataDescriptor()), t.state = J.FILE_DATA_DONE, Ft(e);
    });
  }
  function eC(e) {
    if (e.compress != null && e.compressionLevel != null && !!e.compress != !!e.compressionLevel)
      throw new Error("conflicting settings for compress and compressionLevel");
    return e.compressionLevel != null ? e.compressionLevel : e.compress === !1 ? 0 : 6;
  }
  function Ft(e) {
    if (e.allDone || e.errored) return;
    if (e.ended && e.calculatedTotalSizeCallback != null) {
      var t = tC(e);
      t != null && (e.calculatedTotalSizeCallback(t), e.calculatedTotalSizeCallback = null);
    }
    var n = r();
    function r() {
      for (var o = 0; o < e.entries.length; o++) {
        var s = e.entries[o];
        if (s.state < J.FILE_DATA_DONE) return s;
      }
      return null;
    }
    if (n != null) {
      if (n.state < J.READY_TO_PUMP_FILE_DATA || n.state === J.FILE_DATA_IN_PROGRESS) return;
      n.relativeOffsetOfLocalHeader = e.outputStreamCursor;
      var i = n.getLocalFileHeader();
      un(e, i), n.doFileDataPump();
    } else
      e.ended && (e.offsetOfStartOfCentralDirectory = e.outputStreamCursor, e.entries.forEach(function(o) {
        var s = o.getCentralDirectoryRecord();
        un(e, s);
      }), un(e, nC(e)), e.outputStream.end(), e.allDone = !0);
  }
  function tC(e) {
    for (var t = 0, n = 0, r = 0; r < e.entries.length; r++) {
      var i = e.entries[r];
      if (i.compressionLevel !== 0) return -1;
      if (i.state >= J.READY_TO_PUMP_FILE_DATA) {
        if (i.uncompressedSize == null) return -1;
      } else if (i.uncompressedSize == null) return null;
      i.relativeOffsetOfLocalHeader = t;
      var o = i.useZip64Format();
      t += um + i.utf8FileName.length, t += i.uncompressedSize, i.crcAndFileSizeKnown || (o ? t += hm : t += mm), n += gm + i.utf8FileName.length + i.fileComment.length, i.forceDosTimestamp || (n += Ra), o && (n += Ia);
    }
    var s = 0;
    return (e.forceZip64Eocd || e.entries.length >= 65535 || n >= 65535 || t >= 4294967295) && (s += go + Ma), s += yo + e.comment.length, t + n + s;
  }
  function vo(e) {
    if (e.ended) throw new Error("cannot add entries after calling end()");
    return !!e.errored;
  }
  var go = 56, Ma = 20, yo = 22;
  function nC(e, t) {
    var n = !1, r = e.entries.length;
    (e.forceZip64Eocd || e.entries.length >= 65535) && (r = 65535, n = !0);
    var i = e.outputStreamCursor - e.offsetOfStartOfCentralDirectory, o = i;
    (e.forceZip64Eocd || i >= 4294967295) && (o = 4294967295, n = !0);
    var s = e.offsetOfStartOfCentralDirectory;
    if ((e.forceZip64Eocd || e.offsetOfStartOfCentralDirectory >= 4294967295) && (s = 4294967295, n = !0), t)
      return n ? go + Ma + yo : yo;
    var a = ke(yo + e.comment.length);
    if (a.writeUInt32LE(101010256, 0), a.writeUInt16LE(0, 4), a.writeUInt16LE(0, 6), a.writeUInt16LE(r, 8), a.writeUInt16LE(r, 10), a.writeUInt32LE(o, 12), a.writeUInt32LE(s, 16), a.writeUInt16LE(e.comment.length, 20), e.comment.copy(a, 22), !n) return a;
    var u = ke(go);
    u.writeUInt32LE(101075792, 0), tt(u, go - 12, 4), u.writeUInt16LE(lm, 12), u.writeUInt16LE(dm, 14), u.writeUInt32LE(0, 16), u.writeUInt32LE(0, 20), tt(u, e.entries.length, 24), tt(u, e.entries.length, 32), tt(u, i, 40), tt(u, e.offsetOfStartOfCentralDirectory, 48);
    var c = ke(Ma);
    return c.writeUInt32LE(117853008, 0), c.writeUInt32LE(0, 4), tt(c, e.outputStreamCursor, 8), c.writeUInt32LE(1, 16), Buffer.concat([
      u,
      c,
      a
    ]);
  }
  function Do(e, t) {
    if (e === "") throw new Error("empty metadataPath");
    if (e = e.replace(/\\/g, "/"), /^[a-zA-Z]:/.test(e) || /^\//.test(e)) throw new Error("absolute path: " + e);
    if (e.split("/").indexOf("..") !== -1) throw new Error("invalid relative path: " + e);
    var n = /\/$/.test(e);
    if (t)
      n || (e += "/");
    else if (n) throw new Error("file path cannot end with '/': " + e);
    return e;
  }
  var Nr = ke(0);
  function J(e, t, n) {
    if (this.utf8FileName = Lt(e), this.utf8FileName.length > 65535) throw new Error("utf8 file name too long. " + utf8FileName.length + " > 65535");
    if (this.isDirectory = t, this.state = J.WAITING_FOR_METADATA, this.setLastModDate(n.mtime != null ? n.mtime : /* @__PURE__ */ new Date()), this.forceDosTimestamp = !!n.forceDosTimestamp, n.mode != null ? this.setFileAttributesMode(n.mode) : this.setFileAttributesMode(t ? 16893 : 33204), t ? (this.crcAndFileSizeKnown = !0, this.crc32 = 0, this.uncompressedSize = 0, this.compressedSize = 0) : (this.crcAndFileSizeKnown = !1, this.crc32 = null, this.uncompressedSize = null, this.compressedSize = null, n.size != null && (this.uncompressedSize = n.size)), t ? this.compressionLevel = 0 : this.compressionLevel = eC(n), this.forceZip64Format = !!n.forceZip64Format, n.fileComment) {
      if (typeof n.fileComment == "string" ? this.fileComment = Lt(n.fileComment, "utf-8") : this.fileComment = n.fileComment, this.fileComment.length > 65535) throw new Error("fileComment is too large");
    } else
      this.fileComment = Nr;
  }
  J.WAITING_FOR_METADATA = 0;
  J.READY_TO_PUMP_FILE_DATA = 1;
  J.FILE_DATA_IN_PROGRESS = 2;
  J.FILE_DATA_DONE = 3;
  J.prototype.setLastModDate = function(e) {
    this.mtime = e;
    var t = ym(e);
    this.lastModFileTime = t.time, this.lastModFileDate = t.date;
  };
  J.prototype.setFileAttributesMode = function(e) {
    if ((e & 65535) !== e) throw new Error("invalid mode. expected: 0 <= " + e + " <= 65535");
    this.externalFileAttributes = e << 16 >>> 0;
  };
  J.prototype.setFileDataPumpFunction = function(e) {
    this.doFileDataPump = e, this.state = J.READY_TO_PUMP_FILE_DATA;
  };
  J.prototype.useZip64Format = function() {
    return this.forceZip64Format || this.uncompressedSize != null && this.uncompressedSize > 4294967294 || this.compressedSize != null && this.compressedSize > 4294967294 || this.relativeOffsetOfLocalHeader != null && this.relativeOffsetOfLocalHeader > 4294967294;
  };
  var um = 30, cm = 20, dm = 45, lm = 831, fm = 2048, pm = 8;
  J.prototype.getLocalFileHeader = function() {
    var e = 0, t = 0, n = 0;
    this.crcAndFileSizeKnown && (e = this.crc32, t = this.compressedSize, n = this.uncompressedSize);
    var r = ke(um), i = fm;
    return this.crcAndFileSizeKnown || (i |= pm), r.writeUInt32LE(67324752, 0), r.writeUInt16LE(cm, 4), r.writeUInt16LE(i, 6), r.writeUInt16LE(this.getCompressionMethod(), 8), r.writeUInt16LE(this.lastModFileTime, 10), r.writeUInt16LE(this.lastModFileDate, 12), r.writeUInt32LE(e, 14), r.writeUInt32LE(t, 18), r.writeUInt32LE(n, 22), r.writeUInt16LE(this.utf8FileName.length, 26), r.writeUInt16LE(0, 28), Buffer.concat([
      r,
      // file name (variable size)
      this.utf8FileName
      // extra field (variable size)
      // no extra fields
    ]);
  };
  var mm = 16, hm = 24;
  J.prototype.getDataDescriptor = function() {
    if (this.crcAndFileSizeKnown)
      return Nr;
    if (this.useZip64Format()) {
      var e = ke(hm);
      return e.writeUInt32LE(134695760, 0), e.writeUInt32LE(this.crc32, 4), tt(e, this.compressedSize, 8), tt(e, this.uncompressedSize, 16), e;
    } else {
      var e = ke(mm);
      return e.writeUInt32LE(134695760, 0), e.writeUInt32LE(this.crc32, 4), e.writeUInt32LE(this.compressedSize, 8), e.writeUInt32LE(this.uncompressedSize, 12), e;
    }
  };
  var gm = 46, Ra = 9, Ia = 28;
  J.prototype.getCentralDirectoryRecord = function() {
    var e = ke(gm), t = fm;
    this.crcAndFileSizeKnown || (t |= pm);
    var n = Nr;
    if (!this.forceDosTimestamp) {
      n = ke(Ra), n.writeUInt16LE(21589, 0), n.writeUInt16LE(Ra - 4, 2);
      var r = 1, i = 2;
      n.writeUInt8(r | i, 4);
      var o = Math.floor(this.mtime.getTime() / 1e3);
      o < -2147483648 && (o = -2147483648), o > 2147483647 && (o = 2147483647), n.writeUInt32LE(o, 5);
    }
    var s = this.compressedSize, a = this.uncompressedSize, u = this.relativeOffsetOfLocalHeader, c = cm, d = Nr;
    return this.useZip64Format() && (s = 4294967295, a = 4294967295, u = 4294967295, c = dm, d = ke(Ia), d.writeUInt16LE(1, 0), d.writeUInt16LE(Ia - 4, 2), tt(d, this.uncompressedSize, 4), tt(d, this.compressedSize, 12), tt(d, this.relativeOffsetOfLocalHeader, 20)), e.writeUInt32LE(33639248, 0), e.writeUInt16LE(lm, 4), e.writeUInt16LE(c, 6), e.writeUInt16LE(t, 8), e.writeUInt16LE(this.getCompressionMethod(), 10), e.writeUInt16LE(this.lastModFileTime, 12), e.writeUInt16LE(this.lastModFileDate, 14), e.writeUInt32LE(this.crc32, 16), e.writeUInt32LE(s, 20), e.writeUInt32LE(a, 24), e.writeUInt16LE(this.utf8FileName.length, 28), e.writeUInt16LE(n.length + d.length, 30), e.writeUInt16LE(this.fileComment.length, 32), e.writeUInt16LE(0, 34), e.writeUInt16LE(0, 36), e.writeUInt32LE(this.externalFileAttributes, 38), e.writeUInt32LE(u, 42), Buffer.concat([
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
  J.prototype.getCompressionMethod = function() {
    var e = 0, t = 8;
    return this.compressionLevel === 0 ? e : t;
  };
  var nm = new Date(1980, 0, 1), rm = new Date(2107, 11, 31, 23, 59, 58);
  function ym(e) {
    e < nm ? e = nm : e > rm && (e = rm);
    var t = 0;
    t |= e.getDate() & 31, t |= (e.getMonth() + 1 & 15) << 5, t |= (e.getFullYear() - 1980 & 127) << 9;
    var n = 0;
    return n |= Math.floor(e.getSeconds() / 2), n |= (e.getMinutes() & 63) << 5, n |= (e.getHours() & 31) << 11, { date: t, time: n };
  }
  function tt(e, t, n) {
    var r = Math.floor(t / 4294967296), i = t % 4294967296;
    e.writeUInt32LE(i, n), e.writeUInt32LE(r, n + 4);
  }
  Ba.inherits(wo, bo);
  function wo(e) {
    bo.call(this, e), this.byteCount = 0;
  }
  wo.prototype._transform = function(e, t, n) {
    this.byteCount += e.length, n(null, e);
  };
  Ba.inherits(La, bo);
  function La(e) {
    bo.call(this, e), this.crc32 = 0;
  }
  La.prototype._transform = function(e, t, n) {
    this.crc32 = sm.unsigned(e, this.crc32), n(null, e);
  };
  var Pa = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ";
  if (Pa.length !== 256) throw new Error("assertion failure");
  var ho = null;
  function rC(e) {
    if (/^[\x20-\x7e]*$/.test(e))
      return Lt(e, "utf-8");
    if (ho == null) {
      ho = {};
      for (var t = 0; t < Pa.length; t++)
        ho[Pa[t]] = t;
    }
    for (var n = ke(e.length), t = 0; t < e.length; t++) {
      var r = ho[e[t]];
      if (r == null) throw new Error("character not encodable in CP437: " + JSON.stringify(e[t]));
      n[t] = r;
    }
    return n;
  }
  function ke(e) {
    ke = t;
    try {
      return ke(e);
    } catch {
      return ke = n, ke(e);
    }
    function t(r) {
      return Buffer.allocUnsafe(r);
    }
    function n(r) {
      return new Buffer(r);
    }
  }
  function Lt(e, t) {
    Lt = n;
    try {
      return Lt(e, t);
    } catch {
      return Lt = r, Lt(e, t);
    }
    function n(i, o) {
      return Buffer.from(i, o);
    }
    function r(i, o) {
      return new Buffer(i, o);
    }
  }
  function xr(e, t) {
    xr = n;
    try {
      return xr(e, t);
    } catch {
      return xr = r, xr(e, t);
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
var dn = _((we) => {
  "use strict";
  function IC(e, t, n) {
    if (n === void 0 && (n = Array.prototype), e && typeof n.find == "function")
      return n.find.call(e, t);
    for (var r = 0; r < e.length; r++)
      if (cn(e, r)) {
        var i = e[r];
        if (t.call(void 0, i, r, e))
          return i;
      }
  }
  function Fn(e, t) {
    return t === void 0 && (t = Object), t && typeof t.getOwnPropertyDescriptors == "function" && (e = t.create(null, t.getOwnPropertyDescriptors(e))), t && typeof t.freeze == "function" ? t.freeze(e) : e;
  }
  function cn(e, t) {
    return Object.prototype.hasOwnProperty.call(e, t);
  }
  function PC(e, t) {
    if (e === null || typeof e != "object")
      throw new TypeError("target is not an object");
    for (var n in t)
      cn(t, n) && (e[n] = t[n]);
    return e;
  }
  var Am = Fn({
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
  function BC(e) {
    return cn(Am, e.toLowerCase());
  }
  var Om = Fn({
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
  function LC(e) {
    return cn(Om, e.toLowerCase());
  }
  var kr = Fn({
    script: !1,
    style: !1,
    textarea: !0,
    title: !0
  });
  function FC(e) {
    var t = e.toLowerCase();
    return cn(kr, t) && !kr[t];
  }
  function $C(e) {
    var t = e.toLowerCase();
    return cn(kr, t) && kr[t];
  }
  function xm(e) {
    return e === Mr.HTML;
  }
  function _C(e) {
    return xm(e) || e === Mr.XML_XHTML_APPLICATION;
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
  }), qC = Object.keys(Mr).map(function(e) {
    return Mr[e];
  });
  function UC(e) {
    return qC.indexOf(e) > -1;
  }
  var jC = Fn({
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
  we.assign = PC;
  we.find = IC;
  we.freeze = Fn;
  we.HTML_BOOLEAN_ATTRIBUTES = Am;
  we.HTML_RAW_TEXT_ELEMENTS = kr;
  we.HTML_VOID_ELEMENTS = Om;
  we.hasDefaultHTMLNamespace = _C;
  we.hasOwn = cn;
  we.isHTMLBooleanAttribute = BC;
  we.isHTMLRawTextElement = FC;
  we.isHTMLEscapableRawTextElement = $C;
  we.isHTMLMimeType = xm;
  we.isHTMLVoidElement = LC;
  we.isValidMimeType = UC;
  we.MIME_TYPE = Mr;
  we.NAMESPACE = jC;
});

// node_modules/@xmldom/xmldom/lib/errors.js
var Lr = _((Br) => {
  "use strict";
  var VC = dn();
  function km(e, t) {
    e.prototype = Object.create(Error.prototype, {
      constructor: { value: e },
      name: { value: e.name, enumerable: !0, writable: t }
    });
  }
  var Ir = VC.freeze({
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
  }), Mm = Object.keys(Ir);
  function Rm(e) {
    return typeof e == "number" && e >= 1 && e <= 25;
  }
  function zC(e) {
    return typeof e == "string" && e.substring(e.length - Ir.Error.length) === Ir.Error;
  }
  function Pr(e, t) {
    Rm(e) ? (this.name = Mm[e], this.message = t || "") : (this.message = e, this.name = zC(t) ? t : Ir.Error), Error.captureStackTrace && Error.captureStackTrace(this, Pr);
  }
  km(Pr, !0);
  Object.defineProperties(Pr.prototype, {
    code: {
      enumerable: !0,
      get: function() {
        var e = Mm.indexOf(this.name);
        return Rm(e) ? e : 0;
      }
    }
  });
  var Im = {
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
  }, _a = Object.entries(Im);
  for (Rr = 0; Rr < _a.length; Rr++)
    Nm = _a[Rr][0], Pr[Nm] = _a[Rr][1];
  var Nm, Rr;
  function qa(e, t, n) {
    this.message = e, this.locator = t, this.cause = n, Error.captureStackTrace && Error.captureStackTrace(this, qa);
  }
  km(qa);
  Br.DOMException = Pr;
  Br.DOMExceptionName = Ir;
  Br.ExceptionCode = Im;
  Br.ParseError = qa;
});

// node_modules/@xmldom/xmldom/lib/grammar.js
var Xa = _((F) => {
  "use strict";
  function _m(e) {
    try {
      typeof e != "function" && (e = RegExp);
      var t = new e("𝌆", "u").exec("𝌆");
      return !!t && t[0].length === 2;
    } catch {
    }
    return !1;
  }
  var qn = _m();
  function qt(e) {
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
  var HC = "�", Ut = /[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;
  qn && (Ut = q("[", qt(Ut), "\\u{10000}-\\u{10FFFF}", "]"));
  var WC = new RegExp("[^" + qt(Ut) + "]", qn ? "u" : ""), Eo = /[\x20\x09\x0D\x0A]/, XC = qt(Eo), Y = q(Eo, "+"), te = q(Eo, "*"), Fr = /[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
  qn && (Fr = q("[", qt(Fr), "\\u{10000}-\\u{10FFFF}", "]"));
  var GC = qt(Fr), Va = q("[", GC, qt(/[-.0-9\xB7]/), qt(/[\u0300-\u036F\u203F-\u2040]/), "]"), ze = q(Fr, Va, "*"), YC = q("^", ze, "$"), Pm = q(Va, "+"), KC = q("&", ze, ";"), JC = L(/&#[0-9]+;|&#x[0-9a-fA-F]+;/), $r = L(KC, "|", JC), _r = q("%", ze, ";"), za = L(
    q('"', L(/[^%&"]/, "|", _r, "|", $r), "*", '"'),
    "|",
    q("'", L(/[^%&']/, "|", _r, "|", $r), "*", "'")
  ), ZC = L('"', L(/[^<&"]/, "|", $r), "*", '"', "|", "'", L(/[^<&']/, "|", $r), "*", "'"), QC = $n(Fr, ":"), eS = $n(Va, ":"), Ua = q(QC, eS, "*"), tS = q("^", Ua, "$"), qr = q(Ua, L(":", Ua), "?"), nS = q("^", qr, "$"), rS = q("(", qr, ")"), _n = L(/"[^"]*"|'[^']*'/), iS = q(/^<\?/, "(", ze, ")", L(Y, "(?!", Eo, ")(", Ut, "*?)"), "?", /\?>/), Bm = /[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/, Ur = L('"', Bm, '*"', "|", "'", $n(Bm, "'"), "*'"), qm = "<!--", Um = "-->", oS = q(qm, L($n(Ut, "-"), "|", q("-", $n(Ut, "-"))), "*", Um), Lm = "#PCDATA", sS = L(
    q(/\(/, te, Lm, L(te, /\|/, te, qr), "*", te, /\)\*/),
    "|",
    q(/\(/, te, Lm, te, /\)/)
  ), aS = /[?*+]?/, uS = q(
    /\([^>]+\)/,
    aS
    /*regg(choice, '|', seq), _children_quantity*/
  ), cS = L("EMPTY", "|", "ANY", "|", sS, "|", uS), dS = "<!ELEMENT", lS = q(dS, Y, L(qr, "|", _r), Y, L(cS, "|", _r), te, ">"), fS = q("NOTATION", Y, /\(/, te, ze, L(te, /\|/, te, ze), "*", te, /\)/), pS = q(/\(/, te, Pm, L(te, /\|/, te, Pm), "*", te, /\)/), mS = L(fS, "|", pS), hS = L(/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/, "|", mS), gS = L(/#REQUIRED|#IMPLIED/, "|", L(L("#FIXED", Y), "?", ZC)), yS = L(Y, ze, Y, hS, Y, gS), wS = "<!ATTLIST", bS = q(wS, Y, ze, yS, "*", te, ">"), ja = "about:legacy-compat", vS = L('"' + ja + '"', "|", "'" + ja + "'"), Ha = "SYSTEM", Co = "PUBLIC", So = L(L(Ha, Y, _n), "|", L(Co, Y, Ur, Y, _n)), DS = q(
    "^",
    L(
      L(Ha, Y, "(?<SystemLiteralOnly>", _n, ")"),
      "|",
      L(Co, Y, "(?<PubidLiteral>", Ur, ")", Y, "(?<SystemLiteral>", _n, ")")
    )
  ), ES = q("^", Ur, "$"), CS = q("^", _n, "$"), SS = L(Y, "NDATA", Y, ze), TS = L(za, "|", L(So, SS, "?")), jm = "<!ENTITY", AS = q(jm, Y, ze, Y, TS, te, ">"), OS = L(za, "|", So), xS = q(jm, Y, "%", Y, ze, Y, OS, te, ">"), NS = L(AS, "|", xS), kS = q(Co, Y, Ur), MS = q("<!NOTATION", Y, ze, Y, L(So, "|", kS), te, ">"), Wa = q(te, "=", te), Fm = /1[.]\d+/, RS = q(Y, "version", Wa, L("'", Fm, "'", "|", '"', Fm, '"')), $m = /[A-Za-z][-A-Za-z0-9._]*/, IS = L(Y, "encoding", Wa, L('"', $m, '"', "|", "'", $m, "'")), PS = L(Y, "standalone", Wa, L("'", L("yes", "|", "no"), "'", "|", '"', L("yes", "|", "no"), '"')), BS = q(/^<\?xml/, RS, IS, "?", PS, "?", te, /\?>/), LS = "<!DOCTYPE", FS = "<![CDATA[", $S = "]]>", _S = /<!\[CDATA\[/, qS = /\]\]>/, US = q(Ut, "*?", qS), jS = q(_S, US);
  F.chars = qt;
  F.chars_without = $n;
  F.detectUnicodeSupport = _m;
  F.reg = q;
  F.regg = L;
  F.ABOUT_LEGACY_COMPAT = ja;
  F.ABOUT_LEGACY_COMPAT_SystemLiteral = vS;
  F.AttlistDecl = bS;
  F.CDATA_START = FS;
  F.CDATA_END = $S;
  F.CDSect = jS;
  F.Char = Ut;
  F.Comment = oS;
  F.COMMENT_START = qm;
  F.COMMENT_END = Um;
  F.DOCTYPE_DECL_START = LS;
  F.elementdecl = lS;
  F.EntityDecl = NS;
  F.EntityValue = za;
  F.ExternalID = So;
  F.ExternalID_match = DS;
  F.Name = ze;
  F.Name_exact = YC;
  F.NCName_exact = tS;
  F.NotationDecl = MS;
  F.Reference = $r;
  F.PEReference = _r;
  F.PI = iS;
  F.PUBLIC = Co;
  F.PubidLiteral = Ur;
  F.PubidLiteral_match = ES;
  F.QName = qr;
  F.QName_exact = nS;
  F.QName_group = rS;
  F.S = Y;
  F.SChar_s = XC;
  F.S_OPT = te;
  F.SYSTEM = Ha;
  F.SystemLiteral = _n;
  F.SystemLiteral_match = CS;
  F.InvalidChar = WC;
  F.UNICODE_REPLACEMENT_CHARACTER = HC;
  F.UNICODE_SUPPORT = qn;
  F.XMLDecl = BS;
});

// node_modules/@xmldom/xmldom/lib/dom.js
var ru = _((ie) => {
  "use strict";
  var Ke = dn(), at = Ke.find, VS = Ke.hasDefaultHTMLNamespace, jn = Ke.hasOwn, zS = Ke.isHTMLMimeType, HS = Ke.isHTMLRawTextElement, WS = Ke.isHTMLVoidElement, jr = Ke.MIME_TYPE, ut = Ke.NAMESPACE, Me = /* @__PURE__ */ Symbol(), Ym = Lr(), M = Ym.DOMException, Te = Ym.DOMExceptionName, re = Xa();
  function Fe(e) {
    if (e !== Me)
      throw new TypeError("Illegal constructor");
  }
  function XS(e) {
    return e !== "";
  }
  function GS(e) {
    return e ? e.split(/[\t\n\f\r ]+/).filter(XS) : [];
  }
  function YS(e, t) {
    return jn(e, t) || (e[t] = !0), e;
  }
  function Vm(e) {
    if (!e) return [];
    var t = GS(e);
    return Object.keys(t.reduce(YS, {}));
  }
  function KS(e) {
    return function(t) {
      return e && e.indexOf(t) !== -1;
    };
  }
  function Km(e) {
    if (!re.QName_exact.test(e))
      throw new M(M.INVALID_CHARACTER_ERR, 'invalid character in qualified name "' + e + '"');
  }
  function Ya(e, t) {
    Km(t), e = e || null;
    var n = null, r = t;
    if (t.indexOf(":") >= 0) {
      var i = t.split(":");
      n = i[0], r = i[1];
    }
    if (n !== null && e === null)
      throw new M(M.NAMESPACE_ERR, "prefix is non-null and namespace is null");
    if (n === "xml" && e !== Ke.NAMESPACE.XML)
      throw new M(M.NAMESPACE_ERR, 'prefix is "xml" and namespace is not the XML namespace');
    if ((n === "xmlns" || t === "xmlns") && e !== Ke.NAMESPACE.XMLNS)
      throw new M(
        M.NAMESPACE_ERR,
        'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace'
      );
    if (e === Ke.NAMESPACE.XMLNS && n !== "xmlns" && t !== "xmlns")
      throw new M(
        M.NAMESPACE_ERR,
        'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"'
      );
    return [e, n, r];
  }
  function Hn(e, t) {
    for (var n in e)
      jn(e, n) && (t[n] = e[n]);
  }
  function $e(e, t) {
    var n = e.prototype;
    if (!(n instanceof t)) {
      let r = function() {
      };
      r.prototype = t.prototype, r = new r(), Hn(n, r), e.prototype = n = r;
    }
    n.constructor != e && (typeof e != "function" && console.error("unknown Class:" + e), n.constructor = e);
  }
  var _e = {}, Ye = _e.ELEMENT_NODE = 1, Vn = _e.ATTRIBUTE_NODE = 2, Vr = _e.TEXT_NODE = 3, Jm = _e.CDATA_SECTION_NODE = 4, Zm = _e.ENTITY_REFERENCE_NODE = 5, JS = _e.ENTITY_NODE = 6, Ka = _e.PROCESSING_INSTRUCTION_NODE = 7, Ja = _e.COMMENT_NODE = 8, Un = _e.DOCUMENT_NODE = 9, Qm = _e.DOCUMENT_TYPE_NODE = 10, jt = _e.DOCUMENT_FRAGMENT_NODE = 11, ZS = _e.NOTATION_NODE = 12, ne = Ke.freeze({
    DOCUMENT_POSITION_DISCONNECTED: 1,
    DOCUMENT_POSITION_PRECEDING: 2,
    DOCUMENT_POSITION_FOLLOWING: 4,
    DOCUMENT_POSITION_CONTAINS: 8,
    DOCUMENT_POSITION_CONTAINED_BY: 16,
    DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC: 32
  });
  function eh(e, t) {
    if (t.length < e.length) return eh(t, e);
    var n = null;
    for (var r in e) {
      if (e[r] !== t[r]) return n;
      n = e[r];
    }
    return n;
  }
  function zm(e) {
    return e.guid || (e.guid = Math.random()), e.guid;
  }
  function de() {
  }
  de.prototype = {
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
        nu(this[r], n, null, t);
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
  de.prototype[Symbol.iterator] = function() {
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
  function st(e, t) {
    this._node = e, this._refresh = t, xo(this);
  }
  function xo(e) {
    var t = e._node._inc || e._node.ownerDocument._inc;
    if (e._inc !== t) {
      var n = e._refresh(e._node);
      if (lh(e, "length", n.length), !e.$$length || n.length < e.$$length)
        for (var r = n.length; r in e; r++)
          jn(e, r) && delete e[r];
      Hn(n, e), e._inc = t;
    }
  }
  st.prototype.item = function(e) {
    return xo(this), this[e] || null;
  };
  $e(st, de);
  function zn() {
    this._nsIndex = /* @__PURE__ */ Object.create(null), this._noNsIndex = /* @__PURE__ */ Object.create(null);
  }
  function th(e, t) {
    for (var n = 0; n < e.length; ) {
      if (e[n] === t)
        return n;
      n++;
    }
  }
  function Za(e, t, n) {
    if (!t)
      return e._noNsIndex;
    var r = e._nsIndex[t];
    return !r && n && (r = e._nsIndex[t] = /* @__PURE__ */ Object.create(null)), r;
  }
  function QS(e, t, n) {
    var r = Za(e, t, !1), i = r && r[n];
    return i || null;
  }
  function eT(e, t) {
    Za(e, t.namespaceURI, !0)[t.localName] = t;
  }
  function tT(e, t) {
    var n = Za(e, t.namespaceURI, !1);
    n && delete n[t.localName];
  }
  function nT(e, t, n, r) {
    if (r ? t[th(t, r)] = n : (t[t.length] = n, t.length++), eT(t, n), e) {
      n.ownerElement = e;
      var i = e.ownerDocument;
      i && (r && ih(i, e, r), rT(i, e, n));
    }
  }
  function Hm(e, t, n) {
    var r = th(t, n);
    if (r >= 0) {
      for (var i = t.length - 1; r <= i; )
        t[r] = t[++r];
      if (t.length = i, tT(t, n), e) {
        var o = e.ownerDocument;
        o && ih(o, e, n), n.ownerElement = null;
      }
    }
  }
  zn.prototype = {
    length: 0,
    item: de.prototype.item,
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
      var n = QS(this, e.namespaceURI, e.localName);
      return n === e ? e : (nT(this._ownerElement, this, e, n), n);
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
      return Hm(this._ownerElement, this, t), t;
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
      return Hm(this._ownerElement, this, n), n;
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
  function nh() {
  }
  nh.prototype = {
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
      e === ut.HTML ? r = jr.XML_XHTML_APPLICATION : e === ut.SVG && (r = jr.XML_SVG_IMAGE);
      var i = new vt(Me, { contentType: r });
      if (i.implementation = this, i.childNodes = new de(), i.doctype = n || null, n && i.appendChild(n), t) {
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
      Km(e);
      var i = new Mo(Me);
      return i.name = e, i.nodeName = e, i.publicId = t || "", i.systemId = n || "", i.internalSubset = r || "", i.childNodes = new de(), i;
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
      var t = new vt(Me, { contentType: jr.HTML });
      if (t.implementation = this, t.childNodes = new de(), e !== !1) {
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
  function z(e) {
    Fe(e);
  }
  z.prototype = {
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
      return Oo(this, e, t);
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
      Oo(this, e, t, ah), t && this.removeChild(t);
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
      return oh(this, e);
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
      return dh(this.ownerDocument || this, this, e);
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
      be(this, null, {
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
              t.nextSibling = i, i !== null ? i.previousSibling = t : e.lastChild = t, t.appendData(r.join("")), Qa(e.ownerDocument, e), t = i;
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
      if (t instanceof ln && (r = t, t = r.ownerElement), n instanceof ln && (i = n, n = i.ownerElement, r && t && n === t))
        for (var o = 0, s; s = n.attributes[o]; o++) {
          if (s === r)
            return ne.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC + ne.DOCUMENT_POSITION_PRECEDING;
          if (s === i)
            return ne.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC + ne.DOCUMENT_POSITION_FOLLOWING;
        }
      if (!t || !n || n.ownerDocument !== t.ownerDocument)
        return ne.DOCUMENT_POSITION_DISCONNECTED + ne.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC + (zm(n.ownerDocument) > zm(t.ownerDocument) ? ne.DOCUMENT_POSITION_FOLLOWING : ne.DOCUMENT_POSITION_PRECEDING);
      if (i && t === n)
        return ne.DOCUMENT_POSITION_CONTAINS + ne.DOCUMENT_POSITION_PRECEDING;
      if (r && t === n)
        return ne.DOCUMENT_POSITION_CONTAINED_BY + ne.DOCUMENT_POSITION_FOLLOWING;
      for (var a = [], u = t.parentNode; u; ) {
        if (!i && u === n)
          return ne.DOCUMENT_POSITION_CONTAINED_BY + ne.DOCUMENT_POSITION_FOLLOWING;
        a.push(u), u = u.parentNode;
      }
      a.reverse();
      for (var c = [], d = n.parentNode; d; ) {
        if (!r && d === t)
          return ne.DOCUMENT_POSITION_CONTAINS + ne.DOCUMENT_POSITION_PRECEDING;
        c.push(d), d = d.parentNode;
      }
      c.reverse();
      var l = eh(a, c);
      for (var f in l.childNodes) {
        var p = l.childNodes[f];
        if (p === n) return ne.DOCUMENT_POSITION_FOLLOWING;
        if (p === t) return ne.DOCUMENT_POSITION_PRECEDING;
        if (c.indexOf(p) >= 0) return ne.DOCUMENT_POSITION_FOLLOWING;
        if (a.indexOf(p) >= 0) return ne.DOCUMENT_POSITION_PRECEDING;
      }
      return 0;
    }
  };
  function rh(e) {
    return e == "<" && "&lt;" || e == ">" && "&gt;" || e == "&" && "&amp;" || e == '"' && "&quot;" || "&#" + e.charCodeAt() + ";";
  }
  Hn(_e, z);
  Hn(_e, z.prototype);
  Hn(ne, z);
  Hn(ne, z.prototype);
  function Ao(e, t) {
    be(e, null, {
      enter: function(n) {
        return t(n) ? be.STOP : !0;
      }
    });
  }
  function be(e, t, n) {
    for (var r = [{ node: e, context: t, phase: be.ENTER }]; r.length > 0; ) {
      var i = r.pop();
      if (i.phase === be.ENTER) {
        var o = n.enter(i.node, i.context);
        if (o === be.STOP)
          return be.STOP;
        if (r.push({ node: i.node, context: o, phase: be.EXIT }), o == null)
          continue;
        for (var s = i.node.lastChild; s; )
          r.push({ node: s, context: o, phase: be.ENTER }), s = s.previousSibling;
      } else
        n.exit && n.exit(i.node, i.context);
    }
  }
  be.STOP = /* @__PURE__ */ Symbol("walkDOM.STOP");
  be.ENTER = 0;
  be.EXIT = 1;
  function vt(e, t) {
    Fe(e);
    var n = t || {};
    this.ownerDocument = this, this.contentType = n.contentType || jr.XML_APPLICATION, this.type = zS(this.contentType) ? "html" : "xml";
  }
  function rT(e, t, n) {
    e && e._inc++;
    var r = n.namespaceURI;
    r === ut.XMLNS && (t._nsMap[n.prefix ? n.localName : ""] = n.value);
  }
  function ih(e, t, n, r) {
    e && e._inc++;
    var i = n.namespaceURI;
    i === ut.XMLNS && delete t._nsMap[n.prefix ? n.localName : ""];
  }
  function Qa(e, t, n) {
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
  function oh(e, t) {
    if (e !== t.parentNode)
      throw new M(M.NOT_FOUND_ERR, "child's parent is not parent");
    var n = t.previousSibling, r = t.nextSibling;
    return n ? n.nextSibling = r : e.firstChild = r, r ? r.previousSibling = n : e.lastChild = n, Qa(e.ownerDocument, e), t.parentNode = null, t.previousSibling = null, t.nextSibling = null, t;
  }
  function iT(e) {
    return e && (e.nodeType === z.DOCUMENT_NODE || e.nodeType === z.DOCUMENT_FRAGMENT_NODE || e.nodeType === z.ELEMENT_NODE);
  }
  function oT(e) {
    return e && (e.nodeType === z.CDATA_SECTION_NODE || e.nodeType === z.COMMENT_NODE || e.nodeType === z.DOCUMENT_FRAGMENT_NODE || e.nodeType === z.DOCUMENT_TYPE_NODE || e.nodeType === z.ELEMENT_NODE || e.nodeType === z.PROCESSING_INSTRUCTION_NODE || e.nodeType === z.TEXT_NODE);
  }
  function Vt(e) {
    return e && e.nodeType === z.DOCUMENT_TYPE_NODE;
  }
  function bt(e) {
    return e && e.nodeType === z.ELEMENT_NODE;
  }
  function sh(e) {
    return e && e.nodeType === z.TEXT_NODE;
  }
  function Wm(e, t) {
    var n = e.childNodes || [];
    if (at(n, bt) || Vt(t))
      return !1;
    var r = at(n, Vt);
    return !(t && r && n.indexOf(r) > n.indexOf(t));
  }
  function Xm(e, t) {
    var n = e.childNodes || [];
    function r(o) {
      return bt(o) && o !== t;
    }
    if (at(n, r))
      return !1;
    var i = at(n, Vt);
    return !(t && i && n.indexOf(i) > n.indexOf(t));
  }
  function sT(e, t, n) {
    if (!iT(e))
      throw new M(M.HIERARCHY_REQUEST_ERR, "Unexpected parent node type " + e.nodeType);
    if (n && n.parentNode !== e)
      throw new M(M.NOT_FOUND_ERR, "child not in parent");
    if (
      // 4. If `node` is not a DocumentFragment, DocumentType, Element, or CharacterData node, then throw a "HierarchyRequestError" DOMException.
      !oT(t) || // 5. If either `node` is a Text node and `parent` is a document,
      // the sax parser currently adds top level text nodes, this will be fixed in 0.9.0
      // || (node.nodeType === Node.TEXT_NODE && parent.nodeType === Node.DOCUMENT_NODE)
      // or `node` is a doctype and `parent` is not a document, then throw a "HierarchyRequestError" DOMException.
      Vt(t) && e.nodeType !== z.DOCUMENT_NODE
    )
      throw new M(
        M.HIERARCHY_REQUEST_ERR,
        "Unexpected node type " + t.nodeType + " for parent node type " + e.nodeType
      );
  }
  function aT(e, t, n) {
    var r = e.childNodes || [], i = t.childNodes || [];
    if (t.nodeType === z.DOCUMENT_FRAGMENT_NODE) {
      var o = i.filter(bt);
      if (o.length > 1 || at(i, sh))
        throw new M(M.HIERARCHY_REQUEST_ERR, "More than one element or text in fragment");
      if (o.length === 1 && !Wm(e, n))
        throw new M(M.HIERARCHY_REQUEST_ERR, "Element in fragment can not be inserted before doctype");
    }
    if (bt(t) && !Wm(e, n))
      throw new M(M.HIERARCHY_REQUEST_ERR, "Only one element can be added and only after doctype");
    if (Vt(t)) {
      if (at(r, Vt))
        throw new M(M.HIERARCHY_REQUEST_ERR, "Only one doctype is allowed");
      var s = at(r, bt);
      if (n && r.indexOf(s) < r.indexOf(n))
        throw new M(M.HIERARCHY_REQUEST_ERR, "Doctype can only be inserted before an element");
      if (!n && s)
        throw new M(M.HIERARCHY_REQUEST_ERR, "Doctype can not be appended since element is present");
    }
  }
  function ah(e, t, n) {
    var r = e.childNodes || [], i = t.childNodes || [];
    if (t.nodeType === z.DOCUMENT_FRAGMENT_NODE) {
      var o = i.filter(bt);
      if (o.length > 1 || at(i, sh))
        throw new M(M.HIERARCHY_REQUEST_ERR, "More than one element or text in fragment");
      if (o.length === 1 && !Xm(e, n))
        throw new M(M.HIERARCHY_REQUEST_ERR, "Element in fragment can not be inserted before doctype");
    }
    if (bt(t) && !Xm(e, n))
      throw new M(M.HIERARCHY_REQUEST_ERR, "Only one element can be added and only after doctype");
    if (Vt(t)) {
      if (at(r, function(u) {
        return Vt(u) && u !== n;
      }))
        throw new M(M.HIERARCHY_REQUEST_ERR, "Only one doctype is allowed");
      var s = at(r, bt);
      if (n && r.indexOf(s) < r.indexOf(n))
        throw new M(M.HIERARCHY_REQUEST_ERR, "Doctype can only be inserted before an element");
    }
  }
  function Oo(e, t, n, r) {
    sT(e, t, n), e.nodeType === z.DOCUMENT_NODE && (r || aT)(e, t, n);
    var i = t.parentNode;
    if (i && i.removeChild(t), t.nodeType === jt) {
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
    return Qa(e.ownerDocument || e, e, t), t.nodeType == jt && (t.firstChild = t.lastChild = null), t;
  }
  vt.prototype = {
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
      if (e.nodeType === jt) {
        for (var n = e.firstChild; n; ) {
          var r = n.nextSibling;
          this.insertBefore(n, t), n = r;
        }
        return e;
      }
      return Oo(this, e, t), e.ownerDocument = this, this.documentElement === null && e.nodeType === Ye && (this.documentElement = e), e;
    },
    removeChild: function(e) {
      var t = oh(this, e);
      return t === this.documentElement && (this.documentElement = null), t;
    },
    replaceChild: function(e, t) {
      Oo(this, e, t, ah), e.ownerDocument = this, t && this.removeChild(t), bt(e) && (this.documentElement = e);
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
      return uT(this, e, t);
    },
    // Introduced in DOM Level 2:
    getElementById: function(e) {
      var t = null;
      return Ao(this.documentElement, function(n) {
        if (n.nodeType == Ye && n.getAttribute("id") == e)
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
      var t = new Dt(Me);
      t.ownerDocument = this, this.type === "html" && (e = e.toLowerCase()), VS(this.contentType) && (t.namespaceURI = ut.HTML), t.nodeName = e, t.tagName = e, t.localName = e, t.childNodes = new de();
      var n = t.attributes = new zn();
      return n._ownerElement = t, t;
    },
    /**
     * @returns {DocumentFragment}
     */
    createDocumentFragment: function() {
      var e = new Wn(Me);
      return e.ownerDocument = this, e.childNodes = new de(), e;
    },
    /**
     * @param {string} data
     * @returns {Text}
     */
    createTextNode: function(e) {
      var t = new zr(Me);
      return t.ownerDocument = this, t.childNodes = new de(), t.appendData(e), t;
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
      var t = new No(Me);
      return t.ownerDocument = this, t.childNodes = new de(), t.appendData(e), t;
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
      var t = new ko(Me);
      return t.ownerDocument = this, t.childNodes = new de(), t.appendData(e), t;
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
      var n = new Io(Me);
      return n.ownerDocument = this, n.childNodes = new de(), n.nodeName = n.target = e, n.nodeValue = n.data = t, n;
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
      if (!re.QName_exact.test(e))
        throw new M(M.INVALID_CHARACTER_ERR, 'invalid character in name "' + e + '"');
      return this.type === "html" && (e = e.toLowerCase()), this._createAttribute(e);
    },
    _createAttribute: function(e) {
      var t = new ln(Me);
      return t.ownerDocument = this, t.childNodes = new de(), t.name = e, t.nodeName = e, t.localName = e, t.specified = !0, t;
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
      if (!re.Name_exact.test(e))
        throw new M(M.INVALID_CHARACTER_ERR, 'not a valid xml name "' + e + '"');
      if (this.type === "html")
        throw new M("document is an html document", Te.NotSupportedError);
      var t = new Ro(Me);
      return t.ownerDocument = this, t.childNodes = new de(), t.nodeName = e, t;
    },
    // Introduced in DOM Level 2:
    /**
     * @param {string} namespaceURI
     * @param {string} qualifiedName
     * @returns {Element}
     */
    createElementNS: function(e, t) {
      var n = Ya(e, t), r = new Dt(Me), i = r.attributes = new zn();
      return r.childNodes = new de(), r.ownerDocument = this, r.nodeName = t, r.tagName = t, r.namespaceURI = n[0], r.prefix = n[1], r.localName = n[2], i._ownerElement = r, r;
    },
    // Introduced in DOM Level 2:
    /**
     * @param {string} namespaceURI
     * @param {string} qualifiedName
     * @returns {Attr}
     */
    createAttributeNS: function(e, t) {
      var n = Ya(e, t), r = new ln(Me);
      return r.ownerDocument = this, r.childNodes = new de(), r.nodeName = t, r.name = t, r.specified = !0, r.namespaceURI = n[0], r.prefix = n[1], r.localName = n[2], r;
    }
  };
  $e(vt, z);
  function Dt(e) {
    Fe(e), this._nsMap = /* @__PURE__ */ Object.create(null);
  }
  Dt.prototype = {
    nodeType: Ye,
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
      return this.ownerDocument.type === "html" && this.namespaceURI === ut.HTML;
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
      var r = Ya(e, t), i = r[2], o = this.getAttributeNodeNS(e, i);
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
      var t = Vm(e);
      return new st(this, function(n) {
        var r = [];
        return t.length > 0 && Ao(n, function(i) {
          if (i !== n && i.nodeType === Ye) {
            var o = i.getAttribute("class");
            if (o) {
              var s = e === o;
              if (!s) {
                var a = Vm(o);
                s = t.every(KS(a));
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
      return new st(this, function(r) {
        var i = [];
        return Ao(r, function(o) {
          if (!(o === r || o.nodeType !== Ye))
            if (e === "*")
              i.push(o);
            else {
              var s = o.getQualifiedName(), a = t && o.namespaceURI === ut.HTML ? n : e;
              s === a && i.push(o);
            }
        }), i;
      });
    },
    getElementsByTagNameNS: function(e, t) {
      return new st(this, function(n) {
        var r = [];
        return Ao(n, function(i) {
          i !== n && i.nodeType === Ye && (e === "*" || i.namespaceURI === e) && (t === "*" || i.localName == t) && r.push(i);
        }), r;
      });
    }
  };
  vt.prototype.getElementsByClassName = Dt.prototype.getElementsByClassName;
  vt.prototype.getElementsByTagName = Dt.prototype.getElementsByTagName;
  vt.prototype.getElementsByTagNameNS = Dt.prototype.getElementsByTagNameNS;
  $e(Dt, z);
  function ln(e) {
    Fe(e), this.namespaceURI = null, this.prefix = null, this.ownerElement = null;
  }
  ln.prototype.nodeType = Vn;
  $e(ln, z);
  function zt(e) {
    Fe(e);
  }
  zt.prototype = {
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
  $e(zt, z);
  function zr(e) {
    Fe(e);
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
  $e(zr, zt);
  function No(e) {
    Fe(e);
  }
  No.prototype = {
    nodeName: "#comment",
    nodeType: Ja
  };
  $e(No, zt);
  function ko(e) {
    Fe(e);
  }
  ko.prototype = {
    nodeName: "#cdata-section",
    nodeType: Jm
  };
  $e(ko, zr);
  function Mo(e) {
    Fe(e);
  }
  Mo.prototype.nodeType = Qm;
  $e(Mo, z);
  function eu(e) {
    Fe(e);
  }
  eu.prototype.nodeType = ZS;
  $e(eu, z);
  function tu(e) {
    Fe(e);
  }
  tu.prototype.nodeType = JS;
  $e(tu, z);
  function Ro(e) {
    Fe(e);
  }
  Ro.prototype.nodeType = Zm;
  $e(Ro, z);
  function Wn(e) {
    Fe(e);
  }
  Wn.prototype.nodeName = "#document-fragment";
  Wn.prototype.nodeType = jt;
  $e(Wn, z);
  function Io(e) {
    Fe(e);
  }
  Io.prototype.nodeType = Ka;
  $e(Io, zt);
  function uh() {
  }
  uh.prototype.serializeToString = function(e, t) {
    return ch.call(e, t);
  };
  z.prototype.toString = ch;
  function ch(e) {
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
    return nu(this, n, s, t), n.join("");
  }
  function Gm(e, t, n) {
    var r = e.prefix || "", i = e.namespaceURI;
    if (!i || r === "xml" && i === ut.XML || i === ut.XMLNS)
      return !1;
    for (var o = n.length; o--; ) {
      var s = n[o];
      if (s.prefix === r)
        return s.namespace !== i;
    }
    return !0;
  }
  function To(e, t, n, r) {
    if (r && !re.QName_exact.test(t))
      throw new M(
        'The attribute name "' + t + '" is not a valid XML QName',
        Te.InvalidStateError
      );
    e.push(" ", t, '="', n.replace(/[<>&"\t\n\r]/g, rh), '"');
  }
  function nu(e, t, n, r) {
    n || (n = []);
    var i = r.nodeFilter, o = r.requireWellFormed, s = r.splitCDATASections, a = e.nodeType === Un ? e : e.ownerDocument, u = a.type === "html";
    be(
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
            case Ye:
              var f = c.attributes, p = f.length, y = c.tagName, v = y;
              if (!u && !c.prefix && c.namespaceURI) {
                for (var T, S = 0; S < f.length; S++)
                  if (f.item(S).name === "xmlns") {
                    T = f.item(S).value;
                    break;
                  }
                if (!T)
                  for (var x = l.length - 1; x >= 0; x--) {
                    var w = l[x];
                    if (w.prefix === "" && w.namespace === c.namespaceURI) {
                      T = w.namespace;
                      break;
                    }
                  }
                if (T !== c.namespaceURI)
                  for (var x = l.length - 1; x >= 0; x--) {
                    var w = l[x];
                    if (w.namespace === c.namespaceURI) {
                      w.prefix && (v = w.prefix + ":" + y);
                      break;
                    }
                  }
              }
              if (o && !re.QName_exact.test(v))
                throw new M(
                  'The element name "' + v + '" is not a valid XML QName',
                  Te.InvalidStateError
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
                if (Gm(m, u, g)) {
                  var b = m.prefix || "", C = m.namespaceURI;
                  To(t, b ? "xmlns:" + b : "xmlns", C, o), g.push({ prefix: b, namespace: C });
                }
                var h = i ? i(m) : m;
                h && (typeof h == "string" ? t.push(h) : To(t, h.name, h.value, o));
              }
              if (y === v && Gm(c, u, g)) {
                var E = c.prefix || "", C = c.namespaceURI;
                To(t, E ? "xmlns:" + E : "xmlns", C, o), g.push({ prefix: E, namespace: C });
              }
              var A = !c.firstChild;
              if (A && (u || c.namespaceURI === ut.HTML) && (A = WS(y)), A)
                return t.push("/>"), null;
              if (t.push(">"), u && HS(y)) {
                for (var N = c.firstChild; N; )
                  N.data ? t.push(N.data) : nu(N, t, g.slice(), r), N = N.nextSibling;
                return t.push("</", v, ">"), null;
              }
              return { ns: g, tag: v };
            case Un:
            case jt:
              if (o && c.nodeType === Un && c.documentElement == null)
                throw new M("The Document has no documentElement", Te.InvalidStateError);
              return { ns: l };
            case Vn:
              return To(t, c.name, c.value, o), null;
            case Vr:
              if (o && re.InvalidChar.test(c.data))
                throw new M(
                  "The Text node data contains characters outside the XML Char production",
                  Te.InvalidStateError
                );
              return t.push(c.data.replace(/[<&>]/g, rh)), null;
            case Jm:
              if (o && c.data.indexOf("]]>") !== -1)
                throw new M('The CDATASection data contains "]]>"', Te.InvalidStateError);
              return s ? t.push(re.CDATA_START, c.data.replace(/]]>/g, "]]]]><![CDATA[>"), re.CDATA_END) : t.push(re.CDATA_START, c.data, re.CDATA_END), null;
            case Ja:
              if (o) {
                if (re.InvalidChar.test(c.data))
                  throw new M(
                    "The comment node data contains characters outside the XML Char production",
                    Te.InvalidStateError
                  );
                if (c.data.indexOf("--") !== -1 || c.data[c.data.length - 1] === "-")
                  throw new M(
                    'The comment node data contains "--" or ends with "-"',
                    Te.InvalidStateError
                  );
              }
              return t.push(re.COMMENT_START, c.data, re.COMMENT_END), null;
            case Qm:
              var P = c.publicId, k = c.systemId;
              if (o) {
                if (!re.Name_exact.test(c.name))
                  throw new M(
                    'The doctype name "' + c.name + '" is not a valid XML Name',
                    Te.InvalidStateError
                  );
                if (P && !re.PubidLiteral_match.test(P))
                  throw new M("DocumentType publicId is not a valid PubidLiteral", Te.InvalidStateError);
                if (k && k !== "." && !re.SystemLiteral_match.test(k))
                  throw new M("DocumentType systemId is not a valid SystemLiteral", Te.InvalidStateError);
                if (c.internalSubset && c.internalSubset.indexOf("]>") !== -1)
                  throw new M('DocumentType internalSubset contains "]>"', Te.InvalidStateError);
              }
              return t.push(re.DOCTYPE_DECL_START, " ", c.name), P ? (t.push(" ", re.PUBLIC, " ", P), k && k !== "." && t.push(" ", k)) : k && k !== "." && t.push(" ", re.SYSTEM, " ", k), c.internalSubset && t.push(" [", c.internalSubset, "]"), t.push(">"), null;
            case Ka:
              if (o) {
                if (!re.NCName_exact.test(c.target) || c.target.toLowerCase() === "xml")
                  throw new M(
                    'The processing instruction target "' + c.target + '" is not a valid XML NCName or is reserved',
                    Te.InvalidStateError
                  );
                if (re.InvalidChar.test(c.data))
                  throw new M(
                    "The ProcessingInstruction data contains characters outside the XML Char production",
                    Te.InvalidStateError
                  );
                if (c.data.indexOf("?>") !== -1)
                  throw new M('The ProcessingInstruction data contains "?>"', Te.InvalidStateError);
              }
              return t.push("<?", c.target, " ", c.data, "?>"), null;
            case Zm:
              if (o && !re.Name_exact.test(c.nodeName))
                throw new M(
                  'The entity reference name "' + c.nodeName + '" is not a valid XML Name',
                  Te.InvalidStateError
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
  function uT(e, t, n) {
    var r;
    return be(t, null, {
      enter: function(i, o) {
        var s = i.cloneNode(!1);
        s.ownerDocument = e, s.parentNode = null, o === null ? r = s : o.appendChild(s);
        var a = i.nodeType === Vn || n;
        return a ? s : null;
      }
    }), r;
  }
  function dh(e, t, n) {
    var r;
    return be(t, null, {
      enter: function(i, o) {
        var s = new i.constructor(Me);
        for (var a in i)
          if (jn(i, a)) {
            var u = i[a];
            typeof u != "object" && u != s[a] && (s[a] = u);
          }
        i.childNodes && (s.childNodes = new de()), s.ownerDocument = e;
        var c = n;
        switch (s.nodeType) {
          case Ye:
            var d = i.attributes, l = s.attributes = new zn(), f = d.length;
            l._ownerElement = s;
            for (var p = 0; p < f; p++)
              s.setAttributeNode(dh(e, d.item(p), !0));
            break;
          case Vn:
            c = !0;
        }
        return o !== null ? o.appendChild(s) : r = s, c ? s : null;
      }
    }), r;
  }
  function lh(e, t, n) {
    e[t] = n;
  }
  function Ga(e) {
    for (var t = [], n = e.firstChild; n; )
      n.nodeType === Ye && t.push(n), n = n.nextSibling;
    return t;
  }
  try {
    Object.defineProperty && (Object.defineProperty(st.prototype, "length", {
      get: function() {
        return xo(this), this.$$length;
      }
    }), Object.defineProperty(z.prototype, "textContent", {
      get: function() {
        if (this.nodeType === Ye || this.nodeType === jt) {
          var e = [];
          return be(this, null, {
            enter: function(t) {
              if (t.nodeType === Ye || t.nodeType === jt)
                return !0;
              if (t.nodeType === Ka || t.nodeType === Ja)
                return null;
              e.push(t.nodeValue);
            }
          }), e.join("");
        }
        return this.nodeValue;
      },
      set: function(e) {
        switch (this.nodeType) {
          case Ye:
          case jt:
            for (; this.firstChild; )
              this.removeChild(this.firstChild);
            (e || String(e)) && this.appendChild(this.ownerDocument.createTextNode(e));
            break;
          default:
            this.data = e, this.value = e, this.nodeValue = e;
        }
      }
    }), Object.defineProperty(zt.prototype, "data", {
      get: function() {
        return this._data != null ? this._data : "";
      },
      set: function(e) {
        this._data = e, this.length = typeof e == "string" ? e.length : 0;
      }
    }), Object.defineProperty(zt.prototype, "nodeValue", {
      get: function() {
        return this.data;
      },
      set: function(e) {
        this.data = e;
      },
      enumerable: !0,
      configurable: !0
    }), Object.defineProperty(Dt.prototype, "children", {
      get: function() {
        return new st(this, Ga);
      }
    }), Object.defineProperty(vt.prototype, "children", {
      get: function() {
        return new st(this, Ga);
      }
    }), Object.defineProperty(Wn.prototype, "children", {
      get: function() {
        return new st(this, Ga);
      }
    }), lh = function(e, t, n) {
      e["$$" + t] = n;
    });
  } catch {
  }
  ie._updateLiveList = xo;
  ie.Attr = ln;
  ie.CDATASection = ko;
  ie.CharacterData = zt;
  ie.Comment = No;
  ie.Document = vt;
  ie.DocumentFragment = Wn;
  ie.DocumentType = Mo;
  ie.DOMImplementation = nh;
  ie.Element = Dt;
  ie.Entity = tu;
  ie.EntityReference = Ro;
  ie.LiveNodeList = st;
  ie.NamedNodeMap = zn;
  ie.Node = z;
  ie.NodeList = de;
  ie.Notation = eu;
  ie.Text = zr;
  ie.ProcessingInstruction = Io;
  ie.walkDOM = be;
  ie.XMLSerializer = uh;
});

// node_modules/@xmldom/xmldom/lib/entities.js
var ph = _((Hr) => {
  "use strict";
  var fh = dn().freeze;
  Hr.XML_ENTITIES = fh({
    amp: "&",
    apos: "'",
    gt: ">",
    lt: "<",
    quot: '"'
  });
  Hr.HTML_ENTITIES = fh({
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
  Hr.entityMap = Hr.HTML_ENTITIES;
});

// node_modules/@xmldom/xmldom/lib/sax.js
var Eh = _((Bo) => {
  "use strict";
  var Jn = dn(), $ = Xa(), yh = Lr(), cT = Jn.isHTMLEscapableRawTextElement, dT = Jn.isHTMLMimeType, lT = Jn.isHTMLRawTextElement, Gr = Jn.hasOwn, mh = Jn.NAMESPACE, fT = yh.ParseError, pT = yh.DOMException, Xn = 0, Ht = 1, Gn = 2, Wr = 3, Yn = 4, Kn = 5, Xr = 6, Po = 7;
  function wh() {
  }
  wh.prototype = {
    parse: function(e, t, n) {
      var r = this.domBuilder;
      r.startDocument(), yT(t, t = /* @__PURE__ */ Object.create(null)), mT(e, t, n, r, this.errorHandler), r.endDocument();
    }
  };
  var iu = /&#?\w+;?/g;
  function mT(e, t, n, r, i) {
    var o = dT(r.mimeType);
    e.indexOf($.UNICODE_REPLACEMENT_CHARACTER) >= 0 && i.warning("Unicode replacement character detected, source encoding issues?");
    function s(V) {
      if (V > 65535) {
        V -= 65536;
        var ve = 55296 + (V >> 10), At = 56320 + (V & 1023);
        return String.fromCharCode(ve, At);
      } else
        return String.fromCharCode(V);
    }
    function a(V) {
      var ve = V[V.length - 1] === ";" ? V : V + ";";
      if (!o && ve !== V)
        return i.error("EntityRef: expecting ;"), V;
      var At = $.Reference.exec(ve);
      if (!At || At[0].length !== ve.length)
        return i.error("entity not matching Reference production: " + V), V;
      var Je = ve.slice(1, -1);
      return Gr(n, Je) ? n[Je] : Je.charAt(0) === "#" ? s(parseInt(Je.substring(1).replace("x", "0x"))) : (i.error("entity not found:" + V), V);
    }
    function u(V) {
      if (V > T) {
        var ve = e.substring(T, V).replace(iu, a);
        f && p(T), r.characters(ve, 0, V - T), T = V;
      }
    }
    var c = 0, d = 0, l = /\r\n?|\n|$/g, f = r.locator;
    function p(V, ve) {
      for (; V >= d && (ve = l.exec(e)); )
        c = d, d = ve.index + ve[0].length, f.lineNumber++;
      f.columnNumber = V - c + 1;
    }
    for (var y = [{ currentNSMap: t }], v = [], T = 0; ; ) {
      try {
        var S = e.indexOf("<", T);
        if (S < 0) {
          if (!o && v.length > 0)
            return i.fatalError("unclosed xml tag(s): " + v.join(", "));
          if (!e.substring(T).match(/^\s*$/)) {
            var x = r.doc, w = x.createTextNode(e.substring(T));
            if (x.documentElement)
              return i.error("Extra content at the end of the document");
            x.appendChild(w), r.currentElement = w;
          }
          return;
        }
        if (S > T) {
          var g = e.substring(T, S);
          !o && v.length === 0 && (g = g.replace(new RegExp($.S_OPT.source, "g"), ""), g && i.error("Unexpected content outside root element: '" + g + "'")), u(S);
        }
        switch (e.charAt(S + 1)) {
          case "/":
            var j = e.indexOf(">", S + 2), D = e.substring(S + 2, j > 0 ? j : void 0);
            if (!D)
              return i.fatalError("end tag name missing");
            var m = $.reg("^", $.QName_group, $.S_OPT, "$"), b = j > 0 && m.exec(D);
            if (!b) {
              var C = j > 0 && $.reg("^", $.QName_group).exec(D);
              if (o && C)
                i.warning('end tag name contains invalid trailing characters: "' + D + '"'), b = C;
              else if (
                // Backward compatibility, remove this whole `else if` arm in the next breaking release
                // (XML then falls through to the `fatalError` below, for a clean mode split: XML fatal,
                // HTML warning). A valid end-tag name followed by a line break and trailing content was
                // silently accepted while `reg` still used the `m` flag; re-adding `m` here matches exactly
                // those inputs, kept recoverable and reported.
                C && new RegExp(m.source, m.flags + "m").test(D)
              )
                i.error('end tag name is followed by a line break and trailing content: "' + D + '"'), b = C;
              else
                return i.fatalError('end tag name contains invalid characters: "' + D + '"');
            }
            if (!r.currentElement && !r.doc.documentElement)
              return;
            var h = v[v.length - 1] || r.currentElement.tagName || r.doc.documentElement.tagName || "";
            if (h !== b[1]) {
              var E = b[1].toLowerCase();
              if (!o || h.toLowerCase() !== E)
                return i.fatalError('Opening and ending tag mismatch: "' + h + '" != "' + D + '"');
            }
            var A = y.pop();
            v.pop();
            var N = A.localNSMap;
            if (r.endElement(A.uri, A.localName, h), N)
              for (var P in N)
                Gr(N, P) && r.endPrefixMapping(P);
            j++;
            break;
          // end element
          case "?":
            f && p(S), j = bT(e, S, r, i);
            break;
          case "!":
            f && p(S), j = vh(e, S, r, i, o);
            break;
          default:
            f && p(S);
            var k = new Dh(), Q = y[y.length - 1].currentNSMap, j = hT(e, S, k, Q, a, i, o), U = k.length;
            if (k.closed || (o && Jn.isHTMLVoidElement(k.tagName) ? k.closed = !0 : v.push(k.tagName)), f && U) {
              for (var fe = hh(f, {}), Tt = 0; Tt < U; Tt++) {
                var Jt = k[Tt];
                p(Jt.offset), Jt.locator = hh(f, {});
              }
              r.locator = fe, gh(k, r, Q) && y.push(k), r.locator = f;
            } else
              gh(k, r, Q) && y.push(k);
            o && !k.closed ? j = gT(e, j, k.tagName, a, r) : j++;
        }
      } catch (V) {
        if (V instanceof fT)
          throw V;
        if (V instanceof pT)
          return i.fatalError("Error constructing the DOM: " + V.name + ": " + V.message, V);
        i.error("element parse error: " + V), j = -1;
      }
      j > T ? T = j : u(Math.max(S, T) + 1);
    }
  }
  function hh(e, t) {
    return t.lineNumber = e.lineNumber, t.columnNumber = e.columnNumber, t;
  }
  function hT(e, t, n, r, i, o, s) {
    function a(p, y, v) {
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
        y.replace(/[\t\n\r]/g, " ").replace(iu, i),
        v
      );
    }
    for (var u, c, d = ++t, l = Xn; ; ) {
      var f = e.charAt(d);
      if (l === Xn && f === "<")
        throw new Error("unexpected < in tag name: " + e.slice(t, d));
      switch (f) {
        case "=":
          if (l === Ht)
            u = e.slice(t, d), l = Wr;
          else if (l === Gn)
            l = Wr;
          else
            throw new Error("attribute equal must after attrName");
          break;
        case "'":
        case '"':
          if (l === Wr || l === Ht)
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
            case Po:
              l = Po, n.closed = !0;
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
            case Po:
              break;
            //normal
            case Yn:
            //Compatible state
            case Ht:
              c = e.slice(t, d), c.slice(-1) === "/" && (n.closed = !0, c = c.slice(0, -1));
            case Gn:
              l === Gn && (c = u), l == Yn ? (o.warning('attribute "' + c + '" missed quot(")!'), a(u, c, t)) : (s || o.warning('attribute "' + c + '" missed value!! "' + c + '" instead!!'), a(c, c, t));
              break;
            case Wr:
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
              case Wr:
                l = Yn, t = d;
                break;
              case Po:
                throw new Error("elements closed character '/' and '>' must be connected to");
            }
      }
      d++;
    }
  }
  function gh(e, t, n) {
    for (var r = e.tagName, i = null, l = e.length; l--; ) {
      var o = e[l], s = o.qName, a = o.value, f = s.indexOf(":");
      if (f > 0)
        var u = o.prefix = s.slice(0, f), c = s.slice(f + 1), d = u === "xmlns" && c;
      else
        c = s, u = null, d = s === "xmlns" && "";
      o.localName = c, d !== !1 && (i == null && (i = /* @__PURE__ */ Object.create(null), n = Object.create(n)), n[d] = i[d] = a, o.uri = mh.XMLNS, t.startPrefixMapping(d, a));
    }
    for (var l = e.length; l--; )
      o = e[l], o.prefix && (o.prefix === "xml" && (o.uri = mh.XML), o.prefix !== "xmlns" && (o.uri = n[o.prefix]));
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
  function gT(e, t, n, r, i) {
    var o = cT(n);
    if (o || lT(n)) {
      var s = new RegExp("</" + n.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") + ">", "ig");
      s.lastIndex = t;
      var a = s.exec(e), u = a ? a.index : -1;
      if (u < 0)
        return t + 1;
      var c = e.substring(t + 1, u);
      return o && (c = c.replace(iu, r)), i.characters(c, 0, c.length), u;
    }
    return t + 1;
  }
  function yT(e, t) {
    for (var n in e)
      Gr(e, n) && (t[n] = e[n]);
  }
  function bh(e, t) {
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
  function wT(e, t) {
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
  function vh(e, t, n, r, i) {
    var o = bh(e, t);
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
        return i && u.systemId && !$.ABOUT_LEGACY_COMPAT_SystemLiteral.test(u.systemId) && r.warning("Unexpected doctype.systemId in HTML document at position " + o.getIndex()), i || (o.skipBlanks(), u.internalSubset = wT(o, r)), o.skipBlanks(), o.char() !== ">" ? r.fatalError("doctype not terminated with > at position " + o.getIndex()) : (o.skip(1), n.startDTD(u.name, u.publicId, u.systemId, u.internalSubset), n.endDTD(), o.getIndex());
      }
      default:
        return r.fatalError('Not well-formed XML starting with "<!" at position ' + t);
    }
  }
  function bT(e, t, n, r) {
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
  function Dh() {
    this.attributeNames = /* @__PURE__ */ Object.create(null);
  }
  Dh.prototype = {
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
  Bo.XMLReader = wh;
  Bo.parseUtils = bh;
  Bo.parseDoctypeCommentOrCData = vh;
});

// node_modules/@xmldom/xmldom/lib/dom-parser.js
var Nh = _((Qn) => {
  "use strict";
  var fn = dn(), vT = ru(), DT = Lr(), Ch = ph(), ET = Eh(), CT = vT.DOMImplementation, ST = fn.hasDefaultHTMLNamespace, TT = fn.isHTMLMimeType, AT = fn.isValidMimeType, Ah = fn.MIME_TYPE, ou = fn.NAMESPACE, Sh = DT.ParseError, OT = ET.XMLReader;
  function Oh(e) {
    return e.replace(/\r[\n\u0085]/g, `
`).replace(/[\r\u0085\u2028\u2029]/g, `
`);
  }
  function xh(e) {
    if (e = e || {}, e.locator === void 0 && (e.locator = !0), this.assign = e.assign || fn.assign, this.domHandler = e.domHandler || Fo, this.onError = e.onError || e.errorHandler, e.errorHandler && typeof e.errorHandler != "function")
      throw new TypeError("errorHandler object is no longer supported, switch to onError!");
    e.errorHandler && e.errorHandler("warning", "The `errorHandler` option has been deprecated, use `onError` instead!", this), this.normalizeLineEndings = e.normalizeLineEndings || Oh, this.locator = !!e.locator, this.xmlns = this.assign(/* @__PURE__ */ Object.create(null), e.xmlns);
  }
  xh.prototype.parseFromString = function(e, t) {
    if (!AT(t))
      throw new TypeError('DOMParser.parseFromString: the provided mimeType "' + t + '" is not valid.');
    var n = this.assign(/* @__PURE__ */ Object.create(null), this.xmlns), r = Ch.XML_ENTITIES, i = n[""] || null;
    ST(t) ? (r = Ch.HTML_ENTITIES, i = ou.HTML) : t === Ah.XML_SVG_IMAGE && (i = ou.SVG), n[""] = i, n.xml = n.xml || ou.XML;
    var o = new this.domHandler({
      mimeType: t,
      defaultNamespace: i,
      onError: this.onError
    }), s = this.locator ? {} : void 0;
    this.locator && o.setDocumentLocator(s);
    var a = new OT();
    a.errorHandler = o, a.domBuilder = o;
    var u = !fn.isHTMLMimeType(t);
    return u && typeof e != "string" && a.errorHandler.fatalError("source is not a string"), a.parse(this.normalizeLineEndings(String(e)), n, r), o.doc.documentElement || a.errorHandler.fatalError("missing root element"), o.doc;
  };
  function Fo(e) {
    var t = e || {};
    this.mimeType = t.mimeType || Ah.XML_APPLICATION, this.defaultNamespace = t.defaultNamespace || null, this.cdata = !1, this.currentElement = void 0, this.doc = void 0, this.locator = void 0, this.onError = t.onError;
  }
  function Zn(e, t) {
    t.lineNumber = e.lineNumber, t.columnNumber = e.columnNumber;
  }
  Fo.prototype = {
    /**
     * Either creates an XML or an HTML document and stores it under `this.doc`.
     * If it is an XML document, `this.defaultNamespace` is used to create it,
     * and it will not contain any `childNodes`.
     * If it is an HTML document, it will be created without any `childNodes`.
     *
     * @see http://www.saxproject.org/apidoc/org/xml/sax/ContentHandler.html
     */
    startDocument: function() {
      var e = new CT();
      this.doc = TT(this.mimeType) ? e.createHTMLDocument(!1) : e.createDocument(this.defaultNamespace, "");
    },
    startElement: function(e, t, n, r) {
      var i = this.doc, o = i.createElementNS(e, n || t), s = r.length;
      Lo(this, o), this.currentElement = o, this.locator && Zn(this.locator, o);
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
      this.locator && Zn(this.locator, n), Lo(this, n);
    },
    ignorableWhitespace: function(e, t, n) {
    },
    characters: function(e, t, n) {
      if (e = Th.apply(this, arguments), e) {
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
      e = Th.apply(this, arguments);
      var r = this.doc.createComment(e);
      this.locator && Zn(this.locator, r), Lo(this, r);
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
        this.locator && Zn(this.locator, o), Lo(this, o), this.doc.doctype = o;
      }
    },
    reportError: function(e, t) {
      if (typeof this.onError == "function")
        try {
          this.onError(e, t, this);
        } catch (n) {
          throw new Sh("Reporting " + e + ' "' + t + '" caused ' + n, this.locator);
        }
      else
        console.error("[xmldom " + e + "]	" + t, xT(this.locator));
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
      throw this.reportError("fatalError", e), new Sh(e, this.locator, t);
    }
  };
  function xT(e) {
    if (e)
      return `
@#[line:` + e.lineNumber + ",col:" + e.columnNumber + "]";
  }
  function Th(e, t, n) {
    return typeof e == "string" ? e.substr(t, n) : e.length >= t + n || t ? new java.lang.String(e, t, n) + "" : e;
  }
  "endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
    /\w+/g,
    function(e) {
      Fo.prototype[e] = function() {
        return null;
      };
    }
  );
  function Lo(e, t) {
    e.currentElement ? e.currentElement.appendChild(t) : e.doc.appendChild(t);
  }
  function NT(e) {
    if (e === "error") throw "onErrorStopParsing";
  }
  function kT() {
    throw "onWarningStopParsing";
  }
  Qn.__DOMHandler = Fo;
  Qn.DOMParser = xh;
  Qn.normalizeLineEndings = Oh;
  Qn.onErrorStopParsing = NT;
  Qn.onWarningStopParsing = kT;
});

// node_modules/@xmldom/xmldom/lib/index.js
var kh = _((H) => {
  "use strict";
  var er = dn();
  H.assign = er.assign;
  H.hasDefaultHTMLNamespace = er.hasDefaultHTMLNamespace;
  H.isHTMLMimeType = er.isHTMLMimeType;
  H.isValidMimeType = er.isValidMimeType;
  H.MIME_TYPE = er.MIME_TYPE;
  H.NAMESPACE = er.NAMESPACE;
  var $o = Lr();
  H.DOMException = $o.DOMException;
  H.DOMExceptionName = $o.DOMExceptionName;
  H.ExceptionCode = $o.ExceptionCode;
  H.ParseError = $o.ParseError;
  var le = ru();
  H.Attr = le.Attr;
  H.CDATASection = le.CDATASection;
  H.CharacterData = le.CharacterData;
  H.Comment = le.Comment;
  H.Document = le.Document;
  H.DocumentFragment = le.DocumentFragment;
  H.DocumentType = le.DocumentType;
  H.DOMImplementation = le.DOMImplementation;
  H.Element = le.Element;
  H.Entity = le.Entity;
  H.EntityReference = le.EntityReference;
  H.LiveNodeList = le.LiveNodeList;
  H.NamedNodeMap = le.NamedNodeMap;
  H.Node = le.Node;
  H.NodeList = le.NodeList;
  H.Notation = le.Notation;
  H.ProcessingInstruction = le.ProcessingInstruction;
  H.Text = le.Text;
  H.XMLSerializer = le.XMLSerializer;
  var _o = Nh();
  H.DOMParser = _o.DOMParser;
  H.normalizeLineEndings = _o.normalizeLineEndings;
  H.onErrorStopParsing = _o.onErrorStopParsing;
  H.onWarningStopParsing = _o.onWarningStopParsing;
});

// node_modules/xmlbuilder/lib/Utility.js
var dt = _((Ph, Wt) => {
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
    }, Wt.exports.assign = e, Wt.exports.isFunction = i, Wt.exports.isObject = o, Wt.exports.isArray = n, Wt.exports.isEmpty = r, Wt.exports.isPlainObject = s, Wt.exports.getValue = t;
  }).call(Ph);
});

// node_modules/xmlbuilder/lib/XMLDOMImplementation.js
var du = _((Bh, Lh) => {
  (function() {
    var e;
    Lh.exports = e = class {
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
  }).call(Bh);
});

// node_modules/xmlbuilder/lib/XMLDOMErrorHandler.js
var _h = _((Fh, $h) => {
  (function() {
    var e;
    $h.exports = e = class {
      // Initializes a new instance of `XMLDOMErrorHandler`
      constructor() {
      }
      // Called on the error handler when an error occurs.
      // `error` the error message as a string
      handleError(n) {
        throw new Error(n);
      }
    };
  }).call(Fh);
});

// node_modules/xmlbuilder/lib/XMLDOMStringList.js
var jh = _((qh, Uh) => {
  (function() {
    var e;
    Uh.exports = e = (function() {
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
  }).call(qh);
});

// node_modules/xmlbuilder/lib/XMLDOMConfiguration.js
var Hh = _((Vh, zh) => {
  (function() {
    var e, t, n;
    t = _h(), n = jh(), zh.exports = e = (function() {
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
  }).call(Vh);
});

// node_modules/xmlbuilder/lib/NodeType.js
var ae = _((Wh, Xh) => {
  (function() {
    Xh.exports = {
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
  }).call(Wh);
});

// node_modules/xmlbuilder/lib/XMLAttribute.js
var lu = _((Gh, Yh) => {
  (function() {
    var e, t, n;
    e = ae(), n = He(), Yh.exports = t = (function() {
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
  }).call(Gh);
});

// node_modules/xmlbuilder/lib/XMLNamedNodeMap.js
var Uo = _((Kh, Jh) => {
  (function() {
    var e;
    Jh.exports = e = (function() {
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
  }).call(Kh);
});

// node_modules/xmlbuilder/lib/XMLElement.js
var jo = _((Zh, Qh) => {
  (function() {
    var e, t, n, r, i, o, s, a, u = {}.hasOwnProperty;
    ({ isObject: a, isFunction: s, getValue: o } = dt()), i = He(), e = ae(), t = lu(), r = Uo(), Qh.exports = n = (function() {
      class c extends i {
        // Initializes a new instance of `XMLElement`
        // `parent` the parent node
        // `name` element name
        // `attributes` an object containing name/value pairs of attributes
        constructor(l, f, p) {
          var y, v, T, S;
          if (super(l), f == null)
            throw new Error("Missing element name. " + this.debugInfo());
          if (this.name = this.stringify.name(f), this.type = e.Element, this.attribs = {}, this.schemaTypeInfo = null, p != null && this.attribute(p), l.type === e.Document && (this.isRoot = !0, this.documentObject = l, l.rootObject = this, l.children)) {
            for (S = l.children, v = 0, T = S.length; v < T; v++)
              if (y = S[v], y.type === e.DocType) {
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
            var T;
            return T = v.clone(), T.parent = p, p.children.push(T);
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
  }).call(Zh);
});

// node_modules/xmlbuilder/lib/XMLCharacterData.js
var Jr = _((eg, tg) => {
  (function() {
    var e, t;
    t = He(), tg.exports = e = (function() {
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
  }).call(eg);
});

// node_modules/xmlbuilder/lib/XMLCData.js
var Vo = _((ng, rg) => {
  (function() {
    var e, t, n;
    e = ae(), n = Jr(), rg.exports = t = class extends n {
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
  }).call(ng);
});

// node_modules/xmlbuilder/lib/XMLComment.js
var zo = _((ig, og) => {
  (function() {
    var e, t, n;
    e = ae(), t = Jr(), og.exports = n = class extends t {
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
  }).call(ig);
});

// node_modules/xmlbuilder/lib/XMLDeclaration.js
var Ho = _((sg, ag) => {
  (function() {
    var e, t, n, r;
    ({ isObject: r } = dt()), n = He(), e = ae(), ag.exports = t = class extends n {
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
  }).call(sg);
});

// node_modules/xmlbuilder/lib/XMLDTDAttList.js
var Wo = _((ug, cg) => {
  (function() {
    var e, t, n;
    n = He(), e = ae(), cg.exports = t = class extends n {
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
  }).call(ug);
});

// node_modules/xmlbuilder/lib/XMLDTDEntity.js
var Xo = _((dg, lg) => {
  (function() {
    var e, t, n, r;
    ({ isObject: r } = dt()), n = He(), e = ae(), lg.exports = t = (function() {
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
  }).call(dg);
});

// node_modules/xmlbuilder/lib/XMLDTDElement.js
var Go = _((fg, pg) => {
  (function() {
    var e, t, n;
    n = He(), e = ae(), pg.exports = t = class extends n {
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
  }).call(fg);
});

// node_modules/xmlbuilder/lib/XMLDTDNotation.js
var Yo = _((mg, hg) => {
  (function() {
    var e, t, n;
    n = He(), e = ae(), hg.exports = t = (function() {
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
  }).call(mg);
});

// node_modules/xmlbuilder/lib/XMLDocType.js
var Ko = _((gg, yg) => {
  (function() {
    var e, t, n, r, i, o, s, a, u;
    ({ isObject: u } = dt()), a = He(), e = ae(), t = Wo(), r = Xo(), n = Go(), i = Yo(), s = Uo(), yg.exports = o = (function() {
      class c extends a {
        // Initializes a new instance of `XMLDocType`
        // `parent` the document object
        // `pubID` public identifier of the external subset
        // `sysID` system identifier of the external subset
        constructor(l, f, p) {
          var y, v, T, S;
          if (super(l), this.type = e.DocType, l.children) {
            for (S = l.children, v = 0, T = S.length; v < T; v++)
              if (y = S[v], y.type === e.Element) {
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
          var T;
          return T = new t(this, l, f, p, y, v), this.children.push(T), this;
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
  }).call(gg);
});

// node_modules/xmlbuilder/lib/XMLRaw.js
var Jo = _((wg, bg) => {
  (function() {
    var e, t, n;
    e = ae(), t = He(), bg.exports = n = class extends t {
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
  }).call(wg);
});

// node_modules/xmlbuilder/lib/XMLText.js
var Zo = _((vg, Dg) => {
  (function() {
    var e, t, n;
    e = ae(), t = Jr(), Dg.exports = n = (function() {
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
  }).call(vg);
});

// node_modules/xmlbuilder/lib/XMLProcessingInstruction.js
var Qo = _((Eg, Cg) => {
  (function() {
    var e, t, n;
    e = ae(), t = Jr(), Cg.exports = n = class extends t {
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
  }).call(Eg);
});

// node_modules/xmlbuilder/lib/XMLDummy.js
var fu = _((Sg, Tg) => {
  (function() {
    var e, t, n;
    n = He(), e = ae(), Tg.exports = t = class extends n {
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
  }).call(Sg);
});

// node_modules/xmlbuilder/lib/XMLNodeList.js
var xg = _((Ag, Og) => {
  (function() {
    var e;
    Og.exports = e = (function() {
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
  }).call(Ag);
});

// node_modules/xmlbuilder/lib/DocumentPosition.js
var Mg = _((Ng, kg) => {
  (function() {
    kg.exports = {
      Disconnected: 1,
      Preceding: 2,
      Following: 4,
      Contains: 8,
      ContainedBy: 16,
      ImplementationSpecific: 32
    };
  }).call(Ng);
});

// node_modules/xmlbuilder/lib/XMLNode.js
var He = _((Rg, Ig) => {
  (function() {
    var e, t, n, r, i, o, s, a, u, c, d, l, f, p, y, v, T, S, x = {}.hasOwnProperty, w = [].splice;
    ({ isObject: S, isFunction: T, isEmpty: v, getValue: y } = dt()), a = null, n = null, r = null, i = null, o = null, f = null, p = null, l = null, s = null, t = null, d = null, u = null, e = null, Ig.exports = c = (function() {
      class g {
        // Initializes a new instance of `XMLNode`
        // `parent` the parent node
        constructor(m) {
          this.parent = m, this.parent && (this.options = this.parent.options, this.stringify = this.parent.stringify), this.value = null, this.children = [], this.baseURI = null, a || (a = jo(), n = Vo(), r = zo(), i = Ho(), o = Ko(), f = Jo(), p = Zo(), l = Qo(), s = fu(), t = ae(), d = xg(), u = Uo(), e = Mg());
        }
        // Sets the parent node of this node and its children recursively
        // `parent` the parent node
        setParent(m) {
          var b, C, h, E, A;
          for (this.parent = m, m && (this.options = m.options, this.stringify = m.stringify), E = this.children, A = [], C = 0, h = E.length; C < h; C++)
            b = E[C], A.push(b.setParent(this));
          return A;
        }
        // Creates a child element node
        // `name` node name or an object describing the XML tree
        // `attributes` an object containing name/value pairs of attributes
        // `text` element text
        element(m, b, C) {
          var h, E, A, N, P, k, Q, j, U;
          if (k = null, b === null && C == null && ([b, C] = [{}, null]), b == null && (b = {}), b = y(b), S(b) || ([C, b] = [b, C]), m != null && (m = y(m)), Array.isArray(m))
            for (A = 0, Q = m.length; A < Q; A++)
              E = m[A], k = this.element(E);
          else if (T(m))
            k = this.element(m.apply());
          else if (S(m)) {
            for (P in m)
              if (x.call(m, P))
                if (U = m[P], T(U) && (U = U.apply()), !this.options.ignoreDecorators && this.stringify.convertAttKey && P.indexOf(this.stringify.convertAttKey) === 0)
                  k = this.attribute(P.substr(this.stringify.convertAttKey.length), U);
                else if (!this.options.separateArrayItems && Array.isArray(U) && v(U))
                  k = this.dummy();
                else if (S(U) && v(U))
                  k = this.element(P);
                else if (!this.options.keepNullNodes && U == null)
                  k = this.dummy();
                else if (!this.options.separateArrayItems && Array.isArray(U))
                  for (N = 0, j = U.length; N < j; N++)
                    E = U[N], h = {}, h[P] = E, k = this.element(h);
                else S(U) ? !this.options.ignoreDecorators && this.stringify.convertTextKey && P.indexOf(this.stringify.convertTextKey) === 0 ? k = this.element(U) : (k = this.element(P), k.element(U)) : k = this.element(P, U);
          } else !this.options.keepNullNodes && C === null ? k = this.dummy() : !this.options.ignoreDecorators && this.stringify.convertTextKey && m.indexOf(this.stringify.convertTextKey) === 0 ? k = this.text(C) : !this.options.ignoreDecorators && this.stringify.convertCDataKey && m.indexOf(this.stringify.convertCDataKey) === 0 ? k = this.cdata(C) : !this.options.ignoreDecorators && this.stringify.convertCommentKey && m.indexOf(this.stringify.convertCommentKey) === 0 ? k = this.comment(C) : !this.options.ignoreDecorators && this.stringify.convertRawKey && m.indexOf(this.stringify.convertRawKey) === 0 ? k = this.raw(C) : !this.options.ignoreDecorators && this.stringify.convertPIKey && m.indexOf(this.stringify.convertPIKey) === 0 ? k = this.instruction(m.substr(this.stringify.convertPIKey.length), C) : k = this.node(m, b, C);
          if (k == null)
            throw new Error("Could not create any elements with: " + m + ". " + this.debugInfo());
          return k;
        }
        // Creates a child element node before the current node
        // `name` node name or an object describing the XML tree
        // `attributes` an object containing name/value pairs of attributes
        // `text` element text
        insertBefore(m, b, C) {
          var h, E, A, N, P;
          if (m?.type)
            return A = m, N = b, A.setParent(this), N ? (E = children.indexOf(N), P = children.splice(E), children.push(A), Array.prototype.push.apply(children, P)) : children.push(A), A;
          if (this.isRoot)
            throw new Error("Cannot insert elements at root level. " + this.debugInfo(m));
          return E = this.parent.children.indexOf(this), P = this.parent.children.splice(E), h = this.parent.element(m, b, C), Array.prototype.push.apply(this.parent.children, P), h;
        }
        // Creates a child element node after the current node
        // `name` node name or an object describing the XML tree
        // `attributes` an object containing name/value pairs of attributes
        // `text` element text
        insertAfter(m, b, C) {
          var h, E, A;
          if (this.isRoot)
            throw new Error("Cannot insert elements at root level. " + this.debugInfo(m));
          return E = this.parent.children.indexOf(this), A = this.parent.children.splice(E + 1), h = this.parent.element(m, b, C), Array.prototype.push.apply(this.parent.children, A), h;
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
        node(m, b, C) {
          var h;
          return m != null && (m = y(m)), b || (b = {}), b = y(b), S(b) || ([C, b] = [b, C]), h = new a(this, m, b), C != null && h.text(C), this.children.push(h), h;
        }
        // Creates a text node
        // `value` element text
        text(m) {
          var b;
          return S(m) && this.element(m), b = new p(this, m), this.children.push(b), this;
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
          var b, C, h;
          return C = this.parent.children.indexOf(this), h = this.parent.children.splice(C), b = this.parent.comment(m), Array.prototype.push.apply(this.parent.children, h), this;
        }
        // Creates a comment node after the current node
        // `value` comment text
        commentAfter(m) {
          var b, C, h;
          return C = this.parent.children.indexOf(this), h = this.parent.children.splice(C + 1), b = this.parent.comment(m), Array.prototype.push.apply(this.parent.children, h), this;
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
          return m = new s(this), m;
        }
        // Adds a processing instruction
        // `target` instruction target
        // `value` instruction value
        instruction(m, b) {
          var C, h, E, A, N;
          if (m != null && (m = y(m)), b != null && (b = y(b)), Array.isArray(m))
            for (A = 0, N = m.length; A < N; A++)
              C = m[A], this.instruction(C);
          else if (S(m))
            for (C in m)
              x.call(m, C) && (h = m[C], this.instruction(C, h));
          else
            T(b) && (b = b.apply()), E = new l(this, m, b), this.children.push(E);
          return this;
        }
        // Creates a processing instruction node before the current node
        // `target` instruction target
        // `value` instruction value
        instructionBefore(m, b) {
          var C, h, E;
          return h = this.parent.children.indexOf(this), E = this.parent.children.splice(h), C = this.parent.instruction(m, b), Array.prototype.push.apply(this.parent.children, E), this;
        }
        // Creates a processing instruction node after the current node
        // `target` instruction target
        // `value` instruction value
        instructionAfter(m, b) {
          var C, h, E;
          return h = this.parent.children.indexOf(this), E = this.parent.children.splice(h + 1), C = this.parent.instruction(m, b), Array.prototype.push.apply(this.parent.children, E), this;
        }
        // Creates the xml declaration
        // `version` A version number string, e.g. 1.0
        // `encoding` Encoding declaration, e.g. UTF-8
        // `standalone` standalone document declaration: true or false
        declaration(m, b, C) {
          var h, E;
          return h = this.document(), E = new i(h, m, b, C), h.children.length === 0 ? h.children.unshift(E) : h.children[0].type === t.Declaration ? h.children[0] = E : h.children.unshift(E), h.root() || h;
        }
        // Creates the document type declaration
        // `pubID` the public identifier of the external subset
        // `sysID` the system identifier of the external subset
        dtd(m, b) {
          var C, h, E, A, N, P, k, Q, j, U;
          for (h = this.document(), E = new o(h, m, b), j = h.children, A = N = 0, k = j.length; N < k; A = ++N)
            if (C = j[A], C.type === t.DocType)
              return h.children[A] = E, E;
          for (U = h.children, A = P = 0, Q = U.length; P < Q; A = ++P)
            if (C = U[A], C.isRoot)
              return h.children.splice(A, 0, E), E;
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
          var b, C, h, E, A;
          if (C = m.root().clone(), C.parent = this, C.isRoot = !1, this.children.push(C), this.type === t.Document && (C.isRoot = !0, C.documentObject = this, this.rootObject = C, this.children)) {
            for (A = this.children, h = 0, E = A.length; h < E; h++)
              if (b = A[h], b.type === t.DocType) {
                b.name = C.name;
                break;
              }
          }
          return this;
        }
        // Returns debug string for this node
        debugInfo(m) {
          var b, C;
          return m = m || this.name, m == null && !((b = this.parent) != null && b.name) ? "" : m == null ? "parent: <" + this.parent.name + ">" : (C = this.parent) != null && C.name ? "node: <" + m + ">, parent: <" + this.parent.name + ">" : "node: <" + m + ">";
        }
        // Aliases
        ele(m, b, C) {
          return this.element(m, b, C);
        }
        nod(m, b, C) {
          return this.node(m, b, C);
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
        dec(m, b, C) {
          return this.declaration(m, b, C);
        }
        e(m, b, C) {
          return this.element(m, b, C);
        }
        n(m, b, C) {
          return this.node(m, b, C);
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
          var b, C;
          return b = this, b === m ? 0 : this.document() !== m.document() ? (C = e.Disconnected | e.ImplementationSpecific, Math.random() < 0.5 ? C |= e.Preceding : C |= e.Following, C) : b.isAncestor(m) ? e.Contains | e.Preceding : b.isDescendant(m) ? e.Contains | e.Following : b.isPreceding(m) ? e.Preceding : e.Following;
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
          var b, C, h;
          if (m.nodeType !== this.nodeType || m.children.length !== this.children.length)
            return !1;
          for (b = C = 0, h = this.children.length - 1; 0 <= h ? C <= h : C >= h; b = 0 <= h ? ++C : --C)
            if (!this.children[b].isEqualNode(m.children[b]))
              return !1;
          return !0;
        }
        getFeature(m, b) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        setUserData(m, b, C) {
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
          var b, C, h, E, A;
          for (A = this.children, h = 0, E = A.length; h < E; h++)
            if (b = A[h], m === b || (C = b.isDescendant(m), C))
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
          var b, C;
          return b = this.treePosition(m), C = this.treePosition(this), b === -1 || C === -1 ? !1 : b < C;
        }
        // An object A is folllowing an object B if A and B are in the 
        // same tree and A comes after B in tree order.
        isFollowing(m) {
          var b, C;
          return b = this.treePosition(m), C = this.treePosition(this), b === -1 || C === -1 ? !1 : b > C;
        }
        // Returns the preorder position of the given node in the tree, or -1
        // if the node is not in the tree.
        treePosition(m) {
          var b, C;
          return C = 0, b = !1, this.foreachTreeNode(this.document(), function(h) {
            if (C++, !b && h === m)
              return b = !0;
          }), b ? C : -1;
        }
        // Depth-first preorder traversal through the XML tree
        foreachTreeNode(m, b) {
          var C, h, E, A, N;
          for (m || (m = this.document()), A = m.children, h = 0, E = A.length; h < E; h++) {
            if (C = A[h], N = b(C))
              return N;
            if (N = this.foreachTreeNode(C, b), N)
              return N;
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
          var D, m, b, C, h;
          if (this.nodeType === t.Element || this.nodeType === t.DocumentFragment) {
            for (h = "", C = this.children, m = 0, b = C.length; m < b; m++)
              D = C[m], D.textContent && (h += D.textContent);
            return h;
          } else
            return null;
        },
        set: function(D) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
      }), g;
    }).call(this);
  }).call(Rg);
});

// node_modules/xmlbuilder/lib/XMLStringifier.js
var pu = _((Pg, Bg) => {
  (function() {
    var e, t = {}.hasOwnProperty;
    Bg.exports = e = (function() {
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
  }).call(Pg);
});

// node_modules/xmlbuilder/lib/WriterState.js
var Zr = _((Lg, Fg) => {
  (function() {
    Fg.exports = {
      None: 0,
      OpenTag: 1,
      InsideTag: 2,
      CloseTag: 3
    };
  }).call(Lg);
});

// node_modules/xmlbuilder/lib/XMLWriterBase.js
var mu = _(($g, _g) => {
  (function() {
    var e, t, n, r, i, o, s, a, u, c, d, l, f, p, y, v, T, S = {}.hasOwnProperty;
    ({ assign: T } = dt()), e = ae(), u = Ho(), c = Ko(), n = Vo(), r = zo(), l = jo(), p = Jo(), y = Zo(), f = Qo(), d = fu(), i = Wo(), o = Go(), s = Xo(), a = Yo(), t = Zr(), _g.exports = v = class {
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
          S.call(D, g) && (m = D[g], this["_" + g] = this[g], this[g] = m);
      }
      // Filters writer options and provides defaults
      // `options` writer options
      filterOptions(w) {
        var g, D, m, b, C, h, E, A, N;
        return w || (w = {}), w = T({}, this.options, w), g = {
          writer: this
        }, g.pretty = w.pretty || !1, g.allowEmpty = w.allowEmpty || !1, g.indent = (D = w.indent) != null ? D : "  ", g.newline = (m = w.newline) != null ? m : `
`, g.offset = (b = w.offset) != null ? b : 0, g.width = (C = w.width) != null ? C : 0, g.dontPrettyTextNodes = (h = (E = w.dontPrettyTextNodes) != null ? E : w.dontprettytextnodes) != null ? h : 0, g.spaceBeforeSlash = (A = (N = w.spaceBeforeSlash) != null ? N : w.spacebeforeslash) != null ? A : "", g.spaceBeforeSlash === !0 && (g.spaceBeforeSlash = " "), g.suppressPrettyCount = 0, g.user = {}, g.state = t.None, g;
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
        var m, b, C, h, E;
        if (D || (D = 0), this.openNode(w, g, D), g.state = t.OpenTag, h = this.indent(w, g, D), h += "<!DOCTYPE " + w.root().name, w.pubID && w.sysID ? h += ' PUBLIC "' + w.pubID + '" "' + w.sysID + '"' : w.sysID && (h += ' SYSTEM "' + w.sysID + '"'), w.children.length > 0) {
          for (h += " [", h += this.endline(w, g, D), g.state = t.InsideTag, E = w.children, b = 0, C = E.length; b < C; b++)
            m = E[b], h += this.writeChildNode(m, g, D + 1);
          g.state = t.CloseTag, h += "]";
        }
        return g.state = t.CloseTag, h += g.spaceBeforeSlash + ">", h += this.endline(w, g, D), g.state = t.None, this.closeNode(w, g, D), h;
      }
      element(w, g, D) {
        var m, b, C, h, E, A, N, P, k, Q, j, U, fe, Tt, Jt, V, ve, At, Je;
        if (D || (D = 0), U = !1, this.openNode(w, g, D), g.state = t.OpenTag, fe = this.indent(w, g, D) + "<" + w.name, g.pretty && g.width > 0) {
          P = fe.length, Jt = w.attribs;
          for (j in Jt)
            S.call(Jt, j) && (m = Jt[j], Tt = this.attribute(m, g, D), b = Tt.length, P + b > g.width ? (Je = this.indent(w, g, D + 1) + Tt, fe += this.endline(w, g, D) + Je, P = Je.length) : (Je = " " + Tt, fe += Je, P += Je.length));
        } else {
          V = w.attribs;
          for (j in V)
            S.call(V, j) && (m = V[j], fe += this.attribute(m, g, D));
        }
        if (h = w.children.length, E = h === 0 ? null : w.children[0], h === 0 || w.children.every(function(ii) {
          return (ii.type === e.Text || ii.type === e.Raw || ii.type === e.CData) && ii.value === "";
        }))
          g.allowEmpty ? (fe += ">", g.state = t.CloseTag, fe += "</" + w.name + ">" + this.endline(w, g, D)) : (g.state = t.CloseTag, fe += g.spaceBeforeSlash + "/>" + this.endline(w, g, D));
        else if (g.pretty && h === 1 && (E.type === e.Text || E.type === e.Raw || E.type === e.CData) && E.value != null)
          fe += ">", g.state = t.InsideTag, g.suppressPrettyCount++, U = !0, fe += this.writeChildNode(E, g, D + 1), g.suppressPrettyCount--, U = !1, g.state = t.CloseTag, fe += "</" + w.name + ">" + this.endline(w, g, D);
        else {
          if (g.dontPrettyTextNodes) {
            for (ve = w.children, A = 0, k = ve.length; A < k; A++)
              if (C = ve[A], (C.type === e.Text || C.type === e.Raw || C.type === e.CData) && C.value != null) {
                g.suppressPrettyCount++, U = !0;
                break;
              }
          }
          for (fe += ">" + this.endline(w, g, D), g.state = t.InsideTag, At = w.children, N = 0, Q = At.length; N < Q; N++)
            C = At[N], fe += this.writeChildNode(C, g, D + 1);
          g.state = t.CloseTag, fe += this.indent(w, g, D) + "</" + w.name + ">", U && g.suppressPrettyCount--, fe += this.endline(w, g, D), g.state = t.None;
        }
        return this.closeNode(w, g, D), fe;
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
  }).call($g);
});

// node_modules/xmlbuilder/lib/XMLStringWriter.js
var es = _((qg, Ug) => {
  (function() {
    var e, t;
    t = mu(), Ug.exports = e = class extends t {
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
  }).call(qg);
});

// node_modules/xmlbuilder/lib/XMLDocument.js
var hu = _((jg, Vg) => {
  (function() {
    var e, t, n, r, i, o, s, a;
    ({ isPlainObject: a } = dt()), n = du(), t = Hh(), i = He(), e = ae(), s = pu(), o = es(), Vg.exports = r = (function() {
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
  }).call(jg);
});

// node_modules/xmlbuilder/lib/XMLDocumentCB.js
var Wg = _((zg, Hg) => {
  (function() {
    var e, t, n, r, i, o, s, a, u, c, d, l, f, p, y, v, T, S, x, w, g, D, m, b = {}.hasOwnProperty;
    ({ isObject: D, isFunction: g, isPlainObject: m, getValue: w } = dt()), e = ae(), l = hu(), p = jo(), r = Vo(), i = zo(), v = Jo(), x = Zo(), y = Qo(), c = Ho(), d = Ko(), o = Wo(), a = Xo(), s = Go(), u = Yo(), n = lu(), S = pu(), T = es(), t = Zr(), Hg.exports = f = class {
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
      constructor(h, E, A) {
        var N;
        this.name = "?xml", this.type = e.Document, h || (h = {}), N = {}, h.writer ? m(h.writer) && (N = h.writer, h.writer = new T()) : h.writer = new T(), this.options = h, this.writer = h.writer, this.writerOptions = this.writer.filterOptions(N), this.stringify = new S(h), this.onDataCallback = E || function() {
        }, this.onEndCallback = A || function() {
        }, this.currentNode = null, this.currentLevel = -1, this.openTags = {}, this.documentStarted = !1, this.documentCompleted = !1, this.root = null;
      }
      // Creates a child element node from the given XMLNode
      // `node` the child node
      createChildNode(h) {
        var E, A, N, P, k, Q, j, U;
        switch (h.type) {
          case e.CData:
            this.cdata(h.value);
            break;
          case e.Comment:
            this.comment(h.value);
            break;
          case e.Element:
            N = {}, j = h.attribs;
            for (A in j)
              b.call(j, A) && (E = j[A], N[A] = E.value);
            this.node(h.name, N);
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
        for (U = h.children, k = 0, Q = U.length; k < Q; k++)
          P = U[k], this.createChildNode(P), P.type === e.Element && this.up();
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
      node(h, E, A) {
        if (h == null)
          throw new Error("Missing node name.");
        if (this.root && this.currentLevel === -1)
          throw new Error("Document can only have one root node. " + this.debugInfo(h));
        return this.openCurrent(), h = w(h), E == null && (E = {}), E = w(E), D(E) || ([A, E] = [E, A]), this.currentNode = new p(this, h, E), this.currentNode.children = !1, this.currentLevel++, this.openTags[this.currentLevel] = this.currentNode, A != null && this.text(A), this;
      }
      // Creates a child element node or an element type declaration when called
      // inside the DTD
      // `name` name of the node
      // `attributes` an object containing name/value pairs of attributes
      // `text` element text
      element(h, E, A) {
        var N, P, k, Q, j, U;
        if (this.currentNode && this.currentNode.type === e.DocType)
          this.dtdElement(...arguments);
        else if (Array.isArray(h) || D(h) || g(h))
          for (Q = this.options.noValidation, this.options.noValidation = !0, U = new l(this.options).element("TEMP_ROOT"), U.element(h), this.options.noValidation = Q, j = U.children, P = 0, k = j.length; P < k; P++)
            N = j[P], this.createChildNode(N), N.type === e.Element && this.up();
        else
          this.node(h, E, A);
        return this;
      }
      // Adds or modifies an attribute
      // `name` attribute name
      // `value` attribute value
      attribute(h, E) {
        var A, N;
        if (!this.currentNode || this.currentNode.children)
          throw new Error("att() can only be used immediately after an ele() call in callback mode. " + this.debugInfo(h));
        if (h != null && (h = w(h)), D(h))
          for (A in h)
            b.call(h, A) && (N = h[A], this.attribute(A, N));
        else
          g(E) && (E = E.apply()), this.options.keepNullAttributes && E == null ? this.currentNode.attribs[h] = new n(this, h, "") : E != null && (this.currentNode.attribs[h] = new n(this, h, E));
        return this;
      }
      // Creates a text node
      // `value` element text
      text(h) {
        var E;
        return this.openCurrent(), E = new x(this, h), this.onData(this.writer.text(E, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
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
        return this.openCurrent(), E = new v(this, h), this.onData(this.writer.raw(E, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Adds a processing instruction
      // `target` instruction target
      // `value` instruction value
      instruction(h, E) {
        var A, N, P, k, Q;
        if (this.openCurrent(), h != null && (h = w(h)), E != null && (E = w(E)), Array.isArray(h))
          for (A = 0, k = h.length; A < k; A++)
            N = h[A], this.instruction(N);
        else if (D(h))
          for (N in h)
            b.call(h, N) && (P = h[N], this.instruction(N, P));
        else
          g(E) && (E = E.apply()), Q = new y(this, h, E), this.onData(this.writer.processingInstruction(Q, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
        return this;
      }
      // Creates the xml declaration
      // `version` A version number string, e.g. 1.0
      // `encoding` Encoding declaration, e.g. UTF-8
      // `standalone` standalone document declaration: true or false
      declaration(h, E, A) {
        var N;
        if (this.openCurrent(), this.documentStarted)
          throw new Error("declaration() must be the first node.");
        return N = new c(this, h, E, A), this.onData(this.writer.declaration(N, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Creates the document type declaration
      // `root`  the name of the root node
      // `pubID` the public identifier of the external subset
      // `sysID` the system identifier of the external subset
      doctype(h, E, A) {
        if (this.openCurrent(), h == null)
          throw new Error("Missing root node name.");
        if (this.root)
          throw new Error("dtd() must come before the root node.");
        return this.currentNode = new d(this, E, A), this.currentNode.rootNodeName = h, this.currentNode.children = !1, this.currentLevel++, this.openTags[this.currentLevel] = this.currentNode, this;
      }
      // Creates an element type declaration
      // `name` element name
      // `value` element content (defaults to #PCDATA)
      dtdElement(h, E) {
        var A;
        return this.openCurrent(), A = new s(this, h, E), this.onData(this.writer.dtdElement(A, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Creates an attribute declaration
      // `elementName` the name of the element containing this attribute
      // `attributeName` attribute name
      // `attributeType` type of the attribute (defaults to CDATA)
      // `defaultValueType` default value type (either #REQUIRED, #IMPLIED, #FIXED or
      //                    #DEFAULT) (defaults to #IMPLIED)
      // `defaultValue` default value of the attribute
      //                (only used for #FIXED or #DEFAULT)
      attList(h, E, A, N, P) {
        var k;
        return this.openCurrent(), k = new o(this, h, E, A, N, P), this.onData(this.writer.dtdAttList(k, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Creates a general entity declaration
      // `name` the name of the entity
      // `value` internal entity value or an object with external entity details
      // `value.pubID` public identifier
      // `value.sysID` system identifier
      // `value.nData` notation declaration
      entity(h, E) {
        var A;
        return this.openCurrent(), A = new a(this, !1, h, E), this.onData(this.writer.dtdEntity(A, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Creates a parameter entity declaration
      // `name` the name of the entity
      // `value` internal entity value or an object with external entity details
      // `value.pubID` public identifier
      // `value.sysID` system identifier
      pEntity(h, E) {
        var A;
        return this.openCurrent(), A = new a(this, !0, h, E), this.onData(this.writer.dtdEntity(A, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Creates a NOTATION declaration
      // `name` the name of the notation
      // `value` an object with external entity details
      // `value.pubID` public identifier
      // `value.sysID` system identifier
      notation(h, E) {
        var A;
        return this.openCurrent(), A = new u(this, h, E), this.onData(this.writer.dtdNotation(A, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
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
        var E, A, N, P;
        if (!h.isOpen) {
          if (!this.root && this.currentLevel === 0 && h.type === e.Element && (this.root = h), A = "", h.type === e.Element) {
            this.writerOptions.state = t.OpenTag, A = this.writer.indent(h, this.writerOptions, this.currentLevel) + "<" + h.name, P = h.attribs;
            for (N in P)
              b.call(P, N) && (E = P[N], A += this.writer.attribute(E, this.writerOptions, this.currentLevel));
            A += (h.children ? ">" : "/>") + this.writer.endline(h, this.writerOptions, this.currentLevel), this.writerOptions.state = t.InsideTag;
          } else
            this.writerOptions.state = t.OpenTag, A = this.writer.indent(h, this.writerOptions, this.currentLevel) + "<!DOCTYPE " + h.rootNodeName, h.pubID && h.sysID ? A += ' PUBLIC "' + h.pubID + '" "' + h.sysID + '"' : h.sysID && (A += ' SYSTEM "' + h.sysID + '"'), h.children ? (A += " [", this.writerOptions.state = t.InsideTag) : (this.writerOptions.state = t.CloseTag, A += ">"), A += this.writer.endline(h, this.writerOptions, this.currentLevel);
          return this.onData(A, this.currentLevel), h.isOpen = !0;
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
      nod(h, E, A) {
        return this.node(h, E, A);
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
      dec(h, E, A) {
        return this.declaration(h, E, A);
      }
      dtd(h, E, A) {
        return this.doctype(h, E, A);
      }
      e(h, E, A) {
        return this.element(h, E, A);
      }
      n(h, E, A) {
        return this.node(h, E, A);
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
  }).call(zg);
});

// node_modules/xmlbuilder/lib/XMLStreamWriter.js
var Yg = _((Xg, Gg) => {
  (function() {
    var e, t, n, r, i = {}.hasOwnProperty;
    e = ae(), r = mu(), t = Zr(), Gg.exports = n = class extends r {
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
        var u, c, d, l, f, p, y, v, T;
        for (y = s.children, c = d = 0, f = y.length; d < f; c = ++d)
          u = y[c], u.isLastRootNode = c === s.children.length - 1;
        for (a = this.filterOptions(a), v = s.children, T = [], l = 0, p = v.length; l < p; l++)
          u = v[l], T.push(this.writeChildNode(u, a, 0));
        return T;
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
        var c, d, l, f, p, y, v, T, S, x, w, g, D, m, b, C;
        if (u || (u = 0), this.openNode(s, a, u), a.state = t.OpenTag, w = this.indent(s, a, u) + "<" + s.name, a.pretty && a.width > 0) {
          v = w.length, D = s.attribs;
          for (S in D)
            i.call(D, S) && (c = D[S], g = this.attribute(c, a, u), d = g.length, v + d > a.width ? (C = this.indent(s, a, u + 1) + g, w += this.endline(s, a, u) + C, v = C.length) : (C = " " + g, w += C, v += C.length));
        } else {
          m = s.attribs;
          for (S in m)
            i.call(m, S) && (c = m[S], w += this.attribute(c, a, u));
        }
        if (this.stream.write(w), f = s.children.length, p = f === 0 ? null : s.children[0], f === 0 || s.children.every(function(h) {
          return (h.type === e.Text || h.type === e.Raw || h.type === e.CData) && h.value === "";
        }))
          a.allowEmpty ? (this.stream.write(">"), a.state = t.CloseTag, this.stream.write("</" + s.name + ">")) : (a.state = t.CloseTag, this.stream.write(a.spaceBeforeSlash + "/>"));
        else if (a.pretty && f === 1 && (p.type === e.Text || p.type === e.Raw || p.type === e.CData) && p.value != null)
          this.stream.write(">"), a.state = t.InsideTag, a.suppressPrettyCount++, x = !0, this.writeChildNode(p, a, u + 1), a.suppressPrettyCount--, x = !1, a.state = t.CloseTag, this.stream.write("</" + s.name + ">");
        else {
          for (this.stream.write(">" + this.endline(s, a, u)), a.state = t.InsideTag, b = s.children, y = 0, T = b.length; y < T; y++)
            l = b[y], this.writeChildNode(l, a, u + 1);
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
  }).call(Xg);
});

// node_modules/xmlbuilder/lib/index.js
var Jg = _((Kg, Xt) => {
  (function() {
    var e, t, n, r, i, o, s, a, u;
    ({ assign: a, isFunction: u } = dt()), n = du(), r = hu(), i = Wg(), s = es(), o = Yg(), e = ae(), t = Zr(), Xt.exports.create = function(c, d, l, f) {
      var p, y;
      if (c == null)
        throw new Error("Root element needs a name.");
      return f = a({}, d, l, f), p = new r(f), y = p.element(c), f.headless || (p.declaration(f), (f.pubID != null || f.sysID != null) && p.dtd(f)), y;
    }, Xt.exports.begin = function(c, d, l) {
      return u(c) && ([d, l] = [c, d], c = {}), d ? new i(c, d, l) : new r(c);
    }, Xt.exports.stringWriter = function(c) {
      return new s(c);
    }, Xt.exports.streamWriter = function(c, d) {
      return new o(c, d);
    }, Xt.exports.implementation = new n(), Xt.exports.nodeType = e, Xt.exports.writerState = t;
  }).call(Kg);
});

// src/render/blocks.ts
var G = (e) => ({ inline: "code", text: e }), B = (...e) => ({ inline: "strong", phrase: e }), oe = (...e) => ({ inline: "small", phrase: e }), Di = (e, ...t) => ({ inline: "tone", tone: e, phrase: t }), ar = (e, t) => ({ inline: "link", text: e, href: t }), se = { inline: "break" }, Ei = (e, ...t) => ({ block: "heading", level: e, phrase: t }), Z = (...e) => ({ block: "paragraph", phrase: e }), Ce = (e) => ({ block: "list", items: e }), Ie = (e, t) => ({ block: "details", summary: e, body: t }), Ci = (e, t) => ({ block: "code", language: e, text: t }), Rc = (...e) => ({ block: "footer", phrase: e }), me = (e) => ({ title: e, align: "right" });
function Pe(e, t) {
  return {
    block: "table",
    columns: e.map((n) => typeof n == "string" ? { title: n, align: "left" } : n),
    rows: t
  };
}
function Sn(e) {
  return e.flatMap((t, n) => n === 0 ? t : [" · ", ...t]);
}

// src/domain/metrics.ts
var r0 = {
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
function qe(e) {
  return { id: e, ...r0[e] };
}

// src/render/format/quantity.ts
function Si(e, t = !0) {
  if (e === 0) return "0";
  let n = Math.abs(e) < 1e3 ? Number(Math.abs(e).toPrecision(3)) : Math.abs(e), r = Math.min(9, Math.max(0, 2 - Math.floor(Math.log10(n)))), i = n.toFixed(r), o = t || !i.includes(".") ? i : i.replace(/\.?0+$/, "");
  return (e < 0 ? "−" : "") + ws(o);
}
function W(e) {
  return (e < 0 ? "−" : "") + ws(Math.abs(e).toFixed(0));
}
function Ti(e) {
  return e.startsWith("−") ? /[1-9]/.test(e) ? e : e.slice(1) : /[1-9]/.test(e) ? `+${e}` : e;
}
function I(e, t, n = `${t}s`) {
  return `${W(e)} ${e === 1 ? t : n}`;
}
function it(e, t = !0) {
  let n = e * 100;
  if (Math.abs(n) < 5e-3) return "0%";
  let r = Math.abs(n) >= 99.95 ? 0 : Math.abs(n) >= 0.0495 ? 1 : 2, i = Math.abs(n).toFixed(r), o = t || !i.includes(".") ? i : i.replace(/\.?0+$/, "");
  return `${n < 0 ? "−" : ""}${ws(o)}%`;
}
function Ai(e, t = !0) {
  return `${it(e, t).slice(0, -1)} pp`;
}
function Ic(e) {
  return e >= 1e10 ? { unit: "s", size: 1e9 } : e >= 1e3 || e === 0 ? { unit: "ms", size: 1e6 } : { unit: "ns", size: 1 };
}
function Pc(e) {
  return e >= 1e9 ? { unit: "GB", size: 1e9 } : e >= 1e6 ? { unit: "MB", size: 1e6 } : e >= 1e3 ? { unit: "KB", size: 1e3 } : { unit: "bytes", size: 1 };
}
function ws(e) {
  let [t = "", n] = e.split("."), r = t.replace(/\B(?=(\d{3})+$)/g, ",");
  return n === void 0 ? r : `${r}.${n}`;
}

// src/render/format/metric.ts
var i0 = {
  ns: "duration",
  bytes: "bytes",
  nodes: "count",
  count: "count",
  task: "share"
};
function Oi(e) {
  return i0[qe(e).unit];
}
function ot(e) {
  return qe(e).title;
}
function Fc(e) {
  return qe(e).meaning;
}
function ce(e, t, n = !0) {
  let r = _c(e, Math.abs(t));
  return qc(bs(e, t, r, n), r.unit);
}
function ft(e, t, n) {
  let r = _c(e, Math.max(Math.abs(t), Math.abs(n))), i = bs(e, t, r, !0), o = bs(e, n, r, !0);
  return i === o && t !== n && e === "bytes" ? `${W(t)} → ${W(n)} bytes` : `${i} → ${qc(o, r.unit)}`;
}
function vs(e, t, n) {
  let r = ee(e, t, n.low), i = ee(e, t, n.high);
  return Bc(r) === Bc(i) ? `${Lc(r)} to ${Lc(i)}` : `${r} to ${i}`;
}
function xi(e, t) {
  return ft(e, t.low, t.high).replace(" → ", " to ");
}
function ee(e, t, n, r = !0) {
  return t === "ratio" ? Ti(it(n, r)) : e === "share" ? Ti(Ai(n, r)) : Ti(ce(e, n, r));
}
var $c = /(%| pp| ms| s| ns| bytes| [KMG]B)$/;
function Bc(e) {
  return $c.exec(e)?.[1] ?? "";
}
function Lc(e) {
  return e.replace($c, "");
}
function _c(e, t) {
  switch (e) {
    case "duration":
      return Ic(t);
    case "bytes":
      return Pc(t);
    case "share":
      return { unit: "%", size: 0.01 };
    case "count":
    case "number":
      return { unit: "", size: 1 };
  }
}
function bs(e, t, n, r) {
  return e === "count" ? W(t) : e === "share" ? it(t, r).slice(0, -1) : n.unit === "bytes" || n.unit === "ns" ? W(t / n.size) : Si(t / n.size, r);
}
function qc(e, t) {
  return t === "" ? e : t === "%" ? `${e}%` : `${e} ${t}`;
}

// src/render/format/ship-yaml.ts
function Ni(e) {
  return ["models:", ...[...Map.groupBy(e, ({ model: r }) => r)].flatMap(([r, i]) => [
    `  ${r}:`,
    "    ship:",
    ...i.map(
      ({ platform: o, variant: s, delegates: a }) => `      ${o}: { variant: ${s}, delegates: [${a.join(", ")}] }`
    )
  ])].join(`
`);
}

// src/render/report-index.ts
var ur = [];
function cr(e) {
  let t = e.comparison.models, n = Map.groupBy(
    t.flatMap((l) => l.rows),
    ({ scope: l }) => he(l)
  ), r = new Map(t.flatMap(({ cases: l }) => l.map((f) => [Ds(f.key), f]))), i = Map.groupBy(e.verdict.checks, ({ scope: l }) => he(l)), o = new Map(
    e.accuracy.models.flatMap(
      (l) => ["baseline", "candidate"].flatMap(
        (f) => l[f].map((p) => [ki(l.model, f, p.variant), p])
      )
    )
  ), s = new Map(
    e.variants.models.flatMap(
      (l) => ["baseline", "candidate"].flatMap((f) => {
        let p = l[f];
        return p.status === "present" ? p.variants.map((y) => [ki(l.model, f, y.variant), y]) : [];
      })
    )
  ), a = new Map(e.changes.models.map((l) => [l.model, l])), u = Map.groupBy(e.plan.ship, ({ model: l }) => l), c = Map.groupBy(e.verdict.advice, ({ model: l }) => l), d = (l, f) => n.get(he(l))?.find((p) => p.metric === f);
  return {
    input: e,
    row: d,
    rows: (l) => n.get(he(l)) ?? ur,
    facts: (l) => r.get(Ds(l)),
    checks: (l) => i.get(he(l)) ?? ur,
    accuracy: (l, f, p) => o.get(ki(l, f, p)),
    variant: (l, f, p) => s.get(ki(l, f, p)),
    kind: (l, f) => {
      let p = Oi(f);
      return p === "share" && d(l, f)?.task?.unit === "number" ? "number" : p;
    },
    change: (l) => a.get(l),
    ships: (l) => u.get(l) ?? ur,
    advice: (l) => c.get(l) ?? ur,
    // Gated cases of delegates that an app would only try later are measured, and have no checks.
    decides: (l) => l.of === "case" ? i.has(he(l)) : (u.get(l.model) ?? ur).some(({ variant: f }) => f === l.variant)
  };
}
function Ne(e) {
  return e.of === "case" ? e.key : e;
}
function he(e) {
  return e.of === "case" ? Ds(e.key) : JSON.stringify([e.model, e.variant]);
}
function ki(e, t, n) {
  return `${e} ${t} ${n}`;
}
function Ds({ model: e, variant: t, device: n, delegate: r, threads: i }) {
  return JSON.stringify([e, t, n.farm, n.model, n.osVersion, r, i]);
}

// src/render/sections/scope-phrase.ts
function Tn(e) {
  return Sn([[B(Ne(e).model)], ...jc(e).map((t) => [t])]);
}
function Uc(e) {
  return jc(e).join(", ");
}
function jc(e) {
  if (e.of === "variant") return [e.variant];
  let { variant: t, delegate: n, threads: r, device: i } = e.key;
  return [t, n, ...r === 1 ? [] : [`${r} threads`], Es(i)];
}
function Es(e) {
  return R(e.model, 40);
}

// src/render/sections/advice.ts
function Mi(e, t, n) {
  let r = e.input.verdict.advice;
  if (r.length === 0) return [];
  let i = r.slice(t, n), o = r.length - Math.min(r.length, n);
  return [
    Z(B("A better choice to ship")),
    ...r.slice(0, t).flatMap((s) => Vc(e, s)),
    ...i.length === 0 ? [] : [
      Ie(
        [I(i.length, "more proposal")],
        i.flatMap((s) => Vc(e, s))
      )
    ],
    ...o === 0 ? [] : [Z(`… and ${I(o, "more proposal")} in the documents.`)]
  ];
}
function Vc(e, t) {
  let { model: n, platform: r, device: i, ship: o, instead: s, note: a } = t;
  return [
    Z(
      B(n),
      ` on ${Es(i)}: `,
      G(o.variant),
      " with ",
      G(o.delegates.join(", ")),
      ` instead of ${s.variant} with ${s.delegate} gives `,
      ...o0(e, t),
      ".",
      ...a === void 0 ? [] : [se, oe(R(a, 200))]
    ),
    Ci("yaml", Ni([{ model: n, platform: r, ...o }]))
  ];
}
function zc(e, t) {
  return t ? B(e) : e;
}
function o0(e, { model: t, ship: n, latencyRatio: r, sizeRatio: i, accuracyDelta: o }) {
  let s = e.accuracy(t, "candidate", n.variant)?.task, a = s?.status === "measured" && s.unit === "number" ? "number" : "share";
  return [
    zc(`${ee("duration", "ratio", r)} p50 latency`, r <= i),
    ", ",
    zc(`${ee("bytes", "ratio", i)} size`, i < r),
    ...o === void 0 ? [", accuracy not measured"] : [`, ${o === 0 ? "the same" : ee(a, "delta", o)} accuracy`]
  ];
}

// src/render/format/verdict-words.ts
var Cs = {
  pass: { sign: "✅", word: "May ship", tone: "good" },
  warn: { sign: "⚠️", word: "May ship, with a warning", tone: "doubt" },
  inconclusive: { sign: "❓", word: "Can't tell yet", tone: "doubt" },
  fail: { sign: "❌", word: "Must not ship", tone: "bad" }
}, Ss = {
  improvement: { sign: "🟢", word: "better", tone: "good" },
  regression: { sign: "🟠", word: "worse", tone: "doubt" },
  none: void 0,
  unclear: void 0,
  "not-comparable": void 0
}, pt = {
  within: { sign: "✅", word: "within", tone: "good" },
  exceeded: { sign: "❌", word: "exceeded", tone: "bad" },
  unknown: { sign: "❓", word: "unknown", tone: "doubt" }
}, Hc = { sign: "⚪", word: "not confirmed", tone: "quiet" };
function Qt(e, t) {
  return e.status === "unknown" ? pt.unknown : e.status === "within" ? e.of === "budget" ? pt.within : { ...pt.within, word: "fine" } : t ? e.of === "budget" ? pt.exceeded : { ...pt.exceeded, word: "broken" } : { sign: "⚠️", word: "warns", tone: "doubt" };
}

// src/render/sections/side-status.ts
var s0 = {
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
}, Wc = {
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
function Ri({ status: e, delegation: t, finished: n }) {
  if (e === "missing" && n > 0) return "ran";
  let r = e === "fell-back" && t !== void 0 ? ` to ${t.applied}` : "";
  return `${s0[e]}${r}`;
}
function Xc({ baseline: e, candidate: t }) {
  return `${e.delegation?.applied ?? "unknown"} → ${t.delegation?.applied ?? "unknown"}`;
}
function Ii({ baseline: e, candidate: t }) {
  let n = Ri(e), r = Ri(t);
  return n === r ? `${r} on both sides` : `${n} → ${r}`;
}

// src/render/format/check.ts
var a0 = {
  runs: "running",
  "delegate-applies": "delegate",
  "output-is-right": "output",
  "variant-exists": "conversion"
};
function Qe(e) {
  return e.of === "budget" ? ot(e.metric) : a0[e.check];
}
function Ue(e) {
  return e.waiver !== void 0 ? !1 : (e.of === "budget" ? e.rule.level : e.level) === "error";
}
function Mt(e, { rule: t, expected: n }) {
  switch (t.kind) {
    case "max":
      return `≤ ${ce(e, n, !1)}`;
    case "min":
      return `≥ ${ce(e, n, !1)}`;
    case "max-increase":
      return Gc("+", e, t.limit, "increase");
    case "max-drop":
      return Gc("−", e, t.limit, "drop");
  }
}
function Pi(e, { rule: t }) {
  if (t.reserve !== void 0 && t.reserve !== 0 && t.limit.of === "absolute")
    return `${ce(e, t.limit.value, !1)} − ${ce(e, t.reserve, !1)} reserve`;
  if (t.floor !== void 0 && t.floor !== 0) return `ignored up to ${ce(e, t.floor, !1)}`;
}
function Gc(e, t, n, r) {
  let i = n.of === "relative" ? n.fraction : n.value;
  if (i === 0) return `no ${r}`;
  let o = n.of === "relative" ? it(i, !1) : t === "share" ? Ai(i, !1) : ce(t, i, !1);
  return `at most ${e}${o}`;
}

// src/render/sections/row-cells.ts
function en(e) {
  return [Di(e.tone, `${e.sign} ${e.word}`)];
}
function je(e, t) {
  if (t === void 0) return ["not measured"];
  let { baseline: n, candidate: r } = t;
  return n.status === "known" && r.status === "known" ? [u0(ft(e, n.value, r.value))] : n.status === "absent" && r.status === "known" ? [`new: ${Bi(e, r)}`] : n.status === "known" && r.status === "absent" ? [`${Bi(e, n)} → gone`] : n.status !== "known" && r.status !== "known" ? ["unknown"] : [`${Bi(e, n)} → ${Bi(e, r)}`];
}
function u0(e) {
  return e.replace(/ (?=[A-Za-z]+$)/, " ");
}
function Li(e, t) {
  return t?.candidate.status !== "known" || t.candidate.interval === void 0 ? [] : [se, oe(`PR: ${xi(e, t.candidate.interval)}`)];
}
function tn(e, t, n = "first round only") {
  if (t?.difference === void 0) return [];
  let r = Ts(e, t, t.difference);
  return [
    B(c0(e, t, t.difference)),
    ...r === "" ? [] : [se, oe(r)],
    ...n === "with second round" ? d0(e, t) : []
  ];
}
function c0(e, t, { as: n, estimate: r }) {
  return t.metric === "delegated-nodes" && r === 0 ? "none lost" : ee(e, n, r);
}
function d0(e, t) {
  let n = t.secondRound;
  if (n === void 0) return [];
  let r = n.interval === void 0 ? "" : ` (${vs(e, n.as, n.interval)})`;
  return [se, oe(`second round: ${ee(e, n.as, n.estimate)}${r}`)];
}
function Ts(e, t, n) {
  let r = n.interval === void 0 ? [] : [vs(e, n.as, n.interval)], i = t.task === void 0 ? l0(t, n) : f0(t.task.metric, n);
  return [...r, ...i].join(", ");
}
function l0(e, { n: t }) {
  return e.pairing === "exact" ? [] : [I(t, "launch", "launches")];
}
function f0(e, { as: t, estimate: n, n: r }) {
  return [t === "delta" && (e === "top-1" || e === "top-5") ? `${W(Math.abs(Math.round(n * r)))} of ${W(r)}` : `n = ${W(r)}`];
}
function Yc(e, t) {
  let n = Pi(e, t);
  return [Mt(e, t), ...n === void 0 ? [] : [se, oe(n)], ...As(t)];
}
function As(e) {
  return e.reason === void 0 ? [] : [se, oe(R(e.reason, 200))];
}
function Bi(e, t) {
  return t.status === "known" ? ce(e, t.value) : t.status === "absent" ? "none" : "unknown";
}

// src/render/sections/case-tables.ts
function Kc(e, t) {
  let n = t.toSorted((i, o) => Zc(i.key, o.key));
  return [...Map.groupBy(n, ({ key: i }) => bn(i.device))].flatMap(([i, o]) => [
    Z(B(R(i, 120))),
    Pe(
      ["Variant · delegate", me("p50 main → PR"), me("p90 main → PR"), me("p50 change"), "Role"],
      o.map((s) => p0(e, s))
    )
  ]);
}
function p0(e, t) {
  let n = Os(t), r = `${t.key.variant} · ${t.key.delegate}`, i = e.row(n, "latency-p50");
  return [
    [t.gated ? B(r) : r],
    je("duration", i),
    je("duration", e.row(n, "latency-p90")),
    t.gated && i?.difference !== void 0 ? [ee("duration", i.difference.as, i.difference.estimate)] : [],
    m0(e, t)
  ];
}
function m0(e, t) {
  let n = t.gated ? e.decides(Os(t)) ? "ships" : "in reserve" : "look";
  if (t.identical) return [`${n}, same bytes`];
  let { baseline: r, candidate: i } = t;
  if (r.status === "measured" && i.status === "measured") return [n];
  let o = i.detail ?? r.detail;
  return [`${n}, ${Ii(t)}`, ...o === void 0 ? [] : [se, oe(R(o, 120))]];
}
function Jc(e, t) {
  let n = t.filter(({ gated: r }) => r).toSorted((r, i) => Zc(r.key, i.key)).flatMap(
    (r) => tc.filter((i) => i !== "latency-p50" && i !== "latency-p90").flatMap((i) => {
      let o = e.row(Os(r), i);
      if (o === void 0 || o.baseline.status === "unknown" && o.candidate.status === "unknown") return [];
      let [s, a] = [Oi(i), ot(i)], u = R(r.key.device.model, 40);
      return [
        [
          [`${r.key.variant} · ${r.key.delegate} · ${u}`],
          [a],
          je(s, o),
          tn(s, o)
        ]
      ];
    })
  );
  return n.length === 0 ? [] : [
    Z(B("What ships, other measurements")),
    Pe(["Case", "Metric", me("main → PR"), me("Change")], n)
  ];
}
function Zc(e, t) {
  return De.indexOf(e.variant) - De.indexOf(t.variant) || sr.indexOf(e.delegate) - sr.indexOf(t.delegate) || vn(e, t);
}
function Os({ key: e, gated: t }) {
  return { of: "case", key: e, gated: t };
}

// src/render/sections/variant-table.ts
function Qc(e, t) {
  let n = De.filter((r) => h0.some((i) => e.variant(t, i, r) !== void 0)).map((r) => [
    [e.decides({ of: "variant", model: t, variant: r }) ? B(r) : r],
    g0(e, t, r),
    w0(e, t, r),
    v0(e, t, r),
    D0(e.accuracy(t, "candidate", r)?.fidelity)
  ]);
  return n.length === 0 ? [] : [
    Pe(
      [
        "Variant",
        me("Size main → PR"),
        me("Accuracy main → PR"),
        me("Lost to float32"),
        "Outputs against float32"
      ],
      n
    )
  ];
}
var h0 = ["baseline", "candidate"];
function g0(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "size"), i = e.variant(t, "candidate", n);
  if (i !== void 0 && i.status !== "converted")
    return [i.status === "failed" ? "not converted" : i.status === "no-effect" ? "no effect" : "not possible", se, oe(R(i.reason, 160))];
  let o = r?.difference;
  return [
    ...je("bytes", r),
    ...o === void 0 || o.estimate === 0 ? [] : [se, oe(ee("bytes", o.as, o.estimate))],
    ...y0(e, t, n)
  ];
}
function y0(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "app-size");
  return r === void 0 ? [] : [se, oe("in an app: ", ...je("bytes", r))];
}
function w0(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "accuracy");
  if (r?.task !== void 0) {
    let i = r.task.unit, o = r.difference;
    return [
      ...je(i, r),
      ...o === void 0 ? [] : [
        se,
        oe(
          o.estimate === 0 ? `the same, n = ${W(o.n)}` : `${ee(i, o.as, o.estimate)}, ${Ts(i, r, o)}`
        )
      ]
    ];
  }
  return [b0(e.accuracy(t, "candidate", n)?.task)];
}
function b0(e) {
  return e === void 0 || e.status === "not-configured" ? "no evaluation" : e.status === "failed" ? `failed: ${R(e.reason, 120)}` : `${ce(e.unit, e.value)} (n = ${W(e.n)})`;
}
function v0(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "conversion-loss");
  if (r?.candidate.status !== "known") return [];
  let i = r.task?.unit ?? "share";
  return r.baseline.status === "known" && i === "number" ? [ft(i, r.baseline.value, r.candidate.value)] : [ee(i, "delta", r.candidate.value).replace("+", "")];
}
function D0(e) {
  return e === void 0 ? [] : e.status === "is-reference" ? ["is the reference"] : e.status === "failed" ? [`failed: ${R(e.reason, 120)}`] : e.identical ? ["identical"] : [[
    ...e.topOneAgreement === void 0 ? [] : [`top-1 agrees ${it(e.topOneAgreement)}`],
    `cosine ${e.cosine.toFixed(4).replace("-", "−")}`,
    ...e.psnrDb === void 0 ? [] : [`PSNR ${Si(e.psnrDb)} dB`],
    ...e.nonFiniteOutputs === 0 ? [] : [`${W(e.nonFiniteOutputs)} outputs not finite`]
  ].join(", "), se, oe(`n = ${W(e.n)}, ${e.inputs} inputs`)];
}

// src/render/sections/at-most.ts
function Be(e, t, n) {
  return e.length <= t ? e : [...e.slice(0, t), [`… and ${I(e.length - t, `more ${n}`)}.`]];
}

// src/render/sections/why.ts
function xs(e, t) {
  let n = e.input.comparison.models.flatMap(
    (r) => dr(r, (i) => e.decides({ of: "variant", model: r.model, variant: i }))
  );
  return n.length === 0 ? [] : [Z(B("Why")), Ce(Be(n, t, "fact"))];
}
function dr(e, t) {
  let n = /* @__PURE__ */ new Map();
  for (let { variant: r, facts: i } of e.why.filter((o) => t(o.variant)))
    for (let o of i) {
      let s = JSON.stringify(o), a = n.get(s);
      a === void 0 ? n.set(s, { fact: o, variants: [r] }) : a.variants.push(r);
    }
  return [...n.values()].map(({ fact: r, variants: i }) => [
    B(e.model),
    ` (${i.join(", ")}): `,
    ...E0(r)
  ]);
}
function E0(e) {
  switch (e.kind) {
    case "operators-added":
      return [`${I(e.count, "operator")} more of `, Se(e.op)];
    case "operators-removed":
      return [`${I(e.count, "operator")} fewer of `, Se(e.op)];
    case "fusion-lost":
      return [Se(e.activation), ` is no longer fused into ${I(e.count, "operator")} `, Se(e.op)];
    case "fusion-gained":
      return [Se(e.activation), ` is now fused into ${I(e.count, "operator")} `, Se(e.op)];
    case "layers-resized":
      return [
        `${I(e.count, "layer")} `,
        Se(e.op),
        `${e.count === 1 ? " is " : " are "}${C0(e.parameters)}: ${ee("count", "delta", e.parameters)} parameters`
      ];
    case "constant-resized":
      return ["the constant ", Se(e.name), `: ${ft("bytes", e.baselineBytes, e.candidateBytes)}`];
    case "weights-dtype":
      return [
        `weights are ${R(e.to, 20)}, were ${R(e.from, 20)} (${ce("bytes", e.sizeBytes)} of them)`
      ];
    case "input-changed":
      return ["the input ", Se(e.name), `: ${R(e.from, 60)} → ${R(e.to, 60)}`];
    case "input-added":
      return ["one more input: ", Se(e.name)];
    case "input-removed":
      return ["one input fewer: ", Se(e.name)];
    case "output-changed":
      return ["the output ", Se(e.name), `: ${R(e.from, 60)} → ${R(e.to, 60)}`];
    case "output-added":
      return ["one more output: ", Se(e.name)];
    case "output-removed":
      return ["one output fewer: ", Se(e.name)];
    case "delegation":
      return S0(e);
  }
}
function C0(e) {
  return e > 0 ? "larger" : e < 0 ? "smaller" : "of another shape";
}
function S0({ delegate: e, baseline: t, candidate: n, suspects: r }) {
  let i = r.slice(0, 5).flatMap((o, s) => s === 0 ? [Se(o)] : [", ", Se(o)]);
  return [
    `${R(e, 20)} runs ${Fi(n)}; on main ${Fi(t)}`,
    ...i.length === 0 ? [] : [". It does not take ", ...i]
  ];
}
function Fi({ delegatedNodes: e, totalNodes: t, partitions: n, proof: r }) {
  return r === "unknown" ? "an unknown number of nodes" : e === 0 ? `none of ${I(t, "node")}` : `${e} of ${I(t, "node")} in ${I(n, "partition")}`;
}
function Se(e) {
  return G(R(e, 80));
}

// src/render/sections/everything.ts
function $i(e, t, n = () => !0) {
  return e.input.comparison.models.filter(n).map((r) => T0(e, r, t));
}
function Ns({ change: e }) {
  return e !== "unchanged";
}
function T0(e, t, n) {
  let r = n === "all" ? t.cases : t.cases.filter(({ gated: o }) => o), i = dr(t, () => n === "all");
  return Ie(
    [B(t.model), `: ${n === "all" ? "all variants and delegates" : "what ships"}`],
    [
      ...Qc(e, t.model),
      ...Kc(e, r),
      ...Jc(e, r),
      ...i.length === 0 ? [] : [Z(B("What differs in the files and in what ran")), Ce(i)]
    ]
  );
}
function _i(e, t, n) {
  let r = e.input.comparison.models;
  if (r.length < 2) return [];
  let i = Map.groupBy(e.input.verdict.checks, ({ scope: u }) => Ne(u).model), o = { modified: "changed", added: "new", deleted: "deleted", unchanged: "unchanged" }, s = r.slice(0, n).map((u) => [
    [B(u.model)],
    [o[u.change]],
    [A0(i.get(u.model) ?? [])]
  ]), a = [
    Pe(["Model", "Change", "Checks"], s),
    ...s.length < r.length ? [Z(`… and ${I(r.length - s.length, "more model")}.`)] : []
  ];
  return r.length > t ? [Ie([`All ${I(r.length, "model")}`], a)] : a;
}
function A0(e) {
  if (e.length === 0) return "nothing to check";
  let t = e.filter(({ status: r }) => r === "exceeded").length, n = e.filter(({ status: r }) => r === "unknown").length;
  return t + n === 0 ? `${pt.within.sign} all ${e.length} within` : [
    ...t === 0 ? [] : [`${pt.exceeded.sign} ${t} exceeded`],
    ...n === 0 ? [] : [`${pt.unknown.sign} ${n} unknown`],
    `of ${e.length}`
  ].join(", ");
}

// src/render/sections/worst-check.ts
function ks(e) {
  return An(e)[0];
}
function An(e) {
  return e.checks.filter(({ status: t }) => t !== "within").map((t) => ({ check: t, rank: O0(t), excess: x0(t) })).sort((t, n) => t.rank - n.rank || n.excess - t.excess).map(({ check: t }) => t);
}
function td(e) {
  let t = An(e), n = new Set(t.filter(ed).map(({ scope: o }) => he(o))), r = (o) => o.of === "budget" && o.status === "unknown" && n.has(he(o.scope)), i = Map.groupBy(t.filter(r), ({ scope: o }) => he(o));
  return t.filter((o) => !r(o)).map((o) => ({
    check: o,
    consequences: ed(o) ? i.get(he(o.scope)) ?? [] : []
  }));
}
function ed(e) {
  return e.of === "built-in" && (e.check === "runs" || e.check === "variant-exists");
}
function O0(e) {
  return e.status === "unknown" ? Ue(e) ? e.of === "built-in" ? 3 : 4 : 6 : Ue(e) ? e.of === "built-in" ? 0 : e.rule.kind === "max" || e.rule.kind === "min" ? 1 : 2 : 5;
}
function x0(e) {
  return e.of === "built-in" || e.found === void 0 ? 0 : e.expected === 0 ? 1 : Math.abs(e.found - e.expected) / Math.abs(e.expected);
}

// src/render/sections/findings.ts
var N0 = {
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
function Ms(e, t) {
  let n = new Set(An(e.input.verdict).map(({ scope: o }) => he(o))), r = e.input.verdict.findings.filter(
    ({ kind: o, scope: s }) => o === "waiver-expired" || o !== "regression" && o !== "setting-changed" && (s === void 0 || !n.has(he(s)))
  );
  if (r.length === 0) return [];
  let i = Map.groupBy(
    r,
    ({ kind: o, detail: s, scope: a }) => JSON.stringify([o, s, a === void 0 ? "" : Ne(a).model])
  );
  return [Z(B("Also noticed")), Ce(Be([...i.values()].map(k0), t, "finding"))];
}
function k0(e) {
  let [t] = e;
  return t === void 0 ? [] : [B(N0[t.kind]), ...M0(e, t), `: ${R(t.detail, 300)}`];
}
function M0(e, { scope: t }) {
  if (t === void 0) return [];
  if (e.length === 1) return [" (", ...Tn(t), ")"];
  let n = t.of === "case" && !t.gated;
  return [
    ` (${I(e.length, n ? "look" : t.of === "case" ? "case" : "variant")} of `,
    B(Ne(t).model),
    ")"
  ];
}

// src/render/sections/footnote.ts
function nd(e) {
  let { subject: t, toolVersion: n, links: r, settings: i } = e.input, o = t.headSha === "worktree" ? "uncommitted files" : t.headSha.slice(0, 7);
  return [
    Rc(
      ...Sn([
        [`edgegate ${n}`],
        ["main ", G(t.baseSha.slice(0, 7)), " → PR ", G(o)],
        [`limits of ${i.decidedBy === "base" ? "main" : "this PR"}'s `, G(i.settings.configFile)],
        ...r.artifact === void 0 ? [] : [[ar("all documents", r.artifact)]],
        ...r.run === void 0 ? [] : [[ar("run", r.run)]]
      ])
    )
  ];
}

// src/render/sections/saying.ts
function qi(e, t) {
  return t.of === "built-in" ? R0(e, t) : I0(e, t);
}
function R0(e, t) {
  let n = R(t.reason ?? t.found, 160);
  switch (t.check) {
    case "runs": {
      let r = t.scope.of === "case" ? e.facts(t.scope.key) : void 0;
      if (r === void 0) return `was not measured: ${n}`;
      let { status: i, detail: o } = r.candidate;
      return `${Wc[i]}: ${R(o ?? t.reason ?? t.found, 160)}`;
    }
    case "variant-exists":
      return `can't be ${Rs(e, t) ? "converted" : "used"}: ${R(t.found, 160)}`;
    case "output-is-right":
      return t.status === "unknown" ? `has outputs that nobody checked: ${n}` : `computes wrong outputs: ${n}`;
    case "delegate-applies":
      return `lost its delegate: ${R(t.expected, 40)} → ${R(t.found, 80)}`;
  }
}
function Rs(e, { scope: t }) {
  let { model: n } = Ne(t);
  return e.input.variants.models.find((r) => r.model === n)?.candidate.status !== "unusable";
}
function I0(e, t) {
  let n = Qe(t);
  if (t.found === void 0) return `${n} is unknown: ${R(t.reason ?? "no value", 160)}`;
  let r = e.kind(t.scope, t.metric), i = t.status === "unknown" ? " is too close to call" : "";
  if (t.rule.kind === "max" || t.rule.kind === "min") {
    let u = t.interval === void 0 || i === "" ? "" : ` (${xi(r, t.interval)})`, c = `${t.rule.kind === "max" ? "limit" : "at least"} ${ce(r, t.expected, !1)}`;
    return `${n}${i === "" ? " is" : `${i}:`} ${ce(r, t.found)}${u}, ${c}`;
  }
  let o = e.row(t.scope, t.metric), s = o?.difference === void 0 ? "" : ` by ${rd(ee(r, o.difference.as, o.difference.estimate))}`, a = t.rule.kind === "max-increase" ? "rose" : "fell";
  return `${n}${i === "" ? "" : `${i}:`} ${a}${s}${B0(r, o)}, allowed ${P0(r, t)}`;
}
function P0(e, { rule: t }) {
  let { limit: n } = t, r = n.of === "relative" ? n.fraction : n.value;
  return r === 0 ? "none" : rd(ee(e, n.of === "relative" ? "ratio" : "delta", r, !1));
}
function B0(e, t) {
  return t?.baseline.status !== "known" || t.candidate.status !== "known" ? "" : ` (${ft(e, t.baseline.value, t.candidate.value)})`;
}
function rd(e) {
  return e.replace(/^[+−]/, "");
}

// src/render/sections/next-step.ts
var L0 = {
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
}, F0 = {
  runs: "Make it run again",
  "delegate-applies": "Use operators that the delegate takes",
  "output-is-right": "Make its output right on this delegate",
  "variant-exists": "Make it convert again"
}, Is = {
  measured: ["Run the job again; raise ", G("measure: launches"), " if it stays close."],
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
function id(e, t) {
  if (t === void 0)
    return e.input.verdict.advice.length === 0 ? ["Nothing to do."] : ["Nothing to do; a better choice is proposed below."];
  if (t.status === "unknown") return q0(e, t);
  if (t.waiver !== void 0) return [`${t.waiver.by} accepted this until ${t.waiver.until}.`];
  if (t.of === "built-in" && t.check === "variant-exists" && !Rs(e, t)) return ["Mend the file."];
  let n = t.of === "budget" ? L0[t.metric] : F0[t.check], r = e.advice(Ne(t.scope).model).find((i) => $0(i, t));
  return r !== void 0 ? [`${n}, or ship `, G(r.ship.variant), " on ", G(r.ship.delegates[0] ?? ""), " (below)."] : t.of === "budget" ? [`${n}, or raise the limit`, ..._0(e, t)] : [`${n}, or ship another variant or delegate.`];
}
function $0({ latencyRatio: e, sizeRatio: t, accuracyDelta: n }, r) {
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
function _0(e, { rule: { position: t } }) {
  let { decidedBy: n, settings: r } = e.input.settings, i = n === "base" ? " on main." : ".";
  return t === void 0 ? [" in ", G(r.configFile), i] : [" at ", G(`${t.file}:${t.line}`), i];
}
function q0(e, t) {
  if (t.of === "budget" && t.found !== void 0 && t.metric !== "accuracy") return Is.measured;
  if (t.of === "budget" && (t.metric === "accuracy" || t.metric === "conversion-loss"))
    return ["Have both sides scored on the same data, or judge it by hand."];
  let n = t.scope.of === "case" ? e.facts(t.scope.key)?.candidate.status : void 0;
  if (n !== void 0 && n !== "measured") return Is[n];
  let r = t.of === "budget" ? e.row(t.scope, t.metric) : void 0, i = [r?.candidate, r?.baseline].find((o) => o?.status === "unknown");
  return i?.status === "unknown" && i.because !== void 0 ? Is[i.because] : ["See the reason below."];
}

// src/render/sections/headline.ts
function od(e) {
  let { verdict: t, checks: n } = e.input.verdict, r = Cs[t], i = ks(e.input.verdict);
  return [
    Ei(3, Di(r.tone, `${r.sign} ${r.word}`), `: ${ad(e)}. `, ...id(e, i)),
    Z(...Sn([...j0(n), ...V0(e)]))
  ];
}
function sd(e) {
  return `${Cs[e.input.verdict.verdict].word}: ${ad(e)}`;
}
function ad(e) {
  let t = ks(e.input.verdict);
  return t === void 0 ? U0(e) : `${Ne(t.scope).model} ${qi(e, t)} (${Uc(t.scope)})`;
}
function U0(e) {
  let { checks: t } = e.input.verdict, { models: n } = e.input.changes;
  return n.every(({ change: r }) => r === "unchanged") ? "no model changed" : t.length > 0 ? "everything that ships is within its limits" : n.some(({ change: r }) => r === "deleted") ? "nothing is left to check" : "nothing has a limit";
}
function j0(e) {
  if (e.length === 0) return [["no checks"]];
  let t = e.filter((o) => o.status === "exceeded" && Ue(o)).length, n = e.filter((o) => o.status === "exceeded" && !Ue(o)).length, r = e.filter((o) => o.status === "unknown").length, i = e.length - t - n - r;
  return [
    ...t > 0 ? [[`❌ ${W(t)} exceeded`]] : [],
    ...n > 0 ? [[`⚠️ ${W(n)} ${n === 1 ? "warns" : "warn"}`]] : [],
    ...r > 0 ? [[`❓ ${W(r)} unknown`]] : [],
    [`✅ ${W(i)} of ${I(e.length, "check")} within`]
  ];
}
function V0(e) {
  let t = { modified: "changed", added: "new", deleted: "deleted", unchanged: "unchanged" };
  return ["modified", "added", "deleted", "unchanged"].flatMap((n) => {
    let r = e.input.changes.models.filter((i) => i.change === n).map(({ model: i }) => i);
    return r.length === 0 ? [] : [[`${t[n]}: ${r.length > 4 ? I(r.length, "model") : r.join(", ")}`]];
  });
}

// src/render/sections/device-notices.ts
function ud({ deviceNotices: e = [], devices: t }) {
  return e.map((n) => {
    let r = ["⚠️ ", G(R(n.asked, 100)), ": ", R(n.reason, 200)];
    if (n.kind === "missing") return [...r, "; ", B("no phone"), " stands for it."];
    let i = t.find(({ device: o }) => o.model === n.device.model);
    return [...r, "; measured on ", B(R(Ui(n.device, i?.platform), 100)), "."];
  });
}
function cd({ devices: e }) {
  let t = e.flatMap(
    ({ device: n, cases: r }) => r.flatMap(
      ({ gated: i, unplanned: o }) => o?.startsWith("not measured: ") === !0 ? [{ device: n, gated: i, reason: o }] : []
    )
  );
  return [...Map.groupBy(t, ({ reason: n }) => n)].map(([n, r]) => {
    let i = r.filter(({ gated: a }) => a).length, o = new Set(r.map(({ device: a }) => JSON.stringify(a))).size, s = [
      ...i === 0 ? [] : [`${I(i, "case")} that ${i === 1 ? "ships" : "ship"}`],
      ...r.length === i ? [] : [I(r.length - i, "look")]
    ].join(" and ");
    return ["⚠️ ", B(s), ` on ${I(o, "phone")}: ${R(n, 200)}.`];
  });
}
function dd({ devices: e }) {
  return e.flatMap(({ device: t, platform: n, facts: r }) => {
    if (n === "host" || r === void 0) return [];
    let i = kt(t, n), o = [
      i?.soc ?? r.soc ?? "unknown chip",
      i?.gpu ?? "unknown GPU",
      ...i?.npu === void 0 ? [] : [i.npu],
      i?.ramGb === void 0 ? "unknown memory" : `${i.ramGb} GB`,
      ...r.form === "virtual" ? ["virtual: not a phone's speed"] : []
    ];
    return [[`${R(Ui(t, n), 100)}: ${R(o.join(", "), 200)}.`]];
  });
}
function Ui(e, t = "android") {
  let n = kt(e, t), r = `${e.model} ${e.osVersion}`;
  return n === void 0 ? r : `${n.name} (${r})`;
}
function ld(e) {
  let t = e.flatMap(({ device: n, environment: { platform: r }, ranOn: i }) => {
    if (i === void 0) return [];
    let o = B(R(Ui(i.device, r), 100));
    return [
      ["⚠️ ", R(Ui(n, r), 100), ": ", R(i.reason, 200), "; measured on ", o, "."]
    ];
  });
  return [...new Map(t.map((n) => [JSON.stringify(n), n])).values()];
}

// src/render/sections/method.ts
function ji(e, t) {
  let { settings: n } = e.input.settings, r = e.input.comparison.models.flatMap((u) => u.cases);
  if (r.length === 0) return [];
  let i = r.filter((u) => u.gated && !u.identical), { launches: o, pairs: s, inferences: a } = n.measure;
  return [
    Ie(
      ["How it was measured"],
      [
        Ce([
          [
            `Main and PR ran on the same device in the same session, ${z0(e)} Nothing is compared across sessions or devices.`
          ],
          [
            `What ships: up to ${I(o, "launch", "launches")} × ${I(s, "block pair")} × ${I(a, "inference")} a side. An interval covers 95%, over launches. A change counts when its interval excludes zero and it passes ${W(n.minimumEffect * 100)}%.`
          ],
          ...r.some((u) => !u.gated) ? [["A look is one launch: a number to compare by eye, without a claim. It decides nothing."]] : [],
          ...i.length === 0 ? [] : [H0(i)],
          ...W0(e),
          ...dd(e.input.plan).slice(0, t),
          ...G0(e).slice(0, t)
        ]),
        ...t === 0 ? [] : [Z(B("What the numbers are")), Ce(X0(e))]
      ]
    )
  ];
}
function z0(e) {
  return e.input.comparison.models.some(
    ({ rows: n }) => n.some(({ metric: r, pairing: i }) => r === "latency-p50" && i === "own-launches")
  ) ? "in turn; where both fit in memory together, loaded in one process in alternating blocks." : "both loaded in one process, in alternating blocks.";
}
function H0(e) {
  let t = (i) => e.reduce((o, s) => o + i(s), 0), n = e.filter(({ rounds: i }) => i > 1).length, r = t(({ throttledBlocks: i }) => i);
  return [
    [
      `Done: ${W(t((i) => i.launchesFinished))} of ${I(
        t((i) => i.launchesPlanned),
        "planned launch",
        "planned launches"
      )}`,
      `${I(
        t((i) => i.samplesPerSide),
        "inference"
      )} a side counted`,
      `${W(t((i) => i.droppedSamples))} dropped after switching sides`,
      r === 0 ? "no block was hot" : `${I(r, "block")} measured on a hot device`,
      n === 0 ? "one round" : `${I(n, "case")} measured in a second round`
    ].join("; "),
    "."
  ];
}
function W0({ input: e }) {
  let { spend: t } = e.plan;
  if (t === void 0) return [];
  let n = `${fd(t.worstCents)} at most for both rounds, likely ${fd(t.likelyCents)}`, r = t.savedMinutes === 0 ? "" : `; ${I(t.savedMinutes, "minute")} saved, because equal files are not measured twice`, i = e.billedMinutes === void 0 ? "the farm has not said what it bills" : `${I(e.billedMinutes, "minute")} billed`;
  return [[`Phones, at list price: ${n}; ${i}${r}. The day's free minutes are not counted.`]];
}
function fd(e) {
  return `$${(e / 100).toFixed(2)}`;
}
function X0(e) {
  let t = new Set(e.input.comparison.models.flatMap(({ rows: n }) => n.map(({ metric: r }) => r)));
  return nc.filter((n) => t.has(n)).map((n) => [B(ot(n)), `: ${Fc(n)}`]);
}
function G0(e) {
  return [...Map.groupBy(e.input.sessions, ({ device: n, environment: r }) => JSON.stringify([n, r])).values()].flatMap((n) => {
    let [r] = n;
    if (r === void 0) return [];
    let { device: i, environment: o } = r, s = [...new Set(n.map(({ round: a }) => a))];
    return [
      [
        [
          `${R(o.deviceModel, 60)} (${R(i.farm, 30)})`,
          R(o.osVersion, 60),
          `build ${R(o.osBuild, 80)}`,
          R(o.soc, 60),
          R(o.abi, 30),
          `${R(o.runtime.name, 30)} ${R(o.runtime.version, 30)}`,
          `app ${o.appSha256.slice(0, 12)}`,
          `round${s.length === 1 ? "" : "s"} ${s.join(" and ")}`
        ].join(", "),
        "."
      ]
    ];
  });
}

// src/render/sections/movements.ts
var Y0 = ["Result", "What", me("main → PR"), me("Change (95% interval)"), "Limit"];
function On(e, t, n) {
  let r = K0(e), [i, o] = [r.slice(0, t), r.slice(t, t + n)], s = r.length - i.length - o.length, a = (u) => Pe(
    Y0,
    u.map((c) => c())
  );
  return [
    ...i.length === 0 ? [] : [a(i)],
    ...o.length === 0 ? [] : [Ie([`${I(o.length, "more row")} that exceeded, are unknown or moved`], [a(o)])],
    ...s === 0 ? [] : [Z(`… and ${I(s, "more row")}, in the documents.`)]
  ];
}
function K0(e) {
  let t = td(e.input.verdict), n = new Set(An(e.input.verdict).map((i) => md(e, i))), r = e.input.comparison.models.flatMap(({ rows: i }) => i).filter((i) => Z0(i) && e.decides(i.scope) && !n.has(i)).map((i) => ({ row: i, checks: e2(e, i) })).filter(({ row: i, checks: o }) => i.metric !== "app-size" || o.length > 0).sort((i, o) => +(i.checks.length === 0) - +(o.checks.length === 0) || Q0(i.row, o.row));
  return [
    ...t.map((i) => () => t2(e, i)),
    ...r.map(
      ({ row: i, checks: o }) => () => i2(e, i, o)
    )
  ];
}
var J0 = 1e-3;
function Z0({ change: e, difference: t }) {
  return Ss[e] === void 0 || t === void 0 ? !1 : t.as === "delta" || Math.abs(t.estimate) >= J0;
}
function Q0(e, t) {
  return e.change !== t.change ? e.change === "regression" ? -1 : 1 : pd(t) - pd(e);
}
function pd({ difference: e }) {
  return e?.as === "ratio" ? Math.abs(e.estimate) : 0;
}
function md(e, t) {
  return t.of === "budget" ? e.row(t.scope, t.metric) : void 0;
}
function e2(e, { scope: t, metric: n }) {
  return e.checks(t).filter((r) => r.of === "budget" && r.metric === n);
}
function hd(e, t) {
  return [B(e), se, oe(...Tn(t))];
}
function t2(e, { check: t, consequences: n }) {
  let r = en(Qt(t, Ue(t))), i = hd(Qe(t), t.scope);
  if (t.of === "built-in") return [r, i, n2(e, t), [], r2(t, n)];
  let o = e.kind(t.scope, t.metric), s = md(e, t), a = t.rule.kind === "max" || t.rule.kind === "min";
  return [
    r,
    i,
    [...je(o, s), ...a ? Li(o, s) : []],
    tn(o, s, "with second round"),
    Yc(o, t)
  ];
}
function n2(e, t) {
  if (t.check === "variant-exists") return [t.status === "unknown" ? "unknown" : "not converted"];
  let n = t.scope.of === "case" ? e.facts(t.scope.key) : void 0;
  return n === void 0 ? ["not measured"] : t.check === "delegate-applies" ? [Xc(n)] : [t.check === "runs" ? Ii(n) : "wrong output"];
}
function r2(e, t) {
  let r = [...e.check === "variant-exists" || e.check === "output-is-right" ? [e.found] : [], ...e.reason === void 0 ? [] : [e.reason]], i = [...new Set(t.map(Qe))];
  return [
    `must be: ${e.expected}`,
    ...r.flatMap((o) => [se, oe(R(o, 200))]),
    ...i.length === 0 ? [] : [se, oe(`so unknown, too: ${i.join(", ")}`)]
  ];
}
function i2(e, t, n) {
  let r = e.kind(t.scope, t.metric), i = n.flatMap((s) => [se, oe(Mt(r, s)), ...As(s)]), o = o2(e, t) ? Ss[t.change] : Hc;
  return [
    o === void 0 ? [] : en(o),
    hd(ot(t.metric), t.scope),
    je(r, t),
    tn(r, t, n.length === 0 ? "first round only" : "with second round"),
    n.length === 0 ? ["no limit set"] : ["within", ...i]
  ];
}
function o2(e, { difference: t, secondRound: n }) {
  return t === void 0 || n === void 0 ? !0 : n.estimate * Math.sign(t.estimate) > e.input.settings.settings.minimumEffect;
}

// src/render/sections/setting-notices.ts
function yd(e, t) {
  let { decidedBy: n, settings: r, changedByHead: i } = e.input.settings, o = i.filter(({ loosens: s }) => s).map((s) => [
    "⚠️ ",
    B("This PR loosens a limit"),
    ": ",
    ...wd(s),
    ". Main's still decides here; after the merge the new one does."
  ]);
  return [
    ...n === "base" ? [] : [["⚠️ ", B("The limits are this PR's own"), ": main has no ", G(r.configFile), " yet."]],
    ...Be(o, t, "loosened limit"),
    ...s2(e)
  ];
}
function s2(e) {
  let t = e.input.plan.ship.filter((i) => i.assumed), [n] = t;
  return n === void 0 ? [] : [["What ships is assumed, as a plain app does it: ", ...t.length === 1 ? [B(n.model), ` on ${n.platform}: ${n.variant} with ${n.delegates.join(", ")}`] : [I(new Set(t.map(({ model: i }) => i)).size, "model")], ". Say it with ", G("ship:"), " (below)."]];
}
function Ps(e, t) {
  let n = e.input.plan.ship.filter((i) => i.assumed), r = e.input.settings.changedByHead.filter(({ loosens: i }) => !i);
  return [
    ...n.length === 0 ? [] : [
      Ie(
        ["What to write into the config, if what ships is assumed rightly"],
        [Ci("yaml", Ni(n.slice(0, t)))]
      )
    ],
    ...r.length === 0 ? [] : [
      Ie(
        [`This PR changes ${I(r.length, "other setting")}; main's decide here`],
        [Ce(Be(r.map(wd), t, "setting"))]
      )
    ]
  ];
}
function wd({ path: e, base: t, head: n }) {
  return [G(R(e, 100)), " ", gd(t), " → ", gd(n)];
}
function gd(e) {
  return e === void 0 ? "not set" : G(R(e, 80));
}

// src/render/sections/notices.ts
function Vi(e, t) {
  let n = [
    ...yd(e, t),
    ...Be(a2(e), t, "accepted finding"),
    ...u2(e),
    ...c2(e.input.changes.models, t),
    ...Be(cd(e.input.plan), t, "reason"),
    ...Be(ud(e.input.plan), t, "phone"),
    ...Be(ld(e.input.sessions), t, "phone"),
    ...Be(d2(e), t, "model")
  ];
  return n.length === 0 ? [] : [Ce(n)];
}
function a2(e) {
  return e.input.verdict.checks.flatMap((t) => {
    let { waiver: n } = t;
    if (n === void 0) return [];
    let { by: r, until: i, reason: o, url: s } = n;
    return [
      [
        B(Ne(t.scope).model),
        ` ${qi(e, t)}. Accepted by `,
        G(r),
        ` until ${i}: ${R(o, 200)}`,
        ...s === void 0 ? [] : [" (", ar("decision", s), ")"]
      ]
    ];
  });
}
function u2(e) {
  return e.input.verdict.verdict !== "inconclusive" ? [] : e.input.settings.settings.onInconclusive === "pass" ? [["The check is green although it can't tell: ", G("on-inconclusive: pass"), "."]] : [["The check is red while this is unknown: ", G("on-inconclusive: fail"), "."]];
}
function c2(e, t) {
  let n = e.filter(({ renamedFrom: s }) => s !== void 0), r = (s) => e.filter((a) => a.change === s && a.renamedFrom === void 0).map(({ model: a }) => a), [i, o] = [r("added"), r("deleted")];
  return [
    ...Be(
      n.map(({ model: s, renamedFrom: a = "" }) => [
        B(s),
        " was renamed from ",
        G(R(a, 100)),
        "."
      ]),
      t,
      "renamed model"
    ),
    ...i.length === 0 ? [] : [
      [
        ...bd(i, t),
        `${i.length === 1 ? " is" : " are"} new: main has nothing to compare with, so only absolute limits apply.`
      ]
    ],
    ...o.length === 0 ? [] : [[...bd(o, t), `${o.length === 1 ? " is" : " are"} deleted by this PR.`]]
  ];
}
function bd(e, t) {
  let n = e.slice(0, t).flatMap((r, i) => [...i === 0 ? [] : [", "], B(r)]);
  return e.length > t ? [...n, ` and ${W(e.length - t)} more`] : n;
}
function d2(e) {
  return e.input.comparison.models.flatMap(({ model: t, cases: n }) => {
    let r = [...new Set(n.filter((i) => i.gated && i.identical).map(({ key: i }) => i.variant))];
    return r.length === 0 ? [] : [
      [B(t), ` ${r.join(", ")}: main and PR are the same bytes, so there is nothing to compare.`]
    ];
  });
}

// src/render/sections/shipping.ts
function zi(e, t, n) {
  let r = l2(e.input.verdict.checks);
  if (r.length === 0) return [];
  let i = r.slice(0, n).flatMap((a) => f2(e, a)), o = r.length - n, s = o > 0 ? [...i, Z(`… and ${I(o, "more shipping case")}.`)] : i;
  return r.length > t ? [Ie([`What ships, and the room that is left (${I(r.length, "case")})`], s)] : [Z(B("What ships, and the room that is left")), ...s];
}
function l2(e) {
  let t = Map.groupBy(e, ({ scope: i }) => he(i)), n = [], r = /* @__PURE__ */ new Map();
  for (let i of t.values()) {
    let o = i[0]?.scope;
    o?.of === "variant" && r.set(he(o), i);
  }
  for (let i of t.values()) {
    let o = i[0]?.scope;
    if (o?.of !== "case") continue;
    let s = he({ of: "variant", model: o.key.model, variant: o.key.variant });
    n.push({ scope: o, checks: [...r.get(s) ?? [], ...i] }), r.delete(s);
  }
  for (let i of r.values())
    i[0] !== void 0 && n.push({ scope: i[0].scope, checks: i });
  return n;
}
function f2(e, { scope: t, checks: n }) {
  let r = n.filter((o) => o.of === "built-in"), i = n.filter((o) => o.of === "budget");
  return [
    Z(...Tn(t), ...r.length === 0 ? [] : [": ", ...p2(r)]),
    ...i.length === 0 ? [] : [
      Pe(
        ["Limit", me("PR"), "Used of the limit", "Result"],
        i.map((o) => m2(e, o))
      )
    ]
  ];
}
function p2(e) {
  let t = e.map((i) => ({ check: i, mark: Qt(i, Ue(i)) }));
  return [[...Map.groupBy(t, ({ mark: i }) => i.word)].map(([i, o]) => {
    let s = o.map(({ check: a }) => Qe(a)).join(", ");
    return `${o[0]?.mark.sign ?? ""} ${s}: ${i}`;
  }).join("; ")];
}
function m2(e, t) {
  let n = e.kind(t.scope, t.metric);
  return [
    [`${Qe(t)} ${Mt(n, t)}`],
    h2(e, n, t),
    g2(t),
    en(Qt(t, Ue(t)))
  ];
}
function h2(e, t, n) {
  if (n.found === void 0) return ["unknown"];
  if (n.rule.kind === "max" || n.rule.kind === "min") return [ce(t, n.found)];
  let r = e.row(n.scope, n.metric)?.difference;
  if (r === void 0) return ["unknown"];
  let i = ee(t, r.as, r.estimate), o = n.secondRound;
  return [o === void 0 ? i : `${i}, again ${ee(t, o.as, o.estimate)}`];
}
function g2({ found: e, expected: t, rule: n, status: r, secondRound: i }) {
  return e === void 0 || t <= 0 || n.kind === "min" ? [] : r === "within" && i !== void 0 ? [] : y2(Math.max(0, e / t));
}
function y2(e) {
  let t = Math.min(10, Math.round(e * 10));
  return [G("█".repeat(t) + "░".repeat(10 - t)), ` ${it(e)}`];
}

// src/render/compose.ts
function Bs(e) {
  return [
    We("headline", () => od(e)),
    We("notices", () => Vi(e, 10), [16, () => Vi(e, 3)], [19, () => Vi(e, 1)]),
    We(
      "movements",
      () => On(e, 20, 1e3),
      [8, () => On(e, 20, 100)],
      [14, () => On(e, 20, 0)],
      [18, () => On(e, 8, 0)],
      [21, () => On(e, 3, 0)]
    ),
    We("why", () => xs(e, 12), [17, () => xs(e, 4)], [20, xn]),
    We("findings", () => Ms(e, 10), [16, () => Ms(e, 3)], [19, xn]),
    We("advice", () => Mi(e, 2, 20), [11, () => Mi(e, 2, 5)], [15, () => Mi(e, 1, 1)]),
    We(
      "shipping",
      () => zi(e, 3, 400),
      [5, () => zi(e, 3, 40)],
      [6, () => zi(e, 3, 10)],
      [13, xn]
    ),
    We(
      "models",
      () => _i(e, 8, 2e3),
      [9, () => _i(e, 8, 500)],
      [10, () => _i(e, 8, 100)],
      [13, xn]
    ),
    We("settings", () => Ps(e, 50), [7, () => Ps(e, 10)], [12, xn]),
    We(
      "everything",
      () => $i(e, "all"),
      [1, () => $i(e, "all", Ns)],
      [2, () => $i(e, "shipping", Ns)],
      [3, xn]
    ),
    We("method", () => ji(e, 50), [4, () => ji(e, 5)], [15, () => ji(e, 0)]),
    We("footnote", () => nd(e))
  ];
}
function We(e, t, ...n) {
  let r = [{ at: 0, blocks: t }, ...n.map(([i, o]) => ({ at: i, blocks: o }))];
  return { name: e, forms: r };
}
var xn = () => [];

// src/render/fit-to-limit.ts
function Ls(e, t, n) {
  let r = e.flatMap(({ forms: u }, c) => u.map(({ at: d }, l) => ({ section: c, form: l, at: d }))).filter(({ form: u }) => u > 0).sort((u, c) => u.at - c.at || u.form - c.form), i = w2(e, t), o = e.map(() => 0), s = () => o.map((u, c) => i(c, u)).filter((u) => u !== "").join(`

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
function w2(e, t) {
  let n = /* @__PURE__ */ new Map();
  return (r, i) => {
    let o = `${r} ${i}`, s = n.get(o);
    if (s !== void 0) return s;
    let a = t(e[r]?.forms[i]?.blocks() ?? []);
    return n.set(o, a), a;
  };
}

// node_modules/markdown-table/index.js
function b2(e) {
  return e.length;
}
function Dd(e, t) {
  let n = t || {}, r = (n.align || []).concat(), i = n.stringLength || b2, o = [], s = [], a = [], u = [], c = 0, d = -1;
  for (; ++d < e.length; ) {
    let v = [], T = [], S = -1;
    for (e[d].length > c && (c = e[d].length); ++S < e[d].length; ) {
      let x = v2(e[d][S]);
      if (n.alignDelimiters !== !1) {
        let w = i(x);
        T[S] = w, (u[S] === void 0 || w > u[S]) && (u[S] = w);
      }
      v.push(x);
    }
    s[d] = v, a[d] = T;
  }
  let l = -1;
  if (typeof r == "object" && "length" in r)
    for (; ++l < c; )
      o[l] = vd(r[l]);
  else {
    let v = vd(r);
    for (; ++l < c; )
      o[l] = v;
  }
  l = -1;
  let f = [], p = [];
  for (; ++l < c; ) {
    let v = o[l], T = "", S = "";
    v === 99 ? (T = ":", S = ":") : v === 108 ? T = ":" : v === 114 && (S = ":");
    let x = n.alignDelimiters === !1 ? 1 : Math.max(
      1,
      u[l] - T.length - S.length
    ), w = T + "-".repeat(x) + S;
    n.alignDelimiters !== !1 && (x = T.length + x + S.length, x > u[l] && (u[l] = x), p[l] = x), f[l] = w;
  }
  s.splice(1, 0, f), a.splice(1, 0, p), d = -1;
  let y = [];
  for (; ++d < s.length; ) {
    let v = s[d], T = a[d], S = n.fillRows === !1 ? Math.max(1, s[d === 1 ? 0 : d].length) : c;
    l = -1;
    let x = [];
    for (; ++l < S; ) {
      let w = v[l] || "", g = "", D = "";
      if (n.alignDelimiters !== !1) {
        let m = u[l] - (T[l] || 0), b = o[l];
        if (b === 114)
          g = " ".repeat(m);
        else if (b === 99) {
          let C = m / 2;
          m % 2 ? (g = " ".repeat(C + 0.5), D = " ".repeat(C - 0.5)) : (g = " ".repeat(C), D = g);
        } else
          D = " ".repeat(m);
      }
      n.delimiterStart !== !1 && !l && x.push("|"), n.padding !== !1 && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(n.alignDelimiters === !1 && w === "") && (n.delimiterStart !== !1 || l) && x.push(" "), n.alignDelimiters !== !1 && x.push(g), x.push(w), n.alignDelimiters !== !1 && x.push(D), n.padding !== !1 && x.push(" "), (n.delimiterEnd !== !1 || l !== S - 1) && x.push("|");
    }
    y.push(
      n.delimiterEnd === !1 ? x.join("").replace(/ +$/, "") : x.join("")
    );
  }
  return y.join(`
`);
}
function v2(e) {
  return e == null ? "" : String(e);
}
function vd(e) {
  let t = typeof e == "string" ? e.codePointAt(0) : 0;
  return t === 67 || t === 99 ? 99 : t === 76 || t === 108 ? 108 : t === 82 || t === 114 ? 114 : 0;
}

// src/render/markdown/escape-markdown.ts
var lr = "​", D2 = /[\\`*[\]<>|~&$\u200B]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
function fr(e) {
  return Ed(si(e)).replace(D2, (t) => Nn(t));
}
function Ed(e) {
  return e.replace(/@(?=\S)/g, `@${lr}`).replace(/#(?=\w)/g, `#${lr}`).replace(/GH-(?=\d)/gi, (t) => t + lr).replace(/:(?=\/\/|[a-z0-9_+-])/gi, `:${lr}`).replace(/www\./gi, (t) => `${t.slice(0, -1)}${lr}.`);
}
function Hi(e) {
  return e.trim().replace(/^[#+=-]/, (t) => Nn(t)).replace(/^(\d{1,9})([.)])(?=\s|$)/, (t, n, r) => n + Nn(r)).replace(/#$/, (t) => Nn(t));
}
function Cd(e) {
  let t = si(e).trim();
  return t !== "" && !/[`|\\]/.test(t) ? `\`${t}\`` : `<code>${Ed(t).replace(/[!-/:-@[-`{-~\u200B]/g, (n) => Nn(n))}</code>`;
}
function Sd(e) {
  return `<code>${si(e).trim().replace(/[&<>`|\\*_[\]]/g, (t) => Nn(t))}</code>`;
}
function Nn(e) {
  return `&#${e.codePointAt(0) ?? 65533};`;
}

// src/render/markdown/print-markdown.ts
function Fs(e) {
  return e.map((t) => E2(t)).join(`

`);
}
function E2(e) {
  switch (e.block) {
    case "heading":
      return `${"#".repeat(e.level)} ${Hi(mt(e.phrase))}`;
    case "paragraph":
      return Hi(mt(e.phrase));
    case "list":
      return e.items.map((t) => `- ${Hi(mt(t))}`).join(`
`);
    case "table":
      return Dd(
        [
          e.columns.map(({ title: t }) => fr(t)),
          ...e.rows.map((t) => t.map((n) => mt(n)))
        ],
        { align: e.columns.map(({ align: t }) => t), alignDelimiters: !1 }
      );
    case "code":
      return T2(e.language, e.text);
    case "details":
      return `<details>
<summary>${mt(e.summary, "html")}</summary>

${Fs(e.body)}

</details>`;
    case "footer":
      return `<sub>${mt(e.phrase)}</sub>`;
  }
}
function mt(e, t = "markdown") {
  return e.map((n) => C2(n, t)).join("");
}
function C2(e, t) {
  if (typeof e == "string") return fr(e);
  switch (e.inline) {
    case "code":
      return t === "html" ? Sd(e.text) : Cd(e.text);
    case "strong":
      return `<b>${mt(e.phrase, t)}</b>`;
    case "small":
      return `<sub>${mt(e.phrase, t)}</sub>`;
    case "tone":
      return mt(e.phrase, t);
    case "link":
      return S2(e.text, e.href);
    case "break":
      return "<br>";
  }
}
function S2(e, t) {
  return /^https?:\/\/[^\s"'<>`\\]+$/.test(t) ? `<a href="${t.replaceAll("&", "&amp;")}">${fr(e)}</a>` : fr(e);
}
function T2(e, t) {
  let n = Math.max(2, ...(t.match(/`+/g) ?? []).map((i) => i.length)), r = "`".repeat(n + 1);
  return `${r}${e}
${t}
${r}`;
}

// src/render/sections/one-case.ts
function Ad(e, t, n) {
  let { key: r, gated: i } = n, o = { of: "case", key: r, gated: i }, s = { of: "variant", model: r.model, variant: r.variant }, a = [...e.rows(o), ...e.rows(s)], u = [...e.checks(o), ...e.checks(s)], c = dr(t, (d) => d === r.variant);
  return [
    Ei(3, li(r)),
    Ce([
      [
        i ? "This ships: it is measured fully, and decides." : "This is a look: one launch, without a claim. It decides nothing."
      ],
      ...n.identical ? [["Main and PR are the same bytes: there is nothing to compare."]] : [],
      Td("main", n.baseline),
      Td("PR", n.candidate),
      [A2(n)]
    ]),
    ...a.length === 0 ? [] : [
      Pe(
        O2,
        a.map((d) => N2(e, d))
      )
    ],
    ...u.length === 0 ? [] : [
      Pe(
        ["Result", "Check", "Limit", "Reason"],
        u.map((d) => k2(e, d))
      )
    ],
    ...c.length === 0 ? [] : [Z(B("What differs in the files and in what ran")), Ce(c)]
  ];
}
function Td(e, t) {
  let { delegation: n, outputCheck: r, detail: i, crashes: o, finished: s } = t, a = [
    Ri(t),
    ...i === void 0 ? [] : [R(i, 500)],
    `${I(s, "launch", "launches")} finished, ${W(o)} ended in it`,
    ...n === void 0 ? [] : [`${n.applied} ran ${Fi(n)} (told by: ${n.proof})`],
    ...r === void 0 ? [] : [`output ${r.status}: ${R(r.detail, 300)}`]
  ];
  return [B(e), `: ${a.join("; ")}`];
}
function A2({
  launchesFinished: e,
  launchesPlanned: t,
  samplesPerSide: n,
  droppedSamples: r,
  throttledBlocks: i,
  rounds: o
}) {
  return [
    `Done: ${W(e)} of ${I(t, "planned launch", "planned launches")} in ${I(o, "round")}`,
    `${I(n, "inference")} a side counted`,
    `${W(r)} dropped`,
    I(i, "hot block")
  ].join(", ");
}
var O2 = ["Metric", me("main → PR"), me("Change (95% interval)"), "Compared", "Reading"], x2 = {
  exact: "exactly",
  "same-launch": "in one process",
  "own-launches": "in launches of their own",
  "same-data": "on the same samples",
  none: "not compared"
};
function N2(e, t) {
  let n = e.kind(t.scope, t.metric);
  return [
    [ot(t.metric)],
    [...je(n, t), ...Li(n, t)],
    tn(n, t, "with second round"),
    [x2[t.pairing]],
    [
      t.change === "none" ? "no change" : t.change.replace("-", " "),
      ...t.note === void 0 ? [] : [`: ${R(t.note, 200)}`]
    ]
  ];
}
function k2(e, t) {
  let n = en(Qt(t, Ue(t))), r = t.reason === void 0 ? [] : [R(t.reason, 300)];
  if (t.of === "built-in")
    return [n, [Qe(t)], [t.expected], r.length === 0 ? [R(t.found, 300)] : r];
  let i = e.kind(t.scope, t.metric), o = Pi(i, t);
  return [
    n,
    [Qe(t)],
    [Mt(i, t), ...o === void 0 ? [] : [` (${o})`]],
    r
  ];
}

// src/render/terminal/print-terminal.ts
var Nd = oi(t0(), 1);

// src/render/terminal/cells.ts
var M2 = /^[\p{Mn}\p{Me}\p{Cf}\uFE0F]$/u, R2 = /^[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]$/u;
function kn(e) {
  let t = e.replace(new RegExp("\\p{Cc}\\[\\d+m", "gu"), "");
  if (/^[\u0020-\u007E]*$/.test(t)) return t.length;
  let n = 0;
  for (let r of t) n += M2.test(r) ? 0 : R2.test(r) ? 2 : 1;
  return n;
}

// src/render/terminal/wrap-phrase.ts
function ht(e, t) {
  return B2(e).flatMap((n) => I2(n, t));
}
function $s(e) {
  return Math.max(0, ...ht(e, Number.MAX_SAFE_INTEGER).map(_s));
}
function _s(e) {
  return e.reduce((t, { text: n }) => t + kn(n), 0);
}
function I2(e, t) {
  let n = [], r = [], i = 0, o = () => {
    n.push(r), r = [], i = 0;
  };
  for (let { text: s, styles: a, spaceBefore: u } of e) {
    let c = u && i > 0 ? " " : "";
    i > 0 && i + c.length + kn(s) > t && u && o();
    let d = i === 0 ? s : c + s;
    for (; i + kn(d) > t; ) {
      let [l, f] = P2(d, t - i);
      l !== "" && r.push({ text: l, styles: a }), o(), d = f;
    }
    r.push({ text: d, styles: a }), i += kn(d);
  }
  return o(), n;
}
function P2(e, t) {
  let n = 0, r = 0;
  for (let i of e) {
    if (n += kn(i), n > t) break;
    r += i.length;
  }
  return [e.slice(0, r), e.slice(r)];
}
function B2(e) {
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
    for (let a of ai(o).split(/( +)/))
      a !== "" && (a.startsWith(" ") ? n = !0 : (t.at(-1)?.push({ text: a, styles: s, spaceBefore: n }), n = !1));
  };
  return e.forEach((o) => r(o, [])), t;
}

// src/render/terminal/print-table.ts
var Od = 2, L2 = 10;
function xd(e, t, n) {
  let i = [e.columns.map(({ title: a }) => [{ inline: "strong", phrase: [a] }]), ...e.rows], o = e.columns.map(
    (a, u) => i.reduce((c, d) => Math.max(c, $s(d[u] ?? [])), 0)
  ), s = F2(o, t - Od * (o.length - 1));
  return s === void 0 ? $2(e, t, n) : i.flatMap((a) => {
    let u = s.map((d, l) => ht(a[l] ?? [], Math.max(2, d))), c = Math.max(...u.map(({ length: d }) => d));
    return Array.from(
      { length: c },
      (d, l) => u.map((f, p) => {
        let y = f[l] ?? [], v = " ".repeat(Math.max(0, (s[p] ?? 0) - _s(y)));
        return e.columns[p]?.align === "right" ? v + n(y) : n(y) + v;
      }).join(" ".repeat(Od))
    );
  });
}
function F2(e, t) {
  let n = [...e], r = n.reduce((i, o) => i + o, 0) - t;
  for (; r > 0; ) {
    let i = Math.max(...n), o = n.indexOf(i);
    if (i <= L2) return;
    n[o] = i - 1, r -= 1;
  }
  return n;
}
function $2(e, t, n) {
  return e.rows.flatMap((r, i) => [
    ...i === 0 ? [] : [""],
    ...r.flatMap((o, s) => {
      let a = e.columns[s]?.title ?? "", u = a === "" ? o : [`${a}: `, ...o];
      return $s(o) === 0 ? [] : ht(u, t - 2).map((c, d) => (s === 0 && d === 0 ? "" : "  ") + n(c));
    })
  ]);
}

// src/render/terminal/print-terminal.ts
function qs(e, t) {
  let n = Math.max(40, Math.floor(t.width)), r = _2(t.color);
  return e.map(
    (i) => kd(i, n, r).map((o) => Xu(o.trimEnd())).join(`
`)
  ).join(`

`);
}
function kd(e, t, n) {
  switch (e.block) {
    case "heading":
      return ht([{ inline: "strong", phrase: e.phrase }], t).map(n);
    case "paragraph":
    case "footer":
      return ht(e.phrase, t).map(n);
    case "list":
      return e.items.flatMap(
        (r) => ht(r, t - 2).map((i, o) => (o === 0 ? "- " : "  ") + n(i))
      );
    case "table":
      return xd(e, t, n);
    case "code":
      return e.text.split(`
`).map((r) => `    ${ai(r)}`);
    case "details":
      return [
        ...ht([{ inline: "strong", phrase: e.summary }], t).map(n),
        ...e.body.flatMap((r, i) => [
          ...i === 0 ? [] : [""],
          ...kd(r, t - 2, n).map((o) => o === "" ? "" : `  ${o}`)
        ])
      ];
  }
}
function _2(e) {
  let t = (0, Nd.createColors)(e), n = {
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
var Md = "<!-- edgegate:report -->", q2 = 6e4, U2 = 1e6, j2 = 3e4;
function Rd(e, t = q2) {
  return `${Md}
${Pd(e, t - Md.length - 2)}
`;
}
function Id(e) {
  return `${Pd(e, U2 - 1)}
`;
}
function mR(e) {
  return sd(cr(e));
}
function hR(e, t) {
  return `${Ls(
    Bs(cr(e)),
    (n) => qs(n, t),
    (n) => n.length <= j2
  )}
`;
}
function gR(e, t, n) {
  let r = cr(e), i = e.comparison.models.flatMap(
    (o) => o.cases.filter(({ key: s }) => t(s)).flatMap((s) => Ad(r, o, s))
  );
  return i.length === 0 ? void 0 : `${qs(i, n)}
`;
}
function Pd(e, t) {
  return Ls(
    Bs(cr(e)),
    Fs,
    (n) => n.length <= t && new TextEncoder().encode(n).length <= t
  );
}

// src/stages/build.ts
async function Bd({ workspace: e, farm: t, appBuilders: n, progress: r, signal: i }, o = xt) {
  let { subject: s, body: a } = await e.read("plan", "prepare"), u = new Map(
    a.devices.flatMap(({ platform: d, runtime: l, request: f }) => f === void 0 ? [] : [[d, l]])
  ), c = [];
  if (t.needsApp)
    for (let [d, l] of u) {
      if (!o.includes(d)) continue;
      let f = n.find((p) => p.platform === d);
      if (f === void 0 || l === void 0)
        throw O.internal(`no builder makes the app of ${d}`);
      c.push(await f.build({ runtime: l, files: V2(a, d), workspace: e, signal: i, progress: r }));
    }
  await e.write("app-bundle", s, ["plan"], { apps: c });
}
function V2(e, t) {
  let n = new Map(e.files.map(({ id: i, file: o }) => [i, o])), r = e.devices.flatMap((i) => i.platform === t ? i.request?.files ?? [] : []);
  return new Map(
    r.map(({ id: i, path: o }) => {
      let s = n.get(i);
      if (s === void 0) throw O.internal(`the plan names no file ${i}`);
      return [o, s];
    })
  );
}

// src/domain/case-index.ts
function pr(e, t) {
  let n = /* @__PURE__ */ new Map();
  for (let r of e) {
    let i = t(r);
    if (i === void 0) continue;
    let o = Ld(i), s = n.get(o) ?? [];
    n.set(o, s);
    let a = s.find((u) => Nt(u.key, i));
    a === void 0 ? s.push({ key: i, values: [r] }) : a.values.push(r);
  }
  return { get: (r) => n.get(Ld(r))?.find((i) => Nt(i.key, r))?.values ?? [] };
}
function Ld({ model: e, variant: t, delegate: n, threads: r, device: i }) {
  return [e, t, n, r, i.farm, i.model, i.osVersion].join(" ");
}

// src/domain/history/merge.ts
var z2 = 20, H2 = 2;
function $d(...e) {
  let t = e.flat().toSorted(Fd), n = X2(t[0]?.at ?? ""), r = /* @__PURE__ */ new Set(), i = /* @__PURE__ */ new Map();
  for (let o of t) {
    let s = W2(o);
    if (o.at < n || r.has(s)) continue;
    r.add(s);
    let a = Ze([o.key, o.side]), u = i.get(a) ?? [];
    i.set(a, u), u.length < z2 && u.push(o);
  }
  return [...i.values()].flat().sort((o, s) => vn(o.key, s.key) || Fd(s, o));
}
function W2({ key: e, environment: t, side: n, commit: r, session: i, modelSha256: o }) {
  return Ze([e, t, n, r, i, o]);
}
function Fd(e, t) {
  return Wi(e.at, t.at) || Wi(e.session, t.session) || Wi(e.side, t.side) || Wi(Ze(e), Ze(t));
}
function Wi(e, t) {
  return e === t ? 0 : e < t ? 1 : -1;
}
function X2(e) {
  return `${String(Number(e.slice(0, 4)) - H2).padStart(4, "0")}${e.slice(4)}`;
}

// src/domain/stats/quantile.ts
function Us(e, t) {
  let n = (e.length - 1) * t, r = Math.floor(n), i = e[r], o = e[Math.ceil(n)];
  if (!(i === void 0 || o === void 0))
    return i + (o - i) * (n - r);
}

// src/domain/compare/launch-percentiles.ts
var _d = { "latency-p50": 0.5, "latency-p90": 0.9 };
function mr(e, t) {
  return e.filter((n) => n.kind === "paired" && n.status === "finished" && n.round === t).map((n) => ({ ...qd(n, "baseline"), ...qd(n, "candidate") }));
}
function qd(e, t) {
  let n = e.blocks.filter((a) => a.side === t), r = new Float64Array(n.reduce((a, { samplesNs: u }) => a + u.length, 0)), i = 0;
  for (let { samplesNs: a } of n)
    r.set(a, i), i += a.length;
  r.sort();
  let o = Us(r, _d["latency-p50"]), s = Us(r, _d["latency-p90"]);
  return o === void 0 || s === void 0 || o <= 0 ? {} : { [t]: { "latency-p50": Math.log(o), "latency-p90": Math.log(s) } };
}

// src/domain/history/record.ts
function RR({ baseSha: e, headSha: t }, { cases: n, sessions: r }, i, o) {
  return n.flatMap((s) => {
    let a = js(r, s.key.device);
    if (a === void 0) return [];
    let u = mr(s.launches, 1);
    return (s.identical ? ["candidate"] : ["baseline", "candidate"]).flatMap((d) => {
      let l = Vs(i, s.key.model, d, s.key.variant), f = u.flatMap((y) => y[d] ?? []);
      if (s[d].status !== "measured" || l === void 0 || f.length === 0) return [];
      let p = d === "baseline" ? e : t;
      return [
        {
          key: s.key,
          environment: a,
          side: d,
          commit: p,
          session: t,
          modelSha256: l,
          p50Ns: f.map((y) => Ud(y["latency-p50"])),
          p90Ns: f.map((y) => Ud(y["latency-p90"])),
          ...o
        }
      ];
    });
  });
}
function Ud(e) {
  return Math.max(1, Math.round(Math.exp(e)));
}
function js(e, t) {
  let n = e.filter((o) => o.round === 1 && pe(o.device, t)), [r, ...i] = n.map(({ environment: o }) => o);
  return i.every((o) => Ze(o) === Ze(r)) ? r : void 0;
}
function Vs(e, t, n, r) {
  let i = e.models.find((s) => s.model === t)?.[n], o = i?.status === "present" ? i.variants.find((s) => s.variant === r) : void 0;
  return o?.status === "converted" ? o.file.sha256 : void 0;
}

// src/domain/stats/student-t.ts
var G2 = 1.959963984540054, Y2 = 1e3, jd = /* @__PURE__ */ new Map();
function zs(e) {
  if (!Number.isInteger(e) || e < 1) throw new RangeError("degrees of freedom are whole and at least 1");
  let t = jd.get(e);
  if (t !== void 0) return t;
  let n = e > Y2 ? K2(e) : J2(e);
  return jd.set(e, n), n;
}
function K2(e) {
  let t = G2, n = (t ** 3 + t) / 4, r = (5 * t ** 5 + 16 * t ** 3 + 3 * t) / 96, i = (3 * t ** 7 + 19 * t ** 5 + 17 * t ** 3 - 15 * t) / 384;
  return t + n / e + r / e ** 2 + i / e ** 3;
}
function J2(e) {
  let t = 0, n = 16;
  for (let r = 0; r < 80; r += 1) {
    let i = (t + n) / 2;
    Z2(i, e) < 0.95 ? t = i : n = i;
  }
  return (t + n) / 2;
}
function Z2(e, t) {
  let n = Math.atan(e / Math.sqrt(t)), r = Math.sin(n), i = Math.cos(n), o = t % 2 === 1;
  if (t === 1) return 2 * n / Math.PI;
  let s = o ? i : 1, a = s;
  for (let u = o ? 3 : 2; u <= t - 2; u += 2)
    s *= (u - 1) / u * i ** 2, a += s;
  return o ? 2 / Math.PI * (n + r * a) : r * a;
}

// src/domain/stats/mean-interval.ts
function nn(e) {
  let t = e.length;
  if (t === 0) return;
  let n = Hs(e);
  if (t === 1) return { mean: n, interval: void 0, n: t };
  let r = zs(t - 1) * Math.sqrt(Ws(e, n) / (t - 1) / t);
  return { mean: n, interval: { low: n - r, high: n + r, confidence: 0.95 }, n: t };
}
function zd(e, t) {
  if (e.length === 0 || t.length === 0) return;
  let [n, r] = [Hs(e), Hs(t)], i = r - n, o = Math.min(e.length, t.length);
  if (o === 1) return { mean: i, interval: void 0, n: o };
  let s = e.length + t.length - 2, a = (Ws(e, n) + Ws(t, r)) / s, u = zs(s) * Math.sqrt(a * (1 / e.length + 1 / t.length));
  return { mean: i, interval: { low: i - u, high: i + u, confidence: 0.95 }, n: o };
}
function Hs(e) {
  let t = 0;
  for (let i = 0; i < e.length; i += 1) t += e[i] ?? Number.NaN;
  let n = t / e.length, r = 0;
  for (let i = 0; i < e.length; i += 1) r += (e[i] ?? Number.NaN) - n;
  return n + r / e.length;
}
function Ws(e, t) {
  let n = 0;
  for (let r = 0; r < e.length; r += 1) n += ((e[r] ?? Number.NaN) - t) ** 2;
  return n;
}
function Xs(e, t) {
  let { interval: n } = e;
  return {
    mean: t(e.mean),
    interval: n && { low: t(n.low), high: t(n.high), confidence: n.confidence },
    n: e.n
  };
}

// src/domain/history/trend.ts
function Hd(e, t) {
  return e.filter((n) => n.side === "candidate" && Xi(t, n)).map(Yd);
}
function Wd(e, t) {
  let n = e.filter(({ side: i }) => i === "candidate"), r = new Set(n.filter((i) => Xi(t, i)).map(({ commit: i }) => i));
  return new Set(n.map(({ commit: i }) => i).filter((i) => !r.has(i))).size;
}
function Xd(e, t) {
  let n = Map.groupBy(
    e.filter((s) => Xi(t, s)),
    ({ modelSha256: s }) => s
  ), [r, i, o] = [0, 0, 0];
  for (let s of n.values()) {
    let a = s.map(Kd);
    if (a.length < 2) continue;
    let u = a.reduce((c, d) => c + d, 0) / a.length;
    r += a.reduce((c, d) => c + (d - u) ** 2, 0), i += a.length - 1, o += a.length;
  }
  return i === 0 ? void 0 : { logSd: Math.sqrt(r / i), sessions: o };
}
function Gd(e, t, n) {
  let r = e.findLast((i) => i.modelSha256 === n && Xi(t, i));
  return r && Yd(r);
}
function Xi(e, t) {
  return e !== void 0 && Ze(e) === Ze(t.environment);
}
function Yd(e) {
  return { commit: e.commit, day: e.at.slice(0, 10), p50Ns: Math.exp(Kd(e)) };
}
function Kd({ p50Ns: e }) {
  return nn(e.map(Math.log))?.mean ?? Number.NaN;
}

// src/domain/history/case-history.ts
function Gs({ cases: e, sessions: t }, n, r) {
  let i = pr(r, ({ key: o }) => o);
  return e.filter(({ gated: o }) => o).map((o) => {
    let { key: s } = o, a = $d(i.get(s)), u = js(t, s.device), c = Xd(a, u);
    return {
      key: s,
      baseline: Q2(
        o,
        Gd(a, u, Vs(n, s.model, "baseline", s.variant))
      ),
      trend: Hd(a, u),
      otherEnvironments: Wd(a, u),
      ...c === void 0 ? {} : { noise: c }
    };
  });
}
function Q2({ identical: e, baseline: { status: t } }, n) {
  return e ? { of: "same-bytes" } : t === "measured" ? { of: "same-session" } : t === "absent" ? { of: "no-model" } : { of: "not-measured", status: t, ...n === void 0 ? {} : { last: n } };
}

// src/stages/history.ts
async function Jd({ history: e, workspace: t, progress: n }, r, i, o) {
  let s = i.cases.filter(({ gated: c }) => c);
  if (e === void 0 || s.length === 0) return;
  let a = tb(s.map(({ key: c }) => c.device)), u = await e.files().then(async (c) => {
    let d = await Promise.all(a.map((l) => eb(c, l)));
    return { cases: Gs(i, o, d.flat()) };
  }).catch((c) => {
    let d = c instanceof Error ? c.message : String(c);
    return n.warn(`The history of main could not be read, so the report shows none: ${d}`), { cases: Gs(i, o, []), unreadable: d };
  });
  return await t.write("history", r, ["variants", "measurements"], u), u;
}
async function GR(e) {
  return await e.has("history") ? (await e.read("history", "conclude")).body : void 0;
}
async function eb(e, t) {
  let n = await e.read(pc(t));
  return n === void 0 ? [] : mc(t, n);
}
function tb(e) {
  return e.filter((t, n) => e.findIndex((r) => pe(t, r)) === n);
}

// src/domain/judge/past.ts
function Rt(e, t) {
  return e - t > 1e-9 * Math.max(Math.abs(e), Math.abs(t));
}

// src/domain/judge/limit.ts
var Zd = "awaits a second round";
function Qd(e) {
  return e.of === "budget" && e.status === "unknown" && e.reason === Zd;
}
function el(e) {
  let { rule: t } = e;
  return t.kind === "max" || t.kind === "min" ? nb(e, t.kind) : e.noBaseline ? void 0 : rb(e, t.kind);
}
function tl({ rule: e, scope: t }) {
  let n = e.limit.of === "absolute" ? e.limit.value : e.limit.fraction, r = e.kind === "max" ? n - (e.reserve ?? 0) : n;
  return { of: "budget", scope: t, metric: e.metric, rule: e, expected: r };
}
function Xe(e, t, n = {}) {
  return { ...e, ...n, status: "unknown", reason: t };
}
function nb(e, t) {
  let n = tl(e), { row: r, rule: i } = e;
  if (i.limit.of !== "absolute") return Xe(n, `a ${t} needs a value, not a share`);
  if (r === void 0) return Xe(n, e.missing);
  if (r.candidate.status !== "known") return Xe(n, r.candidate.reason);
  let { value: o, interval: s, n: a } = r.candidate, u = { found: o, interval: s, n: a }, c = (d) => t === "max" ? Rt(d, n.expected) : Rt(n.expected, d);
  return c(o) ? s === void 0 ? qe(i.metric).nature === "noisy" ? Xe(n, "one launch is past the limit, and makes no claim", u) : { ...n, ...u, status: "exceeded" } : c(t === "max" ? s.low : s.high) ? { ...n, ...u, status: "exceeded" } : Xe(n, "the estimate is past the limit, but noise can't be ruled out", u) : { ...n, ...u, status: "within" };
}
function rb(e, t) {
  let n = tl(e), { row: r, rule: i } = e;
  if (r === void 0) return Xe(n, e.missing);
  let { baseline: o, difference: s } = r;
  if (s === void 0 || o.status !== "known") return Xe(n, ab(r));
  let a = (l) => ob(l, o, t, r), u = nl(i, a(s), o.value);
  if (u === void 0) return Xe(n, "the baseline is 0, so a share of it says nothing");
  let c = { found: u.estimate, interval: u.interval, n: s.n }, d = (l) => sb(i, n.expected, a(l), o.value);
  if (!d(s)) return { ...n, ...c, status: "within" };
  switch (qe(i.metric).nature) {
    case "exact":
      return { ...n, ...c, status: "exceeded" };
    case "sampled":
      return u.interval === void 0 || u.interval.low > 0 ? { ...n, ...c, status: "exceeded" } : Xe(n, `the estimate is past the limit, but ${s.n} samples can't rule out chance`, c);
    case "noisy":
      return ib(e, { ...n, ...c }, a(s), r.secondRound, a, d);
  }
}
function ib(e, t, n, r, i, o) {
  if (n.share.interval === void 0) return Xe(t, "one launch is past the limit, and makes no claim");
  let s = n.share.interval.low > 0;
  if (!s && n.share.estimate <= e.minimumEffect) return { ...t, status: "within" };
  if (r === void 0)
    return Xe(t, e.secondRoundAsked ? "the second round could not be measured" : Zd);
  let a = { ...t, secondRound: r };
  if (!o(r)) return { ...a, status: "within", reason: "the second round did not confirm it" };
  let u = (i(r).share.interval?.low ?? 0) > 0;
  return s && u ? { ...a, status: "exceeded" } : Xe(a, "both rounds are past the limit, but noise can't be ruled out");
}
function ob(e, t, n, r) {
  let i = n === "max-drop" && (r.metric !== "accuracy" || r.task?.higherIsBetter !== !1), o = Ys(e, i ? -1 : 1);
  return e.as === "ratio" ? { share: o, unit: Ys(o, t.value) } : { share: Ys(o, 1 / Math.abs(t.value)), unit: o };
}
function Ys({ estimate: e, interval: t }, n) {
  if (t === void 0) return { estimate: e * n, interval: void 0 };
  let [r, i] = [t.low * n, t.high * n];
  return {
    estimate: e * n,
    interval: { low: Math.min(r, i), high: Math.max(r, i), confidence: t.confidence }
  };
}
function nl(e, { share: t, unit: n }, r) {
  return e.limit.of === "absolute" ? n : r !== 0 ? t : n.estimate === 0 ? { estimate: 0, interval: void 0 } : void 0;
}
function sb(e, t, n, r) {
  let i = nl(e, n, r)?.estimate ?? Number.POSITIVE_INFINITY;
  return Rt(i, t) && (e.floor === void 0 || Rt(n.unit.estimate, e.floor));
}
function ab({ baseline: e, candidate: t, note: n }) {
  return t.status !== "known" ? t.reason : e.status !== "known" ? `of the baseline: ${e.reason}` : n ?? "the two sides can't be compared";
}

// src/domain/money/session-time.ts
var il = {
  cpu: 3e8,
  xnnpack: 3e8,
  gpu: 15e8,
  nnapi: 15e8,
  coreml: 15e8
}, rl = 4, ub = 3e9, cb = 40 * 6e10, db = 3;
function Gi(e, t) {
  return ol(e, (n, r) => {
    let i = r === "cpu" ? rl * t : t, o = n.loadOrder.length, s = Math.min(e.warmUp.maxNs, Math.max(e.warmUp.minNs, 3 * i)), a = e.coolDown.pauseNs + 1e9 + o * il[r];
    if (n.kind === "single") return a + i;
    let u = n.pairs * o * (n.dropped + n.inferences) * i, c = o * (n.dropped + db) * i, d = n.checkOutputs ? o * (1 + rl) * t : 0;
    return a + o * s + Math.max(c, Math.min(n.timeBoxNs, u)) + d;
  });
}
function hr(e) {
  return ol(e, (t, n) => {
    let r = t.loadOrder.length, i = e.coolDown.pauseNs + 1e9 + r * il[n];
    return t.kind === "single" ? i + e.warmUp.maxNs : i + r * e.warmUp.maxNs + t.timeBoxNs + (t.checkOutputs ? ub : 0);
  });
}
function Mn(e) {
  return gr([...hr(e).values()], e.coolDown.maxWaitNs);
}
function gr(e, t) {
  return e.length === 0 ? 0 : Math.min(cb, e.reduce((n, r) => n + r, 0) + t);
}
function ol({ cases: e, launches: t }, n) {
  let r = new Map(e.map(({ id: o, delegate: s }) => [o, s])), i = /* @__PURE__ */ new Map();
  for (let o of t) {
    let s = r.get(o.case);
    s !== void 0 && i.set(o.case, (i.get(o.case) ?? 0) + n(o, s));
  }
  return i;
}

// src/domain/op-versions.ts
var lb = ["tflite-2.16.1", "tflite-2.17.0", "litert-1.4.2"], fb = {
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
function al({ operators: e }, t) {
  let n = e.flatMap(({ op: d, version: l }) => {
    let f = sl(d, t);
    return f !== void 0 && l > f ? [{ op: d, version: l, highest: f }] : [];
  });
  if (n.length === 0) return;
  let { name: r, version: i } = Ee[t], o = n.map(
    (d) => d.highest === 0 ? `no ${d.op}` : `${d.op} up to version ${d.highest}, and the file needs ${d.version}`
  ), s = ps.some((d) => d === t) ? "ios" : "android", u = (s === "ios" ? ps : ac).find(
    (d) => n.every((l) => (sl(l.op, d) ?? l.version) >= l.version)
  ), c = u === void 0 ? "" : `, or ship ${Ee[u].name} ${Ee[u].version} and set runtime: { ${s}: ${u} }`;
  return `${r} ${i} has ${[...new Set(o)].join("; ")}: convert for the older runtime${c}`;
}
function sl(e, t) {
  return fb[e]?.[lb.indexOf(t)];
}

// src/domain/request-file.ts
function ul(e, t) {
  return {
    id: `f-${e.sha256.slice(0, 24)}`,
    path: `files/${e.sha256}.${t}`,
    sha256: e.sha256,
    sizeBytes: e.sizeBytes
  };
}

// src/domain/schedule.ts
function cl(e, t) {
  let n = Array.from(
    { length: t.launches },
    (o, s) => e.filter(({ gated: a }) => a || s === 0).flatMap((a) => pb(a, s, t))
  ), r = e.filter((o) => o.gated), i = Array.from(
    { length: 2 },
    (o, s) => r.flatMap((a) => dl(a.sides, s).map((u) => mb(a, u, s, t)))
  );
  return [...n.flat(), ...i.flat()];
}
function pb(e, t, n) {
  let r = dl(e.sides, t), i = e.apart ? r.map((s) => [s]) : [r], o = ll(e, n);
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
function mb(e, t, n, r) {
  return {
    id: `${e.id}-s${n + 1}-${t}`,
    case: e.id,
    kind: "single",
    loadOrder: [t],
    pairs: 0,
    inferences: 0,
    dropped: 0,
    timeBoxNs: ll(e, r),
    checkOutputs: !1
  };
}
function dl(e, t) {
  return t % 2 === 0 ? e : e.toReversed();
}
function ll(e, t) {
  return e.gated ? Math.floor(t.gatedTimeBoxNs / t.launches) : t.lookTimeBoxNs;
}

// src/domain/ship.ts
function fl(e, t, n) {
  let r = e.models.find(({ name: i }) => i === t.model)?.ship ?? {};
  return xt.flatMap((i) => {
    let o = r[i];
    return o !== void 0 ? [{ model: t.model, platform: i, ...o, assumed: !1 }] : n.has(i) ? [
      { model: t.model, platform: i, variant: hb(t), delegates: ["xnnpack"], assumed: !0 }
    ] : [];
  });
}
function hb({ baseline: e, candidate: t }) {
  return [t, e].flatMap((r) => r.status === "present" ? r.variants : []).some(({ variant: r }) => r === "as-is") ? "as-is" : "float32";
}

// src/domain/tolerances.ts
var gb = {
  float32: { absolute: 1e-3, relative: 1e-3, outlierShare: 1e-3 },
  half: { absolute: 0.02, relative: 0.02, outlierShare: 0.01 },
  "dynamic-int8": { absolute: 0.1, relative: 0.05, magnitudeShare: 0.05, outlierShare: 0.05 },
  int8: { absolute: 0.1, relative: 0.05, steps: 2, magnitudeShare: 0.15, outlierShare: 0.05 }
}, yb = /* @__PURE__ */ new Set(["gpu", "nnapi", "coreml"]), pl = /* @__PURE__ */ new Set(["int8", "uint8", "int16", "int4"]);
function ml(e, t) {
  return gb[wb(e, t)];
}
function wb(e, t) {
  let n = e.operators.filter(({ weightsDtype: r }) => pl.has(r ?? ""));
  return n.some(({ inputDtype: r }) => pl.has(r ?? "")) ? "int8" : n.some(({ inputDtype: r }) => r === "float32") ? "dynamic-int8" : yb.has(t) ? "half" : "float32";
}
function hl(e, t) {
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
var bb = 1024 ** 3, vb = { minInferences: 3, minNs: 2e8, maxNs: 3e9 }, Db = {
  host: { pauseNs: 0, maxStartCelsius: 90, maxWaitNs: 0 },
  android: { pauseNs: 1e9, maxStartCelsius: 40, maxWaitNs: 6e10 },
  ios: { pauseNs: 1e9, maxStartCelsius: 40, maxWaitNs: 6e10 }
};
function yl(e) {
  let { settings: t } = e.settings, n = e.variants.models.filter(
    ({ model: c }) => e.changes.models.some((d) => d.model === c && (d.change === "modified" || d.change === "added"))
  ), r = new Set(e.devices.map(({ platform: c }) => c)), i = n.flatMap((c) => fl(t, c, r)), o = /* @__PURE__ */ new Map(), s = kb(e.requestIdSeed), a = e.devices.map(({ device: c, platform: d, facts: l, unavailable: f }, p) => {
    let y = d === "host" ? void 0 : t.runtime[d], v = i.filter((w) => w.platform === d), T = n.flatMap((w) => {
      let g = v.find(({ model: D }) => D === w.model);
      return g === void 0 ? [] : Eb(e, w, g, { device: c, runtime: y }, o);
    }), S = f === void 0 ? T : T.map((w) => Tb(w, f)), x = Ob(S).map((w, g) => xb(w, `d${p + 1}-c${g + 1}`));
    return {
      device: c,
      platform: d,
      ...l === void 0 ? {} : { facts: l },
      ...y && { runtime: y },
      cases: x.map(({ planned: w }) => w),
      request: Nb(`${s}-d${p + 1}-r1`, x, t, d, o)
    };
  }), u = [...o.values()].map(({ request: c, file: d }) => ({ id: c.id, file: d }));
  return { devices: a, ship: i, files: u.sort((c, d) => c.id < d.id ? -1 : 1) };
}
function Eb(e, t, n, { device: r, runtime: i }, o) {
  let { settings: s } = e.settings, a = /* @__PURE__ */ new Set([n.variant, ...xe.flatMap((c) => Cb(t, c))]), u = /* @__PURE__ */ new Set([...n.delegates, ...s.delegates]);
  return De.filter((c) => a.has(c)).flatMap((c) => {
    let d = {
      baseline: gl(e, t, "baseline", c, i, o),
      candidate: gl(e, t, "candidate", c, i, o)
    };
    return sr.filter((l) => u.has(l)).map(
      (l) => Sb(
        { model: t.model, variant: c, device: r, delegate: l, threads: s.measure.threads },
        c === n.variant && n.delegates.includes(l),
        d
      )
    );
  });
}
function Cb(e, t) {
  let n = e[t];
  return n.status === "present" ? n.variants.map(({ variant: r }) => r) : [];
}
function gl(e, t, n, r, i, o) {
  let s = t[n];
  if (s.status === "absent") return yr("no-model", `there is no such model on the ${n} side`);
  if (s.status === "unusable") return yr("source", s.reason);
  let a = s.variants.find((p) => p.variant === r);
  if (a === void 0) return yr("variant", `the ${n} source gives no ${r}`);
  if (a.status !== "converted") return yr("variant", a.reason);
  let u = i && al(a.inspection, i);
  if (u !== void 0) return { planned: { status: "unsupported", reason: u }, runnable: void 0 };
  let c = e.inputs.find((p) => p.model === t.model && p.side === n && p.variant === r);
  if (c === void 0 || c.tensors.length !== c.files.length)
    return yr("variant", "no input tensors could be made for it");
  let d = (p, y) => {
    let v = ul(p, y);
    return o.has(v.id) || o.set(v.id, { request: v, file: p }), v;
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
function yr(e, t) {
  return { planned: { status: "absent", cause: e, reason: t }, runnable: void 0 };
}
function Sb(e, t, { baseline: n, candidate: r }) {
  let [i, o] = [n.runnable, r.runnable], s = i !== void 0 && o !== void 0 && i.model.sha256 === o.model.sha256, a = [i, o].flatMap(
    (f) => f === void 0 ? [] : [ml(f.variant.inspection, e.delegate)]
  ), [u, ...c] = a, d = u === void 0 ? { unplanned: Ab(r.planned, n.planned) } : {}, l = {
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
      tolerance: c.reduce(hl, u)
    },
    sizeBytes: (i?.model.sizeBytes ?? 0) + (o?.model.sizeBytes ?? 0)
  };
}
function Tb({ planned: e }, t) {
  return { planned: { ...e, unplanned: e.unplanned ?? t }, request: void 0, sizeBytes: 0 };
}
function Ab(...e) {
  let t = e.find(({ status: n }) => n === "unsupported");
  return t?.status === "unsupported" ? t.reason : "neither side has anything to run";
}
function Ob(e) {
  return [...e].sort(
    ({ planned: t }, { planned: n }) => Number(n.gated) - Number(t.gated) || vn(t.key, n.key)
  );
}
function xb({ planned: e, request: t, sizeBytes: n }, r) {
  return { planned: { ...e, id: r }, request: t && { ...t, id: r }, sizeBytes: n };
}
function Nb(e, t, { measure: n }, r, i) {
  let o = t.flatMap(({ request: u }) => u === void 0 ? [] : [u]);
  if (o.length === 0) return;
  let s = t.flatMap(({ planned: u, request: c, sizeBytes: d }) => {
    if (c === void 0) return [];
    let l = xe.filter((f) => c[f] !== void 0);
    return [{ id: u.id, gated: u.gated, sides: l, apart: l.length > 1 && d > bb }];
  }), a = {
    kind: "bench-request",
    schemaVersion: 1,
    requestId: e,
    round: 1,
    files: wr(
      o,
      [...i.values()].map(({ request: u }) => u)
    ),
    cases: o,
    launches: cl(s, n),
    warmUp: vb,
    hangTimeoutNs: n.hangTimeoutNs,
    coolDown: Db[r]
  };
  return r === "host" ? a : { ...a, sessionTimeBoxNs: Mn(a) };
}
function wr(e, t) {
  let n = new Set(
    e.flatMap(
      (r) => xe.flatMap((i) => {
        let o = r[i];
        return o === void 0 ? [] : [o.model, ...o.inputs.map(({ file: s }) => s)];
      })
    )
  );
  return t.filter(({ id: r }) => n.has(r)).sort((r, i) => r.id < i.id ? -1 : 1);
}
function kb(e) {
  let t = e.toLowerCase().replaceAll(/[^a-z0-9-]+/g, "-").replace(/^-+/, "").slice(0, 40);
  return t === "" ? "run" : t;
}

// src/domain/second-round.ts
function Yi(e, t) {
  let n = t.checks.flatMap(
    (o) => Qd(o) && o.scope.of === "case" ? [o.scope.key] : []
  ), r = e.devices.flatMap((o) => {
    let s = o.cases.filter(({ key: u }) => n.some((c) => Nt(u, c))), a = o.request && Mb(o.request, new Set(s.map(({ id: u }) => u)));
    return a === void 0 ? [] : [{ ...o, cases: s, request: a }];
  });
  if (r.length === 0) return;
  let i = new Set(r.flatMap(({ request: o }) => o?.files.map(({ id: s }) => s) ?? []));
  return { ...e, devices: r, files: e.files.filter(({ id: o }) => i.has(o)) };
}
function Mb(e, t) {
  let n = e.cases.filter(({ id: s }) => t.has(s)), r = e.launches.filter((s) => t.has(s.case)).map((s) => ({
    ...s,
    id: `${s.id}-again`,
    loadOrder: s.loadOrder.toReversed(),
    checkOutputs: !1
  }));
  if (n.length === 0 || r.length === 0) return;
  let i = `${e.requestId.replace(/-r1$/, "")}-r2`, o = { ...e, requestId: i, round: 2, cases: n, launches: r, files: wr(n, e.files) };
  return e.sessionTimeBoxNs === void 0 ? o : { ...o, sessionTimeBoxNs: Mn(o) };
}

// src/domain/collect/outcome.ts
var Rb = /* @__PURE__ */ new Set(["crashed", "hung", "out-of-memory"]), Ib = ["crashed", "hung", "out-of-memory", "invalid-model", "unsupported", "error"];
function Js(e, t, n, r) {
  let i = e[t];
  if (i.status !== "planned") return { status: i.status, detail: i.reason, crashes: 0, finished: 0 };
  if (e.unplanned !== void 0) return { status: "missing", detail: e.unplanned, crashes: 0, finished: 0 };
  let o = e.identical ? "candidate" : t, s = n.filter(({ loadOrder: d }) => d.includes(o)), a = {
    crashes: s.filter((d) => Rb.has(d.status) && Ki(d) === o).length,
    finished: s.filter(({ status: d }) => d === "finished").length
  }, { status: u, detail: c } = Pb(
    e.key.delegate,
    o,
    s.filter(({ round: d }) => d === 1),
    r
  );
  return { status: u, detail: c, ...a };
}
function Zs(e, t, n) {
  let r = e.filter((o) => o.kind === "paired" && o.round === n && o.loadOrder.includes(t)), i = r.filter(({ status: o }) => o === "finished");
  return i.length > 0 && i.length >= Math.min(3, r.length);
}
function Pb(e, t, n, r) {
  let i = n.filter(({ kind: c }) => c === "paired");
  if (Zs(n, t, 1)) return Bb(e, t, i);
  let o = Ks(n.filter((c) => Ki(c) === t));
  if (o !== void 0) return o;
  let s = Ks(n.filter((c) => Ki(c) === void 0));
  if (s !== void 0) return { ...s, detail: Lb(s.detail, n) };
  let a = Ks(n.filter((c) => Ki(c) !== t));
  if (a !== void 0)
    return { status: "missing", detail: `its launches were lost to the other side (${a.status})` };
  let u = `${i.filter(({ status: c }) => c === "finished").length} of ${i.length} launches finished`;
  return r !== void 0 ? { status: "infrastructure", detail: `${u}; ${r}` } : { status: "missing", detail: u };
}
function Bb(e, t, n) {
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
function Ks(e) {
  let t;
  for (let n of Ib) {
    let r = e.filter((i) => i.status === n);
    r.length > (t?.count ?? 0) && (t = { status: n, detail: r[0]?.detail, count: r.length });
  }
  return t && { status: t.status, detail: t.detail };
}
function Ki({ failedSide: e, loadOrder: t }) {
  return e ?? (t.length === 1 ? t[0] : void 0);
}
function Lb(e, t) {
  let n = t.some(({ loadOrder: r }) => r.length > 1) ? "; in which side is not known" : "";
  return `${e ?? "no reason was given"}${n}`;
}

// src/domain/collect/launches.ts
function bl(e, t, n) {
  let r = new Map(e.launches.map((u) => [u.id, u])), i = jb(e), o = /* @__PURE__ */ new Map(), s, a = (u) => {
    s !== void 0 && o.set(s.asked.id, qb(s, u, e.round)), s = void 0;
  };
  for (let u of t)
    switch (u.event) {
      case "launch-started": {
        a(Qs(s));
        let c = r.get(u.launch);
        s = c && Fb(c, u);
        break;
      }
      case "launch-skipped": {
        a(Qs(s));
        let c = r.get(u.launch);
        c !== void 0 && o.set(c.id, $b(c, u, e.round));
        break;
      }
      case "launch-finished":
        a({ status: "finished", failedSide: void 0, detail: void 0 });
        break;
      case "launch-failed":
        a({ status: u.failure, failedSide: u.side ?? Dl(s), detail: u.detail });
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
        s !== void 0 && _b(s, u, i);
    }
  return a(
    n === "complete" ? Qs(s) : { status: "cut", failedSide: void 0, detail: "the report ends inside this launch" }
  ), o;
}
function vl(e, t) {
  return { ...ea(e, t), status: "missing", blocks: [] };
}
function ea({ id: e, kind: t, loadOrder: n }, r) {
  return { launch: e, round: r, kind: t, loadOrder: n };
}
function Fb(e, t) {
  let r = t.case === e.case && t.kind === e.kind && t.loadOrder.join() === e.loadOrder.join() ? void 0 : "the device ran another launch under this name than was asked";
  return { asked: e, started: t, sides: {}, blocks: [], lastSide: void 0, wrong: r };
}
function $b(e, t, n) {
  return {
    ...ea(e, n),
    status: "skipped",
    failedSide: t.side,
    detail: t.detail,
    blocks: []
  };
}
function _b(e, t, n) {
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
        throttled: wl(t.thermalBefore) || wl(t.thermalAfter)
      });
      break;
    case "warmed-up":
      break;
  }
}
function wl({ state: e, headroom: t }) {
  return e === "serious" || e === "critical" || t !== void 0 && t >= 1;
}
function qb(e, t, n) {
  let r = e.wrong ?? (t.status === "finished" ? Ub(e) : void 0), { status: i, failedSide: o, detail: s } = r === void 0 ? t : { status: "error", failedSide: void 0, detail: r };
  return { ...ea(e.asked, n), status: i, failedSide: o, detail: s, ...e.sides, blocks: e.blocks };
}
function Ub({ asked: e, sides: t, blocks: n }) {
  for (let r of e.loadOrder) {
    if (t[r]?.loadNs === void 0) return `it finished without loading the ${r}`;
    let i = n.some((o) => o.side === r && o.samplesNs.length > 0);
    if (e.kind === "paired" && !i) return `it finished without samples of the ${r}`;
  }
}
function Qs(e) {
  return {
    status: "crashed",
    failedSide: e?.lastSide ?? Dl(e),
    detail: "it started and ended without a word"
  };
}
function Dl(e) {
  return e?.asked.loadOrder.length === 1 ? e.asked.loadOrder[0] : void 0;
}
function jb(e) {
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
function ta(e, t) {
  let { request: n } = e;
  if (n === void 0) return { launches: /* @__PURE__ */ new Map(), environments: [], trouble: void 0 };
  let r = n.round === 2 ? 2 : 1, i = t.filter(({ run: u }) => u.round === r && pe(lc(u), e.device)), o = i.map((u) => Vb(n, e.runtime, u)), s = new Map(n.cases.map(({ id: u }) => [u, []]));
  for (let u of n.launches) {
    let c = o.flatMap((l) => l.launches.get(u.id) ?? []), d = c.find(({ status: l }) => l === "finished") ?? c[0] ?? vl(u, r);
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
function Vb(e, t, { run: n, report: r }) {
  let { outcome: i } = n, o = i.status === "reported" ? void 0 : `${i.status}: ${i.reason}`, s = n.substitutes === void 0 ? {} : { ranOn: { device: n.device, reason: n.substitutes.reason } }, a = (f) => ({ launches: /* @__PURE__ */ new Map(), environment: void 0, ranOn: s, trouble: f });
  if (r === void 0) return a(o ?? "the report of the device is not there");
  if (r.status === "unreadable") return a(Ji(o, `the report can't be read: ${r.reason}`));
  let [u] = r.events;
  if (u?.event !== "session-started") return a(Ji(o, "the report does not begin with a session"));
  let c = zb(e, n, u) ?? Hb(t, u.environment);
  if (c !== void 0) return a(Ji(o, c));
  let d = r.events.find((f) => f.event === "session-interrupted"), l = d === void 0 ? r.end === "cut" ? "the report is cut" : void 0 : `the device stopped early (${d.reason}): ${d.detail}`;
  return {
    launches: bl(e, r.events, r.end),
    environment: u.environment,
    ranOn: s,
    trouble: o === void 0 ? l : Ji(o, l)
  };
}
function zb(e, t, n) {
  return n.requestId === e.requestId && n.requestSha256 === t.requestSha256 && n.round === e.round ? void 0 : "the report answers another request";
}
function Hb(e, { runtime: t }) {
  if (e === void 0) return;
  let { name: n, version: r } = Ee[e];
  if (!(t.name === n && t.version === r))
    return `the app measured with ${t.name} ${t.version}, and ${n} ${r} was asked for (runtime: ${e})`;
}
function Ji(e, t) {
  return [e, t].filter((n) => n !== void 0).join("; ");
}

// src/domain/collect.ts
function El({ plan: e, secondRound: t, runs: n }) {
  let r = e.devices.map((i) => {
    let o = t?.devices.find(({ device: s }) => pe(s, i.device));
    return { planned: i, first: ta(i, n), second: o && ta(o, n) };
  });
  return {
    cases: r.flatMap(({ planned: i, first: o, second: s }) => Wb(i, o, s)),
    sessions: r.flatMap(({ planned: { device: i }, first: o, second: s }) => [
      ...o.environments.map((a) => ({ device: i, round: 1, ...a })),
      ...(s?.environments ?? []).map((a) => ({ device: i, round: 2, ...a }))
    ])
  };
}
function Wb(e, t, n) {
  return e.cases.map((r) => {
    let i = [...t.launches.get(r.id) ?? [], ...n?.launches.get(r.id) ?? []], { key: o, gated: s, identical: a } = r;
    return {
      key: o,
      gated: s,
      identical: a,
      baseline: Js(r, "baseline", i, t.trouble),
      candidate: Js(r, "candidate", i, t.trouble),
      launches: i
    };
  });
}

// src/domain/compare/change.ts
function Cl({ estimate: e, interval: t }, n, r) {
  if (t === void 0) return "unclear";
  let i = Math.log1p(n), [o, s, a] = [Math.log1p(e), Math.log1p(t.low), Math.log1p(t.high)];
  return (s > 0 || a < 0) && Math.abs(o) > i ? na(o, r) : s >= -i && a <= i ? "none" : "unclear";
}
function rn(e, t) {
  return e === 0 ? "none" : na(e, t);
}
function Sl({ estimate: e, interval: t }, n) {
  return t === void 0 ? rn(e, n) : t.low === 0 && t.high === 0 ? "none" : t.low > 0 || t.high < 0 ? na(e, n) : "unclear";
}
function na(e, t) {
  return e > 0 === t ? "regression" : "improvement";
}

// src/domain/compare/noisy-row.ts
function Tl(e) {
  let t = nn(e);
  if (t === void 0) return;
  let { mean: n, interval: r, n: i } = Xs(t, Math.exp);
  return { status: "known", value: n, interval: r, n: i };
}
function Al(e) {
  let t = e.flatMap(
    ({ baseline: n, candidate: r }) => n === void 0 || r === void 0 ? [] : [r - n]
  );
  return xl(nn(t));
}
function Ol(e) {
  return xl(zd(Zi(e, "baseline"), Zi(e, "candidate")));
}
function Zi(e, t) {
  return e.flatMap((n) => n[t] ?? []);
}
function xl(e) {
  if (e === void 0) return;
  let { mean: t, interval: n, n: r } = Xs(e, Math.expm1);
  return { as: "ratio", estimate: t, interval: n, n: r };
}
var Le = {
  change: "not-comparable",
  pairing: "none"
};

// src/domain/compare/case-rows.ts
function Rl(e) {
  let { measured: t } = e, [n, r] = [mr(t.launches, 1), mr(t.launches, 2)], i = [Nl("latency-p50", e, n, r), Nl("latency-p90", e, n, r)];
  return t.gated && i.push(
    ra("load", e, ({ loadNs: o }) => o),
    ra("first-inference", e, ({ firstInferenceNs: o }) => o),
    ra(
      "peak-memory",
      e,
      ({ beforeBytes: o, peakBytes: s }) => o === void 0 || s === void 0 ? void 0 : Math.max(0, s - o)
    )
  ), t.key.delegate !== "cpu" && i.push(Yb(e), Kb(e)), i;
}
function Nl(e, t, n, r) {
  let i = (s) => s.map(({ baseline: a, candidate: u }) => ({ baseline: a?.[e], candidate: u?.[e] })), o = t.measured.launches.some((s) => s.kind === "paired" && s.loadOrder.length > 1);
  return Il(e, t, i(n), i(r), o);
}
function ra(e, t, n) {
  let r = (i) => t.measured.launches.filter((o) => o.kind === "single" && o.status === "finished" && o.round === i).map((o) => ({
    baseline: kl(o, "baseline", n),
    candidate: kl(o, "candidate", n)
  }));
  return Il(e, t, r(1), r(2), !1);
}
function kl(e, t, n) {
  let r = e[t], i = r === void 0 ? void 0 : n(r);
  return i === void 0 || i <= 0 ? void 0 : Math.log(i);
}
function Il(e, t, n, r, i) {
  let { measured: o, minimumEffect: s, refusal: a } = t, u = Jb(o, (p) => Tl(Zi(n, p))), c = { ...Bl(e, o), ...u };
  if (o.identical) return Gb(c);
  if (a.sides !== void 0) return { ...c, ...Le, note: a.sides };
  let d = i ? Al : Ol, l = u.baseline.status === "known" && u.candidate.status === "known" ? d(n) : void 0;
  if (l === void 0) return { ...c, ...Le };
  let f = Xb(t, d(r));
  return {
    ...c,
    difference: l,
    change: Cl(l, s, qe(e).polarity === "lower-is-better"),
    pairing: i ? "same-launch" : "own-launches",
    ...f
  };
}
function Xb({ measured: e, refusal: t }, n) {
  return n === void 0 ? {} : t.rounds !== void 0 ? { note: t.rounds } : xe.every((r) => Zs(e.launches, r, 2)) ? { secondRound: n } : {};
}
function Gb(e) {
  if (e.candidate.status !== "known") return { ...e, ...Le };
  let t = { as: qe(e.metric).difference, estimate: 0, n: e.candidate.n };
  return { ...e, difference: t, change: "none", pairing: "exact", note: "both sides are the same bytes" };
}
function Yb(e) {
  return Pl(
    "delegated-nodes",
    e,
    ({ delegatedNodes: t }) => t,
    (t, n) => Ml(t) - Ml(n)
  );
}
function Ml({ totalNodes: e, delegatedNodes: t }) {
  return e - t;
}
function Kb(e) {
  return Pl(
    "partitions",
    e,
    ({ partitions: t, delegatedNodes: n }) => n === 0 ? void 0 : t,
    (t, n) => n.partitions - t.partitions
  );
}
function Pl(e, { measured: t, refusal: n }, r, i) {
  let o = (l) => {
    let { status: f, detail: p } = t[l];
    if (f === "absent") return { status: "absent", reason: p ?? "not there" };
    let y = br(t, l);
    if (y === void 0) return { status: "unknown", reason: p ?? f, because: f };
    if (y.proof === "unknown")
      return { status: "unknown", reason: "the runtime does not tell what it delegated" };
    let v = r(y);
    return v === void 0 ? { status: "unknown", reason: "nothing is delegated", because: f } : { status: "known", value: v, n: 1 };
  }, s = { ...Bl(e, t), baseline: o("baseline"), candidate: o("candidate") }, [a, u] = [br(t, "baseline"), br(t, "candidate")];
  if (!(s.baseline.status === "known" && s.candidate.status === "known") || a === void 0 || u === void 0) return { ...s, ...Le };
  if (n.sides !== void 0) return { ...s, ...Le, note: n.sides };
  let d = i(a, u);
  return {
    ...s,
    difference: { as: "delta", estimate: d, n: 1 },
    change: rn(d, qe(e).polarity === "lower-is-better"),
    pairing: "exact"
  };
}
function br(e, t) {
  let n = e.identical ? "candidate" : t, r;
  for (let i of e.launches) {
    let o = i.status === "finished" ? i[n]?.delegation : void 0;
    o !== void 0 && (r === void 0 || o.delegatedNodes < r.delegatedNodes) && (r = o);
  }
  return r;
}
function Bl(e, { key: t, gated: n }) {
  return { scope: { of: "case", key: t, gated: n }, metric: e };
}
function Jb(e, t) {
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
function Fl(e) {
  let { key: t, gated: n, identical: r, launches: i } = e, o = i.filter(({ status: c }) => c === "finished"), s = o.flatMap((c) => c.blocks), a = s.some((c) => c.side === "candidate") ? "candidate" : "baseline", u = s.filter((c) => c.side === a);
  return {
    key: t,
    gated: n,
    identical: r,
    baseline: Ll(e, "baseline"),
    candidate: Ll(e, "candidate"),
    launchesFinished: o.length,
    launchesPlanned: i.length,
    samplesPerSide: u.reduce((c, { samplesNs: d }) => c + d.length, 0),
    droppedSamples: u.reduce((c, { droppedCount: d }) => c + d, 0),
    throttledBlocks: s.filter(({ throttled: c }) => c).length,
    rounds: i.reduce((c, { round: d }) => Math.max(c, d), 0)
  };
}
function Ll(e, t) {
  return {
    ...e[t],
    delegation: br(e, t),
    outputCheck: Zb(e, t)
  };
}
function Zb(e, t) {
  let n = e.identical ? "candidate" : t, r = e.launches.flatMap((o) => o[n]?.outputCheck ?? []);
  return r.find(({ status: o }) => o === "outside") ?? r.find(Qb) ?? r.find(({ status: o }) => o === "within") ?? r[0];
}
function Qb({ nonFiniteOutputs: e }) {
  return (e ?? 0) > 0;
}

// src/domain/compare/refusals.ts
function _l(e, t) {
  let n = e.filter((s) => pe(s.device, t)), [r, ...i] = n.filter(({ round: s }) => s === 1).map(({ environment: s }) => s), o = n.filter(({ round: s }) => s === 2).map(({ environment: s }) => s);
  return r === void 0 ? { sides: void 0, rounds: void 0 } : {
    sides: $l("The sessions of this device ran in different environments", r, i),
    rounds: $l("The second round ran in another environment", r, o)
  };
}
var ev = [
  ["device model", ({ deviceModel: e }) => e],
  ["OS", ({ platform: e, osVersion: t }) => `${e} ${t}`],
  ["OS build", ({ osBuild: e }) => e],
  ["ABI", ({ abi: e }) => e],
  ["SoC", ({ soc: e }) => e],
  ["runtime", ({ runtime: e }) => `${e.name} ${e.version}`],
  ["app", ({ appSha256: e }) => e.slice(0, 12)]
];
function $l(e, t, n) {
  let r = n.flatMap(
    (i) => ev.flatMap(([o, s]) => s(t) === s(i) ? [] : [`${o} ${s(t)} and ${s(i)}`])
  );
  return r.length === 0 ? void 0 : `${e}: ${[...new Set(r)].join(", ")}.`;
}

// src/domain/compare/converted.ts
function Ve(e, t, n) {
  let r = e[t];
  if (r.status === "absent") return { absent: `there is no such model on the ${t} side` };
  if (r.status === "unusable") return { absent: r.reason };
  let i = r.variants.find((o) => o.variant === n);
  return i === void 0 ? { absent: `the ${t} source gives no ${n}` } : i.status === "converted" ? i : { absent: i.reason };
}

// src/domain/compare/size-rows.ts
function Ul(e, t, n) {
  let r = ql("size", e, t, { status: "known", bytes: 0 });
  return n.length === 0 ? [r] : [r, ql("app-size", e, t, tv(n))];
}
function tv(e) {
  let t = 0;
  for (let { platform: n, runtimeBytes: r } of e) {
    let i = Object.entries(r), o = i.filter(([a]) => !a.startsWith("x86")), s = o.length > 0 ? o : i;
    if (s.length === 0)
      return { status: "unknown", reason: `the app of ${n} does not tell what its runtime takes` };
    t = Math.max(t, ...s.map(([, a]) => a));
  }
  return { status: "known", bytes: t };
}
function ql(e, t, n, r) {
  let i = (a) => {
    let u = Ve(t, a, n);
    return "absent" in u ? { status: "absent", reason: u.absent } : r.status === "unknown" ? r : { status: "known", value: u.file.sizeBytes + r.bytes, n: 1 };
  }, o = {
    scope: { of: "variant", model: t.model, variant: n },
    metric: e,
    baseline: i("baseline"),
    candidate: i("candidate")
  };
  if (o.baseline.status !== "known" || o.candidate.status !== "known") return { ...o, ...Le };
  let s = o.candidate.value / o.baseline.value - 1;
  return Number.isFinite(s) ? {
    ...o,
    difference: { as: "ratio", estimate: s, n: 1 },
    change: rn(s, !0),
    pairing: "exact"
  } : { ...o, ...Le, note: "the baseline file is empty" };
}

// src/domain/compare/variant-rows.ts
function Vl(e, t, n) {
  let r = new Set(xe.flatMap((i) => nv(e[i]).map(({ variant: o }) => o)));
  return De.flatMap((i) => {
    if (!r.has(i)) return [];
    let o = Ul(e, i, n);
    return t === void 0 ? o : [...o, ...rv(e, t, i), ...sv(e, t, i)];
  });
}
function nv(e) {
  return e.status === "present" ? e.variants : [];
}
function zl(e, t) {
  return { of: "variant", model: e, variant: t };
}
function rv(e, t, n) {
  let r = { baseline: Qi(t, "baseline", n), candidate: Qi(t, "candidate", n) };
  if (xe.every((l) => r[l] === void 0 || r[l].status === "not-configured")) return [];
  let i = (l) => {
    let f = Ve(e, l, n);
    if ("absent" in f) return { status: "absent", reason: f.absent };
    let p = r[l];
    return p?.status === "measured" ? { status: "known", value: p.value, n: p.n } : { status: "unknown", reason: ia(p) };
  }, o = {
    scope: zl(e.model, n),
    metric: "accuracy",
    baseline: i("baseline"),
    candidate: i("candidate"),
    ...Hl(r.candidate, r.baseline)
  }, [s, a] = [r.baseline, r.candidate];
  if (s?.status !== "measured" || a?.status !== "measured") return [{ ...o, ...Le }];
  let u = ov(t, s, a);
  if (u !== void 0) return [{ ...o, ...Le, note: u }];
  let { difference: c, paired: d } = vr(s, a);
  return [
    {
      ...o,
      difference: c,
      change: Sl(c, !a.higherIsBetter),
      pairing: d ? "same-data" : "exact"
    }
  ];
}
function vr(e, t) {
  let n = iv(e, t), r = n === void 0 ? void 0 : nn(n);
  return r?.interval === void 0 ? {
    difference: { as: "delta", estimate: t.value - e.value, n: Math.min(e.n, t.n) },
    paired: !1
  } : {
    difference: { as: "delta", estimate: r.mean, interval: r.interval, n: r.n },
    paired: !0
  };
}
function iv(e, t) {
  let [n, r] = [e.scores, t.scores];
  if (!(n === void 0 || r?.length !== n.length) && e.dataSha256 === t.dataSha256)
    return r.map((i, o) => i - (n[o] ?? Number.NaN));
}
function ov(e, t, n) {
  if (!e.sameData) return e.note ?? "the sides were scored on different data";
  if (t.metric !== n.metric || t.higherIsBetter !== n.higherIsBetter)
    return `the sides were scored by different metrics (${t.metric}, ${n.metric})`;
  if (t.dataSha256 !== n.dataSha256) return "the sides were scored on different data";
}
function sv(e, t, n) {
  let r = { baseline: jl(t.baseline), candidate: jl(t.candidate) };
  if (xe.every((u) => r[u]?.variant === n)) return [];
  let i = { baseline: Qi(t, "baseline", n), candidate: Qi(t, "candidate", n) };
  if (xe.every((u) => i[u]?.status !== "measured")) return [];
  let o = (u) => {
    let c = Ve(e, u, n);
    if ("absent" in c) return { status: "absent", reason: c.absent };
    let [d, l] = [i[u], r[u]?.task];
    if (d?.status !== "measured") return { status: "unknown", reason: ia(d) };
    if (l?.status !== "measured")
      return { status: "unknown", reason: `no float32 to compare with: ${ia(l)}` };
    let { estimate: f, interval: p, n: y } = uv(l, d);
    return { status: "known", value: f, interval: p, n: y };
  }, s = {
    scope: zl(e.model, n),
    metric: "conversion-loss",
    baseline: o("baseline"),
    candidate: o("candidate"),
    ...Hl(i.candidate, i.baseline)
  };
  if (s.baseline.status !== "known" || s.candidate.status !== "known") return [{ ...s, ...Le }];
  if (!t.sameData) return [{ ...s, ...Le, note: t.note ?? "the data differ" }];
  let a = {
    as: "delta",
    estimate: s.candidate.value - s.baseline.value,
    n: Math.min(s.baseline.n, s.candidate.n)
  };
  return [{ ...s, difference: a, change: av(a.estimate, s), pairing: "same-data" }];
}
function av(e, { baseline: t, candidate: n }) {
  let r = rn(e, !0);
  if (r === "none" || t.status !== "known" || n.status !== "known") return r;
  let i = (o, s) => o !== void 0 && o.low <= s && s <= o.high;
  return i(t.interval, n.value) || i(n.interval, t.value) ? "unclear" : r;
}
function uv(e, t) {
  let { difference: n } = e.higherIsBetter ? vr(t, e) : vr(e, t);
  return n;
}
function jl(e) {
  return e.find(({ fidelity: t }) => t.status === "is-reference") ?? e.find(({ variant: t }) => t === "float32");
}
function Qi(e, t, n) {
  return e[t].find(({ variant: r }) => r === n)?.task;
}
function ia(e) {
  return e === void 0 ? "it was not evaluated" : e.status === "failed" ? e.reason : e.status === "not-configured" ? "no evaluation is configured" : "it was scored";
}
function Hl(...e) {
  let t = e.find((o) => o?.status === "measured");
  if (t?.status !== "measured") return {};
  let { metric: n, unit: r, higherIsBetter: i } = t;
  return { task: { metric: n, unit: r, higherIsBetter: i } };
}

// src/domain/why/pair-up.ts
function eo(e, t, n) {
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
var cv = 200, dv = 64;
function Xl(e, t) {
  let n = Math.max(Wl(e), Wl(t)), r = (c) => c.sizeBytes > n && !lv(c), i = [
    (c, d) => c.name === d.name && Dr(c, d) && oa(c, d),
    (c, d) => c.sha256 === d.sha256 && Dr(c, d) && oa(c, d),
    (c, d) => Dr(c, d) && oa(c, d)
  ], o = [
    (c, d) => c.name === d.name && Dr(c, d),
    ...[1, 2, 1 / 0].map(
      (c) => (d, l) => Dr(d, l) && d.shape.length === l.shape.length && fv(d, l) <= c
    )
  ], { byRule: s, unpairedFrom: a, unpairedTo: u } = eo(
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
function Er({ shape: e }) {
  return e.reduce((t, n) => t * n, 1);
}
function Wl({ constants: e }) {
  return e.length < cv ? -1 : e.at(-1)?.sizeBytes ?? -1;
}
function lv({ dtype: e, sizeBytes: t }) {
  return (e === "int32" || e === "int64") && t <= dv;
}
function Dr(e, t) {
  return e.usedBy === t.usedBy || e.usedBy === "DEQUANTIZE" || t.usedBy === "DEQUANTIZE";
}
function oa(e, t) {
  return e.shape.join() === t.shape.join();
}
function fv(e, t) {
  return e.shape.filter((n, r) => n !== t.shape[r]).length;
}

// src/domain/why/delegation.ts
function Gl(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  for (let { key: i, baseline: o, candidate: s } of e) {
    if (i.delegate === "cpu") continue;
    let [a, u] = [o.delegation, s.delegation];
    if (a === void 0 || u === void 0 || !mv(a, u)) continue;
    let c = pv(i.delegate, a, u, hv(a, u, t, n)), d = JSON.stringify(c);
    r.has(d) || r.set(d, c);
  }
  return [...r.values()];
}
function pv(e, t, n, r) {
  return { kind: "delegation", delegate: e, baseline: t, candidate: n, suspects: r };
}
function mv(e, t) {
  return e.applied !== t.applied ? !0 : e.proof === "unknown" || t.proof === "unknown" ? !1 : Cr(e) !== Cr(t) || e.partitions !== t.partitions;
}
function Cr({ totalNodes: e, delegatedNodes: t }) {
  return e - t;
}
function hv(e, t, n, r) {
  if (e.proof === "unknown" || t.proof === "unknown") return [];
  let i = new Set(Cr(e) === 0 ? n.operators.map(({ op: a }) => a) : []), o = [...r].filter(([a, u]) => u > 0 && !i.has(a)), s = o.reduce((a, [, u]) => a + u, 0);
  return s > 0 && s === Cr(t) - Cr(e) ? o.map(([a]) => a) : [];
}

// src/domain/why/operators.ts
var Ql = /* @__PURE__ */ new Set(["CAST", "QUANTIZE", "DEQUANTIZE"]);
function ef(e, t) {
  let n = Jl(to(e, Yl), to(t, Yl)), r = Jl(to(e, Kl), to(t, Kl)), i = [], o = [];
  for (let [s, a] of r) {
    let [u = "", c = ""] = s.split(" ");
    if (c === "") continue;
    let d = Math.min(
      Math.abs(a),
      Zl(a, r.get(`${u} `)),
      Zl(a, n.get(c))
    );
    d !== 0 && ((a < 0 ? i : o).push({ op: u, activation: c, count: d }), sa(n, c, a < 0 ? -d : d));
  }
  return { changed: n, lost: i, gained: o };
}
function Yl({ op: e }) {
  return e;
}
function Kl({ op: e, activation: t }) {
  return `${e} ${t ?? ""}`;
}
function to({ operators: e }, t) {
  let n = /* @__PURE__ */ new Map();
  for (let r of e) sa(n, t(r), r.count);
  return n;
}
function Jl(e, t) {
  let n = [.../* @__PURE__ */ new Set([...e.keys(), ...t.keys()])].sort(), r = /* @__PURE__ */ new Map();
  for (let i of n) sa(r, i, (t.get(i) ?? 0) - (e.get(i) ?? 0));
  return r;
}
function sa(e, t, n) {
  let r = (e.get(t) ?? 0) + n;
  r === 0 ? e.delete(t) : e.set(t, r);
}
function Zl(e, t) {
  return Math.max(0, -Math.sign(e) * (t ?? 0));
}

// src/domain/why/resized.ts
var ua = {
  CONV_2D: { output: 0, input: 3 },
  TRANSPOSE_CONV: { output: 0, input: 3 },
  FULLY_CONNECTED: { output: 0, input: 1 },
  CONV_3D: { output: 4, input: 3 },
  /** One filter a channel: it is as wide as what it reads, times its multiplier. */
  DEPTHWISE_CONV_2D: { output: 3, input: 3 }
};
function nf(e, t) {
  let n = e.resized.filter((c) => Rn(c) !== void 0), r = n.filter(wv), i = n.filter((c) => !r.includes(c) && !rf(c)), o = r.flatMap((c) => sf(c, yv(c))), s = (c) => Rn(c) === "DEPTHWISE_CONV_2D", a = i.filter((c) => s(c) && !aa(c, o));
  o.push(...a.flatMap(of));
  let u = i.filter((c) => !s(c) && !t && !aa(c, o));
  return [
    ...gv([...r, ...a, ...u], n),
    ...e.resized.filter((c) => Rn(c) === void 0 && !aa(c, o)).map(({ from: c, to: d }) => no(d.name, c.sizeBytes, d.sizeBytes))
  ];
}
function no(e, t, n) {
  return { kind: "constant-resized", name: e, baselineBytes: t, candidateBytes: n };
}
function gv(e, t) {
  let n = Map.groupBy(e, (i) => Rn(i) ?? ""), r = tf(t.filter((i) => !e.includes(i)));
  return [...n].sort(([i], [o]) => i < o ? -1 : 1).map(([i, o], s) => {
    let a = o.length;
    return { kind: "layers-resized", op: i, count: a, parameters: tf(o) + (s === 0 ? r : 0) };
  });
}
function tf(e) {
  return e.reduce((t, { from: n, to: r }) => t + Er(r) - Er(n), 0);
}
function Rn({ from: e, to: t }) {
  return [t.usedBy, e.usedBy].find((n) => n !== void 0 && n in ua);
}
function yv(e) {
  return ua[Rn(e) ?? ""]?.output ?? 0;
}
function rf({ to: e }) {
  return e.shape.length < 2;
}
function wv(e) {
  let t = ua[Rn(e) ?? ""];
  return t === void 0 || rf(e) ? !1 : e.to.shape.some((n, r) => n !== e.from.shape[r] && r !== t.input);
}
function of(e) {
  return e.to.shape.flatMap((t, n) => sf(e, n));
}
function sf({ from: e, to: t }, n) {
  let [r, i] = [e.shape[n], t.shape[n]];
  return r === void 0 || i === void 0 || r === i ? [] : [{ from: r, to: i }];
}
function aa(e, t) {
  return e.from.shape.length !== e.to.shape.length ? !1 : of(e).every((n) => t.some((r) => vv(n, r)));
}
var bv = 4;
function vv({ from: e, to: t }, n) {
  let r = (t - e) / (n.to - n.from);
  return e * n.to === t * n.from || Number.isInteger(r) && r >= 1 && r <= bv;
}

// src/domain/why/signature.ts
function cf(e, t) {
  let n = af(e.inputs, t.inputs), r = af(e.outputs, t.outputs), i = [
    ...n.changed.map(({ from: s, to: a }) => ({ kind: "input-changed", name: a.name, ...uf(s, a) })),
    ...n.added.map(({ name: s }) => ({ kind: "input-added", name: s })),
    ...n.removed.map(({ name: s }) => ({ kind: "input-removed", name: s })),
    ...r.changed.map(({ from: s, to: a }) => ({ kind: "output-changed", name: a.name, ...uf(s, a) })),
    ...r.added.map(({ name: s }) => ({ kind: "output-added", name: s })),
    ...r.removed.map(({ name: s }) => ({ kind: "output-removed", name: s }))
  ], o = [...n.changed, ...r.changed];
  return {
    facts: i,
    retyped: o.filter(({ from: s, to: a }) => s.dtype !== a.dtype).length,
    inputReshaped: n.changed.some(({ from: s, to: a }) => ca(s) !== ca(a))
  };
}
function af(e, t) {
  let { byRule: n, unpairedFrom: r, unpairedTo: i } = eo(e, t, [
    (s, a) => s.name === a.name && It(s) === It(a),
    (s, a) => It(s) === It(a),
    (s, a) => s.name === a.name,
    () => e.length === t.length
  ]);
  return { changed: n.flat().filter(({ from: s, to: a }) => It(s) !== It(a)), added: i, removed: r };
}
function uf(e, t) {
  return { from: It(e), to: It(t) };
}
function It(e) {
  return `${e.dtype}${ca(e)}`;
}
function ca({ shape: e, dynamicDimensions: t }) {
  return `[${e.map((n, r) => t.includes(r) ? "?" : n).join(", ")}]`;
}

// src/domain/why/weights-dtype.ts
function lf(e) {
  let t = e.filter(({ from: n, to: r }) => n.dtype !== r.dtype);
  return [...Map.groupBy(t, ({ from: n }) => n.dtype)].sort(([n], [r]) => n < r ? -1 : 1).flatMap(([n, r]) => {
    let [i] = [...Map.groupBy(r, ({ to: a }) => a.dtype)].sort(([, a], [, u]) => df(u) - df(a));
    if (i === void 0) return [];
    let [o, s] = i;
    return [
      { kind: "weights-dtype", from: n, to: o, sizeBytes: s.reduce((a, u) => a + u.to.sizeBytes, 0) }
    ];
  });
}
function df(e) {
  return e.reduce((t, { to: n }) => t + Er(n), 0);
}

// src/domain/why.ts
function mf(e, t) {
  return De.flatMap((n) => {
    let r = Ve(e, "baseline", n), i = Ve(e, "candidate", n);
    if ("absent" in r || "absent" in i) return [];
    let o = t.filter(({ key: a }) => a.variant === n), s = Dv(r.inspection, i.inspection, o);
    return s.length === 0 ? [] : [{ variant: n, facts: s }];
  });
}
function Dv(e, t, n) {
  let r = cf(e, t), i = Xl(e, t), o = lf([...i.kept, ...i.resized]), s = ef(e, t), a = Ev(s.changed, r.retyped, o.length > 0), u = Gl(n, e, a), c = new Set(u.flatMap(({ suspects: d }) => d));
  return [
    ...r.facts,
    ...o,
    ...ff("operators-added", a, c),
    ...ff("operators-removed", a, c),
    ...pf("fusion-lost", s.lost),
    ...pf("fusion-gained", s.gained),
    ...nf(i, r.inputReshaped),
    ...Cv(i, s.changed),
    ...u
  ];
}
function Ev(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  for (let [i, o] of e) {
    let s = Ql.has(i) ? n && i !== "CAST" ? 1 / 0 : t : 0, a = Math.sign(o) * Math.max(0, Math.abs(o) - s);
    a !== 0 && r.set(i, a);
  }
  return r;
}
function ff(e, t, n) {
  let r = e === "operators-added" ? 1 : -1;
  return [...t].flatMap(
    ([i, o]) => o * r > 0 && !n.has(i) ? [{ kind: e, op: i, count: Math.abs(o) }] : []
  );
}
function pf(e, t) {
  return t.map((n) => ({ kind: e, ...n }));
}
function Cv({ added: e, removed: t }, n) {
  let r = ({ usedBy: i }, o) => i !== void 0 && (i === "DEQUANTIZE" || (n.get(i) ?? 0) * o > 0);
  return [
    ...e.filter((i) => !r(i, 1)).map(({ name: i, sizeBytes: o }) => no(i, 0, o)),
    ...t.filter((i) => !r(i, -1)).map(({ name: i, sizeBytes: o }) => no(i, o, 0))
  ];
}

// src/domain/compare.ts
function hf(e) {
  let t = Map.groupBy(e.measurements.cases, ({ key: n }) => n.model);
  return {
    models: e.changes.models.map(({ model: n, change: r }) => {
      let i = e.variants.models.find((u) => u.model === n);
      if (i === void 0 || r === "unchanged" || r === "deleted")
        return { model: n, change: r, rows: [], cases: [], why: [] };
      let o = t.get(n) ?? [], s = o.map(Fl), a = e.accuracy.models.find((u) => u.model === n);
      return {
        model: n,
        change: r,
        rows: [...Vl(i, a, e.apps), ...Sv(o, e)],
        cases: s,
        why: mf(i, s)
      };
    })
  };
}
function Sv(e, t) {
  let { minimumEffect: n } = t.settings.settings;
  return e.flatMap(
    (r) => Rl({ measured: r, minimumEffect: n, refusal: _l(t.measurements.sessions, r.key.device) })
  );
}

// src/domain/judge/rules.ts
function ro(e, t) {
  let n = e.filter(
    (r) => qe(r.metric).scope === t.of && da(r.match ?? {}, t)
  );
  return n.filter(
    (r, i) => !n.slice(i + 1).some((o) => o.metric === r.metric && o.kind === r.kind)
  ).filter(({ level: r }) => r !== "off");
}
function da(e, t) {
  if (t.of === "variant")
    return e.device !== void 0 || e.delegate !== void 0 ? !1 : on(e.model, t.model) && on(e.variant, t.variant);
  let { model: n, variant: r, delegate: i, device: o } = t.key;
  return on(e.model, n) && on(e.variant, r) && on(e.delegate, i) && (on(e.device, o.model) || on(e.device, bn(o)));
}
function on(e, t) {
  return e === void 0 || rc(e, t);
}

// src/domain/advise/keeps-accuracy.ts
var Tv = 0.01, gf = { topOne: 0.99, cosine: 0.999 };
function yf(e, t, n, r) {
  let i = t.models.find((u) => u.model === n.model), o = i?.candidate.find(({ variant: u }) => u === r), s = i?.candidate.find(({ variant: u }) => u === n.variant);
  if (o === void 0 || s === void 0) return { kept: n.variant === r };
  if (o.task.status === "measured" && s.task.status === "measured")
    return Av(e, { of: "variant", model: n.model, variant: n.variant }, o.task, s.task);
  let a = o.task.status === "not-configured" && s.task.status === "not-configured";
  return { kept: n.variant === r || a && Ov(s) };
}
function Av(e, t, n, r) {
  let { difference: i } = vr(n, r), { estimate: o, interval: s } = i, a = r.higherIsBetter ? -o : o, u = ro(e.budgets, t).filter(({ metric: v }) => v === "accuracy"), c = u.find(({ kind: v }) => v === "max-drop")?.limit, d = c === void 0 ? r.unit === "number" : c.of === "relative", l = (c?.of === "absolute" ? c.value : c?.fraction ?? Tv) * (d ? Math.abs(n.value) : 1), f = s !== void 0 && (r.higherIsBetter ? s.high < 0 : s.low > 0), p = u.every(
    ({ kind: v, limit: T }) => v !== "min" || T.of !== "absolute" || !Rt(T.value, r.value)
  );
  return { kept: !Rt(a, l) && (c !== void 0 || !f) && p, delta: o };
}
function Ov({ fidelity: e }) {
  return e.status === "is-reference" ? !0 : e.status !== "measured" || e.nonFiniteOutputs > 0 ? !1 : e.topOneAgreement === void 0 ? e.cosine >= gf.cosine : e.topOneAgreement >= gf.topOne;
}

// src/domain/advise.ts
function wf(e, t, n, r) {
  return e.plan.devices.flatMap(
    ({ device: i, platform: o, cases: s }) => e.plan.ship.filter((a) => a.platform === o).flatMap((a) => {
      let u = r(a, i)?.planned.key;
      if (u === void 0) return [];
      let c = s.filter(({ key: d }) => d.model === a.model).flatMap(({ key: d }) => xv(e, d, u, t, n) ?? []);
      return Nv(a, i, u, c, e.settings.settings.minimumEffect) ?? [];
    })
  );
}
function xv(e, t, n, r, i) {
  let o = r.get(t)[0]?.candidate;
  if (o?.status !== "measured" || o.crashes > 0) return;
  let { outputCheck: s } = o;
  if (s?.status === "outside" || (s?.nonFiniteOutputs ?? 0) > 0) return;
  let a = i.get(t).find(({ metric: d }) => d === "latency-p50")?.candidate, u = e.variants.models.find(({ model: d }) => d === t.model), c = u && Ve(u, "candidate", t.variant);
  if (!(a?.status !== "known" || c === void 0 || "absent" in c))
    return {
      key: t,
      p50Ns: a.value,
      launches: a.n,
      sizeBytes: c.file.sizeBytes,
      accuracy: yf(e.settings.settings, e.accuracy, t, n.variant)
    };
}
function Nv(e, t, n, r, i) {
  let o = r.find(({ key: y }) => Nt(y, n)), s = r.filter((y) => y.accuracy.kept);
  if (o === void 0 || s.length === 0) return;
  let a = Math.min(...s.map(({ p50Ns: y }) => y)), [u] = s.filter(({ p50Ns: y }) => y <= a * (1 + i)).sort((y, v) => y.sizeBytes - v.sizeBytes || y.p50Ns - v.p50Ns || kv(y, v));
  if (u === void 0 || Nt(u.key, n)) return;
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
    note: `Measured in one session, each in launches of its own (${p === 1 ? "the proposal in one: a look" : `at least ${p} each`}).`
  };
}
function kv(e, t) {
  let [n, r] = [e, t].map(({ key: i }) => `${i.variant} ${i.delegate}`);
  return n !== void 0 && r !== void 0 && n < r ? -1 : 1;
}

// src/domain/judge/findings.ts
function bf(e) {
  return [
    ...e.settings.changedByHead.map(({ path: t, base: n, head: r, loosens: i }) => ({
      kind: "setting-changed",
      detail: `${t}: ${n ?? "not set"} → ${r ?? "not set"}${i ? " (looser)" : ""}; the base decides`
    })),
    ...e.changes.models.filter(({ differs: t, change: n }) => n === "modified" && t.includes("evaluation")).map(({ model: t }) => ({ kind: "evaluation-changed", detail: `${t}: the evaluation data changed` })),
    ...e.variants.models.flatMap(Mv),
    ...e.comparison.models.flatMap((t) => Rv(t, e.ships))
  ];
}
function Mv({ model: e, baseline: t, candidate: n }) {
  return n.status !== "present" ? [] : n.variants.flatMap((r) => {
    if (r.status !== "failed" && r.status !== "no-effect") return [];
    let o = (t.status === "present" ? t.variants.find(({ variant: s }) => s === r.variant) : void 0)?.status === r.status ? " (on the baseline, too)" : "";
    return [
      { kind: "variant-failed", scope: { of: "variant", model: e, variant: r.variant }, detail: `${r.reason}${o}` }
    ];
  });
}
function Rv({ rows: e, cases: t }, n) {
  return [...t.flatMap(Pv), ...e.filter((r) => Bv(r, n)).map(Lv)];
}
var Iv = /* @__PURE__ */ new Set(["crashed", "hung", "out-of-memory", "invalid-model", "error"]);
function Pv(e) {
  let { key: t, gated: n, candidate: r, baseline: i, throttledBlocks: o } = e, s = { of: "case", key: t, gated: n }, a = [], u = (d, l) => a.push({ kind: d, scope: s, detail: l });
  r.status === "fell-back" ? u("fell-back", la(r, i)) : Iv.has(r.status) || r.crashes > 0 ? u("crashed", la(r, i)) : n && r.status === "unsupported" && i.status === "measured" ? u("not-measured", la(r, i)) : (r.status === "missing" || r.status === "infrastructure") && u("not-measured", r.detail ?? r.status);
  let { outputCheck: c } = r;
  return c?.status === "outside" ? u("wrong-output", c.detail) : (c?.nonFiniteOutputs ?? 0) > 0 && u("wrong-output", `${c?.nonFiniteOutputs} outputs are NaN or infinite`), o > 0 && u("throttled", `the device was hot around ${o} blocks`), a;
}
function la(e, t) {
  let n = e.detail ?? `${e.crashes} launches ended in it`;
  return e.status === t.status && e.status !== "measured" ? `${n} (on the baseline, too)` : n;
}
function Bv({ change: e, scope: t, metric: n }, r) {
  return e !== "regression" || n === "app-size" ? !1 : t.of === "case" ? t.gated : r(t.model, t.variant);
}
function Lv({ scope: e, metric: t }) {
  return { kind: "regression", scope: e, detail: t };
}

// src/domain/judge/lattice.ts
function io(e, t) {
  return ms.indexOf(e) >= ms.indexOf(t) ? e : t;
}
function oo(e) {
  if (e.status === "within") return "pass";
  if (e.waiver !== void 0) return "warn";
  let t = e.of === "budget" ? e.rule.level : e.level;
  return t === "off" ? "pass" : t === "warn" ? "warn" : e.status === "exceeded" ? "fail" : "inconclusive";
}
function so(e, t) {
  return e === "fail" ? 1 : e === "inconclusive" && t === "fail" ? 4 : 0;
}

// src/domain/judge/shipping-case.ts
function Ef(e, t, n) {
  let r = [];
  for (let i of n) {
    let o = i.facts?.candidate.status ?? "missing";
    if (o === "fell-back" || o === "unsupported") {
      r.push(i);
      continue;
    }
    let s = [Fv(i), ...$v(r, i), ..._v(i)];
    return { judged: i, checks: s };
  }
  return { judged: void 0, checks: r.length === 0 ? [qv(e, t)] : Uv(e, r) };
}
var vf = 2;
function Fv(e) {
  let t = In(e, "runs", "error", "runs to the end"), { facts: n } = e;
  if (n === void 0) return Pt(t, "nothing", "the case is in the plan, but nothing came back of it");
  let { baseline: r, candidate: i } = n, o = Df(i);
  return i.crashes >= vf || i.status === "invalid-model" ? r.finished > 0 && r.crashes < vf ? { ...t, status: "exceeded", found: o, reason: i.detail ?? "the baseline runs there" } : Pt(t, o, `the baseline does not run there either: ${Df(r)}`) : i.status === "measured" ? { ...t, status: "within", found: o } : Pt(t, o, i.detail ?? "it was not measured");
}
function $v(e, t) {
  let n = e.find(({ facts: a }) => a?.baseline.status === "measured");
  if (n !== void 0) {
    let a = In(n, "delegate-applies", "warn", n.planned.key.delegate), u = n.facts?.candidate.detail;
    return [{ ...a, status: "exceeded", found: t.planned.key.delegate, reason: u }];
  }
  let { facts: r, planned: i } = t;
  if (r?.candidate.status !== "measured") return [];
  let o = In(t, "delegate-applies", "warn", i.key.delegate), s = r.candidate.delegation?.applied;
  return s !== void 0 ? [{ ...o, status: "within", found: s }] : [Pt({ ...o, level: "error" }, "unknown", "the report does not say what really ran")];
}
function _v(e) {
  let { facts: t, planned: n } = e;
  if (t?.candidate.status !== "measured") return [];
  let r = In(e, "output-is-right", "error", "the output of built-in kernels"), [i, o] = [t.baseline.outputCheck, t.candidate.outputCheck];
  if (o === void 0)
    return n.key.delegate === "cpu" ? [] : [Pt(r, "unchecked", "no launch compared the output")];
  let s = i?.status === "outside" ? " (on the baseline, too)" : "";
  if (o.status === "outside") return [{ ...r, status: "exceeded", found: `${o.detail}${s}` }];
  let a = o.nonFiniteOutputs ?? 0;
  return a > (i?.nonFiniteOutputs ?? 0) ? [{ ...r, status: "exceeded", found: `${a} outputs are NaN or infinite` }] : o.status === "within" ? [{ ...r, status: "within", found: o.detail }] : i?.status === "within" ? [Pt({ ...r, level: "warn" }, o.detail, "built-in kernels no longer run this file")] : [];
}
function qv({ model: e, variant: t }, n) {
  let i = { of: "built-in", scope: { of: "variant", model: e, variant: t }, check: "runs", level: "error" }, o = `no case of it is planned on ${bn(n)}`;
  return { ...i, status: "unknown", expected: "runs to the end", found: "not planned", reason: o };
}
function Uv(e, t) {
  let r = t.find(
    ({ planned: d }) => d.candidate.status === "unsupported" && d.baseline.status !== "unsupported"
  ) ?? t.find(({ facts: d }) => d?.baseline.status === "measured"), i = r ?? t.at(-1);
  if (i === void 0) return [];
  let o = In(i, "runs", "error", `runs on ${e.delegates.join(" or ")}`), s = t.map(({ planned: d, facts: l }) => `${d.key.delegate}: ${l?.candidate.status}`).join(", "), a = i.facts?.candidate.detail, u = t.every(({ facts: d }) => d?.candidate.status === "unsupported");
  if (r !== void 0 && u)
    return [{ ...o, status: "exceeded", found: s, reason: a ?? "the baseline runs there" }];
  let c = `no shipping delegate applies${a === void 0 ? "" : `: ${a}`}`;
  return r === void 0 ? [Pt(o, s, c)] : [
    Pt(o, s, c),
    { ...In(r, "delegate-applies", "warn", r.planned.key.delegate), status: "exceeded", found: s }
  ];
}
function In({ planned: e }, t, n, r) {
  return { of: "built-in", scope: { of: "case", key: e.key, gated: e.gated }, check: t, level: n, expected: r };
}
function Pt(e, t, n) {
  return { ...e, status: "unknown", found: t, reason: n };
}
function Df({ status: e, crashes: t, finished: n }) {
  return t === 0 ? e : `${e}; ${t} launches ended in it, ${n} finished`;
}

// src/domain/judge/shipping-variant.ts
function Cf(e, t, n) {
  let r = {
    of: "built-in",
    scope: { of: "variant", model: e.model, variant: n },
    check: "variant-exists",
    level: "error",
    expected: `${n} can be made`
  };
  if (t === void 0)
    return { ...r, status: "unknown", found: "nothing", reason: "the model was not converted at all" };
  let i = Ve(t, "candidate", n);
  if (!("absent" in i)) return { ...r, status: "within", found: "converted" };
  let o = i.absent;
  if (jv(e.candidate.source))
    return { ...r, status: "unknown", found: o, reason: "the file itself was not fetched" };
  let s = Ve(t, "baseline", n);
  return e.change === "added" ? { ...r, status: "exceeded", found: o, reason: "it is what ships" } : "absent" in s ? { ...r, status: "unknown", found: o, reason: `the baseline has none either: ${s.absent}` } : { ...r, status: "exceeded", found: o, reason: "the baseline has it" };
}
function jv(e) {
  return e.status === "unreadable" && e.reason === "lfs-pointer";
}
function Sf(e, t) {
  if (e.status === "absent") return !0;
  if (e.status === "unusable") return !1;
  let n = e.variants.find((r) => r.variant === t);
  return n === void 0 || n.status === "not-possible";
}
function Tf(e, t, n) {
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
function Af(e) {
  let t = Vv(e), n = e.changes.models.filter(({ change: i }) => i === "modified" || i === "added").flatMap((i) => zv(e, i, t)), r = n.map(oo).reduce(io, "pass");
  return {
    verdict: r,
    exitCode: so(r, e.settings.settings.onInconclusive),
    checks: n,
    findings: bf({
      ...e,
      ships: (i, o) => e.plan.ship.some((s) => s.model === i && s.variant === o)
    }),
    advice: wf(e, t.facts, t.rows, (i, o) => Of(e, i, o, t).judged)
  };
}
function Vv({ comparison: e }) {
  let t = e.models.flatMap((r) => r.rows), n = Map.groupBy(
    t,
    ({ scope: r }) => r.of === "variant" ? `${r.model} ${r.variant}` : ""
  );
  return {
    facts: pr(
      e.models.flatMap(({ cases: r }) => r),
      ({ key: r }) => r
    ),
    rows: pr(t, ({ scope: r }) => r.of === "case" ? r.key : void 0),
    variantRows: (r, i) => n.get(`${r} ${i}`) ?? []
  };
}
function zv(e, t, n) {
  let r = e.plan.ship.filter(({ model: u }) => u === t.model), i = e.variants.models.find(({ model: u }) => u === t.model), o = [...new Set(r.map(({ variant: u }) => u))], s = o.map((u) => Cf(t, i, u)), a = new Set(o.filter((u, c) => s[c]?.status === "within"));
  return [
    ...s,
    ...Tf(t.model, r, e.plan.devices),
    ...o.filter((u) => a.has(u)).flatMap((u) => Hv(e, t.model, u, n)),
    ...r.filter(({ variant: u }) => a.has(u)).flatMap(
      (u) => e.plan.devices.filter(({ platform: c }) => c === u.platform).flatMap(({ device: c }) => Wv(e, u, c, n))
    )
  ];
}
function Hv(e, t, n, r) {
  let i = r.variantRows(t, n);
  return xf(
    e,
    { of: "variant", model: t, variant: n },
    i,
    !1,
    (o) => o === "app-size" ? "no app was built: this farm measures without one" : "no evaluation is configured, or it did not run"
  );
}
function Wv(e, t, n, r) {
  let { judged: i, checks: o } = Of(e, t, n, r);
  if (i === void 0) return o;
  let { key: s, gated: a } = i.planned, u = (i.facts?.rounds ?? 0) > 1;
  return [
    ...o,
    ...xf(e, { of: "case", key: s, gated: a }, r.rows.get(s), u, () => "it was not measured")
  ];
}
function Of(e, t, n, r) {
  let i = e.plan.devices.filter((s) => pe(s.device, n)).flatMap(({ cases: s }) => s).filter(({ gated: s, key: a }) => s && a.model === t.model && a.variant === t.variant), o = t.delegates.flatMap(
    (s) => i.filter(({ key: a }) => a.delegate === s).map((a) => ({ planned: a, facts: r.facts.get(a.key)[0] }))
  );
  return Ef(t, n, o);
}
function xf(e, t, n, r, i) {
  let { settings: o } = e.settings, { model: s, variant: a } = t.of === "case" ? t.key : t, u = e.variants.models.find((d) => d.model === s), c = u !== void 0 && Sf(u.baseline, a);
  return ro(o.budgets, t).flatMap((d) => {
    if (t.of === "case" && t.key.delegate === "cpu" && Xv(d.metric)) return [];
    let l = n.find(({ metric: y }) => y === d.metric), { minimumEffect: f } = o, p = i(d.metric);
    return el({ rule: d, scope: t, row: l, missing: p, noBaseline: c, secondRoundAsked: r, minimumEffect: f }) ?? [];
  });
}
function Xv(e) {
  return e === "delegated-nodes" || e === "partitions";
}

// src/stages/decide.ts
function sn(e, t, n) {
  let { settings: r, changes: i, variants: o, accuracy: s, plan: a, apps: u } = e, c = El({ plan: a, secondRound: n, runs: t }), d = hf({ settings: r, changes: i, variants: o, accuracy: s, apps: u, plan: a, measurements: c }), l = Af({ settings: r, changes: i, variants: o, accuracy: s, plan: a, comparison: d });
  return { measurements: c, comparison: d, verdict: l };
}

// src/domain/money/prices.ts
var Nf = {
  firebase: {
    asOf: "2026-11-24",
    source: "https://firebase.google.com/docs/test-lab/usage-quotas-pricing",
    centsPerHour: { physical: 500, virtual: 100 },
    freeMinutesPerDay: { physical: 30, virtual: 60 },
    aroundSessionSeconds: 120,
    longestSessionSeconds: 2700
  }
};
function fa(e) {
  return Object.hasOwn(Nf, e) ? Nf[e] : void 0;
}
function pa(e) {
  return Math.ceil(e / 60);
}
function gt(e, { centsPerHour: t }) {
  return Math.ceil((e.physical * t.physical + e.virtual * t.virtual) / 60);
}
function kf(e, t, n) {
  let r = (i) => Math.min(e[i], Math.max(0, t[i] + e[i] - n.freeMinutesPerDay[i]));
  return gt({ physical: r("physical"), virtual: r("virtual") }, n);
}
function yt(e) {
  return e.reduce((t, n) => ({ physical: t.physical + n.physical, virtual: t.virtual + n.virtual }), {
    physical: 0,
    virtual: 0
  });
}

// src/domain/money/estimate.ts
var ma = 15e6;
function Mf(e, t) {
  let n = e.devices.flatMap((r) => {
    let { request: i } = r;
    if (i === void 0) return [];
    let o = i.sessionTimeBoxNs ?? t.longestSessionSeconds * 1e9, s = hr(i), a = i.cases.filter((u) => u.gated).map(({ id: u }) => s.get(u) ?? 0);
    return [
      {
        worst: Bt(r, Pn(o, t)),
        confirmation: Bt(r, ha(a, i.coolDown.maxWaitNs, t)),
        likely: Bt(r, Gv(i, ma))
      }
    ];
  });
  return {
    worst: yt(n.map(({ worst: r }) => r)),
    confirmation: yt(n.map(({ confirmation: r }) => r)),
    likely: yt(n.map(({ likely: r }) => r))
  };
}
function Gv(e, t) {
  let n = [...Gi(e, t).values()].reduce((r, i) => r + i, 0) / 1e9;
  return pa(n);
}
function Rf({ devices: e }) {
  let t = e.map(({ cases: n, request: r }) => {
    if (r === void 0) return 0;
    let i = new Set(n.filter((u) => u.identical).map(({ id: u }) => u)), o = r.launches.map(
      (u) => i.has(u.case) ? { ...u, loadOrder: [...xe] } : u
    ), s = (u) => [...u.values()].reduce((c, d) => c + d, 0);
    return (s(Gi({ ...r, launches: o }, ma)) - s(Gi(r, ma))) / 1e9;
  });
  return Math.floor(t.reduce((n, r) => n + r, 0) / 60);
}
function Pn(e, { aroundSessionSeconds: t, longestSessionSeconds: n }) {
  return pa(Math.min(n, Math.ceil(e / 1e9) + t));
}
function ha(e, t, n) {
  return e.length === 0 ? 0 : Pn(gr(e, t), n);
}
function Bt({ facts: e }, t) {
  return e?.form === "virtual" ? { physical: 0, virtual: t } : { physical: t, virtual: 0 };
}

// src/domain/money/ledger.ts
function If(e, t) {
  return yt(e.filter((n) => n.day === t).map(({ minutes: n }) => n));
}
function ga(e, { day: t, pullRequest: n }, r, i) {
  let o = (c) => gt(yt(c.map(({ minutes: d }) => d)), i), s = n === void 0 ? [] : e.filter((c) => c.pullRequest === n), a = r.maxPerPullRequestCents - o(s), u = r.maxPerDayCents - o(e.filter((c) => c.day === t));
  return Math.max(0, Math.min(a, u));
}
function ya(e, t) {
  let n = (i) => `$${(i / 100).toFixed(2)}`;
  return `the spend limit (${`${n(e.maxPerPullRequestCents)} a pull request, ${n(e.maxPerDayCents)} a day`}) has ${n(t)} left`;
}

// src/domain/leave-out.ts
function ao(e, t) {
  let n = e.devices.map((i) => {
    let o = new Map(
      i.cases.flatMap((s) => {
        let a = s.unplanned === void 0 ? t(s, i) : void 0;
        return a === void 0 ? [] : [[s.id, a]];
      })
    );
    return o.size === 0 ? i : Yv(i, o);
  }), r = new Set(n.flatMap(({ request: i }) => i?.files.map(({ id: o }) => o) ?? []));
  return { ...e, devices: n, files: e.files.filter(({ id: i }) => r.has(i)) };
}
function Yv(e, t) {
  let { request: n, ...r } = e, i = e.cases.map((u) => {
    let c = t.get(u.id);
    return c === void 0 ? u : { ...u, unplanned: c };
  }), o = n?.cases.filter(({ id: u }) => !t.has(u)) ?? [];
  if (n === void 0 || o.length === 0) return { ...r, cases: i };
  let s = {
    ...n,
    cases: o,
    launches: n.launches.filter((u) => !t.has(u.case)),
    files: wr(o, n.files)
  }, a = n.sessionTimeBoxNs === void 0 ? {} : { sessionTimeBoxNs: Mn(s) };
  return { ...r, cases: i, request: { ...s, ...a } };
}

// src/domain/money/trim.ts
function Pf(e, t) {
  let { prices: n, capCents: r, reason: i } = t, o = e.devices.map(({ request: f }) => f === void 0 ? /* @__PURE__ */ new Map() : new Map(hr(f))), s = e.devices.map(
    ({ request: f }) => new Set(f?.cases.filter((p) => p.gated).map(({ id: p }) => p))
  ), a = e.devices.map((f, p) => l(p)), u = /* @__PURE__ */ new Set(), d = e.devices.flatMap(
    (f, p) => f.cases.filter(({ id: y }) => o[p]?.has(y) === !0).map((y) => ({ device: p, id: y.id, gated: y.gated, turn: Kv(y, f) }))
  ).toReversed().toSorted((f, p) => p.turn - f.turn);
  for (let { device: f, id: p } of d) {
    if (gt(yt(a), n) <= r) break;
    o[f]?.delete(p), u.add(p), a[f] = l(f);
  }
  return u.size === 0 ? e : ao(e, ({ id: f }) => u.has(f) ? i : void 0);
  function l(f) {
    let p = o[f] ?? /* @__PURE__ */ new Map(), y = e.devices[f];
    if (p.size === 0 || y?.request === void 0) return { physical: 0, virtual: 0 };
    let v = y.request.coolDown.maxWaitNs, T = [...p].flatMap(([x, w]) => s[f]?.has(x) === !0 ? [w] : []), S = Pn(gr([...p.values()], v), n);
    return Bt(y, S + ha(T, v, n));
  }
}
function Kv(e, { device: t, platform: n }) {
  let r = kt(t, n), i = r !== void 0 && bi(r) === "low";
  return e.gated ? i ? 0 : 1 : i ? 2 : 3;
}

// src/stages/spend.ts
async function Bf(e, t, { spend: n }) {
  let r = fa(e.farm.name);
  if (r === void 0) return t;
  let { today: i, spending: o } = e, s = o?.pullRequest, a = await o?.ledger.read({ day: i, pullRequest: s }) ?? [], u = ga(a, { day: i, pullRequest: s }, n, r), c = `not measured: ${ya(n, u)}`, d = Pf(t, { prices: r, capCents: u, reason: c }), { worst: l, confirmation: f, likely: p } = Mf(d, r), y = {
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
      worstCents: gt(y, r),
      likelyCents: gt(p, r),
      likelyAfterFreeCents: kf(p, If(a, i), r),
      savedMinutes: Rf(t)
    }
  };
}
var Jv = { status: "reserved", settle: () => Promise.resolve() };
async function Lf(e, t, n, { spend: r }) {
  let i = fa(e.farm.name), { request: o } = t;
  if (i === void 0 || e.spending === void 0 || o === void 0) return Jv;
  let { ledger: s, pullRequest: a } = e.spending, u = { day: e.today, pullRequest: a }, c = o.sessionTimeBoxNs ?? i.longestSessionSeconds * 1e9, d = await s.read(u), l = {
    kind: "ledger-entry",
    schemaVersion: 1,
    id: Zv(`${o.requestId}.${t.device.model}.${t.device.osVersion}`, d),
    day: u.day,
    farm: e.farm.name,
    ...a === void 0 ? {} : { pullRequest: a },
    headSha: n,
    state: "reserved",
    minutes: Bt(t, Pn(c, i))
  };
  await s.write(l);
  let f = (await s.read(u)).filter(({ id: y }) => y !== l.id), p = ga(f, u, r, i);
  return gt(l.minutes, i) <= p ? {
    status: "reserved",
    async settle(y) {
      y !== void 0 && await s.write({ ...l, state: "billed", minutes: Bt(t, y) });
    }
  } : (await s.write({ ...l, state: "billed", minutes: { physical: 0, virtual: 0 } }), { status: "refused", reason: `${ya(r, p)}, and this session may take more` });
}
function Zv(e, t) {
  let n = e.replaceAll(/[^A-Za-z0-9._-]/g, "-").slice(0, 180), r = new Set(t.filter(({ state: o }) => o === "billed").map(({ id: o }) => o)), i = n;
  for (let o = 2; r.has(i); o += 1) i = `${n}.${o}`;
  return i;
}

// src/stages/run.ts
async function $f(e) {
  let { workspace: t, signal: n } = e, r = await wa(t), { subject: i } = await t.read("plan", "prepare"), { settings: o } = r.settings, s = await Ff(e, i, r.plan, r.plan, o), { verdict: a } = sn(r, await ba(t, s), void 0), u = Yi(r.plan, a), c = u === void 0 || n?.aborted === !0 ? [] : await Ff(e, i, u, r.plan, o);
  if (await t.write("device-runs", i, ["plan"], { runs: [...s, ...c] }), n?.aborted === !0) throw O.aborted();
}
async function wa(e) {
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
    apps: await e.has("app-bundle") ? (await e.read("app-bundle", "build")).body.apps : []
  };
}
async function ba(e, t) {
  return Promise.all(
    t.map(async (n) => {
      let r = n.outcome.report;
      return { run: n, report: r === void 0 ? void 0 : yc(await e.readText(r)) };
    })
  );
}
async function Ff(e, t, n, r, i) {
  let o = new Map(r.files.map(({ id: f, file: p }) => [f, p])), { farm: s, workspace: a, progress: u, signal: c } = e, d = s.needsApp ? (await a.read("app-bundle", "build")).body.apps : [], l = [];
  for (let f of n.devices) {
    let { request: p } = f;
    p !== void 0 && l.push({ planned: f, request: p, money: await Lf(e, f, t.headSha, i) });
  }
  return Promise.all(
    l.map(async ({ planned: { device: f, platform: p, cases: y }, request: v, money: T }) => {
      if (T.status === "refused") return Qv(a, f, v, T.reason);
      let S = new Map(y.map(({ id: m, key: b }) => [m, li(b)])), w = { subject: t, device: f, request: v, files: o, signal: c, progress: u, labelOf: (m) => S.get(m) ?? m }, g = s.needsApp ? { app: await eD(e, d, p, v) } : {}, D = await s.run({ ...w, ...g });
      return await T.settle(D.billedMinutes), D;
    })
  );
}
async function Qv(e, t, n, r) {
  let { sha256: i } = await e.writeText(`device-runs/${n.requestId}.json`, rt(n));
  return { device: t, round: n.round, requestSha256: i, outcome: { status: "quota", reason: r } };
}
async function eD({ appBuilders: e, workspace: t, signal: n }, r, i, o) {
  let s = r.find((u) => u.platform === i), a = e.find((u) => u.platform === i);
  if (s === void 0 || a === void 0) throw O.internal(`no app was built for ${i}`);
  return { built: s, driver: await a.driver({ app: s, request: o, workspace: t, signal: n }) };
}

// src/domain/waive.ts
function _f(e, { asOf: t, waivers: n }, r) {
  let i = [], o = e.checks.map((a) => {
    if (a.status !== "exceeded") return a;
    let u = n.filter((y) => tD(y, a)).toSorted((y, v) => y.until === v.until ? 0 : y.until < v.until ? 1 : -1), [c] = u;
    if (c === void 0) return a;
    if (c.until < t)
      return i.push({
        kind: "waiver-expired",
        scope: a.scope,
        detail: `${c.actor} accepted ${c.check} until ${c.until}, which has passed`
      }), a;
    let { actor: d, until: l, reason: f, url: p } = c;
    return { ...a, waiver: { by: d, until: l, reason: f, ...p === void 0 ? {} : { url: p } } };
  }), s = o.map(oo).reduce(io, "pass");
  return {
    ...e,
    verdict: s,
    exitCode: so(s, r),
    checks: o,
    findings: [...e.findings, ...i]
  };
}
function tD({ check: e, match: t }, n) {
  return (n.of === "budget" ? n.metric : n.check) === e && da(t, n.scope);
}

// src/domain/wants-comment.ts
function qf({ comment: e }, t, n) {
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
var nD = "waivers.json";
async function Uf({ decisions: e, today: t, workspace: n, progress: r }, i) {
  if (e === void 0) return;
  let o = await e.files().then(async (s) => ({ asOf: t, waivers: await rD(s) })).catch((s) => {
    let a = s instanceof Error ? s.message : String(s);
    return r.warn(`Accepted findings could not be read, so none is applied: ${a}`), { asOf: t, waivers: [], unreadable: a };
  });
  return await n.write("waivers", i, [], o), o;
}
async function rD(e) {
  let t = await e.read(nD);
  return t === void 0 ? [] : fc.parse(JSON.parse(t)).waivers;
}

// src/stages/conclude.ts
async function jf(e) {
  let { workspace: t } = e, { subject: n, evidence: r, deviceRuns: i, decision: o } = await iD(t);
  await t.write("measurements", n, ["plan", "device-runs"], o.measurements);
  let s = ["settings", "changes", "variants", "accuracy", "plan", "measurements"], a = await t.has("app-bundle") ? ["app-bundle"] : [];
  await t.write("comparison", n, [...s, ...a], o.comparison);
  let u = await Uf(e, n), c = await Jd(e, n, o.measurements, r.variants), d = sD(e, n, r, oD(o, u, r), c), l = i.runs.map(({ billedMinutes: y }) => y), f = l.filter((y) => y !== void 0), p = f.reduce((y, v) => y + v, 0);
  return aD(e, f.length < l.length || f.length === 0 ? d : { ...d, billedMinutes: p });
}
async function iD(e) {
  let t = await wa(e), { subject: n, body: r } = await e.read("device-runs", "run"), i = await ba(e, r.runs), o = sn(
    t,
    i.filter(({ run: u }) => u.round === 1),
    void 0
  ), a = i.some(({ run: u }) => u.round === 2) ? sn(t, i, Yi(t.plan, o.verdict)) : o;
  return { subject: n, evidence: t, deviceRuns: r, decision: a };
}
function oD(e, t, { settings: n }) {
  return t === void 0 ? e : { ...e, verdict: _f(e.verdict, t, n.settings.onInconclusive) };
}
function sD(e, t, n, r, i) {
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
async function aD(e, t) {
  let { workspace: n, pullRequest: r, progress: i } = e, { verdict: o } = t, s = await n.has("waivers") ? ["waivers"] : [];
  await n.write("verdict", t.subject, ["settings", "accuracy", "comparison", ...s], o);
  let a = Rd(t), u = await n.writeText("comment.md", a), c = await n.writeText("summary.md", Id(t)), d = qf(t.settings.settings, t.changes, o), l = await r?.publish(a, { as: "report", begin: d });
  return l?.status === "skipped" && i.warn(`The comment was not posted: ${l.reason}`, l.fix), { verdict: o, input: t, comment: u, summary: c, published: l };
}

// src/config/devices-lock.ts
var uo = "edgegate.devices.lock", uD = [
  "# Which phones `devices:` stands for. Commit it: a run then asks for the same phones, and says when one is gone.",
  "# requirement = farm platform model version"
];
function Vf(e) {
  let t = e.map(
    ({ asked: n, platform: r, device: i }) => `${n} = ${i.farm} ${r} ${i.model} ${i.osVersion}`
  );
  return `${[...uD, ...t].join(`
`)}
`;
}
function zf(e) {
  let t = [];
  for (let [n, r] of e.split(/\r?\n/).entries()) {
    if (r.trim() === "" || r.startsWith("#")) continue;
    let [, i, o, s, a, u] = /^(\S.*) = (\S+) (\S+) (\S+) (\S+)$/.exec(r) ?? [], c = ec.safeParse(s);
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

// src/stages/already-failing.ts
function Hf(e) {
  let { plan: t, settings: n } = e;
  if (n.settings.spend.whenAlreadyFailing === "measure") return t;
  let { verdict: r } = sn(e, [], void 0), i = r.checks.find((s) => s.status === "exceeded" && cD(s) === "error");
  if (i === void 0) return t;
  let o = `not measured: ${dD(i)} already exceeds its limit (spend.when-already-failing: skip)`;
  return ao(t, (s, { platform: a }) => a === "host" ? void 0 : o);
}
var cD = (e) => e.of === "budget" ? e.rule.level : e.level, dD = (e) => e.of === "budget" ? e.metric : e.check;

// src/domain/devices/default-set.ts
var Wf = {
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
function Yf(e) {
  let { farm: t, requirements: n } = e, r = n ?? ["android", "ios"].flatMap((c) => e.platforms.has(c) ? Wf[c] : []), i = [], o = [], s = [], a = [], u = e.locked.filter(({ device: c }) => c.farm === t);
  for (let c of r) {
    let d = fi(c), l = u.findIndex((v) => v.asked === d), [f] = l < 0 ? [] : u.splice(l, 1), p = e.offered.filter(({ device: v }) => !i.some((T) => lD(v, T.device, c))), y = fD(c, e, f, p);
    if (y.device === void 0) {
      s.push({ kind: "missing", asked: d, reason: y.reason }), n !== void 0 && o.push({
        device: { farm: t, model: c.model ?? d, osVersion: c.version ?? "any version" },
        platform: va(c) ?? "android",
        reason: y.reason
      });
      continue;
    }
    y.reason !== void 0 && s.push({ kind: "replaced", asked: d, reason: y.reason, device: y.device.device }), i.push(y.device), a.push({ asked: d, platform: y.device.platform, device: y.device.device });
  }
  return { chosen: i, unavailable: o, notices: s, locked: a };
}
function lD(e, t, { model: n }) {
  return n === void 0 ? e.model === t.model : pe(e, t);
}
function fD(e, t, n, r) {
  let i = r.filter((v) => Xf(v, e)).toSorted(bc), o = i.filter((v) => Cn(v) === void 0), s = n && i.find(({ device: v }) => pe(v, n.device));
  if (s !== void 0 && Cn(s) === void 0) return { device: s };
  if (n !== void 0) {
    let v = s === void 0 ? "left the catalog" : `is locked, but ${Cn(s)}`, T = `${Sr(n.device)} ${v}`, S = vi(n.device, o) ?? o[0] ?? vi(n.device, Gf(r, n.platform));
    return S === void 0 ? { device: void 0, reason: T } : { device: S, reason: T };
  }
  let [a] = o;
  if (a !== void 0) return { device: a };
  let u = e.model === void 0 ? void 0 : i.find((v) => v.facts?.capacity !== "none");
  if (u !== void 0) return { device: u, reason: `it was named, although ${Cn(u)}` };
  if (e.model === void 0) {
    let [v] = i;
    return { device: void 0, reason: (v === void 0 ? "no phone like this is offered" : Cn(v)) ?? "no phone like this is offered" };
  }
  let c = { farm: t.farm, model: e.model, osVersion: e.version ?? "0" }, d = t.offered.filter(({ device: v }) => v.model === e.model), l = d.map(({ device: v }) => v.osVersion).toSorted(wc), f = d.some((v) => Xf(v, e) && !r.includes(v)), p = d.length === 0 ? `${Sr(c)} left the catalog` : i.length > 0 ? `the farm has no ${Sr(c)} at the moment` : f ? `${Sr(c)} is asked for already` : `${Sr(c)} is offered with ${l.join(", ")} only`, y = vi(c, Gf(r, va(e)));
  return y === void 0 ? { device: void 0, reason: p } : { device: y, reason: p };
}
function Xf(e, t) {
  let { device: n, platform: r, facts: i } = e, { model: o, version: s, tier: a, soc: u, android: c, ios: d, form: l = "physical" } = t, f = kt(n, r), p = va(t);
  return (p === void 0 || r === p) && (i?.form ?? "physical") === l && (o === void 0 || n.model === o) && (s === void 0 || n.osVersion === s) && (a === void 0 || f !== void 0 && bi(f) === a) && (u === void 0 || gc(n, r, i) === u) && (c === void 0 || gs(n.osVersion, c)) && (d === void 0 || gs(n.osVersion, d));
}
function va({ android: e, ios: t, model: n, soc: r }) {
  return t !== void 0 ? "ios" : e !== void 0 ? "android" : n !== void 0 ? kt({ farm: "", model: n, osVersion: "" }, "ios") === void 0 ? void 0 : "ios" : r === void 0 ? "android" : void 0;
}
function Gf(e, t) {
  return e.filter(
    (n) => (t === void 0 || n.platform === t) && n.facts?.form !== "virtual"
  );
}
function Sr({ model: e, osVersion: t }) {
  return t === "0" ? e : `${e} ${t}`;
}

// src/stages/choose-devices.ts
async function Kf(e, t) {
  let n = await e.devices();
  if (e.offers === "own") return { devices: n, notices: [], locked: [] };
  let { settings: r, lockedDevices: i = [] } = t, { chosen: o, unavailable: s, notices: a, locked: u } = Yf({
    farm: e.name,
    offered: n,
    requirements: r.devices,
    locked: i,
    platforms: pD(r)
  }), c = s.map(({ device: d, platform: l, reason: f }) => ({ device: d, platform: l, unavailable: f }));
  return { devices: [...o, ...c], notices: a, locked: u };
}
function pD({ models: e }) {
  let t = xt.filter((n) => n !== "host" && e.some(({ ship: r }) => r[n] !== void 0));
  return new Set(t.length === 0 ? ["android"] : t);
}

// src/stages/convert.ts
async function Zf(e) {
  let t = e.changes.filter(({ change: r }) => r !== "unchanged"), n = [];
  for (let r of t) {
    let i = e.progress.start(`Converting ${r.model}`), o = 0, s = (l) => (f) => i.update(o += 1, `${f} of the ${l}`), a = mD(r.model, e.base, e.head), u = (l) => hD(
      e.litert,
      r,
      l,
      a,
      Tr(l === "baseline" ? e.base : e.head, r.model),
      e.signal,
      s(l)
    ), [c, d] = await Promise.all([u("baseline"), u("candidate")]);
    i.finish(`${Jf(c)} + ${Jf(d)} files`), n.push({ model: r.model, baseline: c, candidate: d });
  }
  return n;
}
function Tr(e, t) {
  return e?.models.find((n) => n.name === t);
}
function mD(e, t, n) {
  let r = Tr(n, e)?.variants ?? Tr(t, e)?.variants;
  if (r === void 0) return;
  let i = Object.values((Tr(t, e) ?? Tr(n, e))?.ship ?? {}), o = /* @__PURE__ */ new Set([...r, ...i.map(({ variant: s }) => s)]);
  return De.filter((s) => o.has(s));
}
async function hD(e, t, n, r, i, o, s) {
  let a = t[n];
  if (i === void 0) return { status: "absent" };
  if (a.source.status === "absent")
    return n === "baseline" ? { status: "absent" } : { status: "unusable", reason: `the config names ${i.source}, but there is no such file` };
  if (a.source.status === "unreadable") return { status: "unusable", reason: a.source.detail };
  let { kind: u, file: c } = a.source;
  if (u === "npz" || u === "other")
    return { status: "unusable", reason: `${i.source} is not a model: a source is a SavedModel folder, or a .keras, .h5 or .tflite file` };
  let d = i.calibration !== void 0 && a.calibration?.status === "present" ? { data: a.calibration.file, samples: i.calibration.samples } : void 0, l = `variants/${t.model}/${n}`;
  return e.convert({
    source: c,
    kind: u,
    variants: r,
    calibration: d,
    into: l,
    signal: o,
    onDone: ({ variant: f }) => s(f)
  });
}
function Jf(e) {
  return e.status === "present" ? e.variants.filter(({ status: t }) => t === "converted").length : 0;
}

// src/stages/detect.ts
var gD = ["source", "calibration", "evaluation"];
async function tp(e, t, n, r) {
  let i = [...new Set([...Bn(t), ...Bn(n)].map(({ name: c }) => c))].sort(), o = r.start("Looking for changed models", i.length), s = [];
  for (let [c, d] of i.entries()) {
    let l = Bn(t).find((p) => p.name === d), f = Bn(n).find((p) => p.name === d);
    s.push(await yD(e, d, l, f)), o.update(c + 1, d);
  }
  let a = await bD(e, t, n, s), u = a.filter(({ change: c }) => c !== "unchanged").length;
  return o.finish(`${u} of ${a.length} changed`), a;
}
function Bn(e) {
  return e?.models ?? [];
}
async function yD(e, t, n, r) {
  let i = [];
  for (let u of gD) {
    let [c, d] = [
      await Ar(e, "baseline", n, u),
      await Ar(e, "candidate", r, u)
    ];
    c !== d && i.push(u);
  }
  n !== void 0 && r !== void 0 && Qf(n) !== Qf(r) && i.push("settings");
  let o = await Ar(e, "baseline", n, "source") !== void 0, s = wD(o, r !== void 0, i.length > 0), a = n !== void 0 && r !== void 0 && n.source !== r.source && !i.includes("source");
  return {
    model: t,
    change: s,
    differs: i,
    ...a ? { renamedFrom: n.source } : {},
    baseline: s === "unchanged" ? Or : await ep(e, "baseline", n),
    candidate: s === "unchanged" ? Or : await ep(e, "candidate", r)
  };
}
function wD(e, t, n) {
  return t ? e ? n ? "modified" : "unchanged" : "added" : "deleted";
}
var Or = { source: { status: "absent" } };
function np(e, t) {
  return t === "source" ? e?.source : e?.[t]?.data;
}
async function Ar(e, t, n, r) {
  let i = np(n, r);
  return i === void 0 ? void 0 : await e.identity(t, i);
}
function Qf(e) {
  return JSON.stringify([e.variants ?? [], e.calibration?.samples ?? 0]);
}
async function ep(e, t, n) {
  if (n === void 0) return Or;
  let r = async (a) => {
    let u = np(n, a);
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
async function bD(e, t, n, r) {
  let i = /* @__PURE__ */ new Map();
  for (let s of r.filter(({ change: a }) => a === "added")) {
    let a = Bn(n).find(({ name: c }) => c === s.model), u = await Ar(e, "candidate", a, "source");
    for (let c of r.filter(
      ({ change: d, model: l }) => d === "deleted" && ![...i.values()].includes(l)
    )) {
      let d = Bn(t).find(({ name: l }) => l === c.model);
      if (!(u === void 0 || await Ar(e, "baseline", d, "source") !== u)) {
        i.set(s.model, c.model);
        break;
      }
    }
  }
  let o = new Set(i.values());
  return r.filter(({ model: s }) => !o.has(s)).map((s) => {
    let a = i.get(s.model);
    return a === void 0 ? s : {
      ...s,
      change: "unchanged",
      differs: [],
      renamedFrom: a,
      baseline: Or,
      candidate: Or
    };
  });
}

// src/stages/evaluate.ts
async function ip(e) {
  let t = [];
  for (let n of e.variants) {
    let r = e.changes.find(({ model: o }) => o === n.model), i = e.settings.models.find(({ name: o }) => o === n.model);
    r === void 0 || i === void 0 || t.push(await vD(e, r, i, n));
  }
  return t;
}
async function vD(e, t, n, r) {
  let i = Da(r.baseline).length + Da(r.candidate).length, o = e.progress.start(`Evaluating ${t.model}`, i), s = 0, a = (v, T) => ED(
    e,
    t,
    v,
    r[v],
    n.evaluation?.metric,
    T,
    (S) => o.update(s += 1, `${S} of the ${v}`)
  ), u = (v) => t[v].evaluation, c = u("baseline") ?? u("candidate"), [d, l] = await Promise.all([a("baseline", c), a("candidate", c)]), f = t.differs.includes("evaluation") && u("baseline") !== void 0;
  if (!f || !l.some(DD)) {
    o.finish();
    let v = f ? "the change edits the evaluation data; both sides are scored on the base's" : void 0;
    return { model: t.model, sameData: !0, ...v === void 0 ? {} : { note: v }, baseline: d, candidate: l };
  }
  let p = await a("candidate", u("candidate"));
  return o.finish("each side on its own data"), { model: t.model, sameData: !1, note: "the base's evaluation data does not fit the candidate, so each side is scored on its own data", baseline: d, candidate: p };
}
function DD({ task: e }) {
  return e.status === "failed" && e.cause === "data";
}
function Da(e) {
  return e.status !== "present" ? [] : e.variants.flatMap((t) => t.status === "converted" ? [{ variant: t.variant, file: t.file }] : []);
}
async function ED(e, t, n, r, i, o, s) {
  let a = Da(r);
  if (a.length === 0) return [];
  let u = i?.kind === "built-in" ? CD(o) : void 0, c = await e.litert.evaluate({
    models: a,
    reference: ["float32", "as-is"].find((d) => a.some(({ variant: l }) => l === d)),
    data: rp(o),
    calibration: rp(t[n].calibration),
    metric: u === void 0 ? i : void 0,
    signal: e.signal,
    onDone: s
  });
  return u === void 0 ? c : c.map((d) => ({ ...d, task: { status: "failed", cause: "data", reason: u } }));
}
function rp(e) {
  return e?.status === "present" ? e.file : void 0;
}
function CD(e) {
  if (e?.status !== "present")
    return e?.status === "unreadable" ? e.detail : "the config names evaluation data, but there is no such file";
}

// src/stages/make-inputs.ts
async function op(e) {
  let t = /* @__PURE__ */ new Map(), n = [], r = e.progress.start("Preparing inputs");
  for (let { model: i, ...o } of e.variants) {
    let s = e.changes.find((c) => c.model === i), a = s?.baseline.evaluation ?? s?.candidate.evaluation, u = a?.status === "present" ? a.file : void 0;
    for (let c of xe) {
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

// src/config/changed-budgets.ts
function up(e, t) {
  let [n, r] = [sp(e), sp(t)], o = [.../* @__PURE__ */ new Set([...n.keys(), ...r.keys()])].flatMap((s) => {
    let [a, u] = [n.get(s), r.get(s)], c = OD(a ?? u);
    return a === void 0 && u === void 0 ? [] : a === void 0 ? [{ path: c, head: lo(u), loosens: u !== void 0 && TD(u, t) }] : u === void 0 ? [{ path: c, base: lo(a), loosens: AD(a, e) }] : mi(a) === mi(u) ? [] : [{ path: c, base: lo(a), head: lo(u), loosens: Ea(a, u) }];
  });
  return o.length > 0 ? o : SD([...n.values()], [...r.values()]);
}
function sp(e) {
  let t = /* @__PURE__ */ new Map();
  for (let n of e) {
    let r = cp(n);
    t.delete(r), t.set(r, n);
  }
  return t;
}
function cp({ metric: e, kind: t, match: n }) {
  return JSON.stringify([e, t, ...ic.map((r) => n?.[r] ?? null)]);
}
function SD(e, t) {
  let n = (i) => i.filter(({ match: o }) => o).map(cp).join();
  if (n(e) === n(t)) return [];
  let r = (i) => [...new Set(i.filter(({ match: o }) => o).map(({ match: o }) => fs(o)))].join("; ");
  return [{ path: "overrides", base: r(e), head: r(t), loosens: !0 }];
}
function TD(e, t) {
  return dp(e, t).some((n) => Ea(n, e));
}
function AD(e, t) {
  if (e.level === "off") return !1;
  let n = dp(e, t);
  return n.length === 0 || n.some((r) => Ea(e, r));
}
function dp(e, t) {
  let n = t.indexOf(e);
  return t.slice(0, n).filter(
    ({ metric: r, kind: i, match: o }) => r === e.metric && i === e.kind && oc(o, e.match) !== "none"
  );
}
var co = { off: 0, warn: 1, error: 2 };
function Ea(e, t) {
  if (co[t.level] !== co[e.level]) {
    if (co[t.level] < co[e.level]) return !0;
    if (e.level === "off") return !1;
  }
  if ((t.floor ?? 0) > (e.floor ?? 0)) return !0;
  let [n, r] = [ap(e), ap(t)];
  return e.limit.of !== t.limit.of ? !0 : e.kind === "min" ? r < n : r > n;
}
function ap({ limit: e, reserve: t }) {
  return e.of === "relative" ? e.fraction : e.value - (t ?? 0);
}
function lo(e) {
  return e === void 0 ? "" : mi(e);
}
function OD(e) {
  if (e === void 0) return "budgets";
  let t = fs(e.match);
  return t === "" ? `budgets.${e.metric}.${e.kind}` : `overrides (${t}) ${e.metric}.${e.kind}`;
}

// src/config/changed-settings.ts
function hp(e, t) {
  return [
    ...kD(e, t),
    ...ge("delegates", e.delegates.join(", "), t.delegates.join(", "), !1),
    // Neither runtime is the faster one on every model.
    ...ge("runtime.android", e.runtime.android, t.runtime.android, !0),
    ...ge("runtime.ios", e.runtime.ios, t.runtime.ios, !0),
    ...ge("firebase.project", e.firebase?.project, t.firebase?.project, !1),
    ...ge("firebase.bucket", e.firebase?.bucket, t.firebase?.bucket, !1),
    ...xD(e, t),
    ...ND(e, t),
    ...up(e.budgets, t.budgets),
    ...MD(e, t),
    ...ge(
      "on-inconclusive",
      e.onInconclusive,
      t.onInconclusive,
      e.onInconclusive === "fail" && t.onInconclusive === "pass"
    ),
    ...ge("comment", e.comment, t.comment, !1),
    ...ge(
      "author-may-accept",
      String(e.authorMayAccept),
      String(t.authorMayAccept),
      t.authorMayAccept && !e.authorMayAccept
    ),
    ...ge(
      "minimum-effect",
      lp(e.minimumEffect),
      lp(t.minimumEffect),
      t.minimumEffect > e.minimumEffect
    )
  ];
}
function xD(e, t) {
  let [n, r] = [e.devices, t.devices].map((o) => o?.map(fi)), i = r === void 0 || (n ?? []).every((o) => r.includes(o));
  return ge("devices", n?.join("; ") ?? "the default set", r?.join("; ") ?? "the default set", !i);
}
function ND(e, t) {
  let [n, r] = [e.spend, t.spend];
  return [
    ...ge("spend.max-per-pull-request", fo(n.maxPerPullRequestCents), fo(r.maxPerPullRequestCents), !1),
    ...ge("spend.max-per-day", fo(n.maxPerDayCents), fo(r.maxPerDayCents), !1),
    ...ge("spend.when-already-failing", n.whenAlreadyFailing, r.whenAlreadyFailing, !1)
  ];
}
function kD(e, t) {
  return e.models.flatMap((n) => {
    let r = t.models.find(({ name: s }) => s === n.name), i = `models.${n.name}`;
    if (r === void 0) return [{ path: i, base: n.source, loosens: !0 }];
    let o = xt.flatMap((s) => {
      let [a, u] = [n.ship[s], r.ship[s]];
      return ge(`${i}.ship.${s}`, pp(a), pp(u), a !== void 0 && u === void 0);
    });
    return [...ge(`${i}.evaluation`, mp(n), mp(r), !0), ...o];
  });
}
function MD(e, t) {
  let [n, r] = [e.measure, t.measure], i = (s) => ge(`measure.${s}`, String(n[s]), String(r[s]), r[s] < n[s]), o = (s, a) => ge(`measure.${s}`, fp(n[a]), fp(r[a]), a === "gatedTimeBoxNs" && r[a] < n[a]);
  return [
    ...ge("measure.threads", String(n.threads), String(r.threads), r.threads > n.threads),
    ...i("launches"),
    ...i("pairs"),
    ...i("inferences"),
    ...o("gated-time", "gatedTimeBoxNs"),
    ...o("look-time", "lookTimeBoxNs"),
    ...o("hang-timeout", "hangTimeoutNs")
  ];
}
function ge(e, t, n, r) {
  if (t === n) return [];
  let i = { ...t !== void 0 && { base: t }, ...n !== void 0 && { head: n } };
  return [{ path: e, ...i, loosens: r && t !== void 0 }];
}
var fo = (e) => pi({ dimension: "money", value: e }), lp = (e) => pi({ dimension: "share", value: e }), fp = (e) => pi({ dimension: "duration", value: e });
function pp(e) {
  return e && `${e.variant} with ${e.delegates.join(", ")}`;
}
function mp({ evaluation: e }) {
  return e && `${RD(e.metric)}${e.data === void 0 ? "" : ` on ${e.data}`}`;
}
function RD(e) {
  return e.kind === "built-in" ? e.name : `${e.command} (at most ${e.timeoutSeconds} s)`;
}

// src/stages/settings.ts
async function yp(e, t) {
  let n = await gp(e, "baseline", t), r = await gp(e, "candidate", t), i = n ?? r;
  if (i === void 0) throw O.configMissing(t);
  let o = await ID(e, t), s = new Set(i.models.map(({ name: u }) => u)), a = r?.models.filter(({ name: u }) => !s.has(u)) ?? [];
  return {
    base: n,
    head: r,
    body: {
      settings: { ...i, models: [...i.models, ...a] },
      ...o === void 0 ? {} : { lockedDevices: o },
      decidedBy: n === void 0 ? "head" : "base",
      changedByHead: n === void 0 || r === void 0 ? [] : hp(n, r)
    }
  };
}
async function ID(e, t) {
  let n = `${t.slice(0, t.lastIndexOf("/") + 1)}${uo}`, r = await e.readText("baseline", n) ?? await e.readText("candidate", n);
  if (r === void 0) return;
  let i = zf(r);
  if (i.status === "read") return i.devices;
  throw O.configInvalid([`${n}:${i.line}:1: ${i.seen}.`]);
}
async function gp(e, t, n) {
  let r = await e.readText(t, n);
  if (r === void 0) return;
  let i = hi(r, n);
  if (i.status === "read") return i.settings;
  throw O.configInvalid(
    i.problems.map(gi),
    t === "baseline" ? `at the base commit ${e.subject.baseSha}` : ""
  );
}

// src/stages/prepare.ts
async function wp(e, t) {
  let { workspace: n, litert: r, farm: i, progress: o, signal: s } = e;
  await n.clear();
  let a = await e.repository.open(t.base, t.head, n, s), { subject: u } = a, { base: c, head: d, body: l } = await yp(a, t.configFile);
  await n.write("settings", u, [], l);
  let f = { models: await tp(a, c, d, o) };
  await n.write("changes", u, ["settings"], f);
  let p = {
    models: await Zf({ litert: r, changes: f.models, base: c, head: d, progress: o, signal: s })
  };
  await n.write("variants", u, ["settings", "changes"], p);
  let y = {
    models: await ip({
      litert: r,
      changes: f.models,
      variants: p.models,
      settings: l.settings,
      progress: o,
      signal: s
    })
  };
  await n.write("accuracy", u, ["settings", "changes", "variants"], y);
  let v = await op({ litert: r, changes: f.models, variants: p.models, progress: o, signal: s }), T = await Kf(i, l);
  T.locked.length > 0 && await n.writeText(uo, Vf(T.locked));
  let S = `${u.baseSha.slice(0, 12)}-${u.headSha.slice(0, 12)}`, x = yl({ settings: l, changes: f, variants: p, inputs: v, devices: T.devices, requestIdSeed: S }), w = T.notices.length === 0 ? x : { ...x, deviceNotices: T.notices }, D = await Bf(e, Hf({ settings: l, changes: f, variants: p, accuracy: y, plan: w, apps: [] }), l.settings);
  PD(D, o), await n.write("plan", u, ["settings", "changes", "variants", "accuracy"], D);
}
function PD({ devices: e, spend: t }, n) {
  if (t === void 0) return;
  let r = e.filter(({ request: s }) => s !== void 0).length, i = (s) => `$${(s / 100).toFixed(2)}`, o = e.flatMap(({ cases: s }) => s.filter(({ unplanned: a }) => a !== void 0)).length;
  n.note(
    `${r} phones: likely ${i(t.likelyCents)} (${i(t.likelyAfterFreeCents)} after free minutes), at most ${i(t.worstCents)}${o === 0 ? "" : `; ${o} cases are left out`}.`
  );
}

// src/stages/gate.ts
async function ZL(e, t) {
  return await wp(e, t), await Bd(e), await $f(e), jf(e);
}

// src/entrypoints/settings-on-disk.ts
import { readFile as BD } from "node:fs/promises";
async function iF(e) {
  let t = await BD(e, "utf8").catch(() => {
    throw O.configMissing(e);
  }), n = hi(t, e);
  if (n.status === "invalid") throw O.configInvalid(n.problems.map(gi));
  return n.settings;
}

// src/entrypoints/wire.ts
import { existsSync as e0 } from "node:fs";
import { dirname as Zw, join as Kt, resolve as BN } from "node:path";
import LN from "node:process";
import { fileURLToPath as FN } from "node:url";

// src/adapters/apps/android/builder.ts
import { createHash as UE } from "node:crypto";
import { copyFile as jE, mkdir as VE } from "node:fs/promises";
import { dirname as Jp } from "node:path";

// src/adapters/apps/android/base.ts
import { createHash as UD, randomUUID as jD } from "node:crypto";
import { access as VD, mkdir as zD, rename as HD, rm as WD, stat as XD } from "node:fs/promises";
import { dirname as GD, join as an, relative as YD } from "node:path";
import { fileURLToPath as KD } from "node:url";

// src/adapters/apps/android/source-files.ts
import { createHash as LD } from "node:crypto";
import { readdir as FD, readFile as $D } from "node:fs/promises";
import { join as _D, relative as qD } from "node:path";
async function Ge(e) {
  return (await FD(e, { recursive: !0, withFileTypes: !0 }).catch(
    (n) => {
      if (n.code === "ENOENT") return [];
      throw n;
    }
  )).filter((n) => n.isFile()).map((n) => _D(n.parentPath, n.name)).sort();
}
async function Ln(e, t) {
  let n = LD("sha256");
  for (let r of t) {
    let i = await $D(r);
    n.update(`${qD(e, r).replaceAll("\\", "/")} ${i.length}
`).update(i);
  }
  return n.digest("hex");
}

// src/adapters/apps/android/base.ts
async function Dp(e, t, n) {
  let r = [e.appSha256, e.tools, await JD()].join(`
`), i = UD("sha256").update(r).digest("hex").slice(0, 16), o = an(t, "android", i);
  await vp(o) || await u();
  let [s, a] = await Promise.all([bp(an(o, "app")), bp(an(o, "driver"))]);
  return { app: s, driver: a, runtimeBytes: await ZD(s) };
  async function u() {
    let c = `${o}.draft-${jD()}`, d = n.start("Building the Android app (once)", e.steps), l = 0;
    try {
      for (let f of ["base", "work"]) await zD(an(c, f), { recursive: !0 });
      await e.make(an(c, "base"), an(c, "work"), (f) => d.update(l++, f)), await HD(an(c, "base"), o).catch(async (f) => {
        if (!await vp(o)) throw f;
      }), d.finish();
    } catch (f) {
      throw d.finish("not finished"), f;
    } finally {
      await WD(c, { recursive: !0, force: !0 });
    }
  }
}
async function JD() {
  let e = GD(KD(import.meta.url));
  return Ln(e, await Ge(e));
}
async function bp(e) {
  return (await Ge(e)).map((n) => ({ name: YD(e, n).replaceAll("\\", "/"), path: n }));
}
async function ZD(e) {
  let t = {};
  for (let { name: n, path: r } of e) {
    let [, i] = /^lib\/([^/]+)\/[^/]+\.so$/.exec(n) ?? [];
    i !== void 0 && (t[i] = (t[i] ?? 0) + (await XD(r)).size);
  }
  return t;
}
async function vp(e) {
  return VD(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/apps/android/gradle-build.ts
import { createHash as QD } from "node:crypto";
import { cp as eE, mkdir as tE, rm as nE } from "node:fs/promises";
import { basename as rE, join as po, relative as Ep } from "node:path";
var iE = [":app:assembleRelease", ":driver:assembleRelease"], oE = /^(jvm|\.gradle|build|[^/]+\/build|[^/]+\/src\/test)(\/|$)/;
async function Sp(e) {
  let { run: t, sources: n } = e, r = (await Ge(n)).filter((s) => Cp(Ep(n, s))), i = JSON.stringify({ builtBy: "gradle", ...Ee["litert-1.4.2"] });
  return {
    appSha256: QD("sha256").update(i).update(await Ln(n, r)).digest("hex"),
    tools: await t("gradle", ["--version", "--quiet"]),
    steps: 3,
    async make(s, a, u) {
      let c = po(a, "project");
      await eE(n, c, { recursive: !0, filter: (d) => Cp(Ep(n, d)) }), u("Gradle"), await t("gradle", ["--no-daemon", "--console=plain", "--project-dir", c, ...iE]), u("taking its packages apart");
      for (let d of ["app", "driver"]) await sE(t, c, d, po(s, d));
      u("keeping it");
    }
  };
}
function Cp(e) {
  return !oE.test(e.replaceAll("\\", "/"));
}
async function sE(e, t, n, r) {
  let i = await Ge(po(t, n, "build", "outputs", "apk")), [o, ...s] = i.filter((a) => a.endsWith(".apk"));
  if (o === void 0 || s.length > 0)
    throw O.internal(
      `Gradle made ${o === void 0 ? "no package" : [o, ...s].map((a) => rE(a)).join(" and ")} of ${n}`
    );
  await tE(r, { recursive: !0 }), await e("jar", ["xf", o], r), await nE(po(r, "META-INF"), { recursive: !0, force: !0 });
}

// src/adapters/apps/android/sdkless-build.ts
import { createHash as xE } from "node:crypto";
import { cp as Lp, mkdir as Fp } from "node:fs/promises";
import { join as ye } from "node:path";
import Rp from "node:process";

// src/adapters/apps/android/byte-code.ts
import { mkdir as Tp } from "node:fs/promises";
import { delimiter as aE } from "node:path";
async function Ca(e) {
  let { run: t, r8: n, androidAll: r, packed: i, given: o, jar: s, into: a } = e, u = (await Promise.all(e.sources.map(Ge))).flat().filter((v) => v.endsWith(".java")), c = `${s}.classes`;
  await Tp(c, { recursive: !0 });
  let d = [r, ...i, ...o].join(aE);
  await t("javac", [...["--release", "8", "-encoding", "UTF-8", "-nowarn", "-Xlint:-options", "-proc:none"], "-cp", d, "-d", c, ...u]), await t("jar", ["cf", s, "-C", c, "."]), await Tp(a, { recursive: !0 });
  let f = ["--lib", r, "--lib", await uE(t)], p = ["-cp", n, "com.android.tools.r8.D8", "--release", "--min-api", String(e.minSdk), ...f], y = o.flatMap((v) => ["--classpath", v]);
  await t("java", [...p, ...y, "--output", a, s, ...i]);
}
async function uE(e) {
  let [, t] = /^\s*java\.home = (.+)$/m.exec(await e("java", ["-XshowSettings:properties", "-version"])) ?? [];
  if (t === void 0) throw O.internal("this Java does not say where it is");
  return t.trim();
}

// src/adapters/apps/android/resources.ts
import { chmod as vE, mkdir as Np, readFile as DE, writeFile as EE } from "node:fs/promises";
import { join as wt } from "node:path";

// src/adapters/apps/android/stored-zip.ts
import { createHash as cE } from "node:crypto";
import { open as dE, readFile as lE } from "node:fs/promises";
import { crc32 as fE } from "node:zlib";
var Ap = { time: 2081, day: 545 }, Op = 2 ** 31 - 1, pE = 55605;
async function mo(e, t, n) {
  let r = await dE(e, "w");
  try {
    let i = [], o = 0;
    for (let a of [...t].sort((u, c) => u.name < c.name ? -1 : 1)) {
      if (n?.aborted === !0) throw O.aborted();
      let u = await mE(a), c = Buffer.from(a.name, "utf8"), d = hE(u, c), l = yE(o + xp + c.length, a.name.endsWith(".so") ? 16384 : 4), f = Buffer.concat([gE(d, l), c, l]);
      if (o + f.length + u.length > Op) throw O.appTooLarge(Op);
      await r.writeFile(f), await r.writeFile(u), i.push(wE(d, o), c), o += f.length + u.length;
    }
    let s = Buffer.concat(i);
    await r.writeFile(Buffer.concat([s, bE(t.length, s.length, o)]));
  } finally {
    await r.close();
  }
}
async function mE({ content: e, sha256: t }) {
  if (typeof e != "string") return e;
  let n = await lE(e);
  if (t !== void 0 && cE("sha256").update(n).digest("hex") !== t)
    throw O.fileChanged(e);
  return n;
}
var xp = 30;
function hE(e, t) {
  let n = Buffer.alloc(24);
  return n.writeUInt16LE(10, 0), n.writeUInt16LE(2048, 2), n.writeUInt16LE(0, 4), n.writeUInt16LE(Ap.time, 6), n.writeUInt16LE(Ap.day, 8), n.writeUInt32LE(fE(e), 10), n.writeUInt32LE(e.length, 14), n.writeUInt32LE(e.length, 18), n.writeUInt16LE(t.length, 22), n;
}
function gE(e, t) {
  let n = Buffer.alloc(xp);
  return n.writeUInt32LE(67324752, 0), e.copy(n, 4), n.writeUInt16LE(t.length, 28), n;
}
function yE(e, t) {
  let r = (t - (e + 6) % t) % t, i = Buffer.alloc(6 + r);
  return i.writeUInt16LE(pE, 0), i.writeUInt16LE(i.length - 4, 2), i.writeUInt16LE(t, 4), i;
}
function wE(e, t) {
  let n = Buffer.alloc(46);
  return n.writeUInt32LE(33639248, 0), n.writeUInt16LE(10, 4), e.copy(n, 6), n.writeUInt32LE(t, 42), n;
}
function bE(e, t, n) {
  let r = Buffer.alloc(22);
  return r.writeUInt32LE(101010256, 0), r.writeUInt16LE(e, 8), r.writeUInt16LE(e, 10), r.writeUInt32LE(t, 12), r.writeUInt32LE(n, 16), r;
}

// src/adapters/apps/android/resources.ts
var CE = {
  "linux-x64": "prebuilt/linux/aapt2_64",
  "darwin-x64": "prebuilt/macosx/aapt2_64",
  "darwin-arm64": "prebuilt/macosx/aapt2_64"
};
async function kp(e) {
  let { run: t, apktool: n, framework: r, versions: i, draft: o, host: s } = e, a = CE[s];
  if (a === void 0)
    throw O.environmentBroken(
      `The Android app can't be built on ${s}: there is no aapt2 for it.`,
      "Use a Linux computer with an x86_64 processor or a Mac; or an Android SDK with Gradle, and `runtime: { android: litert-1.4.2 }`."
    );
  let u = wt(o, "aapt2");
  await Np(u, { recursive: !0 }), await t("jar", ["xf", n, a], u);
  let c = wt(u, a);
  await vE(c, 493), await t("jar", ["xf", r, "resources.arsc", "AndroidManifest.xml"], u);
  let d = ["resources.arsc", "AndroidManifest.xml"], l = wt(u, "framework.apk");
  return await mo(
    l,
    d.map((f) => ({ name: f, content: wt(u, f) })),
    void 0
  ), {
    async link({ source: f, packageName: p, into: y, java: v }) {
      let T = wt(o, `${p}.res.zip`), S = (await Ge(wt(f, "res"))).length > 0;
      S && await t(c, ["compile", "--dir", wt(f, "res"), "-o", T]);
      let x = wt(o, `${p}.xml`);
      await EE(x, SE(await DE(wt(f, "AndroidManifest.xml"), "utf8"), p));
      let w = ["--min-sdk-version", String(i.minSdk), "--target-sdk-version", String(i.targetSdk)], g = ["--version-code", "1", "--version-name", i.versionName], D = ["--output-to-dir", "-o", y, "--java", v];
      await Np(y, { recursive: !0 });
      let m = ["link", "-I", l, "--manifest", x, ...w, ...g, ...D];
      await t(c, S ? [...m, T] : m);
    }
  };
}
function SE(e, t) {
  let [n] = /<manifest\b[^>]*>/.exec(e) ?? [];
  if (n === void 0) throw O.internal("a manifest of the Android app has no <manifest>");
  return /\spackage\s*=/.test(n) ? e : e.replace("<manifest", `<manifest package="${t}"`);
}

// src/adapters/apps/android/versions.ts
import { readFile as TE } from "node:fs/promises";
import { join as AE } from "node:path";
var OE = Ot({
  applicationId: X(),
  versionName: X(),
  minSdk: Ae(),
  targetSdk: Ae()
});
async function Sa(e) {
  return OE.parse(JSON.parse(await TE(AE(e, "versions.json"), "utf8")));
}
function Mp({ applicationId: e }) {
  return `${e}.test`;
}

// src/adapters/apps/android/sdkless-build.ts
var Ta = ["tensorflow-lite", "tensorflow-lite-api", "tensorflow-lite-gpu", "tensorflow-lite-gpu-api"], $p = [
  "androidx-test-runner",
  "androidx-test-monitor",
  "androidx-test-ext-junit",
  "androidx-test-annotation",
  "androidx-test-storage",
  "androidx-tracing"
], Ip = [...Ta, ...$p], Pp = ["junit", "hamcrest", "androidx-concurrent-futures", "androidx-annotation"], Bp = ["arm64-v8a", "armeabi-v7a", "x86_64"];
async function _p(e) {
  let { run: t, packages: n, sources: r, versions: i, signal: o } = e, s = (l) => ye(r, l, "src", "main"), a = [...Ip, ...Pp, "gson", "r8", "android-all", "apktool-lib"], u = await n.fetch(a, o), c = (await Promise.all(["core", "app", "driver"].map((l) => Ge(s(l))))).flat(), d = xE("sha256");
  d.update(`${JSON.stringify({ ...i, ...Ee["tflite-2.16.1"], abis: Bp })}
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
      for (let h of Ip) y.set(h, await NE(t, u(h), ye(f, h)));
      let v = (h) => h.map((E) => ye(y.get(E) ?? "", "classes.jar"));
      for (let h of Bp) await kE(y, h, ye(l, "app", "lib", h));
      p("manifests and resources");
      let T = u("android-all"), S = `${Rp.platform}-${Rp.arch}`, { link: x } = await kp({ run: t, apktool: u("apktool-lib"), framework: T, versions: i, draft: f, host: S }), w = ye(f, "generated"), g = { app: i.applicationId, driver: Mp(i) };
      await x({ source: s("app"), packageName: g.app, into: ye(l, "app"), java: w });
      let D = ye(f, "generated-driver");
      await x({ source: s("driver"), packageName: g.driver, into: ye(l, "driver"), java: D }), await Lp(ye(s("app"), "assets"), ye(l, "app", "assets"), { recursive: !0 }).catch(qp);
      let m = { run: t, r8: u("r8"), androidAll: T, minSdk: i.minSdk }, b = [...v(Ta), u("gson")], C = ye(f, "app.jar");
      p("the app's code"), await Ca({
        ...m,
        sources: [ye(s("core"), "java"), ye(s("app"), "java"), w],
        packed: b,
        given: [],
        jar: C,
        into: ye(l, "app")
      }), p("the driver's code"), await Ca({
        ...m,
        sources: [ye(s("driver"), "java")],
        packed: [...v($p), ...Pp.map((h) => u(h))],
        given: [C, ...b],
        jar: ye(f, "driver.jar"),
        into: ye(l, "driver")
      }), p("keeping it");
    }
  };
}
async function NE(e, t, n) {
  return await Fp(n, { recursive: !0 }), await e("jar", ["xf", t], n), n;
}
async function kE(e, t, n) {
  await Fp(n, { recursive: !0 });
  for (let r of Ta)
    await Lp(ye(e.get(r) ?? "", "jni", t), n, { recursive: !0 }).catch(qp);
}
function qp(e) {
  if (e.code !== "ENOENT") throw e;
}

// src/adapters/apps/android/signing.ts
import { randomUUID as jp } from "node:crypto";
import { access as ME, link as RE, mkdir as Vp, rename as IE, rm as zp } from "node:fs/promises";
import { basename as PE, dirname as Aa, join as Hp } from "node:path";
var Wp = "android", Xp = "edgegate";
async function Gp(e, t) {
  let n = Hp(t, "android", "debug.p12");
  if (await Up(n)) return n;
  await Vp(Aa(n), { recursive: !0 });
  let r = `${n}.${jp()}`;
  try {
    let i = ["-alias", Xp, "-dname", "CN=edgegate debug", "-validity", "36500"];
    await e("keytool", ["-genkeypair", "-keystore", r, "-storepass", Wp, ...["-storetype", "PKCS12", "-keyalg", "RSA", "-keysize", "2048"], ...i]), await RE(r, n).catch(async (s) => {
      if (!await Up(n)) throw s;
    });
  } finally {
    await zp(r, { force: !0 });
  }
  return n;
}
async function Oa(e) {
  let { run: t, apkSigner: n, key: r, minSdk: i, entries: o, path: s, signal: a } = e, u = Hp(Aa(s), `.${PE(s)}.${jp()}`), c = `${u}.unsigned`, d = ["--ks", r, "--ks-type", "PKCS12", "--ks-pass", `pass:${Wp}`, "--ks-key-alias", Xp], l = [
    "--min-sdk-version",
    String(i),
    "--v1-signing-enabled",
    "false",
    "--v4-signing-enabled",
    "false"
  ];
  await Vp(Aa(s), { recursive: !0 });
  try {
    await mo(c, o, a), await t(n, ["sign", ...d, ...l, "--out", u, c]), await IE(u, s);
  } finally {
    for (let f of [c, u]) await zp(f, { force: !0 });
  }
}
async function Up(e) {
  return ME(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/apps/android/tools.ts
import { readdir as BE } from "node:fs/promises";
import { join as Yp } from "node:path";
import LE from "node:process";
var Kp = 15 * 6e4, FE = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"], $E = /* @__PURE__ */ new Set(["gradle", "apksigner"]), _E = {
  apksigner: "On Debian and Ubuntu: `sudo apt-get install apksigner`. With an Android SDK: set ANDROID_HOME, and its newest build-tools are taken. Runners of GitHub have both.",
  gradle: "Install Gradle 8.9 or newer and put it on PATH. Runners of GitHub have it."
}, qE = "On Debian and Ubuntu: `sudo apt-get install default-jdk-headless`. In a workflow: actions/setup-java with Java 17.";
function xa(e, t) {
  return async (n, r, i) => {
    let o = n.split("/").at(-1) ?? n, s = { ...t === void 0 ? {} : { signal: t }, ...i === void 0 ? {} : { cwd: i } }, a = [LE.env.JAVA_TOOL_OPTIONS ?? "", ...FE].join(" ").trim(), u = $E.has(o) ? {} : { JAVA_TOOL_OPTIONS: a }, c = await e.run(n, r, { timeoutMs: Kp, env: u, ...s }), { exitCode: d, stdout: l, timedOut: f } = c, p = c.stderr.replace(/^Picked up JAVA_TOOL_OPTIONS: .*\n?/m, "");
    if (d === 0) return l + p;
    if (d === 127)
      throw O.environmentBroken(
        `The Android app can't be built: ${o} is not here.`,
        _E[o] ?? qE
      );
    let y = (p.trim() === "" ? l : p).trim();
    throw /No space left on device|Disk quota exceeded/.test(y) ? O.diskFull(`while ${o} was running`) : f ? O.environmentBroken(
      `The Android app can't be built: ${o} was not done after ${Kp / 6e4} minutes.`,
      "Run the command again when the computer is less busy."
    ) : O.internal(`${o} fails on the Android app: ${y.slice(-2e3)}`);
  };
}
async function Na(e, t) {
  try {
    return await t();
  } catch (n) {
    throw n instanceof Error && "code" in n && (n.code === "ENOSPC" || n.code === "EDQUOT") ? O.diskFull(e, n) : n;
  }
}
async function ka(e) {
  if (e === void 0) return "apksigner";
  let t = Yp(e, "build-tools"), n = await BE(t).catch(() => []), r = new Intl.Collator("en", { numeric: !0 }), i = n.filter((o) => /^\d+\.\d+\.\d+$/.test(o)).sort(r.compare).at(-1);
  return i === void 0 ? "apksigner" : Yp(t, i, "apksigner");
}

// src/adapters/apps/android/builder.ts
var zE = "assets/edgegate/app.json", HE = "assets/edgegate/request.json", WE = "apps/android", Zp = "driver/";
function Qp(e) {
  let t = KE();
  return {
    platform: "android",
    build: (n) => Na("while the Android app was built", () => XE(e, n)),
    driver: (n) => t(() => Na("while a driver was made", () => GE(e, n)))
  };
}
async function XE(e, { runtime: t, files: n, workspace: r, signal: i, progress: o }) {
  let { cacheFolder: s, sources: a, androidHome: u } = e, c = xa(e.processes, i), d = await Sa(a), { minSdk: l } = d, f = await YE(e, t, c, d, i), p = await Dp(f, s, o), y = await Gp(c, s), { appSha256: v } = f, T = { appSha256: v, runtime: Ee[t] }, S = [
    ...p.app.map(({ name: m, path: b }) => ({ name: m, content: b })),
    { name: zE, content: Buffer.from(`${JSON.stringify(T)}
`) },
    ...[...n].map(([m, b]) => ({
      name: `assets/${m}`,
      content: r.absolute(b.path),
      sha256: b.sha256
    }))
  ], x = [...n].map(([m, { sha256: b }]) => `${m} ${b}`).sort(), w = `${WE}/${em([v, f.tools, ...x].join(`
`))}`, g = o.start("Putting the models into the Android app");
  try {
    let m = await ka(u), b = r.absolute(`${w}/app.apk`);
    await Oa({ run: c, apkSigner: m, key: y, minSdk: l, entries: S, path: b, signal: i });
  } finally {
    g.finish();
  }
  let D = async (m, b) => (await VE(Jp(r.absolute(b)), { recursive: !0 }), await jE(m, r.absolute(b)), r.ref(b));
  return {
    platform: "android",
    runtime: Ee[t],
    appSha256: v,
    app: await r.ref(`${w}/app.apk`),
    driverParts: await Promise.all([
      D(y, `${w}/debug.p12`),
      ...p.driver.map(({ name: m, path: b }) => D(b, `${w}/${Zp}${m}`))
    ]),
    runtimeBytes: p.runtimeBytes
  };
}
async function GE({ processes: e, sources: t, androidHome: n }, { app: r, request: i, workspace: o, signal: s }) {
  let a = Jp(r.app.path), [u, ...c] = r.driverParts;
  if (u === void 0) throw O.internal("the Android app came without the parts of its driver");
  if ((await o.ref(u.path)).sha256 !== u.sha256) throw O.fileChanged(u.path);
  let d = rt(i), l = [
    ...c.map(({ path: p, sha256: y }) => ({
      name: p.slice(`${a}/${Zp}`.length),
      content: o.absolute(p),
      sha256: y
    })),
    { name: HE, content: Buffer.from(d) }
  ], f = `${a}/drivers/${em(d)}.apk`;
  return await Oa({
    run: xa(e, s),
    apkSigner: await ka(n),
    key: o.absolute(u.path),
    minSdk: (await Sa(t)).minSdk,
    entries: l,
    path: o.absolute(f),
    signal: s
  }), o.ref(f);
}
function em(e) {
  return UE("sha256").update(e).digest("hex").slice(0, 16);
}
async function YE({ packages: e, sources: t, androidHome: n }, r, i, o, s) {
  if (r === "tflite-2.16.1") return _p({ run: i, packages: e, sources: t, versions: o, signal: s });
  if (r === "litert-1.4.2") {
    if (n !== void 0) return Sp({ run: i, sources: t });
    throw O.environmentBroken(
      "The Android app can't be built around LiteRT 1.4.2 here: that needs an Android SDK, and ANDROID_HOME is not set.",
      "Build on a runner that has one (GitHub's ubuntu runners do), or measure with TensorFlow Lite: `runtime: { android: tflite-2.16.1 }` in the config."
    );
  }
  throw O.internal(`no Android app is built around ${r}`);
}
function KE() {
  let e = Promise.resolve();
  return async (t) => {
    let n = e.then(t, t);
    return e = n, n;
  };
}

// src/adapters/apps/ios/builder.ts
import { randomUUID as FT } from "node:crypto";
import { copyFile as oy, cp as $T, mkdir as sy, readdir as _T, rm as qT, writeFile as UT } from "node:fs/promises";
import { dirname as jT, join as Gt } from "node:path";

// src/adapters/apps/ios/archive.ts
var bm = oi(wm(), 1);
import { createWriteStream as iC } from "node:fs";
import { readdir as oC, readlink as sC, stat as aC } from "node:fs/promises";
import { join as uC, relative as cC, sep as dC } from "node:path";
import { pipeline as lC } from "node:stream/promises";
var fC = new Date(1980, 0, 1), pC = 41471;
async function vm(e, t) {
  let n = new bm.ZipFile(), i = (await oC(e, { recursive: !0, withFileTypes: !0 })).map((o) => {
    let s = uC(o.parentPath, o.name);
    return { entry: o, path: s, name: cC(e, s).split(dC).join("/") };
  });
  for (let { entry: o, path: s, name: a } of i.sort((u, c) => u.name < c.name ? -1 : 1)) {
    let u = { mtime: fC, forceDosTimestamp: !0 };
    if (o.isSymbolicLink())
      n.addBuffer(Buffer.from(await sC(s)), a, { ...u, mode: pC, compress: !1 });
    else if (o.isFile()) {
      let c = ((await aC(s)).mode & 73) !== 0;
      n.addFile(s, a, { ...u, mode: c ? 33261 : 33188 });
    }
  }
  n.end(), await lC(n.outputStream, iC(t));
}

// src/adapters/apps/ios/products.ts
import { createHash as DC, randomUUID as EC } from "node:crypto";
import { access as CC, mkdir as SC, readFile as Em, rename as TC, rm as AC, writeFile as OC } from "node:fs/promises";
import { join as _t } from "node:path";

// src/adapters/apps/ios/link-map.ts
function Dm(e) {
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
import { createHash as mC } from "node:crypto";
import { readdir as hC, readFile as gC, readlink as yC } from "node:fs/promises";
import { join as wC, relative as bC, sep as vC } from "node:path";
async function $a(e, t = () => !1) {
  let r = (await hC(e, { recursive: !0, withFileTypes: !0 })).filter((o) => !o.isDirectory()).map((o) => {
    let s = wC(o.parentPath, o.name);
    return { path: s, name: bC(e, s).split(vC).join("/"), isLink: o.isSymbolicLink() };
  }).filter(({ name: o }) => !t(o)), i = mC("sha256");
  for (let { path: o, name: s, isLink: a } of r.sort((u, c) => u.name < c.name ? -1 : 1)) {
    let u = a ? Buffer.from(await yC(o)) : await gC(o);
    i.update(`${s}
${u.length}
`).update(u);
  }
  return i.digest("hex");
}

// src/adapters/apps/ios/products.ts
var xC = K({
  /** Of the app and the driver as built, before anything was put in. */
  appSha256: Dn,
  /** Absent: the linker did not say. */
  runtimeBytes: sc.optional()
}).readonly(), NC = 45 * 6e4;
async function Cm(e, t, n, r) {
  let i = await MC(e, r), o = await $a(e.sources, kC), s = DC("sha256").update([t, e.team ?? "ad hoc", i, o].join(`
`)).digest("hex").slice(0, 16), a = _t(e.cacheFolder, "ios-app", s);
  return await Tm(a) || await RC(e, { runtime: t, home: a, progress: n, signal: r }), { ...xC.parse(JSON.parse(await Em(_t(a, "facts.json"), "utf8"))), folder: _t(a, "Products") };
}
function kC(e) {
  return /^(CommandLine|LinuxTensorFlowLite)\/|^versions\.json$|(^|\/)Package\.swift$/.test(e) || /(^|\/)(Pods|build|\.build|Tests|LinkProbe|\.DS_Store|[^/]+\.(xcodeproj|xcworkspace|md))(\/|$)/.test(e);
}
async function MC({ processes: e, platform: t }, n) {
  if (t !== "darwin") throw O.xcodeMissing(`it needs Xcode, and this computer runs ${t}`);
  let r = n === void 0 ? {} : { signal: n }, { exitCode: i, stdout: o, stderr: s } = await e.run("xcodebuild", ["-version"], { timeoutMs: 6e4, ...r });
  if (i === 0) return o;
  throw O.xcodeMissing(`\`xcodebuild -version\` says: ${Sm(s || o)}`);
}
async function RC({ processes: e, sources: t }, n) {
  let { runtime: r, home: i, progress: o, signal: s } = n, a = `${i}.draft-${EC()}`;
  await SC(a, { recursive: !0 });
  let u = o.start("Building the iOS app with Xcode (once)");
  try {
    let { exitCode: c, stdout: d, stderr: l, timedOut: f } = await e.run(
      "bash",
      [_t(t, "build.sh"), "products", r.replace(/^tflite-/, ""), a],
      { timeoutMs: NC, ...s === void 0 ? {} : { signal: s } }
    );
    if (f) throw O.environmentBroken("Xcode did not finish the iOS app in 45 minutes.", "Run it again.");
    if (c === 3) throw O.xcodeMissing(Sm(l));
    if (c !== 0)
      throw O.environmentBroken(
        `Xcode can't build the iOS app: ${(l || d).trim().slice(-2e3)}`,
        `See the whole of it with \`bash ${_t(t, "build.sh")} products ${r.replace(/^tflite-/, "")} /tmp/ios-app\`; the README beside it says with which Xcode it was last built.`
      );
    let p = _t(a, "Products"), y = await Em(_t(a, "link-map.txt"), "utf8").catch(() => ""), v = Dm(y), T = {
      appSha256: await $a(p),
      ...v === void 0 ? {} : { runtimeBytes: v }
    };
    await OC(_t(a, "facts.json"), JSON.stringify(T)), await TC(a, i).catch(async (S) => {
      if (!await Tm(i)) throw S;
    }), u.finish();
  } catch (c) {
    throw u.finish("not finished"), c;
  } finally {
    await AC(a, { recursive: !0, force: !0 });
  }
}
function Sm(e) {
  return e.trim().split(`
`)[0]?.replace(/\.$/, "") ?? "";
}
async function Tm(e) {
  return CC(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/apps/ios/test-run.ts
import { deflateRawSync as RT } from "node:zlib";

// node_modules/plist/dist/parse.js
var Rh = oi(kh(), 1);

// node_modules/plist/dist/parse-binary.js
function ct(e, t, n) {
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
  let i = n - 32, o = t.getUint8(i + 6), s = t.getUint8(i + 7), a = ct(t, i + 8, 8), u = ct(t, i + 16, 8), c = ct(t, i + 24, 8), d = [];
  for (let f = 0; f < a; f++)
    d.push(ct(t, c + f * o, o));
  function l(f) {
    let p = d[f], y = t.getUint8(p), v = y >> 4, T = y & 15;
    if (p++, v !== 0 && v !== 8 && T === 15) {
      let S = t.getUint8(p);
      p++;
      let x = 1 << (S & 15);
      T = ct(t, p, x), p += x;
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
        let S = 1 << T;
        if (S <= 4)
          return ct(t, p, S);
        let x = t.getInt32(p), w = t.getUint32(p + 4);
        return x * 4294967296 + w;
      }
      case 2: {
        let S = 1 << T;
        if (S === 4)
          return t.getFloat32(p);
        if (S === 8)
          return t.getFloat64(p);
        throw new Error(`Unsupported real size: ${S}`);
      }
      case 3: {
        let S = t.getFloat64(p);
        return new Date(S * 1e3 + 9783072e5);
      }
      case 4:
        return new Uint8Array(e.buffer, e.byteOffset + p, T);
      case 5: {
        let S = "";
        for (let x = 0; x < T; x++)
          S += String.fromCharCode(t.getUint8(p + x));
        return S;
      }
      case 6: {
        let S = "";
        for (let x = 0; x < T; x++)
          S += String.fromCharCode(t.getUint16(p + x * 2));
        return S;
      }
      case 8: {
        let S = T + 1;
        return { UID: ct(t, p, S) };
      }
      case 10: {
        let S = [];
        for (let x = 0; x < T; x++) {
          let w = ct(t, p + x * s, s);
          S.push(l(w));
        }
        return S;
      }
      case 13: {
        let S = {};
        for (let x = 0; x < T; x++) {
          let w = ct(t, p + x * s, s), g = ct(t, p + (T + x) * s, s), D = l(w);
          S[D] = l(g);
        }
        return S;
      }
      default:
        throw new Error(`Unknown object type: 0x${v.toString(16)}`);
    }
  }
  return l(u);
}

// node_modules/plist/dist/parse-openstep.js
var su = class {
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
function au(e) {
  return new su(e).parseValue();
}

// node_modules/plist/dist/parse.js
function Mh(e) {
  let t = atob(e), n = new Uint8Array(t.length);
  for (let r = 0; r < t.length; r++)
    n[r] = t.charCodeAt(r);
  return n;
}
var qo = 3, Ih = 4, MT = 8;
function uu(e) {
  return e.nodeType === qo || e.nodeType === MT || e.nodeType === Ih;
}
function Et(e) {
  return !e.childNodes || e.childNodes.length === 0;
}
function pn(e, t) {
  if (!e)
    throw new Error(t);
}
function cu(e) {
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
      return au(e);
  }
  let n = new Rh.DOMParser().parseFromString(e, "text/xml").documentElement;
  pn(n !== null && n.nodeName === "plist", "malformed document. First element should be <plist>");
  let r = Kr(n);
  return Array.isArray(r) && r.length == 1 && (r = r[0]), r;
}
function Kr(e) {
  if (!e)
    return null;
  if (e.nodeName === "plist") {
    let t = [];
    if (Et(e))
      return t;
    for (let n = 0; n < e.childNodes.length; n++)
      uu(e.childNodes[n]) || t.push(Kr(e.childNodes[n]));
    return t;
  } else if (e.nodeName === "dict") {
    let t = {}, n = null, r = 0;
    if (Et(e))
      return t;
    for (let i = 0; i < e.childNodes.length; i++)
      uu(e.childNodes[i]) || (r % 2 === 0 ? (pn(e.childNodes[i].nodeName === "key", "Missing key while parsing <dict/>."), n = Kr(e.childNodes[i])) : (pn(e.childNodes[i].nodeName !== "key", "Unexpected <key> while parsing <dict/>. Keys and values must alternate."), t[n] = Kr(e.childNodes[i])), r += 1);
    return r % 2 === 1 && (t[n] = ""), t;
  } else if (e.nodeName === "array") {
    let t = [];
    if (Et(e))
      return t;
    for (let n = 0; n < e.childNodes.length; n++)
      if (!uu(e.childNodes[n])) {
        let r = Kr(e.childNodes[n]);
        r != null && t.push(r);
      }
    return t;
  } else if (e.nodeName !== "#text") {
    if (e.nodeName === "key")
      return Et(e) ? "" : (pn(e.childNodes[0].nodeValue !== "__proto__", "__proto__ keys can lead to prototype pollution. More details on CVE-2022-22912"), e.childNodes[0].nodeValue);
    if (e.nodeName === "string") {
      let t = "";
      if (Et(e))
        return t;
      for (let n = 0; n < e.childNodes.length; n++) {
        let r = e.childNodes[n].nodeType;
        (r === qo || r === Ih) && (t += e.childNodes[n].nodeValue);
      }
      return t;
    } else {
      if (e.nodeName === "integer")
        return pn(!Et(e), 'Cannot parse "" as integer.'), parseInt(e.childNodes[0].nodeValue, 10);
      if (e.nodeName === "real") {
        pn(!Et(e), 'Cannot parse "" as real.');
        let t = "";
        for (let n = 0; n < e.childNodes.length; n++)
          e.childNodes[n].nodeType === qo && (t += e.childNodes[n].nodeValue);
        return parseFloat(t);
      } else if (e.nodeName === "data") {
        let t = "";
        if (Et(e))
          return Mh(t);
        for (let n = 0; n < e.childNodes.length; n++)
          e.childNodes[n].nodeType === qo && (t += e.childNodes[n].nodeValue.replace(/\s+/g, ""));
        return Mh(t);
      } else {
        if (e.nodeName === "date")
          return pn(!Et(e), 'Cannot parse "" as Date.'), new Date(e.childNodes[0].nodeValue);
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
var Qg = oi(Jg(), 1);
function Zg(e) {
  let t = "";
  for (let n = 0; n < e.length; n++)
    t += String.fromCharCode(e[n]);
  return btoa(t);
}
function yu(e, t) {
  let n = {
    version: "1.0",
    encoding: "UTF-8"
  }, r = {
    pubid: "-//Apple//DTD PLIST 1.0//EN",
    sysid: "http://www.apple.com/DTDs/PropertyList-1.0.dtd"
  }, i = Qg.default.create("plist");
  return i.dec(n.version, n.encoding), i.dtd(r.pubid, r.sysid), i.att("version", "1.0"), gu(e, i), t || (t = {}), t.pretty = t.pretty !== !1, i.end(t);
}
function gu(e, t) {
  if (!(typeof e > "u"))
    if (Array.isArray(e)) {
      t = t.ele("array");
      for (let n = 0; n < e.length; n++)
        gu(e[n], t);
    } else if (e instanceof ArrayBuffer)
      t.ele("data").raw(Zg(new Uint8Array(e)));
    else if (ArrayBuffer.isView(e)) {
      let n = e instanceof Uint8Array ? e : new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
      t.ele("data").raw(Zg(n));
    } else if (typeof e == "object" && e !== null && !(e instanceof Date)) {
      t = t.ele("dict");
      for (let n in e)
        if (Object.hasOwn(e, n)) {
          let r = e[n];
          if (r == null)
            continue;
          t.ele("key").txt(n), gu(r, t);
        }
    } else if (typeof e == "number") {
      let n = e % 1 === 0 ? "integer" : "real";
      t.ele(n).txt(e.toString());
    } else typeof e == "bigint" ? t.ele("integer").txt(e.toString()) : e instanceof Date ? t.ele("date").txt(new Date(e).toISOString().replace(/\.\d{3}Z$/, "Z")) : typeof e == "boolean" ? t.ele(e ? "true" : "false") : typeof e == "string" && t.ele("string").txt(e);
}

// src/adapters/apps/ios/test-run.ts
var ey = 512 * 1024, ny = yn({ TestingEnvironmentVariables: ci(X(), X()).optional() }), IT = Ot({ __xctestrun_metadata__: yn({ FormatVersion: Oe(1) }) }).catchall(ny).refine((e) => Object.keys(e).length > 1, "it has no test target"), PT = yn({
  __xctestrun_metadata__: yn({ FormatVersion: Oe(2) }),
  TestConfigurations: nt(yn({ TestTargets: nt(ny).min(1) })).min(1)
});
function ry(e, t) {
  let n = BT(t);
  if (n.length > ey) throw O.requestTooLarge(n.length, ey);
  let r = (u) => ({
    ...u,
    TestingEnvironmentVariables: { ...u.TestingEnvironmentVariables, EDGEGATE_REQUEST: n }
  }), i = LT(e), o = IT.safeParse(i);
  if (o.success) {
    let { __xctestrun_metadata__: u, ...c } = o.data, d = Object.entries(c).map(([l, f]) => [l, r(f)]);
    return ty({ ...Object.fromEntries(d), __xctestrun_metadata__: u });
  }
  let s = PT.safeParse(i);
  if (!s.success) throw iy(`it is of neither format that is known (${o.error.issues[0]?.message ?? ""})`);
  let a = s.data.TestConfigurations.map((u) => ({
    ...u,
    TestTargets: u.TestTargets.map(r)
  }));
  return ty({ ...s.data, TestConfigurations: a });
}
function BT(e) {
  return RT(e, { level: 9 }).toString("base64");
}
function LT(e) {
  try {
    return cu(e);
  } catch (t) {
    throw iy(t instanceof Error ? t.message : String(t));
  }
}
function ty(e) {
  return `${yu(e)}
`;
}
function iy(e) {
  return O.documentUnreadable("the app's .xctestrun", e);
}

// src/adapters/apps/ios/builder.ts
var VT = Gt("Release-iphoneos", "EdgegateBench.app");
function ay(e) {
  return {
    platform: "ios",
    async build({ runtime: t, files: n, workspace: r, signal: i, progress: o }) {
      let s = await Cm(e, t, o, i), a = Gt(e.cacheFolder, "ios-app", `.draft-${FT()}`), u = o.start("Putting models into the iOS app", n.size);
      try {
        await $T(s.folder, a, { recursive: !0, verbatimSymlinks: !0 });
        let c = Gt(a, VT), d = 0;
        for (let [p, y] of n)
          await sy(jT(Gt(c, p)), { recursive: !0 }), await oy(r.absolute(y.path), Gt(c, p)).catch(() => {
            throw O.fileChanged(y.path);
          }), u.update(d += 1);
        let l = { appSha256: s.appSha256, runtime: Ee[t] };
        await UT(Gt(c, "edgegate-app.json"), `${JSON.stringify(l)}
`), await zT(e, c, i);
        let f = await HT(a);
        return await sy(r.absolute("apps/ios"), { recursive: !0 }), await oy(Gt(a, f), r.absolute("apps/ios/template.xctestrun")), await vm(a, r.absolute("apps/ios/app.zip")), u.finish(), {
          platform: "ios",
          runtime: Ee[t],
          appSha256: s.appSha256,
          app: await r.ref("apps/ios/app.zip"),
          driverParts: [await r.ref("apps/ios/template.xctestrun")],
          runtimeBytes: s.runtimeBytes === void 0 ? {} : { arm64: s.runtimeBytes }
        };
      } catch (c) {
        throw u.finish("not finished"), c;
      } finally {
        await qT(a, { recursive: !0, force: !0 });
      }
    },
    async driver({ app: t, request: n, workspace: r }) {
      let [i] = t.driverParts;
      if (i === void 0) throw O.internal("the iOS app was built without its .xctestrun");
      let o = ry(await r.readText(i), rt(n));
      return r.writeText(`apps/ios/${n.requestId}.xctestrun`, o);
    }
  };
}
async function zT(e, t, n) {
  let { exitCode: r, stderr: i } = await e.processes.run("bash", [Gt(e.sources, "build.sh"), "sign", t], {
    timeoutMs: 3e5,
    ...n === void 0 ? {} : { signal: n }
  });
  if (r !== 0)
    throw O.environmentBroken(
      `The iOS app can't be signed: ${i.trim().slice(-1e3)}`,
      "Look which identities are here with `security find-identity -v -p codesigning`, and name one in EDGEGATE_IOS_IDENTITY, or unset it to sign ad hoc."
    );
}
async function HT(e) {
  let [t, ...n] = (await _T(e)).filter((r) => r.endsWith(".xctestrun"));
  if (t === void 0 || n.length > 0)
    throw O.internal(`Xcode made ${n.length === 0 ? "no" : "more than one"} .xctestrun of the iOS app`);
  return t;
}

// src/adapters/farms/adb/farm.ts
import { createHash as wA } from "node:crypto";
import { mkdir as bA } from "node:fs/promises";
import { join as is } from "node:path";

// src/adapters/farms/local/follow-session.ts
var WT = /* @__PURE__ */ new Set(["launch-finished", "launch-failed", "launch-skipped"]);
function ts(e, { clock: t, progress: n, labelOf: r, where: i = "this computer" }) {
  let o = e.launches.length, s = e.round === 1 ? `Measuring on ${i}` : `Measuring suspicious cases again on ${i}`, a = n.start(s, o), u = new Map(e.launches.map((y) => [y.id, y])), c = [], d = 0, l = t.monotonicMs(), f, p = (y) => {
    if (y.event === "session-interrupted" && (f = y), y.event === "launch-started") {
      l = t.monotonicMs();
      let v = u.get(y.launch), T = v === void 0 ? y.launch : r(v.case), S = XT(c, e.launches);
      a.update(c.length, `launch ${c.length + 1} of ${o}: ${T}${S}`);
    }
    WT.has(y.event) && (c.push(y.event === "launch-skipped" ? 0 : t.monotonicMs() - l), y.event !== "launch-finished" && (d += 1), a.update(c.length));
  };
  return {
    hear(y) {
      let v = wi.safeParse(GT(y));
      v.success && p(v.data);
    },
    finish() {
      let y = `${c.length} of ${o} launches`;
      a.finish(d === 0 ? y : `${y}, ${d} of them failed`);
    },
    interruption: () => f
  };
}
function XT(e, t) {
  if (e.length < 2) return "";
  let n = (s) => {
    let a = e.filter((c, d) => t[d]?.kind === s), u = a.length > 0 ? a : e;
    return u.reduce((c, d) => c + d, 0) / u.length;
  }, r = { paired: n("paired"), single: n("single") }, i = t.slice(e.length).reduce((s, { kind: a }) => s + r[a], 0), o = Math.max(1, Math.round(i / 1e3));
  return o < 90 ? `, about ${o} s left` : `, about ${Math.round(o / 60)} min left`;
}
function GT(e) {
  try {
    return JSON.parse(e);
  } catch {
    return;
  }
}

// src/adapters/farms/adb/client.ts
function uy({ processes: e, adb: t, env: n }) {
  async function r(i, { onLine: o, ...s }) {
    let a = { ...s, ...n === void 0 ? {} : { env: n }, ...o === void 0 ? {} : { onLine: o } }, u = await e.run(t, i, a);
    if (u.exitCode === 127 && u.signal === void 0 && !i.includes("shell")) throw O.adbMissing(t);
    return u;
  }
  return {
    async list(i) {
      let o = await r(["devices", "-l"], { timeoutMs: 3e4, ...i === void 0 ? {} : { signal: i } });
      if (o.exitCode === 0) return o.stdout;
      throw O.environmentBroken(
        `\`adb devices\` ends with ${o.exitCode ?? o.signal}: ${Yt(o)}`,
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
function Yt({ stdout: e, stderr: t }) {
  return (t.trim() === "" ? e : t).trim().split(`
`).at(-1)?.trim() ?? "";
}
function wu(e) {
  return `'${e.replaceAll("'", "'\\''")}'`;
}

// src/adapters/farms/adb/phone-text.ts
function cy(e) {
  return e.split(/\r?\n/).flatMap((t) => {
    if (t.startsWith("List of devices") || t.startsWith("*")) return [];
    let [, n, r] = /^(\S+)\s+(.+)$/.exec(t.trim()) ?? [];
    if (n === void 0 || r === void 0) return [];
    let [i = ""] = r.split(/\s+(?=usb:|product:|transport_id:|model:|device:)|;/);
    return [{ serial: n, state: i.trim() }];
  });
}
function dy(e) {
  return new Map(
    e.split(/\r?\n/).flatMap((t) => {
      let [, n, r] = /^\[([^\]]+)\]: \[(.*)\]$/.exec(t.trim()) ?? [];
      return n === void 0 || r === void 0 ? [] : [[n, r]];
    })
  );
}
function ly(e) {
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
function fy(e) {
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
var py = 20, YT = 10 * 6e4, KT = 15e3;
async function my(e, t) {
  let { maxStartCelsius: n, clock: r, task: i, signal: o } = t, s = r.monotonicMs();
  for (; ; ) {
    let a = { timeoutMs: 3e4, ...o === void 0 ? {} : { signal: o } }, u = await e.shell("dumpsys battery", a);
    if (u.exitCode !== 0) return `the phone does not answer: ${Yt(u)}`;
    let { level: c, celsius: d } = fy(u.stdout);
    if (c !== void 0 && c < py)
      return `its battery is at ${c}%, and phones slow down when it is low: charge it to ${py}% at least`;
    if (d === void 0 || d <= n) return;
    let l = YT - (r.monotonicMs() - s);
    if (l <= 0) return `it is still at ${d} °C after ten minutes; ${n} °C is the most`;
    i.update(0, `waiting until it has cooled from ${d} to ${n} °C`), await r.sleep(Math.min(l, KT), o);
  }
}

// src/adapters/farms/adb/session.ts
import { mkdir as oA, readFile as sA, rm as wy, writeFile as aA } from "node:fs/promises";
import { dirname as uA, join as cA } from "node:path";

// src/adapters/farms/local/session-outcome.ts
import { createHash as JT } from "node:crypto";
import { readFile as ZT } from "node:fs/promises";
var Qr = { finished: 0, wrongRequest: 64, reportUnwritable: 74, interrupted: 130 }, QT = {
  "time-box": "timed-out",
  "storage-full": "infrastructure",
  signal: "cancelled"
};
async function hy(e) {
  try {
    return await e;
  } catch (t) {
    if (t instanceof gn && t.code === "aborted") return "aborted";
    throw t;
  }
}
async function gy(e, t, n, r) {
  let i = await bu(t.report, t.reportPath), o = i === void 0 ? {} : { report: i };
  if (e === "aborted") return { status: "cancelled", reason: "interrupted by the user", ...o };
  let s = eA(e.stderr), { exitCode: a } = e;
  if (a === Qr.finished && i !== void 0) return { status: "reported", report: i };
  if (a === Qr.finished) return { status: "infrastructure", reason: `${r} left no report` };
  if (a === Qr.wrongRequest) throw O.internal(`${r} refuses the request: ${s}`);
  if (a === Qr.reportUnwritable) return { status: "infrastructure", reason: s, ...o };
  if (a === Qr.interrupted)
    return { status: QT[n?.reason ?? "signal"] ?? "cancelled", reason: n?.detail ?? `${r} was stopped`, ...o };
  let u = e.signal ?? `exit code ${a}`;
  return { status: "infrastructure", reason: `${r} ended with ${u}: ${s}`, ...o };
}
async function bu(e, t) {
  let n = await ZT(e).catch((r) => {
    if (r.code !== "ENOENT")
      throw r;
  });
  if (!(n === void 0 || n.length === 0))
    return { path: t, sha256: tA(n), sizeBytes: n.length };
}
function ns(e) {
  try {
    return Zu().parse(JSON.parse(e));
  } catch {
    return;
  }
}
function eA(e) {
  return e.trim().split(`
`).at(-1) ?? "";
}
function tA(e) {
  return JT("sha256").update(e).digest("hex");
}

// src/adapters/farms/adb/instrumentation.ts
import { createHash as nA } from "node:crypto";
import { gunzipSync as rA } from "node:zlib";
function yy(e) {
  let t = /* @__PURE__ */ new Map(), n, r = 0, i = "", o = "", s, a, u;
  function c(d) {
    let [l, f] = [t.get("edgegate.part"), t.get("edgegate.data")];
    if (l !== void 0 && f !== void 0 && Number(l) === r) {
      r += 1, i += f;
      let v = iA(i);
      if (v !== void 0) {
        i = "", o += v;
        for (let T of v.split(`
`).slice(0, -1)) e(T);
      }
    }
    let [p, y] = [t.get("edgegate.parts"), t.get("edgegate.sha256")];
    p !== void 0 && y !== void 0 && (s = { parts: Number(p), sha256: y }), (d === "-1" || d === "-2") && (u ??= (t.get("stack") ?? "the test failed").split(`
`)[0]), t = /* @__PURE__ */ new Map(), n = void 0;
  }
  return {
    hear(d) {
      let l = d.replace(/\r$/, ""), [, f, p] = /^INSTRUMENTATION_STATUS: ([^=]+)=(.*)$/.exec(l) ?? [], [, y] = /^INSTRUMENTATION_STATUS_CODE: (-?\d+)$/.exec(l) ?? [], [, v, T] = /^INSTRUMENTATION_(?:RESULT: (\w+)=|FAILED: ?)(.*)$/.exec(l) ?? [], [, S] = /^INSTRUMENTATION_CODE: (-?\d+)$/.exec(l) ?? [];
      f !== void 0 && p !== void 0 ? (t.set(f, p), n = f) : y !== void 0 ? c(y) : S !== void 0 ? a = S : l.startsWith("INSTRUMENTATION_FAILED") ? u ??= `it can't be started: ${T ?? ""}` : l.startsWith("INSTRUMENTATION_ABORTED") ? u ??= l.slice(25) : v === "shortMsg" || v === "longMsg" ? u ??= T : n !== void 0 && t.set(n, `${t.get(n) ?? ""}
${l}`);
    },
    report() {
      if (o === "") return;
      let d = s !== void 0 && s.parts === r && s.sha256 === nA("sha256").update(o).digest("hex");
      return { text: o, isWhole: d };
    },
    failure: () => u ?? (a === "-1" ? void 0 : "it ended without saying so")
  };
}
function iA(e) {
  try {
    return rA(Buffer.from(e, "base64")).toString("utf8");
  } catch {
    return;
  }
}

// src/adapters/farms/adb/session.ts
var rs = "dev.edgegate.bench", vu = `${rs}.test`, dA = "androidx.test.runner.AndroidJUnitRunner", lA = "dev.edgegate.bench.instrumentation.BenchTest", fA = `/sdcard/Android/media/${rs}`, pA = 5 * 6e4, by = 6e4, Dy = 12e4, mA = 360 * 6e4;
async function Ey(e) {
  let { phone: t, request: n, app: r, driver: i, root: o, follower: s, aroundSessionMs: a, signal: u } = e, c = (b) => ({ timeoutMs: b, ...u === void 0 ? {} : { signal: u } }), d = `${fA}/${n.requestId}-round-${n.round}.ndjson`, l = `device-runs/adb/${n.requestId}/report.ndjson`, f = yy((b) => s.hear(b)), p = !1, y;
  try {
    for (let h of [r, i]) {
      let E = await gA(t, h, c(pA));
      if (E !== void 0) return { status: "infrastructure", reason: `${E} (installing)` };
    }
    await t.shell(`rm -f ${wu(d)}; input keyevent KEYCODE_WAKEUP`, c(by)), p = !0;
    let b = `am instrument -w -r -e class ${lA} ${vu}/${dA}`, C = n.sessionTimeBoxNs === void 0 ? mA : n.sessionTimeBoxNs / 1e6;
    y = await t.shell(b, {
      ...c(C + n.hangTimeoutNs / 1e6 + a),
      onLine: (h) => f.hear(h)
    });
  } catch (b) {
    if (!(b instanceof gn) || b.code !== "aborted") throw b;
    y = "aborted";
  }
  if (!p) return { status: "cancelled", reason: "interrupted by the user" };
  let v = { timeoutMs: by };
  (y === "aborted" || y.timedOut || y.exitCode !== 0) && await t.shell(`am force-stop ${rs}; am force-stop ${vu}`, v);
  let S = cA(o, l);
  await oA(uA(S), { recursive: !0 }), await wy(S, { force: !0 });
  let x = await t.pull(d, S, v), w = f.report();
  x.exitCode !== 0 && (await wy(S, { force: !0 }), w !== void 0 && await aA(S, w.text)), await t.shell(`rm -f ${wu(d)}`, v);
  let g = await bu(S, l), D = /device .*not found|device offline|no devices/.test(x.stdout + x.stderr) ? Yt(x) : void 0, m = g === void 0 ? void 0 : await yA(S);
  return hA({ ended: y, lost: D, failure: f.failure(), report: g, last: m });
}
function hA({
  ended: e,
  lost: t,
  failure: n,
  report: r,
  last: i
}) {
  let o = r === void 0 ? {} : { report: r };
  return e === "aborted" ? { status: "cancelled", reason: "interrupted by the user", ...o } : e.timedOut ? { status: "timed-out", reason: "the session went on beyond its time", ...o } : i?.event === "session-finished" && r !== void 0 ? { status: "reported", report: r } : i?.event === "session-interrupted" ? { status: i.reason === "time-box" ? "timed-out" : i.reason === "signal" ? "cancelled" : "infrastructure", reason: i.detail, ...o } : t !== void 0 ? { status: "infrastructure", reason: `the phone was lost: ${t}`, ...o } : e.exitCode !== 0 ? { status: "infrastructure", reason: `adb ended with ${e.exitCode ?? e.signal}: ${Yt(e)}`, ...o } : n !== void 0 ? { status: "infrastructure", reason: `the app failed: ${n}`, ...o } : r === void 0 ? { status: "infrastructure", reason: "the phone left no report" } : { status: "reported", report: r };
}
async function gA(e, t, n) {
  let r = await e.install(t, n);
  if (vy(r)) return;
  let i = r.stdout + r.stderr;
  if (!/INSTALL_FAILED_(UPDATE_INCOMPATIBLE|VERSION_DOWNGRADE)/.test(i)) return Yt(r);
  await e.shell(`pm uninstall ${vu}; pm uninstall ${rs}`, n);
  let o = await e.install(t, n);
  return vy(o) ? void 0 : Yt(o);
}
function vy({ exitCode: e, stdout: t, stderr: n }) {
  return e === 0 && !/^(Failure|adb: failed)/m.test(t + n);
}
async function yA(e) {
  let t = (await sA(e, "utf8")).trimEnd().split(`
`).at(-1) ?? "", n = wi.safeParse(ns(t));
  return n.success ? n.data : void 0;
}

// src/adapters/farms/adb/farm.ts
function Cy(e) {
  let { clock: t, root: n, cacheFolder: r, exclusive: i, aroundSessionMs: o = Dy } = e, s = uy(e), a = /* @__PURE__ */ new Map();
  async function u(d) {
    let { serial: l = "" } = e, f = cy(await s.list(d)).filter(({ serial: S }) => l === "" || S === l), p = f.filter(({ state: S }) => S !== "device").map((S) => `${S.serial} ${S.state}`), y = f.filter(({ state: S }) => S === "device"), T = (await Promise.all(
      y.map(async ({ serial: S }) => {
        let x = { timeoutMs: 3e4, ...d === void 0 ? {} : { signal: d } }, { exitCode: w, stdout: g } = await s.phone(S).shell("getprop", x), D = w === 0 ? ly(dy(g)) : void 0;
        return D !== void 0 ? [{ serial: S, offered: D }] : (p.push(`${S} does not say what it is`), []);
      })
    )).flat();
    if (T.length === 0) throw O.noPhone(p);
    return T;
  }
  function c(d, l) {
    let f = ({ serial: p }) => a.get(p) ?? 0;
    return d.filter(({ offered: p }) => pe(p.device, l)).toSorted((p, y) => f(p) - f(y))[0];
  }
  return {
    name: "adb",
    needsApp: !0,
    offers: "own",
    async devices() {
      return (await u(void 0)).map(({ offered: l }) => l).filter((l, f, p) => p.findIndex(({ device: y }) => pe(y, l.device)) === f).toSorted((l, f) => l.device.model < f.device.model ? -1 : 1);
    },
    async run({ device: d, request: l, app: f, signal: p, progress: y, labelOf: v }) {
      let [T] = yi(l);
      if (T !== void 0) throw O.internal(`the bench request is not sound: ${T}`);
      if (f === void 0) throw O.internal("the farm adb was given no app");
      let S = wA("sha256").update(rt(l)).digest("hex"), x = (g) => ({
        device: d,
        round: l.round,
        requestSha256: S,
        outcome: g
      }), w;
      try {
        let g = c(await u(p), d);
        if (g === void 0)
          return x({
            status: "infrastructure",
            reason: "no phone of this model and version is connected any more"
          });
        w = g.serial, a.set(w, (a.get(w) ?? 0) + 1);
        let D = is(r, "adb");
        await bA(D, { recursive: !0 });
        let m = g.offered.facts?.name ?? d.model, b = s.phone(w), C = is(D, `${w.replaceAll(/[^A-Za-z0-9._-]/g, "_")}.lock`);
        return await i(
          C,
          async () => {
            let { maxStartCelsius: E } = l.coolDown, A = y.start(`Preparing ${m}`), N = await my(b, { maxStartCelsius: E, clock: t, task: A, signal: p }).finally(
              () => A.finish()
            );
            if (N !== void 0) return x({ status: "infrastructure", reason: N });
            let k = ts(l, { clock: t, progress: y, labelOf: v ?? ((U) => U), where: m }), Q = { app: is(n, f.built.app.path), driver: is(n, f.driver.path) }, j = { phone: b, request: l, ...Q, root: n, follower: k, aroundSessionMs: o, signal: p };
            return x(await Ey(j).finally(() => k.finish()));
          },
          { signal: p, onWait: () => y.note(`${m} (${C}) is in use by another run; waiting for it.`) }
        );
      } catch (g) {
        if (p?.aborted === !0) return x({ status: "cancelled", reason: "interrupted by the user" });
        if (g instanceof gn && g.code === "no-phone")
          return x({ status: "infrastructure", reason: g.message });
        throw g;
      } finally {
        w !== void 0 && a.set(w, (a.get(w) ?? 1) - 1);
      }
    }
  };
}

// src/adapters/farms/local/local-farm.ts
import { createHash as NA } from "node:crypto";
import { rm as kA } from "node:fs/promises";
import { join as MA } from "node:path";

// src/adapters/farms/local/session-folder.ts
import { createHash as vA } from "node:crypto";
import { createReadStream as DA } from "node:fs";
import { copyFile as EA, link as CA, mkdir as Sy, rm as SA, writeFile as TA } from "node:fs/promises";
import { dirname as AA, join as tr } from "node:path";
import { pipeline as OA } from "node:stream/promises";
async function Ty(e) {
  let { root: t, farm: n, request: r, text: i, files: o } = e, s = `device-runs/${n}/${r.requestId}`, a = tr(t, s);
  await SA(a, { recursive: !0, force: !0 }), await Sy(a, { recursive: !0 });
  for (let c of r.files) {
    let d = o.get(c.id);
    if (d === void 0) throw O.internal(`nobody said where the request's file ${c.id} is`);
    await xA(tr(t, d.path), tr(a, c.path), c, d);
  }
  await TA(tr(a, "request.json"), i);
  let u = "report.ndjson";
  return {
    folder: a,
    request: tr(a, "request.json"),
    report: tr(a, u),
    reportPath: `${s}/${u}`
  };
}
async function xA(e, t, n, r) {
  await Sy(AA(t), { recursive: !0 });
  let i = () => O.fileChanged(r.path);
  await CA(e, t).catch((s) => {
    if (s.code === "ENOENT") throw i();
    return EA(e, t);
  });
  let o = vA("sha256");
  if (await OA(DA(t), o), o.digest("hex") !== n.sha256) throw i();
}

// src/adapters/farms/local/local-farm.ts
function nr({ name: e, runner: t, runDriver: n, clock: r, root: i }) {
  return {
    name: e,
    needsApp: !1,
    offers: "own",
    async devices() {
      let { exitCode: o, stdout: s, stderr: a } = await n(["--describe"], {}), u = o === 0 ? uc.safeParse(ns(s)) : void 0;
      if (u?.success !== !0)
        throw O.internal(`${t} can't describe this computer (exit code ${o}): ${a}`);
      let { deviceModel: c, osVersion: d } = u.data;
      return [{ device: { farm: e, model: c, osVersion: d }, platform: "host" }];
    },
    async run({ device: o, request: s, files: a, signal: u, progress: c, labelOf: d }) {
      let [l] = yi(s);
      if (l !== void 0) throw O.internal(`the bench request is not sound: ${l}`);
      let f = rt(s), p = await Ty({ root: i, farm: e, request: s, text: f, files: a }), y = ts(s, { clock: r, progress: c, labelOf: d ?? ((S) => S) }), v = ["--request", p.request, "--files", p.folder, "--report", p.report], T = (S) => y.hear(S);
      try {
        let S = await hy(n(v, u === void 0 ? { onLine: T } : { onLine: T, signal: u })), x = await gy(S, p, y.interruption(), t), w = NA("sha256").update(f).digest("hex");
        return { device: o, round: s.round, requestSha256: w, outcome: x };
      } finally {
        y.finish(), await kA(MA(p.folder, "files"), { recursive: !0, force: !0 });
      }
    }
  };
}

// src/adapters/farms/host/farm.ts
var RA = { PYTHONPATH: void 0, PYTHONHOME: void 0, PYTHONNOUSERSITE: "1", PYTHONUTF8: "1" };
function Ay({ processes: e, python: t, clock: n, root: r }) {
  return nr({
    name: "host",
    runner: "the host runner",
    clock: n,
    root: r,
    async runDriver(i, o) {
      let s = await t.python("litert", o.signal), a = ["-m", "edgegate_litert.bench", ...i];
      return e.run(s, a, { cwd: t.packageRoot, env: RA, ...o });
    }
  });
}

// src/adapters/farms/jvm/jvm-app.ts
import { createHash as IA, randomUUID as PA } from "node:crypto";
import { access as BA, cp as LA, mkdir as FA, readdir as $A, readFile as _A, rename as Oy, rm as xy, symlink as Ny } from "node:fs/promises";
import { delimiter as ky, join as ue } from "node:path";
import os from "node:process";
var ss = ["tensorflow-lite", "tensorflow-lite-api", "tensorflow-lite-gpu", "tensorflow-lite-gpu-api"], qA = ["tensorflow-lite", "tensorflow-lite-gpu"];
async function My(e, t) {
  let { packages: n, sources: r, cacheFolder: i } = e;
  if (os.platform !== "linux" || os.arch !== "x64")
    throw O.environmentBroken(
      `The farm jvm runs Android's x86_64 library, and this is ${os.platform} on ${os.arch}.`,
      "Use a Linux computer with an x86_64 processor, or another farm: `--farm host`."
    );
  let o = UA(e, t), s = await o("java", ["-version"]), a = [...ss, "gson"], u = await n.fetch(a, t), c = await zA(r), d = IA("sha256").update(s);
  for (let y of a) d.update(`${u(y).split("/").slice(-2).join("/")}
`);
  for (let y of c) d.update(`${y}
`).update(await _A(ue(r, y)));
  let l = d.digest("hex"), f = ue(i, "jvm", l.slice(0, 16));
  await Ry(f) || await jA({ run: o, sources: r, files: c, pathOf: u, folder: f });
  let p = [ue(f, "classes"), u("gson"), ...ss.map((y) => ue(f, `${y}.jar`))];
  return {
    options: ["-XX:+UseSerialGC", `-Djava.library.path=${ue(f, "android")}`, "-cp", p.join(ky)],
    // Resolved at once: a function that our libc lacks must be noticed while loading, not in the middle of a launch.
    env: { LD_LIBRARY_PATH: ue(f, "bionic"), LD_BIND_NOW: "1", EGL_PLATFORM: "surfaceless" },
    sha256: l
  };
}
function UA({ processes: e }, t) {
  return async (n, r) => {
    let i = t === void 0 ? {} : { signal: t }, { exitCode: o, stdout: s, stderr: a } = await e.run(n, r, { timeoutMs: 5 * 6e4, ...i });
    if (o === 0) return s + a;
    throw o === 127 ? O.environmentBroken(
      `The farm jvm needs ${n}, which is not here.`,
      "On Debian and Ubuntu: `sudo apt-get install openjdk-17-jdk-headless maven gcc libc6-dev unzip`."
    ) : O.internal(`${n} fails on the Android core: ${(a || s).trim().slice(-2e3)}`);
  };
}
async function jA(e) {
  let { run: t, sources: n, files: r, pathOf: i, folder: o } = e, s = `${o}.draft-${PA()}`, a = (...u) => ue(s, ...u);
  for (let u of ["classes", "android", "bionic", "aar"]) await FA(a(u), { recursive: !0 });
  try {
    for (let l of ss)
      await t("unzip", ["-qo", i(l), "-d", a("aar", l)]), await Oy(a("aar", l, "classes.jar"), a(`${l}.jar`));
    for (let l of qA) await LA(a("aar", l, "jni", "x86_64"), a("android"), { recursive: !0 });
    await xy(a("aar"), { recursive: !0 });
    let u = [a("classes"), i("gson"), ...ss.map((l) => a(`${l}.jar`))].join(ky), c = (l) => r.filter((f) => f.startsWith(l) && f.endsWith(".java")), d = (l, f) => t("javac", [
      "--release",
      l,
      "-nowarn",
      "-Xlint:-options",
      "-cp",
      u,
      "-d",
      a("classes"),
      ...c(f).map((p) => ue(n, p))
    ]);
    await d("8", "core/"), await d("11", "jvm/"), await VA(t, ue(n, "jvm/src/main/c"), a("bionic")), await Oy(s, o).catch(async (l) => {
      if (!await Ry(o)) throw l;
    });
  } finally {
    await xy(s, { recursive: !0, force: !0 });
  }
}
async function VA(e, t, n) {
  let r = (s, ...a) => e("gcc", ["-O2", "-fPIC", "-shared", `-Wl,-soname,${s}.so`, "-o", ue(n, `${s}.so`), ...a]), i = `-Wl,--version-script=${ue(t, "bionic.map")}`;
  await r("libc", "-fno-builtin", i, ue(t, "bionic.c"), ue(t, "forward.S"), "-lm", "-ldl"), await r("libm", i, ue(t, "empty.c")), await r("libdl", i, ue(t, "empty.c")), await r("liblog", ue(t, "log.c"));
  let o = "/usr/lib/x86_64-linux-gnu";
  await Ny(`${o}/libGLESv2.so.2`, ue(n, "libGLESv3.so")), await Ny(`${o}/libEGL.so.1`, ue(n, "libEGL.so"));
}
async function zA(e) {
  return (await Promise.all(
    ["core/src/main", "jvm/src/main"].map(async (n) => (await $A(ue(e, n), { recursive: !0, withFileTypes: !0 })).filter((i) => i.isFile()).map((i) => ue(i.parentPath, i.name)))
  )).flat().map((n) => n.slice(e.length + 1)).sort();
}
async function Ry(e) {
  return BA(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/farms/jvm/farm.ts
function Iy(e) {
  let { processes: t, clock: n, root: r } = e, i;
  return nr({
    name: "jvm",
    runner: "the JVM driver",
    clock: n,
    root: r,
    async runDriver(o, s) {
      i ??= My(e, s.signal).catch((c) => {
        throw i = void 0, c;
      });
      let a = await i, u = [...a.options, "dev.edgegate.bench.jvm.DriverMain", "--app", a.sha256, ...o];
      return t.run("java", u, { env: a.env, ...s });
    }
  });
}

// src/adapters/farms/swift/swift-app.ts
import { createHash as HA, randomUUID as WA } from "node:crypto";
import { access as XA, copyFile as Du, cp as GA, mkdir as Py, readdir as YA, readFile as KA, rename as JA, rm as ZA } from "node:fs/promises";
import { join as Re } from "node:path";
import as from "node:process";
var Eu = "tensorflow-lite-linux", cs = "libjnitensorflowlite.so", us = "edgegate-bench", By = "ld-linux-x86-64.so.2", QA = [
  By,
  "libc.so.6",
  "libm.so.6",
  "libpthread.so.0",
  "libstdc++.so.6",
  "libgcc_s.so.1"
], Ly = ["Package.swift", "BenchCore", "LinuxTensorFlowLite", "CommandLine"];
async function Fy(e, t) {
  if (as.platform !== "linux" || as.arch !== "x64")
    throw O.environmentBroken(
      `The farm swift runs TensorFlow Lite's library for Linux on x86_64, and this is ${as.platform} on ${as.arch}.`,
      "Use a Linux computer with an x86_64 processor, or another farm: `--farm host`."
    );
  let n = await e.swift.get(t), r = await e.packages.fetch([Eu], t), i = await iO(e.sources, [n.identity, r(Eu).split("/").slice(-2).join("/")]), o = Re(e.cacheFolder, "swift", `app-${i.slice(0, 16)}`);
  return await Py(Re(o, ".."), { recursive: !0 }), await Cu(o) || await e.takeTurn(
    `${o}.turn`,
    async () => {
      await Cu(o) || await eO(e, n, r(Eu), o, t);
    },
    { signal: t }
  ), { program: Re(o, us), sha256: i };
}
async function eO(e, t, n, r, i) {
  let o = `${r}.draft-${WA()}`;
  await Py(o);
  try {
    if (await t.withFolder(async (s) => {
      await tO(e, s, n);
      let a = ["build", "-c", "release", "--static-swift-stdlib", "--product", us, ...nO(s)], u = await s.run("swift", [...a, ...rO(r, t)], i);
      if (u.exitCode !== 0)
        throw O.internal(`swift can't build the iOS core: ${(u.stderr + u.stdout).trim().slice(-2e3)}`);
      await Du(Re(s.path, ".build", "release", us), Re(o, us)), await Du(Re(s.path, "lib", cs), Re(o, cs));
    }), t.libraries !== void 0)
      for (let s of QA) await Du(Re(t.libraries, s), Re(o, s));
    await JA(o, r).catch(async (s) => {
      if (!await Cu(r)) throw s;
    });
  } finally {
    await ZA(o, { recursive: !0, force: !0 });
  }
}
async function tO({ processes: e, sources: t }, n, r) {
  for (let a of Ly) await GA(Re(t, a), Re(n.path, a), { recursive: !0 });
  let i = ["-qoj", r, `*/${cs}`, "-d", Re(n.path, "lib")], { exitCode: o, stderr: s } = await e.run("unzip", i, {});
  if (o !== 0)
    throw O.environmentBroken(
      `unzip can't take ${cs} out of its package: ${s.trim()}.`,
      "On Debian and Ubuntu: `sudo apt-get install unzip`."
    );
}
function nO({ seen: e }) {
  return ["-Xlinker", `-L${e}/lib`];
}
function rO(e, t) {
  let n = ["--disable-new-dtags", "-rpath", "$ORIGIN"], r = t.libraries === void 0 ? [] : [`--dynamic-linker=${Re(e, By)}`];
  return [...n, ...r].flatMap((i) => ["-Xlinker", i]);
}
async function iO(e, t) {
  let n = HA("sha256");
  for (let r of t) n.update(`${r}
`);
  for (let r of await oO(e)) {
    let i = await KA(Re(e, r));
    n.update(`${r}
${i.length}
`).update(i);
  }
  return n.digest("hex");
}
async function oO(e) {
  return (await YA(e, { recursive: !0, withFileTypes: !0 })).filter((n) => n.isFile()).map((n) => Re(n.parentPath, n.name).slice(e.length + 1)).filter((n) => Ly.some((r) => n === r || n.startsWith(`${r}/`)) && !n.includes("/Tests/")).sort();
}
async function Cu(e) {
  return XA(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/farms/swift/farm.ts
function $y(e) {
  let { processes: t, clock: n, root: r } = e, i;
  return nr({
    name: "swift",
    runner: "the Swift driver",
    clock: n,
    root: r,
    async runDriver(o, s) {
      i ??= Fy(e, s.signal).catch((u) => {
        throw i = void 0, u;
      });
      let a = await i;
      return t.run(a.program, ["--app", a.sha256, ...o], s);
    }
  });
}

// src/adapters/git/repository.ts
import { createHash as cO } from "node:crypto";
import { mkdir as dO, readFile as lO, rename as fO, writeFile as pO } from "node:fs/promises";
import { dirname as mO, join as Ou } from "node:path";

// src/adapters/git/lfs.ts
var _y = `version https://git-lfs.github.com/spec/v1
`;
function Su(e) {
  return e.length < 1024 && new TextDecoder().decode(e.subarray(0, _y.length)) === _y;
}
async function qy(e, t, n) {
  let r = await e.bytes(["lfs", "smudge", t], n);
  if (r !== void 0 && !Su(r)) return { bytes: r };
  let o = await e.ask(["lfs", "version"]) !== void 0 ? "git-lfs could not fetch the object: run `git lfs fetch --all`, or give the checkout `lfs: true` and a token that may read it" : "install git-lfs and run `git lfs pull`; in a workflow, give actions/checkout `lfs: true`";
  return { detail: `${t} is a Git LFS pointer, not the file itself; ${o}` };
}

// src/adapters/git/resolve.ts
var sO = [50, 500];
async function Au(e, t) {
  if (t.startsWith("-") || t === "") throw O.unknownRef(t, "it is not a ref");
  let n = await Tu(e, t);
  if (n !== void 0) return n;
  let r = await e.run([
    "fetch",
    "--no-tags",
    "--quiet",
    "--depth=1",
    "origin",
    t.replace(/^origin\//, "")
  ]);
  if (r.exitCode !== 0) throw O.unknownRef(t, jy(r.stderr));
  let i = await Tu(e, t) ?? await Tu(e, "FETCH_HEAD");
  if (i === void 0) throw O.unknownRef(t, "it is not a commit");
  return i;
}
async function Uy(e, t, n) {
  if (t === n || (await vc(e, n)).includes(t)) return t;
  let r = await e.ask(["merge-base", t, n]);
  if (r !== void 0) return r;
  if (await e.ask(["rev-parse", "--is-shallow-repository"]) !== "true") throw O.noMergeBase(t, n);
  for (let i of [...sO, "all"]) {
    let o = i === "all" ? "--unshallow" : `--deepen=${i}`, s = await e.run(["fetch", "--no-tags", "--quiet", o, "origin", t, n]);
    if (s.exitCode !== 0) throw O.shallowClone(jy(s.stderr));
    let a = await e.ask(["merge-base", t, n]);
    if (a !== void 0) return a;
  }
  throw O.noMergeBase(t, n);
}
async function Tu(e, t) {
  let n = await e.ask(["rev-parse", "--verify", "--quiet", "--end-of-options", `${t}^{commit}`]);
  return n !== void 0 && /^[0-9a-f]{40}$/.test(n) ? n : void 0;
}
function jy(e) {
  return e.trim().split(`
`).at(-1) ?? "";
}

// src/adapters/git/tree.ts
import { lstat as aO, readdir as uO } from "node:fs/promises";
import { join as Vy } from "node:path";
async function zy(e, t, n) {
  let r = await e.ask(["ls-tree", "-r", "-z", "--full-tree", t, "--", n]);
  if (r === void 0) throw O.internal(`git can't list ${n} at ${t}`);
  let i = r.split("\0").flatMap((o) => {
    let s = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(o);
    if (s === null) return [];
    let [, a = "", u = "", c = "", d = ""] = s;
    return d !== n && !d.startsWith(`${n}/`) ? [] : [
      { path: d.slice(n.length + 1), objectId: c, kind: u === "blob" && a !== "120000" ? "file" : "link" }
    ];
  });
  return i.length === 0 ? void 0 : Wy(i);
}
async function Hy(e, t, n) {
  let r = [], i = async (c) => {
    let d = await aO(Vy(t, n, c)).catch(() => {
    });
    if (d !== void 0) {
      if (d.isSymbolicLink()) r.push({ path: c, kind: "link" });
      else if (d.isFile()) r.push({ path: c, kind: "file" });
      else if (d.isDirectory())
        for (let l of await uO(Vy(t, n, c))) await i(c === "" ? l : `${c}/${l}`);
    }
  };
  if (await i(""), r.length === 0) return;
  let o = r.filter(({ kind: c }) => c === "file"), s = o.map((c) => c.path === "" ? n : `${n}/${c.path}`), a = (await e.ask(["hash-object", "--stdin-paths"], s.map((c) => `${c}
`).join("")))?.split(`
`);
  if (a === void 0 || s.length > 0 && a.length !== s.length)
    throw O.internal(`git can't hash ${n}`);
  let u = new Map(o.map((c, d) => [c.path, a[d] ?? ""]));
  return Wy(r.map((c) => ({ ...c, objectId: u.get(c.path) ?? "link" })));
}
function Wy(e) {
  return [...e].sort((t, n) => t.path < n.path ? -1 : 1);
}

// src/adapters/git/repository.ts
function Xy(e, t) {
  return {
    async open(n, r, i, o) {
      let a = await new ys(e, t, o).ask(["rev-parse", "--show-toplevel"]);
      if (a === void 0) throw O.notARepository(t);
      let u = new ys(e, a, o), c = await Au(u, r === "worktree" ? "HEAD" : r), d = await Au(u, n), l = await Uy(u, d, c), f = r === "worktree" ? r : c, p = await Nc(e, a, o);
      return hO(u, a, { repository: p, baseSha: l, headSha: f }, i);
    }
  };
}
function hO(e, t, n, r) {
  let i = (a) => a === "baseline" ? n.baseSha : n.headSha, o = (a, u) => i(a) === "worktree" ? Hy(e, t, u) : zy(e, i(a), u), s = async (a, u, c) => {
    let d = c.path === "" ? u : `${u}/${c.path}`;
    if (i(a) === "worktree") return lO(Ou(t, d));
    let l = await e.bytes(["cat-file", "blob", c.objectId]);
    if (l === void 0) throw O.gitObjectMissing(d, i(a));
    return l;
  };
  return {
    subject: n,
    async readText(a, u) {
      let [c, ...d] = await o(a, u) ?? [];
      if (c !== void 0) {
        if (d.length > 0 || c.path !== "" || c.kind !== "file") throw O.notAFile(u);
        return new TextDecoder("utf-8", { fatal: !0 }).decode(await s(a, u, c));
      }
    },
    async identity(a, u) {
      let c = await o(a, u);
      return c === void 0 ? void 0 : xu(c.map((d) => `${d.objectId} ${d.path}
`).join(""));
    },
    async materialise(a, u) {
      let c = await o(a, u);
      if (c === void 0) return { status: "absent" };
      let d = c.find(({ kind: f }) => f === "link");
      if (d !== void 0)
        return { status: "unreadable", reason: "outside-repository", detail: `${Ou(u, d.path)} is a symbolic link or a submodule; only files of this repository are read` };
      let l = [];
      for (let f of c) {
        let p = await s(a, u, f);
        if (Su(p)) {
          let y = await qy(e, Ou(u, f.path), p);
          if ("detail" in y) return { status: "unreadable", reason: "lfs-pointer", detail: y.detail };
          p = y.bytes;
        }
        l.push({ path: f.path, bytes: p });
      }
      return l.every(({ bytes: f }) => f.length === 0) ? { status: "unreadable", reason: "empty", detail: `${u} has no bytes` } : { status: "present", kind: gO(u, c), file: await yO(r, u, l) };
    }
  };
}
function gO(e, t) {
  if (t.some((r) => r.path === "saved_model.pb" || r.path === "saved_model.pbtxt")) return "saved-model";
  let n = /\.([a-z0-9]+)$/i.exec(e)?.[1]?.toLowerCase();
  return n === "tflite" || n === "keras" || n === "npz" || n === "h5" ? n : n === "hdf5" ? "h5" : "other";
}
async function yO(e, t, n) {
  let r = t.split("/").at(-1) ?? t, i = n.map((c) => `${xu(c.bytes)} ${c.path}
`).join(""), o = n[0]?.path === "" ? n[0].bytes : void 0, s = xu(o ?? i), a = n.reduce((c, { bytes: d }) => c + d.length, 0), u = `sources/${s.slice(0, 16)}/${r}`;
  for (let c of n) {
    let d = e.absolute(c.path === "" ? u : `${u}/${c.path}`);
    await dO(mO(d), { recursive: !0 }), await pO(`${d}.part`, c.bytes), await fO(`${d}.part`, d);
  }
  return { path: u, sha256: s, sizeBytes: a };
}
function xu(e) {
  return cO("sha256").update(e).digest("hex");
}

// src/adapters/github/pull-request.ts
import { setTimeout as vO } from "node:timers/promises";

// src/adapters/github/comment-state.ts
var wO = K({
  /** GITHUB_RUN_ID: later runs of a repository have larger ones. */
  run: Ae().nonnegative(),
  /** GITHUB_RUN_ATTEMPT, from 1 on. */
  attempt: Ae().positive(),
  /** The commit that is judged. */
  head: X().regex(/^[0-9a-f]{40}$/),
  as: di(["measuring", "report", "stopped"])
}), Nu = "<!-- edgegate:run ", ku = " -->";
function Gy(e, t) {
  let n = e.indexOf(`
`), [r, i] = n === -1 ? [e, ""] : [e.slice(0, n), e.slice(n)];
  return `${r}
${Nu}${JSON.stringify(t)}${ku}${i}`;
}
function Yy(e) {
  let t = e.split(`
`, 2)[1]?.trimEnd() ?? "";
  if (!(!t.startsWith(Nu) || !t.endsWith(ku)))
    try {
      return wO.safeParse(JSON.parse(t.slice(Nu.length, -ku.length))).data;
    } catch {
      return;
    }
}
function Ky(e, t) {
  if (e === void 0) return t.as === "stopped" ? "nothing in it is unfinished" : void 0;
  if (e.run > t.run || e.run === t.run && e.attempt > t.attempt)
    return `run ${e.run} (attempt ${e.attempt}) is newer than this one and has written it`;
  if (t.as === "stopped" && (e.run !== t.run || e.as !== "measuring"))
    return "nothing of this run is unfinished in it";
  if (t.as === "measuring" && bO(e, t) && e.as === "report") return "this run's report is in it";
}
function bO(e, t) {
  return e.run === t.run && e.attempt === t.attempt;
}
function Jy(e, t, n) {
  let r = (i, o) => {
    let s = e[i] ?? "";
    return /^\d{1,15}$/.test(s) ? Math.max(o, Number(s)) : o;
  };
  return { run: r("GITHUB_RUN_ID", 0), attempt: r("GITHUB_RUN_ATTEMPT", 1), head: t, as: n };
}

// src/adapters/github/fork-pull.ts
async function Qy(e, { owner: t, name: n }, { headSha: r, headRepository: i }) {
  let s = (await e.paginate(e.rest.pulls.list, { owner: t, repo: n, state: "open", per_page: 100 })).filter(
    ({ head: d, base: l }) => d.sha === r && Zy(d.repo?.full_name, i) && Zy(l.repo.full_name, `${t}/${n}`)
  ), [a, ...u] = s, c = `commit ${r.slice(0, 7)} of ${i}`;
  return a === void 0 ? { reason: `no open pull request has ${c} as its head` } : u.length > 0 ? { reason: `${s.length} open pull requests have ${c} as their head` } : { number: a.number, headSha: r, mergeSha: a.merge_commit_sha ?? void 0 };
}
function Zy(e, t) {
  return e?.toLowerCase() === t.toLowerCase();
}

// src/adapters/github/pull-request.ts
var DO = 3;
function tw(e) {
  return {
    async publish(t, { as: n, begin: r }) {
      let i = CO(t), o = await Sc(e.env);
      if (o?.event.of !== "pull-request" && o?.event.of !== "fork-run")
        return { status: "skipped", reason: TO(o) };
      let { token: s, patience: a = Dc } = e;
      if (s === void 0 || s === "")
        return { status: "skipped", reason: "there is no token", fix: "Set GITHUB_TOKEN to the workflow's token." };
      let u = Jy(e.env, o.event.headSha, n);
      try {
        let c = await Ec(o.apiUrl, s, a), d = o.event.of === "fork-run" ? await Qy(c, o, o.event) : o.event;
        return "reason" in d ? { status: "skipped", reason: d.reason } : await new Mu(c, o, d, a).write({ marker: i, markdown: t, begin: r, state: u });
      } catch (c) {
        let d = o.event.of === "pull-request" && o.event.fromFork;
        return Cc(c, s, { what: "comments on pull requests", fromFork: d });
      }
    }
  };
}
var Mu = class {
  #e;
  #t;
  #n;
  #r;
  constructor(t, n, r, i) {
    this.#e = t, this.#t = { owner: n.owner, repo: n.name }, this.#n = r, this.#r = i;
  }
  async write(t) {
    let { marker: n, begin: r, state: i } = t, o = Gy(t.markdown, i), s = await this.#s();
    for (let a = 1; ; a += 1) {
      let u = await this.#o(n, s);
      if (u !== void 0 && ew(u.body, o)) return { status: "unchanged", url: u.html_url };
      if (u === void 0 && !r) return { status: "unwanted" };
      let c = u === void 0 ? void 0 : Ky(Yy(u.body ?? ""), i);
      if (c !== void 0) return { status: "skipped", reason: c };
      let d = await this.#a();
      if (d !== void 0) return d;
      try {
        return await this.#i(u, o);
      } catch (l) {
        if (a >= DO || !SO(l)) throw l;
        await vO(a ** 2 * this.#r.secondMs);
      }
    }
  }
  async #i(t, n) {
    let r = { retries: 0 };
    if (t === void 0) {
      let { data: o } = await this.#e.rest.issues.createComment({
        ...this.#t,
        issue_number: this.#n.number,
        body: n,
        request: r
      });
      return { status: "created", url: o.html_url };
    }
    let { data: i } = await this.#e.rest.issues.updateComment({
      ...this.#t,
      comment_id: t.id,
      body: n,
      request: r
    });
    return { status: "updated", url: i.html_url };
  }
  /** The oldest comment that starts with the marker and that this token's owner wrote. */
  async #o(t, n) {
    return (await this.#e.paginate(this.#e.rest.issues.listComments, {
      ...this.#t,
      issue_number: this.#n.number,
      per_page: 100
    })).filter((i) => ew(i.body?.split(`
`, 1)[0], t) && EO(i, n)).reduce(
      (i, o) => i === void 0 || o.id < i.id ? o : i,
      void 0
    );
  }
  /** The login of the token's owner, or undefined when the token is an app's: GitHub tells apps no name of theirs here. */
  async #s() {
    try {
      let { data: t } = await this.#e.rest.users.getAuthenticated();
      return t.login;
    } catch (t) {
      if (nw(t) === 403) return;
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
function EO({ user: e }, t) {
  return t === void 0 ? e?.type === "Bot" : e?.login === t;
}
function ew(e, t) {
  let n = (r) => r.replaceAll(`\r
`, `
`).trimEnd();
  return e !== void 0 && n(e) === n(t);
}
function CO(e) {
  let [t = ""] = e.split(`
`, 1);
  if (!/^<!-- \S.* -->$/.test(t)) throw O.internal("a comment was to be posted without a marker");
  return t;
}
function SO(e) {
  let t = nw(e);
  return t === void 0 || t >= 500;
}
function nw(e) {
  return e instanceof Error && "status" in e && typeof e.status == "number" ? e.status : void 0;
}
function TO(e) {
  if (e === void 0) return "this is not a workflow run of GitHub Actions";
  let { event: t } = e;
  return `this run is for ${t.of === "other" ? t.name : t.of.replace("-", "_")}, not for a pull request`;
}

// src/adapters/litert/convert.ts
import { mkdir as LO } from "node:fs/promises";
import { dirname as FO, join as St } from "node:path";

// src/adapters/litert/digest.ts
import { createHash as AO } from "node:crypto";
import { readFile as OO } from "node:fs/promises";
import { join as xO } from "node:path";
async function ei(e, t) {
  let n = await OO(xO(e, t));
  return { path: t, sha256: AO("sha256").update(n).digest("hex"), sizeBytes: n.length };
}

// src/adapters/litert/python-verb.ts
import { mkdtemp as NO, readFile as kO, rm as MO, writeFile as RO } from "node:fs/promises";
import { tmpdir as IO } from "node:os";
import { join as Ru } from "node:path";
var PO = 15 * 6e4, BO = 64;
async function Ct(e, t, n) {
  let { verb: r, signal: i, silenceMs: o = PO } = n, s = await t.python(n.set ?? "litert", i), a = await NO(Ru(IO(), "edgegate-verb-")), u = new AbortController(), c = setTimeout(() => u.abort(), o);
  try {
    let [d, l] = [Ru(a, "request.json"), Ru(a, "response.json")];
    await RO(d, JSON.stringify(n.request));
    let f = ["-m", "edgegate_litert", r, "--request", d, "--response", l], p = await e.run(s, f, {
      cwd: t.packageRoot,
      env: { PYTHONPATH: void 0, PYTHONHOME: void 0, PYTHONNOUSERSITE: "1", PYTHONUTF8: "1" },
      signal: i === void 0 ? u.signal : AbortSignal.any([i, u.signal]),
      onLine: () => c.refresh()
    });
    if (p.signal === "SIGKILL")
      return { status: "died", reason: "it was killed by the system, as when memory runs out (SIGKILL)" };
    if (p.signal !== void 0)
      return { status: "died", reason: `it crashed (${p.signal})${rw(p.stderr)}` };
    if (p.exitCode === BO)
      throw O.internal(`the verb ${r} refuses its request: ${p.stderr}`);
    if (p.exitCode !== 0)
      return { status: "died", reason: `it ended with exit code ${p.exitCode}${rw(p.stderr)}` };
    let y = n.response.safeParse(JSON.parse(await kO(l, "utf8")));
    if (!y.success) throw O.internal(`the verb ${r} answers in another shape: ${y.error.message}`);
    return { status: "answered", response: y.data };
  } catch (d) {
    if (!u.signal.aborted || i?.aborted === !0) throw d;
    return { status: "died", reason: `it hung: killed after ${o / 6e4} minutes of silence` };
  } finally {
    clearTimeout(c), await MO(a, { recursive: !0, force: !0 });
  }
}
function rw(e) {
  let t = e.trim().split(`
`).at(-1)?.slice(0, 500);
  return t === void 0 || t === "" ? "" : `: ${t}`;
}

// src/adapters/litert/convert.ts
var ti = X(), Iu = K({ status: Oe("unusable"), reason: ti }), iw = wn("status", [
  K({ status: Oe("converted"), inspection: hc }),
  K({ status: Oe("failed"), reason: ti }),
  K({ status: Oe("no-effect"), reason: ti }),
  K({ status: Oe("not-possible"), reason: ti }),
  Iu
]), $O = wn("status", [
  K({ status: Oe("model"), arithmetic: X(), variants: nt(Qu) }),
  Iu
]), ow = wn("status", [
  K({ status: Oe("converted") }),
  K({ status: Oe("failed"), reason: ti }),
  Iu
]), _O = De.filter((e) => e !== "as-is"), qO = "only a .tflite source can be taken as it is";
async function uw(e, t) {
  await LO(St(e.root, t.into), { recursive: !0 });
  let { kind: n } = t;
  if (n === "tflite") {
    let o = await e.inTurn(
      () => Ct(e.processes, e.python, {
        verb: "examine",
        request: { source: St(e.root, t.source.path) },
        response: $O,
        signal: t.signal
      })
    );
    return o.status === "died" ? { status: "unusable", reason: `reading it failed: ${o.reason}` } : o.response.status === "unusable" ? o.response : aw(e, t, t.source, t.variants ?? o.response.variants);
  }
  let r = await UO(e, t, n);
  if (r.status === "unusable") return r;
  let i = t.variants ?? _O;
  if (r.status === "failed") {
    let o = i.map((s) => ({ variant: s, status: "failed", reason: r.reason }));
    for (let s of o) t.onDone(s);
    return { status: "present", variants: o };
  }
  return aw(e, t, r.file, i);
}
async function UO(e, t, n) {
  let r = `${t.into}/source.tflite`, i = JSON.stringify(["framework", await e.python.digest(), t.source.sha256, n]), o = St(e.root, t.into);
  return e.alone(i, () => jO(e, t, n, i, o, r));
}
async function jO(e, t, n, r, i, o) {
  let s = ow.safeParse(await e.store.get(r, i));
  if (s.success) return sw(e, s.data, o);
  let a = await e.inTurn(
    () => Ct(e.processes, e.python, {
      verb: "framework",
      request: { source: St(e.root, t.source.path), kind: n, output: St(e.root, o) },
      response: ow,
      set: "tensorflow",
      signal: t.signal
    })
  );
  if (a.status === "died") return { status: "failed", reason: `TensorFlow's converter: ${a.reason}` };
  let u = a.response.status === "converted" ? ["source.tflite"] : [];
  return await e.store.put(r, a.response, i, u), sw(e, a.response, o);
}
async function sw(e, t, n) {
  return t.status === "converted" ? { status: "converted", file: await ei(e.root, n) } : t;
}
async function aw(e, t, n, r) {
  let i = await Promise.all(
    De.filter((s) => r.includes(s)).map(async (s) => {
      let a = s === "as-is" && t.kind !== "tflite" ? { status: "not-possible", reason: qO } : await VO(e, t, n, s);
      if (a.status === "unusable") return a;
      let u = cw(t, s), c = a.status === "converted" ? { ...a, variant: s, file: await ei(e.root, u) } : { ...a, variant: s };
      return t.onDone(c), c;
    })
  ), o = i.find((s) => s.status === "unusable");
  return o !== void 0 ? o : { status: "present", variants: i.filter((s) => s.status !== "unusable") };
}
function cw(e, t) {
  return `${e.into}/${t}.tflite`;
}
async function VO(e, t, n, r) {
  let i = r === "full-int8" ? t.calibration : void 0, o = JSON.stringify([
    "convert",
    await e.python.digest(),
    n.sha256,
    r,
    i === void 0 ? "" : [i.data.sha256, i.samples]
  ]);
  return e.alone(o, () => zO(e, t, n, r, i, o));
}
async function zO(e, t, n, r, i, o) {
  let s = cw(t, r), a = St(e.root, FO(s)), u = iw.safeParse(await e.store.get(o, a));
  if (u.success) return u.data;
  let c = await e.inTurn(
    () => Ct(e.processes, e.python, {
      verb: "convert",
      request: {
        source: St(e.root, n.path),
        variant: r,
        output: St(e.root, s),
        ...i === void 0 ? {} : { calibration: { data: St(e.root, i.data.path), samples: i.samples } }
      },
      response: iw,
      signal: t.signal
    })
  );
  if (c.status === "died") return { status: "failed", reason: `the converter did not answer: ${c.reason}` };
  let d = c.response.status === "converted" ? [`${r}.tflite`] : [];
  return await e.store.put(o, c.response, a, d), c.response;
}

// src/adapters/litert/evaluate.ts
import { access as JO, mkdir as ZO, mkdtemp as QO, rm as ex } from "node:fs/promises";
import { tmpdir as tx } from "node:os";
import { join as ni } from "node:path";

// src/adapters/litert/user-command.ts
import { join as HO } from "node:path";
import WO from "node:process";
var XO = K({
  metric: X().min(1).max(100),
  value: Yu(),
  n: Ae().positive(),
  higherIsBetter: ui(),
  unit: di(["share", "number"]).optional()
});
async function dw(e, t, n, r) {
  let i = KO(t.command);
  if (i === void 0) return mn(`\`${t.command}\` has a quote that is not closed`);
  let o = t.command.includes("{python}") ? await e.python.python("litert", r) : "", s = HO(e.root, n.path), [a, ...u] = i.map(
    (v) => (
      // A function, because a path may hold what a replacement text gives a meaning (`$&`).
      v.replaceAll("{model}", () => s).replaceAll("{python}", () => o)
    )
  );
  if (a === void 0 || a === "") return mn(`\`${t.command}\` names no program`);
  let c = await e.processes.run(a, u, {
    cwd: e.repository,
    env: YO(WO.env),
    timeoutMs: t.timeoutSeconds * 1e3,
    ...r === void 0 ? {} : { signal: r }
  });
  if (c.timedOut) return mn(`it was killed after ${t.timeoutSeconds} s; give it longer with \`timeout\``);
  if (c.signal !== void 0) return mn(`it was ended by ${c.signal}${Pu(c.stderr)}`);
  if (c.exitCode !== 0) return mn(`it ended with exit code ${c.exitCode}${Pu(c.stderr)}`);
  let d = c.stdout.split(`
`).map(GO).findLast((v) => typeof v == "object" && v !== null);
  if (d === void 0)
    return mn(`it printed no JSON line with metric, value, n and higherIsBetter${Pu(c.stdout)}`);
  let l = XO.safeParse(d);
  if (!l.success) return mn(`its JSON is not as needed: ${Gu(l.error)}`);
  let { value: f, higherIsBetter: p } = l.data, y = p && f >= 0 && f <= 1;
  return { status: "measured", ...l.data, unit: l.data.unit ?? (y ? "share" : "number") };
}
function mn(e) {
  return { status: "failed", cause: "command", reason: `the evaluation command: ${e}` };
}
function Pu(e) {
  let t = e.trim().split(`
`).at(-1)?.slice(0, 300) ?? "";
  return t === "" ? "" : `: ${t}`;
}
function GO(e) {
  try {
    return JSON.parse(e);
  } catch {
    return;
  }
}
function YO(e) {
  let t = Object.keys(e).filter((n) => /TOKEN|SECRET|PASSWORD|CREDENTIAL|^INPUT_/i.test(n));
  return Object.fromEntries(t.map((n) => [n, void 0]));
}
function KO(e) {
  let t = [...e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+|["']/g)].map(([n]) => n);
  if (!t.some((n) => n === '"' || n === "'"))
    return t.map(
      (n) => n.replaceAll(/"([^"]*)"|'([^']*)'/g, (r, i, o) => i ?? o ?? "")
    );
}

// src/adapters/litert/evaluate.ts
var nx = wn("status", [
  K({ status: Oe("unpacked") }),
  K({ status: Oe("refused"), reason: X() })
]), lw = K({ task: cc, fidelity: dc });
async function mw(e, t) {
  let n = await QO(ni(tx(), "edgegate-evaluate-"));
  try {
    let r = await rx(e, t, n), i = t.models.find(({ variant: c }) => c === t.reference), o = i === void 0 ? [] : [await fw(e, t, r, i, i)], s = t.models.filter((c) => c !== i), a = await Promise.all(s.map((c) => fw(e, t, r, c, i))), u = [...o, ...a];
    return t.models.flatMap(({ variant: c }) => u.filter((d) => d.variant === c));
  } finally {
    await ex(n, { recursive: !0, force: !0 });
  }
}
async function rx(e, t, n) {
  let r = ni(n, "reference.npy"), i = t.metric?.kind === "built-in" ? t.metric.name : void 0, o = { outputs: r, data: void 0, source: void 0, inputsFrom: "random", metric: void 0 }, [s, a] = t.data === void 0 ? [t.calibration, "calibration"] : [t.data, "evaluation"];
  if (s === void 0) return { ...o, refused: void 0 };
  let u = ni(n, "data");
  await ZO(u);
  let c = await Ct(e.processes, e.python, {
    verb: "unpack",
    request: { source: ni(e.root, s.path), folder: u },
    response: nx,
    signal: t.signal
  });
  if (c.status === "died" || c.response.status === "refused") {
    let l = c.status === "died" ? `reading the data failed: ${c.reason}` : ix(c.response);
    return { ...o, refused: t.data === void 0 ? void 0 : l };
  }
  return { outputs: r, data: u, source: s, inputsFrom: a, metric: a === "evaluation" ? i : void 0, refused: void 0 };
}
function ix(e) {
  return e.status === "refused" ? e.reason : "";
}
async function fw(e, t, n, r, i) {
  let { variant: o } = r, { task: s, fidelity: a } = await sx(e, t, n, r, i), u = { variant: o, task: await ox(e, t, n, r, s), fidelity: a };
  return t.onDone(o), u;
}
async function ox(e, { metric: t, signal: n }, { refused: r, source: i }, { file: o }, s) {
  return t?.kind === "command" ? e.inTurn(() => dw(e, t, o, n)) : t !== void 0 && r !== void 0 ? { status: "failed", cause: "data", reason: r } : s.status === "measured" && i !== void 0 ? { ...s, dataSha256: i.sha256 } : s;
}
async function sx(e, t, n, r, i) {
  let o = r === i, s = async (c) => {
    let d = lw.safeParse(
      await e.store.get(await pw(e, n, c, i), e.root)
    );
    return d.success ? d.data : void 0;
  }, a = await s(r);
  if (a !== void 0 && !(o ? await Promise.all(t.models.map(s)) : []).includes(void 0))
    return a;
  let u = await e.inTurn(
    () => Ct(e.processes, e.python, {
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
      response: lw,
      signal: t.signal
    })
  );
  if (u.status === "died") {
    let c = `running it failed: ${u.reason}`;
    return { task: n.metric === void 0 ? { status: "not-configured" } : { status: "failed", cause: "model", reason: c }, fidelity: { status: "failed", reason: c } };
  }
  return (o || i === void 0 || await ax(n.outputs) || u.response.fidelity.status !== "failed") && await e.store.put(await pw(e, n, r, i), u.response, e.root, []), u.response;
}
async function ax(e) {
  return JO(e).then(
    () => !0,
    () => !1
  );
}
async function pw(e, t, n, r) {
  let { source: i, inputsFrom: o, metric: s } = t, a = [
    await e.python.digest(),
    n.file.sha256,
    r?.file.sha256 ?? "",
    i?.sha256 ?? ""
  ];
  return JSON.stringify(["evaluate", ...a, o, s ?? ""]);
}

// src/adapters/litert/in-turn.ts
import { availableParallelism as ux } from "node:os";
function hw(e = ux()) {
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
function gw() {
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
import { mkdir as cx, mkdtemp as dx, rename as lx, rm as fx } from "node:fs/promises";
import { join as rr } from "node:path";
var px = K({
  tensors: nt(
    K({
      index: Ae().nonnegative(),
      name: X(),
      dtype: X(),
      shape: nt(Ae().nonnegative()),
      file: X().regex(/^\d+\.bin$/)
    })
  )
});
async function yw(e, t) {
  let n = rr(e.root, t.into);
  await cx(n, { recursive: !0 });
  let r = await dx(rr(n, "draft-"));
  try {
    let i = await e.inTurn(
      () => Ct(e.processes, e.python, {
        verb: "inputs",
        request: {
          model: rr(e.root, t.model.path),
          folder: r,
          ...t.data === void 0 ? {} : { data: rr(e.root, t.data.path) }
        },
        response: px,
        signal: t.signal
      })
    );
    if (i.status === "died") return { tensors: [], files: [] };
    let o = [];
    for (let { file: s, ...a } of i.response.tensors) {
      let u = await ei(r, s), c = `${t.into}/${u.sha256.slice(0, 24)}.bin`;
      await lx(rr(r, s), rr(e.root, c)), o.push({ tensor: a, file: { ...u, path: c } });
    }
    return { tensors: o.map(({ tensor: s }) => s), files: o.map(({ file: s }) => s) };
  } finally {
    await fx(r, { recursive: !0, force: !0 });
  }
}

// src/adapters/litert/lite-rt.ts
function ww(e) {
  let t = { ...e, inTurn: hw(), alone: gw() };
  return {
    convert: (n) => uw(t, n),
    evaluate: (n) => mw(t, n),
    makeInputs: (n) => yw(t, n)
  };
}

// src/adapters/maven/packages.ts
import { createHash as mx, randomUUID as hx } from "node:crypto";
import { createReadStream as gx } from "node:fs";
import { access as yx, mkdir as bw, readFile as wx, rename as bx, rm as vx, writeFile as Dx } from "node:fs/promises";
import { join as ir } from "node:path";
import { pipeline as Ex } from "node:stream/promises";
var Cx = Ot({
  packages: ci(
    X(),
    K({ coordinates: X().regex(/^[\w.-]+:[\w.-]+:[\w.-]+:(jar|aar)(:[\w.-]+)?$/), sha256: Dn })
  )
}), Sx = 15 * 6e4, Tx = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";
function Bu(e) {
  let t;
  return {
    async fetch(n, r) {
      t ??= wx(e.lockFile, "utf8").then((u) => Cx.parse(JSON.parse(u)));
      let { packages: i } = await t, o = n.map((u) => {
        let c = i[u];
        if (c === void 0) throw O.internal(`${e.lockFile} has no package ${u}`);
        return { name: u, one: c, path: ir(e.cacheFolder, "packages", c.sha256, vw(c)) };
      }), s = [];
      for (let u of o) await Mx(u.path) || s.push(u);
      s.length > 0 && await Ox(e, s, r);
      let a = new Map(o.map(({ name: u, path: c }) => [u, c]));
      return (u) => a.get(u) ?? Ax(u);
    }
  };
}
function Ax(e) {
  throw O.internal(`nobody asked for the Java package ${e}`);
}
async function Ox({ processes: e, progress: t, cacheFolder: n }, r, i) {
  let o = ir(n, "packages", `.draft-${hx()}`);
  await bw(o, { recursive: !0 });
  let s = t.start("Fetching Java packages (once)", r.length);
  try {
    await Dx(ir(o, "pom.xml"), Nx(r.map(({ one: f }) => f)));
    let a = ["-B", "-q", "-f", ir(o, "pom.xml"), Tx, `-DoutputDirectory=${o}`], u = i === void 0 ? {} : { signal: i }, { exitCode: c, stdout: d, stderr: l } = await e.run("mvn", a, {
      cwd: o,
      timeoutMs: Sx,
      ...u
    });
    if (c !== 0) throw xx(c, `${d}
${l}`);
    for (let { one: f, path: p } of r) {
      let y = ir(o, vw(f)), v = await kx(y);
      if (v !== f.sha256)
        throw O.environmentBroken(
          `The Java package ${f.coordinates} is not the one that edgegate was tested with: its SHA-256 is ${v}, not ${f.sha256}.`,
          "Check the repository that your Maven settings name (`mvn help:effective-settings`); remove the package from ~/.m2/repository and run the command again."
        );
      await bw(ir(p, ".."), { recursive: !0 }), await bx(y, p);
    }
    s.finish();
  } catch (a) {
    throw s.finish("not finished"), a;
  } finally {
    await vx(o, { recursive: !0, force: !0 });
  }
}
function xx(e, t) {
  if (e === 127)
    return O.environmentBroken(
      "Maven is not here (`mvn`).",
      "On Debian and Ubuntu: `sudo apt-get install maven openjdk-17-jdk-headless`. Runners of GitHub have it."
    );
  let n = t.split(`
`).find((r) => r.includes("ERROR")) ?? t.trim();
  return O.environmentBroken(
    `Maven can't fetch the Java packages: ${n.trim().slice(0, 400)}`,
    "Check the network, or the mirror in ~/.m2/settings.xml, and run the command again."
  );
}
function Nx(e) {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>edgegate</groupId><artifactId>packages</artifactId><version>1</version><packaging>pom</packaging>
<build><plugins><plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-dependency-plugin</artifactId>
<configuration><artifactItems>${e.map(({ coordinates: n }) => {
    let [r, i, o, s, a] = n.split(":"), u = a === void 0 ? "" : `<classifier>${a}</classifier>`;
    return `<artifactItem><groupId>${r}</groupId><artifactId>${i}</artifactId><version>${o}</version><type>${s}</type>${u}</artifactItem>`;
  }).join("")}</artifactItems></configuration></plugin></plugins></build></project>
`;
}
function vw({ coordinates: e }) {
  let [, t, n, r, i] = e.split(":");
  return `${[t, n, i].filter((o) => o !== void 0).join("-")}.${r}`;
}
async function kx(e) {
  let t = mx("sha256");
  return await Ex(gx(e), t), t.digest("hex");
}
async function Mx(e) {
  return yx(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/python/environment.ts
import { createHash as Mw, randomUUID as Zx } from "node:crypto";
import { access as Qx, mkdir as eN, readdir as tN, readFile as nN, rename as rN, rm as Rw, stat as iN } from "node:fs/promises";
import { join as hn, resolve as oN } from "node:path";

// src/adapters/python/interpreter.ts
import Dw from "node:process";
var Rx = ["python3.13", "python3.12", "python3.11", "python3.10", "python3", "python"], Ew = [3, 10], Ix = [3, 13], Px = `
import json, platform, sys
try:
    import ensurepip, venv
    can_make = True
except ImportError:
    can_make = False
print(json.dumps({"version": list(sys.version_info[:3]), "executable": sys.executable, "canMakeEnvironments": can_make,
    "implementation": sys.implementation.name, "machine": platform.machine()}))`, Bx = Ot({
  version: Ju([Ae(), Ae(), Ae()]),
  executable: X().min(1),
  canMakeEnvironments: ui(),
  implementation: X(),
  machine: X()
}), Lu = {
  PYTHONHOME: void 0,
  PYTHONPATH: void 0,
  PYTHONNOUSERSITE: "1",
  PIP_USER: void 0,
  PIP_TARGET: void 0,
  PIP_PREFIX: void 0
};
async function Cw(e, t = Dw.env, n) {
  let r = t.EDGEGATE_PYTHON, i = r === void 0 || r === "" ? Rx : [r], o = [];
  for (let s of i) {
    let a = await e.run(s, ["-c", Px], {
      env: { ...t, ...Lu },
      timeoutMs: 2e4,
      ...n === void 0 ? {} : { signal: n }
    }), u = Fx(a);
    if (u === void 0) {
      a.stderr.endsWith(": not found") || o.push(`${s} does not run`);
      continue;
    }
    let c = u.version.join(".");
    if (!Lx(u.version)) o.push(`${s} is ${c}`);
    else if (!u.canMakeEnvironments) o.push(`${s} ${c} has no venv module`);
    else {
      let d = `${u.implementation}-${c}-${Dw.platform}-${u.machine}`;
      return { path: u.executable, identity: d };
    }
  }
  throw O.pythonMissing(o);
}
function Lx([e, t]) {
  return e === Ew[0] && t >= Ew[1] && t <= Ix[1];
}
function Fx(e) {
  if (e.exitCode === 0)
    try {
      return Bx.parse(JSON.parse(e.stdout));
    } catch {
      return;
    }
}

// src/adapters/python/pip.ts
function Tw(e) {
  return ["-m", "pip", "install", ...["--disable-pip-version-check", "--no-input", "--progress-bar", "off"], "--require-hashes", "--only-binary", ":all:", "--requirement", e];
}
function Aw(e) {
  let t = /^(?:Collecting |Processing (?:\S*\/)?)([A-Za-z0-9._]+(?:-[A-Za-z_][A-Za-z0-9._]*)*)/.exec(
    e
  )?.[1];
  return t !== void 0 ? { package: t } : e.startsWith("Installing collected packages") ? "installing" : void 0;
}
function Ow(e) {
  return e.split(`
`).filter((t) => /^[A-Za-z0-9]/.test(t)).length;
}
var Sw = /Failed to establish a new connection|NewConnectionError|NameResolutionError|Temporary failure in name resolution|Name or service not known|ProxyError|ConnectTimeout|ReadTimeout|Read timed out|Connection refused|Connection reset|Network is unreachable|SSLError|CERTIFICATE_VERIFY_FAILED|Max retries exceeded|Connection broken/, $x = /from versions: none/;
function xw(e, t) {
  let n = t.split(`
`).map((s) => s.trim()).filter((s) => s !== ""), r = n.find((s) => Sw.test(s));
  if (r !== void 0)
    return O.packagesUnreachable(e, Fu(Sw.exec(r)?.[0] ?? r));
  let i = n.filter((s) => s.startsWith("ERROR: ")).map((s) => s.slice(7)), o = i.find((s) => $x.test(s));
  return o !== void 0 ? O.packagesUnreachable(e, Fu(o)) : O.packagesRefused(e, Fu(i.join(" ") || n.at(-1) || "pip gave no reason"));
}
function Fu(e) {
  let t = e.replace(/\.$/, "");
  return t.length <= 400 ? t : `${t.slice(0, 400)}…`;
}

// src/adapters/python/sources.ts
import { createHash as _x } from "node:crypto";
import { readdir as qx, readFile as Ux } from "node:fs/promises";
import { join as jx, relative as Vx, sep as zx } from "node:path";
async function Nw(e) {
  let r = (await qx(e, { recursive: !0, withFileTypes: !0 })).filter((o) => o.isFile() && (o.name.endsWith(".py") || o.name.endsWith(".txt"))).map((o) => jx(o.parentPath, o.name)).map((o) => ({ path: o, name: Vx(e, o).split(zx).join("/") })), i = _x("sha256");
  for (let { path: o, name: s } of r.sort((a, u) => a.name < u.name ? -1 : 1)) {
    let a = await Ux(o);
    i.update(`${s}
${a.length}
`).update(a);
  }
  return i.digest("hex");
}

// src/adapters/python/turn.ts
import { mkdir as Hx, rm as kw, stat as Wx, utimes as Xx } from "node:fs/promises";
import { setTimeout as Gx } from "node:timers/promises";
async function or(e, t, n = {}) {
  let { signal: r, onWait: i, beatMs: o = 2e3, staleMs: s = 2e4 } = n;
  for (let u = !0; !await Yx(e); u = !1) {
    u && i?.();
    let c = await Kx(e);
    c !== void 0 && c > s ? await kw(e, { recursive: !0, force: !0 }) : await Jx(o / 4, r);
  }
  let a = setInterval(() => {
    let u = /* @__PURE__ */ new Date();
    Xx(e, u, u).catch(() => {
    });
  }, o);
  a.unref();
  try {
    return await t();
  } finally {
    clearInterval(a), await kw(e, { recursive: !0, force: !0 });
  }
}
async function Yx(e) {
  try {
    return await Hx(e), !0;
  } catch (t) {
    if (t instanceof Error && "code" in t && t.code === "EEXIST") return !1;
    throw t;
  }
}
async function Kx(e) {
  try {
    return Date.now() - (await Wx(e)).mtimeMs;
  } catch {
    return;
  }
}
async function Jx(e, t) {
  try {
    await Gx(e, void 0, t === void 0 ? {} : { signal: t });
  } catch {
    throw O.aborted();
  }
}

// src/adapters/python/environment.ts
var sN = 45 * 6e4, aN = 1440 * 6e4;
function Iw(e) {
  let t = oN(e.packageRoot), n, r = /* @__PURE__ */ new Map(), i = (o) => (n ??= Cw(e.processes, e.env, o).catch((s) => {
    throw n = void 0, s;
  }), n);
  return {
    packageRoot: t,
    python(o, s) {
      let a = r.get(o);
      if (a !== void 0) return a;
      let u = i(s).then((c) => uN(e, t, o, c, s)).catch((c) => {
        throw r.delete(o), c;
      });
      return r.set(o, u), u;
    },
    async isMade(o) {
      let { python: s } = await Pw(e.cacheFolder, t, o, await i());
      return ds(s);
    },
    async digest() {
      let { identity: o } = await i();
      return Mw("sha256").update(`${o}
${await Nw(t)}`).digest("hex");
    }
  };
}
async function uN(e, t, n, r, i) {
  let { folder: o, python: s, lock: a, lockFile: u } = await Pw(e.cacheFolder, t, n, r);
  return await ds(s) || (await eN(hn(e.cacheFolder, "python"), { recursive: !0 }).catch((c) => {
    throw O.environmentBroken(
      `The cache folder ${e.cacheFolder} can't be made: ${c instanceof Error ? c.message : String(c)}.`,
      "Set EDGEGATE_CACHE to a folder that can be written.",
      c
    );
  }), await or(
    `${o}.turn`,
    async () => {
      await ds(s) || await cN(e, { set: n, lock: a, lockFile: u, folder: o, interpreter: r, signal: i });
    },
    {
      signal: i,
      onWait: () => e.progress.note(`Another edgegate is installing the ${n} packages; waiting for it.`)
    }
  )), s;
}
async function Pw(e, t, n, r) {
  let i = hn(t, "locks", `${n}.txt`), o = await nN(i, "utf8").catch((u) => {
    throw O.internal(`the lock file ${i} is missing`, u);
  }), s = Mw("sha256").update(`${r.identity}
${o}`).digest("hex"), a = hn(e, "python", `${n}-${s.slice(0, 16)}`);
  return { folder: a, python: hn(a, "bin", "python"), lock: o, lockFile: i };
}
async function cN(e, t) {
  let { set: n, folder: r, signal: i } = t, o = {
    env: { ...e.env, ...Lu },
    cwd: e.cacheFolder,
    timeoutMs: sN,
    ...i === void 0 ? {} : { signal: i }
  };
  await dN(hn(e.cacheFolder, "python"));
  let s = `${r}.draft-${Zx()}`, a = Ow(t.lock) + 1, u = e.progress.start(`Installing the Python packages of the ${n} set (once)`, a);
  try {
    let c = await e.processes.run(t.interpreter.path, ["-m", "venv", s], o);
    if (c.exitCode !== 0)
      throw O.environmentBroken(
        `${t.interpreter.path} can't make a virtual environment: ${(c.stderr || c.stdout).trim()}.`,
        "On Debian and Ubuntu: `sudo apt-get install python3-venv`. A full disk or a read-only cache folder: set EDGEGATE_CACHE to another folder."
      );
    let d = 0, l = await e.processes.run(hn(s, "bin", "python"), [...Tw(t.lockFile)], {
      ...o,
      onLine: (f) => {
        let p = Aw(f);
        p === "installing" ? u.update(a - 1, "unpacking") : p !== void 0 && u.update(Math.min(d += 1, a - 1), p.package);
      }
    });
    if (l.exitCode !== 0) throw xw(n, l.timedOut ? "Read timed out" : l.stderr);
    await rN(s, r).catch(async (f) => {
      if (!await ds(r)) throw f;
    }), u.finish();
  } catch (c) {
    throw u.finish("not finished"), c;
  } finally {
    await Rw(s, { recursive: !0, force: !0 });
  }
}
async function dN(e) {
  for (let t of await tN(e)) {
    if (!t.includes(".draft-")) continue;
    let n = hn(e, t), r = await iN(n).catch(() => {
    });
    r !== void 0 && Date.now() - r.mtimeMs > aN && await Rw(n, { recursive: !0, force: !0 });
  }
}
async function ds(e) {
  return Qx(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/python/user-cache.ts
import { homedir as lN } from "node:os";
import { join as $u, resolve as fN } from "node:path";
import Bw from "node:process";
function Lw(e = Bw.env, t = Bw.platform, n = lN()) {
  let r = e.EDGEGATE_CACHE;
  if (r !== void 0 && r !== "") return fN(r);
  let i = e.XDG_CACHE_HOME;
  return i?.startsWith("/") === !0 ? $u(i, "edgegate") : t === "darwin" ? $u(n, "Library", "Caches", "edgegate") : $u(n, ".cache", "edgegate");
}

// src/adapters/store/folder.ts
import { createHash as Uw, randomUUID as pN } from "node:crypto";
import { copyFile as mN, mkdir as _u, readFile as qu, rename as hN, rm as Fw, writeFile as $w } from "node:fs/promises";
import { dirname as _w, join as lt } from "node:path";
var gN = K({
  key: X(),
  value: Ku(),
  files: nt(K({ path: X(), sha256: Dn }))
});
function jw(e) {
  let t = (n) => {
    let r = Uw("sha256").update(n).digest("hex");
    return lt(e, r.slice(0, 2), r);
  };
  return {
    async get(n, r) {
      let i = t(n), o = await yN(i);
      if (o === void 0) return;
      let s = await Promise.all(
        o.files.map(async (u, c) => ({
          ...u,
          bytes: await qu(lt(i, String(c))).catch(() => {
          })
        }))
      ), a = s.every(({ bytes: u, sha256: c }) => u !== void 0 && qw(u) === c);
      if (o.key !== n || !a) {
        await Fw(i, { recursive: !0, force: !0 });
        return;
      }
      for (let { path: u, bytes: c } of s)
        c !== void 0 && (await _u(_w(lt(r, u)), { recursive: !0 }), await $w(lt(r, u), c));
      return o.value;
    },
    async put(n, r, i, o) {
      let s = t(n), a = lt(e, `draft-${pN()}`);
      await _u(a, { recursive: !0 });
      let u = [];
      for (let [d, l] of o.entries())
        await mN(lt(i, l), lt(a, String(d))), u.push({ path: l, sha256: qw(await qu(lt(a, String(d)))) });
      let c = { key: n, value: r, files: u };
      await $w(lt(a, "entry.json"), JSON.stringify(c)), await _u(_w(s), { recursive: !0 }), await hN(a, s).catch(() => Fw(a, { recursive: !0, force: !0 }));
    }
  };
}
async function yN(e) {
  try {
    return gN.parse(JSON.parse(await qu(lt(e, "entry.json"), "utf8")));
  } catch {
    return;
  }
}
function qw(e) {
  return Uw("sha256").update(e).digest("hex");
}

// src/adapters/swift/toolchain.ts
import { randomUUID as AN } from "node:crypto";
import { mkdir as ON, readFile as xN, rm as NN } from "node:fs/promises";
import { join as kN } from "node:path";
import zu from "node:process";

// src/adapters/swift/debian-root.ts
import { createHash as wN, randomUUID as Hw } from "node:crypto";
import { access as bN, mkdir as Vw, rename as vN, rm as Ww } from "node:fs/promises";
import { join as ri } from "node:path";
import zw from "node:process";
var ju = "trixie", Xw = ["swiftlang", "clang", "gcc", "libc6-dev", "libstdc++-14-dev"], DN = ri("usr", "lib", "x86_64-linux-gnu"), EN = 20 * 6e4, CN = 'root=$1; folder=$2; shift 2; mount -t proc proc "$root/proc"; exec chroot "$root" /usr/bin/env -C "$folder" "$@"';
async function Gw(e, t) {
  let n = wN("sha256").update([ju, ...Xw].join(" ")).digest("hex"), r = ri(e.cacheFolder, "swift", `debian-${n.slice(0, 16)}`);
  await Vw(ri(r, ".."), { recursive: !0 }), await Vu(r) || await e.takeTurn(
    `${r}.turn`,
    async () => {
      await Vu(r) || await SN(e, r, t);
    },
    { signal: t, onWait: () => e.progress.note("Another edgegate is installing Swift; waiting for it.") }
  );
  let i = await ls(e, r, "/", ["swift", "--version"], t);
  if (i.exitCode !== 0)
    throw O.environmentBroken(
      `Swift does not start in ${r}: ${Kw(i)}.`,
      "The computer must let root mount /proc in a namespace (in a container: `--cap-add SYS_ADMIN`). Or install Swift 6 from swift.org/install."
    );
  return {
    identity: `${i.stdout.trim()}
Debian ${ju}`,
    libraries: ri(r, DN),
    async withFolder(o) {
      let s = `/build/${Hw()}`, a = ri(r, s);
      await Vw(a, { recursive: !0 });
      try {
        return await o({
          path: a,
          seen: s,
          run: (u, c, d) => ls(e, r, s, [u, ...c], d)
        });
      } finally {
        await Ww(a, { recursive: !0, force: !0 });
      }
    }
  };
}
async function SN(e, t, n) {
  let r = `${t}.draft-${Hw()}`, i = e.progress.start("Installing Swift in a small Debian of its own (once, 3 GB)", 2);
  try {
    let o = await TN(e, n);
    i.update(0, "the system"), Uu(
      await Yw(e, ["debootstrap", "--variant=minbase", ju, r, o], n),
      "debootstrap can't make a Debian"
    ), i.update(1, "the compiler");
    let s = ["apt-get", "install", "-q", "-y", "--no-install-recommends", ...Xw];
    Uu(await ls(e, r, "/", s, n), "apt-get can't install Swift"), Uu(await ls(e, r, "/", ["apt-get", "clean"], n), "apt-get can't clean up"), await vN(r, t).catch(async (a) => {
      if (!await Vu(t)) throw a;
    }), i.finish();
  } catch (o) {
    throw i.finish("not finished"), o;
  } finally {
    await Ww(r, { recursive: !0, force: !0 });
  }
}
async function TN({ processes: e }, t) {
  let n = "$(CREATED_BY) $(COMPONENT) $(RELEASE) $(SITE)", r = t === void 0 ? {} : { signal: t }, { stdout: i } = await e.run("apt-get", ["indextargets", "--format", n], r);
  for (let o of i.split(`
`)) {
    let [s, a, u, c] = o.split(" ");
    if (s === "Packages" && a === "main" && /^[a-z]+$/.test(u ?? "") && c !== void 0)
      return c;
  }
  throw O.environmentBroken(
    "apt names no mirror of Debian (`apt-get indextargets` has no suite with the component main).",
    "Put Debian's mirror back into /etc/apt/sources.list.d, or install Swift 6 from swift.org/install."
  );
}
function ls(e, t, n, r, i) {
  return Yw(e, ["sh", "-ec", CN, "sh", t, n, ...r], i);
}
function Yw({ processes: e }, t, n) {
  let r = Object.fromEntries(Object.keys(zw.env).map((a) => [a, void 0])), i = Object.entries(zw.env).filter(([a]) => /^(https?|no)_proxy$/i.test(a)), o = {
    ...r,
    ...Object.fromEntries(i),
    HOME: "/root",
    PATH: "/usr/sbin:/usr/bin:/sbin:/bin",
    LANG: "C.UTF-8",
    DEBIAN_FRONTEND: "noninteractive"
  }, s = n === void 0 ? {} : { signal: n };
  return e.run("unshare", ["--mount", "--propagation", "private", "--", ...t], {
    env: o,
    timeoutMs: EN,
    ...s
  });
}
function Uu(e, t) {
  if (e.exitCode !== 0)
    throw O.environmentBroken(
      `${t}: ${Kw(e)}.`,
      "Run `sudo apt-get install debootstrap` and check the network; the computer must let root mount /proc in a namespace. Or install Swift 6 from swift.org/install."
    );
}
function Kw({ stdout: e, stderr: t }) {
  return (t.trim() || e.trim()).split(`
`).at(-1)?.slice(0, 400) ?? "";
}
async function Vu(e) {
  return bN(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/swift/toolchain.ts
var MN = 15 * 6e4;
function Jw(e) {
  let t;
  return {
    get(n) {
      return t ??= RN(e, n).catch((r) => {
        throw t = void 0, r;
      }), t;
    }
  };
}
async function RN(e, t) {
  let n = t === void 0 ? {} : { signal: t }, r = await e.processes.run("swift", ["--version"], { timeoutMs: 6e4, ...n });
  if (r.exitCode === 0) return IN(e, r.stdout.trim());
  if (zu.platform !== "linux" || zu.arch !== "x64" || zu.getuid?.() !== 0 || !await PN())
    throw O.environmentBroken(
      "There is no `swift` here, and edgegate makes one only for root on Debian (x86_64).",
      "Install Swift 6 from swift.org/install, so that `swift --version` answers. Runners of GitHub have it."
    );
  return Gw(e, t);
}
function IN({ processes: e, cacheFolder: t }, n) {
  return {
    identity: n,
    async withFolder(r) {
      let i = kN(t, "swift", `work-${AN()}`);
      await ON(i, { recursive: !0 });
      try {
        return await r({
          path: i,
          seen: i,
          run: (o, s, a) => e.run(o, s, { cwd: i, timeoutMs: MN, ...a === void 0 ? {} : { signal: a } })
        });
      } finally {
        await NN(i, { recursive: !0, force: !0 });
      }
    }
  };
}
async function PN() {
  let e = await xN("/etc/os-release", "utf8").catch(() => "");
  return /^ID=debian$/m.test(e);
}

// src/entrypoints/wire.ts
function _8(e) {
  let { cwd: t, env: n, signal: r, progress: i } = e, o = xc(), s = kc(BN(t, e.out), hs), a = Lw(n), u = Kt(Hu(), "src", "litert"), c = Iw({ processes: o, progress: i, packageRoot: u, cacheFolder: a, env: Wu(n) }), d = jw(Kt(a, "results")), l = Kt(Hu(), "benchmark-apps", "android"), f = Bu({ processes: o, progress: i, lockFile: Kt(l, "versions.json"), cacheFolder: a }), p = { processes: o, packages: f, sources: l, cacheFolder: a }, y = Kt(Hu(), "benchmark-apps", "ios"), v, T = () => v ??= Mc({ env: n, workspace: s, progress: i, signal: r }), x = {
    host: () => Ay({ processes: o, python: c, clock: En, root: s.root }),
    firebase: () => T().farm,
    adb: () => Cy({
      processes: o,
      adb: $N(n),
      clock: En,
      root: s.root,
      cacheFolder: a,
      serial: n.ANDROID_SERIAL,
      exclusive: or
    }),
    jvm: () => Iy({ ...p, clock: En, root: s.root }),
    swift: () => $y({
      processes: o,
      swift: Jw({ processes: o, progress: i, takeTurn: or, cacheFolder: a }),
      packages: Bu({ processes: o, progress: i, lockFile: Kt(y, "versions.json"), cacheFolder: a }),
      takeTurn: or,
      sources: y,
      cacheFolder: a,
      clock: En,
      root: s.root
    })
  }[e.farm];
  if (x === void 0) throw O.internal(`no adapter plays the farm ${e.farm}`);
  return {
    repository: Xy(o, t),
    workspace: s,
    litert: ww({ processes: o, python: c, store: d, root: s.root, repository: t }),
    farm: x(),
    appBuilders: [
      Qp({ ...p, androidHome: n.ANDROID_HOME }),
      ay({
        processes: o,
        sources: y,
        cacheFolder: a,
        platform: LN.platform,
        team: n.EDGEGATE_IOS_TEAM
      })
    ],
    pullRequest: e.publish === "github" ? tw({ env: n, token: e.token ?? n.GITHUB_TOKEN }) : void 0,
    decisions: Qw(e, Tc),
    history: Qw(e, Ac),
    spending: e.farm === "firebase" ? T().spending : void 0,
    today: En.instant().slice(0, 10),
    progress: i,
    signal: r,
    toolVersion: hs,
    links: e.runUrl === void 0 ? {} : { run: e.runUrl }
  };
}
function Qw({ env: e, publish: t, token: n = e.GITHUB_TOKEN }, r) {
  let [i, o] = e.GITHUB_REPOSITORY?.split("/") ?? [];
  if (t === "none" || n === void 0 || n === "" || i === void 0 || o === void 0) return;
  let s = e.GITHUB_API_URL ?? "https://api.github.com";
  return Oc({ apiUrl: s, owner: i, repo: o, name: r, token: n });
}
function $N(e) {
  let t = e.ANDROID_HOME, n = t === void 0 || t === "" ? void 0 : Kt(t, "platform-tools", "adb");
  return n !== void 0 && e0(n) ? n : "adb";
}
function Hu() {
  let e = Zw(FN(import.meta.url));
  for (; !e0(Kt(e, "src", "litert", "pyproject.toml")); ) {
    let t = Zw(e);
    if (t === e) throw O.internal("the folder src/litert is not where edgegate is");
    e = t;
  }
  return e;
}

// src/entrypoints/actions/commits.ts
async function j8(e, t, n) {
  let r = await _N(t, n), i = e.base ?? r.base;
  if (i === void 0) throw O.noBase(t.event.of === "other" ? t.event.name : t.event.of);
  return { base: i, head: e.head ?? r.head };
}
async function _N({ sha: e, event: t }, n) {
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
    case "other":
      return { base: void 0, head: e };
  }
}

export {
  cr as a,
  Ne as b,
  Uc as c,
  Qe as d,
  Ue as e,
  An as f,
  qi as g,
  Id as h,
  mR as i,
  hR as j,
  gR as k,
  Bd as l,
  Af as m,
  $d as n,
  RR as o,
  GR as p,
  eb as q,
  tb as r,
  $f as s,
  wa as t,
  nD as u,
  rD as v,
  jf as w,
  iD as x,
  oD as y,
  sD as z,
  aD as A,
  wp as B,
  ZL as C,
  j8 as D,
  iF as E,
  _8 as F
};
