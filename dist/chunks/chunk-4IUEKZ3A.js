import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as b,
  c as v
} from "./chunk-ZV56ONXB.js";

// node_modules/ms/index.js
var re = v((yt, te) => {
  var N = 1e3, L = N * 60, B = L * 60, j = B * 24, Ee = j * 7, xe = j * 365.25;
  te.exports = function(e, r) {
    r = r || {};
    var t = typeof e;
    if (t === "string" && e.length > 0)
      return Pe(e);
    if (t === "number" && isFinite(e))
      return r.long ? Re(e) : Ie(e);
    throw new Error(
      "val is not a non-empty string or a valid number. val=" + JSON.stringify(e)
    );
  };
  function Pe(e) {
    if (e = String(e), !(e.length > 100)) {
      var r = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
        e
      );
      if (r) {
        var t = parseFloat(r[1]), n = (r[2] || "ms").toLowerCase();
        switch (n) {
          case "years":
          case "year":
          case "yrs":
          case "yr":
          case "y":
            return t * xe;
          case "weeks":
          case "week":
          case "w":
            return t * Ee;
          case "days":
          case "day":
          case "d":
            return t * j;
          case "hours":
          case "hour":
          case "hrs":
          case "hr":
          case "h":
            return t * B;
          case "minutes":
          case "minute":
          case "mins":
          case "min":
          case "m":
            return t * L;
          case "seconds":
          case "second":
          case "secs":
          case "sec":
          case "s":
            return t * N;
          case "milliseconds":
          case "millisecond":
          case "msecs":
          case "msec":
          case "ms":
            return t;
          default:
            return;
        }
      }
    }
  }
  function Ie(e) {
    var r = Math.abs(e);
    return r >= j ? Math.round(e / j) + "d" : r >= B ? Math.round(e / B) + "h" : r >= L ? Math.round(e / L) + "m" : r >= N ? Math.round(e / N) + "s" : e + "ms";
  }
  function Re(e) {
    var r = Math.abs(e);
    return r >= j ? $(e, r, j, "day") : r >= B ? $(e, r, B, "hour") : r >= L ? $(e, r, L, "minute") : r >= N ? $(e, r, N, "second") : e + " ms";
  }
  function $(e, r, t, n) {
    var s = r >= t * 1.5;
    return Math.round(e / t) + " " + n + (s ? "s" : "");
  }
});

// node_modules/debug/src/common.js
var W = v((gt, ne) => {
  function Ae(e) {
    t.debug = t, t.default = t, t.coerce = x, t.disable = y, t.enable = s, t.enabled = g, t.humanize = re(), t.destroy = R, Object.keys(e).forEach((o) => {
      t[o] = e[o];
    }), t.names = [], t.skips = [], t.formatters = {};
    function r(o) {
      let i = 0;
      for (let c = 0; c < o.length; c++)
        i = (i << 5) - i + o.charCodeAt(c), i |= 0;
      return t.colors[Math.abs(i) % t.colors.length];
    }
    t.selectColor = r;
    function t(o) {
      let i, c = null, a, w;
      function d(...p) {
        if (!d.enabled)
          return;
        let E = d, F = Number(/* @__PURE__ */ new Date()), A = F - (i || F);
        E.diff = A, E.prev = i, E.curr = F, i = F, p[0] = t.coerce(p[0]), typeof p[0] != "string" && p.unshift("%O");
        let P = 0;
        p[0] = p[0].replace(/%([a-zA-Z%])/g, (M, T) => {
          if (M === "%%")
            return "%";
          P++;
          let ee = t.formatters[T];
          if (typeof ee == "function") {
            let Se = p[P];
            M = ee.call(E, Se), p.splice(P, 1), P--;
          }
          return M;
        }), t.formatArgs.call(E, p), (E.log || t.log).apply(E, p);
      }
      return d.namespace = o, d.useColors = t.useColors(), d.color = t.selectColor(o), d.extend = n, d.destroy = t.destroy, Object.defineProperty(d, "enabled", {
        enumerable: !0,
        configurable: !1,
        get: () => c !== null ? c : (a !== t.namespaces && (a = t.namespaces, w = t.enabled(o)), w),
        set: (p) => {
          c = p;
        }
      }), typeof t.init == "function" && t.init(d), d;
    }
    function n(o, i) {
      let c = t(this.namespace + (typeof i > "u" ? ":" : i) + o);
      return c.log = this.log, c;
    }
    function s(o) {
      t.save(o), t.namespaces = o, t.names = [], t.skips = [];
      let i = (typeof o == "string" ? o : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
      for (let c of i)
        c[0] === "-" ? t.skips.push(c.slice(1)) : t.names.push(c);
    }
    function u(o, i) {
      let c = 0, a = 0, w = -1, d = 0;
      for (; c < o.length; )
        if (a < i.length && (i[a] === o[c] || i[a] === "*"))
          i[a] === "*" ? (w = a, d = c, a++) : (c++, a++);
        else if (w !== -1)
          a = w + 1, d++, c = d;
        else
          return !1;
      for (; a < i.length && i[a] === "*"; )
        a++;
      return a === i.length;
    }
    function y() {
      let o = [
        ...t.names,
        ...t.skips.map((i) => "-" + i)
      ].join(",");
      return t.enable(""), o;
    }
    function g(o) {
      for (let i of t.skips)
        if (u(o, i))
          return !1;
      for (let i of t.names)
        if (u(o, i))
          return !0;
      return !1;
    }
    function x(o) {
      return o instanceof Error ? o.stack || o.message : o;
    }
    function R() {
      console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
    }
    return t.enable(t.load()), t;
  }
  ne.exports = Ae;
});

// node_modules/debug/src/browser.js
var se = v((h, U) => {
  h.formatArgs = je;
  h.save = Te;
  h.load = Ne;
  h.useColors = Me;
  h.storage = Le();
  h.destroy = /* @__PURE__ */ (() => {
    let e = !1;
    return () => {
      e || (e = !0, console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."));
    };
  })();
  h.colors = [
    "#0000CC",
    "#0000FF",
    "#0033CC",
    "#0033FF",
    "#0066CC",
    "#0066FF",
    "#0099CC",
    "#0099FF",
    "#00CC00",
    "#00CC33",
    "#00CC66",
    "#00CC99",
    "#00CCCC",
    "#00CCFF",
    "#3300CC",
    "#3300FF",
    "#3333CC",
    "#3333FF",
    "#3366CC",
    "#3366FF",
    "#3399CC",
    "#3399FF",
    "#33CC00",
    "#33CC33",
    "#33CC66",
    "#33CC99",
    "#33CCCC",
    "#33CCFF",
    "#6600CC",
    "#6600FF",
    "#6633CC",
    "#6633FF",
    "#66CC00",
    "#66CC33",
    "#9900CC",
    "#9900FF",
    "#9933CC",
    "#9933FF",
    "#99CC00",
    "#99CC33",
    "#CC0000",
    "#CC0033",
    "#CC0066",
    "#CC0099",
    "#CC00CC",
    "#CC00FF",
    "#CC3300",
    "#CC3333",
    "#CC3366",
    "#CC3399",
    "#CC33CC",
    "#CC33FF",
    "#CC6600",
    "#CC6633",
    "#CC9900",
    "#CC9933",
    "#CCCC00",
    "#CCCC33",
    "#FF0000",
    "#FF0033",
    "#FF0066",
    "#FF0099",
    "#FF00CC",
    "#FF00FF",
    "#FF3300",
    "#FF3333",
    "#FF3366",
    "#FF3399",
    "#FF33CC",
    "#FF33FF",
    "#FF6600",
    "#FF6633",
    "#FF9900",
    "#FF9933",
    "#FFCC00",
    "#FFCC33"
  ];
  function Me() {
    if (typeof window < "u" && window.process && (window.process.type === "renderer" || window.process.__nwjs))
      return !0;
    if (typeof navigator < "u" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))
      return !1;
    let e;
    return typeof document < "u" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || // Is firebug? http://stackoverflow.com/a/398120/376773
    typeof window < "u" && window.console && (window.console.firebug || window.console.exception && window.console.table) || // Is firefox >= v31?
    // https://developer.mozilla.org/en-US/docs/Tools/Web_Console#Styling_messages
    typeof navigator < "u" && navigator.userAgent && (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(e[1], 10) >= 31 || // Double check webkit in userAgent just in case we are in a worker
    typeof navigator < "u" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
  }
  function je(e) {
    if (e[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + e[0] + (this.useColors ? "%c " : " ") + "+" + U.exports.humanize(this.diff), !this.useColors)
      return;
    let r = "color: " + this.color;
    e.splice(1, 0, r, "color: inherit");
    let t = 0, n = 0;
    e[0].replace(/%[a-zA-Z%]/g, (s) => {
      s !== "%%" && (t++, s === "%c" && (n = t));
    }), e.splice(n, 0, r);
  }
  h.log = console.debug || console.log || (() => {
  });
  function Te(e) {
    try {
      e ? h.storage.setItem("debug", e) : h.storage.removeItem("debug");
    } catch {
    }
  }
  function Ne() {
    let e;
    try {
      e = h.storage.getItem("debug") || h.storage.getItem("DEBUG");
    } catch {
    }
    return !e && typeof process < "u" && "env" in process && (e = process.env.DEBUG), e;
  }
  function Le() {
    try {
      return localStorage;
    } catch {
    }
  }
  U.exports = W()(h);
  var { formatters: Be } = U.exports;
  Be.j = function(e) {
    try {
      return JSON.stringify(e);
    } catch (r) {
      return "[UnexpectedJSONParseError]: " + r.message;
    }
  };
});

// node_modules/has-flag/index.js
var ie = v((bt, oe) => {
  "use strict";
  oe.exports = (e, r = process.argv) => {
    let t = e.startsWith("-") ? "" : e.length === 1 ? "-" : "--", n = r.indexOf(t + e), s = r.indexOf("--");
    return n !== -1 && (s === -1 || n < s);
  };
});

// node_modules/supports-color/index.js
var ae = v((mt, ue) => {
  "use strict";
  var qe = b("os"), ce = b("tty"), _ = ie(), { env: f } = process, I;
  _("no-color") || _("no-colors") || _("color=false") || _("color=never") ? I = 0 : (_("color") || _("colors") || _("color=true") || _("color=always")) && (I = 1);
  "FORCE_COLOR" in f && (f.FORCE_COLOR === "true" ? I = 1 : f.FORCE_COLOR === "false" ? I = 0 : I = f.FORCE_COLOR.length === 0 ? 1 : Math.min(parseInt(f.FORCE_COLOR, 10), 3));
  function Y(e) {
    return e === 0 ? !1 : {
      level: e,
      hasBasic: !0,
      has256: e >= 2,
      has16m: e >= 3
    };
  }
  function K(e, r) {
    if (I === 0)
      return 0;
    if (_("color=16m") || _("color=full") || _("color=truecolor"))
      return 3;
    if (_("color=256"))
      return 2;
    if (e && !r && I === void 0)
      return 0;
    let t = I || 0;
    if (f.TERM === "dumb")
      return t;
    if (process.platform === "win32") {
      let n = qe.release().split(".");
      return Number(n[0]) >= 10 && Number(n[2]) >= 10586 ? Number(n[2]) >= 14931 ? 3 : 2 : 1;
    }
    if ("CI" in f)
      return ["TRAVIS", "CIRCLECI", "APPVEYOR", "GITLAB_CI", "GITHUB_ACTIONS", "BUILDKITE"].some((n) => n in f) || f.CI_NAME === "codeship" ? 1 : t;
    if ("TEAMCITY_VERSION" in f)
      return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(f.TEAMCITY_VERSION) ? 1 : 0;
    if (f.COLORTERM === "truecolor")
      return 3;
    if ("TERM_PROGRAM" in f) {
      let n = parseInt((f.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
      switch (f.TERM_PROGRAM) {
        case "iTerm.app":
          return n >= 3 ? 3 : 2;
        case "Apple_Terminal":
          return 2;
      }
    }
    return /-256(color)?$/i.test(f.TERM) ? 2 : /^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(f.TERM) || "COLORTERM" in f ? 1 : t;
  }
  function De(e) {
    let r = K(e, e && e.isTTY);
    return Y(r);
  }
  ue.exports = {
    supportsColor: De,
    stdout: Y(K(!0, ce.isatty(1))),
    stderr: Y(K(!0, ce.isatty(2)))
  };
});

// node_modules/debug/src/node.js
var le = v((l, G) => {
  var ke = b("tty"), H = b("util");
  l.init = Je;
  l.log = Ge;
  l.formatArgs = Ue;
  l.save = ze;
  l.load = Ve;
  l.useColors = $e;
  l.destroy = H.deprecate(
    () => {
    },
    "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."
  );
  l.colors = [6, 2, 3, 4, 5, 1];
  try {
    let e = ae();
    e && (e.stderr || e).level >= 2 && (l.colors = [
      20,
      21,
      26,
      27,
      32,
      33,
      38,
      39,
      40,
      41,
      42,
      43,
      44,
      45,
      56,
      57,
      62,
      63,
      68,
      69,
      74,
      75,
      76,
      77,
      78,
      79,
      80,
      81,
      92,
      93,
      98,
      99,
      112,
      113,
      128,
      129,
      134,
      135,
      148,
      149,
      160,
      161,
      162,
      163,
      164,
      165,
      166,
      167,
      168,
      169,
      170,
      171,
      172,
      173,
      178,
      179,
      184,
      185,
      196,
      197,
      198,
      199,
      200,
      201,
      202,
      203,
      204,
      205,
      206,
      207,
      208,
      209,
      214,
      215,
      220,
      221
    ]);
  } catch {
  }
  l.inspectOpts = Object.keys(process.env).filter((e) => /^debug_/i.test(e)).reduce((e, r) => {
    let t = r.substring(6).toLowerCase().replace(/_([a-z])/g, (s, u) => u.toUpperCase()), n = process.env[r];
    return /^(yes|on|true|enabled)$/i.test(n) ? n = !0 : /^(no|off|false|disabled)$/i.test(n) ? n = !1 : n === "null" ? n = null : n = Number(n), e[t] = n, e;
  }, {});
  function $e() {
    return "colors" in l.inspectOpts ? !!l.inspectOpts.colors : ke.isatty(process.stderr.fd);
  }
  function Ue(e) {
    let { namespace: r, useColors: t } = this;
    if (t) {
      let n = this.color, s = "\x1B[3" + (n < 8 ? n : "8;5;" + n), u = `  ${s};1m${r} \x1B[0m`;
      e[0] = u + e[0].split(`
`).join(`
` + u), e.push(s + "m+" + G.exports.humanize(this.diff) + "\x1B[0m");
    } else
      e[0] = He() + r + " " + e[0];
  }
  function He() {
    return l.inspectOpts.hideDate ? "" : (/* @__PURE__ */ new Date()).toISOString() + " ";
  }
  function Ge(...e) {
    return process.stderr.write(H.formatWithOptions(l.inspectOpts, ...e) + `
`);
  }
  function ze(e) {
    e ? process.env.DEBUG = e : delete process.env.DEBUG;
  }
  function Ve() {
    return process.env.DEBUG;
  }
  function Je(e) {
    e.inspectOpts = {};
    let r = Object.keys(l.inspectOpts);
    for (let t = 0; t < r.length; t++)
      e.inspectOpts[r[t]] = l.inspectOpts[r[t]];
  }
  G.exports = W()(l);
  var { formatters: fe } = G.exports;
  fe.o = function(e) {
    return this.inspectOpts.colors = this.useColors, H.inspect(e, this.inspectOpts).split(`
`).map((r) => r.trim()).join(" ");
  };
  fe.O = function(e) {
    return this.inspectOpts.colors = this.useColors, H.inspect(e, this.inspectOpts);
  };
});

// node_modules/debug/src/index.js
var Q = v((_t, Z) => {
  typeof process > "u" || process.type === "renderer" || process.browser === !0 || process.__nwjs ? Z.exports = se() : Z.exports = le();
});

// node_modules/agent-base/dist/helpers.js
var he = v((C) => {
  "use strict";
  var We = C && C.__createBinding || (Object.create ? (function(e, r, t, n) {
    n === void 0 && (n = t);
    var s = Object.getOwnPropertyDescriptor(r, t);
    (!s || ("get" in s ? !r.__esModule : s.writable || s.configurable)) && (s = { enumerable: !0, get: function() {
      return r[t];
    } }), Object.defineProperty(e, n, s);
  }) : (function(e, r, t, n) {
    n === void 0 && (n = t), e[n] = r[t];
  })), Ye = C && C.__setModuleDefault || (Object.create ? (function(e, r) {
    Object.defineProperty(e, "default", { enumerable: !0, value: r });
  }) : function(e, r) {
    e.default = r;
  }), de = C && C.__importStar || function(e) {
    if (e && e.__esModule) return e;
    var r = {};
    if (e != null) for (var t in e) t !== "default" && Object.prototype.hasOwnProperty.call(e, t) && We(r, e, t);
    return Ye(r, e), r;
  };
  Object.defineProperty(C, "__esModule", { value: !0 });
  C.req = C.json = C.toBuffer = void 0;
  var Ke = de(b("http")), Ze = de(b("https"));
  async function pe(e) {
    let r = 0, t = [];
    for await (let n of e)
      r += n.length, t.push(n);
    return Buffer.concat(t, r);
  }
  C.toBuffer = pe;
  async function Qe(e) {
    let t = (await pe(e)).toString("utf8");
    try {
      return JSON.parse(t);
    } catch (n) {
      let s = n;
      throw s.message += ` (input: ${t})`, s;
    }
  }
  C.json = Qe;
  function Xe(e, r = {}) {
    let n = ((typeof e == "string" ? e : e.href).startsWith("https:") ? Ze : Ke).request(e, r), s = new Promise((u, y) => {
      n.once("response", u).once("error", y).end();
    });
    return n.then = s.then.bind(s), n;
  }
  C.req = Xe;
});

// node_modules/agent-base/dist/index.js
var be = v((m) => {
  "use strict";
  var ye = m && m.__createBinding || (Object.create ? (function(e, r, t, n) {
    n === void 0 && (n = t);
    var s = Object.getOwnPropertyDescriptor(r, t);
    (!s || ("get" in s ? !r.__esModule : s.writable || s.configurable)) && (s = { enumerable: !0, get: function() {
      return r[t];
    } }), Object.defineProperty(e, n, s);
  }) : (function(e, r, t, n) {
    n === void 0 && (n = t), e[n] = r[t];
  })), et = m && m.__setModuleDefault || (Object.create ? (function(e, r) {
    Object.defineProperty(e, "default", { enumerable: !0, value: r });
  }) : function(e, r) {
    e.default = r;
  }), ge = m && m.__importStar || function(e) {
    if (e && e.__esModule) return e;
    var r = {};
    if (e != null) for (var t in e) t !== "default" && Object.prototype.hasOwnProperty.call(e, t) && ye(r, e, t);
    return et(r, e), r;
  }, tt = m && m.__exportStar || function(e, r) {
    for (var t in e) t !== "default" && !Object.prototype.hasOwnProperty.call(r, t) && ye(r, e, t);
  };
  Object.defineProperty(m, "__esModule", { value: !0 });
  m.Agent = void 0;
  var rt = ge(b("net")), Ce = ge(b("http")), nt = b("https");
  tt(he(), m);
  var S = /* @__PURE__ */ Symbol("AgentBaseInternalState"), X = class extends Ce.Agent {
    constructor(r) {
      super(r), this[S] = {};
    }
    /**
     * Determine whether this is an `http` or `https` request.
     */
    isSecureEndpoint(r) {
      if (r) {
        if (typeof r.secureEndpoint == "boolean")
          return r.secureEndpoint;
        if (typeof r.protocol == "string")
          return r.protocol === "https:";
      }
      let { stack: t } = new Error();
      return typeof t != "string" ? !1 : t.split(`
`).some((n) => n.indexOf("(https.js:") !== -1 || n.indexOf("node:https:") !== -1);
    }
    // In order to support async signatures in `connect()` and Node's native
    // connection pooling in `http.Agent`, the array of sockets for each origin
    // has to be updated synchronously. This is so the length of the array is
    // accurate when `addRequest()` is next called. We achieve this by creating a
    // fake socket and adding it to `sockets[origin]` and incrementing
    // `totalSocketCount`.
    incrementSockets(r) {
      if (this.maxSockets === 1 / 0 && this.maxTotalSockets === 1 / 0)
        return null;
      this.sockets[r] || (this.sockets[r] = []);
      let t = new rt.Socket({ writable: !1 });
      return this.sockets[r].push(t), this.totalSocketCount++, t;
    }
    decrementSockets(r, t) {
      if (!this.sockets[r] || t === null)
        return;
      let n = this.sockets[r], s = n.indexOf(t);
      s !== -1 && (n.splice(s, 1), this.totalSocketCount--, n.length === 0 && delete this.sockets[r]);
    }
    // In order to properly update the socket pool, we need to call `getName()` on
    // the core `https.Agent` if it is a secureEndpoint.
    getName(r) {
      return this.isSecureEndpoint(r) ? nt.Agent.prototype.getName.call(this, r) : super.getName(r);
    }
    createSocket(r, t, n) {
      let s = {
        ...t,
        secureEndpoint: this.isSecureEndpoint(t)
      }, u = this.getName(s), y = this.incrementSockets(u);
      Promise.resolve().then(() => this.connect(r, s)).then((g) => {
        if (this.decrementSockets(u, y), g instanceof Ce.Agent)
          try {
            return g.addRequest(r, s);
          } catch (x) {
            return n(x);
          }
        this[S].currentSocket = g, super.createSocket(r, t, n);
      }, (g) => {
        this.decrementSockets(u, y), n(g);
      });
    }
    createConnection() {
      let r = this[S].currentSocket;
      if (this[S].currentSocket = void 0, !r)
        throw new Error("No socket was returned in the `connect()` function");
      return r;
    }
    get defaultPort() {
      return this[S].defaultPort ?? (this.protocol === "https:" ? 443 : 80);
    }
    set defaultPort(r) {
      this[S] && (this[S].defaultPort = r);
    }
    get protocol() {
      return this[S].protocol ?? (this.isSecureEndpoint() ? "https:" : "http:");
    }
    set protocol(r) {
      this[S] && (this[S].protocol = r);
    }
  };
  m.Agent = X;
});

// node_modules/https-proxy-agent/dist/parse-proxy-response.js
var me = v((q) => {
  "use strict";
  var st = q && q.__importDefault || function(e) {
    return e && e.__esModule ? e : { default: e };
  };
  Object.defineProperty(q, "__esModule", { value: !0 });
  q.parseProxyResponse = void 0;
  var ot = st(Q()), z = (0, ot.default)("https-proxy-agent:parse-proxy-response");
  function it(e) {
    return new Promise((r, t) => {
      let n = 0, s = [];
      function u() {
        let o = e.read();
        o ? R(o) : e.once("readable", u);
      }
      function y() {
        e.removeListener("end", g), e.removeListener("error", x), e.removeListener("readable", u);
      }
      function g() {
        y(), z("onend"), t(new Error("Proxy connection ended before receiving CONNECT response"));
      }
      function x(o) {
        y(), z("onerror %o", o), t(o);
      }
      function R(o) {
        s.push(o), n += o.length;
        let i = Buffer.concat(s, n), c = i.indexOf(`\r
\r
`);
        if (c === -1) {
          z("have not received end of HTTP headers yet..."), u();
          return;
        }
        let a = i.slice(0, c).toString("ascii").split(`\r
`), w = a.shift();
        if (!w)
          return e.destroy(), t(new Error("No header received from proxy CONNECT response"));
        let d = w.split(" "), p = +d[1], E = d.slice(2).join(" "), F = {};
        for (let A of a) {
          if (!A)
            continue;
          let P = A.indexOf(":");
          if (P === -1)
            return e.destroy(), t(new Error(`Invalid header from proxy CONNECT response: "${A}"`));
          let k = A.slice(0, P).toLowerCase(), M = A.slice(P + 1).trimStart(), T = F[k];
          typeof T == "string" ? F[k] = [T, M] : Array.isArray(T) ? T.push(M) : F[k] = M;
        }
        z("got proxy server response: %o %o", w, F), y(), r({
          connect: {
            statusCode: p,
            statusText: E,
            headers: F
          },
          buffered: i
        });
      }
      e.on("error", x), e.on("end", g), u();
    });
  }
  q.parseProxyResponse = it;
});

// node_modules/https-proxy-agent/dist/index.js
var Ct = v((O) => {
  var ct = O && O.__createBinding || (Object.create ? (function(e, r, t, n) {
    n === void 0 && (n = t);
    var s = Object.getOwnPropertyDescriptor(r, t);
    (!s || ("get" in s ? !r.__esModule : s.writable || s.configurable)) && (s = { enumerable: !0, get: function() {
      return r[t];
    } }), Object.defineProperty(e, n, s);
  }) : (function(e, r, t, n) {
    n === void 0 && (n = t), e[n] = r[t];
  })), ut = O && O.__setModuleDefault || (Object.create ? (function(e, r) {
    Object.defineProperty(e, "default", { enumerable: !0, value: r });
  }) : function(e, r) {
    e.default = r;
  }), we = O && O.__importStar || function(e) {
    if (e && e.__esModule) return e;
    var r = {};
    if (e != null) for (var t in e) t !== "default" && Object.prototype.hasOwnProperty.call(e, t) && ct(r, e, t);
    return ut(r, e), r;
  }, Fe = O && O.__importDefault || function(e) {
    return e && e.__esModule ? e : { default: e };
  };
  Object.defineProperty(O, "__esModule", { value: !0 });
  O.HttpsProxyAgent = void 0;
  var V = we(b("net")), _e = we(b("tls")), at = Fe(b("assert")), ft = Fe(Q()), lt = be(), dt = b("url"), pt = me(), D = (0, ft.default)("https-proxy-agent"), Oe = (e) => e.servername === void 0 && e.host && !V.isIP(e.host) ? {
    ...e,
    servername: e.host
  } : e, J = class extends lt.Agent {
    constructor(r, t) {
      super(t), this.options = { path: void 0 }, this.proxy = typeof r == "string" ? new dt.URL(r) : r, this.proxyHeaders = t?.headers ?? {}, D("Creating new HttpsProxyAgent instance: %o", this.proxy.href);
      let n = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, ""), s = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
      this.connectOpts = {
        // Attempt to negotiate http/1.1 for proxy servers that support http/2
        ALPNProtocols: ["http/1.1"],
        ...t ? ve(t, "headers") : null,
        host: n,
        port: s
      };
    }
    /**
     * Called when the node-core HTTP client library is creating a
     * new HTTP request.
     */
    async connect(r, t) {
      let { proxy: n } = this;
      if (!t.host)
        throw new TypeError('No "host" provided');
      let s;
      n.protocol === "https:" ? (D("Creating `tls.Socket`: %o", this.connectOpts), s = _e.connect(Oe(this.connectOpts))) : (D("Creating `net.Socket`: %o", this.connectOpts), s = V.connect(this.connectOpts));
      let u = typeof this.proxyHeaders == "function" ? this.proxyHeaders() : { ...this.proxyHeaders }, y = V.isIPv6(t.host) ? `[${t.host}]` : t.host, g = `CONNECT ${y}:${t.port} HTTP/1.1\r
`;
      if (n.username || n.password) {
        let c = `${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;
        u["Proxy-Authorization"] = `Basic ${Buffer.from(c).toString("base64")}`;
      }
      u.Host = `${y}:${t.port}`, u["Proxy-Connection"] || (u["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close");
      for (let c of Object.keys(u))
        g += `${c}: ${u[c]}\r
`;
      let x = (0, pt.parseProxyResponse)(s);
      s.write(`${g}\r
`);
      let { connect: R, buffered: o } = await x;
      if (r.emit("proxyConnect", R), this.emit("proxyConnect", R, r), R.statusCode === 200)
        return r.once("socket", ht), t.secureEndpoint ? (D("Upgrading socket connection to TLS"), _e.connect({
          ...ve(Oe(t), "host", "path", "port"),
          socket: s
        })) : s;
      s.destroy();
      let i = new V.Socket({ writable: !1 });
      return i.readable = !0, r.once("socket", (c) => {
        D("Replaying proxy buffer for failed request"), (0, at.default)(c.listenerCount("data") > 0), c.push(o), c.push(null);
      }), i;
    }
  };
  J.protocols = ["http", "https"];
  O.HttpsProxyAgent = J;
  function ht(e) {
    e.resume();
  }
  function ve(e, ...r) {
    let t = {}, n;
    for (n in e)
      r.includes(n) || (t[n] = e[n]);
    return t;
  }
});

export {
  Q as a,
  be as b,
  Ct as c
};
