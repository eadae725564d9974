import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as Xt
} from "./chunk-VPHVWHIQ.js";
import {
  a as sr
} from "./chunk-2SC7IPZI.js";
import {
  b as Zt
} from "./chunk-HV4LVRIL.js";
import {
  a as ce,
  b as h,
  c as Xe,
  d as Jn
} from "./chunk-ZLZNT46R.js";
import {
  a as Vn,
  b as k
} from "./chunk-KTSSEEOG.js";
import {
  a as Qe,
  c as or,
  e as ir
} from "./chunk-ZQU6WMFM.js";
import {
  a as Le,
  c as Yt,
  o as nr,
  p as et,
  q as rr
} from "./chunk-64WU6PY2.js";
import {
  B as Xn,
  G as I,
  H as Qn,
  O as er,
  Q as tr,
  n as T,
  t as Yn,
  w as G,
  y as Zn
} from "./chunk-3P6HYWCU.js";
import {
  a as ci
} from "./chunk-6MX7TYOA.js";
import {
  a as Q,
  c as Ze,
  e as Kn
} from "./chunk-ZV56ONXB.js";

// node_modules/pend/index.js
var Io = Ze((wm, Eo) => {
  Eo.exports = _t;
  function _t() {
    this.pending = 0, this.max = 1 / 0, this.listeners = [], this.waiting = [], this.error = null;
  }
  _t.prototype.go = function(e) {
    this.pending < this.max ? So(this, e) : this.waiting.push(e);
  };
  _t.prototype.wait = function(e) {
    this.pending === 0 ? e(this.error) : this.listeners.push(e);
  };
  _t.prototype.hold = function() {
    return Po(this);
  };
  function Po(e) {
    e.pending += 1;
    var t = !1;
    return n;
    function n(o) {
      if (t) throw new Error("callback called twice");
      if (t = !0, e.error = e.error || o, e.pending -= 1, e.waiting.length > 0 && e.pending < e.max)
        So(e, e.waiting.shift());
      else if (e.pending === 0) {
        var i = e.listeners;
        e.listeners = [], i.forEach(r);
      }
    }
    function r(o) {
      o(e.error);
    }
  }
  function So(e, t) {
    t(Po(e));
  }
});

// node_modules/yauzl/fd-slicer.js
var zo = Ze((In) => {
  var Sn = Q("fs"), En = Q("util"), Mo = Q("stream"), Bo = Mo.Readable, Na = Mo.PassThrough, La = Io(), Tt = Q("events").EventEmitter;
  In.BufferSlicer = ze;
  In.FdSlicer = Be;
  En.inherits(Be, Tt);
  function Be(e) {
    Tt.call(this), this.fd = e, this.pend = new La(), this.pend.max = 1, this.refCount = 0;
  }
  Be.prototype.read = function(e, t, n, r, o) {
    var i = this;
    i.pend.go(function(s) {
      Sn.read(i.fd, e, t, n, r, function(a, u, d) {
        s(), o(a, u, d);
      });
    });
  };
  Be.prototype.createReadStream = function(e) {
    return new Ve(this, e);
  };
  Be.prototype.ref = function() {
    this.refCount += 1;
  };
  Be.prototype.unref = function() {
    var e = this;
    if (e.refCount -= 1, e.refCount < 0) throw new Error("invalid unref");
    if (e.refCount > 0) return;
    Sn.close(e.fd, t);
    function t(n) {
      n ? e.emit("error", n) : e.emit("close");
    }
  };
  En.inherits(Ve, Bo);
  function Ve(e, t) {
    t = t || {}, Bo.call(this, t), this.context = e, this.context.ref(), this.start = t.start || 0, this.endOffset = t.end, this.pos = this.start;
  }
  Ve.prototype._read = function(e) {
    var t = this, n = Math.min(t._readableState.highWaterMark, e);
    if (t.endOffset != null && (n = Math.min(n, t.endOffset - t.pos)), n <= 0) {
      t.push(null), this._cleanup();
      return;
    }
    t.context.pend.go(function(r) {
      var o = Buffer.allocUnsafe(n);
      Sn.read(t.context.fd, o, 0, n, t.pos, function(i, s) {
        i ? t.destroy(i) : s === 0 ? (t.push(null), t._cleanup()) : (t.pos += s, t.push(o.slice(0, s))), r();
      });
    });
  };
  Ve.prototype._destroy = function(e, t) {
    this._cleanup(), t(e);
  };
  Ve.prototype._cleanup = function() {
    this.context != null && (this.context.unref(), this.context = null);
  };
  En.inherits(ze, Tt);
  function ze(e) {
    Tt.call(this), this.refCount = 0, this.buffer = e;
  }
  ze.prototype.read = function(e, t, n, r, o) {
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
  ze.prototype.createReadStream = function(e) {
    e = e || {};
    var t = new Na(e);
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
  ze.prototype.ref = function() {
    this.refCount += 1;
  };
  ze.prototype.unref = function() {
    if (this.refCount -= 1, this.refCount < 0)
      throw new Error("invalid unref");
  };
});

// node_modules/yauzl/crc32.js
var To = Ze((vm, _o) => {
  var Aa = new Int32Array([
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
  function Ua(e) {
    let t = -1;
    for (let n of e)
      t = Aa[(t ^ n) & 255] ^ t >>> 8;
    return (t ^ -1) >>> 0;
  }
  _o.exports = Ua;
});

// node_modules/yauzl/index.js
var Ho = Ze((N) => {
  var Mn = Q("fs"), Bn = Q("zlib"), Fo = zo(), Nt = Q("util"), Lt = Q("events").EventEmitter, Oo = Q("stream").Transform, _n = Q("stream").PassThrough, ja = Q("stream").Writable, Da = typeof Bn.crc32 == "function" ? Bn.crc32 : To();
  N.open = No;
  N.fromFd = Tn;
  N.fromBuffer = Lo;
  N.fromRandomAccessReader = At;
  N.openPromise = Wa;
  N.fromFdPromise = qa;
  N.fromBufferPromise = Ha;
  N.fromRandomAccessReaderPromise = Ga;
  N.dosDateTimeToDate = jo;
  N.getFileNameLowLevel = Do;
  N.validateFileName = Wo;
  N.parseExtraFields = qo;
  N.ZipFile = H;
  N.Entry = Fe;
  N.LocalFileHeader = Uo;
  N.RandomAccessReader = ye;
  function Wa(e, t) {
    return new Promise((n, r) => {
      No(e, { ...t, lazyEntries: !0 }, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  }
  function qa(e, t) {
    return new Promise((n, r) => {
      Tn(e, { ...t, lazyEntries: !0 }, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  }
  function Ha(e, t) {
    return new Promise((n, r) => {
      Lo(e, { ...t, lazyEntries: !0 }, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  }
  function Ga(e, t, n) {
    return new Promise((r, o) => {
      At(e, t, { ...n, lazyEntries: !0 }, function(i, s) {
        if (i) return o(i);
        r(s);
      });
    });
  }
  function No(e, t, n) {
    typeof t == "function" && (n = t, t = null), t == null && (t = {}), t.autoClose == null && (t.autoClose = !0), t.lazyEntries == null && (t.lazyEntries = !1), t.decodeStrings == null && (t.decodeStrings = !0), t.validateEntrySizes == null && (t.validateEntrySizes = !0), t.strictFileNames == null && (t.strictFileNames = !1), n == null && (n = Ot), Mn.open(e, "r", function(r, o) {
      if (r) return n(r);
      Tn(o, t, function(i, s) {
        i && Mn.close(o, Ot), n(i, s);
      });
    });
  }
  function Tn(e, t, n) {
    typeof t == "function" && (n = t, t = null), t == null && (t = {}), t.autoClose == null && (t.autoClose = !1), t.lazyEntries == null && (t.lazyEntries = !1), t.decodeStrings == null && (t.decodeStrings = !0), t.validateEntrySizes == null && (t.validateEntrySizes = !0), t.strictFileNames == null && (t.strictFileNames = !1), n == null && (n = Ot), Mn.fstat(e, function(r, o) {
      if (r) return n(r);
      var i = new Fo.FdSlicer(e);
      At(i, o.size, t, n);
    });
  }
  function Lo(e, t, n) {
    typeof t == "function" && (n = t, t = null), t == null && (t = {}), t.autoClose = !1, t.lazyEntries == null && (t.lazyEntries = !1), t.decodeStrings == null && (t.decodeStrings = !0), t.validateEntrySizes == null && (t.validateEntrySizes = !0), t.strictFileNames == null && (t.strictFileNames = !1);
    var r = new Fo.BufferSlicer(e);
    At(r, e.length, t, n);
  }
  function At(e, t, n, r) {
    typeof n == "function" && (r = n, n = null), n == null && (n = {}), n.autoClose == null && (n.autoClose = !0), n.lazyEntries == null && (n.lazyEntries = !1), n.decodeStrings == null && (n.decodeStrings = !0);
    var o = !!n.decodeStrings;
    if (n.validateEntrySizes == null && (n.validateEntrySizes = !0), n.strictFileNames == null && (n.strictFileNames = !1), r == null && (r = Ot), typeof t != "number") throw new Error("expected totalSize parameter to be a number");
    if (t > Number.MAX_SAFE_INTEGER)
      throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
    e.ref();
    var i = 22, s = 20, a = 65535, u = Math.min(s + i + a, t), d = de(u), c = t - d.length;
    Te(e, d, 0, u, c, function(f) {
      if (f) return r(f);
      for (var l = u - i; l >= 0; l -= 1)
        if (d.readUInt32LE(l) === 101010256) {
          var m = d.subarray(l), g = m.readUInt16LE(4), R = m.readUInt16LE(10), v = m.readUInt32LE(16), x = m.readUInt16LE(20), b = m.length - i;
          if (x !== b)
            return r(new Error("Invalid comment length. Expected: " + b + ". Found: " + x + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
          var B = o ? Ft(m.subarray(22), !1) : m.subarray(22);
          if (l - s >= 0 && d.readUInt32LE(l - s) === 117853008) {
            var U = d.subarray(l - s, l - s + s), ke = _e(U, 8), X = de(56);
            return Te(e, X, 0, X.length, ke, function(Ne) {
              return Ne ? r(Ne) : X.readUInt32LE(0) !== 101075792 ? r(new Error("invalid zip64 end of central directory record signature")) : (g = X.readUInt32LE(16), g !== 0 ? r(new Error("multi-disk zip files are not supported: found disk number: " + g)) : (R = _e(X, 32), v = _e(X, 48), r(null, new H(e, v, t, R, B, n.autoClose, n.lazyEntries, o, n.validateEntrySizes, n.strictFileNames))));
            });
          }
          return g !== 0 ? r(new Error("multi-disk zip files are not supported: found disk number: " + g)) : r(null, new H(e, v, t, R, B, n.autoClose, n.lazyEntries, o, n.validateEntrySizes, n.strictFileNames));
        }
      r(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
    });
  }
  Nt.inherits(H, Lt);
  function H(e, t, n, r, o, i, s, a, u, d) {
    var c = this;
    Lt.call(c), c.reader = e, c.reader.on("error", function(f) {
      Ao(c, f);
    }), c.reader.once("close", function() {
      c.emit("close");
    }), c.readEntryCursor = t, c.fileSize = n, c.entryCount = r, c.comment = o, c.entriesRead = 0, c.autoClose = !!i, c.lazyEntries = !!s, c.decodeStrings = !!a, c.validateEntrySizes = !!u, c.strictFileNames = !!d, c.isOpen = !0, c.emittedError = !1, c.hasEachEntryBeenCalled = !1, c.lazyEntries || c._readEntry();
  }
  H.prototype.close = function() {
    this.isOpen && (this.isOpen = !1, this.reader.unref());
  };
  function ne(e, t) {
    e.autoClose && e.close(), Ao(e, t);
  }
  function Ao(e, t) {
    e.emittedError || (e.emittedError = !0, e.emit("error", t));
  }
  H.prototype.readEntry = function() {
    if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
    this._readEntry();
  };
  H.prototype._readEntry = function() {
    var e = this;
    if (e.entryCount === e.entriesRead) {
      setImmediate(function() {
        e.autoClose && e.close(), !e.emittedError && e.emit("end");
      });
      return;
    }
    if (!e.emittedError) {
      var t = de(46);
      Te(e.reader, t, 0, t.length, e.readEntryCursor, function(n) {
        if (n) return ne(e, n);
        if (!e.emittedError) {
          var r = new Fe(), o = t.readUInt32LE(0);
          if (o !== 33639248) return ne(e, new Error("invalid central directory file header signature: 0x" + o.toString(16)));
          if (r.versionMadeBy = t.readUInt16LE(4), r.versionNeededToExtract = t.readUInt16LE(6), r.generalPurposeBitFlag = t.readUInt16LE(8), r.compressionMethod = t.readUInt16LE(10), r.lastModFileTime = t.readUInt16LE(12), r.lastModFileDate = t.readUInt16LE(14), r.crc32 = t.readUInt32LE(16), r.compressedSize = t.readUInt32LE(20), r.uncompressedSize = t.readUInt32LE(24), r.fileNameLength = t.readUInt16LE(28), r.extraFieldLength = t.readUInt16LE(30), r.fileCommentLength = t.readUInt16LE(32), r.internalFileAttributes = t.readUInt16LE(36), r.externalFileAttributes = t.readUInt32LE(38), r.relativeOffsetOfLocalHeader = t.readUInt32LE(42), r.generalPurposeBitFlag & 64) return ne(e, new Error("strong encryption is not supported"));
          e.readEntryCursor += 46, t = de(r.fileNameLength + r.extraFieldLength + r.fileCommentLength), Te(e.reader, t, 0, t.length, e.readEntryCursor, function(i) {
            if (i) return ne(e, i);
            if (!e.emittedError) {
              r.fileNameRaw = t.subarray(0, r.fileNameLength);
              var s = r.fileNameLength + r.extraFieldLength;
              r.extraFieldRaw = t.subarray(r.fileNameLength, s), r.fileCommentRaw = t.subarray(s, s + r.fileCommentLength);
              try {
                r.extraFields = qo(r.extraFieldRaw);
              } catch (R) {
                return ne(e, R);
              }
              if (e.decodeStrings) {
                var a = (r.generalPurposeBitFlag & 2048) !== 0;
                r.fileComment = Ft(r.fileCommentRaw, a), r.fileName = Do(r.generalPurposeBitFlag, r.fileNameRaw, r.extraFields, e.strictFileNames);
                var u = Wo(r.fileName);
                if (u != null) return ne(e, new Error(u));
              } else
                r.fileComment = r.fileCommentRaw, r.fileName = r.fileNameRaw;
              r.comment = r.fileComment, e.readEntryCursor += t.length, e.entriesRead += 1;
              for (var d = 0; d < r.extraFields.length; d++) {
                var c = r.extraFields[d];
                if (c.id === 1) {
                  var f = c.data, l = 0;
                  if (r.uncompressedSize === 4294967295) {
                    if (l + 8 > f.length)
                      return ne(e, new Error("zip64 extended information extra field does not include uncompressed size"));
                    r.uncompressedSize = _e(f, l), l += 8;
                  }
                  if (r.compressedSize === 4294967295) {
                    if (l + 8 > f.length)
                      return ne(e, new Error("zip64 extended information extra field does not include compressed size"));
                    r.compressedSize = _e(f, l), l += 8;
                  }
                  if (r.relativeOffsetOfLocalHeader === 4294967295) {
                    if (l + 8 > f.length)
                      return ne(e, new Error("zip64 extended information extra field does not include relative header offset"));
                    r.relativeOffsetOfLocalHeader = _e(f, l), l += 8;
                  }
                  break;
                }
              }
              if (e.validateEntrySizes && r.compressionMethod === 0) {
                var m = r.uncompressedSize;
                if (r.isEncrypted() && (m += 12), r.compressedSize !== m) {
                  var g = "compressed/uncompressed size mismatch for stored file: " + r.compressedSize + " != " + r.uncompressedSize;
                  return ne(e, new Error(g));
                }
              }
              e.emit("entry", r), e.lazyEntries || e._readEntry();
            }
          });
        }
      });
    }
  };
  H.prototype.eachEntry = function() {
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
  H.prototype.openReadStream = function(e, t, n) {
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
  H.prototype.openReadStreamLowLevel = function(e, t, n, r, o, i, s) {
    var a = this, u = e + t, d = a.reader.createReadStream({
      start: e + n,
      end: e + r
    }), c = d;
    if (o) {
      var f = !1, l = Bn.createInflateRaw();
      d.on("error", function(m) {
        setImmediate(function() {
          f || l.emit("error", m);
        });
      }), d.pipe(l), a.validateEntrySizes ? (c = new Je(i), l.on("error", function(m) {
        setImmediate(function() {
          f || c.emit("error", m);
        });
      }), l.pipe(c)) : c = l, zn(c, function() {
        f = !0, l !== c && l.unpipe(c), d.unpipe(l), d.destroy();
      });
    }
    s(null, c);
  };
  H.prototype.readLocalFileHeader = function(e, t, n) {
    var r = this;
    n == null && (n = t, t = null), t == null && (t = {}), r.reader.ref();
    var o = de(30);
    Te(r.reader, o, 0, o.length, e.relativeOffsetOfLocalHeader, function(i) {
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
        var c = new Uo();
        c.fileDataStart = d, c.versionNeededToExtract = o.readUInt16LE(4), c.generalPurposeBitFlag = o.readUInt16LE(6), c.compressionMethod = o.readUInt16LE(8), c.lastModFileTime = o.readUInt16LE(10), c.lastModFileDate = o.readUInt16LE(12), c.crc32 = o.readUInt32LE(14), c.compressedSize = o.readUInt32LE(18), c.uncompressedSize = o.readUInt32LE(22), c.fileNameLength = a, c.extraFieldLength = u, o = de(a + u), r.reader.ref(), Te(r.reader, o, 0, o.length, e.relativeOffsetOfLocalHeader + 30, function(f) {
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
  H.prototype.openReadStreamPromise = function(e, t) {
    return new Promise((n, r) => {
      this.openReadStream(e, t, function(o, i) {
        if (o) return r(o);
        n(i);
      });
    });
  };
  H.prototype.openReadStreamLowLevelPromise = function(e, t, n, r, o, i) {
    return new Promise((s, a) => {
      this.openReadStream(e, t, n, r, o, i, function(u, d) {
        if (u) return a(u);
        s(d);
      });
    });
  };
  H.prototype.readLocalFileHeaderPromise = function(e, t) {
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
    return jo(this.lastModFileDate, this.lastModFileTime, e.timezone);
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
  function Uo() {
  }
  function jo(e, t, n) {
    var r = e & 31, o = (e >> 5 & 15) - 1, i = (e >> 9 & 127) + 1980, s = 0, a = (t & 31) * 2, u = t >> 5 & 63, d = t >> 11 & 31;
    if (n == null || n === "local")
      return new Date(i, o, r, d, u, a, s);
    if (n === "UTC")
      return new Date(Date.UTC(i, o, r, d, u, a, s));
    throw new Error("unrecognized options.timezone: " + options.timezone);
  }
  function Do(e, t, n, r) {
    for (var o = null, i = 0; i < n.length; i++) {
      var s = n[i];
      if (s.id === 28789) {
        if (s.data.length < 6 || s.data.readUInt8(0) !== 1)
          continue;
        var a = s.data.readUInt32LE(1);
        if (Da(t) !== a)
          continue;
        o = Ft(s.data.subarray(5), !0);
        break;
      }
    }
    if (o == null) {
      var u = (e & 2048) !== 0;
      o = Ft(t, u);
    }
    return r || (o = o.replace(/\\/g, "/")), o;
  }
  function Wo(e) {
    return e.indexOf("\\") !== -1 ? "invalid characters in fileName: " + e : /^[a-zA-Z]:/.test(e) || /^\//.test(e) ? "absolute path: " + e : e.split("/").indexOf("..") !== -1 ? "invalid relative path: " + e : null;
  }
  function qo(e) {
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
  function Te(e, t, n, r, o, i) {
    if (r === 0)
      return setImmediate(function() {
        i(null, de(0));
      });
    e.read(t, n, r, o, function(s, a) {
      if (s) return i(s);
      if (a < r)
        return i(new Error("unexpected EOF"));
      i();
    });
  }
  Nt.inherits(Je, Oo);
  function Je(e) {
    Oo.call(this), this.actualByteCount = 0, this.expectedByteCount = e;
  }
  Je.prototype._transform = function(e, t, n) {
    if (this.actualByteCount += e.length, this.actualByteCount > this.expectedByteCount) {
      var r = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
      return n(new Error(r));
    }
    n(null, e);
  };
  Je.prototype._flush = function(e) {
    if (this.actualByteCount < this.expectedByteCount) {
      var t = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
      return e(new Error(t));
    }
    e();
  };
  Nt.inherits(ye, Lt);
  function ye() {
    Lt.call(this), this.refCount = 0;
  }
  ye.prototype.ref = function() {
    this.refCount += 1;
  };
  ye.prototype.unref = function() {
    var e = this;
    if (e.refCount -= 1, e.refCount > 0) return;
    if (e.refCount < 0) throw new Error("invalid unref");
    e.close(t);
    function t(n) {
      if (n) return e.emit("error", n);
      e.emit("close");
    }
  };
  ye.prototype.createReadStream = function(e) {
    e == null && (e = {});
    var t = e.start, n = e.end;
    if (t === n) {
      var r = new _n();
      return setImmediate(function() {
        r.end();
      }), r;
    }
    var o = this._readStreamForRange(t, n), i = !1, s = new Ut(this);
    o.on("error", function(u) {
      setImmediate(function() {
        i || s.emit("error", u);
      });
    }), zn(s, function() {
      o.unpipe(s), s.unref(), o.destroy();
    });
    var a = new Je(n - t);
    return s.on("error", function(u) {
      setImmediate(function() {
        i || a.emit("error", u);
      });
    }), zn(a, function() {
      i = !0, s.unpipe(a), s.destroy();
    }), o.pipe(s).pipe(a);
  };
  ye.prototype._readStreamForRange = function(e, t) {
    throw new Error("not implemented");
  };
  ye.prototype.read = function(e, t, n, r, o) {
    var i = this.createReadStream({ start: r, end: r + n }), s = new ja(), a = 0;
    s._write = function(u, d, c) {
      u.copy(e, t + a, 0, u.length), a += u.length, c();
    }, s.on("finish", o), i.on("error", function(u) {
      o(u);
    }), i.pipe(s);
  };
  ye.prototype.close = function(e) {
    setImmediate(e);
  };
  Nt.inherits(Ut, _n);
  function Ut(e) {
    _n.call(this), this.context = e, this.context.ref(), this.unreffedYet = !1;
  }
  Ut.prototype._flush = function(e) {
    this.unref(), e();
  };
  Ut.prototype.unref = function(e) {
    this.unreffedYet || (this.unreffedYet = !0, this.context.unref());
  };
  var Ka = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ";
  function Ft(e, t) {
    if (t)
      return e.toString("utf8");
    for (var n = "", r = 0; r < e.length; r++)
      n += Ka[e[r]];
    return n;
  }
  function _e(e, t) {
    var n = e.readUInt32LE(t), r = e.readUInt32LE(t + 4);
    return r * 4294967296 + n;
  }
  var de;
  typeof Buffer.allocUnsafe == "function" ? de = function(e) {
    return Buffer.allocUnsafe(e);
  } : de = function(e) {
    return new Buffer(e);
  };
  function zn(e, t) {
    typeof e.destroy == "function" ? e._destroy = function(n, r) {
      t(), r?.(n);
    } : e.destroy = t;
  }
  function Ot(e) {
    if (e) throw e;
  }
});

// src/render/blocks.ts
var $ = (e) => ({ inline: "code", text: e }), y = (...e) => ({ inline: "strong", phrase: e }), S = (...e) => ({ inline: "small", phrase: e }), re = (e, ...t) => ({ inline: "tone", tone: e, phrase: t }), le = (e, t) => ({ inline: "link", text: e, href: t }), E = { inline: "break" }, oe = (e, ...t) => ({ block: "heading", level: e, phrase: t }), C = (...e) => ({ block: "paragraph", phrase: e }), F = (e) => ({ block: "list", items: e }), j = (e, t) => ({ block: "details", summary: e, body: t }), $e = (e, t) => ({ block: "code", language: e, text: t }), Ae = (...e) => ({ block: "footer", phrase: e }), O = (e) => ({ title: e, align: "right" });
function D(e, t) {
  return {
    block: "table",
    columns: e.map((n) => typeof n == "string" ? { title: n, align: "left" } : n),
    rows: t
  };
}
function ie(e) {
  return e.flatMap((t, n) => n === 0 ? t : [" · ", ...t]);
}

// src/domain/metrics.ts
var li = {
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
function tt(e) {
  return { id: e, ...li[e] };
}

// src/render/format/quantity.ts
function nt(e, t = !0) {
  if (e === 0) return "0";
  let n = Math.abs(e) < 1e3 ? Number(Math.abs(e).toPrecision(3)) : Math.abs(e), r = Math.min(9, Math.max(0, 2 - Math.floor(Math.log10(n)))), o = n.toFixed(r), i = t || !o.includes(".") ? o : o.replace(/\.?0+$/, "");
  return (e < 0 ? "−" : "") + Qt(i);
}
function w(e) {
  return (e < 0 ? "−" : "") + Qt(Math.abs(e).toFixed(0));
}
function rt(e) {
  return e.startsWith("−") ? /[1-9]/.test(e) ? e : e.slice(1) : /[1-9]/.test(e) ? `+${e}` : e;
}
function p(e, t, n = `${t}s`) {
  return `${w(e)} ${e === 1 ? t : n}`;
}
function Y(e, t = !0) {
  let n = e * 100;
  if (Math.abs(n) < 5e-3) return "0%";
  let r = Math.abs(n) >= 99.95 ? 0 : Math.abs(n) >= 0.0495 ? 1 : 2, o = Math.abs(n).toFixed(r), i = t || !o.includes(".") ? o : o.replace(/\.?0+$/, "");
  return `${n < 0 ? "−" : ""}${Qt(i)}%`;
}
function ot(e, t = !0) {
  return `${Y(e, t).slice(0, -1)} pp`;
}
function ar(e) {
  return e >= 1e10 ? { unit: "s", size: 1e9 } : e >= 1e3 || e === 0 ? { unit: "ms", size: 1e6 } : { unit: "ns", size: 1 };
}
function ur(e) {
  return e >= 1e9 ? { unit: "GB", size: 1e9 } : e >= 1e6 ? { unit: "MB", size: 1e6 } : e >= 1e3 ? { unit: "KB", size: 1e3 } : { unit: "bytes", size: 1 };
}
function Qt(e) {
  let [t = "", n] = e.split("."), r = t.replace(/\B(?=(\d{3})+$)/g, ",");
  return n === void 0 ? r : `${r}.${n}`;
}

// src/render/format/metric.ts
var fi = {
  ns: "duration",
  bytes: "bytes",
  nodes: "count",
  count: "count",
  task: "share"
};
function it(e) {
  return fi[tt(e).unit];
}
function ee(e) {
  return tt(e).title;
}
function lr(e) {
  return tt(e).meaning;
}
function M(e, t, n = !0) {
  let r = mr(e, Math.abs(t));
  return pr(en(e, t, r, n), r.unit);
}
function K(e, t, n) {
  let r = mr(e, Math.max(Math.abs(t), Math.abs(n))), o = en(e, t, r, !0), i = en(e, n, r, !0);
  return o === i && t !== n && e === "bytes" ? `${w(t)} → ${w(n)} bytes` : `${o} → ${pr(i, r.unit)}`;
}
function tn(e, t, n) {
  let r = P(e, t, n.low), o = P(e, t, n.high);
  return dr(r) === dr(o) ? `${cr(r)} to ${cr(o)}` : `${r} to ${o}`;
}
function st(e, t) {
  return K(e, t.low, t.high).replace(" → ", " to ");
}
function P(e, t, n, r = !0) {
  return t === "ratio" ? rt(Y(n, r)) : e === "share" ? rt(ot(n, r)) : rt(M(e, n, r));
}
var fr = /(%| pp| ms| s| ns| bytes| [KMG]B)$/;
function dr(e) {
  return fr.exec(e)?.[1] ?? "";
}
function cr(e) {
  return e.replace(fr, "");
}
function mr(e, t) {
  switch (e) {
    case "duration":
      return ar(t);
    case "bytes":
      return ur(t);
    case "share":
      return { unit: "%", size: 0.01 };
    case "count":
    case "number":
      return { unit: "", size: 1 };
  }
}
function en(e, t, n, r) {
  return e === "count" ? w(t) : e === "share" ? Y(t, r).slice(0, -1) : n.unit === "bytes" || n.unit === "ns" ? w(t / n.size) : nt(t / n.size, r);
}
function pr(e, t) {
  return t === "" ? e : t === "%" ? `${e}%` : `${e} ${t}`;
}

// src/render/format/ship-yaml.ts
function at(e) {
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
var Ue = [];
function fe(e) {
  let t = e.comparison.models, n = Map.groupBy(
    t.flatMap((l) => l.rows),
    ({ scope: l }) => z(l)
  ), r = new Map(t.flatMap(({ cases: l }) => l.map((m) => [je(m.key), m]))), o = Map.groupBy(e.verdict.checks, ({ scope: l }) => z(l)), i = new Map((e.history?.cases ?? []).map((l) => [je(l.key), l])), s = new Map(
    e.accuracy.models.flatMap(
      (l) => ["baseline", "candidate"].flatMap(
        (m) => l[m].map((g) => [ut(l.model, m, g.variant), g])
      )
    )
  ), a = new Map(
    e.variants.models.flatMap(
      (l) => ["baseline", "candidate"].flatMap((m) => {
        let g = l[m];
        return g.status === "present" ? g.variants.map((R) => [ut(l.model, m, R.variant), R]) : [];
      })
    )
  ), u = new Map(e.changes.models.map((l) => [l.model, l])), d = Map.groupBy(e.plan.ship, ({ model: l }) => l), c = Map.groupBy(e.verdict.advice, ({ model: l }) => l), f = (l, m) => n.get(z(l))?.find((g) => g.metric === m);
  return {
    input: e,
    row: f,
    rows: (l) => n.get(z(l)) ?? Ue,
    facts: (l) => r.get(je(l)),
    checks: (l) => o.get(z(l)) ?? Ue,
    history: (l) => i.get(je(l)),
    accuracy: (l, m, g) => s.get(ut(l, m, g)),
    variant: (l, m, g) => a.get(ut(l, m, g)),
    kind: (l, m) => {
      let g = it(m);
      return g === "share" && f(l, m)?.task?.unit === "number" ? "number" : g;
    },
    change: (l) => u.get(l),
    ships: (l) => d.get(l) ?? Ue,
    advice: (l) => c.get(l) ?? Ue,
    // Gated cases of delegates that an app would only try later are measured, and have no checks.
    decides: (l) => l.of === "case" ? o.has(z(l)) : (d.get(l.model) ?? Ue).some(({ variant: m }) => m === l.variant)
  };
}
function _(e) {
  return e.of === "case" ? e.key : e;
}
function z(e) {
  return e.of === "case" ? je(e.key) : JSON.stringify([e.model, e.variant]);
}
function ut(e, t, n) {
  return `${e} ${t} ${n}`;
}
function je({ model: e, variant: t, device: n, delegate: r, threads: o }) {
  return JSON.stringify([e, t, n.farm, n.model, n.osVersion, r, o]);
}

// src/render/sections/scope-phrase.ts
function Re(e) {
  return ie([[y(_(e).model)], ...gr(e).map((t) => [t])]);
}
function hr(e) {
  return gr(e).join(", ");
}
function gr(e) {
  if (e.of === "variant") return [e.variant];
  let { variant: t, delegate: n, threads: r, device: o } = e.key;
  return [t, n, ...r === 1 ? [] : [`${r} threads`], De(o)];
}
function De(e) {
  return h(e.model, 40);
}

// src/render/format/check.ts
var mi = {
  runs: "running",
  "delegate-applies": "delegate",
  "output-is-right": "output",
  "variant-exists": "conversion"
};
function V(e) {
  return e.of === "budget" ? ee(e.metric) : mi[e.check];
}
function A(e) {
  return e.waiver !== void 0 ? !1 : (e.of === "budget" ? e.rule.level : e.level) === "error";
}
function me(e, { rule: t, expected: n }) {
  switch (t.kind) {
    case "max":
      return `≤ ${M(e, n, !1)}`;
    case "min":
      return `≥ ${M(e, n, !1)}`;
    case "max-increase":
      return yr("+", e, t.limit, "increase");
    case "max-drop":
      return yr("−", e, t.limit, "drop");
  }
}
function dt(e, { rule: t }) {
  if (t.reserve !== void 0 && t.reserve !== 0 && t.limit.of === "absolute")
    return `${M(e, t.limit.value, !1)} − ${M(e, t.reserve, !1)} reserve`;
  if (t.floor !== void 0 && t.floor !== 0) return `ignored up to ${M(e, t.floor, !1)}`;
}
function yr(e, t, n, r) {
  let o = n.of === "relative" ? n.fraction : n.value;
  if (o === 0) return `no ${r}`;
  let i = n.of === "relative" ? Y(o, !1) : t === "share" ? ot(o, !1) : M(t, o, !1);
  return `at most ${e}${i}`;
}

// src/render/sections/worst-check.ts
function nn(e) {
  return W(e)[0];
}
function W(e) {
  return e.checks.filter(({ status: t }) => t !== "within").map((t) => ({ check: t, rank: pi(t), excess: hi(t) })).sort((t, n) => t.rank - n.rank || n.excess - t.excess).map(({ check: t }) => t);
}
function wr(e) {
  let t = W(e), n = new Set(t.filter(br).map(({ scope: i }) => z(i))), r = (i) => i.of === "budget" && i.status === "unknown" && n.has(z(i.scope)), o = Map.groupBy(t.filter(r), ({ scope: i }) => z(i));
  return t.filter((i) => !r(i)).map((i) => ({
    check: i,
    consequences: br(i) ? o.get(z(i.scope)) ?? [] : []
  }));
}
function br(e) {
  return e.of === "built-in" && (e.check === "runs" || e.check === "variant-exists");
}
function pi(e) {
  return e.status === "unknown" ? A(e) ? e.of === "built-in" ? 3 : 4 : 6 : A(e) ? e.of === "built-in" ? 0 : e.rule.kind === "max" || e.rule.kind === "min" ? 1 : 2 : 5;
}
function hi(e) {
  return e.of === "built-in" || e.found === void 0 ? 0 : e.expected === 0 ? 1 : Math.abs(e.found - e.expected) / Math.abs(e.expected);
}

// src/render/sections/advice.ts
var gi = 8;
function ct(e, t, n) {
  let r = yi(e);
  if (r.length === 0) return [];
  let o = r.slice(t, n), i = r.length - Math.min(r.length, n);
  return [
    C(y("A better choice to ship")),
    ...r.slice(0, t).flatMap((s) => xr(e, s)),
    ...o.length === 0 ? [] : [
      j(
        [p(o.length, "more proposal")],
        o.flatMap((s) => xr(e, s))
      )
    ],
    ...i === 0 ? [] : [C(`… and ${p(i, "more proposal")} in the documents.`)]
  ];
}
function yi(e) {
  let t = new Set(W(e.input.verdict).map(({ scope: o }) => _(o).model)), r = [...Map.groupBy(
    e.input.verdict.advice,
    ({ model: o, platform: i, ship: s, instead: a, note: u }) => JSON.stringify([o, i, s, a, u])
  ).values()].flatMap(
    ([o, ...i]) => o === void 0 ? [] : [[o, ...i]]
  );
  return [...r.filter(([{ model: o }]) => t.has(o)), ...r.filter(([{ model: o }]) => !t.has(o))];
}
function xr(e, t) {
  let [{ model: n, platform: r, ship: o, instead: i, note: s }] = t;
  return [
    C(
      y(n),
      ` on ${bi(t)}: `,
      $(o.variant),
      " with ",
      $(o.delegates.join(", ")),
      ` instead of ${i.variant} with ${i.delegate} gives `,
      ...wi(e, t),
      ".",
      ...s === void 0 ? [] : [E, S(h(s, 200))]
    ),
    $e("yaml", at([{ model: n, platform: r, ...o }]))
  ];
}
function bi(e) {
  let t = e.map(({ device: n }) => De(n));
  return t.length > gi ? p(t.length, "device") : t.join(", ");
}
function vr(e, t) {
  return t ? y(e) : e;
}
function wi(e, t) {
  let [{ model: n, ship: r, latencyRatio: o, sizeRatio: i, accuracyDelta: s }] = t, a = e.accuracy(n, "candidate", r.variant)?.task, u = a?.status === "measured" && a.unit === "number" ? "number" : "share", d = t.map((m) => m.latencyRatio), [c, f] = [Math.min(...d), Math.max(...d)].map(
    (m) => P("duration", "ratio", m)
  ), l = c === f ? c : `${c} to ${f}`;
  return [
    vr(`${l} p50 latency`, o <= i),
    ", ",
    vr(`${P("bytes", "ratio", i)} size`, i < o),
    ...s === void 0 ? [", accuracy not measured"] : [`, ${s === 0 ? "the same" : P(u, "delta", s)} accuracy`]
  ];
}

// src/render/format/verdict-words.ts
var rn = {
  pass: { sign: "✅", word: "May ship", tone: "good" },
  warn: { sign: "⚠️", word: "May ship, with a warning", tone: "doubt" },
  inconclusive: { sign: "❓", word: "Can't tell yet", tone: "doubt" },
  fail: { sign: "❌", word: "Must not ship", tone: "bad" }
}, on = {
  improvement: { sign: "🟢", word: "better", tone: "good" },
  regression: { sign: "🟠", word: "worse", tone: "doubt" },
  none: void 0,
  unclear: void 0,
  "not-comparable": void 0
}, se = {
  within: { sign: "✅", word: "within", tone: "good" },
  exceeded: { sign: "❌", word: "exceeded", tone: "bad" },
  unknown: { sign: "❓", word: "unknown", tone: "doubt" }
}, kr = { sign: "⚪", word: "not confirmed", tone: "quiet" };
function be(e, t) {
  return e.status === "unknown" ? se.unknown : e.status === "within" ? e.of === "budget" ? se.within : { ...se.within, word: "fine" } : t ? e.of === "budget" ? se.exceeded : { ...se.exceeded, word: "broken" } : { sign: "⚠️", word: "warns", tone: "doubt" };
}

// src/render/format/sparkline.ts
var $r = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
function Rr(e) {
  let t = Math.min(...e), n = Math.max(Math.max(...e) - t, t * 0.2);
  return e.map((r) => $r[Math.round((r - t) / n * ($r.length - 1))] ?? "").join("");
}

// src/render/sections/side-status.ts
var xi = {
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
}, ft = {
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
function lt({ status: e, delegation: t, finished: n }) {
  if (e === "missing" && n > 0) return "ran";
  let r = e === "fell-back" && t !== void 0 ? ` to ${t.applied}` : "";
  return `${xi[e]}${r}`;
}
function Cr({ baseline: e, candidate: t }) {
  return `${e.delegation?.applied ?? "unknown"} → ${t.delegation?.applied ?? "unknown"}`;
}
function mt({ baseline: e, candidate: t }) {
  let n = lt(e), r = lt(t);
  return n === r ? `${r} on both sides` : `${n} → ${r}`;
}

// src/render/sections/history.ts
function pt(e, t, n) {
  let r = e.history(t);
  if (r === void 0) return [];
  let { trend: o, otherEnvironments: i } = r, [s, a] = [o[0], o.at(-1)], u = i === 0 ? [] : [`${p(i, "commit was", "commits were")} measured in another environment: not comparable`];
  if (s === void 0 || a === void 0)
    return u.length === 0 ? [] : [[`${n} on main before: ${u.join("")}.`]];
  let d = o.map(({ p50Ns: f }) => f), c = o.length === 1 ? `${M("duration", a.p50Ns)} at one commit, ${a.day}` : `${K("duration", s.p50Ns, a.p50Ns)} over ${p(o.length, "commit")}, ${s.day} to ${a.day}`;
  return [
    [
      `${n} on main before: `,
      ...o.length === 1 ? [] : [$(Rr(d)), " "],
      [`p50 ${c}`, ...vi(r), ...u].join("; "),
      "."
    ]
  ];
}
function vi({ noise: e }) {
  return e === void 0 ? [] : [
    `the same file differs by ±${Y(Math.expm1(e.logSd))} from session to session (standard deviation, ${e.sessions} sessions)`
  ];
}
var ki = {
  "same-session": "main's file, in the same session",
  "same-bytes": "nothing, for both sides are the same bytes and can't differ",
  "no-model": "nothing but absolute limits, for main has no such model",
  "not-measured": "nothing, for main's file could not be measured, and no older value stands in for it"
};
function Pr({ input: { history: e } }, t) {
  if (e === void 0) return [];
  let { cases: n, unreadable: r } = e, o = Map.groupBy(n, ({ baseline: a }) => a.of), i = ["same-session", "same-bytes", "no-model", "not-measured"].flatMap((a) => {
    let u = o.get(a)?.length ?? 0;
    return u === 0 ? [] : [`${ki[a]} (${p(u, "case")})`];
  });
  return [
    ...i.length > 1 || !o.has("same-session") ? [[`What ships was compared with: ${i.join("; ")}.`]] : [],
    ...n.flatMap($i).slice(0, t),
    ...r === void 0 ? [] : [[`Main's history could not be read, so none is shown: ${h(r, 200)}`]],
    ...n.some(({ trend: a }) => a.length > 0) ? [["What main measured before is from other sessions: context, against which nothing is judged."]] : []
  ];
}
function $i({ key: e, baseline: t }) {
  if (t.of !== "not-measured" || t.last === void 0) return [];
  let { commit: n, day: r, p50Ns: o } = t.last;
  return [
    [
      `${`${e.model} ${e.variant} · ${e.delegate} · ${h(e.device.model, 40)}`}: main ${ft[t.status]} here. History has this very file at p50 ${M("duration", o)} (${r}, ${n.slice(0, 7)}), to compare by eye.`
    ]
  ];
}

// src/render/sections/row-cells.ts
function pe(e) {
  return [re(e.tone, `${e.sign} ${e.word}`)];
}
function J(e, t) {
  if (t === void 0) return ["not measured"];
  let { baseline: n, candidate: r } = t;
  return n.status === "known" && r.status === "known" ? [Ri(K(e, n.value, r.value))] : n.status === "absent" && r.status === "known" ? [`new: ${ht(e, r)}`] : n.status === "known" && r.status === "absent" ? [`${ht(e, n)} → gone`] : n.status !== "known" && r.status !== "known" ? ["unknown"] : [`${ht(e, n)} → ${ht(e, r)}`];
}
function Ri(e) {
  return e.replace(/ (?=[A-Za-z]+$)/, " ");
}
function gt(e, t) {
  return t?.candidate.status !== "known" || t.candidate.interval === void 0 ? [] : [E, S(`PR: ${st(e, t.candidate.interval)}`)];
}
function we(e, t, n = "first round only") {
  if (t?.difference === void 0) return [];
  let r = sn(e, t, t.difference);
  return [
    y(Ci(e, t, t.difference)),
    ...r === "" ? [] : [E, S(r)],
    ...n === "with second round" ? Pi(e, t) : []
  ];
}
function Ci(e, t, { as: n, estimate: r }) {
  return t.metric === "delegated-nodes" && r === 0 ? "none lost" : P(e, n, r);
}
function Pi(e, t) {
  let n = t.secondRound;
  if (n === void 0) return [];
  let r = n.interval === void 0 ? "" : ` (${tn(e, n.as, n.interval)})`;
  return [E, S(`second round: ${P(e, n.as, n.estimate)}${r}`)];
}
function sn(e, t, n) {
  let r = n.interval === void 0 ? [] : [tn(e, n.as, n.interval)], o = t.task === void 0 ? Si(t, n) : Ei(t.task.metric, n);
  return [...r, ...o].join(", ");
}
function Si(e, { n: t }) {
  return e.pairing === "exact" ? [] : [p(t, "launch", "launches")];
}
function Ei(e, { as: t, estimate: n, n: r }) {
  return [t === "delta" && (e === "top-1" || e === "top-5") ? `${w(Math.abs(Math.round(n * r)))} of ${w(r)}` : `n = ${w(r)}`];
}
function Sr(e, t) {
  let n = dt(e, t);
  return [me(e, t), ...n === void 0 ? [] : [E, S(n)], ...an(t)];
}
function an(e) {
  return e.reason === void 0 ? [] : [E, S(h(e.reason, 200))];
}
function ht(e, t) {
  return t.status === "known" ? M(e, t.value) : t.status === "absent" ? "none" : "unknown";
}

// src/render/sections/case-tables.ts
function Er(e, t) {
  let n = t.toSorted((o, i) => Mr(o.key, i.key));
  return [...Map.groupBy(n, ({ key: o }) => et(o.device))].flatMap(([o, i]) => {
    let s = i.flatMap(({ key: a }) => pt(e, a, `${a.variant} · ${a.delegate}`));
    return [
      C(y(h(o, 120))),
      D(
        ["Variant · delegate", O("p50 main → PR"), O("p90 main → PR"), O("p50 change"), "Role"],
        i.map((a) => Ii(e, a))
      ),
      ...s.length === 0 ? [] : [F(s)]
    ];
  });
}
function Ii(e, t) {
  let n = un(t), r = `${t.key.variant} · ${t.key.delegate}`, o = e.row(n, "latency-p50");
  return [
    [t.gated ? y(r) : r],
    J("duration", o),
    J("duration", e.row(n, "latency-p90")),
    t.gated && o?.difference !== void 0 ? [P("duration", o.difference.as, o.difference.estimate)] : [],
    Mi(e, t)
  ];
}
function Mi(e, t) {
  let n = t.gated ? e.decides(un(t)) ? "ships" : "in reserve" : "look";
  if (t.identical) return [`${n}, same bytes`];
  let { baseline: r, candidate: o } = t;
  if (r.status === "measured" && o.status === "measured") return [n];
  let i = o.detail ?? r.detail;
  return [`${n}, ${mt(t)}`, ...i === void 0 ? [] : [E, S(h(i, 120))]];
}
function Ir(e, t) {
  let n = t.filter(({ gated: r }) => r).toSorted((r, o) => Mr(r.key, o.key)).flatMap(
    (r) => or.filter((o) => o !== "latency-p50" && o !== "latency-p90").flatMap((o) => {
      let i = e.row(un(r), o);
      if (i === void 0 || i.baseline.status === "unknown" && i.candidate.status === "unknown") return [];
      let [s, a] = [it(o), ee(o)], u = h(r.key.device.model, 40);
      return [
        [
          [`${r.key.variant} · ${r.key.delegate} · ${u}`],
          [a],
          J(s, i),
          we(s, i)
        ]
      ];
    })
  );
  return n.length === 0 ? [] : [
    C(y("What ships, other measurements")),
    D(["Case", "Metric", O("main → PR"), O("Change")], n)
  ];
}
function Mr(e, t) {
  return Le.indexOf(e.variant) - Le.indexOf(t.variant) || Yt.indexOf(e.delegate) - Yt.indexOf(t.delegate) || rr(e, t);
}
function un({ key: e, gated: t }) {
  return { of: "case", key: e, gated: t };
}

// src/render/sections/variant-table.ts
function Br(e, t) {
  let n = Le.filter((r) => Bi.some((o) => e.variant(t, o, r) !== void 0)).map((r) => [
    [e.decides({ of: "variant", model: t, variant: r }) ? y(r) : r],
    zi(e, t, r),
    Ti(e, t, r),
    Oi(e, t, r),
    Ni(e.accuracy(t, "candidate", r)?.fidelity)
  ]);
  return n.length === 0 ? [] : [
    D(
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
var Bi = ["baseline", "candidate"];
function zi(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "size"), o = e.variant(t, "candidate", n);
  if (o !== void 0 && o.status !== "converted")
    return [o.status === "failed" ? "not converted" : o.status === "no-effect" ? "no effect" : "not possible", E, S(h(o.reason, 160))];
  let i = r?.difference;
  return [
    ...J("bytes", r),
    ...i === void 0 || i.estimate === 0 ? [] : [E, S(P("bytes", i.as, i.estimate))],
    ..._i(e, t, n)
  ];
}
function _i(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "app-size");
  return r === void 0 ? [] : [E, S("in an app: ", ...J("bytes", r))];
}
function Ti(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "accuracy");
  if (r?.task !== void 0) {
    let o = r.task.unit, i = r.difference;
    return [
      ...J(o, r),
      ...i === void 0 ? [] : [
        E,
        S(
          i.estimate === 0 ? `the same, n = ${w(i.n)}` : `${P(o, i.as, i.estimate)}, ${sn(o, r, i)}`
        )
      ]
    ];
  }
  return [Fi(e.accuracy(t, "candidate", n)?.task)];
}
function Fi(e) {
  return e === void 0 || e.status === "not-configured" ? "no evaluation" : e.status === "failed" ? `failed: ${h(e.reason, 120)}` : `${M(e.unit, e.value)} (n = ${w(e.n)})`;
}
function Oi(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "conversion-loss");
  if (r?.candidate.status !== "known") return [];
  let o = r.task?.unit ?? "share";
  return r.baseline.status === "known" && o === "number" ? [K(o, r.baseline.value, r.candidate.value)] : [P(o, "delta", r.candidate.value).replace("+", "")];
}
function Ni(e) {
  return e === void 0 ? [] : e.status === "is-reference" ? ["is the reference"] : e.status === "failed" ? [`failed: ${h(e.reason, 120)}`] : e.identical ? ["identical"] : [[
    ...e.topOneAgreement === void 0 ? [] : [`top-1 agrees ${Y(e.topOneAgreement)}`],
    `cosine ${e.cosine.toFixed(4).replace("-", "−")}`,
    ...e.psnrDb === void 0 ? [] : [`PSNR ${nt(e.psnrDb)} dB`],
    ...e.nonFiniteOutputs === 0 ? [] : [`${w(e.nonFiniteOutputs)} outputs not finite`]
  ].join(", "), E, S(`n = ${w(e.n)}, ${e.inputs} inputs`)];
}

// src/render/sections/at-most.ts
function q(e, t, n) {
  return e.length <= t ? e : [...e.slice(0, t), [`… and ${p(e.length - t, `more ${n}`)}.`]];
}

// src/render/sections/why.ts
function dn(e, t) {
  let n = e.input.comparison.models.flatMap(
    (r) => We(r, (o) => e.decides({ of: "variant", model: r.model, variant: o }))
  );
  return n.length === 0 ? [] : [C(y("Why")), F(q(n, t, "fact"))];
}
function We(e, t) {
  let n = /* @__PURE__ */ new Map();
  for (let { variant: r, facts: o } of e.why.filter((i) => t(i.variant)))
    for (let i of o) {
      let s = JSON.stringify(i), a = n.get(s);
      a === void 0 ? n.set(s, { fact: i, variants: [r] }) : a.variants.push(r);
    }
  return [...n.values()].map(({ fact: r, variants: o }) => [
    y(e.model),
    ` (${o.join(", ")}): `,
    ...Li(r)
  ]);
}
function Li(e) {
  switch (e.kind) {
    case "operators-added":
      return [`${p(e.count, "operator")} more of `, L(e.op)];
    case "operators-removed":
      return [`${p(e.count, "operator")} fewer of `, L(e.op)];
    case "fusion-lost":
      return [L(e.activation), ` is no longer fused into ${p(e.count, "operator")} `, L(e.op)];
    case "fusion-gained":
      return [L(e.activation), ` is now fused into ${p(e.count, "operator")} `, L(e.op)];
    case "layers-resized":
      return [
        `${p(e.count, "layer")} `,
        L(e.op),
        `${e.count === 1 ? " is " : " are "}${Ai(e.parameters)}: ${P("count", "delta", e.parameters)} parameters`
      ];
    case "constant-resized":
      return ["the constant ", L(e.name), `: ${K("bytes", e.baselineBytes, e.candidateBytes)}`];
    case "weights-dtype":
      return [
        `weights are ${h(e.to, 20)}, were ${h(e.from, 20)} (${M("bytes", e.sizeBytes)} of them)`
      ];
    case "input-changed":
      return ["the input ", L(e.name), `: ${h(e.from, 60)} → ${h(e.to, 60)}`];
    case "input-added":
      return ["one more input: ", L(e.name)];
    case "input-removed":
      return ["one input fewer: ", L(e.name)];
    case "output-changed":
      return ["the output ", L(e.name), `: ${h(e.from, 60)} → ${h(e.to, 60)}`];
    case "output-added":
      return ["one more output: ", L(e.name)];
    case "output-removed":
      return ["one output fewer: ", L(e.name)];
    case "delegation":
      return Ui(e);
  }
}
function Ai(e) {
  return e > 0 ? "larger" : e < 0 ? "smaller" : "of another shape";
}
function Ui({ delegate: e, baseline: t, candidate: n, suspects: r }) {
  let o = r.slice(0, 5).flatMap((i, s) => s === 0 ? [L(i)] : [", ", L(i)]);
  return [
    `${h(e, 20)} runs ${yt(n)}; on main ${yt(t)}`,
    ...o.length === 0 ? [] : [". It does not take ", ...o]
  ];
}
function yt({ delegatedNodes: e, totalNodes: t, partitions: n, proof: r }) {
  return r === "unknown" ? "an unknown number of nodes" : e === 0 ? `none of ${p(t, "node")}` : `${e} of ${p(t, "node")} in ${p(n, "partition")}`;
}
function L(e) {
  return $(h(e, 80));
}

// src/render/sections/everything.ts
function Ce(e, t, n = () => !0) {
  return e.input.comparison.models.filter(n).map((r) => ji(e, r, t));
}
function bt(e) {
  let t = new Set(W(e.input.verdict).map(({ scope: n }) => _(n).model));
  return ({ model: n }) => t.has(n);
}
function cn({ change: e }) {
  return e !== "unchanged";
}
function ji(e, t, n) {
  let r = n === "all" ? t.cases : t.cases.filter(({ gated: i }) => i), o = We(t, () => n === "all");
  return j(
    [y(t.model), `: ${n === "all" ? "all variants and delegates" : "what ships"}`],
    [
      ...Br(e, t.model),
      ...Er(e, r),
      ...Ir(e, r),
      ...o.length === 0 ? [] : [C(y("What differs in the files and in what ran")), F(o)]
    ]
  );
}
function wt(e, t, n) {
  let r = e.input.comparison.models;
  if (r.length < 2) return [];
  let o = Map.groupBy(e.input.verdict.checks, ({ scope: d }) => _(d).model), i = { modified: "changed", added: "new", deleted: "deleted", unchanged: "unchanged" }, s = bt(e), a = [...r.filter(s), ...r.filter((d) => !s(d))].slice(0, n).map((d) => [
    [y(d.model)],
    [i[d.change]],
    [Di(o.get(d.model) ?? [])]
  ]), u = [
    D(["Model", "Change", "Checks"], a),
    ...a.length < r.length ? [C(`… and ${p(r.length - a.length, "more model")}.`)] : []
  ];
  return r.length > t ? [j([`All ${p(r.length, "model")}`], u)] : u;
}
function Di(e) {
  if (e.length === 0) return "nothing to check";
  let t = e.filter(({ status: r }) => r === "exceeded").length, n = e.filter(({ status: r }) => r === "unknown").length;
  return t + n === 0 ? `${se.within.sign} all ${e.length} within` : [
    ...t === 0 ? [] : [`${se.exceeded.sign} ${t} exceeded`],
    ...n === 0 ? [] : [`${se.unknown.sign} ${n} unknown`],
    `of ${e.length}`
  ].join(", ");
}

// src/render/sections/findings.ts
var Wi = {
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
function ln(e, t) {
  let n = new Set(W(e.input.verdict).map(({ scope: i }) => z(i))), r = e.input.verdict.findings.filter(
    ({ kind: i, scope: s }) => i === "waiver-expired" || i !== "regression" && i !== "setting-changed" && (s === void 0 || !n.has(z(s)))
  );
  if (r.length === 0) return [];
  let o = Map.groupBy(
    r,
    ({ kind: i, detail: s, scope: a }) => JSON.stringify([i, s, a?.of === "case" ? a.gated : a?.of])
  );
  return [C(y("Also noticed")), F(q([...o.values()].map(qi), t, "finding"))];
}
function qi(e) {
  let [t] = e;
  return t === void 0 ? [] : [y(Wi[t.kind]), ...Hi(e, t), `: ${h(t.detail, 300)}`];
}
function Hi(e, { scope: t }) {
  if (t === void 0) return [];
  if (e.length === 1) return [" (", ...Re(t), ")"];
  let n = t.of === "case" && !t.gated, r = [...new Set(e.flatMap((i) => i.scope === void 0 ? [] : [_(i.scope).model]))], [o] = r;
  return [
    ` (${p(e.length, n ? "look" : t.of === "case" ? "case" : "variant")} of `,
    r.length === 1 && o !== void 0 ? y(o) : p(r.length, "model"),
    ")"
  ];
}

// src/render/sections/footnote.ts
function xt(e) {
  let { subject: t, toolVersion: n, links: r, settings: o } = e.input, i = t.headSha === "worktree" ? "uncommitted files" : t.headSha.slice(0, 7);
  return [
    Ae(
      ...ie([
        [`edgegate ${n}`],
        ["main ", $(t.baseSha.slice(0, 7)), " → PR ", $(i)],
        [`limits of ${o.decidedBy === "base" ? "main" : "this PR"}'s `, $(o.settings.configFile)],
        ...r.artifact === void 0 ? [] : [[le("all documents", r.artifact)]],
        ...r.run === void 0 ? [] : [[le("run", r.run)]]
      ])
    )
  ];
}

// src/render/sections/saying.ts
function vt(e, t) {
  return t.of === "built-in" ? Gi(e, t) : Ki(e, t);
}
function Gi(e, t) {
  let n = h(t.reason ?? t.found, 160);
  switch (t.check) {
    case "runs": {
      let r = t.scope.of === "case" ? e.facts(t.scope.key) : void 0;
      if (r === void 0) return `was not measured: ${n}`;
      let { status: o, detail: i } = r.candidate;
      return `${ft[o]}: ${h(i ?? t.reason ?? t.found, 160)}`;
    }
    case "variant-exists":
      return `can't be ${fn(e, t) ? "converted" : "used"}: ${h(t.found, 160)}`;
    case "output-is-right":
      return t.status === "unknown" ? `has outputs that nobody checked: ${n}` : `computes wrong outputs: ${n}`;
    case "delegate-applies":
      return `lost its delegate: ${h(t.expected, 40)} → ${h(t.found, 80)}`;
  }
}
function fn(e, { scope: t }) {
  let { model: n } = _(t);
  return e.input.variants.models.find((r) => r.model === n)?.candidate.status !== "unusable";
}
function Ki(e, t) {
  let n = V(t);
  if (t.found === void 0) return `${n} is unknown: ${h(t.reason ?? "no value", 160)}`;
  let r = e.kind(t.scope, t.metric), o = t.status === "unknown" ? " is too close to call" : "";
  if (t.rule.kind === "max" || t.rule.kind === "min") {
    let u = t.interval === void 0 || o === "" ? "" : ` (${st(r, t.interval)})`, d = `${t.rule.kind === "max" ? "limit" : "at least"} ${M(r, t.expected, !1)}`;
    return `${n}${o === "" ? " is" : `${o}:`} ${M(r, t.found)}${u}, ${d}`;
  }
  let i = e.row(t.scope, t.metric), s = i?.difference === void 0 ? "" : ` by ${zr(P(r, i.difference.as, i.difference.estimate))}`, a = t.rule.kind === "max-increase" ? "rose" : "fell";
  return `${n}${o === "" ? "" : `${o}:`} ${a}${s}${Ji(r, i)}, allowed ${Vi(r, t)}`;
}
function Vi(e, { rule: t }) {
  let { limit: n } = t, r = n.of === "relative" ? n.fraction : n.value;
  return r === 0 ? "none" : zr(P(e, n.of === "relative" ? "ratio" : "delta", r, !1));
}
function Ji(e, t) {
  return t?.baseline.status !== "known" || t.candidate.status !== "known" ? "" : ` (${K(e, t.baseline.value, t.candidate.value)})`;
}
function zr(e) {
  return e.replace(/^[+−]/, "");
}

// src/render/sections/next-step.ts
var Yi = {
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
}, Zi = {
  runs: "Make it run again",
  "delegate-applies": "Use operators that the delegate takes",
  "output-is-right": "Make its output right on this delegate",
  "variant-exists": "Make it convert again"
}, mn = {
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
function _r(e, t) {
  if (t === void 0)
    return e.input.verdict.advice.length === 0 ? ["Nothing to do."] : ["Nothing to do; a better choice is proposed below."];
  if (t.status === "unknown") return es(e, t);
  if (t.waiver !== void 0) return [`${t.waiver.by} accepted this until ${t.waiver.until}.`];
  if (t.of === "built-in" && t.check === "variant-exists" && !fn(e, t)) return ["Mend the file."];
  let n = t.of === "budget" ? Yi[t.metric] : Zi[t.check], r = e.advice(_(t.scope).model).find((o) => Xi(o, t));
  return r !== void 0 ? [`${n}, or ship `, $(r.ship.variant), " on ", $(r.ship.delegates[0] ?? ""), " (below)."] : t.of === "budget" ? [`${n}, or raise the limit`, ...Qi(e, t)] : [`${n}, or ship another variant or delegate.`];
}
function Xi({ latencyRatio: e, sizeRatio: t, accuracyDelta: n }, r) {
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
function Qi(e, { rule: { position: t } }) {
  let { decidedBy: n, settings: r } = e.input.settings, o = n === "base" ? " on main." : ".";
  return t === void 0 ? [" in ", $(r.configFile), o] : [" at ", $(`${t.file}:${t.line}`), o];
}
function es(e, t) {
  if (t.of === "budget" && t.found !== void 0 && t.metric !== "accuracy") return mn.measured;
  if (t.of === "budget" && (t.metric === "accuracy" || t.metric === "conversion-loss"))
    return ["Have both sides scored on the same data, or judge it by hand."];
  let n = t.scope.of === "case" ? e.facts(t.scope.key)?.candidate.status : void 0;
  if (n !== void 0 && n !== "measured") return mn[n];
  let r = t.of === "budget" ? e.row(t.scope, t.metric) : void 0, o = [r?.candidate, r?.baseline].find((i) => i?.status === "unknown");
  return o?.status === "unknown" && o.because !== void 0 ? mn[o.because] : ["See the reason below."];
}

// src/render/sections/headline.ts
function Tr(e) {
  let { verdict: t, checks: n } = e.input.verdict, r = rn[t], o = nn(e.input.verdict);
  return [
    oe(3, re(r.tone, `${r.sign} ${r.word}`), `: ${Or(e)}. `, ..._r(e, o)),
    C(...ie([...rs(n), ...os(e)]))
  ];
}
function Fr(e) {
  return `${rn[e.input.verdict.verdict].word}: ${Or(e)}`;
}
function Or(e) {
  let t = nn(e.input.verdict);
  return t === void 0 ? ns(e) : `${_(t.scope).model} ${vt(e, t)} (${hr(t.scope)}${ts(e, t)})`;
}
function ts(e, t) {
  let n = W(e.input.verdict).filter(
    (s) => s.status === t.status && A(s) === A(t)
  ), r = new Set(n.map(({ scope: s }) => _(s).model)).size - 1, o = new Set(
    n.flatMap(
      ({ scope: s }) => s.of === "case" && s.key.model === _(t.scope).model ? [et(s.key.device)] : []
    )
  ).size, i = [
    ...t.scope.of === "case" && o > 1 ? [`on ${p(o - 1, "more device")}`] : [],
    ...r > 0 ? [p(r, "more model")] : []
  ];
  return i.length === 0 ? "" : `; also ${i.join(" and ")}`;
}
function ns(e) {
  let { checks: t } = e.input.verdict, { models: n } = e.input.changes;
  return n.every(({ change: r }) => r === "unchanged") ? "no model changed" : t.length > 0 ? "everything that ships is within its limits" : n.some(({ change: r }) => r === "deleted") ? "nothing is left to check" : "nothing has a limit";
}
function rs(e) {
  if (e.length === 0) return [["no checks"]];
  let t = e.filter((i) => i.status === "exceeded" && A(i)).length, n = e.filter((i) => i.status === "exceeded" && !A(i)).length, r = e.filter((i) => i.status === "unknown").length, o = e.length - t - n - r;
  return [
    ...t > 0 ? [[`❌ ${w(t)} exceeded`]] : [],
    ...n > 0 ? [[`⚠️ ${w(n)} ${n === 1 ? "warns" : "warn"}`]] : [],
    ...r > 0 ? [[`❓ ${w(r)} unknown`]] : [],
    [`✅ ${w(o)} of ${p(e.length, "check")} within`]
  ];
}
function os(e) {
  let t = { modified: "changed", added: "new", deleted: "deleted", unchanged: "unchanged" };
  return ["modified", "added", "deleted", "unchanged"].flatMap((n) => {
    let r = e.input.changes.models.filter((o) => o.change === n).map(({ model: o }) => o);
    return r.length === 0 ? [] : [[`${t[n]}: ${r.length > 4 ? p(r.length, "model") : r.join(", ")}`]];
  });
}

// src/render/sections/device-notices.ts
function Nr({ deviceNotices: e = [], devices: t }) {
  return e.map((n) => {
    let r = ["⚠️ ", $(h(n.asked, 100)), ": ", h(n.reason, 200)];
    if (n.kind === "missing") return [...r, "; ", y("no phone"), " stands for it."];
    let o = t.find(({ device: i }) => i.model === n.device.model);
    return [...r, "; measured on ", y(h(kt(n.device, o?.platform), 100)), "."];
  });
}
function Lr({ devices: e }) {
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
    return ["⚠️ ", y(s), ` on ${p(i, "phone")}: ${h(n, 200)}.`];
  });
}
function Ar({ devices: e }) {
  return e.flatMap(({ device: t, platform: n, facts: r }) => {
    if (n === "host" || r === void 0) return [];
    let o = Xt(t, n), i = [
      o?.soc ?? r.soc ?? "unknown chip",
      o?.gpu ?? "unknown GPU",
      ...o?.npu === void 0 ? [] : [o.npu],
      o?.ramGb === void 0 ? "unknown memory" : `${o.ramGb} GB`,
      ...r.form === "virtual" ? ["virtual: not a phone's speed"] : []
    ];
    return [[`${h(kt(t, n), 100)}: ${h(i.join(", "), 200)}.`]];
  });
}
function kt(e, t = "android") {
  let n = Xt(e, t), r = `${e.model} ${e.osVersion}`;
  return n === void 0 ? r : `${n.name} (${r})`;
}
function Ur(e) {
  let t = e.flatMap(({ device: n, environment: { platform: r }, ranOn: o }) => {
    if (o === void 0) return [];
    let i = y(h(kt(o.device, r), 100));
    return [
      ["⚠️ ", h(kt(n, r), 100), ": ", h(o.reason, 200), "; measured on ", i, "."]
    ];
  });
  return [...new Map(t.map((n) => [JSON.stringify(n), n])).values()];
}

// src/render/sections/method.ts
function $t(e, t) {
  let { settings: n } = e.input.settings, r = e.input.comparison.models.flatMap((u) => u.cases);
  if (r.length === 0) return [];
  let o = r.filter((u) => u.gated && !u.identical), { launches: i, pairs: s, inferences: a } = n.measure;
  return [
    j(
      ["How it was measured"],
      [
        F([
          [
            `Main and PR ran on the same device in the same session, ${is(e)} Nothing is compared across sessions or devices.`
          ],
          [
            `What ships: up to ${p(i, "launch", "launches")} × ${p(s, "block pair")} × ${p(a, "inference")} a side. An interval covers 95%, over launches. A change counts when its interval excludes zero and it passes ${w(n.minimumEffect * 100)}%.`
          ],
          ...r.some((u) => !u.gated) ? [["A look is one launch: a number to compare by eye, without a claim. It decides nothing."]] : [],
          ...o.length === 0 ? [] : [ss(o)],
          ...Pr(e, Math.min(t, 10)),
          ...as(e),
          ...Ar(e.input.plan).slice(0, t),
          ...ds(e).slice(0, t)
        ]),
        ...t === 0 ? [] : [C(y("What the numbers are")), F(us(e))]
      ]
    )
  ];
}
function is(e) {
  return e.input.comparison.models.some(
    ({ rows: n }) => n.some(({ metric: r, pairing: o }) => r === "latency-p50" && o === "own-launches")
  ) ? "in turn; where both fit in memory together, loaded in one process in alternating blocks." : "both loaded in one process, in alternating blocks.";
}
function ss(e) {
  let t = (o) => e.reduce((i, s) => i + o(s), 0), n = e.filter(({ rounds: o }) => o > 1).length, r = t(({ throttledBlocks: o }) => o);
  return [
    [
      `Done: ${w(t((o) => o.launchesFinished))} of ${p(
        t((o) => o.launchesPlanned),
        "planned launch",
        "planned launches"
      )}`,
      `${p(
        t((o) => o.samplesPerSide),
        "inference"
      )} a side counted`,
      `${w(t((o) => o.droppedSamples))} dropped after switching sides`,
      r === 0 ? "no block was hot" : `${p(r, "block")} measured on a hot device`,
      n === 0 ? "one round" : `${p(n, "case")} measured in a second round`
    ].join("; "),
    "."
  ];
}
function as({ input: e }) {
  let { spend: t } = e.plan;
  if (t === void 0) return [];
  let n = `${jr(t.worstCents)} at most for both rounds, likely ${jr(t.likelyCents)}`, r = t.savedMinutes === 0 ? "" : `; ${p(t.savedMinutes, "minute")} saved, because equal files are not measured twice`, o = e.billedMinutes === void 0 ? "the farm has not said what it bills" : `${p(e.billedMinutes, "minute")} billed`;
  return [[`Phones, at list price: ${n}; ${o}${r}. The day's free minutes are not counted.`]];
}
function jr(e) {
  return `$${(e / 100).toFixed(2)}`;
}
function us(e) {
  let t = new Set(e.input.comparison.models.flatMap(({ rows: n }) => n.map(({ metric: r }) => r)));
  return ir.filter((n) => t.has(n)).map((n) => [y(ee(n)), `: ${lr(n)}`]);
}
function ds(e) {
  return [...Map.groupBy(e.input.sessions, ({ device: n, environment: r }) => JSON.stringify([n, r])).values()].flatMap((n) => {
    let [r] = n;
    if (r === void 0) return [];
    let { device: o, environment: i } = r, s = [...new Set(n.map(({ round: a }) => a))];
    return [
      [
        [
          `${h(i.deviceModel, 60)} (${h(o.farm, 30)})`,
          h(i.osVersion, 60),
          `build ${h(i.osBuild, 80)}`,
          h(i.soc, 60),
          h(i.abi, 30),
          `${h(i.runtime.name, 30)} ${h(i.runtime.version, 30)}`,
          `app ${i.appSha256.slice(0, 12)}`,
          `round${s.length === 1 ? "" : "s"} ${s.join(" and ")}`
        ].join(", "),
        "."
      ]
    ];
  });
}

// src/render/sections/alike-rows.ts
var cs = 8;
function Wr(e) {
  return [...Map.groupBy(e, ({ scope: n, story: r }) => {
    if (n.of === "variant") return JSON.stringify([n, r]);
    let { model: o, variant: i, delegate: s, threads: a } = n.key;
    return JSON.stringify([o, i, s, a, n.gated, r]);
  }).values()].map(
    ([n, ...r]) => () => n === void 0 ? [] : ls(n, r)
  );
}
function ls(e, t) {
  if (t.length === 0) return e.cells();
  let [n, r, o, i, s] = e.cells();
  return [
    n,
    [...r, E, S(fs(t))],
    [...o, ...Dr(ms(t))],
    [...i, ...Dr(ps(t))],
    s
  ];
}
function fs(e) {
  let t = e.flatMap(({ scope: n }) => n.of === "case" ? [De(n.key.device)] : []);
  return `also on ${t.length > cs ? p(t.length, "more device") : t.join(", ")}`;
}
function Dr(e) {
  return e === void 0 ? [] : [E, S(e)];
}
function ms(e) {
  let t = e.flatMap(({ row: s }) => s?.candidate.status === "known" ? [s.candidate.value] : []), n = e[0]?.kind;
  if (n === void 0 || t.length === 0) return;
  let [r, o] = K(n, Math.min(...t), Math.max(...t)).split(" → "), i = o ?? "";
  return `others ${i.startsWith(`${r} `) || i === r ? i : `${r} to ${i}`}`;
}
function ps(e) {
  let t = e.flatMap(({ row: a }) => a?.difference === void 0 ? [] : [a.difference]), [n] = t, r = e[0]?.kind;
  if (r === void 0 || n === void 0) return;
  let o = t.map(({ estimate: a }) => a), [i, s] = [Math.min(...o), Math.max(...o)].map((a) => P(r, n.as, a));
  return `others ${i === s ? i : `${i} to ${s}`}`;
}

// src/render/sections/movements.ts
var hs = ["Result", "What", O("main → PR"), O("Change (95% interval)"), "Limit"];
function he(e, t, n) {
  let r = Wr(gs(e)), [o, i] = [r.slice(0, t), r.slice(t, t + n)], s = r.length - o.length - i.length, a = (u) => D(
    hs,
    u.map((d) => d())
  );
  return [
    ...o.length === 0 ? [] : [a(o)],
    ...i.length === 0 ? [] : [j([`${p(i.length, "more row")} that exceeded, are unknown or moved`], [a(i)])],
    ...s === 0 ? [] : [C(`… and ${p(s, "more row")}, in the documents.`)]
  ];
}
function gs(e) {
  let t = wr(e.input.verdict), n = new Set(W(e.input.verdict).map((o) => Hr(e, o))), r = e.input.comparison.models.flatMap(({ rows: o }) => o).filter((o) => bs(o) && e.decides(o.scope) && !n.has(o)).map((o) => ({ row: o, checks: xs(e, o) })).filter(({ row: o, checks: i }) => o.metric !== "app-size" || i.length > 0).sort((o, i) => +(o.checks.length === 0) - +(i.checks.length === 0) || ws(o.row, i.row));
  return [
    ...t.map((o) => vs(e, o)),
    ...r.map(({ row: o, checks: i }) => Rs(e, o, i))
  ];
}
var ys = 1e-3;
function bs({ change: e, difference: t }) {
  return on[e] === void 0 || t === void 0 ? !1 : t.as === "delta" || Math.abs(t.estimate) >= ys;
}
function ws(e, t) {
  return e.change !== t.change ? e.change === "regression" ? -1 : 1 : qr(t) - qr(e);
}
function qr({ difference: e }) {
  return e?.as === "ratio" ? Math.abs(e.estimate) : 0;
}
function Hr(e, t) {
  return t.of === "budget" ? e.row(t.scope, t.metric) : void 0;
}
function xs(e, { scope: t, metric: n }) {
  return e.checks(t).filter((r) => r.of === "budget" && r.metric === n);
}
function Gr(e, t) {
  return [y(e), E, S(...Re(t))];
}
function vs(e, { check: t, consequences: n }) {
  let r = be(t, A(t)), o = () => Gr(V(t), t.scope);
  if (t.of === "built-in") {
    let d = ks(e, t), c = $s(t, n);
    return {
      scope: t.scope,
      story: [r, V(t), d, c, t.waiver],
      kind: "count",
      cells: () => [pe(r), o(), d, [], c]
    };
  }
  let i = e.kind(t.scope, t.metric), s = Hr(e, t), a = t.rule.kind === "max" || t.rule.kind === "min", u = Sr(i, t);
  return {
    scope: t.scope,
    story: [r, V(t), i, u, t.waiver],
    kind: i,
    ...s === void 0 ? {} : { row: s },
    cells: () => [
      pe(r),
      o(),
      [...J(i, s), ...a ? gt(i, s) : []],
      we(i, s, "with second round"),
      u
    ]
  };
}
function ks(e, t) {
  if (t.check === "variant-exists") return [t.status === "unknown" ? "unknown" : "not converted"];
  let n = t.scope.of === "case" ? e.facts(t.scope.key) : void 0;
  return n === void 0 ? ["not measured"] : t.check === "delegate-applies" ? [Cr(n)] : [t.check === "runs" ? mt(n) : "wrong output"];
}
function $s(e, t) {
  let r = [...e.check === "variant-exists" || e.check === "output-is-right" ? [e.found] : [], ...e.reason === void 0 ? [] : [e.reason]], o = [...new Set(t.map(V))];
  return [
    `must be: ${e.expected}`,
    ...r.flatMap((i) => [E, S(h(i, 200))]),
    ...o.length === 0 ? [] : [E, S(`so unknown, too: ${o.join(", ")}`)]
  ];
}
function Rs(e, t, n) {
  let r = e.kind(t.scope, t.metric), o = n.flatMap((a) => [E, S(me(r, a)), ...an(a)]), i = Cs(e, t) ? on[t.change] : kr, s = n.length === 0 ? ["no limit set"] : ["within", ...o];
  return {
    scope: t.scope,
    story: [i, t.metric, r, s],
    kind: r,
    row: t,
    cells: () => [
      i === void 0 ? [] : pe(i),
      Gr(ee(t.metric), t.scope),
      J(r, t),
      we(r, t, n.length === 0 ? "first round only" : "with second round"),
      s
    ]
  };
}
function Cs(e, { difference: t, secondRound: n }) {
  return t === void 0 || n === void 0 ? !0 : n.estimate * Math.sign(t.estimate) > e.input.settings.settings.minimumEffect;
}

// src/render/sections/setting-notices.ts
function Vr(e, t) {
  let { decidedBy: n, settings: r, changedByHead: o } = e.input.settings, i = o.filter(({ loosens: s }) => s).map((s) => [
    "⚠️ ",
    y("This PR loosens a limit"),
    ": ",
    ...Jr(s),
    ". Main's still decides here; after the merge the new one does."
  ]);
  return [
    ...n === "base" ? [] : [["⚠️ ", y("The limits are this PR's own"), ": main has no ", $(r.configFile), " yet."]],
    ...q(i, t, "loosened limit"),
    ...Ps(e)
  ];
}
function Ps(e) {
  let t = e.input.plan.ship.filter((o) => o.assumed), [n] = t;
  return n === void 0 ? [] : [["What ships is assumed, as a plain app does it: ", ...t.length === 1 ? [y(n.model), ` on ${n.platform}: ${n.variant} with ${n.delegates.join(", ")}`] : [p(new Set(t.map(({ model: o }) => o)).size, "model")], ". Say it with ", $("ship:"), " (below)."]];
}
function pn(e, t) {
  let n = e.input.plan.ship.filter((o) => o.assumed), r = e.input.settings.changedByHead.filter(({ loosens: o }) => !o);
  return [
    ...n.length === 0 ? [] : [
      j(
        ["What to write into the config, if what ships is assumed rightly"],
        [$e("yaml", at(n.slice(0, t)))]
      )
    ],
    ...r.length === 0 ? [] : [
      j(
        [`This PR changes ${p(r.length, "other setting")}; main's decide here`],
        [F(q(r.map(Jr), t, "setting"))]
      )
    ]
  ];
}
function Jr({ path: e, base: t, head: n }) {
  return [$(h(e, 100)), " ", Kr(t), " → ", Kr(n)];
}
function Kr(e) {
  return e === void 0 ? "not set" : $(h(e, 80));
}

// src/render/sections/notices.ts
function Rt(e, t) {
  let n = [
    ...Vr(e, t),
    ...q(Ss(e), t, "accepted finding"),
    ...Es(e),
    ...Is(e.input.changes.models, t),
    ...q(Lr(e.input.plan), t, "reason"),
    ...q(Nr(e.input.plan), t, "phone"),
    ...q(Ur(e.input.sessions), t, "phone"),
    ...q(Ms(e), t, "model")
  ];
  return n.length === 0 ? [] : [F(n)];
}
function Ss(e) {
  return e.input.verdict.checks.flatMap((t) => {
    let { waiver: n } = t;
    if (n === void 0) return [];
    let { by: r, until: o, reason: i, url: s } = n;
    return [
      [
        y(_(t.scope).model),
        ` ${vt(e, t)}. Accepted by `,
        $(r),
        ` until ${o}: ${h(i, 200)}`,
        ...s === void 0 ? [] : [" (", le("decision", s), ")"]
      ]
    ];
  });
}
function Es(e) {
  return e.input.verdict.verdict !== "inconclusive" ? [] : e.input.settings.settings.onInconclusive === "pass" ? [["The check is green although it can't tell: ", $("on-inconclusive: pass"), "."]] : [["The check is red while this is unknown: ", $("on-inconclusive: fail"), "."]];
}
function Is(e, t) {
  let n = e.filter(({ renamedFrom: s }) => s !== void 0), r = (s) => e.filter((a) => a.change === s && a.renamedFrom === void 0).map(({ model: a }) => a), [o, i] = [r("added"), r("deleted")];
  return [
    ...q(
      n.map(({ model: s, renamedFrom: a = "" }) => [
        y(s),
        " was renamed from ",
        $(h(a, 100)),
        "."
      ]),
      t,
      "renamed model"
    ),
    ...o.length === 0 ? [] : [
      [
        ...Yr(o, t),
        `${o.length === 1 ? " is" : " are"} new: main has nothing to compare with, so only absolute limits apply.`
      ]
    ],
    ...i.length === 0 ? [] : [[...Yr(i, t), `${i.length === 1 ? " is" : " are"} deleted by this PR.`]]
  ];
}
function Yr(e, t) {
  let n = e.slice(0, t).flatMap((r, o) => [...o === 0 ? [] : [", "], y(r)]);
  return e.length > t ? [...n, ` and ${w(e.length - t)} more`] : n;
}
function Ms(e) {
  return e.input.comparison.models.flatMap(({ model: t, cases: n }) => {
    let r = [...new Set(n.filter((o) => o.gated && o.identical).map(({ key: o }) => o.variant))];
    return r.length === 0 ? [] : [
      [y(t), ` ${r.join(", ")}: main and PR are the same bytes, so there is nothing to compare.`]
    ];
  });
}

// src/render/sections/shipping.ts
function Ct(e, t, n) {
  let r = new Set(W(e.input.verdict).map(({ scope: c }) => z(c))), o = ({ checks: c }) => c.some(({ scope: f }) => r.has(z(f))), i = Bs(e.input.verdict.checks), s = [...i.filter(o), ...i.filter((c) => !o(c))];
  if (s.length === 0) return [];
  let a = s.slice(0, n).flatMap((c) => zs(e, c)), u = s.length - n, d = u > 0 ? [...a, C(`… and ${p(u, "more shipping case")}.`)] : a;
  return s.length > t ? [j([`What ships, and the room that is left (${p(s.length, "case")})`], d)] : [C(y("What ships, and the room that is left")), ...d];
}
function Bs(e) {
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
function zs(e, { scope: t, checks: n }) {
  let r = n.filter((i) => i.of === "built-in"), o = n.filter((i) => i.of === "budget");
  return [
    C(...Re(t), ...r.length === 0 ? [] : [": ", ..._s(r)]),
    ...o.length === 0 ? [] : [
      D(
        ["Limit", O("PR"), "Used of the limit", "Result"],
        o.map((i) => Ts(e, i))
      )
    ]
  ];
}
function _s(e) {
  let t = e.map((o) => ({ check: o, mark: be(o, A(o)) }));
  return [[...Map.groupBy(t, ({ mark: o }) => o.word)].map(([o, i]) => {
    let s = i.map(({ check: a }) => V(a)).join(", ");
    return `${i[0]?.mark.sign ?? ""} ${s}: ${o}`;
  }).join("; ")];
}
function Ts(e, t) {
  let n = e.kind(t.scope, t.metric);
  return [
    [`${V(t)} ${me(n, t)}`],
    Fs(e, n, t),
    Os(t),
    pe(be(t, A(t)))
  ];
}
function Fs(e, t, n) {
  if (n.found === void 0) return ["unknown"];
  if (n.rule.kind === "max" || n.rule.kind === "min") return [M(t, n.found)];
  let r = e.row(n.scope, n.metric)?.difference;
  if (r === void 0) return ["unknown"];
  let o = P(t, r.as, r.estimate), i = n.secondRound;
  return [i === void 0 ? o : `${o}, again ${P(t, i.as, i.estimate)}`];
}
function Os({ found: e, expected: t, rule: n, status: r, secondRound: o }) {
  return e === void 0 || t <= 0 || n.kind === "min" ? [] : r === "within" && o !== void 0 ? [] : Ns(Math.max(0, e / t));
}
function Ns(e) {
  let t = Math.min(10, Math.round(e * 10));
  return [$("█".repeat(t) + "░".repeat(10 - t)), ` ${Y(e)}`];
}

// src/render/compose.ts
function hn(e) {
  return [
    Z("headline", () => Tr(e)),
    Z("notices", () => Rt(e, 10), [16, () => Rt(e, 3)], [19, () => Rt(e, 1)]),
    Z(
      "movements",
      () => he(e, 20, 1e3),
      [8, () => he(e, 20, 100)],
      [14, () => he(e, 20, 0)],
      [18, () => he(e, 8, 0)],
      [21, () => he(e, 3, 0)]
    ),
    Z("why", () => dn(e, 12), [17, () => dn(e, 4)], [20, Pe]),
    Z("findings", () => ln(e, 10), [16, () => ln(e, 3)], [19, Pe]),
    Z("advice", () => ct(e, 2, 20), [11, () => ct(e, 2, 5)], [15, () => ct(e, 1, 1)]),
    Z(
      "shipping",
      () => Ct(e, 3, 400),
      [5, () => Ct(e, 3, 40)],
      [6, () => Ct(e, 3, 10)],
      [13, Pe]
    ),
    Z(
      "models",
      () => wt(e, 8, 2e3),
      [9, () => wt(e, 8, 500)],
      [10, () => wt(e, 8, 100)],
      [13, Pe]
    ),
    Z("settings", () => pn(e, 50), [7, () => pn(e, 10)], [12, Pe]),
    Z(
      "everything",
      () => Ce(e, "all"),
      [1, () => Ce(e, "all", cn)],
      [2, () => Ce(e, "shipping", cn)],
      [3, () => Ce(e, "all", bt(e))],
      [4, () => Ce(e, "shipping", bt(e))],
      [5, Pe]
    ),
    Z("method", () => $t(e, 50), [4, () => $t(e, 5)], [15, () => $t(e, 0)]),
    Z("footnote", () => xt(e))
  ];
}
function Z(e, t, ...n) {
  let r = [{ at: 0, blocks: t }, ...n.map(([o, i]) => ({ at: o, blocks: i }))];
  return { name: e, forms: r };
}
var Pe = () => [];

// src/render/fit-to-limit.ts
function gn(e, t, n) {
  let r = e.flatMap(({ forms: u }, d) => u.map(({ at: c }, f) => ({ section: d, form: f, at: c }))).filter(({ form: u }) => u > 0).sort((u, d) => u.at - d.at || u.form - d.form), o = Ls(e, t), i = e.map(() => 0), s = () => i.map((u, d) => o(d, u)).filter((u) => u !== "").join(`

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
function Ls(e, t) {
  let n = /* @__PURE__ */ new Map();
  return (r, o) => {
    let i = `${r} ${o}`, s = n.get(i);
    if (s !== void 0) return s;
    let a = t(e[r]?.forms[o]?.blocks() ?? []);
    return n.set(i, a), a;
  };
}

// node_modules/markdown-table/index.js
function As(e) {
  return e.length;
}
function Xr(e, t) {
  let n = t || {}, r = (n.align || []).concat(), o = n.stringLength || As, i = [], s = [], a = [], u = [], d = 0, c = -1;
  for (; ++c < e.length; ) {
    let R = [], v = [], x = -1;
    for (e[c].length > d && (d = e[c].length); ++x < e[c].length; ) {
      let b = Us(e[c][x]);
      if (n.alignDelimiters !== !1) {
        let B = o(b);
        v[x] = B, (u[x] === void 0 || B > u[x]) && (u[x] = B);
      }
      R.push(b);
    }
    s[c] = R, a[c] = v;
  }
  let f = -1;
  if (typeof r == "object" && "length" in r)
    for (; ++f < d; )
      i[f] = Zr(r[f]);
  else {
    let R = Zr(r);
    for (; ++f < d; )
      i[f] = R;
  }
  f = -1;
  let l = [], m = [];
  for (; ++f < d; ) {
    let R = i[f], v = "", x = "";
    R === 99 ? (v = ":", x = ":") : R === 108 ? v = ":" : R === 114 && (x = ":");
    let b = n.alignDelimiters === !1 ? 1 : Math.max(
      1,
      u[f] - v.length - x.length
    ), B = v + "-".repeat(b) + x;
    n.alignDelimiters !== !1 && (b = v.length + b + x.length, b > u[f] && (u[f] = b), m[f] = b), l[f] = B;
  }
  s.splice(1, 0, l), a.splice(1, 0, m), c = -1;
  let g = [];
  for (; ++c < s.length; ) {
    let R = s[c], v = a[c], x = n.fillRows === !1 ? Math.max(1, s[c === 1 ? 0 : c].length) : d;
    f = -1;
    let b = [];
    for (; ++f < x; ) {
      let B = R[f] || "", U = "", ke = "";
      if (n.alignDelimiters !== !1) {
        let X = u[f] - (v[f] || 0), Ne = i[f];
        if (Ne === 114)
          U = " ".repeat(X);
        else if (Ne === 99) {
          let Jt = X / 2;
          X % 2 ? (U = " ".repeat(Jt + 0.5), ke = " ".repeat(Jt - 0.5)) : (U = " ".repeat(Jt), ke = U);
        } else
          ke = " ".repeat(X);
      }
      n.delimiterStart !== !1 && !f && b.push("|"), n.padding !== !1 && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(n.alignDelimiters === !1 && B === "") && (n.delimiterStart !== !1 || f) && b.push(" "), n.alignDelimiters !== !1 && b.push(U), b.push(B), n.alignDelimiters !== !1 && b.push(ke), n.padding !== !1 && b.push(" "), (n.delimiterEnd !== !1 || f !== x - 1) && b.push("|");
    }
    g.push(
      n.delimiterEnd === !1 ? b.join("").replace(/ +$/, "") : b.join("")
    );
  }
  return g.join(`
`);
}
function Us(e) {
  return e == null ? "" : String(e);
}
function Zr(e) {
  let t = typeof e == "string" ? e.codePointAt(0) : 0;
  return t === 67 || t === 99 ? 99 : t === 76 || t === 108 ? 108 : t === 82 || t === 114 ? 114 : 0;
}

// src/render/markdown/escape-markdown.ts
var qe = "​", js = /[\\`*[\]<>|~&$\u200B]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
function He(e) {
  return Qr(ce(e)).replace(js, (t) => Se(t));
}
function Qr(e) {
  return e.replace(/@(?=\S)/g, `@${qe}`).replace(/#(?=\w)/g, `#${qe}`).replace(/GH-(?=\d)/gi, (t) => t + qe).replace(/:(?=\/\/|[a-z0-9_+-])/gi, `:${qe}`).replace(/www\./gi, (t) => `${t.slice(0, -1)}${qe}.`);
}
function Pt(e) {
  return e.trim().replace(/^[#+=-]/, (t) => Se(t)).replace(/^(\d{1,9})([.)])(?=\s|$)/, (t, n, r) => n + Se(r)).replace(/#$/, (t) => Se(t));
}
function eo(e) {
  let t = ce(e).trim();
  return t !== "" && !/[`|\\]/.test(t) ? `\`${t}\`` : `<code>${Qr(t).replace(/[!-/:-@[-`{-~\u200B]/g, (n) => Se(n))}</code>`;
}
function to(e) {
  return `<code>${ce(e).trim().replace(/[&<>`|\\*_[\]]/g, (t) => Se(t))}</code>`;
}
function Se(e) {
  return `&#${e.codePointAt(0) ?? 65533};`;
}

// src/render/markdown/print-markdown.ts
function Ge(e) {
  return e.map((t) => Ds(t)).join(`

`);
}
function Ds(e) {
  switch (e.block) {
    case "heading":
      return `${"#".repeat(e.level)} ${Pt(ae(e.phrase))}`;
    case "paragraph":
      return Pt(ae(e.phrase));
    case "list":
      return e.items.map((t) => `- ${Pt(ae(t))}`).join(`
`);
    case "table":
      return Xr(
        [
          e.columns.map(({ title: t }) => He(t)),
          ...e.rows.map((t) => t.map((n) => ae(n)))
        ],
        { align: e.columns.map(({ align: t }) => t), alignDelimiters: !1 }
      );
    case "code":
      return Hs(e.language, e.text);
    case "details":
      return `<details>
<summary>${ae(e.summary, "html")}</summary>

${Ge(e.body)}

</details>`;
    case "footer":
      return `<sub>${ae(e.phrase)}</sub>`;
  }
}
function ae(e, t = "markdown") {
  return e.map((n) => Ws(n, t)).join("");
}
function Ws(e, t) {
  if (typeof e == "string") return He(e);
  switch (e.inline) {
    case "code":
      return t === "html" ? to(e.text) : eo(e.text);
    case "strong":
      return `<b>${ae(e.phrase, t)}</b>`;
    case "small":
      return `<sub>${ae(e.phrase, t)}</sub>`;
    case "tone":
      return ae(e.phrase, t);
    case "link":
      return qs(e.text, e.href);
    case "break":
      return "<br>";
  }
}
function qs(e, t) {
  return /^https?:\/\/[^\s"'<>`\\]+$/.test(t) ? `<a href="${t.replaceAll("&", "&amp;")}">${He(e)}</a>` : He(e);
}
function Hs(e, t) {
  let n = Math.max(2, ...(t.match(/`+/g) ?? []).map((o) => o.length)), r = "`".repeat(n + 1);
  return `${r}${e}
${t}
${r}`;
}

// src/render/sections/one-case.ts
function ro(e, t, n) {
  let { key: r, gated: o } = n, i = { of: "case", key: r, gated: o }, s = { of: "variant", model: r.model, variant: r.variant }, a = [...e.rows(i), ...e.rows(s)], u = [...e.checks(i), ...e.checks(s)], d = We(t, (c) => c === r.variant);
  return [
    oe(3, nr(r)),
    F([
      [
        o ? "This ships: it is measured fully, and decides." : "This is a look: one launch, without a claim. It decides nothing."
      ],
      ...n.identical ? [["Main and PR are the same bytes: there is nothing to compare."]] : [],
      no("main", n.baseline),
      no("PR", n.candidate),
      [Gs(n)],
      ...pt(e, r, "This case")
    ]),
    ...a.length === 0 ? [] : [
      D(
        Ks,
        a.map((c) => Js(e, c))
      )
    ],
    ...u.length === 0 ? [] : [
      D(
        ["Result", "Check", "Limit", "Reason"],
        u.map((c) => Ys(e, c))
      )
    ],
    ...d.length === 0 ? [] : [C(y("What differs in the files and in what ran")), F(d)]
  ];
}
function no(e, t) {
  let { delegation: n, outputCheck: r, detail: o, crashes: i, finished: s } = t, a = [
    lt(t),
    ...o === void 0 ? [] : [h(o, 500)],
    `${p(s, "launch", "launches")} finished, ${w(i)} ended in it`,
    ...n === void 0 ? [] : [`${n.applied} ran ${yt(n)} (told by: ${n.proof})`],
    ...r === void 0 ? [] : [`output ${r.status}: ${h(r.detail, 300)}`]
  ];
  return [y(e), `: ${a.join("; ")}`];
}
function Gs({
  launchesFinished: e,
  launchesPlanned: t,
  samplesPerSide: n,
  droppedSamples: r,
  throttledBlocks: o,
  rounds: i
}) {
  return [
    `Done: ${w(e)} of ${p(t, "planned launch", "planned launches")} in ${p(i, "round")}`,
    `${p(n, "inference")} a side counted`,
    `${w(r)} dropped`,
    p(o, "hot block")
  ].join(", ");
}
var Ks = ["Metric", O("main → PR"), O("Change (95% interval)"), "Compared", "Reading"], Vs = {
  exact: "exactly",
  "same-launch": "in one process",
  "own-launches": "in launches of their own",
  "same-data": "on the same samples",
  none: "not compared"
};
function Js(e, t) {
  let n = e.kind(t.scope, t.metric);
  return [
    [ee(t.metric)],
    [...J(n, t), ...gt(n, t)],
    we(n, t, "with second round"),
    [Vs[t.pairing]],
    [
      t.change === "none" ? "no change" : t.change.replace("-", " "),
      ...t.note === void 0 ? [] : [`: ${h(t.note, 200)}`]
    ]
  ];
}
function Ys(e, t) {
  let n = pe(be(t, A(t))), r = t.reason === void 0 ? [] : [h(t.reason, 300)];
  if (t.of === "built-in")
    return [n, [V(t)], [t.expected], r.length === 0 ? [h(t.found, 300)] : r];
  let o = e.kind(t.scope, t.metric), i = dt(o, t);
  return [
    n,
    [V(t)],
    [me(o, t), ...i === void 0 ? [] : [` (${i})`]],
    r
  ];
}

// src/render/terminal/print-terminal.ts
var so = Kn(ci(), 1);

// src/render/terminal/cells.ts
var Zs = /^[\p{Mn}\p{Me}\p{Cf}\uFE0F]$/u, Xs = /^[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]$/u;
function Ee(e) {
  let t = e.replace(new RegExp("\\p{Cc}\\[\\d+m", "gu"), "");
  if (/^[\u0020-\u007E]*$/.test(t)) return t.length;
  let n = 0;
  for (let r of t) n += Zs.test(r) ? 0 : Xs.test(r) ? 2 : 1;
  return n;
}

// src/render/terminal/wrap-phrase.ts
function ue(e, t) {
  return ta(e).flatMap((n) => Qs(n, t));
}
function yn(e) {
  return Math.max(0, ...ue(e, Number.MAX_SAFE_INTEGER).map(bn));
}
function bn(e) {
  return e.reduce((t, { text: n }) => t + Ee(n), 0);
}
function Qs(e, t) {
  let n = [], r = [], o = 0, i = () => {
    n.push(r), r = [], o = 0;
  };
  for (let { text: s, styles: a, spaceBefore: u } of e) {
    let d = u && o > 0 ? " " : "";
    o > 0 && o + d.length + Ee(s) > t && u && i();
    let c = o === 0 ? s : d + s;
    for (; o + Ee(c) > t; ) {
      let [f, l] = ea(c, t - o);
      f !== "" && r.push({ text: f, styles: a }), i(), c = l;
    }
    r.push({ text: c, styles: a }), o += Ee(c);
  }
  return i(), n;
}
function ea(e, t) {
  let n = 0, r = 0;
  for (let o of e) {
    if (n += Ee(o), n > t) break;
    r += o.length;
  }
  return [e.slice(0, r), e.slice(r)];
}
function ta(e) {
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
    for (let a of Xe(i).split(/( +)/))
      a !== "" && (a.startsWith(" ") ? n = !0 : (t.at(-1)?.push({ text: a, styles: s, spaceBefore: n }), n = !1));
  };
  return e.forEach((i) => r(i, [])), t;
}

// src/render/terminal/print-table.ts
var oo = 2, na = 10;
function io(e, t, n) {
  let o = [e.columns.map(({ title: a }) => [{ inline: "strong", phrase: [a] }]), ...e.rows], i = e.columns.map(
    (a, u) => o.reduce((d, c) => Math.max(d, yn(c[u] ?? [])), 0)
  ), s = ra(i, t - oo * (i.length - 1));
  return s === void 0 ? oa(e, t, n) : o.flatMap((a) => {
    let u = s.map((c, f) => ue(a[f] ?? [], Math.max(2, c))), d = Math.max(...u.map(({ length: c }) => c));
    return Array.from(
      { length: d },
      (c, f) => u.map((l, m) => {
        let g = l[f] ?? [], R = " ".repeat(Math.max(0, (s[m] ?? 0) - bn(g)));
        return e.columns[m]?.align === "right" ? R + n(g) : n(g) + R;
      }).join(" ".repeat(oo))
    );
  });
}
function ra(e, t) {
  let n = [...e], r = n.reduce((o, i) => o + i, 0) - t;
  for (; r > 0; ) {
    let o = Math.max(...n), i = n.indexOf(o);
    if (o <= na) return;
    n[i] = o - 1, r -= 1;
  }
  return n;
}
function oa(e, t, n) {
  return e.rows.flatMap((r, o) => [
    ...o === 0 ? [] : [""],
    ...r.flatMap((i, s) => {
      let a = e.columns[s]?.title ?? "", u = a === "" ? i : [`${a}: `, ...i];
      return yn(i) === 0 ? [] : ue(u, t - 2).map((d, c) => (s === 0 && c === 0 ? "" : "  ") + n(d));
    })
  ]);
}

// src/render/terminal/print-terminal.ts
function wn(e, t) {
  let n = Math.max(40, Math.floor(t.width)), r = ia(t.color);
  return e.map(
    (o) => ao(o, n, r).map((i) => Jn(i.trimEnd())).join(`
`)
  ).join(`

`);
}
function ao(e, t, n) {
  switch (e.block) {
    case "heading":
      return ue([{ inline: "strong", phrase: e.phrase }], t).map(n);
    case "paragraph":
    case "footer":
      return ue(e.phrase, t).map(n);
    case "list":
      return e.items.flatMap(
        (r) => ue(r, t - 2).map((o, i) => (i === 0 ? "- " : "  ") + n(o))
      );
    case "table":
      return io(e, t, n);
    case "code":
      return e.text.split(`
`).map((r) => `    ${Xe(r)}`);
    case "details":
      return [
        ...ue([{ inline: "strong", phrase: e.summary }], t).map(n),
        ...e.body.flatMap((r, o) => [
          ...o === 0 ? [] : [""],
          ...ao(r, t - 2, n).map((i) => i === "" ? "" : `  ${i}`)
        ])
      ];
  }
}
function ia(e) {
  let t = (0, so.createColors)(e), n = {
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
var St = "<!-- edgegate:report -->", sa = 6e4, aa = 1e6, ua = 3e4;
function Sf(e, t = sa) {
  return `${St}
${uo(e, t - St.length - 2)}
`;
}
function Ef(e) {
  return `${uo(e, aa - 1)}
`;
}
function If(e) {
  return Fr(fe(e));
}
function Mf(e, t) {
  return `${gn(
    hn(fe(e)),
    (n) => wn(n, t),
    (n) => n.length <= ua
  )}
`;
}
function Bf(e, t, n) {
  let r = fe(e), o = e.comparison.models.flatMap(
    (i) => i.cases.filter(({ key: s }) => t(s)).flatMap((s) => ro(r, i, s))
  );
  return o.length === 0 ? void 0 : `${wn(o, n)}
`;
}
function uo(e, t) {
  return gn(
    hn(fe(e)),
    Ge,
    (n) => n.length <= t && new TextEncoder().encode(n).length <= t
  );
}

// src/render/unfinished.ts
var da = 8, xn = 10, co = 4e3;
function jf(e, { toolVersion: t, links: n }) {
  let r = e.slice(0, xn).map(ce).join(", "), o = e.length > xn ? ` and ${p(e.length - xn, "other")}` : "", i = n.run === void 0 ? [] : [[le("run", n.run)]];
  return vn([
    oe(3, re("quiet", "⏳ Converting and scoring"), ` ${p(e.length, "model")}`),
    C(`${r}${o}. What is to be measured, how long that takes and what it may cost follows.`),
    Ae(...ie([[`edgegate ${ce(t)}`], ...i]))
  ]);
}
function Df({ input: e, expected: t }) {
  let n = ma(e), r = he(fe(n), da, 0);
  return vn([
    oe(3, re("quiet", "⏳ Measuring"), ` ${ca(t)}${fa(e)}`),
    C(...pa(n, r.length > 0)),
    ...r,
    ...xt(fe(e))
  ]);
}
function Wf(e, { toolVersion: t, links: n }) {
  let r = n.run === void 0 ? [] : [[le("run", n.run)]], o = e.of === "cut-off" ? [
    oe(3, re("doubt", "⏹ Not judged"), ": this run was cut off. Run it again."),
    C("It was cancelled, or its runner ended before the report was written.")
  ] : [
    oe(3, re("doubt", "⏹ Not judged"), ": edgegate could not finish."),
    $e("text", e.text.length > co ? `${e.text.slice(0, co)}…` : e.text)
  ];
  return vn([...o, Ae(...ie([[`edgegate ${ce(t)}`], ...r]))]);
}
function vn(e) {
  return `${St}
${Ge(e)}
`;
}
function ca({ phones: e, thisComputer: t, likelyNs: n }) {
  return `${[...e > 0 ? [p(e, "phone")] : [], ...t ? ["on this computer"] : []].join(" and ")}, about ${la(n)}`;
}
function la(e) {
  let t = e / 1e9;
  return t < 90 ? `${w(Math.max(1, Math.ceil(t)))} s` : `${w(Math.ceil(t / 60))} min`;
}
function fa({ plan: { spend: e } }) {
  return e === void 0 ? "" : `, at most $${(e.worstCents / 100).toFixed(2)}`;
}
function ma(e) {
  let { comparison: t, verdict: n } = e, r = t.models.map((i) => ({
    ...i,
    rows: i.rows.filter(({ scope: s }) => s.of === "variant"),
    cases: [],
    why: []
  })), o = n.checks.filter(({ scope: i, status: s }) => i.of === "variant" && s !== "unknown");
  return { ...e, comparison: { ...t, models: r }, verdict: { ...n, checks: o, findings: [], advice: [] } };
}
function pa({ verdict: { checks: e } }, t) {
  let n = e.filter(({ status: o }) => o === "exceeded").length;
  return [`${e.length === 0 ? "Nothing that is known without measuring has a limit" : n === 0 ? `What needs no measurement is within its limits (✅ ${p(e.length, "check")})` : `Without any measurement ${p(n, "limit is", "limits are")} exceeded already (of ${p(e.length, "check")})`}${t ? ":" : "."}`];
}

// src/entrypoints/wire-stage.ts
import di from "node:process";

// src/adapters/git/fetch-token.ts
import { Buffer as ha } from "node:buffer";
function lo(e, t) {
  if (t === void 0 || t === "") return;
  let n = (e.GITHUB_SERVER_URL ?? "https://github.com").replace(/\/+$/, ""), r = Number(e.GIT_CONFIG_COUNT ?? 0), o = ha.from(`x-access-token:${t}`).toString("base64");
  return {
    env: {
      GIT_CONFIG_COUNT: String(r + 1),
      [`GIT_CONFIG_KEY_${r}`]: `http.${n}/.extraheader`,
      [`GIT_CONFIG_VALUE_${r}`]: `AUTHORIZATION: basic ${o}`
    },
    redact: (i) => i.replaceAll(o, "***").replaceAll(t, "***")
  };
}

// src/adapters/git/git.ts
var Ie = class {
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
async function fo(e, t, n, r) {
  return Et(new Ie(e, t, r), n);
}
async function Et(e, t) {
  let n = await e.ask(["cat-file", "commit", t]), [r = ""] = n?.split(`

`, 1) ?? [];
  return [...r.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, o = ""]) => o);
}

// src/adapters/git/resolve.ts
var ga = [50, 500];
async function ya(e, t, n) {
  if (t.startsWith("-") || t === "") throw k.unknownRef(t, "it is not a ref");
  let r = await kn(e, t);
  if (r !== void 0) return r;
  let o = t.replace(/^origin\//, ""), i = await e.run(["fetch", "--no-tags", "--quiet", "--depth=1", "origin", o], void 0, n?.env);
  if (i.exitCode !== 0) {
    let a = po(i.stderr);
    throw k.unknownRef(t, n === void 0 ? a : n.redact(a));
  }
  let s = await kn(e, t) ?? await kn(e, "FETCH_HEAD");
  if (s === void 0) throw k.unknownRef(t, "it is not a commit");
  return s;
}
async function mo(e, t, n, r, o) {
  let i = new Ie(e, t, r);
  return Et(i, await ya(i, n, o));
}
async function Qf(e, t, n) {
  if (t === n || (await Et(e, n)).includes(t)) return t;
  let r = await e.ask(["merge-base", t, n]);
  if (r !== void 0) return r;
  if (await e.ask(["rev-parse", "--is-shallow-repository"]) !== "true") throw k.noMergeBase(t, n);
  for (let o of [...ga, "all"]) {
    let i = o === "all" ? "--unshallow" : `--deepen=${o}`, s = await e.run(["fetch", "--no-tags", "--quiet", i, "origin", t, n]);
    if (s.exitCode !== 0) throw k.shallowClone(po(s.stderr));
    let a = await e.ask(["merge-base", t, n]);
    if (a !== void 0) return a;
  }
  throw k.noMergeBase(t, n);
}
async function kn(e, t) {
  let n = await e.ask(["rev-parse", "--verify", "--quiet", "--end-of-options", `${t}^{commit}`]);
  return n !== void 0 && /^[0-9a-f]{40}$/.test(n) ? n : void 0;
}
function po(e) {
  return e.trim().split(`
`).at(-1) ?? "";
}

// src/adapters/github/artifacts.ts
import { mkdir as ba, rm as wa } from "node:fs/promises";
import { join as xa } from "node:path";
import It from "node:process";
var ho = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL"], va = 14;
function bo(e) {
  let { env: t, prefix: n } = e, r = Number(t.GITHUB_RUN_ATTEMPT ?? 1), o = (i) => `${n}-${i}-a${r}`;
  return {
    async give(i, s, a) {
      if (a.length === 0) throw k.internal(`nothing to give as ${i}`);
      await $n(
        t,
        `give ${o(i)}`,
        (u) => u.uploadArtifact(
          o(i),
          a.map((d) => xa(s, d)),
          s,
          { retentionDays: va }
        )
      );
    },
    async take(i, s) {
      return $n(t, `take ${n}-${i}`, async (a) => {
        let { artifacts: u } = await a.listArtifacts(), d = go(u, `${n}-${i}`, r);
        return d !== void 0 && await yo(a, d, s), d !== void 0;
      });
    },
    async takeAll(i, s) {
      return $n(t, `take ${n}-${i}`, async (a) => {
        let { artifacts: u } = await a.listArtifacts(), d = new Set(u.flatMap(({ name: f }) => ka(f, `${n}-${i}`) ?? [])), c = [];
        for (let f of [...d].sort((l, m) => l - m)) {
          let l = go(u, `${n}-${i}-${f}`, r);
          l !== void 0 && (await yo(a, l, s(f)), c.push(f));
        }
        return c;
      });
    }
  };
}
function go(e, t, n) {
  return e.flatMap((r) => {
    let o = $a(r.name, t);
    return o === void 0 || o > n ? [] : [{ ...r, of: o }];
  }).reduce(
    (r, o) => r === void 0 || o.of > r.of ? o : r,
    void 0
  );
}
async function yo(e, { id: t, name: n, digest: r }, o) {
  await ba(o, { recursive: !0 });
  let { digestMismatch: i } = await e.downloadArtifact(t, {
    path: o,
    ...r === void 0 ? {} : { expectedHash: r }
  });
  if (i === !0)
    throw await wa(o, { recursive: !0, force: !0 }), k.artifactsRefused(`take ${n}`, "its bytes are not those that were given");
}
function ka(e, t) {
  let n = e.startsWith(`${t}-`) ? e.slice(t.length + 1) : "", r = /^([1-9]\d{0,2})-a\d+$/.exec(n)?.[1];
  return r === void 0 ? void 0 : Number(r);
}
function $a(e, t) {
  let n = e.startsWith(`${t}-a`) ? e.slice(t.length + 2) : "";
  return /^[1-9]\d{0,5}$/.test(n) ? Number(n) : void 0;
}
async function $n(e, t, n) {
  let r = ho.map((o) => [o, It.env[o]]);
  for (let o of ho) {
    let i = e[o];
    if (i === void 0) throw k.artifactsRefused(t, `${o} is not set in this step`);
    It.env[o] = i;
  }
  try {
    let o = await import("./artifact-KHTXVYEK.js");
    return await n(new o.DefaultArtifactClient());
  } catch (o) {
    let i = o instanceof Error ? o.message : String(o);
    throw k.artifactsRefused(t, i.replaceAll(e.ACTIONS_RUNTIME_TOKEN ?? "\0", "***"), o);
  } finally {
    for (let [o, i] of r)
      i === void 0 ? delete It.env[o] : It.env[o] = i;
  }
}

// src/adapters/github/client.ts
import { randomUUID as Ra } from "node:crypto";
var xe = { secondMs: 1e3, requestMs: 3e4 }, Ca = 120, Pa = 2;
async function te(e, t, n = xe) {
  let [{ GitHub: r, defaults: o, getOctokitOptions: i }, { retry: s }, { throttling: a }] = await Promise.all([
    import("./utils-XVP7QIEN.js"),
    import("./dist-bundle-K5EZF7YP.js"),
    import("./dist-bundle-VB3SHJ73.js")
  ]), { fetch: u } = o.request ?? {}, d = (f, l, m, g) => f <= Ca && g < Pa, c = r.plugin(s, a);
  return new c({
    ...i(t),
    baseUrl: e,
    log: { debug: Mt, info: Mt, warn: Mt, error: Mt },
    request: {
      fetch: (f, l) => (u ?? fetch)(f, { ...l, signal: AbortSignal.timeout(n.requestMs) })
    },
    retry: { retryAfterBaseValue: n.secondMs },
    throttle: {
      // Its own queue: pauses between writes are per client.
      id: Ra(),
      retryAfterBaseValue: n.secondMs,
      onRateLimit: d,
      onSecondaryRateLimit: d
    }
  });
}
function Mt() {
}

// src/adapters/github/refusal.ts
var Sa = I({
  status: G(),
  message: T(),
  response: I({ headers: er(T(), Xn()) }).optional()
}), Ea = [
  "Add to the job in the workflow:",
  "",
  "permissions:",
  "  contents: read",
  "  pull-requests: write # the comment",
  "  statuses: write # the check"
].join(`
`);
function Bt(e, t, { what: n, fromFork: r }) {
  let o = Sa.safeParse(e);
  if (!o.success) return ve(`GitHub could not be asked: ${Rn(String(e), t)}`);
  let { status: i, message: s, response: a } = o.data, u = `GitHub answered ${i}: ${Rn(s, t)}`;
  return /rate limit/i.test(s) ? ve(`${u}; the limit lasts longer than a job should wait`) : a === void 0 ? ve(`GitHub could not be reached: ${Rn(s, t)}`) : i === 401 ? ve(
    `the token is not valid. ${u}`,
    "Leave out the input `token`, or give it one that is still valid."
  ) : i === 403 || i === 404 ? r ? {
    ...ve("the pull request comes from a fork, and GitHub gives its workflows a token that may only read"),
    expected: !0
  } : ve(`the token may not write ${n}. ${u}`, Ea) : ve(u);
}
function ve(e, t) {
  return { status: "skipped", reason: e, ...t === void 0 ? {} : { fix: t } };
}
function Rn(e, t) {
  let n = e.replaceAll(t, "***").replaceAll(/\s+/g, " ").trim();
  return n.length <= 200 ? n : `${n.slice(0, 199)}…`;
}

// src/adapters/github/workflow-run.ts
import { readFile as Ta } from "node:fs/promises";

// src/adapters/github/event.ts
var Me = T().regex(/^[0-9a-f]{40}$/, "a commit's 40 hexadecimal digits"), wo = I({
  sha: Me,
  ref: T().min(1),
  // A fork that was deleted while its pull request is open.
  repo: I({ full_name: T().min(3) }).nullable()
}), Ia = I({
  pull_request: I({ number: G().positive(), head: wo, base: wo })
}), Ma = I({
  action: T(),
  issue: I({ number: G().positive(), pull_request: I({}).optional() }),
  comment: I({
    id: G().positive(),
    body: T(),
    html_url: Yn({ protocol: /^https?$/ }),
    created_at: Qe.datetime(),
    user: I({ login: T().min(1), type: T() }).nullable()
  })
}), Ba = I({ merge_group: I({ head_sha: Me, base_sha: Me }) }), xo = I({ full_name: T().regex(/^[\w.-]+\/[\w.-]+$/, "owner/name") }), za = I({
  action: T(),
  workflow_run: I({
    id: G().positive(),
    event: T(),
    head_sha: Me,
    run_attempt: G().positive(),
    created_at: Qe.datetime({ offset: !0 }),
    // A fork that was deleted in the meantime.
    head_repository: xo.nullable(),
    repository: xo
  })
}), _a = I({
  before: Me,
  after: Me,
  ref: T().regex(/^refs\//, "a full ref"),
  repository: I({ default_branch: T().min(1), fork: Zn() }),
  // Null when the push deletes the branch.
  head_commit: I({ timestamp: Qe.datetime({ offset: !0 }) }).nullable()
});
function vo(e, t) {
  let n;
  try {
    n = JSON.parse(t);
  } catch (r) {
    return { status: "unreadable", why: r instanceof Error ? r.message : "not JSON" };
  }
  switch (e) {
    // Not pull_request_target: there the commit under test is the base branch, and the change is a stranger's.
    case "pull_request": {
      let r = Ia.safeParse(n);
      if (!r.success) return Ke(r.error);
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
      let r = Ba.safeParse(n);
      if (!r.success) return Ke(r.error);
      let { head_sha: o, base_sha: i } = r.data.merge_group;
      return { status: "read", event: { of: "merge-group", headSha: o, baseSha: i } };
    }
    case "issue_comment": {
      let r = Ma.safeParse(n);
      if (!r.success) return Ke(r.error);
      let { action: o, issue: i, comment: s } = r.data, { id: a, body: u, user: d, html_url: c, created_at: f } = s;
      return o === "created" && i.pull_request !== void 0 && d?.type === "User" ? {
        status: "read",
        event: { of: "comment", pull: i.number, id: a, author: d.login, body: u, url: c, createdAt: f }
      } : { status: "read", event: { of: "other", name: e } };
    }
    case "workflow_run": {
      let r = za.safeParse(n);
      if (!r.success) return Ke(r.error);
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
      let r = _a.safeParse(n);
      if (!r.success) return Ke(r.error);
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
function Ke(e) {
  return { status: "unreadable", why: e.issues.map((n) => `${n.path.join(".")}: ${n.message}`).join("; ") };
}

// src/adapters/github/workflow-run.ts
async function ge(e) {
  let t = e.GITHUB_EVENT_PATH;
  if (t === void 0 || t === "") return;
  let n = (c, f) => {
    let l = e[c];
    if (l === void 0 || !f.test(l)) throw k.eventUnreadable(c, `it is ${Fa(l)}`);
    return l;
  }, r = n("GITHUB_REPOSITORY", /^[\w.-]+\/[\w.-]+$/), [o = "", i = ""] = r.split("/"), s = n("GITHUB_SHA", /^[0-9a-f]{40}$/), a = await Ta(t, "utf8").catch((c) => {
    throw k.eventUnreadable("GITHUB_EVENT_PATH", "its file can't be read", c);
  }), u = vo(n("GITHUB_EVENT_NAME", /^\w+$/), a);
  if (u.status === "unreadable") throw k.eventUnreadable("GITHUB_EVENT_PATH", u.why);
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
function Fa(e) {
  return e === void 0 ? "not set" : JSON.stringify(e);
}
function ko({ event: e }) {
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
var Pn = "edgegate", $o = 140;
function Ro(e) {
  return {
    async set(t, n) {
      let r = await ge(e.env), o = r === void 0 ? void 0 : ko(r);
      if (r === void 0 || o === void 0)
        return { status: "skipped", reason: "this workflow run names no commit that a check could stand on" };
      let { token: i } = e;
      if (i === void 0 || i === "")
        return { status: "skipped", reason: "there is no token", fix: "Set GITHUB_TOKEN to the workflow's token." };
      let s = Array.from(n.replaceAll(/\s+/g, " ").trim());
      try {
        return await (await te(r.apiUrl, i, e.patience)).rest.repos.createCommitStatus({
          owner: r.owner,
          repo: r.name,
          sha: o,
          state: t,
          context: Pn,
          target_url: r.pageUrl,
          description: s.length <= $o ? s.join("") : `${s.slice(0, $o - 1).join("")}…`
        }), { status: "set" };
      } catch (a) {
        return Bt(a, i, { what: "commit statuses", fromFork: Oa(r) });
      }
    }
  };
}
function Oa({ event: e }) {
  return e.of === "pull-request" && e.fromFork === !0;
}

// src/adapters/github/fork-run.ts
import { createHash as Qa } from "node:crypto";
import { rm as eu } from "node:fs/promises";

// src/adapters/github/fork-pull.ts
async function zt(e, { owner: t, name: n }, { headSha: r, headRepository: o }) {
  let s = (await e.paginate(e.rest.pulls.list, { owner: t, repo: n, state: "open", per_page: 100 })).filter(
    ({ head: c, base: f }) => c.sha === r && Co(c.repo?.full_name, o) && Co(f.repo.full_name, `${t}/${n}`)
  ), [a, ...u] = s, d = `commit ${r.slice(0, 7)} of ${o}`;
  return a === void 0 ? { reason: `no open pull request has ${d} as its head` } : u.length > 0 ? { reason: `${s.length} open pull requests have ${d} as their head` } : {
    number: a.number,
    headSha: r,
    mergeSha: a.merge_commit_sha ?? void 0,
    labels: a.labels.map(({ name: c }) => c)
  };
}
function Co(e, t) {
  return e?.toLowerCase() === t.toLowerCase();
}

// src/adapters/github/strangers-zip.ts
var Go = Kn(Ho(), 1);
import { createWriteStream as Va } from "node:fs";
import { mkdir as Ja } from "node:fs/promises";
import { dirname as Ya, join as Za } from "node:path";
import { pipeline as Xa } from "node:stream/promises";
async function Ko(e, t, n, r) {
  let o = await (0, Go.fromBufferPromise)(e, {
    lazyEntries: !0,
    strictFileNames: !0,
    validateEntrySizes: !0,
    autoClose: !1
  });
  if (o.entryCount > n.files)
    throw new Error(`it holds ${o.entryCount} files, at most ${n.files} are taken`);
  let i = /* @__PURE__ */ new Map(), s = [], a = 0;
  for await (let u of o.eachEntry()) {
    let d = u.fileName, c = r(d);
    if (c === void 0)
      throw new Error(`it holds ${JSON.stringify(d.slice(0, 200))}, which is no file of ours`);
    if (i.has(d)) throw new Error(`it holds ${d} twice`);
    if (u.uncompressedSize > n.fileBytes)
      throw new Error(`${d} has ${u.uncompressedSize} bytes, at most ${n.fileBytes} are taken`);
    if (a += u.uncompressedSize, a > n.totalBytes) throw new Error(`its files have more than ${n.totalBytes} bytes together`);
    i.set(d, c), s.push({ entry: u, place: c });
  }
  for (let { entry: u, place: d } of s) {
    let c = Za(t, d);
    await Ja(Ya(c), { recursive: !0 }), await Xa(await o.openReadStreamPromise(u), Va(c, { flags: "wx" }));
  }
  return i;
}

// src/adapters/github/fork-run.ts
var Fn = 2 ** 20, tu = {
  zipBytes: 512 * Fn,
  files: 400,
  fileBytes: 512 * Fn,
  totalBytes: 1024 * Fn
}, nu = 4, ru = ["write", "maintain", "admin"];
function Vo(e) {
  let { env: t, token: n, patience: r, limits: o = tu } = e, i = async (a, u) => {
    let d = await ge(t);
    if (d?.event.of !== "fork-run") throw k.noForkRun();
    try {
      return await u({ client: await te(d.apiUrl, n, r), run: d, event: d.event });
    } catch (c) {
      if (c instanceof Vn) throw c;
      let f = (c instanceof Error ? c.message : String(c)).replaceAll(
        n === "" ? "\0" : n,
        "***"
      );
      throw k.githubRefused(a, f.replaceAll(/\s+/g, " ").slice(0, 200), c);
    }
  }, s = async ({ client: a, run: u, event: d }) => {
    let c = await zt(a, u, d);
    if ("reason" in c) throw k.forkPullUnclear(c.reason);
    return c;
  };
  return {
    pull: () => i("list pull requests", async (a) => {
      let { number: u, headSha: d, mergeSha: c } = await s(a);
      if (c === void 0) throw k.forkPullUnclear("GitHub has no merge of it with its base branch");
      return { number: u, headSha: d, mergeSha: c };
    }),
    approval: (a) => i("list what happened to a pull request", async (u) => {
      let { client: d, run: c, event: f } = u, { number: l, labels: m } = await s(u);
      if (!m.includes(a)) return { status: "waiting" };
      let g = { owner: c.owner, repo: c.name }, v = (await d.paginate(d.rest.issues.listEvents, {
        ...g,
        issue_number: l,
        per_page: 100
      })).findLast((U) => U.event === "labeled" && "label" in U && U.label.name === a), x = v?.actor?.login;
      if (v === void 0 || x === void 0 || Date.parse(v.created_at) <= Date.parse(f.createdAt))
        return { status: "waiting" };
      let { data: b } = await d.rest.repos.getCollaboratorPermissionLevel({ ...g, username: x });
      return ru.some((U) => U === b.role_name || U === b.permission) ? { status: "approved", by: x } : { status: "waiting" };
    }),
    takeFiles: (a, u, d) => i("give what the fork's run left", async ({ client: c, run: f, event: l }) => {
      let m = (b, B) => k.forkFilesRefused(a, b, B), g = await ou({ client: c, run: f, event: l }, a, m);
      if (g === void 0) return;
      if (g.workflow_run?.id !== l.runId || g.workflow_run.head_sha !== l.headSha)
        throw m("it is another run's");
      if (g.size_in_bytes > o.zipBytes)
        throw m(`it has ${g.size_in_bytes} bytes, at most ${o.zipBytes} are taken`);
      let { data: R } = await c.rest.actions.downloadArtifact({
        owner: f.owner,
        repo: f.name,
        artifact_id: g.id,
        archive_format: "zip"
      });
      if (!(R instanceof ArrayBuffer)) throw m("GitHub gave no file");
      let v = Buffer.from(R);
      if (v.length > o.zipBytes) throw m(`it has more than ${o.zipBytes} bytes`);
      let x = `sha256:${Qa("sha256").update(v).digest("hex")}`;
      if (g.digest !== void 0 && g.digest !== null && g.digest !== x)
        throw m("its bytes are not those that were given");
      try {
        let b = await Ko(v, u.root, o, d);
        return await Promise.all([...b.values()].map((B) => u.ref(B)));
      } catch (b) {
        throw await eu(u.root, { recursive: !0, force: !0 }), m(b instanceof Error ? b.message : String(b), b);
      }
    })
  };
}
async function ou({ client: e, run: t, event: n }, r, o) {
  let i = Math.max(1, n.attempt - nu);
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
import { setTimeout as au } from "node:timers/promises";

// src/adapters/github/judging-run.ts
var iu = {
  measurement: ["measure", "measure on a runner", "measure on phones"],
  judgement: ["judge and report"]
};
async function Jo(e, t, n) {
  let { data: r } = await e.rest.repos.getCombinedStatusForRef({
    ...t,
    ref: n.headSha,
    per_page: 100
  }), o = r.statuses.find((u) => u.context === Pn)?.target_url ?? "", i = /\/actions\/runs\/(\d{1,15})$/.exec(o)?.[1], s = i === void 0 ? void 0 : await su(e, t, Number(i), n);
  if (s !== void 0 || n.fromFork) return s;
  let { data: a } = await e.rest.actions.listWorkflowRunsForRepo({
    ...t,
    head_sha: n.headSha,
    event: "pull_request",
    per_page: 100
  });
  for (let u of a.workflow_runs.toSorted((d, c) => c.id - d.id)) {
    let d = await On(e, t, u.id);
    if (Nn(d, "judgement") !== void 0) return Yo(u);
  }
}
async function On(e, t, n) {
  return e.paginate(e.rest.actions.listJobsForWorkflowRun, {
    ...t,
    run_id: n,
    filter: "latest",
    per_page: 100
  });
}
function Nn(e, t) {
  return e.find(
    ({ name: n, conclusion: r }) => r !== "skipped" && iu[t].some((o) => n.endsWith(` / ${o}`))
  );
}
async function su(e, t, n, { headSha: r, fromFork: o }) {
  try {
    let { data: i } = await e.rest.actions.getWorkflowRun({ ...t, run_id: n });
    return (o ? i.event === "workflow_run" : i.event === "pull_request" && i.head_sha === r) ? Yo(i) : void 0;
  } catch (i) {
    if (i instanceof Error && "status" in i && i.status === 404) return;
    throw i;
  }
}
function Yo(e) {
  return {
    id: e.id,
    attempt: e.run_attempt ?? 1,
    headSha: e.head_sha,
    completed: e.status === "completed",
    pageUrl: e.html_url
  };
}

// src/adapters/github/conversation.ts
var [uu, du] = [18, 10], Zo = ["none", "read", "triage", "write", "maintain", "admin"];
function Xo(e) {
  let { owner: t, repo: n, token: r, patience: o = xe } = e, i = { owner: t, repo: n }, s = async (a, u) => {
    try {
      return await u(await te(e.apiUrl, r, o));
    } catch (d) {
      let c = (d instanceof Error ? d.message : String(d)).replaceAll(r, "***");
      throw k.githubRefused(a, c.replaceAll(/\s+/g, " ").slice(0, 200), d);
    }
  };
  return {
    roleOf: (a) => s(`say what ${a} may do`, async (u) => {
      let { data: d } = await u.rest.repos.getCollaboratorPermissionLevel({ ...i, username: a });
      return Zo.find((f) => f === d.role_name) ?? Zo.find((f) => f === d.permission) ?? "none";
    }),
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
        let f = await cu(d, i, a, u);
        if (f !== "judging") return f;
        if (c === uu) return "busy";
        await au(du * o.secondMs);
      }
    })
  };
}
async function cu(e, t, n, r) {
  let o = await Jo(e, t, n);
  if (o === void 0) return "no-run";
  let i = await On(e, t, o.id), s = Nn(i, r), a = i.some(({ name: u }) => u.includes(" / "));
  return o.completed ? s === void 0 && a && r === "judgement" ? "no-run" : (s === void 0 ? await e.rest.actions.reRunWorkflow({ ...t, run_id: o.id }) : await e.rest.actions.reRunJobForWorkflowRun({ ...t, job_id: s.id }), "started") : r === "measurement" ? "running" : s === void 0 ? a ? "running" : "busy" : s.status === "in_progress" || s.status === "completed" ? "judging" : "running";
}

// src/adapters/github/data-branch.ts
import { setTimeout as lu } from "node:timers/promises";
var ei = "edgegate-decisions", ti = "edgegate-history", fu = 8, mu = 8 * 1024 * 1024;
function An(e) {
  let { owner: t, repo: n, name: r, token: o, patience: i = xe } = e, s = { owner: t, repo: n }, a = () => te(e.apiUrl, o, i), u = async (d, c) => {
    try {
      return await c();
    } catch (f) {
      let l = (f instanceof Error ? f.message : String(f)).replaceAll(o, "***");
      throw k.branchRefused(r, d, l.replaceAll(/\s+/g, " ").slice(0, 200), f);
    }
  };
  return {
    files: () => u("read", async () => {
      let d = await a();
      return Qo(d, s, await Ln(d, s, r));
    }),
    update: (d, c) => u("written", async () => {
      let f = await a();
      for (let l = 1; ; l += 1) {
        let m = await Ln(f, s, r), g = await c(Qo(f, s, m));
        if (g.size === 0) return "unchanged";
        if (await pu(f, s, { name: r, head: m, texts: g, message: d })) return "written";
        if (l >= fu) throw new Error(`other jobs were faster ${l} times`);
        await lu(l * i.secondMs);
      }
    })
  };
}
async function Ln(e, t, n) {
  let { git: r } = e.rest;
  try {
    let { data: o } = await r.getRef({ ...t, ref: `heads/${n}` }), { data: i } = await r.getCommit({ ...t, commit_sha: o.object.sha }), { data: s } = await r.getTree({ ...t, tree_sha: i.tree.sha, recursive: "1" });
    if (s.truncated) throw new Error("it holds more files than GitHub lists at once");
    let a = s.tree.flatMap(({ type: u, path: d, sha: c }) => u === "blob" ? [[d, c]] : []);
    return { commit: o.object.sha, tree: i.tree.sha, blobs: new Map(a) };
  } catch (o) {
    if (jt(o) === 404 || jt(o) === 409) return;
    throw o;
  }
}
function Qo(e, t, n) {
  return {
    paths: [...n?.blobs.keys() ?? []].sort(),
    async read(r) {
      let o = n?.blobs.get(r);
      if (o === void 0) return;
      let { data: i } = await e.rest.git.getBlob({ ...t, file_sha: o });
      if ((i.size ?? 0) > mu) throw new Error(`${r} has ${i.size} bytes`);
      return Buffer.from(i.content, i.encoding === "base64" ? "base64" : "utf8").toString("utf8");
    }
  };
}
async function pu(e, t, n) {
  let { git: r } = e.rest, { name: o, head: i, texts: s, message: a } = n, u = { mode: "100644", type: "blob" }, { data: d } = await r.createTree({
    ...t,
    ...i === void 0 ? {} : { base_tree: i.tree },
    tree: [...s].map(
      ([l, m]) => m === void 0 ? { ...u, path: l, sha: null } : { ...u, path: l, content: m }
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
    if (jt(l) === 422 && hu(l)) return !1;
    if ((jt(l) ?? 500) >= 500)
      return (await Ln(e, t, o))?.commit === c.sha;
    throw l;
  }
}
function hu(e) {
  return e instanceof Error && /fast[- ]forward|already exists/i.test(e.message);
}
var gu = I({ status: G() });
function jt(e) {
  let t = gu.safeParse(e);
  return t.success ? t.data.status : void 0;
}

// src/adapters/github/comment-state.ts
var yu = Qn({
  /** GITHUB_RUN_ID: later runs of a repository have larger ones. */
  run: G().nonnegative(),
  /** GITHUB_RUN_ATTEMPT, from 1 on. */
  attempt: G().positive(),
  /** The commit that is judged. */
  head: T().regex(/^[0-9a-f]{40}$/),
  as: tr(["measuring", "report", "stopped"])
}), Un = "<!-- edgegate:run ", jn = " -->";
function ni(e, t) {
  let n = e.indexOf(`
`), [r, o] = n === -1 ? [e, ""] : [e.slice(0, n), e.slice(n)];
  return `${r}
${Un}${JSON.stringify(t)}${jn}${o}`;
}
function Oe(e) {
  let t = e.split(`
`, 2)[1]?.trimEnd() ?? "";
  if (!(!t.startsWith(Un) || !t.endsWith(jn)))
    try {
      return yu.safeParse(JSON.parse(t.slice(Un.length, -jn.length))).data;
    } catch {
      return;
    }
}
function Dn(e, t) {
  if (e === void 0) return t.as === "stopped" ? "nothing in it is unfinished" : void 0;
  if (Dt(e, t))
    return `run ${e.run} (attempt ${e.attempt}) is newer than this one and has written it`;
  if (t.as === "stopped" && (e.run !== t.run || e.as !== "measuring"))
    return "nothing of this run is unfinished in it";
  if (t.as === "measuring" && bu(e, t) && e.as === "report") return "this run's report is in it";
}
function Dt(e, t) {
  return e === void 0 || t === void 0 ? e !== void 0 && t === void 0 : e.run > t.run || e.run === t.run && e.attempt > t.attempt;
}
function bu(e, t) {
  return e.run === t.run && e.attempt === t.attempt;
}
function ri(e, t, n) {
  let r = (o, i) => {
    let s = e[o] ?? "";
    return /^\d{1,15}$/.test(s) ? Math.max(i, Number(s)) : i;
  };
  return { run: r("GITHUB_RUN_ID", 0), attempt: r("GITHUB_RUN_ATTEMPT", 1), head: t, as: n };
}

// src/adapters/github/sticky-comment.ts
import { setTimeout as wu } from "node:timers/promises";
var xu = 3, Wt = class {
  #e;
  #t;
  #n;
  #r;
  constructor(t, n, r, o) {
    this.#e = t, this.#t = { owner: n.owner, repo: n.name }, this.#n = r, this.#r = o;
  }
  async write(t) {
    let { marker: n, begin: r, state: o } = t, i = ni(t.markdown, o), s = await this.#u();
    for (let a = 1; ; a += 1) {
      let u = await this.#i(n, s), d = u.reduce(oi, void 0);
      if (d !== void 0 && ii(d.body, i))
        return await this.#o(u, d), { status: "unchanged", url: d.html_url };
      if (d === void 0 && !r) return { status: "unwanted" };
      let c = d === void 0 ? void 0 : Dn(Oe(d.body ?? ""), o);
      if (c !== void 0) return { status: "skipped", reason: c };
      let f = await this.#d();
      if (f !== void 0) return f;
      try {
        if (d === void 0) return await this.#s(t, i, s);
        let l = await this.#a(d, i);
        return await this.#o(u, d), { status: "updated", url: l };
      } catch (l) {
        if (a >= xu || !ku(l)) throw l;
        await wu(a ** 2 * this.#r.secondMs);
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
    }), s = await this.#i(t, o).catch(() => []), a = s.reduce(oi, i);
    return await this.#o([...s, i], a), a.id === i.id ? { status: "created", url: i.html_url } : { status: "skipped", reason: Dn(Oe(a.body ?? ""), n) ?? "another run has begun it" };
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
      t.filter(({ id: o, user: i, body: s }) => o !== n.id && i?.id === n.user?.id && Oe(s ?? "")).map(({ id: o }) => o)
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
    })).filter((o) => ii(o.body?.split(`
`, 1)[0], t) && vu(o, n));
  }
  /** The login of the token's owner, or undefined when the token is an app's: GitHub tells apps no name of theirs here. */
  async #u() {
    try {
      let { data: t } = await this.#e.rest.users.getAuthenticated();
      return t.login;
    } catch (t) {
      if (si(t) === 403) return;
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
function oi(e, t) {
  if (e === void 0) return t;
  let [n, r] = [Oe(e.body ?? ""), Oe(t.body ?? "")];
  return Dt(n, r) ? e : Dt(r, n) || t.id < e.id ? t : e;
}
function vu({ user: e }, t) {
  return t === void 0 ? e?.type === "Bot" : e?.login === t;
}
function ii(e, t) {
  let n = (r) => r.replaceAll(`\r
`, `
`).trimEnd();
  return e !== void 0 && n(e) === n(t);
}
function ku(e) {
  let t = si(e);
  return t === void 0 || t >= 500;
}
function si(e) {
  return e instanceof Error && "status" in e && typeof e.status == "number" ? e.status : void 0;
}

// src/adapters/github/pull-request.ts
function ai(e) {
  return {
    async publish(t, { as: n, begin: r }) {
      let o = $u(t), i = await ge(e.env);
      if (i?.event.of !== "pull-request" && i?.event.of !== "fork-run")
        return { status: "skipped", reason: Ru(i) };
      let { token: s, patience: a = xe } = e;
      if (s === void 0 || s === "")
        return { status: "skipped", reason: "there is no token", fix: "Set GITHUB_TOKEN to the workflow's token." };
      let u = ri(e.env, i.event.headSha, n);
      try {
        let d = await te(i.apiUrl, s, a), c = i.event.of === "fork-run" ? await zt(d, i, i.event) : i.event;
        return "reason" in c ? { status: "skipped", reason: c.reason } : await new Wt(d, i, c, a).write({ marker: o, markdown: t, begin: r, state: u });
      } catch (d) {
        let c = i.event.of === "pull-request" && i.event.fromFork;
        return Bt(d, s, { what: "comments on pull requests", fromFork: c });
      }
    }
  };
}
function $u(e) {
  let [t = ""] = e.split(`
`, 1);
  if (!/^<!-- \S.* -->$/.test(t)) throw k.internal("a comment was to be posted without a marker");
  return t;
}
function Ru(e) {
  if (e === void 0) return "this is not a workflow run of GitHub Actions";
  let { event: t } = e;
  return `this run is for ${t.of === "other" ? t.name : t.of.replace("-", "_")}, not for a pull request`;
}

// src/adapters/processes/node.ts
import { spawn as Su } from "node:child_process";
import Eu from "node:process";

// src/adapters/processes/groups.ts
import ui from "node:process";
var Cu = 2e3, Ht = class {
  #e = /* @__PURE__ */ new Set();
  #t = !1;
  /** A process that leads a group of its own has started. */
  add(t) {
    this.#e.add(t), !this.#t && (this.#t = !0, ui.once("exit", () => {
      for (let n of this.#e) qt(n, "SIGKILL");
    }));
  }
  /** The leader is gone: whatever it started and left behind goes too. */
  remove(t) {
    qt(t, "SIGKILL"), this.#e.delete(t);
  }
  /** Asks the whole group to end, and makes it end when it does not. */
  stop(t) {
    qt(t, "SIGTERM"), setTimeout(() => {
      this.#e.has(t) && qt(t, "SIGKILL");
    }, Cu).unref();
  }
};
function qt(e, t) {
  try {
    ui.kill(-e, t);
  } catch {
  }
}

// src/adapters/processes/output.ts
import { StringDecoder as Pu } from "node:string_decoder";
var Ye = class {
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
}, Gt = class {
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
}, Kt = class {
  #e = new Pu("utf8");
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
var Wn = 1024 * 1024, Vt = {
  textBytes: 256 * Wn,
  bytesBytes: 4096 * Wn,
  lineBytes: 64 * Wn,
  stderrBytes: 65536
}, Iu = 127;
function Hn() {
  let e = new Ht();
  return {
    async run(t, n, r) {
      if (r.onLine !== void 0) {
        let s = new Kt(Vt.lineBytes, r.onLine);
        return { ...await qn(e, t, n, r, s), stdout: "" };
      }
      let o = new Ye(Vt.textBytes);
      return { ...await qn(e, t, n, r, o), stdout: o.bytes().toString("utf8") };
    },
    async runForBytes(t, n, r) {
      let o = new Ye(Vt.bytesBytes);
      return { ...await qn(e, t, n, r, o), stdout: "", bytes: o.bytes() };
    }
  };
}
function qn(e, t, n, r, o) {
  let { signal: i } = r;
  return i?.aborted === !0 ? Promise.reject(k.aborted()) : new Promise((s, a) => {
    let u = Su(t, n, {
      ...r.cwd === void 0 ? {} : { cwd: r.cwd },
      env: { ...Eu.env, ...r.env },
      stdio: ["pipe", "pipe", "pipe"],
      detached: !0
    }), d = u.pid;
    d !== void 0 && e.add(d);
    let c = new Gt(Vt.stderrBytes), f = !1, l = !1, m = () => {
      d !== void 0 && e.stop(d);
    }, g = r.timeoutMs === void 0 ? void 0 : setTimeout(() => {
      f = !0, m();
    }, r.timeoutMs);
    i?.addEventListener("abort", m, { once: !0 });
    let R = () => {
      clearTimeout(g), i?.removeEventListener("abort", m);
    };
    u.stdout.on("data", (v) => {
      if (!l) {
        try {
          l = !o.add(v);
        } catch (x) {
          R(), m(), l = !0, a(x instanceof Error ? x : new Error(String(x)));
          return;
        }
        l && m();
      }
    }), u.stderr.on("data", (v) => c.add(v)), u.stdin.on("error", () => {
    }), u.stdin.end(r.stdin ?? ""), u.on("error", (v) => {
      if (d !== void 0) return;
      R();
      let x = v.code === "ENOENT" ? `${t}: not found` : `${t}: ${v.message}`;
      s({ exitCode: Iu, signal: void 0, stderr: x, timedOut: !1 });
    }), u.on("exit", () => {
      d !== void 0 && e.remove(d);
    }), u.on("close", (v, x) => {
      if (d === void 0) return;
      if (R(), i?.aborted === !0) {
        a(k.aborted());
        return;
      }
      try {
        o.end();
      } catch (B) {
        a(B instanceof Error ? B : new Error(String(B)));
        return;
      }
      let b = l ? `
edgegate stopped it: it printed more than can be kept` : "";
      s({
        // A program may catch SIGTERM and exit 0: what was stopped has not succeeded.
        exitCode: l || f ? void 0 : v ?? void 0,
        signal: x ?? (l || f ? "SIGTERM" : void 0),
        stderr: c.text() + b,
        timedOut: f
      });
    });
  });
}

// src/entrypoints/repository-of.ts
function Gn(e, t) {
  let [n, r] = e.GITHUB_REPOSITORY?.split("/") ?? [];
  if (!(n === void 0 || r === void 0 || t === void 0 || t === ""))
    return { apiUrl: e.GITHUB_API_URL ?? "https://api.github.com", owner: n, repo: r, token: t };
}

// src/entrypoints/wire-stage.ts
function zp(e, t, n, r) {
  let o = Hn();
  return {
    run: () => ge(e),
    check: Ro({ env: e, token: r }),
    pullRequest: ai({ env: e, token: r }),
    progress: sr({ write: (i) => di.stdout.write(i), clock: Zt, annotate: !0 }),
    parents: (i) => fo(o, t, i, n)
  };
}
function _p(e, t) {
  let n = Gn(e, t);
  return n && {
    conversation: Xo(n),
    decisions: An({ ...n, name: ei })
  };
}
function Tp(e, t) {
  let n = Gn(e, t);
  return n && An({ ...n, name: ti });
}
var Fp = () => Zt.instant();
function Op(e, t, n) {
  return {
    fork: Vo({ env: e, token: t ?? "" }),
    parents: (r) => mo(Hn(), di.cwd(), r, n, lo(e, t))
  };
}
function Np(e, t) {
  return bo({ env: e, prefix: t });
}

export {
  tt as a,
  p as b,
  fe as c,
  _ as d,
  hr as e,
  V as f,
  A as g,
  W as h,
  vt as i,
  Sf as j,
  Ef as k,
  If as l,
  Mf as m,
  Bf as n,
  jf as o,
  Df as p,
  Wf as q,
  Ie as r,
  ya as s,
  Qf as t,
  xe as u,
  te as v,
  Pn as w,
  ei as x,
  ti as y,
  An as z,
  ai as A,
  Hn as B,
  Gn as C,
  zp as D,
  _p as E,
  Tp as F,
  Fp as G,
  Op as H,
  Np as I
};
