import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  b as r,
  f as i,
  n as c
} from "./chunk-AYZBSGNX.js";
import "./chunk-VF7LALBS.js";
import {
  j as n
} from "./chunk-E6KQUZOI.js";
import {
  c as o
} from "./chunk-NJUTB3Y2.js";
import {
  a as m
} from "./chunk-K2C3OODJ.js";
import "./chunk-4LBPI474.js";

// src/config/json-schema.ts
function a() {
  return o(n, { io: "input", target: "draft-7" });
}

// src/entrypoints/cli/schema-command.ts
function J(e) {
  let t = s(e);
  return { exitCode: m.ok, terminal: JSON.stringify(t, void 0, 2), json: t };
}
function s(e) {
  return e === "config" ? a() : e === "bench-request" ? o(r) : e === "bench-event" ? o(i) : o(c[e]);
}
export {
  J as printSchema
};
