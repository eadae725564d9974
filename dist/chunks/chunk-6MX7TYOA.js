import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  c as a
} from "./chunk-ZV56ONXB.js";

// node_modules/picocolors/picocolors.js
var s = a((d, i) => {
  var g = process || {}, h = g.argv || [], t = g.env || {}, o = !(t.NO_COLOR || h.includes("--no-color")) && (!!t.FORCE_COLOR || h.includes("--color") || g.platform === "win32" || (g.stdout || {}).isTTY && t.TERM !== "dumb" || !!t.CI), B = (m, b, l = m) => (e) => {
    let r = "" + e, x = r.indexOf(b, m.length);
    return ~x ? m + u(r, b, l, x) + b : m + r + b;
  }, u = (m, b, l, e) => {
    let r = "", x = 0;
    do
      r += m.substring(x, e) + l, x = e + b.length, e = m.indexOf(b, x);
    while (~e);
    return r + m.substring(x);
  }, n = (m = o) => {
    let b = m ? B : () => String;
    return {
      isColorSupported: m,
      reset: b("\x1B[0m", "\x1B[0m"),
      bold: b("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
      dim: b("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
      italic: b("\x1B[3m", "\x1B[23m"),
      underline: b("\x1B[4m", "\x1B[24m"),
      inverse: b("\x1B[7m", "\x1B[27m"),
      hidden: b("\x1B[8m", "\x1B[28m"),
      strikethrough: b("\x1B[9m", "\x1B[29m"),
      black: b("\x1B[30m", "\x1B[39m"),
      red: b("\x1B[31m", "\x1B[39m"),
      green: b("\x1B[32m", "\x1B[39m"),
      yellow: b("\x1B[33m", "\x1B[39m"),
      blue: b("\x1B[34m", "\x1B[39m"),
      magenta: b("\x1B[35m", "\x1B[39m"),
      cyan: b("\x1B[36m", "\x1B[39m"),
      white: b("\x1B[37m", "\x1B[39m"),
      gray: b("\x1B[90m", "\x1B[39m"),
      bgBlack: b("\x1B[40m", "\x1B[49m"),
      bgRed: b("\x1B[41m", "\x1B[49m"),
      bgGreen: b("\x1B[42m", "\x1B[49m"),
      bgYellow: b("\x1B[43m", "\x1B[49m"),
      bgBlue: b("\x1B[44m", "\x1B[49m"),
      bgMagenta: b("\x1B[45m", "\x1B[49m"),
      bgCyan: b("\x1B[46m", "\x1B[49m"),
      bgWhite: b("\x1B[47m", "\x1B[49m"),
      blackBright: b("\x1B[90m", "\x1B[39m"),
      redBright: b("\x1B[91m", "\x1B[39m"),
      greenBright: b("\x1B[92m", "\x1B[39m"),
      yellowBright: b("\x1B[93m", "\x1B[39m"),
      blueBright: b("\x1B[94m", "\x1B[39m"),
      magentaBright: b("\x1B[95m", "\x1B[39m"),
      cyanBright: b("\x1B[96m", "\x1B[39m"),
      whiteBright: b("\x1B[97m", "\x1B[39m"),
      bgBlackBright: b("\x1B[100m", "\x1B[49m"),
      bgRedBright: b("\x1B[101m", "\x1B[49m"),
      bgGreenBright: b("\x1B[102m", "\x1B[49m"),
      bgYellowBright: b("\x1B[103m", "\x1B[49m"),
      bgBlueBright: b("\x1B[104m", "\x1B[49m"),
      bgMagentaBright: b("\x1B[105m", "\x1B[49m"),
      bgCyanBright: b("\x1B[106m", "\x1B[49m"),
      bgWhiteBright: b("\x1B[107m", "\x1B[49m")
    };
  };
  i.exports = n();
  i.exports.createColors = n;
});

export {
  s as a
};
