import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as Ht,
  e as wr,
  m as ff,
  x as po,
  y as go,
  z as Er
} from "./chunk-STLUAZGK.js";
import {
  a as Wn
} from "./chunk-Q3K7A6SZ.js";
import "./chunk-3P6HYWCU.js";
import {
  a as k,
  c as F,
  e as vr
} from "./chunk-ZV56ONXB.js";

// node_modules/extend/index.js
var Vt = F((Pm, Po) => {
  "use strict";
  var _r = Object.prototype.hasOwnProperty, _o = Object.prototype.toString, mo = Object.defineProperty, yo = Object.getOwnPropertyDescriptor, Ao = function(e) {
    return typeof Array.isArray == "function" ? Array.isArray(e) : _o.call(e) === "[object Array]";
  }, vo = function(e) {
    if (!e || _o.call(e) !== "[object Object]")
      return !1;
    var t = _r.call(e, "constructor"), r = e.constructor && e.constructor.prototype && _r.call(e.constructor.prototype, "isPrototypeOf");
    if (e.constructor && !t && !r)
      return !1;
    var s;
    for (s in e)
      ;
    return typeof s > "u" || _r.call(e, s);
  }, wo = function(e, t) {
    mo && t.name === "__proto__" ? mo(e, t.name, {
      enumerable: !0,
      configurable: !0,
      value: t.newValue,
      writable: !0
    }) : e[t.name] = t.newValue;
  }, Eo = function(e, t) {
    if (t === "__proto__")
      if (_r.call(e, t)) {
        if (yo)
          return yo(e, t).value;
      } else return;
    return e[t];
  };
  Po.exports = function n() {
    var e, t, r, s, o, f, l = arguments[0], d = 1, y = arguments.length, _ = !1;
    for (typeof l == "boolean" && (_ = l, l = arguments[1] || {}, d = 2), (l == null || typeof l != "object" && typeof l != "function") && (l = {}); d < y; ++d)
      if (e = arguments[d], e != null)
        for (t in e)
          r = Eo(l, t), s = Eo(e, t), l !== s && (_ && s && (vo(s) || (o = Ao(s))) ? (o ? (o = !1, f = r && Ao(r) ? r : []) : f = r && vo(r) ? r : {}, wo(l, { name: t, newValue: n(_, f, s) })) : typeof s < "u" && wo(l, { name: t, newValue: s }));
    return l;
  };
});

// node_modules/gaxios/package.json
var To = F((Tm, df) => {
  df.exports = {
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

// node_modules/gaxios/build/cjs/src/util.cjs
var xo = F((Im, Io) => {
  "use strict";
  var lf = To();
  Io.exports = { pkg: lf };
});

// node_modules/gaxios/build/cjs/src/common.js
var Yn = F((Ue) => {
  "use strict";
  var Ro = Ue && Ue.__importDefault || function(n) {
    return n && n.__esModule ? n : { default: n };
  };
  Object.defineProperty(Ue, "__esModule", { value: !0 });
  Ue.GaxiosError = Ue.GAXIOS_ERROR_SYMBOL = void 0;
  Ue.defaultErrorRedactor = jo;
  var So = Ro(Vt()), hf = Ro(xo()), Jn = hf.default.pkg;
  Ue.GAXIOS_ERROR_SYMBOL = /* @__PURE__ */ Symbol.for(`${Jn.name}-gaxios-error`);
  var zn = class n extends Error {
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
    [Ue.GAXIOS_ERROR_SYMBOL] = Jn.version;
    /**
     * Support `instanceof` operator for `GaxiosError` across builds/duplicated files.
     *
     * @see {@link GAXIOS_ERROR_SYMBOL}
     * @see {@link GaxiosError[GAXIOS_ERROR_SYMBOL]}
     */
    static [Symbol.hasInstance](e) {
      return e && typeof e == "object" && Ue.GAXIOS_ERROR_SYMBOL in e && e[Ue.GAXIOS_ERROR_SYMBOL] === Jn.version ? !0 : Function.prototype[Symbol.hasInstance].call(n, e);
    }
    constructor(e, t, r, s) {
      if (super(e, { cause: s }), this.config = t, this.response = r, this.error = s instanceof Error ? s : void 0, this.config = (0, So.default)(!0, {}, t), this.response && (this.response.config = (0, So.default)(!0, {}, this.response.config)), this.response) {
        try {
          this.response.data = pf(
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
          let s = "status" in e.data.error && typeof e.data.error.status == "string" ? e.data.error.status : e.statusText, o = "code" in e.data.error && typeof e.data.error.code == "number" ? e.data.error.code : e.status;
          if ("errors" in e.data.error && Array.isArray(e.data.error.errors)) {
            let f = [];
            for (let l of e.data.error.errors)
              typeof l == "object" && "message" in l && typeof l.message == "string" && f.push(l.message);
            return Object.assign({
              message: f.join(`
`) || r,
              code: o,
              status: s
            }, e.data.error);
          }
          return Object.assign({
            message: r,
            code: o,
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
  Ue.GaxiosError = zn;
  function pf(n, e) {
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
  function jo(n) {
    let e = "<<REDACTED> - See `errorRedactor` option in `gaxios` for configuration>.";
    function t(o) {
      o && o.forEach((f, l) => {
        (/^authentication$/i.test(l) || /^authorization$/i.test(l) || /secret/i.test(l)) && o.set(l, e);
      });
    }
    function r(o, f) {
      if (typeof o == "object" && o !== null && typeof o[f] == "string") {
        let l = o[f];
        (/grant_type=/i.test(l) || /assertion=/i.test(l) || /secret/i.test(l)) && (o[f] = e);
      }
    }
    function s(o) {
      !o || typeof o != "object" || (o instanceof FormData || o instanceof URLSearchParams || // support `node-fetch` FormData/URLSearchParams
      "forEach" in o && "set" in o ? o.forEach((f, l) => {
        (["grant_type", "assertion"].includes(l) || /secret/.test(l)) && o.set(l, e);
      }) : ("grant_type" in o && (o.grant_type = e), "assertion" in o && (o.assertion = e), "client_secret" in o && (o.client_secret = e)));
    }
    return n.config && (t(n.config.headers), r(n.config, "data"), s(n.config.data), r(n.config, "body"), s(n.config.body), n.config.url.searchParams.has("token") && n.config.url.searchParams.set("token", e), n.config.url.searchParams.has("client_secret") && n.config.url.searchParams.set("client_secret", e)), n.response && (jo({ config: n.response.config }), t(n.response.headers), n.response.bodyUsed && (r(n.response, "data"), s(n.response.data))), n;
  }
});

// node_modules/gaxios/build/cjs/src/retry.js
var Uo = F((Xn) => {
  "use strict";
  Object.defineProperty(Xn, "__esModule", { value: !0 });
  Xn.getRetryConfig = gf;
  async function gf(n) {
    let e = qo(n);
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
    if (e.statusCodesToRetry = e.statusCodesToRetry || t, n.config.retryConfig = e, !await (e.shouldRetry || mf)(n))
      return { shouldRetry: !1, config: n.config };
    let s = yf(e);
    n.config.retryConfig.currentRetryAttempt += 1;
    let o = e.retryBackoff ? e.retryBackoff(n, s) : new Promise((f) => {
      setTimeout(f, s);
    });
    return e.onRetryAttempt && await e.onRetryAttempt(n), await o, { shouldRetry: !0, config: n.config };
  }
  function mf(n) {
    let e = qo(n);
    if (n.config.signal?.aborted && n.code !== "TimeoutError" || n.code === "AbortError" || !e || e.retry === 0 || !n.response && (e.currentRetryAttempt || 0) >= e.noResponseRetries || !e.httpMethodsToRetry || !e.httpMethodsToRetry.includes(n.config.method?.toUpperCase() || "GET"))
      return !1;
    if (n.response && n.response.status) {
      let t = !1;
      for (let [r, s] of e.statusCodesToRetry) {
        let o = n.response.status;
        if (o >= r && o <= s) {
          t = !0;
          break;
        }
      }
      if (!t)
        return !1;
    }
    return e.currentRetryAttempt = e.currentRetryAttempt || 0, !(e.currentRetryAttempt >= e.retry);
  }
  function qo(n) {
    if (n && n.config && n.config.retryConfig)
      return n.config.retryConfig;
  }
  function yf(n) {
    let t = (n.currentRetryAttempt ? 0 : n.retryDelay ?? 100) + (Math.pow(n.retryDelayMultiplier, n.currentRetryAttempt) - 1) / 2 * 1e3, r = n.totalTimeout - (Date.now() - n.timeOfFirstRequest);
    return Math.min(t, r, n.maxRetryDelay);
  }
});

// node_modules/gaxios/build/cjs/src/interceptor.js
var Zn = F((Pr) => {
  "use strict";
  Object.defineProperty(Pr, "__esModule", { value: !0 });
  Pr.GaxiosInterceptorManager = void 0;
  var Qn = class extends Set {
  };
  Pr.GaxiosInterceptorManager = Qn;
});

// node_modules/gaxios/build/cjs/src/gaxios.js
var No = F((Et) => {
  "use strict";
  var Af = Et && Et.__importDefault || function(n) {
    return n && n.__esModule ? n : { default: n };
  }, wt;
  Object.defineProperty(Et, "__esModule", { value: !0 });
  Et.Gaxios = void 0;
  var vf = Af(Vt()), wf = k("https"), ht = Yn(), Ef = Uo(), bo = k("stream"), Oo = Zn(), _f = async () => globalThis.crypto?.randomUUID() || (await import("crypto")).randomUUID(), Pf = 204, Tr = class {
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
        request: new Oo.GaxiosInterceptorManager(),
        response: new Oo.GaxiosInterceptorManager()
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
      let t = e[0], r = e[1], s, o = new Headers();
      return typeof t == "string" ? s = new URL(t) : t instanceof URL ? s = t : t && t.url && (s = new URL(t.url)), t && typeof t == "object" && "headers" in t && wt.mergeHeaders(o, t.headers), r && wt.mergeHeaders(o, new Headers(r.headers)), typeof t == "object" && !(t instanceof URL) ? this.request({ ...r, ...t, headers: o, url: s }) : this.request({ ...r, headers: o, url: s });
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
      let t = e.fetchImplementation || this.defaults.fetchImplementation || await wt.#c(), r = { ...e };
      delete r.data;
      let s = await t(e.url, r), o = await this.getResponseData(e, s);
      return Object.getOwnPropertyDescriptor(s, "data")?.configurable || Object.defineProperties(s, {
        data: {
          configurable: !0,
          writable: !0,
          enumerable: !0,
          value: o
        }
      }), Object.assign(s, { config: e, data: o });
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
            for await (let o of t.data)
              s.push(o);
            t.data = s.toString();
          }
          let r = ht.GaxiosError.extractAPIErrorFromResponse(t, `Request failed with status code ${t.status}`);
          throw new ht.GaxiosError(r?.message, e, t, r);
        }
        return t;
      } catch (t) {
        let r;
        t instanceof ht.GaxiosError ? r = t : t instanceof Error ? r = new ht.GaxiosError(t.message, e, void 0, t) : r = new ht.GaxiosError("Unexpected Gaxios Error", e, void 0, t);
        let { shouldRetry: s, config: o } = await (0, Ef.getRetryConfig)(r);
        if (s && o)
          return r.config.retryConfig.currentRetryAttempt = o.retryConfig.currentRetryAttempt, e.retryConfig = r.config?.retryConfig, this.#s(e), this._request(e);
        throw e.errorRedactor && e.errorRedactor(r), r;
      }
    }
    async getResponseData(e, t) {
      if (t.status === Pf)
        return "";
      if (e.maxContentLength && t.headers.has("content-length") && e.maxContentLength < Number.parseInt(t.headers?.get("content-length") || ""))
        throw new ht.GaxiosError("Response's `Content-Length` is over the limit.", e, Object.assign(t, { config: e }));
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
      let r = new URL(e), s = [...t], o = (process.env.NO_PROXY ?? process.env.no_proxy)?.split(",") || [];
      for (let f of o)
        s.push(f.trim());
      for (let f of s)
        if (f instanceof RegExp) {
          if (f.test(r.toString()))
            return !1;
        } else if (f instanceof URL) {
          if (f.origin === r.origin)
            return !1;
        } else if (f.startsWith("*.") || f.startsWith(".")) {
          let l = f.replace(/^\*\./, ".");
          if (r.hostname.endsWith(l))
            return !1;
        } else if (f === r.origin || f === r.hostname || f === r.href)
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
      wt.mergeHeaders(t, e.headers);
      let r = (0, vf.default)(!0, {}, this.defaults, e);
      if (!r.url)
        throw new Error("URL is required.");
      if (r.baseURL && (r.url = new URL(r.url, r.baseURL)), r.url = new URL(r.url), r.params)
        if (r.paramsSerializer) {
          let f = r.paramsSerializer(r.params);
          f.startsWith("?") && (f = f.slice(1));
          let l = r.url.toString().includes("?") ? "&" : "?";
          r.url = r.url + l + f;
        } else {
          let f = r.url instanceof URL ? r.url : new URL(r.url);
          for (let [l, d] of new URLSearchParams(r.params))
            f.searchParams.append(l, d);
          r.url = f;
        }
      typeof e.maxContentLength == "number" && (r.size = e.maxContentLength), typeof e.maxRedirects == "number" && (r.follow = e.maxRedirects);
      let s = typeof r.data == "string" || r.data instanceof ArrayBuffer || r.data instanceof Blob || // Node 18 does not have a global `File` object
      globalThis.File && r.data instanceof File || r.data instanceof FormData || r.data instanceof bo.Readable || r.data instanceof ReadableStream || r.data instanceof String || r.data instanceof URLSearchParams || ArrayBuffer.isView(r.data) || // `Buffer` (Node.js), `DataView`, `TypedArray`
      /**
       * @deprecated `node-fetch` or another third-party's request types
       */
      ["Blob", "File", "FormData"].includes(r.data?.constructor?.name || "");
      if (r.multipart?.length) {
        let f = await _f();
        t.set("content-type", `multipart/related; boundary=${f}`), r.body = bo.Readable.from(this.getMultipartRequest(r.multipart, f));
      } else s ? r.body = r.data : typeof r.data == "object" ? t.get("Content-Type") === "application/x-www-form-urlencoded" ? r.body = r.paramsSerializer ? r.paramsSerializer(r.data) : new URLSearchParams(r.data) : (t.has("content-type") || t.set("content-type", "application/json"), r.body = JSON.stringify(r.data)) : r.data && (r.body = r.data);
      r.validateStatus = r.validateStatus || this.validateStatus, r.responseType = r.responseType || "unknown", !t.has("accept") && r.responseType === "json" && t.set("accept", "application/json");
      let o = r.proxy || process?.env?.HTTPS_PROXY || process?.env?.https_proxy || process?.env?.HTTP_PROXY || process?.env?.http_proxy;
      if (!r.agent)
        if (o && this.#e(r.url, r.noProxy)) {
          let f = await wt.#a();
          this.agentCache.has(o) ? r.agent = this.agentCache.get(o) : (r.agent = new f(o, {
            cert: r.cert,
            key: r.key
          }), this.agentCache.set(o, r.agent));
        } else r.cert && r.key && (this.agentCache.has(r.key) ? r.agent = this.agentCache.get(r.key) : (r.agent = new wf.Agent({
          cert: r.cert,
          key: r.key
        }), this.agentCache.set(r.key, r.agent)));
      return typeof r.errorRedactor != "function" && r.errorRedactor !== !1 && (r.errorRedactor = ht.defaultErrorRedactor), r.body && !("duplex" in r) && (r.duplex = "half"), this.#s(r), Object.assign(r, {
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
        let o = s.headers.get("Content-Type") || "application/octet-stream";
        yield `--${t}\r
Content-Type: ${o}\r
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
        (r instanceof Headers ? r : new Headers(r)).forEach((o, f) => {
          f === "set-cookie" ? e.append(f, o) : e.set(f, o);
        });
      return e;
    }
  };
  Et.Gaxios = Tr;
  wt = Tr;
});

// node_modules/gaxios/build/cjs/src/index.js
var fe = F((Ae) => {
  "use strict";
  var Tf = Ae && Ae.__createBinding || (Object.create ? (function(n, e, t, r) {
    r === void 0 && (r = t);
    var s = Object.getOwnPropertyDescriptor(e, t);
    (!s || ("get" in s ? !e.__esModule : s.writable || s.configurable)) && (s = { enumerable: !0, get: function() {
      return e[t];
    } }), Object.defineProperty(n, r, s);
  }) : (function(n, e, t, r) {
    r === void 0 && (r = t), n[r] = e[t];
  })), If = Ae && Ae.__exportStar || function(n, e) {
    for (var t in n) t !== "default" && !Object.prototype.hasOwnProperty.call(e, t) && Tf(e, n, t);
  };
  Object.defineProperty(Ae, "__esModule", { value: !0 });
  Ae.instance = Ae.Gaxios = Ae.GaxiosError = void 0;
  Ae.request = Sf;
  var Co = No();
  Object.defineProperty(Ae, "Gaxios", { enumerable: !0, get: function() {
    return Co.Gaxios;
  } });
  var xf = Yn();
  Object.defineProperty(Ae, "GaxiosError", { enumerable: !0, get: function() {
    return xf.GaxiosError;
  } });
  If(Zn(), Ae);
  Ae.instance = new Co.Gaxios();
  async function Sf(n) {
    return Ae.instance.request(n);
  }
});

// node_modules/bignumber.js/bignumber.js
var es = F((Do, Ir) => {
  (function(n) {
    "use strict";
    var e, t = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i, r = Math.ceil, s = Math.floor, o = "[BigNumber Error] ", f = o + "Number primitive has more than 15 significant digits: ", l = 1e14, d = 14, y = 9007199254740991, _ = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13], P = 1e7, x = 1e9;
    function R(h) {
      var c, E, p, L = M.prototype = { constructor: M, toString: null, valueOf: null }, se = new M(1), z = 20, J = 4, oe = -7, Z = 21, re = -1e7, ne = 1e7, Q = !1, Re = 1, pe = 0, Gt = {
        prefix: "",
        groupSize: 3,
        secondaryGroupSize: 0,
        groupSeparator: ",",
        decimalSeparator: ".",
        fractionGroupSize: 0,
        fractionGroupSeparator: " ",
        // non-breaking space
        suffix: ""
      }, Ve = "0123456789abcdefghijklmnopqrstuvwxyz", De = !0;
      function M(m, A) {
        var T, N, q, b, D, S, U, C, O = this;
        if (!(O instanceof M)) return new M(m, A);
        if (A == null) {
          if (m && m._isBigNumber === !0) {
            O.s = m.s, !m.c || m.e > ne ? O.c = O.e = null : m.e < re ? O.c = [O.e = 0] : (O.e = m.e, O.c = m.c.slice());
            return;
          }
          if ((S = typeof m == "number") && m * 0 == 0) {
            if (O.s = 1 / m < 0 ? (m = -m, -1) : 1, m === ~~m) {
              for (b = 0, D = m; D >= 10; D /= 10, b++) ;
              b > ne ? O.c = O.e = null : (O.e = b, O.c = [m]);
              return;
            }
            C = String(m);
          } else {
            if (!t.test(C = String(m))) return p(O, C, S);
            O.s = C.charCodeAt(0) == 45 ? (C = C.slice(1), -1) : 1;
          }
          (b = C.indexOf(".")) > -1 && (C = C.replace(".", "")), (D = C.search(/e/i)) > 0 ? (b < 0 && (b = D), b += +C.slice(D + 1), C = C.substring(0, D)) : b < 0 && (b = C.length);
        } else {
          if (I(A, 2, Ve.length, "Base"), A == 10 && De)
            return O = new M(m), je(O, z + O.e + 1, J);
          if (C = String(m), S = typeof m == "number") {
            if (m * 0 != 0) return p(O, C, S, A);
            if (O.s = 1 / m < 0 ? (C = C.slice(1), -1) : 1, M.DEBUG && C.replace(/^0\.0*|\./, "").length > 15)
              throw Error(f + m);
          } else
            O.s = C.charCodeAt(0) === 45 ? (C = C.slice(1), -1) : 1;
          for (T = Ve.slice(0, A), b = D = 0, U = C.length; D < U; D++)
            if (T.indexOf(N = C.charAt(D)) < 0) {
              if (N == ".") {
                if (D > b) {
                  b = U;
                  continue;
                }
              } else if (!q && (C == C.toUpperCase() && (C = C.toLowerCase()) || C == C.toLowerCase() && (C = C.toUpperCase()))) {
                q = !0, D = -1, b = 0;
                continue;
              }
              return p(O, String(m), S, A);
            }
          S = !1, C = E(C, A, 10, O.s), (b = C.indexOf(".")) > -1 ? C = C.replace(".", "") : b = C.length;
        }
        for (D = 0; C.charCodeAt(D) === 48; D++) ;
        for (U = C.length; C.charCodeAt(--U) === 48; ) ;
        if (C = C.slice(D, ++U)) {
          if (U -= D, S && M.DEBUG && U > 15 && (m > y || m !== s(m)))
            throw Error(f + O.s * m);
          if ((b = b - D - 1) > ne)
            O.c = O.e = null;
          else if (b < re)
            O.c = [O.e = 0];
          else {
            if (O.e = b, O.c = [], D = (b + 1) % d, b < 0 && (D += d), D < U) {
              for (D && O.c.push(+C.slice(0, D)), U -= d; D < U; )
                O.c.push(+C.slice(D, D += d));
              D = d - (C = C.slice(D)).length;
            } else
              D -= U;
            for (; D--; C += "0") ;
            O.c.push(+C);
          }
        } else
          O.c = [O.e = 0];
      }
      M.clone = R, M.ROUND_UP = 0, M.ROUND_DOWN = 1, M.ROUND_CEIL = 2, M.ROUND_FLOOR = 3, M.ROUND_HALF_UP = 4, M.ROUND_HALF_DOWN = 5, M.ROUND_HALF_EVEN = 6, M.ROUND_HALF_CEIL = 7, M.ROUND_HALF_FLOOR = 8, M.EUCLID = 9, M.config = M.set = function(m) {
        var A, T;
        if (m != null)
          if (typeof m == "object") {
            if (m.hasOwnProperty(A = "DECIMAL_PLACES") && (T = m[A], I(T, 0, x, A), z = T), m.hasOwnProperty(A = "ROUNDING_MODE") && (T = m[A], I(T, 0, 8, A), J = T), m.hasOwnProperty(A = "EXPONENTIAL_AT") && (T = m[A], T && T.pop ? (I(T[0], -x, 0, A), I(T[1], 0, x, A), oe = T[0], Z = T[1]) : (I(T, -x, x, A), oe = -(Z = T < 0 ? -T : T))), m.hasOwnProperty(A = "RANGE"))
              if (T = m[A], T && T.pop)
                I(T[0], -x, -1, A), I(T[1], 1, x, A), re = T[0], ne = T[1];
              else if (I(T, -x, x, A), T)
                re = -(ne = T < 0 ? -T : T);
              else
                throw Error(o + A + " cannot be zero: " + T);
            if (m.hasOwnProperty(A = "CRYPTO"))
              if (T = m[A], T === !!T)
                if (T)
                  if (typeof crypto < "u" && crypto && (crypto.getRandomValues || crypto.randomBytes))
                    Q = T;
                  else
                    throw Q = !T, Error(o + "crypto unavailable");
                else
                  Q = T;
              else
                throw Error(o + A + " not true or false: " + T);
            if (m.hasOwnProperty(A = "MODULO_MODE") && (T = m[A], I(T, 0, 9, A), Re = T), m.hasOwnProperty(A = "POW_PRECISION") && (T = m[A], I(T, 0, x, A), pe = T), m.hasOwnProperty(A = "FORMAT"))
              if (T = m[A], typeof T == "object") Gt = T;
              else throw Error(o + A + " not an object: " + T);
            if (m.hasOwnProperty(A = "ALPHABET"))
              if (T = m[A], typeof T == "string" && !/^.?$|[+\-.\s]|(.).*\1/.test(T))
                De = T.slice(0, 10) == "0123456789", Ve = T;
              else
                throw Error(o + A + " invalid: " + T);
          } else
            throw Error(o + "Object expected: " + m);
        return {
          DECIMAL_PLACES: z,
          ROUNDING_MODE: J,
          EXPONENTIAL_AT: [oe, Z],
          RANGE: [re, ne],
          CRYPTO: Q,
          MODULO_MODE: Re,
          POW_PRECISION: pe,
          FORMAT: Gt,
          ALPHABET: Ve
        };
      }, M.isBigNumber = function(m) {
        if (!m || m._isBigNumber !== !0) return !1;
        if (!M.DEBUG) return !0;
        var A, T, N = m.c, q = m.e, b = m.s;
        e: if ({}.toString.call(N) == "[object Array]") {
          if ((b === 1 || b === -1) && q >= -x && q <= x && q === s(q)) {
            if (N[0] === 0) {
              if (q === 0 && N.length === 1) return !0;
              break e;
            }
            if (A = (q + 1) % d, A < 1 && (A += d), String(N[0]).length == A) {
              for (A = 0; A < N.length; A++)
                if (T = N[A], T < 0 || T >= l || T !== s(T)) break e;
              if (T !== 0) return !0;
            }
          }
        } else if (N === null && q === null && (b === null || b === 1 || b === -1))
          return !0;
        throw Error(o + "Invalid BigNumber: " + m);
      }, M.maximum = M.max = function() {
        return ho(arguments, -1);
      }, M.minimum = M.min = function() {
        return ho(arguments, 1);
      }, M.random = (function() {
        var m = 9007199254740992, A = Math.random() * m & 2097151 ? function() {
          return s(Math.random() * m);
        } : function() {
          return (Math.random() * 1073741824 | 0) * 8388608 + (Math.random() * 8388608 | 0);
        };
        return function(T) {
          var N, q, b, D, S, U = 0, C = [], O = new M(se);
          if (T == null ? T = z : I(T, 0, x), D = r(T / d), Q)
            if (crypto.getRandomValues) {
              for (N = crypto.getRandomValues(new Uint32Array(D *= 2)); U < D; )
                S = N[U] * 131072 + (N[U + 1] >>> 11), S >= 9e15 ? (q = crypto.getRandomValues(new Uint32Array(2)), N[U] = q[0], N[U + 1] = q[1]) : (C.push(S % 1e14), U += 2);
              U = D / 2;
            } else if (crypto.randomBytes) {
              for (N = crypto.randomBytes(D *= 7); U < D; )
                S = (N[U] & 31) * 281474976710656 + N[U + 1] * 1099511627776 + N[U + 2] * 4294967296 + N[U + 3] * 16777216 + (N[U + 4] << 16) + (N[U + 5] << 8) + N[U + 6], S >= 9e15 ? crypto.randomBytes(7).copy(N, U) : (C.push(S % 1e14), U += 7);
              U = D / 7;
            } else
              throw Q = !1, Error(o + "crypto unavailable");
          if (!Q)
            for (; U < D; )
              S = A(), S < 9e15 && (C[U++] = S % 1e14);
          for (D = C[--U], T %= d, D && T && (S = _[d - T], C[U] = s(D / S) * S); C[U] === 0; C.pop(), U--) ;
          if (U < 0)
            C = [b = 0];
          else {
            for (b = -1; C[0] === 0; C.splice(0, 1), b -= d) ;
            for (U = 1, S = C[0]; S >= 10; S /= 10, U++) ;
            U < d && (b -= d - U);
          }
          return O.e = b, O.c = C, O;
        };
      })(), M.sum = function() {
        for (var m = 1, A = arguments, T = new M(A[0]); m < A.length; ) T = T.plus(A[m++]);
        return T;
      }, E = /* @__PURE__ */ (function() {
        var m = "0123456789";
        function A(T, N, q, b) {
          for (var D, S = [0], U, C = 0, O = T.length; C < O; ) {
            for (U = S.length; U--; S[U] *= N) ;
            for (S[0] += b.indexOf(T.charAt(C++)), D = 0; D < S.length; D++)
              S[D] > q - 1 && (S[D + 1] == null && (S[D + 1] = 0), S[D + 1] += S[D] / q | 0, S[D] %= q);
          }
          return S.reverse();
        }
        return function(T, N, q, b, D) {
          var S, U, C, O, $, H, V, X, ae = T.indexOf("."), he = z, Y = J;
          for (ae >= 0 && (O = pe, pe = 0, T = T.replace(".", ""), X = new M(N), H = X.pow(T.length - ae), pe = O, X.c = A(
            a(v(H.c), H.e, "0"),
            10,
            q,
            m
          ), X.e = X.c.length), V = A(T, N, q, D ? (S = Ve, m) : (S = m, Ve)), C = O = V.length; V[--O] == 0; V.pop()) ;
          if (!V[0]) return S.charAt(0);
          if (ae < 0 ? --C : (H.c = V, H.e = C, H.s = b, H = c(H, X, he, Y, q), V = H.c, $ = H.r, C = H.e), U = C + he + 1, ae = V[U], O = q / 2, $ = $ || U < 0 || V[U + 1] != null, $ = Y < 4 ? (ae != null || $) && (Y == 0 || Y == (H.s < 0 ? 3 : 2)) : ae > O || ae == O && (Y == 4 || $ || Y == 6 && V[U - 1] & 1 || Y == (H.s < 0 ? 8 : 7)), U < 1 || !V[0])
            T = $ ? a(S.charAt(1), -he, S.charAt(0)) : S.charAt(0);
          else {
            if (V.length = U, $)
              for (--q; ++V[--U] > q; )
                V[U] = 0, U || (++C, V = [1].concat(V));
            for (O = V.length; !V[--O]; ) ;
            for (ae = 0, T = ""; ae <= O; T += S.charAt(V[ae++])) ;
            T = a(T, C, S.charAt(0));
          }
          return T;
        };
      })(), c = /* @__PURE__ */ (function() {
        function m(N, q, b) {
          var D, S, U, C, O = 0, $ = N.length, H = q % P, V = q / P | 0;
          for (N = N.slice(); $--; )
            U = N[$] % P, C = N[$] / P | 0, D = V * U + C * H, S = H * U + D % P * P + O, O = (S / b | 0) + (D / P | 0) + V * C, N[$] = S % b;
          return O && (N = [O].concat(N)), N;
        }
        function A(N, q, b, D) {
          var S, U;
          if (b != D)
            U = b > D ? 1 : -1;
          else
            for (S = U = 0; S < b; S++)
              if (N[S] != q[S]) {
                U = N[S] > q[S] ? 1 : -1;
                break;
              }
          return U;
        }
        function T(N, q, b, D) {
          for (var S = 0; b--; )
            N[b] -= S, S = N[b] < q[b] ? 1 : 0, N[b] = S * D + N[b] - q[b];
          for (; !N[0] && N.length > 1; N.splice(0, 1)) ;
        }
        return function(N, q, b, D, S) {
          var U, C, O, $, H, V, X, ae, he, Y, ee, ge, Ar, kn, Kn, ke, Bt, qe = N.s == q.s ? 1 : -1, ye = N.c, ce = q.c;
          if (!ye || !ye[0] || !ce || !ce[0])
            return new M(
              // Return NaN if either NaN, or both Infinity or 0.
              !N.s || !q.s || (ye ? ce && ye[0] == ce[0] : !ce) ? NaN : (
                // Return ±0 if x is ±0 or y is ±Infinity, or return ±Infinity as y is ±0.
                ye && ye[0] == 0 || !ce ? qe * 0 : qe / 0
              )
            );
          for (ae = new M(qe), he = ae.c = [], C = N.e - q.e, qe = b + C + 1, S || (S = l, C = g(N.e / d) - g(q.e / d), qe = qe / d | 0), O = 0; ce[O] == (ye[O] || 0); O++) ;
          if (ce[O] > (ye[O] || 0) && C--, qe < 0)
            he.push(1), $ = !0;
          else {
            for (kn = ye.length, ke = ce.length, O = 0, qe += 2, H = s(S / (ce[0] + 1)), H > 1 && (ce = m(ce, H, S), ye = m(ye, H, S), ke = ce.length, kn = ye.length), Ar = ke, Y = ye.slice(0, ke), ee = Y.length; ee < ke; Y[ee++] = 0) ;
            Bt = ce.slice(), Bt = [0].concat(Bt), Kn = ce[0], ce[1] >= S / 2 && Kn++;
            do {
              if (H = 0, U = A(ce, Y, ke, ee), U < 0) {
                if (ge = Y[0], ke != ee && (ge = ge * S + (Y[1] || 0)), H = s(ge / Kn), H > 1)
                  for (H >= S && (H = S - 1), V = m(ce, H, S), X = V.length, ee = Y.length; A(V, Y, X, ee) == 1; )
                    H--, T(V, ke < X ? Bt : ce, X, S), X = V.length, U = 1;
                else
                  H == 0 && (U = H = 1), V = ce.slice(), X = V.length;
                if (X < ee && (V = [0].concat(V)), T(Y, V, ee, S), ee = Y.length, U == -1)
                  for (; A(ce, Y, ke, ee) < 1; )
                    H++, T(Y, ke < ee ? Bt : ce, ee, S), ee = Y.length;
              } else U === 0 && (H++, Y = [0]);
              he[O++] = H, Y[0] ? Y[ee++] = ye[Ar] || 0 : (Y = [ye[Ar]], ee = 1);
            } while ((Ar++ < kn || Y[0] != null) && qe--);
            $ = Y[0] != null, he[0] || he.splice(0, 1);
          }
          if (S == l) {
            for (O = 1, qe = he[0]; qe >= 10; qe /= 10, O++) ;
            je(ae, b + (ae.e = O + C * d - 1) + 1, D, $);
          } else
            ae.e = C, ae.r = +$;
          return ae;
        };
      })();
      function Hn(m, A, T, N) {
        var q, b, D, S, U;
        if (T == null ? T = J : I(T, 0, 8), !m.c) return m.toString();
        if (q = m.c[0], D = m.e, A == null)
          U = v(m.c), U = N == 1 || N == 2 && (D <= oe || D >= Z) ? u(U, D) : a(U, D, "0");
        else if (m = je(new M(m), A, T), b = m.e, U = v(m.c), S = U.length, N == 1 || N == 2 && (A <= b || b <= oe)) {
          for (; S < A; U += "0", S++) ;
          U = u(U, b);
        } else if (A -= D + (N === 2 && b > D), U = a(U, b, "0"), b + 1 > S) {
          if (--A > 0) for (U += "."; A--; U += "0") ;
        } else if (A += b - S, A > 0)
          for (b + 1 == S && (U += "."); A--; U += "0") ;
        return m.s < 0 && q ? "-" + U : U;
      }
      function ho(m, A) {
        for (var T, N, q = 1, b = new M(m[0]); q < m.length; q++)
          N = new M(m[q]), (!N.s || (T = w(b, N)) === A || T === 0 && b.s === A) && (b = N);
        return b;
      }
      function Vn(m, A, T) {
        for (var N = 1, q = A.length; !A[--q]; A.pop()) ;
        for (q = A[0]; q >= 10; q /= 10, N++) ;
        return (T = N + T * d - 1) > ne ? m.c = m.e = null : T < re ? m.c = [m.e = 0] : (m.e = T, m.c = A), m;
      }
      p = /* @__PURE__ */ (function() {
        var m = /^(-?)0([xbo])(?=\w[\w.]*$)/i, A = /^([^.]+)\.$/, T = /^\.([^.]+)$/, N = /^-?(Infinity|NaN)$/, q = /^\s*\+(?=[\w.])|^\s+|\s+$/g;
        return function(b, D, S, U) {
          var C, O = S ? D : D.replace(q, "");
          if (N.test(O))
            b.s = isNaN(O) ? null : O < 0 ? -1 : 1;
          else {
            if (!S && (O = O.replace(m, function($, H, V) {
              return C = (V = V.toLowerCase()) == "x" ? 16 : V == "b" ? 2 : 8, !U || U == C ? H : $;
            }), U && (C = U, O = O.replace(A, "$1").replace(T, "0.$1")), D != O))
              return new M(O, C);
            if (M.DEBUG)
              throw Error(o + "Not a" + (U ? " base " + U : "") + " number: " + D);
            b.s = null;
          }
          b.c = b.e = null;
        };
      })();
      function je(m, A, T, N) {
        var q, b, D, S, U, C, O, $ = m.c, H = _;
        if ($) {
          e: {
            for (q = 1, S = $[0]; S >= 10; S /= 10, q++) ;
            if (b = A - q, b < 0)
              b += d, D = A, U = $[C = 0], O = s(U / H[q - D - 1] % 10);
            else if (C = r((b + 1) / d), C >= $.length)
              if (N) {
                for (; $.length <= C; $.push(0)) ;
                U = O = 0, q = 1, b %= d, D = b - d + 1;
              } else
                break e;
            else {
              for (U = S = $[C], q = 1; S >= 10; S /= 10, q++) ;
              b %= d, D = b - d + q, O = D < 0 ? 0 : s(U / H[q - D - 1] % 10);
            }
            if (N = N || A < 0 || // Are there any non-zero digits after the rounding digit?
            // The expression  n % pows10[d - j - 1]  returns all digits of n to the right
            // of the digit at j, e.g. if n is 908714 and j is 2, the expression gives 714.
            $[C + 1] != null || (D < 0 ? U : U % H[q - D - 1]), N = T < 4 ? (O || N) && (T == 0 || T == (m.s < 0 ? 3 : 2)) : O > 5 || O == 5 && (T == 4 || N || T == 6 && // Check whether the digit to the left of the rounding digit is odd.
            (b > 0 ? D > 0 ? U / H[q - D] : 0 : $[C - 1]) % 10 & 1 || T == (m.s < 0 ? 8 : 7)), A < 1 || !$[0])
              return $.length = 0, N ? (A -= m.e + 1, $[0] = H[(d - A % d) % d], m.e = -A || 0) : $[0] = m.e = 0, m;
            if (b == 0 ? ($.length = C, S = 1, C--) : ($.length = C + 1, S = H[d - b], $[C] = D > 0 ? s(U / H[q - D] % H[D]) * S : 0), N)
              for (; ; )
                if (C == 0) {
                  for (b = 1, D = $[0]; D >= 10; D /= 10, b++) ;
                  for (D = $[0] += S, S = 1; D >= 10; D /= 10, S++) ;
                  b != S && (m.e++, $[0] == l && ($[0] = 1));
                  break;
                } else {
                  if ($[C] += S, $[C] != l) break;
                  $[C--] = 0, S = 1;
                }
            for (b = $.length; $[--b] === 0; $.pop()) ;
          }
          m.e > ne ? m.c = m.e = null : m.e < re && (m.c = [m.e = 0]);
        }
        return m;
      }
      function rt(m) {
        var A, T = m.e;
        return T === null ? m.toString() : (A = v(m.c), A = T <= oe || T >= Z ? u(A, T) : a(A, T, "0"), m.s < 0 ? "-" + A : A);
      }
      return L.absoluteValue = L.abs = function() {
        var m = new M(this);
        return m.s < 0 && (m.s = 1), m;
      }, L.comparedTo = function(m, A) {
        return w(this, new M(m, A));
      }, L.decimalPlaces = L.dp = function(m, A) {
        var T, N, q, b = this;
        if (m != null)
          return I(m, 0, x), A == null ? A = J : I(A, 0, 8), je(new M(b), m + b.e + 1, A);
        if (!(T = b.c)) return null;
        if (N = ((q = T.length - 1) - g(this.e / d)) * d, q = T[q]) for (; q % 10 == 0; q /= 10, N--) ;
        return N < 0 && (N = 0), N;
      }, L.dividedBy = L.div = function(m, A) {
        return c(this, new M(m, A), z, J);
      }, L.dividedToIntegerBy = L.idiv = function(m, A) {
        return c(this, new M(m, A), 0, 1);
      }, L.exponentiatedBy = L.pow = function(m, A) {
        var T, N, q, b, D, S, U, C, O, $ = this;
        if (m = new M(m), m.c && !m.isInteger())
          throw Error(o + "Exponent not an integer: " + rt(m));
        if (A != null && (A = new M(A)), S = m.e > 14, !$.c || !$.c[0] || $.c[0] == 1 && !$.e && $.c.length == 1 || !m.c || !m.c[0])
          return O = new M(Math.pow(+rt($), S ? m.s * (2 - i(m)) : +rt(m))), A ? O.mod(A) : O;
        if (U = m.s < 0, A) {
          if (A.c ? !A.c[0] : !A.s) return new M(NaN);
          N = !U && $.isInteger() && A.isInteger(), N && ($ = $.mod(A));
        } else {
          if (m.e > 9 && ($.e > 0 || $.e < -1 || ($.e == 0 ? $.c[0] > 1 || S && $.c[1] >= 24e7 : $.c[0] < 8e13 || S && $.c[0] <= 9999975e7)))
            return b = $.s < 0 && i(m) ? -0 : 0, $.e > -1 && (b = 1 / b), new M(U ? 1 / b : b);
          pe && (b = r(pe / d + 2));
        }
        for (S ? (T = new M(0.5), U && (m.s = 1), C = i(m)) : (q = Math.abs(+rt(m)), C = q % 2), O = new M(se); ; ) {
          if (C) {
            if (O = O.times($), !O.c) break;
            b ? O.c.length > b && (O.c.length = b) : N && (O = O.mod(A));
          }
          if (q) {
            if (q = s(q / 2), q === 0) break;
            C = q % 2;
          } else if (m = m.times(T), je(m, m.e + 1, 1), m.e > 14)
            C = i(m);
          else {
            if (q = +rt(m), q === 0) break;
            C = q % 2;
          }
          $ = $.times($), b ? $.c && $.c.length > b && ($.c.length = b) : N && ($ = $.mod(A));
        }
        return N ? O : (U && (O = se.div(O)), A ? O.mod(A) : b ? je(O, pe, J, D) : O);
      }, L.integerValue = function(m) {
        var A = new M(this);
        return m == null ? m = J : I(m, 0, 8), je(A, A.e + 1, m);
      }, L.isEqualTo = L.eq = function(m, A) {
        return w(this, new M(m, A)) === 0;
      }, L.isFinite = function() {
        return !!this.c;
      }, L.isGreaterThan = L.gt = function(m, A) {
        return w(this, new M(m, A)) > 0;
      }, L.isGreaterThanOrEqualTo = L.gte = function(m, A) {
        return (A = w(this, new M(m, A))) === 1 || A === 0;
      }, L.isInteger = function() {
        return !!this.c && g(this.e / d) > this.c.length - 2;
      }, L.isLessThan = L.lt = function(m, A) {
        return w(this, new M(m, A)) < 0;
      }, L.isLessThanOrEqualTo = L.lte = function(m, A) {
        return (A = w(this, new M(m, A))) === -1 || A === 0;
      }, L.isNaN = function() {
        return !this.s;
      }, L.isNegative = function() {
        return this.s < 0;
      }, L.isPositive = function() {
        return this.s > 0;
      }, L.isZero = function() {
        return !!this.c && this.c[0] == 0;
      }, L.minus = function(m, A) {
        var T, N, q, b, D = this, S = D.s;
        if (m = new M(m, A), A = m.s, !S || !A) return new M(NaN);
        if (S != A)
          return m.s = -A, D.plus(m);
        var U = D.e / d, C = m.e / d, O = D.c, $ = m.c;
        if (!U || !C) {
          if (!O || !$) return O ? (m.s = -A, m) : new M($ ? D : NaN);
          if (!O[0] || !$[0])
            return $[0] ? (m.s = -A, m) : new M(O[0] ? D : (
              // IEEE 754 (2008) 6.3: n - n = -0 when rounding to -Infinity
              J == 3 ? -0 : 0
            ));
        }
        if (U = g(U), C = g(C), O = O.slice(), S = U - C) {
          for ((b = S < 0) ? (S = -S, q = O) : (C = U, q = $), q.reverse(), A = S; A--; q.push(0)) ;
          q.reverse();
        } else
          for (N = (b = (S = O.length) < (A = $.length)) ? S : A, S = A = 0; A < N; A++)
            if (O[A] != $[A]) {
              b = O[A] < $[A];
              break;
            }
        if (b && (q = O, O = $, $ = q, m.s = -m.s), A = (N = $.length) - (T = O.length), A > 0) for (; A--; O[T++] = 0) ;
        for (A = l - 1; N > S; ) {
          if (O[--N] < $[N]) {
            for (T = N; T && !O[--T]; O[T] = A) ;
            --O[T], O[N] += l;
          }
          O[N] -= $[N];
        }
        for (; O[0] == 0; O.splice(0, 1), --C) ;
        return O[0] ? Vn(m, O, C) : (m.s = J == 3 ? -1 : 1, m.c = [m.e = 0], m);
      }, L.modulo = L.mod = function(m, A) {
        var T, N, q = this;
        return m = new M(m, A), !q.c || !m.s || m.c && !m.c[0] ? new M(NaN) : !m.c || q.c && !q.c[0] ? new M(q) : (Re == 9 ? (N = m.s, m.s = 1, T = c(q, m, 0, 3), m.s = N, T.s *= N) : T = c(q, m, 0, Re), m = q.minus(T.times(m)), !m.c[0] && Re == 1 && (m.s = q.s), m);
      }, L.multipliedBy = L.times = function(m, A) {
        var T, N, q, b, D, S, U, C, O, $, H, V, X, ae, he, Y = this, ee = Y.c, ge = (m = new M(m, A)).c;
        if (!ee || !ge || !ee[0] || !ge[0])
          return !Y.s || !m.s || ee && !ee[0] && !ge || ge && !ge[0] && !ee ? m.c = m.e = m.s = null : (m.s *= Y.s, !ee || !ge ? m.c = m.e = null : (m.c = [0], m.e = 0)), m;
        for (N = g(Y.e / d) + g(m.e / d), m.s *= Y.s, U = ee.length, $ = ge.length, U < $ && (X = ee, ee = ge, ge = X, q = U, U = $, $ = q), q = U + $, X = []; q--; X.push(0)) ;
        for (ae = l, he = P, q = $; --q >= 0; ) {
          for (T = 0, H = ge[q] % he, V = ge[q] / he | 0, D = U, b = q + D; b > q; )
            C = ee[--D] % he, O = ee[D] / he | 0, S = V * C + O * H, C = H * C + S % he * he + X[b] + T, T = (C / ae | 0) + (S / he | 0) + V * O, X[b--] = C % ae;
          X[b] = T;
        }
        return T ? ++N : X.splice(0, 1), Vn(m, X, N);
      }, L.negated = function() {
        var m = new M(this);
        return m.s = -m.s || null, m;
      }, L.plus = function(m, A) {
        var T, N = this, q = N.s;
        if (m = new M(m, A), A = m.s, !q || !A) return new M(NaN);
        if (q != A)
          return m.s = -A, N.minus(m);
        var b = N.e / d, D = m.e / d, S = N.c, U = m.c;
        if (!b || !D) {
          if (!S || !U) return new M(q / 0);
          if (!S[0] || !U[0]) return U[0] ? m : new M(S[0] ? N : q * 0);
        }
        if (b = g(b), D = g(D), S = S.slice(), q = b - D) {
          for (q > 0 ? (D = b, T = U) : (q = -q, T = S), T.reverse(); q--; T.push(0)) ;
          T.reverse();
        }
        for (q = S.length, A = U.length, q - A < 0 && (T = U, U = S, S = T, A = q), q = 0; A; )
          q = (S[--A] = S[A] + U[A] + q) / l | 0, S[A] = l === S[A] ? 0 : S[A] % l;
        return q && (S = [q].concat(S), ++D), Vn(m, S, D);
      }, L.precision = L.sd = function(m, A) {
        var T, N, q, b = this;
        if (m != null && m !== !!m)
          return I(m, 1, x), A == null ? A = J : I(A, 0, 8), je(new M(b), m, A);
        if (!(T = b.c)) return null;
        if (q = T.length - 1, N = q * d + 1, q = T[q]) {
          for (; q % 10 == 0; q /= 10, N--) ;
          for (q = T[0]; q >= 10; q /= 10, N++) ;
        }
        return m && b.e + 1 > N && (N = b.e + 1), N;
      }, L.shiftedBy = function(m) {
        return I(m, -y, y), this.times("1e" + m);
      }, L.squareRoot = L.sqrt = function() {
        var m, A, T, N, q, b = this, D = b.c, S = b.s, U = b.e, C = z + 4, O = new M("0.5");
        if (S !== 1 || !D || !D[0])
          return new M(!S || S < 0 && (!D || D[0]) ? NaN : D ? b : 1 / 0);
        if (S = Math.sqrt(+rt(b)), S == 0 || S == 1 / 0 ? (A = v(D), (A.length + U) % 2 == 0 && (A += "0"), S = Math.sqrt(+A), U = g((U + 1) / 2) - (U < 0 || U % 2), S == 1 / 0 ? A = "5e" + U : (A = S.toExponential(), A = A.slice(0, A.indexOf("e") + 1) + U), T = new M(A)) : T = new M(S + ""), T.c[0]) {
          for (U = T.e, S = U + C, S < 3 && (S = 0); ; )
            if (q = T, T = O.times(q.plus(c(b, q, C, 1))), v(q.c).slice(0, S) === (A = v(T.c)).slice(0, S))
              if (T.e < U && --S, A = A.slice(S - 3, S + 1), A == "9999" || !N && A == "4999") {
                if (!N && (je(q, q.e + z + 2, 0), q.times(q).eq(b))) {
                  T = q;
                  break;
                }
                C += 4, S += 4, N = 1;
              } else {
                (!+A || !+A.slice(1) && A.charAt(0) == "5") && (je(T, T.e + z + 2, 1), m = !T.times(T).eq(b));
                break;
              }
        }
        return je(T, T.e + z + 1, J, m);
      }, L.toExponential = function(m, A) {
        return m != null && (I(m, 0, x), m++), Hn(this, m, A, 1);
      }, L.toFixed = function(m, A) {
        return m != null && (I(m, 0, x), m = m + this.e + 1), Hn(this, m, A);
      }, L.toFormat = function(m, A, T) {
        var N, q = this;
        if (T == null)
          m != null && A && typeof A == "object" ? (T = A, A = null) : m && typeof m == "object" ? (T = m, m = A = null) : T = Gt;
        else if (typeof T != "object")
          throw Error(o + "Argument not an object: " + T);
        if (N = q.toFixed(m, A), q.c) {
          var b, D = N.split("."), S = +T.groupSize, U = +T.secondaryGroupSize, C = T.groupSeparator || "", O = D[0], $ = D[1], H = q.s < 0, V = H ? O.slice(1) : O, X = V.length;
          if (U && (b = S, S = U, U = b, X -= b), S > 0 && X > 0) {
            for (b = X % S || S, O = V.substr(0, b); b < X; b += S) O += C + V.substr(b, S);
            U > 0 && (O += C + V.slice(b)), H && (O = "-" + O);
          }
          N = $ ? O + (T.decimalSeparator || "") + ((U = +T.fractionGroupSize) ? $.replace(
            new RegExp("\\d{" + U + "}\\B", "g"),
            "$&" + (T.fractionGroupSeparator || "")
          ) : $) : O;
        }
        return (T.prefix || "") + N + (T.suffix || "");
      }, L.toFraction = function(m) {
        var A, T, N, q, b, D, S, U, C, O, $, H, V = this, X = V.c;
        if (m != null && (S = new M(m), !S.isInteger() && (S.c || S.s !== 1) || S.lt(se)))
          throw Error(o + "Argument " + (S.isInteger() ? "out of range: " : "not an integer: ") + rt(S));
        if (!X) return new M(V);
        for (A = new M(se), C = T = new M(se), N = U = new M(se), H = v(X), b = A.e = H.length - V.e - 1, A.c[0] = _[(D = b % d) < 0 ? d + D : D], m = !m || S.comparedTo(A) > 0 ? b > 0 ? A : C : S, D = ne, ne = 1 / 0, S = new M(H), U.c[0] = 0; O = c(S, A, 0, 1), q = T.plus(O.times(N)), q.comparedTo(m) != 1; )
          T = N, N = q, C = U.plus(O.times(q = C)), U = q, A = S.minus(O.times(q = A)), S = q;
        return q = c(m.minus(T), N, 0, 1), U = U.plus(q.times(C)), T = T.plus(q.times(N)), U.s = C.s = V.s, b = b * 2, $ = c(C, N, b, J).minus(V).abs().comparedTo(
          c(U, T, b, J).minus(V).abs()
        ) < 1 ? [C, N] : [U, T], ne = D, $;
      }, L.toNumber = function() {
        return +rt(this);
      }, L.toPrecision = function(m, A) {
        return m != null && I(m, 1, x), Hn(this, m, A, 2);
      }, L.toString = function(m) {
        var A, T = this, N = T.s, q = T.e;
        return q === null ? N ? (A = "Infinity", N < 0 && (A = "-" + A)) : A = "NaN" : (m == null ? A = q <= oe || q >= Z ? u(v(T.c), q) : a(v(T.c), q, "0") : m === 10 && De ? (T = je(new M(T), z + q + 1, J), A = a(v(T.c), T.e, "0")) : (I(m, 2, Ve.length, "Base"), A = E(a(v(T.c), q, "0"), 10, m, N, !0)), N < 0 && T.c[0] && (A = "-" + A)), A;
      }, L.valueOf = L.toJSON = function() {
        return rt(this);
      }, L._isBigNumber = !0, h != null && M.set(h), M;
    }
    function g(h) {
      var c = h | 0;
      return h > 0 || h === c ? c : c - 1;
    }
    function v(h) {
      for (var c, E, p = 1, L = h.length, se = h[0] + ""; p < L; ) {
        for (c = h[p++] + "", E = d - c.length; E--; c = "0" + c) ;
        se += c;
      }
      for (L = se.length; se.charCodeAt(--L) === 48; ) ;
      return se.slice(0, L + 1 || 1);
    }
    function w(h, c) {
      var E, p, L = h.c, se = c.c, z = h.s, J = c.s, oe = h.e, Z = c.e;
      if (!z || !J) return null;
      if (E = L && !L[0], p = se && !se[0], E || p) return E ? p ? 0 : -J : z;
      if (z != J) return z;
      if (E = z < 0, p = oe == Z, !L || !se) return p ? 0 : !L ^ E ? 1 : -1;
      if (!p) return oe > Z ^ E ? 1 : -1;
      for (J = (oe = L.length) < (Z = se.length) ? oe : Z, z = 0; z < J; z++) if (L[z] != se[z]) return L[z] > se[z] ^ E ? 1 : -1;
      return oe == Z ? 0 : oe > Z ^ E ? 1 : -1;
    }
    function I(h, c, E, p) {
      if (h < c || h > E || h !== s(h))
        throw Error(o + (p || "Argument") + (typeof h == "number" ? h < c || h > E ? " out of range: " : " not an integer: " : " not a primitive number: ") + String(h));
    }
    function i(h) {
      var c = h.c.length - 1;
      return g(h.e / d) == c && h.c[c] % 2 != 0;
    }
    function u(h, c) {
      return (h.length > 1 ? h.charAt(0) + "." + h.slice(1) : h) + (c < 0 ? "e" : "e+") + c;
    }
    function a(h, c, E) {
      var p, L;
      if (c < 0) {
        for (L = E + "."; ++c; L += E) ;
        h = L + h;
      } else if (p = h.length, ++c > p) {
        for (L = E, c -= p; --c; L += E) ;
        h += L;
      } else c < p && (h = h.slice(0, c) + "." + h.slice(c));
      return h;
    }
    e = R(), e.default = e.BigNumber = e, typeof define == "function" && define.amd ? define(function() {
      return e;
    }) : typeof Ir < "u" && Ir.exports ? Ir.exports = e : (n || (n = typeof self < "u" && self ? self : window), n.BigNumber = e);
  })(Do);
});

// node_modules/json-bigint/lib/stringify.js
var Lo = F((Um, Mo) => {
  var $o = es(), Fo = Mo.exports;
  (function() {
    "use strict";
    function n(y) {
      return y < 10 ? "0" + y : y;
    }
    var e = /[\u0000\u00ad\u0600-\u0604\u070f\u17b4\u17b5\u200c-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g, t = /[\\\"\x00-\x1f\x7f-\x9f\u00ad\u0600-\u0604\u070f\u17b4\u17b5\u200c-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g, r, s, o = {
      // table of character substitutions
      "\b": "\\b",
      "	": "\\t",
      "\n": "\\n",
      "\f": "\\f",
      "\r": "\\r",
      '"': '\\"',
      "\\": "\\\\"
    }, f;
    function l(y) {
      return t.lastIndex = 0, t.test(y) ? '"' + y.replace(t, function(_) {
        var P = o[_];
        return typeof P == "string" ? P : "\\u" + ("0000" + _.charCodeAt(0).toString(16)).slice(-4);
      }) + '"' : '"' + y + '"';
    }
    function d(y, _) {
      var P, x, R, g, v = r, w, I = _[y], i = I != null && (I instanceof $o || $o.isBigNumber(I));
      switch (I && typeof I == "object" && typeof I.toJSON == "function" && (I = I.toJSON(y)), typeof f == "function" && (I = f.call(_, y, I)), typeof I) {
        case "string":
          return i ? I : l(I);
        case "number":
          return isFinite(I) ? String(I) : "null";
        case "boolean":
        case "null":
        case "bigint":
          return String(I);
        // If the type is 'object', we might be dealing with an object or an array or
        // null.
        case "object":
          if (!I)
            return "null";
          if (r += s, w = [], Object.prototype.toString.apply(I) === "[object Array]") {
            for (g = I.length, P = 0; P < g; P += 1)
              w[P] = d(P, I) || "null";
            return R = w.length === 0 ? "[]" : r ? `[
` + r + w.join(`,
` + r) + `
` + v + "]" : "[" + w.join(",") + "]", r = v, R;
          }
          if (f && typeof f == "object")
            for (g = f.length, P = 0; P < g; P += 1)
              typeof f[P] == "string" && (x = f[P], R = d(x, I), R && w.push(l(x) + (r ? ": " : ":") + R));
          else
            Object.keys(I).forEach(function(u) {
              var a = d(u, I);
              a && w.push(l(u) + (r ? ": " : ":") + a);
            });
          return R = w.length === 0 ? "{}" : r ? `{
` + r + w.join(`,
` + r) + `
` + v + "}" : "{" + w.join(",") + "}", r = v, R;
      }
    }
    typeof Fo.stringify != "function" && (Fo.stringify = function(y, _, P) {
      var x;
      if (r = "", s = "", typeof P == "number")
        for (x = 0; x < P; x += 1)
          s += " ";
      else typeof P == "string" && (s = P);
      if (f = _, _ && typeof _ != "function" && (typeof _ != "object" || typeof _.length != "number"))
        throw new Error("JSON.stringify");
      return d("", { "": y });
    });
  })();
});

// node_modules/json-bigint/lib/parse.js
var Bo = F((bm, Go) => {
  var xr = null, Rf = /(?:_|\\u005[Ff])(?:_|\\u005[Ff])(?:p|\\u0070)(?:r|\\u0072)(?:o|\\u006[Ff])(?:t|\\u0074)(?:o|\\u006[Ff])(?:_|\\u005[Ff])(?:_|\\u005[Ff])/, jf = /(?:c|\\u0063)(?:o|\\u006[Ff])(?:n|\\u006[Ee])(?:s|\\u0073)(?:t|\\u0074)(?:r|\\u0072)(?:u|\\u0075)(?:c|\\u0063)(?:t|\\u0074)(?:o|\\u006[Ff])(?:r|\\u0072)/, qf = function(n) {
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
    }, o, f = function(v) {
      throw {
        name: "SyntaxError",
        message: v,
        at: t,
        text: o
      };
    }, l = function(v) {
      return v && v !== r && f("Expected '" + v + "' instead of '" + r + "'"), r = o.charAt(t), t += 1, r;
    }, d = function() {
      var v, w = "";
      for (r === "-" && (w = "-", l("-")); r >= "0" && r <= "9"; )
        w += r, l();
      if (r === ".")
        for (w += "."; l() && r >= "0" && r <= "9"; )
          w += r;
      if (r === "e" || r === "E")
        for (w += r, l(), (r === "-" || r === "+") && (w += r, l()); r >= "0" && r <= "9"; )
          w += r, l();
      if (v = +w, !isFinite(v))
        f("Bad number");
      else
        return xr == null && (xr = es()), w.length > 15 ? e.storeAsString ? w : e.useNativeBigInt ? BigInt(w) : new xr(w) : e.alwaysParseAsBig ? e.useNativeBigInt ? BigInt(v) : new xr(v) : v;
    }, y = function() {
      var v, w, I = "", i;
      if (r === '"')
        for (var u = t; l(); ) {
          if (r === '"')
            return t - 1 > u && (I += o.substring(u, t - 1)), l(), I;
          if (r === "\\") {
            if (t - 1 > u && (I += o.substring(u, t - 1)), l(), r === "u") {
              for (i = 0, w = 0; w < 4 && (v = parseInt(l(), 16), !!isFinite(v)); w += 1)
                i = i * 16 + v;
              I += String.fromCharCode(i);
            } else if (typeof s[r] == "string")
              I += s[r];
            else
              break;
            u = t;
          }
        }
      f("Bad string");
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
      f("Unexpected '" + r + "'");
    }, x, R = function() {
      var v = [];
      if (r === "[") {
        if (l("["), _(), r === "]")
          return l("]"), v;
        for (; r; ) {
          if (v.push(x()), _(), r === "]")
            return l("]"), v;
          l(","), _();
        }
      }
      f("Bad array");
    }, g = function() {
      var v, w = /* @__PURE__ */ Object.create(null);
      if (r === "{") {
        if (l("{"), _(), r === "}")
          return l("}"), w;
        for (; r; ) {
          if (v = y(), _(), l(":"), e.strict === !0 && Object.hasOwnProperty.call(w, v) && f('Duplicate key "' + v + '"'), Rf.test(v) === !0 ? e.protoAction === "error" ? f("Object contains forbidden prototype property") : e.protoAction === "ignore" ? x() : w[v] = x() : jf.test(v) === !0 ? e.constructorAction === "error" ? f("Object contains forbidden constructor property") : e.constructorAction === "ignore" ? x() : w[v] = x() : w[v] = x(), _(), r === "}")
            return l("}"), w;
          l(","), _();
        }
      }
      f("Bad object");
    };
    return x = function() {
      switch (_(), r) {
        case "{":
          return g();
        case "[":
          return R();
        case '"':
          return y();
        case "-":
          return d();
        default:
          return r >= "0" && r <= "9" ? d() : P();
      }
    }, function(v, w) {
      var I;
      return o = v + "", t = 0, r = " ", I = x(), _(), r && f("Syntax error"), typeof w == "function" ? (function i(u, a) {
        var h, c, E = u[a];
        return E && typeof E == "object" && Object.keys(E).forEach(function(p) {
          c = i(E, p), c !== void 0 ? E[p] = c : delete E[p];
        }), w.call(u, a, E);
      })({ "": I }, "") : I;
    };
  };
  Go.exports = qf;
});

// node_modules/json-bigint/index.js
var ko = F((Om, Sr) => {
  var Ho = Lo().stringify, Vo = Bo();
  Sr.exports = function(n) {
    return {
      parse: Vo(n),
      stringify: Ho
    };
  };
  Sr.exports.parse = Vo();
  Sr.exports.stringify = Ho;
});

// node_modules/gcp-metadata/build/src/gcp-residency.js
var ts = F(($e) => {
  "use strict";
  Object.defineProperty($e, "__esModule", { value: !0 });
  $e.GCE_LINUX_BIOS_PATHS = void 0;
  $e.isGoogleCloudServerless = Jo;
  $e.isGoogleComputeEngineLinux = zo;
  $e.isGoogleComputeEngineMACAddress = Yo;
  $e.isGoogleComputeEngine = Xo;
  $e.detectGCPResidency = bf;
  var Ko = k("fs"), Wo = k("os");
  $e.GCE_LINUX_BIOS_PATHS = {
    BIOS_DATE: "/sys/class/dmi/id/bios_date",
    BIOS_VENDOR: "/sys/class/dmi/id/bios_vendor"
  };
  var Uf = /^42:01/;
  function Jo() {
    return !!(process.env.CLOUD_RUN_JOB || process.env.FUNCTION_NAME || process.env.K_SERVICE);
  }
  function zo() {
    if ((0, Wo.platform)() !== "linux")
      return !1;
    try {
      (0, Ko.statSync)($e.GCE_LINUX_BIOS_PATHS.BIOS_DATE);
      let n = (0, Ko.readFileSync)($e.GCE_LINUX_BIOS_PATHS.BIOS_VENDOR, "utf8");
      return /Google/.test(n);
    } catch {
      return !1;
    }
  }
  function Yo() {
    let n = (0, Wo.networkInterfaces)();
    for (let e of Object.values(n))
      if (e) {
        for (let { mac: t } of e)
          if (Uf.test(t))
            return !0;
      }
    return !1;
  }
  function Xo() {
    return zo() || Yo();
  }
  function bf() {
    return Jo() || Xo();
  }
});

// node_modules/google-logging-utils/build/src/colours.js
var Qo = F((Rr) => {
  "use strict";
  Object.defineProperty(Rr, "__esModule", { value: !0 });
  Rr.Colours = void 0;
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
  Rr.Colours = me;
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

// node_modules/google-logging-utils/build/src/logging-utils.js
var ra = F((te) => {
  "use strict";
  var Of = te && te.__createBinding || (Object.create ? (function(n, e, t, r) {
    r === void 0 && (r = t);
    var s = Object.getOwnPropertyDescriptor(e, t);
    (!s || ("get" in s ? !e.__esModule : s.writable || s.configurable)) && (s = { enumerable: !0, get: function() {
      return e[t];
    } }), Object.defineProperty(n, r, s);
  }) : (function(n, e, t, r) {
    r === void 0 && (r = t), n[r] = e[t];
  })), Nf = te && te.__setModuleDefault || (Object.create ? (function(n, e) {
    Object.defineProperty(n, "default", { enumerable: !0, value: e });
  }) : function(n, e) {
    n.default = e;
  }), Zo = te && te.__importStar || /* @__PURE__ */ (function() {
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
      if (e != null) for (var r = n(e), s = 0; s < r.length; s++) r[s] !== "default" && Of(t, e, r[s]);
      return Nf(t, e), t;
    };
  })();
  Object.defineProperty(te, "__esModule", { value: !0 });
  te.env = te.DebugLogBackendBase = te.placeholder = te.AdhocDebugLogger = te.LogSeverity = void 0;
  te.getNodeBackend = ns;
  te.getDebugBackend = Df;
  te.getStructuredBackend = $f;
  te.setBackend = Ff;
  te.log = ta;
  var Cf = k("events"), kt = Zo(k("process")), ea = Zo(k("util")), ve = Qo(), Fe;
  (function(n) {
    n.DEFAULT = "DEFAULT", n.DEBUG = "DEBUG", n.INFO = "INFO", n.WARNING = "WARNING", n.ERROR = "ERROR";
  })(Fe || (te.LogSeverity = Fe = {}));
  var Kt = class extends Cf.EventEmitter {
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
      }), this.func.debug = (...r) => this.invokeSeverity(Fe.DEBUG, ...r), this.func.info = (...r) => this.invokeSeverity(Fe.INFO, ...r), this.func.warn = (...r) => this.invokeSeverity(Fe.WARNING, ...r), this.func.error = (...r) => this.invokeSeverity(Fe.ERROR, ...r), this.func.sublog = (r) => ta(r, this.func);
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
  te.AdhocDebugLogger = Kt;
  te.placeholder = new Kt("", () => {
  }).func;
  var _t = class {
    constructor() {
      var e;
      this.cached = /* @__PURE__ */ new Map(), this.filters = [], this.filtersSet = !1;
      let t = (e = kt.env[te.env.nodeEnables]) !== null && e !== void 0 ? e : "*";
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
  te.DebugLogBackendBase = _t;
  var rs = class extends _t {
    constructor() {
      super(...arguments), this.enabledRegexp = /.*/g;
    }
    isEnabled(e) {
      return this.enabledRegexp.test(e);
    }
    makeLogger(e) {
      return this.enabledRegexp.test(e) ? (t, ...r) => {
        var s;
        let o = `${ve.Colours.green}${e}${ve.Colours.reset}`, f = `${ve.Colours.yellow}${kt.pid}${ve.Colours.reset}`, l;
        switch (t.severity) {
          case Fe.ERROR:
            l = `${ve.Colours.red}${t.severity}${ve.Colours.reset}`;
            break;
          case Fe.INFO:
            l = `${ve.Colours.magenta}${t.severity}${ve.Colours.reset}`;
            break;
          case Fe.WARNING:
            l = `${ve.Colours.yellow}${t.severity}${ve.Colours.reset}`;
            break;
          default:
            l = (s = t.severity) !== null && s !== void 0 ? s : Fe.DEFAULT;
            break;
        }
        let d = ea.formatWithOptions({ colors: ve.Colours.enabled }, ...r), y = Object.assign({}, t);
        delete y.severity;
        let _ = Object.getOwnPropertyNames(y).length ? JSON.stringify(y) : "", P = _ ? `${ve.Colours.grey}${_}${ve.Colours.reset}` : "";
        console.error("%s [%s|%s] %s%s", f, o, l, d, _ ? ` ${P}` : "");
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
  function ns() {
    return new rs();
  }
  var ss = class extends _t {
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
      let t = (e = kt.env.NODE_DEBUG) !== null && e !== void 0 ? e : "";
      kt.env.NODE_DEBUG = `${t}${t ? "," : ""}${this.filters.join(",")}`;
    }
  };
  function Df(n) {
    return new ss(n);
  }
  var is = class extends _t {
    constructor(e) {
      var t;
      super(), this.upstream = (t = e) !== null && t !== void 0 ? t : void 0;
    }
    makeLogger(e) {
      var t;
      let r = (t = this.upstream) === null || t === void 0 ? void 0 : t.makeLogger(e);
      return (s, ...o) => {
        var f;
        let l = (f = s.severity) !== null && f !== void 0 ? f : Fe.INFO, d = Object.assign({
          severity: l,
          message: ea.format(...o)
        }, s), y = JSON.stringify(d);
        r ? r(s, y) : console.log("%s", y);
      };
    }
    setFilters() {
      var e;
      (e = this.upstream) === null || e === void 0 || e.setFilters();
    }
  };
  function $f(n) {
    return new is(n);
  }
  te.env = {
    /**
     * Filter wildcards specific to the Node syntax, and similar to the built-in
     * utils.debuglog() environment variable. If missing, disables logging.
     */
    nodeEnables: "GOOGLE_SDK_NODE_LOGGING"
  };
  var os = /* @__PURE__ */ new Map(), we;
  function Ff(n) {
    we = n, os.clear();
  }
  function ta(n, e) {
    if (!we && !kt.env[te.env.nodeEnables] || !n)
      return te.placeholder;
    e && (n = `${e.instance.namespace}:${n}`);
    let t = os.get(n);
    if (t)
      return t.func;
    if (we === null)
      return te.placeholder;
    we === void 0 && (we = ns());
    let r = (() => {
      let s;
      return new Kt(n, (f, ...l) => {
        if (s !== we) {
          if (we === null)
            return;
          we === void 0 && (we = ns()), s = we;
        }
        we?.log(n, f, ...l);
      });
    })();
    return os.set(n, r), r.func;
  }
});

// node_modules/google-logging-utils/build/src/index.js
var as = F((pt) => {
  "use strict";
  var Mf = pt && pt.__createBinding || (Object.create ? (function(n, e, t, r) {
    r === void 0 && (r = t);
    var s = Object.getOwnPropertyDescriptor(e, t);
    (!s || ("get" in s ? !e.__esModule : s.writable || s.configurable)) && (s = { enumerable: !0, get: function() {
      return e[t];
    } }), Object.defineProperty(n, r, s);
  }) : (function(n, e, t, r) {
    r === void 0 && (r = t), n[r] = e[t];
  })), Lf = pt && pt.__exportStar || function(n, e) {
    for (var t in n) t !== "default" && !Object.prototype.hasOwnProperty.call(e, t) && Mf(e, n, t);
  };
  Object.defineProperty(pt, "__esModule", { value: !0 });
  Lf(ra(), pt);
});

// node_modules/gcp-metadata/build/src/index.js
var Jt = F((K) => {
  "use strict";
  var sa = K && K.__createBinding || (Object.create ? (function(n, e, t, r) {
    r === void 0 && (r = t);
    var s = Object.getOwnPropertyDescriptor(e, t);
    (!s || ("get" in s ? !e.__esModule : s.writable || s.configurable)) && (s = { enumerable: !0, get: function() {
      return e[t];
    } }), Object.defineProperty(n, r, s);
  }) : (function(n, e, t, r) {
    r === void 0 && (r = t), n[r] = e[t];
  })), Gf = K && K.__setModuleDefault || (Object.create ? (function(n, e) {
    Object.defineProperty(n, "default", { enumerable: !0, value: e });
  }) : function(n, e) {
    n.default = e;
  }), Bf = K && K.__importStar || /* @__PURE__ */ (function() {
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
      if (e != null) for (var r = n(e), s = 0; s < r.length; s++) r[s] !== "default" && sa(t, e, r[s]);
      return Gf(t, e), t;
    };
  })(), Hf = K && K.__exportStar || function(n, e) {
    for (var t in n) t !== "default" && !Object.prototype.hasOwnProperty.call(e, t) && sa(e, n, t);
  };
  Object.defineProperty(K, "__esModule", { value: !0 });
  K.gcpResidencyCache = K.METADATA_SERVER_DETECTION = K.HEADERS = K.HEADER_VALUE = K.HEADER_NAME = K.SECONDARY_HOST_ADDRESS = K.HOST_ADDRESS = K.BASE_PATH = void 0;
  K.instance = zf;
  K.project = Yf;
  K.universe = Xf;
  K.bulk = Qf;
  K.isAvailable = ed;
  K.resetIsAvailableCache = td;
  K.getGCPResidency = fs;
  K.setGCPResidency = ia;
  K.requestTimeout = oa;
  var cs = fe(), Vf = ko(), kf = ts(), Kf = Bf(as());
  K.BASE_PATH = "/computeMetadata/v1";
  K.HOST_ADDRESS = "http://169.254.169.254";
  K.SECONDARY_HOST_ADDRESS = "http://metadata.google.internal.";
  K.HEADER_NAME = "Metadata-Flavor";
  K.HEADER_VALUE = "Google";
  K.HEADERS = Object.freeze({ [K.HEADER_NAME]: K.HEADER_VALUE });
  var na = Kf.log("gcp-metadata");
  K.METADATA_SERVER_DETECTION = Object.freeze({
    "assume-present": "don't try to ping the metadata server, but assume it's present",
    none: "don't try to ping the metadata server, but don't try to use it either",
    "bios-only": "treat the result of a BIOS probe as canonical (don't fall back to pinging)",
    "ping-only": "skip the BIOS probe, and go straight to pinging"
  });
  function us(n) {
    return n || (n = process.env.GCE_METADATA_IP || process.env.GCE_METADATA_HOST || K.HOST_ADDRESS), /^https?:\/\//.test(n) || (n = `http://${n}`), new URL(K.BASE_PATH, n).href;
  }
  function Wf(n) {
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
  async function Wt(n, e = {}, t = 3, r = !1) {
    let s = new Headers(K.HEADERS), o = "", f = {};
    if (typeof n == "object") {
      let P = n;
      new Headers(P.headers).forEach((x, R) => s.set(R, x)), o = P.metadataKey, f = P.params || f, t = P.noResponseRetries || t, r = P.fastFail || r;
    } else
      o = n;
    typeof e == "string" ? o += `/${e}` : (Wf(e), e.property && (o += `/${e.property}`), new Headers(e.headers).forEach((P, x) => s.set(x, P)), f = e.params || f);
    let l = r ? Jf : cs.request, d = {
      url: `${us()}/${o}`,
      headers: s,
      retryConfig: { noResponseRetries: t },
      params: f,
      responseType: "text",
      timeout: oa()
    };
    na.info("instance request %j", d);
    let y = await l(d);
    na.info("instance metadata is %s", y.data);
    let _ = y.headers.get(K.HEADER_NAME);
    if (_ !== K.HEADER_VALUE)
      throw new RangeError(`Invalid response from metadata service: incorrect ${K.HEADER_NAME} header. Expected '${K.HEADER_VALUE}', got ${_ ? `'${_}'` : "no header"}`);
    if (typeof y.data == "string")
      try {
        return Vf.parse(y.data);
      } catch {
      }
    return y.data;
  }
  async function Jf(n) {
    let e = {
      ...n,
      url: n.url?.toString().replace(us(), us(K.SECONDARY_HOST_ADDRESS))
    }, t = (0, cs.request)(n), r = (0, cs.request)(e);
    return Promise.any([t, r]);
  }
  function zf(n) {
    return Wt("instance", n);
  }
  function Yf(n) {
    return Wt("project", n);
  }
  function Xf(n) {
    return Wt("universe", n);
  }
  async function Qf(n) {
    let e = {};
    return await Promise.all(n.map((t) => (async () => {
      let r = await Wt(t), s = t.metadataKey;
      e[s] = r;
    })())), e;
  }
  function Zf() {
    return process.env.DETECT_GCP_RETRIES ? Number(process.env.DETECT_GCP_RETRIES) : 0;
  }
  var jr;
  async function ed() {
    if (process.env.METADATA_SERVER_DETECTION) {
      let n = process.env.METADATA_SERVER_DETECTION.trim().toLocaleLowerCase();
      if (!(n in K.METADATA_SERVER_DETECTION))
        throw new RangeError(`Unknown \`METADATA_SERVER_DETECTION\` env variable. Got \`${n}\`, but it should be \`${Object.keys(K.METADATA_SERVER_DETECTION).join("`, `")}\`, or unset`);
      switch (n) {
        case "assume-present":
          return !0;
        case "none":
          return !1;
        case "bios-only":
          return fs();
        case "ping-only":
      }
    }
    try {
      return jr === void 0 && (jr = (async () => {
        try {
          return await Wt(
            "instance",
            void 0,
            Zf(),
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
      })()), await jr;
    } catch {
      return !1;
    }
  }
  function td() {
    jr = void 0;
  }
  K.gcpResidencyCache = null;
  function fs() {
    return K.gcpResidencyCache === null && ia(), K.gcpResidencyCache;
  }
  function ia(n = null) {
    K.gcpResidencyCache = n !== null ? n : (0, kf.detectGCPResidency)();
  }
  function oa() {
    return fs() ? 0 : 3e3;
  }
  Hf(ts(), K);
});

// node_modules/base64-js/index.js
var ua = F((qr) => {
  "use strict";
  qr.byteLength = nd;
  qr.toByteArray = id;
  qr.fromByteArray = cd;
  var Ke = [], be = [], rd = typeof Uint8Array < "u" ? Uint8Array : Array, ds = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (gt = 0, aa = ds.length; gt < aa; ++gt)
    Ke[gt] = ds[gt], be[ds.charCodeAt(gt)] = gt;
  var gt, aa;
  be[45] = 62;
  be[95] = 63;
  function ca(n) {
    var e = n.length;
    if (e % 4 > 0)
      throw new Error("Invalid string. Length must be a multiple of 4");
    var t = n.indexOf("=");
    t === -1 && (t = e);
    var r = t === e ? 0 : 4 - t % 4;
    return [t, r];
  }
  function nd(n) {
    var e = ca(n), t = e[0], r = e[1];
    return (t + r) * 3 / 4 - r;
  }
  function sd(n, e, t) {
    return (e + t) * 3 / 4 - t;
  }
  function id(n) {
    var e, t = ca(n), r = t[0], s = t[1], o = new rd(sd(n, r, s)), f = 0, l = s > 0 ? r - 4 : r, d;
    for (d = 0; d < l; d += 4)
      e = be[n.charCodeAt(d)] << 18 | be[n.charCodeAt(d + 1)] << 12 | be[n.charCodeAt(d + 2)] << 6 | be[n.charCodeAt(d + 3)], o[f++] = e >> 16 & 255, o[f++] = e >> 8 & 255, o[f++] = e & 255;
    return s === 2 && (e = be[n.charCodeAt(d)] << 2 | be[n.charCodeAt(d + 1)] >> 4, o[f++] = e & 255), s === 1 && (e = be[n.charCodeAt(d)] << 10 | be[n.charCodeAt(d + 1)] << 4 | be[n.charCodeAt(d + 2)] >> 2, o[f++] = e >> 8 & 255, o[f++] = e & 255), o;
  }
  function od(n) {
    return Ke[n >> 18 & 63] + Ke[n >> 12 & 63] + Ke[n >> 6 & 63] + Ke[n & 63];
  }
  function ad(n, e, t) {
    for (var r, s = [], o = e; o < t; o += 3)
      r = (n[o] << 16 & 16711680) + (n[o + 1] << 8 & 65280) + (n[o + 2] & 255), s.push(od(r));
    return s.join("");
  }
  function cd(n) {
    for (var e, t = n.length, r = t % 3, s = [], o = 16383, f = 0, l = t - r; f < l; f += o)
      s.push(ad(n, f, f + o > l ? l : f + o));
    return r === 1 ? (e = n[t - 1], s.push(
      Ke[e >> 2] + Ke[e << 4 & 63] + "=="
    )) : r === 2 && (e = (n[t - 2] << 8) + n[t - 1], s.push(
      Ke[e >> 10] + Ke[e >> 4 & 63] + Ke[e << 2 & 63] + "="
    )), s.join("");
  }
});

// node_modules/google-auth-library/build/src/crypto/shared.js
var hs = F((ls) => {
  "use strict";
  Object.defineProperty(ls, "__esModule", { value: !0 });
  ls.fromArrayBufferToHex = ud;
  function ud(n) {
    return Array.from(new Uint8Array(n)).map((t) => t.toString(16).padStart(2, "0")).join("");
  }
});

// node_modules/google-auth-library/build/src/crypto/browser/crypto.js
var fa = F((Ur) => {
  "use strict";
  Object.defineProperty(Ur, "__esModule", { value: !0 });
  Ur.BrowserCrypto = void 0;
  var Pt = ua(), fd = hs(), ps = class n {
    constructor() {
      if (typeof window > "u" || window.crypto === void 0 || window.crypto.subtle === void 0)
        throw new Error("SubtleCrypto not found. Make sure it's an https:// website.");
    }
    async sha256DigestBase64(e) {
      let t = new TextEncoder().encode(e), r = await window.crypto.subtle.digest("SHA-256", t);
      return Pt.fromByteArray(new Uint8Array(r));
    }
    randomBytesBase64(e) {
      let t = new Uint8Array(e);
      return window.crypto.getRandomValues(t), Pt.fromByteArray(t);
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
      }, o = new TextEncoder().encode(t), f = Pt.toByteArray(n.padBase64(r)), l = await window.crypto.subtle.importKey("jwk", e, s, !0, ["verify"]);
      return await window.crypto.subtle.verify(s, l, f, o);
    }
    async sign(e, t) {
      let r = {
        name: "RSASSA-PKCS1-v1_5",
        hash: { name: "SHA-256" }
      }, s = new TextEncoder().encode(t), o = await window.crypto.subtle.importKey("jwk", e, r, !0, ["sign"]), f = await window.crypto.subtle.sign(r, o, s);
      return Pt.fromByteArray(new Uint8Array(f));
    }
    decodeBase64StringUtf8(e) {
      let t = Pt.toByteArray(n.padBase64(e));
      return new TextDecoder().decode(t);
    }
    encodeBase64StringUtf8(e) {
      let t = new TextEncoder().encode(e);
      return Pt.fromByteArray(t);
    }
    /**
     * Computes the SHA-256 hash of the provided string.
     * @param str The plain text string to hash.
     * @return A promise that resolves with the SHA-256 hash of the provided
     *   string in hexadecimal encoding.
     */
    async sha256DigestHex(e) {
      let t = new TextEncoder().encode(e), r = await window.crypto.subtle.digest("SHA-256", t);
      return (0, fd.fromArrayBufferToHex)(r);
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
      let r = typeof e == "string" ? e : String.fromCharCode(...new Uint16Array(e)), s = new TextEncoder(), o = await window.crypto.subtle.importKey("raw", s.encode(r), {
        name: "HMAC",
        hash: {
          name: "SHA-256"
        }
      }, !1, ["sign"]);
      return window.crypto.subtle.sign("HMAC", o, s.encode(t));
    }
  };
  Ur.BrowserCrypto = ps;
});

// node_modules/google-auth-library/build/src/crypto/node/crypto.js
var da = F((br) => {
  "use strict";
  Object.defineProperty(br, "__esModule", { value: !0 });
  br.NodeCrypto = void 0;
  var Tt = k("crypto"), gs = class {
    async sha256DigestBase64(e) {
      return Tt.createHash("sha256").update(e).digest("base64");
    }
    randomBytesBase64(e) {
      return Tt.randomBytes(e).toString("base64");
    }
    async verify(e, t, r) {
      let s = Tt.createVerify("RSA-SHA256");
      return s.update(t), s.end(), s.verify(e, r, "base64");
    }
    async sign(e, t) {
      let r = Tt.createSign("RSA-SHA256");
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
      return Tt.createHash("sha256").update(e).digest("hex");
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
      let r = typeof e == "string" ? e : ld(e);
      return dd(Tt.createHmac("sha256", r).update(t).digest());
    }
  };
  br.NodeCrypto = gs;
  function dd(n) {
    return n.buffer.slice(n.byteOffset, n.byteOffset + n.byteLength);
  }
  function ld(n) {
    return Buffer.from(n);
  }
});

// node_modules/google-auth-library/build/src/crypto/crypto.js
var zt = F((nt) => {
  "use strict";
  var hd = nt && nt.__createBinding || (Object.create ? (function(n, e, t, r) {
    r === void 0 && (r = t);
    var s = Object.getOwnPropertyDescriptor(e, t);
    (!s || ("get" in s ? !e.__esModule : s.writable || s.configurable)) && (s = { enumerable: !0, get: function() {
      return e[t];
    } }), Object.defineProperty(n, r, s);
  }) : (function(n, e, t, r) {
    r === void 0 && (r = t), n[r] = e[t];
  })), pd = nt && nt.__exportStar || function(n, e) {
    for (var t in n) t !== "default" && !Object.prototype.hasOwnProperty.call(e, t) && hd(e, n, t);
  };
  Object.defineProperty(nt, "__esModule", { value: !0 });
  nt.createCrypto = yd;
  nt.hasBrowserCrypto = la;
  var gd = fa(), md = da();
  pd(hs(), nt);
  function yd() {
    return la() ? new gd.BrowserCrypto() : new md.NodeCrypto();
  }
  function la() {
    return typeof window < "u" && typeof window.crypto < "u" && typeof window.crypto.subtle < "u";
  }
});

// node_modules/ecdsa-sig-formatter/src/param-bytes-for-alg.js
var pa = F((Vm, ha) => {
  "use strict";
  function ms(n) {
    var e = (n / 8 | 0) + (n % 8 === 0 ? 0 : 1);
    return e;
  }
  var Ad = {
    ES256: ms(256),
    ES384: ms(384),
    ES512: ms(521)
  };
  function vd(n) {
    var e = Ad[n];
    if (e)
      return e;
    throw new Error('Unknown algorithm "' + n + '"');
  }
  ha.exports = vd;
});

// node_modules/ecdsa-sig-formatter/src/ecdsa-sig-formatter.js
var ys = F((km, wa) => {
  "use strict";
  var Or = Ht().Buffer, ma = pa(), Nr = 128, ya = 0, wd = 32, Ed = 16, _d = 2, Aa = Ed | wd | ya << 6, Cr = _d | ya << 6;
  function Pd(n) {
    return n.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
  }
  function va(n) {
    if (Or.isBuffer(n))
      return n;
    if (typeof n == "string")
      return Or.from(n, "base64");
    throw new TypeError("ECDSA signature must be a Base64 string or a Buffer");
  }
  function Td(n, e) {
    n = va(n);
    var t = ma(e), r = t + 1, s = n.length, o = 0;
    if (n[o++] !== Aa)
      throw new Error('Could not find expected "seq"');
    var f = n[o++];
    if (f === (Nr | 1) && (f = n[o++]), s - o < f)
      throw new Error('"seq" specified length of "' + f + '", only "' + (s - o) + '" remaining');
    if (n[o++] !== Cr)
      throw new Error('Could not find expected "int" for "r"');
    var l = n[o++];
    if (s - o - 2 < l)
      throw new Error('"r" specified length of "' + l + '", only "' + (s - o - 2) + '" available');
    if (r < l)
      throw new Error('"r" specified length of "' + l + '", max of "' + r + '" is acceptable');
    var d = o;
    if (o += l, n[o++] !== Cr)
      throw new Error('Could not find expected "int" for "s"');
    var y = n[o++];
    if (s - o !== y)
      throw new Error('"s" specified length of "' + y + '", expected "' + (s - o) + '"');
    if (r < y)
      throw new Error('"s" specified length of "' + y + '", max of "' + r + '" is acceptable');
    var _ = o;
    if (o += y, o !== s)
      throw new Error('Expected to consume entire buffer, but "' + (s - o) + '" bytes remain');
    var P = t - l, x = t - y, R = Or.allocUnsafe(P + l + x + y);
    for (o = 0; o < P; ++o)
      R[o] = 0;
    n.copy(R, o, d + Math.max(-P, 0), d + l), o = t;
    for (var g = o; o < g + x; ++o)
      R[o] = 0;
    return n.copy(R, o, _ + Math.max(-x, 0), _ + y), R = R.toString("base64"), R = Pd(R), R;
  }
  function ga(n, e, t) {
    for (var r = 0; e + r < t && n[e + r] === 0; )
      ++r;
    var s = n[e + r] >= Nr;
    return s && --r, r;
  }
  function Id(n, e) {
    n = va(n);
    var t = ma(e), r = n.length;
    if (r !== t * 2)
      throw new TypeError('"' + e + '" signatures must be "' + t * 2 + '" bytes, saw "' + r + '"');
    var s = ga(n, 0, t), o = ga(n, t, n.length), f = t - s, l = t - o, d = 2 + f + 1 + 1 + l, y = d < Nr, _ = Or.allocUnsafe((y ? 2 : 3) + d), P = 0;
    return _[P++] = Aa, y ? _[P++] = d : (_[P++] = Nr | 1, _[P++] = d & 255), _[P++] = Cr, _[P++] = f, s < 0 ? (_[P++] = 0, P += n.copy(_, P, 0, t)) : P += n.copy(_, P, s, t), _[P++] = Cr, _[P++] = l, o < 0 ? (_[P++] = 0, n.copy(_, P, t)) : n.copy(_, P, t + o), _;
  }
  wa.exports = {
    derToJose: Td,
    joseToDer: Id
  };
});

// node_modules/google-auth-library/build/src/util.js
var Me = F((st) => {
  "use strict";
  Object.defineProperty(st, "__esModule", { value: !0 });
  st.LRUCache = void 0;
  st.snakeToCamel = _a;
  st.originalOrCamelOptions = jd;
  st.removeUndefinedValuesInObject = qd;
  st.isValidFile = Ud;
  st.getWellKnownCertificateConfigFileLocation = bd;
  var xd = k("fs"), Sd = k("os"), As = k("path"), Rd = "certificate_config.json", Ea = "gcloud";
  function _a(n) {
    return n.replace(/([_][^_])/g, (e) => e.slice(1).toUpperCase());
  }
  function jd(n) {
    function e(t) {
      let r = n || {};
      return r[t] ?? r[_a(t)];
    }
    return { get: e };
  }
  var vs = class {
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
  st.LRUCache = vs;
  function qd(n) {
    return Object.entries(n).forEach(([e, t]) => {
      (t === void 0 || t === "undefined") && delete n[e];
    }), n;
  }
  async function Ud(n) {
    try {
      return (await xd.promises.lstat(n)).isFile();
    } catch {
      return !1;
    }
  }
  function bd() {
    let n = process.env.CLOUDSDK_CONFIG || (Od() ? As.join(process.env.APPDATA || "", Ea) : As.join(process.env.HOME || "", ".config", Ea));
    return As.join(n, Rd);
  }
  function Od() {
    return Sd.platform().startsWith("win");
  }
});

// node_modules/google-auth-library/package.json
var Pa = F((Wm, Nd) => {
  Nd.exports = {
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
var ws = F((ut) => {
  "use strict";
  Object.defineProperty(ut, "__esModule", { value: !0 });
  ut.USER_AGENT = ut.PRODUCT_NAME = ut.pkg = void 0;
  var Ta = Pa();
  ut.pkg = Ta;
  var Ia = "google-api-nodejs-client";
  ut.PRODUCT_NAME = Ia;
  var Cd = `${Ia}/${Ta.version}`;
  ut.USER_AGENT = Cd;
});

// node_modules/google-auth-library/build/src/auth/authclient.js
var Ee = F((Le) => {
  "use strict";
  Object.defineProperty(Le, "__esModule", { value: !0 });
  Le.AuthClient = Le.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS = Le.DEFAULT_UNIVERSE = void 0;
  var Dd = k("events"), Es = fe(), $d = Me(), Fd = as(), _s = ws();
  Le.DEFAULT_UNIVERSE = "googleapis.com";
  Le.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS = 300 * 1e3;
  var Ps = class n extends Dd.EventEmitter {
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
    eagerRefreshThresholdMillis = Le.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS;
    forceRefreshOnFailure = !1;
    universeDomain = Le.DEFAULT_UNIVERSE;
    /**
     * Symbols that can be added to GaxiosOptions to specify the method name that is
     * making an RPC call, for logging purposes, as well as a string ID that can be
     * used to correlate calls and responses.
     */
    static RequestMethodNameSymbol = /* @__PURE__ */ Symbol("request method name");
    static RequestLogIdSymbol = /* @__PURE__ */ Symbol("request log id");
    constructor(e = {}) {
      super();
      let t = (0, $d.originalOrCamelOptions)(e);
      this.apiKey = e.apiKey, this.projectId = t.get("project_id") ?? null, this.quotaProjectId = t.get("quota_project_id"), this.credentials = t.get("credentials") ?? {}, this.universeDomain = t.get("universe_domain") ?? Le.DEFAULT_UNIVERSE, this.transporter = e.transporter ?? new Es.Gaxios(e.transporterOptions), t.get("useAuthRequestParameters") !== !1 && (this.transporter.interceptors.request.add(n.DEFAULT_REQUEST_INTERCEPTOR), this.transporter.interceptors.response.add(n.DEFAULT_RESPONSE_INTERCEPTOR)), e.eagerRefreshThresholdMillis && (this.eagerRefreshThresholdMillis = e.eagerRefreshThresholdMillis), this.forceRefreshOnFailure = e.forceRefreshOnFailure ?? !1;
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
      let t = e[0], r = e[1], s, o = new Headers();
      return typeof t == "string" ? s = new URL(t) : t instanceof URL ? s = t : t && t.url && (s = new URL(t.url)), t && typeof t == "object" && "headers" in t && Es.Gaxios.mergeHeaders(o, t.headers), r && Es.Gaxios.mergeHeaders(o, new Headers(r.headers)), typeof t == "object" && !(t instanceof URL) ? this.request({ ...r, ...t, headers: o, url: s }) : this.request({ ...r, headers: o, url: s });
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
    static log = (0, Fd.log)("auth");
    static DEFAULT_REQUEST_INTERCEPTOR = {
      resolved: async (e) => {
        if (!e.headers.has("x-goog-api-client")) {
          let r = process.version.replace(/^v/, "");
          e.headers.set("x-goog-api-client", `gl-node/${r}`);
        }
        let t = e.headers.get("User-Agent");
        t ? t.includes(`${_s.PRODUCT_NAME}/`) || e.headers.set("User-Agent", `${t} ${_s.USER_AGENT}`) : e.headers.set("User-Agent", _s.USER_AGENT);
        try {
          let r = e, s = r[n.RequestMethodNameSymbol], o = `${Math.floor(Math.random() * 1e3)}`;
          r[n.RequestLogIdSymbol] = o;
          let f = {
            url: e.url,
            headers: e.headers
          };
          s ? n.log.info("%s [%s] request %j", s, o, f) : n.log.info("[%s] request %j", o, f);
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
  Le.AuthClient = Ps;
});

// node_modules/google-auth-library/build/src/auth/loginticket.js
var Is = F((Dr) => {
  "use strict";
  Object.defineProperty(Dr, "__esModule", { value: !0 });
  Dr.LoginTicket = void 0;
  var Ts = class {
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
  Dr.LoginTicket = Ts;
});

// node_modules/google-auth-library/build/src/auth/oauth2client.js
var mt = F((We) => {
  "use strict";
  Object.defineProperty(We, "__esModule", { value: !0 });
  We.OAuth2Client = We.ClientAuthentication = We.CertificateFormat = We.CodeChallengeMethod = void 0;
  var xa = fe(), Md = k("querystring"), Ld = k("stream"), Gd = ys(), Sa = Me(), xs = zt(), It = Ee(), Bd = Is(), Ra;
  (function(n) {
    n.Plain = "plain", n.S256 = "S256";
  })(Ra || (We.CodeChallengeMethod = Ra = {}));
  var it;
  (function(n) {
    n.PEM = "PEM", n.JWK = "JWK";
  })(it || (We.CertificateFormat = it = {}));
  var Yt;
  (function(n) {
    n.ClientSecretPost = "ClientSecretPost", n.ClientSecretBasic = "ClientSecretBasic", n.None = "None";
  })(Yt || (We.ClientAuthentication = Yt = {}));
  var Ss = class n extends It.AuthClient {
    redirectUri;
    certificateCache = {};
    certificateExpiry = null;
    certificateCacheFormat = it.PEM;
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
      }, this.clientAuthentication = e.clientAuthentication || Yt.ClientSecretPost, this.issuers = e.issuers || [
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
      return e.response_type = e.response_type || "code", e.client_id = e.client_id || this._clientId, e.redirect_uri = e.redirect_uri || this.redirectUri, Array.isArray(e.scope) && (e.scope = e.scope.join(" ")), this.endpoints.oauth2AuthBaseUrl.toString() + "?" + Md.stringify(e);
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
      let e = (0, xs.createCrypto)(), r = e.randomBytesBase64(96).replace(/\+/g, "~").replace(/=/g, "_").replace(/\//g, "-"), o = (await e.sha256DigestBase64(r)).split("=")[0].replace(/\+/g, "-").replace(/\//g, "_");
      return { codeVerifier: r, codeChallenge: o };
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
      if (this.clientAuthentication === Yt.ClientSecretBasic) {
        let d = Buffer.from(`${this._clientId}:${this._clientSecret}`);
        r.set("authorization", `Basic ${d.toString("base64")}`);
      }
      this.clientAuthentication === Yt.ClientSecretPost && (s.client_secret = this._clientSecret);
      let o = {
        ...n.RETRY_CONFIG,
        method: "POST",
        url: t,
        data: new URLSearchParams((0, Sa.removeUndefinedValuesInObject)(s)),
        headers: r
      };
      It.AuthClient.setMethodName(o, "getTokenAsync");
      let f = await this.transporter.request(o), l = f.data;
      return f.data && f.data.expires_in && (l.expiry_date = (/* @__PURE__ */ new Date()).getTime() + f.data.expires_in * 1e3, delete l.expires_in), this.emit("tokens", l), { tokens: l, res: f };
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
        let f = {
          ...n.RETRY_CONFIG,
          method: "POST",
          url: t,
          data: new URLSearchParams((0, Sa.removeUndefinedValuesInObject)(r))
        };
        It.AuthClient.setMethodName(f, "refreshTokenNoCache"), s = await this.transporter.request(f);
      } catch (f) {
        throw f instanceof xa.GaxiosError && f.message === "invalid_grant" && f.response?.data && /ReAuth/i.test(f.response.data.error_description) && (f.message = JSON.stringify(f.response.data)), f;
      }
      let o = s.data;
      return s.data && s.data.expires_in && (o.expiry_date = (/* @__PURE__ */ new Date()).getTime() + s.data.expires_in * 1e3, delete o.expires_in), this.emit("tokens", o), { tokens: o, res: s };
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
      let o = this.credentials;
      o.token_type = o.token_type || "Bearer", s.refresh_token = o.refresh_token, this.credentials = s;
      let f = new Headers({
        authorization: o.token_type + " " + s.access_token
      });
      return { headers: this.addSharedMetadataHeaders(f), res: r.res };
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
      if (It.AuthClient.setMethodName(r, "revokeToken"), t)
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
        return e.headers = xa.Gaxios.mergeHeaders(e.headers), this.addUserProjectAndAuthHeaders(e.headers, r.headers), this.apiKey && e.headers.set("X-Goog-Api-Key", this.apiKey), await this.transporter.request(e);
      } catch (r) {
        let s = r.response;
        if (s) {
          let o = s.status, f = this.credentials && this.credentials.access_token && this.credentials.refresh_token && (!this.credentials.expiry_date || this.forceRefreshOnFailure), l = this.credentials && this.credentials.access_token && !this.credentials.refresh_token && (!this.credentials.expiry_date || this.forceRefreshOnFailure) && this.refreshHandler, d = s.config.data instanceof Ld.Readable, y = o === 401 || o === 403;
          if (!t && y && !d && f)
            return await this.refreshAccessTokenAsync(), this.requestAsync(e, !0);
          if (!t && y && !d && l) {
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
      let e = (/* @__PURE__ */ new Date()).getTime(), t = (0, xs.hasBrowserCrypto)() ? it.JWK : it.PEM;
      if (this.certificateExpiry && e < this.certificateExpiry.getTime() && this.certificateCacheFormat === t)
        return { certs: this.certificateCache, format: t };
      let r, s;
      switch (t) {
        case it.PEM:
          s = this.endpoints.oauth2FederatedSignonPemCertsUrl.toString();
          break;
        case it.JWK:
          s = this.endpoints.oauth2FederatedSignonJwkCertsUrl.toString();
          break;
        default:
          throw new Error(`Unsupported certificate format ${t}`);
      }
      try {
        let y = {
          ...n.RETRY_CONFIG,
          url: s
        };
        It.AuthClient.setMethodName(y, "getFederatedSignonCertsAsync"), r = await this.transporter.request(y);
      } catch (y) {
        throw y instanceof Error && (y.message = `Failed to retrieve verification certificates: ${y.message}`), y;
      }
      let o = r?.headers.get("cache-control"), f = -1;
      if (o) {
        let y = /max-age=(?<maxAge>[0-9]+)/.exec(o)?.groups?.maxAge;
        y && (f = Number(y) * 1e3);
      }
      let l = {};
      switch (t) {
        case it.PEM:
          l = r.data;
          break;
        case it.JWK:
          for (let y of r.data.keys)
            l[y.kid] = y;
          break;
        default:
          throw new Error(`Unsupported certificate format ${t}`);
      }
      let d = /* @__PURE__ */ new Date();
      return this.certificateExpiry = f === -1 ? null : new Date(d.getTime() + f), this.certificateCache = l, this.certificateCacheFormat = t, { certs: l, format: t, res: r };
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
        It.AuthClient.setMethodName(r, "getIapPublicKeysAsync"), e = await this.transporter.request(r);
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
    async verifySignedJwtWithCertsAsync(e, t, r, s, o) {
      let f = (0, xs.createCrypto)();
      o || (o = n.DEFAULT_MAX_TOKEN_LIFETIME_SECS_);
      let l = e.split(".");
      if (l.length !== 3)
        throw new Error("Wrong number of segments in token: " + e);
      let d = l[0] + "." + l[1], y = l[2], _, P;
      try {
        _ = JSON.parse(f.decodeBase64StringUtf8(l[0]));
      } catch (u) {
        throw u instanceof Error && (u.message = `Can't parse token envelope: ${l[0]}': ${u.message}`), u;
      }
      if (!_)
        throw new Error("Can't parse token envelope: " + l[0]);
      try {
        P = JSON.parse(f.decodeBase64StringUtf8(l[1]));
      } catch (u) {
        throw u instanceof Error && (u.message = `Can't parse token payload '${l[0]}`), u;
      }
      if (!P)
        throw new Error("Can't parse token payload: " + l[1]);
      if (!Object.prototype.hasOwnProperty.call(t, _.kid))
        throw new Error("No pem found for envelope: " + JSON.stringify(_));
      let x = t[_.kid];
      if (_.alg === "ES256" && (y = Gd.joseToDer(y, "ES256").toString("base64")), !await f.verify(x, d, y))
        throw new Error("Invalid token signature: " + e);
      if (!P.iat)
        throw new Error("No issue time in token: " + JSON.stringify(P));
      if (!P.exp)
        throw new Error("No expiration time in token: " + JSON.stringify(P));
      let g = Number(P.iat);
      if (isNaN(g))
        throw new Error("iat field using invalid format");
      let v = Number(P.exp);
      if (isNaN(v))
        throw new Error("exp field using invalid format");
      let w = (/* @__PURE__ */ new Date()).getTime() / 1e3;
      if (v >= w + o)
        throw new Error("Expiration time too far in future: " + JSON.stringify(P));
      let I = g - n.CLOCK_SKEW_SECS_, i = v + n.CLOCK_SKEW_SECS_;
      if (w < I)
        throw new Error("Token used too early, " + w + " < " + I + ": " + JSON.stringify(P));
      if (w > i)
        throw new Error("Token used too late, " + w + " > " + i + ": " + JSON.stringify(P));
      if (s && s.indexOf(P.iss) < 0)
        throw new Error("Invalid issuer, expected one of [" + s + "], but got " + P.iss);
      if (typeof r < "u" && r !== null) {
        let u = P.aud, a = !1;
        if (r.constructor === Array ? a = r.indexOf(u) > -1 : a = u === r, !a)
          throw new Error("Wrong recipient, payload audience != requiredAudience");
      }
      return new Bd.LoginTicket(_, P);
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
  We.OAuth2Client = Ss;
});

// node_modules/google-auth-library/build/src/auth/computeclient.js
var js = F(($r) => {
  "use strict";
  Object.defineProperty($r, "__esModule", { value: !0 });
  $r.Compute = void 0;
  var Hd = fe(), ja = Jt(), Vd = mt(), Rs = class extends Vd.OAuth2Client {
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
        }), t = await ja.instance(s);
      } catch (s) {
        throw s instanceof Hd.GaxiosError && (s.message = `Could not refresh access token: ${s.message}`, this.wrapError(s)), s;
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
        r = await ja.instance(s);
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
  $r.Compute = Rs;
});

// node_modules/google-auth-library/build/src/auth/idtokenclient.js
var Us = F((Fr) => {
  "use strict";
  Object.defineProperty(Fr, "__esModule", { value: !0 });
  Fr.IdTokenClient = void 0;
  var kd = mt(), qs = class extends kd.OAuth2Client {
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
  Fr.IdTokenClient = qs;
});

// node_modules/google-auth-library/build/src/auth/envDetect.js
var bs = F((xt) => {
  "use strict";
  Object.defineProperty(xt, "__esModule", { value: !0 });
  xt.GCPEnv = void 0;
  xt.clear = Kd;
  xt.getEnv = Wd;
  var qa = Jt(), Je;
  (function(n) {
    n.APP_ENGINE = "APP_ENGINE", n.KUBERNETES_ENGINE = "KUBERNETES_ENGINE", n.CLOUD_FUNCTIONS = "CLOUD_FUNCTIONS", n.COMPUTE_ENGINE = "COMPUTE_ENGINE", n.CLOUD_RUN = "CLOUD_RUN", n.CLOUD_RUN_JOBS = "CLOUD_RUN_JOBS", n.NONE = "NONE";
  })(Je || (xt.GCPEnv = Je = {}));
  var Xt;
  function Kd() {
    Xt = void 0;
  }
  async function Wd() {
    return Xt || (Xt = Jd(), Xt);
  }
  async function Jd() {
    let n = Je.NONE;
    return zd() ? n = Je.APP_ENGINE : Yd() ? n = Je.CLOUD_FUNCTIONS : await el() ? await Zd() ? n = Je.KUBERNETES_ENGINE : Xd() ? n = Je.CLOUD_RUN : Qd() ? n = Je.CLOUD_RUN_JOBS : n = Je.COMPUTE_ENGINE : n = Je.NONE, n;
  }
  function zd() {
    return !!(process.env.GAE_SERVICE || process.env.GAE_MODULE_NAME);
  }
  function Yd() {
    return !!(process.env.FUNCTION_NAME || process.env.FUNCTION_TARGET);
  }
  function Xd() {
    return !!process.env.K_CONFIGURATION;
  }
  function Qd() {
    return !!process.env.CLOUD_RUN_JOB;
  }
  async function Zd() {
    try {
      return await qa.instance("attributes/cluster-name"), !0;
    } catch {
      return !1;
    }
  }
  async function el() {
    return qa.isAvailable();
  }
});

// node_modules/jws/lib/data-stream.js
var Os = F((ty, Ua) => {
  var Mr = Ht().Buffer, tl = k("stream"), rl = k("util");
  function Lr(n) {
    if (this.buffer = null, this.writable = !0, this.readable = !0, !n)
      return this.buffer = Mr.alloc(0), this;
    if (typeof n.pipe == "function")
      return this.buffer = Mr.alloc(0), n.pipe(this), this;
    if (n.length || typeof n == "object")
      return this.buffer = n, this.writable = !1, process.nextTick(function() {
        this.emit("end", n), this.readable = !1, this.emit("close");
      }.bind(this)), this;
    throw new TypeError("Unexpected data type (" + typeof n + ")");
  }
  rl.inherits(Lr, tl);
  Lr.prototype.write = function(e) {
    this.buffer = Mr.concat([this.buffer, Mr.from(e)]), this.emit("data", e);
  };
  Lr.prototype.end = function(e) {
    e && this.write(e), this.emit("end", e), this.emit("close"), this.writable = !1, this.readable = !1;
  };
  Ua.exports = Lr;
});

// node_modules/buffer-equal-constant-time/index.js
var Oa = F((ry, ba) => {
  "use strict";
  var Qt = k("buffer").Buffer, Ns = k("buffer").SlowBuffer;
  ba.exports = Gr;
  function Gr(n, e) {
    if (!Qt.isBuffer(n) || !Qt.isBuffer(e) || n.length !== e.length)
      return !1;
    for (var t = 0, r = 0; r < n.length; r++)
      t |= n[r] ^ e[r];
    return t === 0;
  }
  Gr.install = function() {
    Qt.prototype.equal = Ns.prototype.equal = function(e) {
      return Gr(this, e);
    };
  };
  var nl = Qt.prototype.equal, sl = Ns.prototype.equal;
  Gr.restore = function() {
    Qt.prototype.equal = nl, Ns.prototype.equal = sl;
  };
});

// node_modules/jwa/index.js
var Fs = F((ny, Ba) => {
  var Rt = Ht().Buffer, Oe = k("crypto"), Ca = ys(), Na = k("util"), il = `"%s" is not a valid algorithm.
  Supported algorithms are:
  "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512" and "none".`, Zt = "secret must be a string or buffer", St = "key must be a string or a buffer", ol = "key must be a string, a buffer or an object", Ds = typeof Oe.createPublicKey == "function";
  Ds && (St += " or a KeyObject", Zt += "or a KeyObject");
  function Da(n) {
    if (!Rt.isBuffer(n) && typeof n != "string" && (!Ds || typeof n != "object" || typeof n.type != "string" || typeof n.asymmetricKeyType != "string" || typeof n.export != "function"))
      throw Ge(St);
  }
  function $a(n) {
    if (!Rt.isBuffer(n) && typeof n != "string" && typeof n != "object")
      throw Ge(ol);
  }
  function al(n) {
    if (!Rt.isBuffer(n)) {
      if (typeof n == "string")
        return n;
      if (!Ds || typeof n != "object" || n.type !== "secret" || typeof n.export != "function")
        throw Ge(Zt);
    }
  }
  function $s(n) {
    return n.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
  }
  function Fa(n) {
    n = n.toString();
    var e = 4 - n.length % 4;
    if (e !== 4)
      for (var t = 0; t < e; ++t)
        n += "=";
    return n.replace(/\-/g, "+").replace(/_/g, "/");
  }
  function Ge(n) {
    var e = [].slice.call(arguments, 1), t = Na.format.bind(Na, n).apply(null, e);
    return new TypeError(t);
  }
  function cl(n) {
    return Rt.isBuffer(n) || typeof n == "string";
  }
  function er(n) {
    return cl(n) || (n = JSON.stringify(n)), n;
  }
  function Ma(n) {
    return function(t, r) {
      al(r), t = er(t);
      var s = Oe.createHmac("sha" + n, r), o = (s.update(t), s.digest("base64"));
      return $s(o);
    };
  }
  var Cs, ul = "timingSafeEqual" in Oe ? function(e, t) {
    return e.byteLength !== t.byteLength ? !1 : Oe.timingSafeEqual(e, t);
  } : function(e, t) {
    return Cs || (Cs = Oa()), Cs(e, t);
  };
  function fl(n) {
    return function(t, r, s) {
      var o = Ma(n)(t, s);
      return ul(Rt.from(r), Rt.from(o));
    };
  }
  function La(n) {
    return function(t, r) {
      $a(r), t = er(t);
      var s = Oe.createSign("RSA-SHA" + n), o = (s.update(t), s.sign(r, "base64"));
      return $s(o);
    };
  }
  function Ga(n) {
    return function(t, r, s) {
      Da(s), t = er(t), r = Fa(r);
      var o = Oe.createVerify("RSA-SHA" + n);
      return o.update(t), o.verify(s, r, "base64");
    };
  }
  function dl(n) {
    return function(t, r) {
      $a(r), t = er(t);
      var s = Oe.createSign("RSA-SHA" + n), o = (s.update(t), s.sign({
        key: r,
        padding: Oe.constants.RSA_PKCS1_PSS_PADDING,
        saltLength: Oe.constants.RSA_PSS_SALTLEN_DIGEST
      }, "base64"));
      return $s(o);
    };
  }
  function ll(n) {
    return function(t, r, s) {
      Da(s), t = er(t), r = Fa(r);
      var o = Oe.createVerify("RSA-SHA" + n);
      return o.update(t), o.verify({
        key: s,
        padding: Oe.constants.RSA_PKCS1_PSS_PADDING,
        saltLength: Oe.constants.RSA_PSS_SALTLEN_DIGEST
      }, r, "base64");
    };
  }
  function hl(n) {
    var e = La(n);
    return function() {
      var r = e.apply(null, arguments);
      return r = Ca.derToJose(r, "ES" + n), r;
    };
  }
  function pl(n) {
    var e = Ga(n);
    return function(r, s, o) {
      s = Ca.joseToDer(s, "ES" + n).toString("base64");
      var f = e(r, s, o);
      return f;
    };
  }
  function gl() {
    return function() {
      return "";
    };
  }
  function ml() {
    return function(e, t) {
      return t === "";
    };
  }
  Ba.exports = function(e) {
    var t = {
      hs: Ma,
      rs: La,
      ps: dl,
      es: hl,
      none: gl
    }, r = {
      hs: fl,
      rs: Ga,
      ps: ll,
      es: pl,
      none: ml
    }, s = e.match(/^(RS|PS|ES|HS)(256|384|512)$|^(none)$/);
    if (!s)
      throw Ge(il, e);
    var o = (s[1] || s[3]).toLowerCase(), f = s[2];
    return {
      sign: t[o](f),
      verify: r[o](f)
    };
  };
});

// node_modules/jws/lib/tostring.js
var Ms = F((sy, Ha) => {
  var yl = k("buffer").Buffer;
  Ha.exports = function(e) {
    return typeof e == "string" ? e : typeof e == "number" || yl.isBuffer(e) ? e.toString() : JSON.stringify(e);
  };
});

// node_modules/jws/lib/sign-stream.js
var za = F((iy, Ja) => {
  var Al = Ht().Buffer, Va = Os(), vl = Fs(), wl = k("stream"), ka = Ms(), Ls = k("util");
  function Ka(n, e) {
    return Al.from(n, e).toString("base64").replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
  }
  function El(n, e, t) {
    t = t || "utf8";
    var r = Ka(ka(n), "binary"), s = Ka(ka(e), t);
    return Ls.format("%s.%s", r, s);
  }
  function Wa(n) {
    var e = n.header, t = n.payload, r = n.secret || n.privateKey, s = n.encoding, o = vl(e.alg), f = El(e, t, s), l = o.sign(f, r);
    return Ls.format("%s.%s", f, l);
  }
  function Br(n) {
    var e = n.secret;
    if (e = e ?? n.privateKey, e = e ?? n.key, /^hs/i.test(n.header.alg) === !0 && e == null)
      throw new TypeError("secret must be a string or buffer or a KeyObject");
    var t = new Va(e);
    this.readable = !0, this.header = n.header, this.encoding = n.encoding, this.secret = this.privateKey = this.key = t, this.payload = new Va(n.payload), this.secret.once("close", function() {
      !this.payload.writable && this.readable && this.sign();
    }.bind(this)), this.payload.once("close", function() {
      !this.secret.writable && this.readable && this.sign();
    }.bind(this));
  }
  Ls.inherits(Br, wl);
  Br.prototype.sign = function() {
    try {
      var e = Wa({
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
  Br.sign = Wa;
  Ja.exports = Br;
});

// node_modules/jws/lib/verify-stream.js
var ic = F((oy, sc) => {
  var Xa = Ht().Buffer, Ya = Os(), _l = Fs(), Pl = k("stream"), Qa = Ms(), Tl = k("util"), Il = /^[a-zA-Z0-9\-_]+?\.[a-zA-Z0-9\-_]+?\.([a-zA-Z0-9\-_]+)?$/;
  function xl(n) {
    return Object.prototype.toString.call(n) === "[object Object]";
  }
  function Sl(n) {
    if (xl(n))
      return n;
    try {
      return JSON.parse(n);
    } catch {
      return;
    }
  }
  function Za(n) {
    var e = n.split(".", 1)[0];
    return Sl(Xa.from(e, "base64").toString("binary"));
  }
  function Rl(n) {
    return n.split(".", 2).join(".");
  }
  function ec(n) {
    return n.split(".")[2];
  }
  function jl(n, e) {
    e = e || "utf8";
    var t = n.split(".")[1];
    return Xa.from(t, "base64").toString(e);
  }
  function tc(n) {
    return Il.test(n) && !!Za(n);
  }
  function rc(n, e, t) {
    if (!e) {
      var r = new Error("Missing algorithm parameter for jws.verify");
      throw r.code = "MISSING_ALGORITHM", r;
    }
    n = Qa(n);
    var s = ec(n), o = Rl(n), f = _l(e);
    return f.verify(o, s, t);
  }
  function nc(n, e) {
    if (e = e || {}, n = Qa(n), !tc(n))
      return null;
    var t = Za(n);
    if (!t)
      return null;
    var r = jl(n);
    return (t.typ === "JWT" || e.json) && (r = JSON.parse(r, e.encoding)), {
      header: t,
      payload: r,
      signature: ec(n)
    };
  }
  function jt(n) {
    n = n || {};
    var e = n.secret;
    if (e = e ?? n.publicKey, e = e ?? n.key, /^hs/i.test(n.algorithm) === !0 && e == null)
      throw new TypeError("secret must be a string or buffer or a KeyObject");
    var t = new Ya(e);
    this.readable = !0, this.algorithm = n.algorithm, this.encoding = n.encoding, this.secret = this.publicKey = this.key = t, this.signature = new Ya(n.signature), this.secret.once("close", function() {
      !this.signature.writable && this.readable && this.verify();
    }.bind(this)), this.signature.once("close", function() {
      !this.secret.writable && this.readable && this.verify();
    }.bind(this));
  }
  Tl.inherits(jt, Pl);
  jt.prototype.verify = function() {
    try {
      var e = rc(this.signature.buffer, this.algorithm, this.key.buffer), t = nc(this.signature.buffer, this.encoding);
      return this.emit("done", e, t), this.emit("data", e), this.emit("end"), this.readable = !1, e;
    } catch (r) {
      this.readable = !1, this.emit("error", r), this.emit("close");
    }
  };
  jt.decode = nc;
  jt.isValid = tc;
  jt.verify = rc;
  sc.exports = jt;
});

// node_modules/jws/index.js
var Gs = F((ft) => {
  var oc = za(), Hr = ic(), ql = [
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
  ft.ALGORITHMS = ql;
  ft.sign = oc.sign;
  ft.verify = Hr.verify;
  ft.decode = Hr.decode;
  ft.isValid = Hr.isValid;
  ft.createSign = function(e) {
    return new oc(e);
  };
  ft.createVerify = function(e) {
    return new Hr(e);
  };
});

// node_modules/gtoken/build/cjs/src/index.cjs
var Ec = F((kr) => {
  "use strict";
  Object.defineProperty(kr, "__esModule", {
    value: !0
  });
  kr.GoogleToken = void 0;
  var ac = Vr(k("fs")), Ul = fe(), bl = Vr(Gs()), Ol = Vr(k("path")), Nl = k("util");
  function Vr(n, e) {
    if (typeof WeakMap == "function") var t = /* @__PURE__ */ new WeakMap(), r = /* @__PURE__ */ new WeakMap();
    return (Vr = function(o, f) {
      if (!f && o && o.__esModule) return o;
      var l, d, y = { __proto__: null, default: o };
      if (o === null || ot(o) != "object" && typeof o != "function") return y;
      if (l = f ? r : t) {
        if (l.has(o)) return l.get(o);
        l.set(o, y);
      }
      for (var _ in o) _ !== "default" && {}.hasOwnProperty.call(o, _) && ((d = (l = Object.defineProperty) && Object.getOwnPropertyDescriptor(o, _)) && (d.get || d.set) ? l(y, _, d) : y[_] = o[_]);
      return y;
    })(n, e);
  }
  function ot(n) {
    "@babel/helpers - typeof";
    return ot = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(e) {
      return typeof e;
    } : function(e) {
      return e && typeof Symbol == "function" && e.constructor === Symbol && e !== Symbol.prototype ? "symbol" : typeof e;
    }, ot(n);
  }
  function Cl(n, e) {
    mc(n, e), e.add(n);
  }
  function Dl(n, e, t) {
    mc(n, e), e.set(n, t);
  }
  function mc(n, e) {
    if (e.has(n)) throw new TypeError("Cannot initialize the same private elements twice on an object");
  }
  function cc(n, e, t) {
    return n.set(Be(n, e), t), t;
  }
  function uc(n, e) {
    return n.get(Be(n, e));
  }
  function Be(n, e, t) {
    if (typeof n == "function" ? n === e : n.has(e)) return arguments.length < 3 ? e : t;
    throw new TypeError("Private element is not present on this object");
  }
  function fc(n, e) {
    for (var t = 0; t < e.length; t++) {
      var r = e[t];
      r.enumerable = r.enumerable || !1, r.configurable = !0, "value" in r && (r.writable = !0), Object.defineProperty(n, vc(r.key), r);
    }
  }
  function yc(n, e, t) {
    return e && fc(n.prototype, e), t && fc(n, t), Object.defineProperty(n, "prototype", { writable: !1 }), n;
  }
  function Ac(n, e) {
    if (!(n instanceof e)) throw new TypeError("Cannot call a class as a function");
  }
  function $l(n, e, t) {
    return e = sr(e), Fl(n, Ws() ? Reflect.construct(e, t || [], sr(n).constructor) : e.apply(n, t));
  }
  function Fl(n, e) {
    if (e && (ot(e) == "object" || typeof e == "function")) return e;
    if (e !== void 0) throw new TypeError("Derived constructors may only return object or undefined");
    return Ml(n);
  }
  function Ml(n) {
    if (n === void 0) throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
    return n;
  }
  function Ll(n, e) {
    if (typeof e != "function" && e !== null) throw new TypeError("Super expression must either be null or a function");
    n.prototype = Object.create(e && e.prototype, { constructor: { value: n, writable: !0, configurable: !0 } }), Object.defineProperty(n, "prototype", { writable: !1 }), e && nr(n, e);
  }
  function Bs(n) {
    var e = typeof Map == "function" ? /* @__PURE__ */ new Map() : void 0;
    return Bs = function(r) {
      if (r === null || !Bl(r)) return r;
      if (typeof r != "function") throw new TypeError("Super expression must either be null or a function");
      if (e !== void 0) {
        if (e.has(r)) return e.get(r);
        e.set(r, s);
      }
      function s() {
        return Gl(r, arguments, sr(this).constructor);
      }
      return s.prototype = Object.create(r.prototype, { constructor: { value: s, enumerable: !1, writable: !0, configurable: !0 } }), nr(s, r);
    }, Bs(n);
  }
  function Gl(n, e, t) {
    if (Ws()) return Reflect.construct.apply(null, arguments);
    var r = [null];
    r.push.apply(r, e);
    var s = new (n.bind.apply(n, r))();
    return t && nr(s, t.prototype), s;
  }
  function Ws() {
    try {
      var n = !Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {
      }));
    } catch {
    }
    return (Ws = function() {
      return !!n;
    })();
  }
  function Bl(n) {
    try {
      return Function.toString.call(n).indexOf("[native code]") !== -1;
    } catch {
      return typeof n == "function";
    }
  }
  function nr(n, e) {
    return nr = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function(t, r) {
      return t.__proto__ = r, t;
    }, nr(n, e);
  }
  function sr(n) {
    return sr = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function(e) {
      return e.__proto__ || Object.getPrototypeOf(e);
    }, sr(n);
  }
  function _e(n, e, t) {
    return (e = vc(e)) in n ? Object.defineProperty(n, e, { value: t, enumerable: !0, configurable: !0, writable: !0 }) : n[e] = t, n;
  }
  function vc(n) {
    var e = Hl(n, "string");
    return ot(e) == "symbol" ? e : e + "";
  }
  function Hl(n, e) {
    if (ot(n) != "object" || !n) return n;
    var t = n[Symbol.toPrimitive];
    if (t !== void 0) {
      var r = t.call(n, e || "default");
      if (ot(r) != "object") return r;
      throw new TypeError("@@toPrimitive must return a primitive value.");
    }
    return (e === "string" ? String : Number)(n);
  }
  function Te() {
    var n, e, t = typeof Symbol == "function" ? Symbol : {}, r = t.iterator || "@@iterator", s = t.toStringTag || "@@toStringTag";
    function o(R, g, v, w) {
      var I = g && g.prototype instanceof l ? g : l, i = Object.create(I.prototype);
      return Pe(i, "_invoke", (function(u, a, h) {
        var c, E, p, L = 0, se = h || [], z = !1, J = { p: 0, n: 0, v: n, a: oe, f: oe.bind(n, 4), d: function(re, ne) {
          return c = re, E = 0, p = n, J.n = ne, f;
        } };
        function oe(Z, re) {
          for (E = Z, p = re, e = 0; !z && L && !ne && e < se.length; e++) {
            var ne, Q = se[e], Re = J.p, pe = Q[2];
            Z > 3 ? (ne = pe === re) && (p = Q[(E = Q[4]) ? 5 : (E = 3, 3)], Q[4] = Q[5] = n) : Q[0] <= Re && ((ne = Z < 2 && Re < Q[1]) ? (E = 0, J.v = re, J.n = Q[1]) : Re < pe && (ne = Z < 3 || Q[0] > re || re > pe) && (Q[4] = Z, Q[5] = re, J.n = pe, E = 0));
          }
          if (ne || Z > 1) return f;
          throw z = !0, re;
        }
        return function(Z, re, ne) {
          if (L > 1) throw TypeError("Generator is already running");
          for (z && re === 1 && oe(re, ne), E = re, p = ne; (e = E < 2 ? n : p) || !z; ) {
            c || (E ? E < 3 ? (E > 1 && (J.n = -1), oe(E, p)) : J.n = p : J.v = p);
            try {
              if (L = 2, c) {
                if (E || (Z = "next"), e = c[Z]) {
                  if (!(e = e.call(c, p))) throw TypeError("iterator result is not an object");
                  if (!e.done) return e;
                  p = e.value, E < 2 && (E = 0);
                } else E === 1 && (e = c.return) && e.call(c), E < 2 && (p = TypeError("The iterator does not provide a '" + Z + "' method"), E = 1);
                c = n;
              } else if ((e = (z = J.n < 0) ? p : u.call(a, J)) !== f) break;
            } catch (Q) {
              c = n, E = 1, p = Q;
            } finally {
              L = 1;
            }
          }
          return { value: e, done: z };
        };
      })(R, v, w), !0), i;
    }
    var f = {};
    function l() {
    }
    function d() {
    }
    function y() {
    }
    e = Object.getPrototypeOf;
    var _ = [][r] ? e(e([][r]())) : (Pe(e = {}, r, function() {
      return this;
    }), e), P = y.prototype = l.prototype = Object.create(_);
    function x(R) {
      return Object.setPrototypeOf ? Object.setPrototypeOf(R, y) : (R.__proto__ = y, Pe(R, s, "GeneratorFunction")), R.prototype = Object.create(P), R;
    }
    return d.prototype = y, Pe(P, "constructor", y), Pe(y, "constructor", d), d.displayName = "GeneratorFunction", Pe(y, s, "GeneratorFunction"), Pe(P), Pe(P, s, "Generator"), Pe(P, r, function() {
      return this;
    }), Pe(P, "toString", function() {
      return "[object Generator]";
    }), (Te = function() {
      return { w: o, m: x };
    })();
  }
  function Pe(n, e, t, r) {
    var s = Object.defineProperty;
    try {
      s({}, "", {});
    } catch {
      s = 0;
    }
    Pe = function(f, l, d, y) {
      if (l) s ? s(f, l, { value: d, enumerable: !y, configurable: !y, writable: !y }) : f[l] = d;
      else {
        var _ = function(x, R) {
          Pe(f, x, function(g) {
            return this._invoke(x, R, g);
          });
        };
        _("next", 0), _("throw", 1), _("return", 2);
      }
    }, Pe(n, e, t, r);
  }
  function dc(n, e, t, r, s, o, f) {
    try {
      var l = n[o](f), d = l.value;
    } catch (y) {
      return void t(y);
    }
    l.done ? e(d) : Promise.resolve(d).then(r, s);
  }
  function qt(n) {
    return function() {
      var e = this, t = arguments;
      return new Promise(function(r, s) {
        var o = n.apply(e, t);
        function f(d) {
          dc(o, r, s, f, l, "next", d);
        }
        function l(d) {
          dc(o, r, s, f, l, "throw", d);
        }
        f(void 0);
      });
    };
  }
  var lc = ac.readFile ? (0, Nl.promisify)(ac.readFile) : /* @__PURE__ */ qt(/* @__PURE__ */ Te().m(function n() {
    return Te().w(function(e) {
      for (; ; ) switch (e.n) {
        case 0:
          throw new rr("use key rather than keyFile.", "MISSING_CREDENTIALS");
        case 1:
          return e.a(2);
      }
    }, n);
  })), hc = "https://oauth2.googleapis.com/token", Vl = "https://oauth2.googleapis.com/revoke?token=", rr = /* @__PURE__ */ (function(n) {
    function e(t, r) {
      var s;
      return Ac(this, e), s = $l(this, e, [t]), _e(s, "code", void 0), s.code = r, s;
    }
    return Ll(e, n), yc(e);
  })(/* @__PURE__ */ Bs(Error)), tr = /* @__PURE__ */ new WeakMap(), ze = /* @__PURE__ */ new WeakSet(), cy = kr.GoogleToken = /* @__PURE__ */ (function() {
    function n(e) {
      Ac(this, n), Cl(this, ze), _e(this, "expiresAt", void 0), _e(this, "key", void 0), _e(this, "keyFile", void 0), _e(this, "iss", void 0), _e(this, "sub", void 0), _e(this, "scope", void 0), _e(this, "rawToken", void 0), _e(this, "tokenExpires", void 0), _e(this, "email", void 0), _e(this, "additionalClaims", void 0), _e(this, "eagerRefreshThresholdMillis", void 0), _e(this, "transporter", {
        request: function(r) {
          return (0, Ul.request)(r);
        }
      }), Dl(this, tr, void 0), Be(ze, this, wc).call(this, e);
    }
    return yc(n, [{
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
        if (ot(t) === "object" && (r = t, t = void 0), r = Object.assign({
          forceRefresh: !1
        }, r), t) {
          var s = t;
          Be(ze, this, pc).call(this, r).then(function(o) {
            return s(null, o);
          }, t);
          return;
        }
        return Be(ze, this, pc).call(this, r);
      }
      /**
       * Given a keyFile, extract the key and client email if available
       * @param keyFile Path to a json, pem, or p12 file that contains the key.
       * @returns an object with privateKey and clientEmail properties
       */
    }, {
      key: "getCredentials",
      value: (function() {
        var e = qt(/* @__PURE__ */ Te().m(function r(s) {
          var o, f, l, d, y, _, P;
          return Te().w(function(x) {
            for (; ; ) switch (x.n) {
              case 0:
                o = Ol.extname(s), P = o, x.n = P === ".json" ? 1 : P === ".der" || P === ".crt" || P === ".pem" ? 4 : P === ".p12" || P === ".pfx" ? 6 : 7;
                break;
              case 1:
                return x.n = 2, lc(s, "utf8");
              case 2:
                if (f = x.v, l = JSON.parse(f), d = l.private_key, y = l.client_email, !(!d || !y)) {
                  x.n = 3;
                  break;
                }
                throw new rr("private_key and client_email are required.", "MISSING_CREDENTIALS");
              case 3:
                return x.a(2, {
                  privateKey: d,
                  clientEmail: y
                });
              case 4:
                return x.n = 5, lc(s, "utf8");
              case 5:
                return _ = x.v, x.a(2, {
                  privateKey: _
                });
              case 6:
                throw new rr("*.p12 certificates are not supported after v6.1.2. Consider utilizing *.json format or converting *.p12 to *.pem using the OpenSSL CLI.", "UNKNOWN_CERTIFICATE_TYPE");
              case 7:
                throw new rr("Unknown certificate type. Type is determined based on file extension. Current supported extensions are *.json, and *.pem.", "UNKNOWN_CERTIFICATE_TYPE");
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
          Be(ze, this, gc).call(this).then(function() {
            return t();
          }, t);
          return;
        }
        return Be(ze, this, gc).call(this);
      }
    }]);
  })();
  function pc(n) {
    return Hs.apply(this, arguments);
  }
  function Hs() {
    return Hs = qt(/* @__PURE__ */ Te().m(function n(e) {
      return Te().w(function(t) {
        for (; ; ) switch (t.n) {
          case 0:
            if (!(uc(tr, this) && !e.forceRefresh)) {
              t.n = 1;
              break;
            }
            return t.a(2, uc(tr, this));
          case 1:
            return t.p = 1, t.n = 2, cc(tr, this, Be(ze, this, kl).call(this, e));
          case 2:
            return t.a(2, t.v);
          case 3:
            return t.p = 3, cc(tr, this, void 0), t.f(3);
          case 4:
            return t.a(2);
        }
      }, n, this, [[1, , 3, 4]]);
    })), Hs.apply(this, arguments);
  }
  function kl(n) {
    return Vs.apply(this, arguments);
  }
  function Vs() {
    return Vs = qt(/* @__PURE__ */ Te().m(function n(e) {
      var t;
      return Te().w(function(r) {
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
            t = r.v, this.key = t.privateKey, this.iss = t.clientEmail || this.iss, t.clientEmail || Be(ze, this, Kl).call(this);
          case 4:
            return r.a(2, Be(ze, this, Wl).call(this));
        }
      }, n, this);
    })), Vs.apply(this, arguments);
  }
  function Kl() {
    if (!this.iss)
      throw new rr("email is required.", "MISSING_CREDENTIALS");
  }
  function gc() {
    return ks.apply(this, arguments);
  }
  function ks() {
    return ks = qt(/* @__PURE__ */ Te().m(function n() {
      var e;
      return Te().w(function(t) {
        for (; ; ) switch (t.n) {
          case 0:
            if (this.accessToken) {
              t.n = 1;
              break;
            }
            throw new Error("No token to revoke.");
          case 1:
            return e = Vl + this.accessToken, t.n = 2, this.transporter.request({
              url: e,
              retry: !0
            });
          case 2:
            Be(ze, this, wc).call(this, {
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
    })), ks.apply(this, arguments);
  }
  function wc() {
    var n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
    this.keyFile = n.keyFile, this.key = n.key, this.rawToken = void 0, this.iss = n.email || n.iss, this.sub = n.sub, this.additionalClaims = n.additionalClaims, ot(n.scope) === "object" ? this.scope = n.scope.join(" ") : this.scope = n.scope, this.eagerRefreshThresholdMillis = n.eagerRefreshThresholdMillis, n.transporter && (this.transporter = n.transporter);
  }
  function Wl() {
    return Ks.apply(this, arguments);
  }
  function Ks() {
    return Ks = qt(/* @__PURE__ */ Te().m(function n() {
      var e, t, r, s, o, f, l, d, y, _;
      return Te().w(function(P) {
        for (; ; ) switch (P.n) {
          case 0:
            return e = Math.floor((/* @__PURE__ */ new Date()).getTime() / 1e3), t = this.additionalClaims || {}, r = Object.assign({
              iss: this.iss,
              scope: this.scope,
              aud: hc,
              exp: e + 3600,
              iat: e,
              sub: this.sub
            }, t), s = bl.sign({
              header: {
                alg: "RS256"
              },
              payload: r,
              secret: this.key
            }), P.p = 1, P.n = 2, this.transporter.request({
              method: "POST",
              url: hc,
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
            return o = P.v, this.rawToken = o.data, this.expiresAt = o.data.expires_in === null || o.data.expires_in === void 0 ? void 0 : (e + o.data.expires_in) * 1e3, P.a(2, this.rawToken);
          case 3:
            throw P.p = 3, _ = P.v, this.rawToken = void 0, this.tokenExpires = void 0, d = _.response && (f = _.response) !== null && f !== void 0 && f.data ? (l = _.response) === null || l === void 0 ? void 0 : l.data : {}, d.error && (y = d.error_description ? ": ".concat(d.error_description) : "", _.message = "".concat(d.error).concat(y)), _;
          case 4:
            return P.a(2);
        }
      }, n, this, [[1, 3]]);
    })), Ks.apply(this, arguments);
  }
});

// node_modules/google-auth-library/build/src/auth/jwtaccess.js
var zs = F((Kr) => {
  "use strict";
  Object.defineProperty(Kr, "__esModule", { value: !0 });
  Kr.JWTAccess = void 0;
  var Jl = Gs(), zl = Me(), _c = {
    alg: "RS256",
    typ: "JWT"
  }, Js = class n {
    email;
    key;
    keyId;
    projectId;
    eagerRefreshThresholdMillis;
    cache = new zl.LRUCache({
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
      let s = this.getCachedKey(e, r), o = this.cache.get(s), f = Date.now();
      if (o && o.expiration - f > this.eagerRefreshThresholdMillis)
        return new Headers(o.headers);
      let l = Math.floor(Date.now() / 1e3), d = n.getExpirationTime(l), y;
      if (Array.isArray(r) && (r = r.join(" ")), r ? y = {
        iss: this.email,
        sub: this.email,
        scope: r,
        exp: d,
        iat: l
      } : y = {
        iss: this.email,
        sub: this.email,
        aud: e,
        exp: d,
        iat: l
      }, t) {
        for (let g in y)
          if (t[g])
            throw new Error(`The '${g}' property is not allowed when passing additionalClaims. This claim is included in the JWT by default.`);
      }
      let _ = this.keyId ? { ..._c, kid: this.keyId } : _c, P = Object.assign(y, t), x = Jl.sign({ header: _, payload: P, secret: this.key }), R = new Headers({ authorization: `Bearer ${x}` });
      return this.cache.set(s, {
        expiration: d * 1e3,
        headers: R
      }), R;
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
        e.setEncoding("utf8").on("data", (o) => s += o).on("error", r).on("end", () => {
          try {
            let o = JSON.parse(s);
            this.fromJSON(o), t();
          } catch (o) {
            r(o);
          }
        });
      });
    }
  };
  Kr.JWTAccess = Js;
});

// node_modules/google-auth-library/build/src/auth/jwtclient.js
var Xs = F((Jr) => {
  "use strict";
  Object.defineProperty(Jr, "__esModule", { value: !0 });
  Jr.JWT = void 0;
  var Pc = Ec(), Yl = zs(), Xl = mt(), Wr = Ee(), Ys = class n extends Xl.OAuth2Client {
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
      let t = !this.hasUserScopes() && e || this.useJWTAccessWithScope && this.hasAnyScopes() || this.universeDomain !== Wr.DEFAULT_UNIVERSE;
      if (this.subject && this.universeDomain !== Wr.DEFAULT_UNIVERSE)
        throw new RangeError(`Service Account user is configured for the credential. Domain-wide delegation is not supported in universes other than ${Wr.DEFAULT_UNIVERSE}`);
      if (!this.apiKey && t)
        if (this.additionalClaims && this.additionalClaims.target_audience) {
          let { tokens: r } = await this.refreshToken();
          return {
            headers: this.addSharedMetadataHeaders(new Headers({
              authorization: `Bearer ${r.id_token}`
            }))
          };
        } else {
          this.access || (this.access = new Yl.JWTAccess(this.email, this.key, this.keyId, this.eagerRefreshThresholdMillis));
          let r;
          this.hasUserScopes() ? r = this.scopes : e || (r = this.defaultScopes);
          let s = this.useJWTAccessWithScope || this.universeDomain !== Wr.DEFAULT_UNIVERSE, o = await this.access.getRequestHeaders(
            e ?? void 0,
            this.additionalClaims,
            // Scopes take precedent over audience for signing,
            // so we only provide them if `useJWTAccessWithScope` is on or
            // if we are in a non-default universe
            s ? r : void 0
          );
          return { headers: this.addSharedMetadataHeaders(o) };
        }
      else return this.hasAnyScopes() || this.apiKey ? super.getRequestMetadataAsync(e) : { headers: new Headers() };
    }
    /**
     * Fetches an ID token.
     * @param targetAudience the audience for the fetched ID token.
     */
    async fetchIdToken(e) {
      let t = new Pc.GoogleToken({
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
      return this.gtoken || (this.gtoken = new Pc.GoogleToken({
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
        e.setEncoding("utf8").on("error", r).on("data", (o) => s += o).on("end", () => {
          try {
            let o = JSON.parse(s);
            this.fromJSON(o), t();
          } catch (o) {
            r(o);
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
  Jr.JWT = Ys;
});

// node_modules/google-auth-library/build/src/auth/refreshclient.js
var Zs = F((Ut) => {
  "use strict";
  Object.defineProperty(Ut, "__esModule", { value: !0 });
  Ut.UserRefreshClient = Ut.USER_REFRESH_ACCOUNT_TYPE = void 0;
  var Ql = mt(), Zl = Ee();
  Ut.USER_REFRESH_ACCOUNT_TYPE = "authorized_user";
  var Qs = class n extends Ql.OAuth2Client {
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
    constructor(e, t, r, s, o) {
      let f = e && typeof e == "object" ? e : {
        clientId: e,
        clientSecret: t,
        refreshToken: r,
        eagerRefreshThresholdMillis: s,
        forceRefreshOnFailure: o
      };
      super(f), this._refreshToken = f.refreshToken, this.credentials.refresh_token = f.refreshToken;
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
      return Zl.AuthClient.setMethodName(t, "fetchIdToken"), (await this.transporter.request(t)).data.id_token;
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
        e.setEncoding("utf8").on("error", r).on("data", (o) => s += o).on("end", () => {
          try {
            let o = JSON.parse(s);
            return this.fromJSON(o), t();
          } catch (o) {
            return r(o);
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
  Ut.UserRefreshClient = Qs;
});

// node_modules/google-auth-library/build/src/auth/impersonated.js
var ti = F((bt) => {
  "use strict";
  Object.defineProperty(bt, "__esModule", { value: !0 });
  bt.Impersonated = bt.IMPERSONATED_ACCOUNT_TYPE = void 0;
  var Tc = mt(), eh = fe(), th = Me();
  bt.IMPERSONATED_ACCOUNT_TYPE = "impersonated_service_account";
  var ei = class n extends Tc.OAuth2Client {
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
      }, this.sourceClient = e.sourceClient ?? new Tc.OAuth2Client(), this.targetPrincipal = e.targetPrincipal ?? "", this.delegates = e.delegates ?? [], this.targetScopes = e.targetScopes ?? [], this.lifetime = e.lifetime ?? 3600, !!!(0, th.originalOrCamelOptions)(e).get("universe_domain"))
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
        }), o = s.data;
        return this.credentials.access_token = o.accessToken, this.credentials.expiry_date = Date.parse(o.expireTime), {
          tokens: this.credentials,
          res: s
        };
      } catch (e) {
        if (!(e instanceof Error))
          throw e;
        let t = 0, r = "";
        throw e instanceof eh.GaxiosError && (t = e?.response?.data?.error?.status, r = e?.response?.data?.error?.message), t && r ? (e.message = `${t}: unable to impersonate: ${r}`, e) : (e.message = `unable to impersonate: ${e}`, e);
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
      let r = `projects/-/serviceAccounts/${this.targetPrincipal}`, s = `${this.endpoint}/v1/${r}:generateIdToken`, o = {
        delegates: this.delegates,
        audience: e,
        includeEmail: t?.includeEmail ?? !0,
        useEmailAzp: t?.includeEmail ?? !0
      };
      return (await this.sourceClient.request({
        ...n.RETRY_CONFIG,
        url: s,
        data: o,
        method: "POST"
      })).data.token;
    }
  };
  bt.Impersonated = ei;
});

// node_modules/google-auth-library/build/src/auth/oauth2common.js
var ni = F((ir) => {
  "use strict";
  Object.defineProperty(ir, "__esModule", { value: !0 });
  ir.OAuthClientAuthHandler = void 0;
  ir.getErrorFromOAuthErrorResponse = sh;
  var Ot = fe(), rh = zt(), nh = ["PUT", "POST", "PATCH"], ri = class {
    #e = (0, rh.createCrypto)();
    #t;
    transporter;
    /**
     * Instantiates an OAuth client authentication handler.
     * @param options The OAuth Client Auth Handler instance options. Passing an `ClientAuthentication` directly is **@DEPRECATED**.
     */
    constructor(e) {
      e && "clientId" in e ? (this.#t = e, this.transporter = new Ot.Gaxios()) : (this.#t = e?.clientAuthentication, this.transporter = e?.transporter || new Ot.Gaxios());
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
      e.headers = Ot.Gaxios.mergeHeaders(e.headers), this.injectAuthenticatedHeaders(e, t), t || this.injectAuthenticatedRequestBody(e);
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
        e.headers = Ot.Gaxios.mergeHeaders(e.headers, {
          authorization: `Bearer ${t}`
        });
      else if (this.#t?.confidentialClientType === "basic") {
        e.headers = Ot.Gaxios.mergeHeaders(e.headers);
        let r = this.#t.clientId, s = this.#t.clientSecret || "", o = this.#e.encodeBase64StringUtf8(`${r}:${s}`);
        Ot.Gaxios.mergeHeaders(e.headers, {
          authorization: `Basic ${o}`
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
        if (!nh.includes(t))
          throw new Error(`${t} HTTP method does not support ${this.#t.confidentialClientType} client authentication`);
        let s = new Headers(e.headers).get("content-type");
        if (s?.startsWith("application/x-www-form-urlencoded") || e.data instanceof URLSearchParams) {
          let o = new URLSearchParams(e.data ?? "");
          o.append("client_id", this.#t.clientId), o.append("client_secret", this.#t.clientSecret || ""), e.data = o;
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
  ir.OAuthClientAuthHandler = ri;
  function sh(n, e) {
    let t = n.error, r = n.error_description, s = n.error_uri, o = `Error code ${t}`;
    typeof r < "u" && (o += `: ${r}`), typeof s < "u" && (o += ` - ${s}`);
    let f = new Error(o);
    if (e) {
      let l = Object.keys(e);
      e.stack && l.push("stack"), l.forEach((d) => {
        d !== "message" && Object.defineProperty(f, d, {
          value: e[d],
          writable: !1,
          enumerable: !0
        });
      });
    }
    return f;
  }
});

// node_modules/google-auth-library/build/src/auth/stscredentials.js
var Yr = F((zr) => {
  "use strict";
  Object.defineProperty(zr, "__esModule", { value: !0 });
  zr.StsCredentials = void 0;
  var ih = fe(), oh = Ee(), Ic = ni(), ah = Me(), si = class n extends Ic.OAuthClientAuthHandler {
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
      }, o = {
        ...n.RETRY_CONFIG,
        url: this.#e.toString(),
        method: "POST",
        headers: t,
        data: new URLSearchParams((0, ah.removeUndefinedValuesInObject)(s))
      };
      oh.AuthClient.setMethodName(o, "exchangeToken"), this.applyClientAuthenticationOptions(o);
      try {
        let f = await this.transporter.request(o), l = f.data;
        return l.res = f, l;
      } catch (f) {
        throw f instanceof ih.GaxiosError && f.response ? (0, Ic.getErrorFromOAuthErrorResponse)(
          f.response.data,
          // Preserve other fields from the original error.
          f
        ) : f;
      }
    }
  };
  zr.StsCredentials = si;
});

// node_modules/google-auth-library/build/src/auth/baseexternalclient.js
var dt = F((Ne) => {
  "use strict";
  Object.defineProperty(Ne, "__esModule", { value: !0 });
  Ne.BaseExternalAccountClient = Ne.CLOUD_RESOURCE_MANAGER = Ne.EXTERNAL_ACCOUNT_TYPE = Ne.EXPIRATION_TIME_OFFSET = void 0;
  var ch = fe(), uh = k("stream"), ii = Ee(), fh = Yr(), xc = Me(), dh = ws(), lh = "urn:ietf:params:oauth:grant-type:token-exchange", hh = "urn:ietf:params:oauth:token-type:access_token", oi = "https://www.googleapis.com/auth/cloud-platform", ph = 3600;
  Ne.EXPIRATION_TIME_OFFSET = 300 * 1e3;
  Ne.EXTERNAL_ACCOUNT_TYPE = "external_account";
  Ne.CLOUD_RESOURCE_MANAGER = "https://cloudresourcemanager.googleapis.com/v1/projects/";
  var gh = "//iam\\.googleapis\\.com/locations/[^/]+/workforcePools/[^/]+/providers/.+", mh = "https://sts.{universeDomain}/v1/token", ai = class n extends ii.AuthClient {
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
      let t = (0, xc.originalOrCamelOptions)(e), r = t.get("type");
      if (r && r !== Ne.EXTERNAL_ACCOUNT_TYPE)
        throw new Error(`Expected "${Ne.EXTERNAL_ACCOUNT_TYPE}" type but received "${e.type}"`);
      let s = t.get("client_id"), o = t.get("client_secret");
      this.tokenUrl = t.get("token_url") ?? mh.replace("{universeDomain}", this.universeDomain);
      let f = t.get("subject_token_type"), l = t.get("workforce_pool_user_project"), d = t.get("service_account_impersonation_url"), y = t.get("service_account_impersonation"), _ = (0, xc.originalOrCamelOptions)(y).get("token_lifetime_seconds");
      this.cloudResourceManagerURL = new URL(t.get("cloud_resource_manager_url") || `https://cloudresourcemanager.${this.universeDomain}/v1/projects/`), s && (this.clientAuth = {
        confidentialClientType: "basic",
        clientId: s,
        clientSecret: o
      }), this.stsCredential = new fh.StsCredentials({
        tokenExchangeEndpoint: this.tokenUrl,
        clientAuthentication: this.clientAuth
      }), this.scopes = t.get("scopes") || [oi], this.cachedAccessToken = null, this.audience = t.get("audience"), this.subjectTokenType = f, this.workforcePoolUserProject = l;
      let P = new RegExp(gh);
      if (this.workforcePoolUserProject && !this.audience.match(P))
        throw new Error("workforcePoolUserProject should not be set for non-workforce pool credentials.");
      this.serviceAccountImpersonationUrl = d, this.serviceAccountImpersonationLifetime = _, this.serviceAccountImpersonationLifetime ? this.configLifetimeRequested = !0 : (this.configLifetimeRequested = !1, this.serviceAccountImpersonationLifetime = ph), this.projectNumber = this.getProjectNumber(this.audience), this.supplierContext = {
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
        ii.AuthClient.setMethodName(r, "getProjectId");
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
        e.headers = ch.Gaxios.mergeHeaders(e.headers), this.addUserProjectAndAuthHeaders(e.headers, s), r = await this.transporter.request(e);
      } catch (s) {
        let o = s.response;
        if (o) {
          let f = o.status, l = o.config.data instanceof uh.Readable;
          if (!t && (f === 401 || f === 403) && !l && this.forceRefreshOnFailure)
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
        grantType: lh,
        audience: this.audience,
        requestedTokenType: hh,
        subjectToken: e,
        subjectTokenType: this.subjectTokenType,
        // generateAccessToken requires the provided access token to have
        // scopes:
        // https://www.googleapis.com/auth/iam or
        // https://www.googleapis.com/auth/cloud-platform
        // The new service account access token scopes will match the user
        // provided ones.
        scope: this.serviceAccountImpersonationUrl ? [oi] : this.getScopesArray()
      }, r = !this.clientAuth && this.workforcePoolUserProject ? { userProject: this.workforcePoolUserProject } : void 0, s = new Headers({
        "x-goog-api-client": this.getMetricsHeaderValue()
      }), o = await this.stsCredential.exchangeToken(t, s, r);
      return this.serviceAccountImpersonationUrl ? this.cachedAccessToken = await this.getImpersonatedAccessToken(o.access_token) : o.expires_in ? this.cachedAccessToken = {
        access_token: o.access_token,
        expiry_date: (/* @__PURE__ */ new Date()).getTime() + o.expires_in * 1e3,
        res: o.res
      } : this.cachedAccessToken = {
        access_token: o.access_token,
        res: o.res
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
      ii.AuthClient.setMethodName(t, "getImpersonatedAccessToken");
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
      return typeof this.scopes == "string" ? [this.scopes] : this.scopes || [oi];
    }
    getMetricsHeaderValue() {
      let e = process.version.replace(/^v/, ""), t = this.serviceAccountImpersonationUrl !== void 0, r = this.credentialSourceType ? this.credentialSourceType : "unknown";
      return `gl-node/${e} auth/${dh.pkg.version} google-byoid-sdk source/${r} sa-impersonation/${t} config-lifetime/${this.configLifetimeRequested}`;
    }
    getTokenUrl() {
      return this.tokenUrl;
    }
  };
  Ne.BaseExternalAccountClient = ai;
});

// node_modules/google-auth-library/build/src/auth/filesubjecttokensupplier.js
var Sc = F((Xr) => {
  "use strict";
  Object.defineProperty(Xr, "__esModule", { value: !0 });
  Xr.FileSubjectTokenSupplier = void 0;
  var ui = k("util"), fi = k("fs"), yh = (0, ui.promisify)(fi.readFile ?? (() => {
  })), Ah = (0, ui.promisify)(fi.realpath ?? (() => {
  })), vh = (0, ui.promisify)(fi.lstat ?? (() => {
  })), ci = class {
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
        if (e = await Ah(e), !(await vh(e)).isFile())
          throw new Error();
      } catch (s) {
        throw s instanceof Error && (s.message = `The file at ${e} does not exist, or it is not a file. ${s.message}`), s;
      }
      let t, r = await yh(e, { encoding: "utf8" });
      if (this.formatType === "text" ? t = r : this.formatType === "json" && this.subjectTokenFieldName && (t = JSON.parse(r)[this.subjectTokenFieldName]), !t)
        throw new Error("Unable to parse the subject_token from the credential_source file");
      return t;
    }
  };
  Xr.FileSubjectTokenSupplier = ci;
});

// node_modules/google-auth-library/build/src/auth/urlsubjecttokensupplier.js
var Rc = F((Qr) => {
  "use strict";
  Object.defineProperty(Qr, "__esModule", { value: !0 });
  Qr.UrlSubjectTokenSupplier = void 0;
  var wh = Ee(), di = class {
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
      wh.AuthClient.setMethodName(t, "getSubjectToken");
      let r;
      if (this.formatType === "text" ? r = (await e.transporter.request(t)).data : this.formatType === "json" && this.subjectTokenFieldName && (r = (await e.transporter.request(t)).data[this.subjectTokenFieldName]), !r)
        throw new Error("Unable to parse the subject_token from the credential_source URL");
      return r;
    }
  };
  Qr.UrlSubjectTokenSupplier = di;
});

// node_modules/google-auth-library/build/src/auth/certificatesubjecttokensupplier.js
var jc = F((Ie) => {
  "use strict";
  Object.defineProperty(Ie, "__esModule", { value: !0 });
  Ie.CertificateSubjectTokenSupplier = Ie.InvalidConfigurationError = Ie.CertificateSourceUnavailableError = Ie.CERTIFICATE_CONFIGURATION_ENV_VARIABLE = void 0;
  var Zr = Me(), en = k("fs"), tn = k("crypto"), Eh = k("https");
  Ie.CERTIFICATE_CONFIGURATION_ENV_VARIABLE = "GOOGLE_API_CERTIFICATE_CONFIG";
  var Ye = class extends Error {
    constructor(e) {
      super(e), this.name = "CertificateSourceUnavailableError";
    }
  };
  Ie.CertificateSourceUnavailableError = Ye;
  var Ce = class extends Error {
    constructor(e) {
      super(e), this.name = "InvalidConfigurationError";
    }
  };
  Ie.InvalidConfigurationError = Ce;
  var li = class {
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
        throw new Ce("Either `useDefaultCertificateConfig` must be true or a `certificateConfigLocation` must be provided.");
      if (e.useDefaultCertificateConfig && e.certificateConfigLocation)
        throw new Ce("Both `useDefaultCertificateConfig` and `certificateConfigLocation` cannot be provided.");
      this.trustChainPath = e.trustChainPath, this.certificateConfigPath = e.certificateConfigLocation ?? "";
    }
    /**
     * Creates an HTTPS agent configured with the client certificate and private key for mTLS.
     * @returns An mTLS-configured https.Agent.
     */
    async createMtlsHttpsAgent() {
      if (!this.key || !this.cert)
        throw new Ce("Cannot create mTLS Agent with missing certificate or key");
      return new Eh.Agent({ key: this.key, cert: this.cert });
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
        if (await (0, Zr.isValidFile)(e))
          return e;
        throw new Ye(`Provided certificate config path is invalid: ${e}`);
      }
      let t = process.env[Ie.CERTIFICATE_CONFIGURATION_ENV_VARIABLE];
      if (t) {
        if (await (0, Zr.isValidFile)(t))
          return t;
        throw new Ye(`Path from environment variable "${Ie.CERTIFICATE_CONFIGURATION_ENV_VARIABLE}" is invalid: ${t}`);
      }
      let r = (0, Zr.getWellKnownCertificateConfigFileLocation)();
      if (await (0, Zr.isValidFile)(r))
        return r;
      throw new Ye(`Could not find certificate configuration file. Searched override path, the "${Ie.CERTIFICATE_CONFIGURATION_ENV_VARIABLE}" env var, and the gcloud path (${r}).`);
    }
    /**
     * Reads and parses the certificate config JSON file to extract the certificate and key paths.
     * @returns An object containing the certificate and key paths.
     */
    async #t() {
      let e = this.certificateConfigPath, t;
      try {
        t = await en.promises.readFile(e, "utf8");
      } catch {
        throw new Ye(`Failed to read certificate config file at: ${e}`);
      }
      try {
        let r = JSON.parse(t), s = r?.cert_configs?.workload?.cert_path, o = r?.cert_configs?.workload?.key_path;
        if (!s || !o)
          throw new Ce(`Certificate config file (${e}) is missing required "cert_path" or "key_path" in the workload config.`);
        return { certPath: s, keyPath: o };
      } catch (r) {
        throw r instanceof Ce ? r : new Ce(`Failed to parse certificate config from ${e}: ${r.message}`);
      }
    }
    /**
     * Reads and parses the cert and key files get their content and check valid format.
     * @returns An object containing the cert content and key content in buffer format.
     */
    async #r(e, t) {
      let r, s;
      try {
        r = await en.promises.readFile(e), new tn.X509Certificate(r);
      } catch (o) {
        let f = o instanceof Error ? o.message : String(o);
        throw new Ye(`Failed to read certificate file at ${e}: ${f}`);
      }
      try {
        s = await en.promises.readFile(t), (0, tn.createPrivateKey)(s);
      } catch (o) {
        let f = o instanceof Error ? o.message : String(o);
        throw new Ye(`Failed to read private key file at ${t}: ${f}`);
      }
      return { cert: r, key: s };
    }
    /**
     * Reads the leaf certificate and trust chain, combines them,
     * and returns a JSON array of base64-encoded certificates.
     * @returns A stringified JSON array of the certificate chain.
     */
    async #n(e) {
      let t = new tn.X509Certificate(e);
      if (!this.trustChainPath)
        return JSON.stringify([t.raw.toString("base64")]);
      try {
        let o = ((await en.promises.readFile(this.trustChainPath, "utf8")).match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []).map((d, y) => {
          try {
            return new tn.X509Certificate(d);
          } catch (_) {
            let P = _ instanceof Error ? _.message : String(_);
            throw new Ce(`Failed to parse certificate at index ${y} in trust chain file ${this.trustChainPath}: ${P}`);
          }
        }), f = o.findIndex((d) => t.raw.equals(d.raw)), l;
        if (f === -1)
          l = [t, ...o];
        else if (f === 0)
          l = o;
        else
          throw new Ce(`Leaf certificate exists in the trust chain but is not the first entry (found at index ${f}).`);
        return JSON.stringify(l.map((d) => d.raw.toString("base64")));
      } catch (r) {
        if (r instanceof Ce)
          throw r;
        let s = r instanceof Error ? r.message : String(r);
        throw new Ye(`Failed to process certificate chain from ${this.trustChainPath}: ${s}`);
      }
    }
  };
  Ie.CertificateSubjectTokenSupplier = li;
});

// node_modules/google-auth-library/build/src/auth/identitypoolclient.js
var gi = F((rn) => {
  "use strict";
  Object.defineProperty(rn, "__esModule", { value: !0 });
  rn.IdentityPoolClient = void 0;
  var _h = dt(), hi = Me(), Ph = Sc(), Th = Rc(), qc = jc(), Ih = Yr(), Uc = fe(), pi = class n extends _h.BaseExternalAccountClient {
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
      let t = (0, hi.originalOrCamelOptions)(e), r = t.get("credential_source"), s = t.get("subject_token_supplier");
      if (!r && !s)
        throw new Error("A credential source or subject token supplier must be specified.");
      if (r && s)
        throw new Error("Only one of credential source or subject token supplier can be specified.");
      if (s)
        this.subjectTokenSupplier = s, this.credentialSourceType = "programmatic";
      else {
        let o = (0, hi.originalOrCamelOptions)(r), f = (0, hi.originalOrCamelOptions)(o.get("format")), l = f.get("type") || "text", d = f.get("subject_token_field_name");
        if (l !== "json" && l !== "text")
          throw new Error(`Invalid credential_source format "${l}"`);
        if (l === "json" && !d)
          throw new Error("Missing subject_token_field_name for JSON credential_source format");
        let y = o.get("file"), _ = o.get("url"), P = o.get("certificate"), x = o.get("headers");
        if (y && _ || _ && P || y && P)
          throw new Error('No valid Identity Pool "credential_source" provided, must be either file, url, or certificate.');
        if (y)
          this.credentialSourceType = "file", this.subjectTokenSupplier = new Ph.FileSubjectTokenSupplier({
            filePath: y,
            formatType: l,
            subjectTokenFieldName: d
          });
        else if (_)
          this.credentialSourceType = "url", this.subjectTokenSupplier = new Th.UrlSubjectTokenSupplier({
            url: _,
            formatType: l,
            subjectTokenFieldName: d,
            headers: x,
            additionalGaxiosOptions: n.RETRY_CONFIG
          });
        else if (P) {
          this.credentialSourceType = "certificate";
          let R = new qc.CertificateSubjectTokenSupplier({
            useDefaultCertificateConfig: P.use_default_certificate_config,
            certificateConfigLocation: P.certificate_config_location,
            trustChainPath: P.trust_chain_path
          });
          this.subjectTokenSupplier = R;
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
      if (this.subjectTokenSupplier instanceof qc.CertificateSubjectTokenSupplier) {
        let t = await this.subjectTokenSupplier.createMtlsHttpsAgent();
        this.stsCredential = new Ih.StsCredentials({
          tokenExchangeEndpoint: this.getTokenUrl(),
          clientAuthentication: this.clientAuth,
          transporter: new Uc.Gaxios({ agent: t })
        }), this.transporter = new Uc.Gaxios({
          ...this.transporter.defaults || {},
          agent: t
        });
      }
      return e;
    }
  };
  rn.IdentityPoolClient = pi;
});

// node_modules/google-auth-library/build/src/auth/awsrequestsigner.js
var yi = F((sn) => {
  "use strict";
  Object.defineProperty(sn, "__esModule", { value: !0 });
  sn.AwsRequestSigner = void 0;
  var nn = fe(), Oc = zt(), bc = "AWS4-HMAC-SHA256", xh = "aws4_request", mi = class {
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
      this.getCredentials = e, this.region = t, this.crypto = (0, Oc.createCrypto)();
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
      let t = typeof e.data == "object" ? JSON.stringify(e.data) : e.data, r = e.url, s = e.method || "GET", o = e.body || t, f = e.headers, l = await this.getCredentials(), d = new URL(r);
      if (typeof o != "string" && o !== void 0)
        throw new TypeError(`'requestPayload' is expected to be a string if provided. Got: ${o}`);
      let y = await Rh({
        crypto: this.crypto,
        host: d.host,
        canonicalUri: d.pathname,
        canonicalQuerystring: d.search.slice(1),
        method: s,
        region: this.region,
        securityCredentials: l,
        requestPayload: o,
        additionalAmzHeaders: f
      }), _ = nn.Gaxios.mergeHeaders(
        // Add x-amz-date if available.
        y.amzDate ? { "x-amz-date": y.amzDate } : {},
        {
          authorization: y.authorizationHeader,
          host: d.host
        },
        f || {}
      );
      l.token && nn.Gaxios.mergeHeaders(_, {
        "x-amz-security-token": l.token
      });
      let P = {
        url: r,
        method: s,
        headers: _
      };
      return o !== void 0 && (P.body = o), P;
    }
  };
  sn.AwsRequestSigner = mi;
  async function or(n, e, t) {
    return await n.signWithHmacSha256(e, t);
  }
  async function Sh(n, e, t, r, s) {
    let o = await or(n, `AWS4${e}`, t), f = await or(n, o, r), l = await or(n, f, s);
    return await or(n, l, "aws4_request");
  }
  async function Rh(n) {
    let e = nn.Gaxios.mergeHeaders(n.additionalAmzHeaders), t = n.requestPayload || "", r = n.host.split(".")[0], s = /* @__PURE__ */ new Date(), o = s.toISOString().replace(/[-:]/g, "").replace(/\.[0-9]+/, ""), f = s.toISOString().replace(/[-]/g, "").replace(/T.*/, "");
    n.securityCredentials.token && e.set("x-amz-security-token", n.securityCredentials.token);
    let l = nn.Gaxios.mergeHeaders(
      {
        host: n.host
      },
      // Previously the date was not fixed with x-amz- and could be provided manually.
      // https://github.com/boto/botocore/blob/879f8440a4e9ace5d3cf145ce8b3d5e5ffb892ef/tests/unit/auth/aws4_testsuite/get-header-value-trim.req
      e.has("date") ? {} : { "x-amz-date": o },
      e
    ), d = "", y = [
      ...l.keys()
    ].sort();
    y.forEach((i) => {
      d += `${i}:${l.get(i)}
`;
    });
    let _ = y.join(";"), P = await n.crypto.sha256DigestHex(t), x = `${n.method.toUpperCase()}
${n.canonicalUri}
${n.canonicalQuerystring}
${d}
${_}
${P}`, R = `${f}/${n.region}/${r}/${xh}`, g = `${bc}
${o}
${R}
` + await n.crypto.sha256DigestHex(x), v = await Sh(n.crypto, n.securityCredentials.secretAccessKey, f, n.region, r), w = await or(n.crypto, v, g), I = `${bc} Credential=${n.securityCredentials.accessKeyId}/${R}, SignedHeaders=${_}, Signature=${(0, Oc.fromArrayBufferToHex)(w)}`;
    return {
      // Do not return x-amz-date if date is available.
      amzDate: e.has("date") ? void 0 : o,
      authorizationHeader: I,
      canonicalQuerystring: n.canonicalQuerystring
    };
  }
});

// node_modules/google-auth-library/build/src/auth/defaultawssecuritycredentialssupplier.js
var Nc = F((an) => {
  "use strict";
  Object.defineProperty(an, "__esModule", { value: !0 });
  an.DefaultAwsSecurityCredentialsSupplier = void 0;
  var on = Ee(), Ai = class {
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
      on.AuthClient.setMethodName(r, "getAwsRegion");
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
      return on.AuthClient.setMethodName(t, "#getImdsV2SessionToken"), (await e.request(t)).data;
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
      return on.AuthClient.setMethodName(r, "#getAwsRoleName"), (await t.request(r)).data;
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
      return on.AuthClient.setMethodName(s, "#retrieveAwsSecurityCredentials"), (await r.request(s)).data;
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
  an.DefaultAwsSecurityCredentialsSupplier = Ai;
});

// node_modules/google-auth-library/build/src/auth/awsclient.js
var wi = F((cn) => {
  "use strict";
  Object.defineProperty(cn, "__esModule", { value: !0 });
  cn.AwsClient = void 0;
  var jh = yi(), qh = dt(), Uh = Nc(), Cc = Me(), bh = fe(), vi = class n extends qh.BaseExternalAccountClient {
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
      let t = (0, Cc.originalOrCamelOptions)(e), r = t.get("credential_source"), s = t.get("aws_security_credentials_supplier");
      if (!r && !s)
        throw new Error("A credential source or AWS security credentials supplier must be specified.");
      if (r && s)
        throw new Error("Only one of credential source or AWS security credentials supplier can be specified.");
      if (s)
        this.awsSecurityCredentialsSupplier = s, this.regionalCredVerificationUrl = n.#e, this.credentialSourceType = "programmatic";
      else {
        let o = (0, Cc.originalOrCamelOptions)(r);
        this.environmentId = o.get("environment_id");
        let f = o.get("region_url"), l = o.get("url"), d = o.get("imdsv2_session_token_url");
        this.awsSecurityCredentialsSupplier = new Uh.DefaultAwsSecurityCredentialsSupplier({
          regionUrl: f,
          securityCredentialsUrl: l,
          imdsV2SessionTokenUrl: d
        }), this.regionalCredVerificationUrl = o.get("regional_cred_verification_url"), this.credentialSourceType = "aws", this.validateEnvironmentId();
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
      this.awsRequestSigner || (this.region = await this.awsSecurityCredentialsSupplier.getAwsRegion(this.supplierContext), this.awsRequestSigner = new jh.AwsRequestSigner(async () => this.awsSecurityCredentialsSupplier.getAwsSecurityCredentials(this.supplierContext), this.region));
      let e = await this.awsRequestSigner.getRequestOptions({
        ...n.RETRY_CONFIG,
        url: this.regionalCredVerificationUrl.replace("{region}", this.region),
        method: "POST"
      }), t = [];
      return bh.Gaxios.mergeHeaders({
        // The full, canonical resource name of the workload identity pool
        // provider, with or without the HTTPS prefix.
        // Including this header as part of the signature is recommended to
        // ensure data integrity.
        "x-goog-cloud-target-resource": this.audience
      }, e.headers).forEach((s, o) => t.push({ key: o, value: s })), encodeURIComponent(JSON.stringify({
        url: e.url,
        method: e.method,
        headers: t
      }));
    }
  };
  cn.AwsClient = vi;
});

// node_modules/google-auth-library/build/src/auth/executable-response.js
var Ii = F((de) => {
  "use strict";
  Object.defineProperty(de, "__esModule", { value: !0 });
  de.InvalidSubjectTokenError = de.InvalidMessageFieldError = de.InvalidCodeFieldError = de.InvalidTokenTypeFieldError = de.InvalidExpirationTimeFieldError = de.InvalidSuccessFieldError = de.InvalidVersionFieldError = de.ExecutableResponseError = de.ExecutableResponse = void 0;
  var un = "urn:ietf:params:oauth:token-type:saml2", Ei = "urn:ietf:params:oauth:token-type:id_token", _i = "urn:ietf:params:oauth:token-type:jwt", Pi = class {
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
        throw new fn("Executable response must contain a 'version' field.");
      if (e.success === void 0)
        throw new dn("Executable response must contain a 'success' field.");
      if (this.version = e.version, this.success = e.success, this.success) {
        if (this.expirationTime = e.expiration_time, this.tokenType = e.token_type, this.tokenType !== un && this.tokenType !== Ei && this.tokenType !== _i)
          throw new ln(`Executable response must contain a 'token_type' field when successful and it must be one of ${Ei}, ${_i}, or ${un}.`);
        if (this.tokenType === un) {
          if (!e.saml_response)
            throw new ar(`Executable response must contain a 'saml_response' field when token_type=${un}.`);
          this.subjectToken = e.saml_response;
        } else {
          if (!e.id_token)
            throw new ar(`Executable response must contain a 'id_token' field when token_type=${Ei} or ${_i}.`);
          this.subjectToken = e.id_token;
        }
      } else {
        if (!e.code)
          throw new hn("Executable response must contain a 'code' field when unsuccessful.");
        if (!e.message)
          throw new pn("Executable response must contain a 'message' field when unsuccessful.");
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
  de.ExecutableResponse = Pi;
  var Xe = class extends Error {
    constructor(e) {
      super(e), Object.setPrototypeOf(this, new.target.prototype);
    }
  };
  de.ExecutableResponseError = Xe;
  var fn = class extends Xe {
  };
  de.InvalidVersionFieldError = fn;
  var dn = class extends Xe {
  };
  de.InvalidSuccessFieldError = dn;
  var Ti = class extends Xe {
  };
  de.InvalidExpirationTimeFieldError = Ti;
  var ln = class extends Xe {
  };
  de.InvalidTokenTypeFieldError = ln;
  var hn = class extends Xe {
  };
  de.InvalidCodeFieldError = hn;
  var pn = class extends Xe {
  };
  de.InvalidMessageFieldError = pn;
  var ar = class extends Xe {
  };
  de.InvalidSubjectTokenError = ar;
});

// node_modules/google-auth-library/build/src/auth/pluggable-auth-handler.js
var Ri = F((Nt) => {
  "use strict";
  Object.defineProperty(Nt, "__esModule", { value: !0 });
  Nt.PluggableAuthHandler = Nt.ExecutableError = void 0;
  var yt = Ii(), Oh = k("child_process"), xi = k("fs"), gn = class extends Error {
    /**
     * The exit code returned by the executable.
     */
    code;
    constructor(e, t) {
      super(`The executable failed with exit code: ${t} and error message: ${e}.`), this.code = t, Object.setPrototypeOf(this, new.target.prototype);
    }
  };
  Nt.ExecutableError = gn;
  var Si = class n {
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
        let s = Oh.spawn(this.commandComponents[0], this.commandComponents.slice(1), {
          env: { ...process.env, ...Object.fromEntries(e) }
        }), o = "";
        s.stdout.on("data", (l) => {
          o += l;
        }), s.stderr.on("data", (l) => {
          o += l;
        });
        let f = setTimeout(() => (s.removeAllListeners(), s.kill(), r(new Error("The executable failed to finish within the timeout specified."))), this.timeoutMillis);
        s.on("close", (l) => {
          if (clearTimeout(f), l === 0)
            try {
              let d = JSON.parse(o), y = new yt.ExecutableResponse(d);
              return t(y);
            } catch (d) {
              return d instanceof yt.ExecutableResponseError ? r(d) : r(new yt.ExecutableResponseError(`The executable returned an invalid response: ${o}`));
            }
          else
            return r(new gn(o, l.toString()));
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
        e = await xi.promises.realpath(this.outputFile);
      } catch {
        return;
      }
      if (!(await xi.promises.lstat(e)).isFile())
        return;
      let t = await xi.promises.readFile(e, {
        encoding: "utf8"
      });
      if (t !== "")
        try {
          let r = JSON.parse(t);
          return new yt.ExecutableResponse(r).isValid() ? new yt.ExecutableResponse(r) : void 0;
        } catch (r) {
          throw r instanceof yt.ExecutableResponseError ? r : new yt.ExecutableResponseError(`The output file contained an invalid response: ${t}`);
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
  Nt.PluggableAuthHandler = Si;
});

// node_modules/google-auth-library/build/src/auth/pluggable-auth-client.js
var qi = F((Ct) => {
  "use strict";
  Object.defineProperty(Ct, "__esModule", { value: !0 });
  Ct.PluggableAuthClient = Ct.ExecutableError = void 0;
  var Nh = dt(), Ch = Ii(), Dc = Ri(), Dh = Ri();
  Object.defineProperty(Ct, "ExecutableError", { enumerable: !0, get: function() {
    return Dh.ExecutableError;
  } });
  var $h = 30 * 1e3, $c = 5 * 1e3, Fc = 120 * 1e3, Fh = "GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES", Mc = 1, ji = class extends Nh.BaseExternalAccountClient {
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
        this.timeoutMillis = $h;
      else if (this.timeoutMillis = e.credential_source.executable.timeout_millis, this.timeoutMillis < $c || this.timeoutMillis > Fc)
        throw new Error(`Timeout must be between ${$c} and ${Fc} milliseconds.`);
      this.outputFile = e.credential_source.executable.output_file, this.handler = new Dc.PluggableAuthHandler({
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
      if (process.env[Fh] !== "1")
        throw new Error("Pluggable Auth executables need to be explicitly allowed to run by setting the GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES environment Variable to 1.");
      let e;
      if (this.outputFile && (e = await this.handler.retrieveCachedResponse()), !e) {
        let t = /* @__PURE__ */ new Map();
        t.set("GOOGLE_EXTERNAL_ACCOUNT_AUDIENCE", this.audience), t.set("GOOGLE_EXTERNAL_ACCOUNT_TOKEN_TYPE", this.subjectTokenType), t.set("GOOGLE_EXTERNAL_ACCOUNT_INTERACTIVE", "0"), this.outputFile && t.set("GOOGLE_EXTERNAL_ACCOUNT_OUTPUT_FILE", this.outputFile);
        let r = this.getServiceAccountEmail();
        r && t.set("GOOGLE_EXTERNAL_ACCOUNT_IMPERSONATED_EMAIL", r), e = await this.handler.retrieveResponseFromExecutable(t);
      }
      if (e.version > Mc)
        throw new Error(`Version of executable is not currently supported, maximum supported version is ${Mc}.`);
      if (!e.success)
        throw new Dc.ExecutableError(e.errorMessage, e.errorCode);
      if (this.outputFile && !e.expirationTime)
        throw new Ch.InvalidExpirationTimeFieldError("The executable response must contain the `expiration_time` field for successful responses when an output_file has been specified in the configuration.");
      if (e.isExpired())
        throw new Error("Executable response is expired.");
      return e.subjectToken;
    }
  };
  Ct.PluggableAuthClient = ji;
});

// node_modules/google-auth-library/build/src/auth/externalclient.js
var bi = F((mn) => {
  "use strict";
  Object.defineProperty(mn, "__esModule", { value: !0 });
  mn.ExternalAccountClient = void 0;
  var Mh = dt(), Lh = gi(), Gh = wi(), Bh = qi(), Ui = class {
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
      return e && e.type === Mh.EXTERNAL_ACCOUNT_TYPE ? e.credential_source?.environment_id ? new Gh.AwsClient(e) : e.credential_source?.executable ? new Bh.PluggableAuthClient(e) : new Lh.IdentityPoolClient(e) : null;
    }
  };
  mn.ExternalAccountClient = Ui;
});

// node_modules/google-auth-library/build/src/auth/externalAccountAuthorizedUserClient.js
var Ci = F((Dt) => {
  "use strict";
  Object.defineProperty(Dt, "__esModule", { value: !0 });
  Dt.ExternalAccountAuthorizedUserClient = Dt.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE = void 0;
  var Gc = Ee(), Lc = ni(), Bc = fe(), Hh = k("stream"), Vh = dt();
  Dt.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE = "external_account_authorized_user";
  var kh = "https://sts.{universeDomain}/v1/oauthtoken", Oi = class n extends Lc.OAuthClientAuthHandler {
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
      Gc.AuthClient.setMethodName(r, "refreshToken"), this.applyClientAuthenticationOptions(r);
      try {
        let s = await this.transporter.request(r), o = s.data;
        return o.res = s, o;
      } catch (s) {
        throw s instanceof Bc.GaxiosError && s.response ? (0, Lc.getErrorFromOAuthErrorResponse)(
          s.response.data,
          // Preserve other fields from the original error.
          s
        ) : s;
      }
    }
  }, Ni = class extends Gc.AuthClient {
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
      this.externalAccountAuthorizedUserHandler = new Oi({
        tokenRefreshEndpoint: e.token_url ?? kh.replace("{universeDomain}", this.universeDomain),
        transporter: this.transporter,
        clientAuthentication: t
      }), this.cachedAccessToken = null, this.quotaProjectId = e.quota_project_id, typeof e?.eagerRefreshThresholdMillis != "number" ? this.eagerRefreshThresholdMillis = Vh.EXPIRATION_TIME_OFFSET : this.eagerRefreshThresholdMillis = e.eagerRefreshThresholdMillis, this.forceRefreshOnFailure = !!e?.forceRefreshOnFailure;
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
        e.headers = Bc.Gaxios.mergeHeaders(e.headers), this.addUserProjectAndAuthHeaders(e.headers, s), r = await this.transporter.request(e);
      } catch (s) {
        let o = s.response;
        if (o) {
          let f = o.status, l = o.config.data instanceof Hh.Readable;
          if (!t && (f === 401 || f === 403) && !l && this.forceRefreshOnFailure)
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
  Dt.ExternalAccountAuthorizedUserClient = Ni;
});

// node_modules/google-auth-library/build/src/auth/googleauth.js
var Kc = F((He) => {
  "use strict";
  Object.defineProperty(He, "__esModule", { value: !0 });
  He.GoogleAuth = He.GoogleAuthExceptionMessages = void 0;
  var Kh = k("child_process"), cr = k("fs"), Wh = fe(), ur = Jt(), Jh = k("os"), Di = k("path"), zh = zt(), Yh = js(), Xh = Us(), Qh = bs(), $t = Xs(), Hc = Zs(), Ft = ti(), Zh = bi(), fr = dt(), $i = Ee(), Vc = Ci(), kc = Me();
  He.GoogleAuthExceptionMessages = {
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
  var Fi = class {
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
        throw new RangeError(He.GoogleAuthExceptionMessages.API_KEY_WITH_CREDENTIALS);
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
        if (e instanceof Error && e.message === He.GoogleAuthExceptionMessages.NO_PROJECT_ID_FOUND)
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
      throw new Error(He.GoogleAuthExceptionMessages.NO_PROJECT_ID_FOUND);
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
        e = await ur.universe("universe-domain"), e ||= $i.DEFAULT_UNIVERSE;
      } catch (t) {
        if (t && t?.response?.status === 404)
          e = $i.DEFAULT_UNIVERSE;
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
      let e = (0, kc.originalOrCamelOptions)(this.clientOptions).get("universe_domain");
      try {
        e ??= (await this.getClient()).universeDomain;
      } catch {
        e ??= $i.DEFAULT_UNIVERSE;
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
        return t instanceof $t.JWT ? t.scopes = this.scopes : t instanceof fr.BaseExternalAccountClient && (t.scopes = this.getAnyScopes()), await this.#t(t);
      if (t = await this._tryGetApplicationCredentialsFromWellKnownFile(e), t)
        return t instanceof $t.JWT ? t.scopes = this.scopes : t instanceof fr.BaseExternalAccountClient && (t.scopes = this.getAnyScopes()), await this.#t(t);
      if (await this._checkIsGCE())
        return e.scopes = this.getAnyScopes(), await this.#t(new Yh.Compute(e));
      throw new Error(He.GoogleAuthExceptionMessages.NO_ADC_FOUND);
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
      return this.checkIsGCE === void 0 && (this.checkIsGCE = ur.getGCPResidency() || await ur.isAvailable()), this.checkIsGCE;
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
        s && (t = Di.join(s, ".config"));
      }
      return t && (t = Di.join(t, "gcloud", "application_default_credentials.json"), cr.existsSync(t) || (t = null)), t ? await this._getApplicationCredentialsFromFilePath(t, e) : null;
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
        if (e = cr.realpathSync(e), !cr.lstatSync(e).isFile())
          throw new Error();
      } catch (s) {
        throw s instanceof Error && (s.message = `The file at ${e} does not exist, or it is not a file. ${s.message}`), s;
      }
      let r = cr.createReadStream(e);
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
      if (e.type !== Ft.IMPERSONATED_ACCOUNT_TYPE)
        throw new Error(`The incoming JSON object does not have the "${Ft.IMPERSONATED_ACCOUNT_TYPE}" type`);
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
      return new Ft.Impersonated({
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
      let r, s = (0, kc.originalOrCamelOptions)(t).get("universe_domain");
      return e.type === Hc.USER_REFRESH_ACCOUNT_TYPE ? (r = new Hc.UserRefreshClient(t), r.fromJSON(e)) : e.type === Ft.IMPERSONATED_ACCOUNT_TYPE ? r = this.fromImpersonatedJSON(e) : e.type === fr.EXTERNAL_ACCOUNT_TYPE ? (r = Zh.ExternalAccountClient.fromJSON({
        ...e,
        ...t
      }), r.scopes = this.getAnyScopes()) : e.type === Vc.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE ? r = new Vc.ExternalAccountAuthorizedUserClient({
        ...e,
        ...t
      }) : (t.scopes = this.scopes, r = new $t.JWT(t), this.setGapicJWTValues(r), r.fromJSON(e)), s && (r.universeDomain = s), r;
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
        this.fromStreamAsync(e, s).then((o) => r(null, o), r);
      else
        return this.fromStreamAsync(e, s);
    }
    fromStreamAsync(e, t) {
      return new Promise((r, s) => {
        if (!e)
          throw new Error("Must pass in a stream containing the Google auth settings.");
        let o = [];
        e.setEncoding("utf8").on("error", s).on("data", (f) => o.push(f)).on("end", () => {
          try {
            try {
              let f = JSON.parse(o.join("")), l = this._cacheClientFromJSON(f, t);
              return r(l);
            } catch (f) {
              if (!this.keyFilename)
                throw f;
              let l = new $t.JWT({
                ...this.clientOptions,
                keyFile: this.keyFilename
              });
              return this.cachedCredential = l, this.setGapicJWTValues(l), r(l);
            }
          } catch (f) {
            return s(f);
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
      return new $t.JWT({ ...t, apiKey: e });
    }
    /**
     * Determines whether the current operating system is Windows.
     * @api private
     */
    _isWindows() {
      let e = Jh.platform();
      return !!(e && e.length >= 3 && e.substring(0, 3).toLowerCase() === "win");
    }
    /**
     * Run the Google Cloud SDK command that prints the default project ID
     */
    async getDefaultServiceProjectId() {
      return new Promise((e) => {
        (0, Kh.exec)("gcloud config config-helper --format json", (t, r) => {
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
      return !this.jsonContent || this.jsonContent.type !== fr.EXTERNAL_ACCOUNT_TYPE ? null : await (await this.getClient()).getProjectId();
    }
    /**
     * Gets the Compute Engine project ID if it can be inferred.
     */
    async getGCEProjectId() {
      try {
        return await ur.project("project-id");
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
      if (e instanceof Ft.Impersonated)
        return { client_email: e.getTargetPrincipal() };
      if (e instanceof fr.BaseExternalAccountClient) {
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
          ur.instance("service-accounts/default/email"),
          this.getUniverseDomain()
        ]);
        return { client_email: t, universe_domain: r };
      }
      throw new Error(He.GoogleAuthExceptionMessages.NO_CREDENTIALS_FOUND);
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
        let e = Di.resolve(this.keyFilename), t = cr.createReadStream(e);
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
      return new Xh.IdTokenClient({ targetAudience: e, idTokenProvider: t });
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
      return e.headers = Wh.Gaxios.mergeHeaders(e.headers, s), e;
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
      return (0, Qh.getEnv)();
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
      if (t = t || `https://iamcredentials.${s}/v1/projects/-/serviceAccounts/`, r instanceof Ft.Impersonated)
        return (await r.sign(e)).signedBlob;
      let o = (0, zh.createCrypto)();
      if (r instanceof $t.JWT && r.key)
        return await o.sign(r.key, e);
      let f = await this.getCredentials();
      if (!f.client_email)
        throw new Error("Cannot sign data without `client_email`.");
      return this.signBlob(o, f.client_email, e, t);
    }
    async signBlob(e, t, r, s) {
      let o = new URL(s + `${t}:signBlob`);
      return (await this.request({
        method: "POST",
        url: o.href,
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
  He.GoogleAuth = Fi;
});

// node_modules/google-auth-library/build/src/auth/iam.js
var Wc = F((yn) => {
  "use strict";
  Object.defineProperty(yn, "__esModule", { value: !0 });
  yn.IAMAuth = void 0;
  var Mi = class {
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
  yn.IAMAuth = Mi;
});

// node_modules/google-auth-library/build/src/auth/downscopedclient.js
var Jc = F((Qe) => {
  "use strict";
  Object.defineProperty(Qe, "__esModule", { value: !0 });
  Qe.DownscopedClient = Qe.EXPIRATION_TIME_OFFSET = Qe.MAX_ACCESS_BOUNDARY_RULES_COUNT = void 0;
  var ep = fe(), tp = k("stream"), Li = Ee(), rp = Yr(), np = "urn:ietf:params:oauth:grant-type:token-exchange", sp = "urn:ietf:params:oauth:token-type:access_token", ip = "urn:ietf:params:oauth:token-type:access_token";
  Qe.MAX_ACCESS_BOUNDARY_RULES_COUNT = 10;
  Qe.EXPIRATION_TIME_OFFSET = 300 * 1e3;
  var Gi = class extends Li.AuthClient {
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
      if (super(e instanceof Li.AuthClient ? {} : e), e instanceof Li.AuthClient ? (this.authClient = e, this.credentialAccessBoundary = t) : (this.authClient = e.authClient, this.credentialAccessBoundary = e.credentialAccessBoundary), this.credentialAccessBoundary.accessBoundary.accessBoundaryRules.length === 0)
        throw new Error("At least one access boundary rule needs to be defined.");
      if (this.credentialAccessBoundary.accessBoundary.accessBoundaryRules.length > Qe.MAX_ACCESS_BOUNDARY_RULES_COUNT)
        throw new Error(`The provided access boundary has more than ${Qe.MAX_ACCESS_BOUNDARY_RULES_COUNT} access boundary rules.`);
      for (let r of this.credentialAccessBoundary.accessBoundary.accessBoundaryRules)
        if (r.availablePermissions.length === 0)
          throw new Error("At least one permission should be defined in access boundary rules.");
      this.stsCredential = new rp.StsCredentials({
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
        e.headers = ep.Gaxios.mergeHeaders(e.headers), this.addUserProjectAndAuthHeaders(e.headers, s), r = await this.transporter.request(e);
      } catch (s) {
        let o = s.response;
        if (o) {
          let f = o.status, l = o.config.data instanceof tp.Readable;
          if (!t && (f === 401 || f === 403) && !l && this.forceRefreshOnFailure)
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
        grantType: np,
        requestedTokenType: sp,
        subjectToken: e,
        subjectTokenType: ip
      }, r = await this.stsCredential.exchangeToken(t, void 0, this.credentialAccessBoundary), s = this.authClient.credentials?.expiry_date || null, o = r.expires_in ? (/* @__PURE__ */ new Date()).getTime() + r.expires_in * 1e3 : s;
      return this.cachedDownscopedAccessToken = {
        access_token: r.access_token,
        expiry_date: o,
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
  Qe.DownscopedClient = Gi;
});

// node_modules/google-auth-library/build/src/auth/passthrough.js
var zc = F((An) => {
  "use strict";
  Object.defineProperty(An, "__esModule", { value: !0 });
  An.PassThroughClient = void 0;
  var op = Ee(), Bi = class extends op.AuthClient {
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
  An.PassThroughClient = Bi;
});

// node_modules/google-auth-library/build/src/index.js
var dr = F((G) => {
  "use strict";
  Object.defineProperty(G, "__esModule", { value: !0 });
  G.GoogleAuth = G.auth = G.PassThroughClient = G.ExternalAccountAuthorizedUserClient = G.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE = G.ExecutableError = G.PluggableAuthClient = G.DownscopedClient = G.BaseExternalAccountClient = G.ExternalAccountClient = G.IdentityPoolClient = G.AwsRequestSigner = G.AwsClient = G.UserRefreshClient = G.LoginTicket = G.ClientAuthentication = G.OAuth2Client = G.CodeChallengeMethod = G.Impersonated = G.JWT = G.JWTAccess = G.IdTokenClient = G.IAMAuth = G.GCPEnv = G.Compute = G.DEFAULT_UNIVERSE = G.AuthClient = G.gaxios = G.gcpMetadata = void 0;
  var Yc = Kc();
  Object.defineProperty(G, "GoogleAuth", { enumerable: !0, get: function() {
    return Yc.GoogleAuth;
  } });
  G.gcpMetadata = Jt();
  G.gaxios = fe();
  var Xc = Ee();
  Object.defineProperty(G, "AuthClient", { enumerable: !0, get: function() {
    return Xc.AuthClient;
  } });
  Object.defineProperty(G, "DEFAULT_UNIVERSE", { enumerable: !0, get: function() {
    return Xc.DEFAULT_UNIVERSE;
  } });
  var ap = js();
  Object.defineProperty(G, "Compute", { enumerable: !0, get: function() {
    return ap.Compute;
  } });
  var cp = bs();
  Object.defineProperty(G, "GCPEnv", { enumerable: !0, get: function() {
    return cp.GCPEnv;
  } });
  var up = Wc();
  Object.defineProperty(G, "IAMAuth", { enumerable: !0, get: function() {
    return up.IAMAuth;
  } });
  var fp = Us();
  Object.defineProperty(G, "IdTokenClient", { enumerable: !0, get: function() {
    return fp.IdTokenClient;
  } });
  var dp = zs();
  Object.defineProperty(G, "JWTAccess", { enumerable: !0, get: function() {
    return dp.JWTAccess;
  } });
  var lp = Xs();
  Object.defineProperty(G, "JWT", { enumerable: !0, get: function() {
    return lp.JWT;
  } });
  var hp = ti();
  Object.defineProperty(G, "Impersonated", { enumerable: !0, get: function() {
    return hp.Impersonated;
  } });
  var Hi = mt();
  Object.defineProperty(G, "CodeChallengeMethod", { enumerable: !0, get: function() {
    return Hi.CodeChallengeMethod;
  } });
  Object.defineProperty(G, "OAuth2Client", { enumerable: !0, get: function() {
    return Hi.OAuth2Client;
  } });
  Object.defineProperty(G, "ClientAuthentication", { enumerable: !0, get: function() {
    return Hi.ClientAuthentication;
  } });
  var pp = Is();
  Object.defineProperty(G, "LoginTicket", { enumerable: !0, get: function() {
    return pp.LoginTicket;
  } });
  var gp = Zs();
  Object.defineProperty(G, "UserRefreshClient", { enumerable: !0, get: function() {
    return gp.UserRefreshClient;
  } });
  var mp = wi();
  Object.defineProperty(G, "AwsClient", { enumerable: !0, get: function() {
    return mp.AwsClient;
  } });
  var yp = yi();
  Object.defineProperty(G, "AwsRequestSigner", { enumerable: !0, get: function() {
    return yp.AwsRequestSigner;
  } });
  var Ap = gi();
  Object.defineProperty(G, "IdentityPoolClient", { enumerable: !0, get: function() {
    return Ap.IdentityPoolClient;
  } });
  var vp = bi();
  Object.defineProperty(G, "ExternalAccountClient", { enumerable: !0, get: function() {
    return vp.ExternalAccountClient;
  } });
  var wp = dt();
  Object.defineProperty(G, "BaseExternalAccountClient", { enumerable: !0, get: function() {
    return wp.BaseExternalAccountClient;
  } });
  var Ep = Jc();
  Object.defineProperty(G, "DownscopedClient", { enumerable: !0, get: function() {
    return Ep.DownscopedClient;
  } });
  var Qc = qi();
  Object.defineProperty(G, "PluggableAuthClient", { enumerable: !0, get: function() {
    return Qc.PluggableAuthClient;
  } });
  Object.defineProperty(G, "ExecutableError", { enumerable: !0, get: function() {
    return Qc.ExecutableError;
  } });
  var Zc = Ci();
  Object.defineProperty(G, "EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE", { enumerable: !0, get: function() {
    return Zc.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE;
  } });
  Object.defineProperty(G, "ExternalAccountAuthorizedUserClient", { enumerable: !0, get: function() {
    return Zc.ExternalAccountAuthorizedUserClient;
  } });
  var _p = zc();
  Object.defineProperty(G, "PassThroughClient", { enumerable: !0, get: function() {
    return _p.PassThroughClient;
  } });
  var Pp = new Yc.GoogleAuth();
  G.auth = Pp;
});

// node_modules/googleapis-common/build/src/apiIndex.js
var eu = F((Vi) => {
  "use strict";
  Object.defineProperty(Vi, "__esModule", { value: !0 });
  Vi.getAPI = Tp;
  function Tp(n, e, t, r) {
    let s;
    if (typeof e == "string")
      s = e, e = {};
    else if (typeof e == "object")
      s = e.version, delete e.version;
    else
      throw new Error("Argument error: Accepts only string or object");
    try {
      let o = t[s], f = new o(e, r);
      return Object.freeze(f);
    } catch (o) {
      throw new Error(`Unable to load endpoint ${n}("${s}"): ${o.message}`);
    }
  }
});

// node_modules/side-channel-list/index.js
var ru = F((Cy, tu) => {
  "use strict";
  var Ip = Er(), xp = wr(), vn = function(n, e, t) {
    for (var r = n, s; (s = r.next) != null; r = s)
      if (s.key === e)
        return r.next = s.next, t || (s.next = /** @type {NonNullable<typeof list.next>} */
        n.next, n.next = s), s;
  }, Sp = function(n, e) {
    if (n) {
      var t = vn(n, e);
      return t && t.value;
    }
  }, Rp = function(n, e, t) {
    var r = vn(n, e);
    r ? r.value = t : n.next = /** @type {import('./list.d.ts').ListNode<typeof value, typeof key>} */
    {
      // eslint-disable-line no-param-reassign, no-extra-parens
      key: e,
      next: n.next,
      value: t
    };
  }, jp = function(n, e) {
    return n ? !!vn(n, e) : !1;
  }, qp = function(n, e) {
    if (n)
      return vn(n, e, !0);
  };
  tu.exports = function() {
    var e, t = {
      assert: function(r) {
        if (!t.has(r))
          throw new xp("Side channel does not contain " + Ip(r));
      },
      delete: function(r) {
        var s = qp(e, r);
        return s && e && !e.next && (e = void 0), !!s;
      },
      get: function(r) {
        return Sp(e, r);
      },
      has: function(r) {
        return jp(e, r);
      },
      set: function(r, s) {
        e || (e = {
          next: void 0
        }), Rp(
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
var ki = F((Dy, su) => {
  "use strict";
  var Up = po(), lr = go(), bp = Er(), Op = wr(), nu = Up("%Map%", !0), Np = lr("Map.prototype.get", !0), Cp = lr("Map.prototype.set", !0), Dp = lr("Map.prototype.has", !0), $p = lr("Map.prototype.delete", !0), Fp = lr("Map.prototype.size", !0);
  su.exports = !!nu && /** @type {Exclude<import('.'), false>} */
  function() {
    var e, t = {
      assert: function(r) {
        if (!t.has(r))
          throw new Op("Side channel does not contain " + bp(r));
      },
      delete: function(r) {
        if (e) {
          var s = $p(e, r);
          return Fp(e) === 0 && (e = void 0), s;
        }
        return !1;
      },
      get: function(r) {
        if (e)
          return Np(e, r);
      },
      has: function(r) {
        return e ? Dp(e, r) : !1;
      },
      set: function(r, s) {
        e || (e = new nu()), Cp(e, r, s);
      }
    };
    return t;
  };
});

// node_modules/side-channel-weakmap/index.js
var ou = F(($y, iu) => {
  "use strict";
  var Mp = po(), En = go(), Lp = Er(), wn = ki(), Gp = wr(), Mt = Mp("%WeakMap%", !0), Bp = En("WeakMap.prototype.get", !0), Hp = En("WeakMap.prototype.set", !0), Vp = En("WeakMap.prototype.has", !0), kp = En("WeakMap.prototype.delete", !0);
  iu.exports = Mt ? (
    /** @type {Exclude<import('.'), false>} */
    function() {
      var e, t, r = {
        assert: function(s) {
          if (!r.has(s))
            throw new Gp("Side channel does not contain " + Lp(s));
        },
        delete: function(s) {
          if (Mt && s && (typeof s == "object" || typeof s == "function")) {
            if (e)
              return kp(e, s);
          } else if (wn && t)
            return t.delete(s);
          return !1;
        },
        get: function(s) {
          return Mt && s && (typeof s == "object" || typeof s == "function") && e ? Bp(e, s) : t && t.get(s);
        },
        has: function(s) {
          return Mt && s && (typeof s == "object" || typeof s == "function") && e ? Vp(e, s) : !!t && t.has(s);
        },
        set: function(s, o) {
          Mt && s && (typeof s == "object" || typeof s == "function") ? (e || (e = new Mt()), Hp(e, s, o)) : wn && (t || (t = wn()), t.set(s, o));
        }
      };
      return r;
    }
  ) : wn;
});

// node_modules/side-channel/index.js
var _n = F((Fy, au) => {
  "use strict";
  var Kp = wr(), Wp = Er(), Jp = ru(), zp = ki(), Yp = ou(), Xp = Yp || zp || Jp;
  au.exports = function() {
    var e, t = {
      assert: function(r) {
        if (!t.has(r)) {
          var s = r && Object(r) === r ? "the given object key" : Wp(r);
          throw new Kp("Side channel does not contain " + s);
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
        e || (e = Xp()), e.set(r, s);
      }
    };
    return t;
  };
});

// node_modules/qs/lib/formats.js
var Tn = F((My, fu) => {
  "use strict";
  var cu = String.prototype.replace, uu = /%20/g, Pn = {
    RFC1738: "RFC1738",
    RFC3986: "RFC3986",
    WHATWG: "WHATWG"
  };
  fu.exports = {
    default: Pn.RFC3986,
    formatters: {
      RFC1738: function(n) {
        return cu.call(n, uu, "+");
      },
      RFC3986: function(n) {
        return String(n);
      },
      WHATWG: function(n) {
        return cu.call(n, uu, "+");
      }
    },
    RFC1738: Pn.RFC1738,
    RFC3986: Pn.RFC3986,
    WHATWG: Pn.WHATWG
  };
});

// node_modules/qs/lib/utils.js
var Yi = F((Ly, mu) => {
  "use strict";
  var Ki = Tn(), jn = _n(), du = ff(), Sn = Object.prototype.hasOwnProperty, et = Array.isArray, qn = jn(), lt = function(e, t) {
    return qn.set(e, t), e;
  }, At = function(e) {
    return qn.has(e);
  }, hr = function(e) {
    return qn.get(e);
  }, Ji = function(e, t) {
    qn.set(e, t);
  }, zi = jn(), In = function(e, t) {
    return zi.set(e, t), e;
  }, Wi = function(e) {
    return zi.has(e);
  }, lu = function(e) {
    return zi.get(e);
  }, Ze = (function() {
    for (var n = [], e = 0; e < 256; ++e)
      n[n.length] = "%" + ((e < 16 ? "0" : "") + e.toString(16)).toUpperCase();
    return n;
  })(), Qp = function(e) {
    for (; e.length > 1; ) {
      var t = e.pop(), r = t.obj[t.prop];
      if (et(r)) {
        for (var s = [], o = 0; o < r.length; ++o)
          typeof r[o] < "u" && (s[s.length] = r[o]);
        t.obj[t.prop] = s;
      }
    }
  }, vt = function(e, t) {
    for (var r = t && t.plainObjects ? { __proto__: null } : {}, s = 0; s < e.length; ++s)
      typeof e[s] < "u" && (r[s] = e[s]);
    return r;
  }, Rn = function(e, t, r) {
    t === "__proto__" && du ? du(e, t, {
      configurable: !0,
      enumerable: !0,
      value: r,
      writable: !0
    }) : e[t] = r;
  }, Zp = function(e, t) {
    for (var r = t, s = Object.keys(e), o = 0; o < s.length; ++o) {
      var f = parseInt(s[o], 10);
      String(f) === s[o] && f > r && (r = f);
    }
    return r;
  }, hu = function(e) {
    for (var t = 0, r = 0; r < e.length; ++r)
      Sn.call(e, r) && (t += 1);
    return t;
  }, pu = function(e, t, r) {
    var s = [e, t];
    if (r && typeof r.arrayLimit == "number" && s.length > r.arrayLimit) {
      if (r.throwOnLimitExceeded)
        throw new RangeError("Array limit exceeded. Only " + r.arrayLimit + " element" + (r.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
      return lt(vt(s, r), 1);
    }
    return s;
  }, eg = function n(e, t, r) {
    if (!t)
      return e;
    if (typeof t != "object" && typeof t != "function") {
      if (et(e)) {
        var s = e.length;
        if (r && typeof r.arrayLimit == "number" && hu(e) >= r.arrayLimit) {
          if (r.throwOnLimitExceeded)
            throw new RangeError("Array limit exceeded. Only " + r.arrayLimit + " element" + (r.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
          return lt(vt(e.concat(t), r), s);
        }
        e[s] = t;
      } else if (e && typeof e == "object")
        if (At(e)) {
          var o = hr(e) + 1;
          e[o] = t, Ji(e, o);
        } else if (r && r.strictMerge && Wi(e)) {
          var f = lu(e) + 1;
          if (r.throwOnLimitExceeded && typeof r.arrayLimit == "number" && f >= r.arrayLimit)
            throw new RangeError("Array limit exceeded. Only " + r.arrayLimit + " element" + (r.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
          e[f] = t, In(e, f);
        } else if (r && r.strictMerge) {
          var l = pu(e, t, r);
          return et(l) ? In(l, 1) : l;
        } else (r && (r.plainObjects || r.allowPrototypes) || !Sn.call(Object.prototype, t)) && (e[t] = !0);
      else
        return pu(e, t, r);
      return e;
    }
    if (!e || typeof e != "object") {
      if (At(t)) {
        for (var d = Object.keys(t), y = r && r.plainObjects ? { __proto__: null, 0: e } : { 0: e }, _ = 0; _ < d.length; _++) {
          var P = parseInt(d[_], 10);
          y[P + 1] = t[d[_]];
        }
        return lt(y, hr(t) + 1);
      }
      var x = [e].concat(t);
      if (r && typeof r.arrayLimit == "number" && x.length > r.arrayLimit) {
        if (r.throwOnLimitExceeded)
          throw new RangeError("Array limit exceeded. Only " + r.arrayLimit + " element" + (r.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
        return lt(vt(x, r), x.length - 1);
      }
      return x;
    }
    var R = e;
    if (et(e) && !et(t) && (R = vt(e, r), Wi(e) && In(R, e.length - 1)), et(e) && et(t)) {
      if (t.forEach(function(g, v) {
        if (Sn.call(e, v)) {
          var w = e[v];
          w && typeof w == "object" && g && typeof g == "object" ? e[v] = n(w, g, r) : e[e.length] = g;
        } else
          e[v] = g;
      }), r && typeof r.arrayLimit == "number" && hu(e) > r.arrayLimit) {
        if (r.throwOnLimitExceeded)
          throw new RangeError("Array limit exceeded. Only " + r.arrayLimit + " element" + (r.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
        return lt(vt(e, r), e.length - 1);
      }
      return e;
    }
    return Object.keys(t).reduce(function(g, v) {
      var w = t[v];
      if (Sn.call(g, v) ? Rn(g, v, n(g[v], w, r)) : Rn(g, v, w), At(t) && !At(g) && lt(g, Zp(g, hr(t))), At(g)) {
        var I = parseInt(v, 10);
        String(I) === v && I >= 0 && I > hr(g) && Ji(g, I);
      }
      if (Wi(g)) {
        var i = parseInt(v, 10);
        String(i) === v && i > lu(g) && In(g, i);
      }
      return g;
    }, R);
  }, tg = function(e, t) {
    return Object.keys(t).reduce(function(r, s) {
      return Rn(r, s, t[s]), r;
    }, e);
  }, rg = function(n, e, t) {
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
  }, ng = typeof Symbol == "function" && typeof Symbol.toPrimitive == "symbol", sg = Array.prototype.join, ig = Array.prototype.toString, og = Object.prototype.toString, gu = function n(e, t) {
    if (!e || typeof e != "object" && typeof e != "function" || ng && e[Symbol.toPrimitive] != null)
      return e;
    if (et(e) && e.toString === ig && e.join === sg) {
      var r = t || jn();
      if (r.has(e))
        return "";
      r.set(e, !0);
      for (var s, o = 0; o < e.length; o += 1) {
        var f = e[o], l = n(f, r);
        if (!s && l !== f) {
          s = [];
          for (var d = 0; d < o; d += 1)
            s[d] = e[d];
        }
        s && (s[o] = l);
      }
      return r.delete(e), s || e;
    }
    if (typeof e.toString == "function")
      return e;
    var y = e.valueOf;
    if (typeof y == "function") {
      var _ = y.call(e);
      if (!_ || typeof _ != "object" && typeof _ != "function")
        return String(_);
    }
    return og.call(e);
  }, xn = 1024, ag = function(e, t, r, s, o) {
    if (e.length === 0)
      return e;
    var f = e;
    if (typeof e == "symbol" ? f = Symbol.prototype.toString.call(e) : typeof e != "string" && (f = String(gu(e))), r === "iso-8859-1")
      return escape(f).replace(/%u[0-9a-f]{4}/gi, function(v) {
        return "%26%23" + parseInt(v.slice(2), 16) + "%3B";
      }).replace(/\+/g, "%2B");
    for (var l = "", d = 0; d < f.length; d += xn) {
      var y = f.length >= xn ? f.slice(d, d + xn) : f;
      if (d + xn < f.length) {
        var _ = y.charCodeAt(y.length - 1);
        _ >= 55296 && _ <= 56319 && (y = y.slice(0, -1), d -= 1);
      }
      for (var P = [], x = 0; x < y.length; ++x) {
        var R = y.charCodeAt(x);
        if (R === 45 || R === 46 || R === 95 || R === 126 && o !== Ki.WHATWG || R >= 48 && R <= 57 || R >= 65 && R <= 90 || R >= 97 && R <= 122 || o === Ki.RFC1738 && (R === 40 || R === 41) || o === Ki.WHATWG && R === 42) {
          P[P.length] = y.charAt(x);
          continue;
        }
        if (R < 128) {
          P[P.length] = Ze[R];
          continue;
        }
        if (R < 2048) {
          P[P.length] = Ze[192 | R >> 6] + Ze[128 | R & 63];
          continue;
        }
        if (R < 55296 || R >= 57344) {
          P[P.length] = Ze[224 | R >> 12] + Ze[128 | R >> 6 & 63] + Ze[128 | R & 63];
          continue;
        }
        var g = y.charCodeAt(x + 1);
        R <= 56319 && g >= 56320 && g <= 57343 ? (x += 1, R = 65536 + ((R & 1023) << 10 | g & 1023), P[P.length] = Ze[240 | R >> 18] + Ze[128 | R >> 12 & 63] + Ze[128 | R >> 6 & 63] + Ze[128 | R & 63]) : P[P.length] = "%EF%BF%BD";
      }
      l += P.join("");
    }
    return l;
  }, cg = function(e) {
    for (var t = [{ obj: { o: e }, prop: "o" }], r = jn(), s = 0; s < t.length; ++s)
      for (var o = t[s], f = o.obj[o.prop], l = Object.keys(f), d = 0; d < l.length; ++d) {
        var y = l[d], _ = f[y];
        typeof _ == "object" && _ !== null && !r.has(_) && (t[t.length] = { obj: f, prop: y }, r.set(_, !0));
      }
    return Qp(t), e;
  }, ug = function(e) {
    return Object.prototype.toString.call(e) === "[object RegExp]";
  }, fg = function(e) {
    return !e || typeof e != "object" ? !1 : !!(e.constructor && typeof e.constructor.isBuffer == "function" && e.constructor.isBuffer(e));
  }, dg = function(e, t, r, s, o) {
    if (At(e)) {
      if (o)
        throw new RangeError("Array limit exceeded. Only " + r + " element" + (r === 1 ? "" : "s") + " allowed in an array.");
      for (var f = et(t) ? t : [t], l = hr(e), d = 0; d < f.length; ++d)
        l += 1, e[l] = f[d];
      return Ji(e, l), e;
    }
    var y = [].concat(e, t);
    if (y.length > r) {
      if (o)
        throw new RangeError("Array limit exceeded. Only " + r + " element" + (r === 1 ? "" : "s") + " allowed in an array.");
      return lt(vt(y, { plainObjects: s }), y.length - 1);
    }
    return y;
  }, lg = function(e, t) {
    if (et(e)) {
      for (var r = [], s = 0; s < e.length; s += 1)
        r[r.length] = t(e[s]);
      return r;
    }
    return t(e);
  };
  mu.exports = {
    arrayToObject: vt,
    assign: tg,
    combine: dg,
    compact: cg,
    decode: rg,
    encode: ag,
    isBuffer: fg,
    isOverflow: At,
    isRegExp: ug,
    markOverflow: lt,
    maybeMap: lg,
    merge: eg,
    setProperty: Rn,
    toCoercible: gu
  };
});

// node_modules/qs/lib/stringify.js
var Pu = F((Gy, _u) => {
  "use strict";
  var vu = _n(), pr = Yi(), gr = Tn(), yu = Object.prototype.hasOwnProperty, wu = {
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
  }, tt = Array.isArray, hg = Array.prototype.push, Eu = function(n, e) {
    hg.apply(n, tt(e) ? e : [e]);
  }, pg = Date.prototype.toISOString, Au = gr.default, ue = {
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
    encoder: pr.encode,
    encodeValuesOnly: !1,
    filter: void 0,
    format: Au,
    formatter: gr.formatters[Au],
    // deprecated
    indices: !1,
    serializeDate: function(e) {
      return pg.call(e);
    },
    skipNulls: !1,
    strictNullHandling: !1
  }, gg = function(e) {
    return typeof e == "string" || typeof e == "number" || typeof e == "boolean" || typeof e == "symbol" || typeof e == "bigint";
  }, Xi = {}, mg = function n(e, t, r, s, o, f, l, d, y, _, P, x, R, g, v, w, I, i, u, a) {
    var h = e;
    if (a > u)
      throw new RangeError("Input depth exceeded depth option of " + u);
    for (var c = i, E = 0, p = !1; (c = c.get(Xi)) !== void 0 && !p; ) {
      var L = c.get(e);
      if (E += 1, typeof L < "u") {
        if (L === E)
          throw new RangeError("Cyclic object value");
        p = !0;
      }
      typeof c.get(Xi) > "u" && (E = 0);
    }
    if (h = typeof _ == "function" ? _(t, h) : h, h instanceof Date ? h = R(h) : r === "comma" && tt(h) && (h = pr.maybeMap(h, function(De) {
      return De instanceof Date ? R(De) : De;
    })), h === null) {
      if (f)
        return v(y && !w ? y(t, ue.encoder, I, "key", g) : t);
      h = "";
    }
    if (gg(h) || pr.isBuffer(h)) {
      if (y) {
        var se = w ? t : y(t, ue.encoder, I, "key", g);
        return [v(se) + "=" + v(y(h, ue.encoder, I, "value", g))];
      }
      return [v(t) + "=" + v(String(h))];
    }
    var z = [];
    if (typeof h > "u")
      return z;
    var J;
    if (r === "comma" && tt(h))
      w && y && (h = pr.maybeMap(h, function(De) {
        return De == null ? De : y(De, ue.encoder, I, "value", g);
      })), J = [{ value: h.length > 0 ? pr.toCoercible(h).join(",") || null : void 0 }];
    else if (tt(_))
      J = _;
    else {
      var oe = Object.keys(h);
      J = P ? oe.sort(P) : oe;
    }
    var Z = String(t), re = s && tt(h) && h.length === 1 ? Z + "[]" : Z;
    if (o && tt(h) && h.length === 0 && Object.keys(h).length === 0)
      return v(y && !w ? y(re, ue.encoder, I, "key", g) : re) + "[]";
    for (var ne = 0; ne < J.length; ++ne) {
      var Q = J[ne], Re = typeof Q == "object" && Q && typeof Q.value < "u" ? Q.value : h[Q];
      if (!(l && Re === null)) {
        var pe = x && d ? String(Q).replace(/\./g, "%2E") : String(Q), Gt = tt(h) ? typeof r == "function" ? r(re, pe) : re : re + (x ? "." + pe : "[" + pe + "]");
        i.set(e, E);
        var Ve = vu();
        Ve.set(Xi, i), Eu(z, n(
          Re,
          Gt,
          r,
          s,
          o,
          f,
          l,
          d,
          r === "comma" && w && tt(h) ? null : y,
          _,
          P,
          x,
          R,
          g,
          v,
          w,
          I,
          Ve,
          u,
          a + 1
        ));
      }
    }
    return z;
  }, yg = function(e) {
    if (!e)
      return ue;
    if (typeof e.allowEmptyArrays < "u" && typeof e.allowEmptyArrays != "boolean")
      throw new TypeError("`allowEmptyArrays` option can only be `true` or `false`, when provided");
    if (typeof e.encodeDotInKeys < "u" && typeof e.encodeDotInKeys != "boolean")
      throw new TypeError("`encodeDotInKeys` option can only be `true` or `false`, when provided");
    if (e.encoder !== null && typeof e.encoder < "u" && typeof e.encoder != "function")
      throw new TypeError("Encoder has to be a function.");
    var t = e.charset || ue.charset;
    if (typeof e.charset < "u" && e.charset !== "utf-8" && e.charset !== "iso-8859-1")
      throw new TypeError("The charset option must be either utf-8, iso-8859-1, or undefined");
    var r = gr.default;
    if (typeof e.format < "u") {
      if (!yu.call(gr.formatters, e.format))
        throw new TypeError("Unknown format option provided.");
      r = e.format;
    }
    var s = gr.formatters[r], o = ue.filter;
    (typeof e.filter == "function" || tt(e.filter)) && (o = e.filter);
    var f;
    if (yu.call(wu, e.arrayFormat) ? f = e.arrayFormat : "indices" in e ? f = e.indices ? "indices" : "repeat" : f = ue.arrayFormat, "commaRoundTrip" in e && typeof e.commaRoundTrip != "boolean")
      throw new TypeError("`commaRoundTrip` must be a boolean, or absent");
    var l = typeof e.allowDots > "u" ? e.encodeDotInKeys === !0 ? !0 : ue.allowDots : !!e.allowDots;
    return {
      addQueryPrefix: typeof e.addQueryPrefix == "boolean" ? e.addQueryPrefix : ue.addQueryPrefix,
      allowDots: l,
      allowEmptyArrays: typeof e.allowEmptyArrays == "boolean" ? !!e.allowEmptyArrays : ue.allowEmptyArrays,
      arrayFormat: f,
      charset: t,
      charsetSentinel: typeof e.charsetSentinel == "boolean" ? e.charsetSentinel : ue.charsetSentinel,
      commaRoundTrip: !!e.commaRoundTrip,
      delimiter: typeof e.delimiter > "u" ? ue.delimiter : e.delimiter,
      depth: typeof e.depth == "number" ? e.depth : ue.depth,
      encode: typeof e.encode == "boolean" ? e.encode : ue.encode,
      encodeDotInKeys: typeof e.encodeDotInKeys == "boolean" ? e.encodeDotInKeys : ue.encodeDotInKeys,
      encoder: typeof e.encoder == "function" ? e.encoder : ue.encoder,
      encodeValuesOnly: typeof e.encodeValuesOnly == "boolean" ? e.encodeValuesOnly : ue.encodeValuesOnly,
      filter: o,
      format: r,
      formatter: s,
      serializeDate: typeof e.serializeDate == "function" ? e.serializeDate : ue.serializeDate,
      skipNulls: typeof e.skipNulls == "boolean" ? e.skipNulls : ue.skipNulls,
      sort: typeof e.sort == "function" ? e.sort : null,
      strictNullHandling: typeof e.strictNullHandling == "boolean" ? e.strictNullHandling : ue.strictNullHandling
    };
  };
  _u.exports = function(n, e) {
    var t = n, r = yg(e), s, o;
    typeof r.filter == "function" ? (o = r.filter, t = o("", t)) : tt(r.filter) && (o = r.filter.slice(), s = o);
    var f = [];
    if (typeof t != "object" || t === null)
      return "";
    var l = wu[r.arrayFormat], d = l === "comma" && r.commaRoundTrip;
    s || (s = Object.keys(t)), r.sort && s.sort(r.sort);
    for (var y = vu(), _ = 0; _ < s.length; ++_) {
      var P = s[_];
      if (!(typeof P > "u" || P === null)) {
        var x = t[P];
        if (!(r.skipNulls && x === null)) {
          var R = r.encodeDotInKeys ? String(P).replace(/\./g, "%2E") : String(P);
          Eu(f, mg(
            x,
            R,
            l,
            d,
            r.allowEmptyArrays,
            r.strictNullHandling,
            r.skipNulls,
            r.encodeDotInKeys,
            r.encode ? r.encoder : null,
            o,
            r.sort,
            r.allowDots,
            r.serializeDate,
            r.format,
            r.formatter,
            r.encodeValuesOnly,
            r.charset,
            y,
            r.depth,
            0
          ));
        }
      }
    }
    var g = f.join(r.delimiter), v = r.addQueryPrefix === !0 ? "?" : "";
    return r.charsetSentinel && (r.charset === "iso-8859-1" ? v += "utf8=%26%2310003%3B" + r.delimiter : v += "utf8=%E2%9C%93" + r.delimiter), g.length > 0 ? v + g : "";
  };
});

// node_modules/qs/lib/parse.js
var ju = F((By, Ru) => {
  "use strict";
  var Ag = _n(), xe = Yi(), Un = Object.prototype.hasOwnProperty, mr = Array.isArray, Iu = Object.getPrototypeOf, Tu = String.fromCharCode, vg = function(e) {
    if (!e || typeof e != "object")
      return !1;
    if (mr(e))
      return !0;
    var t = Iu(e);
    return t === Object.prototype || t === null;
  }, wg = function(e) {
    if (mr(e)) {
      var t = [];
      return t.length = e.length, t;
    }
    return Iu(e) === null ? { __proto__: null } : {};
  }, Eg = function(e) {
    for (var t = Ag(), r = {}, s = [{ source: e, target: r }], o = 0; o < s.length; ++o)
      for (var f = s[o].source, l = s[o].target, d = Object.keys(f), y = 0; y < d.length; ++y) {
        var _ = f[d[y]];
        if (vg(_)) {
          if (!t.has(_)) {
            var P = wg(_);
            t.set(_, P), s[s.length] = { source: _, target: P };
          }
          xe.setProperty(l, d[y], t.get(_));
        } else
          xe.setProperty(l, d[y], _);
      }
    return r;
  }, ie = {
    allowDots: !1,
    allowEmptyArrays: !1,
    allowPrototypes: !1,
    allowSparse: !1,
    arrayLimit: 20,
    charset: "utf-8",
    charsetSentinel: !1,
    comma: !1,
    decodeDotInKeys: !1,
    decoder: xe.decode,
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
  }, _g = function(n) {
    return n.replace(/&#(\d+);/g, function(e, t) {
      var r = parseInt(t, 10);
      return r > 65535 && r <= 1114111 ? (r -= 65536, Tu(55296 | r >> 10, 56320 | r & 1023)) : Tu(r);
    });
  }, xu = function(n, e, t) {
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
  }, Pg = "utf8=%26%2310003%3B", Tg = "utf8=%E2%9C%93", Ig = function(e, t) {
    var r = { __proto__: null }, s = t.ignoreQueryPrefix ? e.replace(/^\?/, "") : e;
    s = s.replace(/%5B/gi, "[").replace(/%5D/gi, "]");
    var o = t.parameterLimit === 1 / 0 ? void 0 : t.parameterLimit, f = s.split(
      t.delimiter,
      t.throwOnLimitExceeded && typeof o < "u" ? o + 1 : o
    );
    if (t.throwOnLimitExceeded && typeof o < "u" && f.length > o)
      throw new RangeError("Parameter limit exceeded. Only " + o + " parameter" + (o === 1 ? "" : "s") + " allowed.");
    var l = -1, d, y = t.charset;
    if (t.charsetSentinel)
      for (d = 0; d < f.length; ++d)
        f[d].indexOf("utf8=") === 0 && (f[d] === Tg ? y = "utf-8" : f[d] === Pg && (y = "iso-8859-1"), l = d, d = f.length);
    for (d = 0; d < f.length; ++d)
      if (d !== l) {
        var _ = f[d], P = _.indexOf("]="), x = P === -1 ? _.indexOf("=") : P + 1, R = x > 1 && _.slice(x - 2, x) === "[]", g, v;
        if (x === -1 ? (g = t.decoder(_, ie.decoder, y, "key"), v = t.strictNullHandling ? null : "") : (g = t.decoder(_.slice(0, x), ie.decoder, y, "key"), g !== null && (v = xe.maybeMap(
          xu(
            _.slice(x + 1),
            t,
            mr(r[g]) && (t.duplicates === "combine" || R) ? r[g].length : 0
          ),
          function(I) {
            return t.decoder(I, ie.decoder, y, "value");
          }
        ))), v && t.interpretNumericEntities && y === "iso-8859-1" && (v = xe.maybeMap(v, function(I) {
          return I && _g(String(I));
        })), R && (v = mr(v) ? [v] : v), t.comma && mr(v) && v.length > t.arrayLimit && (v = xe.combine([], v, t.arrayLimit, t.plainObjects, t.throwOnLimitExceeded)), g !== null) {
          var w = Un.call(r, g);
          w && (t.duplicates === "combine" || R) ? r[g] = xe.combine(
            r[g],
            v,
            t.arrayLimit,
            t.plainObjects,
            t.throwOnLimitExceeded
          ) : (!w || t.duplicates === "last") && (r[g] = v);
        }
      }
    return r;
  }, Su = function(e) {
    return e.charAt(0) === "[" && e.charAt(e.length - 1) === "]" ? e.slice(1, -1) : e;
  }, xg = function(n, e, t, r) {
    var s = 0;
    if (n.length > 0 && n[n.length - 1] === "[]") {
      var o = n.slice(0, -1).join("");
      s = Array.isArray(e) && e[o] ? e[o].length : 0;
    }
    for (var f = r ? e : xu(e, t, s), l = n.length - 1; l >= 0; --l) {
      var d, y = n[l];
      if (y === "[]" && t.parseArrays)
        xe.isOverflow(f) ? d = f : d = t.allowEmptyArrays && (f === "" || t.strictNullHandling && f === null) ? [] : xe.combine(
          [],
          f,
          t.arrayLimit,
          t.plainObjects,
          t.throwOnLimitExceeded
        );
      else {
        d = t.plainObjects ? { __proto__: null } : {};
        var _ = Su(y), P = t.decodeDotInKeys ? _.replace(/%2E/gi, ".") : _, x = parseInt(P, 10), R = !isNaN(x) && y !== P && String(x) === P && x >= 0 && t.parseArrays;
        if (!t.parseArrays && P === "")
          d[0] = f;
        else if (R && x < t.arrayLimit)
          d = [], d[x] = f;
        else {
          if (R && t.throwOnLimitExceeded)
            throw new RangeError("Array limit exceeded. Only " + t.arrayLimit + " element" + (t.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
          R ? (d[x] = f, xe.markOverflow(d, x)) : P !== "__proto__" && (d[P] = f);
        }
      }
      f = d;
    }
    return f;
  }, Sg = function(e) {
    for (var t = "", r = 0, s = 0; s < e.length; s += 1) {
      var o = e.charCodeAt(s);
      if (o === 91)
        r += 1, t += "[";
      else if (o === 93)
        r > 0 && (r -= 1), t += "]";
      else if (o === 46 && r === 0 && s + 1 < e.length && e.charCodeAt(s + 1) !== 46 && e.charCodeAt(s + 1) !== 91) {
        for (var f = s + 1, l = f; l < e.length && e.charCodeAt(l) !== 46 && e.charCodeAt(l) !== 91; )
          l += 1;
        t += "[" + e.slice(f, l) + "]", s = l - 1;
      } else
        t += e.charAt(s);
    }
    return t;
  }, Rg = function(e, t) {
    var r = t.allowDots ? Sg(e) : e;
    if (t.depth <= 0)
      return !t.plainObjects && Un.call(Object.prototype, Su(r)) && !t.allowPrototypes ? void 0 : [r];
    var s = [], o = r.indexOf("["), f = o >= 0 ? r.slice(0, o) : r;
    if (f) {
      if (!t.plainObjects && Un.call(Object.prototype, f) && !t.allowPrototypes)
        return;
      s[s.length] = f;
    }
    for (var l = r.length, d = o, y = 0; d >= 0 && y < t.depth; ) {
      for (var _ = 1, P = d + 1, x = -1; P < l && x < 0; ) {
        var R = r.charCodeAt(P);
        R === 91 ? _ += 1 : R === 93 && (_ -= 1, _ === 0 && (x = P)), P += 1;
      }
      if (x < 0)
        return s[s.length] = "[" + r.slice(d) + "]", s;
      var g = r.slice(d, x + 1), v = g.slice(1, -1);
      if (!t.plainObjects && Un.call(Object.prototype, v) && !t.allowPrototypes)
        return;
      s[s.length] = g, y += 1, d = r.indexOf("[", x + 1);
    }
    if (d >= 0) {
      if (t.strictDepth === !0)
        throw new RangeError("Input depth exceeded depth option of " + t.depth + " and strictDepth is true");
      s[s.length] = "[" + r.slice(d) + "]";
    }
    return s;
  }, jg = function(e, t, r, s) {
    if (e) {
      var o = Rg(e, r);
      if (o)
        return xg(o, t, r, s);
    }
  }, qg = function(e) {
    if (!e)
      return ie;
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
    var t = typeof e.charset > "u" ? ie.charset : e.charset, r = typeof e.duplicates > "u" ? ie.duplicates : e.duplicates;
    if (r !== "combine" && r !== "first" && r !== "last")
      throw new TypeError("The duplicates option must be either combine, first, or last");
    var s = typeof e.allowDots > "u" ? e.decodeDotInKeys === !0 ? !0 : ie.allowDots : !!e.allowDots;
    return {
      allowDots: s,
      allowEmptyArrays: typeof e.allowEmptyArrays == "boolean" ? !!e.allowEmptyArrays : ie.allowEmptyArrays,
      allowPrototypes: typeof e.allowPrototypes == "boolean" ? e.allowPrototypes : ie.allowPrototypes,
      allowSparse: typeof e.allowSparse == "boolean" ? e.allowSparse : ie.allowSparse,
      arrayLimit: typeof e.arrayLimit == "number" ? e.arrayLimit : ie.arrayLimit,
      charset: t,
      charsetSentinel: typeof e.charsetSentinel == "boolean" ? e.charsetSentinel : ie.charsetSentinel,
      comma: typeof e.comma == "boolean" ? e.comma : ie.comma,
      decodeDotInKeys: typeof e.decodeDotInKeys == "boolean" ? e.decodeDotInKeys : ie.decodeDotInKeys,
      decoder: typeof e.decoder == "function" ? e.decoder : ie.decoder,
      delimiter: typeof e.delimiter == "string" || xe.isRegExp(e.delimiter) ? e.delimiter : ie.delimiter,
      // eslint-disable-next-line no-implicit-coercion, no-extra-parens
      depth: typeof e.depth == "number" || e.depth === !1 ? +e.depth : ie.depth,
      duplicates: r,
      ignoreQueryPrefix: e.ignoreQueryPrefix === !0,
      interpretNumericEntities: typeof e.interpretNumericEntities == "boolean" ? e.interpretNumericEntities : ie.interpretNumericEntities,
      parameterLimit: typeof e.parameterLimit == "number" ? e.parameterLimit : ie.parameterLimit,
      parseArrays: e.parseArrays !== !1,
      plainObjects: typeof e.plainObjects == "boolean" ? e.plainObjects : ie.plainObjects,
      strictDepth: typeof e.strictDepth == "boolean" ? !!e.strictDepth : ie.strictDepth,
      strictMerge: typeof e.strictMerge == "boolean" ? !!e.strictMerge : ie.strictMerge,
      strictNullHandling: typeof e.strictNullHandling == "boolean" ? e.strictNullHandling : ie.strictNullHandling,
      throwOnLimitExceeded: typeof e.throwOnLimitExceeded == "boolean" ? e.throwOnLimitExceeded : !1
    };
  };
  Ru.exports = function(n, e) {
    var t = qg(e);
    if (n === "" || n === null || typeof n > "u")
      return t.plainObjects ? { __proto__: null } : {};
    for (var r = typeof n == "string" ? Ig(n, t) : Eg(n), s = t.plainObjects ? { __proto__: null } : {}, o = Object.keys(r), f = 0; f < o.length; ++f) {
      var l = o[f], d = jg(l, r[l], t, typeof n == "string");
      s = xe.merge(s, d, t);
    }
    return t.allowSparse === !0 ? s : xe.compact(s);
  };
});

// node_modules/qs/lib/index.js
var Qi = F((Hy, qu) => {
  "use strict";
  var Ug = Pu(), bg = ju(), Og = Tn();
  qu.exports = {
    formats: Og,
    parse: bg,
    stringify: Ug
  };
});

// node_modules/url-template/lib/url-template.js
var bu = F((Zi, Uu) => {
  (function(n, e) {
    typeof Zi == "object" ? Uu.exports = e() : typeof define == "function" && define.amd ? define([], e) : n.urltemplate = e();
  })(Zi, function() {
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
      var o = e[r], f = [];
      if (this.isDefined(o) && o !== "")
        if (typeof o == "string" || typeof o == "number" || typeof o == "boolean")
          o = o.toString(), s && s !== "*" && (o = o.substring(0, parseInt(s, 10))), f.push(this.encodeValue(t, o, this.isKeyOperator(t) ? r : null));
        else if (s === "*")
          Array.isArray(o) ? o.filter(this.isDefined).forEach(function(d) {
            f.push(this.encodeValue(t, d, this.isKeyOperator(t) ? r : null));
          }, this) : Object.keys(o).forEach(function(d) {
            this.isDefined(o[d]) && f.push(this.encodeValue(t, o[d], d));
          }, this);
        else {
          var l = [];
          Array.isArray(o) ? o.filter(this.isDefined).forEach(function(d) {
            l.push(this.encodeValue(t, d));
          }, this) : Object.keys(o).forEach(function(d) {
            this.isDefined(o[d]) && (l.push(this.encodeUnreserved(d)), l.push(this.encodeValue(t, o[d].toString())));
          }, this), this.isKeyOperator(t) ? f.push(this.encodeUnreserved(r) + "=" + l.join(",")) : l.length !== 0 && f.push(l.join(","));
        }
      else
        t === ";" ? this.isDefined(o) && f.push(this.encodeUnreserved(r)) : o === "" && (t === "&" || t === "?") ? f.push(this.encodeUnreserved(r) + "=") : o === "" && f.push("");
      return f;
    }, n.prototype.parse = function(e) {
      var t = this, r = ["+", "#", ".", "/", ";", "?", "&"];
      return {
        expand: function(s) {
          return e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(o, f, l) {
            if (f) {
              var d = null, y = [];
              if (r.indexOf(f.charAt(0)) !== -1 && (d = f.charAt(0), f = f.substr(1)), f.split(/,/g).forEach(function(P) {
                var x = /([^:\*]*)(?::(\d+)|(\*))?/.exec(P);
                y.push.apply(y, t.getValues(s, d, x[1], x[2] || x[3]));
              }), d && d !== "+") {
                var _ = ",";
                return d === "?" ? _ = "&" : d !== "#" && (_ = d), (y.length !== 0 ? d : "") + y.join(_);
              } else
                return y.join(",");
            } else
              return t.encodeReserved(l);
          });
        }
      };
    }, new n();
  });
});

// node_modules/googleapis-common/build/src/isbrowser.js
var Ou = F((eo) => {
  "use strict";
  Object.defineProperty(eo, "__esModule", { value: !0 });
  eo.isBrowser = Ng;
  function Ng() {
    return typeof window < "u";
  }
});

// node_modules/googleapis-common/build/src/util.js
var On = F((bn) => {
  "use strict";
  Object.defineProperty(bn, "__esModule", { value: !0 });
  bn.headersToClassicHeaders = Nu;
  bn.marshallGaxiosResponse = Cg;
  function Nu(n) {
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
  function Cg(n) {
    return Object.defineProperties(n || {}, {
      headers: {
        configurable: !0,
        writable: !0,
        enumerable: !0,
        value: Nu(n?.headers)
      }
    });
  }
});

// node_modules/googleapis-common/build/src/http2.js
var $u = F((Se) => {
  "use strict";
  Object.defineProperty(Se, "__esModule", { value: !0 });
  Se.sessions = void 0;
  Se.request = Jg;
  Se.closeSession = to;
  var Du = k("http2"), Dg = k("zlib"), $g = k("url"), Fg = Qi(), Mg = Vt(), Lg = k("stream"), Gg = k("util"), Bg = k("process"), Hg = On(), { HTTP2_HEADER_CONTENT_ENCODING: Vg, HTTP2_HEADER_CONTENT_TYPE: Cu, HTTP2_HEADER_METHOD: kg, HTTP2_HEADER_PATH: Kg, HTTP2_HEADER_STATUS: Wg } = Du.constants, yr = !!Bg.env.HTTP2_DEBUG;
  Se.sessions = {};
  async function Jg(n) {
    let e = Mg(!0, {}, n);
    e.validateStatus = e.validateStatus || zg, e.responseType = e.responseType || "json";
    let t = new $g.URL(e.url), r = Yg(t.host);
    r.timeoutHandle !== void 0 && clearTimeout(r.timeoutHandle);
    let s = t.pathname;
    if (n.params && Object.keys(n.params).length > 0) {
      let P = (n.paramsSerializer || Fg.stringify)(e.params);
      s += `?${P}`;
    }
    let o = (0, Hg.headersToClassicHeaders)(e.headers);
    o[Kg] = s, o[kg] = n.method || "GET", e.headers = o, o[Cu] || e.responseType !== "text" && (o[Cu] = "application/json");
    let f = {
      config: n,
      headers: {},
      status: 0,
      data: {},
      statusText: ""
    }, l = [], d = r.session, y;
    return new Promise((_, P) => {
      try {
        y = d.request(o).on("response", (x) => {
          Object.assign(f, {
            headers: x,
            status: x[Wg]
          });
          let R = y;
          if (x[Vg] === "gzip" && (R = y.pipe(Dg.createGunzip())), e.responseType === "stream") {
            f.data = R, _(f);
            return;
          }
          R.on("data", (g) => {
            l.push(g);
          }).on("error", (g) => {
            P(g);
          }).on("end", () => {
            let g = Buffer.concat(l), v = g;
            if (g) {
              if (e.responseType === "json")
                try {
                  v = JSON.parse(g.toString("utf8"));
                } catch {
                  v = g.toString("utf8");
                }
              else e.responseType === "text" ? v = g.toString("utf8") : e.responseType === "arraybuffer" && (v = g.buffer);
              f.data = v;
            }
            if (!e.validateStatus(f.status)) {
              let w = `Request failed with status code ${f.status}. `;
              if (f.data && typeof f.data == "object") {
                let I = Gg.inspect(f.data, { depth: 5 });
                w = `${w}
'${I}`;
              }
              P(new Error(w, { cause: f }));
            }
            _(f);
          });
        }).on("error", (x) => {
          P(x);
        });
      } catch (x) {
        to(t).then(() => P(x)).catch(P);
        return;
      }
      if (f.request = y, n.data) {
        if (n.data instanceof Lg.Stream)
          n.data.pipe(y);
        else if (typeof n.data == "string") {
          let x = Buffer.from(n.data);
          y.end(x);
        } else if (typeof n.data == "object") {
          let x = JSON.stringify(n.data);
          y.end(x);
        }
      }
      r.timeoutHandle = setTimeout(() => to(t), 500);
    });
  }
  function zg(n) {
    return n >= 200 && n < 300;
  }
  function Yg(n) {
    if (Se.sessions[n])
      yr && console.log(`Used cached client for ${n}`);
    else {
      yr && console.log(`Creating client for ${n}`);
      let e = Du.connect(`https://${n}`);
      e.on("error", (t) => {
        console.error(`*ERROR*: ${t}`), delete Se.sessions[n];
      }).on("goaway", (t, r) => {
        console.error(`*GOAWAY*: ${t} : ${r}`), delete Se.sessions[n];
      }), Se.sessions[n] = { session: e };
    }
    return Se.sessions[n];
  }
  async function to(n) {
    let e = Se.sessions[n.host];
    if (!e)
      return;
    let { session: t } = e;
    delete Se.sessions[n.host], yr && console.error(`Closing ${n.host}`), t.close(() => {
      yr && console.error(`Closed ${n.host}`);
    }), setTimeout(() => {
      t && !t.destroyed && (yr && console.log(`Forcing close ${n.host}`), t && t.destroy());
    }, 1e3);
  }
});

// node_modules/googleapis-common/package.json
var Fu = F((Wy, Xg) => {
  Xg.exports = {
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
var Nn = F((oo) => {
  "use strict";
  Object.defineProperty(oo, "__esModule", { value: !0 });
  oo.createAPIRequest = rm;
  var ro = fe(), Qg = Qi(), Hu = k("stream"), Mu = bu(), Lu = Vt(), so = Ou(), Zg = $u(), no = On(), Vu = Fu(), Gu = () => globalThis.crypto?.randomUUID() || k("crypto").randomUUID();
  function em(n) {
    return n !== null && typeof n == "object" && typeof n.pipe == "function" && n.readable !== !1 && typeof n._read == "function" && typeof n._readableState == "object";
  }
  function tm(n, e) {
    let t = new Array();
    return e.forEach((r) => {
      n[r] === void 0 && t.push(r);
    }), t.length > 0 ? t : null;
  }
  function rm(n, e) {
    if (e)
      Bu(n).then((t) => e(null, t), e);
    else
      return Bu(n);
  }
  async function Bu(n) {
    let e = Lu(
      !0,
      {},
      // Ensure we don't leak settings upstream
      n.context.google?._options || {},
      // Google level options
      n.context._options || {},
      // Per-API options
      n.options
    ), t = Lu(
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
    let o = t.auth || e.auth, f = typeof r.body == "string" ? "text/plain" : "application/octet-stream";
    delete t.media, delete t.auth;
    let l = (0, no.headersToClassicHeaders)(t.headers || {});
    nm(l, e.apiVersion), delete t.headers, Object.keys(t).forEach((R) => {
      if (R.slice(-1) === "_") {
        let g = R.slice(0, -1);
        t[g] = t[R], delete t[R];
      }
    });
    let d = tm(t, n.requiredParams);
    if (d)
      throw new Error("Missing required parameters: " + d.join(", "));
    if (e.url) {
      let R = e.url;
      typeof R == "object" && (R = R.toString()), e.url = Mu.parse(R).expand(t);
    }
    if (n.mediaUrl && (n.mediaUrl = Mu.parse(n.mediaUrl).expand(t)), n.context._options.rootUrl !== void 0 && e.url !== void 0) {
      let R = new URL(e.url), g = R.href.substr(R.origin.length);
      e.url = new URL(g, n.context._options.rootUrl).href;
    }
    e.paramsSerializer = (R) => Qg.stringify(R, { arrayFormat: "repeat" }), n.pathParams.forEach((R) => delete t[R]), typeof o == "string" && (t.key = t.key || o, o = void 0);
    function y(R) {
      let g = Gu(), v = `--${g}--`, w = new Hu.PassThrough({
        flush(u) {
          this.push(`\r
`), this.push(v), u();
        }
      }), I = new io(), i = em(R[1].body);
      l["content-type"] = `multipart/related; boundary=${g}`;
      for (let u of R) {
        let a = `--${g}\r
content-type: ${u["content-type"]}\r
\r
`;
        w.push(a), typeof u.body == "string" ? (w.push(u.body), w.push(`\r
`)) : (I.on("progress", (h) => {
          e.onUploadProgress && e.onUploadProgress({ bytesRead: h });
        }), u.body.pipe(I).pipe(w));
      }
      i || (w.push(v), w.push(null)), e.data = w;
    }
    function _(R) {
      let g = Gu(), v = `--${g}--`;
      l["content-type"] = `multipart/related; boundary=${g}`;
      let w = "";
      for (let I of R) {
        let i = `--${g}\r
content-type: ${I["content-type"]}\r
\r
`;
        w += i, typeof I.body == "string" && (w += I.body, w += `\r
`);
      }
      w += v, e.data = w;
    }
    if (n.mediaUrl && r.body)
      if (e.url = n.mediaUrl, s) {
        t.uploadType = "multipart";
        let R = [
          { "content-type": "application/json", body: JSON.stringify(s) },
          {
            "content-type": r.mimeType || s && s.mimeType || f,
            body: r.body
          }
        ];
        (0, so.isBrowser)() ? _(R) : y(R);
      } else
        t.uploadType = "media", Object.assign(l, { "content-type": r.mimeType || f }), e.data = r.body;
    else
      e.data = s || void 0;
    if (e.headers = ro.Gaxios.mergeHeaders(e.headers || {}, l), e.params = t, !(0, so.isBrowser)()) {
      e.headers.set("Accept-Encoding", "gzip"), e.userAgentDirectives.push({
        product: "google-api-nodejs-client",
        version: Vu.version,
        comment: "gzip"
      });
      let R = e.userAgentDirectives.map((g) => {
        let v = `${g.product}/${g.version}`;
        return g.comment && (v += ` (${g.comment})`), v;
      }).join(" ");
      e.headers.set("User-Agent", R);
    }
    if (e.validateStatus || (e.validateStatus = (R) => R >= 200 && R < 300 || R === 304), e.retry = e.retry === void 0 ? !0 : e.retry, delete e.auth, e.universeDomain && e.universe_domain && e.universeDomain !== e.universe_domain)
      throw new Error("Please set either universe_domain or universeDomain, but not both.");
    let P = typeof process == "object" && typeof process.env == "object" ? process.env.GOOGLE_CLOUD_UNIVERSE_DOMAIN : void 0, x = e.universeDomain ?? e.universe_domain ?? P ?? "googleapis.com";
    if (x !== "googleapis.com" && e.url) {
      let R = new URL(e.url);
      R.hostname.endsWith(".googleapis.com") && (R.hostname = R.hostname.replace(/googleapis\.com$/, x), e.url = R.toString());
    }
    if (Object.keys(e.params).length || (delete e.params, delete e.paramsSerializer), o && typeof o == "object") {
      let R = typeof o.getUniverseDomain == "function" ? await o.getUniverseDomain() : void 0;
      if (R && x !== R)
        throw new Error(`The configured universe domain (${x}) does not match the universe domain found in the credentials (${R}). If you haven't configured the universe domain explicitly, googleapis.com is the default.`);
      if (e.http2) {
        let g = await o.getRequestHeaders(e.url), v = Object.assign({}, e);
        return v.headers = ro.Gaxios.mergeHeaders(v.headers, g), Zg.request(v);
      } else {
        let g = await o.request(e);
        return (0, no.marshallGaxiosResponse)(g);
      }
    } else
      return new ro.Gaxios().request(e).then((R) => (0, no.marshallGaxiosResponse)(R));
  }
  var io = class extends Hu.Transform {
    bytesRead = 0;
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    _transform(e, t, r) {
      this.bytesRead += e.length, this.emit("progress", this.bytesRead), this.push(e), r();
    }
  };
  function nm(n, e) {
    (0, so.isBrowser)() || (n["x-goog-api-client"] = `gdcl/${Vu.version} gl-node/${process.versions.node}`), e && (n["x-goog-api-version"] = e);
  }
});

// node_modules/googleapis-common/build/src/authplus.js
var ku = F((Cn) => {
  "use strict";
  Object.defineProperty(Cn, "__esModule", { value: !0 });
  Cn.AuthPlus = void 0;
  var at = dr(), ao = class extends at.GoogleAuth {
    JWT = at.JWT;
    Compute = at.Compute;
    OAuth2 = at.OAuth2Client;
    GoogleAuth = at.GoogleAuth;
    AwsClient = at.AwsClient;
    IdentityPoolClient = at.IdentityPoolClient;
    ExternalAccountClient = at.ExternalAccountClient;
    _cachedAuth;
    /**
     * Override getClient(), memoizing an instance of auth for
     * subsequent calls to getProjectId().
     */
    async getClient(e) {
      return this._cachedAuth = new at.GoogleAuth(e), this._cachedAuth.getClient();
    }
    getProjectId(e) {
      return e ? this._cachedAuth ? this._cachedAuth.getProjectId(e) : super.getProjectId(e) : this._cachedAuth ? this._cachedAuth.getProjectId() : super.getProjectId();
    }
  };
  Cn.AuthPlus = ao;
});

// node_modules/googleapis-common/build/src/endpoint.js
var uo = F((Dn) => {
  "use strict";
  Object.defineProperty(Dn, "__esModule", { value: !0 });
  Dn.Endpoint = void 0;
  var Ku = Nn(), co = class {
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
        for (let o in r.resources)
          if (Object.prototype.hasOwnProperty.call(r.resources, o)) {
            let f = r.resources[o];
            e[o] || (e[o] = {}), this.applySchema(e[o], t, f, s);
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
        for (let o in r.methods)
          if (Object.prototype.hasOwnProperty.call(r.methods, o)) {
            let f = r.methods[o];
            e[o] = this.makeMethod(t, f, s);
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
      return (s, o) => {
        let f = typeof s == "function" ? {} : s;
        o = typeof s == "function" ? s : o;
        let l = Wu(e.rootUrl + e.servicePath + t.path), d = {
          options: {
            url: l.substring(1, l.length - 1),
            method: t.httpMethod,
            apiVersion: t.apiVersion
          },
          params: f,
          requiredParams: t.parameterOrder || [],
          pathParams: this.getPathParams(t.parameters),
          context: r
        };
        if (t.mediaUpload && t.mediaUpload.protocols && t.mediaUpload.protocols.simple && t.mediaUpload.protocols.simple.path) {
          let y = Wu(e.rootUrl + t.mediaUpload.protocols.simple.path);
          d.mediaUrl = y.substring(1, y.length - 1);
        }
        if (!o)
          return (0, Ku.createAPIRequest)(d);
        (0, Ku.createAPIRequest)(d, o);
      };
    }
    getPathParams(e) {
      let t = new Array();
      return typeof e != "object" && (e = {}), Object.keys(e).forEach((r) => {
        e[r].location === "path" && t.push(r);
      }), t;
    }
  };
  Dn.Endpoint = co;
  function Wu(n) {
    return n ? `'${n}'`.replace(/([^:]\/)\/+/g, "$1") : "";
  }
});

// node_modules/googleapis-common/build/src/discovery.js
var zu = F(($n) => {
  "use strict";
  Object.defineProperty($n, "__esModule", { value: !0 });
  $n.Discovery = void 0;
  var sm = k("fs"), im = fe(), om = k("url"), Ju = k("util"), am = Nn(), cm = uo(), um = Ju.promisify(sm.readFile), fo = class {
    transporter = new im.Gaxios();
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
        let r = new cm.Endpoint(t);
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
      })).data.items, o = await Promise.all(s.map(async (d) => {
        let y = await this.discoverAPI(d.discoveryRestUrl);
        return { api: d, endpointCreator: y };
      })), f = {}, l = {};
      for (let d of o)
        l[d.api.name] || (f[d.api.name] = {}, l[d.api.name] = (y) => {
          let _ = typeof y, P;
          if (_ === "string")
            P = y, y = {};
          else if (_ === "object")
            P = y.version, delete y.version;
          else
            throw new Error("Argument error: Accepts only string or object");
          try {
            let x = d.endpointCreator(y, this);
            return Object.freeze(x);
          } catch (x) {
            throw new Error(Ju.format('Unable to load endpoint %s("%s"): %s', d.api.name, P, x.message));
          }
        }), f[d.api.name][d.api.version] = d.endpointCreator;
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
        let t = om.parse(e);
        if (e && !t.protocol) {
          this.log("Reading from file " + e);
          let r = await um(e, { encoding: "utf8" });
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
        }, o = await (0, am.createAPIRequest)(s);
        return this.makeEndpoint(o.data);
      }
    }
  };
  $n.Discovery = fo;
});

// node_modules/googleapis-common/build/src/index.js
var Fn = F((W) => {
  "use strict";
  var fm = W && W.__createBinding || (Object.create ? (function(n, e, t, r) {
    r === void 0 && (r = t);
    var s = Object.getOwnPropertyDescriptor(e, t);
    (!s || ("get" in s ? !e.__esModule : s.writable || s.configurable)) && (s = { enumerable: !0, get: function() {
      return e[t];
    } }), Object.defineProperty(n, r, s);
  }) : (function(n, e, t, r) {
    r === void 0 && (r = t), n[r] = e[t];
  })), dm = W && W.__exportStar || function(n, e) {
    for (var t in n) t !== "default" && !Object.prototype.hasOwnProperty.call(e, t) && fm(e, n, t);
  };
  Object.defineProperty(W, "__esModule", { value: !0 });
  W.Endpoint = W.Discovery = W.AuthPlus = W.createAPIRequest = W.getAPI = W.GaxiosError = W.Gaxios = W.AwsClient = W.IdentityPoolClient = W.BaseExternalAccountClient = W.ExternalAccountClient = W.GoogleAuth = W.UserRefreshClient = W.Compute = W.JWT = W.OAuth2Client = W.gaxios = W.googleAuthLibrary = void 0;
  W.googleAuthLibrary = dr();
  W.gaxios = fe();
  var ct = dr();
  Object.defineProperty(W, "OAuth2Client", { enumerable: !0, get: function() {
    return ct.OAuth2Client;
  } });
  Object.defineProperty(W, "JWT", { enumerable: !0, get: function() {
    return ct.JWT;
  } });
  Object.defineProperty(W, "Compute", { enumerable: !0, get: function() {
    return ct.Compute;
  } });
  Object.defineProperty(W, "UserRefreshClient", { enumerable: !0, get: function() {
    return ct.UserRefreshClient;
  } });
  Object.defineProperty(W, "GoogleAuth", { enumerable: !0, get: function() {
    return ct.GoogleAuth;
  } });
  Object.defineProperty(W, "ExternalAccountClient", { enumerable: !0, get: function() {
    return ct.ExternalAccountClient;
  } });
  Object.defineProperty(W, "BaseExternalAccountClient", { enumerable: !0, get: function() {
    return ct.BaseExternalAccountClient;
  } });
  Object.defineProperty(W, "IdentityPoolClient", { enumerable: !0, get: function() {
    return ct.IdentityPoolClient;
  } });
  Object.defineProperty(W, "AwsClient", { enumerable: !0, get: function() {
    return ct.AwsClient;
  } });
  var Yu = fe();
  Object.defineProperty(W, "Gaxios", { enumerable: !0, get: function() {
    return Yu.Gaxios;
  } });
  Object.defineProperty(W, "GaxiosError", { enumerable: !0, get: function() {
    return Yu.GaxiosError;
  } });
  var lm = eu();
  Object.defineProperty(W, "getAPI", { enumerable: !0, get: function() {
    return lm.getAPI;
  } });
  var hm = Nn();
  Object.defineProperty(W, "createAPIRequest", { enumerable: !0, get: function() {
    return hm.createAPIRequest;
  } });
  var pm = ku();
  Object.defineProperty(W, "AuthPlus", { enumerable: !0, get: function() {
    return pm.AuthPlus;
  } });
  var gm = zu();
  Object.defineProperty(W, "Discovery", { enumerable: !0, get: function() {
    return gm.Discovery;
  } });
  var mm = uo();
  Object.defineProperty(W, "Endpoint", { enumerable: !0, get: function() {
    return mm.Endpoint;
  } });
  dm(On(), W);
});

// node_modules/googleapis/build/src/apis/storage/v1.js
var Qu = F((Mn) => {
  "use strict";
  Object.defineProperty(Mn, "__esModule", { value: !0 });
  Mn.storage_v1 = void 0;
  var j = Fn(), Xu;
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
      constructor(i, u) {
        this.context = {
          _options: i || {},
          google: u
        }, this.anywhereCaches = new t(this.context), this.bucketAccessControls = new r(this.context), this.buckets = new s(this.context), this.channels = new o(this.context), this.defaultObjectAccessControls = new f(this.context), this.folders = new l(this.context), this.managedFolders = new d(this.context), this.notifications = new y(this.context), this.objectAccessControls = new _(this.context), this.objects = new P(this.context), this.operations = new x(this.context), this.projects = new R(this.context), this.rapidCaches = new w(this.context);
      }
    }
    n.Storage = e;
    class t {
      context;
      constructor(i) {
        this.context = i;
      }
      disable(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      get(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      insert(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      list(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      pause(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      resume(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      update(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
    }
    n.Resource$Anywherecaches = t;
    class r {
      context;
      constructor(i) {
        this.context = i;
      }
      delete(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      get(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      insert(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      list(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      patch(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      update(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
    }
    n.Resource$Bucketaccesscontrols = r;
    class s {
      context;
      constructor(i) {
        this.context = i;
      }
      delete(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      get(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      getIamPolicy(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      getStorageLayout(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      insert(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      list(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      lockRetentionPolicy(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      patch(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      relocate(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      restore(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      setIamPolicy(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      testIamPermissions(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      update(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
    }
    n.Resource$Buckets = s;
    class o {
      context;
      constructor(i) {
        this.context = i;
      }
      stop(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
    }
    n.Resource$Channels = o;
    class f {
      context;
      constructor(i) {
        this.context = i;
      }
      delete(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      get(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      insert(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      list(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      patch(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      update(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
    }
    n.Resource$Defaultobjectaccesscontrols = f;
    class l {
      context;
      constructor(i) {
        this.context = i;
      }
      delete(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      deleteRecursive(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      get(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      insert(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      list(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      rename(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
    }
    n.Resource$Folders = l;
    class d {
      context;
      constructor(i) {
        this.context = i;
      }
      delete(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      get(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      getIamPolicy(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      insert(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      list(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      setIamPolicy(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      testIamPermissions(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      update(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
    }
    n.Resource$Managedfolders = d;
    class y {
      context;
      constructor(i) {
        this.context = i;
      }
      delete(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      get(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      insert(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      list(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
    }
    n.Resource$Notifications = y;
    class _ {
      context;
      constructor(i) {
        this.context = i;
      }
      delete(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      get(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      insert(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      list(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      patch(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      update(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
    }
    n.Resource$Objectaccesscontrols = _;
    class P {
      context;
      constructor(i) {
        this.context = i;
      }
      bulkRestore(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      compose(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      copy(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      delete(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      get(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      getIamPolicy(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      insert(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      list(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      move(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      patch(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      restore(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      rewrite(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      setIamPolicy(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      testIamPermissions(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      update(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
    }
    n.Resource$Objects = P;
    class x {
      context;
      constructor(i) {
        this.context = i;
      }
      advanceRelocateBucket(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      cancel(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      get(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      list(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
    }
    n.Resource$Operations = x;
    class R {
      context;
      hmacKeys;
      serviceAccount;
      constructor(i) {
        this.context = i, this.hmacKeys = new g(this.context), this.serviceAccount = new v(this.context);
      }
    }
    n.Resource$Projects = R;
    class g {
      context;
      constructor(i) {
        this.context = i;
      }
      create(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      delete(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      get(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      list(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      update(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
    }
    n.Resource$Projects$Hmackeys = g;
    class v {
      context;
      constructor(i) {
        this.context = i;
      }
      get(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
    }
    n.Resource$Projects$Serviceaccount = v;
    class w {
      context;
      constructor(i) {
        this.context = i;
      }
      disable(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      get(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      insert(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      list(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
      update(i, u, a) {
        let h = i || {}, c = u || {};
        typeof i == "function" && (a = i, h = {}, c = {}), typeof u == "function" && (a = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", p = {
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
          (0, j.createAPIRequest)(p, a);
        else
          return (0, j.createAPIRequest)(p);
      }
    }
    n.Resource$Rapidcaches = w;
  })(Xu || (Mn.storage_v1 = Xu = {}));
});

// node_modules/googleapis/build/src/apis/testing/v1.js
var ef = F((Ln) => {
  "use strict";
  Object.defineProperty(Ln, "__esModule", { value: !0 });
  Ln.testing_v1 = void 0;
  var le = Fn(), Zu;
  (function(n) {
    class e {
      context;
      applicationDetailService;
      projects;
      testEnvironmentCatalog;
      constructor(d, y) {
        this.context = {
          _options: d || {},
          google: y
        }, this.applicationDetailService = new t(this.context), this.projects = new r(this.context), this.testEnvironmentCatalog = new f(this.context);
      }
    }
    n.Testing = e;
    class t {
      context;
      constructor(d) {
        this.context = d;
      }
      getApkDetails(d, y, _) {
        let P = d || {}, x = y || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof y == "function" && (_ = y, x = {});
        let R = x.rootUrl || "https://testing.googleapis.com/", g = {
          options: Object.assign({
            url: (R + "/v1/applicationDetailService/getApkDetails").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, x),
          params: P,
          requiredParams: [],
          pathParams: [],
          context: this.context
        };
        if (_)
          (0, le.createAPIRequest)(g, _);
        else
          return (0, le.createAPIRequest)(g);
      }
    }
    n.Resource$Applicationdetailservice = t;
    class r {
      context;
      deviceSessions;
      testMatrices;
      constructor(d) {
        this.context = d, this.deviceSessions = new s(this.context), this.testMatrices = new o(this.context);
      }
    }
    n.Resource$Projects = r;
    class s {
      context;
      constructor(d) {
        this.context = d;
      }
      cancel(d, y, _) {
        let P = d || {}, x = y || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof y == "function" && (_ = y, x = {});
        let R = x.rootUrl || "https://testing.googleapis.com/", g = {
          options: Object.assign({
            url: (R + "/v1/{+name}:cancel").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, x),
          params: P,
          requiredParams: ["name"],
          pathParams: ["name"],
          context: this.context
        };
        if (_)
          (0, le.createAPIRequest)(g, _);
        else
          return (0, le.createAPIRequest)(g);
      }
      create(d, y, _) {
        let P = d || {}, x = y || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof y == "function" && (_ = y, x = {});
        let R = x.rootUrl || "https://testing.googleapis.com/", g = {
          options: Object.assign({
            url: (R + "/v1/{+parent}/deviceSessions").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, x),
          params: P,
          requiredParams: ["parent"],
          pathParams: ["parent"],
          context: this.context
        };
        if (_)
          (0, le.createAPIRequest)(g, _);
        else
          return (0, le.createAPIRequest)(g);
      }
      get(d, y, _) {
        let P = d || {}, x = y || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof y == "function" && (_ = y, x = {});
        let R = x.rootUrl || "https://testing.googleapis.com/", g = {
          options: Object.assign({
            url: (R + "/v1/{+name}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, x),
          params: P,
          requiredParams: ["name"],
          pathParams: ["name"],
          context: this.context
        };
        if (_)
          (0, le.createAPIRequest)(g, _);
        else
          return (0, le.createAPIRequest)(g);
      }
      list(d, y, _) {
        let P = d || {}, x = y || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof y == "function" && (_ = y, x = {});
        let R = x.rootUrl || "https://testing.googleapis.com/", g = {
          options: Object.assign({
            url: (R + "/v1/{+parent}/deviceSessions").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, x),
          params: P,
          requiredParams: ["parent"],
          pathParams: ["parent"],
          context: this.context
        };
        if (_)
          (0, le.createAPIRequest)(g, _);
        else
          return (0, le.createAPIRequest)(g);
      }
      patch(d, y, _) {
        let P = d || {}, x = y || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof y == "function" && (_ = y, x = {});
        let R = x.rootUrl || "https://testing.googleapis.com/", g = {
          options: Object.assign({
            url: (R + "/v1/{+name}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PATCH",
            apiVersion: ""
          }, x),
          params: P,
          requiredParams: ["name"],
          pathParams: ["name"],
          context: this.context
        };
        if (_)
          (0, le.createAPIRequest)(g, _);
        else
          return (0, le.createAPIRequest)(g);
      }
    }
    n.Resource$Projects$Devicesessions = s;
    class o {
      context;
      constructor(d) {
        this.context = d;
      }
      cancel(d, y, _) {
        let P = d || {}, x = y || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof y == "function" && (_ = y, x = {});
        let R = x.rootUrl || "https://testing.googleapis.com/", g = {
          options: Object.assign({
            url: (R + "/v1/projects/{projectId}/testMatrices/{testMatrixId}:cancel").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, x),
          params: P,
          requiredParams: ["projectId", "testMatrixId"],
          pathParams: ["projectId", "testMatrixId"],
          context: this.context
        };
        if (_)
          (0, le.createAPIRequest)(g, _);
        else
          return (0, le.createAPIRequest)(g);
      }
      create(d, y, _) {
        let P = d || {}, x = y || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof y == "function" && (_ = y, x = {});
        let R = x.rootUrl || "https://testing.googleapis.com/", g = {
          options: Object.assign({
            url: (R + "/v1/projects/{projectId}/testMatrices").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, x),
          params: P,
          requiredParams: ["projectId"],
          pathParams: ["projectId"],
          context: this.context
        };
        if (_)
          (0, le.createAPIRequest)(g, _);
        else
          return (0, le.createAPIRequest)(g);
      }
      get(d, y, _) {
        let P = d || {}, x = y || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof y == "function" && (_ = y, x = {});
        let R = x.rootUrl || "https://testing.googleapis.com/", g = {
          options: Object.assign({
            url: (R + "/v1/projects/{projectId}/testMatrices/{testMatrixId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, x),
          params: P,
          requiredParams: ["projectId", "testMatrixId"],
          pathParams: ["projectId", "testMatrixId"],
          context: this.context
        };
        if (_)
          (0, le.createAPIRequest)(g, _);
        else
          return (0, le.createAPIRequest)(g);
      }
    }
    n.Resource$Projects$Testmatrices = o;
    class f {
      context;
      constructor(d) {
        this.context = d;
      }
      get(d, y, _) {
        let P = d || {}, x = y || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof y == "function" && (_ = y, x = {});
        let R = x.rootUrl || "https://testing.googleapis.com/", g = {
          options: Object.assign({
            url: (R + "/v1/testEnvironmentCatalog/{environmentType}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, x),
          params: P,
          requiredParams: ["environmentType"],
          pathParams: ["environmentType"],
          context: this.context
        };
        if (_)
          (0, le.createAPIRequest)(g, _);
        else
          return (0, le.createAPIRequest)(g);
      }
    }
    n.Resource$Testenvironmentcatalog = f;
  })(Zu || (Ln.testing_v1 = Zu = {}));
});

// node_modules/googleapis/build/src/apis/toolresults/v1beta3.js
var rf = F((Gn) => {
  "use strict";
  Object.defineProperty(Gn, "__esModule", { value: !0 });
  Gn.toolresults_v1beta3 = void 0;
  var B = Fn(), tf;
  (function(n) {
    class e {
      context;
      projects;
      constructor(g, v) {
        this.context = {
          _options: g || {},
          google: v
        }, this.projects = new t(this.context);
      }
    }
    n.Toolresults = e;
    class t {
      context;
      histories;
      constructor(g) {
        this.context = g, this.histories = new r(this.context);
      }
      getSettings(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/settings").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, i),
          params: I,
          requiredParams: ["projectId"],
          pathParams: ["projectId"],
          context: this.context
        };
        if (w)
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
      initializeSettings(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}:initializeSettings").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, i),
          params: I,
          requiredParams: ["projectId"],
          pathParams: ["projectId"],
          context: this.context
        };
        if (w)
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
    }
    n.Resource$Projects = t;
    class r {
      context;
      executions;
      constructor(g) {
        this.context = g, this.executions = new s(this.context);
      }
      create(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, i),
          params: I,
          requiredParams: ["projectId"],
          pathParams: ["projectId"],
          context: this.context
        };
        if (w)
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
      get(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, i),
          params: I,
          requiredParams: ["projectId", "historyId"],
          pathParams: ["historyId", "projectId"],
          context: this.context
        };
        if (w)
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
      list(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, i),
          params: I,
          requiredParams: ["projectId"],
          pathParams: ["projectId"],
          context: this.context
        };
        if (w)
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
    }
    n.Resource$Projects$Histories = r;
    class s {
      context;
      clusters;
      environments;
      steps;
      constructor(g) {
        this.context = g, this.clusters = new o(this.context), this.environments = new f(this.context), this.steps = new l(this.context);
      }
      create(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, i),
          params: I,
          requiredParams: ["projectId", "historyId"],
          pathParams: ["historyId", "projectId"],
          context: this.context
        };
        if (w)
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
      get(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, i),
          params: I,
          requiredParams: ["projectId", "historyId", "executionId"],
          pathParams: ["executionId", "historyId", "projectId"],
          context: this.context
        };
        if (w)
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
      list(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, i),
          params: I,
          requiredParams: ["projectId", "historyId"],
          pathParams: ["historyId", "projectId"],
          context: this.context
        };
        if (w)
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
      patch(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PATCH",
            apiVersion: ""
          }, i),
          params: I,
          requiredParams: ["projectId", "historyId", "executionId"],
          pathParams: ["executionId", "historyId", "projectId"],
          context: this.context
        };
        if (w)
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
    }
    n.Resource$Projects$Histories$Executions = s;
    class o {
      context;
      constructor(g) {
        this.context = g;
      }
      get(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/clusters/{clusterId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, i),
          params: I,
          requiredParams: ["projectId", "historyId", "executionId", "clusterId"],
          pathParams: ["clusterId", "executionId", "historyId", "projectId"],
          context: this.context
        };
        if (w)
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
      list(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/clusters").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, i),
          params: I,
          requiredParams: ["projectId", "historyId", "executionId"],
          pathParams: ["executionId", "historyId", "projectId"],
          context: this.context
        };
        if (w)
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
    }
    n.Resource$Projects$Histories$Executions$Clusters = o;
    class f {
      context;
      constructor(g) {
        this.context = g;
      }
      get(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/environments/{environmentId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, i),
          params: I,
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
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
      list(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/environments").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, i),
          params: I,
          requiredParams: ["projectId", "historyId", "executionId"],
          pathParams: ["executionId", "historyId", "projectId"],
          context: this.context
        };
        if (w)
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
    }
    n.Resource$Projects$Histories$Executions$Environments = f;
    class l {
      context;
      perfMetricsSummary;
      perfSampleSeries;
      testCases;
      thumbnails;
      constructor(g) {
        this.context = g, this.perfMetricsSummary = new d(this.context), this.perfSampleSeries = new y(this.context), this.testCases = new P(this.context), this.thumbnails = new x(this.context);
      }
      accessibilityClusters(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/{+name}:accessibilityClusters").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, i),
          params: I,
          requiredParams: ["name"],
          pathParams: ["name"],
          context: this.context
        };
        if (w)
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
      create(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, i),
          params: I,
          requiredParams: ["projectId", "historyId", "executionId"],
          pathParams: ["executionId", "historyId", "projectId"],
          context: this.context
        };
        if (w)
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
      get(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, i),
          params: I,
          requiredParams: ["projectId", "historyId", "executionId", "stepId"],
          pathParams: ["executionId", "historyId", "projectId", "stepId"],
          context: this.context
        };
        if (w)
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
      getPerfMetricsSummary(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}/perfMetricsSummary").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, i),
          params: I,
          requiredParams: ["projectId", "historyId", "executionId", "stepId"],
          pathParams: ["executionId", "historyId", "projectId", "stepId"],
          context: this.context
        };
        if (w)
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
      list(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, i),
          params: I,
          requiredParams: ["projectId", "historyId", "executionId"],
          pathParams: ["executionId", "historyId", "projectId"],
          context: this.context
        };
        if (w)
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
      patch(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PATCH",
            apiVersion: ""
          }, i),
          params: I,
          requiredParams: ["projectId", "historyId", "executionId", "stepId"],
          pathParams: ["executionId", "historyId", "projectId", "stepId"],
          context: this.context
        };
        if (w)
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
      publishXunitXmlFiles(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}:publishXunitXmlFiles").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, i),
          params: I,
          requiredParams: ["projectId", "historyId", "executionId", "stepId"],
          pathParams: ["executionId", "historyId", "projectId", "stepId"],
          context: this.context
        };
        if (w)
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
    }
    n.Resource$Projects$Histories$Executions$Steps = l;
    class d {
      context;
      constructor(g) {
        this.context = g;
      }
      create(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}/perfMetricsSummary").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, i),
          params: I,
          requiredParams: ["projectId", "historyId", "executionId", "stepId"],
          pathParams: ["executionId", "historyId", "projectId", "stepId"],
          context: this.context
        };
        if (w)
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
    }
    n.Resource$Projects$Histories$Executions$Steps$Perfmetricssummary = d;
    class y {
      context;
      samples;
      constructor(g) {
        this.context = g, this.samples = new _(this.context);
      }
      create(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}/perfSampleSeries").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, i),
          params: I,
          requiredParams: ["projectId", "historyId", "executionId", "stepId"],
          pathParams: ["executionId", "historyId", "projectId", "stepId"],
          context: this.context
        };
        if (w)
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
      get(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}/perfSampleSeries/{sampleSeriesId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, i),
          params: I,
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
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
      list(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}/perfSampleSeries").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, i),
          params: I,
          requiredParams: ["projectId", "historyId", "executionId", "stepId"],
          pathParams: ["executionId", "historyId", "projectId", "stepId"],
          context: this.context
        };
        if (w)
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
    }
    n.Resource$Projects$Histories$Executions$Steps$Perfsampleseries = y;
    class _ {
      context;
      constructor(g) {
        this.context = g;
      }
      batchCreate(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}/perfSampleSeries/{sampleSeriesId}/samples:batchCreate").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, i),
          params: I,
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
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
      list(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}/perfSampleSeries/{sampleSeriesId}/samples").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, i),
          params: I,
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
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
    }
    n.Resource$Projects$Histories$Executions$Steps$Perfsampleseries$Samples = _;
    class P {
      context;
      constructor(g) {
        this.context = g;
      }
      get(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}/testCases/{testCaseId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, i),
          params: I,
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
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
      list(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}/testCases").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, i),
          params: I,
          requiredParams: ["projectId", "historyId", "executionId", "stepId"],
          pathParams: ["executionId", "historyId", "projectId", "stepId"],
          context: this.context
        };
        if (w)
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
    }
    n.Resource$Projects$Histories$Executions$Steps$Testcases = P;
    class x {
      context;
      constructor(g) {
        this.context = g;
      }
      list(g, v, w) {
        let I = g || {}, i = v || {};
        typeof g == "function" && (w = g, I = {}, i = {}), typeof v == "function" && (w = v, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", a = {
          options: Object.assign({
            url: (u + "/toolresults/v1beta3/projects/{projectId}/histories/{historyId}/executions/{executionId}/steps/{stepId}/thumbnails").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, i),
          params: I,
          requiredParams: ["projectId", "historyId", "executionId", "stepId"],
          pathParams: ["executionId", "historyId", "projectId", "stepId"],
          context: this.context
        };
        if (w)
          (0, B.createAPIRequest)(a, w);
        else
          return (0, B.createAPIRequest)(a);
      }
    }
    n.Resource$Projects$Histories$Executions$Steps$Thumbnails = x;
  })(tf || (Gn.toolresults_v1beta3 = tf = {}));
});

// src/adapters/farms/firebase/api/google.ts
var af = vr(Qu(), 1), cf = vr(ef(), 1), uf = vr(rf(), 1);

// src/adapters/farms/firebase/api/google-sender.ts
var Bn = vr(dr(), 1);
var ym = ["https://www.googleapis.com/auth/cloud-platform"], Am = ({ endpoint: n, fetch: e }, t, r) => ({
  auth: t,
  signal: r,
  ...Lt(n),
  retry: !1,
  responseType: "json",
  validateStatus: () => !0,
  ...e === void 0 ? {} : { fetchImplementation: e }
});
function Lt(n) {
  return n === void 0 ? {} : { rootUrl: new URL("/", n).href };
}
function of(n) {
  let e = nf(n), t = (r) => async (s) => {
    let o = await e.catch((l) => {
      throw new Wn("credentials", `no Google credentials: ${sf(l)}`);
    });
    await o.getAccessToken().catch((l) => {
      let d = vm(l);
      throw new Wn("credentials", `no access token: ${sf(l)}`, d === void 0 ? {} : { status: d });
    });
    let f = await r(Am(n, o, s));
    return {
      status: f.status,
      header: (l) => new Headers(f.headers).get(l) ?? void 0,
      data: f.data
    };
  };
  return {
    sending: t,
    raw: (r) => t(({ auth: s, ...o }) => s.request({ ...o, ...r })),
    async refresh() {
      e = nf(n), await e.catch(() => {
      });
    }
  };
}
function nf({ endpoint: n, credentialsFile: e, project: t }) {
  if (n !== void 0 && e === void 0) {
    let o = new Bn.OAuth2Client();
    return o.setCredentials({ access_token: "emulator" }), Promise.resolve(o);
  }
  let r = e === void 0 ? {} : { keyFilename: e }, s = new Bn.GoogleAuth({ scopes: ym, projectId: t, ...r }).getClient();
  return s.catch(() => {
  }), s;
}
function sf(n) {
  return n instanceof Error ? n.message : String(n);
}
function vm(n) {
  return n instanceof Error && "status" in n && typeof n.status == "number" ? n.status : void 0;
}

// src/adapters/farms/firebase/api/google.ts
function i0(n) {
  let e = of(n);
  return {
    refresh: e.refresh,
    ...wm(e, n),
    ...Em(e, n),
    ..._m(e, n)
  };
}
function wm({ sending: n }, { endpoint: e, project: t }) {
  let r = new cf.testing_v1.Testing(Lt(e));
  return {
    createMatrix: (s, o) => n((f) => r.projects.testMatrices.create({ projectId: t, requestId: s, requestBody: o }, f)),
    getMatrix: (s) => n((o) => r.projects.testMatrices.get({ projectId: t, testMatrixId: s }, o)),
    cancelMatrix: (s) => n((o) => r.projects.testMatrices.cancel({ projectId: t, testMatrixId: s }, o)),
    catalog: (s) => n((o) => r.testEnvironmentCatalog.get({ environmentType: s, projectId: t }, o))
  };
}
function Em({ sending: n }, { endpoint: e, project: t }) {
  let r = new uf.toolresults_v1beta3.Toolresults(Lt(e));
  return {
    listHistories: (s) => n((o) => r.projects.histories.list({ projectId: t, pageSize: 100, ...lo(s) }, o)),
    listExecutions: (s, o) => n(
      (f) => r.projects.histories.executions.list(
        { projectId: t, historyId: s, pageSize: 100, ...lo(o) },
        f
      )
    ),
    getStep: (s) => n((o) => r.projects.histories.executions.steps.get({ projectId: t, ...s }, o))
  };
}
function _m({ sending: n, raw: e }, { endpoint: t }) {
  let r = new af.storage_v1.Storage(Lt(t)), s = Lt(t).rootUrl ?? "https://storage.googleapis.com/", o = (f) => `${s}upload/storage/v1/b/${encodeURIComponent(f)}/o`;
  return {
    bucketPermissions: (f, l) => n((d) => r.buckets.testIamPermissions({ bucket: f, permissions: [...l] }, d)),
    getObject: (f, l) => n((d) => r.objects.get({ bucket: f, object: l }, d)),
    readObject: (f, l) => n((d) => r.objects.get({ bucket: f, object: l, alt: "media" }, { ...d, responseType: "arraybuffer" })),
    listObjects: (f, l, d) => n((y) => r.objects.list({ bucket: f, prefix: l, ...lo(d) }, y)),
    /** A small object in one request. `ifGenerationMatch`: "0" when none may be there yet. */
    insertObject: (f, l, d, y) => e({
      method: "POST",
      url: `${o(f)}?${new URLSearchParams({ uploadType: "media", name: l, ifGenerationMatch: y }).toString()}`,
      headers: { "content-type": "application/json" },
      data: d
    }),
    /** Answers with the upload's own address in `location`. */
    startUpload: (f, l, d, y) => e({
      method: "POST",
      url: `${o(f)}?${new URLSearchParams({ uploadType: "resumable", name: l, ifGenerationMatch: y }).toString()}`,
      headers: { "x-upload-content-type": "application/octet-stream", "x-upload-content-length": String(d) }
    }),
    /** Whether an address that an answer names may get our token. */
    isOurs: (f) => {
      let l = URL.parse(f), d = t === void 0 && l?.hostname.endsWith(".googleapis.com") === !0;
      return l !== null && (l.origin === new URL(s).origin || d && l.protocol === "https:");
    },
    /** Without bytes it asks how much is stored. 308: not all. */
    putChunk: (f, l, d, y) => {
      let _ = l === void 0 || l.length === 0 ? "*" : `${d}-${d + l.length - 1}`;
      return e({
        method: "PUT",
        url: f,
        headers: { "content-range": `bytes ${_}/${y}`, "content-type": "application/octet-stream" },
        ...l === void 0 ? {} : { data: l }
      });
    }
  };
}
function lo(n) {
  return n === void 0 ? {} : { pageToken: n };
}
export {
  i0 as google
};
