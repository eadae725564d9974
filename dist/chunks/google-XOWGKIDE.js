import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as Bt,
  e as vr,
  m as cf,
  x as ho,
  y as po,
  z as wr
} from "./chunk-STLUAZGK.js";
import {
  a as Kn
} from "./chunk-Q3K7A6SZ.js";
import "./chunk-3P6HYWCU.js";
import {
  a as k,
  c as F,
  e as Ar
} from "./chunk-ZV56ONXB.js";

// node_modules/extend/index.js
var Ht = F((ym, _o) => {
  "use strict";
  var Er = Object.prototype.hasOwnProperty, Eo = Object.prototype.toString, go = Object.defineProperty, mo = Object.getOwnPropertyDescriptor, yo = function(e) {
    return typeof Array.isArray == "function" ? Array.isArray(e) : Eo.call(e) === "[object Array]";
  }, Ao = function(e) {
    if (!e || Eo.call(e) !== "[object Object]")
      return !1;
    var t = Er.call(e, "constructor"), r = e.constructor && e.constructor.prototype && Er.call(e.constructor.prototype, "isPrototypeOf");
    if (e.constructor && !t && !r)
      return !1;
    var s;
    for (s in e)
      ;
    return typeof s > "u" || Er.call(e, s);
  }, vo = function(e, t) {
    go && t.name === "__proto__" ? go(e, t.name, {
      enumerable: !0,
      configurable: !0,
      value: t.newValue,
      writable: !0
    }) : e[t.name] = t.newValue;
  }, wo = function(e, t) {
    if (t === "__proto__")
      if (Er.call(e, t)) {
        if (mo)
          return mo(e, t).value;
      } else return;
    return e[t];
  };
  _o.exports = function n() {
    var e, t, r, s, a, f, p = arguments[0], d = 1, v = arguments.length, _ = !1;
    for (typeof p == "boolean" && (_ = p, p = arguments[1] || {}, d = 2), (p == null || typeof p != "object" && typeof p != "function") && (p = {}); d < v; ++d)
      if (e = arguments[d], e != null)
        for (t in e)
          r = wo(p, t), s = wo(e, t), p !== s && (_ && s && (Ao(s) || (a = yo(s))) ? (a ? (a = !1, f = r && yo(r) ? r : []) : f = r && Ao(r) ? r : {}, vo(p, { name: t, newValue: n(_, f, s) })) : typeof s < "u" && vo(p, { name: t, newValue: s }));
    return p;
  };
});

// node_modules/gaxios/package.json
var Po = F((Am, uf) => {
  uf.exports = {
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
var Io = F((vm, To) => {
  "use strict";
  var ff = Po();
  To.exports = { pkg: ff };
});

// node_modules/gaxios/build/cjs/src/common.js
var zn = F((Ue) => {
  "use strict";
  var So = Ue && Ue.__importDefault || function(n) {
    return n && n.__esModule ? n : { default: n };
  };
  Object.defineProperty(Ue, "__esModule", { value: !0 });
  Ue.GaxiosError = Ue.GAXIOS_ERROR_SYMBOL = void 0;
  Ue.defaultErrorRedactor = Ro;
  var xo = So(Ht()), df = So(Io()), Wn = df.default.pkg;
  Ue.GAXIOS_ERROR_SYMBOL = /* @__PURE__ */ Symbol.for(`${Wn.name}-gaxios-error`);
  var Jn = class n extends Error {
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
    [Ue.GAXIOS_ERROR_SYMBOL] = Wn.version;
    /**
     * Support `instanceof` operator for `GaxiosError` across builds/duplicated files.
     *
     * @see {@link GAXIOS_ERROR_SYMBOL}
     * @see {@link GaxiosError[GAXIOS_ERROR_SYMBOL]}
     */
    static [Symbol.hasInstance](e) {
      return e && typeof e == "object" && Ue.GAXIOS_ERROR_SYMBOL in e && e[Ue.GAXIOS_ERROR_SYMBOL] === Wn.version ? !0 : Function.prototype[Symbol.hasInstance].call(n, e);
    }
    constructor(e, t, r, s) {
      if (super(e, { cause: s }), this.config = t, this.response = r, this.error = s instanceof Error ? s : void 0, this.config = (0, xo.default)(!0, {}, t), this.response && (this.response.config = (0, xo.default)(!0, {}, this.response.config)), this.response) {
        try {
          this.response.data = lf(
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
          let s = "status" in e.data.error && typeof e.data.error.status == "string" ? e.data.error.status : e.statusText, a = "code" in e.data.error && typeof e.data.error.code == "number" ? e.data.error.code : e.status;
          if ("errors" in e.data.error && Array.isArray(e.data.error.errors)) {
            let f = [];
            for (let p of e.data.error.errors)
              typeof p == "object" && "message" in p && typeof p.message == "string" && f.push(p.message);
            return Object.assign({
              message: f.join(`
`) || r,
              code: a,
              status: s
            }, e.data.error);
          }
          return Object.assign({
            message: r,
            code: a,
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
  Ue.GaxiosError = Jn;
  function lf(n, e) {
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
  function Ro(n) {
    let e = "<<REDACTED> - See `errorRedactor` option in `gaxios` for configuration>.";
    function t(a) {
      a && a.forEach((f, p) => {
        (/^authentication$/i.test(p) || /^authorization$/i.test(p) || /secret/i.test(p)) && a.set(p, e);
      });
    }
    function r(a, f) {
      if (typeof a == "object" && a !== null && typeof a[f] == "string") {
        let p = a[f];
        (/grant_type=/i.test(p) || /assertion=/i.test(p) || /secret/i.test(p)) && (a[f] = e);
      }
    }
    function s(a) {
      !a || typeof a != "object" || (a instanceof FormData || a instanceof URLSearchParams || // support `node-fetch` FormData/URLSearchParams
      "forEach" in a && "set" in a ? a.forEach((f, p) => {
        (["grant_type", "assertion"].includes(p) || /secret/.test(p)) && a.set(p, e);
      }) : ("grant_type" in a && (a.grant_type = e), "assertion" in a && (a.assertion = e), "client_secret" in a && (a.client_secret = e)));
    }
    return n.config && (t(n.config.headers), r(n.config, "data"), s(n.config.data), r(n.config, "body"), s(n.config.body), n.config.url.searchParams.has("token") && n.config.url.searchParams.set("token", e), n.config.url.searchParams.has("client_secret") && n.config.url.searchParams.set("client_secret", e)), n.response && (Ro({ config: n.response.config }), t(n.response.headers), n.response.bodyUsed && (r(n.response, "data"), s(n.response.data))), n;
  }
});

// node_modules/gaxios/build/cjs/src/retry.js
var qo = F((Yn) => {
  "use strict";
  Object.defineProperty(Yn, "__esModule", { value: !0 });
  Yn.getRetryConfig = hf;
  async function hf(n) {
    let e = jo(n);
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
    if (e.statusCodesToRetry = e.statusCodesToRetry || t, n.config.retryConfig = e, !await (e.shouldRetry || pf)(n))
      return { shouldRetry: !1, config: n.config };
    let s = gf(e);
    n.config.retryConfig.currentRetryAttempt += 1;
    let a = e.retryBackoff ? e.retryBackoff(n, s) : new Promise((f) => {
      setTimeout(f, s);
    });
    return e.onRetryAttempt && await e.onRetryAttempt(n), await a, { shouldRetry: !0, config: n.config };
  }
  function pf(n) {
    let e = jo(n);
    if (n.config.signal?.aborted && n.code !== "TimeoutError" || n.code === "AbortError" || !e || e.retry === 0 || !n.response && (e.currentRetryAttempt || 0) >= e.noResponseRetries || !e.httpMethodsToRetry || !e.httpMethodsToRetry.includes(n.config.method?.toUpperCase() || "GET"))
      return !1;
    if (n.response && n.response.status) {
      let t = !1;
      for (let [r, s] of e.statusCodesToRetry) {
        let a = n.response.status;
        if (a >= r && a <= s) {
          t = !0;
          break;
        }
      }
      if (!t)
        return !1;
    }
    return e.currentRetryAttempt = e.currentRetryAttempt || 0, !(e.currentRetryAttempt >= e.retry);
  }
  function jo(n) {
    if (n && n.config && n.config.retryConfig)
      return n.config.retryConfig;
  }
  function gf(n) {
    let t = (n.currentRetryAttempt ? 0 : n.retryDelay ?? 100) + (Math.pow(n.retryDelayMultiplier, n.currentRetryAttempt) - 1) / 2 * 1e3, r = n.totalTimeout - (Date.now() - n.timeOfFirstRequest);
    return Math.min(t, r, n.maxRetryDelay);
  }
});

// node_modules/gaxios/build/cjs/src/interceptor.js
var Qn = F((_r) => {
  "use strict";
  Object.defineProperty(_r, "__esModule", { value: !0 });
  _r.GaxiosInterceptorManager = void 0;
  var Xn = class extends Set {
  };
  _r.GaxiosInterceptorManager = Xn;
});

// node_modules/gaxios/build/cjs/src/gaxios.js
var Oo = F((Et) => {
  "use strict";
  var mf = Et && Et.__importDefault || function(n) {
    return n && n.__esModule ? n : { default: n };
  }, wt;
  Object.defineProperty(Et, "__esModule", { value: !0 });
  Et.Gaxios = void 0;
  var yf = mf(Ht()), Af = k("https"), ht = zn(), vf = qo(), Uo = k("stream"), bo = Qn(), wf = async () => globalThis.crypto?.randomUUID() || (await import("crypto")).randomUUID(), Ef = 204, Pr = class {
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
        request: new bo.GaxiosInterceptorManager(),
        response: new bo.GaxiosInterceptorManager()
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
      let t = e[0], r = e[1], s, a = new Headers();
      return typeof t == "string" ? s = new URL(t) : t instanceof URL ? s = t : t && t.url && (s = new URL(t.url)), t && typeof t == "object" && "headers" in t && wt.mergeHeaders(a, t.headers), r && wt.mergeHeaders(a, new Headers(r.headers)), typeof t == "object" && !(t instanceof URL) ? this.request({ ...r, ...t, headers: a, url: s }) : this.request({ ...r, headers: a, url: s });
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
      let s = await t(e.url, r), a = await this.getResponseData(e, s);
      return Object.getOwnPropertyDescriptor(s, "data")?.configurable || Object.defineProperties(s, {
        data: {
          configurable: !0,
          writable: !0,
          enumerable: !0,
          value: a
        }
      }), Object.assign(s, { config: e, data: a });
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
            for await (let a of t.data)
              s.push(a);
            t.data = s.toString();
          }
          let r = ht.GaxiosError.extractAPIErrorFromResponse(t, `Request failed with status code ${t.status}`);
          throw new ht.GaxiosError(r?.message, e, t, r);
        }
        return t;
      } catch (t) {
        let r;
        t instanceof ht.GaxiosError ? r = t : t instanceof Error ? r = new ht.GaxiosError(t.message, e, void 0, t) : r = new ht.GaxiosError("Unexpected Gaxios Error", e, void 0, t);
        let { shouldRetry: s, config: a } = await (0, vf.getRetryConfig)(r);
        if (s && a)
          return r.config.retryConfig.currentRetryAttempt = a.retryConfig.currentRetryAttempt, e.retryConfig = r.config?.retryConfig, this.#s(e), this._request(e);
        throw e.errorRedactor && e.errorRedactor(r), r;
      }
    }
    async getResponseData(e, t) {
      if (t.status === Ef)
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
      let r = new URL(e), s = [...t], a = (process.env.NO_PROXY ?? process.env.no_proxy)?.split(",") || [];
      for (let f of a)
        s.push(f.trim());
      for (let f of s)
        if (f instanceof RegExp) {
          if (f.test(r.toString()))
            return !1;
        } else if (f instanceof URL) {
          if (f.origin === r.origin)
            return !1;
        } else if (f.startsWith("*.") || f.startsWith(".")) {
          let p = f.replace(/^\*\./, ".");
          if (r.hostname.endsWith(p))
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
      let r = (0, yf.default)(!0, {}, this.defaults, e);
      if (!r.url)
        throw new Error("URL is required.");
      if (r.baseURL && (r.url = new URL(r.url, r.baseURL)), r.url = new URL(r.url), r.params)
        if (r.paramsSerializer) {
          let f = r.paramsSerializer(r.params);
          f.startsWith("?") && (f = f.slice(1));
          let p = r.url.toString().includes("?") ? "&" : "?";
          r.url = r.url + p + f;
        } else {
          let f = r.url instanceof URL ? r.url : new URL(r.url);
          for (let [p, d] of new URLSearchParams(r.params))
            f.searchParams.append(p, d);
          r.url = f;
        }
      typeof e.maxContentLength == "number" && (r.size = e.maxContentLength), typeof e.maxRedirects == "number" && (r.follow = e.maxRedirects);
      let s = typeof r.data == "string" || r.data instanceof ArrayBuffer || r.data instanceof Blob || // Node 18 does not have a global `File` object
      globalThis.File && r.data instanceof File || r.data instanceof FormData || r.data instanceof Uo.Readable || r.data instanceof ReadableStream || r.data instanceof String || r.data instanceof URLSearchParams || ArrayBuffer.isView(r.data) || // `Buffer` (Node.js), `DataView`, `TypedArray`
      /**
       * @deprecated `node-fetch` or another third-party's request types
       */
      ["Blob", "File", "FormData"].includes(r.data?.constructor?.name || "");
      if (r.multipart?.length) {
        let f = await wf();
        t.set("content-type", `multipart/related; boundary=${f}`), r.body = Uo.Readable.from(this.getMultipartRequest(r.multipart, f));
      } else s ? r.body = r.data : typeof r.data == "object" ? t.get("Content-Type") === "application/x-www-form-urlencoded" ? r.body = r.paramsSerializer ? r.paramsSerializer(r.data) : new URLSearchParams(r.data) : (t.has("content-type") || t.set("content-type", "application/json"), r.body = JSON.stringify(r.data)) : r.data && (r.body = r.data);
      r.validateStatus = r.validateStatus || this.validateStatus, r.responseType = r.responseType || "unknown", !t.has("accept") && r.responseType === "json" && t.set("accept", "application/json");
      let a = r.proxy || process?.env?.HTTPS_PROXY || process?.env?.https_proxy || process?.env?.HTTP_PROXY || process?.env?.http_proxy;
      if (!r.agent)
        if (a && this.#e(r.url, r.noProxy)) {
          let f = await wt.#a();
          this.agentCache.has(a) ? r.agent = this.agentCache.get(a) : (r.agent = new f(a, {
            cert: r.cert,
            key: r.key
          }), this.agentCache.set(a, r.agent));
        } else r.cert && r.key && (this.agentCache.has(r.key) ? r.agent = this.agentCache.get(r.key) : (r.agent = new Af.Agent({
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
        let a = s.headers.get("Content-Type") || "application/octet-stream";
        yield `--${t}\r
Content-Type: ${a}\r
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
        (r instanceof Headers ? r : new Headers(r)).forEach((a, f) => {
          f === "set-cookie" ? e.append(f, a) : e.set(f, a);
        });
      return e;
    }
  };
  Et.Gaxios = Pr;
  wt = Pr;
});

// node_modules/gaxios/build/cjs/src/index.js
var fe = F((Ae) => {
  "use strict";
  var _f = Ae && Ae.__createBinding || (Object.create ? (function(n, e, t, r) {
    r === void 0 && (r = t);
    var s = Object.getOwnPropertyDescriptor(e, t);
    (!s || ("get" in s ? !e.__esModule : s.writable || s.configurable)) && (s = { enumerable: !0, get: function() {
      return e[t];
    } }), Object.defineProperty(n, r, s);
  }) : (function(n, e, t, r) {
    r === void 0 && (r = t), n[r] = e[t];
  })), Pf = Ae && Ae.__exportStar || function(n, e) {
    for (var t in n) t !== "default" && !Object.prototype.hasOwnProperty.call(e, t) && _f(e, n, t);
  };
  Object.defineProperty(Ae, "__esModule", { value: !0 });
  Ae.instance = Ae.Gaxios = Ae.GaxiosError = void 0;
  Ae.request = If;
  var No = Oo();
  Object.defineProperty(Ae, "Gaxios", { enumerable: !0, get: function() {
    return No.Gaxios;
  } });
  var Tf = zn();
  Object.defineProperty(Ae, "GaxiosError", { enumerable: !0, get: function() {
    return Tf.GaxiosError;
  } });
  Pf(Qn(), Ae);
  Ae.instance = new No.Gaxios();
  async function If(n) {
    return Ae.instance.request(n);
  }
});

// node_modules/bignumber.js/bignumber.js
var Zn = F((Co, Tr) => {
  (function(n) {
    "use strict";
    var e, t = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i, r = Math.ceil, s = Math.floor, a = "[BigNumber Error] ", f = a + "Number primitive has more than 15 significant digits: ", p = 1e14, d = 14, v = 9007199254740991, _ = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13], P = 1e7, x = 1e9;
    function R(l) {
      var c, E, g, L = M.prototype = { constructor: M, toString: null, valueOf: null }, se = new M(1), z = 20, J = 4, oe = -7, Z = 21, re = -1e7, ne = 1e7, Q = !1, Re = 1, pe = 0, Lt = {
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
      function M(m, w) {
        var T, N, q, b, D, S, U, C, O = this;
        if (!(O instanceof M)) return new M(m, w);
        if (w == null) {
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
            if (!t.test(C = String(m))) return g(O, C, S);
            O.s = C.charCodeAt(0) == 45 ? (C = C.slice(1), -1) : 1;
          }
          (b = C.indexOf(".")) > -1 && (C = C.replace(".", "")), (D = C.search(/e/i)) > 0 ? (b < 0 && (b = D), b += +C.slice(D + 1), C = C.substring(0, D)) : b < 0 && (b = C.length);
        } else {
          if (I(w, 2, Ve.length, "Base"), w == 10 && De)
            return O = new M(m), je(O, z + O.e + 1, J);
          if (C = String(m), S = typeof m == "number") {
            if (m * 0 != 0) return g(O, C, S, w);
            if (O.s = 1 / m < 0 ? (C = C.slice(1), -1) : 1, M.DEBUG && C.replace(/^0\.0*|\./, "").length > 15)
              throw Error(f + m);
          } else
            O.s = C.charCodeAt(0) === 45 ? (C = C.slice(1), -1) : 1;
          for (T = Ve.slice(0, w), b = D = 0, U = C.length; D < U; D++)
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
              return g(O, String(m), S, w);
            }
          S = !1, C = E(C, w, 10, O.s), (b = C.indexOf(".")) > -1 ? C = C.replace(".", "") : b = C.length;
        }
        for (D = 0; C.charCodeAt(D) === 48; D++) ;
        for (U = C.length; C.charCodeAt(--U) === 48; ) ;
        if (C = C.slice(D, ++U)) {
          if (U -= D, S && M.DEBUG && U > 15 && (m > v || m !== s(m)))
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
        var w, T;
        if (m != null)
          if (typeof m == "object") {
            if (m.hasOwnProperty(w = "DECIMAL_PLACES") && (T = m[w], I(T, 0, x, w), z = T), m.hasOwnProperty(w = "ROUNDING_MODE") && (T = m[w], I(T, 0, 8, w), J = T), m.hasOwnProperty(w = "EXPONENTIAL_AT") && (T = m[w], T && T.pop ? (I(T[0], -x, 0, w), I(T[1], 0, x, w), oe = T[0], Z = T[1]) : (I(T, -x, x, w), oe = -(Z = T < 0 ? -T : T))), m.hasOwnProperty(w = "RANGE"))
              if (T = m[w], T && T.pop)
                I(T[0], -x, -1, w), I(T[1], 1, x, w), re = T[0], ne = T[1];
              else if (I(T, -x, x, w), T)
                re = -(ne = T < 0 ? -T : T);
              else
                throw Error(a + w + " cannot be zero: " + T);
            if (m.hasOwnProperty(w = "CRYPTO"))
              if (T = m[w], T === !!T)
                if (T)
                  if (typeof crypto < "u" && crypto && (crypto.getRandomValues || crypto.randomBytes))
                    Q = T;
                  else
                    throw Q = !T, Error(a + "crypto unavailable");
                else
                  Q = T;
              else
                throw Error(a + w + " not true or false: " + T);
            if (m.hasOwnProperty(w = "MODULO_MODE") && (T = m[w], I(T, 0, 9, w), Re = T), m.hasOwnProperty(w = "POW_PRECISION") && (T = m[w], I(T, 0, x, w), pe = T), m.hasOwnProperty(w = "FORMAT"))
              if (T = m[w], typeof T == "object") Lt = T;
              else throw Error(a + w + " not an object: " + T);
            if (m.hasOwnProperty(w = "ALPHABET"))
              if (T = m[w], typeof T == "string" && !/^.?$|[+\-.\s]|(.).*\1/.test(T))
                De = T.slice(0, 10) == "0123456789", Ve = T;
              else
                throw Error(a + w + " invalid: " + T);
          } else
            throw Error(a + "Object expected: " + m);
        return {
          DECIMAL_PLACES: z,
          ROUNDING_MODE: J,
          EXPONENTIAL_AT: [oe, Z],
          RANGE: [re, ne],
          CRYPTO: Q,
          MODULO_MODE: Re,
          POW_PRECISION: pe,
          FORMAT: Lt,
          ALPHABET: Ve
        };
      }, M.isBigNumber = function(m) {
        if (!m || m._isBigNumber !== !0) return !1;
        if (!M.DEBUG) return !0;
        var w, T, N = m.c, q = m.e, b = m.s;
        e: if ({}.toString.call(N) == "[object Array]") {
          if ((b === 1 || b === -1) && q >= -x && q <= x && q === s(q)) {
            if (N[0] === 0) {
              if (q === 0 && N.length === 1) return !0;
              break e;
            }
            if (w = (q + 1) % d, w < 1 && (w += d), String(N[0]).length == w) {
              for (w = 0; w < N.length; w++)
                if (T = N[w], T < 0 || T >= p || T !== s(T)) break e;
              if (T !== 0) return !0;
            }
          }
        } else if (N === null && q === null && (b === null || b === 1 || b === -1))
          return !0;
        throw Error(a + "Invalid BigNumber: " + m);
      }, M.maximum = M.max = function() {
        return lo(arguments, -1);
      }, M.minimum = M.min = function() {
        return lo(arguments, 1);
      }, M.random = (function() {
        var m = 9007199254740992, w = Math.random() * m & 2097151 ? function() {
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
              throw Q = !1, Error(a + "crypto unavailable");
          if (!Q)
            for (; U < D; )
              S = w(), S < 9e15 && (C[U++] = S % 1e14);
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
        for (var m = 1, w = arguments, T = new M(w[0]); m < w.length; ) T = T.plus(w[m++]);
        return T;
      }, E = /* @__PURE__ */ (function() {
        var m = "0123456789";
        function w(T, N, q, b) {
          for (var D, S = [0], U, C = 0, O = T.length; C < O; ) {
            for (U = S.length; U--; S[U] *= N) ;
            for (S[0] += b.indexOf(T.charAt(C++)), D = 0; D < S.length; D++)
              S[D] > q - 1 && (S[D + 1] == null && (S[D + 1] = 0), S[D + 1] += S[D] / q | 0, S[D] %= q);
          }
          return S.reverse();
        }
        return function(T, N, q, b, D) {
          var S, U, C, O, $, H, V, X, ae = T.indexOf("."), he = z, Y = J;
          for (ae >= 0 && (O = pe, pe = 0, T = T.replace(".", ""), X = new M(N), H = X.pow(T.length - ae), pe = O, X.c = w(
            o(y(H.c), H.e, "0"),
            10,
            q,
            m
          ), X.e = X.c.length), V = w(T, N, q, D ? (S = Ve, m) : (S = m, Ve)), C = O = V.length; V[--O] == 0; V.pop()) ;
          if (!V[0]) return S.charAt(0);
          if (ae < 0 ? --C : (H.c = V, H.e = C, H.s = b, H = c(H, X, he, Y, q), V = H.c, $ = H.r, C = H.e), U = C + he + 1, ae = V[U], O = q / 2, $ = $ || U < 0 || V[U + 1] != null, $ = Y < 4 ? (ae != null || $) && (Y == 0 || Y == (H.s < 0 ? 3 : 2)) : ae > O || ae == O && (Y == 4 || $ || Y == 6 && V[U - 1] & 1 || Y == (H.s < 0 ? 8 : 7)), U < 1 || !V[0])
            T = $ ? o(S.charAt(1), -he, S.charAt(0)) : S.charAt(0);
          else {
            if (V.length = U, $)
              for (--q; ++V[--U] > q; )
                V[U] = 0, U || (++C, V = [1].concat(V));
            for (O = V.length; !V[--O]; ) ;
            for (ae = 0, T = ""; ae <= O; T += S.charAt(V[ae++])) ;
            T = o(T, C, S.charAt(0));
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
        function w(N, q, b, D) {
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
          var U, C, O, $, H, V, X, ae, he, Y, ee, ge, yr, Vn, kn, ke, Gt, qe = N.s == q.s ? 1 : -1, ye = N.c, ce = q.c;
          if (!ye || !ye[0] || !ce || !ce[0])
            return new M(
              // Return NaN if either NaN, or both Infinity or 0.
              !N.s || !q.s || (ye ? ce && ye[0] == ce[0] : !ce) ? NaN : (
                // Return ±0 if x is ±0 or y is ±Infinity, or return ±Infinity as y is ±0.
                ye && ye[0] == 0 || !ce ? qe * 0 : qe / 0
              )
            );
          for (ae = new M(qe), he = ae.c = [], C = N.e - q.e, qe = b + C + 1, S || (S = p, C = h(N.e / d) - h(q.e / d), qe = qe / d | 0), O = 0; ce[O] == (ye[O] || 0); O++) ;
          if (ce[O] > (ye[O] || 0) && C--, qe < 0)
            he.push(1), $ = !0;
          else {
            for (Vn = ye.length, ke = ce.length, O = 0, qe += 2, H = s(S / (ce[0] + 1)), H > 1 && (ce = m(ce, H, S), ye = m(ye, H, S), ke = ce.length, Vn = ye.length), yr = ke, Y = ye.slice(0, ke), ee = Y.length; ee < ke; Y[ee++] = 0) ;
            Gt = ce.slice(), Gt = [0].concat(Gt), kn = ce[0], ce[1] >= S / 2 && kn++;
            do {
              if (H = 0, U = w(ce, Y, ke, ee), U < 0) {
                if (ge = Y[0], ke != ee && (ge = ge * S + (Y[1] || 0)), H = s(ge / kn), H > 1)
                  for (H >= S && (H = S - 1), V = m(ce, H, S), X = V.length, ee = Y.length; w(V, Y, X, ee) == 1; )
                    H--, T(V, ke < X ? Gt : ce, X, S), X = V.length, U = 1;
                else
                  H == 0 && (U = H = 1), V = ce.slice(), X = V.length;
                if (X < ee && (V = [0].concat(V)), T(Y, V, ee, S), ee = Y.length, U == -1)
                  for (; w(ce, Y, ke, ee) < 1; )
                    H++, T(Y, ke < ee ? Gt : ce, ee, S), ee = Y.length;
              } else U === 0 && (H++, Y = [0]);
              he[O++] = H, Y[0] ? Y[ee++] = ye[yr] || 0 : (Y = [ye[yr]], ee = 1);
            } while ((yr++ < Vn || Y[0] != null) && qe--);
            $ = Y[0] != null, he[0] || he.splice(0, 1);
          }
          if (S == p) {
            for (O = 1, qe = he[0]; qe >= 10; qe /= 10, O++) ;
            je(ae, b + (ae.e = O + C * d - 1) + 1, D, $);
          } else
            ae.e = C, ae.r = +$;
          return ae;
        };
      })();
      function Bn(m, w, T, N) {
        var q, b, D, S, U;
        if (T == null ? T = J : I(T, 0, 8), !m.c) return m.toString();
        if (q = m.c[0], D = m.e, w == null)
          U = y(m.c), U = N == 1 || N == 2 && (D <= oe || D >= Z) ? u(U, D) : o(U, D, "0");
        else if (m = je(new M(m), w, T), b = m.e, U = y(m.c), S = U.length, N == 1 || N == 2 && (w <= b || b <= oe)) {
          for (; S < w; U += "0", S++) ;
          U = u(U, b);
        } else if (w -= D + (N === 2 && b > D), U = o(U, b, "0"), b + 1 > S) {
          if (--w > 0) for (U += "."; w--; U += "0") ;
        } else if (w += b - S, w > 0)
          for (b + 1 == S && (U += "."); w--; U += "0") ;
        return m.s < 0 && q ? "-" + U : U;
      }
      function lo(m, w) {
        for (var T, N, q = 1, b = new M(m[0]); q < m.length; q++)
          N = new M(m[q]), (!N.s || (T = A(b, N)) === w || T === 0 && b.s === w) && (b = N);
        return b;
      }
      function Hn(m, w, T) {
        for (var N = 1, q = w.length; !w[--q]; w.pop()) ;
        for (q = w[0]; q >= 10; q /= 10, N++) ;
        return (T = N + T * d - 1) > ne ? m.c = m.e = null : T < re ? m.c = [m.e = 0] : (m.e = T, m.c = w), m;
      }
      g = /* @__PURE__ */ (function() {
        var m = /^(-?)0([xbo])(?=\w[\w.]*$)/i, w = /^([^.]+)\.$/, T = /^\.([^.]+)$/, N = /^-?(Infinity|NaN)$/, q = /^\s*\+(?=[\w.])|^\s+|\s+$/g;
        return function(b, D, S, U) {
          var C, O = S ? D : D.replace(q, "");
          if (N.test(O))
            b.s = isNaN(O) ? null : O < 0 ? -1 : 1;
          else {
            if (!S && (O = O.replace(m, function($, H, V) {
              return C = (V = V.toLowerCase()) == "x" ? 16 : V == "b" ? 2 : 8, !U || U == C ? H : $;
            }), U && (C = U, O = O.replace(w, "$1").replace(T, "0.$1")), D != O))
              return new M(O, C);
            if (M.DEBUG)
              throw Error(a + "Not a" + (U ? " base " + U : "") + " number: " + D);
            b.s = null;
          }
          b.c = b.e = null;
        };
      })();
      function je(m, w, T, N) {
        var q, b, D, S, U, C, O, $ = m.c, H = _;
        if ($) {
          e: {
            for (q = 1, S = $[0]; S >= 10; S /= 10, q++) ;
            if (b = w - q, b < 0)
              b += d, D = w, U = $[C = 0], O = s(U / H[q - D - 1] % 10);
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
            if (N = N || w < 0 || // Are there any non-zero digits after the rounding digit?
            // The expression  n % pows10[d - j - 1]  returns all digits of n to the right
            // of the digit at j, e.g. if n is 908714 and j is 2, the expression gives 714.
            $[C + 1] != null || (D < 0 ? U : U % H[q - D - 1]), N = T < 4 ? (O || N) && (T == 0 || T == (m.s < 0 ? 3 : 2)) : O > 5 || O == 5 && (T == 4 || N || T == 6 && // Check whether the digit to the left of the rounding digit is odd.
            (b > 0 ? D > 0 ? U / H[q - D] : 0 : $[C - 1]) % 10 & 1 || T == (m.s < 0 ? 8 : 7)), w < 1 || !$[0])
              return $.length = 0, N ? (w -= m.e + 1, $[0] = H[(d - w % d) % d], m.e = -w || 0) : $[0] = m.e = 0, m;
            if (b == 0 ? ($.length = C, S = 1, C--) : ($.length = C + 1, S = H[d - b], $[C] = D > 0 ? s(U / H[q - D] % H[D]) * S : 0), N)
              for (; ; )
                if (C == 0) {
                  for (b = 1, D = $[0]; D >= 10; D /= 10, b++) ;
                  for (D = $[0] += S, S = 1; D >= 10; D /= 10, S++) ;
                  b != S && (m.e++, $[0] == p && ($[0] = 1));
                  break;
                } else {
                  if ($[C] += S, $[C] != p) break;
                  $[C--] = 0, S = 1;
                }
            for (b = $.length; $[--b] === 0; $.pop()) ;
          }
          m.e > ne ? m.c = m.e = null : m.e < re && (m.c = [m.e = 0]);
        }
        return m;
      }
      function rt(m) {
        var w, T = m.e;
        return T === null ? m.toString() : (w = y(m.c), w = T <= oe || T >= Z ? u(w, T) : o(w, T, "0"), m.s < 0 ? "-" + w : w);
      }
      return L.absoluteValue = L.abs = function() {
        var m = new M(this);
        return m.s < 0 && (m.s = 1), m;
      }, L.comparedTo = function(m, w) {
        return A(this, new M(m, w));
      }, L.decimalPlaces = L.dp = function(m, w) {
        var T, N, q, b = this;
        if (m != null)
          return I(m, 0, x), w == null ? w = J : I(w, 0, 8), je(new M(b), m + b.e + 1, w);
        if (!(T = b.c)) return null;
        if (N = ((q = T.length - 1) - h(this.e / d)) * d, q = T[q]) for (; q % 10 == 0; q /= 10, N--) ;
        return N < 0 && (N = 0), N;
      }, L.dividedBy = L.div = function(m, w) {
        return c(this, new M(m, w), z, J);
      }, L.dividedToIntegerBy = L.idiv = function(m, w) {
        return c(this, new M(m, w), 0, 1);
      }, L.exponentiatedBy = L.pow = function(m, w) {
        var T, N, q, b, D, S, U, C, O, $ = this;
        if (m = new M(m), m.c && !m.isInteger())
          throw Error(a + "Exponent not an integer: " + rt(m));
        if (w != null && (w = new M(w)), S = m.e > 14, !$.c || !$.c[0] || $.c[0] == 1 && !$.e && $.c.length == 1 || !m.c || !m.c[0])
          return O = new M(Math.pow(+rt($), S ? m.s * (2 - i(m)) : +rt(m))), w ? O.mod(w) : O;
        if (U = m.s < 0, w) {
          if (w.c ? !w.c[0] : !w.s) return new M(NaN);
          N = !U && $.isInteger() && w.isInteger(), N && ($ = $.mod(w));
        } else {
          if (m.e > 9 && ($.e > 0 || $.e < -1 || ($.e == 0 ? $.c[0] > 1 || S && $.c[1] >= 24e7 : $.c[0] < 8e13 || S && $.c[0] <= 9999975e7)))
            return b = $.s < 0 && i(m) ? -0 : 0, $.e > -1 && (b = 1 / b), new M(U ? 1 / b : b);
          pe && (b = r(pe / d + 2));
        }
        for (S ? (T = new M(0.5), U && (m.s = 1), C = i(m)) : (q = Math.abs(+rt(m)), C = q % 2), O = new M(se); ; ) {
          if (C) {
            if (O = O.times($), !O.c) break;
            b ? O.c.length > b && (O.c.length = b) : N && (O = O.mod(w));
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
          $ = $.times($), b ? $.c && $.c.length > b && ($.c.length = b) : N && ($ = $.mod(w));
        }
        return N ? O : (U && (O = se.div(O)), w ? O.mod(w) : b ? je(O, pe, J, D) : O);
      }, L.integerValue = function(m) {
        var w = new M(this);
        return m == null ? m = J : I(m, 0, 8), je(w, w.e + 1, m);
      }, L.isEqualTo = L.eq = function(m, w) {
        return A(this, new M(m, w)) === 0;
      }, L.isFinite = function() {
        return !!this.c;
      }, L.isGreaterThan = L.gt = function(m, w) {
        return A(this, new M(m, w)) > 0;
      }, L.isGreaterThanOrEqualTo = L.gte = function(m, w) {
        return (w = A(this, new M(m, w))) === 1 || w === 0;
      }, L.isInteger = function() {
        return !!this.c && h(this.e / d) > this.c.length - 2;
      }, L.isLessThan = L.lt = function(m, w) {
        return A(this, new M(m, w)) < 0;
      }, L.isLessThanOrEqualTo = L.lte = function(m, w) {
        return (w = A(this, new M(m, w))) === -1 || w === 0;
      }, L.isNaN = function() {
        return !this.s;
      }, L.isNegative = function() {
        return this.s < 0;
      }, L.isPositive = function() {
        return this.s > 0;
      }, L.isZero = function() {
        return !!this.c && this.c[0] == 0;
      }, L.minus = function(m, w) {
        var T, N, q, b, D = this, S = D.s;
        if (m = new M(m, w), w = m.s, !S || !w) return new M(NaN);
        if (S != w)
          return m.s = -w, D.plus(m);
        var U = D.e / d, C = m.e / d, O = D.c, $ = m.c;
        if (!U || !C) {
          if (!O || !$) return O ? (m.s = -w, m) : new M($ ? D : NaN);
          if (!O[0] || !$[0])
            return $[0] ? (m.s = -w, m) : new M(O[0] ? D : (
              // IEEE 754 (2008) 6.3: n - n = -0 when rounding to -Infinity
              J == 3 ? -0 : 0
            ));
        }
        if (U = h(U), C = h(C), O = O.slice(), S = U - C) {
          for ((b = S < 0) ? (S = -S, q = O) : (C = U, q = $), q.reverse(), w = S; w--; q.push(0)) ;
          q.reverse();
        } else
          for (N = (b = (S = O.length) < (w = $.length)) ? S : w, S = w = 0; w < N; w++)
            if (O[w] != $[w]) {
              b = O[w] < $[w];
              break;
            }
        if (b && (q = O, O = $, $ = q, m.s = -m.s), w = (N = $.length) - (T = O.length), w > 0) for (; w--; O[T++] = 0) ;
        for (w = p - 1; N > S; ) {
          if (O[--N] < $[N]) {
            for (T = N; T && !O[--T]; O[T] = w) ;
            --O[T], O[N] += p;
          }
          O[N] -= $[N];
        }
        for (; O[0] == 0; O.splice(0, 1), --C) ;
        return O[0] ? Hn(m, O, C) : (m.s = J == 3 ? -1 : 1, m.c = [m.e = 0], m);
      }, L.modulo = L.mod = function(m, w) {
        var T, N, q = this;
        return m = new M(m, w), !q.c || !m.s || m.c && !m.c[0] ? new M(NaN) : !m.c || q.c && !q.c[0] ? new M(q) : (Re == 9 ? (N = m.s, m.s = 1, T = c(q, m, 0, 3), m.s = N, T.s *= N) : T = c(q, m, 0, Re), m = q.minus(T.times(m)), !m.c[0] && Re == 1 && (m.s = q.s), m);
      }, L.multipliedBy = L.times = function(m, w) {
        var T, N, q, b, D, S, U, C, O, $, H, V, X, ae, he, Y = this, ee = Y.c, ge = (m = new M(m, w)).c;
        if (!ee || !ge || !ee[0] || !ge[0])
          return !Y.s || !m.s || ee && !ee[0] && !ge || ge && !ge[0] && !ee ? m.c = m.e = m.s = null : (m.s *= Y.s, !ee || !ge ? m.c = m.e = null : (m.c = [0], m.e = 0)), m;
        for (N = h(Y.e / d) + h(m.e / d), m.s *= Y.s, U = ee.length, $ = ge.length, U < $ && (X = ee, ee = ge, ge = X, q = U, U = $, $ = q), q = U + $, X = []; q--; X.push(0)) ;
        for (ae = p, he = P, q = $; --q >= 0; ) {
          for (T = 0, H = ge[q] % he, V = ge[q] / he | 0, D = U, b = q + D; b > q; )
            C = ee[--D] % he, O = ee[D] / he | 0, S = V * C + O * H, C = H * C + S % he * he + X[b] + T, T = (C / ae | 0) + (S / he | 0) + V * O, X[b--] = C % ae;
          X[b] = T;
        }
        return T ? ++N : X.splice(0, 1), Hn(m, X, N);
      }, L.negated = function() {
        var m = new M(this);
        return m.s = -m.s || null, m;
      }, L.plus = function(m, w) {
        var T, N = this, q = N.s;
        if (m = new M(m, w), w = m.s, !q || !w) return new M(NaN);
        if (q != w)
          return m.s = -w, N.minus(m);
        var b = N.e / d, D = m.e / d, S = N.c, U = m.c;
        if (!b || !D) {
          if (!S || !U) return new M(q / 0);
          if (!S[0] || !U[0]) return U[0] ? m : new M(S[0] ? N : q * 0);
        }
        if (b = h(b), D = h(D), S = S.slice(), q = b - D) {
          for (q > 0 ? (D = b, T = U) : (q = -q, T = S), T.reverse(); q--; T.push(0)) ;
          T.reverse();
        }
        for (q = S.length, w = U.length, q - w < 0 && (T = U, U = S, S = T, w = q), q = 0; w; )
          q = (S[--w] = S[w] + U[w] + q) / p | 0, S[w] = p === S[w] ? 0 : S[w] % p;
        return q && (S = [q].concat(S), ++D), Hn(m, S, D);
      }, L.precision = L.sd = function(m, w) {
        var T, N, q, b = this;
        if (m != null && m !== !!m)
          return I(m, 1, x), w == null ? w = J : I(w, 0, 8), je(new M(b), m, w);
        if (!(T = b.c)) return null;
        if (q = T.length - 1, N = q * d + 1, q = T[q]) {
          for (; q % 10 == 0; q /= 10, N--) ;
          for (q = T[0]; q >= 10; q /= 10, N++) ;
        }
        return m && b.e + 1 > N && (N = b.e + 1), N;
      }, L.shiftedBy = function(m) {
        return I(m, -v, v), this.times("1e" + m);
      }, L.squareRoot = L.sqrt = function() {
        var m, w, T, N, q, b = this, D = b.c, S = b.s, U = b.e, C = z + 4, O = new M("0.5");
        if (S !== 1 || !D || !D[0])
          return new M(!S || S < 0 && (!D || D[0]) ? NaN : D ? b : 1 / 0);
        if (S = Math.sqrt(+rt(b)), S == 0 || S == 1 / 0 ? (w = y(D), (w.length + U) % 2 == 0 && (w += "0"), S = Math.sqrt(+w), U = h((U + 1) / 2) - (U < 0 || U % 2), S == 1 / 0 ? w = "5e" + U : (w = S.toExponential(), w = w.slice(0, w.indexOf("e") + 1) + U), T = new M(w)) : T = new M(S + ""), T.c[0]) {
          for (U = T.e, S = U + C, S < 3 && (S = 0); ; )
            if (q = T, T = O.times(q.plus(c(b, q, C, 1))), y(q.c).slice(0, S) === (w = y(T.c)).slice(0, S))
              if (T.e < U && --S, w = w.slice(S - 3, S + 1), w == "9999" || !N && w == "4999") {
                if (!N && (je(q, q.e + z + 2, 0), q.times(q).eq(b))) {
                  T = q;
                  break;
                }
                C += 4, S += 4, N = 1;
              } else {
                (!+w || !+w.slice(1) && w.charAt(0) == "5") && (je(T, T.e + z + 2, 1), m = !T.times(T).eq(b));
                break;
              }
        }
        return je(T, T.e + z + 1, J, m);
      }, L.toExponential = function(m, w) {
        return m != null && (I(m, 0, x), m++), Bn(this, m, w, 1);
      }, L.toFixed = function(m, w) {
        return m != null && (I(m, 0, x), m = m + this.e + 1), Bn(this, m, w);
      }, L.toFormat = function(m, w, T) {
        var N, q = this;
        if (T == null)
          m != null && w && typeof w == "object" ? (T = w, w = null) : m && typeof m == "object" ? (T = m, m = w = null) : T = Lt;
        else if (typeof T != "object")
          throw Error(a + "Argument not an object: " + T);
        if (N = q.toFixed(m, w), q.c) {
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
        var w, T, N, q, b, D, S, U, C, O, $, H, V = this, X = V.c;
        if (m != null && (S = new M(m), !S.isInteger() && (S.c || S.s !== 1) || S.lt(se)))
          throw Error(a + "Argument " + (S.isInteger() ? "out of range: " : "not an integer: ") + rt(S));
        if (!X) return new M(V);
        for (w = new M(se), C = T = new M(se), N = U = new M(se), H = y(X), b = w.e = H.length - V.e - 1, w.c[0] = _[(D = b % d) < 0 ? d + D : D], m = !m || S.comparedTo(w) > 0 ? b > 0 ? w : C : S, D = ne, ne = 1 / 0, S = new M(H), U.c[0] = 0; O = c(S, w, 0, 1), q = T.plus(O.times(N)), q.comparedTo(m) != 1; )
          T = N, N = q, C = U.plus(O.times(q = C)), U = q, w = S.minus(O.times(q = w)), S = q;
        return q = c(m.minus(T), N, 0, 1), U = U.plus(q.times(C)), T = T.plus(q.times(N)), U.s = C.s = V.s, b = b * 2, $ = c(C, N, b, J).minus(V).abs().comparedTo(
          c(U, T, b, J).minus(V).abs()
        ) < 1 ? [C, N] : [U, T], ne = D, $;
      }, L.toNumber = function() {
        return +rt(this);
      }, L.toPrecision = function(m, w) {
        return m != null && I(m, 1, x), Bn(this, m, w, 2);
      }, L.toString = function(m) {
        var w, T = this, N = T.s, q = T.e;
        return q === null ? N ? (w = "Infinity", N < 0 && (w = "-" + w)) : w = "NaN" : (m == null ? w = q <= oe || q >= Z ? u(y(T.c), q) : o(y(T.c), q, "0") : m === 10 && De ? (T = je(new M(T), z + q + 1, J), w = o(y(T.c), T.e, "0")) : (I(m, 2, Ve.length, "Base"), w = E(o(y(T.c), q, "0"), 10, m, N, !0)), N < 0 && T.c[0] && (w = "-" + w)), w;
      }, L.valueOf = L.toJSON = function() {
        return rt(this);
      }, L._isBigNumber = !0, l != null && M.set(l), M;
    }
    function h(l) {
      var c = l | 0;
      return l > 0 || l === c ? c : c - 1;
    }
    function y(l) {
      for (var c, E, g = 1, L = l.length, se = l[0] + ""; g < L; ) {
        for (c = l[g++] + "", E = d - c.length; E--; c = "0" + c) ;
        se += c;
      }
      for (L = se.length; se.charCodeAt(--L) === 48; ) ;
      return se.slice(0, L + 1 || 1);
    }
    function A(l, c) {
      var E, g, L = l.c, se = c.c, z = l.s, J = c.s, oe = l.e, Z = c.e;
      if (!z || !J) return null;
      if (E = L && !L[0], g = se && !se[0], E || g) return E ? g ? 0 : -J : z;
      if (z != J) return z;
      if (E = z < 0, g = oe == Z, !L || !se) return g ? 0 : !L ^ E ? 1 : -1;
      if (!g) return oe > Z ^ E ? 1 : -1;
      for (J = (oe = L.length) < (Z = se.length) ? oe : Z, z = 0; z < J; z++) if (L[z] != se[z]) return L[z] > se[z] ^ E ? 1 : -1;
      return oe == Z ? 0 : oe > Z ^ E ? 1 : -1;
    }
    function I(l, c, E, g) {
      if (l < c || l > E || l !== s(l))
        throw Error(a + (g || "Argument") + (typeof l == "number" ? l < c || l > E ? " out of range: " : " not an integer: " : " not a primitive number: ") + String(l));
    }
    function i(l) {
      var c = l.c.length - 1;
      return h(l.e / d) == c && l.c[c] % 2 != 0;
    }
    function u(l, c) {
      return (l.length > 1 ? l.charAt(0) + "." + l.slice(1) : l) + (c < 0 ? "e" : "e+") + c;
    }
    function o(l, c, E) {
      var g, L;
      if (c < 0) {
        for (L = E + "."; ++c; L += E) ;
        l = L + l;
      } else if (g = l.length, ++c > g) {
        for (L = E, c -= g; --c; L += E) ;
        l += L;
      } else c < g && (l = l.slice(0, c) + "." + l.slice(c));
      return l;
    }
    e = R(), e.default = e.BigNumber = e, typeof define == "function" && define.amd ? define(function() {
      return e;
    }) : typeof Tr < "u" && Tr.exports ? Tr.exports = e : (n || (n = typeof self < "u" && self ? self : window), n.BigNumber = e);
  })(Co);
});

// node_modules/json-bigint/lib/stringify.js
var Mo = F((Im, Fo) => {
  var Do = Zn(), $o = Fo.exports;
  (function() {
    "use strict";
    function n(v) {
      return v < 10 ? "0" + v : v;
    }
    var e = /[\u0000\u00ad\u0600-\u0604\u070f\u17b4\u17b5\u200c-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g, t = /[\\\"\x00-\x1f\x7f-\x9f\u00ad\u0600-\u0604\u070f\u17b4\u17b5\u200c-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g, r, s, a = {
      // table of character substitutions
      "\b": "\\b",
      "	": "\\t",
      "\n": "\\n",
      "\f": "\\f",
      "\r": "\\r",
      '"': '\\"',
      "\\": "\\\\"
    }, f;
    function p(v) {
      return t.lastIndex = 0, t.test(v) ? '"' + v.replace(t, function(_) {
        var P = a[_];
        return typeof P == "string" ? P : "\\u" + ("0000" + _.charCodeAt(0).toString(16)).slice(-4);
      }) + '"' : '"' + v + '"';
    }
    function d(v, _) {
      var P, x, R, h, y = r, A, I = _[v], i = I != null && (I instanceof Do || Do.isBigNumber(I));
      switch (I && typeof I == "object" && typeof I.toJSON == "function" && (I = I.toJSON(v)), typeof f == "function" && (I = f.call(_, v, I)), typeof I) {
        case "string":
          return i ? I : p(I);
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
          if (r += s, A = [], Object.prototype.toString.apply(I) === "[object Array]") {
            for (h = I.length, P = 0; P < h; P += 1)
              A[P] = d(P, I) || "null";
            return R = A.length === 0 ? "[]" : r ? `[
` + r + A.join(`,
` + r) + `
` + y + "]" : "[" + A.join(",") + "]", r = y, R;
          }
          if (f && typeof f == "object")
            for (h = f.length, P = 0; P < h; P += 1)
              typeof f[P] == "string" && (x = f[P], R = d(x, I), R && A.push(p(x) + (r ? ": " : ":") + R));
          else
            Object.keys(I).forEach(function(u) {
              var o = d(u, I);
              o && A.push(p(u) + (r ? ": " : ":") + o);
            });
          return R = A.length === 0 ? "{}" : r ? `{
` + r + A.join(`,
` + r) + `
` + y + "}" : "{" + A.join(",") + "}", r = y, R;
      }
    }
    typeof $o.stringify != "function" && ($o.stringify = function(v, _, P) {
      var x;
      if (r = "", s = "", typeof P == "number")
        for (x = 0; x < P; x += 1)
          s += " ";
      else typeof P == "string" && (s = P);
      if (f = _, _ && typeof _ != "function" && (typeof _ != "object" || typeof _.length != "number"))
        throw new Error("JSON.stringify");
      return d("", { "": v });
    });
  })();
});

// node_modules/json-bigint/lib/parse.js
var Go = F((xm, Lo) => {
  var Ir = null, xf = /(?:_|\\u005[Ff])(?:_|\\u005[Ff])(?:p|\\u0070)(?:r|\\u0072)(?:o|\\u006[Ff])(?:t|\\u0074)(?:o|\\u006[Ff])(?:_|\\u005[Ff])(?:_|\\u005[Ff])/, Sf = /(?:c|\\u0063)(?:o|\\u006[Ff])(?:n|\\u006[Ee])(?:s|\\u0073)(?:t|\\u0074)(?:r|\\u0072)(?:u|\\u0075)(?:c|\\u0063)(?:t|\\u0074)(?:o|\\u006[Ff])(?:r|\\u0072)/, Rf = function(n) {
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
    }, a, f = function(y) {
      throw {
        name: "SyntaxError",
        message: y,
        at: t,
        text: a
      };
    }, p = function(y) {
      return y && y !== r && f("Expected '" + y + "' instead of '" + r + "'"), r = a.charAt(t), t += 1, r;
    }, d = function() {
      var y, A = "";
      for (r === "-" && (A = "-", p("-")); r >= "0" && r <= "9"; )
        A += r, p();
      if (r === ".")
        for (A += "."; p() && r >= "0" && r <= "9"; )
          A += r;
      if (r === "e" || r === "E")
        for (A += r, p(), (r === "-" || r === "+") && (A += r, p()); r >= "0" && r <= "9"; )
          A += r, p();
      if (y = +A, !isFinite(y))
        f("Bad number");
      else
        return Ir == null && (Ir = Zn()), A.length > 15 ? e.storeAsString ? A : e.useNativeBigInt ? BigInt(A) : new Ir(A) : e.alwaysParseAsBig ? e.useNativeBigInt ? BigInt(y) : new Ir(y) : y;
    }, v = function() {
      var y, A, I = "", i;
      if (r === '"')
        for (var u = t; p(); ) {
          if (r === '"')
            return t - 1 > u && (I += a.substring(u, t - 1)), p(), I;
          if (r === "\\") {
            if (t - 1 > u && (I += a.substring(u, t - 1)), p(), r === "u") {
              for (i = 0, A = 0; A < 4 && (y = parseInt(p(), 16), !!isFinite(y)); A += 1)
                i = i * 16 + y;
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
        p();
    }, P = function() {
      switch (r) {
        case "t":
          return p("t"), p("r"), p("u"), p("e"), !0;
        case "f":
          return p("f"), p("a"), p("l"), p("s"), p("e"), !1;
        case "n":
          return p("n"), p("u"), p("l"), p("l"), null;
      }
      f("Unexpected '" + r + "'");
    }, x, R = function() {
      var y = [];
      if (r === "[") {
        if (p("["), _(), r === "]")
          return p("]"), y;
        for (; r; ) {
          if (y.push(x()), _(), r === "]")
            return p("]"), y;
          p(","), _();
        }
      }
      f("Bad array");
    }, h = function() {
      var y, A = /* @__PURE__ */ Object.create(null);
      if (r === "{") {
        if (p("{"), _(), r === "}")
          return p("}"), A;
        for (; r; ) {
          if (y = v(), _(), p(":"), e.strict === !0 && Object.hasOwnProperty.call(A, y) && f('Duplicate key "' + y + '"'), xf.test(y) === !0 ? e.protoAction === "error" ? f("Object contains forbidden prototype property") : e.protoAction === "ignore" ? x() : A[y] = x() : Sf.test(y) === !0 ? e.constructorAction === "error" ? f("Object contains forbidden constructor property") : e.constructorAction === "ignore" ? x() : A[y] = x() : A[y] = x(), _(), r === "}")
            return p("}"), A;
          p(","), _();
        }
      }
      f("Bad object");
    };
    return x = function() {
      switch (_(), r) {
        case "{":
          return h();
        case "[":
          return R();
        case '"':
          return v();
        case "-":
          return d();
        default:
          return r >= "0" && r <= "9" ? d() : P();
      }
    }, function(y, A) {
      var I;
      return a = y + "", t = 0, r = " ", I = x(), _(), r && f("Syntax error"), typeof A == "function" ? (function i(u, o) {
        var l, c, E = u[o];
        return E && typeof E == "object" && Object.keys(E).forEach(function(g) {
          c = i(E, g), c !== void 0 ? E[g] = c : delete E[g];
        }), A.call(u, o, E);
      })({ "": I }, "") : I;
    };
  };
  Lo.exports = Rf;
});

// node_modules/json-bigint/index.js
var Vo = F((Sm, xr) => {
  var Bo = Mo().stringify, Ho = Go();
  xr.exports = function(n) {
    return {
      parse: Ho(n),
      stringify: Bo
    };
  };
  xr.exports.parse = Ho();
  xr.exports.stringify = Bo;
});

// node_modules/gcp-metadata/build/src/gcp-residency.js
var es = F(($e) => {
  "use strict";
  Object.defineProperty($e, "__esModule", { value: !0 });
  $e.GCE_LINUX_BIOS_PATHS = void 0;
  $e.isGoogleCloudServerless = Wo;
  $e.isGoogleComputeEngineLinux = Jo;
  $e.isGoogleComputeEngineMACAddress = zo;
  $e.isGoogleComputeEngine = Yo;
  $e.detectGCPResidency = qf;
  var ko = k("fs"), Ko = k("os");
  $e.GCE_LINUX_BIOS_PATHS = {
    BIOS_DATE: "/sys/class/dmi/id/bios_date",
    BIOS_VENDOR: "/sys/class/dmi/id/bios_vendor"
  };
  var jf = /^42:01/;
  function Wo() {
    return !!(process.env.CLOUD_RUN_JOB || process.env.FUNCTION_NAME || process.env.K_SERVICE);
  }
  function Jo() {
    if ((0, Ko.platform)() !== "linux")
      return !1;
    try {
      (0, ko.statSync)($e.GCE_LINUX_BIOS_PATHS.BIOS_DATE);
      let n = (0, ko.readFileSync)($e.GCE_LINUX_BIOS_PATHS.BIOS_VENDOR, "utf8");
      return /Google/.test(n);
    } catch {
      return !1;
    }
  }
  function zo() {
    let n = (0, Ko.networkInterfaces)();
    for (let e of Object.values(n))
      if (e) {
        for (let { mac: t } of e)
          if (jf.test(t))
            return !0;
      }
    return !1;
  }
  function Yo() {
    return Jo() || zo();
  }
  function qf() {
    return Wo() || Yo();
  }
});

// node_modules/google-logging-utils/build/src/colours.js
var Xo = F((Sr) => {
  "use strict";
  Object.defineProperty(Sr, "__esModule", { value: !0 });
  Sr.Colours = void 0;
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
  Sr.Colours = me;
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
var ta = F((te) => {
  "use strict";
  var Uf = te && te.__createBinding || (Object.create ? (function(n, e, t, r) {
    r === void 0 && (r = t);
    var s = Object.getOwnPropertyDescriptor(e, t);
    (!s || ("get" in s ? !e.__esModule : s.writable || s.configurable)) && (s = { enumerable: !0, get: function() {
      return e[t];
    } }), Object.defineProperty(n, r, s);
  }) : (function(n, e, t, r) {
    r === void 0 && (r = t), n[r] = e[t];
  })), bf = te && te.__setModuleDefault || (Object.create ? (function(n, e) {
    Object.defineProperty(n, "default", { enumerable: !0, value: e });
  }) : function(n, e) {
    n.default = e;
  }), Qo = te && te.__importStar || /* @__PURE__ */ (function() {
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
      if (e != null) for (var r = n(e), s = 0; s < r.length; s++) r[s] !== "default" && Uf(t, e, r[s]);
      return bf(t, e), t;
    };
  })();
  Object.defineProperty(te, "__esModule", { value: !0 });
  te.env = te.DebugLogBackendBase = te.placeholder = te.AdhocDebugLogger = te.LogSeverity = void 0;
  te.getNodeBackend = rs;
  te.getDebugBackend = Nf;
  te.getStructuredBackend = Cf;
  te.setBackend = Df;
  te.log = ea;
  var Of = k("events"), Vt = Qo(k("process")), Zo = Qo(k("util")), ve = Xo(), Fe;
  (function(n) {
    n.DEFAULT = "DEFAULT", n.DEBUG = "DEBUG", n.INFO = "INFO", n.WARNING = "WARNING", n.ERROR = "ERROR";
  })(Fe || (te.LogSeverity = Fe = {}));
  var kt = class extends Of.EventEmitter {
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
      }), this.func.debug = (...r) => this.invokeSeverity(Fe.DEBUG, ...r), this.func.info = (...r) => this.invokeSeverity(Fe.INFO, ...r), this.func.warn = (...r) => this.invokeSeverity(Fe.WARNING, ...r), this.func.error = (...r) => this.invokeSeverity(Fe.ERROR, ...r), this.func.sublog = (r) => ea(r, this.func);
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
  te.AdhocDebugLogger = kt;
  te.placeholder = new kt("", () => {
  }).func;
  var _t = class {
    constructor() {
      var e;
      this.cached = /* @__PURE__ */ new Map(), this.filters = [], this.filtersSet = !1;
      let t = (e = Vt.env[te.env.nodeEnables]) !== null && e !== void 0 ? e : "*";
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
  var ts = class extends _t {
    constructor() {
      super(...arguments), this.enabledRegexp = /.*/g;
    }
    isEnabled(e) {
      return this.enabledRegexp.test(e);
    }
    makeLogger(e) {
      return this.enabledRegexp.test(e) ? (t, ...r) => {
        var s;
        let a = `${ve.Colours.green}${e}${ve.Colours.reset}`, f = `${ve.Colours.yellow}${Vt.pid}${ve.Colours.reset}`, p;
        switch (t.severity) {
          case Fe.ERROR:
            p = `${ve.Colours.red}${t.severity}${ve.Colours.reset}`;
            break;
          case Fe.INFO:
            p = `${ve.Colours.magenta}${t.severity}${ve.Colours.reset}`;
            break;
          case Fe.WARNING:
            p = `${ve.Colours.yellow}${t.severity}${ve.Colours.reset}`;
            break;
          default:
            p = (s = t.severity) !== null && s !== void 0 ? s : Fe.DEFAULT;
            break;
        }
        let d = Zo.formatWithOptions({ colors: ve.Colours.enabled }, ...r), v = Object.assign({}, t);
        delete v.severity;
        let _ = Object.getOwnPropertyNames(v).length ? JSON.stringify(v) : "", P = _ ? `${ve.Colours.grey}${_}${ve.Colours.reset}` : "";
        console.error("%s [%s|%s] %s%s", f, a, p, d, _ ? ` ${P}` : "");
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
  function rs() {
    return new ts();
  }
  var ns = class extends _t {
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
      let t = (e = Vt.env.NODE_DEBUG) !== null && e !== void 0 ? e : "";
      Vt.env.NODE_DEBUG = `${t}${t ? "," : ""}${this.filters.join(",")}`;
    }
  };
  function Nf(n) {
    return new ns(n);
  }
  var ss = class extends _t {
    constructor(e) {
      var t;
      super(), this.upstream = (t = e) !== null && t !== void 0 ? t : void 0;
    }
    makeLogger(e) {
      var t;
      let r = (t = this.upstream) === null || t === void 0 ? void 0 : t.makeLogger(e);
      return (s, ...a) => {
        var f;
        let p = (f = s.severity) !== null && f !== void 0 ? f : Fe.INFO, d = Object.assign({
          severity: p,
          message: Zo.format(...a)
        }, s), v = JSON.stringify(d);
        r ? r(s, v) : console.log("%s", v);
      };
    }
    setFilters() {
      var e;
      (e = this.upstream) === null || e === void 0 || e.setFilters();
    }
  };
  function Cf(n) {
    return new ss(n);
  }
  te.env = {
    /**
     * Filter wildcards specific to the Node syntax, and similar to the built-in
     * utils.debuglog() environment variable. If missing, disables logging.
     */
    nodeEnables: "GOOGLE_SDK_NODE_LOGGING"
  };
  var is = /* @__PURE__ */ new Map(), we;
  function Df(n) {
    we = n, is.clear();
  }
  function ea(n, e) {
    if (!we && !Vt.env[te.env.nodeEnables] || !n)
      return te.placeholder;
    e && (n = `${e.instance.namespace}:${n}`);
    let t = is.get(n);
    if (t)
      return t.func;
    if (we === null)
      return te.placeholder;
    we === void 0 && (we = rs());
    let r = (() => {
      let s;
      return new kt(n, (f, ...p) => {
        if (s !== we) {
          if (we === null)
            return;
          we === void 0 && (we = rs()), s = we;
        }
        we?.log(n, f, ...p);
      });
    })();
    return is.set(n, r), r.func;
  }
});

// node_modules/google-logging-utils/build/src/index.js
var os = F((pt) => {
  "use strict";
  var $f = pt && pt.__createBinding || (Object.create ? (function(n, e, t, r) {
    r === void 0 && (r = t);
    var s = Object.getOwnPropertyDescriptor(e, t);
    (!s || ("get" in s ? !e.__esModule : s.writable || s.configurable)) && (s = { enumerable: !0, get: function() {
      return e[t];
    } }), Object.defineProperty(n, r, s);
  }) : (function(n, e, t, r) {
    r === void 0 && (r = t), n[r] = e[t];
  })), Ff = pt && pt.__exportStar || function(n, e) {
    for (var t in n) t !== "default" && !Object.prototype.hasOwnProperty.call(e, t) && $f(e, n, t);
  };
  Object.defineProperty(pt, "__esModule", { value: !0 });
  Ff(ta(), pt);
});

// node_modules/gcp-metadata/build/src/index.js
var Wt = F((K) => {
  "use strict";
  var na = K && K.__createBinding || (Object.create ? (function(n, e, t, r) {
    r === void 0 && (r = t);
    var s = Object.getOwnPropertyDescriptor(e, t);
    (!s || ("get" in s ? !e.__esModule : s.writable || s.configurable)) && (s = { enumerable: !0, get: function() {
      return e[t];
    } }), Object.defineProperty(n, r, s);
  }) : (function(n, e, t, r) {
    r === void 0 && (r = t), n[r] = e[t];
  })), Mf = K && K.__setModuleDefault || (Object.create ? (function(n, e) {
    Object.defineProperty(n, "default", { enumerable: !0, value: e });
  }) : function(n, e) {
    n.default = e;
  }), Lf = K && K.__importStar || /* @__PURE__ */ (function() {
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
      if (e != null) for (var r = n(e), s = 0; s < r.length; s++) r[s] !== "default" && na(t, e, r[s]);
      return Mf(t, e), t;
    };
  })(), Gf = K && K.__exportStar || function(n, e) {
    for (var t in n) t !== "default" && !Object.prototype.hasOwnProperty.call(e, t) && na(e, n, t);
  };
  Object.defineProperty(K, "__esModule", { value: !0 });
  K.gcpResidencyCache = K.METADATA_SERVER_DETECTION = K.HEADERS = K.HEADER_VALUE = K.HEADER_NAME = K.SECONDARY_HOST_ADDRESS = K.HOST_ADDRESS = K.BASE_PATH = void 0;
  K.instance = Wf;
  K.project = Jf;
  K.universe = zf;
  K.bulk = Yf;
  K.isAvailable = Qf;
  K.resetIsAvailableCache = Zf;
  K.getGCPResidency = us;
  K.setGCPResidency = sa;
  K.requestTimeout = ia;
  var as = fe(), Bf = Vo(), Hf = es(), Vf = Lf(os());
  K.BASE_PATH = "/computeMetadata/v1";
  K.HOST_ADDRESS = "http://169.254.169.254";
  K.SECONDARY_HOST_ADDRESS = "http://metadata.google.internal.";
  K.HEADER_NAME = "Metadata-Flavor";
  K.HEADER_VALUE = "Google";
  K.HEADERS = Object.freeze({ [K.HEADER_NAME]: K.HEADER_VALUE });
  var ra = Vf.log("gcp-metadata");
  K.METADATA_SERVER_DETECTION = Object.freeze({
    "assume-present": "don't try to ping the metadata server, but assume it's present",
    none: "don't try to ping the metadata server, but don't try to use it either",
    "bios-only": "treat the result of a BIOS probe as canonical (don't fall back to pinging)",
    "ping-only": "skip the BIOS probe, and go straight to pinging"
  });
  function cs(n) {
    return n || (n = process.env.GCE_METADATA_IP || process.env.GCE_METADATA_HOST || K.HOST_ADDRESS), /^https?:\/\//.test(n) || (n = `http://${n}`), new URL(K.BASE_PATH, n).href;
  }
  function kf(n) {
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
  async function Kt(n, e = {}, t = 3, r = !1) {
    let s = new Headers(K.HEADERS), a = "", f = {};
    if (typeof n == "object") {
      let P = n;
      new Headers(P.headers).forEach((x, R) => s.set(R, x)), a = P.metadataKey, f = P.params || f, t = P.noResponseRetries || t, r = P.fastFail || r;
    } else
      a = n;
    typeof e == "string" ? a += `/${e}` : (kf(e), e.property && (a += `/${e.property}`), new Headers(e.headers).forEach((P, x) => s.set(x, P)), f = e.params || f);
    let p = r ? Kf : as.request, d = {
      url: `${cs()}/${a}`,
      headers: s,
      retryConfig: { noResponseRetries: t },
      params: f,
      responseType: "text",
      timeout: ia()
    };
    ra.info("instance request %j", d);
    let v = await p(d);
    ra.info("instance metadata is %s", v.data);
    let _ = v.headers.get(K.HEADER_NAME);
    if (_ !== K.HEADER_VALUE)
      throw new RangeError(`Invalid response from metadata service: incorrect ${K.HEADER_NAME} header. Expected '${K.HEADER_VALUE}', got ${_ ? `'${_}'` : "no header"}`);
    if (typeof v.data == "string")
      try {
        return Bf.parse(v.data);
      } catch {
      }
    return v.data;
  }
  async function Kf(n) {
    let e = {
      ...n,
      url: n.url?.toString().replace(cs(), cs(K.SECONDARY_HOST_ADDRESS))
    }, t = (0, as.request)(n), r = (0, as.request)(e);
    return Promise.any([t, r]);
  }
  function Wf(n) {
    return Kt("instance", n);
  }
  function Jf(n) {
    return Kt("project", n);
  }
  function zf(n) {
    return Kt("universe", n);
  }
  async function Yf(n) {
    let e = {};
    return await Promise.all(n.map((t) => (async () => {
      let r = await Kt(t), s = t.metadataKey;
      e[s] = r;
    })())), e;
  }
  function Xf() {
    return process.env.DETECT_GCP_RETRIES ? Number(process.env.DETECT_GCP_RETRIES) : 0;
  }
  var Rr;
  async function Qf() {
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
          return us();
        case "ping-only":
      }
    }
    try {
      return Rr === void 0 && (Rr = (async () => {
        try {
          return await Kt(
            "instance",
            void 0,
            Xf(),
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
      })()), await Rr;
    } catch {
      return !1;
    }
  }
  function Zf() {
    Rr = void 0;
  }
  K.gcpResidencyCache = null;
  function us() {
    return K.gcpResidencyCache === null && sa(), K.gcpResidencyCache;
  }
  function sa(n = null) {
    K.gcpResidencyCache = n !== null ? n : (0, Hf.detectGCPResidency)();
  }
  function ia() {
    return us() ? 0 : 3e3;
  }
  Gf(es(), K);
});

// node_modules/base64-js/index.js
var ca = F((jr) => {
  "use strict";
  jr.byteLength = td;
  jr.toByteArray = nd;
  jr.fromByteArray = od;
  var Ke = [], be = [], ed = typeof Uint8Array < "u" ? Uint8Array : Array, fs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (gt = 0, oa = fs.length; gt < oa; ++gt)
    Ke[gt] = fs[gt], be[fs.charCodeAt(gt)] = gt;
  var gt, oa;
  be[45] = 62;
  be[95] = 63;
  function aa(n) {
    var e = n.length;
    if (e % 4 > 0)
      throw new Error("Invalid string. Length must be a multiple of 4");
    var t = n.indexOf("=");
    t === -1 && (t = e);
    var r = t === e ? 0 : 4 - t % 4;
    return [t, r];
  }
  function td(n) {
    var e = aa(n), t = e[0], r = e[1];
    return (t + r) * 3 / 4 - r;
  }
  function rd(n, e, t) {
    return (e + t) * 3 / 4 - t;
  }
  function nd(n) {
    var e, t = aa(n), r = t[0], s = t[1], a = new ed(rd(n, r, s)), f = 0, p = s > 0 ? r - 4 : r, d;
    for (d = 0; d < p; d += 4)
      e = be[n.charCodeAt(d)] << 18 | be[n.charCodeAt(d + 1)] << 12 | be[n.charCodeAt(d + 2)] << 6 | be[n.charCodeAt(d + 3)], a[f++] = e >> 16 & 255, a[f++] = e >> 8 & 255, a[f++] = e & 255;
    return s === 2 && (e = be[n.charCodeAt(d)] << 2 | be[n.charCodeAt(d + 1)] >> 4, a[f++] = e & 255), s === 1 && (e = be[n.charCodeAt(d)] << 10 | be[n.charCodeAt(d + 1)] << 4 | be[n.charCodeAt(d + 2)] >> 2, a[f++] = e >> 8 & 255, a[f++] = e & 255), a;
  }
  function sd(n) {
    return Ke[n >> 18 & 63] + Ke[n >> 12 & 63] + Ke[n >> 6 & 63] + Ke[n & 63];
  }
  function id(n, e, t) {
    for (var r, s = [], a = e; a < t; a += 3)
      r = (n[a] << 16 & 16711680) + (n[a + 1] << 8 & 65280) + (n[a + 2] & 255), s.push(sd(r));
    return s.join("");
  }
  function od(n) {
    for (var e, t = n.length, r = t % 3, s = [], a = 16383, f = 0, p = t - r; f < p; f += a)
      s.push(id(n, f, f + a > p ? p : f + a));
    return r === 1 ? (e = n[t - 1], s.push(
      Ke[e >> 2] + Ke[e << 4 & 63] + "=="
    )) : r === 2 && (e = (n[t - 2] << 8) + n[t - 1], s.push(
      Ke[e >> 10] + Ke[e >> 4 & 63] + Ke[e << 2 & 63] + "="
    )), s.join("");
  }
});

// node_modules/google-auth-library/build/src/crypto/shared.js
var ls = F((ds) => {
  "use strict";
  Object.defineProperty(ds, "__esModule", { value: !0 });
  ds.fromArrayBufferToHex = ad;
  function ad(n) {
    return Array.from(new Uint8Array(n)).map((t) => t.toString(16).padStart(2, "0")).join("");
  }
});

// node_modules/google-auth-library/build/src/crypto/browser/crypto.js
var ua = F((qr) => {
  "use strict";
  Object.defineProperty(qr, "__esModule", { value: !0 });
  qr.BrowserCrypto = void 0;
  var Pt = ca(), cd = ls(), hs = class n {
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
      }, a = new TextEncoder().encode(t), f = Pt.toByteArray(n.padBase64(r)), p = await window.crypto.subtle.importKey("jwk", e, s, !0, ["verify"]);
      return await window.crypto.subtle.verify(s, p, f, a);
    }
    async sign(e, t) {
      let r = {
        name: "RSASSA-PKCS1-v1_5",
        hash: { name: "SHA-256" }
      }, s = new TextEncoder().encode(t), a = await window.crypto.subtle.importKey("jwk", e, r, !0, ["sign"]), f = await window.crypto.subtle.sign(r, a, s);
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
      return (0, cd.fromArrayBufferToHex)(r);
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
      let r = typeof e == "string" ? e : String.fromCharCode(...new Uint16Array(e)), s = new TextEncoder(), a = await window.crypto.subtle.importKey("raw", s.encode(r), {
        name: "HMAC",
        hash: {
          name: "SHA-256"
        }
      }, !1, ["sign"]);
      return window.crypto.subtle.sign("HMAC", a, s.encode(t));
    }
  };
  qr.BrowserCrypto = hs;
});

// node_modules/google-auth-library/build/src/crypto/node/crypto.js
var fa = F((Ur) => {
  "use strict";
  Object.defineProperty(Ur, "__esModule", { value: !0 });
  Ur.NodeCrypto = void 0;
  var Tt = k("crypto"), ps = class {
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
      let r = typeof e == "string" ? e : fd(e);
      return ud(Tt.createHmac("sha256", r).update(t).digest());
    }
  };
  Ur.NodeCrypto = ps;
  function ud(n) {
    return n.buffer.slice(n.byteOffset, n.byteOffset + n.byteLength);
  }
  function fd(n) {
    return Buffer.from(n);
  }
});

// node_modules/google-auth-library/build/src/crypto/crypto.js
var Jt = F((nt) => {
  "use strict";
  var dd = nt && nt.__createBinding || (Object.create ? (function(n, e, t, r) {
    r === void 0 && (r = t);
    var s = Object.getOwnPropertyDescriptor(e, t);
    (!s || ("get" in s ? !e.__esModule : s.writable || s.configurable)) && (s = { enumerable: !0, get: function() {
      return e[t];
    } }), Object.defineProperty(n, r, s);
  }) : (function(n, e, t, r) {
    r === void 0 && (r = t), n[r] = e[t];
  })), ld = nt && nt.__exportStar || function(n, e) {
    for (var t in n) t !== "default" && !Object.prototype.hasOwnProperty.call(e, t) && dd(e, n, t);
  };
  Object.defineProperty(nt, "__esModule", { value: !0 });
  nt.createCrypto = gd;
  nt.hasBrowserCrypto = da;
  var hd = ua(), pd = fa();
  ld(ls(), nt);
  function gd() {
    return da() ? new hd.BrowserCrypto() : new pd.NodeCrypto();
  }
  function da() {
    return typeof window < "u" && typeof window.crypto < "u" && typeof window.crypto.subtle < "u";
  }
});

// node_modules/ecdsa-sig-formatter/src/param-bytes-for-alg.js
var ha = F((Fm, la) => {
  "use strict";
  function gs(n) {
    var e = (n / 8 | 0) + (n % 8 === 0 ? 0 : 1);
    return e;
  }
  var md = {
    ES256: gs(256),
    ES384: gs(384),
    ES512: gs(521)
  };
  function yd(n) {
    var e = md[n];
    if (e)
      return e;
    throw new Error('Unknown algorithm "' + n + '"');
  }
  la.exports = yd;
});

// node_modules/ecdsa-sig-formatter/src/ecdsa-sig-formatter.js
var ms = F((Mm, va) => {
  "use strict";
  var br = Bt().Buffer, ga = ha(), Or = 128, ma = 0, Ad = 32, vd = 16, wd = 2, ya = vd | Ad | ma << 6, Nr = wd | ma << 6;
  function Ed(n) {
    return n.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
  }
  function Aa(n) {
    if (br.isBuffer(n))
      return n;
    if (typeof n == "string")
      return br.from(n, "base64");
    throw new TypeError("ECDSA signature must be a Base64 string or a Buffer");
  }
  function _d(n, e) {
    n = Aa(n);
    var t = ga(e), r = t + 1, s = n.length, a = 0;
    if (n[a++] !== ya)
      throw new Error('Could not find expected "seq"');
    var f = n[a++];
    if (f === (Or | 1) && (f = n[a++]), s - a < f)
      throw new Error('"seq" specified length of "' + f + '", only "' + (s - a) + '" remaining');
    if (n[a++] !== Nr)
      throw new Error('Could not find expected "int" for "r"');
    var p = n[a++];
    if (s - a - 2 < p)
      throw new Error('"r" specified length of "' + p + '", only "' + (s - a - 2) + '" available');
    if (r < p)
      throw new Error('"r" specified length of "' + p + '", max of "' + r + '" is acceptable');
    var d = a;
    if (a += p, n[a++] !== Nr)
      throw new Error('Could not find expected "int" for "s"');
    var v = n[a++];
    if (s - a !== v)
      throw new Error('"s" specified length of "' + v + '", expected "' + (s - a) + '"');
    if (r < v)
      throw new Error('"s" specified length of "' + v + '", max of "' + r + '" is acceptable');
    var _ = a;
    if (a += v, a !== s)
      throw new Error('Expected to consume entire buffer, but "' + (s - a) + '" bytes remain');
    var P = t - p, x = t - v, R = br.allocUnsafe(P + p + x + v);
    for (a = 0; a < P; ++a)
      R[a] = 0;
    n.copy(R, a, d + Math.max(-P, 0), d + p), a = t;
    for (var h = a; a < h + x; ++a)
      R[a] = 0;
    return n.copy(R, a, _ + Math.max(-x, 0), _ + v), R = R.toString("base64"), R = Ed(R), R;
  }
  function pa(n, e, t) {
    for (var r = 0; e + r < t && n[e + r] === 0; )
      ++r;
    var s = n[e + r] >= Or;
    return s && --r, r;
  }
  function Pd(n, e) {
    n = Aa(n);
    var t = ga(e), r = n.length;
    if (r !== t * 2)
      throw new TypeError('"' + e + '" signatures must be "' + t * 2 + '" bytes, saw "' + r + '"');
    var s = pa(n, 0, t), a = pa(n, t, n.length), f = t - s, p = t - a, d = 2 + f + 1 + 1 + p, v = d < Or, _ = br.allocUnsafe((v ? 2 : 3) + d), P = 0;
    return _[P++] = ya, v ? _[P++] = d : (_[P++] = Or | 1, _[P++] = d & 255), _[P++] = Nr, _[P++] = f, s < 0 ? (_[P++] = 0, P += n.copy(_, P, 0, t)) : P += n.copy(_, P, s, t), _[P++] = Nr, _[P++] = p, a < 0 ? (_[P++] = 0, n.copy(_, P, t)) : n.copy(_, P, t + a), _;
  }
  va.exports = {
    derToJose: _d,
    joseToDer: Pd
  };
});

// node_modules/google-auth-library/build/src/util.js
var Me = F((st) => {
  "use strict";
  Object.defineProperty(st, "__esModule", { value: !0 });
  st.LRUCache = void 0;
  st.snakeToCamel = Ea;
  st.originalOrCamelOptions = Sd;
  st.removeUndefinedValuesInObject = Rd;
  st.isValidFile = jd;
  st.getWellKnownCertificateConfigFileLocation = qd;
  var Td = k("fs"), Id = k("os"), ys = k("path"), xd = "certificate_config.json", wa = "gcloud";
  function Ea(n) {
    return n.replace(/([_][^_])/g, (e) => e.slice(1).toUpperCase());
  }
  function Sd(n) {
    function e(t) {
      let r = n || {};
      return r[t] ?? r[Ea(t)];
    }
    return { get: e };
  }
  var As = class {
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
  st.LRUCache = As;
  function Rd(n) {
    return Object.entries(n).forEach(([e, t]) => {
      (t === void 0 || t === "undefined") && delete n[e];
    }), n;
  }
  async function jd(n) {
    try {
      return (await Td.promises.lstat(n)).isFile();
    } catch {
      return !1;
    }
  }
  function qd() {
    let n = process.env.CLOUDSDK_CONFIG || (Ud() ? ys.join(process.env.APPDATA || "", wa) : ys.join(process.env.HOME || "", ".config", wa));
    return ys.join(n, xd);
  }
  function Ud() {
    return Id.platform().startsWith("win");
  }
});

// node_modules/google-auth-library/package.json
var _a = F((Gm, bd) => {
  bd.exports = {
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
var vs = F((ut) => {
  "use strict";
  Object.defineProperty(ut, "__esModule", { value: !0 });
  ut.USER_AGENT = ut.PRODUCT_NAME = ut.pkg = void 0;
  var Pa = _a();
  ut.pkg = Pa;
  var Ta = "google-api-nodejs-client";
  ut.PRODUCT_NAME = Ta;
  var Od = `${Ta}/${Pa.version}`;
  ut.USER_AGENT = Od;
});

// node_modules/google-auth-library/build/src/auth/authclient.js
var Ee = F((Le) => {
  "use strict";
  Object.defineProperty(Le, "__esModule", { value: !0 });
  Le.AuthClient = Le.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS = Le.DEFAULT_UNIVERSE = void 0;
  var Nd = k("events"), ws = fe(), Cd = Me(), Dd = os(), Es = vs();
  Le.DEFAULT_UNIVERSE = "googleapis.com";
  Le.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS = 300 * 1e3;
  var _s = class n extends Nd.EventEmitter {
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
      let t = (0, Cd.originalOrCamelOptions)(e);
      this.apiKey = e.apiKey, this.projectId = t.get("project_id") ?? null, this.quotaProjectId = t.get("quota_project_id"), this.credentials = t.get("credentials") ?? {}, this.universeDomain = t.get("universe_domain") ?? Le.DEFAULT_UNIVERSE, this.transporter = e.transporter ?? new ws.Gaxios(e.transporterOptions), t.get("useAuthRequestParameters") !== !1 && (this.transporter.interceptors.request.add(n.DEFAULT_REQUEST_INTERCEPTOR), this.transporter.interceptors.response.add(n.DEFAULT_RESPONSE_INTERCEPTOR)), e.eagerRefreshThresholdMillis && (this.eagerRefreshThresholdMillis = e.eagerRefreshThresholdMillis), this.forceRefreshOnFailure = e.forceRefreshOnFailure ?? !1;
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
      let t = e[0], r = e[1], s, a = new Headers();
      return typeof t == "string" ? s = new URL(t) : t instanceof URL ? s = t : t && t.url && (s = new URL(t.url)), t && typeof t == "object" && "headers" in t && ws.Gaxios.mergeHeaders(a, t.headers), r && ws.Gaxios.mergeHeaders(a, new Headers(r.headers)), typeof t == "object" && !(t instanceof URL) ? this.request({ ...r, ...t, headers: a, url: s }) : this.request({ ...r, headers: a, url: s });
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
    static log = (0, Dd.log)("auth");
    static DEFAULT_REQUEST_INTERCEPTOR = {
      resolved: async (e) => {
        if (!e.headers.has("x-goog-api-client")) {
          let r = process.version.replace(/^v/, "");
          e.headers.set("x-goog-api-client", `gl-node/${r}`);
        }
        let t = e.headers.get("User-Agent");
        t ? t.includes(`${Es.PRODUCT_NAME}/`) || e.headers.set("User-Agent", `${t} ${Es.USER_AGENT}`) : e.headers.set("User-Agent", Es.USER_AGENT);
        try {
          let r = e, s = r[n.RequestMethodNameSymbol], a = `${Math.floor(Math.random() * 1e3)}`;
          r[n.RequestLogIdSymbol] = a;
          let f = {
            url: e.url,
            headers: e.headers
          };
          s ? n.log.info("%s [%s] request %j", s, a, f) : n.log.info("[%s] request %j", a, f);
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
  Le.AuthClient = _s;
});

// node_modules/google-auth-library/build/src/auth/loginticket.js
var Ts = F((Cr) => {
  "use strict";
  Object.defineProperty(Cr, "__esModule", { value: !0 });
  Cr.LoginTicket = void 0;
  var Ps = class {
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
  Cr.LoginTicket = Ps;
});

// node_modules/google-auth-library/build/src/auth/oauth2client.js
var mt = F((We) => {
  "use strict";
  Object.defineProperty(We, "__esModule", { value: !0 });
  We.OAuth2Client = We.ClientAuthentication = We.CertificateFormat = We.CodeChallengeMethod = void 0;
  var Ia = fe(), $d = k("querystring"), Fd = k("stream"), Md = ms(), xa = Me(), Is = Jt(), It = Ee(), Ld = Ts(), Sa;
  (function(n) {
    n.Plain = "plain", n.S256 = "S256";
  })(Sa || (We.CodeChallengeMethod = Sa = {}));
  var it;
  (function(n) {
    n.PEM = "PEM", n.JWK = "JWK";
  })(it || (We.CertificateFormat = it = {}));
  var zt;
  (function(n) {
    n.ClientSecretPost = "ClientSecretPost", n.ClientSecretBasic = "ClientSecretBasic", n.None = "None";
  })(zt || (We.ClientAuthentication = zt = {}));
  var xs = class n extends It.AuthClient {
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
      }, this.clientAuthentication = e.clientAuthentication || zt.ClientSecretPost, this.issuers = e.issuers || [
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
      return e.response_type = e.response_type || "code", e.client_id = e.client_id || this._clientId, e.redirect_uri = e.redirect_uri || this.redirectUri, Array.isArray(e.scope) && (e.scope = e.scope.join(" ")), this.endpoints.oauth2AuthBaseUrl.toString() + "?" + $d.stringify(e);
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
      let e = (0, Is.createCrypto)(), r = e.randomBytesBase64(96).replace(/\+/g, "~").replace(/=/g, "_").replace(/\//g, "-"), a = (await e.sha256DigestBase64(r)).split("=")[0].replace(/\+/g, "-").replace(/\//g, "_");
      return { codeVerifier: r, codeChallenge: a };
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
      if (this.clientAuthentication === zt.ClientSecretBasic) {
        let d = Buffer.from(`${this._clientId}:${this._clientSecret}`);
        r.set("authorization", `Basic ${d.toString("base64")}`);
      }
      this.clientAuthentication === zt.ClientSecretPost && (s.client_secret = this._clientSecret);
      let a = {
        ...n.RETRY_CONFIG,
        method: "POST",
        url: t,
        data: new URLSearchParams((0, xa.removeUndefinedValuesInObject)(s)),
        headers: r
      };
      It.AuthClient.setMethodName(a, "getTokenAsync");
      let f = await this.transporter.request(a), p = f.data;
      return f.data && f.data.expires_in && (p.expiry_date = (/* @__PURE__ */ new Date()).getTime() + f.data.expires_in * 1e3, delete p.expires_in), this.emit("tokens", p), { tokens: p, res: f };
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
          data: new URLSearchParams((0, xa.removeUndefinedValuesInObject)(r))
        };
        It.AuthClient.setMethodName(f, "refreshTokenNoCache"), s = await this.transporter.request(f);
      } catch (f) {
        throw f instanceof Ia.GaxiosError && f.message === "invalid_grant" && f.response?.data && /ReAuth/i.test(f.response.data.error_description) && (f.message = JSON.stringify(f.response.data)), f;
      }
      let a = s.data;
      return s.data && s.data.expires_in && (a.expiry_date = (/* @__PURE__ */ new Date()).getTime() + s.data.expires_in * 1e3, delete a.expires_in), this.emit("tokens", a), { tokens: a, res: s };
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
        let p = new Headers({
          authorization: t.token_type + " " + t.access_token
        });
        return { headers: this.addSharedMetadataHeaders(p) };
      }
      if (this.refreshHandler) {
        let p = await this.processAndValidateRefreshHandler();
        if (p?.access_token) {
          this.setCredentials(p);
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
      } catch (p) {
        let d = p;
        throw d.response && (d.response.status === 403 || d.response.status === 404) && (d.message = `Could not refresh access token: ${d.message}`), d;
      }
      let a = this.credentials;
      a.token_type = a.token_type || "Bearer", s.refresh_token = a.refresh_token, this.credentials = s;
      let f = new Headers({
        authorization: a.token_type + " " + s.access_token
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
        return e.headers = Ia.Gaxios.mergeHeaders(e.headers), this.addUserProjectAndAuthHeaders(e.headers, r.headers), this.apiKey && e.headers.set("X-Goog-Api-Key", this.apiKey), await this.transporter.request(e);
      } catch (r) {
        let s = r.response;
        if (s) {
          let a = s.status, f = this.credentials && this.credentials.access_token && this.credentials.refresh_token && (!this.credentials.expiry_date || this.forceRefreshOnFailure), p = this.credentials && this.credentials.access_token && !this.credentials.refresh_token && (!this.credentials.expiry_date || this.forceRefreshOnFailure) && this.refreshHandler, d = s.config.data instanceof Fd.Readable, v = a === 401 || a === 403;
          if (!t && v && !d && f)
            return await this.refreshAccessTokenAsync(), this.requestAsync(e, !0);
          if (!t && v && !d && p) {
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
      let e = (/* @__PURE__ */ new Date()).getTime(), t = (0, Is.hasBrowserCrypto)() ? it.JWK : it.PEM;
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
        let v = {
          ...n.RETRY_CONFIG,
          url: s
        };
        It.AuthClient.setMethodName(v, "getFederatedSignonCertsAsync"), r = await this.transporter.request(v);
      } catch (v) {
        throw v instanceof Error && (v.message = `Failed to retrieve verification certificates: ${v.message}`), v;
      }
      let a = r?.headers.get("cache-control"), f = -1;
      if (a) {
        let v = /max-age=(?<maxAge>[0-9]+)/.exec(a)?.groups?.maxAge;
        v && (f = Number(v) * 1e3);
      }
      let p = {};
      switch (t) {
        case it.PEM:
          p = r.data;
          break;
        case it.JWK:
          for (let v of r.data.keys)
            p[v.kid] = v;
          break;
        default:
          throw new Error(`Unsupported certificate format ${t}`);
      }
      let d = /* @__PURE__ */ new Date();
      return this.certificateExpiry = f === -1 ? null : new Date(d.getTime() + f), this.certificateCache = p, this.certificateCacheFormat = t, { certs: p, format: t, res: r };
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
    async verifySignedJwtWithCertsAsync(e, t, r, s, a) {
      let f = (0, Is.createCrypto)();
      a || (a = n.DEFAULT_MAX_TOKEN_LIFETIME_SECS_);
      let p = e.split(".");
      if (p.length !== 3)
        throw new Error("Wrong number of segments in token: " + e);
      let d = p[0] + "." + p[1], v = p[2], _, P;
      try {
        _ = JSON.parse(f.decodeBase64StringUtf8(p[0]));
      } catch (u) {
        throw u instanceof Error && (u.message = `Can't parse token envelope: ${p[0]}': ${u.message}`), u;
      }
      if (!_)
        throw new Error("Can't parse token envelope: " + p[0]);
      try {
        P = JSON.parse(f.decodeBase64StringUtf8(p[1]));
      } catch (u) {
        throw u instanceof Error && (u.message = `Can't parse token payload '${p[0]}`), u;
      }
      if (!P)
        throw new Error("Can't parse token payload: " + p[1]);
      if (!Object.prototype.hasOwnProperty.call(t, _.kid))
        throw new Error("No pem found for envelope: " + JSON.stringify(_));
      let x = t[_.kid];
      if (_.alg === "ES256" && (v = Md.joseToDer(v, "ES256").toString("base64")), !await f.verify(x, d, v))
        throw new Error("Invalid token signature: " + e);
      if (!P.iat)
        throw new Error("No issue time in token: " + JSON.stringify(P));
      if (!P.exp)
        throw new Error("No expiration time in token: " + JSON.stringify(P));
      let h = Number(P.iat);
      if (isNaN(h))
        throw new Error("iat field using invalid format");
      let y = Number(P.exp);
      if (isNaN(y))
        throw new Error("exp field using invalid format");
      let A = (/* @__PURE__ */ new Date()).getTime() / 1e3;
      if (y >= A + a)
        throw new Error("Expiration time too far in future: " + JSON.stringify(P));
      let I = h - n.CLOCK_SKEW_SECS_, i = y + n.CLOCK_SKEW_SECS_;
      if (A < I)
        throw new Error("Token used too early, " + A + " < " + I + ": " + JSON.stringify(P));
      if (A > i)
        throw new Error("Token used too late, " + A + " > " + i + ": " + JSON.stringify(P));
      if (s && s.indexOf(P.iss) < 0)
        throw new Error("Invalid issuer, expected one of [" + s + "], but got " + P.iss);
      if (typeof r < "u" && r !== null) {
        let u = P.aud, o = !1;
        if (r.constructor === Array ? o = r.indexOf(u) > -1 : o = u === r, !o)
          throw new Error("Wrong recipient, payload audience != requiredAudience");
      }
      return new Ld.LoginTicket(_, P);
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
  We.OAuth2Client = xs;
});

// node_modules/google-auth-library/build/src/auth/computeclient.js
var Rs = F((Dr) => {
  "use strict";
  Object.defineProperty(Dr, "__esModule", { value: !0 });
  Dr.Compute = void 0;
  var Gd = fe(), Ra = Wt(), Bd = mt(), Ss = class extends Bd.OAuth2Client {
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
        }), t = await Ra.instance(s);
      } catch (s) {
        throw s instanceof Gd.GaxiosError && (s.message = `Could not refresh access token: ${s.message}`, this.wrapError(s)), s;
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
        r = await Ra.instance(s);
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
  Dr.Compute = Ss;
});

// node_modules/google-auth-library/build/src/auth/idtokenclient.js
var qs = F(($r) => {
  "use strict";
  Object.defineProperty($r, "__esModule", { value: !0 });
  $r.IdTokenClient = void 0;
  var Hd = mt(), js = class extends Hd.OAuth2Client {
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
  $r.IdTokenClient = js;
});

// node_modules/google-auth-library/build/src/auth/envDetect.js
var Us = F((xt) => {
  "use strict";
  Object.defineProperty(xt, "__esModule", { value: !0 });
  xt.GCPEnv = void 0;
  xt.clear = Vd;
  xt.getEnv = kd;
  var ja = Wt(), Je;
  (function(n) {
    n.APP_ENGINE = "APP_ENGINE", n.KUBERNETES_ENGINE = "KUBERNETES_ENGINE", n.CLOUD_FUNCTIONS = "CLOUD_FUNCTIONS", n.COMPUTE_ENGINE = "COMPUTE_ENGINE", n.CLOUD_RUN = "CLOUD_RUN", n.CLOUD_RUN_JOBS = "CLOUD_RUN_JOBS", n.NONE = "NONE";
  })(Je || (xt.GCPEnv = Je = {}));
  var Yt;
  function Vd() {
    Yt = void 0;
  }
  async function kd() {
    return Yt || (Yt = Kd(), Yt);
  }
  async function Kd() {
    let n = Je.NONE;
    return Wd() ? n = Je.APP_ENGINE : Jd() ? n = Je.CLOUD_FUNCTIONS : await Qd() ? await Xd() ? n = Je.KUBERNETES_ENGINE : zd() ? n = Je.CLOUD_RUN : Yd() ? n = Je.CLOUD_RUN_JOBS : n = Je.COMPUTE_ENGINE : n = Je.NONE, n;
  }
  function Wd() {
    return !!(process.env.GAE_SERVICE || process.env.GAE_MODULE_NAME);
  }
  function Jd() {
    return !!(process.env.FUNCTION_NAME || process.env.FUNCTION_TARGET);
  }
  function zd() {
    return !!process.env.K_CONFIGURATION;
  }
  function Yd() {
    return !!process.env.CLOUD_RUN_JOB;
  }
  async function Xd() {
    try {
      return await ja.instance("attributes/cluster-name"), !0;
    } catch {
      return !1;
    }
  }
  async function Qd() {
    return ja.isAvailable();
  }
});

// node_modules/jws/lib/data-stream.js
var bs = F((zm, qa) => {
  var Fr = Bt().Buffer, Zd = k("stream"), el = k("util");
  function Mr(n) {
    if (this.buffer = null, this.writable = !0, this.readable = !0, !n)
      return this.buffer = Fr.alloc(0), this;
    if (typeof n.pipe == "function")
      return this.buffer = Fr.alloc(0), n.pipe(this), this;
    if (n.length || typeof n == "object")
      return this.buffer = n, this.writable = !1, process.nextTick(function() {
        this.emit("end", n), this.readable = !1, this.emit("close");
      }.bind(this)), this;
    throw new TypeError("Unexpected data type (" + typeof n + ")");
  }
  el.inherits(Mr, Zd);
  Mr.prototype.write = function(e) {
    this.buffer = Fr.concat([this.buffer, Fr.from(e)]), this.emit("data", e);
  };
  Mr.prototype.end = function(e) {
    e && this.write(e), this.emit("end", e), this.emit("close"), this.writable = !1, this.readable = !1;
  };
  qa.exports = Mr;
});

// node_modules/buffer-equal-constant-time/index.js
var ba = F((Ym, Ua) => {
  "use strict";
  var Xt = k("buffer").Buffer, Os = k("buffer").SlowBuffer;
  Ua.exports = Lr;
  function Lr(n, e) {
    if (!Xt.isBuffer(n) || !Xt.isBuffer(e) || n.length !== e.length)
      return !1;
    for (var t = 0, r = 0; r < n.length; r++)
      t |= n[r] ^ e[r];
    return t === 0;
  }
  Lr.install = function() {
    Xt.prototype.equal = Os.prototype.equal = function(e) {
      return Lr(this, e);
    };
  };
  var tl = Xt.prototype.equal, rl = Os.prototype.equal;
  Lr.restore = function() {
    Xt.prototype.equal = tl, Os.prototype.equal = rl;
  };
});

// node_modules/jwa/index.js
var $s = F((Xm, Ga) => {
  var Rt = Bt().Buffer, Oe = k("crypto"), Na = ms(), Oa = k("util"), nl = `"%s" is not a valid algorithm.
  Supported algorithms are:
  "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512" and "none".`, Qt = "secret must be a string or buffer", St = "key must be a string or a buffer", sl = "key must be a string, a buffer or an object", Cs = typeof Oe.createPublicKey == "function";
  Cs && (St += " or a KeyObject", Qt += "or a KeyObject");
  function Ca(n) {
    if (!Rt.isBuffer(n) && typeof n != "string" && (!Cs || typeof n != "object" || typeof n.type != "string" || typeof n.asymmetricKeyType != "string" || typeof n.export != "function"))
      throw Ge(St);
  }
  function Da(n) {
    if (!Rt.isBuffer(n) && typeof n != "string" && typeof n != "object")
      throw Ge(sl);
  }
  function il(n) {
    if (!Rt.isBuffer(n)) {
      if (typeof n == "string")
        return n;
      if (!Cs || typeof n != "object" || n.type !== "secret" || typeof n.export != "function")
        throw Ge(Qt);
    }
  }
  function Ds(n) {
    return n.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
  }
  function $a(n) {
    n = n.toString();
    var e = 4 - n.length % 4;
    if (e !== 4)
      for (var t = 0; t < e; ++t)
        n += "=";
    return n.replace(/\-/g, "+").replace(/_/g, "/");
  }
  function Ge(n) {
    var e = [].slice.call(arguments, 1), t = Oa.format.bind(Oa, n).apply(null, e);
    return new TypeError(t);
  }
  function ol(n) {
    return Rt.isBuffer(n) || typeof n == "string";
  }
  function Zt(n) {
    return ol(n) || (n = JSON.stringify(n)), n;
  }
  function Fa(n) {
    return function(t, r) {
      il(r), t = Zt(t);
      var s = Oe.createHmac("sha" + n, r), a = (s.update(t), s.digest("base64"));
      return Ds(a);
    };
  }
  var Ns, al = "timingSafeEqual" in Oe ? function(e, t) {
    return e.byteLength !== t.byteLength ? !1 : Oe.timingSafeEqual(e, t);
  } : function(e, t) {
    return Ns || (Ns = ba()), Ns(e, t);
  };
  function cl(n) {
    return function(t, r, s) {
      var a = Fa(n)(t, s);
      return al(Rt.from(r), Rt.from(a));
    };
  }
  function Ma(n) {
    return function(t, r) {
      Da(r), t = Zt(t);
      var s = Oe.createSign("RSA-SHA" + n), a = (s.update(t), s.sign(r, "base64"));
      return Ds(a);
    };
  }
  function La(n) {
    return function(t, r, s) {
      Ca(s), t = Zt(t), r = $a(r);
      var a = Oe.createVerify("RSA-SHA" + n);
      return a.update(t), a.verify(s, r, "base64");
    };
  }
  function ul(n) {
    return function(t, r) {
      Da(r), t = Zt(t);
      var s = Oe.createSign("RSA-SHA" + n), a = (s.update(t), s.sign({
        key: r,
        padding: Oe.constants.RSA_PKCS1_PSS_PADDING,
        saltLength: Oe.constants.RSA_PSS_SALTLEN_DIGEST
      }, "base64"));
      return Ds(a);
    };
  }
  function fl(n) {
    return function(t, r, s) {
      Ca(s), t = Zt(t), r = $a(r);
      var a = Oe.createVerify("RSA-SHA" + n);
      return a.update(t), a.verify({
        key: s,
        padding: Oe.constants.RSA_PKCS1_PSS_PADDING,
        saltLength: Oe.constants.RSA_PSS_SALTLEN_DIGEST
      }, r, "base64");
    };
  }
  function dl(n) {
    var e = Ma(n);
    return function() {
      var r = e.apply(null, arguments);
      return r = Na.derToJose(r, "ES" + n), r;
    };
  }
  function ll(n) {
    var e = La(n);
    return function(r, s, a) {
      s = Na.joseToDer(s, "ES" + n).toString("base64");
      var f = e(r, s, a);
      return f;
    };
  }
  function hl() {
    return function() {
      return "";
    };
  }
  function pl() {
    return function(e, t) {
      return t === "";
    };
  }
  Ga.exports = function(e) {
    var t = {
      hs: Fa,
      rs: Ma,
      ps: ul,
      es: dl,
      none: hl
    }, r = {
      hs: cl,
      rs: La,
      ps: fl,
      es: ll,
      none: pl
    }, s = e.match(/^(RS|PS|ES|HS)(256|384|512)$|^(none)$/);
    if (!s)
      throw Ge(nl, e);
    var a = (s[1] || s[3]).toLowerCase(), f = s[2];
    return {
      sign: t[a](f),
      verify: r[a](f)
    };
  };
});

// node_modules/jws/lib/tostring.js
var Fs = F((Qm, Ba) => {
  var gl = k("buffer").Buffer;
  Ba.exports = function(e) {
    return typeof e == "string" ? e : typeof e == "number" || gl.isBuffer(e) ? e.toString() : JSON.stringify(e);
  };
});

// node_modules/jws/lib/sign-stream.js
var Ja = F((Zm, Wa) => {
  var ml = Bt().Buffer, Ha = bs(), yl = $s(), Al = k("stream"), Va = Fs(), Ms = k("util");
  function ka(n, e) {
    return ml.from(n, e).toString("base64").replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
  }
  function vl(n, e, t) {
    t = t || "utf8";
    var r = ka(Va(n), "binary"), s = ka(Va(e), t);
    return Ms.format("%s.%s", r, s);
  }
  function Ka(n) {
    var e = n.header, t = n.payload, r = n.secret || n.privateKey, s = n.encoding, a = yl(e.alg), f = vl(e, t, s), p = a.sign(f, r);
    return Ms.format("%s.%s", f, p);
  }
  function Gr(n) {
    var e = n.secret;
    if (e = e ?? n.privateKey, e = e ?? n.key, /^hs/i.test(n.header.alg) === !0 && e == null)
      throw new TypeError("secret must be a string or buffer or a KeyObject");
    var t = new Ha(e);
    this.readable = !0, this.header = n.header, this.encoding = n.encoding, this.secret = this.privateKey = this.key = t, this.payload = new Ha(n.payload), this.secret.once("close", function() {
      !this.payload.writable && this.readable && this.sign();
    }.bind(this)), this.payload.once("close", function() {
      !this.secret.writable && this.readable && this.sign();
    }.bind(this));
  }
  Ms.inherits(Gr, Al);
  Gr.prototype.sign = function() {
    try {
      var e = Ka({
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
  Gr.sign = Ka;
  Wa.exports = Gr;
});

// node_modules/jws/lib/verify-stream.js
var sc = F((ey, nc) => {
  var Ya = Bt().Buffer, za = bs(), wl = $s(), El = k("stream"), Xa = Fs(), _l = k("util"), Pl = /^[a-zA-Z0-9\-_]+?\.[a-zA-Z0-9\-_]+?\.([a-zA-Z0-9\-_]+)?$/;
  function Tl(n) {
    return Object.prototype.toString.call(n) === "[object Object]";
  }
  function Il(n) {
    if (Tl(n))
      return n;
    try {
      return JSON.parse(n);
    } catch {
      return;
    }
  }
  function Qa(n) {
    var e = n.split(".", 1)[0];
    return Il(Ya.from(e, "base64").toString("binary"));
  }
  function xl(n) {
    return n.split(".", 2).join(".");
  }
  function Za(n) {
    return n.split(".")[2];
  }
  function Sl(n, e) {
    e = e || "utf8";
    var t = n.split(".")[1];
    return Ya.from(t, "base64").toString(e);
  }
  function ec(n) {
    return Pl.test(n) && !!Qa(n);
  }
  function tc(n, e, t) {
    if (!e) {
      var r = new Error("Missing algorithm parameter for jws.verify");
      throw r.code = "MISSING_ALGORITHM", r;
    }
    n = Xa(n);
    var s = Za(n), a = xl(n), f = wl(e);
    return f.verify(a, s, t);
  }
  function rc(n, e) {
    if (e = e || {}, n = Xa(n), !ec(n))
      return null;
    var t = Qa(n);
    if (!t)
      return null;
    var r = Sl(n);
    return (t.typ === "JWT" || e.json) && (r = JSON.parse(r, e.encoding)), {
      header: t,
      payload: r,
      signature: Za(n)
    };
  }
  function jt(n) {
    n = n || {};
    var e = n.secret;
    if (e = e ?? n.publicKey, e = e ?? n.key, /^hs/i.test(n.algorithm) === !0 && e == null)
      throw new TypeError("secret must be a string or buffer or a KeyObject");
    var t = new za(e);
    this.readable = !0, this.algorithm = n.algorithm, this.encoding = n.encoding, this.secret = this.publicKey = this.key = t, this.signature = new za(n.signature), this.secret.once("close", function() {
      !this.signature.writable && this.readable && this.verify();
    }.bind(this)), this.signature.once("close", function() {
      !this.secret.writable && this.readable && this.verify();
    }.bind(this));
  }
  _l.inherits(jt, El);
  jt.prototype.verify = function() {
    try {
      var e = tc(this.signature.buffer, this.algorithm, this.key.buffer), t = rc(this.signature.buffer, this.encoding);
      return this.emit("done", e, t), this.emit("data", e), this.emit("end"), this.readable = !1, e;
    } catch (r) {
      this.readable = !1, this.emit("error", r), this.emit("close");
    }
  };
  jt.decode = rc;
  jt.isValid = ec;
  jt.verify = tc;
  nc.exports = jt;
});

// node_modules/jws/index.js
var Ls = F((ft) => {
  var ic = Ja(), Br = sc(), Rl = [
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
  ft.ALGORITHMS = Rl;
  ft.sign = ic.sign;
  ft.verify = Br.verify;
  ft.decode = Br.decode;
  ft.isValid = Br.isValid;
  ft.createSign = function(e) {
    return new ic(e);
  };
  ft.createVerify = function(e) {
    return new Br(e);
  };
});

// node_modules/gtoken/build/cjs/src/index.cjs
var wc = F((Vr) => {
  "use strict";
  Object.defineProperty(Vr, "__esModule", {
    value: !0
  });
  Vr.GoogleToken = void 0;
  var oc = Hr(k("fs")), jl = fe(), ql = Hr(Ls()), Ul = Hr(k("path")), bl = k("util");
  function Hr(n, e) {
    if (typeof WeakMap == "function") var t = /* @__PURE__ */ new WeakMap(), r = /* @__PURE__ */ new WeakMap();
    return (Hr = function(a, f) {
      if (!f && a && a.__esModule) return a;
      var p, d, v = { __proto__: null, default: a };
      if (a === null || ot(a) != "object" && typeof a != "function") return v;
      if (p = f ? r : t) {
        if (p.has(a)) return p.get(a);
        p.set(a, v);
      }
      for (var _ in a) _ !== "default" && {}.hasOwnProperty.call(a, _) && ((d = (p = Object.defineProperty) && Object.getOwnPropertyDescriptor(a, _)) && (d.get || d.set) ? p(v, _, d) : v[_] = a[_]);
      return v;
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
  function Ol(n, e) {
    gc(n, e), e.add(n);
  }
  function Nl(n, e, t) {
    gc(n, e), e.set(n, t);
  }
  function gc(n, e) {
    if (e.has(n)) throw new TypeError("Cannot initialize the same private elements twice on an object");
  }
  function ac(n, e, t) {
    return n.set(Be(n, e), t), t;
  }
  function cc(n, e) {
    return n.get(Be(n, e));
  }
  function Be(n, e, t) {
    if (typeof n == "function" ? n === e : n.has(e)) return arguments.length < 3 ? e : t;
    throw new TypeError("Private element is not present on this object");
  }
  function uc(n, e) {
    for (var t = 0; t < e.length; t++) {
      var r = e[t];
      r.enumerable = r.enumerable || !1, r.configurable = !0, "value" in r && (r.writable = !0), Object.defineProperty(n, Ac(r.key), r);
    }
  }
  function mc(n, e, t) {
    return e && uc(n.prototype, e), t && uc(n, t), Object.defineProperty(n, "prototype", { writable: !1 }), n;
  }
  function yc(n, e) {
    if (!(n instanceof e)) throw new TypeError("Cannot call a class as a function");
  }
  function Cl(n, e, t) {
    return e = nr(e), Dl(n, Ks() ? Reflect.construct(e, t || [], nr(n).constructor) : e.apply(n, t));
  }
  function Dl(n, e) {
    if (e && (ot(e) == "object" || typeof e == "function")) return e;
    if (e !== void 0) throw new TypeError("Derived constructors may only return object or undefined");
    return $l(n);
  }
  function $l(n) {
    if (n === void 0) throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
    return n;
  }
  function Fl(n, e) {
    if (typeof e != "function" && e !== null) throw new TypeError("Super expression must either be null or a function");
    n.prototype = Object.create(e && e.prototype, { constructor: { value: n, writable: !0, configurable: !0 } }), Object.defineProperty(n, "prototype", { writable: !1 }), e && rr(n, e);
  }
  function Gs(n) {
    var e = typeof Map == "function" ? /* @__PURE__ */ new Map() : void 0;
    return Gs = function(r) {
      if (r === null || !Ll(r)) return r;
      if (typeof r != "function") throw new TypeError("Super expression must either be null or a function");
      if (e !== void 0) {
        if (e.has(r)) return e.get(r);
        e.set(r, s);
      }
      function s() {
        return Ml(r, arguments, nr(this).constructor);
      }
      return s.prototype = Object.create(r.prototype, { constructor: { value: s, enumerable: !1, writable: !0, configurable: !0 } }), rr(s, r);
    }, Gs(n);
  }
  function Ml(n, e, t) {
    if (Ks()) return Reflect.construct.apply(null, arguments);
    var r = [null];
    r.push.apply(r, e);
    var s = new (n.bind.apply(n, r))();
    return t && rr(s, t.prototype), s;
  }
  function Ks() {
    try {
      var n = !Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {
      }));
    } catch {
    }
    return (Ks = function() {
      return !!n;
    })();
  }
  function Ll(n) {
    try {
      return Function.toString.call(n).indexOf("[native code]") !== -1;
    } catch {
      return typeof n == "function";
    }
  }
  function rr(n, e) {
    return rr = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function(t, r) {
      return t.__proto__ = r, t;
    }, rr(n, e);
  }
  function nr(n) {
    return nr = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function(e) {
      return e.__proto__ || Object.getPrototypeOf(e);
    }, nr(n);
  }
  function _e(n, e, t) {
    return (e = Ac(e)) in n ? Object.defineProperty(n, e, { value: t, enumerable: !0, configurable: !0, writable: !0 }) : n[e] = t, n;
  }
  function Ac(n) {
    var e = Gl(n, "string");
    return ot(e) == "symbol" ? e : e + "";
  }
  function Gl(n, e) {
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
    function a(R, h, y, A) {
      var I = h && h.prototype instanceof p ? h : p, i = Object.create(I.prototype);
      return Pe(i, "_invoke", (function(u, o, l) {
        var c, E, g, L = 0, se = l || [], z = !1, J = { p: 0, n: 0, v: n, a: oe, f: oe.bind(n, 4), d: function(re, ne) {
          return c = re, E = 0, g = n, J.n = ne, f;
        } };
        function oe(Z, re) {
          for (E = Z, g = re, e = 0; !z && L && !ne && e < se.length; e++) {
            var ne, Q = se[e], Re = J.p, pe = Q[2];
            Z > 3 ? (ne = pe === re) && (g = Q[(E = Q[4]) ? 5 : (E = 3, 3)], Q[4] = Q[5] = n) : Q[0] <= Re && ((ne = Z < 2 && Re < Q[1]) ? (E = 0, J.v = re, J.n = Q[1]) : Re < pe && (ne = Z < 3 || Q[0] > re || re > pe) && (Q[4] = Z, Q[5] = re, J.n = pe, E = 0));
          }
          if (ne || Z > 1) return f;
          throw z = !0, re;
        }
        return function(Z, re, ne) {
          if (L > 1) throw TypeError("Generator is already running");
          for (z && re === 1 && oe(re, ne), E = re, g = ne; (e = E < 2 ? n : g) || !z; ) {
            c || (E ? E < 3 ? (E > 1 && (J.n = -1), oe(E, g)) : J.n = g : J.v = g);
            try {
              if (L = 2, c) {
                if (E || (Z = "next"), e = c[Z]) {
                  if (!(e = e.call(c, g))) throw TypeError("iterator result is not an object");
                  if (!e.done) return e;
                  g = e.value, E < 2 && (E = 0);
                } else E === 1 && (e = c.return) && e.call(c), E < 2 && (g = TypeError("The iterator does not provide a '" + Z + "' method"), E = 1);
                c = n;
              } else if ((e = (z = J.n < 0) ? g : u.call(o, J)) !== f) break;
            } catch (Q) {
              c = n, E = 1, g = Q;
            } finally {
              L = 1;
            }
          }
          return { value: e, done: z };
        };
      })(R, y, A), !0), i;
    }
    var f = {};
    function p() {
    }
    function d() {
    }
    function v() {
    }
    e = Object.getPrototypeOf;
    var _ = [][r] ? e(e([][r]())) : (Pe(e = {}, r, function() {
      return this;
    }), e), P = v.prototype = p.prototype = Object.create(_);
    function x(R) {
      return Object.setPrototypeOf ? Object.setPrototypeOf(R, v) : (R.__proto__ = v, Pe(R, s, "GeneratorFunction")), R.prototype = Object.create(P), R;
    }
    return d.prototype = v, Pe(P, "constructor", v), Pe(v, "constructor", d), d.displayName = "GeneratorFunction", Pe(v, s, "GeneratorFunction"), Pe(P), Pe(P, s, "Generator"), Pe(P, r, function() {
      return this;
    }), Pe(P, "toString", function() {
      return "[object Generator]";
    }), (Te = function() {
      return { w: a, m: x };
    })();
  }
  function Pe(n, e, t, r) {
    var s = Object.defineProperty;
    try {
      s({}, "", {});
    } catch {
      s = 0;
    }
    Pe = function(f, p, d, v) {
      if (p) s ? s(f, p, { value: d, enumerable: !v, configurable: !v, writable: !v }) : f[p] = d;
      else {
        var _ = function(x, R) {
          Pe(f, x, function(h) {
            return this._invoke(x, R, h);
          });
        };
        _("next", 0), _("throw", 1), _("return", 2);
      }
    }, Pe(n, e, t, r);
  }
  function fc(n, e, t, r, s, a, f) {
    try {
      var p = n[a](f), d = p.value;
    } catch (v) {
      return void t(v);
    }
    p.done ? e(d) : Promise.resolve(d).then(r, s);
  }
  function qt(n) {
    return function() {
      var e = this, t = arguments;
      return new Promise(function(r, s) {
        var a = n.apply(e, t);
        function f(d) {
          fc(a, r, s, f, p, "next", d);
        }
        function p(d) {
          fc(a, r, s, f, p, "throw", d);
        }
        f(void 0);
      });
    };
  }
  var dc = oc.readFile ? (0, bl.promisify)(oc.readFile) : /* @__PURE__ */ qt(/* @__PURE__ */ Te().m(function n() {
    return Te().w(function(e) {
      for (; ; ) switch (e.n) {
        case 0:
          throw new tr("use key rather than keyFile.", "MISSING_CREDENTIALS");
        case 1:
          return e.a(2);
      }
    }, n);
  })), lc = "https://oauth2.googleapis.com/token", Bl = "https://oauth2.googleapis.com/revoke?token=", tr = /* @__PURE__ */ (function(n) {
    function e(t, r) {
      var s;
      return yc(this, e), s = Cl(this, e, [t]), _e(s, "code", void 0), s.code = r, s;
    }
    return Fl(e, n), mc(e);
  })(/* @__PURE__ */ Gs(Error)), er = /* @__PURE__ */ new WeakMap(), ze = /* @__PURE__ */ new WeakSet(), ry = Vr.GoogleToken = /* @__PURE__ */ (function() {
    function n(e) {
      yc(this, n), Ol(this, ze), _e(this, "expiresAt", void 0), _e(this, "key", void 0), _e(this, "keyFile", void 0), _e(this, "iss", void 0), _e(this, "sub", void 0), _e(this, "scope", void 0), _e(this, "rawToken", void 0), _e(this, "tokenExpires", void 0), _e(this, "email", void 0), _e(this, "additionalClaims", void 0), _e(this, "eagerRefreshThresholdMillis", void 0), _e(this, "transporter", {
        request: function(r) {
          return (0, jl.request)(r);
        }
      }), Nl(this, er, void 0), Be(ze, this, vc).call(this, e);
    }
    return mc(n, [{
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
          Be(ze, this, hc).call(this, r).then(function(a) {
            return s(null, a);
          }, t);
          return;
        }
        return Be(ze, this, hc).call(this, r);
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
          var a, f, p, d, v, _, P;
          return Te().w(function(x) {
            for (; ; ) switch (x.n) {
              case 0:
                a = Ul.extname(s), P = a, x.n = P === ".json" ? 1 : P === ".der" || P === ".crt" || P === ".pem" ? 4 : P === ".p12" || P === ".pfx" ? 6 : 7;
                break;
              case 1:
                return x.n = 2, dc(s, "utf8");
              case 2:
                if (f = x.v, p = JSON.parse(f), d = p.private_key, v = p.client_email, !(!d || !v)) {
                  x.n = 3;
                  break;
                }
                throw new tr("private_key and client_email are required.", "MISSING_CREDENTIALS");
              case 3:
                return x.a(2, {
                  privateKey: d,
                  clientEmail: v
                });
              case 4:
                return x.n = 5, dc(s, "utf8");
              case 5:
                return _ = x.v, x.a(2, {
                  privateKey: _
                });
              case 6:
                throw new tr("*.p12 certificates are not supported after v6.1.2. Consider utilizing *.json format or converting *.p12 to *.pem using the OpenSSL CLI.", "UNKNOWN_CERTIFICATE_TYPE");
              case 7:
                throw new tr("Unknown certificate type. Type is determined based on file extension. Current supported extensions are *.json, and *.pem.", "UNKNOWN_CERTIFICATE_TYPE");
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
          Be(ze, this, pc).call(this).then(function() {
            return t();
          }, t);
          return;
        }
        return Be(ze, this, pc).call(this);
      }
    }]);
  })();
  function hc(n) {
    return Bs.apply(this, arguments);
  }
  function Bs() {
    return Bs = qt(/* @__PURE__ */ Te().m(function n(e) {
      return Te().w(function(t) {
        for (; ; ) switch (t.n) {
          case 0:
            if (!(cc(er, this) && !e.forceRefresh)) {
              t.n = 1;
              break;
            }
            return t.a(2, cc(er, this));
          case 1:
            return t.p = 1, t.n = 2, ac(er, this, Be(ze, this, Hl).call(this, e));
          case 2:
            return t.a(2, t.v);
          case 3:
            return t.p = 3, ac(er, this, void 0), t.f(3);
          case 4:
            return t.a(2);
        }
      }, n, this, [[1, , 3, 4]]);
    })), Bs.apply(this, arguments);
  }
  function Hl(n) {
    return Hs.apply(this, arguments);
  }
  function Hs() {
    return Hs = qt(/* @__PURE__ */ Te().m(function n(e) {
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
            t = r.v, this.key = t.privateKey, this.iss = t.clientEmail || this.iss, t.clientEmail || Be(ze, this, Vl).call(this);
          case 4:
            return r.a(2, Be(ze, this, kl).call(this));
        }
      }, n, this);
    })), Hs.apply(this, arguments);
  }
  function Vl() {
    if (!this.iss)
      throw new tr("email is required.", "MISSING_CREDENTIALS");
  }
  function pc() {
    return Vs.apply(this, arguments);
  }
  function Vs() {
    return Vs = qt(/* @__PURE__ */ Te().m(function n() {
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
            return e = Bl + this.accessToken, t.n = 2, this.transporter.request({
              url: e,
              retry: !0
            });
          case 2:
            Be(ze, this, vc).call(this, {
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
    })), Vs.apply(this, arguments);
  }
  function vc() {
    var n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
    this.keyFile = n.keyFile, this.key = n.key, this.rawToken = void 0, this.iss = n.email || n.iss, this.sub = n.sub, this.additionalClaims = n.additionalClaims, ot(n.scope) === "object" ? this.scope = n.scope.join(" ") : this.scope = n.scope, this.eagerRefreshThresholdMillis = n.eagerRefreshThresholdMillis, n.transporter && (this.transporter = n.transporter);
  }
  function kl() {
    return ks.apply(this, arguments);
  }
  function ks() {
    return ks = qt(/* @__PURE__ */ Te().m(function n() {
      var e, t, r, s, a, f, p, d, v, _;
      return Te().w(function(P) {
        for (; ; ) switch (P.n) {
          case 0:
            return e = Math.floor((/* @__PURE__ */ new Date()).getTime() / 1e3), t = this.additionalClaims || {}, r = Object.assign({
              iss: this.iss,
              scope: this.scope,
              aud: lc,
              exp: e + 3600,
              iat: e,
              sub: this.sub
            }, t), s = ql.sign({
              header: {
                alg: "RS256"
              },
              payload: r,
              secret: this.key
            }), P.p = 1, P.n = 2, this.transporter.request({
              method: "POST",
              url: lc,
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
            return a = P.v, this.rawToken = a.data, this.expiresAt = a.data.expires_in === null || a.data.expires_in === void 0 ? void 0 : (e + a.data.expires_in) * 1e3, P.a(2, this.rawToken);
          case 3:
            throw P.p = 3, _ = P.v, this.rawToken = void 0, this.tokenExpires = void 0, d = _.response && (f = _.response) !== null && f !== void 0 && f.data ? (p = _.response) === null || p === void 0 ? void 0 : p.data : {}, d.error && (v = d.error_description ? ": ".concat(d.error_description) : "", _.message = "".concat(d.error).concat(v)), _;
          case 4:
            return P.a(2);
        }
      }, n, this, [[1, 3]]);
    })), ks.apply(this, arguments);
  }
});

// node_modules/google-auth-library/build/src/auth/jwtaccess.js
var Js = F((kr) => {
  "use strict";
  Object.defineProperty(kr, "__esModule", { value: !0 });
  kr.JWTAccess = void 0;
  var Kl = Ls(), Wl = Me(), Ec = {
    alg: "RS256",
    typ: "JWT"
  }, Ws = class n {
    email;
    key;
    keyId;
    projectId;
    eagerRefreshThresholdMillis;
    cache = new Wl.LRUCache({
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
      let s = this.getCachedKey(e, r), a = this.cache.get(s), f = Date.now();
      if (a && a.expiration - f > this.eagerRefreshThresholdMillis)
        return new Headers(a.headers);
      let p = Math.floor(Date.now() / 1e3), d = n.getExpirationTime(p), v;
      if (Array.isArray(r) && (r = r.join(" ")), r ? v = {
        iss: this.email,
        sub: this.email,
        scope: r,
        exp: d,
        iat: p
      } : v = {
        iss: this.email,
        sub: this.email,
        aud: e,
        exp: d,
        iat: p
      }, t) {
        for (let h in v)
          if (t[h])
            throw new Error(`The '${h}' property is not allowed when passing additionalClaims. This claim is included in the JWT by default.`);
      }
      let _ = this.keyId ? { ...Ec, kid: this.keyId } : Ec, P = Object.assign(v, t), x = Kl.sign({ header: _, payload: P, secret: this.key }), R = new Headers({ authorization: `Bearer ${x}` });
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
        e.setEncoding("utf8").on("data", (a) => s += a).on("error", r).on("end", () => {
          try {
            let a = JSON.parse(s);
            this.fromJSON(a), t();
          } catch (a) {
            r(a);
          }
        });
      });
    }
  };
  kr.JWTAccess = Ws;
});

// node_modules/google-auth-library/build/src/auth/jwtclient.js
var Ys = F((Wr) => {
  "use strict";
  Object.defineProperty(Wr, "__esModule", { value: !0 });
  Wr.JWT = void 0;
  var _c = wc(), Jl = Js(), zl = mt(), Kr = Ee(), zs = class n extends zl.OAuth2Client {
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
      let t = !this.hasUserScopes() && e || this.useJWTAccessWithScope && this.hasAnyScopes() || this.universeDomain !== Kr.DEFAULT_UNIVERSE;
      if (this.subject && this.universeDomain !== Kr.DEFAULT_UNIVERSE)
        throw new RangeError(`Service Account user is configured for the credential. Domain-wide delegation is not supported in universes other than ${Kr.DEFAULT_UNIVERSE}`);
      if (!this.apiKey && t)
        if (this.additionalClaims && this.additionalClaims.target_audience) {
          let { tokens: r } = await this.refreshToken();
          return {
            headers: this.addSharedMetadataHeaders(new Headers({
              authorization: `Bearer ${r.id_token}`
            }))
          };
        } else {
          this.access || (this.access = new Jl.JWTAccess(this.email, this.key, this.keyId, this.eagerRefreshThresholdMillis));
          let r;
          this.hasUserScopes() ? r = this.scopes : e || (r = this.defaultScopes);
          let s = this.useJWTAccessWithScope || this.universeDomain !== Kr.DEFAULT_UNIVERSE, a = await this.access.getRequestHeaders(
            e ?? void 0,
            this.additionalClaims,
            // Scopes take precedent over audience for signing,
            // so we only provide them if `useJWTAccessWithScope` is on or
            // if we are in a non-default universe
            s ? r : void 0
          );
          return { headers: this.addSharedMetadataHeaders(a) };
        }
      else return this.hasAnyScopes() || this.apiKey ? super.getRequestMetadataAsync(e) : { headers: new Headers() };
    }
    /**
     * Fetches an ID token.
     * @param targetAudience the audience for the fetched ID token.
     */
    async fetchIdToken(e) {
      let t = new _c.GoogleToken({
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
      return this.gtoken || (this.gtoken = new _c.GoogleToken({
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
        e.setEncoding("utf8").on("error", r).on("data", (a) => s += a).on("end", () => {
          try {
            let a = JSON.parse(s);
            this.fromJSON(a), t();
          } catch (a) {
            r(a);
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
  Wr.JWT = zs;
});

// node_modules/google-auth-library/build/src/auth/refreshclient.js
var Qs = F((Ut) => {
  "use strict";
  Object.defineProperty(Ut, "__esModule", { value: !0 });
  Ut.UserRefreshClient = Ut.USER_REFRESH_ACCOUNT_TYPE = void 0;
  var Yl = mt(), Xl = Ee();
  Ut.USER_REFRESH_ACCOUNT_TYPE = "authorized_user";
  var Xs = class n extends Yl.OAuth2Client {
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
    constructor(e, t, r, s, a) {
      let f = e && typeof e == "object" ? e : {
        clientId: e,
        clientSecret: t,
        refreshToken: r,
        eagerRefreshThresholdMillis: s,
        forceRefreshOnFailure: a
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
      return Xl.AuthClient.setMethodName(t, "fetchIdToken"), (await this.transporter.request(t)).data.id_token;
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
        e.setEncoding("utf8").on("error", r).on("data", (a) => s += a).on("end", () => {
          try {
            let a = JSON.parse(s);
            return this.fromJSON(a), t();
          } catch (a) {
            return r(a);
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
  Ut.UserRefreshClient = Xs;
});

// node_modules/google-auth-library/build/src/auth/impersonated.js
var ei = F((bt) => {
  "use strict";
  Object.defineProperty(bt, "__esModule", { value: !0 });
  bt.Impersonated = bt.IMPERSONATED_ACCOUNT_TYPE = void 0;
  var Pc = mt(), Ql = fe(), Zl = Me();
  bt.IMPERSONATED_ACCOUNT_TYPE = "impersonated_service_account";
  var Zs = class n extends Pc.OAuth2Client {
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
      }, this.sourceClient = e.sourceClient ?? new Pc.OAuth2Client(), this.targetPrincipal = e.targetPrincipal ?? "", this.delegates = e.delegates ?? [], this.targetScopes = e.targetScopes ?? [], this.lifetime = e.lifetime ?? 3600, !!!(0, Zl.originalOrCamelOptions)(e).get("universe_domain"))
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
        }), a = s.data;
        return this.credentials.access_token = a.accessToken, this.credentials.expiry_date = Date.parse(a.expireTime), {
          tokens: this.credentials,
          res: s
        };
      } catch (e) {
        if (!(e instanceof Error))
          throw e;
        let t = 0, r = "";
        throw e instanceof Ql.GaxiosError && (t = e?.response?.data?.error?.status, r = e?.response?.data?.error?.message), t && r ? (e.message = `${t}: unable to impersonate: ${r}`, e) : (e.message = `unable to impersonate: ${e}`, e);
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
      let r = `projects/-/serviceAccounts/${this.targetPrincipal}`, s = `${this.endpoint}/v1/${r}:generateIdToken`, a = {
        delegates: this.delegates,
        audience: e,
        includeEmail: t?.includeEmail ?? !0,
        useEmailAzp: t?.includeEmail ?? !0
      };
      return (await this.sourceClient.request({
        ...n.RETRY_CONFIG,
        url: s,
        data: a,
        method: "POST"
      })).data.token;
    }
  };
  bt.Impersonated = Zs;
});

// node_modules/google-auth-library/build/src/auth/oauth2common.js
var ri = F((sr) => {
  "use strict";
  Object.defineProperty(sr, "__esModule", { value: !0 });
  sr.OAuthClientAuthHandler = void 0;
  sr.getErrorFromOAuthErrorResponse = rh;
  var Ot = fe(), eh = Jt(), th = ["PUT", "POST", "PATCH"], ti = class {
    #e = (0, eh.createCrypto)();
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
        let r = this.#t.clientId, s = this.#t.clientSecret || "", a = this.#e.encodeBase64StringUtf8(`${r}:${s}`);
        Ot.Gaxios.mergeHeaders(e.headers, {
          authorization: `Basic ${a}`
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
        if (!th.includes(t))
          throw new Error(`${t} HTTP method does not support ${this.#t.confidentialClientType} client authentication`);
        let s = new Headers(e.headers).get("content-type");
        if (s?.startsWith("application/x-www-form-urlencoded") || e.data instanceof URLSearchParams) {
          let a = new URLSearchParams(e.data ?? "");
          a.append("client_id", this.#t.clientId), a.append("client_secret", this.#t.clientSecret || ""), e.data = a;
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
  sr.OAuthClientAuthHandler = ti;
  function rh(n, e) {
    let t = n.error, r = n.error_description, s = n.error_uri, a = `Error code ${t}`;
    typeof r < "u" && (a += `: ${r}`), typeof s < "u" && (a += ` - ${s}`);
    let f = new Error(a);
    if (e) {
      let p = Object.keys(e);
      e.stack && p.push("stack"), p.forEach((d) => {
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
var zr = F((Jr) => {
  "use strict";
  Object.defineProperty(Jr, "__esModule", { value: !0 });
  Jr.StsCredentials = void 0;
  var nh = fe(), sh = Ee(), Tc = ri(), ih = Me(), ni = class n extends Tc.OAuthClientAuthHandler {
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
      }, a = {
        ...n.RETRY_CONFIG,
        url: this.#e.toString(),
        method: "POST",
        headers: t,
        data: new URLSearchParams((0, ih.removeUndefinedValuesInObject)(s))
      };
      sh.AuthClient.setMethodName(a, "exchangeToken"), this.applyClientAuthenticationOptions(a);
      try {
        let f = await this.transporter.request(a), p = f.data;
        return p.res = f, p;
      } catch (f) {
        throw f instanceof nh.GaxiosError && f.response ? (0, Tc.getErrorFromOAuthErrorResponse)(
          f.response.data,
          // Preserve other fields from the original error.
          f
        ) : f;
      }
    }
  };
  Jr.StsCredentials = ni;
});

// node_modules/google-auth-library/build/src/auth/baseexternalclient.js
var dt = F((Ne) => {
  "use strict";
  Object.defineProperty(Ne, "__esModule", { value: !0 });
  Ne.BaseExternalAccountClient = Ne.CLOUD_RESOURCE_MANAGER = Ne.EXTERNAL_ACCOUNT_TYPE = Ne.EXPIRATION_TIME_OFFSET = void 0;
  var oh = fe(), ah = k("stream"), si = Ee(), ch = zr(), Ic = Me(), uh = vs(), fh = "urn:ietf:params:oauth:grant-type:token-exchange", dh = "urn:ietf:params:oauth:token-type:access_token", ii = "https://www.googleapis.com/auth/cloud-platform", lh = 3600;
  Ne.EXPIRATION_TIME_OFFSET = 300 * 1e3;
  Ne.EXTERNAL_ACCOUNT_TYPE = "external_account";
  Ne.CLOUD_RESOURCE_MANAGER = "https://cloudresourcemanager.googleapis.com/v1/projects/";
  var hh = "//iam\\.googleapis\\.com/locations/[^/]+/workforcePools/[^/]+/providers/.+", ph = "https://sts.{universeDomain}/v1/token", oi = class n extends si.AuthClient {
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
      let t = (0, Ic.originalOrCamelOptions)(e), r = t.get("type");
      if (r && r !== Ne.EXTERNAL_ACCOUNT_TYPE)
        throw new Error(`Expected "${Ne.EXTERNAL_ACCOUNT_TYPE}" type but received "${e.type}"`);
      let s = t.get("client_id"), a = t.get("client_secret");
      this.tokenUrl = t.get("token_url") ?? ph.replace("{universeDomain}", this.universeDomain);
      let f = t.get("subject_token_type"), p = t.get("workforce_pool_user_project"), d = t.get("service_account_impersonation_url"), v = t.get("service_account_impersonation"), _ = (0, Ic.originalOrCamelOptions)(v).get("token_lifetime_seconds");
      this.cloudResourceManagerURL = new URL(t.get("cloud_resource_manager_url") || `https://cloudresourcemanager.${this.universeDomain}/v1/projects/`), s && (this.clientAuth = {
        confidentialClientType: "basic",
        clientId: s,
        clientSecret: a
      }), this.stsCredential = new ch.StsCredentials({
        tokenExchangeEndpoint: this.tokenUrl,
        clientAuthentication: this.clientAuth
      }), this.scopes = t.get("scopes") || [ii], this.cachedAccessToken = null, this.audience = t.get("audience"), this.subjectTokenType = f, this.workforcePoolUserProject = p;
      let P = new RegExp(hh);
      if (this.workforcePoolUserProject && !this.audience.match(P))
        throw new Error("workforcePoolUserProject should not be set for non-workforce pool credentials.");
      this.serviceAccountImpersonationUrl = d, this.serviceAccountImpersonationLifetime = _, this.serviceAccountImpersonationLifetime ? this.configLifetimeRequested = !0 : (this.configLifetimeRequested = !1, this.serviceAccountImpersonationLifetime = lh), this.projectNumber = this.getProjectNumber(this.audience), this.supplierContext = {
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
        si.AuthClient.setMethodName(r, "getProjectId");
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
        e.headers = oh.Gaxios.mergeHeaders(e.headers), this.addUserProjectAndAuthHeaders(e.headers, s), r = await this.transporter.request(e);
      } catch (s) {
        let a = s.response;
        if (a) {
          let f = a.status, p = a.config.data instanceof ah.Readable;
          if (!t && (f === 401 || f === 403) && !p && this.forceRefreshOnFailure)
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
        grantType: fh,
        audience: this.audience,
        requestedTokenType: dh,
        subjectToken: e,
        subjectTokenType: this.subjectTokenType,
        // generateAccessToken requires the provided access token to have
        // scopes:
        // https://www.googleapis.com/auth/iam or
        // https://www.googleapis.com/auth/cloud-platform
        // The new service account access token scopes will match the user
        // provided ones.
        scope: this.serviceAccountImpersonationUrl ? [ii] : this.getScopesArray()
      }, r = !this.clientAuth && this.workforcePoolUserProject ? { userProject: this.workforcePoolUserProject } : void 0, s = new Headers({
        "x-goog-api-client": this.getMetricsHeaderValue()
      }), a = await this.stsCredential.exchangeToken(t, s, r);
      return this.serviceAccountImpersonationUrl ? this.cachedAccessToken = await this.getImpersonatedAccessToken(a.access_token) : a.expires_in ? this.cachedAccessToken = {
        access_token: a.access_token,
        expiry_date: (/* @__PURE__ */ new Date()).getTime() + a.expires_in * 1e3,
        res: a.res
      } : this.cachedAccessToken = {
        access_token: a.access_token,
        res: a.res
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
      si.AuthClient.setMethodName(t, "getImpersonatedAccessToken");
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
      return typeof this.scopes == "string" ? [this.scopes] : this.scopes || [ii];
    }
    getMetricsHeaderValue() {
      let e = process.version.replace(/^v/, ""), t = this.serviceAccountImpersonationUrl !== void 0, r = this.credentialSourceType ? this.credentialSourceType : "unknown";
      return `gl-node/${e} auth/${uh.pkg.version} google-byoid-sdk source/${r} sa-impersonation/${t} config-lifetime/${this.configLifetimeRequested}`;
    }
    getTokenUrl() {
      return this.tokenUrl;
    }
  };
  Ne.BaseExternalAccountClient = oi;
});

// node_modules/google-auth-library/build/src/auth/filesubjecttokensupplier.js
var xc = F((Yr) => {
  "use strict";
  Object.defineProperty(Yr, "__esModule", { value: !0 });
  Yr.FileSubjectTokenSupplier = void 0;
  var ci = k("util"), ui = k("fs"), gh = (0, ci.promisify)(ui.readFile ?? (() => {
  })), mh = (0, ci.promisify)(ui.realpath ?? (() => {
  })), yh = (0, ci.promisify)(ui.lstat ?? (() => {
  })), ai = class {
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
        if (e = await mh(e), !(await yh(e)).isFile())
          throw new Error();
      } catch (s) {
        throw s instanceof Error && (s.message = `The file at ${e} does not exist, or it is not a file. ${s.message}`), s;
      }
      let t, r = await gh(e, { encoding: "utf8" });
      if (this.formatType === "text" ? t = r : this.formatType === "json" && this.subjectTokenFieldName && (t = JSON.parse(r)[this.subjectTokenFieldName]), !t)
        throw new Error("Unable to parse the subject_token from the credential_source file");
      return t;
    }
  };
  Yr.FileSubjectTokenSupplier = ai;
});

// node_modules/google-auth-library/build/src/auth/urlsubjecttokensupplier.js
var Sc = F((Xr) => {
  "use strict";
  Object.defineProperty(Xr, "__esModule", { value: !0 });
  Xr.UrlSubjectTokenSupplier = void 0;
  var Ah = Ee(), fi = class {
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
      Ah.AuthClient.setMethodName(t, "getSubjectToken");
      let r;
      if (this.formatType === "text" ? r = (await e.transporter.request(t)).data : this.formatType === "json" && this.subjectTokenFieldName && (r = (await e.transporter.request(t)).data[this.subjectTokenFieldName]), !r)
        throw new Error("Unable to parse the subject_token from the credential_source URL");
      return r;
    }
  };
  Xr.UrlSubjectTokenSupplier = fi;
});

// node_modules/google-auth-library/build/src/auth/certificatesubjecttokensupplier.js
var Rc = F((Ie) => {
  "use strict";
  Object.defineProperty(Ie, "__esModule", { value: !0 });
  Ie.CertificateSubjectTokenSupplier = Ie.InvalidConfigurationError = Ie.CertificateSourceUnavailableError = Ie.CERTIFICATE_CONFIGURATION_ENV_VARIABLE = void 0;
  var Qr = Me(), Zr = k("fs"), en = k("crypto"), vh = k("https");
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
  var di = class {
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
      return new vh.Agent({ key: this.key, cert: this.cert });
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
        if (await (0, Qr.isValidFile)(e))
          return e;
        throw new Ye(`Provided certificate config path is invalid: ${e}`);
      }
      let t = process.env[Ie.CERTIFICATE_CONFIGURATION_ENV_VARIABLE];
      if (t) {
        if (await (0, Qr.isValidFile)(t))
          return t;
        throw new Ye(`Path from environment variable "${Ie.CERTIFICATE_CONFIGURATION_ENV_VARIABLE}" is invalid: ${t}`);
      }
      let r = (0, Qr.getWellKnownCertificateConfigFileLocation)();
      if (await (0, Qr.isValidFile)(r))
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
        t = await Zr.promises.readFile(e, "utf8");
      } catch {
        throw new Ye(`Failed to read certificate config file at: ${e}`);
      }
      try {
        let r = JSON.parse(t), s = r?.cert_configs?.workload?.cert_path, a = r?.cert_configs?.workload?.key_path;
        if (!s || !a)
          throw new Ce(`Certificate config file (${e}) is missing required "cert_path" or "key_path" in the workload config.`);
        return { certPath: s, keyPath: a };
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
        r = await Zr.promises.readFile(e), new en.X509Certificate(r);
      } catch (a) {
        let f = a instanceof Error ? a.message : String(a);
        throw new Ye(`Failed to read certificate file at ${e}: ${f}`);
      }
      try {
        s = await Zr.promises.readFile(t), (0, en.createPrivateKey)(s);
      } catch (a) {
        let f = a instanceof Error ? a.message : String(a);
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
      let t = new en.X509Certificate(e);
      if (!this.trustChainPath)
        return JSON.stringify([t.raw.toString("base64")]);
      try {
        let a = ((await Zr.promises.readFile(this.trustChainPath, "utf8")).match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []).map((d, v) => {
          try {
            return new en.X509Certificate(d);
          } catch (_) {
            let P = _ instanceof Error ? _.message : String(_);
            throw new Ce(`Failed to parse certificate at index ${v} in trust chain file ${this.trustChainPath}: ${P}`);
          }
        }), f = a.findIndex((d) => t.raw.equals(d.raw)), p;
        if (f === -1)
          p = [t, ...a];
        else if (f === 0)
          p = a;
        else
          throw new Ce(`Leaf certificate exists in the trust chain but is not the first entry (found at index ${f}).`);
        return JSON.stringify(p.map((d) => d.raw.toString("base64")));
      } catch (r) {
        if (r instanceof Ce)
          throw r;
        let s = r instanceof Error ? r.message : String(r);
        throw new Ye(`Failed to process certificate chain from ${this.trustChainPath}: ${s}`);
      }
    }
  };
  Ie.CertificateSubjectTokenSupplier = di;
});

// node_modules/google-auth-library/build/src/auth/identitypoolclient.js
var pi = F((tn) => {
  "use strict";
  Object.defineProperty(tn, "__esModule", { value: !0 });
  tn.IdentityPoolClient = void 0;
  var wh = dt(), li = Me(), Eh = xc(), _h = Sc(), jc = Rc(), Ph = zr(), qc = fe(), hi = class n extends wh.BaseExternalAccountClient {
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
      let t = (0, li.originalOrCamelOptions)(e), r = t.get("credential_source"), s = t.get("subject_token_supplier");
      if (!r && !s)
        throw new Error("A credential source or subject token supplier must be specified.");
      if (r && s)
        throw new Error("Only one of credential source or subject token supplier can be specified.");
      if (s)
        this.subjectTokenSupplier = s, this.credentialSourceType = "programmatic";
      else {
        let a = (0, li.originalOrCamelOptions)(r), f = (0, li.originalOrCamelOptions)(a.get("format")), p = f.get("type") || "text", d = f.get("subject_token_field_name");
        if (p !== "json" && p !== "text")
          throw new Error(`Invalid credential_source format "${p}"`);
        if (p === "json" && !d)
          throw new Error("Missing subject_token_field_name for JSON credential_source format");
        let v = a.get("file"), _ = a.get("url"), P = a.get("certificate"), x = a.get("headers");
        if (v && _ || _ && P || v && P)
          throw new Error('No valid Identity Pool "credential_source" provided, must be either file, url, or certificate.');
        if (v)
          this.credentialSourceType = "file", this.subjectTokenSupplier = new Eh.FileSubjectTokenSupplier({
            filePath: v,
            formatType: p,
            subjectTokenFieldName: d
          });
        else if (_)
          this.credentialSourceType = "url", this.subjectTokenSupplier = new _h.UrlSubjectTokenSupplier({
            url: _,
            formatType: p,
            subjectTokenFieldName: d,
            headers: x,
            additionalGaxiosOptions: n.RETRY_CONFIG
          });
        else if (P) {
          this.credentialSourceType = "certificate";
          let R = new jc.CertificateSubjectTokenSupplier({
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
      if (this.subjectTokenSupplier instanceof jc.CertificateSubjectTokenSupplier) {
        let t = await this.subjectTokenSupplier.createMtlsHttpsAgent();
        this.stsCredential = new Ph.StsCredentials({
          tokenExchangeEndpoint: this.getTokenUrl(),
          clientAuthentication: this.clientAuth,
          transporter: new qc.Gaxios({ agent: t })
        }), this.transporter = new qc.Gaxios({
          ...this.transporter.defaults || {},
          agent: t
        });
      }
      return e;
    }
  };
  tn.IdentityPoolClient = hi;
});

// node_modules/google-auth-library/build/src/auth/awsrequestsigner.js
var mi = F((nn) => {
  "use strict";
  Object.defineProperty(nn, "__esModule", { value: !0 });
  nn.AwsRequestSigner = void 0;
  var rn = fe(), bc = Jt(), Uc = "AWS4-HMAC-SHA256", Th = "aws4_request", gi = class {
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
      this.getCredentials = e, this.region = t, this.crypto = (0, bc.createCrypto)();
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
      let t = typeof e.data == "object" ? JSON.stringify(e.data) : e.data, r = e.url, s = e.method || "GET", a = e.body || t, f = e.headers, p = await this.getCredentials(), d = new URL(r);
      if (typeof a != "string" && a !== void 0)
        throw new TypeError(`'requestPayload' is expected to be a string if provided. Got: ${a}`);
      let v = await xh({
        crypto: this.crypto,
        host: d.host,
        canonicalUri: d.pathname,
        canonicalQuerystring: d.search.slice(1),
        method: s,
        region: this.region,
        securityCredentials: p,
        requestPayload: a,
        additionalAmzHeaders: f
      }), _ = rn.Gaxios.mergeHeaders(
        // Add x-amz-date if available.
        v.amzDate ? { "x-amz-date": v.amzDate } : {},
        {
          authorization: v.authorizationHeader,
          host: d.host
        },
        f || {}
      );
      p.token && rn.Gaxios.mergeHeaders(_, {
        "x-amz-security-token": p.token
      });
      let P = {
        url: r,
        method: s,
        headers: _
      };
      return a !== void 0 && (P.body = a), P;
    }
  };
  nn.AwsRequestSigner = gi;
  async function ir(n, e, t) {
    return await n.signWithHmacSha256(e, t);
  }
  async function Ih(n, e, t, r, s) {
    let a = await ir(n, `AWS4${e}`, t), f = await ir(n, a, r), p = await ir(n, f, s);
    return await ir(n, p, "aws4_request");
  }
  async function xh(n) {
    let e = rn.Gaxios.mergeHeaders(n.additionalAmzHeaders), t = n.requestPayload || "", r = n.host.split(".")[0], s = /* @__PURE__ */ new Date(), a = s.toISOString().replace(/[-:]/g, "").replace(/\.[0-9]+/, ""), f = s.toISOString().replace(/[-]/g, "").replace(/T.*/, "");
    n.securityCredentials.token && e.set("x-amz-security-token", n.securityCredentials.token);
    let p = rn.Gaxios.mergeHeaders(
      {
        host: n.host
      },
      // Previously the date was not fixed with x-amz- and could be provided manually.
      // https://github.com/boto/botocore/blob/879f8440a4e9ace5d3cf145ce8b3d5e5ffb892ef/tests/unit/auth/aws4_testsuite/get-header-value-trim.req
      e.has("date") ? {} : { "x-amz-date": a },
      e
    ), d = "", v = [
      ...p.keys()
    ].sort();
    v.forEach((i) => {
      d += `${i}:${p.get(i)}
`;
    });
    let _ = v.join(";"), P = await n.crypto.sha256DigestHex(t), x = `${n.method.toUpperCase()}
${n.canonicalUri}
${n.canonicalQuerystring}
${d}
${_}
${P}`, R = `${f}/${n.region}/${r}/${Th}`, h = `${Uc}
${a}
${R}
` + await n.crypto.sha256DigestHex(x), y = await Ih(n.crypto, n.securityCredentials.secretAccessKey, f, n.region, r), A = await ir(n.crypto, y, h), I = `${Uc} Credential=${n.securityCredentials.accessKeyId}/${R}, SignedHeaders=${_}, Signature=${(0, bc.fromArrayBufferToHex)(A)}`;
    return {
      // Do not return x-amz-date if date is available.
      amzDate: e.has("date") ? void 0 : a,
      authorizationHeader: I,
      canonicalQuerystring: n.canonicalQuerystring
    };
  }
});

// node_modules/google-auth-library/build/src/auth/defaultawssecuritycredentialssupplier.js
var Oc = F((on) => {
  "use strict";
  Object.defineProperty(on, "__esModule", { value: !0 });
  on.DefaultAwsSecurityCredentialsSupplier = void 0;
  var sn = Ee(), yi = class {
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
      sn.AuthClient.setMethodName(r, "getAwsRegion");
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
      return sn.AuthClient.setMethodName(t, "#getImdsV2SessionToken"), (await e.request(t)).data;
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
      return sn.AuthClient.setMethodName(r, "#getAwsRoleName"), (await t.request(r)).data;
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
      return sn.AuthClient.setMethodName(s, "#retrieveAwsSecurityCredentials"), (await r.request(s)).data;
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
  on.DefaultAwsSecurityCredentialsSupplier = yi;
});

// node_modules/google-auth-library/build/src/auth/awsclient.js
var vi = F((an) => {
  "use strict";
  Object.defineProperty(an, "__esModule", { value: !0 });
  an.AwsClient = void 0;
  var Sh = mi(), Rh = dt(), jh = Oc(), Nc = Me(), qh = fe(), Ai = class n extends Rh.BaseExternalAccountClient {
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
      let t = (0, Nc.originalOrCamelOptions)(e), r = t.get("credential_source"), s = t.get("aws_security_credentials_supplier");
      if (!r && !s)
        throw new Error("A credential source or AWS security credentials supplier must be specified.");
      if (r && s)
        throw new Error("Only one of credential source or AWS security credentials supplier can be specified.");
      if (s)
        this.awsSecurityCredentialsSupplier = s, this.regionalCredVerificationUrl = n.#e, this.credentialSourceType = "programmatic";
      else {
        let a = (0, Nc.originalOrCamelOptions)(r);
        this.environmentId = a.get("environment_id");
        let f = a.get("region_url"), p = a.get("url"), d = a.get("imdsv2_session_token_url");
        this.awsSecurityCredentialsSupplier = new jh.DefaultAwsSecurityCredentialsSupplier({
          regionUrl: f,
          securityCredentialsUrl: p,
          imdsV2SessionTokenUrl: d
        }), this.regionalCredVerificationUrl = a.get("regional_cred_verification_url"), this.credentialSourceType = "aws", this.validateEnvironmentId();
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
      this.awsRequestSigner || (this.region = await this.awsSecurityCredentialsSupplier.getAwsRegion(this.supplierContext), this.awsRequestSigner = new Sh.AwsRequestSigner(async () => this.awsSecurityCredentialsSupplier.getAwsSecurityCredentials(this.supplierContext), this.region));
      let e = await this.awsRequestSigner.getRequestOptions({
        ...n.RETRY_CONFIG,
        url: this.regionalCredVerificationUrl.replace("{region}", this.region),
        method: "POST"
      }), t = [];
      return qh.Gaxios.mergeHeaders({
        // The full, canonical resource name of the workload identity pool
        // provider, with or without the HTTPS prefix.
        // Including this header as part of the signature is recommended to
        // ensure data integrity.
        "x-goog-cloud-target-resource": this.audience
      }, e.headers).forEach((s, a) => t.push({ key: a, value: s })), encodeURIComponent(JSON.stringify({
        url: e.url,
        method: e.method,
        headers: t
      }));
    }
  };
  an.AwsClient = Ai;
});

// node_modules/google-auth-library/build/src/auth/executable-response.js
var Ti = F((de) => {
  "use strict";
  Object.defineProperty(de, "__esModule", { value: !0 });
  de.InvalidSubjectTokenError = de.InvalidMessageFieldError = de.InvalidCodeFieldError = de.InvalidTokenTypeFieldError = de.InvalidExpirationTimeFieldError = de.InvalidSuccessFieldError = de.InvalidVersionFieldError = de.ExecutableResponseError = de.ExecutableResponse = void 0;
  var cn = "urn:ietf:params:oauth:token-type:saml2", wi = "urn:ietf:params:oauth:token-type:id_token", Ei = "urn:ietf:params:oauth:token-type:jwt", _i = class {
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
        throw new un("Executable response must contain a 'version' field.");
      if (e.success === void 0)
        throw new fn("Executable response must contain a 'success' field.");
      if (this.version = e.version, this.success = e.success, this.success) {
        if (this.expirationTime = e.expiration_time, this.tokenType = e.token_type, this.tokenType !== cn && this.tokenType !== wi && this.tokenType !== Ei)
          throw new dn(`Executable response must contain a 'token_type' field when successful and it must be one of ${wi}, ${Ei}, or ${cn}.`);
        if (this.tokenType === cn) {
          if (!e.saml_response)
            throw new or(`Executable response must contain a 'saml_response' field when token_type=${cn}.`);
          this.subjectToken = e.saml_response;
        } else {
          if (!e.id_token)
            throw new or(`Executable response must contain a 'id_token' field when token_type=${wi} or ${Ei}.`);
          this.subjectToken = e.id_token;
        }
      } else {
        if (!e.code)
          throw new ln("Executable response must contain a 'code' field when unsuccessful.");
        if (!e.message)
          throw new hn("Executable response must contain a 'message' field when unsuccessful.");
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
  de.ExecutableResponse = _i;
  var Xe = class extends Error {
    constructor(e) {
      super(e), Object.setPrototypeOf(this, new.target.prototype);
    }
  };
  de.ExecutableResponseError = Xe;
  var un = class extends Xe {
  };
  de.InvalidVersionFieldError = un;
  var fn = class extends Xe {
  };
  de.InvalidSuccessFieldError = fn;
  var Pi = class extends Xe {
  };
  de.InvalidExpirationTimeFieldError = Pi;
  var dn = class extends Xe {
  };
  de.InvalidTokenTypeFieldError = dn;
  var ln = class extends Xe {
  };
  de.InvalidCodeFieldError = ln;
  var hn = class extends Xe {
  };
  de.InvalidMessageFieldError = hn;
  var or = class extends Xe {
  };
  de.InvalidSubjectTokenError = or;
});

// node_modules/google-auth-library/build/src/auth/pluggable-auth-handler.js
var Si = F((Nt) => {
  "use strict";
  Object.defineProperty(Nt, "__esModule", { value: !0 });
  Nt.PluggableAuthHandler = Nt.ExecutableError = void 0;
  var yt = Ti(), Uh = k("child_process"), Ii = k("fs"), pn = class extends Error {
    /**
     * The exit code returned by the executable.
     */
    code;
    constructor(e, t) {
      super(`The executable failed with exit code: ${t} and error message: ${e}.`), this.code = t, Object.setPrototypeOf(this, new.target.prototype);
    }
  };
  Nt.ExecutableError = pn;
  var xi = class n {
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
        let s = Uh.spawn(this.commandComponents[0], this.commandComponents.slice(1), {
          env: { ...process.env, ...Object.fromEntries(e) }
        }), a = "";
        s.stdout.on("data", (p) => {
          a += p;
        }), s.stderr.on("data", (p) => {
          a += p;
        });
        let f = setTimeout(() => (s.removeAllListeners(), s.kill(), r(new Error("The executable failed to finish within the timeout specified."))), this.timeoutMillis);
        s.on("close", (p) => {
          if (clearTimeout(f), p === 0)
            try {
              let d = JSON.parse(a), v = new yt.ExecutableResponse(d);
              return t(v);
            } catch (d) {
              return d instanceof yt.ExecutableResponseError ? r(d) : r(new yt.ExecutableResponseError(`The executable returned an invalid response: ${a}`));
            }
          else
            return r(new pn(a, p.toString()));
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
        e = await Ii.promises.realpath(this.outputFile);
      } catch {
        return;
      }
      if (!(await Ii.promises.lstat(e)).isFile())
        return;
      let t = await Ii.promises.readFile(e, {
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
  Nt.PluggableAuthHandler = xi;
});

// node_modules/google-auth-library/build/src/auth/pluggable-auth-client.js
var ji = F((Ct) => {
  "use strict";
  Object.defineProperty(Ct, "__esModule", { value: !0 });
  Ct.PluggableAuthClient = Ct.ExecutableError = void 0;
  var bh = dt(), Oh = Ti(), Cc = Si(), Nh = Si();
  Object.defineProperty(Ct, "ExecutableError", { enumerable: !0, get: function() {
    return Nh.ExecutableError;
  } });
  var Ch = 30 * 1e3, Dc = 5 * 1e3, $c = 120 * 1e3, Dh = "GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES", Fc = 1, Ri = class extends bh.BaseExternalAccountClient {
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
        this.timeoutMillis = Ch;
      else if (this.timeoutMillis = e.credential_source.executable.timeout_millis, this.timeoutMillis < Dc || this.timeoutMillis > $c)
        throw new Error(`Timeout must be between ${Dc} and ${$c} milliseconds.`);
      this.outputFile = e.credential_source.executable.output_file, this.handler = new Cc.PluggableAuthHandler({
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
      if (process.env[Dh] !== "1")
        throw new Error("Pluggable Auth executables need to be explicitly allowed to run by setting the GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES environment Variable to 1.");
      let e;
      if (this.outputFile && (e = await this.handler.retrieveCachedResponse()), !e) {
        let t = /* @__PURE__ */ new Map();
        t.set("GOOGLE_EXTERNAL_ACCOUNT_AUDIENCE", this.audience), t.set("GOOGLE_EXTERNAL_ACCOUNT_TOKEN_TYPE", this.subjectTokenType), t.set("GOOGLE_EXTERNAL_ACCOUNT_INTERACTIVE", "0"), this.outputFile && t.set("GOOGLE_EXTERNAL_ACCOUNT_OUTPUT_FILE", this.outputFile);
        let r = this.getServiceAccountEmail();
        r && t.set("GOOGLE_EXTERNAL_ACCOUNT_IMPERSONATED_EMAIL", r), e = await this.handler.retrieveResponseFromExecutable(t);
      }
      if (e.version > Fc)
        throw new Error(`Version of executable is not currently supported, maximum supported version is ${Fc}.`);
      if (!e.success)
        throw new Cc.ExecutableError(e.errorMessage, e.errorCode);
      if (this.outputFile && !e.expirationTime)
        throw new Oh.InvalidExpirationTimeFieldError("The executable response must contain the `expiration_time` field for successful responses when an output_file has been specified in the configuration.");
      if (e.isExpired())
        throw new Error("Executable response is expired.");
      return e.subjectToken;
    }
  };
  Ct.PluggableAuthClient = Ri;
});

// node_modules/google-auth-library/build/src/auth/externalclient.js
var Ui = F((gn) => {
  "use strict";
  Object.defineProperty(gn, "__esModule", { value: !0 });
  gn.ExternalAccountClient = void 0;
  var $h = dt(), Fh = pi(), Mh = vi(), Lh = ji(), qi = class {
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
      return e && e.type === $h.EXTERNAL_ACCOUNT_TYPE ? e.credential_source?.environment_id ? new Mh.AwsClient(e) : e.credential_source?.executable ? new Lh.PluggableAuthClient(e) : new Fh.IdentityPoolClient(e) : null;
    }
  };
  gn.ExternalAccountClient = qi;
});

// node_modules/google-auth-library/build/src/auth/externalAccountAuthorizedUserClient.js
var Ni = F((Dt) => {
  "use strict";
  Object.defineProperty(Dt, "__esModule", { value: !0 });
  Dt.ExternalAccountAuthorizedUserClient = Dt.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE = void 0;
  var Lc = Ee(), Mc = ri(), Gc = fe(), Gh = k("stream"), Bh = dt();
  Dt.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE = "external_account_authorized_user";
  var Hh = "https://sts.{universeDomain}/v1/oauthtoken", bi = class n extends Mc.OAuthClientAuthHandler {
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
      Lc.AuthClient.setMethodName(r, "refreshToken"), this.applyClientAuthenticationOptions(r);
      try {
        let s = await this.transporter.request(r), a = s.data;
        return a.res = s, a;
      } catch (s) {
        throw s instanceof Gc.GaxiosError && s.response ? (0, Mc.getErrorFromOAuthErrorResponse)(
          s.response.data,
          // Preserve other fields from the original error.
          s
        ) : s;
      }
    }
  }, Oi = class extends Lc.AuthClient {
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
      this.externalAccountAuthorizedUserHandler = new bi({
        tokenRefreshEndpoint: e.token_url ?? Hh.replace("{universeDomain}", this.universeDomain),
        transporter: this.transporter,
        clientAuthentication: t
      }), this.cachedAccessToken = null, this.quotaProjectId = e.quota_project_id, typeof e?.eagerRefreshThresholdMillis != "number" ? this.eagerRefreshThresholdMillis = Bh.EXPIRATION_TIME_OFFSET : this.eagerRefreshThresholdMillis = e.eagerRefreshThresholdMillis, this.forceRefreshOnFailure = !!e?.forceRefreshOnFailure;
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
        e.headers = Gc.Gaxios.mergeHeaders(e.headers), this.addUserProjectAndAuthHeaders(e.headers, s), r = await this.transporter.request(e);
      } catch (s) {
        let a = s.response;
        if (a) {
          let f = a.status, p = a.config.data instanceof Gh.Readable;
          if (!t && (f === 401 || f === 403) && !p && this.forceRefreshOnFailure)
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
  Dt.ExternalAccountAuthorizedUserClient = Oi;
});

// node_modules/google-auth-library/build/src/auth/googleauth.js
var kc = F((He) => {
  "use strict";
  Object.defineProperty(He, "__esModule", { value: !0 });
  He.GoogleAuth = He.GoogleAuthExceptionMessages = void 0;
  var Vh = k("child_process"), ar = k("fs"), kh = fe(), cr = Wt(), Kh = k("os"), Ci = k("path"), Wh = Jt(), Jh = Rs(), zh = qs(), Yh = Us(), $t = Ys(), Bc = Qs(), Ft = ei(), Xh = Ui(), ur = dt(), Di = Ee(), Hc = Ni(), Vc = Me();
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
  var $i = class {
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
        e = await cr.universe("universe-domain"), e ||= Di.DEFAULT_UNIVERSE;
      } catch (t) {
        if (t && t?.response?.status === 404)
          e = Di.DEFAULT_UNIVERSE;
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
      let e = (0, Vc.originalOrCamelOptions)(this.clientOptions).get("universe_domain");
      try {
        e ??= (await this.getClient()).universeDomain;
      } catch {
        e ??= Di.DEFAULT_UNIVERSE;
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
        return t instanceof $t.JWT ? t.scopes = this.scopes : t instanceof ur.BaseExternalAccountClient && (t.scopes = this.getAnyScopes()), await this.#t(t);
      if (t = await this._tryGetApplicationCredentialsFromWellKnownFile(e), t)
        return t instanceof $t.JWT ? t.scopes = this.scopes : t instanceof ur.BaseExternalAccountClient && (t.scopes = this.getAnyScopes()), await this.#t(t);
      if (await this._checkIsGCE())
        return e.scopes = this.getAnyScopes(), await this.#t(new Jh.Compute(e));
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
      return this.checkIsGCE === void 0 && (this.checkIsGCE = cr.getGCPResidency() || await cr.isAvailable()), this.checkIsGCE;
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
        s && (t = Ci.join(s, ".config"));
      }
      return t && (t = Ci.join(t, "gcloud", "application_default_credentials.json"), ar.existsSync(t) || (t = null)), t ? await this._getApplicationCredentialsFromFilePath(t, e) : null;
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
        if (e = ar.realpathSync(e), !ar.lstatSync(e).isFile())
          throw new Error();
      } catch (s) {
        throw s instanceof Error && (s.message = `The file at ${e} does not exist, or it is not a file. ${s.message}`), s;
      }
      let r = ar.createReadStream(e);
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
      let r, s = (0, Vc.originalOrCamelOptions)(t).get("universe_domain");
      return e.type === Bc.USER_REFRESH_ACCOUNT_TYPE ? (r = new Bc.UserRefreshClient(t), r.fromJSON(e)) : e.type === Ft.IMPERSONATED_ACCOUNT_TYPE ? r = this.fromImpersonatedJSON(e) : e.type === ur.EXTERNAL_ACCOUNT_TYPE ? (r = Xh.ExternalAccountClient.fromJSON({
        ...e,
        ...t
      }), r.scopes = this.getAnyScopes()) : e.type === Hc.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE ? r = new Hc.ExternalAccountAuthorizedUserClient({
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
        this.fromStreamAsync(e, s).then((a) => r(null, a), r);
      else
        return this.fromStreamAsync(e, s);
    }
    fromStreamAsync(e, t) {
      return new Promise((r, s) => {
        if (!e)
          throw new Error("Must pass in a stream containing the Google auth settings.");
        let a = [];
        e.setEncoding("utf8").on("error", s).on("data", (f) => a.push(f)).on("end", () => {
          try {
            try {
              let f = JSON.parse(a.join("")), p = this._cacheClientFromJSON(f, t);
              return r(p);
            } catch (f) {
              if (!this.keyFilename)
                throw f;
              let p = new $t.JWT({
                ...this.clientOptions,
                keyFile: this.keyFilename
              });
              return this.cachedCredential = p, this.setGapicJWTValues(p), r(p);
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
      let e = Kh.platform();
      return !!(e && e.length >= 3 && e.substring(0, 3).toLowerCase() === "win");
    }
    /**
     * Run the Google Cloud SDK command that prints the default project ID
     */
    async getDefaultServiceProjectId() {
      return new Promise((e) => {
        (0, Vh.exec)("gcloud config config-helper --format json", (t, r) => {
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
      return !this.jsonContent || this.jsonContent.type !== ur.EXTERNAL_ACCOUNT_TYPE ? null : await (await this.getClient()).getProjectId();
    }
    /**
     * Gets the Compute Engine project ID if it can be inferred.
     */
    async getGCEProjectId() {
      try {
        return await cr.project("project-id");
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
      if (e instanceof ur.BaseExternalAccountClient) {
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
          cr.instance("service-accounts/default/email"),
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
        let e = Ci.resolve(this.keyFilename), t = ar.createReadStream(e);
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
      return new zh.IdTokenClient({ targetAudience: e, idTokenProvider: t });
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
      return e.headers = kh.Gaxios.mergeHeaders(e.headers, s), e;
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
      return (0, Yh.getEnv)();
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
      let a = (0, Wh.createCrypto)();
      if (r instanceof $t.JWT && r.key)
        return await a.sign(r.key, e);
      let f = await this.getCredentials();
      if (!f.client_email)
        throw new Error("Cannot sign data without `client_email`.");
      return this.signBlob(a, f.client_email, e, t);
    }
    async signBlob(e, t, r, s) {
      let a = new URL(s + `${t}:signBlob`);
      return (await this.request({
        method: "POST",
        url: a.href,
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
  He.GoogleAuth = $i;
});

// node_modules/google-auth-library/build/src/auth/iam.js
var Kc = F((mn) => {
  "use strict";
  Object.defineProperty(mn, "__esModule", { value: !0 });
  mn.IAMAuth = void 0;
  var Fi = class {
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
  mn.IAMAuth = Fi;
});

// node_modules/google-auth-library/build/src/auth/downscopedclient.js
var Wc = F((Qe) => {
  "use strict";
  Object.defineProperty(Qe, "__esModule", { value: !0 });
  Qe.DownscopedClient = Qe.EXPIRATION_TIME_OFFSET = Qe.MAX_ACCESS_BOUNDARY_RULES_COUNT = void 0;
  var Qh = fe(), Zh = k("stream"), Mi = Ee(), ep = zr(), tp = "urn:ietf:params:oauth:grant-type:token-exchange", rp = "urn:ietf:params:oauth:token-type:access_token", np = "urn:ietf:params:oauth:token-type:access_token";
  Qe.MAX_ACCESS_BOUNDARY_RULES_COUNT = 10;
  Qe.EXPIRATION_TIME_OFFSET = 300 * 1e3;
  var Li = class extends Mi.AuthClient {
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
      if (super(e instanceof Mi.AuthClient ? {} : e), e instanceof Mi.AuthClient ? (this.authClient = e, this.credentialAccessBoundary = t) : (this.authClient = e.authClient, this.credentialAccessBoundary = e.credentialAccessBoundary), this.credentialAccessBoundary.accessBoundary.accessBoundaryRules.length === 0)
        throw new Error("At least one access boundary rule needs to be defined.");
      if (this.credentialAccessBoundary.accessBoundary.accessBoundaryRules.length > Qe.MAX_ACCESS_BOUNDARY_RULES_COUNT)
        throw new Error(`The provided access boundary has more than ${Qe.MAX_ACCESS_BOUNDARY_RULES_COUNT} access boundary rules.`);
      for (let r of this.credentialAccessBoundary.accessBoundary.accessBoundaryRules)
        if (r.availablePermissions.length === 0)
          throw new Error("At least one permission should be defined in access boundary rules.");
      this.stsCredential = new ep.StsCredentials({
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
        e.headers = Qh.Gaxios.mergeHeaders(e.headers), this.addUserProjectAndAuthHeaders(e.headers, s), r = await this.transporter.request(e);
      } catch (s) {
        let a = s.response;
        if (a) {
          let f = a.status, p = a.config.data instanceof Zh.Readable;
          if (!t && (f === 401 || f === 403) && !p && this.forceRefreshOnFailure)
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
        grantType: tp,
        requestedTokenType: rp,
        subjectToken: e,
        subjectTokenType: np
      }, r = await this.stsCredential.exchangeToken(t, void 0, this.credentialAccessBoundary), s = this.authClient.credentials?.expiry_date || null, a = r.expires_in ? (/* @__PURE__ */ new Date()).getTime() + r.expires_in * 1e3 : s;
      return this.cachedDownscopedAccessToken = {
        access_token: r.access_token,
        expiry_date: a,
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
  Qe.DownscopedClient = Li;
});

// node_modules/google-auth-library/build/src/auth/passthrough.js
var Jc = F((yn) => {
  "use strict";
  Object.defineProperty(yn, "__esModule", { value: !0 });
  yn.PassThroughClient = void 0;
  var sp = Ee(), Gi = class extends sp.AuthClient {
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
  yn.PassThroughClient = Gi;
});

// node_modules/google-auth-library/build/src/index.js
var fr = F((G) => {
  "use strict";
  Object.defineProperty(G, "__esModule", { value: !0 });
  G.GoogleAuth = G.auth = G.PassThroughClient = G.ExternalAccountAuthorizedUserClient = G.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE = G.ExecutableError = G.PluggableAuthClient = G.DownscopedClient = G.BaseExternalAccountClient = G.ExternalAccountClient = G.IdentityPoolClient = G.AwsRequestSigner = G.AwsClient = G.UserRefreshClient = G.LoginTicket = G.ClientAuthentication = G.OAuth2Client = G.CodeChallengeMethod = G.Impersonated = G.JWT = G.JWTAccess = G.IdTokenClient = G.IAMAuth = G.GCPEnv = G.Compute = G.DEFAULT_UNIVERSE = G.AuthClient = G.gaxios = G.gcpMetadata = void 0;
  var zc = kc();
  Object.defineProperty(G, "GoogleAuth", { enumerable: !0, get: function() {
    return zc.GoogleAuth;
  } });
  G.gcpMetadata = Wt();
  G.gaxios = fe();
  var Yc = Ee();
  Object.defineProperty(G, "AuthClient", { enumerable: !0, get: function() {
    return Yc.AuthClient;
  } });
  Object.defineProperty(G, "DEFAULT_UNIVERSE", { enumerable: !0, get: function() {
    return Yc.DEFAULT_UNIVERSE;
  } });
  var ip = Rs();
  Object.defineProperty(G, "Compute", { enumerable: !0, get: function() {
    return ip.Compute;
  } });
  var op = Us();
  Object.defineProperty(G, "GCPEnv", { enumerable: !0, get: function() {
    return op.GCPEnv;
  } });
  var ap = Kc();
  Object.defineProperty(G, "IAMAuth", { enumerable: !0, get: function() {
    return ap.IAMAuth;
  } });
  var cp = qs();
  Object.defineProperty(G, "IdTokenClient", { enumerable: !0, get: function() {
    return cp.IdTokenClient;
  } });
  var up = Js();
  Object.defineProperty(G, "JWTAccess", { enumerable: !0, get: function() {
    return up.JWTAccess;
  } });
  var fp = Ys();
  Object.defineProperty(G, "JWT", { enumerable: !0, get: function() {
    return fp.JWT;
  } });
  var dp = ei();
  Object.defineProperty(G, "Impersonated", { enumerable: !0, get: function() {
    return dp.Impersonated;
  } });
  var Bi = mt();
  Object.defineProperty(G, "CodeChallengeMethod", { enumerable: !0, get: function() {
    return Bi.CodeChallengeMethod;
  } });
  Object.defineProperty(G, "OAuth2Client", { enumerable: !0, get: function() {
    return Bi.OAuth2Client;
  } });
  Object.defineProperty(G, "ClientAuthentication", { enumerable: !0, get: function() {
    return Bi.ClientAuthentication;
  } });
  var lp = Ts();
  Object.defineProperty(G, "LoginTicket", { enumerable: !0, get: function() {
    return lp.LoginTicket;
  } });
  var hp = Qs();
  Object.defineProperty(G, "UserRefreshClient", { enumerable: !0, get: function() {
    return hp.UserRefreshClient;
  } });
  var pp = vi();
  Object.defineProperty(G, "AwsClient", { enumerable: !0, get: function() {
    return pp.AwsClient;
  } });
  var gp = mi();
  Object.defineProperty(G, "AwsRequestSigner", { enumerable: !0, get: function() {
    return gp.AwsRequestSigner;
  } });
  var mp = pi();
  Object.defineProperty(G, "IdentityPoolClient", { enumerable: !0, get: function() {
    return mp.IdentityPoolClient;
  } });
  var yp = Ui();
  Object.defineProperty(G, "ExternalAccountClient", { enumerable: !0, get: function() {
    return yp.ExternalAccountClient;
  } });
  var Ap = dt();
  Object.defineProperty(G, "BaseExternalAccountClient", { enumerable: !0, get: function() {
    return Ap.BaseExternalAccountClient;
  } });
  var vp = Wc();
  Object.defineProperty(G, "DownscopedClient", { enumerable: !0, get: function() {
    return vp.DownscopedClient;
  } });
  var Xc = ji();
  Object.defineProperty(G, "PluggableAuthClient", { enumerable: !0, get: function() {
    return Xc.PluggableAuthClient;
  } });
  Object.defineProperty(G, "ExecutableError", { enumerable: !0, get: function() {
    return Xc.ExecutableError;
  } });
  var Qc = Ni();
  Object.defineProperty(G, "EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE", { enumerable: !0, get: function() {
    return Qc.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE;
  } });
  Object.defineProperty(G, "ExternalAccountAuthorizedUserClient", { enumerable: !0, get: function() {
    return Qc.ExternalAccountAuthorizedUserClient;
  } });
  var wp = Jc();
  Object.defineProperty(G, "PassThroughClient", { enumerable: !0, get: function() {
    return wp.PassThroughClient;
  } });
  var Ep = new zc.GoogleAuth();
  G.auth = Ep;
});

// node_modules/googleapis-common/build/src/apiIndex.js
var Zc = F((Hi) => {
  "use strict";
  Object.defineProperty(Hi, "__esModule", { value: !0 });
  Hi.getAPI = _p;
  function _p(n, e, t, r) {
    let s;
    if (typeof e == "string")
      s = e, e = {};
    else if (typeof e == "object")
      s = e.version, delete e.version;
    else
      throw new Error("Argument error: Accepts only string or object");
    try {
      let a = t[s], f = new a(e, r);
      return Object.freeze(f);
    } catch (a) {
      throw new Error(`Unable to load endpoint ${n}("${s}"): ${a.message}`);
    }
  }
});

// node_modules/side-channel-list/index.js
var tu = F((jy, eu) => {
  "use strict";
  var Pp = wr(), Tp = vr(), An = function(n, e, t) {
    for (var r = n, s; (s = r.next) != null; r = s)
      if (s.key === e)
        return r.next = s.next, t || (s.next = /** @type {NonNullable<typeof list.next>} */
        n.next, n.next = s), s;
  }, Ip = function(n, e) {
    if (n) {
      var t = An(n, e);
      return t && t.value;
    }
  }, xp = function(n, e, t) {
    var r = An(n, e);
    r ? r.value = t : n.next = /** @type {import('./list.d.ts').ListNode<typeof value, typeof key>} */
    {
      // eslint-disable-line no-param-reassign, no-extra-parens
      key: e,
      next: n.next,
      value: t
    };
  }, Sp = function(n, e) {
    return n ? !!An(n, e) : !1;
  }, Rp = function(n, e) {
    if (n)
      return An(n, e, !0);
  };
  eu.exports = function() {
    var e, t = {
      assert: function(r) {
        if (!t.has(r))
          throw new Tp("Side channel does not contain " + Pp(r));
      },
      delete: function(r) {
        var s = Rp(e, r);
        return s && e && !e.next && (e = void 0), !!s;
      },
      get: function(r) {
        return Ip(e, r);
      },
      has: function(r) {
        return Sp(e, r);
      },
      set: function(r, s) {
        e || (e = {
          next: void 0
        }), xp(
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
var Vi = F((qy, nu) => {
  "use strict";
  var jp = ho(), dr = po(), qp = wr(), Up = vr(), ru = jp("%Map%", !0), bp = dr("Map.prototype.get", !0), Op = dr("Map.prototype.set", !0), Np = dr("Map.prototype.has", !0), Cp = dr("Map.prototype.delete", !0), Dp = dr("Map.prototype.size", !0);
  nu.exports = !!ru && /** @type {Exclude<import('.'), false>} */
  function() {
    var e, t = {
      assert: function(r) {
        if (!t.has(r))
          throw new Up("Side channel does not contain " + qp(r));
      },
      delete: function(r) {
        if (e) {
          var s = Cp(e, r);
          return Dp(e) === 0 && (e = void 0), s;
        }
        return !1;
      },
      get: function(r) {
        if (e)
          return bp(e, r);
      },
      has: function(r) {
        return e ? Np(e, r) : !1;
      },
      set: function(r, s) {
        e || (e = new ru()), Op(e, r, s);
      }
    };
    return t;
  };
});

// node_modules/side-channel-weakmap/index.js
var iu = F((Uy, su) => {
  "use strict";
  var $p = ho(), wn = po(), Fp = wr(), vn = Vi(), Mp = vr(), Mt = $p("%WeakMap%", !0), Lp = wn("WeakMap.prototype.get", !0), Gp = wn("WeakMap.prototype.set", !0), Bp = wn("WeakMap.prototype.has", !0), Hp = wn("WeakMap.prototype.delete", !0);
  su.exports = Mt ? (
    /** @type {Exclude<import('.'), false>} */
    function() {
      var e, t, r = {
        assert: function(s) {
          if (!r.has(s))
            throw new Mp("Side channel does not contain " + Fp(s));
        },
        delete: function(s) {
          if (Mt && s && (typeof s == "object" || typeof s == "function")) {
            if (e)
              return Hp(e, s);
          } else if (vn && t)
            return t.delete(s);
          return !1;
        },
        get: function(s) {
          return Mt && s && (typeof s == "object" || typeof s == "function") && e ? Lp(e, s) : t && t.get(s);
        },
        has: function(s) {
          return Mt && s && (typeof s == "object" || typeof s == "function") && e ? Bp(e, s) : !!t && t.has(s);
        },
        set: function(s, a) {
          Mt && s && (typeof s == "object" || typeof s == "function") ? (e || (e = new Mt()), Gp(e, s, a)) : vn && (t || (t = vn()), t.set(s, a));
        }
      };
      return r;
    }
  ) : vn;
});

// node_modules/side-channel/index.js
var En = F((by, ou) => {
  "use strict";
  var Vp = vr(), kp = wr(), Kp = tu(), Wp = Vi(), Jp = iu(), zp = Jp || Wp || Kp;
  ou.exports = function() {
    var e, t = {
      assert: function(r) {
        if (!t.has(r)) {
          var s = r && Object(r) === r ? "the given object key" : kp(r);
          throw new Vp("Side channel does not contain " + s);
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
        e || (e = zp()), e.set(r, s);
      }
    };
    return t;
  };
});

// node_modules/qs/lib/formats.js
var Pn = F((Oy, uu) => {
  "use strict";
  var au = String.prototype.replace, cu = /%20/g, _n = {
    RFC1738: "RFC1738",
    RFC3986: "RFC3986",
    WHATWG: "WHATWG"
  };
  uu.exports = {
    default: _n.RFC3986,
    formatters: {
      RFC1738: function(n) {
        return au.call(n, cu, "+");
      },
      RFC3986: function(n) {
        return String(n);
      },
      WHATWG: function(n) {
        return au.call(n, cu, "+");
      }
    },
    RFC1738: _n.RFC1738,
    RFC3986: _n.RFC3986,
    WHATWG: _n.WHATWG
  };
});

// node_modules/qs/lib/utils.js
var zi = F((Ny, gu) => {
  "use strict";
  var ki = Pn(), Rn = En(), fu = cf(), xn = Object.prototype.hasOwnProperty, et = Array.isArray, jn = Rn(), lt = function(e, t) {
    return jn.set(e, t), e;
  }, At = function(e) {
    return jn.has(e);
  }, lr = function(e) {
    return jn.get(e);
  }, Wi = function(e, t) {
    jn.set(e, t);
  }, Ji = Rn(), Tn = function(e, t) {
    return Ji.set(e, t), e;
  }, Ki = function(e) {
    return Ji.has(e);
  }, du = function(e) {
    return Ji.get(e);
  }, Ze = (function() {
    for (var n = [], e = 0; e < 256; ++e)
      n[n.length] = "%" + ((e < 16 ? "0" : "") + e.toString(16)).toUpperCase();
    return n;
  })(), Yp = function(e) {
    for (; e.length > 1; ) {
      var t = e.pop(), r = t.obj[t.prop];
      if (et(r)) {
        for (var s = [], a = 0; a < r.length; ++a)
          typeof r[a] < "u" && (s[s.length] = r[a]);
        t.obj[t.prop] = s;
      }
    }
  }, vt = function(e, t) {
    for (var r = t && t.plainObjects ? { __proto__: null } : {}, s = 0; s < e.length; ++s)
      typeof e[s] < "u" && (r[s] = e[s]);
    return r;
  }, Sn = function(e, t, r) {
    t === "__proto__" && fu ? fu(e, t, {
      configurable: !0,
      enumerable: !0,
      value: r,
      writable: !0
    }) : e[t] = r;
  }, Xp = function(e, t) {
    for (var r = t, s = Object.keys(e), a = 0; a < s.length; ++a) {
      var f = parseInt(s[a], 10);
      String(f) === s[a] && f > r && (r = f);
    }
    return r;
  }, lu = function(e) {
    for (var t = 0, r = 0; r < e.length; ++r)
      xn.call(e, r) && (t += 1);
    return t;
  }, hu = function(e, t, r) {
    var s = [e, t];
    if (r && typeof r.arrayLimit == "number" && s.length > r.arrayLimit) {
      if (r.throwOnLimitExceeded)
        throw new RangeError("Array limit exceeded. Only " + r.arrayLimit + " element" + (r.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
      return lt(vt(s, r), 1);
    }
    return s;
  }, Qp = function n(e, t, r) {
    if (!t)
      return e;
    if (typeof t != "object" && typeof t != "function") {
      if (et(e)) {
        var s = e.length;
        if (r && typeof r.arrayLimit == "number" && lu(e) >= r.arrayLimit) {
          if (r.throwOnLimitExceeded)
            throw new RangeError("Array limit exceeded. Only " + r.arrayLimit + " element" + (r.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
          return lt(vt(e.concat(t), r), s);
        }
        e[s] = t;
      } else if (e && typeof e == "object")
        if (At(e)) {
          var a = lr(e) + 1;
          e[a] = t, Wi(e, a);
        } else if (r && r.strictMerge && Ki(e)) {
          var f = du(e) + 1;
          if (r.throwOnLimitExceeded && typeof r.arrayLimit == "number" && f >= r.arrayLimit)
            throw new RangeError("Array limit exceeded. Only " + r.arrayLimit + " element" + (r.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
          e[f] = t, Tn(e, f);
        } else if (r && r.strictMerge) {
          var p = hu(e, t, r);
          return et(p) ? Tn(p, 1) : p;
        } else (r && (r.plainObjects || r.allowPrototypes) || !xn.call(Object.prototype, t)) && (e[t] = !0);
      else
        return hu(e, t, r);
      return e;
    }
    if (!e || typeof e != "object") {
      if (At(t)) {
        for (var d = Object.keys(t), v = r && r.plainObjects ? { __proto__: null, 0: e } : { 0: e }, _ = 0; _ < d.length; _++) {
          var P = parseInt(d[_], 10);
          v[P + 1] = t[d[_]];
        }
        return lt(v, lr(t) + 1);
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
    if (et(e) && !et(t) && (R = vt(e, r), Ki(e) && Tn(R, e.length - 1)), et(e) && et(t)) {
      if (t.forEach(function(h, y) {
        if (xn.call(e, y)) {
          var A = e[y];
          A && typeof A == "object" && h && typeof h == "object" ? e[y] = n(A, h, r) : e[e.length] = h;
        } else
          e[y] = h;
      }), r && typeof r.arrayLimit == "number" && lu(e) > r.arrayLimit) {
        if (r.throwOnLimitExceeded)
          throw new RangeError("Array limit exceeded. Only " + r.arrayLimit + " element" + (r.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
        return lt(vt(e, r), e.length - 1);
      }
      return e;
    }
    return Object.keys(t).reduce(function(h, y) {
      var A = t[y];
      if (xn.call(h, y) ? Sn(h, y, n(h[y], A, r)) : Sn(h, y, A), At(t) && !At(h) && lt(h, Xp(h, lr(t))), At(h)) {
        var I = parseInt(y, 10);
        String(I) === y && I >= 0 && I > lr(h) && Wi(h, I);
      }
      if (Ki(h)) {
        var i = parseInt(y, 10);
        String(i) === y && i > du(h) && Tn(h, i);
      }
      return h;
    }, R);
  }, Zp = function(e, t) {
    return Object.keys(t).reduce(function(r, s) {
      return Sn(r, s, t[s]), r;
    }, e);
  }, eg = function(n, e, t) {
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
  }, tg = typeof Symbol == "function" && typeof Symbol.toPrimitive == "symbol", rg = Array.prototype.join, ng = Array.prototype.toString, sg = Object.prototype.toString, pu = function n(e, t) {
    if (!e || typeof e != "object" && typeof e != "function" || tg && e[Symbol.toPrimitive] != null)
      return e;
    if (et(e) && e.toString === ng && e.join === rg) {
      var r = t || Rn();
      if (r.has(e))
        return "";
      r.set(e, !0);
      for (var s, a = 0; a < e.length; a += 1) {
        var f = e[a], p = n(f, r);
        if (!s && p !== f) {
          s = [];
          for (var d = 0; d < a; d += 1)
            s[d] = e[d];
        }
        s && (s[a] = p);
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
    return sg.call(e);
  }, In = 1024, ig = function(e, t, r, s, a) {
    if (e.length === 0)
      return e;
    var f = e;
    if (typeof e == "symbol" ? f = Symbol.prototype.toString.call(e) : typeof e != "string" && (f = String(pu(e))), r === "iso-8859-1")
      return escape(f).replace(/%u[0-9a-f]{4}/gi, function(y) {
        return "%26%23" + parseInt(y.slice(2), 16) + "%3B";
      }).replace(/\+/g, "%2B");
    for (var p = "", d = 0; d < f.length; d += In) {
      var v = f.length >= In ? f.slice(d, d + In) : f;
      if (d + In < f.length) {
        var _ = v.charCodeAt(v.length - 1);
        _ >= 55296 && _ <= 56319 && (v = v.slice(0, -1), d -= 1);
      }
      for (var P = [], x = 0; x < v.length; ++x) {
        var R = v.charCodeAt(x);
        if (R === 45 || R === 46 || R === 95 || R === 126 && a !== ki.WHATWG || R >= 48 && R <= 57 || R >= 65 && R <= 90 || R >= 97 && R <= 122 || a === ki.RFC1738 && (R === 40 || R === 41) || a === ki.WHATWG && R === 42) {
          P[P.length] = v.charAt(x);
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
        var h = v.charCodeAt(x + 1);
        R <= 56319 && h >= 56320 && h <= 57343 ? (x += 1, R = 65536 + ((R & 1023) << 10 | h & 1023), P[P.length] = Ze[240 | R >> 18] + Ze[128 | R >> 12 & 63] + Ze[128 | R >> 6 & 63] + Ze[128 | R & 63]) : P[P.length] = "%EF%BF%BD";
      }
      p += P.join("");
    }
    return p;
  }, og = function(e) {
    for (var t = [{ obj: { o: e }, prop: "o" }], r = Rn(), s = 0; s < t.length; ++s)
      for (var a = t[s], f = a.obj[a.prop], p = Object.keys(f), d = 0; d < p.length; ++d) {
        var v = p[d], _ = f[v];
        typeof _ == "object" && _ !== null && !r.has(_) && (t[t.length] = { obj: f, prop: v }, r.set(_, !0));
      }
    return Yp(t), e;
  }, ag = function(e) {
    return Object.prototype.toString.call(e) === "[object RegExp]";
  }, cg = function(e) {
    return !e || typeof e != "object" ? !1 : !!(e.constructor && typeof e.constructor.isBuffer == "function" && e.constructor.isBuffer(e));
  }, ug = function(e, t, r, s, a) {
    if (At(e)) {
      if (a)
        throw new RangeError("Array limit exceeded. Only " + r + " element" + (r === 1 ? "" : "s") + " allowed in an array.");
      for (var f = et(t) ? t : [t], p = lr(e), d = 0; d < f.length; ++d)
        p += 1, e[p] = f[d];
      return Wi(e, p), e;
    }
    var v = [].concat(e, t);
    if (v.length > r) {
      if (a)
        throw new RangeError("Array limit exceeded. Only " + r + " element" + (r === 1 ? "" : "s") + " allowed in an array.");
      return lt(vt(v, { plainObjects: s }), v.length - 1);
    }
    return v;
  }, fg = function(e, t) {
    if (et(e)) {
      for (var r = [], s = 0; s < e.length; s += 1)
        r[r.length] = t(e[s]);
      return r;
    }
    return t(e);
  };
  gu.exports = {
    arrayToObject: vt,
    assign: Zp,
    combine: ug,
    compact: og,
    decode: eg,
    encode: ig,
    isBuffer: cg,
    isOverflow: At,
    isRegExp: ag,
    markOverflow: lt,
    maybeMap: fg,
    merge: Qp,
    setProperty: Sn,
    toCoercible: pu
  };
});

// node_modules/qs/lib/stringify.js
var _u = F((Cy, Eu) => {
  "use strict";
  var Au = En(), hr = zi(), pr = Pn(), mu = Object.prototype.hasOwnProperty, vu = {
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
  }, tt = Array.isArray, dg = Array.prototype.push, wu = function(n, e) {
    dg.apply(n, tt(e) ? e : [e]);
  }, lg = Date.prototype.toISOString, yu = pr.default, ue = {
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
    encoder: hr.encode,
    encodeValuesOnly: !1,
    filter: void 0,
    format: yu,
    formatter: pr.formatters[yu],
    // deprecated
    indices: !1,
    serializeDate: function(e) {
      return lg.call(e);
    },
    skipNulls: !1,
    strictNullHandling: !1
  }, hg = function(e) {
    return typeof e == "string" || typeof e == "number" || typeof e == "boolean" || typeof e == "symbol" || typeof e == "bigint";
  }, Yi = {}, pg = function n(e, t, r, s, a, f, p, d, v, _, P, x, R, h, y, A, I, i, u, o) {
    var l = e;
    if (o > u)
      throw new RangeError("Input depth exceeded depth option of " + u);
    for (var c = i, E = 0, g = !1; (c = c.get(Yi)) !== void 0 && !g; ) {
      var L = c.get(e);
      if (E += 1, typeof L < "u") {
        if (L === E)
          throw new RangeError("Cyclic object value");
        g = !0;
      }
      typeof c.get(Yi) > "u" && (E = 0);
    }
    if (l = typeof _ == "function" ? _(t, l) : l, l instanceof Date ? l = R(l) : r === "comma" && tt(l) && (l = hr.maybeMap(l, function(De) {
      return De instanceof Date ? R(De) : De;
    })), l === null) {
      if (f)
        return y(v && !A ? v(t, ue.encoder, I, "key", h) : t);
      l = "";
    }
    if (hg(l) || hr.isBuffer(l)) {
      if (v) {
        var se = A ? t : v(t, ue.encoder, I, "key", h);
        return [y(se) + "=" + y(v(l, ue.encoder, I, "value", h))];
      }
      return [y(t) + "=" + y(String(l))];
    }
    var z = [];
    if (typeof l > "u")
      return z;
    var J;
    if (r === "comma" && tt(l))
      A && v && (l = hr.maybeMap(l, function(De) {
        return De == null ? De : v(De, ue.encoder, I, "value", h);
      })), J = [{ value: l.length > 0 ? hr.toCoercible(l).join(",") || null : void 0 }];
    else if (tt(_))
      J = _;
    else {
      var oe = Object.keys(l);
      J = P ? oe.sort(P) : oe;
    }
    var Z = String(t), re = s && tt(l) && l.length === 1 ? Z + "[]" : Z;
    if (a && tt(l) && l.length === 0 && Object.keys(l).length === 0)
      return y(v && !A ? v(re, ue.encoder, I, "key", h) : re) + "[]";
    for (var ne = 0; ne < J.length; ++ne) {
      var Q = J[ne], Re = typeof Q == "object" && Q && typeof Q.value < "u" ? Q.value : l[Q];
      if (!(p && Re === null)) {
        var pe = x && d ? String(Q).replace(/\./g, "%2E") : String(Q), Lt = tt(l) ? typeof r == "function" ? r(re, pe) : re : re + (x ? "." + pe : "[" + pe + "]");
        i.set(e, E);
        var Ve = Au();
        Ve.set(Yi, i), wu(z, n(
          Re,
          Lt,
          r,
          s,
          a,
          f,
          p,
          d,
          r === "comma" && A && tt(l) ? null : v,
          _,
          P,
          x,
          R,
          h,
          y,
          A,
          I,
          Ve,
          u,
          o + 1
        ));
      }
    }
    return z;
  }, gg = function(e) {
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
    var r = pr.default;
    if (typeof e.format < "u") {
      if (!mu.call(pr.formatters, e.format))
        throw new TypeError("Unknown format option provided.");
      r = e.format;
    }
    var s = pr.formatters[r], a = ue.filter;
    (typeof e.filter == "function" || tt(e.filter)) && (a = e.filter);
    var f;
    if (mu.call(vu, e.arrayFormat) ? f = e.arrayFormat : "indices" in e ? f = e.indices ? "indices" : "repeat" : f = ue.arrayFormat, "commaRoundTrip" in e && typeof e.commaRoundTrip != "boolean")
      throw new TypeError("`commaRoundTrip` must be a boolean, or absent");
    var p = typeof e.allowDots > "u" ? e.encodeDotInKeys === !0 ? !0 : ue.allowDots : !!e.allowDots;
    return {
      addQueryPrefix: typeof e.addQueryPrefix == "boolean" ? e.addQueryPrefix : ue.addQueryPrefix,
      allowDots: p,
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
      filter: a,
      format: r,
      formatter: s,
      serializeDate: typeof e.serializeDate == "function" ? e.serializeDate : ue.serializeDate,
      skipNulls: typeof e.skipNulls == "boolean" ? e.skipNulls : ue.skipNulls,
      sort: typeof e.sort == "function" ? e.sort : null,
      strictNullHandling: typeof e.strictNullHandling == "boolean" ? e.strictNullHandling : ue.strictNullHandling
    };
  };
  Eu.exports = function(n, e) {
    var t = n, r = gg(e), s, a;
    typeof r.filter == "function" ? (a = r.filter, t = a("", t)) : tt(r.filter) && (a = r.filter.slice(), s = a);
    var f = [];
    if (typeof t != "object" || t === null)
      return "";
    var p = vu[r.arrayFormat], d = p === "comma" && r.commaRoundTrip;
    s || (s = Object.keys(t)), r.sort && s.sort(r.sort);
    for (var v = Au(), _ = 0; _ < s.length; ++_) {
      var P = s[_];
      if (!(typeof P > "u" || P === null)) {
        var x = t[P];
        if (!(r.skipNulls && x === null)) {
          var R = r.encodeDotInKeys ? String(P).replace(/\./g, "%2E") : String(P);
          wu(f, pg(
            x,
            R,
            p,
            d,
            r.allowEmptyArrays,
            r.strictNullHandling,
            r.skipNulls,
            r.encodeDotInKeys,
            r.encode ? r.encoder : null,
            a,
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
    var h = f.join(r.delimiter), y = r.addQueryPrefix === !0 ? "?" : "";
    return r.charsetSentinel && (r.charset === "iso-8859-1" ? y += "utf8=%26%2310003%3B" + r.delimiter : y += "utf8=%E2%9C%93" + r.delimiter), h.length > 0 ? y + h : "";
  };
});

// node_modules/qs/lib/parse.js
var Ru = F((Dy, Su) => {
  "use strict";
  var mg = En(), xe = zi(), qn = Object.prototype.hasOwnProperty, gr = Array.isArray, Tu = Object.getPrototypeOf, Pu = String.fromCharCode, yg = function(e) {
    if (!e || typeof e != "object")
      return !1;
    if (gr(e))
      return !0;
    var t = Tu(e);
    return t === Object.prototype || t === null;
  }, Ag = function(e) {
    if (gr(e)) {
      var t = [];
      return t.length = e.length, t;
    }
    return Tu(e) === null ? { __proto__: null } : {};
  }, vg = function(e) {
    for (var t = mg(), r = {}, s = [{ source: e, target: r }], a = 0; a < s.length; ++a)
      for (var f = s[a].source, p = s[a].target, d = Object.keys(f), v = 0; v < d.length; ++v) {
        var _ = f[d[v]];
        if (yg(_)) {
          if (!t.has(_)) {
            var P = Ag(_);
            t.set(_, P), s[s.length] = { source: _, target: P };
          }
          xe.setProperty(p, d[v], t.get(_));
        } else
          xe.setProperty(p, d[v], _);
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
  }, wg = function(n) {
    return n.replace(/&#(\d+);/g, function(e, t) {
      var r = parseInt(t, 10);
      return r > 65535 && r <= 1114111 ? (r -= 65536, Pu(55296 | r >> 10, 56320 | r & 1023)) : Pu(r);
    });
  }, Iu = function(n, e, t) {
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
  }, Eg = "utf8=%26%2310003%3B", _g = "utf8=%E2%9C%93", Pg = function(e, t) {
    var r = { __proto__: null }, s = t.ignoreQueryPrefix ? e.replace(/^\?/, "") : e;
    s = s.replace(/%5B/gi, "[").replace(/%5D/gi, "]");
    var a = t.parameterLimit === 1 / 0 ? void 0 : t.parameterLimit, f = s.split(
      t.delimiter,
      t.throwOnLimitExceeded && typeof a < "u" ? a + 1 : a
    );
    if (t.throwOnLimitExceeded && typeof a < "u" && f.length > a)
      throw new RangeError("Parameter limit exceeded. Only " + a + " parameter" + (a === 1 ? "" : "s") + " allowed.");
    var p = -1, d, v = t.charset;
    if (t.charsetSentinel)
      for (d = 0; d < f.length; ++d)
        f[d].indexOf("utf8=") === 0 && (f[d] === _g ? v = "utf-8" : f[d] === Eg && (v = "iso-8859-1"), p = d, d = f.length);
    for (d = 0; d < f.length; ++d)
      if (d !== p) {
        var _ = f[d], P = _.indexOf("]="), x = P === -1 ? _.indexOf("=") : P + 1, R = x > 1 && _.slice(x - 2, x) === "[]", h, y;
        if (x === -1 ? (h = t.decoder(_, ie.decoder, v, "key"), y = t.strictNullHandling ? null : "") : (h = t.decoder(_.slice(0, x), ie.decoder, v, "key"), h !== null && (y = xe.maybeMap(
          Iu(
            _.slice(x + 1),
            t,
            gr(r[h]) && (t.duplicates === "combine" || R) ? r[h].length : 0
          ),
          function(I) {
            return t.decoder(I, ie.decoder, v, "value");
          }
        ))), y && t.interpretNumericEntities && v === "iso-8859-1" && (y = xe.maybeMap(y, function(I) {
          return I && wg(String(I));
        })), R && (y = gr(y) ? [y] : y), t.comma && gr(y) && y.length > t.arrayLimit && (y = xe.combine([], y, t.arrayLimit, t.plainObjects, t.throwOnLimitExceeded)), h !== null) {
          var A = qn.call(r, h);
          A && (t.duplicates === "combine" || R) ? r[h] = xe.combine(
            r[h],
            y,
            t.arrayLimit,
            t.plainObjects,
            t.throwOnLimitExceeded
          ) : (!A || t.duplicates === "last") && (r[h] = y);
        }
      }
    return r;
  }, xu = function(e) {
    return e.charAt(0) === "[" && e.charAt(e.length - 1) === "]" ? e.slice(1, -1) : e;
  }, Tg = function(n, e, t, r) {
    var s = 0;
    if (n.length > 0 && n[n.length - 1] === "[]") {
      var a = n.slice(0, -1).join("");
      s = Array.isArray(e) && e[a] ? e[a].length : 0;
    }
    for (var f = r ? e : Iu(e, t, s), p = n.length - 1; p >= 0; --p) {
      var d, v = n[p];
      if (v === "[]" && t.parseArrays)
        xe.isOverflow(f) ? d = f : d = t.allowEmptyArrays && (f === "" || t.strictNullHandling && f === null) ? [] : xe.combine(
          [],
          f,
          t.arrayLimit,
          t.plainObjects,
          t.throwOnLimitExceeded
        );
      else {
        d = t.plainObjects ? { __proto__: null } : {};
        var _ = xu(v), P = t.decodeDotInKeys ? _.replace(/%2E/gi, ".") : _, x = parseInt(P, 10), R = !isNaN(x) && v !== P && String(x) === P && x >= 0 && t.parseArrays;
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
  }, Ig = function(e) {
    for (var t = "", r = 0, s = 0; s < e.length; s += 1) {
      var a = e.charCodeAt(s);
      if (a === 91)
        r += 1, t += "[";
      else if (a === 93)
        r > 0 && (r -= 1), t += "]";
      else if (a === 46 && r === 0 && s + 1 < e.length && e.charCodeAt(s + 1) !== 46 && e.charCodeAt(s + 1) !== 91) {
        for (var f = s + 1, p = f; p < e.length && e.charCodeAt(p) !== 46 && e.charCodeAt(p) !== 91; )
          p += 1;
        t += "[" + e.slice(f, p) + "]", s = p - 1;
      } else
        t += e.charAt(s);
    }
    return t;
  }, xg = function(e, t) {
    var r = t.allowDots ? Ig(e) : e;
    if (t.depth <= 0)
      return !t.plainObjects && qn.call(Object.prototype, xu(r)) && !t.allowPrototypes ? void 0 : [r];
    var s = [], a = r.indexOf("["), f = a >= 0 ? r.slice(0, a) : r;
    if (f) {
      if (!t.plainObjects && qn.call(Object.prototype, f) && !t.allowPrototypes)
        return;
      s[s.length] = f;
    }
    for (var p = r.length, d = a, v = 0; d >= 0 && v < t.depth; ) {
      for (var _ = 1, P = d + 1, x = -1; P < p && x < 0; ) {
        var R = r.charCodeAt(P);
        R === 91 ? _ += 1 : R === 93 && (_ -= 1, _ === 0 && (x = P)), P += 1;
      }
      if (x < 0)
        return s[s.length] = "[" + r.slice(d) + "]", s;
      var h = r.slice(d, x + 1), y = h.slice(1, -1);
      if (!t.plainObjects && qn.call(Object.prototype, y) && !t.allowPrototypes)
        return;
      s[s.length] = h, v += 1, d = r.indexOf("[", x + 1);
    }
    if (d >= 0) {
      if (t.strictDepth === !0)
        throw new RangeError("Input depth exceeded depth option of " + t.depth + " and strictDepth is true");
      s[s.length] = "[" + r.slice(d) + "]";
    }
    return s;
  }, Sg = function(e, t, r, s) {
    if (e) {
      var a = xg(e, r);
      if (a)
        return Tg(a, t, r, s);
    }
  }, Rg = function(e) {
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
  Su.exports = function(n, e) {
    var t = Rg(e);
    if (n === "" || n === null || typeof n > "u")
      return t.plainObjects ? { __proto__: null } : {};
    for (var r = typeof n == "string" ? Pg(n, t) : vg(n), s = t.plainObjects ? { __proto__: null } : {}, a = Object.keys(r), f = 0; f < a.length; ++f) {
      var p = a[f], d = Sg(p, r[p], t, typeof n == "string");
      s = xe.merge(s, d, t);
    }
    return t.allowSparse === !0 ? s : xe.compact(s);
  };
});

// node_modules/qs/lib/index.js
var Xi = F(($y, ju) => {
  "use strict";
  var jg = _u(), qg = Ru(), Ug = Pn();
  ju.exports = {
    formats: Ug,
    parse: qg,
    stringify: jg
  };
});

// node_modules/url-template/lib/url-template.js
var Uu = F((Qi, qu) => {
  (function(n, e) {
    typeof Qi == "object" ? qu.exports = e() : typeof define == "function" && define.amd ? define([], e) : n.urltemplate = e();
  })(Qi, function() {
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
      var a = e[r], f = [];
      if (this.isDefined(a) && a !== "")
        if (typeof a == "string" || typeof a == "number" || typeof a == "boolean")
          a = a.toString(), s && s !== "*" && (a = a.substring(0, parseInt(s, 10))), f.push(this.encodeValue(t, a, this.isKeyOperator(t) ? r : null));
        else if (s === "*")
          Array.isArray(a) ? a.filter(this.isDefined).forEach(function(d) {
            f.push(this.encodeValue(t, d, this.isKeyOperator(t) ? r : null));
          }, this) : Object.keys(a).forEach(function(d) {
            this.isDefined(a[d]) && f.push(this.encodeValue(t, a[d], d));
          }, this);
        else {
          var p = [];
          Array.isArray(a) ? a.filter(this.isDefined).forEach(function(d) {
            p.push(this.encodeValue(t, d));
          }, this) : Object.keys(a).forEach(function(d) {
            this.isDefined(a[d]) && (p.push(this.encodeUnreserved(d)), p.push(this.encodeValue(t, a[d].toString())));
          }, this), this.isKeyOperator(t) ? f.push(this.encodeUnreserved(r) + "=" + p.join(",")) : p.length !== 0 && f.push(p.join(","));
        }
      else
        t === ";" ? this.isDefined(a) && f.push(this.encodeUnreserved(r)) : a === "" && (t === "&" || t === "?") ? f.push(this.encodeUnreserved(r) + "=") : a === "" && f.push("");
      return f;
    }, n.prototype.parse = function(e) {
      var t = this, r = ["+", "#", ".", "/", ";", "?", "&"];
      return {
        expand: function(s) {
          return e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(a, f, p) {
            if (f) {
              var d = null, v = [];
              if (r.indexOf(f.charAt(0)) !== -1 && (d = f.charAt(0), f = f.substr(1)), f.split(/,/g).forEach(function(P) {
                var x = /([^:\*]*)(?::(\d+)|(\*))?/.exec(P);
                v.push.apply(v, t.getValues(s, d, x[1], x[2] || x[3]));
              }), d && d !== "+") {
                var _ = ",";
                return d === "?" ? _ = "&" : d !== "#" && (_ = d), (v.length !== 0 ? d : "") + v.join(_);
              } else
                return v.join(",");
            } else
              return t.encodeReserved(p);
          });
        }
      };
    }, new n();
  });
});

// node_modules/googleapis-common/build/src/isbrowser.js
var bu = F((Zi) => {
  "use strict";
  Object.defineProperty(Zi, "__esModule", { value: !0 });
  Zi.isBrowser = bg;
  function bg() {
    return typeof window < "u";
  }
});

// node_modules/googleapis-common/build/src/util.js
var bn = F((Un) => {
  "use strict";
  Object.defineProperty(Un, "__esModule", { value: !0 });
  Un.headersToClassicHeaders = Ou;
  Un.marshallGaxiosResponse = Og;
  function Ou(n) {
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
  function Og(n) {
    return Object.defineProperties(n || {}, {
      headers: {
        configurable: !0,
        writable: !0,
        enumerable: !0,
        value: Ou(n?.headers)
      }
    });
  }
});

// node_modules/googleapis-common/build/src/http2.js
var Du = F((Se) => {
  "use strict";
  Object.defineProperty(Se, "__esModule", { value: !0 });
  Se.sessions = void 0;
  Se.request = Kg;
  Se.closeSession = eo;
  var Cu = k("http2"), Ng = k("zlib"), Cg = k("url"), Dg = Xi(), $g = Ht(), Fg = k("stream"), Mg = k("util"), Lg = k("process"), Gg = bn(), { HTTP2_HEADER_CONTENT_ENCODING: Bg, HTTP2_HEADER_CONTENT_TYPE: Nu, HTTP2_HEADER_METHOD: Hg, HTTP2_HEADER_PATH: Vg, HTTP2_HEADER_STATUS: kg } = Cu.constants, mr = !!Lg.env.HTTP2_DEBUG;
  Se.sessions = {};
  async function Kg(n) {
    let e = $g(!0, {}, n);
    e.validateStatus = e.validateStatus || Wg, e.responseType = e.responseType || "json";
    let t = new Cg.URL(e.url), r = Jg(t.host);
    r.timeoutHandle !== void 0 && clearTimeout(r.timeoutHandle);
    let s = t.pathname;
    if (n.params && Object.keys(n.params).length > 0) {
      let P = (n.paramsSerializer || Dg.stringify)(e.params);
      s += `?${P}`;
    }
    let a = (0, Gg.headersToClassicHeaders)(e.headers);
    a[Vg] = s, a[Hg] = n.method || "GET", e.headers = a, a[Nu] || e.responseType !== "text" && (a[Nu] = "application/json");
    let f = {
      config: n,
      headers: {},
      status: 0,
      data: {},
      statusText: ""
    }, p = [], d = r.session, v;
    return new Promise((_, P) => {
      try {
        v = d.request(a).on("response", (x) => {
          Object.assign(f, {
            headers: x,
            status: x[kg]
          });
          let R = v;
          if (x[Bg] === "gzip" && (R = v.pipe(Ng.createGunzip())), e.responseType === "stream") {
            f.data = R, _(f);
            return;
          }
          R.on("data", (h) => {
            p.push(h);
          }).on("error", (h) => {
            P(h);
          }).on("end", () => {
            let h = Buffer.concat(p), y = h;
            if (h) {
              if (e.responseType === "json")
                try {
                  y = JSON.parse(h.toString("utf8"));
                } catch {
                  y = h.toString("utf8");
                }
              else e.responseType === "text" ? y = h.toString("utf8") : e.responseType === "arraybuffer" && (y = h.buffer);
              f.data = y;
            }
            if (!e.validateStatus(f.status)) {
              let A = `Request failed with status code ${f.status}. `;
              if (f.data && typeof f.data == "object") {
                let I = Mg.inspect(f.data, { depth: 5 });
                A = `${A}
'${I}`;
              }
              P(new Error(A, { cause: f }));
            }
            _(f);
          });
        }).on("error", (x) => {
          P(x);
        });
      } catch (x) {
        eo(t).then(() => P(x)).catch(P);
        return;
      }
      if (f.request = v, n.data) {
        if (n.data instanceof Fg.Stream)
          n.data.pipe(v);
        else if (typeof n.data == "string") {
          let x = Buffer.from(n.data);
          v.end(x);
        } else if (typeof n.data == "object") {
          let x = JSON.stringify(n.data);
          v.end(x);
        }
      }
      r.timeoutHandle = setTimeout(() => eo(t), 500);
    });
  }
  function Wg(n) {
    return n >= 200 && n < 300;
  }
  function Jg(n) {
    if (Se.sessions[n])
      mr && console.log(`Used cached client for ${n}`);
    else {
      mr && console.log(`Creating client for ${n}`);
      let e = Cu.connect(`https://${n}`);
      e.on("error", (t) => {
        console.error(`*ERROR*: ${t}`), delete Se.sessions[n];
      }).on("goaway", (t, r) => {
        console.error(`*GOAWAY*: ${t} : ${r}`), delete Se.sessions[n];
      }), Se.sessions[n] = { session: e };
    }
    return Se.sessions[n];
  }
  async function eo(n) {
    let e = Se.sessions[n.host];
    if (!e)
      return;
    let { session: t } = e;
    delete Se.sessions[n.host], mr && console.error(`Closing ${n.host}`), t.close(() => {
      mr && console.error(`Closed ${n.host}`);
    }), setTimeout(() => {
      t && !t.destroyed && (mr && console.log(`Forcing close ${n.host}`), t && t.destroy());
    }, 1e3);
  }
});

// node_modules/googleapis-common/package.json
var $u = F((Gy, zg) => {
  zg.exports = {
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
var On = F((io) => {
  "use strict";
  Object.defineProperty(io, "__esModule", { value: !0 });
  io.createAPIRequest = em;
  var to = fe(), Yg = Xi(), Bu = k("stream"), Fu = Uu(), Mu = Ht(), no = bu(), Xg = Du(), ro = bn(), Hu = $u(), Lu = () => globalThis.crypto?.randomUUID() || k("crypto").randomUUID();
  function Qg(n) {
    return n !== null && typeof n == "object" && typeof n.pipe == "function" && n.readable !== !1 && typeof n._read == "function" && typeof n._readableState == "object";
  }
  function Zg(n, e) {
    let t = new Array();
    return e.forEach((r) => {
      n[r] === void 0 && t.push(r);
    }), t.length > 0 ? t : null;
  }
  function em(n, e) {
    if (e)
      Gu(n).then((t) => e(null, t), e);
    else
      return Gu(n);
  }
  async function Gu(n) {
    let e = Mu(
      !0,
      {},
      // Ensure we don't leak settings upstream
      n.context.google?._options || {},
      // Google level options
      n.context._options || {},
      // Per-API options
      n.options
    ), t = Mu(
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
    let a = t.auth || e.auth, f = typeof r.body == "string" ? "text/plain" : "application/octet-stream";
    delete t.media, delete t.auth;
    let p = (0, ro.headersToClassicHeaders)(t.headers || {});
    tm(p, e.apiVersion), delete t.headers, Object.keys(t).forEach((R) => {
      if (R.slice(-1) === "_") {
        let h = R.slice(0, -1);
        t[h] = t[R], delete t[R];
      }
    });
    let d = Zg(t, n.requiredParams);
    if (d)
      throw new Error("Missing required parameters: " + d.join(", "));
    if (e.url) {
      let R = e.url;
      typeof R == "object" && (R = R.toString()), e.url = Fu.parse(R).expand(t);
    }
    if (n.mediaUrl && (n.mediaUrl = Fu.parse(n.mediaUrl).expand(t)), n.context._options.rootUrl !== void 0 && e.url !== void 0) {
      let R = new URL(e.url), h = R.href.substr(R.origin.length);
      e.url = new URL(h, n.context._options.rootUrl).href;
    }
    e.paramsSerializer = (R) => Yg.stringify(R, { arrayFormat: "repeat" }), n.pathParams.forEach((R) => delete t[R]), typeof a == "string" && (t.key = t.key || a, a = void 0);
    function v(R) {
      let h = Lu(), y = `--${h}--`, A = new Bu.PassThrough({
        flush(u) {
          this.push(`\r
`), this.push(y), u();
        }
      }), I = new so(), i = Qg(R[1].body);
      p["content-type"] = `multipart/related; boundary=${h}`;
      for (let u of R) {
        let o = `--${h}\r
content-type: ${u["content-type"]}\r
\r
`;
        A.push(o), typeof u.body == "string" ? (A.push(u.body), A.push(`\r
`)) : (I.on("progress", (l) => {
          e.onUploadProgress && e.onUploadProgress({ bytesRead: l });
        }), u.body.pipe(I).pipe(A));
      }
      i || (A.push(y), A.push(null)), e.data = A;
    }
    function _(R) {
      let h = Lu(), y = `--${h}--`;
      p["content-type"] = `multipart/related; boundary=${h}`;
      let A = "";
      for (let I of R) {
        let i = `--${h}\r
content-type: ${I["content-type"]}\r
\r
`;
        A += i, typeof I.body == "string" && (A += I.body, A += `\r
`);
      }
      A += y, e.data = A;
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
        (0, no.isBrowser)() ? _(R) : v(R);
      } else
        t.uploadType = "media", Object.assign(p, { "content-type": r.mimeType || f }), e.data = r.body;
    else
      e.data = s || void 0;
    if (e.headers = to.Gaxios.mergeHeaders(e.headers || {}, p), e.params = t, !(0, no.isBrowser)()) {
      e.headers.set("Accept-Encoding", "gzip"), e.userAgentDirectives.push({
        product: "google-api-nodejs-client",
        version: Hu.version,
        comment: "gzip"
      });
      let R = e.userAgentDirectives.map((h) => {
        let y = `${h.product}/${h.version}`;
        return h.comment && (y += ` (${h.comment})`), y;
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
    if (Object.keys(e.params).length || (delete e.params, delete e.paramsSerializer), a && typeof a == "object") {
      let R = typeof a.getUniverseDomain == "function" ? await a.getUniverseDomain() : void 0;
      if (R && x !== R)
        throw new Error(`The configured universe domain (${x}) does not match the universe domain found in the credentials (${R}). If you haven't configured the universe domain explicitly, googleapis.com is the default.`);
      if (e.http2) {
        let h = await a.getRequestHeaders(e.url), y = Object.assign({}, e);
        return y.headers = to.Gaxios.mergeHeaders(y.headers, h), Xg.request(y);
      } else {
        let h = await a.request(e);
        return (0, ro.marshallGaxiosResponse)(h);
      }
    } else
      return new to.Gaxios().request(e).then((R) => (0, ro.marshallGaxiosResponse)(R));
  }
  var so = class extends Bu.Transform {
    bytesRead = 0;
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    _transform(e, t, r) {
      this.bytesRead += e.length, this.emit("progress", this.bytesRead), this.push(e), r();
    }
  };
  function tm(n, e) {
    (0, no.isBrowser)() || (n["x-goog-api-client"] = `gdcl/${Hu.version} gl-node/${process.versions.node}`), e && (n["x-goog-api-version"] = e);
  }
});

// node_modules/googleapis-common/build/src/authplus.js
var Vu = F((Nn) => {
  "use strict";
  Object.defineProperty(Nn, "__esModule", { value: !0 });
  Nn.AuthPlus = void 0;
  var at = fr(), oo = class extends at.GoogleAuth {
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
  Nn.AuthPlus = oo;
});

// node_modules/googleapis-common/build/src/endpoint.js
var co = F((Cn) => {
  "use strict";
  Object.defineProperty(Cn, "__esModule", { value: !0 });
  Cn.Endpoint = void 0;
  var ku = On(), ao = class {
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
        for (let a in r.resources)
          if (Object.prototype.hasOwnProperty.call(r.resources, a)) {
            let f = r.resources[a];
            e[a] || (e[a] = {}), this.applySchema(e[a], t, f, s);
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
        for (let a in r.methods)
          if (Object.prototype.hasOwnProperty.call(r.methods, a)) {
            let f = r.methods[a];
            e[a] = this.makeMethod(t, f, s);
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
      return (s, a) => {
        let f = typeof s == "function" ? {} : s;
        a = typeof s == "function" ? s : a;
        let p = Ku(e.rootUrl + e.servicePath + t.path), d = {
          options: {
            url: p.substring(1, p.length - 1),
            method: t.httpMethod,
            apiVersion: t.apiVersion
          },
          params: f,
          requiredParams: t.parameterOrder || [],
          pathParams: this.getPathParams(t.parameters),
          context: r
        };
        if (t.mediaUpload && t.mediaUpload.protocols && t.mediaUpload.protocols.simple && t.mediaUpload.protocols.simple.path) {
          let v = Ku(e.rootUrl + t.mediaUpload.protocols.simple.path);
          d.mediaUrl = v.substring(1, v.length - 1);
        }
        if (!a)
          return (0, ku.createAPIRequest)(d);
        (0, ku.createAPIRequest)(d, a);
      };
    }
    getPathParams(e) {
      let t = new Array();
      return typeof e != "object" && (e = {}), Object.keys(e).forEach((r) => {
        e[r].location === "path" && t.push(r);
      }), t;
    }
  };
  Cn.Endpoint = ao;
  function Ku(n) {
    return n ? `'${n}'`.replace(/([^:]\/)\/+/g, "$1") : "";
  }
});

// node_modules/googleapis-common/build/src/discovery.js
var Ju = F((Dn) => {
  "use strict";
  Object.defineProperty(Dn, "__esModule", { value: !0 });
  Dn.Discovery = void 0;
  var rm = k("fs"), nm = fe(), sm = k("url"), Wu = k("util"), im = On(), om = co(), am = Wu.promisify(rm.readFile), uo = class {
    transporter = new nm.Gaxios();
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
        let r = new om.Endpoint(t);
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
      })).data.items, a = await Promise.all(s.map(async (d) => {
        let v = await this.discoverAPI(d.discoveryRestUrl);
        return { api: d, endpointCreator: v };
      })), f = {}, p = {};
      for (let d of a)
        p[d.api.name] || (f[d.api.name] = {}, p[d.api.name] = (v) => {
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
            throw new Error(Wu.format('Unable to load endpoint %s("%s"): %s', d.api.name, P, x.message));
          }
        }), f[d.api.name][d.api.version] = d.endpointCreator;
      return p;
    }
    /**
     * Generate API file given discovery URL
     *
     * @param apiDiscoveryUrl URL or filename of discovery doc for API
     * @returns A promise that resolves with a function that creates the endpoint
     */
    async discoverAPI(e) {
      if (typeof e == "string") {
        let t = sm.parse(e);
        if (e && !t.protocol) {
          this.log("Reading from file " + e);
          let r = await am(e, { encoding: "utf8" });
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
        }, a = await (0, im.createAPIRequest)(s);
        return this.makeEndpoint(a.data);
      }
    }
  };
  Dn.Discovery = uo;
});

// node_modules/googleapis-common/build/src/index.js
var $n = F((W) => {
  "use strict";
  var cm = W && W.__createBinding || (Object.create ? (function(n, e, t, r) {
    r === void 0 && (r = t);
    var s = Object.getOwnPropertyDescriptor(e, t);
    (!s || ("get" in s ? !e.__esModule : s.writable || s.configurable)) && (s = { enumerable: !0, get: function() {
      return e[t];
    } }), Object.defineProperty(n, r, s);
  }) : (function(n, e, t, r) {
    r === void 0 && (r = t), n[r] = e[t];
  })), um = W && W.__exportStar || function(n, e) {
    for (var t in n) t !== "default" && !Object.prototype.hasOwnProperty.call(e, t) && cm(e, n, t);
  };
  Object.defineProperty(W, "__esModule", { value: !0 });
  W.Endpoint = W.Discovery = W.AuthPlus = W.createAPIRequest = W.getAPI = W.GaxiosError = W.Gaxios = W.AwsClient = W.IdentityPoolClient = W.BaseExternalAccountClient = W.ExternalAccountClient = W.GoogleAuth = W.UserRefreshClient = W.Compute = W.JWT = W.OAuth2Client = W.gaxios = W.googleAuthLibrary = void 0;
  W.googleAuthLibrary = fr();
  W.gaxios = fe();
  var ct = fr();
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
  var zu = fe();
  Object.defineProperty(W, "Gaxios", { enumerable: !0, get: function() {
    return zu.Gaxios;
  } });
  Object.defineProperty(W, "GaxiosError", { enumerable: !0, get: function() {
    return zu.GaxiosError;
  } });
  var fm = Zc();
  Object.defineProperty(W, "getAPI", { enumerable: !0, get: function() {
    return fm.getAPI;
  } });
  var dm = On();
  Object.defineProperty(W, "createAPIRequest", { enumerable: !0, get: function() {
    return dm.createAPIRequest;
  } });
  var lm = Vu();
  Object.defineProperty(W, "AuthPlus", { enumerable: !0, get: function() {
    return lm.AuthPlus;
  } });
  var hm = Ju();
  Object.defineProperty(W, "Discovery", { enumerable: !0, get: function() {
    return hm.Discovery;
  } });
  var pm = co();
  Object.defineProperty(W, "Endpoint", { enumerable: !0, get: function() {
    return pm.Endpoint;
  } });
  um(bn(), W);
});

// node_modules/googleapis/build/src/apis/storage/v1.js
var Xu = F((Fn) => {
  "use strict";
  Object.defineProperty(Fn, "__esModule", { value: !0 });
  Fn.storage_v1 = void 0;
  var j = $n(), Yu;
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
        }, this.anywhereCaches = new t(this.context), this.bucketAccessControls = new r(this.context), this.buckets = new s(this.context), this.channels = new a(this.context), this.defaultObjectAccessControls = new f(this.context), this.folders = new p(this.context), this.managedFolders = new d(this.context), this.notifications = new v(this.context), this.objectAccessControls = new _(this.context), this.objects = new P(this.context), this.operations = new x(this.context), this.projects = new R(this.context), this.rapidCaches = new A(this.context);
      }
    }
    n.Storage = e;
    class t {
      context;
      constructor(i) {
        this.context = i;
      }
      disable(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/anywhereCaches/{anywhereCacheId}/disable").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "anywhereCacheId"],
          pathParams: ["anywhereCacheId", "bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      get(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/anywhereCaches/{anywhereCacheId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "anywhereCacheId"],
          pathParams: ["anywhereCacheId", "bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      insert(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/anywhereCaches").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      list(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/anywhereCaches").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      pause(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/anywhereCaches/{anywhereCacheId}/pause").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "anywhereCacheId"],
          pathParams: ["anywhereCacheId", "bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      resume(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/anywhereCaches/{anywhereCacheId}/resume").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "anywhereCacheId"],
          pathParams: ["anywhereCacheId", "bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      update(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/anywhereCaches/{anywhereCacheId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PATCH",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "anywhereCacheId"],
          pathParams: ["anywhereCacheId", "bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Anywherecaches = t;
    class r {
      context;
      constructor(i) {
        this.context = i;
      }
      delete(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/acl/{entity}").replace(/([^:]\/)\/+/g, "$1"),
            method: "DELETE",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "entity"],
          pathParams: ["bucket", "entity"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      get(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/acl/{entity}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "entity"],
          pathParams: ["bucket", "entity"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      insert(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/acl").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      list(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/acl").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      patch(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/acl/{entity}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PATCH",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "entity"],
          pathParams: ["bucket", "entity"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      update(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/acl/{entity}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PUT",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "entity"],
          pathParams: ["bucket", "entity"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Bucketaccesscontrols = r;
    class s {
      context;
      constructor(i) {
        this.context = i;
      }
      delete(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}").replace(/([^:]\/)\/+/g, "$1"),
            method: "DELETE",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      get(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      getIamPolicy(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/iam").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      getStorageLayout(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/storageLayout").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      insert(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["project"],
          pathParams: [],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      list(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["project"],
          pathParams: [],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      lockRetentionPolicy(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/lockRetentionPolicy").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "ifMetagenerationMatch"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      patch(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PATCH",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      relocate(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/relocate").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      restore(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/restore").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "generation"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      setIamPolicy(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/iam").replace(/([^:]\/)\/+/g, "$1"),
            method: "PUT",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      testIamPermissions(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/iam/testPermissions").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "permissions"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      update(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PUT",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Buckets = s;
    class a {
      context;
      constructor(i) {
        this.context = i;
      }
      stop(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/channels/stop").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: [],
          pathParams: [],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Channels = a;
    class f {
      context;
      constructor(i) {
        this.context = i;
      }
      delete(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/defaultObjectAcl/{entity}").replace(/([^:]\/)\/+/g, "$1"),
            method: "DELETE",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "entity"],
          pathParams: ["bucket", "entity"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      get(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/defaultObjectAcl/{entity}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "entity"],
          pathParams: ["bucket", "entity"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      insert(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/defaultObjectAcl").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      list(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/defaultObjectAcl").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      patch(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/defaultObjectAcl/{entity}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PATCH",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "entity"],
          pathParams: ["bucket", "entity"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      update(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/defaultObjectAcl/{entity}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PUT",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "entity"],
          pathParams: ["bucket", "entity"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Defaultobjectaccesscontrols = f;
    class p {
      context;
      constructor(i) {
        this.context = i;
      }
      delete(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/folders/{folder}").replace(/([^:]\/)\/+/g, "$1"),
            method: "DELETE",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "folder"],
          pathParams: ["bucket", "folder"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      deleteRecursive(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/folders/{folder}/deleteRecursive").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "folder"],
          pathParams: ["bucket", "folder"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      get(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/folders/{folder}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "folder"],
          pathParams: ["bucket", "folder"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      insert(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/folders").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      list(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/folders").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      rename(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/folders/{sourceFolder}/renameTo/folders/{destinationFolder}").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "sourceFolder", "destinationFolder"],
          pathParams: ["bucket", "destinationFolder", "sourceFolder"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Folders = p;
    class d {
      context;
      constructor(i) {
        this.context = i;
      }
      delete(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/managedFolders/{managedFolder}").replace(/([^:]\/)\/+/g, "$1"),
            method: "DELETE",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "managedFolder"],
          pathParams: ["bucket", "managedFolder"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      get(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/managedFolders/{managedFolder}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "managedFolder"],
          pathParams: ["bucket", "managedFolder"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      getIamPolicy(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/managedFolders/{managedFolder}/iam").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "managedFolder"],
          pathParams: ["bucket", "managedFolder"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      insert(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/managedFolders").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      list(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/managedFolders").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      setIamPolicy(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/managedFolders/{managedFolder}/iam").replace(/([^:]\/)\/+/g, "$1"),
            method: "PUT",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "managedFolder"],
          pathParams: ["bucket", "managedFolder"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      testIamPermissions(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/managedFolders/{managedFolder}/iam/testPermissions").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "managedFolder", "permissions"],
          pathParams: ["bucket", "managedFolder"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      update(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/managedFolders/{managedFolder}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PATCH",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "managedFolder"],
          pathParams: ["bucket", "managedFolder"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Managedfolders = d;
    class v {
      context;
      constructor(i) {
        this.context = i;
      }
      delete(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/notificationConfigs/{notification}").replace(/([^:]\/)\/+/g, "$1"),
            method: "DELETE",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "notification"],
          pathParams: ["bucket", "notification"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      get(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/notificationConfigs/{notification}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "notification"],
          pathParams: ["bucket", "notification"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      insert(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/notificationConfigs").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      list(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/notificationConfigs").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Notifications = v;
    class _ {
      context;
      constructor(i) {
        this.context = i;
      }
      delete(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}/acl/{entity}").replace(/([^:]\/)\/+/g, "$1"),
            method: "DELETE",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "object", "entity"],
          pathParams: ["bucket", "entity", "object"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      get(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}/acl/{entity}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "object", "entity"],
          pathParams: ["bucket", "entity", "object"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      insert(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}/acl").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "object"],
          pathParams: ["bucket", "object"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      list(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}/acl").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "object"],
          pathParams: ["bucket", "object"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      patch(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}/acl/{entity}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PATCH",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "object", "entity"],
          pathParams: ["bucket", "entity", "object"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      update(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}/acl/{entity}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PUT",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "object", "entity"],
          pathParams: ["bucket", "entity", "object"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Objectaccesscontrols = _;
    class P {
      context;
      constructor(i) {
        this.context = i;
      }
      bulkRestore(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/bulkRestore").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      compose(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{destinationBucket}/o/{destinationObject}/compose").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["destinationBucket", "destinationObject"],
          pathParams: ["destinationBucket", "destinationObject"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      copy(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{sourceBucket}/o/{sourceObject}/copyTo/b/{destinationBucket}/o/{destinationObject}").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
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
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      delete(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}").replace(/([^:]\/)\/+/g, "$1"),
            method: "DELETE",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "object"],
          pathParams: ["bucket", "object"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      get(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "object"],
          pathParams: ["bucket", "object"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      getIamPolicy(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}/iam").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "object"],
          pathParams: ["bucket", "object"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      insert(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          mediaUrl: (E + "/upload/storage/v1/b/{bucket}/o").replace(/([^:]\/)\/+/g, "$1"),
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      list(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      move(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{sourceObject}/moveTo/o/{destinationObject}").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "sourceObject", "destinationObject"],
          pathParams: ["bucket", "destinationObject", "sourceObject"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      patch(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PATCH",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "object"],
          pathParams: ["bucket", "object"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      restore(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}/restore").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "object", "generation"],
          pathParams: ["bucket", "object"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      rewrite(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{sourceBucket}/o/{sourceObject}/rewriteTo/b/{destinationBucket}/o/{destinationObject}").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
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
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      setIamPolicy(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}/iam").replace(/([^:]\/)\/+/g, "$1"),
            method: "PUT",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "object"],
          pathParams: ["bucket", "object"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      testIamPermissions(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}/iam/testPermissions").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "object", "permissions"],
          pathParams: ["bucket", "object"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      update(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/o/{object}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PUT",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "object"],
          pathParams: ["bucket", "object"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Objects = P;
    class x {
      context;
      constructor(i) {
        this.context = i;
      }
      advanceRelocateBucket(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/operations/{operationId}/advanceRelocateBucket").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "operationId"],
          pathParams: ["bucket", "operationId"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      cancel(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/operations/{operationId}/cancel").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "operationId"],
          pathParams: ["bucket", "operationId"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      get(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/operations/{operationId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "operationId"],
          pathParams: ["bucket", "operationId"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      list(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/operations").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Operations = x;
    class R {
      context;
      hmacKeys;
      serviceAccount;
      constructor(i) {
        this.context = i, this.hmacKeys = new h(this.context), this.serviceAccount = new y(this.context);
      }
    }
    n.Resource$Projects = R;
    class h {
      context;
      constructor(i) {
        this.context = i;
      }
      create(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/projects/{projectId}/hmacKeys").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["projectId", "serviceAccountEmail"],
          pathParams: ["projectId"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      delete(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/projects/{projectId}/hmacKeys/{accessId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "DELETE",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["projectId", "accessId"],
          pathParams: ["accessId", "projectId"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      get(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/projects/{projectId}/hmacKeys/{accessId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["projectId", "accessId"],
          pathParams: ["accessId", "projectId"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      list(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/projects/{projectId}/hmacKeys").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["projectId"],
          pathParams: ["projectId"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      update(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/projects/{projectId}/hmacKeys/{accessId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PUT",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["projectId", "accessId"],
          pathParams: ["accessId", "projectId"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Projects$Hmackeys = h;
    class y {
      context;
      constructor(i) {
        this.context = i;
      }
      get(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/projects/{projectId}/serviceAccount").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["projectId"],
          pathParams: ["projectId"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Projects$Serviceaccount = y;
    class A {
      context;
      constructor(i) {
        this.context = i;
      }
      disable(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/rapidCaches/{rapidCacheId}/disable").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "rapidCacheId"],
          pathParams: ["bucket", "rapidCacheId"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      get(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/rapidCaches/{rapidCacheId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "rapidCacheId"],
          pathParams: ["bucket", "rapidCacheId"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      insert(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/rapidCaches").replace(/([^:]\/)\/+/g, "$1"),
            method: "POST",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      list(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/rapidCaches").replace(/([^:]\/)\/+/g, "$1"),
            method: "GET",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket"],
          pathParams: ["bucket"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
      update(i, u, o) {
        let l = i || {}, c = u || {};
        typeof i == "function" && (o = i, l = {}, c = {}), typeof u == "function" && (o = u, c = {});
        let E = c.rootUrl || "https://storage.googleapis.com/", g = {
          options: Object.assign({
            url: (E + "/storage/v1/b/{bucket}/rapidCaches/{rapidCacheId}").replace(/([^:]\/)\/+/g, "$1"),
            method: "PATCH",
            apiVersion: ""
          }, c),
          params: l,
          requiredParams: ["bucket", "rapidCacheId"],
          pathParams: ["bucket", "rapidCacheId"],
          context: this.context
        };
        if (o)
          (0, j.createAPIRequest)(g, o);
        else
          return (0, j.createAPIRequest)(g);
      }
    }
    n.Resource$Rapidcaches = A;
  })(Yu || (Fn.storage_v1 = Yu = {}));
});

// node_modules/googleapis/build/src/apis/testing/v1.js
var Zu = F((Mn) => {
  "use strict";
  Object.defineProperty(Mn, "__esModule", { value: !0 });
  Mn.testing_v1 = void 0;
  var le = $n(), Qu;
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
        }, this.applicationDetailService = new t(this.context), this.projects = new r(this.context), this.testEnvironmentCatalog = new f(this.context);
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
        let R = x.rootUrl || "https://testing.googleapis.com/", h = {
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
          (0, le.createAPIRequest)(h, _);
        else
          return (0, le.createAPIRequest)(h);
      }
    }
    n.Resource$Applicationdetailservice = t;
    class r {
      context;
      deviceSessions;
      testMatrices;
      constructor(d) {
        this.context = d, this.deviceSessions = new s(this.context), this.testMatrices = new a(this.context);
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
        let R = x.rootUrl || "https://testing.googleapis.com/", h = {
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
          (0, le.createAPIRequest)(h, _);
        else
          return (0, le.createAPIRequest)(h);
      }
      create(d, v, _) {
        let P = d || {}, x = v || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof v == "function" && (_ = v, x = {});
        let R = x.rootUrl || "https://testing.googleapis.com/", h = {
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
          (0, le.createAPIRequest)(h, _);
        else
          return (0, le.createAPIRequest)(h);
      }
      get(d, v, _) {
        let P = d || {}, x = v || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof v == "function" && (_ = v, x = {});
        let R = x.rootUrl || "https://testing.googleapis.com/", h = {
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
          (0, le.createAPIRequest)(h, _);
        else
          return (0, le.createAPIRequest)(h);
      }
      list(d, v, _) {
        let P = d || {}, x = v || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof v == "function" && (_ = v, x = {});
        let R = x.rootUrl || "https://testing.googleapis.com/", h = {
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
          (0, le.createAPIRequest)(h, _);
        else
          return (0, le.createAPIRequest)(h);
      }
      patch(d, v, _) {
        let P = d || {}, x = v || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof v == "function" && (_ = v, x = {});
        let R = x.rootUrl || "https://testing.googleapis.com/", h = {
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
          (0, le.createAPIRequest)(h, _);
        else
          return (0, le.createAPIRequest)(h);
      }
    }
    n.Resource$Projects$Devicesessions = s;
    class a {
      context;
      constructor(d) {
        this.context = d;
      }
      cancel(d, v, _) {
        let P = d || {}, x = v || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof v == "function" && (_ = v, x = {});
        let R = x.rootUrl || "https://testing.googleapis.com/", h = {
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
          (0, le.createAPIRequest)(h, _);
        else
          return (0, le.createAPIRequest)(h);
      }
      create(d, v, _) {
        let P = d || {}, x = v || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof v == "function" && (_ = v, x = {});
        let R = x.rootUrl || "https://testing.googleapis.com/", h = {
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
          (0, le.createAPIRequest)(h, _);
        else
          return (0, le.createAPIRequest)(h);
      }
      get(d, v, _) {
        let P = d || {}, x = v || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof v == "function" && (_ = v, x = {});
        let R = x.rootUrl || "https://testing.googleapis.com/", h = {
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
          (0, le.createAPIRequest)(h, _);
        else
          return (0, le.createAPIRequest)(h);
      }
    }
    n.Resource$Projects$Testmatrices = a;
    class f {
      context;
      constructor(d) {
        this.context = d;
      }
      get(d, v, _) {
        let P = d || {}, x = v || {};
        typeof d == "function" && (_ = d, P = {}, x = {}), typeof v == "function" && (_ = v, x = {});
        let R = x.rootUrl || "https://testing.googleapis.com/", h = {
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
          (0, le.createAPIRequest)(h, _);
        else
          return (0, le.createAPIRequest)(h);
      }
    }
    n.Resource$Testenvironmentcatalog = f;
  })(Qu || (Mn.testing_v1 = Qu = {}));
});

// node_modules/googleapis/build/src/apis/toolresults/v1beta3.js
var tf = F((Ln) => {
  "use strict";
  Object.defineProperty(Ln, "__esModule", { value: !0 });
  Ln.toolresults_v1beta3 = void 0;
  var B = $n(), ef;
  (function(n) {
    class e {
      context;
      projects;
      constructor(h, y) {
        this.context = {
          _options: h || {},
          google: y
        }, this.projects = new t(this.context);
      }
    }
    n.Toolresults = e;
    class t {
      context;
      histories;
      constructor(h) {
        this.context = h, this.histories = new r(this.context);
      }
      getSettings(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
      initializeSettings(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
    }
    n.Resource$Projects = t;
    class r {
      context;
      executions;
      constructor(h) {
        this.context = h, this.executions = new s(this.context);
      }
      create(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
      get(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
      list(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
    }
    n.Resource$Projects$Histories = r;
    class s {
      context;
      clusters;
      environments;
      steps;
      constructor(h) {
        this.context = h, this.clusters = new a(this.context), this.environments = new f(this.context), this.steps = new p(this.context);
      }
      create(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
      get(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
      list(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
      patch(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
    }
    n.Resource$Projects$Histories$Executions = s;
    class a {
      context;
      constructor(h) {
        this.context = h;
      }
      get(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
      list(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
    }
    n.Resource$Projects$Histories$Executions$Clusters = a;
    class f {
      context;
      constructor(h) {
        this.context = h;
      }
      get(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
      list(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
    }
    n.Resource$Projects$Histories$Executions$Environments = f;
    class p {
      context;
      perfMetricsSummary;
      perfSampleSeries;
      testCases;
      thumbnails;
      constructor(h) {
        this.context = h, this.perfMetricsSummary = new d(this.context), this.perfSampleSeries = new v(this.context), this.testCases = new P(this.context), this.thumbnails = new x(this.context);
      }
      accessibilityClusters(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
      create(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
      get(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
      getPerfMetricsSummary(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
      list(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
      patch(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
      publishXunitXmlFiles(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
    }
    n.Resource$Projects$Histories$Executions$Steps = p;
    class d {
      context;
      constructor(h) {
        this.context = h;
      }
      create(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
    }
    n.Resource$Projects$Histories$Executions$Steps$Perfmetricssummary = d;
    class v {
      context;
      samples;
      constructor(h) {
        this.context = h, this.samples = new _(this.context);
      }
      create(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
      get(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
      list(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
    }
    n.Resource$Projects$Histories$Executions$Steps$Perfsampleseries = v;
    class _ {
      context;
      constructor(h) {
        this.context = h;
      }
      batchCreate(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
      list(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
    }
    n.Resource$Projects$Histories$Executions$Steps$Perfsampleseries$Samples = _;
    class P {
      context;
      constructor(h) {
        this.context = h;
      }
      get(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
      list(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
    }
    n.Resource$Projects$Histories$Executions$Steps$Testcases = P;
    class x {
      context;
      constructor(h) {
        this.context = h;
      }
      list(h, y, A) {
        let I = h || {}, i = y || {};
        typeof h == "function" && (A = h, I = {}, i = {}), typeof y == "function" && (A = y, i = {});
        let u = i.rootUrl || "https://toolresults.googleapis.com/", o = {
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
        if (A)
          (0, B.createAPIRequest)(o, A);
        else
          return (0, B.createAPIRequest)(o);
      }
    }
    n.Resource$Projects$Histories$Executions$Steps$Thumbnails = x;
  })(ef || (Ln.toolresults_v1beta3 = ef = {}));
});

// src/adapters/farms/firebase/api/google.ts
var sf = Ar(Xu(), 1), of = Ar(Zu(), 1), af = Ar(tf(), 1), Gn = Ar(fr(), 1);
var gm = ["https://www.googleapis.com/auth/cloud-platform"];
function Xy(n) {
  let { endpoint: e, project: t, fetch: r } = n, s = rf(n), a = e === void 0 ? {} : { rootUrl: new URL("/", e).href }, f = a.rootUrl ?? "https://storage.googleapis.com/", p = new of.testing_v1.Testing(a), d = new af.toolresults_v1beta3.Toolresults(a), v = new sf.storage_v1.Storage(a), _ = (h, y) => ({
    auth: h,
    signal: y,
    ...a,
    retry: !1,
    responseType: "json",
    validateStatus: () => !0,
    ...r === void 0 ? {} : { fetchImplementation: r }
  }), P = (h) => async (y) => {
    let A = await s.catch((i) => {
      throw new Kn("credentials", `no Google credentials: ${nf(i)}`);
    });
    await A.getAccessToken().catch((i) => {
      let u = mm(i);
      throw new Kn("credentials", `no access token: ${nf(i)}`, u === void 0 ? {} : { status: u });
    });
    let I = await h(_(A, y));
    return {
      status: I.status,
      header: (i) => new Headers(I.headers).get(i) ?? void 0,
      data: I.data
    };
  }, x = (h) => P(({ auth: y, ...A }) => y.request({ ...A, ...h })), R = (h) => `${f}upload/storage/v1/b/${encodeURIComponent(h)}/o`;
  return {
    /** Gets other credentials than those in use. */
    async refresh() {
      s = rf(n), await s.catch(() => {
      });
    },
    createMatrix: (h, y) => P((A) => p.projects.testMatrices.create({ projectId: t, requestId: h, requestBody: y }, A)),
    getMatrix: (h) => P((y) => p.projects.testMatrices.get({ projectId: t, testMatrixId: h }, y)),
    cancelMatrix: (h) => P((y) => p.projects.testMatrices.cancel({ projectId: t, testMatrixId: h }, y)),
    catalog: (h) => P((y) => p.testEnvironmentCatalog.get({ environmentType: h, projectId: t }, y)),
    listHistories: (h) => P((y) => d.projects.histories.list({ projectId: t, pageSize: 100, ...fo(h) }, y)),
    listExecutions: (h, y) => P(
      (A) => d.projects.histories.executions.list(
        { projectId: t, historyId: h, pageSize: 100, ...fo(y) },
        A
      )
    ),
    getStep: (h) => P((y) => d.projects.histories.executions.steps.get({ projectId: t, ...h }, y)),
    bucketPermissions: (h, y) => P((A) => v.buckets.testIamPermissions({ bucket: h, permissions: [...y] }, A)),
    getObject: (h, y) => P((A) => v.objects.get({ bucket: h, object: y }, A)),
    readObject: (h, y) => P((A) => v.objects.get({ bucket: h, object: y, alt: "media" }, { ...A, responseType: "arraybuffer" })),
    listObjects: (h, y, A) => P((I) => v.objects.list({ bucket: h, prefix: y, ...fo(A) }, I)),
    /** A small object in one request. `ifGenerationMatch`: "0" when none may be there yet. */
    insertObject: (h, y, A, I) => x({
      method: "POST",
      url: `${R(h)}?${new URLSearchParams({ uploadType: "media", name: y, ifGenerationMatch: I }).toString()}`,
      headers: { "content-type": "application/json" },
      data: A
    }),
    /** Answers with the upload's own address in `location`. */
    startUpload: (h, y, A, I) => x({
      method: "POST",
      url: `${R(h)}?${new URLSearchParams({ uploadType: "resumable", name: y, ifGenerationMatch: I }).toString()}`,
      headers: { "x-upload-content-type": "application/octet-stream", "x-upload-content-length": String(A) }
    }),
    /** Whether an address that an answer names may get our token. */
    isOurs: (h) => {
      let y = URL.parse(h), A = e === void 0 && y?.hostname.endsWith(".googleapis.com") === !0;
      return y !== null && (y.origin === new URL(f).origin || A && y.protocol === "https:");
    },
    /** Without bytes it asks how much is stored. 308: not all. */
    putChunk: (h, y, A, I) => {
      let i = y === void 0 || y.length === 0 ? "*" : `${A}-${A + y.length - 1}`;
      return x({
        method: "PUT",
        url: h,
        headers: { "content-range": `bytes ${i}/${I}`, "content-type": "application/octet-stream" },
        ...y === void 0 ? {} : { data: y }
      });
    }
  };
}
function rf({ endpoint: n, credentialsFile: e, project: t }) {
  if (n !== void 0 && e === void 0) {
    let a = new Gn.OAuth2Client();
    return a.setCredentials({ access_token: "emulator" }), Promise.resolve(a);
  }
  let r = e === void 0 ? {} : { keyFilename: e }, s = new Gn.GoogleAuth({ scopes: gm, projectId: t, ...r }).getClient();
  return s.catch(() => {
  }), s;
}
function fo(n) {
  return n === void 0 ? {} : { pageToken: n };
}
function nf(n) {
  return n instanceof Error ? n.message : String(n);
}
function mm(n) {
  return n instanceof Error && "status" in n && typeof n.status == "number" ? n.status : void 0;
}
export {
  Xy as google
};
