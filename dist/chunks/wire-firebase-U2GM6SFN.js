import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  i as a,
  j as b,
  k as c,
  l as d
} from "./chunk-33DNTSGI.js";
import "./chunk-Q3K7A6SZ.js";
import "./chunk-FVY4F64N.js";
import "./chunk-OZLP6DL3.js";
import "./chunk-PRG6JAK4.js";
import "./chunk-OD3JRZQL.js";
import "./chunk-RLCCYCT6.js";
import "./chunk-ZQU6WMFM.js";
import "./chunk-64WU6PY2.js";
import "./chunk-3P6HYWCU.js";
import "./chunk-K2C3OODJ.js";
import "./chunk-ZV56ONXB.js";
export {
  c as cancelFirebase,
  b as examineFirebase,
  d as placeInOutput,
  a as wireFirebase
};
