import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as wn
} from "./chunk-BWS3BVUZ.js";
import {
  b as wt,
  c as yn
} from "./chunk-QYT3A7IM.js";
import {
  a as Z,
  b as N
} from "./chunk-MD3J7US6.js";
import {
  a as _e,
  b
} from "./chunk-CIAIFVI6.js";
import {
  k as gn
} from "./chunk-E7OPYPDN.js";
import {
  a as te
} from "./chunk-KS67KJ2N.js";
import {
  B as mn,
  G as x,
  H as yt,
  O as pn,
  Q as hn,
  n as R,
  t as cn,
  w as E,
  y as ln
} from "./chunk-3P6HYWCU.js";
import {
  a as M,
  c as Be,
  e as Io
} from "./chunk-ZV56ONXB.js";

// node_modules/pend/index.js
var Ur = Be((fu, Fr) => {
  Fr.exports = Xe;
  function Xe() {
    this.pending = 0, this.max = 1 / 0, this.listeners = [], this.waiting = [], this.error = null;
  }
  Xe.prototype.go = function(e) {
    this.pending < this.max ? Tr(this, e) : this.waiting.push(e);
  };
  Xe.prototype.wait = function(e) {
    this.pending === 0 ? e(this.error) : this.listeners.push(e);
  };
  Xe.prototype.hold = function() {
    return Lr(this);
  };
  function Lr(e) {
    e.pending += 1;
    var t = !1;
    return n;
    function n(o) {
      if (t) throw new Error("callback called twice");
      if (t = !0, e.error = e.error || o, e.pending -= 1, e.waiting.length > 0 && e.pending < e.max)
        Tr(e, e.waiting.shift());
      else if (e.pending === 0) {
        var i = e.listeners;
        e.listeners = [], i.forEach(r);
      }
    }
    function r(o) {
      o(e.error);
    }
  }
  function Tr(e, t) {
    t(Lr(e));
  }
});

// node_modules/yauzl/fd-slicer.js
var qr = Be((jt) => {
  var Ut = M("fs"), Gt = M("util"), Gr = M("stream"), jr = Gr.Readable, Ji = Gr.PassThrough, Ki = Ur(), Qe = M("events").EventEmitter;
  jt.BufferSlicer = ue;
  jt.FdSlicer = de;
  Gt.inherits(de, Qe);
  function de(e) {
    Qe.call(this), this.fd = e, this.pend = new Ki(), this.pend.max = 1, this.refCount = 0;
  }
  de.prototype.read = function(e, t, n, r, o) {
    var i = this;
    i.pend.go(function(s) {
      Ut.read(i.fd, e, t, n, r, function(a, d, f) {
        s(), o(a, d, f);
      });
    });
  };
  de.prototype.createReadStream = function(e) {
    return new Se(this, e);
  };
  de.prototype.ref = function() {
    this.refCount += 1;
  };
  de.prototype.unref = function() {
    var e = this;
    if (e.refCount -= 1, e.refCount < 0) throw new Error("invalid unref");
    if (e.refCount > 0) return;
    Ut.close(e.fd, t);
    function t(n) {
      n ? e.emit("error", n) : e.emit("close");
    }
  };
  Gt.inherits(Se, jr);
  function Se(e, t) {
    t = t || {}, jr.call(this, t), this.context = e, this.context.ref(), this.start = t.start || 0, this.endOffset = t.end, this.pos = this.start;
  }
  Se.prototype._read = function(e) {
    var t = this, n = Math.min(t._readableState.highWaterMark, e);
    if (t.endOffset != null && (n = Math.min(n, t.endOffset - t.pos)), n <= 0) {
      t.push(null), this._cleanup();
      return;
    }
    t.context.pend.go(function(r) {
      var o = Buffer.allocUnsafe(n);
      Ut.read(t.context.fd, o, 0, n, t.pos, function(i, s) {
        i ? t.destroy(i) : s === 0 ? (t.push(null), t._cleanup()) : (t.pos += s, t.push(o.slice(0, s))), r();
      });
    });
  };
  Se.prototype._destroy = function(e, t) {
    this._cleanup(), t(e);
  };
  Se.prototype._cleanup = function() {
    this.context != null && (this.context.unref(), this.context = null);
  };
  Gt.inherits(ue, Qe);
  function ue(e) {
    Qe.call(this), this.refCount = 0, this.buffer = e;
  }
  ue.prototype.read = function(e, t, n, r, o) {
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
  ue.prototype.createReadStream = function(e) {
    e = e || {};
    var t = new Ji(e);
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
  ue.prototype.ref = function() {
    this.refCount += 1;
  };
  ue.prototype.unref = function() {
    if (this.refCount -= 1, this.refCount < 0)
      throw new Error("invalid unref");
  };
});

// node_modules/yauzl/crc32.js
var Wr = Be((lu, Dr) => {
  var Vi = new Int32Array([
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
  function Zi(e) {
    let t = -1;
    for (let n of e)
      t = Vi[(t ^ n) & 255] ^ t >>> 8;
    return (t ^ -1) >>> 0;
  }
  Dr.exports = Zi;
});

// node_modules/yauzl/index.js
var no = Be((k) => {
  var qt = M("fs"), Dt = M("zlib"), Hr = qr(), nt = M("util"), rt = M("events").EventEmitter, Jr = M("stream").Transform, Ht = M("stream").PassThrough, Yi = M("stream").Writable, Xi = typeof Dt.crc32 == "function" ? Dt.crc32 : Wr();
  k.open = Kr;
  k.fromFd = Jt;
  k.fromBuffer = Vr;
  k.fromRandomAccessReader = ot;
  k.openPromise = Qi;
  k.fromFdPromise = es;
  k.fromBufferPromise = ts;
  k.fromRandomAccessReaderPromise = ns;
  k.dosDateTimeToDate = Xr;
  k.getFileNameLowLevel = Qr;
  k.validateFileName = eo;
  k.parseExtraFields = to;
  k.ZipFile = $;
  k.Entry = le;
  k.LocalFileHeader = Yr;
  k.RandomAccessReader = J;
  function Qi(e, t) {
    return new Promise((n, r) => {
      Kr(e, { ...t, lazyEntries: !0 }, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  }
  function es(e, t) {
    return new Promise((n, r) => {
      Jt(e, { ...t, lazyEntries: !0 }, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  }
  function ts(e, t) {
    return new Promise((n, r) => {
      Vr(e, { ...t, lazyEntries: !0 }, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  }
  function ns(e, t, n) {
    return new Promise((r, o) => {
      ot(e, t, { ...n, lazyEntries: !0 }, function(i, s) {
        if (i) return o(i);
        r(s);
      });
    });
  }
  function Kr(e, t, n) {
    typeof t == "function" && (n = t, t = null), t == null && (t = {}), t.autoClose == null && (t.autoClose = !0), t.lazyEntries == null && (t.lazyEntries = !1), t.decodeStrings == null && (t.decodeStrings = !0), t.validateEntrySizes == null && (t.validateEntrySizes = !0), t.strictFileNames == null && (t.strictFileNames = !1), n == null && (n = tt), qt.open(e, "r", function(r, o) {
      if (r) return n(r);
      Jt(o, t, function(i, s) {
        i && qt.close(o, tt), n(i, s);
      });
    });
  }
  function Jt(e, t, n) {
    typeof t == "function" && (n = t, t = null), t == null && (t = {}), t.autoClose == null && (t.autoClose = !1), t.lazyEntries == null && (t.lazyEntries = !1), t.decodeStrings == null && (t.decodeStrings = !0), t.validateEntrySizes == null && (t.validateEntrySizes = !0), t.strictFileNames == null && (t.strictFileNames = !1), n == null && (n = tt), qt.fstat(e, function(r, o) {
      if (r) return n(r);
      var i = new Hr.FdSlicer(e);
      ot(i, o.size, t, n);
    });
  }
  function Vr(e, t, n) {
    typeof t == "function" && (n = t, t = null), t == null && (t = {}), t.autoClose = !1, t.lazyEntries == null && (t.lazyEntries = !1), t.decodeStrings == null && (t.decodeStrings = !0), t.validateEntrySizes == null && (t.validateEntrySizes = !0), t.strictFileNames == null && (t.strictFileNames = !1);
    var r = new Hr.BufferSlicer(e);
    ot(r, e.length, t, n);
  }
  function ot(e, t, n, r) {
    typeof n == "function" && (r = n, n = null), n == null && (n = {}), n.autoClose == null && (n.autoClose = !0), n.lazyEntries == null && (n.lazyEntries = !1), n.decodeStrings == null && (n.decodeStrings = !0);
    var o = !!n.decodeStrings;
    if (n.validateEntrySizes == null && (n.validateEntrySizes = !0), n.strictFileNames == null && (n.strictFileNames = !1), r == null && (r = tt), typeof t != "number") throw new Error("expected totalSize parameter to be a number");
    if (t > Number.MAX_SAFE_INTEGER)
      throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
    e.ref();
    var i = 22, s = 20, a = 65535, d = Math.min(s + i + a, t), f = G(d), c = t - f.length;
    ce(e, f, 0, d, c, function(l) {
      if (l) return r(l);
      for (var u = d - i; u >= 0; u -= 1)
        if (f.readUInt32LE(u) === 101010256) {
          var m = f.subarray(u), p = m.readUInt16LE(4), y = m.readUInt16LE(10), g = m.readUInt32LE(16), h = m.readUInt16LE(20), w = m.length - i;
          if (h !== w)
            return r(new Error("Invalid comment length. Expected: " + w + ". Found: " + h + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
          var v = o ? et(m.subarray(22), !1) : m.subarray(22);
          if (u - s >= 0 && f.readUInt32LE(u - s) === 117853008) {
            var V = f.subarray(u - s, u - s + s), ee = fe(V, 8), z = G(56);
            return ce(e, z, 0, z.length, ee, function(pe) {
              return pe ? r(pe) : z.readUInt32LE(0) !== 101075792 ? r(new Error("invalid zip64 end of central directory record signature")) : (p = z.readUInt32LE(16), p !== 0 ? r(new Error("multi-disk zip files are not supported: found disk number: " + p)) : (y = fe(z, 32), g = fe(z, 48), r(null, new $(e, g, t, y, v, n.autoClose, n.lazyEntries, o, n.validateEntrySizes, n.strictFileNames))));
            });
          }
          return p !== 0 ? r(new Error("multi-disk zip files are not supported: found disk number: " + p)) : r(null, new $(e, g, t, y, v, n.autoClose, n.lazyEntries, o, n.validateEntrySizes, n.strictFileNames));
        }
      r(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
    });
  }
  nt.inherits($, rt);
  function $(e, t, n, r, o, i, s, a, d, f) {
    var c = this;
    rt.call(c), c.reader = e, c.reader.on("error", function(l) {
      Zr(c, l);
    }), c.reader.once("close", function() {
      c.emit("close");
    }), c.readEntryCursor = t, c.fileSize = n, c.entryCount = r, c.comment = o, c.entriesRead = 0, c.autoClose = !!i, c.lazyEntries = !!s, c.decodeStrings = !!a, c.validateEntrySizes = !!d, c.strictFileNames = !!f, c.isOpen = !0, c.emittedError = !1, c.hasEachEntryBeenCalled = !1, c.lazyEntries || c._readEntry();
  }
  $.prototype.close = function() {
    this.isOpen && (this.isOpen = !1, this.reader.unref());
  };
  function L(e, t) {
    e.autoClose && e.close(), Zr(e, t);
  }
  function Zr(e, t) {
    e.emittedError || (e.emittedError = !0, e.emit("error", t));
  }
  $.prototype.readEntry = function() {
    if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
    this._readEntry();
  };
  $.prototype._readEntry = function() {
    var e = this;
    if (e.entryCount === e.entriesRead) {
      setImmediate(function() {
        e.autoClose && e.close(), !e.emittedError && e.emit("end");
      });
      return;
    }
    if (!e.emittedError) {
      var t = G(46);
      ce(e.reader, t, 0, t.length, e.readEntryCursor, function(n) {
        if (n) return L(e, n);
        if (!e.emittedError) {
          var r = new le(), o = t.readUInt32LE(0);
          if (o !== 33639248) return L(e, new Error("invalid central directory file header signature: 0x" + o.toString(16)));
          if (r.versionMadeBy = t.readUInt16LE(4), r.versionNeededToExtract = t.readUInt16LE(6), r.generalPurposeBitFlag = t.readUInt16LE(8), r.compressionMethod = t.readUInt16LE(10), r.lastModFileTime = t.readUInt16LE(12), r.lastModFileDate = t.readUInt16LE(14), r.crc32 = t.readUInt32LE(16), r.compressedSize = t.readUInt32LE(20), r.uncompressedSize = t.readUInt32LE(24), r.fileNameLength = t.readUInt16LE(28), r.extraFieldLength = t.readUInt16LE(30), r.fileCommentLength = t.readUInt16LE(32), r.internalFileAttributes = t.readUInt16LE(36), r.externalFileAttributes = t.readUInt32LE(38), r.relativeOffsetOfLocalHeader = t.readUInt32LE(42), r.generalPurposeBitFlag & 64) return L(e, new Error("strong encryption is not supported"));
          e.readEntryCursor += 46, t = G(r.fileNameLength + r.extraFieldLength + r.fileCommentLength), ce(e.reader, t, 0, t.length, e.readEntryCursor, function(i) {
            if (i) return L(e, i);
            if (!e.emittedError) {
              r.fileNameRaw = t.subarray(0, r.fileNameLength);
              var s = r.fileNameLength + r.extraFieldLength;
              r.extraFieldRaw = t.subarray(r.fileNameLength, s), r.fileCommentRaw = t.subarray(s, s + r.fileCommentLength);
              try {
                r.extraFields = to(r.extraFieldRaw);
              } catch (y) {
                return L(e, y);
              }
              if (e.decodeStrings) {
                var a = (r.generalPurposeBitFlag & 2048) !== 0;
                r.fileComment = et(r.fileCommentRaw, a), r.fileName = Qr(r.generalPurposeBitFlag, r.fileNameRaw, r.extraFields, e.strictFileNames);
                var d = eo(r.fileName);
                if (d != null) return L(e, new Error(d));
              } else
                r.fileComment = r.fileCommentRaw, r.fileName = r.fileNameRaw;
              r.comment = r.fileComment, e.readEntryCursor += t.length, e.entriesRead += 1;
              for (var f = 0; f < r.extraFields.length; f++) {
                var c = r.extraFields[f];
                if (c.id === 1) {
                  var l = c.data, u = 0;
                  if (r.uncompressedSize === 4294967295) {
                    if (u + 8 > l.length)
                      return L(e, new Error("zip64 extended information extra field does not include uncompressed size"));
                    r.uncompressedSize = fe(l, u), u += 8;
                  }
                  if (r.compressedSize === 4294967295) {
                    if (u + 8 > l.length)
                      return L(e, new Error("zip64 extended information extra field does not include compressed size"));
                    r.compressedSize = fe(l, u), u += 8;
                  }
                  if (r.relativeOffsetOfLocalHeader === 4294967295) {
                    if (u + 8 > l.length)
                      return L(e, new Error("zip64 extended information extra field does not include relative header offset"));
                    r.relativeOffsetOfLocalHeader = fe(l, u), u += 8;
                  }
                  break;
                }
              }
              if (e.validateEntrySizes && r.compressionMethod === 0) {
                var m = r.uncompressedSize;
                if (r.isEncrypted() && (m += 12), r.compressedSize !== m) {
                  var p = "compressed/uncompressed size mismatch for stored file: " + r.compressedSize + " != " + r.uncompressedSize;
                  return L(e, new Error(p));
                }
              }
              e.emit("entry", r), e.lazyEntries || e._readEntry();
            }
          });
        }
      });
    }
  };
  $.prototype.eachEntry = function() {
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
  $.prototype.openReadStream = function(e, t, n) {
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
    r.readLocalFileHeader(e, { minimal: !0 }, function(d, f) {
      if (d) return n(d);
      r.openReadStreamLowLevel(
        f.fileDataStart,
        e.compressedSize,
        o,
        i,
        a,
        e.uncompressedSize,
        n
      );
    });
  };
  $.prototype.openReadStreamLowLevel = function(e, t, n, r, o, i, s) {
    var a = this, d = e + t, f = a.reader.createReadStream({
      start: e + n,
      end: e + r
    }), c = f;
    if (o) {
      var l = !1, u = Dt.createInflateRaw();
      f.on("error", function(m) {
        setImmediate(function() {
          l || u.emit("error", m);
        });
      }), f.pipe(u), a.validateEntrySizes ? (c = new Pe(i), u.on("error", function(m) {
        setImmediate(function() {
          l || c.emit("error", m);
        });
      }), u.pipe(c)) : c = u, Wt(c, function() {
        l = !0, u !== c && u.unpipe(c), f.unpipe(u), f.destroy();
      });
    }
    s(null, c);
  };
  $.prototype.readLocalFileHeader = function(e, t, n) {
    var r = this;
    n == null && (n = t, t = null), t == null && (t = {}), r.reader.ref();
    var o = G(30);
    ce(r.reader, o, 0, o.length, e.relativeOffsetOfLocalHeader, function(i) {
      try {
        if (i) return n(i);
        var s = o.readUInt32LE(0);
        if (s !== 67324752)
          return n(new Error("invalid local file header signature: 0x" + s.toString(16)));
        var a = o.readUInt16LE(26), d = o.readUInt16LE(28), f = e.relativeOffsetOfLocalHeader + 30 + a + d;
        if (f + e.compressedSize > r.fileSize)
          return n(new Error("file data overflows file bounds: " + f + " + " + e.compressedSize + " > " + r.fileSize));
        if (t.minimal)
          return n(null, { fileDataStart: f });
        var c = new Yr();
        c.fileDataStart = f, c.versionNeededToExtract = o.readUInt16LE(4), c.generalPurposeBitFlag = o.readUInt16LE(6), c.compressionMethod = o.readUInt16LE(8), c.lastModFileTime = o.readUInt16LE(10), c.lastModFileDate = o.readUInt16LE(12), c.crc32 = o.readUInt32LE(14), c.compressedSize = o.readUInt32LE(18), c.uncompressedSize = o.readUInt32LE(22), c.fileNameLength = a, c.extraFieldLength = d, o = G(a + d), r.reader.ref(), ce(r.reader, o, 0, o.length, e.relativeOffsetOfLocalHeader + 30, function(l) {
          try {
            return l ? n(l) : (c.fileName = o.subarray(0, a), c.extraField = o.subarray(a), n(null, c));
          } finally {
            r.reader.unref();
          }
        });
      } finally {
        r.reader.unref();
      }
    });
  };
  $.prototype.openReadStreamPromise = function(e, t) {
    return new Promise((n, r) => {
      this.openReadStream(e, t, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  };
  $.prototype.openReadStreamLowLevelPromise = function(e, t, n, r, o, i) {
    return new Promise((s, a) => {
      this.openReadStream(e, t, n, r, o, i, function(d, f) {
        if (d) return a(d);
        s(f);
      });
    });
  };
  $.prototype.readLocalFileHeaderPromise = function(e, t) {
    return new Promise((n, r) => {
      this.readLocalFileHeader(e, t, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  };
  function le() {
  }
  le.prototype.getLastModDate = function(e) {
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
    return Xr(this.lastModFileDate, this.lastModFileTime, e.timezone);
  };
  le.prototype.canDecodeFileData = function() {
    return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
  };
  le.prototype.isEncrypted = function() {
    return (this.generalPurposeBitFlag & 1) !== 0;
  };
  le.prototype.isCompressed = function() {
    return this.compressionMethod === 8;
  };
  function Yr() {
  }
  function Xr(e, t, n) {
    var r = e & 31, o = (e >> 5 & 15) - 1, i = (e >> 9 & 127) + 1980, s = 0, a = (t & 31) * 2, d = t >> 5 & 63, f = t >> 11 & 31;
    if (n == null || n === "local")
      return new Date(i, o, r, f, d, a, s);
    if (n === "UTC")
      return new Date(Date.UTC(i, o, r, f, d, a, s));
    throw new Error("unrecognized options.timezone: " + options.timezone);
  }
  function Qr(e, t, n, r) {
    for (var o = null, i = 0; i < n.length; i++) {
      var s = n[i];
      if (s.id === 28789) {
        if (s.data.length < 6 || s.data.readUInt8(0) !== 1)
          continue;
        var a = s.data.readUInt32LE(1);
        if (Xi(t) !== a)
          continue;
        o = et(s.data.subarray(5), !0);
        break;
      }
    }
    if (o == null) {
      var d = (e & 2048) !== 0;
      o = et(t, d);
    }
    return r || (o = o.replace(/\\/g, "/")), o;
  }
  function eo(e) {
    return e.indexOf("\\") !== -1 ? "invalid characters in fileName: " + e : /^[a-zA-Z]:/.test(e) || /^\//.test(e) ? "absolute path: " + e : e.split("/").indexOf("..") !== -1 ? "invalid relative path: " + e : null;
  }
  function to(e) {
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
  function ce(e, t, n, r, o, i) {
    if (r === 0)
      return setImmediate(function() {
        i(null, G(0));
      });
    e.read(t, n, r, o, function(s, a) {
      if (s) return i(s);
      if (a < r)
        return i(new Error("unexpected EOF"));
      i();
    });
  }
  nt.inherits(Pe, Jr);
  function Pe(e) {
    Jr.call(this), this.actualByteCount = 0, this.expectedByteCount = e;
  }
  Pe.prototype._transform = function(e, t, n) {
    if (this.actualByteCount += e.length, this.actualByteCount > this.expectedByteCount) {
      var r = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
      return n(new Error(r));
    }
    n(null, e);
  };
  Pe.prototype._flush = function(e) {
    if (this.actualByteCount < this.expectedByteCount) {
      var t = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
      return e(new Error(t));
    }
    e();
  };
  nt.inherits(J, rt);
  function J() {
    rt.call(this), this.refCount = 0;
  }
  J.prototype.ref = function() {
    this.refCount += 1;
  };
  J.prototype.unref = function() {
    var e = this;
    if (e.refCount -= 1, e.refCount > 0) return;
    if (e.refCount < 0) throw new Error("invalid unref");
    e.close(t);
    function t(n) {
      if (n) return e.emit("error", n);
      e.emit("close");
    }
  };
  J.prototype.createReadStream = function(e) {
    e == null && (e = {});
    var t = e.start, n = e.end;
    if (t === n) {
      var r = new Ht();
      return setImmediate(function() {
        r.end();
      }), r;
    }
    var o = this._readStreamForRange(t, n), i = !1, s = new it(this);
    o.on("error", function(d) {
      setImmediate(function() {
        i || s.emit("error", d);
      });
    }), Wt(s, function() {
      o.unpipe(s), s.unref(), o.destroy();
    });
    var a = new Pe(n - t);
    return s.on("error", function(d) {
      setImmediate(function() {
        i || a.emit("error", d);
      });
    }), Wt(a, function() {
      i = !0, s.unpipe(a), s.destroy();
    }), o.pipe(s).pipe(a);
  };
  J.prototype._readStreamForRange = function(e, t) {
    throw new Error("not implemented");
  };
  J.prototype.read = function(e, t, n, r, o) {
    var i = this.createReadStream({ start: r, end: r + n }), s = new Yi(), a = 0;
    s._write = function(d, f, c) {
      d.copy(e, t + a, 0, d.length), a += d.length, c();
    }, s.on("finish", o), i.on("error", function(d) {
      o(d);
    }), i.pipe(s);
  };
  J.prototype.close = function(e) {
    setImmediate(e);
  };
  nt.inherits(it, Ht);
  function it(e) {
    Ht.call(this), this.context = e, this.context.ref(), this.unreffedYet = !1;
  }
  it.prototype._flush = function(e) {
    this.unref(), e();
  };
  it.prototype.unref = function(e) {
    this.unreffedYet || (this.unreffedYet = !0, this.context.unref());
  };
  var rs = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ";
  function et(e, t) {
    if (t)
      return e.toString("utf8");
    for (var n = "", r = 0; r < e.length; r++)
      n += rs[e[r]];
    return n;
  }
  function fe(e, t) {
    var n = e.readUInt32LE(t), r = e.readUInt32LE(t + 4);
    return r * 4294967296 + n;
  }
  var G;
  typeof Buffer.allocUnsafe == "function" ? G = function(e) {
    return Buffer.allocUnsafe(e);
  } : G = function(e) {
    return new Buffer(e);
  };
  function Wt(e, t) {
    typeof e.destroy == "function" ? e._destroy = function(n, r) {
      t(), r?.(n);
    } : e.destroy = t;
  }
  function tt(e) {
    if (e) throw e;
  }
});

// src/render/blocks.ts
var T = (e) => ({ inline: "code", text: e }), j = (...e) => ({ inline: "strong", phrase: e }), S = (...e) => ({ inline: "small", phrase: e }), q = (e, ...t) => ({ inline: "tone", tone: e, phrase: t }), D = (e, t) => ({ inline: "link", text: e, href: t }), P = { inline: "break" }, ne = (e, ...t) => ({ block: "heading", level: e, phrase: t }), B = (...e) => ({ block: "paragraph", phrase: e }), bn = (e) => ({ block: "list", items: e }), xn = (e, t) => ({ block: "details", summary: e, body: t }), vn = (e, t) => ({ block: "code", language: e, text: t }), ze = (...e) => ({ block: "footer", phrase: e }), bt = (e) => ({ title: e, align: "right" });
function Rn(e, t) {
  return {
    block: "table",
    columns: e.map((n) => typeof n == "string" ? { title: n, align: "left" } : n),
    rows: t
  };
}
function re(e) {
  return e.flatMap((t, n) => n === 0 ? t : [" · ", ...t]);
}

// src/documents/gate-name.ts
var Js = R().regex(/^[a-z0-9][a-z0-9-]{0,29}$/), he = "edgegate";

// src/render/comment-marker.ts
function kn({ gate: e }) {
  return e === he ? "<!-- edgegate:report -->" : `<!-- edgegate:report ${e} -->`;
}
function Ne({ gate: e, toolVersion: t }) {
  return e === he ? `edgegate ${t}` : `edgegate ${t}, check ${e}`;
}

// src/render/format/quantity.ts
function Cn(e, t = !0) {
  if (e === 0) return "0";
  let n = Math.abs(e) < 1e3 ? Number(Math.abs(e).toPrecision(3)) : Math.abs(e), r = Math.min(9, Math.max(0, 2 - Math.floor(Math.log10(n)))), o = n.toFixed(r), i = t || !o.includes(".") ? o : o.replace(/\.?0+$/, "");
  return (e < 0 ? "−" : "") + xt(i);
}
function I(e) {
  return (e < 0 ? "−" : "") + xt(Math.abs(e).toFixed(0));
}
function En(e) {
  return e.startsWith("−") ? /[1-9]/.test(e) ? e : e.slice(1) : /[1-9]/.test(e) ? `+${e}` : e;
}
function C(e, t, n = `${t}s`) {
  return `${I(e)} ${e === 1 ? t : n}`;
}
function Sn(e) {
  return `$${(e / 100).toFixed(2)}`;
}
function ge(e, t = !0) {
  let n = e * 100;
  if (Math.abs(n) < 5e-3) return "0%";
  let r = Math.abs(n) >= 99.95 ? 0 : Math.abs(n) >= 0.0495 ? 1 : 2, o = Math.abs(n).toFixed(r), i = t || !o.includes(".") ? o : o.replace(/\.?0+$/, "");
  return `${n < 0 ? "−" : ""}${xt(i)}%`;
}
function Pn(e, t = !0) {
  return `${ge(e, t).slice(0, -1)} pp`;
}
function $n(e) {
  return e >= 1e10 ? { unit: "s", size: 1e9 } : e >= 1e3 || e === 0 ? { unit: "ms", size: 1e6 } : { unit: "ns", size: 1 };
}
function In(e) {
  return e >= 1e9 ? { unit: "GB", size: 1e9 } : e >= 1e6 ? { unit: "MB", size: 1e6 } : e >= 1e3 ? { unit: "KB", size: 1e3 } : { unit: "bytes", size: 1 };
}
function xt(e) {
  let [t = "", n] = e.split("."), r = t.replace(/\B(?=(\d{3})+$)/g, ",");
  return n === void 0 ? r : `${r}.${n}`;
}

// node_modules/markdown-table/index.js
function Bo(e) {
  return e.length;
}
function _n(e, t) {
  let n = t || {}, r = (n.align || []).concat(), o = n.stringLength || Bo, i = [], s = [], a = [], d = [], f = 0, c = -1;
  for (; ++c < e.length; ) {
    let y = [], g = [], h = -1;
    for (e[c].length > f && (f = e[c].length); ++h < e[c].length; ) {
      let w = _o(e[c][h]);
      if (n.alignDelimiters !== !1) {
        let v = o(w);
        g[h] = v, (d[h] === void 0 || v > d[h]) && (d[h] = v);
      }
      y.push(w);
    }
    s[c] = y, a[c] = g;
  }
  let l = -1;
  if (typeof r == "object" && "length" in r)
    for (; ++l < f; )
      i[l] = Bn(r[l]);
  else {
    let y = Bn(r);
    for (; ++l < f; )
      i[l] = y;
  }
  l = -1;
  let u = [], m = [];
  for (; ++l < f; ) {
    let y = i[l], g = "", h = "";
    y === 99 ? (g = ":", h = ":") : y === 108 ? g = ":" : y === 114 && (h = ":");
    let w = n.alignDelimiters === !1 ? 1 : Math.max(
      1,
      d[l] - g.length - h.length
    ), v = g + "-".repeat(w) + h;
    n.alignDelimiters !== !1 && (w = g.length + w + h.length, w > d[l] && (d[l] = w), m[l] = w), u[l] = v;
  }
  s.splice(1, 0, u), a.splice(1, 0, m), c = -1;
  let p = [];
  for (; ++c < s.length; ) {
    let y = s[c], g = a[c], h = n.fillRows === !1 ? Math.max(1, s[c === 1 ? 0 : c].length) : f;
    l = -1;
    let w = [];
    for (; ++l < h; ) {
      let v = y[l] || "", V = "", ee = "";
      if (n.alignDelimiters !== !1) {
        let z = d[l] - (g[l] || 0), pe = i[l];
        if (pe === 114)
          V = " ".repeat(z);
        else if (pe === 99) {
          let gt = z / 2;
          z % 2 ? (V = " ".repeat(gt + 0.5), ee = " ".repeat(gt - 0.5)) : (V = " ".repeat(gt), ee = V);
        } else
          ee = " ".repeat(z);
      }
      n.delimiterStart !== !1 && !l && w.push("|"), n.padding !== !1 && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(n.alignDelimiters === !1 && v === "") && (n.delimiterStart !== !1 || l) && w.push(" "), n.alignDelimiters !== !1 && w.push(V), w.push(v), n.alignDelimiters !== !1 && w.push(ee), n.padding !== !1 && w.push(" "), (n.delimiterEnd !== !1 || l !== h - 1) && w.push("|");
    }
    p.push(
      n.delimiterEnd === !1 ? w.join("").replace(/ +$/, "") : w.join("")
    );
  }
  return p.join(`
`);
}
function _o(e) {
  return e == null ? "" : String(e);
}
function Bn(e) {
  let t = typeof e == "string" ? e.codePointAt(0) : 0;
  return t === 67 || t === 99 ? 99 : t === 76 || t === 108 ? 108 : t === 82 || t === 114 ? 114 : 0;
}

// src/render/markdown/escape-markdown.ts
var ye = "​", zo = /[\\`*[\]<>|~&$\u200B]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
function we(e) {
  return zn(Z(e)).replace(zo, (t) => oe(t));
}
function zn(e) {
  return e.replace(/@(?=\S)/g, `@${ye}`).replace(/#(?=\w)/g, `#${ye}`).replace(/GH-(?=\d)/gi, (t) => t + ye).replace(/:(?=\/\/|[a-z0-9_+-])/gi, `:${ye}`).replace(/www\./gi, (t) => `${t.slice(0, -1)}${ye}.`);
}
function Oe(e) {
  return e.trim().replace(/^[#+=-]/, (t) => oe(t)).replace(/^(\d{1,9})([.)])(?=\s|$)/, (t, n, r) => n + oe(r)).replace(/#$/, (t) => oe(t));
}
function Mn(e) {
  let t = Z(e).trim();
  return t !== "" && !/[`|\\]/.test(t) ? `\`${t}\`` : `<code>${zn(t).replace(/[!-/:-@[-`{-~\u200B]/g, (n) => oe(n))}</code>`;
}
function Nn(e) {
  return `<code>${Z(e).trim().replace(/[&<>`|\\*_[\]]/g, (t) => oe(t))}</code>`;
}
function oe(e) {
  return `&#${e.codePointAt(0) ?? 65533};`;
}

// src/render/markdown/print-markdown.ts
function vt(e) {
  return e.map((t) => Mo(t)).join(`

`);
}
function Mo(e) {
  switch (e.block) {
    case "heading":
      return `${"#".repeat(e.level)} ${Oe(F(e.phrase))}`;
    case "paragraph":
      return Oe(F(e.phrase));
    case "list":
      return e.items.map((t) => `- ${Oe(F(t))}`).join(`
`);
    case "table":
      return _n(
        [
          e.columns.map(({ title: t }) => we(t)),
          ...e.rows.map((t) => t.map((n) => F(n)))
        ],
        { align: e.columns.map(({ align: t }) => t), alignDelimiters: !1 }
      );
    case "code":
      return Ao(e.language, e.text);
    case "details":
      return `<details>
<summary>${F(e.summary, "html")}</summary>

${vt(e.body)}

</details>`;
    case "footer":
      return `<sub>${F(e.phrase)}</sub>`;
  }
}
function F(e, t = "markdown") {
  return e.map((n) => No(n, t)).join("");
}
function No(e, t) {
  if (typeof e == "string") return we(e);
  switch (e.inline) {
    case "code":
      return t === "html" ? Nn(e.text) : Mn(e.text);
    case "strong":
      return `<b>${F(e.phrase, t)}</b>`;
    case "small":
      return `<sub>${F(e.phrase, t)}</sub>`;
    case "tone":
      return F(e.phrase, t);
    case "link":
      return Oo(e.text, e.href);
    case "break":
      return "<br>";
  }
}
function Oo(e, t) {
  return /^https?:\/\/[^\s"'<>`\\]+$/.test(t) ? `<a href="${t.replaceAll("&", "&amp;")}">${we(e)}</a>` : we(e);
}
function Ao(e, t) {
  let n = Math.max(2, ...(t.match(/`+/g) ?? []).map((o) => o.length)), r = "`".repeat(n + 1);
  return `${r}${e}
${t}
${r}`;
}

// src/domain/metrics.ts
var Lo = {
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
function Ae(e) {
  return { id: e, ...Lo[e] };
}

// src/render/format/metric.ts
var To = {
  ns: "duration",
  bytes: "bytes",
  nodes: "count",
  count: "count",
  task: "share"
};
function On(e) {
  return To[Ae(e).unit];
}
function Le(e) {
  return Ae(e).title;
}
function aa(e) {
  return Ae(e).meaning;
}
function U(e, t, n = !0) {
  return W(Fn(e, t, n));
}
function An(e, t, n) {
  let { first: r, second: o } = Et(e, t, n);
  return `${r} → ${W(o)}`;
}
function Ln(e, { low: t, high: n }) {
  let { first: r, second: o } = Et(e, t, n);
  return `${r} to ${W(o)}`;
}
function Tn(e, t) {
  if (t.length === 0) return;
  let { first: n, second: r } = Et(e, Math.min(...t), Math.max(...t));
  return n === r.text ? W(r) : `${n} to ${W(r)}`;
}
function Ct(e, t, n) {
  let r = Rt(e, t, n.low, !0), o = Rt(e, t, n.high, !0);
  return r.unit === o.unit ? `${r.text} to ${o.text}` : `${W(r)} to ${W(o)}`;
}
function be(e, t, n, r = !0) {
  return W(Rt(e, t, n, r));
}
function W({ text: e, unit: t }) {
  return t === "" ? e : t === "%" ? `${e}%` : `${e} ${t}`;
}
function Fn(e, t, n) {
  let r = Un(e, Math.abs(t));
  return { text: kt(e, t, r, n), unit: r.unit };
}
function Rt(e, t, n, r) {
  let o = t !== "ratio" && e === "share", { text: i, unit: s } = Fn(t === "ratio" ? "share" : e, n, r);
  return { text: En(i), unit: o ? "pp" : s };
}
function Et(e, t, n) {
  let r = Un(e, Math.max(Math.abs(t), Math.abs(n))), o = kt(e, t, r, !0), i = kt(e, n, r, !0);
  return o === i && t !== n && e === "bytes" ? { first: I(t), second: { text: I(n), unit: "bytes" } } : { first: o, second: { text: i, unit: r.unit } };
}
function Un(e, t) {
  switch (e) {
    case "duration":
      return $n(t);
    case "bytes":
      return In(t);
    case "share":
      return { unit: "%", size: 0.01 };
    case "count":
    case "number":
      return { unit: "", size: 1 };
  }
}
function kt(e, t, n, r) {
  return e === "count" ? I(t) : e === "share" ? ge(t, r).slice(0, -1) : n.unit === "bytes" || n.unit === "ns" ? I(t / n.size) : Cn(t / n.size, r);
}

// src/render/report-index.ts
var xe = [];
function St(e) {
  let t = e.comparison.models, n = Map.groupBy(
    t.flatMap((u) => u.rows),
    ({ scope: u }) => O(u)
  ), r = new Map(t.flatMap(({ cases: u }) => u.map((m) => [ve(m.key), m]))), o = Map.groupBy(e.verdict.checks, ({ scope: u }) => O(u)), i = new Map((e.history?.cases ?? []).map((u) => [ve(u.key), u])), s = new Map(
    e.accuracy.models.flatMap(
      (u) => ["baseline", "candidate"].flatMap(
        (m) => u[m].map((p) => [Te(u.model, m, p.variant), p])
      )
    )
  ), a = new Map(
    e.variants.models.flatMap(
      (u) => ["baseline", "candidate"].flatMap((m) => {
        let p = u[m];
        return p.status === "present" ? p.variants.map((y) => [Te(u.model, m, y.variant), y]) : [];
      })
    )
  ), d = new Map(e.changes.models.map((u) => [u.model, u])), f = Map.groupBy(e.plan.ship, ({ model: u }) => u), c = Map.groupBy(e.verdict.advice, ({ model: u }) => u), l = (u, m) => n.get(O(u))?.find((p) => p.metric === m);
  return {
    input: e,
    base: N(e.subject.baseName ?? "base", 40),
    row: l,
    rows: (u) => n.get(O(u)) ?? xe,
    facts: (u) => r.get(ve(u)),
    checks: (u) => o.get(O(u)) ?? xe,
    history: (u) => i.get(ve(u)),
    accuracy: (u, m, p) => s.get(Te(u, m, p)),
    variant: (u, m, p) => a.get(Te(u, m, p)),
    kind: (u, m) => {
      let p = On(m);
      return p === "share" && l(u, m)?.task?.unit === "number" ? "number" : p;
    },
    change: (u) => d.get(u),
    ships: (u) => f.get(u) ?? xe,
    advice: (u) => c.get(u) ?? xe,
    // Gated cases of delegates that an app would only try later are measured, and have no checks.
    decides: (u) => u.of === "case" ? o.has(O(u)) : (f.get(u.model) ?? xe).some(({ variant: m }) => m === u.variant)
  };
}
function Gn(e) {
  return e.of === "case" ? e.key : e;
}
function O(e) {
  return e.of === "case" ? ve(e.key) : JSON.stringify([e.model, e.variant]);
}
function Te(e, t, n) {
  return `${e} ${t} ${n}`;
}
function ve({ model: e, variant: t, device: n, delegate: r, threads: o }) {
  return JSON.stringify([e, t, n.farm, n.model, n.osVersion, r, o]);
}

// src/render/format/verdict-words.ts
var jn = {
  pass: { sign: "✅", word: "May ship", tone: "good" },
  warn: { sign: "⚠️", word: "May ship, with a warning", tone: "doubt" },
  inconclusive: { sign: "❓", word: "Can't tell yet", tone: "doubt" },
  fail: { sign: "❌", word: "Must not ship", tone: "bad" }
}, Pt = {
  improvement: { sign: "🟢", word: "better", tone: "good" },
  regression: { sign: "🟠", word: "worse", tone: "doubt" },
  none: void 0,
  unclear: void 0,
  "not-comparable": void 0
}, Re = {
  within: { sign: "✅", word: "within", tone: "good" },
  exceeded: { sign: "❌", word: "exceeded", tone: "bad" },
  unknown: { sign: "❓", word: "unknown", tone: "doubt" }
}, qn = { sign: "⚪", word: "not confirmed", tone: "quiet" };
function Dn(e, t) {
  return e.status === "unknown" ? Re.unknown : e.status === "within" ? e.of === "budget" ? Re.within : { ...Re.within, word: "fine" } : t ? e.of === "budget" ? Re.exceeded : { ...Re.exceeded, word: "broken" } : { sign: "⚠️", word: "warns", tone: "doubt" };
}

// src/render/sections/at-most.ts
function Wn(e, t, n) {
  return e.length <= t ? e : [...e.slice(0, t), [`… and ${C(e.length - t, `more ${n}`)}.`]];
}

// src/render/sections/before.ts
var Fo = 10;
function $t({ judged: e, accepted: t }) {
  return [...Fe(e), ...Uo(t)];
}
function Fe(e) {
  return e === void 0 ? [] : [B("Last judged: ", ...It(e), ".")];
}
function It({ headSha: e, verdict: t, page: n }) {
  let r = e.slice(0, 7), { sign: o, word: i } = jn[t];
  return [n === void 0 ? T(r) : D(r, n), `, ${o} ${i}`];
}
function Uo(e) {
  if (e === "unreadable") return [B("What maintainers have accepted could not be read.")];
  if (e.length === 0) return [];
  let t = e.map(({ check: n, match: r, actor: o, until: i, reason: s, url: a }) => {
    let d = a === void 0 ? o : D(o, a), f = r.model === void 0 ? n : `${r.model}/${n}`;
    return [T(N(f, 100)), ": ", d, ` accepted it until ${i}: ${N(s, 200)}`];
  });
  return [
    B("What maintainers have accepted, if it is broken again:"),
    bn(Wn(t, Fo, "one"))
  ];
}

// src/render/sections/footnote.ts
function Hn(e) {
  let { base: t } = e, { subject: n, links: r, settings: o } = e.input, i = n.headSha === "worktree" ? "uncommitted files" : n.headSha.slice(0, 7);
  return [
    ze(
      ...re([
        [Ne(e.input)],
        [`${t} `, T(n.baseSha.slice(0, 7)), " → PR ", T(i)],
        [`limits of ${o.decidedBy === "base" ? t : "this PR"}'s `, T(o.settings.configFile)],
        ...r.artifact === void 0 ? [] : [[D("all documents", r.artifact)]],
        ...r.run === void 0 ? [] : [[D("run", r.run)]]
      ])
    )
  ];
}

// src/render/format/check.ts
var Go = {
  runs: "running",
  "delegate-applies": "delegate",
  "output-is-right": "output",
  "variant-exists": "conversion"
};
function ke(e) {
  return e.of === "budget" ? Le(e.metric) : Go[e.check];
}
function Ce(e) {
  return e.waiver !== void 0 ? !1 : (e.of === "budget" ? e.rule.level : e.level) === "error";
}
function Ue(e, { rule: t, expected: n }) {
  switch (t.kind) {
    case "max":
      return `≤ ${U(e, n, !1)}`;
    case "min":
      return `≥ ${U(e, n, !1)}`;
    case "max-increase":
      return Jn("+", e, t.limit, "increase");
    case "max-drop":
      return Jn("−", e, t.limit, "drop");
  }
}
function Kn(e, { rule: t }) {
  if (t.reserve !== void 0 && t.reserve !== 0 && t.limit.of === "absolute")
    return `${U(e, t.limit.value, !1)} − ${U(e, t.reserve, !1)} reserve`;
  if (t.floor !== void 0 && t.floor !== 0) return `ignored up to ${U(e, t.floor, !1)}`;
}
function Jn(e, t, n, r) {
  let o = n.of === "relative" ? n.fraction : n.value;
  if (o === 0) return `no ${r}`;
  let i = n.of === "relative" ? ge(o, !1) : t === "share" ? Pn(o, !1) : U(t, o, !1);
  return `at most ${e}${i}`;
}

// src/render/sections/scope-phrase.ts
function Vn(e) {
  return re([[j(Gn(e).model)], ...Zn(e).map((t) => [t])]);
}
function Ba(e) {
  return Zn(e).join(", ");
}
function Zn(e) {
  if (e.of === "variant") return [e.variant];
  let { variant: t, delegate: n, threads: r, device: o } = e.key;
  return [t, n, ...r === 1 ? [] : [`${r} threads`], Bt(o)];
}
var jo = 8;
function Yn(e, t = "device") {
  return e.length > jo ? C(e.length, t) : e.join(", ");
}
function Bt(e) {
  return N(e.model, 40);
}

// src/render/sections/alike-rows.ts
function Qn(e) {
  return [...Map.groupBy(e, ({ scope: n, story: r }) => {
    if (n.of === "variant") return JSON.stringify([n, r]);
    let { model: o, variant: i, delegate: s, threads: a } = n.key;
    return JSON.stringify([o, i, s, a, n.gated, r]);
  }).values()].map(
    ([n, ...r]) => () => n === void 0 ? [] : qo(n, r)
  );
}
function qo(e, t) {
  if (t.length === 0) return e.cells();
  let [n, r, o, i, s] = e.cells();
  return [
    n,
    [...r, P, S(Do(t))],
    [...o, ...Xn(Wo(t))],
    [...i, ...Xn(Ho(t))],
    s
  ];
}
function Do(e) {
  let t = e.flatMap(({ scope: n }) => n.of === "case" ? [Bt(n.key.device)] : []);
  return `also on ${Yn(t, "more device")}`;
}
function Xn(e) {
  return e === void 0 ? [] : [P, S(e)];
}
function Wo(e) {
  let t = e.flatMap(({ row: r }) => r?.candidate.status === "known" ? [r.candidate.value] : []), n = e[0] && Tn(e[0].kind, t);
  return n === void 0 ? void 0 : `others ${n}`;
}
function Ho(e) {
  let t = e.flatMap(({ row: a }) => a?.difference === void 0 ? [] : [a.difference]), [n] = t, r = e[0]?.kind;
  if (r === void 0 || n === void 0) return;
  let o = t.map(({ estimate: a }) => a), [i, s] = [Math.min(...o), Math.max(...o)].map((a) => be(r, n.as, a));
  return `others ${i === s ? i : `${i} to ${s}`}`;
}

// src/render/sections/row-cells.ts
function je(e) {
  return [q(e.tone, `${e.sign} ${e.word}`)];
}
function _t(e, t) {
  if (t === void 0) return ["not measured"];
  let { baseline: n, candidate: r } = t;
  return n.status === "known" && r.status === "known" ? [Jo(An(e, n.value, r.value))] : n.status === "absent" && r.status === "known" ? [`new: ${Ge(e, r)}`] : n.status === "known" && r.status === "absent" ? [`${Ge(e, n)} → gone`] : n.status !== "known" && r.status !== "known" ? ["unknown"] : [`${Ge(e, n)} → ${Ge(e, r)}`];
}
function Jo(e) {
  return e.replace(/ (?=[A-Za-z]+$)/, " ");
}
function er(e, t) {
  return t?.candidate.status !== "known" || t.candidate.interval === void 0 ? [] : [P, S(`PR: ${Ln(e, t.candidate.interval)}`)];
}
function zt(e, t, n = "first round only") {
  if (t?.difference === void 0) return [];
  let r = Zo(e, t, t.difference);
  return [
    j(Ko(e, t, t.difference)),
    ...r === "" ? [] : [P, S(r)],
    ...n === "with second round" ? Vo(e, t) : []
  ];
}
function Ko(e, t, { as: n, estimate: r }) {
  return t.metric === "delegated-nodes" && r === 0 ? "none lost" : be(e, n, r);
}
function Vo(e, t) {
  let n = t.secondRound;
  if (n === void 0) return [];
  let r = n.interval === void 0 ? "" : ` (${Ct(e, n.as, n.interval)})`;
  return [P, S(`second round: ${be(e, n.as, n.estimate)}${r}`)];
}
function Zo(e, t, n) {
  let r = n.interval === void 0 ? [] : [Ct(e, n.as, n.interval)], o = t.task === void 0 ? Yo(t, n) : Xo(t.task.metric, n);
  return [...r, ...o].join(", ");
}
function Yo(e, { n: t }) {
  return e.pairing === "exact" ? [] : [C(t, "launch", "launches")];
}
function Xo(e, { as: t, estimate: n, n: r }) {
  return [t === "delta" && (e === "top-1" || e === "top-5") ? `${I(Math.abs(Math.round(n * r)))} of ${I(r)}` : `n = ${I(r)}`];
}
function tr(e, t) {
  let n = Kn(e, t);
  return [Ue(e, t), ...n === void 0 ? [] : [P, S(n)], ...Mt(t)];
}
function Mt(e) {
  return e.reason === void 0 ? [] : [P, S(N(e.reason, 200))];
}
function Ge(e, t) {
  return t.status === "known" ? U(e, t.value) : t.status === "absent" ? "none" : "unknown";
}

// src/render/sections/side-status.ts
var Qo = {
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
}, ja = {
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
function nr({ status: e, delegation: t, finished: n }) {
  if (e === "missing" && n > 0) return "ran";
  let r = e === "fell-back" && t !== void 0 ? ` to ${t.applied}` : "";
  return `${Qo[e]}${r}`;
}
function rr({ baseline: e, candidate: t }) {
  return `${e.delegation?.applied ?? "unknown"} → ${t.delegation?.applied ?? "unknown"}`;
}
function or({ baseline: e, candidate: t }) {
  let n = nr(e), r = nr(t);
  return n === r ? `${r} on both sides` : `${n} → ${r}`;
}

// src/render/sections/worst-check.ts
function Ha(e) {
  return qe(e)[0];
}
function qe(e) {
  return e.checks.filter(({ status: t }) => t !== "within").map((t) => ({ check: t, rank: ei(t), excess: ti(t) })).sort((t, n) => t.rank - n.rank || n.excess - t.excess).map(({ check: t }) => t);
}
function sr(e) {
  let t = qe(e), n = new Set(t.filter(ir).map(({ scope: i }) => O(i))), r = (i) => i.of === "budget" && i.status === "unknown" && n.has(O(i.scope)), o = Map.groupBy(t.filter(r), ({ scope: i }) => O(i));
  return t.filter((i) => !r(i)).map((i) => ({
    check: i,
    consequences: ir(i) ? o.get(O(i.scope)) ?? [] : []
  }));
}
function ir(e) {
  return e.of === "built-in" && (e.check === "runs" || e.check === "variant-exists");
}
function ei(e) {
  return e.status === "unknown" ? Ce(e) ? e.of === "built-in" ? 3 : 4 : 6 : Ce(e) ? e.of === "built-in" ? 0 : e.rule.kind === "max" || e.rule.kind === "min" ? 1 : 2 : 5;
}
function ti(e) {
  return e.of === "built-in" || e.found === void 0 ? 0 : e.expected === 0 ? 1 : Math.abs(e.found - e.expected) / Math.abs(e.expected);
}

// src/render/sections/movements.ts
function dr(e, t, n) {
  let r = Qn(ni(e)), [o, i] = [r.slice(0, t), r.slice(t, t + n)], s = r.length - o.length - i.length, a = (d) => Rn(
    ["Result", "What", bt(`${e.base} → PR`), bt("Change (95% interval)"), "Limit"],
    d.map((f) => f())
  );
  return [
    ...o.length === 0 ? [] : [a(o)],
    ...i.length === 0 ? [] : [xn([`${C(i.length, "more row")} that exceeded, are unknown or moved`], [a(i)])],
    ...s === 0 ? [] : [B(`… and ${C(s, "more row")}, in the documents.`)]
  ];
}
function ni(e) {
  let t = sr(e.input.verdict), n = new Set(qe(e.input.verdict).map((o) => ur(e, o))), r = e.input.comparison.models.flatMap(({ rows: o }) => o).filter((o) => oi(o) && e.decides(o.scope) && !n.has(o)).map((o) => ({ row: o, checks: si(e, o) })).filter(({ row: o, checks: i }) => o.metric !== "app-size" || i.length > 0).sort((o, i) => +(o.checks.length === 0) - +(i.checks.length === 0) || ii(o.row, i.row));
  return [
    ...t.map((o) => ai(e, o)),
    ...r.map(({ row: o, checks: i }) => fi(e, o, i))
  ];
}
var ri = 1e-3;
function oi({ change: e, difference: t }) {
  return Pt[e] === void 0 || t === void 0 ? !1 : t.as === "delta" || Math.abs(t.estimate) >= ri;
}
function ii(e, t) {
  return e.change !== t.change ? e.change === "regression" ? -1 : 1 : ar(t) - ar(e);
}
function ar({ difference: e }) {
  return e?.as === "ratio" ? Math.abs(e.estimate) : 0;
}
function ur(e, t) {
  return t.of === "budget" ? e.row(t.scope, t.metric) : void 0;
}
function si(e, { scope: t, metric: n }) {
  return e.checks(t).filter((r) => r.of === "budget" && r.metric === n);
}
function fr(e, t) {
  return [j(e), P, S(...Vn(t))];
}
function ai(e, { check: t, consequences: n }) {
  let r = Dn(t, Ce(t)), o = () => fr(ke(t), t.scope);
  if (t.of === "built-in") {
    let f = di(e, t), c = ui(t, n);
    return {
      scope: t.scope,
      story: [r, ke(t), f, c, t.waiver],
      kind: "count",
      cells: () => [je(r), o(), f, [], c]
    };
  }
  let i = e.kind(t.scope, t.metric), s = ur(e, t), a = t.rule.kind === "max" || t.rule.kind === "min", d = tr(i, t);
  return {
    scope: t.scope,
    story: [r, ke(t), i, d, t.waiver],
    kind: i,
    ...s === void 0 ? {} : { row: s },
    cells: () => [
      je(r),
      o(),
      [..._t(i, s), ...a ? er(i, s) : []],
      zt(i, s, "with second round"),
      d
    ]
  };
}
function di(e, t) {
  if (t.check === "variant-exists") return [t.status === "unknown" ? "unknown" : "not converted"];
  let n = t.scope.of === "case" ? e.facts(t.scope.key) : void 0;
  return n === void 0 ? ["not measured"] : t.check === "delegate-applies" ? [rr(n)] : [t.check === "runs" ? or(n) : "wrong output"];
}
function ui(e, t) {
  let r = [...e.check === "variant-exists" || e.check === "output-is-right" ? [e.found] : [], ...e.reason === void 0 ? [] : [e.reason]], o = [...new Set(t.map(ke))];
  return [
    `must be: ${e.expected}`,
    ...r.flatMap((i) => [P, S(N(i, 200))]),
    ...o.length === 0 ? [] : [P, S(`so unknown, too: ${o.join(", ")}`)]
  ];
}
function fi(e, t, n) {
  let r = e.kind(t.scope, t.metric), o = n.flatMap((a) => [P, S(Ue(r, a)), ...Mt(a)]), i = ci(e, t) ? Pt[t.change] : qn, s = n.length === 0 ? ["no limit set"] : ["within", ...o];
  return {
    scope: t.scope,
    story: [i, t.metric, r, s],
    kind: r,
    row: t,
    cells: () => [
      i === void 0 ? [] : je(i),
      fr(Le(t.metric), t.scope),
      _t(r, t),
      zt(r, t, n.length === 0 ? "first round only" : "with second round"),
      s
    ]
  };
}
function ci(e, { difference: t, secondRound: n }) {
  return t === void 0 || n === void 0 ? !0 : n.estimate * Math.sign(t.estimate) > e.input.settings.settings.minimumEffect;
}

// src/render/wait.ts
function cr(e) {
  switch (e.of) {
    case "draft":
      return "A draft: judged when it is ready for review";
    case "label":
      return `Waiting for the label "${e.label}", then judged`;
  }
}

// src/render/unfinished.ts
var li = 8, Nt = 10, lr = 4e3;
function yd(e, t, n) {
  let r = e.slice(0, Nt).map(Z).join(", "), o = e.length > Nt ? ` and ${C(e.length - Nt, "other")}` : "";
  return De(n, [
    ne(3, q("quiet", "⏳ Converting and scoring"), ` ${C(e.length, "model")}`),
    B(`${r}${o}. What is to be measured, how long that takes and what it may cost follows.`),
    ...$t(t),
    Ot(n)
  ]);
}
function wd({ input: e, expected: t, before: n }) {
  let r = gi(e), o = dr(St(r), li, 0);
  return De(e, [
    ne(3, q("quiet", "⏳ Measuring"), ` ${mi(t)}${hi(e)}`),
    B(...yi(r, o.length > 0)),
    ...o,
    ...$t(n),
    ...Hn(St(e))
  ]);
}
function bd({ wait: e, commit: t, judged: n }, r) {
  return De(r, [
    ne(3, q("quiet", "⏸ Not measured yet"), ": ", T(t.slice(0, 7)), ", the newest commit"),
    B(`${cr(e)}.`),
    ...n?.isShown === !0 ? [B(j("Below is the report of an older commit"), ": ", ...It(n), ".")] : Fe(n),
    Ot(r)
  ]);
}
function xd(e, t, n) {
  let r = e.of === "cut-off" ? [
    ne(3, q("doubt", "⏹ Not judged"), ": this run was cut off. Run it again."),
    B("It was cancelled, or its runner ended before the report was written.")
  ] : [
    ne(3, q("doubt", "⏹ Not judged"), ": edgegate could not finish."),
    vn("text", e.text.length > lr ? `${e.text.slice(0, lr)}…` : e.text)
  ];
  return De(t, [...r, ...Fe(n), Ot(t)]);
}
function Ot(e) {
  let t = e.links.run === void 0 ? [] : [[D("run", e.links.run)]];
  return ze(...re([[Z(Ne(e))], ...t]));
}
function De(e, t) {
  return `${kn(e)}
${vt(t)}
`;
}
function mi({ phones: e, thisComputer: t, likelyNs: n }) {
  return `${[...e > 0 ? [C(e, "phone")] : [], ...t ? ["on this computer"] : []].join(" and ")}, about ${pi(n)}`;
}
function pi(e) {
  let t = e / 1e9;
  return t < 90 ? `${I(Math.max(1, Math.ceil(t)))} s` : `${I(Math.ceil(t / 60))} min`;
}
function hi({ plan: { spend: e } }) {
  return e === void 0 ? "" : `, at most ${Sn(e.worstCents)}`;
}
function gi(e) {
  let { comparison: t, verdict: n } = e, r = t.models.map((i) => ({
    ...i,
    rows: i.rows.filter(({ scope: s }) => s.of === "variant"),
    cases: [],
    why: []
  })), o = n.checks.filter(({ scope: i, status: s }) => i.of === "variant" && s !== "unknown");
  return { ...e, comparison: { ...t, models: r }, verdict: { ...n, checks: o, findings: [], advice: [] } };
}
function yi({ verdict: { checks: e } }, t) {
  let n = e.filter(({ status: o }) => o === "exceeded").length;
  return [`${e.length === 0 ? "Nothing that is known without measuring has a limit" : n === 0 ? `What needs no measurement is within its limits (✅ ${C(e.length, "check")})` : `Without any measurement ${C(n, "limit is", "limits are")} exceeded already (of ${C(e.length, "check")})`}${t ? ":" : "."}`];
}

// src/entrypoints/wire-stage.ts
import $o from "node:process";

// src/adapters/git/fetch-token.ts
import { Buffer as bi } from "node:buffer";

// src/errors/redact.ts
function ie(e, t) {
  if (t === "") return e;
  let n = [t, encodeURIComponent(t), JSON.stringify(t).slice(1, -1), ...wi(t)];
  return [...new Set(n)].toSorted((r, o) => o.length - r.length).reduce((r, o) => r.replaceAll(o, "***"), e);
}
function wi(e) {
  let t = String.fromCharCode(...new TextEncoder().encode(e));
  return [0, 1, 2].flatMap((n) => {
    let r = btoa("\0".repeat(n) + t).replace(/=+$/, ""), o = (n + t.length) % 3 === 0 ? 0 : 1, i = r.slice(n === 0 ? 0 : n + 1, r.length - o);
    return i.length < 8 ? [] : [i, i.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

// src/adapters/git/fetch-token.ts
function mr(e, t) {
  if (t === void 0 || t === "") return;
  let n = (e.GITHUB_SERVER_URL ?? "https://github.com").replace(/\/+$/, ""), r = Number(e.GIT_CONFIG_COUNT ?? 0), o = bi.from(`x-access-token:${t}`).toString("base64");
  return {
    env: {
      GIT_CONFIG_COUNT: String(r + 1),
      [`GIT_CONFIG_KEY_${r}`]: `http.${n}/.extraheader`,
      [`GIT_CONFIG_VALUE_${r}`]: `AUTHORIZATION: basic ${o}`
    },
    redact: (i) => ie(i, t)
  };
}

// src/adapters/git/git.ts
var se = class {
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
async function pr(e, t, n, r) {
  return We(new se(e, t, r), n);
}
async function We(e, t) {
  let n = await e.ask(["cat-file", "commit", t]), [r = ""] = n?.split(`

`, 1) ?? [];
  return [...r.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, o = ""]) => o);
}

// src/adapters/git/resolve.ts
var xi = [50, 500];
async function vi(e, t, n, r = 1) {
  if (t.startsWith("-") || t === "") throw b.unknownRef(t, "it is not a ref");
  let o = await He(e, t);
  if (o !== void 0) return o;
  if (t === "HEAD") throw b.unknownRef(t, "there is no commit yet");
  let i = t.replace(/^origin\//, ""), s = ["fetch", "--no-tags", "--quiet", `--depth=${r}`, "origin", i], a = await e.run(s, void 0, n?.env);
  if (a.exitCode !== 0) {
    let f = gr(a.stderr);
    throw b.unknownRef(t, n === void 0 ? f : n.redact(f));
  }
  let d = await He(e, t) ?? await He(e, "FETCH_HEAD");
  if (d === void 0) throw b.unknownRef(t, "it is not a commit");
  return d;
}
async function zd(e, t) {
  let n = await e.ask(["rev-parse", "--verify", "--quiet", "--symbolic-full-name", t]), r = /^refs\/(?:heads|tags|remotes\/[^/]+)\/(.+)$/.exec(n ?? "")?.[1];
  return r !== void 0 || await He(e, t) !== void 0 ? r : t.replace(/^(origin|refs\/heads|refs\/tags)\//, "");
}
async function hr(e, t, n, r, o) {
  let i = new se(e, t, r);
  return We(i, await vi(i, n, o, 2));
}
async function Md(e, t, n) {
  if (t === n || (await We(e, n)).includes(t)) return t;
  let r = await e.ask(["merge-base", t, n]);
  if (r !== void 0) return r;
  if (await e.ask(["rev-parse", "--is-shallow-repository"]) !== "true") throw b.noMergeBase(t, n);
  for (let o of [...xi, "all"]) {
    let i = o === "all" ? "--unshallow" : `--deepen=${o}`, s = await e.run(["fetch", "--no-tags", "--quiet", i, "origin", t, n]);
    if (s.exitCode !== 0) throw b.shallowClone(gr(s.stderr));
    let a = await e.ask(["merge-base", t, n]);
    if (a !== void 0) return a;
  }
  throw b.noMergeBase(t, n);
}
async function He(e, t) {
  let n = await e.ask(["rev-parse", "--verify", "--quiet", "--end-of-options", `${t}^{commit}`]);
  return n !== void 0 && /^[0-9a-f]{40}$/.test(n) ? n : void 0;
}
function gr(e) {
  let t = e.trim().split(`
`);
  return (t.find((r) => /^(?:fatal|error): /.test(r)) ?? t.at(-1) ?? "").replace(/^(?:fatal|error): /, "").replace(/\.$/, "");
}

// src/adapters/github/artifacts.ts
import { mkdir as Mi, rm as Ni } from "node:fs/promises";
import { join as Oi } from "node:path";
import Ke from "node:process";

// src/adapters/github/workflow-run.ts
import { readFile as Bi } from "node:fs/promises";

// src/adapters/github/event.ts
function br(e, t) {
  let n;
  try {
    n = JSON.parse(t);
  } catch (s) {
    return { status: "unreadable", why: s instanceof Error ? s.message : "not JSON" };
  }
  let r = Ii.get(e);
  if (r === void 0) return { status: "read", event: { of: "other", name: e } };
  let o = r.safeParse(n);
  return o.success ? { status: "read", event: o.data ?? { of: "other", name: e } } : { status: "unreadable", why: o.error.issues.map((s) => `${s.path.join(".")}: ${s.message}`).join("; ") };
}
var Y = R().regex(/^[0-9a-f]{40}$/, "a commit's 40 hexadecimal digits"), xr = cn({ protocol: /^https?$/ }), vr = x({ login: R().min(1), type: R() }), Ri = R().regex(/^[^ \p{Cc}~^:?*[\\]{1,255}$/u, "a branch's name"), yr = x({ full_name: R().regex(/^[\w.-]+\/[\w.-]+$/, "owner/name") }), wr = x({
  sha: Y,
  ref: R().min(1),
  // A fork that was deleted while its pull request is open.
  repo: x({ full_name: R().min(3) }).nullable()
}), ki = x({ pull_request: x({ number: E().positive(), head: wr, base: wr }) }).transform(({ pull_request: { number: e, head: t, base: n } }) => {
  let r = t.repo?.full_name !== n.repo?.full_name;
  return { of: "pull-request", number: e, headSha: t.sha, baseSha: n.sha, baseRef: n.ref, fromFork: r };
}), Ci = x({ merge_group: x({ head_sha: Y, base_sha: Y }) }).transform(({ merge_group: { head_sha: e, base_sha: t } }) => ({ of: "merge-group", headSha: e, baseSha: t })), Ei = x({
  action: R(),
  issue: x({ number: E().positive(), pull_request: x({}).optional() }),
  comment: x({
    id: E().positive(),
    body: R(),
    html_url: xr,
    created_at: te.datetime(),
    user: vr.nullable()
  })
}).transform(({ action: e, issue: t, comment: n }) => {
  let { id: r, body: o, user: i, html_url: s, created_at: a } = n;
  return e === "created" && t.pull_request !== void 0 && i?.type === "User" ? { of: "comment", pull: t.number, id: r, author: i.login, body: o, url: s, createdAt: a } : void 0;
}), Si = x({
  action: R(),
  label: x({ name: R().min(1) }).optional(),
  pull_request: x({
    number: E().positive(),
    head: x({ sha: Y }),
    html_url: xr,
    updated_at: te.datetime()
  }),
  sender: vr
}).transform(({ action: e, label: t, pull_request: n, sender: r }) => {
  if (!((e === "labeled" || e === "unlabeled") && r.type === "User") || t === void 0) return;
  let i = { name: t.name, set: e === "labeled", by: r.login, at: n.updated_at };
  return { of: "label", pull: n.number, headSha: n.head.sha, url: n.html_url, ...i };
}), Pi = x({
  action: R(),
  workflow_run: x({
    id: E().positive(),
    event: R(),
    head_sha: Y,
    run_attempt: E().positive(),
    created_at: te.datetime({ offset: !0 }),
    updated_at: te.datetime({ offset: !0 }),
    head_branch: Ri.nullable(),
    // A fork that was deleted in the meantime.
    head_repository: yr.nullable(),
    repository: yr
  })
}).transform(({ action: e, workflow_run: t }) => {
  let n = t.head_repository?.full_name, r = n !== void 0 && n !== t.repository.full_name;
  if (e !== "completed" || t.event !== "pull_request" || !r) return;
  let { id: o, run_attempt: i, head_sha: s } = t, a = t.head_branch ?? void 0, d = { createdAt: t.created_at, endedAt: t.updated_at };
  return { of: "fork-run", runId: o, attempt: i, headSha: s, headRepository: n, headBranch: a, ...d };
}), $i = x({
  before: Y,
  after: Y,
  ref: R().regex(/^refs\//, "a full ref"),
  repository: x({ default_branch: R().min(1), fork: ln() }),
  // Null when the push deletes the branch.
  head_commit: x({ timestamp: te.datetime({ offset: !0 }) }).nullable()
}).transform(({ before: e, after: t, ref: n, repository: r, head_commit: o }) => ({
  of: "push",
  before: /^0+$/.test(e) ? void 0 : e,
  after: t,
  ref: n,
  defaultBranch: r.default_branch,
  isFork: r.fork,
  committedAt: o === null ? void 0 : new Date(o.timestamp).toISOString()
})), Ii = /* @__PURE__ */ new Map([
  ["pull_request", ki],
  ["merge_group", Ci],
  ["issue_comment", Ei],
  // Of this event only who set which label is heard, and never a commit of the pull request looked at: it runs with secrets.
  ["pull_request_target", Si],
  ["workflow_run", Pi],
  ["push", $i]
]);

// src/adapters/github/workflow-run.ts
async function A(e) {
  let t = e.GITHUB_EVENT_PATH;
  if (t === void 0 || t === "") return;
  let n = (c, l) => {
    let u = e[c];
    if (u === void 0 || !l.test(u)) throw b.eventUnreadable(c, `it is ${_i(u)}`);
    return u;
  }, r = n("GITHUB_REPOSITORY", /^[\w.-]+\/[\w.-]+$/), [o = "", i = ""] = r.split("/"), s = n("GITHUB_SHA", /^[0-9a-f]{40}$/), a = await Bi(t, "utf8").catch((c) => {
    throw b.eventUnreadable("GITHUB_EVENT_PATH", "its file can't be read", c);
  }), d = br(n("GITHUB_EVENT_NAME", /^\w+$/), a);
  if (d.status === "unreadable") throw b.eventUnreadable("GITHUB_EVENT_PATH", d.why);
  let f = e.GITHUB_SERVER_URL ?? "https://github.com";
  return {
    owner: o,
    name: i,
    sha: s,
    event: d.event,
    baseBranch: zi(e),
    apiUrl: e.GITHUB_API_URL ?? "https://api.github.com",
    pageUrl: `${f}/${r}/actions/runs/${e.GITHUB_RUN_ID ?? ""}`
  };
}
function _i(e) {
  return e === void 0 ? "not set" : JSON.stringify(e);
}
function Je(e) {
  return { runId: Number(e.GITHUB_RUN_ID ?? 0), attempt: Number(e.GITHUB_RUN_ATTEMPT ?? 1) };
}
function zi(e) {
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
function Rr({ event: e }) {
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

// src/adapters/github/artifacts.ts
var kr = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL"], Ai = 14;
function Sr(e) {
  let { env: t, prefix: n } = e, { attempt: r } = Je(t), o = (i) => `${n}-${i}-a${r}`;
  return {
    async give(i, s, a) {
      if (a.length === 0) throw b.internal(`nothing to give as ${i}`);
      await At(
        t,
        `give ${o(i)}`,
        (d) => d.uploadArtifact(
          o(i),
          a.map((f) => Oi(s, f)),
          s,
          { retentionDays: Ai }
        )
      );
    },
    async take(i, s) {
      return At(t, `take ${n}-${i}`, async (a) => {
        let { artifacts: d } = await a.listArtifacts(), f = Cr(d, `${n}-${i}`, r);
        return f !== void 0 && await Er(a, f, s), f !== void 0;
      });
    },
    async takeAll(i, s) {
      return At(t, `take ${n}-${i}`, async (a) => {
        let { artifacts: d } = await a.listArtifacts(), f = new Set(d.flatMap(({ name: l }) => Li(l, `${n}-${i}`) ?? [])), c = [];
        for (let l of [...f].sort((u, m) => u - m)) {
          let u = Cr(d, `${n}-${i}-${l}`, r);
          u !== void 0 && (await Er(a, u, s(l)), c.push(l));
        }
        return c;
      });
    }
  };
}
function Cr(e, t, n) {
  return e.flatMap((r) => {
    let o = Lt(r.name, t);
    return o === void 0 || o > n ? [] : [{ ...r, of: o }];
  }).reduce(
    (r, o) => r === void 0 || o.of > r.of ? o : r,
    void 0
  );
}
async function Er(e, { id: t, name: n, digest: r }, o) {
  await Mi(o, { recursive: !0 });
  let { digestMismatch: i } = await e.downloadArtifact(t, {
    path: o,
    ...r === void 0 ? {} : { expectedHash: r }
  });
  if (i === !0)
    throw await Ni(o, { recursive: !0, force: !0 }), b.artifactsRefused(`take ${n}`, "its bytes are not those that were given");
}
function Li(e, t) {
  let n = e.startsWith(`${t}-`) ? e.slice(t.length + 1) : "", r = /^([1-9]\d{0,2})-a\d+$/.exec(n)?.[1];
  return r === void 0 ? void 0 : Number(r);
}
function Lt(e, t) {
  let n = e.startsWith(`${t}-a`) ? e.slice(t.length + 2) : "";
  return /^[1-9]\d{0,5}$/.test(n) ? Number(n) : void 0;
}
async function At(e, t, n) {
  let r = kr.map((o) => [o, Ke.env[o]]);
  for (let o of kr) {
    let i = e[o];
    if (i === void 0) throw b.artifactsRefused(t, `${o} is not set in this step`);
    Ke.env[o] = i;
  }
  try {
    let o = await import("./artifact-QA3KNXSS.js");
    return await n(new o.DefaultArtifactClient());
  } catch (o) {
    let i = o instanceof Error ? o.message : String(o);
    throw b.artifactsRefused(t, ie(i, e.ACTIONS_RUNTIME_TOKEN ?? ""), o);
  } finally {
    for (let [o, i] of r)
      i === void 0 ? delete Ke.env[o] : Ke.env[o] = i;
  }
}

// src/adapters/github/client.ts
import { randomUUID as Ti } from "node:crypto";
var X = { secondMs: 1e3, requestMs: 3e4 }, Fi = 120, Ui = 2, [Gi, ji] = [1, 3];
async function _(e, t, n = X) {
  let [{ GitHub: r, defaults: o, getOctokitOptions: i }, { retry: s }, { throttling: a }, { default: d }] = await Promise.all([
    import("./utils-XVP7QIEN.js"),
    import("./dist-bundle-MKTRF7FS.js"),
    import("./dist-bundle-KFE2VHI3.js"),
    import("./light-UWUHAI5C.js")
  ]), { fetch: f } = o.request ?? {}, c = (m, p, y, g) => m <= Fi && g < Ui, l = (m) => new d.Group({ maxConcurrent: 1, minTime: m * n.secondMs }), u = r.plugin(s, a);
  return new u({
    ...i(t),
    baseUrl: e,
    log: { debug: Ve, info: Ve, warn: Ve, error: Ve },
    request: {
      fetch: (m, p) => (f ?? fetch)(m, { ...p, signal: AbortSignal.timeout(n.requestMs) })
    },
    retry: { retryAfterBaseValue: n.secondMs },
    throttle: {
      // Its own queue: pauses between writes are per client.
      id: Ti(),
      write: l(Gi),
      notifications: l(ji),
      retryAfterBaseValue: n.secondMs,
      onRateLimit: c,
      onSecondaryRateLimit: c
    }
  });
}
function Ve() {
}

// src/adapters/github/fork-pull.ts
var Pr = /* @__PURE__ */ new Map([
  ["base_ref_changed", "its pull request has been given another base branch"],
  ["head_ref_force_pushed", "its branch has held other commits"]
]);
async function ae(e, { owner: t, name: n }, r) {
  let { headSha: o, headRepository: i, headBranch: s } = r, a = { owner: t, repo: n }, d = `commit ${o.slice(0, 7)} of ${i}`;
  if (s === void 0) return { reason: `the run for ${d} names no branch` };
  let f = `${i.split("/", 1).join()}:${s}`, l = (await e.paginate(e.rest.pulls.list, { ...a, state: "open", head: f, per_page: 100 })).filter(
    ({ head: h, base: w }) => h.sha === o && $r(h.repo?.full_name, i) && $r(w.repo.full_name, `${t}/${n}`)
  ), [u, ...m] = l;
  if (u === void 0) return { reason: `no open pull request has ${d} as its head` };
  if (m.length > 0) return { reason: `${l.length} open pull requests have ${d} as their head` };
  let p = Date.parse(r.createdAt);
  if (u.head.ref !== s || Date.parse(u.created_at) > p)
    return { reason: `the run for ${d} was for another pull request than ${u.number}` };
  let y = await e.paginate(e.rest.issues.listEvents, {
    ...a,
    issue_number: u.number,
    per_page: 100
  }), g = y.find((h) => Pr.has(h.event) && Date.parse(h.created_at) > p);
  return g !== void 0 ? { reason: `since the run for ${d} began, ${Pr.get(g.event)}: push once more` } : {
    number: u.number,
    headSha: o,
    mergeSha: u.merge_commit_sha ?? void 0,
    baseBranch: u.base.ref,
    defaultBranch: u.base.repo.default_branch,
    events: y,
    labels: u.labels.map(({ name: h }) => h)
  };
}
function $r(e, t) {
  return e?.toLowerCase() === t.toLowerCase();
}

// src/adapters/github/refusal.ts
var qi = x({
  status: E(),
  message: R(),
  response: x({ headers: pn(R(), mn()) }).optional()
}), Di = [
  "Add to the job in the workflow:",
  "",
  "permissions:",
  "  contents: read",
  "  pull-requests: write # the comment",
  "  statuses: write # the check"
].join(`
`);
function Ze(e, t, { what: n, fromFork: r }) {
  let o = qi.safeParse(e);
  if (!o.success) return Q(`GitHub could not be asked: ${Tt(String(e), t)}`);
  let { status: i, message: s, response: a } = o.data, d = `GitHub answered ${i}: ${Tt(s, t)}`;
  return /rate limit/i.test(s) ? Q(`${d}; the limit lasts longer than a job should wait`) : a === void 0 ? Q(`GitHub could not be reached: ${Tt(s, t)}`) : i === 401 ? Q(
    `the token is not valid. ${d}`,
    "Leave out the input `token`, or give it one that is still valid."
  ) : i === 403 || i === 404 ? r ? {
    ...Q("the pull request comes from a fork, and GitHub gives its workflows a token that may only read"),
    expected: !0
  } : Q(`the token may not write ${n}. ${d}`, Di) : Q(d);
}
function H(e, t) {
  return Ir(e instanceof Error ? e.message : String(e), t).slice(0, 200);
}
function Q(e, t) {
  return { status: "skipped", reason: e, ...t === void 0 ? {} : { fix: t } };
}
function Tt(e, t) {
  let n = Ir(e, t).trim();
  return n.length <= 200 ? n : `${n.slice(0, 199)}…`;
}
function Ir(e, t) {
  return ie(e, t).replaceAll(/\s+/g, " ");
}

// src/adapters/github/commit-status.ts
var Br = 140;
function zr(e) {
  let t;
  return {
    async set(n, r) {
      let o = await A(e.env), i = o === void 0 ? void 0 : Rr(o);
      if (o === void 0 || i === void 0)
        return { status: "skipped", reason: "this workflow run names no commit that a check could stand on" };
      let { token: s } = e;
      if (s === void 0 || s === "")
        return { status: "skipped", reason: "there is no token", fix: "Set GITHUB_TOKEN to the workflow's token." };
      let a = Array.from(r.replaceAll(/\s+/g, " ").trim());
      try {
        let d = await _(o.apiUrl, s, e.patience), f = { owner: o.owner, repo: o.name }, c = await (n === "pending" ? t ??= _r(d, o, e.gate) : _r(d, o, e.gate));
        if ("reason" in c && n === "success") return { status: "skipped", reason: c.reason };
        let { name: l } = c, u = await Nr(d, f, i, (p) => p === l).catch(() => {
        }), m = Or(o.pageUrl);
        if (u?.run !== void 0 && m !== void 0) {
          if (u.run > m)
            return { status: "skipped", reason: `run ${u.run} is newer than this one and has set it` };
          if (u.run === m && u.state === "error" && n === "error") return { status: "set" };
        }
        return await d.rest.repos.createCommitStatus({
          ...f,
          sha: i,
          state: n,
          context: l,
          target_url: o.pageUrl,
          description: a.length <= Br ? a.join("") : `${a.slice(0, Br - 1).join("")}…`
        }), { status: "set" };
      } catch (d) {
        return Ze(d, s, { what: "commit statuses", fromFork: Hi(o) });
      }
    }
  };
}
async function Mr(e, t, n, r) {
  return (await Nr(e, t, n, (o) => Wi(r, o)))?.run;
}
async function Nr(e, t, n, r) {
  let { data: o } = await e.rest.repos.getCombinedStatusForRef({ ...t, ref: n, per_page: 100 }), [i] = o.statuses.filter((s) => r(s.context)).map((s) => ({ run: Or(s.target_url ?? ""), state: s.state })).toSorted((s, a) => (a.run ?? 0) - (s.run ?? 0));
  return i;
}
async function _r(e, t, n) {
  if (t.event.of !== "fork-run") return { name: n };
  let r = await ae(e, t, t.event);
  return "reason" in r ? { name: n, reason: r.reason } : { name: r.baseBranch === r.defaultBranch ? n : `${n} (${r.baseBranch})` };
}
function Wi(e, t) {
  return t === e || t.startsWith(`${e} (`);
}
function Or(e) {
  let t = /\/actions\/runs\/(\d{1,15})$/.exec(e)?.[1];
  return t === void 0 ? void 0 : Number(t);
}
function Hi({ event: e }) {
  return e.of === "pull-request" && e.fromFork === !0;
}

// src/documents/role.ts
var Ee = ["none", "read", "triage", "write", "maintain", "admin"];
function Ar(e) {
  return Ee.indexOf(e) >= Ee.indexOf("write");
}

// src/adapters/github/environment-reviewers.ts
async function Ft(e, t, n) {
  let r = { ...t, environment_name: n }, { data: o } = await e.rest.repos.getEnvironment(r).catch((i) => {
    if (i instanceof Error && "status" in i && i.status === 404) return { data: void 0 };
    throw i;
  });
  return o?.protection_rules?.some((i) => "reviewers" in i && (i.reviewers ?? []).length > 0) ?? !1;
}
async function su(e) {
  let { apiUrl: t, owner: n, repo: r, token: o, patience: i, environment: s } = e;
  try {
    let a = await _(t, o, i);
    return { status: "read", asksReviewers: await Ft(a, { owner: n, repo: r }, s) };
  } catch (a) {
    return { status: "unreadable", reason: H(a, o) };
  }
}

// src/adapters/github/role.ts
async function Ye(e, t, n) {
  let { data: r } = await e.rest.repos.getCollaboratorPermissionLevel({ ...t, username: n });
  return Ee.find((i) => i === r.role_name) ?? Ee.find((i) => i === r.permission) ?? "none";
}

// src/adapters/github/strangers-artifact.ts
import { createHash as cs } from "node:crypto";
import { rm as ls } from "node:fs/promises";

// src/adapters/github/strangers-zip.ts
var ro = Io(no(), 1);
import { createWriteStream as os } from "node:fs";
import { mkdir as is } from "node:fs/promises";
import { dirname as ss, join as as } from "node:path";
import { pipeline as ds } from "node:stream/promises";
var us = 61440, fs = 40960;
async function oo(e, t, n, r) {
  let o = await (0, ro.fromBufferPromise)(e, {
    lazyEntries: !0,
    strictFileNames: !0,
    validateEntrySizes: !0,
    autoClose: !1
  });
  if (o.entryCount > n.files)
    throw new Error(`it holds ${o.entryCount} files, at most ${n.files} are taken`);
  let i = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Set(), a = [], d = 0;
  for await (let f of o.eachEntry()) {
    let c = f.fileName, l = r(c);
    if (l === void 0)
      throw new Error(`it holds ${JSON.stringify(c.slice(0, 200))}, which is no file of ours`);
    let u = c.toLowerCase();
    if (s.has(u)) throw new Error(`it holds ${c} twice`);
    if (s.add(u), (f.externalFileAttributes >>> 16 & us) === fs) throw new Error(`${c} is a link`);
    if (f.uncompressedSize > n.fileBytes)
      throw new Error(`${c} has ${f.uncompressedSize} bytes, at most ${n.fileBytes} are taken`);
    if (d += f.uncompressedSize, d > n.totalBytes) throw new Error(`its files have more than ${n.totalBytes} bytes together`);
    i.set(c, l), a.push({ entry: f, place: l });
  }
  for (let { entry: f, place: c } of a) {
    let l = as(t, c);
    await is(ss(l), { recursive: !0 }), await ds(await o.openReadStreamPromise(f), os(l, { flags: "wx" }));
  }
  return i;
}

// src/adapters/github/strangers-artifact.ts
async function st(e) {
  let { client: t, repository: n, artifact: r, of: o, into: i, placeOf: s, limits: a, refuse: d } = e;
  if (r.workflow_run?.id !== o.runId || r.workflow_run.head_sha !== o.headSha)
    throw d("it is another run's");
  if (r.size_in_bytes > a.zipBytes)
    throw d(`it has ${r.size_in_bytes} bytes, at most ${a.zipBytes} are taken`);
  let { data: f } = await t.rest.actions.downloadArtifact({
    ...n,
    artifact_id: r.id,
    archive_format: "zip"
  });
  if (!(f instanceof ArrayBuffer)) throw d("GitHub gave no file");
  let c = Buffer.from(f);
  if (c.length > a.zipBytes) throw d(`it has more than ${a.zipBytes} bytes`);
  let l = `sha256:${cs("sha256").update(c).digest("hex")}`;
  if (r.digest !== void 0 && r.digest !== null && r.digest !== l)
    throw d("its bytes are not those that were given");
  try {
    let u = await oo(c, i.root, a, s);
    return await Promise.all([...u.values()].map((m) => i.ref(m)));
  } catch (u) {
    throw await ls(i.root, { recursive: !0, force: !0 }), d(u instanceof Error ? u.message : String(u), u);
  }
}

// src/adapters/github/fork-run.ts
var Kt = 2 ** 20, ms = {
  zipBytes: 512 * Kt,
  files: 400,
  fileBytes: 512 * Kt,
  totalBytes: 1024 * Kt
}, ps = 4;
function io(e) {
  let { env: t, token: n, patience: r, limits: o = ms } = e, i = async (f, c) => {
    let l = await A(t);
    if (l?.event.of !== "fork-run") throw b.noForkRun();
    try {
      return await c({ client: await _(l.apiUrl, n, r), run: l, event: l.event });
    } catch (u) {
      throw u instanceof _e ? u : b.githubRefused(f, H(u, n), u);
    }
  }, s, a = async ({ client: f, run: c, event: l }) => {
    let u = await (s ??= ae(f, c, l));
    if ("reason" in u) throw b.forkPullUnclear(u.reason);
    return u;
  }, d;
  return {
    pull: () => i("list pull requests", async (f) => {
      let { number: c, headSha: l, mergeSha: u, baseBranch: m } = await a(f);
      if (u === void 0) throw b.forkPullUnclear("GitHub has no merge of it with its base branch");
      return { number: c, headSha: l, mergeSha: u, baseBranch: m };
    }),
    approval: (f) => i("list what happened to a pull request", async (c) => {
      let { client: l, run: u, event: m } = c, { labels: p, events: y } = await a(c);
      if (!p.includes(f)) return { status: "waiting", for: "label" };
      let g = y.findLast((v) => v.event === "labeled" && "label" in v && v.label.name === f), h = g?.actor?.login;
      if (g === void 0 || h === void 0 || Date.parse(g.created_at) <= Date.parse(m.endedAt))
        return { status: "waiting", for: "newer-label" };
      let w = await Ye(l, { owner: u.owner, repo: u.name }, h);
      return Ar(w) ? { status: "approved", by: h } : { status: "waiting", for: "writers-label" };
    }),
    asksReviewers: (f) => i(
      "say who reviews an environment",
      ({ client: c, run: l }) => Ft(c, { owner: l.owner, repo: l.name }, f)
    ),
    takeFiles: (f, c, l) => i("give what the fork's run left", async ({ client: u, run: m, event: p }) => {
      let y = (w, v) => b.forkFilesRefused(f, w, v), g = await (d ??= hs({ client: u, run: m, event: p })), h = await ys({ client: u, run: m, event: p }, f, g, y);
      if (h !== void 0)
        return st({
          client: u,
          repository: { owner: m.owner, repo: m.name },
          artifact: h,
          of: { runId: p.runId, headSha: p.headSha },
          into: c,
          placeOf: l,
          limits: o,
          refuse: y
        });
    })
  };
}
async function hs({ client: e, run: t, event: n }) {
  let { data: r } = await e.rest.actions.listWorkflowRunArtifacts({
    owner: t.owner,
    repo: t.name,
    run_id: n.runId,
    per_page: 100
  });
  return r.total_count > r.artifacts.length ? void 0 : r.artifacts;
}
async function gs({ client: e, run: t, event: n }, r) {
  let { data: o } = await e.rest.actions.listWorkflowRunArtifacts({
    owner: t.owner,
    repo: t.name,
    run_id: n.runId,
    name: r,
    per_page: 100
  });
  return o.artifacts;
}
async function ys(e, t, n, r) {
  let { event: o } = e, i = Math.max(1, o.attempt - ps);
  for (let s = o.attempt; s >= i; s -= 1) {
    let a = `${t}-a${s}`, d = n ?? await gs(e, a), [f, ...c] = d.filter(({ name: l, expired: u }) => l === a && !u);
    if (c.length > 0) throw r(`there are ${c.length + 1} of this name`);
    if (f !== void 0) return f;
  }
}

// src/adapters/github/conversation.ts
import { setTimeout as bs } from "node:timers/promises";

// src/adapters/github/asked.ts
async function me({ apiUrl: e, token: t, patience: n }, r, o) {
  try {
    return await o(await _(e, t, n));
  } catch (i) {
    throw i instanceof _e ? i : b.githubRefused(r, H(i, t), i);
  }
}

// src/adapters/github/judging-run.ts
var ao = {
  beginning: ["find changed models", "find the pull request"],
  planning: ["choose what to measure"],
  measurement: ["measure", "measure on a runner", "measure on phones"],
  judgement: ["judge and report"]
};
async function at(e, t, n, r) {
  let o = await Mr(e, t, n.headSha, r), i = o === void 0 ? void 0 : await ws(e, t, o, n);
  if (i !== void 0 || n.fromFork) return i;
  let { data: s } = await e.rest.actions.listWorkflowRunsForRepo({
    ...t,
    head_sha: n.headSha,
    event: "pull_request",
    per_page: 100
  });
  for (let a of s.workflow_runs.toSorted((d, f) => f.id - d.id)) {
    let d = await Zt(e, t, a.id);
    if (Yt(d, "judgement", r) !== void 0) return co(a);
  }
}
async function Zt(e, t, n) {
  return e.paginate(e.rest.actions.listJobsForWorkflowRun, {
    ...t,
    run_id: n,
    filter: "latest",
    per_page: 100
  });
}
function Yt(e, t, n) {
  let r = e.filter((s) => s.conclusion !== "skipped" && fo(s, ao[t])), o = r.find((s) => Vt(s) === n), i = r.length === 1 && e.every((s) => (Vt(s) ?? n) === n);
  return o ?? (i ? r[0] : void 0);
}
function uo(e, t) {
  let n = e.filter((o) => fo(o, Object.values(ao).flat())), r = n.flatMap((o) => Vt(o) ?? []);
  return r.length === 0 ? n.length > 0 : r.includes(t);
}
function fo({ name: e }, t) {
  return t.some((n) => e.endsWith(` / ${n}`));
}
function Vt({ steps: e = [] }) {
  return e.find(({ name: t }) => t.startsWith(so))?.name.slice(so.length);
}
var so = "gate: ";
async function ws(e, t, n, { headSha: r, fromFork: o }) {
  try {
    let { data: i } = await e.rest.actions.getWorkflowRun({ ...t, run_id: n });
    return (o ? i.event === "workflow_run" : i.event === "pull_request" && i.head_sha === r) ? co(i) : void 0;
  } catch (i) {
    if (i instanceof Error && "status" in i && i.status === 404) return;
    throw i;
  }
}
function co(e) {
  return {
    id: e.id,
    attempt: e.run_attempt ?? 1,
    headSha: e.head_sha,
    completed: e.status === "completed",
    pageUrl: e.html_url
  };
}

// src/adapters/github/conversation.ts
var [xs, vs] = [18, 10];
function lo(e) {
  let { owner: t, repo: n, gate: r, patience: o = X } = e, i = { owner: t, repo: n }, s = (a, d) => me(e, a, d);
  return {
    roleOf: (a) => s(`say what ${a} may do`, (d) => Ye(d, i, a)),
    pull: (a) => s(`show pull request ${a}`, async (d) => {
      let { data: f } = await d.rest.pulls.get({ ...i, pull_number: a }), c = f.head.repo?.full_name !== f.base.repo.full_name;
      return { headSha: f.head.sha, author: f.user.login, fromFork: c };
    }),
    react: (a, d) => s("take a reaction", async (f) => {
      await f.rest.reactions.createForIssueComment({
        ...i,
        comment_id: a,
        content: d
      });
    }),
    reply: (a, d) => s("take a comment", async (f) => {
      await f.rest.issues.createComment({ ...i, issue_number: a, body: d });
    }),
    runAgain: (a, d) => s("run a job again", async (f) => {
      for (let c = 1; ; c += 1) {
        let l = await Rs(f, i, { pull: a, part: d, gate: r });
        if (l !== "judging") return l;
        if (c === xs) return "busy";
        await bs(vs * o.secondMs);
      }
    })
  };
}
async function Rs(e, t, { pull: n, part: r, gate: o }) {
  let i = await at(e, t, n, o);
  if (i === void 0) return "no-run";
  let s = await Zt(e, t, i.id), a = Yt(s, r, o), d = uo(s, o);
  return i.completed ? a === void 0 && d && r === "judgement" || a === void 0 && r === "planning" ? "no-run" : (a === void 0 ? await e.rest.actions.reRunWorkflow({ ...t, run_id: i.id }) : await e.rest.actions.reRunJobForWorkflowRun({ ...t, job_id: a.id }), "started") : r !== "judgement" ? "running" : a === void 0 ? d ? "running" : "busy" : a.status === "in_progress" || a.status === "completed" ? "judging" : "running";
}

// src/adapters/github/judged-runs.ts
var Xt = 2 ** 20, ks = { zipBytes: 64 * Xt, files: 2e3, fileBytes: 64 * Xt, totalBytes: 256 * Xt };
function mo(e) {
  let { owner: t, repo: n, gate: r, limits: o = ks } = e, i = { owner: t, repo: n }, s = (a) => me(e, "give what a run has left", a);
  return {
    of: (a) => s(async (d) => {
      let f = await at(d, i, a, r);
      if (f !== void 0)
        return {
          id: f.id,
          attempt: f.attempt,
          completed: f.completed,
          pageUrl: f.pageUrl,
          take: (c, l, u) => s(async (m) => {
            let p = `${r}-${c}`, y = (w, v) => b.runFilesRefused(p, w, `/${r} rerun`, v), g = await Cs(m, i, f, p, y);
            if (g === void 0) return "none";
            if (g.expired) return "expired";
            let h = { runId: f.id, headSha: f.headSha };
            return await st({ client: m, repository: i, artifact: g, of: h, into: l, placeOf: u, limits: o, refuse: y }), "taken";
          })
        };
    })
  };
}
async function Cs(e, t, n, r, o) {
  let s = (await e.paginate(e.rest.actions.listWorkflowRunArtifacts, {
    ...t,
    run_id: n.id,
    per_page: 100
  })).flatMap((f) => {
    let c = Lt(f.name, r);
    return c === void 0 ? [] : [{ artifact: f, attempt: c }];
  }), [a, d] = s.toSorted((f, c) => c.attempt - f.attempt);
  if (a !== void 0 && a.attempt === d?.attempt) throw o("there are several of this name");
  return a?.artifact;
}

// src/adapters/github/data-branch.ts
import { setTimeout as Es } from "node:timers/promises";
var ho = "edgegate-decisions", go = "edgegate-history", Ss = 8, Ps = 8 * 1024 * 1024;
function tn(e) {
  let { owner: t, repo: n, name: r, folder: o, token: i, patience: s = X } = e, a = o === void 0 ? "" : `${o}/`, d = { owner: t, repo: n }, f = () => _(e.apiUrl, i, s), c = async (l, u) => {
    try {
      return await u();
    } catch (m) {
      throw b.branchRefused(r, l, H(m, i), m);
    }
  };
  return {
    files: () => c("read", async () => {
      let l = await f();
      return po(l, d, await Qt(l, d, r), a);
    }),
    file: (l) => c("read", async () => $s(await f(), d, r, `${a}${l}`)),
    update: (l, u) => c("written", async () => {
      let m = await f();
      for (let p = 1; ; p += 1) {
        let y = await Qt(m, d, r), g = await u(po(m, d, y, a));
        if (g.size === 0) return "unchanged";
        let h = new Map([...g].map(([w, v]) => [`${a}${w}`, v]));
        if (await Bs(m, d, { name: r, head: y, texts: h, message: l })) return "written";
        if (p >= Ss) throw new Error(`other jobs were faster ${p} times`);
        await Es(p * s.secondMs);
      }
    })
  };
}
async function Qt(e, t, n) {
  let { git: r } = e.rest;
  try {
    let { data: o } = await r.getRef({ ...t, ref: `heads/${n}` }), { data: i } = await r.getCommit({ ...t, commit_sha: o.object.sha }), { data: s } = await r.getTree({ ...t, tree_sha: i.tree.sha, recursive: "1" });
    if (s.truncated) throw new Error("it holds more files than GitHub lists at once");
    let a = s.tree.flatMap(({ type: d, path: f, sha: c }) => d === "blob" ? [[f, c]] : []);
    return { commit: o.object.sha, tree: i.tree.sha, blobs: new Map(a) };
  } catch (o) {
    if ($e(o) === 404 || $e(o) === 409) return;
    throw o;
  }
}
function po(e, t, n, r) {
  return {
    paths: [...n?.blobs.keys() ?? []].flatMap((o) => o.startsWith(r) ? [o.slice(r.length)] : []).sort(),
    async read(o) {
      let i = n?.blobs.get(`${r}${o}`);
      if (i === void 0) return;
      let { data: s } = await e.rest.git.getBlob({ ...t, file_sha: i });
      return en(o, s);
    }
  };
}
async function $s(e, t, n, r) {
  try {
    let { data: o } = await e.rest.repos.getContent({
      ...t,
      path: r,
      ref: `refs/heads/${n}`,
      ...Is
    });
    if (Array.isArray(o) || o.type !== "file") throw new Error(`${r} is no file`);
    if (o.encoding === "base64") return en(r, o);
    let { data: i } = await e.rest.git.getBlob({ ...t, file_sha: o.sha });
    return en(r, i);
  } catch (o) {
    if ($e(o) === 404) return;
    throw o;
  }
}
var Is = { mediaType: { format: "object" } };
function en(e, { size: t, content: n, encoding: r }) {
  if ((t ?? 0) > Ps) throw new Error(`${e} has ${t} bytes`);
  return Buffer.from(n, r === "base64" ? "base64" : "utf8").toString("utf8");
}
async function Bs(e, t, n) {
  let { git: r } = e.rest, { name: o, head: i, texts: s, message: a } = n, d = { mode: "100644", type: "blob" }, { data: f } = await r.createTree({
    ...t,
    ...i === void 0 ? {} : { base_tree: i.tree },
    tree: [...s].map(
      ([u, m]) => m === void 0 ? { ...d, path: u, sha: null } : { ...d, path: u, content: m }
    )
  }), { data: c } = await r.createCommit({
    ...t,
    message: a,
    tree: f.sha,
    parents: i === void 0 ? [] : [i.commit]
  }), l = { retries: 0 };
  try {
    return i === void 0 ? await r.createRef({ ...t, ref: `refs/heads/${o}`, sha: c.sha, request: l }) : await r.updateRef({ ...t, ref: `heads/${o}`, sha: c.sha, force: !1, request: l }), !0;
  } catch (u) {
    if ($e(u) === 422 && _s(u)) return !1;
    if (($e(u) ?? 500) >= 500)
      return (await Qt(e, t, o))?.commit === c.sha;
    throw u;
  }
}
function _s(e) {
  return e instanceof Error && /fast[- ]forward|already exists/i.test(e.message);
}
var zs = x({ status: E() });
function $e(e) {
  let t = zs.safeParse(e);
  return t.success ? t.data.status : void 0;
}

// src/adapters/github/pull-request-state.ts
async function yo(e) {
  let { env: t } = e, n = await A(t);
  if (n?.event.of !== "pull-request") return;
  let { apiUrl: r, owner: o, name: i, event: s } = n;
  return me({ ...e, apiUrl: r }, "show the pull request", async (a) => {
    let { data: d } = await a.rest.pulls.get({ owner: o, repo: i, pull_number: s.number });
    return { isDraft: d.draft === !0, labels: d.labels.map(({ name: f }) => f) };
  });
}

// src/adapters/github/comment-state.ts
var wo = R().regex(/^[0-9a-f]{40}$/), Ms = yt({
  /** GITHUB_RUN_ID: later runs of a repository have larger ones. */
  run: E().nonnegative(),
  /** GITHUB_RUN_ATTEMPT, from 1 on. */
  attempt: E().positive(),
  /** The commit that is judged. */
  head: wo,
  as: hn(["measuring", "waiting", "report", "stopped"]),
  /** What the newest report was of, by whichever run. Absent: there was none. */
  judged: yt({ head: wo, verdict: gn, run: E().nonnegative() }).optional()
}), nn = "<!-- edgegate:run ", rn = " -->", on = `<!-- edgegate:older -->

---

`;
function dt(e, t) {
  let n = e.indexOf(`
`), [r, o] = n === -1 ? [e, ""] : [e.slice(0, n), e.slice(n)];
  return `${r}
${nn}${JSON.stringify(t)}${rn}${o}`;
}
function bo(e) {
  let t = K(e)?.as;
  if (t !== "report" && t !== "waiting") return;
  let n = e.replaceAll(`\r
`, `
`).split(`
`).slice(2).join(`
`);
  if (t === "report") return n;
  let r = n.indexOf(on);
  return r === -1 ? void 0 : n.slice(r + on.length);
}
function xo(e, t) {
  return `${e.trimEnd()}

${on}${t}`;
}
function K(e) {
  let t = e.split(`
`, 2)[1]?.trimEnd() ?? "";
  if (!(!t.startsWith(nn) || !t.endsWith(rn)))
    try {
      return Ms.safeParse(JSON.parse(t.slice(nn.length, -rn.length))).data;
    } catch {
      return;
    }
}
function sn(e, t) {
  if (e === void 0)
    return t.as === "waiting" ? "it does not say what it judged" : t.as === "stopped" ? "nothing in it is unfinished" : void 0;
  if (ut(e, t))
    return `run ${e.run} (attempt ${e.attempt}) is newer than this one and has written it`;
  if (t.as === "stopped" && (e.run !== t.run || e.as !== "measuring"))
    return "nothing of this run is unfinished in it";
  if ((t.as === "measuring" || t.as === "waiting") && Ns(e, t) && e.as === "report") return "this run's report is in it";
  if (t.as === "waiting" && e.as === "report" && e.judged?.head === t.head)
    return "its report is of this very commit";
}
function ut(e, t) {
  return e === void 0 || t === void 0 ? e !== void 0 && t === void 0 : e.run > t.run || e.run === t.run && e.attempt > t.attempt;
}
function Ns(e, t) {
  return e.run === t.run && e.attempt === t.attempt;
}
function vo(e, t, n) {
  let r = (s, a) => {
    let d = e[s] ?? "";
    return /^\d{1,15}$/.test(d) ? Math.max(a, Number(d)) : a;
  }, o = r("GITHUB_RUN_ID", 0), i = n.as === "report" ? { judged: { head: t, verdict: n.verdict, run: o } } : {};
  return { run: o, attempt: r("GITHUB_RUN_ATTEMPT", 1), head: t, as: n.as, ...i };
}

// src/adapters/github/sticky-comment.ts
import { setTimeout as Os } from "node:timers/promises";
var As = 3, ft = class {
  #e;
  #t;
  #n;
  #r;
  #i;
  constructor(t, n, r, o) {
    this.#e = t, this.#t = { owner: n.owner, repo: n.name }, this.#n = r, this.#r = o, this.#i = n.pageUrl;
  }
  async write(t) {
    let { marker: n, begin: r, state: o } = t, i = await this.#c();
    for (let s = 1; ; s += 1) {
      let a = await this.#s(n, i), d = a.reduce(Ro, void 0), f = this.#a(t, d?.body ?? "");
      if (d !== void 0 && ko(d.body, f))
        return await this.#o(a, d), { status: "unchanged", url: d.html_url };
      if (d === void 0 && !r) return { status: "unwanted" };
      let c = d === void 0 ? void 0 : sn(K(d.body ?? ""), o);
      if (c !== void 0) return { status: "skipped", reason: c };
      let l = await this.#l();
      if (l !== void 0) return l;
      try {
        if (d === void 0) return await this.#u(t, f, i);
        let u = await this.#f(d, f);
        return await this.#o(a, d), { status: "updated", url: u };
      } catch (u) {
        if (s >= As || !Ts(u)) throw u;
        await Os(s ** 2 * this.#r.secondMs);
      }
    }
  }
  /** What is to stand where `there` does. */
  #a({ marker: t, text: n, state: r }, o) {
    let i = K(o)?.judged, s = bo(o), a = i && this.#d(i, s !== void 0), d = typeof n == "string" ? n : n(a), f = { ...r, ...r.judged === void 0 && i !== void 0 ? { judged: i } : {} };
    return r.as !== "waiting" || s === void 0 ? dt(d, f) : i?.head === r.head ? dt(`${t}
${s}`, { ...f, as: "report" }) : dt(xo(d, s), f);
  }
  #d({ head: t, verdict: n, run: r }, o) {
    let i = r === 0 ? {} : { page: this.#i.replace(/\d*$/, String(r)) };
    return { headSha: t, verdict: n, ...i, isShown: o };
  }
  /** Looks again afterwards: another run's first comment may have come between the look and the creation. */
  async #u({ marker: t, state: n }, r, o) {
    let { data: i } = await this.#e.rest.issues.createComment({
      ...this.#t,
      issue_number: this.#n.number,
      body: r,
      // Written once here: a blind retry of a creation that did succeed would leave two comments.
      request: { retries: 0 }
    }), s = await this.#s(t, o).catch(() => []), a = s.reduce(Ro, i);
    return await this.#o([...s, i], a), a.id === i.id ? { status: "created", url: i.html_url } : { status: "skipped", reason: sn(K(a.body ?? ""), n) ?? "another run has begun it" };
  }
  async #f({ id: t }, n) {
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
      t.filter(({ id: o, user: i, body: s }) => o !== n.id && i?.id === n.user?.id && K(s ?? "")).map(({ id: o }) => o)
    );
    for (let o of r)
      await this.#e.rest.issues.deleteComment({ ...this.#t, comment_id: o }).catch(() => {
      });
  }
  /** Comments that start with the marker and that this token's owner wrote. */
  async #s(t, n) {
    return (await this.#e.paginate(this.#e.rest.issues.listComments, {
      ...this.#t,
      issue_number: this.#n.number,
      per_page: 100
    })).filter((o) => ko(o.body?.split(`
`, 1)[0], t) && Ls(o, n));
  }
  /** The login of the token's owner, or undefined when the token is an app's: GitHub tells apps no name of theirs here. */
  async #c() {
    try {
      let { data: t } = await this.#e.rest.users.getAuthenticated();
      return t.login;
    } catch (t) {
      if (Co(t) === 403) return;
      throw t;
    }
  }
  /** A skip when the pull request has moved on while this commit was judged: the newer run writes, not this one. */
  async #l() {
    let { data: t } = await this.#e.rest.pulls.get({ ...this.#t, pull_number: this.#n.number }), [n, r] = [this.#n.headSha, t.head.sha];
    if (n !== r)
      return {
        status: "skipped",
        reason: `commit ${r.slice(0, 7)} was pushed while ${n.slice(0, 7)} was judged; its own run reports`
      };
  }
};
function Ro(e, t) {
  if (e === void 0) return t;
  let [n, r] = [K(e.body ?? ""), K(t.body ?? "")];
  return ut(n, r) ? e : ut(r, n) || t.id < e.id ? t : e;
}
function Ls({ user: e }, t) {
  return t === void 0 ? e?.type === "Bot" : e?.login === t;
}
function ko(e, t) {
  let n = (r) => r.replaceAll(`\r
`, `
`).trimEnd();
  return e !== void 0 && n(e) === n(t);
}
function Ts(e) {
  let t = Co(e);
  return t === void 0 || t >= 500;
}
function Co(e) {
  return e instanceof Error && "status" in e && typeof e.status == "number" ? e.status : void 0;
}

// src/adapters/github/pull-request.ts
function Eo(e) {
  return {
    async publish(t, n) {
      let r = Fs(typeof t == "string" ? t : t(void 0)), o = await A(e.env);
      if (o?.event.of !== "pull-request" && o?.event.of !== "fork-run")
        return { status: "skipped", reason: Us(o) };
      let { token: i, patience: s = X } = e;
      if (i === void 0 || i === "")
        return { status: "skipped", reason: "there is no token", fix: "Set GITHUB_TOKEN to the workflow's token." };
      let { begin: a } = n, d = vo(e.env, o.event.headSha, n);
      try {
        let f = await _(o.apiUrl, i, s), c = o.event.of === "fork-run" ? await ae(f, o, o.event) : o.event;
        return "reason" in c ? { status: "skipped", reason: c.reason } : await new ft(f, o, c, s).write({ marker: r, text: t, begin: a, state: d });
      } catch (f) {
        let c = o.event.of === "pull-request" && o.event.fromFork;
        return Ze(f, i, { what: "comments on pull requests", fromFork: c });
      }
    }
  };
}
function Fs(e) {
  let [t = ""] = e.split(`
`, 1);
  if (!/^<!-- \S.* -->$/.test(t)) throw b.internal("a comment was to be posted without a marker");
  return t;
}
function Us(e) {
  if (e === void 0) return "this is not a workflow run of GitHub Actions";
  let { event: t } = e;
  return `this run is for ${t.of === "other" ? t.name : t.of.replace("-", "_")}, not for a pull request`;
}

// src/adapters/processes/node.ts
import { spawn as qs } from "node:child_process";
import Ds from "node:process";

// src/adapters/processes/groups.ts
import So from "node:process";
var Gs = 2e3, lt = class {
  #e = /* @__PURE__ */ new Set();
  #t = !1;
  /** A process that leads a group of its own has started. */
  add(t) {
    this.#e.add(t), !this.#t && (this.#t = !0, So.once("exit", () => {
      for (let n of this.#e) ct(n, "SIGKILL");
    }));
  }
  /** The leader is gone: whatever it started and left behind goes too. */
  remove(t) {
    ct(t, "SIGKILL"), this.#e.delete(t);
  }
  /** Asks the whole group to end, and makes it end when it does not. */
  stop(t) {
    ct(t, "SIGTERM"), setTimeout(() => {
      this.#e.has(t) && ct(t, "SIGKILL");
    }, Gs).unref();
  }
};
function ct(e, t) {
  try {
    So.kill(-e, t);
  } catch {
  }
}

// src/adapters/processes/output.ts
import { StringDecoder as js } from "node:string_decoder";
var Ie = class {
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
}, mt = class {
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
}, pt = class {
  #e = new js("utf8");
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
var an = 1024 * 1024, ht = {
  textBytes: 256 * an,
  bytesBytes: 4096 * an,
  lineBytes: 64 * an,
  stderrBytes: 65536
}, Ws = 127;
function un() {
  let e = new lt();
  return {
    async run(t, n, r) {
      if (r.onLine !== void 0) {
        let s = new pt(ht.lineBytes, r.onLine);
        return { ...await dn(e, t, n, r, s), stdout: "" };
      }
      let o = new Ie(ht.textBytes);
      return { ...await dn(e, t, n, r, o), stdout: o.bytes().toString("utf8") };
    },
    async runForBytes(t, n, r) {
      let o = new Ie(ht.bytesBytes);
      return { ...await dn(e, t, n, r, o), stdout: "", bytes: o.bytes() };
    }
  };
}
function dn(e, t, n, r, o) {
  let { signal: i } = r;
  return i?.aborted === !0 ? Promise.reject(b.aborted()) : new Promise((s, a) => {
    let d = qs(t, n, {
      ...r.cwd === void 0 ? {} : { cwd: r.cwd },
      env: { ...Ds.env, ...r.env },
      stdio: ["pipe", "pipe", "pipe"],
      detached: !0
    }), f = d.pid;
    f !== void 0 && e.add(f);
    let c = new mt(ht.stderrBytes), l = !1, u = !1, m = () => {
      f !== void 0 && e.stop(f);
    }, p = r.timeoutMs === void 0 ? void 0 : setTimeout(() => {
      l = !0, m();
    }, r.timeoutMs);
    i?.addEventListener("abort", m, { once: !0 });
    let y = () => {
      clearTimeout(p), i?.removeEventListener("abort", m);
    };
    d.stdout.on("data", (g) => {
      if (!u) {
        try {
          u = !o.add(g);
        } catch (h) {
          y(), m(), u = !0, a(h instanceof Error ? h : new Error(String(h)));
          return;
        }
        u && m();
      }
    }), d.stderr.on("data", (g) => c.add(g)), d.stdin.on("error", () => {
    }), d.stdin.end(r.stdin ?? ""), d.on("error", (g) => {
      if (f !== void 0) return;
      y();
      let h = g.code === "ENOENT" ? `${t}: not found` : `${t}: ${g.message}`;
      s({ exitCode: Ws, signal: void 0, stderr: h, timedOut: !1 });
    }), d.on("exit", () => {
      f !== void 0 && e.remove(f);
    }), d.on("close", (g, h) => {
      if (f === void 0) return;
      if (y(), i?.aborted === !0) {
        a(b.aborted());
        return;
      }
      try {
        o.end();
      } catch (v) {
        a(v instanceof Error ? v : new Error(String(v)));
        return;
      }
      let w = u ? `
edgegate stopped it: it printed more than can be kept` : "";
      s({
        // A program may catch SIGTERM and exit 0: what was stopped has not succeeded.
        exitCode: u || l ? void 0 : g ?? void 0,
        signal: h ?? (u || l ? "SIGTERM" : void 0),
        stderr: c.text() + w,
        timedOut: l
      });
    });
  });
}

// src/entrypoints/decisions-folder.ts
function Po(e) {
  return e === he ? void 0 : e;
}

// src/entrypoints/repository-of.ts
function fn(e, t) {
  let [n, r] = e.GITHUB_REPOSITORY?.split("/") ?? [];
  if (!(n === void 0 || r === void 0 || t === void 0 || t === ""))
    return { apiUrl: e.GITHUB_API_URL ?? "https://api.github.com", owner: n, repo: r, token: t };
}

// src/entrypoints/wire-stage.ts
function Xf(e, t, n, r, o) {
  let i = un();
  return {
    run: () => A(e),
    check: zr({ env: e, token: r, gate: o }),
    pullRequest: Eo({ env: e, token: r }),
    progress: wn({ write: (s) => $o.stdout.write(s), clock: wt, every: yn, annotate: !0 }),
    parents: (s) => pr(i, t, s, n)
  };
}
function Qf(e, t, n, r) {
  let o = fn(e, t), i = o && { ...o, ...r === void 0 ? {} : { patience: r } };
  return i && {
    conversation: lo({ ...i, gate: n }),
    decisions: tn({ ...i, name: ho, folder: Po(n) }),
    judged: mo({ ...i, gate: n })
  };
}
function ec(e, t) {
  let n = fn(e, t);
  return n && tn({ ...n, name: go });
}
var tc = (e, t) => () => yo({ env: e, token: t ?? "" }), nc = () => wt.instant();
function rc(e, t, n) {
  return {
    fork: io({ env: e, token: t ?? "" }),
    parents: (r) => hr(un(), $o.cwd(), r, n, mr(e, t))
  };
}
var oc = Je;
function ic(e, t) {
  return Sr({ env: e, prefix: t });
}

export {
  Js as a,
  he as b,
  kn as c,
  T as d,
  j as e,
  S as f,
  q as g,
  D as h,
  P as i,
  ne as j,
  B as k,
  bn as l,
  xn as m,
  vn as n,
  ze as o,
  bt as p,
  Rn as q,
  re as r,
  Ae as s,
  Cn as t,
  I as u,
  C as v,
  Sn as w,
  ge as x,
  On as y,
  Le as z,
  aa as A,
  U as B,
  An as C,
  Ln as D,
  be as E,
  St as F,
  Gn as G,
  O as H,
  Vn as I,
  Ba as J,
  Yn as K,
  Bt as L,
  ke as M,
  Ce as N,
  Ue as O,
  Kn as P,
  Ha as Q,
  qe as R,
  jn as S,
  Re as T,
  Dn as U,
  Wn as V,
  ja as W,
  nr as X,
  or as Y,
  je as Z,
  _t as _,
  er as $,
  zt as aa,
  Zo as ba,
  Hn as ca,
  dr as da,
  vt as ea,
  cr as fa,
  yd as ga,
  wd as ha,
  bd as ia,
  xd as ja,
  se as ka,
  vi as la,
  zd as ma,
  Md as na,
  _ as oa,
  H as pa,
  Ar as qa,
  su as ra,
  ho as sa,
  go as ta,
  tn as ua,
  Eo as va,
  un as wa,
  Po as xa,
  fn as ya,
  Xf as za,
  Qf as Aa,
  ec as Ba,
  tc as Ca,
  nc as Da,
  rc as Ea,
  oc as Fa,
  ic as Ga
};
