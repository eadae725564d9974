import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as un
} from "./chunk-VPHVWHIQ.js";
import {
  a as gr
} from "./chunk-2SC7IPZI.js";
import {
  b as an
} from "./chunk-2DJABXMF.js";
import {
  a as xe,
  b as p,
  c as rt,
  d as ir
} from "./chunk-D545S5IG.js";
import {
  a as nt,
  b as w
} from "./chunk-T2E5Y44U.js";
import {
  a as je,
  c as mr,
  e as pr,
  l as hr
} from "./chunk-N6WWLB4J.js";
import {
  a as De,
  c as sn,
  o as lr,
  p as ot,
  q as fr
} from "./chunk-64WU6PY2.js";
import {
  B as ar,
  G as P,
  H as ur,
  O as dr,
  Q as cr,
  n as B,
  t as on,
  w as j,
  y as sr
} from "./chunk-3P6HYWCU.js";
import {
  a as $i
} from "./chunk-6MX7TYOA.js";
import {
  a as Q,
  c as tt,
  e as or
} from "./chunk-ZV56ONXB.js";

// node_modules/pend/index.js
var Wo = tt((Qm, Do) => {
  Do.exports = At;
  function At() {
    this.pending = 0, this.max = 1 / 0, this.listeners = [], this.waiting = [], this.error = null;
  }
  At.prototype.go = function(e) {
    this.pending < this.max ? jo(this, e) : this.waiting.push(e);
  };
  At.prototype.wait = function(e) {
    this.pending === 0 ? e(this.error) : this.listeners.push(e);
  };
  At.prototype.hold = function() {
    return Uo(this);
  };
  function Uo(e) {
    e.pending += 1;
    var t = !1;
    return n;
    function n(o) {
      if (t) throw new Error("callback called twice");
      if (t = !0, e.error = e.error || o, e.pending -= 1, e.waiting.length > 0 && e.pending < e.max)
        jo(e, e.waiting.shift());
      else if (e.pending === 0) {
        var i = e.listeners;
        e.listeners = [], i.forEach(r);
      }
    }
    function r(o) {
      o(e.error);
    }
  }
  function jo(e, t) {
    t(Uo(e));
  }
});

// node_modules/yauzl/fd-slicer.js
var Go = tt((An) => {
  var Nn = Q("fs"), Ln = Q("util"), qo = Q("stream"), Ho = qo.Readable, Xa = qo.PassThrough, Qa = Wo(), Ut = Q("events").EventEmitter;
  An.BufferSlicer = Fe;
  An.FdSlicer = Te;
  Ln.inherits(Te, Ut);
  function Te(e) {
    Ut.call(this), this.fd = e, this.pend = new Qa(), this.pend.max = 1, this.refCount = 0;
  }
  Te.prototype.read = function(e, t, n, r, o) {
    var i = this;
    i.pend.go(function(s) {
      Nn.read(i.fd, e, t, n, r, function(a, u, d) {
        s(), o(a, u, d);
      });
    });
  };
  Te.prototype.createReadStream = function(e) {
    return new Xe(this, e);
  };
  Te.prototype.ref = function() {
    this.refCount += 1;
  };
  Te.prototype.unref = function() {
    var e = this;
    if (e.refCount -= 1, e.refCount < 0) throw new Error("invalid unref");
    if (e.refCount > 0) return;
    Nn.close(e.fd, t);
    function t(n) {
      n ? e.emit("error", n) : e.emit("close");
    }
  };
  Ln.inherits(Xe, Ho);
  function Xe(e, t) {
    t = t || {}, Ho.call(this, t), this.context = e, this.context.ref(), this.start = t.start || 0, this.endOffset = t.end, this.pos = this.start;
  }
  Xe.prototype._read = function(e) {
    var t = this, n = Math.min(t._readableState.highWaterMark, e);
    if (t.endOffset != null && (n = Math.min(n, t.endOffset - t.pos)), n <= 0) {
      t.push(null), this._cleanup();
      return;
    }
    t.context.pend.go(function(r) {
      var o = Buffer.allocUnsafe(n);
      Nn.read(t.context.fd, o, 0, n, t.pos, function(i, s) {
        i ? t.destroy(i) : s === 0 ? (t.push(null), t._cleanup()) : (t.pos += s, t.push(o.slice(0, s))), r();
      });
    });
  };
  Xe.prototype._destroy = function(e, t) {
    this._cleanup(), t(e);
  };
  Xe.prototype._cleanup = function() {
    this.context != null && (this.context.unref(), this.context = null);
  };
  Ln.inherits(Fe, Ut);
  function Fe(e) {
    Ut.call(this), this.refCount = 0, this.buffer = e;
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
    var t = new Xa(e);
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
var Ko = tt((tp, Vo) => {
  var eu = new Int32Array([
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
  function tu(e) {
    let t = -1;
    for (let n of e)
      t = eu[(t ^ n) & 255] ^ t >>> 8;
    return (t ^ -1) >>> 0;
  }
  Vo.exports = tu;
});

// node_modules/yauzl/index.js
var ii = tt((L) => {
  var Un = Q("fs"), jn = Q("zlib"), Jo = Go(), Wt = Q("util"), qt = Q("events").EventEmitter, Yo = Q("stream").Transform, Wn = Q("stream").PassThrough, nu = Q("stream").Writable, ru = typeof jn.crc32 == "function" ? jn.crc32 : Ko();
  L.open = Zo;
  L.fromFd = qn;
  L.fromBuffer = Xo;
  L.fromRandomAccessReader = Ht;
  L.openPromise = ou;
  L.fromFdPromise = iu;
  L.fromBufferPromise = su;
  L.fromRandomAccessReaderPromise = au;
  L.dosDateTimeToDate = ti;
  L.getFileNameLowLevel = ni;
  L.validateFileName = ri;
  L.parseExtraFields = oi;
  L.ZipFile = G;
  L.Entry = Le;
  L.LocalFileHeader = ei;
  L.RandomAccessReader = we;
  function ou(e, t) {
    return new Promise((n, r) => {
      Zo(e, { ...t, lazyEntries: !0 }, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  }
  function iu(e, t) {
    return new Promise((n, r) => {
      qn(e, { ...t, lazyEntries: !0 }, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  }
  function su(e, t) {
    return new Promise((n, r) => {
      Xo(e, { ...t, lazyEntries: !0 }, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  }
  function au(e, t, n) {
    return new Promise((r, o) => {
      Ht(e, t, { ...n, lazyEntries: !0 }, function(i, s) {
        if (i) return o(i);
        r(s);
      });
    });
  }
  function Zo(e, t, n) {
    typeof t == "function" && (n = t, t = null), t == null && (t = {}), t.autoClose == null && (t.autoClose = !0), t.lazyEntries == null && (t.lazyEntries = !1), t.decodeStrings == null && (t.decodeStrings = !0), t.validateEntrySizes == null && (t.validateEntrySizes = !0), t.strictFileNames == null && (t.strictFileNames = !1), n == null && (n = Dt), Un.open(e, "r", function(r, o) {
      if (r) return n(r);
      qn(o, t, function(i, s) {
        i && Un.close(o, Dt), n(i, s);
      });
    });
  }
  function qn(e, t, n) {
    typeof t == "function" && (n = t, t = null), t == null && (t = {}), t.autoClose == null && (t.autoClose = !1), t.lazyEntries == null && (t.lazyEntries = !1), t.decodeStrings == null && (t.decodeStrings = !0), t.validateEntrySizes == null && (t.validateEntrySizes = !0), t.strictFileNames == null && (t.strictFileNames = !1), n == null && (n = Dt), Un.fstat(e, function(r, o) {
      if (r) return n(r);
      var i = new Jo.FdSlicer(e);
      Ht(i, o.size, t, n);
    });
  }
  function Xo(e, t, n) {
    typeof t == "function" && (n = t, t = null), t == null && (t = {}), t.autoClose = !1, t.lazyEntries == null && (t.lazyEntries = !1), t.decodeStrings == null && (t.decodeStrings = !0), t.validateEntrySizes == null && (t.validateEntrySizes = !0), t.strictFileNames == null && (t.strictFileNames = !1);
    var r = new Jo.BufferSlicer(e);
    Ht(r, e.length, t, n);
  }
  function Ht(e, t, n, r) {
    typeof n == "function" && (r = n, n = null), n == null && (n = {}), n.autoClose == null && (n.autoClose = !0), n.lazyEntries == null && (n.lazyEntries = !1), n.decodeStrings == null && (n.decodeStrings = !0);
    var o = !!n.decodeStrings;
    if (n.validateEntrySizes == null && (n.validateEntrySizes = !0), n.strictFileNames == null && (n.strictFileNames = !1), r == null && (r = Dt), typeof t != "number") throw new Error("expected totalSize parameter to be a number");
    if (t > Number.MAX_SAFE_INTEGER)
      throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
    e.ref();
    var i = 22, s = 20, a = 65535, u = Math.min(s + i + a, t), d = fe(u), c = t - d.length;
    Ne(e, d, 0, u, c, function(f) {
      if (f) return r(f);
      for (var l = u - i; l >= 0; l -= 1)
        if (d.readUInt32LE(l) === 101010256) {
          var h = d.subarray(l), y = h.readUInt16LE(4), k = h.readUInt16LE(10), R = h.readUInt32LE(16), x = h.readUInt16LE(20), $ = h.length - i;
          if (x !== $)
            return r(new Error("Invalid comment length. Expected: " + $ + ". Found: " + x + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
          var _ = o ? jt(h.subarray(22), !1) : h.subarray(22);
          if (l - s >= 0 && d.readUInt32LE(l - s) === 117853008) {
            var oe = d.subarray(l - s, l - s + s), me = Oe(oe, 8), X = fe(56);
            return Ne(e, X, 0, X.length, me, function(Ue) {
              return Ue ? r(Ue) : X.readUInt32LE(0) !== 101075792 ? r(new Error("invalid zip64 end of central directory record signature")) : (y = X.readUInt32LE(16), y !== 0 ? r(new Error("multi-disk zip files are not supported: found disk number: " + y)) : (k = Oe(X, 32), R = Oe(X, 48), r(null, new G(e, R, t, k, _, n.autoClose, n.lazyEntries, o, n.validateEntrySizes, n.strictFileNames))));
            });
          }
          return y !== 0 ? r(new Error("multi-disk zip files are not supported: found disk number: " + y)) : r(null, new G(e, R, t, k, _, n.autoClose, n.lazyEntries, o, n.validateEntrySizes, n.strictFileNames));
        }
      r(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
    });
  }
  Wt.inherits(G, qt);
  function G(e, t, n, r, o, i, s, a, u, d) {
    var c = this;
    qt.call(c), c.reader = e, c.reader.on("error", function(f) {
      Qo(c, f);
    }), c.reader.once("close", function() {
      c.emit("close");
    }), c.readEntryCursor = t, c.fileSize = n, c.entryCount = r, c.comment = o, c.entriesRead = 0, c.autoClose = !!i, c.lazyEntries = !!s, c.decodeStrings = !!a, c.validateEntrySizes = !!u, c.strictFileNames = !!d, c.isOpen = !0, c.emittedError = !1, c.hasEachEntryBeenCalled = !1, c.lazyEntries || c._readEntry();
  }
  G.prototype.close = function() {
    this.isOpen && (this.isOpen = !1, this.reader.unref());
  };
  function re(e, t) {
    e.autoClose && e.close(), Qo(e, t);
  }
  function Qo(e, t) {
    e.emittedError || (e.emittedError = !0, e.emit("error", t));
  }
  G.prototype.readEntry = function() {
    if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
    this._readEntry();
  };
  G.prototype._readEntry = function() {
    var e = this;
    if (e.entryCount === e.entriesRead) {
      setImmediate(function() {
        e.autoClose && e.close(), !e.emittedError && e.emit("end");
      });
      return;
    }
    if (!e.emittedError) {
      var t = fe(46);
      Ne(e.reader, t, 0, t.length, e.readEntryCursor, function(n) {
        if (n) return re(e, n);
        if (!e.emittedError) {
          var r = new Le(), o = t.readUInt32LE(0);
          if (o !== 33639248) return re(e, new Error("invalid central directory file header signature: 0x" + o.toString(16)));
          if (r.versionMadeBy = t.readUInt16LE(4), r.versionNeededToExtract = t.readUInt16LE(6), r.generalPurposeBitFlag = t.readUInt16LE(8), r.compressionMethod = t.readUInt16LE(10), r.lastModFileTime = t.readUInt16LE(12), r.lastModFileDate = t.readUInt16LE(14), r.crc32 = t.readUInt32LE(16), r.compressedSize = t.readUInt32LE(20), r.uncompressedSize = t.readUInt32LE(24), r.fileNameLength = t.readUInt16LE(28), r.extraFieldLength = t.readUInt16LE(30), r.fileCommentLength = t.readUInt16LE(32), r.internalFileAttributes = t.readUInt16LE(36), r.externalFileAttributes = t.readUInt32LE(38), r.relativeOffsetOfLocalHeader = t.readUInt32LE(42), r.generalPurposeBitFlag & 64) return re(e, new Error("strong encryption is not supported"));
          e.readEntryCursor += 46, t = fe(r.fileNameLength + r.extraFieldLength + r.fileCommentLength), Ne(e.reader, t, 0, t.length, e.readEntryCursor, function(i) {
            if (i) return re(e, i);
            if (!e.emittedError) {
              r.fileNameRaw = t.subarray(0, r.fileNameLength);
              var s = r.fileNameLength + r.extraFieldLength;
              r.extraFieldRaw = t.subarray(r.fileNameLength, s), r.fileCommentRaw = t.subarray(s, s + r.fileCommentLength);
              try {
                r.extraFields = oi(r.extraFieldRaw);
              } catch (k) {
                return re(e, k);
              }
              if (e.decodeStrings) {
                var a = (r.generalPurposeBitFlag & 2048) !== 0;
                r.fileComment = jt(r.fileCommentRaw, a), r.fileName = ni(r.generalPurposeBitFlag, r.fileNameRaw, r.extraFields, e.strictFileNames);
                var u = ri(r.fileName);
                if (u != null) return re(e, new Error(u));
              } else
                r.fileComment = r.fileCommentRaw, r.fileName = r.fileNameRaw;
              r.comment = r.fileComment, e.readEntryCursor += t.length, e.entriesRead += 1;
              for (var d = 0; d < r.extraFields.length; d++) {
                var c = r.extraFields[d];
                if (c.id === 1) {
                  var f = c.data, l = 0;
                  if (r.uncompressedSize === 4294967295) {
                    if (l + 8 > f.length)
                      return re(e, new Error("zip64 extended information extra field does not include uncompressed size"));
                    r.uncompressedSize = Oe(f, l), l += 8;
                  }
                  if (r.compressedSize === 4294967295) {
                    if (l + 8 > f.length)
                      return re(e, new Error("zip64 extended information extra field does not include compressed size"));
                    r.compressedSize = Oe(f, l), l += 8;
                  }
                  if (r.relativeOffsetOfLocalHeader === 4294967295) {
                    if (l + 8 > f.length)
                      return re(e, new Error("zip64 extended information extra field does not include relative header offset"));
                    r.relativeOffsetOfLocalHeader = Oe(f, l), l += 8;
                  }
                  break;
                }
              }
              if (e.validateEntrySizes && r.compressionMethod === 0) {
                var h = r.uncompressedSize;
                if (r.isEncrypted() && (h += 12), r.compressedSize !== h) {
                  var y = "compressed/uncompressed size mismatch for stored file: " + r.compressedSize + " != " + r.uncompressedSize;
                  return re(e, new Error(y));
                }
              }
              e.emit("entry", r), e.lazyEntries || e._readEntry();
            }
          });
        }
      });
    }
  };
  G.prototype.eachEntry = function() {
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
  G.prototype.openReadStream = function(e, t, n) {
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
    r.readLocalFileHeader(e, { minimal: !0 }, function(u, d) {
      if (u) return n(u);
      r.openReadStreamLowLevel(
        d.fileDataStart,
        e.compressedSize,
        o,
        i,
        a,
        e.uncompressedSize,
        n
      );
    });
  };
  G.prototype.openReadStreamLowLevel = function(e, t, n, r, o, i, s) {
    var a = this, u = e + t, d = a.reader.createReadStream({
      start: e + n,
      end: e + r
    }), c = d;
    if (o) {
      var f = !1, l = jn.createInflateRaw();
      d.on("error", function(h) {
        setImmediate(function() {
          f || l.emit("error", h);
        });
      }), d.pipe(l), a.validateEntrySizes ? (c = new Qe(i), l.on("error", function(h) {
        setImmediate(function() {
          f || c.emit("error", h);
        });
      }), l.pipe(c)) : c = l, Dn(c, function() {
        f = !0, l !== c && l.unpipe(c), d.unpipe(l), d.destroy();
      });
    }
    s(null, c);
  };
  G.prototype.readLocalFileHeader = function(e, t, n) {
    var r = this;
    n == null && (n = t, t = null), t == null && (t = {}), r.reader.ref();
    var o = fe(30);
    Ne(r.reader, o, 0, o.length, e.relativeOffsetOfLocalHeader, function(i) {
      try {
        if (i) return n(i);
        var s = o.readUInt32LE(0);
        if (s !== 67324752)
          return n(new Error("invalid local file header signature: 0x" + s.toString(16)));
        var a = o.readUInt16LE(26), u = o.readUInt16LE(28), d = e.relativeOffsetOfLocalHeader + 30 + a + u;
        if (d + e.compressedSize > r.fileSize)
          return n(new Error("file data overflows file bounds: " + d + " + " + e.compressedSize + " > " + r.fileSize));
        if (t.minimal)
          return n(null, { fileDataStart: d });
        var c = new ei();
        c.fileDataStart = d, c.versionNeededToExtract = o.readUInt16LE(4), c.generalPurposeBitFlag = o.readUInt16LE(6), c.compressionMethod = o.readUInt16LE(8), c.lastModFileTime = o.readUInt16LE(10), c.lastModFileDate = o.readUInt16LE(12), c.crc32 = o.readUInt32LE(14), c.compressedSize = o.readUInt32LE(18), c.uncompressedSize = o.readUInt32LE(22), c.fileNameLength = a, c.extraFieldLength = u, o = fe(a + u), r.reader.ref(), Ne(r.reader, o, 0, o.length, e.relativeOffsetOfLocalHeader + 30, function(f) {
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
  G.prototype.openReadStreamPromise = function(e, t) {
    return new Promise((n, r) => {
      this.openReadStream(e, t, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  };
  G.prototype.openReadStreamLowLevelPromise = function(e, t, n, r, o, i) {
    return new Promise((s, a) => {
      this.openReadStream(e, t, n, r, o, i, function(u, d) {
        if (u) return a(u);
        s(d);
      });
    });
  };
  G.prototype.readLocalFileHeaderPromise = function(e, t) {
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
          var a = r.readUInt32LE(8) + 4294967296 * r.readInt32LE(12), u = a / 1e4 - 116444736e5;
          return new Date(u);
        }
      }
    return ti(this.lastModFileDate, this.lastModFileTime, e.timezone);
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
  function ei() {
  }
  function ti(e, t, n) {
    var r = e & 31, o = (e >> 5 & 15) - 1, i = (e >> 9 & 127) + 1980, s = 0, a = (t & 31) * 2, u = t >> 5 & 63, d = t >> 11 & 31;
    if (n == null || n === "local")
      return new Date(i, o, r, d, u, a, s);
    if (n === "UTC")
      return new Date(Date.UTC(i, o, r, d, u, a, s));
    throw new Error("unrecognized options.timezone: " + options.timezone);
  }
  function ni(e, t, n, r) {
    for (var o = null, i = 0; i < n.length; i++) {
      var s = n[i];
      if (s.id === 28789) {
        if (s.data.length < 6 || s.data.readUInt8(0) !== 1)
          continue;
        var a = s.data.readUInt32LE(1);
        if (ru(t) !== a)
          continue;
        o = jt(s.data.subarray(5), !0);
        break;
      }
    }
    if (o == null) {
      var u = (e & 2048) !== 0;
      o = jt(t, u);
    }
    return r || (o = o.replace(/\\/g, "/")), o;
  }
  function ri(e) {
    return e.indexOf("\\") !== -1 ? "invalid characters in fileName: " + e : /^[a-zA-Z]:/.test(e) || /^\//.test(e) ? "absolute path: " + e : e.split("/").indexOf("..") !== -1 ? "invalid relative path: " + e : null;
  }
  function oi(e) {
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
  function Ne(e, t, n, r, o, i) {
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
  Wt.inherits(Qe, Yo);
  function Qe(e) {
    Yo.call(this), this.actualByteCount = 0, this.expectedByteCount = e;
  }
  Qe.prototype._transform = function(e, t, n) {
    if (this.actualByteCount += e.length, this.actualByteCount > this.expectedByteCount) {
      var r = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
      return n(new Error(r));
    }
    n(null, e);
  };
  Qe.prototype._flush = function(e) {
    if (this.actualByteCount < this.expectedByteCount) {
      var t = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
      return e(new Error(t));
    }
    e();
  };
  Wt.inherits(we, qt);
  function we() {
    qt.call(this), this.refCount = 0;
  }
  we.prototype.ref = function() {
    this.refCount += 1;
  };
  we.prototype.unref = function() {
    var e = this;
    if (e.refCount -= 1, e.refCount > 0) return;
    if (e.refCount < 0) throw new Error("invalid unref");
    e.close(t);
    function t(n) {
      if (n) return e.emit("error", n);
      e.emit("close");
    }
  };
  we.prototype.createReadStream = function(e) {
    e == null && (e = {});
    var t = e.start, n = e.end;
    if (t === n) {
      var r = new Wn();
      return setImmediate(function() {
        r.end();
      }), r;
    }
    var o = this._readStreamForRange(t, n), i = !1, s = new Gt(this);
    o.on("error", function(u) {
      setImmediate(function() {
        i || s.emit("error", u);
      });
    }), Dn(s, function() {
      o.unpipe(s), s.unref(), o.destroy();
    });
    var a = new Qe(n - t);
    return s.on("error", function(u) {
      setImmediate(function() {
        i || a.emit("error", u);
      });
    }), Dn(a, function() {
      i = !0, s.unpipe(a), s.destroy();
    }), o.pipe(s).pipe(a);
  };
  we.prototype._readStreamForRange = function(e, t) {
    throw new Error("not implemented");
  };
  we.prototype.read = function(e, t, n, r, o) {
    var i = this.createReadStream({ start: r, end: r + n }), s = new nu(), a = 0;
    s._write = function(u, d, c) {
      u.copy(e, t + a, 0, u.length), a += u.length, c();
    }, s.on("finish", o), i.on("error", function(u) {
      o(u);
    }), i.pipe(s);
  };
  we.prototype.close = function(e) {
    setImmediate(e);
  };
  Wt.inherits(Gt, Wn);
  function Gt(e) {
    Wn.call(this), this.context = e, this.context.ref(), this.unreffedYet = !1;
  }
  Gt.prototype._flush = function(e) {
    this.unref(), e();
  };
  Gt.prototype.unref = function(e) {
    this.unreffedYet || (this.unreffedYet = !0, this.context.unref());
  };
  var uu = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ";
  function jt(e, t) {
    if (t)
      return e.toString("utf8");
    for (var n = "", r = 0; r < e.length; r++)
      n += uu[e[r]];
    return n;
  }
  function Oe(e, t) {
    var n = e.readUInt32LE(t), r = e.readUInt32LE(t + 4);
    return r * 4294967296 + n;
  }
  var fe;
  typeof Buffer.allocUnsafe == "function" ? fe = function(e) {
    return Buffer.allocUnsafe(e);
  } : fe = function(e) {
    return new Buffer(e);
  };
  function Dn(e, t) {
    typeof e.destroy == "function" ? e._destroy = function(n, r) {
      t(), r?.(n);
    } : e.destroy = t;
  }
  function Dt(e) {
    if (e) throw e;
  }
});

// src/render/blocks.ts
var b = (e) => ({ inline: "code", text: e }), g = (...e) => ({ inline: "strong", phrase: e }), E = (...e) => ({ inline: "small", phrase: e }), ie = (e, ...t) => ({ inline: "tone", tone: e, phrase: t }), se = (e, t) => ({ inline: "link", text: e, href: t }), I = { inline: "break" }, ae = (e, ...t) => ({ block: "heading", level: e, phrase: t }), C = (...e) => ({ block: "paragraph", phrase: e }), F = (e) => ({ block: "list", items: e }), D = (e, t) => ({ block: "details", summary: e, body: t }), Ce = (e, t) => ({ block: "code", language: e, text: t }), it = (...e) => ({ block: "footer", phrase: e }), O = (e) => ({ title: e, align: "right" });
function W(e, t) {
  return {
    block: "table",
    columns: e.map((n) => typeof n == "string" ? { title: n, align: "left" } : n),
    rows: t
  };
}
function pe(e) {
  return e.flatMap((t, n) => n === 0 ? t : [" · ", ...t]);
}

// src/domain/metrics.ts
var Ci = {
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
function st(e) {
  return { id: e, ...Ci[e] };
}

// src/render/format/quantity.ts
function at(e, t = !0) {
  if (e === 0) return "0";
  let n = Math.abs(e) < 1e3 ? Number(Math.abs(e).toPrecision(3)) : Math.abs(e), r = Math.min(9, Math.max(0, 2 - Math.floor(Math.log10(n)))), o = n.toFixed(r), i = t || !o.includes(".") ? o : o.replace(/\.?0+$/, "");
  return (e < 0 ? "−" : "") + dn(i);
}
function v(e) {
  return (e < 0 ? "−" : "") + dn(Math.abs(e).toFixed(0));
}
function ut(e) {
  return e.startsWith("−") ? /[1-9]/.test(e) ? e : e.slice(1) : /[1-9]/.test(e) ? `+${e}` : e;
}
function m(e, t, n = `${t}s`) {
  return `${v(e)} ${e === 1 ? t : n}`;
}
function We(e) {
  return `$${(e / 100).toFixed(2)}`;
}
function Y(e, t = !0) {
  let n = e * 100;
  if (Math.abs(n) < 5e-3) return "0%";
  let r = Math.abs(n) >= 99.95 ? 0 : Math.abs(n) >= 0.0495 ? 1 : 2, o = Math.abs(n).toFixed(r), i = t || !o.includes(".") ? o : o.replace(/\.?0+$/, "");
  return `${n < 0 ? "−" : ""}${dn(i)}%`;
}
function dt(e, t = !0) {
  return `${Y(e, t).slice(0, -1)} pp`;
}
function yr(e) {
  return e >= 1e10 ? { unit: "s", size: 1e9 } : e >= 1e3 || e === 0 ? { unit: "ms", size: 1e6 } : { unit: "ns", size: 1 };
}
function br(e) {
  return e >= 1e9 ? { unit: "GB", size: 1e9 } : e >= 1e6 ? { unit: "MB", size: 1e6 } : e >= 1e3 ? { unit: "KB", size: 1e3 } : { unit: "bytes", size: 1 };
}
function dn(e) {
  let [t = "", n] = e.split("."), r = t.replace(/\B(?=(\d{3})+$)/g, ",");
  return n === void 0 ? r : `${r}.${n}`;
}

// src/render/format/metric.ts
var Pi = {
  ns: "duration",
  bytes: "bytes",
  nodes: "count",
  count: "count",
  task: "share"
};
function ct(e) {
  return Pi[st(e).unit];
}
function ee(e) {
  return st(e).title;
}
function vr(e) {
  return st(e).meaning;
}
function M(e, t, n = !0) {
  let r = Rr(e, Math.abs(t));
  return $r(cn(e, t, r, n), r.unit);
}
function V(e, t, n) {
  let r = Rr(e, Math.max(Math.abs(t), Math.abs(n))), o = cn(e, t, r, !0), i = cn(e, n, r, !0);
  return o === i && t !== n && e === "bytes" ? `${v(t)} → ${v(n)} bytes` : `${o} → ${$r(i, r.unit)}`;
}
function ln(e, t, n) {
  let r = S(e, t, n.low), o = S(e, t, n.high);
  return wr(r) === wr(o) ? `${xr(r)} to ${xr(o)}` : `${r} to ${o}`;
}
function lt(e, t) {
  return V(e, t.low, t.high).replace(" → ", " to ");
}
function S(e, t, n, r = !0) {
  return t === "ratio" ? ut(Y(n, r)) : e === "share" ? ut(dt(n, r)) : ut(M(e, n, r));
}
var kr = /(%| pp| ms| s| ns| bytes| [KMG]B)$/;
function wr(e) {
  return kr.exec(e)?.[1] ?? "";
}
function xr(e) {
  return e.replace(kr, "");
}
function Rr(e, t) {
  switch (e) {
    case "duration":
      return yr(t);
    case "bytes":
      return br(t);
    case "share":
      return { unit: "%", size: 0.01 };
    case "count":
    case "number":
      return { unit: "", size: 1 };
  }
}
function cn(e, t, n, r) {
  return e === "count" ? v(t) : e === "share" ? Y(t, r).slice(0, -1) : n.unit === "bytes" || n.unit === "ns" ? v(t / n.size) : at(t / n.size, r);
}
function $r(e, t) {
  return t === "" ? e : t === "%" ? `${e}%` : `${e} ${t}`;
}

// src/render/format/ship-yaml.ts
function ft(e) {
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
var qe = [];
function he(e) {
  let t = e.comparison.models, n = Map.groupBy(
    t.flatMap((l) => l.rows),
    ({ scope: l }) => z(l)
  ), r = new Map(t.flatMap(({ cases: l }) => l.map((h) => [He(h.key), h]))), o = Map.groupBy(e.verdict.checks, ({ scope: l }) => z(l)), i = new Map((e.history?.cases ?? []).map((l) => [He(l.key), l])), s = new Map(
    e.accuracy.models.flatMap(
      (l) => ["baseline", "candidate"].flatMap(
        (h) => l[h].map((y) => [mt(l.model, h, y.variant), y])
      )
    )
  ), a = new Map(
    e.variants.models.flatMap(
      (l) => ["baseline", "candidate"].flatMap((h) => {
        let y = l[h];
        return y.status === "present" ? y.variants.map((k) => [mt(l.model, h, k.variant), k]) : [];
      })
    )
  ), u = new Map(e.changes.models.map((l) => [l.model, l])), d = Map.groupBy(e.plan.ship, ({ model: l }) => l), c = Map.groupBy(e.verdict.advice, ({ model: l }) => l), f = (l, h) => n.get(z(l))?.find((y) => y.metric === h);
  return {
    input: e,
    base: p(e.subject.baseBranch ?? "base", 40),
    row: f,
    rows: (l) => n.get(z(l)) ?? qe,
    facts: (l) => r.get(He(l)),
    checks: (l) => o.get(z(l)) ?? qe,
    history: (l) => i.get(He(l)),
    accuracy: (l, h, y) => s.get(mt(l, h, y)),
    variant: (l, h, y) => a.get(mt(l, h, y)),
    kind: (l, h) => {
      let y = ct(h);
      return y === "share" && f(l, h)?.task?.unit === "number" ? "number" : y;
    },
    change: (l) => u.get(l),
    ships: (l) => d.get(l) ?? qe,
    advice: (l) => c.get(l) ?? qe,
    // Gated cases of delegates that an app would only try later are measured, and have no checks.
    decides: (l) => l.of === "case" ? o.has(z(l)) : (d.get(l.model) ?? qe).some(({ variant: h }) => h === l.variant)
  };
}
function T(e) {
  return e.of === "case" ? e.key : e;
}
function z(e) {
  return e.of === "case" ? He(e.key) : JSON.stringify([e.model, e.variant]);
}
function mt(e, t, n) {
  return `${e} ${t} ${n}`;
}
function He({ model: e, variant: t, device: n, delegate: r, threads: o }) {
  return JSON.stringify([e, t, n.farm, n.model, n.osVersion, r, o]);
}

// src/render/sections/scope-phrase.ts
function Pe(e) {
  return pe([[g(T(e).model)], ...Pr(e).map((t) => [t])]);
}
function Cr(e) {
  return Pr(e).join(", ");
}
function Pr(e) {
  if (e.of === "variant") return [e.variant];
  let { variant: t, delegate: n, threads: r, device: o } = e.key;
  return [t, n, ...r === 1 ? [] : [`${r} threads`], Ge(o)];
}
var Si = 8;
function pt(e, t = "device") {
  return e.length > Si ? m(e.length, t) : e.join(", ");
}
function Ge(e) {
  return p(e.model, 40);
}

// src/render/format/check.ts
var Ei = {
  runs: "running",
  "delegate-applies": "delegate",
  "output-is-right": "output",
  "variant-exists": "conversion"
};
function K(e) {
  return e.of === "budget" ? ee(e.metric) : Ei[e.check];
}
function U(e) {
  return e.waiver !== void 0 ? !1 : (e.of === "budget" ? e.rule.level : e.level) === "error";
}
function ge(e, { rule: t, expected: n }) {
  switch (t.kind) {
    case "max":
      return `≤ ${M(e, n, !1)}`;
    case "min":
      return `≥ ${M(e, n, !1)}`;
    case "max-increase":
      return Sr("+", e, t.limit, "increase");
    case "max-drop":
      return Sr("−", e, t.limit, "drop");
  }
}
function ht(e, { rule: t }) {
  if (t.reserve !== void 0 && t.reserve !== 0 && t.limit.of === "absolute")
    return `${M(e, t.limit.value, !1)} − ${M(e, t.reserve, !1)} reserve`;
  if (t.floor !== void 0 && t.floor !== 0) return `ignored up to ${M(e, t.floor, !1)}`;
}
function Sr(e, t, n, r) {
  let o = n.of === "relative" ? n.fraction : n.value;
  if (o === 0) return `no ${r}`;
  let i = n.of === "relative" ? Y(o, !1) : t === "share" ? dt(o, !1) : M(t, o, !1);
  return `at most ${e}${i}`;
}

// src/render/sections/worst-check.ts
function fn(e) {
  return q(e)[0];
}
function q(e) {
  return e.checks.filter(({ status: t }) => t !== "within").map((t) => ({ check: t, rank: Ii(t), excess: Mi(t) })).sort((t, n) => t.rank - n.rank || n.excess - t.excess).map(({ check: t }) => t);
}
function Ir(e) {
  let t = q(e), n = new Set(t.filter(Er).map(({ scope: i }) => z(i))), r = (i) => i.of === "budget" && i.status === "unknown" && n.has(z(i.scope)), o = Map.groupBy(t.filter(r), ({ scope: i }) => z(i));
  return t.filter((i) => !r(i)).map((i) => ({
    check: i,
    consequences: Er(i) ? o.get(z(i.scope)) ?? [] : []
  }));
}
function Er(e) {
  return e.of === "built-in" && (e.check === "runs" || e.check === "variant-exists");
}
function Ii(e) {
  return e.status === "unknown" ? U(e) ? e.of === "built-in" ? 3 : 4 : 6 : U(e) ? e.of === "built-in" ? 0 : e.rule.kind === "max" || e.rule.kind === "min" ? 1 : 2 : 5;
}
function Mi(e) {
  return e.of === "built-in" || e.found === void 0 ? 0 : e.expected === 0 ? 1 : Math.abs(e.found - e.expected) / Math.abs(e.expected);
}

// src/render/sections/advice.ts
function gt(e, t, n) {
  let r = Bi(e);
  if (r.length === 0) return [];
  let o = r.slice(t, n), i = r.length - Math.min(r.length, n);
  return [
    C(g("A better choice to ship")),
    ...r.slice(0, t).flatMap((s) => Mr(e, s)),
    ...o.length === 0 ? [] : [
      D(
        [m(o.length, "more proposal")],
        o.flatMap((s) => Mr(e, s))
      )
    ],
    ...i === 0 ? [] : [C(`… and ${m(i, "more proposal")} in the documents.`)]
  ];
}
function Bi(e) {
  let t = new Set(q(e.input.verdict).map(({ scope: o }) => T(o).model)), r = [...Map.groupBy(
    e.input.verdict.advice,
    ({ model: o, platform: i, ship: s, instead: a, note: u }) => JSON.stringify([o, i, s, a, u])
  ).values()].flatMap(
    ([o, ...i]) => o === void 0 ? [] : [[o, ...i]]
  );
  return [...r.filter(([{ model: o }]) => t.has(o)), ...r.filter(([{ model: o }]) => !t.has(o))];
}
function Mr(e, t) {
  let [{ model: n, platform: r, ship: o, instead: i, note: s }] = t;
  return [
    C(
      g(n),
      ` on ${pt(t.map(({ device: a }) => Ge(a)))}: `,
      b(o.variant),
      " with ",
      b(o.delegates.join(", ")),
      ` instead of ${i.variant} with ${i.delegate} gives `,
      ..._i(e, t),
      ".",
      ...s === void 0 ? [] : [I, E(p(s, 200))]
    ),
    Ce("yaml", ft([{ model: n, platform: r, ...o }]))
  ];
}
function Br(e, t) {
  return t ? g(e) : e;
}
function _i(e, t) {
  let [{ model: n, ship: r, latencyRatio: o, sizeRatio: i, accuracyDelta: s }] = t, a = e.accuracy(n, "candidate", r.variant)?.task, u = a?.status === "measured" && a.unit === "number" ? "number" : "share", d = t.map((h) => h.latencyRatio), [c, f] = [Math.min(...d), Math.max(...d)].map(
    (h) => S("duration", "ratio", h)
  ), l = c === f ? c : `${c} to ${f}`;
  return [
    Br(`${l} p50 latency`, o <= i),
    ", ",
    Br(`${S("bytes", "ratio", i)} size`, i < o),
    ...s === void 0 ? [", accuracy not measured"] : [`, ${s === 0 ? "the same" : S(u, "delta", s)} accuracy`]
  ];
}

// src/render/format/verdict-words.ts
var mn = {
  pass: { sign: "✅", word: "May ship", tone: "good" },
  warn: { sign: "⚠️", word: "May ship, with a warning", tone: "doubt" },
  inconclusive: { sign: "❓", word: "Can't tell yet", tone: "doubt" },
  fail: { sign: "❌", word: "Must not ship", tone: "bad" }
}, pn = {
  improvement: { sign: "🟢", word: "better", tone: "good" },
  regression: { sign: "🟠", word: "worse", tone: "doubt" },
  none: void 0,
  unclear: void 0,
  "not-comparable": void 0
}, ue = {
  within: { sign: "✅", word: "within", tone: "good" },
  exceeded: { sign: "❌", word: "exceeded", tone: "bad" },
  unknown: { sign: "❓", word: "unknown", tone: "doubt" }
}, _r = { sign: "⚪", word: "not confirmed", tone: "quiet" };
function ve(e, t) {
  return e.status === "unknown" ? ue.unknown : e.status === "within" ? e.of === "budget" ? ue.within : { ...ue.within, word: "fine" } : t ? e.of === "budget" ? ue.exceeded : { ...ue.exceeded, word: "broken" } : { sign: "⚠️", word: "warns", tone: "doubt" };
}

// src/render/format/sparkline.ts
var zr = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
function Tr(e) {
  let t = Math.min(...e), n = Math.max(Math.max(...e) - t, t * 0.2);
  return e.map((r) => zr[Math.round((r - t) / n * (zr.length - 1))] ?? "").join("");
}

// src/render/sections/history.ts
function yt(e, t, n) {
  let r = e.history(t);
  if (r === void 0) return [];
  let { trend: o, otherEnvironments: i } = r, [s, a] = [o[0], o.at(-1)], u = i === 0 ? [] : [`${m(i, "commit was", "commits were")} measured in another environment: not comparable`];
  if (s === void 0 || a === void 0)
    return u.length === 0 ? [] : [[`${n} on the default branch before: ${u.join("")}.`]];
  let d = o.map(({ p50Ns: f }) => f), c = o.length === 1 ? `${M("duration", a.p50Ns)} at one commit, ${a.day}` : `${V("duration", s.p50Ns, a.p50Ns)} over ${m(o.length, "commit")}, ${s.day} to ${a.day}`;
  return [
    [
      `${n} on the default branch before: `,
      ...o.length === 1 ? [] : [b(Tr(d)), " "],
      [`p50 ${c}`, ...zi(r), ...u].join("; "),
      "."
    ]
  ];
}
function zi({ noise: e }) {
  return e === void 0 ? [] : [
    `the same file differs by ±${Y(Math.expm1(e.logSd))} from session to session (standard deviation, ${e.sessions} sessions)`
  ];
}

// src/render/sections/side-status.ts
var Ti = {
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
}, Ve = {
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
function bt({ status: e, delegation: t, finished: n }) {
  if (e === "missing" && n > 0) return "ran";
  let r = e === "fell-back" && t !== void 0 ? ` to ${t.applied}` : "";
  return `${Ti[e]}${r}`;
}
function Fr({ baseline: e, candidate: t }) {
  return `${e.delegation?.applied ?? "unknown"} → ${t.delegation?.applied ?? "unknown"}`;
}
function wt({ baseline: e, candidate: t }) {
  let n = bt(e), r = bt(t);
  return n === r ? `${r} on both sides` : `${n} → ${r}`;
}

// src/render/sections/row-cells.ts
function ye(e) {
  return [ie(e.tone, `${e.sign} ${e.word}`)];
}
function J(e, t) {
  if (t === void 0) return ["not measured"];
  let { baseline: n, candidate: r } = t;
  return n.status === "known" && r.status === "known" ? [Fi(V(e, n.value, r.value))] : n.status === "absent" && r.status === "known" ? [`new: ${xt(e, r)}`] : n.status === "known" && r.status === "absent" ? [`${xt(e, n)} → gone`] : n.status !== "known" && r.status !== "known" ? ["unknown"] : [`${xt(e, n)} → ${xt(e, r)}`];
}
function Fi(e) {
  return e.replace(/ (?=[A-Za-z]+$)/, " ");
}
function vt(e, t) {
  return t?.candidate.status !== "known" || t.candidate.interval === void 0 ? [] : [I, E(`PR: ${lt(e, t.candidate.interval)}`)];
}
function ke(e, t, n = "first round only") {
  if (t?.difference === void 0) return [];
  let r = hn(e, t, t.difference);
  return [
    g(Oi(e, t, t.difference)),
    ...r === "" ? [] : [I, E(r)],
    ...n === "with second round" ? Ni(e, t) : []
  ];
}
function Oi(e, t, { as: n, estimate: r }) {
  return t.metric === "delegated-nodes" && r === 0 ? "none lost" : S(e, n, r);
}
function Ni(e, t) {
  let n = t.secondRound;
  if (n === void 0) return [];
  let r = n.interval === void 0 ? "" : ` (${ln(e, n.as, n.interval)})`;
  return [I, E(`second round: ${S(e, n.as, n.estimate)}${r}`)];
}
function hn(e, t, n) {
  let r = n.interval === void 0 ? [] : [ln(e, n.as, n.interval)], o = t.task === void 0 ? Li(t, n) : Ai(t.task.metric, n);
  return [...r, ...o].join(", ");
}
function Li(e, { n: t }) {
  return e.pairing === "exact" ? [] : [m(t, "launch", "launches")];
}
function Ai(e, { as: t, estimate: n, n: r }) {
  return [t === "delta" && (e === "top-1" || e === "top-5") ? `${v(Math.abs(Math.round(n * r)))} of ${v(r)}` : `n = ${v(r)}`];
}
function Or(e, t) {
  let n = ht(e, t);
  return [ge(e, t), ...n === void 0 ? [] : [I, E(n)], ...gn(t)];
}
function gn(e) {
  return e.reason === void 0 ? [] : [I, E(p(e.reason, 200))];
}
function xt(e, t) {
  return t.status === "known" ? M(e, t.value) : t.status === "absent" ? "none" : "unknown";
}

// src/render/sections/case-tables.ts
function Nr(e, t) {
  let n = t.toSorted((o, i) => Ar(o.key, i.key));
  return [...Map.groupBy(n, ({ key: o }) => ot(o.device))].flatMap(([o, i]) => {
    let s = i.flatMap(({ key: a }) => yt(e, a, `${a.variant} · ${a.delegate}`));
    return [
      C(g(p(o, 120))),
      W(
        [
          "Variant · delegate",
          O(`p50 ${e.base} → PR`),
          O(`p90 ${e.base} → PR`),
          O("p50 change"),
          "Role"
        ],
        i.map((a) => Ui(e, a))
      ),
      ...s.length === 0 ? [] : [F(s)]
    ];
  });
}
function Ui(e, t) {
  let n = yn(t), r = `${t.key.variant} · ${t.key.delegate}`, o = e.row(n, "latency-p50");
  return [
    [t.gated ? g(r) : r],
    J("duration", o),
    J("duration", e.row(n, "latency-p90")),
    t.gated && o?.difference !== void 0 ? [S("duration", o.difference.as, o.difference.estimate)] : [],
    ji(e, t)
  ];
}
function ji(e, t) {
  let n = t.gated ? e.decides(yn(t)) ? "ships" : "in reserve" : "look";
  if (t.identical) return [`${n}, same bytes`];
  let { baseline: r, candidate: o } = t;
  if (r.status === "measured" && o.status === "measured") return [n];
  let i = o.detail ?? r.detail;
  return [`${n}, ${wt(t)}`, ...i === void 0 ? [] : [I, E(p(i, 120))]];
}
function Lr(e, t) {
  let n = t.filter(({ gated: r }) => r).toSorted((r, o) => Ar(r.key, o.key)).flatMap(
    (r) => mr.filter((o) => o !== "latency-p50" && o !== "latency-p90").flatMap((o) => {
      let i = e.row(yn(r), o);
      if (i === void 0 || i.baseline.status === "unknown" && i.candidate.status === "unknown") return [];
      let [s, a] = [ct(o), ee(o)], u = p(r.key.device.model, 40);
      return [
        [
          [`${r.key.variant} · ${r.key.delegate} · ${u}`],
          [a],
          J(s, i),
          ke(s, i)
        ]
      ];
    })
  );
  return n.length === 0 ? [] : [
    C(g("What ships, other measurements")),
    W(["Case", "Metric", O(`${e.base} → PR`), O("Change")], n)
  ];
}
function Ar(e, t) {
  return De.indexOf(e.variant) - De.indexOf(t.variant) || sn.indexOf(e.delegate) - sn.indexOf(t.delegate) || fr(e, t);
}
function yn({ key: e, gated: t }) {
  return { of: "case", key: e, gated: t };
}

// src/render/sections/variant-table.ts
function Ur(e, t) {
  let n = De.filter((r) => Di.some((o) => e.variant(t, o, r) !== void 0)).map((r) => [
    [e.decides({ of: "variant", model: t, variant: r }) ? g(r) : r],
    Wi(e, t, r),
    Hi(e, t, r),
    Vi(e, t, r),
    Ki(e.accuracy(t, "candidate", r)?.fidelity)
  ]);
  return n.length === 0 ? [] : [
    W(
      [
        "Variant",
        O(`Size ${e.base} → PR`),
        O(`Accuracy ${e.base} → PR`),
        O("Lost to float32"),
        "Outputs against float32"
      ],
      n
    )
  ];
}
var Di = ["baseline", "candidate"];
function Wi(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "size"), o = e.variant(t, "candidate", n);
  if (o !== void 0 && o.status !== "converted")
    return [o.status === "failed" ? "not converted" : o.status === "no-effect" ? "no effect" : "not possible", I, E(p(o.reason, 160))];
  let i = r?.difference;
  return [
    ...J("bytes", r),
    ...i === void 0 || i.estimate === 0 ? [] : [I, E(S("bytes", i.as, i.estimate))],
    ...qi(e, t, n)
  ];
}
function qi(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "app-size");
  return r === void 0 ? [] : [I, E("in an app: ", ...J("bytes", r))];
}
function Hi(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "accuracy");
  if (r?.task !== void 0) {
    let o = r.task.unit, i = r.difference;
    return [
      ...J(o, r),
      ...i === void 0 ? [] : [
        I,
        E(
          i.estimate === 0 ? `the same, n = ${v(i.n)}` : `${S(o, i.as, i.estimate)}, ${hn(o, r, i)}`
        )
      ]
    ];
  }
  return [Gi(e.accuracy(t, "candidate", n)?.task)];
}
function Gi(e) {
  return e === void 0 || e.status === "not-configured" ? "no evaluation" : e.status === "failed" ? `failed: ${p(e.reason, 120)}` : `${M(e.unit, e.value)} (n = ${v(e.n)})`;
}
function Vi(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "conversion-loss");
  if (r?.candidate.status !== "known") return [];
  let o = r.task?.unit ?? "share";
  return r.baseline.status === "known" && o === "number" ? [V(o, r.baseline.value, r.candidate.value)] : [S(o, "delta", r.candidate.value).replace("+", "")];
}
function Ki(e) {
  return e === void 0 ? [] : e.status === "is-reference" ? ["is the reference"] : e.status === "failed" ? [`failed: ${p(e.reason, 120)}`] : e.identical ? ["identical"] : [[
    ...e.topOneAgreement === void 0 ? [] : [`top-1 agrees ${Y(e.topOneAgreement)}`],
    `cosine ${e.cosine.toFixed(4).replace("-", "−")}`,
    ...e.psnrDb === void 0 ? [] : [`PSNR ${at(e.psnrDb)} dB`],
    ...e.nonFiniteOutputs === 0 ? [] : [`${v(e.nonFiniteOutputs)} outputs not finite`]
  ].join(", "), I, E(`n = ${v(e.n)}, ${e.inputs} inputs`)];
}

// src/render/sections/at-most.ts
function N(e, t, n) {
  return e.length <= t ? e : [...e.slice(0, t), [`… and ${m(e.length - t, `more ${n}`)}.`]];
}

// src/render/sections/why.ts
function bn(e, t) {
  let n = e.input.comparison.models.flatMap(
    (r) => Ke(e.base, r, (o) => e.decides({ of: "variant", model: r.model, variant: o }))
  );
  return n.length === 0 ? [] : [C(g("Why")), F(N(n, t, "fact"))];
}
function Ke(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  for (let { variant: o, facts: i } of t.why.filter((s) => n(s.variant)))
    for (let s of i) {
      let a = JSON.stringify(s), u = r.get(a);
      u === void 0 ? r.set(a, { fact: s, variants: [o] }) : u.variants.push(o);
    }
  return [...r.values()].map(({ fact: o, variants: i }) => [
    g(t.model),
    ` (${i.join(", ")}): `,
    ...Ji(o, e)
  ]);
}
function Ji(e, t) {
  switch (e.kind) {
    case "operators-added":
      return [`${m(e.count, "operator")} more of `, A(e.op)];
    case "operators-removed":
      return [`${m(e.count, "operator")} fewer of `, A(e.op)];
    case "fusion-lost":
      return [A(e.activation), ` is no longer fused into ${m(e.count, "operator")} `, A(e.op)];
    case "fusion-gained":
      return [A(e.activation), ` is now fused into ${m(e.count, "operator")} `, A(e.op)];
    case "layers-resized":
      return [
        `${m(e.count, "layer")} `,
        A(e.op),
        `${e.count === 1 ? " is " : " are "}${Yi(e.parameters)}: ${S("count", "delta", e.parameters)} parameters`
      ];
    case "constant-resized":
      return ["the constant ", A(e.name), `: ${V("bytes", e.baselineBytes, e.candidateBytes)}`];
    case "weights-dtype":
      return [
        `weights are ${p(e.to, 20)}, were ${p(e.from, 20)} (${M("bytes", e.sizeBytes)} of them)`
      ];
    case "input-changed":
      return ["the input ", A(e.name), `: ${p(e.from, 60)} → ${p(e.to, 60)}`];
    case "input-added":
      return ["one more input: ", A(e.name)];
    case "input-removed":
      return ["one input fewer: ", A(e.name)];
    case "output-changed":
      return ["the output ", A(e.name), `: ${p(e.from, 60)} → ${p(e.to, 60)}`];
    case "output-added":
      return ["one more output: ", A(e.name)];
    case "output-removed":
      return ["one output fewer: ", A(e.name)];
    case "delegation":
      return Zi(e, t);
  }
}
function Yi(e) {
  return e > 0 ? "larger" : e < 0 ? "smaller" : "of another shape";
}
function Zi({ delegate: e, baseline: t, candidate: n, suspects: r }, o) {
  let i = r.slice(0, 5).flatMap((s, a) => a === 0 ? [A(s)] : [", ", A(s)]);
  return [
    `${p(e, 20)} runs ${kt(n)}; on ${o} ${kt(t)}`,
    ...i.length === 0 ? [] : [". It does not take ", ...i]
  ];
}
function kt({ delegatedNodes: e, totalNodes: t, partitions: n, proof: r }) {
  return r === "unknown" ? "an unknown number of nodes" : e === 0 ? `none of ${m(t, "node")}` : `${e} of ${m(t, "node")} in ${m(n, "partition")}`;
}
function A(e) {
  return b(p(e, 80));
}

// src/render/sections/everything.ts
function Se(e, t, n = () => !0) {
  return e.input.comparison.models.filter(n).map((r) => Xi(e, r, t));
}
function Rt(e) {
  let t = new Set(q(e.input.verdict).map(({ scope: n }) => T(n).model));
  return ({ model: n }) => t.has(n);
}
function wn({ change: e }) {
  return e !== "unchanged";
}
function Xi(e, t, n) {
  let r = n === "all" ? t.cases : t.cases.filter(({ gated: i }) => i), o = Ke(e.base, t, () => n === "all");
  return D(
    [g(t.model), `: ${n === "all" ? "all variants and delegates" : "what ships"}`],
    [
      ...Ur(e, t.model),
      ...Nr(e, r),
      ...Lr(e, r),
      ...o.length === 0 ? [] : [C(g("What differs in the files and in what ran")), F(o)]
    ]
  );
}
function $t(e, t, n) {
  let r = e.input.comparison.models;
  if (r.length < 2) return [];
  let o = Map.groupBy(e.input.verdict.checks, ({ scope: d }) => T(d).model), i = { modified: "changed", added: "new", deleted: "deleted", unchanged: "unchanged" }, s = Rt(e), a = [...r.filter(s), ...r.filter((d) => !s(d))].slice(0, n).map((d) => [
    [g(d.model)],
    [i[d.change]],
    [Qi(o.get(d.model) ?? [])]
  ]), u = [
    W(["Model", "Change", "Checks"], a),
    ...a.length < r.length ? [C(`… and ${m(r.length - a.length, "more model")}.`)] : []
  ];
  return r.length > t ? [D([`All ${m(r.length, "model")}`], u)] : u;
}
function Qi(e) {
  if (e.length === 0) return "nothing to check";
  let t = e.filter(({ status: r }) => r === "exceeded").length, n = e.filter(({ status: r }) => r === "unknown").length;
  return t + n === 0 ? `${ue.within.sign} all ${e.length} within` : [
    ...t === 0 ? [] : [`${ue.exceeded.sign} ${t} exceeded`],
    ...n === 0 ? [] : [`${ue.unknown.sign} ${n} unknown`],
    `of ${e.length}`
  ].join(", ");
}

// src/render/sections/findings.ts
var es = {
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
function xn(e, t) {
  let n = new Set(q(e.input.verdict).map(({ scope: i }) => z(i))), r = e.input.verdict.findings.filter(
    ({ kind: i, scope: s }) => i === "waiver-expired" || i !== "regression" && i !== "setting-changed" && (s === void 0 || !n.has(z(s)))
  );
  if (r.length === 0) return [];
  let o = Map.groupBy(
    r,
    ({ kind: i, detail: s, scope: a }) => JSON.stringify([i, s, a?.of === "case" ? a.gated : a?.of])
  );
  return [C(g("Also noticed")), F(N([...o.values()].map(ts), t, "finding"))];
}
function ts(e) {
  let [t] = e;
  return t === void 0 ? [] : [g(es[t.kind]), ...ns(e, t), `: ${p(t.detail, 300)}`];
}
function ns(e, { scope: t }) {
  if (t === void 0) return [];
  if (e.length === 1) return [" (", ...Pe(t), ")"];
  let n = t.of === "case" && !t.gated, r = [...new Set(e.flatMap((i) => i.scope === void 0 ? [] : [T(i.scope).model]))], [o] = r;
  return [
    ` (${m(e.length, n ? "look" : t.of === "case" ? "case" : "variant")} of `,
    r.length === 1 && o !== void 0 ? g(o) : m(r.length, "model"),
    ")"
  ];
}

// src/render/sections/footnote.ts
function Ct(e) {
  let { base: t } = e, { subject: n, toolVersion: r, links: o, settings: i } = e.input, s = n.headSha === "worktree" ? "uncommitted files" : n.headSha.slice(0, 7);
  return [
    it(
      ...pe([
        [`edgegate ${r}`],
        [`${t} `, b(n.baseSha.slice(0, 7)), " → PR ", b(s)],
        [`limits of ${i.decidedBy === "base" ? t : "this PR"}'s `, b(i.settings.configFile)],
        ...o.artifact === void 0 ? [] : [[se("all documents", o.artifact)]],
        ...o.run === void 0 ? [] : [[se("run", o.run)]]
      ])
    )
  ];
}

// src/render/sections/saying.ts
function Pt(e, t) {
  return t.of === "built-in" ? rs(e, t) : os(e, t);
}
function rs(e, t) {
  let n = p(t.reason ?? t.found, 160);
  switch (t.check) {
    case "runs": {
      let r = t.scope.of === "case" ? e.facts(t.scope.key) : void 0;
      if (r === void 0) return `was not measured: ${n}`;
      let { status: o, detail: i } = r.candidate;
      return `${Ve[o]}: ${p(i ?? t.reason ?? t.found, 160)}`;
    }
    case "variant-exists":
      return `can't be ${vn(e, t) ? "converted" : "used"}: ${p(t.found, 160)}`;
    case "output-is-right":
      return t.status === "unknown" ? `has outputs that nobody checked: ${n}` : `computes wrong outputs: ${n}`;
    case "delegate-applies":
      return `lost its delegate: ${p(t.expected, 40)} → ${p(t.found, 80)}`;
  }
}
function vn(e, { scope: t }) {
  let { model: n } = T(t);
  return e.input.variants.models.find((r) => r.model === n)?.candidate.status !== "unusable";
}
function os(e, t) {
  let n = K(t);
  if (t.found === void 0) return `${n} is unknown: ${p(t.reason ?? "no value", 160)}`;
  let r = e.kind(t.scope, t.metric), o = t.status === "unknown" ? " is too close to call" : "";
  if (t.rule.kind === "max" || t.rule.kind === "min") {
    let u = t.interval === void 0 || o === "" ? "" : ` (${lt(r, t.interval)})`, d = `${t.rule.kind === "max" ? "limit" : "at least"} ${M(r, t.expected, !1)}`;
    return `${n}${o === "" ? " is" : `${o}:`} ${M(r, t.found)}${u}, ${d}`;
  }
  let i = e.row(t.scope, t.metric), s = i?.difference === void 0 ? "" : ` by ${jr(S(r, i.difference.as, i.difference.estimate))}`, a = t.rule.kind === "max-increase" ? "rose" : "fell";
  return `${n}${o === "" ? "" : `${o}:`} ${a}${s}${ss(r, i)}, allowed ${is(r, t)}`;
}
function is(e, { rule: t }) {
  let { limit: n } = t, r = n.of === "relative" ? n.fraction : n.value;
  return r === 0 ? "none" : jr(S(e, n.of === "relative" ? "ratio" : "delta", r, !1));
}
function ss(e, t) {
  return t?.baseline.status !== "known" || t.candidate.status !== "known" ? "" : ` (${V(e, t.baseline.value, t.candidate.value)})`;
}
function jr(e) {
  return e.replace(/^[+−]/, "");
}

// src/render/sections/next-step.ts
var as = {
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
}, us = {
  runs: "Make it run again",
  "delegate-applies": "Use operators that the delegate takes",
  "output-is-right": "Make its output right on this delegate",
  "variant-exists": "Make it convert again"
}, kn = {
  measured: ["Run the job again; raise ", b("measure: launches"), " if it stays close."],
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
function Dr(e, t) {
  if (t === void 0)
    return e.input.verdict.advice.length === 0 ? ["Nothing to do."] : ["Nothing to do; a better choice is proposed below."];
  if (t.status === "unknown") return ls(e, t);
  if (t.waiver !== void 0) return [`${t.waiver.by} accepted this until ${t.waiver.until}.`];
  if (t.of === "built-in" && t.check === "variant-exists" && !vn(e, t)) return ["Mend the file."];
  let n = t.of === "budget" ? as[t.metric] : us[t.check], r = e.advice(T(t.scope).model).find((o) => ds(o, t));
  return r !== void 0 ? [`${n}, or ship `, b(r.ship.variant), " on ", b(r.ship.delegates[0] ?? ""), " (below)."] : t.of === "budget" ? [`${n}, or raise the limit`, ...cs(e, t)] : [`${n}, or ship another variant or delegate.`];
}
function ds({ latencyRatio: e, sizeRatio: t, accuracyDelta: n }, r) {
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
function cs(e, { rule: { position: t } }) {
  let { decidedBy: n, settings: r } = e.input.settings, o = n === "base" ? ` on ${e.base}.` : ".";
  return t === void 0 ? [" in ", b(r.configFile), o] : [" at ", b(`${t.file}:${t.line}`), o];
}
function ls(e, t) {
  if (t.of === "budget" && t.found !== void 0 && t.metric !== "accuracy") return kn.measured;
  if (t.of === "budget" && (t.metric === "accuracy" || t.metric === "conversion-loss"))
    return ["Have both sides scored on the same data, or judge it by hand."];
  let n = t.scope.of === "case" ? e.facts(t.scope.key)?.candidate.status : void 0;
  if (n !== void 0 && n !== "measured") return kn[n];
  let r = t.of === "budget" ? e.row(t.scope, t.metric) : void 0, o = [r?.candidate, r?.baseline].find((i) => i?.status === "unknown");
  return o?.status === "unknown" && o.because !== void 0 ? kn[o.because] : ["See the reason below."];
}

// src/render/sections/headline.ts
function Wr(e) {
  let { verdict: t, checks: n } = e.input.verdict, r = mn[t], o = fn(e.input.verdict);
  return [
    ae(3, ie(r.tone, `${r.sign} ${r.word}`), `: ${Hr(e)}. `, ...Dr(e, o)),
    C(...pe([...ps(n), ...hs(e)]))
  ];
}
function qr(e) {
  return `${mn[e.input.verdict.verdict].word}: ${Hr(e)}`;
}
function Hr(e) {
  let t = fn(e.input.verdict);
  return t === void 0 ? ms(e) : `${T(t.scope).model} ${Pt(e, t)} (${Cr(t.scope)}${fs(e, t)})`;
}
function fs(e, t) {
  let n = q(e.input.verdict).filter(
    (s) => s.status === t.status && U(s) === U(t)
  ), r = new Set(n.map(({ scope: s }) => T(s).model)).size - 1, o = new Set(
    n.flatMap(
      ({ scope: s }) => s.of === "case" && s.key.model === T(t.scope).model ? [ot(s.key.device)] : []
    )
  ).size, i = [
    ...t.scope.of === "case" && o > 1 ? [`on ${m(o - 1, "more device")}`] : [],
    ...r > 0 ? [m(r, "more model")] : []
  ];
  return i.length === 0 ? "" : `; also ${i.join(" and ")}`;
}
function ms(e) {
  let { checks: t } = e.input.verdict, { models: n } = e.input.changes;
  return n.every(({ change: r }) => r === "unchanged") ? "no model changed" : t.length > 0 ? "everything that ships is within its limits" : n.some(({ change: r }) => r === "deleted") ? "nothing is left to check" : "nothing has a limit";
}
function ps(e) {
  if (e.length === 0) return [["no checks"]];
  let t = e.filter((i) => i.status === "exceeded" && U(i)).length, n = e.filter((i) => i.status === "exceeded" && !U(i)).length, r = e.filter((i) => i.status === "unknown").length, o = e.length - t - n - r;
  return [
    ...t > 0 ? [[`❌ ${v(t)} exceeded`]] : [],
    ...n > 0 ? [[`⚠️ ${v(n)} ${n === 1 ? "warns" : "warn"}`]] : [],
    ...r > 0 ? [[`❓ ${v(r)} unknown`]] : [],
    [`✅ ${v(o)} of ${m(e.length, "check")} within`]
  ];
}
function hs(e) {
  let t = { modified: "changed", added: "new", deleted: "deleted", unchanged: "unchanged" };
  return ["modified", "added", "deleted", "unchanged"].flatMap((n) => {
    let r = e.input.changes.models.filter((o) => o.change === n).map(({ model: o }) => o);
    return r.length === 0 ? [] : [[`${t[n]}: ${r.length > 4 ? m(r.length, "model") : r.join(", ")}`]];
  });
}

// src/render/sections/device-notices.ts
function Gr({ deviceNotices: e = [], devices: t }) {
  return e.map((n) => {
    let r = ["⚠️ ", b(p(n.asked, 100)), ": ", p(n.reason, 200)];
    if (n.kind === "missing") return [...r, "; ", g("no phone"), " stands for it."];
    let o = t.find(({ device: i }) => i.model === n.device.model);
    return [...r, "; measured on ", g(p(St(n.device, o?.platform), 100)), "."];
  });
}
function Vr({ devices: e }) {
  let t = e.flatMap(
    ({ device: n, cases: r }) => r.flatMap(
      ({ gated: o, unplanned: i }) => i?.startsWith("not measured: ") === !0 ? [{ device: n, gated: o, reason: i }] : []
    )
  );
  return [...Map.groupBy(t, ({ reason: n }) => n)].map(([n, r]) => {
    let o = r.filter(({ gated: a }) => a).length, i = new Set(r.map(({ device: a }) => JSON.stringify(a))).size, s = [
      ...o === 0 ? [] : [`${m(o, "case")} that ${o === 1 ? "ships" : "ship"}`],
      ...r.length === o ? [] : [m(r.length - o, "look")]
    ].join(" and ");
    return ["⚠️ ", g(s), ` on ${m(i, "phone")}: ${p(n, 200)}.`];
  });
}
function Kr({ devices: e }) {
  return e.flatMap(({ device: t, platform: n, facts: r }) => {
    if (n === "host" || r === void 0) return [];
    let o = un(t, n), i = [
      o?.soc ?? r.soc ?? "unknown chip",
      o?.gpu ?? "unknown GPU",
      ...o?.npu === void 0 ? [] : [o.npu],
      o?.ramGb === void 0 ? "unknown memory" : `${o.ramGb} GB`,
      ...r.form === "virtual" ? ["virtual: not a phone's speed"] : []
    ];
    return [[`${p(St(t, n), 100)}: ${p(i.join(", "), 200)}.`]];
  });
}
function St(e, t = "android") {
  let n = un(e, t), r = `${e.model} ${e.osVersion}`;
  return n === void 0 ? r : `${n.name} (${r})`;
}
function Jr(e) {
  let t = e.flatMap(({ device: n, environment: { platform: r }, ranOn: o }) => {
    if (o === void 0) return [];
    let i = g(p(St(o.device, r), 100));
    return [
      ["⚠️ ", p(St(n, r), 100), ": ", p(o.reason, 200), "; measured on ", i, "."]
    ];
  });
  return [...new Map(t.map((n) => [JSON.stringify(n), n])).values()];
}

// src/render/sections/baselines.ts
var gs = {
  "no-record": "no push to the default branch has recorded it",
  "no-environment": "no session of the device said what it ran on, so nothing can be shown to be like it",
  "other-environment": "it knows this file only from another environment (device, system, runtime or app), which is not comparable",
  "other-file": "it knows only other files of this model, which are no baseline for this change"
};
function Yr(e, t) {
  let { history: n, subject: r } = e.input;
  if (n === void 0) return [];
  let { cases: o, unreadable: i } = n, s = (f) => o.filter(({ baseline: l }) => l.of === f).length, a = [`${e.base} at `, b(r.baseSha.slice(0, 7))], [u, d, c] = [s("same-session"), s("same-bytes"), s("no-model")];
  return [
    ...u === 0 ? [] : [
      [
        `Baseline of ${m(u, "case")} that ${u === 1 ? "ships" : "ship"}: `,
        ...a,
        ", measured in this run beside the PR, on the same device in the same session."
      ]
    ],
    ...d === 0 ? [] : [
      [
        `No baseline for ${m(d, "case")}: `,
        ...a,
        " and the PR have the same bytes there, so nothing can differ. Only absolute limits were measured."
      ]
    ],
    ...c === 0 ? [] : [
      [
        `No baseline for ${m(c, "case")}: `,
        ...a,
        " has no such model, and no other file stands in for it. Only absolute limits apply."
      ]
    ],
    ...ys(o, a, i, t),
    ...i === void 0 ? [] : [[`The default branch's history could not be read, so none is shown: ${p(i, 200)}`]],
    ...o.some(({ trend: f }) => f.length > 0) ? [["What the default branch measured before is from other sessions: context, against which nothing is judged."]] : []
  ];
}
function ys(e, t, n, r) {
  let o = e.flatMap(({ key: u, baseline: d }) => d.of === "not-measured" ? [{ key: u, baseline: d }] : []), i = o.flatMap(
    ({ key: u, baseline: d }) => "last" in d ? [bs(u, d, t)] : []
  ), s = o.flatMap(({ key: u, baseline: d }) => "last" in d ? [] : [{ key: u, ...d }]), a = Map.groupBy(s, ({ status: u, lacking: d }) => JSON.stringify([u, d]));
  return [
    ...N(i, r, "case"),
    ...[...a.values()].flatMap((u) => {
      let [d] = u;
      if (d === void 0) return [];
      let c = n === void 0 ? gs[d.lacking] : "it could not be read";
      return [
        [
          `No baseline for ${m(u.length, "case")}: the file of `,
          ...t,
          ` ${Ve[d.status]} here, and history has nothing to show beside it: ${c}.`
        ]
      ];
    })
  ];
}
function bs({ model: e, variant: t, delegate: n, device: r }, { status: o, last: { commit: i, day: s, p50Ns: a, run: u } }, d) {
  return [
    `No baseline for ${e} ${t} · ${n} · ${p(r.model, 40)}: the file of `,
    ...d,
    ` ${Ve[o]} here. To compare by eye, not to judge: history has this very file on the same device and software at p50 ${M("duration", a)}, of commit `,
    b(i.slice(0, 7)),
    ` (${s}`,
    ...u === void 0 ? [] : [", ", se("run", u)],
    ")."
  ];
}

// src/render/sections/method.ts
function Et(e, t) {
  let { settings: n } = e.input.settings, r = e.input.comparison.models.flatMap((u) => u.cases);
  if (r.length === 0) return [];
  let o = r.filter((u) => u.gated && !u.identical), { launches: i, pairs: s, inferences: a } = n.measure;
  return [
    D(
      ["How it was measured"],
      [
        F([
          [
            `Both sides (${e.base} and PR) ran on the same device in the same session, ${ws(e)} Nothing is compared across sessions or devices.`
          ],
          [
            `What ships: up to ${m(i, "launch", "launches")} × ${m(s, "block pair")} × ${m(a, "inference")} a side. An interval covers 95%, over launches. A change counts when its interval excludes zero and it passes ${v(n.minimumEffect * 100)}%.`
          ],
          ...r.some((u) => !u.gated) ? [["A look is one launch: a number to compare by eye, without a claim. It decides nothing."]] : [],
          ...o.length === 0 ? [] : [xs(o)],
          ...Yr(e, Math.min(t, 10)),
          ...vs(e),
          ...Rs(e),
          ...Kr(e.input.plan).slice(0, t),
          ...Cs(e).slice(0, t)
        ]),
        ...t === 0 ? [] : [C(g("What the numbers are")), F($s(e))]
      ]
    )
  ];
}
function ws(e) {
  return e.input.comparison.models.some(
    ({ rows: n }) => n.some(({ metric: r, pairing: o }) => r === "latency-p50" && o === "own-launches")
  ) ? "in turn; where both fit in memory together, loaded in one process in alternating blocks." : "both loaded in one process, in alternating blocks.";
}
function xs(e) {
  let t = (o) => e.reduce((i, s) => i + o(s), 0), n = e.filter(({ rounds: o }) => o > 1).length, r = t(({ throttledBlocks: o }) => o);
  return [
    [
      `Done: ${v(t((o) => o.launchesFinished))} of ${m(
        t((o) => o.launchesPlanned),
        "planned launch",
        "planned launches"
      )}`,
      `${m(
        t((o) => o.samplesPerSide),
        "inference"
      )} a side counted`,
      `${v(t((o) => o.droppedSamples))} dropped after switching sides`,
      r === 0 ? "no block was hot" : `${m(r, "block")} measured on a hot device`,
      n === 0 ? "one round" : `${m(n, "case")} measured in a second round`
    ].join("; "),
    "."
  ];
}
function vs({ input: e }) {
  let { assumedRuntimes: t = [], settings: n } = e.settings;
  return t.flatMap((r) => {
    if (!e.plan.devices.some((s) => s.platform === r)) return [];
    let { name: o, version: i } = hr[n.runtime[r]];
    return [
      [
        b(n.configFile),
        ` names no runtime for ${ks[r]}, so ${o} ${i} was assumed. Where your app ships another, say it with `,
        b(`runtime: { ${r}: … }`),
        "."
      ]
    ];
  });
}
var ks = { android: "Android", ios: "iOS" };
function Rs({ input: e }) {
  let { spend: t } = e.plan;
  if (t === void 0) return [];
  let n = `${We(t.worstCents)} at most for both rounds, likely ${We(t.likelyCents)}`, r = t.savedMinutes === 0 ? "" : `; ${m(t.savedMinutes, "minute")} saved, because equal files are not measured twice`, o = e.billedMinutes === void 0 ? "the farm has not said what it bills" : `${m(e.billedMinutes, "minute")} billed`;
  return [[`Phones, at list price: ${n}; ${o}${r}. The day's free minutes are not counted.`]];
}
function $s(e) {
  let t = new Set(e.input.comparison.models.flatMap(({ rows: n }) => n.map(({ metric: r }) => r)));
  return pr.filter((n) => t.has(n)).map((n) => [g(ee(n)), `: ${vr(n)}`]);
}
function Cs(e) {
  return [...Map.groupBy(e.input.sessions, ({ device: n, environment: r }) => JSON.stringify([n, r])).values()].flatMap((n) => {
    let [r] = n;
    if (r === void 0) return [];
    let { device: o, environment: i } = r, s = [...new Set(n.map(({ round: a }) => a))];
    return [
      [
        [
          `${p(i.deviceModel, 60)} (${p(o.farm, 30)})`,
          p(i.osVersion, 60),
          `build ${p(i.osBuild, 80)}`,
          p(i.soc, 60),
          p(i.abi, 30),
          `${p(i.runtime.name, 30)} ${p(i.runtime.version, 30)}`,
          `app ${i.appSha256.slice(0, 12)}`,
          `round${s.length === 1 ? "" : "s"} ${s.join(" and ")}`
        ].join(", "),
        "."
      ]
    ];
  });
}

// src/render/sections/alike-rows.ts
function Xr(e) {
  return [...Map.groupBy(e, ({ scope: n, story: r }) => {
    if (n.of === "variant") return JSON.stringify([n, r]);
    let { model: o, variant: i, delegate: s, threads: a } = n.key;
    return JSON.stringify([o, i, s, a, n.gated, r]);
  }).values()].map(
    ([n, ...r]) => () => n === void 0 ? [] : Ps(n, r)
  );
}
function Ps(e, t) {
  if (t.length === 0) return e.cells();
  let [n, r, o, i, s] = e.cells();
  return [
    n,
    [...r, I, E(Ss(t))],
    [...o, ...Zr(Es(t))],
    [...i, ...Zr(Is(t))],
    s
  ];
}
function Ss(e) {
  let t = e.flatMap(({ scope: n }) => n.of === "case" ? [Ge(n.key.device)] : []);
  return `also on ${pt(t, "more device")}`;
}
function Zr(e) {
  return e === void 0 ? [] : [I, E(e)];
}
function Es(e) {
  let t = e.flatMap(({ row: s }) => s?.candidate.status === "known" ? [s.candidate.value] : []), n = e[0]?.kind;
  if (n === void 0 || t.length === 0) return;
  let [r, o] = V(n, Math.min(...t), Math.max(...t)).split(" → "), i = o ?? "";
  return `others ${i.startsWith(`${r} `) || i === r ? i : `${r} to ${i}`}`;
}
function Is(e) {
  let t = e.flatMap(({ row: a }) => a?.difference === void 0 ? [] : [a.difference]), [n] = t, r = e[0]?.kind;
  if (r === void 0 || n === void 0) return;
  let o = t.map(({ estimate: a }) => a), [i, s] = [Math.min(...o), Math.max(...o)].map((a) => S(r, n.as, a));
  return `others ${i === s ? i : `${i} to ${s}`}`;
}

// src/render/sections/movements.ts
function be(e, t, n) {
  let r = Xr(Ms(e)), [o, i] = [r.slice(0, t), r.slice(t, t + n)], s = r.length - o.length - i.length, a = (u) => W(
    ["Result", "What", O(`${e.base} → PR`), O("Change (95% interval)"), "Limit"],
    u.map((d) => d())
  );
  return [
    ...o.length === 0 ? [] : [a(o)],
    ...i.length === 0 ? [] : [D([`${m(i.length, "more row")} that exceeded, are unknown or moved`], [a(i)])],
    ...s === 0 ? [] : [C(`… and ${m(s, "more row")}, in the documents.`)]
  ];
}
function Ms(e) {
  let t = Ir(e.input.verdict), n = new Set(q(e.input.verdict).map((o) => eo(e, o))), r = e.input.comparison.models.flatMap(({ rows: o }) => o).filter((o) => _s(o) && e.decides(o.scope) && !n.has(o)).map((o) => ({ row: o, checks: Ts(e, o) })).filter(({ row: o, checks: i }) => o.metric !== "app-size" || i.length > 0).sort((o, i) => +(o.checks.length === 0) - +(i.checks.length === 0) || zs(o.row, i.row));
  return [
    ...t.map((o) => Fs(e, o)),
    ...r.map(({ row: o, checks: i }) => Ls(e, o, i))
  ];
}
var Bs = 1e-3;
function _s({ change: e, difference: t }) {
  return pn[e] === void 0 || t === void 0 ? !1 : t.as === "delta" || Math.abs(t.estimate) >= Bs;
}
function zs(e, t) {
  return e.change !== t.change ? e.change === "regression" ? -1 : 1 : Qr(t) - Qr(e);
}
function Qr({ difference: e }) {
  return e?.as === "ratio" ? Math.abs(e.estimate) : 0;
}
function eo(e, t) {
  return t.of === "budget" ? e.row(t.scope, t.metric) : void 0;
}
function Ts(e, { scope: t, metric: n }) {
  return e.checks(t).filter((r) => r.of === "budget" && r.metric === n);
}
function to(e, t) {
  return [g(e), I, E(...Pe(t))];
}
function Fs(e, { check: t, consequences: n }) {
  let r = ve(t, U(t)), o = () => to(K(t), t.scope);
  if (t.of === "built-in") {
    let d = Os(e, t), c = Ns(t, n);
    return {
      scope: t.scope,
      story: [r, K(t), d, c, t.waiver],
      kind: "count",
      cells: () => [ye(r), o(), d, [], c]
    };
  }
  let i = e.kind(t.scope, t.metric), s = eo(e, t), a = t.rule.kind === "max" || t.rule.kind === "min", u = Or(i, t);
  return {
    scope: t.scope,
    story: [r, K(t), i, u, t.waiver],
    kind: i,
    ...s === void 0 ? {} : { row: s },
    cells: () => [
      ye(r),
      o(),
      [...J(i, s), ...a ? vt(i, s) : []],
      ke(i, s, "with second round"),
      u
    ]
  };
}
function Os(e, t) {
  if (t.check === "variant-exists") return [t.status === "unknown" ? "unknown" : "not converted"];
  let n = t.scope.of === "case" ? e.facts(t.scope.key) : void 0;
  return n === void 0 ? ["not measured"] : t.check === "delegate-applies" ? [Fr(n)] : [t.check === "runs" ? wt(n) : "wrong output"];
}
function Ns(e, t) {
  let r = [...e.check === "variant-exists" || e.check === "output-is-right" ? [e.found] : [], ...e.reason === void 0 ? [] : [e.reason]], o = [...new Set(t.map(K))];
  return [
    `must be: ${e.expected}`,
    ...r.flatMap((i) => [I, E(p(i, 200))]),
    ...o.length === 0 ? [] : [I, E(`so unknown, too: ${o.join(", ")}`)]
  ];
}
function Ls(e, t, n) {
  let r = e.kind(t.scope, t.metric), o = n.flatMap((a) => [I, E(ge(r, a)), ...gn(a)]), i = As(e, t) ? pn[t.change] : _r, s = n.length === 0 ? ["no limit set"] : ["within", ...o];
  return {
    scope: t.scope,
    story: [i, t.metric, r, s],
    kind: r,
    row: t,
    cells: () => [
      i === void 0 ? [] : ye(i),
      to(ee(t.metric), t.scope),
      J(r, t),
      ke(r, t, n.length === 0 ? "first round only" : "with second round"),
      s
    ]
  };
}
function As(e, { difference: t, secondRound: n }) {
  return t === void 0 || n === void 0 ? !0 : n.estimate * Math.sign(t.estimate) > e.input.settings.settings.minimumEffect;
}

// src/render/sections/setting-notices.ts
function ro(e, t) {
  let { base: n, input: r } = e, { decidedBy: o, settings: i, changedByHead: s } = r.settings, a = s.filter(({ loosens: u }) => u).map((u) => [
    "⚠️ ",
    g("This PR loosens a limit"),
    ": ",
    ...oo(u),
    `. The limit on ${n} still decides here; after the merge the new one does.`
  ]);
  return [
    ...o === "base" ? [] : [["⚠️ ", g("The limits are this PR's own"), `: ${n} has no `, b(i.configFile), " yet."]],
    ...N(a, t, "loosened limit"),
    ...Us(e)
  ];
}
function Us(e) {
  let t = e.input.plan.ship.filter((o) => o.assumed), [n] = t;
  return n === void 0 ? [] : [["What ships is assumed, as a plain app does it: ", ...t.length === 1 ? [g(n.model), ` on ${n.platform}: ${n.variant} with ${n.delegates.join(", ")}`] : [m(new Set(t.map(({ model: o }) => o)).size, "model")], ". Say it with ", b("ship:"), " (below)."]];
}
function Rn(e, t) {
  let n = e.input.plan.ship.filter((o) => o.assumed), r = e.input.settings.changedByHead.filter(({ loosens: o }) => !o);
  return [
    ...n.length === 0 ? [] : [
      D(
        ["What to write into the config, if what ships is assumed rightly"],
        [Ce("yaml", ft(n.slice(0, t)))]
      )
    ],
    ...r.length === 0 ? [] : [
      D(
        [`This PR changes ${m(r.length, "other setting")}; those on ${e.base} decide here`],
        [F(N(r.map(oo), t, "setting"))]
      )
    ]
  ];
}
function oo({ path: e, base: t, head: n }) {
  return [b(p(e, 100)), " ", no(t), " → ", no(n)];
}
function no(e) {
  return e === void 0 ? "not set" : b(p(e, 80));
}

// src/render/sections/notices.ts
function It(e, t) {
  let n = [
    ...ro(e, t),
    ...N(js(e), t, "accepted finding"),
    ...Ds(e),
    ...Ws(e, t),
    ...N(Vr(e.input.plan), t, "reason"),
    ...N(Gr(e.input.plan), t, "phone"),
    ...N(Jr(e.input.sessions), t, "phone"),
    ...N(qs(e), t, "model")
  ];
  return n.length === 0 ? [] : [F(n)];
}
function js(e) {
  return e.input.verdict.checks.flatMap((t) => {
    let { waiver: n } = t;
    if (n === void 0) return [];
    let { by: r, until: o, reason: i, url: s } = n;
    return [
      [
        g(T(t.scope).model),
        ` ${Pt(e, t)}. Accepted by `,
        b(r),
        ` until ${o}: ${p(i, 200)}`,
        ...s === void 0 ? [] : [" (", se("decision", s), ")"]
      ]
    ];
  });
}
function Ds(e) {
  return e.input.verdict.verdict !== "inconclusive" ? [] : e.input.settings.settings.onInconclusive === "pass" ? [["The check is green although it can't tell: ", b("on-inconclusive: pass"), "."]] : [["The check is red while this is unknown: ", b("on-inconclusive: fail"), "."]];
}
function Ws({ base: e, input: t }, n) {
  let { models: r } = t.changes, o = r.filter(({ renamedFrom: u }) => u !== void 0), i = (u) => r.filter((d) => d.change === u && d.renamedFrom === void 0).map(({ model: d }) => d), [s, a] = [i("added"), i("deleted")];
  return [
    ...N(
      o.map(({ model: u, renamedFrom: d = "" }) => [
        g(u),
        " was renamed from ",
        b(p(d, 100)),
        "."
      ]),
      n,
      "renamed model"
    ),
    ...s.length === 0 ? [] : [
      [
        ...io(s, n),
        `${s.length === 1 ? " is" : " are"} new: ${e} has nothing to compare with, so only absolute limits apply.`
      ]
    ],
    ...a.length === 0 ? [] : [[...io(a, n), `${a.length === 1 ? " is" : " are"} deleted by this PR.`]]
  ];
}
function io(e, t) {
  let n = e.slice(0, t).flatMap((r, o) => [...o === 0 ? [] : [", "], g(r)]);
  return e.length > t ? [...n, ` and ${v(e.length - t)} more`] : n;
}
function qs(e) {
  return e.input.comparison.models.flatMap(({ model: t, cases: n }) => {
    let r = [...new Set(n.filter((o) => o.gated && o.identical).map(({ key: o }) => o.variant))];
    return r.length === 0 ? [] : [
      [
        g(t),
        ` ${r.join(", ")}: ${e.base} and PR are the same bytes, so there is nothing to compare.`
      ]
    ];
  });
}

// src/render/sections/shipping.ts
function Mt(e, t, n) {
  let r = new Set(q(e.input.verdict).map(({ scope: c }) => z(c))), o = ({ checks: c }) => c.some(({ scope: f }) => r.has(z(f))), i = Hs(e.input.verdict.checks), s = [...i.filter(o), ...i.filter((c) => !o(c))];
  if (s.length === 0) return [];
  let a = s.slice(0, n).flatMap((c) => Gs(e, c)), u = s.length - n, d = u > 0 ? [...a, C(`… and ${m(u, "more shipping case")}.`)] : a;
  return s.length > t ? [D([`What ships, and the room that is left (${m(s.length, "case")})`], d)] : [C(g("What ships, and the room that is left")), ...d];
}
function Hs(e) {
  let t = Map.groupBy(e, ({ scope: o }) => z(o)), n = [], r = /* @__PURE__ */ new Map();
  for (let o of t.values()) {
    let i = o[0]?.scope;
    i?.of === "variant" && r.set(z(i), o);
  }
  for (let o of t.values()) {
    let i = o[0]?.scope;
    if (i?.of !== "case") continue;
    let s = z({ of: "variant", model: i.key.model, variant: i.key.variant });
    n.push({ scope: i, checks: [...r.get(s) ?? [], ...o] }), r.delete(s);
  }
  for (let o of r.values())
    o[0] !== void 0 && n.push({ scope: o[0].scope, checks: o });
  return n;
}
function Gs(e, { scope: t, checks: n }) {
  let r = n.filter((i) => i.of === "built-in"), o = n.filter((i) => i.of === "budget");
  return [
    C(...Pe(t), ...r.length === 0 ? [] : [": ", ...Vs(r)]),
    ...o.length === 0 ? [] : [
      W(
        ["Limit", O("PR"), "Used of the limit", "Result"],
        o.map((i) => Ks(e, i))
      )
    ]
  ];
}
function Vs(e) {
  let t = e.map((o) => ({ check: o, mark: ve(o, U(o)) }));
  return [[...Map.groupBy(t, ({ mark: o }) => o.word)].map(([o, i]) => {
    let s = i.map(({ check: a }) => K(a)).join(", ");
    return `${i[0]?.mark.sign ?? ""} ${s}: ${o}`;
  }).join("; ")];
}
function Ks(e, t) {
  let n = e.kind(t.scope, t.metric);
  return [
    [`${K(t)} ${ge(n, t)}`],
    Js(e, n, t),
    Ys(t),
    ye(ve(t, U(t)))
  ];
}
function Js(e, t, n) {
  if (n.found === void 0) return ["unknown"];
  if (n.rule.kind === "max" || n.rule.kind === "min") return [M(t, n.found)];
  let r = e.row(n.scope, n.metric)?.difference;
  if (r === void 0) return ["unknown"];
  let o = S(t, r.as, r.estimate), i = n.secondRound;
  return [i === void 0 ? o : `${o}, again ${S(t, i.as, i.estimate)}`];
}
function Ys({ found: e, expected: t, rule: n, status: r, secondRound: o }) {
  return e === void 0 || t <= 0 || n.kind === "min" ? [] : r === "within" && o !== void 0 ? [] : Zs(Math.max(0, e / t));
}
function Zs(e) {
  let t = Math.min(10, Math.round(e * 10));
  return [b("█".repeat(t) + "░".repeat(10 - t)), ` ${Y(e)}`];
}

// src/render/compose.ts
function $n(e) {
  return [
    Z("headline", () => Wr(e)),
    Z("notices", () => It(e, 10), [16, () => It(e, 3)], [19, () => It(e, 1)]),
    Z(
      "movements",
      () => be(e, 20, 1e3),
      [8, () => be(e, 20, 100)],
      [14, () => be(e, 20, 0)],
      [18, () => be(e, 8, 0)],
      [21, () => be(e, 3, 0)]
    ),
    Z("why", () => bn(e, 12), [17, () => bn(e, 4)], [20, Ee]),
    Z("findings", () => xn(e, 10), [16, () => xn(e, 3)], [19, Ee]),
    Z("advice", () => gt(e, 2, 20), [11, () => gt(e, 2, 5)], [15, () => gt(e, 1, 1)]),
    Z(
      "shipping",
      () => Mt(e, 3, 400),
      [5, () => Mt(e, 3, 40)],
      [6, () => Mt(e, 3, 10)],
      [13, Ee]
    ),
    Z(
      "models",
      () => $t(e, 8, 2e3),
      [9, () => $t(e, 8, 500)],
      [10, () => $t(e, 8, 100)],
      [13, Ee]
    ),
    Z("settings", () => Rn(e, 50), [7, () => Rn(e, 10)], [12, Ee]),
    Z(
      "everything",
      () => Se(e, "all"),
      [1, () => Se(e, "all", wn)],
      [2, () => Se(e, "shipping", wn)],
      [3, () => Se(e, "all", Rt(e))],
      [4, () => Se(e, "shipping", Rt(e))],
      [5, Ee]
    ),
    Z("method", () => Et(e, 50), [4, () => Et(e, 5)], [15, () => Et(e, 0)]),
    Z("footnote", () => Ct(e))
  ];
}
function Z(e, t, ...n) {
  let r = [{ at: 0, blocks: t }, ...n.map(([o, i]) => ({ at: o, blocks: i }))];
  return { name: e, forms: r };
}
var Ee = () => [];

// src/render/fit-to-limit.ts
function Cn(e, t, n) {
  let r = e.flatMap(({ forms: u }, d) => u.map(({ at: c }, f) => ({ section: d, form: f, at: c }))).filter(({ form: u }) => u > 0).sort((u, d) => u.at - d.at || u.form - d.form), o = Xs(e, t), i = e.map(() => 0), s = () => i.map((u, d) => o(d, u)).filter((u) => u !== "").join(`

`), a = [];
  for (let u of r) {
    if (n(s())) break;
    i[u.section] = u.form, a.push(u);
  }
  if (!n(s())) return s();
  for (let { section: u, form: d } of a.toReversed())
    i[u] === d && (i[u] = d - 1, n(s()) || (i[u] = d));
  return s();
}
function Xs(e, t) {
  let n = /* @__PURE__ */ new Map();
  return (r, o) => {
    let i = `${r} ${o}`, s = n.get(i);
    if (s !== void 0) return s;
    let a = t(e[r]?.forms[o]?.blocks() ?? []);
    return n.set(i, a), a;
  };
}

// node_modules/markdown-table/index.js
function Qs(e) {
  return e.length;
}
function ao(e, t) {
  let n = t || {}, r = (n.align || []).concat(), o = n.stringLength || Qs, i = [], s = [], a = [], u = [], d = 0, c = -1;
  for (; ++c < e.length; ) {
    let k = [], R = [], x = -1;
    for (e[c].length > d && (d = e[c].length); ++x < e[c].length; ) {
      let $ = ea(e[c][x]);
      if (n.alignDelimiters !== !1) {
        let _ = o($);
        R[x] = _, (u[x] === void 0 || _ > u[x]) && (u[x] = _);
      }
      k.push($);
    }
    s[c] = k, a[c] = R;
  }
  let f = -1;
  if (typeof r == "object" && "length" in r)
    for (; ++f < d; )
      i[f] = so(r[f]);
  else {
    let k = so(r);
    for (; ++f < d; )
      i[f] = k;
  }
  f = -1;
  let l = [], h = [];
  for (; ++f < d; ) {
    let k = i[f], R = "", x = "";
    k === 99 ? (R = ":", x = ":") : k === 108 ? R = ":" : k === 114 && (x = ":");
    let $ = n.alignDelimiters === !1 ? 1 : Math.max(
      1,
      u[f] - R.length - x.length
    ), _ = R + "-".repeat($) + x;
    n.alignDelimiters !== !1 && ($ = R.length + $ + x.length, $ > u[f] && (u[f] = $), h[f] = $), l[f] = _;
  }
  s.splice(1, 0, l), a.splice(1, 0, h), c = -1;
  let y = [];
  for (; ++c < s.length; ) {
    let k = s[c], R = a[c], x = n.fillRows === !1 ? Math.max(1, s[c === 1 ? 0 : c].length) : d;
    f = -1;
    let $ = [];
    for (; ++f < x; ) {
      let _ = k[f] || "", oe = "", me = "";
      if (n.alignDelimiters !== !1) {
        let X = u[f] - (R[f] || 0), Ue = i[f];
        if (Ue === 114)
          oe = " ".repeat(X);
        else if (Ue === 99) {
          let rn = X / 2;
          X % 2 ? (oe = " ".repeat(rn + 0.5), me = " ".repeat(rn - 0.5)) : (oe = " ".repeat(rn), me = oe);
        } else
          me = " ".repeat(X);
      }
      n.delimiterStart !== !1 && !f && $.push("|"), n.padding !== !1 && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(n.alignDelimiters === !1 && _ === "") && (n.delimiterStart !== !1 || f) && $.push(" "), n.alignDelimiters !== !1 && $.push(oe), $.push(_), n.alignDelimiters !== !1 && $.push(me), n.padding !== !1 && $.push(" "), (n.delimiterEnd !== !1 || f !== x - 1) && $.push("|");
    }
    y.push(
      n.delimiterEnd === !1 ? $.join("").replace(/ +$/, "") : $.join("")
    );
  }
  return y.join(`
`);
}
function ea(e) {
  return e == null ? "" : String(e);
}
function so(e) {
  let t = typeof e == "string" ? e.codePointAt(0) : 0;
  return t === 67 || t === 99 ? 99 : t === 76 || t === 108 ? 108 : t === 82 || t === 114 ? 114 : 0;
}

// src/render/markdown/escape-markdown.ts
var Je = "​", ta = /[\\`*[\]<>|~&$\u200B]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
function Ye(e) {
  return uo(xe(e)).replace(ta, (t) => Ie(t));
}
function uo(e) {
  return e.replace(/@(?=\S)/g, `@${Je}`).replace(/#(?=\w)/g, `#${Je}`).replace(/GH-(?=\d)/gi, (t) => t + Je).replace(/:(?=\/\/|[a-z0-9_+-])/gi, `:${Je}`).replace(/www\./gi, (t) => `${t.slice(0, -1)}${Je}.`);
}
function Bt(e) {
  return e.trim().replace(/^[#+=-]/, (t) => Ie(t)).replace(/^(\d{1,9})([.)])(?=\s|$)/, (t, n, r) => n + Ie(r)).replace(/#$/, (t) => Ie(t));
}
function co(e) {
  let t = xe(e).trim();
  return t !== "" && !/[`|\\]/.test(t) ? `\`${t}\`` : `<code>${uo(t).replace(/[!-/:-@[-`{-~\u200B]/g, (n) => Ie(n))}</code>`;
}
function lo(e) {
  return `<code>${xe(e).trim().replace(/[&<>`|\\*_[\]]/g, (t) => Ie(t))}</code>`;
}
function Ie(e) {
  return `&#${e.codePointAt(0) ?? 65533};`;
}

// src/render/markdown/print-markdown.ts
function Ze(e) {
  return e.map((t) => na(t)).join(`

`);
}
function na(e) {
  switch (e.block) {
    case "heading":
      return `${"#".repeat(e.level)} ${Bt(de(e.phrase))}`;
    case "paragraph":
      return Bt(de(e.phrase));
    case "list":
      return e.items.map((t) => `- ${Bt(de(t))}`).join(`
`);
    case "table":
      return ao(
        [
          e.columns.map(({ title: t }) => Ye(t)),
          ...e.rows.map((t) => t.map((n) => de(n)))
        ],
        { align: e.columns.map(({ align: t }) => t), alignDelimiters: !1 }
      );
    case "code":
      return ia(e.language, e.text);
    case "details":
      return `<details>
<summary>${de(e.summary, "html")}</summary>

${Ze(e.body)}

</details>`;
    case "footer":
      return `<sub>${de(e.phrase)}</sub>`;
  }
}
function de(e, t = "markdown") {
  return e.map((n) => ra(n, t)).join("");
}
function ra(e, t) {
  if (typeof e == "string") return Ye(e);
  switch (e.inline) {
    case "code":
      return t === "html" ? lo(e.text) : co(e.text);
    case "strong":
      return `<b>${de(e.phrase, t)}</b>`;
    case "small":
      return `<sub>${de(e.phrase, t)}</sub>`;
    case "tone":
      return de(e.phrase, t);
    case "link":
      return oa(e.text, e.href);
    case "break":
      return "<br>";
  }
}
function oa(e, t) {
  return /^https?:\/\/[^\s"'<>`\\]+$/.test(t) ? `<a href="${t.replaceAll("&", "&amp;")}">${Ye(e)}</a>` : Ye(e);
}
function ia(e, t) {
  let n = Math.max(2, ...(t.match(/`+/g) ?? []).map((o) => o.length)), r = "`".repeat(n + 1);
  return `${r}${e}
${t}
${r}`;
}

// src/render/sections/one-case.ts
function mo(e, t, n, r = 1 / 0) {
  let { key: o, gated: i } = n, s = { of: "case", key: o, gated: i }, a = { of: "variant", model: o.model, variant: o.variant }, u = [...e.rows(s), ...e.rows(a)], d = [...e.checks(s), ...e.checks(a)], c = r === 0 ? [] : Ke(e.base, t, (f) => f === o.variant);
  return [
    ae(3, p(lr(o), 300)),
    F([
      [
        i ? "This ships: it is measured fully, and decides." : "This is a look: one launch, without a claim. It decides nothing."
      ],
      ...n.identical ? [[`${e.base} and PR are the same bytes: there is nothing to compare.`]] : [],
      fo(e.base, n.baseline),
      fo("PR", n.candidate),
      [sa(n)],
      ...yt(e, o, "This case")
    ]),
    ...u.length === 0 ? [] : [
      W(
        ["Metric", O(`${e.base} → PR`), O("Change (95% interval)"), "Compared", "Reading"],
        u.map((f) => ua(e, f))
      )
    ],
    ...d.length === 0 ? [] : [
      W(
        ["Result", "Check", "Limit", "Reason"],
        d.map((f) => da(e, f))
      )
    ],
    ...c.length === 0 ? [] : [C(g("What differs in the files and in what ran")), F(N(c, r, "fact"))]
  ];
}
function fo(e, t) {
  let { delegation: n, outputCheck: r, detail: o, crashes: i, finished: s } = t, a = [
    bt(t),
    ...o === void 0 ? [] : [p(o, 500)],
    `${m(s, "launch", "launches")} finished, ${v(i)} ended in it`,
    ...n === void 0 ? [] : [`${n.applied} ran ${kt(n)} (told by: ${n.proof})`],
    ...r === void 0 ? [] : [`output ${r.status}: ${p(r.detail, 300)}`]
  ];
  return [g(e), `: ${a.join("; ")}`];
}
function sa({
  launchesFinished: e,
  launchesPlanned: t,
  samplesPerSide: n,
  droppedSamples: r,
  throttledBlocks: o,
  rounds: i
}) {
  return [
    `Done: ${v(e)} of ${m(t, "planned launch", "planned launches")} in ${m(i, "round")}`,
    `${m(n, "inference")} a side counted`,
    `${v(r)} dropped`,
    m(o, "hot block")
  ].join(", ");
}
var aa = {
  exact: "exactly",
  "same-launch": "in one process",
  "own-launches": "in launches of their own",
  "same-data": "on the same samples",
  none: "not compared"
};
function ua(e, t) {
  let n = e.kind(t.scope, t.metric);
  return [
    [ee(t.metric)],
    [...J(n, t), ...vt(n, t)],
    ke(n, t, "with second round"),
    [aa[t.pairing]],
    [
      t.change === "none" ? "no change" : t.change.replace("-", " "),
      ...t.note === void 0 ? [] : [`: ${p(t.note, 200)}`]
    ]
  ];
}
function da(e, t) {
  let n = ye(ve(t, U(t))), r = [
    ...t.waiver === void 0 ? [] : [`${t.waiver.by} accepted this until ${t.waiver.until}: ${p(t.waiver.reason, 300)}`],
    ...t.reason === void 0 ? [] : [p(t.reason, 300)]
  ].flatMap((s, a) => a === 0 ? [s] : ["; ", s]);
  if (t.of === "built-in")
    return [n, [K(t)], [t.expected], r.length === 0 ? [p(t.found, 300)] : r];
  let o = e.kind(t.scope, t.metric), i = ht(o, t);
  return [
    n,
    [K(t)],
    [ge(o, t), ...i === void 0 ? [] : [` (${i})`]],
    r
  ];
}

// src/render/terminal/print-terminal.ts
var go = or($i(), 1);

// src/render/terminal/cells.ts
var ca = /^[\p{Mn}\p{Me}\p{Cf}\uFE0F]$/u, la = /^[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]$/u;
function Me(e) {
  let t = e.replace(new RegExp("\\p{Cc}\\[\\d+m", "gu"), "");
  if (/^[\u0020-\u007E]*$/.test(t)) return t.length;
  let n = 0;
  for (let r of t) n += ca.test(r) ? 0 : la.test(r) ? 2 : 1;
  return n;
}

// src/render/terminal/wrap-phrase.ts
function ce(e, t) {
  return pa(e).flatMap((n) => fa(n, t));
}
function Pn(e) {
  return Math.max(0, ...ce(e, Number.MAX_SAFE_INTEGER).map(Sn));
}
function Sn(e) {
  return e.reduce((t, { text: n }) => t + Me(n), 0);
}
function fa(e, t) {
  let n = [], r = [], o = 0, i = () => {
    n.push(r), r = [], o = 0;
  };
  for (let { text: s, styles: a, spaceBefore: u } of e) {
    let d = u && o > 0 ? " " : "";
    o > 0 && o + d.length + Me(s) > t && u && i();
    let c = o === 0 ? s : d + s;
    for (; o + Me(c) > t; ) {
      let [f, l] = ma(c, t - o);
      f !== "" && r.push({ text: f, styles: a }), i(), c = l;
    }
    r.push({ text: c, styles: a }), o += Me(c);
  }
  return i(), n;
}
function ma(e, t) {
  let n = 0, r = 0;
  for (let o of e) {
    if (n += Me(o), n > t) break;
    r += o.length;
  }
  return [e.slice(0, r), e.slice(r)];
}
function pa(e) {
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
    for (let a of rt(i).split(/( +)/))
      a !== "" && (a.startsWith(" ") ? n = !0 : (t.at(-1)?.push({ text: a, styles: s, spaceBefore: n }), n = !1));
  };
  return e.forEach((i) => r(i, [])), t;
}

// src/render/terminal/print-table.ts
var po = 2, ha = 10;
function ho(e, t, n) {
  let o = [e.columns.map(({ title: a }) => [{ inline: "strong", phrase: [a] }]), ...e.rows], i = e.columns.map(
    (a, u) => o.reduce((d, c) => Math.max(d, Pn(c[u] ?? [])), 0)
  ), s = ga(i, t - po * (i.length - 1));
  return s === void 0 ? ya(e, t, n) : o.flatMap((a) => {
    let u = s.map((c, f) => ce(a[f] ?? [], Math.max(2, c))), d = Math.max(...u.map(({ length: c }) => c));
    return Array.from(
      { length: d },
      (c, f) => u.map((l, h) => {
        let y = l[f] ?? [], k = " ".repeat(Math.max(0, (s[h] ?? 0) - Sn(y)));
        return e.columns[h]?.align === "right" ? k + n(y) : n(y) + k;
      }).join(" ".repeat(po))
    );
  });
}
function ga(e, t) {
  let n = [...e], r = n.reduce((o, i) => o + i, 0) - t;
  for (; r > 0; ) {
    let o = Math.max(...n), i = n.indexOf(o);
    if (o <= ha) return;
    n[i] = o - 1, r -= 1;
  }
  return n;
}
function ya(e, t, n) {
  return e.rows.flatMap((r, o) => [
    ...o === 0 ? [] : [""],
    ...r.flatMap((i, s) => {
      let a = e.columns[s]?.title ?? "", u = a === "" ? i : [`${a}: `, ...i];
      return Pn(i) === 0 ? [] : ce(u, t - 2).map((d, c) => (s === 0 && c === 0 ? "" : "  ") + n(d));
    })
  ]);
}

// src/render/terminal/print-terminal.ts
function En(e, t) {
  let n = Math.max(40, Math.floor(t.width)), r = ba(t.color);
  return e.map(
    (o) => yo(o, n, r).map((i) => ir(i.trimEnd())).join(`
`)
  ).join(`

`);
}
function yo(e, t, n) {
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
      return ho(e, t, n);
    case "code":
      return e.text.split(`
`).map((r) => `    ${rt(r)}`);
    case "details":
      return [
        ...ce([{ inline: "strong", phrase: e.summary }], t).map(n),
        ...e.body.flatMap((r, o) => [
          ...o === 0 ? [] : [""],
          ...yo(r, t - 2, n).map((i) => i === "" ? "" : `  ${i}`)
        ])
      ];
  }
}
function ba(e) {
  let t = (0, go.createColors)(e), n = {
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
var _t = "<!-- edgegate:report -->", wa = 6e4, xa = 1e6, va = 3e4;
function em(e, t = wa) {
  return `${_t}
${bo(e, t - _t.length - 2)}
`;
}
function tm(e) {
  return `${bo(e, xa - 1)}
`;
}
function nm(e) {
  return qr(he(e));
}
function rm(e, t) {
  return `${Cn(
    $n(he(e)),
    (n) => En(n, t),
    (n) => n.length <= va
  )}
`;
}
function om(e, t, n) {
  let r = he(e), o = e.comparison.models.flatMap(
    (i) => i.cases.filter(({ key: s }) => t(s)).flatMap((s) => mo(r, i, s))
  );
  return o.length === 0 ? void 0 : `${En(o, n)}
`;
}
function bo(e, t) {
  return Cn(
    $n(he(e)),
    Ze,
    (n) => n.length <= t && new TextEncoder().encode(n).length <= t
  );
}

// src/render/unfinished.ts
var ka = 8, In = 10, wo = 4e3;
function pm(e, t) {
  let n = e.slice(0, In).map(xe).join(", "), r = e.length > In ? ` and ${m(e.length - In, "other")}` : "";
  return Mn([
    ae(3, ie("quiet", "⏳ Converting and scoring"), ` ${m(e.length, "model")}`),
    C(`${n}${r}. What is to be measured, how long that takes and what it may cost follows.`),
    xo(t)
  ]);
}
function hm({ input: e, expected: t }) {
  let n = Pa(e), r = be(he(n), ka, 0);
  return Mn([
    ae(3, ie("quiet", "⏳ Measuring"), ` ${Ra(t)}${Ca(e)}`),
    C(...Sa(n, r.length > 0)),
    ...r,
    ...Ct(he(e))
  ]);
}
function gm(e, t) {
  let n = e.of === "cut-off" ? [
    ae(3, ie("doubt", "⏹ Not judged"), ": this run was cut off. Run it again."),
    C("It was cancelled, or its runner ended before the report was written.")
  ] : [
    ae(3, ie("doubt", "⏹ Not judged"), ": edgegate could not finish."),
    Ce("text", e.text.length > wo ? `${e.text.slice(0, wo)}…` : e.text)
  ];
  return Mn([...n, xo(t)]);
}
function xo({ toolVersion: e, links: t }) {
  let n = t.run === void 0 ? [] : [[se("run", t.run)]];
  return it(...pe([[`edgegate ${xe(e)}`], ...n]));
}
function Mn(e) {
  return `${_t}
${Ze(e)}
`;
}
function Ra({ phones: e, thisComputer: t, likelyNs: n }) {
  return `${[...e > 0 ? [m(e, "phone")] : [], ...t ? ["on this computer"] : []].join(" and ")}, about ${$a(n)}`;
}
function $a(e) {
  let t = e / 1e9;
  return t < 90 ? `${v(Math.max(1, Math.ceil(t)))} s` : `${v(Math.ceil(t / 60))} min`;
}
function Ca({ plan: { spend: e } }) {
  return e === void 0 ? "" : `, at most ${We(e.worstCents)}`;
}
function Pa(e) {
  let { comparison: t, verdict: n } = e, r = t.models.map((i) => ({
    ...i,
    rows: i.rows.filter(({ scope: s }) => s.of === "variant"),
    cases: [],
    why: []
  })), o = n.checks.filter(({ scope: i, status: s }) => i.of === "variant" && s !== "unknown");
  return { ...e, comparison: { ...t, models: r }, verdict: { ...n, checks: o, findings: [], advice: [] } };
}
function Sa({ verdict: { checks: e } }, t) {
  let n = e.filter(({ status: o }) => o === "exceeded").length;
  return [`${e.length === 0 ? "Nothing that is known without measuring has a limit" : n === 0 ? `What needs no measurement is within its limits (✅ ${m(e.length, "check")})` : `Without any measurement ${m(n, "limit is", "limits are")} exceeded already (of ${m(e.length, "check")})`}${t ? ":" : "."}`];
}

// src/entrypoints/wire-stage.ts
import Ri from "node:process";

// src/adapters/git/fetch-token.ts
import { Buffer as Ia } from "node:buffer";

// src/errors/redact.ts
function Be(e, t) {
  if (t === "") return e;
  let n = [t, encodeURIComponent(t), JSON.stringify(t).slice(1, -1), ...Ea(t)];
  return [...new Set(n)].toSorted((r, o) => o.length - r.length).reduce((r, o) => r.replaceAll(o, "***"), e);
}
function Ea(e) {
  let t = String.fromCharCode(...new TextEncoder().encode(e));
  return [0, 1, 2].flatMap((n) => {
    let r = btoa("\0".repeat(n) + t).replace(/=+$/, ""), o = (n + t.length) % 3 === 0 ? 0 : 1, i = r.slice(n === 0 ? 0 : n + 1, r.length - o);
    return i.length < 8 ? [] : [i, i.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

// src/adapters/git/fetch-token.ts
function vo(e, t) {
  if (t === void 0 || t === "") return;
  let n = (e.GITHUB_SERVER_URL ?? "https://github.com").replace(/\/+$/, ""), r = Number(e.GIT_CONFIG_COUNT ?? 0), o = Ia.from(`x-access-token:${t}`).toString("base64");
  return {
    env: {
      GIT_CONFIG_COUNT: String(r + 1),
      [`GIT_CONFIG_KEY_${r}`]: `http.${n}/.extraheader`,
      [`GIT_CONFIG_VALUE_${r}`]: `AUTHORIZATION: basic ${o}`
    },
    redact: (i) => Be(i, t)
  };
}

// src/adapters/git/git.ts
var _e = class {
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
async function ko(e, t, n, r) {
  return zt(new _e(e, t, r), n);
}
async function zt(e, t) {
  let n = await e.ask(["cat-file", "commit", t]), [r = ""] = n?.split(`

`, 1) ?? [];
  return [...r.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, o = ""]) => o);
}

// src/adapters/git/resolve.ts
var Ma = [50, 500];
async function Ba(e, t, n) {
  if (t.startsWith("-") || t === "") throw w.unknownRef(t, "it is not a ref");
  let r = await Bn(e, t);
  if (r !== void 0) return r;
  let o = t.replace(/^origin\//, ""), i = await e.run(["fetch", "--no-tags", "--quiet", "--depth=1", "origin", o], void 0, n?.env);
  if (i.exitCode !== 0) {
    let a = $o(i.stderr);
    throw w.unknownRef(t, n === void 0 ? a : n.redact(a));
  }
  let s = await Bn(e, t) ?? await Bn(e, "FETCH_HEAD");
  if (s === void 0) throw w.unknownRef(t, "it is not a commit");
  return s;
}
async function Em(e, t) {
  let n = await e.ask(["rev-parse", "--verify", "--quiet", "--symbolic-full-name", t]);
  return /^refs\/(?:heads|remotes\/[^/]+)\/(.+)$/.exec(n ?? "")?.[1];
}
async function Ro(e, t, n, r, o) {
  let i = new _e(e, t, r);
  return zt(i, await Ba(i, n, o));
}
async function Im(e, t, n) {
  if (t === n || (await zt(e, n)).includes(t)) return t;
  let r = await e.ask(["merge-base", t, n]);
  if (r !== void 0) return r;
  if (await e.ask(["rev-parse", "--is-shallow-repository"]) !== "true") throw w.noMergeBase(t, n);
  for (let o of [...Ma, "all"]) {
    let i = o === "all" ? "--unshallow" : `--deepen=${o}`, s = await e.run(["fetch", "--no-tags", "--quiet", i, "origin", t, n]);
    if (s.exitCode !== 0) throw w.shallowClone($o(s.stderr));
    let a = await e.ask(["merge-base", t, n]);
    if (a !== void 0) return a;
  }
  throw w.noMergeBase(t, n);
}
async function Bn(e, t) {
  let n = await e.ask(["rev-parse", "--verify", "--quiet", "--end-of-options", `${t}^{commit}`]);
  return n !== void 0 && /^[0-9a-f]{40}$/.test(n) ? n : void 0;
}
function $o(e) {
  return e.trim().split(`
`).at(-1) ?? "";
}

// src/adapters/github/artifacts.ts
import { mkdir as _a, rm as za } from "node:fs/promises";
import { join as Ta } from "node:path";
import Tt from "node:process";
var Co = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL"], Fa = 14;
function Eo(e) {
  let { env: t, prefix: n } = e, r = Number(t.GITHUB_RUN_ATTEMPT ?? 1), o = (i) => `${n}-${i}-a${r}`;
  return {
    async give(i, s, a) {
      if (a.length === 0) throw w.internal(`nothing to give as ${i}`);
      await _n(
        t,
        `give ${o(i)}`,
        (u) => u.uploadArtifact(
          o(i),
          a.map((d) => Ta(s, d)),
          s,
          { retentionDays: Fa }
        )
      );
    },
    async take(i, s) {
      return _n(t, `take ${n}-${i}`, async (a) => {
        let { artifacts: u } = await a.listArtifacts(), d = Po(u, `${n}-${i}`, r);
        return d !== void 0 && await So(a, d, s), d !== void 0;
      });
    },
    async takeAll(i, s) {
      return _n(t, `take ${n}-${i}`, async (a) => {
        let { artifacts: u } = await a.listArtifacts(), d = new Set(u.flatMap(({ name: f }) => Oa(f, `${n}-${i}`) ?? [])), c = [];
        for (let f of [...d].sort((l, h) => l - h)) {
          let l = Po(u, `${n}-${i}-${f}`, r);
          l !== void 0 && (await So(a, l, s(f)), c.push(f));
        }
        return c;
      });
    }
  };
}
function Po(e, t, n) {
  return e.flatMap((r) => {
    let o = zn(r.name, t);
    return o === void 0 || o > n ? [] : [{ ...r, of: o }];
  }).reduce(
    (r, o) => r === void 0 || o.of > r.of ? o : r,
    void 0
  );
}
async function So(e, { id: t, name: n, digest: r }, o) {
  await _a(o, { recursive: !0 });
  let { digestMismatch: i } = await e.downloadArtifact(t, {
    path: o,
    ...r === void 0 ? {} : { expectedHash: r }
  });
  if (i === !0)
    throw await za(o, { recursive: !0, force: !0 }), w.artifactsRefused(`take ${n}`, "its bytes are not those that were given");
}
function Oa(e, t) {
  let n = e.startsWith(`${t}-`) ? e.slice(t.length + 1) : "", r = /^([1-9]\d{0,2})-a\d+$/.exec(n)?.[1];
  return r === void 0 ? void 0 : Number(r);
}
function zn(e, t) {
  let n = e.startsWith(`${t}-a`) ? e.slice(t.length + 2) : "";
  return /^[1-9]\d{0,5}$/.test(n) ? Number(n) : void 0;
}
async function _n(e, t, n) {
  let r = Co.map((o) => [o, Tt.env[o]]);
  for (let o of Co) {
    let i = e[o];
    if (i === void 0) throw w.artifactsRefused(t, `${o} is not set in this step`);
    Tt.env[o] = i;
  }
  try {
    let o = await import("./artifact-KHTXVYEK.js");
    return await n(new o.DefaultArtifactClient());
  } catch (o) {
    let i = o instanceof Error ? o.message : String(o);
    throw w.artifactsRefused(t, Be(i, e.ACTIONS_RUNTIME_TOKEN ?? ""), o);
  } finally {
    for (let [o, i] of r)
      i === void 0 ? delete Tt.env[o] : Tt.env[o] = i;
  }
}

// src/adapters/github/client.ts
import { randomUUID as Na } from "node:crypto";
var le = { secondMs: 1e3, requestMs: 3e4 }, La = 120, Aa = 2;
async function H(e, t, n = le) {
  let [{ GitHub: r, defaults: o, getOctokitOptions: i }, { retry: s }, { throttling: a }] = await Promise.all([
    import("./utils-XVP7QIEN.js"),
    import("./dist-bundle-K5EZF7YP.js"),
    import("./dist-bundle-VB3SHJ73.js")
  ]), { fetch: u } = o.request ?? {}, d = (f, l, h, y) => f <= La && y < Aa, c = r.plugin(s, a);
  return new c({
    ...i(t),
    baseUrl: e,
    log: { debug: Ft, info: Ft, warn: Ft, error: Ft },
    request: {
      fetch: (f, l) => (u ?? fetch)(f, { ...l, signal: AbortSignal.timeout(n.requestMs) })
    },
    retry: { retryAfterBaseValue: n.secondMs },
    throttle: {
      // Its own queue: pauses between writes are per client.
      id: Na(),
      retryAfterBaseValue: n.secondMs,
      onRateLimit: d,
      onSecondaryRateLimit: d
    }
  });
}
function Ft() {
}

// src/adapters/github/refusal.ts
var Ua = P({
  status: j(),
  message: B(),
  response: P({ headers: dr(B(), ar()) }).optional()
}), ja = [
  "Add to the job in the workflow:",
  "",
  "permissions:",
  "  contents: read",
  "  pull-requests: write # the comment",
  "  statuses: write # the check"
].join(`
`);
function Ot(e, t, { what: n, fromFork: r }) {
  let o = Ua.safeParse(e);
  if (!o.success) return Re(`GitHub could not be asked: ${Tn(String(e), t)}`);
  let { status: i, message: s, response: a } = o.data, u = `GitHub answered ${i}: ${Tn(s, t)}`;
  return /rate limit/i.test(s) ? Re(`${u}; the limit lasts longer than a job should wait`) : a === void 0 ? Re(`GitHub could not be reached: ${Tn(s, t)}`) : i === 401 ? Re(
    `the token is not valid. ${u}`,
    "Leave out the input `token`, or give it one that is still valid."
  ) : i === 403 || i === 404 ? r ? {
    ...Re("the pull request comes from a fork, and GitHub gives its workflows a token that may only read"),
    expected: !0
  } : Re(`the token may not write ${n}. ${u}`, ja) : Re(u);
}
function te(e, t) {
  return Io(e instanceof Error ? e.message : String(e), t).slice(0, 200);
}
function Re(e, t) {
  return { status: "skipped", reason: e, ...t === void 0 ? {} : { fix: t } };
}
function Tn(e, t) {
  let n = Io(e, t).trim();
  return n.length <= 200 ? n : `${n.slice(0, 199)}…`;
}
function Io(e, t) {
  return Be(e, t).replaceAll(/\s+/g, " ");
}

// src/adapters/github/workflow-run.ts
import { readFile as Ka } from "node:fs/promises";

// src/adapters/github/event.ts
var $e = B().regex(/^[0-9a-f]{40}$/, "a commit's 40 hexadecimal digits"), Mo = P({
  sha: $e,
  ref: B().min(1),
  // A fork that was deleted while its pull request is open.
  repo: P({ full_name: B().min(3) }).nullable()
}), Da = P({
  pull_request: P({ number: j().positive(), head: Mo, base: Mo })
}), Wa = P({
  action: B(),
  issue: P({ number: j().positive(), pull_request: P({}).optional() }),
  comment: P({
    id: j().positive(),
    body: B(),
    html_url: on({ protocol: /^https?$/ }),
    created_at: je.datetime(),
    user: P({ login: B().min(1), type: B() }).nullable()
  })
}), qa = P({
  action: B(),
  label: P({ name: B().min(1) }).optional(),
  pull_request: P({
    number: j().positive(),
    head: P({ sha: $e }),
    html_url: on({ protocol: /^https?$/ }),
    updated_at: je.datetime()
  }),
  sender: P({ login: B().min(1), type: B() })
}), Ha = P({ merge_group: P({ head_sha: $e, base_sha: $e }) }), Bo = P({ full_name: B().regex(/^[\w.-]+\/[\w.-]+$/, "owner/name") }), Ga = P({
  action: B(),
  workflow_run: P({
    id: j().positive(),
    event: B(),
    head_sha: $e,
    run_attempt: j().positive(),
    created_at: je.datetime({ offset: !0 }),
    // A fork that was deleted in the meantime.
    head_repository: Bo.nullable(),
    repository: Bo
  })
}), Va = P({
  before: $e,
  after: $e,
  ref: B().regex(/^refs\//, "a full ref"),
  repository: P({ default_branch: B().min(1), fork: sr() }),
  // Null when the push deletes the branch.
  head_commit: P({ timestamp: je.datetime({ offset: !0 }) }).nullable()
});
function _o(e, t) {
  let n;
  try {
    n = JSON.parse(t);
  } catch (r) {
    return { status: "unreadable", why: r instanceof Error ? r.message : "not JSON" };
  }
  switch (e) {
    // Not pull_request_target: there the commit under test is the base branch, and the change is a stranger's.
    case "pull_request": {
      let r = Da.safeParse(n);
      if (!r.success) return ze(r.error);
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
      let r = Ha.safeParse(n);
      if (!r.success) return ze(r.error);
      let { head_sha: o, base_sha: i } = r.data.merge_group;
      return { status: "read", event: { of: "merge-group", headSha: o, baseSha: i } };
    }
    case "issue_comment": {
      let r = Wa.safeParse(n);
      if (!r.success) return ze(r.error);
      let { action: o, issue: i, comment: s } = r.data, { id: a, body: u, user: d, html_url: c, created_at: f } = s;
      return o === "created" && i.pull_request !== void 0 && d?.type === "User" ? {
        status: "read",
        event: { of: "comment", pull: i.number, id: a, author: d.login, body: u, url: c, createdAt: f }
      } : { status: "read", event: { of: "other", name: e } };
    }
    // Of this event only who set which label is heard: with it no commit of the pull request is ever looked at.
    case "pull_request_target": {
      let r = qa.safeParse(n);
      if (!r.success) return ze(r.error);
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
      let r = Ga.safeParse(n);
      if (!r.success) return ze(r.error);
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
      let r = Va.safeParse(n);
      if (!r.success) return ze(r.error);
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
function ze(e) {
  return { status: "unreadable", why: e.issues.map((n) => `${n.path.join(".")}: ${n.message}`).join("; ") };
}

// src/adapters/github/workflow-run.ts
async function ne(e) {
  let t = e.GITHUB_EVENT_PATH;
  if (t === void 0 || t === "") return;
  let n = (c, f) => {
    let l = e[c];
    if (l === void 0 || !f.test(l)) throw w.eventUnreadable(c, `it is ${Ja(l)}`);
    return l;
  }, r = n("GITHUB_REPOSITORY", /^[\w.-]+\/[\w.-]+$/), [o = "", i = ""] = r.split("/"), s = n("GITHUB_SHA", /^[0-9a-f]{40}$/), a = await Ka(t, "utf8").catch((c) => {
    throw w.eventUnreadable("GITHUB_EVENT_PATH", "its file can't be read", c);
  }), u = _o(n("GITHUB_EVENT_NAME", /^\w+$/), a);
  if (u.status === "unreadable") throw w.eventUnreadable("GITHUB_EVENT_PATH", u.why);
  let d = e.GITHUB_SERVER_URL ?? "https://github.com";
  return {
    owner: o,
    name: i,
    sha: s,
    event: u.event,
    apiUrl: e.GITHUB_API_URL ?? "https://api.github.com",
    pageUrl: `${d}/${r}/actions/runs/${e.GITHUB_RUN_ID ?? ""}`
  };
}
function Ja(e) {
  return e === void 0 ? "not set" : JSON.stringify(e);
}
function Hm(e) {
  switch (e.GITHUB_EVENT_NAME ?? "") {
    case "pull_request":
      return e.GITHUB_BASE_REF || void 0;
    case "push":
      return /^refs\/heads\/(.+)$/.exec(e.GITHUB_REF ?? "")?.[1];
    case "merge_group":
      return /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/.exec(e.GITHUB_REF ?? "")?.[1];
    default:
      return;
  }
}
function zo({ event: e }) {
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
var Fo = "edgegate", To = 140;
function Oo(e) {
  return {
    async set(t, n) {
      let r = await ne(e.env), o = r === void 0 ? void 0 : zo(r);
      if (r === void 0 || o === void 0)
        return { status: "skipped", reason: "this workflow run names no commit that a check could stand on" };
      let { token: i } = e;
      if (i === void 0 || i === "")
        return { status: "skipped", reason: "there is no token", fix: "Set GITHUB_TOKEN to the workflow's token." };
      let s = Array.from(n.replaceAll(/\s+/g, " ").trim());
      try {
        let a = await H(r.apiUrl, i, e.patience), u = { owner: r.owner, repo: r.name }, d = await Ya(a, u, o, r.pageUrl);
        return d !== void 0 ? { status: "skipped", reason: `run ${d} is newer than this one and has set it` } : (await a.rest.repos.createCommitStatus({
          ...u,
          sha: o,
          state: t,
          context: Fo,
          target_url: r.pageUrl,
          description: s.length <= To ? s.join("") : `${s.slice(0, To - 1).join("")}…`
        }), { status: "set" });
      } catch (a) {
        return Ot(a, i, { what: "commit statuses", fromFork: Za(r) });
      }
    }
  };
}
async function Ya(e, t, n, r) {
  let o = No(r), i = await On(e, t, n).catch(() => {
  });
  return i !== void 0 && o !== void 0 && i > o ? i : void 0;
}
async function On(e, t, n) {
  let { data: r } = await e.rest.repos.getCombinedStatusForRef({ ...t, ref: n, per_page: 100 });
  return No(r.statuses.find((o) => o.context === Fo)?.target_url ?? "");
}
function No(e) {
  let t = /\/actions\/runs\/(\d{1,15})$/.exec(e)?.[1];
  return t === void 0 ? void 0 : Number(t);
}
function Za({ event: e }) {
  return e.of === "pull-request" && e.fromFork === !0;
}

// src/adapters/github/fork-pull.ts
async function Nt(e, { owner: t, name: n }, { headSha: r, headRepository: o }) {
  let s = (await e.paginate(e.rest.pulls.list, { owner: t, repo: n, state: "open", per_page: 100 })).filter(
    ({ head: c, base: f }) => c.sha === r && Lo(c.repo?.full_name, o) && Lo(f.repo.full_name, `${t}/${n}`)
  ), [a, ...u] = s, d = `commit ${r.slice(0, 7)} of ${o}`;
  return a === void 0 ? { reason: `no open pull request has ${d} as its head` } : u.length > 0 ? { reason: `${s.length} open pull requests have ${d} as their head` } : {
    number: a.number,
    headSha: r,
    mergeSha: a.merge_commit_sha ?? void 0,
    labels: a.labels.map(({ name: c }) => c)
  };
}
function Lo(e, t) {
  return e?.toLowerCase() === t.toLowerCase();
}

// src/adapters/github/role.ts
var Ao = ["none", "read", "triage", "write", "maintain", "admin"];
async function Lt(e, t, n) {
  let { data: r } = await e.rest.repos.getCollaboratorPermissionLevel({ ...t, username: n });
  return Ao.find((i) => i === r.role_name) ?? Ao.find((i) => i === r.permission) ?? "none";
}

// src/adapters/github/strangers-artifact.ts
import { createHash as gu } from "node:crypto";
import { rm as yu } from "node:fs/promises";

// src/adapters/github/strangers-zip.ts
var si = or(ii(), 1);
import { createWriteStream as du } from "node:fs";
import { mkdir as cu } from "node:fs/promises";
import { dirname as lu, join as fu } from "node:path";
import { pipeline as mu } from "node:stream/promises";
var pu = 61440, hu = 40960;
async function ai(e, t, n, r) {
  let o = await (0, si.fromBufferPromise)(e, {
    lazyEntries: !0,
    strictFileNames: !0,
    validateEntrySizes: !0,
    autoClose: !1
  });
  if (o.entryCount > n.files)
    throw new Error(`it holds ${o.entryCount} files, at most ${n.files} are taken`);
  let i = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Set(), a = [], u = 0;
  for await (let d of o.eachEntry()) {
    let c = d.fileName, f = r(c);
    if (f === void 0)
      throw new Error(`it holds ${JSON.stringify(c.slice(0, 200))}, which is no file of ours`);
    let l = c.toLowerCase();
    if (s.has(l)) throw new Error(`it holds ${c} twice`);
    if (s.add(l), (d.externalFileAttributes >>> 16 & pu) === hu) throw new Error(`${c} is a link`);
    if (d.uncompressedSize > n.fileBytes)
      throw new Error(`${c} has ${d.uncompressedSize} bytes, at most ${n.fileBytes} are taken`);
    if (u += d.uncompressedSize, u > n.totalBytes) throw new Error(`its files have more than ${n.totalBytes} bytes together`);
    i.set(c, f), a.push({ entry: d, place: f });
  }
  for (let { entry: d, place: c } of a) {
    let f = fu(t, c);
    await cu(lu(f), { recursive: !0 }), await mu(await o.openReadStreamPromise(d), du(f, { flags: "wx" }));
  }
  return i;
}

// src/adapters/github/strangers-artifact.ts
async function Vt(e) {
  let { client: t, repository: n, artifact: r, of: o, into: i, placeOf: s, limits: a, refuse: u } = e;
  if (r.workflow_run?.id !== o.runId || r.workflow_run.head_sha !== o.headSha)
    throw u("it is another run's");
  if (r.size_in_bytes > a.zipBytes)
    throw u(`it has ${r.size_in_bytes} bytes, at most ${a.zipBytes} are taken`);
  let { data: d } = await t.rest.actions.downloadArtifact({
    ...n,
    artifact_id: r.id,
    archive_format: "zip"
  });
  if (!(d instanceof ArrayBuffer)) throw u("GitHub gave no file");
  let c = Buffer.from(d);
  if (c.length > a.zipBytes) throw u(`it has more than ${a.zipBytes} bytes`);
  let f = `sha256:${gu("sha256").update(c).digest("hex")}`;
  if (r.digest !== void 0 && r.digest !== null && r.digest !== f)
    throw u("its bytes are not those that were given");
  try {
    let l = await ai(c, i.root, a, s);
    return await Promise.all([...l.values()].map((h) => i.ref(h)));
  } catch (l) {
    throw await yu(i.root, { recursive: !0, force: !0 }), u(l instanceof Error ? l.message : String(l), l);
  }
}

// src/adapters/github/fork-run.ts
var Hn = 2 ** 20, bu = {
  zipBytes: 512 * Hn,
  files: 400,
  fileBytes: 512 * Hn,
  totalBytes: 1024 * Hn
}, wu = 4, xu = /* @__PURE__ */ new Set(["write", "maintain", "admin"]);
function ui(e) {
  let { env: t, token: n, patience: r, limits: o = bu } = e, i = async (a, u) => {
    let d = await ne(t);
    if (d?.event.of !== "fork-run") throw w.noForkRun();
    try {
      return await u({ client: await H(d.apiUrl, n, r), run: d, event: d.event });
    } catch (c) {
      throw c instanceof nt ? c : w.githubRefused(a, te(c, n), c);
    }
  }, s = async ({ client: a, run: u, event: d }) => {
    let c = await Nt(a, u, d);
    if ("reason" in c) throw w.forkPullUnclear(c.reason);
    return c;
  };
  return {
    pull: () => i("list pull requests", async (a) => {
      let { number: u, headSha: d, mergeSha: c } = await s(a);
      if (c === void 0) throw w.forkPullUnclear("GitHub has no merge of it with its base branch");
      return { number: u, headSha: d, mergeSha: c };
    }),
    approval: (a) => i("list what happened to a pull request", async (u) => {
      let { client: d, run: c, event: f } = u, { number: l, labels: h } = await s(u);
      if (!h.includes(a)) return { status: "waiting" };
      let y = { owner: c.owner, repo: c.name }, R = (await d.paginate(d.rest.issues.listEvents, {
        ...y,
        issue_number: l,
        per_page: 100
      })).findLast((_) => _.event === "labeled" && "label" in _ && _.label.name === a), x = R?.actor?.login;
      if (R === void 0 || x === void 0 || Date.parse(R.created_at) <= Date.parse(f.createdAt))
        return { status: "waiting" };
      let $ = await Lt(d, y, x);
      return xu.has($) ? { status: "approved", by: x } : { status: "waiting" };
    }),
    takeFiles: (a, u, d) => i("give what the fork's run left", async ({ client: c, run: f, event: l }) => {
      let h = (k, R) => w.forkFilesRefused(a, k, R), y = await vu({ client: c, run: f, event: l }, a, h);
      if (y !== void 0)
        return Vt({
          client: c,
          repository: { owner: f.owner, repo: f.name },
          artifact: y,
          of: { runId: l.runId, headSha: l.headSha },
          into: u,
          placeOf: d,
          limits: o,
          refuse: h
        });
    })
  };
}
async function vu({ client: e, run: t, event: n }, r, o) {
  let i = Math.max(1, n.attempt - wu);
  for (let s = n.attempt; s >= i; s -= 1) {
    let a = `${r}-a${s}`, { data: u } = await e.rest.actions.listWorkflowRunArtifacts({
      owner: t.owner,
      repo: t.name,
      run_id: n.runId,
      name: a,
      per_page: 100
    }), [d, ...c] = u.artifacts.filter(({ name: f, expired: l }) => f === a && !l);
    if (c.length > 0) throw o(`there are ${c.length + 1} of this name`);
    if (d !== void 0) return d;
  }
}

// src/adapters/github/conversation.ts
import { setTimeout as $u } from "node:timers/promises";

// src/adapters/github/judging-run.ts
var ku = {
  measurement: ["measure", "measure on a runner", "measure on phones"],
  judgement: ["judge and report"]
};
async function Kt(e, t, n) {
  let r = await On(e, t, n.headSha), o = r === void 0 ? void 0 : await Ru(e, t, r, n);
  if (o !== void 0 || n.fromFork) return o;
  let { data: i } = await e.rest.actions.listWorkflowRunsForRepo({
    ...t,
    head_sha: n.headSha,
    event: "pull_request",
    per_page: 100
  });
  for (let s of i.workflow_runs.toSorted((a, u) => u.id - a.id)) {
    let a = await Gn(e, t, s.id);
    if (Vn(a, "judgement") !== void 0) return di(s);
  }
}
async function Gn(e, t, n) {
  return e.paginate(e.rest.actions.listJobsForWorkflowRun, {
    ...t,
    run_id: n,
    filter: "latest",
    per_page: 100
  });
}
function Vn(e, t) {
  return e.find(
    ({ name: n, conclusion: r }) => r !== "skipped" && ku[t].some((o) => n.endsWith(` / ${o}`))
  );
}
async function Ru(e, t, n, { headSha: r, fromFork: o }) {
  try {
    let { data: i } = await e.rest.actions.getWorkflowRun({ ...t, run_id: n });
    return (o ? i.event === "workflow_run" : i.event === "pull_request" && i.head_sha === r) ? di(i) : void 0;
  } catch (i) {
    if (i instanceof Error && "status" in i && i.status === 404) return;
    throw i;
  }
}
function di(e) {
  return {
    id: e.id,
    attempt: e.run_attempt ?? 1,
    headSha: e.head_sha,
    completed: e.status === "completed",
    pageUrl: e.html_url
  };
}

// src/adapters/github/conversation.ts
var [Cu, Pu] = [18, 10];
function ci(e) {
  let { owner: t, repo: n, token: r, patience: o = le } = e, i = { owner: t, repo: n }, s = async (a, u) => {
    try {
      return await u(await H(e.apiUrl, r, o));
    } catch (d) {
      throw w.githubRefused(a, te(d, r), d);
    }
  };
  return {
    roleOf: (a) => s(`say what ${a} may do`, (u) => Lt(u, i, a)),
    pull: (a) => s(`show pull request ${a}`, async (u) => {
      let { data: d } = await u.rest.pulls.get({ ...i, pull_number: a }), c = d.head.repo?.full_name !== d.base.repo.full_name;
      return { headSha: d.head.sha, author: d.user.login, fromFork: c };
    }),
    react: (a, u) => s("take a reaction", async (d) => {
      await d.rest.reactions.createForIssueComment({
        ...i,
        comment_id: a,
        content: u
      });
    }),
    reply: (a, u) => s("take a comment", async (d) => {
      await d.rest.issues.createComment({ ...i, issue_number: a, body: u });
    }),
    runAgain: (a, u) => s("run a job again", async (d) => {
      for (let c = 1; ; c += 1) {
        let f = await Su(d, i, a, u);
        if (f !== "judging") return f;
        if (c === Cu) return "busy";
        await $u(Pu * o.secondMs);
      }
    })
  };
}
async function Su(e, t, n, r) {
  let o = await Kt(e, t, n);
  if (o === void 0) return "no-run";
  let i = await Gn(e, t, o.id), s = Vn(i, r), a = i.some(({ name: u }) => u.includes(" / "));
  return o.completed ? s === void 0 && a && r === "judgement" ? "no-run" : (s === void 0 ? await e.rest.actions.reRunWorkflow({ ...t, run_id: o.id }) : await e.rest.actions.reRunJobForWorkflowRun({ ...t, job_id: s.id }), "started") : r === "measurement" ? "running" : s === void 0 ? a ? "running" : "busy" : s.status === "in_progress" || s.status === "completed" ? "judging" : "running";
}

// src/adapters/github/judged-runs.ts
var Kn = 2 ** 20, Eu = { zipBytes: 64 * Kn, files: 2e3, fileBytes: 64 * Kn, totalBytes: 256 * Kn };
function li(e) {
  let { owner: t, repo: n, token: r, prefix: o, patience: i = le, limits: s = Eu } = e, a = { owner: t, repo: n }, u = async (d) => {
    try {
      return await d(await H(e.apiUrl, r, i));
    } catch (c) {
      throw c instanceof nt ? c : w.githubRefused("give what a run has left", te(c, r), c);
    }
  };
  return {
    of: (d) => u(async (c) => {
      let f = await Kt(c, a, d);
      if (f !== void 0)
        return {
          completed: f.completed,
          pageUrl: f.pageUrl,
          take: (l, h, y) => u(async (k) => {
            let R = `${o}-${l}`, x = (oe, me) => w.runFilesRefused(R, oe, me), $ = await Iu(k, a, f, R, x);
            if ($ === void 0) return "none";
            if ($.expired) return "expired";
            let _ = { runId: f.id, headSha: f.headSha };
            return await Vt({ client: k, repository: a, artifact: $, of: _, into: h, placeOf: y, limits: s, refuse: x }), "taken";
          })
        };
    })
  };
}
async function Iu(e, t, n, r, o) {
  let s = (await e.paginate(e.rest.actions.listWorkflowRunArtifacts, {
    ...t,
    run_id: n.id,
    per_page: 100
  })).flatMap((d) => {
    let c = zn(d.name, r);
    return c === void 0 ? [] : [{ artifact: d, attempt: c }];
  }), [a, u] = s.toSorted((d, c) => c.attempt - d.attempt);
  if (a !== void 0 && a.attempt === u?.attempt) throw o("there are several of this name");
  return a?.artifact;
}

// src/adapters/github/data-branch.ts
import { setTimeout as Mu } from "node:timers/promises";
var mi = "edgegate-decisions", pi = "edgegate-history", Bu = 8, _u = 8 * 1024 * 1024;
function Yn(e) {
  let { owner: t, repo: n, name: r, token: o, patience: i = le } = e, s = { owner: t, repo: n }, a = () => H(e.apiUrl, o, i), u = async (d, c) => {
    try {
      return await c();
    } catch (f) {
      throw w.branchRefused(r, d, te(f, o), f);
    }
  };
  return {
    files: () => u("read", async () => {
      let d = await a();
      return fi(d, s, await Jn(d, s, r));
    }),
    update: (d, c) => u("written", async () => {
      let f = await a();
      for (let l = 1; ; l += 1) {
        let h = await Jn(f, s, r), y = await c(fi(f, s, h));
        if (y.size === 0) return "unchanged";
        if (await zu(f, s, { name: r, head: h, texts: y, message: d })) return "written";
        if (l >= Bu) throw new Error(`other jobs were faster ${l} times`);
        await Mu(l * i.secondMs);
      }
    })
  };
}
async function Jn(e, t, n) {
  let { git: r } = e.rest;
  try {
    let { data: o } = await r.getRef({ ...t, ref: `heads/${n}` }), { data: i } = await r.getCommit({ ...t, commit_sha: o.object.sha }), { data: s } = await r.getTree({ ...t, tree_sha: i.tree.sha, recursive: "1" });
    if (s.truncated) throw new Error("it holds more files than GitHub lists at once");
    let a = s.tree.flatMap(({ type: u, path: d, sha: c }) => u === "blob" ? [[d, c]] : []);
    return { commit: o.object.sha, tree: i.tree.sha, blobs: new Map(a) };
  } catch (o) {
    if (Jt(o) === 404 || Jt(o) === 409) return;
    throw o;
  }
}
function fi(e, t, n) {
  return {
    paths: [...n?.blobs.keys() ?? []].sort(),
    async read(r) {
      let o = n?.blobs.get(r);
      if (o === void 0) return;
      let { data: i } = await e.rest.git.getBlob({ ...t, file_sha: o });
      if ((i.size ?? 0) > _u) throw new Error(`${r} has ${i.size} bytes`);
      return Buffer.from(i.content, i.encoding === "base64" ? "base64" : "utf8").toString("utf8");
    }
  };
}
async function zu(e, t, n) {
  let { git: r } = e.rest, { name: o, head: i, texts: s, message: a } = n, u = { mode: "100644", type: "blob" }, { data: d } = await r.createTree({
    ...t,
    ...i === void 0 ? {} : { base_tree: i.tree },
    tree: [...s].map(
      ([l, h]) => h === void 0 ? { ...u, path: l, sha: null } : { ...u, path: l, content: h }
    )
  }), { data: c } = await r.createCommit({
    ...t,
    message: a,
    tree: d.sha,
    parents: i === void 0 ? [] : [i.commit]
  }), f = { retries: 0 };
  try {
    return i === void 0 ? await r.createRef({ ...t, ref: `refs/heads/${o}`, sha: c.sha, request: f }) : await r.updateRef({ ...t, ref: `heads/${o}`, sha: c.sha, force: !1, request: f }), !0;
  } catch (l) {
    if (Jt(l) === 422 && Tu(l)) return !1;
    if ((Jt(l) ?? 500) >= 500)
      return (await Jn(e, t, o))?.commit === c.sha;
    throw l;
  }
}
function Tu(e) {
  return e instanceof Error && /fast[- ]forward|already exists/i.test(e.message);
}
var Fu = P({ status: j() });
function Jt(e) {
  let t = Fu.safeParse(e);
  return t.success ? t.data.status : void 0;
}

// src/adapters/github/pull-request-state.ts
async function hi(e) {
  let { env: t, token: n, patience: r } = e, o = await ne(t);
  if (o?.event.of === "pull-request")
    try {
      let i = await H(o.apiUrl, n, r), { data: s } = await i.rest.pulls.get({ owner: o.owner, repo: o.name, pull_number: o.event.number });
      return { isDraft: s.draft === !0, labels: s.labels.map(({ name: a }) => a) };
    } catch (i) {
      throw w.githubRefused("show the pull request", te(i, n), i);
    }
}

// src/adapters/github/comment-state.ts
var Ou = ur({
  /** GITHUB_RUN_ID: later runs of a repository have larger ones. */
  run: j().nonnegative(),
  /** GITHUB_RUN_ATTEMPT, from 1 on. */
  attempt: j().positive(),
  /** The commit that is judged. */
  head: B().regex(/^[0-9a-f]{40}$/),
  as: cr(["measuring", "report", "stopped"])
}), Zn = "<!-- edgegate:run ", Xn = " -->";
function gi(e, t) {
  let n = e.indexOf(`
`), [r, o] = n === -1 ? [e, ""] : [e.slice(0, n), e.slice(n)];
  return `${r}
${Zn}${JSON.stringify(t)}${Xn}${o}`;
}
function Ae(e) {
  let t = e.split(`
`, 2)[1]?.trimEnd() ?? "";
  if (!(!t.startsWith(Zn) || !t.endsWith(Xn)))
    try {
      return Ou.safeParse(JSON.parse(t.slice(Zn.length, -Xn.length))).data;
    } catch {
      return;
    }
}
function Qn(e, t) {
  if (e === void 0) return t.as === "stopped" ? "nothing in it is unfinished" : void 0;
  if (Yt(e, t))
    return `run ${e.run} (attempt ${e.attempt}) is newer than this one and has written it`;
  if (t.as === "stopped" && (e.run !== t.run || e.as !== "measuring"))
    return "nothing of this run is unfinished in it";
  if (t.as === "measuring" && Nu(e, t) && e.as === "report") return "this run's report is in it";
}
function Yt(e, t) {
  return e === void 0 || t === void 0 ? e !== void 0 && t === void 0 : e.run > t.run || e.run === t.run && e.attempt > t.attempt;
}
function Nu(e, t) {
  return e.run === t.run && e.attempt === t.attempt;
}
function yi(e, t, n) {
  let r = (o, i) => {
    let s = e[o] ?? "";
    return /^\d{1,15}$/.test(s) ? Math.max(i, Number(s)) : i;
  };
  return { run: r("GITHUB_RUN_ID", 0), attempt: r("GITHUB_RUN_ATTEMPT", 1), head: t, as: n };
}

// src/adapters/github/sticky-comment.ts
import { setTimeout as Lu } from "node:timers/promises";
var Au = 3, Zt = class {
  #e;
  #t;
  #n;
  #r;
  constructor(t, n, r, o) {
    this.#e = t, this.#t = { owner: n.owner, repo: n.name }, this.#n = r, this.#r = o;
  }
  async write(t) {
    let { marker: n, begin: r, state: o } = t, i = gi(t.markdown, o), s = await this.#u();
    for (let a = 1; ; a += 1) {
      let u = await this.#i(n, s), d = u.reduce(bi, void 0);
      if (d !== void 0 && wi(d.body, i))
        return await this.#o(u, d), { status: "unchanged", url: d.html_url };
      if (d === void 0 && !r) return { status: "unwanted" };
      let c = d === void 0 ? void 0 : Qn(Ae(d.body ?? ""), o);
      if (c !== void 0) return { status: "skipped", reason: c };
      let f = await this.#d();
      if (f !== void 0) return f;
      try {
        if (d === void 0) return await this.#s(t, i, s);
        let l = await this.#a(d, i);
        return await this.#o(u, d), { status: "updated", url: l };
      } catch (l) {
        if (a >= Au || !ju(l)) throw l;
        await Lu(a ** 2 * this.#r.secondMs);
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
    }), s = await this.#i(t, o).catch(() => []), a = s.reduce(bi, i);
    return await this.#o([...s, i], a), a.id === i.id ? { status: "created", url: i.html_url } : { status: "skipped", reason: Qn(Ae(a.body ?? ""), n) ?? "another run has begun it" };
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
      t.filter(({ id: o, user: i, body: s }) => o !== n.id && i?.id === n.user?.id && Ae(s ?? "")).map(({ id: o }) => o)
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
    })).filter((o) => wi(o.body?.split(`
`, 1)[0], t) && Uu(o, n));
  }
  /** The login of the token's owner, or undefined when the token is an app's: GitHub tells apps no name of theirs here. */
  async #u() {
    try {
      let { data: t } = await this.#e.rest.users.getAuthenticated();
      return t.login;
    } catch (t) {
      if (xi(t) === 403) return;
      throw t;
    }
  }
  /** A skip when the pull request has moved on while this commit was judged: the newer run writes, not this one. */
  async #d() {
    let { data: t } = await this.#e.rest.pulls.get({ ...this.#t, pull_number: this.#n.number }), [n, r] = [this.#n.headSha, t.head.sha];
    if (n !== r)
      return {
        status: "skipped",
        reason: `commit ${r.slice(0, 7)} was pushed while ${n.slice(0, 7)} was judged; its own run reports`
      };
  }
};
function bi(e, t) {
  if (e === void 0) return t;
  let [n, r] = [Ae(e.body ?? ""), Ae(t.body ?? "")];
  return Yt(n, r) ? e : Yt(r, n) || t.id < e.id ? t : e;
}
function Uu({ user: e }, t) {
  return t === void 0 ? e?.type === "Bot" : e?.login === t;
}
function wi(e, t) {
  let n = (r) => r.replaceAll(`\r
`, `
`).trimEnd();
  return e !== void 0 && n(e) === n(t);
}
function ju(e) {
  let t = xi(e);
  return t === void 0 || t >= 500;
}
function xi(e) {
  return e instanceof Error && "status" in e && typeof e.status == "number" ? e.status : void 0;
}

// src/adapters/github/pull-request.ts
function vi(e) {
  return {
    async publish(t, { as: n, begin: r }) {
      let o = Du(t), i = await ne(e.env);
      if (i?.event.of !== "pull-request" && i?.event.of !== "fork-run")
        return { status: "skipped", reason: Wu(i) };
      let { token: s, patience: a = le } = e;
      if (s === void 0 || s === "")
        return { status: "skipped", reason: "there is no token", fix: "Set GITHUB_TOKEN to the workflow's token." };
      let u = yi(e.env, i.event.headSha, n);
      try {
        let d = await H(i.apiUrl, s, a), c = i.event.of === "fork-run" ? await Nt(d, i, i.event) : i.event;
        return "reason" in c ? { status: "skipped", reason: c.reason } : await new Zt(d, i, c, a).write({ marker: o, markdown: t, begin: r, state: u });
      } catch (d) {
        let c = i.event.of === "pull-request" && i.event.fromFork;
        return Ot(d, s, { what: "comments on pull requests", fromFork: c });
      }
    }
  };
}
function Du(e) {
  let [t = ""] = e.split(`
`, 1);
  if (!/^<!-- \S.* -->$/.test(t)) throw w.internal("a comment was to be posted without a marker");
  return t;
}
function Wu(e) {
  if (e === void 0) return "this is not a workflow run of GitHub Actions";
  let { event: t } = e;
  return `this run is for ${t.of === "other" ? t.name : t.of.replace("-", "_")}, not for a pull request`;
}

// src/adapters/processes/node.ts
import { spawn as Gu } from "node:child_process";
import Vu from "node:process";

// src/adapters/processes/groups.ts
import ki from "node:process";
var qu = 2e3, Qt = class {
  #e = /* @__PURE__ */ new Set();
  #t = !1;
  /** A process that leads a group of its own has started. */
  add(t) {
    this.#e.add(t), !this.#t && (this.#t = !0, ki.once("exit", () => {
      for (let n of this.#e) Xt(n, "SIGKILL");
    }));
  }
  /** The leader is gone: whatever it started and left behind goes too. */
  remove(t) {
    Xt(t, "SIGKILL"), this.#e.delete(t);
  }
  /** Asks the whole group to end, and makes it end when it does not. */
  stop(t) {
    Xt(t, "SIGTERM"), setTimeout(() => {
      this.#e.has(t) && Xt(t, "SIGKILL");
    }, qu).unref();
  }
};
function Xt(e, t) {
  try {
    ki.kill(-e, t);
  } catch {
  }
}

// src/adapters/processes/output.ts
import { StringDecoder as Hu } from "node:string_decoder";
var et = class {
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
}, en = class {
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
}, tn = class {
  #e = new Hu("utf8");
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
var er = 1024 * 1024, nn = {
  textBytes: 256 * er,
  bytesBytes: 4096 * er,
  lineBytes: 64 * er,
  stderrBytes: 65536
}, Ku = 127;
function nr() {
  let e = new Qt();
  return {
    async run(t, n, r) {
      if (r.onLine !== void 0) {
        let s = new tn(nn.lineBytes, r.onLine);
        return { ...await tr(e, t, n, r, s), stdout: "" };
      }
      let o = new et(nn.textBytes);
      return { ...await tr(e, t, n, r, o), stdout: o.bytes().toString("utf8") };
    },
    async runForBytes(t, n, r) {
      let o = new et(nn.bytesBytes);
      return { ...await tr(e, t, n, r, o), stdout: "", bytes: o.bytes() };
    }
  };
}
function tr(e, t, n, r, o) {
  let { signal: i } = r;
  return i?.aborted === !0 ? Promise.reject(w.aborted()) : new Promise((s, a) => {
    let u = Gu(t, n, {
      ...r.cwd === void 0 ? {} : { cwd: r.cwd },
      env: { ...Vu.env, ...r.env },
      stdio: ["pipe", "pipe", "pipe"],
      detached: !0
    }), d = u.pid;
    d !== void 0 && e.add(d);
    let c = new en(nn.stderrBytes), f = !1, l = !1, h = () => {
      d !== void 0 && e.stop(d);
    }, y = r.timeoutMs === void 0 ? void 0 : setTimeout(() => {
      f = !0, h();
    }, r.timeoutMs);
    i?.addEventListener("abort", h, { once: !0 });
    let k = () => {
      clearTimeout(y), i?.removeEventListener("abort", h);
    };
    u.stdout.on("data", (R) => {
      if (!l) {
        try {
          l = !o.add(R);
        } catch (x) {
          k(), h(), l = !0, a(x instanceof Error ? x : new Error(String(x)));
          return;
        }
        l && h();
      }
    }), u.stderr.on("data", (R) => c.add(R)), u.stdin.on("error", () => {
    }), u.stdin.end(r.stdin ?? ""), u.on("error", (R) => {
      if (d !== void 0) return;
      k();
      let x = R.code === "ENOENT" ? `${t}: not found` : `${t}: ${R.message}`;
      s({ exitCode: Ku, signal: void 0, stderr: x, timedOut: !1 });
    }), u.on("exit", () => {
      d !== void 0 && e.remove(d);
    }), u.on("close", (R, x) => {
      if (d === void 0) return;
      if (k(), i?.aborted === !0) {
        a(w.aborted());
        return;
      }
      try {
        o.end();
      } catch (_) {
        a(_ instanceof Error ? _ : new Error(String(_)));
        return;
      }
      let $ = l ? `
edgegate stopped it: it printed more than can be kept` : "";
      s({
        // A program may catch SIGTERM and exit 0: what was stopped has not succeeded.
        exitCode: l || f ? void 0 : R ?? void 0,
        signal: x ?? (l || f ? "SIGTERM" : void 0),
        stderr: c.text() + $,
        timedOut: f
      });
    });
  });
}

// src/entrypoints/repository-of.ts
function rr(e, t) {
  let [n, r] = e.GITHUB_REPOSITORY?.split("/") ?? [];
  if (!(n === void 0 || r === void 0 || t === void 0 || t === ""))
    return { apiUrl: e.GITHUB_API_URL ?? "https://api.github.com", owner: n, repo: r, token: t };
}

// src/entrypoints/wire-stage.ts
function Th(e, t, n, r) {
  let o = nr();
  return {
    run: () => ne(e),
    check: Oo({ env: e, token: r }),
    pullRequest: vi({ env: e, token: r }),
    progress: gr({ write: (i) => Ri.stdout.write(i), clock: an, annotate: !0 }),
    parents: (i) => ko(o, t, i, n)
  };
}
function Fh(e, t, n) {
  let r = rr(e, t);
  return r && {
    conversation: ci(r),
    decisions: Yn({ ...r, name: mi }),
    judged: li({ ...r, prefix: n })
  };
}
function Oh(e, t) {
  let n = rr(e, t);
  return n && Yn({ ...n, name: pi });
}
var Nh = (e, t) => () => hi({ env: e, token: t ?? "" }), Lh = () => an.instant();
function Ah(e, t, n) {
  return {
    fork: ui({ env: e, token: t ?? "" }),
    parents: (r) => Ro(nr(), Ri.cwd(), r, n, vo(e, t))
  };
}
function Uh(e, t) {
  return Eo({ env: e, prefix: t });
}

export {
  b as a,
  se as b,
  ae as c,
  C as d,
  F as e,
  it as f,
  st as g,
  m as h,
  he as i,
  T as j,
  Cr as k,
  K as l,
  U as m,
  q as n,
  N as o,
  Pt as p,
  Cn as q,
  Ze as r,
  mo as s,
  em as t,
  tm as u,
  nm as v,
  rm as w,
  om as x,
  pm as y,
  hm as z,
  gm as A,
  _e as B,
  Ba as C,
  Em as D,
  Im as E,
  le as F,
  H as G,
  te as H,
  Hm as I,
  Fo as J,
  mi as K,
  pi as L,
  Yn as M,
  vi as N,
  nr as O,
  rr as P,
  Th as Q,
  Fh as R,
  Oh as S,
  Nh as T,
  Lh as U,
  Ah as V,
  Uh as W
};
