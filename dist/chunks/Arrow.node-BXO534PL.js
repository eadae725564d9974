import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  c as ui,
  d as Ee,
  e as k
} from "./chunk-ZV56ONXB.js";

// node_modules/flatbuffers/js/constants.js
var Gn = ui((ve) => {
  "use strict";
  Object.defineProperty(ve, "__esModule", { value: !0 });
  ve.SIZE_PREFIX_LENGTH = ve.FILE_IDENTIFIER_LENGTH = ve.SIZEOF_INT = ve.SIZEOF_SHORT = void 0;
  ve.SIZEOF_SHORT = 2;
  ve.SIZEOF_INT = 4;
  ve.FILE_IDENTIFIER_LENGTH = 4;
  ve.SIZE_PREFIX_LENGTH = 4;
});

// node_modules/flatbuffers/js/utils.js
var Bo = ui((Kt) => {
  "use strict";
  Object.defineProperty(Kt, "__esModule", { value: !0 });
  Kt.isLittleEndian = Kt.float64 = Kt.float32 = Kt.int32 = void 0;
  Kt.int32 = new Int32Array(2);
  Kt.float32 = new Float32Array(Kt.int32.buffer);
  Kt.float64 = new Float64Array(Kt.int32.buffer);
  Kt.isLittleEndian = new Uint16Array(new Uint8Array([1, 0]).buffer)[0] === 1;
});

// node_modules/flatbuffers/js/encoding.js
var So = ui((Zn) => {
  "use strict";
  Object.defineProperty(Zn, "__esModule", { value: !0 });
  Zn.Encoding = void 0;
  var Ka;
  (function(r) {
    r[r.UTF8_BYTES = 1] = "UTF8_BYTES", r[r.UTF16_STRING = 2] = "UTF16_STRING";
  })(Ka || (Zn.Encoding = Ka = {}));
});

// node_modules/flatbuffers/js/byte-buffer.js
var Ao = ui((Jn) => {
  "use strict";
  Object.defineProperty(Jn, "__esModule", { value: !0 });
  Jn.ByteBuffer = void 0;
  var we = Gn(), Md = So(), xt = Bo(), Do = class r {
    /**
     * Create a new ByteBuffer with a given array of bytes (`Uint8Array`)
     */
    constructor(t) {
      this.bytes_ = t, this.position_ = 0, this.text_decoder_ = new TextDecoder();
    }
    /**
     * Create and allocate a new ByteBuffer with a given size.
     */
    static allocate(t) {
      return new r(new Uint8Array(t));
    }
    clear() {
      this.position_ = 0;
    }
    /**
     * Get the underlying `Uint8Array`.
     */
    bytes() {
      return this.bytes_;
    }
    /**
     * Get the buffer's position.
     */
    position() {
      return this.position_;
    }
    /**
     * Set the buffer's position.
     */
    setPosition(t) {
      this.position_ = t;
    }
    /**
     * Get the buffer's capacity.
     */
    capacity() {
      return this.bytes_.length;
    }
    readInt8(t) {
      return this.readUint8(t) << 24 >> 24;
    }
    readUint8(t) {
      return this.bytes_[t];
    }
    readInt16(t) {
      return this.readUint16(t) << 16 >> 16;
    }
    readUint16(t) {
      return this.bytes_[t] | this.bytes_[t + 1] << 8;
    }
    readInt32(t) {
      return this.bytes_[t] | this.bytes_[t + 1] << 8 | this.bytes_[t + 2] << 16 | this.bytes_[t + 3] << 24;
    }
    readUint32(t) {
      return this.readInt32(t) >>> 0;
    }
    readInt64(t) {
      return BigInt.asIntN(64, BigInt(this.readUint32(t)) + (BigInt(this.readUint32(t + 4)) << BigInt(32)));
    }
    readUint64(t) {
      return BigInt.asUintN(64, BigInt(this.readUint32(t)) + (BigInt(this.readUint32(t + 4)) << BigInt(32)));
    }
    readFloat32(t) {
      return xt.int32[0] = this.readInt32(t), xt.float32[0];
    }
    readFloat64(t) {
      return xt.int32[xt.isLittleEndian ? 0 : 1] = this.readInt32(t), xt.int32[xt.isLittleEndian ? 1 : 0] = this.readInt32(t + 4), xt.float64[0];
    }
    writeInt8(t, e) {
      this.bytes_[t] = e;
    }
    writeUint8(t, e) {
      this.bytes_[t] = e;
    }
    writeInt16(t, e) {
      this.bytes_[t] = e, this.bytes_[t + 1] = e >> 8;
    }
    writeUint16(t, e) {
      this.bytes_[t] = e, this.bytes_[t + 1] = e >> 8;
    }
    writeInt32(t, e) {
      this.bytes_[t] = e, this.bytes_[t + 1] = e >> 8, this.bytes_[t + 2] = e >> 16, this.bytes_[t + 3] = e >> 24;
    }
    writeUint32(t, e) {
      this.bytes_[t] = e, this.bytes_[t + 1] = e >> 8, this.bytes_[t + 2] = e >> 16, this.bytes_[t + 3] = e >> 24;
    }
    writeInt64(t, e) {
      this.writeInt32(t, Number(BigInt.asIntN(32, e))), this.writeInt32(t + 4, Number(BigInt.asIntN(32, e >> BigInt(32))));
    }
    writeUint64(t, e) {
      this.writeUint32(t, Number(BigInt.asUintN(32, e))), this.writeUint32(t + 4, Number(BigInt.asUintN(32, e >> BigInt(32))));
    }
    writeFloat32(t, e) {
      xt.float32[0] = e, this.writeInt32(t, xt.int32[0]);
    }
    writeFloat64(t, e) {
      xt.float64[0] = e, this.writeInt32(t, xt.int32[xt.isLittleEndian ? 0 : 1]), this.writeInt32(t + 4, xt.int32[xt.isLittleEndian ? 1 : 0]);
    }
    /**
     * Return the file identifier.   Behavior is undefined for FlatBuffers whose
     * schema does not include a file_identifier (likely points at padding or the
     * start of a the root vtable).
     */
    getBufferIdentifier() {
      if (this.bytes_.length < this.position_ + we.SIZEOF_INT + we.FILE_IDENTIFIER_LENGTH)
        throw new Error("FlatBuffers: ByteBuffer is too short to contain an identifier.");
      let t = "";
      for (let e = 0; e < we.FILE_IDENTIFIER_LENGTH; e++)
        t += String.fromCharCode(this.readInt8(this.position_ + we.SIZEOF_INT + e));
      return t;
    }
    /**
     * Look up a field in the vtable, return an offset into the object, or 0 if the
     * field is not present.
     */
    __offset(t, e) {
      let i = t - this.readInt32(t);
      return e < this.readInt16(i) ? this.readInt16(i + e) : 0;
    }
    /**
     * Initialize any Table-derived type to point to the union at the given offset.
     */
    __union(t, e) {
      return t.bb_pos = e + this.readInt32(e), t.bb = this, t;
    }
    /**
     * Create a JavaScript string from UTF-8 data stored inside the FlatBuffer.
     * This allocates a new string and converts to wide chars upon each access.
     *
     * To avoid the conversion to string, pass Encoding.UTF8_BYTES as the
     * "optionalEncoding" argument. This is useful for avoiding conversion when
     * the data will just be packaged back up in another FlatBuffer later on.
     *
     * @param offset
     * @param opt_encoding Defaults to UTF16_STRING
     */
    __string(t, e) {
      t += this.readInt32(t);
      let i = this.readInt32(t);
      t += we.SIZEOF_INT;
      let n = this.bytes_.subarray(t, t + i);
      return e === Md.Encoding.UTF8_BYTES ? n : this.text_decoder_.decode(n);
    }
    /**
     * Handle unions that can contain string as its member, if a Table-derived type then initialize it,
     * if a string then return a new one
     *
     * WARNING: strings are immutable in JS so we can't change the string that the user gave us, this
     * makes the behaviour of __union_with_string different compared to __union
     */
    __union_with_string(t, e) {
      return typeof t == "string" ? this.__string(e) : this.__union(t, e);
    }
    /**
     * Retrieve the relative offset stored at "offset"
     */
    __indirect(t) {
      return t + this.readInt32(t);
    }
    /**
     * Get the start of data of a vector whose offset is stored at "offset" in this object.
     */
    __vector(t) {
      return t + this.readInt32(t) + we.SIZEOF_INT;
    }
    /**
     * Get the length of a vector whose offset is stored at "offset" in this object.
     */
    __vector_len(t) {
      return this.readInt32(t + this.readInt32(t));
    }
    __has_identifier(t) {
      if (t.length != we.FILE_IDENTIFIER_LENGTH)
        throw new Error("FlatBuffers: file identifier must be length " + we.FILE_IDENTIFIER_LENGTH);
      for (let e = 0; e < we.FILE_IDENTIFIER_LENGTH; e++)
        if (t.charCodeAt(e) != this.readInt8(this.position() + we.SIZEOF_INT + e))
          return !1;
      return !0;
    }
    /**
     * A helper function for generating list for obj api
     */
    createScalarList(t, e) {
      let i = [];
      for (let n = 0; n < e; ++n) {
        let s = t(n);
        s !== null && i.push(s);
      }
      return i;
    }
    /**
     * A helper function for generating list for obj api
     * @param listAccessor function that accepts an index and return data at that index
     * @param listLength listLength
     * @param res result list
     */
    createObjList(t, e) {
      let i = [];
      for (let n = 0; n < e; ++n) {
        let s = t(n);
        s !== null && i.push(s.unpack());
      }
      return i;
    }
  };
  Jn.ByteBuffer = Do;
});

// node_modules/flatbuffers/js/builder.js
var Qa = ui((Xn) => {
  "use strict";
  Object.defineProperty(Xn, "__esModule", { value: !0 });
  Xn.Builder = void 0;
  var qa = Ao(), Wt = Gn(), Fo = class r {
    /**
     * Create a FlatBufferBuilder.
     */
    constructor(t) {
      this.minalign = 1, this.vtable = null, this.vtable_in_use = 0, this.isNested = !1, this.object_start = 0, this.vtables = [], this.vector_num_elems = 0, this.force_defaults = !1, this.string_maps = null, this.text_encoder = new TextEncoder();
      let e;
      t ? e = t : e = 1024, this.bb = qa.ByteBuffer.allocate(e), this.space = e;
    }
    clear() {
      this.bb.clear(), this.space = this.bb.capacity(), this.minalign = 1, this.vtable = null, this.vtable_in_use = 0, this.isNested = !1, this.object_start = 0, this.vtables = [], this.vector_num_elems = 0, this.force_defaults = !1, this.string_maps = null;
    }
    /**
     * In order to save space, fields that are set to their default value
     * don't get serialized into the buffer. Forcing defaults provides a
     * way to manually disable this optimization.
     *
     * @param forceDefaults true always serializes default values
     */
    forceDefaults(t) {
      this.force_defaults = t;
    }
    /**
     * Get the ByteBuffer representing the FlatBuffer. Only call this after you've
     * called finish(). The actual data starts at the ByteBuffer's current position,
     * not necessarily at 0.
     */
    dataBuffer() {
      return this.bb;
    }
    /**
     * Get the bytes representing the FlatBuffer. Only call this after you've
     * called finish().
     */
    asUint8Array() {
      return this.bb.bytes().subarray(this.bb.position(), this.bb.position() + this.offset());
    }
    /**
     * Prepare to write an element of `size` after `additional_bytes` have been
     * written, e.g. if you write a string, you need to align such the int length
     * field is aligned to 4 bytes, and the string data follows it directly. If all
     * you need to do is alignment, `additional_bytes` will be 0.
     *
     * @param size This is the of the new element to write
     * @param additional_bytes The padding size
     */
    prep(t, e) {
      t > this.minalign && (this.minalign = t);
      let i = ~(this.bb.capacity() - this.space + e) + 1 & t - 1;
      for (; this.space < i + t + e; ) {
        let n = this.bb.capacity();
        this.bb = r.growByteBuffer(this.bb), this.space += this.bb.capacity() - n;
      }
      this.pad(i);
    }
    pad(t) {
      for (let e = 0; e < t; e++)
        this.bb.writeInt8(--this.space, 0);
    }
    writeInt8(t) {
      this.bb.writeInt8(this.space -= 1, t);
    }
    writeInt16(t) {
      this.bb.writeInt16(this.space -= 2, t);
    }
    writeInt32(t) {
      this.bb.writeInt32(this.space -= 4, t);
    }
    writeInt64(t) {
      this.bb.writeInt64(this.space -= 8, t);
    }
    writeFloat32(t) {
      this.bb.writeFloat32(this.space -= 4, t);
    }
    writeFloat64(t) {
      this.bb.writeFloat64(this.space -= 8, t);
    }
    /**
     * Add an `int8` to the buffer, properly aligned, and grows the buffer (if necessary).
     * @param value The `int8` to add the buffer.
     */
    addInt8(t) {
      this.prep(1, 0), this.writeInt8(t);
    }
    /**
     * Add an `int16` to the buffer, properly aligned, and grows the buffer (if necessary).
     * @param value The `int16` to add the buffer.
     */
    addInt16(t) {
      this.prep(2, 0), this.writeInt16(t);
    }
    /**
     * Add an `int32` to the buffer, properly aligned, and grows the buffer (if necessary).
     * @param value The `int32` to add the buffer.
     */
    addInt32(t) {
      this.prep(4, 0), this.writeInt32(t);
    }
    /**
     * Add an `int64` to the buffer, properly aligned, and grows the buffer (if necessary).
     * @param value The `int64` to add the buffer.
     */
    addInt64(t) {
      this.prep(8, 0), this.writeInt64(t);
    }
    /**
     * Add a `float32` to the buffer, properly aligned, and grows the buffer (if necessary).
     * @param value The `float32` to add the buffer.
     */
    addFloat32(t) {
      this.prep(4, 0), this.writeFloat32(t);
    }
    /**
     * Add a `float64` to the buffer, properly aligned, and grows the buffer (if necessary).
     * @param value The `float64` to add the buffer.
     */
    addFloat64(t) {
      this.prep(8, 0), this.writeFloat64(t);
    }
    addFieldInt8(t, e, i) {
      (this.force_defaults || e != i) && (this.addInt8(e), this.slot(t));
    }
    addFieldInt16(t, e, i) {
      (this.force_defaults || e != i) && (this.addInt16(e), this.slot(t));
    }
    addFieldInt32(t, e, i) {
      (this.force_defaults || e != i) && (this.addInt32(e), this.slot(t));
    }
    addFieldInt64(t, e, i) {
      (this.force_defaults || e !== i) && (this.addInt64(e), this.slot(t));
    }
    addFieldFloat32(t, e, i) {
      (this.force_defaults || e != i) && (this.addFloat32(e), this.slot(t));
    }
    addFieldFloat64(t, e, i) {
      (this.force_defaults || e != i) && (this.addFloat64(e), this.slot(t));
    }
    addFieldOffset(t, e, i) {
      (this.force_defaults || e != i) && (this.addOffset(e), this.slot(t));
    }
    /**
     * Structs are stored inline, so nothing additional is being added. `d` is always 0.
     */
    addFieldStruct(t, e, i) {
      e != i && (this.nested(e), this.slot(t));
    }
    /**
     * Structures are always stored inline, they need to be created right
     * where they're used.  You'll get this assertion failure if you
     * created it elsewhere.
     */
    nested(t) {
      if (t != this.offset())
        throw new TypeError("FlatBuffers: struct must be serialized inline.");
    }
    /**
     * Should not be creating any other object, string or vector
     * while an object is being constructed
     */
    notNested() {
      if (this.isNested)
        throw new TypeError("FlatBuffers: object serialization must not be nested.");
    }
    /**
     * Set the current vtable at `voffset` to the current location in the buffer.
     */
    slot(t) {
      this.vtable !== null && (this.vtable[t] = this.offset());
    }
    /**
     * @returns Offset relative to the end of the buffer.
     */
    offset() {
      return this.bb.capacity() - this.space;
    }
    /**
     * Doubles the size of the backing ByteBuffer and copies the old data towards
     * the end of the new buffer (since we build the buffer backwards).
     *
     * @param bb The current buffer with the existing data
     * @returns A new byte buffer with the old data copied
     * to it. The data is located at the end of the buffer.
     *
     * uint8Array.set() formally takes {Array<number>|ArrayBufferView}, so to pass
     * it a uint8Array we need to suppress the type check:
     * @suppress {checkTypes}
     */
    static growByteBuffer(t) {
      let e = t.capacity();
      if (e & 3221225472)
        throw new Error("FlatBuffers: cannot grow buffer beyond 2 gigabytes.");
      let i = e << 1, n = qa.ByteBuffer.allocate(i);
      return n.setPosition(i - e), n.bytes().set(t.bytes(), i - e), n;
    }
    /**
     * Adds on offset, relative to where it will be written.
     *
     * @param offset The offset to add.
     */
    addOffset(t) {
      this.prep(Wt.SIZEOF_INT, 0), this.writeInt32(this.offset() - t + Wt.SIZEOF_INT);
    }
    /**
     * Start encoding a new object in the buffer.  Users will not usually need to
     * call this directly. The FlatBuffers compiler will generate helper methods
     * that call this method internally.
     */
    startObject(t) {
      this.notNested(), this.vtable == null && (this.vtable = []), this.vtable_in_use = t;
      for (let e = 0; e < t; e++)
        this.vtable[e] = 0;
      this.isNested = !0, this.object_start = this.offset();
    }
    /**
     * Finish off writing the object that is under construction.
     *
     * @returns The offset to the object inside `dataBuffer`
     */
    endObject() {
      if (this.vtable == null || !this.isNested)
        throw new Error("FlatBuffers: endObject called without startObject");
      this.addInt32(0);
      let t = this.offset(), e = this.vtable_in_use - 1;
      for (; e >= 0 && this.vtable[e] == 0; e--)
        ;
      let i = e + 1;
      for (; e >= 0; e--)
        this.addInt16(this.vtable[e] != 0 ? t - this.vtable[e] : 0);
      let n = 2;
      this.addInt16(t - this.object_start);
      let s = (i + n) * Wt.SIZEOF_SHORT;
      this.addInt16(s);
      let o = 0, a = this.space;
      t: for (e = 0; e < this.vtables.length; e++) {
        let c = this.bb.capacity() - this.vtables[e];
        if (s == this.bb.readInt16(c)) {
          for (let u = Wt.SIZEOF_SHORT; u < s; u += Wt.SIZEOF_SHORT)
            if (this.bb.readInt16(a + u) != this.bb.readInt16(c + u))
              continue t;
          o = this.vtables[e];
          break;
        }
      }
      return o ? (this.space = this.bb.capacity() - t, this.bb.writeInt32(this.space, o - t)) : (this.vtables.push(this.offset()), this.bb.writeInt32(this.bb.capacity() - t, this.offset() - t)), this.isNested = !1, t;
    }
    /**
     * Finalize a buffer, poiting to the given `root_table`.
     */
    finish(t, e, i) {
      let n = i ? Wt.SIZE_PREFIX_LENGTH : 0;
      if (e) {
        let s = e;
        if (this.prep(this.minalign, Wt.SIZEOF_INT + Wt.FILE_IDENTIFIER_LENGTH + n), s.length != Wt.FILE_IDENTIFIER_LENGTH)
          throw new TypeError("FlatBuffers: file identifier must be length " + Wt.FILE_IDENTIFIER_LENGTH);
        for (let o = Wt.FILE_IDENTIFIER_LENGTH - 1; o >= 0; o--)
          this.writeInt8(s.charCodeAt(o));
      }
      this.prep(this.minalign, Wt.SIZEOF_INT + n), this.addOffset(t), n && this.addInt32(this.bb.capacity() - this.space), this.bb.setPosition(this.space);
    }
    /**
     * Finalize a size prefixed buffer, pointing to the given `root_table`.
     */
    finishSizePrefixed(t, e) {
      this.finish(t, e, !0);
    }
    /**
     * This checks a required field has been set in a given table that has
     * just been constructed.
     */
    requiredField(t, e) {
      let i = this.bb.capacity() - t, n = i - this.bb.readInt32(i);
      if (!(e < this.bb.readInt16(n) && this.bb.readInt16(n + e) != 0))
        throw new TypeError("FlatBuffers: field " + e + " must be set");
    }
    /**
     * Start a new array/vector of objects.  Users usually will not call
     * this directly. The FlatBuffers compiler will create a start/end
     * method for vector types in generated code.
     *
     * @param elem_size The size of each element in the array
     * @param num_elems The number of elements in the array
     * @param alignment The alignment of the array
     */
    startVector(t, e, i) {
      this.notNested(), this.vector_num_elems = e, this.prep(Wt.SIZEOF_INT, t * e), this.prep(i, t * e);
    }
    /**
     * Finish off the creation of an array and all its elements. The array must be
     * created with `startVector`.
     *
     * @returns The offset at which the newly created array
     * starts.
     */
    endVector() {
      return this.writeInt32(this.vector_num_elems), this.offset();
    }
    /**
     * Encode the string `s` in the buffer using UTF-8. If the string passed has
     * already been seen, we return the offset of the already written string
     *
     * @param s The string to encode
     * @return The offset in the buffer where the encoded string starts
     */
    createSharedString(t) {
      if (!t)
        return 0;
      if (this.string_maps || (this.string_maps = /* @__PURE__ */ new Map()), this.string_maps.has(t))
        return this.string_maps.get(t);
      let e = this.createString(t);
      return this.string_maps.set(t, e), e;
    }
    /**
     * Encode the string `s` in the buffer using UTF-8. If a Uint8Array is passed
     * instead of a string, it is assumed to contain valid UTF-8 encoded data.
     *
     * @param s The string to encode
     * @return The offset in the buffer where the encoded string starts
     */
    createString(t) {
      if (t == null)
        return 0;
      let e;
      return t instanceof Uint8Array ? e = t : e = this.text_encoder.encode(t), this.addInt8(0), this.startVector(1, e.length, 1), this.bb.setPosition(this.space -= e.length), this.bb.bytes().set(e, this.space), this.endVector();
    }
    /**
     * Create a byte vector.
     *
     * @param v The bytes to add
     * @returns The offset in the buffer where the byte vector starts
     */
    createByteVector(t) {
      return t == null ? 0 : (this.startVector(1, t.length, 1), this.bb.setPosition(this.space -= t.length), this.bb.bytes().set(t, this.space), this.endVector());
    }
    /**
     * A helper function to pack an object
     *
     * @returns offset of obj
     */
    createObjectOffset(t) {
      return t === null ? 0 : typeof t == "string" ? this.createString(t) : t.pack(this);
    }
    /**
     * A helper function to pack a list of object
     *
     * @returns list of offsets of each non null object
     */
    createObjectOffsetList(t) {
      let e = [];
      for (let i = 0; i < t.length; ++i) {
        let n = t[i];
        if (n !== null)
          e.push(this.createObjectOffset(n));
        else
          throw new TypeError("FlatBuffers: Argument for createObjectOffsetList cannot contain null.");
      }
      return e;
    }
    createStructOffsetList(t, e) {
      return e(this, t.length), this.createObjectOffsetList(t.slice().reverse()), this.endVector();
    }
  };
  Xn.Builder = Fo;
});

// node_modules/flatbuffers/js/flatbuffers.js
var j = ui((Q) => {
  "use strict";
  Object.defineProperty(Q, "__esModule", { value: !0 });
  Q.Encoding = Q.ByteBuffer = Q.Builder = Q.isLittleEndian = Q.int32 = Q.float64 = Q.float32 = Q.SIZE_PREFIX_LENGTH = Q.SIZEOF_SHORT = Q.SIZEOF_INT = Q.FILE_IDENTIFIER_LENGTH = void 0;
  var Kn = Gn();
  Object.defineProperty(Q, "FILE_IDENTIFIER_LENGTH", { enumerable: !0, get: function() {
    return Kn.FILE_IDENTIFIER_LENGTH;
  } });
  Object.defineProperty(Q, "SIZEOF_INT", { enumerable: !0, get: function() {
    return Kn.SIZEOF_INT;
  } });
  Object.defineProperty(Q, "SIZEOF_SHORT", { enumerable: !0, get: function() {
    return Kn.SIZEOF_SHORT;
  } });
  Object.defineProperty(Q, "SIZE_PREFIX_LENGTH", { enumerable: !0, get: function() {
    return Kn.SIZE_PREFIX_LENGTH;
  } });
  var qn = Bo();
  Object.defineProperty(Q, "float32", { enumerable: !0, get: function() {
    return qn.float32;
  } });
  Object.defineProperty(Q, "float64", { enumerable: !0, get: function() {
    return qn.float64;
  } });
  Object.defineProperty(Q, "int32", { enumerable: !0, get: function() {
    return qn.int32;
  } });
  Object.defineProperty(Q, "isLittleEndian", { enumerable: !0, get: function() {
    return qn.isLittleEndian;
  } });
  var Ud = Qa();
  Object.defineProperty(Q, "Builder", { enumerable: !0, get: function() {
    return Ud.Builder;
  } });
  var Vd = Ao();
  Object.defineProperty(Q, "ByteBuffer", { enumerable: !0, get: function() {
    return Vd.ByteBuffer;
  } });
  var Rd = So();
  Object.defineProperty(Q, "Encoding", { enumerable: !0, get: function() {
    return Rd.Encoding;
  } });
});

// node_modules/tslib/tslib.es6.mjs
function $a(r, t) {
  var e = {};
  for (var i in r) Object.prototype.hasOwnProperty.call(r, i) && t.indexOf(i) < 0 && (e[i] = r[i]);
  if (r != null && typeof Object.getOwnPropertySymbols == "function")
    for (var n = 0, i = Object.getOwnPropertySymbols(r); n < i.length; n++)
      t.indexOf(i[n]) < 0 && Object.prototype.propertyIsEnumerable.call(r, i[n]) && (e[i[n]] = r[i[n]]);
  return e;
}
function p(r, t, e, i) {
  function n(s) {
    return s instanceof e ? s : new e(function(o) {
      o(s);
    });
  }
  return new (e || (e = Promise))(function(s, o) {
    function a(d) {
      try {
        u(i.next(d));
      } catch (f) {
        o(f);
      }
    }
    function c(d) {
      try {
        u(i.throw(d));
      } catch (f) {
        o(f);
      }
    }
    function u(d) {
      d.done ? s(d.value) : n(d.value).then(a, c);
    }
    u((i = i.apply(r, t || [])).next());
  });
}
function Ha(r) {
  var t = typeof Symbol == "function" && Symbol.iterator, e = t && r[t], i = 0;
  if (e) return e.call(r);
  if (r && typeof r.length == "number") return {
    next: function() {
      return r && i >= r.length && (r = void 0), { value: r && r[i++], done: !r };
    }
  };
  throw new TypeError(t ? "Object is not iterable." : "Symbol.iterator is not defined.");
}
function E(r) {
  return this instanceof E ? (this.v = r, this) : new E(r);
}
function vt(r, t, e) {
  if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
  var i = e.apply(r, t || []), n, s = [];
  return n = Object.create((typeof AsyncIterator == "function" ? AsyncIterator : Object).prototype), a("next"), a("throw"), a("return", o), n[Symbol.asyncIterator] = function() {
    return this;
  }, n;
  function o(b) {
    return function(H) {
      return Promise.resolve(H).then(b, f);
    };
  }
  function a(b, H) {
    i[b] && (n[b] = function(At) {
      return new Promise(function(on, qe) {
        s.push([b, At, on, qe]) > 1 || c(b, At);
      });
    }, H && (n[b] = H(n[b])));
  }
  function c(b, H) {
    try {
      u(i[b](H));
    } catch (At) {
      _(s[0][3], At);
    }
  }
  function u(b) {
    b.value instanceof E ? Promise.resolve(b.value.v).then(d, f) : _(s[0][2], b);
  }
  function d(b) {
    c("next", b);
  }
  function f(b) {
    c("throw", b);
  }
  function _(b, H) {
    b(H), s.shift(), s.length && c(s[0][0], s[0][1]);
  }
}
function li(r) {
  var t, e;
  return t = {}, i("next"), i("throw", function(n) {
    throw n;
  }), i("return"), t[Symbol.iterator] = function() {
    return this;
  }, t;
  function i(n, s) {
    t[n] = r[n] ? function(o) {
      return (e = !e) ? { value: E(r[n](o)), done: !1 } : s ? s(o) : o;
    } : s;
  }
}
function Ct(r) {
  if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
  var t = r[Symbol.asyncIterator], e;
  return t ? t.call(r) : (r = typeof Ha == "function" ? Ha(r) : r[Symbol.iterator](), e = {}, i("next"), i("throw"), i("return"), e[Symbol.asyncIterator] = function() {
    return this;
  }, e);
  function i(s) {
    e[s] = r[s] && function(o) {
      return new Promise(function(a, c) {
        o = r[s](o), n(a, c, o.done, o.value);
      });
    };
  }
  function n(s, o, a, c) {
    Promise.resolve(c).then(function(u) {
      s({ value: u, done: a });
    }, o);
  }
}

// node_modules/apache-arrow/util/buffer.mjs
var vo = {};
Ee(vo, {
  compareArrayLike: () => bo,
  joinUint8Arrays: () => zt,
  memcpy: () => cn,
  rebaseValueOffsets: () => $n,
  toArrayBufferView: () => V,
  toArrayBufferViewAsyncIterator: () => oe,
  toArrayBufferViewIterator: () => be,
  toBigInt64Array: () => un,
  toBigUint64Array: () => ld,
  toFloat32Array: () => dd,
  toFloat32ArrayAsyncIterator: () => Fd,
  toFloat32ArrayIterator: () => bd,
  toFloat64Array: () => fd,
  toFloat64ArrayAsyncIterator: () => xd,
  toFloat64ArrayIterator: () => vd,
  toInt16Array: () => ad,
  toInt16ArrayAsyncIterator: () => Bd,
  toInt16ArrayIterator: () => md,
  toInt32Array: () => vr,
  toInt32ArrayAsyncIterator: () => Sd,
  toInt32ArrayIterator: () => yd,
  toInt8Array: () => od,
  toInt8ArrayAsyncIterator: () => Id,
  toInt8ArrayIterator: () => pd,
  toUint16Array: () => cd,
  toUint16ArrayAsyncIterator: () => Dd,
  toUint16ArrayIterator: () => gd,
  toUint32Array: () => ud,
  toUint32ArrayAsyncIterator: () => Ad,
  toUint32ArrayIterator: () => _d,
  toUint8Array: () => v,
  toUint8ArrayAsyncIterator: () => _o,
  toUint8ArrayIterator: () => go,
  toUint8ClampedArray: () => hd,
  toUint8ClampedArrayAsyncIterator: () => Td,
  toUint8ClampedArrayIterator: () => wd
});

// node_modules/apache-arrow/util/utf8.mjs
var Ya = new TextDecoder("utf-8"), di = Ya.decode.bind(Ya), id = new TextEncoder(), Pt = (r) => id.encode(r);

// node_modules/apache-arrow/util/compat.mjs
var nd = (r) => typeof r == "number", Ga = (r) => typeof r == "boolean", ct = (r) => typeof r == "function", wt = (r) => r != null && Object(r) === r, jt = (r) => wt(r) && ct(r.then);
var kt = (r) => wt(r) && ct(r[Symbol.iterator]), Ft = (r) => wt(r) && ct(r[Symbol.asyncIterator]), Pn = (r) => wt(r) && wt(r.schema);
var jn = (r) => wt(r) && "done" in r && "value" in r;
var kn = (r) => wt(r) && ct(r.stat) && nd(r.fd);
var zn = (r) => wt(r) && an(r.body), Wn = (r) => "_getDOMStream" in r && "_getNodeStream" in r, Za = (r) => wt(r) && ct(r.abort) && ct(r.getWriter) && !Wn(r), an = (r) => wt(r) && ct(r.cancel) && ct(r.getReader) && !Wn(r), Ja = (r) => wt(r) && ct(r.end) && ct(r.write) && Ga(r.writable) && !Wn(r), Hn = (r) => wt(r) && ct(r.read) && ct(r.pipe) && Ga(r.readable) && !Wn(r), Xa = (r) => wt(r) && ct(r.clear) && ct(r.bytes) && ct(r.position) && ct(r.setPosition) && ct(r.capacity) && ct(r.getBufferIdentifier) && ct(r.createLong);

// node_modules/apache-arrow/util/buffer.mjs
var yo = typeof SharedArrayBuffer < "u" ? SharedArrayBuffer : ArrayBuffer;
function sd(r) {
  let t = r[0] ? [r[0]] : [], e, i, n, s;
  for (let o, a, c = 0, u = 0, d = r.length; ++c < d; ) {
    if (o = t[u], a = r[c], !o || !a || o.buffer !== a.buffer || a.byteOffset < o.byteOffset) {
      a && (t[++u] = a);
      continue;
    }
    if ({ byteOffset: e, byteLength: n } = o, { byteOffset: i, byteLength: s } = a, e + n < i || i + s < e) {
      a && (t[++u] = a);
      continue;
    }
    t[u] = new Uint8Array(o.buffer, e, i - e + s);
  }
  return t;
}
function cn(r, t, e = 0, i = t.byteLength) {
  let n = r.byteLength, s = new Uint8Array(r.buffer, r.byteOffset, n), o = new Uint8Array(t.buffer, t.byteOffset, Math.min(i, n));
  return s.set(o, e), r;
}
function zt(r, t) {
  let e = sd(r), i = e.reduce((d, f) => d + f.byteLength, 0), n, s, o, a = 0, c = -1, u = Math.min(t || Number.POSITIVE_INFINITY, i);
  for (let d = e.length; ++c < d; ) {
    if (n = e[c], s = n.subarray(0, Math.min(n.length, u - a)), u <= a + s.length) {
      s.length < n.length ? e[c] = n.subarray(s.length) : s.length === n.length && c++, o ? cn(o, s, a) : o = s;
      break;
    }
    cn(o || (o = new Uint8Array(u)), s, a), a += s.length;
  }
  return [o || new Uint8Array(0), e.slice(c), i - (o ? o.byteLength : 0)];
}
function V(r, t) {
  let e = jn(t) ? t.value : t;
  return e instanceof r ? r === Uint8Array ? new r(e.buffer, e.byteOffset, e.byteLength) : e : e ? (typeof e == "string" && (e = Pt(e)), e instanceof ArrayBuffer ? new r(e) : e instanceof yo ? new r(e) : Xa(e) ? V(r, e.bytes()) : ArrayBuffer.isView(e) ? e.byteLength <= 0 ? new r(0) : new r(e.buffer, e.byteOffset, e.byteLength / r.BYTES_PER_ELEMENT) : r.from(e)) : new r(0);
}
var od = (r) => V(Int8Array, r), ad = (r) => V(Int16Array, r), vr = (r) => V(Int32Array, r), un = (r) => V(BigInt64Array, r), v = (r) => V(Uint8Array, r), cd = (r) => V(Uint16Array, r), ud = (r) => V(Uint32Array, r), ld = (r) => V(BigUint64Array, r), dd = (r) => V(Float32Array, r), fd = (r) => V(Float64Array, r), hd = (r) => V(Uint8ClampedArray, r), mo = (r) => (r.next(), r);
function* be(r, t) {
  let e = function* (n) {
    yield n;
  }, i = typeof t == "string" || ArrayBuffer.isView(t) || t instanceof ArrayBuffer || t instanceof yo ? e(t) : kt(t) ? t : e(t);
  return yield* mo((function* (n) {
    let s = null;
    do
      s = n.next(yield V(r, s));
    while (!s.done);
  })(i[Symbol.iterator]())), new r();
}
var pd = (r) => be(Int8Array, r), md = (r) => be(Int16Array, r), yd = (r) => be(Int32Array, r), go = (r) => be(Uint8Array, r), gd = (r) => be(Uint16Array, r), _d = (r) => be(Uint32Array, r), bd = (r) => be(Float32Array, r), vd = (r) => be(Float64Array, r), wd = (r) => be(Uint8ClampedArray, r);
function oe(r, t) {
  return vt(this, arguments, function* () {
    if (jt(t))
      return yield E(yield E(yield* li(Ct(oe(r, yield E(t))))));
    let i = function(o) {
      return vt(this, arguments, function* () {
        yield yield E(yield E(o));
      });
    }, n = function(o) {
      return vt(this, arguments, function* () {
        yield E(yield* li(Ct(mo((function* (a) {
          let c = null;
          do
            c = a.next(yield c?.value);
          while (!c.done);
        })(o[Symbol.iterator]())))));
      });
    }, s = typeof t == "string" || ArrayBuffer.isView(t) || t instanceof ArrayBuffer || t instanceof yo ? i(t) : kt(t) ? n(t) : Ft(t) ? t : i(t);
    return yield E(
      // otherwise if AsyncIterable, use it
      yield* li(Ct(mo((function(o) {
        return vt(this, arguments, function* () {
          let a = null;
          do
            a = yield E(o.next(yield yield E(V(r, a))));
          while (!a.done);
        });
      })(s[Symbol.asyncIterator]()))))
    ), yield E(new r());
  });
}
var Id = (r) => oe(Int8Array, r), Bd = (r) => oe(Int16Array, r), Sd = (r) => oe(Int32Array, r), _o = (r) => oe(Uint8Array, r), Dd = (r) => oe(Uint16Array, r), Ad = (r) => oe(Uint32Array, r), Fd = (r) => oe(Float32Array, r), xd = (r) => oe(Float64Array, r), Td = (r) => oe(Uint8ClampedArray, r);
function $n(r, t, e) {
  if (r !== 0) {
    e = e.slice(0, t);
    let i = typeof e[0] == "bigint" ? BigInt(r) : r;
    for (let n = -1, s = e.length; ++n < s; )
      e[n] += i;
  }
  return e.subarray(0, t);
}
function bo(r, t) {
  let e = 0, i = r.length;
  if (i !== t.length)
    return !1;
  if (i > 0)
    do
      if (r[e] !== t[e])
        return !1;
    while (++e < i);
  return !0;
}

// node_modules/apache-arrow/io/adapters.mjs
var ut = {
  fromIterable(r) {
    return Yn(Od(r));
  },
  fromAsyncIterable(r) {
    return Yn(Ld(r));
  },
  fromDOMStream(r) {
    return Yn(Nd(r));
  },
  fromNodeStream(r) {
    return Yn(Ed(r));
  },
  // @ts-ignore
  toDOMStream(r, t) {
    throw new Error('"toDOMStream" not available in this environment');
  },
  // @ts-ignore
  toNodeStream(r, t) {
    throw new Error('"toNodeStream" not available in this environment');
  }
}, Yn = (r) => (r.next(), r);
function* Od(r) {
  let t, e = !1, i = [], n, s, o, a = 0;
  function c() {
    return s === "peek" ? zt(i, o)[0] : ([n, i, a] = zt(i, o), n);
  }
  ({ cmd: s, size: o } = (yield null) || { cmd: "read", size: 0 });
  let u = go(r)[Symbol.iterator]();
  try {
    do
      if ({ done: t, value: n } = Number.isNaN(o - a) ? u.next() : u.next(o - a), !t && n.byteLength > 0 && (i.push(n), a += n.byteLength), t || o <= a)
        do
          ({ cmd: s, size: o } = yield c());
        while (o < a);
    while (!t);
  } catch (d) {
    e = !0, typeof u.throw == "function" && u.throw(d);
  } finally {
    e === !1 && typeof u.return == "function" && u.return(null);
  }
  return null;
}
function Ld(r) {
  return vt(this, arguments, function* () {
    let e, i = !1, n = [], s, o, a, c = 0;
    function u() {
      return o === "peek" ? zt(n, a)[0] : ([s, n, c] = zt(n, a), s);
    }
    ({ cmd: o, size: a } = (yield yield E(null)) || { cmd: "read", size: 0 });
    let d = _o(r)[Symbol.asyncIterator]();
    try {
      do
        if ({ done: e, value: s } = Number.isNaN(a - c) ? yield E(d.next()) : yield E(d.next(a - c)), !e && s.byteLength > 0 && (n.push(s), c += s.byteLength), e || a <= c)
          do
            ({ cmd: o, size: a } = yield yield E(u()));
          while (a < c);
      while (!e);
    } catch (f) {
      i = !0, typeof d.throw == "function" && (yield E(d.throw(f)));
    } finally {
      i === !1 && typeof d.return == "function" && (yield E(d.return(new Uint8Array(0))));
    }
    return yield E(null);
  });
}
function Nd(r) {
  return vt(this, arguments, function* () {
    let e = !1, i = !1, n = [], s, o, a, c = 0;
    function u() {
      return o === "peek" ? zt(n, a)[0] : ([s, n, c] = zt(n, a), s);
    }
    ({ cmd: o, size: a } = (yield yield E(null)) || { cmd: "read", size: 0 });
    let d = new Io(r);
    try {
      do
        if ({ done: e, value: s } = Number.isNaN(a - c) ? yield E(d.read()) : yield E(d.read(a - c)), !e && s.byteLength > 0 && (n.push(v(s)), c += s.byteLength), e || a <= c)
          do
            ({ cmd: o, size: a } = yield yield E(u()));
          while (a < c);
      while (!e);
    } catch (f) {
      i = !0, yield E(d.cancel(f));
    } finally {
      i === !1 ? yield E(d.cancel()) : r.locked && d.releaseLock();
    }
    return yield E(null);
  });
}
var Io = class {
  constructor(t) {
    this.source = t, this.reader = null, this.reader = this.source.getReader(), this.reader.closed.catch(() => {
    });
  }
  get closed() {
    return this.reader ? this.reader.closed.catch(() => {
    }) : Promise.resolve();
  }
  releaseLock() {
    this.reader && this.reader.releaseLock(), this.reader = null;
  }
  cancel(t) {
    return p(this, void 0, void 0, function* () {
      let { reader: e, source: i } = this;
      e && (yield e.cancel(t).catch(() => {
      })), i && i.locked && this.releaseLock();
    });
  }
  read(t) {
    return p(this, void 0, void 0, function* () {
      if (t === 0)
        return { done: this.reader == null, value: new Uint8Array(0) };
      let e = yield this.reader.read();
      return !e.done && (e.value = v(e)), e;
    });
  }
}, wo = (r, t) => {
  let e = (n) => i([t, n]), i;
  return [t, e, new Promise((n) => (i = n) && r.once(t, e))];
};
function Ed(r) {
  return vt(this, arguments, function* () {
    let e = [], i = "error", n = !1, s = null, o, a, c = 0, u = [], d;
    function f() {
      return o === "peek" ? zt(u, a)[0] : ([d, u, c] = zt(u, a), d);
    }
    if ({ cmd: o, size: a } = (yield yield E(null)) || { cmd: "read", size: 0 }, r.isTTY)
      return yield yield E(new Uint8Array(0)), yield E(null);
    try {
      e[0] = wo(r, "end"), e[1] = wo(r, "error");
      do {
        if (e[2] = wo(r, "readable"), [i, s] = yield E(Promise.race(e.map((b) => b[2]))), i === "error")
          break;
        if ((n = i === "end") || (Number.isFinite(a - c) ? (d = v(r.read(a - c)), d.byteLength < a - c && (d = v(r.read()))) : d = v(r.read()), d.byteLength > 0 && (u.push(d), c += d.byteLength)), n || a <= c)
          do
            ({ cmd: o, size: a } = yield yield E(f()));
          while (a < c);
      } while (!n);
    } finally {
      yield E(_(e, i === "error" ? s : null));
    }
    return yield E(null);
    function _(b, H) {
      return d = u = null, new Promise((At, on) => {
        for (let [qe, rd] of b)
          r.off(qe, rd);
        try {
          let qe = r.destroy;
          qe && qe.call(r, H), H = void 0;
        } catch (qe) {
          H = qe || H;
        } finally {
          H != null ? on(H) : At();
        }
      });
    }
  });
}

// node_modules/apache-arrow/fb/metadata-version.mjs
var $;
(function(r) {
  r[r.V1 = 0] = "V1", r[r.V2 = 1] = "V2", r[r.V3 = 2] = "V3", r[r.V4 = 3] = "V4", r[r.V5 = 4] = "V5";
})($ || ($ = {}));

// node_modules/apache-arrow/fb/union-mode.mjs
var W;
(function(r) {
  r[r.Sparse = 0] = "Sparse", r[r.Dense = 1] = "Dense";
})(W || (W = {}));

// node_modules/apache-arrow/fb/precision.mjs
var Y;
(function(r) {
  r[r.HALF = 0] = "HALF", r[r.SINGLE = 1] = "SINGLE", r[r.DOUBLE = 2] = "DOUBLE";
})(Y || (Y = {}));

// node_modules/apache-arrow/fb/date-unit.mjs
var X;
(function(r) {
  r[r.DAY = 0] = "DAY", r[r.MILLISECOND = 1] = "MILLISECOND";
})(X || (X = {}));

// node_modules/apache-arrow/fb/time-unit.mjs
var m;
(function(r) {
  r[r.SECOND = 0] = "SECOND", r[r.MILLISECOND = 1] = "MILLISECOND", r[r.MICROSECOND = 2] = "MICROSECOND", r[r.NANOSECOND = 3] = "NANOSECOND";
})(m || (m = {}));

// node_modules/apache-arrow/fb/interval-unit.mjs
var z;
(function(r) {
  r[r.YEAR_MONTH = 0] = "YEAR_MONTH", r[r.DAY_TIME = 1] = "DAY_TIME", r[r.MONTH_DAY_NANO = 2] = "MONTH_DAY_NANO";
})(z || (z = {}));

// node_modules/apache-arrow/fb/dictionary-batch.mjs
var rc = k(j(), 1);

// node_modules/apache-arrow/fb/record-batch.mjs
var ec = k(j(), 1);

// node_modules/apache-arrow/fb/body-compression.mjs
var tc = k(j(), 1);

// node_modules/apache-arrow/fb/body-compression-method.mjs
var wr;
(function(r) {
  r[r.BUFFER = 0] = "BUFFER";
})(wr || (wr = {}));

// node_modules/apache-arrow/fb/compression-type.mjs
var ht;
(function(r) {
  r[r.LZ4_FRAME = 0] = "LZ4_FRAME", r[r.ZSTD = 1] = "ZSTD";
})(ht || (ht = {}));

// node_modules/apache-arrow/fb/body-compression.mjs
var Me = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsBodyCompression(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsBodyCompression(t, e) {
    return t.setPosition(t.position() + tc.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  /**
   * Compressor library.
   * For LZ4_FRAME, each compressed buffer must consist of a single frame.
   */
  codec() {
    let t = this.bb.__offset(this.bb_pos, 4);
    return t ? this.bb.readInt8(this.bb_pos + t) : ht.LZ4_FRAME;
  }
  /**
   * Indicates the way the record batch body was compressed
   */
  method() {
    let t = this.bb.__offset(this.bb_pos, 6);
    return t ? this.bb.readInt8(this.bb_pos + t) : wr.BUFFER;
  }
  static startBodyCompression(t) {
    t.startObject(2);
  }
  static addCodec(t, e) {
    t.addFieldInt8(0, e, ht.LZ4_FRAME);
  }
  static addMethod(t, e) {
    t.addFieldInt8(1, e, wr.BUFFER);
  }
  static endBodyCompression(t) {
    return t.endObject();
  }
  static createBodyCompression(t, e, i) {
    return r.startBodyCompression(t), r.addCodec(t, e), r.addMethod(t, i), r.endBodyCompression(t);
  }
};

// node_modules/apache-arrow/fb/buffer.mjs
var fi = class {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  /**
   * The relative offset into the shared memory page where the bytes for this
   * buffer starts
   */
  offset() {
    return this.bb.readInt64(this.bb_pos);
  }
  /**
   * The absolute length (in bytes) of the memory buffer. The memory is found
   * from offset (inclusive) to offset + length (non-inclusive). When building
   * messages using the encapsulated IPC message, padding bytes may be written
   * after a buffer, but such padding bytes do not need to be accounted for in
   * the size here.
   */
  length() {
    return this.bb.readInt64(this.bb_pos + 8);
  }
  static sizeOf() {
    return 16;
  }
  static createBuffer(t, e, i) {
    return t.prep(8, 16), t.writeInt64(BigInt(i ?? 0)), t.writeInt64(BigInt(e ?? 0)), t.offset();
  }
};

// node_modules/apache-arrow/fb/field-node.mjs
var hi = class {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  /**
   * The number of value slots in the Arrow array at this level of a nested
   * tree
   */
  length() {
    return this.bb.readInt64(this.bb_pos);
  }
  /**
   * The number of observed nulls. Fields with null_count == 0 may choose not
   * to write their physical validity bitmap out as a materialized buffer,
   * instead setting the length of the bitmap buffer to 0.
   */
  nullCount() {
    return this.bb.readInt64(this.bb_pos + 8);
  }
  static sizeOf() {
    return 16;
  }
  static createFieldNode(t, e, i) {
    return t.prep(8, 16), t.writeInt64(BigInt(i ?? 0)), t.writeInt64(BigInt(e ?? 0)), t.offset();
  }
};

// node_modules/apache-arrow/fb/record-batch.mjs
var pt = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsRecordBatch(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsRecordBatch(t, e) {
    return t.setPosition(t.position() + ec.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  /**
   * number of records / rows. The arrays in the batch should all have this
   * length
   */
  length() {
    let t = this.bb.__offset(this.bb_pos, 4);
    return t ? this.bb.readInt64(this.bb_pos + t) : BigInt("0");
  }
  /**
   * Nodes correspond to the pre-ordered flattened logical schema
   */
  nodes(t, e) {
    let i = this.bb.__offset(this.bb_pos, 6);
    return i ? (e || new hi()).__init(this.bb.__vector(this.bb_pos + i) + t * 16, this.bb) : null;
  }
  nodesLength() {
    let t = this.bb.__offset(this.bb_pos, 6);
    return t ? this.bb.__vector_len(this.bb_pos + t) : 0;
  }
  /**
   * Buffers correspond to the pre-ordered flattened buffer tree
   *
   * The number of buffers appended to this list depends on the schema. For
   * example, most primitive arrays will have 2 buffers, 1 for the validity
   * bitmap and 1 for the values. For struct arrays, there will only be a
   * single buffer for the validity (nulls) bitmap
   */
  buffers(t, e) {
    let i = this.bb.__offset(this.bb_pos, 8);
    return i ? (e || new fi()).__init(this.bb.__vector(this.bb_pos + i) + t * 16, this.bb) : null;
  }
  buffersLength() {
    let t = this.bb.__offset(this.bb_pos, 8);
    return t ? this.bb.__vector_len(this.bb_pos + t) : 0;
  }
  /**
   * Optional compression of the message body
   */
  compression(t) {
    let e = this.bb.__offset(this.bb_pos, 10);
    return e ? (t || new Me()).__init(this.bb.__indirect(this.bb_pos + e), this.bb) : null;
  }
  /**
   * Some types such as Utf8View are represented using a variable number of buffers.
   * For each such Field in the pre-ordered flattened logical schema, there will be
   * an entry in variadicBufferCounts to indicate the number of number of variadic
   * buffers which belong to that Field in the current RecordBatch.
   *
   * For example, the schema
   *     col1: Struct<alpha: Int32, beta: BinaryView, gamma: Float64>
   *     col2: Utf8View
   * contains two Fields with variadic buffers so variadicBufferCounts will have
   * two entries, the first counting the variadic buffers of `col1.beta` and the
   * second counting `col2`'s.
   *
   * This field may be omitted if and only if the schema contains no Fields with
   * a variable number of buffers, such as BinaryView and Utf8View.
   */
  variadicBufferCounts(t) {
    let e = this.bb.__offset(this.bb_pos, 12);
    return e ? this.bb.readInt64(this.bb.__vector(this.bb_pos + e) + t * 8) : BigInt(0);
  }
  variadicBufferCountsLength() {
    let t = this.bb.__offset(this.bb_pos, 12);
    return t ? this.bb.__vector_len(this.bb_pos + t) : 0;
  }
  static startRecordBatch(t) {
    t.startObject(5);
  }
  static addLength(t, e) {
    t.addFieldInt64(0, e, BigInt("0"));
  }
  static addNodes(t, e) {
    t.addFieldOffset(1, e, 0);
  }
  static startNodesVector(t, e) {
    t.startVector(16, e, 8);
  }
  static addBuffers(t, e) {
    t.addFieldOffset(2, e, 0);
  }
  static startBuffersVector(t, e) {
    t.startVector(16, e, 8);
  }
  static addCompression(t, e) {
    t.addFieldOffset(3, e, 0);
  }
  static addVariadicBufferCounts(t, e) {
    t.addFieldOffset(4, e, 0);
  }
  static createVariadicBufferCountsVector(t, e) {
    t.startVector(8, e.length, 8);
    for (let i = e.length - 1; i >= 0; i--)
      t.addInt64(e[i]);
    return t.endVector();
  }
  static startVariadicBufferCountsVector(t, e) {
    t.startVector(8, e, 8);
  }
  static endRecordBatch(t) {
    return t.endObject();
  }
};

// node_modules/apache-arrow/fb/dictionary-batch.mjs
var Ue = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsDictionaryBatch(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsDictionaryBatch(t, e) {
    return t.setPosition(t.position() + rc.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  id() {
    let t = this.bb.__offset(this.bb_pos, 4);
    return t ? this.bb.readInt64(this.bb_pos + t) : BigInt("0");
  }
  data(t) {
    let e = this.bb.__offset(this.bb_pos, 6);
    return e ? (t || new pt()).__init(this.bb.__indirect(this.bb_pos + e), this.bb) : null;
  }
  /**
   * If isDelta is true the values in the dictionary are to be appended to a
   * dictionary with the indicated id. If isDelta is false this dictionary
   * should replace the existing dictionary.
   */
  isDelta() {
    let t = this.bb.__offset(this.bb_pos, 8);
    return t ? !!this.bb.readInt8(this.bb_pos + t) : !1;
  }
  static startDictionaryBatch(t) {
    t.startObject(3);
  }
  static addId(t, e) {
    t.addFieldInt64(0, e, BigInt("0"));
  }
  static addData(t, e) {
    t.addFieldOffset(1, e, 0);
  }
  static addIsDelta(t, e) {
    t.addFieldInt8(2, +e, 0);
  }
  static endDictionaryBatch(t) {
    return t.endObject();
  }
};

// node_modules/apache-arrow/fb/schema.mjs
var Tc = k(j(), 1);

// node_modules/apache-arrow/fb/endianness.mjs
var Qe;
(function(r) {
  r[r.Little = 0] = "Little", r[r.Big = 1] = "Big";
})(Qe || (Qe = {}));

// node_modules/apache-arrow/fb/field.mjs
var xc = k(j(), 1);

// node_modules/apache-arrow/fb/dictionary-encoding.mjs
var nc = k(j(), 1);

// node_modules/apache-arrow/fb/dictionary-kind.mjs
var ln;
(function(r) {
  r[r.DenseArray = 0] = "DenseArray";
})(ln || (ln = {}));

// node_modules/apache-arrow/fb/int.mjs
var ic = k(j(), 1), ae = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsInt(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsInt(t, e) {
    return t.setPosition(t.position() + ic.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  bitWidth() {
    let t = this.bb.__offset(this.bb_pos, 4);
    return t ? this.bb.readInt32(this.bb_pos + t) : 0;
  }
  isSigned() {
    let t = this.bb.__offset(this.bb_pos, 6);
    return t ? !!this.bb.readInt8(this.bb_pos + t) : !1;
  }
  static startInt(t) {
    t.startObject(2);
  }
  static addBitWidth(t, e) {
    t.addFieldInt32(0, e, 0);
  }
  static addIsSigned(t, e) {
    t.addFieldInt8(1, +e, 0);
  }
  static endInt(t) {
    return t.endObject();
  }
  static createInt(t, e, i) {
    return r.startInt(t), r.addBitWidth(t, e), r.addIsSigned(t, i), r.endInt(t);
  }
};

// node_modules/apache-arrow/fb/dictionary-encoding.mjs
var Ie = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsDictionaryEncoding(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsDictionaryEncoding(t, e) {
    return t.setPosition(t.position() + nc.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  /**
   * The known dictionary id in the application where this data is used. In
   * the file or streaming formats, the dictionary ids are found in the
   * DictionaryBatch messages
   */
  id() {
    let t = this.bb.__offset(this.bb_pos, 4);
    return t ? this.bb.readInt64(this.bb_pos + t) : BigInt("0");
  }
  /**
   * The dictionary indices are constrained to be non-negative integers. If
   * this field is null, the indices must be signed int32. To maximize
   * cross-language compatibility and performance, implementations are
   * recommended to prefer signed integer types over unsigned integer types
   * and to avoid uint64 indices unless they are required by an application.
   */
  indexType(t) {
    let e = this.bb.__offset(this.bb_pos, 6);
    return e ? (t || new ae()).__init(this.bb.__indirect(this.bb_pos + e), this.bb) : null;
  }
  /**
   * By default, dictionaries are not ordered, or the order does not have
   * semantic meaning. In some statistical, applications, dictionary-encoding
   * is used to represent ordered categorical data, and we provide a way to
   * preserve that metadata here
   */
  isOrdered() {
    let t = this.bb.__offset(this.bb_pos, 8);
    return t ? !!this.bb.readInt8(this.bb_pos + t) : !1;
  }
  dictionaryKind() {
    let t = this.bb.__offset(this.bb_pos, 10);
    return t ? this.bb.readInt16(this.bb_pos + t) : ln.DenseArray;
  }
  static startDictionaryEncoding(t) {
    t.startObject(4);
  }
  static addId(t, e) {
    t.addFieldInt64(0, e, BigInt("0"));
  }
  static addIndexType(t, e) {
    t.addFieldOffset(1, e, 0);
  }
  static addIsOrdered(t, e) {
    t.addFieldInt8(2, +e, 0);
  }
  static addDictionaryKind(t, e) {
    t.addFieldInt16(3, e, ln.DenseArray);
  }
  static endDictionaryEncoding(t) {
    return t.endObject();
  }
};

// node_modules/apache-arrow/fb/key-value.mjs
var sc = k(j(), 1), et = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsKeyValue(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsKeyValue(t, e) {
    return t.setPosition(t.position() + sc.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  key(t) {
    let e = this.bb.__offset(this.bb_pos, 4);
    return e ? this.bb.__string(this.bb_pos + e, t) : null;
  }
  value(t) {
    let e = this.bb.__offset(this.bb_pos, 6);
    return e ? this.bb.__string(this.bb_pos + e, t) : null;
  }
  static startKeyValue(t) {
    t.startObject(2);
  }
  static addKey(t, e) {
    t.addFieldOffset(0, e, 0);
  }
  static addValue(t, e) {
    t.addFieldOffset(1, e, 0);
  }
  static endKeyValue(t) {
    return t.endObject();
  }
  static createKeyValue(t, e, i) {
    return r.startKeyValue(t), r.addKey(t, e), r.addValue(t, i), r.endKeyValue(t);
  }
};

// node_modules/apache-arrow/fb/binary.mjs
var oc = k(j(), 1), dn = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsBinary(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsBinary(t, e) {
    return t.setPosition(t.position() + oc.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static startBinary(t) {
    t.startObject(0);
  }
  static endBinary(t) {
    return t.endObject();
  }
  static createBinary(t) {
    return r.startBinary(t), r.endBinary(t);
  }
};

// node_modules/apache-arrow/fb/binary-view.mjs
var ac = k(j(), 1), fn = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsBinaryView(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsBinaryView(t, e) {
    return t.setPosition(t.position() + ac.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static startBinaryView(t) {
    t.startObject(0);
  }
  static endBinaryView(t) {
    return t.endObject();
  }
  static createBinaryView(t) {
    return r.startBinaryView(t), r.endBinaryView(t);
  }
};

// node_modules/apache-arrow/fb/bool.mjs
var cc = k(j(), 1), hn = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsBool(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsBool(t, e) {
    return t.setPosition(t.position() + cc.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static startBool(t) {
    t.startObject(0);
  }
  static endBool(t) {
    return t.endObject();
  }
  static createBool(t) {
    return r.startBool(t), r.endBool(t);
  }
};

// node_modules/apache-arrow/fb/date.mjs
var uc = k(j(), 1);
var tr = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsDate(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsDate(t, e) {
    return t.setPosition(t.position() + uc.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  unit() {
    let t = this.bb.__offset(this.bb_pos, 4);
    return t ? this.bb.readInt16(this.bb_pos + t) : X.MILLISECOND;
  }
  static startDate(t) {
    t.startObject(1);
  }
  static addUnit(t, e) {
    t.addFieldInt16(0, e, X.MILLISECOND);
  }
  static endDate(t) {
    return t.endObject();
  }
  static createDate(t, e) {
    return r.startDate(t), r.addUnit(t, e), r.endDate(t);
  }
};

// node_modules/apache-arrow/fb/decimal.mjs
var lc = k(j(), 1), Be = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsDecimal(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsDecimal(t, e) {
    return t.setPosition(t.position() + lc.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  /**
   * Total number of decimal digits
   */
  precision() {
    let t = this.bb.__offset(this.bb_pos, 4);
    return t ? this.bb.readInt32(this.bb_pos + t) : 0;
  }
  /**
   * Number of digits after the decimal point "."
   */
  scale() {
    let t = this.bb.__offset(this.bb_pos, 6);
    return t ? this.bb.readInt32(this.bb_pos + t) : 0;
  }
  /**
   * Number of bits per value. The only accepted widths are 128 and 256.
   * We use bitWidth for consistency with Int::bitWidth.
   */
  bitWidth() {
    let t = this.bb.__offset(this.bb_pos, 8);
    return t ? this.bb.readInt32(this.bb_pos + t) : 128;
  }
  static startDecimal(t) {
    t.startObject(3);
  }
  static addPrecision(t, e) {
    t.addFieldInt32(0, e, 0);
  }
  static addScale(t, e) {
    t.addFieldInt32(1, e, 0);
  }
  static addBitWidth(t, e) {
    t.addFieldInt32(2, e, 128);
  }
  static endDecimal(t) {
    return t.endObject();
  }
  static createDecimal(t, e, i, n) {
    return r.startDecimal(t), r.addPrecision(t, e), r.addScale(t, i), r.addBitWidth(t, n), r.endDecimal(t);
  }
};

// node_modules/apache-arrow/fb/duration.mjs
var dc = k(j(), 1);
var er = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsDuration(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsDuration(t, e) {
    return t.setPosition(t.position() + dc.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  unit() {
    let t = this.bb.__offset(this.bb_pos, 4);
    return t ? this.bb.readInt16(this.bb_pos + t) : m.MILLISECOND;
  }
  static startDuration(t) {
    t.startObject(1);
  }
  static addUnit(t, e) {
    t.addFieldInt16(0, e, m.MILLISECOND);
  }
  static endDuration(t) {
    return t.endObject();
  }
  static createDuration(t, e) {
    return r.startDuration(t), r.addUnit(t, e), r.endDuration(t);
  }
};

// node_modules/apache-arrow/fb/fixed-size-binary.mjs
var fc = k(j(), 1), rr = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsFixedSizeBinary(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsFixedSizeBinary(t, e) {
    return t.setPosition(t.position() + fc.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  /**
   * Number of bytes per value
   */
  byteWidth() {
    let t = this.bb.__offset(this.bb_pos, 4);
    return t ? this.bb.readInt32(this.bb_pos + t) : 0;
  }
  static startFixedSizeBinary(t) {
    t.startObject(1);
  }
  static addByteWidth(t, e) {
    t.addFieldInt32(0, e, 0);
  }
  static endFixedSizeBinary(t) {
    return t.endObject();
  }
  static createFixedSizeBinary(t, e) {
    return r.startFixedSizeBinary(t), r.addByteWidth(t, e), r.endFixedSizeBinary(t);
  }
};

// node_modules/apache-arrow/fb/fixed-size-list.mjs
var hc = k(j(), 1), ir = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsFixedSizeList(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsFixedSizeList(t, e) {
    return t.setPosition(t.position() + hc.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  /**
   * Number of list items per value
   */
  listSize() {
    let t = this.bb.__offset(this.bb_pos, 4);
    return t ? this.bb.readInt32(this.bb_pos + t) : 0;
  }
  static startFixedSizeList(t) {
    t.startObject(1);
  }
  static addListSize(t, e) {
    t.addFieldInt32(0, e, 0);
  }
  static endFixedSizeList(t) {
    return t.endObject();
  }
  static createFixedSizeList(t, e) {
    return r.startFixedSizeList(t), r.addListSize(t, e), r.endFixedSizeList(t);
  }
};

// node_modules/apache-arrow/fb/floating-point.mjs
var pc = k(j(), 1);
var nr = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsFloatingPoint(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsFloatingPoint(t, e) {
    return t.setPosition(t.position() + pc.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  precision() {
    let t = this.bb.__offset(this.bb_pos, 4);
    return t ? this.bb.readInt16(this.bb_pos + t) : Y.HALF;
  }
  static startFloatingPoint(t) {
    t.startObject(1);
  }
  static addPrecision(t, e) {
    t.addFieldInt16(0, e, Y.HALF);
  }
  static endFloatingPoint(t) {
    return t.endObject();
  }
  static createFloatingPoint(t, e) {
    return r.startFloatingPoint(t), r.addPrecision(t, e), r.endFloatingPoint(t);
  }
};

// node_modules/apache-arrow/fb/interval.mjs
var mc = k(j(), 1);
var sr = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsInterval(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsInterval(t, e) {
    return t.setPosition(t.position() + mc.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  unit() {
    let t = this.bb.__offset(this.bb_pos, 4);
    return t ? this.bb.readInt16(this.bb_pos + t) : z.YEAR_MONTH;
  }
  static startInterval(t) {
    t.startObject(1);
  }
  static addUnit(t, e) {
    t.addFieldInt16(0, e, z.YEAR_MONTH);
  }
  static endInterval(t) {
    return t.endObject();
  }
  static createInterval(t, e) {
    return r.startInterval(t), r.addUnit(t, e), r.endInterval(t);
  }
};

// node_modules/apache-arrow/fb/large-binary.mjs
var yc = k(j(), 1), pn = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsLargeBinary(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsLargeBinary(t, e) {
    return t.setPosition(t.position() + yc.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static startLargeBinary(t) {
    t.startObject(0);
  }
  static endLargeBinary(t) {
    return t.endObject();
  }
  static createLargeBinary(t) {
    return r.startLargeBinary(t), r.endLargeBinary(t);
  }
};

// node_modules/apache-arrow/fb/large-list.mjs
var gc = k(j(), 1), mn = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsLargeList(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsLargeList(t, e) {
    return t.setPosition(t.position() + gc.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static startLargeList(t) {
    t.startObject(0);
  }
  static endLargeList(t) {
    return t.endObject();
  }
  static createLargeList(t) {
    return r.startLargeList(t), r.endLargeList(t);
  }
};

// node_modules/apache-arrow/fb/large-utf8.mjs
var _c = k(j(), 1), yn = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsLargeUtf8(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsLargeUtf8(t, e) {
    return t.setPosition(t.position() + _c.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static startLargeUtf8(t) {
    t.startObject(0);
  }
  static endLargeUtf8(t) {
    return t.endObject();
  }
  static createLargeUtf8(t) {
    return r.startLargeUtf8(t), r.endLargeUtf8(t);
  }
};

// node_modules/apache-arrow/fb/list.mjs
var bc = k(j(), 1), gn = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsList(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsList(t, e) {
    return t.setPosition(t.position() + bc.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static startList(t) {
    t.startObject(0);
  }
  static endList(t) {
    return t.endObject();
  }
  static createList(t) {
    return r.startList(t), r.endList(t);
  }
};

// node_modules/apache-arrow/fb/map.mjs
var vc = k(j(), 1), or = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsMap(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsMap(t, e) {
    return t.setPosition(t.position() + vc.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  /**
   * Set to true if the keys within each value are sorted
   */
  keysSorted() {
    let t = this.bb.__offset(this.bb_pos, 4);
    return t ? !!this.bb.readInt8(this.bb_pos + t) : !1;
  }
  static startMap(t) {
    t.startObject(1);
  }
  static addKeysSorted(t, e) {
    t.addFieldInt8(0, +e, 0);
  }
  static endMap(t) {
    return t.endObject();
  }
  static createMap(t, e) {
    return r.startMap(t), r.addKeysSorted(t, e), r.endMap(t);
  }
};

// node_modules/apache-arrow/fb/null.mjs
var wc = k(j(), 1), _n = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsNull(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsNull(t, e) {
    return t.setPosition(t.position() + wc.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static startNull(t) {
    t.startObject(0);
  }
  static endNull(t) {
    return t.endObject();
  }
  static createNull(t) {
    return r.startNull(t), r.endNull(t);
  }
};

// node_modules/apache-arrow/fb/struct-.mjs
var Ic = k(j(), 1), bn = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsStruct_(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsStruct_(t, e) {
    return t.setPosition(t.position() + Ic.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static startStruct_(t) {
    t.startObject(0);
  }
  static endStruct_(t) {
    return t.endObject();
  }
  static createStruct_(t) {
    return r.startStruct_(t), r.endStruct_(t);
  }
};

// node_modules/apache-arrow/fb/time.mjs
var Bc = k(j(), 1);
var Ve = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsTime(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsTime(t, e) {
    return t.setPosition(t.position() + Bc.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  unit() {
    let t = this.bb.__offset(this.bb_pos, 4);
    return t ? this.bb.readInt16(this.bb_pos + t) : m.MILLISECOND;
  }
  bitWidth() {
    let t = this.bb.__offset(this.bb_pos, 6);
    return t ? this.bb.readInt32(this.bb_pos + t) : 32;
  }
  static startTime(t) {
    t.startObject(2);
  }
  static addUnit(t, e) {
    t.addFieldInt16(0, e, m.MILLISECOND);
  }
  static addBitWidth(t, e) {
    t.addFieldInt32(1, e, 32);
  }
  static endTime(t) {
    return t.endObject();
  }
  static createTime(t, e, i) {
    return r.startTime(t), r.addUnit(t, e), r.addBitWidth(t, i), r.endTime(t);
  }
};

// node_modules/apache-arrow/fb/timestamp.mjs
var Sc = k(j(), 1);
var Re = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsTimestamp(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsTimestamp(t, e) {
    return t.setPosition(t.position() + Sc.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  unit() {
    let t = this.bb.__offset(this.bb_pos, 4);
    return t ? this.bb.readInt16(this.bb_pos + t) : m.SECOND;
  }
  timezone(t) {
    let e = this.bb.__offset(this.bb_pos, 6);
    return e ? this.bb.__string(this.bb_pos + e, t) : null;
  }
  static startTimestamp(t) {
    t.startObject(2);
  }
  static addUnit(t, e) {
    t.addFieldInt16(0, e, m.SECOND);
  }
  static addTimezone(t, e) {
    t.addFieldOffset(1, e, 0);
  }
  static endTimestamp(t) {
    return t.endObject();
  }
  static createTimestamp(t, e, i) {
    return r.startTimestamp(t), r.addUnit(t, e), r.addTimezone(t, i), r.endTimestamp(t);
  }
};

// node_modules/apache-arrow/fb/union.mjs
var Dc = k(j(), 1);
var ce = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsUnion(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsUnion(t, e) {
    return t.setPosition(t.position() + Dc.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  mode() {
    let t = this.bb.__offset(this.bb_pos, 4);
    return t ? this.bb.readInt16(this.bb_pos + t) : W.Sparse;
  }
  typeIds(t) {
    let e = this.bb.__offset(this.bb_pos, 6);
    return e ? this.bb.readInt32(this.bb.__vector(this.bb_pos + e) + t * 4) : 0;
  }
  typeIdsLength() {
    let t = this.bb.__offset(this.bb_pos, 6);
    return t ? this.bb.__vector_len(this.bb_pos + t) : 0;
  }
  typeIdsArray() {
    let t = this.bb.__offset(this.bb_pos, 6);
    return t ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + t), this.bb.__vector_len(this.bb_pos + t)) : null;
  }
  static startUnion(t) {
    t.startObject(2);
  }
  static addMode(t, e) {
    t.addFieldInt16(0, e, W.Sparse);
  }
  static addTypeIds(t, e) {
    t.addFieldOffset(1, e, 0);
  }
  static createTypeIdsVector(t, e) {
    t.startVector(4, e.length, 4);
    for (let i = e.length - 1; i >= 0; i--)
      t.addInt32(e[i]);
    return t.endVector();
  }
  static startTypeIdsVector(t, e) {
    t.startVector(4, e, 4);
  }
  static endUnion(t) {
    return t.endObject();
  }
  static createUnion(t, e, i) {
    return r.startUnion(t), r.addMode(t, e), r.addTypeIds(t, i), r.endUnion(t);
  }
};

// node_modules/apache-arrow/fb/utf8.mjs
var Ac = k(j(), 1), vn = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsUtf8(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsUtf8(t, e) {
    return t.setPosition(t.position() + Ac.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static startUtf8(t) {
    t.startObject(0);
  }
  static endUtf8(t) {
    return t.endObject();
  }
  static createUtf8(t) {
    return r.startUtf8(t), r.endUtf8(t);
  }
};

// node_modules/apache-arrow/fb/utf8-view.mjs
var Fc = k(j(), 1), wn = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsUtf8View(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsUtf8View(t, e) {
    return t.setPosition(t.position() + Fc.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static startUtf8View(t) {
    t.startObject(0);
  }
  static endUtf8View(t) {
    return t.endObject();
  }
  static createUtf8View(t) {
    return r.startUtf8View(t), r.endUtf8View(t);
  }
};

// node_modules/apache-arrow/fb/type.mjs
var F;
(function(r) {
  r[r.NONE = 0] = "NONE", r[r.Null = 1] = "Null", r[r.Int = 2] = "Int", r[r.FloatingPoint = 3] = "FloatingPoint", r[r.Binary = 4] = "Binary", r[r.Utf8 = 5] = "Utf8", r[r.Bool = 6] = "Bool", r[r.Decimal = 7] = "Decimal", r[r.Date = 8] = "Date", r[r.Time = 9] = "Time", r[r.Timestamp = 10] = "Timestamp", r[r.Interval = 11] = "Interval", r[r.List = 12] = "List", r[r.Struct_ = 13] = "Struct_", r[r.Union = 14] = "Union", r[r.FixedSizeBinary = 15] = "FixedSizeBinary", r[r.FixedSizeList = 16] = "FixedSizeList", r[r.Map = 17] = "Map", r[r.Duration = 18] = "Duration", r[r.LargeBinary = 19] = "LargeBinary", r[r.LargeUtf8 = 20] = "LargeUtf8", r[r.LargeList = 21] = "LargeList", r[r.RunEndEncoded = 22] = "RunEndEncoded", r[r.BinaryView = 23] = "BinaryView", r[r.Utf8View = 24] = "Utf8View", r[r.ListView = 25] = "ListView", r[r.LargeListView = 26] = "LargeListView";
})(F || (F = {}));

// node_modules/apache-arrow/fb/field.mjs
var mt = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsField(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsField(t, e) {
    return t.setPosition(t.position() + xc.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  name(t) {
    let e = this.bb.__offset(this.bb_pos, 4);
    return e ? this.bb.__string(this.bb_pos + e, t) : null;
  }
  /**
   * Whether or not this field can contain nulls. Should be true in general.
   */
  nullable() {
    let t = this.bb.__offset(this.bb_pos, 6);
    return t ? !!this.bb.readInt8(this.bb_pos + t) : !1;
  }
  typeType() {
    let t = this.bb.__offset(this.bb_pos, 8);
    return t ? this.bb.readUint8(this.bb_pos + t) : F.NONE;
  }
  /**
   * This is the type of the decoded value if the field is dictionary encoded.
   */
  type(t) {
    let e = this.bb.__offset(this.bb_pos, 10);
    return e ? this.bb.__union(t, this.bb_pos + e) : null;
  }
  /**
   * Present only if the field is dictionary encoded.
   */
  dictionary(t) {
    let e = this.bb.__offset(this.bb_pos, 12);
    return e ? (t || new Ie()).__init(this.bb.__indirect(this.bb_pos + e), this.bb) : null;
  }
  /**
   * children apply only to nested data types like Struct, List and Union. For
   * primitive types children will have length 0.
   */
  children(t, e) {
    let i = this.bb.__offset(this.bb_pos, 14);
    return i ? (e || new r()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + i) + t * 4), this.bb) : null;
  }
  childrenLength() {
    let t = this.bb.__offset(this.bb_pos, 14);
    return t ? this.bb.__vector_len(this.bb_pos + t) : 0;
  }
  /**
   * User-defined metadata
   */
  customMetadata(t, e) {
    let i = this.bb.__offset(this.bb_pos, 16);
    return i ? (e || new et()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + i) + t * 4), this.bb) : null;
  }
  customMetadataLength() {
    let t = this.bb.__offset(this.bb_pos, 16);
    return t ? this.bb.__vector_len(this.bb_pos + t) : 0;
  }
  static startField(t) {
    t.startObject(7);
  }
  static addName(t, e) {
    t.addFieldOffset(0, e, 0);
  }
  static addNullable(t, e) {
    t.addFieldInt8(1, +e, 0);
  }
  static addTypeType(t, e) {
    t.addFieldInt8(2, e, F.NONE);
  }
  static addType(t, e) {
    t.addFieldOffset(3, e, 0);
  }
  static addDictionary(t, e) {
    t.addFieldOffset(4, e, 0);
  }
  static addChildren(t, e) {
    t.addFieldOffset(5, e, 0);
  }
  static createChildrenVector(t, e) {
    t.startVector(4, e.length, 4);
    for (let i = e.length - 1; i >= 0; i--)
      t.addOffset(e[i]);
    return t.endVector();
  }
  static startChildrenVector(t, e) {
    t.startVector(4, e, 4);
  }
  static addCustomMetadata(t, e) {
    t.addFieldOffset(6, e, 0);
  }
  static createCustomMetadataVector(t, e) {
    t.startVector(4, e.length, 4);
    for (let i = e.length - 1; i >= 0; i--)
      t.addOffset(e[i]);
    return t.endVector();
  }
  static startCustomMetadataVector(t, e) {
    t.startVector(4, e, 4);
  }
  static endField(t) {
    return t.endObject();
  }
};

// node_modules/apache-arrow/fb/schema.mjs
var Tt = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsSchema(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsSchema(t, e) {
    return t.setPosition(t.position() + Tc.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  /**
   * endianness of the buffer
   * it is Little Endian by default
   * if endianness doesn't match the underlying system then the vectors need to be converted
   */
  endianness() {
    let t = this.bb.__offset(this.bb_pos, 4);
    return t ? this.bb.readInt16(this.bb_pos + t) : Qe.Little;
  }
  fields(t, e) {
    let i = this.bb.__offset(this.bb_pos, 6);
    return i ? (e || new mt()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + i) + t * 4), this.bb) : null;
  }
  fieldsLength() {
    let t = this.bb.__offset(this.bb_pos, 6);
    return t ? this.bb.__vector_len(this.bb_pos + t) : 0;
  }
  customMetadata(t, e) {
    let i = this.bb.__offset(this.bb_pos, 8);
    return i ? (e || new et()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + i) + t * 4), this.bb) : null;
  }
  customMetadataLength() {
    let t = this.bb.__offset(this.bb_pos, 8);
    return t ? this.bb.__vector_len(this.bb_pos + t) : 0;
  }
  /**
   * Features used in the stream/file.
   */
  features(t) {
    let e = this.bb.__offset(this.bb_pos, 10);
    return e ? this.bb.readInt64(this.bb.__vector(this.bb_pos + e) + t * 8) : BigInt(0);
  }
  featuresLength() {
    let t = this.bb.__offset(this.bb_pos, 10);
    return t ? this.bb.__vector_len(this.bb_pos + t) : 0;
  }
  static startSchema(t) {
    t.startObject(4);
  }
  static addEndianness(t, e) {
    t.addFieldInt16(0, e, Qe.Little);
  }
  static addFields(t, e) {
    t.addFieldOffset(1, e, 0);
  }
  static createFieldsVector(t, e) {
    t.startVector(4, e.length, 4);
    for (let i = e.length - 1; i >= 0; i--)
      t.addOffset(e[i]);
    return t.endVector();
  }
  static startFieldsVector(t, e) {
    t.startVector(4, e, 4);
  }
  static addCustomMetadata(t, e) {
    t.addFieldOffset(2, e, 0);
  }
  static createCustomMetadataVector(t, e) {
    t.startVector(4, e.length, 4);
    for (let i = e.length - 1; i >= 0; i--)
      t.addOffset(e[i]);
    return t.endVector();
  }
  static startCustomMetadataVector(t, e) {
    t.startVector(4, e, 4);
  }
  static addFeatures(t, e) {
    t.addFieldOffset(3, e, 0);
  }
  static createFeaturesVector(t, e) {
    t.startVector(8, e.length, 8);
    for (let i = e.length - 1; i >= 0; i--)
      t.addInt64(e[i]);
    return t.endVector();
  }
  static startFeaturesVector(t, e) {
    t.startVector(8, e, 8);
  }
  static endSchema(t) {
    return t.endObject();
  }
  static createSchema(t, e, i, n, s) {
    return r.startSchema(t), r.addEndianness(t, e), r.addFields(t, i), r.addCustomMetadata(t, n), r.addFeatures(t, s), r.endSchema(t);
  }
};

// node_modules/apache-arrow/fb/message-header.mjs
var C;
(function(r) {
  r[r.NONE = 0] = "NONE", r[r.Schema = 1] = "Schema", r[r.DictionaryBatch = 2] = "DictionaryBatch", r[r.RecordBatch = 3] = "RecordBatch", r[r.Tensor = 4] = "Tensor", r[r.SparseTensor = 5] = "SparseTensor";
})(C || (C = {}));

// node_modules/apache-arrow/enum.mjs
var l;
(function(r) {
  r[r.NONE = 0] = "NONE", r[r.Null = 1] = "Null", r[r.Int = 2] = "Int", r[r.Float = 3] = "Float", r[r.Binary = 4] = "Binary", r[r.Utf8 = 5] = "Utf8", r[r.Bool = 6] = "Bool", r[r.Decimal = 7] = "Decimal", r[r.Date = 8] = "Date", r[r.Time = 9] = "Time", r[r.Timestamp = 10] = "Timestamp", r[r.Interval = 11] = "Interval", r[r.List = 12] = "List", r[r.Struct = 13] = "Struct", r[r.Union = 14] = "Union", r[r.FixedSizeBinary = 15] = "FixedSizeBinary", r[r.FixedSizeList = 16] = "FixedSizeList", r[r.Map = 17] = "Map", r[r.Duration = 18] = "Duration", r[r.LargeBinary = 19] = "LargeBinary", r[r.LargeUtf8 = 20] = "LargeUtf8", r[r.LargeList = 21] = "LargeList", r[r.BinaryView = 23] = "BinaryView", r[r.Utf8View = 24] = "Utf8View", r[r.Dictionary = -1] = "Dictionary", r[r.Int8 = -2] = "Int8", r[r.Int16 = -3] = "Int16", r[r.Int32 = -4] = "Int32", r[r.Int64 = -5] = "Int64", r[r.Uint8 = -6] = "Uint8", r[r.Uint16 = -7] = "Uint16", r[r.Uint32 = -8] = "Uint32", r[r.Uint64 = -9] = "Uint64", r[r.Float16 = -10] = "Float16", r[r.Float32 = -11] = "Float32", r[r.Float64 = -12] = "Float64", r[r.DateDay = -13] = "DateDay", r[r.DateMillisecond = -14] = "DateMillisecond", r[r.TimestampSecond = -15] = "TimestampSecond", r[r.TimestampMillisecond = -16] = "TimestampMillisecond", r[r.TimestampMicrosecond = -17] = "TimestampMicrosecond", r[r.TimestampNanosecond = -18] = "TimestampNanosecond", r[r.TimeSecond = -19] = "TimeSecond", r[r.TimeMillisecond = -20] = "TimeMillisecond", r[r.TimeMicrosecond = -21] = "TimeMicrosecond", r[r.TimeNanosecond = -22] = "TimeNanosecond", r[r.DenseUnion = -23] = "DenseUnion", r[r.SparseUnion = -24] = "SparseUnion", r[r.IntervalDayTime = -25] = "IntervalDayTime", r[r.IntervalYearMonth = -26] = "IntervalYearMonth", r[r.DurationSecond = -27] = "DurationSecond", r[r.DurationMillisecond = -28] = "DurationMillisecond", r[r.DurationMicrosecond = -29] = "DurationMicrosecond", r[r.DurationNanosecond = -30] = "DurationNanosecond", r[r.IntervalMonthDayNano = -31] = "IntervalMonthDayNano";
})(l || (l = {}));
var yt;
(function(r) {
  r[r.OFFSET = 0] = "OFFSET", r[r.DATA = 1] = "DATA", r[r.VALIDITY = 2] = "VALIDITY", r[r.TYPE = 3] = "TYPE";
})(yt || (yt = {}));

// node_modules/apache-arrow/util/vector.mjs
var Go = {};
Ee(Go, {
  clampRange: () => Dn,
  createElementComparator: () => ur,
  wrapIndex: () => Or
});

// node_modules/apache-arrow/util/pretty.mjs
var xo = {};
Ee(xo, {
  valueToString: () => ue
});
function ue(r) {
  if (r === null)
    return "null";
  if (r === void 0)
    return "undefined";
  switch (typeof r) {
    case "number":
      return `${r}`;
    case "bigint":
      return `${r}`;
    case "string":
      return `"${r}"`;
  }
  return typeof r[Symbol.toPrimitive] == "function" ? r[Symbol.toPrimitive]("string") : ArrayBuffer.isView(r) ? r instanceof BigInt64Array || r instanceof BigUint64Array ? `[${[...r].map((t) => ue(t))}]` : `[${r}]` : ArrayBuffer.isView(r) ? `[${r}]` : JSON.stringify(r, (t, e) => typeof e == "bigint" ? `${e}` : e);
}

// node_modules/apache-arrow/util/bn.mjs
var No = {};
Ee(No, {
  BN: () => Ir,
  bigNumToBigInt: () => Lc,
  bigNumToNumber: () => Lo,
  bigNumToString: () => yi,
  isArrowBigNumSymbol: () => Oc
});

// node_modules/apache-arrow/util/bigint.mjs
function R(r) {
  if (typeof r == "bigint" && (r < Number.MIN_SAFE_INTEGER || r > Number.MAX_SAFE_INTEGER))
    throw new TypeError(`${r} is not safe to convert to a number.`);
  return Number(r);
}
function To(r, t) {
  return R(r / t) + R(r % t) / R(t);
}

// node_modules/apache-arrow/util/bn.mjs
var Oc = /* @__PURE__ */ Symbol.for("isArrowBigNum");
function le(r, ...t) {
  return t.length === 0 ? Object.setPrototypeOf(V(this.TypedArray, r), this.constructor.prototype) : Object.setPrototypeOf(new this.TypedArray(r, ...t), this.constructor.prototype);
}
le.prototype[Oc] = !0;
le.prototype.toJSON = function() {
  return `"${yi(this)}"`;
};
le.prototype.valueOf = function(r) {
  return Lo(this, r);
};
le.prototype.toString = function() {
  return yi(this);
};
le.prototype[Symbol.toPrimitive] = function(r = "default") {
  switch (r) {
    case "number":
      return Lo(this);
    case "string":
      return yi(this);
    case "default":
      return Lc(this);
  }
  return yi(this);
};
function pi(...r) {
  return le.apply(this, r);
}
function mi(...r) {
  return le.apply(this, r);
}
function In(...r) {
  return le.apply(this, r);
}
Object.setPrototypeOf(pi.prototype, Object.create(Int32Array.prototype));
Object.setPrototypeOf(mi.prototype, Object.create(Uint32Array.prototype));
Object.setPrototypeOf(In.prototype, Object.create(Uint32Array.prototype));
Object.assign(pi.prototype, le.prototype, { constructor: pi, signed: !0, TypedArray: Int32Array, BigIntArray: BigInt64Array });
Object.assign(mi.prototype, le.prototype, { constructor: mi, signed: !1, TypedArray: Uint32Array, BigIntArray: BigUint64Array });
Object.assign(In.prototype, le.prototype, { constructor: In, signed: !0, TypedArray: Uint32Array, BigIntArray: BigUint64Array });
var Cd = BigInt(4294967296) * BigInt(4294967296), Pd = Cd - BigInt(1);
function Lo(r, t) {
  let { buffer: e, byteOffset: i, byteLength: n, signed: s } = r, o = new BigUint64Array(e, i, n / 8), a = s && o.at(-1) & BigInt(1) << BigInt(63), c = BigInt(0), u = 0;
  if (a) {
    for (let d of o)
      c |= (d ^ Pd) * (BigInt(1) << BigInt(64 * u++));
    c *= BigInt(-1), c -= BigInt(1);
  } else
    for (let d of o)
      c |= d * (BigInt(1) << BigInt(64 * u++));
  if (typeof t == "number" && t > 0) {
    let d = BigInt("1".padEnd(t + 1, "0")), f = c / d, _ = a ? -(c % d) : c % d, b = R(f), H = `${_}`.padStart(t, "0");
    return +`${a && b === 0 ? "-" : ""}${b}.${H}`;
  }
  return R(c);
}
function yi(r) {
  if (r.byteLength === 8)
    return `${new r.BigIntArray(r.buffer, r.byteOffset, 1)[0]}`;
  if (!r.signed)
    return Oo(r);
  let t = new Uint16Array(r.buffer, r.byteOffset, r.byteLength / 2);
  if (new Int16Array([t.at(-1)])[0] >= 0)
    return Oo(r);
  t = t.slice();
  let i = 1;
  for (let s = 0; s < t.length; s++) {
    let o = t[s], a = ~o + i;
    t[s] = a, i &= o === 0 ? 1 : 0;
  }
  return `-${Oo(t)}`;
}
function Lc(r) {
  return r.byteLength === 8 ? new r.BigIntArray(r.buffer, r.byteOffset, 1)[0] : yi(r);
}
function Oo(r) {
  let t = "", e = new Uint32Array(2), i = new Uint16Array(r.buffer, r.byteOffset, r.byteLength / 2), n = new Uint32Array((i = new Uint16Array(i).reverse()).buffer), s = -1, o = i.length - 1;
  do {
    for (e[0] = i[s = 0]; s < o; )
      i[s++] = e[1] = e[0] / 10, e[0] = (e[0] - e[1] * 10 << 16) + i[s];
    i[s] = e[1] = e[0] / 10, e[0] = e[0] - e[1] * 10, t = `${e[0]}${t}`;
  } while (n[0] || n[1] || n[2] || n[3]);
  return t ?? "0";
}
var Ir = class r {
  /** @nocollapse */
  static new(t, e) {
    switch (e) {
      case !0:
        return new pi(t);
      case !1:
        return new mi(t);
    }
    switch (t.constructor) {
      case Int8Array:
      case Int16Array:
      case Int32Array:
      case BigInt64Array:
        return new pi(t);
    }
    return t.byteLength === 16 ? new In(t) : new mi(t);
  }
  /** @nocollapse */
  static signed(t) {
    return new pi(t);
  }
  /** @nocollapse */
  static unsigned(t) {
    return new mi(t);
  }
  /** @nocollapse */
  static decimal(t) {
    return new In(t);
  }
  constructor(t, e) {
    return r.new(t, e);
  }
};

// node_modules/apache-arrow/type.mjs
var Nc, Ec, Mc, Uc, Vc, Rc, Cc, Pc, jc, kc, zc, Wc, Hc, $c, Yc, Gc, Zc, Jc, Xc, Kc, qc, Qc, tu, eu, ru, iu = /* @__PURE__ */ Symbol.for("apache-arrow/DataType"), h = class r {
  /**
   * Check if an object is an instance of DataType.
   * This works across different instances of the Arrow library.
   *
   * Note: We intentionally do NOT implement Symbol.hasInstance here because
   * it would break instanceof checks for subclasses like Struct, Dictionary, etc.
   * Use DataType.isDataType() for cross-library type checking instead.
   * @nocollapse
   */
  static isDataType(t) {
    return t?.[iu] === !0;
  }
  /** @nocollapse */
  static isNull(t) {
    return t?.typeId === l.Null;
  }
  /** @nocollapse */
  static isInt(t) {
    return t?.typeId === l.Int;
  }
  /** @nocollapse */
  static isFloat(t) {
    return t?.typeId === l.Float;
  }
  /** @nocollapse */
  static isBinary(t) {
    return t?.typeId === l.Binary;
  }
  /** @nocollapse */
  static isBinaryView(t) {
    return t?.typeId === l.BinaryView;
  }
  /** @nocollapse */
  static isLargeBinary(t) {
    return t?.typeId === l.LargeBinary;
  }
  /** @nocollapse */
  static isUtf8(t) {
    return t?.typeId === l.Utf8;
  }
  /** @nocollapse */
  static isUtf8View(t) {
    return t?.typeId === l.Utf8View;
  }
  /** @nocollapse */
  static isLargeUtf8(t) {
    return t?.typeId === l.LargeUtf8;
  }
  /** @nocollapse */
  static isBool(t) {
    return t?.typeId === l.Bool;
  }
  /** @nocollapse */
  static isDecimal(t) {
    return t?.typeId === l.Decimal;
  }
  /** @nocollapse */
  static isDate(t) {
    return t?.typeId === l.Date;
  }
  /** @nocollapse */
  static isTime(t) {
    return t?.typeId === l.Time;
  }
  /** @nocollapse */
  static isTimestamp(t) {
    return t?.typeId === l.Timestamp;
  }
  /** @nocollapse */
  static isInterval(t) {
    return t?.typeId === l.Interval;
  }
  /** @nocollapse */
  static isDuration(t) {
    return t?.typeId === l.Duration;
  }
  /** @nocollapse */
  static isList(t) {
    return t?.typeId === l.List;
  }
  /** @nocollapse */
  static isLargeList(t) {
    return t?.typeId === l.LargeList;
  }
  // TODO: Implement ListView type
  //     /** @nocollapse */ static isListView(x: any): x is ListView { return x?.typeId === Type.ListView; }
  /** @nocollapse */
  static isStruct(t) {
    return t?.typeId === l.Struct;
  }
  /** @nocollapse */
  static isUnion(t) {
    return t?.typeId === l.Union;
  }
  /** @nocollapse */
  static isFixedSizeBinary(t) {
    return t?.typeId === l.FixedSizeBinary;
  }
  /** @nocollapse */
  static isFixedSizeList(t) {
    return t?.typeId === l.FixedSizeList;
  }
  /** @nocollapse */
  static isMap(t) {
    return t?.typeId === l.Map;
  }
  /** @nocollapse */
  static isDictionary(t) {
    return t?.typeId === l.Dictionary;
  }
  /** @nocollapse */
  static isDenseUnion(t) {
    return r.isUnion(t) && t.mode === W.Dense;
  }
  /** @nocollapse */
  static isSparseUnion(t) {
    return r.isUnion(t) && t.mode === W.Sparse;
  }
  constructor(t) {
    this.typeId = t;
  }
};
Nc = Symbol.toStringTag;
h[Nc] = ((r) => (r.children = null, r.ArrayType = Array, r.OffsetArrayType = Int32Array, r[iu] = !0, r[Symbol.toStringTag] = "DataType"))(h.prototype);
var lt = class extends h {
  constructor() {
    super(l.Null);
  }
  toString() {
    return "Null";
  }
};
Ec = Symbol.toStringTag;
lt[Ec] = ((r) => r[Symbol.toStringTag] = "Null")(lt.prototype);
var nt = class extends h {
  constructor(t, e) {
    super(l.Int), this.isSigned = t, this.bitWidth = e;
  }
  get ArrayType() {
    switch (this.bitWidth) {
      case 8:
        return this.isSigned ? Int8Array : Uint8Array;
      case 16:
        return this.isSigned ? Int16Array : Uint16Array;
      case 32:
        return this.isSigned ? Int32Array : Uint32Array;
      case 64:
        return this.isSigned ? BigInt64Array : BigUint64Array;
    }
    throw new Error(`Unrecognized ${this[Symbol.toStringTag]} type`);
  }
  toString() {
    return `${this.isSigned ? "I" : "Ui"}nt${this.bitWidth}`;
  }
};
Mc = Symbol.toStringTag;
nt[Mc] = ((r) => (r.isSigned = null, r.bitWidth = null, r[Symbol.toStringTag] = "Int"))(nt.prototype);
var Br = class extends nt {
  constructor() {
    super(!0, 8);
  }
  get ArrayType() {
    return Int8Array;
  }
}, Sr = class extends nt {
  constructor() {
    super(!0, 16);
  }
  get ArrayType() {
    return Int16Array;
  }
}, It = class extends nt {
  constructor() {
    super(!0, 32);
  }
  get ArrayType() {
    return Int32Array;
  }
}, Ce = class extends nt {
  constructor() {
    super(!0, 64);
  }
  get ArrayType() {
    return BigInt64Array;
  }
}, Dr = class extends nt {
  constructor() {
    super(!1, 8);
  }
  get ArrayType() {
    return Uint8Array;
  }
}, Ar = class extends nt {
  constructor() {
    super(!1, 16);
  }
  get ArrayType() {
    return Uint16Array;
  }
}, Fr = class extends nt {
  constructor() {
    super(!1, 32);
  }
  get ArrayType() {
    return Uint32Array;
  }
}, xr = class extends nt {
  constructor() {
    super(!1, 64);
  }
  get ArrayType() {
    return BigUint64Array;
  }
};
Object.defineProperty(Br.prototype, "ArrayType", { value: Int8Array });
Object.defineProperty(Sr.prototype, "ArrayType", { value: Int16Array });
Object.defineProperty(It.prototype, "ArrayType", { value: Int32Array });
Object.defineProperty(Ce.prototype, "ArrayType", { value: BigInt64Array });
Object.defineProperty(Dr.prototype, "ArrayType", { value: Uint8Array });
Object.defineProperty(Ar.prototype, "ArrayType", { value: Uint16Array });
Object.defineProperty(Fr.prototype, "ArrayType", { value: Uint32Array });
Object.defineProperty(xr.prototype, "ArrayType", { value: BigUint64Array });
var Ht = class extends h {
  constructor(t) {
    super(l.Float), this.precision = t;
  }
  get ArrayType() {
    switch (this.precision) {
      case Y.HALF:
        return Uint16Array;
      case Y.SINGLE:
        return Float32Array;
      case Y.DOUBLE:
        return Float64Array;
    }
    throw new Error(`Unrecognized ${this[Symbol.toStringTag]} type`);
  }
  toString() {
    return `Float${this.precision << 5 || 16}`;
  }
};
Uc = Symbol.toStringTag;
Ht[Uc] = ((r) => (r.precision = null, r[Symbol.toStringTag] = "Float"))(Ht.prototype);
var Bn = class extends Ht {
  constructor() {
    super(Y.HALF);
  }
}, Tr = class extends Ht {
  constructor() {
    super(Y.SINGLE);
  }
}, Pe = class extends Ht {
  constructor() {
    super(Y.DOUBLE);
  }
};
Object.defineProperty(Bn.prototype, "ArrayType", { value: Uint16Array });
Object.defineProperty(Tr.prototype, "ArrayType", { value: Float32Array });
Object.defineProperty(Pe.prototype, "ArrayType", { value: Float64Array });
var Se = class extends h {
  constructor() {
    super(l.Binary);
  }
  toString() {
    return "Binary";
  }
};
Vc = Symbol.toStringTag;
Se[Vc] = ((r) => (r.ArrayType = Uint8Array, r[Symbol.toStringTag] = "Binary"))(Se.prototype);
var U = class extends h {
  constructor() {
    super(l.BinaryView);
  }
  toString() {
    return "BinaryView";
  }
};
Rc = Symbol.toStringTag;
U.ELEMENT_WIDTH = 16;
U.INLINE_CAPACITY = 12;
U.LENGTH_OFFSET = 0;
U.INLINE_OFFSET = 4;
U.BUFFER_INDEX_OFFSET = 8;
U.BUFFER_OFFSET_OFFSET = 12;
U[Rc] = ((r) => (r.ArrayType = Uint8Array, r[Symbol.toStringTag] = "BinaryView"))(U.prototype);
var De = class extends h {
  constructor() {
    super(l.LargeBinary);
  }
  toString() {
    return "LargeBinary";
  }
};
Cc = Symbol.toStringTag;
De[Cc] = ((r) => (r.ArrayType = Uint8Array, r.OffsetArrayType = BigInt64Array, r[Symbol.toStringTag] = "LargeBinary"))(De.prototype);
var qt = class extends h {
  constructor() {
    super(l.Utf8);
  }
  toString() {
    return "Utf8";
  }
};
Pc = Symbol.toStringTag;
qt[Pc] = ((r) => (r.ArrayType = Uint8Array, r[Symbol.toStringTag] = "Utf8"))(qt.prototype);
var Ot = class extends h {
  constructor() {
    super(l.Utf8View);
  }
  toString() {
    return "Utf8View";
  }
};
jc = Symbol.toStringTag;
Ot.ELEMENT_WIDTH = U.ELEMENT_WIDTH;
Ot.INLINE_CAPACITY = U.INLINE_CAPACITY;
Ot[jc] = ((r) => (r.ArrayType = Uint8Array, r[Symbol.toStringTag] = "Utf8View"))(Ot.prototype);
var Ae = class extends h {
  constructor() {
    super(l.LargeUtf8);
  }
  toString() {
    return "LargeUtf8";
  }
};
kc = Symbol.toStringTag;
Ae[kc] = ((r) => (r.ArrayType = Uint8Array, r.OffsetArrayType = BigInt64Array, r[Symbol.toStringTag] = "LargeUtf8"))(Ae.prototype);
var Qt = class extends h {
  constructor() {
    super(l.Bool);
  }
  toString() {
    return "Bool";
  }
};
zc = Symbol.toStringTag;
Qt[zc] = ((r) => (r.ArrayType = Uint8Array, r[Symbol.toStringTag] = "Bool"))(Qt.prototype);
var Fe = class extends h {
  constructor(t, e, i = 128) {
    super(l.Decimal), this.scale = t, this.precision = e, this.bitWidth = i;
  }
  toString() {
    return `Decimal[${this.precision}e${this.scale > 0 ? "+" : ""}${this.scale}]`;
  }
};
Wc = Symbol.toStringTag;
Fe[Wc] = ((r) => (r.scale = null, r.precision = null, r.ArrayType = Uint32Array, r[Symbol.toStringTag] = "Decimal"))(Fe.prototype);
var te = class extends h {
  constructor(t) {
    super(l.Date), this.unit = t;
  }
  toString() {
    return `Date${(this.unit + 1) * 32}<${X[this.unit]}>`;
  }
  get ArrayType() {
    return this.unit === X.DAY ? Int32Array : BigInt64Array;
  }
};
Hc = Symbol.toStringTag;
te[Hc] = ((r) => (r.unit = null, r[Symbol.toStringTag] = "Date"))(te.prototype);
var Qn = class extends te {
  constructor() {
    super(X.DAY);
  }
}, ts = class extends te {
  constructor() {
    super(X.MILLISECOND);
  }
}, Lt = class extends h {
  constructor(t, e) {
    super(l.Time), this.unit = t, this.bitWidth = e;
  }
  toString() {
    return `Time${this.bitWidth}<${m[this.unit]}>`;
  }
  get ArrayType() {
    switch (this.bitWidth) {
      case 32:
        return Int32Array;
      case 64:
        return BigInt64Array;
    }
    throw new Error(`Unrecognized ${this[Symbol.toStringTag]} type`);
  }
};
$c = Symbol.toStringTag;
Lt[$c] = ((r) => (r.unit = null, r.bitWidth = null, r[Symbol.toStringTag] = "Time"))(Lt.prototype);
var es = class extends Lt {
  constructor() {
    super(m.SECOND, 32);
  }
}, rs = class extends Lt {
  constructor() {
    super(m.MILLISECOND, 32);
  }
}, is = class extends Lt {
  constructor() {
    super(m.MICROSECOND, 64);
  }
}, ns = class extends Lt {
  constructor() {
    super(m.NANOSECOND, 64);
  }
}, Nt = class extends h {
  constructor(t, e) {
    super(l.Timestamp), this.unit = t, this.timezone = e;
  }
  toString() {
    return `Timestamp<${m[this.unit]}${this.timezone ? `, ${this.timezone}` : ""}>`;
  }
};
Yc = Symbol.toStringTag;
Nt[Yc] = ((r) => (r.unit = null, r.timezone = null, r.ArrayType = BigInt64Array, r[Symbol.toStringTag] = "Timestamp"))(Nt.prototype);
var ss = class extends Nt {
  constructor(t) {
    super(m.SECOND, t);
  }
}, gi = class extends Nt {
  constructor(t) {
    super(m.MILLISECOND, t);
  }
}, os = class extends Nt {
  constructor(t) {
    super(m.MICROSECOND, t);
  }
}, as = class extends Nt {
  constructor(t) {
    super(m.NANOSECOND, t);
  }
}, $t = class extends h {
  constructor(t) {
    super(l.Interval), this.unit = t;
  }
  toString() {
    return `Interval<${z[this.unit]}>`;
  }
};
Gc = Symbol.toStringTag;
$t[Gc] = ((r) => (r.unit = null, r.ArrayType = Int32Array, r[Symbol.toStringTag] = "Interval"))($t.prototype);
var cs = class extends $t {
  constructor() {
    super(z.DAY_TIME);
  }
}, us = class extends $t {
  constructor() {
    super(z.YEAR_MONTH);
  }
}, ls = class extends $t {
  constructor() {
    super(z.MONTH_DAY_NANO);
  }
}, Et = class extends h {
  constructor(t) {
    super(l.Duration), this.unit = t;
  }
  toString() {
    return `Duration<${m[this.unit]}>`;
  }
};
Zc = Symbol.toStringTag;
Et[Zc] = ((r) => (r.unit = null, r.ArrayType = BigInt64Array, r[Symbol.toStringTag] = "Duration"))(Et.prototype);
var ds = class extends Et {
  constructor() {
    super(m.SECOND);
  }
}, fs = class extends Et {
  constructor() {
    super(m.MILLISECOND);
  }
}, hs = class extends Et {
  constructor() {
    super(m.MICROSECOND);
  }
}, ps = class extends Et {
  constructor() {
    super(m.NANOSECOND);
  }
}, Mt = class extends h {
  constructor(t) {
    super(l.List), this.children = [t];
  }
  toString() {
    return `List<${this.valueType}>`;
  }
  get valueType() {
    return this.children[0].type;
  }
  get valueField() {
    return this.children[0];
  }
  get ArrayType() {
    return this.valueType.ArrayType;
  }
};
Jc = Symbol.toStringTag;
Mt[Jc] = ((r) => (r.children = null, r[Symbol.toStringTag] = "List"))(Mt.prototype);
var ee = class extends h {
  constructor(t) {
    super(l.LargeList), this.children = [t];
  }
  toString() {
    return `LargeList<${this.valueType}>`;
  }
  get valueType() {
    return this.children[0].type;
  }
  get valueField() {
    return this.children[0];
  }
  get ArrayType() {
    return this.valueType.ArrayType;
  }
};
Xc = Symbol.toStringTag;
ee[Xc] = ((r) => (r.children = null, r.OffsetArrayType = BigInt64Array, r[Symbol.toStringTag] = "LargeList"))(ee.prototype);
var J = class extends h {
  constructor(t) {
    super(l.Struct), this.children = t;
  }
  toString() {
    return `Struct<{${this.children.map((t) => `${t.name}:${t.type}`).join(", ")}}>`;
  }
};
Kc = Symbol.toStringTag;
J[Kc] = ((r) => (r.children = null, r[Symbol.toStringTag] = "Struct"))(J.prototype);
var Ut = class extends h {
  constructor(t, e, i) {
    super(l.Union), this.mode = t, this.children = i, this.typeIds = e = Int32Array.from(e), this.typeIdToChildIndex = e.reduce((n, s, o) => (n[s] = o) && n || n, /* @__PURE__ */ Object.create(null));
  }
  toString() {
    return `${this[Symbol.toStringTag]}<${this.children.map((t) => `${t.type}`).join(" | ")}>`;
  }
};
qc = Symbol.toStringTag;
Ut[qc] = ((r) => (r.mode = null, r.typeIds = null, r.children = null, r.typeIdToChildIndex = null, r.ArrayType = Int8Array, r[Symbol.toStringTag] = "Union"))(Ut.prototype);
var ms = class extends Ut {
  constructor(t, e) {
    super(W.Dense, t, e);
  }
}, ys = class extends Ut {
  constructor(t, e) {
    super(W.Sparse, t, e);
  }
}, xe = class extends h {
  constructor(t) {
    super(l.FixedSizeBinary), this.byteWidth = t;
  }
  toString() {
    return `FixedSizeBinary[${this.byteWidth}]`;
  }
};
Qc = Symbol.toStringTag;
xe[Qc] = ((r) => (r.byteWidth = null, r.ArrayType = Uint8Array, r[Symbol.toStringTag] = "FixedSizeBinary"))(xe.prototype);
var re = class extends h {
  constructor(t, e) {
    super(l.FixedSizeList), this.listSize = t, this.children = [e];
  }
  get valueType() {
    return this.children[0].type;
  }
  get valueField() {
    return this.children[0];
  }
  get ArrayType() {
    return this.valueType.ArrayType;
  }
  toString() {
    return `FixedSizeList[${this.listSize}]<${this.valueType}>`;
  }
};
tu = Symbol.toStringTag;
re[tu] = ((r) => (r.children = null, r.listSize = null, r[Symbol.toStringTag] = "FixedSizeList"))(re.prototype);
var ie = class extends h {
  constructor(t, e = !1) {
    var i, n, s;
    if (super(l.Map), this.children = [t], this.keysSorted = e, t && (t.name = "entries", !((i = t?.type) === null || i === void 0) && i.children)) {
      let o = (n = t?.type) === null || n === void 0 ? void 0 : n.children[0];
      o && (o.name = "key");
      let a = (s = t?.type) === null || s === void 0 ? void 0 : s.children[1];
      a && (a.name = "value");
    }
  }
  get keyType() {
    return this.children[0].type.children[0].type;
  }
  get valueType() {
    return this.children[0].type.children[1].type;
  }
  get childType() {
    return this.children[0].type;
  }
  toString() {
    return `Map<{${this.children[0].type.children.map((t) => `${t.name}:${t.type}`).join(", ")}}>`;
  }
};
eu = Symbol.toStringTag;
ie[eu] = ((r) => (r.children = null, r.keysSorted = null, r[Symbol.toStringTag] = "Map_"))(ie.prototype);
var jd = /* @__PURE__ */ ((r) => () => ++r)(-1), gt = class extends h {
  constructor(t, e, i, n) {
    super(l.Dictionary), this.indices = e, this.dictionary = t, this.isOrdered = n || !1, this.id = i == null ? jd() : R(i);
  }
  get children() {
    return this.dictionary.children;
  }
  get valueType() {
    return this.dictionary;
  }
  get ArrayType() {
    return this.dictionary.ArrayType;
  }
  toString() {
    return `Dictionary<${this.indices}, ${this.dictionary}>`;
  }
};
ru = Symbol.toStringTag;
gt[ru] = ((r) => (r.id = null, r.indices = null, r.isOrdered = null, r.dictionary = null, r[Symbol.toStringTag] = "Dictionary"))(gt.prototype);
function Yt(r) {
  let t = r;
  switch (r.typeId) {
    case l.Decimal:
      return r.bitWidth / 32;
    case l.Interval:
      return t.unit === z.MONTH_DAY_NANO ? 4 : 1 + t.unit;
    // case Type.Int: return 1 + +((t as Int_).bitWidth > 32);
    // case Type.Time: return 1 + +((t as Time_).bitWidth > 32);
    case l.BinaryView:
    case l.Utf8View:
      return 16;
    case l.FixedSizeList:
      return t.listSize;
    case l.FixedSizeBinary:
      return t.byteWidth;
    default:
      return 1;
  }
}

// node_modules/apache-arrow/visitor.mjs
var w = class {
  visitMany(t, ...e) {
    return t.map((i, n) => this.visit(i, ...e.map((s) => s[n])));
  }
  visit(...t) {
    return this.getVisitFn(t[0], !1).apply(this, t);
  }
  getVisitFn(t, e = !0) {
    return kd(this, t, e);
  }
  getVisitFnByTypeId(t, e = !0) {
    return _i(this, t, e);
  }
  visitNull(t, ...e) {
    return null;
  }
  visitBool(t, ...e) {
    return null;
  }
  visitInt(t, ...e) {
    return null;
  }
  visitFloat(t, ...e) {
    return null;
  }
  visitUtf8(t, ...e) {
    return null;
  }
  visitLargeUtf8(t, ...e) {
    return null;
  }
  visitUtf8View(t, ...e) {
    return null;
  }
  visitBinary(t, ...e) {
    return null;
  }
  visitLargeBinary(t, ...e) {
    return null;
  }
  visitBinaryView(t, ...e) {
    return null;
  }
  visitFixedSizeBinary(t, ...e) {
    return null;
  }
  visitDate(t, ...e) {
    return null;
  }
  visitTimestamp(t, ...e) {
    return null;
  }
  visitTime(t, ...e) {
    return null;
  }
  visitDecimal(t, ...e) {
    return null;
  }
  visitList(t, ...e) {
    return null;
  }
  visitLargeList(t, ...e) {
    return null;
  }
  visitStruct(t, ...e) {
    return null;
  }
  visitUnion(t, ...e) {
    return null;
  }
  visitDictionary(t, ...e) {
    return null;
  }
  visitInterval(t, ...e) {
    return null;
  }
  visitDuration(t, ...e) {
    return null;
  }
  visitFixedSizeList(t, ...e) {
    return null;
  }
  visitMap(t, ...e) {
    return null;
  }
};
function kd(r, t, e = !0) {
  return typeof t == "number" ? _i(r, t, e) : typeof t == "string" && t in l ? _i(r, l[t], e) : t && t instanceof h ? _i(r, su(t), e) : t?.type && t.type instanceof h ? _i(r, su(t.type), e) : _i(r, l.NONE, e);
}
function _i(r, t, e = !0) {
  let i = null;
  switch (t) {
    case l.Null:
      i = r.visitNull;
      break;
    case l.Bool:
      i = r.visitBool;
      break;
    case l.Int:
      i = r.visitInt;
      break;
    case l.Int8:
      i = r.visitInt8 || r.visitInt;
      break;
    case l.Int16:
      i = r.visitInt16 || r.visitInt;
      break;
    case l.Int32:
      i = r.visitInt32 || r.visitInt;
      break;
    case l.Int64:
      i = r.visitInt64 || r.visitInt;
      break;
    case l.Uint8:
      i = r.visitUint8 || r.visitInt;
      break;
    case l.Uint16:
      i = r.visitUint16 || r.visitInt;
      break;
    case l.Uint32:
      i = r.visitUint32 || r.visitInt;
      break;
    case l.Uint64:
      i = r.visitUint64 || r.visitInt;
      break;
    case l.Float:
      i = r.visitFloat;
      break;
    case l.Float16:
      i = r.visitFloat16 || r.visitFloat;
      break;
    case l.Float32:
      i = r.visitFloat32 || r.visitFloat;
      break;
    case l.Float64:
      i = r.visitFloat64 || r.visitFloat;
      break;
    case l.Utf8:
      i = r.visitUtf8;
      break;
    case l.LargeUtf8:
      i = r.visitLargeUtf8;
      break;
    case l.Utf8View:
      i = r.visitUtf8View || r.visitUtf8;
      break;
    case l.Binary:
      i = r.visitBinary;
      break;
    case l.LargeBinary:
      i = r.visitLargeBinary;
      break;
    case l.BinaryView:
      i = r.visitBinaryView || r.visitBinary;
      break;
    case l.FixedSizeBinary:
      i = r.visitFixedSizeBinary;
      break;
    case l.Date:
      i = r.visitDate;
      break;
    case l.DateDay:
      i = r.visitDateDay || r.visitDate;
      break;
    case l.DateMillisecond:
      i = r.visitDateMillisecond || r.visitDate;
      break;
    case l.Timestamp:
      i = r.visitTimestamp;
      break;
    case l.TimestampSecond:
      i = r.visitTimestampSecond || r.visitTimestamp;
      break;
    case l.TimestampMillisecond:
      i = r.visitTimestampMillisecond || r.visitTimestamp;
      break;
    case l.TimestampMicrosecond:
      i = r.visitTimestampMicrosecond || r.visitTimestamp;
      break;
    case l.TimestampNanosecond:
      i = r.visitTimestampNanosecond || r.visitTimestamp;
      break;
    case l.Time:
      i = r.visitTime;
      break;
    case l.TimeSecond:
      i = r.visitTimeSecond || r.visitTime;
      break;
    case l.TimeMillisecond:
      i = r.visitTimeMillisecond || r.visitTime;
      break;
    case l.TimeMicrosecond:
      i = r.visitTimeMicrosecond || r.visitTime;
      break;
    case l.TimeNanosecond:
      i = r.visitTimeNanosecond || r.visitTime;
      break;
    case l.Decimal:
      i = r.visitDecimal;
      break;
    case l.List:
      i = r.visitList;
      break;
    case l.LargeList:
      i = r.visitLargeList;
      break;
    case l.Struct:
      i = r.visitStruct;
      break;
    case l.Union:
      i = r.visitUnion;
      break;
    case l.DenseUnion:
      i = r.visitDenseUnion || r.visitUnion;
      break;
    case l.SparseUnion:
      i = r.visitSparseUnion || r.visitUnion;
      break;
    case l.Dictionary:
      i = r.visitDictionary;
      break;
    case l.Interval:
      i = r.visitInterval;
      break;
    case l.IntervalDayTime:
      i = r.visitIntervalDayTime || r.visitInterval;
      break;
    case l.IntervalYearMonth:
      i = r.visitIntervalYearMonth || r.visitInterval;
      break;
    case l.IntervalMonthDayNano:
      i = r.visitIntervalMonthDayNano || r.visitInterval;
      break;
    case l.Duration:
      i = r.visitDuration;
      break;
    case l.DurationSecond:
      i = r.visitDurationSecond || r.visitDuration;
      break;
    case l.DurationMillisecond:
      i = r.visitDurationMillisecond || r.visitDuration;
      break;
    case l.DurationMicrosecond:
      i = r.visitDurationMicrosecond || r.visitDuration;
      break;
    case l.DurationNanosecond:
      i = r.visitDurationNanosecond || r.visitDuration;
      break;
    case l.FixedSizeList:
      i = r.visitFixedSizeList;
      break;
    case l.Map:
      i = r.visitMap;
      break;
  }
  if (typeof i == "function")
    return i;
  if (!e)
    return () => null;
  throw new Error(`Unrecognized type '${l[t]}'`);
}
function su(r) {
  switch (r.typeId) {
    case l.Null:
      return l.Null;
    case l.Int: {
      let { bitWidth: t, isSigned: e } = r;
      switch (t) {
        case 8:
          return e ? l.Int8 : l.Uint8;
        case 16:
          return e ? l.Int16 : l.Uint16;
        case 32:
          return e ? l.Int32 : l.Uint32;
        case 64:
          return e ? l.Int64 : l.Uint64;
      }
      return l.Int;
    }
    case l.Float:
      switch (r.precision) {
        case Y.HALF:
          return l.Float16;
        case Y.SINGLE:
          return l.Float32;
        case Y.DOUBLE:
          return l.Float64;
      }
      return l.Float;
    case l.Binary:
      return l.Binary;
    case l.LargeBinary:
      return l.LargeBinary;
    case l.BinaryView:
      return l.BinaryView;
    case l.Utf8:
      return l.Utf8;
    case l.LargeUtf8:
      return l.LargeUtf8;
    case l.Utf8View:
      return l.Utf8View;
    case l.Bool:
      return l.Bool;
    case l.Decimal:
      return l.Decimal;
    case l.Time:
      switch (r.unit) {
        case m.SECOND:
          return l.TimeSecond;
        case m.MILLISECOND:
          return l.TimeMillisecond;
        case m.MICROSECOND:
          return l.TimeMicrosecond;
        case m.NANOSECOND:
          return l.TimeNanosecond;
      }
      return l.Time;
    case l.Timestamp:
      switch (r.unit) {
        case m.SECOND:
          return l.TimestampSecond;
        case m.MILLISECOND:
          return l.TimestampMillisecond;
        case m.MICROSECOND:
          return l.TimestampMicrosecond;
        case m.NANOSECOND:
          return l.TimestampNanosecond;
      }
      return l.Timestamp;
    case l.Date:
      switch (r.unit) {
        case X.DAY:
          return l.DateDay;
        case X.MILLISECOND:
          return l.DateMillisecond;
      }
      return l.Date;
    case l.Interval:
      switch (r.unit) {
        case z.DAY_TIME:
          return l.IntervalDayTime;
        case z.YEAR_MONTH:
          return l.IntervalYearMonth;
        case z.MONTH_DAY_NANO:
          return l.IntervalMonthDayNano;
      }
      return l.Interval;
    case l.Duration:
      switch (r.unit) {
        case m.SECOND:
          return l.DurationSecond;
        case m.MILLISECOND:
          return l.DurationMillisecond;
        case m.MICROSECOND:
          return l.DurationMicrosecond;
        case m.NANOSECOND:
          return l.DurationNanosecond;
      }
      return l.Duration;
    case l.Map:
      return l.Map;
    case l.List:
      return l.List;
    case l.LargeList:
      return l.LargeList;
    case l.Struct:
      return l.Struct;
    case l.Union:
      switch (r.mode) {
        case W.Dense:
          return l.DenseUnion;
        case W.Sparse:
          return l.SparseUnion;
      }
      return l.Union;
    case l.FixedSizeBinary:
      return l.FixedSizeBinary;
    case l.FixedSizeList:
      return l.FixedSizeList;
    case l.Dictionary:
      return l.Dictionary;
  }
  throw new Error(`Unrecognized type '${l[r.typeId]}'`);
}
w.prototype.visitInt8 = null;
w.prototype.visitInt16 = null;
w.prototype.visitInt32 = null;
w.prototype.visitInt64 = null;
w.prototype.visitUint8 = null;
w.prototype.visitUint16 = null;
w.prototype.visitUint32 = null;
w.prototype.visitUint64 = null;
w.prototype.visitFloat16 = null;
w.prototype.visitFloat32 = null;
w.prototype.visitFloat64 = null;
w.prototype.visitDateDay = null;
w.prototype.visitDateMillisecond = null;
w.prototype.visitTimestampSecond = null;
w.prototype.visitTimestampMillisecond = null;
w.prototype.visitTimestampMicrosecond = null;
w.prototype.visitTimestampNanosecond = null;
w.prototype.visitTimeSecond = null;
w.prototype.visitTimeMillisecond = null;
w.prototype.visitTimeMicrosecond = null;
w.prototype.visitTimeNanosecond = null;
w.prototype.visitDenseUnion = null;
w.prototype.visitSparseUnion = null;
w.prototype.visitIntervalDayTime = null;
w.prototype.visitIntervalYearMonth = null;
w.prototype.visitIntervalMonthDayNano = null;
w.prototype.visitDuration = null;
w.prototype.visitDurationSecond = null;
w.prototype.visitDurationMillisecond = null;
w.prototype.visitDurationMicrosecond = null;
w.prototype.visitDurationNanosecond = null;

// node_modules/apache-arrow/util/math.mjs
var Eo = {};
Ee(Eo, {
  float64ToUint16: () => Sn,
  uint16ToFloat64: () => gs
});
var ou = new Float64Array(1), bi = new Uint32Array(ou.buffer);
function gs(r) {
  let t = (r & 31744) >> 10, e = (r & 1023) / 1024, i = Math.pow(-1, (r & 32768) >> 15);
  switch (t) {
    case 31:
      return i * (e ? Number.NaN : 1 / 0);
    case 0:
      return i * (e ? 6103515625e-14 * e : 0);
  }
  return i * Math.pow(2, t - 15) * (1 + e);
}
function Sn(r) {
  if (r !== r)
    return 32256;
  ou[0] = r;
  let t = (bi[1] & 2147483648) >> 16 & 65535, e = bi[1] & 2146435072, i = 0;
  return e >= 1089470464 ? bi[0] > 0 ? e = 31744 : (e = (e & 2080374784) >> 16, i = (bi[1] & 1048575) >> 10) : e <= 1056964608 ? (i = 1048576 + (bi[1] & 1048575), i = 1048576 + (i << (e >> 20) - 998) >> 21, e = 0) : (e = e - 1056964608 >> 10, i = (bi[1] & 1048575) + 512 >> 10), t | e | i & 65535;
}

// node_modules/apache-arrow/visitor/set.mjs
var A = class extends w {
};
function O(r) {
  return (t, e, i) => {
    if (t.setValid(e, i != null))
      return r(t, e, i);
  };
}
var zd = (r, t, e) => {
  r[t] = Math.floor(e / 864e5);
}, au = (r, t, e, i) => {
  if (e + 1 < t.length) {
    let n = R(t[e]), s = R(t[e + 1]);
    r.set(i.subarray(0, s - n), n);
  }
}, Wd = ({ offset: r, values: t }, e, i) => {
  let n = r + e;
  i ? t[n >> 3] |= 1 << n % 8 : t[n >> 3] &= ~(1 << n % 8);
}, je = ({ values: r }, t, e) => {
  r[t] = e;
}, Mo = ({ values: r }, t, e) => {
  r[t] = e;
}, cu = ({ values: r }, t, e) => {
  r[t] = Sn(e);
}, Hd = (r, t, e) => {
  switch (r.type.precision) {
    case Y.HALF:
      return cu(r, t, e);
    case Y.SINGLE:
    case Y.DOUBLE:
      return Mo(r, t, e);
  }
}, _s = ({ values: r }, t, e) => {
  zd(r, t, e.valueOf());
}, bs = ({ values: r }, t, e) => {
  r[t] = BigInt(e);
}, Uo = ({ stride: r, values: t }, e, i) => {
  t.set(i.subarray(0, r), r * e);
}, uu = ({ values: r, valueOffsets: t }, e, i) => au(r, t, e, i), $d = (r) => {
  let t = r.variadicBuffers;
  return (!Array.isArray(t) || Object.isFrozen(t)) && (t = Array.from(t), r.variadicBuffers = t), t;
}, lu = (r, t, e) => {
  var i, n, s, o;
  let a = r.values;
  if (!a)
    throw new Error("BinaryView data is missing view buffer");
  let c = U.ELEMENT_WIDTH, u = t * c, d = u + c;
  if (u < 0 || d > a.length)
    throw new RangeError(`BinaryView index ${t} out of bounds`);
  a.fill(0, u, d);
  let f = new DataView(a.buffer, a.byteOffset + u, c), _ = e.length;
  if (f.setInt32(U.LENGTH_OFFSET, _, !0), _ <= U.INLINE_CAPACITY) {
    a.set(e, u + U.INLINE_OFFSET);
    return;
  }
  let b = ((i = e[0]) !== null && i !== void 0 ? i : 0) | ((n = e[1]) !== null && n !== void 0 ? n : 0) << 8 | ((s = e[2]) !== null && s !== void 0 ? s : 0) << 16 | ((o = e[3]) !== null && o !== void 0 ? o : 0) << 24;
  f.setUint32(U.INLINE_OFFSET, b >>> 0, !0);
  let H = $d(r), At = e.slice(), on = H.push(At) - 1;
  f.setInt32(U.BUFFER_INDEX_OFFSET, on, !0), f.setInt32(U.BUFFER_OFFSET_OFFSET, 0, !0);
}, Yd = (r, t, e) => {
  let i = e instanceof Uint8Array ? e : new Uint8Array(e);
  lu(r, t, i);
}, du = ({ values: r, valueOffsets: t }, e, i) => au(r, t, e, Pt(i)), Gd = (r, t, e) => {
  let i = Pt(e);
  lu(r, t, i);
}, Vo = (r, t, e) => {
  r.type.unit === X.DAY ? _s(r, t, e) : bs(r, t, e);
}, vs = ({ values: r }, t, e) => {
  r[t] = BigInt(e / 1e3);
}, ws = ({ values: r }, t, e) => {
  r[t] = BigInt(e);
}, Is = ({ values: r }, t, e) => {
  r[t] = BigInt(e * 1e3);
}, Bs = ({ values: r }, t, e) => {
  r[t] = BigInt(e * 1e6);
}, Ro = (r, t, e) => {
  switch (r.type.unit) {
    case m.SECOND:
      return vs(r, t, e);
    case m.MILLISECOND:
      return ws(r, t, e);
    case m.MICROSECOND:
      return Is(r, t, e);
    case m.NANOSECOND:
      return Bs(r, t, e);
  }
}, Ss = ({ values: r }, t, e) => {
  r[t] = e;
}, Ds = ({ values: r }, t, e) => {
  r[t] = e;
}, As = ({ values: r }, t, e) => {
  r[t] = e;
}, Fs = ({ values: r }, t, e) => {
  r[t] = e;
}, Co = (r, t, e) => {
  switch (r.type.unit) {
    case m.SECOND:
      return Ss(r, t, e);
    case m.MILLISECOND:
      return Ds(r, t, e);
    case m.MICROSECOND:
      return As(r, t, e);
    case m.NANOSECOND:
      return Fs(r, t, e);
  }
}, Po = ({ values: r, stride: t }, e, i) => {
  r.set(i.subarray(0, t), t * e);
}, fu = (r, t, e) => {
  let i = r.children[0], n = r.valueOffsets, s = ft.getVisitFn(i), o = R(n[t]), a = R(n[t + 1]);
  if (Array.isArray(e))
    for (let c = -1, u = o; u < a; )
      s(i, u++, e[++c]);
  else
    for (let c = -1, u = o; u < a; )
      s(i, u++, e.get(++c));
}, Zd = (r, t, e) => {
  let i = r.children[0], { valueOffsets: n } = r, s = ft.getVisitFn(i), { [t]: o, [t + 1]: a } = n, c = e instanceof Map ? e.entries() : Object.entries(e);
  for (let u of c)
    if (s(i, o, u), ++o >= a)
      break;
}, Jd = (r, t) => (e, i, n, s) => i && e(i, r, t[s]), Xd = (r, t) => (e, i, n, s) => i && e(i, r, t.get(s)), Kd = (r, t) => (e, i, n, s) => i && e(i, r, t.get(n.name)), qd = (r, t) => (e, i, n, s) => i && e(i, r, t[n.name]), Qd = (r, t, e) => {
  let i = r.type.children.map((s) => ft.getVisitFn(s.type)), n = e instanceof Map ? Kd(t, e) : e instanceof y ? Xd(t, e) : Array.isArray(e) ? Jd(t, e) : qd(t, e);
  r.type.children.forEach((s, o) => n(i[o], r.children[o], s, o));
}, tf = (r, t, e) => {
  r.type.mode === W.Dense ? hu(r, t, e) : pu(r, t, e);
}, hu = (r, t, e) => {
  let i = r.type.typeIdToChildIndex[r.typeIds[t]], n = r.children[i];
  ft.visit(n, r.valueOffsets[t], e);
}, pu = (r, t, e) => {
  let i = r.type.typeIdToChildIndex[r.typeIds[t]], n = r.children[i];
  ft.visit(n, t, e);
}, ef = (r, t, e) => {
  var i;
  (i = r.dictionary) === null || i === void 0 || i.set(r.values[t], e);
}, jo = (r, t, e) => {
  switch (r.type.unit) {
    case z.YEAR_MONTH:
      return Ts(r, t, e);
    case z.DAY_TIME:
      return xs(r, t, e);
    case z.MONTH_DAY_NANO:
      return Os(r, t, e);
  }
}, xs = ({ values: r }, t, e) => {
  r.set(e.subarray(0, 2), 2 * t);
}, Ts = ({ values: r }, t, e) => {
  r[t] = e[0] * 12 + e[1] % 12;
}, Os = ({ values: r, stride: t }, e, i) => {
  r.set(i.subarray(0, t), t * e);
}, Ls = ({ values: r }, t, e) => {
  r[t] = e;
}, Ns = ({ values: r }, t, e) => {
  r[t] = e;
}, Es = ({ values: r }, t, e) => {
  r[t] = e;
}, Ms = ({ values: r }, t, e) => {
  r[t] = e;
}, ko = (r, t, e) => {
  switch (r.type.unit) {
    case m.SECOND:
      return Ls(r, t, e);
    case m.MILLISECOND:
      return Ns(r, t, e);
    case m.MICROSECOND:
      return Es(r, t, e);
    case m.NANOSECOND:
      return Ms(r, t, e);
  }
}, rf = (r, t, e) => {
  let { stride: i } = r, n = r.children[0], s = ft.getVisitFn(n);
  if (Array.isArray(e))
    for (let o = -1, a = t * i; ++o < i; )
      s(n, a + o, e[o]);
  else
    for (let o = -1, a = t * i; ++o < i; )
      s(n, a + o, e.get(o));
};
A.prototype.visitBool = O(Wd);
A.prototype.visitInt = O(je);
A.prototype.visitInt8 = O(je);
A.prototype.visitInt16 = O(je);
A.prototype.visitInt32 = O(je);
A.prototype.visitInt64 = O(je);
A.prototype.visitUint8 = O(je);
A.prototype.visitUint16 = O(je);
A.prototype.visitUint32 = O(je);
A.prototype.visitUint64 = O(je);
A.prototype.visitFloat = O(Hd);
A.prototype.visitFloat16 = O(cu);
A.prototype.visitFloat32 = O(Mo);
A.prototype.visitFloat64 = O(Mo);
A.prototype.visitUtf8 = O(du);
A.prototype.visitLargeUtf8 = O(du);
A.prototype.visitUtf8View = O(Gd);
A.prototype.visitBinary = O(uu);
A.prototype.visitLargeBinary = O(uu);
A.prototype.visitBinaryView = O(Yd);
A.prototype.visitFixedSizeBinary = O(Uo);
A.prototype.visitDate = O(Vo);
A.prototype.visitDateDay = O(_s);
A.prototype.visitDateMillisecond = O(bs);
A.prototype.visitTimestamp = O(Ro);
A.prototype.visitTimestampSecond = O(vs);
A.prototype.visitTimestampMillisecond = O(ws);
A.prototype.visitTimestampMicrosecond = O(Is);
A.prototype.visitTimestampNanosecond = O(Bs);
A.prototype.visitTime = O(Co);
A.prototype.visitTimeSecond = O(Ss);
A.prototype.visitTimeMillisecond = O(Ds);
A.prototype.visitTimeMicrosecond = O(As);
A.prototype.visitTimeNanosecond = O(Fs);
A.prototype.visitDecimal = O(Po);
A.prototype.visitList = O(fu);
A.prototype.visitLargeList = O(fu);
A.prototype.visitStruct = O(Qd);
A.prototype.visitUnion = O(tf);
A.prototype.visitDenseUnion = O(hu);
A.prototype.visitSparseUnion = O(pu);
A.prototype.visitDictionary = O(ef);
A.prototype.visitInterval = O(jo);
A.prototype.visitIntervalDayTime = O(xs);
A.prototype.visitIntervalYearMonth = O(Ts);
A.prototype.visitIntervalMonthDayNano = O(Os);
A.prototype.visitDuration = O(ko);
A.prototype.visitDurationSecond = O(Ls);
A.prototype.visitDurationMillisecond = O(Ns);
A.prototype.visitDurationMicrosecond = O(Es);
A.prototype.visitDurationNanosecond = O(Ms);
A.prototype.visitFixedSizeList = O(rf);
A.prototype.visitMap = O(Zd);
var ft = new A();

// node_modules/apache-arrow/row/struct.mjs
var de = /* @__PURE__ */ Symbol.for("parent"), vi = /* @__PURE__ */ Symbol.for("rowIndex"), ke = class {
  constructor(t, e) {
    return this[de] = t, this[vi] = e, new Proxy(this, nf);
  }
  toArray() {
    return Object.values(this.toJSON());
  }
  toJSON() {
    let t = this[vi], e = this[de], i = e.type.children, n = {};
    for (let s = -1, o = i.length; ++s < o; )
      n[i[s].name] = st.visit(e.children[s], t);
    return n;
  }
  toString() {
    return `{${[...this].map(([t, e]) => `${ue(t)}: ${ue(e)}`).join(", ")}}`;
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return this.toString();
  }
  [Symbol.iterator]() {
    return new zo(this[de], this[vi]);
  }
}, zo = class {
  constructor(t, e) {
    this.childIndex = 0, this.children = t.children, this.rowIndex = e, this.childFields = t.type.children, this.numChildren = this.childFields.length;
  }
  [Symbol.iterator]() {
    return this;
  }
  next() {
    let t = this.childIndex;
    return t < this.numChildren ? (this.childIndex = t + 1, {
      done: !1,
      value: [
        this.childFields[t].name,
        st.visit(this.children[t], this.rowIndex)
      ]
    }) : { done: !0, value: null };
  }
};
Object.defineProperties(ke.prototype, {
  [Symbol.toStringTag]: { enumerable: !1, configurable: !1, value: "Row" },
  [de]: { writable: !0, enumerable: !1, configurable: !1, value: null },
  [vi]: { writable: !0, enumerable: !1, configurable: !1, value: -1 }
});
var Wo = class {
  isExtensible() {
    return !1;
  }
  deleteProperty() {
    return !1;
  }
  preventExtensions() {
    return !0;
  }
  ownKeys(t) {
    return t[de].type.children.map((e) => e.name);
  }
  has(t, e) {
    return t[de].type.children.some((i) => i.name === e);
  }
  getOwnPropertyDescriptor(t, e) {
    if (t[de].type.children.some((i) => i.name === e))
      return { writable: !0, enumerable: !0, configurable: !0 };
  }
  get(t, e) {
    if (Reflect.has(t, e))
      return t[e];
    let i = t[de].type.children.findIndex((n) => n.name === e);
    if (i !== -1) {
      let n = st.visit(t[de].children[i], t[vi]);
      return Reflect.set(t, e, n), n;
    }
  }
  set(t, e, i) {
    let n = t[de].type.children.findIndex((s) => s.name === e);
    return n !== -1 ? (ft.visit(t[de].children[n], t[vi], i), Reflect.set(t, e, i)) : Reflect.has(t, e) || typeof e == "symbol" ? Reflect.set(t, e, i) : !1;
  }
}, nf = new Wo();

// node_modules/apache-arrow/visitor/get.mjs
var I = class extends w {
};
function x(r) {
  return (t, e) => t.getValid(e) ? r(t, e) : null;
}
var sf = (r, t) => 864e5 * r[t], wi = 16, of = 12, af = (r, t) => null, mu = (r, t, e) => {
  if (e + 1 >= t.length)
    return null;
  let i = R(t[e]), n = R(t[e + 1]);
  return r.subarray(i, n);
}, cf = ({ offset: r, values: t }, e) => {
  let i = r + e;
  return (t[i >> 3] & 1 << i % 8) !== 0;
}, yu = ({ values: r }, t) => sf(r, t), gu = ({ values: r }, t) => R(r[t]), ar = ({ stride: r, values: t }, e) => t[r * e], uf = ({ stride: r, values: t }, e) => gs(t[r * e]), _u = ({ values: r }, t) => r[t], lf = ({ stride: r, values: t }, e) => t.subarray(r * e, r * (e + 1)), bu = ({ values: r, valueOffsets: t }, e) => mu(r, t, e), vu = (r, t) => {
  var e;
  let i = r.values;
  if (!i)
    throw new Error("BinaryView data is missing view buffer");
  let n = t * wi, s = n + wi;
  if (n < 0 || s > i.length)
    throw new Error(`BinaryView data buffer is too short: expected ${wi} bytes, got ${Math.max(0, i.length - n)}`);
  let o = i.subarray(n, s);
  if (o.length < wi)
    throw new Error(`BinaryView data buffer is too short: expected ${wi} bytes, got ${o.length}`);
  let a = new DataView(i.buffer, o.byteOffset, wi), c = a.getInt32(0, !0);
  if (c <= 0)
    return new Uint8Array(0);
  if (c <= of)
    return o.subarray(4, 4 + c);
  let u = a.getInt32(8, !0), d = a.getInt32(12, !0), f = (e = r.variadicBuffers) === null || e === void 0 ? void 0 : e[u];
  if (!f)
    throw new Error(`BinaryView variadic buffer ${u} is missing`);
  return f.subarray(d, d + c);
}, df = (r, t) => vu(r, t), wu = ({ values: r, valueOffsets: t }, e) => {
  let i = mu(r, t, e);
  return i !== null ? di(i) : null;
}, ff = (r, t) => {
  let e = vu(r, t);
  return di(e);
}, hf = ({ values: r }, t) => r[t], pf = ({ type: r, values: t }, e) => r.precision !== Y.HALF ? t[e] : gs(t[e]), mf = (r, t) => r.type.unit === X.DAY ? yu(r, t) : gu(r, t), Iu = ({ values: r }, t) => 1e3 * R(r[t]), Bu = ({ values: r }, t) => R(r[t]), Su = ({ values: r }, t) => To(r[t], BigInt(1e3)), Du = ({ values: r }, t) => To(r[t], BigInt(1e6)), yf = (r, t) => {
  switch (r.type.unit) {
    case m.SECOND:
      return Iu(r, t);
    case m.MILLISECOND:
      return Bu(r, t);
    case m.MICROSECOND:
      return Su(r, t);
    case m.NANOSECOND:
      return Du(r, t);
  }
}, Au = ({ values: r }, t) => r[t], Fu = ({ values: r }, t) => r[t], xu = ({ values: r }, t) => r[t], Tu = ({ values: r }, t) => r[t], gf = (r, t) => {
  switch (r.type.unit) {
    case m.SECOND:
      return Au(r, t);
    case m.MILLISECOND:
      return Fu(r, t);
    case m.MICROSECOND:
      return xu(r, t);
    case m.NANOSECOND:
      return Tu(r, t);
  }
}, _f = ({ values: r, stride: t }, e) => Ir.decimal(r.subarray(t * e, t * (e + 1))), Ou = (r, t) => {
  let { valueOffsets: e, stride: i, children: n } = r, s = R(e[t * i]), o = R(e[t * i + 1]), c = n[0].slice(s, o - s);
  return new y([c]);
}, bf = (r, t) => {
  let { valueOffsets: e, children: i } = r, { [t]: n, [t + 1]: s } = e, o = i[0];
  return new fe(o.slice(n, s - n));
}, vf = (r, t) => new ke(r, t), wf = (r, t) => r.type.mode === W.Dense ? Lu(r, t) : Nu(r, t), Lu = (r, t) => {
  let e = r.type.typeIdToChildIndex[r.typeIds[t]], i = r.children[e];
  return st.visit(i, r.valueOffsets[t]);
}, Nu = (r, t) => {
  let e = r.type.typeIdToChildIndex[r.typeIds[t]], i = r.children[e];
  return st.visit(i, t);
}, If = (r, t) => {
  var e;
  return (e = r.dictionary) === null || e === void 0 ? void 0 : e.get(r.values[t]);
}, Bf = (r, t) => r.type.unit === z.MONTH_DAY_NANO ? Uu(r, t) : r.type.unit === z.DAY_TIME ? Eu(r, t) : Mu(r, t), Eu = ({ values: r }, t) => r.subarray(2 * t, 2 * (t + 1)), Mu = ({ values: r }, t) => {
  let e = r[t], i = new Int32Array(2);
  return i[0] = Math.trunc(e / 12), i[1] = Math.trunc(e % 12), i;
}, Uu = ({ values: r }, t) => r.subarray(4 * t, 4 * (t + 1)), Vu = ({ values: r }, t) => r[t], Ru = ({ values: r }, t) => r[t], Cu = ({ values: r }, t) => r[t], Pu = ({ values: r }, t) => r[t], Sf = (r, t) => {
  switch (r.type.unit) {
    case m.SECOND:
      return Vu(r, t);
    case m.MILLISECOND:
      return Ru(r, t);
    case m.MICROSECOND:
      return Cu(r, t);
    case m.NANOSECOND:
      return Pu(r, t);
  }
}, Df = (r, t) => {
  let { stride: e, children: i } = r, s = i[0].slice(t * e, e);
  return new y([s]);
};
I.prototype.visitNull = x(af);
I.prototype.visitBool = x(cf);
I.prototype.visitInt = x(hf);
I.prototype.visitInt8 = x(ar);
I.prototype.visitInt16 = x(ar);
I.prototype.visitInt32 = x(ar);
I.prototype.visitInt64 = x(_u);
I.prototype.visitUint8 = x(ar);
I.prototype.visitUint16 = x(ar);
I.prototype.visitUint32 = x(ar);
I.prototype.visitUint64 = x(_u);
I.prototype.visitFloat = x(pf);
I.prototype.visitFloat16 = x(uf);
I.prototype.visitFloat32 = x(ar);
I.prototype.visitFloat64 = x(ar);
I.prototype.visitUtf8 = x(wu);
I.prototype.visitLargeUtf8 = x(wu);
I.prototype.visitUtf8View = x(ff);
I.prototype.visitBinary = x(bu);
I.prototype.visitLargeBinary = x(bu);
I.prototype.visitBinaryView = x(df);
I.prototype.visitFixedSizeBinary = x(lf);
I.prototype.visitDate = x(mf);
I.prototype.visitDateDay = x(yu);
I.prototype.visitDateMillisecond = x(gu);
I.prototype.visitTimestamp = x(yf);
I.prototype.visitTimestampSecond = x(Iu);
I.prototype.visitTimestampMillisecond = x(Bu);
I.prototype.visitTimestampMicrosecond = x(Su);
I.prototype.visitTimestampNanosecond = x(Du);
I.prototype.visitTime = x(gf);
I.prototype.visitTimeSecond = x(Au);
I.prototype.visitTimeMillisecond = x(Fu);
I.prototype.visitTimeMicrosecond = x(xu);
I.prototype.visitTimeNanosecond = x(Tu);
I.prototype.visitDecimal = x(_f);
I.prototype.visitList = x(Ou);
I.prototype.visitLargeList = x(Ou);
I.prototype.visitStruct = x(vf);
I.prototype.visitUnion = x(wf);
I.prototype.visitDenseUnion = x(Lu);
I.prototype.visitSparseUnion = x(Nu);
I.prototype.visitDictionary = x(If);
I.prototype.visitInterval = x(Bf);
I.prototype.visitIntervalDayTime = x(Eu);
I.prototype.visitIntervalYearMonth = x(Mu);
I.prototype.visitIntervalMonthDayNano = x(Uu);
I.prototype.visitDuration = x(Sf);
I.prototype.visitDurationSecond = x(Vu);
I.prototype.visitDurationMillisecond = x(Ru);
I.prototype.visitDurationMicrosecond = x(Cu);
I.prototype.visitDurationNanosecond = x(Pu);
I.prototype.visitFixedSizeList = x(Df);
I.prototype.visitMap = x(bf);
var st = new I();

// node_modules/apache-arrow/row/map.mjs
var cr = /* @__PURE__ */ Symbol.for("keys"), Bi = /* @__PURE__ */ Symbol.for("vals"), Ii = /* @__PURE__ */ Symbol.for("kKeysAsStrings"), Ho = /* @__PURE__ */ Symbol.for("_kKeysAsStrings"), fe = class {
  constructor(t) {
    return this[cr] = new y([t.children[0]]).memoize(), this[Bi] = t.children[1], new Proxy(this, new Yo());
  }
  /** @ignore */
  get [Ii]() {
    return this[Ho] || (this[Ho] = Array.from(this[cr].toArray(), String));
  }
  [Symbol.iterator]() {
    return new $o(this[cr], this[Bi]);
  }
  get size() {
    return this[cr].length;
  }
  toArray() {
    return Object.values(this.toJSON());
  }
  toJSON() {
    let t = this[cr], e = this[Bi], i = {};
    for (let n = -1, s = t.length; ++n < s; )
      i[t.get(n)] = st.visit(e, n);
    return i;
  }
  toString() {
    return `{${[...this].map(([t, e]) => `${ue(t)}: ${ue(e)}`).join(", ")}}`;
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return this.toString();
  }
}, $o = class {
  constructor(t, e) {
    this.keys = t, this.vals = e, this.keyIndex = 0, this.numKeys = t.length;
  }
  [Symbol.iterator]() {
    return this;
  }
  next() {
    let t = this.keyIndex;
    return t === this.numKeys ? { done: !0, value: null } : (this.keyIndex++, {
      done: !1,
      value: [
        this.keys.get(t),
        st.visit(this.vals, t)
      ]
    });
  }
}, Yo = class {
  isExtensible() {
    return !1;
  }
  deleteProperty() {
    return !1;
  }
  preventExtensions() {
    return !0;
  }
  ownKeys(t) {
    return t[Ii];
  }
  has(t, e) {
    return t[Ii].includes(e);
  }
  getOwnPropertyDescriptor(t, e) {
    if (t[Ii].indexOf(e) !== -1)
      return { writable: !0, enumerable: !0, configurable: !0 };
  }
  get(t, e) {
    if (Reflect.has(t, e))
      return t[e];
    let i = t[Ii].indexOf(e);
    if (i !== -1) {
      let n = st.visit(Reflect.get(t, Bi), i);
      return Reflect.set(t, e, n), n;
    }
  }
  set(t, e, i) {
    let n = t[Ii].indexOf(e);
    return n !== -1 ? (ft.visit(Reflect.get(t, Bi), n, i), Reflect.set(t, e, i)) : Reflect.has(t, e) ? Reflect.set(t, e, i) : !1;
  }
};
Object.defineProperties(fe.prototype, {
  [Symbol.toStringTag]: { enumerable: !1, configurable: !1, value: "Row" },
  [cr]: { writable: !0, enumerable: !1, configurable: !1, value: null },
  [Bi]: { writable: !0, enumerable: !1, configurable: !1, value: null },
  [Ho]: { writable: !0, enumerable: !1, configurable: !1, value: null }
});

// node_modules/apache-arrow/util/vector.mjs
var ju;
function Dn(r, t, e, i) {
  let { length: n = 0 } = r, s = typeof t != "number" ? 0 : t, o = typeof e != "number" ? n : e;
  return s < 0 && (s = (s % n + n) % n), o < 0 && (o = (o % n + n) % n), o < s && (ju = s, s = o, o = ju), o > n && (o = n), i ? i(r, s, o) : [s, o];
}
var Or = (r, t) => r < 0 ? t + r : r, ku = (r) => r !== r;
function ur(r) {
  if (typeof r !== "object" || r === null)
    return ku(r) ? ku : (e) => e === r;
  if (r instanceof Date) {
    let e = r.valueOf();
    return (i) => i instanceof Date ? i.valueOf() === e : !1;
  }
  return ArrayBuffer.isView(r) ? (e) => e ? bo(r, e) : !1 : r instanceof Map ? Ff(r) : Array.isArray(r) ? Af(r) : r instanceof y ? xf(r) : Tf(r, !0);
}
function Af(r) {
  let t = [];
  for (let e = -1, i = r.length; ++e < i; )
    t[e] = ur(r[e]);
  return Us(t);
}
function Ff(r) {
  let t = -1, e = [];
  for (let i of r.values())
    e[++t] = ur(i);
  return Us(e);
}
function xf(r) {
  let t = [];
  for (let e = -1, i = r.length; ++e < i; )
    t[e] = ur(r.get(e));
  return Us(t);
}
function Tf(r, t = !1) {
  let e = Object.keys(r);
  if (!t && e.length === 0)
    return () => !1;
  let i = [];
  for (let n = -1, s = e.length; ++n < s; )
    i[n] = ur(r[e[n]]);
  return Us(i, e);
}
function Us(r, t) {
  return (e) => {
    if (!e || typeof e != "object")
      return !1;
    switch (e.constructor) {
      case Array:
        return Of(r, e);
      case Map:
        return zu(r, e, e.keys());
      case fe:
      case ke:
      case Object:
      case void 0:
        return zu(r, e, t || Object.keys(e));
    }
    return e instanceof y ? Lf(r, e) : !1;
  };
}
function Of(r, t) {
  let e = r.length;
  if (t.length !== e)
    return !1;
  for (let i = -1; ++i < e; )
    if (!r[i](t[i]))
      return !1;
  return !0;
}
function Lf(r, t) {
  let e = r.length;
  if (t.length !== e)
    return !1;
  for (let i = -1; ++i < e; )
    if (!r[i](t.get(i)))
      return !1;
  return !0;
}
function zu(r, t, e) {
  let i = e[Symbol.iterator](), n = t instanceof Map ? t.keys() : Object.keys(t)[Symbol.iterator](), s = t instanceof Map ? t.values() : Object.values(t)[Symbol.iterator](), o = 0, a = r.length, c = s.next(), u = i.next(), d = n.next();
  for (; o < a && !u.done && !d.done && !c.done && !(u.value !== d.value || !r[o](c.value)); ++o, u = i.next(), d = n.next(), c = s.next())
    ;
  return o === a && u.done && d.done && c.done ? !0 : (i.return && i.return(), n.return && n.return(), s.return && s.return(), !1);
}

// node_modules/apache-arrow/util/bit.mjs
var Zo = {};
Ee(Zo, {
  BitIterator: () => Te,
  getBit: () => Rs,
  getBool: () => Si,
  packBools: () => Nr,
  popcnt_array: () => Wu,
  popcnt_bit_range: () => An,
  popcnt_uint32: () => Vs,
  setBool: () => Nf,
  truncateBitmap: () => Lr
});
function Si(r, t, e, i) {
  return (e & 1 << i) !== 0;
}
function Rs(r, t, e, i) {
  return (e & 1 << i) >> i;
}
function Nf(r, t, e) {
  return e ? !!(r[t >> 3] |= 1 << t % 8) || !0 : !(r[t >> 3] &= ~(1 << t % 8)) && !1;
}
function Lr(r, t, e) {
  let i = e.byteLength + 7 & -8;
  if (r > 0 || e.byteLength < i) {
    let n = new Uint8Array(i);
    return n.set(r % 8 === 0 ? e.subarray(r >> 3) : (
      // Otherwise iterate each bit from the offset and return a new one
      Nr(new Te(e, r, t, null, Si)).subarray(0, i)
    )), n;
  }
  return e;
}
function Nr(r) {
  let t = [], e = 0, i = 0, n = 0;
  for (let o of r)
    o && (n |= 1 << i), ++i === 8 && (t[e++] = n, n = i = 0);
  (e === 0 || i > 0) && (t[e++] = n);
  let s = new Uint8Array(t.length + 7 & -8);
  return s.set(t), s;
}
var Te = class {
  constructor(t, e, i, n, s) {
    this.bytes = t, this.length = i, this.context = n, this.get = s, this.bit = e % 8, this.byteIndex = e >> 3, this.byte = t[this.byteIndex++], this.index = 0;
  }
  next() {
    return this.index < this.length ? (this.bit === 8 && (this.bit = 0, this.byte = this.bytes[this.byteIndex++]), {
      value: this.get(this.context, this.index++, this.byte, this.bit++)
    }) : { done: !0, value: null };
  }
  [Symbol.iterator]() {
    return this;
  }
};
function An(r, t, e) {
  if (e - t <= 0)
    return 0;
  if (e - t < 8) {
    let s = 0;
    for (let o of new Te(r, t, e - t, r, Rs))
      s += o;
    return s;
  }
  let i = e >> 3 << 3, n = t + (t % 8 === 0 ? 0 : 8 - t % 8);
  return (
    // Get the popcnt of bits between the left hand side, and the next highest multiple of 8
    An(r, t, n) + // Get the popcnt of bits between the right hand side, and the next lowest multiple of 8
    An(r, i, e) + // Get the popcnt of all bits between the left and right hand sides' multiples of 8
    Wu(r, n >> 3, i - n >> 3)
  );
}
function Wu(r, t, e) {
  let i = 0, n = Math.trunc(t), s = new DataView(r.buffer, r.byteOffset, r.byteLength), o = e === void 0 ? r.byteLength : n + e;
  for (; o - n >= 4; )
    i += Vs(s.getUint32(n)), n += 4;
  for (; o - n >= 2; )
    i += Vs(s.getUint16(n)), n += 2;
  for (; o - n >= 1; )
    i += Vs(s.getUint8(n)), n += 1;
  return i;
}
function Vs(r) {
  let t = Math.trunc(r);
  return t = t - (t >>> 1 & 1431655765), t = (t & 858993459) + (t >>> 2 & 858993459), (t + (t >>> 4) & 252645135) * 16843009 >>> 24;
}

// node_modules/apache-arrow/data.mjs
var Ef = -1, Hu = /* @__PURE__ */ Symbol.for("apache-arrow/Data"), M = class r {
  /**
   * Check if an object is an instance of Data.
   * This works across different instances of the Arrow library.
   */
  /** @nocollapse */
  static isData(t) {
    return t?.[Hu] === !0;
  }
  get typeId() {
    return this.type.typeId;
  }
  get ArrayType() {
    return this.type.ArrayType;
  }
  get buffers() {
    return [this.valueOffsets, this.values, this.nullBitmap, this.typeIds];
  }
  get nullable() {
    if (this._nullCount !== 0) {
      let { type: t } = this;
      return h.isSparseUnion(t) ? this.children.some((e) => e.nullable) : h.isDenseUnion(t) ? this.children.some((e) => e.nullable) : this.nullBitmap && this.nullBitmap.byteLength > 0;
    }
    return !0;
  }
  get byteLength() {
    let t = 0, { valueOffsets: e, values: i, nullBitmap: n, typeIds: s } = this;
    return e && (t += e.byteLength), i && (t += i.byteLength), n && (t += n.byteLength), s && (t += s.byteLength), t += this.variadicBuffers.reduce((o, a) => {
      var c;
      return o + ((c = a?.byteLength) !== null && c !== void 0 ? c : 0);
    }, 0), this.children.reduce((o, a) => o + a.byteLength, t);
  }
  get nullCount() {
    if (h.isUnion(this.type))
      return this.children.reduce((i, n) => i + n.nullCount, 0);
    let t = this._nullCount, e;
    return t <= Ef && (e = this.nullBitmap) && (this._nullCount = t = e.length === 0 ? (
      // no null bitmap, so all values are valid
      0
    ) : this.length - An(e, this.offset, this.offset + this.length)), t;
  }
  constructor(t, e, i, n, s, o = [], a, c = []) {
    var u;
    this.type = t, this.children = o, this.dictionary = a, this.offset = Math.floor(Math.max(e || 0, 0)), this.length = Math.floor(Math.max(i || 0, 0)), this._nullCount = Math.floor(Math.max(n || 0, -1));
    let d;
    s instanceof r ? (this.stride = s.stride, this.values = s.values, this.typeIds = s.typeIds, this.nullBitmap = s.nullBitmap, this.valueOffsets = s.valueOffsets, this.variadicBuffers = s.variadicBuffers) : (this.stride = Yt(t), s && ((d = s[0]) && (this.valueOffsets = d), (d = s[1]) && (this.values = d), (d = s[2]) && (this.nullBitmap = d), (d = s[3]) && (this.typeIds = d)), this.variadicBuffers = c), (u = this.variadicBuffers) !== null && u !== void 0 || (this.variadicBuffers = []);
  }
  getValid(t) {
    let { type: e } = this;
    if (h.isUnion(e)) {
      let i = e, n = this.typeIds[t], s = i.typeIdToChildIndex[n], o = this.children[s], a = this.valueOffsets, c = i.mode === W.Dense && a ? Number(a[t]) : t;
      return o.getValid(c);
    }
    if (this.nullable && this.nullCount > 0) {
      let i = this.offset + t;
      return (this.nullBitmap[i >> 3] & 1 << i % 8) !== 0;
    }
    return !0;
  }
  setValid(t, e) {
    let i, { type: n } = this;
    if (h.isUnion(n)) {
      let s = n, o = this.typeIds[t], a = s.typeIdToChildIndex[o], c = this.children[a], u = this.valueOffsets, d = s.mode === W.Dense && u ? Number(u[t]) : t;
      i = c.getValid(d), c.setValid(d, e);
    } else {
      let { nullBitmap: s } = this, { offset: o, length: a } = this, c = o + t, u = 1 << c % 8, d = c >> 3;
      (!s || s.byteLength <= d) && (s = new Uint8Array((o + a + 63 & -64) >> 3).fill(255), this.nullCount > 0 ? (s.set(Lr(o, a, this.nullBitmap), 0), Object.assign(this, { nullBitmap: s })) : Object.assign(this, { nullBitmap: s, _nullCount: 0 }));
      let f = s[d];
      i = (f & u) !== 0, s[d] = e ? f | u : f & ~u;
    }
    return i !== !!e && (this._nullCount = this.nullCount + (e ? -1 : 1)), e;
  }
  clone(t = this.type, e = this.offset, i = this.length, n = this._nullCount, s = this, o = this.children, a = this.variadicBuffers) {
    return new r(t, e, i, n, s, o, this.dictionary, a);
  }
  slice(t, e) {
    let { stride: i, typeId: n, children: s } = this, o = +(this._nullCount === 0) - 1, a = n === 16 ? i : 1, c = this._sliceBuffers(t, e, i, n);
    return this.clone(
      this.type,
      this.offset + t,
      e,
      o,
      c,
      // Don't slice children if we have value offsets (the variable-width types)
      s.length === 0 || this.valueOffsets ? s : this._sliceChildren(s, a * t, a * e),
      this.variadicBuffers
    );
  }
  _changeLengthAndBackfillNullBitmap(t) {
    if (this.typeId === l.Null)
      return this.clone(this.type, 0, t, 0, this.buffers, this.children, this.variadicBuffers);
    let { length: e, nullCount: i } = this, n = new Uint8Array((t + 63 & -64) >> 3).fill(255, 0, e >> 3);
    n[e >> 3] = (1 << e - (e & -8)) - 1, i > 0 && n.set(Lr(this.offset, e, this.nullBitmap), 0);
    let s = this.buffers;
    return s[yt.VALIDITY] = n, this.clone(this.type, 0, t, i + (t - e), s, this.children, this.variadicBuffers);
  }
  _sliceBuffers(t, e, i, n) {
    let s, { buffers: o } = this;
    if ((s = o[yt.TYPE]) && (o[yt.TYPE] = s.subarray(t, t + e)), h.isBinaryView(this.type) || h.isUtf8View(this.type)) {
      let a = U.ELEMENT_WIDTH;
      (s = o[yt.DATA]) && (o[yt.DATA] = s.subarray(t * a, (t + e) * a));
    } else
      (s = o[yt.OFFSET]) && (o[yt.OFFSET] = s.subarray(t, t + e + 1)) || // Otherwise if no offsets, slice the data buffer. Don't slice the data vector for Booleans, since the offset goes by bits not bytes
      (s = o[yt.DATA]) && (o[yt.DATA] = n === 6 ? s : s.subarray(i * t, i * (t + e)));
    return o;
  }
  _sliceChildren(t, e, i) {
    return t.map((n) => n.slice(e, i));
  }
};
M.prototype.children = Object.freeze([]);
M.prototype[Hu] = !0;
Object.defineProperty(M, Symbol.hasInstance, {
  value: function(t) {
    return Function.prototype[Symbol.hasInstance].call(this, t) || this === M && M.isData(t);
  }
});
var Jo = class r extends w {
  visit(t) {
    return this.getVisitFn(t.type).call(this, t);
  }
  visitNull(t) {
    let { ["type"]: e, ["offset"]: i = 0, ["length"]: n = 0 } = t;
    return new M(e, i, n, n);
  }
  visitBool(t) {
    let { ["type"]: e, ["offset"]: i = 0 } = t, n = v(t.nullBitmap), s = V(e.ArrayType, t.data), { ["length"]: o = s.length >> 3, ["nullCount"]: a = t.nullBitmap ? -1 : 0 } = t;
    return new M(e, i, o, a, [void 0, s, n]);
  }
  visitInt(t) {
    let { ["type"]: e, ["offset"]: i = 0 } = t, n = v(t.nullBitmap), s = V(e.ArrayType, t.data), { ["length"]: o = s.length, ["nullCount"]: a = t.nullBitmap ? -1 : 0 } = t;
    return new M(e, i, o, a, [void 0, s, n]);
  }
  visitFloat(t) {
    let { ["type"]: e, ["offset"]: i = 0 } = t, n = v(t.nullBitmap), s = V(e.ArrayType, t.data), { ["length"]: o = s.length, ["nullCount"]: a = t.nullBitmap ? -1 : 0 } = t;
    return new M(e, i, o, a, [void 0, s, n]);
  }
  visitUtf8(t) {
    let { ["type"]: e, ["offset"]: i = 0 } = t, n = v(t.data), s = v(t.nullBitmap), o = vr(t.valueOffsets), { ["length"]: a = o.length - 1, ["nullCount"]: c = t.nullBitmap ? -1 : 0 } = t;
    return new M(e, i, a, c, [o, n, s]);
  }
  visitUtf8View(t) {
    var e;
    let { ["type"]: i, ["offset"]: n = 0 } = t, s = V(i.ArrayType, t.views), o = v(t.nullBitmap), a = (t.variadicBuffers || []).map((d) => v(d)), c = (e = t.length) !== null && e !== void 0 ? e : Math.trunc(s.length / Ot.ELEMENT_WIDTH), u = t.nullBitmap ? -1 : 0;
    return new M(i, n, c, u, [void 0, s, o], [], void 0, a);
  }
  visitLargeUtf8(t) {
    let { ["type"]: e, ["offset"]: i = 0 } = t, n = v(t.data), s = v(t.nullBitmap), o = un(t.valueOffsets), { ["length"]: a = o.length - 1, ["nullCount"]: c = t.nullBitmap ? -1 : 0 } = t;
    return new M(e, i, a, c, [o, n, s]);
  }
  visitBinary(t) {
    let { ["type"]: e, ["offset"]: i = 0 } = t, n = v(t.data), s = v(t.nullBitmap), o = vr(t.valueOffsets), { ["length"]: a = o.length - 1, ["nullCount"]: c = t.nullBitmap ? -1 : 0 } = t;
    return new M(e, i, a, c, [o, n, s]);
  }
  visitBinaryView(t) {
    var e;
    let { ["type"]: i, ["offset"]: n = 0 } = t, s = V(i.ArrayType, t.views), o = v(t.nullBitmap), a = (t.variadicBuffers || []).map((d) => v(d)), c = (e = t.length) !== null && e !== void 0 ? e : Math.trunc(s.length / U.ELEMENT_WIDTH), u = t.nullBitmap ? -1 : 0;
    return new M(i, n, c, u, [void 0, s, o], [], void 0, a);
  }
  visitLargeBinary(t) {
    let { ["type"]: e, ["offset"]: i = 0 } = t, n = v(t.data), s = v(t.nullBitmap), o = un(t.valueOffsets), { ["length"]: a = o.length - 1, ["nullCount"]: c = t.nullBitmap ? -1 : 0 } = t;
    return new M(e, i, a, c, [o, n, s]);
  }
  visitFixedSizeBinary(t) {
    let { ["type"]: e, ["offset"]: i = 0 } = t, n = v(t.nullBitmap), s = V(e.ArrayType, t.data), { ["length"]: o = s.length / Yt(e), ["nullCount"]: a = t.nullBitmap ? -1 : 0 } = t;
    return new M(e, i, o, a, [void 0, s, n]);
  }
  visitDate(t) {
    let { ["type"]: e, ["offset"]: i = 0 } = t, n = v(t.nullBitmap), s = V(e.ArrayType, t.data), { ["length"]: o = s.length / Yt(e), ["nullCount"]: a = t.nullBitmap ? -1 : 0 } = t;
    return new M(e, i, o, a, [void 0, s, n]);
  }
  visitTimestamp(t) {
    let { ["type"]: e, ["offset"]: i = 0 } = t, n = v(t.nullBitmap), s = V(e.ArrayType, t.data), { ["length"]: o = s.length / Yt(e), ["nullCount"]: a = t.nullBitmap ? -1 : 0 } = t;
    return new M(e, i, o, a, [void 0, s, n]);
  }
  visitTime(t) {
    let { ["type"]: e, ["offset"]: i = 0 } = t, n = v(t.nullBitmap), s = V(e.ArrayType, t.data), { ["length"]: o = s.length / Yt(e), ["nullCount"]: a = t.nullBitmap ? -1 : 0 } = t;
    return new M(e, i, o, a, [void 0, s, n]);
  }
  visitDecimal(t) {
    let { ["type"]: e, ["offset"]: i = 0 } = t, n = v(t.nullBitmap), s = V(e.ArrayType, t.data), { ["length"]: o = s.length / Yt(e), ["nullCount"]: a = t.nullBitmap ? -1 : 0 } = t;
    return new M(e, i, o, a, [void 0, s, n]);
  }
  visitList(t) {
    let { ["type"]: e, ["offset"]: i = 0, ["child"]: n } = t, s = v(t.nullBitmap), o = vr(t.valueOffsets), { ["length"]: a = o.length - 1, ["nullCount"]: c = t.nullBitmap ? -1 : 0 } = t;
    return new M(e, i, a, c, [o, void 0, s], [n]);
  }
  visitLargeList(t) {
    let { ["type"]: e, ["offset"]: i = 0, ["child"]: n } = t, s = v(t.nullBitmap), o = un(t.valueOffsets), { ["length"]: a = o.length - 1, ["nullCount"]: c = t.nullBitmap ? -1 : 0 } = t;
    return new M(e, i, a, c, [o, void 0, s], [n]);
  }
  visitStruct(t) {
    let { ["type"]: e, ["offset"]: i = 0, ["children"]: n = [] } = t, s = v(t.nullBitmap), { length: o = n.reduce((c, { length: u }) => Math.max(c, u), 0), nullCount: a = t.nullBitmap ? -1 : 0 } = t;
    return new M(e, i, o, a, [void 0, void 0, s], n);
  }
  visitUnion(t) {
    let { ["type"]: e, ["offset"]: i = 0, ["children"]: n = [] } = t, s = V(e.ArrayType, t.typeIds), { ["length"]: o = s.length, ["nullCount"]: a = -1 } = t;
    if (h.isSparseUnion(e))
      return new M(e, i, o, a, [void 0, void 0, void 0, s], n);
    let c = vr(t.valueOffsets);
    return new M(e, i, o, a, [c, void 0, void 0, s], n);
  }
  visitDictionary(t) {
    let { ["type"]: e, ["offset"]: i = 0 } = t, n = v(t.nullBitmap), s = V(e.indices.ArrayType, t.data), { ["dictionary"]: o = new y([new r().visit({ type: e.dictionary })]) } = t, { ["length"]: a = s.length, ["nullCount"]: c = t.nullBitmap ? -1 : 0 } = t;
    return new M(e, i, a, c, [void 0, s, n], [], o);
  }
  visitInterval(t) {
    let { ["type"]: e, ["offset"]: i = 0 } = t, n = v(t.nullBitmap), s = V(e.ArrayType, t.data), { ["length"]: o = s.length / Yt(e), ["nullCount"]: a = t.nullBitmap ? -1 : 0 } = t;
    return new M(e, i, o, a, [void 0, s, n]);
  }
  visitDuration(t) {
    let { ["type"]: e, ["offset"]: i = 0 } = t, n = v(t.nullBitmap), s = V(e.ArrayType, t.data), { ["length"]: o = s.length, ["nullCount"]: a = t.nullBitmap ? -1 : 0 } = t;
    return new M(e, i, o, a, [void 0, s, n]);
  }
  visitFixedSizeList(t) {
    let { ["type"]: e, ["offset"]: i = 0, ["child"]: n = new r().visit({ type: e.valueType }) } = t, s = v(t.nullBitmap), { ["length"]: o = n.length / Yt(e), ["nullCount"]: a = t.nullBitmap ? -1 : 0 } = t;
    return new M(e, i, o, a, [void 0, void 0, s], [n]);
  }
  visitMap(t) {
    let { ["type"]: e, ["offset"]: i = 0, ["child"]: n = new r().visit({ type: e.childType }) } = t, s = v(t.nullBitmap), o = vr(t.valueOffsets), { ["length"]: a = o.length - 1, ["nullCount"]: c = t.nullBitmap ? -1 : 0 } = t;
    return new M(e, i, a, c, [o, void 0, s], [n]);
  }
}, Mf = new Jo();
function g(r) {
  return Mf.visit(r);
}

// node_modules/apache-arrow/util/chunk.mjs
var Fn = class {
  constructor(t = 0, e) {
    this.numChunks = t, this.getChunkIterator = e, this.chunkIndex = 0, this.chunkIterator = this.getChunkIterator(0);
  }
  next() {
    for (; this.chunkIndex < this.numChunks; ) {
      let t = this.chunkIterator.next();
      if (!t.done)
        return t;
      ++this.chunkIndex < this.numChunks && (this.chunkIterator = this.getChunkIterator(this.chunkIndex));
    }
    return { done: !0, value: null };
  }
  [Symbol.iterator]() {
    return this;
  }
};
function $u(r) {
  return r.some((t) => t.nullable);
}
function Cs(r) {
  return r.reduce((t, e) => t + e.nullCount, 0);
}
function Ps(r) {
  return r.reduce((t, e, i) => (t[i + 1] = t[i] + e.length, t), new Uint32Array(r.length + 1));
}
function js(r, t, e, i) {
  let n = [];
  for (let s = -1, o = r.length; ++s < o; ) {
    let a = r[s], c = t[s], { length: u } = a;
    if (c >= i)
      break;
    if (e >= c + u)
      continue;
    if (c >= e && c + u <= i) {
      n.push(a);
      continue;
    }
    let d = Math.max(0, e - c), f = Math.min(i - c, u);
    n.push(a.slice(d, f - d));
  }
  return n.length === 0 && n.push(r[0].slice(0, 0)), n;
}
function Xo(r, t, e, i) {
  let n = 0, s = 0, o = t.length - 1;
  do {
    if (n >= o - 1)
      return e < t[o] ? i(r, n, e - t[n]) : null;
    s = n + Math.trunc((o - n) * 0.5), e < t[s] ? o = s : n = s;
  } while (n < o);
}
function xn(r, t) {
  return r.getValid(t);
}
function Di(r) {
  function t(e, i, n) {
    return r(e[i], n);
  }
  return function(e) {
    let i = this.data;
    return Xo(i, this._offsets, e, t);
  };
}
function ks(r) {
  let t;
  function e(i, n, s) {
    return r(i[n], s, t);
  }
  return function(i, n) {
    let s = this.data;
    t = n;
    let o = Xo(s, this._offsets, i, e);
    return t = void 0, o;
  };
}
function zs(r) {
  let t;
  function e(i, n, s) {
    let o = s, a = 0, c = 0;
    for (let u = n - 1, d = i.length; ++u < d; ) {
      let f = i[u];
      if (~(a = r(f, t, o)))
        return c + a;
      o = 0, c += f.length;
    }
    return -1;
  }
  return function(i, n) {
    t = i;
    let s = this.data, o = typeof n != "number" ? e(s, 0, 0) : Xo(s, this._offsets, n, e);
    return t = void 0, o;
  };
}

// node_modules/apache-arrow/visitor/indexof.mjs
var B = class extends w {
};
function Uf(r, t) {
  return t === null && r.length > 0 ? 0 : -1;
}
function Vf(r, t) {
  let { nullBitmap: e } = r;
  if (!e || r.nullCount <= 0)
    return -1;
  let i = 0;
  for (let n of new Te(e, r.offset + (t || 0), r.length, e, Si)) {
    if (!n)
      return i;
    ++i;
  }
  return -1;
}
function N(r, t, e) {
  if (t === void 0)
    return -1;
  if (t === null)
    switch (r.typeId) {
      // Unions don't have a nullBitmap of its own, so compare the `searchElement` to `get()`.
      case l.Union:
        break;
      // Dictionaries do have a nullBitmap, but their dictionary could also have null elements.
      case l.Dictionary:
        break;
      // All other types can iterate the null bitmap
      default:
        return Vf(r, e);
    }
  let i = st.getVisitFn(r), n = ur(t);
  for (let s = (e || 0) - 1, o = r.length; ++s < o; )
    if (n(i(r, s)))
      return s;
  return -1;
}
function Yu(r, t, e) {
  let i = st.getVisitFn(r), n = ur(t);
  for (let s = (e || 0) - 1, o = r.length; ++s < o; )
    if (n(i(r, s)))
      return s;
  return -1;
}
B.prototype.visitNull = Uf;
B.prototype.visitBool = N;
B.prototype.visitInt = N;
B.prototype.visitInt8 = N;
B.prototype.visitInt16 = N;
B.prototype.visitInt32 = N;
B.prototype.visitInt64 = N;
B.prototype.visitUint8 = N;
B.prototype.visitUint16 = N;
B.prototype.visitUint32 = N;
B.prototype.visitUint64 = N;
B.prototype.visitFloat = N;
B.prototype.visitFloat16 = N;
B.prototype.visitFloat32 = N;
B.prototype.visitFloat64 = N;
B.prototype.visitUtf8 = N;
B.prototype.visitLargeUtf8 = N;
B.prototype.visitUtf8View = N;
B.prototype.visitBinary = N;
B.prototype.visitLargeBinary = N;
B.prototype.visitBinaryView = N;
B.prototype.visitFixedSizeBinary = N;
B.prototype.visitDate = N;
B.prototype.visitDateDay = N;
B.prototype.visitDateMillisecond = N;
B.prototype.visitTimestamp = N;
B.prototype.visitTimestampSecond = N;
B.prototype.visitTimestampMillisecond = N;
B.prototype.visitTimestampMicrosecond = N;
B.prototype.visitTimestampNanosecond = N;
B.prototype.visitTime = N;
B.prototype.visitTimeSecond = N;
B.prototype.visitTimeMillisecond = N;
B.prototype.visitTimeMicrosecond = N;
B.prototype.visitTimeNanosecond = N;
B.prototype.visitDecimal = N;
B.prototype.visitList = N;
B.prototype.visitLargeList = N;
B.prototype.visitStruct = N;
B.prototype.visitUnion = N;
B.prototype.visitDenseUnion = Yu;
B.prototype.visitSparseUnion = Yu;
B.prototype.visitDictionary = N;
B.prototype.visitInterval = N;
B.prototype.visitIntervalDayTime = N;
B.prototype.visitIntervalYearMonth = N;
B.prototype.visitIntervalMonthDayNano = N;
B.prototype.visitDuration = N;
B.prototype.visitDurationSecond = N;
B.prototype.visitDurationMillisecond = N;
B.prototype.visitDurationMicrosecond = N;
B.prototype.visitDurationNanosecond = N;
B.prototype.visitFixedSizeList = N;
B.prototype.visitMap = N;
var Er = new B();

// node_modules/apache-arrow/visitor/iterator.mjs
var S = class extends w {
};
function T(r) {
  let { type: t } = r;
  if (r.nullCount === 0 && r.stride === 1 && // Don't defer to native iterator for timestamps since Numbers are expected
  // (DataType.isTimestamp(type)) && type.unit === TimeUnit.MILLISECOND ||
  (h.isInt(t) && t.bitWidth !== 64 || h.isTime(t) && t.bitWidth !== 64 || h.isFloat(t) && t.precision !== Y.HALF))
    return new Fn(r.data.length, (i) => {
      let n = r.data[i];
      return n.values.subarray(0, n.length)[Symbol.iterator]();
    });
  let e = 0;
  return new Fn(r.data.length, (i) => {
    let s = r.data[i].length, o = r.slice(e, e + s);
    return e += s, new Ko(o);
  });
}
var Ko = class {
  constructor(t) {
    this.vector = t, this.index = 0;
  }
  next() {
    return this.index < this.vector.length ? {
      value: this.vector.get(this.index++)
    } : { done: !0, value: null };
  }
  [Symbol.iterator]() {
    return this;
  }
};
S.prototype.visitNull = T;
S.prototype.visitBool = T;
S.prototype.visitInt = T;
S.prototype.visitInt8 = T;
S.prototype.visitInt16 = T;
S.prototype.visitInt32 = T;
S.prototype.visitInt64 = T;
S.prototype.visitUint8 = T;
S.prototype.visitUint16 = T;
S.prototype.visitUint32 = T;
S.prototype.visitUint64 = T;
S.prototype.visitFloat = T;
S.prototype.visitFloat16 = T;
S.prototype.visitFloat32 = T;
S.prototype.visitFloat64 = T;
S.prototype.visitUtf8 = T;
S.prototype.visitLargeUtf8 = T;
S.prototype.visitUtf8View = T;
S.prototype.visitBinary = T;
S.prototype.visitLargeBinary = T;
S.prototype.visitBinaryView = T;
S.prototype.visitFixedSizeBinary = T;
S.prototype.visitDate = T;
S.prototype.visitDateDay = T;
S.prototype.visitDateMillisecond = T;
S.prototype.visitTimestamp = T;
S.prototype.visitTimestampSecond = T;
S.prototype.visitTimestampMillisecond = T;
S.prototype.visitTimestampMicrosecond = T;
S.prototype.visitTimestampNanosecond = T;
S.prototype.visitTime = T;
S.prototype.visitTimeSecond = T;
S.prototype.visitTimeMillisecond = T;
S.prototype.visitTimeMicrosecond = T;
S.prototype.visitTimeNanosecond = T;
S.prototype.visitDecimal = T;
S.prototype.visitList = T;
S.prototype.visitLargeList = T;
S.prototype.visitStruct = T;
S.prototype.visitUnion = T;
S.prototype.visitDenseUnion = T;
S.prototype.visitSparseUnion = T;
S.prototype.visitDictionary = T;
S.prototype.visitInterval = T;
S.prototype.visitIntervalDayTime = T;
S.prototype.visitIntervalYearMonth = T;
S.prototype.visitIntervalMonthDayNano = T;
S.prototype.visitDuration = T;
S.prototype.visitDurationSecond = T;
S.prototype.visitDurationMillisecond = T;
S.prototype.visitDurationMicrosecond = T;
S.prototype.visitDurationNanosecond = T;
S.prototype.visitFixedSizeList = T;
S.prototype.visitMap = T;
var Ai = new S();

// node_modules/apache-arrow/vector.mjs
var Gu, Zu = /* @__PURE__ */ Symbol.for("apache-arrow/Vector"), Ju = {}, Xu = {}, y = class r {
  /**
   * Check if an object is an instance of Vector.
   * This works across different instances of the Arrow library.
   */
  /** @nocollapse */
  static isVector(t) {
    return t?.[Zu] === !0;
  }
  constructor(t) {
    var e, i, n;
    let s = t[0] instanceof r ? t.flatMap((a) => a.data) : t;
    if (s.length === 0 || s.some((a) => !(a instanceof M)))
      throw new TypeError("Vector constructor expects an Array of Data instances.");
    let o = (e = s[0]) === null || e === void 0 ? void 0 : e.type;
    switch (s.length) {
      case 0:
        this._offsets = [0];
        break;
      case 1: {
        let { get: a, set: c, indexOf: u } = Ju[o.typeId], d = s[0];
        this.isValid = (f) => xn(d, f), this.get = (f) => a(d, f), this.set = (f, _) => c(d, f, _), this.indexOf = (f) => u(d, f), this._offsets = [0, d.length];
        break;
      }
      default:
        Object.setPrototypeOf(this, Xu[o.typeId]), this._offsets = Ps(s);
        break;
    }
    this.data = s, this.type = o, this.stride = Yt(o), this.numChildren = (n = (i = o.children) === null || i === void 0 ? void 0 : i.length) !== null && n !== void 0 ? n : 0, this.length = this._offsets.at(-1);
  }
  /**
   * The aggregate size (in bytes) of this Vector's buffers and/or child Vectors.
   */
  get byteLength() {
    return this.data.reduce((t, e) => t + e.byteLength, 0);
  }
  /**
   * Whether this Vector's elements can contain null values.
   */
  get nullable() {
    return $u(this.data);
  }
  /**
   * The number of null elements in this Vector.
   */
  get nullCount() {
    return Cs(this.data);
  }
  /**
   * The Array or TypedArray constructor used for the JS representation
   *  of the element's values in {@link Vector.prototype.toArray `toArray()`}.
   */
  get ArrayType() {
    return this.type.ArrayType;
  }
  /**
   * The name that should be printed when the Vector is logged in a message.
   */
  get [Symbol.toStringTag]() {
    return `${this.VectorName}<${this.type[Symbol.toStringTag]}>`;
  }
  /**
   * The name of this Vector.
   */
  get VectorName() {
    return `${l[this.type.typeId]}Vector`;
  }
  /**
   * Check whether an element is null.
   * @param index The index at which to read the validity bitmap.
   */
  // @ts-ignore
  isValid(t) {
    return !1;
  }
  /**
   * Get an element value by position.
   * @param index The index of the element to read.
   */
  // @ts-ignore
  get(t) {
    return null;
  }
  /**
   * Get an element value by position.
   * @param index The index of the element to read. A negative index will count back from the last element.
   */
  at(t) {
    return this.get(Or(t, this.length));
  }
  /**
   * Set an element value by position.
   * @param index The index of the element to write.
   * @param value The value to set.
   */
  // @ts-ignore
  set(t, e) {
  }
  /**
   * Retrieve the index of the first occurrence of a value in an Vector.
   * @param element The value to locate in the Vector.
   * @param offset The index at which to begin the search. If offset is omitted, the search starts at index 0.
   */
  // @ts-ignore
  indexOf(t, e) {
    return -1;
  }
  includes(t, e) {
    return this.indexOf(t, e) > -1;
  }
  /**
   * Iterator for the Vector's elements.
   */
  [Symbol.iterator]() {
    return Ai.visit(this);
  }
  /**
   * Combines two or more Vectors of the same type.
   * @param others Additional Vectors to add to the end of this Vector.
   */
  concat(...t) {
    return new r(this.data.concat(t.flatMap((e) => e.data).flat(Number.POSITIVE_INFINITY)));
  }
  /**
   * Return a zero-copy sub-section of this Vector.
   * @param start The beginning of the specified portion of the Vector.
   * @param end The end of the specified portion of the Vector. This is exclusive of the element at the index 'end'.
   */
  slice(t, e) {
    return new r(Dn(this, t, e, ({ data: i, _offsets: n }, s, o) => js(i, n, s, o)));
  }
  toJSON() {
    return [...this];
  }
  /**
   * Return a JavaScript Array or TypedArray of the Vector's elements.
   *
   * @note If this Vector contains a single Data chunk and the Vector's type is a
   *  primitive numeric type corresponding to one of the JavaScript TypedArrays, this
   *  method returns a zero-copy slice of the underlying TypedArray values. If there's
   *  more than one chunk, the resulting TypedArray will be a copy of the data from each
   *  chunk's underlying TypedArray values.
   *
   * @returns An Array or TypedArray of the Vector's elements, based on the Vector's DataType.
   */
  toArray() {
    let { type: t, data: e, length: i, stride: n, ArrayType: s } = this;
    switch (t.typeId) {
      case l.Int:
      case l.Float:
      case l.Decimal:
      case l.Time:
      case l.Timestamp:
        switch (e.length) {
          case 0:
            return new s();
          case 1:
            return e[0].values.subarray(0, i * n);
          default:
            return e.reduce((o, { values: a, length: c }) => (o.array.set(a.subarray(0, c * n), o.offset), o.offset += c * n, o), { array: new s(i * n), offset: 0 }).array;
        }
    }
    return [...this];
  }
  /**
   * Returns a string representation of the Vector.
   *
   * @returns A string representation of the Vector.
   */
  toString() {
    return `[${[...this].join(",")}]`;
  }
  /**
   * Returns a child Vector by name, or null if this Vector has no child with the given name.
   * @param name The name of the child to retrieve.
   */
  getChild(t) {
    var e;
    return this.getChildAt((e = this.type.children) === null || e === void 0 ? void 0 : e.findIndex((i) => i.name === t));
  }
  /**
   * Returns a child Vector by index, or null if this Vector has no child at the supplied index.
   * @param index The index of the child to retrieve.
   */
  getChildAt(t) {
    return t > -1 && t < this.numChildren ? new r(this.data.map(({ children: e }) => e[t])) : null;
  }
  get isMemoized() {
    return h.isDictionary(this.type) ? this.data[0].dictionary.isMemoized : !1;
  }
  /**
   * Adds memoization to the Vector's {@link get} method. For dictionary
   * vectors, this method return a vector that memoizes only the dictionary
   * values.
   *
   * Memoization is very useful when decoding a value is expensive such as
   * Utf8. The memoization creates a cache of the size of the Vector and
   * therefore increases memory usage.
   *
   * @returns A new vector that memoizes calls to {@link get}.
   */
  memoize() {
    if (h.isDictionary(this.type)) {
      let t = new Ws(this.data[0].dictionary), e = this.data.map((i) => {
        let n = i.clone();
        return n.dictionary = t, n;
      });
      return new r(e);
    }
    return new Ws(this);
  }
  /**
   * Returns a vector without memoization of the {@link get} method. If this
   * vector is not memoized, this method returns this vector.
   *
   * @returns A new vector without memoization.
   */
  unmemoize() {
    if (h.isDictionary(this.type) && this.isMemoized) {
      let t = this.data[0].dictionary.unmemoize(), e = this.data.map((i) => {
        let n = i.clone();
        return n.dictionary = t, n;
      });
      return new r(e);
    }
    return this;
  }
};
Gu = Symbol.toStringTag;
y[Gu] = ((r) => {
  r.type = h.prototype, r.data = [], r.length = 0, r.stride = 1, r.numChildren = 0, r._offsets = new Uint32Array([0]), r[Symbol.isConcatSpreadable] = !0, r[Zu] = !0;
  let t = Object.keys(l).map((e) => l[e]).filter((e) => typeof e == "number" && e !== l.NONE);
  for (let e of t) {
    let i = st.getVisitFnByTypeId(e), n = ft.getVisitFnByTypeId(e), s = Er.getVisitFnByTypeId(e);
    Ju[e] = { get: i, set: n, indexOf: s }, Xu[e] = Object.create(r, {
      isValid: { value: Di(xn) },
      get: { value: Di(st.getVisitFnByTypeId(e)) },
      set: { value: ks(ft.getVisitFnByTypeId(e)) },
      indexOf: { value: zs(Er.getVisitFnByTypeId(e)) }
    });
  }
  return "Vector";
})(y.prototype);
Object.defineProperty(y, Symbol.hasInstance, {
  value: function(t) {
    return Function.prototype[Symbol.hasInstance].call(this, t) || this === y && y.isVector(t);
  }
});
var Ws = class r extends y {
  constructor(t) {
    super(t.data);
    let e = this.get, i = this.set, n = this.slice, s = new Array(this.length);
    Object.defineProperty(this, "get", {
      value(o) {
        let a = s[o];
        if (a !== void 0)
          return a;
        let c = e.call(this, o);
        return s[o] = c, c;
      }
    }), Object.defineProperty(this, "set", {
      value(o, a) {
        i.call(this, o, a), s[o] = a;
      }
    }), Object.defineProperty(this, "slice", {
      value: (o, a) => new r(n.call(this, o, a))
    }), Object.defineProperty(this, "isMemoized", { value: !0 }), Object.defineProperty(this, "unmemoize", {
      value: () => new y(this.data)
    }), Object.defineProperty(this, "memoize", {
      value: () => this
    });
  }
};
function Mr(r) {
  if (r) {
    if (r instanceof M)
      return new y([r]);
    if (r instanceof y)
      return new y(r.data);
    if (r.type instanceof h)
      return new y([g(r)]);
    if (Array.isArray(r))
      return new y(r.flatMap((t) => Rf(t)));
    if (ArrayBuffer.isView(r)) {
      r instanceof DataView && (r = new Uint8Array(r.buffer));
      let t = { offset: 0, length: r.length, nullCount: -1, data: r };
      if (r instanceof Int8Array)
        return new y([g(Object.assign(Object.assign({}, t), { type: new Br() }))]);
      if (r instanceof Int16Array)
        return new y([g(Object.assign(Object.assign({}, t), { type: new Sr() }))]);
      if (r instanceof Int32Array)
        return new y([g(Object.assign(Object.assign({}, t), { type: new It() }))]);
      if (r instanceof BigInt64Array)
        return new y([g(Object.assign(Object.assign({}, t), { type: new Ce() }))]);
      if (r instanceof Uint8Array || r instanceof Uint8ClampedArray)
        return new y([g(Object.assign(Object.assign({}, t), { type: new Dr() }))]);
      if (r instanceof Uint16Array)
        return new y([g(Object.assign(Object.assign({}, t), { type: new Ar() }))]);
      if (r instanceof Uint32Array)
        return new y([g(Object.assign(Object.assign({}, t), { type: new Fr() }))]);
      if (r instanceof BigUint64Array)
        return new y([g(Object.assign(Object.assign({}, t), { type: new xr() }))]);
      if (r instanceof Float32Array)
        return new y([g(Object.assign(Object.assign({}, t), { type: new Tr() }))]);
      if (r instanceof Float64Array)
        return new y([g(Object.assign(Object.assign({}, t), { type: new Pe() }))]);
      throw new Error("Unrecognized input");
    }
  }
  throw new Error("Unrecognized input");
}
function Rf(r) {
  return r instanceof M ? [r] : r instanceof y ? r.data : Mr(r).data;
}

// node_modules/apache-arrow/builder/valid.mjs
function Ku(r) {
  if (!r || r.length <= 0)
    return function(n) {
      return !0;
    };
  let t = "", e = r.filter((i) => i === i);
  return e.length > 0 && (t = `
    switch (x) {${e.map((i) => `
        case ${Cf(i)}:`).join("")}
            return false;
    }`), r.length !== e.length && (t = `if (x !== x) return false;
${t}`), new Function("x", `${t}
return true;`);
}
function Cf(r) {
  return typeof r != "bigint" ? ue(r) : `${ue(r)}n`;
}

// node_modules/apache-arrow/builder/buffer.mjs
function qo(r, t) {
  let e = Math.ceil(r) * t - 1;
  return (e - e % 64 + 64 || 64) / t;
}
function qu(r, t = 0) {
  return r.length >= t ? r.subarray(0, t) : cn(new r.constructor(t), r, 0);
}
var Vt = class {
  constructor(t, e = 0, i = 1) {
    this.length = Math.ceil(e / i), this.buffer = new t(this.length), this.stride = i, this.BYTES_PER_ELEMENT = t.BYTES_PER_ELEMENT, this.ArrayType = t;
  }
  get byteLength() {
    return Math.ceil(this.length * this.stride) * this.BYTES_PER_ELEMENT;
  }
  get reservedLength() {
    return this.buffer.length / this.stride;
  }
  get reservedByteLength() {
    return this.buffer.byteLength;
  }
  // @ts-ignore
  set(t, e) {
    return this;
  }
  append(t) {
    return this.set(this.length, t);
  }
  reserve(t) {
    if (t > 0) {
      this.length += t;
      let e = this.stride, i = this.length * e, n = this.buffer.length;
      i >= n && this._resize(n === 0 ? qo(i * 1, this.BYTES_PER_ELEMENT) : qo(i * 2, this.BYTES_PER_ELEMENT));
    }
    return this;
  }
  flush(t = this.length) {
    t = qo(t * this.stride, this.BYTES_PER_ELEMENT);
    let e = qu(this.buffer, t);
    return this.clear(), e;
  }
  clear() {
    return this.length = 0, this.buffer = new this.ArrayType(), this;
  }
  _resize(t) {
    return this.buffer = qu(this.buffer, t);
  }
}, ze = class extends Vt {
  last() {
    return this.get(this.length - 1);
  }
  get(t) {
    return this.buffer[t];
  }
  set(t, e) {
    return this.reserve(t - this.length + 1), this.buffer[t * this.stride] = e, this;
  }
}, Fi = class extends ze {
  constructor() {
    super(Uint8Array, 0, 1 / 8), this.numValid = 0;
  }
  get numInvalid() {
    return this.length - this.numValid;
  }
  get(t) {
    return this.buffer[t >> 3] >> t % 8 & 1;
  }
  set(t, e) {
    let { buffer: i } = this.reserve(t - this.length + 1), n = t >> 3, s = t % 8, o = i[n] >> s & 1;
    return e ? o === 0 && (i[n] |= 1 << s, ++this.numValid) : o === 1 && (i[n] &= ~(1 << s), --this.numValid), this;
  }
  clear() {
    return this.numValid = 0, super.clear();
  }
}, lr = class extends ze {
  constructor(t) {
    super(t.OffsetArrayType, 1, 1);
  }
  append(t) {
    return this.set(this.length - 1, t);
  }
  set(t, e) {
    let i = this.length - 1, n = this.reserve(t - i + 1).buffer;
    return i < t++ && i >= 0 && n.fill(n[i], i, t), n[t] = n[t - 1] + e, this;
  }
  flush(t = this.length - 1) {
    return t > this.length && this.set(t - 1, this.BYTES_PER_ELEMENT > 4 ? BigInt(0) : 0), super.flush(t + 1);
  }
};

// node_modules/apache-arrow/builder.mjs
var Z = class {
  /** @nocollapse */
  // @ts-ignore
  static throughNode(t) {
    throw new Error('"throughNode" not available in this environment');
  }
  /** @nocollapse */
  // @ts-ignore
  static throughDOM(t) {
    throw new Error('"throughDOM" not available in this environment');
  }
  /**
   * Construct a builder with the given Arrow DataType with optional null values,
   * which will be interpreted as "null" when set or appended to the `Builder`.
   * @param {{ type: T, nullValues?: any[] }} options A `BuilderOptions` object used to create this `Builder`.
   */
  constructor({ type: t, nullValues: e }) {
    this.length = 0, this.finished = !1, this.type = t, this.children = [], this.nullValues = e, this.stride = Yt(t), this._nulls = new Fi(), e && e.length > 0 && (this._isValid = Ku(e));
  }
  /**
   * Flush the `Builder` and return a `Vector<T>`.
   * @returns {Vector<T>} A `Vector<T>` of the flushed values.
   */
  toVector() {
    return new y([this.flush()]);
  }
  get ArrayType() {
    return this.type.ArrayType;
  }
  get nullCount() {
    return this._nulls.numInvalid;
  }
  get numChildren() {
    return this.children.length;
  }
  /**
   * @returns The aggregate length (in bytes) of the values that have been written.
   */
  get byteLength() {
    let t = 0, { _offsets: e, _values: i, _nulls: n, _typeIds: s, children: o } = this;
    return e && (t += e.byteLength), i && (t += i.byteLength), n && (t += n.byteLength), s && (t += s.byteLength), o.reduce((a, c) => a + c.byteLength, t);
  }
  /**
   * @returns The aggregate number of rows that have been reserved to write new values.
   */
  get reservedLength() {
    return this._nulls.reservedLength;
  }
  /**
   * @returns The aggregate length (in bytes) that has been reserved to write new values.
   */
  get reservedByteLength() {
    let t = 0;
    return this._offsets && (t += this._offsets.reservedByteLength), this._values && (t += this._values.reservedByteLength), this._nulls && (t += this._nulls.reservedByteLength), this._typeIds && (t += this._typeIds.reservedByteLength), this.children.reduce((e, i) => e + i.reservedByteLength, t);
  }
  get valueOffsets() {
    return this._offsets ? this._offsets.buffer : null;
  }
  get values() {
    return this._values ? this._values.buffer : null;
  }
  get nullBitmap() {
    return this._nulls ? this._nulls.buffer : null;
  }
  get typeIds() {
    return this._typeIds ? this._typeIds.buffer : null;
  }
  /**
   * Appends a value (or null) to this `Builder`.
   * This is equivalent to `builder.set(builder.length, value)`.
   * @param {T['TValue'] | TNull } value The value to append.
   */
  append(t) {
    return this.set(this.length, t);
  }
  /**
   * Validates whether a value is valid (true), or null (false)
   * @param {T['TValue'] | TNull } value The value to compare against null the value representations
   */
  isValid(t) {
    return this._isValid(t);
  }
  /**
   * Write a value (or null-value sentinel) at the supplied index.
   * If the value matches one of the null-value representations, a 1-bit is
   * written to the null `BitmapBufferBuilder`. Otherwise, a 0 is written to
   * the null `BitmapBufferBuilder`, and the value is passed to
   * `Builder.prototype.setValue()`.
   * @param {number} index The index of the value to write.
   * @param {T['TValue'] | TNull } value The value to write at the supplied index.
   * @returns {this} The updated `Builder` instance.
   */
  set(t, e) {
    return this.setValid(t, this.isValid(e)) && this.setValue(t, e), this;
  }
  /**
   * Write a value to the underlying buffers at the supplied index, bypassing
   * the null-value check. This is a low-level method that
   * @param {number} index
   * @param {T['TValue'] | TNull } value
   */
  setValue(t, e) {
    this._setValue(this, t, e);
  }
  setValid(t, e) {
    return this.length = this._nulls.set(t, +e).length, e;
  }
  // @ts-ignore
  addChild(t, e = `${this.numChildren}`) {
    throw new Error(`Cannot append children to non-nested type "${this.type}"`);
  }
  /**
   * Retrieve the child `Builder` at the supplied `index`, or null if no child
   * exists at that index.
   * @param {number} index The index of the child `Builder` to retrieve.
   * @returns {Builder | null} The child Builder at the supplied index or null.
   */
  getChildAt(t) {
    return this.children[t] || null;
  }
  /**
   * Commit all the values that have been written to their underlying
   * ArrayBuffers, including any child Builders if applicable, and reset
   * the internal `Builder` state.
   * @returns A `Data<T>` of the buffers and children representing the values written.
   */
  flush() {
    let t, e, i, n, { type: s, length: o, nullCount: a, _typeIds: c, _offsets: u, _values: d, _nulls: f } = this;
    (e = c?.flush(o)) ? n = u?.flush(o) : (n = u?.flush(o)) ? t = d?.flush(u.last()) : t = d?.flush(o), a > 0 && (i = f?.flush(o));
    let _ = this.children.map((b) => b.flush());
    return this.clear(), g({
      type: s,
      length: o,
      nullCount: a,
      children: _,
      child: _[0],
      data: t,
      typeIds: e,
      nullBitmap: i,
      valueOffsets: n
    });
  }
  /**
   * Finalize this `Builder`, and child builders if applicable.
   * @returns {this} The finalized `Builder` instance.
   */
  finish() {
    this.finished = !0;
    for (let t of this.children)
      t.finish();
    return this;
  }
  /**
   * Clear this Builder's internal state, including child Builders if applicable, and reset the length to 0.
   * @returns {this} The cleared `Builder` instance.
   */
  clear() {
    var t, e, i, n;
    this.length = 0, (t = this._nulls) === null || t === void 0 || t.clear(), (e = this._values) === null || e === void 0 || e.clear(), (i = this._offsets) === null || i === void 0 || i.clear(), (n = this._typeIds) === null || n === void 0 || n.clear();
    for (let s of this.children)
      s.clear();
    return this;
  }
};
Z.prototype.length = 1;
Z.prototype.stride = 1;
Z.prototype.children = null;
Z.prototype.finished = !1;
Z.prototype.nullValues = null;
Z.prototype._isValid = () => !0;
var ot = class extends Z {
  constructor(t) {
    super(t), this._values = new ze(this.ArrayType, 0, this.stride);
  }
  setValue(t, e) {
    let i = this._values;
    return i.reserve(t - i.length + 1), super.setValue(t, e);
  }
}, _t = class extends Z {
  constructor(t) {
    super(t), this._pendingLength = 0, this._offsets = new lr(t.type);
  }
  setValue(t, e) {
    let i = this._pending || (this._pending = /* @__PURE__ */ new Map()), n = i.get(t);
    n && (this._pendingLength -= n.length), this._pendingLength += e instanceof fe ? e[cr].length : e.length, i.set(t, e);
  }
  setValid(t, e) {
    return super.setValid(t, e) ? !0 : ((this._pending || (this._pending = /* @__PURE__ */ new Map())).set(t, void 0), !1);
  }
  clear() {
    return this._pendingLength = 0, this._pending = void 0, super.clear();
  }
  flush() {
    return this._flush(), super.flush();
  }
  finish() {
    return this._flush(), super.finish();
  }
  _flush() {
    let t = this._pending, e = this._pendingLength;
    return this._pendingLength = 0, this._pending = void 0, t && t.size > 0 && this._flushPending(t, e), this;
  }
};

// node_modules/apache-arrow/fb/block.mjs
var Ur = class {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  /**
   * Index to the start of the RecordBlock (note this is past the Message header)
   */
  offset() {
    return this.bb.readInt64(this.bb_pos);
  }
  /**
   * Length of the metadata
   */
  metaDataLength() {
    return this.bb.readInt32(this.bb_pos + 8);
  }
  /**
   * Length of the data (this is aligned so there can be a gap between this and
   * the metadata).
   */
  bodyLength() {
    return this.bb.readInt64(this.bb_pos + 16);
  }
  static sizeOf() {
    return 24;
  }
  static createBlock(t, e, i, n) {
    return t.prep(8, 24), t.writeInt64(BigInt(n ?? 0)), t.pad(4), t.writeInt32(i), t.writeInt64(BigInt(e ?? 0)), t.offset();
  }
};

// node_modules/apache-arrow/fb/footer.mjs
var Qu = k(j(), 1);
var Gt = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsFooter(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsFooter(t, e) {
    return t.setPosition(t.position() + Qu.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  version() {
    let t = this.bb.__offset(this.bb_pos, 4);
    return t ? this.bb.readInt16(this.bb_pos + t) : $.V1;
  }
  schema(t) {
    let e = this.bb.__offset(this.bb_pos, 6);
    return e ? (t || new Tt()).__init(this.bb.__indirect(this.bb_pos + e), this.bb) : null;
  }
  dictionaries(t, e) {
    let i = this.bb.__offset(this.bb_pos, 8);
    return i ? (e || new Ur()).__init(this.bb.__vector(this.bb_pos + i) + t * 24, this.bb) : null;
  }
  dictionariesLength() {
    let t = this.bb.__offset(this.bb_pos, 8);
    return t ? this.bb.__vector_len(this.bb_pos + t) : 0;
  }
  recordBatches(t, e) {
    let i = this.bb.__offset(this.bb_pos, 10);
    return i ? (e || new Ur()).__init(this.bb.__vector(this.bb_pos + i) + t * 24, this.bb) : null;
  }
  recordBatchesLength() {
    let t = this.bb.__offset(this.bb_pos, 10);
    return t ? this.bb.__vector_len(this.bb_pos + t) : 0;
  }
  /**
   * User-defined metadata
   */
  customMetadata(t, e) {
    let i = this.bb.__offset(this.bb_pos, 12);
    return i ? (e || new et()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + i) + t * 4), this.bb) : null;
  }
  customMetadataLength() {
    let t = this.bb.__offset(this.bb_pos, 12);
    return t ? this.bb.__vector_len(this.bb_pos + t) : 0;
  }
  static startFooter(t) {
    t.startObject(5);
  }
  static addVersion(t, e) {
    t.addFieldInt16(0, e, $.V1);
  }
  static addSchema(t, e) {
    t.addFieldOffset(1, e, 0);
  }
  static addDictionaries(t, e) {
    t.addFieldOffset(2, e, 0);
  }
  static startDictionariesVector(t, e) {
    t.startVector(24, e, 8);
  }
  static addRecordBatches(t, e) {
    t.addFieldOffset(3, e, 0);
  }
  static startRecordBatchesVector(t, e) {
    t.startVector(24, e, 8);
  }
  static addCustomMetadata(t, e) {
    t.addFieldOffset(4, e, 0);
  }
  static createCustomMetadataVector(t, e) {
    t.startVector(4, e.length, 4);
    for (let i = e.length - 1; i >= 0; i--)
      t.addOffset(e[i]);
    return t.endVector();
  }
  static startCustomMetadataVector(t, e) {
    t.startVector(4, e, 4);
  }
  static endFooter(t) {
    return t.endObject();
  }
  static finishFooterBuffer(t, e) {
    t.finish(e);
  }
  static finishSizePrefixedFooterBuffer(t, e) {
    t.finish(e, void 0, !0);
  }
};

// node_modules/apache-arrow/ipc/metadata/file.mjs
var $s = k(j(), 1);

// node_modules/apache-arrow/schema.mjs
var tl = /* @__PURE__ */ Symbol.for("apache-arrow/Schema"), el = /* @__PURE__ */ Symbol.for("apache-arrow/Field"), P = class r {
  /**
   * Check if an object is an instance of Schema.
   * This works across different instances of the Arrow library.
   */
  /** @nocollapse */
  static isSchema(t) {
    return t?.[tl] === !0;
  }
  constructor(t = [], e, i, n = $.V5) {
    this.fields = t || [], this.metadata = e || /* @__PURE__ */ new Map(), i || (i = Qo(this.fields)), this.dictionaries = i, this.metadataVersion = n;
  }
  get [Symbol.toStringTag]() {
    return "Schema";
  }
  get names() {
    return this.fields.map((t) => t.name);
  }
  toString() {
    return `Schema<{ ${this.fields.map((t, e) => `${e}: ${t}`).join(", ")} }>`;
  }
  /**
   * Construct a new Schema containing only specified fields.
   *
   * @param fieldNames Names of fields to keep.
   * @returns A new Schema of fields matching the specified names.
   */
  select(t) {
    let e = new Set(t), i = this.fields.filter((n) => e.has(n.name));
    return new r(i, this.metadata);
  }
  /**
   * Construct a new Schema containing only fields at the specified indices.
   *
   * @param fieldIndices Indices of fields to keep.
   * @returns A new Schema of fields at the specified indices.
   */
  selectAt(t) {
    let e = t.map((i) => this.fields[i]).filter(Boolean);
    return new r(e, this.metadata);
  }
  assign(...t) {
    let e = t[0] instanceof r ? t[0] : Array.isArray(t[0]) ? new r(t[0]) : new r(t), i = [...this.fields], n = Hs(Hs(/* @__PURE__ */ new Map(), this.metadata), e.metadata), s = e.fields.filter((a) => {
      let c = i.findIndex((u) => u.name === a.name);
      return ~c ? (i[c] = a.clone({
        metadata: Hs(Hs(/* @__PURE__ */ new Map(), i[c].metadata), a.metadata)
      })) && !1 : !0;
    }), o = Qo(s, /* @__PURE__ */ new Map());
    return new r([...i, ...s], n, new Map([...this.dictionaries, ...o]));
  }
};
P.prototype.fields = null;
P.prototype.metadata = null;
P.prototype.dictionaries = null;
P.prototype[tl] = !0;
Object.defineProperty(P, Symbol.hasInstance, {
  value: function(t) {
    return Function.prototype[Symbol.hasInstance].call(this, t) || this === P && P.isSchema(t);
  }
});
var L = class r {
  /**
   * Check if an object is an instance of Field.
   * This works across different instances of the Arrow library.
   */
  /** @nocollapse */
  static isField(t) {
    return t?.[el] === !0;
  }
  /** @nocollapse */
  static new(...t) {
    let [e, i, n, s] = t;
    return t[0] && typeof t[0] == "object" && ({ name: e } = t[0], i === void 0 && (i = t[0].type), n === void 0 && (n = t[0].nullable), s === void 0 && (s = t[0].metadata)), new r(`${e}`, i, n, s);
  }
  constructor(t, e, i = !1, n) {
    this.name = t, this.type = e, this.nullable = i, this.metadata = n || /* @__PURE__ */ new Map();
  }
  get typeId() {
    return this.type.typeId;
  }
  get [Symbol.toStringTag]() {
    return "Field";
  }
  toString() {
    return `${this.name}: ${this.type}`;
  }
  clone(...t) {
    let [e, i, n, s] = t;
    return !t[0] || typeof t[0] != "object" ? [e = this.name, i = this.type, n = this.nullable, s = this.metadata] = t : { name: e = this.name, type: i = this.type, nullable: n = this.nullable, metadata: s = this.metadata } = t[0], r.new(e, i, n, s);
  }
};
L.prototype.type = null;
L.prototype.name = null;
L.prototype.nullable = null;
L.prototype.metadata = null;
L.prototype[el] = !0;
Object.defineProperty(L, Symbol.hasInstance, {
  value: function(t) {
    return Function.prototype[Symbol.hasInstance].call(this, t) || this === L && L.isField(t);
  }
});
function Hs(r, t) {
  return new Map([...r || /* @__PURE__ */ new Map(), ...t || /* @__PURE__ */ new Map()]);
}
function Qo(r, t = /* @__PURE__ */ new Map()) {
  for (let e = -1, i = r.length; ++e < i; ) {
    let s = r[e].type;
    if (h.isDictionary(s)) {
      if (!t.has(s.id))
        t.set(s.id, s.dictionary);
      else if (t.get(s.id) !== s.dictionary)
        throw new Error("Cannot create Schema containing two different dictionaries with the same Id");
    }
    s.children && s.children.length > 0 && Qo(s.children, t);
  }
  return t;
}

// node_modules/apache-arrow/ipc/metadata/file.mjs
var Pf = $s.Builder, jf = $s.ByteBuffer, We = class {
  /** @nocollapse */
  static decode(t) {
    t = new jf(v(t));
    let e = Gt.getRootAsFooter(t), i = P.decode(e.schema(), /* @__PURE__ */ new Map(), e.version());
    return new ta(i, e);
  }
  /** @nocollapse */
  static encode(t) {
    let e = new Pf(), i = P.encode(e, t.schema);
    Gt.startRecordBatchesVector(e, t.numRecordBatches);
    for (let o of [...t.recordBatches()].slice().reverse())
      he.encode(e, o);
    let n = e.endVector();
    Gt.startDictionariesVector(e, t.numDictionaries);
    for (let o of [...t.dictionaryBatches()].slice().reverse())
      he.encode(e, o);
    let s = e.endVector();
    return Gt.startFooter(e), Gt.addSchema(e, i), Gt.addVersion(e, $.V5), Gt.addRecordBatches(e, n), Gt.addDictionaries(e, s), Gt.finishFooterBuffer(e, Gt.endFooter(e)), e.asUint8Array();
  }
  get numRecordBatches() {
    return this._recordBatches.length;
  }
  get numDictionaries() {
    return this._dictionaryBatches.length;
  }
  constructor(t, e = $.V5, i, n) {
    this.schema = t, this.version = e, i && (this._recordBatches = i), n && (this._dictionaryBatches = n);
  }
  *recordBatches() {
    for (let t, e = -1, i = this.numRecordBatches; ++e < i; )
      (t = this.getRecordBatch(e)) && (yield t);
  }
  *dictionaryBatches() {
    for (let t, e = -1, i = this.numDictionaries; ++e < i; )
      (t = this.getDictionaryBatch(e)) && (yield t);
  }
  getRecordBatch(t) {
    return t >= 0 && t < this.numRecordBatches && this._recordBatches[t] || null;
  }
  getDictionaryBatch(t) {
    return t >= 0 && t < this.numDictionaries && this._dictionaryBatches[t] || null;
  }
};
var ta = class extends We {
  get numRecordBatches() {
    return this._footer.recordBatchesLength();
  }
  get numDictionaries() {
    return this._footer.dictionariesLength();
  }
  constructor(t, e) {
    super(t, e.version()), this._footer = e;
  }
  getRecordBatch(t) {
    if (t >= 0 && t < this.numRecordBatches) {
      let e = this._footer.recordBatches(t);
      if (e)
        return he.decode(e);
    }
    return null;
  }
  getDictionaryBatch(t) {
    if (t >= 0 && t < this.numDictionaries) {
      let e = this._footer.dictionaries(t);
      if (e)
        return he.decode(e);
    }
    return null;
  }
}, he = class r {
  /** @nocollapse */
  static decode(t) {
    return new r(t.metaDataLength(), t.bodyLength(), t.offset());
  }
  /** @nocollapse */
  static encode(t, e) {
    let { metaDataLength: i } = e, n = BigInt(e.offset), s = BigInt(e.bodyLength);
    return Ur.createBlock(t, n, i, s);
  }
  constructor(t, e, i) {
    this.metaDataLength = t, this.offset = R(i), this.bodyLength = R(e);
  }
};

// node_modules/apache-arrow/ipc/metadata/message.mjs
var Js = k(j(), 1);

// node_modules/apache-arrow/fb/message.mjs
var rl = k(j(), 1);
var Zt = class r {
  constructor() {
    this.bb = null, this.bb_pos = 0;
  }
  __init(t, e) {
    return this.bb_pos = t, this.bb = e, this;
  }
  static getRootAsMessage(t, e) {
    return (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  static getSizePrefixedRootAsMessage(t, e) {
    return t.setPosition(t.position() + rl.SIZE_PREFIX_LENGTH), (e || new r()).__init(t.readInt32(t.position()) + t.position(), t);
  }
  version() {
    let t = this.bb.__offset(this.bb_pos, 4);
    return t ? this.bb.readInt16(this.bb_pos + t) : $.V1;
  }
  headerType() {
    let t = this.bb.__offset(this.bb_pos, 6);
    return t ? this.bb.readUint8(this.bb_pos + t) : C.NONE;
  }
  header(t) {
    let e = this.bb.__offset(this.bb_pos, 8);
    return e ? this.bb.__union(t, this.bb_pos + e) : null;
  }
  bodyLength() {
    let t = this.bb.__offset(this.bb_pos, 10);
    return t ? this.bb.readInt64(this.bb_pos + t) : BigInt("0");
  }
  customMetadata(t, e) {
    let i = this.bb.__offset(this.bb_pos, 12);
    return i ? (e || new et()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + i) + t * 4), this.bb) : null;
  }
  customMetadataLength() {
    let t = this.bb.__offset(this.bb_pos, 12);
    return t ? this.bb.__vector_len(this.bb_pos + t) : 0;
  }
  static startMessage(t) {
    t.startObject(5);
  }
  static addVersion(t, e) {
    t.addFieldInt16(0, e, $.V1);
  }
  static addHeaderType(t, e) {
    t.addFieldInt8(1, e, C.NONE);
  }
  static addHeader(t, e) {
    t.addFieldOffset(2, e, 0);
  }
  static addBodyLength(t, e) {
    t.addFieldInt64(3, e, BigInt("0"));
  }
  static addCustomMetadata(t, e) {
    t.addFieldOffset(4, e, 0);
  }
  static createCustomMetadataVector(t, e) {
    t.startVector(4, e.length, 4);
    for (let i = e.length - 1; i >= 0; i--)
      t.addOffset(e[i]);
    return t.endVector();
  }
  static startCustomMetadataVector(t, e) {
    t.startVector(4, e, 4);
  }
  static endMessage(t) {
    return t.endObject();
  }
  static finishMessageBuffer(t, e) {
    t.finish(e);
  }
  static finishSizePrefixedMessageBuffer(t, e) {
    t.finish(e, void 0, !0);
  }
  static createMessage(t, e, i, n, s, o) {
    return r.startMessage(t), r.addVersion(t, e), r.addHeaderType(t, i), r.addHeader(t, n), r.addBodyLength(t, s), r.addCustomMetadata(t, o), r.endMessage(t);
  }
};

// node_modules/apache-arrow/visitor/typeassembler.mjs
var ea = class extends w {
  visit(t, e) {
    return t == null || e == null ? void 0 : super.visit(t, e);
  }
  visitNull(t, e) {
    return _n.startNull(e), _n.endNull(e);
  }
  visitInt(t, e) {
    return ae.startInt(e), ae.addBitWidth(e, t.bitWidth), ae.addIsSigned(e, t.isSigned), ae.endInt(e);
  }
  visitFloat(t, e) {
    return nr.startFloatingPoint(e), nr.addPrecision(e, t.precision), nr.endFloatingPoint(e);
  }
  visitBinary(t, e) {
    return dn.startBinary(e), dn.endBinary(e);
  }
  visitBinaryView(t, e) {
    return fn.startBinaryView(e), fn.endBinaryView(e);
  }
  visitLargeBinary(t, e) {
    return pn.startLargeBinary(e), pn.endLargeBinary(e);
  }
  visitBool(t, e) {
    return hn.startBool(e), hn.endBool(e);
  }
  visitUtf8(t, e) {
    return vn.startUtf8(e), vn.endUtf8(e);
  }
  visitUtf8View(t, e) {
    return wn.startUtf8View(e), wn.endUtf8View(e);
  }
  visitLargeUtf8(t, e) {
    return yn.startLargeUtf8(e), yn.endLargeUtf8(e);
  }
  visitDecimal(t, e) {
    return Be.startDecimal(e), Be.addScale(e, t.scale), Be.addPrecision(e, t.precision), Be.addBitWidth(e, t.bitWidth), Be.endDecimal(e);
  }
  visitDate(t, e) {
    return tr.startDate(e), tr.addUnit(e, t.unit), tr.endDate(e);
  }
  visitTime(t, e) {
    return Ve.startTime(e), Ve.addUnit(e, t.unit), Ve.addBitWidth(e, t.bitWidth), Ve.endTime(e);
  }
  visitTimestamp(t, e) {
    let i = t.timezone && e.createString(t.timezone) || void 0;
    return Re.startTimestamp(e), Re.addUnit(e, t.unit), i !== void 0 && Re.addTimezone(e, i), Re.endTimestamp(e);
  }
  visitInterval(t, e) {
    return sr.startInterval(e), sr.addUnit(e, t.unit), sr.endInterval(e);
  }
  visitDuration(t, e) {
    return er.startDuration(e), er.addUnit(e, t.unit), er.endDuration(e);
  }
  visitList(t, e) {
    return gn.startList(e), gn.endList(e);
  }
  visitLargeList(t, e) {
    return mn.startLargeList(e), mn.endLargeList(e);
  }
  visitStruct(t, e) {
    return bn.startStruct_(e), bn.endStruct_(e);
  }
  visitUnion(t, e) {
    ce.startTypeIdsVector(e, t.typeIds.length);
    let i = ce.createTypeIdsVector(e, t.typeIds);
    return ce.startUnion(e), ce.addMode(e, t.mode), ce.addTypeIds(e, i), ce.endUnion(e);
  }
  visitDictionary(t, e) {
    let i = this.visit(t.indices, e);
    return Ie.startDictionaryEncoding(e), Ie.addId(e, BigInt(t.id)), Ie.addIsOrdered(e, t.isOrdered), i !== void 0 && Ie.addIndexType(e, i), Ie.endDictionaryEncoding(e);
  }
  visitFixedSizeBinary(t, e) {
    return rr.startFixedSizeBinary(e), rr.addByteWidth(e, t.byteWidth), rr.endFixedSizeBinary(e);
  }
  visitFixedSizeList(t, e) {
    return ir.startFixedSizeList(e), ir.addListSize(e, t.listSize), ir.endFixedSizeList(e);
  }
  visitMap(t, e) {
    return or.startMap(e), or.addKeysSorted(e, t.keysSorted), or.endMap(e);
  }
}, Ys = new ea();

// node_modules/apache-arrow/ipc/metadata/json.mjs
function ol(r, t = /* @__PURE__ */ new Map()) {
  return new P(kf(r, t), Gs(r.metadata), t);
}
function ra(r) {
  return new at(r.count, cl(r.columns), ul(r.columns), null, ll(r.columns));
}
function al(r) {
  return new bt(ra(r.data), r.id, r.isDelta);
}
function kf(r, t) {
  return (r.fields || []).filter(Boolean).map((e) => L.fromJSON(e, t));
}
function il(r, t) {
  return (r.children || []).filter(Boolean).map((e) => L.fromJSON(e, t));
}
function cl(r) {
  return (r || []).reduce((t, e) => [
    ...t,
    new ne(e.count, zf(e.VALIDITY)),
    ...cl(e.children)
  ], []);
}
function ul(r, t = []) {
  for (let e = -1, i = (r || []).length; ++e < i; ) {
    let n = r[e];
    if (n.VALIDITY && t.push(new it(t.length, n.VALIDITY.length)), n.TYPE_ID && t.push(new it(t.length, n.TYPE_ID.length)), n.OFFSET && t.push(new it(t.length, n.OFFSET.length)), n.DATA && t.push(new it(t.length, n.DATA.length)), n.VIEWS && t.push(new it(t.length, n.VIEWS.length)), n.VARIADIC_DATA_BUFFERS)
      for (let s of n.VARIADIC_DATA_BUFFERS)
        t.push(new it(t.length, s.length));
    t = ul(n.children, t);
  }
  return t;
}
function zf(r) {
  return (r || []).reduce((t, e) => t + +(e === 0), 0);
}
function ll(r) {
  return (r || []).reduce((t, e) => [
    ...t,
    ...e.VARIADIC_DATA_BUFFERS ? [e.VARIADIC_DATA_BUFFERS.length] : [],
    ...ll(e.children)
  ], []);
}
function dl(r, t) {
  let e, i, n, s, o, a;
  return !t || !(s = r.dictionary) ? (o = sl(r, il(r, t)), n = new L(r.name, o, r.nullable, Gs(r.metadata))) : t.has(e = s.id) ? (i = (i = s.indexType) ? nl(i) : new It(), a = new gt(t.get(e), i, e, s.isOrdered), n = new L(r.name, a, r.nullable, Gs(r.metadata))) : (i = (i = s.indexType) ? nl(i) : new It(), t.set(e, o = sl(r, il(r, t))), a = new gt(o, i, e, s.isOrdered), n = new L(r.name, a, r.nullable, Gs(r.metadata))), n || null;
}
function Gs(r = []) {
  return new Map(r.map(({ key: t, value: e }) => [t, e]));
}
function nl(r) {
  return new nt(r.isSigned, r.bitWidth);
}
function sl(r, t) {
  let e = r.type.name;
  switch (e) {
    case "NONE":
      return new lt();
    case "null":
      return new lt();
    case "binary":
      return new Se();
    case "largebinary":
      return new De();
    case "binaryview":
      return new U();
    case "utf8":
      return new qt();
    case "largeutf8":
      return new Ae();
    case "utf8view":
      return new Ot();
    case "bool":
      return new Qt();
    case "list":
      return new Mt((t || [])[0]);
    case "largelist":
      return new ee((t || [])[0]);
    case "struct":
      return new J(t || []);
    case "struct_":
      return new J(t || []);
  }
  switch (e) {
    case "int": {
      let i = r.type;
      return new nt(i.isSigned, i.bitWidth);
    }
    case "floatingpoint": {
      let i = r.type;
      return new Ht(Y[i.precision]);
    }
    case "decimal": {
      let i = r.type;
      return new Fe(i.scale, i.precision, i.bitWidth);
    }
    case "date": {
      let i = r.type;
      return new te(X[i.unit]);
    }
    case "time": {
      let i = r.type;
      return new Lt(m[i.unit], i.bitWidth);
    }
    case "timestamp": {
      let i = r.type;
      return new Nt(m[i.unit], i.timezone);
    }
    case "interval": {
      let i = r.type;
      return new $t(z[i.unit]);
    }
    case "duration": {
      let i = r.type;
      return new Et(m[i.unit]);
    }
    case "union": {
      let i = r.type, [n, ...s] = (i.mode + "").toLowerCase(), o = n.toUpperCase() + s.join("");
      return new Ut(W[o], i.typeIds || [], t || []);
    }
    case "fixedsizebinary": {
      let i = r.type;
      return new xe(i.byteWidth);
    }
    case "fixedsizelist": {
      let i = r.type;
      return new re(i.listSize, (t || [])[0]);
    }
    case "map": {
      let i = r.type;
      return new ie((t || [])[0], i.keysSorted);
    }
  }
  throw new Error(`Unrecognized type: "${e}"`);
}

// node_modules/apache-arrow/ipc/metadata/message.mjs
var Wf = Js.Builder, Hf = Js.ByteBuffer, Bt = class r {
  /** @nocollapse */
  static fromJSON(t, e) {
    let i = new r(0, $.V5, e);
    return i._createHeader = $f(t, e), i;
  }
  /** @nocollapse */
  static decode(t) {
    t = new Hf(v(t));
    let e = Zt.getRootAsMessage(t), i = e.bodyLength(), n = e.version(), s = e.headerType(), o = ih(e), a = new r(i, n, s, void 0, o);
    return a._createHeader = Yf(e, s), a;
  }
  /** @nocollapse */
  static encode(t) {
    let e = new Wf(), i = -1;
    t.isSchema() ? i = P.encode(e, t.header()) : t.isRecordBatch() ? i = at.encode(e, t.header()) : t.isDictionaryBatch() && (i = bt.encode(e, t.header()));
    let n = t.metadata && t.metadata.size > 0 ? Zt.createCustomMetadataVector(e, [...t.metadata].map(([s, o]) => {
      let a = e.createString(`${s}`), c = e.createString(`${o}`);
      return et.startKeyValue(e), et.addKey(e, a), et.addValue(e, c), et.endKeyValue(e);
    })) : -1;
    return Zt.startMessage(e), Zt.addVersion(e, $.V5), Zt.addHeader(e, i), Zt.addHeaderType(e, t.headerType), Zt.addBodyLength(e, BigInt(t.bodyLength)), n !== -1 && Zt.addCustomMetadata(e, n), Zt.finishMessageBuffer(e, Zt.endMessage(e)), e.asUint8Array();
  }
  /** @nocollapse */
  static from(t, e = 0) {
    if (t instanceof P)
      return new r(0, $.V5, C.Schema, t);
    if (t instanceof at)
      return new r(e, $.V5, C.RecordBatch, t, t.metadata);
    if (t instanceof bt)
      return new r(e, $.V5, C.DictionaryBatch, t);
    throw new Error(`Unrecognized Message header: ${t}`);
  }
  get type() {
    return this.headerType;
  }
  get version() {
    return this._version;
  }
  get headerType() {
    return this._headerType;
  }
  get compression() {
    return this._compression;
  }
  get bodyLength() {
    return this._bodyLength;
  }
  get metadata() {
    return this._metadata;
  }
  header() {
    return this._createHeader();
  }
  isSchema() {
    return this.headerType === C.Schema;
  }
  isRecordBatch() {
    return this.headerType === C.RecordBatch;
  }
  isDictionaryBatch() {
    return this.headerType === C.DictionaryBatch;
  }
  constructor(t, e, i, n, s) {
    this._version = e, this._headerType = i, this.body = new Uint8Array(0), this._compression = n?.compression, n && (this._createHeader = () => n), this._bodyLength = R(t), this._metadata = s || /* @__PURE__ */ new Map();
  }
}, at = class {
  get nodes() {
    return this._nodes;
  }
  get length() {
    return this._length;
  }
  get buffers() {
    return this._buffers;
  }
  get compression() {
    return this._compression;
  }
  get variadicBufferCounts() {
    return this._variadicBufferCounts;
  }
  get metadata() {
    return this._metadata;
  }
  constructor(t, e, i, n, s = [], o) {
    this._nodes = e, this._buffers = i, this._length = R(t), this._compression = n, this._variadicBufferCounts = s, this._metadata = o || /* @__PURE__ */ new Map();
  }
}, bt = class {
  get id() {
    return this._id;
  }
  get data() {
    return this._data;
  }
  get isDelta() {
    return this._isDelta;
  }
  get length() {
    return this.data.length;
  }
  get nodes() {
    return this.data.nodes;
  }
  get buffers() {
    return this.data.buffers;
  }
  constructor(t, e, i = !1) {
    this._data = t, this._isDelta = i, this._id = R(e);
  }
}, it = class {
  constructor(t, e) {
    this.offset = R(t), this.length = R(e);
  }
}, ne = class {
  constructor(t, e) {
    this.length = R(t), this.nullCount = R(e);
  }
}, Vr = class {
  constructor(t, e = wr.BUFFER) {
    this.type = t, this.method = e;
  }
};
function $f(r, t) {
  return (() => {
    switch (t) {
      case C.Schema:
        return P.fromJSON(r);
      case C.RecordBatch:
        return at.fromJSON(r);
      case C.DictionaryBatch:
        return bt.fromJSON(r);
    }
    throw new Error(`Unrecognized Message type: { name: ${C[t]}, type: ${t} }`);
  });
}
function Yf(r, t) {
  return (() => {
    switch (t) {
      case C.Schema:
        return P.decode(r.header(new Tt()), /* @__PURE__ */ new Map(), r.version());
      case C.RecordBatch:
        return at.decode(r.header(new pt()), r.version());
      case C.DictionaryBatch:
        return bt.decode(r.header(new Ue()), r.version());
    }
    throw new Error(`Unrecognized Message type: { name: ${C[t]}, type: ${t} }`);
  });
}
L.encode = sh;
L.decode = rh;
L.fromJSON = dl;
P.encode = nh;
P.decode = Gf;
P.fromJSON = ol;
at.encode = oh;
at.decode = Zf;
at.fromJSON = ra;
bt.encode = ah;
bt.decode = Jf;
bt.fromJSON = al;
ne.encode = ch;
ne.decode = Kf;
it.encode = uh;
it.decode = Xf;
Vr.encode = yl;
Vr.decode = ml;
function Gf(r, t = /* @__PURE__ */ new Map(), e = $.V5) {
  let i = eh(r, t);
  return new P(i, Zs(r), t, e);
}
function Zf(r, t = $.V5) {
  return new at(r.length(), qf(r), Qf(r, t), ml(r.compression()), th(r));
}
function Jf(r, t = $.V5) {
  return new bt(at.decode(r.data(), t), r.id(), r.isDelta());
}
function Xf(r) {
  return new it(r.offset(), r.length());
}
function Kf(r) {
  return new ne(r.length(), r.nullCount());
}
function qf(r) {
  let t = [];
  for (let e, i = -1, n = -1, s = r.nodesLength(); ++i < s; )
    (e = r.nodes(i)) && (t[++n] = ne.decode(e));
  return t;
}
function Qf(r, t) {
  let e = [];
  for (let i, n = -1, s = -1, o = r.buffersLength(); ++n < o; )
    (i = r.buffers(n)) && (t < $.V4 && (i.bb_pos += 8 * (n + 1)), e[++s] = it.decode(i));
  return e;
}
function th(r) {
  let t = [], e = Math.trunc(r.variadicBufferCountsLength());
  for (let i = 0; i < e; ++i)
    t.push(R(r.variadicBufferCounts(i)));
  return t;
}
function eh(r, t) {
  let e = [];
  for (let i, n = -1, s = -1, o = r.fieldsLength(); ++n < o; )
    (i = r.fields(n)) && (e[++s] = L.decode(i, t));
  return e;
}
function fl(r, t) {
  let e = [];
  for (let i, n = -1, s = -1, o = r.childrenLength(); ++n < o; )
    (i = r.children(n)) && (e[++s] = L.decode(i, t));
  return e;
}
function rh(r, t) {
  let e, i, n, s, o, a;
  return !t || !(a = r.dictionary()) ? (n = pl(r, fl(r, t)), i = new L(r.name(), n, r.nullable(), Zs(r))) : t.has(e = R(a.id())) ? (s = (s = a.indexType()) ? hl(s) : new It(), o = new gt(t.get(e), s, e, a.isOrdered()), i = new L(r.name(), o, r.nullable(), Zs(r))) : (s = (s = a.indexType()) ? hl(s) : new It(), t.set(e, n = pl(r, fl(r, t))), o = new gt(n, s, e, a.isOrdered()), i = new L(r.name(), o, r.nullable(), Zs(r))), i || null;
}
function Zs(r) {
  let t = /* @__PURE__ */ new Map();
  if (r)
    for (let e, i, n = -1, s = Math.trunc(r.customMetadataLength()); ++n < s; )
      (e = r.customMetadata(n)) && (i = e.key()) != null && t.set(i, e.value());
  return t;
}
function ih(r) {
  let t = /* @__PURE__ */ new Map();
  for (let e, i, n = -1, s = Math.trunc(r.customMetadataLength()); ++n < s; )
    (e = r.customMetadata(n)) && (i = e.key()) != null && t.set(i, e.value());
  return t;
}
function hl(r) {
  return new nt(r.isSigned(), r.bitWidth());
}
function pl(r, t) {
  let e = r.typeType();
  switch (e) {
    case F.NONE:
      return new lt();
    case F.Null:
      return new lt();
    case F.Binary:
      return new Se();
    case F.LargeBinary:
      return new De();
    case F.BinaryView:
      return new U();
    case F.Utf8:
      return new qt();
    case F.LargeUtf8:
      return new Ae();
    case F.Utf8View:
      return new Ot();
    case F.Bool:
      return new Qt();
    case F.List:
      return new Mt((t || [])[0]);
    case F.LargeList:
      return new ee((t || [])[0]);
    case F.Struct_:
      return new J(t || []);
  }
  switch (e) {
    case F.Int: {
      let i = r.type(new ae());
      return new nt(i.isSigned(), i.bitWidth());
    }
    case F.FloatingPoint: {
      let i = r.type(new nr());
      return new Ht(i.precision());
    }
    case F.Decimal: {
      let i = r.type(new Be());
      return new Fe(i.scale(), i.precision(), i.bitWidth());
    }
    case F.Date: {
      let i = r.type(new tr());
      return new te(i.unit());
    }
    case F.Time: {
      let i = r.type(new Ve());
      return new Lt(i.unit(), i.bitWidth());
    }
    case F.Timestamp: {
      let i = r.type(new Re());
      return new Nt(i.unit(), i.timezone());
    }
    case F.Interval: {
      let i = r.type(new sr());
      return new $t(i.unit());
    }
    case F.Duration: {
      let i = r.type(new er());
      return new Et(i.unit());
    }
    case F.Union: {
      let i = r.type(new ce());
      return new Ut(i.mode(), i.typeIdsArray() || [], t || []);
    }
    case F.FixedSizeBinary: {
      let i = r.type(new rr());
      return new xe(i.byteWidth());
    }
    case F.FixedSizeList: {
      let i = r.type(new ir());
      return new re(i.listSize(), (t || [])[0]);
    }
    case F.Map: {
      let i = r.type(new or());
      return new ie((t || [])[0], i.keysSorted());
    }
  }
  throw new Error(`Unrecognized type: "${F[e]}" (${e})`);
}
function ml(r) {
  return r ? new Vr(r.codec(), r.method()) : null;
}
function nh(r, t) {
  let e = t.fields.map((s) => L.encode(r, s));
  Tt.startFieldsVector(r, e.length);
  let i = Tt.createFieldsVector(r, e), n = t.metadata && t.metadata.size > 0 ? Tt.createCustomMetadataVector(r, [...t.metadata].map(([s, o]) => {
    let a = r.createString(`${s}`), c = r.createString(`${o}`);
    return et.startKeyValue(r), et.addKey(r, a), et.addValue(r, c), et.endKeyValue(r);
  })) : -1;
  return Tt.startSchema(r), Tt.addFields(r, i), Tt.addEndianness(r, lh ? Qe.Little : Qe.Big), n !== -1 && Tt.addCustomMetadata(r, n), Tt.endSchema(r);
}
function sh(r, t) {
  let e = -1, i = -1, n = -1, s = t.type, o = t.typeId;
  h.isDictionary(s) ? (o = s.dictionary.typeId, n = Ys.visit(s, r), i = Ys.visit(s.dictionary, r)) : i = Ys.visit(s, r);
  let a = (s.children || []).map((d) => L.encode(r, d)), c = mt.createChildrenVector(r, a), u = t.metadata && t.metadata.size > 0 ? mt.createCustomMetadataVector(r, [...t.metadata].map(([d, f]) => {
    let _ = r.createString(`${d}`), b = r.createString(`${f}`);
    return et.startKeyValue(r), et.addKey(r, _), et.addValue(r, b), et.endKeyValue(r);
  })) : -1;
  return t.name && (e = r.createString(t.name)), mt.startField(r), mt.addType(r, i), mt.addTypeType(r, o), mt.addChildren(r, c), mt.addNullable(r, !!t.nullable), e !== -1 && mt.addName(r, e), n !== -1 && mt.addDictionary(r, n), u !== -1 && mt.addCustomMetadata(r, u), mt.endField(r);
}
function oh(r, t) {
  let e = t.nodes || [], i = t.buffers || [], n = t.variadicBufferCounts || [];
  pt.startNodesVector(r, e.length);
  for (let u of e.slice().reverse())
    ne.encode(r, u);
  let s = r.endVector();
  pt.startBuffersVector(r, i.length);
  for (let u of i.slice().reverse())
    it.encode(r, u);
  let o = r.endVector(), a = null;
  t.compression !== null && (a = yl(r, t.compression));
  let c = -1;
  return n.length > 0 && (c = pt.createVariadicBufferCountsVector(r, n.map(BigInt))), pt.startRecordBatch(r), pt.addLength(r, BigInt(t.length)), pt.addNodes(r, s), pt.addBuffers(r, o), t.compression !== null && a && pt.addCompression(r, a), c !== -1 && pt.addVariadicBufferCounts(r, c), pt.endRecordBatch(r);
}
function yl(r, t) {
  return Me.startBodyCompression(r), Me.addCodec(r, t.type), Me.addMethod(r, t.method), Me.endBodyCompression(r);
}
function ah(r, t) {
  let e = at.encode(r, t.data);
  return Ue.startDictionaryBatch(r), Ue.addId(r, BigInt(t.id)), Ue.addIsDelta(r, t.isDelta), Ue.addData(r, e), Ue.endDictionaryBatch(r);
}
function ch(r, t) {
  return hi.createFieldNode(r, BigInt(t.length), BigInt(t.nullCount));
}
function uh(r, t) {
  return fi.createBuffer(r, BigInt(t.offset), BigInt(t.length));
}
var lh = (() => {
  let r = new ArrayBuffer(2);
  return new DataView(r).setInt16(
    0,
    256,
    !0
    /* littleEndian */
  ), new Int16Array(r)[0] === 256;
})();

// node_modules/apache-arrow/io/interfaces.mjs
var K = Object.freeze({ done: !0, value: void 0 }), Tn = class {
  constructor(t) {
    this._json = t;
  }
  get schema() {
    return this._json.schema;
  }
  get batches() {
    return this._json.batches || [];
  }
  get dictionaries() {
    return this._json.dictionaries || [];
  }
}, Rr = class {
  tee() {
    return this._getDOMStream().tee();
  }
  pipe(t, e) {
    return this._getNodeStream().pipe(t, e);
  }
  pipeTo(t, e) {
    return this._getDOMStream().pipeTo(t, e);
  }
  pipeThrough(t, e) {
    return this._getDOMStream().pipeThrough(t, e);
  }
  _getDOMStream() {
    return this._DOMStream || (this._DOMStream = this.toDOMStream());
  }
  _getNodeStream() {
    return this._nodeStream || (this._nodeStream = this.toNodeStream());
  }
}, Xs = class extends Rr {
  constructor() {
    super(), this._values = [], this.resolvers = [], this._closedPromise = new Promise((t) => this._closedPromiseResolve = t);
  }
  get closed() {
    return this._closedPromise;
  }
  cancel(t) {
    return p(this, void 0, void 0, function* () {
      yield this.return(t);
    });
  }
  write(t) {
    this._ensureOpen() && (this.resolvers.length <= 0 ? this._values.push(t) : this.resolvers.shift().resolve({ done: !1, value: t }));
  }
  abort(t) {
    this._closedPromiseResolve && (this.resolvers.length <= 0 ? this._error = { error: t } : this.resolvers.shift().reject({ done: !0, value: t }));
  }
  close() {
    if (this._closedPromiseResolve) {
      let { resolvers: t } = this;
      for (; t.length > 0; )
        t.shift().resolve(K);
      this._closedPromiseResolve(), this._closedPromiseResolve = void 0;
    }
  }
  [Symbol.asyncIterator]() {
    return this;
  }
  toDOMStream(t) {
    return ut.toDOMStream(this._closedPromiseResolve || this._error ? this : this._values, t);
  }
  toNodeStream(t) {
    return ut.toNodeStream(this._closedPromiseResolve || this._error ? this : this._values, t);
  }
  throw(t) {
    return p(this, void 0, void 0, function* () {
      return yield this.abort(t), K;
    });
  }
  return(t) {
    return p(this, void 0, void 0, function* () {
      return yield this.close(), K;
    });
  }
  read(t) {
    return p(this, void 0, void 0, function* () {
      return (yield this.next(t, "read")).value;
    });
  }
  peek(t) {
    return p(this, void 0, void 0, function* () {
      return (yield this.next(t, "peek")).value;
    });
  }
  next(...t) {
    return this._values.length > 0 ? Promise.resolve({ done: !1, value: this._values.shift() }) : this._error ? Promise.reject({ done: !0, value: this._error.error }) : this._closedPromiseResolve ? new Promise((e, i) => {
      this.resolvers.push({ resolve: e, reject: i });
    }) : Promise.resolve(K);
  }
  _ensureOpen() {
    if (this._closedPromiseResolve)
      return !0;
    throw new Error("AsyncQueue is closed");
  }
};

// node_modules/apache-arrow/io/stream.mjs
var Jt = class extends Xs {
  write(t) {
    if ((t = v(t)).byteLength > 0)
      return super.write(t);
  }
  toString(t = !1) {
    return t ? di(this.toUint8Array(!0)) : this.toUint8Array(!1).then(di);
  }
  toUint8Array(t = !1) {
    return t ? zt(this._values)[0] : p(this, void 0, void 0, function* () {
      var e, i, n, s;
      let o = [], a = 0;
      try {
        for (var c = !0, u = Ct(this), d; d = yield u.next(), e = d.done, !e; c = !0) {
          s = d.value, c = !1;
          let f = s;
          o.push(f), a += f.byteLength;
        }
      } catch (f) {
        i = { error: f };
      } finally {
        try {
          !c && !e && (n = u.return) && (yield n.call(u));
        } finally {
          if (i) throw i.error;
        }
      }
      return zt(o, a)[0];
    });
  }
}, pe = class {
  constructor(t) {
    t && (this.source = new ia(ut.fromIterable(t)));
  }
  [Symbol.iterator]() {
    return this;
  }
  next(t) {
    return this.source.next(t);
  }
  throw(t) {
    return this.source.throw(t);
  }
  return(t) {
    return this.source.return(t);
  }
  peek(t) {
    return this.source.peek(t);
  }
  read(t) {
    return this.source.read(t);
  }
}, St = class r {
  constructor(t) {
    t instanceof r ? this.source = t.source : t instanceof Jt ? this.source = new He(ut.fromAsyncIterable(t)) : Hn(t) ? this.source = new He(ut.fromNodeStream(t)) : an(t) ? this.source = new He(ut.fromDOMStream(t)) : zn(t) ? this.source = new He(ut.fromDOMStream(t.body)) : kt(t) ? this.source = new He(ut.fromIterable(t)) : jt(t) ? this.source = new He(ut.fromAsyncIterable(t)) : Ft(t) && (this.source = new He(ut.fromAsyncIterable(t)));
  }
  [Symbol.asyncIterator]() {
    return this;
  }
  next(t) {
    return this.source.next(t);
  }
  throw(t) {
    return this.source.throw(t);
  }
  return(t) {
    return this.source.return(t);
  }
  get closed() {
    return this.source.closed;
  }
  cancel(t) {
    return this.source.cancel(t);
  }
  peek(t) {
    return this.source.peek(t);
  }
  read(t) {
    return this.source.read(t);
  }
}, ia = class {
  constructor(t) {
    this.source = t;
  }
  cancel(t) {
    this.return(t);
  }
  peek(t) {
    return this.next(t, "peek").value;
  }
  read(t) {
    return this.next(t, "read").value;
  }
  next(t, e = "read") {
    return this.source.next({ cmd: e, size: t });
  }
  throw(t) {
    return Object.create(this.source.throw && this.source.throw(t) || K);
  }
  return(t) {
    return Object.create(this.source.return && this.source.return(t) || K);
  }
}, He = class {
  constructor(t) {
    this.source = t, this._closedPromise = new Promise((e) => this._closedPromiseResolve = e);
  }
  cancel(t) {
    return p(this, void 0, void 0, function* () {
      yield this.return(t);
    });
  }
  get closed() {
    return this._closedPromise;
  }
  read(t) {
    return p(this, void 0, void 0, function* () {
      return (yield this.next(t, "read")).value;
    });
  }
  peek(t) {
    return p(this, void 0, void 0, function* () {
      return (yield this.next(t, "peek")).value;
    });
  }
  next(t) {
    return p(this, arguments, void 0, function* (e, i = "read") {
      return yield this.source.next({ cmd: i, size: e });
    });
  }
  throw(t) {
    return p(this, void 0, void 0, function* () {
      let e = this.source.throw && (yield this.source.throw(t)) || K;
      return this._closedPromiseResolve && this._closedPromiseResolve(), this._closedPromiseResolve = void 0, Object.create(e);
    });
  }
  return(t) {
    return p(this, void 0, void 0, function* () {
      let e = this.source.return && (yield this.source.return(t)) || K;
      return this._closedPromiseResolve && this._closedPromiseResolve(), this._closedPromiseResolve = void 0, Object.create(e);
    });
  }
};

// node_modules/apache-arrow/io/file.mjs
var On = class extends pe {
  constructor(t, e) {
    super(), this.position = 0, this.buffer = v(t), this.size = e === void 0 ? this.buffer.byteLength : e;
  }
  readInt32(t) {
    let { buffer: e, byteOffset: i } = this.readAt(t, 4);
    return new DataView(e, i).getInt32(0, !0);
  }
  seek(t) {
    return this.position = Math.min(t, this.size), t < this.size;
  }
  read(t) {
    let { buffer: e, size: i, position: n } = this;
    return e && n < i ? (typeof t != "number" && (t = Number.POSITIVE_INFINITY), this.position = Math.min(i, n + Math.min(i - n, t)), e.subarray(n, this.position)) : null;
  }
  readAt(t, e) {
    let i = this.buffer, n = Math.min(this.size, t + e);
    return i ? i.subarray(t, n) : new Uint8Array(e);
  }
  close() {
    this.buffer && (this.buffer = null);
  }
  throw(t) {
    return this.close(), { done: !0, value: t };
  }
  return(t) {
    return this.close(), { done: !0, value: t };
  }
}, dr = class extends St {
  constructor(t, e) {
    super(), this.position = 0, this._handle = t, typeof e == "number" ? this.size = e : this._pending = p(this, void 0, void 0, function* () {
      this.size = (yield t.stat()).size, delete this._pending;
    });
  }
  readInt32(t) {
    return p(this, void 0, void 0, function* () {
      let { buffer: e, byteOffset: i } = yield this.readAt(t, 4);
      return new DataView(e, i).getInt32(0, !0);
    });
  }
  seek(t) {
    return p(this, void 0, void 0, function* () {
      return this._pending && (yield this._pending), this.position = Math.min(t, this.size), t < this.size;
    });
  }
  read(t) {
    return p(this, void 0, void 0, function* () {
      this._pending && (yield this._pending);
      let { _handle: e, size: i, position: n } = this;
      if (e && n < i) {
        typeof t != "number" && (t = Number.POSITIVE_INFINITY);
        let s = n, o = 0, a = 0, c = Math.min(i, s + Math.min(i - s, t)), u = new Uint8Array(Math.max(0, (this.position = c) - s));
        for (; (s += a) < c && (o += a) < u.byteLength; )
          ({ bytesRead: a } = yield e.read(u, o, u.byteLength - o, s));
        return u;
      }
      return null;
    });
  }
  readAt(t, e) {
    return p(this, void 0, void 0, function* () {
      this._pending && (yield this._pending);
      let { _handle: i, size: n } = this;
      if (i && t + e < n) {
        let s = Math.min(n, t + e), o = new Uint8Array(s - t);
        return (yield i.read(o, 0, e, t)).buffer;
      }
      return new Uint8Array(e);
    });
  }
  close() {
    return p(this, void 0, void 0, function* () {
      let t = this._handle;
      this._handle = null, t && (yield t.close());
    });
  }
  throw(t) {
    return p(this, void 0, void 0, function* () {
      return yield this.close(), { done: !0, value: t };
    });
  }
  return(t) {
    return p(this, void 0, void 0, function* () {
      return yield this.close(), { done: !0, value: t };
    });
  }
};

// node_modules/apache-arrow/util/int.mjs
var sa = {};
Ee(sa, {
  BaseInt64: () => Ln,
  Int128: () => Nn,
  Int64: () => $e,
  Uint64: () => rt
});
function xi(r) {
  return r < 0 && (r = 4294967295 + r + 1), `0x${r.toString(16)}`;
}
var Ti = 8, na = [
  1,
  10,
  100,
  1e3,
  1e4,
  1e5,
  1e6,
  1e7,
  1e8
], Ln = class {
  constructor(t) {
    this.buffer = t;
  }
  high() {
    return this.buffer[1];
  }
  low() {
    return this.buffer[0];
  }
  _times(t) {
    let e = new Uint32Array([
      this.buffer[1] >>> 16,
      this.buffer[1] & 65535,
      this.buffer[0] >>> 16,
      this.buffer[0] & 65535
    ]), i = new Uint32Array([
      t.buffer[1] >>> 16,
      t.buffer[1] & 65535,
      t.buffer[0] >>> 16,
      t.buffer[0] & 65535
    ]), n = e[3] * i[3];
    this.buffer[0] = n & 65535;
    let s = n >>> 16;
    return n = e[2] * i[3], s += n, n = e[3] * i[2] >>> 0, s += n, this.buffer[0] += s << 16, this.buffer[1] = s >>> 0 < n ? 65536 : 0, this.buffer[1] += s >>> 16, this.buffer[1] += e[1] * i[3] + e[2] * i[2] + e[3] * i[1], this.buffer[1] += e[0] * i[3] + e[1] * i[2] + e[2] * i[1] + e[3] * i[0] << 16, this;
  }
  _plus(t) {
    let e = this.buffer[0] + t.buffer[0] >>> 0;
    this.buffer[1] += t.buffer[1], e < this.buffer[0] >>> 0 && ++this.buffer[1], this.buffer[0] = e;
  }
  lessThan(t) {
    return this.buffer[1] < t.buffer[1] || this.buffer[1] === t.buffer[1] && this.buffer[0] < t.buffer[0];
  }
  equals(t) {
    return this.buffer[1] === t.buffer[1] && this.buffer[0] == t.buffer[0];
  }
  greaterThan(t) {
    return t.lessThan(this);
  }
  hex() {
    return `${xi(this.buffer[1])} ${xi(this.buffer[0])}`;
  }
}, rt = class r extends Ln {
  times(t) {
    return this._times(t), this;
  }
  plus(t) {
    return this._plus(t), this;
  }
  /** @nocollapse */
  static from(t, e = new Uint32Array(2)) {
    return r.fromString(typeof t == "string" ? t : t.toString(), e);
  }
  /** @nocollapse */
  static fromNumber(t, e = new Uint32Array(2)) {
    return r.fromString(t.toString(), e);
  }
  /** @nocollapse */
  static fromString(t, e = new Uint32Array(2)) {
    let i = t.length, n = new r(e);
    for (let s = 0; s < i; ) {
      let o = Ti < i - s ? Ti : i - s, a = new r(new Uint32Array([Number.parseInt(t.slice(s, s + o), 10), 0])), c = new r(new Uint32Array([na[o], 0]));
      n.times(c), n.plus(a), s += o;
    }
    return n;
  }
  /** @nocollapse */
  static convertArray(t) {
    let e = new Uint32Array(t.length * 2);
    for (let i = -1, n = t.length; ++i < n; )
      r.from(t[i], new Uint32Array(e.buffer, e.byteOffset + 2 * i * 4, 2));
    return e;
  }
  /** @nocollapse */
  static multiply(t, e) {
    return new r(new Uint32Array(t.buffer)).times(e);
  }
  /** @nocollapse */
  static add(t, e) {
    return new r(new Uint32Array(t.buffer)).plus(e);
  }
}, $e = class r extends Ln {
  negate() {
    return this.buffer[0] = ~this.buffer[0] + 1, this.buffer[1] = ~this.buffer[1], this.buffer[0] == 0 && ++this.buffer[1], this;
  }
  times(t) {
    return this._times(t), this;
  }
  plus(t) {
    return this._plus(t), this;
  }
  lessThan(t) {
    let e = this.buffer[1] << 0, i = t.buffer[1] << 0;
    return e < i || e === i && this.buffer[0] < t.buffer[0];
  }
  /** @nocollapse */
  static from(t, e = new Uint32Array(2)) {
    return r.fromString(typeof t == "string" ? t : t.toString(), e);
  }
  /** @nocollapse */
  static fromNumber(t, e = new Uint32Array(2)) {
    return r.fromString(t.toString(), e);
  }
  /** @nocollapse */
  static fromString(t, e = new Uint32Array(2)) {
    let i = t.startsWith("-"), n = t.length, s = new r(e);
    for (let o = i ? 1 : 0; o < n; ) {
      let a = Ti < n - o ? Ti : n - o, c = new r(new Uint32Array([Number.parseInt(t.slice(o, o + a), 10), 0])), u = new r(new Uint32Array([na[a], 0]));
      s.times(u), s.plus(c), o += a;
    }
    return i ? s.negate() : s;
  }
  /** @nocollapse */
  static convertArray(t) {
    let e = new Uint32Array(t.length * 2);
    for (let i = -1, n = t.length; ++i < n; )
      r.from(t[i], new Uint32Array(e.buffer, e.byteOffset + 2 * i * 4, 2));
    return e;
  }
  /** @nocollapse */
  static multiply(t, e) {
    return new r(new Uint32Array(t.buffer)).times(e);
  }
  /** @nocollapse */
  static add(t, e) {
    return new r(new Uint32Array(t.buffer)).plus(e);
  }
}, Nn = class r {
  constructor(t) {
    this.buffer = t;
  }
  high() {
    return new $e(new Uint32Array(this.buffer.buffer, this.buffer.byteOffset + 8, 2));
  }
  low() {
    return new $e(new Uint32Array(this.buffer.buffer, this.buffer.byteOffset, 2));
  }
  negate() {
    return this.buffer[0] = ~this.buffer[0] + 1, this.buffer[1] = ~this.buffer[1], this.buffer[2] = ~this.buffer[2], this.buffer[3] = ~this.buffer[3], this.buffer[0] == 0 && ++this.buffer[1], this.buffer[1] == 0 && ++this.buffer[2], this.buffer[2] == 0 && ++this.buffer[3], this;
  }
  times(t) {
    let e = new rt(new Uint32Array([this.buffer[3], 0])), i = new rt(new Uint32Array([this.buffer[2], 0])), n = new rt(new Uint32Array([this.buffer[1], 0])), s = new rt(new Uint32Array([this.buffer[0], 0])), o = new rt(new Uint32Array([t.buffer[3], 0])), a = new rt(new Uint32Array([t.buffer[2], 0])), c = new rt(new Uint32Array([t.buffer[1], 0])), u = new rt(new Uint32Array([t.buffer[0], 0])), d = rt.multiply(s, u);
    this.buffer[0] = d.low();
    let f = new rt(new Uint32Array([d.high(), 0]));
    return d = rt.multiply(n, u), f.plus(d), d = rt.multiply(s, c), f.plus(d), this.buffer[1] = f.low(), this.buffer[3] = f.lessThan(d) ? 1 : 0, this.buffer[2] = f.high(), new rt(new Uint32Array(this.buffer.buffer, this.buffer.byteOffset + 8, 2)).plus(rt.multiply(i, u)).plus(rt.multiply(n, c)).plus(rt.multiply(s, a)), this.buffer[3] += rt.multiply(e, u).plus(rt.multiply(i, c)).plus(rt.multiply(n, a)).plus(rt.multiply(s, o)).low(), this;
  }
  plus(t) {
    let e = new Uint32Array(4);
    return e[3] = this.buffer[3] + t.buffer[3] >>> 0, e[2] = this.buffer[2] + t.buffer[2] >>> 0, e[1] = this.buffer[1] + t.buffer[1] >>> 0, e[0] = this.buffer[0] + t.buffer[0] >>> 0, e[0] < this.buffer[0] >>> 0 && ++e[1], e[1] < this.buffer[1] >>> 0 && ++e[2], e[2] < this.buffer[2] >>> 0 && ++e[3], this.buffer[3] = e[3], this.buffer[2] = e[2], this.buffer[1] = e[1], this.buffer[0] = e[0], this;
  }
  hex() {
    return `${xi(this.buffer[3])} ${xi(this.buffer[2])} ${xi(this.buffer[1])} ${xi(this.buffer[0])}`;
  }
  /** @nocollapse */
  static multiply(t, e) {
    return new r(new Uint32Array(t.buffer)).times(e);
  }
  /** @nocollapse */
  static add(t, e) {
    return new r(new Uint32Array(t.buffer)).plus(e);
  }
  /** @nocollapse */
  static from(t, e = new Uint32Array(4)) {
    return r.fromString(typeof t == "string" ? t : t.toString(), e);
  }
  /** @nocollapse */
  static fromNumber(t, e = new Uint32Array(4)) {
    return r.fromString(t.toString(), e);
  }
  /** @nocollapse */
  static fromString(t, e = new Uint32Array(4)) {
    let i = t.startsWith("-"), n = t.length, s = new r(e);
    for (let o = i ? 1 : 0; o < n; ) {
      let a = Ti < n - o ? Ti : n - o, c = new r(new Uint32Array([Number.parseInt(t.slice(o, o + a), 10), 0, 0, 0])), u = new r(new Uint32Array([na[a], 0, 0, 0]));
      s.times(u), s.plus(c), o += a;
    }
    return i ? s.negate() : s;
  }
  /** @nocollapse */
  static convertArray(t) {
    let e = new Uint32Array(t.length * 4);
    for (let i = -1, n = t.length; ++i < n; )
      r.from(t[i], new Uint32Array(e.buffer, e.byteOffset + 16 * i, 4));
    return e;
  }
};

// node_modules/apache-arrow/util/interval.mjs
var la = {};
Ee(la, {
  toIntervalDayTimeInt32Array: () => oa,
  toIntervalDayTimeObjects: () => ca,
  toIntervalMonthDayNanoInt32Array: () => aa,
  toIntervalMonthDayNanoObjects: () => ua
});
function oa(r) {
  var t, e;
  let i = r.length, n = new Int32Array(i * 2);
  for (let s = 0, o = 0; s < i; s++) {
    let a = r[s];
    n[o++] = (t = a.days) !== null && t !== void 0 ? t : 0, n[o++] = (e = a.milliseconds) !== null && e !== void 0 ? e : 0;
  }
  return n;
}
function aa(r) {
  var t, e;
  let i = r.length, n = new Int32Array(i * 4);
  for (let s = 0, o = 0; s < i; s++) {
    let a = r[s];
    n[o++] = (t = a.months) !== null && t !== void 0 ? t : 0, n[o++] = (e = a.days) !== null && e !== void 0 ? e : 0;
    let c = a.nanoseconds;
    if (c) {
      let u = BigInt(c);
      n[o++] = Number(u & BigInt(4294967295)) >>> 0, n[o++] = Number(u >> BigInt(32)) >>> 0;
    } else
      o += 2;
  }
  return n;
}
function ca(r) {
  let t = r.length, e = new Array(t / 2);
  for (let i = 0, n = 0; i < t; i += 2)
    e[n++] = {
      days: r[i],
      milliseconds: r[i + 1]
    };
  return e;
}
function ua(r, t) {
  let e = r.length, i = new Array(e / 4);
  for (let n = 0, s = 0; n < e; n += 4) {
    let o = BigInt(r[n + 3]) << BigInt(32) | BigInt(r[n + 2] >>> 0);
    i[s++] = {
      months: r[n],
      days: r[n + 1],
      nanoseconds: t ? `${o}` : o
    };
  }
  return i;
}

// node_modules/apache-arrow/visitor/vectorloader.mjs
var Oi = class extends w {
  constructor(t, e, i, n, s = $.V5, o = []) {
    super(), this.nodesIndex = -1, this.buffersIndex = -1, this.variadicBufferIndex = -1, this.bytes = t, this.nodes = e, this.buffers = i, this.dictionaries = n, this.metadataVersion = s, this.variadicBufferCounts = o;
  }
  visit(t) {
    return super.visit(t instanceof L ? t.type : t);
  }
  visitNull(t, { length: e } = this.nextFieldNode()) {
    return g({ type: t, length: e });
  }
  visitBool(t, { length: e, nullCount: i } = this.nextFieldNode()) {
    return g({ type: t, length: e, nullCount: i, nullBitmap: this.readNullBitmap(t, i), data: this.readData(t) });
  }
  visitInt(t, { length: e, nullCount: i } = this.nextFieldNode()) {
    return g({ type: t, length: e, nullCount: i, nullBitmap: this.readNullBitmap(t, i), data: this.readData(t) });
  }
  visitFloat(t, { length: e, nullCount: i } = this.nextFieldNode()) {
    return g({ type: t, length: e, nullCount: i, nullBitmap: this.readNullBitmap(t, i), data: this.readData(t) });
  }
  visitUtf8(t, { length: e, nullCount: i } = this.nextFieldNode()) {
    return g({ type: t, length: e, nullCount: i, nullBitmap: this.readNullBitmap(t, i), valueOffsets: this.readOffsets(t), data: this.readData(t) });
  }
  visitLargeUtf8(t, { length: e, nullCount: i } = this.nextFieldNode()) {
    return g({ type: t, length: e, nullCount: i, nullBitmap: this.readNullBitmap(t, i), valueOffsets: this.readOffsets(t), data: this.readData(t) });
  }
  visitUtf8View(t, { length: e, nullCount: i } = this.nextFieldNode()) {
    let n = this.readNullBitmap(t, i), s = this.readData(t), o = this.readVariadicBuffers(this.nextVariadicBufferCount());
    return g({
      type: t,
      length: e,
      nullCount: i,
      nullBitmap: n,
      views: s,
      variadicBuffers: o
    });
  }
  visitBinary(t, { length: e, nullCount: i } = this.nextFieldNode()) {
    return g({ type: t, length: e, nullCount: i, nullBitmap: this.readNullBitmap(t, i), valueOffsets: this.readOffsets(t), data: this.readData(t) });
  }
  visitLargeBinary(t, { length: e, nullCount: i } = this.nextFieldNode()) {
    return g({ type: t, length: e, nullCount: i, nullBitmap: this.readNullBitmap(t, i), valueOffsets: this.readOffsets(t), data: this.readData(t) });
  }
  visitBinaryView(t, { length: e, nullCount: i } = this.nextFieldNode()) {
    let n = this.readNullBitmap(t, i), s = this.readData(t), o = this.readVariadicBuffers(this.nextVariadicBufferCount());
    return g({
      type: t,
      length: e,
      nullCount: i,
      nullBitmap: n,
      views: s,
      variadicBuffers: o
    });
  }
  visitFixedSizeBinary(t, { length: e, nullCount: i } = this.nextFieldNode()) {
    return g({ type: t, length: e, nullCount: i, nullBitmap: this.readNullBitmap(t, i), data: this.readData(t) });
  }
  visitDate(t, { length: e, nullCount: i } = this.nextFieldNode()) {
    return g({ type: t, length: e, nullCount: i, nullBitmap: this.readNullBitmap(t, i), data: this.readData(t) });
  }
  visitTimestamp(t, { length: e, nullCount: i } = this.nextFieldNode()) {
    return g({ type: t, length: e, nullCount: i, nullBitmap: this.readNullBitmap(t, i), data: this.readData(t) });
  }
  visitTime(t, { length: e, nullCount: i } = this.nextFieldNode()) {
    return g({ type: t, length: e, nullCount: i, nullBitmap: this.readNullBitmap(t, i), data: this.readData(t) });
  }
  visitDecimal(t, { length: e, nullCount: i } = this.nextFieldNode()) {
    return g({ type: t, length: e, nullCount: i, nullBitmap: this.readNullBitmap(t, i), data: this.readData(t) });
  }
  visitList(t, { length: e, nullCount: i } = this.nextFieldNode()) {
    return g({ type: t, length: e, nullCount: i, nullBitmap: this.readNullBitmap(t, i), valueOffsets: this.readOffsets(t), child: this.visit(t.children[0]) });
  }
  visitLargeList(t, { length: e, nullCount: i } = this.nextFieldNode()) {
    return g({ type: t, length: e, nullCount: i, nullBitmap: this.readNullBitmap(t, i), valueOffsets: this.readOffsets(t), child: this.visit(t.children[0]) });
  }
  visitStruct(t, { length: e, nullCount: i } = this.nextFieldNode()) {
    return g({ type: t, length: e, nullCount: i, nullBitmap: this.readNullBitmap(t, i), children: this.visitMany(t.children) });
  }
  visitUnion(t, { length: e, nullCount: i } = this.nextFieldNode()) {
    return this.metadataVersion < $.V5 && this.readNullBitmap(t, i), t.mode === W.Sparse ? this.visitSparseUnion(t, { length: e, nullCount: i }) : this.visitDenseUnion(t, { length: e, nullCount: i });
  }
  visitDenseUnion(t, { length: e, nullCount: i } = this.nextFieldNode()) {
    return g({ type: t, length: e, nullCount: i, typeIds: this.readTypeIds(t), valueOffsets: this.readOffsets(t), children: this.visitMany(t.children) });
  }
  visitSparseUnion(t, { length: e, nullCount: i } = this.nextFieldNode()) {
    return g({ type: t, length: e, nullCount: i, typeIds: this.readTypeIds(t), children: this.visitMany(t.children) });
  }
  visitDictionary(t, { length: e, nullCount: i } = this.nextFieldNode()) {
    return g({ type: t, length: e, nullCount: i, nullBitmap: this.readNullBitmap(t, i), data: this.readData(t.indices), dictionary: this.readDictionary(t) });
  }
  visitInterval(t, { length: e, nullCount: i } = this.nextFieldNode()) {
    return g({ type: t, length: e, nullCount: i, nullBitmap: this.readNullBitmap(t, i), data: this.readData(t) });
  }
  visitDuration(t, { length: e, nullCount: i } = this.nextFieldNode()) {
    return g({ type: t, length: e, nullCount: i, nullBitmap: this.readNullBitmap(t, i), data: this.readData(t) });
  }
  visitFixedSizeList(t, { length: e, nullCount: i } = this.nextFieldNode()) {
    return g({ type: t, length: e, nullCount: i, nullBitmap: this.readNullBitmap(t, i), child: this.visit(t.children[0]) });
  }
  visitMap(t, { length: e, nullCount: i } = this.nextFieldNode()) {
    return g({ type: t, length: e, nullCount: i, nullBitmap: this.readNullBitmap(t, i), valueOffsets: this.readOffsets(t), child: this.visit(t.children[0]) });
  }
  nextFieldNode() {
    return this.nodes[++this.nodesIndex];
  }
  nextBufferRange() {
    return this.buffers[++this.buffersIndex];
  }
  readNullBitmap(t, e, i = this.nextBufferRange()) {
    return e > 0 && this.readData(t, i) || new Uint8Array(0);
  }
  readOffsets(t, e) {
    return this.readData(t, e);
  }
  readTypeIds(t, e) {
    return this.readData(t, e);
  }
  readData(t, { length: e, offset: i } = this.nextBufferRange()) {
    return this.bytes.subarray(i, i + e);
  }
  readVariadicBuffers(t) {
    return Array.from({ length: t }, () => this.readData(null));
  }
  nextVariadicBufferCount() {
    var t;
    return (t = this.variadicBufferCounts[++this.variadicBufferIndex]) !== null && t !== void 0 ? t : 0;
  }
  readDictionary(t) {
    return this.dictionaries.get(t.id);
  }
}, Ks = class extends Oi {
  constructor(t, e, i, n, s, o = []) {
    super(new Uint8Array(0), e, i, n, s, o), this.sources = t;
  }
  readNullBitmap(t, e, { offset: i } = this.nextBufferRange()) {
    return e <= 0 ? new Uint8Array(0) : Nr(this.sources[i]);
  }
  readOffsets(t, { offset: e } = this.nextBufferRange()) {
    return V(Uint8Array, V(t.OffsetArrayType, this.sources[e]));
  }
  readTypeIds(t, { offset: e } = this.nextBufferRange()) {
    return V(Uint8Array, V(t.ArrayType, this.sources[e]));
  }
  readData(t, { offset: e } = this.nextBufferRange()) {
    let { sources: i } = this;
    if (h.isTimestamp(t))
      return V(Uint8Array, $e.convertArray(i[e]));
    if ((h.isInt(t) || h.isTime(t)) && t.bitWidth === 64 || h.isDuration(t))
      return V(Uint8Array, $e.convertArray(i[e]));
    if (h.isDate(t) && t.unit === X.MILLISECOND)
      return V(Uint8Array, $e.convertArray(i[e]));
    if (h.isDecimal(t))
      return V(Uint8Array, Nn.convertArray(i[e]));
    if (h.isBinary(t) || h.isLargeBinary(t) || h.isFixedSizeBinary(t))
      return dh(i[e]);
    if (h.isBinaryView(t))
      return fh(i[e]);
    if (h.isUtf8View(t))
      return hh(i[e]);
    if (h.isBool(t))
      return Nr(i[e]);
    if (h.isUtf8(t) || h.isLargeUtf8(t))
      return Pt(i[e].join(""));
    if (h.isInterval(t))
      switch (t.unit) {
        case z.DAY_TIME:
          return oa(i[e]);
        case z.MONTH_DAY_NANO:
          return aa(i[e]);
        default:
          break;
      }
    return V(Uint8Array, V(t.ArrayType, i[e].map((n) => +n)));
  }
  readVariadicBuffers(t) {
    let e = [];
    for (let i = 0; i < t; i++) {
      let { offset: n } = this.nextBufferRange(), s = this.sources[n];
      e.push(_l(s));
    }
    return e;
  }
};
function _l(r) {
  let t = new Uint8Array(r.length / 2);
  for (let e = 0; e < r.length; e += 2)
    t[e >> 1] = Number.parseInt(r.slice(e, e + 2), 16);
  return t;
}
function dh(r) {
  return _l(r.join(""));
}
function bl(r, t) {
  let e = new Uint8Array(r.length * 16), i = new DataView(e.buffer);
  for (let [n, s] of r.entries()) {
    let o = n * 16, a = s.SIZE;
    if (i.setInt32(o, a, !0), s.INLINED !== void 0) {
      let c = t(s.INLINED);
      for (let u = 0; u < c.length && u < 12; u++)
        e[o + 4 + u] = c[u];
    } else {
      let c = s.PREFIX_HEX;
      for (let u = 0; u < 8 && u < c.length; u += 2)
        e[o + 4 + (u >> 1)] = Number.parseInt(c.slice(u, u + 2), 16);
      i.setInt32(o + 8, s.BUFFER_INDEX, !0), i.setInt32(o + 12, s.OFFSET, !0);
    }
  }
  return e;
}
function fh(r) {
  return bl(r, (t) => {
    let e = new Uint8Array(t.length / 2);
    for (let i = 0; i < t.length; i += 2)
      e[i >> 1] = Number.parseInt(t.slice(i, i + 2), 16);
    return e;
  });
}
function hh(r) {
  return bl(r, (t) => new TextEncoder().encode(t));
}
var qs = class extends Oi {
  constructor(t, e, i, n, s, o = []) {
    super(new Uint8Array(0), e, i, n, s, o), this.bodyChunks = t;
  }
  readData(t, e = this.nextBufferRange()) {
    return this.bodyChunks[this.buffersIndex];
  }
};

// node_modules/apache-arrow/builder/binary.mjs
var fr = class extends _t {
  constructor(t) {
    super(t), this._values = new Vt(Uint8Array);
  }
  get byteLength() {
    let t = this._pendingLength + this.length * 4;
    return this._offsets && (t += this._offsets.byteLength), this._values && (t += this._values.byteLength), this._nulls && (t += this._nulls.byteLength), t;
  }
  setValue(t, e) {
    return super.setValue(t, v(e));
  }
  _flushPending(t, e) {
    let i = this._offsets, n = this._values.reserve(e).buffer, s = 0;
    for (let [o, a] of t)
      if (a === void 0)
        i.set(o, 0);
      else {
        let c = a.length;
        n.set(a, s), i.set(o, c), s += c;
      }
  }
};

// node_modules/apache-arrow/builder/largebinary.mjs
var hr = class extends _t {
  constructor(t) {
    super(t), this._values = new Vt(Uint8Array);
  }
  get byteLength() {
    let t = this._pendingLength + this.length * 4;
    return this._offsets && (t += this._offsets.byteLength), this._values && (t += this._values.byteLength), this._nulls && (t += this._nulls.byteLength), t;
  }
  setValue(t, e) {
    return super.setValue(t, v(e));
  }
  _flushPending(t, e) {
    let i = this._offsets, n = this._values.reserve(e).buffer, s = 0;
    for (let [o, a] of t)
      if (a === void 0)
        i.set(o, BigInt(0));
      else {
        let c = a.length;
        n.set(a, s), i.set(o, BigInt(c)), s += c;
      }
  }
};

// node_modules/apache-arrow/builder/bool.mjs
var Li = class extends Z {
  constructor(t) {
    super(t), this._values = new Fi();
  }
  setValue(t, e) {
    this._values.set(t, +e);
  }
};

// node_modules/apache-arrow/builder/date.mjs
var Ye = class extends ot {
};
Ye.prototype._setValue = Vo;
var Cr = class extends Ye {
};
Cr.prototype._setValue = _s;
var Pr = class extends Ye {
};
Pr.prototype._setValue = bs;

// node_modules/apache-arrow/builder/decimal.mjs
var jr = class extends ot {
};
jr.prototype._setValue = Po;

// node_modules/apache-arrow/builder/dictionary.mjs
var Ni = class extends Z {
  constructor({ type: t, nullValues: e, dictionaryHashFunction: i }) {
    super({ type: new gt(t.dictionary, t.indices, t.id, t.isOrdered) }), this._nulls = null, this._dictionaryOffset = 0, this._keysToIndices = /* @__PURE__ */ Object.create(null), this.indices = se({ type: this.type.indices, nullValues: e }), this.dictionary = se({ type: this.type.dictionary, nullValues: null }), typeof i == "function" && (this.valueToKey = i);
  }
  get values() {
    return this.indices.values;
  }
  get nullCount() {
    return this.indices.nullCount;
  }
  get nullBitmap() {
    return this.indices.nullBitmap;
  }
  get byteLength() {
    return this.indices.byteLength + this.dictionary.byteLength;
  }
  get reservedLength() {
    return this.indices.reservedLength + this.dictionary.reservedLength;
  }
  get reservedByteLength() {
    return this.indices.reservedByteLength + this.dictionary.reservedByteLength;
  }
  isValid(t) {
    return this.indices.isValid(t);
  }
  setValid(t, e) {
    let i = this.indices;
    return e = i.setValid(t, e), this.length = i.length, e;
  }
  setValue(t, e) {
    let i = this._keysToIndices, n = this.valueToKey(e), s = i[n];
    return s === void 0 && (i[n] = s = this._dictionaryOffset + this.dictionary.append(e).length - 1), this.indices.setValue(t, s);
  }
  flush() {
    let t = this.type, e = this._dictionary, i = this.dictionary.toVector(), n = this.indices.flush().clone(t);
    return n.dictionary = e ? e.concat(i) : i, this.finished || (this._dictionaryOffset += i.length), this._dictionary = n.dictionary, this.clear(), n;
  }
  finish() {
    return this.indices.finish(), this.dictionary.finish(), this._dictionaryOffset = 0, this._keysToIndices = /* @__PURE__ */ Object.create(null), super.finish();
  }
  clear() {
    return this.indices.clear(), this.dictionary.clear(), super.clear();
  }
  valueToKey(t) {
    return typeof t == "string" ? t : `${t}`;
  }
};

// node_modules/apache-arrow/builder/fixedsizebinary.mjs
var kr = class extends ot {
};
kr.prototype._setValue = Uo;

// node_modules/apache-arrow/builder/fixedsizelist.mjs
var Ei = class extends Z {
  setValue(t, e) {
    let [i] = this.children, n = t * this.stride;
    for (let s = -1, o = this.stride; ++s < o; )
      i.set(n + s, e[s]);
  }
  setValid(t, e) {
    return super.setValid(t, e) || this.children[0].setValid((t + 1) * this.stride - 1, !1), e;
  }
  addChild(t, e = "0") {
    if (this.numChildren > 0)
      throw new Error("FixedSizeListBuilder can only have one child.");
    let i = this.children.push(t);
    return this.type = new re(this.type.listSize, new L(e, t.type, !0)), i;
  }
};

// node_modules/apache-arrow/builder/float.mjs
var Ge = class extends ot {
  setValue(t, e) {
    this._values.set(t, e);
  }
}, Mi = class extends Ge {
  setValue(t, e) {
    super.setValue(t, Sn(e));
  }
}, Ui = class extends Ge {
}, Vi = class extends Ge {
};

// node_modules/apache-arrow/builder/interval.mjs
var Oe = class extends ot {
};
Oe.prototype._setValue = jo;
var zr = class extends Oe {
};
zr.prototype._setValue = xs;
var Wr = class extends Oe {
};
Wr.prototype._setValue = Ts;
var Hr = class extends Oe {
};
Hr.prototype._setValue = Os;

// node_modules/apache-arrow/builder/duration.mjs
var me = class extends ot {
};
me.prototype._setValue = ko;
var $r = class extends me {
};
$r.prototype._setValue = Ls;
var Yr = class extends me {
};
Yr.prototype._setValue = Ns;
var Gr = class extends me {
};
Gr.prototype._setValue = Es;
var Zr = class extends me {
};
Zr.prototype._setValue = Ms;

// node_modules/apache-arrow/builder/int.mjs
var Rt = class extends ot {
  setValue(t, e) {
    this._values.set(t, e);
  }
}, Ri = class extends Rt {
}, Ci = class extends Rt {
}, Pi = class extends Rt {
}, ji = class extends Rt {
}, ki = class extends Rt {
}, zi = class extends Rt {
}, Wi = class extends Rt {
}, Hi = class extends Rt {
};

// node_modules/apache-arrow/builder/list.mjs
var $i = class extends _t {
  constructor(t) {
    super(t), this._offsets = new lr(t.type);
  }
  addChild(t, e = "0") {
    if (this.numChildren > 0)
      throw new Error("ListBuilder can only have one child.");
    return this.children[this.numChildren] = t, this.type = new Mt(new L(e, t.type, !0)), this.numChildren - 1;
  }
  _flushPending(t) {
    let e = this._offsets, [i] = this.children;
    for (let [n, s] of t)
      if (typeof s > "u")
        e.set(n, 0);
      else {
        let o = s, a = o.length, c = e.set(n, a).buffer[n];
        for (let u = -1; ++u < a; )
          i.set(c + u, o[u]);
      }
  }
};

// node_modules/apache-arrow/builder/largelist.mjs
var Yi = class extends _t {
  constructor(t) {
    super(t), this._offsets = new lr(t.type);
  }
  addChild(t, e = "0") {
    if (this.numChildren > 0)
      throw new Error("LargeListBuilder can only have one child.");
    return this.children[this.numChildren] = t, this.type = new ee(new L(e, t.type, !0)), this.numChildren - 1;
  }
  _flushPending(t) {
    let e = this._offsets, [i] = this.children;
    for (let [n, s] of t)
      if (typeof s > "u")
        e.set(n, BigInt(0));
      else {
        let o = s, a = o.length, c = R(e.set(n, BigInt(a)).buffer[n]);
        for (let u = -1; ++u < a; )
          i.set(c + u, o[u]);
      }
  }
};

// node_modules/apache-arrow/builder/map.mjs
var Gi = class extends _t {
  set(t, e) {
    return super.set(t, e);
  }
  setValue(t, e) {
    let i = e instanceof Map ? e : new Map(Object.entries(e)), n = this._pending || (this._pending = /* @__PURE__ */ new Map()), s = n.get(t);
    s && (this._pendingLength -= s.size), this._pendingLength += i.size, n.set(t, i);
  }
  addChild(t, e = `${this.numChildren}`) {
    if (this.numChildren > 0)
      throw new Error("ListBuilder can only have one child.");
    return this.children[this.numChildren] = t, this.type = new ie(new L(e, t.type, !0), this.type.keysSorted), this.numChildren - 1;
  }
  _flushPending(t) {
    let e = this._offsets, [i] = this.children;
    for (let [n, s] of t)
      if (s === void 0)
        e.set(n, 0);
      else {
        let { [n]: o, [n + 1]: a } = e.set(n, s.size).buffer;
        for (let c of s.entries())
          if (i.set(o, c), ++o >= a)
            break;
      }
  }
};

// node_modules/apache-arrow/builder/null.mjs
var Zi = class extends Z {
  // @ts-ignore
  setValue(t, e) {
  }
  setValid(t, e) {
    return this.length = Math.max(t + 1, this.length), e;
  }
};

// node_modules/apache-arrow/builder/struct.mjs
var Ji = class extends Z {
  setValue(t, e) {
    let { children: i, type: n } = this;
    switch (Array.isArray(e) || e.constructor) {
      case !0:
        return n.children.forEach((s, o) => i[o].set(t, e[o]));
      case Map:
        return n.children.forEach((s, o) => i[o].set(t, e.get(s.name)));
      default:
        return n.children.forEach((s, o) => i[o].set(t, e[s.name]));
    }
  }
  /** @inheritdoc */
  setValid(t, e) {
    return super.setValid(t, e) || this.children.forEach((i) => i.setValid(t, e)), e;
  }
  addChild(t, e = `${this.numChildren}`) {
    let i = this.children.push(t);
    return this.type = new J([...this.type.children, new L(e, t.type, !0)]), i;
  }
};

// node_modules/apache-arrow/builder/timestamp.mjs
var ye = class extends ot {
};
ye.prototype._setValue = Ro;
var Jr = class extends ye {
};
Jr.prototype._setValue = vs;
var Xr = class extends ye {
};
Xr.prototype._setValue = ws;
var Kr = class extends ye {
};
Kr.prototype._setValue = Is;
var qr = class extends ye {
};
qr.prototype._setValue = Bs;

// node_modules/apache-arrow/builder/time.mjs
var ge = class extends ot {
};
ge.prototype._setValue = Co;
var Qr = class extends ge {
};
Qr.prototype._setValue = Ss;
var ti = class extends ge {
};
ti.prototype._setValue = Ds;
var ei = class extends ge {
};
ei.prototype._setValue = As;
var ri = class extends ge {
};
ri.prototype._setValue = Fs;

// node_modules/apache-arrow/builder/union.mjs
var pr = class extends Z {
  constructor(t) {
    super(t), this._typeIds = new ze(Int8Array, 0, 1), typeof t.valueToChildTypeId == "function" && (this._valueToChildTypeId = t.valueToChildTypeId);
  }
  get typeIdToChildIndex() {
    return this.type.typeIdToChildIndex;
  }
  append(t, e) {
    return this.set(this.length, t, e);
  }
  set(t, e, i) {
    return i === void 0 && (i = this._valueToChildTypeId(this, e, t)), this.setValue(t, e, i), this;
  }
  setValue(t, e, i) {
    this._typeIds.set(t, i);
    let n = this.type.typeIdToChildIndex[i], s = this.children[n];
    s?.set(t, e), this.length = Math.max(t + 1, this.length);
  }
  addChild(t, e = `${this.children.length}`) {
    let i = this.children.push(t), { type: { children: n, mode: s, typeIds: o } } = this, a = [...n, new L(e, t.type)];
    return this.type = new Ut(s, [...o, i], a), i;
  }
  /** @ignore */
  // @ts-ignore
  _valueToChildTypeId(t, e, i) {
    throw new Error("Cannot map UnionBuilder value to child typeId. Pass the `childTypeId` as the second argument to unionBuilder.append(), or supply a `valueToChildTypeId` function as part of the UnionBuilder constructor options.");
  }
}, Xi = class extends pr {
}, Ki = class extends pr {
  constructor(t) {
    super(t), this._offsets = new ze(Int32Array);
  }
  /** @ignore */
  setValue(t, e, i) {
    let n = this._typeIds.set(t, i).buffer[t], s = this.getChildAt(this.type.typeIdToChildIndex[n]), o = this._offsets.set(t, s.length).buffer[t];
    s?.set(o, e), this.length = Math.max(t + 1, this.length);
  }
};

// node_modules/apache-arrow/builder/utf8.mjs
var ii = class extends _t {
  constructor(t) {
    super(t), this._values = new Vt(Uint8Array);
  }
  get byteLength() {
    let t = this._pendingLength + this.length * 4;
    return this._offsets && (t += this._offsets.byteLength), this._values && (t += this._values.byteLength), this._nulls && (t += this._nulls.byteLength), t;
  }
  setValue(t, e) {
    return super.setValue(t, Pt(e));
  }
  // @ts-ignore
  _flushPending(t, e) {
  }
};
ii.prototype._flushPending = fr.prototype._flushPending;

// node_modules/apache-arrow/builder/largeutf8.mjs
var ni = class extends _t {
  constructor(t) {
    super(t), this._values = new Vt(Uint8Array);
  }
  get byteLength() {
    let t = this._pendingLength + this.length * 4;
    return this._offsets && (t += this._offsets.byteLength), this._values && (t += this._values.byteLength), this._nulls && (t += this._nulls.byteLength), t;
  }
  setValue(t, e) {
    return super.setValue(t, Pt(e));
  }
  // @ts-ignore
  _flushPending(t, e) {
  }
};
ni.prototype._flushPending = hr.prototype._flushPending;

// node_modules/apache-arrow/builder/binaryview.mjs
var mr = class extends Z {
  constructor(t) {
    super(t), this._variadicBuffers = [], this._currentBuffer = null, this._currentBufferIndex = 0, this._currentBufferOffset = 0, this._bufferSize = 32 * 1024 * 1024, this._views = new Vt(Uint8Array);
  }
  get byteLength() {
    let t = 0;
    this._views && (t += this._views.byteLength), this._nulls && (t += this._nulls.byteLength);
    for (let e of this._variadicBuffers)
      t += e.byteLength;
    return this._currentBuffer && (t += this._currentBuffer.byteLength), t;
  }
  setValue(t, e) {
    return this.writeBinaryValue(t, this.encodeValue(e));
  }
  writeBinaryValue(t, e) {
    let i = e.length, n = (t + 1) * U.ELEMENT_WIDTH, s = this._views.length;
    n > s && this._views.reserve(n - s);
    let o = this._views.buffer, a = t * U.ELEMENT_WIDTH, c = new DataView(o.buffer, o.byteOffset + a, U.ELEMENT_WIDTH);
    if (c.setInt32(U.LENGTH_OFFSET, i, !0), i <= U.INLINE_CAPACITY) {
      o.set(e, a + U.INLINE_OFFSET);
      for (let u = i; u < U.INLINE_CAPACITY; u++)
        o[a + U.INLINE_OFFSET + u] = 0;
    } else {
      let u = new DataView(e.buffer, e.byteOffset, Math.min(4, i));
      c.setUint32(U.INLINE_OFFSET, u.getUint32(0, !0), !0), (!this._currentBuffer || this._currentBufferOffset + i > this._bufferSize) && (this._currentBuffer && this._variadicBuffers.push(this._currentBuffer.buffer.slice(0, this._currentBufferOffset)), this._currentBuffer = new Vt(Uint8Array), this._currentBufferIndex = this._variadicBuffers.length, this._currentBufferOffset = 0), this._currentBuffer.reserve(i).buffer.set(e, this._currentBufferOffset), c.setInt32(U.BUFFER_INDEX_OFFSET, this._currentBufferIndex, !0), c.setInt32(U.BUFFER_OFFSET_OFFSET, this._currentBufferOffset, !0), this._currentBufferOffset += i;
    }
    return this;
  }
  encodeValue(t) {
    return v(t);
  }
  setValid(t, e) {
    let i = (t + 1) * U.ELEMENT_WIDTH, n = this._views.length;
    i > n && this._views.reserve(i - n);
    let s = super.setValid(t, e);
    if (!s) {
      let o = this._views.buffer, a = t * U.ELEMENT_WIDTH;
      for (let c = 0; c < U.ELEMENT_WIDTH; c++)
        o[a + c] = 0;
    }
    return s;
  }
  clear() {
    return this._variadicBuffers = [], this._currentBuffer = null, this._currentBufferIndex = 0, this._currentBufferOffset = 0, this._views.clear(), super.clear();
  }
  flush() {
    let { type: t, length: e, nullCount: i, _views: n, _nulls: s } = this;
    this._currentBuffer && this._currentBufferOffset > 0 && (this._variadicBuffers.push(this._currentBuffer.buffer.slice(0, this._currentBufferOffset)), this._currentBuffer = null, this._currentBufferOffset = 0);
    let o = n.flush(e * U.ELEMENT_WIDTH), a = i > 0 ? s.flush(e) : void 0, c = this._variadicBuffers.slice();
    return this._variadicBuffers = [], this._currentBufferIndex = 0, this.clear(), g({
      type: t,
      length: e,
      nullCount: i,
      nullBitmap: a,
      views: o,
      variadicBuffers: c
    });
  }
  finish() {
    return this.finished = !0, this;
  }
};

// node_modules/apache-arrow/builder/utf8view.mjs
var qi = class extends mr {
  constructor(t) {
    super(t);
  }
  setValue(t, e) {
    return this.writeBinaryValue(t, Pt(e));
  }
};

// node_modules/apache-arrow/visitor/builderctor.mjs
var da = class extends w {
  visitNull() {
    return Zi;
  }
  visitBool() {
    return Li;
  }
  visitInt() {
    return Rt;
  }
  visitInt8() {
    return Ri;
  }
  visitInt16() {
    return Ci;
  }
  visitInt32() {
    return Pi;
  }
  visitInt64() {
    return ji;
  }
  visitUint8() {
    return ki;
  }
  visitUint16() {
    return zi;
  }
  visitUint32() {
    return Wi;
  }
  visitUint64() {
    return Hi;
  }
  visitFloat() {
    return Ge;
  }
  visitFloat16() {
    return Mi;
  }
  visitFloat32() {
    return Ui;
  }
  visitFloat64() {
    return Vi;
  }
  visitUtf8() {
    return ii;
  }
  visitLargeUtf8() {
    return ni;
  }
  visitBinary() {
    return fr;
  }
  visitLargeBinary() {
    return hr;
  }
  visitFixedSizeBinary() {
    return kr;
  }
  visitDate() {
    return Ye;
  }
  visitDateDay() {
    return Cr;
  }
  visitDateMillisecond() {
    return Pr;
  }
  visitTimestamp() {
    return ye;
  }
  visitTimestampSecond() {
    return Jr;
  }
  visitTimestampMillisecond() {
    return Xr;
  }
  visitTimestampMicrosecond() {
    return Kr;
  }
  visitTimestampNanosecond() {
    return qr;
  }
  visitTime() {
    return ge;
  }
  visitTimeSecond() {
    return Qr;
  }
  visitTimeMillisecond() {
    return ti;
  }
  visitTimeMicrosecond() {
    return ei;
  }
  visitTimeNanosecond() {
    return ri;
  }
  visitDecimal() {
    return jr;
  }
  visitList() {
    return $i;
  }
  visitLargeList() {
    return Yi;
  }
  visitStruct() {
    return Ji;
  }
  visitUnion() {
    return pr;
  }
  visitDenseUnion() {
    return Ki;
  }
  visitSparseUnion() {
    return Xi;
  }
  visitDictionary() {
    return Ni;
  }
  visitInterval() {
    return Oe;
  }
  visitIntervalDayTime() {
    return zr;
  }
  visitIntervalYearMonth() {
    return Wr;
  }
  visitIntervalMonthDayNano() {
    return Hr;
  }
  visitDuration() {
    return me;
  }
  visitDurationSecond() {
    return $r;
  }
  visitDurationMillisecond() {
    return Yr;
  }
  visitDurationMicrosecond() {
    return Gr;
  }
  visitDurationNanosecond() {
    return Zr;
  }
  visitFixedSizeList() {
    return Ei;
  }
  visitMap() {
    return Gi;
  }
  visitBinaryView() {
    return mr;
  }
  visitUtf8View() {
    return qi;
  }
}, vl = new da();

// node_modules/apache-arrow/visitor/typecomparator.mjs
var D = class extends w {
  compareSchemas(t, e) {
    return t === e || e instanceof t.constructor && this.compareManyFields(t.fields, e.fields);
  }
  compareManyFields(t, e) {
    return t === e || Array.isArray(t) && Array.isArray(e) && t.length === e.length && t.every((i, n) => this.compareFields(i, e[n]));
  }
  compareFields(t, e) {
    return t === e || e instanceof t.constructor && t.name === e.name && t.nullable === e.nullable && this.visit(t.type, e.type);
  }
};
function Dt(r, t) {
  return t instanceof r.constructor;
}
function Ze(r, t) {
  return r === t || Dt(r, t);
}
function Je(r, t) {
  return r === t || Dt(r, t) && r.bitWidth === t.bitWidth && r.isSigned === t.isSigned;
}
function Qs(r, t) {
  return r === t || Dt(r, t) && r.precision === t.precision;
}
function ph(r, t) {
  return r === t || Dt(r, t) && r.byteWidth === t.byteWidth;
}
function fa(r, t) {
  return r === t || Dt(r, t) && r.unit === t.unit;
}
function En(r, t) {
  return r === t || Dt(r, t) && r.unit === t.unit && r.timezone === t.timezone;
}
function Mn(r, t) {
  return r === t || Dt(r, t) && r.unit === t.unit && r.bitWidth === t.bitWidth;
}
function wl(r, t) {
  return r === t || Dt(r, t) && r.children.length === t.children.length && Le.compareManyFields(r.children, t.children);
}
function mh(r, t) {
  return r === t || Dt(r, t) && r.children.length === t.children.length && Le.compareManyFields(r.children, t.children);
}
function ha(r, t) {
  return r === t || Dt(r, t) && r.mode === t.mode && r.typeIds.every((e, i) => e === t.typeIds[i]) && Le.compareManyFields(r.children, t.children);
}
function yh(r, t) {
  return r === t || Dt(r, t) && r.id === t.id && r.isOrdered === t.isOrdered && Le.visit(r.indices, t.indices) && Le.visit(r.dictionary, t.dictionary);
}
function to(r, t) {
  return r === t || Dt(r, t) && r.unit === t.unit;
}
function Un(r, t) {
  return r === t || Dt(r, t) && r.unit === t.unit;
}
function gh(r, t) {
  return r === t || Dt(r, t) && r.listSize === t.listSize && r.children.length === t.children.length && Le.compareManyFields(r.children, t.children);
}
function _h(r, t) {
  return r === t || Dt(r, t) && r.keysSorted === t.keysSorted && r.children.length === t.children.length && Le.compareManyFields(r.children, t.children);
}
D.prototype.visitNull = Ze;
D.prototype.visitBool = Ze;
D.prototype.visitInt = Je;
D.prototype.visitInt8 = Je;
D.prototype.visitInt16 = Je;
D.prototype.visitInt32 = Je;
D.prototype.visitInt64 = Je;
D.prototype.visitUint8 = Je;
D.prototype.visitUint16 = Je;
D.prototype.visitUint32 = Je;
D.prototype.visitUint64 = Je;
D.prototype.visitFloat = Qs;
D.prototype.visitFloat16 = Qs;
D.prototype.visitFloat32 = Qs;
D.prototype.visitFloat64 = Qs;
D.prototype.visitUtf8 = Ze;
D.prototype.visitLargeUtf8 = Ze;
D.prototype.visitUtf8View = Ze;
D.prototype.visitBinary = Ze;
D.prototype.visitLargeBinary = Ze;
D.prototype.visitBinaryView = Ze;
D.prototype.visitFixedSizeBinary = ph;
D.prototype.visitDate = fa;
D.prototype.visitDateDay = fa;
D.prototype.visitDateMillisecond = fa;
D.prototype.visitTimestamp = En;
D.prototype.visitTimestampSecond = En;
D.prototype.visitTimestampMillisecond = En;
D.prototype.visitTimestampMicrosecond = En;
D.prototype.visitTimestampNanosecond = En;
D.prototype.visitTime = Mn;
D.prototype.visitTimeSecond = Mn;
D.prototype.visitTimeMillisecond = Mn;
D.prototype.visitTimeMicrosecond = Mn;
D.prototype.visitTimeNanosecond = Mn;
D.prototype.visitDecimal = Ze;
D.prototype.visitList = wl;
D.prototype.visitLargeList = wl;
D.prototype.visitStruct = mh;
D.prototype.visitUnion = ha;
D.prototype.visitDenseUnion = ha;
D.prototype.visitSparseUnion = ha;
D.prototype.visitDictionary = yh;
D.prototype.visitInterval = to;
D.prototype.visitIntervalDayTime = to;
D.prototype.visitIntervalYearMonth = to;
D.prototype.visitIntervalMonthDayNano = to;
D.prototype.visitDuration = Un;
D.prototype.visitDurationSecond = Un;
D.prototype.visitDurationMillisecond = Un;
D.prototype.visitDurationMicrosecond = Un;
D.prototype.visitDurationNanosecond = Un;
D.prototype.visitFixedSizeList = gh;
D.prototype.visitMap = _h;
var Le = new D();
function si(r, t) {
  return Le.compareSchemas(r, t);
}
function Il(r, t) {
  return Le.compareFields(r, t);
}
function eo(r, t) {
  return Le.visit(r, t);
}

// node_modules/apache-arrow/factories.mjs
function se(r) {
  let t = r.type, e = new (vl.getVisitFn(t)())(r);
  if (t.children && t.children.length > 0) {
    let i = r.children || [], n = { nullValues: r.nullValues }, s = Array.isArray(i) ? ((o, a) => i[a] || n) : (({ name: o }) => i[o] || n);
    for (let [o, a] of t.children.entries()) {
      let { type: c } = a, u = s(a, o);
      e.children.push(se(Object.assign(Object.assign({}, u), { type: c })));
    }
  }
  return e;
}
function Vn(r, t) {
  if (r instanceof M || r instanceof y || r.type instanceof h || ArrayBuffer.isView(r))
    return Mr(r);
  let e = { type: t ?? ro(r), nullValues: [null] }, i = [...pa(e)(r)], n = i.length === 1 ? i[0] : i.reduce((s, o) => s.concat(o));
  return h.isDictionary(n.type) ? n.memoize() : n;
}
function Bl(r) {
  let t = Vn(r), e = new G(new P(t.type.children), t.data[0]);
  return new tt(e);
}
function ro(r) {
  if (r.length === 0)
    return new lt();
  let t = 0, e = 0, i = 0, n = 0, s = 0, o = 0, a = 0, c = 0;
  for (let u of r) {
    if (u == null) {
      ++t;
      continue;
    }
    switch (typeof u) {
      case "bigint":
        ++o;
        continue;
      case "boolean":
        ++a;
        continue;
      case "number":
        ++n;
        continue;
      case "string":
        ++s;
        continue;
      case "object":
        Array.isArray(u) ? ++e : Object.prototype.toString.call(u) === "[object Date]" ? ++c : ++i;
        continue;
    }
    throw new TypeError("Unable to infer Vector type from input values, explicit type declaration expected.");
  }
  if (n + t === r.length)
    return new Pe();
  if (s + t === r.length)
    return new gt(new qt(), new It());
  if (o + t === r.length)
    return new Ce();
  if (a + t === r.length)
    return new Qt();
  if (c + t === r.length)
    return new gi();
  if (e + t === r.length) {
    let u = r, d = ro(u[u.findIndex((f) => f != null)]);
    if (u.every((f) => f == null || eo(d, ro(f))))
      return new Mt(new L("", d, !0));
  } else if (i + t === r.length) {
    let u = /* @__PURE__ */ new Map();
    for (let d of r)
      for (let f of Object.keys(d))
        !u.has(f) && d[f] != null && u.set(f, new L(f, ro([d[f]]), !0));
    return new J([...u.values()]);
  }
  throw new TypeError("Unable to infer Vector type from input values, explicit type declaration expected.");
}
function pa(r) {
  let { ["queueingStrategy"]: t = "count" } = r, { ["highWaterMark"]: e = t !== "bytes" ? Number.POSITIVE_INFINITY : Math.pow(2, 14) } = r, i = t !== "bytes" ? "length" : "byteLength";
  return function* (n) {
    let s = 0, o = se(r);
    for (let a of n)
      o.append(a)[i] >= e && ++s && (yield o.toVector());
    (o.finish().length > 0 || s === 0) && (yield o.toVector());
  };
}
function Sl(r) {
  let { ["queueingStrategy"]: t = "count" } = r, { ["highWaterMark"]: e = t !== "bytes" ? Number.POSITIVE_INFINITY : Math.pow(2, 14) } = r, i = t !== "bytes" ? "length" : "byteLength";
  return function(n) {
    return vt(this, arguments, function* () {
      var s, o, a, c;
      let u = 0, d = se(r);
      try {
        for (var f = !0, _ = Ct(n), b; b = yield E(_.next()), s = b.done, !s; f = !0) {
          c = b.value, f = !1;
          let H = c;
          d.append(H)[i] >= e && ++u && (yield yield E(d.toVector()));
        }
      } catch (H) {
        o = { error: H };
      } finally {
        try {
          !f && !s && (a = _.return) && (yield E(a.call(_)));
        } finally {
          if (o) throw o.error;
        }
      }
      (d.finish().length > 0 || u === 0) && (yield yield E(d.toVector()));
    });
  };
}

// node_modules/apache-arrow/util/recordbatch.mjs
function io(r, t) {
  return bh(r, t.map((e) => e.data.concat()));
}
function bh(r, t) {
  let e = [...r.fields], i = [], n = { numBatches: t.reduce((f, _) => Math.max(f, _.length), 0) }, s = 0, o = 0, a = -1, c = t.length, u, d = [];
  for (; n.numBatches-- > 0; ) {
    for (o = Number.POSITIVE_INFINITY, a = -1; ++a < c; )
      d[a] = u = t[a].shift(), o = Math.min(o, u ? u.length : o);
    Number.isFinite(o) && (d = vh(e, o, d, t, n), o > 0 && (i[s++] = g({
      type: new J(e),
      length: o,
      nullCount: 0,
      children: d.slice()
    })));
  }
  return [
    r = r.assign(e),
    i.map((f) => new G(r, f))
  ];
}
function vh(r, t, e, i, n) {
  var s;
  let o = (t + 63 & -64) >> 3;
  for (let a = -1, c = i.length; ++a < c; ) {
    let u = e[a], d = u?.length;
    if (d >= t)
      d === t ? e[a] = u : (e[a] = u.slice(0, t), n.numBatches = Math.max(n.numBatches, i[a].unshift(u.slice(t, d - t))));
    else {
      let f = r[a];
      r[a] = f.clone({ nullable: !0 }), e[a] = (s = u?._changeLengthAndBackfillNullBitmap(t)) !== null && s !== void 0 ? s : g({
        type: f.type,
        length: t,
        nullCount: t,
        nullBitmap: new Uint8Array(o)
      });
    }
  }
  return e;
}

// node_modules/apache-arrow/table.mjs
var Dl, Al = /* @__PURE__ */ Symbol.for("apache-arrow/Table"), tt = class r {
  /**
   * Check if an object is an instance of Table.
   * This works across different instances of the Arrow library.
   */
  /** @nocollapse */
  static isTable(t) {
    return t?.[Al] === !0;
  }
  constructor(...t) {
    var e, i;
    if (t.length === 0)
      return this.batches = [], this.schema = new P([]), this._offsets = [0], this;
    let n, s;
    t[0] instanceof P && (n = t.shift()), t.at(-1) instanceof Uint32Array && (s = t.pop());
    let o = (c) => {
      if (c) {
        if (c instanceof G)
          return [c];
        if (c instanceof r)
          return c.batches;
        if (c instanceof M) {
          if (c.type instanceof J)
            return [new G(new P(c.type.children), c)];
        } else {
          if (Array.isArray(c))
            return c.flatMap((u) => o(u));
          if (typeof c[Symbol.iterator] == "function")
            return [...c].flatMap((u) => o(u));
          if (typeof c == "object") {
            let u = Object.keys(c), d = u.map((b) => new y([c[b]])), f = n ?? new P(u.map((b, H) => new L(String(b), d[H].type, d[H].nullable))), [, _] = io(f, d);
            return _.length === 0 ? [new G(c)] : _;
          }
        }
      }
      return [];
    }, a = t.flatMap((c) => o(c));
    if (n = (i = n ?? ((e = a[0]) === null || e === void 0 ? void 0 : e.schema)) !== null && i !== void 0 ? i : new P([]), !(n instanceof P))
      throw new TypeError("Table constructor expects a [Schema, RecordBatch[]] pair.");
    for (let c of a) {
      if (!(c instanceof G))
        throw new TypeError("Table constructor expects a [Schema, RecordBatch[]] pair.");
      if (!si(n, c.schema))
        throw new TypeError("Table and inner RecordBatch schemas must be equivalent.");
    }
    this.schema = n, this.batches = a, this._offsets = s ?? Ps(this.data);
  }
  /**
   * The contiguous {@link RecordBatch `RecordBatch`} chunks of the Table rows.
   */
  get data() {
    return this.batches.map(({ data: t }) => t);
  }
  /**
   * The number of columns in this Table.
   */
  get numCols() {
    return this.schema.fields.length;
  }
  /**
   * The number of rows in this Table.
   */
  get numRows() {
    return this.data.reduce((t, e) => t + e.length, 0);
  }
  /**
   * The number of null rows in this Table.
   */
  get nullCount() {
    return this._nullCount === -1 && (this._nullCount = Cs(this.data)), this._nullCount;
  }
  /**
   * Check whether an element is null.
   *
   * @param index The index at which to read the validity bitmap.
   */
  // @ts-ignore
  isValid(t) {
    return !1;
  }
  /**
   * Get an element value by position.
   *
   * @param index The index of the element to read.
   */
  // @ts-ignore
  get(t) {
    return null;
  }
  /**
    * Get an element value by position.
    * @param index The index of the element to read. A negative index will count back from the last element.
    */
  // @ts-ignore
  at(t) {
    return this.get(Or(t, this.numRows));
  }
  /**
   * Set an element value by position.
   *
   * @param index The index of the element to write.
   * @param value The value to set.
   */
  // @ts-ignore
  set(t, e) {
  }
  /**
   * Retrieve the index of the first occurrence of a value in an Vector.
   *
   * @param element The value to locate in the Vector.
   * @param offset The index at which to begin the search. If offset is omitted, the search starts at index 0.
   */
  // @ts-ignore
  indexOf(t, e) {
    return -1;
  }
  /**
   * Iterator for rows in this Table.
   */
  [Symbol.iterator]() {
    return this.batches.length > 0 ? Ai.visit(new y(this.data)) : new Array(0)[Symbol.iterator]();
  }
  /**
   * Return a JavaScript Array of the Table rows.
   *
   * @returns An Array of Table rows.
   */
  toArray() {
    return [...this];
  }
  /**
   * Returns a string representation of the Table rows.
   *
   * @returns A string representation of the Table rows.
   */
  toString() {
    return `[
  ${this.toArray().join(`,
  `)}
]`;
  }
  /**
   * Combines two or more Tables of the same schema.
   *
   * @param others Additional Tables to add to the end of this Tables.
   */
  concat(...t) {
    let e = this.schema, i = this.data.concat(t.flatMap(({ data: n }) => n));
    return new r(e, i.map((n) => new G(e, n)));
  }
  /**
   * Return a zero-copy sub-section of this Table.
   *
   * @param begin The beginning of the specified portion of the Table.
   * @param end The end of the specified portion of the Table. This is exclusive of the element at the index 'end'.
   */
  slice(t, e) {
    let i = this.schema;
    [t, e] = Dn({ length: this.numRows }, t, e);
    let n = js(this.data, this._offsets, t, e);
    return new r(i, n.map((s) => new G(i, s)));
  }
  /**
   * Returns a child Vector by name, or null if this Vector has no child with the given name.
   *
   * @param name The name of the child to retrieve.
   */
  getChild(t) {
    return this.getChildAt(this.schema.fields.findIndex((e) => e.name === t));
  }
  /**
   * Returns a child Vector by index, or null if this Vector has no child at the supplied index.
   *
   * @param index The index of the child to retrieve.
   */
  getChildAt(t) {
    if (t > -1 && t < this.schema.fields.length) {
      let e = this.data.map((i) => i.children[t]);
      if (e.length === 0) {
        let { type: i } = this.schema.fields[t], n = g({ type: i, length: 0, nullCount: 0 });
        e.push(n._changeLengthAndBackfillNullBitmap(this.numRows));
      }
      return new y(e);
    }
    return null;
  }
  /**
   * Sets a child Vector by name.
   *
   * @param name The name of the child to overwrite.
   * @returns A new Table with the supplied child for the specified name.
   */
  setChild(t, e) {
    var i;
    return this.setChildAt((i = this.schema.fields) === null || i === void 0 ? void 0 : i.findIndex((n) => n.name === t), e);
  }
  setChildAt(t, e) {
    let i = this.schema, n = [...this.batches];
    if (t > -1 && t < this.numCols) {
      e || (e = new y([g({ type: new lt(), length: this.numRows })]));
      let s = i.fields.slice(), o = s[t].clone({ type: e.type }), a = this.schema.fields.map((c, u) => this.getChildAt(u));
      [s[t], a[t]] = [o, e], [i, n] = io(i, a);
    }
    return new r(i, n);
  }
  /**
   * Construct a new Table containing only specified columns.
   *
   * @param columnNames Names of columns to keep.
   * @returns A new Table of columns matching the specified names.
   */
  select(t) {
    let e = this.schema.fields.reduce((i, n, s) => i.set(n.name, s), /* @__PURE__ */ new Map());
    return this.selectAt(t.map((i) => e.get(i)).filter((i) => i > -1));
  }
  /**
   * Construct a new Table containing only columns at the specified indices.
   *
   * @param columnIndices Indices of columns to keep.
   * @returns A new Table of columns at the specified indices.
   */
  selectAt(t) {
    let e = this.schema.selectAt(t), i = this.batches.map((n) => n.selectAt(t));
    return new r(e, i);
  }
  assign(t) {
    let e = this.schema.fields, [i, n] = t.schema.fields.reduce((a, c, u) => {
      let [d, f] = a, _ = e.findIndex((b) => b.name === c.name);
      return ~_ ? f[_] = u : d.push(u), a;
    }, [[], []]), s = this.schema.assign(t.schema), o = [
      ...e.map((a, c) => [c, n[c]]).map(([a, c]) => c === void 0 ? this.getChildAt(a) : t.getChildAt(c)),
      ...i.map((a) => t.getChildAt(a))
    ].filter(Boolean);
    return new r(...io(s, o));
  }
};
Dl = Symbol.toStringTag;
tt[Dl] = ((r) => (r.schema = null, r.batches = [], r._offsets = new Uint32Array([0]), r._nullCount = -1, r[Symbol.isConcatSpreadable] = !0, r[Al] = !0, r.isValid = Di(xn), r.get = Di(st.getVisitFn(l.Struct)), r.set = ks(ft.getVisitFn(l.Struct)), r.indexOf = zs(Er.getVisitFn(l.Struct)), "Table"))(tt.prototype);
Object.defineProperty(tt, Symbol.hasInstance, {
  value: function(t) {
    return Function.prototype[Symbol.hasInstance].call(this, t) || this === tt && tt.isTable(t);
  }
});
function Fl(r) {
  let t = {}, e = Object.entries(r);
  for (let [i, n] of e)
    t[i] = Mr(n);
  return new tt(t);
}
function xl(r) {
  let t = {}, e = Object.entries(r);
  for (let [i, n] of e)
    t[i] = Vn(n);
  return new tt(t);
}

// node_modules/apache-arrow/recordbatch.mjs
var Ol, Ll = /* @__PURE__ */ Symbol.for("apache-arrow/RecordBatch"), G = class r {
  /**
   * Check if an object is an instance of RecordBatch.
   * This works across different instances of the Arrow library.
   */
  /** @nocollapse */
  static isRecordBatch(t) {
    return t?.[Ll] === !0;
  }
  constructor(...t) {
    switch (t.length) {
      case 3:
      case 2: {
        if ([this.schema] = t, !(this.schema instanceof P))
          throw new TypeError("RecordBatch constructor expects a [Schema, Data] pair.");
        if ([
          ,
          this.data = g({
            nullCount: 0,
            type: new J(this.schema.fields),
            children: this.schema.fields.map((e) => g({ type: e.type, nullCount: 0 }))
          }),
          this._metadata = /* @__PURE__ */ new Map()
        ] = t, !(this.data instanceof M))
          throw new TypeError("RecordBatch constructor expects a [Schema, Data] pair.");
        [this.schema, this.data] = Tl(this.schema, this.data.children, this.data.length);
        break;
      }
      case 1: {
        let [e] = t, { fields: i, children: n, length: s } = Object.keys(e).reduce((c, u, d) => (c.children[d] = e[u], c.length = Math.max(c.length, e[u].length), c.fields[d] = L.new({ name: u, type: e[u].type, nullable: !0 }), c), {
          length: 0,
          fields: new Array(),
          children: new Array()
        }), o = new P(i), a = g({ type: new J(i), length: s, children: n, nullCount: 0 });
        [this.schema, this.data] = Tl(o, a.children, s), this._metadata = /* @__PURE__ */ new Map();
        break;
      }
      default:
        throw new TypeError("RecordBatch constructor expects an Object mapping names to child Data, or a [Schema, Data] pair.");
    }
  }
  /**
   * Custom metadata for this RecordBatch.
   */
  get metadata() {
    return this._metadata;
  }
  get dictionaries() {
    return this._dictionaries || (this._dictionaries = Nl(this.schema.fields, this.data.children));
  }
  /**
   * The number of columns in this RecordBatch.
   */
  get numCols() {
    return this.schema.fields.length;
  }
  /**
   * The number of rows in this RecordBatch.
   */
  get numRows() {
    return this.data.length;
  }
  /**
   * The number of null rows in this RecordBatch.
   */
  get nullCount() {
    return this.data.nullCount;
  }
  /**
   * Check whether an row is null.
   * @param index The index at which to read the validity bitmap.
   */
  isValid(t) {
    return this.data.getValid(t);
  }
  /**
   * Get a row by position.
   * @param index The index of the row to read.
   */
  get(t) {
    return st.visit(this.data, t);
  }
  /**
    * Get a row value by position.
    * @param index The index of the row to read. A negative index will count back from the last row.
    */
  at(t) {
    return this.get(Or(t, this.numRows));
  }
  /**
   * Set a row by position.
   * @param index The index of the row to write.
   * @param value The value to set.
   */
  set(t, e) {
    return ft.visit(this.data, t, e);
  }
  /**
   * Retrieve the index of the first occurrence of a row in an RecordBatch.
   * @param element The row to locate in the RecordBatch.
   * @param offset The index at which to begin the search. If offset is omitted, the search starts at index 0.
   */
  indexOf(t, e) {
    return Er.visit(this.data, t, e);
  }
  /**
   * Iterator for rows in this RecordBatch.
   */
  [Symbol.iterator]() {
    return Ai.visit(new y([this.data]));
  }
  /**
   * Return a JavaScript Array of the RecordBatch rows.
   * @returns An Array of RecordBatch rows.
   */
  toArray() {
    return [...this];
  }
  /**
   * Combines two or more RecordBatch of the same schema.
   * @param others Additional RecordBatch to add to the end of this RecordBatch.
   */
  concat(...t) {
    return new tt(this.schema, [this, ...t]);
  }
  /**
   * Return a zero-copy sub-section of this RecordBatch.
   * @param start The beginning of the specified portion of the RecordBatch.
   * @param end The end of the specified portion of the RecordBatch. This is exclusive of the row at the index 'end'.
   */
  slice(t, e) {
    let [i] = new y([this.data]).slice(t, e).data;
    return new r(this.schema, i, this._metadata);
  }
  /**
   * Returns a child Vector by name, or null if this Vector has no child with the given name.
   * @param name The name of the child to retrieve.
   */
  getChild(t) {
    var e;
    return this.getChildAt((e = this.schema.fields) === null || e === void 0 ? void 0 : e.findIndex((i) => i.name === t));
  }
  /**
   * Returns a child Vector by index, or null if this Vector has no child at the supplied index.
   * @param index The index of the child to retrieve.
   */
  getChildAt(t) {
    return t > -1 && t < this.schema.fields.length ? new y([this.data.children[t]]) : null;
  }
  /**
   * Sets a child Vector by name.
   * @param name The name of the child to overwrite.
   * @returns A new RecordBatch with the new child for the specified name.
   */
  setChild(t, e) {
    var i;
    return this.setChildAt((i = this.schema.fields) === null || i === void 0 ? void 0 : i.findIndex((n) => n.name === t), e);
  }
  setChildAt(t, e) {
    let i = this.schema, n = this.data;
    if (t > -1 && t < this.numCols) {
      e || (e = new y([g({ type: new lt(), length: this.numRows })]));
      let s = i.fields.slice(), o = n.children.slice(), a = s[t].clone({ type: e.type });
      [s[t], o[t]] = [a, e.data[0]], i = new P(s, new Map(this.schema.metadata)), n = g({ type: new J(s), length: n.length, children: o });
    }
    return new r(i, n, this._metadata);
  }
  /**
   * Construct a new RecordBatch containing only specified columns.
   *
   * @param columnNames Names of columns to keep.
   * @returns A new RecordBatch of columns matching the specified names.
   */
  select(t) {
    let e = this.schema.select(t), i = new J(e.fields), n = [];
    for (let s of t) {
      let o = this.schema.fields.findIndex((a) => a.name === s);
      ~o && (n[o] = this.data.children[o]);
    }
    return new r(e, g({ type: i, length: this.numRows, children: n }), this._metadata);
  }
  /**
   * Construct a new RecordBatch containing only columns at the specified indices.
   *
   * @param columnIndices Indices of columns to keep.
   * @returns A new RecordBatch of columns matching at the specified indices.
   */
  selectAt(t) {
    let e = this.schema.selectAt(t), i = t.map((s) => this.data.children[s]).filter(Boolean), n = g({ type: new J(e.fields), length: this.numRows, children: i });
    return new r(e, n, this._metadata);
  }
};
Ol = Symbol.toStringTag;
G[Ol] = ((r) => (r._nullCount = -1, r[Symbol.isConcatSpreadable] = !0, r[Ll] = !0, "RecordBatch"))(G.prototype);
Object.defineProperty(G, Symbol.hasInstance, {
  value: function(t) {
    return Function.prototype[Symbol.hasInstance].call(this, t) || this === G && G.isRecordBatch(t);
  }
});
function Tl(r, t, e = t.reduce((i, n) => Math.max(i, n.length), 0)) {
  var i;
  let n = [...r.fields], s = [...t], o = (e + 63 & -64) >> 3;
  for (let [a, c] of r.fields.entries()) {
    let u = t[a];
    (!u || u.length !== e) && (n[a] = c.clone({ nullable: !0 }), s[a] = (i = u?._changeLengthAndBackfillNullBitmap(e)) !== null && i !== void 0 ? i : g({
      type: c.type,
      length: e,
      nullCount: e,
      nullBitmap: new Uint8Array(o)
    }));
  }
  return [
    r.assign(n),
    g({ type: new J(n), length: e, children: s })
  ];
}
function Nl(r, t, e = /* @__PURE__ */ new Map()) {
  var i, n;
  if (((i = r?.length) !== null && i !== void 0 ? i : 0) > 0 && r?.length === t?.length)
    for (let s = -1, o = r.length; ++s < o; ) {
      let { type: a } = r[s], c = t[s];
      for (let u of [c, ...((n = c?.dictionary) === null || n === void 0 ? void 0 : n.data) || []])
        Nl(a.children, u?.children, e);
      if (h.isDictionary(a)) {
        let { id: u } = a;
        if (!e.has(u))
          c?.dictionary && e.set(u, c.dictionary);
        else if (e.get(u) !== c.dictionary)
          throw new Error("Cannot create Schema containing two different dictionaries with the same Id");
      }
    }
  return e;
}
var oi = class extends G {
  constructor(t, e) {
    let i = t.fields.map((s) => g({ type: s.type })), n = g({ type: new J(t.fields), length: 0, nullCount: 0, children: i });
    super(t, n, e || /* @__PURE__ */ new Map());
  }
};

// node_modules/apache-arrow/ipc/message.mjs
var ya = k(j(), 1);
var ga = (r) => `Expected ${C[r]} Message in stream, but was null or length 0.`, _a = (r) => `Header pointer of flatbuffer-encoded ${C[r]} Message is null or length 0.`, El = (r, t) => `Expected to read ${r} metadata bytes, but only read ${t}.`, Ml = (r, t) => `Expected to read ${r} bytes for message body, but only read ${t}.`, ai = class {
  constructor(t) {
    this.source = t instanceof pe ? t : new pe(t);
  }
  [Symbol.iterator]() {
    return this;
  }
  next() {
    let t;
    return (t = this.readMetadataLength()).done ? K : t.value === -1 && (t = this.readMetadataLength()).done ? K : (t = this.readMetadata(t.value)).done ? K : t;
  }
  throw(t) {
    return this.source.throw(t);
  }
  return(t) {
    return this.source.return(t);
  }
  readMessage(t) {
    let e;
    if ((e = this.next()).done)
      return null;
    if (t != null && e.value.headerType !== t)
      throw new Error(ga(t));
    return e.value;
  }
  readMessageBody(t) {
    if (t <= 0)
      return new Uint8Array(0);
    let e = v(this.source.read(t));
    if (e.byteLength < t)
      throw new Error(Ml(t, e.byteLength));
    return (
      /* 1. */
      e.byteOffset % 8 === 0 && /* 2. */
      e.byteOffset + e.byteLength <= e.buffer.byteLength ? e : e.slice()
    );
  }
  readSchema(t = !1) {
    let e = C.Schema, i = this.readMessage(e), n = i?.header();
    if (t && !n)
      throw new Error(_a(e));
    return n;
  }
  readMetadataLength() {
    let t = this.source.read(no), e = t && new ya.ByteBuffer(t), i = e?.readInt32(0) || 0;
    return { done: i === 0, value: i };
  }
  readMetadata(t) {
    let e = this.source.read(t);
    if (!e)
      return K;
    if (e.byteLength < t)
      throw new Error(El(t, e.byteLength));
    return { done: !1, value: Bt.decode(e) };
  }
}, Qi = class {
  constructor(t, e) {
    this.source = t instanceof St ? t : kn(t) ? new dr(t, e) : new St(t);
  }
  [Symbol.asyncIterator]() {
    return this;
  }
  next() {
    return p(this, void 0, void 0, function* () {
      let t;
      return (t = yield this.readMetadataLength()).done ? K : t.value === -1 && (t = yield this.readMetadataLength()).done ? K : (t = yield this.readMetadata(t.value)).done ? K : t;
    });
  }
  throw(t) {
    return p(this, void 0, void 0, function* () {
      return yield this.source.throw(t);
    });
  }
  return(t) {
    return p(this, void 0, void 0, function* () {
      return yield this.source.return(t);
    });
  }
  readMessage(t) {
    return p(this, void 0, void 0, function* () {
      let e;
      if ((e = yield this.next()).done)
        return null;
      if (t != null && e.value.headerType !== t)
        throw new Error(ga(t));
      return e.value;
    });
  }
  readMessageBody(t) {
    return p(this, void 0, void 0, function* () {
      if (t <= 0)
        return new Uint8Array(0);
      let e = v(yield this.source.read(t));
      if (e.byteLength < t)
        throw new Error(Ml(t, e.byteLength));
      return (
        /* 1. */
        e.byteOffset % 8 === 0 && /* 2. */
        e.byteOffset + e.byteLength <= e.buffer.byteLength ? e : e.slice()
      );
    });
  }
  readSchema() {
    return p(this, arguments, void 0, function* (t = !1) {
      let e = C.Schema, i = yield this.readMessage(e), n = i?.header();
      if (t && !n)
        throw new Error(_a(e));
      return n;
    });
  }
  readMetadataLength() {
    return p(this, void 0, void 0, function* () {
      let t = yield this.source.read(no), e = t && new ya.ByteBuffer(t), i = e?.readInt32(0) || 0;
      return { done: i === 0, value: i };
    });
  }
  readMetadata(t) {
    return p(this, void 0, void 0, function* () {
      let e = yield this.source.read(t);
      if (!e)
        return K;
      if (e.byteLength < t)
        throw new Error(El(t, e.byteLength));
      return { done: !1, value: Bt.decode(e) };
    });
  }
}, tn = class extends ai {
  constructor(t) {
    super(new Uint8Array(0)), this._schema = !1, this._body = [], this._batchIndex = 0, this._dictionaryIndex = 0, this._json = t instanceof Tn ? t : new Tn(t);
  }
  next() {
    let { _json: t } = this;
    if (!this._schema)
      return this._schema = !0, { done: !1, value: Bt.fromJSON(t.schema, C.Schema) };
    if (this._dictionaryIndex < t.dictionaries.length) {
      let e = t.dictionaries[this._dictionaryIndex++];
      return this._body = e.data.columns, { done: !1, value: Bt.fromJSON(e, C.DictionaryBatch) };
    }
    if (this._batchIndex < t.batches.length) {
      let e = t.batches[this._batchIndex++];
      return this._body = e.columns, { done: !1, value: Bt.fromJSON(e, C.RecordBatch) };
    }
    return this._body = [], K;
  }
  readMessageBody(t) {
    return e(this._body);
    function e(i) {
      return (i || []).reduce((n, s) => [
        ...n,
        ...s.VALIDITY && [s.VALIDITY] || [],
        ...s.TYPE_ID && [s.TYPE_ID] || [],
        ...s.OFFSET && [s.OFFSET] || [],
        ...s.DATA && [s.DATA] || [],
        ...s.VIEWS && [s.VIEWS] || [],
        ...s.VARIADIC_DATA_BUFFERS || [],
        ...e(s.children)
      ], []);
    }
  }
  readMessage(t) {
    let e;
    if ((e = this.next()).done)
      return null;
    if (t != null && e.value.headerType !== t)
      throw new Error(ga(t));
    return e.value;
  }
  readSchema() {
    let t = C.Schema, e = this.readMessage(t), i = e?.header();
    if (!e || !i)
      throw new Error(_a(t));
    return i;
  }
}, no = 4, ma = "ARROW1", en = new Uint8Array(ma.length);
for (let r = 0; r < ma.length; r += 1)
  en[r] = ma.codePointAt(r);
function so(r, t = 0) {
  for (let e = -1, i = en.length; ++e < i; )
    if (en[e] !== r[t + e])
      return !1;
  return !0;
}
var rn = en.length, ba = rn + no, Ul = rn * 2 + no;

// node_modules/apache-arrow/ipc/compression/validators.mjs
var va = class {
  constructor() {
    this.LZ4_FRAME_MAGIC = new Uint8Array([4, 34, 77, 24]), this.MIN_HEADER_LENGTH = 7;
  }
  isValidCodecEncode(t) {
    let e = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]), i = t.encode(e);
    return this._isValidCompressed(i);
  }
  _isValidCompressed(t) {
    return this._hasMinimumLength(t) && this._hasValidMagicNumber(t) && this._hasValidVersion(t);
  }
  _hasMinimumLength(t) {
    return t.length >= this.MIN_HEADER_LENGTH;
  }
  _hasValidMagicNumber(t) {
    return this.LZ4_FRAME_MAGIC.every((e, i) => t[i] === e);
  }
  _hasValidVersion(t) {
    return (t[4] & 192) >> 6 === 1;
  }
}, wa = class {
  constructor() {
    this.ZSTD_MAGIC = new Uint8Array([40, 181, 47, 253]), this.MIN_HEADER_LENGTH = 6;
  }
  isValidCodecEncode(t) {
    let e = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]), i = t.encode(e);
    return this._isValidCompressed(i);
  }
  _isValidCompressed(t) {
    return this._hasMinimumLength(t) && this._hasValidMagicNumber(t);
  }
  _hasMinimumLength(t) {
    return t.length >= this.MIN_HEADER_LENGTH;
  }
  _hasValidMagicNumber(t) {
    return this.ZSTD_MAGIC.every((e, i) => t[i] === e);
  }
}, Vl = {
  [ht.LZ4_FRAME]: new va(),
  [ht.ZSTD]: new wa()
};

// node_modules/apache-arrow/ipc/compression/registry.mjs
var Ia = class {
  constructor() {
    this.registry = {};
  }
  set(t, e) {
    if (e?.encode && typeof e.encode == "function" && !Vl[t].isValidCodecEncode(e))
      throw new Error(`Encoder for ${ht[t]} is not valid.`);
    this.registry[t] = e;
  }
  get(t) {
    var e;
    return ((e = this.registry) === null || e === void 0 ? void 0 : e[t]) || null;
  }
}, ci = new Ia();

// node_modules/apache-arrow/ipc/reader.mjs
var jl = k(j(), 1);
var dt = class r extends Rr {
  constructor(t) {
    super(), this._impl = t;
  }
  get closed() {
    return this._impl.closed;
  }
  get schema() {
    return this._impl.schema;
  }
  get autoDestroy() {
    return this._impl.autoDestroy;
  }
  get dictionaries() {
    return this._impl.dictionaries;
  }
  get numDictionaries() {
    return this._impl.numDictionaries;
  }
  get numRecordBatches() {
    return this._impl.numRecordBatches;
  }
  get footer() {
    return this._impl.isFile() ? this._impl.footer : null;
  }
  isSync() {
    return this._impl.isSync();
  }
  isAsync() {
    return this._impl.isAsync();
  }
  isFile() {
    return this._impl.isFile();
  }
  isStream() {
    return this._impl.isStream();
  }
  next() {
    return this._impl.next();
  }
  throw(t) {
    return this._impl.throw(t);
  }
  return(t) {
    return this._impl.return(t);
  }
  cancel() {
    return this._impl.cancel();
  }
  reset(t) {
    return this._impl.reset(t), this._DOMStream = void 0, this._nodeStream = void 0, this;
  }
  open(t) {
    let e = this._impl.open(t);
    return jt(e) ? e.then(() => this) : this;
  }
  readRecordBatch(t) {
    return this._impl.isFile() ? this._impl.readRecordBatch(t) : null;
  }
  [Symbol.iterator]() {
    return this._impl[Symbol.iterator]();
  }
  [Symbol.asyncIterator]() {
    return this._impl[Symbol.asyncIterator]();
  }
  toDOMStream() {
    return ut.toDOMStream(this.isSync() ? { [Symbol.iterator]: () => this } : { [Symbol.asyncIterator]: () => this });
  }
  toNodeStream() {
    return ut.toNodeStream(this.isSync() ? { [Symbol.iterator]: () => this } : { [Symbol.asyncIterator]: () => this }, { objectMode: !0 });
  }
  /** @nocollapse */
  // @ts-ignore
  static throughNode(t) {
    throw new Error('"throughNode" not available in this environment');
  }
  /** @nocollapse */
  static throughDOM(t, e) {
    throw new Error('"throughDOM" not available in this environment');
  }
  /** @nocollapse */
  static from(t) {
    return t instanceof r ? t : Pn(t) ? Ih(t) : kn(t) ? Dh(t) : jt(t) ? p(this, void 0, void 0, function* () {
      return yield r.from(yield t);
    }) : zn(t) || an(t) || Hn(t) || Ft(t) ? Sh(new St(t)) : Bh(new pe(t));
  }
  /** @nocollapse */
  static readAll(t) {
    return t instanceof r ? t.isSync() ? Rl(t) : Cl(t) : Pn(t) || ArrayBuffer.isView(t) || kt(t) || jn(t) ? Rl(t) : Cl(t);
  }
}, Ne = class extends dt {
  constructor(t) {
    super(t), this._impl = t;
  }
  readAll() {
    return [...this];
  }
  [Symbol.iterator]() {
    return this._impl[Symbol.iterator]();
  }
  [Symbol.asyncIterator]() {
    return vt(this, arguments, function* () {
      yield E(yield* li(Ct(this[Symbol.iterator]())));
    });
  }
}, yr = class extends dt {
  constructor(t) {
    super(t), this._impl = t;
  }
  readAll() {
    return p(this, void 0, void 0, function* () {
      var t, e, i, n;
      let s = new Array();
      try {
        for (var o = !0, a = Ct(this), c; c = yield a.next(), t = c.done, !t; o = !0) {
          n = c.value, o = !1;
          let u = n;
          s.push(u);
        }
      } catch (u) {
        e = { error: u };
      } finally {
        try {
          !o && !t && (i = a.return) && (yield i.call(a));
        } finally {
          if (e) throw e.error;
        }
      }
      return s;
    });
  }
  [Symbol.iterator]() {
    throw new Error("AsyncRecordBatchStreamReader is not Iterable");
  }
  [Symbol.asyncIterator]() {
    return this._impl[Symbol.asyncIterator]();
  }
}, gr = class extends Ne {
  constructor(t) {
    super(t), this._impl = t;
  }
}, Rn = class extends yr {
  constructor(t) {
    super(t), this._impl = t;
  }
}, oo = class {
  get numDictionaries() {
    return this._dictionaryIndex;
  }
  get numRecordBatches() {
    return this._recordBatchIndex;
  }
  constructor(t = /* @__PURE__ */ new Map()) {
    this.closed = !1, this.autoDestroy = !0, this._dictionaryIndex = 0, this._recordBatchIndex = 0, this.dictionaries = t;
  }
  isSync() {
    return !1;
  }
  isAsync() {
    return !1;
  }
  isFile() {
    return !1;
  }
  isStream() {
    return !1;
  }
  reset(t) {
    return this._dictionaryIndex = 0, this._recordBatchIndex = 0, this.schema = t, this.dictionaries = /* @__PURE__ */ new Map(), this;
  }
  _loadRecordBatch(t, e, i) {
    let n;
    if (t.compression != null) {
      let o = ci.get(t.compression.type);
      if (o?.decode && typeof o.decode == "function") {
        let { decommpressedBody: a, buffers: c } = this._decompressBuffers(t, e, o);
        n = this._loadCompressedVectors(t, a, this.schema.fields), t = new at(t.length, t.nodes, c, null);
      } else
        throw new Error("Record batch is compressed but codec not found");
    } else
      n = this._loadVectors(t, e, this.schema.fields);
    let s = g({ type: new J(this.schema.fields), length: t.length, children: n });
    return new G(this.schema, s, i);
  }
  _loadDictionaryBatch(t, e) {
    let { id: i, isDelta: n } = t, { dictionaries: s, schema: o } = this, a = s.get(i), c = o.dictionaries.get(i), u;
    if (t.data.compression != null) {
      let d = ci.get(t.data.compression.type);
      if (d?.decode && typeof d.decode == "function") {
        let { decommpressedBody: f, buffers: _ } = this._decompressBuffers(t.data, e, d);
        u = this._loadCompressedVectors(t.data, f, [c]), t = new bt(new at(t.data.length, t.data.nodes, _, null, t.data.variadicBufferCounts), i, n);
      } else
        throw new Error("Dictionary batch is compressed but codec not found");
    } else
      u = this._loadVectors(t.data, e, [c]);
    return (a && n ? a.concat(new y(u)) : new y(u)).memoize();
  }
  _loadVectors(t, e, i) {
    return new Oi(e, t.nodes, t.buffers, this.dictionaries, this.schema.metadataVersion, t.variadicBufferCounts).visitMany(i);
  }
  _loadCompressedVectors(t, e, i) {
    return new qs(e, t.nodes, t.buffers, this.dictionaries, this.schema.metadataVersion, t.variadicBufferCounts).visitMany(i);
  }
  _decompressBuffers(t, e, i) {
    let n = [], s = [], o = 0;
    for (let { offset: a, length: c } of t.buffers) {
      if (c === 0) {
        n.push(new Uint8Array(0)), s.push(new it(o, 0));
        continue;
      }
      let u = new jl.ByteBuffer(e.subarray(a, a + c)), d = R(u.readInt64(0)), f = u.bytes().subarray(8), _ = d === -1 ? f : i.decode(f);
      n.push(_);
      let b = (o + 7 & -8) - o;
      o += b, s.push(new it(o, _.length)), o += _.length;
    }
    return {
      decommpressedBody: n,
      buffers: s
    };
  }
}, nn = class extends oo {
  constructor(t, e) {
    super(e), this._reader = Pn(t) ? new tn(this._handle = t) : new ai(this._handle = t);
  }
  isSync() {
    return !0;
  }
  isStream() {
    return !0;
  }
  [Symbol.iterator]() {
    return this;
  }
  cancel() {
    !this.closed && (this.closed = !0) && (this.reset()._reader.return(), this._reader = null, this.dictionaries = null);
  }
  open(t) {
    return this.closed || (this.autoDestroy = kl(this, t), this.schema || (this.schema = this._reader.readSchema()) || this.cancel()), this;
  }
  throw(t) {
    return !this.closed && this.autoDestroy && (this.closed = !0) ? this.reset()._reader.throw(t) : K;
  }
  return(t) {
    return !this.closed && this.autoDestroy && (this.closed = !0) ? this.reset()._reader.return(t) : K;
  }
  next() {
    if (this.closed)
      return K;
    let t, { _reader: e } = this;
    for (; t = this._readNextMessageAndValidate(); )
      if (t.isSchema())
        this.reset(t.header());
      else if (t.isRecordBatch()) {
        this._recordBatchIndex++;
        let i = t.header(), n = e.readMessageBody(t.bodyLength);
        return { done: !1, value: this._loadRecordBatch(i, n, t.metadata) };
      } else if (t.isDictionaryBatch()) {
        this._dictionaryIndex++;
        let i = t.header(), n = e.readMessageBody(t.bodyLength), s = this._loadDictionaryBatch(i, n);
        this.dictionaries.set(i.id, s);
      }
    return this.schema && this._recordBatchIndex === 0 ? (this._recordBatchIndex++, { done: !1, value: new oi(this.schema) }) : this.return();
  }
  _readNextMessageAndValidate(t) {
    return this._reader.readMessage(t);
  }
}, sn = class extends oo {
  constructor(t, e) {
    super(e), this._reader = new Qi(this._handle = t);
  }
  isAsync() {
    return !0;
  }
  isStream() {
    return !0;
  }
  [Symbol.asyncIterator]() {
    return this;
  }
  cancel() {
    return p(this, void 0, void 0, function* () {
      !this.closed && (this.closed = !0) && (yield this.reset()._reader.return(), this._reader = null, this.dictionaries = null);
    });
  }
  open(t) {
    return p(this, void 0, void 0, function* () {
      return this.closed || (this.autoDestroy = kl(this, t), this.schema || (this.schema = yield this._reader.readSchema()) || (yield this.cancel())), this;
    });
  }
  throw(t) {
    return p(this, void 0, void 0, function* () {
      return !this.closed && this.autoDestroy && (this.closed = !0) ? yield this.reset()._reader.throw(t) : K;
    });
  }
  return(t) {
    return p(this, void 0, void 0, function* () {
      return !this.closed && this.autoDestroy && (this.closed = !0) ? yield this.reset()._reader.return(t) : K;
    });
  }
  next() {
    return p(this, void 0, void 0, function* () {
      if (this.closed)
        return K;
      let t, { _reader: e } = this;
      for (; t = yield this._readNextMessageAndValidate(); )
        if (t.isSchema())
          yield this.reset(t.header());
        else if (t.isRecordBatch()) {
          this._recordBatchIndex++;
          let i = t.header(), n = yield e.readMessageBody(t.bodyLength);
          return { done: !1, value: this._loadRecordBatch(i, n, t.metadata) };
        } else if (t.isDictionaryBatch()) {
          this._dictionaryIndex++;
          let i = t.header(), n = yield e.readMessageBody(t.bodyLength), s = this._loadDictionaryBatch(i, n);
          this.dictionaries.set(i.id, s);
        }
      return this.schema && this._recordBatchIndex === 0 ? (this._recordBatchIndex++, { done: !1, value: new oi(this.schema) }) : yield this.return();
    });
  }
  _readNextMessageAndValidate(t) {
    return p(this, void 0, void 0, function* () {
      return yield this._reader.readMessage(t);
    });
  }
}, ao = class extends nn {
  get footer() {
    return this._footer;
  }
  get numDictionaries() {
    return this._footer ? this._footer.numDictionaries : 0;
  }
  get numRecordBatches() {
    return this._footer ? this._footer.numRecordBatches : 0;
  }
  constructor(t, e) {
    super(t instanceof On ? t : new On(t), e);
  }
  isSync() {
    return !0;
  }
  isFile() {
    return !0;
  }
  open(t) {
    if (!this.closed && !this._footer) {
      this.schema = (this._footer = this._readFooter()).schema;
      for (let e of this._footer.dictionaryBatches())
        e && this._readDictionaryBatch(this._dictionaryIndex++);
    }
    return super.open(t);
  }
  readRecordBatch(t) {
    var e;
    if (this.closed)
      return null;
    this._footer || this.open();
    let i = (e = this._footer) === null || e === void 0 ? void 0 : e.getRecordBatch(t);
    if (i && this._handle.seek(i.offset)) {
      let n = this._reader.readMessage(C.RecordBatch);
      if (n?.isRecordBatch()) {
        let s = n.header(), o = this._reader.readMessageBody(n.bodyLength);
        return this._loadRecordBatch(s, o, n.metadata);
      }
    }
    return null;
  }
  _readDictionaryBatch(t) {
    var e;
    let i = (e = this._footer) === null || e === void 0 ? void 0 : e.getDictionaryBatch(t);
    if (i && this._handle.seek(i.offset)) {
      let n = this._reader.readMessage(C.DictionaryBatch);
      if (n?.isDictionaryBatch()) {
        let s = n.header(), o = this._reader.readMessageBody(n.bodyLength), a = this._loadDictionaryBatch(s, o);
        this.dictionaries.set(s.id, a);
      }
    }
  }
  _readFooter() {
    let { _handle: t } = this, e = t.size - ba, i = t.readInt32(e), n = t.readAt(e - i, i);
    return We.decode(n);
  }
  _readNextMessageAndValidate(t) {
    var e;
    if (this._footer || this.open(), this._footer && this._recordBatchIndex < this.numRecordBatches) {
      let i = (e = this._footer) === null || e === void 0 ? void 0 : e.getRecordBatch(this._recordBatchIndex);
      if (i && this._handle.seek(i.offset))
        return this._reader.readMessage(t);
    }
    return null;
  }
}, Ba = class extends sn {
  get footer() {
    return this._footer;
  }
  get numDictionaries() {
    return this._footer ? this._footer.numDictionaries : 0;
  }
  get numRecordBatches() {
    return this._footer ? this._footer.numRecordBatches : 0;
  }
  constructor(t, ...e) {
    let i = typeof e[0] != "number" ? e.shift() : void 0, n = e[0] instanceof Map ? e.shift() : void 0;
    super(t instanceof dr ? t : new dr(t, i), n);
  }
  isFile() {
    return !0;
  }
  isAsync() {
    return !0;
  }
  open(t) {
    let e = Object.create(null, {
      open: { get: () => super.open }
    });
    return p(this, void 0, void 0, function* () {
      if (!this.closed && !this._footer) {
        this.schema = (this._footer = yield this._readFooter()).schema;
        for (let i of this._footer.dictionaryBatches())
          i && (yield this._readDictionaryBatch(this._dictionaryIndex++));
      }
      return yield e.open.call(this, t);
    });
  }
  readRecordBatch(t) {
    return p(this, void 0, void 0, function* () {
      var e;
      if (this.closed)
        return null;
      this._footer || (yield this.open());
      let i = (e = this._footer) === null || e === void 0 ? void 0 : e.getRecordBatch(t);
      if (i && (yield this._handle.seek(i.offset))) {
        let n = yield this._reader.readMessage(C.RecordBatch);
        if (n?.isRecordBatch()) {
          let s = n.header(), o = yield this._reader.readMessageBody(n.bodyLength);
          return this._loadRecordBatch(s, o, n.metadata);
        }
      }
      return null;
    });
  }
  _readDictionaryBatch(t) {
    return p(this, void 0, void 0, function* () {
      var e;
      let i = (e = this._footer) === null || e === void 0 ? void 0 : e.getDictionaryBatch(t);
      if (i && (yield this._handle.seek(i.offset))) {
        let n = yield this._reader.readMessage(C.DictionaryBatch);
        if (n?.isDictionaryBatch()) {
          let s = n.header(), o = yield this._reader.readMessageBody(n.bodyLength), a = this._loadDictionaryBatch(s, o);
          this.dictionaries.set(s.id, a);
        }
      }
    });
  }
  _readFooter() {
    return p(this, void 0, void 0, function* () {
      let { _handle: t } = this;
      t._pending && (yield t._pending);
      let e = t.size - ba, i = yield t.readInt32(e), n = yield t.readAt(e - i, i);
      return We.decode(n);
    });
  }
  _readNextMessageAndValidate(t) {
    return p(this, void 0, void 0, function* () {
      if (this._footer || (yield this.open()), this._footer && this._recordBatchIndex < this.numRecordBatches) {
        let e = this._footer.getRecordBatch(this._recordBatchIndex);
        if (e && (yield this._handle.seek(e.offset)))
          return yield this._reader.readMessage(t);
      }
      return null;
    });
  }
}, Sa = class extends nn {
  constructor(t, e) {
    super(t, e);
  }
  _loadVectors(t, e, i) {
    return new Ks(e, t.nodes, t.buffers, this.dictionaries, this.schema.metadataVersion, t.variadicBufferCounts).visitMany(i);
  }
};
function kl(r, t) {
  return t && typeof t.autoDestroy == "boolean" ? t.autoDestroy : r.autoDestroy;
}
function* Rl(r) {
  let t = dt.from(r);
  try {
    if (!t.open({ autoDestroy: !1 }).closed)
      do
        yield t;
      while (!t.reset().open().closed);
  } finally {
    t.cancel();
  }
}
function Cl(r) {
  return vt(this, arguments, function* () {
    let e = yield E(dt.from(r));
    try {
      if (!(yield E(e.open({ autoDestroy: !1 }))).closed)
        do
          yield yield E(e);
        while (!(yield E(e.reset().open())).closed);
    } finally {
      yield E(e.cancel());
    }
  });
}
function Ih(r) {
  return new Ne(new Sa(r));
}
function Bh(r) {
  let t = r.peek(rn + 7 & -8);
  return t && t.byteLength >= 4 ? so(t) ? new gr(new ao(r.read())) : new Ne(new nn(r)) : new Ne(new nn((function* () {
  })()));
}
function Sh(r) {
  return p(this, void 0, void 0, function* () {
    let t = yield r.peek(rn + 7 & -8);
    return t && t.byteLength >= 4 ? so(t) ? new gr(new ao(yield r.read())) : new yr(new sn(r)) : new yr(new sn((function() {
      return vt(this, arguments, function* () {
      });
    })()));
  });
}
function Dh(r) {
  return p(this, void 0, void 0, function* () {
    let { size: t } = yield r.stat(), e = new dr(r, t);
    return t >= Ul && so(yield e.readAt(0, rn + 7 & -8)) ? new Rn(new Ba(e)) : new yr(new sn(e));
  });
}

// node_modules/apache-arrow/visitor/vectorassembler.mjs
var q = class r extends w {
  /** @nocollapse */
  static assemble(...t) {
    let e = (n) => n.flatMap((s) => Array.isArray(s) ? e(s) : s instanceof G ? s.data.children : s.data), i = new r();
    return i.visitMany(e(t)), i;
  }
  constructor() {
    super(), this._byteLength = 0, this._nodes = [], this._buffers = [], this._bufferRegions = [], this._variadicBufferCounts = [];
  }
  visit(t) {
    if (t instanceof y)
      return this.visitMany(t.data), this;
    let { type: e } = t;
    if (!h.isDictionary(e)) {
      let { length: i } = t;
      if (i > 2147483647)
        throw new RangeError("Cannot write arrays larger than 2^31 - 1 in length");
      if (h.isUnion(e))
        this.nodes.push(new ne(i, 0));
      else {
        let { nullCount: n } = t;
        h.isNull(e) || Xt.call(this, n <= 0 ? new Uint8Array(0) : Lr(t.offset, i, t.nullBitmap)), this.nodes.push(new ne(i, n));
      }
    }
    return super.visit(t);
  }
  visitNull(t) {
    return this;
  }
  visitDictionary(t) {
    return this.visit(t.clone(t.type.indices));
  }
  get nodes() {
    return this._nodes;
  }
  get buffers() {
    return this._buffers;
  }
  get byteLength() {
    return this._byteLength;
  }
  get bufferRegions() {
    return this._bufferRegions;
  }
  get variadicBufferCounts() {
    return this._variadicBufferCounts;
  }
};
function Xt(r) {
  let t = r.byteLength + 7 & -8;
  return this.buffers.push(r), this.bufferRegions.push(new it(this._byteLength, t)), this._byteLength += t, this;
}
function Ah(r) {
  var t;
  let { type: e, length: i, typeIds: n, valueOffsets: s } = r;
  if (Xt.call(this, n), e.mode === W.Sparse)
    return Da.call(this, r);
  if (e.mode === W.Dense) {
    if (r.offset <= 0)
      return Xt.call(this, s), Da.call(this, r);
    {
      let o = new Int32Array(i), a = /* @__PURE__ */ Object.create(null), c = /* @__PURE__ */ Object.create(null);
      for (let u, d, f = -1; ++f < i; )
        (u = n[f]) !== void 0 && ((d = a[u]) === void 0 && (d = a[u] = s[f]), o[f] = s[f] - d, c[u] = ((t = c[u]) !== null && t !== void 0 ? t : 0) + 1);
      Xt.call(this, o), this.visitMany(r.children.map((u, d) => {
        let f = e.typeIds[d], _ = a[f], b = c[f];
        return u.slice(_, Math.min(i, b));
      }));
    }
  }
  return this;
}
function Fh(r) {
  let t;
  return r.nullCount >= r.length ? Xt.call(this, new Uint8Array(r.length + 7 >> 3)) : (t = r.values) instanceof Uint8Array ? Xt.call(this, Lr(r.offset, r.length, t)) : Xt.call(this, Nr(r.values));
}
function Xe(r) {
  return Xt.call(this, r.values.subarray(0, r.length * r.stride));
}
function co(r) {
  let { length: t, values: e, valueOffsets: i } = r, n = R(i[0]), s = R(i[t]), o = Math.min(s - n, e.byteLength - n);
  return Xt.call(this, $n(-n, t + 1, i)), Xt.call(this, e.subarray(n, n + o)), this;
}
function zl(r) {
  let { offset: t, length: e, stride: i, values: n, variadicBuffers: s = [] } = r;
  if (!n)
    throw new Error("BinaryView data is missing view buffer");
  let o = t * i, a = o + e * i;
  Xt.call(this, n.subarray(o, a));
  for (let c of s)
    Xt.call(this, c);
  return this._variadicBufferCounts.push(s.length), this;
}
function uo(r) {
  let { length: t, valueOffsets: e } = r;
  if (e) {
    let i = R(e[0]), n = R(e[t]);
    return Xt.call(this, $n(-i, t + 1, e)), this.visit(r.children[0].slice(i, n - i));
  }
  return this.visit(r.children[0]);
}
function Da(r) {
  return this.visitMany(r.type.children.map((t, e) => r.children[e]).filter(Boolean))[0];
}
q.prototype.visitBool = Fh;
q.prototype.visitInt = Xe;
q.prototype.visitFloat = Xe;
q.prototype.visitUtf8 = co;
q.prototype.visitLargeUtf8 = co;
q.prototype.visitUtf8View = zl;
q.prototype.visitBinary = co;
q.prototype.visitLargeBinary = co;
q.prototype.visitBinaryView = zl;
q.prototype.visitFixedSizeBinary = Xe;
q.prototype.visitDate = Xe;
q.prototype.visitTimestamp = Xe;
q.prototype.visitTime = Xe;
q.prototype.visitDecimal = Xe;
q.prototype.visitList = uo;
q.prototype.visitLargeList = uo;
q.prototype.visitStruct = Da;
q.prototype.visitUnion = Ah;
q.prototype.visitInterval = Xe;
q.prototype.visitDuration = Xe;
q.prototype.visitFixedSizeList = uo;
q.prototype.visitMap = uo;

// node_modules/apache-arrow/visitor/jsontypeassembler.mjs
var lo = class extends w {
  visit(t) {
    return t == null ? void 0 : super.visit(t);
  }
  visitNull({ typeId: t }) {
    return { name: F[t].toLowerCase() };
  }
  visitInt({ typeId: t, bitWidth: e, isSigned: i }) {
    return { name: F[t].toLowerCase(), bitWidth: e, isSigned: i };
  }
  visitFloat({ typeId: t, precision: e }) {
    return { name: F[t].toLowerCase(), precision: Y[e] };
  }
  visitBinary({ typeId: t }) {
    return { name: F[t].toLowerCase() };
  }
  visitLargeBinary({ typeId: t }) {
    return { name: F[t].toLowerCase() };
  }
  visitBinaryView({ typeId: t }) {
    return { name: F[t].toLowerCase() };
  }
  visitBool({ typeId: t }) {
    return { name: F[t].toLowerCase() };
  }
  visitUtf8({ typeId: t }) {
    return { name: F[t].toLowerCase() };
  }
  visitLargeUtf8({ typeId: t }) {
    return { name: F[t].toLowerCase() };
  }
  visitUtf8View({ typeId: t }) {
    return { name: F[t].toLowerCase() };
  }
  visitDecimal({ typeId: t, scale: e, precision: i, bitWidth: n }) {
    return { name: F[t].toLowerCase(), scale: e, precision: i, bitWidth: n };
  }
  visitDate({ typeId: t, unit: e }) {
    return { name: F[t].toLowerCase(), unit: X[e] };
  }
  visitTime({ typeId: t, unit: e, bitWidth: i }) {
    return { name: F[t].toLowerCase(), unit: m[e], bitWidth: i };
  }
  visitTimestamp({ typeId: t, timezone: e, unit: i }) {
    return { name: F[t].toLowerCase(), unit: m[i], timezone: e };
  }
  visitInterval({ typeId: t, unit: e }) {
    return { name: F[t].toLowerCase(), unit: z[e] };
  }
  visitDuration({ typeId: t, unit: e }) {
    return { name: F[t].toLocaleLowerCase(), unit: m[e] };
  }
  visitList({ typeId: t }) {
    return { name: F[t].toLowerCase() };
  }
  visitLargeList({ typeId: t }) {
    return { name: F[t].toLowerCase() };
  }
  visitStruct({ typeId: t }) {
    return { name: F[t].toLowerCase() };
  }
  visitUnion({ typeId: t, mode: e, typeIds: i }) {
    return {
      name: F[t].toLowerCase(),
      mode: W[e].toUpperCase(),
      typeIds: [...i]
    };
  }
  visitDictionary(t) {
    return this.visit(t.dictionary);
  }
  visitFixedSizeBinary({ typeId: t, byteWidth: e }) {
    return { name: F[t].toLowerCase(), byteWidth: e };
  }
  visitFixedSizeList({ typeId: t, listSize: e }) {
    return { name: F[t].toLowerCase(), listSize: e };
  }
  visitMap({ typeId: t, keysSorted: e }) {
    return { name: F[t].toLowerCase(), keysSorted: e };
  }
};

// node_modules/apache-arrow/visitor/jsonvectorassembler.mjs
var Cn = class r extends w {
  /** @nocollapse */
  static assemble(...t) {
    let e = new r();
    return t.map(({ schema: i, data: n }) => e.visitMany(i.fields, n.children));
  }
  visit({ name: t }, e) {
    let { length: i } = e, { offset: n, nullCount: s, nullBitmap: o } = e, a = h.isDictionary(e.type) ? e.type.indices : e.type, c = Object.assign([], e.buffers, { [yt.VALIDITY]: void 0 });
    return Object.assign({ name: t, count: i, VALIDITY: h.isNull(a) || h.isUnion(a) ? void 0 : s <= 0 ? Array.from({ length: i }, () => 1) : [...new Te(o, n, i, null, Rs)] }, super.visit(e.clone(a, n, i, 0, c)));
  }
  visitNull() {
    return {};
  }
  visitBool({ values: t, offset: e, length: i }) {
    return { DATA: [...new Te(t, e, i, null, Si)] };
  }
  visitInt(t) {
    return {
      DATA: t.type.bitWidth < 64 ? [...t.values] : [...Ke(t.values, 2)]
    };
  }
  visitFloat(t) {
    return { DATA: [...t.values] };
  }
  visitUtf8(t) {
    return { DATA: [...new y([t])], OFFSET: [...t.valueOffsets] };
  }
  visitLargeUtf8(t) {
    return { DATA: [...new y([t])], OFFSET: [...Ke(t.valueOffsets, 2)] };
  }
  visitBinary(t) {
    return { DATA: [...Aa(new y([t]))], OFFSET: [...t.valueOffsets] };
  }
  visitLargeBinary(t) {
    return { DATA: [...Aa(new y([t]))], OFFSET: [...Ke(t.valueOffsets, 2)] };
  }
  visitBinaryView(t) {
    return Wl(t, (e) => Array.from(e).map((i) => ("0" + (i & 255).toString(16)).slice(-2)).join("").toUpperCase());
  }
  visitUtf8View(t) {
    return Wl(t, (e) => Array.from(e).map((i) => String.fromCodePoint(i)).join(""));
  }
  visitFixedSizeBinary(t) {
    return { DATA: [...Aa(new y([t]))] };
  }
  visitDate(t) {
    return {
      DATA: t.type.unit === X.DAY ? [...t.values] : [...Ke(t.values, 2)]
    };
  }
  visitTimestamp(t) {
    return { DATA: [...Ke(t.values, 2)] };
  }
  visitTime(t) {
    return {
      DATA: t.type.unit < m.MICROSECOND ? [...t.values] : [...Ke(t.values, 2)]
    };
  }
  visitDecimal(t) {
    return { DATA: [...Ke(t.values, 4)] };
  }
  visitList(t) {
    return {
      OFFSET: [...t.valueOffsets],
      children: this.visitMany(t.type.children, t.children)
    };
  }
  visitLargeList(t) {
    return {
      OFFSET: [...Ke(t.valueOffsets, 2)],
      children: this.visitMany(t.type.children, t.children)
    };
  }
  visitStruct(t) {
    return {
      children: this.visitMany(t.type.children, t.children)
    };
  }
  visitUnion(t) {
    return {
      TYPE_ID: [...t.typeIds],
      OFFSET: t.type.mode === W.Dense ? [...t.valueOffsets] : void 0,
      children: this.visitMany(t.type.children, t.children)
    };
  }
  visitInterval(t) {
    switch (t.type.unit) {
      case z.YEAR_MONTH:
        return { DATA: [...t.values] };
      case z.DAY_TIME:
        return { DATA: ca(t.values) };
      case z.MONTH_DAY_NANO:
        return { DATA: ua(t.values, !0) };
    }
  }
  visitDuration(t) {
    return { DATA: [...Ke(t.values, 2)] };
  }
  visitFixedSizeList(t) {
    return {
      children: this.visitMany(t.type.children, t.children)
    };
  }
  visitMap(t) {
    return {
      OFFSET: [...t.valueOffsets],
      children: this.visitMany(t.type.children, t.children)
    };
  }
};
function* Aa(r) {
  for (let t of r)
    yield t.reduce((e, i) => `${e}${("0" + (i & 255).toString(16)).slice(-2)}`, "").toUpperCase();
}
function* Ke(r, t) {
  let e = new Uint32Array(r.buffer, r.byteOffset, r.byteLength / Uint32Array.BYTES_PER_ELEMENT);
  for (let i = -1, n = e.length / t; ++i < n; )
    yield `${Ir.new(e.subarray((i + 0) * t, (i + 1) * t), !1)}`;
}
function Wl(r, t) {
  let i = r.values, n = new DataView(i.buffer, i.byteOffset, i.byteLength), s = i.byteLength / 16, o = (_) => Array.from(_).map((b) => ("0" + (b & 255).toString(16)).slice(-2)).join("").toUpperCase(), a = Array.from({ length: s }, (_, b) => {
    let H = b * 16, At = n.getInt32(H, !0);
    return [H, At];
  }).map(([_, b]) => b > 12 ? {
    SIZE: b,
    PREFIX_HEX: o(i.subarray(_ + 4, _ + 8)),
    BUFFER_INDEX: n.getInt32(_ + 8, !0),
    OFFSET: n.getInt32(_ + 12, !0)
  } : {
    SIZE: b,
    INLINED: t(i.subarray(_ + 4, _ + 4 + b))
  }), c = [...new Set(a.map((_) => _.BUFFER_INDEX).filter((_) => _ !== void 0))], u = c.map((_) => o(r.variadicBuffers[_])), d = new Map(c.map((_, b) => [_, b]));
  return { VIEWS: a.map((_) => _.BUFFER_INDEX !== void 0 ? Object.assign(Object.assign({}, _), { BUFFER_INDEX: d.get(_.BUFFER_INDEX) }) : _), VARIADIC_DATA_BUFFERS: u };
}

// node_modules/apache-arrow/ipc/writer.mjs
var Hl = k(j(), 1), _e = class extends Rr {
  /** @nocollapse */
  // @ts-ignore
  static throughNode(t) {
    throw new Error('"throughNode" not available in this environment');
  }
  /** @nocollapse */
  static throughDOM(t, e) {
    throw new Error('"throughDOM" not available in this environment');
  }
  constructor(t) {
    if (super(), this._position = 0, this._started = !1, this._compression = null, this._sink = new Jt(), this._schema = null, this._dictionaryBlocks = [], this._recordBatchBlocks = [], this._seenDictionaries = /* @__PURE__ */ new Map(), this._dictionaryDeltaOffsets = /* @__PURE__ */ new Map(), wt(t) || (t = { autoDestroy: !0, writeLegacyIpcFormat: !1, compressionType: null }), this._autoDestroy = typeof t.autoDestroy == "boolean" ? t.autoDestroy : !0, this._writeLegacyIpcFormat = typeof t.writeLegacyIpcFormat == "boolean" ? t.writeLegacyIpcFormat : !1, t.compressionType != null) {
      if (this._writeLegacyIpcFormat)
        throw new Error("Legacy IPC format does not support columnar compression. Use modern IPC format (writeLegacyIpcFormat=false).");
      if (Object.values(ht).includes(t.compressionType))
        this._compression = new Vr(t.compressionType);
      else {
        let e = Object.values(ht).filter((i) => typeof i == "string");
        throw new Error(`Unsupported compressionType: ${t.compressionType} Available types: ${e.join(", ")}`);
      }
    } else
      this._compression = null;
  }
  toString(t = !1) {
    return this._sink.toString(t);
  }
  toUint8Array(t = !1) {
    return this._sink.toUint8Array(t);
  }
  writeAll(t) {
    return jt(t) ? t.then((e) => this.writeAll(e)) : Ft(t) ? xa(this, t) : Fa(this, t);
  }
  get closed() {
    return this._sink.closed;
  }
  [Symbol.asyncIterator]() {
    return this._sink[Symbol.asyncIterator]();
  }
  toDOMStream(t) {
    return this._sink.toDOMStream(t);
  }
  toNodeStream(t) {
    return this._sink.toNodeStream(t);
  }
  close() {
    return this.reset()._sink.close();
  }
  abort(t) {
    return this.reset()._sink.abort(t);
  }
  finish() {
    return this._autoDestroy ? this.close() : this.reset(this._sink, this._schema), this;
  }
  reset(t = this._sink, e = null) {
    return t === this._sink || t instanceof Jt ? this._sink = t : (this._sink = new Jt(), t && Za(t) ? this.toDOMStream({ type: "bytes" }).pipeTo(t) : t && Ja(t) && this.toNodeStream({ objectMode: !1 }).pipe(t)), this._started && this._schema && this._writeFooter(this._schema), this._started = !1, this._dictionaryBlocks = [], this._recordBatchBlocks = [], this._seenDictionaries = /* @__PURE__ */ new Map(), this._dictionaryDeltaOffsets = /* @__PURE__ */ new Map(), (!e || !si(e, this._schema)) && (e == null ? (this._position = 0, this._schema = null) : (this._started = !0, this._schema = e, this._writeSchema(e))), this;
  }
  write(t) {
    let e = null;
    if (this._sink) {
      if (t == null)
        return this.finish() && void 0;
      if (t instanceof tt && !(e = t.schema))
        return this.finish() && void 0;
      if (t instanceof G && !(e = t.schema))
        return this.finish() && void 0;
    } else throw new Error("RecordBatchWriter is closed");
    if (e && !si(e, this._schema)) {
      if (this._started && this._autoDestroy)
        return this.close();
      this.reset(this._sink, e);
    }
    t instanceof G ? t instanceof oi || this._writeRecordBatch(t) : t instanceof tt ? this.writeAll(t.batches) : kt(t) && this.writeAll(t);
  }
  _writeMessage(t, e = 8) {
    let i = e - 1, n = Bt.encode(t), s = n.byteLength, o = this._writeLegacyIpcFormat ? 4 : 8, a = s + o + i & ~i, c = a - s - o;
    return t.headerType === C.RecordBatch ? this._recordBatchBlocks.push(new he(a, t.bodyLength, this._position)) : t.headerType === C.DictionaryBatch && this._dictionaryBlocks.push(new he(a, t.bodyLength, this._position)), this._writeLegacyIpcFormat || this._write(Int32Array.of(-1)), this._write(Int32Array.of(a - o)), s > 0 && this._write(n), this._writePadding(c);
  }
  _write(t) {
    if (this._started) {
      let e = v(t);
      e && e.byteLength > 0 && (this._sink.write(e), this._position += e.byteLength);
    }
    return this;
  }
  _writeSchema(t) {
    return this._writeMessage(Bt.from(t));
  }
  // @ts-ignore
  _writeFooter(t) {
    return this._writeLegacyIpcFormat ? this._write(Int32Array.of(0)) : this._write(Int32Array.of(-1, 0));
  }
  _writeMagic() {
    return this._write(en);
  }
  _writePadding(t) {
    return t > 0 ? this._write(new Uint8Array(t)) : this;
  }
  _writeRecordBatch(t) {
    let { byteLength: e, nodes: i, bufferRegions: n, buffers: s, variadicBufferCounts: o } = this._assembleRecordBatch(t), a = new at(t.numRows, i, n, this._compression, o, t.metadata), c = Bt.from(a, e);
    return this._writeDictionaries(t)._writeMessage(c)._writeBodyBuffers(s);
  }
  _assembleRecordBatch(t) {
    let { byteLength: e, nodes: i, bufferRegions: n, buffers: s, variadicBufferCounts: o } = q.assemble(t);
    return this._compression != null && ({ byteLength: e, bufferRegions: n, buffers: s } = this._compressBodyBuffers(s)), { byteLength: e, nodes: i, bufferRegions: n, buffers: s, variadicBufferCounts: o };
  }
  _compressBodyBuffers(t) {
    let e = ci.get(this._compression.type);
    if (!e?.encode || typeof e.encode != "function")
      throw new Error(`Codec for compression type "${ht[this._compression.type]}" has invalid encode method`);
    let i = 0, n = [], s = [];
    for (let a of t) {
      let c = v(a);
      if (c.length === 0) {
        n.push(new Uint8Array(0), new Uint8Array(0)), s.push(new it(i, 0));
        continue;
      }
      let u = e.encode(c), d = u.length < c.length, f = d ? u : c, _ = d ? f.length : -1, b = new Hl.ByteBuffer(new Uint8Array(8));
      b.writeInt64(0, BigInt(_)), n.push(b.bytes(), new Uint8Array(f));
      let H = (i + 7 & -8) - i;
      i += H;
      let At = 8 + f.length;
      s.push(new it(i, At)), i += At;
    }
    let o = (i + 7 & -8) - i;
    return i += o, { byteLength: i, bufferRegions: s, buffers: n };
  }
  _writeDictionaryBatch(t, e, i = !1) {
    let { byteLength: n, nodes: s, bufferRegions: o, buffers: a, variadicBufferCounts: c } = this._assembleRecordBatch(new y([t])), u = new at(t.length, s, o, this._compression, c), d = new bt(u, e, i), f = Bt.from(d, n);
    return this._writeMessage(f)._writeBodyBuffers(a);
  }
  _writeBodyBuffers(t) {
    let e = this._compression != null ? 2 : 1, i = new Array(e);
    for (let n = 0; n < t.length; n += e) {
      let s = 0;
      for (let a = -1; ++a < e; )
        i[a] = t[n + a], s += i[a].byteLength;
      if (s === 0)
        continue;
      for (let a of i)
        this._write(a);
      let o = (s + 7 & -8) - s;
      o > 0 && this._writePadding(o);
    }
    return this;
  }
  _writeDictionaries(t) {
    var e, i;
    for (let [n, s] of t.dictionaries) {
      let o = (e = s?.data) !== null && e !== void 0 ? e : [], a = this._seenDictionaries.get(n), c = (i = this._dictionaryDeltaOffsets.get(n)) !== null && i !== void 0 ? i : 0;
      if (!a || a.data[0] !== o[0])
        for (let [u, d] of o.entries())
          this._writeDictionaryBatch(d, n, u > 0);
      else if (c < o.length)
        for (let u of o.slice(c))
          this._writeDictionaryBatch(u, n, !0);
      this._seenDictionaries.set(n, s), this._dictionaryDeltaOffsets.set(n, o.length);
    }
    return this;
  }
}, _r = class r extends _e {
  /** @nocollapse */
  static writeAll(t, e) {
    let i = new r(e);
    return jt(t) ? t.then((n) => i.writeAll(n)) : Ft(t) ? xa(i, t) : Fa(i, t);
  }
}, br = class r extends _e {
  /** @nocollapse */
  static writeAll(t, e) {
    let i = new r(e);
    return jt(t) ? t.then((n) => i.writeAll(n)) : Ft(t) ? xa(i, t) : Fa(i, t);
  }
  constructor(t) {
    super(t), this._autoDestroy = !0, this._writeLegacyIpcFormat = !1;
  }
  // @ts-ignore
  _writeSchema(t) {
    return this._writeMagic()._writePadding(2);
  }
  _writeDictionaryBatch(t, e, i = !1) {
    if (!i && this._seenDictionaries.has(e))
      throw new Error("The Arrow File format does not support replacement dictionaries. ");
    return super._writeDictionaryBatch(t, e, i);
  }
  _writeFooter(t) {
    let e = We.encode(new We(t, $.V5, this._recordBatchBlocks, this._dictionaryBlocks));
    return super._writeFooter(t)._write(e)._write(Int32Array.of(e.byteLength))._writeMagic();
  }
}, fo = class r extends _e {
  /** @nocollapse */
  static writeAll(t) {
    return new r().writeAll(t);
  }
  constructor() {
    super(), this._autoDestroy = !0, this._recordBatches = [], this._recordBatchesWithDictionaries = [];
  }
  _writeMessage() {
    return this;
  }
  // @ts-ignore
  _writeFooter(t) {
    return this;
  }
  _writeSchema(t) {
    return this._write(`{
  "schema": ${JSON.stringify({ fields: t.fields.map((e) => $l(e)) }, null, 2)}`);
  }
  _writeDictionaries(t) {
    return t.dictionaries.size > 0 && this._recordBatchesWithDictionaries.push(t), this;
  }
  _writeDictionaryBatch(t, e, i = !1) {
    return this._write(this._dictionaryBlocks.length === 0 ? "    " : `,
    `), this._write(xh(t, e, i)), this._dictionaryBlocks.push(new he(0, 0, 0)), this;
  }
  _writeRecordBatch(t) {
    return this._writeDictionaries(t), this._recordBatches.push(t), this;
  }
  close() {
    if (this._recordBatchesWithDictionaries.length > 0) {
      this._write(`,
  "dictionaries": [
`);
      for (let t of this._recordBatchesWithDictionaries)
        super._writeDictionaries(t);
      this._write(`
  ]`);
    }
    if (this._recordBatches.length > 0) {
      for (let t = -1, e = this._recordBatches.length; ++t < e; )
        this._write(t === 0 ? `,
  "batches": [
    ` : `,
    `), this._write(Th(this._recordBatches[t])), this._recordBatchBlocks.push(new he(0, 0, 0));
      this._write(`
  ]`);
    }
    return this._schema && this._write(`
}`), this._recordBatchesWithDictionaries = [], this._recordBatches = [], super.close();
  }
};
function Fa(r, t) {
  let e = t;
  t instanceof tt && (e = t.batches, r.reset(void 0, t.schema));
  for (let i of e)
    r.write(i);
  return r.finish();
}
function xa(r, t) {
  return p(this, void 0, void 0, function* () {
    var e, i, n, s, o, a, c;
    try {
      for (e = !0, i = Ct(t); n = yield i.next(), s = n.done, !s; e = !0) {
        c = n.value, e = !1;
        let u = c;
        r.write(u);
      }
    } catch (u) {
      o = { error: u };
    } finally {
      try {
        !e && !s && (a = i.return) && (yield a.call(i));
      } finally {
        if (o) throw o.error;
      }
    }
    return r.finish();
  });
}
function $l({ name: r, type: t, nullable: e }) {
  let i = new lo();
  return {
    name: r,
    nullable: e,
    type: i.visit(t),
    children: (t.children || []).map((n) => $l(n)),
    dictionary: h.isDictionary(t) ? {
      id: t.id,
      isOrdered: t.isOrdered,
      indexType: i.visit(t.indices)
    } : void 0
  };
}
function xh(r, t, e = !1) {
  let [i] = Cn.assemble(new G({ [t]: r }));
  return JSON.stringify({
    id: t,
    isDelta: e,
    data: {
      count: r.length,
      columns: i
    }
  }, null, 2);
}
function Th(r) {
  let [t] = Cn.assemble(r);
  return JSON.stringify({
    count: r.numRows,
    columns: t
  }, null, 2);
}

// node_modules/apache-arrow/io/node/iterable.mjs
import { Readable as Yl } from "node:stream";
function Gl(r, t) {
  if (Ft(r))
    return new Oa(r[Symbol.asyncIterator](), t);
  if (kt(r))
    return new Ta(r[Symbol.iterator](), t);
  throw new Error("toNodeStream() must be called with an Iterable or AsyncIterable");
}
var Ta = class extends Yl {
  constructor(t, e) {
    super(e), this._iterator = t, this._pulling = !1, this._bytesMode = !e || !e.objectMode;
  }
  _read(t) {
    let e = this._iterator;
    e && !this._pulling && (this._pulling = !0) && (this._pulling = this._pull(t, e));
  }
  _destroy(t, e) {
    let i = this._iterator, n;
    i && (n = t != null && i.throw || i.return), n?.call(i, t), e && e(null);
  }
  _pull(t, e) {
    let i = this._bytesMode, n = null;
    for (; this.readable && !(n = e.next(i ? t : null)).done && (t != null && (t -= i && ArrayBuffer.isView(n.value) ? n.value.byteLength : 1), !(!this.push(n.value) || t <= 0)); )
      ;
    return (n?.done || !this.readable) && (this.push(null) || !0) && e.return && e.return(), !this.readable;
  }
}, Oa = class extends Yl {
  constructor(t, e) {
    super(e), this._iterator = t, this._pulling = !1, this._bytesMode = !e || !e.objectMode;
  }
  _read(t) {
    let e = this._iterator;
    e && !this._pulling && (this._pulling = !0) && p(this, void 0, void 0, function* () {
      return this._pulling = yield this._pull(t, e);
    });
  }
  _destroy(t, e) {
    let i = this._iterator, n;
    i && (n = t != null && i.throw || i.return), n?.call(i, t).then(() => e && e(null)) || e && e(null);
  }
  _pull(t, e) {
    return p(this, void 0, void 0, function* () {
      let i = this._bytesMode, n = null;
      for (; this.readable && !(n = yield e.next(i ? t : null)).done && (t != null && (t -= i && ArrayBuffer.isView(n.value) ? n.value.byteLength : 1), !(!this.push(n.value) || t <= 0)); )
        ;
      return (n?.done || !this.readable) && (this.push(null) || !0) && e.return && e.return(), !this.readable;
    });
  }
};

// node_modules/apache-arrow/io/node/builder.mjs
import { Duplex as Oh } from "node:stream";
function Zl(r) {
  return new La(se(r), r);
}
var La = class extends Oh {
  constructor(t, e) {
    let { queueingStrategy: i = "count", autoDestroy: n = !0 } = e, { highWaterMark: s = i !== "bytes" ? 1e3 : Math.pow(2, 14) } = e;
    super({ autoDestroy: n, highWaterMark: 1, allowHalfOpen: !0, writableObjectMode: !0, readableObjectMode: !0 }), this._numChunks = 0, this._finished = !1, this._builder = t, this._desiredSize = s, this._getSize = i !== "bytes" ? Lh : Nh;
  }
  _read(t) {
    this._maybeFlush(this._builder, this._desiredSize = t);
  }
  _final(t) {
    this._maybeFlush(this._builder.finish(), this._desiredSize), t && t();
  }
  _write(t, e, i) {
    let n = this._maybeFlush(this._builder.append(t), this._desiredSize);
    return i && i(), n;
  }
  _destroy(t, e) {
    this._builder.clear(), e && e(t);
  }
  _maybeFlush(t, e) {
    return this._getSize(t) >= e && ++this._numChunks && this.push(t.toVector()), t.finished ? ((t.length > 0 || this._numChunks === 0) && ++this._numChunks && this.push(t.toVector()), !this._finished && (this._finished = !0) && this.push(null), !1) : this._getSize(t) < this.writableHighWaterMark;
  }
}, Lh = (r) => r.length, Nh = (r) => r.byteLength;

// node_modules/apache-arrow/io/node/reader.mjs
import { Duplex as Eh } from "node:stream";
function Jl(r) {
  return new Na(r);
}
var Na = class extends Eh {
  constructor(t) {
    super(Object.assign(Object.assign({ allowHalfOpen: !1 }, t), { readableObjectMode: !0, writableObjectMode: !1 })), this._pulling = !1, this._autoDestroy = !0, this._reader = null, this._pulling = !1, this._asyncQueue = new Jt(), this._autoDestroy = t && typeof t.autoDestroy == "boolean" ? t.autoDestroy : !0;
  }
  _final(t) {
    let e = this._asyncQueue;
    e?.close(), t && t();
  }
  _write(t, e, i) {
    let n = this._asyncQueue;
    return n?.write(t), i && i(), !0;
  }
  _read(t) {
    let e = this._asyncQueue;
    e && !this._pulling && (this._pulling = !0) && p(this, void 0, void 0, function* () {
      this._reader || (this._reader = yield this._open(e)), this._pulling = yield this._pull(t, this._reader);
    });
  }
  _destroy(t, e) {
    let i = this._asyncQueue;
    i && (t ? i.abort(t) : i.close()), e(this._asyncQueue = this._reader = null);
  }
  _open(t) {
    return p(this, void 0, void 0, function* () {
      return yield (yield dt.from(t)).open({ autoDestroy: this._autoDestroy });
    });
  }
  _pull(t, e) {
    return p(this, void 0, void 0, function* () {
      let i = null;
      for (; this.readable && !(i = yield e.next()).done && !(!this.push(i.value) || t != null && --t <= 0); )
        ;
      return (!this.readable || i?.done && (e.autoDestroy || (yield e.reset().open()).closed)) && (this.push(null), yield e.cancel()), !this.readable;
    });
  }
};

// node_modules/apache-arrow/io/node/writer.mjs
import { Duplex as Mh } from "node:stream";
function Xl(r) {
  return new Ea(new this(r));
}
var Ea = class extends Mh {
  constructor(t, e) {
    super(Object.assign(Object.assign({ allowHalfOpen: !1 }, e), { writableObjectMode: !0, readableObjectMode: !1 })), this._pulling = !1, this._writer = t, this._reader = new St(t);
  }
  _final(t) {
    let e = this._writer;
    e?.close(), t && t();
  }
  _write(t, e, i) {
    let n = this._writer;
    return n?.write(t), i && i(), !0;
  }
  _read(t) {
    let e = this._reader;
    e && !this._pulling && (this._pulling = !0) && p(this, void 0, void 0, function* () {
      return this._pulling = yield this._pull(t, e);
    });
  }
  _destroy(t, e) {
    let i = this._writer;
    i && (t ? i.abort(t) : i.close()), e(this._reader = this._writer = null);
  }
  _pull(t, e) {
    return p(this, void 0, void 0, function* () {
      let i = null;
      for (; this.readable && !(i = yield e.next(t || null)).done && (t != null && i.value && (t -= i.value.byteLength), !(!this.push(i.value) || t <= 0)); )
        ;
      return (i?.done || !this.readable) && (this.push(null), yield e.cancel()), !this.readable;
    });
  }
};

// node_modules/apache-arrow/io/whatwg/iterable.mjs
function Kl(r, t) {
  if (Ft(r))
    return Vh(r, t);
  if (kt(r))
    return Uh(r, t);
  throw new Error("toDOMStream() must be called with an Iterable or AsyncIterable");
}
function Uh(r, t) {
  let e = null, i = t?.type === "bytes" || !1, n = t?.highWaterMark || Math.pow(2, 24);
  return new ReadableStream(Object.assign(Object.assign({}, t), {
    start(o) {
      s(o, e || (e = r[Symbol.iterator]()));
    },
    pull(o) {
      e ? s(o, e) : o.close();
    },
    cancel() {
      e?.return && e.return(), e = null;
    }
  }), Object.assign({ highWaterMark: i ? n : void 0 }, t));
  function s(o, a) {
    let c, u = null, d = o.desiredSize || null;
    for (; !(u = a.next(i ? d : null)).done; )
      if (ArrayBuffer.isView(u.value) && (c = v(u.value)) && (d != null && i && (d = d - c.byteLength + 1), u.value = c), o.enqueue(u.value), d != null && --d <= 0)
        return;
    o.close();
  }
}
function Vh(r, t) {
  let e = null, i = t?.type === "bytes" || !1, n = t?.highWaterMark || Math.pow(2, 24);
  return new ReadableStream(Object.assign(Object.assign({}, t), {
    start(o) {
      return p(this, void 0, void 0, function* () {
        yield s(o, e || (e = r[Symbol.asyncIterator]()));
      });
    },
    pull(o) {
      return p(this, void 0, void 0, function* () {
        e ? yield s(o, e) : o.close();
      });
    },
    cancel() {
      return p(this, void 0, void 0, function* () {
        e?.return && (yield e.return()), e = null;
      });
    }
  }), Object.assign({ highWaterMark: i ? n : void 0 }, t));
  function s(o, a) {
    return p(this, void 0, void 0, function* () {
      let c, u = null, d = o.desiredSize || null;
      for (; !(u = yield a.next(i ? d : null)).done; )
        if (ArrayBuffer.isView(u.value) && (c = v(u.value)) && (d != null && i && (d = d - c.byteLength + 1), u.value = c), o.enqueue(u.value), d != null && --d <= 0)
          return;
      o.close();
    });
  }
}

// node_modules/apache-arrow/io/whatwg/builder.mjs
function td(r) {
  return new Ma(r);
}
var Ma = class {
  constructor(t) {
    this._numChunks = 0, this._finished = !1, this._bufferedSize = 0;
    let { ["readableStrategy"]: e, ["writableStrategy"]: i, ["queueingStrategy"]: n = "count" } = t, s = $a(t, ["readableStrategy", "writableStrategy", "queueingStrategy"]);
    this._controller = null, this._builder = se(s), this._getSize = n !== "bytes" ? ql : Ql;
    let { ["highWaterMark"]: o = n === "bytes" ? Math.pow(2, 14) : 1e3 } = Object.assign({}, e), { ["highWaterMark"]: a = n === "bytes" ? Math.pow(2, 14) : 1e3 } = Object.assign({}, i);
    this.readable = new ReadableStream({
      cancel: () => {
        this._builder.clear();
      },
      pull: (c) => {
        this._maybeFlush(this._builder, this._controller = c);
      },
      start: (c) => {
        this._maybeFlush(this._builder, this._controller = c);
      }
    }, {
      highWaterMark: o,
      size: n !== "bytes" ? ql : Ql
    }), this.writable = new WritableStream({
      abort: () => {
        this._builder.clear();
      },
      write: () => {
        this._maybeFlush(this._builder, this._controller);
      },
      close: () => {
        this._maybeFlush(this._builder.finish(), this._controller);
      }
    }, {
      highWaterMark: a,
      size: (c) => this._writeValueAndReturnChunkSize(c)
    });
  }
  _writeValueAndReturnChunkSize(t) {
    let e = this._bufferedSize;
    return this._bufferedSize = this._getSize(this._builder.append(t)), this._bufferedSize - e;
  }
  _maybeFlush(t, e) {
    e != null && (this._bufferedSize >= e.desiredSize && ++this._numChunks && this._enqueue(e, t.toVector()), t.finished && ((t.length > 0 || this._numChunks === 0) && ++this._numChunks && this._enqueue(e, t.toVector()), !this._finished && (this._finished = !0) && this._enqueue(e, null)));
  }
  _enqueue(t, e) {
    this._bufferedSize = 0, this._controller = null, e == null ? t.close() : t.enqueue(e);
  }
}, ql = (r) => {
  var t;
  return (t = r?.length) !== null && t !== void 0 ? t : 0;
}, Ql = (r) => {
  var t;
  return (t = r?.byteLength) !== null && t !== void 0 ? t : 0;
};

// node_modules/apache-arrow/io/whatwg/reader.mjs
function ho(r, t) {
  let e = new Jt(), i = null, n = new ReadableStream({
    cancel() {
      return p(this, void 0, void 0, function* () {
        yield e.close();
      });
    },
    start(a) {
      return p(this, void 0, void 0, function* () {
        yield o(a, i || (i = yield s()));
      });
    },
    pull(a) {
      return p(this, void 0, void 0, function* () {
        i ? yield o(a, i) : a.close();
      });
    }
  });
  return { writable: new WritableStream(e, Object.assign({ highWaterMark: Math.pow(2, 14) }, r)), readable: n };
  function s() {
    return p(this, void 0, void 0, function* () {
      return yield (yield dt.from(e)).open(t);
    });
  }
  function o(a, c) {
    return p(this, void 0, void 0, function* () {
      let u = a.desiredSize, d = null;
      for (; !(d = yield c.next()).done; )
        if (a.enqueue(d.value), u != null && --u <= 0)
          return;
      a.close();
    });
  }
}

// node_modules/apache-arrow/io/whatwg/writer.mjs
function po(r, t) {
  let e = new this(r), i = new St(e), n = new ReadableStream({
    // type: 'bytes',
    cancel() {
      return p(this, void 0, void 0, function* () {
        yield i.cancel();
      });
    },
    pull(o) {
      return p(this, void 0, void 0, function* () {
        yield s(o);
      });
    },
    start(o) {
      return p(this, void 0, void 0, function* () {
        yield s(o);
      });
    }
  }, Object.assign({ highWaterMark: Math.pow(2, 14) }, t));
  return { writable: new WritableStream(e, r), readable: n };
  function s(o) {
    return p(this, void 0, void 0, function* () {
      let a = null, c = o.desiredSize;
      for (; a = yield i.read(c || null); )
        if (o.enqueue(a), c != null && (c -= a.byteLength) <= 0)
          return;
      o.close();
    });
  }
}

// node_modules/apache-arrow/ipc/serialization.mjs
function Ua(r) {
  let t = dt.from(r);
  return jt(t) ? t.then((e) => Ua(e)) : t.isAsync() ? t.readAll().then((e) => new tt(e)) : new tt(t.readAll());
}
function ed(r, t = "stream", e = null) {
  let i = { compressionType: e };
  return (t === "stream" ? _r : br).writeAll(r, i).toUint8Array(!0);
}

// node_modules/apache-arrow/util/typecheck.mjs
var Wa = {};
Ee(Wa, {
  isArrowData: () => Pa,
  isArrowDataType: () => Ca,
  isArrowField: () => Ra,
  isArrowRecordBatch: () => ka,
  isArrowSchema: () => Va,
  isArrowTable: () => za,
  isArrowVector: () => ja
});
function Va(r) {
  return P.isSchema(r);
}
function Ra(r) {
  return L.isField(r);
}
function Ca(r) {
  return h.isDataType(r);
}
function Pa(r) {
  return M.isData(r);
}
function ja(r) {
  return y.isVector(r);
}
function ka(r) {
  return G.isRecordBatch(r);
}
function za(r) {
  return tt.isTable(r);
}

// node_modules/apache-arrow/Arrow.mjs
var Rh = Object.assign(Object.assign(Object.assign(Object.assign(Object.assign(Object.assign(Object.assign(Object.assign(Object.assign(Object.assign({}, No), sa), Zo), Eo), vo), Go), xo), la), Wa), {
  compareSchemas: si,
  compareFields: Il,
  compareTypes: eo
});

// node_modules/apache-arrow/Arrow.dom.mjs
ut.toDOMStream = Kl;
Z.throughDOM = td;
dt.throughDOM = ho;
gr.throughDOM = ho;
Ne.throughDOM = ho;
_e.throughDOM = po;
br.throughDOM = po;
_r.throughDOM = po;

// node_modules/apache-arrow/Arrow.node.mjs
ut.toNodeStream = Gl;
Z.throughNode = Zl;
dt.throughNode = Jl;
_e.throughNode = Xl;
export {
  Jt as AsyncByteQueue,
  St as AsyncByteStream,
  Qi as AsyncMessageReader,
  Rn as AsyncRecordBatchFileReader,
  yr as AsyncRecordBatchStreamReader,
  Se as Binary,
  fr as BinaryBuilder,
  U as BinaryView,
  mr as BinaryViewBuilder,
  Qt as Bool,
  Li as BoolBuilder,
  yt as BufferType,
  Z as Builder,
  pe as ByteStream,
  ht as CompressionType,
  M as Data,
  h as DataType,
  Ye as DateBuilder,
  Qn as DateDay,
  Cr as DateDayBuilder,
  ts as DateMillisecond,
  Pr as DateMillisecondBuilder,
  X as DateUnit,
  te as Date_,
  Fe as Decimal,
  jr as DecimalBuilder,
  ms as DenseUnion,
  Ki as DenseUnionBuilder,
  gt as Dictionary,
  Ni as DictionaryBuilder,
  Et as Duration,
  me as DurationBuilder,
  hs as DurationMicrosecond,
  Gr as DurationMicrosecondBuilder,
  fs as DurationMillisecond,
  Yr as DurationMillisecondBuilder,
  ps as DurationNanosecond,
  Zr as DurationNanosecondBuilder,
  ds as DurationSecond,
  $r as DurationSecondBuilder,
  L as Field,
  xe as FixedSizeBinary,
  kr as FixedSizeBinaryBuilder,
  re as FixedSizeList,
  Ei as FixedSizeListBuilder,
  Ht as Float,
  Bn as Float16,
  Mi as Float16Builder,
  Tr as Float32,
  Ui as Float32Builder,
  Pe as Float64,
  Vi as Float64Builder,
  Ge as FloatBuilder,
  nt as Int,
  Sr as Int16,
  Ci as Int16Builder,
  It as Int32,
  Pi as Int32Builder,
  Ce as Int64,
  ji as Int64Builder,
  Br as Int8,
  Ri as Int8Builder,
  Rt as IntBuilder,
  $t as Interval,
  Oe as IntervalBuilder,
  cs as IntervalDayTime,
  zr as IntervalDayTimeBuilder,
  ls as IntervalMonthDayNano,
  Hr as IntervalMonthDayNanoBuilder,
  z as IntervalUnit,
  us as IntervalYearMonth,
  Wr as IntervalYearMonthBuilder,
  tn as JSONMessageReader,
  De as LargeBinary,
  hr as LargeBinaryBuilder,
  ee as LargeList,
  Yi as LargeListBuilder,
  Ae as LargeUtf8,
  ni as LargeUtf8Builder,
  Mt as List,
  $i as ListBuilder,
  Gi as MapBuilder,
  fe as MapRow,
  ie as Map_,
  Bt as Message,
  C as MessageHeader,
  ai as MessageReader,
  $ as MetadataVersion,
  lt as Null,
  Zi as NullBuilder,
  Y as Precision,
  G as RecordBatch,
  gr as RecordBatchFileReader,
  br as RecordBatchFileWriter,
  fo as RecordBatchJSONWriter,
  dt as RecordBatchReader,
  Ne as RecordBatchStreamReader,
  _r as RecordBatchStreamWriter,
  _e as RecordBatchWriter,
  P as Schema,
  ys as SparseUnion,
  Xi as SparseUnionBuilder,
  J as Struct,
  Ji as StructBuilder,
  ke as StructRow,
  tt as Table,
  Lt as Time,
  ge as TimeBuilder,
  is as TimeMicrosecond,
  ei as TimeMicrosecondBuilder,
  rs as TimeMillisecond,
  ti as TimeMillisecondBuilder,
  ns as TimeNanosecond,
  ri as TimeNanosecondBuilder,
  es as TimeSecond,
  Qr as TimeSecondBuilder,
  m as TimeUnit,
  Nt as Timestamp,
  ye as TimestampBuilder,
  os as TimestampMicrosecond,
  Kr as TimestampMicrosecondBuilder,
  gi as TimestampMillisecond,
  Xr as TimestampMillisecondBuilder,
  as as TimestampNanosecond,
  qr as TimestampNanosecondBuilder,
  ss as TimestampSecond,
  Jr as TimestampSecondBuilder,
  l as Type,
  Ar as Uint16,
  zi as Uint16Builder,
  Fr as Uint32,
  Wi as Uint32Builder,
  xr as Uint64,
  Hi as Uint64Builder,
  Dr as Uint8,
  ki as Uint8Builder,
  Ut as Union,
  pr as UnionBuilder,
  W as UnionMode,
  qt as Utf8,
  ii as Utf8Builder,
  Ot as Utf8View,
  qi as Utf8ViewBuilder,
  y as Vector,
  w as Visitor,
  Sl as builderThroughAsyncIterable,
  pa as builderThroughIterable,
  ci as compressionRegistry,
  Pa as isArrowData,
  Ca as isArrowDataType,
  Ra as isArrowField,
  ka as isArrowRecordBatch,
  Va as isArrowSchema,
  za as isArrowTable,
  ja as isArrowVector,
  se as makeBuilder,
  g as makeData,
  Fl as makeTable,
  Mr as makeVector,
  xl as tableFromArrays,
  Ua as tableFromIPC,
  Bl as tableFromJSON,
  ed as tableToIPC,
  Rh as util,
  Vn as vectorFromArray
};
