import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as Y,
  b as X
} from "./chunk-OZQISBXE.js";
import {
  e as j
} from "./chunk-ZV56ONXB.js";

// node_modules/@actions/core/lib/command.js
import * as W from "os";

// node_modules/@actions/core/lib/utils.js
function w(r) {
  return r == null ? "" : typeof r == "string" || r instanceof String ? r : JSON.stringify(r);
}
function R(r) {
  return Object.keys(r).length ? {
    title: r.title,
    file: r.file,
    line: r.startLine,
    endLine: r.endLine,
    col: r.startColumn,
    endColumn: r.endColumn
  } : {};
}

// node_modules/@actions/core/lib/command.js
function v(r, t, e) {
  let i = new T(r, t, e);
  process.stdout.write(i.toString() + W.EOL);
}
var F = "::", T = class {
  constructor(t, e, i) {
    t || (t = "missing.command"), this.command = t, this.properties = e, this.message = i;
  }
  toString() {
    let t = F + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      t += " ";
      let e = !0;
      for (let i in this.properties)
        if (this.properties.hasOwnProperty(i)) {
          let n = this.properties[i];
          n && (e ? e = !1 : t += ",", t += `${i}=${H(n)}`);
        }
    }
    return t += `${F}${Z(this.message)}`, t;
  }
};
function Z(r) {
  return w(r).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function H(r) {
  return w(r).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as M from "crypto";
import * as S from "fs";
import * as E from "os";
function A(r, t) {
  let e = process.env[`GITHUB_${r}`];
  if (!e)
    throw new Error(`Unable to find environment variable for file command ${r}`);
  if (!S.existsSync(e))
    throw new Error(`Missing file at path: ${e}`);
  S.appendFileSync(e, `${w(t)}${E.EOL}`, {
    encoding: "utf8"
  });
}
function U(r, t) {
  let e = `ghadelimiter_${M.randomUUID()}`, i = w(t);
  if (r.includes(e))
    throw new Error(`Unexpected input: name should not contain the delimiter "${e}"`);
  if (i.includes(e))
    throw new Error(`Unexpected input: value should not contain the delimiter "${e}"`);
  return `${r}<<${e}${E.EOL}${i}${E.EOL}${e}`;
}

// node_modules/@actions/core/lib/core.js
import * as q from "os";

// node_modules/@actions/http-client/lib/index.js
import * as x from "http";
import * as D from "https";

// node_modules/@actions/http-client/lib/proxy.js
function $(r) {
  let t = r.protocol === "https:";
  if (ee(r))
    return;
  let e = t ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
  if (e)
    try {
      return new O(e);
    } catch {
      if (!e.startsWith("http://") && !e.startsWith("https://"))
        return new O(`http://${e}`);
    }
  else
    return;
}
function ee(r) {
  if (!r.hostname)
    return !1;
  let t = r.hostname;
  if (te(t))
    return !0;
  let e = process.env.no_proxy || process.env.NO_PROXY || "";
  if (!e)
    return !1;
  let i;
  r.port ? i = Number(r.port) : r.protocol === "http:" ? i = 80 : r.protocol === "https:" && (i = 443);
  let n = [r.hostname.toUpperCase()];
  typeof i == "number" && n.push(`${n[0]}:${i}`);
  for (let o of e.split(",").map((s) => s.trim().toUpperCase()).filter((s) => s))
    if (o === "*" || n.some((s) => s === o || s.endsWith(`.${o}`) || o.startsWith(".") && s.endsWith(`${o}`)))
      return !0;
  return !1;
}
function te(r) {
  let t = r.toLowerCase();
  return t === "localhost" || t.startsWith("127.") || t.startsWith("[::1]") || t.startsWith("[0:0:0:0:0:0:0:1]");
}
var O = class extends URL {
  constructor(t, e) {
    super(t, e), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
  }
  get username() {
    return this._decodedUsername;
  }
  get password() {
    return this._decodedPassword;
  }
};

// node_modules/@actions/http-client/lib/index.js
var g = j(Y(), 1), V = j(X(), 1), h = function(r, t, e, i) {
  function n(o) {
    return o instanceof e ? o : new e(function(s) {
      s(o);
    });
  }
  return new (e || (e = Promise))(function(o, s) {
    function u(a) {
      try {
        c(i.next(a));
      } catch (d) {
        s(d);
      }
    }
    function l(a) {
      try {
        c(i.throw(a));
      } catch (d) {
        s(d);
      }
    }
    function c(a) {
      a.done ? o(a.value) : n(a.value).then(u, l);
    }
    c((i = i.apply(r, t || [])).next());
  });
}, p;
(function(r) {
  r[r.OK = 200] = "OK", r[r.MultipleChoices = 300] = "MultipleChoices", r[r.MovedPermanently = 301] = "MovedPermanently", r[r.ResourceMoved = 302] = "ResourceMoved", r[r.SeeOther = 303] = "SeeOther", r[r.NotModified = 304] = "NotModified", r[r.UseProxy = 305] = "UseProxy", r[r.SwitchProxy = 306] = "SwitchProxy", r[r.TemporaryRedirect = 307] = "TemporaryRedirect", r[r.PermanentRedirect = 308] = "PermanentRedirect", r[r.BadRequest = 400] = "BadRequest", r[r.Unauthorized = 401] = "Unauthorized", r[r.PaymentRequired = 402] = "PaymentRequired", r[r.Forbidden = 403] = "Forbidden", r[r.NotFound = 404] = "NotFound", r[r.MethodNotAllowed = 405] = "MethodNotAllowed", r[r.NotAcceptable = 406] = "NotAcceptable", r[r.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired", r[r.RequestTimeout = 408] = "RequestTimeout", r[r.Conflict = 409] = "Conflict", r[r.Gone = 410] = "Gone", r[r.TooManyRequests = 429] = "TooManyRequests", r[r.InternalServerError = 500] = "InternalServerError", r[r.NotImplemented = 501] = "NotImplemented", r[r.BadGateway = 502] = "BadGateway", r[r.ServiceUnavailable = 503] = "ServiceUnavailable", r[r.GatewayTimeout = 504] = "GatewayTimeout";
})(p || (p = {}));
var f;
(function(r) {
  r.Accept = "accept", r.ContentType = "content-type";
})(f || (f = {}));
var y;
(function(r) {
  r.ApplicationJson = "application/json";
})(y || (y = {}));
var ie = [
  p.MovedPermanently,
  p.ResourceMoved,
  p.SeeOther,
  p.TemporaryRedirect,
  p.PermanentRedirect
], ne = [
  p.BadGateway,
  p.ServiceUnavailable,
  p.GatewayTimeout
], oe = ["OPTIONS", "GET", "DELETE", "HEAD"], se = 10, ce = 5, P = class r extends Error {
  constructor(t, e) {
    super(t), this.name = "HttpClientError", this.statusCode = e, Object.setPrototypeOf(this, r.prototype);
  }
}, k = class {
  constructor(t) {
    this.message = t;
  }
  readBody() {
    return h(this, void 0, void 0, function* () {
      return new Promise((t) => h(this, void 0, void 0, function* () {
        let e = Buffer.alloc(0);
        this.message.on("data", (i) => {
          e = Buffer.concat([e, i]);
        }), this.message.on("end", () => {
          t(e.toString());
        });
      }));
    });
  }
  readBodyBuffer() {
    return h(this, void 0, void 0, function* () {
      return new Promise((t) => h(this, void 0, void 0, function* () {
        let e = [];
        this.message.on("data", (i) => {
          e.push(i);
        }), this.message.on("end", () => {
          t(Buffer.concat(e));
        });
      }));
    });
  }
};
var C = class {
  constructor(t, e, i) {
    this._ignoreSslError = !1, this._allowRedirects = !0, this._allowRedirectDowngrade = !1, this._maxRedirects = 50, this._allowRetries = !1, this._maxRetries = 1, this._keepAlive = !1, this._disposed = !1, this.userAgent = this._getUserAgentWithOrchestrationId(t), this.handlers = e || [], this.requestOptions = i, i && (i.ignoreSslError != null && (this._ignoreSslError = i.ignoreSslError), this._socketTimeout = i.socketTimeout, i.allowRedirects != null && (this._allowRedirects = i.allowRedirects), i.allowRedirectDowngrade != null && (this._allowRedirectDowngrade = i.allowRedirectDowngrade), i.maxRedirects != null && (this._maxRedirects = Math.max(i.maxRedirects, 0)), i.keepAlive != null && (this._keepAlive = i.keepAlive), i.allowRetries != null && (this._allowRetries = i.allowRetries), i.maxRetries != null && (this._maxRetries = i.maxRetries));
  }
  options(t, e) {
    return h(this, void 0, void 0, function* () {
      return this.request("OPTIONS", t, null, e || {});
    });
  }
  get(t, e) {
    return h(this, void 0, void 0, function* () {
      return this.request("GET", t, null, e || {});
    });
  }
  del(t, e) {
    return h(this, void 0, void 0, function* () {
      return this.request("DELETE", t, null, e || {});
    });
  }
  post(t, e, i) {
    return h(this, void 0, void 0, function* () {
      return this.request("POST", t, e, i || {});
    });
  }
  patch(t, e, i) {
    return h(this, void 0, void 0, function* () {
      return this.request("PATCH", t, e, i || {});
    });
  }
  put(t, e, i) {
    return h(this, void 0, void 0, function* () {
      return this.request("PUT", t, e, i || {});
    });
  }
  head(t, e) {
    return h(this, void 0, void 0, function* () {
      return this.request("HEAD", t, null, e || {});
    });
  }
  sendStream(t, e, i, n) {
    return h(this, void 0, void 0, function* () {
      return this.request(t, e, i, n);
    });
  }
  /**
   * Gets a typed object from an endpoint
   * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
   */
  getJson(t) {
    return h(this, arguments, void 0, function* (e, i = {}) {
      i[f.Accept] = this._getExistingOrDefaultHeader(i, f.Accept, y.ApplicationJson);
      let n = yield this.get(e, i);
      return this._processResponse(n, this.requestOptions);
    });
  }
  postJson(t, e) {
    return h(this, arguments, void 0, function* (i, n, o = {}) {
      let s = JSON.stringify(n, null, 2);
      o[f.Accept] = this._getExistingOrDefaultHeader(o, f.Accept, y.ApplicationJson), o[f.ContentType] = this._getExistingOrDefaultContentTypeHeader(o, y.ApplicationJson);
      let u = yield this.post(i, s, o);
      return this._processResponse(u, this.requestOptions);
    });
  }
  putJson(t, e) {
    return h(this, arguments, void 0, function* (i, n, o = {}) {
      let s = JSON.stringify(n, null, 2);
      o[f.Accept] = this._getExistingOrDefaultHeader(o, f.Accept, y.ApplicationJson), o[f.ContentType] = this._getExistingOrDefaultContentTypeHeader(o, y.ApplicationJson);
      let u = yield this.put(i, s, o);
      return this._processResponse(u, this.requestOptions);
    });
  }
  patchJson(t, e) {
    return h(this, arguments, void 0, function* (i, n, o = {}) {
      let s = JSON.stringify(n, null, 2);
      o[f.Accept] = this._getExistingOrDefaultHeader(o, f.Accept, y.ApplicationJson), o[f.ContentType] = this._getExistingOrDefaultContentTypeHeader(o, y.ApplicationJson);
      let u = yield this.patch(i, s, o);
      return this._processResponse(u, this.requestOptions);
    });
  }
  /**
   * Makes a raw http request.
   * All other methods such as get, post, patch, and request ultimately call this.
   * Prefer get, del, post and patch
   */
  request(t, e, i, n) {
    return h(this, void 0, void 0, function* () {
      if (this._disposed)
        throw new Error("Client has already been disposed.");
      let o = new URL(e), s = this._prepareRequest(t, o, n), u = this._allowRetries && oe.includes(t) ? this._maxRetries + 1 : 1, l = 0, c;
      do {
        if (c = yield this.requestRaw(s, i), c && c.message && c.message.statusCode === p.Unauthorized) {
          let d;
          for (let m of this.handlers)
            if (m.canHandleAuthentication(c)) {
              d = m;
              break;
            }
          return d ? d.handleAuthentication(this, s, i) : c;
        }
        let a = this._maxRedirects;
        for (; c.message.statusCode && ie.includes(c.message.statusCode) && this._allowRedirects && a > 0; ) {
          let d = c.message.headers.location;
          if (!d)
            break;
          let m = new URL(d);
          if (o.protocol === "https:" && o.protocol !== m.protocol && !this._allowRedirectDowngrade)
            throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
          if (yield c.readBody(), m.hostname !== o.hostname)
            for (let B in n)
              B.toLowerCase() === "authorization" && delete n[B];
          s = this._prepareRequest(t, m, n), c = yield this.requestRaw(s, i), a--;
        }
        if (!c.message.statusCode || !ne.includes(c.message.statusCode))
          return c;
        l += 1, l < u && (yield c.readBody(), yield this._performExponentialBackoff(l));
      } while (l < u);
      return c;
    });
  }
  /**
   * Needs to be called if keepAlive is set to true in request options.
   */
  dispose() {
    this._agent && this._agent.destroy(), this._disposed = !0;
  }
  /**
   * Raw request.
   * @param info
   * @param data
   */
  requestRaw(t, e) {
    return h(this, void 0, void 0, function* () {
      return new Promise((i, n) => {
        function o(s, u) {
          s ? n(s) : u ? i(u) : n(new Error("Unknown error"));
        }
        this.requestRawWithCallback(t, e, o);
      });
    });
  }
  /**
   * Raw request with callback.
   * @param info
   * @param data
   * @param onResult
   */
  requestRawWithCallback(t, e, i) {
    typeof e == "string" && (t.options.headers || (t.options.headers = {}), t.options.headers["Content-Length"] = Buffer.byteLength(e, "utf8"));
    let n = !1;
    function o(l, c) {
      n || (n = !0, i(l, c));
    }
    let s = t.httpModule.request(t.options, (l) => {
      let c = new k(l);
      o(void 0, c);
    }), u;
    s.on("socket", (l) => {
      u = l;
    }), s.setTimeout(this._socketTimeout || 3 * 6e4, () => {
      u && u.end(), o(new Error(`Request timeout: ${t.options.path}`));
    }), s.on("error", function(l) {
      o(l);
    }), e && typeof e == "string" && s.write(e, "utf8"), e && typeof e != "string" ? (e.on("close", function() {
      s.end();
    }), e.pipe(s)) : s.end();
  }
  /**
   * Gets an http agent. This function is useful when you need an http agent that handles
   * routing through a proxy server - depending upon the url and proxy environment variables.
   * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
   */
  getAgent(t) {
    let e = new URL(t);
    return this._getAgent(e);
  }
  getAgentDispatcher(t) {
    let e = new URL(t), i = $(e);
    if (i && i.hostname)
      return this._getProxyAgentDispatcher(e, i);
  }
  _prepareRequest(t, e, i) {
    let n = {};
    n.parsedUrl = e;
    let o = n.parsedUrl.protocol === "https:";
    n.httpModule = o ? D : x;
    let s = o ? 443 : 80;
    if (n.options = {}, n.options.host = n.parsedUrl.hostname, n.options.port = n.parsedUrl.port ? parseInt(n.parsedUrl.port) : s, n.options.path = (n.parsedUrl.pathname || "") + (n.parsedUrl.search || ""), n.options.method = t, n.options.headers = this._mergeHeaders(i), this.userAgent != null && (n.options.headers["user-agent"] = this.userAgent), n.options.agent = this._getAgent(n.parsedUrl), this.handlers)
      for (let u of this.handlers)
        u.prepareRequest(n.options);
    return n;
  }
  _mergeHeaders(t) {
    return this.requestOptions && this.requestOptions.headers ? Object.assign({}, _(this.requestOptions.headers), _(t || {})) : _(t || {});
  }
  /**
   * Gets an existing header value or returns a default.
   * Handles converting number header values to strings since HTTP headers must be strings.
   * Note: This returns string | string[] since some headers can have multiple values.
   * For headers that must always be a single string (like Content-Type), use the
   * specialized _getExistingOrDefaultContentTypeHeader method instead.
   */
  _getExistingOrDefaultHeader(t, e, i) {
    let n;
    if (this.requestOptions && this.requestOptions.headers) {
      let s = _(this.requestOptions.headers)[e];
      s && (n = typeof s == "number" ? s.toString() : s);
    }
    let o = t[e];
    return o !== void 0 ? typeof o == "number" ? o.toString() : o : n !== void 0 ? n : i;
  }
  /**
   * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
   * Always returns a single string (not an array) since Content-Type should be a single value.
   * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
   * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
   * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
   */
  _getExistingOrDefaultContentTypeHeader(t, e) {
    let i;
    if (this.requestOptions && this.requestOptions.headers) {
      let o = _(this.requestOptions.headers)[f.ContentType];
      o && (typeof o == "number" ? i = String(o) : Array.isArray(o) ? i = o.join(", ") : i = o);
    }
    let n = t[f.ContentType];
    return n !== void 0 ? typeof n == "number" ? String(n) : Array.isArray(n) ? n.join(", ") : n : i !== void 0 ? i : e;
  }
  _getAgent(t) {
    let e, i = $(t), n = i && i.hostname;
    if (this._keepAlive && n && (e = this._proxyAgent), n || (e = this._agent), e)
      return e;
    let o = t.protocol === "https:", s = 100;
    if (this.requestOptions && (s = this.requestOptions.maxSockets || x.globalAgent.maxSockets), i && i.hostname) {
      let u = {
        maxSockets: s,
        keepAlive: this._keepAlive,
        proxy: Object.assign(Object.assign({}, (i.username || i.password) && {
          proxyAuth: `${i.username}:${i.password}`
        }), { host: i.hostname, port: i.port })
      }, l, c = i.protocol === "https:";
      o ? l = c ? g.httpsOverHttps : g.httpsOverHttp : l = c ? g.httpOverHttps : g.httpOverHttp, e = l(u), this._proxyAgent = e;
    }
    if (!e) {
      let u = { keepAlive: this._keepAlive, maxSockets: s };
      e = o ? new D.Agent(u) : new x.Agent(u), this._agent = e;
    }
    return o && this._ignoreSslError && (e.options = Object.assign(e.options || {}, {
      rejectUnauthorized: !1
    })), e;
  }
  _getProxyAgentDispatcher(t, e) {
    let i;
    if (this._keepAlive && (i = this._proxyAgentDispatcher), i)
      return i;
    let n = t.protocol === "https:";
    return i = new V.ProxyAgent(Object.assign({ uri: e.href, pipelining: this._keepAlive ? 1 : 0 }, (e.username || e.password) && {
      token: `Basic ${Buffer.from(`${e.username}:${e.password}`).toString("base64")}`
    })), this._proxyAgentDispatcher = i, n && this._ignoreSslError && (i.options = Object.assign(i.options.requestTls || {}, {
      rejectUnauthorized: !1
    })), i;
  }
  _getUserAgentWithOrchestrationId(t) {
    let e = t || "actions/http-client", i = process.env.ACTIONS_ORCHESTRATION_ID;
    if (i) {
      let n = i.replace(/[^a-z0-9_.-]/gi, "_");
      return `${e} actions_orchestration_id/${n}`;
    }
    return e;
  }
  _performExponentialBackoff(t) {
    return h(this, void 0, void 0, function* () {
      t = Math.min(se, t);
      let e = ce * Math.pow(2, t);
      return new Promise((i) => setTimeout(() => i(), e));
    });
  }
  _processResponse(t, e) {
    return h(this, void 0, void 0, function* () {
      return new Promise((i, n) => h(this, void 0, void 0, function* () {
        let o = t.message.statusCode || 0, s = {
          statusCode: o,
          result: null,
          headers: {}
        };
        o === p.NotFound && i(s);
        function u(a, d) {
          if (typeof d == "string") {
            let m = new Date(d);
            if (!isNaN(m.valueOf()))
              return m;
          }
          return d;
        }
        let l, c;
        try {
          c = yield t.readBody(), c && c.length > 0 && (e && e.deserializeDates ? l = JSON.parse(c, u) : l = JSON.parse(c), s.result = l), s.headers = t.message.headers;
        } catch {
        }
        if (o > 299) {
          let a;
          l && l.message ? a = l.message : c && c.length > 0 ? a = c : a = `Failed request: (${o})`;
          let d = new P(a, o);
          d.result = s.result, n(d);
        } else
          i(s);
      }));
    });
  }
}, _ = (r) => Object.keys(r).reduce((t, e) => (t[e.toLowerCase()] = r[e], t), {});

// node_modules/@actions/http-client/lib/auth.js
var ae = function(r, t, e, i) {
  function n(o) {
    return o instanceof e ? o : new e(function(s) {
      s(o);
    });
  }
  return new (e || (e = Promise))(function(o, s) {
    function u(a) {
      try {
        c(i.next(a));
      } catch (d) {
        s(d);
      }
    }
    function l(a) {
      try {
        c(i.throw(a));
      } catch (d) {
        s(d);
      }
    }
    function c(a) {
      a.done ? o(a.value) : n(a.value).then(u, l);
    }
    c((i = i.apply(r, t || [])).next());
  });
};
var I = class {
  constructor(t) {
    this.token = t;
  }
  // currently implements pre-authorization
  // TODO: support preAuth = false where it hooks on 401
  prepareRequest(t) {
    if (!t.headers)
      throw Error("The request has no headers");
    t.headers.Authorization = `Bearer ${this.token}`;
  }
  // This handler cannot handle 401
  canHandleAuthentication() {
    return !1;
  }
  handleAuthentication() {
    return ae(this, void 0, void 0, function* () {
      throw new Error("not implemented");
    });
  }
};

// node_modules/@actions/core/lib/summary.js
import { EOL as de } from "os";
import { constants as G, promises as he } from "fs";
var N = function(r, t, e, i) {
  function n(o) {
    return o instanceof e ? o : new e(function(s) {
      s(o);
    });
  }
  return new (e || (e = Promise))(function(o, s) {
    function u(a) {
      try {
        c(i.next(a));
      } catch (d) {
        s(d);
      }
    }
    function l(a) {
      try {
        c(i.throw(a));
      } catch (d) {
        s(d);
      }
    }
    function c(a) {
      a.done ? o(a.value) : n(a.value).then(u, l);
    }
    c((i = i.apply(r, t || [])).next());
  });
}, { access: fe, appendFile: pe, writeFile: me } = he, J = "GITHUB_STEP_SUMMARY";
var L = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return N(this, void 0, void 0, function* () {
      if (this._filePath)
        return this._filePath;
      let t = process.env[J];
      if (!t)
        throw new Error(`Unable to find environment variable for $${J}. Check if your runtime environment supports job summaries.`);
      try {
        yield fe(t, G.R_OK | G.W_OK);
      } catch {
        throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`);
      }
      return this._filePath = t, this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(t, e, i = {}) {
    let n = Object.entries(i).map(([o, s]) => ` ${o}="${s}"`).join("");
    return e ? `<${t}${n}>${e}</${t}>` : `<${t}${n}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(t) {
    return N(this, void 0, void 0, function* () {
      let e = !!t?.overwrite, i = yield this.filePath();
      return yield (e ? me : pe)(i, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return N(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: !0 });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    return this._buffer = "", this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(t, e = !1) {
    return this._buffer += t, e ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(de);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(t, e) {
    let i = Object.assign({}, e && { lang: e }), n = this.wrap("pre", this.wrap("code", t), i);
    return this.addRaw(n).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(t, e = !1) {
    let i = e ? "ol" : "ul", n = t.map((s) => this.wrap("li", s)).join(""), o = this.wrap(i, n);
    return this.addRaw(o).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(t) {
    let e = t.map((n) => {
      let o = n.map((s) => {
        if (typeof s == "string")
          return this.wrap("td", s);
        let { header: u, data: l, colspan: c, rowspan: a } = s, d = u ? "th" : "td", m = Object.assign(Object.assign({}, c && { colspan: c }), a && { rowspan: a });
        return this.wrap(d, l, m);
      }).join("");
      return this.wrap("tr", o);
    }).join(""), i = this.wrap("table", e);
    return this.addRaw(i).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(t, e) {
    let i = this.wrap("details", this.wrap("summary", t) + e);
    return this.addRaw(i).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(t, e, i) {
    let { width: n, height: o } = i || {}, s = Object.assign(Object.assign({}, n && { width: n }), o && { height: o }), u = this.wrap("img", null, Object.assign({ src: t, alt: e }, s));
    return this.addRaw(u).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(t, e) {
    let i = `h${e}`, n = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(i) ? i : "h1", o = this.wrap(n, t);
    return this.addRaw(o).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    let t = this.wrap("hr", null);
    return this.addRaw(t).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    let t = this.wrap("br", null);
    return this.addRaw(t).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(t, e) {
    let i = Object.assign({}, e && { cite: e }), n = this.wrap("blockquote", t, i);
    return this.addRaw(n).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(t, e) {
    let i = this.wrap("a", t, { href: e });
    return this.addRaw(i).addEOL();
  }
}, we = new L();
var ye = we;

// node_modules/@actions/core/lib/platform.js
import K from "os";

// node_modules/@actions/io/lib/io-util.js
import * as b from "fs";
var { chmod: ge, copyFile: ve, lstat: _e, mkdir: xe, open: Ye, readdir: Ee, rename: Se, rm: Oe, rmdir: Xe, stat: be, symlink: Re, unlink: Te } = b.promises, Ae = process.platform === "win32";
var Ze = b.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var it = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var at = K.platform(), ut = K.arch();

// node_modules/@actions/core/lib/core.js
var Q;
(function(r) {
  r[r.Success = 0] = "Success", r[r.Failure = 1] = "Failure";
})(Q || (Q = {}));
function ue(r) {
  v("add-mask", {}, r);
}
function _t(r, t) {
  let e = process.env[`INPUT_${r.replace(/ /g, "_").toUpperCase()}`] || "";
  if (t && t.required && !e)
    throw new Error(`Input required and not supplied: ${r}`);
  return t && t.trimWhitespace === !1 ? e : e.trim();
}
function xt(r, t) {
  if (process.env.GITHUB_OUTPUT || "")
    return A("OUTPUT", U(r, t));
  process.stdout.write(q.EOL), v("set-output", { name: r }, w(t));
}
function le(r) {
  v("debug", {}, r);
}
function Et(r, t = {}) {
  v("error", R(t), r instanceof Error ? r.toString() : r);
}
function St(r, t = {}) {
  v("warning", R(t), r instanceof Error ? r.toString() : r);
}
function Ot(r) {
  process.stdout.write(r + q.EOL);
}
function bt(r, t) {
  if (process.env.GITHUB_STATE || "")
    return A("STATE", U(r, t));
  v("save-state", { name: r }, w(t));
}
function Rt(r) {
  return process.env[`STATE_${r}`] || "";
}

export {
  p as a,
  C as b,
  I as c,
  ye as d,
  ue as e,
  _t as f,
  xt as g,
  le as h,
  Et as i,
  St as j,
  Ot as k,
  bt as l,
  Rt as m
};
