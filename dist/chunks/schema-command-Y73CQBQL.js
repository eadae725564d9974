import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  b as r,
  f as i,
  n as c
} from "./chunk-APX2E6IL.js";
import "./chunk-V3AX6Z5L.js";
import {
  k as n
} from "./chunk-3ANXJXE2.js";
import {
  g as o
} from "./chunk-7QKARPZN.js";
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
