import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as r
} from "./chunk-MD3J7US6.js";

// src/render/terminal/escape-terminal.ts
var t = r;
function i(e) {
  return e.replaceAll("##[", "# [").replace(new RegExp("^((?:[\\s\\u0085]|\\p{Cc}\\[\\d+m)*)::", "u"), "$1: ");
}

export {
  t as a,
  i as b
};
