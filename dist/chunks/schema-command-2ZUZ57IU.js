import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  n as c
} from "./chunk-HLIEJOQH.js";
import {
  b as r,
  f as i
} from "./chunk-E7OPYPDN.js";
import {
  f as n
} from "./chunk-GS77IX4Q.js";
import "./chunk-M4BNOVCS.js";
import "./chunk-KS67KJ2N.js";
import "./chunk-64WU6PY2.js";
import {
  l as o
} from "./chunk-3P6HYWCU.js";
import {
  a as m
} from "./chunk-K2C3OODJ.js";
import "./chunk-ZV56ONXB.js";

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
