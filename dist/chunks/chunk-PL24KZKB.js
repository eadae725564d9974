import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as q,
  b as B
} from "./chunk-MIUVJAEJ.js";
import {
  d as T
} from "./chunk-4LBPI474.js";

// node_modules/@actions/core/lib/command.js
import * as A from "os";

// node_modules/@actions/core/lib/utils.js
function u(e) {
  return e == null ? "" : typeof e == "string" || e instanceof String ? e : JSON.stringify(e);
}
function v(e) {
  return Object.keys(e).length ? {
    title: e.title,
    file: e.file,
    line: e.startLine,
    endLine: e.endLine,
    col: e.startColumn,
    endColumn: e.endColumn
  } : {};
}

// node_modules/@actions/core/lib/command.js
function d(e, t, r) {
  let i = new _(e, t, r);
  process.stdout.write(i.toString() + A.EOL);
}
var R = "::", _ = class {
  constructor(t, r, i) {
    t || (t = "missing.command"), this.command = t, this.properties = r, this.message = i;
  }
  toString() {
    let t = R + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      t += " ";
      let r = !0;
      for (let i in this.properties)
        if (this.properties.hasOwnProperty(i)) {
          let n = this.properties[i];
          n && (r ? r = !1 : t += ",", t += `${i}=${F(n)}`);
        }
    }
    return t += `${R}${j(this.message)}`, t;
  }
};
function j(e) {
  return u(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function F(e) {
  return u(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as U from "crypto";
import * as m from "fs";
import * as p from "os";
function x(e, t) {
  let r = process.env[`GITHUB_${e}`];
  if (!r)
    throw new Error(`Unable to find environment variable for file command ${e}`);
  if (!m.existsSync(r))
    throw new Error(`Missing file at path: ${r}`);
  m.appendFileSync(r, `${u(t)}${p.EOL}`, {
    encoding: "utf8"
  });
}
function E(e, t) {
  let r = `ghadelimiter_${U.randomUUID()}`, i = u(t);
  if (e.includes(r))
    throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);
  if (i.includes(r))
    throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);
  return `${e}<<${r}${p.EOL}${i}${p.EOL}${r}`;
}

// node_modules/@actions/core/lib/core.js
import * as O from "os";

// node_modules/@actions/http-client/lib/index.js
var w = T(q(), 1), W = T(B(), 1);
var c;
(function(e) {
  e[e.OK = 200] = "OK", e[e.MultipleChoices = 300] = "MultipleChoices", e[e.MovedPermanently = 301] = "MovedPermanently", e[e.ResourceMoved = 302] = "ResourceMoved", e[e.SeeOther = 303] = "SeeOther", e[e.NotModified = 304] = "NotModified", e[e.UseProxy = 305] = "UseProxy", e[e.SwitchProxy = 306] = "SwitchProxy", e[e.TemporaryRedirect = 307] = "TemporaryRedirect", e[e.PermanentRedirect = 308] = "PermanentRedirect", e[e.BadRequest = 400] = "BadRequest", e[e.Unauthorized = 401] = "Unauthorized", e[e.PaymentRequired = 402] = "PaymentRequired", e[e.Forbidden = 403] = "Forbidden", e[e.NotFound = 404] = "NotFound", e[e.MethodNotAllowed = 405] = "MethodNotAllowed", e[e.NotAcceptable = 406] = "NotAcceptable", e[e.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired", e[e.RequestTimeout = 408] = "RequestTimeout", e[e.Conflict = 409] = "Conflict", e[e.Gone = 410] = "Gone", e[e.TooManyRequests = 429] = "TooManyRequests", e[e.InternalServerError = 500] = "InternalServerError", e[e.NotImplemented = 501] = "NotImplemented", e[e.BadGateway = 502] = "BadGateway", e[e.ServiceUnavailable = 503] = "ServiceUnavailable", e[e.GatewayTimeout = 504] = "GatewayTimeout";
})(c || (c = {}));
var $;
(function(e) {
  e.Accept = "accept", e.ContentType = "content-type";
})($ || ($ = {}));
var P;
(function(e) {
  e.ApplicationJson = "application/json";
})(P || (P = {}));
var Oe = [
  c.MovedPermanently,
  c.ResourceMoved,
  c.SeeOther,
  c.TemporaryRedirect,
  c.PermanentRedirect
], Te = [
  c.BadGateway,
  c.ServiceUnavailable,
  c.GatewayTimeout
];

// node_modules/@actions/core/lib/summary.js
import { EOL as V } from "os";
import { constants as k, promises as J } from "fs";
var S = function(e, t, r, i) {
  function n(o) {
    return o instanceof r ? o : new r(function(s) {
      s(o);
    });
  }
  return new (r || (r = Promise))(function(o, s) {
    function h(a) {
      try {
        l(i.next(a));
      } catch (f) {
        s(f);
      }
    }
    function g(a) {
      try {
        l(i.throw(a));
      } catch (f) {
        s(f);
      }
    }
    function l(a) {
      a.done ? o(a.value) : n(a.value).then(h, g);
    }
    l((i = i.apply(e, t || [])).next());
  });
}, { access: K, appendFile: z, writeFile: Q } = J, I = "GITHUB_STEP_SUMMARY";
var b = class {
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
    return S(this, void 0, void 0, function* () {
      if (this._filePath)
        return this._filePath;
      let t = process.env[I];
      if (!t)
        throw new Error(`Unable to find environment variable for $${I}. Check if your runtime environment supports job summaries.`);
      try {
        yield K(t, k.R_OK | k.W_OK);
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
  wrap(t, r, i = {}) {
    let n = Object.entries(i).map(([o, s]) => ` ${o}="${s}"`).join("");
    return r ? `<${t}${n}>${r}</${t}>` : `<${t}${n}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(t) {
    return S(this, void 0, void 0, function* () {
      let r = !!t?.overwrite, i = yield this.filePath();
      return yield (r ? Q : z)(i, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return S(this, void 0, void 0, function* () {
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
  addRaw(t, r = !1) {
    return this._buffer += t, r ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(V);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(t, r) {
    let i = Object.assign({}, r && { lang: r }), n = this.wrap("pre", this.wrap("code", t), i);
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
  addList(t, r = !1) {
    let i = r ? "ol" : "ul", n = t.map((s) => this.wrap("li", s)).join(""), o = this.wrap(i, n);
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
    let r = t.map((n) => {
      let o = n.map((s) => {
        if (typeof s == "string")
          return this.wrap("td", s);
        let { header: h, data: g, colspan: l, rowspan: a } = s, f = h ? "th" : "td", N = Object.assign(Object.assign({}, l && { colspan: l }), a && { rowspan: a });
        return this.wrap(f, g, N);
      }).join("");
      return this.wrap("tr", o);
    }).join(""), i = this.wrap("table", r);
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
  addDetails(t, r) {
    let i = this.wrap("details", this.wrap("summary", t) + r);
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
  addImage(t, r, i) {
    let { width: n, height: o } = i || {}, s = Object.assign(Object.assign({}, n && { width: n }), o && { height: o }), h = this.wrap("img", null, Object.assign({ src: t, alt: r }, s));
    return this.addRaw(h).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(t, r) {
    let i = `h${r}`, n = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(i) ? i : "h1", o = this.wrap(n, t);
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
  addQuote(t, r) {
    let i = Object.assign({}, r && { cite: r }), n = this.wrap("blockquote", t, i);
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
  addLink(t, r) {
    let i = this.wrap("a", t, { href: r });
    return this.addRaw(i).addEOL();
  }
}, Y = new b();
var X = Y;

// node_modules/@actions/core/lib/platform.js
import C from "os";

// node_modules/@actions/io/lib/io-util.js
import * as y from "fs";
var { chmod: Z, copyFile: H, lstat: ee, mkdir: te, open: je, readdir: re, rename: ie, rm: ne, rmdir: Fe, stat: oe, symlink: se, unlink: ae } = y.promises, ce = process.platform === "win32";
var Me = y.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var Ke = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var Ze = C.platform(), He = C.arch();

// node_modules/@actions/core/lib/core.js
var L;
(function(e) {
  e[e.Success = 0] = "Success", e[e.Failure = 1] = "Failure";
})(L || (L = {}));
function G(e) {
  d("add-mask", {}, e);
}
function lt(e, t) {
  let r = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
  if (t && t.required && !r)
    throw new Error(`Input required and not supplied: ${e}`);
  return t && t.trimWhitespace === !1 ? r : r.trim();
}
function dt(e, t) {
  if (process.env.GITHUB_OUTPUT || "")
    return x("OUTPUT", E(e, t));
  process.stdout.write(O.EOL), d("set-output", { name: e }, u(t));
}
function ht(e, t = {}) {
  d("error", v(t), e instanceof Error ? e.toString() : e);
}
function ft(e, t = {}) {
  d("warning", v(t), e instanceof Error ? e.toString() : e);
}
function pt(e) {
  process.stdout.write(e + O.EOL);
}
function mt(e, t) {
  if (process.env.GITHUB_STATE || "")
    return x("STATE", E(e, t));
  d("save-state", { name: e }, u(t));
}
function wt(e) {
  return process.env[`STATE_${e}`] || "";
}

// src/entrypoints/actions/leftovers.ts
import { readdir as me, readFile as we } from "node:fs/promises";
import { setTimeout as ye } from "node:timers/promises";
var ge = "EDGEGATE_STAGE";
function St() {
  return {
    async list() {
      let t = (await me("/proc").catch(() => [])).filter((r) => /^\d+$/.test(r)).map(async (r) => {
        let i = await we(`/proc/${r}/environ`, "utf8").catch(() => "");
        return { id: Number(r), environment: i.split("\0") };
      });
      return (await Promise.all(t)).filter(({ environment: r }) => r.length > 1);
    },
    signal(e, t) {
      try {
        return process.kill(e, t), !0;
      } catch {
        return !1;
      }
    }
  };
}
async function bt(e, t, r = 2e3) {
  let i = async () => (await t.list()).filter(({ environment: s }) => s.includes(`${ge}=${e}`)).map(({ id: s }) => s), n = await i();
  for (let o of n) t.signal(o, "SIGTERM");
  for (let o = 0; o < r; o += 100) {
    if ((await i()).length === 0) return n.length;
    await ye(100);
  }
  for (let o of await i()) t.signal(o, "SIGKILL");
  return n.length;
}

export {
  X as a,
  G as b,
  lt as c,
  dt as d,
  ht as e,
  ft as f,
  pt as g,
  mt as h,
  wt as i,
  ge as j,
  St as k,
  bt as l
};
