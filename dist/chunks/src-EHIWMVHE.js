import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as j,
  b as Ie,
  c as ze,
  d as I,
  e as ae,
  f as fe,
  g as Ne,
  h as De,
  i as Me,
  j as We,
  k as Ve
} from "./chunk-DF6XILMP.js";
import {
  b as y
} from "./chunk-ZV56ONXB.js";

// node_modules/data-uri-to-buffer/dist/index.js
function Ge(r) {
  if (!/^data:/i.test(r))
    throw new TypeError('`uri` does not appear to be a Data URI (must begin with "data:")');
  r = r.replace(/\r?\n/g, "");
  let e = r.indexOf(",");
  if (e === -1 || e <= 4)
    throw new TypeError("malformed data: URI");
  let t = r.substring(5, e).split(";"), n = "", o = !1, s = t[0] || "text/plain", i = s;
  for (let R = 1; R < t.length; R++)
    t[R] === "base64" ? o = !0 : t[R] && (i += `;${t[R]}`, t[R].indexOf("charset=") === 0 && (n = t[R].substring(8)));
  !t[0] && !n.length && (i += ";charset=US-ASCII", n = "US-ASCII");
  let c = o ? "base64" : "ascii", l = unescape(r.substring(e + 1)), a = Buffer.from(l, c);
  return a.type = s, a.typeFull = i, a.charset = n, a;
}
var ce, le = y(() => {
  ce = Ge;
});

// node_modules/node-fetch/src/errors/base.js
var U, M = y(() => {
  U = class extends Error {
    constructor(e, t) {
      super(e), Error.captureStackTrace(this, this.constructor), this.type = t;
    }
    get name() {
      return this.constructor.name;
    }
    get [Symbol.toStringTag]() {
      return this.constructor.name;
    }
  };
});

// node_modules/node-fetch/src/errors/fetch-error.js
var p, q = y(() => {
  M();
  p = class extends U {
    /**
     * @param  {string} message -      Error message for human
     * @param  {string} [type] -        Error type for machine
     * @param  {SystemError} [systemError] - For Node.js system error
     */
    constructor(e, t, n) {
      super(e, t), n && (this.code = this.errno = n.code, this.erroredSysCall = n.syscall);
    }
  };
});

// node_modules/node-fetch/src/utils/is.js
var W, ee, z, ue, he, de, V = y(() => {
  W = Symbol.toStringTag, ee = (r) => typeof r == "object" && typeof r.append == "function" && typeof r.delete == "function" && typeof r.get == "function" && typeof r.getAll == "function" && typeof r.has == "function" && typeof r.set == "function" && typeof r.sort == "function" && r[W] === "URLSearchParams", z = (r) => r && typeof r == "object" && typeof r.arrayBuffer == "function" && typeof r.type == "string" && typeof r.stream == "function" && typeof r.constructor == "function" && /^(Blob|File)$/.test(r[W]), ue = (r) => typeof r == "object" && (r[W] === "AbortSignal" || r[W] === "EventTarget"), he = (r, e) => {
    let t = new URL(e).hostname, n = new URL(r).hostname;
    return t === n || t.endsWith(`.${n}`);
  }, de = (r, e) => {
    let t = new URL(e).protocol, n = new URL(r).protocol;
    return t === n;
  };
});

// node_modules/node-fetch/src/body.js
import v, { PassThrough as pe } from "node:stream";
import { types as me, deprecate as te, promisify as Ke } from "node:util";
import { Buffer as b } from "node:buffer";
async function re(r) {
  if (r[m].disturbed)
    throw new TypeError(`body used already for: ${r.url}`);
  if (r[m].disturbed = !0, r[m].error)
    throw r[m].error;
  let { body: e } = r;
  if (e === null)
    return b.alloc(0);
  if (!(e instanceof v))
    return b.alloc(0);
  let t = [], n = 0;
  try {
    for await (let o of e) {
      if (r.size > 0 && n + o.length > r.size) {
        let s = new p(`content size at ${r.url} over limit: ${r.size}`, "max-size");
        throw e.destroy(s), s;
      }
      n += o.length, t.push(o);
    }
  } catch (o) {
    throw o instanceof U ? o : new p(`Invalid response body while trying to fetch ${r.url}: ${o.message}`, "system", o);
  }
  if (e.readableEnded === !0 || e._readableState.ended === !0)
    try {
      return t.every((o) => typeof o == "string") ? b.from(t.join("")) : b.concat(t, n);
    } catch (o) {
      throw new p(`Could not create Buffer from response body for ${r.url}: ${o.message}`, "system", o);
    }
  else
    throw new p(`Premature close of server response while trying to fetch ${r.url}`);
}
var Ye, m, E, F, Je, G, ye, ge, K = y(() => {
  Ie();
  fe();
  q();
  M();
  V();
  Ye = Ke(v.pipeline), m = /* @__PURE__ */ Symbol("Body internals"), E = class {
    constructor(e, {
      size: t = 0
    } = {}) {
      let n = null;
      e === null ? e = null : ee(e) ? e = b.from(e.toString()) : z(e) || b.isBuffer(e) || (me.isAnyArrayBuffer(e) ? e = b.from(e) : ArrayBuffer.isView(e) ? e = b.from(e.buffer, e.byteOffset, e.byteLength) : e instanceof v || (e instanceof I ? (e = ae(e), n = e.type.split("=")[1]) : e = b.from(String(e))));
      let o = e;
      b.isBuffer(e) ? o = v.Readable.from(e) : z(e) && (o = v.Readable.from(e.stream())), this[m] = {
        body: e,
        stream: o,
        boundary: n,
        disturbed: !1,
        error: null
      }, this.size = t, e instanceof v && e.on("error", (s) => {
        let i = s instanceof U ? s : new p(`Invalid response body while trying to fetch ${this.url}: ${s.message}`, "system", s);
        this[m].error = i;
      });
    }
    get body() {
      return this[m].stream;
    }
    get bodyUsed() {
      return this[m].disturbed;
    }
    /**
     * Decode response as ArrayBuffer
     *
     * @return  Promise
     */
    async arrayBuffer() {
      let { buffer: e, byteOffset: t, byteLength: n } = await re(this);
      return e.slice(t, t + n);
    }
    async formData() {
      let e = this.headers.get("content-type");
      if (e.startsWith("application/x-www-form-urlencoded")) {
        let n = new I(), o = new URLSearchParams(await this.text());
        for (let [s, i] of o)
          n.append(s, i);
        return n;
      }
      let { toFormData: t } = await import("./multipart-parser-YVD3JZC4.js");
      return t(this.body, e);
    }
    /**
     * Return raw response as Blob
     *
     * @return Promise
     */
    async blob() {
      let e = this.headers && this.headers.get("content-type") || this[m].body && this[m].body.type || "", t = await this.arrayBuffer();
      return new j([t], {
        type: e
      });
    }
    /**
     * Decode response as json
     *
     * @return  Promise
     */
    async json() {
      let e = await this.text();
      return JSON.parse(e);
    }
    /**
     * Decode response as text
     *
     * @return  Promise
     */
    async text() {
      let e = await re(this);
      return new TextDecoder().decode(e);
    }
    /**
     * Decode response as buffer (non-spec api)
     *
     * @return  Promise
     */
    buffer() {
      return re(this);
    }
  };
  E.prototype.buffer = te(E.prototype.buffer, "Please use 'response.arrayBuffer()' instead of 'response.buffer()'", "node-fetch#buffer");
  Object.defineProperties(E.prototype, {
    body: { enumerable: !0 },
    bodyUsed: { enumerable: !0 },
    arrayBuffer: { enumerable: !0 },
    blob: { enumerable: !0 },
    json: { enumerable: !0 },
    text: { enumerable: !0 },
    data: { get: te(
      () => {
      },
      "data doesn't exist, use json(), text(), arrayBuffer(), or body instead",
      "https://github.com/node-fetch/node-fetch/issues/1000 (response)"
    ) }
  });
  F = (r, e) => {
    let t, n, { body: o } = r[m];
    if (r.bodyUsed)
      throw new Error("cannot clone body after it is used");
    return o instanceof v && typeof o.getBoundary != "function" && (t = new pe({ highWaterMark: e }), n = new pe({ highWaterMark: e }), o.pipe(t), o.pipe(n), r[m].stream = t, o = n), o;
  }, Je = te(
    (r) => r.getBoundary(),
    "form-data doesn't follow the spec and requires special treatment. Use alternative package",
    "https://github.com/node-fetch/node-fetch/issues/1167"
  ), G = (r, e) => r === null ? null : typeof r == "string" ? "text/plain;charset=UTF-8" : ee(r) ? "application/x-www-form-urlencoded;charset=UTF-8" : z(r) ? r.type || null : b.isBuffer(r) || me.isAnyArrayBuffer(r) || ArrayBuffer.isView(r) ? null : r instanceof I ? `multipart/form-data; boundary=${e[m].boundary}` : r && typeof r.getBoundary == "function" ? `multipart/form-data;boundary=${Je(r)}` : r instanceof v ? null : "text/plain;charset=UTF-8", ye = (r) => {
    let { body: e } = r[m];
    return e === null ? 0 : z(e) ? e.size : b.isBuffer(e) ? e.length : e && typeof e.getLengthSync == "function" && e.hasKnownLength && e.hasKnownLength() ? e.getLengthSync() : null;
  }, ge = async (r, { body: e }) => {
    e === null ? r.end() : await Ye(e, r);
  };
});

// node_modules/node-fetch/src/headers.js
import { types as we } from "node:util";
import J from "node:http";
function be(r = []) {
  return new g(
    r.reduce((e, t, n, o) => (n % 2 === 0 && e.push(o.slice(n, n + 2)), e), []).filter(([e, t]) => {
      try {
        return Y(e), oe(e, String(t)), !0;
      } catch {
        return !1;
      }
    })
  );
}
var Y, oe, g, _ = y(() => {
  Y = typeof J.validateHeaderName == "function" ? J.validateHeaderName : (r) => {
    if (!/^[\^`\-\w!#$%&'*+.|~]+$/.test(r)) {
      let e = new TypeError(`Header name must be a valid HTTP token [${r}]`);
      throw Object.defineProperty(e, "code", { value: "ERR_INVALID_HTTP_TOKEN" }), e;
    }
  }, oe = typeof J.validateHeaderValue == "function" ? J.validateHeaderValue : (r, e) => {
    if (/[^\t\u0020-\u007E\u0080-\u00FF]/.test(e)) {
      let t = new TypeError(`Invalid character in header content ["${r}"]`);
      throw Object.defineProperty(t, "code", { value: "ERR_INVALID_CHAR" }), t;
    }
  }, g = class r extends URLSearchParams {
    /**
     * Headers class
     *
     * @constructor
     * @param {HeadersInit} [init] - Response headers
     */
    constructor(e) {
      let t = [];
      if (e instanceof r) {
        let n = e.raw();
        for (let [o, s] of Object.entries(n))
          t.push(...s.map((i) => [o, i]));
      } else if (e != null)
        if (typeof e == "object" && !we.isBoxedPrimitive(e)) {
          let n = e[Symbol.iterator];
          if (n == null)
            t.push(...Object.entries(e));
          else {
            if (typeof n != "function")
              throw new TypeError("Header pairs must be iterable");
            t = [...e].map((o) => {
              if (typeof o != "object" || we.isBoxedPrimitive(o))
                throw new TypeError("Each header pair must be an iterable object");
              return [...o];
            }).map((o) => {
              if (o.length !== 2)
                throw new TypeError("Each header pair must be a name/value tuple");
              return [...o];
            });
          }
        } else
          throw new TypeError("Failed to construct 'Headers': The provided value is not of type '(sequence<sequence<ByteString>> or record<ByteString, ByteString>)");
      return t = t.length > 0 ? t.map(([n, o]) => (Y(n), oe(n, String(o)), [String(n).toLowerCase(), String(o)])) : void 0, super(t), new Proxy(this, {
        get(n, o, s) {
          switch (o) {
            case "append":
            case "set":
              return (i, c) => (Y(i), oe(i, String(c)), URLSearchParams.prototype[o].call(
                n,
                String(i).toLowerCase(),
                String(c)
              ));
            case "delete":
            case "has":
            case "getAll":
              return (i) => (Y(i), URLSearchParams.prototype[o].call(
                n,
                String(i).toLowerCase()
              ));
            case "keys":
              return () => (n.sort(), new Set(URLSearchParams.prototype.keys.call(n)).keys());
            default:
              return Reflect.get(n, o, s);
          }
        }
      });
    }
    get [Symbol.toStringTag]() {
      return this.constructor.name;
    }
    toString() {
      return Object.prototype.toString.call(this);
    }
    get(e) {
      let t = this.getAll(e);
      if (t.length === 0)
        return null;
      let n = t.join(", ");
      return /^content-encoding$/i.test(e) && (n = n.toLowerCase()), n;
    }
    forEach(e, t = void 0) {
      for (let n of this.keys())
        Reflect.apply(e, t, [this.get(n), n, this]);
    }
    *values() {
      for (let e of this.keys())
        yield this.get(e);
    }
    /**
     * @type {() => IterableIterator<[string, string]>}
     */
    *entries() {
      for (let e of this.keys())
        yield [e, this.get(e)];
    }
    [Symbol.iterator]() {
      return this.entries();
    }
    /**
     * Node-fetch non-spec method
     * returning all headers and their values as array
     * @returns {Record<string, string[]>}
     */
    raw() {
      return [...this.keys()].reduce((e, t) => (e[t] = this.getAll(t), e), {});
    }
    /**
     * For better console.log(headers) and also to convert Headers into Node.js Request compatible format
     */
    [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
      return [...this.keys()].reduce((e, t) => {
        let n = this.getAll(t);
        return t === "host" ? e[t] = n[0] : e[t] = n.length > 1 ? n : n[0], e;
      }, {});
    }
  };
  Object.defineProperties(
    g.prototype,
    ["get", "entries", "forEach", "values"].reduce((r, e) => (r[e] = { enumerable: !0 }, r), {})
  );
});

// node_modules/node-fetch/src/utils/is-redirect.js
var _e, Z, ne = y(() => {
  _e = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]), Z = (r) => _e.has(r);
});

// node_modules/node-fetch/src/response.js
var T, S, Se = y(() => {
  _();
  K();
  ne();
  T = /* @__PURE__ */ Symbol("Response internals"), S = class r extends E {
    constructor(e = null, t = {}) {
      super(e, t);
      let n = t.status != null ? t.status : 200, o = new g(t.headers);
      if (e !== null && !o.has("Content-Type")) {
        let s = G(e, this);
        s && o.append("Content-Type", s);
      }
      this[T] = {
        type: "default",
        url: t.url,
        status: n,
        statusText: t.statusText || "",
        headers: o,
        counter: t.counter,
        highWaterMark: t.highWaterMark
      };
    }
    get type() {
      return this[T].type;
    }
    get url() {
      return this[T].url || "";
    }
    get status() {
      return this[T].status;
    }
    /**
     * Convenience property representing if the request ended normally
     */
    get ok() {
      return this[T].status >= 200 && this[T].status < 300;
    }
    get redirected() {
      return this[T].counter > 0;
    }
    get statusText() {
      return this[T].statusText;
    }
    get headers() {
      return this[T].headers;
    }
    get highWaterMark() {
      return this[T].highWaterMark;
    }
    /**
     * Clone this response
     *
     * @return  Response
     */
    clone() {
      return new r(F(this, this.highWaterMark), {
        type: this.type,
        url: this.url,
        status: this.status,
        statusText: this.statusText,
        headers: this.headers,
        ok: this.ok,
        redirected: this.redirected,
        size: this.size,
        highWaterMark: this.highWaterMark
      });
    }
    /**
     * @param {string} url    The URL that the new response is to originate from.
     * @param {number} status An optional status code for the response (e.g., 302.)
     * @returns {Response}    A Response object.
     */
    static redirect(e, t = 302) {
      if (!Z(t))
        throw new RangeError('Failed to execute "redirect" on "response": Invalid status code');
      return new r(null, {
        headers: {
          location: new URL(e).toString()
        },
        status: t
      });
    }
    static error() {
      let e = new r(null, { status: 0, statusText: "" });
      return e[T].type = "error", e;
    }
    static json(e = void 0, t = {}) {
      let n = JSON.stringify(e);
      if (n === void 0)
        throw new TypeError("data is not JSON serializable");
      let o = new g(t && t.headers);
      return o.has("content-type") || o.set("content-type", "application/json"), new r(n, {
        ...t,
        headers: o
      });
    }
    get [Symbol.toStringTag]() {
      return "Response";
    }
  };
  Object.defineProperties(S.prototype, {
    type: { enumerable: !0 },
    url: { enumerable: !0 },
    status: { enumerable: !0 },
    ok: { enumerable: !0 },
    redirected: { enumerable: !0 },
    statusText: { enumerable: !0 },
    headers: { enumerable: !0 },
    clone: { enumerable: !0 }
  });
});

// node_modules/node-fetch/src/utils/get-search.js
var Te, Re = y(() => {
  Te = (r) => {
    if (r.search)
      return r.search;
    let e = r.href.length - 1, t = r.hash || (r.href[e] === "#" ? "#" : "");
    return r.href[e - t.length] === "?" ? "?" : "";
  };
});

// node_modules/node-fetch/src/utils/referrer.js
import { isIP as Ze } from "node:net";
function xe(r, e = !1) {
  return r == null || (r = new URL(r), /^(about|blob|data):$/.test(r.protocol)) ? "no-referrer" : (r.username = "", r.password = "", r.hash = "", e && (r.pathname = "", r.search = ""), r);
}
function Le(r) {
  if (!Ee.has(r))
    throw new TypeError(`Invalid referrerPolicy: ${r}`);
  return r;
}
function Qe(r) {
  if (/^(http|ws)s:$/.test(r.protocol))
    return !0;
  let e = r.host.replace(/(^\[)|(]$)/g, ""), t = Ze(e);
  return t === 4 && /^127\./.test(e) || t === 6 && /^(((0+:){7})|(::(0+:){0,6}))0*1$/.test(e) ? !0 : r.host === "localhost" || r.host.endsWith(".localhost") ? !1 : r.protocol === "file:";
}
function k(r) {
  return /^about:(blank|srcdoc)$/.test(r) || r.protocol === "data:" || /^(blob|filesystem):$/.test(r.protocol) ? !0 : Qe(r);
}
function Ue(r, { referrerURLCallback: e, referrerOriginCallback: t } = {}) {
  if (r.referrer === "no-referrer" || r.referrerPolicy === "")
    return null;
  let n = r.referrerPolicy;
  if (r.referrer === "about:client")
    return "no-referrer";
  let o = r.referrer, s = xe(o), i = xe(o, !0);
  s.toString().length > 4096 && (s = i), e && (s = e(s)), t && (i = t(i));
  let c = new URL(r.url);
  switch (n) {
    case "no-referrer":
      return "no-referrer";
    case "origin":
      return i;
    case "unsafe-url":
      return s;
    case "strict-origin":
      return k(s) && !k(c) ? "no-referrer" : i.toString();
    case "strict-origin-when-cross-origin":
      return s.origin === c.origin ? s : k(s) && !k(c) ? "no-referrer" : i;
    case "same-origin":
      return s.origin === c.origin ? s : "no-referrer";
    case "origin-when-cross-origin":
      return s.origin === c.origin ? s : i;
    case "no-referrer-when-downgrade":
      return k(s) && !k(c) ? "no-referrer" : s;
    default:
      throw new TypeError(`Invalid referrerPolicy: ${n}`);
  }
}
function ve(r) {
  let e = (r.get("referrer-policy") || "").split(/[,\s]+/), t = "";
  for (let n of e)
    n && Ee.has(n) && (t = n);
  return t;
}
var Ee, Pe, se = y(() => {
  Ee = /* @__PURE__ */ new Set([
    "",
    "no-referrer",
    "no-referrer-when-downgrade",
    "same-origin",
    "origin",
    "strict-origin",
    "origin-when-cross-origin",
    "strict-origin-when-cross-origin",
    "unsafe-url"
  ]), Pe = "strict-origin-when-cross-origin";
});

// node_modules/node-fetch/src/request.js
import { format as Xe } from "node:url";
import { deprecate as je } from "node:util";
var u, N, qe, C, Be, Ae = y(() => {
  _();
  K();
  V();
  Re();
  se();
  u = /* @__PURE__ */ Symbol("Request internals"), N = (r) => typeof r == "object" && typeof r[u] == "object", qe = je(
    () => {
    },
    ".data is not a valid RequestInit property, use .body instead",
    "https://github.com/node-fetch/node-fetch/issues/1000 (request)"
  ), C = class r extends E {
    constructor(e, t = {}) {
      let n;
      if (N(e) ? n = new URL(e.url) : (n = new URL(e), e = {}), n.username !== "" || n.password !== "")
        throw new TypeError(`${n} is an url with embedded credentials.`);
      let o = t.method || e.method || "GET";
      if (/^(delete|get|head|options|post|put)$/i.test(o) && (o = o.toUpperCase()), !N(t) && "data" in t && qe(), (t.body != null || N(e) && e.body !== null) && (o === "GET" || o === "HEAD"))
        throw new TypeError("Request with GET/HEAD method cannot have body");
      let s = t.body ? t.body : N(e) && e.body !== null ? F(e) : null;
      super(s, {
        size: t.size || e.size || 0
      });
      let i = new g(t.headers || e.headers || {});
      if (s !== null && !i.has("Content-Type")) {
        let a = G(s, this);
        a && i.set("Content-Type", a);
      }
      let c = N(e) ? e.signal : null;
      if ("signal" in t && (c = t.signal), c != null && !ue(c))
        throw new TypeError("Expected signal to be an instanceof AbortSignal or EventTarget");
      let l = t.referrer == null ? e.referrer : t.referrer;
      if (l === "")
        l = "no-referrer";
      else if (l) {
        let a = new URL(l);
        l = /^about:(\/\/)?client$/.test(a) ? "client" : a;
      } else
        l = void 0;
      this[u] = {
        method: o,
        redirect: t.redirect || e.redirect || "follow",
        headers: i,
        parsedURL: n,
        signal: c,
        referrer: l
      }, this.follow = t.follow === void 0 ? e.follow === void 0 ? 20 : e.follow : t.follow, this.compress = t.compress === void 0 ? e.compress === void 0 ? !0 : e.compress : t.compress, this.counter = t.counter || e.counter || 0, this.agent = t.agent || e.agent, this.highWaterMark = t.highWaterMark || e.highWaterMark || 16384, this.insecureHTTPParser = t.insecureHTTPParser || e.insecureHTTPParser || !1, this.referrerPolicy = t.referrerPolicy || e.referrerPolicy || "";
    }
    /** @returns {string} */
    get method() {
      return this[u].method;
    }
    /** @returns {string} */
    get url() {
      return Xe(this[u].parsedURL);
    }
    /** @returns {Headers} */
    get headers() {
      return this[u].headers;
    }
    get redirect() {
      return this[u].redirect;
    }
    /** @returns {AbortSignal} */
    get signal() {
      return this[u].signal;
    }
    // https://fetch.spec.whatwg.org/#dom-request-referrer
    get referrer() {
      if (this[u].referrer === "no-referrer")
        return "";
      if (this[u].referrer === "client")
        return "about:client";
      if (this[u].referrer)
        return this[u].referrer.toString();
    }
    get referrerPolicy() {
      return this[u].referrerPolicy;
    }
    set referrerPolicy(e) {
      this[u].referrerPolicy = Le(e);
    }
    /**
     * Clone this request
     *
     * @return  Request
     */
    clone() {
      return new r(this);
    }
    get [Symbol.toStringTag]() {
      return "Request";
    }
  };
  Object.defineProperties(C.prototype, {
    method: { enumerable: !0 },
    url: { enumerable: !0 },
    headers: { enumerable: !0 },
    redirect: { enumerable: !0 },
    clone: { enumerable: !0 },
    signal: { enumerable: !0 },
    referrer: { enumerable: !0 },
    referrerPolicy: { enumerable: !0 }
  });
  Be = (r) => {
    let { parsedURL: e } = r[u], t = new g(r[u].headers);
    t.has("Accept") || t.set("Accept", "*/*");
    let n = null;
    if (r.body === null && /^(post|put)$/i.test(r.method) && (n = "0"), r.body !== null) {
      let c = ye(r);
      typeof c == "number" && !Number.isNaN(c) && (n = String(c));
    }
    n && t.set("Content-Length", n), r.referrerPolicy === "" && (r.referrerPolicy = Pe), r.referrer && r.referrer !== "no-referrer" ? r[u].referrer = Ue(r) : r[u].referrer = "no-referrer", r[u].referrer instanceof URL && t.set("Referer", r.referrer), t.has("User-Agent") || t.set("User-Agent", "node-fetch"), r.compress && !t.has("Accept-Encoding") && t.set("Accept-Encoding", "gzip, deflate, br");
    let { agent: o } = r;
    typeof o == "function" && (o = o(e));
    let s = Te(e), i = {
      // Overwrite search to retain trailing ? (issue #776)
      path: e.pathname + s,
      // The following options are not expressed in the URL
      method: r.method,
      headers: t[/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")](),
      insecureHTTPParser: r.insecureHTTPParser,
      agent: o
    };
    return {
      /** @type {URL} */
      parsedURL: e,
      options: i
    };
  };
});

// node_modules/node-fetch/src/errors/abort-error.js
var Q, Ce = y(() => {
  M();
  Q = class extends U {
    constructor(e, t = "aborted") {
      super(e, t);
    }
  };
});

// node_modules/node-fetch/src/index.js
import er from "node:http";
import rr from "node:https";
import O from "node:zlib";
import $e, { PassThrough as Fe, pipeline as H } from "node:stream";
import { Buffer as X } from "node:buffer";
async function ke(r, e) {
  return new Promise((t, n) => {
    let o = new C(r, e), { parsedURL: s, options: i } = Be(o);
    if (!tr.has(s.protocol))
      throw new TypeError(`node-fetch cannot load ${r}. URL scheme "${s.protocol.replace(/:$/, "")}" is not supported.`);
    if (s.protocol === "data:") {
      let f = ce(o.url), P = new S(f, { headers: { "Content-Type": f.typeFull } });
      t(P);
      return;
    }
    let c = (s.protocol === "https:" ? rr : er).request, { signal: l } = o, a = null, R = () => {
      let f = new Q("The operation was aborted.");
      n(f), o.body && o.body instanceof $e.Readable && o.body.destroy(f), !(!a || !a.body) && a.body.emit("error", f);
    };
    if (l && l.aborted) {
      R();
      return;
    }
    let D = () => {
      R(), A();
    }, B = c(s.toString(), i);
    l && l.addEventListener("abort", D);
    let A = () => {
      B.abort(), l && l.removeEventListener("abort", D);
    };
    B.on("error", (f) => {
      n(new p(`request to ${o.url} failed, reason: ${f.message}`, "system", f)), A();
    }), or(B, (f) => {
      a && a.body && a.body.destroy(f);
    }), process.version < "v14" && B.on("socket", (f) => {
      let P;
      f.prependListener("end", () => {
        P = f._eventsCount;
      }), f.prependListener("close", (h) => {
        if (a && P < f._eventsCount && !h) {
          let L = new Error("Premature close");
          L.code = "ERR_STREAM_PREMATURE_CLOSE", a.body.emit("error", L);
        }
      });
    }), B.on("response", (f) => {
      B.setTimeout(0);
      let P = be(f.rawHeaders);
      if (Z(f.statusCode)) {
        let d = P.get("Location"), x = null;
        try {
          x = d === null ? null : new URL(d, o.url);
        } catch {
          if (o.redirect !== "manual") {
            n(new p(`uri requested responds with an invalid redirect URL: ${d}`, "invalid-redirect")), A();
            return;
          }
        }
        switch (o.redirect) {
          case "error":
            n(new p(`uri requested responds with a redirect, redirect mode is set to error: ${o.url}`, "no-redirect")), A();
            return;
          case "manual":
            break;
          case "follow": {
            if (x === null)
              break;
            if (o.counter >= o.follow) {
              n(new p(`maximum redirect reached at: ${o.url}`, "max-redirect")), A();
              return;
            }
            let w = {
              headers: new g(o.headers),
              follow: o.follow,
              counter: o.counter + 1,
              agent: o.agent,
              compress: o.compress,
              method: o.method,
              body: F(o),
              signal: o.signal,
              size: o.size,
              referrer: o.referrer,
              referrerPolicy: o.referrerPolicy
            };
            if (!he(o.url, x) || !de(o.url, x))
              for (let He of ["authorization", "www-authenticate", "cookie", "cookie2"])
                w.headers.delete(He);
            if (f.statusCode !== 303 && o.body && e.body instanceof $e.Readable) {
              n(new p("Cannot follow redirect with body being a readable stream", "unsupported-redirect")), A();
              return;
            }
            (f.statusCode === 303 || (f.statusCode === 301 || f.statusCode === 302) && o.method === "POST") && (w.method = "GET", w.body = void 0, w.headers.delete("content-length"));
            let ie = ve(P);
            ie && (w.referrerPolicy = ie), t(ke(new C(x, w))), A();
            return;
          }
          default:
            return n(new TypeError(`Redirect option '${o.redirect}' is not a valid value of RequestRedirect`));
        }
      }
      l && f.once("end", () => {
        l.removeEventListener("abort", D);
      });
      let h = H(f, new Fe(), (d) => {
        d && n(d);
      });
      process.version < "v12.10" && f.on("aborted", D);
      let L = {
        url: o.url,
        status: f.statusCode,
        statusText: f.statusMessage,
        headers: P,
        size: o.size,
        counter: o.counter,
        highWaterMark: o.highWaterMark
      }, $ = P.get("Content-Encoding");
      if (!o.compress || o.method === "HEAD" || $ === null || f.statusCode === 204 || f.statusCode === 304) {
        a = new S(h, L), t(a);
        return;
      }
      let Oe = {
        flush: O.Z_SYNC_FLUSH,
        finishFlush: O.Z_SYNC_FLUSH
      };
      if ($ === "gzip" || $ === "x-gzip") {
        h = H(h, O.createGunzip(Oe), (d) => {
          d && n(d);
        }), a = new S(h, L), t(a);
        return;
      }
      if ($ === "deflate" || $ === "x-deflate") {
        let d = H(f, new Fe(), (x) => {
          x && n(x);
        });
        d.once("data", (x) => {
          (x[0] & 15) === 8 ? h = H(h, O.createInflate(), (w) => {
            w && n(w);
          }) : h = H(h, O.createInflateRaw(), (w) => {
            w && n(w);
          }), a = new S(h, L), t(a);
        }), d.once("end", () => {
          a || (a = new S(h, L), t(a));
        });
        return;
      }
      if ($ === "br") {
        h = H(h, O.createBrotliDecompress(), (d) => {
          d && n(d);
        }), a = new S(h, L), t(a);
        return;
      }
      a = new S(h, L), t(a);
    }), ge(B, o).catch(n);
  });
}
function or(r, e) {
  let t = X.from(`0\r
\r
`), n = !1, o = !1, s;
  r.on("response", (i) => {
    let { headers: c } = i;
    n = c["transfer-encoding"] === "chunked" && !c["content-length"];
  }), r.on("socket", (i) => {
    let c = () => {
      if (n && !o) {
        let a = new Error("Premature close");
        a.code = "ERR_STREAM_PREMATURE_CLOSE", e(a);
      }
    }, l = (a) => {
      o = X.compare(a.slice(-5), t) === 0, !o && s && (o = X.compare(s.slice(-3), t.slice(0, 3)) === 0 && X.compare(a.slice(-2), t.slice(3)) === 0), s = a;
    };
    i.prependListener("close", c), i.on("data", l), r.on("close", () => {
      i.removeListener("close", c), i.removeListener("data", l);
    });
  });
}
var tr, nr = y(() => {
  le();
  K();
  Se();
  _();
  Ae();
  q();
  Ce();
  ne();
  fe();
  V();
  se();
  Ve();
  tr = /* @__PURE__ */ new Set(["data:", "http:", "https:"]);
});
nr();
export {
  Q as AbortError,
  j as Blob,
  p as FetchError,
  ze as File,
  I as FormData,
  g as Headers,
  C as Request,
  S as Response,
  De as blobFrom,
  Ne as blobFromSync,
  ke as default,
  Me as fileFrom,
  We as fileFromSync,
  Z as isRedirect
};
