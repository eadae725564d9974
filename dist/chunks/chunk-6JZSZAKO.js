import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as bn
} from "./chunk-BWS3BVUZ.js";
import {
  b as wt,
  c as wn
} from "./chunk-QYT3A7IM.js";
import {
  a as Z,
  b as M
} from "./chunk-MD3J7US6.js";
import {
  a as cn,
  b
} from "./chunk-CIAIFVI6.js";
import {
  k as yn
} from "./chunk-E7OPYPDN.js";
import {
  a as te
} from "./chunk-KS67KJ2N.js";
import {
  B as pn,
  G as x,
  H as yt,
  O as hn,
  Q as gn,
  n as R,
  t as ln,
  w as E,
  y as mn
} from "./chunk-3P6HYWCU.js";
import {
  a as z,
  c as _e,
  e as Bo
} from "./chunk-ZV56ONXB.js";

// node_modules/pend/index.js
var Gr = _e((gu, Ur) => {
  Ur.exports = Xe;
  function Xe() {
    this.pending = 0, this.max = 1 / 0, this.listeners = [], this.waiting = [], this.error = null;
  }
  Xe.prototype.go = function(e) {
    this.pending < this.max ? Fr(this, e) : this.waiting.push(e);
  };
  Xe.prototype.wait = function(e) {
    this.pending === 0 ? e(this.error) : this.listeners.push(e);
  };
  Xe.prototype.hold = function() {
    return Tr(this);
  };
  function Tr(e) {
    e.pending += 1;
    var t = !1;
    return n;
    function n(o) {
      if (t) throw new Error("callback called twice");
      if (t = !0, e.error = e.error || o, e.pending -= 1, e.waiting.length > 0 && e.pending < e.max)
        Fr(e, e.waiting.shift());
      else if (e.pending === 0) {
        var i = e.listeners;
        e.listeners = [], i.forEach(r);
      }
    }
    function r(o) {
      o(e.error);
    }
  }
  function Fr(e, t) {
    t(Tr(e));
  }
});

// node_modules/yauzl/fd-slicer.js
var Dr = _e((jt) => {
  var Ut = z("fs"), Gt = z("util"), jr = z("stream"), qr = jr.Readable, Ki = jr.PassThrough, Vi = Gr(), Qe = z("events").EventEmitter;
  jt.BufferSlicer = ce;
  jt.FdSlicer = fe;
  Gt.inherits(fe, Qe);
  function fe(e) {
    Qe.call(this), this.fd = e, this.pend = new Vi(), this.pend.max = 1, this.refCount = 0;
  }
  fe.prototype.read = function(e, t, n, r, o) {
    var i = this;
    i.pend.go(function(s) {
      Ut.read(i.fd, e, t, n, r, function(a, d, f) {
        s(), o(a, d, f);
      });
    });
  };
  fe.prototype.createReadStream = function(e) {
    return new Pe(this, e);
  };
  fe.prototype.ref = function() {
    this.refCount += 1;
  };
  fe.prototype.unref = function() {
    var e = this;
    if (e.refCount -= 1, e.refCount < 0) throw new Error("invalid unref");
    if (e.refCount > 0) return;
    Ut.close(e.fd, t);
    function t(n) {
      n ? e.emit("error", n) : e.emit("close");
    }
  };
  Gt.inherits(Pe, qr);
  function Pe(e, t) {
    t = t || {}, qr.call(this, t), this.context = e, this.context.ref(), this.start = t.start || 0, this.endOffset = t.end, this.pos = this.start;
  }
  Pe.prototype._read = function(e) {
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
  Pe.prototype._destroy = function(e, t) {
    this._cleanup(), t(e);
  };
  Pe.prototype._cleanup = function() {
    this.context != null && (this.context.unref(), this.context = null);
  };
  Gt.inherits(ce, Qe);
  function ce(e) {
    Qe.call(this), this.refCount = 0, this.buffer = e;
  }
  ce.prototype.read = function(e, t, n, r, o) {
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
  ce.prototype.createReadStream = function(e) {
    e = e || {};
    var t = new Ki(e);
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
  ce.prototype.ref = function() {
    this.refCount += 1;
  };
  ce.prototype.unref = function() {
    if (this.refCount -= 1, this.refCount < 0)
      throw new Error("invalid unref");
  };
});

// node_modules/yauzl/crc32.js
var Hr = _e((wu, Wr) => {
  var Zi = new Int32Array([
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
  function Yi(e) {
    let t = -1;
    for (let n of e)
      t = Zi[(t ^ n) & 255] ^ t >>> 8;
    return (t ^ -1) >>> 0;
  }
  Wr.exports = Yi;
});

// node_modules/yauzl/index.js
var ro = _e((k) => {
  var qt = z("fs"), Dt = z("zlib"), Jr = Dr(), nt = z("util"), rt = z("events").EventEmitter, Kr = z("stream").Transform, Ht = z("stream").PassThrough, Xi = z("stream").Writable, Qi = typeof Dt.crc32 == "function" ? Dt.crc32 : Hr();
  k.open = Vr;
  k.fromFd = Jt;
  k.fromBuffer = Zr;
  k.fromRandomAccessReader = ot;
  k.openPromise = es;
  k.fromFdPromise = ts;
  k.fromBufferPromise = ns;
  k.fromRandomAccessReaderPromise = rs;
  k.dosDateTimeToDate = Qr;
  k.getFileNameLowLevel = eo;
  k.validateFileName = to;
  k.parseExtraFields = no;
  k.ZipFile = $;
  k.Entry = pe;
  k.LocalFileHeader = Xr;
  k.RandomAccessReader = J;
  function es(e, t) {
    return new Promise((n, r) => {
      Vr(e, { ...t, lazyEntries: !0 }, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  }
  function ts(e, t) {
    return new Promise((n, r) => {
      Jt(e, { ...t, lazyEntries: !0 }, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  }
  function ns(e, t) {
    return new Promise((n, r) => {
      Zr(e, { ...t, lazyEntries: !0 }, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  }
  function rs(e, t, n) {
    return new Promise((r, o) => {
      ot(e, t, { ...n, lazyEntries: !0 }, function(i, s) {
        if (i) return o(i);
        r(s);
      });
    });
  }
  function Vr(e, t, n) {
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
      var i = new Jr.FdSlicer(e);
      ot(i, o.size, t, n);
    });
  }
  function Zr(e, t, n) {
    typeof t == "function" && (n = t, t = null), t == null && (t = {}), t.autoClose = !1, t.lazyEntries == null && (t.lazyEntries = !1), t.decodeStrings == null && (t.decodeStrings = !0), t.validateEntrySizes == null && (t.validateEntrySizes = !0), t.strictFileNames == null && (t.strictFileNames = !1);
    var r = new Jr.BufferSlicer(e);
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
    me(e, f, 0, d, c, function(l) {
      if (l) return r(l);
      for (var u = d - i; u >= 0; u -= 1)
        if (f.readUInt32LE(u) === 101010256) {
          var m = f.subarray(u), p = m.readUInt16LE(4), y = m.readUInt16LE(10), g = m.readUInt32LE(16), h = m.readUInt16LE(20), w = m.length - i;
          if (h !== w)
            return r(new Error("Invalid comment length. Expected: " + w + ". Found: " + h + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
          var v = o ? et(m.subarray(22), !1) : m.subarray(22);
          if (u - s >= 0 && f.readUInt32LE(u - s) === 117853008) {
            var V = f.subarray(u - s, u - s + s), ee = le(V, 8), _ = G(56);
            return me(e, _, 0, _.length, ee, function(he) {
              return he ? r(he) : _.readUInt32LE(0) !== 101075792 ? r(new Error("invalid zip64 end of central directory record signature")) : (p = _.readUInt32LE(16), p !== 0 ? r(new Error("multi-disk zip files are not supported: found disk number: " + p)) : (y = le(_, 32), g = le(_, 48), r(null, new $(e, g, t, y, v, n.autoClose, n.lazyEntries, o, n.validateEntrySizes, n.strictFileNames))));
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
      Yr(c, l);
    }), c.reader.once("close", function() {
      c.emit("close");
    }), c.readEntryCursor = t, c.fileSize = n, c.entryCount = r, c.comment = o, c.entriesRead = 0, c.autoClose = !!i, c.lazyEntries = !!s, c.decodeStrings = !!a, c.validateEntrySizes = !!d, c.strictFileNames = !!f, c.isOpen = !0, c.emittedError = !1, c.hasEachEntryBeenCalled = !1, c.lazyEntries || c._readEntry();
  }
  $.prototype.close = function() {
    this.isOpen && (this.isOpen = !1, this.reader.unref());
  };
  function L(e, t) {
    e.autoClose && e.close(), Yr(e, t);
  }
  function Yr(e, t) {
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
      me(e.reader, t, 0, t.length, e.readEntryCursor, function(n) {
        if (n) return L(e, n);
        if (!e.emittedError) {
          var r = new pe(), o = t.readUInt32LE(0);
          if (o !== 33639248) return L(e, new Error("invalid central directory file header signature: 0x" + o.toString(16)));
          if (r.versionMadeBy = t.readUInt16LE(4), r.versionNeededToExtract = t.readUInt16LE(6), r.generalPurposeBitFlag = t.readUInt16LE(8), r.compressionMethod = t.readUInt16LE(10), r.lastModFileTime = t.readUInt16LE(12), r.lastModFileDate = t.readUInt16LE(14), r.crc32 = t.readUInt32LE(16), r.compressedSize = t.readUInt32LE(20), r.uncompressedSize = t.readUInt32LE(24), r.fileNameLength = t.readUInt16LE(28), r.extraFieldLength = t.readUInt16LE(30), r.fileCommentLength = t.readUInt16LE(32), r.internalFileAttributes = t.readUInt16LE(36), r.externalFileAttributes = t.readUInt32LE(38), r.relativeOffsetOfLocalHeader = t.readUInt32LE(42), r.generalPurposeBitFlag & 64) return L(e, new Error("strong encryption is not supported"));
          e.readEntryCursor += 46, t = G(r.fileNameLength + r.extraFieldLength + r.fileCommentLength), me(e.reader, t, 0, t.length, e.readEntryCursor, function(i) {
            if (i) return L(e, i);
            if (!e.emittedError) {
              r.fileNameRaw = t.subarray(0, r.fileNameLength);
              var s = r.fileNameLength + r.extraFieldLength;
              r.extraFieldRaw = t.subarray(r.fileNameLength, s), r.fileCommentRaw = t.subarray(s, s + r.fileCommentLength);
              try {
                r.extraFields = no(r.extraFieldRaw);
              } catch (y) {
                return L(e, y);
              }
              if (e.decodeStrings) {
                var a = (r.generalPurposeBitFlag & 2048) !== 0;
                r.fileComment = et(r.fileCommentRaw, a), r.fileName = eo(r.generalPurposeBitFlag, r.fileNameRaw, r.extraFields, e.strictFileNames);
                var d = to(r.fileName);
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
                    r.uncompressedSize = le(l, u), u += 8;
                  }
                  if (r.compressedSize === 4294967295) {
                    if (u + 8 > l.length)
                      return L(e, new Error("zip64 extended information extra field does not include compressed size"));
                    r.compressedSize = le(l, u), u += 8;
                  }
                  if (r.relativeOffsetOfLocalHeader === 4294967295) {
                    if (u + 8 > l.length)
                      return L(e, new Error("zip64 extended information extra field does not include relative header offset"));
                    r.relativeOffsetOfLocalHeader = le(l, u), u += 8;
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
      }), f.pipe(u), a.validateEntrySizes ? (c = new $e(i), u.on("error", function(m) {
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
    me(r.reader, o, 0, o.length, e.relativeOffsetOfLocalHeader, function(i) {
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
        var c = new Xr();
        c.fileDataStart = f, c.versionNeededToExtract = o.readUInt16LE(4), c.generalPurposeBitFlag = o.readUInt16LE(6), c.compressionMethod = o.readUInt16LE(8), c.lastModFileTime = o.readUInt16LE(10), c.lastModFileDate = o.readUInt16LE(12), c.crc32 = o.readUInt32LE(14), c.compressedSize = o.readUInt32LE(18), c.uncompressedSize = o.readUInt32LE(22), c.fileNameLength = a, c.extraFieldLength = d, o = G(a + d), r.reader.ref(), me(r.reader, o, 0, o.length, e.relativeOffsetOfLocalHeader + 30, function(l) {
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
  function pe() {
  }
  pe.prototype.getLastModDate = function(e) {
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
    return Qr(this.lastModFileDate, this.lastModFileTime, e.timezone);
  };
  pe.prototype.canDecodeFileData = function() {
    return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
  };
  pe.prototype.isEncrypted = function() {
    return (this.generalPurposeBitFlag & 1) !== 0;
  };
  pe.prototype.isCompressed = function() {
    return this.compressionMethod === 8;
  };
  function Xr() {
  }
  function Qr(e, t, n) {
    var r = e & 31, o = (e >> 5 & 15) - 1, i = (e >> 9 & 127) + 1980, s = 0, a = (t & 31) * 2, d = t >> 5 & 63, f = t >> 11 & 31;
    if (n == null || n === "local")
      return new Date(i, o, r, f, d, a, s);
    if (n === "UTC")
      return new Date(Date.UTC(i, o, r, f, d, a, s));
    throw new Error("unrecognized options.timezone: " + options.timezone);
  }
  function eo(e, t, n, r) {
    for (var o = null, i = 0; i < n.length; i++) {
      var s = n[i];
      if (s.id === 28789) {
        if (s.data.length < 6 || s.data.readUInt8(0) !== 1)
          continue;
        var a = s.data.readUInt32LE(1);
        if (Qi(t) !== a)
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
  function to(e) {
    return e.indexOf("\\") !== -1 ? "invalid characters in fileName: " + e : /^[a-zA-Z]:/.test(e) || /^\//.test(e) ? "absolute path: " + e : e.split("/").indexOf("..") !== -1 ? "invalid relative path: " + e : null;
  }
  function no(e) {
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
  function me(e, t, n, r, o, i) {
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
  nt.inherits($e, Kr);
  function $e(e) {
    Kr.call(this), this.actualByteCount = 0, this.expectedByteCount = e;
  }
  $e.prototype._transform = function(e, t, n) {
    if (this.actualByteCount += e.length, this.actualByteCount > this.expectedByteCount) {
      var r = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
      return n(new Error(r));
    }
    n(null, e);
  };
  $e.prototype._flush = function(e) {
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
    var a = new $e(n - t);
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
    var i = this.createReadStream({ start: r, end: r + n }), s = new Xi(), a = 0;
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
  var os = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ";
  function et(e, t) {
    if (t)
      return e.toString("utf8");
    for (var n = "", r = 0; r < e.length; r++)
      n += os[e[r]];
    return n;
  }
  function le(e, t) {
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
var T = (e) => ({ inline: "code", text: e }), j = (...e) => ({ inline: "strong", phrase: e }), S = (...e) => ({ inline: "small", phrase: e }), q = (e, ...t) => ({ inline: "tone", tone: e, phrase: t }), D = (e, t) => ({ inline: "link", text: e, href: t }), P = { inline: "break" }, ne = (e, ...t) => ({ block: "heading", level: e, phrase: t }), B = (...e) => ({ block: "paragraph", phrase: e }), xn = (e) => ({ block: "list", items: e }), vn = (e, t) => ({ block: "details", summary: e, body: t }), Rn = (e, t) => ({ block: "code", language: e, text: t }), ze = (...e) => ({ block: "footer", phrase: e }), bt = (e) => ({ title: e, align: "right" });
function kn(e, t) {
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
var Ks = R().regex(/^[a-z0-9][a-z0-9-]{0,29}$/), ge = "edgegate";

// src/render/comment-marker.ts
function Cn({ gate: e }) {
  return e === ge ? "<!-- edgegate:report -->" : `<!-- edgegate:report ${e} -->`;
}
function Oe({ gate: e, toolVersion: t }) {
  return e === ge ? `edgegate ${t}` : `edgegate ${t}, check ${e}`;
}

// src/render/format/quantity.ts
function En(e, t = !0) {
  if (e === 0) return "0";
  let n = Math.abs(e) < 1e3 ? Number(Math.abs(e).toPrecision(3)) : Math.abs(e), r = Math.min(9, Math.max(0, 2 - Math.floor(Math.log10(n)))), o = n.toFixed(r), i = t || !o.includes(".") ? o : o.replace(/\.?0+$/, "");
  return (e < 0 ? "−" : "") + xt(i);
}
function I(e) {
  return (e < 0 ? "−" : "") + xt(Math.abs(e).toFixed(0));
}
function Sn(e) {
  return e.startsWith("−") ? /[1-9]/.test(e) ? e : e.slice(1) : /[1-9]/.test(e) ? `+${e}` : e;
}
function C(e, t, n = `${t}s`) {
  return `${I(e)} ${e === 1 ? t : n}`;
}
function Pn(e) {
  return `$${(e / 100).toFixed(2)}`;
}
function ye(e, t = !0) {
  let n = e * 100;
  if (Math.abs(n) < 5e-3) return "0%";
  let r = Math.abs(n) >= 99.95 ? 0 : Math.abs(n) >= 0.0495 ? 1 : 2, o = Math.abs(n).toFixed(r), i = t || !o.includes(".") ? o : o.replace(/\.?0+$/, "");
  return `${n < 0 ? "−" : ""}${xt(i)}%`;
}
function $n(e, t = !0) {
  return `${ye(e, t).slice(0, -1)} pp`;
}
function In(e) {
  return e >= 1e10 ? { unit: "s", size: 1e9 } : e >= 1e3 || e === 0 ? { unit: "ms", size: 1e6 } : { unit: "ns", size: 1 };
}
function Bn(e) {
  return e >= 1e9 ? { unit: "GB", size: 1e9 } : e >= 1e6 ? { unit: "MB", size: 1e6 } : e >= 1e3 ? { unit: "KB", size: 1e3 } : { unit: "bytes", size: 1 };
}
function xt(e) {
  let [t = "", n] = e.split("."), r = t.replace(/\B(?=(\d{3})+$)/g, ",");
  return n === void 0 ? r : `${r}.${n}`;
}

// node_modules/markdown-table/index.js
function _o(e) {
  return e.length;
}
function zn(e, t) {
  let n = t || {}, r = (n.align || []).concat(), o = n.stringLength || _o, i = [], s = [], a = [], d = [], f = 0, c = -1;
  for (; ++c < e.length; ) {
    let y = [], g = [], h = -1;
    for (e[c].length > f && (f = e[c].length); ++h < e[c].length; ) {
      let w = zo(e[c][h]);
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
      i[l] = _n(r[l]);
  else {
    let y = _n(r);
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
        let _ = d[l] - (g[l] || 0), he = i[l];
        if (he === 114)
          V = " ".repeat(_);
        else if (he === 99) {
          let gt = _ / 2;
          _ % 2 ? (V = " ".repeat(gt + 0.5), ee = " ".repeat(gt - 0.5)) : (V = " ".repeat(gt), ee = V);
        } else
          ee = " ".repeat(_);
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
function zo(e) {
  return e == null ? "" : String(e);
}
function _n(e) {
  let t = typeof e == "string" ? e.codePointAt(0) : 0;
  return t === 67 || t === 99 ? 99 : t === 76 || t === 108 ? 108 : t === 82 || t === 114 ? 114 : 0;
}

// src/render/markdown/escape-markdown.ts
var we = "​", Mo = /[\\`*[\]<>|~&$\u200B]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
function be(e) {
  return Mn(Z(e)).replace(Mo, (t) => oe(t));
}
function Mn(e) {
  return e.replace(/@(?=\S)/g, `@${we}`).replace(/#(?=\w)/g, `#${we}`).replace(/GH-(?=\d)/gi, (t) => t + we).replace(/:(?=\/\/|[a-z0-9_+-])/gi, `:${we}`).replace(/www\./gi, (t) => `${t.slice(0, -1)}${we}.`);
}
function Ae(e) {
  return e.trim().replace(/^[#+=-]/, (t) => oe(t)).replace(/^(\d{1,9})([.)])(?=\s|$)/, (t, n, r) => n + oe(r)).replace(/#$/, (t) => oe(t));
}
function On(e) {
  let t = Z(e).trim();
  return t !== "" && !/[`|\\]/.test(t) ? `\`${t}\`` : `<code>${Mn(t).replace(/[!-/:-@[-`{-~\u200B]/g, (n) => oe(n))}</code>`;
}
function An(e) {
  return `<code>${Z(e).trim().replace(/[&<>`|\\*_[\]]/g, (t) => oe(t))}</code>`;
}
function oe(e) {
  return `&#${e.codePointAt(0) ?? 65533};`;
}

// src/render/markdown/print-markdown.ts
function vt(e) {
  return e.map((t) => Oo(t)).join(`

`);
}
function Oo(e) {
  switch (e.block) {
    case "heading":
      return `${"#".repeat(e.level)} ${Ae(F(e.phrase))}`;
    case "paragraph":
      return Ae(F(e.phrase));
    case "list":
      return e.items.map((t) => `- ${Ae(F(t))}`).join(`
`);
    case "table":
      return zn(
        [
          e.columns.map(({ title: t }) => be(t)),
          ...e.rows.map((t) => t.map((n) => F(n)))
        ],
        { align: e.columns.map(({ align: t }) => t), alignDelimiters: !1 }
      );
    case "code":
      return Lo(e.language, e.text);
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
  return e.map((n) => Ao(n, t)).join("");
}
function Ao(e, t) {
  if (typeof e == "string") return be(e);
  switch (e.inline) {
    case "code":
      return t === "html" ? An(e.text) : On(e.text);
    case "strong":
      return `<b>${F(e.phrase, t)}</b>`;
    case "small":
      return `<sub>${F(e.phrase, t)}</sub>`;
    case "tone":
      return F(e.phrase, t);
    case "link":
      return No(e.text, e.href);
    case "break":
      return "<br>";
  }
}
function No(e, t) {
  return /^https?:\/\/[^\s"'<>`\\]+$/.test(t) ? `<a href="${t.replaceAll("&", "&amp;")}">${be(e)}</a>` : be(e);
}
function Lo(e, t) {
  let n = Math.max(2, ...(t.match(/`+/g) ?? []).map((o) => o.length)), r = "`".repeat(n + 1);
  return `${r}${e}
${t}
${r}`;
}

// src/domain/metrics.ts
var To = {
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
function Ne(e) {
  return { id: e, ...To[e] };
}

// src/render/format/metric.ts
var Fo = {
  ns: "duration",
  bytes: "bytes",
  nodes: "count",
  count: "count",
  task: "share"
};
function Nn(e) {
  return Fo[Ne(e).unit];
}
function Le(e) {
  return Ne(e).title;
}
function da(e) {
  return Ne(e).meaning;
}
function U(e, t, n = !0) {
  return W(Un(e, t, n));
}
function Ln(e, t, n) {
  let { first: r, second: o } = Et(e, t, n);
  return `${r} → ${W(o)}`;
}
function Tn(e, { low: t, high: n }) {
  let { first: r, second: o } = Et(e, t, n);
  return `${r} to ${W(o)}`;
}
function Fn(e, t) {
  if (t.length === 0) return;
  let { first: n, second: r } = Et(e, Math.min(...t), Math.max(...t));
  return n === r.text ? W(r) : `${n} to ${W(r)}`;
}
function Ct(e, t, n) {
  let r = Rt(e, t, n.low, !0), o = Rt(e, t, n.high, !0);
  return r.unit === o.unit ? `${r.text} to ${o.text}` : `${W(r)} to ${W(o)}`;
}
function xe(e, t, n, r = !0) {
  return W(Rt(e, t, n, r));
}
function W({ text: e, unit: t }) {
  return t === "" ? e : t === "%" ? `${e}%` : `${e} ${t}`;
}
function Un(e, t, n) {
  let r = Gn(e, Math.abs(t));
  return { text: kt(e, t, r, n), unit: r.unit };
}
function Rt(e, t, n, r) {
  let o = t !== "ratio" && e === "share", { text: i, unit: s } = Un(t === "ratio" ? "share" : e, n, r);
  return { text: Sn(i), unit: o ? "pp" : s };
}
function Et(e, t, n) {
  let r = Gn(e, Math.max(Math.abs(t), Math.abs(n))), o = kt(e, t, r, !0), i = kt(e, n, r, !0);
  return o === i && t !== n && e === "bytes" ? { first: I(t), second: { text: I(n), unit: "bytes" } } : { first: o, second: { text: i, unit: r.unit } };
}
function Gn(e, t) {
  switch (e) {
    case "duration":
      return In(t);
    case "bytes":
      return Bn(t);
    case "share":
      return { unit: "%", size: 0.01 };
    case "count":
    case "number":
      return { unit: "", size: 1 };
  }
}
function kt(e, t, n, r) {
  return e === "count" ? I(t) : e === "share" ? ye(t, r).slice(0, -1) : n.unit === "bytes" || n.unit === "ns" ? I(t / n.size) : En(t / n.size, r);
}

// src/render/report-index.ts
var ve = [];
function St(e) {
  let t = e.comparison.models, n = Map.groupBy(
    t.flatMap((u) => u.rows),
    ({ scope: u }) => O(u)
  ), r = new Map(t.flatMap(({ cases: u }) => u.map((m) => [Re(m.key), m]))), o = Map.groupBy(e.verdict.checks, ({ scope: u }) => O(u)), i = new Map((e.history?.cases ?? []).map((u) => [Re(u.key), u])), s = new Map(
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
    base: M(e.subject.baseName ?? "base", 40),
    row: l,
    rows: (u) => n.get(O(u)) ?? ve,
    facts: (u) => r.get(Re(u)),
    checks: (u) => o.get(O(u)) ?? ve,
    history: (u) => i.get(Re(u)),
    accuracy: (u, m, p) => s.get(Te(u, m, p)),
    variant: (u, m, p) => a.get(Te(u, m, p)),
    kind: (u, m) => {
      let p = Nn(m);
      return p === "share" && l(u, m)?.task?.unit === "number" ? "number" : p;
    },
    change: (u) => d.get(u),
    ships: (u) => f.get(u) ?? ve,
    advice: (u) => c.get(u) ?? ve,
    // Gated cases of delegates that an app would only try later are measured, and have no checks.
    decides: (u) => u.of === "case" ? o.has(O(u)) : (f.get(u.model) ?? ve).some(({ variant: m }) => m === u.variant)
  };
}
function jn(e) {
  return e.of === "case" ? e.key : e;
}
function O(e) {
  return e.of === "case" ? Re(e.key) : JSON.stringify([e.model, e.variant]);
}
function Te(e, t, n) {
  return `${e} ${t} ${n}`;
}
function Re({ model: e, variant: t, device: n, delegate: r, threads: o }) {
  return JSON.stringify([e, t, n.farm, n.model, n.osVersion, r, o]);
}

// src/render/format/verdict-words.ts
var qn = {
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
}, ke = {
  within: { sign: "✅", word: "within", tone: "good" },
  exceeded: { sign: "❌", word: "exceeded", tone: "bad" },
  unknown: { sign: "❓", word: "unknown", tone: "doubt" }
}, Dn = { sign: "⚪", word: "not confirmed", tone: "quiet" };
function Wn(e, t) {
  return e.status === "unknown" ? ke.unknown : e.status === "within" ? e.of === "budget" ? ke.within : { ...ke.within, word: "fine" } : t ? e.of === "budget" ? ke.exceeded : { ...ke.exceeded, word: "broken" } : { sign: "⚠️", word: "warns", tone: "doubt" };
}

// src/render/sections/at-most.ts
function Hn(e, t, n) {
  return e.length <= t ? e : [...e.slice(0, t), [`… and ${C(e.length - t, `more ${n}`)}.`]];
}

// src/render/sections/before.ts
var Uo = 10;
function $t({ judged: e, accepted: t }) {
  return [...Fe(e), ...Go(t)];
}
function Fe(e) {
  return e === void 0 ? [] : [B("Last judged: ", ...It(e), ".")];
}
function It({ headSha: e, verdict: t, page: n }) {
  let r = e.slice(0, 7), { sign: o, word: i } = qn[t];
  return [n === void 0 ? T(r) : D(r, n), `, ${o} ${i}`];
}
function Go(e) {
  if (e === "unreadable") return [B("What maintainers have accepted could not be read.")];
  if (e.length === 0) return [];
  let t = e.map(({ check: n, match: r, actor: o, until: i, reason: s, url: a }) => {
    let d = a === void 0 ? o : D(o, a), f = r.model === void 0 ? n : `${r.model}/${n}`;
    return [T(M(f, 100)), ": ", d, ` accepted it until ${i}: ${M(s, 200)}`];
  });
  return [
    B("What maintainers have accepted, if it is broken again:"),
    xn(Hn(t, Uo, "one"))
  ];
}

// src/render/sections/footnote.ts
function Jn(e) {
  let { base: t } = e, { subject: n, links: r, settings: o } = e.input, i = n.headSha === "worktree" ? "uncommitted files" : n.headSha.slice(0, 7);
  return [
    ze(
      ...re([
        [Oe(e.input)],
        [`${t} `, T(n.baseSha.slice(0, 7)), " → PR ", T(i)],
        [`limits of ${o.decidedBy === "base" ? t : "this PR"}'s `, T(o.settings.configFile)],
        ...r.artifact === void 0 ? [] : [[D("all documents", r.artifact)]],
        ...r.run === void 0 ? [] : [[D("run", r.run)]]
      ])
    )
  ];
}

// src/render/format/check.ts
var jo = {
  runs: "running",
  "delegate-applies": "delegate",
  "output-is-right": "output",
  "variant-exists": "conversion"
};
function Ce(e) {
  return e.of === "budget" ? Le(e.metric) : jo[e.check];
}
function Ee(e) {
  return e.waiver !== void 0 ? !1 : (e.of === "budget" ? e.rule.level : e.level) === "error";
}
function Ue(e, { rule: t, expected: n }) {
  switch (t.kind) {
    case "max":
      return `≤ ${U(e, n, !1)}`;
    case "min":
      return `≥ ${U(e, n, !1)}`;
    case "max-increase":
      return Kn("+", e, t.limit, "increase");
    case "max-drop":
      return Kn("−", e, t.limit, "drop");
  }
}
function Vn(e, { rule: t }) {
  if (t.reserve !== void 0 && t.reserve !== 0 && t.limit.of === "absolute")
    return `${U(e, t.limit.value, !1)} − ${U(e, t.reserve, !1)} reserve`;
  if (t.floor !== void 0 && t.floor !== 0) return `ignored up to ${U(e, t.floor, !1)}`;
}
function Kn(e, t, n, r) {
  let o = n.of === "relative" ? n.fraction : n.value;
  if (o === 0) return `no ${r}`;
  let i = n.of === "relative" ? ye(o, !1) : t === "share" ? $n(o, !1) : U(t, o, !1);
  return `at most ${e}${i}`;
}

// src/render/sections/scope-phrase.ts
function Zn(e) {
  return re([[j(jn(e).model)], ...Yn(e).map((t) => [t])]);
}
function _a(e) {
  return Yn(e).join(", ");
}
function Yn(e) {
  if (e.of === "variant") return [e.variant];
  let { variant: t, delegate: n, threads: r, device: o } = e.key;
  return [t, n, ...r === 1 ? [] : [`${r} threads`], Bt(o)];
}
var qo = 8;
function Xn(e, t = "device") {
  return e.length > qo ? C(e.length, t) : e.join(", ");
}
function Bt(e) {
  return M(e.model, 40);
}

// src/render/sections/alike-rows.ts
function er(e) {
  return [...Map.groupBy(e, ({ scope: n, story: r }) => {
    if (n.of === "variant") return JSON.stringify([n, r]);
    let { model: o, variant: i, delegate: s, threads: a } = n.key;
    return JSON.stringify([o, i, s, a, n.gated, r]);
  }).values()].map(
    ([n, ...r]) => () => n === void 0 ? [] : Do(n, r)
  );
}
function Do(e, t) {
  if (t.length === 0) return e.cells();
  let [n, r, o, i, s] = e.cells();
  return [
    n,
    [...r, P, S(Wo(t))],
    [...o, ...Qn(Ho(t))],
    [...i, ...Qn(Jo(t))],
    s
  ];
}
function Wo(e) {
  let t = e.flatMap(({ scope: n }) => n.of === "case" ? [Bt(n.key.device)] : []);
  return `also on ${Xn(t, "more device")}`;
}
function Qn(e) {
  return e === void 0 ? [] : [P, S(e)];
}
function Ho(e) {
  let t = e.flatMap(({ row: r }) => r?.candidate.status === "known" ? [r.candidate.value] : []), n = e[0] && Fn(e[0].kind, t);
  return n === void 0 ? void 0 : `others ${n}`;
}
function Jo(e) {
  let t = e.flatMap(({ row: a }) => a?.difference === void 0 ? [] : [a.difference]), [n] = t, r = e[0]?.kind;
  if (r === void 0 || n === void 0) return;
  let o = t.map(({ estimate: a }) => a), [i, s] = [Math.min(...o), Math.max(...o)].map((a) => xe(r, n.as, a));
  return `others ${i === s ? i : `${i} to ${s}`}`;
}

// src/render/sections/row-cells.ts
function je(e) {
  return [q(e.tone, `${e.sign} ${e.word}`)];
}
function _t(e, t) {
  if (t === void 0) return ["not measured"];
  let { baseline: n, candidate: r } = t;
  return n.status === "known" && r.status === "known" ? [Ko(Ln(e, n.value, r.value))] : n.status === "absent" && r.status === "known" ? [`new: ${Ge(e, r)}`] : n.status === "known" && r.status === "absent" ? [`${Ge(e, n)} → gone`] : n.status !== "known" && r.status !== "known" ? ["unknown"] : [`${Ge(e, n)} → ${Ge(e, r)}`];
}
function Ko(e) {
  return e.replace(/ (?=[A-Za-z]+$)/, " ");
}
function tr(e, t) {
  return t?.candidate.status !== "known" || t.candidate.interval === void 0 ? [] : [P, S(`PR: ${Tn(e, t.candidate.interval)}`)];
}
function zt(e, t, n = "first round only") {
  if (t?.difference === void 0) return [];
  let r = Yo(e, t, t.difference);
  return [
    j(Vo(e, t, t.difference)),
    ...r === "" ? [] : [P, S(r)],
    ...n === "with second round" ? Zo(e, t) : []
  ];
}
function Vo(e, t, { as: n, estimate: r }) {
  return t.metric === "delegated-nodes" && r === 0 ? "none lost" : xe(e, n, r);
}
function Zo(e, t) {
  let n = t.secondRound;
  if (n === void 0) return [];
  let r = n.interval === void 0 ? "" : ` (${Ct(e, n.as, n.interval)})`;
  return [P, S(`second round: ${xe(e, n.as, n.estimate)}${r}`)];
}
function Yo(e, t, n) {
  let r = n.interval === void 0 ? [] : [Ct(e, n.as, n.interval)], o = t.task === void 0 ? Xo(t, n) : Qo(t.task.metric, n);
  return [...r, ...o].join(", ");
}
function Xo(e, { n: t }) {
  return e.pairing === "exact" ? [] : [C(t, "launch", "launches")];
}
function Qo(e, { as: t, estimate: n, n: r }) {
  return [t === "delta" && (e === "top-1" || e === "top-5") ? `${I(Math.abs(Math.round(n * r)))} of ${I(r)}` : `n = ${I(r)}`];
}
function nr(e, t) {
  let n = Vn(e, t);
  return [Ue(e, t), ...n === void 0 ? [] : [P, S(n)], ...Mt(t)];
}
function Mt(e) {
  return e.reason === void 0 ? [] : [P, S(M(e.reason, 200))];
}
function Ge(e, t) {
  return t.status === "known" ? U(e, t.value) : t.status === "absent" ? "none" : "unknown";
}

// src/render/sections/side-status.ts
var ei = {
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
}, qa = {
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
function rr({ status: e, delegation: t, finished: n }) {
  if (e === "missing" && n > 0) return "ran";
  let r = e === "fell-back" && t !== void 0 ? ` to ${t.applied}` : "";
  return `${ei[e]}${r}`;
}
function or({ baseline: e, candidate: t }) {
  return `${e.delegation?.applied ?? "unknown"} → ${t.delegation?.applied ?? "unknown"}`;
}
function ir({ baseline: e, candidate: t }) {
  let n = rr(e), r = rr(t);
  return n === r ? `${r} on both sides` : `${n} → ${r}`;
}

// src/render/sections/worst-check.ts
function Ja(e) {
  return qe(e)[0];
}
function qe(e) {
  return e.checks.filter(({ status: t }) => t !== "within").map((t) => ({ check: t, rank: ti(t), excess: ni(t) })).sort((t, n) => t.rank - n.rank || n.excess - t.excess).map(({ check: t }) => t);
}
function ar(e) {
  let t = qe(e), n = new Set(t.filter(sr).map(({ scope: i }) => O(i))), r = (i) => i.of === "budget" && i.status === "unknown" && n.has(O(i.scope)), o = Map.groupBy(t.filter(r), ({ scope: i }) => O(i));
  return t.filter((i) => !r(i)).map((i) => ({
    check: i,
    consequences: sr(i) ? o.get(O(i.scope)) ?? [] : []
  }));
}
function sr(e) {
  return e.of === "built-in" && (e.check === "runs" || e.check === "variant-exists");
}
function ti(e) {
  return e.status === "unknown" ? Ee(e) ? e.of === "built-in" ? 3 : 4 : 6 : Ee(e) ? e.of === "built-in" ? 0 : e.rule.kind === "max" || e.rule.kind === "min" ? 1 : 2 : 5;
}
function ni(e) {
  return e.of === "built-in" || e.found === void 0 ? 0 : e.expected === 0 ? 1 : Math.abs(e.found - e.expected) / Math.abs(e.expected);
}

// src/render/sections/movements.ts
function ur(e, t, n) {
  let r = er(ri(e)), [o, i] = [r.slice(0, t), r.slice(t, t + n)], s = r.length - o.length - i.length, a = (d) => kn(
    ["Result", "What", bt(`${e.base} → PR`), bt("Change (95% interval)"), "Limit"],
    d.map((f) => f())
  );
  return [
    ...o.length === 0 ? [] : [a(o)],
    ...i.length === 0 ? [] : [vn([`${C(i.length, "more row")} that exceeded, are unknown or moved`], [a(i)])],
    ...s === 0 ? [] : [B(`… and ${C(s, "more row")}, in the documents.`)]
  ];
}
function ri(e) {
  let t = ar(e.input.verdict), n = new Set(qe(e.input.verdict).map((o) => fr(e, o))), r = e.input.comparison.models.flatMap(({ rows: o }) => o).filter((o) => ii(o) && e.decides(o.scope) && !n.has(o)).map((o) => ({ row: o, checks: ai(e, o) })).filter(({ row: o, checks: i }) => o.metric !== "app-size" || i.length > 0).sort((o, i) => +(o.checks.length === 0) - +(i.checks.length === 0) || si(o.row, i.row));
  return [
    ...t.map((o) => di(e, o)),
    ...r.map(({ row: o, checks: i }) => ci(e, o, i))
  ];
}
var oi = 1e-3;
function ii({ change: e, difference: t }) {
  return Pt[e] === void 0 || t === void 0 ? !1 : t.as === "delta" || Math.abs(t.estimate) >= oi;
}
function si(e, t) {
  return e.change !== t.change ? e.change === "regression" ? -1 : 1 : dr(t) - dr(e);
}
function dr({ difference: e }) {
  return e?.as === "ratio" ? Math.abs(e.estimate) : 0;
}
function fr(e, t) {
  return t.of === "budget" ? e.row(t.scope, t.metric) : void 0;
}
function ai(e, { scope: t, metric: n }) {
  return e.checks(t).filter((r) => r.of === "budget" && r.metric === n);
}
function cr(e, t) {
  return [j(e), P, S(...Zn(t))];
}
function di(e, { check: t, consequences: n }) {
  let r = Wn(t, Ee(t)), o = () => cr(Ce(t), t.scope);
  if (t.of === "built-in") {
    let f = ui(e, t), c = fi(t, n);
    return {
      scope: t.scope,
      story: [r, Ce(t), f, c, t.waiver],
      kind: "count",
      cells: () => [je(r), o(), f, [], c]
    };
  }
  let i = e.kind(t.scope, t.metric), s = fr(e, t), a = t.rule.kind === "max" || t.rule.kind === "min", d = nr(i, t);
  return {
    scope: t.scope,
    story: [r, Ce(t), i, d, t.waiver],
    kind: i,
    ...s === void 0 ? {} : { row: s },
    cells: () => [
      je(r),
      o(),
      [..._t(i, s), ...a ? tr(i, s) : []],
      zt(i, s, "with second round"),
      d
    ]
  };
}
function ui(e, t) {
  if (t.check === "variant-exists") return [t.status === "unknown" ? "unknown" : "not converted"];
  let n = t.scope.of === "case" ? e.facts(t.scope.key) : void 0;
  return n === void 0 ? ["not measured"] : t.check === "delegate-applies" ? [or(n)] : [t.check === "runs" ? ir(n) : "wrong output"];
}
function fi(e, t) {
  let r = [...e.check === "variant-exists" || e.check === "output-is-right" ? [e.found] : [], ...e.reason === void 0 ? [] : [e.reason]], o = [...new Set(t.map(Ce))];
  return [
    `must be: ${e.expected}`,
    ...r.flatMap((i) => [P, S(M(i, 200))]),
    ...o.length === 0 ? [] : [P, S(`so unknown, too: ${o.join(", ")}`)]
  ];
}
function ci(e, t, n) {
  let r = e.kind(t.scope, t.metric), o = n.flatMap((a) => [P, S(Ue(r, a)), ...Mt(a)]), i = li(e, t) ? Pt[t.change] : Dn, s = n.length === 0 ? ["no limit set"] : ["within", ...o];
  return {
    scope: t.scope,
    story: [i, t.metric, r, s],
    kind: r,
    row: t,
    cells: () => [
      i === void 0 ? [] : je(i),
      cr(Le(t.metric), t.scope),
      _t(r, t),
      zt(r, t, n.length === 0 ? "first round only" : "with second round"),
      s
    ]
  };
}
function li(e, { difference: t, secondRound: n }) {
  return t === void 0 || n === void 0 ? !0 : n.estimate * Math.sign(t.estimate) > e.input.settings.settings.minimumEffect;
}

// src/render/wait.ts
function lr(e) {
  switch (e.of) {
    case "draft":
      return "A draft: judged when it is ready for review";
    case "label":
      return `Waiting for the label "${e.label}", then judged`;
  }
}

// src/render/unfinished.ts
var mi = 8, Ot = 10, mr = 4e3;
function wd(e, t, n) {
  let r = e.slice(0, Ot).map(Z).join(", "), o = e.length > Ot ? ` and ${C(e.length - Ot, "other")}` : "";
  return De(n, [
    ne(3, q("quiet", "⏳ Converting and scoring"), ` ${C(e.length, "model")}`),
    B(`${r}${o}. What is to be measured, how long that takes and what it may cost follows.`),
    ...$t(t),
    At(n)
  ]);
}
function bd({ input: e, expected: t, before: n }) {
  let r = yi(e), o = ur(St(r), mi, 0);
  return De(e, [
    ne(3, q("quiet", "⏳ Measuring"), ` ${pi(t)}${gi(e)}`),
    B(...wi(r, o.length > 0)),
    ...o,
    ...$t(n),
    ...Jn(St(e))
  ]);
}
function xd({ wait: e, commit: t, judged: n }, r) {
  return De(r, [
    ne(3, q("quiet", "⏸ Not measured yet"), ": ", T(t.slice(0, 7)), ", the newest commit"),
    B(`${lr(e)}.`),
    ...n?.isShown === !0 ? [B(j("Below is the report of an older commit"), ": ", ...It(n), ".")] : Fe(n),
    At(r)
  ]);
}
function vd(e, t, n) {
  let r = e.of === "cut-off" ? [
    ne(3, q("doubt", "⏹ Not judged"), ": this run was cut off. Run it again."),
    B("It was cancelled, or its runner ended before the report was written.")
  ] : [
    ne(3, q("doubt", "⏹ Not judged"), ": edgegate could not finish."),
    Rn("text", e.text.length > mr ? `${e.text.slice(0, mr)}…` : e.text)
  ];
  return De(t, [...r, ...Fe(n), At(t)]);
}
function At(e) {
  let t = e.links.run === void 0 ? [] : [[D("run", e.links.run)]];
  return ze(...re([[Z(Oe(e))], ...t]));
}
function De(e, t) {
  return `${Cn(e)}
${vt(t)}
`;
}
function pi({ phones: e, thisComputer: t, likelyNs: n }) {
  return `${[...e > 0 ? [C(e, "phone")] : [], ...t ? ["on this computer"] : []].join(" and ")}, about ${hi(n)}`;
}
function hi(e) {
  let t = e / 1e9;
  return t < 90 ? `${I(Math.max(1, Math.ceil(t)))} s` : `${I(Math.ceil(t / 60))} min`;
}
function gi({ plan: { spend: e } }) {
  return e === void 0 ? "" : `, at most ${Pn(e.worstCents)}`;
}
function yi(e) {
  let { comparison: t, verdict: n } = e, r = t.models.map((i) => ({
    ...i,
    rows: i.rows.filter(({ scope: s }) => s.of === "variant"),
    cases: [],
    why: []
  })), o = n.checks.filter(({ scope: i, status: s }) => i.of === "variant" && s !== "unknown");
  return { ...e, comparison: { ...t, models: r }, verdict: { ...n, checks: o, findings: [], advice: [] } };
}
function wi({ verdict: { checks: e } }, t) {
  let n = e.filter(({ status: o }) => o === "exceeded").length;
  return [`${e.length === 0 ? "Nothing that is known without measuring has a limit" : n === 0 ? `What needs no measurement is within its limits (✅ ${C(e.length, "check")})` : `Without any measurement ${C(n, "limit is", "limits are")} exceeded already (of ${C(e.length, "check")})`}${t ? ":" : "."}`];
}

// src/entrypoints/wire-stage.ts
import Io from "node:process";

// src/adapters/git/fetch-token.ts
import { Buffer as xi } from "node:buffer";

// src/errors/redact.ts
function ie(e, t) {
  if (t === "") return e;
  let n = [t, encodeURIComponent(t), JSON.stringify(t).slice(1, -1), ...bi(t)];
  return [...new Set(n)].toSorted((r, o) => o.length - r.length).reduce((r, o) => r.replaceAll(o, "***"), e);
}
function bi(e) {
  let t = String.fromCharCode(...new TextEncoder().encode(e));
  return [0, 1, 2].flatMap((n) => {
    let r = btoa("\0".repeat(n) + t).replace(/=+$/, ""), o = (n + t.length) % 3 === 0 ? 0 : 1, i = r.slice(n === 0 ? 0 : n + 1, r.length - o);
    return i.length < 8 ? [] : [i, i.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

// src/adapters/git/fetch-token.ts
function pr(e, t) {
  if (t === void 0 || t === "") return;
  let n = (e.GITHUB_SERVER_URL ?? "https://github.com").replace(/\/+$/, ""), r = Number(e.GIT_CONFIG_COUNT ?? 0), o = xi.from(`x-access-token:${t}`).toString("base64");
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
async function hr(e, t, n, r) {
  return We(new se(e, t, r), n);
}
async function We(e, t) {
  let n = await e.ask(["cat-file", "commit", t]), [r = ""] = n?.split(`

`, 1) ?? [];
  return [...r.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, o = ""]) => o);
}

// src/adapters/git/resolve.ts
var vi = [50, 500];
async function Ri(e, t, n, r = 1) {
  if (t.startsWith("-") || t === "") throw b.unknownRef(t, "it is not a ref");
  let o = await He(e, t);
  if (o !== void 0) return o;
  if (t === "HEAD") throw b.unknownRef(t, "there is no commit yet");
  let i = t.replace(/^origin\//, ""), s = ["fetch", "--no-tags", "--quiet", `--depth=${r}`, "origin", i], a = await e.run(s, void 0, n?.env);
  if (a.exitCode !== 0) {
    let f = yr(a.stderr);
    throw b.unknownRef(t, n === void 0 ? f : n.redact(f));
  }
  let d = await He(e, t) ?? await He(e, "FETCH_HEAD");
  if (d === void 0) throw b.unknownRef(t, "it is not a commit");
  return d;
}
async function Md(e, t) {
  let n = await e.ask(["rev-parse", "--verify", "--quiet", "--symbolic-full-name", t]), r = /^refs\/(?:heads|tags|remotes\/[^/]+)\/(.+)$/.exec(n ?? "")?.[1];
  return r !== void 0 || await He(e, t) !== void 0 ? r : t.replace(/^(origin|refs\/heads|refs\/tags)\//, "");
}
async function gr(e, t, n, r, o) {
  let i = new se(e, t, r);
  return We(i, await Ri(i, n, o, 2));
}
async function Od(e, t, n) {
  if (t === n || (await We(e, n)).includes(t)) return t;
  let r = await e.ask(["merge-base", t, n]);
  if (r !== void 0) return r;
  if (await e.ask(["rev-parse", "--is-shallow-repository"]) !== "true") throw b.noMergeBase(t, n);
  for (let o of [...vi, "all"]) {
    let i = o === "all" ? "--unshallow" : `--deepen=${o}`, s = await e.run(["fetch", "--no-tags", "--quiet", i, "origin", t, n]);
    if (s.exitCode !== 0) throw b.shallowClone(yr(s.stderr));
    let a = await e.ask(["merge-base", t, n]);
    if (a !== void 0) return a;
  }
  throw b.noMergeBase(t, n);
}
async function He(e, t) {
  let n = await e.ask(["rev-parse", "--verify", "--quiet", "--end-of-options", `${t}^{commit}`]);
  return n !== void 0 && /^[0-9a-f]{40}$/.test(n) ? n : void 0;
}
function yr(e) {
  let t = e.trim().split(`
`);
  return (t.find((r) => /^(?:fatal|error): /.test(r)) ?? t.at(-1) ?? "").replace(/^(?:fatal|error): /, "").replace(/\.$/, "");
}

// src/adapters/github/artifacts.ts
import { mkdir as Oi, rm as Ai } from "node:fs/promises";
import { join as Ni } from "node:path";
import Je from "node:process";

// src/adapters/github/workflow-run.ts
import { readFile as _i } from "node:fs/promises";

// src/adapters/github/event.ts
function xr(e, t) {
  let n;
  try {
    n = JSON.parse(t);
  } catch (s) {
    return { status: "unreadable", why: s instanceof Error ? s.message : "not JSON" };
  }
  let r = Bi.get(e);
  if (r === void 0) return { status: "read", event: { of: "other", name: e } };
  let o = r.safeParse(n);
  return o.success ? { status: "read", event: o.data ?? { of: "other", name: e } } : { status: "unreadable", why: o.error.issues.map((s) => `${s.path.join(".")}: ${s.message}`).join("; ") };
}
var Y = R().regex(/^[0-9a-f]{40}$/, "a commit's 40 hexadecimal digits"), vr = ln({ protocol: /^https?$/ }), Rr = x({ login: R().min(1), type: R() }), ki = R().regex(/^[^ \p{Cc}~^:?*[\\]{1,255}$/u, "a branch's name"), wr = x({ full_name: R().regex(/^[\w.-]+\/[\w.-]+$/, "owner/name") }), br = x({
  sha: Y,
  ref: R().min(1),
  // A fork that was deleted while its pull request is open.
  repo: x({ full_name: R().min(3) }).nullable()
}), Ci = x({ pull_request: x({ number: E().positive(), head: br, base: br }) }).transform(({ pull_request: { number: e, head: t, base: n } }) => {
  let r = t.repo?.full_name !== n.repo?.full_name;
  return { of: "pull-request", number: e, headSha: t.sha, baseSha: n.sha, baseRef: n.ref, fromFork: r };
}), Ei = x({ merge_group: x({ head_sha: Y, base_sha: Y }) }).transform(({ merge_group: { head_sha: e, base_sha: t } }) => ({ of: "merge-group", headSha: e, baseSha: t })), Si = x({
  action: R(),
  issue: x({ number: E().positive(), pull_request: x({}).optional() }),
  comment: x({
    id: E().positive(),
    body: R(),
    html_url: vr,
    created_at: te.datetime(),
    user: Rr.nullable()
  })
}).transform(({ action: e, issue: t, comment: n }) => {
  let { id: r, body: o, user: i, html_url: s, created_at: a } = n;
  return e === "created" && t.pull_request !== void 0 && i?.type === "User" ? { of: "comment", pull: t.number, id: r, author: i.login, body: o, url: s, createdAt: a } : void 0;
}), Pi = x({
  action: R(),
  label: x({ name: R().min(1) }).optional(),
  pull_request: x({
    number: E().positive(),
    head: x({ sha: Y }),
    html_url: vr,
    updated_at: te.datetime()
  }),
  sender: Rr
}).transform(({ action: e, label: t, pull_request: n, sender: r }) => {
  if (!((e === "labeled" || e === "unlabeled") && r.type === "User") || t === void 0) return;
  let i = { name: t.name, set: e === "labeled", by: r.login, at: n.updated_at };
  return { of: "label", pull: n.number, headSha: n.head.sha, url: n.html_url, ...i };
}), $i = x({
  action: R(),
  workflow_run: x({
    id: E().positive(),
    event: R(),
    head_sha: Y,
    run_attempt: E().positive(),
    created_at: te.datetime({ offset: !0 }),
    updated_at: te.datetime({ offset: !0 }),
    head_branch: ki.nullable(),
    // A fork that was deleted in the meantime.
    head_repository: wr.nullable(),
    repository: wr
  })
}).transform(({ action: e, workflow_run: t }) => {
  let n = t.head_repository?.full_name, r = n !== void 0 && n !== t.repository.full_name;
  if (e !== "completed" || t.event !== "pull_request" || !r) return;
  let { id: o, run_attempt: i, head_sha: s } = t, a = t.head_branch ?? void 0, d = { createdAt: t.created_at, endedAt: t.updated_at };
  return { of: "fork-run", runId: o, attempt: i, headSha: s, headRepository: n, headBranch: a, ...d };
}), Ii = x({
  before: Y,
  after: Y,
  ref: R().regex(/^refs\//, "a full ref"),
  repository: x({ default_branch: R().min(1), fork: mn() }),
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
})), Bi = /* @__PURE__ */ new Map([
  ["pull_request", Ci],
  ["merge_group", Ei],
  ["issue_comment", Si],
  // Of this event only who set which label is heard, and never a commit of the pull request looked at: it runs with secrets.
  ["pull_request_target", Pi],
  ["workflow_run", $i],
  ["push", Ii]
]);

// src/adapters/github/workflow-run.ts
async function A(e) {
  let t = e.GITHUB_EVENT_PATH;
  if (t === void 0 || t === "") return;
  let n = (c, l) => {
    let u = e[c];
    if (u === void 0 || !l.test(u)) throw b.eventUnreadable(c, `it is ${zi(u)}`);
    return u;
  }, r = n("GITHUB_REPOSITORY", /^[\w.-]+\/[\w.-]+$/), [o = "", i = ""] = r.split("/"), s = n("GITHUB_SHA", /^[0-9a-f]{40}$/), a = await _i(t, "utf8").catch((c) => {
    throw b.eventUnreadable("GITHUB_EVENT_PATH", "its file can't be read", c);
  }), d = xr(n("GITHUB_EVENT_NAME", /^\w+$/), a);
  if (d.status === "unreadable") throw b.eventUnreadable("GITHUB_EVENT_PATH", d.why);
  let f = e.GITHUB_SERVER_URL ?? "https://github.com";
  return {
    owner: o,
    name: i,
    sha: s,
    event: d.event,
    baseBranch: Mi(e),
    apiUrl: e.GITHUB_API_URL ?? "https://api.github.com",
    pageUrl: `${f}/${r}/actions/runs/${e.GITHUB_RUN_ID ?? ""}`
  };
}
function zi(e) {
  return e === void 0 ? "not set" : JSON.stringify(e);
}
function ae(e) {
  let t = (n, r) => {
    let o = e[n] ?? "";
    return /^\d{1,15}$/.test(o) ? Math.max(r, Number(o)) : r;
  };
  return { runId: t("GITHUB_RUN_ID", 0), attempt: t("GITHUB_RUN_ATTEMPT", 1) };
}
function Mi(e) {
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
function kr({ event: e }) {
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
var Cr = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL"], Li = 14;
function Pr(e) {
  let { env: t, prefix: n } = e, { attempt: r } = ae(t), o = (i) => `${n}-${i}-a${r}`;
  return {
    async give(i, s, a) {
      if (a.length === 0) throw b.internal(`nothing to give as ${i}`);
      await Nt(
        t,
        `give ${o(i)}`,
        (d) => d.uploadArtifact(
          o(i),
          a.map((f) => Ni(s, f)),
          s,
          { retentionDays: Li }
        )
      );
    },
    async take(i, s) {
      return Nt(t, `take ${n}-${i}`, async (a) => {
        let { artifacts: d } = await a.listArtifacts(), f = Er(d, `${n}-${i}`, r);
        return f !== void 0 && await Sr(a, f, s), f !== void 0;
      });
    },
    async takeAll(i, s) {
      return Nt(t, `take ${n}-${i}`, async (a) => {
        let { artifacts: d } = await a.listArtifacts(), f = new Set(d.flatMap(({ name: l }) => Ti(l, `${n}-${i}`) ?? [])), c = [];
        for (let l of [...f].sort((u, m) => u - m)) {
          let u = Er(d, `${n}-${i}-${l}`, r);
          u !== void 0 && (await Sr(a, u, s(l)), c.push(l));
        }
        return c;
      });
    }
  };
}
function Er(e, t, n) {
  return e.flatMap((r) => {
    let o = Lt(r.name, t);
    return o === void 0 || o > n ? [] : [{ ...r, of: o }];
  }).reduce(
    (r, o) => r === void 0 || o.of > r.of ? o : r,
    void 0
  );
}
async function Sr(e, { id: t, name: n, digest: r }, o) {
  await Oi(o, { recursive: !0 });
  let { digestMismatch: i } = await e.downloadArtifact(t, {
    path: o,
    ...r === void 0 ? {} : { expectedHash: r }
  });
  if (i === !0)
    throw await Ai(o, { recursive: !0, force: !0 }), b.artifactsRefused(`take ${n}`, "its bytes are not those that were given");
}
function Ti(e, t) {
  let n = e.startsWith(`${t}-`) ? e.slice(t.length + 1) : "", r = /^([1-9]\d{0,2})-a\d+$/.exec(n)?.[1];
  return r === void 0 ? void 0 : Number(r);
}
function Lt(e, t) {
  let n = e.startsWith(`${t}-a`) ? e.slice(t.length + 2) : "";
  return /^[1-9]\d{0,5}$/.test(n) ? Number(n) : void 0;
}
async function Nt(e, t, n) {
  let r = Cr.map((o) => [o, Je.env[o]]);
  for (let o of Cr) {
    let i = e[o];
    if (i === void 0) throw b.artifactsRefused(t, `${o} is not set in this step`);
    Je.env[o] = i;
  }
  try {
    let o = await import("./artifact-QA3KNXSS.js");
    return await n(new o.DefaultArtifactClient());
  } catch (o) {
    let i = o instanceof Error ? o.message : String(o);
    throw b.artifactsRefused(t, ie(i, e.ACTIONS_RUNTIME_TOKEN ?? ""), o);
  } finally {
    for (let [o, i] of r)
      i === void 0 ? delete Je.env[o] : Je.env[o] = i;
  }
}

// src/adapters/github/client.ts
import { randomUUID as Fi } from "node:crypto";
var X = { secondMs: 1e3, requestMs: 3e4 }, Ui = 120, Gi = 2, [ji, qi] = [1, 3];
async function N(e, t, n = X) {
  let [{ GitHub: r, defaults: o, getOctokitOptions: i }, { retry: s }, { throttling: a }, { default: d }] = await Promise.all([
    import("./utils-XVP7QIEN.js"),
    import("./dist-bundle-MKTRF7FS.js"),
    import("./dist-bundle-KFE2VHI3.js"),
    import("./light-UWUHAI5C.js")
  ]), { fetch: f } = o.request ?? {}, c = (m, p, y, g) => m <= Ui && g < Gi, l = (m) => new d.Group({ maxConcurrent: 1, minTime: m * n.secondMs }), u = r.plugin(s, a);
  return new u({
    ...i(t),
    baseUrl: e,
    log: { debug: Ke, info: Ke, warn: Ke, error: Ke },
    request: {
      fetch: (m, p) => (f ?? fetch)(m, { ...p, signal: AbortSignal.timeout(n.requestMs) })
    },
    retry: { retryAfterBaseValue: n.secondMs },
    throttle: {
      // Its own queue: pauses between writes are per client.
      id: Fi(),
      write: l(ji),
      notifications: l(qi),
      retryAfterBaseValue: n.secondMs,
      onRateLimit: c,
      onSecondaryRateLimit: c
    }
  });
}
function Ke() {
}

// src/adapters/github/fork-pull.ts
var $r = /* @__PURE__ */ new Map([
  ["base_ref_changed", "its pull request has been given another base branch"],
  ["head_ref_force_pushed", "its branch has held other commits"]
]);
async function de(e, { owner: t, name: n }, r) {
  let { headSha: o, headRepository: i, headBranch: s } = r, a = { owner: t, repo: n }, d = `commit ${o.slice(0, 7)} of ${i}`;
  if (s === void 0) return { reason: `the run for ${d} names no branch` };
  let f = `${i.split("/", 1).join()}:${s}`, l = (await e.paginate(e.rest.pulls.list, { ...a, state: "open", head: f, per_page: 100 })).filter(
    ({ head: h, base: w }) => h.sha === o && Ir(h.repo?.full_name, i) && Ir(w.repo.full_name, `${t}/${n}`)
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
  }), g = y.find((h) => $r.has(h.event) && Date.parse(h.created_at) > p);
  return g !== void 0 ? { reason: `since the run for ${d} began, ${$r.get(g.event)}: push once more` } : {
    number: u.number,
    headSha: o,
    mergeSha: u.merge_commit_sha ?? void 0,
    baseBranch: u.base.ref,
    defaultBranch: u.base.repo.default_branch,
    events: y,
    labels: u.labels.map(({ name: h }) => h)
  };
}
function Ir(e, t) {
  return e?.toLowerCase() === t.toLowerCase();
}

// src/adapters/github/refusal.ts
var Di = x({
  status: E(),
  message: R(),
  response: x({ headers: hn(R(), pn()) }).optional()
}), Wi = [
  "Add to the job in the workflow:",
  "",
  "permissions:",
  "  contents: read",
  "  pull-requests: write # the comment",
  "  statuses: write # the check"
].join(`
`), Ve = {
  status: "skipped",
  reason: "there is no token",
  fix: "Set GITHUB_TOKEN to the workflow's token."
};
function Ze(e, t, { what: n, fromFork: r }) {
  let o = Di.safeParse(e);
  if (!o.success) return Q(`GitHub could not be asked: ${Tt(String(e), t)}`);
  let { status: i, message: s, response: a } = o.data, d = `GitHub answered ${i}: ${Tt(s, t)}`;
  return /rate limit/i.test(s) ? Q(`${d}; the limit lasts longer than a job should wait`) : a === void 0 ? Q(`GitHub could not be reached: ${Tt(s, t)}`) : i === 401 ? Q(
    `the token is not valid. ${d}`,
    "Leave out the input `token`, or give it one that is still valid."
  ) : i === 403 || i === 404 ? r ? {
    ...Q("the pull request comes from a fork, and GitHub gives its workflows a token that may only read"),
    expected: !0
  } : Q(`the token may not write ${n}. ${d}`, Wi) : Q(d);
}
function ue(e, t) {
  return Br(e instanceof Error ? e.message : String(e), t).slice(0, 200);
}
function Q(e, t) {
  return { status: "skipped", reason: e, ...t === void 0 ? {} : { fix: t } };
}
function Tt(e, t) {
  let n = Br(e, t).trim();
  return n.length <= 200 ? n : `${n.slice(0, 199)}…`;
}
function Br(e, t) {
  return ie(e, t).replaceAll(/\s+/g, " ");
}

// src/adapters/github/commit-status.ts
var _r = 140;
function Mr(e) {
  let t;
  return {
    async set(n, r) {
      let o = await A(e.env), i = o === void 0 ? void 0 : kr(o);
      if (o === void 0 || i === void 0)
        return { status: "skipped", reason: "this workflow run names no commit that a check could stand on" };
      let { token: s } = e;
      if (s === void 0 || s === "") return Ve;
      let a = Array.from(r.replaceAll(/\s+/g, " ").trim());
      try {
        let d = await N(o.apiUrl, s, e.patience), f = { owner: o.owner, repo: o.name }, c = await (n === "pending" ? t ??= zr(d, o, e.gate) : zr(d, o, e.gate));
        if ("reason" in c && n === "success") return { status: "skipped", reason: c.reason };
        let { name: l } = c, u = await Ar(d, f, i, (p) => p === l).catch(() => {
        }), m = Nr(o.pageUrl);
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
          description: a.length <= _r ? a.join("") : `${a.slice(0, _r - 1).join("")}…`
        }), { status: "set" };
      } catch (d) {
        return Ze(d, s, { what: "commit statuses", fromFork: Ji(o) });
      }
    }
  };
}
async function Or(e, t, n, r) {
  return (await Ar(e, t, n, (o) => Hi(r, o)))?.run;
}
async function Ar(e, t, n, r) {
  let { data: o } = await e.rest.repos.getCombinedStatusForRef({ ...t, ref: n, per_page: 100 }), [i] = o.statuses.filter((s) => r(s.context)).map((s) => ({ run: Nr(s.target_url ?? ""), state: s.state })).toSorted((s, a) => (a.run ?? 0) - (s.run ?? 0));
  return i;
}
async function zr(e, t, n) {
  if (t.event.of !== "fork-run") return { name: n };
  let r = await de(e, t, t.event);
  return "reason" in r ? { name: n, reason: r.reason } : { name: r.baseBranch === r.defaultBranch ? n : `${n} (${r.baseBranch})` };
}
function Hi(e, t) {
  return t === e || t.startsWith(`${e} (`);
}
function Nr(e) {
  let t = /\/actions\/runs\/(\d{1,15})$/.exec(e)?.[1];
  return t === void 0 ? void 0 : Number(t);
}
function Ji({ event: e }) {
  return e.of === "pull-request" && e.fromFork === !0;
}

// src/documents/role.ts
var Se = ["none", "read", "triage", "write", "maintain", "admin"];
function Lr(e) {
  return Se.indexOf(e) >= Se.indexOf("write");
}

// src/adapters/github/asked.ts
async function H({ apiUrl: e, token: t, patience: n }, r, o) {
  try {
    return await o(await N(e, t, n));
  } catch (i) {
    throw i instanceof cn ? i : b.githubRefused(r, ue(i, t), i);
  }
}

// src/adapters/github/environment-reviewers.ts
async function Ft(e, t, n) {
  let r = { ...t, environment_name: n }, { data: o } = await e.rest.repos.getEnvironment(r).catch((i) => {
    if (i instanceof Error && "status" in i && i.status === 404) return { data: void 0 };
    throw i;
  });
  return o?.protection_rules?.some((i) => "reviewers" in i && (i.reviewers ?? []).length > 0) ?? !1;
}
async function lu(e) {
  let { apiUrl: t, owner: n, repo: r, token: o, patience: i, environment: s } = e;
  try {
    let a = await N(t, o, i);
    return { status: "read", asksReviewers: await Ft(a, { owner: n, repo: r }, s) };
  } catch (a) {
    return { status: "unreadable", reason: ue(a, o) };
  }
}

// src/adapters/github/role.ts
async function Ye(e, t, n) {
  let { data: r } = await e.rest.repos.getCollaboratorPermissionLevel({ ...t, username: n });
  return Se.find((i) => i === r.role_name) ?? Se.find((i) => i === r.permission) ?? "none";
}

// src/adapters/github/strangers-artifact.ts
import { createHash as ls } from "node:crypto";
import { rm as ms } from "node:fs/promises";

// src/adapters/github/strangers-zip.ts
var oo = Bo(ro(), 1);
import { createWriteStream as is } from "node:fs";
import { mkdir as ss } from "node:fs/promises";
import { dirname as as, join as ds } from "node:path";
import { pipeline as us } from "node:stream/promises";
var fs = 61440, cs = 40960;
async function io(e, t, n, r) {
  let o = await (0, oo.fromBufferPromise)(e, {
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
    if (s.add(u), (f.externalFileAttributes >>> 16 & fs) === cs) throw new Error(`${c} is a link`);
    if (f.uncompressedSize > n.fileBytes)
      throw new Error(`${c} has ${f.uncompressedSize} bytes, at most ${n.fileBytes} are taken`);
    if (d += f.uncompressedSize, d > n.totalBytes) throw new Error(`its files have more than ${n.totalBytes} bytes together`);
    i.set(c, l), a.push({ entry: f, place: l });
  }
  for (let { entry: f, place: c } of a) {
    let l = ds(t, c);
    await ss(as(l), { recursive: !0 }), await us(await o.openReadStreamPromise(f), is(l, { flags: "wx" }));
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
  let l = `sha256:${ls("sha256").update(c).digest("hex")}`;
  if (r.digest !== void 0 && r.digest !== null && r.digest !== l)
    throw d("its bytes are not those that were given");
  try {
    let u = await io(c, i.root, a, s);
    return await Promise.all([...u.values()].map((m) => i.ref(m)));
  } catch (u) {
    throw await ms(i.root, { recursive: !0, force: !0 }), d(u instanceof Error ? u.message : String(u), u);
  }
}

// src/adapters/github/fork-run.ts
var Kt = 2 ** 20, ps = {
  zipBytes: 512 * Kt,
  files: 400,
  fileBytes: 512 * Kt,
  totalBytes: 1024 * Kt
}, hs = 4;
function so(e) {
  let { env: t, token: n, patience: r, limits: o = ps } = e, i = async (f, c) => {
    let l = await A(t);
    if (l?.event.of !== "fork-run") throw b.noForkRun();
    let { apiUrl: u, event: m } = l;
    return H({ apiUrl: u, token: n, patience: r }, f, (p) => c({ client: p, run: l, event: m }));
  }, s, a = async ({ client: f, run: c, event: l }) => {
    let u = await (s ??= de(f, c, l));
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
      return Lr(w) ? { status: "approved", by: h } : { status: "waiting", for: "writers-label" };
    }),
    asksReviewers: (f) => i(
      "say who reviews an environment",
      ({ client: c, run: l }) => Ft(c, { owner: l.owner, repo: l.name }, f)
    ),
    takeFiles: (f, c, l) => i("give what the fork's run left", async ({ client: u, run: m, event: p }) => {
      let y = (w, v) => b.forkFilesRefused(f, w, v), g = await (d ??= gs({ client: u, run: m, event: p })), h = await ws({ client: u, run: m, event: p }, f, g, y);
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
async function gs({ client: e, run: t, event: n }) {
  let { data: r } = await e.rest.actions.listWorkflowRunArtifacts({
    owner: t.owner,
    repo: t.name,
    run_id: n.runId,
    per_page: 100
  });
  return r.total_count > r.artifacts.length ? void 0 : r.artifacts;
}
async function ys({ client: e, run: t, event: n }, r) {
  let { data: o } = await e.rest.actions.listWorkflowRunArtifacts({
    owner: t.owner,
    repo: t.name,
    run_id: n.runId,
    name: r,
    per_page: 100
  });
  return o.artifacts;
}
async function ws(e, t, n, r) {
  let { event: o } = e, i = Math.max(1, o.attempt - hs);
  for (let s = o.attempt; s >= i; s -= 1) {
    let a = `${t}-a${s}`, d = n ?? await ys(e, a), [f, ...c] = d.filter(({ name: l, expired: u }) => l === a && !u);
    if (c.length > 0) throw r(`there are ${c.length + 1} of this name`);
    if (f !== void 0) return f;
  }
}

// src/adapters/github/conversation.ts
import { setTimeout as xs } from "node:timers/promises";

// src/adapters/github/judging-run.ts
var uo = {
  beginning: ["find changed models", "find the pull request"],
  planning: ["choose what to measure"],
  measurement: ["measure", "measure on a runner", "measure on phones"],
  judgement: ["judge and report"]
};
async function at(e, t, n, r) {
  let o = await Or(e, t, n.headSha, r), i = o === void 0 ? void 0 : await bs(e, t, o, n);
  if (i !== void 0 || n.fromFork) return i;
  let { data: s } = await e.rest.actions.listWorkflowRunsForRepo({
    ...t,
    head_sha: n.headSha,
    event: "pull_request",
    per_page: 100
  });
  for (let a of s.workflow_runs.toSorted((d, f) => f.id - d.id)) {
    let d = await Zt(e, t, a.id);
    if (Yt(d, "judgement", r) !== void 0) return lo(a);
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
  let r = e.filter((s) => s.conclusion !== "skipped" && co(s, uo[t])), o = r.find((s) => Vt(s) === n), i = r.length === 1 && e.every((s) => (Vt(s) ?? n) === n);
  return o ?? (i ? r[0] : void 0);
}
function fo(e, t) {
  let n = e.filter((o) => co(o, Object.values(uo).flat())), r = n.flatMap((o) => Vt(o) ?? []);
  return r.length === 0 ? n.length > 0 : r.includes(t);
}
function co({ name: e }, t) {
  return t.some((n) => e.endsWith(` / ${n}`));
}
function Vt({ steps: e = [] }) {
  return e.find(({ name: t }) => t.startsWith(ao))?.name.slice(ao.length);
}
var ao = "gate: ";
async function bs(e, t, n, { headSha: r, fromFork: o }) {
  try {
    let { data: i } = await e.rest.actions.getWorkflowRun({ ...t, run_id: n });
    return (o ? i.event === "workflow_run" : i.event === "pull_request" && i.head_sha === r) ? lo(i) : void 0;
  } catch (i) {
    if (i instanceof Error && "status" in i && i.status === 404) return;
    throw i;
  }
}
function lo(e) {
  return {
    id: e.id,
    attempt: e.run_attempt ?? 1,
    headSha: e.head_sha,
    completed: e.status === "completed",
    pageUrl: e.html_url
  };
}

// src/adapters/github/conversation.ts
var [vs, Rs] = [18, 10];
function mo(e) {
  let { owner: t, repo: n, gate: r, patience: o = X } = e, i = { owner: t, repo: n }, s = (a, d) => H(e, a, d);
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
        let l = await ks(f, i, { pull: a, part: d, gate: r });
        if (l !== "judging") return l;
        if (c === vs) return "busy";
        await xs(Rs * o.secondMs);
      }
    })
  };
}
async function ks(e, t, { pull: n, part: r, gate: o }) {
  let i = await at(e, t, n, o);
  if (i === void 0) return "no-run";
  let s = await Zt(e, t, i.id), a = Yt(s, r, o), d = fo(s, o);
  return i.completed ? a === void 0 && d && r === "judgement" || a === void 0 && r === "planning" ? "no-run" : (a === void 0 ? await e.rest.actions.reRunWorkflow({ ...t, run_id: i.id }) : await e.rest.actions.reRunJobForWorkflowRun({ ...t, job_id: a.id }), "started") : r !== "judgement" ? "running" : a === void 0 ? d ? "running" : "busy" : a.status === "in_progress" || a.status === "completed" ? "judging" : "running";
}

// src/adapters/github/judged-runs.ts
var Xt = 2 ** 20, Cs = { zipBytes: 64 * Xt, files: 2e3, fileBytes: 64 * Xt, totalBytes: 256 * Xt };
function po(e) {
  let { owner: t, repo: n, gate: r, limits: o = Cs } = e, i = { owner: t, repo: n }, s = (a) => H(e, "give what a run has left", a);
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
            let p = `${r}-${c}`, y = (w, v) => b.runFilesRefused(p, w, `/${r} rerun`, v), g = await Es(m, i, f, p, y);
            if (g === void 0) return "none";
            if (g.expired) return "expired";
            let h = { runId: f.id, headSha: f.headSha };
            return await st({ client: m, repository: i, artifact: g, of: h, into: l, placeOf: u, limits: o, refuse: y }), "taken";
          })
        };
    })
  };
}
async function Es(e, t, n, r, o) {
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
import { setTimeout as Ss } from "node:timers/promises";
var go = "edgegate-decisions", yo = "edgegate-history", Ps = 8, $s = 8 * 1024 * 1024;
function tn(e) {
  let { owner: t, repo: n, name: r, folder: o, token: i, patience: s = X } = e, a = o === void 0 ? "" : `${o}/`, d = { owner: t, repo: n }, f = () => N(e.apiUrl, i, s), c = async (l, u) => {
    try {
      return await u();
    } catch (m) {
      throw b.branchRefused(r, l, ue(m, i), m);
    }
  };
  return {
    files: () => c("read", async () => {
      let l = await f();
      return ho(l, d, await Qt(l, d, r), a);
    }),
    file: (l) => c("read", async () => Is(await f(), d, r, `${a}${l}`)),
    update: (l, u) => c("written", async () => {
      let m = await f();
      for (let p = 1; ; p += 1) {
        let y = await Qt(m, d, r), g = await u(ho(m, d, y, a));
        if (g.size === 0) return "unchanged";
        let h = new Map([...g].map(([w, v]) => [`${a}${w}`, v]));
        if (await _s(m, d, { name: r, head: y, texts: h, message: l })) return "written";
        if (p >= Ps) throw new Error(`other jobs were faster ${p} times`);
        await Ss(p * s.secondMs);
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
    if (Ie(o) === 404 || Ie(o) === 409) return;
    throw o;
  }
}
function ho(e, t, n, r) {
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
async function Is(e, t, n, r) {
  try {
    let { data: o } = await e.rest.repos.getContent({
      ...t,
      path: r,
      ref: `refs/heads/${n}`,
      ...Bs
    });
    if (Array.isArray(o) || o.type !== "file") throw new Error(`${r} is no file`);
    if (o.encoding === "base64") return en(r, o);
    let { data: i } = await e.rest.git.getBlob({ ...t, file_sha: o.sha });
    return en(r, i);
  } catch (o) {
    if (Ie(o) === 404) return;
    throw o;
  }
}
var Bs = { mediaType: { format: "object" } };
function en(e, { size: t, content: n, encoding: r }) {
  if ((t ?? 0) > $s) throw new Error(`${e} has ${t} bytes`);
  return Buffer.from(n, r === "base64" ? "base64" : "utf8").toString("utf8");
}
async function _s(e, t, n) {
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
    if (Ie(u) === 422 && zs(u)) return !1;
    if ((Ie(u) ?? 500) >= 500)
      return (await Qt(e, t, o))?.commit === c.sha;
    throw u;
  }
}
function zs(e) {
  return e instanceof Error && /fast[- ]forward|already exists/i.test(e.message);
}
var Ms = x({ status: E() });
function Ie(e) {
  let t = Ms.safeParse(e);
  return t.success ? t.data.status : void 0;
}

// src/adapters/github/pull-request-state.ts
async function wo(e) {
  let { env: t } = e, n = await A(t);
  if (n?.event.of !== "pull-request") return;
  let { apiUrl: r, owner: o, name: i, event: s } = n;
  return H({ ...e, apiUrl: r }, "show the pull request", async (a) => {
    let { data: d } = await a.rest.pulls.get({ owner: o, repo: i, pull_number: s.number });
    return { isDraft: d.draft === !0, labels: d.labels.map(({ name: f }) => f) };
  });
}

// src/adapters/github/comment-state.ts
var bo = R().regex(/^[0-9a-f]{40}$/), Os = yt({
  /** GITHUB_RUN_ID: later runs of a repository have larger ones. */
  run: E().nonnegative(),
  /** GITHUB_RUN_ATTEMPT, from 1 on. */
  attempt: E().positive(),
  /** The commit that is judged. */
  head: bo,
  as: gn(["measuring", "waiting", "report", "stopped"]),
  /** What the newest report was of, by whichever run. Absent: there was none. */
  judged: yt({ head: bo, verdict: yn, run: E().nonnegative() }).optional()
}), nn = "<!-- edgegate:run ", rn = " -->", on = `<!-- edgegate:older -->

---

`;
function dt(e, t) {
  let n = e.indexOf(`
`), [r, o] = n === -1 ? [e, ""] : [e.slice(0, n), e.slice(n)];
  return `${r}
${nn}${JSON.stringify(t)}${rn}${o}`;
}
function xo(e) {
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
function vo(e, t) {
  return `${e.trimEnd()}

${on}${t}`;
}
function K(e) {
  let t = e.split(`
`, 2)[1]?.trimEnd() ?? "";
  if (!(!t.startsWith(nn) || !t.endsWith(rn)))
    try {
      return Os.safeParse(JSON.parse(t.slice(nn.length, -rn.length))).data;
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
  if ((t.as === "measuring" || t.as === "waiting") && As(e, t) && e.as === "report") return "this run's report is in it";
  if (t.as === "waiting" && e.as === "report" && e.judged?.head === t.head)
    return "its report is of this very commit";
}
function ut(e, t) {
  return e === void 0 || t === void 0 ? e !== void 0 && t === void 0 : e.run > t.run || e.run === t.run && e.attempt > t.attempt;
}
function As(e, t) {
  return e.run === t.run && e.attempt === t.attempt;
}
function Ro(e, t, n) {
  let { runId: r, attempt: o } = ae(e), i = n.as === "report" ? { judged: { head: t, verdict: n.verdict, run: r } } : {};
  return { run: r, attempt: o, head: t, as: n.as, ...i };
}

// src/adapters/github/sticky-comment.ts
import { setTimeout as Ns } from "node:timers/promises";
var Ls = 3, ft = class {
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
      let a = await this.#s(n, i), d = a.reduce(ko, void 0), f = this.#a(t, d?.body ?? "");
      if (d !== void 0 && Co(d.body, f))
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
        if (s >= Ls || !Fs(u)) throw u;
        await Ns(s ** 2 * this.#r.secondMs);
      }
    }
  }
  /** What is to stand where `there` does. */
  #a({ marker: t, text: n, state: r }, o) {
    let i = K(o)?.judged, s = xo(o), a = i && this.#d(i, s !== void 0), d = typeof n == "string" ? n : n(a), f = { ...r, ...r.judged === void 0 && i !== void 0 ? { judged: i } : {} };
    return r.as !== "waiting" || s === void 0 ? dt(d, f) : i?.head === r.head ? dt(`${t}
${s}`, { ...f, as: "report" }) : dt(vo(d, s), f);
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
    }), s = await this.#s(t, o).catch(() => []), a = s.reduce(ko, i);
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
    })).filter((o) => Co(o.body?.split(`
`, 1)[0], t) && Ts(o, n));
  }
  /** The login of the token's owner, or undefined when the token is an app's: GitHub tells apps no name of theirs here. */
  async #c() {
    try {
      let { data: t } = await this.#e.rest.users.getAuthenticated();
      return t.login;
    } catch (t) {
      if (Eo(t) === 403) return;
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
function ko(e, t) {
  if (e === void 0) return t;
  let [n, r] = [K(e.body ?? ""), K(t.body ?? "")];
  return ut(n, r) ? e : ut(r, n) || t.id < e.id ? t : e;
}
function Ts({ user: e }, t) {
  return t === void 0 ? e?.type === "Bot" : e?.login === t;
}
function Co(e, t) {
  let n = (r) => r.replaceAll(`\r
`, `
`).trimEnd();
  return e !== void 0 && n(e) === n(t);
}
function Fs(e) {
  let t = Eo(e);
  return t === void 0 || t >= 500;
}
function Eo(e) {
  return e instanceof Error && "status" in e && typeof e.status == "number" ? e.status : void 0;
}

// src/adapters/github/pull-request.ts
function So(e) {
  return {
    async publish(t, n) {
      let r = Us(typeof t == "string" ? t : t(void 0)), o = await A(e.env);
      if (o?.event.of !== "pull-request" && o?.event.of !== "fork-run")
        return { status: "skipped", reason: Gs(o) };
      let { token: i, patience: s = X } = e;
      if (i === void 0 || i === "") return Ve;
      let { begin: a } = n, d = Ro(e.env, o.event.headSha, n);
      try {
        let f = await N(o.apiUrl, i, s), c = o.event.of === "fork-run" ? await de(f, o, o.event) : o.event;
        return "reason" in c ? { status: "skipped", reason: c.reason } : await new ft(f, o, c, s).write({ marker: r, text: t, begin: a, state: d });
      } catch (f) {
        let c = o.event.of === "pull-request" && o.event.fromFork;
        return Ze(f, i, { what: "comments on pull requests", fromFork: c });
      }
    }
  };
}
function Us(e) {
  let [t = ""] = e.split(`
`, 1);
  if (!/^<!-- \S.* -->$/.test(t)) throw b.internal("a comment was to be posted without a marker");
  return t;
}
function Gs(e) {
  if (e === void 0) return "this is not a workflow run of GitHub Actions";
  let { event: t } = e;
  return `this run is for ${t.of === "other" ? t.name : t.of.replace("-", "_")}, not for a pull request`;
}

// src/adapters/processes/node.ts
import { spawn as Ds } from "node:child_process";
import Ws from "node:process";

// src/adapters/processes/groups.ts
import Po from "node:process";
var js = 2e3, lt = class {
  #e = /* @__PURE__ */ new Set();
  #t = !1;
  /** A process that leads a group of its own has started. */
  add(t) {
    this.#e.add(t), !this.#t && (this.#t = !0, Po.once("exit", () => {
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
    }, js).unref();
  }
};
function ct(e, t) {
  try {
    Po.kill(-e, t);
  } catch {
  }
}

// src/adapters/processes/output.ts
import { StringDecoder as qs } from "node:string_decoder";
var Be = class {
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
  #e = new qs("utf8");
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
}, Hs = 127;
function un() {
  let e = new lt();
  return {
    async run(t, n, r) {
      if (r.onLine !== void 0) {
        let s = new pt(ht.lineBytes, r.onLine);
        return { ...await dn(e, t, n, r, s), stdout: "" };
      }
      let o = new Be(ht.textBytes);
      return { ...await dn(e, t, n, r, o), stdout: o.bytes().toString("utf8") };
    },
    async runForBytes(t, n, r) {
      let o = new Be(ht.bytesBytes);
      return { ...await dn(e, t, n, r, o), stdout: "", bytes: o.bytes() };
    }
  };
}
function dn(e, t, n, r, o) {
  let { signal: i } = r;
  return i?.aborted === !0 ? Promise.reject(b.aborted()) : new Promise((s, a) => {
    let d = Ds(t, n, {
      ...r.cwd === void 0 ? {} : { cwd: r.cwd },
      env: { ...Ws.env, ...r.env },
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
      s({ exitCode: Hs, signal: void 0, stderr: h, timedOut: !1 });
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
function $o(e) {
  return e === ge ? void 0 : e;
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
    check: Mr({ env: e, token: r, gate: o }),
    pullRequest: So({ env: e, token: r }),
    progress: bn({ write: (s) => Io.stdout.write(s), clock: wt, every: wn, annotate: !0 }),
    parents: (s) => hr(i, t, s, n)
  };
}
function Qf(e, t, n, r) {
  let o = fn(e, t), i = o && { ...o, patience: r };
  return i && {
    conversation: mo({ ...i, gate: n }),
    decisions: tn({ ...i, name: go, folder: $o(n) }),
    judged: po({ ...i, gate: n })
  };
}
function ec(e, t) {
  let n = fn(e, t);
  return n && tn({ ...n, name: yo });
}
var tc = (e, t) => () => wo({ env: e, token: t ?? "" }), nc = () => wt.instant();
function rc(e, t, n) {
  return {
    fork: so({ env: e, token: t ?? "" }),
    parents: (r) => gr(un(), Io.cwd(), r, n, pr(e, t))
  };
}
var oc = ae;
function ic(e, t) {
  return Pr({ env: e, prefix: t });
}

export {
  Ks as a,
  ge as b,
  Cn as c,
  T as d,
  j as e,
  S as f,
  q as g,
  D as h,
  P as i,
  ne as j,
  B as k,
  xn as l,
  vn as m,
  Rn as n,
  ze as o,
  bt as p,
  kn as q,
  re as r,
  Ne as s,
  En as t,
  I as u,
  C as v,
  Pn as w,
  ye as x,
  Nn as y,
  Le as z,
  da as A,
  U as B,
  Ln as C,
  Tn as D,
  xe as E,
  St as F,
  jn as G,
  O as H,
  Zn as I,
  _a as J,
  Xn as K,
  Bt as L,
  Ce as M,
  Ee as N,
  Ue as O,
  Vn as P,
  Ja as Q,
  qe as R,
  qn as S,
  ke as T,
  Wn as U,
  Hn as V,
  qa as W,
  rr as X,
  ir as Y,
  je as Z,
  _t as _,
  tr as $,
  zt as aa,
  Yo as ba,
  Jn as ca,
  ur as da,
  vt as ea,
  lr as fa,
  wd as ga,
  bd as ha,
  xd as ia,
  vd as ja,
  se as ka,
  Ri as la,
  Md as ma,
  Od as na,
  N as oa,
  ue as pa,
  Lr as qa,
  lu as ra,
  go as sa,
  yo as ta,
  tn as ua,
  So as va,
  un as wa,
  $o as xa,
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
