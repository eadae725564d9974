import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as Ut,
  d as Ke,
  e as jt
} from "./chunk-FVY4F64N.js";
import {
  a as Dn
} from "./chunk-2SC7IPZI.js";
import {
  b as At
} from "./chunk-OZLP6DL3.js";
import {
  a as ve,
  b as m,
  c as Ve,
  d as Mn
} from "./chunk-ZLZNT46R.js";
import {
  a as In,
  b as k
} from "./chunk-PRG6JAK4.js";
import {
  a as Ge,
  c as Un,
  e as jn
} from "./chunk-ZQU6WMFM.js";
import {
  a as _e,
  c as Lt,
  o as On,
  p as Ln,
  q as An
} from "./chunk-64WU6PY2.js";
import {
  B as Fn,
  G as C,
  H as Tn,
  O as _n,
  Q as Nn,
  n as B,
  t as Bn,
  w as q,
  y as zn
} from "./chunk-3P6HYWCU.js";
import {
  a as jo
} from "./chunk-6MX7TYOA.js";
import {
  a as Y,
  c as He,
  e as Sn
} from "./chunk-ZV56ONXB.js";

// node_modules/pend/index.js
var ao = He((hf, so) => {
  so.exports = St;
  function St() {
    this.pending = 0, this.max = 1 / 0, this.listeners = [], this.waiting = [], this.error = null;
  }
  St.prototype.go = function(e) {
    this.pending < this.max ? io(this, e) : this.waiting.push(e);
  };
  St.prototype.wait = function(e) {
    this.pending === 0 ? e(this.error) : this.listeners.push(e);
  };
  St.prototype.hold = function() {
    return oo(this);
  };
  function oo(e) {
    e.pending += 1;
    var t = !1;
    return n;
    function n(o) {
      if (t) throw new Error("callback called twice");
      if (t = !0, e.error = e.error || o, e.pending -= 1, e.waiting.length > 0 && e.pending < e.max)
        io(e, e.waiting.shift());
      else if (e.pending === 0) {
        var i = e.listeners;
        e.listeners = [], i.forEach(r);
      }
    }
    function r(o) {
      o(e.error);
    }
  }
  function io(e, t) {
    t(oo(e));
  }
});

// node_modules/yauzl/fd-slicer.js
var lo = He((hn) => {
  var mn = Y("fs"), pn = Y("util"), uo = Y("stream"), co = uo.Readable, oa = uo.PassThrough, ia = ao(), It = Y("events").EventEmitter;
  hn.BufferSlicer = Me;
  hn.FdSlicer = Ie;
  pn.inherits(Ie, It);
  function Ie(e) {
    It.call(this), this.fd = e, this.pend = new ia(), this.pend.max = 1, this.refCount = 0;
  }
  Ie.prototype.read = function(e, t, n, r, o) {
    var i = this;
    i.pend.go(function(s) {
      mn.read(i.fd, e, t, n, r, function(a, u, c) {
        s(), o(a, u, c);
      });
    });
  };
  Ie.prototype.createReadStream = function(e) {
    return new We(this, e);
  };
  Ie.prototype.ref = function() {
    this.refCount += 1;
  };
  Ie.prototype.unref = function() {
    var e = this;
    if (e.refCount -= 1, e.refCount < 0) throw new Error("invalid unref");
    if (e.refCount > 0) return;
    mn.close(e.fd, t);
    function t(n) {
      n ? e.emit("error", n) : e.emit("close");
    }
  };
  pn.inherits(We, co);
  function We(e, t) {
    t = t || {}, co.call(this, t), this.context = e, this.context.ref(), this.start = t.start || 0, this.endOffset = t.end, this.pos = this.start;
  }
  We.prototype._read = function(e) {
    var t = this, n = Math.min(t._readableState.highWaterMark, e);
    if (t.endOffset != null && (n = Math.min(n, t.endOffset - t.pos)), n <= 0) {
      t.push(null), this._cleanup();
      return;
    }
    t.context.pend.go(function(r) {
      var o = Buffer.allocUnsafe(n);
      mn.read(t.context.fd, o, 0, n, t.pos, function(i, s) {
        i ? t.destroy(i) : s === 0 ? (t.push(null), t._cleanup()) : (t.pos += s, t.push(o.slice(0, s))), r();
      });
    });
  };
  We.prototype._destroy = function(e, t) {
    this._cleanup(), t(e);
  };
  We.prototype._cleanup = function() {
    this.context != null && (this.context.unref(), this.context = null);
  };
  pn.inherits(Me, It);
  function Me(e) {
    It.call(this), this.refCount = 0, this.buffer = e;
  }
  Me.prototype.read = function(e, t, n, r, o) {
    if (!(0 <= t && t <= e.length)) throw new RangeError("offset outside buffer: 0 <= " + t + " <= " + e.length);
    if (r < 0) throw new RangeError("position is negative: " + r);
    if (t + n > e.length && (n = e.length - t), r + n > this.buffer.length && (n = this.buffer.length - r), n <= 0) {
      setImmediate(function() {
        o(null, 0);
      });
      return;
    }
    this.buffer.copy(e, t, r, r + n), setImmediate(function() {
      o(null, n);
    });
  };
  Me.prototype.createReadStream = function(e) {
    e = e || {};
    var t = new oa(e);
    t.start = e.start || 0, t.endOffset = e.end, t.pos = t.endOffset || this.buffer.length;
    for (var n = this.buffer.slice(t.start, t.pos), r = 65536, o = 0; ; ) {
      var i = o + r;
      if (i >= n.length) {
        o < n.length && t.write(n.slice(o, n.length));
        break;
      }
      t.write(n.slice(o, i)), o = i;
    }
    return t.end(), t;
  };
  Me.prototype.ref = function() {
    this.refCount += 1;
  };
  Me.prototype.unref = function() {
    if (this.refCount -= 1, this.refCount < 0)
      throw new Error("invalid unref");
  };
});

// node_modules/yauzl/crc32.js
var mo = He((yf, fo) => {
  var sa = new Int32Array([
    0,
    1996959894,
    3993919788,
    2567524794,
    124634137,
    1886057615,
    3915621685,
    2657392035,
    249268274,
    2044508324,
    3772115230,
    2547177864,
    162941995,
    2125561021,
    3887607047,
    2428444049,
    498536548,
    1789927666,
    4089016648,
    2227061214,
    450548861,
    1843258603,
    4107580753,
    2211677639,
    325883990,
    1684777152,
    4251122042,
    2321926636,
    335633487,
    1661365465,
    4195302755,
    2366115317,
    997073096,
    1281953886,
    3579855332,
    2724688242,
    1006888145,
    1258607687,
    3524101629,
    2768942443,
    901097722,
    1119000684,
    3686517206,
    2898065728,
    853044451,
    1172266101,
    3705015759,
    2882616665,
    651767980,
    1373503546,
    3369554304,
    3218104598,
    565507253,
    1454621731,
    3485111705,
    3099436303,
    671266974,
    1594198024,
    3322730930,
    2970347812,
    795835527,
    1483230225,
    3244367275,
    3060149565,
    1994146192,
    31158534,
    2563907772,
    4023717930,
    1907459465,
    112637215,
    2680153253,
    3904427059,
    2013776290,
    251722036,
    2517215374,
    3775830040,
    2137656763,
    141376813,
    2439277719,
    3865271297,
    1802195444,
    476864866,
    2238001368,
    4066508878,
    1812370925,
    453092731,
    2181625025,
    4111451223,
    1706088902,
    314042704,
    2344532202,
    4240017532,
    1658658271,
    366619977,
    2362670323,
    4224994405,
    1303535960,
    984961486,
    2747007092,
    3569037538,
    1256170817,
    1037604311,
    2765210733,
    3554079995,
    1131014506,
    879679996,
    2909243462,
    3663771856,
    1141124467,
    855842277,
    2852801631,
    3708648649,
    1342533948,
    654459306,
    3188396048,
    3373015174,
    1466479909,
    544179635,
    3110523913,
    3462522015,
    1591671054,
    702138776,
    2966460450,
    3352799412,
    1504918807,
    783551873,
    3082640443,
    3233442989,
    3988292384,
    2596254646,
    62317068,
    1957810842,
    3939845945,
    2647816111,
    81470997,
    1943803523,
    3814918930,
    2489596804,
    225274430,
    2053790376,
    3826175755,
    2466906013,
    167816743,
    2097651377,
    4027552580,
    2265490386,
    503444072,
    1762050814,
    4150417245,
    2154129355,
    426522225,
    1852507879,
    4275313526,
    2312317920,
    282753626,
    1742555852,
    4189708143,
    2394877945,
    397917763,
    1622183637,
    3604390888,
    2714866558,
    953729732,
    1340076626,
    3518719985,
    2797360999,
    1068828381,
    1219638859,
    3624741850,
    2936675148,
    906185462,
    1090812512,
    3747672003,
    2825379669,
    829329135,
    1181335161,
    3412177804,
    3160834842,
    628085408,
    1382605366,
    3423369109,
    3138078467,
    570562233,
    1426400815,
    3317316542,
    2998733608,
    733239954,
    1555261956,
    3268935591,
    3050360625,
    752459403,
    1541320221,
    2607071920,
    3965973030,
    1969922972,
    40735498,
    2617837225,
    3943577151,
    1913087877,
    83908371,
    2512341634,
    3803740692,
    2075208622,
    213261112,
    2463272603,
    3855990285,
    2094854071,
    198958881,
    2262029012,
    4057260610,
    1759359992,
    534414190,
    2176718541,
    4139329115,
    1873836001,
    414664567,
    2282248934,
    4279200368,
    1711684554,
    285281116,
    2405801727,
    4167216745,
    1634467795,
    376229701,
    2685067896,
    3608007406,
    1308918612,
    956543938,
    2808555105,
    3495958263,
    1231636301,
    1047427035,
    2932959818,
    3654703836,
    1088359270,
    936918e3,
    2847714899,
    3736837829,
    1202900863,
    817233897,
    3183342108,
    3401237130,
    1404277552,
    615818150,
    3134207493,
    3453421203,
    1423857449,
    601450431,
    3009837614,
    3294710456,
    1567103746,
    711928724,
    3020668471,
    3272380065,
    1510334235,
    755167117
  ]);
  function aa(e) {
    let t = -1;
    for (let n of e)
      t = sa[(t ^ n) & 255] ^ t >>> 8;
    return (t ^ -1) >>> 0;
  }
  fo.exports = aa;
});

// node_modules/yauzl/index.js
var Ro = He((_) => {
  var gn = Y("fs"), yn = Y("zlib"), po = lo(), zt = Y("util"), Ft = Y("events").EventEmitter, ho = Y("stream").Transform, bn = Y("stream").PassThrough, ua = Y("stream").Writable, da = typeof yn.crc32 == "function" ? yn.crc32 : mo();
  _.open = go;
  _.fromFd = xn;
  _.fromBuffer = yo;
  _.fromRandomAccessReader = Tt;
  _.openPromise = ca;
  _.fromFdPromise = la;
  _.fromBufferPromise = fa;
  _.fromRandomAccessReaderPromise = ma;
  _.dosDateTimeToDate = xo;
  _.getFileNameLowLevel = vo;
  _.validateFileName = ko;
  _.parseExtraFields = $o;
  _.ZipFile = W;
  _.Entry = Fe;
  _.LocalFileHeader = bo;
  _.RandomAccessReader = me;
  function ca(e, t) {
    return new Promise((n, r) => {
      go(e, { ...t, lazyEntries: !0 }, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  }
  function la(e, t) {
    return new Promise((n, r) => {
      xn(e, { ...t, lazyEntries: !0 }, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  }
  function fa(e, t) {
    return new Promise((n, r) => {
      yo(e, { ...t, lazyEntries: !0 }, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  }
  function ma(e, t, n) {
    return new Promise((r, o) => {
      Tt(e, t, { ...n, lazyEntries: !0 }, function(i, s) {
        if (i) return o(i);
        r(s);
      });
    });
  }
  function go(e, t, n) {
    typeof t == "function" && (n = t, t = null), t == null && (t = {}), t.autoClose == null && (t.autoClose = !0), t.lazyEntries == null && (t.lazyEntries = !1), t.decodeStrings == null && (t.decodeStrings = !0), t.validateEntrySizes == null && (t.validateEntrySizes = !0), t.strictFileNames == null && (t.strictFileNames = !1), n == null && (n = Bt), gn.open(e, "r", function(r, o) {
      if (r) return n(r);
      xn(o, t, function(i, s) {
        i && gn.close(o, Bt), n(i, s);
      });
    });
  }
  function xn(e, t, n) {
    typeof t == "function" && (n = t, t = null), t == null && (t = {}), t.autoClose == null && (t.autoClose = !1), t.lazyEntries == null && (t.lazyEntries = !1), t.decodeStrings == null && (t.decodeStrings = !0), t.validateEntrySizes == null && (t.validateEntrySizes = !0), t.strictFileNames == null && (t.strictFileNames = !1), n == null && (n = Bt), gn.fstat(e, function(r, o) {
      if (r) return n(r);
      var i = new po.FdSlicer(e);
      Tt(i, o.size, t, n);
    });
  }
  function yo(e, t, n) {
    typeof t == "function" && (n = t, t = null), t == null && (t = {}), t.autoClose = !1, t.lazyEntries == null && (t.lazyEntries = !1), t.decodeStrings == null && (t.decodeStrings = !0), t.validateEntrySizes == null && (t.validateEntrySizes = !0), t.strictFileNames == null && (t.strictFileNames = !1);
    var r = new po.BufferSlicer(e);
    Tt(r, e.length, t, n);
  }
  function Tt(e, t, n, r) {
    typeof n == "function" && (r = n, n = null), n == null && (n = {}), n.autoClose == null && (n.autoClose = !0), n.lazyEntries == null && (n.lazyEntries = !1), n.decodeStrings == null && (n.decodeStrings = !0);
    var o = !!n.decodeStrings;
    if (n.validateEntrySizes == null && (n.validateEntrySizes = !0), n.strictFileNames == null && (n.strictFileNames = !1), r == null && (r = Bt), typeof t != "number") throw new Error("expected totalSize parameter to be a number");
    if (t > Number.MAX_SAFE_INTEGER)
      throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
    e.ref();
    var i = 22, s = 20, a = 65535, u = Math.min(s + i + a, t), c = ie(u), d = t - c.length;
    ze(e, c, 0, u, d, function(f) {
      if (f) return r(f);
      for (var l = u - i; l >= 0; l -= 1)
        if (c.readUInt32LE(l) === 101010256) {
          var p = c.subarray(l), g = p.readUInt16LE(4), $ = p.readUInt16LE(10), E = p.readUInt32LE(16), R = p.readUInt16LE(20), w = p.length - i;
          if (R !== w)
            return r(new Error("Invalid comment length. Expected: " + w + ". Found: " + R + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
          var N = o ? Mt(p.subarray(22), !1) : p.subarray(22);
          if (l - s >= 0 && c.readUInt32LE(l - s) === 117853008) {
            var A = c.subarray(l - s, l - s + s), xe = Be(A, 8), J = ie(56);
            return ze(e, J, 0, J.length, xe, function(Te) {
              return Te ? r(Te) : J.readUInt32LE(0) !== 101075792 ? r(new Error("invalid zip64 end of central directory record signature")) : (g = J.readUInt32LE(16), g !== 0 ? r(new Error("multi-disk zip files are not supported: found disk number: " + g)) : ($ = Be(J, 32), E = Be(J, 48), r(null, new W(e, E, t, $, N, n.autoClose, n.lazyEntries, o, n.validateEntrySizes, n.strictFileNames))));
            });
          }
          return g !== 0 ? r(new Error("multi-disk zip files are not supported: found disk number: " + g)) : r(null, new W(e, E, t, $, N, n.autoClose, n.lazyEntries, o, n.validateEntrySizes, n.strictFileNames));
        }
      r(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
    });
  }
  zt.inherits(W, Ft);
  function W(e, t, n, r, o, i, s, a, u, c) {
    var d = this;
    Ft.call(d), d.reader = e, d.reader.on("error", function(f) {
      wo(d, f);
    }), d.reader.once("close", function() {
      d.emit("close");
    }), d.readEntryCursor = t, d.fileSize = n, d.entryCount = r, d.comment = o, d.entriesRead = 0, d.autoClose = !!i, d.lazyEntries = !!s, d.decodeStrings = !!a, d.validateEntrySizes = !!u, d.strictFileNames = !!c, d.isOpen = !0, d.emittedError = !1, d.hasEachEntryBeenCalled = !1, d.lazyEntries || d._readEntry();
  }
  W.prototype.close = function() {
    this.isOpen && (this.isOpen = !1, this.reader.unref());
  };
  function te(e, t) {
    e.autoClose && e.close(), wo(e, t);
  }
  function wo(e, t) {
    e.emittedError || (e.emittedError = !0, e.emit("error", t));
  }
  W.prototype.readEntry = function() {
    if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
    this._readEntry();
  };
  W.prototype._readEntry = function() {
    var e = this;
    if (e.entryCount === e.entriesRead) {
      setImmediate(function() {
        e.autoClose && e.close(), !e.emittedError && e.emit("end");
      });
      return;
    }
    if (!e.emittedError) {
      var t = ie(46);
      ze(e.reader, t, 0, t.length, e.readEntryCursor, function(n) {
        if (n) return te(e, n);
        if (!e.emittedError) {
          var r = new Fe(), o = t.readUInt32LE(0);
          if (o !== 33639248) return te(e, new Error("invalid central directory file header signature: 0x" + o.toString(16)));
          if (r.versionMadeBy = t.readUInt16LE(4), r.versionNeededToExtract = t.readUInt16LE(6), r.generalPurposeBitFlag = t.readUInt16LE(8), r.compressionMethod = t.readUInt16LE(10), r.lastModFileTime = t.readUInt16LE(12), r.lastModFileDate = t.readUInt16LE(14), r.crc32 = t.readUInt32LE(16), r.compressedSize = t.readUInt32LE(20), r.uncompressedSize = t.readUInt32LE(24), r.fileNameLength = t.readUInt16LE(28), r.extraFieldLength = t.readUInt16LE(30), r.fileCommentLength = t.readUInt16LE(32), r.internalFileAttributes = t.readUInt16LE(36), r.externalFileAttributes = t.readUInt32LE(38), r.relativeOffsetOfLocalHeader = t.readUInt32LE(42), r.generalPurposeBitFlag & 64) return te(e, new Error("strong encryption is not supported"));
          e.readEntryCursor += 46, t = ie(r.fileNameLength + r.extraFieldLength + r.fileCommentLength), ze(e.reader, t, 0, t.length, e.readEntryCursor, function(i) {
            if (i) return te(e, i);
            if (!e.emittedError) {
              r.fileNameRaw = t.subarray(0, r.fileNameLength);
              var s = r.fileNameLength + r.extraFieldLength;
              r.extraFieldRaw = t.subarray(r.fileNameLength, s), r.fileCommentRaw = t.subarray(s, s + r.fileCommentLength);
              try {
                r.extraFields = $o(r.extraFieldRaw);
              } catch ($) {
                return te(e, $);
              }
              if (e.decodeStrings) {
                var a = (r.generalPurposeBitFlag & 2048) !== 0;
                r.fileComment = Mt(r.fileCommentRaw, a), r.fileName = vo(r.generalPurposeBitFlag, r.fileNameRaw, r.extraFields, e.strictFileNames);
                var u = ko(r.fileName);
                if (u != null) return te(e, new Error(u));
              } else
                r.fileComment = r.fileCommentRaw, r.fileName = r.fileNameRaw;
              r.comment = r.fileComment, e.readEntryCursor += t.length, e.entriesRead += 1;
              for (var c = 0; c < r.extraFields.length; c++) {
                var d = r.extraFields[c];
                if (d.id === 1) {
                  var f = d.data, l = 0;
                  if (r.uncompressedSize === 4294967295) {
                    if (l + 8 > f.length)
                      return te(e, new Error("zip64 extended information extra field does not include uncompressed size"));
                    r.uncompressedSize = Be(f, l), l += 8;
                  }
                  if (r.compressedSize === 4294967295) {
                    if (l + 8 > f.length)
                      return te(e, new Error("zip64 extended information extra field does not include compressed size"));
                    r.compressedSize = Be(f, l), l += 8;
                  }
                  if (r.relativeOffsetOfLocalHeader === 4294967295) {
                    if (l + 8 > f.length)
                      return te(e, new Error("zip64 extended information extra field does not include relative header offset"));
                    r.relativeOffsetOfLocalHeader = Be(f, l), l += 8;
                  }
                  break;
                }
              }
              if (e.validateEntrySizes && r.compressionMethod === 0) {
                var p = r.uncompressedSize;
                if (r.isEncrypted() && (p += 12), r.compressedSize !== p) {
                  var g = "compressed/uncompressed size mismatch for stored file: " + r.compressedSize + " != " + r.uncompressedSize;
                  return te(e, new Error(g));
                }
              }
              e.emit("entry", r), e.lazyEntries || e._readEntry();
            }
          });
        }
      });
    }
  };
  W.prototype.eachEntry = function() {
    let e = this;
    if (!e.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
    if (e.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
    e.hasEachEntryBeenCalled = !0;
    let t = null;
    e.on("entry", r), e.on("end", o), e.on("error", i);
    function n() {
      e.removeListener("entry", r), e.removeListener("end", o), e.removeListener("error", i), e.autoClose && e.close();
    }
    function r(s) {
      let { resolve: a } = t;
      t = null, a({ value: s });
    }
    function o() {
      let { resolve: s } = t;
      t = null, n(), s({ done: !0 });
    }
    function i(s) {
      let { reject: a } = t;
      t = null, n(), a(s);
    }
    return {
      [Symbol.asyncIterator]() {
        return this;
      },
      next() {
        let s = new Promise((a, u) => {
          if (t != null) throw new Error("next() called before previous Promise was resolved.");
          t = { resolve: a, reject: u };
        });
        return e.readEntry(), s;
      },
      return(s) {
        return n(), Promise.resolve({ done: !0, value: s });
      },
      throw(s) {
        return n(), Promise.reject(s);
      }
    };
  };
  W.prototype.openReadStream = function(e, t, n) {
    var r = this, o = 0, i = e.compressedSize;
    if (n == null && (n = t, t = null), t == null)
      t = {};
    else {
      if (t.decodeFileData === !1) {
        if (t.decrypt != null)
          throw new Error("cannot use options.decrypt when options.decodeFileData === false");
        if (t.decompress != null)
          throw new Error("cannot use options.decompress when options.decodeFileData === false");
      } else {
        if (t.decrypt != null) {
          if (!e.isEncrypted())
            throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
          if (t.decrypt !== !1) throw new Error("invalid options.decrypt value: " + t.decrypt);
          if (e.isCompressed() && t.decompress !== !1)
            throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
        }
        if (t.decompress != null) {
          if (!e.isCompressed())
            throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
          if (!(t.decompress === !1 || t.decompress === !0))
            throw new Error("invalid options.decompress value: " + t.decompress);
          a = t.decompress;
        }
      }
      if (t.start != null) {
        if (o = t.start, o < 0) throw new Error("options.start < 0");
        if (o > e.compressedSize) throw new Error("options.start > entry.compressedSize");
      }
      if (t.end != null) {
        if (i = t.end, i < 0) throw new Error("options.end < 0");
        if (i > e.compressedSize) throw new Error("options.end > entry.compressedSize");
        if (i < o) throw new Error("options.end < options.start");
      }
    }
    var s = t.decodeFileData === !1 || // Explicitly requested raw.
    (e.compressionMethod === 0 || // Naturally without compression.
    e.compressionMethod === 8 && t.decompress === !1) && (!e.isEncrypted() || // Naturally without encryption.
    t.decrypt === !1);
    if ((t.start != null || t.end != null) && !s)
      throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
    if (!r.isOpen) return n(new Error("closed"));
    if (e.isEncrypted() && !s && t.decrypt !== !1)
      return n(new Error("entry is encrypted, and options.decodeFileData !== false"));
    var a;
    if (s)
      a = !1;
    else if (e.compressionMethod === 8)
      a = t.decodeFileData !== !0;
    else
      return n(new Error("unsupported compression method: " + e.compressionMethod));
    r.readLocalFileHeader(e, { minimal: !0 }, function(u, c) {
      if (u) return n(u);
      r.openReadStreamLowLevel(
        c.fileDataStart,
        e.compressedSize,
        o,
        i,
        a,
        e.uncompressedSize,
        n
      );
    });
  };
  W.prototype.openReadStreamLowLevel = function(e, t, n, r, o, i, s) {
    var a = this, u = e + t, c = a.reader.createReadStream({
      start: e + n,
      end: e + r
    }), d = c;
    if (o) {
      var f = !1, l = yn.createInflateRaw();
      c.on("error", function(p) {
        setImmediate(function() {
          f || l.emit("error", p);
        });
      }), c.pipe(l), a.validateEntrySizes ? (d = new qe(i), l.on("error", function(p) {
        setImmediate(function() {
          f || d.emit("error", p);
        });
      }), l.pipe(d)) : d = l, wn(d, function() {
        f = !0, l !== d && l.unpipe(d), c.unpipe(l), c.destroy();
      });
    }
    s(null, d);
  };
  W.prototype.readLocalFileHeader = function(e, t, n) {
    var r = this;
    n == null && (n = t, t = null), t == null && (t = {}), r.reader.ref();
    var o = ie(30);
    ze(r.reader, o, 0, o.length, e.relativeOffsetOfLocalHeader, function(i) {
      try {
        if (i) return n(i);
        var s = o.readUInt32LE(0);
        if (s !== 67324752)
          return n(new Error("invalid local file header signature: 0x" + s.toString(16)));
        var a = o.readUInt16LE(26), u = o.readUInt16LE(28), c = e.relativeOffsetOfLocalHeader + 30 + a + u;
        if (c + e.compressedSize > r.fileSize)
          return n(new Error("file data overflows file bounds: " + c + " + " + e.compressedSize + " > " + r.fileSize));
        if (t.minimal)
          return n(null, { fileDataStart: c });
        var d = new bo();
        d.fileDataStart = c, d.versionNeededToExtract = o.readUInt16LE(4), d.generalPurposeBitFlag = o.readUInt16LE(6), d.compressionMethod = o.readUInt16LE(8), d.lastModFileTime = o.readUInt16LE(10), d.lastModFileDate = o.readUInt16LE(12), d.crc32 = o.readUInt32LE(14), d.compressedSize = o.readUInt32LE(18), d.uncompressedSize = o.readUInt32LE(22), d.fileNameLength = a, d.extraFieldLength = u, o = ie(a + u), r.reader.ref(), ze(r.reader, o, 0, o.length, e.relativeOffsetOfLocalHeader + 30, function(f) {
          try {
            return f ? n(f) : (d.fileName = o.subarray(0, a), d.extraField = o.subarray(a), n(null, d));
          } finally {
            r.reader.unref();
          }
        });
      } finally {
        r.reader.unref();
      }
    });
  };
  W.prototype.openReadStreamPromise = function(e, t) {
    return new Promise((n, r) => {
      this.openReadStream(e, t, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  };
  W.prototype.openReadStreamLowLevelPromise = function(e, t, n, r, o, i) {
    return new Promise((s, a) => {
      this.openReadStream(e, t, n, r, o, i, function(u, c) {
        if (u) return a(u);
        s(c);
      });
    });
  };
  W.prototype.readLocalFileHeaderPromise = function(e, t) {
    return new Promise((n, r) => {
      this.readLocalFileHeader(e, t, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  };
  function Fe() {
  }
  Fe.prototype.getLastModDate = function(e) {
    if (e == null && (e = {}), !e.forceDosFormat)
      for (var t = 0; t < this.extraFields.length; t++) {
        var n = this.extraFields[t];
        if (n.id === 21589) {
          var r = n.data;
          if (r.length < 5) continue;
          var o = r[0], i = 1;
          if (!(o & i)) continue;
          var s = r.readInt32LE(1);
          return new Date(s * 1e3);
        } else if (n.id === 10) {
          var r = n.data;
          if (r.length !== 32 || r.readUInt16LE(4) !== 1 || r.readUInt16LE(6) !== 24) continue;
          var a = r.readUInt32LE(8) + 4294967296 * r.readInt32LE(12), u = a / 1e4 - 116444736e5;
          return new Date(u);
        }
      }
    return xo(this.lastModFileDate, this.lastModFileTime, e.timezone);
  };
  Fe.prototype.canDecodeFileData = function() {
    return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
  };
  Fe.prototype.isEncrypted = function() {
    return (this.generalPurposeBitFlag & 1) !== 0;
  };
  Fe.prototype.isCompressed = function() {
    return this.compressionMethod === 8;
  };
  function bo() {
  }
  function xo(e, t, n) {
    var r = e & 31, o = (e >> 5 & 15) - 1, i = (e >> 9 & 127) + 1980, s = 0, a = (t & 31) * 2, u = t >> 5 & 63, c = t >> 11 & 31;
    if (n == null || n === "local")
      return new Date(i, o, r, c, u, a, s);
    if (n === "UTC")
      return new Date(Date.UTC(i, o, r, c, u, a, s));
    throw new Error("unrecognized options.timezone: " + options.timezone);
  }
  function vo(e, t, n, r) {
    for (var o = null, i = 0; i < n.length; i++) {
      var s = n[i];
      if (s.id === 28789) {
        if (s.data.length < 6 || s.data.readUInt8(0) !== 1)
          continue;
        var a = s.data.readUInt32LE(1);
        if (da(t) !== a)
          continue;
        o = Mt(s.data.subarray(5), !0);
        break;
      }
    }
    if (o == null) {
      var u = (e & 2048) !== 0;
      o = Mt(t, u);
    }
    return r || (o = o.replace(/\\/g, "/")), o;
  }
  function ko(e) {
    return e.indexOf("\\") !== -1 ? "invalid characters in fileName: " + e : /^[a-zA-Z]:/.test(e) || /^\//.test(e) ? "absolute path: " + e : e.split("/").indexOf("..") !== -1 ? "invalid relative path: " + e : null;
  }
  function $o(e) {
    for (var t = [], n = 0; n < e.length - 3; ) {
      var r = e.readUInt16LE(n + 0), o = e.readUInt16LE(n + 2), i = n + 4, s = i + o;
      if (s > e.length) throw new Error("extra field length exceeds extra field buffer size");
      var a = e.subarray(i, s);
      t.push({
        id: r,
        data: a
      }), n = s;
    }
    return t;
  }
  function ze(e, t, n, r, o, i) {
    if (r === 0)
      return setImmediate(function() {
        i(null, ie(0));
      });
    e.read(t, n, r, o, function(s, a) {
      if (s) return i(s);
      if (a < r)
        return i(new Error("unexpected EOF"));
      i();
    });
  }
  zt.inherits(qe, ho);
  function qe(e) {
    ho.call(this), this.actualByteCount = 0, this.expectedByteCount = e;
  }
  qe.prototype._transform = function(e, t, n) {
    if (this.actualByteCount += e.length, this.actualByteCount > this.expectedByteCount) {
      var r = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
      return n(new Error(r));
    }
    n(null, e);
  };
  qe.prototype._flush = function(e) {
    if (this.actualByteCount < this.expectedByteCount) {
      var t = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
      return e(new Error(t));
    }
    e();
  };
  zt.inherits(me, Ft);
  function me() {
    Ft.call(this), this.refCount = 0;
  }
  me.prototype.ref = function() {
    this.refCount += 1;
  };
  me.prototype.unref = function() {
    var e = this;
    if (e.refCount -= 1, e.refCount > 0) return;
    if (e.refCount < 0) throw new Error("invalid unref");
    e.close(t);
    function t(n) {
      if (n) return e.emit("error", n);
      e.emit("close");
    }
  };
  me.prototype.createReadStream = function(e) {
    e == null && (e = {});
    var t = e.start, n = e.end;
    if (t === n) {
      var r = new bn();
      return setImmediate(function() {
        r.end();
      }), r;
    }
    var o = this._readStreamForRange(t, n), i = !1, s = new _t(this);
    o.on("error", function(u) {
      setImmediate(function() {
        i || s.emit("error", u);
      });
    }), wn(s, function() {
      o.unpipe(s), s.unref(), o.destroy();
    });
    var a = new qe(n - t);
    return s.on("error", function(u) {
      setImmediate(function() {
        i || a.emit("error", u);
      });
    }), wn(a, function() {
      i = !0, s.unpipe(a), s.destroy();
    }), o.pipe(s).pipe(a);
  };
  me.prototype._readStreamForRange = function(e, t) {
    throw new Error("not implemented");
  };
  me.prototype.read = function(e, t, n, r, o) {
    var i = this.createReadStream({ start: r, end: r + n }), s = new ua(), a = 0;
    s._write = function(u, c, d) {
      u.copy(e, t + a, 0, u.length), a += u.length, d();
    }, s.on("finish", o), i.on("error", function(u) {
      o(u);
    }), i.pipe(s);
  };
  me.prototype.close = function(e) {
    setImmediate(e);
  };
  zt.inherits(_t, bn);
  function _t(e) {
    bn.call(this), this.context = e, this.context.ref(), this.unreffedYet = !1;
  }
  _t.prototype._flush = function(e) {
    this.unref(), e();
  };
  _t.prototype.unref = function(e) {
    this.unreffedYet || (this.unreffedYet = !0, this.context.unref());
  };
  var pa = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ";
  function Mt(e, t) {
    if (t)
      return e.toString("utf8");
    for (var n = "", r = 0; r < e.length; r++)
      n += pa[e[r]];
    return n;
  }
  function Be(e, t) {
    var n = e.readUInt32LE(t), r = e.readUInt32LE(t + 4);
    return r * 4294967296 + n;
  }
  var ie;
  typeof Buffer.allocUnsafe == "function" ? ie = function(e) {
    return Buffer.allocUnsafe(e);
  } : ie = function(e) {
    return new Buffer(e);
  };
  function wn(e, t) {
    typeof e.destroy == "function" ? e._destroy = function(n, r) {
      t(), r?.(n);
    } : e.destroy = t;
  }
  function Bt(e) {
    if (e) throw e;
  }
});

// src/render/blocks.ts
var x = (e) => ({ inline: "code", text: e }), y = (...e) => ({ inline: "strong", phrase: e }), I = (...e) => ({ inline: "small", phrase: e }), se = (e, ...t) => ({ inline: "tone", tone: e, phrase: t }), pe = (e, t) => ({ inline: "link", text: e, href: t }), M = { inline: "break" }, ae = (e, ...t) => ({ block: "heading", level: e, phrase: t }), v = (...e) => ({ block: "paragraph", phrase: e }), z = (e) => ({ block: "list", items: e }), U = (e, t) => ({ block: "details", summary: e, body: t }), ke = (e, t) => ({ block: "code", language: e, text: t }), Je = (...e) => ({ block: "footer", phrase: e }), F = (e) => ({ title: e, align: "right" });
function j(e, t) {
  return {
    block: "table",
    columns: e.map((n) => typeof n == "string" ? { title: n, align: "left" } : n),
    rows: t
  };
}
function ue(e) {
  return e.flatMap((t, n) => n === 0 ? t : [" · ", ...t]);
}

// src/domain/metrics.ts
var Do = {
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
function Ye(e) {
  return { id: e, ...Do[e] };
}

// src/render/format/quantity.ts
function Ze(e, t = !0) {
  if (e === 0) return "0";
  let n = Math.abs(e) < 1e3 ? Number(Math.abs(e).toPrecision(3)) : Math.abs(e), r = Math.min(9, Math.max(0, 2 - Math.floor(Math.log10(n)))), o = n.toFixed(r), i = t || !o.includes(".") ? o : o.replace(/\.?0+$/, "");
  return (e < 0 ? "−" : "") + Dt(i);
}
function b(e) {
  return (e < 0 ? "−" : "") + Dt(Math.abs(e).toFixed(0));
}
function Xe(e) {
  return e.startsWith("−") ? /[1-9]/.test(e) ? e : e.slice(1) : /[1-9]/.test(e) ? `+${e}` : e;
}
function h(e, t, n = `${t}s`) {
  return `${b(e)} ${e === 1 ? t : n}`;
}
function G(e, t = !0) {
  let n = e * 100;
  if (Math.abs(n) < 5e-3) return "0%";
  let r = Math.abs(n) >= 99.95 ? 0 : Math.abs(n) >= 0.0495 ? 1 : 2, o = Math.abs(n).toFixed(r), i = t || !o.includes(".") ? o : o.replace(/\.?0+$/, "");
  return `${n < 0 ? "−" : ""}${Dt(i)}%`;
}
function Qe(e, t = !0) {
  return `${G(e, t).slice(0, -1)} pp`;
}
function Wn(e) {
  return e >= 1e10 ? { unit: "s", size: 1e9 } : e >= 1e3 || e === 0 ? { unit: "ms", size: 1e6 } : { unit: "ns", size: 1 };
}
function qn(e) {
  return e >= 1e9 ? { unit: "GB", size: 1e9 } : e >= 1e6 ? { unit: "MB", size: 1e6 } : e >= 1e3 ? { unit: "KB", size: 1e3 } : { unit: "bytes", size: 1 };
}
function Dt(e) {
  let [t = "", n] = e.split("."), r = t.replace(/\B(?=(\d{3})+$)/g, ",");
  return n === void 0 ? r : `${r}.${n}`;
}

// src/render/format/metric.ts
var Wo = {
  ns: "duration",
  bytes: "bytes",
  nodes: "count",
  count: "count",
  task: "share"
};
function et(e) {
  return Wo[Ye(e).unit];
}
function Q(e) {
  return Ye(e).title;
}
function Gn(e) {
  return Ye(e).meaning;
}
function S(e, t, n = !0) {
  let r = Jn(e, Math.abs(t));
  return Yn(Wt(e, t, r, n), r.unit);
}
function Z(e, t, n) {
  let r = Jn(e, Math.max(Math.abs(t), Math.abs(n))), o = Wt(e, t, r, !0), i = Wt(e, n, r, !0);
  return o === i && t !== n && e === "bytes" ? `${b(t)} → ${b(n)} bytes` : `${o} → ${Yn(i, r.unit)}`;
}
function qt(e, t, n) {
  let r = P(e, t, n.low), o = P(e, t, n.high);
  return Hn(r) === Hn(o) ? `${Vn(r)} to ${Vn(o)}` : `${r} to ${o}`;
}
function tt(e, t) {
  return Z(e, t.low, t.high).replace(" → ", " to ");
}
function P(e, t, n, r = !0) {
  return t === "ratio" ? Xe(G(n, r)) : e === "share" ? Xe(Qe(n, r)) : Xe(S(e, n, r));
}
var Kn = /(%| pp| ms| s| ns| bytes| [KMG]B)$/;
function Hn(e) {
  return Kn.exec(e)?.[1] ?? "";
}
function Vn(e) {
  return e.replace(Kn, "");
}
function Jn(e, t) {
  switch (e) {
    case "duration":
      return Wn(t);
    case "bytes":
      return qn(t);
    case "share":
      return { unit: "%", size: 0.01 };
    case "count":
    case "number":
      return { unit: "", size: 1 };
  }
}
function Wt(e, t, n, r) {
  return e === "count" ? b(t) : e === "share" ? G(t, r).slice(0, -1) : n.unit === "bytes" || n.unit === "ns" ? b(t / n.size) : Ze(t / n.size, r);
}
function Yn(e, t) {
  return t === "" ? e : t === "%" ? `${e}%` : `${e} ${t}`;
}

// src/render/format/ship-yaml.ts
function nt(e) {
  return ["models:", ...[...Map.groupBy(e, ({ model: r }) => r)].flatMap(([r, o]) => [
    `  ${r}:`,
    "    ship:",
    ...o.map(
      ({ platform: i, variant: s, delegates: a }) => `      ${i}: { variant: ${s}, delegates: [${a.join(", ")}] }`
    )
  ])].join(`
`);
}

// src/render/report-index.ts
var Ne = [];
function de(e) {
  let t = e.comparison.models, n = Map.groupBy(
    t.flatMap((l) => l.rows),
    ({ scope: l }) => T(l)
  ), r = new Map(t.flatMap(({ cases: l }) => l.map((p) => [Oe(p.key), p]))), o = Map.groupBy(e.verdict.checks, ({ scope: l }) => T(l)), i = new Map((e.history?.cases ?? []).map((l) => [Oe(l.key), l])), s = new Map(
    e.accuracy.models.flatMap(
      (l) => ["baseline", "candidate"].flatMap(
        (p) => l[p].map((g) => [rt(l.model, p, g.variant), g])
      )
    )
  ), a = new Map(
    e.variants.models.flatMap(
      (l) => ["baseline", "candidate"].flatMap((p) => {
        let g = l[p];
        return g.status === "present" ? g.variants.map(($) => [rt(l.model, p, $.variant), $]) : [];
      })
    )
  ), u = new Map(e.changes.models.map((l) => [l.model, l])), c = Map.groupBy(e.plan.ship, ({ model: l }) => l), d = Map.groupBy(e.verdict.advice, ({ model: l }) => l), f = (l, p) => n.get(T(l))?.find((g) => g.metric === p);
  return {
    input: e,
    row: f,
    rows: (l) => n.get(T(l)) ?? Ne,
    facts: (l) => r.get(Oe(l)),
    checks: (l) => o.get(T(l)) ?? Ne,
    history: (l) => i.get(Oe(l)),
    accuracy: (l, p, g) => s.get(rt(l, p, g)),
    variant: (l, p, g) => a.get(rt(l, p, g)),
    kind: (l, p) => {
      let g = et(p);
      return g === "share" && f(l, p)?.task?.unit === "number" ? "number" : g;
    },
    change: (l) => u.get(l),
    ships: (l) => c.get(l) ?? Ne,
    advice: (l) => d.get(l) ?? Ne,
    // Gated cases of delegates that an app would only try later are measured, and have no checks.
    decides: (l) => l.of === "case" ? o.has(T(l)) : (c.get(l.model) ?? Ne).some(({ variant: p }) => p === l.variant)
  };
}
function L(e) {
  return e.of === "case" ? e.key : e;
}
function T(e) {
  return e.of === "case" ? Oe(e.key) : JSON.stringify([e.model, e.variant]);
}
function rt(e, t, n) {
  return `${e} ${t} ${n}`;
}
function Oe({ model: e, variant: t, device: n, delegate: r, threads: o }) {
  return JSON.stringify([e, t, n.farm, n.model, n.osVersion, r, o]);
}

// src/render/sections/scope-phrase.ts
function $e(e) {
  return ue([[y(L(e).model)], ...Xn(e).map((t) => [t])]);
}
function Zn(e) {
  return Xn(e).join(", ");
}
function Xn(e) {
  if (e.of === "variant") return [e.variant];
  let { variant: t, delegate: n, threads: r, device: o } = e.key;
  return [t, n, ...r === 1 ? [] : [`${r} threads`], Ht(o)];
}
function Ht(e) {
  return m(e.model, 40);
}

// src/render/sections/advice.ts
function ot(e, t, n) {
  let r = e.input.verdict.advice;
  if (r.length === 0) return [];
  let o = r.slice(t, n), i = r.length - Math.min(r.length, n);
  return [
    v(y("A better choice to ship")),
    ...r.slice(0, t).flatMap((s) => Qn(e, s)),
    ...o.length === 0 ? [] : [
      U(
        [h(o.length, "more proposal")],
        o.flatMap((s) => Qn(e, s))
      )
    ],
    ...i === 0 ? [] : [v(`… and ${h(i, "more proposal")} in the documents.`)]
  ];
}
function Qn(e, t) {
  let { model: n, platform: r, device: o, ship: i, instead: s, note: a } = t;
  return [
    v(
      y(n),
      ` on ${Ht(o)}: `,
      x(i.variant),
      " with ",
      x(i.delegates.join(", ")),
      ` instead of ${s.variant} with ${s.delegate} gives `,
      ...qo(e, t),
      ".",
      ...a === void 0 ? [] : [M, I(m(a, 200))]
    ),
    ke("yaml", nt([{ model: n, platform: r, ...i }]))
  ];
}
function er(e, t) {
  return t ? y(e) : e;
}
function qo(e, { model: t, ship: n, latencyRatio: r, sizeRatio: o, accuracyDelta: i }) {
  let s = e.accuracy(t, "candidate", n.variant)?.task, a = s?.status === "measured" && s.unit === "number" ? "number" : "share";
  return [
    er(`${P("duration", "ratio", r)} p50 latency`, r <= o),
    ", ",
    er(`${P("bytes", "ratio", o)} size`, o < r),
    ...i === void 0 ? [", accuracy not measured"] : [`, ${i === 0 ? "the same" : P(a, "delta", i)} accuracy`]
  ];
}

// src/render/format/verdict-words.ts
var Vt = {
  pass: { sign: "✅", word: "May ship", tone: "good" },
  warn: { sign: "⚠️", word: "May ship, with a warning", tone: "doubt" },
  inconclusive: { sign: "❓", word: "Can't tell yet", tone: "doubt" },
  fail: { sign: "❌", word: "Must not ship", tone: "bad" }
}, Gt = {
  improvement: { sign: "🟢", word: "better", tone: "good" },
  regression: { sign: "🟠", word: "worse", tone: "doubt" },
  none: void 0,
  unclear: void 0,
  "not-comparable": void 0
}, ne = {
  within: { sign: "✅", word: "within", tone: "good" },
  exceeded: { sign: "❌", word: "exceeded", tone: "bad" },
  unknown: { sign: "❓", word: "unknown", tone: "doubt" }
}, tr = { sign: "⚪", word: "not confirmed", tone: "quiet" };
function he(e, t) {
  return e.status === "unknown" ? ne.unknown : e.status === "within" ? e.of === "budget" ? ne.within : { ...ne.within, word: "fine" } : t ? e.of === "budget" ? ne.exceeded : { ...ne.exceeded, word: "broken" } : { sign: "⚠️", word: "warns", tone: "doubt" };
}

// src/render/format/sparkline.ts
var nr = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
function rr(e) {
  let t = Math.min(...e), n = Math.max(Math.max(...e) - t, t * 0.2);
  return e.map((r) => nr[Math.round((r - t) / n * (nr.length - 1))] ?? "").join("");
}

// src/render/sections/side-status.ts
var Ho = {
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
}, st = {
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
function it({ status: e, delegation: t, finished: n }) {
  if (e === "missing" && n > 0) return "ran";
  let r = e === "fell-back" && t !== void 0 ? ` to ${t.applied}` : "";
  return `${Ho[e]}${r}`;
}
function or({ baseline: e, candidate: t }) {
  return `${e.delegation?.applied ?? "unknown"} → ${t.delegation?.applied ?? "unknown"}`;
}
function at({ baseline: e, candidate: t }) {
  let n = it(e), r = it(t);
  return n === r ? `${r} on both sides` : `${n} → ${r}`;
}

// src/render/sections/history.ts
function ut(e, t, n) {
  let r = e.history(t);
  if (r === void 0) return [];
  let { trend: o, otherEnvironments: i } = r, [s, a] = [o[0], o.at(-1)], u = i === 0 ? [] : [`${h(i, "commit was", "commits were")} measured in another environment: not comparable`];
  if (s === void 0 || a === void 0)
    return u.length === 0 ? [] : [[`${n} on main before: ${u.join("")}.`]];
  let c = o.map(({ p50Ns: f }) => f), d = o.length === 1 ? `${S("duration", a.p50Ns)} at one commit, ${a.day}` : `${Z("duration", s.p50Ns, a.p50Ns)} over ${h(o.length, "commit")}, ${s.day} to ${a.day}`;
  return [
    [
      `${n} on main before: `,
      ...o.length === 1 ? [] : [x(rr(c)), " "],
      [`p50 ${d}`, ...Vo(r), ...u].join("; "),
      "."
    ]
  ];
}
function Vo({ noise: e }) {
  return e === void 0 ? [] : [
    `the same file differs by ±${G(Math.expm1(e.logSd))} from session to session (standard deviation, ${e.sessions} sessions)`
  ];
}
var Go = {
  "same-session": "main's file, in the same session",
  "same-bytes": "nothing, for both sides are the same bytes and can't differ",
  "no-model": "nothing but absolute limits, for main has no such model",
  "not-measured": "nothing, for main's file could not be measured, and no older value stands in for it"
};
function ir({ input: { history: e } }, t) {
  if (e === void 0) return [];
  let { cases: n, unreadable: r } = e, o = Map.groupBy(n, ({ baseline: a }) => a.of), i = ["same-session", "same-bytes", "no-model", "not-measured"].flatMap((a) => {
    let u = o.get(a)?.length ?? 0;
    return u === 0 ? [] : [`${Go[a]} (${h(u, "case")})`];
  });
  return [
    ...i.length > 1 || !o.has("same-session") ? [[`What ships was compared with: ${i.join("; ")}.`]] : [],
    ...n.flatMap(Ko).slice(0, t),
    ...r === void 0 ? [] : [[`Main's history could not be read, so none is shown: ${m(r, 200)}`]],
    ...n.some(({ trend: a }) => a.length > 0) ? [["What main measured before is from other sessions: context, against which nothing is judged."]] : []
  ];
}
function Ko({ key: e, baseline: t }) {
  if (t.of !== "not-measured" || t.last === void 0) return [];
  let { commit: n, day: r, p50Ns: o } = t.last;
  return [
    [
      `${`${e.model} ${e.variant} · ${e.delegate} · ${m(e.device.model, 40)}`}: main ${st[t.status]} here. History has this very file at p50 ${S("duration", o)} (${r}, ${n.slice(0, 7)}), to compare by eye.`
    ]
  ];
}

// src/render/format/check.ts
var Jo = {
  runs: "running",
  "delegate-applies": "delegate",
  "output-is-right": "output",
  "variant-exists": "conversion"
};
function X(e) {
  return e.of === "budget" ? Q(e.metric) : Jo[e.check];
}
function H(e) {
  return e.waiver !== void 0 ? !1 : (e.of === "budget" ? e.rule.level : e.level) === "error";
}
function ce(e, { rule: t, expected: n }) {
  switch (t.kind) {
    case "max":
      return `≤ ${S(e, n, !1)}`;
    case "min":
      return `≥ ${S(e, n, !1)}`;
    case "max-increase":
      return sr("+", e, t.limit, "increase");
    case "max-drop":
      return sr("−", e, t.limit, "drop");
  }
}
function dt(e, { rule: t }) {
  if (t.reserve !== void 0 && t.reserve !== 0 && t.limit.of === "absolute")
    return `${S(e, t.limit.value, !1)} − ${S(e, t.reserve, !1)} reserve`;
  if (t.floor !== void 0 && t.floor !== 0) return `ignored up to ${S(e, t.floor, !1)}`;
}
function sr(e, t, n, r) {
  let o = n.of === "relative" ? n.fraction : n.value;
  if (o === 0) return `no ${r}`;
  let i = n.of === "relative" ? G(o, !1) : t === "share" ? Qe(o, !1) : S(t, o, !1);
  return `at most ${e}${i}`;
}

// src/render/sections/row-cells.ts
function ge(e) {
  return [se(e.tone, `${e.sign} ${e.word}`)];
}
function V(e, t) {
  if (t === void 0) return ["not measured"];
  let { baseline: n, candidate: r } = t;
  return n.status === "known" && r.status === "known" ? [Yo(Z(e, n.value, r.value))] : n.status === "absent" && r.status === "known" ? [`new: ${ct(e, r)}`] : n.status === "known" && r.status === "absent" ? [`${ct(e, n)} → gone`] : n.status !== "known" && r.status !== "known" ? ["unknown"] : [`${ct(e, n)} → ${ct(e, r)}`];
}
function Yo(e) {
  return e.replace(/ (?=[A-Za-z]+$)/, " ");
}
function lt(e, t) {
  return t?.candidate.status !== "known" || t.candidate.interval === void 0 ? [] : [M, I(`PR: ${tt(e, t.candidate.interval)}`)];
}
function ye(e, t, n = "first round only") {
  if (t?.difference === void 0) return [];
  let r = Kt(e, t, t.difference);
  return [
    y(Zo(e, t, t.difference)),
    ...r === "" ? [] : [M, I(r)],
    ...n === "with second round" ? Xo(e, t) : []
  ];
}
function Zo(e, t, { as: n, estimate: r }) {
  return t.metric === "delegated-nodes" && r === 0 ? "none lost" : P(e, n, r);
}
function Xo(e, t) {
  let n = t.secondRound;
  if (n === void 0) return [];
  let r = n.interval === void 0 ? "" : ` (${qt(e, n.as, n.interval)})`;
  return [M, I(`second round: ${P(e, n.as, n.estimate)}${r}`)];
}
function Kt(e, t, n) {
  let r = n.interval === void 0 ? [] : [qt(e, n.as, n.interval)], o = t.task === void 0 ? Qo(t, n) : ei(t.task.metric, n);
  return [...r, ...o].join(", ");
}
function Qo(e, { n: t }) {
  return e.pairing === "exact" ? [] : [h(t, "launch", "launches")];
}
function ei(e, { as: t, estimate: n, n: r }) {
  return [t === "delta" && (e === "top-1" || e === "top-5") ? `${b(Math.abs(Math.round(n * r)))} of ${b(r)}` : `n = ${b(r)}`];
}
function ar(e, t) {
  let n = dt(e, t);
  return [ce(e, t), ...n === void 0 ? [] : [M, I(n)], ...Jt(t)];
}
function Jt(e) {
  return e.reason === void 0 ? [] : [M, I(m(e.reason, 200))];
}
function ct(e, t) {
  return t.status === "known" ? S(e, t.value) : t.status === "absent" ? "none" : "unknown";
}

// src/render/sections/case-tables.ts
function ur(e, t) {
  let n = t.toSorted((o, i) => cr(o.key, i.key));
  return [...Map.groupBy(n, ({ key: o }) => Ln(o.device))].flatMap(([o, i]) => {
    let s = i.flatMap(({ key: a }) => ut(e, a, `${a.variant} · ${a.delegate}`));
    return [
      v(y(m(o, 120))),
      j(
        ["Variant · delegate", F("p50 main → PR"), F("p90 main → PR"), F("p50 change"), "Role"],
        i.map((a) => ti(e, a))
      ),
      ...s.length === 0 ? [] : [z(s)]
    ];
  });
}
function ti(e, t) {
  let n = Yt(t), r = `${t.key.variant} · ${t.key.delegate}`, o = e.row(n, "latency-p50");
  return [
    [t.gated ? y(r) : r],
    V("duration", o),
    V("duration", e.row(n, "latency-p90")),
    t.gated && o?.difference !== void 0 ? [P("duration", o.difference.as, o.difference.estimate)] : [],
    ni(e, t)
  ];
}
function ni(e, t) {
  let n = t.gated ? e.decides(Yt(t)) ? "ships" : "in reserve" : "look";
  if (t.identical) return [`${n}, same bytes`];
  let { baseline: r, candidate: o } = t;
  if (r.status === "measured" && o.status === "measured") return [n];
  let i = o.detail ?? r.detail;
  return [`${n}, ${at(t)}`, ...i === void 0 ? [] : [M, I(m(i, 120))]];
}
function dr(e, t) {
  let n = t.filter(({ gated: r }) => r).toSorted((r, o) => cr(r.key, o.key)).flatMap(
    (r) => Un.filter((o) => o !== "latency-p50" && o !== "latency-p90").flatMap((o) => {
      let i = e.row(Yt(r), o);
      if (i === void 0 || i.baseline.status === "unknown" && i.candidate.status === "unknown") return [];
      let [s, a] = [et(o), Q(o)], u = m(r.key.device.model, 40);
      return [
        [
          [`${r.key.variant} · ${r.key.delegate} · ${u}`],
          [a],
          V(s, i),
          ye(s, i)
        ]
      ];
    })
  );
  return n.length === 0 ? [] : [
    v(y("What ships, other measurements")),
    j(["Case", "Metric", F("main → PR"), F("Change")], n)
  ];
}
function cr(e, t) {
  return _e.indexOf(e.variant) - _e.indexOf(t.variant) || Lt.indexOf(e.delegate) - Lt.indexOf(t.delegate) || An(e, t);
}
function Yt({ key: e, gated: t }) {
  return { of: "case", key: e, gated: t };
}

// src/render/sections/variant-table.ts
function lr(e, t) {
  let n = _e.filter((r) => ri.some((o) => e.variant(t, o, r) !== void 0)).map((r) => [
    [e.decides({ of: "variant", model: t, variant: r }) ? y(r) : r],
    oi(e, t, r),
    si(e, t, r),
    ui(e, t, r),
    di(e.accuracy(t, "candidate", r)?.fidelity)
  ]);
  return n.length === 0 ? [] : [
    j(
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
var ri = ["baseline", "candidate"];
function oi(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "size"), o = e.variant(t, "candidate", n);
  if (o !== void 0 && o.status !== "converted")
    return [o.status === "failed" ? "not converted" : o.status === "no-effect" ? "no effect" : "not possible", M, I(m(o.reason, 160))];
  let i = r?.difference;
  return [
    ...V("bytes", r),
    ...i === void 0 || i.estimate === 0 ? [] : [M, I(P("bytes", i.as, i.estimate))],
    ...ii(e, t, n)
  ];
}
function ii(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "app-size");
  return r === void 0 ? [] : [M, I("in an app: ", ...V("bytes", r))];
}
function si(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "accuracy");
  if (r?.task !== void 0) {
    let o = r.task.unit, i = r.difference;
    return [
      ...V(o, r),
      ...i === void 0 ? [] : [
        M,
        I(
          i.estimate === 0 ? `the same, n = ${b(i.n)}` : `${P(o, i.as, i.estimate)}, ${Kt(o, r, i)}`
        )
      ]
    ];
  }
  return [ai(e.accuracy(t, "candidate", n)?.task)];
}
function ai(e) {
  return e === void 0 || e.status === "not-configured" ? "no evaluation" : e.status === "failed" ? `failed: ${m(e.reason, 120)}` : `${S(e.unit, e.value)} (n = ${b(e.n)})`;
}
function ui(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "conversion-loss");
  if (r?.candidate.status !== "known") return [];
  let o = r.task?.unit ?? "share";
  return r.baseline.status === "known" && o === "number" ? [Z(o, r.baseline.value, r.candidate.value)] : [P(o, "delta", r.candidate.value).replace("+", "")];
}
function di(e) {
  return e === void 0 ? [] : e.status === "is-reference" ? ["is the reference"] : e.status === "failed" ? [`failed: ${m(e.reason, 120)}`] : e.identical ? ["identical"] : [[
    ...e.topOneAgreement === void 0 ? [] : [`top-1 agrees ${G(e.topOneAgreement)}`],
    `cosine ${e.cosine.toFixed(4).replace("-", "−")}`,
    ...e.psnrDb === void 0 ? [] : [`PSNR ${Ze(e.psnrDb)} dB`],
    ...e.nonFiniteOutputs === 0 ? [] : [`${b(e.nonFiniteOutputs)} outputs not finite`]
  ].join(", "), M, I(`n = ${b(e.n)}, ${e.inputs} inputs`)];
}

// src/render/sections/at-most.ts
function D(e, t, n) {
  return e.length <= t ? e : [...e.slice(0, t), [`… and ${h(e.length - t, `more ${n}`)}.`]];
}

// src/render/sections/why.ts
function Zt(e, t) {
  let n = e.input.comparison.models.flatMap(
    (r) => Le(r, (o) => e.decides({ of: "variant", model: r.model, variant: o }))
  );
  return n.length === 0 ? [] : [v(y("Why")), z(D(n, t, "fact"))];
}
function Le(e, t) {
  let n = /* @__PURE__ */ new Map();
  for (let { variant: r, facts: o } of e.why.filter((i) => t(i.variant)))
    for (let i of o) {
      let s = JSON.stringify(i), a = n.get(s);
      a === void 0 ? n.set(s, { fact: i, variants: [r] }) : a.variants.push(r);
    }
  return [...n.values()].map(({ fact: r, variants: o }) => [
    y(e.model),
    ` (${o.join(", ")}): `,
    ...ci(r)
  ]);
}
function ci(e) {
  switch (e.kind) {
    case "operators-added":
      return [`${h(e.count, "operator")} more of `, O(e.op)];
    case "operators-removed":
      return [`${h(e.count, "operator")} fewer of `, O(e.op)];
    case "fusion-lost":
      return [O(e.activation), ` is no longer fused into ${h(e.count, "operator")} `, O(e.op)];
    case "fusion-gained":
      return [O(e.activation), ` is now fused into ${h(e.count, "operator")} `, O(e.op)];
    case "layers-resized":
      return [
        `${h(e.count, "layer")} `,
        O(e.op),
        `${e.count === 1 ? " is " : " are "}${li(e.parameters)}: ${P("count", "delta", e.parameters)} parameters`
      ];
    case "constant-resized":
      return ["the constant ", O(e.name), `: ${Z("bytes", e.baselineBytes, e.candidateBytes)}`];
    case "weights-dtype":
      return [
        `weights are ${m(e.to, 20)}, were ${m(e.from, 20)} (${S("bytes", e.sizeBytes)} of them)`
      ];
    case "input-changed":
      return ["the input ", O(e.name), `: ${m(e.from, 60)} → ${m(e.to, 60)}`];
    case "input-added":
      return ["one more input: ", O(e.name)];
    case "input-removed":
      return ["one input fewer: ", O(e.name)];
    case "output-changed":
      return ["the output ", O(e.name), `: ${m(e.from, 60)} → ${m(e.to, 60)}`];
    case "output-added":
      return ["one more output: ", O(e.name)];
    case "output-removed":
      return ["one output fewer: ", O(e.name)];
    case "delegation":
      return fi(e);
  }
}
function li(e) {
  return e > 0 ? "larger" : e < 0 ? "smaller" : "of another shape";
}
function fi({ delegate: e, baseline: t, candidate: n, suspects: r }) {
  let o = r.slice(0, 5).flatMap((i, s) => s === 0 ? [O(i)] : [", ", O(i)]);
  return [
    `${m(e, 20)} runs ${ft(n)}; on main ${ft(t)}`,
    ...o.length === 0 ? [] : [". It does not take ", ...o]
  ];
}
function ft({ delegatedNodes: e, totalNodes: t, partitions: n, proof: r }) {
  return r === "unknown" ? "an unknown number of nodes" : e === 0 ? `none of ${h(t, "node")}` : `${e} of ${h(t, "node")} in ${h(n, "partition")}`;
}
function O(e) {
  return x(m(e, 80));
}

// src/render/sections/everything.ts
function mt(e, t, n = () => !0) {
  return e.input.comparison.models.filter(n).map((r) => mi(e, r, t));
}
function Xt({ change: e }) {
  return e !== "unchanged";
}
function mi(e, t, n) {
  let r = n === "all" ? t.cases : t.cases.filter(({ gated: i }) => i), o = Le(t, () => n === "all");
  return U(
    [y(t.model), `: ${n === "all" ? "all variants and delegates" : "what ships"}`],
    [
      ...lr(e, t.model),
      ...ur(e, r),
      ...dr(e, r),
      ...o.length === 0 ? [] : [v(y("What differs in the files and in what ran")), z(o)]
    ]
  );
}
function pt(e, t, n) {
  let r = e.input.comparison.models;
  if (r.length < 2) return [];
  let o = Map.groupBy(e.input.verdict.checks, ({ scope: u }) => L(u).model), i = { modified: "changed", added: "new", deleted: "deleted", unchanged: "unchanged" }, s = r.slice(0, n).map((u) => [
    [y(u.model)],
    [i[u.change]],
    [pi(o.get(u.model) ?? [])]
  ]), a = [
    j(["Model", "Change", "Checks"], s),
    ...s.length < r.length ? [v(`… and ${h(r.length - s.length, "more model")}.`)] : []
  ];
  return r.length > t ? [U([`All ${h(r.length, "model")}`], a)] : a;
}
function pi(e) {
  if (e.length === 0) return "nothing to check";
  let t = e.filter(({ status: r }) => r === "exceeded").length, n = e.filter(({ status: r }) => r === "unknown").length;
  return t + n === 0 ? `${ne.within.sign} all ${e.length} within` : [
    ...t === 0 ? [] : [`${ne.exceeded.sign} ${t} exceeded`],
    ...n === 0 ? [] : [`${ne.unknown.sign} ${n} unknown`],
    `of ${e.length}`
  ].join(", ");
}

// src/render/sections/worst-check.ts
function Qt(e) {
  return Re(e)[0];
}
function Re(e) {
  return e.checks.filter(({ status: t }) => t !== "within").map((t) => ({ check: t, rank: hi(t), excess: gi(t) })).sort((t, n) => t.rank - n.rank || n.excess - t.excess).map(({ check: t }) => t);
}
function mr(e) {
  let t = Re(e), n = new Set(t.filter(fr).map(({ scope: i }) => T(i))), r = (i) => i.of === "budget" && i.status === "unknown" && n.has(T(i.scope)), o = Map.groupBy(t.filter(r), ({ scope: i }) => T(i));
  return t.filter((i) => !r(i)).map((i) => ({
    check: i,
    consequences: fr(i) ? o.get(T(i.scope)) ?? [] : []
  }));
}
function fr(e) {
  return e.of === "built-in" && (e.check === "runs" || e.check === "variant-exists");
}
function hi(e) {
  return e.status === "unknown" ? H(e) ? e.of === "built-in" ? 3 : 4 : 6 : H(e) ? e.of === "built-in" ? 0 : e.rule.kind === "max" || e.rule.kind === "min" ? 1 : 2 : 5;
}
function gi(e) {
  return e.of === "built-in" || e.found === void 0 ? 0 : e.expected === 0 ? 1 : Math.abs(e.found - e.expected) / Math.abs(e.expected);
}

// src/render/sections/findings.ts
var yi = {
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
function en(e, t) {
  let n = new Set(Re(e.input.verdict).map(({ scope: i }) => T(i))), r = e.input.verdict.findings.filter(
    ({ kind: i, scope: s }) => i === "waiver-expired" || i !== "regression" && i !== "setting-changed" && (s === void 0 || !n.has(T(s)))
  );
  if (r.length === 0) return [];
  let o = Map.groupBy(
    r,
    ({ kind: i, detail: s, scope: a }) => JSON.stringify([i, s, a === void 0 ? "" : L(a).model])
  );
  return [v(y("Also noticed")), z(D([...o.values()].map(wi), t, "finding"))];
}
function wi(e) {
  let [t] = e;
  return t === void 0 ? [] : [y(yi[t.kind]), ...bi(e, t), `: ${m(t.detail, 300)}`];
}
function bi(e, { scope: t }) {
  if (t === void 0) return [];
  if (e.length === 1) return [" (", ...$e(t), ")"];
  let n = t.of === "case" && !t.gated;
  return [
    ` (${h(e.length, n ? "look" : t.of === "case" ? "case" : "variant")} of `,
    y(L(t).model),
    ")"
  ];
}

// src/render/sections/footnote.ts
function ht(e) {
  let { subject: t, toolVersion: n, links: r, settings: o } = e.input, i = t.headSha === "worktree" ? "uncommitted files" : t.headSha.slice(0, 7);
  return [
    Je(
      ...ue([
        [`edgegate ${n}`],
        ["main ", x(t.baseSha.slice(0, 7)), " → PR ", x(i)],
        [`limits of ${o.decidedBy === "base" ? "main" : "this PR"}'s `, x(o.settings.configFile)],
        ...r.artifact === void 0 ? [] : [[pe("all documents", r.artifact)]],
        ...r.run === void 0 ? [] : [[pe("run", r.run)]]
      ])
    )
  ];
}

// src/render/sections/saying.ts
function gt(e, t) {
  return t.of === "built-in" ? xi(e, t) : vi(e, t);
}
function xi(e, t) {
  let n = m(t.reason ?? t.found, 160);
  switch (t.check) {
    case "runs": {
      let r = t.scope.of === "case" ? e.facts(t.scope.key) : void 0;
      if (r === void 0) return `was not measured: ${n}`;
      let { status: o, detail: i } = r.candidate;
      return `${st[o]}: ${m(i ?? t.reason ?? t.found, 160)}`;
    }
    case "variant-exists":
      return `can't be ${tn(e, t) ? "converted" : "used"}: ${m(t.found, 160)}`;
    case "output-is-right":
      return t.status === "unknown" ? `has outputs that nobody checked: ${n}` : `computes wrong outputs: ${n}`;
    case "delegate-applies":
      return `lost its delegate: ${m(t.expected, 40)} → ${m(t.found, 80)}`;
  }
}
function tn(e, { scope: t }) {
  let { model: n } = L(t);
  return e.input.variants.models.find((r) => r.model === n)?.candidate.status !== "unusable";
}
function vi(e, t) {
  let n = X(t);
  if (t.found === void 0) return `${n} is unknown: ${m(t.reason ?? "no value", 160)}`;
  let r = e.kind(t.scope, t.metric), o = t.status === "unknown" ? " is too close to call" : "";
  if (t.rule.kind === "max" || t.rule.kind === "min") {
    let u = t.interval === void 0 || o === "" ? "" : ` (${tt(r, t.interval)})`, c = `${t.rule.kind === "max" ? "limit" : "at least"} ${S(r, t.expected, !1)}`;
    return `${n}${o === "" ? " is" : `${o}:`} ${S(r, t.found)}${u}, ${c}`;
  }
  let i = e.row(t.scope, t.metric), s = i?.difference === void 0 ? "" : ` by ${pr(P(r, i.difference.as, i.difference.estimate))}`, a = t.rule.kind === "max-increase" ? "rose" : "fell";
  return `${n}${o === "" ? "" : `${o}:`} ${a}${s}${$i(r, i)}, allowed ${ki(r, t)}`;
}
function ki(e, { rule: t }) {
  let { limit: n } = t, r = n.of === "relative" ? n.fraction : n.value;
  return r === 0 ? "none" : pr(P(e, n.of === "relative" ? "ratio" : "delta", r, !1));
}
function $i(e, t) {
  return t?.baseline.status !== "known" || t.candidate.status !== "known" ? "" : ` (${Z(e, t.baseline.value, t.candidate.value)})`;
}
function pr(e) {
  return e.replace(/^[+−]/, "");
}

// src/render/sections/next-step.ts
var Ri = {
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
}, Ci = {
  runs: "Make it run again",
  "delegate-applies": "Use operators that the delegate takes",
  "output-is-right": "Make its output right on this delegate",
  "variant-exists": "Make it convert again"
}, nn = {
  measured: ["Run the job again; raise ", x("measure: launches"), " if it stays close."],
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
function hr(e, t) {
  if (t === void 0)
    return e.input.verdict.advice.length === 0 ? ["Nothing to do."] : ["Nothing to do; a better choice is proposed below."];
  if (t.status === "unknown") return Si(e, t);
  if (t.waiver !== void 0) return [`${t.waiver.by} accepted this until ${t.waiver.until}.`];
  if (t.of === "built-in" && t.check === "variant-exists" && !tn(e, t)) return ["Mend the file."];
  let n = t.of === "budget" ? Ri[t.metric] : Ci[t.check], r = e.advice(L(t.scope).model).find((o) => Pi(o, t));
  return r !== void 0 ? [`${n}, or ship `, x(r.ship.variant), " on ", x(r.ship.delegates[0] ?? ""), " (below)."] : t.of === "budget" ? [`${n}, or raise the limit`, ...Ei(e, t)] : [`${n}, or ship another variant or delegate.`];
}
function Pi({ latencyRatio: e, sizeRatio: t, accuracyDelta: n }, r) {
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
function Ei(e, { rule: { position: t } }) {
  let { decidedBy: n, settings: r } = e.input.settings, o = n === "base" ? " on main." : ".";
  return t === void 0 ? [" in ", x(r.configFile), o] : [" at ", x(`${t.file}:${t.line}`), o];
}
function Si(e, t) {
  if (t.of === "budget" && t.found !== void 0 && t.metric !== "accuracy") return nn.measured;
  if (t.of === "budget" && (t.metric === "accuracy" || t.metric === "conversion-loss"))
    return ["Have both sides scored on the same data, or judge it by hand."];
  let n = t.scope.of === "case" ? e.facts(t.scope.key)?.candidate.status : void 0;
  if (n !== void 0 && n !== "measured") return nn[n];
  let r = t.of === "budget" ? e.row(t.scope, t.metric) : void 0, o = [r?.candidate, r?.baseline].find((i) => i?.status === "unknown");
  return o?.status === "unknown" && o.because !== void 0 ? nn[o.because] : ["See the reason below."];
}

// src/render/sections/headline.ts
function gr(e) {
  let { verdict: t, checks: n } = e.input.verdict, r = Vt[t], o = Qt(e.input.verdict);
  return [
    ae(3, se(r.tone, `${r.sign} ${r.word}`), `: ${wr(e)}. `, ...hr(e, o)),
    v(...ue([...Mi(n), ...Bi(e)]))
  ];
}
function yr(e) {
  return `${Vt[e.input.verdict.verdict].word}: ${wr(e)}`;
}
function wr(e) {
  let t = Qt(e.input.verdict);
  return t === void 0 ? Ii(e) : `${L(t.scope).model} ${gt(e, t)} (${Zn(t.scope)})`;
}
function Ii(e) {
  let { checks: t } = e.input.verdict, { models: n } = e.input.changes;
  return n.every(({ change: r }) => r === "unchanged") ? "no model changed" : t.length > 0 ? "everything that ships is within its limits" : n.some(({ change: r }) => r === "deleted") ? "nothing is left to check" : "nothing has a limit";
}
function Mi(e) {
  if (e.length === 0) return [["no checks"]];
  let t = e.filter((i) => i.status === "exceeded" && H(i)).length, n = e.filter((i) => i.status === "exceeded" && !H(i)).length, r = e.filter((i) => i.status === "unknown").length, o = e.length - t - n - r;
  return [
    ...t > 0 ? [[`❌ ${b(t)} exceeded`]] : [],
    ...n > 0 ? [[`⚠️ ${b(n)} ${n === 1 ? "warns" : "warn"}`]] : [],
    ...r > 0 ? [[`❓ ${b(r)} unknown`]] : [],
    [`✅ ${b(o)} of ${h(e.length, "check")} within`]
  ];
}
function Bi(e) {
  let t = { modified: "changed", added: "new", deleted: "deleted", unchanged: "unchanged" };
  return ["modified", "added", "deleted", "unchanged"].flatMap((n) => {
    let r = e.input.changes.models.filter((o) => o.change === n).map(({ model: o }) => o);
    return r.length === 0 ? [] : [[`${t[n]}: ${r.length > 4 ? h(r.length, "model") : r.join(", ")}`]];
  });
}

// src/render/sections/device-notices.ts
function br({ deviceNotices: e = [], devices: t }) {
  return e.map((n) => {
    let r = ["⚠️ ", x(m(n.asked, 100)), ": ", m(n.reason, 200)];
    if (n.kind === "missing") return [...r, "; ", y("no phone"), " stands for it."];
    let o = t.find(({ device: i }) => i.model === n.device.model);
    return [...r, "; measured on ", y(m(yt(n.device, o?.platform), 100)), "."];
  });
}
function xr({ devices: e }) {
  let t = e.flatMap(
    ({ device: n, cases: r }) => r.flatMap(
      ({ gated: o, unplanned: i }) => i?.startsWith("not measured: ") === !0 ? [{ device: n, gated: o, reason: i }] : []
    )
  );
  return [...Map.groupBy(t, ({ reason: n }) => n)].map(([n, r]) => {
    let o = r.filter(({ gated: a }) => a).length, i = new Set(r.map(({ device: a }) => JSON.stringify(a))).size, s = [
      ...o === 0 ? [] : [`${h(o, "case")} that ${o === 1 ? "ships" : "ship"}`],
      ...r.length === o ? [] : [h(r.length - o, "look")]
    ].join(" and ");
    return ["⚠️ ", y(s), ` on ${h(i, "phone")}: ${m(n, 200)}.`];
  });
}
function vr({ devices: e }) {
  return e.flatMap(({ device: t, platform: n, facts: r }) => {
    if (n === "host" || r === void 0) return [];
    let o = Ut(t, n), i = [
      o?.soc ?? r.soc ?? "unknown chip",
      o?.gpu ?? "unknown GPU",
      ...o?.npu === void 0 ? [] : [o.npu],
      o?.ramGb === void 0 ? "unknown memory" : `${o.ramGb} GB`,
      ...r.form === "virtual" ? ["virtual: not a phone's speed"] : []
    ];
    return [[`${m(yt(t, n), 100)}: ${m(i.join(", "), 200)}.`]];
  });
}
function yt(e, t = "android") {
  let n = Ut(e, t), r = `${e.model} ${e.osVersion}`;
  return n === void 0 ? r : `${n.name} (${r})`;
}
function kr(e) {
  let t = e.flatMap(({ device: n, environment: { platform: r }, ranOn: o }) => {
    if (o === void 0) return [];
    let i = y(m(yt(o.device, r), 100));
    return [
      ["⚠️ ", m(yt(n, r), 100), ": ", m(o.reason, 200), "; measured on ", i, "."]
    ];
  });
  return [...new Map(t.map((n) => [JSON.stringify(n), n])).values()];
}

// src/render/sections/method.ts
function wt(e, t) {
  let { settings: n } = e.input.settings, r = e.input.comparison.models.flatMap((u) => u.cases);
  if (r.length === 0) return [];
  let o = r.filter((u) => u.gated && !u.identical), { launches: i, pairs: s, inferences: a } = n.measure;
  return [
    U(
      ["How it was measured"],
      [
        z([
          [
            `Main and PR ran on the same device in the same session, ${zi(e)} Nothing is compared across sessions or devices.`
          ],
          [
            `What ships: up to ${h(i, "launch", "launches")} × ${h(s, "block pair")} × ${h(a, "inference")} a side. An interval covers 95%, over launches. A change counts when its interval excludes zero and it passes ${b(n.minimumEffect * 100)}%.`
          ],
          ...r.some((u) => !u.gated) ? [["A look is one launch: a number to compare by eye, without a claim. It decides nothing."]] : [],
          ...o.length === 0 ? [] : [Fi(o)],
          ...ir(e, Math.min(t, 10)),
          ...Ti(e),
          ...vr(e.input.plan).slice(0, t),
          ...Ni(e).slice(0, t)
        ]),
        ...t === 0 ? [] : [v(y("What the numbers are")), z(_i(e))]
      ]
    )
  ];
}
function zi(e) {
  return e.input.comparison.models.some(
    ({ rows: n }) => n.some(({ metric: r, pairing: o }) => r === "latency-p50" && o === "own-launches")
  ) ? "in turn; where both fit in memory together, loaded in one process in alternating blocks." : "both loaded in one process, in alternating blocks.";
}
function Fi(e) {
  let t = (o) => e.reduce((i, s) => i + o(s), 0), n = e.filter(({ rounds: o }) => o > 1).length, r = t(({ throttledBlocks: o }) => o);
  return [
    [
      `Done: ${b(t((o) => o.launchesFinished))} of ${h(
        t((o) => o.launchesPlanned),
        "planned launch",
        "planned launches"
      )}`,
      `${h(
        t((o) => o.samplesPerSide),
        "inference"
      )} a side counted`,
      `${b(t((o) => o.droppedSamples))} dropped after switching sides`,
      r === 0 ? "no block was hot" : `${h(r, "block")} measured on a hot device`,
      n === 0 ? "one round" : `${h(n, "case")} measured in a second round`
    ].join("; "),
    "."
  ];
}
function Ti({ input: e }) {
  let { spend: t } = e.plan;
  if (t === void 0) return [];
  let n = `${$r(t.worstCents)} at most for both rounds, likely ${$r(t.likelyCents)}`, r = t.savedMinutes === 0 ? "" : `; ${h(t.savedMinutes, "minute")} saved, because equal files are not measured twice`, o = e.billedMinutes === void 0 ? "the farm has not said what it bills" : `${h(e.billedMinutes, "minute")} billed`;
  return [[`Phones, at list price: ${n}; ${o}${r}. The day's free minutes are not counted.`]];
}
function $r(e) {
  return `$${(e / 100).toFixed(2)}`;
}
function _i(e) {
  let t = new Set(e.input.comparison.models.flatMap(({ rows: n }) => n.map(({ metric: r }) => r)));
  return jn.filter((n) => t.has(n)).map((n) => [y(Q(n)), `: ${Gn(n)}`]);
}
function Ni(e) {
  return [...Map.groupBy(e.input.sessions, ({ device: n, environment: r }) => JSON.stringify([n, r])).values()].flatMap((n) => {
    let [r] = n;
    if (r === void 0) return [];
    let { device: o, environment: i } = r, s = [...new Set(n.map(({ round: a }) => a))];
    return [
      [
        [
          `${m(i.deviceModel, 60)} (${m(o.farm, 30)})`,
          m(i.osVersion, 60),
          `build ${m(i.osBuild, 80)}`,
          m(i.soc, 60),
          m(i.abi, 30),
          `${m(i.runtime.name, 30)} ${m(i.runtime.version, 30)}`,
          `app ${i.appSha256.slice(0, 12)}`,
          `round${s.length === 1 ? "" : "s"} ${s.join(" and ")}`
        ].join(", "),
        "."
      ]
    ];
  });
}

// src/render/sections/movements.ts
var Oi = ["Result", "What", F("main → PR"), F("Change (95% interval)"), "Limit"];
function le(e, t, n) {
  let r = Li(e), [o, i] = [r.slice(0, t), r.slice(t, t + n)], s = r.length - o.length - i.length, a = (u) => j(
    Oi,
    u.map((c) => c())
  );
  return [
    ...o.length === 0 ? [] : [a(o)],
    ...i.length === 0 ? [] : [U([`${h(i.length, "more row")} that exceeded, are unknown or moved`], [a(i)])],
    ...s === 0 ? [] : [v(`… and ${h(s, "more row")}, in the documents.`)]
  ];
}
function Li(e) {
  let t = mr(e.input.verdict), n = new Set(Re(e.input.verdict).map((o) => Cr(e, o))), r = e.input.comparison.models.flatMap(({ rows: o }) => o).filter((o) => Ui(o) && e.decides(o.scope) && !n.has(o)).map((o) => ({ row: o, checks: Di(e, o) })).filter(({ row: o, checks: i }) => o.metric !== "app-size" || i.length > 0).sort((o, i) => +(o.checks.length === 0) - +(i.checks.length === 0) || ji(o.row, i.row));
  return [
    ...t.map((o) => () => Wi(e, o)),
    ...r.map(
      ({ row: o, checks: i }) => () => Vi(e, o, i)
    )
  ];
}
var Ai = 1e-3;
function Ui({ change: e, difference: t }) {
  return Gt[e] === void 0 || t === void 0 ? !1 : t.as === "delta" || Math.abs(t.estimate) >= Ai;
}
function ji(e, t) {
  return e.change !== t.change ? e.change === "regression" ? -1 : 1 : Rr(t) - Rr(e);
}
function Rr({ difference: e }) {
  return e?.as === "ratio" ? Math.abs(e.estimate) : 0;
}
function Cr(e, t) {
  return t.of === "budget" ? e.row(t.scope, t.metric) : void 0;
}
function Di(e, { scope: t, metric: n }) {
  return e.checks(t).filter((r) => r.of === "budget" && r.metric === n);
}
function Pr(e, t) {
  return [y(e), M, I(...$e(t))];
}
function Wi(e, { check: t, consequences: n }) {
  let r = ge(he(t, H(t))), o = Pr(X(t), t.scope);
  if (t.of === "built-in") return [r, o, qi(e, t), [], Hi(t, n)];
  let i = e.kind(t.scope, t.metric), s = Cr(e, t), a = t.rule.kind === "max" || t.rule.kind === "min";
  return [
    r,
    o,
    [...V(i, s), ...a ? lt(i, s) : []],
    ye(i, s, "with second round"),
    ar(i, t)
  ];
}
function qi(e, t) {
  if (t.check === "variant-exists") return [t.status === "unknown" ? "unknown" : "not converted"];
  let n = t.scope.of === "case" ? e.facts(t.scope.key) : void 0;
  return n === void 0 ? ["not measured"] : t.check === "delegate-applies" ? [or(n)] : [t.check === "runs" ? at(n) : "wrong output"];
}
function Hi(e, t) {
  let r = [...e.check === "variant-exists" || e.check === "output-is-right" ? [e.found] : [], ...e.reason === void 0 ? [] : [e.reason]], o = [...new Set(t.map(X))];
  return [
    `must be: ${e.expected}`,
    ...r.flatMap((i) => [M, I(m(i, 200))]),
    ...o.length === 0 ? [] : [M, I(`so unknown, too: ${o.join(", ")}`)]
  ];
}
function Vi(e, t, n) {
  let r = e.kind(t.scope, t.metric), o = n.flatMap((s) => [M, I(ce(r, s)), ...Jt(s)]), i = Gi(e, t) ? Gt[t.change] : tr;
  return [
    i === void 0 ? [] : ge(i),
    Pr(Q(t.metric), t.scope),
    V(r, t),
    ye(r, t, n.length === 0 ? "first round only" : "with second round"),
    n.length === 0 ? ["no limit set"] : ["within", ...o]
  ];
}
function Gi(e, { difference: t, secondRound: n }) {
  return t === void 0 || n === void 0 ? !0 : n.estimate * Math.sign(t.estimate) > e.input.settings.settings.minimumEffect;
}

// src/render/sections/setting-notices.ts
function Sr(e, t) {
  let { decidedBy: n, settings: r, changedByHead: o } = e.input.settings, i = o.filter(({ loosens: s }) => s).map((s) => [
    "⚠️ ",
    y("This PR loosens a limit"),
    ": ",
    ...Ir(s),
    ". Main's still decides here; after the merge the new one does."
  ]);
  return [
    ...n === "base" ? [] : [["⚠️ ", y("The limits are this PR's own"), ": main has no ", x(r.configFile), " yet."]],
    ...D(i, t, "loosened limit"),
    ...Ki(e)
  ];
}
function Ki(e) {
  let t = e.input.plan.ship.filter((o) => o.assumed), [n] = t;
  return n === void 0 ? [] : [["What ships is assumed, as a plain app does it: ", ...t.length === 1 ? [y(n.model), ` on ${n.platform}: ${n.variant} with ${n.delegates.join(", ")}`] : [h(new Set(t.map(({ model: o }) => o)).size, "model")], ". Say it with ", x("ship:"), " (below)."]];
}
function rn(e, t) {
  let n = e.input.plan.ship.filter((o) => o.assumed), r = e.input.settings.changedByHead.filter(({ loosens: o }) => !o);
  return [
    ...n.length === 0 ? [] : [
      U(
        ["What to write into the config, if what ships is assumed rightly"],
        [ke("yaml", nt(n.slice(0, t)))]
      )
    ],
    ...r.length === 0 ? [] : [
      U(
        [`This PR changes ${h(r.length, "other setting")}; main's decide here`],
        [z(D(r.map(Ir), t, "setting"))]
      )
    ]
  ];
}
function Ir({ path: e, base: t, head: n }) {
  return [x(m(e, 100)), " ", Er(t), " → ", Er(n)];
}
function Er(e) {
  return e === void 0 ? "not set" : x(m(e, 80));
}

// src/render/sections/notices.ts
function bt(e, t) {
  let n = [
    ...Sr(e, t),
    ...D(Ji(e), t, "accepted finding"),
    ...Yi(e),
    ...Zi(e.input.changes.models, t),
    ...D(xr(e.input.plan), t, "reason"),
    ...D(br(e.input.plan), t, "phone"),
    ...D(kr(e.input.sessions), t, "phone"),
    ...D(Xi(e), t, "model")
  ];
  return n.length === 0 ? [] : [z(n)];
}
function Ji(e) {
  return e.input.verdict.checks.flatMap((t) => {
    let { waiver: n } = t;
    if (n === void 0) return [];
    let { by: r, until: o, reason: i, url: s } = n;
    return [
      [
        y(L(t.scope).model),
        ` ${gt(e, t)}. Accepted by `,
        x(r),
        ` until ${o}: ${m(i, 200)}`,
        ...s === void 0 ? [] : [" (", pe("decision", s), ")"]
      ]
    ];
  });
}
function Yi(e) {
  return e.input.verdict.verdict !== "inconclusive" ? [] : e.input.settings.settings.onInconclusive === "pass" ? [["The check is green although it can't tell: ", x("on-inconclusive: pass"), "."]] : [["The check is red while this is unknown: ", x("on-inconclusive: fail"), "."]];
}
function Zi(e, t) {
  let n = e.filter(({ renamedFrom: s }) => s !== void 0), r = (s) => e.filter((a) => a.change === s && a.renamedFrom === void 0).map(({ model: a }) => a), [o, i] = [r("added"), r("deleted")];
  return [
    ...D(
      n.map(({ model: s, renamedFrom: a = "" }) => [
        y(s),
        " was renamed from ",
        x(m(a, 100)),
        "."
      ]),
      t,
      "renamed model"
    ),
    ...o.length === 0 ? [] : [
      [
        ...Mr(o, t),
        `${o.length === 1 ? " is" : " are"} new: main has nothing to compare with, so only absolute limits apply.`
      ]
    ],
    ...i.length === 0 ? [] : [[...Mr(i, t), `${i.length === 1 ? " is" : " are"} deleted by this PR.`]]
  ];
}
function Mr(e, t) {
  let n = e.slice(0, t).flatMap((r, o) => [...o === 0 ? [] : [", "], y(r)]);
  return e.length > t ? [...n, ` and ${b(e.length - t)} more`] : n;
}
function Xi(e) {
  return e.input.comparison.models.flatMap(({ model: t, cases: n }) => {
    let r = [...new Set(n.filter((o) => o.gated && o.identical).map(({ key: o }) => o.variant))];
    return r.length === 0 ? [] : [
      [y(t), ` ${r.join(", ")}: main and PR are the same bytes, so there is nothing to compare.`]
    ];
  });
}

// src/render/sections/shipping.ts
function xt(e, t, n) {
  let r = Qi(e.input.verdict.checks);
  if (r.length === 0) return [];
  let o = r.slice(0, n).flatMap((a) => es(e, a)), i = r.length - n, s = i > 0 ? [...o, v(`… and ${h(i, "more shipping case")}.`)] : o;
  return r.length > t ? [U([`What ships, and the room that is left (${h(r.length, "case")})`], s)] : [v(y("What ships, and the room that is left")), ...s];
}
function Qi(e) {
  let t = Map.groupBy(e, ({ scope: o }) => T(o)), n = [], r = /* @__PURE__ */ new Map();
  for (let o of t.values()) {
    let i = o[0]?.scope;
    i?.of === "variant" && r.set(T(i), o);
  }
  for (let o of t.values()) {
    let i = o[0]?.scope;
    if (i?.of !== "case") continue;
    let s = T({ of: "variant", model: i.key.model, variant: i.key.variant });
    n.push({ scope: i, checks: [...r.get(s) ?? [], ...o] }), r.delete(s);
  }
  for (let o of r.values())
    o[0] !== void 0 && n.push({ scope: o[0].scope, checks: o });
  return n;
}
function es(e, { scope: t, checks: n }) {
  let r = n.filter((i) => i.of === "built-in"), o = n.filter((i) => i.of === "budget");
  return [
    v(...$e(t), ...r.length === 0 ? [] : [": ", ...ts(r)]),
    ...o.length === 0 ? [] : [
      j(
        ["Limit", F("PR"), "Used of the limit", "Result"],
        o.map((i) => ns(e, i))
      )
    ]
  ];
}
function ts(e) {
  let t = e.map((o) => ({ check: o, mark: he(o, H(o)) }));
  return [[...Map.groupBy(t, ({ mark: o }) => o.word)].map(([o, i]) => {
    let s = i.map(({ check: a }) => X(a)).join(", ");
    return `${i[0]?.mark.sign ?? ""} ${s}: ${o}`;
  }).join("; ")];
}
function ns(e, t) {
  let n = e.kind(t.scope, t.metric);
  return [
    [`${X(t)} ${ce(n, t)}`],
    rs(e, n, t),
    os(t),
    ge(he(t, H(t)))
  ];
}
function rs(e, t, n) {
  if (n.found === void 0) return ["unknown"];
  if (n.rule.kind === "max" || n.rule.kind === "min") return [S(t, n.found)];
  let r = e.row(n.scope, n.metric)?.difference;
  if (r === void 0) return ["unknown"];
  let o = P(t, r.as, r.estimate), i = n.secondRound;
  return [i === void 0 ? o : `${o}, again ${P(t, i.as, i.estimate)}`];
}
function os({ found: e, expected: t, rule: n, status: r, secondRound: o }) {
  return e === void 0 || t <= 0 || n.kind === "min" ? [] : r === "within" && o !== void 0 ? [] : is(Math.max(0, e / t));
}
function is(e) {
  let t = Math.min(10, Math.round(e * 10));
  return [x("█".repeat(t) + "░".repeat(10 - t)), ` ${G(e)}`];
}

// src/render/compose.ts
function on(e) {
  return [
    K("headline", () => gr(e)),
    K("notices", () => bt(e, 10), [16, () => bt(e, 3)], [19, () => bt(e, 1)]),
    K(
      "movements",
      () => le(e, 20, 1e3),
      [8, () => le(e, 20, 100)],
      [14, () => le(e, 20, 0)],
      [18, () => le(e, 8, 0)],
      [21, () => le(e, 3, 0)]
    ),
    K("why", () => Zt(e, 12), [17, () => Zt(e, 4)], [20, Ce]),
    K("findings", () => en(e, 10), [16, () => en(e, 3)], [19, Ce]),
    K("advice", () => ot(e, 2, 20), [11, () => ot(e, 2, 5)], [15, () => ot(e, 1, 1)]),
    K(
      "shipping",
      () => xt(e, 3, 400),
      [5, () => xt(e, 3, 40)],
      [6, () => xt(e, 3, 10)],
      [13, Ce]
    ),
    K(
      "models",
      () => pt(e, 8, 2e3),
      [9, () => pt(e, 8, 500)],
      [10, () => pt(e, 8, 100)],
      [13, Ce]
    ),
    K("settings", () => rn(e, 50), [7, () => rn(e, 10)], [12, Ce]),
    K(
      "everything",
      () => mt(e, "all"),
      [1, () => mt(e, "all", Xt)],
      [2, () => mt(e, "shipping", Xt)],
      [3, Ce]
    ),
    K("method", () => wt(e, 50), [4, () => wt(e, 5)], [15, () => wt(e, 0)]),
    K("footnote", () => ht(e))
  ];
}
function K(e, t, ...n) {
  let r = [{ at: 0, blocks: t }, ...n.map(([o, i]) => ({ at: o, blocks: i }))];
  return { name: e, forms: r };
}
var Ce = () => [];

// src/render/fit-to-limit.ts
function sn(e, t, n) {
  let r = e.flatMap(({ forms: u }, c) => u.map(({ at: d }, f) => ({ section: c, form: f, at: d }))).filter(({ form: u }) => u > 0).sort((u, c) => u.at - c.at || u.form - c.form), o = ss(e, t), i = e.map(() => 0), s = () => i.map((u, c) => o(c, u)).filter((u) => u !== "").join(`

`), a = [];
  for (let u of r) {
    if (n(s())) break;
    i[u.section] = u.form, a.push(u);
  }
  if (!n(s())) return s();
  for (let { section: u, form: c } of a.toReversed())
    i[u] === c && (i[u] = c - 1, n(s()) || (i[u] = c));
  return s();
}
function ss(e, t) {
  let n = /* @__PURE__ */ new Map();
  return (r, o) => {
    let i = `${r} ${o}`, s = n.get(i);
    if (s !== void 0) return s;
    let a = t(e[r]?.forms[o]?.blocks() ?? []);
    return n.set(i, a), a;
  };
}

// node_modules/markdown-table/index.js
function as(e) {
  return e.length;
}
function zr(e, t) {
  let n = t || {}, r = (n.align || []).concat(), o = n.stringLength || as, i = [], s = [], a = [], u = [], c = 0, d = -1;
  for (; ++d < e.length; ) {
    let $ = [], E = [], R = -1;
    for (e[d].length > c && (c = e[d].length); ++R < e[d].length; ) {
      let w = us(e[d][R]);
      if (n.alignDelimiters !== !1) {
        let N = o(w);
        E[R] = N, (u[R] === void 0 || N > u[R]) && (u[R] = N);
      }
      $.push(w);
    }
    s[d] = $, a[d] = E;
  }
  let f = -1;
  if (typeof r == "object" && "length" in r)
    for (; ++f < c; )
      i[f] = Br(r[f]);
  else {
    let $ = Br(r);
    for (; ++f < c; )
      i[f] = $;
  }
  f = -1;
  let l = [], p = [];
  for (; ++f < c; ) {
    let $ = i[f], E = "", R = "";
    $ === 99 ? (E = ":", R = ":") : $ === 108 ? E = ":" : $ === 114 && (R = ":");
    let w = n.alignDelimiters === !1 ? 1 : Math.max(
      1,
      u[f] - E.length - R.length
    ), N = E + "-".repeat(w) + R;
    n.alignDelimiters !== !1 && (w = E.length + w + R.length, w > u[f] && (u[f] = w), p[f] = w), l[f] = N;
  }
  s.splice(1, 0, l), a.splice(1, 0, p), d = -1;
  let g = [];
  for (; ++d < s.length; ) {
    let $ = s[d], E = a[d], R = n.fillRows === !1 ? Math.max(1, s[d === 1 ? 0 : d].length) : c;
    f = -1;
    let w = [];
    for (; ++f < R; ) {
      let N = $[f] || "", A = "", xe = "";
      if (n.alignDelimiters !== !1) {
        let J = u[f] - (E[f] || 0), Te = i[f];
        if (Te === 114)
          A = " ".repeat(J);
        else if (Te === 99) {
          let Ot = J / 2;
          J % 2 ? (A = " ".repeat(Ot + 0.5), xe = " ".repeat(Ot - 0.5)) : (A = " ".repeat(Ot), xe = A);
        } else
          xe = " ".repeat(J);
      }
      n.delimiterStart !== !1 && !f && w.push("|"), n.padding !== !1 && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(n.alignDelimiters === !1 && N === "") && (n.delimiterStart !== !1 || f) && w.push(" "), n.alignDelimiters !== !1 && w.push(A), w.push(N), n.alignDelimiters !== !1 && w.push(xe), n.padding !== !1 && w.push(" "), (n.delimiterEnd !== !1 || f !== R - 1) && w.push("|");
    }
    g.push(
      n.delimiterEnd === !1 ? w.join("").replace(/ +$/, "") : w.join("")
    );
  }
  return g.join(`
`);
}
function us(e) {
  return e == null ? "" : String(e);
}
function Br(e) {
  let t = typeof e == "string" ? e.codePointAt(0) : 0;
  return t === 67 || t === 99 ? 99 : t === 76 || t === 108 ? 108 : t === 82 || t === 114 ? 114 : 0;
}

// src/render/markdown/escape-markdown.ts
var Ae = "​", ds = /[\\`*[\]<>|~&$\u200B]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
function Ue(e) {
  return Fr(ve(e)).replace(ds, (t) => Pe(t));
}
function Fr(e) {
  return e.replace(/@(?=\S)/g, `@${Ae}`).replace(/#(?=\w)/g, `#${Ae}`).replace(/GH-(?=\d)/gi, (t) => t + Ae).replace(/:(?=\/\/|[a-z0-9_+-])/gi, `:${Ae}`).replace(/www\./gi, (t) => `${t.slice(0, -1)}${Ae}.`);
}
function vt(e) {
  return e.trim().replace(/^[#+=-]/, (t) => Pe(t)).replace(/^(\d{1,9})([.)])(?=\s|$)/, (t, n, r) => n + Pe(r)).replace(/#$/, (t) => Pe(t));
}
function Tr(e) {
  let t = ve(e).trim();
  return t !== "" && !/[`|\\]/.test(t) ? `\`${t}\`` : `<code>${Fr(t).replace(/[!-/:-@[-`{-~\u200B]/g, (n) => Pe(n))}</code>`;
}
function _r(e) {
  return `<code>${ve(e).trim().replace(/[&<>`|\\*_[\]]/g, (t) => Pe(t))}</code>`;
}
function Pe(e) {
  return `&#${e.codePointAt(0) ?? 65533};`;
}

// src/render/markdown/print-markdown.ts
function je(e) {
  return e.map((t) => cs(t)).join(`

`);
}
function cs(e) {
  switch (e.block) {
    case "heading":
      return `${"#".repeat(e.level)} ${vt(re(e.phrase))}`;
    case "paragraph":
      return vt(re(e.phrase));
    case "list":
      return e.items.map((t) => `- ${vt(re(t))}`).join(`
`);
    case "table":
      return zr(
        [
          e.columns.map(({ title: t }) => Ue(t)),
          ...e.rows.map((t) => t.map((n) => re(n)))
        ],
        { align: e.columns.map(({ align: t }) => t), alignDelimiters: !1 }
      );
    case "code":
      return ms(e.language, e.text);
    case "details":
      return `<details>
<summary>${re(e.summary, "html")}</summary>

${je(e.body)}

</details>`;
    case "footer":
      return `<sub>${re(e.phrase)}</sub>`;
  }
}
function re(e, t = "markdown") {
  return e.map((n) => ls(n, t)).join("");
}
function ls(e, t) {
  if (typeof e == "string") return Ue(e);
  switch (e.inline) {
    case "code":
      return t === "html" ? _r(e.text) : Tr(e.text);
    case "strong":
      return `<b>${re(e.phrase, t)}</b>`;
    case "small":
      return `<sub>${re(e.phrase, t)}</sub>`;
    case "tone":
      return re(e.phrase, t);
    case "link":
      return fs(e.text, e.href);
    case "break":
      return "<br>";
  }
}
function fs(e, t) {
  return /^https?:\/\/[^\s"'<>`\\]+$/.test(t) ? `<a href="${t.replaceAll("&", "&amp;")}">${Ue(e)}</a>` : Ue(e);
}
function ms(e, t) {
  let n = Math.max(2, ...(t.match(/`+/g) ?? []).map((o) => o.length)), r = "`".repeat(n + 1);
  return `${r}${e}
${t}
${r}`;
}

// src/render/sections/one-case.ts
function Or(e, t, n) {
  let { key: r, gated: o } = n, i = { of: "case", key: r, gated: o }, s = { of: "variant", model: r.model, variant: r.variant }, a = [...e.rows(i), ...e.rows(s)], u = [...e.checks(i), ...e.checks(s)], c = Le(t, (d) => d === r.variant);
  return [
    ae(3, On(r)),
    z([
      [
        o ? "This ships: it is measured fully, and decides." : "This is a look: one launch, without a claim. It decides nothing."
      ],
      ...n.identical ? [["Main and PR are the same bytes: there is nothing to compare."]] : [],
      Nr("main", n.baseline),
      Nr("PR", n.candidate),
      [ps(n)],
      ...ut(e, r, "This case")
    ]),
    ...a.length === 0 ? [] : [
      j(
        hs,
        a.map((d) => ys(e, d))
      )
    ],
    ...u.length === 0 ? [] : [
      j(
        ["Result", "Check", "Limit", "Reason"],
        u.map((d) => ws(e, d))
      )
    ],
    ...c.length === 0 ? [] : [v(y("What differs in the files and in what ran")), z(c)]
  ];
}
function Nr(e, t) {
  let { delegation: n, outputCheck: r, detail: o, crashes: i, finished: s } = t, a = [
    it(t),
    ...o === void 0 ? [] : [m(o, 500)],
    `${h(s, "launch", "launches")} finished, ${b(i)} ended in it`,
    ...n === void 0 ? [] : [`${n.applied} ran ${ft(n)} (told by: ${n.proof})`],
    ...r === void 0 ? [] : [`output ${r.status}: ${m(r.detail, 300)}`]
  ];
  return [y(e), `: ${a.join("; ")}`];
}
function ps({
  launchesFinished: e,
  launchesPlanned: t,
  samplesPerSide: n,
  droppedSamples: r,
  throttledBlocks: o,
  rounds: i
}) {
  return [
    `Done: ${b(e)} of ${h(t, "planned launch", "planned launches")} in ${h(i, "round")}`,
    `${h(n, "inference")} a side counted`,
    `${b(r)} dropped`,
    h(o, "hot block")
  ].join(", ");
}
var hs = ["Metric", F("main → PR"), F("Change (95% interval)"), "Compared", "Reading"], gs = {
  exact: "exactly",
  "same-launch": "in one process",
  "own-launches": "in launches of their own",
  "same-data": "on the same samples",
  none: "not compared"
};
function ys(e, t) {
  let n = e.kind(t.scope, t.metric);
  return [
    [Q(t.metric)],
    [...V(n, t), ...lt(n, t)],
    ye(n, t, "with second round"),
    [gs[t.pairing]],
    [
      t.change === "none" ? "no change" : t.change.replace("-", " "),
      ...t.note === void 0 ? [] : [`: ${m(t.note, 200)}`]
    ]
  ];
}
function ws(e, t) {
  let n = ge(he(t, H(t))), r = t.reason === void 0 ? [] : [m(t.reason, 300)];
  if (t.of === "built-in")
    return [n, [X(t)], [t.expected], r.length === 0 ? [m(t.found, 300)] : r];
  let o = e.kind(t.scope, t.metric), i = dt(o, t);
  return [
    n,
    [X(t)],
    [ce(o, t), ...i === void 0 ? [] : [` (${i})`]],
    r
  ];
}

// src/render/terminal/print-terminal.ts
var Ur = Sn(jo(), 1);

// src/render/terminal/cells.ts
var bs = /^[\p{Mn}\p{Me}\p{Cf}\uFE0F]$/u, xs = /^[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]$/u;
function Ee(e) {
  let t = e.replace(new RegExp("\\p{Cc}\\[\\d+m", "gu"), "");
  if (/^[\u0020-\u007E]*$/.test(t)) return t.length;
  let n = 0;
  for (let r of t) n += bs.test(r) ? 0 : xs.test(r) ? 2 : 1;
  return n;
}

// src/render/terminal/wrap-phrase.ts
function oe(e, t) {
  return $s(e).flatMap((n) => vs(n, t));
}
function an(e) {
  return Math.max(0, ...oe(e, Number.MAX_SAFE_INTEGER).map(un));
}
function un(e) {
  return e.reduce((t, { text: n }) => t + Ee(n), 0);
}
function vs(e, t) {
  let n = [], r = [], o = 0, i = () => {
    n.push(r), r = [], o = 0;
  };
  for (let { text: s, styles: a, spaceBefore: u } of e) {
    let c = u && o > 0 ? " " : "";
    o > 0 && o + c.length + Ee(s) > t && u && i();
    let d = o === 0 ? s : c + s;
    for (; o + Ee(d) > t; ) {
      let [f, l] = ks(d, t - o);
      f !== "" && r.push({ text: f, styles: a }), i(), d = l;
    }
    r.push({ text: d, styles: a }), o += Ee(d);
  }
  return i(), n;
}
function ks(e, t) {
  let n = 0, r = 0;
  for (let o of e) {
    if (n += Ee(o), n > t) break;
    r += o.length;
  }
  return [e.slice(0, r), e.slice(r)];
}
function $s(e) {
  let t = [[]], n = !1, r = (i, s) => {
    if (typeof i == "string") return o(i, s);
    switch (i.inline) {
      case "break":
        n = !1, t.push([]);
        return;
      case "code":
        return o(i.text, [...s, "code"]);
      case "link":
        return o(`${i.text}: ${i.href}`, [...s, "link"]);
      case "strong":
        return i.phrase.forEach((a) => r(a, [...s, "strong"]));
      case "small":
        return i.phrase.forEach((a) => r(a, [...s, "quiet"]));
      case "tone":
        return i.phrase.forEach((a) => r(a, [...s, i.tone]));
    }
  }, o = (i, s) => {
    for (let a of Ve(i).split(/( +)/))
      a !== "" && (a.startsWith(" ") ? n = !0 : (t.at(-1)?.push({ text: a, styles: s, spaceBefore: n }), n = !1));
  };
  return e.forEach((i) => r(i, [])), t;
}

// src/render/terminal/print-table.ts
var Lr = 2, Rs = 10;
function Ar(e, t, n) {
  let o = [e.columns.map(({ title: a }) => [{ inline: "strong", phrase: [a] }]), ...e.rows], i = e.columns.map(
    (a, u) => o.reduce((c, d) => Math.max(c, an(d[u] ?? [])), 0)
  ), s = Cs(i, t - Lr * (i.length - 1));
  return s === void 0 ? Ps(e, t, n) : o.flatMap((a) => {
    let u = s.map((d, f) => oe(a[f] ?? [], Math.max(2, d))), c = Math.max(...u.map(({ length: d }) => d));
    return Array.from(
      { length: c },
      (d, f) => u.map((l, p) => {
        let g = l[f] ?? [], $ = " ".repeat(Math.max(0, (s[p] ?? 0) - un(g)));
        return e.columns[p]?.align === "right" ? $ + n(g) : n(g) + $;
      }).join(" ".repeat(Lr))
    );
  });
}
function Cs(e, t) {
  let n = [...e], r = n.reduce((o, i) => o + i, 0) - t;
  for (; r > 0; ) {
    let o = Math.max(...n), i = n.indexOf(o);
    if (o <= Rs) return;
    n[i] = o - 1, r -= 1;
  }
  return n;
}
function Ps(e, t, n) {
  return e.rows.flatMap((r, o) => [
    ...o === 0 ? [] : [""],
    ...r.flatMap((i, s) => {
      let a = e.columns[s]?.title ?? "", u = a === "" ? i : [`${a}: `, ...i];
      return an(i) === 0 ? [] : oe(u, t - 2).map((c, d) => (s === 0 && d === 0 ? "" : "  ") + n(c));
    })
  ]);
}

// src/render/terminal/print-terminal.ts
function dn(e, t) {
  let n = Math.max(40, Math.floor(t.width)), r = Es(t.color);
  return e.map(
    (o) => jr(o, n, r).map((i) => Mn(i.trimEnd())).join(`
`)
  ).join(`

`);
}
function jr(e, t, n) {
  switch (e.block) {
    case "heading":
      return oe([{ inline: "strong", phrase: e.phrase }], t).map(n);
    case "paragraph":
    case "footer":
      return oe(e.phrase, t).map(n);
    case "list":
      return e.items.flatMap(
        (r) => oe(r, t - 2).map((o, i) => (i === 0 ? "- " : "  ") + n(o))
      );
    case "table":
      return Ar(e, t, n);
    case "code":
      return e.text.split(`
`).map((r) => `    ${Ve(r)}`);
    case "details":
      return [
        ...oe([{ inline: "strong", phrase: e.summary }], t).map(n),
        ...e.body.flatMap((r, o) => [
          ...o === 0 ? [] : [""],
          ...jr(r, t - 2, n).map((i) => i === "" ? "" : `  ${i}`)
        ])
      ];
  }
}
function Es(e) {
  let t = (0, Ur.createColors)(e), n = {
    good: t.green,
    bad: t.red,
    doubt: t.yellow,
    quiet: t.dim,
    strong: t.bold,
    code: t.cyan,
    link: t.underline
  };
  return (r) => r.map(({ text: o, styles: i }) => i.reduce((s, a) => n[a](s), o)).join("");
}

// src/render/report.ts
var kt = "<!-- edgegate:report -->", Ss = 6e4, Is = 1e6, Ms = 3e4;
function Pl(e, t = Ss) {
  return `${kt}
${Dr(e, t - kt.length - 2)}
`;
}
function El(e) {
  return `${Dr(e, Is - 1)}
`;
}
function Sl(e) {
  return yr(de(e));
}
function Il(e, t) {
  return `${sn(
    on(de(e)),
    (n) => dn(n, t),
    (n) => n.length <= Ms
  )}
`;
}
function Ml(e, t, n) {
  let r = de(e), o = e.comparison.models.flatMap(
    (i) => i.cases.filter(({ key: s }) => t(s)).flatMap((s) => Or(r, i, s))
  );
  return o.length === 0 ? void 0 : `${dn(o, n)}
`;
}
function Dr(e, t) {
  return sn(
    on(de(e)),
    je,
    (n) => n.length <= t && new TextEncoder().encode(n).length <= t
  );
}

// src/render/unfinished.ts
var Bs = 8, Wr = 4e3;
function Ul({ input: e, expected: t }) {
  let n = _s(e), r = le(de(n), Bs, 0);
  return qr([
    ae(3, se("quiet", "⏳ Measuring"), ` ${zs(t)}${Ts(e)}`),
    v(...Ns(n, r.length > 0)),
    ...r,
    ...ht(de(e))
  ]);
}
function jl(e, { toolVersion: t, links: n }) {
  let r = n.run === void 0 ? [] : [[pe("run", n.run)]], o = e.of === "cut-off" ? [
    ae(3, se("doubt", "⏹ Not judged"), ": this run was cut off. Run it again."),
    v("It was cancelled, or its runner ended before the report was written.")
  ] : [
    ae(3, se("doubt", "⏹ Not judged"), ": edgegate could not finish."),
    ke("text", e.text.length > Wr ? `${e.text.slice(0, Wr)}…` : e.text)
  ];
  return qr([...o, Je(...ue([[`edgegate ${ve(t)}`], ...r]))]);
}
function qr(e) {
  return `${kt}
${je(e)}
`;
}
function zs({ phones: e, thisComputer: t, likelyNs: n }) {
  return `${[...e > 0 ? [h(e, "phone")] : [], ...t ? ["on this computer"] : []].join(" and ")}, about ${Fs(n)}`;
}
function Fs(e) {
  let t = e / 1e9;
  return t < 90 ? `${b(Math.max(1, Math.ceil(t)))} s` : `${b(Math.ceil(t / 60))} min`;
}
function Ts({ plan: { spend: e } }) {
  return e === void 0 ? "" : `, at most $${(e.worstCents / 100).toFixed(2)}`;
}
function _s(e) {
  let { comparison: t, verdict: n } = e, r = t.models.map((i) => ({
    ...i,
    rows: i.rows.filter(({ scope: s }) => s.of === "variant"),
    cases: [],
    why: []
  })), o = n.checks.filter(({ scope: i, status: s }) => i.of === "variant" && s !== "unknown");
  return { ...e, comparison: { ...t, models: r }, verdict: { ...n, checks: o, findings: [], advice: [] } };
}
function Ns({ verdict: { checks: e } }, t) {
  let n = e.filter(({ status: o }) => o === "exceeded").length;
  return [`${e.length === 0 ? "Nothing that is known without measuring has a limit" : n === 0 ? `What needs no measurement is within its limits (✅ ${h(e.length, "check")})` : `Without any measurement ${h(n, "limit is", "limits are")} exceeded already (of ${h(e.length, "check")})`}${t ? ":" : "."}`];
}

// src/entrypoints/wire-stage.ts
import Uo from "node:process";

// src/adapters/git/parents.ts
async function Hr(e, t, n, r) {
  return $t(new Ke(e, t, r), n);
}
async function $t(e, t) {
  let n = await e.ask(["cat-file", "commit", t]), [r = ""] = n?.split(`

`, 1) ?? [];
  return [...r.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, o = ""]) => o);
}

// src/adapters/git/resolve.ts
var Os = [50, 500];
async function Ls(e, t) {
  if (t.startsWith("-") || t === "") throw k.unknownRef(t, "it is not a ref");
  let n = await cn(e, t);
  if (n !== void 0) return n;
  let r = await e.run([
    "fetch",
    "--no-tags",
    "--quiet",
    "--depth=1",
    "origin",
    t.replace(/^origin\//, "")
  ]);
  if (r.exitCode !== 0) throw k.unknownRef(t, Gr(r.stderr));
  let o = await cn(e, t) ?? await cn(e, "FETCH_HEAD");
  if (o === void 0) throw k.unknownRef(t, "it is not a commit");
  return o;
}
async function Vr(e, t, n, r) {
  let o = new Ke(e, t, r);
  return $t(o, await Ls(o, n));
}
async function Kl(e, t, n) {
  if (t === n || (await $t(e, n)).includes(t)) return t;
  let r = await e.ask(["merge-base", t, n]);
  if (r !== void 0) return r;
  if (await e.ask(["rev-parse", "--is-shallow-repository"]) !== "true") throw k.noMergeBase(t, n);
  for (let o of [...Os, "all"]) {
    let i = o === "all" ? "--unshallow" : `--deepen=${o}`, s = await e.run(["fetch", "--no-tags", "--quiet", i, "origin", t, n]);
    if (s.exitCode !== 0) throw k.shallowClone(Gr(s.stderr));
    let a = await e.ask(["merge-base", t, n]);
    if (a !== void 0) return a;
  }
  throw k.noMergeBase(t, n);
}
async function cn(e, t) {
  let n = await e.ask(["rev-parse", "--verify", "--quiet", "--end-of-options", `${t}^{commit}`]);
  return n !== void 0 && /^[0-9a-f]{40}$/.test(n) ? n : void 0;
}
function Gr(e) {
  return e.trim().split(`
`).at(-1) ?? "";
}

// src/adapters/github/artifacts.ts
import { mkdir as As, rm as Us } from "node:fs/promises";
import { join as js } from "node:path";
import Rt from "node:process";
var Kr = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL"], Ds = 14;
function Yr(e) {
  let { env: t, prefix: n } = e, r = Number(t.GITHUB_RUN_ATTEMPT ?? 1), o = (i) => `${n}-${i}-a${r}`;
  return {
    async give(i, s, a) {
      if (a.length === 0) throw k.internal(`nothing to give as ${i}`);
      await Jr(
        t,
        `give ${o(i)}`,
        (u) => u.uploadArtifact(
          o(i),
          a.map((c) => js(s, c)),
          s,
          { retentionDays: Ds }
        )
      );
    },
    async take(i, s) {
      return Jr(t, `take ${n}-${i}`, async (a) => {
        let { artifacts: u } = await a.listArtifacts(), c = u.flatMap((f) => {
          let l = Ws(f.name, `${n}-${i}`);
          return l === void 0 || l > r ? [] : [{ ...f, of: l }];
        }).reduce(
          (f, l) => f === void 0 || l.of > f.of ? l : f,
          void 0
        );
        if (c === void 0) return !1;
        await As(s, { recursive: !0 });
        let { digestMismatch: d } = await a.downloadArtifact(c.id, {
          path: s,
          ...c.digest === void 0 ? {} : { expectedHash: c.digest }
        });
        if (d === !0)
          throw await Us(s, { recursive: !0, force: !0 }), k.artifactsRefused(`take ${c.name}`, "its bytes are not those that were given");
        return !0;
      });
    }
  };
}
function Ws(e, t) {
  let n = e.startsWith(`${t}-a`) ? e.slice(t.length + 2) : "";
  return /^[1-9]\d{0,5}$/.test(n) ? Number(n) : void 0;
}
async function Jr(e, t, n) {
  let r = Kr.map((o) => [o, Rt.env[o]]);
  for (let o of Kr) {
    let i = e[o];
    if (i === void 0) throw k.artifactsRefused(t, `${o} is not set in this step`);
    Rt.env[o] = i;
  }
  try {
    let o = await import("./artifact-KHTXVYEK.js");
    return await n(new o.DefaultArtifactClient());
  } catch (o) {
    let i = o instanceof Error ? o.message : String(o);
    throw k.artifactsRefused(t, i.replaceAll(e.ACTIONS_RUNTIME_TOKEN ?? "\0", "***"), o);
  } finally {
    for (let [o, i] of r)
      i === void 0 ? delete Rt.env[o] : Rt.env[o] = i;
  }
}

// src/adapters/github/client.ts
import { randomUUID as qs } from "node:crypto";
var we = { secondMs: 1e3, requestMs: 3e4 }, Hs = 120, Vs = 2;
async function ee(e, t, n = we) {
  let [{ GitHub: r, defaults: o, getOctokitOptions: i }, { retry: s }, { throttling: a }] = await Promise.all([
    import("./utils-XVP7QIEN.js"),
    import("./dist-bundle-K5EZF7YP.js"),
    import("./dist-bundle-VB3SHJ73.js")
  ]), { fetch: u } = o.request ?? {}, c = (f, l, p, g) => f <= Hs && g < Vs, d = r.plugin(s, a);
  return new d({
    ...i(t),
    baseUrl: e,
    log: { debug: Ct, info: Ct, warn: Ct, error: Ct },
    request: {
      fetch: (f, l) => (u ?? fetch)(f, { ...l, signal: AbortSignal.timeout(n.requestMs) })
    },
    retry: { retryAfterBaseValue: n.secondMs },
    throttle: {
      // Its own queue: pauses between writes are per client.
      id: qs(),
      retryAfterBaseValue: n.secondMs,
      onRateLimit: c,
      onSecondaryRateLimit: c
    }
  });
}
function Ct() {
}

// src/adapters/github/refusal.ts
var Gs = C({
  status: q(),
  message: B(),
  response: C({ headers: _n(B(), Fn()) }).optional()
}), Ks = [
  "Add to the job in the workflow:",
  "",
  "permissions:",
  "  contents: read",
  "  pull-requests: write # the comment",
  "  statuses: write # the check"
].join(`
`);
function Pt(e, t, { what: n, fromFork: r }) {
  let o = Gs.safeParse(e);
  if (!o.success) return be(`GitHub could not be asked: ${ln(String(e), t)}`);
  let { status: i, message: s, response: a } = o.data, u = `GitHub answered ${i}: ${ln(s, t)}`;
  return /rate limit/i.test(s) ? be(`${u}; the limit lasts longer than a job should wait`) : a === void 0 ? be(`GitHub could not be reached: ${ln(s, t)}`) : i === 401 ? be(
    `the token is not valid. ${u}`,
    "Leave out the input `token`, or give it one that is still valid."
  ) : i === 403 || i === 404 ? r ? be(
    `the pull request comes from a fork, and GitHub gives its workflows a token that may only read. ${u}`,
    "Nothing to mend: the whole report is in the job summary."
  ) : be(`the token may not write ${n}. ${u}`, Ks) : be(u);
}
function be(e, t) {
  return { status: "skipped", reason: e, ...t === void 0 ? {} : { fix: t } };
}
function ln(e, t) {
  let n = e.replaceAll(t, "***").replaceAll(/\s+/g, " ").trim();
  return n.length <= 200 ? n : `${n.slice(0, 199)}…`;
}

// src/adapters/github/workflow-run.ts
import { readFile as ea } from "node:fs/promises";

// src/adapters/github/event.ts
var Se = B().regex(/^[0-9a-f]{40}$/, "a commit's 40 hexadecimal digits"), Zr = C({
  sha: Se,
  ref: B().min(1),
  // A fork that was deleted while its pull request is open.
  repo: C({ full_name: B().min(3) }).nullable()
}), Js = C({
  pull_request: C({ number: q().positive(), head: Zr, base: Zr })
}), Ys = C({
  action: B(),
  issue: C({ number: q().positive(), pull_request: C({}).optional() }),
  comment: C({
    id: q().positive(),
    body: B(),
    html_url: Bn({ protocol: /^https?$/ }),
    created_at: Ge.datetime(),
    user: C({ login: B().min(1), type: B() }).nullable()
  })
}), Zs = C({ merge_group: C({ head_sha: Se, base_sha: Se }) }), Xr = C({ full_name: B().regex(/^[\w.-]+\/[\w.-]+$/, "owner/name") }), Xs = C({
  action: B(),
  workflow_run: C({
    id: q().positive(),
    event: B(),
    head_sha: Se,
    run_attempt: q().positive(),
    created_at: Ge.datetime({ offset: !0 }),
    // A fork that was deleted in the meantime.
    head_repository: Xr.nullable(),
    repository: Xr
  })
}), Qs = C({
  before: Se,
  after: Se,
  ref: B().regex(/^refs\//, "a full ref"),
  repository: C({ default_branch: B().min(1), fork: zn() }),
  // Null when the push deletes the branch.
  head_commit: C({ timestamp: Ge.datetime({ offset: !0 }) }).nullable()
});
function Qr(e, t) {
  let n;
  try {
    n = JSON.parse(t);
  } catch (r) {
    return { status: "unreadable", why: r instanceof Error ? r.message : "not JSON" };
  }
  switch (e) {
    // Not pull_request_target: there the commit under test is the base branch, and the change is a stranger's.
    case "pull_request": {
      let r = Js.safeParse(n);
      if (!r.success) return De(r.error);
      let { number: o, head: i, base: s } = r.data.pull_request;
      return {
        status: "read",
        event: {
          of: "pull-request",
          number: o,
          headSha: i.sha,
          baseSha: s.sha,
          baseRef: s.ref,
          fromFork: i.repo?.full_name !== s.repo?.full_name
        }
      };
    }
    case "merge_group": {
      let r = Zs.safeParse(n);
      if (!r.success) return De(r.error);
      let { head_sha: o, base_sha: i } = r.data.merge_group;
      return { status: "read", event: { of: "merge-group", headSha: o, baseSha: i } };
    }
    case "issue_comment": {
      let r = Ys.safeParse(n);
      if (!r.success) return De(r.error);
      let { action: o, issue: i, comment: s } = r.data, { id: a, body: u, user: c, html_url: d, created_at: f } = s;
      return o === "created" && i.pull_request !== void 0 && c?.type === "User" ? {
        status: "read",
        event: { of: "comment", pull: i.number, id: a, author: c.login, body: u, url: d, createdAt: f }
      } : { status: "read", event: { of: "other", name: e } };
    }
    case "workflow_run": {
      let r = Xs.safeParse(n);
      if (!r.success) return De(r.error);
      let { action: o, workflow_run: i } = r.data, s = i.head_repository?.full_name, a = s !== void 0 && s !== i.repository.full_name;
      return o !== "completed" || i.event !== "pull_request" || !a ? { status: "read", event: { of: "other", name: e } } : {
        status: "read",
        event: {
          of: "fork-run",
          runId: i.id,
          attempt: i.run_attempt,
          headSha: i.head_sha,
          headRepository: s,
          createdAt: i.created_at
        }
      };
    }
    case "push": {
      let r = Qs.safeParse(n);
      if (!r.success) return De(r.error);
      let { before: o, after: i, ref: s, repository: a, head_commit: u } = r.data;
      return {
        status: "read",
        event: {
          of: "push",
          before: /^0+$/.test(o) ? void 0 : o,
          after: i,
          ref: s,
          defaultBranch: a.default_branch,
          isFork: a.fork,
          committedAt: u === null ? void 0 : new Date(u.timestamp).toISOString()
        }
      };
    }
    default:
      return { status: "read", event: { of: "other", name: e } };
  }
}
function De(e) {
  return { status: "unreadable", why: e.issues.map((n) => `${n.path.join(".")}: ${n.message}`).join("; ") };
}

// src/adapters/github/workflow-run.ts
async function fe(e) {
  let t = e.GITHUB_EVENT_PATH;
  if (t === void 0 || t === "") return;
  let n = (d, f) => {
    let l = e[d];
    if (l === void 0 || !f.test(l)) throw k.eventUnreadable(d, `it is ${ta(l)}`);
    return l;
  }, r = n("GITHUB_REPOSITORY", /^[\w.-]+\/[\w.-]+$/), [o = "", i = ""] = r.split("/"), s = n("GITHUB_SHA", /^[0-9a-f]{40}$/), a = await ea(t, "utf8").catch((d) => {
    throw k.eventUnreadable("GITHUB_EVENT_PATH", "its file can't be read", d);
  }), u = Qr(n("GITHUB_EVENT_NAME", /^\w+$/), a);
  if (u.status === "unreadable") throw k.eventUnreadable("GITHUB_EVENT_PATH", u.why);
  let c = e.GITHUB_SERVER_URL ?? "https://github.com";
  return {
    owner: o,
    name: i,
    sha: s,
    event: u.event,
    apiUrl: e.GITHUB_API_URL ?? "https://api.github.com",
    pageUrl: `${c}/${r}/actions/runs/${e.GITHUB_RUN_ID ?? ""}`
  };
}
function ta(e) {
  return e === void 0 ? "not set" : JSON.stringify(e);
}
function eo({ event: e }) {
  switch (e.of) {
    case "pull-request":
    case "merge-group":
    case "fork-run":
      return e.headSha;
    case "push":
      return e.after;
    case "comment":
    case "other":
      return;
  }
}

// src/adapters/github/commit-status.ts
var na = "edgegate", to = 140;
function no(e) {
  return {
    async set(t, n) {
      let r = await fe(e.env), o = r === void 0 ? void 0 : eo(r);
      if (r === void 0 || o === void 0)
        return { status: "skipped", reason: "this workflow run names no commit that a check could stand on" };
      let { token: i } = e;
      if (i === void 0 || i === "")
        return { status: "skipped", reason: "there is no token", fix: "Set GITHUB_TOKEN to the workflow's token." };
      let s = Array.from(n.replaceAll(/\s+/g, " ").trim());
      try {
        return await (await ee(r.apiUrl, i, e.patience)).rest.repos.createCommitStatus({
          owner: r.owner,
          repo: r.name,
          sha: o,
          state: t,
          context: na,
          target_url: r.pageUrl,
          description: s.length <= to ? s.join("") : `${s.slice(0, to - 1).join("")}…`
        }), { status: "set" };
      } catch (a) {
        return Pt(a, i, { what: "commit statuses", fromFork: ra(r) });
      }
    }
  };
}
function ra({ event: e }) {
  return e.of === "pull-request" && e.fromFork === !0;
}

// src/adapters/github/fork-run.ts
import { createHash as xa } from "node:crypto";
import { rm as va } from "node:fs/promises";

// src/adapters/github/fork-pull.ts
async function Et(e, { owner: t, name: n }, { headSha: r, headRepository: o }) {
  let s = (await e.paginate(e.rest.pulls.list, { owner: t, repo: n, state: "open", per_page: 100 })).filter(
    ({ head: d, base: f }) => d.sha === r && ro(d.repo?.full_name, o) && ro(f.repo.full_name, `${t}/${n}`)
  ), [a, ...u] = s, c = `commit ${r.slice(0, 7)} of ${o}`;
  return a === void 0 ? { reason: `no open pull request has ${c} as its head` } : u.length > 0 ? { reason: `${s.length} open pull requests have ${c} as their head` } : {
    number: a.number,
    headSha: r,
    mergeSha: a.merge_commit_sha ?? void 0,
    labels: a.labels.map(({ name: d }) => d)
  };
}
function ro(e, t) {
  return e?.toLowerCase() === t.toLowerCase();
}

// src/adapters/github/strangers-zip.ts
var Co = Sn(Ro(), 1);
import { createWriteStream as ha } from "node:fs";
import { mkdir as ga } from "node:fs/promises";
import { dirname as ya, join as wa } from "node:path";
import { pipeline as ba } from "node:stream/promises";
async function Po(e, t, n, r) {
  let o = await (0, Co.fromBufferPromise)(e, {
    lazyEntries: !0,
    strictFileNames: !0,
    validateEntrySizes: !0,
    autoClose: !1
  });
  if (o.entryCount > n.files)
    throw new Error(`it holds ${o.entryCount} files, at most ${n.files} are taken`);
  let i = /* @__PURE__ */ new Map(), s = [], a = 0;
  for await (let u of o.eachEntry()) {
    let c = u.fileName, d = r(c);
    if (d === void 0)
      throw new Error(`it holds ${JSON.stringify(c.slice(0, 200))}, which is no file of ours`);
    if (i.has(c)) throw new Error(`it holds ${c} twice`);
    if (u.uncompressedSize > n.fileBytes)
      throw new Error(`${c} has ${u.uncompressedSize} bytes, at most ${n.fileBytes} are taken`);
    if (a += u.uncompressedSize, a > n.totalBytes) throw new Error(`its files have more than ${n.totalBytes} bytes together`);
    i.set(c, d), s.push({ entry: u, place: d });
  }
  for (let { entry: u, place: c } of s) {
    let d = wa(t, c);
    await ga(ya(d), { recursive: !0 }), await ba(await o.openReadStreamPromise(u), ha(d, { flags: "wx" }));
  }
  return i;
}

// src/adapters/github/fork-run.ts
var vn = 2 ** 20, ka = {
  zipBytes: 512 * vn,
  files: 400,
  fileBytes: 512 * vn,
  totalBytes: 1024 * vn
}, $a = 4, Ra = ["write", "maintain", "admin"];
function Eo(e) {
  let { env: t, token: n, patience: r, limits: o = ka } = e, i = async (a, u) => {
    let c = await fe(t);
    if (c?.event.of !== "fork-run") throw k.noForkRun();
    try {
      return await u({ client: await ee(c.apiUrl, n, r), run: c, event: c.event });
    } catch (d) {
      if (d instanceof In) throw d;
      let f = (d instanceof Error ? d.message : String(d)).replaceAll(
        n === "" ? "\0" : n,
        "***"
      );
      throw k.githubRefused(a, f.replaceAll(/\s+/g, " ").slice(0, 200), d);
    }
  }, s = async ({ client: a, run: u, event: c }) => {
    let d = await Et(a, u, c);
    if ("reason" in d) throw k.forkPullUnclear(d.reason);
    return d;
  };
  return {
    pull: () => i("list pull requests", async (a) => {
      let { headSha: u, mergeSha: c } = await s(a);
      if (c === void 0) throw k.forkPullUnclear("GitHub has no merge of it with its base branch");
      return { headSha: u, mergeSha: c };
    }),
    approval: (a) => i("list what happened to a pull request", async (u) => {
      let { client: c, run: d, event: f } = u, { number: l, labels: p } = await s(u);
      if (!p.includes(a)) return { status: "waiting" };
      let g = { owner: d.owner, repo: d.name }, E = (await c.paginate(c.rest.issues.listEvents, {
        ...g,
        issue_number: l,
        per_page: 100
      })).findLast((A) => A.event === "labeled" && "label" in A && A.label.name === a), R = E?.actor?.login;
      if (E === void 0 || R === void 0 || Date.parse(E.created_at) <= Date.parse(f.createdAt))
        return { status: "waiting" };
      let { data: w } = await c.rest.repos.getCollaboratorPermissionLevel({ ...g, username: R });
      return Ra.some((A) => A === w.role_name || A === w.permission) ? { status: "approved", by: R } : { status: "waiting" };
    }),
    takeFiles: (a, u, c) => i("give what the fork's run left", async ({ client: d, run: f, event: l }) => {
      let p = (w, N) => k.forkFilesRefused(a, w, N), g = await Ca({ client: d, run: f, event: l }, a, p);
      if (g === void 0) return;
      if (g.workflow_run?.id !== l.runId || g.workflow_run.head_sha !== l.headSha)
        throw p("it is another run's");
      if (g.size_in_bytes > o.zipBytes)
        throw p(`it has ${g.size_in_bytes} bytes, at most ${o.zipBytes} are taken`);
      let { data: $ } = await d.rest.actions.downloadArtifact({
        owner: f.owner,
        repo: f.name,
        artifact_id: g.id,
        archive_format: "zip"
      });
      if (!($ instanceof ArrayBuffer)) throw p("GitHub gave no file");
      let E = Buffer.from($);
      if (E.length > o.zipBytes) throw p(`it has more than ${o.zipBytes} bytes`);
      let R = `sha256:${xa("sha256").update(E).digest("hex")}`;
      if (g.digest !== void 0 && g.digest !== null && g.digest !== R)
        throw p("its bytes are not those that were given");
      try {
        let w = await Po(E, u.root, o, c);
        return await Promise.all([...w.values()].map((N) => u.ref(N)));
      } catch (w) {
        throw await va(u.root, { recursive: !0, force: !0 }), p(w instanceof Error ? w.message : String(w), w);
      }
    })
  };
}
async function Ca({ client: e, run: t, event: n }, r, o) {
  let i = Math.max(1, n.attempt - $a);
  for (let s = n.attempt; s >= i; s -= 1) {
    let a = `${r}-a${s}`, { data: u } = await e.rest.actions.listWorkflowRunArtifacts({
      owner: t.owner,
      repo: t.name,
      run_id: n.runId,
      name: a,
      per_page: 100
    }), [c, ...d] = u.artifacts.filter(({ name: f, expired: l }) => f === a && !l);
    if (d.length > 0) throw o(`there are ${d.length + 1} of this name`);
    if (c !== void 0) return c;
  }
}

// src/adapters/github/conversation.ts
var Pa = { measurement: "measure", judgement: "judge and report" }, So = ["none", "read", "triage", "write", "maintain", "admin"];
function Io(e) {
  let { owner: t, repo: n, token: r, patience: o = we } = e, i = { owner: t, repo: n }, s = async (a, u) => {
    try {
      return await u(await ee(e.apiUrl, r, o));
    } catch (c) {
      let d = (c instanceof Error ? c.message : String(c)).replaceAll(r, "***");
      throw k.githubRefused(a, d.replaceAll(/\s+/g, " ").slice(0, 200), c);
    }
  };
  return {
    roleOf: (a) => s(`say what ${a} may do`, async (u) => {
      let { data: c } = await u.rest.repos.getCollaboratorPermissionLevel({ ...i, username: a });
      return So.find((f) => f === c.role_name) ?? So.find((f) => f === c.permission) ?? "none";
    }),
    pull: (a) => s(`show pull request ${a}`, async (u) => {
      let { data: c } = await u.rest.pulls.get({ ...i, pull_number: a });
      return { headSha: c.head.sha, author: c.user.login };
    }),
    react: (a, u) => s("take a reaction", async (c) => {
      await c.rest.reactions.createForIssueComment({
        ...i,
        comment_id: a,
        content: u
      });
    }),
    reply: (a, u) => s("take a comment", async (c) => {
      await c.rest.issues.createComment({ ...i, issue_number: a, body: u });
    }),
    runAgain: (a, u) => s("run a job again", async (c) => {
      let { data: d } = await c.rest.actions.listWorkflowRunsForRepo({
        ...i,
        head_sha: a,
        event: "pull_request",
        per_page: 100
      });
      for (let f of d.workflow_runs.toSorted((l, p) => p.id - l.id)) {
        let p = (await c.paginate(c.rest.actions.listJobsForWorkflowRun, {
          ...i,
          run_id: f.id,
          filter: "latest",
          per_page: 100
        })).find(({ name: g }) => g.endsWith(` / ${Pa[u]}`));
        if (p !== void 0)
          return p.status !== "completed" ? "running" : (await c.rest.actions.reRunJobForWorkflowRun({ ...i, job_id: p.id }), "started");
      }
      return "no-run";
    })
  };
}

// src/adapters/github/data-branch.ts
import { setTimeout as Ea } from "node:timers/promises";
var Bo = "edgegate-decisions", zo = "edgegate-history", Sa = 8, Ia = 8 * 1024 * 1024;
function $n(e) {
  let { owner: t, repo: n, name: r, token: o, patience: i = we } = e, s = { owner: t, repo: n }, a = () => ee(e.apiUrl, o, i), u = async (c, d) => {
    try {
      return await d();
    } catch (f) {
      let l = (f instanceof Error ? f.message : String(f)).replaceAll(o, "***");
      throw k.branchRefused(r, c, l.replaceAll(/\s+/g, " ").slice(0, 200), f);
    }
  };
  return {
    files: () => u("read", async () => {
      let c = await a();
      return Mo(c, s, await kn(c, s, r));
    }),
    update: (c, d) => u("written", async () => {
      let f = await a();
      for (let l = 1; ; l += 1) {
        let p = await kn(f, s, r), g = await d(Mo(f, s, p));
        if (g.size === 0) return "unchanged";
        if (await Ma(f, s, { name: r, head: p, texts: g, message: c })) return "written";
        if (l >= Sa) throw new Error(`other jobs were faster ${l} times`);
        await Ea(l * i.secondMs);
      }
    })
  };
}
async function kn(e, t, n) {
  let { git: r } = e.rest;
  try {
    let { data: o } = await r.getRef({ ...t, ref: `heads/${n}` }), { data: i } = await r.getCommit({ ...t, commit_sha: o.object.sha }), { data: s } = await r.getTree({ ...t, tree_sha: i.tree.sha, recursive: "1" });
    if (s.truncated) throw new Error("it holds more files than GitHub lists at once");
    let a = s.tree.flatMap(({ type: u, path: c, sha: d }) => u === "blob" ? [[c, d]] : []);
    return { commit: o.object.sha, tree: i.tree.sha, blobs: new Map(a) };
  } catch (o) {
    if (Nt(o) === 404 || Nt(o) === 409) return;
    throw o;
  }
}
function Mo(e, t, n) {
  return {
    paths: [...n?.blobs.keys() ?? []].sort(),
    async read(r) {
      let o = n?.blobs.get(r);
      if (o === void 0) return;
      let { data: i } = await e.rest.git.getBlob({ ...t, file_sha: o });
      if ((i.size ?? 0) > Ia) throw new Error(`${r} has ${i.size} bytes`);
      return Buffer.from(i.content, i.encoding === "base64" ? "base64" : "utf8").toString("utf8");
    }
  };
}
async function Ma(e, t, n) {
  let { git: r } = e.rest, { name: o, head: i, texts: s, message: a } = n, u = { mode: "100644", type: "blob" }, { data: c } = await r.createTree({
    ...t,
    ...i === void 0 ? {} : { base_tree: i.tree },
    tree: [...s].map(
      ([l, p]) => p === void 0 ? { ...u, path: l, sha: null } : { ...u, path: l, content: p }
    )
  }), { data: d } = await r.createCommit({
    ...t,
    message: a,
    tree: c.sha,
    parents: i === void 0 ? [] : [i.commit]
  }), f = { retries: 0 };
  try {
    return i === void 0 ? await r.createRef({ ...t, ref: `refs/heads/${o}`, sha: d.sha, request: f }) : await r.updateRef({ ...t, ref: `heads/${o}`, sha: d.sha, force: !1, request: f }), !0;
  } catch (l) {
    if (Nt(l) === 422 && Ba(l)) return !1;
    if ((Nt(l) ?? 500) >= 500)
      return (await kn(e, t, o))?.commit === d.sha;
    throw l;
  }
}
function Ba(e) {
  return e instanceof Error && /fast[- ]forward|already exists/i.test(e.message);
}
var za = C({ status: q() });
function Nt(e) {
  let t = za.safeParse(e);
  return t.success ? t.data.status : void 0;
}

// src/adapters/github/pull-request.ts
import { setTimeout as _a } from "node:timers/promises";

// src/adapters/github/comment-state.ts
var Fa = Tn({
  /** GITHUB_RUN_ID: later runs of a repository have larger ones. */
  run: q().nonnegative(),
  /** GITHUB_RUN_ATTEMPT, from 1 on. */
  attempt: q().positive(),
  /** The commit that is judged. */
  head: B().regex(/^[0-9a-f]{40}$/),
  as: Nn(["measuring", "report", "stopped"])
}), Rn = "<!-- edgegate:run ", Cn = " -->";
function Fo(e, t) {
  let n = e.indexOf(`
`), [r, o] = n === -1 ? [e, ""] : [e.slice(0, n), e.slice(n)];
  return `${r}
${Rn}${JSON.stringify(t)}${Cn}${o}`;
}
function To(e) {
  let t = e.split(`
`, 2)[1]?.trimEnd() ?? "";
  if (!(!t.startsWith(Rn) || !t.endsWith(Cn)))
    try {
      return Fa.safeParse(JSON.parse(t.slice(Rn.length, -Cn.length))).data;
    } catch {
      return;
    }
}
function _o(e, t) {
  if (e === void 0) return t.as === "stopped" ? "nothing in it is unfinished" : void 0;
  if (e.run > t.run || e.run === t.run && e.attempt > t.attempt)
    return `run ${e.run} (attempt ${e.attempt}) is newer than this one and has written it`;
  if (t.as === "stopped" && (e.run !== t.run || e.as !== "measuring"))
    return "nothing of this run is unfinished in it";
  if (t.as === "measuring" && Ta(e, t) && e.as === "report") return "this run's report is in it";
}
function Ta(e, t) {
  return e.run === t.run && e.attempt === t.attempt;
}
function No(e, t, n) {
  let r = (o, i) => {
    let s = e[o] ?? "";
    return /^\d{1,15}$/.test(s) ? Math.max(i, Number(s)) : i;
  };
  return { run: r("GITHUB_RUN_ID", 0), attempt: r("GITHUB_RUN_ATTEMPT", 1), head: t, as: n };
}

// src/adapters/github/pull-request.ts
var Na = 3;
function Lo(e) {
  return {
    async publish(t, { as: n, begin: r }) {
      let o = La(t), i = await fe(e.env);
      if (i?.event.of !== "pull-request" && i?.event.of !== "fork-run")
        return { status: "skipped", reason: Ua(i) };
      let { token: s, patience: a = we } = e;
      if (s === void 0 || s === "")
        return { status: "skipped", reason: "there is no token", fix: "Set GITHUB_TOKEN to the workflow's token." };
      let u = No(e.env, i.event.headSha, n);
      try {
        let c = await ee(i.apiUrl, s, a), d = i.event.of === "fork-run" ? await Et(c, i, i.event) : i.event;
        return "reason" in d ? { status: "skipped", reason: d.reason } : await new Pn(c, i, d, a).write({ marker: o, markdown: t, begin: r, state: u });
      } catch (c) {
        let d = i.event.of === "pull-request" && i.event.fromFork;
        return Pt(c, s, { what: "comments on pull requests", fromFork: d });
      }
    }
  };
}
var Pn = class {
  #e;
  #t;
  #n;
  #r;
  constructor(t, n, r, o) {
    this.#e = t, this.#t = { owner: n.owner, repo: n.name }, this.#n = r, this.#r = o;
  }
  async write(t) {
    let { marker: n, begin: r, state: o } = t, i = Fo(t.markdown, o), s = await this.#s();
    for (let a = 1; ; a += 1) {
      let u = await this.#i(n, s);
      if (u !== void 0 && Oo(u.body, i)) return { status: "unchanged", url: u.html_url };
      if (u === void 0 && !r) return { status: "unwanted" };
      let c = u === void 0 ? void 0 : _o(To(u.body ?? ""), o);
      if (c !== void 0) return { status: "skipped", reason: c };
      let d = await this.#a();
      if (d !== void 0) return d;
      try {
        return await this.#o(u, i);
      } catch (f) {
        if (a >= Na || !Aa(f)) throw f;
        await _a(a ** 2 * this.#r.secondMs);
      }
    }
  }
  async #o(t, n) {
    let r = { retries: 0 };
    if (t === void 0) {
      let { data: i } = await this.#e.rest.issues.createComment({
        ...this.#t,
        issue_number: this.#n.number,
        body: n,
        request: r
      });
      return { status: "created", url: i.html_url };
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
  async #i(t, n) {
    return (await this.#e.paginate(this.#e.rest.issues.listComments, {
      ...this.#t,
      issue_number: this.#n.number,
      per_page: 100
    })).filter((o) => Oo(o.body?.split(`
`, 1)[0], t) && Oa(o, n)).reduce(
      (o, i) => o === void 0 || i.id < o.id ? i : o,
      void 0
    );
  }
  /** The login of the token's owner, or undefined when the token is an app's: GitHub tells apps no name of theirs here. */
  async #s() {
    try {
      let { data: t } = await this.#e.rest.users.getAuthenticated();
      return t.login;
    } catch (t) {
      if (Ao(t) === 403) return;
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
function Oa({ user: e }, t) {
  return t === void 0 ? e?.type === "Bot" : e?.login === t;
}
function Oo(e, t) {
  let n = (r) => r.replaceAll(`\r
`, `
`).trimEnd();
  return e !== void 0 && n(e) === n(t);
}
function La(e) {
  let [t = ""] = e.split(`
`, 1);
  if (!/^<!-- \S.* -->$/.test(t)) throw k.internal("a comment was to be posted without a marker");
  return t;
}
function Aa(e) {
  let t = Ao(e);
  return t === void 0 || t >= 500;
}
function Ao(e) {
  return e instanceof Error && "status" in e && typeof e.status == "number" ? e.status : void 0;
}
function Ua(e) {
  if (e === void 0) return "this is not a workflow run of GitHub Actions";
  let { event: t } = e;
  return `this run is for ${t.of === "other" ? t.name : t.of.replace("-", "_")}, not for a pull request`;
}

// src/entrypoints/repository-of.ts
function En(e, t) {
  let [n, r] = e.GITHUB_REPOSITORY?.split("/") ?? [];
  if (!(n === void 0 || r === void 0 || t === void 0 || t === ""))
    return { apiUrl: e.GITHUB_API_URL ?? "https://api.github.com", owner: n, repo: r, token: t };
}

// src/entrypoints/wire-stage.ts
function cm(e, t, n, r) {
  let o = jt();
  return {
    run: () => fe(e),
    check: no({ env: e, token: r }),
    pullRequest: Lo({ env: e, token: r }),
    progress: Dn({ write: (i) => Uo.stdout.write(i), clock: At, annotate: !0 }),
    parents: (i) => Hr(o, t, i, n)
  };
}
function lm(e, t) {
  let n = En(e, t);
  return n && {
    conversation: Io(n),
    decisions: $n({ ...n, name: Bo })
  };
}
function fm(e, t) {
  let n = En(e, t);
  return n && $n({ ...n, name: zo });
}
var mm = () => At.instant();
function pm(e, t, n) {
  return {
    fork: Eo({ env: e, token: t ?? "" }),
    parents: (r) => Vr(jt(), Uo.cwd(), r, n)
  };
}
function hm(e, t) {
  return Yr({ env: e, prefix: t });
}

export {
  Ye as a,
  h as b,
  de as c,
  L as d,
  Zn as e,
  X as f,
  H as g,
  Re as h,
  gt as i,
  Pl as j,
  El as k,
  Sl as l,
  Il as m,
  Ml as n,
  Ul as o,
  jl as p,
  Ls as q,
  Kl as r,
  we as s,
  ee as t,
  na as u,
  Bo as v,
  zo as w,
  $n as x,
  Lo as y,
  En as z,
  cm as A,
  lm as B,
  fm as C,
  mm as D,
  pm as E,
  hm as F
};
