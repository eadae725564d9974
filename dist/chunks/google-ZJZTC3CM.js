import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as ir,
  e as Fr,
  m as bl,
  x as ta,
  y as ra,
  z as Lr
} from "./chunk-STLUAZGK.js";
import {
  a as ws
} from "./chunk-Q3K7A6SZ.js";
import "./chunk-3P6HYWCU.js";
import {
  a as G,
  c as $,
  e as $r
} from "./chunk-ZV56ONXB.js";

// node_modules/extend/index.js
var ft = $((I0, fa) => {
  "use strict";
  var Mr = Object.prototype.hasOwnProperty, ua = Object.prototype.toString, na = Object.defineProperty, sa = Object.getOwnPropertyDescriptor, ia = function(e) {
    return typeof Array.isArray == "function" ? Array.isArray(e) : ua.call(e) === "[object Array]";
  }, oa = function(e) {
    if (!e || ua.call(e) !== "[object Object]")
      return !1;
    var t = Mr.call(e, "constructor"), r = e.constructor && e.constructor.prototype && Mr.call(e.constructor.prototype, "isPrototypeOf");
    if (e.constructor && !t && !r)
      return !1;
    var s;
    for (s in e)
      ;
    return typeof s > "u" || Mr.call(e, s);
  }, aa = function(e, t) {
    na && t.name === "__proto__" ? na(e, t.name, {
      enumerable: !0,
      configurable: !0,
      value: t.newValue,
      writable: !0
    }) : e[t.name] = t.newValue;
  }, ca = function(e, t) {
    if (t === "__proto__")
      if (Mr.call(e, t)) {
        if (sa)
          return sa(e, t).value;
      } else return;
    return e[t];
  };
  fa.exports = function n() {
    var e, t, r, s, i, u, l = arguments[0], d = 1, v = arguments.length, _ = !1;
    for (typeof l == "boolean" && (_ = l, l = arguments[1] || {}, d = 2), (l == null || typeof l != "object" && typeof l != "function") && (l = {}); d < v; ++d)
      if (e = arguments[d], e != null)
        for (t in e)
          r = ca(l, t), s = ca(e, t), l !== s && (_ && s && (oa(s) || (i = ia(s))) ? (i ? (i = !1, u = r && ia(r) ? r : []) : u = r && oa(r) ? r : {}, aa(l, { name: t, newValue: n(_, u, s) })) : typeof s < "u" && aa(l, { name: t, newValue: s }));
    return l;
  };
});

// node_modules/gaxios/package.json
var la = $((S0, ql) => {
  ql.exports = {
    name: "gaxios",
    version: "7.3.1",
    description: "A simple common HTTP client specifically for Google APIs and services.",
    main: "build/cjs/src/index.js",
    types: "build/cjs/src/index.d.ts",
    files: [
      "build/"
    ],
    exports: {
      ".": {
        import: {
          types: "./build/esm/src/index.d.ts",
          default: "./build/esm/src/index.js"
        },
        require: {
          types: "./build/cjs/src/index.d.ts",
          default: "./build/cjs/src/index.js"
        }
      }
    },
    scripts: {
      lint: "gts check --no-inline-config",
      test: "c8 mocha build/esm/test",
      "presystem-test": "npm run compile",
      "system-test": "mocha build/esm/system-test --timeout 80000",
      compile: "tsc -b ./tsconfig.json ./tsconfig.cjs.json && node utils/enable-esm.mjs",
      fix: "gts fix",
      prepare: "npm run compile",
      pretest: "npm run compile",
      webpack: "webpack",
      "prebrowser-test": "npm run compile",
      "browser-test": "node build/browser-test/browser-test-runner.js",
      docs: "jsdoc -c .jsdoc.js",
      "samples-test": "cd samples/ && npm link ../ && npm test && cd ../",
      prelint: "cd samples; npm link ../; npm install",
      clean: "gts clean"
    },
    repository: {
      type: "git",
      directory: "core/packages/gaxios",
      url: "https://github.com/googleapis/google-cloud-node.git"
    },
    keywords: [
      "google"
    ],
    engines: {
      node: ">=18"
    },
    author: "Google, LLC",
    license: "Apache-2.0",
    devDependencies: {
      "@babel/plugin-proposal-private-methods": "^7.18.6",
      "@types/cors": "^2.8.6",
      "@types/express": "^5.0.0",
      "@types/extend": "^3.0.1",
      "@types/mocha": "^10.0.10",
      "@types/multiparty": "4.2.1",
      "@types/mv": "^2.1.0",
      "@types/ncp": "^2.0.8",
      "@types/node": "^24.0.0",
      "@types/sinon": "^21.0.0",
      "@types/tmp": "^0.2.6",
      assert: "^2.0.0",
      browserify: "^17.0.0",
      c8: "^10.1.3",
      cors: "^2.8.5",
      express: "^5.0.0",
      gts: "^6.0.2",
      "is-docker": "^3.0.0",
      jsdoc: "^4.0.4",
      "jsdoc-fresh": "^5.0.0",
      "jsdoc-region-tag": "^4.0.0",
      karma: "^6.0.0",
      "karma-chrome-launcher": "^3.0.0",
      "karma-coverage": "^2.0.0",
      "karma-firefox-launcher": "^2.0.0",
      "karma-mocha": "^2.0.0",
      "karma-remap-coverage": "^0.1.5",
      "karma-sourcemap-loader": "^0.4.0",
      "karma-webpack": "^5.0.0",
      mocha: "^11.1.0",
      multiparty: "^4.2.1",
      mv: "^2.1.1",
      ncp: "^2.0.0",
      nock: "14.0.5",
      "null-loader": "^4.0.1",
      "pack-n-play": "^4.0.0",
      puppeteer: "^24.0.0",
      sinon: "21.0.3",
      "stream-browserify": "^3.0.0",
      tmp: "0.2.7",
      "ts-loader": "^9.5.2",
      typescript: "5.8.3",
      "undici-types": "^7.24.1",
      webpack: "^5.97.1",
      "webpack-cli": "^6.0.1"
    },
    dependencies: {
      extend: "^3.0.2",
      "https-proxy-agent": "^7.0.1",
      "node-fetch": "^3.3.2"
    },
    homepage: "https://github.com/googleapis/google-cloud-node/tree/main/core/packages/gaxios"
  };
});

// node_modules/gaxios/build/cjs/src/util.cjs
var ha = $((j0, da) => {
  "use strict";
  var Ul = la();
  da.exports = { pkg: Ul };
});

// node_modules/gaxios/build/cjs/src/common.js
var _s = $((Ce) => {
  "use strict";
  var ga = Ce && Ce.__importDefault || function(n) {
    return n && n.__esModule ? n : { default: n };
  };
  Object.defineProperty(Ce, "__esModule", { value: !0 });
  Ce.GaxiosError = Ce.GAXIOS_ERROR_SYMBOL = void 0;
  Ce.defaultErrorRedactor = ya;
  var pa = ga(ft()), Ol = ga(ha()), vs = Ol.default.pkg;
  Ce.GAXIOS_ERROR_SYMBOL = /* @__PURE__ */ Symbol.for(`${vs.name}-gaxios-error`);
  var As = class n extends Error {
    config;
    response;
    /**
     * An error code.
     * Can be a system error code, DOMException error name, or any error's 'code' property where it is a `string`.
     *
     * It is only a `number` when the cause is sourced from an API-level error (AIP-193).
     *
     * @see {@link https://nodejs.org/api/errors.html#errorcode error.code}
     * @see {@link https://developer.mozilla.org/en-US/docs/Web/API/DOMException#error_names DOMException#error_names}
     * @see {@link https://google.aip.dev/193#http11json-representation AIP-193}
     *
     * @example
     * 'ECONNRESET'
     *
     * @example
     * 'TimeoutError'
     *
     * @example
     * 500
     */
    code;
    /**
     * An HTTP Status code.
     * @see {@link https://developer.mozilla.org/en-US/docs/Web/API/Response/status Response#status}
     *
     * @example
     * 500
     */
    status;
    /**
     * @deprecated use {@link GaxiosError.cause} instead.
     *
     * @see {@link https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Error/cause Error#cause}
     *
     * @privateRemarks
     *
     * We will want to remove this property later as the modern `cause` property is better suited
     * for displaying and relaying nested errors. Keeping this here makes the resulting
     * error log larger than it needs to be.
     *
     */
    error;
    /**
     * Support `instanceof` operator for `GaxiosError` across builds/duplicated files.
     *
     * @see {@link GAXIOS_ERROR_SYMBOL}
     * @see {@link GaxiosError[Symbol.hasInstance]}
     * @see {@link https://github.com/microsoft/TypeScript/issues/13965#issuecomment-278570200}
     * @see {@link https://stackoverflow.com/questions/46618852/require-and-instanceof}
     * @see {@link https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Function/@@hasInstance#reverting_to_default_instanceof_behavior}
     */
    [Ce.GAXIOS_ERROR_SYMBOL] = vs.version;
    /**
     * Support `instanceof` operator for `GaxiosError` across builds/duplicated files.
     *
     * @see {@link GAXIOS_ERROR_SYMBOL}
     * @see {@link GaxiosError[GAXIOS_ERROR_SYMBOL]}
     */
    static [Symbol.hasInstance](e) {
      return e && typeof e == "object" && Ce.GAXIOS_ERROR_SYMBOL in e && e[Ce.GAXIOS_ERROR_SYMBOL] === vs.version ? !0 : Function.prototype[Symbol.hasInstance].call(n, e);
    }
    constructor(e, t, r, s) {
      if (super(e, { cause: s }), this.config = t, this.response = r, this.error = s instanceof Error ? s : void 0, this.config = (0, pa.default)(!0, {}, t), this.response && (this.response.config = (0, pa.default)(!0, {}, this.response.config)), this.response) {
        try {
          this.response.data = Nl(
            this.config.responseType,
            // workaround for `node-fetch`'s `.data` deprecation...
            this.response?.bodyUsed ? this.response?.data : void 0
          );
        } catch {
        }
        this.status = this.response.status;
      }
      s instanceof DOMException ? this.code = s.name : s && typeof s == "object" && "code" in s && (typeof s.code == "string" || typeof s.code == "number") && (this.code = s.code);
    }
    /**
     * An AIP-193 conforming error extractor.
     *
     * @see {@link https://google.aip.dev/193#http11json-representation AIP-193}
     *
     * @internal
     * @expiremental
     *
     * @param res the response object
     * @returns the extracted error information
     */
    static extractAPIErrorFromResponse(e, t = "The request failed") {
      let r = t;
      if (typeof e.data == "string" && (r = e.data), e.data && typeof e.data == "object" && "error" in e.data && e.data.error && !e.ok) {
        if (typeof e.data.error == "string")
          return {
            message: e.data.error,
            code: e.status,
            status: e.statusText
          };
        if (typeof e.data.error == "object") {
          r = "message" in e.data.error && typeof e.data.error.message == "string" ? e.data.error.message : r;
          let s = "status" in e.data.error && typeof e.data.error.status == "string" ? e.data.error.status : e.statusText, i = "code" in e.data.error && typeof e.data.error.code == "number" ? e.data.error.code : e.status;
          if ("errors" in e.data.error && Array.isArray(e.data.error.errors)) {
            let u = [];
            for (let l of e.data.error.errors)
              typeof l == "object" && "message" in l && typeof l.message == "string" && u.push(l.message);
            return Object.assign({
              message: u.join(`
`) || r,
              code: i,
              status: s
            }, e.data.error);
          }
          return Object.assign({
            message: r,
            code: i,
            status: s
          }, e.data.error);
        }
      }
      return {
        message: r,
        code: e.status,
        status: e.statusText
      };
    }
  };
  Ce.GaxiosError = As;
  function Nl(n, e) {
    switch (n) {
      case "stream":
        return e;
      case "json":
        return JSON.parse(JSON.stringify(e));
      case "arraybuffer":
        return JSON.parse(Buffer.from(e).toString("utf8"));
      case "blob":
        return JSON.parse(e.text());
      default:
        return e;
    }
  }
  function ya(n) {
    let e = "<<REDACTED> - See `errorRedactor` option in `gaxios` for configuration>.";
    function t(i) {
      i && i.forEach((u, l) => {
        (/^authentication$/i.test(l) || /^authorization$/i.test(l) || /secret/i.test(l)) && i.set(l, e);
      });
    }
    function r(i, u) {
      if (typeof i == "object" && i !== null && typeof i[u] == "string") {
        let l = i[u];
        (/grant_type=/i.test(l) || /assertion=/i.test(l) || /secret/i.test(l)) && (i[u] = e);
      }
    }
    function s(i) {
      !i || typeof i != "object" || (i instanceof FormData || i instanceof URLSearchParams || // support `node-fetch` FormData/URLSearchParams
      "forEach" in i && "set" in i ? i.forEach((u, l) => {
        (["grant_type", "assertion"].includes(l) || /secret/.test(l)) && i.set(l, e);
      }) : ("grant_type" in i && (i.grant_type = e), "assertion" in i && (i.assertion = e), "client_secret" in i && (i.client_secret = e)));
    }
    return n.config && (t(n.config.headers), r(n.config, "data"), s(n.config.data), r(n.config, "body"), s(n.config.body), n.config.url.searchParams.has("token") && n.config.url.searchParams.set("token", e), n.config.url.searchParams.has("client_secret") && n.config.url.searchParams.set("client_secret", e)), n.response && (ya({ config: n.response.config }), t(n.response.headers), n.response.bodyUsed && (r(n.response, "data"), s(n.response.data))), n;
  }
});

// node_modules/gaxios/build/cjs/src/retry.js
var wa = $((Es) => {
  "use strict";
  Object.defineProperty(Es, "__esModule", { value: !0 });
  Es.getRetryConfig = Cl;
  async function Cl(n) {
    let e = ma(n);
    if (!n || !n.config || !e && !n.config.retry)
      return { shouldRetry: !1 };
    e = e || {}, e.currentRetryAttempt = e.currentRetryAttempt || 0, e.retry = e.retry === void 0 || e.retry === null ? 3 : e.retry, e.httpMethodsToRetry = e.httpMethodsToRetry || [
      "GET",
      "HEAD",
      "PUT",
      "OPTIONS",
      "DELETE"
    ], e.noResponseRetries = e.noResponseRetries === void 0 || e.noResponseRetries === null ? 2 : e.noResponseRetries, e.retryDelayMultiplier = e.retryDelayMultiplier ? e.retryDelayMultiplier : 2, e.timeOfFirstRequest = e.timeOfFirstRequest ? e.timeOfFirstRequest : Date.now(), e.totalTimeout = e.totalTimeout ? e.totalTimeout : Number.MAX_SAFE_INTEGER, e.maxRetryDelay = e.maxRetryDelay ? e.maxRetryDelay : Number.MAX_SAFE_INTEGER;
    let t = [
      // https://en.wikipedia.org/wiki/List_of_HTTP_status_codes
      // 1xx - Retry (Informational, request still processing)
      // 2xx - Do not retry (Success)
      // 3xx - Do not retry (Redirect)
      // 4xx - Do not retry (Client errors)
      // 408 - Retry ("Request Timeout")
      // 429 - Retry ("Too Many Requests")
      // 5xx - Retry (Server errors)
      [100, 199],
      [408, 408],
      [429, 429],
      [500, 599]
    ];
    if (e.statusCodesToRetry = e.statusCodesToRetry || t, n.config.retryConfig = e, !await (e.shouldRetry || Dl)(n))
      return { shouldRetry: !1, config: n.config };
    let s = $l(e);
    n.config.retryConfig.currentRetryAttempt += 1;
    let i = e.retryBackoff ? e.retryBackoff(n, s) : new Promise((u) => {
      setTimeout(u, s);
    });
    return e.onRetryAttempt && await e.onRetryAttempt(n), await i, { shouldRetry: !0, config: n.config };
  }
  function Dl(n) {
    let e = ma(n);
    if (n.config.signal?.aborted && n.code !== "TimeoutError" || n.code === "AbortError" || !e || e.retry === 0 || !n.response && (e.currentRetryAttempt || 0) >= e.noResponseRetries || !e.httpMethodsToRetry || !e.httpMethodsToRetry.includes(n.config.method?.toUpperCase() || "GET"))
      return !1;
    if (n.response && n.response.status) {
      let t = !1;
      for (let [r, s] of e.statusCodesToRetry) {
        let i = n.response.status;
        if (i >= r && i <= s) {
          t = !0;
          break;
        }
      }
      if (!t)
        return !1;
    }
    return e.currentRetryAttempt = e.currentRetryAttempt || 0, !(e.currentRetryAttempt >= e.retry);
  }
  function ma(n) {
    if (n && n.config && n.config.retryConfig)
      return n.config.retryConfig;
  }
  function $l(n) {
    let t = (n.currentRetryAttempt ? 0 : n.retryDelay ?? 100) + (Math.pow(n.retryDelayMultiplier, n.currentRetryAttempt) - 1) / 2 * 1e3, r = n.totalTimeout - (Date.now() - n.timeOfFirstRequest);
    return Math.min(t, r, n.maxRetryDelay);
  }
});

// node_modules/gaxios/build/cjs/src/interceptor.js
var Ts = $((Gr) => {
  "use strict";
  Object.defineProperty(Gr, "__esModule", { value: !0 });
  Gr.GaxiosInterceptorManager = void 0;
  var Ps = class extends Set {
  };
  Gr.GaxiosInterceptorManager = Ps;
});

// node_modules/gaxios/build/cjs/src/gaxios.js
var _a = $((Ot) => {
  "use strict";
  var Fl = Ot && Ot.__importDefault || function(n) {
    return n && n.__esModule ? n : { default: n };
  }, Ut;
  Object.defineProperty(Ot, "__esModule", { value: !0 });
  Ot.Gaxios = void 0;
  var Ll = Fl(ft()), Ml = G("https"), Et = _s(), Gl = wa(), va = G("stream"), Aa = Ts(), Bl = async () => globalThis.crypto?.randomUUID() || (await import("crypto")).randomUUID(), Hl = 204, Br = class {
    agentCache = /* @__PURE__ */ new Map();
    /**
     * Default HTTP options that will be used for every HTTP request.
     */
    defaults;
    /**
     * Interceptors
     */
    interceptors;
    /**
     * The Gaxios class is responsible for making HTTP requests.
     * @param defaults The default set of options to be used for this instance.
     */
    constructor(e) {
      this.defaults = e || {}, this.interceptors = {
        request: new Aa.GaxiosInterceptorManager(),
        response: new Aa.GaxiosInterceptorManager()
      };
    }
    /**
     * A {@link fetch `fetch`} compliant API for {@link Gaxios}.
     *
     * @remarks
     *
     * This is useful as a drop-in replacement for `fetch` API usage.
     *
     * @example
     *
     * ```ts
     * const gaxios = new Gaxios();
     * const myFetch: typeof fetch = (...args) => gaxios.fetch(...args);
     * await myFetch('https://example.com');
     * ```
     *
     * @param args `fetch` API or `Gaxios#request` parameters
     * @returns the {@link Response} with Gaxios-added properties
     */
    fetch(...e) {
      let t = e[0], r = e[1], s, i = new Headers();
      return typeof t == "string" ? s = new URL(t) : t instanceof URL ? s = t : t && t.url && (s = new URL(t.url)), t && typeof t == "object" && "headers" in t && Ut.mergeHeaders(i, t.headers), r && Ut.mergeHeaders(i, new Headers(r.headers)), typeof t == "object" && !(t instanceof URL) ? this.request({ ...r, ...t, headers: i, url: s }) : this.request({ ...r, headers: i, url: s });
    }
    /**
     * Perform an HTTP request with the given options.
     * @param opts Set of HTTP options that will be used for this HTTP request.
     */
    async request(e = {}) {
      let t = await this.#n(e);
      return t = await this.#t(t), this.#r(this._request(t));
    }
    async _defaultAdapter(e) {
      let t = e.fetchImplementation || this.defaults.fetchImplementation || await Ut.#c(), r = { ...e };
      delete r.data;
      let s = await t(e.url, r), i = await this.getResponseData(e, s);
      return Object.getOwnPropertyDescriptor(s, "data")?.configurable || Object.defineProperties(s, {
        data: {
          configurable: !0,
          writable: !0,
          enumerable: !0,
          value: i
        }
      }), Object.assign(s, { config: e, data: i });
    }
    /**
     * Internal, retryable version of the `request` method.
     * @param opts Set of HTTP options that will be used for this HTTP request.
     */
    async _request(e) {
      try {
        let t;
        if (e.adapter ? t = await e.adapter(e, this._defaultAdapter.bind(this)) : t = await this._defaultAdapter(e), !e.validateStatus(t.status)) {
          if (e.responseType === "stream") {
            let s = [];
            for await (let i of t.data)
              s.push(i);
            t.data = Buffer.concat(s.map((i) => typeof i == "string" ? Buffer.from(i) : i)).toString("utf8");
          }
          let r = Et.GaxiosError.extractAPIErrorFromResponse(t, `Request failed with status code ${t.status}`);
          throw new Et.GaxiosError(r?.message, e, t, r);
        }
        return t;
      } catch (t) {
        let r;
        t instanceof Et.GaxiosError ? r = t : t instanceof Error ? r = new Et.GaxiosError(t.message, e, void 0, t) : r = new Et.GaxiosError("Unexpected Gaxios Error", e, void 0, t);
        let { shouldRetry: s, config: i } = await (0, Gl.getRetryConfig)(r);
        if (s && i)
          return r.config.retryConfig.currentRetryAttempt = i.retryConfig.currentRetryAttempt, e.retryConfig = r.config?.retryConfig, this.#s(e), this._request(e);
        throw e.errorRedactor && e.errorRedactor(r), r;
      }
    }
    async getResponseData(e, t) {
      if (t.status === Hl)
        return "";
      if (e.maxContentLength && t.headers.has("content-length") && e.maxContentLength < Number.parseInt(t.headers?.get("content-length") || ""))
        throw new Et.GaxiosError("Response's `Content-Length` is over the limit.", e, Object.assign(t, { config: e }));
      switch (e.responseType) {
        case "stream":
          return t.body;
        case "json": {
          let r = await t.text();
          try {
            return JSON.parse(r);
          } catch {
            return r;
          }
        }
        case "arraybuffer":
          return t.arrayBuffer();
        case "blob":
          return t.blob();
        case "text":
          return t.text();
        default:
          return this.getResponseDataFromContentType(t);
      }
    }
    #e(e, t = []) {
      let r = new URL(e), s = [...t], i = (process.env.NO_PROXY ?? process.env.no_proxy)?.split(",") || [];
      for (let u of i)
        s.push(u.trim());
      for (let u of s)
        if (u instanceof RegExp) {
          if (u.test(r.toString()))
            return !1;
        } else if (u instanceof URL) {
          if (u.origin === r.origin)
            return !1;
        } else if (u.startsWith("*.") || u.startsWith(".")) {
          let l = u.replace(/^\*\./, ".");
          if (r.hostname.endsWith(l))
            return !1;
        } else if (u === r.origin || u === r.hostname || u === r.href)
          return !1;
      return !0;
    }
    /**
     * Applies the request interceptors. The request interceptors are applied after the
     * call to prepareRequest is completed.
     *
     * @param {GaxiosOptionsPrepared} options The current set of options.
     *
     * @returns {Promise<GaxiosOptionsPrepared>} Promise that resolves to the set of options or response after interceptors are applied.
     */
    async #t(e) {
      let t = Promise.resolve(e);
      for (let r of this.interceptors.request.values())
        r && (t = t.then(r.resolved, r.rejected));
      return t;
    }
    /**
     * Applies the response interceptors. The response interceptors are applied after the
     * call to request is made.
     *
     * @param {GaxiosOptionsPrepared} options The current set of options.
     *
     * @returns {Promise<GaxiosOptionsPrepared>} Promise that resolves to the set of options or response after interceptors are applied.
     */
    async #r(e) {
      let t = Promise.resolve(e);
      for (let r of this.interceptors.response.values())
        r && (t = t.then(r.resolved, r.rejected));
      return t;
    }
    /**
     * Validates the options, merges them with defaults, and prepare request.
     *
     * @param options The original options passed from the client.
     * @returns Prepared options, ready to make a request
     */
    async #n(e) {
      let t = new Headers(this.defaults.headers);
      Ut.mergeHeaders(t, e.headers);
      let r = (0, Ll.default)(!0, {}, this.defaults, e);
      if (!r.url)
        throw new Error("URL is required.");
      if (r.baseURL && (r.url = new URL(r.url, r.baseURL)), r.url = new URL(r.url), r.params)
        if (r.paramsSerializer) {
          let u = r.paramsSerializer(r.params);
          u.startsWith("?") && (u = u.slice(1));
          let l = r.url.toString().includes("?") ? "&" : "?";
          r.url = r.url + l + u;
        } else {
          let u = r.url instanceof URL ? r.url : new URL(r.url);
          for (let [l, d] of new URLSearchParams(r.params))
            u.searchParams.append(l, d);
          r.url = u;
        }
      typeof e.maxContentLength == "number" && (r.size = e.maxContentLength), typeof e.maxRedirects == "number" && (r.follow = e.maxRedirects);
      let s = typeof r.data == "string" || r.data instanceof ArrayBuffer || r.data instanceof Blob || // Node 18 does not have a global `File` object
      globalThis.File && r.data instanceof File || r.data instanceof FormData || r.data instanceof va.Readable || r.data instanceof ReadableStream || r.data instanceof String || r.data instanceof URLSearchParams || ArrayBuffer.isView(r.data) || // `Buffer` (Node.js), `DataView`, `TypedArray`
      /**
       * @deprecated `node-fetch` or another third-party's request types
       */
      ["Blob", "File", "FormData"].includes(r.data?.constructor?.name || "");
      if (r.multipart?.length) {
        let u = await Bl();
        t.set("content-type", `multipart/related; boundary=${u}`), r.body = va.Readable.from(this.getMultipartRequest(r.multipart, u));
      } else s ? r.body = r.data : typeof r.data == "object" ? t.get("Content-Type") === "application/x-www-form-urlencoded" ? r.body = r.paramsSerializer ? r.paramsSerializer(r.data) : new URLSearchParams(r.data) : (t.has("content-type") || t.set("content-type", "application/json"), r.body = JSON.stringify(r.data)) : r.data && (r.body = r.data);
      r.validateStatus = r.validateStatus || this.validateStatus, r.responseType = r.responseType || "unknown", !t.has("accept") && r.responseType === "json" && t.set("accept", "application/json");
      let i = r.proxy || process?.env?.HTTPS_PROXY || process?.env?.https_proxy || process?.env?.HTTP_PROXY || process?.env?.http_proxy;
      if (!r.agent)
        if (i && this.#e(r.url, r.noProxy)) {
          let u = await Ut.#a();
          this.agentCache.has(i) ? r.agent = this.agentCache.get(i) : (r.agent = new u(i, {
            cert: r.cert,
            key: r.key
          }), this.agentCache.set(i, r.agent));
        } else r.cert && r.key && (this.agentCache.has(r.key) ? r.agent = this.agentCache.get(r.key) : (r.agent = new Ml.Agent({
          cert: r.cert,
          key: r.key
        }), this.agentCache.set(r.key, r.agent)));
      return typeof r.errorRedactor != "function" && r.errorRedactor !== !1 && (r.errorRedactor = Et.defaultErrorRedactor), r.body && !("duplex" in r) && (r.duplex = "half"), this.#s(r), Object.assign(r, {
        headers: t,
        url: r.url instanceof URL ? r.url : new URL(r.url)
      });
    }
    #s(e) {
      if (e.timeout) {
        let t = AbortSignal.timeout(e.timeout);
        e.signal && !e.signal.aborted ? e.signal = AbortSignal.any([e.signal, t]) : e.signal = t;
      }
    }
    /**
     * By default, throw for any non-2xx status code
     * @param status status code from the HTTP response
     */
    validateStatus(e) {
      return e >= 200 && e < 300;
    }
    /**
     * Attempts to parse a response by looking at the Content-Type header.
     * @param {Response} response the HTTP response.
     * @returns a promise that resolves to the response data.
     */
    async getResponseDataFromContentType(e) {
      let t = e.headers.get("Content-Type");
      if (t === null)
        return e.text();
      if (t = t.toLowerCase(), t.includes("application/json")) {
        let r = await e.text();
        try {
          r = JSON.parse(r);
        } catch {
        }
        return r;
      } else return t.match(/^text\//) ? e.text() : e.blob();
    }
    /**
     * Creates an async generator that yields the pieces of a multipart/related request body.
     * This implementation follows the spec: https://www.ietf.org/rfc/rfc2387.txt. However, recursive
     * multipart/related requests are not currently supported.
     *
     * @param {GaxiosMultipartOptions[]} multipartOptions the pieces to turn into a multipart/related body.
     * @param {string} boundary the boundary string to be placed between each part.
     */
    async *getMultipartRequest(e, t) {
      let r = `--${t}--`;
      for (let s of e) {
        let i = s.headers.get("Content-Type") || "application/octet-stream";
        yield `--${t}\r
Content-Type: ${i}\r
\r
`, typeof s.content == "string" ? yield s.content : yield* s.content, yield `\r
`;
      }
      yield r;
    }
    /**
     * A cache for the lazily-loaded proxy agent.
     *
     * Should use {@link Gaxios[#getProxyAgent]} to retrieve.
     */
    // using `import` to dynamically import the types here
    static #i;
    /**
     * A cache for the lazily-loaded fetch library.
     *
     * Should use {@link Gaxios[#getFetch]} to retrieve.
     */
    //
    static #o;
    /**
     * Imports, caches, and returns a proxy agent - if not already imported
     *
     * @returns A proxy agent
     */
    static async #a() {
      return this.#i ||= (await import("./dist-JK4NN5SZ.js")).HttpsProxyAgent, this.#i;
    }
    static async #c() {
      let e = typeof window < "u" && !!window;
      return this.#o ||= e ? window.fetch : (await import("./src-EHIWMVHE.js")).default, this.#o;
    }
    /**
     * Merges headers.
     * If the base headers do not exist a new `Headers` object will be returned.
     *
     * @remarks
     *
     * Using this utility can be helpful when the headers are not known to exist:
     * - if they exist as `Headers`, that instance will be used
     *   - it improves performance and allows users to use their existing references to their `Headers`
     * - if they exist in another form (`HeadersInit`), they will be used to create a new `Headers` object
     * - if the base headers do not exist a new `Headers` object will be created
     *
     * @param base headers to append/overwrite to
     * @param append headers to append/overwrite with
     * @returns the base headers instance with merged `Headers`
     */
    static mergeHeaders(e, ...t) {
      e = e instanceof Headers ? e : new Headers(e);
      for (let r of t)
        (r instanceof Headers ? r : new Headers(r)).forEach((i, u) => {
          u === "set-cookie" ? e.append(u, i) : e.set(u, i);
        });
      return e;
    }
  };
  Ot.Gaxios = Br;
  Ut = Br;
});

// node_modules/gaxios/build/cjs/src/index.js
var ye = $((ve) => {
  "use strict";
  var Vl = ve && ve.__createBinding || (Object.create ? (function(n, e, t, r) {
    r === void 0 && (r = t);
    var s = Object.getOwnPropertyDescriptor(e, t);
    (!s || ("get" in s ? !e.__esModule : s.writable || s.configurable)) && (s = { enumerable: !0, get: function() {
      return e[t];
    } }), Object.defineProperty(n, r, s);
  }) : (function(n, e, t, r) {
    r === void 0 && (r = t), n[r] = e[t];
  })), kl = ve && ve.__exportStar || function(n, e) {
    for (var t in n) t !== "default" && !Object.prototype.hasOwnProperty.call(e, t) && Vl(e, n, t);
  };
  Object.defineProperty(ve, "__esModule", { value: !0 });
  ve.instance = ve.Gaxios = ve.GaxiosError = void 0;
  ve.request = Kl;
  var Ea = _a();
  Object.defineProperty(ve, "Gaxios", { enumerable: !0, get: function() {
    return Ea.Gaxios;
  } });
  var Wl = _s();
  Object.defineProperty(ve, "GaxiosError", { enumerable: !0, get: function() {
    return Wl.GaxiosError;
  } });
  kl(Ts(), ve);
  ve.instance = new Ea.Gaxios();
  async function Kl(n) {
    return ve.instance.request(n);
  }
});

// node_modules/gcp-metadata/node_modules/gaxios/package.json
var Pa = $((C0, Jl) => {
  Jl.exports = {
    name: "gaxios",
    version: "7.1.3",
    description: "A simple common HTTP client specifically for Google APIs and services.",
    main: "build/cjs/src/index.js",
    types: "build/cjs/src/index.d.ts",
    files: [
      "build/"
    ],
    exports: {
      ".": {
        import: {
          types: "./build/esm/src/index.d.ts",
          default: "./build/esm/src/index.js"
        },
        require: {
          types: "./build/cjs/src/index.d.ts",
          default: "./build/cjs/src/index.js"
        }
      }
    },
    scripts: {
      lint: "gts check --no-inline-config",
      test: "c8 mocha build/esm/test",
      "presystem-test": "npm run compile",
      "system-test": "mocha build/esm/system-test --timeout 80000",
      compile: "tsc -b ./tsconfig.json ./tsconfig.cjs.json && node utils/enable-esm.mjs",
      fix: "gts fix",
      prepare: "npm run compile",
      pretest: "npm run compile",
      webpack: "webpack",
      "prebrowser-test": "npm run compile",
      "browser-test": "node build/browser-test/browser-test-runner.js",
      docs: "jsdoc -c .jsdoc.js",
      "docs-test": "linkinator docs",
      "predocs-test": "npm run docs",
      "samples-test": "cd samples/ && npm link ../ && npm test && cd ../",
      prelint: "cd samples; npm link ../; npm install",
      clean: "gts clean"
    },
    repository: {
      type: "git",
      directory: "packages/gaxios",
      url: "https://github.com/googleapis/google-cloud-node-core.git"
    },
    keywords: [
      "google"
    ],
    engines: {
      node: ">=18"
    },
    author: "Google, LLC",
    license: "Apache-2.0",
    devDependencies: {
      "@babel/plugin-proposal-private-methods": "^7.18.6",
      "@types/cors": "^2.8.6",
      "@types/express": "^5.0.0",
      "@types/extend": "^3.0.1",
      "@types/mocha": "^10.0.10",
      "@types/multiparty": "4.2.1",
      "@types/mv": "^2.1.0",
      "@types/ncp": "^2.0.1",
      "@types/node": "^22.0.0",
      "@types/sinon": "^17.0.0",
      "@types/tmp": "0.2.6",
      assert: "^2.0.0",
      browserify: "^17.0.0",
      c8: "^10.0.0",
      cors: "^2.8.5",
      express: "^5.0.0",
      gts: "^6.0.0",
      "is-docker": "^3.0.0",
      jsdoc: "^4.0.0",
      "jsdoc-fresh": "^5.0.0",
      "jsdoc-region-tag": "^4.0.0",
      karma: "^6.0.0",
      "karma-chrome-launcher": "^3.0.0",
      "karma-coverage": "^2.0.0",
      "karma-firefox-launcher": "^2.0.0",
      "karma-mocha": "^2.0.0",
      "karma-remap-coverage": "^0.1.5",
      "karma-sourcemap-loader": "^0.4.0",
      "karma-webpack": "^5.0.1",
      linkinator: "^6.1.2",
      mocha: "^11.1.0",
      multiparty: "^4.2.1",
      mv: "^2.1.1",
      ncp: "^2.0.0",
      nock: "^14.0.0-beta.13",
      "null-loader": "^4.0.0",
      "pack-n-play": "^4.0.0",
      puppeteer: "^24.0.0",
      sinon: "^21.0.0",
      "stream-browserify": "^3.0.0",
      tmp: "0.2.5",
      "ts-loader": "^9.5.2",
      typescript: "^5.8.3",
      webpack: "^5.35.0",
      "webpack-cli": "^6.0.1"
    },
    dependencies: {
      extend: "^3.0.2",
      "https-proxy-agent": "^7.0.1",
      "node-fetch": "^3.3.2",
      rimraf: "^5.0.1"
    },
    homepage: "https://github.com/googleapis/google-cloud-node-core/tree/main/packages/gaxios"
  };
});

// node_modules/gcp-metadata/node_modules/gaxios/build/cjs/src/util.cjs
var Ra = $((D0, Ta) => {
  "use strict";
  var zl = Pa();
  Ta.exports = { pkg: zl };
});

// node_modules/gcp-metadata/node_modules/gaxios/build/cjs/src/common.js
var Is = $((De) => {
  "use strict";
  var Ia = De && De.__importDefault || function(n) {
    return n && n.__esModule ? n : { default: n };
  };
  Object.defineProperty(De, "__esModule", { value: !0 });
  De.GaxiosError = De.GAXIOS_ERROR_SYMBOL = void 0;
  De.defaultErrorRedactor = Sa;
  var xa = Ia(ft()), Yl = Ia(Ra()), Rs = Yl.default.pkg;
  De.GAXIOS_ERROR_SYMBOL = /* @__PURE__ */ Symbol.for(`${Rs.name}-gaxios-error`);
  var xs = class n extends Error {
    config;
    response;
    /**
     * An error code.
     * Can be a system error code, DOMException error name, or any error's 'code' property where it is a `string`.
     *
     * It is only a `number` when the cause is sourced from an API-level error (AIP-193).
     *
     * @see {@link https://nodejs.org/api/errors.html#errorcode error.code}
     * @see {@link https://developer.mozilla.org/en-US/docs/Web/API/DOMException#error_names DOMException#error_names}
     * @see {@link https://google.aip.dev/193#http11json-representation AIP-193}
     *
     * @example
     * 'ECONNRESET'
     *
     * @example
     * 'TimeoutError'
     *
     * @example
     * 500
     */
    code;
    /**
     * An HTTP Status code.
     * @see {@link https://developer.mozilla.org/en-US/docs/Web/API/Response/status Response#status}
     *
     * @example
     * 500
     */
    status;
    /**
     * @deprecated use {@link GaxiosError.cause} instead.
     *
     * @see {@link https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Error/cause Error#cause}
     *
     * @privateRemarks
     *
     * We will want to remove this property later as the modern `cause` property is better suited
     * for displaying and relaying nested errors. Keeping this here makes the resulting
     * error log larger than it needs to be.
     *
     */
    error;
    /**
     * Support `instanceof` operator for `GaxiosError` across builds/duplicated files.
     *
     * @see {@link GAXIOS_ERROR_SYMBOL}
     * @see {@link GaxiosError[Symbol.hasInstance]}
     * @see {@link https://github.com/microsoft/TypeScript/issues/13965#issuecomment-278570200}
     * @see {@link https://stackoverflow.com/questions/46618852/require-and-instanceof}
     * @see {@link https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Function/@@hasInstance#reverting_to_default_instanceof_behavior}
     */
    [De.GAXIOS_ERROR_SYMBOL] = Rs.version;
    /**
     * Support `instanceof` operator for `GaxiosError` across builds/duplicated files.
     *
     * @see {@link GAXIOS_ERROR_SYMBOL}
     * @see {@link GaxiosError[GAXIOS_ERROR_SYMBOL]}
     */
    static [Symbol.hasInstance](e) {
      return e && typeof e == "object" && De.GAXIOS_ERROR_SYMBOL in e && e[De.GAXIOS_ERROR_SYMBOL] === Rs.version ? !0 : Function.prototype[Symbol.hasInstance].call(n, e);
    }
    constructor(e, t, r, s) {
      if (super(e, { cause: s }), this.config = t, this.response = r, this.error = s instanceof Error ? s : void 0, this.config = (0, xa.default)(!0, {}, t), this.response && (this.response.config = (0, xa.default)(!0, {}, this.response.config)), this.response) {
        try {
          this.response.data = Xl(
            this.config.responseType,
            // workaround for `node-fetch`'s `.data` deprecation...
            this.response?.bodyUsed ? this.response?.data : void 0
          );
        } catch {
        }
        this.status = this.response.status;
      }
      s instanceof DOMException ? this.code = s.name : s && typeof s == "object" && "code" in s && (typeof s.code == "string" || typeof s.code == "number") && (this.code = s.code);
    }
    /**
     * An AIP-193 conforming error extractor.
     *
     * @see {@link https://google.aip.dev/193#http11json-representation AIP-193}
     *
     * @internal
     * @expiremental
     *
     * @param res the response object
     * @returns the extracted error information
     */
    static extractAPIErrorFromResponse(e, t = "The request failed") {
      let r = t;
      if (typeof e.data == "string" && (r = e.data), e.data && typeof e.data == "object" && "error" in e.data && e.data.error && !e.ok) {
        if (typeof e.data.error == "string")
          return {
            message: e.data.error,
            code: e.status,
            status: e.statusText
          };
        if (typeof e.data.error == "object") {
          r = "message" in e.data.error && typeof e.data.error.message == "string" ? e.data.error.message : r;
          let s = "status" in e.data.error && typeof e.data.error.status == "string" ? e.data.error.status : e.statusText, i = "code" in e.data.error && typeof e.data.error.code == "number" ? e.data.error.code : e.status;
          if ("errors" in e.data.error && Array.isArray(e.data.error.errors)) {
            let u = [];
            for (let l of e.data.error.errors)
              typeof l == "object" && "message" in l && typeof l.message == "string" && u.push(l.message);
            return Object.assign({
              message: u.join(`
`) || r,
              code: i,
              status: s
            }, e.data.error);
          }
          return Object.assign({
            message: r,
            code: i,
            status: s
          }, e.data.error);
        }
      }
      return {
        message: r,
        code: e.status,
        status: e.statusText
      };
    }
  };
  De.GaxiosError = xs;
  function Xl(n, e) {
    switch (n) {
      case "stream":
        return e;
      case "json":
        return JSON.parse(JSON.stringify(e));
      case "arraybuffer":
        return JSON.parse(Buffer.from(e).toString("utf8"));
      case "blob":
        return JSON.parse(e.text());
      default:
        return e;
    }
  }
  function Sa(n) {
    let e = "<<REDACTED> - See `errorRedactor` option in `gaxios` for configuration>.";
    function t(i) {
      i && i.forEach((u, l) => {
        (/^authentication$/i.test(l) || /^authorization$/i.test(l) || /secret/i.test(l)) && i.set(l, e);
      });
    }
    function r(i, u) {
      if (typeof i == "object" && i !== null && typeof i[u] == "string") {
        let l = i[u];
        (/grant_type=/i.test(l) || /assertion=/i.test(l) || /secret/i.test(l)) && (i[u] = e);
      }
    }
    function s(i) {
      !i || typeof i != "object" || (i instanceof FormData || i instanceof URLSearchParams || // support `node-fetch` FormData/URLSearchParams
      "forEach" in i && "set" in i ? i.forEach((u, l) => {
        (["grant_type", "assertion"].includes(l) || /secret/.test(l)) && i.set(l, e);
      }) : ("grant_type" in i && (i.grant_type = e), "assertion" in i && (i.assertion = e), "client_secret" in i && (i.client_secret = e)));
    }
    return n.config && (t(n.config.headers), r(n.config, "data"), s(n.config.data), r(n.config, "body"), s(n.config.body), n.config.url.searchParams.has("token") && n.config.url.searchParams.set("token", e), n.config.url.searchParams.has("client_secret") && n.config.url.searchParams.set("client_secret", e)), n.response && (Sa({ config: n.response.config }), t(n.response.headers), n.response.bodyUsed && (r(n.response, "data"), s(n.response.data))), n;
  }
});

// node_modules/gcp-metadata/node_modules/gaxios/build/cjs/src/retry.js
var ba = $((Ss) => {
  "use strict";
  Object.defineProperty(Ss, "__esModule", { value: !0 });
  Ss.getRetryConfig = Ql;
  async function Ql(n) {
    let e = ja(n);
    if (!n || !n.config || !e && !n.config.retry)
      return { shouldRetry: !1 };
    e = e || {}, e.currentRetryAttempt = e.currentRetryAttempt || 0, e.retry = e.retry === void 0 || e.retry === null ? 3 : e.retry, e.httpMethodsToRetry = e.httpMethodsToRetry || [
      "GET",
      "HEAD",
      "PUT",
      "OPTIONS",
      "DELETE"
    ], e.noResponseRetries = e.noResponseRetries === void 0 || e.noResponseRetries === null ? 2 : e.noResponseRetries, e.retryDelayMultiplier = e.retryDelayMultiplier ? e.retryDelayMultiplier : 2, e.timeOfFirstRequest = e.timeOfFirstRequest ? e.timeOfFirstRequest : Date.now(), e.totalTimeout = e.totalTimeout ? e.totalTimeout : Number.MAX_SAFE_INTEGER, e.maxRetryDelay = e.maxRetryDelay ? e.maxRetryDelay : Number.MAX_SAFE_INTEGER;
    let t = [
      // https://en.wikipedia.org/wiki/List_of_HTTP_status_codes
      // 1xx - Retry (Informational, request still processing)
      // 2xx - Do not retry (Success)
      // 3xx - Do not retry (Redirect)
      // 4xx - Do not retry (Client errors)
      // 408 - Retry ("Request Timeout")
      // 429 - Retry ("Too Many Requests")
      // 5xx - Retry (Server errors)
      [100, 199],
      [408, 408],
      [429, 429],
      [500, 599]
    ];
    if (e.statusCodesToRetry = e.statusCodesToRetry || t, n.config.retryConfig = e, !await (e.shouldRetry || Zl)(n))
      return { shouldRetry: !1, config: n.config };
    let s = ed(e);
    n.config.retryConfig.currentRetryAttempt += 1;
    let i = e.retryBackoff ? e.retryBackoff(n, s) : new Promise((u) => {
      setTimeout(u, s);
    });
    return e.onRetryAttempt && await e.onRetryAttempt(n), await i, { shouldRetry: !0, config: n.config };
  }
  function Zl(n) {
    let e = ja(n);
    if (n.config.signal?.aborted && n.code !== "TimeoutError" || n.code === "AbortError" || !e || e.retry === 0 || !n.response && (e.currentRetryAttempt || 0) >= e.noResponseRetries || !e.httpMethodsToRetry || !e.httpMethodsToRetry.includes(n.config.method?.toUpperCase() || "GET"))
      return !1;
    if (n.response && n.response.status) {
      let t = !1;
      for (let [r, s] of e.statusCodesToRetry) {
        let i = n.response.status;
        if (i >= r && i <= s) {
          t = !0;
          break;
        }
      }
      if (!t)
        return !1;
    }
    return e.currentRetryAttempt = e.currentRetryAttempt || 0, !(e.currentRetryAttempt >= e.retry);
  }
  function ja(n) {
    if (n && n.config && n.config.retryConfig)
      return n.config.retryConfig;
  }
  function ed(n) {
    let t = (n.currentRetryAttempt ? 0 : n.retryDelay ?? 100) + (Math.pow(n.retryDelayMultiplier, n.currentRetryAttempt) - 1) / 2 * 1e3, r = n.totalTimeout - (Date.now() - n.timeOfFirstRequest);
    return Math.min(t, r, n.maxRetryDelay);
  }
});

// node_modules/gcp-metadata/node_modules/gaxios/build/cjs/src/interceptor.js
var bs = $((Hr) => {
  "use strict";
  Object.defineProperty(Hr, "__esModule", { value: !0 });
  Hr.GaxiosInterceptorManager = void 0;
  var js = class extends Set {
  };
  Hr.GaxiosInterceptorManager = js;
});

// node_modules/gcp-metadata/node_modules/gaxios/build/cjs/src/gaxios.js
var Oa = $((Ct) => {
  "use strict";
  var td = Ct && Ct.__importDefault || function(n) {
    return n && n.__esModule ? n : { default: n };
  }, Nt;
  Object.defineProperty(Ct, "__esModule", { value: !0 });
  Ct.Gaxios = void 0;
  var rd = td(ft()), nd = G("https"), Pt = Is(), sd = ba(), qa = G("stream"), Ua = bs(), id = async () => globalThis.crypto?.randomUUID() || (await import("crypto")).randomUUID(), od = 204, Vr = class {
    agentCache = /* @__PURE__ */ new Map();
    /**
     * Default HTTP options that will be used for every HTTP request.
     */
    defaults;
    /**
     * Interceptors
     */
    interceptors;
    /**
     * The Gaxios class is responsible for making HTTP requests.
     * @param defaults The default set of options to be used for this instance.
     */
    constructor(e) {
      this.defaults = e || {}, this.interceptors = {
        request: new Ua.GaxiosInterceptorManager(),
        response: new Ua.GaxiosInterceptorManager()
      };
    }
    /**
     * A {@link fetch `fetch`} compliant API for {@link Gaxios}.
     *
     * @remarks
     *
     * This is useful as a drop-in replacement for `fetch` API usage.
     *
     * @example
     *
     * ```ts
     * const gaxios = new Gaxios();
     * const myFetch: typeof fetch = (...args) => gaxios.fetch(...args);
     * await myFetch('https://example.com');
     * ```
     *
     * @param args `fetch` API or `Gaxios#request` parameters
     * @returns the {@link Response} with Gaxios-added properties
     */
    fetch(...e) {
      let t = e[0], r = e[1], s, i = new Headers();
      return typeof t == "string" ? s = new URL(t) : t instanceof URL ? s = t : t && t.url && (s = new URL(t.url)), t && typeof t == "object" && "headers" in t && Nt.mergeHeaders(i, t.headers), r && Nt.mergeHeaders(i, new Headers(r.headers)), typeof t == "object" && !(t instanceof URL) ? this.request({ ...r, ...t, headers: i, url: s }) : this.request({ ...r, headers: i, url: s });
    }
    /**
     * Perform an HTTP request with the given options.
     * @param opts Set of HTTP options that will be used for this HTTP request.
     */
    async request(e = {}) {
      let t = await this.#n(e);
      return t = await this.#t(t), this.#r(this._request(t));
    }
    async _defaultAdapter(e) {
      let t = e.fetchImplementation || this.defaults.fetchImplementation || await Nt.#c(), r = { ...e };
      delete r.data;
      let s = await t(e.url, r), i = await this.getResponseData(e, s);
      return Object.getOwnPropertyDescriptor(s, "data")?.configurable || Object.defineProperties(s, {
        data: {
          configurable: !0,
          writable: !0,
          enumerable: !0,
          value: i
        }
      }), Object.assign(s, { config: e, data: i });
    }
    /**
     * Internal, retryable version of the `request` method.
     * @param opts Set of HTTP options that will be used for this HTTP request.
     */
    async _request(e) {
      try {
        let t;
        if (e.adapter ? t = await e.adapter(e, this._defaultAdapter.bind(this)) : t = await this._defaultAdapter(e), !e.validateStatus(t.status)) {
          if (e.responseType === "stream") {
            let s = [];
            for await (let i of t.data)
              s.push(i);
            t.data = s.toString();
          }
          let r = Pt.GaxiosError.extractAPIErrorFromResponse(t, `Request failed with status code ${t.status}`);
          throw new Pt.GaxiosError(r?.message, e, t, r);
        }
        return t;
      } catch (t) {
        let r;
        t instanceof Pt.GaxiosError ? r = t : t instanceof Error ? r = new Pt.GaxiosError(t.message, e, void 0, t) : r = new Pt.GaxiosError("Unexpected Gaxios Error", e, void 0, t);
        let { shouldRetry: s, config: i } = await (0, sd.getRetryConfig)(r);
        if (s && i)
          return r.config.retryConfig.currentRetryAttempt = i.retryConfig.currentRetryAttempt, e.retryConfig = r.config?.retryConfig, this.#s(e), this._request(e);
        throw e.errorRedactor && e.errorRedactor(r), r;
      }
    }
    async getResponseData(e, t) {
      if (t.status === od)
        return "";
      if (e.maxContentLength && t.headers.has("content-length") && e.maxContentLength < Number.parseInt(t.headers?.get("content-length") || ""))
        throw new Pt.GaxiosError("Response's `Content-Length` is over the limit.", e, Object.assign(t, { config: e }));
      switch (e.responseType) {
        case "stream":
          return t.body;
        case "json": {
          let r = await t.text();
          try {
            return JSON.parse(r);
          } catch {
            return r;
          }
        }
        case "arraybuffer":
          return t.arrayBuffer();
        case "blob":
          return t.blob();
        case "text":
          return t.text();
        default:
          return this.getResponseDataFromContentType(t);
      }
    }
    #e(e, t = []) {
      let r = new URL(e), s = [...t], i = (process.env.NO_PROXY ?? process.env.no_proxy)?.split(",") || [];
      for (let u of i)
        s.push(u.trim());
      for (let u of s)
        if (u instanceof RegExp) {
          if (u.test(r.toString()))
            return !1;
        } else if (u instanceof URL) {
          if (u.origin === r.origin)
            return !1;
        } else if (u.startsWith("*.") || u.startsWith(".")) {
          let l = u.replace(/^\*\./, ".");
          if (r.hostname.endsWith(l))
            return !1;
        } else if (u === r.origin || u === r.hostname || u === r.href)
          return !1;
      return !0;
    }
    /**
     * Applies the request interceptors. The request interceptors are applied after the
     * call to prepareRequest is completed.
     *
     * @param {GaxiosOptionsPrepared} options The current set of options.
     *
     * @returns {Promise<GaxiosOptionsPrepared>} Promise that resolves to the set of options or response after interceptors are applied.
     */
    async #t(e) {
      let t = Promise.resolve(e);
      for (let r of this.interceptors.request.values())
        r && (t = t.then(r.resolved, r.rejected));
      return t;
    }
    /**
     * Applies the response interceptors. The response interceptors are applied after the
     * call to request is made.
     *
     * @param {GaxiosOptionsPrepared} options The current set of options.
     *
     * @returns {Promise<GaxiosOptionsPrepared>} Promise that resolves to the set of options or response after interceptors are applied.
     */
    async #r(e) {
      let t = Promise.resolve(e);
      for (let r of this.interceptors.response.values())
        r && (t = t.then(r.resolved, r.rejected));
      return t;
    }
    /**
     * Validates the options, merges them with defaults, and prepare request.
     *
     * @param options The original options passed from the client.
     * @returns Prepared options, ready to make a request
     */
    async #n(e) {
      let t = new Headers(this.defaults.headers);
      Nt.mergeHeaders(t, e.headers);
      let r = (0, rd.default)(!0, {}, this.defaults, e);
      if (!r.url)
        throw new Error("URL is required.");
      if (r.baseURL && (r.url = new URL(r.url, r.baseURL)), r.url = new URL(r.url), r.params)
        if (r.paramsSerializer) {
          let u = r.paramsSerializer(r.params);
          u.startsWith("?") && (u = u.slice(1));
          let l = r.url.toString().includes("?") ? "&" : "?";
          r.url = r.url + l + u;
        } else {
          let u = r.url instanceof URL ? r.url : new URL(r.url);
          for (let [l, d] of new URLSearchParams(r.params))
            u.searchParams.append(l, d);
          r.url = u;
        }
      typeof e.maxContentLength == "number" && (r.size = e.maxContentLength), typeof e.maxRedirects == "number" && (r.follow = e.maxRedirects);
      let s = typeof r.data == "string" || r.data instanceof ArrayBuffer || r.data instanceof Blob || // Node 18 does not have a global `File` object
      globalThis.File && r.data instanceof File || r.data instanceof FormData || r.data instanceof qa.Readable || r.data instanceof ReadableStream || r.data instanceof String || r.data instanceof URLSearchParams || ArrayBuffer.isView(r.data) || // `Buffer` (Node.js), `DataView`, `TypedArray`
      /**
       * @deprecated `node-fetch` or another third-party's request types
       */
      ["Blob", "File", "FormData"].includes(r.data?.constructor?.name || "");
      if (r.multipart?.length) {
        let u = await id();
        t.set("content-type", `multipart/related; boundary=${u}`), r.body = qa.Readable.from(this.getMultipartRequest(r.multipart, u));
      } else s ? r.body = r.data : typeof r.data == "object" ? t.get("Content-Type") === "application/x-www-form-urlencoded" ? r.body = r.paramsSerializer ? r.paramsSerializer(r.data) : new URLSearchParams(r.data) : (t.has("content-type") || t.set("content-type", "application/json"), r.body = JSON.stringify(r.data)) : r.data && (r.body = r.data);
      r.validateStatus = r.validateStatus || this.validateStatus, r.responseType = r.responseType || "unknown", !t.has("accept") && r.responseType === "json" && t.set("accept", "application/json");
      let i = r.proxy || process?.env?.HTTPS_PROXY || process?.env?.https_proxy || process?.env?.HTTP_PROXY || process?.env?.http_proxy;
      if (!r.agent)
        if (i && this.#e(r.url, r.noProxy)) {
          let u = await Nt.#a();
          this.agentCache.has(i) ? r.agent = this.agentCache.get(i) : (r.agent = new u(i, {
            cert: r.cert,
            key: r.key
          }), this.agentCache.set(i, r.agent));
        } else r.cert && r.key && (this.agentCache.has(r.key) ? r.agent = this.agentCache.get(r.key) : (r.agent = new nd.Agent({
          cert: r.cert,
          key: r.key
        }), this.agentCache.set(r.key, r.agent)));
      return typeof r.errorRedactor != "function" && r.errorRedactor !== !1 && (r.errorRedactor = Pt.defaultErrorRedactor), r.body && !("duplex" in r) && (r.duplex = "half"), this.#s(r), Object.assign(r, {
        headers: t,
        url: r.url instanceof URL ? r.url : new URL(r.url)
      });
    }
    #s(e) {
      if (e.timeout) {
        let t = AbortSignal.timeout(e.timeout);
        e.signal && !e.signal.aborted ? e.signal = AbortSignal.any([e.signal, t]) : e.signal = t;
      }
    }
    /**
     * By default, throw for any non-2xx status code
     * @param status status code from the HTTP response
     */
    validateStatus(e) {
      return e >= 200 && e < 300;
    }
    /**
     * Attempts to parse a response by looking at the Content-Type header.
     * @param {Response} response the HTTP response.
     * @returns a promise that resolves to the response data.
     */
    async getResponseDataFromContentType(e) {
      let t = e.headers.get("Content-Type");
      if (t === null)
        return e.text();
      if (t = t.toLowerCase(), t.includes("application/json")) {
        let r = await e.text();
        try {
          r = JSON.parse(r);
        } catch {
        }
        return r;
      } else return t.match(/^text\//) ? e.text() : e.blob();
    }
    /**
     * Creates an async generator that yields the pieces of a multipart/related request body.
     * This implementation follows the spec: https://www.ietf.org/rfc/rfc2387.txt. However, recursive
     * multipart/related requests are not currently supported.
     *
     * @param {GaxiosMultipartOptions[]} multipartOptions the pieces to turn into a multipart/related body.
     * @param {string} boundary the boundary string to be placed between each part.
     */
    async *getMultipartRequest(e, t) {
      let r = `--${t}--`;
      for (let s of e) {
        let i = s.headers.get("Content-Type") || "application/octet-stream";
        yield `--${t}\r
Content-Type: ${i}\r
\r
`, typeof s.content == "string" ? yield s.content : yield* s.content, yield `\r
`;
      }
      yield r;
    }
    /**
     * A cache for the lazily-loaded proxy agent.
     *
     * Should use {@link Gaxios[#getProxyAgent]} to retrieve.
     */
    // using `import` to dynamically import the types here
    static #i;
    /**
     * A cache for the lazily-loaded fetch library.
     *
     * Should use {@link Gaxios[#getFetch]} to retrieve.
     */
    //
    static #o;
    /**
     * Imports, caches, and returns a proxy agent - if not already imported
     *
     * @returns A proxy agent
     */
    static async #a() {
      return this.#i ||= (await import("./dist-JK4NN5SZ.js")).HttpsProxyAgent, this.#i;
    }
    static async #c() {
      let e = typeof window < "u" && !!window;
      return this.#o ||= e ? window.fetch : (await import("./src-EHIWMVHE.js")).default, this.#o;
    }
    /**
     * Merges headers.
     * If the base headers do not exist a new `Headers` object will be returned.
     *
     * @remarks
     *
     * Using this utility can be helpful when the headers are not known to exist:
     * - if they exist as `Headers`, that instance will be used
     *   - it improves performance and allows users to use their existing references to their `Headers`
     * - if they exist in another form (`HeadersInit`), they will be used to create a new `Headers` object
     * - if the base headers do not exist a new `Headers` object will be created
     *
     * @param base headers to append/overwrite to
     * @param append headers to append/overwrite with
     * @returns the base headers instance with merged `Headers`
     */
    static mergeHeaders(e, ...t) {
      e = e instanceof Headers ? e : new Headers(e);
      for (let r of t)
        (r instanceof Headers ? r : new Headers(r)).forEach((i, u) => {
          u === "set-cookie" ? e.append(u, i) : e.set(u, i);
        });
      return e;
    }
  };
  Ct.Gaxios = Vr;
  Nt = Vr;
});

// node_modules/gcp-metadata/node_modules/gaxios/build/cjs/src/index.js
var Ca = $((Ae) => {
  "use strict";
  var ad = Ae && Ae.__createBinding || (Object.create ? (function(n, e, t, r) {
    r === void 0 && (r = t);
    var s = Object.getOwnPropertyDescriptor(e, t);
    (!s || ("get" in s ? !e.__esModule : s.writable || s.configurable)) && (s = { enumerable: !0, get: function() {
      return e[t];
    } }), Object.defineProperty(n, r, s);
  }) : (function(n, e, t, r) {
    r === void 0 && (r = t), n[r] = e[t];
  })), cd = Ae && Ae.__exportStar || function(n, e) {
    for (var t in n) t !== "default" && !Object.prototype.hasOwnProperty.call(e, t) && ad(e, n, t);
  };
  Object.defineProperty(Ae, "__esModule", { value: !0 });
  Ae.instance = Ae.Gaxios = Ae.GaxiosError = void 0;
  Ae.request = fd;
  var Na = Oa();
  Object.defineProperty(Ae, "Gaxios", { enumerable: !0, get: function() {
    return Na.Gaxios;
  } });
  var ud = Is();
  Object.defineProperty(Ae, "GaxiosError", { enumerable: !0, get: function() {
    return ud.GaxiosError;
  } });
  cd(bs(), Ae);
  Ae.instance = new Na.Gaxios();
  async function fd(n) {
    return Ae.instance.request(n);
  }
});

// node_modules/bignumber.js/bignumber.js
var qs = $((Da, kr) => {
  (function(n) {
    "use strict";
    var e, t = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i, r = Math.ceil, s = Math.floor, i = "[BigNumber Error] ", u = i + "Number primitive has more than 15 significant digits: ", l = 1e14, d = 14, v = 9007199254740991, _ = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13], P = 1e7, x = 1e9;
    function S(h) {
      var c, E, g, M = L.prototype = { constructor: L, toString: null, valueOf: null }, ie = new L(1), z = 20, J = 4, ae = -7, Z = 21, re = -1e7, ne = 1e7, Q = !1, Ue = 1, pe = 0, nr = {
        prefix: "",
        groupSize: 3,
        secondaryGroupSize: 0,
        groupSeparator: ",",
        decimalSeparator: ".",
        fractionGroupSize: 0,
        fractionGroupSeparator: " ",
        // non-breaking space
        suffix: ""
      }, Xe = "0123456789abcdefghijklmnopqrstuvwxyz", Be = !0;
      function L(y, A) {
        var T, N, b, U, D, I, q, C, O = this;
        if (!(O instanceof L)) return new L(y, A);
        if (A == null) {
          if (y && y._isBigNumber === !0) {
            O.s = y.s, !y.c || y.e > ne ? O.c = O.e = null : y.e < re ? O.c = [O.e = 0] : (O.e = y.e, O.c = y.c.slice());
            return;
          }
          if ((I = typeof y == "number") && y * 0 == 0) {
            if (O.s = 1 / y < 0 ? (y = -y, -1) : 1, y === ~~y) {
              for (U = 0, D = y; D >= 10; D /= 10, U++) ;
              U > ne ? O.c = O.e = null : (O.e = U, O.c = [y]);
              return;
            }
            C = String(y);
          } else {
            if (!t.test(C = String(y))) return g(O, C, I);
            O.s = C.charCodeAt(0) == 45 ? (C = C.slice(1), -1) : 1;
          }
          (U = C.indexOf(".")) > -1 && (C = C.replace(".", "")), (D = C.search(/e/i)) > 0 ? (U < 0 && (U = D), U += +C.slice(D + 1), C = C.substring(0, D)) : U < 0 && (U = C.length);
        } else {
          if (R(A, 2, Xe.length, "Base"), A == 10 && Be)
            return O = new L(y), Oe(O, z + O.e + 1, J);
          if (C = String(y), I = typeof y == "number") {
            if (y * 0 != 0) return g(O, C, I, A);
            if (O.s = 1 / y < 0 ? (C = C.slice(1), -1) : 1, L.DEBUG && C.replace(/^0\.0*|\./, "").length > 15)
              throw Error(u + y);
          } else
            O.s = C.charCodeAt(0) === 45 ? (C = C.slice(1), -1) : 1;
          for (T = Xe.slice(0, A), U = D = 0, q = C.length; D < q; D++)
            if (T.indexOf(N = C.charAt(D)) < 0) {
              if (N == ".") {
                if (D > U) {
                  U = q;
                  continue;
                }
              } else if (!b && (C == C.toUpperCase() && (C = C.toLowerCase()) || C == C.toLowerCase() && (C = C.toUpperCase()))) {
                b = !0, D = -1, U = 0;
                continue;
              }
              return g(O, String(y), I, A);
            }
          I = !1, C = E(C, A, 10, O.s), (U = C.indexOf(".")) > -1 ? C = C.replace(".", "") : U = C.length;
        }
        for (D = 0; C.charCodeAt(D) === 48; D++) ;
        for (q = C.length; C.charCodeAt(--q) === 48; ) ;
        if (C = C.slice(D, ++q)) {
          if (q -= D, I && L.DEBUG && q > 15 && (y > v || y !== s(y)))
            throw Error(u + O.s * y);
          if ((U = U - D - 1) > ne)
            O.c = O.e = null;
          else if (U < re)
            O.c = [O.e = 0];
          else {
            if (O.e = U, O.c = [], D = (U + 1) % d, U < 0 && (D += d), D < q) {
              for (D && O.c.push(+C.slice(0, D)), q -= d; D < q; )
                O.c.push(+C.slice(D, D += d));
              D = d - (C = C.slice(D)).length;
            } else
              D -= q;
            for (; D--; C += "0") ;
            O.c.push(+C);
          }
        } else
          O.c = [O.e = 0];
      }
      L.clone = S, L.ROUND_UP = 0, L.ROUND_DOWN = 1, L.ROUND_CEIL = 2, L.ROUND_FLOOR = 3, L.ROUND_HALF_UP = 4, L.ROUND_HALF_DOWN = 5, L.ROUND_HALF_EVEN = 6, L.ROUND_HALF_CEIL = 7, L.ROUND_HALF_FLOOR = 8, L.EUCLID = 9, L.config = L.set = function(y) {
        var A, T;
        if (y != null)
          if (typeof y == "object") {
            if (y.hasOwnProperty(A = "DECIMAL_PLACES") && (T = y[A], R(T, 0, x, A), z = T), y.hasOwnProperty(A = "ROUNDING_MODE") && (T = y[A], R(T, 0, 8, A), J = T), y.hasOwnProperty(A = "EXPONENTIAL_AT") && (T = y[A], T && T.pop ? (R(T[0], -x, 0, A), R(T[1], 0, x, A), ae = T[0], Z = T[1]) : (R(T, -x, x, A), ae = -(Z = T < 0 ? -T : T))), y.hasOwnProperty(A = "RANGE"))
              if (T = y[A], T && T.pop)
                R(T[0], -x, -1, A), R(T[1], 1, x, A), re = T[0], ne = T[1];
              else if (R(T, -x, x, A), T)
                re = -(ne = T < 0 ? -T : T);
              else
                throw Error(i + A + " cannot be zero: " + T);
            if (y.hasOwnProperty(A = "CRYPTO"))
              if (T = y[A], T === !!T)
                if (T)
                  if (typeof crypto < "u" && crypto && (crypto.getRandomValues || crypto.randomBytes))
                    Q = T;
                  else
                    throw Q = !T, Error(i + "crypto unavailable");
                else
                  Q = T;
              else
                throw Error(i + A + " not true or false: " + T);
            if (y.hasOwnProperty(A = "MODULO_MODE") && (T = y[A], R(T, 0, 9, A), Ue = T), y.hasOwnProperty(A = "POW_PRECISION") && (T = y[A], R(T, 0, x, A), pe = T), y.hasOwnProperty(A = "FORMAT"))
              if (T = y[A], typeof T == "object") nr = T;
              else throw Error(i + A + " not an object: " + T);
            if (y.hasOwnProperty(A = "ALPHABET"))
              if (T = y[A], typeof T == "string" && !/^.?$|[+\-.\s]|(.).*\1/.test(T))
                Be = T.slice(0, 10) == "0123456789", Xe = T;
              else
                throw Error(i + A + " invalid: " + T);
          } else
            throw Error(i + "Object expected: " + y);
        return {
          DECIMAL_PLACES: z,
          ROUNDING_MODE: J,
          EXPONENTIAL_AT: [ae, Z],
          RANGE: [re, ne],
          CRYPTO: Q,
          MODULO_MODE: Ue,
          POW_PRECISION: pe,
          FORMAT: nr,
          ALPHABET: Xe
        };
      }, L.isBigNumber = function(y) {
        if (!y || y._isBigNumber !== !0) return !1;
        if (!L.DEBUG) return !0;
        var A, T, N = y.c, b = y.e, U = y.s;
        e: if ({}.toString.call(N) == "[object Array]") {
          if ((U === 1 || U === -1) && b >= -x && b <= x && b === s(b)) {
            if (N[0] === 0) {
              if (b === 0 && N.length === 1) return !0;
              break e;
            }
            if (A = (b + 1) % d, A < 1 && (A += d), String(N[0]).length == A) {
              for (A = 0; A < N.length; A++)
                if (T = N[A], T < 0 || T >= l || T !== s(T)) break e;
              if (T !== 0) return !0;
            }
          }
        } else if (N === null && b === null && (U === null || U === 1 || U === -1))
          return !0;
        throw Error(i + "Invalid BigNumber: " + y);
      }, L.maximum = L.max = function() {
        return ea(arguments, -1);
      }, L.minimum = L.min = function() {
        return ea(arguments, 1);
      }, L.random = (function() {
        var y = 9007199254740992, A = Math.random() * y & 2097151 ? function() {
          return s(Math.random() * y);
        } : function() {
          return (Math.random() * 1073741824 | 0) * 8388608 + (Math.random() * 8388608 | 0);
        };
        return function(T) {
          var N, b, U, D, I, q = 0, C = [], O = new L(ie);
          if (T == null ? T = z : R(T, 0, x), D = r(T / d), Q)
            if (crypto.getRandomValues) {
              for (N = crypto.getRandomValues(new Uint32Array(D *= 2)); q < D; )
                I = N[q] * 131072 + (N[q + 1] >>> 11), I >= 9e15 ? (b = crypto.getRandomValues(new Uint32Array(2)), N[q] = b[0], N[q + 1] = b[1]) : (C.push(I % 1e14), q += 2);
              q = D / 2;
            } else if (crypto.randomBytes) {
              for (N = crypto.randomBytes(D *= 7); q < D; )
                I = (N[q] & 31) * 281474976710656 + N[q + 1] * 1099511627776 + N[q + 2] * 4294967296 + N[q + 3] * 16777216 + (N[q + 4] << 16) + (N[q + 5] << 8) + N[q + 6], I >= 9e15 ? crypto.randomBytes(7).copy(N, q) : (C.push(I % 1e14), q += 7);
              q = D / 7;
            } else
              throw Q = !1, Error(i + "crypto unavailable");
          if (!Q)
            for (; q < D; )
              I = A(), I < 9e15 && (C[q++] = I % 1e14);
          for (D = C[--q], T %= d, D && T && (I = _[d - T], C[q] = s(D / I) * I); C[q] === 0; C.pop(), q--) ;
          if (q < 0)
            C = [U = 0];
          else {
            for (U = -1; C[0] === 0; C.splice(0, 1), U -= d) ;
            for (q = 1, I = C[0]; I >= 10; I /= 10, q++) ;
            q < d && (U -= d - q);
          }
          return O.e = U, O.c = C, O;
        };
      })(), L.sum = function() {
        for (var y = 1, A = arguments, T = new L(A[0]); y < A.length; ) T = T.plus(A[y++]);
        return T;
      }, E = /* @__PURE__ */ (function() {
        var y = "0123456789";
        function A(T, N, b, U) {
          for (var D, I = [0], q, C = 0, O = T.length; C < O; ) {
            for (q = I.length; q--; I[q] *= N) ;
            for (I[0] += U.indexOf(T.charAt(C++)), D = 0; D < I.length; D++)
              I[D] > b - 1 && (I[D + 1] == null && (I[D + 1] = 0), I[D + 1] += I[D] / b | 0, I[D] %= b);
          }
          return I.reverse();
        }
        return function(T, N, b, U, D) {
          var I, q, C, O, F, V, k, X, ce = T.indexOf("."), he = z, Y = J;
          for (ce >= 0 && (O = pe, pe = 0, T = T.replace(".", ""), X = new L(N), V = X.pow(T.length - ce), pe = O, X.c = A(
            a(m(V.c), V.e, "0"),
            10,
            b,
            y
          ), X.e = X.c.length), k = A(T, N, b, D ? (I = Xe, y) : (I = y, Xe)), C = O = k.length; k[--O] == 0; k.pop()) ;
          if (!k[0]) return I.charAt(0);
          if (ce < 0 ? --C : (V.c = k, V.e = C, V.s = U, V = c(V, X, he, Y, b), k = V.c, F = V.r, C = V.e), q = C + he + 1, ce = k[q], O = b / 2, F = F || q < 0 || k[q + 1] != null, F = Y < 4 ? (ce != null || F) && (Y == 0 || Y == (V.s < 0 ? 3 : 2)) : ce > O || ce == O && (Y == 4 || F || Y == 6 && k[q - 1] & 1 || Y == (V.s < 0 ? 8 : 7)), q < 1 || !k[0])
            T = F ? a(I.charAt(1), -he, I.charAt(0)) : I.charAt(0);
          else {
            if (k.length = q, F)
              for (--b; ++k[--q] > b; )
                k[q] = 0, q || (++C, k = [1].concat(k));
            for (O = k.length; !k[--O]; ) ;
            for (ce = 0, T = ""; ce <= O; T += I.charAt(k[ce++])) ;
            T = a(T, C, I.charAt(0));
          }
          return T;
        };
      })(), c = /* @__PURE__ */ (function() {
        function y(N, b, U) {
          var D, I, q, C, O = 0, F = N.length, V = b % P, k = b / P | 0;
          for (N = N.slice(); F--; )
            q = N[F] % P, C = N[F] / P | 0, D = k * q + C * V, I = V * q + D % P * P + O, O = (I / U | 0) + (D / P | 0) + k * C, N[F] = I % U;
          return O && (N = [O].concat(N)), N;
        }
        function A(N, b, U, D) {
          var I, q;
          if (U != D)
            q = U > D ? 1 : -1;
          else
            for (I = q = 0; I < U; I++)
              if (N[I] != b[I]) {
                q = N[I] > b[I] ? 1 : -1;
                break;
              }
          return q;
        }
        function T(N, b, U, D) {
          for (var I = 0; U--; )
            N[U] -= I, I = N[U] < b[U] ? 1 : 0, N[U] = I * D + N[U] - b[U];
          for (; !N[0] && N.length > 1; N.splice(0, 1)) ;
        }
        return function(N, b, U, D, I) {
          var q, C, O, F, V, k, X, ce, he, Y, ee, ge, Dr, ys, ms, Qe, sr, Ne = N.s == b.s ? 1 : -1, we = N.c, ue = b.c;
          if (!we || !we[0] || !ue || !ue[0])
            return new L(
              // Return NaN if either NaN, or both Infinity or 0.
              !N.s || !b.s || (we ? ue && we[0] == ue[0] : !ue) ? NaN : (
                // Return ±0 if x is ±0 or y is ±Infinity, or return ±Infinity as y is ±0.
                we && we[0] == 0 || !ue ? Ne * 0 : Ne / 0
              )
            );
          for (ce = new L(Ne), he = ce.c = [], C = N.e - b.e, Ne = U + C + 1, I || (I = l, C = p(N.e / d) - p(b.e / d), Ne = Ne / d | 0), O = 0; ue[O] == (we[O] || 0); O++) ;
          if (ue[O] > (we[O] || 0) && C--, Ne < 0)
            he.push(1), F = !0;
          else {
            for (ys = we.length, Qe = ue.length, O = 0, Ne += 2, V = s(I / (ue[0] + 1)), V > 1 && (ue = y(ue, V, I), we = y(we, V, I), Qe = ue.length, ys = we.length), Dr = Qe, Y = we.slice(0, Qe), ee = Y.length; ee < Qe; Y[ee++] = 0) ;
            sr = ue.slice(), sr = [0].concat(sr), ms = ue[0], ue[1] >= I / 2 && ms++;
            do {
              if (V = 0, q = A(ue, Y, Qe, ee), q < 0) {
                if (ge = Y[0], Qe != ee && (ge = ge * I + (Y[1] || 0)), V = s(ge / ms), V > 1)
                  for (V >= I && (V = I - 1), k = y(ue, V, I), X = k.length, ee = Y.length; A(k, Y, X, ee) == 1; )
                    V--, T(k, Qe < X ? sr : ue, X, I), X = k.length, q = 1;
                else
                  V == 0 && (q = V = 1), k = ue.slice(), X = k.length;
                if (X < ee && (k = [0].concat(k)), T(Y, k, ee, I), ee = Y.length, q == -1)
                  for (; A(ue, Y, Qe, ee) < 1; )
                    V++, T(Y, Qe < ee ? sr : ue, ee, I), ee = Y.length;
              } else q === 0 && (V++, Y = [0]);
              he[O++] = V, Y[0] ? Y[ee++] = we[Dr] || 0 : (Y = [we[Dr]], ee = 1);
            } while ((Dr++ < ys || Y[0] != null) && Ne--);
            F = Y[0] != null, he[0] || he.splice(0, 1);
          }
          if (I == l) {
            for (O = 1, Ne = he[0]; Ne >= 10; Ne /= 10, O++) ;
            Oe(ce, U + (ce.e = O + C * d - 1) + 1, D, F);
          } else
            ce.e = C, ce.r = +F;
          return ce;
        };
      })();
      function ps(y, A, T, N) {
        var b, U, D, I, q;
        if (T == null ? T = J : R(T, 0, 8), !y.c) return y.toString();
        if (b = y.c[0], D = y.e, A == null)
          q = m(y.c), q = N == 1 || N == 2 && (D <= ae || D >= Z) ? f(q, D) : a(q, D, "0");
        else if (y = Oe(new L(y), A, T), U = y.e, q = m(y.c), I = q.length, N == 1 || N == 2 && (A <= U || U <= ae)) {
          for (; I < A; q += "0", I++) ;
          q = f(q, U);
        } else if (A -= D + (N === 2 && U > D), q = a(q, U, "0"), U + 1 > I) {
          if (--A > 0) for (q += "."; A--; q += "0") ;
        } else if (A += U - I, A > 0)
          for (U + 1 == I && (q += "."); A--; q += "0") ;
        return y.s < 0 && b ? "-" + q : q;
      }
      function ea(y, A) {
        for (var T, N, b = 1, U = new L(y[0]); b < y.length; b++)
          N = new L(y[b]), (!N.s || (T = w(U, N)) === A || T === 0 && U.s === A) && (U = N);
        return U;
      }
      function gs(y, A, T) {
        for (var N = 1, b = A.length; !A[--b]; A.pop()) ;
        for (b = A[0]; b >= 10; b /= 10, N++) ;
        return (T = N + T * d - 1) > ne ? y.c = y.e = null : T < re ? y.c = [y.e = 0] : (y.e = T, y.c = A), y;
      }
      g = /* @__PURE__ */ (function() {
        var y = /^(-?)0([xbo])(?=\w[\w.]*$)/i, A = /^([^.]+)\.$/, T = /^\.([^.]+)$/, N = /^-?(Infinity|NaN)$/, b = /^\s*\+(?=[\w.])|^\s+|\s+$/g;
        return function(U, D, I, q) {
          var C, O = I ? D : D.replace(b, "");
          if (N.test(O))
            U.s = isNaN(O) ? null : O < 0 ? -1 : 1;
          else {
            if (!I && (O = O.replace(y, function(F, V, k) {
              return C = (k = k.toLowerCase()) == "x" ? 16 : k == "b" ? 2 : 8, !q || q == C ? V : F;
            }), q && (C = q, O = O.replace(A, "$1").replace(T, "0.$1")), D != O))
              return new L(O, C);
            if (L.DEBUG)
              throw Error(i + "Not a" + (q ? " base " + q : "") + " number: " + D);
            U.s = null;
          }
          U.c = U.e = null;
        };
      })();
      function Oe(y, A, T, N) {
        var b, U, D, I, q, C, O, F = y.c, V = _;
        if (F) {
          e: {
            for (b = 1, I = F[0]; I >= 10; I /= 10, b++) ;
            if (U = A - b, U < 0)
              U += d, D = A, q = F[C = 0], O = s(q / V[b - D - 1] % 10);
            else if (C = r((U + 1) / d), C >= F.length)
              if (N) {
                for (; F.length <= C; F.push(0)) ;
                q = O = 0, b = 1, U %= d, D = U - d + 1;
              } else
                break e;
            else {
              for (q = I = F[C], b = 1; I >= 10; I /= 10, b++) ;
              U %= d, D = U - d + b, O = D < 0 ? 0 : s(q / V[b - D - 1] % 10);
            }
            if (N = N || A < 0 || // Are there any non-zero digits after the rounding digit?
            // The expression  n % pows10[d - j - 1]  returns all digits of n to the right
            // of the digit at j, e.g. if n is 908714 and j is 2, the expression gives 714.
            F[C + 1] != null || (D < 0 ? q : q % V[b - D - 1]), N = T < 4 ? (O || N) && (T == 0 || T == (y.s < 0 ? 3 : 2)) : O > 5 || O == 5 && (T == 4 || N || T == 6 && // Check whether the digit to the left of the rounding digit is odd.
            (U > 0 ? D > 0 ? q / V[b - D] : 0 : F[C - 1]) % 10 & 1 || T == (y.s < 0 ? 8 : 7)), A < 1 || !F[0])
              return F.length = 0, N ? (A -= y.e + 1, F[0] = V[(d - A % d) % d], y.e = -A || 0) : F[0] = y.e = 0, y;
            if (U == 0 ? (F.length = C, I = 1, C--) : (F.length = C + 1, I = V[d - U], F[C] = D > 0 ? s(q / V[b - D] % V[D]) * I : 0), N)
              for (; ; )
                if (C == 0) {
                  for (U = 1, D = F[0]; D >= 10; D /= 10, U++) ;
                  for (D = F[0] += I, I = 1; D >= 10; D /= 10, I++) ;
                  U != I && (y.e++, F[0] == l && (F[0] = 1));
                  break;
                } else {
                  if (F[C] += I, F[C] != l) break;
                  F[C--] = 0, I = 1;
                }
            for (U = F.length; F[--U] === 0; F.pop()) ;
          }
          y.e > ne ? y.c = y.e = null : y.e < re && (y.c = [y.e = 0]);
        }
        return y;
      }
      function ut(y) {
        var A, T = y.e;
        return T === null ? y.toString() : (A = m(y.c), A = T <= ae || T >= Z ? f(A, T) : a(A, T, "0"), y.s < 0 ? "-" + A : A);
      }
      return M.absoluteValue = M.abs = function() {
        var y = new L(this);
        return y.s < 0 && (y.s = 1), y;
      }, M.comparedTo = function(y, A) {
        return w(this, new L(y, A));
      }, M.decimalPlaces = M.dp = function(y, A) {
        var T, N, b, U = this;
        if (y != null)
          return R(y, 0, x), A == null ? A = J : R(A, 0, 8), Oe(new L(U), y + U.e + 1, A);
        if (!(T = U.c)) return null;
        if (N = ((b = T.length - 1) - p(this.e / d)) * d, b = T[b]) for (; b % 10 == 0; b /= 10, N--) ;
        return N < 0 && (N = 0), N;
      }, M.dividedBy = M.div = function(y, A) {
        return c(this, new L(y, A), z, J);
      }, M.dividedToIntegerBy = M.idiv = function(y, A) {
        return c(this, new L(y, A), 0, 1);
      }, M.exponentiatedBy = M.pow = function(y, A) {
        var T, N, b, U, D, I, q, C, O, F = this;
        if (y = new L(y), y.c && !y.isInteger())
          throw Error(i + "Exponent not an integer: " + ut(y));
        if (A != null && (A = new L(A)), I = y.e > 14, !F.c || !F.c[0] || F.c[0] == 1 && !F.e && F.c.length == 1 || !y.c || !y.c[0])
          return O = new L(Math.pow(+ut(F), I ? y.s * (2 - o(y)) : +ut(y))), A ? O.mod(A) : O;
        if (q = y.s < 0, A) {
          if (A.c ? !A.c[0] : !A.s) return new L(NaN);
          N = !q && F.isInteger() && A.isInteger(), N && (F = F.mod(A));
        } else {
          if (y.e > 9 && (F.e > 0 || F.e < -1 || (F.e == 0 ? F.c[0] > 1 || I && F.c[1] >= 24e7 : F.c[0] < 8e13 || I && F.c[0] <= 9999975e7)))
            return U = F.s < 0 && o(y) ? -0 : 0, F.e > -1 && (U = 1 / U), new L(q ? 1 / U : U);
          pe && (U = r(pe / d + 2));
        }
        for (I ? (T = new L(0.5), q && (y.s = 1), C = o(y)) : (b = Math.abs(+ut(y)), C = b % 2), O = new L(ie); ; ) {
          if (C) {
            if (O = O.times(F), !O.c) break;
            U ? O.c.length > U && (O.c.length = U) : N && (O = O.mod(A));
          }
          if (b) {
            if (b = s(b / 2), b === 0) break;
            C = b % 2;
          } else if (y = y.times(T), Oe(y, y.e + 1, 1), y.e > 14)
            C = o(y);
          else {
            if (b = +ut(y), b === 0) break;
            C = b % 2;
          }
          F = F.times(F), U ? F.c && F.c.length > U && (F.c.length = U) : N && (F = F.mod(A));
        }
        return N ? O : (q && (O = ie.div(O)), A ? O.mod(A) : U ? Oe(O, pe, J, D) : O);
      }, M.integerValue = function(y) {
        var A = new L(this);
        return y == null ? y = J : R(y, 0, 8), Oe(A, A.e + 1, y);
      }, M.isEqualTo = M.eq = function(y, A) {
        return w(this, new L(y, A)) === 0;
      }, M.isFinite = function() {
        return !!this.c;
      }, M.isGreaterThan = M.gt = function(y, A) {
        return w(this, new L(y, A)) > 0;
      }, M.isGreaterThanOrEqualTo = M.gte = function(y, A) {
        return (A = w(this, new L(y, A))) === 1 || A === 0;
      }, M.isInteger = function() {
        return !!this.c && p(this.e / d) > this.c.length - 2;
      }, M.isLessThan = M.lt = function(y, A) {
        return w(this, new L(y, A)) < 0;
      }, M.isLessThanOrEqualTo = M.lte = function(y, A) {
        return (A = w(this, new L(y, A))) === -1 || A === 0;
      }, M.isNaN = function() {
        return !this.s;
      }, M.isNegative = function() {
        return this.s < 0;
      }, M.isPositive = function() {
        return this.s > 0;
      }, M.isZero = function() {
        return !!this.c && this.c[0] == 0;
      }, M.minus = function(y, A) {
        var T, N, b, U, D = this, I = D.s;
        if (y = new L(y, A), A = y.s, !I || !A) return new L(NaN);
        if (I != A)
          return y.s = -A, D.plus(y);
        var q = D.e / d, C = y.e / d, O = D.c, F = y.c;
        if (!q || !C) {
          if (!O || !F) return O ? (y.s = -A, y) : new L(F ? D : NaN);
          if (!O[0] || !F[0])
            return F[0] ? (y.s = -A, y) : new L(O[0] ? D : (
              // IEEE 754 (2008) 6.3: n - n = -0 when rounding to -Infinity
              J == 3 ? -0 : 0
            ));
        }
        if (q = p(q), C = p(C), O = O.slice(), I = q - C) {
          for ((U = I < 0) ? (I = -I, b = O) : (C = q, b = F), b.reverse(), A = I; A--; b.push(0)) ;
          b.reverse();
        } else
          for (N = (U = (I = O.length) < (A = F.length)) ? I : A, I = A = 0; A < N; A++)
            if (O[A] != F[A]) {
              U = O[A] < F[A];
              break;
            }
        if (U && (b = O, O = F, F = b, y.s = -y.s), A = (N = F.length) - (T = O.length), A > 0) for (; A--; O[T++] = 0) ;
        for (A = l - 1; N > I; ) {
          if (O[--N] < F[N]) {
            for (T = N; T && !O[--T]; O[T] = A) ;
            --O[T], O[N] += l;
          }
          O[N] -= F[N];
        }
        for (; O[0] == 0; O.splice(0, 1), --C) ;
        return O[0] ? gs(y, O, C) : (y.s = J == 3 ? -1 : 1, y.c = [y.e = 0], y);
      }, M.modulo = M.mod = function(y, A) {
        var T, N, b = this;
        return y = new L(y, A), !b.c || !y.s || y.c && !y.c[0] ? new L(NaN) : !y.c || b.c && !b.c[0] ? new L(b) : (Ue == 9 ? (N = y.s, y.s = 1, T = c(b, y, 0, 3), y.s = N, T.s *= N) : T = c(b, y, 0, Ue), y = b.minus(T.times(y)), !y.c[0] && Ue == 1 && (y.s = b.s), y);
      }, M.multipliedBy = M.times = function(y, A) {
        var T, N, b, U, D, I, q, C, O, F, V, k, X, ce, he, Y = this, ee = Y.c, ge = (y = new L(y, A)).c;
        if (!ee || !ge || !ee[0] || !ge[0])
          return !Y.s || !y.s || ee && !ee[0] && !ge || ge && !ge[0] && !ee ? y.c = y.e = y.s = null : (y.s *= Y.s, !ee || !ge ? y.c = y.e = null : (y.c = [0], y.e = 0)), y;
        for (N = p(Y.e / d) + p(y.e / d), y.s *= Y.s, q = ee.length, F = ge.length, q < F && (X = ee, ee = ge, ge = X, b = q, q = F, F = b), b = q + F, X = []; b--; X.push(0)) ;
        for (ce = l, he = P, b = F; --b >= 0; ) {
          for (T = 0, V = ge[b] % he, k = ge[b] / he | 0, D = q, U = b + D; U > b; )
            C = ee[--D] % he, O = ee[D] / he | 0, I = k * C + O * V, C = V * C + I % he * he + X[U] + T, T = (C / ce | 0) + (I / he | 0) + k * O, X[U--] = C % ce;
          X[U] = T;
        }
        return T ? ++N : X.splice(0, 1), gs(y, X, N);
      }, M.negated = function() {
        var y = new L(this);
        return y.s = -y.s || null, y;
      }, M.plus = function(y, A) {
        var T, N = this, b = N.s;
        if (y = new L(y, A), A = y.s, !b || !A) return new L(NaN);
        if (b != A)
          return y.s = -A, N.minus(y);
        var U = N.e / d, D = y.e / d, I = N.c, q = y.c;
        if (!U || !D) {
          if (!I || !q) return new L(b / 0);
          if (!I[0] || !q[0]) return q[0] ? y : new L(I[0] ? N : b * 0);
        }
        if (U = p(U), D = p(D), I = I.slice(), b = U - D) {
          for (b > 0 ? (D = U, T = q) : (b = -b, T = I), T.reverse(); b--; T.push(0)) ;
          T.reverse();
        }
        for (b = I.length, A = q.length, b - A < 0 && (T = q, q = I, I = T, A = b), b = 0; A; )
          b = (I[--A] = I[A] + q[A] + b) / l | 0, I[A] = l === I[A] ? 0 : I[A] % l;
        return b && (I = [b].concat(I), ++D), gs(y, I, D);
      }, M.precision = M.sd = function(y, A) {
        var T, N, b, U = this;
        if (y != null && y !== !!y)
          return R(y, 1, x), A == null ? A = J : R(A, 0, 8), Oe(new L(U), y, A);
        if (!(T = U.c)) return null;
        if (b = T.length - 1, N = b * d + 1, b = T[b]) {
          for (; b % 10 == 0; b /= 10, N--) ;
          for (b = T[0]; b >= 10; b /= 10, N++) ;
        }
        return y && U.e + 1 > N && (N = U.e + 1), N;
      }, M.shiftedBy = function(y) {
        return R(y, -v, v), this.times("1e" + y);
      }, M.squareRoot = M.sqrt = function() {
        var y, A, T, N, b, U = this, D = U.c, I = U.s, q = U.e, C = z + 4, O = new L("0.5");
        if (I !== 1 || !D || !D[0])
          return new L(!I || I < 0 && (!D || D[0]) ? NaN : D ? U : 1 / 0);
        if (I = Math.sqrt(+ut(U)), I == 0 || I == 1 / 0 ? (A = m(D), (A.length + q) % 2 == 0 && (A += "0"), I = Math.sqrt(+A), q = p((q + 1) / 2) - (q < 0 || q % 2), I == 1 / 0 ? A = "5e" + q : (A = I.toExponential(), A = A.slice(0, A.indexOf("e") + 1) + q), T = new L(A)) : T = new L(I + ""), T.c[0]) {
          for (q = T.e, I = q + C, I < 3 && (I = 0); ; )
            if (b = T, T = O.times(b.plus(c(U, b, C, 1))), m(b.c).slice(0, I) === (A = m(T.c)).slice(0, I))
              if (T.e < q && --I, A = A.slice(I - 3, I + 1), A == "9999" || !N && A == "4999") {
                if (!N && (Oe(b, b.e + z + 2, 0), b.times(b).eq(U))) {
                  T = b;
                  break;
                }
                C += 4, I += 4, N = 1;
              } else {
                (!+A || !+A.slice(1) && A.charAt(0) == "5") && (Oe(T, T.e + z + 2, 1), y = !T.times(T).eq(U));
                break;
              }
        }
        return Oe(T, T.e + z + 1, J, y);
      }, M.toExponential = function(y, A) {
        return y != null && (R(y, 0, x), y++), ps(this, y, A, 1);
      }, M.toFixed = function(y, A) {
        return y != null && (R(y, 0, x), y = y + this.e + 1), ps(this, y, A);
      }, M.toFormat = function(y, A, T) {
        var N, b = this;
        if (T == null)
          y != null && A && typeof A == "object" ? (T = A, A = null) : y && typeof y == "object" ? (T = y, y = A = null) : T = nr;
        else if (typeof T != "object")
          throw Error(i + "Argument not an object: " + T);
        if (N = b.toFixed(y, A), b.c) {
          var U, D = N.split("."), I = +T.groupSize, q = +T.secondaryGroupSize, C = T.groupSeparator || "", O = D[0], F = D[1], V = b.s < 0, k = V ? O.slice(1) : O, X = k.length;
          if (q && (U = I, I = q, q = U, X -= U), I > 0 && X > 0) {
            for (U = X % I || I, O = k.substr(0, U); U < X; U += I) O += C + k.substr(U, I);
            q > 0 && (O += C + k.slice(U)), V && (O = "-" + O);
          }
          N = F ? O + (T.decimalSeparator || "") + ((q = +T.fractionGroupSize) ? F.replace(
            new RegExp("\\d{" + q + "}\\B", "g"),
            "$&" + (T.fractionGroupSeparator || "")
          ) : F) : O;
        }
        return (T.prefix || "") + N + (T.suffix || "");
      }, M.toFraction = function(y) {
        var A, T, N, b, U, D, I, q, C, O, F, V, k = this, X = k.c;
        if (y != null && (I = new L(y), !I.isInteger() && (I.c || I.s !== 1) || I.lt(ie)))
          throw Error(i + "Argument " + (I.isInteger() ? "out of range: " : "not an integer: ") + ut(I));
        if (!X) return new L(k);
        for (A = new L(ie), C = T = new L(ie), N = q = new L(ie), V = m(X), U = A.e = V.length - k.e - 1, A.c[0] = _[(D = U % d) < 0 ? d + D : D], y = !y || I.comparedTo(A) > 0 ? U > 0 ? A : C : I, D = ne, ne = 1 / 0, I = new L(V), q.c[0] = 0; O = c(I, A, 0, 1), b = T.plus(O.times(N)), b.comparedTo(y) != 1; )
          T = N, N = b, C = q.plus(O.times(b = C)), q = b, A = I.minus(O.times(b = A)), I = b;
        return b = c(y.minus(T), N, 0, 1), q = q.plus(b.times(C)), T = T.plus(b.times(N)), q.s = C.s = k.s, U = U * 2, F = c(C, N, U, J).minus(k).abs().comparedTo(
          c(q, T, U, J).minus(k).abs()
        ) < 1 ? [C, N] : [q, T], ne = D, F;
      }, M.toNumber = function() {
        return +ut(this);
      }, M.toPrecision = function(y, A) {
        return y != null && R(y, 1, x), ps(this, y, A, 2);
      }, M.toString = function(y) {
        var A, T = this, N = T.s, b = T.e;
        return b === null ? N ? (A = "Infinity", N < 0 && (A = "-" + A)) : A = "NaN" : (y == null ? A = b <= ae || b >= Z ? f(m(T.c), b) : a(m(T.c), b, "0") : y === 10 && Be ? (T = Oe(new L(T), z + b + 1, J), A = a(m(T.c), T.e, "0")) : (R(y, 2, Xe.length, "Base"), A = E(a(m(T.c), b, "0"), 10, y, N, !0)), N < 0 && T.c[0] && (A = "-" + A)), A;
      }, M.valueOf = M.toJSON = function() {
        return ut(this);
      }, M._isBigNumber = !0, h != null && L.set(h), L;
    }
    function p(h) {
      var c = h | 0;
      return h > 0 || h === c ? c : c - 1;
    }
    function m(h) {
      for (var c, E, g = 1, M = h.length, ie = h[0] + ""; g < M; ) {
        for (c = h[g++] + "", E = d - c.length; E--; c = "0" + c) ;
        ie += c;
      }
      for (M = ie.length; ie.charCodeAt(--M) === 48; ) ;
      return ie.slice(0, M + 1 || 1);
    }
    function w(h, c) {
      var E, g, M = h.c, ie = c.c, z = h.s, J = c.s, ae = h.e, Z = c.e;
      if (!z || !J) return null;
      if (E = M && !M[0], g = ie && !ie[0], E || g) return E ? g ? 0 : -J : z;
      if (z != J) return z;
      if (E = z < 0, g = ae == Z, !M || !ie) return g ? 0 : !M ^ E ? 1 : -1;
      if (!g) return ae > Z ^ E ? 1 : -1;
      for (J = (ae = M.length) < (Z = ie.length) ? ae : Z, z = 0; z < J; z++) if (M[z] != ie[z]) return M[z] > ie[z] ^ E ? 1 : -1;
      return ae == Z ? 0 : ae > Z ^ E ? 1 : -1;
    }
    function R(h, c, E, g) {
      if (h < c || h > E || h !== s(h))
        throw Error(i + (g || "Argument") + (typeof h == "number" ? h < c || h > E ? " out of range: " : " not an integer: " : " not a primitive number: ") + String(h));
    }
    function o(h) {
      var c = h.c.length - 1;
      return p(h.e / d) == c && h.c[c] % 2 != 0;
    }
    function f(h, c) {
      return (h.length > 1 ? h.charAt(0) + "." + h.slice(1) : h) + (c < 0 ? "e" : "e+") + c;
    }
    function a(h, c, E) {
      var g, M;
      if (c < 0) {
        for (M = E + "."; ++c; M += E) ;
        h = M + h;
      } else if (g = h.length, ++c > g) {
        for (M = E, c -= g; --c; M += E) ;
        h += M;
      } else c < g && (h = h.slice(0, c) + "." + h.slice(c));
      return h;
    }
    e = S(), e.default = e.BigNumber = e, typeof define == "function" && define.amd ? define(function() {
      return e;
    }) : typeof kr < "u" && kr.exports ? kr.exports = e : (n || (n = typeof self < "u" && self ? self : window), n.BigNumber = e);
  })(Da);
});

// node_modules/json-bigint/lib/stringify.js
var Ma = $((B0, La) => {
  var $a = qs(), Fa = La.exports;
  (function() {
    "use strict";
    function n(v) {
      return v < 10 ? "0" + v : v;
    }
    var e = /[\u0000\u00ad\u0600-\u0604\u070f\u17b4\u17b5\u200c-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g, t = /[\\\"\x00-\x1f\x7f-\x9f\u00ad\u0600-\u0604\u070f\u17b4\u17b5\u200c-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g, r, s, i = {
      // table of character substitutions
      "\b": "\\b",
      "	": "\\t",
      "\n": "\\n",
      "\f": "\\f",
      "\r": "\\r",
      '"': '\\"',
      "\\": "\\\\"
    }, u;
    function l(v) {
      return t.lastIndex = 0, t.test(v) ? '"' + v.replace(t, function(_) {
        var P = i[_];
        return typeof P == "string" ? P : "\\u" + ("0000" + _.charCodeAt(0).toString(16)).slice(-4);
      }) + '"' : '"' + v + '"';
    }
    function d(v, _) {
      var P, x, S, p, m = r, w, R = _[v], o = R != null && (R instanceof $a || $a.isBigNumber(R));
      switch (R && typeof R == "object" && typeof R.toJSON == "function" && (R = R.toJSON(v)), typeof u == "function" && (R = u.call(_, v, R)), typeof R) {
        case "string":
          return o ? R : l(R);
        case "number":
          return isFinite(R) ? String(R) : "null";
        case "boolean":
        case "null":
        case "bigint":
          return String(R);
        // If the type is 'object', we might be dealing with an object or an array or
        // null.
        case "object":
          if (!R)
            return "null";
          if (r += s, w = [], Object.prototype.toString.apply(R) === "[object Array]") {
            for (p = R.length, P = 0; P < p; P += 1)
              w[P] = d(P, R) || "null";
            return S = w.length === 0 ? "[]" : r ? `[
` + r + w.join(`,
` + r) + `
` + m + "]" : "[" + w.join(",") + "]", r = m, S;
          }
          if (u && typeof u == "object")
            for (p = u.length, P = 0; P < p; P += 1)
              typeof u[P] == "string" && (x = u[P], S = d(x, R), S && w.push(l(x) + (r ? ": " : ":") + S));
          else
            Object.keys(R).forEach(function(f) {
              var a = d(f, R);
              a && w.push(l(f) + (r ? ": " : ":") + a);
            });
          return S = w.length === 0 ? "{}" : r ? `{
` + r + w.join(`,
` + r) + `
` + m + "}" : "{" + w.join(",") + "}", r = m, S;
      }
    }
    typeof Fa.stringify != "function" && (Fa.stringify = function(v, _, P) {
      var x;
      if (r = "", s = "", typeof P == "number")
        for (x = 0; x < P; x += 1)
          s += " ";
      else typeof P == "string" && (s = P);
      if (u = _, _ && typeof _ != "function" && (typeof _ != "object" || typeof _.length != "number"))
        throw new Error("JSON.stringify");
      return d("", { "": v });
    });
  })();
});

// node_modules/json-bigint/lib/parse.js
var Ba = $((H0, Ga) => {
  var Wr = null, ld = /(?:_|\\u005[Ff])(?:_|\\u005[Ff])(?:p|\\u0070)(?:r|\\u0072)(?:o|\\u006[Ff])(?:t|\\u0074)(?:o|\\u006[Ff])(?:_|\\u005[Ff])(?:_|\\u005[Ff])/, dd = /(?:c|\\u0063)(?:o|\\u006[Ff])(?:n|\\u006[Ee])(?:s|\\u0073)(?:t|\\u0074)(?:r|\\u0072)(?:u|\\u0075)(?:c|\\u0063)(?:t|\\u0074)(?:o|\\u006[Ff])(?:r|\\u0072)/, hd = function(n) {
    "use strict";
    var e = {
      strict: !1,
      // not being strict means do not generate syntax errors for "duplicate key"
      storeAsString: !1,
      // toggles whether the values should be stored as BigNumber (default) or a string
      alwaysParseAsBig: !1,
      // toggles whether all numbers should be Big
      useNativeBigInt: !1,
      // toggles whether to use native BigInt instead of bignumber.js
      protoAction: "error",
      constructorAction: "error"
    };
    if (n != null) {
      if (n.strict === !0 && (e.strict = !0), n.storeAsString === !0 && (e.storeAsString = !0), e.alwaysParseAsBig = n.alwaysParseAsBig === !0 ? n.alwaysParseAsBig : !1, e.useNativeBigInt = n.useNativeBigInt === !0 ? n.useNativeBigInt : !1, typeof n.constructorAction < "u")
        if (n.constructorAction === "error" || n.constructorAction === "ignore" || n.constructorAction === "preserve")
          e.constructorAction = n.constructorAction;
        else
          throw new Error(
            `Incorrect value for constructorAction option, must be "error", "ignore" or undefined but passed ${n.constructorAction}`
          );
      if (typeof n.protoAction < "u")
        if (n.protoAction === "error" || n.protoAction === "ignore" || n.protoAction === "preserve")
          e.protoAction = n.protoAction;
        else
          throw new Error(
            `Incorrect value for protoAction option, must be "error", "ignore" or undefined but passed ${n.protoAction}`
          );
    }
    var t, r, s = {
      '"': '"',
      "\\": "\\",
      "/": "/",
      b: "\b",
      f: "\f",
      n: `
`,
      r: "\r",
      t: "	"
    }, i, u = function(m) {
      throw {
        name: "SyntaxError",
        message: m,
        at: t,
        text: i
      };
    }, l = function(m) {
      return m && m !== r && u("Expected '" + m + "' instead of '" + r + "'"), r = i.charAt(t), t += 1, r;
    }, d = function() {
      var m, w = "";
      for (r === "-" && (w = "-", l("-")); r >= "0" && r <= "9"; )
        w += r, l();
      if (r === ".")
        for (w += "."; l() && r >= "0" && r <= "9"; )
          w += r;
      if (r === "e" || r === "E")
        for (w += r, l(), (r === "-" || r === "+") && (w += r, l()); r >= "0" && r <= "9"; )
          w += r, l();
      if (m = +w, !isFinite(m))
        u("Bad number");
      else
        return Wr == null && (Wr = qs()), w.length > 15 ? e.storeAsString ? w : e.useNativeBigInt ? BigInt(w) : new Wr(w) : e.alwaysParseAsBig ? e.useNativeBigInt ? BigInt(m) : new Wr(m) : m;
    }, v = function() {
      var m, w, R = "", o;
      if (r === '"')
        for (var f = t; l(); ) {
          if (r === '"')
            return t - 1 > f && (R += i.substring(f, t - 1)), l(), R;
          if (r === "\\") {
            if (t - 1 > f && (R += i.substring(f, t - 1)), l(), r === "u") {
              for (o = 0, w = 0; w < 4 && (m = parseInt(l(), 16), !!isFinite(m)); w += 1)
                o = o * 16 + m;
              R += String.fromCharCode(o);
            } else if (typeof s[r] == "string")
              R += s[r];
            else
              break;
            f = t;
          }
        }
      u("Bad string");
    }, _ = function() {
      for (; r && r <= " "; )
        l();
    }, P = function() {
      switch (r) {
        case "t":
          return l("t"), l("r"), l("u"), l("e"), !0;
        case "f":
          return l("f"), l("a"), l("l"), l("s"), l("e"), !1;
        case "n":
          return l("n"), l("u"), l("l"), l("l"), null;
      }
      u("Unexpected '" + r + "'");
    }, x, S = function() {
      var m = [];
      if (r === "[") {
        if (l("["), _(), r === "]")
          return l("]"), m;
        for (; r; ) {
          if (m.push(x()), _(), r === "]")
            return l("]"), m;
          l(","), _();
        }
      }
      u("Bad array");
    }, p = function() {
      var m, w = /* @__PURE__ */ Object.create(null);
      if (r === "{") {
        if (l("{"), _(), r === "}")
          return l("}"), w;
        for (; r; ) {
          if (m = v(), _(), l(":"), e.strict === !0 && Object.hasOwnProperty.call(w, m) && u('Duplicate key "' + m + '"'), ld.test(m) === !0 ? e.protoAction === "error" ? u("Object contains forbidden prototype property") : e.protoAction === "ignore" ? x() : w[m] = x() : dd.test(m) === !0 ? e.constructorAction === "error" ? u("Object contains forbidden constructor property") : e.constructorAction === "ignore" ? x() : w[m] = x() : w[m] = x(), _(), r === "}")
            return l("}"), w;
          l(","), _();
        }
      }
      u("Bad object");
    };
    return x = function() {
      switch (_(), r) {
        case "{":
          return p();
        case "[":
          return S();
        case '"':
          return v();
        case "-":
          return d();
        default:
          return r >= "0" && r <= "9" ? d() : P();
      }
    }, function(m, w) {
      var R;
      return i = m + "", t = 0, r = " ", R = x(), _(), r && u("Syntax error"), typeof w == "function" ? (function o(f, a) {
        var h, c, E = f[a];
        return E && typeof E == "object" && Object.keys(E).forEach(function(g) {
          c = o(E, g), c !== void 0 ? E[g] = c : delete E[g];
        }), w.call(f, a, E);
      })({ "": R }, "") : R;
    };
  };
  Ga.exports = hd;
});

// node_modules/json-bigint/index.js
var ka = $((V0, Kr) => {
  var Ha = Ma().stringify, Va = Ba();
  Kr.exports = function(n) {
    return {
      parse: Va(n),
      stringify: Ha
    };
  };
  Kr.exports.parse = Va();
  Kr.exports.stringify = Ha;
});

// node_modules/gcp-metadata/build/src/gcp-residency.js
var Us = $((He) => {
  "use strict";
  Object.defineProperty(He, "__esModule", { value: !0 });
  He.GCE_LINUX_BIOS_PATHS = void 0;
  He.isGoogleCloudServerless = Ja;
  He.isGoogleComputeEngineLinux = za;
  He.isGoogleComputeEngineMACAddress = Ya;
  He.isGoogleComputeEngine = Xa;
  He.detectGCPResidency = gd;
  var Wa = G("fs"), Ka = G("os");
  He.GCE_LINUX_BIOS_PATHS = {
    BIOS_DATE: "/sys/class/dmi/id/bios_date",
    BIOS_VENDOR: "/sys/class/dmi/id/bios_vendor"
  };
  var pd = /^42:01/;
  function Ja() {
    return !!(process.env.CLOUD_RUN_JOB || process.env.FUNCTION_NAME || process.env.K_SERVICE);
  }
  function za() {
    if ((0, Ka.platform)() !== "linux")
      return !1;
    try {
      (0, Wa.statSync)(He.GCE_LINUX_BIOS_PATHS.BIOS_DATE);
      let n = (0, Wa.readFileSync)(He.GCE_LINUX_BIOS_PATHS.BIOS_VENDOR, "utf8");
      return /Google/.test(n);
    } catch {
      return !1;
    }
  }
  function Ya() {
    let n = (0, Ka.networkInterfaces)();
    for (let e of Object.values(n))
      if (e) {
        for (let { mac: t } of e)
          if (pd.test(t))
            return !0;
      }
    return !1;
  }
  function Xa() {
    return za() || Ya();
  }
  function gd() {
    return Ja() || Xa();
  }
});

// node_modules/gcp-metadata/node_modules/google-logging-utils/build/src/colours.js
var Qa = $((Jr) => {
  "use strict";
  Object.defineProperty(Jr, "__esModule", { value: !0 });
  Jr.Colours = void 0;
  var me = class n {
    /**
     * @param stream The stream (e.g. process.stderr)
     * @returns true if the stream should have colourization enabled
     */
    static isEnabled(e) {
      return e && // May happen in browsers.
      e.isTTY && (typeof e.getColorDepth == "function" ? e.getColorDepth() > 2 : !0);
    }
    static refresh() {
      n.enabled = n.isEnabled(process == null ? void 0 : process.stderr), this.enabled ? (n.reset = "\x1B[0m", n.bright = "\x1B[1m", n.dim = "\x1B[2m", n.red = "\x1B[31m", n.green = "\x1B[32m", n.yellow = "\x1B[33m", n.blue = "\x1B[34m", n.magenta = "\x1B[35m", n.cyan = "\x1B[36m", n.white = "\x1B[37m", n.grey = "\x1B[90m") : (n.reset = "", n.bright = "", n.dim = "", n.red = "", n.green = "", n.yellow = "", n.blue = "", n.magenta = "", n.cyan = "", n.white = "", n.grey = "");
    }
  };
  Jr.Colours = me;
  me.enabled = !1;
  me.reset = "";
  me.bright = "";
  me.dim = "";
  me.red = "";
  me.green = "";
  me.yellow = "";
  me.blue = "";
  me.magenta = "";
  me.cyan = "";
  me.white = "";
  me.grey = "";
  me.refresh();
});

// node_modules/gcp-metadata/node_modules/google-logging-utils/build/src/logging-utils.js
var rc = $((te) => {
  "use strict";
  var yd = te && te.__createBinding || (Object.create ? (function(n, e, t, r) {
    r === void 0 && (r = t);
    var s = Object.getOwnPropertyDescriptor(e, t);
    (!s || ("get" in s ? !e.__esModule : s.writable || s.configurable)) && (s = { enumerable: !0, get: function() {
      return e[t];
    } }), Object.defineProperty(n, r, s);
  }) : (function(n, e, t, r) {
    r === void 0 && (r = t), n[r] = e[t];
  })), md = te && te.__setModuleDefault || (Object.create ? (function(n, e) {
    Object.defineProperty(n, "default", { enumerable: !0, value: e });
  }) : function(n, e) {
    n.default = e;
  }), Za = te && te.__importStar || /* @__PURE__ */ (function() {
    var n = function(e) {
      return n = Object.getOwnPropertyNames || function(t) {
        var r = [];
        for (var s in t) Object.prototype.hasOwnProperty.call(t, s) && (r[r.length] = s);
        return r;
      }, n(e);
    };
    return function(e) {
      if (e && e.__esModule) return e;
      var t = {};
      if (e != null) for (var r = n(e), s = 0; s < r.length; s++) r[s] !== "default" && yd(t, e, r[s]);
      return md(t, e), t;
    };
  })();
  Object.defineProperty(te, "__esModule", { value: !0 });
  te.env = te.DebugLogBackendBase = te.placeholder = te.AdhocDebugLogger = te.LogSeverity = void 0;
  te.getNodeBackend = Ns;
  te.getDebugBackend = vd;
  te.getStructuredBackend = Ad;
  te.setBackend = _d;
  te.log = tc;
  var wd = G("events"), or = Za(G("process")), ec = Za(G("util")), Ee = Qa(), Ve;
  (function(n) {
    n.DEFAULT = "DEFAULT", n.DEBUG = "DEBUG", n.INFO = "INFO", n.WARNING = "WARNING", n.ERROR = "ERROR";
  })(Ve || (te.LogSeverity = Ve = {}));
  var ar = class extends wd.EventEmitter {
    /**
     * @param upstream The backend will pass a function that will be
     *   called whenever our logger function is invoked.
     */
    constructor(e, t) {
      super(), this.namespace = e, this.upstream = t, this.func = Object.assign(this.invoke.bind(this), {
        // Also add an instance pointer back to us.
        instance: this,
        // And pull over the EventEmitter functionality.
        on: (r, s) => this.on(r, s)
      }), this.func.debug = (...r) => this.invokeSeverity(Ve.DEBUG, ...r), this.func.info = (...r) => this.invokeSeverity(Ve.INFO, ...r), this.func.warn = (...r) => this.invokeSeverity(Ve.WARNING, ...r), this.func.error = (...r) => this.invokeSeverity(Ve.ERROR, ...r), this.func.sublog = (r) => tc(r, this.func);
    }
    invoke(e, ...t) {
      if (this.upstream)
        try {
          this.upstream(e, ...t);
        } catch {
        }
      try {
        this.emit("log", e, t);
      } catch {
      }
    }
    invokeSeverity(e, ...t) {
      this.invoke({ severity: e }, ...t);
    }
  };
  te.AdhocDebugLogger = ar;
  te.placeholder = new ar("", () => {
  }).func;
  var Dt = class {
    constructor() {
      var e;
      this.cached = /* @__PURE__ */ new Map(), this.filters = [], this.filtersSet = !1;
      let t = (e = or.env[te.env.nodeEnables]) !== null && e !== void 0 ? e : "*";
      t === "all" && (t = "*"), this.filters = t.split(",");
    }
    log(e, t, ...r) {
      try {
        this.filtersSet || (this.setFilters(), this.filtersSet = !0);
        let s = this.cached.get(e);
        s || (s = this.makeLogger(e), this.cached.set(e, s)), s(t, ...r);
      } catch (s) {
        console.error(s);
      }
    }
  };
  te.DebugLogBackendBase = Dt;
  var Os = class extends Dt {
    constructor() {
      super(...arguments), this.enabledRegexp = /.*/g;
    }
    isEnabled(e) {
      return this.enabledRegexp.test(e);
    }
    makeLogger(e) {
      return this.enabledRegexp.test(e) ? (t, ...r) => {
        var s;
        let i = `${Ee.Colours.green}${e}${Ee.Colours.reset}`, u = `${Ee.Colours.yellow}${or.pid}${Ee.Colours.reset}`, l;
        switch (t.severity) {
          case Ve.ERROR:
            l = `${Ee.Colours.red}${t.severity}${Ee.Colours.reset}`;
            break;
          case Ve.INFO:
            l = `${Ee.Colours.magenta}${t.severity}${Ee.Colours.reset}`;
            break;
          case Ve.WARNING:
            l = `${Ee.Colours.yellow}${t.severity}${Ee.Colours.reset}`;
            break;
          default:
            l = (s = t.severity) !== null && s !== void 0 ? s : Ve.DEFAULT;
            break;
        }
        let d = ec.formatWithOptions({ colors: Ee.Colours.enabled }, ...r), v = Object.assign({}, t);
        delete v.severity;
        let _ = Object.getOwnPropertyNames(v).length ? JSON.stringify(v) : "", P = _ ? `${Ee.Colours.grey}${_}${Ee.Colours.reset}` : "";
        console.error("%s [%s|%s] %s%s", u, i, l, d, _ ? ` ${P}` : "");
      } : () => {
      };
    }
    // Regexp patterns below are from here:
    // https://github.com/nodejs/node/blob/c0aebed4b3395bd65d54b18d1fd00f071002ac20/lib/internal/util/debuglog.js#L36
    setFilters() {
      let t = this.filters.join(",").replace(/[|\\{}()[\]^$+?.]/g, "\\$&").replace(/\*/g, ".*").replace(/,/g, "$|^");
      this.enabledRegexp = new RegExp(`^${t}$`, "i");
    }
  };
  function Ns() {
    return new Os();
  }
  var Cs = class extends Dt {
    constructor(e) {
      super(), this.debugPkg = e;
    }
    makeLogger(e) {
      let t = this.debugPkg(e);
      return (r, ...s) => {
        t(s[0], ...s.slice(1));
      };
    }
    setFilters() {
      var e;
      let t = (e = or.env.NODE_DEBUG) !== null && e !== void 0 ? e : "";
      or.env.NODE_DEBUG = `${t}${t ? "," : ""}${this.filters.join(",")}`;
    }
  };
  function vd(n) {
    return new Cs(n);
  }
  var Ds = class extends Dt {
    constructor(e) {
      var t;
      super(), this.upstream = (t = e) !== null && t !== void 0 ? t : void 0;
    }
    makeLogger(e) {
      var t;
      let r = (t = this.upstream) === null || t === void 0 ? void 0 : t.makeLogger(e);
      return (s, ...i) => {
        var u;
        let l = (u = s.severity) !== null && u !== void 0 ? u : Ve.INFO, d = Object.assign({
          severity: l,
          message: ec.format(...i)
        }, s), v = JSON.stringify(d);
        r ? r(s, v) : console.log("%s", v);
      };
    }
    setFilters() {
      var e;
      (e = this.upstream) === null || e === void 0 || e.setFilters();
    }
  };
  function Ad(n) {
    return new Ds(n);
  }
  te.env = {
    /**
     * Filter wildcards specific to the Node syntax, and similar to the built-in
     * utils.debuglog() environment variable. If missing, disables logging.
     */
    nodeEnables: "GOOGLE_SDK_NODE_LOGGING"
  };
  var $s = /* @__PURE__ */ new Map(), Pe;
  function _d(n) {
    Pe = n, $s.clear();
  }
  function tc(n, e) {
    if (!Pe && !or.env[te.env.nodeEnables] || !n)
      return te.placeholder;
    e && (n = `${e.instance.namespace}:${n}`);
    let t = $s.get(n);
    if (t)
      return t.func;
    if (Pe === null)
      return te.placeholder;
    Pe === void 0 && (Pe = Ns());
    let r = (() => {
      let s;
      return new ar(n, (u, ...l) => {
        if (s !== Pe) {
          if (Pe === null)
            return;
          Pe === void 0 && (Pe = Ns()), s = Pe;
        }
        Pe?.log(n, u, ...l);
      });
    })();
    return $s.set(n, r), r.func;
  }
});

// node_modules/gcp-metadata/node_modules/google-logging-utils/build/src/index.js
var nc = $((Tt) => {
  "use strict";
  var Ed = Tt && Tt.__createBinding || (Object.create ? (function(n, e, t, r) {
    r === void 0 && (r = t);
    var s = Object.getOwnPropertyDescriptor(e, t);
    (!s || ("get" in s ? !e.__esModule : s.writable || s.configurable)) && (s = { enumerable: !0, get: function() {
      return e[t];
    } }), Object.defineProperty(n, r, s);
  }) : (function(n, e, t, r) {
    r === void 0 && (r = t), n[r] = e[t];
  })), Pd = Tt && Tt.__exportStar || function(n, e) {
    for (var t in n) t !== "default" && !Object.prototype.hasOwnProperty.call(e, t) && Ed(e, n, t);
  };
  Object.defineProperty(Tt, "__esModule", { value: !0 });
  Pd(rc(), Tt);
});

// node_modules/gcp-metadata/build/src/index.js
var ur = $((W) => {
  "use strict";
  var ic = W && W.__createBinding || (Object.create ? (function(n, e, t, r) {
    r === void 0 && (r = t);
    var s = Object.getOwnPropertyDescriptor(e, t);
    (!s || ("get" in s ? !e.__esModule : s.writable || s.configurable)) && (s = { enumerable: !0, get: function() {
      return e[t];
    } }), Object.defineProperty(n, r, s);
  }) : (function(n, e, t, r) {
    r === void 0 && (r = t), n[r] = e[t];
  })), Td = W && W.__setModuleDefault || (Object.create ? (function(n, e) {
    Object.defineProperty(n, "default", { enumerable: !0, value: e });
  }) : function(n, e) {
    n.default = e;
  }), Rd = W && W.__importStar || /* @__PURE__ */ (function() {
    var n = function(e) {
      return n = Object.getOwnPropertyNames || function(t) {
        var r = [];
        for (var s in t) Object.prototype.hasOwnProperty.call(t, s) && (r[r.length] = s);
        return r;
      }, n(e);
    };
    return function(e) {
      if (e && e.__esModule) return e;
      var t = {};
      if (e != null) for (var r = n(e), s = 0; s < r.length; s++) r[s] !== "default" && ic(t, e, r[s]);
      return Td(t, e), t;
    };
  })(), xd = W && W.__exportStar || function(n, e) {
    for (var t in n) t !== "default" && !Object.prototype.hasOwnProperty.call(e, t) && ic(e, n, t);
  };
  Object.defineProperty(W, "__esModule", { value: !0 });
  W.gcpResidencyCache = W.METADATA_SERVER_DETECTION = W.HEADERS = W.HEADER_VALUE = W.HEADER_NAME = W.SECONDARY_HOST_ADDRESS = W.HOST_ADDRESS = W.BASE_PATH = void 0;
  W.instance = Ud;
  W.project = Od;
  W.universe = Nd;
  W.bulk = Cd;
  W.isAvailable = $d;
  W.resetIsAvailableCache = Fd;
  W.getGCPResidency = Ms;
  W.setGCPResidency = oc;
  W.requestTimeout = ac;
  var Fs = Ca(), Id = ka(), Sd = Us(), jd = Rd(nc());
  W.BASE_PATH = "/computeMetadata/v1";
  W.HOST_ADDRESS = "http://169.254.169.254";
  W.SECONDARY_HOST_ADDRESS = "http://metadata.google.internal.";
  W.HEADER_NAME = "Metadata-Flavor";
  W.HEADER_VALUE = "Google";
  W.HEADERS = Object.freeze({ [W.HEADER_NAME]: W.HEADER_VALUE });
  var sc = jd.log("gcp-metadata");
  W.METADATA_SERVER_DETECTION = Object.freeze({
    "assume-present": "don't try to ping the metadata server, but assume it's present",
    none: "don't try to ping the metadata server, but don't try to use it either",
    "bios-only": "treat the result of a BIOS probe as canonical (don't fall back to pinging)",
    "ping-only": "skip the BIOS probe, and go straight to pinging"
  });
  function Ls(n) {
    return n || (n = process.env.GCE_METADATA_IP || process.env.GCE_METADATA_HOST || W.HOST_ADDRESS), /^https?:\/\//.test(n) || (n = `http://${n}`), new URL(W.BASE_PATH, n).href;
  }
  function bd(n) {
    Object.keys(n).forEach((e) => {
      switch (e) {
        case "params":
        case "property":
        case "headers":
          break;
        case "qs":
          throw new Error("'qs' is not a valid configuration option. Please use 'params' instead.");
        default:
          throw new Error(`'${e}' is not a valid configuration option.`);
      }
    });
  }
  async function cr(n, e = {}, t = 3, r = !1) {
    let s = new Headers(W.HEADERS), i = "", u = {};
    if (typeof n == "object") {
      let P = n;
      new Headers(P.headers).forEach((x, S) => s.set(S, x)), i = P.metadataKey, u = P.params || u, t = P.noResponseRetries || t, r = P.fastFail || r;
    } else
      i = n;
    typeof e == "string" ? i += `/${e}` : (bd(e), e.property && (i += `/${e.property}`), new Headers(e.headers).forEach((P, x) => s.set(x, P)), u = e.params || u);
    let l = r ? qd : Fs.request, d = {
      url: `${Ls()}/${i}`,
      headers: s,
      retryConfig: { noResponseRetries: t },
      params: u,
      responseType: "text",
      timeout: ac()
    };
    sc.info("instance request %j", d);
    let v = await l(d);
    sc.info("instance metadata is %s", v.data);
    let _ = v.headers.get(W.HEADER_NAME);
    if (_ !== W.HEADER_VALUE)
      throw new RangeError(`Invalid response from metadata service: incorrect ${W.HEADER_NAME} header. Expected '${W.HEADER_VALUE}', got ${_ ? `'${_}'` : "no header"}`);
    if (typeof v.data == "string")
      try {
        return Id.parse(v.data);
      } catch {
      }
    return v.data;
  }
  async function qd(n) {
    let e = {
      ...n,
      url: n.url?.toString().replace(Ls(), Ls(W.SECONDARY_HOST_ADDRESS))
    }, t = (0, Fs.request)(n), r = (0, Fs.request)(e);
    return Promise.any([t, r]);
  }
  function Ud(n) {
    return cr("instance", n);
  }
  function Od(n) {
    return cr("project", n);
  }
  function Nd(n) {
    return cr("universe", n);
  }
  async function Cd(n) {
    let e = {};
    return await Promise.all(n.map((t) => (async () => {
      let r = await cr(t), s = t.metadataKey;
      e[s] = r;
    })())), e;
  }
  function Dd() {
    return process.env.DETECT_GCP_RETRIES ? Number(process.env.DETECT_GCP_RETRIES) : 0;
  }
  var zr;
  async function $d() {
    if (process.env.METADATA_SERVER_DETECTION) {
      let n = process.env.METADATA_SERVER_DETECTION.trim().toLocaleLowerCase();
      if (!(n in W.METADATA_SERVER_DETECTION))
        throw new RangeError(`Unknown \`METADATA_SERVER_DETECTION\` env variable. Got \`${n}\`, but it should be \`${Object.keys(W.METADATA_SERVER_DETECTION).join("`, `")}\`, or unset`);
      switch (n) {
        case "assume-present":
          return !0;
        case "none":
          return !1;
        case "bios-only":
          return Ms();
        case "ping-only":
      }
    }
    try {
      return zr === void 0 && (zr = (async () => {
        try {
          return await cr(
            "instance",
            void 0,
            Dd(),
            // If the default HOST_ADDRESS has been overridden, we should not
            // make an effort to try SECONDARY_HOST_ADDRESS (as we are likely in
            // a non-GCP environment):
            !(process.env.GCE_METADATA_IP || process.env.GCE_METADATA_HOST)
          ), !0;
        } catch (n) {
          let e = n;
          if (process.env.DEBUG_AUTH && console.info(e), e.type === "request-timeout" || e.response && e.response.status === 404)
            return !1;
          if (!(n instanceof Error && n.name === "AggregateError" ? n.errors.map((s) => s.code ? s.code.toString() : "UNKNOWN") : [e.code ? e.code.toString() : "UNKNOWN"]).every((s) => [
            "EHOSTDOWN",
            "EHOSTUNREACH",
            "ENETUNREACH",
            "ENOENT",
            "ENOTFOUND",
            "ECONNREFUSED"
          ].includes(s))) {
            let s = e.code ? e.code.toString() : "UNKNOWN";
            process.emitWarning(`received unexpected error = ${e.message} code = ${s}`, "MetadataLookupWarning");
          }
          return !1;
        }
      })()), await zr;
    } catch {
      return !1;
    }
  }
  function Fd() {
    zr = void 0;
  }
  W.gcpResidencyCache = null;
  function Ms() {
    return W.gcpResidencyCache === null && oc(), W.gcpResidencyCache;
  }
  function oc(n = null) {
    W.gcpResidencyCache = n !== null ? n : (0, Sd.detectGCPResidency)();
  }
  function ac() {
    return Ms() ? 0 : 3e3;
  }
  xd(Us(), W);
});

// node_modules/base64-js/index.js
var fc = $((Yr) => {
  "use strict";
  Yr.byteLength = Md;
  Yr.toByteArray = Bd;
  Yr.fromByteArray = kd;
  var Ze = [], $e = [], Ld = typeof Uint8Array < "u" ? Uint8Array : Array, Gs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (Rt = 0, cc = Gs.length; Rt < cc; ++Rt)
    Ze[Rt] = Gs[Rt], $e[Gs.charCodeAt(Rt)] = Rt;
  var Rt, cc;
  $e[45] = 62;
  $e[95] = 63;
  function uc(n) {
    var e = n.length;
    if (e % 4 > 0)
      throw new Error("Invalid string. Length must be a multiple of 4");
    var t = n.indexOf("=");
    t === -1 && (t = e);
    var r = t === e ? 0 : 4 - t % 4;
    return [t, r];
  }
  function Md(n) {
    var e = uc(n), t = e[0], r = e[1];
    return (t + r) * 3 / 4 - r;
  }
  function Gd(n, e, t) {
    return (e + t) * 3 / 4 - t;
  }
  function Bd(n) {
    var e, t = uc(n), r = t[0], s = t[1], i = new Ld(Gd(n, r, s)), u = 0, l = s > 0 ? r - 4 : r, d;
    for (d = 0; d < l; d += 4)
      e = $e[n.charCodeAt(d)] << 18 | $e[n.charCodeAt(d + 1)] << 12 | $e[n.charCodeAt(d + 2)] << 6 | $e[n.charCodeAt(d + 3)], i[u++] = e >> 16 & 255, i[u++] = e >> 8 & 255, i[u++] = e & 255;
    return s === 2 && (e = $e[n.charCodeAt(d)] << 2 | $e[n.charCodeAt(d + 1)] >> 4, i[u++] = e & 255), s === 1 && (e = $e[n.charCodeAt(d)] << 10 | $e[n.charCodeAt(d + 1)] << 4 | $e[n.charCodeAt(d + 2)] >> 2, i[u++] = e >> 8 & 255, i[u++] = e & 255), i;
  }
  function Hd(n) {
    return Ze[n >> 18 & 63] + Ze[n >> 12 & 63] + Ze[n >> 6 & 63] + Ze[n & 63];
  }
  function Vd(n, e, t) {
    for (var r, s = [], i = e; i < t; i += 3)
      r = (n[i] << 16 & 16711680) + (n[i + 1] << 8 & 65280) + (n[i + 2] & 255), s.push(Hd(r));
    return s.join("");
  }
  function kd(n) {
    for (var e, t = n.length, r = t % 3, s = [], i = 16383, u = 0, l = t - r; u < l; u += i)
      s.push(Vd(n, u, u + i > l ? l : u + i));
    return r === 1 ? (e = n[t - 1], s.push(
      Ze[e >> 2] + Ze[e << 4 & 63] + "=="
    )) : r === 2 && (e = (n[t - 2] << 8) + n[t - 1], s.push(
      Ze[e >> 10] + Ze[e >> 4 & 63] + Ze[e << 2 & 63] + "="
    )), s.join("");
  }
});

// node_modules/google-auth-library/build/src/crypto/shared.js
var Hs = $((Bs) => {
  "use strict";
  Object.defineProperty(Bs, "__esModule", { value: !0 });
  Bs.fromArrayBufferToHex = Wd;
  function Wd(n) {
    return Array.from(new Uint8Array(n)).map((t) => t.toString(16).padStart(2, "0")).join("");
  }
});

// node_modules/google-auth-library/build/src/crypto/browser/crypto.js
var lc = $((Xr) => {
  "use strict";
  Object.defineProperty(Xr, "__esModule", { value: !0 });
  Xr.BrowserCrypto = void 0;
  var $t = fc(), Kd = Hs(), Vs = class n {
    constructor() {
      if (typeof window > "u" || window.crypto === void 0 || window.crypto.subtle === void 0)
        throw new Error("SubtleCrypto not found. Make sure it's an https:// website.");
    }
    async sha256DigestBase64(e) {
      let t = new TextEncoder().encode(e), r = await window.crypto.subtle.digest("SHA-256", t);
      return $t.fromByteArray(new Uint8Array(r));
    }
    randomBytesBase64(e) {
      let t = new Uint8Array(e);
      return window.crypto.getRandomValues(t), $t.fromByteArray(t);
    }
    static padBase64(e) {
      for (; e.length % 4 !== 0; )
        e += "=";
      return e;
    }
    async verify(e, t, r) {
      let s = {
        name: "RSASSA-PKCS1-v1_5",
        hash: { name: "SHA-256" }
      }, i = new TextEncoder().encode(t), u = $t.toByteArray(n.padBase64(r)), l = await window.crypto.subtle.importKey("jwk", e, s, !0, ["verify"]);
      return await window.crypto.subtle.verify(s, l, u, i);
    }
    async sign(e, t) {
      let r = {
        name: "RSASSA-PKCS1-v1_5",
        hash: { name: "SHA-256" }
      }, s = new TextEncoder().encode(t), i = await window.crypto.subtle.importKey("jwk", e, r, !0, ["sign"]), u = await window.crypto.subtle.sign(r, i, s);
      return $t.fromByteArray(new Uint8Array(u));
    }
    decodeBase64StringUtf8(e) {
      let t = $t.toByteArray(n.padBase64(e));
      return new TextDecoder().decode(t);
    }
    encodeBase64StringUtf8(e) {
      let t = new TextEncoder().encode(e);
      return $t.fromByteArray(t);
    }
    /**
     * Computes the SHA-256 hash of the provided string.
     * @param str The plain text string to hash.
     * @return A promise that resolves with the SHA-256 hash of the provided
     *   string in hexadecimal encoding.
     */
    async sha256DigestHex(e) {
      let t = new TextEncoder().encode(e), r = await window.crypto.subtle.digest("SHA-256", t);
      return (0, Kd.fromArrayBufferToHex)(r);
    }
    /**
     * Computes the HMAC hash of a message using the provided crypto key and the
     * SHA-256 algorithm.
     * @param key The secret crypto key in utf-8 or ArrayBuffer format.
     * @param msg The plain text message.
     * @return A promise that resolves with the HMAC-SHA256 hash in ArrayBuffer
     *   format.
     */
    async signWithHmacSha256(e, t) {
      let r = typeof e == "string" ? e : String.fromCharCode(...new Uint16Array(e)), s = new TextEncoder(), i = await window.crypto.subtle.importKey("raw", s.encode(r), {
        name: "HMAC",
        hash: {
          name: "SHA-256"
        }
      }, !1, ["sign"]);
      return window.crypto.subtle.sign("HMAC", i, s.encode(t));
    }
  };
  Xr.BrowserCrypto = Vs;
});

// node_modules/google-auth-library/build/src/crypto/node/crypto.js
var dc = $((Qr) => {
  "use strict";
  Object.defineProperty(Qr, "__esModule", { value: !0 });
  Qr.NodeCrypto = void 0;
  var Ft = G("crypto"), ks = class {
    async sha256DigestBase64(e) {
      return Ft.createHash("sha256").update(e).digest("base64");
    }
    randomBytesBase64(e) {
      return Ft.randomBytes(e).toString("base64");
    }
    async verify(e, t, r) {
      let s = Ft.createVerify("RSA-SHA256");
      return s.update(t), s.end(), s.verify(e, r, "base64");
    }
    async sign(e, t) {
      let r = Ft.createSign("RSA-SHA256");
      return r.update(t), r.end(), r.sign(e, "base64");
    }
    decodeBase64StringUtf8(e) {
      return Buffer.from(e, "base64").toString("utf-8");
    }
    encodeBase64StringUtf8(e) {
      return Buffer.from(e, "utf-8").toString("base64");
    }
    /**
     * Computes the SHA-256 hash of the provided string.
     * @param str The plain text string to hash.
     * @return A promise that resolves with the SHA-256 hash of the provided
     *   string in hexadecimal encoding.
     */
    async sha256DigestHex(e) {
      return Ft.createHash("sha256").update(e).digest("hex");
    }
    /**
     * Computes the HMAC hash of a message using the provided crypto key and the
     * SHA-256 algorithm.
     * @param key The secret crypto key in utf-8 or ArrayBuffer format.
     * @param msg The plain text message.
     * @return A promise that resolves with the HMAC-SHA256 hash in ArrayBuffer
     *   format.
     */
    async signWithHmacSha256(e, t) {
      let r = typeof e == "string" ? e : zd(e);
      return Jd(Ft.createHmac("sha256", r).update(t).digest());
    }
  };
  Qr.NodeCrypto = ks;
  function Jd(n) {
    return n.buffer.slice(n.byteOffset, n.byteOffset + n.byteLength);
  }
  function zd(n) {
    return Buffer.from(n);
  }
});

// node_modules/google-auth-library/build/src/crypto/crypto.js
var fr = $((lt) => {
  "use strict";
  var Yd = lt && lt.__createBinding || (Object.create ? (function(n, e, t, r) {
    r === void 0 && (r = t);
    var s = Object.getOwnPropertyDescriptor(e, t);
    (!s || ("get" in s ? !e.__esModule : s.writable || s.configurable)) && (s = { enumerable: !0, get: function() {
      return e[t];
    } }), Object.defineProperty(n, r, s);
  }) : (function(n, e, t, r) {
    r === void 0 && (r = t), n[r] = e[t];
  })), Xd = lt && lt.__exportStar || function(n, e) {
    for (var t in n) t !== "default" && !Object.prototype.hasOwnProperty.call(e, t) && Yd(e, n, t);
  };
  Object.defineProperty(lt, "__esModule", { value: !0 });
  lt.createCrypto = eh;
  lt.hasBrowserCrypto = hc;
  var Qd = lc(), Zd = dc();
  Xd(Hs(), lt);
  function eh() {
    return hc() ? new Qd.BrowserCrypto() : new Zd.NodeCrypto();
  }
  function hc() {
    return typeof window < "u" && typeof window.crypto < "u" && typeof window.crypto.subtle < "u";
  }
});

// node_modules/ecdsa-sig-formatter/src/param-bytes-for-alg.js
var gc = $((tw, pc) => {
  "use strict";
  function Ws(n) {
    var e = (n / 8 | 0) + (n % 8 === 0 ? 0 : 1);
    return e;
  }
  var th = {
    ES256: Ws(256),
    ES384: Ws(384),
    ES512: Ws(521)
  };
  function rh(n) {
    var e = th[n];
    if (e)
      return e;
    throw new Error('Unknown algorithm "' + n + '"');
  }
  pc.exports = rh;
});

// node_modules/ecdsa-sig-formatter/src/ecdsa-sig-formatter.js
var Ks = $((rw, _c) => {
  "use strict";
  var Zr = ir().Buffer, mc = gc(), en = 128, wc = 0, nh = 32, sh = 16, ih = 2, vc = sh | nh | wc << 6, tn = ih | wc << 6;
  function oh(n) {
    return n.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
  }
  function Ac(n) {
    if (Zr.isBuffer(n))
      return n;
    if (typeof n == "string")
      return Zr.from(n, "base64");
    throw new TypeError("ECDSA signature must be a Base64 string or a Buffer");
  }
  function ah(n, e) {
    n = Ac(n);
    var t = mc(e), r = t + 1, s = n.length, i = 0;
    if (n[i++] !== vc)
      throw new Error('Could not find expected "seq"');
    var u = n[i++];
    if (u === (en | 1) && (u = n[i++]), s - i < u)
      throw new Error('"seq" specified length of "' + u + '", only "' + (s - i) + '" remaining');
    if (n[i++] !== tn)
      throw new Error('Could not find expected "int" for "r"');
    var l = n[i++];
    if (s - i - 2 < l)
      throw new Error('"r" specified length of "' + l + '", only "' + (s - i - 2) + '" available');
    if (r < l)
      throw new Error('"r" specified length of "' + l + '", max of "' + r + '" is acceptable');
    var d = i;
    if (i += l, n[i++] !== tn)
      throw new Error('Could not find expected "int" for "s"');
    var v = n[i++];
    if (s - i !== v)
      throw new Error('"s" specified length of "' + v + '", expected "' + (s - i) + '"');
    if (r < v)
      throw new Error('"s" specified length of "' + v + '", max of "' + r + '" is acceptable');
    var _ = i;
    if (i += v, i !== s)
      throw new Error('Expected to consume entire buffer, but "' + (s - i) + '" bytes remain');
    var P = t - l, x = t - v, S = Zr.allocUnsafe(P + l + x + v);
    for (i = 0; i < P; ++i)
      S[i] = 0;
    n.copy(S, i, d + Math.max(-P, 0), d + l), i = t;
    for (var p = i; i < p + x; ++i)
      S[i] = 0;
    return n.copy(S, i, _ + Math.max(-x, 0), _ + v), S = S.toString("base64"), S = oh(S), S;
  }
  function yc(n, e, t) {
    for (var r = 0; e + r < t && n[e + r] === 0; )
      ++r;
    var s = n[e + r] >= en;
    return s && --r, r;
  }
  function ch(n, e) {
    n = Ac(n);
    var t = mc(e), r = n.length;
    if (r !== t * 2)
      throw new TypeError('"' + e + '" signatures must be "' + t * 2 + '" bytes, saw "' + r + '"');
    var s = yc(n, 0, t), i = yc(n, t, n.length), u = t - s, l = t - i, d = 2 + u + 1 + 1 + l, v = d < en, _ = Zr.allocUnsafe((v ? 2 : 3) + d), P = 0;
    return _[P++] = vc, v ? _[P++] = d : (_[P++] = en | 1, _[P++] = d & 255), _[P++] = tn, _[P++] = u, s < 0 ? (_[P++] = 0, P += n.copy(_, P, 0, t)) : P += n.copy(_, P, s, t), _[P++] = tn, _[P++] = l, i < 0 ? (_[P++] = 0, n.copy(_, P, t)) : n.copy(_, P, t + i), _;
  }
  _c.exports = {
    derToJose: ah,
    joseToDer: ch
  };
});

// node_modules/google-auth-library/build/src/util.js
var ke = $((dt) => {
  "use strict";
  Object.defineProperty(dt, "__esModule", { value: !0 });
  dt.LRUCache = void 0;
  dt.snakeToCamel = Pc;
  dt.originalOrCamelOptions = dh;
  dt.removeUndefinedValuesInObject = hh;
  dt.isValidFile = ph;
  dt.getWellKnownCertificateConfigFileLocation = gh;
  var uh = G("fs"), fh = G("os"), Js = G("path"), lh = "certificate_config.json", Ec = "gcloud";
  function Pc(n) {
    return n.replace(/([_][^_])/g, (e) => e.slice(1).toUpperCase());
  }
  function dh(n) {
    function e(t) {
      let r = n || {};
      return r[t] ?? r[Pc(t)];
    }
    return { get: e };
  }
  var zs = class {
    capacity;
    /**
     * Maps are in order. Thus, the older item is the first item.
     *
     * {@link https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map}
     */
    #e = /* @__PURE__ */ new Map();
    maxAge;
    constructor(e) {
      this.capacity = e.capacity, this.maxAge = e.maxAge;
    }
    /**
     * Moves the key to the end of the cache.
     *
     * @param key the key to move
     * @param value the value of the key
     */
    #t(e, t) {
      this.#e.delete(e), this.#e.set(e, {
        value: t,
        lastAccessed: Date.now()
      });
    }
    /**
     * Add an item to the cache.
     *
     * @param key the key to upsert
     * @param value the value of the key
     */
    set(e, t) {
      this.#t(e, t), this.#r();
    }
    /**
     * Get an item from the cache.
     *
     * @param key the key to retrieve
     */
    get(e) {
      let t = this.#e.get(e);
      if (t)
        return this.#t(e, t.value), this.#r(), t.value;
    }
    /**
     * Maintain the cache based on capacity and TTL.
     */
    #r() {
      let e = this.maxAge ? Date.now() - this.maxAge : 0, t = this.#e.entries().next();
      for (; !t.done && (this.#e.size > this.capacity || // too many
      t.value[1].lastAccessed < e); )
        this.#e.delete(t.value[0]), t = this.#e.entries().next();
    }
  };
  dt.LRUCache = zs;
  function hh(n) {
    return Object.entries(n).forEach(([e, t]) => {
      (t === void 0 || t === "undefined") && delete n[e];
    }), n;
  }
  async function ph(n) {
    try {
      return (await uh.promises.lstat(n)).isFile();
    } catch {
      return !1;
    }
  }
  function gh() {
    let n = process.env.CLOUDSDK_CONFIG || (yh() ? Js.join(process.env.APPDATA || "", Ec) : Js.join(process.env.HOME || "", ".config", Ec));
    return Js.join(n, lh);
  }
  function yh() {
    return fh.platform().startsWith("win");
  }
});

// node_modules/google-logging-utils/build/src/colours.js
var Tc = $((nn) => {
  "use strict";
  Object.defineProperty(nn, "__esModule", { value: !0 });
  nn.Colours = void 0;
  var rn = class n {
    static enabled = !1;
    static reset = "";
    static bright = "";
    static dim = "";
    static red = "";
    static green = "";
    static yellow = "";
    static blue = "";
    static magenta = "";
    static cyan = "";
    static white = "";
    static grey = "";
    /**
     * @param stream The stream (e.g. process.stderr)
     * @returns true if the stream should have colourization enabled
     */
    static isEnabled(e) {
      return e && // May happen in browsers.
      e.isTTY && (typeof e.getColorDepth == "function" ? e.getColorDepth() > 2 : !0);
    }
    static refresh() {
      n.enabled = n.isEnabled(process?.stderr), this.enabled ? (n.reset = "\x1B[0m", n.bright = "\x1B[1m", n.dim = "\x1B[2m", n.red = "\x1B[31m", n.green = "\x1B[32m", n.yellow = "\x1B[33m", n.blue = "\x1B[34m", n.magenta = "\x1B[35m", n.cyan = "\x1B[36m", n.white = "\x1B[37m", n.grey = "\x1B[90m") : (n.reset = "", n.bright = "", n.dim = "", n.red = "", n.green = "", n.yellow = "", n.blue = "", n.magenta = "", n.cyan = "", n.white = "", n.grey = "");
    }
  };
  nn.Colours = rn;
  rn.refresh();
});

// node_modules/google-logging-utils/build/src/types.js
var xc = $((sn) => {
  "use strict";
  Object.defineProperty(sn, "__esModule", { value: !0 });
  sn.LogSeverity = void 0;
  var Rc;
  (function(n) {
    n.DEFAULT = "DEFAULT", n.DEBUG = "DEBUG", n.INFO = "INFO", n.WARNING = "WARNING", n.ERROR = "ERROR";
  })(Rc || (sn.LogSeverity = Rc = {}));
});

// node_modules/google-logging-utils/build/src/logging-utils.js
var bc = $((se) => {
  "use strict";
  var mh = se && se.__createBinding || (Object.create ? (function(n, e, t, r) {
    r === void 0 && (r = t);
    var s = Object.getOwnPropertyDescriptor(e, t);
    (!s || ("get" in s ? !e.__esModule : s.writable || s.configurable)) && (s = { enumerable: !0, get: function() {
      return e[t];
    } }), Object.defineProperty(n, r, s);
  }) : (function(n, e, t, r) {
    r === void 0 && (r = t), n[r] = e[t];
  })), wh = se && se.__setModuleDefault || (Object.create ? (function(n, e) {
    Object.defineProperty(n, "default", { enumerable: !0, value: e });
  }) : function(n, e) {
    n.default = e;
  }), Ic = se && se.__importStar || /* @__PURE__ */ (function() {
    var n = function(e) {
      return n = Object.getOwnPropertyNames || function(t) {
        var r = [];
        for (var s in t) Object.prototype.hasOwnProperty.call(t, s) && (r[r.length] = s);
        return r;
      }, n(e);
    };
    return function(e) {
      if (e && e.__esModule) return e;
      var t = {};
      if (e != null) for (var r = n(e), s = 0; s < r.length; s++) r[s] !== "default" && mh(t, e, r[s]);
      return wh(t, e), t;
    };
  })();
  Object.defineProperty(se, "__esModule", { value: !0 });
  se.env = se.DebugLogBackendBase = se.placeholder = se.AdhocDebugLogger = void 0;
  se.getNodeBackend = Xs;
  se.getDebugBackend = Ah;
  se.getStructuredBackend = _h;
  se.setBackend = Eh;
  se.log = jc;
  var vh = G("events"), lr = Ic(G("process")), Sc = Ic(G("util")), Te = Tc(), ht = xc(), dr = class extends vh.EventEmitter {
    // Our namespace (system/subsystem/etc)
    namespace;
    // The function we'll call with new log lines.
    // Should be built in Node util stuff, or the "debug" package, or whatever.
    upstream;
    // Self-referential function wrapper that calls invoke() on us.
    func;
    /**
     * @param upstream The backend will pass a function that will be
     * called whenever our logger function is invoked.
     */
    constructor(e, t) {
      super(), this.namespace = e, this.upstream = t, this.func = Object.assign(this.invoke.bind(this), {
        // Also add an instance pointer back to us.
        instance: this,
        // And pull over the EventEmitter functionality.
        on: (r, s) => this.on(r, s)
      }), this.func.debug = (...r) => this.invokeSeverity(ht.LogSeverity.DEBUG, ...r), this.func.info = (...r) => this.invokeSeverity(ht.LogSeverity.INFO, ...r), this.func.warn = (...r) => this.invokeSeverity(ht.LogSeverity.WARNING, ...r), this.func.error = (...r) => this.invokeSeverity(ht.LogSeverity.ERROR, ...r), this.func.sublog = (r) => jc(r, this.func);
    }
    invoke(e, ...t) {
      if (this.upstream)
        try {
          this.upstream(e, ...t);
        } catch {
        }
      try {
        this.emit("log", e, t);
      } catch {
      }
    }
    invokeSeverity(e, ...t) {
      this.invoke({ severity: e }, ...t);
    }
  };
  se.AdhocDebugLogger = dr;
  se.placeholder = new dr("", () => {
  }).func;
  var Lt = class {
    cached = /* @__PURE__ */ new Map();
    filters = [];
    filtersSet = !1;
    constructor() {
      let e = lr.env[se.env.nodeEnables] ?? "*";
      e === "all" && (e = "*"), this.filters = e.split(",");
    }
    log(e, t, ...r) {
      try {
        this.filtersSet || (this.setFilters(), this.filtersSet = !0);
        let s = this.cached.get(e);
        s || (s = this.makeLogger(e), this.cached.set(e, s)), s(t, ...r);
      } catch (s) {
        console.error(s);
      }
    }
  };
  se.DebugLogBackendBase = Lt;
  var Ys = class extends Lt {
    // Default to allowing all systems, since we gate earlier based on whether the
    // variable is empty.
    enabledRegexp = /.*/g;
    isEnabled(e) {
      return this.enabledRegexp.test(e);
    }
    makeLogger(e) {
      return this.enabledRegexp.test(e) ? (t, ...r) => {
        let s = `${Te.Colours.green}${e}${Te.Colours.reset}`, i = `${Te.Colours.yellow}${lr.pid}${Te.Colours.reset}`, u;
        switch (t.severity) {
          case ht.LogSeverity.ERROR:
            u = `${Te.Colours.red}${t.severity}${Te.Colours.reset}`;
            break;
          case ht.LogSeverity.INFO:
            u = `${Te.Colours.magenta}${t.severity}${Te.Colours.reset}`;
            break;
          case ht.LogSeverity.WARNING:
            u = `${Te.Colours.yellow}${t.severity}${Te.Colours.reset}`;
            break;
          default:
            u = t.severity ?? ht.LogSeverity.DEFAULT;
            break;
        }
        let l = Sc.formatWithOptions({ colors: Te.Colours.enabled }, ...r), d = Object.assign({}, t);
        delete d.severity;
        let v = Object.getOwnPropertyNames(d).length ? JSON.stringify(d) : "", _ = v ? `${Te.Colours.grey}${v}${Te.Colours.reset}` : "";
        console.error("%s [%s|%s] %s%s", i, s, u, l, v ? ` ${_}` : "");
      } : () => {
      };
    }
    // Regexp patterns below are from here:
    // https://github.com/nodejs/node/blob/c0aebed4b3395bd65d54b18d1fd00f071002ac20/lib/internal/util/debuglog.js#L36
    setFilters() {
      let t = this.filters.join(",").replace(/[|\\{}()[\]^$+?.]/g, "\\$&").replace(/\*/g, ".*").replace(/,/g, "$|^");
      this.enabledRegexp = new RegExp(`^${t}$`, "i");
    }
  };
  function Xs() {
    return new Ys();
  }
  var Qs = class extends Lt {
    debugPkg;
    constructor(e) {
      super(), this.debugPkg = e;
    }
    makeLogger(e) {
      let t = this.debugPkg(e);
      return (r, ...s) => {
        t(s[0], ...s.slice(1));
      };
    }
    setFilters() {
      let e = lr.env.NODE_DEBUG ?? "";
      lr.env.NODE_DEBUG = `${e}${e ? "," : ""}${this.filters.join(",")}`;
    }
  };
  function Ah(n) {
    return new Qs(n);
  }
  var Zs = class extends Lt {
    upstream;
    constructor(e) {
      super(), this.upstream = e ?? void 0;
    }
    makeLogger(e) {
      let t = this.upstream?.makeLogger(e);
      return (r, ...s) => {
        let i = r.severity ?? ht.LogSeverity.INFO, u = Object.assign({
          severity: i,
          message: Sc.format(...s)
        }, r), l = JSON.stringify(u);
        t ? t(r, l) : console.log("%s", l);
      };
    }
    setFilters() {
      this.upstream?.setFilters();
    }
  };
  function _h(n) {
    return new Zs(n);
  }
  se.env = {
    /**
     * Filter wildcards specific to the Node syntax, and similar to the built-in
     * utils.debuglog() environment variable. If missing, disables logging.
     */
    nodeEnables: "GOOGLE_SDK_NODE_LOGGING"
  };
  var ei = /* @__PURE__ */ new Map(), We;
  function Eh(n) {
    We = n, ei.clear();
  }
  function jc(n, e) {
    if (!We && !lr.env[se.env.nodeEnables] || !n)
      return se.placeholder;
    e && (n = `${e.instance.namespace}:${n}`);
    let t = ei.get(n);
    if (t)
      return t.func;
    if (We === null)
      return se.placeholder;
    We === void 0 && (We = Xs());
    let r = (() => {
      let s;
      return new dr(n, (u, ...l) => {
        if (s !== We) {
          if (We === null)
            return;
          We === void 0 && (We = Xs()), s = We;
        }
        We?.log(n, u, ...l);
      });
    })();
    return ei.set(n, r), r.func;
  }
});

// node_modules/google-logging-utils/build/src/index.js
var qc = $((xt) => {
  "use strict";
  var Ph = xt && xt.__createBinding || (Object.create ? (function(n, e, t, r) {
    r === void 0 && (r = t);
    var s = Object.getOwnPropertyDescriptor(e, t);
    (!s || ("get" in s ? !e.__esModule : s.writable || s.configurable)) && (s = { enumerable: !0, get: function() {
      return e[t];
    } }), Object.defineProperty(n, r, s);
  }) : (function(n, e, t, r) {
    r === void 0 && (r = t), n[r] = e[t];
  })), Th = xt && xt.__exportStar || function(n, e) {
    for (var t in n) t !== "default" && !Object.prototype.hasOwnProperty.call(e, t) && Ph(e, n, t);
  };
  Object.defineProperty(xt, "__esModule", { value: !0 });
  Th(bc(), xt);
});

// node_modules/google-auth-library/package.json
var Uc = $((cw, Rh) => {
  Rh.exports = {
    name: "google-auth-library",
    version: "10.5.0",
    author: "Google Inc.",
    description: "Google APIs Authentication Client Library for Node.js",
    engines: {
      node: ">=18"
    },
    main: "./build/src/index.js",
    types: "./build/src/index.d.ts",
    repository: "googleapis/google-auth-library-nodejs.git",
    keywords: [
      "google",
      "api",
      "google apis",
      "client",
      "client library"
    ],
    dependencies: {
      "base64-js": "^1.3.0",
      "ecdsa-sig-formatter": "^1.0.11",
      gaxios: "^7.0.0",
      "gcp-metadata": "^8.0.0",
      "google-logging-utils": "^1.0.0",
      gtoken: "^8.0.0",
      jws: "^4.0.0"
    },
    devDependencies: {
      "@types/base64-js": "^1.2.5",
      "@types/jws": "^3.1.0",
      "@types/mocha": "^10.0.10",
      "@types/mv": "^2.1.0",
      "@types/ncp": "^2.0.1",
      "@types/node": "^22.0.0",
      "@types/sinon": "^17.0.0",
      "assert-rejects": "^1.0.0",
      c8: "^10.0.0",
      codecov: "^3.0.2",
      gts: "^6.0.0",
      "is-docker": "^3.0.0",
      jsdoc: "^4.0.0",
      "jsdoc-fresh": "^5.0.0",
      "jsdoc-region-tag": "^4.0.0",
      karma: "^6.0.0",
      "karma-chrome-launcher": "^3.0.0",
      "karma-coverage": "^2.0.0",
      "karma-firefox-launcher": "^2.0.0",
      "karma-mocha": "^2.0.0",
      "karma-sourcemap-loader": "^0.4.0",
      "karma-webpack": "^5.0.1",
      keypair: "^1.0.4",
      mocha: "^11.1.0",
      mv: "^2.1.1",
      ncp: "^2.0.0",
      nock: "^14.0.5",
      "null-loader": "^4.0.0",
      puppeteer: "^24.0.0",
      sinon: "^21.0.0",
      "ts-loader": "^8.0.0",
      typescript: "5.8.2",
      webpack: "^5.21.2",
      "webpack-cli": "^4.0.0"
    },
    files: [
      "build/src",
      "!build/src/**/*.map"
    ],
    scripts: {
      test: "c8 mocha build/test",
      clean: "gts clean",
      prepare: "npm run compile",
      lint: "gts check --no-inline-config",
      compile: "tsc -p .",
      fix: "gts fix",
      pretest: "npm run compile -- --sourceMap",
      docs: "jsdoc -c .jsdoc.js",
      "samples-setup": "cd samples/ && npm link ../ && npm run setup && cd ../",
      "samples-test": "cd samples/ && npm link ../ && npm test && cd ../",
      "system-test": "mocha build/system-test --timeout 60000",
      "presystem-test": "npm run compile -- --sourceMap",
      webpack: "webpack",
      "browser-test": "karma start",
      "docs-test": "echo 'disabled until linkinator is fixed'",
      "predocs-test": "npm run docs",
      prelint: "cd samples; npm link ../; npm install"
    },
    license: "Apache-2.0"
  };
});

// node_modules/google-auth-library/build/src/shared.cjs
var ti = $((wt) => {
  "use strict";
  Object.defineProperty(wt, "__esModule", { value: !0 });
  wt.USER_AGENT = wt.PRODUCT_NAME = wt.pkg = void 0;
  var Oc = Uc();
  wt.pkg = Oc;
  var Nc = "google-api-nodejs-client";
  wt.PRODUCT_NAME = Nc;
  var xh = `${Nc}/${Oc.version}`;
  wt.USER_AGENT = xh;
});

// node_modules/google-auth-library/build/src/auth/authclient.js
var Re = $((Ke) => {
  "use strict";
  Object.defineProperty(Ke, "__esModule", { value: !0 });
  Ke.AuthClient = Ke.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS = Ke.DEFAULT_UNIVERSE = void 0;
  var Ih = G("events"), ri = ye(), Sh = ke(), jh = qc(), ni = ti();
  Ke.DEFAULT_UNIVERSE = "googleapis.com";
  Ke.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS = 300 * 1e3;
  var si = class n extends Ih.EventEmitter {
    apiKey;
    projectId;
    /**
     * The quota project ID. The quota project can be used by client libraries for the billing purpose.
     * See {@link https://cloud.google.com/docs/quota Working with quotas}
     */
    quotaProjectId;
    /**
     * The {@link Gaxios `Gaxios`} instance used for making requests.
     */
    transporter;
    credentials = {};
    eagerRefreshThresholdMillis = Ke.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS;
    forceRefreshOnFailure = !1;
    universeDomain = Ke.DEFAULT_UNIVERSE;
    /**
     * Symbols that can be added to GaxiosOptions to specify the method name that is
     * making an RPC call, for logging purposes, as well as a string ID that can be
     * used to correlate calls and responses.
     */
    static RequestMethodNameSymbol = /* @__PURE__ */ Symbol("request method name");
    static RequestLogIdSymbol = /* @__PURE__ */ Symbol("request log id");
    constructor(e = {}) {
      super();
      let t = (0, Sh.originalOrCamelOptions)(e);
      this.apiKey = e.apiKey, this.projectId = t.get("project_id") ?? null, this.quotaProjectId = t.get("quota_project_id"), this.credentials = t.get("credentials") ?? {}, this.universeDomain = t.get("universe_domain") ?? Ke.DEFAULT_UNIVERSE, this.transporter = e.transporter ?? new ri.Gaxios(e.transporterOptions), t.get("useAuthRequestParameters") !== !1 && (this.transporter.interceptors.request.add(n.DEFAULT_REQUEST_INTERCEPTOR), this.transporter.interceptors.response.add(n.DEFAULT_RESPONSE_INTERCEPTOR)), e.eagerRefreshThresholdMillis && (this.eagerRefreshThresholdMillis = e.eagerRefreshThresholdMillis), this.forceRefreshOnFailure = e.forceRefreshOnFailure ?? !1;
    }
    /**
     * A {@link fetch `fetch`} compliant API for {@link AuthClient}.
     *
     * @see {@link AuthClient.request} for the classic method.
     *
     * @remarks
     *
     * This is useful as a drop-in replacement for `fetch` API usage.
     *
     * @example
     *
     * ```ts
     * const authClient = new AuthClient();
     * const fetchWithAuthClient: typeof fetch = (...args) => authClient.fetch(...args);
     * await fetchWithAuthClient('https://example.com');
     * ```
     *
     * @param args `fetch` API or {@link Gaxios.fetch `Gaxios#fetch`} parameters
     * @returns the {@link GaxiosResponse} with Gaxios-added properties
     */
    fetch(...e) {
      let t = e[0], r = e[1], s, i = new Headers();
      return typeof t == "string" ? s = new URL(t) : t instanceof URL ? s = t : t && t.url && (s = new URL(t.url)), t && typeof t == "object" && "headers" in t && ri.Gaxios.mergeHeaders(i, t.headers), r && ri.Gaxios.mergeHeaders(i, new Headers(r.headers)), typeof t == "object" && !(t instanceof URL) ? this.request({ ...r, ...t, headers: i, url: s }) : this.request({ ...r, headers: i, url: s });
    }
    /**
     * Sets the auth credentials.
     */
    setCredentials(e) {
      this.credentials = e;
    }
    /**
     * Append additional headers, e.g., x-goog-user-project, shared across the
     * classes inheriting AuthClient. This method should be used by any method
     * that overrides getRequestMetadataAsync(), which is a shared helper for
     * setting request information in both gRPC and HTTP API calls.
     *
     * @param headers object to append additional headers to.
     */
    addSharedMetadataHeaders(e) {
      return !e.has("x-goog-user-project") && // don't override a value the user sets.
      this.quotaProjectId && e.set("x-goog-user-project", this.quotaProjectId), e;
    }
    /**
     * Adds the `x-goog-user-project` and `authorization` headers to the target Headers
     * object, if they exist on the source.
     *
     * @param target the headers to target
     * @param source the headers to source from
     * @returns the target headers
     */
    addUserProjectAndAuthHeaders(e, t) {
      let r = t.get("x-goog-user-project"), s = t.get("authorization");
      return r && e.set("x-goog-user-project", r), s && e.set("authorization", s), e;
    }
    static log = (0, jh.log)("auth");
    static DEFAULT_REQUEST_INTERCEPTOR = {
      resolved: async (e) => {
        if (!e.headers.has("x-goog-api-client")) {
          let r = process.version.replace(/^v/, "");
          e.headers.set("x-goog-api-client", `gl-node/${r}`);
        }
        let t = e.headers.get("User-Agent");
        t ? t.includes(`${ni.PRODUCT_NAME}/`) || e.headers.set("User-Agent", `${t} ${ni.USER_AGENT}`) : e.headers.set("User-Agent", ni.USER_AGENT);
        try {
          let r = e, s = r[n.RequestMethodNameSymbol], i = `${Math.floor(Math.random() * 1e3)}`;
          r[n.RequestLogIdSymbol] = i;
          let u = {
            url: e.url,
            headers: e.headers
          };
          s ? n.log.info("%s [%s] request %j", s, i, u) : n.log.info("[%s] request %j", i, u);
        } catch {
        }
        return e;
      }
    };
    static DEFAULT_RESPONSE_INTERCEPTOR = {
      resolved: async (e) => {
        try {
          let t = e.config, r = t[n.RequestMethodNameSymbol], s = t[n.RequestLogIdSymbol];
          r ? n.log.info("%s [%s] response %j", r, s, e.data) : n.log.info("[%s] response %j", s, e.data);
        } catch {
        }
        return e;
      },
      rejected: async (e) => {
        try {
          let t = e.config, r = t[n.RequestMethodNameSymbol], s = t[n.RequestLogIdSymbol];
          r ? n.log.info("%s [%s] error %j", r, s, e.response?.data) : n.log.error("[%s] error %j", s, e.response?.data);
        } catch {
        }
        throw e;
      }
    };
    /**
     * Sets the method name that is making a Gaxios request, so that logging may tag
     * log lines with the operation.
     * @param config A Gaxios request config
     * @param methodName The method name making the call
     */
    static setMethodName(e, t) {
      try {
        let r = e;
        r[n.RequestMethodNameSymbol] = t;
      } catch {
      }
    }
    /**
     * Retry config for Auth-related requests.
     *
     * @remarks
     *
     * This is not a part of the default {@link AuthClient.transporter transporter/gaxios}
     * config as some downstream APIs would prefer if customers explicitly enable retries,
     * such as GCS.
     */
    static get RETRY_CONFIG() {
      return {
        retry: !0,
        retryConfig: {
          httpMethodsToRetry: ["GET", "PUT", "POST", "HEAD", "OPTIONS", "DELETE"]
        }
      };
    }
  };
  Ke.AuthClient = si;
});

// node_modules/google-auth-library/build/src/auth/loginticket.js
var oi = $((on) => {
  "use strict";
  Object.defineProperty(on, "__esModule", { value: !0 });
  on.LoginTicket = void 0;
  var ii = class {
    envelope;
    payload;
    /**
     * Create a simple class to extract user ID from an ID Token
     *
     * @param {string} env Envelope of the jwt
     * @param {TokenPayload} pay Payload of the jwt
     * @constructor
     */
    constructor(e, t) {
      this.envelope = e, this.payload = t;
    }
    getEnvelope() {
      return this.envelope;
    }
    getPayload() {
      return this.payload;
    }
    /**
     * Create a simple class to extract user ID from an ID Token
     *
     * @return The user ID
     */
    getUserId() {
      let e = this.getPayload();
      return e && e.sub ? e.sub : null;
    }
    /**
     * Returns attributes from the login ticket.  This can contain
     * various information about the user session.
     *
     * @return The envelope and payload
     */
    getAttributes() {
      return { envelope: this.getEnvelope(), payload: this.getPayload() };
    }
  };
  on.LoginTicket = ii;
});

// node_modules/google-auth-library/build/src/auth/oauth2client.js
var It = $((et) => {
  "use strict";
  Object.defineProperty(et, "__esModule", { value: !0 });
  et.OAuth2Client = et.ClientAuthentication = et.CertificateFormat = et.CodeChallengeMethod = void 0;
  var Cc = ye(), bh = G("querystring"), qh = G("stream"), Uh = Ks(), Dc = ke(), ai = fr(), Mt = Re(), Oh = oi(), $c;
  (function(n) {
    n.Plain = "plain", n.S256 = "S256";
  })($c || (et.CodeChallengeMethod = $c = {}));
  var pt;
  (function(n) {
    n.PEM = "PEM", n.JWK = "JWK";
  })(pt || (et.CertificateFormat = pt = {}));
  var hr;
  (function(n) {
    n.ClientSecretPost = "ClientSecretPost", n.ClientSecretBasic = "ClientSecretBasic", n.None = "None";
  })(hr || (et.ClientAuthentication = hr = {}));
  var ci = class n extends Mt.AuthClient {
    redirectUri;
    certificateCache = {};
    certificateExpiry = null;
    certificateCacheFormat = pt.PEM;
    refreshTokenPromises = /* @__PURE__ */ new Map();
    endpoints;
    issuers;
    clientAuthentication;
    // TODO: refactor tests to make this private
    _clientId;
    // TODO: refactor tests to make this private
    _clientSecret;
    refreshHandler;
    /**
     * An OAuth2 Client for Google APIs.
     *
     * @param options The OAuth2 Client Options. Passing an `clientId` directly is **@DEPRECATED**.
     * @param clientSecret **@DEPRECATED**. Provide a {@link OAuth2ClientOptions `OAuth2ClientOptions`} object in the first parameter instead.
     * @param redirectUri **@DEPRECATED**. Provide a {@link OAuth2ClientOptions `OAuth2ClientOptions`} object in the first parameter instead.
     */
    constructor(e = {}, t, r) {
      super(typeof e == "object" ? e : {}), typeof e != "object" && (e = {
        clientId: e,
        clientSecret: t,
        redirectUri: r
      }), this._clientId = e.clientId || e.client_id, this._clientSecret = e.clientSecret || e.client_secret, this.redirectUri = e.redirectUri || e.redirect_uris?.[0], this.endpoints = {
        tokenInfoUrl: "https://oauth2.googleapis.com/tokeninfo",
        oauth2AuthBaseUrl: "https://accounts.google.com/o/oauth2/v2/auth",
        oauth2TokenUrl: "https://oauth2.googleapis.com/token",
        oauth2RevokeUrl: "https://oauth2.googleapis.com/revoke",
        oauth2FederatedSignonPemCertsUrl: "https://www.googleapis.com/oauth2/v1/certs",
        oauth2FederatedSignonJwkCertsUrl: "https://www.googleapis.com/oauth2/v3/certs",
        oauth2IapPublicKeyUrl: "https://www.gstatic.com/iap/verify/public_key",
        ...e.endpoints
      }, this.clientAuthentication = e.clientAuthentication || hr.ClientSecretPost, this.issuers = e.issuers || [
        "accounts.google.com",
        "https://accounts.google.com",
        this.universeDomain
      ];
    }
    /**
     * @deprecated use instance's {@link OAuth2Client.endpoints}
     */
    static GOOGLE_TOKEN_INFO_URL = "https://oauth2.googleapis.com/tokeninfo";
    /**
     * Clock skew - five minutes in seconds
     */
    static CLOCK_SKEW_SECS_ = 300;
    /**
     * The default max Token Lifetime is one day in seconds
     */
    static DEFAULT_MAX_TOKEN_LIFETIME_SECS_ = 86400;
    /**
     * Generates URL for consent page landing.
     * @param opts Options.
     * @return URL to consent page.
     */
    generateAuthUrl(e = {}) {
      if (e.code_challenge_method && !e.code_challenge)
        throw new Error("If a code_challenge_method is provided, code_challenge must be included.");
      return e.response_type = e.response_type || "code", e.client_id = e.client_id || this._clientId, e.redirect_uri = e.redirect_uri || this.redirectUri, Array.isArray(e.scope) && (e.scope = e.scope.join(" ")), this.endpoints.oauth2AuthBaseUrl.toString() + "?" + bh.stringify(e);
    }
    generateCodeVerifier() {
      throw new Error("generateCodeVerifier is removed, please use generateCodeVerifierAsync instead.");
    }
    /**
     * Convenience method to automatically generate a code_verifier, and its
     * resulting SHA256. If used, this must be paired with a S256
     * code_challenge_method.
     *
     * For a full example see:
     * https://github.com/googleapis/google-auth-library-nodejs/blob/main/samples/oauth2-codeVerifier.js
     */
    async generateCodeVerifierAsync() {
      let e = (0, ai.createCrypto)(), r = e.randomBytesBase64(96).replace(/\+/g, "~").replace(/=/g, "_").replace(/\//g, "-"), i = (await e.sha256DigestBase64(r)).split("=")[0].replace(/\+/g, "-").replace(/\//g, "_");
      return { codeVerifier: r, codeChallenge: i };
    }
    getToken(e, t) {
      let r = typeof e == "string" ? { code: e } : e;
      if (t)
        this.getTokenAsync(r).then((s) => t(null, s.tokens, s.res), (s) => t(s, null, s.response));
      else
        return this.getTokenAsync(r);
    }
    async getTokenAsync(e) {
      let t = this.endpoints.oauth2TokenUrl.toString(), r = new Headers(), s = {
        client_id: e.client_id || this._clientId,
        code_verifier: e.codeVerifier,
        code: e.code,
        grant_type: "authorization_code",
        redirect_uri: e.redirect_uri || this.redirectUri
      };
      if (this.clientAuthentication === hr.ClientSecretBasic) {
        let d = Buffer.from(`${this._clientId}:${this._clientSecret}`);
        r.set("authorization", `Basic ${d.toString("base64")}`);
      }
      this.clientAuthentication === hr.ClientSecretPost && (s.client_secret = this._clientSecret);
      let i = {
        ...n.RETRY_CONFIG,
        method: "POST",
        url: t,
        data: new URLSearchParams((0, Dc.removeUndefinedValuesInObject)(s)),
        headers: r
      };
      Mt.AuthClient.setMethodName(i, "getTokenAsync");
      let u = await this.transporter.request(i), l = u.data;
      return u.data && u.data.expires_in && (l.expiry_date = (/* @__PURE__ */ new Date()).getTime() + u.data.expires_in * 1e3, delete l.expires_in), this.emit("tokens", l), { tokens: l, res: u };
    }
    /**
     * Refreshes the access token.
     * @param refresh_token Existing refresh token.
     * @private
     */
    async refreshToken(e) {
      if (!e)
        return this.refreshTokenNoCache(e);
      if (this.refreshTokenPromises.has(e))
        return this.refreshTokenPromises.get(e);
      let t = this.refreshTokenNoCache(e).then((r) => (this.refreshTokenPromises.delete(e), r), (r) => {
        throw this.refreshTokenPromises.delete(e), r;
      });
      return this.refreshTokenPromises.set(e, t), t;
    }
    async refreshTokenNoCache(e) {
      if (!e)
        throw new Error("No refresh token is set.");
      let t = this.endpoints.oauth2TokenUrl.toString(), r = {
        refresh_token: e,
        client_id: this._clientId,
        client_secret: this._clientSecret,
        grant_type: "refresh_token"
      }, s;
      try {
        let u = {
          ...n.RETRY_CONFIG,
          method: "POST",
          url: t,
          data: new URLSearchParams((0, Dc.removeUndefinedValuesInObject)(r))
        };
        Mt.AuthClient.setMethodName(u, "refreshTokenNoCache"), s = await this.transporter.request(u);
      } catch (u) {
        throw u instanceof Cc.GaxiosError && u.message === "invalid_grant" && u.response?.data && /ReAuth/i.test(u.response.data.error_description) && (u.message = JSON.stringify(u.response.data)), u;
      }
      let i = s.data;
      return s.data && s.data.expires_in && (i.expiry_date = (/* @__PURE__ */ new Date()).getTime() + s.data.expires_in * 1e3, delete i.expires_in), this.emit("tokens", i), { tokens: i, res: s };
    }
    refreshAccessToken(e) {
      if (e)
        this.refreshAccessTokenAsync().then((t) => e(null, t.credentials, t.res), e);
      else
        return this.refreshAccessTokenAsync();
    }
    async refreshAccessTokenAsync() {
      let e = await this.refreshToken(this.credentials.refresh_token), t = e.tokens;
      return t.refresh_token = this.credentials.refresh_token, this.credentials = t, { credentials: this.credentials, res: e.res };
    }
    getAccessToken(e) {
      if (e)
        this.getAccessTokenAsync().then((t) => e(null, t.token, t.res), e);
      else
        return this.getAccessTokenAsync();
    }
    async getAccessTokenAsync() {
      if (!this.credentials.access_token || this.isTokenExpiring()) {
        if (!this.credentials.refresh_token)
          if (this.refreshHandler) {
            let r = await this.processAndValidateRefreshHandler();
            if (r?.access_token)
              return this.setCredentials(r), { token: this.credentials.access_token };
          } else
            throw new Error("No refresh token or refresh handler callback is set.");
        let t = await this.refreshAccessTokenAsync();
        if (!t.credentials || t.credentials && !t.credentials.access_token)
          throw new Error("Could not refresh access token.");
        return { token: t.credentials.access_token, res: t.res };
      } else
        return { token: this.credentials.access_token };
    }
    /**
     * The main authentication interface.  It takes an optional url which when
     * present is the endpoint being accessed, and returns a Promise which
     * resolves with authorization header fields.
     *
     * In OAuth2Client, the result has the form:
     * { authorization: 'Bearer <access_token_value>' }
     */
    async getRequestHeaders(e) {
      return (await this.getRequestMetadataAsync(e)).headers;
    }
    async getRequestMetadataAsync(e) {
      let t = this.credentials;
      if (!t.access_token && !t.refresh_token && !this.apiKey && !this.refreshHandler)
        throw new Error("No access, refresh token, API key or refresh handler callback is set.");
      if (t.access_token && !this.isTokenExpiring()) {
        t.token_type = t.token_type || "Bearer";
        let l = new Headers({
          authorization: t.token_type + " " + t.access_token
        });
        return { headers: this.addSharedMetadataHeaders(l) };
      }
      if (this.refreshHandler) {
        let l = await this.processAndValidateRefreshHandler();
        if (l?.access_token) {
          this.setCredentials(l);
          let d = new Headers({
            authorization: "Bearer " + this.credentials.access_token
          });
          return { headers: this.addSharedMetadataHeaders(d) };
        }
      }
      if (this.apiKey)
        return { headers: new Headers({ "X-Goog-Api-Key": this.apiKey }) };
      let r = null, s = null;
      try {
        r = await this.refreshToken(t.refresh_token), s = r.tokens;
      } catch (l) {
        let d = l;
        throw d.response && (d.response.status === 403 || d.response.status === 404) && (d.message = `Could not refresh access token: ${d.message}`), d;
      }
      let i = this.credentials;
      i.token_type = i.token_type || "Bearer", s.refresh_token = i.refresh_token, this.credentials = s;
      let u = new Headers({
        authorization: i.token_type + " " + s.access_token
      });
      return { headers: this.addSharedMetadataHeaders(u), res: r.res };
    }
    /**
     * Generates an URL to revoke the given token.
     * @param token The existing token to be revoked.
     *
     * @deprecated use instance method {@link OAuth2Client.getRevokeTokenURL}
     */
    static getRevokeTokenUrl(e) {
      return new n().getRevokeTokenURL(e).toString();
    }
    /**
     * Generates a URL to revoke the given token.
     *
     * @param token The existing token to be revoked.
     */
    getRevokeTokenURL(e) {
      let t = new URL(this.endpoints.oauth2RevokeUrl);
      return t.searchParams.append("token", e), t;
    }
    revokeToken(e, t) {
      let r = {
        ...n.RETRY_CONFIG,
        url: this.getRevokeTokenURL(e).toString(),
        method: "POST"
      };
      if (Mt.AuthClient.setMethodName(r, "revokeToken"), t)
        this.transporter.request(r).then((s) => t(null, s), t);
      else
        return this.transporter.request(r);
    }
    revokeCredentials(e) {
      if (e)
        this.revokeCredentialsAsync().then((t) => e(null, t), e);
      else
        return this.revokeCredentialsAsync();
    }
    async revokeCredentialsAsync() {
      let e = this.credentials.access_token;
      if (this.credentials = {}, e)
        return this.revokeToken(e);
      throw new Error("No access token to revoke.");
    }
    request(e, t) {
      if (t)
        this.requestAsync(e).then((r) => t(null, r), (r) => t(r, r.response));
      else
        return this.requestAsync(e);
    }
    async requestAsync(e, t = !1) {
      try {
        let r = await this.getRequestMetadataAsync();
        return e.headers = Cc.Gaxios.mergeHeaders(e.headers), this.addUserProjectAndAuthHeaders(e.headers, r.headers), this.apiKey && e.headers.set("X-Goog-Api-Key", this.apiKey), await this.transporter.request(e);
      } catch (r) {
        let s = r.response;
        if (s) {
          let i = s.status, u = this.credentials && this.credentials.access_token && this.credentials.refresh_token && (!this.credentials.expiry_date || this.forceRefreshOnFailure), l = this.credentials && this.credentials.access_token && !this.credentials.refresh_token && (!this.credentials.expiry_date || this.forceRefreshOnFailure) && this.refreshHandler, d = s.config.data instanceof qh.Readable, v = i === 401 || i === 403;
          if (!t && v && !d && u)
            return await this.refreshAccessTokenAsync(), this.requestAsync(e, !0);
          if (!t && v && !d && l) {
            let _ = await this.processAndValidateRefreshHandler();
            return _?.access_token && this.setCredentials(_), this.requestAsync(e, !0);
          }
        }
        throw r;
      }
    }
    verifyIdToken(e, t) {
      if (t && typeof t != "function")
        throw new Error("This method accepts an options object as the first parameter, which includes the idToken, audience, and maxExpiry.");
      if (t)
        this.verifyIdTokenAsync(e).then((r) => t(null, r), t);
      else
        return this.verifyIdTokenAsync(e);
    }
    async verifyIdTokenAsync(e) {
      if (!e.idToken)
        throw new Error("The verifyIdToken method requires an ID Token");
      let t = await this.getFederatedSignonCertsAsync();
      return await this.verifySignedJwtWithCertsAsync(e.idToken, t.certs, e.audience, this.issuers, e.maxExpiry);
    }
    /**
     * Obtains information about the provisioned access token.  Especially useful
     * if you want to check the scopes that were provisioned to a given token.
     *
     * @param accessToken Required.  The Access Token for which you want to get
     * user info.
     */
    async getTokenInfo(e) {
      let { data: t } = await this.transporter.request({
        ...n.RETRY_CONFIG,
        method: "POST",
        headers: {
          "content-type": "application/x-www-form-urlencoded;charset=UTF-8",
          authorization: `Bearer ${e}`
        },
        url: this.endpoints.tokenInfoUrl.toString()
      }), r = Object.assign({
        expiry_date: (/* @__PURE__ */ new Date()).getTime() + t.expires_in * 1e3,
        scopes: t.scope.split(" ")
      }, t);
      return delete r.expires_in, delete r.scope, r;
    }
    getFederatedSignonCerts(e) {
      if (e)
        this.getFederatedSignonCertsAsync().then((t) => e(null, t.certs, t.res), e);
      else
        return this.getFederatedSignonCertsAsync();
    }
    async getFederatedSignonCertsAsync() {
      let e = (/* @__PURE__ */ new Date()).getTime(), t = (0, ai.hasBrowserCrypto)() ? pt.JWK : pt.PEM;
      if (this.certificateExpiry && e < this.certificateExpiry.getTime() && this.certificateCacheFormat === t)
        return { certs: this.certificateCache, format: t };
      let r, s;
      switch (t) {
        case pt.PEM:
          s = this.endpoints.oauth2FederatedSignonPemCertsUrl.toString();
          break;
        case pt.JWK:
          s = this.endpoints.oauth2FederatedSignonJwkCertsUrl.toString();
          break;
        default:
          throw new Error(`Unsupported certificate format ${t}`);
      }
      try {
        let v = {
          ...n.RETRY_CONFIG,
          url: s
        };
        Mt.AuthClient.setMethodName(v, "getFederatedSignonCertsAsync"), r = await this.transporter.request(v);
      } catch (v) {
        throw v instanceof Error && (v.message = `Failed to retrieve verification certificates: ${v.message}`), v;
      }
      let i = r?.headers.get("cache-control"), u = -1;
      if (i) {
        let v = /max-age=(?<maxAge>[0-9]+)/.exec(i)?.groups?.maxAge;
        v && (u = Number(v) * 1e3);
      }
      let l = {};
      switch (t) {
        case pt.PEM:
          l = r.data;
          break;
        case pt.JWK:
          for (let v of r.data.keys)
            l[v.kid] = v;
          break;
        default:
          throw new Error(`Unsupported certificate format ${t}`);
      }
      let d = /* @__PURE__ */ new Date();
      return this.certificateExpiry = u === -1 ? null : new Date(d.getTime() + u), this.certificateCache = l, this.certificateCacheFormat = t, { certs: l, format: t, res: r };
    }
    getIapPublicKeys(e) {
      if (e)
        this.getIapPublicKeysAsync().then((t) => e(null, t.pubkeys, t.res), e);
      else
        return this.getIapPublicKeysAsync();
    }
    async getIapPublicKeysAsync() {
      let e, t = this.endpoints.oauth2IapPublicKeyUrl.toString();
      try {
        let r = {
          ...n.RETRY_CONFIG,
          url: t
        };
        Mt.AuthClient.setMethodName(r, "getIapPublicKeysAsync"), e = await this.transporter.request(r);
      } catch (r) {
        throw r instanceof Error && (r.message = `Failed to retrieve verification certificates: ${r.message}`), r;
      }
      return { pubkeys: e.data, res: e };
    }
    verifySignedJwtWithCerts() {
      throw new Error("verifySignedJwtWithCerts is removed, please use verifySignedJwtWithCertsAsync instead.");
    }
    /**
     * Verify the id token is signed with the correct certificate
     * and is from the correct audience.
     * @param jwt The jwt to verify (The ID Token in this case).
     * @param certs The array of certs to test the jwt against.
     * @param requiredAudience The audience to test the jwt against.
     * @param issuers The allowed issuers of the jwt (Optional).
     * @param maxExpiry The max expiry the certificate can be (Optional).
     * @return Returns a promise resolving to LoginTicket on verification.
     */
    async verifySignedJwtWithCertsAsync(e, t, r, s, i) {
      let u = (0, ai.createCrypto)();
      i || (i = n.DEFAULT_MAX_TOKEN_LIFETIME_SECS_);
      let l = e.split(".");
      if (l.length !== 3)
        throw new Error("Wrong number of segments in token: " + e);
      let d = l[0] + "." + l[1], v = l[2], _, P;
      try {
        _ = JSON.parse(u.decodeBase64StringUtf8(l[0]));
      } catch (f) {
        throw f instanceof Error && (f.message = `Can't parse token envelope: ${l[0]}': ${f.message}`), f;
      }
      if (!_)
        throw new Error("Can't parse token envelope: " + l[0]);
      try {
        P = JSON.parse(u.decodeBase64StringUtf8(l[1]));
      } catch (f) {
        throw f instanceof Error && (f.message = `Can't parse token payload '${l[0]}`), f;
      }
      if (!P)
        throw new Error("Can't parse token payload: " + l[1]);
      if (!Object.prototype.hasOwnProperty.call(t, _.kid))
        throw new Error("No pem found for envelope: " + JSON.stringify(_));
      let x = t[_.kid];
      if (_.alg === "ES256" && (v = Uh.joseToDer(v, "ES256").toString("base64")), !await u.verify(x, d, v))
        throw new Error("Invalid token signature: " + e);
      if (!P.iat)
        throw new Error("No issue time in token: " + JSON.stringify(P));
      if (!P.exp)
        throw new Error("No expiration time in token: " + JSON.stringify(P));
      let p = Number(P.iat);
      if (isNaN(p))
        throw new Error("iat field using invalid format");
      let m = Number(P.exp);
      if (isNaN(m))
        throw new Error("exp field using invalid format");
      let w = (/* @__PURE__ */ new Date()).getTime() / 1e3;
      if (m >= w + i)
        throw new Error("Expiration time too far in future: " + JSON.stringify(P));
      let R = p - n.CLOCK_SKEW_SECS_, o = m + n.CLOCK_SKEW_SECS_;
      if (w < R)
        throw new Error("Token used too early, " + w + " < " + R + ": " + JSON.stringify(P));
      if (w > o)
        throw new Error("Token used too late, " + w + " > " + o + ": " + JSON.stringify(P));
      if (s && s.indexOf(P.iss) < 0)
        throw new Error("Invalid issuer, expected one of [" + s + "], but got " + P.iss);
      if (typeof r < "u" && r !== null) {
        let f = P.aud, a = !1;
        if (r.constructor === Array ? a = r.indexOf(f) > -1 : a = f === r, !a)
          throw new Error("Wrong recipient, payload audience != requiredAudience");
      }
      return new Oh.LoginTicket(_, P);
    }
    /**
     * Returns a promise that resolves with AccessTokenResponse type if
     * refreshHandler is defined.
     * If not, nothing is returned.
     */
    async processAndValidateRefreshHandler() {
      if (this.refreshHandler) {
        let e = await this.refreshHandler();
        if (!e.access_token)
          throw new Error("No access token is returned by the refreshHandler callback.");
        return e;
      }
    }
    /**
     * Returns true if a token is expired or will expire within
     * eagerRefreshThresholdMillismilliseconds.
     * If there is no expiry time, assumes the token is not expired or expiring.
     */
    isTokenExpiring() {
      let e = this.credentials.expiry_date;
      return e ? e <= (/* @__PURE__ */ new Date()).getTime() + this.eagerRefreshThresholdMillis : !1;
    }
  };
  et.OAuth2Client = ci;
});

// node_modules/google-auth-library/build/src/auth/computeclient.js
var fi = $((an) => {
  "use strict";
  Object.defineProperty(an, "__esModule", { value: !0 });
  an.Compute = void 0;
  var Nh = ye(), Fc = ur(), Ch = It(), ui = class extends Ch.OAuth2Client {
    serviceAccountEmail;
    scopes;
    /**
     * Google Compute Engine service account credentials.
     *
     * Retrieve access token from the metadata server.
     * See: https://cloud.google.com/compute/docs/access/authenticate-workloads#applications
     */
    constructor(e = {}) {
      super(e), this.credentials = { expiry_date: 1, refresh_token: "compute-placeholder" }, this.serviceAccountEmail = e.serviceAccountEmail || "default", this.scopes = Array.isArray(e.scopes) ? e.scopes : e.scopes ? [e.scopes] : [];
    }
    /**
     * Refreshes the access token.
     * @param refreshToken Unused parameter
     */
    async refreshTokenNoCache() {
      let e = `service-accounts/${this.serviceAccountEmail}/token`, t;
      try {
        let s = {
          property: e
        };
        this.scopes.length > 0 && (s.params = {
          scopes: this.scopes.join(",")
        }), t = await Fc.instance(s);
      } catch (s) {
        throw s instanceof Nh.GaxiosError && (s.message = `Could not refresh access token: ${s.message}`, this.wrapError(s)), s;
      }
      let r = t;
      return t && t.expires_in && (r.expiry_date = (/* @__PURE__ */ new Date()).getTime() + t.expires_in * 1e3, delete r.expires_in), this.emit("tokens", r), { tokens: r, res: null };
    }
    /**
     * Fetches an ID token.
     * @param targetAudience the audience for the fetched ID token.
     */
    async fetchIdToken(e) {
      let t = `service-accounts/${this.serviceAccountEmail}/identity?format=full&audience=${e}`, r;
      try {
        let s = {
          property: t
        };
        r = await Fc.instance(s);
      } catch (s) {
        throw s instanceof Error && (s.message = `Could not fetch ID token: ${s.message}`), s;
      }
      return r;
    }
    wrapError(e) {
      let t = e.response;
      t && t.status && (e.status = t.status, t.status === 403 ? e.message = "A Forbidden error was returned while attempting to retrieve an access token for the Compute Engine built-in service account. This may be because the Compute Engine instance does not have the correct permission scopes specified: " + e.message : t.status === 404 && (e.message = "A Not Found error was returned while attempting to retrieve an accesstoken for the Compute Engine built-in service account. This may be because the Compute Engine instance does not have any permission scopes specified: " + e.message));
    }
  };
  an.Compute = ui;
});

// node_modules/google-auth-library/build/src/auth/idtokenclient.js
var di = $((cn) => {
  "use strict";
  Object.defineProperty(cn, "__esModule", { value: !0 });
  cn.IdTokenClient = void 0;
  var Dh = It(), li = class extends Dh.OAuth2Client {
    targetAudience;
    idTokenProvider;
    /**
     * Google ID Token client
     *
     * Retrieve ID token from the metadata server.
     * See: https://cloud.google.com/docs/authentication/get-id-token#metadata-server
     */
    constructor(e) {
      super(e), this.targetAudience = e.targetAudience, this.idTokenProvider = e.idTokenProvider;
    }
    async getRequestMetadataAsync() {
      if (!this.credentials.id_token || !this.credentials.expiry_date || this.isTokenExpiring()) {
        let t = await this.idTokenProvider.fetchIdToken(this.targetAudience);
        this.credentials = {
          id_token: t,
          expiry_date: this.getIdTokenExpiryDate(t)
        };
      }
      return { headers: new Headers({
        authorization: "Bearer " + this.credentials.id_token
      }) };
    }
    getIdTokenExpiryDate(e) {
      let t = e.split(".")[1];
      if (t)
        return JSON.parse(Buffer.from(t, "base64").toString("ascii")).exp * 1e3;
    }
  };
  cn.IdTokenClient = li;
});

// node_modules/google-auth-library/build/src/auth/envDetect.js
var hi = $((Gt) => {
  "use strict";
  Object.defineProperty(Gt, "__esModule", { value: !0 });
  Gt.GCPEnv = void 0;
  Gt.clear = $h;
  Gt.getEnv = Fh;
  var Lc = ur(), tt;
  (function(n) {
    n.APP_ENGINE = "APP_ENGINE", n.KUBERNETES_ENGINE = "KUBERNETES_ENGINE", n.CLOUD_FUNCTIONS = "CLOUD_FUNCTIONS", n.COMPUTE_ENGINE = "COMPUTE_ENGINE", n.CLOUD_RUN = "CLOUD_RUN", n.CLOUD_RUN_JOBS = "CLOUD_RUN_JOBS", n.NONE = "NONE";
  })(tt || (Gt.GCPEnv = tt = {}));
  var pr;
  function $h() {
    pr = void 0;
  }
  async function Fh() {
    return pr || (pr = Lh(), pr);
  }
  async function Lh() {
    let n = tt.NONE;
    return Mh() ? n = tt.APP_ENGINE : Gh() ? n = tt.CLOUD_FUNCTIONS : await kh() ? await Vh() ? n = tt.KUBERNETES_ENGINE : Bh() ? n = tt.CLOUD_RUN : Hh() ? n = tt.CLOUD_RUN_JOBS : n = tt.COMPUTE_ENGINE : n = tt.NONE, n;
  }
  function Mh() {
    return !!(process.env.GAE_SERVICE || process.env.GAE_MODULE_NAME);
  }
  function Gh() {
    return !!(process.env.FUNCTION_NAME || process.env.FUNCTION_TARGET);
  }
  function Bh() {
    return !!process.env.K_CONFIGURATION;
  }
  function Hh() {
    return !!process.env.CLOUD_RUN_JOB;
  }
  async function Vh() {
    try {
      return await Lc.instance("attributes/cluster-name"), !0;
    } catch {
      return !1;
    }
  }
  async function kh() {
    return Lc.isAvailable();
  }
});

// node_modules/jws/lib/data-stream.js
var pi = $((yw, Mc) => {
  var un = ir().Buffer, Wh = G("stream"), Kh = G("util");
  function fn(n) {
    if (this.buffer = null, this.writable = !0, this.readable = !0, !n)
      return this.buffer = un.alloc(0), this;
    if (typeof n.pipe == "function")
      return this.buffer = un.alloc(0), n.pipe(this), this;
    if (n.length || typeof n == "object")
      return this.buffer = n, this.writable = !1, process.nextTick(function() {
        this.emit("end", n), this.readable = !1, this.emit("close");
      }.bind(this)), this;
    throw new TypeError("Unexpected data type (" + typeof n + ")");
  }
  Kh.inherits(fn, Wh);
  fn.prototype.write = function(e) {
    this.buffer = un.concat([this.buffer, un.from(e)]), this.emit("data", e);
  };
  fn.prototype.end = function(e) {
    e && this.write(e), this.emit("end", e), this.emit("close"), this.writable = !1, this.readable = !1;
  };
  Mc.exports = fn;
});

// node_modules/buffer-equal-constant-time/index.js
var Bc = $((mw, Gc) => {
  "use strict";
  var gr = G("buffer").Buffer, gi = G("buffer").SlowBuffer;
  Gc.exports = ln;
  function ln(n, e) {
    if (!gr.isBuffer(n) || !gr.isBuffer(e) || n.length !== e.length)
      return !1;
    for (var t = 0, r = 0; r < n.length; r++)
      t |= n[r] ^ e[r];
    return t === 0;
  }
  ln.install = function() {
    gr.prototype.equal = gi.prototype.equal = function(e) {
      return ln(this, e);
    };
  };
  var Jh = gr.prototype.equal, zh = gi.prototype.equal;
  ln.restore = function() {
    gr.prototype.equal = Jh, gi.prototype.equal = zh;
  };
});

// node_modules/jwa/index.js
var vi = $((ww, Xc) => {
  var Ht = ir().Buffer, Fe = G("crypto"), Vc = Ks(), Hc = G("util"), Yh = `"%s" is not a valid algorithm.
  Supported algorithms are:
  "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512" and "none".`, yr = "secret must be a string or buffer", Bt = "key must be a string or a buffer", Xh = "key must be a string, a buffer or an object", mi = typeof Fe.createPublicKey == "function";
  mi && (Bt += " or a KeyObject", yr += "or a KeyObject");
  function kc(n) {
    if (!Ht.isBuffer(n) && typeof n != "string" && (!mi || typeof n != "object" || typeof n.type != "string" || typeof n.asymmetricKeyType != "string" || typeof n.export != "function"))
      throw Je(Bt);
  }
  function Wc(n) {
    if (!Ht.isBuffer(n) && typeof n != "string" && typeof n != "object")
      throw Je(Xh);
  }
  function Qh(n) {
    if (!Ht.isBuffer(n)) {
      if (typeof n == "string")
        return n;
      if (!mi || typeof n != "object" || n.type !== "secret" || typeof n.export != "function")
        throw Je(yr);
    }
  }
  function wi(n) {
    return n.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
  }
  function Kc(n) {
    n = n.toString();
    var e = 4 - n.length % 4;
    if (e !== 4)
      for (var t = 0; t < e; ++t)
        n += "=";
    return n.replace(/\-/g, "+").replace(/_/g, "/");
  }
  function Je(n) {
    var e = [].slice.call(arguments, 1), t = Hc.format.bind(Hc, n).apply(null, e);
    return new TypeError(t);
  }
  function Zh(n) {
    return Ht.isBuffer(n) || typeof n == "string";
  }
  function mr(n) {
    return Zh(n) || (n = JSON.stringify(n)), n;
  }
  function Jc(n) {
    return function(t, r) {
      Qh(r), t = mr(t);
      var s = Fe.createHmac("sha" + n, r), i = (s.update(t), s.digest("base64"));
      return wi(i);
    };
  }
  var yi, ep = "timingSafeEqual" in Fe ? function(e, t) {
    return e.byteLength !== t.byteLength ? !1 : Fe.timingSafeEqual(e, t);
  } : function(e, t) {
    return yi || (yi = Bc()), yi(e, t);
  };
  function tp(n) {
    return function(t, r, s) {
      var i = Jc(n)(t, s);
      return ep(Ht.from(r), Ht.from(i));
    };
  }
  function zc(n) {
    return function(t, r) {
      Wc(r), t = mr(t);
      var s = Fe.createSign("RSA-SHA" + n), i = (s.update(t), s.sign(r, "base64"));
      return wi(i);
    };
  }
  function Yc(n) {
    return function(t, r, s) {
      kc(s), t = mr(t), r = Kc(r);
      var i = Fe.createVerify("RSA-SHA" + n);
      return i.update(t), i.verify(s, r, "base64");
    };
  }
  function rp(n) {
    return function(t, r) {
      Wc(r), t = mr(t);
      var s = Fe.createSign("RSA-SHA" + n), i = (s.update(t), s.sign({
        key: r,
        padding: Fe.constants.RSA_PKCS1_PSS_PADDING,
        saltLength: Fe.constants.RSA_PSS_SALTLEN_DIGEST
      }, "base64"));
      return wi(i);
    };
  }
  function np(n) {
    return function(t, r, s) {
      kc(s), t = mr(t), r = Kc(r);
      var i = Fe.createVerify("RSA-SHA" + n);
      return i.update(t), i.verify({
        key: s,
        padding: Fe.constants.RSA_PKCS1_PSS_PADDING,
        saltLength: Fe.constants.RSA_PSS_SALTLEN_DIGEST
      }, r, "base64");
    };
  }
  function sp(n) {
    var e = zc(n);
    return function() {
      var r = e.apply(null, arguments);
      return r = Vc.derToJose(r, "ES" + n), r;
    };
  }
  function ip(n) {
    var e = Yc(n);
    return function(r, s, i) {
      s = Vc.joseToDer(s, "ES" + n).toString("base64");
      var u = e(r, s, i);
      return u;
    };
  }
  function op() {
    return function() {
      return "";
    };
  }
  function ap() {
    return function(e, t) {
      return t === "";
    };
  }
  Xc.exports = function(e) {
    var t = {
      hs: Jc,
      rs: zc,
      ps: rp,
      es: sp,
      none: op
    }, r = {
      hs: tp,
      rs: Yc,
      ps: np,
      es: ip,
      none: ap
    }, s = e.match(/^(RS|PS|ES|HS)(256|384|512)$|^(none)$/);
    if (!s)
      throw Je(Yh, e);
    var i = (s[1] || s[3]).toLowerCase(), u = s[2];
    return {
      sign: t[i](u),
      verify: r[i](u)
    };
  };
});

// node_modules/jws/lib/tostring.js
var Ai = $((vw, Qc) => {
  var cp = G("buffer").Buffer;
  Qc.exports = function(e) {
    return typeof e == "string" ? e : typeof e == "number" || cp.isBuffer(e) ? e.toString() : JSON.stringify(e);
  };
});

// node_modules/jws/lib/sign-stream.js
var su = $((Aw, nu) => {
  var up = ir().Buffer, Zc = pi(), fp = vi(), lp = G("stream"), eu = Ai(), _i = G("util");
  function tu(n, e) {
    return up.from(n, e).toString("base64").replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
  }
  function dp(n, e, t) {
    t = t || "utf8";
    var r = tu(eu(n), "binary"), s = tu(eu(e), t);
    return _i.format("%s.%s", r, s);
  }
  function ru(n) {
    var e = n.header, t = n.payload, r = n.secret || n.privateKey, s = n.encoding, i = fp(e.alg), u = dp(e, t, s), l = i.sign(u, r);
    return _i.format("%s.%s", u, l);
  }
  function dn(n) {
    var e = n.secret;
    if (e = e ?? n.privateKey, e = e ?? n.key, /^hs/i.test(n.header.alg) === !0 && e == null)
      throw new TypeError("secret must be a string or buffer or a KeyObject");
    var t = new Zc(e);
    this.readable = !0, this.header = n.header, this.encoding = n.encoding, this.secret = this.privateKey = this.key = t, this.payload = new Zc(n.payload), this.secret.once("close", function() {
      !this.payload.writable && this.readable && this.sign();
    }.bind(this)), this.payload.once("close", function() {
      !this.secret.writable && this.readable && this.sign();
    }.bind(this));
  }
  _i.inherits(dn, lp);
  dn.prototype.sign = function() {
    try {
      var e = ru({
        header: this.header,
        payload: this.payload.buffer,
        secret: this.secret.buffer,
        encoding: this.encoding
      });
      return this.emit("done", e), this.emit("data", e), this.emit("end"), this.readable = !1, e;
    } catch (t) {
      this.readable = !1, this.emit("error", t), this.emit("close");
    }
  };
  dn.sign = ru;
  nu.exports = dn;
});

// node_modules/jws/lib/verify-stream.js
var pu = $((_w, hu) => {
  var ou = ir().Buffer, iu = pi(), hp = vi(), pp = G("stream"), au = Ai(), gp = G("util"), yp = /^[a-zA-Z0-9\-_]+?\.[a-zA-Z0-9\-_]+?\.([a-zA-Z0-9\-_]+)?$/;
  function mp(n) {
    return Object.prototype.toString.call(n) === "[object Object]";
  }
  function wp(n) {
    if (mp(n))
      return n;
    try {
      return JSON.parse(n);
    } catch {
      return;
    }
  }
  function cu(n) {
    var e = n.split(".", 1)[0];
    return wp(ou.from(e, "base64").toString("binary"));
  }
  function vp(n) {
    return n.split(".", 2).join(".");
  }
  function uu(n) {
    return n.split(".")[2];
  }
  function Ap(n, e) {
    e = e || "utf8";
    var t = n.split(".")[1];
    return ou.from(t, "base64").toString(e);
  }
  function fu(n) {
    return yp.test(n) && !!cu(n);
  }
  function lu(n, e, t) {
    if (!e) {
      var r = new Error("Missing algorithm parameter for jws.verify");
      throw r.code = "MISSING_ALGORITHM", r;
    }
    n = au(n);
    var s = uu(n), i = vp(n), u = hp(e);
    return u.verify(i, s, t);
  }
  function du(n, e) {
    if (e = e || {}, n = au(n), !fu(n))
      return null;
    var t = cu(n);
    if (!t)
      return null;
    var r = Ap(n);
    return (t.typ === "JWT" || e.json) && (r = JSON.parse(r, e.encoding)), {
      header: t,
      payload: r,
      signature: uu(n)
    };
  }
  function Vt(n) {
    n = n || {};
    var e = n.secret;
    if (e = e ?? n.publicKey, e = e ?? n.key, /^hs/i.test(n.algorithm) === !0 && e == null)
      throw new TypeError("secret must be a string or buffer or a KeyObject");
    var t = new iu(e);
    this.readable = !0, this.algorithm = n.algorithm, this.encoding = n.encoding, this.secret = this.publicKey = this.key = t, this.signature = new iu(n.signature), this.secret.once("close", function() {
      !this.signature.writable && this.readable && this.verify();
    }.bind(this)), this.signature.once("close", function() {
      !this.secret.writable && this.readable && this.verify();
    }.bind(this));
  }
  gp.inherits(Vt, pp);
  Vt.prototype.verify = function() {
    try {
      var e = lu(this.signature.buffer, this.algorithm, this.key.buffer), t = du(this.signature.buffer, this.encoding);
      return this.emit("done", e, t), this.emit("data", e), this.emit("end"), this.readable = !1, e;
    } catch (r) {
      this.readable = !1, this.emit("error", r), this.emit("close");
    }
  };
  Vt.decode = du;
  Vt.isValid = fu;
  Vt.verify = lu;
  hu.exports = Vt;
});

// node_modules/jws/index.js
var Ei = $((vt) => {
  var gu = su(), hn = pu(), _p = [
    "HS256",
    "HS384",
    "HS512",
    "RS256",
    "RS384",
    "RS512",
    "PS256",
    "PS384",
    "PS512",
    "ES256",
    "ES384",
    "ES512"
  ];
  vt.ALGORITHMS = _p;
  vt.sign = gu.sign;
  vt.verify = hn.verify;
  vt.decode = hn.decode;
  vt.isValid = hn.isValid;
  vt.createSign = function(e) {
    return new gu(e);
  };
  vt.createVerify = function(e) {
    return new hn(e);
  };
});

// node_modules/gtoken/build/cjs/src/index.cjs
var bu = $((gn) => {
  "use strict";
  Object.defineProperty(gn, "__esModule", {
    value: !0
  });
  gn.GoogleToken = void 0;
  var yu = pn(G("fs")), Ep = ye(), Pp = pn(Ei()), Tp = pn(G("path")), Rp = G("util");
  function pn(n, e) {
    if (typeof WeakMap == "function") var t = /* @__PURE__ */ new WeakMap(), r = /* @__PURE__ */ new WeakMap();
    return (pn = function(i, u) {
      if (!u && i && i.__esModule) return i;
      var l, d, v = { __proto__: null, default: i };
      if (i === null || gt(i) != "object" && typeof i != "function") return v;
      if (l = u ? r : t) {
        if (l.has(i)) return l.get(i);
        l.set(i, v);
      }
      for (var _ in i) _ !== "default" && {}.hasOwnProperty.call(i, _) && ((d = (l = Object.defineProperty) && Object.getOwnPropertyDescriptor(i, _)) && (d.get || d.set) ? l(v, _, d) : v[_] = i[_]);
      return v;
    })(n, e);
  }
  function gt(n) {
    "@babel/helpers - typeof";
    return gt = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(e) {
      return typeof e;
    } : function(e) {
      return e && typeof Symbol == "function" && e.constructor === Symbol && e !== Symbol.prototype ? "symbol" : typeof e;
    }, gt(n);
  }
  function xp(n, e) {
    Ru(n, e), e.add(n);
  }
  function Ip(n, e, t) {
    Ru(n, e), e.set(n, t);
  }
  function Ru(n, e) {
    if (e.has(n)) throw new TypeError("Cannot initialize the same private elements twice on an object");
  }
  function mu(n, e, t) {
    return n.set(ze(n, e), t), t;
  }
  function wu(n, e) {
    return n.get(ze(n, e));
  }
  function ze(n, e, t) {
    if (typeof n == "function" ? n === e : n.has(e)) return arguments.length < 3 ? e : t;
    throw new TypeError("Private element is not present on this object");
  }
  function vu(n, e) {
    for (var t = 0; t < e.length; t++) {
      var r = e[t];
      r.enumerable = r.enumerable || !1, r.configurable = !0, "value" in r && (r.writable = !0), Object.defineProperty(n, Su(r.key), r);
    }
  }
  function xu(n, e, t) {
    return e && vu(n.prototype, e), t && vu(n, t), Object.defineProperty(n, "prototype", { writable: !1 }), n;
  }
  function Iu(n, e) {
    if (!(n instanceof e)) throw new TypeError("Cannot call a class as a function");
  }
  function Sp(n, e, t) {
    return e = _r(e), jp(n, Si() ? Reflect.construct(e, t || [], _r(n).constructor) : e.apply(n, t));
  }
  function jp(n, e) {
    if (e && (gt(e) == "object" || typeof e == "function")) return e;
    if (e !== void 0) throw new TypeError("Derived constructors may only return object or undefined");
    return bp(n);
  }
  function bp(n) {
    if (n === void 0) throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
    return n;
  }
  function qp(n, e) {
    if (typeof e != "function" && e !== null) throw new TypeError("Super expression must either be null or a function");
    n.prototype = Object.create(e && e.prototype, { constructor: { value: n, writable: !0, configurable: !0 } }), Object.defineProperty(n, "prototype", { writable: !1 }), e && Ar(n, e);
  }
  function Pi(n) {
    var e = typeof Map == "function" ? /* @__PURE__ */ new Map() : void 0;
    return Pi = function(r) {
      if (r === null || !Op(r)) return r;
      if (typeof r != "function") throw new TypeError("Super expression must either be null or a function");
      if (e !== void 0) {
        if (e.has(r)) return e.get(r);
        e.set(r, s);
      }
      function s() {
        return Up(r, arguments, _r(this).constructor);
      }
      return s.prototype = Object.create(r.prototype, { constructor: { value: s, enumerable: !1, writable: !0, configurable: !0 } }), Ar(s, r);
    }, Pi(n);
  }
  function Up(n, e, t) {
    if (Si()) return Reflect.construct.apply(null, arguments);
    var r = [null];
    r.push.apply(r, e);
    var s = new (n.bind.apply(n, r))();
    return t && Ar(s, t.prototype), s;
  }
  function Si() {
    try {
      var n = !Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {
      }));
    } catch {
    }
    return (Si = function() {
      return !!n;
    })();
  }
  function Op(n) {
    try {
      return Function.toString.call(n).indexOf("[native code]") !== -1;
    } catch {
      return typeof n == "function";
    }
  }
  function Ar(n, e) {
    return Ar = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function(t, r) {
      return t.__proto__ = r, t;
    }, Ar(n, e);
  }
  function _r(n) {
    return _r = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function(e) {
      return e.__proto__ || Object.getPrototypeOf(e);
    }, _r(n);
  }
  function xe(n, e, t) {
    return (e = Su(e)) in n ? Object.defineProperty(n, e, { value: t, enumerable: !0, configurable: !0, writable: !0 }) : n[e] = t, n;
  }
  function Su(n) {
    var e = Np(n, "string");
    return gt(e) == "symbol" ? e : e + "";
  }
  function Np(n, e) {
    if (gt(n) != "object" || !n) return n;
    var t = n[Symbol.toPrimitive];
    if (t !== void 0) {
      var r = t.call(n, e || "default");
      if (gt(r) != "object") return r;
      throw new TypeError("@@toPrimitive must return a primitive value.");
    }
    return (e === "string" ? String : Number)(n);
  }
  function Se() {
    var n, e, t = typeof Symbol == "function" ? Symbol : {}, r = t.iterator || "@@iterator", s = t.toStringTag || "@@toStringTag";
    function i(S, p, m, w) {
      var R = p && p.prototype instanceof l ? p : l, o = Object.create(R.prototype);
      return Ie(o, "_invoke", (function(f, a, h) {
        var c, E, g, M = 0, ie = h || [], z = !1, J = { p: 0, n: 0, v: n, a: ae, f: ae.bind(n, 4), d: function(re, ne) {
          return c = re, E = 0, g = n, J.n = ne, u;
        } };
        function ae(Z, re) {
          for (E = Z, g = re, e = 0; !z && M && !ne && e < ie.length; e++) {
            var ne, Q = ie[e], Ue = J.p, pe = Q[2];
            Z > 3 ? (ne = pe === re) && (g = Q[(E = Q[4]) ? 5 : (E = 3, 3)], Q[4] = Q[5] = n) : Q[0] <= Ue && ((ne = Z < 2 && Ue < Q[1]) ? (E = 0, J.v = re, J.n = Q[1]) : Ue < pe && (ne = Z < 3 || Q[0] > re || re > pe) && (Q[4] = Z, Q[5] = re, J.n = pe, E = 0));
          }
          if (ne || Z > 1) return u;
          throw z = !0, re;
        }
        return function(Z, re, ne) {
          if (M > 1) throw TypeError("Generator is already running");
          for (z && re === 1 && ae(re, ne), E = re, g = ne; (e = E < 2 ? n : g) || !z; ) {
            c || (E ? E < 3 ? (E > 1 && (J.n = -1), ae(E, g)) : J.n = g : J.v = g);
            try {
              if (M = 2, c) {
                if (E || (Z = "next"), e = c[Z]) {
                  if (!(e = e.call(c, g))) throw TypeError("iterator result is not an object");
                  if (!e.done) return e;
                  g = e.value, E < 2 && (E = 0);
                } else E === 1 && (e = c.return) && e.call(c), E < 2 && (g = TypeError("The iterator does not provide a '" + Z + "' method"), E = 1);
                c = n;
              } else if ((e = (z = J.n < 0) ? g : f.call(a, J)) !== u) break;
            } catch (Q) {
              c = n, E = 1, g = Q;
            } finally {
              M = 1;
            }
          }
          return { value: e, done: z };
        };
      })(S, m, w), !0), o;
    }
    var u = {};
    function l() {
    }
    function d() {
    }
    function v() {
    }
    e = Object.getPrototypeOf;
    var _ = [][r] ? e(e([][r]())) : (Ie(e = {}, r, function() {
      return this;
    }), e), P = v.prototype = l.prototype = Object.create(_);
    function x(S) {
      return Object.setPrototypeOf ? Object.setPrototypeOf(S, v) : (S.__proto__ = v, Ie(S, s, "GeneratorFunction")), S.prototype = Object.create(P), S;
    }
    return d.prototype = v, Ie(P, "constructor", v), Ie(v, "constructor", d), d.displayName = "GeneratorFunction", Ie(v, s, "GeneratorFunction"), Ie(P), Ie(P, s, "Generator"), Ie(P, r, function() {
      return this;
    }), Ie(P, "toString", function() {
      return "[object Generator]";
    }), (Se = function() {
      return { w: i, m: x };
    })();
  }
  function Ie(n, e, t, r) {
    var s = Object.defineProperty;
    try {
      s({}, "", {});
    } catch {
      s = 0;
    }
    Ie = function(u, l, d, v) {
      if (l) s ? s(u, l, { value: d, enumerable: !v, configurable: !v, writable: !v }) : u[l] = d;
      else {
        var _ = function(x, S) {
          Ie(u, x, function(p) {
            return this._invoke(x, S, p);
          });
        };
        _("next", 0), _("throw", 1), _("return", 2);
      }
    }, Ie(n, e, t, r);
  }
  function Au(n, e, t, r, s, i, u) {
    try {
      var l = n[i](u), d = l.value;
    } catch (v) {
      return void t(v);
    }
    l.done ? e(d) : Promise.resolve(d).then(r, s);
  }
  function kt(n) {
    return function() {
      var e = this, t = arguments;
      return new Promise(function(r, s) {
        var i = n.apply(e, t);
        function u(d) {
          Au(i, r, s, u, l, "next", d);
        }
        function l(d) {
          Au(i, r, s, u, l, "throw", d);
        }
        u(void 0);
      });
    };
  }
  var _u = yu.readFile ? (0, Rp.promisify)(yu.readFile) : /* @__PURE__ */ kt(/* @__PURE__ */ Se().m(function n() {
    return Se().w(function(e) {
      for (; ; ) switch (e.n) {
        case 0:
          throw new vr("use key rather than keyFile.", "MISSING_CREDENTIALS");
        case 1:
          return e.a(2);
      }
    }, n);
  })), Eu = "https://oauth2.googleapis.com/token", Cp = "https://oauth2.googleapis.com/revoke?token=", vr = /* @__PURE__ */ (function(n) {
    function e(t, r) {
      var s;
      return Iu(this, e), s = Sp(this, e, [t]), xe(s, "code", void 0), s.code = r, s;
    }
    return qp(e, n), xu(e);
  })(/* @__PURE__ */ Pi(Error)), wr = /* @__PURE__ */ new WeakMap(), rt = /* @__PURE__ */ new WeakSet(), Pw = gn.GoogleToken = /* @__PURE__ */ (function() {
    function n(e) {
      Iu(this, n), xp(this, rt), xe(this, "expiresAt", void 0), xe(this, "key", void 0), xe(this, "keyFile", void 0), xe(this, "iss", void 0), xe(this, "sub", void 0), xe(this, "scope", void 0), xe(this, "rawToken", void 0), xe(this, "tokenExpires", void 0), xe(this, "email", void 0), xe(this, "additionalClaims", void 0), xe(this, "eagerRefreshThresholdMillis", void 0), xe(this, "transporter", {
        request: function(r) {
          return (0, Ep.request)(r);
        }
      }), Ip(this, wr, void 0), ze(rt, this, ju).call(this, e);
    }
    return xu(n, [{
      key: "accessToken",
      get: function() {
        return this.rawToken ? this.rawToken.access_token : void 0;
      }
    }, {
      key: "idToken",
      get: function() {
        return this.rawToken ? this.rawToken.id_token : void 0;
      }
    }, {
      key: "tokenType",
      get: function() {
        return this.rawToken ? this.rawToken.token_type : void 0;
      }
    }, {
      key: "refreshToken",
      get: function() {
        return this.rawToken ? this.rawToken.refresh_token : void 0;
      }
    }, {
      key: "hasExpired",
      value: function() {
        var t = (/* @__PURE__ */ new Date()).getTime();
        return this.rawToken && this.expiresAt ? t >= this.expiresAt : !0;
      }
      /**
       * Returns whether the token will expire within eagerRefreshThresholdMillis
       *
       * @return true if the token will be expired within eagerRefreshThresholdMillis, false otherwise.
       */
    }, {
      key: "isTokenExpiring",
      value: function() {
        var t, r = (/* @__PURE__ */ new Date()).getTime(), s = (t = this.eagerRefreshThresholdMillis) !== null && t !== void 0 ? t : 0;
        return this.rawToken && this.expiresAt ? this.expiresAt <= r + s : !0;
      }
      /**
       * Returns a cached token or retrieves a new one from Google.
       *
       * @param callback The callback function.
       */
    }, {
      key: "getToken",
      value: function(t) {
        var r = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
        if (gt(t) === "object" && (r = t, t = void 0), r = Object.assign({
          forceRefresh: !1
        }, r), t) {
          var s = t;
          ze(rt, this, Pu).call(this, r).then(function(i) {
            return s(null, i);
          }, t);
          return;
        }
        return ze(rt, this, Pu).call(this, r);
      }
      /**
       * Given a keyFile, extract the key and client email if available
       * @param keyFile Path to a json, pem, or p12 file that contains the key.
       * @returns an object with privateKey and clientEmail properties
       */
    }, {
      key: "getCredentials",
      value: (function() {
        var e = kt(/* @__PURE__ */ Se().m(function r(s) {
          var i, u, l, d, v, _, P;
          return Se().w(function(x) {
            for (; ; ) switch (x.n) {
              case 0:
                i = Tp.extname(s), P = i, x.n = P === ".json" ? 1 : P === ".der" || P === ".crt" || P === ".pem" ? 4 : P === ".p12" || P === ".pfx" ? 6 : 7;
                break;
              case 1:
                return x.n = 2, _u(s, "utf8");
              case 2:
                if (u = x.v, l = JSON.parse(u), d = l.private_key, v = l.client_email, !(!d || !v)) {
                  x.n = 3;
                  break;
                }
                throw new vr("private_key and client_email are required.", "MISSING_CREDENTIALS");
              case 3:
                return x.a(2, {
                  privateKey: d,
                  clientEmail: v
                });
              case 4:
                return x.n = 5, _u(s, "utf8");
              case 5:
                return _ = x.v, x.a(2, {
                  privateKey: _
                });
              case 6:
                throw new vr("*.p12 certificates are not supported after v6.1.2. Consider utilizing *.json format or converting *.p12 to *.pem using the OpenSSL CLI.", "UNKNOWN_CERTIFICATE_TYPE");
              case 7:
                throw new vr("Unknown certificate type. Type is determined based on file extension. Current supported extensions are *.json, and *.pem.", "UNKNOWN_CERTIFICATE_TYPE");
              case 8:
                return x.a(2);
            }
          }, r);
        }));
        function t(r) {
          return e.apply(this, arguments);
        }
        return t;
      })()
    }, {
      key: "revokeToken",
      value: function(t) {
        if (t) {
          ze(rt, this, Tu).call(this).then(function() {
            return t();
          }, t);
          return;
        }
        return ze(rt, this, Tu).call(this);
      }
    }]);
  })();
  function Pu(n) {
    return Ti.apply(this, arguments);
  }
  function Ti() {
    return Ti = kt(/* @__PURE__ */ Se().m(function n(e) {
      return Se().w(function(t) {
        for (; ; ) switch (t.n) {
          case 0:
            if (!(wu(wr, this) && !e.forceRefresh)) {
              t.n = 1;
              break;
            }
            return t.a(2, wu(wr, this));
          case 1:
            return t.p = 1, t.n = 2, mu(wr, this, ze(rt, this, Dp).call(this, e));
          case 2:
            return t.a(2, t.v);
          case 3:
            return t.p = 3, mu(wr, this, void 0), t.f(3);
          case 4:
            return t.a(2);
        }
      }, n, this, [[1, , 3, 4]]);
    })), Ti.apply(this, arguments);
  }
  function Dp(n) {
    return Ri.apply(this, arguments);
  }
  function Ri() {
    return Ri = kt(/* @__PURE__ */ Se().m(function n(e) {
      var t;
      return Se().w(function(r) {
        for (; ; ) switch (r.n) {
          case 0:
            if (!(this.isTokenExpiring() === !1 && e.forceRefresh === !1)) {
              r.n = 1;
              break;
            }
            return r.a(2, Promise.resolve(this.rawToken));
          case 1:
            if (!(!this.key && !this.keyFile)) {
              r.n = 2;
              break;
            }
            throw new Error("No key or keyFile set.");
          case 2:
            if (!(!this.key && this.keyFile)) {
              r.n = 4;
              break;
            }
            return r.n = 3, this.getCredentials(this.keyFile);
          case 3:
            t = r.v, this.key = t.privateKey, this.iss = t.clientEmail || this.iss, t.clientEmail || ze(rt, this, $p).call(this);
          case 4:
            return r.a(2, ze(rt, this, Fp).call(this));
        }
      }, n, this);
    })), Ri.apply(this, arguments);
  }
  function $p() {
    if (!this.iss)
      throw new vr("email is required.", "MISSING_CREDENTIALS");
  }
  function Tu() {
    return xi.apply(this, arguments);
  }
  function xi() {
    return xi = kt(/* @__PURE__ */ Se().m(function n() {
      var e;
      return Se().w(function(t) {
        for (; ; ) switch (t.n) {
          case 0:
            if (this.accessToken) {
              t.n = 1;
              break;
            }
            throw new Error("No token to revoke.");
          case 1:
            return e = Cp + this.accessToken, t.n = 2, this.transporter.request({
              url: e,
              retry: !0
            });
          case 2:
            ze(rt, this, ju).call(this, {
              email: this.iss,
              sub: this.sub,
              key: this.key,
              keyFile: this.keyFile,
              scope: this.scope,
              additionalClaims: this.additionalClaims
            });
          case 3:
            return t.a(2);
        }
      }, n, this);
    })), xi.apply(this, arguments);
  }
  function ju() {
    var n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
    this.keyFile = n.keyFile, this.key = n.key, this.rawToken = void 0, this.iss = n.email || n.iss, this.sub = n.sub, this.additionalClaims = n.additionalClaims, gt(n.scope) === "object" ? this.scope = n.scope.join(" ") : this.scope = n.scope, this.eagerRefreshThresholdMillis = n.eagerRefreshThresholdMillis, n.transporter && (this.transporter = n.transporter);
  }
  function Fp() {
    return Ii.apply(this, arguments);
  }
  function Ii() {
    return Ii = kt(/* @__PURE__ */ Se().m(function n() {
      var e, t, r, s, i, u, l, d, v, _;
      return Se().w(function(P) {
        for (; ; ) switch (P.n) {
          case 0:
            return e = Math.floor((/* @__PURE__ */ new Date()).getTime() / 1e3), t = this.additionalClaims || {}, r = Object.assign({
              iss: this.iss,
              scope: this.scope,
              aud: Eu,
              exp: e + 3600,
              iat: e,
              sub: this.sub
            }, t), s = Pp.sign({
              header: {
                alg: "RS256"
              },
              payload: r,
              secret: this.key
            }), P.p = 1, P.n = 2, this.transporter.request({
              method: "POST",
              url: Eu,
              data: new URLSearchParams({
                grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
                assertion: s
              }),
              responseType: "json",
              retryConfig: {
                httpMethodsToRetry: ["POST"]
              }
            });
          case 2:
            return i = P.v, this.rawToken = i.data, this.expiresAt = i.data.expires_in === null || i.data.expires_in === void 0 ? void 0 : (e + i.data.expires_in) * 1e3, P.a(2, this.rawToken);
          case 3:
            throw P.p = 3, _ = P.v, this.rawToken = void 0, this.tokenExpires = void 0, d = _.response && (u = _.response) !== null && u !== void 0 && u.data ? (l = _.response) === null || l === void 0 ? void 0 : l.data : {}, d.error && (v = d.error_description ? ": ".concat(d.error_description) : "", _.message = "".concat(d.error).concat(v)), _;
          case 4:
            return P.a(2);
        }
      }, n, this, [[1, 3]]);
    })), Ii.apply(this, arguments);
  }
});

// node_modules/google-auth-library/build/src/auth/jwtaccess.js
var bi = $((yn) => {
  "use strict";
  Object.defineProperty(yn, "__esModule", { value: !0 });
  yn.JWTAccess = void 0;
  var Lp = Ei(), Mp = ke(), qu = {
    alg: "RS256",
    typ: "JWT"
  }, ji = class n {
    email;
    key;
    keyId;
    projectId;
    eagerRefreshThresholdMillis;
    cache = new Mp.LRUCache({
      capacity: 500,
      maxAge: 3600 * 1e3
    });
    /**
     * JWTAccess service account credentials.
     *
     * Create a new access token by using the credential to create a new JWT token
     * that's recognized as the access token.
     *
     * @param email the service account email address.
     * @param key the private key that will be used to sign the token.
     * @param keyId the ID of the private key used to sign the token.
     */
    constructor(e, t, r, s) {
      this.email = e, this.key = t, this.keyId = r, this.eagerRefreshThresholdMillis = s ?? 300 * 1e3;
    }
    /**
     * Ensures that we're caching a key appropriately, giving precedence to scopes vs. url
     *
     * @param url The URI being authorized.
     * @param scopes The scope or scopes being authorized
     * @returns A string that returns the cached key.
     */
    getCachedKey(e, t) {
      let r = e;
      if (t && Array.isArray(t) && t.length ? r = e ? `${e}_${t.join("_")}` : `${t.join("_")}` : typeof t == "string" && (r = e ? `${e}_${t}` : t), !r)
        throw Error("Scopes or url must be provided");
      return r;
    }
    /**
     * Get a non-expired access token, after refreshing if necessary.
     *
     * @param url The URI being authorized.
     * @param additionalClaims An object with a set of additional claims to
     * include in the payload.
     * @returns An object that includes the authorization header.
     */
    getRequestHeaders(e, t, r) {
      let s = this.getCachedKey(e, r), i = this.cache.get(s), u = Date.now();
      if (i && i.expiration - u > this.eagerRefreshThresholdMillis)
        return new Headers(i.headers);
      let l = Math.floor(Date.now() / 1e3), d = n.getExpirationTime(l), v;
      if (Array.isArray(r) && (r = r.join(" ")), r ? v = {
        iss: this.email,
        sub: this.email,
        scope: r,
        exp: d,
        iat: l
      } : v = {
        iss: this.email,
        sub: this.email,
        aud: e,
        exp: d,
        iat: l
      }, t) {
        for (let p in v)
          if (t[p])
            throw new Error(`The '${p}' property is not allowed when passing additionalClaims. This claim is included in the JWT by default.`);
      }
      let _ = this.keyId ? { ...qu, kid: this.keyId } : qu, P = Object.assign(v, t), x = Lp.sign({ header: _, payload: P, secret: this.key }), S = new Headers({ authorization: `Bearer ${x}` });
      return this.cache.set(s, {
        expiration: d * 1e3,
        headers: S
      }), S;
    }
    /**
     * Returns an expiration time for the JWT token.
     *
     * @param iat The issued at time for the JWT.
     * @returns An expiration time for the JWT.
     */
    static getExpirationTime(e) {
      return e + 3600;
    }
    /**
     * Create a JWTAccess credentials instance using the given input options.
     * @param json The input object.
     */
    fromJSON(e) {
      if (!e)
        throw new Error("Must pass in a JSON object containing the service account auth settings.");
      if (!e.client_email)
        throw new Error("The incoming JSON object does not contain a client_email field");
      if (!e.private_key)
        throw new Error("The incoming JSON object does not contain a private_key field");
      this.email = e.client_email, this.key = e.private_key, this.keyId = e.private_key_id, this.projectId = e.project_id;
    }
    fromStream(e, t) {
      if (t)
        this.fromStreamAsync(e).then(() => t(), t);
      else
        return this.fromStreamAsync(e);
    }
    fromStreamAsync(e) {
      return new Promise((t, r) => {
        e || r(new Error("Must pass in a stream containing the service account auth settings."));
        let s = "";
        e.setEncoding("utf8").on("data", (i) => s += i).on("error", r).on("end", () => {
          try {
            let i = JSON.parse(s);
            this.fromJSON(i), t();
          } catch (i) {
            r(i);
          }
        });
      });
    }
  };
  yn.JWTAccess = ji;
});

// node_modules/google-auth-library/build/src/auth/jwtclient.js
var Ui = $((wn) => {
  "use strict";
  Object.defineProperty(wn, "__esModule", { value: !0 });
  wn.JWT = void 0;
  var Uu = bu(), Gp = bi(), Bp = It(), mn = Re(), qi = class n extends Bp.OAuth2Client {
    email;
    keyFile;
    key;
    keyId;
    defaultScopes;
    scopes;
    scope;
    subject;
    gtoken;
    additionalClaims;
    useJWTAccessWithScope;
    defaultServicePath;
    access;
    /**
     * JWT service account credentials.
     *
     * Retrieve access token using gtoken.
     *
     * @param options the
     */
    constructor(e = {}) {
      super(e), this.email = e.email, this.keyFile = e.keyFile, this.key = e.key, this.keyId = e.keyId, this.scopes = e.scopes, this.subject = e.subject, this.additionalClaims = e.additionalClaims, this.credentials = { refresh_token: "jwt-placeholder", expiry_date: 1 };
    }
    /**
     * Creates a copy of the credential with the specified scopes.
     * @param scopes List of requested scopes or a single scope.
     * @return The cloned instance.
     */
    createScoped(e) {
      let t = new n(this);
      return t.scopes = e, t;
    }
    /**
     * Obtains the metadata to be sent with the request.
     *
     * @param url the URI being authorized.
     */
    async getRequestMetadataAsync(e) {
      e = this.defaultServicePath ? `https://${this.defaultServicePath}/` : e;
      let t = !this.hasUserScopes() && e || this.useJWTAccessWithScope && this.hasAnyScopes() || this.universeDomain !== mn.DEFAULT_UNIVERSE;
      if (this.subject && this.universeDomain !== mn.DEFAULT_UNIVERSE)
        throw new RangeError(`Service Account user is configured for the credential. Domain-wide delegation is not supported in universes other than ${mn.DEFAULT_UNIVERSE}`);
      if (!this.apiKey && t)
        if (this.additionalClaims && this.additionalClaims.target_audience) {
          let { tokens: r } = await this.refreshToken();
          return {
            headers: this.addSharedMetadataHeaders(new Headers({
              authorization: `Bearer ${r.id_token}`
            }))
          };
        } else {
          this.access || (this.access = new Gp.JWTAccess(this.email, this.key, this.keyId, this.eagerRefreshThresholdMillis));
          let r;
          this.hasUserScopes() ? r = this.scopes : e || (r = this.defaultScopes);
          let s = this.useJWTAccessWithScope || this.universeDomain !== mn.DEFAULT_UNIVERSE, i = await this.access.getRequestHeaders(
            e ?? void 0,
            this.additionalClaims,
            // Scopes take precedent over audience for signing,
            // so we only provide them if `useJWTAccessWithScope` is on or
            // if we are in a non-default universe
            s ? r : void 0
          );
          return { headers: this.addSharedMetadataHeaders(i) };
        }
      else return this.hasAnyScopes() || this.apiKey ? super.getRequestMetadataAsync(e) : { headers: new Headers() };
    }
    /**
     * Fetches an ID token.
     * @param targetAudience the audience for the fetched ID token.
     */
    async fetchIdToken(e) {
      let t = new Uu.GoogleToken({
        iss: this.email,
        sub: this.subject,
        scope: this.scopes || this.defaultScopes,
        keyFile: this.keyFile,
        key: this.key,
        additionalClaims: { target_audience: e },
        transporter: this.transporter
      });
      if (await t.getToken({
        forceRefresh: !0
      }), !t.idToken)
        throw new Error("Unknown error: Failed to fetch ID token");
      return t.idToken;
    }
    /**
     * Determine if there are currently scopes available.
     */
    hasUserScopes() {
      return this.scopes ? this.scopes.length > 0 : !1;
    }
    /**
     * Are there any default or user scopes defined.
     */
    hasAnyScopes() {
      return !!(this.scopes && this.scopes.length > 0 || this.defaultScopes && this.defaultScopes.length > 0);
    }
    authorize(e) {
      if (e)
        this.authorizeAsync().then((t) => e(null, t), e);
      else
        return this.authorizeAsync();
    }
    async authorizeAsync() {
      let e = await this.refreshToken();
      if (!e)
        throw new Error("No result returned");
      return this.credentials = e.tokens, this.credentials.refresh_token = "jwt-placeholder", this.key = this.gtoken.key, this.email = this.gtoken.iss, e.tokens;
    }
    /**
     * Refreshes the access token.
     * @param refreshToken ignored
     * @private
     */
    async refreshTokenNoCache() {
      let e = this.createGToken(), r = {
        access_token: (await e.getToken({
          forceRefresh: this.isTokenExpiring()
        })).access_token,
        token_type: "Bearer",
        expiry_date: e.expiresAt,
        id_token: e.idToken
      };
      return this.emit("tokens", r), { res: null, tokens: r };
    }
    /**
     * Create a gToken if it doesn't already exist.
     */
    createGToken() {
      return this.gtoken || (this.gtoken = new Uu.GoogleToken({
        iss: this.email,
        sub: this.subject,
        scope: this.scopes || this.defaultScopes,
        keyFile: this.keyFile,
        key: this.key,
        additionalClaims: this.additionalClaims,
        transporter: this.transporter
      })), this.gtoken;
    }
    /**
     * Create a JWT credentials instance using the given input options.
     * @param json The input object.
     *
     * @remarks
     *
     * **Important**: If you accept a credential configuration (credential JSON/File/Stream) from an external source for authentication to Google Cloud, you must validate it before providing it to any Google API or library. Providing an unvalidated credential configuration to Google APIs can compromise the security of your systems and data. For more information, refer to {@link https://cloud.google.com/docs/authentication/external/externally-sourced-credentials Validate credential configurations from external sources}.
     */
    fromJSON(e) {
      if (!e)
        throw new Error("Must pass in a JSON object containing the service account auth settings.");
      if (!e.client_email)
        throw new Error("The incoming JSON object does not contain a client_email field");
      if (!e.private_key)
        throw new Error("The incoming JSON object does not contain a private_key field");
      this.email = e.client_email, this.key = e.private_key, this.keyId = e.private_key_id, this.projectId = e.project_id, this.quotaProjectId = e.quota_project_id, this.universeDomain = e.universe_domain || this.universeDomain;
    }
    fromStream(e, t) {
      if (t)
        this.fromStreamAsync(e).then(() => t(), t);
      else
        return this.fromStreamAsync(e);
    }
    fromStreamAsync(e) {
      return new Promise((t, r) => {
        if (!e)
          throw new Error("Must pass in a stream containing the service account auth settings.");
        let s = "";
        e.setEncoding("utf8").on("error", r).on("data", (i) => s += i).on("end", () => {
          try {
            let i = JSON.parse(s);
            this.fromJSON(i), t();
          } catch (i) {
            r(i);
          }
        });
      });
    }
    /**
     * Creates a JWT credentials instance using an API Key for authentication.
     * @param apiKey The API Key in string form.
     */
    fromAPIKey(e) {
      if (typeof e != "string")
        throw new Error("Must provide an API Key string.");
      this.apiKey = e;
    }
    /**
     * Using the key or keyFile on the JWT client, obtain an object that contains
     * the key and the client email.
     */
    async getCredentials() {
      if (this.key)
        return { private_key: this.key, client_email: this.email };
      if (this.keyFile) {
        let t = await this.createGToken().getCredentials(this.keyFile);
        return { private_key: t.privateKey, client_email: t.clientEmail };
      }
      throw new Error("A key or a keyFile must be provided to getCredentials.");
    }
  };
  wn.JWT = qi;
});

// node_modules/google-auth-library/build/src/auth/refreshclient.js
var Ni = $((Wt) => {
  "use strict";
  Object.defineProperty(Wt, "__esModule", { value: !0 });
  Wt.UserRefreshClient = Wt.USER_REFRESH_ACCOUNT_TYPE = void 0;
  var Hp = It(), Vp = Re();
  Wt.USER_REFRESH_ACCOUNT_TYPE = "authorized_user";
  var Oi = class n extends Hp.OAuth2Client {
    // TODO: refactor tests to make this private
    // In a future gts release, the _propertyName rule will be lifted.
    // This is also a hard one because `this.refreshToken` is a function.
    _refreshToken;
    /**
     * The User Refresh Token client.
     *
     * @param optionsOrClientId The User Refresh Token client options. Passing an `clientId` directly is **@DEPRECATED**.
     * @param clientSecret **@DEPRECATED**. Provide a {@link UserRefreshClientOptions `UserRefreshClientOptions`} object in the first parameter instead.
     * @param refreshToken **@DEPRECATED**. Provide a {@link UserRefreshClientOptions `UserRefreshClientOptions`} object in the first parameter instead.
     * @param eagerRefreshThresholdMillis **@DEPRECATED**. Provide a {@link UserRefreshClientOptions `UserRefreshClientOptions`} object in the first parameter instead.
     * @param forceRefreshOnFailure **@DEPRECATED**. Provide a {@link UserRefreshClientOptions `UserRefreshClientOptions`} object in the first parameter instead.
     */
    constructor(e, t, r, s, i) {
      let u = e && typeof e == "object" ? e : {
        clientId: e,
        clientSecret: t,
        refreshToken: r,
        eagerRefreshThresholdMillis: s,
        forceRefreshOnFailure: i
      };
      super(u), this._refreshToken = u.refreshToken, this.credentials.refresh_token = u.refreshToken;
    }
    /**
     * Refreshes the access token.
     * @param refreshToken An ignored refreshToken..
     * @param callback Optional callback.
     */
    async refreshTokenNoCache() {
      return super.refreshTokenNoCache(this._refreshToken);
    }
    async fetchIdToken(e) {
      let t = {
        ...n.RETRY_CONFIG,
        url: this.endpoints.oauth2TokenUrl,
        method: "POST",
        data: new URLSearchParams({
          client_id: this._clientId,
          client_secret: this._clientSecret,
          grant_type: "refresh_token",
          refresh_token: this._refreshToken,
          target_audience: e
        })
      };
      return Vp.AuthClient.setMethodName(t, "fetchIdToken"), (await this.transporter.request(t)).data.id_token;
    }
    /**
     * Create a UserRefreshClient credentials instance using the given input
     * options.
     * @param json The input object.
     */
    fromJSON(e) {
      if (!e)
        throw new Error("Must pass in a JSON object containing the user refresh token");
      if (e.type !== "authorized_user")
        throw new Error('The incoming JSON object does not have the "authorized_user" type');
      if (!e.client_id)
        throw new Error("The incoming JSON object does not contain a client_id field");
      if (!e.client_secret)
        throw new Error("The incoming JSON object does not contain a client_secret field");
      if (!e.refresh_token)
        throw new Error("The incoming JSON object does not contain a refresh_token field");
      this._clientId = e.client_id, this._clientSecret = e.client_secret, this._refreshToken = e.refresh_token, this.credentials.refresh_token = e.refresh_token, this.quotaProjectId = e.quota_project_id, this.universeDomain = e.universe_domain || this.universeDomain;
    }
    fromStream(e, t) {
      if (t)
        this.fromStreamAsync(e).then(() => t(), t);
      else
        return this.fromStreamAsync(e);
    }
    async fromStreamAsync(e) {
      return new Promise((t, r) => {
        if (!e)
          return r(new Error("Must pass in a stream containing the user refresh token."));
        let s = "";
        e.setEncoding("utf8").on("error", r).on("data", (i) => s += i).on("end", () => {
          try {
            let i = JSON.parse(s);
            return this.fromJSON(i), t();
          } catch (i) {
            return r(i);
          }
        });
      });
    }
    /**
     * Create a UserRefreshClient credentials instance using the given input
     * options.
     * @param json The input object.
     */
    static fromJSON(e) {
      let t = new n();
      return t.fromJSON(e), t;
    }
  };
  Wt.UserRefreshClient = Oi;
});

// node_modules/google-auth-library/build/src/auth/impersonated.js
var Di = $((Kt) => {
  "use strict";
  Object.defineProperty(Kt, "__esModule", { value: !0 });
  Kt.Impersonated = Kt.IMPERSONATED_ACCOUNT_TYPE = void 0;
  var Ou = It(), kp = ye(), Wp = ke();
  Kt.IMPERSONATED_ACCOUNT_TYPE = "impersonated_service_account";
  var Ci = class n extends Ou.OAuth2Client {
    sourceClient;
    targetPrincipal;
    targetScopes;
    delegates;
    lifetime;
    endpoint;
    /**
     * Impersonated service account credentials.
     *
     * Create a new access token by impersonating another service account.
     *
     * Impersonated Credentials allowing credentials issued to a user or
     * service account to impersonate another. The source project using
     * Impersonated Credentials must enable the "IAMCredentials" API.
     * Also, the target service account must grant the orginating principal
     * the "Service Account Token Creator" IAM role.
     *
     * **IMPORTANT**: This method does not validate the credential configuration.
     * A security risk occurs when a credential configuration configured with
     * malicious URLs is used. When the credential configuration is accepted from
     * an untrusted source, you should validate it before using it with this
     * method. For more details, see
     * https://cloud.google.com/docs/authentication/external/externally-sourced-credentials.
     *
     * @param {object} options - The configuration object.
     * @param {object} [options.sourceClient] the source credential used as to
     * acquire the impersonated credentials.
     * @param {string} [options.targetPrincipal] the service account to
     * impersonate.
     * @param {string[]} [options.delegates] the chained list of delegates
     * required to grant the final access_token. If set, the sequence of
     * identities must have "Service Account Token Creator" capability granted to
     * the preceding identity. For example, if set to [serviceAccountB,
     * serviceAccountC], the sourceCredential must have the Token Creator role on
     * serviceAccountB. serviceAccountB must have the Token Creator on
     * serviceAccountC. Finally, C must have Token Creator on target_principal.
     * If left unset, sourceCredential must have that role on targetPrincipal.
     * @param {string[]} [options.targetScopes] scopes to request during the
     * authorization grant.
     * @param {number} [options.lifetime] number of seconds the delegated
     * credential should be valid for up to 3600 seconds by default, or 43,200
     * seconds by extending the token's lifetime, see:
     * https://cloud.google.com/iam/docs/creating-short-lived-service-account-credentials#sa-credentials-oauth
     * @param {string} [options.endpoint] api endpoint override.
     */
    constructor(e = {}) {
      if (super(e), this.credentials = {
        expiry_date: 1,
        refresh_token: "impersonated-placeholder"
      }, this.sourceClient = e.sourceClient ?? new Ou.OAuth2Client(), this.targetPrincipal = e.targetPrincipal ?? "", this.delegates = e.delegates ?? [], this.targetScopes = e.targetScopes ?? [], this.lifetime = e.lifetime ?? 3600, !!!(0, Wp.originalOrCamelOptions)(e).get("universe_domain"))
        this.universeDomain = this.sourceClient.universeDomain;
      else if (this.sourceClient.universeDomain !== this.universeDomain)
        throw new RangeError(`Universe domain ${this.sourceClient.universeDomain} in source credentials does not match ${this.universeDomain} universe domain set for impersonated credentials.`);
      this.endpoint = e.endpoint ?? `https://iamcredentials.${this.universeDomain}`;
    }
    /**
     * Signs some bytes.
     *
     * {@link https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/signBlob Reference Documentation}
     * @param blobToSign String to sign.
     *
     * @returns A {@link SignBlobResponse} denoting the keyID and signedBlob in base64 string
     */
    async sign(e) {
      await this.sourceClient.getAccessToken();
      let t = `projects/-/serviceAccounts/${this.targetPrincipal}`, r = `${this.endpoint}/v1/${t}:signBlob`, s = {
        delegates: this.delegates,
        payload: Buffer.from(e).toString("base64")
      };
      return (await this.sourceClient.request({
        ...n.RETRY_CONFIG,
        url: r,
        data: s,
        method: "POST"
      })).data;
    }
    /** The service account email to be impersonated. */
    getTargetPrincipal() {
      return this.targetPrincipal;
    }
    /**
     * Refreshes the access token.
     */
    async refreshToken() {
      try {
        await this.sourceClient.getAccessToken();
        let e = "projects/-/serviceAccounts/" + this.targetPrincipal, t = `${this.endpoint}/v1/${e}:generateAccessToken`, r = {
          delegates: this.delegates,
          scope: this.targetScopes,
          lifetime: this.lifetime + "s"
        }, s = await this.sourceClient.request({
          ...n.RETRY_CONFIG,
          url: t,
          data: r,
          method: "POST"
        }), i = s.data;
        return this.credentials.access_token = i.accessToken, this.credentials.expiry_date = Date.parse(i.expireTime), {
          tokens: this.credentials,
          res: s
        };
      } catch (e) {
        if (!(e instanceof Error))
          throw e;
        let t = 0, r = "";
        throw e instanceof kp.GaxiosError && (t = e?.response?.data?.error?.status, r = e?.response?.data?.error?.message), t && r ? (e.message = `${t}: unable to impersonate: ${r}`, e) : (e.message = `unable to impersonate: ${e}`, e);
      }
    }
    /**
     * Generates an OpenID Connect ID token for a service account.
     *
     * {@link https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateIdToken Reference Documentation}
     *
     * @param targetAudience the audience for the fetched ID token.
     * @param options the for the request
     * @return an OpenID Connect ID token
     */
    async fetchIdToken(e, t) {
      await this.sourceClient.getAccessToken();
      let r = `projects/-/serviceAccounts/${this.targetPrincipal}`, s = `${this.endpoint}/v1/${r}:generateIdToken`, i = {
        delegates: this.delegates,
        audience: e,
        includeEmail: t?.includeEmail ?? !0,
        useEmailAzp: t?.includeEmail ?? !0
      };
      return (await this.sourceClient.request({
        ...n.RETRY_CONFIG,
        url: s,
        data: i,
        method: "POST"
      })).data.token;
    }
  };
  Kt.Impersonated = Ci;
});

// node_modules/google-auth-library/build/src/auth/oauth2common.js
var Fi = $((Er) => {
  "use strict";
  Object.defineProperty(Er, "__esModule", { value: !0 });
  Er.OAuthClientAuthHandler = void 0;
  Er.getErrorFromOAuthErrorResponse = zp;
  var Jt = ye(), Kp = fr(), Jp = ["PUT", "POST", "PATCH"], $i = class {
    #e = (0, Kp.createCrypto)();
    #t;
    transporter;
    /**
     * Instantiates an OAuth client authentication handler.
     * @param options The OAuth Client Auth Handler instance options. Passing an `ClientAuthentication` directly is **@DEPRECATED**.
     */
    constructor(e) {
      e && "clientId" in e ? (this.#t = e, this.transporter = new Jt.Gaxios()) : (this.#t = e?.clientAuthentication, this.transporter = e?.transporter || new Jt.Gaxios());
    }
    /**
     * Applies client authentication on the OAuth request's headers or POST
     * body but does not process the request.
     * @param opts The GaxiosOptions whose headers or data are to be modified
     *   depending on the client authentication mechanism to be used.
     * @param bearerToken The optional bearer token to use for authentication.
     *   When this is used, no client authentication credentials are needed.
     */
    applyClientAuthenticationOptions(e, t) {
      e.headers = Jt.Gaxios.mergeHeaders(e.headers), this.injectAuthenticatedHeaders(e, t), t || this.injectAuthenticatedRequestBody(e);
    }
    /**
     * Applies client authentication on the request's header if either
     * basic authentication or bearer token authentication is selected.
     *
     * @param opts The GaxiosOptions whose headers or data are to be modified
     *   depending on the client authentication mechanism to be used.
     * @param bearerToken The optional bearer token to use for authentication.
     *   When this is used, no client authentication credentials are needed.
     */
    injectAuthenticatedHeaders(e, t) {
      if (t)
        e.headers = Jt.Gaxios.mergeHeaders(e.headers, {
          authorization: `Bearer ${t}`
        });
      else if (this.#t?.confidentialClientType === "basic") {
        e.headers = Jt.Gaxios.mergeHeaders(e.headers);
        let r = this.#t.clientId, s = this.#t.clientSecret || "", i = this.#e.encodeBase64StringUtf8(`${r}:${s}`);
        Jt.Gaxios.mergeHeaders(e.headers, {
          authorization: `Basic ${i}`
        });
      }
    }
    /**
     * Applies client authentication on the request's body if request-body
     * client authentication is selected.
     *
     * @param opts The GaxiosOptions whose headers or data are to be modified
     *   depending on the client authentication mechanism to be used.
     */
    injectAuthenticatedRequestBody(e) {
      if (this.#t?.confidentialClientType === "request-body") {
        let t = (e.method || "GET").toUpperCase();
        if (!Jp.includes(t))
          throw new Error(`${t} HTTP method does not support ${this.#t.confidentialClientType} client authentication`);
        let s = new Headers(e.headers).get("content-type");
        if (s?.startsWith("application/x-www-form-urlencoded") || e.data instanceof URLSearchParams) {
          let i = new URLSearchParams(e.data ?? "");
          i.append("client_id", this.#t.clientId), i.append("client_secret", this.#t.clientSecret || ""), e.data = i;
        } else if (s?.startsWith("application/json"))
          e.data = e.data || {}, Object.assign(e.data, {
            client_id: this.#t.clientId,
            client_secret: this.#t.clientSecret || ""
          });
        else
          throw new Error(`${s} content-types are not supported with ${this.#t.confidentialClientType} client authentication`);
      }
    }
    /**
     * Retry config for Auth-related requests.
     *
     * @remarks
     *
     * This is not a part of the default {@link AuthClient.transporter transporter/gaxios}
     * config as some downstream APIs would prefer if customers explicitly enable retries,
     * such as GCS.
     */
    static get RETRY_CONFIG() {
      return {
        retry: !0,
        retryConfig: {
          httpMethodsToRetry: ["GET", "PUT", "POST", "HEAD", "OPTIONS", "DELETE"]
        }
      };
    }
  };
  Er.OAuthClientAuthHandler = $i;
  function zp(n, e) {
    let t = n.error, r = n.error_description, s = n.error_uri, i = `Error code ${t}`;
    typeof r < "u" && (i += `: ${r}`), typeof s < "u" && (i += ` - ${s}`);
    let u = new Error(i);
    if (e) {
      let l = Object.keys(e);
      e.stack && l.push("stack"), l.forEach((d) => {
        d !== "message" && Object.defineProperty(u, d, {
          value: e[d],
          writable: !1,
          enumerable: !0
        });
      });
    }
    return u;
  }
});

// node_modules/google-auth-library/build/src/auth/stscredentials.js
var An = $((vn) => {
  "use strict";
  Object.defineProperty(vn, "__esModule", { value: !0 });
  vn.StsCredentials = void 0;
  var Yp = ye(), Xp = Re(), Nu = Fi(), Qp = ke(), Li = class n extends Nu.OAuthClientAuthHandler {
    #e;
    /**
     * Initializes an STS credentials instance.
     *
     * @param options The STS credentials instance options. Passing an `tokenExchangeEndpoint` directly is **@DEPRECATED**.
     * @param clientAuthentication **@DEPRECATED**. Provide a {@link StsCredentialsConstructionOptions `StsCredentialsConstructionOptions`} object in the first parameter instead.
     */
    constructor(e = {
      tokenExchangeEndpoint: ""
    }, t) {
      (typeof e != "object" || e instanceof URL) && (e = {
        tokenExchangeEndpoint: e,
        clientAuthentication: t
      }), super(e), this.#e = e.tokenExchangeEndpoint;
    }
    /**
     * Exchanges the provided token for another type of token based on the
     * rfc8693 spec.
     * @param stsCredentialsOptions The token exchange options used to populate
     *   the token exchange request.
     * @param additionalHeaders Optional additional headers to pass along the
     *   request.
     * @param options Optional additional GCP-specific non-spec defined options
     *   to send with the request.
     *   Example: `&options=${encodeUriComponent(JSON.stringified(options))}`
     * @return A promise that resolves with the token exchange response containing
     *   the requested token and its expiration time.
     */
    async exchangeToken(e, t, r) {
      let s = {
        grant_type: e.grantType,
        resource: e.resource,
        audience: e.audience,
        scope: e.scope?.join(" "),
        requested_token_type: e.requestedTokenType,
        subject_token: e.subjectToken,
        subject_token_type: e.subjectTokenType,
        actor_token: e.actingParty?.actorToken,
        actor_token_type: e.actingParty?.actorTokenType,
        // Non-standard GCP-specific options.
        options: r && JSON.stringify(r)
      }, i = {
        ...n.RETRY_CONFIG,
        url: this.#e.toString(),
        method: "POST",
        headers: t,
        data: new URLSearchParams((0, Qp.removeUndefinedValuesInObject)(s))
      };
      Xp.AuthClient.setMethodName(i, "exchangeToken"), this.applyClientAuthenticationOptions(i);
      try {
        let u = await this.transporter.request(i), l = u.data;
        return l.res = u, l;
      } catch (u) {
        throw u instanceof Yp.GaxiosError && u.response ? (0, Nu.getErrorFromOAuthErrorResponse)(
          u.response.data,
          // Preserve other fields from the original error.
          u
        ) : u;
      }
    }
  };
  vn.StsCredentials = Li;
});

// node_modules/google-auth-library/build/src/auth/baseexternalclient.js
var At = $((Le) => {
  "use strict";
  Object.defineProperty(Le, "__esModule", { value: !0 });
  Le.BaseExternalAccountClient = Le.CLOUD_RESOURCE_MANAGER = Le.EXTERNAL_ACCOUNT_TYPE = Le.EXPIRATION_TIME_OFFSET = void 0;
  var Zp = ye(), eg = G("stream"), Mi = Re(), tg = An(), Cu = ke(), rg = ti(), ng = "urn:ietf:params:oauth:grant-type:token-exchange", sg = "urn:ietf:params:oauth:token-type:access_token", Gi = "https://www.googleapis.com/auth/cloud-platform", ig = 3600;
  Le.EXPIRATION_TIME_OFFSET = 300 * 1e3;
  Le.EXTERNAL_ACCOUNT_TYPE = "external_account";
  Le.CLOUD_RESOURCE_MANAGER = "https://cloudresourcemanager.googleapis.com/v1/projects/";
  var og = "//iam\\.googleapis\\.com/locations/[^/]+/workforcePools/[^/]+/providers/.+", ag = "https://sts.{universeDomain}/v1/token", Bi = class n extends Mi.AuthClient {
    /**
     * OAuth scopes for the GCP access token to use. When not provided,
     * the default https://www.googleapis.com/auth/cloud-platform is
     * used.
     */
    scopes;
    projectNumber;
    audience;
    subjectTokenType;
    stsCredential;
    clientAuth;
    credentialSourceType;
    cachedAccessToken;
    serviceAccountImpersonationUrl;
    serviceAccountImpersonationLifetime;
    workforcePoolUserProject;
    configLifetimeRequested;
    tokenUrl;
    /**
     * @example
     * ```ts
     * new URL('https://cloudresourcemanager.googleapis.com/v1/projects/');
     * ```
     */
    cloudResourceManagerURL;
    supplierContext;
    /**
     * A pending access token request. Used for concurrent calls.
     */
    #e = null;
    /**
     * Instantiate a BaseExternalAccountClient instance using the provided JSON
     * object loaded from an external account credentials file.
     * @param options The external account options object typically loaded
     *   from the external account JSON credential file. The camelCased options
     *   are aliases for the snake_cased options.
     */
    constructor(e) {
      super(e);
      let t = (0, Cu.originalOrCamelOptions)(e), r = t.get("type");
      if (r && r !== Le.EXTERNAL_ACCOUNT_TYPE)
        throw new Error(`Expected "${Le.EXTERNAL_ACCOUNT_TYPE}" type but received "${e.type}"`);
      let s = t.get("client_id"), i = t.get("client_secret");
      this.tokenUrl = t.get("token_url") ?? ag.replace("{universeDomain}", this.universeDomain);
      let u = t.get("subject_token_type"), l = t.get("workforce_pool_user_project"), d = t.get("service_account_impersonation_url"), v = t.get("service_account_impersonation"), _ = (0, Cu.originalOrCamelOptions)(v).get("token_lifetime_seconds");
      this.cloudResourceManagerURL = new URL(t.get("cloud_resource_manager_url") || `https://cloudresourcemanager.${this.universeDomain}/v1/projects/`), s && (this.clientAuth = {
        confidentialClientType: "basic",
        clientId: s,
        clientSecret: i
      }), this.stsCredential = new tg.StsCredentials({
        tokenExchangeEndpoint: this.tokenUrl,
        clientAuthentication: this.clientAuth
      }), this.scopes = t.get("scopes") || [Gi], this.cachedAccessToken = null, this.audience = t.get("audience"), this.subjectTokenType = u, this.workforcePoolUserProject = l;
      let P = new RegExp(og);
      if (this.workforcePoolUserProject && !this.audience.match(P))
        throw new Error("workforcePoolUserProject should not be set for non-workforce pool credentials.");
      this.serviceAccountImpersonationUrl = d, this.serviceAccountImpersonationLifetime = _, this.serviceAccountImpersonationLifetime ? this.configLifetimeRequested = !0 : (this.configLifetimeRequested = !1, this.serviceAccountImpersonationLifetime = ig), this.projectNumber = this.getProjectNumber(this.audience), this.supplierContext = {
        audience: this.audience,
        subjectTokenType: this.subjectTokenType,
        transporter: this.transporter
      };
    }
    /** The service account email to be impersonated, if available. */
    getServiceAccountEmail() {
      if (this.serviceAccountImpersonationUrl) {
        if (this.serviceAccountImpersonationUrl.length > 256)
          throw new RangeError(`URL is too long: ${this.serviceAccountImpersonationUrl}`);
        return /serviceAccounts\/(?<email>[^:]+):generateAccessToken$/.exec(this.serviceAccountImpersonationUrl)?.groups?.email || null;
      }
      return null;
    }
    /**
     * Provides a mechanism to inject GCP access tokens directly.
     * When the provided credential expires, a new credential, using the
     * external account options, is retrieved.
     * @param credentials The Credentials object to set on the current client.
     */
    setCredentials(e) {
      super.setCredentials(e), this.cachedAccessToken = e;
    }
    /**
     * @return A promise that resolves with the current GCP access token
     *   response. If the current credential is expired, a new one is retrieved.
     */
    async getAccessToken() {
      return (!this.cachedAccessToken || this.isExpired(this.cachedAccessToken)) && await this.refreshAccessTokenAsync(), {
        token: this.cachedAccessToken.access_token,
        res: this.cachedAccessToken.res
      };
    }
    /**
     * The main authentication interface. It takes an optional url which when
     * present is the endpoint being accessed, and returns a Promise which
     * resolves with authorization header fields.
     *
     * The result has the form:
     * { authorization: 'Bearer <access_token_value>' }
     */
    async getRequestHeaders() {
      let e = await this.getAccessToken(), t = new Headers({
        authorization: `Bearer ${e.token}`
      });
      return this.addSharedMetadataHeaders(t);
    }
    request(e, t) {
      if (t)
        this.requestAsync(e).then((r) => t(null, r), (r) => t(r, r.response));
      else
        return this.requestAsync(e);
    }
    /**
     * @return A promise that resolves with the project ID corresponding to the
     *   current workload identity pool or current workforce pool if
     *   determinable. For workforce pool credential, it returns the project ID
     *   corresponding to the workforcePoolUserProject.
     *   This is introduced to match the current pattern of using the Auth
     *   library:
     *   const projectId = await auth.getProjectId();
     *   const url = `https://dns.googleapis.com/dns/v1/projects/${projectId}`;
     *   const res = await client.request({ url });
     *   The resource may not have permission
     *   (resourcemanager.projects.get) to call this API or the required
     *   scopes may not be selected:
     *   https://cloud.google.com/resource-manager/reference/rest/v1/projects/get#authorization-scopes
     */
    async getProjectId() {
      let e = this.projectNumber || this.workforcePoolUserProject;
      if (this.projectId)
        return this.projectId;
      if (e) {
        let t = await this.getRequestHeaders(), r = {
          ...n.RETRY_CONFIG,
          headers: t,
          url: `${this.cloudResourceManagerURL.toString()}${e}`
        };
        Mi.AuthClient.setMethodName(r, "getProjectId");
        let s = await this.transporter.request(r);
        return this.projectId = s.data.projectId, this.projectId;
      }
      return null;
    }
    /**
     * Authenticates the provided HTTP request, processes it and resolves with the
     * returned response.
     * @param opts The HTTP request options.
     * @param reAuthRetried Whether the current attempt is a retry after a failed attempt due to an auth failure.
     * @return A promise that resolves with the successful response.
     */
    async requestAsync(e, t = !1) {
      let r;
      try {
        let s = await this.getRequestHeaders();
        e.headers = Zp.Gaxios.mergeHeaders(e.headers), this.addUserProjectAndAuthHeaders(e.headers, s), r = await this.transporter.request(e);
      } catch (s) {
        let i = s.response;
        if (i) {
          let u = i.status, l = i.config.data instanceof eg.Readable;
          if (!t && (u === 401 || u === 403) && !l && this.forceRefreshOnFailure)
            return await this.refreshAccessTokenAsync(), await this.requestAsync(e, !0);
        }
        throw s;
      }
      return r;
    }
    /**
     * Forces token refresh, even if unexpired tokens are currently cached.
     * External credentials are exchanged for GCP access tokens via the token
     * exchange endpoint and other settings provided in the client options
     * object.
     * If the service_account_impersonation_url is provided, an additional
     * step to exchange the external account GCP access token for a service
     * account impersonated token is performed.
     * @return A promise that resolves with the fresh GCP access tokens.
     */
    async refreshAccessTokenAsync() {
      this.#e = this.#e || this.#t();
      try {
        return await this.#e;
      } finally {
        this.#e = null;
      }
    }
    async #t() {
      let e = await this.retrieveSubjectToken(), t = {
        grantType: ng,
        audience: this.audience,
        requestedTokenType: sg,
        subjectToken: e,
        subjectTokenType: this.subjectTokenType,
        // generateAccessToken requires the provided access token to have
        // scopes:
        // https://www.googleapis.com/auth/iam or
        // https://www.googleapis.com/auth/cloud-platform
        // The new service account access token scopes will match the user
        // provided ones.
        scope: this.serviceAccountImpersonationUrl ? [Gi] : this.getScopesArray()
      }, r = !this.clientAuth && this.workforcePoolUserProject ? { userProject: this.workforcePoolUserProject } : void 0, s = new Headers({
        "x-goog-api-client": this.getMetricsHeaderValue()
      }), i = await this.stsCredential.exchangeToken(t, s, r);
      return this.serviceAccountImpersonationUrl ? this.cachedAccessToken = await this.getImpersonatedAccessToken(i.access_token) : i.expires_in ? this.cachedAccessToken = {
        access_token: i.access_token,
        expiry_date: (/* @__PURE__ */ new Date()).getTime() + i.expires_in * 1e3,
        res: i.res
      } : this.cachedAccessToken = {
        access_token: i.access_token,
        res: i.res
      }, this.credentials = {}, Object.assign(this.credentials, this.cachedAccessToken), delete this.credentials.res, this.emit("tokens", {
        refresh_token: null,
        expiry_date: this.cachedAccessToken.expiry_date,
        access_token: this.cachedAccessToken.access_token,
        token_type: "Bearer",
        id_token: null
      }), this.cachedAccessToken;
    }
    /**
     * Returns the workload identity pool project number if it is determinable
     * from the audience resource name.
     * @param audience The STS audience used to determine the project number.
     * @return The project number associated with the workload identity pool, if
     *   this can be determined from the STS audience field. Otherwise, null is
     *   returned.
     */
    getProjectNumber(e) {
      let t = e.match(/\/projects\/([^/]+)/);
      return t ? t[1] : null;
    }
    /**
     * Exchanges an external account GCP access token for a service
     * account impersonated access token using iamcredentials
     * GenerateAccessToken API.
     * @param token The access token to exchange for a service account access
     *   token.
     * @return A promise that resolves with the service account impersonated
     *   credentials response.
     */
    async getImpersonatedAccessToken(e) {
      let t = {
        ...n.RETRY_CONFIG,
        url: this.serviceAccountImpersonationUrl,
        method: "POST",
        headers: {
          "content-type": "application/json",
          authorization: `Bearer ${e}`
        },
        data: {
          scope: this.getScopesArray(),
          lifetime: this.serviceAccountImpersonationLifetime + "s"
        }
      };
      Mi.AuthClient.setMethodName(t, "getImpersonatedAccessToken");
      let r = await this.transporter.request(t), s = r.data;
      return {
        access_token: s.accessToken,
        // Convert from ISO format to timestamp.
        expiry_date: new Date(s.expireTime).getTime(),
        res: r
      };
    }
    /**
     * Returns whether the provided credentials are expired or not.
     * If there is no expiry time, assumes the token is not expired or expiring.
     * @param accessToken The credentials to check for expiration.
     * @return Whether the credentials are expired or not.
     */
    isExpired(e) {
      let t = (/* @__PURE__ */ new Date()).getTime();
      return e.expiry_date ? t >= e.expiry_date - this.eagerRefreshThresholdMillis : !1;
    }
    /**
     * @return The list of scopes for the requested GCP access token.
     */
    getScopesArray() {
      return typeof this.scopes == "string" ? [this.scopes] : this.scopes || [Gi];
    }
    getMetricsHeaderValue() {
      let e = process.version.replace(/^v/, ""), t = this.serviceAccountImpersonationUrl !== void 0, r = this.credentialSourceType ? this.credentialSourceType : "unknown";
      return `gl-node/${e} auth/${rg.pkg.version} google-byoid-sdk source/${r} sa-impersonation/${t} config-lifetime/${this.configLifetimeRequested}`;
    }
    getTokenUrl() {
      return this.tokenUrl;
    }
  };
  Le.BaseExternalAccountClient = Bi;
});

// node_modules/google-auth-library/build/src/auth/filesubjecttokensupplier.js
var Du = $((_n) => {
  "use strict";
  Object.defineProperty(_n, "__esModule", { value: !0 });
  _n.FileSubjectTokenSupplier = void 0;
  var Vi = G("util"), ki = G("fs"), cg = (0, Vi.promisify)(ki.readFile ?? (() => {
  })), ug = (0, Vi.promisify)(ki.realpath ?? (() => {
  })), fg = (0, Vi.promisify)(ki.lstat ?? (() => {
  })), Hi = class {
    filePath;
    formatType;
    subjectTokenFieldName;
    /**
     * Instantiates a new file based subject token supplier.
     * @param opts The file subject token supplier options to build the supplier
     *   with.
     */
    constructor(e) {
      this.filePath = e.filePath, this.formatType = e.formatType, this.subjectTokenFieldName = e.subjectTokenFieldName;
    }
    /**
     * Returns the subject token stored at the file specified in the constructor.
     * @param context {@link ExternalAccountSupplierContext} from the calling
     *   {@link IdentityPoolClient}, contains the requested audience and subject
     *   token type for the external account identity. Not used.
     */
    async getSubjectToken() {
      let e = this.filePath;
      try {
        if (e = await ug(e), !(await fg(e)).isFile())
          throw new Error();
      } catch (s) {
        throw s instanceof Error && (s.message = `The file at ${e} does not exist, or it is not a file. ${s.message}`), s;
      }
      let t, r = await cg(e, { encoding: "utf8" });
      if (this.formatType === "text" ? t = r : this.formatType === "json" && this.subjectTokenFieldName && (t = JSON.parse(r)[this.subjectTokenFieldName]), !t)
        throw new Error("Unable to parse the subject_token from the credential_source file");
      return t;
    }
  };
  _n.FileSubjectTokenSupplier = Hi;
});

// node_modules/google-auth-library/build/src/auth/urlsubjecttokensupplier.js
var $u = $((En) => {
  "use strict";
  Object.defineProperty(En, "__esModule", { value: !0 });
  En.UrlSubjectTokenSupplier = void 0;
  var lg = Re(), Wi = class {
    url;
    headers;
    formatType;
    subjectTokenFieldName;
    additionalGaxiosOptions;
    /**
     * Instantiates a URL subject token supplier.
     * @param opts The URL subject token supplier options to build the supplier with.
     */
    constructor(e) {
      this.url = e.url, this.formatType = e.formatType, this.subjectTokenFieldName = e.subjectTokenFieldName, this.headers = e.headers, this.additionalGaxiosOptions = e.additionalGaxiosOptions;
    }
    /**
     * Sends a GET request to the URL provided in the constructor and resolves
     * with the returned external subject token.
     * @param context {@link ExternalAccountSupplierContext} from the calling
     *   {@link IdentityPoolClient}, contains the requested audience and subject
     *   token type for the external account identity. Not used.
     */
    async getSubjectToken(e) {
      let t = {
        ...this.additionalGaxiosOptions,
        url: this.url,
        method: "GET",
        headers: this.headers
      };
      lg.AuthClient.setMethodName(t, "getSubjectToken");
      let r;
      if (this.formatType === "text" ? r = (await e.transporter.request(t)).data : this.formatType === "json" && this.subjectTokenFieldName && (r = (await e.transporter.request(t)).data[this.subjectTokenFieldName]), !r)
        throw new Error("Unable to parse the subject_token from the credential_source URL");
      return r;
    }
  };
  En.UrlSubjectTokenSupplier = Wi;
});

// node_modules/google-auth-library/build/src/auth/certificatesubjecttokensupplier.js
var Fu = $((je) => {
  "use strict";
  Object.defineProperty(je, "__esModule", { value: !0 });
  je.CertificateSubjectTokenSupplier = je.InvalidConfigurationError = je.CertificateSourceUnavailableError = je.CERTIFICATE_CONFIGURATION_ENV_VARIABLE = void 0;
  var Pn = ke(), Tn = G("fs"), Rn = G("crypto"), dg = G("https");
  je.CERTIFICATE_CONFIGURATION_ENV_VARIABLE = "GOOGLE_API_CERTIFICATE_CONFIG";
  var nt = class extends Error {
    constructor(e) {
      super(e), this.name = "CertificateSourceUnavailableError";
    }
  };
  je.CertificateSourceUnavailableError = nt;
  var Me = class extends Error {
    constructor(e) {
      super(e), this.name = "InvalidConfigurationError";
    }
  };
  je.InvalidConfigurationError = Me;
  var Ki = class {
    certificateConfigPath;
    trustChainPath;
    cert;
    key;
    /**
     * Initializes a new instance of the CertificateSubjectTokenSupplier.
     * @param opts The configuration options for the supplier.
     */
    constructor(e) {
      if (!e.useDefaultCertificateConfig && !e.certificateConfigLocation)
        throw new Me("Either `useDefaultCertificateConfig` must be true or a `certificateConfigLocation` must be provided.");
      if (e.useDefaultCertificateConfig && e.certificateConfigLocation)
        throw new Me("Both `useDefaultCertificateConfig` and `certificateConfigLocation` cannot be provided.");
      this.trustChainPath = e.trustChainPath, this.certificateConfigPath = e.certificateConfigLocation ?? "";
    }
    /**
     * Creates an HTTPS agent configured with the client certificate and private key for mTLS.
     * @returns An mTLS-configured https.Agent.
     */
    async createMtlsHttpsAgent() {
      if (!this.key || !this.cert)
        throw new Me("Cannot create mTLS Agent with missing certificate or key");
      return new dg.Agent({ key: this.key, cert: this.cert });
    }
    /**
     * Constructs the subject token, which is the base64-encoded certificate chain.
     * @returns A promise that resolves with the subject token.
     */
    async getSubjectToken() {
      this.certificateConfigPath = await this.#e();
      let { certPath: e, keyPath: t } = await this.#t();
      return { cert: this.cert, key: this.key } = await this.#r(e, t), await this.#n(this.cert);
    }
    /**
     * Resolves the absolute path to the certificate configuration file
     * by checking the "certificate_config_location" provided in the ADC file,
     * or the "GOOGLE_API_CERTIFICATE_CONFIG" environment variable
     * or in the default gcloud path.
     * @param overridePath An optional path to check first.
     * @returns The resolved file path.
     */
    async #e() {
      let e = this.certificateConfigPath;
      if (e) {
        if (await (0, Pn.isValidFile)(e))
          return e;
        throw new nt(`Provided certificate config path is invalid: ${e}`);
      }
      let t = process.env[je.CERTIFICATE_CONFIGURATION_ENV_VARIABLE];
      if (t) {
        if (await (0, Pn.isValidFile)(t))
          return t;
        throw new nt(`Path from environment variable "${je.CERTIFICATE_CONFIGURATION_ENV_VARIABLE}" is invalid: ${t}`);
      }
      let r = (0, Pn.getWellKnownCertificateConfigFileLocation)();
      if (await (0, Pn.isValidFile)(r))
        return r;
      throw new nt(`Could not find certificate configuration file. Searched override path, the "${je.CERTIFICATE_CONFIGURATION_ENV_VARIABLE}" env var, and the gcloud path (${r}).`);
    }
    /**
     * Reads and parses the certificate config JSON file to extract the certificate and key paths.
     * @returns An object containing the certificate and key paths.
     */
    async #t() {
      let e = this.certificateConfigPath, t;
      try {
        t = await Tn.promises.readFile(e, "utf8");
      } catch {
        throw new nt(`Failed to read certificate config file at: ${e}`);
      }
      try {
        let r = JSON.parse(t), s = r?.cert_configs?.workload?.cert_path, i = r?.cert_configs?.workload?.key_path;
        if (!s || !i)
          throw new Me(`Certificate config file (${e}) is missing required "cert_path" or "key_path" in the workload config.`);
        return { certPath: s, keyPath: i };
      } catch (r) {
        throw r instanceof Me ? r : new Me(`Failed to parse certificate config from ${e}: ${r.message}`);
      }
    }
    /**
     * Reads and parses the cert and key files get their content and check valid format.
     * @returns An object containing the cert content and key content in buffer format.
     */
    async #r(e, t) {
      let r, s;
      try {
        r = await Tn.promises.readFile(e), new Rn.X509Certificate(r);
      } catch (i) {
        let u = i instanceof Error ? i.message : String(i);
        throw new nt(`Failed to read certificate file at ${e}: ${u}`);
      }
      try {
        s = await Tn.promises.readFile(t), (0, Rn.createPrivateKey)(s);
      } catch (i) {
        let u = i instanceof Error ? i.message : String(i);
        throw new nt(`Failed to read private key file at ${t}: ${u}`);
      }
      return { cert: r, key: s };
    }
    /**
     * Reads the leaf certificate and trust chain, combines them,
     * and returns a JSON array of base64-encoded certificates.
     * @returns A stringified JSON array of the certificate chain.
     */
    async #n(e) {
      let t = new Rn.X509Certificate(e);
      if (!this.trustChainPath)
        return JSON.stringify([t.raw.toString("base64")]);
      try {
        let i = ((await Tn.promises.readFile(this.trustChainPath, "utf8")).match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []).map((d, v) => {
          try {
            return new Rn.X509Certificate(d);
          } catch (_) {
            let P = _ instanceof Error ? _.message : String(_);
            throw new Me(`Failed to parse certificate at index ${v} in trust chain file ${this.trustChainPath}: ${P}`);
          }
        }), u = i.findIndex((d) => t.raw.equals(d.raw)), l;
        if (u === -1)
          l = [t, ...i];
        else if (u === 0)
          l = i;
        else
          throw new Me(`Leaf certificate exists in the trust chain but is not the first entry (found at index ${u}).`);
        return JSON.stringify(l.map((d) => d.raw.toString("base64")));
      } catch (r) {
        if (r instanceof Me)
          throw r;
        let s = r instanceof Error ? r.message : String(r);
        throw new nt(`Failed to process certificate chain from ${this.trustChainPath}: ${s}`);
      }
    }
  };
  je.CertificateSubjectTokenSupplier = Ki;
});

// node_modules/google-auth-library/build/src/auth/identitypoolclient.js
var Yi = $((xn) => {
  "use strict";
  Object.defineProperty(xn, "__esModule", { value: !0 });
  xn.IdentityPoolClient = void 0;
  var hg = At(), Ji = ke(), pg = Du(), gg = $u(), Lu = Fu(), yg = An(), Mu = ye(), zi = class n extends hg.BaseExternalAccountClient {
    subjectTokenSupplier;
    /**
     * Instantiate an IdentityPoolClient instance using the provided JSON
     * object loaded from an external account credentials file.
     * An error is thrown if the credential is not a valid file-sourced or
     * url-sourced credential or a workforce pool user project is provided
     * with a non workforce audience.
     * @param options The external account options object typically loaded
     *   from the external account JSON credential file. The camelCased options
     *   are aliases for the snake_cased options.
     */
    constructor(e) {
      super(e);
      let t = (0, Ji.originalOrCamelOptions)(e), r = t.get("credential_source"), s = t.get("subject_token_supplier");
      if (!r && !s)
        throw new Error("A credential source or subject token supplier must be specified.");
      if (r && s)
        throw new Error("Only one of credential source or subject token supplier can be specified.");
      if (s)
        this.subjectTokenSupplier = s, this.credentialSourceType = "programmatic";
      else {
        let i = (0, Ji.originalOrCamelOptions)(r), u = (0, Ji.originalOrCamelOptions)(i.get("format")), l = u.get("type") || "text", d = u.get("subject_token_field_name");
        if (l !== "json" && l !== "text")
          throw new Error(`Invalid credential_source format "${l}"`);
        if (l === "json" && !d)
          throw new Error("Missing subject_token_field_name for JSON credential_source format");
        let v = i.get("file"), _ = i.get("url"), P = i.get("certificate"), x = i.get("headers");
        if (v && _ || _ && P || v && P)
          throw new Error('No valid Identity Pool "credential_source" provided, must be either file, url, or certificate.');
        if (v)
          this.credentialSourceType = "file", this.subjectTokenSupplier = new pg.FileSubjectTokenSupplier({
            filePath: v,
            formatType: l,
            subjectTokenFieldName: d
          });
        else if (_)
          this.credentialSourceType = "url", this.subjectTokenSupplier = new gg.UrlSubjectTokenSupplier({
            url: _,
            formatType: l,
            subjectTokenFieldName: d,
            headers: x,
            additionalGaxiosOptions: n.RETRY_CONFIG
          });
        else if (P) {
          this.credentialSourceType = "certificate";
          let S = new Lu.CertificateSubjectTokenSupplier({
            useDefaultCertificateConfig: P.use_default_certificate_config,
            certificateConfigLocation: P.certificate_config_location,
            trustChainPath: P.trust_chain_path
          });
          this.subjectTokenSupplier = S;
        } else
          throw new Error('No valid Identity Pool "credential_source" provided, must be either file, url, or certificate.');
      }
    }
    /**
     * Triggered when a external subject token is needed to be exchanged for a GCP
     * access token via GCP STS endpoint. Gets a subject token by calling
     * the configured {@link SubjectTokenSupplier}
     * @return A promise that resolves with the external subject token.
     */
    async retrieveSubjectToken() {
      let e = await this.subjectTokenSupplier.getSubjectToken(this.supplierContext);
      if (this.subjectTokenSupplier instanceof Lu.CertificateSubjectTokenSupplier) {
        let t = await this.subjectTokenSupplier.createMtlsHttpsAgent();
        this.stsCredential = new yg.StsCredentials({
          tokenExchangeEndpoint: this.getTokenUrl(),
          clientAuthentication: this.clientAuth,
          transporter: new Mu.Gaxios({ agent: t })
        }), this.transporter = new Mu.Gaxios({
          ...this.transporter.defaults || {},
          agent: t
        });
      }
      return e;
    }
  };
  xn.IdentityPoolClient = zi;
});

// node_modules/google-auth-library/build/src/auth/awsrequestsigner.js
var Qi = $((Sn) => {
  "use strict";
  Object.defineProperty(Sn, "__esModule", { value: !0 });
  Sn.AwsRequestSigner = void 0;
  var In = ye(), Bu = fr(), Gu = "AWS4-HMAC-SHA256", mg = "aws4_request", Xi = class {
    getCredentials;
    region;
    crypto;
    /**
     * Instantiates an AWS API request signer used to send authenticated signed
     * requests to AWS APIs based on the AWS Signature Version 4 signing process.
     * This also provides a mechanism to generate the signed request without
     * sending it.
     * @param getCredentials A mechanism to retrieve AWS security credentials
     *   when needed.
     * @param region The AWS region to use.
     */
    constructor(e, t) {
      this.getCredentials = e, this.region = t, this.crypto = (0, Bu.createCrypto)();
    }
    /**
     * Generates the signed request for the provided HTTP request for calling
     * an AWS API. This follows the steps described at:
     * https://docs.aws.amazon.com/general/latest/gr/sigv4_signing.html
     * @param amzOptions The AWS request options that need to be signed.
     * @return A promise that resolves with the GaxiosOptions containing the
     *   signed HTTP request parameters.
     */
    async getRequestOptions(e) {
      if (!e.url)
        throw new RangeError('"url" is required in "amzOptions"');
      let t = typeof e.data == "object" ? JSON.stringify(e.data) : e.data, r = e.url, s = e.method || "GET", i = e.body || t, u = e.headers, l = await this.getCredentials(), d = new URL(r);
      if (typeof i != "string" && i !== void 0)
        throw new TypeError(`'requestPayload' is expected to be a string if provided. Got: ${i}`);
      let v = await vg({
        crypto: this.crypto,
        host: d.host,
        canonicalUri: d.pathname,
        canonicalQuerystring: d.search.slice(1),
        method: s,
        region: this.region,
        securityCredentials: l,
        requestPayload: i,
        additionalAmzHeaders: u
      }), _ = In.Gaxios.mergeHeaders(
        // Add x-amz-date if available.
        v.amzDate ? { "x-amz-date": v.amzDate } : {},
        {
          authorization: v.authorizationHeader,
          host: d.host
        },
        u || {}
      );
      l.token && In.Gaxios.mergeHeaders(_, {
        "x-amz-security-token": l.token
      });
      let P = {
        url: r,
        method: s,
        headers: _
      };
      return i !== void 0 && (P.body = i), P;
    }
  };
  Sn.AwsRequestSigner = Xi;
  async function Pr(n, e, t) {
    return await n.signWithHmacSha256(e, t);
  }
  async function wg(n, e, t, r, s) {
    let i = await Pr(n, `AWS4${e}`, t), u = await Pr(n, i, r), l = await Pr(n, u, s);
    return await Pr(n, l, "aws4_request");
  }
  async function vg(n) {
    let e = In.Gaxios.mergeHeaders(n.additionalAmzHeaders), t = n.requestPayload || "", r = n.host.split(".")[0], s = /* @__PURE__ */ new Date(), i = s.toISOString().replace(/[-:]/g, "").replace(/\.[0-9]+/, ""), u = s.toISOString().replace(/[-]/g, "").replace(/T.*/, "");
    n.securityCredentials.token && e.set("x-amz-security-token", n.securityCredentials.token);
    let l = In.Gaxios.mergeHeaders(
      {
        host: n.host
      },
      // Previously the date was not fixed with x-amz- and could be provided manually.
      // https://github.com/boto/botocore/blob/879f8440a4e9ace5d3cf145ce8b3d5e5ffb892ef/tests/unit/auth/aws4_testsuite/get-header-value-trim.req
      e.has("date") ? {} : { "x-amz-date": i },
      e
    ), d = "", v = [
      ...l.keys()
    ].sort();
    v.forEach((o) => {
      d += `${o}:${l.get(o)}
`;
    });
    let _ = v.join(";"), P = await n.crypto.sha256DigestHex(t), x = `${n.method.toUpperCase()}
${n.canonicalUri}
${n.canonicalQuerystring}
${d}
${_}
${P}`, S = `${u}/${n.region}/${r}/${mg}`, p = `${Gu}
${i}
${S}
` + await n.crypto.sha256DigestHex(x), m = await wg(n.crypto, n.securityCredentials.secretAccessKey, u, n.region, r), w = await Pr(n.crypto, m, p), R = `${Gu} Credential=${n.securityCredentials.accessKeyId}/${S}, SignedHeaders=${_}, Signature=${(0, Bu.fromArrayBufferToHex)(w)}`;
    return {
      // Do not return x-amz-date if date is available.
      amzDate: e.has("date") ? void 0 : i,
      authorizationHeader: R,
      canonicalQuerystring: n.canonicalQuerystring
    };
  }
});

// node_modules/google-auth-library/build/src/auth/defaultawssecuritycredentialssupplier.js
var Hu = $((bn) => {
  "use strict";
  Object.defineProperty(bn, "__esModule", { value: !0 });
  bn.DefaultAwsSecurityCredentialsSupplier = void 0;
  var jn = Re(), Zi = class {
    regionUrl;
    securityCredentialsUrl;
    imdsV2SessionTokenUrl;
    additionalGaxiosOptions;
    /**
     * Instantiates a new DefaultAwsSecurityCredentialsSupplier using information
     * from the credential_source stored in the ADC file.
     * @param opts The default aws security credentials supplier options object to
     *   build the supplier with.
     */
    constructor(e) {
      this.regionUrl = e.regionUrl, this.securityCredentialsUrl = e.securityCredentialsUrl, this.imdsV2SessionTokenUrl = e.imdsV2SessionTokenUrl, this.additionalGaxiosOptions = e.additionalGaxiosOptions;
    }
    /**
     * Returns the active AWS region. This first checks to see if the region
     * is available as an environment variable. If it is not, then the supplier
     * will call the region URL.
     * @param context {@link ExternalAccountSupplierContext} from the calling
     *   {@link AwsClient}, contains the requested audience and subject token type
     *   for the external account identity.
     * @return A promise that resolves with the AWS region string.
     */
    async getAwsRegion(e) {
      if (this.#n)
        return this.#n;
      let t = new Headers();
      if (!this.#n && this.imdsV2SessionTokenUrl && t.set("x-aws-ec2-metadata-token", await this.#e(e.transporter)), !this.regionUrl)
        throw new RangeError('Unable to determine AWS region due to missing "options.credential_source.region_url"');
      let r = {
        ...this.additionalGaxiosOptions,
        url: this.regionUrl,
        method: "GET",
        headers: t
      };
      jn.AuthClient.setMethodName(r, "getAwsRegion");
      let s = await e.transporter.request(r);
      return s.data.substr(0, s.data.length - 1);
    }
    /**
     * Returns AWS security credentials. This first checks to see if the credentials
     * is available as environment variables. If it is not, then the supplier
     * will call the security credentials URL.
     * @param context {@link ExternalAccountSupplierContext} from the calling
     *   {@link AwsClient}, contains the requested audience and subject token type
     *   for the external account identity.
     * @return A promise that resolves with the AWS security credentials.
     */
    async getAwsSecurityCredentials(e) {
      if (this.#s)
        return this.#s;
      let t = new Headers();
      this.imdsV2SessionTokenUrl && t.set("x-aws-ec2-metadata-token", await this.#e(e.transporter));
      let r = await this.#t(t, e.transporter), s = await this.#r(r, t, e.transporter);
      return {
        accessKeyId: s.AccessKeyId,
        secretAccessKey: s.SecretAccessKey,
        token: s.Token
      };
    }
    /**
     * @param transporter The transporter to use for requests.
     * @return A promise that resolves with the IMDSv2 Session Token.
     */
    async #e(e) {
      let t = {
        ...this.additionalGaxiosOptions,
        url: this.imdsV2SessionTokenUrl,
        method: "PUT",
        headers: { "x-aws-ec2-metadata-token-ttl-seconds": "300" }
      };
      return jn.AuthClient.setMethodName(t, "#getImdsV2SessionToken"), (await e.request(t)).data;
    }
    /**
     * @param headers The headers to be used in the metadata request.
     * @param transporter The transporter to use for requests.
     * @return A promise that resolves with the assigned role to the current
     *   AWS VM. This is needed for calling the security-credentials endpoint.
     */
    async #t(e, t) {
      if (!this.securityCredentialsUrl)
        throw new Error('Unable to determine AWS role name due to missing "options.credential_source.url"');
      let r = {
        ...this.additionalGaxiosOptions,
        url: this.securityCredentialsUrl,
        method: "GET",
        headers: e
      };
      return jn.AuthClient.setMethodName(r, "#getAwsRoleName"), (await t.request(r)).data;
    }
    /**
     * Retrieves the temporary AWS credentials by calling the security-credentials
     * endpoint as specified in the `credential_source` object.
     * @param roleName The role attached to the current VM.
     * @param headers The headers to be used in the metadata request.
     * @param transporter The transporter to use for requests.
     * @return A promise that resolves with the temporary AWS credentials
     *   needed for creating the GetCallerIdentity signed request.
     */
    async #r(e, t, r) {
      let s = {
        ...this.additionalGaxiosOptions,
        url: `${this.securityCredentialsUrl}/${e}`,
        headers: t
      };
      return jn.AuthClient.setMethodName(s, "#retrieveAwsSecurityCredentials"), (await r.request(s)).data;
    }
    get #n() {
      return process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION || null;
    }
    get #s() {
      return process.env.AWS_ACCESS_KEY_ID && process.env.AWS_SECRET_ACCESS_KEY ? {
        accessKeyId: process.env.AWS_ACCESS_KEY_ID,
        secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
        token: process.env.AWS_SESSION_TOKEN
      } : null;
    }
  };
  bn.DefaultAwsSecurityCredentialsSupplier = Zi;
});

// node_modules/google-auth-library/build/src/auth/awsclient.js
var to = $((qn) => {
  "use strict";
  Object.defineProperty(qn, "__esModule", { value: !0 });
  qn.AwsClient = void 0;
  var Ag = Qi(), _g = At(), Eg = Hu(), Vu = ke(), Pg = ye(), eo = class n extends _g.BaseExternalAccountClient {
    environmentId;
    awsSecurityCredentialsSupplier;
    regionalCredVerificationUrl;
    awsRequestSigner;
    region;
    static #e = "https://sts.{region}.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15";
    /**
     * @deprecated AWS client no validates the EC2 metadata address.
     **/
    static AWS_EC2_METADATA_IPV4_ADDRESS = "169.254.169.254";
    /**
     * @deprecated AWS client no validates the EC2 metadata address.
     **/
    static AWS_EC2_METADATA_IPV6_ADDRESS = "fd00:ec2::254";
    /**
     * Instantiates an AwsClient instance using the provided JSON
     * object loaded from an external account credentials file.
     * An error is thrown if the credential is not a valid AWS credential.
     * @param options The external account options object typically loaded
     *   from the external account JSON credential file.
     */
    constructor(e) {
      super(e);
      let t = (0, Vu.originalOrCamelOptions)(e), r = t.get("credential_source"), s = t.get("aws_security_credentials_supplier");
      if (!r && !s)
        throw new Error("A credential source or AWS security credentials supplier must be specified.");
      if (r && s)
        throw new Error("Only one of credential source or AWS security credentials supplier can be specified.");
      if (s)
        this.awsSecurityCredentialsSupplier = s, this.regionalCredVerificationUrl = n.#e, this.credentialSourceType = "programmatic";
      else {
        let i = (0, Vu.originalOrCamelOptions)(r);
        this.environmentId = i.get("environment_id");
        let u = i.get("region_url"), l = i.get("url"), d = i.get("imdsv2_session_token_url");
        this.awsSecurityCredentialsSupplier = new Eg.DefaultAwsSecurityCredentialsSupplier({
          regionUrl: u,
          securityCredentialsUrl: l,
          imdsV2SessionTokenUrl: d
        }), this.regionalCredVerificationUrl = i.get("regional_cred_verification_url"), this.credentialSourceType = "aws", this.validateEnvironmentId();
      }
      this.awsRequestSigner = null, this.region = "";
    }
    validateEnvironmentId() {
      let e = this.environmentId?.match(/^(aws)(\d+)$/);
      if (!e || !this.regionalCredVerificationUrl)
        throw new Error('No valid AWS "credential_source" provided');
      if (parseInt(e[2], 10) !== 1)
        throw new Error(`aws version "${e[2]}" is not supported in the current build.`);
    }
    /**
     * Triggered when an external subject token is needed to be exchanged for a
     * GCP access token via GCP STS endpoint. This will call the
     * {@link AwsSecurityCredentialsSupplier} to retrieve an AWS region and AWS
     * Security Credentials, then use them to create a signed AWS STS request that
     * can be exchanged for a GCP access token.
     * @return A promise that resolves with the external subject token.
     */
    async retrieveSubjectToken() {
      this.awsRequestSigner || (this.region = await this.awsSecurityCredentialsSupplier.getAwsRegion(this.supplierContext), this.awsRequestSigner = new Ag.AwsRequestSigner(async () => this.awsSecurityCredentialsSupplier.getAwsSecurityCredentials(this.supplierContext), this.region));
      let e = await this.awsRequestSigner.getRequestOptions({
        ...n.RETRY_CONFIG,
        url: this.regionalCredVerificationUrl.replace("{region}", this.region),
        method: "POST"
      }), t = [];
      return Pg.Gaxios.mergeHeaders({
        // The full, canonical resource name of the workload identity pool
        // provider, with or without the HTTPS prefix.
        // Including this header as part of the signature is recommended to
        // ensure data integrity.
        "x-goog-cloud-target-resource": this.audience
      }, e.headers).forEach((s, i) => t.push({ key: i, value: s })), encodeURIComponent(JSON.stringify({
        url: e.url,
        method: e.method,
        headers: t
      }));
    }
  };
  qn.AwsClient = eo;
});

// node_modules/google-auth-library/build/src/auth/executable-response.js
var oo = $((le) => {
  "use strict";
  Object.defineProperty(le, "__esModule", { value: !0 });
  le.InvalidSubjectTokenError = le.InvalidMessageFieldError = le.InvalidCodeFieldError = le.InvalidTokenTypeFieldError = le.InvalidExpirationTimeFieldError = le.InvalidSuccessFieldError = le.InvalidVersionFieldError = le.ExecutableResponseError = le.ExecutableResponse = void 0;
  var Un = "urn:ietf:params:oauth:token-type:saml2", ro = "urn:ietf:params:oauth:token-type:id_token", no = "urn:ietf:params:oauth:token-type:jwt", so = class {
    /**
     * The version of the Executable response. Only version 1 is currently supported.
     */
    version;
    /**
     * Whether the executable ran successfully.
     */
    success;
    /**
     * The epoch time for expiration of the token in seconds.
     */
    expirationTime;
    /**
     * The type of subject token in the response, currently supported values are:
     * urn:ietf:params:oauth:token-type:saml2
     * urn:ietf:params:oauth:token-type:id_token
     * urn:ietf:params:oauth:token-type:jwt
     */
    tokenType;
    /**
     * The error code from the executable.
     */
    errorCode;
    /**
     * The error message from the executable.
     */
    errorMessage;
    /**
     * The subject token from the executable, format depends on tokenType.
     */
    subjectToken;
    /**
     * Instantiates an ExecutableResponse instance using the provided JSON object
     * from the output of the executable.
     * @param responseJson Response from a 3rd party executable, loaded from a
     * run of the executable or a cached output file.
     */
    constructor(e) {
      if (!e.version)
        throw new On("Executable response must contain a 'version' field.");
      if (e.success === void 0)
        throw new Nn("Executable response must contain a 'success' field.");
      if (this.version = e.version, this.success = e.success, this.success) {
        if (this.expirationTime = e.expiration_time, this.tokenType = e.token_type, this.tokenType !== Un && this.tokenType !== ro && this.tokenType !== no)
          throw new Cn(`Executable response must contain a 'token_type' field when successful and it must be one of ${ro}, ${no}, or ${Un}.`);
        if (this.tokenType === Un) {
          if (!e.saml_response)
            throw new Tr(`Executable response must contain a 'saml_response' field when token_type=${Un}.`);
          this.subjectToken = e.saml_response;
        } else {
          if (!e.id_token)
            throw new Tr(`Executable response must contain a 'id_token' field when token_type=${ro} or ${no}.`);
          this.subjectToken = e.id_token;
        }
      } else {
        if (!e.code)
          throw new Dn("Executable response must contain a 'code' field when unsuccessful.");
        if (!e.message)
          throw new $n("Executable response must contain a 'message' field when unsuccessful.");
        this.errorCode = e.code, this.errorMessage = e.message;
      }
    }
    /**
     * @return A boolean representing if the response has a valid token. Returns
     * true when the response was successful and the token is not expired.
     */
    isValid() {
      return !this.isExpired() && this.success;
    }
    /**
     * @return A boolean representing if the response is expired. Returns true if the
     * provided timeout has passed.
     */
    isExpired() {
      return this.expirationTime !== void 0 && this.expirationTime < Math.round(Date.now() / 1e3);
    }
  };
  le.ExecutableResponse = so;
  var st = class extends Error {
    constructor(e) {
      super(e), Object.setPrototypeOf(this, new.target.prototype);
    }
  };
  le.ExecutableResponseError = st;
  var On = class extends st {
  };
  le.InvalidVersionFieldError = On;
  var Nn = class extends st {
  };
  le.InvalidSuccessFieldError = Nn;
  var io = class extends st {
  };
  le.InvalidExpirationTimeFieldError = io;
  var Cn = class extends st {
  };
  le.InvalidTokenTypeFieldError = Cn;
  var Dn = class extends st {
  };
  le.InvalidCodeFieldError = Dn;
  var $n = class extends st {
  };
  le.InvalidMessageFieldError = $n;
  var Tr = class extends st {
  };
  le.InvalidSubjectTokenError = Tr;
});

// node_modules/google-auth-library/build/src/auth/pluggable-auth-handler.js
var uo = $((zt) => {
  "use strict";
  Object.defineProperty(zt, "__esModule", { value: !0 });
  zt.PluggableAuthHandler = zt.ExecutableError = void 0;
  var St = oo(), Tg = G("child_process"), ao = G("fs"), Fn = class extends Error {
    /**
     * The exit code returned by the executable.
     */
    code;
    constructor(e, t) {
      super(`The executable failed with exit code: ${t} and error message: ${e}.`), this.code = t, Object.setPrototypeOf(this, new.target.prototype);
    }
  };
  zt.ExecutableError = Fn;
  var co = class n {
    commandComponents;
    timeoutMillis;
    outputFile;
    /**
     * Instantiates a PluggableAuthHandler instance using the provided
     * PluggableAuthHandlerOptions object.
     */
    constructor(e) {
      if (!e.command)
        throw new Error("No command provided.");
      if (this.commandComponents = n.parseCommand(e.command), this.timeoutMillis = e.timeoutMillis, !this.timeoutMillis)
        throw new Error("No timeoutMillis provided.");
      this.outputFile = e.outputFile;
    }
    /**
     * Calls user provided executable to get a 3rd party subject token and
     * returns the response.
     * @param envMap a Map of additional Environment Variables required for
     *   the executable.
     * @return A promise that resolves with the executable response.
     */
    retrieveResponseFromExecutable(e) {
      return new Promise((t, r) => {
        let s = Tg.spawn(this.commandComponents[0], this.commandComponents.slice(1), {
          env: { ...process.env, ...Object.fromEntries(e) }
        }), i = "";
        s.stdout.on("data", (l) => {
          i += l;
        }), s.stderr.on("data", (l) => {
          i += l;
        });
        let u = setTimeout(() => (s.removeAllListeners(), s.kill(), r(new Error("The executable failed to finish within the timeout specified."))), this.timeoutMillis);
        s.on("close", (l) => {
          if (clearTimeout(u), l === 0)
            try {
              let d = JSON.parse(i), v = new St.ExecutableResponse(d);
              return t(v);
            } catch (d) {
              return d instanceof St.ExecutableResponseError ? r(d) : r(new St.ExecutableResponseError(`The executable returned an invalid response: ${i}`));
            }
          else
            return r(new Fn(i, l.toString()));
        });
      });
    }
    /**
     * Checks user provided output file for response from previous run of
     * executable and return the response if it exists, is formatted correctly, and is not expired.
     */
    async retrieveCachedResponse() {
      if (!this.outputFile || this.outputFile.length === 0)
        return;
      let e;
      try {
        e = await ao.promises.realpath(this.outputFile);
      } catch {
        return;
      }
      if (!(await ao.promises.lstat(e)).isFile())
        return;
      let t = await ao.promises.readFile(e, {
        encoding: "utf8"
      });
      if (t !== "")
        try {
          let r = JSON.parse(t);
          return new St.ExecutableResponse(r).isValid() ? new St.ExecutableResponse(r) : void 0;
        } catch (r) {
          throw r instanceof St.ExecutableResponseError ? r : new St.ExecutableResponseError(`The output file contained an invalid response: ${t}`);
        }
    }
    /**
     * Parses given command string into component array, splitting on spaces unless
     * spaces are between quotation marks.
     */
    static parseCommand(e) {
      let t = e.match(/(?:[^\s"]+|"[^"]*")+/g);
      if (!t)
        throw new Error(`Provided command: "${e}" could not be parsed.`);
      for (let r = 0; r < t.length; r++)
        t[r][0] === '"' && t[r].slice(-1) === '"' && (t[r] = t[r].slice(1, -1));
      return t;
    }
  };
  zt.PluggableAuthHandler = co;
});

// node_modules/google-auth-library/build/src/auth/pluggable-auth-client.js
var lo = $((Yt) => {
  "use strict";
  Object.defineProperty(Yt, "__esModule", { value: !0 });
  Yt.PluggableAuthClient = Yt.ExecutableError = void 0;
  var Rg = At(), xg = oo(), ku = uo(), Ig = uo();
  Object.defineProperty(Yt, "ExecutableError", { enumerable: !0, get: function() {
    return Ig.ExecutableError;
  } });
  var Sg = 30 * 1e3, Wu = 5 * 1e3, Ku = 120 * 1e3, jg = "GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES", Ju = 1, fo = class extends Rg.BaseExternalAccountClient {
    /**
     * The command used to retrieve the third party token.
     */
    command;
    /**
     * The timeout in milliseconds for running executable,
     * set to default if none provided.
     */
    timeoutMillis;
    /**
     * The path to file to check for cached executable response.
     */
    outputFile;
    /**
     * Executable and output file handler.
     */
    handler;
    /**
     * Instantiates a PluggableAuthClient instance using the provided JSON
     * object loaded from an external account credentials file.
     * An error is thrown if the credential is not a valid pluggable auth credential.
     * @param options The external account options object typically loaded from
     *   the external account JSON credential file.
     */
    constructor(e) {
      if (super(e), !e.credential_source.executable)
        throw new Error('No valid Pluggable Auth "credential_source" provided.');
      if (this.command = e.credential_source.executable.command, !this.command)
        throw new Error('No valid Pluggable Auth "credential_source" provided.');
      if (e.credential_source.executable.timeout_millis === void 0)
        this.timeoutMillis = Sg;
      else if (this.timeoutMillis = e.credential_source.executable.timeout_millis, this.timeoutMillis < Wu || this.timeoutMillis > Ku)
        throw new Error(`Timeout must be between ${Wu} and ${Ku} milliseconds.`);
      this.outputFile = e.credential_source.executable.output_file, this.handler = new ku.PluggableAuthHandler({
        command: this.command,
        timeoutMillis: this.timeoutMillis,
        outputFile: this.outputFile
      }), this.credentialSourceType = "executable";
    }
    /**
     * Triggered when an external subject token is needed to be exchanged for a
     * GCP access token via GCP STS endpoint.
     * This uses the `options.credential_source` object to figure out how
     * to retrieve the token using the current environment. In this case,
     * this calls a user provided executable which returns the subject token.
     * The logic is summarized as:
     * 1. Validated that the executable is allowed to run. The
     *    GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES environment must be set to
     *    1 for security reasons.
     * 2. If an output file is specified by the user, check the file location
     *    for a response. If the file exists and contains a valid response,
     *    return the subject token from the file.
     * 3. Call the provided executable and return response.
     * @return A promise that resolves with the external subject token.
     */
    async retrieveSubjectToken() {
      if (process.env[jg] !== "1")
        throw new Error("Pluggable Auth executables need to be explicitly allowed to run by setting the GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES environment Variable to 1.");
      let e;
      if (this.outputFile && (e = await this.handler.retrieveCachedResponse()), !e) {
        let t = /* @__PURE__ */ new Map();
        t.set("GOOGLE_EXTERNAL_ACCOUNT_AUDIENCE", this.audience), t.set("GOOGLE_EXTERNAL_ACCOUNT_TOKEN_TYPE", this.subjectTokenType), t.set("GOOGLE_EXTERNAL_ACCOUNT_INTERACTIVE", "0"), this.outputFile && t.set("GOOGLE_EXTERNAL_ACCOUNT_OUTPUT_FILE", this.outputFile);
        let r = this.getServiceAccountEmail();
        r && t.set("GOOGLE_EXTERNAL_ACCOUNT_IMPERSONATED_EMAIL", r), e = await this.handler.retrieveResponseFromExecutable(t);
      }
      if (e.version > Ju)
        throw new Error(`Version of executable is not currently supported, maximum supported version is ${Ju}.`);
      if (!e.success)
        throw new ku.ExecutableError(e.errorMessage, e.errorCode);
      if (this.outputFile && !e.expirationTime)
        throw new xg.InvalidExpirationTimeFieldError("The executable response must contain the `expiration_time` field for successful responses when an output_file has been specified in the configuration.");
      if (e.isExpired())
        throw new Error("Executable response is expired.");
      return e.subjectToken;
    }
  };
  Yt.PluggableAuthClient = fo;
});

// node_modules/google-auth-library/build/src/auth/externalclient.js
var po = $((Ln) => {
  "use strict";
  Object.defineProperty(Ln, "__esModule", { value: !0 });
  Ln.ExternalAccountClient = void 0;
  var bg = At(), qg = Yi(), Ug = to(), Og = lo(), ho = class {
    constructor() {
      throw new Error("ExternalAccountClients should be initialized via: ExternalAccountClient.fromJSON(), directly via explicit constructors, eg. new AwsClient(options), new IdentityPoolClient(options), newPluggableAuthClientOptions, or via new GoogleAuth(options).getClient()");
    }
    /**
     * This static method will instantiate the
     * corresponding type of external account credential depending on the
     * underlying credential source.
     *
     * **IMPORTANT**: This method does not validate the credential configuration.
     * A security risk occurs when a credential configuration configured with
     * malicious URLs is used. When the credential configuration is accepted from
     * an untrusted source, you should validate it before using it with this
     * method. For more details, see
     * https://cloud.google.com/docs/authentication/external/externally-sourced-credentials.
     *
     * @param options The external account options object typically loaded
     *   from the external account JSON credential file.
     * @return A BaseExternalAccountClient instance or null if the options
     *   provided do not correspond to an external account credential.
     */
    static fromJSON(e) {
      return e && e.type === bg.EXTERNAL_ACCOUNT_TYPE ? e.credential_source?.environment_id ? new Ug.AwsClient(e) : e.credential_source?.executable ? new Og.PluggableAuthClient(e) : new qg.IdentityPoolClient(e) : null;
    }
  };
  Ln.ExternalAccountClient = ho;
});

// node_modules/google-auth-library/build/src/auth/externalAccountAuthorizedUserClient.js
var mo = $((Xt) => {
  "use strict";
  Object.defineProperty(Xt, "__esModule", { value: !0 });
  Xt.ExternalAccountAuthorizedUserClient = Xt.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE = void 0;
  var Yu = Re(), zu = Fi(), Xu = ye(), Ng = G("stream"), Cg = At();
  Xt.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE = "external_account_authorized_user";
  var Dg = "https://sts.{universeDomain}/v1/oauthtoken", go = class n extends zu.OAuthClientAuthHandler {
    #e;
    /**
     * Initializes an ExternalAccountAuthorizedUserHandler instance.
     * @param url The URL of the token refresh endpoint.
     * @param transporter The transporter to use for the refresh request.
     * @param clientAuthentication The client authentication credentials to use
     *   for the refresh request.
     */
    constructor(e) {
      super(e), this.#e = e.tokenRefreshEndpoint;
    }
    /**
     * Requests a new access token from the token_url endpoint using the provided
     *   refresh token.
     * @param refreshToken The refresh token to use to generate a new access token.
     * @param additionalHeaders Optional additional headers to pass along the
     *   request.
     * @return A promise that resolves with the token refresh response containing
     *   the requested access token and its expiration time.
     */
    async refreshToken(e, t) {
      let r = {
        ...n.RETRY_CONFIG,
        url: this.#e,
        method: "POST",
        headers: t,
        data: new URLSearchParams({
          grant_type: "refresh_token",
          refresh_token: e
        })
      };
      Yu.AuthClient.setMethodName(r, "refreshToken"), this.applyClientAuthenticationOptions(r);
      try {
        let s = await this.transporter.request(r), i = s.data;
        return i.res = s, i;
      } catch (s) {
        throw s instanceof Xu.GaxiosError && s.response ? (0, zu.getErrorFromOAuthErrorResponse)(
          s.response.data,
          // Preserve other fields from the original error.
          s
        ) : s;
      }
    }
  }, yo = class extends Yu.AuthClient {
    cachedAccessToken;
    externalAccountAuthorizedUserHandler;
    refreshToken;
    /**
     * Instantiates an ExternalAccountAuthorizedUserClient instances using the
     * provided JSON object loaded from a credentials files.
     * An error is throws if the credential is not valid.
     * @param options The external account authorized user option object typically
     *   from the external accoutn authorized user JSON credential file.
     */
    constructor(e) {
      super(e), e.universe_domain && (this.universeDomain = e.universe_domain), this.refreshToken = e.refresh_token;
      let t = {
        confidentialClientType: "basic",
        clientId: e.client_id,
        clientSecret: e.client_secret
      };
      this.externalAccountAuthorizedUserHandler = new go({
        tokenRefreshEndpoint: e.token_url ?? Dg.replace("{universeDomain}", this.universeDomain),
        transporter: this.transporter,
        clientAuthentication: t
      }), this.cachedAccessToken = null, this.quotaProjectId = e.quota_project_id, typeof e?.eagerRefreshThresholdMillis != "number" ? this.eagerRefreshThresholdMillis = Cg.EXPIRATION_TIME_OFFSET : this.eagerRefreshThresholdMillis = e.eagerRefreshThresholdMillis, this.forceRefreshOnFailure = !!e?.forceRefreshOnFailure;
    }
    async getAccessToken() {
      return (!this.cachedAccessToken || this.isExpired(this.cachedAccessToken)) && await this.refreshAccessTokenAsync(), {
        token: this.cachedAccessToken.access_token,
        res: this.cachedAccessToken.res
      };
    }
    async getRequestHeaders() {
      let e = await this.getAccessToken(), t = new Headers({
        authorization: `Bearer ${e.token}`
      });
      return this.addSharedMetadataHeaders(t);
    }
    request(e, t) {
      if (t)
        this.requestAsync(e).then((r) => t(null, r), (r) => t(r, r.response));
      else
        return this.requestAsync(e);
    }
    /**
     * Authenticates the provided HTTP request, processes it and resolves with the
     * returned response.
     * @param opts The HTTP request options.
     * @param reAuthRetried Whether the current attempt is a retry after a failed attempt due to an auth failure.
     * @return A promise that resolves with the successful response.
     */
    async requestAsync(e, t = !1) {
      let r;
      try {
        let s = await this.getRequestHeaders();
        e.headers = Xu.Gaxios.mergeHeaders(e.headers), this.addUserProjectAndAuthHeaders(e.headers, s), r = await this.transporter.request(e);
      } catch (s) {
        let i = s.response;
        if (i) {
          let u = i.status, l = i.config.data instanceof Ng.Readable;
          if (!t && (u === 401 || u === 403) && !l && this.forceRefreshOnFailure)
            return await this.refreshAccessTokenAsync(), await this.requestAsync(e, !0);
        }
        throw s;
      }
      return r;
    }
    /**
     * Forces token refresh, even if unexpired tokens are currently cached.
     * @return A promise that resolves with the refreshed credential.
     */
    async refreshAccessTokenAsync() {
      let e = await this.externalAccountAuthorizedUserHandler.refreshToken(this.refreshToken);
      return this.cachedAccessToken = {
        access_token: e.access_token,
        expiry_date: (/* @__PURE__ */ new Date()).getTime() + e.expires_in * 1e3,
        res: e.res
      }, e.refresh_token !== void 0 && (this.refreshToken = e.refresh_token), this.cachedAccessToken;
    }
    /**
     * Returns whether the provided credentials are expired or not.
     * If there is no expiry time, assumes the token is not expired or expiring.
     * @param credentials The credentials to check for expiration.
     * @return Whether the credentials are expired or not.
     */
    isExpired(e) {
      let t = (/* @__PURE__ */ new Date()).getTime();
      return e.expiry_date ? t >= e.expiry_date - this.eagerRefreshThresholdMillis : !1;
    }
  };
  Xt.ExternalAccountAuthorizedUserClient = yo;
});

// node_modules/google-auth-library/build/src/auth/googleauth.js
var tf = $((Ye) => {
  "use strict";
  Object.defineProperty(Ye, "__esModule", { value: !0 });
  Ye.GoogleAuth = Ye.GoogleAuthExceptionMessages = void 0;
  var $g = G("child_process"), Rr = G("fs"), Fg = ye(), xr = ur(), Lg = G("os"), wo = G("path"), Mg = fr(), Gg = fi(), Bg = di(), Hg = hi(), Qt = Ui(), Qu = Ni(), Zt = Di(), Vg = po(), Ir = At(), vo = Re(), Zu = mo(), ef = ke();
  Ye.GoogleAuthExceptionMessages = {
    API_KEY_WITH_CREDENTIALS: "API Keys and Credentials are mutually exclusive authentication methods and cannot be used together.",
    NO_PROJECT_ID_FOUND: `Unable to detect a Project Id in the current environment. 
To learn more about authentication and Google APIs, visit: 
https://cloud.google.com/docs/authentication/getting-started`,
    NO_CREDENTIALS_FOUND: `Unable to find credentials in current environment. 
To learn more about authentication and Google APIs, visit: 
https://cloud.google.com/docs/authentication/getting-started`,
    NO_ADC_FOUND: "Could not load the default credentials. Browse to https://cloud.google.com/docs/authentication/getting-started for more information.",
    NO_UNIVERSE_DOMAIN_FOUND: `Unable to detect a Universe Domain in the current environment.
To learn more about Universe Domain retrieval, visit: 
https://cloud.google.com/compute/docs/metadata/predefined-metadata-keys`
  };
  var Ao = class {
    /**
     * Caches a value indicating whether the auth layer is running on Google
     * Compute Engine.
     * @private
     */
    checkIsGCE = void 0;
    useJWTAccessWithScope;
    defaultServicePath;
    // Note:  this properly is only public to satisfy unit tests.
    // https://github.com/Microsoft/TypeScript/issues/5228
    get isGCE() {
      return this.checkIsGCE;
    }
    _findProjectIdPromise;
    _cachedProjectId;
    // To save the contents of the JSON credential file
    jsonContent = null;
    apiKey;
    cachedCredential = null;
    /**
     * A pending {@link AuthClient}. Used for concurrent {@link GoogleAuth.getClient} calls.
     */
    #e = null;
    /**
     * Scopes populated by the client library by default. We differentiate between
     * these and user defined scopes when deciding whether to use a self-signed JWT.
     */
    defaultScopes;
    keyFilename;
    scopes;
    clientOptions = {};
    /**
     * Configuration is resolved in the following order of precedence:
     * - {@link GoogleAuthOptions.credentials `credentials`}
     * - {@link GoogleAuthOptions.keyFilename `keyFilename`}
     * - {@link GoogleAuthOptions.keyFile `keyFile`}
     *
     * {@link GoogleAuthOptions.clientOptions `clientOptions`} are passed to the
     * {@link AuthClient `AuthClient`s}.
     *
     * @param opts
     */
    constructor(e = {}) {
      if (this._cachedProjectId = e.projectId || null, this.cachedCredential = e.authClient || null, this.keyFilename = e.keyFilename || e.keyFile, this.scopes = e.scopes, this.clientOptions = e.clientOptions || {}, this.jsonContent = e.credentials || null, this.apiKey = e.apiKey || this.clientOptions.apiKey || null, this.apiKey && (this.jsonContent || this.clientOptions.credentials))
        throw new RangeError(Ye.GoogleAuthExceptionMessages.API_KEY_WITH_CREDENTIALS);
      e.universeDomain && (this.clientOptions.universeDomain = e.universeDomain);
    }
    // GAPIC client libraries should always use self-signed JWTs. The following
    // variables are set on the JWT client in order to indicate the type of library,
    // and sign the JWT with the correct audience and scopes (if not supplied).
    setGapicJWTValues(e) {
      e.defaultServicePath = this.defaultServicePath, e.useJWTAccessWithScope = this.useJWTAccessWithScope, e.defaultScopes = this.defaultScopes;
    }
    getProjectId(e) {
      if (e)
        this.getProjectIdAsync().then((t) => e(null, t), e);
      else
        return this.getProjectIdAsync();
    }
    /**
     * A temporary method for internal `getProjectId` usages where `null` is
     * acceptable. In a future major release, `getProjectId` should return `null`
     * (as the `Promise<string | null>` base signature describes) and this private
     * method should be removed.
     *
     * @returns Promise that resolves with project id (or `null`)
     */
    async getProjectIdOptional() {
      try {
        return await this.getProjectId();
      } catch (e) {
        if (e instanceof Error && e.message === Ye.GoogleAuthExceptionMessages.NO_PROJECT_ID_FOUND)
          return null;
        throw e;
      }
    }
    /**
     * A private method for finding and caching a projectId.
     *
     * Supports environments in order of precedence:
     * - GCLOUD_PROJECT or GOOGLE_CLOUD_PROJECT environment variable
     * - GOOGLE_APPLICATION_CREDENTIALS JSON file
     * - Cloud SDK: `gcloud config config-helper --format json`
     * - GCE project ID from metadata server
     *
     * @returns projectId
     */
    async findAndCacheProjectId() {
      let e = null;
      if (e ||= await this.getProductionProjectId(), e ||= await this.getFileProjectId(), e ||= await this.getDefaultServiceProjectId(), e ||= await this.getGCEProjectId(), e ||= await this.getExternalAccountClientProjectId(), e)
        return this._cachedProjectId = e, e;
      throw new Error(Ye.GoogleAuthExceptionMessages.NO_PROJECT_ID_FOUND);
    }
    async getProjectIdAsync() {
      return this._cachedProjectId ? this._cachedProjectId : (this._findProjectIdPromise || (this._findProjectIdPromise = this.findAndCacheProjectId()), this._findProjectIdPromise);
    }
    /**
     * Retrieves a universe domain from the metadata server via
     * {@link gcpMetadata.universe}.
     *
     * @returns a universe domain
     */
    async getUniverseDomainFromMetadataServer() {
      let e;
      try {
        e = await xr.universe("universe-domain"), e ||= vo.DEFAULT_UNIVERSE;
      } catch (t) {
        if (t && t?.response?.status === 404)
          e = vo.DEFAULT_UNIVERSE;
        else
          throw t;
      }
      return e;
    }
    /**
     * Retrieves, caches, and returns the universe domain in the following order
     * of precedence:
     * - The universe domain in {@link GoogleAuth.clientOptions}
     * - An existing or ADC {@link AuthClient}'s universe domain
     * - {@link gcpMetadata.universe}, if {@link Compute} client
     *
     * @returns The universe domain
     */
    async getUniverseDomain() {
      let e = (0, ef.originalOrCamelOptions)(this.clientOptions).get("universe_domain");
      try {
        e ??= (await this.getClient()).universeDomain;
      } catch {
        e ??= vo.DEFAULT_UNIVERSE;
      }
      return e;
    }
    /**
     * @returns Any scopes (user-specified or default scopes specified by the
     *   client library) that need to be set on the current Auth client.
     */
    getAnyScopes() {
      return this.scopes || this.defaultScopes;
    }
    getApplicationDefault(e = {}, t) {
      let r;
      if (typeof e == "function" ? t = e : r = e, t)
        this.getApplicationDefaultAsync(r).then((s) => t(null, s.credential, s.projectId), t);
      else
        return this.getApplicationDefaultAsync(r);
    }
    async getApplicationDefaultAsync(e = {}) {
      if (this.cachedCredential)
        return await this.#t(this.cachedCredential, null);
      let t;
      if (t = await this._tryGetApplicationCredentialsFromEnvironmentVariable(e), t)
        return t instanceof Qt.JWT ? t.scopes = this.scopes : t instanceof Ir.BaseExternalAccountClient && (t.scopes = this.getAnyScopes()), await this.#t(t);
      if (t = await this._tryGetApplicationCredentialsFromWellKnownFile(e), t)
        return t instanceof Qt.JWT ? t.scopes = this.scopes : t instanceof Ir.BaseExternalAccountClient && (t.scopes = this.getAnyScopes()), await this.#t(t);
      if (await this._checkIsGCE())
        return e.scopes = this.getAnyScopes(), await this.#t(new Gg.Compute(e));
      throw new Error(Ye.GoogleAuthExceptionMessages.NO_ADC_FOUND);
    }
    async #t(e, t = process.env.GOOGLE_CLOUD_QUOTA_PROJECT || null) {
      let r = await this.getProjectIdOptional();
      return t && (e.quotaProjectId = t), this.cachedCredential = e, { credential: e, projectId: r };
    }
    /**
     * Determines whether the auth layer is running on Google Compute Engine.
     * Checks for GCP Residency, then fallback to checking if metadata server
     * is available.
     *
     * @returns A promise that resolves with the boolean.
     * @api private
     */
    async _checkIsGCE() {
      return this.checkIsGCE === void 0 && (this.checkIsGCE = xr.getGCPResidency() || await xr.isAvailable()), this.checkIsGCE;
    }
    /**
     * Attempts to load default credentials from the environment variable path..
     * @returns Promise that resolves with the OAuth2Client or null.
     * @api private
     */
    async _tryGetApplicationCredentialsFromEnvironmentVariable(e) {
      let t = process.env.GOOGLE_APPLICATION_CREDENTIALS || process.env.google_application_credentials;
      if (!t || t.length === 0)
        return null;
      try {
        return this._getApplicationCredentialsFromFilePath(t, e);
      } catch (r) {
        throw r instanceof Error && (r.message = `Unable to read the credential file specified by the GOOGLE_APPLICATION_CREDENTIALS environment variable: ${r.message}`), r;
      }
    }
    /**
     * Attempts to load default credentials from a well-known file location
     * @return Promise that resolves with the OAuth2Client or null.
     * @api private
     */
    async _tryGetApplicationCredentialsFromWellKnownFile(e) {
      let t = null;
      if (this._isWindows())
        t = process.env.APPDATA;
      else {
        let s = process.env.HOME;
        s && (t = wo.join(s, ".config"));
      }
      return t && (t = wo.join(t, "gcloud", "application_default_credentials.json"), Rr.existsSync(t) || (t = null)), t ? await this._getApplicationCredentialsFromFilePath(t, e) : null;
    }
    /**
     * Attempts to load default credentials from a file at the given path..
     * @param filePath The path to the file to read.
     * @returns Promise that resolves with the OAuth2Client
     * @api private
     */
    async _getApplicationCredentialsFromFilePath(e, t = {}) {
      if (!e || e.length === 0)
        throw new Error("The file path is invalid.");
      try {
        if (e = Rr.realpathSync(e), !Rr.lstatSync(e).isFile())
          throw new Error();
      } catch (s) {
        throw s instanceof Error && (s.message = `The file at ${e} does not exist, or it is not a file. ${s.message}`), s;
      }
      let r = Rr.createReadStream(e);
      return this.fromStream(r, t);
    }
    /**
     * Create a credentials instance using a given impersonated input options.
     * @param json The impersonated input object.
     * @returns JWT or UserRefresh Client with data
     */
    fromImpersonatedJSON(e) {
      if (!e)
        throw new Error("Must pass in a JSON object containing an  impersonated refresh token");
      if (e.type !== Zt.IMPERSONATED_ACCOUNT_TYPE)
        throw new Error(`The incoming JSON object does not have the "${Zt.IMPERSONATED_ACCOUNT_TYPE}" type`);
      if (!e.source_credentials)
        throw new Error("The incoming JSON object does not contain a source_credentials field");
      if (!e.service_account_impersonation_url)
        throw new Error("The incoming JSON object does not contain a service_account_impersonation_url field");
      let t = this.fromJSON(e.source_credentials);
      if (e.service_account_impersonation_url?.length > 256)
        throw new RangeError(`Target principal is too long: ${e.service_account_impersonation_url}`);
      let r = /(?<target>[^/]+):(generateAccessToken|generateIdToken)$/.exec(e.service_account_impersonation_url)?.groups?.target;
      if (!r)
        throw new RangeError(`Cannot extract target principal from ${e.service_account_impersonation_url}`);
      let s = (this.scopes || e.scopes || this.defaultScopes) ?? [];
      return new Zt.Impersonated({
        ...e,
        sourceClient: t,
        targetPrincipal: r,
        targetScopes: Array.isArray(s) ? s : [s]
      });
    }
    /**
     * Create a credentials instance using the given input options.
     * This client is not cached.
     *
     * **Important**: If you accept a credential configuration (credential JSON/File/Stream) from an external source for authentication to Google Cloud, you must validate it before providing it to any Google API or library. Providing an unvalidated credential configuration to Google APIs can compromise the security of your systems and data. For more information, refer to {@link https://cloud.google.com/docs/authentication/external/externally-sourced-credentials Validate credential configurations from external sources}.
     *
     * @deprecated This method is being deprecated because of a potential security risk.
     *
     * This method does not validate the credential configuration. The security
     * risk occurs when a credential configuration is accepted from a source that
     * is not under your control and used without validation on your side.
     *
     * If you know that you will be loading credential configurations of a
     * specific type, it is recommended to use a credential-type-specific
     * constructor. This will ensure that an unexpected credential type with
     * potential for malicious intent is not loaded unintentionally. You might
     * still have to do validation for certain credential types. Please follow
     * the recommendation for that method. For example, if you want to load only
     * service accounts, you can use the `JWT` constructor:
     * ```
     * const {JWT} = require('google-auth-library');
     * const keys = require('/path/to/key.json');
     * const client = new JWT({
     *   email: keys.client_email,
     *   key: keys.private_key,
     *   scopes: ['https://www.googleapis.com/auth/cloud-platform'],
     * });
     * ```
     *
     * If you are loading your credential configuration from an untrusted source and have
     * not mitigated the risks (e.g. by validating the configuration yourself), make
     * these changes as soon as possible to prevent security risks to your environment.
     *
     * Regardless of the method used, it is always your responsibility to validate
     * configurations received from external sources.
     *
     * For more details, see https://cloud.google.com/docs/authentication/external/externally-sourced-credentials.
     *
     * @param json The input object.
     * @param options The JWT or UserRefresh options for the client
     * @returns JWT or UserRefresh Client with data
     */
    fromJSON(e, t = {}) {
      let r, s = (0, ef.originalOrCamelOptions)(t).get("universe_domain");
      return e.type === Qu.USER_REFRESH_ACCOUNT_TYPE ? (r = new Qu.UserRefreshClient(t), r.fromJSON(e)) : e.type === Zt.IMPERSONATED_ACCOUNT_TYPE ? r = this.fromImpersonatedJSON(e) : e.type === Ir.EXTERNAL_ACCOUNT_TYPE ? (r = Vg.ExternalAccountClient.fromJSON({
        ...e,
        ...t
      }), r.scopes = this.getAnyScopes()) : e.type === Zu.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE ? r = new Zu.ExternalAccountAuthorizedUserClient({
        ...e,
        ...t
      }) : (t.scopes = this.scopes, r = new Qt.JWT(t), this.setGapicJWTValues(r), r.fromJSON(e)), s && (r.universeDomain = s), r;
    }
    /**
     * Return a JWT or UserRefreshClient from JavaScript object, caching both the
     * object used to instantiate and the client.
     * @param json The input object.
     * @param options The JWT or UserRefresh options for the client
     * @returns JWT or UserRefresh Client with data
     */
    _cacheClientFromJSON(e, t) {
      let r = this.fromJSON(e, t);
      return this.jsonContent = e, this.cachedCredential = r, r;
    }
    fromStream(e, t = {}, r) {
      let s = {};
      if (typeof t == "function" ? r = t : s = t, r)
        this.fromStreamAsync(e, s).then((i) => r(null, i), r);
      else
        return this.fromStreamAsync(e, s);
    }
    fromStreamAsync(e, t) {
      return new Promise((r, s) => {
        if (!e)
          throw new Error("Must pass in a stream containing the Google auth settings.");
        let i = [];
        e.setEncoding("utf8").on("error", s).on("data", (u) => i.push(u)).on("end", () => {
          try {
            try {
              let u = JSON.parse(i.join("")), l = this._cacheClientFromJSON(u, t);
              return r(l);
            } catch (u) {
              if (!this.keyFilename)
                throw u;
              let l = new Qt.JWT({
                ...this.clientOptions,
                keyFile: this.keyFilename
              });
              return this.cachedCredential = l, this.setGapicJWTValues(l), r(l);
            }
          } catch (u) {
            return s(u);
          }
        });
      });
    }
    /**
     * Create a credentials instance using the given API key string.
     * The created client is not cached. In order to create and cache it use the {@link GoogleAuth.getClient `getClient`} method after first providing an {@link GoogleAuth.apiKey `apiKey`}.
     *
     * @param apiKey The API key string
     * @param options An optional options object.
     * @returns A JWT loaded from the key
     */
    fromAPIKey(e, t = {}) {
      return new Qt.JWT({ ...t, apiKey: e });
    }
    /**
     * Determines whether the current operating system is Windows.
     * @api private
     */
    _isWindows() {
      let e = Lg.platform();
      return !!(e && e.length >= 3 && e.substring(0, 3).toLowerCase() === "win");
    }
    /**
     * Run the Google Cloud SDK command that prints the default project ID
     */
    async getDefaultServiceProjectId() {
      return new Promise((e) => {
        (0, $g.exec)("gcloud config config-helper --format json", (t, r) => {
          if (!t && r)
            try {
              let s = JSON.parse(r).configuration.properties.core.project;
              e(s);
              return;
            } catch {
            }
          e(null);
        });
      });
    }
    /**
     * Loads the project id from environment variables.
     * @api private
     */
    getProductionProjectId() {
      return process.env.GCLOUD_PROJECT || process.env.GOOGLE_CLOUD_PROJECT || process.env.gcloud_project || process.env.google_cloud_project;
    }
    /**
     * Loads the project id from the GOOGLE_APPLICATION_CREDENTIALS json file.
     * @api private
     */
    async getFileProjectId() {
      if (this.cachedCredential)
        return this.cachedCredential.projectId;
      if (this.keyFilename) {
        let t = await this.getClient();
        if (t && t.projectId)
          return t.projectId;
      }
      let e = await this._tryGetApplicationCredentialsFromEnvironmentVariable();
      return e ? e.projectId : null;
    }
    /**
     * Gets the project ID from external account client if available.
     */
    async getExternalAccountClientProjectId() {
      return !this.jsonContent || this.jsonContent.type !== Ir.EXTERNAL_ACCOUNT_TYPE ? null : await (await this.getClient()).getProjectId();
    }
    /**
     * Gets the Compute Engine project ID if it can be inferred.
     */
    async getGCEProjectId() {
      try {
        return await xr.project("project-id");
      } catch {
        return null;
      }
    }
    getCredentials(e) {
      if (e)
        this.getCredentialsAsync().then((t) => e(null, t), e);
      else
        return this.getCredentialsAsync();
    }
    async getCredentialsAsync() {
      let e = await this.getClient();
      if (e instanceof Zt.Impersonated)
        return { client_email: e.getTargetPrincipal() };
      if (e instanceof Ir.BaseExternalAccountClient) {
        let t = e.getServiceAccountEmail();
        if (t)
          return {
            client_email: t,
            universe_domain: e.universeDomain
          };
      }
      if (this.jsonContent)
        return {
          client_email: this.jsonContent.client_email,
          private_key: this.jsonContent.private_key,
          universe_domain: this.jsonContent.universe_domain
        };
      if (await this._checkIsGCE()) {
        let [t, r] = await Promise.all([
          xr.instance("service-accounts/default/email"),
          this.getUniverseDomain()
        ]);
        return { client_email: t, universe_domain: r };
      }
      throw new Error(Ye.GoogleAuthExceptionMessages.NO_CREDENTIALS_FOUND);
    }
    /**
     * Automatically obtain an {@link AuthClient `AuthClient`} based on the
     * provided configuration. If no options were passed, use Application
     * Default Credentials.
     */
    async getClient() {
      if (this.cachedCredential)
        return this.cachedCredential;
      this.#e = this.#e || this.#r();
      try {
        return await this.#e;
      } finally {
        this.#e = null;
      }
    }
    async #r() {
      if (this.jsonContent)
        return this._cacheClientFromJSON(this.jsonContent, this.clientOptions);
      if (this.keyFilename) {
        let e = wo.resolve(this.keyFilename), t = Rr.createReadStream(e);
        return await this.fromStreamAsync(t, this.clientOptions);
      } else if (this.apiKey) {
        let e = await this.fromAPIKey(this.apiKey, this.clientOptions);
        e.scopes = this.scopes;
        let { credential: t } = await this.#t(e);
        return t;
      } else {
        let { credential: e } = await this.getApplicationDefaultAsync(this.clientOptions);
        return e;
      }
    }
    /**
     * Creates a client which will fetch an ID token for authorization.
     * @param targetAudience the audience for the fetched ID token.
     * @returns IdTokenClient for making HTTP calls authenticated with ID tokens.
     */
    async getIdTokenClient(e) {
      let t = await this.getClient();
      if (!("fetchIdToken" in t))
        throw new Error("Cannot fetch ID token in this environment, use GCE or set the GOOGLE_APPLICATION_CREDENTIALS environment variable to a service account credentials JSON file.");
      return new Bg.IdTokenClient({ targetAudience: e, idTokenProvider: t });
    }
    /**
     * Automatically obtain application default credentials, and return
     * an access token for making requests.
     */
    async getAccessToken() {
      return (await (await this.getClient()).getAccessToken()).token;
    }
    /**
     * Obtain the HTTP headers that will provide authorization for a given
     * request.
     */
    async getRequestHeaders(e) {
      return (await this.getClient()).getRequestHeaders(e);
    }
    /**
     * Obtain credentials for a request, then attach the appropriate headers to
     * the request options.
     * @param opts Axios or Request options on which to attach the headers
     */
    async authorizeRequest(e = {}) {
      let t = e.url, s = await (await this.getClient()).getRequestHeaders(t);
      return e.headers = Fg.Gaxios.mergeHeaders(e.headers, s), e;
    }
    /**
     * A {@link fetch `fetch`} compliant API for {@link GoogleAuth}.
     *
     * @see {@link GoogleAuth.request} for the classic method.
     *
     * @remarks
     *
     * This is useful as a drop-in replacement for `fetch` API usage.
     *
     * @example
     *
     * ```ts
     * const auth = new GoogleAuth();
     * const fetchWithAuth: typeof fetch = (...args) => auth.fetch(...args);
     * await fetchWithAuth('https://example.com');
     * ```
     *
     * @param args `fetch` API or {@link Gaxios.fetch `Gaxios#fetch`} parameters
     * @returns the {@link GaxiosResponse} with Gaxios-added properties
     */
    async fetch(...e) {
      return (await this.getClient()).fetch(...e);
    }
    /**
     * Automatically obtain application default credentials, and make an
     * HTTP request using the given options.
     *
     * @see {@link GoogleAuth.fetch} for the modern method.
     *
     * @param opts Axios request options for the HTTP request.
     */
    async request(e) {
      return (await this.getClient()).request(e);
    }
    /**
     * Determine the compute environment in which the code is running.
     */
    getEnv() {
      return (0, Hg.getEnv)();
    }
    /**
     * Sign the given data with the current private key, or go out
     * to the IAM API to sign it.
     * @param data The data to be signed.
     * @param endpoint A custom endpoint to use.
     *
     * @example
     * ```
     * sign('data', 'https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/');
     * ```
     */
    async sign(e, t) {
      let r = await this.getClient(), s = await this.getUniverseDomain();
      if (t = t || `https://iamcredentials.${s}/v1/projects/-/serviceAccounts/`, r instanceof Zt.Impersonated)
        return (await r.sign(e)).signedBlob;
      let i = (0, Mg.createCrypto)();
      if (r instanceof Qt.JWT && r.key)
        return await i.sign(r.key, e);
      let u = await this.getCredentials();
      if (!u.client_email)
        throw new Error("Cannot sign data without `client_email`.");
      return this.signBlob(i, u.client_email, e, t);
    }
    async signBlob(e, t, r, s) {
      let i = new URL(s + `${t}:signBlob`);
      return (await this.request({
        method: "POST",
        url: i.href,
        data: {
          payload: e.encodeBase64StringUtf8(r)
        },
        retry: !0,
        retryConfig: {
          httpMethodsToRetry: ["POST"]
        }
      })).data.signedBlob;
    }
  };
  Ye.GoogleAuth = Ao;
});

// node_modules/google-auth-library/build/src/auth/iam.js
var rf = $((Mn) => {
  "use strict";
  Object.defineProperty(Mn, "__esModule", { value: !0 });
  Mn.IAMAuth = void 0;
  var _o = class {
    selector;
    token;
    /**
     * IAM credentials.
     *
     * @param selector the iam authority selector
     * @param token the token
     * @constructor
     */
    constructor(e, t) {
      this.selector = e, this.token = t, this.selector = e, this.token = t;
    }
    /**
     * Acquire the HTTP headers required to make an authenticated request.
     */
    getRequestHeaders() {
      return {
        "x-goog-iam-authority-selector": this.selector,
        "x-goog-iam-authorization-token": this.token
      };
    }
  };
  Mn.IAMAuth = _o;
});

// node_modules/google-auth-library/build/src/auth/downscopedclient.js
var nf = $((it) => {
  "use strict";
  Object.defineProperty(it, "__esModule", { value: !0 });
  it.DownscopedClient = it.EXPIRATION_TIME_OFFSET = it.MAX_ACCESS_BOUNDARY_RULES_COUNT = void 0;
  var kg = ye(), Wg = G("stream"), Eo = Re(), Kg = An(), Jg = "urn:ietf:params:oauth:grant-type:token-exchange", zg = "urn:ietf:params:oauth:token-type:access_token", Yg = "urn:ietf:params:oauth:token-type:access_token";
  it.MAX_ACCESS_BOUNDARY_RULES_COUNT = 10;
  it.EXPIRATION_TIME_OFFSET = 300 * 1e3;
  var Po = class extends Eo.AuthClient {
    authClient;
    credentialAccessBoundary;
    cachedDownscopedAccessToken;
    stsCredential;
    /**
     * Instantiates a downscoped client object using the provided source
     * AuthClient and credential access boundary rules.
     * To downscope permissions of a source AuthClient, a Credential Access
     * Boundary that specifies which resources the new credential can access, as
     * well as an upper bound on the permissions that are available on each
     * resource, has to be defined. A downscoped client can then be instantiated
     * using the source AuthClient and the Credential Access Boundary.
     * @param options the {@link DownscopedClientOptions `DownscopedClientOptions`} to use. Passing an `AuthClient` directly is **@DEPRECATED**.
     * @param credentialAccessBoundary **@DEPRECATED**. Provide a {@link DownscopedClientOptions `DownscopedClientOptions`} object in the first parameter instead.
     */
    constructor(e, t = {
      accessBoundary: {
        accessBoundaryRules: []
      }
    }) {
      if (super(e instanceof Eo.AuthClient ? {} : e), e instanceof Eo.AuthClient ? (this.authClient = e, this.credentialAccessBoundary = t) : (this.authClient = e.authClient, this.credentialAccessBoundary = e.credentialAccessBoundary), this.credentialAccessBoundary.accessBoundary.accessBoundaryRules.length === 0)
        throw new Error("At least one access boundary rule needs to be defined.");
      if (this.credentialAccessBoundary.accessBoundary.accessBoundaryRules.length > it.MAX_ACCESS_BOUNDARY_RULES_COUNT)
        throw new Error(`The provided access boundary has more than ${it.MAX_ACCESS_BOUNDARY_RULES_COUNT} access boundary rules.`);
      for (let r of this.credentialAccessBoundary.accessBoundary.accessBoundaryRules)
        if (r.availablePermissions.length === 0)
          throw new Error("At least one permission should be defined in access boundary rules.");
      this.stsCredential = new Kg.StsCredentials({
        tokenExchangeEndpoint: `https://sts.${this.universeDomain}/v1/token`
      }), this.cachedDownscopedAccessToken = null;
    }
    /**
     * Provides a mechanism to inject Downscoped access tokens directly.
     * The expiry_date field is required to facilitate determination of the token
     * expiration which would make it easier for the token consumer to handle.
     * @param credentials The Credentials object to set on the current client.
     */
    setCredentials(e) {
      if (!e.expiry_date)
        throw new Error("The access token expiry_date field is missing in the provided credentials.");
      super.setCredentials(e), this.cachedDownscopedAccessToken = e;
    }
    async getAccessToken() {
      return (!this.cachedDownscopedAccessToken || this.isExpired(this.cachedDownscopedAccessToken)) && await this.refreshAccessTokenAsync(), {
        token: this.cachedDownscopedAccessToken.access_token,
        expirationTime: this.cachedDownscopedAccessToken.expiry_date,
        res: this.cachedDownscopedAccessToken.res
      };
    }
    /**
     * The main authentication interface. It takes an optional url which when
     * present is the endpoint being accessed, and returns a Promise which
     * resolves with authorization header fields.
     *
     * The result has the form:
     * { authorization: 'Bearer <access_token_value>' }
     */
    async getRequestHeaders() {
      let e = await this.getAccessToken(), t = new Headers({
        authorization: `Bearer ${e.token}`
      });
      return this.addSharedMetadataHeaders(t);
    }
    request(e, t) {
      if (t)
        this.requestAsync(e).then((r) => t(null, r), (r) => t(r, r.response));
      else
        return this.requestAsync(e);
    }
    /**
     * Authenticates the provided HTTP request, processes it and resolves with the
     * returned response.
     * @param opts The HTTP request options.
     * @param reAuthRetried Whether the current attempt is a retry after a failed attempt due to an auth failure
     * @return A promise that resolves with the successful response.
     */
    async requestAsync(e, t = !1) {
      let r;
      try {
        let s = await this.getRequestHeaders();
        e.headers = kg.Gaxios.mergeHeaders(e.headers), this.addUserProjectAndAuthHeaders(e.headers, s), r = await this.transporter.request(e);
      } catch (s) {
        let i = s.response;
        if (i) {
          let u = i.status, l = i.config.data instanceof Wg.Readable;
          if (!t && (u === 401 || u === 403) && !l && this.forceRefreshOnFailure)
            return await this.refreshAccessTokenAsync(), await this.requestAsync(e, !0);
        }
        throw s;
      }
      return r;
    }
    /**
     * Forces token refresh, even if unexpired tokens are currently cached.
     * GCP access tokens are retrieved from authclient object/source credential.
     * Then GCP access tokens are exchanged for downscoped access tokens via the
     * token exchange endpoint.
     * @return A promise that resolves with the fresh downscoped access token.
     */
    async refreshAccessTokenAsync() {
      let e = (await this.authClient.getAccessToken()).token, t = {
        grantType: Jg,
        requestedTokenType: zg,
        subjectToken: e,
        subjectTokenType: Yg
      }, r = await this.stsCredential.exchangeToken(t, void 0, this.credentialAccessBoundary), s = this.authClient.credentials?.expiry_date || null, i = r.expires_in ? (/* @__PURE__ */ new Date()).getTime() + r.expires_in * 1e3 : s;
      return this.cachedDownscopedAccessToken = {
        access_token: r.access_token,
        expiry_date: i,
        res: r.res
      }, this.credentials = {}, Object.assign(this.credentials, this.cachedDownscopedAccessToken), delete this.credentials.res, this.emit("tokens", {
        refresh_token: null,
        expiry_date: this.cachedDownscopedAccessToken.expiry_date,
        access_token: this.cachedDownscopedAccessToken.access_token,
        token_type: "Bearer",
        id_token: null
      }), this.cachedDownscopedAccessToken;
    }
    /**
     * Returns whether the provided credentials are expired or not.
     * If there is no expiry time, assumes the token is not expired or expiring.
     * @param downscopedAccessToken The credentials to check for expiration.
     * @return Whether the credentials are expired or not.
     */
    isExpired(e) {
      let t = (/* @__PURE__ */ new Date()).getTime();
      return e.expiry_date ? t >= e.expiry_date - this.eagerRefreshThresholdMillis : !1;
    }
  };
  it.DownscopedClient = Po;
});

// node_modules/google-auth-library/build/src/auth/passthrough.js
var sf = $((Gn) => {
  "use strict";
  Object.defineProperty(Gn, "__esModule", { value: !0 });
  Gn.PassThroughClient = void 0;
  var Xg = Re(), To = class extends Xg.AuthClient {
    /**
     * Creates a request without any authentication headers or checks.
     *
     * @remarks
     *
     * In testing environments it may be useful to change the provided
     * {@link AuthClient.transporter} for any desired request overrides/handling.
     *
     * @param opts
     * @returns The response of the request.
     */
    async request(e) {
      return this.transporter.request(e);
    }
    /**
     * A required method of the base class.
     * Always will return an empty object.
     *
     * @returns {}
     */
    async getAccessToken() {
      return {};
    }
    /**
     * A required method of the base class.
     * Always will return an empty object.
     *
     * @returns {}
     */
    async getRequestHeaders() {
      return new Headers();
    }
  };
  Gn.PassThroughClient = To;
});

// node_modules/google-auth-library/build/src/index.js
var Sr = $((B) => {
  "use strict";
  Object.defineProperty(B, "__esModule", { value: !0 });
  B.GoogleAuth = B.auth = B.PassThroughClient = B.ExternalAccountAuthorizedUserClient = B.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE = B.ExecutableError = B.PluggableAuthClient = B.DownscopedClient = B.BaseExternalAccountClient = B.ExternalAccountClient = B.IdentityPoolClient = B.AwsRequestSigner = B.AwsClient = B.UserRefreshClient = B.LoginTicket = B.ClientAuthentication = B.OAuth2Client = B.CodeChallengeMethod = B.Impersonated = B.JWT = B.JWTAccess = B.IdTokenClient = B.IAMAuth = B.GCPEnv = B.Compute = B.DEFAULT_UNIVERSE = B.AuthClient = B.gaxios = B.gcpMetadata = void 0;
  var of = tf();
  Object.defineProperty(B, "GoogleAuth", { enumerable: !0, get: function() {
    return of.GoogleAuth;
  } });
  B.gcpMetadata = ur();
  B.gaxios = ye();
  var af = Re();
  Object.defineProperty(B, "AuthClient", { enumerable: !0, get: function() {
    return af.AuthClient;
  } });
  Object.defineProperty(B, "DEFAULT_UNIVERSE", { enumerable: !0, get: function() {
    return af.DEFAULT_UNIVERSE;
  } });
  var Qg = fi();
  Object.defineProperty(B, "Compute", { enumerable: !0, get: function() {
    return Qg.Compute;
  } });
  var Zg = hi();
  Object.defineProperty(B, "GCPEnv", { enumerable: !0, get: function() {
    return Zg.GCPEnv;
  } });
  var ey = rf();
  Object.defineProperty(B, "IAMAuth", { enumerable: !0, get: function() {
    return ey.IAMAuth;
  } });
  var ty = di();
  Object.defineProperty(B, "IdTokenClient", { enumerable: !0, get: function() {
    return ty.IdTokenClient;
  } });
  var ry = bi();
  Object.defineProperty(B, "JWTAccess", { enumerable: !0, get: function() {
    return ry.JWTAccess;
  } });
  var ny = Ui();
  Object.defineProperty(B, "JWT", { enumerable: !0, get: function() {
    return ny.JWT;
  } });
  var sy = Di();
  Object.defineProperty(B, "Impersonated", { enumerable: !0, get: function() {
    return sy.Impersonated;
  } });
  var Ro = It();
  Object.defineProperty(B, "CodeChallengeMethod", { enumerable: !0, get: function() {
    return Ro.CodeChallengeMethod;
  } });
  Object.defineProperty(B, "OAuth2Client", { enumerable: !0, get: function() {
    return Ro.OAuth2Client;
  } });
  Object.defineProperty(B, "ClientAuthentication", { enumerable: !0, get: function() {
    return Ro.ClientAuthentication;
  } });
  var iy = oi();
  Object.defineProperty(B, "LoginTicket", { enumerable: !0, get: function() {
    return iy.LoginTicket;
  } });
  var oy = Ni();
  Object.defineProperty(B, "UserRefreshClient", { enumerable: !0, get: function() {
    return oy.UserRefreshClient;
  } });
  var ay = to();
  Object.defineProperty(B, "AwsClient", { enumerable: !0, get: function() {
    return ay.AwsClient;
  } });
  var cy = Qi();
  Object.defineProperty(B, "AwsRequestSigner", { enumerable: !0, get: function() {
    return cy.AwsRequestSigner;
  } });
  var uy = Yi();
  Object.defineProperty(B, "IdentityPoolClient", { enumerable: !0, get: function() {
    return uy.IdentityPoolClient;
  } });
  var fy = po();
  Object.defineProperty(B, "ExternalAccountClient", { enumerable: !0, get: function() {
    return fy.ExternalAccountClient;
  } });
  var ly = At();
  Object.defineProperty(B, "BaseExternalAccountClient", { enumerable: !0, get: function() {
    return ly.BaseExternalAccountClient;
  } });
  var dy = nf();
  Object.defineProperty(B, "DownscopedClient", { enumerable: !0, get: function() {
    return dy.DownscopedClient;
  } });
  var cf = lo();
  Object.defineProperty(B, "PluggableAuthClient", { enumerable: !0, get: function() {
    return cf.PluggableAuthClient;
  } });
  Object.defineProperty(B, "ExecutableError", { enumerable: !0, get: function() {
    return cf.ExecutableError;
  } });
  var uf = mo();
  Object.defineProperty(B, "EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE", { enumerable: !0, get: function() {
    return uf.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE;
  } });
  Object.defineProperty(B, "ExternalAccountAuthorizedUserClient", { enumerable: !0, get: function() {
    return uf.ExternalAccountAuthorizedUserClient;
  } });
  var hy = sf();
  Object.defineProperty(B, "PassThroughClient", { enumerable: !0, get: function() {
    return hy.PassThroughClient;
  } });
  var py = new of.GoogleAuth();
  B.auth = py;
});

// node_modules/googleapis-common/node_modules/gaxios/package.json
var ff = $((zw, gy) => {
  gy.exports = {
    name: "gaxios",
    version: "7.1.3",
    description: "A simple common HTTP client specifically for Google APIs and services.",
    main: "build/cjs/src/index.js",
    types: "build/cjs/src/index.d.ts",
    files: [
      "build/"
    ],
    exports: {
      ".": {
        import: {
          types: "./build/esm/src/index.d.ts",
          default: "./build/esm/src/index.js"
        },
        require: {
          types: "./build/cjs/src/index.d.ts",
          default: "./build/cjs/src/index.js"
        }
      }
    },
    scripts: {
      lint: "gts check --no-inline-config",
      test: "c8 mocha build/esm/test",
      "presystem-test": "npm run compile",
      "system-test": "mocha build/esm/system-test --timeout 80000",
      compile: "tsc -b ./tsconfig.json ./tsconfig.cjs.json && node utils/enable-esm.mjs",
      fix: "gts fix",
      prepare: "npm run compile",
      pretest: "npm run compile",
      webpack: "webpack",
      "prebrowser-test": "npm run compile",
      "browser-test": "node build/browser-test/browser-test-runner.js",
      docs: "jsdoc -c .jsdoc.js",
      "docs-test": "linkinator docs",
      "predocs-test": "npm run docs",
      "samples-test": "cd samples/ && npm link ../ && npm test && cd ../",
      prelint: "cd samples; npm link ../; npm install",
      clean: "gts clean"
    },
    repository: {
      type: "git",
      directory: "packages/gaxios",
      url: "https://github.com/googleapis/google-cloud-node-core.git"
    },
    keywords: [
      "google"
    ],
    engines: {
      node: ">=18"
    },
    author: "Google, LLC",
    license: "Apache-2.0",
    devDependencies: {
      "@babel/plugin-proposal-private-methods": "^7.18.6",
      "@types/cors": "^2.8.6",
      "@types/express": "^5.0.0",
      "@types/extend": "^3.0.1",
      "@types/mocha": "^10.0.10",
      "@types/multiparty": "4.2.1",
      "@types/mv": "^2.1.0",
      "@types/ncp": "^2.0.1",
      "@types/node": "^22.0.0",
      "@types/sinon": "^17.0.0",
      "@types/tmp": "0.2.6",
      assert: "^2.0.0",
      browserify: "^17.0.0",
      c8: "^10.0.0",
      cors: "^2.8.5",
      express: "^5.0.0",
      gts: "^6.0.0",
      "is-docker": "^3.0.0",
      jsdoc: "^4.0.0",
      "jsdoc-fresh": "^5.0.0",
      "jsdoc-region-tag": "^4.0.0",
      karma: "^6.0.0",
      "karma-chrome-launcher": "^3.0.0",
      "karma-coverage": "^2.0.0",
      "karma-firefox-launcher": "^2.0.0",
      "karma-mocha": "^2.0.0",
      "karma-remap-coverage": "^0.1.5",
      "karma-sourcemap-loader": "^0.4.0",
      "karma-webpack": "^5.0.1",
      linkinator: "^6.1.2",
      mocha: "^11.1.0",
      multiparty: "^4.2.1",
      mv: "^2.1.1",
      ncp: "^2.0.0",
      nock: "^14.0.0-beta.13",
      "null-loader": "^4.0.0",
      "pack-n-play": "^4.0.0",
      puppeteer: "^24.0.0",
      sinon: "^21.0.0",
      "stream-browserify": "^3.0.0",
      tmp: "0.2.5",
      "ts-loader": "^9.5.2",
      typescript: "^5.8.3",
      webpack: "^5.35.0",
      "webpack-cli": "^6.0.1"
    },
    dependencies: {
      extend: "^3.0.2",
      "https-proxy-agent": "^7.0.1",
      "node-fetch": "^3.3.2",
      rimraf: "^5.0.1"
    },
    homepage: "https://github.com/googleapis/google-cloud-node-core/tree/main/packages/gaxios"
  };
});

// node_modules/googleapis-common/node_modules/gaxios/build/cjs/src/util.cjs
var df = $((Yw, lf) => {
  "use strict";
  var yy = ff();
  lf.exports = { pkg: yy };
});

// node_modules/googleapis-common/node_modules/gaxios/build/cjs/src/common.js
var So = $((Ge) => {
  "use strict";
  var pf = Ge && Ge.__importDefault || function(n) {
    return n && n.__esModule ? n : { default: n };
  };
  Object.defineProperty(Ge, "__esModule", { value: !0 });
  Ge.GaxiosError = Ge.GAXIOS_ERROR_SYMBOL = void 0;
  Ge.defaultErrorRedactor = gf;
  var hf = pf(ft()), my = pf(df()), xo = my.default.pkg;
  Ge.GAXIOS_ERROR_SYMBOL = /* @__PURE__ */ Symbol.for(`${xo.name}-gaxios-error`);
  var Io = class n extends Error {
    config;
    response;
    /**
     * An error code.
     * Can be a system error code, DOMException error name, or any error's 'code' property where it is a `string`.
     *
     * It is only a `number` when the cause is sourced from an API-level error (AIP-193).
     *
     * @see {@link https://nodejs.org/api/errors.html#errorcode error.code}
     * @see {@link https://developer.mozilla.org/en-US/docs/Web/API/DOMException#error_names DOMException#error_names}
     * @see {@link https://google.aip.dev/193#http11json-representation AIP-193}
     *
     * @example
     * 'ECONNRESET'
     *
     * @example
     * 'TimeoutError'
     *
     * @example
     * 500
     */
    code;
    /**
     * An HTTP Status code.
     * @see {@link https://developer.mozilla.org/en-US/docs/Web/API/Response/status Response#status}
     *
     * @example
     * 500
     */
    status;
    /**
     * @deprecated use {@link GaxiosError.cause} instead.
     *
     * @see {@link https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Error/cause Error#cause}
     *
     * @privateRemarks
     *
     * We will want to remove this property later as the modern `cause` property is better suited
     * for displaying and relaying nested errors. Keeping this here makes the resulting
     * error log larger than it needs to be.
     *
     */
    error;
    /**
     * Support `instanceof` operator for `GaxiosError` across builds/duplicated files.
     *
     * @see {@link GAXIOS_ERROR_SYMBOL}
     * @see {@link GaxiosError[Symbol.hasInstance]}
     * @see {@link https://github.com/microsoft/TypeScript/issues/13965#issuecomment-278570200}
     * @see {@link https://stackoverflow.com/questions/46618852/require-and-instanceof}
     * @see {@link https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Function/@@hasInstance#reverting_to_default_instanceof_behavior}
     */
    [Ge.GAXIOS_ERROR_SYMBOL] = xo.version;
    /**
     * Support `instanceof` operator for `GaxiosError` across builds/duplicated files.
     *
     * @see {@link GAXIOS_ERROR_SYMBOL}
     * @see {@link GaxiosError[GAXIOS_ERROR_SYMBOL]}
     */
    static [Symbol.hasInstance](e) {
      return e && typeof e == "object" && Ge.GAXIOS_ERROR_SYMBOL in e && e[Ge.GAXIOS_ERROR_SYMBOL] === xo.version ? !0 : Function.prototype[Symbol.hasInstance].call(n, e);
    }
    constructor(e, t, r, s) {
      if (super(e, { cause: s }), this.config = t, this.response = r, this.error = s instanceof Error ? s : void 0, this.config = (0, hf.default)(!0, {}, t), this.response && (this.response.config = (0, hf.default)(!0, {}, this.response.config)), this.response) {
        try {
          this.response.data = wy(
            this.config.responseType,
            // workaround for `node-fetch`'s `.data` deprecation...
            this.response?.bodyUsed ? this.response?.data : void 0
          );
        } catch {
        }
        this.status = this.response.status;
      }
      s instanceof DOMException ? this.code = s.name : s && typeof s == "object" && "code" in s && (typeof s.code == "string" || typeof s.code == "number") && (this.code = s.code);
    }
    /**
     * An AIP-193 conforming error extractor.
     *
     * @see {@link https://google.aip.dev/193#http11json-representation AIP-193}
     *
     * @internal
     * @expiremental
     *
     * @param res the response object
     * @returns the extracted error information
     */
    static extractAPIErrorFromResponse(e, t = "The request failed") {
      let r = t;
      if (typeof e.data == "string" && (r = e.data), e.data && typeof e.data == "object" && "error" in e.data && e.data.error && !e.ok) {
        if (typeof e.data.error == "string")
          return {
            message: e.data.error,
            code: e.status,
            status: e.statusText
          };
        if (typeof e.data.error == "object") {
          r = "message" in e.data.error && typeof e.data.error.message == "string" ? e.data.error.message : r;
          let s = "status" in e.data.error && typeof e.data.error.status == "string" ? e.data.error.status : e.statusText, i = "code" in e.data.error && typeof e.data.error.code == "number" ? e.data.error.code : e.status;
          if ("errors" in e.data.error && Array.isArray(e.data.error.errors)) {
            let u = [];
            for (let l of e.data.error.errors)
              typeof l == "object" && "message" in l && typeof l.message == "string" && u.push(l.message);
            return Object.assign({
              message: u.join(`
`) || r,
              code: i,
              status: s
            }, e.data.error);
          }
          return Object.assign({
            message: r,
            code: i,
            status: s
          }, e.data.error);
        }
      }
      return {
        message: r,
        code: e.status,
        status: e.statusText
      };
    }
  };
  Ge.GaxiosError = Io;
  function wy(n, e) {
    switch (n) {
      case "stream":
        return e;
      case "json":
        return JSON.parse(JSON.stringify(e));
      case "arraybuffer":
        return JSON.parse(Buffer.from(e).toString("utf8"));
      case "blob":
        return JSON.parse(e.text());
      default:
        return e;
    }
  }
  function gf(n) {
    let e = "<<REDACTED> - See `errorRedactor` option in `gaxios` for configuration>.";
    function t(i) {
      i && i.forEach((u, l) => {
        (/^authentication$/i.test(l) || /^authorization$/i.test(l) || /secret/i.test(l)) && i.set(l, e);
      });
    }
    function r(i, u) {
      if (typeof i == "object" && i !== null && typeof i[u] == "string") {
        let l = i[u];
        (/grant_type=/i.test(l) || /assertion=/i.test(l) || /secret/i.test(l)) && (i[u] = e);
      }
    }
    function s(i) {
      !i || typeof i != "object" || (i instanceof FormData || i instanceof URLSearchParams || // support `node-fetch` FormData/URLSearchParams
      "forEach" in i && "set" in i ? i.forEach((u, l) => {
        (["grant_type", "assertion"].includes(l) || /secret/.test(l)) && i.set(l, e);
      }) : ("grant_type" in i && (i.grant_type = e), "assertion" in i && (i.assertion = e), "client_secret" in i && (i.client_secret = e)));
    }
    return n.config && (t(n.config.headers), r(n.config, "data"), s(n.config.data), r(n.config, "body"), s(n.config.body), n.config.url.searchParams.has("token") && n.config.url.searchParams.set("token", e), n.config.url.searchParams.has("client_secret") && n.config.url.searchParams.set("client_secret", e)), n.response && (gf({ config: n.response.config }), t(n.response.headers), n.response.bodyUsed && (r(n.response, "data"), s(n.response.data))), n;
  }
});

// node_modules/googleapis-common/node_modules/gaxios/build/cjs/src/retry.js
var mf = $((jo) => {
  "use strict";
  Object.defineProperty(jo, "__esModule", { value: !0 });
  jo.getRetryConfig = vy;
  async function vy(n) {
    let e = yf(n);
    if (!n || !n.config || !e && !n.config.retry)
      return { shouldRetry: !1 };
    e = e || {}, e.currentRetryAttempt = e.currentRetryAttempt || 0, e.retry = e.retry === void 0 || e.retry === null ? 3 : e.retry, e.httpMethodsToRetry = e.httpMethodsToRetry || [
      "GET",
      "HEAD",
      "PUT",
      "OPTIONS",
      "DELETE"
    ], e.noResponseRetries = e.noResponseRetries === void 0 || e.noResponseRetries === null ? 2 : e.noResponseRetries, e.retryDelayMultiplier = e.retryDelayMultiplier ? e.retryDelayMultiplier : 2, e.timeOfFirstRequest = e.timeOfFirstRequest ? e.timeOfFirstRequest : Date.now(), e.totalTimeout = e.totalTimeout ? e.totalTimeout : Number.MAX_SAFE_INTEGER, e.maxRetryDelay = e.maxRetryDelay ? e.maxRetryDelay : Number.MAX_SAFE_INTEGER;
    let t = [
      // https://en.wikipedia.org/wiki/List_of_HTTP_status_codes
      // 1xx - Retry (Informational, request still processing)
      // 2xx - Do not retry (Success)
      // 3xx - Do not retry (Redirect)
      // 4xx - Do not retry (Client errors)
      // 408 - Retry ("Request Timeout")
      // 429 - Retry ("Too Many Requests")
      // 5xx - Retry (Server errors)
      [100, 199],
      [408, 408],
      [429, 429],
      [500, 599]
    ];
    if (e.statusCodesToRetry = e.statusCodesToRetry || t, n.config.retryConfig = e, !await (e.shouldRetry || Ay)(n))
      return { shouldRetry: !1, config: n.config };
    let s = _y(e);
    n.config.retryConfig.currentRetryAttempt += 1;
    let i = e.retryBackoff ? e.retryBackoff(n, s) : new Promise((u) => {
      setTimeout(u, s);
    });
    return e.onRetryAttempt && await e.onRetryAttempt(n), await i, { shouldRetry: !0, config: n.config };
  }
  function Ay(n) {
    let e = yf(n);
    if (n.config.signal?.aborted && n.code !== "TimeoutError" || n.code === "AbortError" || !e || e.retry === 0 || !n.response && (e.currentRetryAttempt || 0) >= e.noResponseRetries || !e.httpMethodsToRetry || !e.httpMethodsToRetry.includes(n.config.method?.toUpperCase() || "GET"))
      return !1;
    if (n.response && n.response.status) {
      let t = !1;
      for (let [r, s] of e.statusCodesToRetry) {
        let i = n.response.status;
        if (i >= r && i <= s) {
          t = !0;
          break;
        }
      }
      if (!t)
        return !1;
    }
    return e.currentRetryAttempt = e.currentRetryAttempt || 0, !(e.currentRetryAttempt >= e.retry);
  }
  function yf(n) {
    if (n && n.config && n.config.retryConfig)
      return n.config.retryConfig;
  }
  function _y(n) {
    let t = (n.currentRetryAttempt ? 0 : n.retryDelay ?? 100) + (Math.pow(n.retryDelayMultiplier, n.currentRetryAttempt) - 1) / 2 * 1e3, r = n.totalTimeout - (Date.now() - n.timeOfFirstRequest);
    return Math.min(t, r, n.maxRetryDelay);
  }
});

// node_modules/googleapis-common/node_modules/gaxios/build/cjs/src/interceptor.js
var qo = $((Bn) => {
  "use strict";
  Object.defineProperty(Bn, "__esModule", { value: !0 });
  Bn.GaxiosInterceptorManager = void 0;
  var bo = class extends Set {
  };
  Bn.GaxiosInterceptorManager = bo;
});

// node_modules/googleapis-common/node_modules/gaxios/build/cjs/src/gaxios.js
var Af = $((tr) => {
  "use strict";
  var Ey = tr && tr.__importDefault || function(n) {
    return n && n.__esModule ? n : { default: n };
  }, er;
  Object.defineProperty(tr, "__esModule", { value: !0 });
  tr.Gaxios = void 0;
  var Py = Ey(ft()), Ty = G("https"), jt = So(), Ry = mf(), wf = G("stream"), vf = qo(), xy = async () => globalThis.crypto?.randomUUID() || (await import("crypto")).randomUUID(), Iy = 204, Hn = class {
    agentCache = /* @__PURE__ */ new Map();
    /**
     * Default HTTP options that will be used for every HTTP request.
     */
    defaults;
    /**
     * Interceptors
     */
    interceptors;
    /**
     * The Gaxios class is responsible for making HTTP requests.
     * @param defaults The default set of options to be used for this instance.
     */
    constructor(e) {
      this.defaults = e || {}, this.interceptors = {
        request: new vf.GaxiosInterceptorManager(),
        response: new vf.GaxiosInterceptorManager()
      };
    }
    /**
     * A {@link fetch `fetch`} compliant API for {@link Gaxios}.
     *
     * @remarks
     *
     * This is useful as a drop-in replacement for `fetch` API usage.
     *
     * @example
     *
     * ```ts
     * const gaxios = new Gaxios();
     * const myFetch: typeof fetch = (...args) => gaxios.fetch(...args);
     * await myFetch('https://example.com');
     * ```
     *
     * @param args `fetch` API or `Gaxios#request` parameters
     * @returns the {@link Response} with Gaxios-added properties
     */
    fetch(...e) {
      let t = e[0], r = e[1], s, i = new Headers();
      return typeof t == "string" ? s = new URL(t) : t instanceof URL ? s = t : t && t.url && (s = new URL(t.url)), t && typeof t == "object" && "headers" in t && er.mergeHeaders(i, t.headers), r && er.mergeHeaders(i, new Headers(r.headers)), typeof t == "object" && !(t instanceof URL) ? this.request({ ...r, ...t, headers: i, url: s }) : this.request({ ...r, headers: i, url: s });
    }
    /**
     * Perform an HTTP request with the given options.
     * @param opts Set of HTTP options that will be used for this HTTP request.
     */
    async request(e = {}) {
      let t = await this.#n(e);
      return t = await this.#t(t), this.#r(this._request(t));
    }
    async _defaultAdapter(e) {
      let t = e.fetchImplementation || this.defaults.fetchImplementation || await er.#c(), r = { ...e };
      delete r.data;
      let s = await t(e.url, r), i = await this.getResponseData(e, s);
      return Object.getOwnPropertyDescriptor(s, "data")?.configurable || Object.defineProperties(s, {
        data: {
          configurable: !0,
          writable: !0,
          enumerable: !0,
          value: i
        }
      }), Object.assign(s, { config: e, data: i });
    }
    /**
     * Internal, retryable version of the `request` method.
     * @param opts Set of HTTP options that will be used for this HTTP request.
     */
    async _request(e) {
      try {
        let t;
        if (e.adapter ? t = await e.adapter(e, this._defaultAdapter.bind(this)) : t = await this._defaultAdapter(e), !e.validateStatus(t.status)) {
          if (e.responseType === "stream") {
            let s = [];
            for await (let i of t.data)
              s.push(i);
            t.data = s.toString();
          }
          let r = jt.GaxiosError.extractAPIErrorFromResponse(t, `Request failed with status code ${t.status}`);
          throw new jt.GaxiosError(r?.message, e, t, r);
        }
        return t;
      } catch (t) {
        let r;
        t instanceof jt.GaxiosError ? r = t : t instanceof Error ? r = new jt.GaxiosError(t.message, e, void 0, t) : r = new jt.GaxiosError("Unexpected Gaxios Error", e, void 0, t);
        let { shouldRetry: s, config: i } = await (0, Ry.getRetryConfig)(r);
        if (s && i)
          return r.config.retryConfig.currentRetryAttempt = i.retryConfig.currentRetryAttempt, e.retryConfig = r.config?.retryConfig, this.#s(e), this._request(e);
        throw e.errorRedactor && e.errorRedactor(r), r;
      }
    }
    async getResponseData(e, t) {
      if (t.status === Iy)
        return "";
      if (e.maxContentLength && t.headers.has("content-length") && e.maxContentLength < Number.parseInt(t.headers?.get("content-length") || ""))
        throw new jt.GaxiosError("Response's `Content-Length` is over the limit.", e, Object.assign(t, { config: e }));
      switch (e.responseType) {
        case "stream":
          return t.body;
        case "json": {
          let r = await t.text();
          try {
            return JSON.parse(r);
          } catch {
            return r;
          }
        }
        case "arraybuffer":
          return t.arrayBuffer();
        case "blob":
          return t.blob();
        case "text":
          return t.text();
        default:
          return this.getResponseDataFromContentType(t);
      }
    }
    #e(e, t = []) {
      let r = new URL(e), s = [...t], i = (process.env.NO_PROXY ?? process.env.no_proxy)?.split(",") || [];
      for (let u of i)
        s.push(u.trim());
      for (let u of s)
        if (u instanceof RegExp) {
          if (u.test(r.toString()))
            return !1;
        } else if (u instanceof URL) {
          if (u.origin === r.origin)
            return !1;
        } else if (u.startsWith("*.") || u.startsWith(".")) {
          let l = u.replace(/^\*\./, ".");
          if (r.hostname.endsWith(l))
            return !1;
        } else if (u === r.origin || u === r.hostname || u === r.href)
          return !1;
      return !0;
    }
    /**
     * Applies the request interceptors. The request interceptors are applied after the
     * call to prepareRequest is completed.
     *
     * @param {GaxiosOptionsPrepared} options The current set of options.
     *
     * @returns {Promise<GaxiosOptionsPrepared>} Promise that resolves to the set of options or response after interceptors are applied.
     */
    async #t(e) {
      let t = Promise.resolve(e);
      for (let r of this.interceptors.request.values())
        r && (t = t.then(r.resolved, r.rejected));
      return t;
    }
    /**
     * Applies the response interceptors. The response interceptors are applied after the
     * call to request is made.
     *
     * @param {GaxiosOptionsPrepared} options The current set of options.
     *
     * @returns {Promise<GaxiosOptionsPrepared>} Promise that resolves to the set of options or response after interceptors are applied.
     */
    async #r(e) {
      let t = Promise.resolve(e);
      for (let r of this.interceptors.response.values())
        r && (t = t.then(r.resolved, r.rejected));
      return t;
    }
    /**
     * Validates the options, merges them with defaults, and prepare request.
     *
     * @param options The original options passed from the client.
     * @returns Prepared options, ready to make a request
     */
    async #n(e) {
      let t = new Headers(this.defaults.headers);
      er.mergeHeaders(t, e.headers);
      let r = (0, Py.default)(!0, {}, this.defaults, e);
      if (!r.url)
        throw new Error("URL is required.");
      if (r.baseURL && (r.url = new URL(r.url, r.baseURL)), r.url = new URL(r.url), r.params)
        if (r.paramsSerializer) {
          let u = r.paramsSerializer(r.params);
          u.startsWith("?") && (u = u.slice(1));
          let l = r.url.toString().includes("?") ? "&" : "?";
          r.url = r.url + l + u;
        } else {
          let u = r.url instanceof URL ? r.url : new URL(r.url);
          for (let [l, d] of new URLSearchParams(r.params))
            u.searchParams.append(l, d);
          r.url = u;
        }
      typeof e.maxContentLength == "number" && (r.size = e.maxContentLength), typeof e.maxRedirects == "number" && (r.follow = e.maxRedirects);
      let s = typeof r.data == "string" || r.data instanceof ArrayBuffer || r.data instanceof Blob || // Node 18 does not have a global `File` object
      globalThis.File && r.data instanceof File || r.data instanceof FormData || r.data instanceof wf.Readable || r.data instanceof ReadableStream || r.data instanceof String || r.data instanceof URLSearchParams || ArrayBuffer.isView(r.data) || // `Buffer` (Node.js), `DataView`, `TypedArray`
      /**
       * @deprecated `node-fetch` or another third-party's request types
       */
      ["Blob", "File", "FormData"].includes(r.data?.constructor?.name || "");
      if (r.multipart?.length) {
        let u = await xy();
        t.set("content-type", `multipart/related; boundary=${u}`), r.body = wf.Readable.from(this.getMultipartRequest(r.multipart, u));
      } else s ? r.body = r.data : typeof r.data == "object" ? t.get("Content-Type") === "application/x-www-form-urlencoded" ? r.body = r.paramsSerializer ? r.paramsSerializer(r.data) : new URLSearchParams(r.data) : (t.has("content-type") || t.set("content-type", "application/json"), r.body = JSON.stringify(r.data)) : r.data && (r.body = r.data);
      r.validateStatus = r.validateStatus || this.validateStatus, r.responseType = r.responseType || "unknown", !t.has("accept") && r.responseType === "json" && t.set("accept", "application/json");
      let i = r.proxy || process?.env?.HTTPS_PROXY || process?.env?.https_proxy || process?.env?.HTTP_PROXY || process?.env?.http_proxy;
      if (!r.agent)
        if (i && this.#e(r.url, r.noProxy)) {
          let u = await er.#a();
          this.agentCache.has(i) ? r.agent = this.agentCache.get(i) : (r.agent = new u(i, {
            cert: r.cert,
            key: r.key
          }), this.agentCache.set(i, r.agent));
        } else r.cert && r.key && (this.agentCache.has(r.key) ? r.agent = this.agentCache.get(r.key) : (r.agent = new Ty.Agent({
          cert: r.cert,
          key: r.key
        }), this.agentCache.set(r.key, r.agent)));
      return typeof r.errorRedactor != "function" && r.errorRedactor !== !1 && (r.errorRedactor = jt.defaultErrorRedactor), r.body && !("duplex" in r) && (r.duplex = "half"), this.#s(r), Object.assign(r, {
        headers: t,
        url: r.url instanceof URL ? r.url : new URL(r.url)
      });
    }
    #s(e) {
      if (e.timeout) {
        let t = AbortSignal.timeout(e.timeout);
        e.signal && !e.signal.aborted ? e.signal = AbortSignal.any([e.signal, t]) : e.signal = t;
      }
    }
    /**
     * By default, throw for any non-2xx status code
     * @param status status code from the HTTP response
     */
    validateStatus(e) {
      return e >= 200 && e < 300;
    }
    /**
     * Attempts to parse a response by looking at the Content-Type header.
     * @param {Response} response the HTTP response.
     * @returns a promise that resolves to the response data.
     */
    async getResponseDataFromContentType(e) {
      let t = e.headers.get("Content-Type");
      if (t === null)
        return e.text();
      if (t = t.toLowerCase(), t.includes("application/json")) {
        let r = await e.text();
        try {
          r = JSON.parse(r);
        } catch {
        }
        return r;
      } else return t.match(/^text\//) ? e.text() : e.blob();
    }
    /**
     * Creates an async generator that yields the pieces of a multipart/related request body.
     * This implementation follows the spec: https://www.ietf.org/rfc/rfc2387.txt. However, recursive
     * multipart/related requests are not currently supported.
     *
     * @param {GaxiosMultipartOptions[]} multipartOptions the pieces to turn into a multipart/related body.
     * @param {string} boundary the boundary string to be placed between each part.
     */
    async *getMultipartRequest(e, t) {
      let r = `--${t}--`;
      for (let s of e) {
        let i = s.headers.get("Content-Type") || "application/octet-stream";
        yield `--${t}\r
Content-Type: ${i}\r
\r
`, typeof s.content == "string" ? yield s.content : yield* s.content, yield `\r
`;
      }
      yield r;
    }
    /**
     * A cache for the lazily-loaded proxy agent.
     *
     * Should use {@link Gaxios[#getProxyAgent]} to retrieve.
     */
    // using `import` to dynamically import the types here
    static #i;
    /**
     * A cache for the lazily-loaded fetch library.
     *
     * Should use {@link Gaxios[#getFetch]} to retrieve.
     */
    //
    static #o;
    /**
     * Imports, caches, and returns a proxy agent - if not already imported
     *
     * @returns A proxy agent
     */
    static async #a() {
      return this.#i ||= (await import("./dist-JK4NN5SZ.js")).HttpsProxyAgent, this.#i;
    }
    static async #c() {
      let e = typeof window < "u" && !!window;
      return this.#o ||= e ? window.fetch : (await import("./src-EHIWMVHE.js")).default, this.#o;
    }
    /**
     * Merges headers.
     * If the base headers do not exist a new `Headers` object will be returned.
     *
     * @remarks
     *
     * Using this utility can be helpful when the headers are not known to exist:
     * - if they exist as `Headers`, that instance will be used
     *   - it improves performance and allows users to use their existing references to their `Headers`
     * - if they exist in another form (`HeadersInit`), they will be used to create a new `Headers` object
     * - if the base headers do not exist a new `Headers` object will be created
     *
     * @param base headers to append/overwrite to
     * @param append headers to append/overwrite with
     * @returns the base headers instance with merged `Headers`
     */
    static mergeHeaders(e, ...t) {
      e = e instanceof Headers ? e : new Headers(e);
      for (let r of t)
        (r instanceof Headers ? r : new Headers(r)).forEach((i, u) => {
          u === "set-cookie" ? e.append(u, i) : e.set(u, i);
        });
      return e;
    }
  };
  tr.Gaxios = Hn;
  er = Hn;
});

// node_modules/googleapis-common/node_modules/gaxios/build/cjs/src/index.js
var jr = $((_e) => {
  "use strict";
  var Sy = _e && _e.__createBinding || (Object.create ? (function(n, e, t, r) {
    r === void 0 && (r = t);
    var s = Object.getOwnPropertyDescriptor(e, t);
    (!s || ("get" in s ? !e.__esModule : s.writable || s.configurable)) && (s = { enumerable: !0, get: function() {
      return e[t];
    } }), Object.defineProperty(n, r, s);
  }) : (function(n, e, t, r) {
    r === void 0 && (r = t), n[r] = e[t];
  })), jy = _e && _e.__exportStar || function(n, e) {
    for (var t in n) t !== "default" && !Object.prototype.hasOwnProperty.call(e, t) && Sy(e, n, t);
  };
  Object.defineProperty(_e, "__esModule", { value: !0 });
  _e.instance = _e.Gaxios = _e.GaxiosError = void 0;
  _e.request = qy;
  var _f = Af();
  Object.defineProperty(_e, "Gaxios", { enumerable: !0, get: function() {
    return _f.Gaxios;
  } });
  var by = So();
  Object.defineProperty(_e, "GaxiosError", { enumerable: !0, get: function() {
    return by.GaxiosError;
  } });
  jy(qo(), _e);
  _e.instance = new _f.Gaxios();
  async function qy(n) {
    return _e.instance.request(n);
  }
});

// node_modules/googleapis-common/build/src/apiIndex.js
var Ef = $((Uo) => {
  "use strict";
  Object.defineProperty(Uo, "__esModule", { value: !0 });
  Uo.getAPI = Uy;
  function Uy(n, e, t, r) {
    let s;
    if (typeof e == "string")
      s = e, e = {};
    else if (typeof e == "object")
      s = e.version, delete e.version;
    else
      throw new Error("Argument error: Accepts only string or object");
    try {
      let i = t[s], u = new i(e, r);
      return Object.freeze(u);
    } catch (i) {
      throw new Error(`Unable to load endpoint ${n}("${s}"): ${i.message}`);
    }
  }
});

// node_modules/side-channel-list/index.js
var Tf = $((nv, Pf) => {
  "use strict";
  var Oy = Lr(), Ny = Fr(), Vn = function(n, e, t) {
    for (var r = n, s; (s = r.next) != null; r = s)
      if (s.key === e)
        return r.next = s.next, t || (s.next = /** @type {NonNullable<typeof list.next>} */
        n.next, n.next = s), s;
  }, Cy = function(n, e) {
    if (n) {
      var t = Vn(n, e);
      return t && t.value;
    }
  }, Dy = function(n, e, t) {
    var r = Vn(n, e);
    r ? r.value = t : n.next = /** @type {import('./list.d.ts').ListNode<typeof value, typeof key>} */
    {
      // eslint-disable-line no-param-reassign, no-extra-parens
      key: e,
      next: n.next,
      value: t
    };
  }, $y = function(n, e) {
    return n ? !!Vn(n, e) : !1;
  }, Fy = function(n, e) {
    if (n)
      return Vn(n, e, !0);
  };
  Pf.exports = function() {
    var e, t = {
      assert: function(r) {
        if (!t.has(r))
          throw new Ny("Side channel does not contain " + Oy(r));
      },
      delete: function(r) {
        var s = Fy(e, r);
        return s && e && !e.next && (e = void 0), !!s;
      },
      get: function(r) {
        return Cy(e, r);
      },
      has: function(r) {
        return $y(e, r);
      },
      set: function(r, s) {
        e || (e = {
          next: void 0
        }), Dy(
          /** @type {NonNullable<typeof $o>} */
          e,
          r,
          s
        );
      }
    };
    return t;
  };
});

// node_modules/side-channel-map/index.js
var Oo = $((sv, xf) => {
  "use strict";
  var Ly = ta(), br = ra(), My = Lr(), Gy = Fr(), Rf = Ly("%Map%", !0), By = br("Map.prototype.get", !0), Hy = br("Map.prototype.set", !0), Vy = br("Map.prototype.has", !0), ky = br("Map.prototype.delete", !0), Wy = br("Map.prototype.size", !0);
  xf.exports = !!Rf && /** @type {Exclude<import('.'), false>} */
  function() {
    var e, t = {
      assert: function(r) {
        if (!t.has(r))
          throw new Gy("Side channel does not contain " + My(r));
      },
      delete: function(r) {
        if (e) {
          var s = ky(e, r);
          return Wy(e) === 0 && (e = void 0), s;
        }
        return !1;
      },
      get: function(r) {
        if (e)
          return By(e, r);
      },
      has: function(r) {
        return e ? Vy(e, r) : !1;
      },
      set: function(r, s) {
        e || (e = new Rf()), Hy(e, r, s);
      }
    };
    return t;
  };
});

// node_modules/side-channel-weakmap/index.js
var Sf = $((iv, If) => {
  "use strict";
  var Ky = ta(), Wn = ra(), Jy = Lr(), kn = Oo(), zy = Fr(), rr = Ky("%WeakMap%", !0), Yy = Wn("WeakMap.prototype.get", !0), Xy = Wn("WeakMap.prototype.set", !0), Qy = Wn("WeakMap.prototype.has", !0), Zy = Wn("WeakMap.prototype.delete", !0);
  If.exports = rr ? (
    /** @type {Exclude<import('.'), false>} */
    function() {
      var e, t, r = {
        assert: function(s) {
          if (!r.has(s))
            throw new zy("Side channel does not contain " + Jy(s));
        },
        delete: function(s) {
          if (rr && s && (typeof s == "object" || typeof s == "function")) {
            if (e)
              return Zy(e, s);
          } else if (kn && t)
            return t.delete(s);
          return !1;
        },
        get: function(s) {
          return rr && s && (typeof s == "object" || typeof s == "function") && e ? Yy(e, s) : t && t.get(s);
        },
        has: function(s) {
          return rr && s && (typeof s == "object" || typeof s == "function") && e ? Qy(e, s) : !!t && t.has(s);
        },
        set: function(s, i) {
          rr && s && (typeof s == "object" || typeof s == "function") ? (e || (e = new rr()), Xy(e, s, i)) : kn && (t || (t = kn()), t.set(s, i));
        }
      };
      return r;
    }
  ) : kn;
});

// node_modules/side-channel/index.js
var Kn = $((ov, jf) => {
  "use strict";
  var em = Fr(), tm = Lr(), rm = Tf(), nm = Oo(), sm = Sf(), im = sm || nm || rm;
  jf.exports = function() {
    var e, t = {
      assert: function(r) {
        if (!t.has(r)) {
          var s = r && Object(r) === r ? "the given object key" : tm(r);
          throw new em("Side channel does not contain " + s);
        }
      },
      delete: function(r) {
        return !!e && e.delete(r);
      },
      get: function(r) {
        return e && e.get(r);
      },
      has: function(r) {
        return !!e && e.has(r);
      },
      set: function(r, s) {
        e || (e = im()), e.set(r, s);
      }
    };
    return t;
  };
});

// node_modules/qs/lib/formats.js
var zn = $((av, Uf) => {
  "use strict";
  var bf = String.prototype.replace, qf = /%20/g, Jn = {
    RFC1738: "RFC1738",
    RFC3986: "RFC3986",
    WHATWG: "WHATWG"
  };
  Uf.exports = {
    default: Jn.RFC3986,
    formatters: {
      RFC1738: function(n) {
        return bf.call(n, qf, "+");
      },
      RFC3986: function(n) {
        return String(n);
      },
      WHATWG: function(n) {
        return bf.call(n, qf, "+");
      }
    },
    RFC1738: Jn.RFC1738,
    RFC3986: Jn.RFC3986,
    WHATWG: Jn.WHATWG
  };
});

// node_modules/qs/lib/utils.js
var Fo = $((cv, Ff) => {
  "use strict";
  var No = zn(), es = Kn(), Of = bl(), Qn = Object.prototype.hasOwnProperty, at = Array.isArray, ts = es(), _t = function(e, t) {
    return ts.set(e, t), e;
  }, bt = function(e) {
    return ts.has(e);
  }, qr = function(e) {
    return ts.get(e);
  }, Do = function(e, t) {
    ts.set(e, t);
  }, $o = es(), Yn = function(e, t) {
    return $o.set(e, t), e;
  }, Co = function(e) {
    return $o.has(e);
  }, Nf = function(e) {
    return $o.get(e);
  }, ot = (function() {
    for (var n = [], e = 0; e < 256; ++e)
      n[n.length] = "%" + ((e < 16 ? "0" : "") + e.toString(16)).toUpperCase();
    return n;
  })(), om = function(e) {
    for (; e.length > 1; ) {
      var t = e.pop(), r = t.obj[t.prop];
      if (at(r)) {
        for (var s = [], i = 0; i < r.length; ++i)
          typeof r[i] < "u" && (s[s.length] = r[i]);
        t.obj[t.prop] = s;
      }
    }
  }, qt = function(e, t) {
    for (var r = t && t.plainObjects ? { __proto__: null } : {}, s = 0; s < e.length; ++s)
      typeof e[s] < "u" && (r[s] = e[s]);
    return r;
  }, Zn = function(e, t, r) {
    t === "__proto__" && Of ? Of(e, t, {
      configurable: !0,
      enumerable: !0,
      value: r,
      writable: !0
    }) : e[t] = r;
  }, am = function(e, t) {
    for (var r = t, s = Object.keys(e), i = 0; i < s.length; ++i) {
      var u = parseInt(s[i], 10);
      String(u) === s[i] && u > r && (r = u);
    }
    return r;
  }, Cf = function(e) {
    for (var t = 0, r = 0; r < e.length; ++r)
      Qn.call(e, r) && (t += 1);
    return t;
  }, Df = function(e, t, r) {
    var s = [e, t];
    if (r && typeof r.arrayLimit == "number" && s.length > r.arrayLimit) {
      if (r.throwOnLimitExceeded)
        throw new RangeError("Array limit exceeded. Only " + r.arrayLimit + " element" + (r.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
      return _t(qt(s, r), 1);
    }
    return s;
  }, cm = function n(e, t, r) {
    if (!t)
      return e;
    if (typeof t != "object" && typeof t != "function") {
      if (at(e)) {
        var s = e.length;
        if (r && typeof r.arrayLimit == "number" && Cf(e) >= r.arrayLimit) {
          if (r.throwOnLimitExceeded)
            throw new RangeError("Array limit exceeded. Only " + r.arrayLimit + " element" + (r.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
          return _t(qt(e.concat(t), r), s);
        }
        e[s] = t;
      } else if (e && typeof e == "object")
        if (bt(e)) {
          var i = qr(e) + 1;
          e[i] = t, Do(e, i);
        } else if (r && r.strictMerge && Co(e)) {
          var u = Nf(e) + 1;
          if (r.throwOnLimitExceeded && typeof r.arrayLimit == "number" && u >= r.arrayLimit)
            throw new RangeError("Array limit exceeded. Only " + r.arrayLimit + " element" + (r.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
          e[u] = t, Yn(e, u);
        } else if (r && r.strictMerge) {
          var l = Df(e, t, r);
          return at(l) ? Yn(l, 1) : l;
        } else (r && (r.plainObjects || r.allowPrototypes) || !Qn.call(Object.prototype, t)) && (e[t] = !0);
      else
        return Df(e, t, r);
      return e;
    }
    if (!e || typeof e != "object") {
      if (bt(t)) {
        for (var d = Object.keys(t), v = r && r.plainObjects ? { __proto__: null, 0: e } : { 0: e }, _ = 0; _ < d.length; _++) {
          var P = parseInt(d[_], 10);
          v[P + 1] = t[d[_]];
        }
        return _t(v, qr(t) + 1);
      }
      var x = [e].concat(t);
      if (r && typeof r.arrayLimit == "number" && x.length > r.arrayLimit) {
        if (r.throwOnLimitExceeded)
          throw new RangeError("Array limit exceeded. Only " + r.arrayLimit + " element" + (r.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
        return _t(qt(x, r), x.length - 1);
      }
      return x;
    }
    var S = e;
    if (at(e) && !at(t) && (S = qt(e, r), Co(e) && Yn(S, e.length - 1)), at(e) && at(t)) {
      if (t.forEach(function(p, m) {
        if (Qn.call(e, m)) {
          var w = e[m];
          w && typeof w == "object" && p && typeof p == "object" ? e[m] = n(w, p, r) : e[e.length] = p;
        } else
          e[m] = p;
      }), r && typeof r.arrayLimit == "number" && Cf(e) > r.arrayLimit) {
        if (r.throwOnLimitExceeded)
          throw new RangeError("Array limit exceeded. Only " + r.arrayLimit + " element" + (r.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
        return _t(qt(e, r), e.length - 1);
      }
      return e;
    }
    return Object.keys(t).reduce(function(p, m) {
      var w = t[m];
      if (Qn.call(p, m) ? Zn(p, m, n(p[m], w, r)) : Zn(p, m, w), bt(t) && !bt(p) && _t(p, am(p, qr(t))), bt(p)) {
        var R = parseInt(m, 10);
        String(R) === m && R >= 0 && R > qr(p) && Do(p, R);
      }
      if (Co(p)) {
        var o = parseInt(m, 10);
        String(o) === m && o > Nf(p) && Yn(p, o);
      }
      return p;
    }, S);
  }, um = function(e, t) {
    return Object.keys(t).reduce(function(r, s) {
      return Zn(r, s, t[s]), r;
    }, e);
  }, fm = function(n, e, t) {
    if (typeof n == "string" && n.indexOf("%") === -1)
      return n.indexOf("+") === -1 ? n : n.replace(/\+/g, " ");
    var r = n.replace(/\+/g, " ");
    if (t === "iso-8859-1")
      return r.replace(/%[0-9a-f]{2}/gi, unescape);
    try {
      return decodeURIComponent(r);
    } catch {
      return r;
    }
  }, lm = typeof Symbol == "function" && typeof Symbol.toPrimitive == "symbol", dm = Array.prototype.join, hm = Array.prototype.toString, pm = Object.prototype.toString, $f = function n(e, t) {
    if (!e || typeof e != "object" && typeof e != "function" || lm && e[Symbol.toPrimitive] != null)
      return e;
    if (at(e) && e.toString === hm && e.join === dm) {
      var r = t || es();
      if (r.has(e))
        return "";
      r.set(e, !0);
      for (var s, i = 0; i < e.length; i += 1) {
        var u = e[i], l = n(u, r);
        if (!s && l !== u) {
          s = [];
          for (var d = 0; d < i; d += 1)
            s[d] = e[d];
        }
        s && (s[i] = l);
      }
      return r.delete(e), s || e;
    }
    if (typeof e.toString == "function")
      return e;
    var v = e.valueOf;
    if (typeof v == "function") {
      var _ = v.call(e);
      if (!_ || typeof _ != "object" && typeof _ != "function")
        return String(_);
    }
    return pm.call(e);
  }, Xn = 1024, gm = function(e, t, r, s, i) {
    if (e.length === 0)
      return e;
    var u = e;
    if (typeof e == "symbol" ? u = Symbol.prototype.toString.call(e) : typeof e != "string" && (u = String($f(e))), r === "iso-8859-1")
      return escape(u).replace(/%u[0-9a-f]{4}/gi, function(m) {
        return "%26%23" + parseInt(m.slice(2), 16) + "%3B";
      }).replace(/\+/g, "%2B");
    for (var l = "", d = 0; d < u.length; d += Xn) {
      var v = u.length >= Xn ? u.slice(d, d + Xn) : u;
      if (d + Xn < u.length) {
        var _ = v.charCodeAt(v.length - 1);
        _ >= 55296 && _ <= 56319 && (v = v.slice(0, -1), d -= 1);
      }
      for (var P = [], x = 0; x < v.length; ++x) {
        var S = v.charCodeAt(x);
        if (S === 45 || S === 46 || S === 95 || S === 126 && i !== No.WHATWG || S >= 48 && S <= 57 || S >= 65 && S <= 90 || S >= 97 && S <= 122 || i === No.RFC1738 && (S === 40 || S === 41) || i === No.WHATWG && S === 42) {
          P[P.length] = v.charAt(x);
          continue;
        }
        if (S < 128) {
          P[P.length] = ot[S];
          continue;
        }
        if (S < 2048) {
          P[P.length] = ot[192 | S >> 6] + ot[128 | S & 63];
          continue;
        }
        if (S < 55296 || S >= 57344) {
          P[P.length] = ot[224 | S >> 12] + ot[128 | S >> 6 & 63] + ot[128 | S & 63];
          continue;
        }
        var p = v.charCodeAt(x + 1);
        S <= 56319 && p >= 56320 && p <= 57343 ? (x += 1, S = 65536 + ((S & 1023) << 10 | p & 1023), P[P.length] = ot[240 | S >> 18] + ot[128 | S >> 12 & 63] + ot[128 | S >> 6 & 63] + ot[128 | S & 63]) : P[P.length] = "%EF%BF%BD";
      }
      l += P.join("");
    }
    return l;
  }, ym = function(e) {
    for (var t = [{ obj: { o: e }, prop: "o" }], r = es(), s = 0; s < t.length; ++s)
      for (var i = t[s], u = i.obj[i.prop], l = Object.keys(u), d = 0; d < l.length; ++d) {
        var v = l[d], _ = u[v];
        typeof _ == "object" && _ !== null && !r.has(_) && (t[t.length] = { obj: u, prop: v }, r.set(_, !0));
      }
    return om(t), e;
  }, mm = function(e) {
    return Object.prototype.toString.call(e) === "[object RegExp]";
  }, wm = function(e) {
    return !e || typeof e != "object" ? !1 : !!(e.constructor && typeof e.constructor.isBuffer == "function" && e.constructor.isBuffer(e));
  }, vm = function(e, t, r, s, i) {
    if (bt(e)) {
      if (i)
        throw new RangeError("Array limit exceeded. Only " + r + " element" + (r === 1 ? "" : "s") + " allowed in an array.");
      for (var u = at(t) ? t : [t], l = qr(e), d = 0; d < u.length; ++d)
        l += 1, e[l] = u[d];
      return Do(e, l), e;
    }
    var v = [].concat(e, t);
    if (v.length > r) {
      if (i)
        throw new RangeError("Array limit exceeded. Only " + r + " element" + (r === 1 ? "" : "s") + " allowed in an array.");
      return _t(qt(v, { plainObjects: s }), v.length - 1);
    }
    return v;
  }, Am = function(e, t) {
    if (at(e)) {
      for (var r = [], s = 0; s < e.length; s += 1)
        r[r.length] = t(e[s]);
      return r;
    }
    return t(e);
  };
  Ff.exports = {
    arrayToObject: qt,
    assign: um,
    combine: vm,
    compact: ym,
    decode: fm,
    encode: gm,
    isBuffer: wm,
    isOverflow: bt,
    isRegExp: mm,
    markOverflow: _t,
    maybeMap: Am,
    merge: cm,
    setProperty: Zn,
    toCoercible: $f
  };
});

// node_modules/qs/lib/stringify.js
var kf = $((uv, Vf) => {
  "use strict";
  var Gf = Kn(), Ur = Fo(), Or = zn(), Lf = Object.prototype.hasOwnProperty, Bf = {
    brackets: function(e) {
      return e + "[]";
    },
    comma: "comma",
    indices: function(e, t) {
      return e + "[" + t + "]";
    },
    repeat: function(e) {
      return e;
    }
  }, ct = Array.isArray, _m = Array.prototype.push, Hf = function(n, e) {
    _m.apply(n, ct(e) ? e : [e]);
  }, Em = Date.prototype.toISOString, Mf = Or.default, fe = {
    addQueryPrefix: !1,
    allowDots: !1,
    allowEmptyArrays: !1,
    arrayFormat: "indices",
    charset: "utf-8",
    charsetSentinel: !1,
    commaRoundTrip: !1,
    delimiter: "&",
    depth: 1 / 0,
    encode: !0,
    encodeDotInKeys: !1,
    encoder: Ur.encode,
    encodeValuesOnly: !1,
    filter: void 0,
    format: Mf,
    formatter: Or.formatters[Mf],
    // deprecated
    indices: !1,
    serializeDate: function(e) {
      return Em.call(e);
    },
    skipNulls: !1,
    strictNullHandling: !1
  }, Pm = function(e) {
    return typeof e == "string" || typeof e == "number" || typeof e == "boolean" || typeof e == "symbol" || typeof e == "bigint";
  }, Lo = {}, Tm = function n(e, t, r, s, i, u, l, d, v, _, P, x, S, p, m, w, R, o, f, a) {
    var h = e;
    if (a > f)
      throw new RangeError("Input depth exceeded depth option of " + f);
    for (var c = o, E = 0, g = !1; (c = c.get(Lo)) !== void 0 && !g; ) {
      var M = c.get(e);
      if (E += 1, typeof M < "u") {
        if (M === E)
          throw new RangeError("Cyclic object value");
        g = !0;
      }
      typeof c.get(Lo) > "u" && (E = 0);
    }
    if (h = typeof _ == "function" ? _(t, h) : h, h instanceof Date ? h = S(h) : r === "comma" && ct(h) && (h = Ur.maybeMap(h, function(Be) {
      return Be instanceof Date ? S(Be) : Be;
    })), h === null) {
      if (u)
        return m(v && !w ? v(t, fe.encoder, R, "key", p) : t);
      h = "";
    }
    if (Pm(h) || Ur.isBuffer(h)) {
      if (v) {
        var ie = w ? t : v(t, fe.encoder, R, "key", p);
        return [m(ie) + "=" + m(v(h, fe.encoder, R, "value", p))];
      }
      return [m(t) + "=" + m(String(h))];
    }
    var z = [];
    if (typeof h > "u")
      return z;
    var J;
    if (r === "comma" && ct(h))
      w && v && (h = Ur.maybeMap(h, function(Be) {
        return Be == null ? Be : v(Be, fe.encoder, R, "value", p);
      })), J = [{ value: h.length > 0 ? Ur.toCoercible(h).join(",") || null : void 0 }];
    else if (ct(_))
      J = _;
    else {
      var ae = Object.keys(h);
      J = P ? ae.sort(P) : ae;
    }
    var Z = String(t), re = s && ct(h) && h.length === 1 ? Z + "[]" : Z;
    if (i && ct(h) && h.length === 0 && Object.keys(h).length === 0)
      return m(v && !w ? v(re, fe.encoder, R, "key", p) : re) + "[]";
    for (var ne = 0; ne < J.length; ++ne) {
      var Q = J[ne], Ue = typeof Q == "object" && Q && typeof Q.value < "u" ? Q.value : h[Q];
      if (!(l && Ue === null)) {
        var pe = x && d ? String(Q).replace(/\./g, "%2E") : String(Q), nr = ct(h) ? typeof r == "function" ? r(re, pe) : re : re + (x ? "." + pe : "[" + pe + "]");
        o.set(e, E);
        var Xe = Gf();
        Xe.set(Lo, o), Hf(z, n(
          Ue,
          nr,
          r,
          s,
          i,
          u,
          l,
          d,
          r === "comma" && w && ct(h) ? null : v,
          _,
          P,
          x,
          S,
          p,
          m,
          w,
          R,
          Xe,
          f,
          a + 1
        ));
      }
    }
    return z;
  }, Rm = function(e) {
    if (!e)
      return fe;
    if (typeof e.allowEmptyArrays < "u" && typeof e.allowEmptyArrays != "boolean")
      throw new TypeError("`allowEmptyArrays` option can only be `true` or `false`, when provided");
    if (typeof e.encodeDotInKeys < "u" && typeof e.encodeDotInKeys != "boolean")
      throw new TypeError("`encodeDotInKeys` option can only be `true` or `false`, when provided");
    if (e.encoder !== null && typeof e.encoder < "u" && typeof e.encoder != "function")
      throw new TypeError("Encoder has to be a function.");
    var t = e.charset || fe.charset;
    if (typeof e.charset < "u" && e.charset !== "utf-8" && e.charset !== "iso-8859-1")
      throw new TypeError("The charset option must be either utf-8, iso-8859-1, or undefined");
    var r = Or.default;
    if (typeof e.format < "u") {
      if (!Lf.call(Or.formatters, e.format))
        throw new TypeError("Unknown format option provided.");
      r = e.format;
    }
    var s = Or.formatters[r], i = fe.filter;
    (typeof e.filter == "function" || ct(e.filter)) && (i = e.filter);
    var u;
    if (Lf.call(Bf, e.arrayFormat) ? u = e.arrayFormat : "indices" in e ? u = e.indices ? "indices" : "repeat" : u = fe.arrayFormat, "commaRoundTrip" in e && typeof e.commaRoundTrip != "boolean")
      throw new TypeError("`commaRoundTrip` must be a boolean, or absent");
    var l = typeof e.allowDots > "u" ? e.encodeDotInKeys === !0 ? !0 : fe.allowDots : !!e.allowDots;
    return {
      addQueryPrefix: typeof e.addQueryPrefix == "boolean" ? e.addQueryPrefix : fe.addQueryPrefix,
      allowDots: l,
      allowEmptyArrays: typeof e.allowEmptyArrays == "boolean" ? !!e.allowEmptyArrays : fe.allowEmptyArrays,
      arrayFormat: u,
      charset: t,
      charsetSentinel: typeof e.charsetSentinel == "boolean" ? e.charsetSentinel : fe.charsetSentinel,
      commaRoundTrip: !!e.commaRoundTrip,
      delimiter: typeof e.delimiter > "u" ? fe.delimiter : e.delimiter,
      depth: typeof e.depth == "number" ? e.depth : fe.depth,
      encode: typeof e.encode == "boolean" ? e.encode : fe.encode,
      encodeDotInKeys: typeof e.encodeDotInKeys == "boolean" ? e.encodeDotInKeys : fe.encodeDotInKeys,
      encoder: typeof e.encoder == "function" ? e.encoder : fe.encoder,
      encodeValuesOnly: typeof e.encodeValuesOnly == "boolean" ? e.encodeValuesOnly : fe.encodeValuesOnly,
      filter: i,
      format: r,
      formatter: s,
      serializeDate: typeof e.serializeDate == "function" ? e.serializeDate : fe.serializeDate,
      skipNulls: typeof e.skipNulls == "boolean" ? e.skipNulls : fe.skipNulls,
      sort: typeof e.sort == "function" ? e.sort : null,
      strictNullHandling: typeof e.strictNullHandling == "boolean" ? e.strictNullHandling : fe.strictNullHandling
    };
  };
  Vf.exports = function(n, e) {
    var t = n, r = Rm(e), s, i;
    typeof r.filter == "function" ? (i = r.filter, t = i("", t)) : ct(r.filter) && (i = r.filter.slice(), s = i);
    var u = [];
    if (typeof t != "object" || t === null)
      return "";
    var l = Bf[r.arrayFormat], d = l === "comma" && r.commaRoundTrip;
    s || (s = Object.keys(t)), r.sort && s.sort(r.sort);
    for (var v = Gf(), _ = 0; _ < s.length; ++_) {
      var P = s[_];
      if (!(typeof P > "u" || P === null)) {
        var x = t[P];
        if (!(r.skipNulls && x === null)) {
          var S = r.encodeDotInKeys ? String(P).replace(/\./g, "%2E") : String(P);
          Hf(u, Tm(
            x,
            S,
            l,
            d,
            r.allowEmptyArrays,
            r.strictNullHandling,
            r.skipNulls,
            r.encodeDotInKeys,
            r.encode ? r.encoder : null,
            i,
            r.sort,
            r.allowDots,
            r.serializeDate,
            r.format,
            r.formatter,
            r.encodeValuesOnly,
            r.charset,
            v,
            r.depth,
            0
          ));
        }
      }
    }
    var p = u.join(r.delimiter), m = r.addQueryPrefix === !0 ? "?" : "";
    return r.charsetSentinel && (r.charset === "iso-8859-1" ? m += "utf8=%26%2310003%3B" + r.delimiter : m += "utf8=%E2%9C%93" + r.delimiter), p.length > 0 ? m + p : "";
  };
});

// node_modules/qs/lib/parse.js
var Xf = $((fv, Yf) => {
  "use strict";
  var xm = Kn(), be = Fo(), rs = Object.prototype.hasOwnProperty, Nr = Array.isArray, Kf = Object.getPrototypeOf, Wf = String.fromCharCode, Im = function(e) {
    if (!e || typeof e != "object")
      return !1;
    if (Nr(e))
      return !0;
    var t = Kf(e);
    return t === Object.prototype || t === null;
  }, Sm = function(e) {
    if (Nr(e)) {
      var t = [];
      return t.length = e.length, t;
    }
    return Kf(e) === null ? { __proto__: null } : {};
  }, jm = function(e) {
    for (var t = xm(), r = {}, s = [{ source: e, target: r }], i = 0; i < s.length; ++i)
      for (var u = s[i].source, l = s[i].target, d = Object.keys(u), v = 0; v < d.length; ++v) {
        var _ = u[d[v]];
        if (Im(_)) {
          if (!t.has(_)) {
            var P = Sm(_);
            t.set(_, P), s[s.length] = { source: _, target: P };
          }
          be.setProperty(l, d[v], t.get(_));
        } else
          be.setProperty(l, d[v], _);
      }
    return r;
  }, oe = {
    allowDots: !1,
    allowEmptyArrays: !1,
    allowPrototypes: !1,
    allowSparse: !1,
    arrayLimit: 20,
    charset: "utf-8",
    charsetSentinel: !1,
    comma: !1,
    decodeDotInKeys: !1,
    decoder: be.decode,
    delimiter: "&",
    depth: 5,
    duplicates: "combine",
    ignoreQueryPrefix: !1,
    interpretNumericEntities: !1,
    parameterLimit: 1e3,
    parseArrays: !0,
    plainObjects: !1,
    strictDepth: !1,
    strictMerge: !0,
    strictNullHandling: !1,
    throwOnLimitExceeded: !1
  }, bm = function(n) {
    return n.replace(/&#(\d+);/g, function(e, t) {
      var r = parseInt(t, 10);
      return r > 65535 && r <= 1114111 ? (r -= 65536, Wf(55296 | r >> 10, 56320 | r & 1023)) : Wf(r);
    });
  }, Jf = function(n, e, t) {
    if (n && typeof n == "string" && e.comma && n.indexOf(",") > -1) {
      if (e.throwOnLimitExceeded)
        for (var r = 0, s = n.indexOf(","); s > -1; ) {
          if (r += 1, r >= e.arrayLimit)
            throw new RangeError("Array limit exceeded. Only " + e.arrayLimit + " element" + (e.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
          s = n.indexOf(",", s + 1);
        }
      return n.split(",");
    }
    if (e.throwOnLimitExceeded && t >= e.arrayLimit && t > 0)
      throw new RangeError("Array limit exceeded. Only " + e.arrayLimit + " element" + (e.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
    return n;
  }, qm = "utf8=%26%2310003%3B", Um = "utf8=%E2%9C%93", Om = function(e, t) {
    var r = { __proto__: null }, s = t.ignoreQueryPrefix ? e.replace(/^\?/, "") : e;
    s = s.replace(/%5B/gi, "[").replace(/%5D/gi, "]");
    var i = t.parameterLimit === 1 / 0 ? void 0 : t.parameterLimit, u = s.split(
      t.delimiter,
      t.throwOnLimitExceeded && typeof i < "u" ? i + 1 : i
    );
    if (t.throwOnLimitExceeded && typeof i < "u" && u.length > i)
      throw new RangeError("Parameter limit exceeded. Only " + i + " parameter" + (i === 1 ? "" : "s") + " allowed.");
    var l = -1, d, v = t.charset;
    if (t.charsetSentinel)
      for (d = 0; d < u.length; ++d)
        u[d].indexOf("utf8=") === 0 && (u[d] === Um ? v = "utf-8" : u[d] === qm && (v = "iso-8859-1"), l = d, d = u.length);
    for (d = 0; d < u.length; ++d)
      if (d !== l) {
        var _ = u[d], P = _.indexOf("]="), x = P === -1 ? _.indexOf("=") : P + 1, S = x > 1 && _.slice(x - 2, x) === "[]", p, m;
        if (x === -1 ? (p = t.decoder(_, oe.decoder, v, "key"), m = t.strictNullHandling ? null : "") : (p = t.decoder(_.slice(0, x), oe.decoder, v, "key"), p !== null && (m = be.maybeMap(
          Jf(
            _.slice(x + 1),
            t,
            Nr(r[p]) && (t.duplicates === "combine" || S) ? r[p].length : 0
          ),
          function(R) {
            return t.decoder(R, oe.decoder, v, "value");
          }
        ))), m && t.interpretNumericEntities && v === "iso-8859-1" && (m = be.maybeMap(m, function(R) {
          return R && bm(String(R));
        })), S && (m = Nr(m) ? [m] : m), t.comma && Nr(m) && m.length > t.arrayLimit && (m = be.combine([], m, t.arrayLimit, t.plainObjects, t.throwOnLimitExceeded)), p !== null) {
          var w = rs.call(r, p);
          w && (t.duplicates === "combine" || S) ? r[p] = be.combine(
            r[p],
            m,
            t.arrayLimit,
            t.plainObjects,
            t.throwOnLimitExceeded
          ) : (!w || t.duplicates === "last") && (r[p] = m);
        }
      }
    return r;
  }, zf = function(e) {
    return e.charAt(0) === "[" && e.charAt(e.length - 1) === "]" ? e.slice(1, -1) : e;
  }, Nm = function(n, e, t, r) {
    var s = 0;
    if (n.length > 0 && n[n.length - 1] === "[]") {
      var i = n.slice(0, -1).join("");
      s = Array.isArray(e) && e[i] ? e[i].length : 0;
    }
    for (var u = r ? e : Jf(e, t, s), l = n.length - 1; l >= 0; --l) {
      var d, v = n[l];
      if (v === "[]" && t.parseArrays)
        be.isOverflow(u) ? d = u : d = t.allowEmptyArrays && (u === "" || t.strictNullHandling && u === null) ? [] : be.combine(
          [],
          u,
          t.arrayLimit,
          t.plainObjects,
          t.throwOnLimitExceeded
        );
      else {
        d = t.plainObjects ? { __proto__: null } : {};
        var _ = zf(v), P = t.decodeDotInKeys ? _.replace(/%2E/gi, ".") : _, x = parseInt(P, 10), S = !isNaN(x) && v !== P && String(x) === P && x >= 0 && t.parseArrays;
        if (!t.parseArrays && P === "")
          d[0] = u;
        else if (S && x < t.arrayLimit)
          d = [], d[x] = u;
        else {
          if (S && t.throwOnLimitExceeded)
            throw new RangeError("Array limit exceeded. Only " + t.arrayLimit + " element" + (t.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
          S ? (d[x] = u, be.markOverflow(d, x)) : P !== "__proto__" && (d[P] = u);
        }
      }
      u = d;
    }
    return u;
  }, Cm = function(e) {
    for (var t = "", r = 0, s = 0; s < e.length; s += 1) {
      var i = e.charCodeAt(s);
      if (i === 91)
        r += 1, t += "[";
      else if (i === 93)
        r > 0 && (r -= 1), t += "]";
      else if (i === 46 && r === 0 && s + 1 < e.length && e.charCodeAt(s + 1) !== 46 && e.charCodeAt(s + 1) !== 91) {
        for (var u = s + 1, l = u; l < e.length && e.charCodeAt(l) !== 46 && e.charCodeAt(l) !== 91; )
          l += 1;
        t += "[" + e.slice(u, l) + "]", s = l - 1;
      } else
        t += e.charAt(s);
    }
    return t;
  }, Dm = function(e, t) {
    var r = t.allowDots ? Cm(e) : e;
    if (t.depth <= 0)
      return !t.plainObjects && rs.call(Object.prototype, zf(r)) && !t.allowPrototypes ? void 0 : [r];
    var s = [], i = r.indexOf("["), u = i >= 0 ? r.slice(0, i) : r;
    if (u) {
      if (!t.plainObjects && rs.call(Object.prototype, u) && !t.allowPrototypes)
        return;
      s[s.length] = u;
    }
    for (var l = r.length, d = i, v = 0; d >= 0 && v < t.depth; ) {
      for (var _ = 1, P = d + 1, x = -1; P < l && x < 0; ) {
        var S = r.charCodeAt(P);
        S === 91 ? _ += 1 : S === 93 && (_ -= 1, _ === 0 && (x = P)), P += 1;
      }
      if (x < 0)
        return s[s.length] = "[" + r.slice(d) + "]", s;
      var p = r.slice(d, x + 1), m = p.slice(1, -1);
      if (!t.plainObjects && rs.call(Object.prototype, m) && !t.allowPrototypes)
        return;
      s[s.length] = p, v += 1, d = r.indexOf("[", x + 1);
    }
    if (d >= 0) {
      if (t.strictDepth === !0)
        throw new RangeError("Input depth exceeded depth option of " + t.depth + " and strictDepth is true");
      s[s.length] = "[" + r.slice(d) + "]";
    }
    return s;
  }, $m = function(e, t, r, s) {
    if (e) {
      var i = Dm(e, r);
      if (i)
        return Nm(i, t, r, s);
    }
  }, Fm = function(e) {
    if (!e)
      return oe;
    if (typeof e.allowEmptyArrays < "u" && typeof e.allowEmptyArrays != "boolean")
      throw new TypeError("`allowEmptyArrays` option can only be `true` or `false`, when provided");
    if (typeof e.decodeDotInKeys < "u" && typeof e.decodeDotInKeys != "boolean")
      throw new TypeError("`decodeDotInKeys` option can only be `true` or `false`, when provided");
    if (e.decoder !== null && typeof e.decoder < "u" && typeof e.decoder != "function")
      throw new TypeError("Decoder has to be a function.");
    if (typeof e.charset < "u" && e.charset !== "utf-8" && e.charset !== "iso-8859-1")
      throw new TypeError("The charset option must be either utf-8, iso-8859-1, or undefined");
    if (typeof e.throwOnLimitExceeded < "u" && typeof e.throwOnLimitExceeded != "boolean")
      throw new TypeError("`throwOnLimitExceeded` option must be a boolean");
    var t = typeof e.charset > "u" ? oe.charset : e.charset, r = typeof e.duplicates > "u" ? oe.duplicates : e.duplicates;
    if (r !== "combine" && r !== "first" && r !== "last")
      throw new TypeError("The duplicates option must be either combine, first, or last");
    var s = typeof e.allowDots > "u" ? e.decodeDotInKeys === !0 ? !0 : oe.allowDots : !!e.allowDots;
    return {
      allowDots: s,
      allowEmptyArrays: typeof e.allowEmptyArrays == "boolean" ? !!e.allowEmptyArrays : oe.allowEmptyArrays,
      allowPrototypes: typeof e.allowPrototypes == "boolean" ? e.allowPrototypes : oe.allowPrototypes,
      allowSparse: typeof e.allowSparse == "boolean" ? e.allowSparse : oe.allowSparse,
      arrayLimit: typeof e.arrayLimit == "number" ? e.arrayLimit : oe.arrayLimit,
      charset: t,
      charsetSentinel: typeof e.charsetSentinel == "boolean" ? e.charsetSentinel : oe.charsetSentinel,
      comma: typeof e.comma == "boolean" ? e.comma : oe.comma,
      decodeDotInKeys: typeof e.decodeDotInKeys == "boolean" ? e.decodeDotInKeys : oe.decodeDotInKeys,
      decoder: typeof e.decoder == "function" ? e.decoder : oe.decoder,
      delimiter: typeof e.delimiter == "string" || be.isRegExp(e.delimiter) ? e.delimiter : oe.delimiter,
      // eslint-disable-next-line no-implicit-coercion, no-extra-parens
      depth: typeof e.depth == "number" || e.depth === !1 ? +e.depth : oe.depth,
      duplicates: r,
      ignoreQueryPrefix: e.ignoreQueryPrefix === !0,
      interpretNumericEntities: typeof e.interpretNumericEntities == "boolean" ? e.interpretNumericEntities : oe.interpretNumericEntities,
      parameterLimit: typeof e.parameterLimit == "number" ? e.parameterLimit : oe.parameterLimit,
      parseArrays: e.parseArrays !== !1,
      plainObjects: typeof e.plainObjects == "boolean" ? e.plainObjects : oe.plainObjects,
      strictDepth: typeof e.strictDepth == "boolean" ? !!e.strictDepth : oe.strictDepth,
      strictMerge: typeof e.strictMerge == "boolean" ? !!e.strictMerge : oe.strictMerge,
      strictNullHandling: typeof e.strictNullHandling == "boolean" ? e.strictNullHandling : oe.strictNullHandling,
      throwOnLimitExceeded: typeof e.throwOnLimitExceeded == "boolean" ? e.throwOnLimitExceeded : !1
    };
  };
  Yf.exports = function(n, e) {
    var t = Fm(e);
    if (n === "" || n === null || typeof n > "u")
      return t.plainObjects ? { __proto__: null } : {};
    for (var r = typeof n == "string" ? Om(n, t) : jm(n), s = t.plainObjects ? { __proto__: null } : {}, i = Object.keys(r), u = 0; u < i.length; ++u) {
      var l = i[u], d = $m(l, r[l], t, typeof n == "string");
      s = be.merge(s, d, t);
    }
    return t.allowSparse === !0 ? s : be.compact(s);
  };
});

// node_modules/qs/lib/index.js
var Mo = $((lv, Qf) => {
  "use strict";
  var Lm = kf(), Mm = Xf(), Gm = zn();
  Qf.exports = {
    formats: Gm,
    parse: Mm,
    stringify: Lm
  };
});

// node_modules/url-template/lib/url-template.js
var el = $((Go, Zf) => {
  (function(n, e) {
    typeof Go == "object" ? Zf.exports = e() : typeof define == "function" && define.amd ? define([], e) : n.urltemplate = e();
  })(Go, function() {
    function n() {
    }
    return n.prototype.encodeReserved = function(e) {
      return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(t) {
        return /%[0-9A-Fa-f]/.test(t) || (t = encodeURI(t).replace(/%5B/g, "[").replace(/%5D/g, "]")), t;
      }).join("");
    }, n.prototype.encodeUnreserved = function(e) {
      return encodeURIComponent(e).replace(/[!'()*]/g, function(t) {
        return "%" + t.charCodeAt(0).toString(16).toUpperCase();
      });
    }, n.prototype.encodeValue = function(e, t, r) {
      return t = e === "+" || e === "#" ? this.encodeReserved(t) : this.encodeUnreserved(t), r ? this.encodeUnreserved(r) + "=" + t : t;
    }, n.prototype.isDefined = function(e) {
      return e != null;
    }, n.prototype.isKeyOperator = function(e) {
      return e === ";" || e === "&" || e === "?";
    }, n.prototype.getValues = function(e, t, r, s) {
      var i = e[r], u = [];
      if (this.isDefined(i) && i !== "")
        if (typeof i == "string" || typeof i == "number" || typeof i == "boolean")
          i = i.toString(), s && s !== "*" && (i = i.substring(0, parseInt(s, 10))), u.push(this.encodeValue(t, i, this.isKeyOperator(t) ? r : null));
        else if (s === "*")
          Array.isArray(i) ? i.filter(this.isDefined).forEach(function(d) {
            u.push(this.encodeValue(t, d, this.isKeyOperator(t) ? r : null));
          }, this) : Object.keys(i).forEach(function(d) {
            this.isDefined(i[d]) && u.push(this.encodeValue(t, i[d], d));
          }, this);
        else {
          var l = [];
          Array.isArray(i) ? i.filter(this.isDefined).forEach(function(d) {
            l.push(this.encodeValue(t, d));
          }, this) : Object.keys(i).forEach(function(d) {
            this.isDefined(i[d]) && (l.push(this.encodeUnreserved(d)), l.push(this.encodeValue(t, i[d].toString())));
          }, this), this.isKeyOperator(t) ? u.push(this.encodeUnreserved(r) + "=" + l.join(",")) : l.length !== 0 && u.push(l.join(","));
        }
      else
        t === ";" ? this.isDefined(i) && u.push(this.encodeUnreserved(r)) : i === "" && (t === "&" || t === "?") ? u.push(this.encodeUnreserved(r) + "=") : i === "" && u.push("");
      return u;
    }, n.prototype.parse = function(e) {
      var t = this, r = ["+", "#", ".", "/", ";", "?", "&"];
      return {
        expand: function(s) {
          return e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(i, u, l) {
            if (u) {
              var d = null, v = [];
              if (r.indexOf(u.charAt(0)) !== -1 && (d = u.charAt(0), u = u.substr(1)), u.split(/,/g).forEach(function(P) {
                var x = /([^:\*]*)(?::(\d+)|(\*))?/.exec(P);
                v.push.apply(v, t.getValues(s, d, x[1], x[2] || x[3]));
              }), d && d !== "+") {
                var _ = ",";
                return d === "?" ? _ = "&" : d !== "#" && (_ = d), (v.length !== 0 ? d : "") + v.join(_);
              } else
                return v.join(",");
            } else
              return t.encodeReserved(l);
          });
        }
      };
    }, new n();
  });
});

// node_modules/googleapis-common/build/src/isbrowser.js
var tl = $((Bo) => {
  "use strict";
  Object.defineProperty(Bo, "__esModule", { value: !0 });
  Bo.isBrowser = Bm;
  function Bm() {
    return typeof window < "u";
  }
});

// node_modules/googleapis-common/build/src/util.js
var ss = $((ns) => {
  "use strict";
  Object.defineProperty(ns, "__esModule", { value: !0 });
  ns.headersToClassicHeaders = rl;
  ns.marshallGaxiosResponse = Hm;
  function rl(n) {
    let e = {};
    if (n instanceof Headers)
      n.forEach((t, r) => {
        e[r] = t;
      });
    else if (Array.isArray(n))
      for (let [t, r] of n)
        e[t] = r;
    else
      e = n || {};
    return e;
  }
  function Hm(n) {
    return Object.defineProperties(n || {}, {
      headers: {
        configurable: !0,
        writable: !0,
        enumerable: !0,
        value: rl(n?.headers)
      }
    });
  }
});

// node_modules/googleapis-common/build/src/http2.js
var il = $((qe) => {
  "use strict";
  Object.defineProperty(qe, "__esModule", { value: !0 });
  qe.sessions = void 0;
  qe.request = r0;
  qe.closeSession = Ho;
  var sl = G("http2"), Vm = G("zlib"), km = G("url"), Wm = Mo(), Km = ft(), Jm = G("stream"), zm = G("util"), Ym = G("process"), Xm = ss(), { HTTP2_HEADER_CONTENT_ENCODING: Qm, HTTP2_HEADER_CONTENT_TYPE: nl, HTTP2_HEADER_METHOD: Zm, HTTP2_HEADER_PATH: e0, HTTP2_HEADER_STATUS: t0 } = sl.constants, Cr = !!Ym.env.HTTP2_DEBUG;
  qe.sessions = {};
  async function r0(n) {
    let e = Km(!0, {}, n);
    e.validateStatus = e.validateStatus || n0, e.responseType = e.responseType || "json";
    let t = new km.URL(e.url), r = s0(t.host);
    r.timeoutHandle !== void 0 && clearTimeout(r.timeoutHandle);
    let s = t.pathname;
    if (n.params && Object.keys(n.params).length > 0) {
      let P = (n.paramsSerializer || Wm.stringify)(e.params);
      s += `?${P}`;
    }
    let i = (0, Xm.headersToClassicHeaders)(e.headers);
    i[e0] = s, i[Zm] = n.method || "GET", e.headers = i, i[nl] || e.responseType !== "text" && (i[nl] = "application/json");
    let u = {
      config: n,
      headers: {},
      status: 0,
      data: {},
      statusText: ""
    }, l = [], d = r.session, v;
    return new Promise((_, P) => {
      try {
        v = d.request(i).on("response", (x) => {
          Object.assign(u, {
            headers: x,
            status: x[t0]
          });
          let S = v;
          if (x[Qm] === "gzip" && (S = v.pipe(Vm.createGunzip())), e.responseType === "stream") {
            u.data = S, _(u);
            return;
          }
          S.on("data", (p) => {
            l.push(p);
          }).on("error", (p) => {
            P(p);
          }).on("end", () => {
            let p = Buffer.concat(l), m = p;
            if (p) {
              if (e.responseType === "json")
                try {
                  m = JSON.parse(p.toString("utf8"));
                } catch {
                  m = p.toString("utf8");
                }
              else e.responseType === "text" ? m = p.toString("utf8") : e.responseType === "arraybuffer" && (m = p.buffer);
              u.data = m;
            }
            if (!e.validateStatus(u.status)) {
              let w = `Request failed with status code ${u.status}. `;
              if (u.data && typeof u.data == "object") {
                let R = zm.inspect(u.data, { depth: 5 });
                w = `${w}
'${R}`;
              }
              P(new Error(w, { cause: u }));
            }
            _(u);
          });
        }).on("error", (x) => {
          P(x);
        });
      } catch (x) {
        Ho(t).then(() => P(x)).catch(P);
        return;
      }
      if (u.request = v, n.data) {
        if (n.data instanceof Jm.Stream)
          n.data.pipe(v);
        else if (typeof n.data == "string") {
          let x = Buffer.from(n.data);
          v.end(x);
        } else if (typeof n.data == "object") {
          let x = JSON.stringify(n.data);
          v.end(x);
        }
      }
      r.timeoutHandle = setTimeout(() => Ho(t), 500);
    });
  }
  function n0(n) {
    return n >= 200 && n < 300;
  }
  function s0(n) {
    if (qe.sessions[n])
      Cr && console.log(`Used cached client for ${n}`);
    else {
      Cr && console.log(`Creating client for ${n}`);
      let e = sl.connect(`https://${n}`);
      e.on("error", (t) => {
        console.error(`*ERROR*: ${t}`), delete qe.sessions[n];
      }).on("goaway", (t, r) => {
        console.error(`*GOAWAY*: ${t} : ${r}`), delete qe.sessions[n];
      }), qe.sessions[n] = { session: e };
    }
    return qe.sessions[n];
  }
  async function Ho(n) {
    let e = qe.sessions[n.host];
    if (!e)
      return;
    let { session: t } = e;
    delete qe.sessions[n.host], Cr && console.error(`Closing ${n.host}`), t.close(() => {
      Cr && console.error(`Closed ${n.host}`);
    }), setTimeout(() => {
      t && !t.destroyed && (Cr && console.log(`Forcing close ${n.host}`), t && t.destroy());
    }, 1e3);
  }
});

// node_modules/googleapis-common/package.json
var ol = $((gv, i0) => {
  i0.exports = {
    name: "googleapis-common",
    version: "8.0.3",
    description: "A common tooling library used by the googleapis npm module. You probably don't want to use this directly.",
    repository: {
      type: "git",
      directory: "core/packages/nodejs-googleapis-common",
      url: "https://github.com/googleapis/google-cloud-node.git"
    },
    main: "build/src/index.js",
    types: "build/src/index.d.ts",
    files: [
      "build/src",
      "!build/src/**/*.map"
    ],
    scripts: {
      prebenchmark: "npm run compile",
      benchmark: "node build/benchmark/bench.js",
      compile: "tsc -p .",
      test: "c8 mocha build/test",
      "system-test": "c8 mocha build/system-test --timeout 600000",
      "presystem-test": "npm run compile",
      fix: "gts fix",
      prepare: "npm run compile",
      pretest: "npm run compile",
      lint: "gts check",
      "samples-test": "mocha build/samples-test",
      docs: "jsdoc -c .jsdoc.js",
      webpack: "webpack",
      "browser-test": "karma start",
      prelint: "cd samples; npm link ../; npm install",
      clean: "gts clean",
      precompile: "gts clean"
    },
    keywords: [],
    author: "Google LLC",
    license: "Apache-2.0",
    dependencies: {
      extend: "^3.0.2",
      gaxios: "7.1.3",
      "google-auth-library": "10.5.0",
      "google-logging-utils": "1.1.3",
      qs: "^6.7.0",
      "url-template": "^2.0.8"
    },
    devDependencies: {
      "@babel/plugin-proposal-private-methods": "^7.18.6",
      "@types/extend": "^3.0.1",
      "@types/mocha": "^10.0.10",
      "@types/mv": "^2.1.0",
      "@types/ncp": "^2.0.8",
      "@types/nock": "^11.0.0",
      "@types/proxyquire": "^1.3.31",
      "@types/qs": "^6.5.3",
      "@types/sinon": "^21.0.0",
      "@types/tmp": "^0.2.6",
      "@types/url-template": "^2.0.28",
      c8: "^10.1.3",
      codecov: "^3.8.3",
      gts: "^6.0.2",
      http2spy: "^2.0.0",
      "is-docker": "^3.0.0",
      jsdoc: "^4.0.4",
      "jsdoc-fresh": "^5.0.0",
      "jsdoc-region-tag": "^4.0.0",
      karma: "^6.0.0",
      "karma-chrome-launcher": "^3.0.0",
      "karma-coverage": "^2.0.0",
      "karma-firefox-launcher": "^2.0.0",
      "karma-mocha": "^2.0.0",
      "karma-remap-coverage": "^0.1.5",
      "karma-sourcemap-loader": "^0.4.0",
      "karma-webpack": "^5.0.1",
      mocha: "^11.1.0",
      mv: "^2.1.1",
      ncp: "^2.0.0",
      nock: "^14.0.5",
      "null-loader": "^4.0.1",
      "path-to-regexp": "^6.0.0",
      proxyquire: "^2.1.3",
      puppeteer: "^24.0.0",
      sinon: "21.0.3",
      tmp: "0.2.5",
      "ts-loader": "^9.5.2",
      typescript: "5.8.3",
      webpack: "^5.97.1",
      "webpack-cli": "^6.0.1"
    },
    engines: {
      node: ">=18"
    },
    homepage: "https://github.com/googleapis/google-cloud-node/tree/main/core/packages/nodejs-googleapis-common"
  };
});

// node_modules/googleapis-common/build/src/apirequest.js
var is = $((Jo) => {
  "use strict";
  Object.defineProperty(Jo, "__esModule", { value: !0 });
  Jo.createAPIRequest = f0;
  var Vo = jr(), o0 = Mo(), ll = G("stream"), al = el(), cl = ft(), Wo = tl(), a0 = il(), ko = ss(), dl = ol(), ul = () => globalThis.crypto?.randomUUID() || G("crypto").randomUUID();
  function c0(n) {
    return n !== null && typeof n == "object" && typeof n.pipe == "function" && n.readable !== !1 && typeof n._read == "function" && typeof n._readableState == "object";
  }
  function u0(n, e) {
    let t = new Array();
    return e.forEach((r) => {
      n[r] === void 0 && t.push(r);
    }), t.length > 0 ? t : null;
  }
  function f0(n, e) {
    if (e)
      fl(n).then((t) => e(null, t), e);
    else
      return fl(n);
  }
  async function fl(n) {
    let e = cl(
      !0,
      {},
      // Ensure we don't leak settings upstream
      n.context.google?._options || {},
      // Google level options
      n.context._options || {},
      // Per-API options
      n.options
    ), t = cl(
      !0,
      {},
      // New base object
      e.params,
      // Combined global/per-api params
      n.params
    );
    e.userAgentDirectives = e.userAgentDirectives || [];
    let r = t.media || {}, s = t.requestBody;
    !t.requestBody && t.resource && (!n.requiredParams.includes("resource") || typeof t.resource != "string") && (s = t.resource, delete t.resource), delete t.requestBody;
    let i = t.auth || e.auth, u = typeof r.body == "string" ? "text/plain" : "application/octet-stream";
    delete t.media, delete t.auth;
    let l = (0, ko.headersToClassicHeaders)(t.headers || {});
    l0(l, e.apiVersion), delete t.headers, Object.keys(t).forEach((S) => {
      if (S.slice(-1) === "_") {
        let p = S.slice(0, -1);
        t[p] = t[S], delete t[S];
      }
    });
    let d = u0(t, n.requiredParams);
    if (d)
      throw new Error("Missing required parameters: " + d.join(", "));
    if (e.url) {
      let S = e.url;
      typeof S == "object" && (S = S.toString()), e.url = al.parse(S).expand(t);
    }
    if (n.mediaUrl && (n.mediaUrl = al.parse(n.mediaUrl).expand(t)), n.context._options.rootUrl !== void 0 && e.url !== void 0) {
      let S = new URL(e.url), p = S.href.substr(S.origin.length);
      e.url = new URL(p, n.context._options.rootUrl).href;
    }
    e.paramsSerializer = (S) => o0.stringify(S, { arrayFormat: "repeat" }), n.pathParams.forEach((S) => delete t[S]), typeof i == "string" && (t.key = t.key || i, i = void 0);
    function v(S) {
      let p = ul(), m = `--${p}--`, w = new ll.PassThrough({
        flush(f) {
          this.push(`\r
`), this.push(m), f();
        }
      }), R = new Ko(), o = c0(S[1].body);
      l["content-type"] = `multipart/related; boundary=${p}`;
      for (let f of S) {
        let a = `--${p}\r
content-type: ${f["content-type"]}\r
\r
`;
        w.push(a), typeof f.body == "string" ? (w.push(f.body), w.push(`\r
`)) : (R.on("progress", (h) => {
          e.onUploadProgress && e.onUploadProgress({ bytesRead: h });
        }), f.body.pipe(R).pipe(w));
      }
      o || (w.push(m), w.push(null)), e.data = w;
    }
    function _(S) {
      let p = ul(), m = `--${p}--`;
      l["content-type"] = `multipart/related; boundary=${p}`;
      let w = "";
      for (let R of S) {
        let o = `--${p}\r
content-type: ${R["content-type"]}\r
\r
`;
        w += o, typeof R.body == "string" && (w += R.body, w += `\r
`);
      }
      w += m, e.data = w;
    }
    if (n.mediaUrl && r.body)
      if (e.url = n.mediaUrl, s) {
        t.uploadType = "multipart";
        let S = [
          { "content-type": "application/json", body: JSON.stringify(s) },
          {
            "content-type": r.mimeType || s && s.mimeType || u,
            body: r.body
          }
        ];
        (0, Wo.isBrowser)() ? _(S) : v(S);
      } else
        t.uploadType = "media", Object.assign(l, { "content-type": r.mimeType || u }), e.data = r.body;
    else
      e.data = s || void 0;
    if (e.headers = Vo.Gaxios.mergeHeaders(e.headers || {}, l), e.params = t, !(0, Wo.isBrowser)()) {
      e.headers.set("Accept-Encoding", "gzip"), e.userAgentDirectives.push({
        product: "google-api-nodejs-client",
        version: dl.version,
        comment: "gzip"
      });
      let S = e.userAgentDirectives.map((p) => {
        let m = `${p.product}/${p.version}`;
        return p.comment && (m += ` (${p.comment})`), m;
      }).join(" ");
      e.headers.set("User-Agent", S);
    }
    if (e.validateStatus || (e.validateStatus = (S) => S >= 200 && S < 300 || S === 304), e.retry = e.retry === void 0 ? !0 : e.retry, delete e.auth, e.universeDomain && e.universe_domain && e.universeDomain !== e.universe_domain)
      throw new Error("Please set either universe_domain or universeDomain, but not both.");
    let P = typeof process == "object" && typeof process.env == "object" ? process.env.GOOGLE_CLOUD_UNIVERSE_DOMAIN : void 0, x = e.universeDomain ?? e.universe_domain ?? P ?? "googleapis.com";
    if (x !== "googleapis.com" && e.url) {
      let S = new URL(e.url);
      S.hostname.endsWith(".googleapis.com") && (S.hostname = S.hostname.replace(/googleapis\.com$/, x), e.url = S.toString());
    }
    if (Object.keys(e.params).length || (delete e.params, delete e.paramsSerializer), i && typeof i == "object") {
      let S = typeof i.getUniverseDomain == "function" ? await i.getUniverseDomain() : void 0;
      if (S && x !== S)
        throw new Error(`The configured universe domain (${x}) does not match the universe domain found in the credentials (${S}). If you haven't configured the universe domain explicitly, googleapis.com is the default.`);
      if (e.http2) {
        let p = await i.getRequestHeaders(e.url), m = Object.assign({}, e);
        return m.headers = Vo.Gaxios.mergeHeaders(m.headers, p), a0.request(m);
      } else {
        let p = await i.request(e);
        return (0, ko.marshallGaxiosResponse)(p);
      }
    } else
      return new Vo.Gaxios().request(e).then((S) => (0, ko.marshallGaxiosResponse)(S));
  }
  var Ko = class extends ll.Transform {
    bytesRead = 0;
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    _transform(e, t, r) {
      this.bytesRead += e.length, this.emit("progress", this.bytesRead), this.push(e), r();
    }
  };
  function l0(n, e) {
    (0, Wo.isBrowser)() || (n["x-goog-api-client"] = `gdcl/${dl.version} gl-node/${process.versions.node}`), e && (n["x-goog-api-version"] = e);
  }
});

// node_modules/googleapis-common/build/src/authplus.js
var hl = $((os) => {
  "use strict";
  Object.defineProperty(os, "__esModule", { value: !0 });
  os.AuthPlus = void 0;
  var yt = Sr(), zo = class extends yt.GoogleAuth {
    JWT = yt.JWT;
    Compute = yt.Compute;
    OAuth2 = yt.OAuth2Client;
    GoogleAuth = yt.GoogleAuth;
    AwsClient = yt.AwsClient;
    IdentityPoolClient = yt.IdentityPoolClient;
    ExternalAccountClient = yt.ExternalAccountClient;
    _cachedAuth;
    /**
     * Override getClient(), memoizing an instance of auth for
     * subsequent calls to getProjectId().
     */
    async getClient(e) {
      return this._cachedAuth = new yt.GoogleAuth(e), this._cachedAuth.getClient();
    }
    getProjectId(e) {
      return e ? this._cachedAuth ? this._cachedAuth.getProjectId(e) : super.getProjectId(e) : this._cachedAuth ? this._cachedAuth.getProjectId() : super.getProjectId();
    }
  };
  os.AuthPlus = zo;
});

// node_modules/googleapis-common/build/src/endpoint.js
var Xo = $((as) => {
  "use strict";
  Object.defineProperty(as, "__esModule", { value: !0 });
  as.Endpoint = void 0;
  var pl = is(), Yo = class {
    _options;
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    google;
    constructor(e) {
      this._options = e || {};
    }
    /**
     * Given a schema, add methods and resources to a target.
     *
     * @param {object} target The target to which to apply the schema.
     * @param {object} rootSchema The top-level schema, so we don't lose track of it
     * during recursion.
     * @param {object} schema The current schema from which to extract methods and
     * resources.
     * @param {object} context The context to add to each method.
     */
    applySchema(e, t, r, s) {
      if (this.applyMethodsFromSchema(e, t, r, s), r.resources) {
        for (let i in r.resources)
          if (Object.prototype.hasOwnProperty.call(r.resources, i)) {
            let u = r.resources[i];
            e[i] || (e[i] = {}), this.applySchema(e[i], t, u, s);
          }
      }
    }
    /**
     * Given a schema, add methods to a target.
     *
     * @param {object} target The target to which to apply the methods.
     * @param {object} rootSchema The top-level schema, so we don't lose track of it
     * during recursion.
     * @param {object} schema The current schema from which to extract methods.
     * @param {object} context The context to add to each method.
     */
    applyMethodsFromSchema(e, t, r, s) {
      if (r.methods) {
        for (let i in r.methods)
          if (Object.prototype.hasOwnProperty.call(r.methods, i)) {
            let u = r.methods[i];
            e[i] = this.makeMethod(t, u, s);
          }
      }
    }
    /**
     * Given a method schema, add a method to a target.
     *
     * @param target The target to which to add the method.
     * @param schema The top-level schema that contains the rootUrl, etc.
     * @param method The method schema from which to generate the method.
     * @param context The context to add to the method.
     */
    makeMethod(e, t, r) {
      return (s, i) => {
        let u = typeof s == "function" ? {} : s;
        i = typeof s == "function" ? s : i;
        let l = gl(e.rootUrl + e.servicePath + t.path), d = {
          options: {
            url: l.substring(1, l.length - 1),
            method: t.httpMethod,
            apiVersion: t.apiVersion
          },
          params: u,
          requiredParams: t.parameterOrder || [],
          pathParams: this.getPathParams(t.parameters),
          context: r
        };
        if (t.mediaUpload && t.mediaUpload.protocols && t.mediaUpload.protocols.simple && t.mediaUpload.protocols.simple.path) {
          let v = gl(e.rootUrl + t.mediaUpload.protocols.simple.path);
          d.mediaUrl = v.substring(1, v.length - 1);
        }
        if (!i)
          return (0, pl.createAPIRequest)(d);
        (0, pl.createAPIRequest)(d, i);
      };
    }
    getPathParams(e) {
      let t = new Array();
      return typeof e != "object" && (e = {}), Object.keys(e).forEach((r) => {
        e[r].location === "path" && t.push(r);
      }), t;
    }
  };
  as.Endpoint = Yo;
  function gl(n) {
    return n ? `'${n}'`.replace(/([^:]\/)\/+/g, "$1") : "";
  }
});

// node_modules/googleapis-common/build/src/discovery.js
var ml = $((cs) => {
  "use strict";
  Object.defineProperty(cs, "__esModule", { value: !0 });
  cs.Discovery = void 0;
  var d0 = G("fs"), h0 = jr(), p0 = G("url"), yl = G("util"), g0 = is(), y0 = Xo(), m0 = yl.promisify(d0.readFile), Qo = class {
    transporter = new h0.Gaxios();
    options;
    /**
     * Discovery for discovering API endpoints
     *
     * @param options Options for discovery
     */
    constructor(e) {
      this.options = e || {};
    }
    /**
     * Generate and Endpoint from an endpoint schema object.
     *
     * @param schema The schema from which to generate the Endpoint.
     * @return A function that creates an endpoint.
     */
    makeEndpoint(e) {
      return (t) => {
        let r = new y0.Endpoint(t);
        return r.applySchema(r, e, e, r), r;
      };
    }
    /**
     * Log output of generator. Works just like console.log
     */
    log(...e) {
      this.options && this.options.debug && console.log(...e);
    }
    /**
     * Generate all APIs and return as in-memory object.
     * @param discoveryUrl
     */
    async discoverAllAPIs(e) {
      let t = new Headers(this.options.includePrivate ? {} : { "X-User-Ip": "0.0.0.0" }), s = (await this.transporter.request({
        url: e,
        headers: t
      })).data.items, i = await Promise.all(s.map(async (d) => {
        let v = await this.discoverAPI(d.discoveryRestUrl);
        return { api: d, endpointCreator: v };
      })), u = {}, l = {};
      for (let d of i)
        l[d.api.name] || (u[d.api.name] = {}, l[d.api.name] = (v) => {
          let _ = typeof v, P;
          if (_ === "string")
            P = v, v = {};
          else if (_ === "object")
            P = v.version, delete v.version;
          else
            throw new Error("Argument error: Accepts only string or object");
          try {
            let x = d.endpointCreator(v, this);
            return Object.freeze(x);
          } catch (x) {
            throw new Error(yl.format('Unable to load endpoint %s("%s"): %s', d.api.name, P, x.message));
          }
        }), u[d.api.name][d.api.version] = d.endpointCreator;
      return l;
    }
    /**
     * Generate API file given discovery URL
     *
     * @param apiDiscoveryUrl URL or filename of discovery doc for API
     * @returns A promise that resolves with a function that creates the endpoint
     */
    async discoverAPI(e) {
      if (typeof e == "string") {
        let t = p0.parse(e);
        if (e && !t.protocol) {
          this.log("Reading from file " + e);
          let r = await m0(e, { encoding: "utf8" });
          return this.makeEndpoint(JSON.parse(r));
        } else {
          this.log("Requesting " + e);
          let r = await this.transporter.request({
            url: e
          });
          return this.makeEndpoint(r.data);
        }
      } else {
        let t = e;
        this.log("Requesting " + t.url);
        let r = t.url;
        delete t.url;
        let s = {
          options: { url: r, method: "GET" },
          requiredParams: [],
          pathParams: [],
          params: t,
          context: { google: { _options: {} }, _options: {} }
        }, i = await (0, g0.createAPIRequest)(s);
        return this.makeEndpoint(i.data);
      }
    }
  };
  cs.Discovery = Qo;
});

// node_modules/googleapis-common/build/src/index.js
var us = $((K) => {
  "use strict";
  var w0 = K && K.__createBinding || (Object.create ? (function(n, e, t, r) {
    r === void 0 && (r = t);
    var s = Object.getOwnPropertyDescriptor(e, t);
    (!s || ("get" in s ? !e.__esModule : s.writable || s.configurable)) && (s = { enumerable: !0, get: function() {
      return e[t];
    } }), Object.defineProperty(n, r, s);
  }) : (function(n, e, t, r) {
    r === void 0 && (r = t), n[r] = e[t];
  })), v0 = K && K.__exportStar || function(n, e) {
    for (var t in n) t !== "default" && !Object.prototype.hasOwnProperty.call(e, t) && w0(e, n, t);
  };
  Object.defineProperty(K, "__esModule", { value: !0 });
  K.Endpoint = K.Discovery = K.AuthPlus = K.createAPIRequest = K.getAPI = K.GaxiosError = K.Gaxios = K.AwsClient = K.IdentityPoolClient = K.BaseExternalAccountClient = K.ExternalAccountClient = K.GoogleAuth = K.UserRefreshClient = K.Compute = K.JWT = K.OAuth2Client = K.gaxios = K.googleAuthLibrary = void 0;
  K.googleAuthLibrary = Sr();
  K.gaxios = jr();
  var mt = Sr();
  Object.defineProperty(K, "OAuth2Client", { enumerable: !0, get: function() {
    return mt.OAuth2Client;
  } });
  Object.defineProperty(K, "JWT", { enumerable: !0, get: function() {
    return mt.JWT;
  } });
  Object.defineProperty(K, "Compute", { enumerable: !0, get: function() {
    return mt.Compute;
  } });
  Object.defineProperty(K, "UserRefreshClient", { enumerable: !0, get: function() {
    return mt.UserRefreshClient;
  } });
  Object.defineProperty(K, "GoogleAuth", { enumerable: !0, get: function() {
    return mt.GoogleAuth;
  } });
  Object.defineProperty(K, "ExternalAccountClient", { enumerable: !0, get: function() {
    return mt.ExternalAccountClient;
  } });
  Object.defineProperty(K, "BaseExternalAccountClient", { enumerable: !0, get: function() {
    return mt.BaseExternalAccountClient;
  } });
  Object.defineProperty(K, "IdentityPoolClient", { enumerable: !0, get: function() {
    return mt.IdentityPoolClient;
  } });
  Object.defineProperty(K, "AwsClient", { enumerable: !0, get: function() {
    return mt.AwsClient;
  } });
  var wl = jr();
  Object.defineProperty(K, "Gaxios", { enumerable: !0, get: function() {
    return wl.Gaxios;
  } });
  Object.defineProperty(K, "GaxiosError", { enumerable: !0, get: function() {
    return wl.GaxiosError;
  } });
  var A0 = Ef();
  Object.defineProperty(K, "getAPI", { enumerable: !0, get: function() {
    return A0.getAPI;
  } });
  var _0 = is();
  Object.defineProperty(K, "createAPIRequest", { enumerable: !0, get: function() {
    return _0.createAPIRequest;
  } });
  var E0 = hl();
  Object.defineProperty(K, "AuthPlus", { enumerable: !0, get: function() {
    return E0.AuthPlus;
  } });
  var P0 = ml();
  Object.defineProperty(K, "Discovery", { enumerable: !0, get: function() {
    return P0.Discovery;
  } });
  var T0 = Xo();
  Object.defineProperty(K, "Endpoint", { enumerable: !0, get: function() {
    return T0.Endpoint;
  } });
  v0(ss(), K);
});

// node_modules/googleapis/build/src/apis/storage/v1.js
var Al = $((fs) => {
  "use strict";
  Object.defineProperty(fs, "__esModule", { value: !0 });
  fs.storage_v1 = void 0;
  var j = us(), vl;
  (function(n) {
    class e {
      context;
      anywhereCaches;
      bucketAccessControls;
      buckets;
      channels;
      defaultObjectAccessControls;
      folders;
      managedFolders;
      notifications;
      objectAccessControls;
      objects;
      operations;
      projects;
      rapidCaches;
      constructor(o, f) {
        this.context = {
          _options: o || {},
          google: f
        }, this.anywhereCaches = new t(this.context), this.bucketAccessControls = new r(this.context), this.buckets = new s(this.context), this.channels = new i(this.context), this.defaultObjectAccessControls = new u(this.context), this.folders = new l(this.context), this.managedFolders = new d(this.context), this.notifications = new v(this.context), this.objectAccessControls = new _(this.context), this.objects = new P(this.context), this.operations = new x(this.context), this.projects = new S(this.context), this.rapidCaches = new w(this.context);
      }
    }
    n.Storage = e;
    class t {
      context;
      constructor(o) {
        this.context = o;
      }
      disable(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/anywhereCaches/{anywhereCacheId}/disable").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "anywhereCacheId"],
          pathParams: ["anywhereCacheId", "bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      get(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/anywhereCaches/{anywhereCacheId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "anywhereCacheId"],
          pathParams: ["anywhereCacheId", "bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      insert(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/anywhereCaches").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      list(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/anywhereCaches").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      pause(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/anywhereCaches/{anywhereCacheId}/pause").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "anywhereCacheId"],
          pathParams: ["anywhereCacheId", "bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      resume(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/anywhereCaches/{anywhereCacheId}/resume").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "anywhereCacheId"],
          pathParams: ["anywhereCacheId", "bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      update(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/anywhereCaches/{anywhereCacheId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PATCH",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "anywhereCacheId"],
          pathParams: ["anywhereCacheId", "bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Anywherecaches = t;
    class r {
      context;
      constructor(o) {
        this.context = o;
      }
      delete(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/acl/{entity}").replace(/([^:]\/)\/+/g, "$1"),
            method: "DELETE",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "entity"],
          pathParams: ["bucket", "entity"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      get(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/acl/{entity}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "entity"],
          pathParams: ["bucket", "entity"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      insert(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/acl").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      list(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/acl").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      patch(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/acl/{entity}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PATCH",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "entity"],
          pathParams: ["bucket", "entity"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      update(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/acl/{entity}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PUT",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "entity"],
          pathParams: ["bucket", "entity"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Bucketaccesscontrols = r;
    class s {
      context;
      constructor(o) {
        this.context = o;
      }
      delete(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}").replace(/([^:]\/)\/+/g, "$1"),
            method: "DELETE",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      get(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      getIamPolicy(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/iam").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      getStorageLayout(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/storageLayout").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      insert(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["project"],
          pathParams: [],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      list(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["project"],
          pathParams: [],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      lockRetentionPolicy(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/lockRetentionPolicy").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "ifMetagenerationMatch"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      patch(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PATCH",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      relocate(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/relocate").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      restore(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/restore").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "generation"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      setIamPolicy(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/iam").replace(/([^:]\/)\/+/g, "$1"),
            method: "PUT",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      testIamPermissions(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/iam/testPermissions").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "permissions"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      update(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PUT",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Buckets = s;
    class i {
      context;
      constructor(o) {
        this.context = o;
      }
      stop(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/channels/stop").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: [],
          pathParams: [],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Channels = i;
    class u {
      context;
      constructor(o) {
        this.context = o;
      }
      delete(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/defaultObjectAcl/{entity}").replace(/([^:]\/)\/+/g, "$1"),
            method: "DELETE",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "entity"],
          pathParams: ["bucket", "entity"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      get(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/defaultObjectAcl/{entity}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "entity"],
          pathParams: ["bucket", "entity"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      insert(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/defaultObjectAcl").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      list(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/defaultObjectAcl").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      patch(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/defaultObjectAcl/{entity}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PATCH",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "entity"],
          pathParams: ["bucket", "entity"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      update(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/defaultObjectAcl/{entity}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PUT",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "entity"],
          pathParams: ["bucket", "entity"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Defaultobjectaccesscontrols = u;
    class l {
      context;
      constructor(o) {
        this.context = o;
      }
      delete(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/folders/{folder}").replace(/([^:]\/)\/+/g, "$1"),
            method: "DELETE",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "folder"],
          pathParams: ["bucket", "folder"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      deleteRecursive(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/folders/{folder}/deleteRecursive").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "folder"],
          pathParams: ["bucket", "folder"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      get(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/folders/{folder}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "folder"],
          pathParams: ["bucket", "folder"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      insert(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/folders").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      list(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/folders").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      rename(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/folders/{sourceFolder}/renameTo/folders/{destinationFolder}").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "sourceFolder", "destinationFolder"],
          pathParams: ["bucket", "destinationFolder", "sourceFolder"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Folders = l;
    class d {
      context;
      constructor(o) {
        this.context = o;
      }
      delete(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/managedFolders/{managedFolder}").replace(/([^:]\/)\/+/g, "$1"),
            method: "DELETE",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "managedFolder"],
          pathParams: ["bucket", "managedFolder"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      get(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/managedFolders/{managedFolder}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "managedFolder"],
          pathParams: ["bucket", "managedFolder"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      getIamPolicy(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/managedFolders/{managedFolder}/iam").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "managedFolder"],
          pathParams: ["bucket", "managedFolder"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      insert(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/managedFolders").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      list(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/managedFolders").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      setIamPolicy(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/managedFolders/{managedFolder}/iam").replace(/([^:]\/)\/+/g, "$1"),
            method: "PUT",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "managedFolder"],
          pathParams: ["bucket", "managedFolder"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      testIamPermissions(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/managedFolders/{managedFolder}/iam/testPermissions").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "managedFolder", "permissions"],
          pathParams: ["bucket", "managedFolder"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      update(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/managedFolders/{managedFolder}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PATCH",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "managedFolder"],
          pathParams: ["bucket", "managedFolder"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Managedfolders = d;
    class v {
      context;
      constructor(o) {
        this.context = o;
      }
      delete(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/notificationConfigs/{notification}").replace(/([^:]\/)\/+/g, "$1"),
            method: "DELETE",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "notification"],
          pathParams: ["bucket", "notification"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      get(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/notificationConfigs/{notification}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "notification"],
          pathParams: ["bucket", "notification"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      insert(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/notificationConfigs").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      list(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/notificationConfigs").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Notifications = v;
    class _ {
      context;
      constructor(o) {
        this.context = o;
      }
      delete(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}/acl/{entity}").replace(/([^:]\/)\/+/g, "$1"),
            method: "DELETE",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "object", "entity"],
          pathParams: ["bucket", "entity", "object"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      get(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}/acl/{entity}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "object", "entity"],
          pathParams: ["bucket", "entity", "object"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      insert(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}/acl").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "object"],
          pathParams: ["bucket", "object"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      list(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}/acl").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "object"],
          pathParams: ["bucket", "object"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      patch(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}/acl/{entity}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PATCH",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "object", "entity"],
          pathParams: ["bucket", "entity", "object"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      update(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}/acl/{entity}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PUT",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "object", "entity"],
          pathParams: ["bucket", "entity", "object"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Objectaccesscontrols = _;
    class P {
      context;
      constructor(o) {
        this.context = o;
      }
      bulkRestore(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/bulkRestore").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      compose(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{destinationBucket}/o/{destinationObject}/compose").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["destinationBucket", "destinationObject"],
          pathParams: ["destinationBucket", "destinationObject"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      copy(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{sourceBucket}/o/{sourceObject}/copyTo/b/{destinationBucket}/o/{destinationObject}").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: [
            "sourceBucket",
            "sourceObject",
            "destinationBucket",
            "destinationObject"
          ],
          pathParams: [
            "destinationBucket",
            "destinationObject",
            "sourceBucket",
            "sourceObject"
          ],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      delete(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}").replace(/([^:]\/)\/+/g, "$1"),
            method: "DELETE",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "object"],
          pathParams: ["bucket", "object"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      get(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "object"],
          pathParams: ["bucket", "object"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      getIamPolicy(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}/iam").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "object"],
          pathParams: ["bucket", "object"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      insert(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          mediaUrl: (E + "/upload/storage/v1/b/{bucket}/o").replace(/([^:]\/)\/+/g, "$1"),
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      list(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      move(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{sourceObject}/moveTo/o/{destinationObject}").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "sourceObject", "destinationObject"],
          pathParams: ["bucket", "destinationObject", "sourceObject"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      patch(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PATCH",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "object"],
          pathParams: ["bucket", "object"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      restore(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}/restore").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "object", "generation"],
          pathParams: ["bucket", "object"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      rewrite(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{sourceBucket}/o/{sourceObject}/rewriteTo/b/{destinationBucket}/o/{destinationObject}").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: [
            "sourceBucket",
            "sourceObject",
            "destinationBucket",
            "destinationObject"
          ],
          pathParams: [
            "destinationBucket",
            "destinationObject",
            "sourceBucket",
            "sourceObject"
          ],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      setIamPolicy(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}/iam").replace(/([^:]\/)\/+/g, "$1"),
            method: "PUT",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "object"],
          pathParams: ["bucket", "object"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      testIamPermissions(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}/iam/testPermissions").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "object", "permissions"],
          pathParams: ["bucket", "object"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      update(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PUT",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "object"],
          pathParams: ["bucket", "object"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Objects = P;
    class x {
      context;
      constructor(o) {
        this.context = o;
      }
      advanceRelocateBucket(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/operations/{operationId}/advanceRelocateBucket").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "operationId"],
          pathParams: ["bucket", "operationId"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      cancel(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/operations/{operationId}/cancel").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "operationId"],
          pathParams: ["bucket", "operationId"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      get(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/operations/{operationId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "operationId"],
          pathParams: ["bucket", "operationId"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      list(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/operations").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Operations = x;
    class S {
      context;
      hmacKeys;
      serviceAccount;
      constructor(o) {
        this.context = o, this.hmacKeys = new p(this.context), this.serviceAccount = new m(this.context);
      }
    }
    n.Resource$Projects = S;
    class p {
      context;
      constructor(o) {
        this.context = o;
      }
      create(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/projects/{projectId}/hmacKeys").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["projectId", "serviceAccountEmail"],
          pathParams: ["projectId"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      delete(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/projects/{projectId}/hmacKeys/{accessId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "DELETE",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["projectId", "accessId"],
          pathParams: ["accessId", "projectId"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      get(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/projects/{projectId}/hmacKeys/{accessId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["projectId", "accessId"],
          pathParams: ["accessId", "projectId"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      list(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/projects/{projectId}/hmacKeys").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["projectId"],
          pathParams: ["projectId"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      update(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/projects/{projectId}/hmacKeys/{accessId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PUT",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["projectId", "accessId"],
          pathParams: ["accessId", "projectId"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Projects$Hmackeys = p;
    class m {
      context;
      constructor(o) {
        this.context = o;
      }
      get(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/projects/{projectId}/serviceAccount").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["projectId"],
          pathParams: ["projectId"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Projects$Serviceaccount = m;
    class w {
      context;
      constructor(o) {
        this.context = o;
      }
      disable(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/rapidCaches/{rapidCacheId}/disable").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "rapidCacheId"],
          pathParams: ["bucket", "rapidCacheId"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      get(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/rapidCaches/{rapidCacheId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "rapidCacheId"],
          pathParams: ["bucket", "rapidCacheId"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      insert(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/rapidCaches").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      list(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/rapidCaches").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
      update(o, f, a) {
        let h = o || {}, c = f || {};
        typeof o == "function" && (a = o, h = {}, c = {}), typeof f == "function" && (a = f, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/rapidCaches/{rapidCacheId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PATCH",
            apiVersion: ""
          }, c),
          params: h,
          requiredParams: ["bucket", "rapidCacheId"],
          pathParams: ["bucket", "rapidCacheId"],
          context: this.context
        };
        if (a)
          (0, j.createAPIRequest)(g, a);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Rapidcaches = w;
  })(vl || (fs.storage_v1 = vl = {}));
});

// node_modules/googleapis/build/src/apis/testing/v1.js
var El = $((ls) => {
  "use strict";
  Object.defineProperty(ls, "__esModule", { value: !0 });
  ls.testing_v1 = void 0;
  var de = us(), _l;
  (function(n) {
    class e {
      context;
      applicationDetailService;
      projects;
      testEnvironmentCatalog;
      constructor(d, v) {
        this.context = {
          _options: d || {},
          google: v
        }, this.applicationDetailService = new t(this.context), this.projects = new r(this.context), this.testEnvironmentCatalog = new u(this.context);
      }
    }
    n.Testing = e;
    class t {
      context;
      constructor(d) {
        this.context = d;
      }
      getApkDetails(d, v, _) {
        let P = d || {}, x = v || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof v == "function" && (_ = v, x = {});
        let S = x.rootUrl || "https://testing.googleapis.com/", p = {
          options: Object.assign({
            url: (S + "/v1/applicationDetailService/getApkDetails").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, x),
          params: P,
          requiredParams: [],
          pathParams: [],
          context: this.context
        };
        if (_)
          (0, de.createAPIRequest)(p, _);
        else
          return (0, de.createAPIRequest)(p);
      }
    }
    n.Resource$Applicationdetailservice = t;
    class r {
      context;
      deviceSessions;
      testMatrices;
      constructor(d) {
        this.context = d, this.deviceSessions = new s(this.context), this.testMatrices = new i(this.context);
      }
    }
    n.Resource$Projects = r;
    class s {
      context;
      constructor(d) {
        this.context = d;
      }
      cancel(d, v, _) {
        let P = d || {}, x = v || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof v == "function" && (_ = v, x = {});
        let S = x.rootUrl || "https://testing.googleapis.com/", p = {
          options: Object.assign({
            url: (S + "/v1/{+name}:cancel").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, x),
          params: P,
          requiredParams: ["name"],
          pathParams: ["name"],
          context: this.context
        };
        if (_)
          (0, de.createAPIRequest)(p, _);
        else
          return (0, de.createAPIRequest)(p);
      }
      create(d, v, _) {
        let P = d || {}, x = v || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof v == "function" && (_ = v, x = {});
        let S = x.rootUrl || "https://testing.googleapis.com/", p = {
          options: Object.assign({
            url: (S + "/v1/{+parent}/deviceSessions").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, x),
          params: P,
          requiredParams: ["parent"],
          pathParams: ["parent"],
          context: this.context
        };
        if (_)
          (0, de.createAPIRequest)(p, _);
        else
          return (0, de.createAPIRequest)(p);
      }
      get(d, v, _) {
        let P = d || {}, x = v || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof v == "function" && (_ = v, x = {});
        let S = x.rootUrl || "https://testing.googleapis.com/", p = {
          options: Object.assign({
            url: (S + "/v1/{+name}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, x),
          params: P,
          requiredParams: ["name"],
          pathParams: ["name"],
          context: this.context
        };
        if (_)
          (0, de.createAPIRequest)(p, _);
        else
          return (0, de.createAPIRequest)(p);
      }
      list(d, v, _) {
        let P = d || {}, x = v || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof v == "function" && (_ = v, x = {});
        let S = x.rootUrl || "https://testing.googleapis.com/", p = {
          options: Object.assign({
            url: (S + "/v1/{+parent}/deviceSessions").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, x),
          params: P,
          requiredParams: ["parent"],
          pathParams: ["parent"],
          context: this.context
        };
        if (_)
          (0, de.createAPIRequest)(p, _);
        else
          return (0, de.createAPIRequest)(p);
      }
      patch(d, v, _) {
        let P = d || {}, x = v || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof v == "function" && (_ = v, x = {});
        let S = x.rootUrl || "https://testing.googleapis.com/", p = {
          options: Object.assign({
            url: (S + "/v1/{+name}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PATCH",
            apiVersion: ""
          }, x),
          params: P,
          requiredParams: ["name"],
          pathParams: ["name"],
          context: this.context
        };
        if (_)
          (0, de.createAPIRequest)(p, _);
        else
          return (0, de.createAPIRequest)(p);
      }
    }
    n.Resource$Projects$Devicesessions = s;
    class i {
      context;
      constructor(d) {
        this.context = d;
      }
      cancel(d, v, _) {
        let P = d || {}, x = v || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof v == "function" && (_ = v, x = {});
        let S = x.rootUrl || "https://testing.googleapis.com/", p = {
          options: Object.assign({
            url: (S + "/v1/projects/{projectId}/testMatrices/{testMatrixId}:cancel").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, x),
          params: P,
          requiredParams: ["projectId", "testMatrixId"],
          pathParams: ["projectId", "testMatrixId"],
          context: this.context
        };
        if (_)
          (0, de.createAPIRequest)(p, _);
        else
          return (0, de.createAPIRequest)(p);
      }
      create(d, v, _) {
        let P = d || {}, x = v || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof v == "function" && (_ = v, x = {});
        let S = x.rootUrl || "https://testing.googleapis.com/", p = {
          options: Object.assign({
            url: (S + "/v1/projects/{projectId}/testMatrices").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, x),
          params: P,
          requiredParams: ["projectId"],
          pathParams: ["projectId"],
          context: this.context
        };
        if (_)
          (0, de.createAPIRequest)(p, _);
        else
          return (0, de.createAPIRequest)(p);
      }
      get(d, v, _) {
        let P = d || {}, x = v || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof v == "function" && (_ = v, x = {});
        let S = x.rootUrl || "https://testing.googleapis.com/", p = {
          options: Object.assign({
            url: (S + "/v1/projects/{projectId}/testMatrices/{testMatrixId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, x),
          params: P,
          requiredParams: ["projectId", "testMatrixId"],
          pathParams: ["projectId", "testMatrixId"],
          context: this.context
        };
        if (_)
          (0, de.createAPIRequest)(p, _);
        else
          return (0, de.createAPIRequest)(p);
      }
    }
    n.Resource$Projects$Testmatrices = i;
    class u {
      context;
      constructor(d) {
        this.context = d;
      }
      get(d, v, _) {
        let P = d || {}, x = v || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof v == "function" && (_ = v, x = {});
        let S = x.rootUrl || "https://testing.googleapis.com/", p = {
          options: Object.assign({
            url: (S + "/v1/testEnvironmentCatalog/{environmentType}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, x),
          params: P,
          requiredParams: ["environmentType"],
          pathParams: ["environmentType"],
          context: this.context
        };
        if (_)
          (0, de.createAPIRequest)(p, _);
        else
          return (0, de.createAPIRequest)(p);
      }
    }
    n.Resource$Testenvironmentcatalog = u;
  })(_l || (ls.testing_v1 = _l = {}));
});

// node_modules/googleapis/build/src/apis/toolresults/v1beta3.js
var Tl = $((ds) => {
  "use strict";
  Object.defineProperty(ds, "__esModule", { value: !0 });
  ds.toolresults_v1beta3 = void 0;
  var H = us(), Pl;
  (function(n) {
    class e {
      context;
      projects;
      constructor(p, m) {
        this.context = {
          _options: p || {},
          google: m
        }, this.projects = new t(this.context);
      }
    }
    n.Toolresults = e;
    class t {
      context;
      histories;
      constructor(p) {
        this.context = p, this.histories = new r(this.context);
      }
      getSettings(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/settings").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: ["projectId"],
          pathParams: ["projectId"],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
      initializeSettings(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}:initializeSettings").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: ["projectId"],
          pathParams: ["projectId"],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
    }
    n.Resource$Projects = t;
    class r {
      context;
      executions;
      constructor(p) {
        this.context = p, this.executions = new s(this.context);
      }
      create(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: ["projectId"],
          pathParams: ["projectId"],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
      get(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: ["projectId", "historyId"],
          pathParams: ["historyId", "projectId"],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
      list(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: ["projectId"],
          pathParams: ["projectId"],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
    }
    n.Resource$Projects$Histories = r;
    class s {
      context;
      clusters;
      environments;
      steps;
      constructor(p) {
        this.context = p, this.clusters = new i(this.context), this.environments = new u(this.context), this.steps = new l(this.context);
      }
      create(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: ["projectId", "historyId"],
          pathParams: ["historyId", "projectId"],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
      get(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: ["projectId", "historyId", "executionId"],
          pathParams: ["executionId", "historyId", "projectId"],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
      list(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: ["projectId", "historyId"],
          pathParams: ["historyId", "projectId"],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
      patch(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PATCH",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: ["projectId", "historyId", "executionId"],
          pathParams: ["executionId", "historyId", "projectId"],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
    }
    n.Resource$Projects$Histories$Executions = s;
    class i {
      context;
      constructor(p) {
        this.context = p;
      }
      get(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/clusters/{clusterId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: ["projectId", "historyId", "executionId", "clusterId"],
          pathParams: ["clusterId", "executionId", "historyId", "projectId"],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
      list(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/clusters").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: ["projectId", "historyId", "executionId"],
          pathParams: ["executionId", "historyId", "projectId"],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
    }
    n.Resource$Projects$Histories$Executions$Clusters = i;
    class u {
      context;
      constructor(p) {
        this.context = p;
      }
      get(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/environments/{environmentId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: [
            "projectId",
            "historyId",
            "executionId",
            "environmentId"
          ],
          pathParams: ["environmentId", "executionId", "historyId", "projectId"],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
      list(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/environments").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: ["projectId", "historyId", "executionId"],
          pathParams: ["executionId", "historyId", "projectId"],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
    }
    n.Resource$Projects$Histories$Executions$Environments = u;
    class l {
      context;
      perfMetricsSummary;
      perfSampleSeries;
      testCases;
      thumbnails;
      constructor(p) {
        this.context = p, this.perfMetricsSummary = new d(this.context), this.perfSampleSeries = new v(this.context), this.testCases = new P(this.context), this.thumbnails = new x(this.context);
      }
      accessibilityClusters(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/{+name}:accessibilityClusters").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: ["name"],
          pathParams: ["name"],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
      create(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: ["projectId", "historyId", "executionId"],
          pathParams: ["executionId", "historyId", "projectId"],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
      get(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: ["projectId", "historyId", "executionId", "stepId"],
          pathParams: ["executionId", "historyId", "projectId", "stepId"],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
      getPerfMetricsSummary(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}/perfMetricsSummary").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: ["projectId", "historyId", "executionId", "stepId"],
          pathParams: ["executionId", "historyId", "projectId", "stepId"],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
      list(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: ["projectId", "historyId", "executionId"],
          pathParams: ["executionId", "historyId", "projectId"],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
      patch(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PATCH",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: ["projectId", "historyId", "executionId", "stepId"],
          pathParams: ["executionId", "historyId", "projectId", "stepId"],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
      publishXunitXmlFiles(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}:publishXunitXmlFiles").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: ["projectId", "historyId", "executionId", "stepId"],
          pathParams: ["executionId", "historyId", "projectId", "stepId"],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
    }
    n.Resource$Projects$Histories$Executions$Steps = l;
    class d {
      context;
      constructor(p) {
        this.context = p;
      }
      create(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}/perfMetricsSummary").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: ["projectId", "historyId", "executionId", "stepId"],
          pathParams: ["executionId", "historyId", "projectId", "stepId"],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
    }
    n.Resource$Projects$Histories$Executions$Steps$Perfmetricssummary = d;
    class v {
      context;
      samples;
      constructor(p) {
        this.context = p, this.samples = new _(this.context);
      }
      create(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}/perfSampleSeries").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: ["projectId", "historyId", "executionId", "stepId"],
          pathParams: ["executionId", "historyId", "projectId", "stepId"],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
      get(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}/perfSampleSeries/{sampleSeriesId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: [
            "projectId",
            "historyId",
            "executionId",
            "stepId",
            "sampleSeriesId"
          ],
          pathParams: [
            "executionId",
            "historyId",
            "projectId",
            "sampleSeriesId",
            "stepId"
          ],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
      list(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}/perfSampleSeries").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: ["projectId", "historyId", "executionId", "stepId"],
          pathParams: ["executionId", "historyId", "projectId", "stepId"],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
    }
    n.Resource$Projects$Histories$Executions$Steps$Perfsampleseries = v;
    class _ {
      context;
      constructor(p) {
        this.context = p;
      }
      batchCreate(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}/perfSampleSeries/{sampleSeriesId}/samples:batchCreate").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: [
            "projectId",
            "historyId",
            "executionId",
            "stepId",
            "sampleSeriesId"
          ],
          pathParams: [
            "executionId",
            "historyId",
            "projectId",
            "sampleSeriesId",
            "stepId"
          ],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
      list(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}/perfSampleSeries/{sampleSeriesId}/samples").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: [
            "projectId",
            "historyId",
            "executionId",
            "stepId",
            "sampleSeriesId"
          ],
          pathParams: [
            "executionId",
            "historyId",
            "projectId",
            "sampleSeriesId",
            "stepId"
          ],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
    }
    n.Resource$Projects$Histories$Executions$Steps$Perfsampleseries$Samples = _;
    class P {
      context;
      constructor(p) {
        this.context = p;
      }
      get(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}/testCases/{testCaseId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: [
            "projectId",
            "historyId",
            "executionId",
            "stepId",
            "testCaseId"
          ],
          pathParams: [
            "executionId",
            "historyId",
            "projectId",
            "stepId",
            "testCaseId"
          ],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
      list(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}/testCases").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: ["projectId", "historyId", "executionId", "stepId"],
          pathParams: ["executionId", "historyId", "projectId", "stepId"],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
    }
    n.Resource$Projects$Histories$Executions$Steps$Testcases = P;
    class x {
      context;
      constructor(p) {
        this.context = p;
      }
      list(p, m, w) {
        let R = p || {}, o = m || {};
        typeof p == "function" && (w = p, R = {}, o = {}), typeof m == "function" && (w = m, o = {});
        let f = o.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (f + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}/thumbnails").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, o),
          params: R,
          requiredParams: ["projectId", "historyId", "executionId", "stepId"],
          pathParams: ["executionId", "historyId", "projectId", "stepId"],
          context: this.context
        };
        if (w)
          (0, H.createAPIRequest)(a, w);
        else
          return (0, H.createAPIRequest)(a);
      }
    }
    n.Resource$Projects$Histories$Executions$Steps$Thumbnails = x;
  })(Pl || (ds.toolresults_v1beta3 = Pl = {}));
});

// src/adapters/farms/firebase/api/google.ts
var Il = $r(Al(), 1), Sl = $r(El(), 1), jl = $r(Tl(), 1), hs = $r(Sr(), 1);
var R0 = ["https://www.googleapis.com/auth/cloud-platform"];
function Rv(n) {
  let { endpoint: e, project: t, fetch: r } = n, s = Rl(n), i = e === void 0 ? {} : { rootUrl: new URL("/", e).href }, u = i.rootUrl ?? "https://storage.googleapis.com/", l = new Sl.testing_v1.Testing(i), d = new jl.toolresults_v1beta3.Toolresults(i), v = new Il.storage_v1.Storage(i), _ = (p, m) => ({
    auth: p,
    signal: m,
    ...i,
    retry: !1,
    responseType: "json",
    validateStatus: () => !0,
    ...r === void 0 ? {} : { fetchImplementation: r }
  }), P = (p) => async (m) => {
    let w = await s.catch((o) => {
      throw new ws("credentials", `no Google credentials: ${xl(o)}`);
    });
    await w.getAccessToken().catch((o) => {
      let f = x0(o);
      throw new ws("credentials", `no access token: ${xl(o)}`, f === void 0 ? {} : { status: f });
    });
    let R = await p(_(w, m));
    return {
      status: R.status,
      header: (o) => new Headers(R.headers).get(o) ?? void 0,
      data: R.data
    };
  }, x = (p) => P(({ auth: m, ...w }) => m.request({ ...w, ...p })), S = (p) => `${u}upload/storage/v1/b/${encodeURIComponent(p)}/o`;
  return {
    /** Gets other credentials than those in use. */
    async refresh() {
      s = Rl(n), await s.catch(() => {
      });
    },
    createMatrix: (p, m) => P((w) => l.projects.testMatrices.create({ projectId: t, requestId: p, requestBody: m }, w)),
    getMatrix: (p) => P((m) => l.projects.testMatrices.get({ projectId: t, testMatrixId: p }, m)),
    cancelMatrix: (p) => P((m) => l.projects.testMatrices.cancel({ projectId: t, testMatrixId: p }, m)),
    catalog: (p) => P((m) => l.testEnvironmentCatalog.get({ environmentType: p, projectId: t }, m)),
    listHistories: (p) => P((m) => d.projects.histories.list({ projectId: t, pageSize: 100, ...Zo(p) }, m)),
    listExecutions: (p, m) => P(
      (w) => d.projects.histories.executions.list(
        { projectId: t, historyId: p, pageSize: 100, ...Zo(m) },
        w
      )
    ),
    getStep: (p) => P((m) => d.projects.histories.executions.steps.get({ projectId: t, ...p }, m)),
    bucketPermissions: (p, m) => P((w) => v.buckets.testIamPermissions({ bucket: p, permissions: [...m] }, w)),
    getObject: (p, m) => P((w) => v.objects.get({ bucket: p, object: m }, w)),
    readObject: (p, m) => P((w) => v.objects.get({ bucket: p, object: m, alt: "media" }, { ...w, responseType: "arraybuffer" })),
    listObjects: (p, m, w) => P((R) => v.objects.list({ bucket: p, prefix: m, ...Zo(w) }, R)),
    /** A small object in one request. `ifGenerationMatch`: "0" when none may be there yet. */
    insertObject: (p, m, w, R) => x({
      method: "POST",
      url: `${S(p)}?${new URLSearchParams({ uploadType: "media", name: m, ifGenerationMatch: R }).toString()}`,
      headers: { "content-type": "application/json" },
      data: w
    }),
    /** Answers with the upload's own address in `location`. */
    startUpload: (p, m, w, R) => x({
      method: "POST",
      url: `${S(p)}?${new URLSearchParams({ uploadType: "resumable", name: m, ifGenerationMatch: R }).toString()}`,
      headers: { "x-upload-content-type": "application/octet-stream", "x-upload-content-length": String(w) }
    }),
    /** Whether an address that an answer names may get our token. */
    isOurs: (p) => {
      let m = URL.parse(p), w = e === void 0 && m?.hostname.endsWith(".googleapis.com") === !0;
      return m !== null && (m.origin === new URL(u).origin || w && m.protocol === "https:");
    },
    /** Without bytes it asks how much is stored. 308: not all. */
    putChunk: (p, m, w, R) => {
      let o = m === void 0 || m.length === 0 ? "*" : `${w}-${w + m.length - 1}`;
      return x({
        method: "PUT",
        url: p,
        headers: { "content-range": `bytes ${o}/${R}`, "content-type": "application/octet-stream" },
        ...m === void 0 ? {} : { data: m }
      });
    }
  };
}
function Rl({ endpoint: n, credentialsFile: e, project: t }) {
  if (n !== void 0 && e === void 0) {
    let i = new hs.OAuth2Client();
    return i.setCredentials({ access_token: "emulator" }), Promise.resolve(i);
  }
  let r = e === void 0 ? {} : { keyFilename: e }, s = new hs.GoogleAuth({ scopes: R0, projectId: t, ...r }).getClient();
  return s.catch(() => {
  }), s;
}
function Zo(n) {
  return n === void 0 ? {} : { pageToken: n };
}
function xl(n) {
  return n instanceof Error ? n.message : String(n);
}
function x0(n) {
  return n instanceof Error && "status" in n && typeof n.status == "number" ? n.status : void 0;
}
export {
  Rv as google
};
