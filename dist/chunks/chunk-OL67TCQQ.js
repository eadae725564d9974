import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as qe
} from "./chunk-XLNU4LHV.js";
import {
  a as Ce,
  b as ri,
  c as oi,
  d as us,
  e as li,
  f as ot
} from "./chunk-GS77IX4Q.js";
import {
  f as ni,
  g as ii,
  l as ai
} from "./chunk-KS67KJ2N.js";
import {
  a as rt,
  c as cs,
  g as si
} from "./chunk-64WU6PY2.js";
import {
  D as zn,
  F as Xn,
  J as Zn,
  N as ei,
  S as ti
} from "./chunk-3P6HYWCU.js";
import {
  a as it,
  c as y,
  e as ma
} from "./chunk-ZV56ONXB.js";

// node_modules/yaml/dist/nodes/identity.js
var q = y((_) => {
  "use strict";
  var ms = /* @__PURE__ */ Symbol.for("yaml.alias"), ki = /* @__PURE__ */ Symbol.for("yaml.document"), ft = /* @__PURE__ */ Symbol.for("yaml.map"), Ni = /* @__PURE__ */ Symbol.for("yaml.pair"), ps = /* @__PURE__ */ Symbol.for("yaml.scalar"), dt = /* @__PURE__ */ Symbol.for("yaml.seq"), J = /* @__PURE__ */ Symbol.for("yaml.node.type"), Da = (s) => !!s && typeof s == "object" && s[J] === ms, Ba = (s) => !!s && typeof s == "object" && s[J] === ki, Ra = (s) => !!s && typeof s == "object" && s[J] === ft, Ka = (s) => !!s && typeof s == "object" && s[J] === Ni, Ai = (s) => !!s && typeof s == "object" && s[J] === ps, ja = (s) => !!s && typeof s == "object" && s[J] === dt;
  function Oi(s) {
    if (s && typeof s == "object")
      switch (s[J]) {
        case ft:
        case dt:
          return !0;
      }
    return !1;
  }
  function Fa(s) {
    if (s && typeof s == "object")
      switch (s[J]) {
        case ms:
        case ft:
        case ps:
        case dt:
          return !0;
      }
    return !1;
  }
  var Ya = (s) => (Ai(s) || Oi(s)) && !!s.anchor;
  _.ALIAS = ms;
  _.DOC = ki;
  _.MAP = ft;
  _.NODE_TYPE = J;
  _.PAIR = Ni;
  _.SCALAR = ps;
  _.SEQ = dt;
  _.hasAnchor = Ya;
  _.isAlias = Da;
  _.isCollection = Oi;
  _.isDocument = Ba;
  _.isMap = Ra;
  _.isNode = Fa;
  _.isPair = Ka;
  _.isScalar = Ai;
  _.isSeq = ja;
});

// node_modules/yaml/dist/visit.js
var Ee = y((gs) => {
  "use strict";
  var I = q(), B = /* @__PURE__ */ Symbol("break visit"), qi = /* @__PURE__ */ Symbol("skip children"), x = /* @__PURE__ */ Symbol("remove node");
  function ht(s, e) {
    let t = Ci(e);
    I.isDocument(s) ? pe(null, s.contents, t, Object.freeze([s])) === x && (s.contents = null) : pe(null, s, t, Object.freeze([]));
  }
  ht.BREAK = B;
  ht.SKIP = qi;
  ht.REMOVE = x;
  function pe(s, e, t, n) {
    let i = Ei(s, e, t, n);
    if (I.isNode(i) || I.isPair(i))
      return Ti(s, n, i), pe(s, i, t, n);
    if (typeof i != "symbol") {
      if (I.isCollection(e)) {
        n = Object.freeze(n.concat(e));
        for (let r = 0; r < e.items.length; ++r) {
          let o = pe(r, e.items[r], t, n);
          if (typeof o == "number")
            r = o - 1;
          else {
            if (o === B)
              return B;
            o === x && (e.items.splice(r, 1), r -= 1);
          }
        }
      } else if (I.isPair(e)) {
        n = Object.freeze(n.concat(e));
        let r = pe("key", e.key, t, n);
        if (r === B)
          return B;
        r === x && (e.key = null);
        let o = pe("value", e.value, t, n);
        if (o === B)
          return B;
        o === x && (e.value = null);
      }
    }
    return i;
  }
  async function mt(s, e) {
    let t = Ci(e);
    I.isDocument(s) ? await ge(null, s.contents, t, Object.freeze([s])) === x && (s.contents = null) : await ge(null, s, t, Object.freeze([]));
  }
  mt.BREAK = B;
  mt.SKIP = qi;
  mt.REMOVE = x;
  async function ge(s, e, t, n) {
    let i = await Ei(s, e, t, n);
    if (I.isNode(i) || I.isPair(i))
      return Ti(s, n, i), ge(s, i, t, n);
    if (typeof i != "symbol") {
      if (I.isCollection(e)) {
        n = Object.freeze(n.concat(e));
        for (let r = 0; r < e.items.length; ++r) {
          let o = await ge(r, e.items[r], t, n);
          if (typeof o == "number")
            r = o - 1;
          else {
            if (o === B)
              return B;
            o === x && (e.items.splice(r, 1), r -= 1);
          }
        }
      } else if (I.isPair(e)) {
        n = Object.freeze(n.concat(e));
        let r = await ge("key", e.key, t, n);
        if (r === B)
          return B;
        r === x && (e.key = null);
        let o = await ge("value", e.value, t, n);
        if (o === B)
          return B;
        o === x && (e.value = null);
      }
    }
    return i;
  }
  function Ci(s) {
    return typeof s == "object" && (s.Collection || s.Node || s.Value) ? Object.assign({
      Alias: s.Node,
      Map: s.Node,
      Scalar: s.Node,
      Seq: s.Node
    }, s.Value && {
      Map: s.Value,
      Scalar: s.Value,
      Seq: s.Value
    }, s.Collection && {
      Map: s.Collection,
      Seq: s.Collection
    }, s) : s;
  }
  function Ei(s, e, t, n) {
    if (typeof t == "function")
      return t(s, e, n);
    if (I.isMap(e))
      return t.Map?.(s, e, n);
    if (I.isSeq(e))
      return t.Seq?.(s, e, n);
    if (I.isPair(e))
      return t.Pair?.(s, e, n);
    if (I.isScalar(e))
      return t.Scalar?.(s, e, n);
    if (I.isAlias(e))
      return t.Alias?.(s, e, n);
  }
  function Ti(s, e, t) {
    let n = e[e.length - 1];
    if (I.isCollection(n))
      n.items[s] = t;
    else if (I.isPair(n))
      s === "key" ? n.key = t : n.value = t;
    else if (I.isDocument(n))
      n.contents = t;
    else {
      let i = I.isAlias(n) ? "alias" : "scalar";
      throw new Error(`Cannot replace node with ${i} parent`);
    }
  }
  gs.visit = ht;
  gs.visitAsync = mt;
});

// node_modules/yaml/dist/doc/directives.js
var ys = y((Pi) => {
  "use strict";
  var Li = q(), xa = Ee(), Ua = {
    "!": "%21",
    ",": "%2C",
    "[": "%5B",
    "]": "%5D",
    "{": "%7B",
    "}": "%7D"
  }, Ja = (s) => s.replace(/[!,[\]{}]/g, (e) => Ua[e]), Te = class s {
    constructor(e, t) {
      this.docStart = null, this.docEnd = !1, this.yaml = Object.assign({}, s.defaultYaml, e), this.tags = Object.assign({}, s.defaultTags, t);
    }
    clone() {
      let e = new s(this.yaml, this.tags);
      return e.docStart = this.docStart, e;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
      let e = new s(this.yaml, this.tags);
      switch (this.yaml.version) {
        case "1.1":
          this.atNextDocument = !0;
          break;
        case "1.2":
          this.atNextDocument = !1, this.yaml = {
            explicit: s.defaultYaml.explicit,
            version: "1.2"
          }, this.tags = Object.assign({}, s.defaultTags);
          break;
      }
      return e;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(e, t) {
      this.atNextDocument && (this.yaml = { explicit: s.defaultYaml.explicit, version: "1.1" }, this.tags = Object.assign({}, s.defaultTags), this.atNextDocument = !1);
      let n = e.trim().split(/[ \t]+/), i = n.shift();
      switch (i) {
        case "%TAG": {
          if (n.length !== 2 && (t(0, "%TAG directive should contain exactly two parts"), n.length < 2))
            return !1;
          let [r, o] = n;
          return this.tags[r] = o, !0;
        }
        case "%YAML": {
          if (this.yaml.explicit = !0, n.length !== 1)
            return t(0, "%YAML directive should contain exactly one part"), !1;
          let [r] = n;
          if (r === "1.1" || r === "1.2")
            return this.yaml.version = r, !0;
          {
            let o = /^\d+\.\d+$/.test(r);
            return t(6, `Unsupported YAML version ${r}`, o), !1;
          }
        }
        default:
          return t(0, `Unknown directive ${i}`, !0), !1;
      }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(e, t) {
      if (e === "!")
        return "!";
      if (e[0] !== "!")
        return t(`Not a valid tag: ${e}`), null;
      if (e[1] === "<") {
        let o = e.slice(2, -1);
        return o === "!" || o === "!!" ? (t(`Verbatim tags aren't resolved, so ${e} is invalid.`), null) : (e[e.length - 1] !== ">" && t("Verbatim tags must end with a >"), o);
      }
      let [, n, i] = e.match(/^(.*!)([^!]*)$/s);
      i || t(`The ${e} tag has no suffix`);
      let r = this.tags[n];
      if (r)
        try {
          return r + decodeURIComponent(i);
        } catch (o) {
          return t(String(o)), null;
        }
      return n === "!" ? e : (t(`Could not resolve tag: ${e}`), null);
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(e) {
      for (let [t, n] of Object.entries(this.tags))
        if (e.startsWith(n))
          return t + Ja(e.substring(n.length));
      return e[0] === "!" ? e : `!<${e}>`;
    }
    toString(e) {
      let t = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [], n = Object.entries(this.tags), i;
      if (e && n.length > 0 && Li.isNode(e.contents)) {
        let r = {};
        xa.visit(e.contents, (o, a) => {
          Li.isNode(a) && a.tag && (r[a.tag] = !0);
        }), i = Object.keys(r);
      } else
        i = [];
      for (let [r, o] of n)
        r === "!!" && o === "tag:yaml.org,2002:" || (!e || i.some((a) => a.startsWith(o))) && t.push(`%TAG ${r} ${o}`);
      return t.join(`
`);
    }
  };
  Te.defaultYaml = { explicit: !1, version: "1.2" };
  Te.defaultTags = { "!!": "tag:yaml.org,2002:" };
  Pi.Directives = Te;
});

// node_modules/yaml/dist/doc/anchors.js
var pt = y((Le) => {
  "use strict";
  var Mi = q(), Va = Ee();
  function Wa(s) {
    if (/[\x00-\x19\s,[\]{}]/.test(s)) {
      let t = `Anchor must not contain whitespace or control characters: ${JSON.stringify(s)}`;
      throw new Error(t);
    }
    return !0;
  }
  function Ii(s) {
    let e = /* @__PURE__ */ new Set();
    return Va.visit(s, {
      Value(t, n) {
        n.anchor && e.add(n.anchor);
      }
    }), e;
  }
  function $i(s, e) {
    for (let t = 1; ; ++t) {
      let n = `${s}${t}`;
      if (!e.has(n))
        return n;
    }
  }
  function Ga(s, e) {
    let t = [], n = /* @__PURE__ */ new Map(), i = null;
    return {
      onAnchor: (r) => {
        t.push(r), i ?? (i = Ii(s));
        let o = $i(e, i);
        return i.add(o), o;
      },
      /**
       * With circular references, the source node is only resolved after all
       * of its child nodes are. This is why anchors are set only after all of
       * the nodes have been created.
       */
      setAnchors: () => {
        for (let r of t) {
          let o = n.get(r);
          if (typeof o == "object" && o.anchor && (Mi.isScalar(o.node) || Mi.isCollection(o.node)))
            o.node.anchor = o.anchor;
          else {
            let a = new Error("Failed to resolve repeated object (this should not happen)");
            throw a.source = r, a;
          }
        }
      },
      sourceObjects: n
    };
  }
  Le.anchorIsValid = Wa;
  Le.anchorNames = Ii;
  Le.createNodeAnchors = Ga;
  Le.findNewAnchor = $i;
});

// node_modules/yaml/dist/doc/applyReviver.js
var bs = y((_i) => {
  "use strict";
  function Pe(s, e, t, n) {
    if (n && typeof n == "object")
      if (Array.isArray(n))
        for (let i = 0, r = n.length; i < r; ++i) {
          let o = n[i], a = Pe(s, n, String(i), o);
          a === void 0 ? delete n[i] : a !== o && (n[i] = a);
        }
      else if (n instanceof Map)
        for (let i of Array.from(n.keys())) {
          let r = n.get(i), o = Pe(s, n, i, r);
          o === void 0 ? n.delete(i) : o !== r && n.set(i, o);
        }
      else if (n instanceof Set)
        for (let i of Array.from(n)) {
          let r = Pe(s, n, i, i);
          r === void 0 ? n.delete(i) : r !== i && (n.delete(i), n.add(r));
        }
      else
        for (let [i, r] of Object.entries(n)) {
          let o = Pe(s, n, i, r);
          o === void 0 ? delete n[i] : o !== r && (n[i] = o);
        }
    return s.call(e, t, n);
  }
  _i.applyReviver = Pe;
});

// node_modules/yaml/dist/nodes/toJS.js
var G = y((Bi) => {
  "use strict";
  var Qa = q();
  function Di(s, e, t) {
    if (Array.isArray(s))
      return s.map((n, i) => Di(n, String(i), t));
    if (s && typeof s.toJSON == "function") {
      if (!t || !Qa.hasAnchor(s))
        return s.toJSON(e, t);
      let n = { aliasCount: 0, count: 1, res: void 0 };
      t.anchors.set(s, n), t.onCreate = (r) => {
        n.res = r, delete t.onCreate;
      };
      let i = s.toJSON(e, t);
      return t.onCreate && t.onCreate(i), i;
    }
    return typeof s == "bigint" && !t?.keep ? Number(s) : s;
  }
  Bi.toJS = Di;
});

// node_modules/yaml/dist/nodes/Node.js
var gt = y((Ki) => {
  "use strict";
  var Ha = bs(), Ri = q(), za = G(), ws = class {
    constructor(e) {
      Object.defineProperty(this, Ri.NODE_TYPE, { value: e });
    }
    /** Create a copy of this node.  */
    clone() {
      let e = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
      return this.range && (e.range = this.range.slice()), e;
    }
    /** A plain JavaScript representation of this node. */
    toJS(e, { mapAsMap: t, maxAliasCount: n, onAnchor: i, reviver: r } = {}) {
      if (!Ri.isDocument(e))
        throw new TypeError("A document argument is required");
      let o = {
        anchors: /* @__PURE__ */ new Map(),
        doc: e,
        keep: !0,
        mapAsMap: t === !0,
        mapKeyWarned: !1,
        maxAliasCount: typeof n == "number" ? n : 100
      }, a = za.toJS(this, "", o);
      if (typeof i == "function")
        for (let { count: l, res: c } of o.anchors.values())
          i(c, l);
      return typeof r == "function" ? Ha.applyReviver(r, { "": a }, "", a) : a;
    }
  };
  Ki.NodeBase = ws;
});

// node_modules/yaml/dist/nodes/Alias.js
var Me = y((ji) => {
  "use strict";
  var Xa = pt(), Za = Ee(), ye = q(), el = gt(), tl = G(), Ss = class extends el.NodeBase {
    constructor(e) {
      super(ye.ALIAS), this.source = e, Object.defineProperty(this, "tag", {
        set() {
          throw new Error("Alias nodes cannot have tags");
        }
      });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(e, t) {
      if (t?.maxAliasCount === 0)
        throw new ReferenceError("Alias resolution is disabled");
      let n;
      t?.aliasResolveCache ? n = t.aliasResolveCache : (n = [], Za.visit(e, {
        Node: (r, o) => {
          (ye.isAlias(o) || ye.hasAnchor(o)) && n.push(o);
        }
      }), t && (t.aliasResolveCache = n));
      let i;
      for (let r of n) {
        if (r === this)
          break;
        r.anchor === this.source && (i = r);
      }
      if (i && t) {
        let { anchors: r, doc: o, maxAliasCount: a } = t, l = r.get(i);
        if (l || (tl.toJS(i, null, t), l = r.get(i)), l?.res === void 0) {
          let c = "This should not happen: Alias anchor was not resolved?";
          throw new ReferenceError(c);
        }
        if (a >= 0 && (l.count += 1, l.aliasCount === 0 && (l.aliasCount = yt(o, i, r)), l.count * l.aliasCount > a)) {
          let c = "Excessive alias count indicates a resource exhaustion attack";
          throw new ReferenceError(c);
        }
      }
      return i;
    }
    toJSON(e, t) {
      if (!t)
        return { source: this.source };
      let n = this.resolve(t.doc, t);
      if (!n) {
        let i = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new ReferenceError(i);
      }
      return t.anchors.get(n).res;
    }
    toString(e, t, n) {
      let i = `*${this.source}`;
      if (e) {
        if (Xa.anchorIsValid(this.source), e.options.verifyAliasOrder && !e.anchors.has(this.source)) {
          let r = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new Error(r);
        }
        if (e.implicitKey)
          return `${i} `;
      }
      return i;
    }
  };
  function yt(s, e, t) {
    if (ye.isAlias(e)) {
      let n = e.resolve(s), i = t && n && t.get(n);
      return i ? i.count * i.aliasCount : 0;
    } else if (ye.isCollection(e)) {
      let n = 0;
      for (let i of e.items) {
        let r = yt(s, i, t);
        r > n && (n = r);
      }
      return n;
    } else if (ye.isPair(e)) {
      let n = yt(s, e.key, t), i = yt(s, e.value, t);
      return Math.max(n, i);
    }
    return 1;
  }
  ji.Alias = Ss;
});

// node_modules/yaml/dist/nodes/Scalar.js
var L = y((vs) => {
  "use strict";
  var sl = q(), nl = gt(), il = G(), rl = (s) => !s || typeof s != "function" && typeof s != "object", Q = class extends nl.NodeBase {
    constructor(e) {
      super(sl.SCALAR), this.value = e;
    }
    toJSON(e, t) {
      return t?.keep ? this.value : il.toJS(this.value, e, t);
    }
    toString() {
      return String(this.value);
    }
  };
  Q.BLOCK_FOLDED = "BLOCK_FOLDED";
  Q.BLOCK_LITERAL = "BLOCK_LITERAL";
  Q.PLAIN = "PLAIN";
  Q.QUOTE_DOUBLE = "QUOTE_DOUBLE";
  Q.QUOTE_SINGLE = "QUOTE_SINGLE";
  vs.Scalar = Q;
  vs.isScalarValue = rl;
});

// node_modules/yaml/dist/doc/createNode.js
var Ie = y((Yi) => {
  "use strict";
  var ol = Me(), ie = q(), Fi = L(), al = "tag:yaml.org,2002:";
  function ll(s, e, t) {
    if (e) {
      let n = t.filter((r) => r.tag === e), i = n.find((r) => !r.format) ?? n[0];
      if (!i)
        throw new Error(`Tag ${e} not found`);
      return i;
    }
    return t.find((n) => n.identify?.(s) && !n.format);
  }
  function cl(s, e, t) {
    if (ie.isDocument(s) && (s = s.contents), ie.isNode(s))
      return s;
    if (ie.isPair(s)) {
      let u = t.schema[ie.MAP].createNode?.(t.schema, null, t);
      return u.items.push(s), u;
    }
    (s instanceof String || s instanceof Number || s instanceof Boolean || typeof BigInt < "u" && s instanceof BigInt) && (s = s.valueOf());
    let { aliasDuplicateObjects: n, onAnchor: i, onTagObj: r, schema: o, sourceObjects: a } = t, l;
    if (n && s && typeof s == "object") {
      if (l = a.get(s), l)
        return l.anchor ?? (l.anchor = i(s)), new ol.Alias(l.anchor);
      l = { anchor: null, node: null }, a.set(s, l);
    }
    e?.startsWith("!!") && (e = al + e.slice(2));
    let c = ll(s, e, o.tags);
    if (!c) {
      if (s && typeof s.toJSON == "function" && (s = s.toJSON()), !s || typeof s != "object") {
        let u = new Fi.Scalar(s);
        return l && (l.node = u), u;
      }
      c = s instanceof Map ? o[ie.MAP] : Symbol.iterator in Object(s) ? o[ie.SEQ] : o[ie.MAP];
    }
    r && (r(c), delete t.onTagObj);
    let h = c?.createNode ? c.createNode(t.schema, s, t) : typeof c?.nodeClass?.from == "function" ? c.nodeClass.from(t.schema, s, t) : new Fi.Scalar(s);
    return e ? h.tag = e : c.default || (h.tag = c.tag), l && (l.node = h), h;
  }
  Yi.createNode = cl;
});

// node_modules/yaml/dist/nodes/Collection.js
var wt = y((bt) => {
  "use strict";
  var ul = Ie(), U = q(), fl = gt();
  function ks(s, e, t) {
    let n = t;
    for (let i = e.length - 1; i >= 0; --i) {
      let r = e[i];
      if (typeof r == "number" && Number.isInteger(r) && r >= 0) {
        let o = [];
        o[r] = n, n = o;
      } else
        n = /* @__PURE__ */ new Map([[r, n]]);
    }
    return ul.createNode(n, void 0, {
      aliasDuplicateObjects: !1,
      keepUndefined: !1,
      onAnchor: () => {
        throw new Error("This should not happen, please report a bug.");
      },
      schema: s,
      sourceObjects: /* @__PURE__ */ new Map()
    });
  }
  var xi = (s) => s == null || typeof s == "object" && !!s[Symbol.iterator]().next().done, Ns = class extends fl.NodeBase {
    constructor(e, t) {
      super(e), Object.defineProperty(this, "schema", {
        value: t,
        configurable: !0,
        enumerable: !1,
        writable: !0
      });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(e) {
      let t = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
      return e && (t.schema = e), t.items = t.items.map((n) => U.isNode(n) || U.isPair(n) ? n.clone(e) : n), this.range && (t.range = this.range.slice()), t;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(e, t) {
      if (xi(e))
        this.add(t);
      else {
        let [n, ...i] = e, r = this.get(n, !0);
        if (U.isCollection(r))
          r.addIn(i, t);
        else if (r === void 0 && this.schema)
          this.set(n, ks(this.schema, i, t));
        else
          throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`);
      }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(e) {
      let [t, ...n] = e;
      if (n.length === 0)
        return this.delete(t);
      let i = this.get(t, !0);
      if (U.isCollection(i))
        return i.deleteIn(n);
      throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(e, t) {
      let [n, ...i] = e, r = this.get(n, !0);
      return i.length === 0 ? !t && U.isScalar(r) ? r.value : r : U.isCollection(r) ? r.getIn(i, t) : void 0;
    }
    hasAllNullValues(e) {
      return this.items.every((t) => {
        if (!U.isPair(t))
          return !1;
        let n = t.value;
        return n == null || e && U.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
      });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(e) {
      let [t, ...n] = e;
      if (n.length === 0)
        return this.has(t);
      let i = this.get(t, !0);
      return U.isCollection(i) ? i.hasIn(n) : !1;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(e, t) {
      let [n, ...i] = e;
      if (i.length === 0)
        this.set(n, t);
      else {
        let r = this.get(n, !0);
        if (U.isCollection(r))
          r.setIn(i, t);
        else if (r === void 0 && this.schema)
          this.set(n, ks(this.schema, i, t));
        else
          throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`);
      }
    }
  };
  bt.Collection = Ns;
  bt.collectionFromPath = ks;
  bt.isEmptyPath = xi;
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var $e = y((St) => {
  "use strict";
  var dl = (s) => s.replace(/^(?!$)(?: $)?/gm, "#");
  function As(s, e) {
    return /^\n+$/.test(s) ? s.substring(1) : e ? s.replace(/^(?! *$)/gm, e) : s;
  }
  var hl = (s, e, t) => s.endsWith(`
`) ? As(t, e) : t.includes(`
`) ? `
` + As(t, e) : (s.endsWith(" ") ? "" : " ") + t;
  St.indentComment = As;
  St.lineComment = hl;
  St.stringifyComment = dl;
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var Ji = y((_e) => {
  "use strict";
  var ml = "flow", Os = "block", vt = "quoted";
  function pl(s, e, t = "flow", { indentAtStart: n, lineWidth: i = 80, minContentWidth: r = 20, onFold: o, onOverflow: a } = {}) {
    if (!i || i < 0)
      return s;
    i < r && (r = 0);
    let l = Math.max(1 + r, 1 + i - e.length);
    if (s.length <= l)
      return s;
    let c = [], h = {}, u = i - e.length;
    typeof n == "number" && (n > i - Math.max(2, r) ? c.push(0) : u = i - n);
    let f, m, g = !1, d = -1, p = -1, b = -1;
    t === Os && (d = Ui(s, d, e.length), d !== -1 && (u = d + l));
    for (let v; v = s[d += 1]; ) {
      if (t === vt && v === "\\") {
        switch (p = d, s[d + 1]) {
          case "x":
            d += 3;
            break;
          case "u":
            d += 5;
            break;
          case "U":
            d += 9;
            break;
          default:
            d += 1;
        }
        b = d;
      }
      if (v === `
`)
        t === Os && (d = Ui(s, d, e.length)), u = d + e.length + l, f = void 0;
      else {
        if (v === " " && m && m !== " " && m !== `
` && m !== "	") {
          let k = s[d + 1];
          k && k !== " " && k !== `
` && k !== "	" && (f = d);
        }
        if (d >= u)
          if (f)
            c.push(f), u = f + l, f = void 0;
          else if (t === vt) {
            for (; m === " " || m === "	"; )
              m = v, v = s[d += 1], g = !0;
            let k = d > b + 1 ? d - 2 : p - 1;
            if (h[k])
              return s;
            c.push(k), h[k] = !0, u = k + l, f = void 0;
          } else
            g = !0;
      }
      m = v;
    }
    if (g && a && a(), c.length === 0)
      return s;
    o && o();
    let w = s.slice(0, c[0]);
    for (let v = 0; v < c.length; ++v) {
      let k = c[v], A = c[v + 1] || s.length;
      k === 0 ? w = `
${e}${s.slice(0, A)}` : (t === vt && h[k] && (w += `${s[k]}\\`), w += `
${e}${s.slice(k + 1, A)}`);
    }
    return w;
  }
  function Ui(s, e, t) {
    let n = e, i = e + 1, r = s[i];
    for (; r === " " || r === "	"; )
      if (e < i + t)
        r = s[++e];
      else {
        do
          r = s[++e];
        while (r && r !== `
`);
        n = e, i = e + 1, r = s[i];
      }
    return n;
  }
  _e.FOLD_BLOCK = Os;
  _e.FOLD_FLOW = ml;
  _e.FOLD_QUOTED = vt;
  _e.foldFlowLines = pl;
});

// node_modules/yaml/dist/stringify/stringifyString.js
var Be = y((Vi) => {
  "use strict";
  var F = L(), H = Ji(), Nt = (s, e) => ({
    indentAtStart: e ? s.indent.length : s.indentAtStart,
    lineWidth: s.options.lineWidth,
    minContentWidth: s.options.minContentWidth
  }), At = (s) => /^(%|---|\.\.\.)/m.test(s);
  function gl(s, e, t) {
    if (!e || e < 0)
      return !1;
    let n = e - t, i = s.length;
    if (i <= n)
      return !1;
    for (let r = 0, o = 0; r < i; ++r)
      if (s[r] === `
`) {
        if (r - o > n)
          return !0;
        if (o = r + 1, i - o <= n)
          return !1;
      }
    return !0;
  }
  function De(s, e) {
    let t = JSON.stringify(s);
    if (e.options.doubleQuotedAsJSON)
      return t;
    let { implicitKey: n } = e, i = e.options.doubleQuotedMinMultiLineLength, r = e.indent || (At(s) ? "  " : ""), o = "", a = 0;
    for (let l = 0, c = t[l]; c; c = t[++l])
      if (c === " " && t[l + 1] === "\\" && t[l + 2] === "n" && (o += t.slice(a, l) + "\\ ", l += 1, a = l, c = "\\"), c === "\\")
        switch (t[l + 1]) {
          case "u":
            {
              o += t.slice(a, l);
              let h = t.substr(l + 2, 4);
              switch (h) {
                case "0000":
                  o += "\\0";
                  break;
                case "0007":
                  o += "\\a";
                  break;
                case "000b":
                  o += "\\v";
                  break;
                case "001b":
                  o += "\\e";
                  break;
                case "0085":
                  o += "\\N";
                  break;
                case "00a0":
                  o += "\\_";
                  break;
                case "2028":
                  o += "\\L";
                  break;
                case "2029":
                  o += "\\P";
                  break;
                default:
                  h.substr(0, 2) === "00" ? o += "\\x" + h.substr(2) : o += t.substr(l, 6);
              }
              l += 5, a = l + 1;
            }
            break;
          case "n":
            if (n || t[l + 2] === '"' || t.length < i)
              l += 1;
            else {
              for (o += t.slice(a, l) + `

`; t[l + 2] === "\\" && t[l + 3] === "n" && t[l + 4] !== '"'; )
                o += `
`, l += 2;
              o += r, t[l + 2] === " " && (o += "\\"), l += 1, a = l + 1;
            }
            break;
          default:
            l += 1;
        }
    return o = a ? o + t.slice(a) : t, n ? o : H.foldFlowLines(o, r, H.FOLD_QUOTED, Nt(e, !1));
  }
  function qs(s, e) {
    if (e.options.singleQuote === !1 || e.implicitKey && s.includes(`
`) || /[ \t]\n|\n[ \t]/.test(s))
      return De(s, e);
    let t = e.indent || (At(s) ? "  " : ""), n = "'" + s.replace(/'/g, "''").replace(/\n+/g, `$&
${t}`) + "'";
    return e.implicitKey ? n : H.foldFlowLines(n, t, H.FOLD_FLOW, Nt(e, !1));
  }
  function be(s, e) {
    let { singleQuote: t } = e.options, n;
    if (t === !1)
      n = De;
    else {
      let i = s.includes('"'), r = s.includes("'");
      i && !r ? n = qs : r && !i ? n = De : n = t ? qs : De;
    }
    return n(s, e);
  }
  var Cs;
  try {
    Cs = new RegExp(`(^|(?<!
))
+(?!
|$)`, "g");
  } catch {
    Cs = /\n+(?!\n|$)/g;
  }
  function kt({ comment: s, type: e, value: t }, n, i, r) {
    let { blockQuote: o, commentString: a, lineWidth: l } = n.options;
    if (!o || /\n[\t ]+$/.test(t))
      return be(t, n);
    let c = n.indent || (n.forceBlockIndent || At(t) ? "  " : ""), h = o === "literal" ? !0 : o === "folded" || e === F.Scalar.BLOCK_FOLDED ? !1 : e === F.Scalar.BLOCK_LITERAL ? !0 : !gl(t, l, c.length);
    if (!t)
      return h ? `|
` : `>
`;
    let u, f;
    for (f = t.length; f > 0; --f) {
      let A = t[f - 1];
      if (A !== `
` && A !== "	" && A !== " ")
        break;
    }
    let m = t.substring(f), g = m.indexOf(`
`);
    g === -1 ? u = "-" : t === m || g !== m.length - 1 ? (u = "+", r && r()) : u = "", m && (t = t.slice(0, -m.length), m[m.length - 1] === `
` && (m = m.slice(0, -1)), m = m.replace(Cs, `$&${c}`));
    let d = !1, p, b = -1;
    for (p = 0; p < t.length; ++p) {
      let A = t[p];
      if (A === " ")
        d = !0;
      else if (A === `
`)
        b = p;
      else
        break;
    }
    let w = t.substring(0, b < p ? b + 1 : p);
    w && (t = t.substring(w.length), w = w.replace(/\n+/g, `$&${c}`));
    let k = (d ? c ? "2" : "1" : "") + u;
    if (s && (k += " " + a(s.replace(/ ?[\r\n]+/g, " ")), i && i()), !h) {
      let A = t.replace(/\n+/g, `
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${c}`), O = !1, E = Nt(n, !0);
      o !== "folded" && e !== F.Scalar.BLOCK_FOLDED && (E.onOverflow = () => {
        O = !0;
      });
      let S = H.foldFlowLines(`${w}${A}${m}`, c, H.FOLD_BLOCK, E);
      if (!O)
        return `>${k}
${c}${S}`;
    }
    return t = t.replace(/\n+/g, `$&${c}`), `|${k}
${c}${w}${t}${m}`;
  }
  function yl(s, e, t, n) {
    let { type: i, value: r } = s, { actualString: o, implicitKey: a, indent: l, indentStep: c, inFlow: h } = e;
    if (a && r.includes(`
`) || h && /[[\]{},]/.test(r))
      return be(r, e);
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(r))
      return a || h || !r.includes(`
`) ? be(r, e) : kt(s, e, t, n);
    if (!a && !h && i !== F.Scalar.PLAIN && r.includes(`
`))
      return kt(s, e, t, n);
    if (At(r)) {
      if (l === "")
        return e.forceBlockIndent = !0, kt(s, e, t, n);
      if (a && l === c)
        return be(r, e);
    }
    let u = r.replace(/\n+/g, `$&
${l}`);
    if (o) {
      let f = (d) => d.default && d.tag !== "tag:yaml.org,2002:str" && d.test?.test(u), { compat: m, tags: g } = e.doc.schema;
      if (g.some(f) || m?.some(f))
        return be(r, e);
    }
    return a ? u : H.foldFlowLines(u, l, H.FOLD_FLOW, Nt(e, !1));
  }
  function bl(s, e, t, n) {
    let { implicitKey: i, inFlow: r } = e, o = typeof s.value == "string" ? s : Object.assign({}, s, { value: String(s.value) }), { type: a } = s;
    a !== F.Scalar.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value) && (a = F.Scalar.QUOTE_DOUBLE);
    let l = (h) => {
      switch (h) {
        case F.Scalar.BLOCK_FOLDED:
        case F.Scalar.BLOCK_LITERAL:
          return i || r ? be(o.value, e) : kt(o, e, t, n);
        case F.Scalar.QUOTE_DOUBLE:
          return De(o.value, e);
        case F.Scalar.QUOTE_SINGLE:
          return qs(o.value, e);
        case F.Scalar.PLAIN:
          return yl(o, e, t, n);
        default:
          return null;
      }
    }, c = l(a);
    if (c === null) {
      let { defaultKeyType: h, defaultStringType: u } = e.options, f = i && h || u;
      if (c = l(f), c === null)
        throw new Error(`Unsupported default string type ${f}`);
    }
    return c;
  }
  Vi.stringifyString = bl;
});

// node_modules/yaml/dist/stringify/stringify.js
var Re = y((Es) => {
  "use strict";
  var wl = pt(), z = q(), Sl = $e(), vl = Be();
  function kl(s, e) {
    let t = Object.assign({
      blockQuote: !0,
      commentString: Sl.stringifyComment,
      defaultKeyType: null,
      defaultStringType: "PLAIN",
      directives: null,
      doubleQuotedAsJSON: !1,
      doubleQuotedMinMultiLineLength: 40,
      falseStr: "false",
      flowCollectionPadding: !0,
      indentSeq: !0,
      lineWidth: 80,
      minContentWidth: 20,
      nullStr: "null",
      simpleKeys: !1,
      singleQuote: null,
      trailingComma: !1,
      trueStr: "true",
      verifyAliasOrder: !0
    }, s.schema.toStringOptions, e), n;
    switch (t.collectionStyle) {
      case "block":
        n = !1;
        break;
      case "flow":
        n = !0;
        break;
      default:
        n = null;
    }
    return {
      anchors: /* @__PURE__ */ new Set(),
      doc: s,
      flowCollectionPadding: t.flowCollectionPadding ? " " : "",
      indent: "",
      indentStep: typeof t.indent == "number" ? " ".repeat(t.indent) : "  ",
      inFlow: n,
      options: t
    };
  }
  function Nl(s, e) {
    if (e.tag) {
      let i = s.filter((r) => r.tag === e.tag);
      if (i.length > 0)
        return i.find((r) => r.format === e.format) ?? i[0];
    }
    let t, n;
    if (z.isScalar(e)) {
      n = e.value;
      let i = s.filter((r) => r.identify?.(n));
      if (i.length > 1) {
        let r = i.filter((o) => o.test);
        r.length > 0 && (i = r);
      }
      t = i.find((r) => r.format === e.format) ?? i.find((r) => !r.format);
    } else
      n = e, t = s.find((i) => i.nodeClass && n instanceof i.nodeClass);
    if (!t) {
      let i = n?.constructor?.name ?? (n === null ? "null" : typeof n);
      throw new Error(`Tag not resolved for ${i} value`);
    }
    return t;
  }
  function Al(s, e, { anchors: t, doc: n }) {
    if (!n.directives)
      return "";
    let i = [], r = (z.isScalar(s) || z.isCollection(s)) && s.anchor;
    r && wl.anchorIsValid(r) && (t.add(r), i.push(`&${r}`));
    let o = s.tag ?? (e.default ? null : e.tag);
    return o && i.push(n.directives.tagString(o)), i.join(" ");
  }
  function Ol(s, e, t, n) {
    if (z.isPair(s))
      return s.toString(e, t, n);
    if (z.isAlias(s)) {
      if (e.doc.directives)
        return s.toString(e);
      if (e.resolvedAliases?.has(s))
        throw new TypeError("Cannot stringify circular structure without alias nodes");
      e.resolvedAliases ? e.resolvedAliases.add(s) : e.resolvedAliases = /* @__PURE__ */ new Set([s]), s = s.resolve(e.doc);
    }
    let i, r = z.isNode(s) ? s : e.doc.createNode(s, { onTagObj: (l) => i = l });
    i ?? (i = Nl(e.doc.schema.tags, r));
    let o = Al(r, i, e);
    o.length > 0 && (e.indentAtStart = (e.indentAtStart ?? 0) + o.length + 1);
    let a = typeof i.stringify == "function" ? i.stringify(r, e, t, n) : z.isScalar(r) ? vl.stringifyString(r, e, t, n) : r.toString(e, t, n);
    return o ? z.isScalar(r) || a[0] === "{" || a[0] === "[" ? `${o} ${a}` : `${o}
${e.indent}${a}` : a;
  }
  Es.createStringifyContext = kl;
  Es.stringify = Ol;
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var Hi = y((Qi) => {
  "use strict";
  var V = q(), Wi = L(), Gi = Re(), Ke = $e();
  function ql({ key: s, value: e }, t, n, i) {
    let { allNullValues: r, doc: o, indent: a, indentStep: l, options: { commentString: c, indentSeq: h, simpleKeys: u } } = t, f = V.isNode(s) && s.comment || null;
    if (u) {
      if (f)
        throw new Error("With simple keys, key nodes cannot have comments");
      if (V.isCollection(s) || !V.isNode(s) && typeof s == "object") {
        let E = "With simple keys, collection cannot be used as a key value";
        throw new Error(E);
      }
    }
    let m = !u && (!s || f && e == null && !t.inFlow || V.isCollection(s) || (V.isScalar(s) ? s.type === Wi.Scalar.BLOCK_FOLDED || s.type === Wi.Scalar.BLOCK_LITERAL : typeof s == "object"));
    t = Object.assign({}, t, {
      allNullValues: !1,
      implicitKey: !m && (u || !r),
      indent: a + l
    });
    let g = !1, d = !1, p = Gi.stringify(s, t, () => g = !0, () => d = !0);
    if (!m && !t.inFlow && p.length > 1024) {
      if (u)
        throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
      m = !0;
    }
    if (t.inFlow) {
      if (r || e == null)
        return g && n && n(), p === "" ? "?" : m ? `? ${p}` : p;
    } else if (r && !u || e == null && m)
      return p = `? ${p}`, f && !g ? p += Ke.lineComment(p, t.indent, c(f)) : d && i && i(), p;
    g && (f = null), m ? (f && (p += Ke.lineComment(p, t.indent, c(f))), p = `? ${p}
${a}:`) : (p = `${p}:`, f && (p += Ke.lineComment(p, t.indent, c(f))));
    let b, w, v;
    V.isNode(e) ? (b = !!e.spaceBefore, w = e.commentBefore, v = e.comment) : (b = !1, w = null, v = null, e && typeof e == "object" && (e = o.createNode(e))), t.implicitKey = !1, !m && !f && V.isScalar(e) && (t.indentAtStart = p.length + 1), d = !1, !h && l.length >= 2 && !t.inFlow && !m && V.isSeq(e) && !e.flow && !e.tag && !e.anchor && (t.indent = t.indent.substring(2));
    let k = !1, A = Gi.stringify(e, t, () => k = !0, () => d = !0), O = " ";
    if (f || b || w) {
      if (O = b ? `
` : "", w) {
        let E = c(w);
        O += `
${Ke.indentComment(E, t.indent)}`;
      }
      A === "" && !t.inFlow ? O === `
` && v && (O = `

`) : O += `
${t.indent}`;
    } else if (!m && V.isCollection(e)) {
      let E = A[0], S = A.indexOf(`
`), P = S !== -1, W = t.inFlow ?? e.flow ?? e.items.length === 0;
      if (P || !W) {
        let ue = !1;
        if (P && (E === "&" || E === "!")) {
          let M = A.indexOf(" ");
          E === "&" && M !== -1 && M < S && A[M + 1] === "!" && (M = A.indexOf(" ", M + 1)), (M === -1 || S < M) && (ue = !0);
        }
        ue || (O = `
${t.indent}`);
      }
    } else (A === "" || A[0] === `
`) && (O = "");
    return p += O + A, t.inFlow ? k && n && n() : v && !k ? p += Ke.lineComment(p, t.indent, c(v)) : d && i && i(), p;
  }
  Qi.stringifyPair = ql;
});

// node_modules/yaml/dist/log.js
var Ls = y((Ts) => {
  "use strict";
  var zi = it("process");
  function Cl(s, ...e) {
    s === "debug" && console.log(...e);
  }
  function El(s, e) {
    (s === "debug" || s === "warn") && (typeof zi.emitWarning == "function" ? zi.emitWarning(e) : console.warn(e));
  }
  Ts.debug = Cl;
  Ts.warn = El;
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var Tt = y((Et) => {
  "use strict";
  var Ct = q(), Xi = L(), Ot = "<<", qt = {
    identify: (s) => s === Ot || typeof s == "symbol" && s.description === Ot,
    default: "key",
    tag: "tag:yaml.org,2002:merge",
    test: /^<<$/,
    resolve: () => Object.assign(new Xi.Scalar(Symbol(Ot)), {
      addToJSMap: Zi
    }),
    stringify: () => Ot
  }, Tl = (s, e) => (qt.identify(e) || Ct.isScalar(e) && (!e.type || e.type === Xi.Scalar.PLAIN) && qt.identify(e.value)) && s?.doc.schema.tags.some((t) => t.tag === qt.tag && t.default);
  function Zi(s, e, t) {
    let n = er(s, t);
    if (Ct.isSeq(n))
      for (let i of n.items)
        Ps(s, e, i);
    else if (Array.isArray(n))
      for (let i of n)
        Ps(s, e, i);
    else
      Ps(s, e, n);
  }
  function Ps(s, e, t) {
    let n = er(s, t);
    if (!Ct.isMap(n))
      throw new Error("Merge sources must be maps or map aliases");
    let i = n.toJSON(null, s, Map);
    for (let [r, o] of i)
      e instanceof Map ? e.has(r) || e.set(r, o) : e instanceof Set ? e.add(r) : Object.prototype.hasOwnProperty.call(e, r) || Object.defineProperty(e, r, {
        value: o,
        writable: !0,
        enumerable: !0,
        configurable: !0
      });
    return e;
  }
  function er(s, e) {
    return s && Ct.isAlias(e) ? e.resolve(s.doc, s) : e;
  }
  Et.addMergeToJSMap = Zi;
  Et.isMergeKey = Tl;
  Et.merge = qt;
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var Is = y((nr) => {
  "use strict";
  var Ll = Ls(), tr = Tt(), Pl = Re(), sr = q(), Ms = G();
  function Ml(s, e, { key: t, value: n }) {
    if (sr.isNode(t) && t.addToJSMap)
      t.addToJSMap(s, e, n);
    else if (tr.isMergeKey(s, t))
      tr.addMergeToJSMap(s, e, n);
    else {
      let i = Ms.toJS(t, "", s);
      if (e instanceof Map)
        e.set(i, Ms.toJS(n, i, s));
      else if (e instanceof Set)
        e.add(i);
      else {
        let r = Il(t, i, s), o = Ms.toJS(n, r, s);
        r in e ? Object.defineProperty(e, r, {
          value: o,
          writable: !0,
          enumerable: !0,
          configurable: !0
        }) : e[r] = o;
      }
    }
    return e;
  }
  function Il(s, e, t) {
    if (e === null)
      return "";
    if (typeof e != "object")
      return String(e);
    if (sr.isNode(s) && t?.doc) {
      let n = Pl.createStringifyContext(t.doc, {});
      n.anchors = /* @__PURE__ */ new Set();
      for (let r of t.anchors.keys())
        n.anchors.add(r.anchor);
      n.inFlow = !0, n.inStringifyKey = !0;
      let i = s.toString(n);
      if (!t.mapKeyWarned) {
        let r = JSON.stringify(i);
        r.length > 40 && (r = r.substring(0, 36) + '..."'), Ll.warn(t.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object keys.`), t.mapKeyWarned = !0;
      }
      return i;
    }
    return JSON.stringify(e);
  }
  nr.addPairToJSMap = Ml;
});

// node_modules/yaml/dist/nodes/Pair.js
var X = y(($s) => {
  "use strict";
  var ir = Ie(), $l = Hi(), _l = Is(), Lt = q();
  function Dl(s, e, t) {
    let n = ir.createNode(s, void 0, t), i = ir.createNode(e, void 0, t);
    return new Pt(n, i);
  }
  var Pt = class s {
    constructor(e, t = null) {
      Object.defineProperty(this, Lt.NODE_TYPE, { value: Lt.PAIR }), this.key = e, this.value = t;
    }
    clone(e) {
      let { key: t, value: n } = this;
      return Lt.isNode(t) && (t = t.clone(e)), Lt.isNode(n) && (n = n.clone(e)), new s(t, n);
    }
    toJSON(e, t) {
      let n = t?.mapAsMap ? /* @__PURE__ */ new Map() : {};
      return _l.addPairToJSMap(t, n, this);
    }
    toString(e, t, n) {
      return e?.doc ? $l.stringifyPair(this, e, t, n) : JSON.stringify(this);
    }
  };
  $s.Pair = Pt;
  $s.createPair = Dl;
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var _s = y((or) => {
  "use strict";
  var re = q(), rr = Re(), Mt = $e();
  function Bl(s, e, t) {
    return (e.inFlow ?? s.flow ? Kl : Rl)(s, e, t);
  }
  function Rl({ comment: s, items: e }, t, { blockItemPrefix: n, flowChars: i, itemIndent: r, onChompKeep: o, onComment: a }) {
    let { indent: l, options: { commentString: c } } = t, h = Object.assign({}, t, { indent: r, type: null }), u = !1, f = [];
    for (let g = 0; g < e.length; ++g) {
      let d = e[g], p = null;
      if (re.isNode(d))
        !u && d.spaceBefore && f.push(""), It(t, f, d.commentBefore, u), d.comment && (p = d.comment);
      else if (re.isPair(d)) {
        let w = re.isNode(d.key) ? d.key : null;
        w && (!u && w.spaceBefore && f.push(""), It(t, f, w.commentBefore, u));
      }
      u = !1;
      let b = rr.stringify(d, h, () => p = null, () => u = !0);
      p && (b += Mt.lineComment(b, r, c(p))), u && p && (u = !1), f.push(n + b);
    }
    let m;
    if (f.length === 0)
      m = i.start + i.end;
    else {
      m = f[0];
      for (let g = 1; g < f.length; ++g) {
        let d = f[g];
        m += d ? `
${l}${d}` : `
`;
      }
    }
    return s ? (m += `
` + Mt.indentComment(c(s), l), a && a()) : u && o && o(), m;
  }
  function Kl({ items: s }, e, { flowChars: t, itemIndent: n }) {
    let { indent: i, indentStep: r, flowCollectionPadding: o, options: { commentString: a } } = e;
    n += r;
    let l = Object.assign({}, e, {
      indent: n,
      inFlow: !0,
      type: null
    }), c = !1, h = 0, u = [];
    for (let g = 0; g < s.length; ++g) {
      let d = s[g], p = null;
      if (re.isNode(d))
        d.spaceBefore && u.push(""), It(e, u, d.commentBefore, !1), d.comment && (p = d.comment);
      else if (re.isPair(d)) {
        let w = re.isNode(d.key) ? d.key : null;
        w && (w.spaceBefore && u.push(""), It(e, u, w.commentBefore, !1), w.comment && (c = !0));
        let v = re.isNode(d.value) ? d.value : null;
        v ? (v.comment && (p = v.comment), v.commentBefore && (c = !0)) : d.value == null && w?.comment && (p = w.comment);
      }
      p && (c = !0);
      let b = rr.stringify(d, l, () => p = null);
      c || (c = u.length > h || b.includes(`
`)), g < s.length - 1 ? b += "," : e.options.trailingComma && (e.options.lineWidth > 0 && (c || (c = u.reduce((w, v) => w + v.length + 2, 2) + (b.length + 2) > e.options.lineWidth)), c && (b += ",")), p && (b += Mt.lineComment(b, n, a(p))), u.push(b), h = u.length;
    }
    let { start: f, end: m } = t;
    if (u.length === 0)
      return f + m;
    if (!c) {
      let g = u.reduce((d, p) => d + p.length + 2, 2);
      c = e.options.lineWidth > 0 && g > e.options.lineWidth;
    }
    if (c) {
      let g = f;
      for (let d of u)
        g += d ? `
${r}${i}${d}` : `
`;
      return `${g}
${i}${m}`;
    } else
      return `${f}${o}${u.join(" ")}${o}${m}`;
  }
  function It({ indent: s, options: { commentString: e } }, t, n, i) {
    if (n && i && (n = n.replace(/^\n+/, "")), n) {
      let r = Mt.indentComment(e(n), s);
      t.push(r.trimStart());
    }
  }
  or.stringifyCollection = Bl;
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var ee = y((Bs) => {
  "use strict";
  var jl = _s(), Fl = Is(), Yl = wt(), Z = q(), $t = X(), xl = L();
  function je(s, e) {
    let t = Z.isScalar(e) ? e.value : e;
    for (let n of s)
      if (Z.isPair(n) && (n.key === e || n.key === t || Z.isScalar(n.key) && n.key.value === t))
        return n;
  }
  var Ds = class extends Yl.Collection {
    static get tagName() {
      return "tag:yaml.org,2002:map";
    }
    constructor(e) {
      super(Z.MAP, e), this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(e, t, n) {
      let { keepUndefined: i, replacer: r } = n, o = new this(e), a = (l, c) => {
        if (typeof r == "function")
          c = r.call(t, l, c);
        else if (Array.isArray(r) && !r.includes(l))
          return;
        (c !== void 0 || i) && o.items.push($t.createPair(l, c, n));
      };
      if (t instanceof Map)
        for (let [l, c] of t)
          a(l, c);
      else if (t && typeof t == "object")
        for (let l of Object.keys(t))
          a(l, t[l]);
      return typeof e.sortMapEntries == "function" && o.items.sort(e.sortMapEntries), o;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(e, t) {
      let n;
      Z.isPair(e) ? n = e : !e || typeof e != "object" || !("key" in e) ? n = new $t.Pair(e, e?.value) : n = new $t.Pair(e.key, e.value);
      let i = je(this.items, n.key), r = this.schema?.sortMapEntries;
      if (i) {
        if (!t)
          throw new Error(`Key ${n.key} already set`);
        Z.isScalar(i.value) && xl.isScalarValue(n.value) ? i.value.value = n.value : i.value = n.value;
      } else if (r) {
        let o = this.items.findIndex((a) => r(n, a) < 0);
        o === -1 ? this.items.push(n) : this.items.splice(o, 0, n);
      } else
        this.items.push(n);
    }
    delete(e) {
      let t = je(this.items, e);
      return t ? this.items.splice(this.items.indexOf(t), 1).length > 0 : !1;
    }
    get(e, t) {
      let i = je(this.items, e)?.value;
      return (!t && Z.isScalar(i) ? i.value : i) ?? void 0;
    }
    has(e) {
      return !!je(this.items, e);
    }
    set(e, t) {
      this.add(new $t.Pair(e, t), !0);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(e, t, n) {
      let i = n ? new n() : t?.mapAsMap ? /* @__PURE__ */ new Map() : {};
      t?.onCreate && t.onCreate(i);
      for (let r of this.items)
        Fl.addPairToJSMap(t, i, r);
      return i;
    }
    toString(e, t, n) {
      if (!e)
        return JSON.stringify(this);
      for (let i of this.items)
        if (!Z.isPair(i))
          throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);
      return !e.allNullValues && this.hasAllNullValues(!1) && (e = Object.assign({}, e, { allNullValues: !0 })), jl.stringifyCollection(this, e, {
        blockItemPrefix: "",
        flowChars: { start: "{", end: "}" },
        itemIndent: e.indent || "",
        onChompKeep: n,
        onComment: t
      });
    }
  };
  Bs.YAMLMap = Ds;
  Bs.findPair = je;
});

// node_modules/yaml/dist/schema/common/map.js
var we = y((lr) => {
  "use strict";
  var Ul = q(), ar = ee(), Jl = {
    collection: "map",
    default: !0,
    nodeClass: ar.YAMLMap,
    tag: "tag:yaml.org,2002:map",
    resolve(s, e) {
      return Ul.isMap(s) || e("Expected a mapping for this tag"), s;
    },
    createNode: (s, e, t) => ar.YAMLMap.from(s, e, t)
  };
  lr.map = Jl;
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var te = y((cr) => {
  "use strict";
  var Vl = Ie(), Wl = _s(), Gl = wt(), Dt = q(), Ql = L(), Hl = G(), Rs = class extends Gl.Collection {
    static get tagName() {
      return "tag:yaml.org,2002:seq";
    }
    constructor(e) {
      super(Dt.SEQ, e), this.items = [];
    }
    add(e) {
      this.items.push(e);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(e) {
      let t = _t(e);
      return typeof t != "number" ? !1 : this.items.splice(t, 1).length > 0;
    }
    get(e, t) {
      let n = _t(e);
      if (typeof n != "number")
        return;
      let i = this.items[n];
      return !t && Dt.isScalar(i) ? i.value : i;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(e) {
      let t = _t(e);
      return typeof t == "number" && t < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(e, t) {
      let n = _t(e);
      if (typeof n != "number")
        throw new Error(`Expected a valid index, not ${e}.`);
      let i = this.items[n];
      Dt.isScalar(i) && Ql.isScalarValue(t) ? i.value = t : this.items[n] = t;
    }
    toJSON(e, t) {
      let n = [];
      t?.onCreate && t.onCreate(n);
      let i = 0;
      for (let r of this.items)
        n.push(Hl.toJS(r, String(i++), t));
      return n;
    }
    toString(e, t, n) {
      return e ? Wl.stringifyCollection(this, e, {
        blockItemPrefix: "- ",
        flowChars: { start: "[", end: "]" },
        itemIndent: (e.indent || "") + "  ",
        onChompKeep: n,
        onComment: t
      }) : JSON.stringify(this);
    }
    static from(e, t, n) {
      let { replacer: i } = n, r = new this(e);
      if (t && Symbol.iterator in Object(t)) {
        let o = 0;
        for (let a of t) {
          if (typeof i == "function") {
            let l = t instanceof Set ? a : String(o++);
            a = i.call(t, l, a);
          }
          r.items.push(Vl.createNode(a, void 0, n));
        }
      }
      return r;
    }
  };
  function _t(s) {
    let e = Dt.isScalar(s) ? s.value : s;
    return e && typeof e == "string" && (e = Number(e)), typeof e == "number" && Number.isInteger(e) && e >= 0 ? e : null;
  }
  cr.YAMLSeq = Rs;
});

// node_modules/yaml/dist/schema/common/seq.js
var Se = y((fr) => {
  "use strict";
  var zl = q(), ur = te(), Xl = {
    collection: "seq",
    default: !0,
    nodeClass: ur.YAMLSeq,
    tag: "tag:yaml.org,2002:seq",
    resolve(s, e) {
      return zl.isSeq(s) || e("Expected a sequence for this tag"), s;
    },
    createNode: (s, e, t) => ur.YAMLSeq.from(s, e, t)
  };
  fr.seq = Xl;
});

// node_modules/yaml/dist/schema/common/string.js
var Fe = y((dr) => {
  "use strict";
  var Zl = Be(), ec = {
    identify: (s) => typeof s == "string",
    default: !0,
    tag: "tag:yaml.org,2002:str",
    resolve: (s) => s,
    stringify(s, e, t, n) {
      return e = Object.assign({ actualString: !0 }, e), Zl.stringifyString(s, e, t, n);
    }
  };
  dr.string = ec;
});

// node_modules/yaml/dist/schema/common/null.js
var Bt = y((pr) => {
  "use strict";
  var hr = L(), mr = {
    identify: (s) => s == null,
    createNode: () => new hr.Scalar(null),
    default: !0,
    tag: "tag:yaml.org,2002:null",
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new hr.Scalar(null),
    stringify: ({ source: s }, e) => typeof s == "string" && mr.test.test(s) ? s : e.options.nullStr
  };
  pr.nullTag = mr;
});

// node_modules/yaml/dist/schema/core/bool.js
var Ks = y((yr) => {
  "use strict";
  var tc = L(), gr = {
    identify: (s) => typeof s == "boolean",
    default: !0,
    tag: "tag:yaml.org,2002:bool",
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: (s) => new tc.Scalar(s[0] === "t" || s[0] === "T"),
    stringify({ source: s, value: e }, t) {
      if (s && gr.test.test(s)) {
        let n = s[0] === "t" || s[0] === "T";
        if (e === n)
          return s;
      }
      return e ? t.options.trueStr : t.options.falseStr;
    }
  };
  yr.boolTag = gr;
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var ve = y((br) => {
  "use strict";
  function sc({ format: s, minFractionDigits: e, tag: t, value: n }) {
    if (typeof n == "bigint")
      return String(n);
    let i = typeof n == "number" ? n : Number(n);
    if (!isFinite(i))
      return isNaN(i) ? ".nan" : i < 0 ? "-.inf" : ".inf";
    let r = Object.is(n, -0) ? "-0" : JSON.stringify(n);
    if (!s && e && (!t || t === "tag:yaml.org,2002:float") && /^-?\d/.test(r) && !r.includes("e")) {
      let o = r.indexOf(".");
      o < 0 && (o = r.length, r += ".");
      let a = e - (r.length - o - 1);
      for (; a-- > 0; )
        r += "0";
    }
    return r;
  }
  br.stringifyNumber = sc;
});

// node_modules/yaml/dist/schema/core/float.js
var Fs = y((Rt) => {
  "use strict";
  var nc = L(), js = ve(), ic = {
    identify: (s) => typeof s == "number",
    default: !0,
    tag: "tag:yaml.org,2002:float",
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (s) => s.slice(-3).toLowerCase() === "nan" ? NaN : s[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
    stringify: js.stringifyNumber
  }, rc = {
    identify: (s) => typeof s == "number",
    default: !0,
    tag: "tag:yaml.org,2002:float",
    format: "EXP",
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: (s) => parseFloat(s),
    stringify(s) {
      let e = Number(s.value);
      return isFinite(e) ? e.toExponential() : js.stringifyNumber(s);
    }
  }, oc = {
    identify: (s) => typeof s == "number",
    default: !0,
    tag: "tag:yaml.org,2002:float",
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(s) {
      let e = new nc.Scalar(parseFloat(s)), t = s.indexOf(".");
      return t !== -1 && s[s.length - 1] === "0" && (e.minFractionDigits = s.length - t - 1), e;
    },
    stringify: js.stringifyNumber
  };
  Rt.float = oc;
  Rt.floatExp = rc;
  Rt.floatNaN = ic;
});

// node_modules/yaml/dist/schema/core/int.js
var xs = y((jt) => {
  "use strict";
  var wr = ve(), Kt = (s) => typeof s == "bigint" || Number.isInteger(s), Ys = (s, e, t, { intAsBigInt: n }) => n ? BigInt(s) : parseInt(s.substring(e), t);
  function Sr(s, e, t) {
    let { value: n } = s;
    return Kt(n) && n >= 0 ? t + n.toString(e) : wr.stringifyNumber(s);
  }
  var ac = {
    identify: (s) => Kt(s) && s >= 0,
    default: !0,
    tag: "tag:yaml.org,2002:int",
    format: "OCT",
    test: /^0o[0-7]+$/,
    resolve: (s, e, t) => Ys(s, 2, 8, t),
    stringify: (s) => Sr(s, 8, "0o")
  }, lc = {
    identify: Kt,
    default: !0,
    tag: "tag:yaml.org,2002:int",
    test: /^[-+]?[0-9]+$/,
    resolve: (s, e, t) => Ys(s, 0, 10, t),
    stringify: wr.stringifyNumber
  }, cc = {
    identify: (s) => Kt(s) && s >= 0,
    default: !0,
    tag: "tag:yaml.org,2002:int",
    format: "HEX",
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (s, e, t) => Ys(s, 2, 16, t),
    stringify: (s) => Sr(s, 16, "0x")
  };
  jt.int = lc;
  jt.intHex = cc;
  jt.intOct = ac;
});

// node_modules/yaml/dist/schema/core/schema.js
var kr = y((vr) => {
  "use strict";
  var uc = we(), fc = Bt(), dc = Se(), hc = Fe(), mc = Ks(), Us = Fs(), Js = xs(), pc = [
    uc.map,
    dc.seq,
    hc.string,
    fc.nullTag,
    mc.boolTag,
    Js.intOct,
    Js.int,
    Js.intHex,
    Us.floatNaN,
    Us.floatExp,
    Us.float
  ];
  vr.schema = pc;
});

// node_modules/yaml/dist/schema/json/schema.js
var Or = y((Ar) => {
  "use strict";
  var gc = L(), yc = we(), bc = Se();
  function Nr(s) {
    return typeof s == "bigint" || Number.isInteger(s);
  }
  var Ft = ({ value: s }) => JSON.stringify(s), wc = [
    {
      identify: (s) => typeof s == "string",
      default: !0,
      tag: "tag:yaml.org,2002:str",
      resolve: (s) => s,
      stringify: Ft
    },
    {
      identify: (s) => s == null,
      createNode: () => new gc.Scalar(null),
      default: !0,
      tag: "tag:yaml.org,2002:null",
      test: /^null$/,
      resolve: () => null,
      stringify: Ft
    },
    {
      identify: (s) => typeof s == "boolean",
      default: !0,
      tag: "tag:yaml.org,2002:bool",
      test: /^true$|^false$/,
      resolve: (s) => s === "true",
      stringify: Ft
    },
    {
      identify: Nr,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      test: /^-?(?:0|[1-9][0-9]*)$/,
      resolve: (s, e, { intAsBigInt: t }) => t ? BigInt(s) : parseInt(s, 10),
      stringify: ({ value: s }) => Nr(s) ? s.toString() : JSON.stringify(s)
    },
    {
      identify: (s) => typeof s == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
      resolve: (s) => parseFloat(s),
      stringify: Ft
    }
  ], Sc = {
    default: !0,
    tag: "",
    test: /^/,
    resolve(s, e) {
      return e(`Unresolved plain scalar ${JSON.stringify(s)}`), s;
    }
  }, vc = [yc.map, bc.seq].concat(wc, Sc);
  Ar.schema = vc;
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var Ws = y((qr) => {
  "use strict";
  var Ye = it("buffer"), Vs = L(), kc = Be(), Nc = {
    identify: (s) => s instanceof Uint8Array,
    // Buffer inherits from Uint8Array
    default: !1,
    tag: "tag:yaml.org,2002:binary",
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(s, e) {
      if (typeof Ye.Buffer == "function")
        return Ye.Buffer.from(s, "base64");
      if (typeof atob == "function") {
        let t = atob(s.replace(/[\n\r]/g, "")), n = new Uint8Array(t.length);
        for (let i = 0; i < t.length; ++i)
          n[i] = t.charCodeAt(i);
        return n;
      } else
        return e("This environment does not support reading binary tags; either Buffer or atob is required"), s;
    },
    stringify({ comment: s, type: e, value: t }, n, i, r) {
      if (!t)
        return "";
      let o = t, a;
      if (typeof Ye.Buffer == "function")
        a = o instanceof Ye.Buffer ? o.toString("base64") : Ye.Buffer.from(o.buffer).toString("base64");
      else if (typeof btoa == "function") {
        let l = "";
        for (let c = 0; c < o.length; ++c)
          l += String.fromCharCode(o[c]);
        a = btoa(l);
      } else
        throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
      if (e ?? (e = Vs.Scalar.BLOCK_LITERAL), e !== Vs.Scalar.QUOTE_DOUBLE) {
        let l = Math.max(n.options.lineWidth - n.indent.length, n.options.minContentWidth), c = Math.ceil(a.length / l), h = new Array(c);
        for (let u = 0, f = 0; u < c; ++u, f += l)
          h[u] = a.substr(f, l);
        a = h.join(e === Vs.Scalar.BLOCK_LITERAL ? `
` : " ");
      }
      return kc.stringifyString({ comment: s, type: e, value: a }, n, i, r);
    }
  };
  qr.binary = Nc;
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var Ut = y((xt) => {
  "use strict";
  var Yt = q(), Gs = X(), Ac = L(), Oc = te();
  function Cr(s, e) {
    if (Yt.isSeq(s))
      for (let t = 0; t < s.items.length; ++t) {
        let n = s.items[t];
        if (!Yt.isPair(n)) {
          if (Yt.isMap(n)) {
            n.items.length > 1 && e("Each pair must have its own sequence indicator");
            let i = n.items[0] || new Gs.Pair(new Ac.Scalar(null));
            if (n.commentBefore && (i.key.commentBefore = i.key.commentBefore ? `${n.commentBefore}
${i.key.commentBefore}` : n.commentBefore), n.comment) {
              let r = i.value ?? i.key;
              r.comment = r.comment ? `${n.comment}
${r.comment}` : n.comment;
            }
            n = i;
          }
          s.items[t] = Yt.isPair(n) ? n : new Gs.Pair(n);
        }
      }
    else
      e("Expected a sequence for this tag");
    return s;
  }
  function Er(s, e, t) {
    let { replacer: n } = t, i = new Oc.YAMLSeq(s);
    i.tag = "tag:yaml.org,2002:pairs";
    let r = 0;
    if (e && Symbol.iterator in Object(e))
      for (let o of e) {
        typeof n == "function" && (o = n.call(e, String(r++), o));
        let a, l;
        if (Array.isArray(o))
          if (o.length === 2)
            a = o[0], l = o[1];
          else
            throw new TypeError(`Expected [key, value] tuple: ${o}`);
        else if (o && o instanceof Object) {
          let c = Object.keys(o);
          if (c.length === 1)
            a = c[0], l = o[a];
          else
            throw new TypeError(`Expected tuple with one key, not ${c.length} keys`);
        } else
          a = o;
        i.items.push(Gs.createPair(a, l, t));
      }
    return i;
  }
  var qc = {
    collection: "seq",
    default: !1,
    tag: "tag:yaml.org,2002:pairs",
    resolve: Cr,
    createNode: Er
  };
  xt.createPairs = Er;
  xt.pairs = qc;
  xt.resolvePairs = Cr;
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var zs = y((Hs) => {
  "use strict";
  var Tr = q(), Qs = G(), xe = ee(), Cc = te(), Lr = Ut(), oe = class s extends Cc.YAMLSeq {
    constructor() {
      super(), this.add = xe.YAMLMap.prototype.add.bind(this), this.delete = xe.YAMLMap.prototype.delete.bind(this), this.get = xe.YAMLMap.prototype.get.bind(this), this.has = xe.YAMLMap.prototype.has.bind(this), this.set = xe.YAMLMap.prototype.set.bind(this), this.tag = s.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(e, t) {
      if (!t)
        return super.toJSON(e);
      let n = /* @__PURE__ */ new Map();
      t?.onCreate && t.onCreate(n);
      for (let i of this.items) {
        let r, o;
        if (Tr.isPair(i) ? (r = Qs.toJS(i.key, "", t), o = Qs.toJS(i.value, r, t)) : r = Qs.toJS(i, "", t), n.has(r))
          throw new Error("Ordered maps must not include duplicate keys");
        n.set(r, o);
      }
      return n;
    }
    static from(e, t, n) {
      let i = Lr.createPairs(e, t, n), r = new this();
      return r.items = i.items, r;
    }
  };
  oe.tag = "tag:yaml.org,2002:omap";
  var Ec = {
    collection: "seq",
    identify: (s) => s instanceof Map,
    nodeClass: oe,
    default: !1,
    tag: "tag:yaml.org,2002:omap",
    resolve(s, e) {
      let t = Lr.resolvePairs(s, e), n = [];
      for (let { key: i } of t.items)
        Tr.isScalar(i) && (n.includes(i.value) ? e(`Ordered maps must not include duplicate keys: ${i.value}`) : n.push(i.value));
      return Object.assign(new oe(), t);
    },
    createNode: (s, e, t) => oe.from(s, e, t)
  };
  Hs.YAMLOMap = oe;
  Hs.omap = Ec;
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var _r = y((Xs) => {
  "use strict";
  var Pr = L();
  function Mr({ value: s, source: e }, t) {
    return e && (s ? Ir : $r).test.test(e) ? e : s ? t.options.trueStr : t.options.falseStr;
  }
  var Ir = {
    identify: (s) => s === !0,
    default: !0,
    tag: "tag:yaml.org,2002:bool",
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Pr.Scalar(!0),
    stringify: Mr
  }, $r = {
    identify: (s) => s === !1,
    default: !0,
    tag: "tag:yaml.org,2002:bool",
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Pr.Scalar(!1),
    stringify: Mr
  };
  Xs.falseTag = $r;
  Xs.trueTag = Ir;
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var Dr = y((Jt) => {
  "use strict";
  var Tc = L(), Zs = ve(), Lc = {
    identify: (s) => typeof s == "number",
    default: !0,
    tag: "tag:yaml.org,2002:float",
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (s) => s.slice(-3).toLowerCase() === "nan" ? NaN : s[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
    stringify: Zs.stringifyNumber
  }, Pc = {
    identify: (s) => typeof s == "number",
    default: !0,
    tag: "tag:yaml.org,2002:float",
    format: "EXP",
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (s) => parseFloat(s.replace(/_/g, "")),
    stringify(s) {
      let e = Number(s.value);
      return isFinite(e) ? e.toExponential() : Zs.stringifyNumber(s);
    }
  }, Mc = {
    identify: (s) => typeof s == "number",
    default: !0,
    tag: "tag:yaml.org,2002:float",
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(s) {
      let e = new Tc.Scalar(parseFloat(s.replace(/_/g, ""))), t = s.indexOf(".");
      if (t !== -1) {
        let n = s.substring(t + 1).replace(/_/g, "");
        n[n.length - 1] === "0" && (e.minFractionDigits = n.length);
      }
      return e;
    },
    stringify: Zs.stringifyNumber
  };
  Jt.float = Mc;
  Jt.floatExp = Pc;
  Jt.floatNaN = Lc;
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var Rr = y((Je) => {
  "use strict";
  var Br = ve(), Ue = (s) => typeof s == "bigint" || Number.isInteger(s);
  function Vt(s, e, t, { intAsBigInt: n }) {
    let i = s[0];
    if ((i === "-" || i === "+") && (e += 1), s = s.substring(e).replace(/_/g, ""), n) {
      switch (t) {
        case 2:
          s = `0b${s}`;
          break;
        case 8:
          s = `0o${s}`;
          break;
        case 16:
          s = `0x${s}`;
          break;
      }
      let o = BigInt(s);
      return i === "-" ? BigInt(-1) * o : o;
    }
    let r = parseInt(s, t);
    return i === "-" ? -1 * r : r;
  }
  function en(s, e, t) {
    let { value: n } = s;
    if (Ue(n)) {
      let i = n.toString(e);
      return n < 0 ? "-" + t + i.substr(1) : t + i;
    }
    return Br.stringifyNumber(s);
  }
  var Ic = {
    identify: Ue,
    default: !0,
    tag: "tag:yaml.org,2002:int",
    format: "BIN",
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (s, e, t) => Vt(s, 2, 2, t),
    stringify: (s) => en(s, 2, "0b")
  }, $c = {
    identify: Ue,
    default: !0,
    tag: "tag:yaml.org,2002:int",
    format: "OCT",
    test: /^[-+]?0[0-7_]+$/,
    resolve: (s, e, t) => Vt(s, 1, 8, t),
    stringify: (s) => en(s, 8, "0")
  }, _c = {
    identify: Ue,
    default: !0,
    tag: "tag:yaml.org,2002:int",
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (s, e, t) => Vt(s, 0, 10, t),
    stringify: Br.stringifyNumber
  }, Dc = {
    identify: Ue,
    default: !0,
    tag: "tag:yaml.org,2002:int",
    format: "HEX",
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (s, e, t) => Vt(s, 2, 16, t),
    stringify: (s) => en(s, 16, "0x")
  };
  Je.int = _c;
  Je.intBin = Ic;
  Je.intHex = Dc;
  Je.intOct = $c;
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var sn = y((tn) => {
  "use strict";
  var Qt = q(), Wt = X(), Gt = ee(), ae = class s extends Gt.YAMLMap {
    constructor(e) {
      super(e), this.tag = s.tag;
    }
    add(e) {
      let t;
      Qt.isPair(e) ? t = e : e && typeof e == "object" && "key" in e && "value" in e && e.value === null ? t = new Wt.Pair(e.key, null) : t = new Wt.Pair(e, null), Gt.findPair(this.items, t.key) || this.items.push(t);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(e, t) {
      let n = Gt.findPair(this.items, e);
      return !t && Qt.isPair(n) ? Qt.isScalar(n.key) ? n.key.value : n.key : n;
    }
    set(e, t) {
      if (typeof t != "boolean")
        throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);
      let n = Gt.findPair(this.items, e);
      n && !t ? this.items.splice(this.items.indexOf(n), 1) : !n && t && this.items.push(new Wt.Pair(e));
    }
    toJSON(e, t) {
      return super.toJSON(e, t, Set);
    }
    toString(e, t, n) {
      if (!e)
        return JSON.stringify(this);
      if (this.hasAllNullValues(!0))
        return super.toString(Object.assign({}, e, { allNullValues: !0 }), t, n);
      throw new Error("Set items must all have null values");
    }
    static from(e, t, n) {
      let { replacer: i } = n, r = new this(e);
      if (t && Symbol.iterator in Object(t))
        for (let o of t)
          typeof i == "function" && (o = i.call(t, o, o)), r.items.push(Wt.createPair(o, null, n));
      return r;
    }
  };
  ae.tag = "tag:yaml.org,2002:set";
  var Bc = {
    collection: "map",
    identify: (s) => s instanceof Set,
    nodeClass: ae,
    default: !1,
    tag: "tag:yaml.org,2002:set",
    createNode: (s, e, t) => ae.from(s, e, t),
    resolve(s, e) {
      if (Qt.isMap(s)) {
        if (s.hasAllNullValues(!0))
          return Object.assign(new ae(), s);
        e("Set items must all have null values");
      } else
        e("Expected a mapping for this tag");
      return s;
    }
  };
  tn.YAMLSet = ae;
  tn.set = Bc;
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var rn = y((Ht) => {
  "use strict";
  var Rc = ve();
  function nn(s, e) {
    let t = s[0], n = t === "-" || t === "+" ? s.substring(1) : s, i = (o) => e ? BigInt(o) : Number(o), r = n.replace(/_/g, "").split(":").reduce((o, a) => o * i(60) + i(a), i(0));
    return t === "-" ? i(-1) * r : r;
  }
  function Kr(s) {
    let { value: e } = s, t = (o) => o;
    if (typeof e == "bigint")
      t = (o) => BigInt(o);
    else if (isNaN(e) || !isFinite(e))
      return Rc.stringifyNumber(s);
    let n = "";
    e < 0 && (n = "-", e *= t(-1));
    let i = t(60), r = [e % i];
    return e < 60 ? r.unshift(0) : (e = (e - r[0]) / i, r.unshift(e % i), e >= 60 && (e = (e - r[0]) / i, r.unshift(e))), n + r.map((o) => String(o).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
  }
  var Kc = {
    identify: (s) => typeof s == "bigint" || Number.isInteger(s),
    default: !0,
    tag: "tag:yaml.org,2002:int",
    format: "TIME",
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (s, e, { intAsBigInt: t }) => nn(s, t),
    stringify: Kr
  }, jc = {
    identify: (s) => typeof s == "number",
    default: !0,
    tag: "tag:yaml.org,2002:float",
    format: "TIME",
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: (s) => nn(s, !1),
    stringify: Kr
  }, jr = {
    identify: (s) => s instanceof Date,
    default: !0,
    tag: "tag:yaml.org,2002:timestamp",
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
    resolve(s) {
      let e = s.match(jr.test);
      if (!e)
        throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
      let [, t, n, i, r, o, a] = e.map(Number), l = e[7] ? Number((e[7] + "00").substr(1, 3)) : 0, c = Date.UTC(t, n - 1, i, r || 0, o || 0, a || 0, l), h = e[8];
      if (h && h !== "Z") {
        let u = nn(h, !1);
        Math.abs(u) < 30 && (u *= 60), c -= 6e4 * u;
      }
      return new Date(c);
    },
    stringify: ({ value: s }) => s?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
  };
  Ht.floatTime = jc;
  Ht.intTime = Kc;
  Ht.timestamp = jr;
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var xr = y((Yr) => {
  "use strict";
  var Fc = we(), Yc = Bt(), xc = Se(), Uc = Fe(), Jc = Ws(), Fr = _r(), on = Dr(), zt = Rr(), Vc = Tt(), Wc = zs(), Gc = Ut(), Qc = sn(), an = rn(), Hc = [
    Fc.map,
    xc.seq,
    Uc.string,
    Yc.nullTag,
    Fr.trueTag,
    Fr.falseTag,
    zt.intBin,
    zt.intOct,
    zt.int,
    zt.intHex,
    on.floatNaN,
    on.floatExp,
    on.float,
    Jc.binary,
    Vc.merge,
    Wc.omap,
    Gc.pairs,
    Qc.set,
    an.intTime,
    an.floatTime,
    an.timestamp
  ];
  Yr.schema = Hc;
});

// node_modules/yaml/dist/schema/tags.js
var Zr = y((un) => {
  "use strict";
  var Wr = we(), zc = Bt(), Gr = Se(), Xc = Fe(), Zc = Ks(), ln = Fs(), cn = xs(), eu = kr(), tu = Or(), Qr = Ws(), Ve = Tt(), Hr = zs(), zr = Ut(), Ur = xr(), Xr = sn(), Xt = rn(), Jr = /* @__PURE__ */ new Map([
    ["core", eu.schema],
    ["failsafe", [Wr.map, Gr.seq, Xc.string]],
    ["json", tu.schema],
    ["yaml11", Ur.schema],
    ["yaml-1.1", Ur.schema]
  ]), Vr = {
    binary: Qr.binary,
    bool: Zc.boolTag,
    float: ln.float,
    floatExp: ln.floatExp,
    floatNaN: ln.floatNaN,
    floatTime: Xt.floatTime,
    int: cn.int,
    intHex: cn.intHex,
    intOct: cn.intOct,
    intTime: Xt.intTime,
    map: Wr.map,
    merge: Ve.merge,
    null: zc.nullTag,
    omap: Hr.omap,
    pairs: zr.pairs,
    seq: Gr.seq,
    set: Xr.set,
    timestamp: Xt.timestamp
  }, su = {
    "tag:yaml.org,2002:binary": Qr.binary,
    "tag:yaml.org,2002:merge": Ve.merge,
    "tag:yaml.org,2002:omap": Hr.omap,
    "tag:yaml.org,2002:pairs": zr.pairs,
    "tag:yaml.org,2002:set": Xr.set,
    "tag:yaml.org,2002:timestamp": Xt.timestamp
  };
  function nu(s, e, t) {
    let n = Jr.get(e);
    if (n && !s)
      return t && !n.includes(Ve.merge) ? n.concat(Ve.merge) : n.slice();
    let i = n;
    if (!i)
      if (Array.isArray(s))
        i = [];
      else {
        let r = Array.from(Jr.keys()).filter((o) => o !== "yaml11").map((o) => JSON.stringify(o)).join(", ");
        throw new Error(`Unknown schema "${e}"; use one of ${r} or define customTags array`);
      }
    if (Array.isArray(s))
      for (let r of s)
        i = i.concat(r);
    else typeof s == "function" && (i = s(i.slice()));
    return t && (i = i.concat(Ve.merge)), i.reduce((r, o) => {
      let a = typeof o == "string" ? Vr[o] : o;
      if (!a) {
        let l = JSON.stringify(o), c = Object.keys(Vr).map((h) => JSON.stringify(h)).join(", ");
        throw new Error(`Unknown custom tag ${l}; use one of ${c}`);
      }
      return r.includes(a) || r.push(a), r;
    }, []);
  }
  un.coreKnownTags = su;
  un.getTags = nu;
});

// node_modules/yaml/dist/schema/Schema.js
var hn = y((eo) => {
  "use strict";
  var fn = q(), iu = we(), ru = Se(), ou = Fe(), Zt = Zr(), au = (s, e) => s.key < e.key ? -1 : s.key > e.key ? 1 : 0, dn = class s {
    constructor({ compat: e, customTags: t, merge: n, resolveKnownTags: i, schema: r, sortMapEntries: o, toStringDefaults: a }) {
      this.compat = Array.isArray(e) ? Zt.getTags(e, "compat") : e ? Zt.getTags(null, e) : null, this.name = typeof r == "string" && r || "core", this.knownTags = i ? Zt.coreKnownTags : {}, this.tags = Zt.getTags(t, this.name, n), this.toStringOptions = a ?? null, Object.defineProperty(this, fn.MAP, { value: iu.map }), Object.defineProperty(this, fn.SCALAR, { value: ou.string }), Object.defineProperty(this, fn.SEQ, { value: ru.seq }), this.sortMapEntries = typeof o == "function" ? o : o === !0 ? au : null;
    }
    clone() {
      let e = Object.create(s.prototype, Object.getOwnPropertyDescriptors(this));
      return e.tags = this.tags.slice(), e;
    }
  };
  eo.Schema = dn;
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var so = y((to) => {
  "use strict";
  var lu = q(), mn = Re(), We = $e();
  function cu(s, e) {
    let t = [], n = e.directives === !0;
    if (e.directives !== !1 && s.directives) {
      let l = s.directives.toString(s);
      l ? (t.push(l), n = !0) : s.directives.docStart && (n = !0);
    }
    n && t.push("---");
    let i = mn.createStringifyContext(s, e), { commentString: r } = i.options;
    if (s.commentBefore) {
      t.length !== 1 && t.unshift("");
      let l = r(s.commentBefore);
      t.unshift(We.indentComment(l, ""));
    }
    let o = !1, a = null;
    if (s.contents) {
      if (lu.isNode(s.contents)) {
        if (s.contents.spaceBefore && n && t.push(""), s.contents.commentBefore) {
          let h = r(s.contents.commentBefore);
          t.push(We.indentComment(h, ""));
        }
        i.forceBlockIndent = !!s.comment, a = s.contents.comment;
      }
      let l = a ? void 0 : () => o = !0, c = mn.stringify(s.contents, i, () => a = null, l);
      a && (c += We.lineComment(c, "", r(a))), (c[0] === "|" || c[0] === ">") && t[t.length - 1] === "---" ? t[t.length - 1] = `--- ${c}` : t.push(c);
    } else
      t.push(mn.stringify(s.contents, i));
    if (s.directives?.docEnd)
      if (s.comment) {
        let l = r(s.comment);
        l.includes(`
`) ? (t.push("..."), t.push(We.indentComment(l, ""))) : t.push(`... ${l}`);
      } else
        t.push("...");
    else {
      let l = s.comment;
      l && o && (l = l.replace(/^\n+/, "")), l && ((!o || a) && t[t.length - 1] !== "" && t.push(""), t.push(We.indentComment(r(l), "")));
    }
    return t.join(`
`) + `
`;
  }
  to.stringifyDocument = cu;
});

// node_modules/yaml/dist/doc/Document.js
var Ge = y((no) => {
  "use strict";
  var uu = Me(), ke = wt(), K = q(), fu = X(), du = G(), hu = hn(), mu = so(), pn = pt(), pu = bs(), gu = Ie(), gn = ys(), yn = class s {
    constructor(e, t, n) {
      this.commentBefore = null, this.comment = null, this.errors = [], this.warnings = [], Object.defineProperty(this, K.NODE_TYPE, { value: K.DOC });
      let i = null;
      typeof t == "function" || Array.isArray(t) ? i = t : n === void 0 && t && (n = t, t = void 0);
      let r = Object.assign({
        intAsBigInt: !1,
        keepSourceTokens: !1,
        logLevel: "warn",
        prettyErrors: !0,
        strict: !0,
        stringKeys: !1,
        uniqueKeys: !0,
        version: "1.2"
      }, n);
      this.options = r;
      let { version: o } = r;
      n?._directives ? (this.directives = n._directives.atDocument(), this.directives.yaml.explicit && (o = this.directives.yaml.version)) : this.directives = new gn.Directives({ version: o }), this.setSchema(o, n), this.contents = e === void 0 ? null : this.createNode(e, i, n);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
      let e = Object.create(s.prototype, {
        [K.NODE_TYPE]: { value: K.DOC }
      });
      return e.commentBefore = this.commentBefore, e.comment = this.comment, e.errors = this.errors.slice(), e.warnings = this.warnings.slice(), e.options = Object.assign({}, this.options), this.directives && (e.directives = this.directives.clone()), e.schema = this.schema.clone(), e.contents = K.isNode(this.contents) ? this.contents.clone(e.schema) : this.contents, this.range && (e.range = this.range.slice()), e;
    }
    /** Adds a value to the document. */
    add(e) {
      Ne(this.contents) && this.contents.add(e);
    }
    /** Adds a value to the document. */
    addIn(e, t) {
      Ne(this.contents) && this.contents.addIn(e, t);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(e, t) {
      if (!e.anchor) {
        let n = pn.anchorNames(this);
        e.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        !t || n.has(t) ? pn.findNewAnchor(t || "a", n) : t;
      }
      return new uu.Alias(e.anchor);
    }
    createNode(e, t, n) {
      let i;
      if (typeof t == "function")
        e = t.call({ "": e }, "", e), i = t;
      else if (Array.isArray(t)) {
        let p = (w) => typeof w == "number" || w instanceof String || w instanceof Number, b = t.filter(p).map(String);
        b.length > 0 && (t = t.concat(b)), i = t;
      } else n === void 0 && t && (n = t, t = void 0);
      let { aliasDuplicateObjects: r, anchorPrefix: o, flow: a, keepUndefined: l, onTagObj: c, tag: h } = n ?? {}, { onAnchor: u, setAnchors: f, sourceObjects: m } = pn.createNodeAnchors(
        this,
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        o || "a"
      ), g = {
        aliasDuplicateObjects: r ?? !0,
        keepUndefined: l ?? !1,
        onAnchor: u,
        onTagObj: c,
        replacer: i,
        schema: this.schema,
        sourceObjects: m
      }, d = gu.createNode(e, h, g);
      return a && K.isCollection(d) && (d.flow = !0), f(), d;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(e, t, n = {}) {
      let i = this.createNode(e, null, n), r = this.createNode(t, null, n);
      return new fu.Pair(i, r);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(e) {
      return Ne(this.contents) ? this.contents.delete(e) : !1;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(e) {
      return ke.isEmptyPath(e) ? this.contents == null ? !1 : (this.contents = null, !0) : Ne(this.contents) ? this.contents.deleteIn(e) : !1;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(e, t) {
      return K.isCollection(this.contents) ? this.contents.get(e, t) : void 0;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(e, t) {
      return ke.isEmptyPath(e) ? !t && K.isScalar(this.contents) ? this.contents.value : this.contents : K.isCollection(this.contents) ? this.contents.getIn(e, t) : void 0;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(e) {
      return K.isCollection(this.contents) ? this.contents.has(e) : !1;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(e) {
      return ke.isEmptyPath(e) ? this.contents !== void 0 : K.isCollection(this.contents) ? this.contents.hasIn(e) : !1;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(e, t) {
      this.contents == null ? this.contents = ke.collectionFromPath(this.schema, [e], t) : Ne(this.contents) && this.contents.set(e, t);
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(e, t) {
      ke.isEmptyPath(e) ? this.contents = t : this.contents == null ? this.contents = ke.collectionFromPath(this.schema, Array.from(e), t) : Ne(this.contents) && this.contents.setIn(e, t);
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(e, t = {}) {
      typeof e == "number" && (e = String(e));
      let n;
      switch (e) {
        case "1.1":
          this.directives ? this.directives.yaml.version = "1.1" : this.directives = new gn.Directives({ version: "1.1" }), n = { resolveKnownTags: !1, schema: "yaml-1.1" };
          break;
        case "1.2":
        case "next":
          this.directives ? this.directives.yaml.version = e : this.directives = new gn.Directives({ version: e }), n = { resolveKnownTags: !0, schema: "core" };
          break;
        case null:
          this.directives && delete this.directives, n = null;
          break;
        default: {
          let i = JSON.stringify(e);
          throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`);
        }
      }
      if (t.schema instanceof Object)
        this.schema = t.schema;
      else if (n)
        this.schema = new hu.Schema(Object.assign(n, t));
      else
        throw new Error("With a null YAML version, the { schema: Schema } option is required");
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json: e, jsonArg: t, mapAsMap: n, maxAliasCount: i, onAnchor: r, reviver: o } = {}) {
      let a = {
        anchors: /* @__PURE__ */ new Map(),
        doc: this,
        keep: !e,
        mapAsMap: n === !0,
        mapKeyWarned: !1,
        maxAliasCount: typeof i == "number" ? i : 100
      }, l = du.toJS(this.contents, t ?? "", a);
      if (typeof r == "function")
        for (let { count: c, res: h } of a.anchors.values())
          r(h, c);
      return typeof o == "function" ? pu.applyReviver(o, { "": l }, "", l) : l;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(e, t) {
      return this.toJS({ json: !0, jsonArg: e, mapAsMap: !1, onAnchor: t });
    }
    /** A YAML representation of the document. */
    toString(e = {}) {
      if (this.errors.length > 0)
        throw new Error("Document with errors cannot be stringified");
      if ("indent" in e && (!Number.isInteger(e.indent) || Number(e.indent) <= 0)) {
        let t = JSON.stringify(e.indent);
        throw new Error(`"indent" option must be a positive integer, not ${t}`);
      }
      return mu.stringifyDocument(this, e);
    }
  };
  function Ne(s) {
    if (K.isCollection(s))
      return !0;
    throw new Error("Expected a YAML collection as document contents");
  }
  no.Document = yn;
});

// node_modules/yaml/dist/errors.js
var ze = y((He) => {
  "use strict";
  var Qe = class extends Error {
    constructor(e, t, n, i) {
      super(), this.name = e, this.code = n, this.message = i, this.pos = t;
    }
  }, bn = class extends Qe {
    constructor(e, t, n) {
      super("YAMLParseError", e, t, n);
    }
  }, wn = class extends Qe {
    constructor(e, t, n) {
      super("YAMLWarning", e, t, n);
    }
  }, yu = (s, e) => (t) => {
    if (t.pos[0] === -1)
      return;
    t.linePos = t.pos.map((a) => e.linePos(a));
    let { line: n, col: i } = t.linePos[0];
    t.message += ` at line ${n}, column ${i}`;
    let r = i - 1, o = s.substring(e.lineStarts[n - 1], e.lineStarts[n]).replace(/[\n\r]+$/, "");
    if (r >= 60 && o.length > 80) {
      let a = Math.min(r - 39, o.length - 79);
      o = "…" + o.substring(a), r -= a - 1;
    }
    if (o.length > 80 && (o = o.substring(0, 79) + "…"), n > 1 && /^ *$/.test(o.substring(0, r))) {
      let a = s.substring(e.lineStarts[n - 2], e.lineStarts[n - 1]);
      a.length > 80 && (a = a.substring(0, 79) + `…
`), o = a + o;
    }
    if (/[^ ]/.test(o)) {
      let a = 1, l = t.linePos[1];
      l?.line === n && l.col > i && (a = Math.max(1, Math.min(l.col - i, 80 - r)));
      let c = " ".repeat(r) + "^".repeat(a);
      t.message += `:

${o}
${c}
`;
    }
  };
  He.YAMLError = Qe;
  He.YAMLParseError = bn;
  He.YAMLWarning = wn;
  He.prettifyError = yu;
});

// node_modules/yaml/dist/compose/resolve-props.js
var Xe = y((io) => {
  "use strict";
  function bu(s, { flow: e, indicator: t, next: n, offset: i, onError: r, parentIndent: o, startOnNewline: a }) {
    let l = !1, c = a, h = a, u = "", f = "", m = !1, g = !1, d = null, p = null, b = null, w = null, v = null, k = null, A = null;
    for (let S of s)
      switch (g && (S.type !== "space" && S.type !== "newline" && S.type !== "comma" && r(S.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), g = !1), d && (c && S.type !== "comment" && S.type !== "newline" && r(d, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), d = null), S.type) {
        case "space":
          !e && (t !== "doc-start" || n?.type !== "flow-collection") && S.source.includes("	") && (d = S), h = !0;
          break;
        case "comment": {
          h || r(S, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          let P = S.source.substring(1) || " ";
          u ? u += f + P : u = P, f = "", c = !1;
          break;
        }
        case "newline":
          c ? u ? u += S.source : (!k || t !== "seq-item-ind") && (l = !0) : f += S.source, c = !0, m = !0, (p || b) && (w = S), h = !0;
          break;
        case "anchor":
          p && r(S, "MULTIPLE_ANCHORS", "A node can have at most one anchor"), S.source.endsWith(":") && r(S.offset + S.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", !0), p = S, A ?? (A = S.offset), c = !1, h = !1, g = !0;
          break;
        case "tag": {
          b && r(S, "MULTIPLE_TAGS", "A node can have at most one tag"), b = S, A ?? (A = S.offset), c = !1, h = !1, g = !0;
          break;
        }
        case t:
          (p || b) && r(S, "BAD_PROP_ORDER", `Anchors and tags must be after the ${S.source} indicator`), k && r(S, "UNEXPECTED_TOKEN", `Unexpected ${S.source} in ${e ?? "collection"}`), k = S, c = t === "seq-item-ind" || t === "explicit-key-ind", h = !1;
          break;
        case "comma":
          if (e) {
            v && r(S, "UNEXPECTED_TOKEN", `Unexpected , in ${e}`), v = S, c = !1, h = !1;
            break;
          }
        // else fallthrough
        default:
          r(S, "UNEXPECTED_TOKEN", `Unexpected ${S.type} token`), c = !1, h = !1;
      }
    let O = s[s.length - 1], E = O ? O.offset + O.source.length : i;
    return g && n && n.type !== "space" && n.type !== "newline" && n.type !== "comma" && (n.type !== "scalar" || n.source !== "") && r(n.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), d && (c && d.indent <= o || n?.type === "block-map" || n?.type === "block-seq") && r(d, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), {
      comma: v,
      found: k,
      spaceBefore: l,
      comment: u,
      hasNewline: m,
      anchor: p,
      tag: b,
      newlineAfterProp: w,
      end: E,
      start: A ?? E
    };
  }
  io.resolveProps = bu;
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var es = y((ro) => {
  "use strict";
  function Sn(s) {
    if (!s)
      return null;
    switch (s.type) {
      case "alias":
      case "scalar":
      case "double-quoted-scalar":
      case "single-quoted-scalar":
        if (s.source.includes(`
`))
          return !0;
        if (s.end) {
          for (let e of s.end)
            if (e.type === "newline")
              return !0;
        }
        return !1;
      case "flow-collection":
        for (let e of s.items) {
          for (let t of e.start)
            if (t.type === "newline")
              return !0;
          if (e.sep) {
            for (let t of e.sep)
              if (t.type === "newline")
                return !0;
          }
          if (Sn(e.key) || Sn(e.value))
            return !0;
        }
        return !1;
      default:
        return !0;
    }
  }
  ro.containsNewline = Sn;
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var vn = y((oo) => {
  "use strict";
  var wu = es();
  function Su(s, e, t) {
    if (e?.type === "flow-collection") {
      let n = e.end[0];
      n.indent === s && (n.source === "]" || n.source === "}") && wu.containsNewline(e) && t(n, "BAD_INDENT", "Flow end indicator should be more indented than parent", !0);
    }
  }
  oo.flowIndentCheck = Su;
});

// node_modules/yaml/dist/compose/util-map-includes.js
var kn = y((lo) => {
  "use strict";
  var ao = q();
  function vu(s, e, t) {
    let { uniqueKeys: n } = s.options;
    if (n === !1)
      return !1;
    let i = typeof n == "function" ? n : (r, o) => r === o || ao.isScalar(r) && ao.isScalar(o) && r.value === o.value;
    return e.some((r) => i(r.key, t));
  }
  lo.mapIncludes = vu;
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var po = y((mo) => {
  "use strict";
  var co = X(), ku = ee(), uo = Xe(), Nu = es(), fo = vn(), Au = kn(), ho = "All mapping items must start at the same column";
  function Ou({ composeNode: s, composeEmptyNode: e }, t, n, i, r) {
    let o = r?.nodeClass ?? ku.YAMLMap, a = new o(t.schema);
    t.atRoot && (t.atRoot = !1);
    let l = n.offset, c = null;
    for (let h of n.items) {
      let { start: u, key: f, sep: m, value: g } = h, d = uo.resolveProps(u, {
        indicator: "explicit-key-ind",
        next: f ?? m?.[0],
        offset: l,
        onError: i,
        parentIndent: n.indent,
        startOnNewline: !0
      }), p = !d.found;
      if (p) {
        if (f && (f.type === "block-seq" ? i(l, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in f && f.indent !== n.indent && i(l, "BAD_INDENT", ho)), !d.anchor && !d.tag && !m) {
          c = d.end, d.comment && (a.comment ? a.comment += `
` + d.comment : a.comment = d.comment);
          continue;
        }
        (d.newlineAfterProp || Nu.containsNewline(f)) && i(f ?? u[u.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      } else d.found?.indent !== n.indent && i(l, "BAD_INDENT", ho);
      t.atKey = !0;
      let b = d.end, w = f ? s(t, f, d, i) : e(t, b, u, null, d, i);
      t.schema.compat && fo.flowIndentCheck(n.indent, f, i), t.atKey = !1, Au.mapIncludes(t, a.items, w) && i(b, "DUPLICATE_KEY", "Map keys must be unique");
      let v = uo.resolveProps(m ?? [], {
        indicator: "map-value-ind",
        next: g,
        offset: w.range[2],
        onError: i,
        parentIndent: n.indent,
        startOnNewline: !f || f.type === "block-scalar"
      });
      if (l = v.end, v.found) {
        p && (g?.type === "block-map" && !v.hasNewline && i(l, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings"), t.options.strict && d.start < v.found.offset - 1024 && i(w.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));
        let k = g ? s(t, g, v, i) : e(t, l, m, null, v, i);
        t.schema.compat && fo.flowIndentCheck(n.indent, g, i), l = k.range[2];
        let A = new co.Pair(w, k);
        t.options.keepSourceTokens && (A.srcToken = h), a.items.push(A);
      } else {
        p && i(w.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values"), v.comment && (w.comment ? w.comment += `
` + v.comment : w.comment = v.comment);
        let k = new co.Pair(w);
        t.options.keepSourceTokens && (k.srcToken = h), a.items.push(k);
      }
    }
    return c && c < l && i(c, "IMPOSSIBLE", "Map comment with trailing content"), a.range = [n.offset, l, c ?? l], a;
  }
  mo.resolveBlockMap = Ou;
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var yo = y((go) => {
  "use strict";
  var qu = te(), Cu = Xe(), Eu = vn();
  function Tu({ composeNode: s, composeEmptyNode: e }, t, n, i, r) {
    let o = r?.nodeClass ?? qu.YAMLSeq, a = new o(t.schema);
    t.atRoot && (t.atRoot = !1), t.atKey && (t.atKey = !1);
    let l = n.offset, c = null;
    for (let { start: h, value: u } of n.items) {
      let f = Cu.resolveProps(h, {
        indicator: "seq-item-ind",
        next: u,
        offset: l,
        onError: i,
        parentIndent: n.indent,
        startOnNewline: !0
      });
      if (!f.found)
        if (f.anchor || f.tag || u)
          u?.type === "block-seq" ? i(f.end, "BAD_INDENT", "All sequence items must start at the same column") : i(l, "MISSING_CHAR", "Sequence item without - indicator");
        else {
          c = f.end, f.comment && (a.comment = f.comment);
          continue;
        }
      let m = u ? s(t, u, f, i) : e(t, f.end, h, null, f, i);
      t.schema.compat && Eu.flowIndentCheck(n.indent, u, i), l = m.range[2], a.items.push(m);
    }
    return a.range = [n.offset, l, c ?? l], a;
  }
  go.resolveBlockSeq = Tu;
});

// node_modules/yaml/dist/compose/resolve-end.js
var Ae = y((bo) => {
  "use strict";
  function Lu(s, e, t, n) {
    let i = "";
    if (s) {
      let r = !1, o = "";
      for (let a of s) {
        let { source: l, type: c } = a;
        switch (c) {
          case "space":
            r = !0;
            break;
          case "comment": {
            t && !r && n(a, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            let h = l.substring(1) || " ";
            i ? i += o + h : i = h, o = "";
            break;
          }
          case "newline":
            i && (o += l), r = !0;
            break;
          default:
            n(a, "UNEXPECTED_TOKEN", `Unexpected ${c} at node end`);
        }
        e += l.length;
      }
    }
    return { comment: i, offset: e };
  }
  bo.resolveEnd = Lu;
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var ko = y((vo) => {
  "use strict";
  var Pu = q(), Mu = X(), wo = ee(), Iu = te(), $u = Ae(), So = Xe(), _u = es(), Du = kn(), Nn = "Block collections are not allowed within flow collections", An = (s) => s && (s.type === "block-map" || s.type === "block-seq");
  function Bu({ composeNode: s, composeEmptyNode: e }, t, n, i, r) {
    let o = n.start.source === "{", a = o ? "flow map" : "flow sequence", l = r?.nodeClass ?? (o ? wo.YAMLMap : Iu.YAMLSeq), c = new l(t.schema);
    c.flow = !0;
    let h = t.atRoot;
    h && (t.atRoot = !1), t.atKey && (t.atKey = !1);
    let u = n.offset + n.start.source.length;
    for (let p = 0; p < n.items.length; ++p) {
      let b = n.items[p], { start: w, key: v, sep: k, value: A } = b, O = So.resolveProps(w, {
        flow: a,
        indicator: "explicit-key-ind",
        next: v ?? k?.[0],
        offset: u,
        onError: i,
        parentIndent: n.indent,
        startOnNewline: !1
      });
      if (!O.found) {
        if (!O.anchor && !O.tag && !k && !A) {
          p === 0 && O.comma ? i(O.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${a}`) : p < n.items.length - 1 && i(O.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${a}`), O.comment && (c.comment ? c.comment += `
` + O.comment : c.comment = O.comment), u = O.end;
          continue;
        }
        !o && t.options.strict && _u.containsNewline(v) && i(
          v,
          // checked by containsNewline()
          "MULTILINE_IMPLICIT_KEY",
          "Implicit keys of flow sequence pairs need to be on a single line"
        );
      }
      if (p === 0)
        O.comma && i(O.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${a}`);
      else if (O.comma || i(O.start, "MISSING_CHAR", `Missing , between ${a} items`), O.comment) {
        let E = "";
        e: for (let S of w)
          switch (S.type) {
            case "comma":
            case "space":
              break;
            case "comment":
              E = S.source.substring(1);
              break e;
            default:
              break e;
          }
        if (E) {
          let S = c.items[c.items.length - 1];
          Pu.isPair(S) && (S = S.value ?? S.key), S.comment ? S.comment += `
` + E : S.comment = E, O.comment = O.comment.substring(E.length + 1);
        }
      }
      if (!o && !k && !O.found) {
        let E = A ? s(t, A, O, i) : e(t, O.end, k, null, O, i);
        c.items.push(E), u = E.range[2], An(A) && i(E.range, "BLOCK_IN_FLOW", Nn);
      } else {
        t.atKey = !0;
        let E = O.end, S = v ? s(t, v, O, i) : e(t, E, w, null, O, i);
        An(v) && i(S.range, "BLOCK_IN_FLOW", Nn), t.atKey = !1;
        let P = So.resolveProps(k ?? [], {
          flow: a,
          indicator: "map-value-ind",
          next: A,
          offset: S.range[2],
          onError: i,
          parentIndent: n.indent,
          startOnNewline: !1
        });
        if (P.found) {
          if (!o && !O.found && t.options.strict) {
            if (k)
              for (let M of k) {
                if (M === P.found)
                  break;
                if (M.type === "newline") {
                  i(M, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                  break;
                }
              }
            O.start < P.found.offset - 1024 && i(P.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
          }
        } else A && ("source" in A && A.source?.[0] === ":" ? i(A, "MISSING_CHAR", `Missing space after : in ${a}`) : i(P.start, "MISSING_CHAR", `Missing , or : between ${a} items`));
        let W = A ? s(t, A, P, i) : P.found ? e(t, P.end, k, null, P, i) : null;
        W ? An(A) && i(W.range, "BLOCK_IN_FLOW", Nn) : P.comment && (S.comment ? S.comment += `
` + P.comment : S.comment = P.comment);
        let ue = new Mu.Pair(S, W);
        if (t.options.keepSourceTokens && (ue.srcToken = b), o) {
          let M = c;
          Du.mapIncludes(t, M.items, S) && i(E, "DUPLICATE_KEY", "Map keys must be unique"), M.items.push(ue);
        } else {
          let M = new wo.YAMLMap(t.schema);
          M.flow = !0, M.items.push(ue);
          let Hn = (W ?? S).range;
          M.range = [S.range[0], Hn[1], Hn[2]], c.items.push(M);
        }
        u = W ? W.range[2] : P.end;
      }
    }
    let f = o ? "}" : "]", [m, ...g] = n.end, d = u;
    if (m?.source === f)
      d = m.offset + m.source.length;
    else {
      let p = a[0].toUpperCase() + a.substring(1), b = h ? `${p} must end with a ${f}` : `${p} in block collection must be sufficiently indented and end with a ${f}`;
      i(u, h ? "MISSING_CHAR" : "BAD_INDENT", b), m && m.source.length !== 1 && g.unshift(m);
    }
    if (g.length > 0) {
      let p = $u.resolveEnd(g, d, t.options.strict, i);
      p.comment && (c.comment ? c.comment += `
` + p.comment : c.comment = p.comment), c.range = [n.offset, d, p.offset];
    } else
      c.range = [n.offset, d, d];
    return c;
  }
  vo.resolveFlowCollection = Bu;
});

// node_modules/yaml/dist/compose/compose-collection.js
var Ao = y((No) => {
  "use strict";
  var Ru = q(), Ku = L(), ju = ee(), Fu = te(), Yu = po(), xu = yo(), Uu = ko();
  function On(s, e, t, n, i, r) {
    let o = t.type === "block-map" ? Yu.resolveBlockMap(s, e, t, n, r) : t.type === "block-seq" ? xu.resolveBlockSeq(s, e, t, n, r) : Uu.resolveFlowCollection(s, e, t, n, r), a = o.constructor;
    return i === "!" || i === a.tagName ? (o.tag = a.tagName, o) : (i && (o.tag = i), o);
  }
  function Ju(s, e, t, n, i) {
    let r = n.tag, o = r ? e.directives.tagName(r.source, (f) => i(r, "TAG_RESOLVE_FAILED", f)) : null;
    if (t.type === "block-seq") {
      let { anchor: f, newlineAfterProp: m } = n, g = f && r ? f.offset > r.offset ? f : r : f ?? r;
      g && (!m || m.offset < g.offset) && i(g, "MISSING_CHAR", "Missing newline after block sequence props");
    }
    let a = t.type === "block-map" ? "map" : t.type === "block-seq" ? "seq" : t.start.source === "{" ? "map" : "seq";
    if (!r || !o || o === "!" || o === ju.YAMLMap.tagName && a === "map" || o === Fu.YAMLSeq.tagName && a === "seq")
      return On(s, e, t, i, o);
    let l = e.schema.tags.find((f) => f.tag === o && f.collection === a);
    if (!l) {
      let f = e.schema.knownTags[o];
      if (f?.collection === a)
        e.schema.tags.push(Object.assign({}, f, { default: !1 })), l = f;
      else
        return f ? i(r, "BAD_COLLECTION_TYPE", `${f.tag} used for ${a} collection, but expects ${f.collection ?? "scalar"}`, !0) : i(r, "TAG_RESOLVE_FAILED", `Unresolved tag: ${o}`, !0), On(s, e, t, i, o);
    }
    let c = On(s, e, t, i, o, l), h = l.resolve?.(c, (f) => i(r, "TAG_RESOLVE_FAILED", f), e.options) ?? c, u = Ru.isNode(h) ? h : new Ku.Scalar(h);
    return u.range = c.range, u.tag = o, l?.format && (u.format = l.format), u;
  }
  No.composeCollection = Ju;
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var Cn = y((Oo) => {
  "use strict";
  var qn = L();
  function Vu(s, e, t) {
    let n = e.offset, i = Wu(e, s.options.strict, t);
    if (!i)
      return { value: "", type: null, comment: "", range: [n, n, n] };
    let r = i.mode === ">" ? qn.Scalar.BLOCK_FOLDED : qn.Scalar.BLOCK_LITERAL, o = e.source ? Gu(e.source) : [], a = o.length;
    for (let d = o.length - 1; d >= 0; --d) {
      let p = o[d][1];
      if (p === "" || p === "\r")
        a = d;
      else
        break;
    }
    if (a === 0) {
      let d = i.chomp === "+" && o.length > 0 ? `
`.repeat(Math.max(1, o.length - 1)) : "", p = n + i.length;
      return e.source && (p += e.source.length), { value: d, type: r, comment: i.comment, range: [n, p, p] };
    }
    let l = e.indent + i.indent, c = e.offset + i.length, h = 0;
    for (let d = 0; d < a; ++d) {
      let [p, b] = o[d];
      if (b === "" || b === "\r")
        i.indent === 0 && p.length > l && (l = p.length);
      else {
        p.length < l && t(c + p.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator"), i.indent === 0 && (l = p.length), h = d, l === 0 && !s.atRoot && t(c, "BAD_INDENT", "Block scalar values in collections must be indented");
        break;
      }
      c += p.length + b.length + 1;
    }
    for (let d = o.length - 1; d >= a; --d)
      o[d][0].length > l && (a = d + 1);
    let u = "", f = "", m = !1;
    for (let d = 0; d < h; ++d)
      u += o[d][0].slice(l) + `
`;
    for (let d = h; d < a; ++d) {
      let [p, b] = o[d];
      c += p.length + b.length + 1;
      let w = b[b.length - 1] === "\r";
      if (w && (b = b.slice(0, -1)), b && p.length < l) {
        let k = `Block scalar lines must not be less indented than their ${i.indent ? "explicit indentation indicator" : "first line"}`;
        t(c - b.length - (w ? 2 : 1), "BAD_INDENT", k), p = "";
      }
      r === qn.Scalar.BLOCK_LITERAL ? (u += f + p.slice(l) + b, f = `
`) : p.length > l || b[0] === "	" ? (f === " " ? f = `
` : !m && f === `
` && (f = `

`), u += f + p.slice(l) + b, f = `
`, m = !0) : b === "" ? f === `
` ? u += `
` : f = `
` : (u += f + b, f = " ", m = !1);
    }
    switch (i.chomp) {
      case "-":
        break;
      case "+":
        for (let d = a; d < o.length; ++d)
          u += `
` + o[d][0].slice(l);
        u[u.length - 1] !== `
` && (u += `
`);
        break;
      default:
        u += `
`;
    }
    let g = n + i.length + e.source.length;
    return { value: u, type: r, comment: i.comment, range: [n, g, g] };
  }
  function Wu({ offset: s, props: e }, t, n) {
    if (e[0].type !== "block-scalar-header")
      return n(e[0], "IMPOSSIBLE", "Block scalar header not found"), null;
    let { source: i } = e[0], r = i[0], o = 0, a = "", l = -1;
    for (let f = 1; f < i.length; ++f) {
      let m = i[f];
      if (!a && (m === "-" || m === "+"))
        a = m;
      else {
        let g = Number(m);
        !o && g ? o = g : l === -1 && (l = s + f);
      }
    }
    l !== -1 && n(l, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${i}`);
    let c = !1, h = "", u = i.length;
    for (let f = 1; f < e.length; ++f) {
      let m = e[f];
      switch (m.type) {
        case "space":
          c = !0;
        // fallthrough
        case "newline":
          u += m.source.length;
          break;
        case "comment":
          t && !c && n(m, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters"), u += m.source.length, h = m.source.substring(1);
          break;
        case "error":
          n(m, "UNEXPECTED_TOKEN", m.message), u += m.source.length;
          break;
        /* istanbul ignore next should not happen */
        default: {
          let g = `Unexpected token in block scalar header: ${m.type}`;
          n(m, "UNEXPECTED_TOKEN", g);
          let d = m.source;
          d && typeof d == "string" && (u += d.length);
        }
      }
    }
    return { mode: r, indent: o, chomp: a, comment: h, length: u };
  }
  function Gu(s) {
    let e = s.split(/\n( *)/), t = e[0], n = t.match(/^( *)/), r = [n?.[1] ? [n[1], t.slice(n[1].length)] : ["", t]];
    for (let o = 1; o < e.length; o += 2)
      r.push([e[o], e[o + 1]]);
    return r;
  }
  Oo.resolveBlockScalar = Vu;
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var Tn = y((Co) => {
  "use strict";
  var En = L(), Qu = Ae();
  function Hu(s, e, t) {
    let { offset: n, type: i, source: r, end: o } = s, a, l, c = (f, m, g) => t(n + f, m, g);
    switch (i) {
      case "scalar":
        a = En.Scalar.PLAIN, l = zu(r, c);
        break;
      case "single-quoted-scalar":
        a = En.Scalar.QUOTE_SINGLE, l = Xu(r, c);
        break;
      case "double-quoted-scalar":
        a = En.Scalar.QUOTE_DOUBLE, l = Zu(r, c);
        break;
      /* istanbul ignore next should not happen */
      default:
        return t(s, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${i}`), {
          value: "",
          type: null,
          comment: "",
          range: [n, n + r.length, n + r.length]
        };
    }
    let h = n + r.length, u = Qu.resolveEnd(o, h, e, t);
    return {
      value: l,
      type: a,
      comment: u.comment,
      range: [n, h, u.offset]
    };
  }
  function zu(s, e) {
    let t = "";
    switch (s[0]) {
      /* istanbul ignore next should not happen */
      case "	":
        t = "a tab character";
        break;
      case ",":
        t = "flow indicator character ,";
        break;
      case "%":
        t = "directive indicator character %";
        break;
      case "|":
      case ">": {
        t = `block scalar indicator ${s[0]}`;
        break;
      }
      case "@":
      case "`": {
        t = `reserved character ${s[0]}`;
        break;
      }
    }
    return t && e(0, "BAD_SCALAR_START", `Plain value cannot start with ${t}`), qo(s);
  }
  function Xu(s, e) {
    return (s[s.length - 1] !== "'" || s.length === 1) && e(s.length, "MISSING_CHAR", "Missing closing 'quote"), qo(s.slice(1, -1)).replace(/''/g, "'");
  }
  function qo(s) {
    let e = /(.*?)\r?\n/sy, t = e.exec(s);
    if (!t)
      return s;
    let n, i;
    try {
      n = new RegExp("(?<![ 	])[ 	]+$"), i = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
    } catch {
      n = /[ \t]+$/, i = /^[ \t]+|[ \t]+$/g;
    }
    let r = t[1].replace(n, ""), o = " ", a = e.lastIndex;
    for (; t = e.exec(s); ) {
      let c = t[1].replace(i, "");
      c === "" ? o === `
` ? r += o : o = `
` : (r += o + c, o = " "), a = e.lastIndex;
    }
    let l = /[ \t]*(.*)/sy;
    return l.lastIndex = a, t = l.exec(s), r + o + (t?.[1] ?? "");
  }
  function Zu(s, e) {
    let t = "";
    for (let n = 1; n < s.length - 1; ++n) {
      let i = s[n];
      if (!(i === "\r" && s[n + 1] === `
`))
        if (i === `
`) {
          let { fold: r, offset: o } = ef(s, n);
          t += r, n = o;
        } else if (i === "\\") {
          let r = s[++n], o = tf[r];
          if (o)
            t += o;
          else if (r === `
`)
            for (r = s[n + 1]; r === " " || r === "	"; )
              r = s[++n + 1];
          else if (r === "\r" && s[n + 1] === `
`)
            for (r = s[++n + 1]; r === " " || r === "	"; )
              r = s[++n + 1];
          else if (r === "x" || r === "u" || r === "U") {
            let a = r === "x" ? 2 : r === "u" ? 4 : 8;
            t += sf(s, n + 1, a, e), n += a;
          } else {
            let a = s.substr(n - 1, 2);
            e(n - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${a}`), t += a;
          }
        } else if (i === " " || i === "	") {
          let r = n, o = s[n + 1];
          for (; o === " " || o === "	"; )
            o = s[++n + 1];
          o !== `
` && !(o === "\r" && s[n + 2] === `
`) && (t += n > r ? s.slice(r, n + 1) : i);
        } else
          t += i;
    }
    return (s[s.length - 1] !== '"' || s.length === 1) && e(s.length, "MISSING_CHAR", 'Missing closing "quote'), t;
  }
  function ef(s, e) {
    let t = "", n = s[e + 1];
    for (; (n === " " || n === "	" || n === `
` || n === "\r") && !(n === "\r" && s[e + 2] !== `
`); )
      n === `
` && (t += `
`), e += 1, n = s[e + 1];
    return t || (t = " "), { fold: t, offset: e };
  }
  var tf = {
    0: "\0",
    // null character
    a: "\x07",
    // bell character
    b: "\b",
    // backspace
    e: "\x1B",
    // escape character
    f: "\f",
    // form feed
    n: `
`,
    // line feed
    r: "\r",
    // carriage return
    t: "	",
    // horizontal tab
    v: "\v",
    // vertical tab
    N: "",
    // Unicode next line
    _: " ",
    // Unicode non-breaking space
    L: "\u2028",
    // Unicode line separator
    P: "\u2029",
    // Unicode paragraph separator
    " ": " ",
    '"': '"',
    "/": "/",
    "\\": "\\",
    "	": "	"
  };
  function sf(s, e, t, n) {
    let i = s.substr(e, t), o = i.length === t && /^[0-9a-fA-F]+$/.test(i) ? parseInt(i, 16) : NaN;
    try {
      return String.fromCodePoint(o);
    } catch {
      let a = s.substr(e - 2, t + 2);
      return n(e - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${a}`), a;
    }
  }
  Co.resolveFlowScalar = Hu;
});

// node_modules/yaml/dist/compose/compose-scalar.js
var Lo = y((To) => {
  "use strict";
  var le = q(), Eo = L(), nf = Cn(), rf = Tn();
  function of(s, e, t, n) {
    let { value: i, type: r, comment: o, range: a } = e.type === "block-scalar" ? nf.resolveBlockScalar(s, e, n) : rf.resolveFlowScalar(e, s.options.strict, n), l = t ? s.directives.tagName(t.source, (u) => n(t, "TAG_RESOLVE_FAILED", u)) : null, c;
    s.options.stringKeys && s.atKey ? c = s.schema[le.SCALAR] : l ? c = af(s.schema, i, l, t, n) : e.type === "scalar" ? c = lf(s, i, e, n) : c = s.schema[le.SCALAR];
    let h;
    try {
      let u = c.resolve(i, (f) => n(t ?? e, "TAG_RESOLVE_FAILED", f), s.options);
      h = le.isScalar(u) ? u : new Eo.Scalar(u);
    } catch (u) {
      let f = u instanceof Error ? u.message : String(u);
      n(t ?? e, "TAG_RESOLVE_FAILED", f), h = new Eo.Scalar(i);
    }
    return h.range = a, h.source = i, r && (h.type = r), l && (h.tag = l), c.format && (h.format = c.format), o && (h.comment = o), h;
  }
  function af(s, e, t, n, i) {
    if (t === "!")
      return s[le.SCALAR];
    let r = [];
    for (let a of s.tags)
      if (!a.collection && a.tag === t)
        if (a.default && a.test)
          r.push(a);
        else
          return a;
    for (let a of r)
      if (a.test?.test(e))
        return a;
    let o = s.knownTags[t];
    return o && !o.collection ? (s.tags.push(Object.assign({}, o, { default: !1, test: void 0 })), o) : (i(n, "TAG_RESOLVE_FAILED", `Unresolved tag: ${t}`, t !== "tag:yaml.org,2002:str"), s[le.SCALAR]);
  }
  function lf({ atKey: s, directives: e, schema: t }, n, i, r) {
    let o = t.tags.find((a) => (a.default === !0 || s && a.default === "key") && a.test?.test(n)) || t[le.SCALAR];
    if (t.compat) {
      let a = t.compat.find((l) => l.default && l.test?.test(n)) ?? t[le.SCALAR];
      if (o.tag !== a.tag) {
        let l = e.tagString(o.tag), c = e.tagString(a.tag), h = `Value may be parsed as either ${l} or ${c}`;
        r(i, "TAG_RESOLVE_FAILED", h, !0);
      }
    }
    return o;
  }
  To.composeScalar = of;
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var Mo = y((Po) => {
  "use strict";
  function cf(s, e, t) {
    if (e) {
      t ?? (t = e.length);
      for (let n = t - 1; n >= 0; --n) {
        let i = e[n];
        switch (i.type) {
          case "space":
          case "comment":
          case "newline":
            s -= i.source.length;
            continue;
        }
        for (i = e[++n]; i?.type === "space"; )
          s += i.source.length, i = e[++n];
        break;
      }
    }
    return s;
  }
  Po.emptyScalarPosition = cf;
});

// node_modules/yaml/dist/compose/compose-node.js
var _o = y((Pn) => {
  "use strict";
  var uf = Me(), ff = q(), df = Ao(), Io = Lo(), hf = Ae(), mf = Mo(), pf = { composeNode: $o, composeEmptyNode: Ln };
  function $o(s, e, t, n) {
    let i = s.atKey, { spaceBefore: r, comment: o, anchor: a, tag: l } = t, c, h = !0;
    switch (e.type) {
      case "alias":
        c = gf(s, e, n), (a || l) && n(e, "ALIAS_PROPS", "An alias node must not specify any properties");
        break;
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
      case "block-scalar":
        c = Io.composeScalar(s, e, l, n), a && (c.anchor = a.source.substring(1));
        break;
      case "block-map":
      case "block-seq":
      case "flow-collection":
        try {
          c = df.composeCollection(pf, s, e, t, n), a && (c.anchor = a.source.substring(1));
        } catch (u) {
          let f = u instanceof Error ? u.message : String(u);
          n(e, "RESOURCE_EXHAUSTION", f);
        }
        break;
      default: {
        let u = e.type === "error" ? e.message : `Unsupported token (type: ${e.type})`;
        n(e, "UNEXPECTED_TOKEN", u), h = !1;
      }
    }
    return c ?? (c = Ln(s, e.offset, void 0, null, t, n)), a && c.anchor === "" && n(a, "BAD_ALIAS", "Anchor cannot be an empty string"), i && s.options.stringKeys && (!ff.isScalar(c) || typeof c.value != "string" || c.tag && c.tag !== "tag:yaml.org,2002:str") && n(l ?? e, "NON_STRING_KEY", "With stringKeys, all keys must be strings"), r && (c.spaceBefore = !0), o && (e.type === "scalar" && e.source === "" ? c.comment = o : c.commentBefore = o), s.options.keepSourceTokens && h && (c.srcToken = e), c;
  }
  function Ln(s, e, t, n, { spaceBefore: i, comment: r, anchor: o, tag: a, end: l }, c) {
    let h = {
      type: "scalar",
      offset: mf.emptyScalarPosition(e, t, n),
      indent: -1,
      source: ""
    }, u = Io.composeScalar(s, h, a, c);
    return o && (u.anchor = o.source.substring(1), u.anchor === "" && c(o, "BAD_ALIAS", "Anchor cannot be an empty string")), i && (u.spaceBefore = !0), r && (u.comment = r, u.range[2] = l), u;
  }
  function gf({ options: s }, { offset: e, source: t, end: n }, i) {
    let r = new uf.Alias(t.substring(1));
    r.source === "" && i(e, "BAD_ALIAS", "Alias cannot be an empty string"), r.source.endsWith(":") && i(e + t.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", !0);
    let o = e + t.length, a = hf.resolveEnd(n, o, s.strict, i);
    return r.range = [e, o, a.offset], a.comment && (r.comment = a.comment), r;
  }
  Pn.composeEmptyNode = Ln;
  Pn.composeNode = $o;
});

// node_modules/yaml/dist/compose/compose-doc.js
var Ro = y((Bo) => {
  "use strict";
  var yf = Ge(), Do = _o(), bf = Ae(), wf = Xe();
  function Sf(s, e, { offset: t, start: n, value: i, end: r }, o) {
    let a = Object.assign({ _directives: e }, s), l = new yf.Document(void 0, a), c = {
      atKey: !1,
      atRoot: !0,
      directives: l.directives,
      options: l.options,
      schema: l.schema
    }, h = wf.resolveProps(n, {
      indicator: "doc-start",
      next: i ?? r?.[0],
      offset: t,
      onError: o,
      parentIndent: 0,
      startOnNewline: !0
    });
    h.found && (l.directives.docStart = !0, i && (i.type === "block-map" || i.type === "block-seq") && !h.hasNewline && o(h.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker")), l.contents = i ? Do.composeNode(c, i, h, o) : Do.composeEmptyNode(c, h.end, n, null, h, o);
    let u = l.contents.range[2], f = bf.resolveEnd(r, u, !1, o);
    return f.comment && (l.comment = f.comment), l.range = [t, u, f.offset], l;
  }
  Bo.composeDoc = Sf;
});

// node_modules/yaml/dist/compose/composer.js
var In = y((Fo) => {
  "use strict";
  var vf = it("process"), kf = ys(), Nf = Ge(), Ze = ze(), Ko = q(), Af = Ro(), Of = Ae();
  function et(s) {
    if (typeof s == "number")
      return [s, s + 1];
    if (Array.isArray(s))
      return s.length === 2 ? s : [s[0], s[1]];
    let { offset: e, source: t } = s;
    return [e, e + (typeof t == "string" ? t.length : 1)];
  }
  function jo(s) {
    let e = "", t = !1, n = !1;
    for (let i = 0; i < s.length; ++i) {
      let r = s[i];
      switch (r[0]) {
        case "#":
          e += (e === "" ? "" : n ? `

` : `
`) + (r.substring(1) || " "), t = !0, n = !1;
          break;
        case "%":
          s[i + 1]?.[0] !== "#" && (i += 1), t = !1;
          break;
        default:
          t || (n = !0), t = !1;
      }
    }
    return { comment: e, afterEmptyLine: n };
  }
  var Mn = class {
    constructor(e = {}) {
      this.doc = null, this.atDirectives = !1, this.prelude = [], this.errors = [], this.warnings = [], this.onError = (t, n, i, r) => {
        let o = et(t);
        r ? this.warnings.push(new Ze.YAMLWarning(o, n, i)) : this.errors.push(new Ze.YAMLParseError(o, n, i));
      }, this.directives = new kf.Directives({ version: e.version || "1.2" }), this.options = e;
    }
    decorate(e, t) {
      let { comment: n, afterEmptyLine: i } = jo(this.prelude);
      if (n) {
        let r = e.contents;
        if (t)
          e.comment = e.comment ? `${e.comment}
${n}` : n;
        else if (i || e.directives.docStart || !r)
          e.commentBefore = n;
        else if (Ko.isCollection(r) && !r.flow && r.items.length > 0) {
          let o = r.items[0];
          Ko.isPair(o) && (o = o.key);
          let a = o.commentBefore;
          o.commentBefore = a ? `${n}
${a}` : n;
        } else {
          let o = r.commentBefore;
          r.commentBefore = o ? `${n}
${o}` : n;
        }
      }
      if (t) {
        for (let r = 0; r < this.errors.length; ++r)
          e.errors.push(this.errors[r]);
        for (let r = 0; r < this.warnings.length; ++r)
          e.warnings.push(this.warnings[r]);
      } else
        e.errors = this.errors, e.warnings = this.warnings;
      this.prelude = [], this.errors = [], this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
      return {
        comment: jo(this.prelude).comment,
        directives: this.directives,
        errors: this.errors,
        warnings: this.warnings
      };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(e, t = !1, n = -1) {
      for (let i of e)
        yield* this.next(i);
      yield* this.end(t, n);
    }
    /** Advance the composer by one CST token. */
    *next(e) {
      switch (vf.env.LOG_STREAM && console.dir(e, { depth: null }), e.type) {
        case "directive":
          this.directives.add(e.source, (t, n, i) => {
            let r = et(e);
            r[0] += t, this.onError(r, "BAD_DIRECTIVE", n, i);
          }), this.prelude.push(e.source), this.atDirectives = !0;
          break;
        case "document": {
          let t = Af.composeDoc(this.options, this.directives, e, this.onError);
          this.atDirectives && !t.directives.docStart && this.onError(e, "MISSING_CHAR", "Missing directives-end/doc-start indicator line"), this.decorate(t, !1), this.doc && (yield this.doc), this.doc = t, this.atDirectives = !1;
          break;
        }
        case "byte-order-mark":
        case "space":
          break;
        case "comment":
        case "newline":
          this.prelude.push(e.source);
          break;
        case "error": {
          let t = e.source ? `${e.message}: ${JSON.stringify(e.source)}` : e.message, n = new Ze.YAMLParseError(et(e), "UNEXPECTED_TOKEN", t);
          this.atDirectives || !this.doc ? this.errors.push(n) : this.doc.errors.push(n);
          break;
        }
        case "doc-end": {
          if (!this.doc) {
            let n = "Unexpected doc-end without preceding document";
            this.errors.push(new Ze.YAMLParseError(et(e), "UNEXPECTED_TOKEN", n));
            break;
          }
          this.doc.directives.docEnd = !0;
          let t = Of.resolveEnd(e.end, e.offset + e.source.length, this.doc.options.strict, this.onError);
          if (this.decorate(this.doc, !0), t.comment) {
            let n = this.doc.comment;
            this.doc.comment = n ? `${n}
${t.comment}` : t.comment;
          }
          this.doc.range[2] = t.offset;
          break;
        }
        default:
          this.errors.push(new Ze.YAMLParseError(et(e), "UNEXPECTED_TOKEN", `Unsupported token ${e.type}`));
      }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(e = !1, t = -1) {
      if (this.doc)
        this.decorate(this.doc, !0), yield this.doc, this.doc = null;
      else if (e) {
        let n = Object.assign({ _directives: this.directives }, this.options), i = new Nf.Document(void 0, n);
        this.atDirectives && this.onError(t, "MISSING_CHAR", "Missing directives-end indicator line"), i.range = [0, t, t], this.decorate(i, !1), yield i;
      }
    }
  };
  Fo.Composer = Mn;
});

// node_modules/yaml/dist/parse/cst-scalar.js
var Uo = y((ts) => {
  "use strict";
  var qf = Cn(), Cf = Tn(), Ef = ze(), Yo = Be();
  function Tf(s, e = !0, t) {
    if (s) {
      let n = (i, r, o) => {
        let a = typeof i == "number" ? i : Array.isArray(i) ? i[0] : i.offset;
        if (t)
          t(a, r, o);
        else
          throw new Ef.YAMLParseError([a, a + 1], r, o);
      };
      switch (s.type) {
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
          return Cf.resolveFlowScalar(s, e, n);
        case "block-scalar":
          return qf.resolveBlockScalar({ options: { strict: e } }, s, n);
      }
    }
    return null;
  }
  function Lf(s, e) {
    let { implicitKey: t = !1, indent: n, inFlow: i = !1, offset: r = -1, type: o = "PLAIN" } = e, a = Yo.stringifyString({ type: o, value: s }, {
      implicitKey: t,
      indent: n > 0 ? " ".repeat(n) : "",
      inFlow: i,
      options: { blockQuote: !0, lineWidth: -1 }
    }), l = e.end ?? [
      { type: "newline", offset: -1, indent: n, source: `
` }
    ];
    switch (a[0]) {
      case "|":
      case ">": {
        let c = a.indexOf(`
`), h = a.substring(0, c), u = a.substring(c + 1) + `
`, f = [
          { type: "block-scalar-header", offset: r, indent: n, source: h }
        ];
        return xo(f, l) || f.push({ type: "newline", offset: -1, indent: n, source: `
` }), { type: "block-scalar", offset: r, indent: n, props: f, source: u };
      }
      case '"':
        return { type: "double-quoted-scalar", offset: r, indent: n, source: a, end: l };
      case "'":
        return { type: "single-quoted-scalar", offset: r, indent: n, source: a, end: l };
      default:
        return { type: "scalar", offset: r, indent: n, source: a, end: l };
    }
  }
  function Pf(s, e, t = {}) {
    let { afterKey: n = !1, implicitKey: i = !1, inFlow: r = !1, type: o } = t, a = "indent" in s ? s.indent : null;
    if (n && typeof a == "number" && (a += 2), !o)
      switch (s.type) {
        case "single-quoted-scalar":
          o = "QUOTE_SINGLE";
          break;
        case "double-quoted-scalar":
          o = "QUOTE_DOUBLE";
          break;
        case "block-scalar": {
          let c = s.props[0];
          if (c.type !== "block-scalar-header")
            throw new Error("Invalid block scalar header");
          o = c.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
          break;
        }
        default:
          o = "PLAIN";
      }
    let l = Yo.stringifyString({ type: o, value: e }, {
      implicitKey: i || a === null,
      indent: a !== null && a > 0 ? " ".repeat(a) : "",
      inFlow: r,
      options: { blockQuote: !0, lineWidth: -1 }
    });
    switch (l[0]) {
      case "|":
      case ">":
        Mf(s, l);
        break;
      case '"':
        $n(s, l, "double-quoted-scalar");
        break;
      case "'":
        $n(s, l, "single-quoted-scalar");
        break;
      default:
        $n(s, l, "scalar");
    }
  }
  function Mf(s, e) {
    let t = e.indexOf(`
`), n = e.substring(0, t), i = e.substring(t + 1) + `
`;
    if (s.type === "block-scalar") {
      let r = s.props[0];
      if (r.type !== "block-scalar-header")
        throw new Error("Invalid block scalar header");
      r.source = n, s.source = i;
    } else {
      let { offset: r } = s, o = "indent" in s ? s.indent : -1, a = [
        { type: "block-scalar-header", offset: r, indent: o, source: n }
      ];
      xo(a, "end" in s ? s.end : void 0) || a.push({ type: "newline", offset: -1, indent: o, source: `
` });
      for (let l of Object.keys(s))
        l !== "type" && l !== "offset" && delete s[l];
      Object.assign(s, { type: "block-scalar", indent: o, props: a, source: i });
    }
  }
  function xo(s, e) {
    if (e)
      for (let t of e)
        switch (t.type) {
          case "space":
          case "comment":
            s.push(t);
            break;
          case "newline":
            return s.push(t), !0;
        }
    return !1;
  }
  function $n(s, e, t) {
    switch (s.type) {
      case "scalar":
      case "double-quoted-scalar":
      case "single-quoted-scalar":
        s.type = t, s.source = e;
        break;
      case "block-scalar": {
        let n = s.props.slice(1), i = e.length;
        s.props[0].type === "block-scalar-header" && (i -= s.props[0].source.length);
        for (let r of n)
          r.offset += i;
        delete s.props, Object.assign(s, { type: t, source: e, end: n });
        break;
      }
      case "block-map":
      case "block-seq": {
        let i = { type: "newline", offset: s.offset + e.length, indent: s.indent, source: `
` };
        delete s.items, Object.assign(s, { type: t, source: e, end: [i] });
        break;
      }
      default: {
        let n = "indent" in s ? s.indent : -1, i = "end" in s && Array.isArray(s.end) ? s.end.filter((r) => r.type === "space" || r.type === "comment" || r.type === "newline") : [];
        for (let r of Object.keys(s))
          r !== "type" && r !== "offset" && delete s[r];
        Object.assign(s, { type: t, indent: n, source: e, end: i });
      }
    }
  }
  ts.createScalarToken = Lf;
  ts.resolveAsScalar = Tf;
  ts.setScalarValue = Pf;
});

// node_modules/yaml/dist/parse/cst-stringify.js
var Vo = y((Jo) => {
  "use strict";
  var If = (s) => "type" in s ? ns(s) : ss(s);
  function ns(s) {
    switch (s.type) {
      case "block-scalar": {
        let e = "";
        for (let t of s.props)
          e += ns(t);
        return e + s.source;
      }
      case "block-map":
      case "block-seq": {
        let e = "";
        for (let t of s.items)
          e += ss(t);
        return e;
      }
      case "flow-collection": {
        let e = s.start.source;
        for (let t of s.items)
          e += ss(t);
        for (let t of s.end)
          e += t.source;
        return e;
      }
      case "document": {
        let e = ss(s);
        if (s.end)
          for (let t of s.end)
            e += t.source;
        return e;
      }
      default: {
        let e = s.source;
        if ("end" in s && s.end)
          for (let t of s.end)
            e += t.source;
        return e;
      }
    }
  }
  function ss({ start: s, key: e, sep: t, value: n }) {
    let i = "";
    for (let r of s)
      i += r.source;
    if (e && (i += ns(e)), t)
      for (let r of t)
        i += r.source;
    return n && (i += ns(n)), i;
  }
  Jo.stringify = If;
});

// node_modules/yaml/dist/parse/cst-visit.js
var Ho = y((Qo) => {
  "use strict";
  var _n = /* @__PURE__ */ Symbol("break visit"), $f = /* @__PURE__ */ Symbol("skip children"), Wo = /* @__PURE__ */ Symbol("remove item");
  function ce(s, e) {
    "type" in s && s.type === "document" && (s = { start: s.start, value: s.value }), Go(Object.freeze([]), s, e);
  }
  ce.BREAK = _n;
  ce.SKIP = $f;
  ce.REMOVE = Wo;
  ce.itemAtPath = (s, e) => {
    let t = s;
    for (let [n, i] of e) {
      let r = t?.[n];
      if (r && "items" in r)
        t = r.items[i];
      else
        return;
    }
    return t;
  };
  ce.parentCollection = (s, e) => {
    let t = ce.itemAtPath(s, e.slice(0, -1)), n = e[e.length - 1][0], i = t?.[n];
    if (i && "items" in i)
      return i;
    throw new Error("Parent collection not found");
  };
  function Go(s, e, t) {
    let n = t(e, s);
    if (typeof n == "symbol")
      return n;
    for (let i of ["key", "value"]) {
      let r = e[i];
      if (r && "items" in r) {
        for (let o = 0; o < r.items.length; ++o) {
          let a = Go(Object.freeze(s.concat([[i, o]])), r.items[o], t);
          if (typeof a == "number")
            o = a - 1;
          else {
            if (a === _n)
              return _n;
            a === Wo && (r.items.splice(o, 1), o -= 1);
          }
        }
        typeof n == "function" && i === "key" && (n = n(e, s));
      }
    }
    return typeof n == "function" ? n(e, s) : n;
  }
  Qo.visit = ce;
});

// node_modules/yaml/dist/parse/cst.js
var is = y((R) => {
  "use strict";
  var Dn = Uo(), _f = Vo(), Df = Ho(), Bn = "\uFEFF", Rn = "", Kn = "", jn = "", Bf = (s) => !!s && "items" in s, Rf = (s) => !!s && (s.type === "scalar" || s.type === "single-quoted-scalar" || s.type === "double-quoted-scalar" || s.type === "block-scalar");
  function Kf(s) {
    switch (s) {
      case Bn:
        return "<BOM>";
      case Rn:
        return "<DOC>";
      case Kn:
        return "<FLOW_END>";
      case jn:
        return "<SCALAR>";
      default:
        return JSON.stringify(s);
    }
  }
  function jf(s) {
    switch (s) {
      case Bn:
        return "byte-order-mark";
      case Rn:
        return "doc-mode";
      case Kn:
        return "flow-error-end";
      case jn:
        return "scalar";
      case "---":
        return "doc-start";
      case "...":
        return "doc-end";
      case "":
      case `
`:
      case `\r
`:
        return "newline";
      case "-":
        return "seq-item-ind";
      case "?":
        return "explicit-key-ind";
      case ":":
        return "map-value-ind";
      case "{":
        return "flow-map-start";
      case "}":
        return "flow-map-end";
      case "[":
        return "flow-seq-start";
      case "]":
        return "flow-seq-end";
      case ",":
        return "comma";
    }
    switch (s[0]) {
      case " ":
      case "	":
        return "space";
      case "#":
        return "comment";
      case "%":
        return "directive-line";
      case "*":
        return "alias";
      case "&":
        return "anchor";
      case "!":
        return "tag";
      case "'":
        return "single-quoted-scalar";
      case '"':
        return "double-quoted-scalar";
      case "|":
      case ">":
        return "block-scalar-header";
    }
    return null;
  }
  R.createScalarToken = Dn.createScalarToken;
  R.resolveAsScalar = Dn.resolveAsScalar;
  R.setScalarValue = Dn.setScalarValue;
  R.stringify = _f.stringify;
  R.visit = Df.visit;
  R.BOM = Bn;
  R.DOCUMENT = Rn;
  R.FLOW_END = Kn;
  R.SCALAR = jn;
  R.isCollection = Bf;
  R.isScalar = Rf;
  R.prettyToken = Kf;
  R.tokenType = jf;
});

// node_modules/yaml/dist/parse/lexer.js
var xn = y((Xo) => {
  "use strict";
  var tt = is();
  function Y(s) {
    switch (s) {
      case void 0:
      case " ":
      case `
`:
      case "\r":
      case "	":
        return !0;
      default:
        return !1;
    }
  }
  var zo = new Set("0123456789ABCDEFabcdef"), Ff = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"), rs = new Set(",[]{}"), Yf = new Set(` ,[]{}
\r	`), Fn = (s) => !s || Yf.has(s), Yn = class {
    constructor() {
      this.atEnd = !1, this.blockScalarIndent = -1, this.blockScalarKeep = !1, this.buffer = "", this.flowKey = !1, this.flowLevel = 0, this.indentNext = 0, this.indentValue = 0, this.lineEndPos = null, this.next = null, this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(e, t = !1) {
      if (e) {
        if (typeof e != "string")
          throw TypeError("source is not a string");
        this.buffer = this.buffer ? this.buffer + e : e, this.lineEndPos = null;
      }
      this.atEnd = !t;
      let n = this.next ?? "stream";
      for (; n && (t || this.hasChars(1)); )
        n = yield* this.parseNext(n);
    }
    atLineEnd() {
      let e = this.pos, t = this.buffer[e];
      for (; t === " " || t === "	"; )
        t = this.buffer[++e];
      return !t || t === "#" || t === `
` ? !0 : t === "\r" ? this.buffer[e + 1] === `
` : !1;
    }
    charAt(e) {
      return this.buffer[this.pos + e];
    }
    continueScalar(e) {
      let t = this.buffer[e];
      if (this.indentNext > 0) {
        let n = 0;
        for (; t === " "; )
          t = this.buffer[++n + e];
        if (t === "\r") {
          let i = this.buffer[n + e + 1];
          if (i === `
` || !i && !this.atEnd)
            return e + n + 1;
        }
        return t === `
` || n >= this.indentNext || !t && !this.atEnd ? e + n : -1;
      }
      if (t === "-" || t === ".") {
        let n = this.buffer.substr(e, 3);
        if ((n === "---" || n === "...") && Y(this.buffer[e + 3]))
          return -1;
      }
      return e;
    }
    getLine() {
      let e = this.lineEndPos;
      return (typeof e != "number" || e !== -1 && e < this.pos) && (e = this.buffer.indexOf(`
`, this.pos), this.lineEndPos = e), e === -1 ? this.atEnd ? this.buffer.substring(this.pos) : null : (this.buffer[e - 1] === "\r" && (e -= 1), this.buffer.substring(this.pos, e));
    }
    hasChars(e) {
      return this.pos + e <= this.buffer.length;
    }
    setNext(e) {
      return this.buffer = this.buffer.substring(this.pos), this.pos = 0, this.lineEndPos = null, this.next = e, null;
    }
    peek(e) {
      return this.buffer.substr(this.pos, e);
    }
    *parseNext(e) {
      switch (e) {
        case "stream":
          return yield* this.parseStream();
        case "line-start":
          return yield* this.parseLineStart();
        case "block-start":
          return yield* this.parseBlockStart();
        case "doc":
          return yield* this.parseDocument();
        case "flow":
          return yield* this.parseFlowCollection();
        case "quoted-scalar":
          return yield* this.parseQuotedScalar();
        case "block-scalar":
          return yield* this.parseBlockScalar();
        case "plain-scalar":
          return yield* this.parsePlainScalar();
      }
    }
    *parseStream() {
      let e = this.getLine();
      if (e === null)
        return this.setNext("stream");
      if (e[0] === tt.BOM && (yield* this.pushCount(1), e = e.substring(1)), e[0] === "%") {
        let t = e.length, n = e.indexOf("#");
        for (; n !== -1; ) {
          let r = e[n - 1];
          if (r === " " || r === "	") {
            t = n - 1;
            break;
          } else
            n = e.indexOf("#", n + 1);
        }
        for (; ; ) {
          let r = e[t - 1];
          if (r === " " || r === "	")
            t -= 1;
          else
            break;
        }
        let i = (yield* this.pushCount(t)) + (yield* this.pushSpaces(!0));
        return yield* this.pushCount(e.length - i), this.pushNewline(), "stream";
      }
      if (this.atLineEnd()) {
        let t = yield* this.pushSpaces(!0);
        return yield* this.pushCount(e.length - t), yield* this.pushNewline(), "stream";
      }
      return yield tt.DOCUMENT, yield* this.parseLineStart();
    }
    *parseLineStart() {
      let e = this.charAt(0);
      if (!e && !this.atEnd)
        return this.setNext("line-start");
      if (e === "-" || e === ".") {
        if (!this.atEnd && !this.hasChars(4))
          return this.setNext("line-start");
        let t = this.peek(3);
        if ((t === "---" || t === "...") && Y(this.charAt(3)))
          return yield* this.pushCount(3), this.indentValue = 0, this.indentNext = 0, t === "---" ? "doc" : "stream";
      }
      return this.indentValue = yield* this.pushSpaces(!1), this.indentNext > this.indentValue && !Y(this.charAt(1)) && (this.indentNext = this.indentValue), yield* this.parseBlockStart();
    }
    *parseBlockStart() {
      let [e, t] = this.peek(2);
      if (!t && !this.atEnd)
        return this.setNext("block-start");
      if ((e === "-" || e === "?" || e === ":") && Y(t)) {
        let n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
        return this.indentNext = this.indentValue + 1, this.indentValue += n, "block-start";
      }
      return "doc";
    }
    *parseDocument() {
      yield* this.pushSpaces(!0);
      let e = this.getLine();
      if (e === null)
        return this.setNext("doc");
      let t = yield* this.pushIndicators();
      switch (e[t]) {
        case "#":
          yield* this.pushCount(e.length - t);
        // fallthrough
        case void 0:
          return yield* this.pushNewline(), yield* this.parseLineStart();
        case "{":
        case "[":
          return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel = 1, "flow";
        case "}":
        case "]":
          return yield* this.pushCount(1), "doc";
        case "*":
          return yield* this.pushUntil(Fn), "doc";
        case '"':
        case "'":
          return yield* this.parseQuotedScalar();
        case "|":
        case ">":
          return t += yield* this.parseBlockScalarHeader(), t += yield* this.pushSpaces(!0), yield* this.pushCount(e.length - t), yield* this.pushNewline(), yield* this.parseBlockScalar();
        default:
          return yield* this.parsePlainScalar();
      }
    }
    *parseFlowCollection() {
      let e, t, n = -1;
      do
        e = yield* this.pushNewline(), e > 0 ? (t = yield* this.pushSpaces(!1), this.indentValue = n = t) : t = 0, t += yield* this.pushSpaces(!0);
      while (e + t > 0);
      let i = this.getLine();
      if (i === null)
        return this.setNext("flow");
      if ((n !== -1 && n < this.indentNext && i[0] !== "#" || n === 0 && (i.startsWith("---") || i.startsWith("...")) && Y(i[3])) && !(n === this.indentNext - 1 && this.flowLevel === 1 && (i[0] === "]" || i[0] === "}")))
        return this.flowLevel = 0, yield tt.FLOW_END, yield* this.parseLineStart();
      let r = 0;
      for (; i[r] === ","; )
        r += yield* this.pushCount(1), r += yield* this.pushSpaces(!0), this.flowKey = !1;
      switch (r += yield* this.pushIndicators(), i[r]) {
        case void 0:
          return "flow";
        case "#":
          return yield* this.pushCount(i.length - r), "flow";
        case "{":
        case "[":
          return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel += 1, "flow";
        case "}":
        case "]":
          return yield* this.pushCount(1), this.flowKey = !0, this.flowLevel -= 1, this.flowLevel ? "flow" : "doc";
        case "*":
          return yield* this.pushUntil(Fn), "flow";
        case '"':
        case "'":
          return this.flowKey = !0, yield* this.parseQuotedScalar();
        case ":": {
          let o = this.charAt(1);
          if (this.flowKey || Y(o) || o === ",")
            return this.flowKey = !1, yield* this.pushCount(1), yield* this.pushSpaces(!0), "flow";
        }
        // fallthrough
        default:
          return this.flowKey = !1, yield* this.parsePlainScalar();
      }
    }
    *parseQuotedScalar() {
      let e = this.charAt(0), t = this.buffer.indexOf(e, this.pos + 1);
      if (e === "'")
        for (; t !== -1 && this.buffer[t + 1] === "'"; )
          t = this.buffer.indexOf("'", t + 2);
      else
        for (; t !== -1; ) {
          let r = 0;
          for (; this.buffer[t - 1 - r] === "\\"; )
            r += 1;
          if (r % 2 === 0)
            break;
          t = this.buffer.indexOf('"', t + 1);
        }
      let n = this.buffer.substring(0, t), i = n.indexOf(`
`, this.pos);
      if (i !== -1) {
        for (; i !== -1; ) {
          let r = this.continueScalar(i + 1);
          if (r === -1)
            break;
          i = n.indexOf(`
`, r);
        }
        i !== -1 && (t = i - (n[i - 1] === "\r" ? 2 : 1));
      }
      if (t === -1) {
        if (!this.atEnd)
          return this.setNext("quoted-scalar");
        t = this.buffer.length;
      }
      return yield* this.pushToIndex(t + 1, !1), this.flowLevel ? "flow" : "doc";
    }
    *parseBlockScalarHeader() {
      this.blockScalarIndent = -1, this.blockScalarKeep = !1;
      let e = this.pos;
      for (; ; ) {
        let t = this.buffer[++e];
        if (t === "+")
          this.blockScalarKeep = !0;
        else if (t > "0" && t <= "9")
          this.blockScalarIndent = Number(t) - 1;
        else if (t !== "-")
          break;
      }
      return yield* this.pushUntil((t) => Y(t) || t === "#");
    }
    *parseBlockScalar() {
      let e = this.pos - 1, t = 0, n;
      e: for (let r = this.pos; n = this.buffer[r]; ++r)
        switch (n) {
          case " ":
            t += 1;
            break;
          case `
`:
            e = r, t = 0;
            break;
          case "\r": {
            let o = this.buffer[r + 1];
            if (!o && !this.atEnd)
              return this.setNext("block-scalar");
            if (o === `
`)
              break;
          }
          // fallthrough
          default:
            break e;
        }
      if (!n && !this.atEnd)
        return this.setNext("block-scalar");
      if (t >= this.indentNext) {
        this.blockScalarIndent === -1 ? this.indentNext = t : this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
        do {
          let r = this.continueScalar(e + 1);
          if (r === -1)
            break;
          e = this.buffer.indexOf(`
`, r);
        } while (e !== -1);
        if (e === -1) {
          if (!this.atEnd)
            return this.setNext("block-scalar");
          e = this.buffer.length;
        }
      }
      let i = e + 1;
      for (n = this.buffer[i]; n === " "; )
        n = this.buffer[++i];
      if (n === "	") {
        for (; n === "	" || n === " " || n === "\r" || n === `
`; )
          n = this.buffer[++i];
        e = i - 1;
      } else if (!this.blockScalarKeep)
        do {
          let r = e - 1, o = this.buffer[r];
          o === "\r" && (o = this.buffer[--r]);
          let a = r;
          for (; o === " "; )
            o = this.buffer[--r];
          if (o === `
` && r >= this.pos && r + 1 + t > a)
            e = r;
          else
            break;
        } while (!0);
      return yield tt.SCALAR, yield* this.pushToIndex(e + 1, !0), yield* this.parseLineStart();
    }
    *parsePlainScalar() {
      let e = this.flowLevel > 0, t = this.pos - 1, n = this.pos - 1, i;
      for (; i = this.buffer[++n]; )
        if (i === ":") {
          let r = this.buffer[n + 1];
          if (Y(r) || e && rs.has(r))
            break;
          t = n;
        } else if (Y(i)) {
          let r = this.buffer[n + 1];
          if (i === "\r" && (r === `
` ? (n += 1, i = `
`, r = this.buffer[n + 1]) : t = n), r === "#" || e && rs.has(r))
            break;
          if (i === `
`) {
            let o = this.continueScalar(n + 1);
            if (o === -1)
              break;
            n = Math.max(n, o - 2);
          }
        } else {
          if (e && rs.has(i))
            break;
          t = n;
        }
      return !i && !this.atEnd ? this.setNext("plain-scalar") : (yield tt.SCALAR, yield* this.pushToIndex(t + 1, !0), e ? "flow" : "doc");
    }
    *pushCount(e) {
      return e > 0 ? (yield this.buffer.substr(this.pos, e), this.pos += e, e) : 0;
    }
    *pushToIndex(e, t) {
      let n = this.buffer.slice(this.pos, e);
      return n ? (yield n, this.pos += n.length, n.length) : (t && (yield ""), 0);
    }
    *pushIndicators() {
      let e = 0;
      e: for (; ; ) {
        switch (this.charAt(0)) {
          case "!":
            e += yield* this.pushTag(), e += yield* this.pushSpaces(!0);
            continue e;
          case "&":
            e += yield* this.pushUntil(Fn), e += yield* this.pushSpaces(!0);
            continue e;
          case "-":
          // this is an error
          case "?":
          // this is an error outside flow collections
          case ":": {
            let t = this.flowLevel > 0, n = this.charAt(1);
            if (Y(n) || t && rs.has(n)) {
              t ? this.flowKey && (this.flowKey = !1) : this.indentNext = this.indentValue + 1, e += yield* this.pushCount(1), e += yield* this.pushSpaces(!0);
              continue e;
            }
          }
        }
        break e;
      }
      return e;
    }
    *pushTag() {
      if (this.charAt(1) === "<") {
        let e = this.pos + 2, t = this.buffer[e];
        for (; !Y(t) && t !== ">"; )
          t = this.buffer[++e];
        return yield* this.pushToIndex(t === ">" ? e + 1 : e, !1);
      } else {
        let e = this.pos + 1, t = this.buffer[e];
        for (; t; )
          if (Ff.has(t))
            t = this.buffer[++e];
          else if (t === "%" && zo.has(this.buffer[e + 1]) && zo.has(this.buffer[e + 2]))
            t = this.buffer[e += 3];
          else
            break;
        return yield* this.pushToIndex(e, !1);
      }
    }
    *pushNewline() {
      let e = this.buffer[this.pos];
      return e === `
` ? yield* this.pushCount(1) : e === "\r" && this.charAt(1) === `
` ? yield* this.pushCount(2) : 0;
    }
    *pushSpaces(e) {
      let t = this.pos - 1, n;
      do
        n = this.buffer[++t];
      while (n === " " || e && n === "	");
      let i = t - this.pos;
      return i > 0 && (yield this.buffer.substr(this.pos, i), this.pos = t), i;
    }
    *pushUntil(e) {
      let t = this.pos, n = this.buffer[t];
      for (; !e(n); )
        n = this.buffer[++t];
      return yield* this.pushToIndex(t, !1);
    }
  };
  Xo.Lexer = Yn;
});

// node_modules/yaml/dist/parse/line-counter.js
var Jn = y((Zo) => {
  "use strict";
  var Un = class {
    constructor() {
      this.lineStarts = [], this.addNewLine = (e) => this.lineStarts.push(e), this.linePos = (e) => {
        let t = 0, n = this.lineStarts.length;
        for (; t < n; ) {
          let r = t + n >> 1;
          this.lineStarts[r] < e ? t = r + 1 : n = r;
        }
        if (this.lineStarts[t] === e)
          return { line: t + 1, col: 1 };
        if (t === 0)
          return { line: 0, col: e };
        let i = this.lineStarts[t - 1];
        return { line: t, col: e - i + 1 };
      };
    }
  };
  Zo.LineCounter = Un;
});

// node_modules/yaml/dist/parse/parser.js
var Wn = y((ia) => {
  "use strict";
  var xf = it("process"), ea = is(), Uf = xn();
  function se(s, e) {
    for (let t = 0; t < s.length; ++t)
      if (s[t].type === e)
        return !0;
    return !1;
  }
  function ta(s) {
    for (let e = 0; e < s.length; ++e)
      switch (s[e].type) {
        case "space":
        case "comment":
        case "newline":
          break;
        default:
          return e;
      }
    return -1;
  }
  function na(s) {
    switch (s?.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
      case "flow-collection":
        return !0;
      default:
        return !1;
    }
  }
  function os(s) {
    switch (s.type) {
      case "document":
        return s.start;
      case "block-map": {
        let e = s.items[s.items.length - 1];
        return e.sep ?? e.start;
      }
      case "block-seq":
        return s.items[s.items.length - 1].start;
      /* istanbul ignore next should not happen */
      default:
        return [];
    }
  }
  function Oe(s) {
    if (s.length === 0)
      return [];
    let e = s.length;
    e: for (; --e >= 0; )
      switch (s[e].type) {
        case "doc-start":
        case "explicit-key-ind":
        case "map-value-ind":
        case "seq-item-ind":
        case "newline":
          break e;
      }
    for (; s[++e]?.type === "space"; )
      ;
    return s.splice(e, s.length);
  }
  function as(s, e) {
    if (e.length < 1e5)
      Array.prototype.push.apply(s, e);
    else
      for (let t = 0; t < e.length; ++t)
        s.push(e[t]);
  }
  function sa(s) {
    if (s.start.type === "flow-seq-start")
      for (let e of s.items)
        e.sep && !e.value && !se(e.start, "explicit-key-ind") && !se(e.sep, "map-value-ind") && (e.key && (e.value = e.key), delete e.key, na(e.value) ? e.value.end ? as(e.value.end, e.sep) : e.value.end = e.sep : as(e.start, e.sep), delete e.sep);
  }
  var Vn = class {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(e) {
      this.atNewLine = !0, this.atScalar = !1, this.indent = 0, this.offset = 0, this.onKeyLine = !1, this.stack = [], this.source = "", this.type = "", this.lexer = new Uf.Lexer(), this.onNewLine = e;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(e, t = !1) {
      this.onNewLine && this.offset === 0 && this.onNewLine(0);
      for (let n of this.lexer.lex(e, t))
        yield* this.next(n);
      t || (yield* this.end());
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(e) {
      if (this.source = e, xf.env.LOG_TOKENS && console.log("|", ea.prettyToken(e)), this.atScalar) {
        this.atScalar = !1, yield* this.step(), this.offset += e.length;
        return;
      }
      let t = ea.tokenType(e);
      if (t)
        if (t === "scalar")
          this.atNewLine = !1, this.atScalar = !0, this.type = "scalar";
        else {
          switch (this.type = t, yield* this.step(), t) {
            case "newline":
              this.atNewLine = !0, this.indent = 0, this.onNewLine && this.onNewLine(this.offset + e.length);
              break;
            case "space":
              this.atNewLine && e[0] === " " && (this.indent += e.length);
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              this.atNewLine && (this.indent += e.length);
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = !1;
          }
          this.offset += e.length;
        }
      else {
        let n = `Not a YAML token: ${e}`;
        yield* this.pop({ type: "error", offset: this.offset, message: n, source: e }), this.offset += e.length;
      }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
      for (; this.stack.length > 0; )
        yield* this.pop();
    }
    get sourceToken() {
      return {
        type: this.type,
        offset: this.offset,
        indent: this.indent,
        source: this.source
      };
    }
    *step() {
      let e = this.peek(1);
      if (this.type === "doc-end" && e?.type !== "doc-end") {
        for (; this.stack.length > 0; )
          yield* this.pop();
        this.stack.push({
          type: "doc-end",
          offset: this.offset,
          source: this.source
        });
        return;
      }
      if (!e)
        return yield* this.stream();
      switch (e.type) {
        case "document":
          return yield* this.document(e);
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
          return yield* this.scalar(e);
        case "block-scalar":
          return yield* this.blockScalar(e);
        case "block-map":
          return yield* this.blockMap(e);
        case "block-seq":
          return yield* this.blockSequence(e);
        case "flow-collection":
          return yield* this.flowCollection(e);
        case "doc-end":
          return yield* this.documentEnd(e);
      }
      yield* this.pop();
    }
    peek(e) {
      return this.stack[this.stack.length - e];
    }
    *pop(e) {
      let t = e ?? this.stack.pop();
      if (!t)
        yield { type: "error", offset: this.offset, source: "", message: "Tried to pop an empty stack" };
      else if (this.stack.length === 0)
        yield t;
      else {
        let n = this.peek(1);
        switch (t.type === "block-scalar" ? t.indent = "indent" in n ? n.indent : 0 : t.type === "flow-collection" && n.type === "document" && (t.indent = 0), t.type === "flow-collection" && sa(t), n.type) {
          case "document":
            n.value = t;
            break;
          case "block-scalar":
            n.props.push(t);
            break;
          case "block-map": {
            let i = n.items[n.items.length - 1];
            if (i.value) {
              n.items.push({ start: [], key: t, sep: [] }), this.onKeyLine = !0;
              return;
            } else if (i.sep)
              i.value = t;
            else {
              Object.assign(i, { key: t, sep: [] }), this.onKeyLine = !i.explicitKey;
              return;
            }
            break;
          }
          case "block-seq": {
            let i = n.items[n.items.length - 1];
            i.value ? n.items.push({ start: [], value: t }) : i.value = t;
            break;
          }
          case "flow-collection": {
            let i = n.items[n.items.length - 1];
            !i || i.value ? n.items.push({ start: [], key: t, sep: [] }) : i.sep ? i.value = t : Object.assign(i, { key: t, sep: [] });
            return;
          }
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop(), yield* this.pop(t);
        }
        if ((n.type === "document" || n.type === "block-map" || n.type === "block-seq") && (t.type === "block-map" || t.type === "block-seq")) {
          let i = t.items[t.items.length - 1];
          i && !i.sep && !i.value && i.start.length > 0 && ta(i.start) === -1 && (t.indent === 0 || i.start.every((r) => r.type !== "comment" || r.indent < t.indent)) && (n.type === "document" ? n.end = i.start : n.items.push({ start: i.start }), t.items.splice(-1, 1));
        }
      }
    }
    *stream() {
      switch (this.type) {
        case "directive-line":
          yield { type: "directive", offset: this.offset, source: this.source };
          return;
        case "byte-order-mark":
        case "space":
        case "comment":
        case "newline":
          yield this.sourceToken;
          return;
        case "doc-mode":
        case "doc-start": {
          let e = {
            type: "document",
            offset: this.offset,
            start: []
          };
          this.type === "doc-start" && e.start.push(this.sourceToken), this.stack.push(e);
          return;
        }
      }
      yield {
        type: "error",
        offset: this.offset,
        message: `Unexpected ${this.type} token in YAML stream`,
        source: this.source
      };
    }
    *document(e) {
      if (e.value)
        return yield* this.lineEnd(e);
      switch (this.type) {
        case "doc-start": {
          ta(e.start) !== -1 ? (yield* this.pop(), yield* this.step()) : e.start.push(this.sourceToken);
          return;
        }
        case "anchor":
        case "tag":
        case "space":
        case "comment":
        case "newline":
          e.start.push(this.sourceToken);
          return;
      }
      let t = this.startBlockValue(e);
      t ? this.stack.push(t) : yield {
        type: "error",
        offset: this.offset,
        message: `Unexpected ${this.type} token in YAML document`,
        source: this.source
      };
    }
    *scalar(e) {
      if (this.type === "map-value-ind") {
        let t = os(this.peek(2)), n = Oe(t), i;
        e.end ? (i = e.end, i.push(this.sourceToken), delete e.end) : i = [this.sourceToken];
        let r = {
          type: "block-map",
          offset: e.offset,
          indent: e.indent,
          items: [{ start: n, key: e, sep: i }]
        };
        this.onKeyLine = !0, this.stack[this.stack.length - 1] = r;
      } else
        yield* this.lineEnd(e);
    }
    *blockScalar(e) {
      switch (this.type) {
        case "space":
        case "comment":
        case "newline":
          e.props.push(this.sourceToken);
          return;
        case "scalar":
          if (e.source = this.source, this.atNewLine = !0, this.indent = 0, this.onNewLine) {
            let t = this.source.indexOf(`
`) + 1;
            for (; t !== 0; )
              this.onNewLine(this.offset + t), t = this.source.indexOf(`
`, t) + 1;
          }
          yield* this.pop();
          break;
        /* istanbul ignore next should not happen */
        default:
          yield* this.pop(), yield* this.step();
      }
    }
    *blockMap(e) {
      let t = e.items[e.items.length - 1];
      switch (this.type) {
        case "newline":
          if (this.onKeyLine = !1, t.value) {
            let n = "end" in t.value ? t.value.end : void 0;
            (Array.isArray(n) ? n[n.length - 1] : void 0)?.type === "comment" ? n?.push(this.sourceToken) : e.items.push({ start: [this.sourceToken] });
          } else t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
          return;
        case "space":
        case "comment":
          if (t.value)
            e.items.push({ start: [this.sourceToken] });
          else if (t.sep)
            t.sep.push(this.sourceToken);
          else {
            if (this.atIndentedComment(t.start, e.indent)) {
              let i = e.items[e.items.length - 2]?.value?.end;
              if (Array.isArray(i)) {
                as(i, t.start), i.push(this.sourceToken), e.items.pop();
                return;
              }
            }
            t.start.push(this.sourceToken);
          }
          return;
      }
      if (this.indent >= e.indent) {
        let n = !this.onKeyLine && this.indent === e.indent, i = n && (t.sep || t.explicitKey) && this.type !== "seq-item-ind", r = [];
        if (i && t.sep && !t.value) {
          let o = [];
          for (let a = 0; a < t.sep.length; ++a) {
            let l = t.sep[a];
            switch (l.type) {
              case "newline":
                o.push(a);
                break;
              case "space":
                break;
              case "comment":
                l.indent > e.indent && (o.length = 0);
                break;
              default:
                o.length = 0;
            }
          }
          o.length >= 2 && (r = t.sep.splice(o[1]));
        }
        switch (this.type) {
          case "anchor":
          case "tag":
            i || t.value ? (r.push(this.sourceToken), e.items.push({ start: r }), this.onKeyLine = !0) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
            return;
          case "explicit-key-ind":
            !t.sep && !t.explicitKey ? (t.start.push(this.sourceToken), t.explicitKey = !0) : i || t.value ? (r.push(this.sourceToken), e.items.push({ start: r, explicitKey: !0 })) : this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken], explicitKey: !0 }]
            }), this.onKeyLine = !0;
            return;
          case "map-value-ind":
            if (t.explicitKey)
              if (t.sep)
                if (t.value)
                  e.items.push({ start: [], key: null, sep: [this.sourceToken] });
                else if (se(t.sep, "map-value-ind"))
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: r, key: null, sep: [this.sourceToken] }]
                  });
                else if (na(t.key) && !se(t.sep, "newline")) {
                  let o = Oe(t.start), a = t.key, l = t.sep;
                  l.push(this.sourceToken), delete t.key, delete t.sep, this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: o, key: a, sep: l }]
                  });
                } else r.length > 0 ? t.sep = t.sep.concat(r, this.sourceToken) : t.sep.push(this.sourceToken);
              else if (se(t.start, "newline"))
                Object.assign(t, { key: null, sep: [this.sourceToken] });
              else {
                let o = Oe(t.start);
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: o, key: null, sep: [this.sourceToken] }]
                });
              }
            else
              t.sep ? t.value || i ? e.items.push({ start: r, key: null, sep: [this.sourceToken] }) : se(t.sep, "map-value-ind") ? this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [], key: null, sep: [this.sourceToken] }]
              }) : t.sep.push(this.sourceToken) : Object.assign(t, { key: null, sep: [this.sourceToken] });
            this.onKeyLine = !0;
            return;
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar": {
            let o = this.flowScalar(this.type);
            i || t.value ? (e.items.push({ start: r, key: o, sep: [] }), this.onKeyLine = !0) : t.sep ? this.stack.push(o) : (Object.assign(t, { key: o, sep: [] }), this.onKeyLine = !0);
            return;
          }
          default: {
            let o = this.startBlockValue(e);
            if (o) {
              if (o.type === "block-seq") {
                if (!t.explicitKey && t.sep && !se(t.sep, "newline")) {
                  yield* this.pop({
                    type: "error",
                    offset: this.offset,
                    message: "Unexpected block-seq-ind on same line with key",
                    source: this.source
                  });
                  return;
                }
              } else n && e.items.push({ start: r });
              this.stack.push(o);
              return;
            }
          }
        }
      }
      yield* this.pop(), yield* this.step();
    }
    *blockSequence(e) {
      let t = e.items[e.items.length - 1];
      switch (this.type) {
        case "newline":
          if (t.value) {
            let n = "end" in t.value ? t.value.end : void 0;
            (Array.isArray(n) ? n[n.length - 1] : void 0)?.type === "comment" ? n?.push(this.sourceToken) : e.items.push({ start: [this.sourceToken] });
          } else
            t.start.push(this.sourceToken);
          return;
        case "space":
        case "comment":
          if (t.value)
            e.items.push({ start: [this.sourceToken] });
          else {
            if (this.atIndentedComment(t.start, e.indent)) {
              let i = e.items[e.items.length - 2]?.value?.end;
              if (Array.isArray(i)) {
                as(i, t.start), i.push(this.sourceToken), e.items.pop();
                return;
              }
            }
            t.start.push(this.sourceToken);
          }
          return;
        case "anchor":
        case "tag":
          if (t.value || this.indent <= e.indent)
            break;
          t.start.push(this.sourceToken);
          return;
        case "seq-item-ind":
          if (this.indent !== e.indent)
            break;
          t.value || se(t.start, "seq-item-ind") ? e.items.push({ start: [this.sourceToken] }) : t.start.push(this.sourceToken);
          return;
      }
      if (this.indent > e.indent) {
        let n = this.startBlockValue(e);
        if (n) {
          this.stack.push(n);
          return;
        }
      }
      yield* this.pop(), yield* this.step();
    }
    *flowCollection(e) {
      let t = e.items[e.items.length - 1];
      if (this.type === "flow-error-end") {
        let n;
        do
          yield* this.pop(), n = this.peek(1);
        while (n?.type === "flow-collection");
      } else if (e.end.length === 0) {
        switch (this.type) {
          case "comma":
          case "explicit-key-ind":
            !t || t.sep ? e.items.push({ start: [this.sourceToken] }) : t.start.push(this.sourceToken);
            return;
          case "map-value-ind":
            !t || t.value ? e.items.push({ start: [], key: null, sep: [this.sourceToken] }) : t.sep ? t.sep.push(this.sourceToken) : Object.assign(t, { key: null, sep: [this.sourceToken] });
            return;
          case "space":
          case "comment":
          case "newline":
          case "anchor":
          case "tag":
            !t || t.value ? e.items.push({ start: [this.sourceToken] }) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
            return;
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar": {
            let i = this.flowScalar(this.type);
            !t || t.value ? e.items.push({ start: [], key: i, sep: [] }) : t.sep ? this.stack.push(i) : Object.assign(t, { key: i, sep: [] });
            return;
          }
          case "flow-map-end":
          case "flow-seq-end":
            e.end.push(this.sourceToken);
            return;
        }
        let n = this.startBlockValue(e);
        n ? this.stack.push(n) : (yield* this.pop(), yield* this.step());
      } else {
        let n = this.peek(2);
        if (n.type === "block-map" && (this.type === "map-value-ind" && n.indent === e.indent || this.type === "newline" && !n.items[n.items.length - 1].sep))
          yield* this.pop(), yield* this.step();
        else if (this.type === "map-value-ind" && n.type !== "flow-collection") {
          let i = os(n), r = Oe(i);
          sa(e);
          let o = e.end.splice(1, e.end.length);
          o.push(this.sourceToken);
          let a = {
            type: "block-map",
            offset: e.offset,
            indent: e.indent,
            items: [{ start: r, key: e, sep: o }]
          };
          this.onKeyLine = !0, this.stack[this.stack.length - 1] = a;
        } else
          yield* this.lineEnd(e);
      }
    }
    flowScalar(e) {
      if (this.onNewLine) {
        let t = this.source.indexOf(`
`) + 1;
        for (; t !== 0; )
          this.onNewLine(this.offset + t), t = this.source.indexOf(`
`, t) + 1;
      }
      return {
        type: e,
        offset: this.offset,
        indent: this.indent,
        source: this.source
      };
    }
    startBlockValue(e) {
      switch (this.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
          return this.flowScalar(this.type);
        case "block-scalar-header":
          return {
            type: "block-scalar",
            offset: this.offset,
            indent: this.indent,
            props: [this.sourceToken],
            source: ""
          };
        case "flow-map-start":
        case "flow-seq-start":
          return {
            type: "flow-collection",
            offset: this.offset,
            indent: this.indent,
            start: this.sourceToken,
            items: [],
            end: []
          };
        case "seq-item-ind":
          return {
            type: "block-seq",
            offset: this.offset,
            indent: this.indent,
            items: [{ start: [this.sourceToken] }]
          };
        case "explicit-key-ind": {
          this.onKeyLine = !0;
          let t = os(e), n = Oe(t);
          return n.push(this.sourceToken), {
            type: "block-map",
            offset: this.offset,
            indent: this.indent,
            items: [{ start: n, explicitKey: !0 }]
          };
        }
        case "map-value-ind": {
          this.onKeyLine = !0;
          let t = os(e), n = Oe(t);
          return {
            type: "block-map",
            offset: this.offset,
            indent: this.indent,
            items: [{ start: n, key: null, sep: [this.sourceToken] }]
          };
        }
      }
      return null;
    }
    atIndentedComment(e, t) {
      return this.type !== "comment" || this.indent <= t ? !1 : e.every((n) => n.type === "newline" || n.type === "space");
    }
    *documentEnd(e) {
      this.type !== "doc-mode" && (e.end ? e.end.push(this.sourceToken) : e.end = [this.sourceToken], this.type === "newline" && (yield* this.pop()));
    }
    *lineEnd(e) {
      switch (this.type) {
        case "comma":
        case "doc-start":
        case "doc-end":
        case "flow-seq-end":
        case "flow-map-end":
        case "map-value-ind":
          yield* this.pop(), yield* this.step();
          break;
        case "newline":
          this.onKeyLine = !1;
        default:
          e.end ? e.end.push(this.sourceToken) : e.end = [this.sourceToken], this.type === "newline" && (yield* this.pop());
      }
    }
  };
  ia.Parser = Vn;
});

// node_modules/yaml/dist/public-api.js
var ca = y((nt) => {
  "use strict";
  var ra = In(), Jf = Ge(), st = ze(), Vf = Ls(), Wf = q(), Gf = Jn(), oa = Wn();
  function aa(s) {
    let e = s.prettyErrors !== !1;
    return { lineCounter: s.lineCounter || e && new Gf.LineCounter() || null, prettyErrors: e };
  }
  function Qf(s, e = {}) {
    let { lineCounter: t, prettyErrors: n } = aa(e), i = new oa.Parser(t?.addNewLine), r = new ra.Composer(e), o = Array.from(r.compose(i.parse(s)));
    if (n && t)
      for (let a of o)
        a.errors.forEach(st.prettifyError(s, t)), a.warnings.forEach(st.prettifyError(s, t));
    return o.length > 0 ? o : Object.assign([], { empty: !0 }, r.streamInfo());
  }
  function la(s, e = {}) {
    let { lineCounter: t, prettyErrors: n } = aa(e), i = new oa.Parser(t?.addNewLine), r = new ra.Composer(e), o = null;
    for (let a of r.compose(i.parse(s), !0, s.length))
      if (!o)
        o = a;
      else if (o.options.logLevel !== "silent") {
        o.errors.push(new st.YAMLParseError(a.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
        break;
      }
    return n && t && (o.errors.forEach(st.prettifyError(s, t)), o.warnings.forEach(st.prettifyError(s, t))), o;
  }
  function Hf(s, e, t) {
    let n;
    typeof e == "function" ? n = e : t === void 0 && e && typeof e == "object" && (t = e);
    let i = la(s, t);
    if (!i)
      return null;
    if (i.warnings.forEach((r) => Vf.warn(i.options.logLevel, r)), i.errors.length > 0) {
      if (i.options.logLevel !== "silent")
        throw i.errors[0];
      i.errors = [];
    }
    return i.toJS(Object.assign({ reviver: n }, t));
  }
  function zf(s, e, t) {
    let n = null;
    if (typeof e == "function" || Array.isArray(e) ? n = e : t === void 0 && e && (t = e), typeof t == "string" && (t = t.length), typeof t == "number") {
      let i = Math.round(t);
      t = i < 1 ? void 0 : i > 8 ? { indent: 8 } : { indent: i };
    }
    if (s === void 0) {
      let { keepUndefined: i } = t ?? e ?? {};
      if (!i)
        return;
    }
    return Wf.isDocument(s) && !n ? s.toString(t) : new Jf.Document(s, n, t).toString(t);
  }
  nt.parse = Hf;
  nt.parseAllDocuments = Qf;
  nt.parseDocument = la;
  nt.stringify = zf;
});

// node_modules/yaml/dist/index.js
var fa = y((C) => {
  "use strict";
  var Xf = In(), Zf = Ge(), ed = hn(), Gn = ze(), td = Me(), ne = q(), sd = X(), nd = L(), id = ee(), rd = te(), od = is(), ad = xn(), ld = Jn(), cd = Wn(), ls = ca(), ua = Ee();
  C.Composer = Xf.Composer;
  C.Document = Zf.Document;
  C.Schema = ed.Schema;
  C.YAMLError = Gn.YAMLError;
  C.YAMLParseError = Gn.YAMLParseError;
  C.YAMLWarning = Gn.YAMLWarning;
  C.Alias = td.Alias;
  C.isAlias = ne.isAlias;
  C.isCollection = ne.isCollection;
  C.isDocument = ne.isDocument;
  C.isMap = ne.isMap;
  C.isNode = ne.isNode;
  C.isPair = ne.isPair;
  C.isScalar = ne.isScalar;
  C.isSeq = ne.isSeq;
  C.Pair = sd.Pair;
  C.Scalar = nd.Scalar;
  C.YAMLMap = id.YAMLMap;
  C.YAMLSeq = rd.YAMLSeq;
  C.CST = od;
  C.Lexer = ad.Lexer;
  C.LineCounter = ld.LineCounter;
  C.Parser = cd.Parser;
  C.parse = ls.parse;
  C.parseAllDocuments = ls.parseAllDocuments;
  C.parseDocument = ls.parseDocument;
  C.stringify = ls.stringify;
  C.visit = ua.visit;
  C.visitAsync = ua.visitAsync;
});

// src/documents/glob.ts
function fe(s, e) {
  let t = -1, n = 0, i = 0;
  for (let r = 0; r < e.length; )
    if (i < s.length && s[i] === "*")
      t = i++, n = r;
    else if (i < s.length && (s[i] === "?" || s[i] === e[r]))
      i += 1, r += 1;
    else if (t >= 0)
      i = t + 1, r = ++n;
    else return !1;
  for (; s[i] === "*"; ) i += 1;
  return i === s.length;
}

// src/config/match-overlap.ts
var de = ["model", "variant", "device", "delegate"];
function at(s, e) {
  let t = {}, n = !1;
  for (let i of de) {
    let [r, o] = [s?.[i], e?.[i]], a = r === void 0 || o === void 0 ? r ?? o : pa(r, o);
    if (a === "") return "none";
    a === null ? n = !0 : a !== void 0 && (t[i] = a);
  }
  return n ? "unclear" : t;
}
function pa(s, e) {
  if (s === e || e === "*") return s;
  if (s === "*") return e;
  let [t, n] = [s, e].map((i) => !/[*?]/.test(i));
  return t === !0 ? fe(e, s) ? s : "" : n === !0 ? fe(s, e) ? e : "" : null;
}

// src/config/budget-rules.ts
var lt = [
  { metric: "latency-p90", kind: "max", limit: { of: "absolute", value: 1e8 }, level: "error" }
];
function ui(s, e) {
  let t = [];
  s.budgets === void 0 ? t.push(...lt) : ci(t, s.budgets, void 0, ["budgets"], e);
  for (let [n, { match: i, budgets: r }] of (s.overrides ?? []).entries())
    ci(t, r, ba(i), ["overrides", n, "budgets"], e);
  return t;
}
function ci(s, e, t, n, i) {
  for (let r of ii) {
    let o = e[r];
    if (o === void 0) continue;
    let a = Ce.filter((c) => o[c] !== void 0), l = t === void 0 ? lt : [...s];
    a.length === 0 && s.push(...ya(l, r, o, t, i([...n, r, "level"])));
    for (let c of a) {
      let h = ga(r, c, o), u = i([...n, r, c]);
      s.push({ ...h, ...t && { match: t }, ...u && { position: u } });
    }
  }
}
function ga(s, e, t) {
  let n = t[e];
  if (n === void 0) throw new RangeError(`${s} has no ${e}`);
  let i = n.dimension === "share" && (e === "max-increase" || e === "max-drop"), r = e === "max" ? t.reserve?.value : void 0, o = e === "max-increase" || e === "max-drop" ? t.floor?.value : void 0;
  return {
    metric: s,
    kind: e,
    limit: i ? { of: "relative", fraction: n.value } : { of: "absolute", value: n.value },
    ...r === void 0 ? {} : { reserve: r },
    ...o === void 0 ? {} : { floor: o },
    level: t.level ?? "error"
  };
}
function ya(s, e, t, n, i) {
  return s.flatMap((r) => {
    let o = r.metric === e ? at(r.match, n) : "none";
    if (o === "none" || o === "unclear") return [];
    let { match: a, position: l, ...c } = r, h = Object.keys(o).length === 0 ? {} : { match: o };
    return [{ ...c, ...h, level: t.level ?? "error", ...i && { position: i } }];
  });
}
function ba(s) {
  return Object.fromEntries(Object.entries(s).filter(([, e]) => e !== void 0));
}

// src/config/untyped.ts
function D(s) {
  return s !== null && typeof s == "object" && !Array.isArray(s);
}
function N(s, e) {
  return Array.isArray(s) ? typeof e == "number" ? s[e] : void 0 : D(s) && Object.hasOwn(s, e) ? s[e] : void 0;
}
function j(s) {
  return D(s) ? Object.entries(s) : [];
}
function he(s) {
  return Array.isArray(s) ? s : [];
}

// src/config/contradictions.ts
function mi(s) {
  let e = [], t = (o, a, l) => {
    let c = l === "key" ? s.positionOfKey(o) : s.positionOf(o);
    e.push({ ...c, path: o.join("."), ...a });
  }, { data: n } = s, i = j(N(n, "models"));
  N(n, "models") !== void 0 && s.has(["models"]) && i.length === 0 && D(N(n, "models")) && t(["models"], { seen: "there is no model", allowed: "at least one model with a source" });
  for (let [o, a] of i) wa(["models", o], a, t);
  fs(["delegates"], N(n, "delegates"), t);
  let r = N(n, "runtime");
  D(r) && j(r).length === 0 && t(["runtime"], {
    seen: "no platform is named here",
    allowed: "android, ios; leave the key out for the default"
  });
  for (let [o, a] of he(N(n, "devices")).entries())
    Sa(["devices", o], a, t);
  return va(n, t), e;
}
function wa(s, e, t) {
  let n = N(e, "source"), i = he(N(e, "variants"));
  fs([...s, "variants"], i, t);
  let r = typeof n == "string" && n.endsWith(".tflite"), o = i.indexOf("as-is");
  o >= 0 && typeof n == "string" && !r && t([...s, "variants", o], { seen: `${n} is no .tflite file`, allowed: "variants that a converter makes; only a .tflite source can be taken as it is" });
  let a = N(e, "evaluation");
  D(a) && N(a, "data") === void 0 && !gi(N(a, "metric")) && t([...s, "evaluation", "data"], { seen: '"data" is missing', allowed: "a path of an .npz, which every metric but a command needs" });
  for (let [l, c] of j(N(e, "ship"))) {
    let h = N(c, "variant"), u = [...s, "ship", l];
    if (i.length > 0 && i.every((g) => di(g, rt)) && di(h, rt) && !i.includes(h)) {
      let g = `one of this model's variants: ${i.join(", ")}`;
      t([...u, "variant"], { seen: `${String(h)} ships but is not among the variants`, allowed: g });
    }
    h === "as-is" && typeof n == "string" && !r && t([...u, "variant"], { seen: `${n} is no .tflite file`, allowed: "a converted variant" });
    let m = he(N(c, "delegates"));
    fs([...u, "delegates"], m, t);
    for (let [g, d] of m.entries()) {
      let p = d === "coreml" ? "ios" : d === "nnapi" ? "android" : l;
      if (p !== l) {
        let b = cs.filter((w) => w !== "coreml" && w !== "nnapi").join(", ");
        t([...u, "delegates", g], { seen: `${String(d)} exists on ${p} only`, allowed: b });
      }
    }
  }
}
function Sa(s, e, t) {
  let n = (i) => N(e, i) !== void 0;
  D(e) && j(e).length === 0 && t(s, { seen: "this could be any phone", allowed: "at least one of model, tier, soc, android, ios" }), n("version") && !n("model") && t([...s, "version"], { seen: "a version stands without a model", allowed: "model beside it; for a range, android or ios" }, "key"), n("android") && n("ios") && t([...s, "ios"], { seen: "no phone has both Android and iOS", allowed: "one of the two" }, "key"), n("ios") && N(e, "form") === "virtual" && t([...s, "form"], { seen: "there are no virtual iPhones", allowed: "physical" });
}
function va(s, e) {
  let t = N(s, "budgets"), n = [], i = (o, a) => {
    for (let [l, c] of j(o)) pi(c) && n.push({ metric: l, match: a });
  };
  t === void 0 && n.push({ metric: "latency-p90", match: {} });
  let r = lt.map(({ metric: o }) => ({ metric: o, match: {} }));
  fi(["budgets"], t, {}, r, s, e), i(t, {});
  for (let { metric: o, match: a } of r) D(N(t, o)) && n.push({ metric: o, match: a });
  for (let [o, a] of he(N(s, "overrides")).entries()) {
    let l = ["overrides", o], c = ka([...l, "match"], N(a, "match"), s, e);
    fi([...l, "budgets"], N(a, "budgets"), c, n, s, e), i(N(a, "budgets"), c);
  }
}
function ka(s, e, t, n) {
  D(e) && j(e).length === 0 && n(s, { seen: "this matches every case", allowed: `at least one of ${de.join(", ")}` });
  let i = {
    model: j(N(t, "models")).map(([o]) => o),
    variant: rt,
    delegate: cs
  }, r = {};
  for (let o of de) {
    let a = N(e, o);
    if (typeof a != "string" || a === "") continue;
    r[o] = a;
    let l = o === "device" ? void 0 : i[o];
    if (l === void 0 || l.some((h) => fe(a, h))) continue;
    let c = qe(a, l);
    n([...s, o], {
      seen: `no ${o} is called "${a}"`,
      allowed: l.join(", "),
      ...c === void 0 ? {} : { suggestion: c }
    });
  }
  return r;
}
function fi(s, e, t, n, i, r) {
  D(e) && j(e).length === 0 && r(s, { seen: "there is no limit here", allowed: "at least one metric; leave the key out for the default" });
  for (let [o, a] of j(e)) {
    if (!D(a)) continue;
    let l = [...s, o], c = t.device === void 0 ? t.delegate && "delegate" : "device";
    c !== void 0 && ni.some((h) => h === o) && r(l, { seen: `${o} is known without a ${c}, so this never applies`, allowed: "an override that matches by model and variant only" }, "key"), Na(l, a, r), !pi(a) && N(a, "floor") === void 0 && N(a, "reserve") === void 0 && Aa(l, a, t, n, r), (o === "accuracy" || o === "conversion-loss") && Oa(l, o, a, t, i, r);
  }
}
function Na(s, e, t) {
  let n = N(e, "reserve"), i = N(e, "max");
  n !== void 0 && i === void 0 && t(
    [...s, "reserve"],
    { seen: "a reserve stands without a max", allowed: "max, from which it is taken" },
    "key"
  );
  let r = hi(i, ["duration"]), o = hi(n, ["duration"]);
  if (r !== void 0 && o !== void 0 && o >= r) {
    let a = `the reserve ${String(n)} leaves nothing of the max ${String(i)}`;
    t([...s, "reserve"], { seen: a, allowed: "less than max" });
  }
  N(e, "floor") !== void 0 && N(e, "max-increase") === void 0 && N(e, "max-drop") === void 0 && t([...s, "floor"], { seen: "a floor stands without a relative limit", allowed: "max-increase beside it (an override states its limits whole)" }, "key");
}
function Aa(s, e, t, n, i) {
  let r = String(s.at(-1));
  if (N(e, "level") === void 0) {
    i(s, { seen: "there is no limit here", allowed: "one of the limits of this metric, or a level" });
    return;
  }
  let o = n.filter((a) => a.metric === r);
  o.length === 0 ? i(s, { seen: `no limit on ${r} was set before whose level this could be`, allowed: "a limit" }) : o.some((a) => at(a.match, t) === "unclear") && i(s, { seen: "this override and an earlier one overlap in a way that no single pattern says", allowed: "a limit beside the level" });
}
function Oa(s, e, t, n, i, r) {
  let o = j(N(i, "models")).filter(([c]) => fe(n.model ?? "*", c)), a = o.filter(([, c]) => D(N(c, "evaluation")));
  o.length > 0 && a.length === 0 && N(t, "level") !== "off" && r(s, { seen: `${e} has a budget, but no model has an evaluation`, allowed: "an evaluation in the model, or no budget for it" }, "key");
  let l = a.find(([, c]) => {
    let h = N(N(c, "evaluation"), "metric") ?? "top-1";
    return h !== "mse" && !gi(h);
  });
  if (l !== void 0)
    for (let c of Ce) {
      let h = N(t, c);
      if (typeof h != "number" || h < 0) continue;
      let u = c === "min" ? "%" : " pp", f = `${h} has no unit, and the metric of ${l[0]} is a share`, m = c === "max" && e === "accuracy" ? void 0 : `${h}${u}`, g = m === void 0 ? "min" : `a value such as ${m}`;
      r([...s, c], { seen: f, allowed: g, ...m === void 0 ? {} : { suggestion: m } });
    }
}
function fs(s, e, t) {
  let n = he(e);
  for (let [i, r] of n.entries())
    n.indexOf(r) < i && t([...s, i], { seen: `${String(r)} stands here twice`, allowed: "each once" });
}
var pi = (s) => Ce.some((e) => N(s, e) !== void 0), gi = (s) => D(s) || typeof s == "string" && s.startsWith("command:"), di = (s, e) => typeof s == "string" && e.includes(s);
function hi(s, e) {
  let t = oi(s, e);
  return t.status === "read" ? t.quantity.value : void 0;
}

// src/config/effective-settings.ts
var ct = 1e9, T = {
  delegates: ["cpu", "xnnpack"],
  spend: { maxPerPullRequestCents: 1e3, maxPerDayCents: 5e3, whenAlreadyFailing: "skip" },
  runtime: { android: "tflite-2.16.1", ios: "tflite-2.17.0" },
  calibrationSamples: 200,
  metric: "top-1",
  commandTimeoutSeconds: 600,
  measure: {
    threads: 1,
    launches: 6,
    pairs: 4,
    inferences: 20,
    gatedTimeBoxNs: 30 * ct,
    lookTimeBoxNs: 8 * ct,
    hangTimeoutNs: 60 * ct
  },
  onInconclusive: "fail",
  pullRequests: { drafts: "measure" },
  comment: "always",
  authorMayAccept: !1,
  minimumEffect: 0.03
};
function wi(s, e, t) {
  let n = s.measure ?? {}, i = Object.entries(s.models).map(([r, o]) => qa(r, o, t)).toSorted((r, o) => yi(r) - yi(o) || bi(r) - bi(o));
  return {
    configFile: e,
    models: i,
    delegates: s.delegates ?? T.delegates,
    ...s.devices && { devices: s.devices },
    spend: {
      maxPerPullRequestCents: s.spend?.["max-per-pull-request"]?.value ?? T.spend.maxPerPullRequestCents,
      maxPerDayCents: s.spend?.["max-per-day"]?.value ?? T.spend.maxPerDayCents,
      whenAlreadyFailing: s.spend?.["when-already-failing"] ?? T.spend.whenAlreadyFailing
    },
    runtime: {
      android: s.runtime?.android ?? T.runtime.android,
      ios: s.runtime?.ios ?? T.runtime.ios
    },
    budgets: ui(s, t),
    measure: {
      threads: n.threads ?? T.measure.threads,
      launches: n.launches ?? T.measure.launches,
      pairs: n.pairs ?? T.measure.pairs,
      inferences: n.inferences ?? T.measure.inferences,
      gatedTimeBoxNs: n["gated-time"]?.value ?? T.measure.gatedTimeBoxNs,
      lookTimeBoxNs: n["look-time"]?.value ?? T.measure.lookTimeBoxNs,
      hangTimeoutNs: n["hang-timeout"]?.value ?? T.measure.hangTimeoutNs
    },
    ...Object.keys(s.firebase ?? {}).length > 0 && { firebase: s.firebase },
    onInconclusive: s["on-inconclusive"] ?? T.onInconclusive,
    pullRequests: {
      drafts: s["pull-requests"]?.drafts ?? T.pullRequests.drafts,
      ...s["pull-requests"]?.label !== void 0 && { label: s["pull-requests"].label },
      ...s["pull-requests"]?.["comment-while-waiting"] === !0 && { commentWhileWaiting: !0 }
    },
    comment: s.comment ?? T.comment,
    authorMayAccept: s["author-may-accept"] ?? T.authorMayAccept,
    minimumEffect: s["minimum-effect"]?.value ?? T.minimumEffect
  };
}
function qa(s, e, t) {
  let { source: n, variants: i, calibration: r, evaluation: o } = e, a = t(["models", s]), l = {};
  for (let c of si) {
    let h = e.ship?.[c];
    h !== void 0 && (l[c] = h);
  }
  return {
    name: s,
    source: n,
    ...i && { variants: i },
    ...r && {
      calibration: { data: r.data, samples: r.samples ?? T.calibrationSamples }
    },
    ...o && {
      evaluation: {
        ...o.data !== void 0 && { data: o.data },
        metric: Ca(o.metric)
      }
    },
    ship: l,
    ...a && { position: a }
  };
}
function Ca(s) {
  if (s === void 0) return { kind: "built-in", name: T.metric };
  if (typeof s == "string") {
    let t = li.find((i) => i === s);
    return t !== void 0 ? { kind: "built-in", name: t } : { kind: "command", command: s.replace(/^command:\s*/, ""), timeoutSeconds: T.commandTimeoutSeconds };
  }
  let e = s.timeout?.value;
  return {
    kind: "command",
    command: s.command,
    timeoutSeconds: e === void 0 ? T.commandTimeoutSeconds : Math.ceil(e / ct)
  };
}
var yi = (s) => s.position?.line ?? 0, bi = (s) => s.position?.column ?? 0;

// src/config/explain-issue.ts
function Si(s, e) {
  let t = s.flatMap((r) => vi(r, [], e)), n = new Set(
    t.map(({ path: r, suggestion: o }) => JSON.stringify([...r.slice(0, -1), o ?? ""]))
  ), i = [];
  for (let { path: r, where: o, ...a } of t) {
    if (e.isReplaced(r) || !e.has(r) && n.has(JSON.stringify(r))) continue;
    let l = o === "key" ? e.positionOfKey(r) : e.positionOf(r);
    i.push({ ...l, path: r.join("."), ...a });
  }
  return i;
}
function vi(s, e, t) {
  let n = [...e, ...s.path.map((r) => typeof r == "number" ? r : String(r))], i = (r) => [{ path: n, where: "value", ...r }];
  switch (s.code) {
    case "custom":
      return t.has(n) ? i(Pa(s.params) ? s.params : { seen: s.message }) : i(ds(n, N(s.params, "allowed")));
    case "unrecognized_keys":
      return s.keys.map((r) => Ea([...n, r], r, me(ot, n)));
    case "invalid_key":
      return [{ path: n, where: "key", seen: `"${String(n.at(-1))}" can't be a name`, allowed: $a(s) }];
    case "invalid_type":
      return i(Ta(s.expected, n, t));
    case "invalid_value":
      return i(La(s.values, n, t));
    case "invalid_union":
      return Ma(s.errors, n, t);
    case "too_small":
    case "too_big":
      return i(Ia(s, n, t));
    case "invalid_format":
      return i({ seen: `${ut(n, t)} is incomplete`, allowed: _a(s.pattern) });
    case "invalid_element":
    case "not_multiple_of":
      return i({ seen: s.message });
    default:
      return s;
  }
}
function Ea(s, e, t) {
  let n = qe(e, t);
  return {
    path: s,
    where: "key",
    seen: `there is no "${e}" here`,
    allowed: t.join(", "),
    ...n === void 0 ? {} : { suggestion: n }
  };
}
function Ta(s, e, t) {
  let i = {
    object: "a mapping of keys and values",
    record: "a mapping of names and values",
    array: "a list, such as [a, b]",
    string: "a text",
    int: "a whole number",
    number: "a number"
  }[s] ?? s;
  return t.has(e) ? { seen: `${ut(e, t)} stands here`, allowed: i } : ds(e, i);
}
function La(s, e, t) {
  let n = s.map(String);
  if (!t.has(e)) return ds(e, n.join(", "));
  let i = hs(e, t), o = (i === !1 ? ["off"] : [String(i)]).map((a) => qe(a, n)).find((a) => a !== void 0);
  return {
    seen: `${ut(e, t)} is not known here`,
    allowed: n.join(", "),
    ...o === void 0 ? {} : { suggestion: o }
  };
}
function ds(s, e) {
  return {
    seen: `"${String(s.at(-1))}" is missing`,
    ...typeof e == "string" ? { allowed: e } : {}
  };
}
function Pa(s) {
  return typeof N(s, "seen") == "string";
}
function Ma(s, e, t) {
  let n = ({ code: o, path: a }) => a.length === 0 && (o === "invalid_type" || o === "invalid_value");
  return ((D(hs(e, t)) ? s.find((o) => !o.some(n)) : s[0]) ?? s[0] ?? []).flatMap((o) => vi(o, e, t));
}
function Ia(s, e, t) {
  let n = s.code === "too_small" ? `at least ${s.minimum}` : `at most ${s.maximum}`;
  return s.origin === "array" ? { seen: "the list is empty", allowed: `${n} entry, or leave the key out` } : { seen: `${ut(e, t)} is out of range`, allowed: n };
}
function $a(s) {
  return s.issues[0]?.message ?? "another name";
}
function _a(s) {
  return s?.includes("model") === !0 ? "a command with {model} where the path of the model goes" : "a text";
}
function me(s, e) {
  let [t, ...n] = e;
  if (s instanceof ti) return me(s.unwrap(), e);
  if (s instanceof Zn) return s.options.flatMap((r) => me(r, e));
  if (s instanceof zn) return me(s.element, n);
  if (s instanceof ei) return me(s.valueType, n);
  if (!(s instanceof Xn)) return [];
  if (t === void 0) return Object.keys(s.shape);
  let i = s.shape[t];
  return i === void 0 ? [] : me(i, n);
}
function hs(s, e) {
  return s.reduce(N, e.data);
}
function ut(s, e) {
  let t = hs(s, e);
  return t == null ? "nothing" : Array.isArray(t) ? "a list" : typeof t == "object" ? "a mapping" : JSON.stringify(t);
}

// src/config/yaml-text.ts
var $ = ma(fa(), 1), ud = 256 * 1024;
function da(s, e) {
  let t = new $.LineCounter(), n = (m) => {
    let { line: g, col: d } = t.linePos(m ?? 0);
    return { file: e, line: Math.max(g, 1), column: Math.max(d, 1) };
  }, i = (m) => ({
    data: void 0,
    problems: [{ file: e, line: 1, column: 1, path: "", ...m }],
    positionOf: () => n(0),
    positionOfKey: () => n(0),
    has: () => !1,
    isReplaced: () => !1
  });
  if (s.length > ud) return i({ seen: `the file has ${s.length} characters`, allowed: "256 KiB" });
  let r;
  try {
    r = (0, $.parseDocument)(s, { lineCounter: t, prettyErrors: !1, stringKeys: !0, schema: "core" });
  } catch (m) {
    if (m instanceof RangeError) return i({ seen: "the values are nested too deeply" });
    throw m;
  }
  let o = [];
  for (let { code: m, message: g, pos: d } of [...r.errors, ...r.warnings])
    o.push({ ...n(d[0]), path: "", ...hd(m, g, s, d) });
  let a = r.errors.every(({ code: m }) => m === "DUPLICATE_KEY"), l = /* @__PURE__ */ new Set(), c = a ? dd(r, n, l) : [], h = (m) => m.reduce(fd, r.contents ?? void 0), u = (m) => ha(h(m.slice(0, -1)), m.at(-1))?.key, f = (m) => {
    if (m.length === 0) return n(h([])?.range?.[0]);
    let g = u(m)?.range?.[0] ?? h(m)?.range?.[0];
    return g === void 0 ? f(m.slice(0, -1)) : n(g);
  };
  return {
    data: a ? r.toJS() : void 0,
    problems: [...o, ...c],
    positionOf: (m) => {
      let g = h(m);
      return g === void 0 || (0, $.isScalar)(g) && g.source === "" || m.length === 0 ? f(m) : n(g.range?.[0]);
    },
    positionOfKey: f,
    has: (m) => h(m) !== void 0,
    isReplaced: (m) => l.has(h(m)?.range?.[0] ?? -1)
  };
}
function ha(s, e) {
  if ((0, $.isMap)(s))
    return s.items.findLast(({ key: t }) => (0, $.isScalar)(t) && t.value === e);
}
function fd(s, e) {
  let t = (0, $.isSeq)(s) && typeof e == "number" ? s.items[e] : ha(s, e)?.value;
  return (0, $.isNode)(t) ? t : void 0;
}
function dd(s, e, t) {
  let n = [];
  return (0, $.visit)(s, {
    Alias(i, r) {
      let o = new $.Scalar(null);
      return o.range = r.range ?? null, t.add(r.range?.[0] ?? -1), n.push({
        ...e(r.range?.[0]),
        path: "",
        seen: `"*${r.source}" is a YAML alias`,
        allowed: "values written out where they hold"
      }), o;
    },
    Pair(i, { key: r }) {
      (0, $.isScalar)(r) && r.value === "__proto__" && n.push({
        ...e(r.range?.[0]),
        path: "",
        seen: 'the key "__proto__" stands here',
        allowed: "another name"
      });
    },
    Node(i, r) {
      if ("anchor" in r && r.anchor !== void 0 && r.anchor !== "") {
        let o = `"&${r.anchor}" is a YAML anchor`;
        n.push({ ...e(r.range?.[0]), path: "", seen: o, allowed: "values written out where they hold" });
      }
    }
  }), n;
}
function hd(s, e, t, [n]) {
  let i = t.slice(t.lastIndexOf(`
`, n - 1) + 1, n + 1);
  return s === "TAB_AS_INDENT" || /^\s*\t/.test(i) ? { seen: "a tab indents this line", allowed: "spaces" } : s === "DUPLICATE_KEY" ? { seen: "this key stands here a second time", allowed: "each key once" } : s === "MULTIPLE_DOCS" ? { seen: "a second YAML document starts here", allowed: "one document" } : s === "TAG_RESOLVE_FAILED" ? { seen: "a YAML tag stands here", allowed: "values without tags" } : { seen: `this is not YAML: ${e.replace(/\.$/, "")}` };
}

// src/config/parse-settings.ts
function hm(s, e) {
  let t = da(s, e), n = [...t.problems];
  if (t.data === void 0) return { status: "invalid", problems: n };
  if (t.data === null || typeof t.data != "object" || Array.isArray(t.data)) {
    let a = t.data === null ? "the file is empty" : "the file is no mapping of keys and values", l = { ...t.positionOf([]), path: "" };
    return { status: "invalid", problems: [...n, { ...l, seen: a, allowed: "version: 1, and models with a source each" }] };
  }
  let i = ot.safeParse(t.data);
  if (i.success || n.push(...Si(i.error.issues, t)), n.push(...mi(t)), !i.success || n.length > 0)
    return { status: "invalid", problems: n.toSorted((a, l) => a.line - l.line || a.column - l.column) };
  let r = (a) => t.has(a) ? t.positionOf(a) : void 0, o = ai.options.filter((a) => r(["runtime", a]) === void 0);
  return { status: "read", settings: wi(i.data, e, r), origins: r, assumedRuntimes: o };
}

// src/config/problem.ts
function pm(s) {
  let { file: e, line: t, column: n, path: i, seen: r, allowed: o, suggestion: a } = s, c = [`${`${e}:${t}:${n}${i === "" ? "" : ` ${i}`}`}: ${r}.`];
  return o !== void 0 && c.push(`Allowed: ${o}.`), a !== void 0 && c.push(`Did you mean \`${a}\`?`), c.join(" ");
}

// src/config/rule-text.ts
function md({ metric: s, kind: e, limit: t }, n = !1) {
  return t.of === "relative" ? us({ dimension: "share", value: t.fraction }) : Qn(s, e, t.value, n);
}
function Qn(s, e, t, n = !1) {
  let i = ri[s].keys[e] ?? [], r = e === "max-increase" || e === "max-drop", o = i.filter((l) => !(r && l === "share")), a = n && o.includes("score");
  return us({ dimension: a ? "score" : o[0] ?? "score", value: t });
}
function Sm(s) {
  let { metric: e, kind: t, reserve: n, floor: i, level: r } = s, o = [`${t} ${md(s)}`];
  return n !== void 0 && o.push(`reserve ${Qn(e, "reserve", n)}`), i !== void 0 && o.push(`floor ${Qn(e, "floor", i)}`), r !== "error" && o.push(r), o.join(", ");
}
function vm(s) {
  return de.filter((e) => s?.[e] !== void 0).map((e) => `${e} ${s?.[e] ?? ""}`).join(", ");
}

export {
  fe as a,
  de as b,
  at as c,
  md as d,
  Qn as e,
  Sm as f,
  vm as g,
  fa as h,
  hm as i,
  pm as j
};
