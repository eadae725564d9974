import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as En
} from "./chunk-6MX7TYOA.js";
import {
  a as y,
  b as Ve,
  c as Ye
} from "./chunk-LMXI4AGB.js";
import {
  d as Cn,
  e as _n
} from "./chunk-ZV56ONXB.js";

// node_modules/log-update/index.js
import mn from "node:process";

// node_modules/ansi-escapes/base.js
var b = {};
Cn(b, {
  ConEmu: () => et,
  beep: () => Zn,
  beginSynchronizedOutput: () => Je,
  clearScreen: () => Vn,
  clearTerminal: () => Xn,
  clearViewport: () => Yn,
  cursorBackward: () => Rn,
  cursorDown: () => On,
  cursorForward: () => Nn,
  cursorGetPosition: () => vn,
  cursorHide: () => Gn,
  cursorLeft: () => ze,
  cursorMove: () => yn,
  cursorNextLine: () => $n,
  cursorPrevLine: () => Bn,
  cursorRestorePosition: () => Pn,
  cursorSavePosition: () => kn,
  cursorShow: () => Mn,
  cursorTo: () => wn,
  cursorUp: () => Xe,
  endSynchronizedOutput: () => Ze,
  enterAlternativeScreen: () => zn,
  eraseDown: () => Wn,
  eraseEndLine: () => Dn,
  eraseLine: () => qe,
  eraseLines: () => Fn,
  eraseScreen: () => J,
  eraseStartLine: () => Ln,
  eraseUp: () => Hn,
  exitAlternativeScreen: () => qn,
  iTerm: () => Qe,
  image: () => er,
  link: () => Qn,
  scrollDown: () => Un,
  scrollUp: () => jn,
  setCwd: () => tr,
  synchronizedOutput: () => Jn
});
import N from "node:process";
import An from "node:os";

// node_modules/environment/index.js
var O = globalThis.window?.document !== void 0, _i = globalThis.process?.versions?.node !== void 0, Ei = globalThis.process?.versions?.bun !== void 0, Ai = globalThis.Deno?.version?.deno !== void 0, Ti = globalThis.process?.versions?.electron !== void 0, Ii = globalThis.navigator?.userAgent?.includes("jsdom") === !0, wi = typeof WorkerGlobalScope < "u" && globalThis instanceof WorkerGlobalScope, yi = typeof DedicatedWorkerGlobalScope < "u" && globalThis instanceof DedicatedWorkerGlobalScope, Oi = typeof SharedWorkerGlobalScope < "u" && globalThis instanceof SharedWorkerGlobalScope, Ni = typeof ServiceWorkerGlobalScope < "u" && globalThis instanceof ServiceWorkerGlobalScope, F = globalThis.navigator?.userAgentData?.platform, Ri = F === "macOS" || globalThis.navigator?.platform === "MacIntel" || globalThis.navigator?.userAgent?.includes(" Mac ") === !0 || globalThis.process?.platform === "darwin", ki = F === "Windows" || globalThis.navigator?.platform === "Win32" || globalThis.process?.platform === "win32", Pi = F === "Linux" || globalThis.navigator?.platform?.startsWith("Linux") === !0 || globalThis.navigator?.userAgent?.includes(" Linux ") === !0 || globalThis.process?.platform === "linux", vi = F === "iOS" || globalThis.navigator?.platform === "MacIntel" && globalThis.navigator?.maxTouchPoints > 1 || /iPad|iPhone|iPod/.test(globalThis.navigator?.platform), $i = F === "Android" || globalThis.navigator?.platform === "Android" || globalThis.navigator?.userAgent?.includes(" Android ") === !0 || globalThis.process?.platform === "android";

// node_modules/ansi-escapes/base.js
var p = "\x1B[", R = "\x1B]", T = "\x07", D = ";", Ke = !O && N.env.TERM_PROGRAM === "Apple_Terminal", Tn = !O && N.platform === "win32", In = !O && (N.env.TERM?.startsWith("screen") || N.env.TERM?.startsWith("tmux") || N.env.TMUX !== void 0), pe = O ? () => {
  throw new Error("`process.cwd()` only works in Node.js, not the browser.");
} : N.cwd, k = (e) => In ? "\x1BPtmux;" + e.replaceAll("\x1B", "\x1B\x1B") + "\x1B\\" : e, wn = (e, t) => {
  if (typeof e != "number")
    throw new TypeError("The `x` argument is required");
  return typeof t != "number" ? p + (e + 1) + "G" : p + (t + 1) + D + (e + 1) + "H";
}, yn = (e, t) => {
  if (typeof e != "number")
    throw new TypeError("The `x` argument is required");
  let n = "";
  return e < 0 ? n += p + -e + "D" : e > 0 && (n += p + e + "C"), t < 0 ? n += p + -t + "A" : t > 0 && (n += p + t + "B"), n;
}, Xe = (e = 1) => p + e + "A", On = (e = 1) => p + e + "B", Nn = (e = 1) => p + e + "C", Rn = (e = 1) => p + e + "D", ze = p + "G", kn = Ke ? "\x1B7" : p + "s", Pn = Ke ? "\x1B8" : p + "u", vn = p + "6n", $n = p + "E", Bn = p + "F", Gn = p + "?25l", Mn = p + "?25h", Fn = (e) => {
  let t = "";
  for (let n = 0; n < e; n++)
    t += qe + (n < e - 1 ? Xe() : "");
  return e && (t += ze), t;
}, Dn = p + "K", Ln = p + "1K", qe = p + "2K", Wn = p + "J", Hn = p + "1J", J = p + "2J", jn = p + "S", Un = p + "T", Vn = "\x1Bc", Yn = `${J}${p}H`, Kn = () => {
  if (O || !Tn)
    return !1;
  let e = An.release().split("."), t = Number(e[0]), n = Number(e[2] ?? 0);
  return t < 10 || t === 10 && n < 10586;
}, Xn = Kn() ? `${J}${p}0f` : `${J}${p}3J${p}H`, zn = p + "?1049h", qn = p + "?1049l", Je = p + "?2026h", Ze = p + "?2026l", Jn = (e) => Je + e + Ze, Zn = T, Qn = (e, t) => {
  let n = k(`${R}8${D}${D}${t}${T}`), o = k(`${R}8${D}${D}${T}`);
  return n + e + o;
}, er = (e, t = {}) => {
  let n = `${R}1337;File=inline=1`;
  t.width && (n += `;width=${t.width}`), t.height && (n += `;height=${t.height}`), t.preserveAspectRatio === !1 && (n += ";preserveAspectRatio=0");
  let o = Buffer.from(e);
  return k(n + `;size=${o.byteLength}:` + o.toString("base64") + T);
}, Qe = {
  setCwd: (e = pe()) => k(`${R}50;CurrentDir=${e}${T}`),
  annotation(e, t = {}) {
    let n = `${R}1337;`, o = t.x !== void 0, r = t.y !== void 0;
    if ((o || r) && !(o && r && t.length !== void 0))
      throw new Error("`x`, `y` and `length` must be defined when `x` or `y` is defined");
    return e = e.replaceAll("|", ""), n += t.isHidden ? "AddHiddenAnnotation=" : "AddAnnotation=", t.length > 0 ? n += (o ? [e, t.length, t.x, t.y] : [t.length, e]).join("|") : n += e, k(n + T);
  }
}, et = {
  setCwd: (e = pe()) => k(`${R}9;9;${e}${T}`)
}, tr = (e = pe()) => Qe.setCwd(e) + et.setCwd(e);

// node_modules/cli-cursor/index.js
import st from "node:process";

// node_modules/restore-cursor/index.js
import te from "node:process";

// node_modules/mimic-function/index.js
var nr = (e, t, n, o) => {
  if (n === "length" || n === "prototype" || n === "arguments" || n === "caller")
    return;
  let r = Object.getOwnPropertyDescriptor(e, n), i = Object.getOwnPropertyDescriptor(t, n);
  !rr(r, i) && o || Object.defineProperty(e, n, i);
}, rr = function(e, t) {
  return e === void 0 || e.configurable || e.writable === t.writable && e.enumerable === t.enumerable && e.configurable === t.configurable && (e.writable || e.value === t.value);
}, or = (e, t) => {
  let n = Object.getPrototypeOf(t);
  n !== Object.getPrototypeOf(e) && Object.setPrototypeOf(e, n);
}, ir = (e, t) => `/* Wrapped ${e}*/
${t}`, sr = Object.getOwnPropertyDescriptor(Function.prototype, "toString"), lr = Object.getOwnPropertyDescriptor(Function.prototype.toString, "name"), cr = (e, t, n) => {
  let o = n === "" ? "" : `with ${n.trim()}() `, r = ir.bind(null, o, t.toString());
  Object.defineProperty(r, "name", lr);
  let { writable: i, enumerable: s, configurable: c } = sr;
  Object.defineProperty(e, "toString", { value: r, writable: i, enumerable: s, configurable: c });
};
function he(e, t, { ignoreNonConfigurable: n = !1 } = {}) {
  let { name: o } = e;
  for (let r of Reflect.ownKeys(t))
    nr(e, t, r, n);
  return or(e, t), cr(e, t, o), e;
}

// node_modules/onetime/index.js
var Z = /* @__PURE__ */ new WeakMap(), tt = (e, t = {}) => {
  if (typeof e != "function")
    throw new TypeError("Expected a function");
  let n, o = 0, r = e.displayName || e.name || "<anonymous>", i = function(...s) {
    if (Z.set(i, ++o), o === 1)
      n = e.apply(this, s), e = void 0;
    else if (t.throw === !0)
      throw new Error(`Function \`${r}\` can only be called once`);
    return n;
  };
  return he(i, e), Z.set(i, o), i;
};
tt.callCount = (e) => {
  if (!Z.has(e))
    throw new Error(`The given function \`${e.name}\` is not wrapped by the \`onetime\` package`);
  return Z.get(e);
};
var nt = tt;

// node_modules/signal-exit/dist/mjs/signals.js
var I = [];
I.push("SIGHUP", "SIGINT", "SIGTERM");
process.platform !== "win32" && I.push(
  "SIGALRM",
  "SIGABRT",
  "SIGVTALRM",
  "SIGXCPU",
  "SIGXFSZ",
  "SIGUSR2",
  "SIGTRAP",
  "SIGSYS",
  "SIGQUIT",
  "SIGIOT"
  // should detect profiler and enable/disable accordingly.
  // see #21
  // 'SIGPROF'
);
process.platform === "linux" && I.push("SIGIO", "SIGPOLL", "SIGPWR", "SIGSTKFLT");

// node_modules/signal-exit/dist/mjs/index.js
var Q = (e) => !!e && typeof e == "object" && typeof e.removeListener == "function" && typeof e.emit == "function" && typeof e.reallyExit == "function" && typeof e.listeners == "function" && typeof e.kill == "function" && typeof e.pid == "number" && typeof e.on == "function", ge = /* @__PURE__ */ Symbol.for("signal-exit emitter"), me = globalThis, ar = Object.defineProperty.bind(Object), Se = class {
  emitted = {
    afterExit: !1,
    exit: !1
  };
  listeners = {
    afterExit: [],
    exit: []
  };
  count = 0;
  id = Math.random();
  constructor() {
    if (me[ge])
      return me[ge];
    ar(me, ge, {
      value: this,
      writable: !1,
      enumerable: !1,
      configurable: !1
    });
  }
  on(t, n) {
    this.listeners[t].push(n);
  }
  removeListener(t, n) {
    let o = this.listeners[t], r = o.indexOf(n);
    r !== -1 && (r === 0 && o.length === 1 ? o.length = 0 : o.splice(r, 1));
  }
  emit(t, n, o) {
    if (this.emitted[t])
      return !1;
    this.emitted[t] = !0;
    let r = !1;
    for (let i of this.listeners[t])
      r = i(n, o) === !0 || r;
    return t === "exit" && (r = this.emit("afterExit", n, o) || r), r;
  }
}, ee = class {
}, ur = (e) => ({
  onExit(t, n) {
    return e.onExit(t, n);
  },
  load() {
    return e.load();
  },
  unload() {
    return e.unload();
  }
}), xe = class extends ee {
  onExit() {
    return () => {
    };
  }
  load() {
  }
  unload() {
  }
}, be = class extends ee {
  // "SIGHUP" throws an `ENOSYS` error on Windows,
  // so use a supported signal instead
  /* c8 ignore start */
  #s = Ce.platform === "win32" ? "SIGINT" : "SIGHUP";
  /* c8 ignore stop */
  #t = new Se();
  #e;
  #o;
  #i;
  #r = {};
  #n = !1;
  constructor(t) {
    super(), this.#e = t, this.#r = {};
    for (let n of I)
      this.#r[n] = () => {
        let o = this.#e.listeners(n), { count: r } = this.#t, i = t;
        if (typeof i.__signal_exit_emitter__ == "object" && typeof i.__signal_exit_emitter__.count == "number" && (r += i.__signal_exit_emitter__.count), o.length === r) {
          this.unload();
          let s = this.#t.emit("exit", null, n), c = n === "SIGHUP" ? this.#s : n;
          s || t.kill(t.pid, c);
        }
      };
    this.#i = t.reallyExit, this.#o = t.emit;
  }
  onExit(t, n) {
    if (!Q(this.#e))
      return () => {
      };
    this.#n === !1 && this.load();
    let o = n?.alwaysLast ? "afterExit" : "exit";
    return this.#t.on(o, t), () => {
      this.#t.removeListener(o, t), this.#t.listeners.exit.length === 0 && this.#t.listeners.afterExit.length === 0 && this.unload();
    };
  }
  load() {
    if (!this.#n) {
      this.#n = !0, this.#t.count += 1;
      for (let t of I)
        try {
          let n = this.#r[t];
          n && this.#e.on(t, n);
        } catch {
        }
      this.#e.emit = (t, ...n) => this.#c(t, ...n), this.#e.reallyExit = (t) => this.#l(t);
    }
  }
  unload() {
    this.#n && (this.#n = !1, I.forEach((t) => {
      let n = this.#r[t];
      if (!n)
        throw new Error("Listener not defined for signal: " + t);
      try {
        this.#e.removeListener(t, n);
      } catch {
      }
    }), this.#e.emit = this.#o, this.#e.reallyExit = this.#i, this.#t.count -= 1);
  }
  #l(t) {
    return Q(this.#e) ? (this.#e.exitCode = t || 0, this.#t.emit("exit", this.#e.exitCode, null), this.#i.call(this.#e, this.#e.exitCode)) : 0;
  }
  #c(t, ...n) {
    let o = this.#o;
    if (t === "exit" && Q(this.#e)) {
      typeof n[0] == "number" && (this.#e.exitCode = n[0]);
      let r = o.call(this.#e, t, ...n);
      return this.#t.emit("exit", this.#e.exitCode, null), r;
    } else
      return o.call(this.#e, t, ...n);
  }
}, Ce = globalThis.process, {
  /**
   * Called when the process is exiting, whether via signal, explicit
   * exit, or running out of stuff to do.
   *
   * If the global process object is not suitable for instrumentation,
   * then this will be a no-op.
   *
   * Returns a function that may be used to unload signal-exit.
   */
  onExit: rt,
  /**
   * Load the listeners.  Likely you never need to call this, unless
   * doing a rather deep integration with signal-exit functionality.
   * Mostly exposed for the benefit of testing.
   *
   * @internal
   */
  load: Yi,
  /**
   * Unload the listeners.  Likely you never need to call this, unless
   * doing a rather deep integration with signal-exit functionality.
   * Mostly exposed for the benefit of testing.
   *
   * @internal
   */
  unload: Ki
} = ur(Q(Ce) ? new be(Ce) : new xe());

// node_modules/restore-cursor/index.js
var ot = te.stderr.isTTY ? te.stderr : te.stdout.isTTY ? te.stdout : void 0, fr = ot ? nt(() => {
  rt(() => {
    ot.write("\x1B[?25h");
  }, { alwaysLast: !0 });
}) : () => {
}, it = fr;

// node_modules/cli-cursor/index.js
var ne = !1, P = {};
P.show = (e = st.stderr) => {
  e.isTTY && (ne = !1, e.write("\x1B[?25h"));
};
P.hide = (e = st.stderr) => {
  e.isTTY && (it(), ne = !0, e.write("\x1B[?25l"));
};
P.toggle = (e, t) => {
  e !== void 0 && (ne = e), ne ? P.show(t) : P.hide(t);
};
var _e = P;

// node_modules/ansi-regex/index.js
var Ee = String.raw`(?:\u001B\u005C|\u009C)`, lt = String.raw`\u0018\u001A\u001B\u0080-\u009F`, dr = String.raw`(?:\u001B\]|\u009D)[^\u0007${lt}]*(?:\u0007|${Ee})`, pr = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${lt}]*${Ee}`, hr = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${Ee})?`, gr = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`, mr = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`, Sr = `${hr}|${dr}|${pr}|${gr}|${mr}`;
function Ae({ onlyFirst: e = !1 } = {}) {
  return new RegExp(Sr, e ? void 0 : "g");
}

// node_modules/strip-ansi/index.js
var xr = Ae();
function v(e) {
  if (typeof e != "string")
    throw new TypeError(`Expected a \`string\`, got \`${typeof e}\``);
  return !e.includes("\x1B") && !e.includes("") ? e : e.replace(xr, "");
}

// node_modules/get-east-asian-width/lookup-data.js
var ct = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109], at = 12288, ut = 65510, ft = [12288, 12288, 65281, 65376, 65504, 65510];
var dt = 4352, pt = 262141, Te = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

// node_modules/get-east-asian-width/utilities.js
var re = (e, t) => {
  let n = 0, o = Math.floor(e.length / 2) - 1;
  for (; n <= o; ) {
    let r = Math.floor((n + o) / 2), i = r * 2;
    if (t < e[i])
      o = r - 1;
    else if (t > e[i + 1])
      n = r + 1;
    else
      return !0;
  }
  return !1;
};

// node_modules/get-east-asian-width/lookup.js
var ht = 19968, [_r, Er] = /* @__PURE__ */ Ar(Te);
function Ar(e) {
  let t = e[0], n = e[1];
  for (let o = 0; o < e.length; o += 2) {
    let r = e[o], i = e[o + 1];
    if (ht >= r && ht <= i)
      return [r, i];
    i - r > n - t && (t = r, n = i);
  }
  return [t, n];
}
var gt = (e) => e < 161 || e > 1114109 ? !1 : re(ct, e), $ = (e) => e < at || e > ut ? !1 : re(ft, e);
var L = (e) => e >= _r && e <= Er ? !0 : e < dt || e > pt ? !1 : re(Te, e);

// node_modules/get-east-asian-width/index.js
function Tr(e) {
  if (!Number.isSafeInteger(e))
    throw new TypeError(`Expected a code point, got \`${typeof e}\`.`);
}
function W(e, { ambiguousAsWide: t = !1 } = {}) {
  return Tr(e), $(e) || L(e) || t && gt(e) ? 2 : 1;
}

// node_modules/string-width/index.js
var Ir = new Intl.Segmenter(), mt = new RegExp("[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]", "v"), wr = new RegExp("\\p{Spacing_Mark}", "v"), yr = new RegExp("^\\p{RGI_Emoji}$", "v"), Or = /^[\d#*]\u20E3$/, Nr = new RegExp("\\p{Extended_Pictographic}", "gu");
function Rr(e) {
  if (e.length > 50)
    return !1;
  if (Or.test(e))
    return !0;
  if (e.includes("‍")) {
    let t = e.match(Nr);
    return t !== null && t.length >= 2;
  }
  return !1;
}
function kr(e) {
  let t = e.search(mt);
  return t === -1 ? void 0 : e.slice(t);
}
function St(e) {
  return e >= 4352 && e <= 4447 || e >= 43360 && e <= 43388;
}
function xt(e) {
  return e >= 4448 && e <= 4519 || e >= 55216 && e <= 55238;
}
function bt(e) {
  return e >= 4520 && e <= 4607 || e >= 55243 && e <= 55291;
}
function Pr(e) {
  return St(e) || xt(e) || bt(e);
}
function vr(e, t) {
  let n = [];
  for (let r of e)
    mt.test(r) && n.push(r.codePointAt(0));
  if (n.length === 0)
    return;
  let o = 0;
  for (let r = 0; r < n.length; r++) {
    let i = n[r];
    if (!Pr(i)) {
      if (o === 0)
        return;
      for (let s = r; s < n.length; s++)
        o += W(n[s], t);
      return o;
    }
    if (St(i) && xt(n[r + 1])) {
      o += 2, r += bt(n[r + 2]) ? 2 : 1;
      continue;
    }
    o += W(i, t);
  }
  return o;
}
function $r(e, t) {
  let n = 0, o = !0;
  for (let r of e) {
    if (o) {
      o = !1;
      continue;
    }
    (wr.test(r) || r >= "＀" && r <= "￯") && (n += W(r.codePointAt(0), t));
  }
  return n;
}
function H(e, t = {}) {
  if (typeof e != "string" || e.length === 0)
    return 0;
  let {
    ambiguousIsNarrow: n = !0,
    countAnsiEscapeCodes: o = !1
  } = t, r = e;
  if (!o && (r.includes("\x1B") || r.includes("")) && (r = v(r)), r.length === 0)
    return 0;
  if (/^[\u0020-\u007E]*$/.test(r))
    return r.length;
  let i = 0, s = { ambiguousAsWide: !n };
  for (let { segment: c } of Ir.segment(r)) {
    let l = kr(c);
    if (l === void 0)
      continue;
    if (yr.test(c) || Rr(c)) {
      i += 2;
      continue;
    }
    let a = vr(l, s);
    if (a !== void 0) {
      i += a;
      continue;
    }
    let u = l.codePointAt(0);
    i += W(u, s), i += $r(l, s);
  }
  return i;
}

// node_modules/wrap-ansi/node_modules/ansi-styles/index.js
var Ct = (e = 0) => (t) => `\x1B[${t + e}m`, _t = (e = 0) => (t) => `\x1B[${38 + e};5;${t}m`, Et = (e = 0) => (t, n, o) => `\x1B[${38 + e};2;${t};${n};${o}m`, m = {
  modifier: {
    reset: [0, 0],
    // 21 isn't widely supported and 22 does the same thing
    bold: [1, 22],
    dim: [2, 22],
    italic: [3, 23],
    underline: [4, 24],
    overline: [53, 55],
    inverse: [7, 27],
    hidden: [8, 28],
    strikethrough: [9, 29]
  },
  color: {
    black: [30, 39],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
    white: [37, 39],
    // Bright color
    blackBright: [90, 39],
    gray: [90, 39],
    // Alias of `blackBright`
    grey: [90, 39],
    // Alias of `blackBright`
    redBright: [91, 39],
    greenBright: [92, 39],
    yellowBright: [93, 39],
    blueBright: [94, 39],
    magentaBright: [95, 39],
    cyanBright: [96, 39],
    whiteBright: [97, 39]
  },
  bgColor: {
    bgBlack: [40, 49],
    bgRed: [41, 49],
    bgGreen: [42, 49],
    bgYellow: [43, 49],
    bgBlue: [44, 49],
    bgMagenta: [45, 49],
    bgCyan: [46, 49],
    bgWhite: [47, 49],
    // Bright color
    bgBlackBright: [100, 49],
    bgGray: [100, 49],
    // Alias of `bgBlackBright`
    bgGrey: [100, 49],
    // Alias of `bgBlackBright`
    bgRedBright: [101, 49],
    bgGreenBright: [102, 49],
    bgYellowBright: [103, 49],
    bgBlueBright: [104, 49],
    bgMagentaBright: [105, 49],
    bgCyanBright: [106, 49],
    bgWhiteBright: [107, 49]
  }
}, As = Object.keys(m.modifier), Br = Object.keys(m.color), Gr = Object.keys(m.bgColor), Ts = [...Br, ...Gr];
function Mr() {
  let e = /* @__PURE__ */ new Map();
  for (let [t, n] of Object.entries(m)) {
    for (let [o, r] of Object.entries(n))
      m[o] = {
        open: `\x1B[${r[0]}m`,
        close: `\x1B[${r[1]}m`
      }, n[o] = m[o], e.set(r[0], r[1]);
    Object.defineProperty(m, t, {
      value: n,
      enumerable: !1
    });
  }
  return Object.defineProperty(m, "codes", {
    value: e,
    enumerable: !1
  }), m.color.close = "\x1B[39m", m.bgColor.close = "\x1B[49m", m.color.ansi = Ct(), m.color.ansi256 = _t(), m.color.ansi16m = Et(), m.bgColor.ansi = Ct(10), m.bgColor.ansi256 = _t(10), m.bgColor.ansi16m = Et(10), Object.defineProperties(m, {
    rgbToAnsi256: {
      value(t, n, o) {
        return t === n && n === o ? t < 8 ? 16 : t > 248 ? 231 : Math.round((t - 8) / 247 * 24) + 232 : 16 + 36 * Math.round(t / 255 * 5) + 6 * Math.round(n / 255 * 5) + Math.round(o / 255 * 5);
      },
      enumerable: !1
    },
    hexToRgb: {
      value(t) {
        let n = /[a-f\d]{6}|[a-f\d]{3}/i.exec(t.toString(16));
        if (!n)
          return [0, 0, 0];
        let [o] = n;
        o.length === 3 && (o = [...o].map((i) => i + i).join(""));
        let r = Number.parseInt(o, 16);
        return [
          /* eslint-disable no-bitwise */
          r >> 16 & 255,
          r >> 8 & 255,
          r & 255
          /* eslint-enable no-bitwise */
        ];
      },
      enumerable: !1
    },
    hexToAnsi256: {
      value: (t) => m.rgbToAnsi256(...m.hexToRgb(t)),
      enumerable: !1
    },
    ansi256ToAnsi: {
      value(t) {
        if (t < 8)
          return 30 + t;
        if (t < 16)
          return 90 + (t - 8);
        let n, o, r;
        if (t >= 232)
          n = ((t - 232) * 10 + 8) / 255, o = n, r = n;
        else {
          t -= 16;
          let c = t % 36;
          n = Math.floor(t / 36) / 5, o = Math.floor(c / 6) / 5, r = c % 6 / 5;
        }
        let i = Math.max(n, o, r) * 2;
        if (i === 0)
          return 30;
        let s = 30 + (Math.round(r) << 2 | Math.round(o) << 1 | Math.round(n));
        return i === 2 && (s += 60), s;
      },
      enumerable: !1
    },
    rgbToAnsi: {
      value: (t, n, o) => m.ansi256ToAnsi(m.rgbToAnsi256(t, n, o)),
      enumerable: !1
    },
    hexToAnsi: {
      value: (t) => m.ansi256ToAnsi(m.hexToAnsi256(t)),
      enumerable: !1
    }
  }), m;
}
var Fr = Mr(), Ie = Fr;

// node_modules/wrap-ansi/index.js
var B = "\x1B", Nt = "\x07", Rt = "", kt = "[", Pt = "]", vt = "m", ie = 0, $t = 39, Bt = 49, Gt = 59, ye = 38, Oe = 48, Ne = 58, Mt = 2, Ft = 5, Dr = `${Pt}8;`, Dt = /* @__PURE__ */ new Set([
  B,
  Rt
]), Lt = [...Dt].join(""), Lr = `(?:${B}\\${kt}|${Rt})`, Wr = "[0-?]*[ -/]*[@-~]", Hr = `(?<sgr>[0-9;:]*)${vt}`, Wt = `(?:${Nt}|${B}\\\\)`, Ht = String.raw`[^\u0000-\u001F\u007F-\u009F]*`, jr = String.raw`8;(?<parameters>[^;\u0000-\u001F\u007F-\u009F]*);(?<uri>${Ht})${Wt}`, Ur = `${Ht}${Wt}`, At = new RegExp(
  `${Lr}(?:${Hr}|${Wr})|${B}\\${Pt}(?:${jr}|${Ur})`,
  "y"
), jt = new Set(Ie.codes.values());
jt.delete(ie);
var Vr = new Intl.Segmenter(), j = (e) => H(e, { countAnsiEscapeCodes: !0 }), Tt = 8, It = new RegExp(`[${Lt}]`, "g"), wt = new RegExp(`[\\n${Lt}]`, "g"), Yr = /^[ -~]*$/, Ut = (e) => `${B}${kt}${e}${vt}`, yt = (e, t = "") => `${B}${Dr}${t};${e}${Nt}`, Re = (e, t) => {
  if (Dt.has(e[t]))
    return At.lastIndex = t, At.exec(e) ?? void 0;
}, G = (e, t, n = () => {
}) => {
  let o = 0, r = 0;
  for (; r < e.length; ) {
    It.lastIndex = r;
    let i = It.exec(e);
    if (!i)
      break;
    let s = Re(e, i.index);
    if (!s) {
      r = i.index + 1;
      continue;
    }
    i.index > o && t(e.slice(o, i.index)), n(s[0]), r = i.index + s[0].length, o = r;
  }
  o < e.length && t(e.slice(o));
}, Vt = (e) => {
  let t = "";
  return G(e, (n) => {
    t += n;
  }), j(t);
}, Kr = (e) => {
  let t = [];
  return G(e, (n) => {
    if (Yr.test(n)) {
      for (let o of n)
        t.push({ value: o, width: 1 });
      return;
    }
    for (let { segment: o } of Vr.segment(n))
      t.push({ value: o, width: j(o) });
  }, (n) => {
    t.push({ value: n, width: 0 });
  }), t;
}, Xr = (e) => {
  let t = { value: "", plainText: "" }, n = [t];
  G(e, (o) => {
    let r = o.split(" ");
    t.value += r[0], t.plainText += r[0];
    for (let i = 1; i < r.length; i++)
      t = { value: r[i], plainText: r[i] }, n.push(t);
  }, (o) => {
    t.value += o;
  });
  for (let o of n)
    o.width = j(o.plainText);
  return n;
}, zr = (e) => {
  let t = e.split(":"), n = Number.parseInt(t[0], 10), o = Number.parseInt(t[1], 10);
  if (![ye, Oe, Ne].includes(n))
    return;
  if (o === Ft && t.length === 3 && /^\d+$/.test(t[2]))
    return { code: n, open: e, hasArguments: !0 };
  if (o !== Mt)
    return;
  let r = t.length === 6 ? t.slice(3) : t.slice(2), i = t.length === 6 ? t[2] : void 0;
  if (r.length === 3 && r.every((s) => /^\d+$/.test(s)) && (i === void 0 || /^\d*$/.test(i)))
    return { code: n, open: e, hasArguments: !0 };
}, Yt = (e) => {
  let t = e.split(";"), n = [];
  for (let o = 0; o < t.length; o++) {
    let r = t[o];
    if (r.includes(":")) {
      let s = zr(r);
      s && n.push(s);
      continue;
    }
    let i = r === "" ? ie : Number.parseInt(r, 10);
    if (Number.isFinite(i)) {
      if (i === ye || i === Oe || i === Ne) {
        if (o + 1 >= t.length)
          break;
        let s = Number.parseInt(t[o + 1], 10), c = Number.parseInt(t[o + 2], 10);
        if (s === Ft && Number.isFinite(c)) {
          n.push({ code: i, open: [i, s, c].join(";"), hasArguments: !0 }), o += 2;
          continue;
        }
        let l = Number.parseInt(t[o + 2], 10), a = Number.parseInt(t[o + 3], 10), u = Number.parseInt(t[o + 4], 10);
        if (s === Mt && Number.isFinite(l) && Number.isFinite(a) && Number.isFinite(u)) {
          n.push({ code: i, open: [i, s, l, a, u].join(";"), hasArguments: !0 }), o += 4;
          continue;
        }
        break;
      }
      n.push({ code: i, open: String(i), hasArguments: !1 });
    }
  }
  return n;
}, oe = (e, t) => {
  let n = e.findIndex((o) => o.family === t);
  n !== -1 && e.splice(n, 1);
}, Ot = (e, t) => {
  oe(e, t.family), e.push(t);
}, qr = (e, t) => {
  for (let n = e.length - 1; n >= 0; n--) {
    let o = e[n];
    o.family.startsWith("modifier-") && o.close === t && e.splice(n, 1);
  }
}, Jr = (e) => {
  let { code: t, open: n, hasArguments: o } = e;
  if (t >= 30 && t <= 37 || t >= 90 && t <= 97 || t === ye && o)
    return {
      family: "foreground",
      open: n,
      close: $t
    };
  if (t >= 40 && t <= 47 || t >= 100 && t <= 107 || t === Oe && o)
    return {
      family: "background",
      open: n,
      close: Bt
    };
  if (t === Ne && o)
    return {
      family: "underlineColor",
      open: n,
      close: Gt
    };
}, Kt = (e, t) => e === ie ? (t.length = 0, !0) : e === $t ? (oe(t, "foreground"), !0) : e === Bt ? (oe(t, "background"), !0) : e === Gt ? (oe(t, "underlineColor"), !0) : jt.has(e) ? (qr(t, e), !0) : !1, Zr = (e, t) => {
  let { code: n } = e;
  if (Kt(n, t))
    return;
  let o = Jr(e);
  if (o) {
    Ot(t, o);
    return;
  }
  let r = Ie.codes.get(n);
  r !== void 0 && r !== ie && Ot(t, {
    family: `modifier-${n}`,
    open: e.open,
    close: r
  });
}, Qr = (e, t) => {
  for (let n of Yt(e))
    Zr(n, t);
}, eo = (e, t) => {
  for (let { code: n } of Yt(e))
    Kt(n, t);
}, to = (e, t, n) => {
  let o = t;
  for (; o < e.length; ) {
    let r = Re(e, o);
    if (!r)
      break;
    r.groups.sgr !== void 0 && eo(r.groups.sgr, n), o += r[0].length;
  }
}, no = (e) => [...e].reverse().map((t) => Ut(t.close)).join(""), ro = (e) => e.map((t) => Ut(t.open)).join(""), we = (e, t, n, o) => {
  let r = Kr(t), i = o;
  for (let s = 0; s < r.length; s++) {
    let c = r[s];
    c.width > 0 && i > 0 && i + c.width > n && (e.push(""), i = 0), e[e.length - 1] += c.value, i += c.width, i === n && s < r.length - 1 && (e.push(""), i = 0);
  }
  return !i && e.at(-1).length > 0 && e.length > 1 && (e[e.length - 2] += e.pop()), Vt(e.at(-1));
}, oo = (e) => {
  if (!e.includes(" "))
    return e;
  let t = [];
  G(e, (n) => {
    t.push({ value: n, isEscape: !1 });
  }, (n) => {
    t.push({ value: n, isEscape: !0 });
  });
  for (let n = t.length - 1; n >= 0; n--) {
    let o = t[n];
    if (o.isEscape)
      continue;
    let r = o.value.length;
    for (; r > 0 && o.value[r - 1] === " "; )
      r--;
    if (o.value = o.value.slice(0, r), j(o.value) > 0)
      break;
  }
  return t.map((n) => n.value).join("");
}, io = (e) => {
  if (!e.includes("	"))
    return e;
  let t = 0, n = "", o = "";
  return G(e, (i) => {
    let s = i.split("	");
    for (let [c, l] of s.entries())
      if (n += l, o += l, c < s.length - 1) {
        t += j(o), o = "";
        let a = Tt - t % Tt;
        n += " ".repeat(a), t += a;
      }
  }, (i) => {
    n += i;
  }), n;
}, so = (e) => {
  let t = "", n, o = [], r = 0, i = 0;
  for (; r < e.length; ) {
    wt.lastIndex = r;
    let s = wt.exec(e);
    if (!s)
      break;
    if (r = s.index, s[0] !== `
`) {
      let c = Re(e, r);
      if (!c) {
        r++;
        continue;
      }
      let { groups: l } = c;
      l.sgr !== void 0 ? Qr(l.sgr, o) : l.uri !== void 0 && (n = l.uri.length === 0 ? void 0 : { parameters: l.parameters, uri: l.uri }), r += c[0].length;
      continue;
    }
    if (t += e.slice(i, r), r > i && (n && (t += yt("")), t += no(o)), t += `
`, r++, i = r, r < e.length && e[r] !== `
`) {
      let c = [...o];
      to(e, r, c), t += ro(c), n && (t += yt(n.uri, n.parameters));
    }
  }
  return t + e.slice(i);
}, lo = (e, t, n = {}) => {
  if (n.trim !== !1 && e.trim() === "")
    return "";
  let o = Xr(e), r = [""], i = 0, s = -1, c = !0;
  for (let l of o) {
    let a = r.length - 1;
    if (n.trim !== !1 && s !== a) {
      let u = r[a], f = u.trimStart();
      f.length !== u.length && (r[a] = f, i = Vt(f)), f.length > 0 && (s = a);
    }
    if (c ? c = !1 : (i >= t && (n.wordWrap === !1 || n.trim === !1) && (r.push(""), i = 0), (i > 0 || n.trim === !1) && (r[r.length - 1] += " ", i++)), n.hard && n.wordWrap !== !1 && l.width > t) {
      let u = t - i, f = 1 + Math.floor((l.width - u - 1) / t);
      Math.floor((l.width - 1) / t) < f && (r.push(""), i = 0), i = we(r, l.value, t, i);
      continue;
    }
    if (i + l.width > t && i > 0 && l.width > 0) {
      if (n.wordWrap === !1 && i < t) {
        i = we(r, l.value, t, i);
        continue;
      }
      r.push(""), i = 0;
    }
    if (i + l.width > t && n.wordWrap === !1) {
      i = we(r, l.value, t, i);
      continue;
    }
    r[r.length - 1] += l.value, i += l.width;
  }
  return n.trim !== !1 && (r = r.map((l) => oo(l))), so(r.join(`
`));
}, co = (e) => {
  let t = "";
  return G(e, (n) => {
    t += n.normalize();
  }, (n) => {
    t += n;
  }), t;
};
function ke(e, t, n) {
  return co(String(e)).replaceAll(`\r
`, `
`).split(`
`).map((o) => lo(io(o), t, n)).join(`
`);
}

// node_modules/slice-ansi/node_modules/ansi-styles/index.js
var Xt = (e = 0) => (t) => `\x1B[${t + e}m`, zt = (e = 0) => (t) => `\x1B[${38 + e};5;${t}m`, qt = (e = 0) => (t, n, o) => `\x1B[${38 + e};2;${t};${n};${o}m`, S = {
  modifier: {
    reset: [0, 0],
    // 21 isn't widely supported and 22 does the same thing
    bold: [1, 22],
    dim: [2, 22],
    italic: [3, 23],
    underline: [4, 24],
    overline: [53, 55],
    inverse: [7, 27],
    hidden: [8, 28],
    strikethrough: [9, 29]
  },
  color: {
    black: [30, 39],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
    white: [37, 39],
    // Bright color
    blackBright: [90, 39],
    gray: [90, 39],
    // Alias of `blackBright`
    grey: [90, 39],
    // Alias of `blackBright`
    redBright: [91, 39],
    greenBright: [92, 39],
    yellowBright: [93, 39],
    blueBright: [94, 39],
    magentaBright: [95, 39],
    cyanBright: [96, 39],
    whiteBright: [97, 39]
  },
  bgColor: {
    bgBlack: [40, 49],
    bgRed: [41, 49],
    bgGreen: [42, 49],
    bgYellow: [43, 49],
    bgBlue: [44, 49],
    bgMagenta: [45, 49],
    bgCyan: [46, 49],
    bgWhite: [47, 49],
    // Bright color
    bgBlackBright: [100, 49],
    bgGray: [100, 49],
    // Alias of `bgBlackBright`
    bgGrey: [100, 49],
    // Alias of `bgBlackBright`
    bgRedBright: [101, 49],
    bgGreenBright: [102, 49],
    bgYellowBright: [103, 49],
    bgBlueBright: [104, 49],
    bgMagentaBright: [105, 49],
    bgCyanBright: [106, 49],
    bgWhiteBright: [107, 49]
  }
}, Ns = Object.keys(S.modifier), ao = Object.keys(S.color), uo = Object.keys(S.bgColor), Rs = [...ao, ...uo];
function fo() {
  let e = /* @__PURE__ */ new Map();
  for (let [t, n] of Object.entries(S)) {
    for (let [o, r] of Object.entries(n))
      S[o] = {
        open: `\x1B[${r[0]}m`,
        close: `\x1B[${r[1]}m`
      }, n[o] = S[o], e.set(r[0], r[1]);
    Object.defineProperty(S, t, {
      value: n,
      enumerable: !1
    });
  }
  return Object.defineProperty(S, "codes", {
    value: e,
    enumerable: !1
  }), S.color.close = "\x1B[39m", S.bgColor.close = "\x1B[49m", S.color.ansi = Xt(), S.color.ansi256 = zt(), S.color.ansi16m = qt(), S.bgColor.ansi = Xt(10), S.bgColor.ansi256 = zt(10), S.bgColor.ansi16m = qt(10), Object.defineProperties(S, {
    rgbToAnsi256: {
      value(t, n, o) {
        return t === n && n === o ? t < 8 ? 16 : t > 248 ? 231 : Math.round((t - 8) / 247 * 24) + 232 : 16 + 36 * Math.round(t / 255 * 5) + 6 * Math.round(n / 255 * 5) + Math.round(o / 255 * 5);
      },
      enumerable: !1
    },
    hexToRgb: {
      value(t) {
        let n = /[a-f\d]{6}|[a-f\d]{3}/i.exec(t.toString(16));
        if (!n)
          return [0, 0, 0];
        let [o] = n;
        o.length === 3 && (o = [...o].map((i) => i + i).join(""));
        let r = Number.parseInt(o, 16);
        return [
          /* eslint-disable no-bitwise */
          r >> 16 & 255,
          r >> 8 & 255,
          r & 255
          /* eslint-enable no-bitwise */
        ];
      },
      enumerable: !1
    },
    hexToAnsi256: {
      value: (t) => S.rgbToAnsi256(...S.hexToRgb(t)),
      enumerable: !1
    },
    ansi256ToAnsi: {
      value(t) {
        if (t < 8)
          return 30 + t;
        if (t < 16)
          return 90 + (t - 8);
        let n, o, r;
        if (t >= 232)
          n = ((t - 232) * 10 + 8) / 255, o = n, r = n;
        else {
          t -= 16;
          let c = t % 36;
          n = Math.floor(t / 36) / 5, o = Math.floor(c / 6) / 5, r = c % 6 / 5;
        }
        let i = Math.max(n, o, r) * 2;
        if (i === 0)
          return 30;
        let s = 30 + (Math.round(r) << 2 | Math.round(o) << 1 | Math.round(n));
        return i === 2 && (s += 60), s;
      },
      enumerable: !1
    },
    rgbToAnsi: {
      value: (t, n, o) => S.ansi256ToAnsi(S.rgbToAnsi256(t, n, o)),
      enumerable: !1
    },
    hexToAnsi: {
      value: (t) => S.ansi256ToAnsi(S.hexToAnsi256(t)),
      enumerable: !1
    }
  }), S;
}
var po = fo(), E = po;

// node_modules/is-fullwidth-code-point/index.js
function se(e) {
  return Number.isInteger(e) ? $(e) || L(e) : !1;
}

// node_modules/slice-ansi/tokenize-ansi.js
var V = 27, en = 144, tn = 152, nn = 155, rn = 156, ue = 157, on = 158, sn = 159, Y = /* @__PURE__ */ new Set([
  V,
  en,
  tn,
  nn,
  rn,
  ue,
  on,
  sn
]), M = "\x1B", Be = "\x07", Fe = "[", ln = "]", ho = "P", go = "X", mo = "^", So = "_", cn = "m", ce = "\\", an = `${M}${ce}`, xo = "", ae = "", Ge = `${M}${ln}8;`, Me = `${xo}8;`, bo = `${Ge};`, Co = `${Me};`, _o = "0".codePointAt(0), Eo = "9".codePointAt(0), Ao = ";".codePointAt(0), To = ":".codePointAt(0), Io = "0".codePointAt(0), wo = "?".codePointAt(0), yo = " ".codePointAt(0), Oo = "/".codePointAt(0), No = "@".codePointAt(0), Ro = "~".codePointAt(0), ko = 127462, Po = 127487, Jt = 0, le = 38, Pe = 39, vo = 48, ve = 49, $o = 5, Bo = 2, Zt = 3, Qt = 5, Go = 2, Mo = 4, Fo = 65039, Do = 8419, Lo = new RegExp("\\p{Emoji_Presentation}", "v"), De = new Intl.Segmenter(void 0, { granularity: "grapheme" }), un = /* @__PURE__ */ new Set();
for (let [, e] of E.codes)
  un.add(e);
function Wo(e) {
  return e >= _o && e <= Eo || e === Ao || e === To;
}
function Ho(e) {
  return e >= Io && e <= wo;
}
function jo(e) {
  return e >= yo && e <= Oo;
}
function Uo(e) {
  return e >= No && e <= Ro;
}
function Vo(e) {
  return e >= ko && e <= Po;
}
function C(e, t) {
  return {
    token: {
      type: "control",
      code: e
    },
    endIndex: t
  };
}
function Yo(e) {
  if (Lo.test(e))
    return !0;
  for (let t of e) {
    let n = t.codePointAt(0);
    if (n === Fo || n === Do)
      return !0;
  }
  return !1;
}
function fn(e) {
  let t = 0;
  for (let n of e) {
    let o = n.codePointAt(0);
    if (se(o))
      return 2;
    Vo(o) && t++;
  }
  return t >= 1 || Yo(e) ? 2 : 1;
}
function Ko(e) {
  return e.startsWith("") ? "" : `${M}${Fe}`;
}
function U(e, t) {
  return `${e}${t.join(";")}${cn}`;
}
function Xo(e) {
  let t = [], n = Ko(e), o;
  if (e.startsWith(`${M}${Fe}`))
    o = e.slice(2, -1);
  else if (e.startsWith(""))
    o = e.slice(1, -1);
  else
    return t;
  let r = o.length === 0 ? [String(Jt)] : o.split(";"), i = 0;
  for (; i < r.length; ) {
    let s = Number.parseInt(r[i], 10);
    if (Number.isNaN(s)) {
      i++;
      continue;
    }
    if (s === Jt) {
      t.push({ type: "reset" }), i++;
      continue;
    }
    if (s === le || s === vo) {
      let a = Number.parseInt(r[i + 1], 10);
      if (a === $o && i + Go < r.length) {
        let f = U(n, r.slice(i, i + Zt));
        t.push({
          type: "start",
          code: f,
          endCode: E.color.ansi(s === le ? Pe : ve)
        }), i += Zt;
        continue;
      }
      if (a === Bo && i + Mo < r.length) {
        let f = U(n, r.slice(i, i + Qt));
        t.push({
          type: "start",
          code: f,
          endCode: E.color.ansi(s === le ? Pe : ve)
        }), i += Qt;
        continue;
      }
      let u = U(n, [r[i]]);
      t.push({
        type: "start",
        code: u,
        endCode: E.color.ansi(s === le ? Pe : ve)
      }), i++;
      continue;
    }
    if (un.has(s)) {
      t.push({
        type: "end",
        endCode: E.color.ansi(s)
      }), i++;
      continue;
    }
    let c = E.codes.get(s);
    if (c !== void 0) {
      let a = U(n, [r[i]]);
      t.push({
        type: "start",
        code: a,
        endCode: E.color.ansi(c)
      }), i++;
      continue;
    }
    let l = U(n, [r[i]]);
    t.push({
      type: "start",
      code: l,
      endCode: E.reset.open
    }), i++;
  }
  return t.length === 0 && t.push({ type: "reset" }), t;
}
function zo(e, t) {
  let n = e.codePointAt(t), o;
  if (n === V) {
    if (e[t + 1] !== Fe)
      return;
    o = t + 2;
  } else if (n === nn)
    o = t + 1;
  else
    return;
  let r = !0;
  for (let i = o; i < e.length; i++) {
    let s = e.codePointAt(i);
    if (Uo(s)) {
      let l = e.slice(t, i + 1);
      return e[i] !== cn || !r ? C(l, i + 1) : {
        token: {
          type: "sgr",
          code: l,
          fragments: Xo(l)
        },
        endIndex: i + 1
      };
    }
    if (Ho(s)) {
      Wo(s) || (r = !1);
      continue;
    }
    if (jo(s)) {
      r = !1;
      continue;
    }
    let c = i;
    return C(e.slice(t, c), c);
  }
  return C(e.slice(t), e.length);
}
function qo(e, t) {
  let n, o, r = e.codePointAt(t);
  if (r === V && e.startsWith(Ge, t))
    n = Ge, o = bo;
  else if (r === ue && e.startsWith(Me, t))
    n = Me, o = Co;
  else
    return;
  let i = e.indexOf(";", t + n.length);
  if (i === -1)
    return C(e.slice(t), e.length);
  for (let s = i + 1; s < e.length; s++) {
    let c = e[s];
    if (c === Be) {
      let l = e.slice(t, s + 1), a = s === i + 1 ? "close" : "open";
      return {
        token: {
          type: "hyperlink",
          code: l,
          action: a,
          closePrefix: o,
          terminator: Be
        },
        endIndex: s + 1
      };
    }
    if (c === M && e[s + 1] === ce) {
      let l = e.slice(t, s + 2), a = s === i + 1 ? "close" : "open";
      return {
        token: {
          type: "hyperlink",
          code: l,
          action: a,
          closePrefix: o,
          terminator: an
        },
        endIndex: s + 2
      };
    }
    if (c === ae) {
      let l = e.slice(t, s + 1), a = s === i + 1 ? "close" : "open";
      return {
        token: {
          type: "hyperlink",
          code: l,
          action: a,
          closePrefix: o,
          terminator: ae
        },
        endIndex: s + 1
      };
    }
  }
  return C(e.slice(t), e.length);
}
function Jo(e, t) {
  let n = e.codePointAt(t), o, r = !1;
  switch (n) {
    case V: {
      switch (e[t + 1]) {
        case ln: {
          o = t + 2, r = !0;
          break;
        }
        case ho:
        case go:
        case mo:
        case So: {
          o = t + 2;
          break;
        }
        case ce:
          return C(an, t + 2);
        default:
          return;
      }
      break;
    }
    case ue: {
      o = t + 1, r = !0;
      break;
    }
    case en:
    case tn:
    case on:
    case sn: {
      o = t + 1;
      break;
    }
    case rn:
      return C(ae, t + 1);
    default:
      return;
  }
  for (let i = o; i < e.length; i++) {
    if (r && e[i] === Be)
      return C(e.slice(t, i + 1), i + 1);
    if (e[i] === M && e[i + 1] === ce)
      return C(e.slice(t, i + 2), i + 2);
    if (e[i] === ae)
      return C(e.slice(t, i + 1), i + 1);
  }
  return C(e.slice(t), e.length);
}
function K(e, t) {
  let n = e.codePointAt(t);
  if (n === V || n === ue) {
    let r = qo(e, t);
    if (r)
      return r;
  }
  let o = Jo(e, t);
  return o || zo(e, t);
}
function dn(e, t, n) {
  for (; t < e.length; ) {
    let o = e.codePointAt(t);
    if (!Y.has(o))
      break;
    let r = K(e, t);
    if (!r)
      break;
    n.push(r.token), t = r.endIndex;
  }
  return t;
}
function pn(e, t, n) {
  let o = n.containing(t);
  if (!(!o || o.index !== t))
    return {
      token: {
        type: "character",
        // Intentionally preserve UAX29 behavior (GB3): CRLF is one grapheme cluster.
        value: o.segment,
        visibleWidth: fn(o.segment),
        isGraphemeContinuation: !1
      },
      endIndex: t + o.segment.length
    };
}
function Zo(e) {
  let t = [], n = 0;
  for (; n < e.length; ) {
    let o = e.codePointAt(n);
    if (Y.has(o)) {
      let i = K(e, n);
      if (i) {
        n = i.endIndex;
        continue;
      }
    }
    let r = String.fromCodePoint(o);
    t.push({
      value: r,
      visibleWidth: 1,
      isGraphemeContinuation: !1
    }), n += r.length;
  }
  return t;
}
function Qo(e) {
  if (e.length === 0)
    return;
  let t = e.map(({ value: i }) => i).join(""), n = [], o = 0;
  for (let i of e)
    n.push(o), o += i.value.length;
  let r = 0;
  for (let i of De.segment(t)) {
    for (; r < e.length && n[r] < i.index; )
      r++;
    let s = r, c = !0;
    for (; s < e.length && n[s] < i.index + i.segment.length; )
      e[s].visibleWidth = c ? fn(i.segment) : 0, e[s].isGraphemeContinuation = !c, c = !1, s++;
    r = s;
  }
}
function $e(e, { endCharacter: t = Number.POSITIVE_INFINITY } = {}) {
  let n = [], o = Zo(e);
  Qo(o);
  let r = 0, i = 0, s = 0;
  for (; r < e.length; ) {
    let c = e.codePointAt(r);
    if (Y.has(c)) {
      let h = K(e, r);
      if (h) {
        n.push(h.token), r = h.endIndex;
        continue;
      }
    }
    let l = String.fromCodePoint(c), a = o[i], u = se(c) ? 2 : l.length;
    a && (u = a.visibleWidth);
    let f = {
      type: "character",
      value: l,
      visibleWidth: u,
      isGraphemeContinuation: a ? a.isGraphemeContinuation : !1
    };
    if (n.push(f), r += l.length, i++, s += f.visibleWidth, s >= t) {
      let h = o[i];
      if (!h || !h.isGraphemeContinuation) {
        r = dn(e, r, n);
        break;
      }
    }
  }
  return n;
}
function hn(e, t) {
  let n = `${e}${t}`, o = e.length;
  for (let r of De.segment(n)) {
    if (r.index === o)
      return !1;
    if (r.index > o)
      return !0;
  }
  return !0;
}
function ei(e, t, n, o) {
  if (!n)
    return !1;
  let r = t, i = !1;
  for (; r < e.length; ) {
    let s = e.codePointAt(r);
    if (Y.has(s)) {
      let l = K(e, r);
      if (l) {
        i = !0, r = l.endIndex;
        continue;
      }
    }
    if (!i)
      return !1;
    let c = pn(e, r, o);
    return c ? hn(n, c.token.value) : !0;
  }
  return !1;
}
function Le(e, { endCharacter: t = Number.POSITIVE_INFINITY } = {}) {
  let n = [], o = De.segment(e), r = 0, i = 0, s, c = !1;
  for (; r < e.length; ) {
    let l = e.codePointAt(r);
    if (Y.has(l)) {
      let u = K(e, r);
      if (u) {
        n.push(u.token), r = u.endIndex, c = !0;
        continue;
      }
    }
    let a = pn(e, r, o);
    if (!a)
      return $e(e, { endCharacter: t });
    if (c && s && hn(s, a.token.value))
      return $e(e, { endCharacter: t });
    if (n.push(a.token), r = a.endIndex, i += a.token.visibleWidth, c = !1, s = a.token.value, i >= t) {
      if (ei(e, r, s, o))
        return $e(e, { endCharacter: t });
      r = dn(e, r, n);
      break;
    }
  }
  return n;
}

// node_modules/slice-ansi/index.js
function ti(e, t) {
  for (let n of t)
    switch (n.type) {
      case "reset": {
        e.clear();
        break;
      }
      case "end": {
        e.delete(n.endCode);
        break;
      }
      case "start": {
        e.delete(n.endCode), e.set(n.endCode, n.code);
        break;
      }
      default:
        break;
    }
  return e;
}
function ni(e) {
  return [...e.keys()].toReversed().join("");
}
function ri(e) {
  return `${e.closePrefix}${e.terminator}`;
}
function oi(e, t) {
  let n = !1, o = !1;
  for (let r of e.fragments) {
    if (r.type === "start") {
      n = !0;
      continue;
    }
    if (r.type === "reset" && t.size > 0) {
      o = !0;
      continue;
    }
    r.type === "end" && t.has(r.endCode) && (o = !0);
  }
  return o && !n;
}
function ii(e) {
  return e.fragments.some((t) => t.type === "start");
}
function We(e) {
  if (e.activeHyperlink && !e.activeHyperlinkHasVisibleText && e.activeHyperlinkOutputIndex !== void 0) {
    let t = e.activeHyperlink.code.length;
    e.returnValue = e.returnValue.slice(0, e.activeHyperlinkOutputIndex) + e.returnValue.slice(e.activeHyperlinkOutputIndex + t), e.pendingSgrOutputIndex !== void 0 && e.pendingSgrOutputIndex > e.activeHyperlinkOutputIndex && (e.pendingSgrOutputIndex -= t);
  }
  e.activeHyperlink = void 0, e.activeHyperlinkHasVisibleText = !1, e.activeHyperlinkOutputIndex = void 0;
}
function gn(e) {
  e.activeHyperlinkHasVisibleText ? e.returnValue += ri(e.activeHyperlink) : We(e);
}
function si(e) {
  e.isPastEnd && !oi(e.token, e.activeStyles) || (e.include && ii(e.token) && e.pendingSgrOutputIndex === void 0 && (e.pendingSgrOutputIndex = e.returnValue.length, e.pendingSgrActiveStyles = new Map(e.activeStyles)), e.activeStyles = ti(e.activeStyles, e.token.fragments), e.include && (e.returnValue += e.token.code));
}
function li(e) {
  if (!(e.isPastEnd && (e.token.action !== "close" || !e.activeHyperlink))) {
    if (e.token.action === "open")
      e.activeHyperlink && gn(e), e.activeHyperlink = e.token, e.activeHyperlinkHasVisibleText = !1, e.activeHyperlinkOutputIndex = void 0, e.include && (e.activeHyperlinkOutputIndex = e.returnValue.length);
    else if (e.token.action === "close") {
      if (e.include && e.activeHyperlink && !e.activeHyperlinkHasVisibleText) {
        We(e);
        return;
      }
      e.activeHyperlink = void 0, e.activeHyperlinkHasVisibleText = !1, e.activeHyperlinkOutputIndex = void 0;
    }
    e.include && (e.returnValue += e.token.code);
  }
}
function ci(e) {
  !e.isPastEnd && e.include && (e.returnValue += e.token.code);
}
function ai(e) {
  !e.include && e.position >= e.start && !e.token.isGraphemeContinuation && (e.include = !0, e.returnValue = [...e.activeStyles.values()].join(""), e.activeHyperlink && (e.activeHyperlinkOutputIndex = e.returnValue.length, e.returnValue += e.activeHyperlink.code)), e.include && (e.returnValue += e.token.value, e.pendingSgrOutputIndex = void 0, e.pendingSgrActiveStyles = void 0, e.activeHyperlink && (e.activeHyperlinkHasVisibleText = !0)), e.position += e.token.visibleWidth;
}
var ui = {
  sgr: si,
  hyperlink: li,
  control: ci,
  character: ai
};
function fi(e) {
  ui[e.token.type]?.(e);
}
function di(e) {
  let t = Array.from({ length: e.length }, () => !1), n = !1;
  for (let o = e.length - 1; o >= 0; o--) {
    let r = e[o];
    t[o] = n, r.type === "character" && (n = !!r.isGraphemeContinuation);
  }
  return t;
}
function pi(e, t, n) {
  return n === void 0 ? !1 : t >= n ? !0 : e.type === "character" && !e.isGraphemeContinuation && t + e.visibleWidth > n;
}
function X(e, t, n) {
  let o = Le(e, { endCharacter: n }), r = di(o), i = {
    start: t,
    token: void 0,
    isPastEnd: !1,
    activeStyles: /* @__PURE__ */ new Map(),
    activeHyperlink: void 0,
    activeHyperlinkHasVisibleText: !1,
    activeHyperlinkOutputIndex: void 0,
    pendingSgrOutputIndex: void 0,
    pendingSgrActiveStyles: void 0,
    position: 0,
    returnValue: "",
    include: !1
  };
  for (let [s, c] of o.entries()) {
    let l = pi(c, i.position, n);
    if (l && c.type !== "character" && r[s] && (l = !1), l && c.type === "character" && !c.isGraphemeContinuation) {
      i.activeHyperlink && !i.activeHyperlinkHasVisibleText && We(i), i.pendingSgrOutputIndex !== void 0 && (i.returnValue = i.returnValue.slice(0, i.pendingSgrOutputIndex), i.activeStyles = i.pendingSgrActiveStyles, i.pendingSgrOutputIndex = void 0, i.pendingSgrActiveStyles = void 0);
      break;
    }
    i.token = c, i.isPastEnd = l, fi(i);
  }
  return i.include ? (i.activeHyperlink && gn(i), i.returnValue += ni(i.activeStyles), i.returnValue) : "";
}

// node_modules/log-update/index.js
var fe = (e, t) => e.columns ?? t ?? 80, hi = "\x1B[?2026h", gi = "\x1B[?2026l", mi = (e) => e.split(`
`).length, He = (e) => {
  let t = v(e);
  return t === "" ? 0 : t.split(`
`).length;
}, Si = (e, t, n) => {
  let o = e.rows ?? n ?? 24;
  if (o === 0)
    return { text: "", wasClipped: t !== "" };
  let i = v(t).split(`
`), s = Math.max(0, i.length - o);
  if (s === 0)
    return { text: t, wasClipped: !1 };
  let c = 0;
  for (let u = 0; u < s; u++)
    c += H(i[u]) + 1;
  let l = X(t, c), a = He(l);
  for (; a > o; )
    c++, l = X(t, c), a = He(l);
  for (; c > 0; ) {
    let u = X(t, c - 1);
    if (He(u) > o)
      break;
    c--, l = u;
  }
  return { text: l, wasClipped: c > 0 };
}, xi = (e, t) => {
  let n = 0;
  for (; n < e.length && n < t.length && e[n] === t[n]; n++)
    ;
  let o = e.length - 1, r = t.length - 1;
  for (; o >= n && r >= n && e[o] === t[r]; )
    o--, r--;
  return { start: n, endPrevious: o, endNext: r };
}, bi = ({
  prevCount: e,
  start: t,
  endPrevious: n,
  endNext: o,
  nextLines: r,
  nextWrappedEndsWithNewline: i
}) => {
  let s = "", c = e - 1, l = t - c;
  l > 0 && (s += b.cursorDown(l)), l < 0 && (s += b.cursorUp(-l)), s += b.cursorLeft;
  let a = Math.max(0, n - t + 1);
  for (let d = 0; d < a; d++)
    s += b.eraseLine, d < a - 1 && (s += b.cursorDown());
  a > 1 && (s += b.cursorUp(a - 1)), s += b.cursorLeft;
  let u = r.slice(t, o + 1), f = 0;
  if (u.length > 0) {
    let d = u.join(`
`), _ = i && o < r.length - 1 && !d.endsWith(`
`);
    s += d, f = mi(d) - 1, s += b.eraseEndLine, _ && (s += `
`, f++);
  }
  let h = t + f, g = r.length - 1 - h;
  return g > 0 && (s += b.cursorDown(g)), g < 0 && (s += b.cursorUp(-g)), s;
};
function de(e, { showCursor: t = !1, defaultWidth: n, defaultHeight: o } = {}) {
  let r = 0, i = fe(e, n), s = "", c = e.isTTY === !0, l = (h) => {
    if (h !== "") {
      if (c) {
        e.write(hi + h + gi);
        return;
      }
      e.write(h);
    }
  }, a = (h, x, g = !0) => {
    let d = String(h), _ = d.endsWith(`
`) ? d : `${d}
`, w = ke(_, x, { trim: !1, hard: !0, wordWrap: !1 }), { text: A, wasClipped: z } = g ? Si(e, w, o) : { text: w, wasClipped: !1 }, q = A === "" ? [] : A.split(`
`);
    return { wrapped: A, lines: q, wasClipped: z };
  }, u = () => {
    s = "", i = fe(e, n), r = 0;
  }, f = (...h) => {
    t || _e.hide();
    let x = fe(e, n), { wrapped: g, lines: d, wasClipped: _ } = a(h.join(" "), x);
    if (d.length === 0) {
      r > 0 && l(b.eraseLines(r)), s = g, i = x, r = 0;
      return;
    }
    if (g === s && i === x)
      return;
    if (r === 0) {
      l(g), s = g, i = x, r = d.length;
      return;
    }
    if (i !== x || _) {
      l(b.eraseLines(r) + g), s = g, i = x, r = d.length;
      return;
    }
    let w = s === "" ? [] : s.split(`
`), { start: A, endPrevious: z, endNext: q } = xi(w, d);
    if (w.length !== d.length && (z = w.length - 1, q = d.length - 1), A === d.length && r === d.length)
      return;
    if (A === 0) {
      l(b.eraseLines(r) + g), s = g, i = x, r = d.length;
      return;
    }
    let bn = bi({
      prevCount: r,
      start: A,
      endPrevious: z,
      endNext: q,
      nextLines: d,
      nextWrappedEndsWithNewline: g.endsWith(`
`)
    });
    l(bn), s = g, i = x, r = d.length;
  };
  return f.clear = () => {
    l(b.eraseLines(r)), u();
  }, f.done = () => {
    u(), t || _e.show();
  }, f.persist = (...h) => {
    let x = r > 0 ? b.eraseLines(r) : "", g = fe(e, n), { wrapped: d } = a(h.join(" "), g, !1);
    l(x + d), u();
  }, f;
}
var Ys = de(mn.stdout);
var Ks = de(mn.stderr);

// src/adapters/terminal/live-progress.ts
var xn = _n(En(), 1);
var je = 80, Ue = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
function Js(e) {
  let { stream: t, clock: n, color: o } = e, r = (0, xn.createColors)(o), i = de(t), s = /* @__PURE__ */ new Set(), c = Number.NEGATIVE_INFINITY, l, a = (f) => {
    let h = n.monotonicMs();
    if (!f && h - c < je) return;
    c = h;
    let x = Ue[Math.floor(h / je) % Ue.length] ?? Ue[0], g = [...s].map(({ state: d }) => {
      let _ = d.total === void 0 ? "" : ` ${r.cyan(Ci(d.done, d.total))}`;
      return `${r.cyan(x)} ${y(d.title)}${_} ${r.dim(Ve(d, h))}`;
    });
    g.length === 0 ? i.clear() : i(g.join(`
`));
  }, u = (f) => {
    i.persist(f), a(!0);
  };
  return {
    start(f, h) {
      let x = { state: { title: f, total: h, startedMs: n.monotonicMs(), done: 0, detail: void 0 } };
      return s.add(x), l ??= e.every(je, () => a(!1)), a(!0), {
        update(g, d) {
          x.state = { ...x.state, done: g, detail: d }, a(!1);
        },
        finish(g) {
          s.delete(x);
          let _ = [Ye(n.monotonicMs() - x.state.startedMs), ...g === void 0 ? [] : [y(g)]].join(", ");
          u(`${r.green("✓")} ${y(f)} ${r.dim(_)}`), !(s.size > 0) && (l?.(), l = void 0);
        }
      };
    },
    note: (f) => u(y(f)),
    warn: (f, h) => u(`${r.yellow("!")} ${y(h === void 0 ? f : `${f} ${h}`)}`),
    close() {
      l?.(), l = void 0, i.clear(), i.done();
    }
  };
}
var Sn = 20;
function Ci(e, t) {
  let n = t <= 0 ? 0 : Math.round(Math.min(e, t) / t * Sn);
  return `${"█".repeat(n)}${"░".repeat(Sn - n)}`;
}
export {
  Js as liveProgress
};
