import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as sn
} from "./chunk-VPHVWHIQ.js";
import {
  a as lr
} from "./chunk-2SC7IPZI.js";
import {
  b as on
} from "./chunk-2DJABXMF.js";
import {
  a as pe,
  b as m,
  c as tt,
  d as tr
} from "./chunk-D545S5IG.js";
import {
  a as et,
  b as w
} from "./chunk-T2E5Y44U.js";
import {
  a as Ue,
  c as ur,
  e as cr
} from "./chunk-ZQU6WMFM.js";
import {
  a as je,
  c as rn,
  o as ar,
  p as nt,
  q as dr
} from "./chunk-64WU6PY2.js";
import {
  B as rr,
  G as P,
  H as or,
  O as ir,
  Q as sr,
  n as M,
  t as nn,
  w as D,
  y as nr
} from "./chunk-3P6HYWCU.js";
import {
  a as gi
} from "./chunk-6MX7TYOA.js";
import {
  a as ee,
  c as Qe,
  e as er
} from "./chunk-ZV56ONXB.js";

// node_modules/pend/index.js
var Fo = Qe((Om, zo) => {
  zo.exports = Lt;
  function Lt() {
    this.pending = 0, this.max = 1 / 0, this.listeners = [], this.waiting = [], this.error = null;
  }
  Lt.prototype.go = function(e) {
    this.pending < this.max ? _o(this, e) : this.waiting.push(e);
  };
  Lt.prototype.wait = function(e) {
    this.pending === 0 ? e(this.error) : this.listeners.push(e);
  };
  Lt.prototype.hold = function() {
    return Bo(this);
  };
  function Bo(e) {
    e.pending += 1;
    var t = !1;
    return n;
    function n(o) {
      if (t) throw new Error("callback called twice");
      if (t = !0, e.error = e.error || o, e.pending -= 1, e.waiting.length > 0 && e.pending < e.max)
        _o(e, e.waiting.shift());
      else if (e.pending === 0) {
        var i = e.listeners;
        e.listeners = [], i.forEach(r);
      }
    }
    function r(o) {
      o(e.error);
    }
  }
  function _o(e, t) {
    t(Bo(e));
  }
});

// node_modules/yauzl/fd-slicer.js
var Lo = Qe((Tn) => {
  var zn = ee("fs"), Fn = ee("util"), To = ee("stream"), Oo = To.Readable, Ga = To.PassThrough, Ka = Fo(), Nt = ee("events").EventEmitter;
  Tn.BufferSlicer = Fe;
  Tn.FdSlicer = ze;
  Fn.inherits(ze, Nt);
  function ze(e) {
    Nt.call(this), this.fd = e, this.pend = new Ka(), this.pend.max = 1, this.refCount = 0;
  }
  ze.prototype.read = function(e, t, n, r, o) {
    var i = this;
    i.pend.go(function(s) {
      zn.read(i.fd, e, t, n, r, function(a, d, u) {
        s(), o(a, d, u);
      });
    });
  };
  ze.prototype.createReadStream = function(e) {
    return new Ye(this, e);
  };
  ze.prototype.ref = function() {
    this.refCount += 1;
  };
  ze.prototype.unref = function() {
    var e = this;
    if (e.refCount -= 1, e.refCount < 0) throw new Error("invalid unref");
    if (e.refCount > 0) return;
    zn.close(e.fd, t);
    function t(n) {
      n ? e.emit("error", n) : e.emit("close");
    }
  };
  Fn.inherits(Ye, Oo);
  function Ye(e, t) {
    t = t || {}, Oo.call(this, t), this.context = e, this.context.ref(), this.start = t.start || 0, this.endOffset = t.end, this.pos = this.start;
  }
  Ye.prototype._read = function(e) {
    var t = this, n = Math.min(t._readableState.highWaterMark, e);
    if (t.endOffset != null && (n = Math.min(n, t.endOffset - t.pos)), n <= 0) {
      t.push(null), this._cleanup();
      return;
    }
    t.context.pend.go(function(r) {
      var o = Buffer.allocUnsafe(n);
      zn.read(t.context.fd, o, 0, n, t.pos, function(i, s) {
        i ? t.destroy(i) : s === 0 ? (t.push(null), t._cleanup()) : (t.pos += s, t.push(o.slice(0, s))), r();
      });
    });
  };
  Ye.prototype._destroy = function(e, t) {
    this._cleanup(), t(e);
  };
  Ye.prototype._cleanup = function() {
    this.context != null && (this.context.unref(), this.context = null);
  };
  Fn.inherits(Fe, Nt);
  function Fe(e) {
    Nt.call(this), this.refCount = 0, this.buffer = e;
  }
  Fe.prototype.read = function(e, t, n, r, o) {
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
  Fe.prototype.createReadStream = function(e) {
    e = e || {};
    var t = new Ga(e);
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
  Fe.prototype.ref = function() {
    this.refCount += 1;
  };
  Fe.prototype.unref = function() {
    if (this.refCount -= 1, this.refCount < 0)
      throw new Error("invalid unref");
  };
});

// node_modules/yauzl/crc32.js
var Ao = Qe((Nm, No) => {
  var Va = new Int32Array([
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
  function Ja(e) {
    let t = -1;
    for (let n of e)
      t = Va[(t ^ n) & 255] ^ t >>> 8;
    return (t ^ -1) >>> 0;
  }
  No.exports = Ja;
});

// node_modules/yauzl/index.js
var Yo = Qe((L) => {
  var On = ee("fs"), Ln = ee("zlib"), Uo = Lo(), jt = ee("util"), Dt = ee("events").EventEmitter, jo = ee("stream").Transform, An = ee("stream").PassThrough, Ya = ee("stream").Writable, Za = typeof Ln.crc32 == "function" ? Ln.crc32 : Ao();
  L.open = Do;
  L.fromFd = Un;
  L.fromBuffer = Wo;
  L.fromRandomAccessReader = Wt;
  L.openPromise = Xa;
  L.fromFdPromise = Qa;
  L.fromBufferPromise = ed;
  L.fromRandomAccessReaderPromise = td;
  L.dosDateTimeToDate = Go;
  L.getFileNameLowLevel = Ko;
  L.validateFileName = Vo;
  L.parseExtraFields = Jo;
  L.ZipFile = K;
  L.Entry = Le;
  L.LocalFileHeader = Ho;
  L.RandomAccessReader = xe;
  function Xa(e, t) {
    return new Promise((n, r) => {
      Do(e, { ...t, lazyEntries: !0 }, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  }
  function Qa(e, t) {
    return new Promise((n, r) => {
      Un(e, { ...t, lazyEntries: !0 }, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  }
  function ed(e, t) {
    return new Promise((n, r) => {
      Wo(e, { ...t, lazyEntries: !0 }, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  }
  function td(e, t, n) {
    return new Promise((r, o) => {
      Wt(e, t, { ...n, lazyEntries: !0 }, function(i, s) {
        if (i) return o(i);
        r(s);
      });
    });
  }
  function Do(e, t, n) {
    typeof t == "function" && (n = t, t = null), t == null && (t = {}), t.autoClose == null && (t.autoClose = !0), t.lazyEntries == null && (t.lazyEntries = !1), t.decodeStrings == null && (t.decodeStrings = !0), t.validateEntrySizes == null && (t.validateEntrySizes = !0), t.strictFileNames == null && (t.strictFileNames = !1), n == null && (n = Ut), On.open(e, "r", function(r, o) {
      if (r) return n(r);
      Un(o, t, function(i, s) {
        i && On.close(o, Ut), n(i, s);
      });
    });
  }
  function Un(e, t, n) {
    typeof t == "function" && (n = t, t = null), t == null && (t = {}), t.autoClose == null && (t.autoClose = !1), t.lazyEntries == null && (t.lazyEntries = !1), t.decodeStrings == null && (t.decodeStrings = !0), t.validateEntrySizes == null && (t.validateEntrySizes = !0), t.strictFileNames == null && (t.strictFileNames = !1), n == null && (n = Ut), On.fstat(e, function(r, o) {
      if (r) return n(r);
      var i = new Uo.FdSlicer(e);
      Wt(i, o.size, t, n);
    });
  }
  function Wo(e, t, n) {
    typeof t == "function" && (n = t, t = null), t == null && (t = {}), t.autoClose = !1, t.lazyEntries == null && (t.lazyEntries = !1), t.decodeStrings == null && (t.decodeStrings = !0), t.validateEntrySizes == null && (t.validateEntrySizes = !0), t.strictFileNames == null && (t.strictFileNames = !1);
    var r = new Uo.BufferSlicer(e);
    Wt(r, e.length, t, n);
  }
  function Wt(e, t, n, r) {
    typeof n == "function" && (r = n, n = null), n == null && (n = {}), n.autoClose == null && (n.autoClose = !0), n.lazyEntries == null && (n.lazyEntries = !1), n.decodeStrings == null && (n.decodeStrings = !0);
    var o = !!n.decodeStrings;
    if (n.validateEntrySizes == null && (n.validateEntrySizes = !0), n.strictFileNames == null && (n.strictFileNames = !1), r == null && (r = Ut), typeof t != "number") throw new Error("expected totalSize parameter to be a number");
    if (t > Number.MAX_SAFE_INTEGER)
      throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
    e.ref();
    var i = 22, s = 20, a = 65535, d = Math.min(s + i + a, t), u = fe(d), c = t - u.length;
    Oe(e, u, 0, d, c, function(f) {
      if (f) return r(f);
      for (var l = d - i; l >= 0; l -= 1)
        if (u.readUInt32LE(l) === 101010256) {
          var h = u.subarray(l), y = h.readUInt16LE(4), v = h.readUInt16LE(10), k = h.readUInt32LE(16), b = h.readUInt16LE(20), R = h.length - i;
          if (b !== R)
            return r(new Error("Invalid comment length. Expected: " + R + ". Found: " + b + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
          var F = o ? At(h.subarray(22), !1) : h.subarray(22);
          if (l - s >= 0 && u.readUInt32LE(l - s) === 117853008) {
            var N = u.subarray(l - s, l - s + s), me = Te(N, 8), Q = fe(56);
            return Oe(e, Q, 0, Q.length, me, function(Ae) {
              return Ae ? r(Ae) : Q.readUInt32LE(0) !== 101075792 ? r(new Error("invalid zip64 end of central directory record signature")) : (y = Q.readUInt32LE(16), y !== 0 ? r(new Error("multi-disk zip files are not supported: found disk number: " + y)) : (v = Te(Q, 32), k = Te(Q, 48), r(null, new K(e, k, t, v, F, n.autoClose, n.lazyEntries, o, n.validateEntrySizes, n.strictFileNames))));
            });
          }
          return y !== 0 ? r(new Error("multi-disk zip files are not supported: found disk number: " + y)) : r(null, new K(e, k, t, v, F, n.autoClose, n.lazyEntries, o, n.validateEntrySizes, n.strictFileNames));
        }
      r(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
    });
  }
  jt.inherits(K, Dt);
  function K(e, t, n, r, o, i, s, a, d, u) {
    var c = this;
    Dt.call(c), c.reader = e, c.reader.on("error", function(f) {
      qo(c, f);
    }), c.reader.once("close", function() {
      c.emit("close");
    }), c.readEntryCursor = t, c.fileSize = n, c.entryCount = r, c.comment = o, c.entriesRead = 0, c.autoClose = !!i, c.lazyEntries = !!s, c.decodeStrings = !!a, c.validateEntrySizes = !!d, c.strictFileNames = !!u, c.isOpen = !0, c.emittedError = !1, c.hasEachEntryBeenCalled = !1, c.lazyEntries || c._readEntry();
  }
  K.prototype.close = function() {
    this.isOpen && (this.isOpen = !1, this.reader.unref());
  };
  function oe(e, t) {
    e.autoClose && e.close(), qo(e, t);
  }
  function qo(e, t) {
    e.emittedError || (e.emittedError = !0, e.emit("error", t));
  }
  K.prototype.readEntry = function() {
    if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
    this._readEntry();
  };
  K.prototype._readEntry = function() {
    var e = this;
    if (e.entryCount === e.entriesRead) {
      setImmediate(function() {
        e.autoClose && e.close(), !e.emittedError && e.emit("end");
      });
      return;
    }
    if (!e.emittedError) {
      var t = fe(46);
      Oe(e.reader, t, 0, t.length, e.readEntryCursor, function(n) {
        if (n) return oe(e, n);
        if (!e.emittedError) {
          var r = new Le(), o = t.readUInt32LE(0);
          if (o !== 33639248) return oe(e, new Error("invalid central directory file header signature: 0x" + o.toString(16)));
          if (r.versionMadeBy = t.readUInt16LE(4), r.versionNeededToExtract = t.readUInt16LE(6), r.generalPurposeBitFlag = t.readUInt16LE(8), r.compressionMethod = t.readUInt16LE(10), r.lastModFileTime = t.readUInt16LE(12), r.lastModFileDate = t.readUInt16LE(14), r.crc32 = t.readUInt32LE(16), r.compressedSize = t.readUInt32LE(20), r.uncompressedSize = t.readUInt32LE(24), r.fileNameLength = t.readUInt16LE(28), r.extraFieldLength = t.readUInt16LE(30), r.fileCommentLength = t.readUInt16LE(32), r.internalFileAttributes = t.readUInt16LE(36), r.externalFileAttributes = t.readUInt32LE(38), r.relativeOffsetOfLocalHeader = t.readUInt32LE(42), r.generalPurposeBitFlag & 64) return oe(e, new Error("strong encryption is not supported"));
          e.readEntryCursor += 46, t = fe(r.fileNameLength + r.extraFieldLength + r.fileCommentLength), Oe(e.reader, t, 0, t.length, e.readEntryCursor, function(i) {
            if (i) return oe(e, i);
            if (!e.emittedError) {
              r.fileNameRaw = t.subarray(0, r.fileNameLength);
              var s = r.fileNameLength + r.extraFieldLength;
              r.extraFieldRaw = t.subarray(r.fileNameLength, s), r.fileCommentRaw = t.subarray(s, s + r.fileCommentLength);
              try {
                r.extraFields = Jo(r.extraFieldRaw);
              } catch (v) {
                return oe(e, v);
              }
              if (e.decodeStrings) {
                var a = (r.generalPurposeBitFlag & 2048) !== 0;
                r.fileComment = At(r.fileCommentRaw, a), r.fileName = Ko(r.generalPurposeBitFlag, r.fileNameRaw, r.extraFields, e.strictFileNames);
                var d = Vo(r.fileName);
                if (d != null) return oe(e, new Error(d));
              } else
                r.fileComment = r.fileCommentRaw, r.fileName = r.fileNameRaw;
              r.comment = r.fileComment, e.readEntryCursor += t.length, e.entriesRead += 1;
              for (var u = 0; u < r.extraFields.length; u++) {
                var c = r.extraFields[u];
                if (c.id === 1) {
                  var f = c.data, l = 0;
                  if (r.uncompressedSize === 4294967295) {
                    if (l + 8 > f.length)
                      return oe(e, new Error("zip64 extended information extra field does not include uncompressed size"));
                    r.uncompressedSize = Te(f, l), l += 8;
                  }
                  if (r.compressedSize === 4294967295) {
                    if (l + 8 > f.length)
                      return oe(e, new Error("zip64 extended information extra field does not include compressed size"));
                    r.compressedSize = Te(f, l), l += 8;
                  }
                  if (r.relativeOffsetOfLocalHeader === 4294967295) {
                    if (l + 8 > f.length)
                      return oe(e, new Error("zip64 extended information extra field does not include relative header offset"));
                    r.relativeOffsetOfLocalHeader = Te(f, l), l += 8;
                  }
                  break;
                }
              }
              if (e.validateEntrySizes && r.compressionMethod === 0) {
                var h = r.uncompressedSize;
                if (r.isEncrypted() && (h += 12), r.compressedSize !== h) {
                  var y = "compressed/uncompressed size mismatch for stored file: " + r.compressedSize + " != " + r.uncompressedSize;
                  return oe(e, new Error(y));
                }
              }
              e.emit("entry", r), e.lazyEntries || e._readEntry();
            }
          });
        }
      });
    }
  };
  K.prototype.eachEntry = function() {
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
        let s = new Promise((a, d) => {
          if (t != null) throw new Error("next() called before previous Promise was resolved.");
          t = { resolve: a, reject: d };
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
  K.prototype.openReadStream = function(e, t, n) {
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
    r.readLocalFileHeader(e, { minimal: !0 }, function(d, u) {
      if (d) return n(d);
      r.openReadStreamLowLevel(
        u.fileDataStart,
        e.compressedSize,
        o,
        i,
        a,
        e.uncompressedSize,
        n
      );
    });
  };
  K.prototype.openReadStreamLowLevel = function(e, t, n, r, o, i, s) {
    var a = this, d = e + t, u = a.reader.createReadStream({
      start: e + n,
      end: e + r
    }), c = u;
    if (o) {
      var f = !1, l = Ln.createInflateRaw();
      u.on("error", function(h) {
        setImmediate(function() {
          f || l.emit("error", h);
        });
      }), u.pipe(l), a.validateEntrySizes ? (c = new Ze(i), l.on("error", function(h) {
        setImmediate(function() {
          f || c.emit("error", h);
        });
      }), l.pipe(c)) : c = l, Nn(c, function() {
        f = !0, l !== c && l.unpipe(c), u.unpipe(l), u.destroy();
      });
    }
    s(null, c);
  };
  K.prototype.readLocalFileHeader = function(e, t, n) {
    var r = this;
    n == null && (n = t, t = null), t == null && (t = {}), r.reader.ref();
    var o = fe(30);
    Oe(r.reader, o, 0, o.length, e.relativeOffsetOfLocalHeader, function(i) {
      try {
        if (i) return n(i);
        var s = o.readUInt32LE(0);
        if (s !== 67324752)
          return n(new Error("invalid local file header signature: 0x" + s.toString(16)));
        var a = o.readUInt16LE(26), d = o.readUInt16LE(28), u = e.relativeOffsetOfLocalHeader + 30 + a + d;
        if (u + e.compressedSize > r.fileSize)
          return n(new Error("file data overflows file bounds: " + u + " + " + e.compressedSize + " > " + r.fileSize));
        if (t.minimal)
          return n(null, { fileDataStart: u });
        var c = new Ho();
        c.fileDataStart = u, c.versionNeededToExtract = o.readUInt16LE(4), c.generalPurposeBitFlag = o.readUInt16LE(6), c.compressionMethod = o.readUInt16LE(8), c.lastModFileTime = o.readUInt16LE(10), c.lastModFileDate = o.readUInt16LE(12), c.crc32 = o.readUInt32LE(14), c.compressedSize = o.readUInt32LE(18), c.uncompressedSize = o.readUInt32LE(22), c.fileNameLength = a, c.extraFieldLength = d, o = fe(a + d), r.reader.ref(), Oe(r.reader, o, 0, o.length, e.relativeOffsetOfLocalHeader + 30, function(f) {
          try {
            return f ? n(f) : (c.fileName = o.subarray(0, a), c.extraField = o.subarray(a), n(null, c));
          } finally {
            r.reader.unref();
          }
        });
      } finally {
        r.reader.unref();
      }
    });
  };
  K.prototype.openReadStreamPromise = function(e, t) {
    return new Promise((n, r) => {
      this.openReadStream(e, t, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  };
  K.prototype.openReadStreamLowLevelPromise = function(e, t, n, r, o, i) {
    return new Promise((s, a) => {
      this.openReadStream(e, t, n, r, o, i, function(d, u) {
        if (d) return a(d);
        s(u);
      });
    });
  };
  K.prototype.readLocalFileHeaderPromise = function(e, t) {
    return new Promise((n, r) => {
      this.readLocalFileHeader(e, t, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  };
  function Le() {
  }
  Le.prototype.getLastModDate = function(e) {
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
          var a = r.readUInt32LE(8) + 4294967296 * r.readInt32LE(12), d = a / 1e4 - 116444736e5;
          return new Date(d);
        }
      }
    return Go(this.lastModFileDate, this.lastModFileTime, e.timezone);
  };
  Le.prototype.canDecodeFileData = function() {
    return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
  };
  Le.prototype.isEncrypted = function() {
    return (this.generalPurposeBitFlag & 1) !== 0;
  };
  Le.prototype.isCompressed = function() {
    return this.compressionMethod === 8;
  };
  function Ho() {
  }
  function Go(e, t, n) {
    var r = e & 31, o = (e >> 5 & 15) - 1, i = (e >> 9 & 127) + 1980, s = 0, a = (t & 31) * 2, d = t >> 5 & 63, u = t >> 11 & 31;
    if (n == null || n === "local")
      return new Date(i, o, r, u, d, a, s);
    if (n === "UTC")
      return new Date(Date.UTC(i, o, r, u, d, a, s));
    throw new Error("unrecognized options.timezone: " + options.timezone);
  }
  function Ko(e, t, n, r) {
    for (var o = null, i = 0; i < n.length; i++) {
      var s = n[i];
      if (s.id === 28789) {
        if (s.data.length < 6 || s.data.readUInt8(0) !== 1)
          continue;
        var a = s.data.readUInt32LE(1);
        if (Za(t) !== a)
          continue;
        o = At(s.data.subarray(5), !0);
        break;
      }
    }
    if (o == null) {
      var d = (e & 2048) !== 0;
      o = At(t, d);
    }
    return r || (o = o.replace(/\\/g, "/")), o;
  }
  function Vo(e) {
    return e.indexOf("\\") !== -1 ? "invalid characters in fileName: " + e : /^[a-zA-Z]:/.test(e) || /^\//.test(e) ? "absolute path: " + e : e.split("/").indexOf("..") !== -1 ? "invalid relative path: " + e : null;
  }
  function Jo(e) {
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
  function Oe(e, t, n, r, o, i) {
    if (r === 0)
      return setImmediate(function() {
        i(null, fe(0));
      });
    e.read(t, n, r, o, function(s, a) {
      if (s) return i(s);
      if (a < r)
        return i(new Error("unexpected EOF"));
      i();
    });
  }
  jt.inherits(Ze, jo);
  function Ze(e) {
    jo.call(this), this.actualByteCount = 0, this.expectedByteCount = e;
  }
  Ze.prototype._transform = function(e, t, n) {
    if (this.actualByteCount += e.length, this.actualByteCount > this.expectedByteCount) {
      var r = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
      return n(new Error(r));
    }
    n(null, e);
  };
  Ze.prototype._flush = function(e) {
    if (this.actualByteCount < this.expectedByteCount) {
      var t = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
      return e(new Error(t));
    }
    e();
  };
  jt.inherits(xe, Dt);
  function xe() {
    Dt.call(this), this.refCount = 0;
  }
  xe.prototype.ref = function() {
    this.refCount += 1;
  };
  xe.prototype.unref = function() {
    var e = this;
    if (e.refCount -= 1, e.refCount > 0) return;
    if (e.refCount < 0) throw new Error("invalid unref");
    e.close(t);
    function t(n) {
      if (n) return e.emit("error", n);
      e.emit("close");
    }
  };
  xe.prototype.createReadStream = function(e) {
    e == null && (e = {});
    var t = e.start, n = e.end;
    if (t === n) {
      var r = new An();
      return setImmediate(function() {
        r.end();
      }), r;
    }
    var o = this._readStreamForRange(t, n), i = !1, s = new qt(this);
    o.on("error", function(d) {
      setImmediate(function() {
        i || s.emit("error", d);
      });
    }), Nn(s, function() {
      o.unpipe(s), s.unref(), o.destroy();
    });
    var a = new Ze(n - t);
    return s.on("error", function(d) {
      setImmediate(function() {
        i || a.emit("error", d);
      });
    }), Nn(a, function() {
      i = !0, s.unpipe(a), s.destroy();
    }), o.pipe(s).pipe(a);
  };
  xe.prototype._readStreamForRange = function(e, t) {
    throw new Error("not implemented");
  };
  xe.prototype.read = function(e, t, n, r, o) {
    var i = this.createReadStream({ start: r, end: r + n }), s = new Ya(), a = 0;
    s._write = function(d, u, c) {
      d.copy(e, t + a, 0, d.length), a += d.length, c();
    }, s.on("finish", o), i.on("error", function(d) {
      o(d);
    }), i.pipe(s);
  };
  xe.prototype.close = function(e) {
    setImmediate(e);
  };
  jt.inherits(qt, An);
  function qt(e) {
    An.call(this), this.context = e, this.context.ref(), this.unreffedYet = !1;
  }
  qt.prototype._flush = function(e) {
    this.unref(), e();
  };
  qt.prototype.unref = function(e) {
    this.unreffedYet || (this.unreffedYet = !0, this.context.unref());
  };
  var nd = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ";
  function At(e, t) {
    if (t)
      return e.toString("utf8");
    for (var n = "", r = 0; r < e.length; r++)
      n += nd[e[r]];
    return n;
  }
  function Te(e, t) {
    var n = e.readUInt32LE(t), r = e.readUInt32LE(t + 4);
    return r * 4294967296 + n;
  }
  var fe;
  typeof Buffer.allocUnsafe == "function" ? fe = function(e) {
    return Buffer.allocUnsafe(e);
  } : fe = function(e) {
    return new Buffer(e);
  };
  function Nn(e, t) {
    typeof e.destroy == "function" ? e._destroy = function(n, r) {
      t(), r?.(n);
    } : e.destroy = t;
  }
  function Ut(e) {
    if (e) throw e;
  }
});

// src/render/blocks.ts
var $ = (e) => ({ inline: "code", text: e }), g = (...e) => ({ inline: "strong", phrase: e }), E = (...e) => ({ inline: "small", phrase: e }), ie = (e, ...t) => ({ inline: "tone", tone: e, phrase: t }), he = (e, t) => ({ inline: "link", text: e, href: t }), I = { inline: "break" }, se = (e, ...t) => ({ block: "heading", level: e, phrase: t }), C = (...e) => ({ block: "paragraph", phrase: e }), T = (e) => ({ block: "list", items: e }), W = (e, t) => ({ block: "details", summary: e, body: t }), Ce = (e, t) => ({ block: "code", language: e, text: t }), De = (...e) => ({ block: "footer", phrase: e }), O = (e) => ({ title: e, align: "right" });
function q(e, t) {
  return {
    block: "table",
    columns: e.map((n) => typeof n == "string" ? { title: n, align: "left" } : n),
    rows: t
  };
}
function ae(e) {
  return e.flatMap((t, n) => n === 0 ? t : [" · ", ...t]);
}

// src/domain/metrics.ts
var yi = {
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
function rt(e) {
  return { id: e, ...yi[e] };
}

// src/render/format/quantity.ts
function ot(e, t = !0) {
  if (e === 0) return "0";
  let n = Math.abs(e) < 1e3 ? Number(Math.abs(e).toPrecision(3)) : Math.abs(e), r = Math.min(9, Math.max(0, 2 - Math.floor(Math.log10(n)))), o = n.toFixed(r), i = t || !o.includes(".") ? o : o.replace(/\.?0+$/, "");
  return (e < 0 ? "−" : "") + an(i);
}
function x(e) {
  return (e < 0 ? "−" : "") + an(Math.abs(e).toFixed(0));
}
function it(e) {
  return e.startsWith("−") ? /[1-9]/.test(e) ? e : e.slice(1) : /[1-9]/.test(e) ? `+${e}` : e;
}
function p(e, t, n = `${t}s`) {
  return `${x(e)} ${e === 1 ? t : n}`;
}
function Z(e, t = !0) {
  let n = e * 100;
  if (Math.abs(n) < 5e-3) return "0%";
  let r = Math.abs(n) >= 99.95 ? 0 : Math.abs(n) >= 0.0495 ? 1 : 2, o = Math.abs(n).toFixed(r), i = t || !o.includes(".") ? o : o.replace(/\.?0+$/, "");
  return `${n < 0 ? "−" : ""}${an(i)}%`;
}
function st(e, t = !0) {
  return `${Z(e, t).slice(0, -1)} pp`;
}
function fr(e) {
  return e >= 1e10 ? { unit: "s", size: 1e9 } : e >= 1e3 || e === 0 ? { unit: "ms", size: 1e6 } : { unit: "ns", size: 1 };
}
function mr(e) {
  return e >= 1e9 ? { unit: "GB", size: 1e9 } : e >= 1e6 ? { unit: "MB", size: 1e6 } : e >= 1e3 ? { unit: "KB", size: 1e3 } : { unit: "bytes", size: 1 };
}
function an(e) {
  let [t = "", n] = e.split("."), r = t.replace(/\B(?=(\d{3})+$)/g, ",");
  return n === void 0 ? r : `${r}.${n}`;
}

// src/render/format/metric.ts
var wi = {
  ns: "duration",
  bytes: "bytes",
  nodes: "count",
  count: "count",
  task: "share"
};
function at(e) {
  return wi[rt(e).unit];
}
function te(e) {
  return rt(e).title;
}
function gr(e) {
  return rt(e).meaning;
}
function B(e, t, n = !0) {
  let r = wr(e, Math.abs(t));
  return br(dn(e, t, r, n), r.unit);
}
function V(e, t, n) {
  let r = wr(e, Math.max(Math.abs(t), Math.abs(n))), o = dn(e, t, r, !0), i = dn(e, n, r, !0);
  return o === i && t !== n && e === "bytes" ? `${x(t)} → ${x(n)} bytes` : `${o} → ${br(i, r.unit)}`;
}
function un(e, t, n) {
  let r = S(e, t, n.low), o = S(e, t, n.high);
  return pr(r) === pr(o) ? `${hr(r)} to ${hr(o)}` : `${r} to ${o}`;
}
function dt(e, t) {
  return V(e, t.low, t.high).replace(" → ", " to ");
}
function S(e, t, n, r = !0) {
  return t === "ratio" ? it(Z(n, r)) : e === "share" ? it(st(n, r)) : it(B(e, n, r));
}
var yr = /(%| pp| ms| s| ns| bytes| [KMG]B)$/;
function pr(e) {
  return yr.exec(e)?.[1] ?? "";
}
function hr(e) {
  return e.replace(yr, "");
}
function wr(e, t) {
  switch (e) {
    case "duration":
      return fr(t);
    case "bytes":
      return mr(t);
    case "share":
      return { unit: "%", size: 0.01 };
    case "count":
    case "number":
      return { unit: "", size: 1 };
  }
}
function dn(e, t, n, r) {
  return e === "count" ? x(t) : e === "share" ? Z(t, r).slice(0, -1) : n.unit === "bytes" || n.unit === "ns" ? x(t / n.size) : ot(t / n.size, r);
}
function br(e, t) {
  return t === "" ? e : t === "%" ? `${e}%` : `${e} ${t}`;
}

// src/render/format/ship-yaml.ts
function ut(e) {
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
var We = [];
function ge(e) {
  let t = e.comparison.models, n = Map.groupBy(
    t.flatMap((l) => l.rows),
    ({ scope: l }) => _(l)
  ), r = new Map(t.flatMap(({ cases: l }) => l.map((h) => [qe(h.key), h]))), o = Map.groupBy(e.verdict.checks, ({ scope: l }) => _(l)), i = new Map((e.history?.cases ?? []).map((l) => [qe(l.key), l])), s = new Map(
    e.accuracy.models.flatMap(
      (l) => ["baseline", "candidate"].flatMap(
        (h) => l[h].map((y) => [ct(l.model, h, y.variant), y])
      )
    )
  ), a = new Map(
    e.variants.models.flatMap(
      (l) => ["baseline", "candidate"].flatMap((h) => {
        let y = l[h];
        return y.status === "present" ? y.variants.map((v) => [ct(l.model, h, v.variant), v]) : [];
      })
    )
  ), d = new Map(e.changes.models.map((l) => [l.model, l])), u = Map.groupBy(e.plan.ship, ({ model: l }) => l), c = Map.groupBy(e.verdict.advice, ({ model: l }) => l), f = (l, h) => n.get(_(l))?.find((y) => y.metric === h);
  return {
    input: e,
    row: f,
    rows: (l) => n.get(_(l)) ?? We,
    facts: (l) => r.get(qe(l)),
    checks: (l) => o.get(_(l)) ?? We,
    history: (l) => i.get(qe(l)),
    accuracy: (l, h, y) => s.get(ct(l, h, y)),
    variant: (l, h, y) => a.get(ct(l, h, y)),
    kind: (l, h) => {
      let y = at(h);
      return y === "share" && f(l, h)?.task?.unit === "number" ? "number" : y;
    },
    change: (l) => d.get(l),
    ships: (l) => u.get(l) ?? We,
    advice: (l) => c.get(l) ?? We,
    // Gated cases of delegates that an app would only try later are measured, and have no checks.
    decides: (l) => l.of === "case" ? o.has(_(l)) : (u.get(l.model) ?? We).some(({ variant: h }) => h === l.variant)
  };
}
function z(e) {
  return e.of === "case" ? e.key : e;
}
function _(e) {
  return e.of === "case" ? qe(e.key) : JSON.stringify([e.model, e.variant]);
}
function ct(e, t, n) {
  return `${e} ${t} ${n}`;
}
function qe({ model: e, variant: t, device: n, delegate: r, threads: o }) {
  return JSON.stringify([e, t, n.farm, n.model, n.osVersion, r, o]);
}

// src/render/sections/scope-phrase.ts
function Pe(e) {
  return ae([[g(z(e).model)], ...vr(e).map((t) => [t])]);
}
function xr(e) {
  return vr(e).join(", ");
}
function vr(e) {
  if (e.of === "variant") return [e.variant];
  let { variant: t, delegate: n, threads: r, device: o } = e.key;
  return [t, n, ...r === 1 ? [] : [`${r} threads`], He(o)];
}
function He(e) {
  return m(e.model, 40);
}

// src/render/format/check.ts
var bi = {
  runs: "running",
  "delegate-applies": "delegate",
  "output-is-right": "output",
  "variant-exists": "conversion"
};
function J(e) {
  return e.of === "budget" ? te(e.metric) : bi[e.check];
}
function j(e) {
  return e.waiver !== void 0 ? !1 : (e.of === "budget" ? e.rule.level : e.level) === "error";
}
function ye(e, { rule: t, expected: n }) {
  switch (t.kind) {
    case "max":
      return `≤ ${B(e, n, !1)}`;
    case "min":
      return `≥ ${B(e, n, !1)}`;
    case "max-increase":
      return kr("+", e, t.limit, "increase");
    case "max-drop":
      return kr("−", e, t.limit, "drop");
  }
}
function lt(e, { rule: t }) {
  if (t.reserve !== void 0 && t.reserve !== 0 && t.limit.of === "absolute")
    return `${B(e, t.limit.value, !1)} − ${B(e, t.reserve, !1)} reserve`;
  if (t.floor !== void 0 && t.floor !== 0) return `ignored up to ${B(e, t.floor, !1)}`;
}
function kr(e, t, n, r) {
  let o = n.of === "relative" ? n.fraction : n.value;
  if (o === 0) return `no ${r}`;
  let i = n.of === "relative" ? Z(o, !1) : t === "share" ? st(o, !1) : B(t, o, !1);
  return `at most ${e}${i}`;
}

// src/render/sections/worst-check.ts
function cn(e) {
  return H(e)[0];
}
function H(e) {
  return e.checks.filter(({ status: t }) => t !== "within").map((t) => ({ check: t, rank: xi(t), excess: vi(t) })).sort((t, n) => t.rank - n.rank || n.excess - t.excess).map(({ check: t }) => t);
}
function $r(e) {
  let t = H(e), n = new Set(t.filter(Rr).map(({ scope: i }) => _(i))), r = (i) => i.of === "budget" && i.status === "unknown" && n.has(_(i.scope)), o = Map.groupBy(t.filter(r), ({ scope: i }) => _(i));
  return t.filter((i) => !r(i)).map((i) => ({
    check: i,
    consequences: Rr(i) ? o.get(_(i.scope)) ?? [] : []
  }));
}
function Rr(e) {
  return e.of === "built-in" && (e.check === "runs" || e.check === "variant-exists");
}
function xi(e) {
  return e.status === "unknown" ? j(e) ? e.of === "built-in" ? 3 : 4 : 6 : j(e) ? e.of === "built-in" ? 0 : e.rule.kind === "max" || e.rule.kind === "min" ? 1 : 2 : 5;
}
function vi(e) {
  return e.of === "built-in" || e.found === void 0 ? 0 : e.expected === 0 ? 1 : Math.abs(e.found - e.expected) / Math.abs(e.expected);
}

// src/render/sections/advice.ts
var ki = 8;
function ft(e, t, n) {
  let r = Ri(e);
  if (r.length === 0) return [];
  let o = r.slice(t, n), i = r.length - Math.min(r.length, n);
  return [
    C(g("A better choice to ship")),
    ...r.slice(0, t).flatMap((s) => Cr(e, s)),
    ...o.length === 0 ? [] : [
      W(
        [p(o.length, "more proposal")],
        o.flatMap((s) => Cr(e, s))
      )
    ],
    ...i === 0 ? [] : [C(`… and ${p(i, "more proposal")} in the documents.`)]
  ];
}
function Ri(e) {
  let t = new Set(H(e.input.verdict).map(({ scope: o }) => z(o).model)), r = [...Map.groupBy(
    e.input.verdict.advice,
    ({ model: o, platform: i, ship: s, instead: a, note: d }) => JSON.stringify([o, i, s, a, d])
  ).values()].flatMap(
    ([o, ...i]) => o === void 0 ? [] : [[o, ...i]]
  );
  return [...r.filter(([{ model: o }]) => t.has(o)), ...r.filter(([{ model: o }]) => !t.has(o))];
}
function Cr(e, t) {
  let [{ model: n, platform: r, ship: o, instead: i, note: s }] = t;
  return [
    C(
      g(n),
      ` on ${$i(t)}: `,
      $(o.variant),
      " with ",
      $(o.delegates.join(", ")),
      ` instead of ${i.variant} with ${i.delegate} gives `,
      ...Ci(e, t),
      ".",
      ...s === void 0 ? [] : [I, E(m(s, 200))]
    ),
    Ce("yaml", ut([{ model: n, platform: r, ...o }]))
  ];
}
function $i(e) {
  let t = e.map(({ device: n }) => He(n));
  return t.length > ki ? p(t.length, "device") : t.join(", ");
}
function Pr(e, t) {
  return t ? g(e) : e;
}
function Ci(e, t) {
  let [{ model: n, ship: r, latencyRatio: o, sizeRatio: i, accuracyDelta: s }] = t, a = e.accuracy(n, "candidate", r.variant)?.task, d = a?.status === "measured" && a.unit === "number" ? "number" : "share", u = t.map((h) => h.latencyRatio), [c, f] = [Math.min(...u), Math.max(...u)].map(
    (h) => S("duration", "ratio", h)
  ), l = c === f ? c : `${c} to ${f}`;
  return [
    Pr(`${l} p50 latency`, o <= i),
    ", ",
    Pr(`${S("bytes", "ratio", i)} size`, i < o),
    ...s === void 0 ? [", accuracy not measured"] : [`, ${s === 0 ? "the same" : S(d, "delta", s)} accuracy`]
  ];
}

// src/render/format/verdict-words.ts
var ln = {
  pass: { sign: "✅", word: "May ship", tone: "good" },
  warn: { sign: "⚠️", word: "May ship, with a warning", tone: "doubt" },
  inconclusive: { sign: "❓", word: "Can't tell yet", tone: "doubt" },
  fail: { sign: "❌", word: "Must not ship", tone: "bad" }
}, fn = {
  improvement: { sign: "🟢", word: "better", tone: "good" },
  regression: { sign: "🟠", word: "worse", tone: "doubt" },
  none: void 0,
  unclear: void 0,
  "not-comparable": void 0
}, de = {
  within: { sign: "✅", word: "within", tone: "good" },
  exceeded: { sign: "❌", word: "exceeded", tone: "bad" },
  unknown: { sign: "❓", word: "unknown", tone: "doubt" }
}, Sr = { sign: "⚪", word: "not confirmed", tone: "quiet" };
function ve(e, t) {
  return e.status === "unknown" ? de.unknown : e.status === "within" ? e.of === "budget" ? de.within : { ...de.within, word: "fine" } : t ? e.of === "budget" ? de.exceeded : { ...de.exceeded, word: "broken" } : { sign: "⚠️", word: "warns", tone: "doubt" };
}

// src/render/format/sparkline.ts
var Er = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
function Ir(e) {
  let t = Math.min(...e), n = Math.max(Math.max(...e) - t, t * 0.2);
  return e.map((r) => Er[Math.round((r - t) / n * (Er.length - 1))] ?? "").join("");
}

// src/render/sections/side-status.ts
var Pi = {
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
}, pt = {
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
function mt({ status: e, delegation: t, finished: n }) {
  if (e === "missing" && n > 0) return "ran";
  let r = e === "fell-back" && t !== void 0 ? ` to ${t.applied}` : "";
  return `${Pi[e]}${r}`;
}
function Mr({ baseline: e, candidate: t }) {
  return `${e.delegation?.applied ?? "unknown"} → ${t.delegation?.applied ?? "unknown"}`;
}
function ht({ baseline: e, candidate: t }) {
  let n = mt(e), r = mt(t);
  return n === r ? `${r} on both sides` : `${n} → ${r}`;
}

// src/render/sections/history.ts
function gt(e, t, n) {
  let r = e.history(t);
  if (r === void 0) return [];
  let { trend: o, otherEnvironments: i } = r, [s, a] = [o[0], o.at(-1)], d = i === 0 ? [] : [`${p(i, "commit was", "commits were")} measured in another environment: not comparable`];
  if (s === void 0 || a === void 0)
    return d.length === 0 ? [] : [[`${n} on main before: ${d.join("")}.`]];
  let u = o.map(({ p50Ns: f }) => f), c = o.length === 1 ? `${B("duration", a.p50Ns)} at one commit, ${a.day}` : `${V("duration", s.p50Ns, a.p50Ns)} over ${p(o.length, "commit")}, ${s.day} to ${a.day}`;
  return [
    [
      `${n} on main before: `,
      ...o.length === 1 ? [] : [$(Ir(u)), " "],
      [`p50 ${c}`, ...Si(r), ...d].join("; "),
      "."
    ]
  ];
}
function Si({ noise: e }) {
  return e === void 0 ? [] : [
    `the same file differs by ±${Z(Math.expm1(e.logSd))} from session to session (standard deviation, ${e.sessions} sessions)`
  ];
}
var Ei = {
  "same-session": "main's file, in the same session",
  "same-bytes": "nothing, for both sides are the same bytes and can't differ",
  "no-model": "nothing but absolute limits, for main has no such model",
  "not-measured": "nothing, for main's file could not be measured, and no older value stands in for it"
};
function Br({ input: { history: e } }, t) {
  if (e === void 0) return [];
  let { cases: n, unreadable: r } = e, o = Map.groupBy(n, ({ baseline: a }) => a.of), i = ["same-session", "same-bytes", "no-model", "not-measured"].flatMap((a) => {
    let d = o.get(a)?.length ?? 0;
    return d === 0 ? [] : [`${Ei[a]} (${p(d, "case")})`];
  });
  return [
    ...i.length > 1 || !o.has("same-session") ? [[`What ships was compared with: ${i.join("; ")}.`]] : [],
    ...n.flatMap(Ii).slice(0, t),
    ...r === void 0 ? [] : [[`Main's history could not be read, so none is shown: ${m(r, 200)}`]],
    ...n.some(({ trend: a }) => a.length > 0) ? [["What main measured before is from other sessions: context, against which nothing is judged."]] : []
  ];
}
function Ii({ key: e, baseline: t }) {
  if (t.of !== "not-measured" || t.last === void 0) return [];
  let { commit: n, day: r, p50Ns: o } = t.last;
  return [
    [
      `${`${e.model} ${e.variant} · ${e.delegate} · ${m(e.device.model, 40)}`}: main ${pt[t.status]} here. History has this very file at p50 ${B("duration", o)} (${r}, ${n.slice(0, 7)}), to compare by eye.`
    ]
  ];
}

// src/render/sections/row-cells.ts
function we(e) {
  return [ie(e.tone, `${e.sign} ${e.word}`)];
}
function Y(e, t) {
  if (t === void 0) return ["not measured"];
  let { baseline: n, candidate: r } = t;
  return n.status === "known" && r.status === "known" ? [Mi(V(e, n.value, r.value))] : n.status === "absent" && r.status === "known" ? [`new: ${yt(e, r)}`] : n.status === "known" && r.status === "absent" ? [`${yt(e, n)} → gone`] : n.status !== "known" && r.status !== "known" ? ["unknown"] : [`${yt(e, n)} → ${yt(e, r)}`];
}
function Mi(e) {
  return e.replace(/ (?=[A-Za-z]+$)/, " ");
}
function wt(e, t) {
  return t?.candidate.status !== "known" || t.candidate.interval === void 0 ? [] : [I, E(`PR: ${dt(e, t.candidate.interval)}`)];
}
function ke(e, t, n = "first round only") {
  if (t?.difference === void 0) return [];
  let r = mn(e, t, t.difference);
  return [
    g(Bi(e, t, t.difference)),
    ...r === "" ? [] : [I, E(r)],
    ...n === "with second round" ? _i(e, t) : []
  ];
}
function Bi(e, t, { as: n, estimate: r }) {
  return t.metric === "delegated-nodes" && r === 0 ? "none lost" : S(e, n, r);
}
function _i(e, t) {
  let n = t.secondRound;
  if (n === void 0) return [];
  let r = n.interval === void 0 ? "" : ` (${un(e, n.as, n.interval)})`;
  return [I, E(`second round: ${S(e, n.as, n.estimate)}${r}`)];
}
function mn(e, t, n) {
  let r = n.interval === void 0 ? [] : [un(e, n.as, n.interval)], o = t.task === void 0 ? zi(t, n) : Fi(t.task.metric, n);
  return [...r, ...o].join(", ");
}
function zi(e, { n: t }) {
  return e.pairing === "exact" ? [] : [p(t, "launch", "launches")];
}
function Fi(e, { as: t, estimate: n, n: r }) {
  return [t === "delta" && (e === "top-1" || e === "top-5") ? `${x(Math.abs(Math.round(n * r)))} of ${x(r)}` : `n = ${x(r)}`];
}
function _r(e, t) {
  let n = lt(e, t);
  return [ye(e, t), ...n === void 0 ? [] : [I, E(n)], ...pn(t)];
}
function pn(e) {
  return e.reason === void 0 ? [] : [I, E(m(e.reason, 200))];
}
function yt(e, t) {
  return t.status === "known" ? B(e, t.value) : t.status === "absent" ? "none" : "unknown";
}

// src/render/sections/case-tables.ts
function zr(e, t) {
  let n = t.toSorted((o, i) => Tr(o.key, i.key));
  return [...Map.groupBy(n, ({ key: o }) => nt(o.device))].flatMap(([o, i]) => {
    let s = i.flatMap(({ key: a }) => gt(e, a, `${a.variant} · ${a.delegate}`));
    return [
      C(g(m(o, 120))),
      q(
        ["Variant · delegate", O("p50 main → PR"), O("p90 main → PR"), O("p50 change"), "Role"],
        i.map((a) => Ti(e, a))
      ),
      ...s.length === 0 ? [] : [T(s)]
    ];
  });
}
function Ti(e, t) {
  let n = hn(t), r = `${t.key.variant} · ${t.key.delegate}`, o = e.row(n, "latency-p50");
  return [
    [t.gated ? g(r) : r],
    Y("duration", o),
    Y("duration", e.row(n, "latency-p90")),
    t.gated && o?.difference !== void 0 ? [S("duration", o.difference.as, o.difference.estimate)] : [],
    Oi(e, t)
  ];
}
function Oi(e, t) {
  let n = t.gated ? e.decides(hn(t)) ? "ships" : "in reserve" : "look";
  if (t.identical) return [`${n}, same bytes`];
  let { baseline: r, candidate: o } = t;
  if (r.status === "measured" && o.status === "measured") return [n];
  let i = o.detail ?? r.detail;
  return [`${n}, ${ht(t)}`, ...i === void 0 ? [] : [I, E(m(i, 120))]];
}
function Fr(e, t) {
  let n = t.filter(({ gated: r }) => r).toSorted((r, o) => Tr(r.key, o.key)).flatMap(
    (r) => ur.filter((o) => o !== "latency-p50" && o !== "latency-p90").flatMap((o) => {
      let i = e.row(hn(r), o);
      if (i === void 0 || i.baseline.status === "unknown" && i.candidate.status === "unknown") return [];
      let [s, a] = [at(o), te(o)], d = m(r.key.device.model, 40);
      return [
        [
          [`${r.key.variant} · ${r.key.delegate} · ${d}`],
          [a],
          Y(s, i),
          ke(s, i)
        ]
      ];
    })
  );
  return n.length === 0 ? [] : [
    C(g("What ships, other measurements")),
    q(["Case", "Metric", O("main → PR"), O("Change")], n)
  ];
}
function Tr(e, t) {
  return je.indexOf(e.variant) - je.indexOf(t.variant) || rn.indexOf(e.delegate) - rn.indexOf(t.delegate) || dr(e, t);
}
function hn({ key: e, gated: t }) {
  return { of: "case", key: e, gated: t };
}

// src/render/sections/variant-table.ts
function Or(e, t) {
  let n = je.filter((r) => Li.some((o) => e.variant(t, o, r) !== void 0)).map((r) => [
    [e.decides({ of: "variant", model: t, variant: r }) ? g(r) : r],
    Ni(e, t, r),
    Ui(e, t, r),
    Di(e, t, r),
    Wi(e.accuracy(t, "candidate", r)?.fidelity)
  ]);
  return n.length === 0 ? [] : [
    q(
      [
        "Variant",
        O("Size main → PR"),
        O("Accuracy main → PR"),
        O("Lost to float32"),
        "Outputs against float32"
      ],
      n
    )
  ];
}
var Li = ["baseline", "candidate"];
function Ni(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "size"), o = e.variant(t, "candidate", n);
  if (o !== void 0 && o.status !== "converted")
    return [o.status === "failed" ? "not converted" : o.status === "no-effect" ? "no effect" : "not possible", I, E(m(o.reason, 160))];
  let i = r?.difference;
  return [
    ...Y("bytes", r),
    ...i === void 0 || i.estimate === 0 ? [] : [I, E(S("bytes", i.as, i.estimate))],
    ...Ai(e, t, n)
  ];
}
function Ai(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "app-size");
  return r === void 0 ? [] : [I, E("in an app: ", ...Y("bytes", r))];
}
function Ui(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "accuracy");
  if (r?.task !== void 0) {
    let o = r.task.unit, i = r.difference;
    return [
      ...Y(o, r),
      ...i === void 0 ? [] : [
        I,
        E(
          i.estimate === 0 ? `the same, n = ${x(i.n)}` : `${S(o, i.as, i.estimate)}, ${mn(o, r, i)}`
        )
      ]
    ];
  }
  return [ji(e.accuracy(t, "candidate", n)?.task)];
}
function ji(e) {
  return e === void 0 || e.status === "not-configured" ? "no evaluation" : e.status === "failed" ? `failed: ${m(e.reason, 120)}` : `${B(e.unit, e.value)} (n = ${x(e.n)})`;
}
function Di(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "conversion-loss");
  if (r?.candidate.status !== "known") return [];
  let o = r.task?.unit ?? "share";
  return r.baseline.status === "known" && o === "number" ? [V(o, r.baseline.value, r.candidate.value)] : [S(o, "delta", r.candidate.value).replace("+", "")];
}
function Wi(e) {
  return e === void 0 ? [] : e.status === "is-reference" ? ["is the reference"] : e.status === "failed" ? [`failed: ${m(e.reason, 120)}`] : e.identical ? ["identical"] : [[
    ...e.topOneAgreement === void 0 ? [] : [`top-1 agrees ${Z(e.topOneAgreement)}`],
    `cosine ${e.cosine.toFixed(4).replace("-", "−")}`,
    ...e.psnrDb === void 0 ? [] : [`PSNR ${ot(e.psnrDb)} dB`],
    ...e.nonFiniteOutputs === 0 ? [] : [`${x(e.nonFiniteOutputs)} outputs not finite`]
  ].join(", "), I, E(`n = ${x(e.n)}, ${e.inputs} inputs`)];
}

// src/render/sections/at-most.ts
function A(e, t, n) {
  return e.length <= t ? e : [...e.slice(0, t), [`… and ${p(e.length - t, `more ${n}`)}.`]];
}

// src/render/sections/why.ts
function gn(e, t) {
  let n = e.input.comparison.models.flatMap(
    (r) => Ge(r, (o) => e.decides({ of: "variant", model: r.model, variant: o }))
  );
  return n.length === 0 ? [] : [C(g("Why")), T(A(n, t, "fact"))];
}
function Ge(e, t) {
  let n = /* @__PURE__ */ new Map();
  for (let { variant: r, facts: o } of e.why.filter((i) => t(i.variant)))
    for (let i of o) {
      let s = JSON.stringify(i), a = n.get(s);
      a === void 0 ? n.set(s, { fact: i, variants: [r] }) : a.variants.push(r);
    }
  return [...n.values()].map(({ fact: r, variants: o }) => [
    g(e.model),
    ` (${o.join(", ")}): `,
    ...qi(r)
  ]);
}
function qi(e) {
  switch (e.kind) {
    case "operators-added":
      return [`${p(e.count, "operator")} more of `, U(e.op)];
    case "operators-removed":
      return [`${p(e.count, "operator")} fewer of `, U(e.op)];
    case "fusion-lost":
      return [U(e.activation), ` is no longer fused into ${p(e.count, "operator")} `, U(e.op)];
    case "fusion-gained":
      return [U(e.activation), ` is now fused into ${p(e.count, "operator")} `, U(e.op)];
    case "layers-resized":
      return [
        `${p(e.count, "layer")} `,
        U(e.op),
        `${e.count === 1 ? " is " : " are "}${Hi(e.parameters)}: ${S("count", "delta", e.parameters)} parameters`
      ];
    case "constant-resized":
      return ["the constant ", U(e.name), `: ${V("bytes", e.baselineBytes, e.candidateBytes)}`];
    case "weights-dtype":
      return [
        `weights are ${m(e.to, 20)}, were ${m(e.from, 20)} (${B("bytes", e.sizeBytes)} of them)`
      ];
    case "input-changed":
      return ["the input ", U(e.name), `: ${m(e.from, 60)} → ${m(e.to, 60)}`];
    case "input-added":
      return ["one more input: ", U(e.name)];
    case "input-removed":
      return ["one input fewer: ", U(e.name)];
    case "output-changed":
      return ["the output ", U(e.name), `: ${m(e.from, 60)} → ${m(e.to, 60)}`];
    case "output-added":
      return ["one more output: ", U(e.name)];
    case "output-removed":
      return ["one output fewer: ", U(e.name)];
    case "delegation":
      return Gi(e);
  }
}
function Hi(e) {
  return e > 0 ? "larger" : e < 0 ? "smaller" : "of another shape";
}
function Gi({ delegate: e, baseline: t, candidate: n, suspects: r }) {
  let o = r.slice(0, 5).flatMap((i, s) => s === 0 ? [U(i)] : [", ", U(i)]);
  return [
    `${m(e, 20)} runs ${bt(n)}; on main ${bt(t)}`,
    ...o.length === 0 ? [] : [". It does not take ", ...o]
  ];
}
function bt({ delegatedNodes: e, totalNodes: t, partitions: n, proof: r }) {
  return r === "unknown" ? "an unknown number of nodes" : e === 0 ? `none of ${p(t, "node")}` : `${e} of ${p(t, "node")} in ${p(n, "partition")}`;
}
function U(e) {
  return $(m(e, 80));
}

// src/render/sections/everything.ts
function Se(e, t, n = () => !0) {
  return e.input.comparison.models.filter(n).map((r) => Ki(e, r, t));
}
function xt(e) {
  let t = new Set(H(e.input.verdict).map(({ scope: n }) => z(n).model));
  return ({ model: n }) => t.has(n);
}
function yn({ change: e }) {
  return e !== "unchanged";
}
function Ki(e, t, n) {
  let r = n === "all" ? t.cases : t.cases.filter(({ gated: i }) => i), o = Ge(t, () => n === "all");
  return W(
    [g(t.model), `: ${n === "all" ? "all variants and delegates" : "what ships"}`],
    [
      ...Or(e, t.model),
      ...zr(e, r),
      ...Fr(e, r),
      ...o.length === 0 ? [] : [C(g("What differs in the files and in what ran")), T(o)]
    ]
  );
}
function vt(e, t, n) {
  let r = e.input.comparison.models;
  if (r.length < 2) return [];
  let o = Map.groupBy(e.input.verdict.checks, ({ scope: u }) => z(u).model), i = { modified: "changed", added: "new", deleted: "deleted", unchanged: "unchanged" }, s = xt(e), a = [...r.filter(s), ...r.filter((u) => !s(u))].slice(0, n).map((u) => [
    [g(u.model)],
    [i[u.change]],
    [Vi(o.get(u.model) ?? [])]
  ]), d = [
    q(["Model", "Change", "Checks"], a),
    ...a.length < r.length ? [C(`… and ${p(r.length - a.length, "more model")}.`)] : []
  ];
  return r.length > t ? [W([`All ${p(r.length, "model")}`], d)] : d;
}
function Vi(e) {
  if (e.length === 0) return "nothing to check";
  let t = e.filter(({ status: r }) => r === "exceeded").length, n = e.filter(({ status: r }) => r === "unknown").length;
  return t + n === 0 ? `${de.within.sign} all ${e.length} within` : [
    ...t === 0 ? [] : [`${de.exceeded.sign} ${t} exceeded`],
    ...n === 0 ? [] : [`${de.unknown.sign} ${n} unknown`],
    `of ${e.length}`
  ].join(", ");
}

// src/render/sections/findings.ts
var Ji = {
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
function wn(e, t) {
  let n = new Set(H(e.input.verdict).map(({ scope: i }) => _(i))), r = e.input.verdict.findings.filter(
    ({ kind: i, scope: s }) => i === "waiver-expired" || i !== "regression" && i !== "setting-changed" && (s === void 0 || !n.has(_(s)))
  );
  if (r.length === 0) return [];
  let o = Map.groupBy(
    r,
    ({ kind: i, detail: s, scope: a }) => JSON.stringify([i, s, a?.of === "case" ? a.gated : a?.of])
  );
  return [C(g("Also noticed")), T(A([...o.values()].map(Yi), t, "finding"))];
}
function Yi(e) {
  let [t] = e;
  return t === void 0 ? [] : [g(Ji[t.kind]), ...Zi(e, t), `: ${m(t.detail, 300)}`];
}
function Zi(e, { scope: t }) {
  if (t === void 0) return [];
  if (e.length === 1) return [" (", ...Pe(t), ")"];
  let n = t.of === "case" && !t.gated, r = [...new Set(e.flatMap((i) => i.scope === void 0 ? [] : [z(i.scope).model]))], [o] = r;
  return [
    ` (${p(e.length, n ? "look" : t.of === "case" ? "case" : "variant")} of `,
    r.length === 1 && o !== void 0 ? g(o) : p(r.length, "model"),
    ")"
  ];
}

// src/render/sections/footnote.ts
function kt(e) {
  let { subject: t, toolVersion: n, links: r, settings: o } = e.input, i = t.headSha === "worktree" ? "uncommitted files" : t.headSha.slice(0, 7);
  return [
    De(
      ...ae([
        [`edgegate ${n}`],
        ["main ", $(t.baseSha.slice(0, 7)), " → PR ", $(i)],
        [`limits of ${o.decidedBy === "base" ? "main" : "this PR"}'s `, $(o.settings.configFile)],
        ...r.artifact === void 0 ? [] : [[he("all documents", r.artifact)]],
        ...r.run === void 0 ? [] : [[he("run", r.run)]]
      ])
    )
  ];
}

// src/render/sections/saying.ts
function Rt(e, t) {
  return t.of === "built-in" ? Xi(e, t) : Qi(e, t);
}
function Xi(e, t) {
  let n = m(t.reason ?? t.found, 160);
  switch (t.check) {
    case "runs": {
      let r = t.scope.of === "case" ? e.facts(t.scope.key) : void 0;
      if (r === void 0) return `was not measured: ${n}`;
      let { status: o, detail: i } = r.candidate;
      return `${pt[o]}: ${m(i ?? t.reason ?? t.found, 160)}`;
    }
    case "variant-exists":
      return `can't be ${bn(e, t) ? "converted" : "used"}: ${m(t.found, 160)}`;
    case "output-is-right":
      return t.status === "unknown" ? `has outputs that nobody checked: ${n}` : `computes wrong outputs: ${n}`;
    case "delegate-applies":
      return `lost its delegate: ${m(t.expected, 40)} → ${m(t.found, 80)}`;
  }
}
function bn(e, { scope: t }) {
  let { model: n } = z(t);
  return e.input.variants.models.find((r) => r.model === n)?.candidate.status !== "unusable";
}
function Qi(e, t) {
  let n = J(t);
  if (t.found === void 0) return `${n} is unknown: ${m(t.reason ?? "no value", 160)}`;
  let r = e.kind(t.scope, t.metric), o = t.status === "unknown" ? " is too close to call" : "";
  if (t.rule.kind === "max" || t.rule.kind === "min") {
    let d = t.interval === void 0 || o === "" ? "" : ` (${dt(r, t.interval)})`, u = `${t.rule.kind === "max" ? "limit" : "at least"} ${B(r, t.expected, !1)}`;
    return `${n}${o === "" ? " is" : `${o}:`} ${B(r, t.found)}${d}, ${u}`;
  }
  let i = e.row(t.scope, t.metric), s = i?.difference === void 0 ? "" : ` by ${Lr(S(r, i.difference.as, i.difference.estimate))}`, a = t.rule.kind === "max-increase" ? "rose" : "fell";
  return `${n}${o === "" ? "" : `${o}:`} ${a}${s}${ts(r, i)}, allowed ${es(r, t)}`;
}
function es(e, { rule: t }) {
  let { limit: n } = t, r = n.of === "relative" ? n.fraction : n.value;
  return r === 0 ? "none" : Lr(S(e, n.of === "relative" ? "ratio" : "delta", r, !1));
}
function ts(e, t) {
  return t?.baseline.status !== "known" || t.candidate.status !== "known" ? "" : ` (${V(e, t.baseline.value, t.candidate.value)})`;
}
function Lr(e) {
  return e.replace(/^[+−]/, "");
}

// src/render/sections/next-step.ts
var ns = {
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
}, rs = {
  runs: "Make it run again",
  "delegate-applies": "Use operators that the delegate takes",
  "output-is-right": "Make its output right on this delegate",
  "variant-exists": "Make it convert again"
}, xn = {
  measured: ["Run the job again; raise ", $("measure: launches"), " if it stays close."],
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
function Nr(e, t) {
  if (t === void 0)
    return e.input.verdict.advice.length === 0 ? ["Nothing to do."] : ["Nothing to do; a better choice is proposed below."];
  if (t.status === "unknown") return ss(e, t);
  if (t.waiver !== void 0) return [`${t.waiver.by} accepted this until ${t.waiver.until}.`];
  if (t.of === "built-in" && t.check === "variant-exists" && !bn(e, t)) return ["Mend the file."];
  let n = t.of === "budget" ? ns[t.metric] : rs[t.check], r = e.advice(z(t.scope).model).find((o) => os(o, t));
  return r !== void 0 ? [`${n}, or ship `, $(r.ship.variant), " on ", $(r.ship.delegates[0] ?? ""), " (below)."] : t.of === "budget" ? [`${n}, or raise the limit`, ...is(e, t)] : [`${n}, or ship another variant or delegate.`];
}
function os({ latencyRatio: e, sizeRatio: t, accuracyDelta: n }, r) {
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
function is(e, { rule: { position: t } }) {
  let { decidedBy: n, settings: r } = e.input.settings, o = n === "base" ? " on main." : ".";
  return t === void 0 ? [" in ", $(r.configFile), o] : [" at ", $(`${t.file}:${t.line}`), o];
}
function ss(e, t) {
  if (t.of === "budget" && t.found !== void 0 && t.metric !== "accuracy") return xn.measured;
  if (t.of === "budget" && (t.metric === "accuracy" || t.metric === "conversion-loss"))
    return ["Have both sides scored on the same data, or judge it by hand."];
  let n = t.scope.of === "case" ? e.facts(t.scope.key)?.candidate.status : void 0;
  if (n !== void 0 && n !== "measured") return xn[n];
  let r = t.of === "budget" ? e.row(t.scope, t.metric) : void 0, o = [r?.candidate, r?.baseline].find((i) => i?.status === "unknown");
  return o?.status === "unknown" && o.because !== void 0 ? xn[o.because] : ["See the reason below."];
}

// src/render/sections/headline.ts
function Ar(e) {
  let { verdict: t, checks: n } = e.input.verdict, r = ln[t], o = cn(e.input.verdict);
  return [
    se(3, ie(r.tone, `${r.sign} ${r.word}`), `: ${jr(e)}. `, ...Nr(e, o)),
    C(...ae([...us(n), ...cs(e)]))
  ];
}
function Ur(e) {
  return `${ln[e.input.verdict.verdict].word}: ${jr(e)}`;
}
function jr(e) {
  let t = cn(e.input.verdict);
  return t === void 0 ? ds(e) : `${z(t.scope).model} ${Rt(e, t)} (${xr(t.scope)}${as(e, t)})`;
}
function as(e, t) {
  let n = H(e.input.verdict).filter(
    (s) => s.status === t.status && j(s) === j(t)
  ), r = new Set(n.map(({ scope: s }) => z(s).model)).size - 1, o = new Set(
    n.flatMap(
      ({ scope: s }) => s.of === "case" && s.key.model === z(t.scope).model ? [nt(s.key.device)] : []
    )
  ).size, i = [
    ...t.scope.of === "case" && o > 1 ? [`on ${p(o - 1, "more device")}`] : [],
    ...r > 0 ? [p(r, "more model")] : []
  ];
  return i.length === 0 ? "" : `; also ${i.join(" and ")}`;
}
function ds(e) {
  let { checks: t } = e.input.verdict, { models: n } = e.input.changes;
  return n.every(({ change: r }) => r === "unchanged") ? "no model changed" : t.length > 0 ? "everything that ships is within its limits" : n.some(({ change: r }) => r === "deleted") ? "nothing is left to check" : "nothing has a limit";
}
function us(e) {
  if (e.length === 0) return [["no checks"]];
  let t = e.filter((i) => i.status === "exceeded" && j(i)).length, n = e.filter((i) => i.status === "exceeded" && !j(i)).length, r = e.filter((i) => i.status === "unknown").length, o = e.length - t - n - r;
  return [
    ...t > 0 ? [[`❌ ${x(t)} exceeded`]] : [],
    ...n > 0 ? [[`⚠️ ${x(n)} ${n === 1 ? "warns" : "warn"}`]] : [],
    ...r > 0 ? [[`❓ ${x(r)} unknown`]] : [],
    [`✅ ${x(o)} of ${p(e.length, "check")} within`]
  ];
}
function cs(e) {
  let t = { modified: "changed", added: "new", deleted: "deleted", unchanged: "unchanged" };
  return ["modified", "added", "deleted", "unchanged"].flatMap((n) => {
    let r = e.input.changes.models.filter((o) => o.change === n).map(({ model: o }) => o);
    return r.length === 0 ? [] : [[`${t[n]}: ${r.length > 4 ? p(r.length, "model") : r.join(", ")}`]];
  });
}

// src/render/sections/device-notices.ts
function Dr({ deviceNotices: e = [], devices: t }) {
  return e.map((n) => {
    let r = ["⚠️ ", $(m(n.asked, 100)), ": ", m(n.reason, 200)];
    if (n.kind === "missing") return [...r, "; ", g("no phone"), " stands for it."];
    let o = t.find(({ device: i }) => i.model === n.device.model);
    return [...r, "; measured on ", g(m($t(n.device, o?.platform), 100)), "."];
  });
}
function Wr({ devices: e }) {
  let t = e.flatMap(
    ({ device: n, cases: r }) => r.flatMap(
      ({ gated: o, unplanned: i }) => i?.startsWith("not measured: ") === !0 ? [{ device: n, gated: o, reason: i }] : []
    )
  );
  return [...Map.groupBy(t, ({ reason: n }) => n)].map(([n, r]) => {
    let o = r.filter(({ gated: a }) => a).length, i = new Set(r.map(({ device: a }) => JSON.stringify(a))).size, s = [
      ...o === 0 ? [] : [`${p(o, "case")} that ${o === 1 ? "ships" : "ship"}`],
      ...r.length === o ? [] : [p(r.length - o, "look")]
    ].join(" and ");
    return ["⚠️ ", g(s), ` on ${p(i, "phone")}: ${m(n, 200)}.`];
  });
}
function qr({ devices: e }) {
  return e.flatMap(({ device: t, platform: n, facts: r }) => {
    if (n === "host" || r === void 0) return [];
    let o = sn(t, n), i = [
      o?.soc ?? r.soc ?? "unknown chip",
      o?.gpu ?? "unknown GPU",
      ...o?.npu === void 0 ? [] : [o.npu],
      o?.ramGb === void 0 ? "unknown memory" : `${o.ramGb} GB`,
      ...r.form === "virtual" ? ["virtual: not a phone's speed"] : []
    ];
    return [[`${m($t(t, n), 100)}: ${m(i.join(", "), 200)}.`]];
  });
}
function $t(e, t = "android") {
  let n = sn(e, t), r = `${e.model} ${e.osVersion}`;
  return n === void 0 ? r : `${n.name} (${r})`;
}
function Hr(e) {
  let t = e.flatMap(({ device: n, environment: { platform: r }, ranOn: o }) => {
    if (o === void 0) return [];
    let i = g(m($t(o.device, r), 100));
    return [
      ["⚠️ ", m($t(n, r), 100), ": ", m(o.reason, 200), "; measured on ", i, "."]
    ];
  });
  return [...new Map(t.map((n) => [JSON.stringify(n), n])).values()];
}

// src/render/sections/method.ts
function Ct(e, t) {
  let { settings: n } = e.input.settings, r = e.input.comparison.models.flatMap((d) => d.cases);
  if (r.length === 0) return [];
  let o = r.filter((d) => d.gated && !d.identical), { launches: i, pairs: s, inferences: a } = n.measure;
  return [
    W(
      ["How it was measured"],
      [
        T([
          [
            `Main and PR ran on the same device in the same session, ${ls(e)} Nothing is compared across sessions or devices.`
          ],
          [
            `What ships: up to ${p(i, "launch", "launches")} × ${p(s, "block pair")} × ${p(a, "inference")} a side. An interval covers 95%, over launches. A change counts when its interval excludes zero and it passes ${x(n.minimumEffect * 100)}%.`
          ],
          ...r.some((d) => !d.gated) ? [["A look is one launch: a number to compare by eye, without a claim. It decides nothing."]] : [],
          ...o.length === 0 ? [] : [fs(o)],
          ...Br(e, Math.min(t, 10)),
          ...ms(e),
          ...qr(e.input.plan).slice(0, t),
          ...hs(e).slice(0, t)
        ]),
        ...t === 0 ? [] : [C(g("What the numbers are")), T(ps(e))]
      ]
    )
  ];
}
function ls(e) {
  return e.input.comparison.models.some(
    ({ rows: n }) => n.some(({ metric: r, pairing: o }) => r === "latency-p50" && o === "own-launches")
  ) ? "in turn; where both fit in memory together, loaded in one process in alternating blocks." : "both loaded in one process, in alternating blocks.";
}
function fs(e) {
  let t = (o) => e.reduce((i, s) => i + o(s), 0), n = e.filter(({ rounds: o }) => o > 1).length, r = t(({ throttledBlocks: o }) => o);
  return [
    [
      `Done: ${x(t((o) => o.launchesFinished))} of ${p(
        t((o) => o.launchesPlanned),
        "planned launch",
        "planned launches"
      )}`,
      `${p(
        t((o) => o.samplesPerSide),
        "inference"
      )} a side counted`,
      `${x(t((o) => o.droppedSamples))} dropped after switching sides`,
      r === 0 ? "no block was hot" : `${p(r, "block")} measured on a hot device`,
      n === 0 ? "one round" : `${p(n, "case")} measured in a second round`
    ].join("; "),
    "."
  ];
}
function ms({ input: e }) {
  let { spend: t } = e.plan;
  if (t === void 0) return [];
  let n = `${Gr(t.worstCents)} at most for both rounds, likely ${Gr(t.likelyCents)}`, r = t.savedMinutes === 0 ? "" : `; ${p(t.savedMinutes, "minute")} saved, because equal files are not measured twice`, o = e.billedMinutes === void 0 ? "the farm has not said what it bills" : `${p(e.billedMinutes, "minute")} billed`;
  return [[`Phones, at list price: ${n}; ${o}${r}. The day's free minutes are not counted.`]];
}
function Gr(e) {
  return `$${(e / 100).toFixed(2)}`;
}
function ps(e) {
  let t = new Set(e.input.comparison.models.flatMap(({ rows: n }) => n.map(({ metric: r }) => r)));
  return cr.filter((n) => t.has(n)).map((n) => [g(te(n)), `: ${gr(n)}`]);
}
function hs(e) {
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

// src/render/sections/alike-rows.ts
var gs = 8;
function Vr(e) {
  return [...Map.groupBy(e, ({ scope: n, story: r }) => {
    if (n.of === "variant") return JSON.stringify([n, r]);
    let { model: o, variant: i, delegate: s, threads: a } = n.key;
    return JSON.stringify([o, i, s, a, n.gated, r]);
  }).values()].map(
    ([n, ...r]) => () => n === void 0 ? [] : ys(n, r)
  );
}
function ys(e, t) {
  if (t.length === 0) return e.cells();
  let [n, r, o, i, s] = e.cells();
  return [
    n,
    [...r, I, E(ws(t))],
    [...o, ...Kr(bs(t))],
    [...i, ...Kr(xs(t))],
    s
  ];
}
function ws(e) {
  let t = e.flatMap(({ scope: n }) => n.of === "case" ? [He(n.key.device)] : []);
  return `also on ${t.length > gs ? p(t.length, "more device") : t.join(", ")}`;
}
function Kr(e) {
  return e === void 0 ? [] : [I, E(e)];
}
function bs(e) {
  let t = e.flatMap(({ row: s }) => s?.candidate.status === "known" ? [s.candidate.value] : []), n = e[0]?.kind;
  if (n === void 0 || t.length === 0) return;
  let [r, o] = V(n, Math.min(...t), Math.max(...t)).split(" → "), i = o ?? "";
  return `others ${i.startsWith(`${r} `) || i === r ? i : `${r} to ${i}`}`;
}
function xs(e) {
  let t = e.flatMap(({ row: a }) => a?.difference === void 0 ? [] : [a.difference]), [n] = t, r = e[0]?.kind;
  if (r === void 0 || n === void 0) return;
  let o = t.map(({ estimate: a }) => a), [i, s] = [Math.min(...o), Math.max(...o)].map((a) => S(r, n.as, a));
  return `others ${i === s ? i : `${i} to ${s}`}`;
}

// src/render/sections/movements.ts
var vs = ["Result", "What", O("main → PR"), O("Change (95% interval)"), "Limit"];
function be(e, t, n) {
  let r = Vr(ks(e)), [o, i] = [r.slice(0, t), r.slice(t, t + n)], s = r.length - o.length - i.length, a = (d) => q(
    vs,
    d.map((u) => u())
  );
  return [
    ...o.length === 0 ? [] : [a(o)],
    ...i.length === 0 ? [] : [W([`${p(i.length, "more row")} that exceeded, are unknown or moved`], [a(i)])],
    ...s === 0 ? [] : [C(`… and ${p(s, "more row")}, in the documents.`)]
  ];
}
function ks(e) {
  let t = $r(e.input.verdict), n = new Set(H(e.input.verdict).map((o) => Yr(e, o))), r = e.input.comparison.models.flatMap(({ rows: o }) => o).filter((o) => $s(o) && e.decides(o.scope) && !n.has(o)).map((o) => ({ row: o, checks: Ps(e, o) })).filter(({ row: o, checks: i }) => o.metric !== "app-size" || i.length > 0).sort((o, i) => +(o.checks.length === 0) - +(i.checks.length === 0) || Cs(o.row, i.row));
  return [
    ...t.map((o) => Ss(e, o)),
    ...r.map(({ row: o, checks: i }) => Ms(e, o, i))
  ];
}
var Rs = 1e-3;
function $s({ change: e, difference: t }) {
  return fn[e] === void 0 || t === void 0 ? !1 : t.as === "delta" || Math.abs(t.estimate) >= Rs;
}
function Cs(e, t) {
  return e.change !== t.change ? e.change === "regression" ? -1 : 1 : Jr(t) - Jr(e);
}
function Jr({ difference: e }) {
  return e?.as === "ratio" ? Math.abs(e.estimate) : 0;
}
function Yr(e, t) {
  return t.of === "budget" ? e.row(t.scope, t.metric) : void 0;
}
function Ps(e, { scope: t, metric: n }) {
  return e.checks(t).filter((r) => r.of === "budget" && r.metric === n);
}
function Zr(e, t) {
  return [g(e), I, E(...Pe(t))];
}
function Ss(e, { check: t, consequences: n }) {
  let r = ve(t, j(t)), o = () => Zr(J(t), t.scope);
  if (t.of === "built-in") {
    let u = Es(e, t), c = Is(t, n);
    return {
      scope: t.scope,
      story: [r, J(t), u, c, t.waiver],
      kind: "count",
      cells: () => [we(r), o(), u, [], c]
    };
  }
  let i = e.kind(t.scope, t.metric), s = Yr(e, t), a = t.rule.kind === "max" || t.rule.kind === "min", d = _r(i, t);
  return {
    scope: t.scope,
    story: [r, J(t), i, d, t.waiver],
    kind: i,
    ...s === void 0 ? {} : { row: s },
    cells: () => [
      we(r),
      o(),
      [...Y(i, s), ...a ? wt(i, s) : []],
      ke(i, s, "with second round"),
      d
    ]
  };
}
function Es(e, t) {
  if (t.check === "variant-exists") return [t.status === "unknown" ? "unknown" : "not converted"];
  let n = t.scope.of === "case" ? e.facts(t.scope.key) : void 0;
  return n === void 0 ? ["not measured"] : t.check === "delegate-applies" ? [Mr(n)] : [t.check === "runs" ? ht(n) : "wrong output"];
}
function Is(e, t) {
  let r = [...e.check === "variant-exists" || e.check === "output-is-right" ? [e.found] : [], ...e.reason === void 0 ? [] : [e.reason]], o = [...new Set(t.map(J))];
  return [
    `must be: ${e.expected}`,
    ...r.flatMap((i) => [I, E(m(i, 200))]),
    ...o.length === 0 ? [] : [I, E(`so unknown, too: ${o.join(", ")}`)]
  ];
}
function Ms(e, t, n) {
  let r = e.kind(t.scope, t.metric), o = n.flatMap((a) => [I, E(ye(r, a)), ...pn(a)]), i = Bs(e, t) ? fn[t.change] : Sr, s = n.length === 0 ? ["no limit set"] : ["within", ...o];
  return {
    scope: t.scope,
    story: [i, t.metric, r, s],
    kind: r,
    row: t,
    cells: () => [
      i === void 0 ? [] : we(i),
      Zr(te(t.metric), t.scope),
      Y(r, t),
      ke(r, t, n.length === 0 ? "first round only" : "with second round"),
      s
    ]
  };
}
function Bs(e, { difference: t, secondRound: n }) {
  return t === void 0 || n === void 0 ? !0 : n.estimate * Math.sign(t.estimate) > e.input.settings.settings.minimumEffect;
}

// src/render/sections/setting-notices.ts
function Qr(e, t) {
  let { decidedBy: n, settings: r, changedByHead: o } = e.input.settings, i = o.filter(({ loosens: s }) => s).map((s) => [
    "⚠️ ",
    g("This PR loosens a limit"),
    ": ",
    ...eo(s),
    ". Main's still decides here; after the merge the new one does."
  ]);
  return [
    ...n === "base" ? [] : [["⚠️ ", g("The limits are this PR's own"), ": main has no ", $(r.configFile), " yet."]],
    ...A(i, t, "loosened limit"),
    ..._s(e)
  ];
}
function _s(e) {
  let t = e.input.plan.ship.filter((o) => o.assumed), [n] = t;
  return n === void 0 ? [] : [["What ships is assumed, as a plain app does it: ", ...t.length === 1 ? [g(n.model), ` on ${n.platform}: ${n.variant} with ${n.delegates.join(", ")}`] : [p(new Set(t.map(({ model: o }) => o)).size, "model")], ". Say it with ", $("ship:"), " (below)."]];
}
function vn(e, t) {
  let n = e.input.plan.ship.filter((o) => o.assumed), r = e.input.settings.changedByHead.filter(({ loosens: o }) => !o);
  return [
    ...n.length === 0 ? [] : [
      W(
        ["What to write into the config, if what ships is assumed rightly"],
        [Ce("yaml", ut(n.slice(0, t)))]
      )
    ],
    ...r.length === 0 ? [] : [
      W(
        [`This PR changes ${p(r.length, "other setting")}; main's decide here`],
        [T(A(r.map(eo), t, "setting"))]
      )
    ]
  ];
}
function eo({ path: e, base: t, head: n }) {
  return [$(m(e, 100)), " ", Xr(t), " → ", Xr(n)];
}
function Xr(e) {
  return e === void 0 ? "not set" : $(m(e, 80));
}

// src/render/sections/notices.ts
function Pt(e, t) {
  let n = [
    ...Qr(e, t),
    ...A(zs(e), t, "accepted finding"),
    ...Fs(e),
    ...Ts(e.input.changes.models, t),
    ...A(Wr(e.input.plan), t, "reason"),
    ...A(Dr(e.input.plan), t, "phone"),
    ...A(Hr(e.input.sessions), t, "phone"),
    ...A(Os(e), t, "model")
  ];
  return n.length === 0 ? [] : [T(n)];
}
function zs(e) {
  return e.input.verdict.checks.flatMap((t) => {
    let { waiver: n } = t;
    if (n === void 0) return [];
    let { by: r, until: o, reason: i, url: s } = n;
    return [
      [
        g(z(t.scope).model),
        ` ${Rt(e, t)}. Accepted by `,
        $(r),
        ` until ${o}: ${m(i, 200)}`,
        ...s === void 0 ? [] : [" (", he("decision", s), ")"]
      ]
    ];
  });
}
function Fs(e) {
  return e.input.verdict.verdict !== "inconclusive" ? [] : e.input.settings.settings.onInconclusive === "pass" ? [["The check is green although it can't tell: ", $("on-inconclusive: pass"), "."]] : [["The check is red while this is unknown: ", $("on-inconclusive: fail"), "."]];
}
function Ts(e, t) {
  let n = e.filter(({ renamedFrom: s }) => s !== void 0), r = (s) => e.filter((a) => a.change === s && a.renamedFrom === void 0).map(({ model: a }) => a), [o, i] = [r("added"), r("deleted")];
  return [
    ...A(
      n.map(({ model: s, renamedFrom: a = "" }) => [
        g(s),
        " was renamed from ",
        $(m(a, 100)),
        "."
      ]),
      t,
      "renamed model"
    ),
    ...o.length === 0 ? [] : [
      [
        ...to(o, t),
        `${o.length === 1 ? " is" : " are"} new: main has nothing to compare with, so only absolute limits apply.`
      ]
    ],
    ...i.length === 0 ? [] : [[...to(i, t), `${i.length === 1 ? " is" : " are"} deleted by this PR.`]]
  ];
}
function to(e, t) {
  let n = e.slice(0, t).flatMap((r, o) => [...o === 0 ? [] : [", "], g(r)]);
  return e.length > t ? [...n, ` and ${x(e.length - t)} more`] : n;
}
function Os(e) {
  return e.input.comparison.models.flatMap(({ model: t, cases: n }) => {
    let r = [...new Set(n.filter((o) => o.gated && o.identical).map(({ key: o }) => o.variant))];
    return r.length === 0 ? [] : [
      [g(t), ` ${r.join(", ")}: main and PR are the same bytes, so there is nothing to compare.`]
    ];
  });
}

// src/render/sections/shipping.ts
function St(e, t, n) {
  let r = new Set(H(e.input.verdict).map(({ scope: c }) => _(c))), o = ({ checks: c }) => c.some(({ scope: f }) => r.has(_(f))), i = Ls(e.input.verdict.checks), s = [...i.filter(o), ...i.filter((c) => !o(c))];
  if (s.length === 0) return [];
  let a = s.slice(0, n).flatMap((c) => Ns(e, c)), d = s.length - n, u = d > 0 ? [...a, C(`… and ${p(d, "more shipping case")}.`)] : a;
  return s.length > t ? [W([`What ships, and the room that is left (${p(s.length, "case")})`], u)] : [C(g("What ships, and the room that is left")), ...u];
}
function Ls(e) {
  let t = Map.groupBy(e, ({ scope: o }) => _(o)), n = [], r = /* @__PURE__ */ new Map();
  for (let o of t.values()) {
    let i = o[0]?.scope;
    i?.of === "variant" && r.set(_(i), o);
  }
  for (let o of t.values()) {
    let i = o[0]?.scope;
    if (i?.of !== "case") continue;
    let s = _({ of: "variant", model: i.key.model, variant: i.key.variant });
    n.push({ scope: i, checks: [...r.get(s) ?? [], ...o] }), r.delete(s);
  }
  for (let o of r.values())
    o[0] !== void 0 && n.push({ scope: o[0].scope, checks: o });
  return n;
}
function Ns(e, { scope: t, checks: n }) {
  let r = n.filter((i) => i.of === "built-in"), o = n.filter((i) => i.of === "budget");
  return [
    C(...Pe(t), ...r.length === 0 ? [] : [": ", ...As(r)]),
    ...o.length === 0 ? [] : [
      q(
        ["Limit", O("PR"), "Used of the limit", "Result"],
        o.map((i) => Us(e, i))
      )
    ]
  ];
}
function As(e) {
  let t = e.map((o) => ({ check: o, mark: ve(o, j(o)) }));
  return [[...Map.groupBy(t, ({ mark: o }) => o.word)].map(([o, i]) => {
    let s = i.map(({ check: a }) => J(a)).join(", ");
    return `${i[0]?.mark.sign ?? ""} ${s}: ${o}`;
  }).join("; ")];
}
function Us(e, t) {
  let n = e.kind(t.scope, t.metric);
  return [
    [`${J(t)} ${ye(n, t)}`],
    js(e, n, t),
    Ds(t),
    we(ve(t, j(t)))
  ];
}
function js(e, t, n) {
  if (n.found === void 0) return ["unknown"];
  if (n.rule.kind === "max" || n.rule.kind === "min") return [B(t, n.found)];
  let r = e.row(n.scope, n.metric)?.difference;
  if (r === void 0) return ["unknown"];
  let o = S(t, r.as, r.estimate), i = n.secondRound;
  return [i === void 0 ? o : `${o}, again ${S(t, i.as, i.estimate)}`];
}
function Ds({ found: e, expected: t, rule: n, status: r, secondRound: o }) {
  return e === void 0 || t <= 0 || n.kind === "min" ? [] : r === "within" && o !== void 0 ? [] : Ws(Math.max(0, e / t));
}
function Ws(e) {
  let t = Math.min(10, Math.round(e * 10));
  return [$("█".repeat(t) + "░".repeat(10 - t)), ` ${Z(e)}`];
}

// src/render/compose.ts
function kn(e) {
  return [
    X("headline", () => Ar(e)),
    X("notices", () => Pt(e, 10), [16, () => Pt(e, 3)], [19, () => Pt(e, 1)]),
    X(
      "movements",
      () => be(e, 20, 1e3),
      [8, () => be(e, 20, 100)],
      [14, () => be(e, 20, 0)],
      [18, () => be(e, 8, 0)],
      [21, () => be(e, 3, 0)]
    ),
    X("why", () => gn(e, 12), [17, () => gn(e, 4)], [20, Ee]),
    X("findings", () => wn(e, 10), [16, () => wn(e, 3)], [19, Ee]),
    X("advice", () => ft(e, 2, 20), [11, () => ft(e, 2, 5)], [15, () => ft(e, 1, 1)]),
    X(
      "shipping",
      () => St(e, 3, 400),
      [5, () => St(e, 3, 40)],
      [6, () => St(e, 3, 10)],
      [13, Ee]
    ),
    X(
      "models",
      () => vt(e, 8, 2e3),
      [9, () => vt(e, 8, 500)],
      [10, () => vt(e, 8, 100)],
      [13, Ee]
    ),
    X("settings", () => vn(e, 50), [7, () => vn(e, 10)], [12, Ee]),
    X(
      "everything",
      () => Se(e, "all"),
      [1, () => Se(e, "all", yn)],
      [2, () => Se(e, "shipping", yn)],
      [3, () => Se(e, "all", xt(e))],
      [4, () => Se(e, "shipping", xt(e))],
      [5, Ee]
    ),
    X("method", () => Ct(e, 50), [4, () => Ct(e, 5)], [15, () => Ct(e, 0)]),
    X("footnote", () => kt(e))
  ];
}
function X(e, t, ...n) {
  let r = [{ at: 0, blocks: t }, ...n.map(([o, i]) => ({ at: o, blocks: i }))];
  return { name: e, forms: r };
}
var Ee = () => [];

// src/render/fit-to-limit.ts
function Rn(e, t, n) {
  let r = e.flatMap(({ forms: d }, u) => d.map(({ at: c }, f) => ({ section: u, form: f, at: c }))).filter(({ form: d }) => d > 0).sort((d, u) => d.at - u.at || d.form - u.form), o = qs(e, t), i = e.map(() => 0), s = () => i.map((d, u) => o(u, d)).filter((d) => d !== "").join(`

`), a = [];
  for (let d of r) {
    if (n(s())) break;
    i[d.section] = d.form, a.push(d);
  }
  if (!n(s())) return s();
  for (let { section: d, form: u } of a.toReversed())
    i[d] === u && (i[d] = u - 1, n(s()) || (i[d] = u));
  return s();
}
function qs(e, t) {
  let n = /* @__PURE__ */ new Map();
  return (r, o) => {
    let i = `${r} ${o}`, s = n.get(i);
    if (s !== void 0) return s;
    let a = t(e[r]?.forms[o]?.blocks() ?? []);
    return n.set(i, a), a;
  };
}

// node_modules/markdown-table/index.js
function Hs(e) {
  return e.length;
}
function ro(e, t) {
  let n = t || {}, r = (n.align || []).concat(), o = n.stringLength || Hs, i = [], s = [], a = [], d = [], u = 0, c = -1;
  for (; ++c < e.length; ) {
    let v = [], k = [], b = -1;
    for (e[c].length > u && (u = e[c].length); ++b < e[c].length; ) {
      let R = Gs(e[c][b]);
      if (n.alignDelimiters !== !1) {
        let F = o(R);
        k[b] = F, (d[b] === void 0 || F > d[b]) && (d[b] = F);
      }
      v.push(R);
    }
    s[c] = v, a[c] = k;
  }
  let f = -1;
  if (typeof r == "object" && "length" in r)
    for (; ++f < u; )
      i[f] = no(r[f]);
  else {
    let v = no(r);
    for (; ++f < u; )
      i[f] = v;
  }
  f = -1;
  let l = [], h = [];
  for (; ++f < u; ) {
    let v = i[f], k = "", b = "";
    v === 99 ? (k = ":", b = ":") : v === 108 ? k = ":" : v === 114 && (b = ":");
    let R = n.alignDelimiters === !1 ? 1 : Math.max(
      1,
      d[f] - k.length - b.length
    ), F = k + "-".repeat(R) + b;
    n.alignDelimiters !== !1 && (R = k.length + R + b.length, R > d[f] && (d[f] = R), h[f] = R), l[f] = F;
  }
  s.splice(1, 0, l), a.splice(1, 0, h), c = -1;
  let y = [];
  for (; ++c < s.length; ) {
    let v = s[c], k = a[c], b = n.fillRows === !1 ? Math.max(1, s[c === 1 ? 0 : c].length) : u;
    f = -1;
    let R = [];
    for (; ++f < b; ) {
      let F = v[f] || "", N = "", me = "";
      if (n.alignDelimiters !== !1) {
        let Q = d[f] - (k[f] || 0), Ae = i[f];
        if (Ae === 114)
          N = " ".repeat(Q);
        else if (Ae === 99) {
          let tn = Q / 2;
          Q % 2 ? (N = " ".repeat(tn + 0.5), me = " ".repeat(tn - 0.5)) : (N = " ".repeat(tn), me = N);
        } else
          me = " ".repeat(Q);
      }
      n.delimiterStart !== !1 && !f && R.push("|"), n.padding !== !1 && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(n.alignDelimiters === !1 && F === "") && (n.delimiterStart !== !1 || f) && R.push(" "), n.alignDelimiters !== !1 && R.push(N), R.push(F), n.alignDelimiters !== !1 && R.push(me), n.padding !== !1 && R.push(" "), (n.delimiterEnd !== !1 || f !== b - 1) && R.push("|");
    }
    y.push(
      n.delimiterEnd === !1 ? R.join("").replace(/ +$/, "") : R.join("")
    );
  }
  return y.join(`
`);
}
function Gs(e) {
  return e == null ? "" : String(e);
}
function no(e) {
  let t = typeof e == "string" ? e.codePointAt(0) : 0;
  return t === 67 || t === 99 ? 99 : t === 76 || t === 108 ? 108 : t === 82 || t === 114 ? 114 : 0;
}

// src/render/markdown/escape-markdown.ts
var Ke = "​", Ks = /[\\`*[\]<>|~&$\u200B]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
function Ve(e) {
  return oo(pe(e)).replace(Ks, (t) => Ie(t));
}
function oo(e) {
  return e.replace(/@(?=\S)/g, `@${Ke}`).replace(/#(?=\w)/g, `#${Ke}`).replace(/GH-(?=\d)/gi, (t) => t + Ke).replace(/:(?=\/\/|[a-z0-9_+-])/gi, `:${Ke}`).replace(/www\./gi, (t) => `${t.slice(0, -1)}${Ke}.`);
}
function Et(e) {
  return e.trim().replace(/^[#+=-]/, (t) => Ie(t)).replace(/^(\d{1,9})([.)])(?=\s|$)/, (t, n, r) => n + Ie(r)).replace(/#$/, (t) => Ie(t));
}
function io(e) {
  let t = pe(e).trim();
  return t !== "" && !/[`|\\]/.test(t) ? `\`${t}\`` : `<code>${oo(t).replace(/[!-/:-@[-`{-~\u200B]/g, (n) => Ie(n))}</code>`;
}
function so(e) {
  return `<code>${pe(e).trim().replace(/[&<>`|\\*_[\]]/g, (t) => Ie(t))}</code>`;
}
function Ie(e) {
  return `&#${e.codePointAt(0) ?? 65533};`;
}

// src/render/markdown/print-markdown.ts
function Je(e) {
  return e.map((t) => Vs(t)).join(`

`);
}
function Vs(e) {
  switch (e.block) {
    case "heading":
      return `${"#".repeat(e.level)} ${Et(ue(e.phrase))}`;
    case "paragraph":
      return Et(ue(e.phrase));
    case "list":
      return e.items.map((t) => `- ${Et(ue(t))}`).join(`
`);
    case "table":
      return ro(
        [
          e.columns.map(({ title: t }) => Ve(t)),
          ...e.rows.map((t) => t.map((n) => ue(n)))
        ],
        { align: e.columns.map(({ align: t }) => t), alignDelimiters: !1 }
      );
    case "code":
      return Zs(e.language, e.text);
    case "details":
      return `<details>
<summary>${ue(e.summary, "html")}</summary>

${Je(e.body)}

</details>`;
    case "footer":
      return `<sub>${ue(e.phrase)}</sub>`;
  }
}
function ue(e, t = "markdown") {
  return e.map((n) => Js(n, t)).join("");
}
function Js(e, t) {
  if (typeof e == "string") return Ve(e);
  switch (e.inline) {
    case "code":
      return t === "html" ? so(e.text) : io(e.text);
    case "strong":
      return `<b>${ue(e.phrase, t)}</b>`;
    case "small":
      return `<sub>${ue(e.phrase, t)}</sub>`;
    case "tone":
      return ue(e.phrase, t);
    case "link":
      return Ys(e.text, e.href);
    case "break":
      return "<br>";
  }
}
function Ys(e, t) {
  return /^https?:\/\/[^\s"'<>`\\]+$/.test(t) ? `<a href="${t.replaceAll("&", "&amp;")}">${Ve(e)}</a>` : Ve(e);
}
function Zs(e, t) {
  let n = Math.max(2, ...(t.match(/`+/g) ?? []).map((o) => o.length)), r = "`".repeat(n + 1);
  return `${r}${e}
${t}
${r}`;
}

// src/render/sections/one-case.ts
function uo(e, t, n, r = 1 / 0) {
  let { key: o, gated: i } = n, s = { of: "case", key: o, gated: i }, a = { of: "variant", model: o.model, variant: o.variant }, d = [...e.rows(s), ...e.rows(a)], u = [...e.checks(s), ...e.checks(a)], c = r === 0 ? [] : Ge(t, (f) => f === o.variant);
  return [
    se(3, m(ar(o), 300)),
    T([
      [
        i ? "This ships: it is measured fully, and decides." : "This is a look: one launch, without a claim. It decides nothing."
      ],
      ...n.identical ? [["Main and PR are the same bytes: there is nothing to compare."]] : [],
      ao("main", n.baseline),
      ao("PR", n.candidate),
      [Xs(n)],
      ...gt(e, o, "This case")
    ]),
    ...d.length === 0 ? [] : [
      q(
        Qs,
        d.map((f) => ta(e, f))
      )
    ],
    ...u.length === 0 ? [] : [
      q(
        ["Result", "Check", "Limit", "Reason"],
        u.map((f) => na(e, f))
      )
    ],
    ...c.length === 0 ? [] : [C(g("What differs in the files and in what ran")), T(A(c, r, "fact"))]
  ];
}
function ao(e, t) {
  let { delegation: n, outputCheck: r, detail: o, crashes: i, finished: s } = t, a = [
    mt(t),
    ...o === void 0 ? [] : [m(o, 500)],
    `${p(s, "launch", "launches")} finished, ${x(i)} ended in it`,
    ...n === void 0 ? [] : [`${n.applied} ran ${bt(n)} (told by: ${n.proof})`],
    ...r === void 0 ? [] : [`output ${r.status}: ${m(r.detail, 300)}`]
  ];
  return [g(e), `: ${a.join("; ")}`];
}
function Xs({
  launchesFinished: e,
  launchesPlanned: t,
  samplesPerSide: n,
  droppedSamples: r,
  throttledBlocks: o,
  rounds: i
}) {
  return [
    `Done: ${x(e)} of ${p(t, "planned launch", "planned launches")} in ${p(i, "round")}`,
    `${p(n, "inference")} a side counted`,
    `${x(r)} dropped`,
    p(o, "hot block")
  ].join(", ");
}
var Qs = ["Metric", O("main → PR"), O("Change (95% interval)"), "Compared", "Reading"], ea = {
  exact: "exactly",
  "same-launch": "in one process",
  "own-launches": "in launches of their own",
  "same-data": "on the same samples",
  none: "not compared"
};
function ta(e, t) {
  let n = e.kind(t.scope, t.metric);
  return [
    [te(t.metric)],
    [...Y(n, t), ...wt(n, t)],
    ke(n, t, "with second round"),
    [ea[t.pairing]],
    [
      t.change === "none" ? "no change" : t.change.replace("-", " "),
      ...t.note === void 0 ? [] : [`: ${m(t.note, 200)}`]
    ]
  ];
}
function na(e, t) {
  let n = we(ve(t, j(t))), r = [
    ...t.waiver === void 0 ? [] : [`${t.waiver.by} accepted this until ${t.waiver.until}: ${m(t.waiver.reason, 300)}`],
    ...t.reason === void 0 ? [] : [m(t.reason, 300)]
  ].flatMap((s, a) => a === 0 ? [s] : ["; ", s]);
  if (t.of === "built-in")
    return [n, [J(t)], [t.expected], r.length === 0 ? [m(t.found, 300)] : r];
  let o = e.kind(t.scope, t.metric), i = lt(o, t);
  return [
    n,
    [J(t)],
    [ye(o, t), ...i === void 0 ? [] : [` (${i})`]],
    r
  ];
}

// src/render/terminal/print-terminal.ts
var fo = er(gi(), 1);

// src/render/terminal/cells.ts
var ra = /^[\p{Mn}\p{Me}\p{Cf}\uFE0F]$/u, oa = /^[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]$/u;
function Me(e) {
  let t = e.replace(new RegExp("\\p{Cc}\\[\\d+m", "gu"), "");
  if (/^[\u0020-\u007E]*$/.test(t)) return t.length;
  let n = 0;
  for (let r of t) n += ra.test(r) ? 0 : oa.test(r) ? 2 : 1;
  return n;
}

// src/render/terminal/wrap-phrase.ts
function ce(e, t) {
  return aa(e).flatMap((n) => ia(n, t));
}
function $n(e) {
  return Math.max(0, ...ce(e, Number.MAX_SAFE_INTEGER).map(Cn));
}
function Cn(e) {
  return e.reduce((t, { text: n }) => t + Me(n), 0);
}
function ia(e, t) {
  let n = [], r = [], o = 0, i = () => {
    n.push(r), r = [], o = 0;
  };
  for (let { text: s, styles: a, spaceBefore: d } of e) {
    let u = d && o > 0 ? " " : "";
    o > 0 && o + u.length + Me(s) > t && d && i();
    let c = o === 0 ? s : u + s;
    for (; o + Me(c) > t; ) {
      let [f, l] = sa(c, t - o);
      f !== "" && r.push({ text: f, styles: a }), i(), c = l;
    }
    r.push({ text: c, styles: a }), o += Me(c);
  }
  return i(), n;
}
function sa(e, t) {
  let n = 0, r = 0;
  for (let o of e) {
    if (n += Me(o), n > t) break;
    r += o.length;
  }
  return [e.slice(0, r), e.slice(r)];
}
function aa(e) {
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
    for (let a of tt(i).split(/( +)/))
      a !== "" && (a.startsWith(" ") ? n = !0 : (t.at(-1)?.push({ text: a, styles: s, spaceBefore: n }), n = !1));
  };
  return e.forEach((i) => r(i, [])), t;
}

// src/render/terminal/print-table.ts
var co = 2, da = 10;
function lo(e, t, n) {
  let o = [e.columns.map(({ title: a }) => [{ inline: "strong", phrase: [a] }]), ...e.rows], i = e.columns.map(
    (a, d) => o.reduce((u, c) => Math.max(u, $n(c[d] ?? [])), 0)
  ), s = ua(i, t - co * (i.length - 1));
  return s === void 0 ? ca(e, t, n) : o.flatMap((a) => {
    let d = s.map((c, f) => ce(a[f] ?? [], Math.max(2, c))), u = Math.max(...d.map(({ length: c }) => c));
    return Array.from(
      { length: u },
      (c, f) => d.map((l, h) => {
        let y = l[f] ?? [], v = " ".repeat(Math.max(0, (s[h] ?? 0) - Cn(y)));
        return e.columns[h]?.align === "right" ? v + n(y) : n(y) + v;
      }).join(" ".repeat(co))
    );
  });
}
function ua(e, t) {
  let n = [...e], r = n.reduce((o, i) => o + i, 0) - t;
  for (; r > 0; ) {
    let o = Math.max(...n), i = n.indexOf(o);
    if (o <= da) return;
    n[i] = o - 1, r -= 1;
  }
  return n;
}
function ca(e, t, n) {
  return e.rows.flatMap((r, o) => [
    ...o === 0 ? [] : [""],
    ...r.flatMap((i, s) => {
      let a = e.columns[s]?.title ?? "", d = a === "" ? i : [`${a}: `, ...i];
      return $n(i) === 0 ? [] : ce(d, t - 2).map((u, c) => (s === 0 && c === 0 ? "" : "  ") + n(u));
    })
  ]);
}

// src/render/terminal/print-terminal.ts
function Pn(e, t) {
  let n = Math.max(40, Math.floor(t.width)), r = la(t.color);
  return e.map(
    (o) => mo(o, n, r).map((i) => tr(i.trimEnd())).join(`
`)
  ).join(`

`);
}
function mo(e, t, n) {
  switch (e.block) {
    case "heading":
      return ce([{ inline: "strong", phrase: e.phrase }], t).map(n);
    case "paragraph":
    case "footer":
      return ce(e.phrase, t).map(n);
    case "list":
      return e.items.flatMap(
        (r) => ce(r, t - 2).map((o, i) => (i === 0 ? "- " : "  ") + n(o))
      );
    case "table":
      return lo(e, t, n);
    case "code":
      return e.text.split(`
`).map((r) => `    ${tt(r)}`);
    case "details":
      return [
        ...ce([{ inline: "strong", phrase: e.summary }], t).map(n),
        ...e.body.flatMap((r, o) => [
          ...o === 0 ? [] : [""],
          ...mo(r, t - 2, n).map((i) => i === "" ? "" : `  ${i}`)
        ])
      ];
  }
}
function la(e) {
  let t = (0, fo.createColors)(e), n = {
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
var It = "<!-- edgegate:report -->", fa = 6e4, ma = 1e6, pa = 3e4;
function jf(e, t = fa) {
  return `${It}
${po(e, t - It.length - 2)}
`;
}
function Df(e) {
  return `${po(e, ma - 1)}
`;
}
function Wf(e) {
  return Ur(ge(e));
}
function qf(e, t) {
  return `${Rn(
    kn(ge(e)),
    (n) => Pn(n, t),
    (n) => n.length <= pa
  )}
`;
}
function Hf(e, t, n) {
  let r = ge(e), o = e.comparison.models.flatMap(
    (i) => i.cases.filter(({ key: s }) => t(s)).flatMap((s) => uo(r, i, s))
  );
  return o.length === 0 ? void 0 : `${Pn(o, n)}
`;
}
function po(e, t) {
  return Rn(
    kn(ge(e)),
    Je,
    (n) => n.length <= t && new TextEncoder().encode(n).length <= t
  );
}

// src/render/unfinished.ts
var ha = 8, Sn = 10, ho = 4e3;
function tm(e, { toolVersion: t, links: n }) {
  let r = e.slice(0, Sn).map(pe).join(", "), o = e.length > Sn ? ` and ${p(e.length - Sn, "other")}` : "", i = n.run === void 0 ? [] : [[he("run", n.run)]];
  return En([
    se(3, ie("quiet", "⏳ Converting and scoring"), ` ${p(e.length, "model")}`),
    C(`${r}${o}. What is to be measured, how long that takes and what it may cost follows.`),
    De(...ae([[`edgegate ${pe(t)}`], ...i]))
  ]);
}
function nm({ input: e, expected: t }) {
  let n = ba(e), r = be(ge(n), ha, 0);
  return En([
    se(3, ie("quiet", "⏳ Measuring"), ` ${ga(t)}${wa(e)}`),
    C(...xa(n, r.length > 0)),
    ...r,
    ...kt(ge(e))
  ]);
}
function rm(e, { toolVersion: t, links: n }) {
  let r = n.run === void 0 ? [] : [[he("run", n.run)]], o = e.of === "cut-off" ? [
    se(3, ie("doubt", "⏹ Not judged"), ": this run was cut off. Run it again."),
    C("It was cancelled, or its runner ended before the report was written.")
  ] : [
    se(3, ie("doubt", "⏹ Not judged"), ": edgegate could not finish."),
    Ce("text", e.text.length > ho ? `${e.text.slice(0, ho)}…` : e.text)
  ];
  return En([...o, De(...ae([[`edgegate ${pe(t)}`], ...r]))]);
}
function En(e) {
  return `${It}
${Je(e)}
`;
}
function ga({ phones: e, thisComputer: t, likelyNs: n }) {
  return `${[...e > 0 ? [p(e, "phone")] : [], ...t ? ["on this computer"] : []].join(" and ")}, about ${ya(n)}`;
}
function ya(e) {
  let t = e / 1e9;
  return t < 90 ? `${x(Math.max(1, Math.ceil(t)))} s` : `${x(Math.ceil(t / 60))} min`;
}
function wa({ plan: { spend: e } }) {
  return e === void 0 ? "" : `, at most $${(e.worstCents / 100).toFixed(2)}`;
}
function ba(e) {
  let { comparison: t, verdict: n } = e, r = t.models.map((i) => ({
    ...i,
    rows: i.rows.filter(({ scope: s }) => s.of === "variant"),
    cases: [],
    why: []
  })), o = n.checks.filter(({ scope: i, status: s }) => i.of === "variant" && s !== "unknown");
  return { ...e, comparison: { ...t, models: r }, verdict: { ...n, checks: o, findings: [], advice: [] } };
}
function xa({ verdict: { checks: e } }, t) {
  let n = e.filter(({ status: o }) => o === "exceeded").length;
  return [`${e.length === 0 ? "Nothing that is known without measuring has a limit" : n === 0 ? `What needs no measurement is within its limits (✅ ${p(e.length, "check")})` : `Without any measurement ${p(n, "limit is", "limits are")} exceeded already (of ${p(e.length, "check")})`}${t ? ":" : "."}`];
}

// src/entrypoints/wire-stage.ts
import hi from "node:process";

// src/adapters/git/fetch-token.ts
import { Buffer as ka } from "node:buffer";

// src/errors/redact.ts
function ne(e, t) {
  if (t === "") return e;
  let n = [t, encodeURIComponent(t), JSON.stringify(t).slice(1, -1), ...va(t)];
  return [...new Set(n)].toSorted((r, o) => o.length - r.length).reduce((r, o) => r.replaceAll(o, "***"), e);
}
function va(e) {
  let t = String.fromCharCode(...new TextEncoder().encode(e));
  return [0, 1, 2].flatMap((n) => {
    let r = btoa("\0".repeat(n) + t).replace(/=+$/, ""), o = (n + t.length) % 3 === 0 ? 0 : 1, i = r.slice(n === 0 ? 0 : n + 1, r.length - o);
    return i.length < 8 ? [] : [i, i.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

// src/adapters/git/fetch-token.ts
function go(e, t) {
  if (t === void 0 || t === "") return;
  let n = (e.GITHUB_SERVER_URL ?? "https://github.com").replace(/\/+$/, ""), r = Number(e.GIT_CONFIG_COUNT ?? 0), o = ka.from(`x-access-token:${t}`).toString("base64");
  return {
    env: {
      GIT_CONFIG_COUNT: String(r + 1),
      [`GIT_CONFIG_KEY_${r}`]: `http.${n}/.extraheader`,
      [`GIT_CONFIG_VALUE_${r}`]: `AUTHORIZATION: basic ${o}`
    },
    redact: (i) => ne(i, t)
  };
}

// src/adapters/git/git.ts
var Be = class {
  #e;
  #t;
  #n;
  constructor(t, n, r) {
    this.#e = t, this.#t = n, this.#n = r;
  }
  /** `more`: what only this process has in its environment. */
  run(t, n, r = {}) {
    let o = this.#r(n);
    return this.#e.run("git", t, { ...o, env: { ...o.env, ...r } });
  }
  /** Stdout without its last newline, or undefined when git exits with anything but 0. */
  async ask(t, n) {
    let r = await this.run(t, n);
    return r.exitCode === 0 ? r.stdout.replace(/\n$/, "") : void 0;
  }
  /** Stdout as bytes, or undefined when git exits with anything but 0. */
  async bytes(t, n) {
    let r = await this.#e.runForBytes("git", t, this.#r(n));
    return r.exitCode === 0 ? r.bytes : void 0;
  }
  #r(t) {
    return {
      cwd: this.#t,
      env: { LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" },
      ...t === void 0 ? {} : { stdin: t },
      ...this.#n === void 0 ? {} : { signal: this.#n }
    };
  }
};

// src/adapters/git/parents.ts
async function yo(e, t, n, r) {
  return Mt(new Be(e, t, r), n);
}
async function Mt(e, t) {
  let n = await e.ask(["cat-file", "commit", t]), [r = ""] = n?.split(`

`, 1) ?? [];
  return [...r.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, o = ""]) => o);
}

// src/adapters/git/resolve.ts
var Ra = [50, 500];
async function $a(e, t, n) {
  if (t.startsWith("-") || t === "") throw w.unknownRef(t, "it is not a ref");
  let r = await In(e, t);
  if (r !== void 0) return r;
  let o = t.replace(/^origin\//, ""), i = await e.run(["fetch", "--no-tags", "--quiet", "--depth=1", "origin", o], void 0, n?.env);
  if (i.exitCode !== 0) {
    let a = bo(i.stderr);
    throw w.unknownRef(t, n === void 0 ? a : n.redact(a));
  }
  let s = await In(e, t) ?? await In(e, "FETCH_HEAD");
  if (s === void 0) throw w.unknownRef(t, "it is not a commit");
  return s;
}
async function wo(e, t, n, r, o) {
  let i = new Be(e, t, r);
  return Mt(i, await $a(i, n, o));
}
async function hm(e, t, n) {
  if (t === n || (await Mt(e, n)).includes(t)) return t;
  let r = await e.ask(["merge-base", t, n]);
  if (r !== void 0) return r;
  if (await e.ask(["rev-parse", "--is-shallow-repository"]) !== "true") throw w.noMergeBase(t, n);
  for (let o of [...Ra, "all"]) {
    let i = o === "all" ? "--unshallow" : `--deepen=${o}`, s = await e.run(["fetch", "--no-tags", "--quiet", i, "origin", t, n]);
    if (s.exitCode !== 0) throw w.shallowClone(bo(s.stderr));
    let a = await e.ask(["merge-base", t, n]);
    if (a !== void 0) return a;
  }
  throw w.noMergeBase(t, n);
}
async function In(e, t) {
  let n = await e.ask(["rev-parse", "--verify", "--quiet", "--end-of-options", `${t}^{commit}`]);
  return n !== void 0 && /^[0-9a-f]{40}$/.test(n) ? n : void 0;
}
function bo(e) {
  return e.trim().split(`
`).at(-1) ?? "";
}

// src/adapters/github/artifacts.ts
import { mkdir as Ca, rm as Pa } from "node:fs/promises";
import { join as Sa } from "node:path";
import Bt from "node:process";
var xo = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL"], Ea = 14;
function Ro(e) {
  let { env: t, prefix: n } = e, r = Number(t.GITHUB_RUN_ATTEMPT ?? 1), o = (i) => `${n}-${i}-a${r}`;
  return {
    async give(i, s, a) {
      if (a.length === 0) throw w.internal(`nothing to give as ${i}`);
      await Mn(
        t,
        `give ${o(i)}`,
        (d) => d.uploadArtifact(
          o(i),
          a.map((u) => Sa(s, u)),
          s,
          { retentionDays: Ea }
        )
      );
    },
    async take(i, s) {
      return Mn(t, `take ${n}-${i}`, async (a) => {
        let { artifacts: d } = await a.listArtifacts(), u = vo(d, `${n}-${i}`, r);
        return u !== void 0 && await ko(a, u, s), u !== void 0;
      });
    },
    async takeAll(i, s) {
      return Mn(t, `take ${n}-${i}`, async (a) => {
        let { artifacts: d } = await a.listArtifacts(), u = new Set(d.flatMap(({ name: f }) => Ia(f, `${n}-${i}`) ?? [])), c = [];
        for (let f of [...u].sort((l, h) => l - h)) {
          let l = vo(d, `${n}-${i}-${f}`, r);
          l !== void 0 && (await ko(a, l, s(f)), c.push(f));
        }
        return c;
      });
    }
  };
}
function vo(e, t, n) {
  return e.flatMap((r) => {
    let o = Ma(r.name, t);
    return o === void 0 || o > n ? [] : [{ ...r, of: o }];
  }).reduce(
    (r, o) => r === void 0 || o.of > r.of ? o : r,
    void 0
  );
}
async function ko(e, { id: t, name: n, digest: r }, o) {
  await Ca(o, { recursive: !0 });
  let { digestMismatch: i } = await e.downloadArtifact(t, {
    path: o,
    ...r === void 0 ? {} : { expectedHash: r }
  });
  if (i === !0)
    throw await Pa(o, { recursive: !0, force: !0 }), w.artifactsRefused(`take ${n}`, "its bytes are not those that were given");
}
function Ia(e, t) {
  let n = e.startsWith(`${t}-`) ? e.slice(t.length + 1) : "", r = /^([1-9]\d{0,2})-a\d+$/.exec(n)?.[1];
  return r === void 0 ? void 0 : Number(r);
}
function Ma(e, t) {
  let n = e.startsWith(`${t}-a`) ? e.slice(t.length + 2) : "";
  return /^[1-9]\d{0,5}$/.test(n) ? Number(n) : void 0;
}
async function Mn(e, t, n) {
  let r = xo.map((o) => [o, Bt.env[o]]);
  for (let o of xo) {
    let i = e[o];
    if (i === void 0) throw w.artifactsRefused(t, `${o} is not set in this step`);
    Bt.env[o] = i;
  }
  try {
    let o = await import("./artifact-KHTXVYEK.js");
    return await n(new o.DefaultArtifactClient());
  } catch (o) {
    let i = o instanceof Error ? o.message : String(o);
    throw w.artifactsRefused(t, i.replaceAll(e.ACTIONS_RUNTIME_TOKEN ?? "\0", "***"), o);
  } finally {
    for (let [o, i] of r)
      i === void 0 ? delete Bt.env[o] : Bt.env[o] = i;
  }
}

// src/adapters/github/client.ts
import { randomUUID as Ba } from "node:crypto";
var le = { secondMs: 1e3, requestMs: 3e4 }, _a = 120, za = 2;
async function G(e, t, n = le) {
  let [{ GitHub: r, defaults: o, getOctokitOptions: i }, { retry: s }, { throttling: a }] = await Promise.all([
    import("./utils-XVP7QIEN.js"),
    import("./dist-bundle-K5EZF7YP.js"),
    import("./dist-bundle-VB3SHJ73.js")
  ]), { fetch: d } = o.request ?? {}, u = (f, l, h, y) => f <= _a && y < za, c = r.plugin(s, a);
  return new c({
    ...i(t),
    baseUrl: e,
    log: { debug: _t, info: _t, warn: _t, error: _t },
    request: {
      fetch: (f, l) => (d ?? fetch)(f, { ...l, signal: AbortSignal.timeout(n.requestMs) })
    },
    retry: { retryAfterBaseValue: n.secondMs },
    throttle: {
      // Its own queue: pauses between writes are per client.
      id: Ba(),
      retryAfterBaseValue: n.secondMs,
      onRateLimit: u,
      onSecondaryRateLimit: u
    }
  });
}
function _t() {
}

// src/adapters/github/refusal.ts
var Fa = P({
  status: D(),
  message: M(),
  response: P({ headers: ir(M(), rr()) }).optional()
}), Ta = [
  "Add to the job in the workflow:",
  "",
  "permissions:",
  "  contents: read",
  "  pull-requests: write # the comment",
  "  statuses: write # the check"
].join(`
`);
function zt(e, t, { what: n, fromFork: r }) {
  let o = Fa.safeParse(e);
  if (!o.success) return Re(`GitHub could not be asked: ${Bn(String(e), t)}`);
  let { status: i, message: s, response: a } = o.data, d = `GitHub answered ${i}: ${Bn(s, t)}`;
  return /rate limit/i.test(s) ? Re(`${d}; the limit lasts longer than a job should wait`) : a === void 0 ? Re(`GitHub could not be reached: ${Bn(s, t)}`) : i === 401 ? Re(
    `the token is not valid. ${d}`,
    "Leave out the input `token`, or give it one that is still valid."
  ) : i === 403 || i === 404 ? r ? {
    ...Re("the pull request comes from a fork, and GitHub gives its workflows a token that may only read"),
    expected: !0
  } : Re(`the token may not write ${n}. ${d}`, Ta) : Re(d);
}
function Re(e, t) {
  return { status: "skipped", reason: e, ...t === void 0 ? {} : { fix: t } };
}
function Bn(e, t) {
  let n = ne(e, t).replaceAll(/\s+/g, " ").trim();
  return n.length <= 200 ? n : `${n.slice(0, 199)}…`;
}

// src/adapters/github/workflow-run.ts
import { readFile as Da } from "node:fs/promises";

// src/adapters/github/event.ts
var $e = M().regex(/^[0-9a-f]{40}$/, "a commit's 40 hexadecimal digits"), $o = P({
  sha: $e,
  ref: M().min(1),
  // A fork that was deleted while its pull request is open.
  repo: P({ full_name: M().min(3) }).nullable()
}), Oa = P({
  pull_request: P({ number: D().positive(), head: $o, base: $o })
}), La = P({
  action: M(),
  issue: P({ number: D().positive(), pull_request: P({}).optional() }),
  comment: P({
    id: D().positive(),
    body: M(),
    html_url: nn({ protocol: /^https?$/ }),
    created_at: Ue.datetime(),
    user: P({ login: M().min(1), type: M() }).nullable()
  })
}), Na = P({
  action: M(),
  label: P({ name: M().min(1) }).optional(),
  pull_request: P({
    number: D().positive(),
    head: P({ sha: $e }),
    html_url: nn({ protocol: /^https?$/ }),
    updated_at: Ue.datetime()
  }),
  sender: P({ login: M().min(1), type: M() })
}), Aa = P({ merge_group: P({ head_sha: $e, base_sha: $e }) }), Co = P({ full_name: M().regex(/^[\w.-]+\/[\w.-]+$/, "owner/name") }), Ua = P({
  action: M(),
  workflow_run: P({
    id: D().positive(),
    event: M(),
    head_sha: $e,
    run_attempt: D().positive(),
    created_at: Ue.datetime({ offset: !0 }),
    // A fork that was deleted in the meantime.
    head_repository: Co.nullable(),
    repository: Co
  })
}), ja = P({
  before: $e,
  after: $e,
  ref: M().regex(/^refs\//, "a full ref"),
  repository: P({ default_branch: M().min(1), fork: nr() }),
  // Null when the push deletes the branch.
  head_commit: P({ timestamp: Ue.datetime({ offset: !0 }) }).nullable()
});
function Po(e, t) {
  let n;
  try {
    n = JSON.parse(t);
  } catch (r) {
    return { status: "unreadable", why: r instanceof Error ? r.message : "not JSON" };
  }
  switch (e) {
    // Not pull_request_target: there the commit under test is the base branch, and the change is a stranger's.
    case "pull_request": {
      let r = Oa.safeParse(n);
      if (!r.success) return _e(r.error);
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
      let r = Aa.safeParse(n);
      if (!r.success) return _e(r.error);
      let { head_sha: o, base_sha: i } = r.data.merge_group;
      return { status: "read", event: { of: "merge-group", headSha: o, baseSha: i } };
    }
    case "issue_comment": {
      let r = La.safeParse(n);
      if (!r.success) return _e(r.error);
      let { action: o, issue: i, comment: s } = r.data, { id: a, body: d, user: u, html_url: c, created_at: f } = s;
      return o === "created" && i.pull_request !== void 0 && u?.type === "User" ? {
        status: "read",
        event: { of: "comment", pull: i.number, id: a, author: u.login, body: d, url: c, createdAt: f }
      } : { status: "read", event: { of: "other", name: e } };
    }
    // Of this event only who set which label is heard: with it no commit of the pull request is ever looked at.
    case "pull_request_target": {
      let r = Na.safeParse(n);
      if (!r.success) return _e(r.error);
      let { action: o, label: i, pull_request: s, sender: a } = r.data;
      return !((o === "labeled" || o === "unlabeled") && a.type === "User") || i === void 0 ? { status: "read", event: { of: "other", name: e } } : {
        status: "read",
        event: {
          of: "label",
          pull: s.number,
          name: i.name,
          set: o === "labeled",
          by: a.login,
          headSha: s.head.sha,
          url: s.html_url,
          at: s.updated_at
        }
      };
    }
    case "workflow_run": {
      let r = Ua.safeParse(n);
      if (!r.success) return _e(r.error);
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
      let r = ja.safeParse(n);
      if (!r.success) return _e(r.error);
      let { before: o, after: i, ref: s, repository: a, head_commit: d } = r.data;
      return {
        status: "read",
        event: {
          of: "push",
          before: /^0+$/.test(o) ? void 0 : o,
          after: i,
          ref: s,
          defaultBranch: a.default_branch,
          isFork: a.fork,
          committedAt: d === null ? void 0 : new Date(d.timestamp).toISOString()
        }
      };
    }
    default:
      return { status: "read", event: { of: "other", name: e } };
  }
}
function _e(e) {
  return { status: "unreadable", why: e.issues.map((n) => `${n.path.join(".")}: ${n.message}`).join("; ") };
}

// src/adapters/github/workflow-run.ts
async function re(e) {
  let t = e.GITHUB_EVENT_PATH;
  if (t === void 0 || t === "") return;
  let n = (c, f) => {
    let l = e[c];
    if (l === void 0 || !f.test(l)) throw w.eventUnreadable(c, `it is ${Wa(l)}`);
    return l;
  }, r = n("GITHUB_REPOSITORY", /^[\w.-]+\/[\w.-]+$/), [o = "", i = ""] = r.split("/"), s = n("GITHUB_SHA", /^[0-9a-f]{40}$/), a = await Da(t, "utf8").catch((c) => {
    throw w.eventUnreadable("GITHUB_EVENT_PATH", "its file can't be read", c);
  }), d = Po(n("GITHUB_EVENT_NAME", /^\w+$/), a);
  if (d.status === "unreadable") throw w.eventUnreadable("GITHUB_EVENT_PATH", d.why);
  let u = e.GITHUB_SERVER_URL ?? "https://github.com";
  return {
    owner: o,
    name: i,
    sha: s,
    event: d.event,
    apiUrl: e.GITHUB_API_URL ?? "https://api.github.com",
    pageUrl: `${u}/${r}/actions/runs/${e.GITHUB_RUN_ID ?? ""}`
  };
}
function Wa(e) {
  return e === void 0 ? "not set" : JSON.stringify(e);
}
function So({ event: e }) {
  switch (e.of) {
    case "pull-request":
    case "merge-group":
    case "fork-run":
      return e.headSha;
    case "push":
      return e.after;
    case "comment":
    case "label":
    case "other":
      return;
  }
}

// src/adapters/github/commit-status.ts
var Tt = "edgegate", Eo = 140;
function Io(e) {
  return {
    async set(t, n) {
      let r = await re(e.env), o = r === void 0 ? void 0 : So(r);
      if (r === void 0 || o === void 0)
        return { status: "skipped", reason: "this workflow run names no commit that a check could stand on" };
      let { token: i } = e;
      if (i === void 0 || i === "")
        return { status: "skipped", reason: "there is no token", fix: "Set GITHUB_TOKEN to the workflow's token." };
      let s = Array.from(n.replaceAll(/\s+/g, " ").trim());
      try {
        let a = await G(r.apiUrl, i, e.patience), d = { owner: r.owner, repo: r.name }, u = await qa(a, d, o, r.pageUrl);
        return u !== void 0 ? { status: "skipped", reason: `run ${u} is newer than this one and has set it` } : (await a.rest.repos.createCommitStatus({
          ...d,
          sha: o,
          state: t,
          context: Tt,
          target_url: r.pageUrl,
          description: s.length <= Eo ? s.join("") : `${s.slice(0, Eo - 1).join("")}…`
        }), { status: "set" });
      } catch (a) {
        return zt(a, i, { what: "commit statuses", fromFork: Ha(r) });
      }
    }
  };
}
async function qa(e, t, n, r) {
  let o = Ft(r), i = await e.rest.repos.getCombinedStatusForRef({ ...t, ref: n, per_page: 100 }).catch(() => {
  }), s = Ft(i?.data.statuses.find((a) => a.context === Tt)?.target_url ?? "");
  return s !== void 0 && o !== void 0 && s > o ? s : void 0;
}
function Ft(e) {
  let t = /\/actions\/runs\/(\d{1,15})$/.exec(e)?.[1];
  return t === void 0 ? void 0 : Number(t);
}
function Ha({ event: e }) {
  return e.of === "pull-request" && e.fromFork === !0;
}

// src/adapters/github/fork-pull.ts
async function Ot(e, { owner: t, name: n }, { headSha: r, headRepository: o }) {
  let s = (await e.paginate(e.rest.pulls.list, { owner: t, repo: n, state: "open", per_page: 100 })).filter(
    ({ head: c, base: f }) => c.sha === r && Mo(c.repo?.full_name, o) && Mo(f.repo.full_name, `${t}/${n}`)
  ), [a, ...d] = s, u = `commit ${r.slice(0, 7)} of ${o}`;
  return a === void 0 ? { reason: `no open pull request has ${u} as its head` } : d.length > 0 ? { reason: `${s.length} open pull requests have ${u} as their head` } : {
    number: a.number,
    headSha: r,
    mergeSha: a.merge_commit_sha ?? void 0,
    labels: a.labels.map(({ name: c }) => c)
  };
}
function Mo(e, t) {
  return e?.toLowerCase() === t.toLowerCase();
}

// src/adapters/github/strangers-artifact.ts
import { createHash as cd } from "node:crypto";
import { rm as ld } from "node:fs/promises";

// src/adapters/github/strangers-zip.ts
var Zo = er(Yo(), 1);
import { createWriteStream as rd } from "node:fs";
import { mkdir as od } from "node:fs/promises";
import { dirname as id, join as sd } from "node:path";
import { pipeline as ad } from "node:stream/promises";
var dd = 61440, ud = 40960;
async function Xo(e, t, n, r) {
  let o = await (0, Zo.fromBufferPromise)(e, {
    lazyEntries: !0,
    strictFileNames: !0,
    validateEntrySizes: !0,
    autoClose: !1
  });
  if (o.entryCount > n.files)
    throw new Error(`it holds ${o.entryCount} files, at most ${n.files} are taken`);
  let i = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Set(), a = [], d = 0;
  for await (let u of o.eachEntry()) {
    let c = u.fileName, f = r(c);
    if (f === void 0)
      throw new Error(`it holds ${JSON.stringify(c.slice(0, 200))}, which is no file of ours`);
    let l = c.toLowerCase();
    if (s.has(l)) throw new Error(`it holds ${c} twice`);
    if (s.add(l), (u.externalFileAttributes >>> 16 & dd) === ud) throw new Error(`${c} is a link`);
    if (u.uncompressedSize > n.fileBytes)
      throw new Error(`${c} has ${u.uncompressedSize} bytes, at most ${n.fileBytes} are taken`);
    if (d += u.uncompressedSize, d > n.totalBytes) throw new Error(`its files have more than ${n.totalBytes} bytes together`);
    i.set(c, f), a.push({ entry: u, place: f });
  }
  for (let { entry: u, place: c } of a) {
    let f = sd(t, c);
    await od(id(f), { recursive: !0 }), await ad(await o.openReadStreamPromise(u), rd(f, { flags: "wx" }));
  }
  return i;
}

// src/adapters/github/strangers-artifact.ts
async function Ht(e) {
  let { client: t, repository: n, artifact: r, of: o, into: i, placeOf: s, limits: a, refuse: d } = e;
  if (r.workflow_run?.id !== o.runId || r.workflow_run.head_sha !== o.headSha)
    throw d("it is another run's");
  if (r.size_in_bytes > a.zipBytes)
    throw d(`it has ${r.size_in_bytes} bytes, at most ${a.zipBytes} are taken`);
  let { data: u } = await t.rest.actions.downloadArtifact({
    ...n,
    artifact_id: r.id,
    archive_format: "zip"
  });
  if (!(u instanceof ArrayBuffer)) throw d("GitHub gave no file");
  let c = Buffer.from(u);
  if (c.length > a.zipBytes) throw d(`it has more than ${a.zipBytes} bytes`);
  let f = `sha256:${cd("sha256").update(c).digest("hex")}`;
  if (r.digest !== void 0 && r.digest !== null && r.digest !== f)
    throw d("its bytes are not those that were given");
  try {
    let l = await Xo(c, i.root, a, s);
    return await Promise.all([...l.values()].map((h) => i.ref(h)));
  } catch (l) {
    throw await ld(i.root, { recursive: !0, force: !0 }), d(l instanceof Error ? l.message : String(l), l);
  }
}

// src/adapters/github/fork-run.ts
var jn = 2 ** 20, fd = {
  zipBytes: 512 * jn,
  files: 400,
  fileBytes: 512 * jn,
  totalBytes: 1024 * jn
}, md = 4, pd = ["write", "maintain", "admin"];
function Qo(e) {
  let { env: t, token: n, patience: r, limits: o = fd } = e, i = async (a, d) => {
    let u = await re(t);
    if (u?.event.of !== "fork-run") throw w.noForkRun();
    try {
      return await d({ client: await G(u.apiUrl, n, r), run: u, event: u.event });
    } catch (c) {
      if (c instanceof et) throw c;
      let f = ne(c instanceof Error ? c.message : String(c), n);
      throw w.githubRefused(a, f.replaceAll(/\s+/g, " ").slice(0, 200), c);
    }
  }, s = async ({ client: a, run: d, event: u }) => {
    let c = await Ot(a, d, u);
    if ("reason" in c) throw w.forkPullUnclear(c.reason);
    return c;
  };
  return {
    pull: () => i("list pull requests", async (a) => {
      let { number: d, headSha: u, mergeSha: c } = await s(a);
      if (c === void 0) throw w.forkPullUnclear("GitHub has no merge of it with its base branch");
      return { number: d, headSha: u, mergeSha: c };
    }),
    approval: (a) => i("list what happened to a pull request", async (d) => {
      let { client: u, run: c, event: f } = d, { number: l, labels: h } = await s(d);
      if (!h.includes(a)) return { status: "waiting" };
      let y = { owner: c.owner, repo: c.name }, k = (await u.paginate(u.rest.issues.listEvents, {
        ...y,
        issue_number: l,
        per_page: 100
      })).findLast((N) => N.event === "labeled" && "label" in N && N.label.name === a), b = k?.actor?.login;
      if (k === void 0 || b === void 0 || Date.parse(k.created_at) <= Date.parse(f.createdAt))
        return { status: "waiting" };
      let { data: R } = await u.rest.repos.getCollaboratorPermissionLevel({ ...y, username: b });
      return pd.some((N) => N === R.role_name || N === R.permission) ? { status: "approved", by: b } : { status: "waiting" };
    }),
    takeFiles: (a, d, u) => i("give what the fork's run left", async ({ client: c, run: f, event: l }) => {
      let h = (v, k) => w.forkFilesRefused(a, v, k), y = await hd({ client: c, run: f, event: l }, a, h);
      if (y !== void 0)
        return Ht({
          client: c,
          repository: { owner: f.owner, repo: f.name },
          artifact: y,
          of: { runId: l.runId, headSha: l.headSha },
          into: d,
          placeOf: u,
          limits: o,
          refuse: h
        });
    })
  };
}
async function hd({ client: e, run: t, event: n }, r, o) {
  let i = Math.max(1, n.attempt - md);
  for (let s = n.attempt; s >= i; s -= 1) {
    let a = `${r}-a${s}`, { data: d } = await e.rest.actions.listWorkflowRunArtifacts({
      owner: t.owner,
      repo: t.name,
      run_id: n.runId,
      name: a,
      per_page: 100
    }), [u, ...c] = d.artifacts.filter(({ name: f, expired: l }) => f === a && !l);
    if (c.length > 0) throw o(`there are ${c.length + 1} of this name`);
    if (u !== void 0) return u;
  }
}

// src/adapters/github/conversation.ts
import { setTimeout as wd } from "node:timers/promises";

// src/adapters/github/judging-run.ts
var gd = {
  measurement: ["measure", "measure on a runner", "measure on phones"],
  judgement: ["judge and report"]
};
async function Gt(e, t, n) {
  let { data: r } = await e.rest.repos.getCombinedStatusForRef({
    ...t,
    ref: n.headSha,
    per_page: 100
  }), o = r.statuses.find((d) => d.context === Tt)?.target_url ?? "", i = Ft(o), s = i === void 0 ? void 0 : await yd(e, t, i, n);
  if (s !== void 0 || n.fromFork) return s;
  let { data: a } = await e.rest.actions.listWorkflowRunsForRepo({
    ...t,
    head_sha: n.headSha,
    event: "pull_request",
    per_page: 100
  });
  for (let d of a.workflow_runs.toSorted((u, c) => c.id - u.id)) {
    let u = await Dn(e, t, d.id);
    if (Wn(u, "judgement") !== void 0) return ei(d);
  }
}
async function Dn(e, t, n) {
  return e.paginate(e.rest.actions.listJobsForWorkflowRun, {
    ...t,
    run_id: n,
    filter: "latest",
    per_page: 100
  });
}
function Wn(e, t) {
  return e.find(
    ({ name: n, conclusion: r }) => r !== "skipped" && gd[t].some((o) => n.endsWith(` / ${o}`))
  );
}
async function yd(e, t, n, { headSha: r, fromFork: o }) {
  try {
    let { data: i } = await e.rest.actions.getWorkflowRun({ ...t, run_id: n });
    return (o ? i.event === "workflow_run" : i.event === "pull_request" && i.head_sha === r) ? ei(i) : void 0;
  } catch (i) {
    if (i instanceof Error && "status" in i && i.status === 404) return;
    throw i;
  }
}
function ei(e) {
  return {
    id: e.id,
    attempt: e.run_attempt ?? 1,
    headSha: e.head_sha,
    completed: e.status === "completed",
    pageUrl: e.html_url
  };
}

// src/adapters/github/conversation.ts
var [bd, xd] = [18, 10], ti = ["none", "read", "triage", "write", "maintain", "admin"];
function ni(e) {
  let { owner: t, repo: n, token: r, patience: o = le } = e, i = { owner: t, repo: n }, s = async (a, d) => {
    try {
      return await d(await G(e.apiUrl, r, o));
    } catch (u) {
      let c = ne(u instanceof Error ? u.message : String(u), r);
      throw w.githubRefused(a, c.replaceAll(/\s+/g, " ").slice(0, 200), u);
    }
  };
  return {
    roleOf: (a) => s(`say what ${a} may do`, async (d) => {
      let { data: u } = await d.rest.repos.getCollaboratorPermissionLevel({ ...i, username: a });
      return ti.find((f) => f === u.role_name) ?? ti.find((f) => f === u.permission) ?? "none";
    }),
    pull: (a) => s(`show pull request ${a}`, async (d) => {
      let { data: u } = await d.rest.pulls.get({ ...i, pull_number: a }), c = u.head.repo?.full_name !== u.base.repo.full_name;
      return { headSha: u.head.sha, author: u.user.login, fromFork: c };
    }),
    react: (a, d) => s("take a reaction", async (u) => {
      await u.rest.reactions.createForIssueComment({
        ...i,
        comment_id: a,
        content: d
      });
    }),
    reply: (a, d) => s("take a comment", async (u) => {
      await u.rest.issues.createComment({ ...i, issue_number: a, body: d });
    }),
    runAgain: (a, d) => s("run a job again", async (u) => {
      for (let c = 1; ; c += 1) {
        let f = await vd(u, i, a, d);
        if (f !== "judging") return f;
        if (c === bd) return "busy";
        await wd(xd * o.secondMs);
      }
    })
  };
}
async function vd(e, t, n, r) {
  let o = await Gt(e, t, n);
  if (o === void 0) return "no-run";
  let i = await Dn(e, t, o.id), s = Wn(i, r), a = i.some(({ name: d }) => d.includes(" / "));
  return o.completed ? s === void 0 && a && r === "judgement" ? "no-run" : (s === void 0 ? await e.rest.actions.reRunWorkflow({ ...t, run_id: o.id }) : await e.rest.actions.reRunJobForWorkflowRun({ ...t, job_id: s.id }), "started") : r === "measurement" ? "running" : s === void 0 ? a ? "running" : "busy" : s.status === "in_progress" || s.status === "completed" ? "judging" : "running";
}

// src/adapters/github/judged-runs.ts
var qn = 2 ** 20, kd = { zipBytes: 64 * qn, files: 2e3, fileBytes: 64 * qn, totalBytes: 256 * qn };
function ri(e) {
  let { owner: t, repo: n, token: r, prefix: o, patience: i = le, limits: s = kd } = e, a = { owner: t, repo: n }, d = async (u) => {
    try {
      return await u(await G(e.apiUrl, r, i));
    } catch (c) {
      if (c instanceof et) throw c;
      let f = (c instanceof Error ? c.message : String(c)).replaceAll(r, "***");
      throw w.githubRefused("give what a run has left", f.replaceAll(/\s+/g, " ").slice(0, 200), c);
    }
  };
  return {
    of: (u) => d(async (c) => {
      let f = await Gt(c, a, u);
      if (f !== void 0)
        return {
          completed: f.completed,
          pageUrl: f.pageUrl,
          take: (l, h, y) => d(async (v) => {
            let k = `${o}-${l}`, b = (N, me) => w.runFilesRefused(k, N, me), R = await Rd(v, a, f, k, b);
            if (R === void 0) return "none";
            if (R.expired) return "expired";
            let F = { runId: f.id, headSha: f.headSha };
            return await Ht({ client: v, repository: a, artifact: R, of: F, into: h, placeOf: y, limits: s, refuse: b }), "taken";
          })
        };
    })
  };
}
async function Rd(e, t, n, r, o) {
  let s = (await e.paginate(e.rest.actions.listWorkflowRunArtifacts, {
    ...t,
    run_id: n.id,
    per_page: 100
  })).flatMap((u) => {
    let c = u.name.startsWith(`${r}-a`) ? u.name.slice(r.length + 2) : "";
    return /^[1-9]\d{0,5}$/.test(c) ? [{ artifact: u, attempt: Number(c) }] : [];
  }), [a, d] = s.toSorted((u, c) => c.attempt - u.attempt);
  if (a !== void 0 && a.attempt === d?.attempt) throw o("there are several of this name");
  return a?.artifact;
}

// src/adapters/github/data-branch.ts
import { setTimeout as $d } from "node:timers/promises";
var ii = "edgegate-decisions", si = "edgegate-history", Cd = 8, Pd = 8 * 1024 * 1024;
function Gn(e) {
  let { owner: t, repo: n, name: r, token: o, patience: i = le } = e, s = { owner: t, repo: n }, a = () => G(e.apiUrl, o, i), d = async (u, c) => {
    try {
      return await c();
    } catch (f) {
      let l = ne(f instanceof Error ? f.message : String(f), o);
      throw w.branchRefused(r, u, l.replaceAll(/\s+/g, " ").slice(0, 200), f);
    }
  };
  return {
    files: () => d("read", async () => {
      let u = await a();
      return oi(u, s, await Hn(u, s, r));
    }),
    update: (u, c) => d("written", async () => {
      let f = await a();
      for (let l = 1; ; l += 1) {
        let h = await Hn(f, s, r), y = await c(oi(f, s, h));
        if (y.size === 0) return "unchanged";
        if (await Sd(f, s, { name: r, head: h, texts: y, message: u })) return "written";
        if (l >= Cd) throw new Error(`other jobs were faster ${l} times`);
        await $d(l * i.secondMs);
      }
    })
  };
}
async function Hn(e, t, n) {
  let { git: r } = e.rest;
  try {
    let { data: o } = await r.getRef({ ...t, ref: `heads/${n}` }), { data: i } = await r.getCommit({ ...t, commit_sha: o.object.sha }), { data: s } = await r.getTree({ ...t, tree_sha: i.tree.sha, recursive: "1" });
    if (s.truncated) throw new Error("it holds more files than GitHub lists at once");
    let a = s.tree.flatMap(({ type: d, path: u, sha: c }) => d === "blob" ? [[u, c]] : []);
    return { commit: o.object.sha, tree: i.tree.sha, blobs: new Map(a) };
  } catch (o) {
    if (Kt(o) === 404 || Kt(o) === 409) return;
    throw o;
  }
}
function oi(e, t, n) {
  return {
    paths: [...n?.blobs.keys() ?? []].sort(),
    async read(r) {
      let o = n?.blobs.get(r);
      if (o === void 0) return;
      let { data: i } = await e.rest.git.getBlob({ ...t, file_sha: o });
      if ((i.size ?? 0) > Pd) throw new Error(`${r} has ${i.size} bytes`);
      return Buffer.from(i.content, i.encoding === "base64" ? "base64" : "utf8").toString("utf8");
    }
  };
}
async function Sd(e, t, n) {
  let { git: r } = e.rest, { name: o, head: i, texts: s, message: a } = n, d = { mode: "100644", type: "blob" }, { data: u } = await r.createTree({
    ...t,
    ...i === void 0 ? {} : { base_tree: i.tree },
    tree: [...s].map(
      ([l, h]) => h === void 0 ? { ...d, path: l, sha: null } : { ...d, path: l, content: h }
    )
  }), { data: c } = await r.createCommit({
    ...t,
    message: a,
    tree: u.sha,
    parents: i === void 0 ? [] : [i.commit]
  }), f = { retries: 0 };
  try {
    return i === void 0 ? await r.createRef({ ...t, ref: `refs/heads/${o}`, sha: c.sha, request: f }) : await r.updateRef({ ...t, ref: `heads/${o}`, sha: c.sha, force: !1, request: f }), !0;
  } catch (l) {
    if (Kt(l) === 422 && Ed(l)) return !1;
    if ((Kt(l) ?? 500) >= 500)
      return (await Hn(e, t, o))?.commit === c.sha;
    throw l;
  }
}
function Ed(e) {
  return e instanceof Error && /fast[- ]forward|already exists/i.test(e.message);
}
var Id = P({ status: D() });
function Kt(e) {
  let t = Id.safeParse(e);
  return t.success ? t.data.status : void 0;
}

// src/adapters/github/pull-request-state.ts
async function ai(e) {
  let { env: t, token: n, patience: r } = e, o = await re(t);
  if (o?.event.of === "pull-request")
    try {
      let i = await G(o.apiUrl, n, r), { data: s } = await i.rest.pulls.get({ owner: o.owner, repo: o.name, pull_number: o.event.number });
      return { isDraft: s.draft === !0, labels: s.labels.map(({ name: a }) => a) };
    } catch (i) {
      let s = (i instanceof Error ? i.message : String(i)).replaceAll(n || "\0", "***");
      throw w.githubRefused("show the pull request", s.replaceAll(/\s+/g, " ").slice(0, 200), i);
    }
}

// src/adapters/github/comment-state.ts
var Md = or({
  /** GITHUB_RUN_ID: later runs of a repository have larger ones. */
  run: D().nonnegative(),
  /** GITHUB_RUN_ATTEMPT, from 1 on. */
  attempt: D().positive(),
  /** The commit that is judged. */
  head: M().regex(/^[0-9a-f]{40}$/),
  as: sr(["measuring", "report", "stopped"])
}), Kn = "<!-- edgegate:run ", Vn = " -->";
function di(e, t) {
  let n = e.indexOf(`
`), [r, o] = n === -1 ? [e, ""] : [e.slice(0, n), e.slice(n)];
  return `${r}
${Kn}${JSON.stringify(t)}${Vn}${o}`;
}
function Ne(e) {
  let t = e.split(`
`, 2)[1]?.trimEnd() ?? "";
  if (!(!t.startsWith(Kn) || !t.endsWith(Vn)))
    try {
      return Md.safeParse(JSON.parse(t.slice(Kn.length, -Vn.length))).data;
    } catch {
      return;
    }
}
function Jn(e, t) {
  if (e === void 0) return t.as === "stopped" ? "nothing in it is unfinished" : void 0;
  if (Vt(e, t))
    return `run ${e.run} (attempt ${e.attempt}) is newer than this one and has written it`;
  if (t.as === "stopped" && (e.run !== t.run || e.as !== "measuring"))
    return "nothing of this run is unfinished in it";
  if (t.as === "measuring" && Bd(e, t) && e.as === "report") return "this run's report is in it";
}
function Vt(e, t) {
  return e === void 0 || t === void 0 ? e !== void 0 && t === void 0 : e.run > t.run || e.run === t.run && e.attempt > t.attempt;
}
function Bd(e, t) {
  return e.run === t.run && e.attempt === t.attempt;
}
function ui(e, t, n) {
  let r = (o, i) => {
    let s = e[o] ?? "";
    return /^\d{1,15}$/.test(s) ? Math.max(i, Number(s)) : i;
  };
  return { run: r("GITHUB_RUN_ID", 0), attempt: r("GITHUB_RUN_ATTEMPT", 1), head: t, as: n };
}

// src/adapters/github/sticky-comment.ts
import { setTimeout as _d } from "node:timers/promises";
var zd = 3, Jt = class {
  #e;
  #t;
  #n;
  #r;
  constructor(t, n, r, o) {
    this.#e = t, this.#t = { owner: n.owner, repo: n.name }, this.#n = r, this.#r = o;
  }
  async write(t) {
    let { marker: n, begin: r, state: o } = t, i = di(t.markdown, o), s = await this.#d();
    for (let a = 1; ; a += 1) {
      let d = await this.#i(n, s), u = d.reduce(ci, void 0);
      if (u !== void 0 && li(u.body, i))
        return await this.#o(d, u), { status: "unchanged", url: u.html_url };
      if (u === void 0 && !r) return { status: "unwanted" };
      let c = u === void 0 ? void 0 : Jn(Ne(u.body ?? ""), o);
      if (c !== void 0) return { status: "skipped", reason: c };
      let f = await this.#u();
      if (f !== void 0) return f;
      try {
        if (u === void 0) return await this.#s(t, i, s);
        let l = await this.#a(u, i);
        return await this.#o(d, u), { status: "updated", url: l };
      } catch (l) {
        if (a >= zd || !Td(l)) throw l;
        await _d(a ** 2 * this.#r.secondMs);
      }
    }
  }
  /** Looks again afterwards: another run's first comment may have come between the look and the creation. */
  async #s({ marker: t, state: n }, r, o) {
    let { data: i } = await this.#e.rest.issues.createComment({
      ...this.#t,
      issue_number: this.#n.number,
      body: r,
      // Written once here: a blind retry of a creation that did succeed would leave two comments.
      request: { retries: 0 }
    }), s = await this.#i(t, o).catch(() => []), a = s.reduce(ci, i);
    return await this.#o([...s, i], a), a.id === i.id ? { status: "created", url: i.html_url } : { status: "skipped", reason: Jn(Ne(a.body ?? ""), n) ?? "another run has begun it" };
  }
  async #a({ id: t }, n) {
    let { data: r } = await this.#e.rest.issues.updateComment({
      ...this.#t,
      comment_id: t,
      body: n,
      request: { retries: 0 }
    });
    return r.html_url;
  }
  /**
   * Deletes what a race of runs left beside the comment that stays. Only what an edgegate wrote as the same author: anybody
   * can copy a marker, and no state that is missing is guessed. What GitHub refuses is tried again with the next write.
   */
  async #o(t, n) {
    let r = new Set(
      t.filter(({ id: o, user: i, body: s }) => o !== n.id && i?.id === n.user?.id && Ne(s ?? "")).map(({ id: o }) => o)
    );
    for (let o of r)
      await this.#e.rest.issues.deleteComment({ ...this.#t, comment_id: o }).catch(() => {
      });
  }
  /** Comments that start with the marker and that this token's owner wrote. */
  async #i(t, n) {
    return (await this.#e.paginate(this.#e.rest.issues.listComments, {
      ...this.#t,
      issue_number: this.#n.number,
      per_page: 100
    })).filter((o) => li(o.body?.split(`
`, 1)[0], t) && Fd(o, n));
  }
  /** The login of the token's owner, or undefined when the token is an app's: GitHub tells apps no name of theirs here. */
  async #d() {
    try {
      let { data: t } = await this.#e.rest.users.getAuthenticated();
      return t.login;
    } catch (t) {
      if (fi(t) === 403) return;
      throw t;
    }
  }
  /** A skip when the pull request has moved on while this commit was judged: the newer run writes, not this one. */
  async #u() {
    let { data: t } = await this.#e.rest.pulls.get({ ...this.#t, pull_number: this.#n.number }), [n, r] = [this.#n.headSha, t.head.sha];
    if (n !== r)
      return {
        status: "skipped",
        reason: `commit ${r.slice(0, 7)} was pushed while ${n.slice(0, 7)} was judged; its own run reports`
      };
  }
};
function ci(e, t) {
  if (e === void 0) return t;
  let [n, r] = [Ne(e.body ?? ""), Ne(t.body ?? "")];
  return Vt(n, r) ? e : Vt(r, n) || t.id < e.id ? t : e;
}
function Fd({ user: e }, t) {
  return t === void 0 ? e?.type === "Bot" : e?.login === t;
}
function li(e, t) {
  let n = (r) => r.replaceAll(`\r
`, `
`).trimEnd();
  return e !== void 0 && n(e) === n(t);
}
function Td(e) {
  let t = fi(e);
  return t === void 0 || t >= 500;
}
function fi(e) {
  return e instanceof Error && "status" in e && typeof e.status == "number" ? e.status : void 0;
}

// src/adapters/github/pull-request.ts
function mi(e) {
  return {
    async publish(t, { as: n, begin: r }) {
      let o = Od(t), i = await re(e.env);
      if (i?.event.of !== "pull-request" && i?.event.of !== "fork-run")
        return { status: "skipped", reason: Ld(i) };
      let { token: s, patience: a = le } = e;
      if (s === void 0 || s === "")
        return { status: "skipped", reason: "there is no token", fix: "Set GITHUB_TOKEN to the workflow's token." };
      let d = ui(e.env, i.event.headSha, n);
      try {
        let u = await G(i.apiUrl, s, a), c = i.event.of === "fork-run" ? await Ot(u, i, i.event) : i.event;
        return "reason" in c ? { status: "skipped", reason: c.reason } : await new Jt(u, i, c, a).write({ marker: o, markdown: t, begin: r, state: d });
      } catch (u) {
        let c = i.event.of === "pull-request" && i.event.fromFork;
        return zt(u, s, { what: "comments on pull requests", fromFork: c });
      }
    }
  };
}
function Od(e) {
  let [t = ""] = e.split(`
`, 1);
  if (!/^<!-- \S.* -->$/.test(t)) throw w.internal("a comment was to be posted without a marker");
  return t;
}
function Ld(e) {
  if (e === void 0) return "this is not a workflow run of GitHub Actions";
  let { event: t } = e;
  return `this run is for ${t.of === "other" ? t.name : t.of.replace("-", "_")}, not for a pull request`;
}

// src/adapters/processes/node.ts
import { spawn as Ud } from "node:child_process";
import jd from "node:process";

// src/adapters/processes/groups.ts
import pi from "node:process";
var Nd = 2e3, Zt = class {
  #e = /* @__PURE__ */ new Set();
  #t = !1;
  /** A process that leads a group of its own has started. */
  add(t) {
    this.#e.add(t), !this.#t && (this.#t = !0, pi.once("exit", () => {
      for (let n of this.#e) Yt(n, "SIGKILL");
    }));
  }
  /** The leader is gone: whatever it started and left behind goes too. */
  remove(t) {
    Yt(t, "SIGKILL"), this.#e.delete(t);
  }
  /** Asks the whole group to end, and makes it end when it does not. */
  stop(t) {
    Yt(t, "SIGTERM"), setTimeout(() => {
      this.#e.has(t) && Yt(t, "SIGKILL");
    }, Nd).unref();
  }
};
function Yt(e, t) {
  try {
    pi.kill(-e, t);
  } catch {
  }
}

// src/adapters/processes/output.ts
import { StringDecoder as Ad } from "node:string_decoder";
var Xe = class {
  #e = [];
  #t;
  #n = 0;
  constructor(t) {
    this.#t = t;
  }
  add(t) {
    return this.#n += t.length, this.#n > this.#t ? !1 : (this.#e.push(t), !0);
  }
  end() {
  }
  bytes() {
    return Buffer.concat(this.#e);
  }
}, Xt = class {
  #e;
  #t = Buffer.alloc(0);
  constructor(t) {
    this.#e = t;
  }
  add(t) {
    return this.#t = Buffer.concat([this.#t, t]).subarray(-this.#e), !0;
  }
  end() {
  }
  text() {
    return this.#t.toString("utf8");
  }
}, Qt = class {
  #e = new Ad("utf8");
  #t;
  #n;
  #r = "";
  constructor(t, n) {
    this.#n = t, this.#t = n;
  }
  add(t) {
    let n = this.#e.write(t).split(`
`), r = n.pop() ?? "";
    for (let o of n)
      this.#t((this.#r + o).replace(/\r$/, "")), this.#r = "";
    return this.#r += r, this.#r.length <= this.#n;
  }
  end() {
    this.#r += this.#e.end(), this.#r !== "" && this.#t(this.#r), this.#r = "";
  }
};

// src/adapters/processes/node.ts
var Yn = 1024 * 1024, en = {
  textBytes: 256 * Yn,
  bytesBytes: 4096 * Yn,
  lineBytes: 64 * Yn,
  stderrBytes: 65536
}, Dd = 127;
function Xn() {
  let e = new Zt();
  return {
    async run(t, n, r) {
      if (r.onLine !== void 0) {
        let s = new Qt(en.lineBytes, r.onLine);
        return { ...await Zn(e, t, n, r, s), stdout: "" };
      }
      let o = new Xe(en.textBytes);
      return { ...await Zn(e, t, n, r, o), stdout: o.bytes().toString("utf8") };
    },
    async runForBytes(t, n, r) {
      let o = new Xe(en.bytesBytes);
      return { ...await Zn(e, t, n, r, o), stdout: "", bytes: o.bytes() };
    }
  };
}
function Zn(e, t, n, r, o) {
  let { signal: i } = r;
  return i?.aborted === !0 ? Promise.reject(w.aborted()) : new Promise((s, a) => {
    let d = Ud(t, n, {
      ...r.cwd === void 0 ? {} : { cwd: r.cwd },
      env: { ...jd.env, ...r.env },
      stdio: ["pipe", "pipe", "pipe"],
      detached: !0
    }), u = d.pid;
    u !== void 0 && e.add(u);
    let c = new Xt(en.stderrBytes), f = !1, l = !1, h = () => {
      u !== void 0 && e.stop(u);
    }, y = r.timeoutMs === void 0 ? void 0 : setTimeout(() => {
      f = !0, h();
    }, r.timeoutMs);
    i?.addEventListener("abort", h, { once: !0 });
    let v = () => {
      clearTimeout(y), i?.removeEventListener("abort", h);
    };
    d.stdout.on("data", (k) => {
      if (!l) {
        try {
          l = !o.add(k);
        } catch (b) {
          v(), h(), l = !0, a(b instanceof Error ? b : new Error(String(b)));
          return;
        }
        l && h();
      }
    }), d.stderr.on("data", (k) => c.add(k)), d.stdin.on("error", () => {
    }), d.stdin.end(r.stdin ?? ""), d.on("error", (k) => {
      if (u !== void 0) return;
      v();
      let b = k.code === "ENOENT" ? `${t}: not found` : `${t}: ${k.message}`;
      s({ exitCode: Dd, signal: void 0, stderr: b, timedOut: !1 });
    }), d.on("exit", () => {
      u !== void 0 && e.remove(u);
    }), d.on("close", (k, b) => {
      if (u === void 0) return;
      if (v(), i?.aborted === !0) {
        a(w.aborted());
        return;
      }
      try {
        o.end();
      } catch (F) {
        a(F instanceof Error ? F : new Error(String(F)));
        return;
      }
      let R = l ? `
edgegate stopped it: it printed more than can be kept` : "";
      s({
        // A program may catch SIGTERM and exit 0: what was stopped has not succeeded.
        exitCode: l || f ? void 0 : k ?? void 0,
        signal: b ?? (l || f ? "SIGTERM" : void 0),
        stderr: c.text() + R,
        timedOut: f
      });
    });
  });
}

// src/entrypoints/repository-of.ts
function Qn(e, t) {
  let [n, r] = e.GITHUB_REPOSITORY?.split("/") ?? [];
  if (!(n === void 0 || r === void 0 || t === void 0 || t === ""))
    return { apiUrl: e.GITHUB_API_URL ?? "https://api.github.com", owner: n, repo: r, token: t };
}

// src/entrypoints/wire-stage.ts
function fh(e, t, n, r) {
  let o = Xn();
  return {
    run: () => re(e),
    check: Io({ env: e, token: r }),
    pullRequest: mi({ env: e, token: r }),
    progress: lr({ write: (i) => hi.stdout.write(i), clock: on, annotate: !0 }),
    parents: (i) => yo(o, t, i, n)
  };
}
function mh(e, t, n) {
  let r = Qn(e, t);
  return r && {
    conversation: ni(r),
    decisions: Gn({ ...r, name: ii }),
    judged: ri({ ...r, prefix: n })
  };
}
function ph(e, t) {
  let n = Qn(e, t);
  return n && Gn({ ...n, name: si });
}
var hh = (e, t) => () => ai({ env: e, token: t ?? "" }), gh = () => on.instant();
function yh(e, t, n) {
  return {
    fork: Qo({ env: e, token: t ?? "" }),
    parents: (r) => wo(Xn(), hi.cwd(), r, n, go(e, t))
  };
}
function wh(e, t) {
  return Ro({ env: e, prefix: t });
}

export {
  $ as a,
  he as b,
  se as c,
  C as d,
  T as e,
  De as f,
  rt as g,
  p as h,
  ge as i,
  z as j,
  xr as k,
  J as l,
  j as m,
  H as n,
  A as o,
  Rt as p,
  Rn as q,
  Je as r,
  uo as s,
  jf as t,
  Df as u,
  Wf as v,
  qf as w,
  Hf as x,
  tm as y,
  nm as z,
  rm as A,
  ne as B,
  Be as C,
  $a as D,
  hm as E,
  le as F,
  G,
  Tt as H,
  ii as I,
  si as J,
  Gn as K,
  mi as L,
  Xn as M,
  Qn as N,
  fh as O,
  mh as P,
  ph as Q,
  hh as R,
  gh as S,
  yh as T,
  wh as U
};
