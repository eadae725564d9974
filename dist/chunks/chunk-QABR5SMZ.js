import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  b as x
} from "./chunk-3UGP4P64.js";

// src/adapters/processes/node.ts
import { spawn as G } from "node:child_process";
import M from "node:process";

// src/adapters/processes/groups.ts
import O from "node:process";
var R = 2e3, y = class {
  #e = /* @__PURE__ */ new Set();
  #t = !1;
  /** A process that leads a group of its own has started. */
  add(e) {
    this.#e.add(e), !this.#t && (this.#t = !0, O.once("exit", () => {
      for (let r of this.#e) p(r, "SIGKILL");
    }));
  }
  /** The leader is gone: whatever it started and left behind goes too. */
  remove(e) {
    p(e, "SIGKILL"), this.#e.delete(e);
  }
  /** Asks the whole group to end, and makes it end when it does not. */
  stop(e) {
    p(e, "SIGTERM"), setTimeout(() => {
      this.#e.has(e) && p(e, "SIGKILL");
    }, R).unref();
  }
};
function p(n, e) {
  try {
    O.kill(-n, e);
  } catch {
  }
}

// src/adapters/processes/output.ts
import { StringDecoder as C } from "node:string_decoder";
var l = class {
  #e = [];
  #t;
  #n = 0;
  constructor(e) {
    this.#t = e;
  }
  add(e) {
    return this.#n += e.length, this.#n > this.#t ? !1 : (this.#e.push(e), !0);
  }
  end() {
  }
  bytes() {
    return Buffer.concat(this.#e);
  }
}, g = class {
  #e;
  #t = Buffer.alloc(0);
  constructor(e) {
    this.#e = e;
  }
  add(e) {
    return this.#t = Buffer.concat([this.#t, e]).subarray(-this.#e), !0;
  }
  end() {
  }
  text() {
    return this.#t.toString("utf8");
  }
}, b = class {
  #e = new C("utf8");
  #t;
  #n;
  #r = "";
  constructor(e, r) {
    this.#n = e, this.#t = r;
  }
  add(e) {
    let r = this.#e.write(e).split(`
`), t = r.pop() ?? "";
    for (let s of r)
      this.#t((this.#r + s).replace(/\r$/, "")), this.#r = "";
    return this.#r += t, this.#r.length <= this.#n;
  }
  end() {
    this.#r += this.#e.end(), this.#r !== "" && this.#t(this.#r), this.#r = "";
  }
};

// src/adapters/processes/node.ts
var L = 1024 * 1024, B = {
  textBytes: 256 * L,
  bytesBytes: 4096 * L,
  lineBytes: 64 * L,
  stderrBytes: 65536
}, N = 127;
function q() {
  let n = new y();
  return {
    async run(e, r, t) {
      if (t.onLine !== void 0) {
        let h = new b(B.lineBytes, t.onLine);
        return { ...await S(n, e, r, t, h), stdout: "" };
      }
      let s = new l(B.textBytes);
      return { ...await S(n, e, r, t, s), stdout: s.bytes().toString("utf8") };
    },
    async runForBytes(e, r, t) {
      let s = new l(B.bytesBytes);
      return { ...await S(n, e, r, t, s), stdout: "", bytes: s.bytes() };
    }
  };
}
function S(n, e, r, t, s) {
  let { signal: f } = t;
  return f?.aborted === !0 ? Promise.reject(x.aborted()) : new Promise((h, w) => {
    let i = G(e, r, {
      ...t.cwd === void 0 ? {} : { cwd: t.cwd },
      env: { ...M.env, ...t.env },
      stdio: ["pipe", "pipe", "pipe"],
      detached: !0
    }), o = i.pid;
    o !== void 0 && n.add(o);
    let E = new g(B.stderrBytes), m = !1, u = !1, c = () => {
      o !== void 0 && n.stop(o);
    }, T = t.timeoutMs === void 0 ? void 0 : setTimeout(() => {
      m = !0, c();
    }, t.timeoutMs);
    f?.addEventListener("abort", c, { once: !0 });
    let P = () => {
      clearTimeout(T), f?.removeEventListener("abort", c);
    };
    i.stdout.on("data", (d) => {
      if (!u) {
        try {
          u = !s.add(d);
        } catch (a) {
          P(), c(), u = !0, w(a instanceof Error ? a : new Error(String(a)));
          return;
        }
        u && c();
      }
    }), i.stderr.on("data", (d) => E.add(d)), i.stdin.on("error", () => {
    }), i.stdin.end(t.stdin ?? ""), i.on("error", (d) => {
      if (o !== void 0) return;
      P();
      let a = d.code === "ENOENT" ? `${e}: not found` : `${e}: ${d.message}`;
      h({ exitCode: N, signal: void 0, stderr: a, timedOut: !1 });
    }), i.on("exit", () => {
      o !== void 0 && n.remove(o);
    }), i.on("close", (d, a) => {
      if (o === void 0) return;
      if (P(), f?.aborted === !0) {
        w(x.aborted());
        return;
      }
      try {
        s.end();
      } catch (v) {
        w(v instanceof Error ? v : new Error(String(v)));
        return;
      }
      let A = u ? `
edgegate stopped it: it printed more than can be kept` : "";
      h({
        // A program may catch SIGTERM and exit 0: what was stopped has not succeeded.
        exitCode: u || m ? void 0 : d ?? void 0,
        signal: a ?? (u || m ? "SIGTERM" : void 0),
        stderr: E.text() + A,
        timedOut: m
      });
    });
  });
}

// src/adapters/git/git.ts
var I = class {
  #e;
  #t;
  #n;
  constructor(e, r, t) {
    this.#e = e, this.#t = r, this.#n = t;
  }
  run(e, r) {
    return this.#e.run("git", e, this.#r(r));
  }
  /** Stdout without its last newline, or undefined when git exits with anything but 0. */
  async ask(e, r) {
    let t = await this.run(e, r);
    return t.exitCode === 0 ? t.stdout.replace(/\n$/, "") : void 0;
  }
  /** Stdout as bytes, or undefined when git exits with anything but 0. */
  async bytes(e, r) {
    let t = await this.#e.runForBytes("git", e, this.#r(r));
    return t.exitCode === 0 ? t.bytes : void 0;
  }
  #r(e) {
    return {
      cwd: this.#t,
      env: { LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" },
      ...e === void 0 ? {} : { stdin: e },
      ...this.#n === void 0 ? {} : { signal: this.#n }
    };
  }
};

export {
  I as a,
  q as b
};
